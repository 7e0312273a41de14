//! RP-11: the file of one case, with the trail behind it as an embedded file.

mod chapter;
mod cover;
mod deadline;
mod decision;
mod entries;
mod evidence;
mod file;
mod request;
mod sent;
mod timeline;
mod verification;

use serde::Serialize;
use tilsyn_core::workspace::Workspace;

use crate::doc::{Frame, Say, frame};
use crate::seal::Seal;
use crate::trail;
use crate::typeset::Job;
use crate::{Order, ReportError};

use chapter::Section;
use cover::cover;
use deadline::deadlines;
use decision::decisions;
use entries::{documents, steps};
use evidence::{advice, events, evidence};
use file::Case;
use request::request;
use sent::{disclosures, notifications};
use timeline::timeline;
use verification::verification;

#[derive(Serialize)]
struct Page {
    frame: Frame,
    mark: String,
    contents_title: String,
    sections: Vec<Section>,
    attachment_description: String,
}

/// Makes the trail of the case alone.
pub fn json(workspace: &Workspace, order: &Order) -> Result<(Vec<u8>, String), ReportError> {
    let case = Case::read(workspace, order)?;
    Ok((trail_bytes(workspace, order, &case)?, case.reference))
}

fn trail_bytes(workspace: &Workspace, order: &Order, case: &Case) -> Result<Vec<u8>, ReportError> {
    let value = trail::case_file(
        workspace,
        order,
        &case.head,
        &case.reference,
        &case.events,
        &case.withheld,
    )?;
    Ok(trail::sorted_text(&value).into_bytes())
}

/// Sets the pages; says which case it is.
pub fn set<T>(
    workspace: &Workspace,
    order: &Order,
    export: impl FnOnce(Job<'_>) -> Result<T, ReportError>,
) -> Result<(T, String), ReportError> {
    let case = Case::read(workspace, order)?;
    let say = Say::new(order, &case.home)?;
    let check = workspace.check(Vec::new(), &mut |_| true)?;
    let attachment = trail_bytes(workspace, order, &case)?;
    let sections = vec![
        verification(&say, &case, &check),
        request(&say, &case),
        timeline(&say, &case),
        documents(&say, &case),
        steps(&say, &case),
        deadlines(&say, &case),
        decisions(&say, &case),
        disclosures(&say, &case),
        notifications(&say, &case),
        evidence(&say, &case),
        advice(&say, &case),
        events(&say, &case),
    ];
    let cover = cover(order, &say, &case, &check, &attachment);
    let page = Page {
        frame: frame(workspace, order, &say, &case.head, &case.home, cover),
        mark: case.reference.clone(),
        contents_title: say.w("report-contents"),
        sections: sections
            .into_iter()
            .filter(|section| !section.blocks.is_empty())
            .collect(),
        attachment_description: say.w("report-embedded-description"),
    };
    let data = serde_json::to_value(page)
        .map_err(|_| ReportError::Internal("the data could not be written"))?;
    let ident = format!(
        "{}/{}/{}/{}",
        workspace.origin(),
        order.kind,
        case.reference,
        order.language
    );
    let made = export(Job {
        template: include_str!("../typst/case.typ"),
        data,
        seal: Some(&Seal::of(
            workspace,
            order,
            &case.head,
            &check,
            Some(&attachment),
        )),
        attachment: Some(("trail.json", attachment)),
        ident: &ident,
        today: order.as_of,
        generated_at: order.generated_at,
    })?;
    Ok((made, case.reference))
}
