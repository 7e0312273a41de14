//! Records as documents: what is read, refused and written.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
use super::*;

#[test]
fn an_unknown_field_is_refused_and_named() {
    let error = Record::parse(Kind::Activity, r#"{"name":{"en":"X"},"purpose":[]}"#).unwrap_err();
    assert!(
        matches!(&error, Error::Document { detail, .. } if detail.contains("purpose")),
        "{error:?}"
    );
}

#[test]
fn a_wrong_type_names_the_place_it_stands_in() {
    let json = r#"{"name":{"en":"X"},"bases":[{"art6":"a"},{"art6":"g"}]}"#;
    let error = Record::parse(Kind::Activity, json).unwrap_err();
    assert!(
        matches!(&error, Error::Document { field, .. } if field == "bases[1].art6"),
        "{error:?}"
    );
}

#[test]
fn an_over_long_text_is_refused() {
    let json = format!(r#"{{"legal_name":"{}","kind":"own"}}"#, "x".repeat(301));
    let error = Record::parse(Kind::Organisation, &json).unwrap_err();
    assert!(
        matches!(&error, Error::Document { field, .. } if field == "legal_name"),
        "{error:?}"
    );
}

#[test]
fn the_canonical_text_sorts_keys_and_leaves_out_what_is_empty() {
    let json =
        r#"{"remarks":"","tz":"Europe/Oslo","legal_name":"Å AS","kind":"own","contacts":[]}"#;
    let text = Record::parse(Kind::Organisation, json)
        .unwrap()
        .canonical()
        .unwrap()
        .text();
    assert_eq!(
        text,
        r#"{"is_public_authority":false,"kind":"own","legal_name":"Å AS","tz":"Europe/Oslo"}"#
    );
}

#[test]
fn a_canonical_document_reads_back_as_the_same_record() {
    let json = r#"{"name":{"en":"Newsletters"},"bases":[{"art6":"a","purpose":"p1"}],"purposes":[{"key":"p1"}],
        "retention":[{"period":"P1Y","trigger":"last_activity"},{}]}"#;
    let record = Record::parse(Kind::Activity, json).unwrap();
    let again = Record::parse(Kind::Activity, &record.canonical().unwrap().text()).unwrap();
    assert_eq!(again, record);
}

#[test]
fn an_empty_text_in_a_list_reads_back_as_the_same_record() {
    let json = r#"{"name":"Newsletters","proof_fields":["time","","page"]}"#;
    let record = Record::parse(Kind::ConsentProfile, json).unwrap();
    let text = record.canonical().unwrap().text();
    assert!(text.contains(r#"["time","","page"]"#), "{text}");
    assert_eq!(Record::parse(Kind::ConsentProfile, &text).unwrap(), record);
}

#[test]
fn a_basis_must_point_at_a_purpose_of_its_activity() {
    let json =
        r#"{"name":{"en":"X"},"purposes":[{"key":"p1"}],"bases":[{"art6":"a","purpose":"p2"}]}"#;
    let error = Record::parse(Kind::Activity, json)
        .unwrap()
        .validate()
        .unwrap_err();
    assert!(matches!(
        error,
        Error::Contradiction {
            field: "bases.purpose",
            ..
        }
    ));
}

#[test]
fn a_country_that_does_not_exist_is_refused_with_its_field() {
    let json = r#"{"name":"P","locations":["NO"],"sub_processors":[{"name":"S","country":"ZZ"}]}"#;
    let error = Record::parse(Kind::Processor, json)
        .unwrap()
        .validate()
        .unwrap_err();
    assert!(
        matches!(&error, Error::UnknownCountry { field: "sub_processors.country", value, .. } if value == "ZZ"),
        "{error:?}"
    );
}

#[test]
fn every_link_of_the_register_is_resolved_from_references() {
    let id = "01990000-0000-7000-8000-000000000000";
    for (kind, json, expected) in [
        (
            Kind::Activity,
            r#"{"successor":"ID","systems":["ID"],"toms":[{"measure":"ID"}]}"#,
            vec!["successor", "systems", "toms.measure"],
        ),
        (
            Kind::Processor,
            r#"{"sub_processors":[{"organisation":"ID"}]}"#,
            vec!["sub_processors.organisation"],
        ),
        (
            Kind::Transfer,
            r#"{"exporter_organisation":"ID","importer_organisation":"ID"}"#,
            vec!["exporter_organisation", "importer_organisation"],
        ),
        (
            Kind::InterestAssessment,
            r#"{"factors":["ID"]}"#,
            vec!["factors"],
        ),
        (
            Kind::System,
            r#"{"processor":"ID","organisation":"ID","measures":["ID"]}"#,
            vec!["measures", "organisation", "processor"],
        ),
        (Kind::Version, r#"{"records":["ID"]}"#, vec!["records"]),
    ] {
        let record = Record::parse(kind, &json.replace("ID", id)).unwrap();
        let fields: Vec<&str> = record.links().iter().map(|link| link.field).collect();
        assert_eq!(fields, expected, "{kind}");
    }
}
