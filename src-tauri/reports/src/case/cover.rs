//! The first page: what the case is about, the verdict, what the file holds and what it leaves out.

use sha2::{Digest, Sha256};
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::Check;
use tilsyn_trail::to_hex;

use super::file::Case;
use crate::Order;
use crate::doc::{Cover, Runs, Say, origin_rows, plain, said, small, verdict};

pub fn cover(order: &Order, say: &Say, case: &Case, check: &Check, attachment: &[u8]) -> Cover {
    let request = &case.request;
    let own = case
        .home
        .organisation
        .as_ref()
        .map(|it| it.legal_name.to_string())
        .unwrap_or_default();
    let subtype = say.coded("subtype", request.subtype.map(|it| it.key()));
    let received = request
        .received_at
        .map(|at| say.s(&Sentence::new("report-received").date("date", at.local_date())));
    let subtitle: Vec<String> = [Some(subtype), received]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    let mut facts = vec![
        say.row("report-organisation", vec![say.or_missing(&own)]),
        say.row("report-verdict", vec![verdict(say, check)]),
        say.row("report-state", vec![state(say, case)]),
    ];
    let contents = [
        say.count("report-count-steps", case.steps().count()),
        say.count("report-count-documents", case.documents().count()),
        say.count("report-count-attachments", case.attachments().count()),
        say.count("report-count-events", case.events.len()),
    ];
    facts.push(say.row("report-contents", said(contents.join(", "))));
    let mut left_out = said(say.w("report-left-out-bytes"));
    if !case.withheld.is_empty() {
        left_out.insert(
            0,
            vec![plain(
                say.count("report-left-out-privileged", case.withheld.len()),
            )],
        );
    }
    let absent: u64 =
        check.log.erased.values().sum::<u64>() + check.log.withheld + check.log.missing;
    if absent > 0 {
        left_out.push(vec![plain(say.count(
            "report-left-out-absent",
            usize::try_from(absent).unwrap_or(usize::MAX),
        ))]);
    }
    facts.push(say.row("report-left-out", left_out));
    facts.extend(origin_rows(order, say, &case.home));
    let embedded =
        Sentence::new("report-embedded").text("sha256", to_hex(&Sha256::digest(attachment)));
    Cover {
        report: say.w("report-case"),
        about: case.reference.clone(),
        name: request.title.to_string(),
        subtitle: subtitle.join(" · "),
        facts,
        brief: say.w("report-check-brief-case"),
        full: vec![
            say.w("report-check-head"),
            say.w("report-check-command"),
            say.s(&embedded),
            say.w("report-check-leaf"),
            say.w("report-check-limits"),
        ],
        method: vec![
            say.told("report-method-source", "report-method-source-case"),
            say.told("report-method-missing", "report-method-missing-text"),
            say.told("report-method-order", "report-method-order-case"),
            say.told("report-method-deadlines", "report-method-deadlines-text"),
            say.told("report-method-privilege", "report-method-privilege-text"),
            say.told("report-method-characters", "report-method-characters-text"),
            say.told("report-method-advice", "report-method-advice-text"),
        ],
    }
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
