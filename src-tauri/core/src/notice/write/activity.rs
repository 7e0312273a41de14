//! The section of one activity: what Articles 13(1) and (2) and 14(1) and (2) ask for, in that order.

use super::scribe::{At, Scribe, line};
use super::sources::Named;
use super::{WrittenLayer, WrittenPart, WrittenSection, WrittenSentence};
use crate::activity::{Activity, DataItem, DataSource, Mandatory, Recipient};
use crate::legal_basis::{Art6, Basis};
use crate::notice::{
    Attribute, Stated, StatedBasis, StatedChannel, StatedDecision, StatedDuty, StatedRecipient,
    StatedRetention, StatedRight, StatedTransfer,
};
use crate::retention::{Retention, RetentionAction};
use crate::rights::{Right, Standing, of as rights_of};
use crate::text::Sentence;
use crate::transfer::{Mechanism, Transfer};

pub(super) type Described<'a> = Named<'a, Activity>;

fn at<'a>(of: &Described<'a>, field: &'a str) -> At<'a> {
    At::field(of.id, of.reference, field)
}

fn key(of: &Described<'_>, part: &str) -> String {
    format!("{}/{part}", of.reference)
}

/// What one activity says of itself.
pub(super) fn section(scribe: &mut Scribe<'_>, of: Described<'_>) -> WrittenSection {
    let said = [
        ("written-label-purposes", true, purposes(scribe, &of)),
        ("written-label-subjects", false, subjects(scribe, &of)),
        ("written-label-data", true, data(scribe, &of)),
        ("written-label-source", false, source(scribe, &of)),
        ("written-label-basis", true, bases(scribe, &of)),
        ("written-label-voluntary", false, voluntary(scribe, &of)),
        ("written-label-recipients", true, recipients(scribe, &of)),
        ("written-label-transfers", true, transfers(scribe, &of)),
        ("written-label-retention", true, retention(scribe, &of)),
        ("written-label-automated", false, automated(scribe, &of)),
        ("written-label-rights", false, rights(scribe, &of)),
        ("written-label-withdraw", false, withdrawal(scribe, &of)),
    ];
    let parts = said
        .into_iter()
        .filter(|(_, _, sentences)| !sentences.is_empty())
        .map(|(label, list, sentences)| WrittenPart {
            label: scribe.word(label),
            list: list && sentences.len() > 1,
            sentences,
        })
        .collect();
    WrittenSection {
        number: String::new(),
        layer: WrittenLayer::Detail,
        heading: heading(scribe, &of),
        activity: Some(of.id),
        parts,
    }
}

/// What the activity is called in the language of the notice.
pub(super) fn heading(scribe: &mut Scribe<'_>, of: &Described<'_>) -> String {
    scribe.text(&of.it.name, at(of, "name"))
}

/// Purposes, Art 13(1)(c).
fn purposes(scribe: &mut Scribe<'_>, of: &Described<'_>) -> Vec<WrittenSentence> {
    let here = at(of, "purposes");
    let mut said = Vec::new();
    for purpose in of.it.purposes.iter().filter(|it| !it.text.is_empty()) {
        let words = scribe.text(&purpose.text, here);
        let sentence = scribe.told(&key(of, "purposes"), format!("{words}."), scribe.tie(here));
        scribe.means_words(&sentence, Some(of.id), Attribute::Purpose, &words);
        said.push(sentence);
    }
    if said.is_empty() {
        let mark = scribe.lacks("written-lacks-purposes", here, "13(1)(c)");
        said.push(scribe.told(&key(of, "purposes"), mark, scribe.tie(here)));
    }
    said
}

/// Whose data: what Article 14(1) presupposes and a reader looks for first.
fn subjects(scribe: &mut Scribe<'_>, of: &Described<'_>) -> Vec<WrittenSentence> {
    let here = at(of, "subject_categories");
    let names: Vec<String> = of
        .it
        .subject_categories
        .iter()
        .filter(|it| !it.is_empty())
        .map(|it| small(&scribe.name(it, here)))
        .collect();
    let text = if names.is_empty() {
        scribe.lacks("written-lacks-subjects", here, "12(1)")
    } else {
        scribe.say(&Sentence::new("written-subjects").text("subjects", scribe.join(&names)))
    };
    let sentence = scribe.told(&key(of, "subjects"), text, scribe.tie(here));
    for name in names {
        scribe.means_words(&sentence, Some(of.id), Attribute::SubjectCategory, &name);
    }
    vec![sentence]
}

