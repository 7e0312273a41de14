//! Legal bases with what each of them needs: condition, contract, law, interest and assessment, consent.

use tilsyn_core::activity::Activity;
use tilsyn_core::legal_basis::{Art6, Basis, InterestAssessment};
use tilsyn_core::record::RecordId;
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Line;

use super::register::{Held, Register};
use crate::doc::{Cell, Run, Runs, Say, dim, joined, mono, one_line, plain, small};

/// The bases, purpose by purpose; purposes that rest on the same are named together, one that rests on none shows.
pub fn bases(say: &Say, register: &Register, activity: &Activity) -> Cell {
    let mut groups: Vec<(Vec<String>, Vec<Basis>)> = Vec::new();
    let without_purpose = |basis: &Basis| Basis {
        purpose: Line::default(),
        ..basis.clone()
    };
    let general: Vec<Basis> = activity
        .bases
        .iter()
        .filter(|basis| basis.purpose.is_empty())
        .cloned()
        .collect();
    for (number, purpose) in activity.purposes.iter().enumerate() {
        let own: Vec<Basis> = activity
            .bases
            .iter()
            .filter(|it| it.purpose == purpose.key)
            .map(without_purpose)
            .collect();
        if own.is_empty() && !general.is_empty() {
            continue;
        }
        let number = (number + 1).to_string();
        match groups.iter_mut().find(|(_, bases)| *bases == own) {
            Some((numbers, _)) => numbers.push(number),
            None => groups.push((vec![number], own)),
        }
    }
    if !general.is_empty() {
        groups.insert(0, (Vec::new(), general));
    }
    let several = activity.purposes.len() > 1;
    let mut cell = Cell::new();
    for (numbers, bases) in groups {
        let mark =
            (several && !numbers.is_empty()).then(|| dim(format!("{} ", numbers.join(", "))));
        if bases.is_empty() {
            cell.push(mark.into_iter().chain([say.missing()]).collect());
        } else {
            cell.extend(
                bases
                    .iter()
                    .flat_map(|it| basis(say, register, it, mark.as_ref())),
            );
        }
    }
    cell
}

fn basis(say: &Say, register: &Register, it: &Basis, mark: Option<&Run>) -> Cell {
    let mut first: Runs = mark.cloned().into_iter().collect();
    match it.art6 {
        Some(art6) => first.push(plain(say.w(&format!("basis-{}-full", art6.key())))),
        None => first.push(say.missing()),
    }
    let mut marks = Vec::new();
    if !it.subject_category.is_empty() {
        marks.push(say.name(&it.subject_category).to_owned());
    }
    if !it.hedge_text.is_empty() {
        marks.push(say.s(&Sentence::new("report-quoted").text("text", it.hedge_text.as_str())));
    }
    if !marks.is_empty() {
        first.push(dim(format!(" · {}", marks.join(" · "))));
    }
    let mut cell = vec![first];
    let mut add = |key: &str, runs: Runs| {
        let mut line = vec![dim(format!("{}: ", say.w(key)))];
        line.extend(runs);
        cell.push(line);
    };
    for condition in &it.art9 {
        let sentence = Sentence::new("report-article-9").text("letter", condition.code());
        let words = format!(
            "{}, {}",
            say.s(&sentence),
            small(&say.code("art9", &condition.key()))
        );
        add("report-condition", vec![plain(words)]);
    }
    if !it.art10_law.is_empty() {
        add("report-article-10", vec![plain(it.art10_law.to_string())]);
    }
    match it.art6 {
        Some(Art6::A) => match it.consent_profile.and_then(|id| register.consent(id)) {
            Some(held) => add(
                "field-consent-profile",
                vec![mono(&held.reference), plain(format!("  {}", held.it.name))],
            ),
            None => add("field-consent-profile", vec![say.missing()]),
        },
        Some(Art6::B) => add(
            "field-contract-ref",
            say.or_missing(it.contract_ref.as_str()),
        ),
        Some(Art6::C | Art6::E) => {
            let law = it.law_ref.as_ref().map(|law| {
                let country = say.country_of(law.country.as_ref());
                joined(&[
                    law.provision.as_str(),
                    &country,
                    &one_line(law.text.as_str()),
                ])
            });
            add("field-law-ref", say.or_missing(&law.unwrap_or_default()));
        }
        Some(Art6::F) => {
            add(
                "report-interest",
                say.or_missing(&one_line(say.text(&it.interest))),
            );
            match it.lia.and_then(|id| register.assessment(id)) {
                Some(held) => add("field-lia", assessment(say, held)),
                None => add("field-lia", vec![say.missing()]),
            }
        }
        Some(Art6::D) | None => {}
    }
    cell
}

/// «LIA-01 of 4 May 2026: the interest prevails with the safeguards named».
fn assessment(say: &Say, held: &Held<InterestAssessment>) -> Runs {
    let mut line = vec![mono(&held.reference), plain("  ")];
    if let Some(day) = held.it.decided_on {
        line.push(plain(format!("{}, ", say.date(day))));
    }
    match held.it.balance {
        Some(balance) => line.push(plain(small(&say.code("balance", &balance.key())))),
        None => line.push(say.missing()),
    }
    if let Some(due) = held.it.review_due {
        line.extend([plain("; "), say.review(due)]);
    }
    line
}

pub fn consents(say: &Say, register: &Register, activity: &Activity) -> Cell {
    let mut ids: Vec<RecordId> = activity
        .bases
        .iter()
        .filter_map(|basis| basis.consent_profile)
        .collect();
    ids.dedup();
    let mut cell = Cell::new();
    for held in ids.into_iter().filter_map(|id| register.consent(id)) {
        let it = &held.it;
        cell.push(vec![mono(&held.reference), plain(format!("  {}", it.name))]);
        let mut wording = vec![dim(format!("{}: ", say.w("field-wording")))];
        wording.extend(say.or_missing(&one_line(say.text(&it.wording))));
        if !it.wording_version.is_empty() {
            let version =
                Sentence::new("report-version").text("version", it.wording_version.as_str());
            wording.push(dim(format!(" · {}", say.s(&version))));
        }
        cell.push(wording);
        let ways = it
            .withdrawal_channels
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("; ");
        let mut line = vec![dim(format!("{}: ", say.w("field-withdrawal-channels")))];
        line.extend(say.or_missing(&ways));
        if let Some(effort) = it.withdrawal_effort {
            line.push(plain(format!(
                " · {}",
                small(&say.code("withdrawal-effort", &effort.key()))
            )));
        }
        cell.push(line);
        let mut line = vec![dim(format!("{}: ", say.w("field-record-location")))];
        line.extend(say.or_missing(it.record_location.as_str()));
        cell.push(line);
    }
    cell
}
