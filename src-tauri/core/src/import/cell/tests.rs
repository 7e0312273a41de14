//! Cells as people write them: each becomes a value, or is refused with its sentence; nothing is invented.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use proptest::prelude::*;

use super::period::period;
use super::*;
use crate::activity::{ActivityRole, DpiaStatus};
use crate::legal_basis::{Art6, Art9};
use crate::request::Subtype;

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn letters(piece: &str) -> String {
    match bases(piece) {
        None => "unclear".to_owned(),
        Some(found) => {
            let art6: Vec<&str> = found.art6.iter().map(|it| it.code()).collect();
            let art9: Vec<&str> = found.art9.iter().map(|it| it.code()).collect();
            let mut said = art6.join("");
            if !art9.is_empty() {
                said = format!("{said} 9{}", art9.join(""));
            }
            if !found.bare {
                said.push_str(" and more");
            }
            said
        }
    }
}

#[test]
fn a_basis_is_read_from_an_article_with_its_letter_however_it_is_written() {
    for piece in [
        "Art. 6(1)(f)",
        "6(1)(f)",
        "6.1.f",
        "Article 6(1)(f) GDPR",
        "Article 6, paragraph 1, point (f)",
        "artikkel 6 nr. 1 bokstav f",
        "Personvernforordningen artikkel 6 nr 1 f)",
        "art. 6 lid 1 onder f AVG",
        "artikel 6 lid 1 sub f",
        "Art. 6 Abs. 1 lit. f DSGVO",
        "art. 6 (1) f",
        "Art 6 f",
        "art. 6f",
        "UK GDPR Article 6(1)(f): legitimate interests",
    ] {
        assert_eq!(letters(piece), "f", "{piece}");
    }
    assert_eq!(letters("Art. 6(1)(b) and (f)"), "bf");
    assert_eq!(letters("6(1) bokstav b, c og f"), "bcf");
    assert_eq!(letters("Art. 6(1)(c) and Art. 9(2)(b)"), "c 9b");
    assert_eq!(letters("Artikel 9 lid 2 onder h"), " 9h");
}

#[test]
fn a_basis_is_read_from_the_words_of_the_law_in_several_languages() {
    for (piece, letter) in [
        ("Consent", "a"),
        ("Samtykke", "a"),
        ("toestemming van de betrokkene", "a"),
        ("Performance of a contract", "b"),
        ("Oppfyllelse av avtale", "b"),
        ("uitvoering van een overeenkomst", "b"),
        ("Legal obligation", "c"),
        ("rettslig forpliktelse", "c"),
        ("Wettelijke verplichting", "c"),
        ("Vital interests", "d"),
        ("Public task", "e"),
        ("legitimate interests", "f"),
        ("Berettiget interesse", "f"),
        ("gerechtvaardigd belang", "f"),
        ("Berechtigtes Interesse", "f"),
        ("intérêt légitime", "f"),
        ("Consent, contract and legal obligation", "abc"),
        (
            "legal obligation (Bookkeeping Act section 13)",
            "c and more",
        ),
        ("Art. 6(1)(c), Bookkeeping Act section 13", "c and more"),
    ] {
        assert_eq!(letters(piece), letter, "{piece}");
    }
}

#[test]
fn a_basis_that_is_not_clearly_said_is_none() {
    for piece in [
        "GDPR",
        "Article 6",
        "Art. 6(1)",
        "6",
        "law",
        "see policy",
        "public interest",
        "consent?",
        "not consent",
        "consent or contract",
        "toestemming of overeenkomst",
        "ikke samtykke",
        "Art. 6(1)(a) or (f)",
        "Art. 6(1)(a) of (f)",
        "Art. 6(1)(a)-(f)",
        "Art. 6(1)(b), legitimate interests",
        "Art. 6(1)(b) and consent",
        "Personopplysningsloven § 6 bokstav f",
        "Art. 16(1)(f)",
        "Art. 6(1)(g)",
        "the consent form is in the archive",
        "",
    ] {
        let said = letters(piece);
        assert!(said == "unclear", "{piece}: {said}");
    }
}

