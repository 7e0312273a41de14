//! What everyday sentences say of interests, recipients, purposes, sources and time, in the three languages alike.

use super::of;
use crate::legal_basis::Art6;
use crate::notice::{Attribute, Stated, Sureness};
use crate::text::Language;

/// The words of an attribute's statements.
fn said(text: &str, language: Language, attribute: Attribute) -> Vec<String> {
    let statements = of(&format!("Orders\n\n{text}"), language).statements;
    statements
        .into_iter()
        .filter(|it| it.attribute == Some(attribute))
        .filter_map(|it| it.value.map(|it| it.text().to_owned()))
        .collect()
}

#[test]
fn what_is_called_a_legitimate_interest_is_the_interest_and_the_basis() {
    for (language, text, interest) in [
        (
            Language::En,
            "We regard knowing who holds a key as a legitimate interest.",
            "knowing who holds a key",
        ),
        (
            Language::Nb,
            "Vernet av scenen er den berettigede interessen vår.",
            "Vernet av scenen",
        ),
        (
            Language::Nl,
            "Wij vinden dat wij een gerechtvaardigd belang hebben bij een veilig podium.",
            "een veilig podium",
        ),
    ] {
        let found = said(text, language, Attribute::Interest);
        assert_eq!(found, [interest], "{text}");
        let reading = of(&format!("Orders\n\n{text}"), language);
        let based = reading.statements.iter().any(
            |it| matches!(&it.value, Some(Stated::Basis(basis)) if basis.art6 == Some(Art6::F)),
        );
        assert!(based, "{text}");
    }
}

#[test]
fn a_contract_that_may_come_is_a_basis_that_is_proposed_as_unsure() {
    for (language, text) in [
        (
            Language::En,
            "We read the letters of actors with a possible contract in view.",
        ),
        (
            Language::Nb,
            "Vi leser søknader forut for en mulig arbeidsavtale.",
        ),
        (
            Language::Nl,
            "Wij lezen brieven van acteurs met het oog op een mogelijk contract.",
        ),
    ] {
        let reading = of(&format!("Auditions\n\n{text}"), language);
        let found = reading.statements.iter().find_map(|it| match &it.value {
            Some(Stated::Basis(basis)) => Some((basis.art6, Sureness::of(it.confidence))),
            _ => None,
        });
        assert_eq!(found, Some((Some(Art6::B), Sureness::Unsure)), "{text}");
    }
}

#[test]
fn who_works_on_instructions_or_sits_abroad_is_a_recipient() {
    for (language, text, wanted) in [
        (
            Language::En,
            "The payroll bureau and the wardrobe firm work on our instructions.",
            ["payroll bureau", "wardrobe firm"],
        ),
        (
            Language::Nb,
            "Lønnskontoret og renholdsfirmaet arbeider etter våre instrukser.",
            ["Lønnskontoret", "renholdsfirmaet"],
        ),
        (
            Language::Nl,
            "Het salarisbureau en de schoonmaakfirma werken volgens onze instructies.",
            ["salarisbureau", "schoonmaakfirma"],
        ),
    ] {
        assert_eq!(said(text, language, Attribute::Recipient), wanted, "{text}");
    }
    let abroad = "The ticket agency of the stage sits in Chile.";
    let found = said(abroad, Language::En, Attribute::Recipient);
    assert_eq!(found, ["ticket agency of the stage"]);
}

#[test]
fn each_source_of_a_sentence_is_read() {
    let text = "Your last school sends us its file, and we may ring former employers.";
    assert_eq!(
        said(text, Language::En, Attribute::DataOrigin),
        ["last school", "former employers"]
    );
}

#[test]
fn what_is_sent_names_what_the_data_are_for() {
    for (language, text, wanted) in [
        (
            Language::En,
            "Rehearsal reminders are sent by text message.",
            "Rehearsal reminders",
        ),
        (
            Language::Nb,
            "Påminnelser om prøver sendes på SMS.",
            "Påminnelser om prøver",
        ),
        (
            Language::Nl,
            "Herinneringen voor repetities worden per sms gestuurd.",
            "Herinneringen voor repetities",
        ),
    ] {
        let found = said(text, language, Attribute::Purpose);
        assert_eq!(found, [wanted], "{text}");
    }
}