/// Categories of data, Art 14(1)(d); named for data of the person too, so that a reader knows what is meant.
fn data(scribe: &mut Scribe<'_>, of: &Described<'_>) -> Vec<WrittenSentence> {
    let here = at(of, "data_items");
    let mut said = Vec::new();
    for item in of.it.data_items.iter().filter(|it| !it.category.is_empty()) {
        let category = scribe.name(&item.category, here);
        let mut sentence = Sentence::new("written-data").text("category", category.clone());
        if !item.description.is_empty() {
            sentence.key = "written-data-described".into();
            sentence = sentence.text("description", small(&scribe.text(&item.description, here)));
        }
        let text = scribe.say(&sentence);
        let sentence = scribe.told(&key(of, "data"), text, scribe.tie(here));
        scribe.means_words(&sentence, Some(of.id), Attribute::DataCategory, &category);
        said.push(sentence);
    }
    if said.is_empty() {
        let mark = scribe.lacks("written-lacks-data", here, "14(1)(d)");
        said.push(scribe.told(&key(of, "data"), mark, scribe.tie(here)));
    }
    said
}

/// The categories of the items that a condition holds for, as a list in prose.
fn listed(
    scribe: &mut Scribe<'_>,
    of: &Described<'_>,
    which: impl Fn(&DataItem) -> bool,
) -> Option<String> {
    let here = at(of, "data_items");
    let names: Vec<String> = of
        .it
        .data_items
        .iter()
        .filter(|it| !it.category.is_empty() && which(it))
        .map(|it| small(&scribe.name(&it.category, here)))
        .collect();
    (!names.is_empty()).then(|| scribe.join(&names))
}

/// Where the data come from, Art 14(2)(f).
fn source(scribe: &mut Scribe<'_>, of: &Described<'_>) -> Vec<WrittenSentence> {
    let here = at(of, "data_items");
    let mut said = Vec::new();
    for source in DataSource::ALL {
        if let Some(data) = listed(scribe, of, |it| it.source == Some(*source)) {
            let words = Sentence::new(format!("written-source-{}", source.key()));
            let text = scribe.say(&words.text("data", data));
            said.push(scribe.told(&key(of, "source"), text, scribe.tie(here)));
        }
    }
    if listed(scribe, of, |it| it.source.is_none()).is_some() {
        let mark = scribe.lacks("written-lacks-source", here, "13, 14");
        said.push(scribe.told(&key(of, "source"), mark, scribe.tie(here)));
    }
    let elsewhere = of
        .it
        .data_items
        .iter()
        .any(|it| matches!(it.source, Some(DataSource::ThirdParty | DataSource::Public)));
    let here = at(of, "sources");
    let names: Vec<String> = of
        .it
        .sources
        .iter()
        .filter(|it| !it.is_empty())
        .map(|it| scribe.name(it, here))
        .collect();
    if !names.is_empty() {
        let text =
            scribe.say(&Sentence::new("written-sources").text("sources", scribe.join(&names)));
        let sentence = scribe.told(&key(of, "sources"), text, scribe.tie(here));
        for name in names {
            scribe.means_words(&sentence, Some(of.id), Attribute::DataOrigin, &name);
        }
        said.push(sentence);
    } else if elsewhere {
        let mark = scribe.lacks("written-lacks-sources", here, "14(2)(f)");
        said.push(scribe.told(&key(of, "sources"), mark, scribe.tie(here)));
    }
    said
}

