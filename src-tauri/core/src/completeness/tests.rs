//! What Article 30 asks for, item by item, with what makes it there, missing or not asked for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::record::{Kind, Record};
use crate::text::{Language, Words};

fn activity(json: &str) -> Activity {
    Record::parse(Kind::Activity, json)
        .unwrap()
        .try_into()
        .unwrap()
}

fn organisation(json: &str) -> Organisation {
    Record::parse(Kind::Organisation, json)
        .unwrap()
        .try_into()
        .unwrap()
}

fn transfer(json: &str) -> Transfer {
    Record::parse(Kind::Transfer, json)
        .unwrap()
        .try_into()
        .unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

const OWN: &str = r#"{"legal_name":"Example AS","address":"Street 1, Oslo","email":"p@example.example","country":"NO","kind":"own"}"#;

fn around() -> Around {
    Around {
        own: Some(organisation(OWN)),
        ..Around::default()
    }
}

fn standing(activity: &Activity, around: &Around, item: Art30Item) -> Presence {
    found(activity, around, item).standing
}

fn found(activity: &Activity, around: &Around, item: Art30Item) -> CompletenessItem {
    of(activity, around, day("2026-11-17"))
        .items
        .into_iter()
        .find(|it| it.item == item)
        .unwrap_or_else(|| panic!("{item} is not asked for"))
}

fn because(activity: &Activity, around: &Around, item: Art30Item) -> String {
    Words::new(Language::En)
        .unwrap()
        .try_say(&found(activity, around, item).because)
        .unwrap()
}

#[test]
fn a_controller_and_a_processor_are_asked_for_their_own_items_with_their_provisions() {
    let items = |json: &str| -> Vec<(String, String)> {
        of(&activity(json), &around(), day("2026-11-17"))
            .items
            .into_iter()
            .map(|it| (it.provision, it.item.to_string()))
            .collect()
    };
    let pairs = |text: &[(&str, &str)]| -> Vec<(String, String)> {
        text.iter()
            .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
            .collect()
    };
    assert_eq!(
        items("{}"),
        pairs(&[
            ("30(1)(a)", "controller"),
            ("30(1)(a)", "joint"),
            ("30(1)(a)", "representative"),
            ("30(1)(a)", "dpo"),
            ("30(1)(b)", "purposes"),
            ("30(1)(c)", "subjects"),
            ("30(1)(c)", "data"),
            ("30(1)(d)", "recipients"),
            ("30(1)(e)", "transfers"),
            ("30(1)(f)", "retention"),
            ("30(1)(g)", "measures"),
        ])
    );
    assert_eq!(
        items(r#"{"role":"processor"}"#),
        pairs(&[
            ("30(2)(a)", "processor"),
            ("30(2)(a)", "controllers"),
            ("30(2)(a)", "representative"),
            ("30(2)(a)", "dpo"),
            ("30(2)(b)", "operations"),
            ("30(2)(c)", "transfers"),
            ("30(2)(d)", "measures"),
        ])
    );
}

#[test]
fn the_controller_needs_name_postal_address_and_an_electronic_contact() {
    let it = Activity::default();
    let item = Art30Item::Controller;
    assert_eq!(standing(&it, &around(), item), Presence::There);
    assert_eq!(
        standing(&it, &Around::default(), item),
        Presence::Missing,
        "nobody's record"
    );
    let bare = Around {
        own: Some(organisation(r#"{"legal_name":"Example AS","kind":"own"}"#)),
        ..Around::default()
    };
    assert_eq!(
        because(&it, &bare, item),
        "Example AS lacks a postal address and an electronic contact."
    );
    let by_contact = Around {
        own: Some(organisation(
            r#"{"legal_name":"Example AS","address":"Street 1","kind":"own","contacts":[{"role":"privacy_contact","email":"p@x.example"}]}"#,
        )),
        ..Around::default()
    };
    assert_eq!(standing(&it, &by_contact, item), Presence::There);
}

#[test]
fn joint_controllers_need_names_an_arrangement_and_its_essence_in_the_open() {
    let item = Art30Item::Joint;
    assert_eq!(
        standing(&Activity::default(), &around(), item),
        Presence::NotApplicable
    );
    let joint = activity(r#"{"role":"joint"}"#);
    assert_eq!(standing(&joint, &around(), item), Presence::Missing);
    let two = Around {
        controllers: vec![organisation(
            r#"{"legal_name":"Other BV","address":"Kade 2","email":"o@o.example","country":"NL","kind":"joint_controller"}"#,
        )],
        ..around()
    };
    assert!(because(&joint, &two, item).contains("arrangement"));
    let arranged = activity(r#"{"role":"joint","joint_arrangement_ref":"Arrangement 4"}"#);
    assert!(because(&arranged, &two, item).contains("essence"));
    let published = activity(
        r#"{"role":"joint","joint_arrangement_ref":"Arrangement 4","joint_essence_published":true}"#,
    );
    assert_eq!(standing(&published, &two, item), Presence::There);
    assert_eq!(because(&published, &two, item), "Jointly with Other BV.");
}

#[test]
fn a_representative_is_asked_for_outside_the_eea_as_it_was_on_that_day() {
    let item = Art30Item::Representative;
    let british = Around {
        own: Some(organisation(
            r#"{"legal_name":"X Ltd","address":"A","email":"x@x.example","country":"GB","kind":"own"}"#,
        )),
        ..Around::default()
    };
    let on = |date: &str| {
        of(&Activity::default(), &british, day(date))
            .items
            .into_iter()
            .find(|it| it.item == item)
            .unwrap()
            .standing
    };
    assert_eq!(on("2020-12-31"), Presence::NotApplicable);
    assert_eq!(on("2021-01-01"), Presence::Missing);
    assert_eq!(
        standing(&Activity::default(), &around(), item),
        Presence::NotApplicable,
        "Norway is in the EEA"
    );
}

#[test]
fn a_data_protection_officer_is_missing_where_one_must_be_designated() {
    let item = Art30Item::Dpo;
    assert_eq!(
        standing(&Activity::default(), &around(), item),
        Presence::NotApplicable
    );
    let watching = activity(r#"{"large_scale":true,"systematic_monitoring":true}"#);
    assert_eq!(standing(&watching, &around(), item), Presence::Missing);
    let authority = Around {
        own: Some(Organisation {
            is_public_authority: true,
            ..organisation(OWN)
        }),
        ..Around::default()
    };
    assert_eq!(
        standing(&Activity::default(), &authority, item),
        Presence::Missing
    );
    let mut named = around();
    if let Some(own) = &mut named.own {
        own.contacts = organisation(
            r#"{"contacts":[{"role":"dpo","name":"Kari Holm","email":"dpo@x.example"}]}"#,
        )
        .contacts;
    }
    assert_eq!(standing(&watching, &named, item), Presence::There);
}

#[test]
fn no_recipients_is_no_answer_while_a_processor_is_engaged() {
    let item = Art30Item::Recipients;
    let none = activity(r#"{"no_recipients":true}"#);
    assert_eq!(standing(&none, &around(), item), Presence::There);
    let engaged = Around {
        processors: vec!["Cloud AS".to_owned()],
        ..around()
    };
    assert_eq!(standing(&none, &engaged, item), Presence::Missing);
    assert!(because(&none, &engaged, item).contains("Cloud AS"));
}

#[test]
fn a_third_country_that_no_transfer_names_is_a_gap_and_norway_never_is() {
    let item = Art30Item::Transfers;
    let it = Activity::default();
    assert_eq!(
        standing(&it, &around(), item),
        Presence::NotApplicable,
        "nothing leaves"
    );
    let reach = |codes: &[&str]| Around {
        reach: vec![(
            Argument::Text("Cloud AS".to_owned()),
            codes.iter().map(|code| code.parse().unwrap()).collect(),
        )],
        ..around()
    };
    for eea in ["NO", "IS", "LI", "DE"] {
        assert_eq!(
            standing(&it, &reach(&[eea]), item),
            Presence::NotApplicable,
            "{eea}"
        );
    }
    let open = reach(&["NO", "US"]);
    assert_eq!(
        because(&it, &open, item),
        "Cloud AS holds or reaches the data in United States, and no transfer says so."
    );
    let recorded = Around {
        transfers: vec![transfer(
            r#"{"importer":"Cloud Inc","countries":["US"],"mechanism":"scc_c"}"#,
        )],
        ..open
    };
    assert_eq!(standing(&it, &recorded, item), Presence::There);
}

#[test]
fn compelling_interests_need_their_assessment_and_safeguards_in_the_record() {
    let item = Art30Item::Transfers;
    let with = |art49: &str| Around {
        transfers: vec![transfer(&format!(
            r#"{{"importer":"X","countries":["US"],"mechanism":"art49_compelling"{art49}}}"#
        ))],
        ..around()
    };
    let it = Activity::default();
    assert_eq!(standing(&it, &with(""), item), Presence::Missing);
    let documented = with(r#","art49":{"assessment":"A","safeguards":"S"}"#);
    assert_eq!(standing(&it, &documented, item), Presence::There);
}

#[test]
fn retention_names_the_categories_that_have_none() {
    let item = Art30Item::Retention;
    let some = activity(
        r#"{"data_items":[{"category":"Name"},{"category":"Log-in"}],
            "retention":[{"data_category":"name","period":"P1Y","trigger":"last_activity"}]}"#,
    );
    assert_eq!(
        because(&some, &around(), item),
        "Time limits are stated (1), but none for Log-in."
    );
    let all = activity(
        r#"{"data_items":[{"category":"Name"}],"retention":[{"period":"P1Y","trigger":"collection"}]}"#,
    );
    assert_eq!(
        because(&all, &around(), item),
        "1 time limit or criterion is stated."
    );
}

#[test]
fn a_processor_names_its_controllers_and_their_representatives() {
    let item = Art30Item::Controllers;
    let it = activity(r#"{"role":"processor"}"#);
    assert_eq!(standing(&it, &around(), item), Presence::Missing);
    let customer = |country: &str, contacts: &str| Around {
        controllers: vec![organisation(&format!(
            r#"{{"legal_name":"Customer","address":"A","email":"c@c.example","country":"{country}","kind":"controller_customer","contacts":[{contacts}]}}"#
        ))],
        ..around()
    };
    assert_eq!(standing(&it, &customer("SE", ""), item), Presence::There);
    assert_eq!(standing(&it, &customer("US", ""), item), Presence::Missing);
    let represented = customer("US", r#"{"role":"representative_art27","name":"R"}"#);
    assert_eq!(standing(&it, &represented, item), Presence::There);
}

proptest! {
    /// What the list of gaps names is missing in the view as well, with a sentence in each language.
    #[test]
    fn a_gap_of_the_list_is_missing_in_the_view(
        role in 0_usize..4, purposes in any::<bool>(), subjects in any::<bool>(), data in any::<bool>(),
        recipients in 0_u8..3, retention in 0_u8..3, measures in any::<bool>(), operations in any::<bool>(),
    ) {
        let mut fields = vec![];
        if let Some(role) = ["controller", "joint", "processor"].get(role) { fields.push(format!(r#""role":"{role}""#)); }
        if purposes { fields.push(r#""purposes":[{"key":"p1","text":{"en":"Why"}}]"#.to_owned()); }
        if subjects { fields.push(r#""subject_categories":["Customers"]"#.to_owned()); }
        if data { fields.push(r#""data_items":[{"category":"Name"}]"#.to_owned()); }
        match recipients { 1 => fields.push(r#""no_recipients":true"#.to_owned()), 2 => fields.push(r#""recipients":[{"name":"Bank"}]"#.to_owned()), _ => {} }
        match retention { 1 => fields.push(r#""retention":[{}]"#.to_owned()), 2 => fields.push(r#""retention":[{"criteria_text":"As long as needed."}]"#.to_owned()), _ => {} }
        if measures { fields.push(r#""toms":[{"kind":"encryption"}]"#.to_owned()); }
        if operations { fields.push(r#""processing_operations":["Storage"]"#.to_owned()); }
        let activity = activity(&format!("{{{}}}", fields.join(",")));
        let complete = of(&activity, &around(), day("2026-11-17"));
        let missing: Vec<Art30Item> = complete.missing().map(|it| it.item).collect();
        prop_assert_eq!(&activity.gaps(), &missing, "nothing else can be missing around a well-described organisation");
        for language in Language::ALL {
            let words = Words::new(language).unwrap();
            for item in &complete.items {
                prop_assert!(words.try_say(&item.because).is_ok(), "{}: {:?}", language, item.because);
            }
        }
    }
}
