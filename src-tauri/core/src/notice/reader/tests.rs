//! What the reader proposes, sentence by sentence. How much of whole statements it reads is measured in
//! `tests/notices.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod everyday;
mod facets;
mod lengths;
mod lists;
mod meant;
mod passed;
mod unread;

use super::{Reading, read};
use crate::notice::source::{self, Limits};
use crate::notice::{Attribute, MarkKind, NoticeMark, Stated};
use crate::rights::Right;
use crate::text::Language;

/// The marks a person is led to.
fn places(reading: &Reading) -> impl Iterator<Item = &NoticeMark> {
    let marks = reading.marks.iter();
    marks.filter(|it| it.mark != Some(MarkKind::PassedOver))
}

fn of(text: &str, language: Language) -> Reading {
    read(
        &source::read(text.as_bytes(), &Limits::default()).unwrap(),
        Some(language),
    )
}

fn bases(text: &str, language: Language) -> Vec<(String, String, String)> {
    let reading = of(text, language);
    let those = reading.statements.into_iter();
    those
        .filter_map(|it| match it.value {
            Some(Stated::Basis(basis)) => Some((
                basis.art6.map(|it| it.to_string()).unwrap_or_default(),
                it.hedge.to_string(),
                it.label.to_string(),
            )),
            _ => None,
        })
        .collect()
}

fn letters(text: &str, language: Language) -> Vec<String> {
    bases(text, language).into_iter().map(|it| it.0).collect()
}

#[test]
fn a_basis_is_never_guessed_from_what_is_done() {
    for (language, text) in [
        (
            Language::En,
            "Newsletters\n\nWe send you letters about our contract terms and obey the law when we store your data.",
        ),
        (
            Language::En,
            "Rights\n\nYou can withdraw your consent and object to processing based on legitimate interest.",
        ),
        (
            Language::Nb,
            "Nyhetsbrev\n\nVi sender deg nyhetsbrev. Du kan trekke samtykket tilbake.",
        ),
        (
            Language::Nl,
            "Nieuwsbrief\n\nWij sturen u een nieuwsbrief. U kunt uw toestemming intrekken.",
        ),
    ] {
        assert!(
            letters(text, language).is_empty(),
            "{text}: {:?}",
            bases(text, language)
        );
    }
}

#[test]
fn two_bases_in_a_sentence_are_each_softened_by_their_own_words() {
    let text = "Orders\n\nOur legal basis is partly fulfilment of contract, cf. GDPR article 6 no. 1 b), and also our legitimate interest, cf. GDPR article 6 no. 1 f).";
    let found = bases(text, Language::En);
    let pairs: Vec<(&str, &str)> = found
        .iter()
        .map(|it| (it.0.as_str(), it.1.as_str()))
        .collect();
    assert_eq!(pairs, [("b", "partly"), ("f", "")]);
}

#[test]
fn a_reference_to_labels_is_resolved_by_markers_and_its_break_is_marked() {
    let list = |marks: [&str; 3]| {
        let items = ["orders", "support", "letters"];
        let lines: Vec<String> = marks
            .iter()
            .zip(items)
            .map(|(mark, item)| format!("{mark} handle {item}"))
            .collect();
        format!(
            "Customers\n\nThe purposes are:\n\n{}\n\nThe legal ground for the purposes in letter a) to b) is mainly our legitimate interest. The legal ground for the purpose in letter c) is your consent.",
            lines.join("\n")
        )
    };
    let sound = of(&list(["a)", "b)", "c)"]), Language::En);
    let basis_of = |reading: &Reading, item: &str| -> Vec<String> {
        let those = reading
            .statements
            .iter()
            .filter(|it| it.activity_label.as_str() == item);
        those
            .filter_map(|it| match &it.value {
                Some(Stated::Basis(basis)) => basis.art6.map(|it| it.to_string()),
                _ => None,
            })
            .collect()
    };
    assert_eq!(basis_of(&sound, "handle support"), ["f"]);
    assert_eq!(basis_of(&sound, "handle letters"), ["a"]);
    assert!(
        !sound
            .marks
            .iter()
            .any(|it| it.mark == Some(MarkKind::BrokenLabelRef))
    );
    let broken = of(&list(["•", "•", "•"]), Language::En);
    let marks: Vec<&str> = broken
        .marks
        .iter()
        .filter(|it| it.mark == Some(MarkKind::BrokenLabelRef))
        .map(|it| it.detail.as_str())
        .collect();
    assert_eq!(marks, ["a b", "c"]);
    let by_position = broken
        .statements
        .iter()
        .find(|it| it.label.as_str() == "c")
        .unwrap();
    assert_eq!(
        (by_position.activity_label.as_str(), by_position.confidence),
        ("handle letters", 40)
    );
}