/// Legal bases with what each rests on, Art 13(1)(c) and (d).
fn bases(scribe: &mut Scribe<'_>, of: &Described<'_>) -> Vec<WrittenSentence> {
    let here = at(of, "bases");
    let mut said: Vec<WrittenSentence> = Vec::new();
    let several = of.it.bases.len() > 1;
    for basis in &of.it.bases {
        let Some(art6) = basis.art6 else { continue };
        let mut text = basis_words(scribe, of, basis, art6);
        let scope = if several {
            scope(scribe, of, basis)
        } else {
            String::new()
        };
        if !scope.is_empty() {
            text = scribe.say(
                &Sentence::new("written-basis-for")
                    .text("scope", scope)
                    .text("basis", text),
            );
        }
        let mut ties = scribe.tie(here);
        ties.extend(scribe.tie(at(of, "purposes")));
        let sentence = scribe.told(&key(of, "basis"), text, ties);
        let provision = basis.law_ref.as_ref().map(|it| it.provision.clone());
        let value = StatedBasis {
            art6: Some(art6),
            art9: basis.art9.clone(),
            provision: provision.unwrap_or_default(),
        };
        scribe.means(
            &sentence,
            Some(of.id),
            Attribute::Basis,
            Stated::Basis(value),
        );
        if art6 == Art6::F && !basis.interest.is_empty() {
            let interest = basis.interest.in_language(scribe.language()).to_owned();
            scribe.means_words(&sentence, Some(of.id), Attribute::Interest, &interest);
        }
        said.push(sentence);
        for art9 in &basis.art9 {
            let condition = scribe.word(&format!("art9-{}", art9.key()));
            let text = scribe.say(
                &Sentence::new("written-basis-art9")
                    .text("condition", small(&condition))
                    .text("letter", art9.code()),
            );
            said.push(scribe.told(&key(of, "basis"), text, scribe.tie(here)));
        }
    }
    if said.is_empty() {
        let mark = scribe.lacks("written-lacks-basis", here, "13(1)(c)");
        said.push(scribe.told(&key(of, "basis"), mark, scribe.tie(here)));
    }
    said
}

/// For which purpose and whom a basis is, where there are several.
fn scope(scribe: &mut Scribe<'_>, of: &Described<'_>, basis: &Basis) -> String {
    let purpose = of
        .it
        .purposes
        .iter()
        .find(|it| !basis.purpose.is_empty() && it.key == basis.purpose)
        .map(|it| scribe.text(&it.text, at(of, "purposes")))
        .unwrap_or_default();
    let persons = if basis.subject_category.is_empty() {
        String::new()
    } else {
        scribe.name(&basis.subject_category, at(of, "bases"))
    };
    match (purpose.is_empty(), persons.is_empty()) {
        (false, false) => format!("{persons}, {}", small(&purpose)),
        (false, true) => purpose,
        (true, _) => persons,
    }
}

fn basis_words(scribe: &mut Scribe<'_>, of: &Described<'_>, basis: &Basis, art6: Art6) -> String {
    let here = at(of, "bases");
    let sentence = Sentence::new(format!("written-basis-{}", art6.key()));
    match art6 {
        Art6::A | Art6::B => scribe.say(&sentence),
        Art6::C | Art6::E => {
            let law = basis
                .law_ref
                .as_ref()
                .filter(|it| !it.provision.is_empty())
                .map(|it| line(it.provision.as_str()));
            let law = match law {
                Some(law) => law,
                None => scribe.lacks("written-lacks-law", here, "6(3), 13(1)(c)"),
            };
            scribe.say(&sentence.text("law", law))
        }
        Art6::D => scribe.say(&sentence),
        Art6::F => {
            let interest = if basis.interest.is_empty() {
                scribe.lacks("written-lacks-interest", here, "13(1)(d)")
            } else {
                scribe.text(&basis.interest, here)
            };
            scribe.say(&sentence.text("interest", small(&interest)))
        }
    }
}

