//! The first page: what the case is about, the verdict, what the file holds and what it leaves out.

use tilsyn_core::text::Sentence;

use super::file::Case;
use crate::doc::{Runs, Say, plain, small, verdict};
use crate::document::{Fact, LeftOut, Opening, Value, Why};
use crate::sources::Sources;

/// What the file says of itself.
pub fn opening(sources: &Sources<'_>, case: &Case) -> Opening {
    let (say, request) = (&sources.say, &case.request);
    let subtype = say.coded("subtype", request.subtype.map(|it| it.key()));
    let received = request
        .received_at
        .map(|at| say.s(&Sentence::new("report-received").date("date", at.local_date())));
    let subtitle: Vec<String> = [Some(subtype), received]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    let told =
        |id, label: &str, words: &str| Fact::new(id, say.w(label), Value::text(say.w(words)));
    Opening {
        name: request.title.to_string(),
        mark: Some(case.reference.clone()),
        subtitle: subtitle.join(" · "),
        facts: vec![
            Fact::new(
                "organisation",
                say.w("report-organisation"),
                Value::needed(&case.organisation),
            ),
            Fact::new(
                "verdict",
                say.w("report-verdict"),
                Value::lines(vec![verdict(say, &sources.check)]),
            ),
            Fact::new(
                "state",
                say.w("report-state"),
                Value::lines(vec![state(say, case)]),
            ),
        ],
        counts: counts(say, case),
        left_out: left_out(sources, case),
        method: vec![
            told(
                "source",
                "report-method-source",
                "report-method-source-case",
            ),
            told("order", "report-method-order", "report-method-order-case"),
            sources.method("deadlines", "report-method-deadlines"),
            sources.method("privilege", "report-method-privilege"),
        ],
        ..Opening::default()
    }
}

fn counts(say: &Say, case: &Case) -> Vec<(&'static str, String, u64)> {
    [
        ("steps", "report-count-steps", case.steps().count()),
        (
            "documents",
            "report-count-documents",
            case.documents().count(),
        ),
        (
            "attachments",
            "report-count-attachments",
            case.attachments().count(),
        ),
        ("events", "report-count-events", case.events.len()),
    ]
    .into_iter()
    .map(|(id, key, number)| {
        let words = say.count(key, number);
        (id, words, u64::try_from(number).unwrap_or(u64::MAX))
    })
    .collect()
}

fn left_out(sources: &Sources<'_>, case: &Case) -> Vec<LeftOut> {
    let log = &sources.check.log;
    let absent = log.erased.values().sum::<u64>() + log.withheld + log.missing;
    let absent = usize::try_from(absent).unwrap_or(usize::MAX);
    let privileged = case.withheld.len();
    [
        sources.left_out("report-left-out-privileged", privileged, Why::Privilege),
        (case.attachments().count() > 0)
            .then(|| LeftOut::new(sources.say.w("report-left-out-bytes"), Why::Apart)),
        sources.left_out("report-left-out-absent", absent, Why::Absent),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn state(say: &Say, case: &Case) -> Runs {
    let status = say.code("request-status", &case.request.status().key());
    let outcome = case
        .decisions()
        .filter(|(stored, _)| !case.corrected.contains(&stored.id))
        .last();
    match outcome.and_then(|(_, decision)| decision.outcome) {
        Some(outcome) => vec![plain(format!(
            "{status}; {}",
            small(&say.code("outcome", &outcome.key()))
        ))],
        None => vec![plain(format!("{status}; {}", say.w("report-no-decision")))],
    }
}
