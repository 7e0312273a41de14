//! What goes beyond Article 30: sources, systems, automated decisions, rights, review.

use std::collections::BTreeMap;

use tilsyn_core::activity::{Activity, DpiaStatus};
use tilsyn_core::legal_basis::Art6;
use tilsyn_core::rights::{self, Standing};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Line;

use super::basis::{bases, consents};
use super::register::{Held, Register};
use crate::doc::{
    Cell, Run, Runs, Say, capital, dim, joined, lines, mono, one_line, plain, said, small,
};
use crate::document::{Fact, Matter, Value};

/// A fact beside Article 30; what it ought to say and does not is said in red.
fn fact(say: &Say, id: &'static str, key: &str, cell: Cell) -> Fact {
    let matter = match id {
        "review" | "untranslated" | "remarks" => Matter::Judgement,
        _ => Matter::General,
    };
    Fact::new(id, say.w(key), Value::lines(cell).or_missing()).of(matter)
}

pub fn extras(say: &Say, register: &Register, held: &Held<Activity>) -> Vec<Fact> {
    let activity = &held.it;
    let mut rows = vec![fact(
        say,
        "bases",
        "field-bases",
        bases(say, register, activity),
    )];
    let consents = consents(say, register, activity);
    if !consents.is_empty() {
        rows.push(fact(say, "consent", "report-label-consent", consents));
    }
    rows.push(fact(
        say,
        "sources",
        "report-label-source",
        sources(say, activity),
    ));
    let plain_list = |items: &[Line]| -> Cell {
        if items.is_empty() {
            return Vec::new();
        }
        vec![vec![plain(
            items
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("; "),
        )]]
    };
    rows.push(fact(
        say,
        "systems",
        "field-systems",
        plain_list(&register.systems_of(activity)),
    ));
    let processors: Cell = register
        .processors_of(held.id)
        .map(|processor| {
            vec![
                mono(&processor.reference),
                plain(format!(
                    "  {}",
                    joined(&[processor.it.name.as_str(), processor.it.service.as_str()])
                )),
            ]
        })
        .collect();
    if !processors.is_empty() {
        rows.push(fact(say, "processors", "kind-processor-plural", processors));
    }
    rows.push(fact(
        say,
        "automated_decisions",
        "report-label-adm",
        automated(say, activity),
    ));
    rows.push(fact(say, "dpia", "report-label-dpia", dpia(say, activity)));
    rows.push(fact(
        say,
        "rights",
        "report-rights",
        rights_cell(say, activity),
    ));
    rows.push(fact(
        say,
        "rights_channels",
        "field-rights-channels",
        channels(say, activity),
    ));
    rows.push(fact(
        say,
        "notices",
        "report-label-notice",
        plain_list(&activity.notice_refs),
    ));
    rows.push(fact(say, "review", "report-review", review(say, activity)));
    if let Some(words) = untranslated(say, activity) {
        rows.push(fact(
            say,
            "untranslated",
            "not-in-language",
            vec![vec![Run::Missing { x: words }]],
        ));
    }
    if !activity.remarks.is_empty() {
        rows.push(fact(
            say,
            "remarks",
            "field-remarks",
            lines(activity.remarks.as_str()),
        ));
    }
    rows
}

/// The fields of which something stands in another language than that of the report, because it is not written in it.
pub fn untranslated(say: &Say, activity: &Activity) -> Option<String> {
    let fields: Vec<String> = activity
        .untranslated(say.words.language())
        .into_iter()
        .map(|field| small(&say.w(&format!("field-{}", field.replace('_', "-")))))
        .collect();
    (!fields.is_empty()).then(|| capital(&say.list(&fields)))
}

fn sources(say: &Say, activity: &Activity) -> Cell {
    let mut found: Vec<_> = activity
        .data_items
        .iter()
        .filter_map(|item| item.source)
        .collect();
    found.sort_unstable();
    found.dedup();
    let mut words: Vec<String> = found
        .into_iter()
        .map(|source| small(&say.code("data-source", &source.key())))
        .collect();
    words.extend(activity.sources.iter().map(|it| say.name(it).to_owned()));
    if words.is_empty() {
        Vec::new()
    } else {
        vec![vec![plain(capital(&words.join("; ")))]]
    }
}