#[test]
fn a_period_is_read_with_what_starts_it_what_ends_it_and_whether_it_is_a_ceiling() {
    for (language, text, wanted) in [
        (
            Language::En,
            "We delete the data 12 months after the application deadline.",
            "P12M application_deadline delete -",
        ),
        (
            Language::En,
            "Data is stored no longer than 1 year after the last registered activity.",
            "P1Y last_activity - P1Y",
        ),
        (
            Language::En,
            "After three years, the personal data is deleted or anonymized.",
            "P3Y - delete_or_anonymise -",
        ),
        (
            Language::Nb,
            "Opplysningene slettes senest seks måneder etter siste kjøp.",
            "P6M last_activity delete P6M",
        ),
        (
            Language::Nl,
            "Wij bewaren de gegevens twee jaar na het einde van de overeenkomst.",
            "P2Y end_of_contract - -",
        ),
    ] {
        let reading = of(&format!("Shop\n\n{text}"), language);
        let found = reading.statements.iter().find_map(|it| match &it.value {
            Some(Stated::Retention(it)) => Some(it.clone()),
            _ => None,
        });
        let it = found.unwrap_or_else(|| panic!("{text}"));
        let said = |it: Option<String>| it.unwrap_or_else(|| "-".to_owned());
        let got = format!(
            "{} {} {} {}",
            said(it.period.map(|it| it.to_string())),
            said(it.trigger.map(|it| it.to_string())),
            said(it.action.map(|it| it.to_string())),
            said(it.max_period.map(|it| it.to_string()))
        );
        assert_eq!(got, wanted, "{text}");
    }
}

#[test]
fn what_happens_at_the_end_of_a_period_may_be_said_by_the_next_sentence() {
    for (language, text) in [
        (
            Language::En,
            "We keep the letters for ten years. After that we shred them.",
        ),
        (
            Language::Nb,
            "Vi oppbevarer brevene i ti år. Deretter makuleres de.",
        ),
        (
            Language::Nl,
            "Wij bewaren de brieven tien jaar. Daarna vernietigen wij ze.",
        ),
    ] {
        let statements = of(&format!("Letters\n\n{text}"), language).statements;
        let actions: Vec<Option<String>> = statements
            .iter()
            .filter_map(|it| match &it.value {
                Some(Stated::Retention(it)) => Some(it.action.map(|it| it.to_string())),
                _ => None,
            })
            .collect();
        assert_eq!(actions, [Some("delete".to_owned())], "{text}");
    }
}

#[test]
fn a_date_that_no_word_leads_to_is_that_of_the_text_where_it_is_the_only_one_and_hardly_sure() {
    let version = |text: &str| {
        let statements = of(text, Language::En).statements;
        statements.into_iter().find_map(|it| match it.value {
            Some(Stated::Version(value)) => Some((value.date?.to_string(), it.confidence)),
            _ => None,
        })
    };
    let one = "Privacy\n\nWritten by the skipper one grey day, 14 April 2026, in the harbour.";
    assert_eq!(version(one), Some(("2026-04-14".to_owned(), 50)));
    let two = format!("{one}\n\nThe harbour opened on 2 May 1999.");
    assert_eq!(version(&two), None);
}

#[test]
fn a_channel_that_is_announced_and_not_given_is_marked() {
    let reading = of(
        "Privacy\n\nRight to opt out\n\nYou have the right to opt out. You can do this by either:\n\n  1. Following the link in the message\n  2. Contacting us via e-mail at\n  3. Writing to post@example.org\n",
        Language::En,
    );
    assert!(
        reading
            .marks
            .iter()
            .any(|it| it.mark == Some(MarkKind::ChannelEmpty))
    );
}

#[test]
fn what_speaks_of_processing_and_is_not_understood_is_marked_and_not_passed_over() {
    let reading = of(
        "Privacy\n\nRobots\n\nOur robots treat personal data gently and only on odd days.",
        Language::En,
    );
    assert!(
        reading
            .marks
            .iter()
            .any(|it| it.mark == Some(MarkKind::Unread))
    );
}

