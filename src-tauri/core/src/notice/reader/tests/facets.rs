//! Titles, letters and labels by which a text is ordered.

use super::of;
use crate::notice::reader::Reading;
use crate::notice::{Attribute, Stated};
use crate::text::Language;

fn said(reading: &Reading, attribute: Attribute) -> Vec<(String, String)> {
    let those = reading.statements.iter();
    those
        .filter(|it| it.attribute == Some(attribute))
        .map(|it| {
            let said = match &it.value {
                Some(Stated::Basis(it)) => it.art6.map(|it| it.to_string()).unwrap_or_default(),
                Some(Stated::Retention(it)) => {
                    it.period.map(|it| it.to_string()).unwrap_or_default()
                }
                Some(it) => it.text().to_owned(),
                None => String::new(),
            };
            (it.activity_label.as_str().to_owned(), said)
        })
        .collect()
}

fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    let those = all.iter();
    those
        .map(|(one, other)| ((*one).to_owned(), (*other).to_owned()))
        .collect()
}

#[test]
fn letters_head_groups_and_labels_before_a_dash_tell_what_follows_with_bases_in_brackets() {
    let text = "Our notice\n\nThe choir keeps data of two groups of persons, and tells them why.\n\nA. Singers\nData – name, voice and address.\nPurposes – planning the concerts (contract); sending the bulletin (legitimate interest).\nKept – two years; photographs ten years.\n\nB. Listeners\nData – name and email.\nPurposes – selling tickets (contract).\nKept – one year.\n";
    let reading = of(text, Language::En);
    assert_eq!(
        said(&reading, Attribute::DataCategory),
        pairs(&[
            ("Singers", "name"),
            ("Singers", "voice"),
            ("Singers", "address"),
            ("Listeners", "name"),
            ("Listeners", "email"),
        ])
    );
    assert_eq!(
        said(&reading, Attribute::Purpose),
        pairs(&[
            ("Singers", "planning the concerts"),
            ("Singers", "sending the bulletin"),
            ("Listeners", "selling tickets"),
        ])
    );
    assert_eq!(
        said(&reading, Attribute::Basis),
        pairs(&[("Singers", "b"), ("Singers", "f"), ("Listeners", "b")])
    );
    assert_eq!(
        said(&reading, Attribute::Retention),
        pairs(&[
            ("Singers", "P2Y"),
            ("Singers", "P10Y"),
            ("Listeners", "P1Y")
        ])
    );
}

#[test]
fn a_title_that_comes_back_is_a_side_of_the_activity_above_it() {
    let text = "# Choir\n\n## Lessons\n\n### What we gather here\n\nName and voice.\n\n### Our thoughts\n\nWe use it to plan the lessons.\n\n## Journeys\n\n### What we gather here\n\nName and passport number.\n\n### Our thoughts\n\nWe use it to book the ship.\n";
    let reading = of(text, Language::En);
    let all: Vec<(String, String)> = said(&reading, Attribute::DataCategory);
    assert_eq!(
        all,
        pairs(&[
            ("Lessons", "Name"),
            ("Lessons", "voice"),
            ("Journeys", "Name"),
            ("Journeys", "passport number"),
        ])
    );
    assert_eq!(
        said(&reading, Attribute::Purpose),
        pairs(&[
            ("Lessons", "plan the lessons"),
            ("Journeys", "book the ship")
        ])
    );
}

#[test]
fn articles_and_chapters_head_sections_and_a_reference_at_the_beginning_of_a_line_does_not() {
    let text = "Reglement\n\nHOOFDSTUK 1. ALGEMEEN\n\nDit reglement geldt voor alle leden.\n\nArtikel 4 Lening van boeken\n1. Wij leggen naam, adres en geboortedatum vast.\n2. Wij bewaren deze gegevens twee jaar.\n\nArtikel 5 lid 1 geldt ook voor gasten.\n";
    let reading = of(text, Language::Nl);
    let titles: Vec<&str> = reading
        .sections
        .iter()
        .map(|it| it.title.as_str())
        .collect();
    assert_eq!(titles, ["Reglement", "ALGEMEEN", "Lening van boeken"]);
    assert_eq!(
        said(&reading, Attribute::Retention),
        pairs(&[("Lening van boeken", "P2Y")])
    );
}

#[test]
fn an_item_that_the_name_of_an_activity_leads_is_of_that_activity() {
    let text = "Notice\n\nWhat we do, one by one.\n\n- Lending desk: we record your name and address to remind you of the book.\n- Singing circle: we keep your email for two years so that we can invite you.\n";
    let reading = of(text, Language::En);
    let data = said(&reading, Attribute::DataCategory);
    assert!(
        data.contains(&("Lending desk".to_owned(), "name".to_owned())),
        "{data:?}"
    );
    assert_eq!(
        said(&reading, Attribute::Retention),
        pairs(&[("Singing circle", "P2Y")])
    );
}

#[test]
fn a_list_that_explains_the_bases_states_no_purpose_and_no_data() {
    let text = "Notice\n\n2. What the law allows\n\nWe may process personal data where there is a proper reason:\n\n(a) you have given consent;\n(b) it is necessary for a contract;\n(c) it is necessary for a legal obligation;\n(d) it protects vital interests;\n(e) it is a task in the public interest; and\n(f) it serves our legitimate interests.\n\n3. Lending\n\nWe record your name and address.\n";
    let reading = of(text, Language::En);
    assert!(said(&reading, Attribute::Purpose).is_empty());
    assert_eq!(
        said(&reading, Attribute::DataCategory),
        pairs(&[("Lending", "name"), ("Lending", "address")])
    );
    for it in &reading.statements {
        let sure = it.attribute != Some(Attribute::Basis) || it.confidence <= 50;
        assert!(sure, "{it:?}");
    }
}

#[test]
fn a_first_column_without_a_word_of_its_own_names_what_is_done() {
    let text = "<!doctype html><html><body><h2>Annen behandling</h2><table><tr><th>Hva</th><th>Opplysninger</th>\
                <th>Grunnlag</th><th>Hvor lenge</th></tr><tr><td>Regnskap</td><td>Fakturaer</td>\
                <td>Art. 6 nr. 1 c</td><td>Fem år</td></tr></table></body></html>";
    let statements = of(text, Language::Nb).statements;
    let activity = |attribute: Attribute| {
        let it = statements
            .iter()
            .find(|it| it.attribute == Some(attribute))
            .unwrap();
        it.activity_label.to_string()
    };
    for attribute in [
        Attribute::DataCategory,
        Attribute::Basis,
        Attribute::Retention,
    ] {
        assert_eq!(activity(attribute), "Regnskap");
    }
}
