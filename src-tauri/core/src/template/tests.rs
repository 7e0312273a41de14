//! The templates are whole in each language, pass every rule, and decide nothing that is not theirs to decide.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use super::*;
use crate::activity::Art30Item;
use crate::record::Record;

const COUNTRIES: [Option<&str>; 4] = [None, Some("NO"), Some("NL"), Some("DE")];

fn each(mut look: impl FnMut(Language, Option<&str>, Template)) {
    for language in Language::ALL {
        for code in COUNTRIES {
            let country: Option<Country> = code.map(|code| code.parse().unwrap());
            for template in all(language, country.as_ref()).unwrap() {
                look(language, code, template);
            }
        }
    }
}

#[test]
fn there_is_a_template_for_each_common_activity() {
    let keys: BTreeSet<String> = all(Language::En, None)
        .unwrap()
        .into_iter()
        .map(|it| it.key)
        .collect();
    for key in [
        "access_control",
        "accounting",
        "cctv",
        "customer_administration",
        "employee_administration",
        "events",
        "incident_handling",
        "newsletter",
        "payroll",
        "recruitment",
        "research",
        "rights_requests",
        "supplier_administration",
        "support",
        "video_meetings",
        "web_analytics",
        "whistleblowing",
    ] {
        assert!(keys.contains(key), "{key}");
    }
    assert_eq!(keys.len(), 17, "{keys:?}");
}

#[test]
fn no_template_chooses_a_legal_basis() {
    each(|_, _, template| assert!(template.record.bases.is_empty(), "{}", template.key));
}

#[test]
fn a_template_becomes_an_activity_that_lacks_measures_and_nothing_else_of_its_own() {
    each(|language, country, template| {
        let record: Record = template.record.clone().into();
        assert!(
            record.validate().is_ok(),
            "{} {language} {country:?}: {:?}",
            template.key,
            record.validate()
        );
        assert_eq!(
            template.record.gaps(),
            [Art30Item::Measures],
            "{} {language} {country:?}",
            template.key
        );
    });
}

#[test]
fn every_text_is_there_in_each_language_and_differs_from_the_others() {
    let sources: Vec<Source> = serde_json::from_str(TEMPLATES).unwrap();
    let whole = |text: &LangText, what: &str| {
        for part in [&text.en, &text.nb, &text.nl] {
            assert!(part.as_ref().is_some_and(|part| !part.is_empty()), "{what}");
        }
    };
    for source in &sources {
        let key = source.key.as_str();
        whole(&source.name, key);
        whole(&source.words, key);
        assert_ne!(source.words.en, source.words.nb, "{key}");
        assert_ne!(source.words.en, source.words.nl, "{key}");
        whole(&source.business_function, key);
        source.purposes.iter().for_each(|it| whole(&it.text, key));
        source
            .subjects
            .iter()
            .for_each(|it| whole(&it.clone().into(), key));
        source
            .data
            .iter()
            .for_each(|it| whole(&it.category.clone().into(), key));
        source
            .recipients
            .iter()
            .for_each(|it| whole(&it.name.clone().into(), key));
        for rule in &source.retention {
            let said = rule.criteria != LangText::default();
            assert!(
                said || !rule.law.is_empty(),
                "{key}: a rule says where it is from"
            );
            if said {
                whole(&rule.criteria, key);
            }
        }
    }
}

#[test]
fn each_category_of_data_has_its_time_and_each_rule_its_category() {
    each(|language, country, template| {
        let categories: BTreeSet<&LangLine> = template
            .record
            .data_items
            .iter()
            .map(|item| &item.category)
            .collect();
        let ruled: BTreeSet<&LangLine> = template
            .record
            .retention
            .iter()
            .map(|rule| &rule.data_category)
            .collect();
        assert!(
            ruled.iter().all(|it| it.is_empty()) && ruled.len() == 1 || ruled == categories,
            "{} {language} {country:?}: {ruled:?} of {categories:?}",
            template.key
        );
    });
}

#[test]
fn periods_follow_the_law_of_the_country() {
    let invoices = |code: Option<&str>| {
        let country: Option<Country> = code.map(|code| code.parse().unwrap());
        let found = all(Language::Nb, country.as_ref()).unwrap();
        let accounting = found.into_iter().find(|it| it.key == "accounting").unwrap();
        let rule = accounting.record.retention.first().unwrap().clone();
        assert_eq!(accounting.record.retention.len(), 1, "{code:?}");
        (
            rule.period.map(|it| it.to_string()),
            rule.legal_min_ref.to_string(),
        )
    };
    assert_eq!(
        invoices(Some("NO")),
        (Some("P5Y".to_owned()), "Bokføringsloven § 13".to_owned())
    );
    assert_eq!(invoices(Some("NL")).0, Some("P7Y".to_owned()));
    assert_eq!(invoices(Some("DE")), (None, String::new()));
    assert_eq!(invoices(None), (None, String::new()));
}