/// Whether data must be provided, and what follows if not, Art 13(2)(e). Only for data collected from the person.
fn voluntary(scribe: &mut Scribe<'_>, of: &Described<'_>) -> Vec<WrittenSentence> {
    let here = at(of, "data_items");
    let mut said = Vec::new();
    let asked = |it: &DataItem| it.source == Some(DataSource::Subject);
    for duty in Mandatory::ALL {
        if let Some(data) = listed(scribe, of, |it| asked(it) && it.mandatory == Some(*duty)) {
            let words = Sentence::new(format!("written-mandatory-{}", duty.key()));
            let text = scribe.say(&words.text("data", data));
            let sentence = scribe.told(&key(of, "voluntary"), text, scribe.tie(here));
            let value = StatedDuty {
                mandatory: Some(*duty),
                ..StatedDuty::default()
            };
            let value = Stated::Voluntariness(value);
            scribe.means(&sentence, Some(of.id), Attribute::Voluntariness, value);
            said.push(sentence);
        }
    }
    let mut consequences: Vec<String> = Vec::new();
    for item in of.it.data_items.iter().filter(|it| asked(it)) {
        if item.consequence_if_missing.is_empty() {
            if item.mandatory.is_some_and(|duty| duty != Mandatory::None) {
                scribe.lacks("written-lacks-consequence", here, "13(2)(e)");
            }
            continue;
        }
        let words = small(&scribe.text(&item.consequence_if_missing, here));
        if !consequences.contains(&words) {
            consequences.push(words);
        }
    }
    for consequence in consequences {
        let text =
            scribe.say(&Sentence::new("written-consequence").text("consequence", consequence));
        said.push(scribe.told(&key(of, "voluntary"), text, scribe.tie(here)));
    }
    if listed(scribe, of, |it| asked(it) && it.mandatory.is_none()).is_some() {
        let mark = scribe.lacks("written-lacks-mandatory", here, "13(2)(e)");
        said.push(scribe.told(&key(of, "voluntary"), mark, scribe.tie(here)));
    }
    said
}

/// Recipients, Art 13(1)(e).
fn recipients(scribe: &mut Scribe<'_>, of: &Described<'_>) -> Vec<WrittenSentence> {
    let here = at(of, "recipients");
    let rows: Vec<&Recipient> = of
        .it
        .recipients
        .iter()
        .filter(|it| !it.name.is_empty() || it.kind.is_some())
        .collect();
    if rows.is_empty() {
        let text = if of.it.no_recipients {
            scribe.word("written-recipients-none")
        } else {
            scribe.lacks("written-lacks-recipients", here, "13(1)(e)")
        };
        let mut ties = scribe.tie(here);
        ties.extend(scribe.tie(at(of, "no_recipients")));
        return vec![scribe.told(&key(of, "recipients"), text, ties)];
    }
    rows.into_iter()
        .map(|row| {
            let kind = row
                .kind
                .map(|kind| scribe.word(&format!("written-recipient-{}", kind.key())));
            let who = match (row.name.is_empty(), kind) {
                (false, Some(kind)) => format!("{} ({kind})", scribe.name(&row.name, here)),
                (false, None) => scribe.name(&row.name, here),
                (true, kind) => kind.unwrap_or_default(),
            };
            let text = if row.purpose.is_empty() {
                format!("{who}.")
            } else {
                format!("{who}: {}.", small(&scribe.text(&row.purpose, here)))
            };
            let sentence = scribe.told(&key(of, "recipients"), text, scribe.tie(here));
            let value = StatedRecipient {
                recipient: row.kind,
                text: row
                    .name
                    .in_language(scribe.language())
                    .parse()
                    .unwrap_or_default(),
            };
            let value = Stated::Recipient(value);
            scribe.means(&sentence, Some(of.id), Attribute::Recipient, value);
            sentence
        })
        .collect()
}