#[test]
fn every_statement_quotes_the_place_that_it_names() {
    for file in [
        "prose-en.txt",
        "table-en.html",
        "questions-nb.txt",
        "lists-nl.txt",
        "prose-nb.txt",
    ] {
        let path = format!("{}/tests/notices/{file}", env!("CARGO_MANIFEST_DIR"));
        let source = source::read(&std::fs::read(path).unwrap(), &Limits::default()).unwrap();
        let reading = read(&source, None);
        let notice =
            crate::notice::Notice::proposed(&source, &reading, "x".parse().unwrap()).unwrap();
        notice.consistent().unwrap();
        assert!(notice.statements.len() > 20, "{file}");
        for it in &notice.statements {
            let there: String = notice.text.at(it.span).chars().take(2_000).collect();
            assert_eq!(there, it.quote.as_str(), "{file} {}", it.key);
            assert!(!it.quote.is_empty(), "{file} {}", it.key);
        }
        assert!(
            notice
                .statements
                .iter()
                .any(|it| it.attribute == Some(Attribute::Controller)),
            "{file}"
        );
    }
}

#[test]
fn a_statement_that_is_fully_read_has_no_mark_and_one_with_a_sentence_beyond_the_reader_has() {
    let known = "Privacy\n\nVersion of 1 March 2026\n\nOrders\n\nWe use your name and address to send you the parcel. The legal basis is performance of the contract (Article 6(1)(b)). We delete the data two years after the end of the contract.\n";
    let unread = |text: &str| -> Vec<(MarkKind, String)> {
        let marks = of(text, Language::En).marks.into_iter();
        marks
            .filter_map(|it| Some((it.mark?, it.quote.to_string())))
            .collect()
    };
    assert_eq!(unread(known), []);
    let more = format!(
        "{known}\nOn Fridays the parrot of the owner picks seven parcels and looks into them.\n"
    );
    assert_eq!(
        unread(&more),
        [(
            MarkKind::Unread,
            "On Fridays the parrot of the owner picks seven parcels and looks into them."
                .to_owned()
        )]
    );
}

#[test]
fn a_number_a_date_and_a_period_that_nothing_was_made_of_are_marked_in_a_sentence_that_was_read() {
    let reading = of(
        "Privacy\n\nOrders\n\nThe legal basis is your consent, asked anew every 3 months since 4 May 2024 in 12 % of cases.",
        Language::En,
    );
    let passed: Vec<&str> = reading
        .marks
        .iter()
        .filter(|it| it.mark == Some(MarkKind::PartUnread))
        .map(|it| it.quote.as_str())
        .collect();
    assert_eq!(passed, ["3 months", "4 May 2024", "12 %"]);
}

#[test]
fn a_short_question_that_refuses_tells_the_right_that_the_way_in_the_next_sentence_serves() {
    for (language, text, right) in [
        (
            Language::En,
            "We send you our letter. Changed your mind? Click on the link at the bottom of any letter.",
            Right::Withdraw,
        ),
        (
            Language::Nb,
            "Vi sender deg brevet vårt. Helst ikke? Skriv til post@eksempel.example.",
            Right::Objection,
        ),
        (
            Language::Nl,
            "Wij sturen u onze brief. Geen zin meer? Klik op de link onderaan de brief.",
            Right::Withdraw,
        ),
    ] {
        let found = of(&format!("News\n\n{text}"), language);
        let rights = found.statements.iter().filter_map(|it| match &it.value {
            Some(Stated::Right(it)) => it.right,
            _ => None,
        });
        assert_eq!(rights.collect::<Vec<_>>(), [right], "{text}");
        assert!(
            !places(&found).any(|it| it.quote.as_str().contains('?')),
            "{text}: {:?}",
            found.marks
        );
    }
}

#[test]
fn greetings_questions_headings_and_sentences_that_lead_to_a_list_are_not_marked() {
    for (language, text) in [
        (
            Language::En,
            "Dear reader\n\nYour rights\n\nAre you not happy with us? You can ask us to\n\n- show you what we have about you\n- delete it\n\nKind regards\n",
        ),
        (
            Language::Nb,
            "Hei\n\nDine rettigheter\n\nDu kan be oss om å\n\n- få se hva vi har om deg\n- slette det\n\nVennlig hilsen\n",
        ),
    ] {
        let reading = of(text, language);
        let kinds: Vec<_> = places(&reading).filter_map(|it| it.mark).collect();
        assert_eq!(kinds, [MarkKind::VersionMissing], "{:?}", reading.marks);
    }
}

