//! The first page: who is responsible, what the record holds and what it leaves out.

use tilsyn_core::organisation::{Contact, ContactRole, Organisation};
use tilsyn_core::text::Sentence;

use super::register::Register;
use crate::doc::{Cell, Say, joined, plain, said};
use crate::document::{Fact, LeftOut, Opening, Value, Why};
use crate::sources::Sources;

/// What the record says of itself.
pub fn opening(sources: &Sources<'_>, register: &Register) -> Opening {
    let say = &sources.say;
    let own = register.home.organisation.clone().unwrap_or_default();
    let bases: usize = register
        .activities
        .iter()
        .map(|held| held.it.bases.len())
        .sum();
    let counts = [
        (
            "activities",
            "report-count-activities",
            register.activities.len(),
        ),
        ("bases", "report-count-bases", bases),
        (
            "processors",
            "report-count-processors",
            register.processors.len(),
        ),
        (
            "transfers",
            "report-count-transfers",
            register.transfers.len(),
        ),
    ];
    let left_out = [
        sources.left_out(
            "report-left-out-processor",
            register.left_out,
            Why::Elsewhere,
        ),
        sources.left_out("report-count-activities", register.outside, Why::Filter),
        Some(LeftOut::new(
            say.w("report-left-out-record"),
            Why::Elsewhere,
        )),
    ];
    let told =
        |id, label: &str, words: &str| Fact::new(id, say.w(label), Value::text(say.w(words)));
    Opening {
        subtitle: say.s(&Sentence::new("report-record-subtitle").date("date", sources.order.as_of)),
        facts: responsible(say, &own, "report-controller"),
        counts: counts
            .into_iter()
            .map(|(id, key, number)| {
                let words = say.count(key, number);
                (id, words, u64::try_from(number).unwrap_or(u64::MAX))
            })
            .collect(),
        left_out: left_out.into_iter().flatten().collect(),
        method: vec![
            told(
                "source",
                "report-method-source",
                "report-method-source-record",
            ),
            told("order", "report-method-order", "report-method-order-record"),
            told("basis", "report-method-basis", "report-method-basis-text"),
            told(
                "rights",
                "report-method-rights",
                "report-method-rights-text",
            ),
        ],
        ..Opening::default()
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