/// Transfers to third countries with their safeguards, and how a copy is had, Art 13(1)(f).
fn transfers(scribe: &mut Scribe<'_>, of: &Described<'_>) -> Vec<WrittenSentence> {
    let sources = scribe.sources;
    let mut said = Vec::new();
    let mut copy = false;
    for transfer in sources.transfers_of(of.id) {
        if !leaves(transfer.it) {
            continue;
        }
        let field = |field| At::field(transfer.id, transfer.reference, field);
        let mut countries: Vec<String> = transfer
            .it
            .countries
            .iter()
            .filter(|it| !it.in_eea())
            .map(|it| scribe.country(it))
            .collect();
        if !transfer.it.international_organisation.is_empty() {
            countries.push(transfer.it.international_organisation.to_string());
        }
        let place = if countries.is_empty() {
            scribe.lacks("written-lacks-countries", field("countries"), "13(1)(f)")
        } else {
            scribe.join(&countries)
        };
        let mechanism = match transfer.it.mechanism {
            Some(mechanism) => {
                copy |= mechanism != Mechanism::Adequacy;
                scribe.word(&format!("mechanism-{}", mechanism.key()))
            }
            None => scribe.lacks("written-lacks-mechanism", field("mechanism"), "13(1)(f)"),
        };
        let text = scribe.say(
            &Sentence::new("written-transfer")
                .text("importer", transfer.it.importer.as_str())
                .text("countries", place)
                .text("mechanism", mechanism),
        );
        let ties = [
            "importer",
            "countries",
            "international_organisation",
            "mechanism",
        ]
        .into_iter()
        .flat_map(|name| scribe.tie(field(name)))
        .collect();
        let place = key(of, &format!("transfer/{}", transfer.reference));
        let sentence = scribe.told(&place, text, ties);
        let value = StatedTransfer {
            outside_eea: Some(true),
            countries: transfer.it.countries.clone(),
            mechanism: transfer.it.mechanism,
            text: transfer.it.importer.clone(),
        };
        scribe.means(
            &sentence,
            Some(of.id),
            Attribute::Transfer,
            Stated::Transfer(value),
        );
        said.push(sentence);
    }
    if copy {
        let (contact, ties) = scribe.contact("13(1)(f)");
        let text = scribe.say(&Sentence::new("written-transfer-copy").text("contact", contact));
        said.push(scribe.told(&key(of, "transfer/copy"), text, ties));
    }
    said
}

/// Whether data leave the EEA by it.
pub(super) fn leaves(it: &Transfer) -> bool {
    !it.international_organisation.is_empty()
        || it.countries.is_empty()
        || it.countries.iter().any(|country| !country.in_eea())
}

/// How long data are kept, Art 13(2)(a).
fn retention(scribe: &mut Scribe<'_>, of: &Described<'_>) -> Vec<WrittenSentence> {
    let here = at(of, "retention");
    let mut said = Vec::new();
    for rule in &of.it.retention {
        let mut sentences = rule_words(scribe, of, rule);
        if !rule.criteria_text.is_empty() {
            sentences.push(format!("{}.", scribe.text(&rule.criteria_text, here)));
        }
        if sentences.is_empty() {
            sentences.push(scribe.lacks("written-lacks-retention", here, "13(2)(a)"));
        }
        let text = sentences.join(" ");
        let sentence = scribe.told(&key(of, "retention"), text, scribe.tie(here));
        let value = StatedRetention {
            period: rule.period,
            trigger: rule.trigger,
            action: rule.action,
            max_period: rule.max_period,
            criteria: line(rule.criteria_text.in_language(scribe.language()))
                .parse()
                .unwrap_or_default(),
        };
        if rule.is_stated() || rule.trigger.is_some() || !rule.criteria_text.is_empty() {
            let value = Stated::Retention(value);
            scribe.means(&sentence, Some(of.id), Attribute::Retention, value);
        }
        said.push(sentence);
    }
    if said.is_empty() {
        let mark = scribe.lacks("written-lacks-retention", here, "13(2)(a)");
        said.push(scribe.told(&key(of, "retention"), mark, scribe.tie(here)));
    }
    said
}

