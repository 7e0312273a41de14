//! What is marked as not read, and what is not.

use super::of;
use crate::notice::{Attribute, MarkKind};
use crate::text::Language;

/// What the marks of a text doubt, and the words they stand on.
fn marks(text: &str, language: Language) -> Vec<(MarkKind, String, String)> {
    let those = of(text, language).marks.into_iter();
    those
        .filter_map(|it| Some((it.mark?, it.detail.to_string(), it.quote.to_string())))
        .filter(|it| matches!(it.0, MarkKind::PartUnread | MarkKind::Unread))
        .collect()
}

#[test]
fn a_sentence_that_denies_one_thing_is_marked_for_what_it_says_besides() {
    for (language, text) in [
        (
            Language::En,
            "Who helps\n\nThe makers of our stage software know the customers, and tell nobody.",
        ),
        (
            Language::Nb,
            "Bestillinger\n\nVi behandler dette hos parkeringsselskapet, men aldri på søndager.",
        ),
        (
            Language::Nl,
            "Bestellingen\n\nWij verwerken dit bij het parkeerbedrijf, maar nooit op zondag.",
        ),
    ] {
        let reading = of(text, language);
        let led = !reading.marks.is_empty() || !reading.statements.is_empty();
        assert!(led, "{text}");
    }
}

#[test]
fn what_is_left_over_in_a_sentence_is_one_mark() {
    let text = "Orders\n\nWe delete your address after two years, in case the parrot comes back, and a cousin gets the picture of the customers, in case the cat does.";
    let found = marks(text, Language::En);
    assert_eq!(found.len(), 1, "{found:?}");
    let quote = &found[0].2;
    assert!(quote.contains("parrot") && quote.contains("cat"), "{quote}");
}

#[test]
fn a_legitimate_interest_that_is_not_told_and_who_sits_abroad_are_asked_for() {
    for (language, text, attribute) in [
        (
            Language::En,
            "Privacy\n\nDoors\n\nWe film the doors. The legal basis is Article 6(1)(f) GDPR.",
            Attribute::Interest,
        ),
        (
            Language::Nb,
            "Personvern\n\nDører\n\nVi filmer dørene. Det rettslige grunnlaget er artikkel 6 nr. 1 bokstav f.",
            Attribute::Interest,
        ),
        (
            Language::Nl,
            "Privacy\n\nDeuren\n\nWij filmen de deuren. De grondslag is artikel 6, eerste lid, onder f, AVG.",
            Attribute::Interest,
        ),
        (
            Language::En,
            "Privacy\n\nChats\n\nOur chat is provided from Brazil.",
            Attribute::Recipient,
        ),
        (
            Language::Nb,
            "Personvern\n\nChat\n\nChatten leveres fra Brasil.",
            Attribute::Recipient,
        ),
        (
            Language::Nl,
            "Privacy\n\nChat\n\nDe chat wordt geleverd vanuit Brazilië.",
            Attribute::Recipient,
        ),
    ] {
        let found = marks(text, language);
        let asked = found.iter().any(|it| it.1 == attribute.code());
        assert!(asked, "{text}: {found:?}");
    }
}

#[test]
fn an_interest_that_is_told_is_not_asked_for() {
    let text = "Doors\n\nWe film the doors. Our legitimate interest is a safe building, Article 6(1)(f) GDPR.";
    let found = marks(text, Language::En);
    let asked = |it: &(MarkKind, String, String)| it.1 == Attribute::Interest.code();
    assert!(!found.iter().any(asked), "{found:?}");
}

#[test]
fn until_when_something_is_kept_beside_a_period_is_marked() {
    for (language, text, words) in [
        (
            Language::En,
            "Doors\n\nRecordings are deleted after 21 days; a theft is kept until the case ends.",
            "until the case",
        ),
        (
            Language::Nb,
            "Dører\n\nOpptak slettes etter 21 dager; et tyveri oppbevares inntil saken tar slutt.",
            "inntil saken",
        ),
        (
            Language::Nl,
            "Deuren\n\nBeelden worden na 21 dagen gewist; een diefstal houden wij vast totdat de zaak eindigt.",
            "totdat de zaak",
        ),
    ] {
        let found = marks(text, language);
        assert!(
            found.iter().any(|it| it.2.contains(words)),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn a_condition_that_only_tells_when_is_not_marked() {
    for (language, text) in [
        (
            Language::En,
            "Orders\n\nIf the company turns the offer down, we delete your address after two years.",
        ),
        (
            Language::Nb,
            "Bestillinger\n\nHvis selskapet sier nei til tilbudet, sletter vi adressen din etter to år.",
        ),
        (
            Language::Nl,
            "Bestellingen\n\nAls het bedrijf het aanbod afslaat, wissen wij uw adres na twee jaar.",
        ),
    ] {
        let found = marks(text, language);
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}
