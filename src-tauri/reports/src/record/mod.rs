//! RP-01: the record of processing activities of a controller (Art 30(1)).

mod appendix;
mod article30;
mod basis;
mod beyond;
mod cover;
mod index;
mod register;
mod sheet;

use serde::Serialize;

use crate::ReportError;
use crate::doc::{Frame, Row, Table, frame};
use crate::seal::Seal;
use crate::sources::Sources;
use crate::typeset::{self, Job};

use appendix::{changes, codes, processors, transfers};
use cover::cover;
use index::{Index, index};
use sheet::{Sheet, sheet};

pub use article30::{data, measures, retention, subjects, transfer_lines};
pub use beyond::{automated, untranslated};
pub use cover::responsible;
pub use index::name;
pub use register::{Held, Register};

#[derive(Serialize)]
struct Page {
    frame: Frame,
    index_title: String,
    index_head: [String; 5],
    index_alt: String,
    index: Vec<Index>,
    none: String,
    extras_title: String,
    sheets: Vec<Sheet>,
    processors_title: String,
    processors: Table,
    transfers_title: String,
    transfers: Table,
    changes_title: String,
    changes: Option<Table>,
    codes_title: String,
    codes: Vec<Row>,
}

/// Makes the PDF.
pub fn pdf(sources: &Sources<'_>) -> Result<Vec<u8>, ReportError> {
    let (workspace, order, say) = (sources.workspace, sources.order, &sources.say);
    let register = Register::of(sources, false);
    let (head, check) = (&sources.head, &sources.check);
    let cover = cover(order, say, &register, check);
    let page = Page {
        frame: frame(workspace, order, say, head, &register.home, cover),
        index_title: say.w("report-activities"),
        index_head: [
            say.w("report-column-ref"),
            say.w("report-column-activity"),
            say.w("report-column-basis"),
            say.w("report-column-kept"),
            say.w("report-column-page"),
        ],
        index_alt: say.w("report-activities-alt"),
        index: register
            .activities
            .iter()
            .map(|held| index(say, held))
            .collect(),
        none: say.w("report-no-activities"),
        extras_title: say.w("report-extras"),
        sheets: register
            .activities
            .iter()
            .map(|held| sheet(say, &register, held))
            .collect(),
        processors_title: say.w("kind-processor-plural"),
        processors: processors(say, &register),
        transfers_title: say.w("report-transfers"),
        transfers: transfers(say, &register),
        changes_title: say.w("report-changes"),
        changes: changes(workspace, say, head.size)?,
        codes_title: say.w("report-codes"),
        codes: codes(say, &register),
    };
    let data = serde_json::to_value(page)
        .map_err(|_| ReportError::Internal("the data could not be written"))?;
    let ident = format!("{}/{}/{}", workspace.origin(), order.kind, order.language);
    typeset::pdf(Job {
        template: include_str!("../typst/record.typ"),
        data,
        seal: Some(&Seal::of(workspace, order, head, check, None)),
        attachment: None,
        ident: &ident,
        today: order.as_of,
        generated_at: order.generated_at,
    })
}
