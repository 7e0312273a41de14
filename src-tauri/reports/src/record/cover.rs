//! The first page: who is responsible, what the record holds and what it leaves out.

use tilsyn_core::organisation::{Contact, ContactRole, Organisation};
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::Check;

use super::register::Register;
use crate::Order;
use crate::doc::{Cell, Cover, Row, Say, joined, origin_rows, plain, said, verdict};
use crate::document::{Fact, Value};

pub fn cover(order: &Order, say: &Say, register: &Register, check: &Check) -> Cover {
    let own = register.home.organisation.clone().unwrap_or_default();
    let mut facts = vec![Row {
        label: say.w("report-controller"),
        cell: address(say, &own),
    }];
    facts.push(say.row("report-representative", representative(say, &own)));
    facts.push(say.row(
        "report-dpo",
        contact(&own, ContactRole::Dpo).map_or_else(Vec::new, reachable),
    ));
    let contents = [
        say.count("report-count-activities", register.activities.len()),
        say.count(
            "report-count-bases",
            register
                .activities
                .iter()
                .map(|held| held.it.bases.len())
                .sum(),
        ),
        say.count("report-count-processors", register.processors.len()),
        say.count("report-count-transfers", register.transfers.len()),
    ];
    facts.push(say.row("report-contents", said(contents.join(", "))));
    let mut left_out = Vec::new();
    if register.left_out > 0 {
        left_out.push(vec![plain(
            say.count("report-left-out-processor", register.left_out),
        )]);
    }
    left_out.push(vec![plain(say.w("report-left-out-record"))]);
    facts.push(say.row("report-left-out", left_out));
    // What a record is made from may be wrong; then its first page says so. That it is right, the last page helps to
    // find out.
    if check.exit_code() >= 20 {
        facts.push(say.row("report-verdict", vec![verdict(say, check)]));
    }
    facts.extend(origin_rows(order, say, &register.home));
    Cover {
        report: say.w("report-record-controller"),
        about: String::new(),
        name: if own.legal_name.is_empty() {
            say.w("report-not-stated")
        } else {
            own.legal_name.to_string()
        },
        subtitle: say.s(&Sentence::new("report-record-subtitle").date("date", order.as_of)),
        facts,
        brief: say.w("report-check-brief"),
        full: vec![
            say.w("report-check-head"),
            say.w("report-check-command"),
            say.w("report-check-limits"),
        ],
        method: vec![
            say.told("report-method-source", "report-method-source-record"),
            say.told("report-method-missing", "report-method-missing-text"),
            say.told("report-method-order", "report-method-order-record"),
            say.told("report-method-basis", "report-method-basis-text"),
            say.told("report-method-rights", "report-method-rights-text"),
            say.told("report-method-characters", "report-method-characters-text"),
            say.told("report-method-advice", "report-method-advice-text"),
        ],
    }
}

/// Who is responsible, as facts (Art 30(1)(a), 30(2)(a)); `label` says in which role.
pub fn responsible(say: &Say, own: &Organisation, label: &str) -> Vec<Fact> {
    let officer = contact(own, ContactRole::Dpo).map_or_else(Vec::new, reachable);
    vec![
        Fact::new(
            "organisation",
            say.w(label),
            Value::Lines(address(say, own)),
        ),
        Fact::new(
            "representative",
            say.w("report-representative"),
            Value::lines(representative(say, own)).or_missing(),
        ),
        Fact::new(
            "dpo",
            say.w("report-dpo"),
            Value::lines(officer).or_missing(),
        ),
    ]
}

fn contact(organisation: &Organisation, role: ContactRole) -> Option<&Contact> {
    organisation
        .contacts
        .iter()
        .find(|contact| contact.role == Some(role))
}

fn reachable(contact: &Contact) -> Cell {
    let parts = [
        &contact.name,
        &contact.address,
        &contact.email,
        &contact.phone,
    ];
    vec![vec![plain(joined(&parts.map(|part| part.as_str())))]]
}

fn address(say: &Say, organisation: &Organisation) -> Cell {
    let country = say.country_of(organisation.country.as_ref());
    let number = organisation.reg_no.as_str();
    let place = joined(&[organisation.address.as_str(), &country]);
    let reach = joined(&[organisation.email.as_str(), organisation.phone.as_str()]);
    let mut cell = vec![vec![plain(joined(&[
        organisation.legal_name.as_str(),
        number,
    ]))]];
    cell.extend([say.or_missing(&place), say.or_missing(&reach)]);
    cell
}

fn representative(say: &Say, own: &Organisation) -> Cell {
    match (contact(own, ContactRole::RepresentativeArt27), own.in_eea()) {
        (Some(contact), _) => reachable(contact),
        (None, Some(true)) => said(say.w("report-representative-not-needed")),
        (None, _) => Vec::new(),
    }
}