#[test]
fn a_day_is_read_as_it_is_written_and_never_in_two_ways() {
    use Language::{En, Nb, Nl};
    let april = Ok(NaiveDate::from_ymd_opt(2026, 4, 3).unwrap());
    for (written, language) in [
        ("2026-04-03", En),
        ("3.4.2026", Nb),
        ("03.04.2026", En),
        ("3/4/2026", Nb),
        ("03-04-2026", Nl),
        ("3 April 2026", En),
        ("April 3, 2026", En),
        ("3rd April 2026", En),
        ("3. april 2026", Nb),
        ("3 apr. 2026", Nl),
        ("3 avril 2026", En),
        ("3.4.2026 kl. 14:30", Nb),
    ] {
        assert_eq!(day(&text(written), language), april, "{written}");
    }
    assert_eq!(
        day(&text("13/4/2026"), En),
        Ok(NaiveDate::from_ymd_opt(2026, 4, 13).unwrap())
    );
    assert_eq!(
        day(&text("4/13/2026"), En),
        Ok(NaiveDate::from_ymd_opt(2026, 4, 13).unwrap())
    );
    assert_eq!(
        day(&text("4/4/2026"), En),
        Ok(NaiveDate::from_ymd_opt(2026, 4, 4).unwrap())
    );
    assert_eq!(day(&text("3/4/2026"), En), Err(DateDoubt::Ambiguous));
    for none in [
        "4/13/2026",
        "31.02.2026",
        "3.4.26",
        "2026",
        "soon",
        "3 2026",
        "0.0.2026",
        "99999-01-01",
    ] {
        assert_eq!(day(&text(none), Nb), Err(DateDoubt::None), "{none}");
    }
    assert_eq!(day(&Value::Number(46_115.0), Nb), Err(DateDoubt::None));
}

#[test]
fn a_time_on_a_clock_is_read_with_its_day() {
    for written in [
        "2026-04-03 14:30",
        "2026-04-03T14:30:00Z",
        "3.4.2026 kl. 14.30",
        "3 april 2026 om 14:30 uur",
        "3 April 2026 at 14:30",
    ] {
        let (date, time) = moment(&text(written), Language::Nb).unwrap();
        assert_eq!(date.to_string(), "2026-04-03", "{written}");
        assert_eq!(time.unwrap().to_string(), "14:30:00", "{written}");
    }
}

#[test]
fn a_period_is_read_in_words_of_several_languages_and_only_when_it_is_all() {
    for (written, iso) in [
        ("P3Y", "P3Y"),
        ("3 years", "P3Y"),
        ("3 år", "P3Y"),
        ("ett år", "P1Y"),
        ("én måned", "P1M"),
        ("een jaar", "P1Y"),
        ("36 maanden", "P36M"),
        ("6 mnd.", "P6M"),
        ("6mnd", "P6M"),
        ("two weeks", "P14D"),
        ("90 dager", "P90D"),
        ("1 year and 6 months", "P1Y6M"),
        ("1 år og 6 måneder", "P1Y6M"),
        ("3 Jahre", "P3Y"),
        ("5 ans", "P5Y"),
        ("10y", "P10Y"),
    ] {
        assert_eq!(
            period(written).map(|period| period.to_string()).as_deref(),
            Some(iso),
            "{written}"
        );
    }
    for none in [
        "3",
        "years",
        "at least 3 years",
        "3 years or so",
        "0 years",
        "-1 year",
        "3 years 3 years",
        "3 fortnights",
        "as long as needed",
        "",
        "99999999 years",
    ] {
        assert_eq!(period(none), None, "{none}");
    }
}

#[test]
fn a_rule_of_retention_takes_category_period_and_trigger_or_stays_in_words() {
    let lexicon = Lexicon::new().unwrap();
    let rule = |piece: &str| retention(&lexicon, Language::Nb, piece).unwrap();
    let (found, read) = rule("Invoices: 5 years after the end of the financial year");
    assert!(read);
    assert_eq!(found.data_category.own(Language::Nb), Some("Invoices"));
    assert_eq!(found.period.unwrap().to_string(), "P5Y");
    assert_eq!(found.trigger, Some(Trigger::FiscalYearEnd));
    let (found, _) = rule("Søknader: 12 måneder etter søknadsfristen");
    assert_eq!(found.trigger, Some(Trigger::ApplicationDeadline));
    let (found, _) = rule("3 jaar na het einde van de overeenkomst");
    assert_eq!(found.trigger, Some(Trigger::EndOfContract));
    let (found, _) = rule("36 months");
    assert_eq!((found.period.is_some(), found.trigger), (true, None));
    for words in [
        "at least 3 years",
        "3 years after something we do not know",
        "as long as the customer is active",
        "Logs: until they are full",
    ] {
        let (found, read) = rule(words);
        assert!(!read && found.period.is_none(), "{words}");
        assert!(
            found
                .criteria_text
                .own(Language::Nb)
                .is_some_and(|it| words.ends_with(it))
        );
    }
}