#[test]
fn plain_words_that_mean_one_basis_are_proposed_with_little_confidence_and_others_are_only_marked()
{
    for (language, text, wanted) in [
        (
            Language::En,
            "We write to you only because you said yes.",
            "a",
        ),
        (
            Language::En,
            "We keep invoices for six years because the law says we must.",
            "c",
        ),
        (
            Language::Nb,
            "Vi sender brev bare fordi du har sagt ja.",
            "a",
        ),
        (
            Language::Nb,
            "Vi lagrer bilag i fem år, det krever loven.",
            "c",
        ),
        (
            Language::Nl,
            "Wij bewaren facturen zeven jaar omdat de wet dat eist.",
            "c",
        ),
        (
            Language::Nl,
            "Wij sturen je mail alleen als je ja hebt gezegd.",
            "a",
        ),
    ] {
        let reading = of(&format!("Letters\n\n{text}"), language);
        let found: Vec<_> = reading
            .statements
            .iter()
            .filter_map(|it| match &it.value {
                Some(Stated::Basis(basis)) => Some((basis.art6?.to_string(), it.confidence)),
                _ => None,
            })
            .collect();
        assert_eq!(found, [(wanted.to_owned(), 58)], "{text}");
    }
    for (language, text) in [
        (
            Language::En,
            "We need it to deliver what you ordered, and keep your name.",
        ),
        (
            Language::Nb,
            "Vi trenger navnet ditt fordi du har bestilt noe av oss.",
        ),
        (
            Language::Nl,
            "Wij gebruiken je naam omdat je iets hebt besteld.",
        ),
    ] {
        let text = format!("Orders\n\n{text}");
        assert!(letters(&text, language).is_empty(), "{text}");
        let marked = of(&text, language)
            .marks
            .iter()
            .any(|it| it.mark == Some(MarkKind::BasisUnnamed));
        assert!(marked, "{text}");
    }
    assert!(
        letters(
            "Sharing\n\nWe share your data with the police when the law requires it.",
            Language::En
        )
        .is_empty()
    );
}

#[test]
fn data_that_stay_are_no_transfer_and_a_third_country_is_judged_by_where_the_controller_is() {
    let transfer = |text: &str| {
        of(text, Language::En)
            .statements
            .into_iter()
            .find_map(|it| match it.value {
                Some(Stated::Transfer(value)) => Some((value.outside_eea, it.hedge.is_empty())),
                _ => None,
            })
    };
    let stay = "Sharing\n\nYour data stay in the United Kingdom.";
    let at_home = format!("{stay} Complain to the Information Commissioner's Office.");
    for (text, wanted) in [
        (
            "Sharing\n\nNothing leaves the EU.",
            Some((Some(false), true)),
        ),
        (
            "Sharing\n\nYour data are kept on servers in Ireland.",
            Some((Some(false), true)),
        ),
        (at_home.as_str(), Some((Some(false), false))),
        (stay, Some((None, false))),
        (
            "Sharing\n\nWe send your data to India.",
            Some((Some(true), true)),
        ),
    ] {
        assert_eq!(transfer(text), wanted, "{text}");
    }
}

#[test]
fn the_kind_of_a_purpose_is_told_by_its_words_or_not_at_all() {
    use crate::activity::PurposeKind as Kind;
    for (language, words, wanted) in [
        (
            Language::En,
            "send you our newsletter",
            Some(Kind::Marketing),
        ),
        (Language::En, "prevent theft", Some(Kind::Security)),
        (Language::Nb, "svare på spørsmål", Some(Kind::Support)),
        (Language::Nb, "forbedre nettsiden", Some(Kind::Improvement)),
        (Language::Nl, "inbraken voorkomen", Some(Kind::Security)),
        (
            Language::Nl,
            "wetenschappelijk onderzoek",
            Some(Kind::Research),
        ),
        (Language::En, "feed the parrot", None),
    ] {
        assert_eq!(super::purpose_kind(language, words), wanted, "{words}");
    }
}