pub fn automated(say: &Say, activity: &Activity) -> Cell {
    let Some(adm) = &activity.adm else {
        return said(say.w("report-adm-none"));
    };
    let mut facts = Vec::new();
    for (set, key) in [
        (adm.solely_automated, "field-solely-automated"),
        (adm.significant_effect, "field-significant-effect"),
        (adm.profiling, "field-profiling"),
    ] {
        facts.push(format!("{}: {}", say.w(key), small(&say.yes_no(set))));
    }
    let mut cell = vec![vec![plain(facts.join("; "))]];
    let needed = adm.solely_automated && adm.significant_effect;
    for (text, key) in [
        (&adm.logic, "field-logic"),
        (&adm.consequences, "field-consequences"),
        (&adm.safeguards, "field-safeguards"),
    ] {
        if !text.is_empty() || needed {
            let mut line = vec![dim(format!("{}: ", say.w(key)))];
            line.extend(say.or_missing(&one_line(say.text(text))));
            cell.push(line);
        }
    }
    cell
}

fn dpia(say: &Say, activity: &Activity) -> Cell {
    let Some(dpia) = &activity.dpia else {
        return Vec::new();
    };
    let Some(status) = dpia.status else {
        return Vec::new();
    };
    let words = say.code("dpia-status", &status.key());
    let mut first = match status {
        DpiaStatus::NotScreened | DpiaStatus::Required => vec![Run::Missing { x: words }],
        DpiaStatus::NotRequired | DpiaStatus::InProgress | DpiaStatus::Done => vec![plain(words)],
    };
    if !dpia.document_ref.is_empty() {
        first.push(plain(format!(", {}", dpia.document_ref)));
    }
    if let Some(due) = dpia.review_due {
        first.extend([plain("; "), say.review(due)]);
    }
    let mut cell = vec![first];
    if !dpia.reason.is_empty() {
        cell.push(vec![dim(one_line(dpia.reason.as_str()))]);
    }
    cell
}

/// Rights with the reason: whatever the basis, because of a basis, under the conditions of their article.
fn rights_cell(say: &Say, activity: &Activity) -> Cell {
    let mut groups: BTreeMap<(Standing, bool, Vec<Art6>), Vec<String>> = BTreeMap::new();
    for right in rights::of(activity) {
        let always = Art6::ALL
            .iter()
            .all(|basis| rights::standing(right.right, *basis) == Standing::Yes);
        let because = if always { Vec::new() } else { right.because_of };
        groups
            .entry((right.standing, !always, because))
            .or_default()
            .push(small(&say.code("right", &right.right.key())));
    }
    groups
        .into_iter()
        .map(|((standing, _, because), rights)| {
            let articles: Vec<String> = because.iter().map(|basis| say.article6(*basis)).collect();
            let sentence = match (standing, because.is_empty()) {
                (Standing::Yes, true) => say.w("report-rights-always"),
                (Standing::Yes, false) => say
                    .s(&Sentence::new("report-rights-because")
                        .text("articles", say.list(&articles))),
                _ => say.s(&Sentence::new("report-rights-conditional")
                    .text("articles", say.list(&articles))),
            };
            vec![dim(format!("{sentence}: ")), plain(rights.join(", "))]
        })
        .collect()
}

/// Channels, those that serve the same named together.
fn channels(say: &Say, activity: &Activity) -> Cell {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for channel in &activity.rights_channels {
        let (serves, name) = (channel.serves.as_str(), channel.channel.as_str());
        match groups.iter_mut().find(|(it, _)| *it == serves) {
            Some((_, names)) => names.push(name),
            None => groups.push((serves, vec![name])),
        }
    }
    groups
        .into_iter()
        .map(|(serves, names)| {
            let names: Vec<&str> = names
                .into_iter()
                .filter(|name| !name.trim().is_empty())
                .collect();
            let mut line = if serves.is_empty() {
                Runs::new()
            } else {
                vec![dim(format!("{serves}: "))]
            };
            line.extend(say.or_missing(&names.join("; ")));
            line
        })
        .collect()
}

fn review(say: &Say, activity: &Activity) -> Cell {
    let mut parts = Runs::new();
    match activity.last_reviewed_on {
        Some(day) => {
            let by = activity.reviewed_by.as_str();
            parts.push(plain(joined(&[
                &say.s(&Sentence::new("report-reviewed").date("date", day)),
                by,
            ])));
        }
        None => parts.push(Run::Missing {
            x: say.w("report-never-reviewed"),
        }),
    }
    if let Some(due) = activity.review_due {
        parts.extend([plain("; "), say.review(due)]);
    }
    vec![parts]
}