#[test]
fn a_country_is_read_by_code_or_name_and_no_other_is_made_up() {
    let lexicon = Lexicon::new().unwrap();
    let code = |text: &str| match lexicon.country(text) {
        CountryRead::One(country) => country.to_string(),
        CountryRead::Area => "area".to_owned(),
        CountryRead::Unknown => "unknown".to_owned(),
    };
    for (written, wanted) in [
        ("NO", "NO"),
        ("Norway", "NO"),
        ("Norge", "NO"),
        ("noorwegen", "NO"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("United States", "US"),
        ("Verenigde Staten", "US"),
        ("De forente stater", "US"),
        ("UK", "GB"),
        ("Storbritannia", "GB"),
        ("Côte d'Ivoire", "CI"),
        ("Myanmar", "MM"),
        ("Norway (NO)", "NO"),
        ("Schweiz", "CH"),
        ("Sveits", "CH"),
        ("EU/EEA", "area"),
        ("EØS", "area"),
        ("XX", "unknown"),
        ("ZZ", "unknown"),
        ("no", "unknown"),
        ("Norway (SE)", "unknown"),
        ("Atlantis", "unknown"),
        ("", "unknown"),
    ] {
        assert_eq!(code(written), wanted, "{written}");
    }
}

#[test]
fn every_country_is_known_by_its_names_and_no_name_belongs_to_two() {
    let lexicon = Lexicon::new().unwrap();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let mut countries = std::collections::BTreeSet::new();
    let table = include_str!("countries.tsv");
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let (code, names) = line.split_once('\t').unwrap();
        assert_eq!(names.split('\t').count(), 5, "{code}");
        countries.insert(code);
        for name in names.split('\t') {
            let before = seen.insert(fold(name), code.to_owned());
            assert!(before.is_none_or(|before| before == code), "{name}");
            assert_eq!(
                lexicon.country(name),
                CountryRead::One(code.parse().unwrap()),
                "{name}"
            );
        }
    }
    let known: std::collections::BTreeSet<&str> = crate::country::CODES.into_iter().collect();
    assert_eq!(countries, known);
}

#[test]
fn a_code_is_read_by_its_words_in_every_language() {
    let lexicon = Lexicon::new().unwrap();
    for written in [
        "controller",
        "Behandlingsansvarlig",
        "verwerkingsverantwoordelijke",
    ] {
        assert_eq!(
            lexicon.code::<ActivityRole>(written),
            Some(ActivityRole::Controller),
            "{written}"
        );
    }
    assert_eq!(lexicon.code("object_dm"), Some(Subtype::ObjectDm));
    assert_eq!(lexicon.code("DSAR"), Some(Subtype::Access));
    assert_eq!(lexicon.code("Innsyn"), Some(Subtype::Access));
    assert_eq!(lexicon.code("Completed"), Some(DpiaStatus::Done));
    assert_eq!(lexicon.code::<ActivityRole>("boss"), None);
    assert_eq!(lexicon.code::<ActivityRole>(""), None);
}

