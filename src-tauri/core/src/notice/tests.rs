//! Statements as they are written and read back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::{Attribute, Notice, Span, Stated};
use crate::error::Error;
use crate::legal_basis::Art6;
use crate::record::{Kind, Record};

fn notice(json: &str) -> Result<Record, Error> {
    Record::parse(Kind::Notice, json)
}

#[test]
fn the_attribute_decides_what_a_value_may_be() {
    let read = notice(
        r#"{"title":"Privacy","text":"We rely on consent.","statements":[
        {"key":"s1","attribute":"basis","value":{"art6":"a"},"span":[11,18]},
        {"key":"s2","attribute":"retention","value":{"period":"P1Y","trigger":"last_activity","action":"delete"}},
        {"key":"s3","attribute":"purpose","value":"newsletters"}]}"#,
    )
    .unwrap();
    read.validate().unwrap();
    let it: Notice = read.try_into().unwrap();
    assert_eq!(it.text.at(it.statements[0].span), "consent");
    assert!(
        matches!(&it.statements[0].value, Some(Stated::Basis(basis)) if basis.art6 == Some(Art6::A))
    );
    assert!(matches!(
        &it.statements[1].value,
        Some(Stated::Retention(_))
    ));
    assert_eq!(
        it.statements[2].value.as_ref().unwrap().text(),
        "newsletters"
    );
    assert!(
        notice(r#"{"statements":[{"key":"s1","attribute":"basis","value":"consent"}]}"#).is_err()
    );
    assert!(
        notice(r#"{"statements":[{"key":"s1","attribute":"purpose","value":{"art6":"a"}}]}"#)
            .is_err()
    );
    assert!(notice(r#"{"statements":[{"key":"s1","value":"x"}]}"#).is_err());
}

#[test]
fn a_canonical_notice_reads_back_as_the_same() {
    let record = notice(
        r#"{"title":"Privacy","language":"nb","text":"Vi sletter etter tre måneder.","statements":[
        {"key":"s1","attribute":"retention","value":{"criteria":"så lenge"},"hedge":"normalt","span":[0,5],
         "confidence":80,"status":"confirmed"},{"key":"s2","attribute":"right","value":{"right":"access"}}],
         "marks":[{"mark":"unread","span":[3,9]}]}"#,
    )
    .unwrap();
    let again = notice(&record.canonical().unwrap().text()).unwrap();
    assert_eq!(again, record);
}

#[test]
fn a_place_outside_the_text_or_a_key_used_twice_is_refused() {
    for (json, field) in [
        (
            r#"{"title":"T","text":"ab","statements":[{"key":"s1","attribute":"purpose","span":[0,3]}]}"#,
            "statements.span",
        ),
        (
            r#"{"title":"T","statements":[{"key":"s1","attribute":"purpose"},{"key":"s1","attribute":"basis"}]}"#,
            "statements.key",
        ),
    ] {
        let error = notice(json).unwrap().validate().unwrap_err();
        assert!(
            matches!(&error, Error::Contradiction { field: it, .. } if *it == field),
            "{error:?}"
        );
    }
    assert!(
        notice(r#"{"statements":[{"span":[5,3]}]}"#).is_err(),
        "an end before its start"
    );
}

#[test]
fn places_count_characters_and_not_bytes() {
    let it = Notice {
        text: "å være".parse().unwrap(),
        ..Notice::default()
    };
    assert_eq!(it.text.at(Span::new(2, 6)), "være");
    assert_eq!(it.text.length(), 6);
}

#[test]
fn every_attribute_reads_its_own_empty_value() {
    for attribute in Attribute::ALL {
        let object = attribute.value(serde_json::json!({}));
        let text = attribute.value(serde_json::json!(""));
        assert!(object.is_ok() != text.is_ok(), "{attribute}");
    }
}
