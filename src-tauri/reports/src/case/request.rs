//! The request as it was received.

use super::chapter::{Part, Section, at, between, cell, needed, optional};
use super::file::Case;
use crate::doc::{Cell, Say, joined, mono, plain};

pub fn request(say: &Say, case: &Case) -> Section {
    let it = &case.request;
    let requester = it.requester.clone().unwrap_or_default();
    let from = joined(&[
        requester.name.as_str(),
        requester.organisation.as_str(),
        &say.country_of(requester.country.as_ref()),
        requester.contact.as_str(),
    ]);
    let activities: Cell = case
        .activities
        .iter()
        .map(|(reference, name)| vec![mono(reference), plain(format!("  {name}"))])
        .collect();
    let data: Vec<String> = it.data_requested.iter().map(ToString::to_string).collect();
    let yes_no = |flag: Option<bool>| flag.map(|flag| say.yes_no(flag)).unwrap_or_default();
    let count = it.subjects_count.map(|count| say.number(count));
    let facts = [
        needed("field-title", it.title.as_str()),
        needed(
            "field-family",
            say.coded("family", it.family.map(|it| it.key())),
        ),
        needed(
            "field-subtype",
            say.coded("subtype", it.subtype.map(|it| it.key())),
        ),
        needed("field-received-at", at(say, it.received_at)),
        needed(
            "field-channel",
            say.coded("channel", it.channel.map(|it| it.key())),
        ),
        needed("field-requester", from),
        optional("field-requester-ref-no", it.requester_ref_no.as_str()),
        optional("field-on-behalf-of", it.on_behalf_of.as_str()),
        optional("field-mandate-ref", it.mandate_ref.as_str()),
        needed("field-scope-text", it.scope_text.as_str()),
        cell("field-activities", activities),
        optional("field-data-requested", data.join("; ")),
        optional("report-data-of", between(say, it.period_from, it.period_to)),
        optional("field-subjects-count", count.unwrap_or_default()),
        optional("field-contains-personal", yes_no(it.contains_personal)),
        optional(
            "field-contains-nonpersonal",
            yes_no(it.contains_nonpersonal),
        ),
        optional(
            "field-urgency",
            say.coded("urgency", it.urgency.map(|it| it.key())),
        ),
        optional("field-secrecy-provision", it.secrecy_provision.as_str()),
        optional("field-assigned-to", it.assigned_to.as_str()),
        needed(
            "field-status",
            say.code("request-status", &it.status().key()),
        ),
        optional("field-closed-at", at(say, it.closed_at)),
        optional("field-legal-hold", yes_no(it.legal_hold.then_some(true))),
    ];
    Section::new(
        say,
        "request",
        "report-section-request",
        vec![Part::of(say, facts)],
    )
}