#[test]
fn no_word_stands_for_two_codes_of_a_list() {
    fn check<C: Spoken + PartialEq + std::fmt::Debug>(lexicon: &Lexicon) {
        for code in C::every() {
            let mut said: Vec<String> = vec![code.spelling().to_owned()];
            said.extend(code.synonyms().iter().map(ToString::to_string));
            for language in Language::ALL {
                let words = lexicon.words(language).unwrap();
                let keys = C::keys(*code);
                said.extend(
                    keys.iter()
                        .filter(|key| words.has(key))
                        .map(|key| words.word(key)),
                );
            }
            for word in said {
                assert_eq!(lexicon.code::<C>(&word), Some(*code), "{word}");
            }
            for synonym in code.synonyms() {
                assert_eq!(*synonym, fold(synonym), "{synonym} is not folded");
            }
        }
    }
    let lexicon = Lexicon::new().unwrap();
    check::<ActivityRole>(&lexicon);
    check::<crate::activity::ActivityStatus>(&lexicon);
    check::<DpiaStatus>(&lexicon);
    check::<crate::legal_basis::SpecialCategory>(&lexicon);
    check::<Subtype>(&lexicon);
    check::<crate::request::Family>(&lexicon);
    check::<crate::request::Channel>(&lexicon);
    check::<crate::request::RequestStatus>(&lexicon);
    check::<crate::transfer::Mechanism>(&lexicon);
    check::<crate::retention::RetentionAction>(&lexicon);
    check::<crate::processor::SubsAuthorisation>(&lexicon);
}

#[test]
fn yes_and_no_are_read_alone_or_before_a_reason_and_from_no_other_word() {
    let said = |value: &str| flag(&text(value)).map(|found| (found.flag, found.rest));
    assert_eq!(said("Yes"), Some((true, String::new())));
    assert_eq!(said("Nei."), Some((false, String::new())));
    assert_eq!(said("x"), Some((true, String::new())));
    assert_eq!(
        said("Ja, innebygd i systemet"),
        Some((true, "innebygd i systemet".to_owned()))
    );
    assert_eq!(
        said("No (not needed)"),
        Some((false, "(not needed)".to_owned()))
    );
    for none in [
        "No information",
        "Not yet",
        "yesterday",
        "Jan",
        "partly",
        "",
    ] {
        assert_eq!(said(none), None, "{none}");
    }
    assert_eq!(
        flag(&Value::Flag(true)),
        Some(FlagRead {
            flag: true,
            rest: String::new()
        })
    );
}

#[test]
fn a_list_is_split_at_semicolons_and_lines_and_loses_its_marks() {
    let split = |text: &str| pieces(text, CellSplit::Lines);
    assert_eq!(
        split("Name; address;;\n phone"),
        ["Name", "address", "phone"]
    );
    assert_eq!(
        split("• Name\n- e-mail\n* phone"),
        ["Name", "e-mail", "phone"]
    );
    assert_eq!(split("-5 degrees; e-mail"), ["-5 degrees", "e-mail"]);
    assert_eq!(split("Name, address"), ["Name, address"]);
    assert_eq!(
        pieces("Name, address", CellSplit::Commas),
        ["Name", "address"]
    );
    assert_eq!(pieces("a; b", CellSplit::Whole), ["a; b"]);
}

proptest! {
    #[test]
    fn nothing_that_anybody_writes_makes_reading_panic(written in "\\PC{0,60}|[0-9./: -]{0,20}|(art|6|9|\\(|\\)|1|2|[a-j]|and|-|,| ){0,14}") {
        drop(bases(&written));
        let _ = period(&written);
        drop(flag(&text(&written)));
        drop(pieces(&written, CellSplit::Commas));
        for language in Language::ALL {
            let _ = moment(&text(&written), language);
        }
    }

    #[test]
    fn every_day_is_read_back_in_the_words_of_its_language(days in 0_u64..80_000, which in 0_usize..3) {
        let date = NaiveDate::from_ymd_opt(1960, 1, 1).unwrap() + chrono::Days::new(days);
        let language = Language::ALL[which];
        for written in [language.date_long(date), date.to_string(), date.format("%d.%m.%Y").to_string()] {
            prop_assert_eq!(day(&text(&written), language), Ok(date), "{}", written);
        }
    }

    #[test]
    fn every_letter_is_read_back(a in 0_usize..6, b in 0_usize..6) {
        let (one, other) = (Art6::ALL[a], Art6::ALL[b]);
        let found = bases(&format!("Art. 6(1)({one}) and ({other})")).unwrap();
        prop_assert!(found.bare && found.art6.contains(&one) && found.art6.contains(&other));
        let condition = Art9::ALL[a + b % 4];
        let found = bases(&format!("9(2)({condition})")).unwrap();
        prop_assert_eq!(found.art9, vec![condition]);
    }
}