fn rule_words(scribe: &mut Scribe<'_>, of: &Described<'_>, rule: &Retention) -> Vec<String> {
    let here = at(of, "retention");
    let data = if rule.data_category.is_empty() {
        scribe.word("written-all-data")
    } else {
        small(&scribe.name(&rule.data_category, here))
    };
    let mut said = Vec::new();
    match (rule.period, rule.trigger) {
        (Some(period), Some(trigger)) => {
            let period = scribe.period(period);
            let until = scribe.say(
                &Sentence::new(format!("trigger-{}-after", trigger.key())).text("period", period),
            );
            said.push(
                scribe.say(
                    &Sentence::new("written-retention-until")
                        .text("data", data)
                        .text("until", until),
                ),
            );
        }
        (Some(period), None) => {
            let period = scribe.period(period);
            said.push(
                scribe.say(
                    &Sentence::new("written-retention-for")
                        .text("data", data)
                        .text("period", period),
                ),
            );
            said.push(scribe.lacks("written-lacks-trigger", here, "13(2)(a)"));
        }
        (None, Some(trigger)) if rule.is_stated() || rule.criteria_text.is_empty() => {
            let event = scribe.word(&format!("trigger-{}", trigger.key()));
            said.push(
                scribe.say(
                    &Sentence::new("written-retention-event")
                        .text("data", data)
                        .text("event", event),
                ),
            );
        }
        (None, _) => {}
    }
    if let Some(most) = rule.max_period {
        let most = scribe.period(most);
        said.push(scribe.say(&Sentence::new("written-retention-most").text("period", most)));
    }
    if let Some(action) = rule.action
        && !said.is_empty()
        && action != RetentionAction::Review
    {
        said.push(scribe.word(&format!("written-action-{}", action.key())));
    }
    said
}

/// Automated decisions, Art 13(2)(f). That there are none is said only where the register says so.
fn automated(scribe: &mut Scribe<'_>, of: &Described<'_>) -> Vec<WrittenSentence> {
    let here = at(of, "adm");
    let Some(adm) = &of.it.adm else {
        return Vec::new();
    };
    let mut said = Vec::new();
    let first = match (adm.solely_automated, adm.profiling) {
        (true, _) => "written-automated",
        (false, true) => "written-automated-profile",
        (false, false) => "written-automated-none",
    };
    let sentence = scribe.told(&key(of, "automated"), scribe.word(first), scribe.tie(here));
    let value = StatedDecision {
        automated: Some(adm.solely_automated),
        profiling: Some(adm.profiling),
        ..StatedDecision::default()
    };
    scribe.means(
        &sentence,
        Some(of.id),
        Attribute::Adm,
        Stated::Decision(value),
    );
    said.push(sentence);
    for (text, what, wanted) in [
        (&adm.logic, "written-lacks-logic", adm.solely_automated),
        (
            &adm.consequences,
            "written-lacks-consequences",
            adm.solely_automated,
        ),
        (
            &adm.safeguards,
            "written-lacks-safeguards",
            adm.solely_automated,
        ),
    ] {
        let words = if text.is_empty() {
            if !wanted {
                continue;
            }
            scribe.lacks(what, here, "13(2)(f), 22(3)")
        } else {
            format!("{}.", scribe.text(text, here))
        };
        said.push(scribe.told(&key(of, "automated"), words, scribe.tie(here)));
    }
    said
}

/// The rights that a notice lists by activity: those a person exercises against it.
const LISTED: [Right; 9] = [
    Right::Access,
    Right::Rectification,
    Right::Erasure,
    Right::Restriction,
    Right::Portability,
    Right::Objection,
    Right::ObjectionMarketing,
    Right::ObjectionResearch,
    Right::Automated,
];

