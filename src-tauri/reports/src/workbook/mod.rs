//! RP-01 as a workbook: one row per activity in the order of the ICO's template, and a sheet per entity.
//!
//! Only the typed writers are used: a text is a text, whatever it begins with. There is no formula and no link.

mod activity;
mod meta;
mod page;
mod part;
mod party;

use chrono::{Datelike, Timelike};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

use crate::ReportError;
use crate::record::Register;
use crate::sources::Sources;

use activity::{activities, purposes};
use meta::meta;
use page::{Formats, clean, write};
use part::{data, measures, recipients, retention};
use party::{processors, transfers};

/// Makes the workbook.
pub fn workbook(sources: &Sources<'_>) -> Result<Vec<u8>, ReportError> {
    let (workspace, order, say) = (sources.workspace, sources.order, &sources.say);
    let register = Register::of(sources, false);
    let mut sheets = vec![meta(workspace, order, say, &register, &sources.head)];
    sheets.extend([
        activities(say, &register),
        purposes(say, &register),
        data(say, &register),
        recipients(say, &register),
        retention(say, &register),
        measures(say, &register),
        processors(say, &register),
        transfers(say, &register),
    ]);
    let formats = Formats::new();
    let mut workbook = Workbook::new();
    let own = register
        .home
        .organisation
        .as_ref()
        .map(|it| it.legal_name.to_string())
        .unwrap_or_default();
    let at = order.generated_at;
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let made = ExcelDateTime::from_ymd(
        u16::try_from(at.year()).unwrap_or(1970),
        part(at.month()),
        part(at.day()),
    )?
    .and_hms(
        u16::try_from(at.hour()).unwrap_or_default(),
        part(at.minute()),
        part(at.second()),
    )?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(clean(&say.w("report-record-controller")))
            .set_author(clean(&order.made_by))
            .set_company(clean(&own))
            .set_creation_datetime(&made),
    );
    for sheet in &sheets {
        write(workbook.add_worksheet(), sheet, say, &formats)?;
    }
    Ok(workbook.save_to_buffer()?)
}
