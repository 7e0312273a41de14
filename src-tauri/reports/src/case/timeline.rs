//! Every entry at its time, received first.

use chrono::{DateTime, Utc};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Moment;

use super::chapter::{Section, corrected, table};
use super::entries::step_title;
use super::file::Case;
use crate::doc::{Runs, Say, dim, plain, small, strong};

/// Every entry at its time, received first.
pub fn timeline(say: &Say, case: &Case) -> Section {
    let mut moments: Vec<(DateTime<Utc>, usize, Runs, String)> = Vec::new();
    let mut add = |at: Option<Moment>, what: Runs, who: String| {
        if let Some(at) = at {
            moments.push((at.at, moments.len(), what, who));
        }
    };
    let requester = case.request.requester.clone().unwrap_or_default();
    let from = if requester.organisation.is_empty() {
        &requester.name
    } else {
        &requester.organisation
    };
    add(
        case.request.received_at,
        vec![strong(say.w("report-line-received"))],
        from.to_string(),
    );
    for (stored, it) in case.steps() {
        let mut what = vec![plain(step_title(say, it))];
        if let Some(answer) = it.answer {
            what.push(dim(format!(
                ": {}",
                small(&say.code("answer", &answer.key()))
            )));
        }
        what.extend(corrected(say, case, stored));
        add(it.at, what, case.who(say, it.by));
    }
    for (stored, it) in case.documents() {
        let kind = small(&say.coded("document-kind", it.kind.map(|it| it.key())));
        let mut what = vec![
            plain(say.w("kind-legal-document")),
            dim(format!(": {kind}, {}", it.issuer)),
        ];
        what.extend(corrected(say, case, stored));
        add(it.at, what, case.who(say, it.by));
    }
    for (stored, it) in case.decisions() {
        let outcome = small(&say.coded("outcome", it.outcome.map(|it| it.key())));
        let mut what = vec![
            strong(say.w("kind-decision")),
            plain(format!(": {outcome}")),
        ];
        what.extend(corrected(say, case, stored));
        add(it.decided_at, what, case.who(say, it.decided_by));
        add(
            it.communicated_at,
            vec![plain(say.w("report-line-communicated"))],
            String::new(),
        );
    }
    for (_, it) in case.disclosures() {
        add(
            it.sent_at,
            vec![
                strong(say.w("kind-disclosure")),
                plain(format!(": {}", it.recipient)),
            ],
            case.who(say, it.by),
        );
    }
    for (_, it) in case.notifications() {
        let to = small(&say.coded("notification-to", it.to.map(|it| it.key())));
        add(
            it.sent_at,
            vec![plain(say.w("kind-notification")), dim(format!(": {to}"))],
            case.who(say, it.by),
        );
    }
    add(
        case.request.closed_at,
        vec![strong(say.w("report-line-closed"))],
        String::new(),
    );
    moments.sort_by_key(|(at, number, _, _)| (*at, *number));
    let rows = moments
        .into_iter()
        .map(|(at, _, what, who)| {
            let at = Sentence::new("report-moment").instant("at", at, say.zone);
            vec![
                vec![vec![plain(say.s(&at))]],
                vec![what],
                vec![vec![dim(who)]],
            ]
        })
        .collect();
    let mut table = table(
        say,
        "timeline",
        &[
            ("report-column-when", 44.0),
            ("report-column-event", 70.0),
            ("report-column-by", 46.0),
        ],
        "report-timeline-alt",
        rows,
    );
    if let Some(first) = table.columns.first_mut() {
        first.title =
            say.s(&Sentence::new("report-column-when-zone").text("zone", say.zone.name()));
    }
    Section::of_table(say, "report-section-timeline", table)
}