/// The rights here, Art 13(2)(b), as they follow from the bases.
fn rights(scribe: &mut Scribe<'_>, of: &Described<'_>) -> Vec<WrittenSentence> {
    let mut sure = Vec::new();
    let mut conditional = Vec::new();
    for it in rights_of(of.it) {
        if !LISTED.contains(&it.right) {
            continue;
        }
        let word = scribe.word(&format!("written-right-{}", it.right.key()));
        match it.standing {
            Standing::Yes => sure.push((it.right, word)),
            Standing::Conditional => conditional.push((it.right, word)),
            Standing::No => {}
        }
    }
    let mut ties = scribe.tie(at(of, "bases"));
    ties.extend(scribe.tie(at(of, "purposes")));
    let mut said = Vec::new();
    for (rights, words) in [
        (sure, "written-rights-here"),
        (conditional, "written-rights-conditional"),
    ] {
        if !rights.is_empty() {
            let names: Vec<String> = rights.iter().map(|(_, word)| word.clone()).collect();
            let text = scribe.say(&Sentence::new(words).text("rights", scribe.join(&names)));
            let sentence = scribe.told(&key(of, "rights"), text, ties.clone());
            for (right, _) in rights {
                let value = StatedRight { right: Some(right) };
                scribe.means(
                    &sentence,
                    Some(of.id),
                    Attribute::Right,
                    Stated::Right(value),
                );
            }
            said.push(sentence);
        }
    }
    let channels: Vec<String> = of
        .it
        .rights_channels
        .iter()
        .filter(|row| !row.channel.is_empty())
        .map(|row| match row.serves.is_empty() {
            true => row.channel.to_string(),
            false => format!("{} ({})", row.channel, small(row.serves.as_str())),
        })
        .collect();
    if !channels.is_empty() {
        let text =
            scribe.say(&Sentence::new("written-channels").text("channels", scribe.join(&channels)));
        let ties = scribe.tie(at(of, "rights_channels"));
        let sentence = scribe.told(&key(of, "channels"), text, ties);
        for row in &of.it.rights_channels {
            let value = StatedChannel {
                text: row.channel.clone(),
                ..StatedChannel::default()
            };
            scribe.means(
                &sentence,
                Some(of.id),
                Attribute::Channel,
                Stated::Channel(value),
            );
        }
        said.push(sentence);
    }
    said
}

/// Withdrawal of consent, Art 13(2)(c) and 7(3).
fn withdrawal(scribe: &mut Scribe<'_>, of: &Described<'_>) -> Vec<WrittenSentence> {
    let here = at(of, "bases");
    let consents: Vec<&Basis> = of
        .it
        .bases
        .iter()
        .filter(|basis| basis.art6 == Some(Art6::A))
        .collect();
    if consents.is_empty() {
        return Vec::new();
    }
    let mut ties = scribe.tie(here);
    let mut channels: Vec<String> = Vec::new();
    let sources = scribe.sources;
    for profile in consents
        .iter()
        .filter_map(|basis| sources.consent(basis.consent_profile?))
    {
        ties.extend(scribe.tie(At::field(
            profile.id,
            profile.reference,
            "withdrawal_channels",
        )));
        for channel in &profile.it.withdrawal_channels {
            if !channel.is_empty() && !channels.iter().any(|it| it == channel.as_str()) {
                channels.push(channel.to_string());
            }
        }
    }
    if channels.is_empty() {
        let own = of
            .it
            .rights_channels
            .iter()
            .map(|row| row.channel.to_string());
        channels.extend(own.filter(|it| !it.is_empty()));
        ties.extend(scribe.tie(at(of, "rights_channels")));
    }
    let how = if channels.is_empty() {
        scribe.lacks("written-lacks-withdrawal", here, "7(3), 13(2)(c)")
    } else {
        scribe.join(&channels)
    };
    let right = scribe.told(
        &key(of, "withdraw"),
        scribe.word("written-withdraw"),
        scribe.tie(here),
    );
    let value = StatedRight {
        right: Some(Right::Withdraw),
    };
    scribe.means(&right, Some(of.id), Attribute::Right, Stated::Right(value));
    let how = scribe.say(&Sentence::new("written-withdraw-how").text("channels", how));
    let how = scribe.told(&key(of, "withdraw"), how, ties);
    for channel in channels {
        let value = StatedChannel {
            text: channel.parse().unwrap_or_default(),
            serves: Some(Right::Withdraw),
            ..StatedChannel::default()
        };
        scribe.means(
            &how,
            Some(of.id),
            Attribute::Channel,
            Stated::Channel(value),
        );
    }
    vec![right, how]
}

/// With a small first letter, where a text goes on within a sentence. An abbreviation or a name of several capitals
/// stays as it is.
pub(super) fn small(text: &str) -> String {
    let mut letters = text.chars();
    let (Some(first), second) = (letters.next(), letters.next()) else {
        return String::new();
    };
    if !first.is_uppercase() || second.is_none_or(|it| !it.is_lowercase()) {
        return text.to_owned();
    }
    first.to_lowercase().chain(text.chars().skip(1)).collect()
}
