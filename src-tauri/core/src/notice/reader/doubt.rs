//! What a clause speaks of that no statement took up: a period, a recipient, a place, a basis, a purpose, a way to reach
//! somebody. It names the doubt of a mark; it proposes nothing.

use std::ops::Range;

use super::finder::{Finder, Found};
use super::outline::{Topic, Unit};
use super::{retention, sharing};
use crate::notice::Attribute;

/// What some words of a piece speak of and none of its statements says; none where nothing can lie in them.
pub(super) fn of(
    finder: &Finder<'_>,
    unit: &Unit,
    at: &Range<usize>,
    those: &[&Found],
) -> Option<Attribute> {
    let said = finder.words(at);
    if finder.lexicon.is("left.not", said) {
        return None;
    }
    let denied = finder.lexicon.says("denied", said);
    spoken_of(finder, said).into_iter().find(|attribute| {
        let settled = is_said(*attribute, at, those)
            || denied && may_be_denied(*attribute)
            || *attribute == Attribute::Basis && based(finder, unit)
            || *attribute == Attribute::DataCategory && known(finder, unit, said);
        !settled && fits(finder, unit, *attribute)
    })
}

/// Whether a basis of this activity stands in this section already: the reason explains it.
fn based(finder: &Finder<'_>, unit: &Unit) -> bool {
    finder.found.iter().any(|it| {
        it.attribute == Attribute::Basis
            && finder.unit(it.unit).is_some_and(|other| {
                other.section == unit.section && other.activity == unit.activity
            })
    })
}

/// Whether words name data that stand in this section already: the letters it keeps are spoken of again where it says how
/// long.
pub(super) fn known(finder: &Finder<'_>, unit: &Unit, said: &str) -> bool {
    let Some(named) = finder.data_of(unit.section) else {
        return false;
    };
    said.to_lowercase()
        .split(|c: char| !c.is_alphabetic())
        .any(|it| it.chars().count() > 3 && named.contains(it))
}

/// Of what a notice states, what some words speak of: the plainest first.
fn spoken_of(finder: &Finder<'_>, said: &str) -> Vec<Attribute> {
    let lexicon = finder.lexicon;
    let mut found: Vec<Attribute> = Vec::new();
    if !retention::durations(finder, said).is_empty() {
        found.push(Attribute::Retention);
    }
    if !sharing::countries(finder, said).is_empty() {
        found.push(Attribute::Transfer);
    }
    for (name, pattern) in lexicon.named("doubt", said) {
        if let Ok(attribute) = name.parse::<Attribute>()
            && pattern.is_match(said)
        {
            found.push(attribute);
        }
    }
    // «With your first name and home port»: data of the person, whatever is done with them.
    if lexicon.says("data.own", said) && names_data(finder, said) {
        found.push(Attribute::DataCategory);
    }
    found
}

/// Whether words name data, and not all of them at once: «your data», «the records».
pub(super) fn names_data(finder: &Finder<'_>, said: &str) -> bool {
    finder.lexicon.says("data.word", said)
        && !finder.lexicon.is("kept.not", said)
        && !finder.lexicon.is("left.not", said)
}

/// Whether anything can be stated where a piece stands.
pub(super) fn open(finder: &Finder<'_>, unit: &Unit) -> bool {
    matches!(
        finder.topic(unit),
        Some(Topic::Activity | Topic::General) | None
    )
}

/// Whether an attribute can be stated where a piece stands. Under «your rights» every sentence speaks of deleting, of the
/// law and of data: only the right, the ways to use it and decisions by machine are looked for there.
fn fits(finder: &Finder<'_>, unit: &Unit, attribute: Attribute) -> bool {
    use Attribute as It;
    match finder.topic(unit) {
        Some(Topic::Of(It::Right)) => {
            matches!(attribute, It::Right | It::Channel | It::Adm)
        }
        Some(Topic::Of(It::Security | It::Version)) => false,
        Some(Topic::Of(It::Contact | It::Controller)) => {
            matches!(attribute, It::Channel | It::Transfer)
        }
        Some(Topic::Of(It::Recipient | It::AuthorityRule | It::Transfer)) => {
            matches!(attribute, It::Recipient | It::Transfer | It::Right)
        }
        Some(Topic::Of(It::Adm)) => matches!(attribute, It::Adm | It::Right),
        Some(Topic::Of(_) | Topic::Activity | Topic::General) | None => true,
    }
}

