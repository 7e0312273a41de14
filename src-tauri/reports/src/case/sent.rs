//! What went out: disclosures and notifications.

use tilsyn_core::request::NotificationStatus;
use tilsyn_core::text::Sentence;

use super::chapter::{
    Part, Section, at, between, corrected, hash, link, needed, needed_cell, optional, table,
    written_line,
};
use super::file::Case;
use crate::doc::{Cell, Runs, Say, dim, plain, said};

pub fn disclosures(say: &Say, case: &Case) -> Section {
    let blocks = case
        .disclosures()
        .map(|(stored, it)| {
            let categories: Vec<String> =
                it.data_categories.iter().map(ToString::to_string).collect();
            let subjects = it.subjects_count.map(|count| say.number(count));
            let records = it.records_count.map(|count| say.number(count));
            let basis = it
                .basis
                .map(|it| say.w(&format!("basis-{}-full", it.key())));
            let facts = [
                needed("field-recipient", it.recipient.as_str()),
                needed("field-country", say.country_of(it.country.as_ref())),
                needed("field-data-categories", categories.join("; ")),
                needed("field-subjects-count", subjects.unwrap_or_default()),
                needed("field-records-count", records.unwrap_or_default()),
                optional("report-data-of", between(say, it.period_from, it.period_to)),
                needed("field-purpose", it.purpose.as_str()),
                needed("field-basis", basis.unwrap_or_default()),
                needed(
                    "field-medium",
                    say.coded("medium", it.medium.map(|it| it.key())),
                ),
                needed("field-encrypted", say.yes_no(it.encrypted)),
                needed("field-sent-at", at(say, it.sent_at)),
                needed("field-receipt-ref", it.receipt_ref.as_str()),
                needed_cell("field-file-hash", hash(it.file_hash)),
                optional("field-onward-conditions", it.onward_conditions.as_str()),
                link("field-decision", case, it.decision),
            ];
            let line = written_line(say, case, stored, it.by, it.sent_at);
            Part::entry(say, it.recipient.to_string(), line, facts)
        })
        .collect();
    Section::new(say, "disclosures", "report-section-disclosures", blocks)
}

pub fn notifications(say: &Say, case: &Case) -> Section {
    let rows: Vec<Vec<Cell>> = case
        .notifications()
        .map(|(stored, it)| {
            let to = say.coded("notification-to", it.to.map(|it| it.key()));
            let status = say.coded("notification-status", it.status.map(|it| it.key()));
            let barred = matches!(
                it.status,
                Some(NotificationStatus::Delayed | NotificationStatus::Prohibited)
            );
            let mut ground = Runs::new();
            if !it.legal_ground.is_empty() {
                ground.push(plain(it.legal_ground.to_string()));
            } else if barred {
                ground.push(say.missing());
            }
            if let Some(until) = it.until {
                ground.push(dim(format!(
                    "  {}",
                    say.s(&Sentence::new("report-until").date("date", until))
                )));
            }
            let mut what = vec![plain(it.kind.to_string())];
            what.extend(corrected(say, case, stored));
            vec![
                vec![vec![plain(to)], what],
                said(status),
                vec![ground],
                said(at(say, it.sent_at)),
            ]
        })
        .collect();
    let columns = [
        ("field-to", 48.0),
        ("field-status", 26.0),
        ("field-legal-ground", 46.0),
        ("field-sent-at", 40.0),
    ];
    let alt = "report-notifications-alt";
    let table = table(say, "notifications", &columns, alt, rows);
    Section::of_table(say, "report-section-notifications", table)
}
