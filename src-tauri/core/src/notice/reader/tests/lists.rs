//! Lists and enumerations: of data, of sources, and what refers to their items.

use super::{bases, of};
use crate::notice::{Attribute, MarkKind, Stated};
use crate::text::Language;

#[test]
fn the_letter_of_an_article_refers_to_no_item_of_a_list() {
    let text = "Pasienter\n\nVi behandler disse opplysningene om deg:\n\n- navn og adresse\n- sykehistorie\n\nBehandlingsgrunnlaget er artikkel 6 nr. 1 bokstav c og artikkel 9 nr. 2 bokstav h.";
    let reading = of(text, Language::Nb);
    let broken = reading
        .marks
        .iter()
        .any(|it| it.mark == Some(MarkKind::BrokenLabelRef));
    assert!(!broken, "{:?}", reading.marks);
    assert_eq!(
        bases(text, Language::Nb),
        [("c".to_owned(), String::new(), String::new())]
    );
    let data: Vec<&str> = reading
        .statements
        .iter()
        .filter(|it| it.attribute == Some(Attribute::DataCategory))
        .filter_map(|it| it.value.as_ref().map(Stated::text))
        .collect();
    assert_eq!(data, ["navn", "adresse", "sykehistorie"]);
}

#[test]
fn data_are_read_from_their_enumeration_whatever_verb_leads_to_it_and_sources_from_theirs() {
    let values = |text: &str, language, attribute| -> Vec<String> {
        let statements = of(text, language).statements.into_iter();
        statements
            .filter(|it| it.attribute == Some(attribute))
            .filter_map(|it| it.value.map(|it| it.text().to_owned()))
            .collect()
    };
    assert_eq!(
        values(
            "Members\n\nWhat reaches us is your name, email, the amount and the date of each payment.",
            Language::En,
            Attribute::DataCategory
        ),
        ["name", "email", "amount", "date of each payment"]
    );
    for (language, text, wanted) in [
        (
            Language::En,
            "Guests\n\nWe also receive personal data from referees and the tax office.",
            ["referees", "tax office"],
        ),
        (
            Language::Nb,
            "Gjester\n\nVi henter opplysninger fra fastlegen og Folkeregisteret.",
            ["fastlegen", "Folkeregisteret"],
        ),
        (
            Language::Nl,
            "Gasten\n\nWij krijgen gegevens van omwonenden en de Belastingdienst.",
            ["omwonenden", "Belastingdienst"],
        ),
    ] {
        assert_eq!(
            values(text, language, Attribute::DataOrigin),
            wanted,
            "{text}"
        );
    }
}