/// Whether a denial takes it away: «we keep no names» states no data, «nothing leaves Europe» states where data are.
const fn may_be_denied(attribute: Attribute) -> bool {
    matches!(
        attribute,
        Attribute::DataCategory
            | Attribute::Recipient
            | Attribute::Purpose
            | Attribute::DataOrigin
            | Attribute::Retention
            | Attribute::Basis
    )
}

/// Whether a statement of the piece says it: of what fills a sentence by one anywhere in it, of what is enumerated by one
/// at that place.
fn is_said(attribute: Attribute, at: &Range<usize>, those: &[&Found]) -> bool {
    let mut same = those.iter().filter(|it| it.attribute == attribute);
    match attribute {
        Attribute::Purpose
        | Attribute::DataCategory
        | Attribute::SubjectCategory
        | Attribute::DataOrigin
        | Attribute::Channel => {
            those.iter().any(|it| {
                it.attribute == Attribute::Interest
                    && it.range.start < at.end
                    && at.start < it.range.end
            }) || same.any(|it| it.range.start < at.end && at.start < it.range.end)
        }
        // «The bank sees who paid»: what somebody gets stands right behind who gets it.
        Attribute::Recipient => {
            same.any(|it| it.range.start < at.end && at.start < it.range.end + BEHIND)
        }
        _ => same.next().is_some(),
    }
}

/// Characters between who gets something and what is said of it, at most.
const BEHIND: usize = 8;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::notice::reader::read;
    use crate::notice::source::{self, Limits};
    use crate::notice::{Attribute, MarkKind};
    use crate::text::Language;

    /// What the marks of a text doubt, and the words they stand on.
    fn doubts(text: &str, language: Language) -> Vec<(String, String)> {
        let source = source::read(text.as_bytes(), &Limits::default()).unwrap();
        let marks = read(&source, Some(language)).marks.into_iter();
        marks
            .filter(|it| matches!(it.mark, Some(MarkKind::PartUnread | MarkKind::Unread)))
            .map(|it| (it.detail.to_string(), it.quote.to_string()))
            .collect()
    }

    #[test]
    fn a_clause_beside_what_was_read_tells_what_it_speaks_of() {
        for (language, text, words) in [
            (
                Language::En,
                "We delete your address after two years, in case the parrot comes back.",
                "parrot",
            ),
            (
                Language::Nb,
                "Vi sletter adressen din etter to år, i tilfelle papegøyen kommer igjen.",
                "papegøyen",
            ),
            (
                Language::Nl,
                "Wij wissen uw adres na twee jaar, voor het geval de papegaai terugkomt.",
                "papegaai",
            ),
        ] {
            let found = doubts(&format!("Orders\n\n{text}"), language);
            let told = found
                .iter()
                .any(|(doubt, quote)| doubt == Attribute::Purpose.code() && quote.contains(words));
            assert!(told, "{text}: {found:?}");
        }
    }

    #[test]
    fn an_address_that_nothing_was_made_of_is_marked_whole_and_its_figures_are_not() {
        let text = "Privacy\n\nOrders\n\nWe keep your name for two years, and the parrot knows 01632 960 118.";
        let found = doubts(text, Language::En);
        assert!(
            found
                .iter()
                .any(|(_, quote)| quote.contains("01632 960 118")),
            "{found:?}"
        );
        assert!(
            !found
                .iter()
                .any(|(_, quote)| quote == "960" || quote == "118"),
            "{found:?}"
        );
    }

    #[test]
    fn a_denial_of_data_is_not_marked_and_the_name_of_a_law_is_no_place() {
        for (language, text) in [
            (Language::En, "Doors\n\nThe counter stores no names."),
            (Language::Nb, "Dører\n\nTelleren lagrer ingen navn."),
            (Language::Nl, "Deuren\n\nDe teller bewaart geen namen."),
            (
                Language::En,
                "Orders\n\nThe legal basis is your consent, Article 6(1)(a) of the UK GDPR.",
            ),
        ] {
            let found = doubts(text, language);
            assert!(found.is_empty(), "{text}: {found:?}");
        }
    }
}
