#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::json;

use super::{SentenceStanding, WrittenNotice, outdated, write};
use crate::finding::perfect::{Perfect, id};
use crate::letter::{Piece, pieces};
use crate::notice::Attribute;
use crate::record::Record;
use crate::text::{Language, Words};

fn written(register: &Perfect, language: Language) -> WrittenNotice {
    let words = Words::new(language).unwrap();
    write(&register.sources(), &words, "2026-11-22".parse().unwrap())
}

fn missing(notice: &WrittenNotice) -> Vec<(String, String, String)> {
    notice
        .missing
        .iter()
        .map(|it| {
            (
                it.what.key.to_string(),
                it.reference.clone(),
                it.field.clone(),
            )
        })
        .collect()
}

#[test]
fn the_notice_of_a_register_by_the_book_lacks_nothing_and_names_everything() {
    let notice = written(&Perfect::new(), Language::En);
    assert!(notice.missing.is_empty(), "{:#?}", notice.missing);
    let text = notice.text();
    for said in [
        "Privacy notice of Fjordlys AS",
        "Version of 22 November 2026",
        "The controller is Fjordlys AS, Kaigata 1, 5003 Bergen.",
        "You reach our data protection officer at Data protection officer, dpo@fjordlys.example.",
        "Web shop: here we are joint controllers with Havn Partner AS, post@havn.example.",
        "A legitimate interest (Article 6(1)(f)): preventing fraud.",
        "A legal obligation (Article 6(1)(c)): Bookkeeping Act § 13.",
        "We keep orders until five years after the end of the financial year. Then we erase them.",
        "Cloudline Inc., in United States. The safeguard is: Standard data protection clauses",
        "You can ask for a copy of the safeguards at post@fjordlys.example.",
        "The contract requires you to provide: contact details. If you do not: the goods cannot be delivered.",
        "To withdraw it, use: Link in each message.",
        "You can object to direct marketing at any time, without giving a reason. We then stop. This concerns: Newsletter.",
        "Support desk for customers.",
        "Ours is Datatilsynet",
        "on a valid order.",
    ] {
        let said = said.replace("five years", "5 years");
        assert!(text.contains(&said), "{said}\n---\n{text}");
    }
    assert!(!text.contains("{"), "an argument was left out:\n{text}");
}

#[test]
fn each_language_says_every_sentence_and_what_is_not_translated_is_named() {
    for language in [Language::Nb, Language::Nl] {
        let notice = written(&Perfect::new(), language);
        let kinds: Vec<String> = notice
            .missing
            .iter()
            .map(|it| it.what.key.to_string())
            .collect();
        assert!(!kinds.is_empty());
        assert!(
            kinds.iter().all(|it| it == "written-lacks-translation"),
            "{kinds:?}"
        );
        let text = notice.text();
        assert!(!text.contains('<') && !text.contains("{$"), "{text}");
    }
}

#[test]
fn what_the_register_lacks_is_marked_in_the_text_and_named_with_record_field_and_article() {
    let mut register = Perfect::new();
    register
        .set("shop", "/retention", json!([]))
        .set("news", "/data_items/0/mandatory", json!(null))
        .set("shop", "/bases/1/interest", json!(null))
        .set("own", "/address", json!(""));
    let notice = written(&register, Language::En);
    let named = missing(&notice);
    for (what, reference, field) in [
        ("written-lacks-address", "own", "address"),
        ("written-lacks-interest", "shop", "bases"),
        ("written-lacks-retention", "shop", "retention"),
        ("written-lacks-mandatory", "news", "data_items"),
    ] {
        let wanted = (what.to_owned(), reference.to_owned(), field.to_owned());
        assert!(named.contains(&wanted), "{wanted:?} in {named:?}");
    }
    assert_eq!(named.len(), 4, "{named:?}");
    let marks = notice
        .sentences()
        .flat_map(|it| pieces(it.text.as_str()))
        .filter(|piece| matches!(piece, Piece::Missing(_)))
        .count();
    assert!(marks >= 4, "{marks}");
    let words = Words::new(Language::En).unwrap();
    let said: Vec<String> = notice
        .missing
        .iter()
        .map(|it| words.try_say(&it.sentence()).unwrap())
        .collect();
    assert!(
        said.iter()
            .any(|it| it.contains("shop") && it.contains("13(2)(a)")),
        "{said:?}"
    );
}

#[test]
fn a_kept_notice_is_sound_and_its_places_quote_its_sentences() {
    let register = Perfect::new();
    let sources = register.sources();
    let kept = written(&register, Language::En).kept(&sources);
    Record::from(kept.clone()).validate().unwrap();
    assert!(kept.statements.len() > 30);
    for it in &kept.statements {
        assert_eq!(kept.text.at(it.span), it.quote.as_str(), "{it:?}");
    }
    let section = &kept.sections[0];
    assert!(kept.text.at(section.span).starts_with("1. In short"));
    let of = |attribute| {
        kept.statements
            .iter()
            .filter(|it| it.attribute == Some(attribute) && it.activity == Some(id(10)))
            .count()
    };
    assert_eq!(of(Attribute::Purpose), 3);
    assert_eq!(of(Attribute::Basis), 3);
    assert_eq!(of(Attribute::Retention), 2);
    assert_eq!(of(Attribute::Transfer), 1);
}

#[test]
fn a_change_of_the_register_shows_the_sentences_it_leaves_behind_and_no_others() {
    let mut register = Perfect::new();
    let kept = written(&register, Language::En).kept(&register.sources());
    let changes = |register: &Perfect| {
        outdated(
            &kept.sentences,
            &written(register, Language::En),
            &register.sources(),
        )
    };
    assert!(changes(&register).is_empty());
    register.set("shop", "/retention/0/period", json!("P2Y"));
    let found = changes(&register);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].standing, SentenceStanding::Outdated);
    assert_eq!(found[0].because, [(id(10), "retention".to_owned())]);
    assert!(found[0].was.as_ref().unwrap().contains("one year"));
    assert!(found[0].now.as_ref().unwrap().contains("2 years"));
    // A translation that is added changes the field and not the sentence.
    let mut translated = Perfect::new();
    translated.set(
        "shop",
        "/name",
        json!({"en": "Web shop", "nb": "Nettbutikk"}),
    );
    assert!(changes(&translated).is_empty());
    // An activity that ends takes its sentences with it.
    let mut ended = Perfect::new();
    ended.set("news", "/status", json!("ended"));
    let found = changes(&ended);
    assert!(
        found
            .iter()
            .any(|it| it.standing == SentenceStanding::Gone && it.key == "news/retention"),
        "{found:#?}"
    );
    // What is added to the register is lacking in the notice.
    let mut more = Perfect::new();
    more.set(
        "news",
        "/data_items/-",
        json!({"category": {"en": "Names"}, "source": "subject", "mandatory": "none"}),
    );
    let found = changes(&more);
    assert!(
        found
            .iter()
            .any(|it| it.standing == SentenceStanding::New && it.now.as_deref() == Some("Names.")),
        "{found:#?}"
    );
}
