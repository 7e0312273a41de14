//! The same organisation twice: found with its reason, made one with every link kept.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::workspace::tests::Office;

fn organisation(office: &mut Office, fields: &str) -> RecordId {
    office
        .put(
            Kind::Organisation,
            &format!(r#"{{"kind":"recipient",{fields}}}"#),
        )
        .id
}

#[test]
fn names_are_compared_without_case_accents_signs_and_the_form_of_company() {
    assert_eq!(bare("Fjordlys Økonomi A/S"), bare("FJORDLYS OKONOMI as"));
    assert_eq!(bare("Molen & Zoon B.V."), bare("molen zoon"));
    assert_ne!(bare("Fjordlys Nord"), bare("Fjordlys Sør"));
}

#[test]
fn pairs_are_told_with_the_surest_reason_first_and_others_are_left_alone() {
    let mut office = Office::new();
    for fields in [
        r#""legal_name":"Bergvik Regnskap AS","reg_no":"900 100 200","country":"NO""#,
        r#""legal_name":"Bergvik Accounting","reg_no":"900100200","country":"NO""#,
        r#""legal_name":"Molen & Zoon B.V.","country":"NL""#,
        r#""legal_name":"Molen Zoon","country":"NL""#,
        // The same name in another country, and two numbers under one name: not one organisation.
        r#""legal_name":"Molen Zoon","country":"BE""#,
        r#""legal_name":"Bergvik Regnskap","reg_no":"900100201","country":"NO""#,
        r#""legal_name":"Something else entirely""#,
    ] {
        organisation(&mut office, fields);
    }
    let pairs: Vec<(DuplicateReason, String, String)> = office
        .workspace
        .duplicates()
        .unwrap()
        .into_iter()
        .map(|pair| (pair.because, pair.one.reference, pair.other.reference))
        .collect();
    assert_eq!(
        pairs,
        [
            (
                DuplicateReason::SameNumber,
                "O-02".to_owned(),
                "O-03".to_owned()
            ),
            (
                DuplicateReason::SameName,
                "O-04".to_owned(),
                "O-05".to_owned()
            ),
        ]
    );
}

#[test]
fn every_link_leads_to_the_one_that_stays_which_takes_what_it_lacked() {
    let mut office = Office::new();
    let keep = organisation(
        &mut office,
        r#""legal_name":"Bergvik AS","email":"a@bergvik.example","contacts":[{"name":"Desk"}]"#,
    );
    let other = organisation(
        &mut office,
        r#""legal_name":"Bergvik","email":"b@bergvik.example","phone":"12","is_public_authority":true,"contacts":[{"name":"Office"}]"#,
    );
    let activity = office.put(
        Kind::Activity,
        &format!(r#"{{"name":{{"en":"X"}},"controllers":["{keep}","{other}"],"recipients":[{{"name":"B","organisation":"{other}"}}]}}"#),
    );
    let processor = office.put(
        Kind::Processor,
        &format!(r#"{{"name":"B","organisation":"{other}"}}"#),
    );
    organisation(
        &mut office,
        &format!(r#""legal_name":"Daughter","group_id":"{other}""#),
    );

    let plan = office.workspace.plan_merge(keep, other).unwrap();
    let moved: Vec<&str> = plan
        .moves
        .iter()
        .map(|link| link.reference.as_str())
        .collect();
    assert!(
        ["A-01", "P-01", "O-04"]
            .iter()
            .all(|reference| moved.contains(reference)),
        "{moved:?}"
    );
    let taken: Vec<(&str, TakenFrom)> = plan
        .fields
        .iter()
        .map(|field| (field.name.as_str(), field.taken))
        .collect();
    assert_eq!(
        taken,
        [
            ("contacts", TakenFrom::Both),
            ("email", TakenFrom::Keep),
            ("is_public_authority", TakenFrom::Other),
            ("legal_name", TakenFrom::Keep),
            ("phone", TakenFrom::Other),
        ]
    );

    let before = office.workspace.head().unwrap().size;
    office
        .workspace
        .merge(
            &office.officer,
            office.now,
            &mut office.entropy,
            "the same",
            (keep, other),
        )
        .unwrap();
    assert!(matches!(
        office.workspace.get(other),
        Err(Error::NoSuchRecord(_))
    ));
    let Record::Activity(it) = office.workspace.get(activity.id).unwrap().record else {
        panic!()
    };
    assert_eq!(it.controllers, [keep]);
    assert_eq!(it.recipients[0].organisation, Some(keep));
    let Record::Processor(it) = office.workspace.get(processor.id).unwrap().record else {
        panic!()
    };
    assert_eq!(it.organisation, Some(keep));
    let Record::Organisation(it) = office.workspace.get(keep).unwrap().record else {
        panic!()
    };
    assert_eq!(
        (it.phone.as_str(), it.email.as_str(), it.contacts.len()),
        ("12", "a@bergvik.example", 2)
    );
    let check = office
        .workspace
        .check_deep(Vec::new(), &mut |_| true)
        .unwrap();
    assert!(check.records.is_empty(), "{:?}", check.records);

    // One step back, and both are there with their own links.
    office
        .workspace
        .take_back(&office.officer, office.now, &mut office.entropy, before)
        .unwrap();
    let Record::Activity(it) = office.workspace.get(activity.id).unwrap().record else {
        panic!()
    };
    assert_eq!(it.controllers, [keep, other]);
}

#[test]
fn the_head_of_a_group_that_is_merged_into_its_member_leaves_no_circle() {
    let mut office = Office::new();
    let head = organisation(&mut office, r#""legal_name":"Group""#);
    let member = organisation(
        &mut office,
        &format!(r#""legal_name":"Member","group_id":"{head}""#),
    );
    office
        .workspace
        .merge(
            &office.officer,
            office.now,
            &mut office.entropy,
            "",
            (member, head),
        )
        .unwrap();
    let Record::Organisation(it) = office.workspace.get(member).unwrap().record else {
        panic!()
    };
    assert_eq!(it.group_id, None);
}

#[test]
fn only_two_different_organisations_can_be_merged_and_the_own_one_stays() {
    let mut office = Office::new();
    let own = office.workspace.find("O-01").unwrap().id;
    let other = organisation(&mut office, r#""legal_name":"Other""#);
    let activity = office.put(Kind::Activity, r#"{"name":{"en":"X"}}"#).id;
    let mut merge = |keep, other| {
        office.workspace.merge(
            &office.officer,
            office.now,
            &mut office.entropy,
            "",
            (keep, other),
        )
    };
    assert!(matches!(merge(own, own), Err(Error::Contradiction { .. })));
    assert!(matches!(merge(own, activity), Err(Error::OtherKind { .. })));
    assert!(matches!(merge(other, own), Err(Error::Held { .. })));
}
