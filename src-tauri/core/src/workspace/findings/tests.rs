//! What is found in a file, over time, after changes, and by whom it may be seen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;

use super::kept::{Told, briefly};
use super::scan::At;
use super::then::Day;
use super::{FindingGroup, FindingStatus, FindingView, Findings, FindingsPage, FindingsQuery};
use crate::browse::{Band, ListQuery, Secrecy, SortKey};
use crate::error::Error;
use crate::finding::{AcceptanceStanding, AcceptedAs, Severity};
use crate::record::{Kind, Record, RecordId};
use crate::workspace::tests::{ORDER, Office, at};
use crate::workspace::{Index, ListRow, Put, Register};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn noon(on: NaiveDate) -> DateTime<Utc> {
    on.and_hms_opt(12, 0, 0).unwrap().and_utc()
}

fn page(office: &Office, query: &FindingsQuery, on: &str, findings: &mut Findings) -> FindingsPage {
    let on = day(on);
    office
        .workspace
        .findings(query, on, noon(on), findings, &mut |_, _| true)
        .unwrap()
}

fn about(id: RecordId) -> FindingsQuery {
    FindingsQuery {
        record: Some(id),
        ..FindingsQuery::default()
    }
}

fn rules(page: &FindingsPage) -> Vec<&'static str> {
    page.rows
        .iter()
        .map(|row| row.finding.rule.as_str())
        .collect()
}

fn row<'a>(page: &'a FindingsPage, rule: &str) -> &'a FindingView {
    page.rows
        .iter()
        .find(|row| row.finding.rule.as_str() == rule)
        .unwrap_or_else(|| panic!("no {rule} among {:?}", rules(page)))
}

const BARE: &str = r#"{"name":{"en":"Newsletters"},"status":"active","owner_unit":"Marketing",
    "review_due":"2026-12-20"}"#;
const NAMED: &str = r#"{"name":{"en":"Newsletters"},"status":"active","owner_unit":"Marketing",
    "review_due":"2026-12-20","purposes":[{"key":"p1","text":{"en":"To send the newsletter to subscribers"}}]}"#;

/// Lacks what the bare one lacks, and a condition for data on health.
const WORSE: &str = r#"{"name":{"en":"Newsletters"},"status":"active","owner_unit":"Marketing",
    "review_due":"2026-12-20","data_items":[{"category":{"en":"Health"},"special":"health"}]}"#;

fn pair(it: &Told) -> (String, String) {
    (format!("{} {}", it.rule, it.part), it.judged.to_string())
}

/// The findings of a whole file, briefly, by a full run.
fn told(findings: &Findings) -> BTreeMap<RecordId, Vec<(String, String)>> {
    findings
        .kept
        .iter()
        .filter(|(_, kept)| !kept.told.is_empty())
        .map(|(id, kept)| (*id, kept.told.iter().map(pair).collect()))
        .collect()
}

/// The same by the other way: the whole register in memory.
fn told_in_memory(office: &Office, on: NaiveDate) -> BTreeMap<RecordId, Vec<(String, String)>> {
    let register = office.workspace.whole().unwrap();
    told_of(&register, &At { on, now: noon(on) })
}

/// The findings of a past day.
fn told_then(then: &Day) -> BTreeMap<RecordId, Vec<(String, String)>> {
    let found = then.found.iter();
    found
        .map(|(id, past)| (*id, past.told.iter().map(pair).collect()))
        .collect()
}

/// The findings about a register that is in memory.
fn told_of(register: &Register, at: &At) -> BTreeMap<RecordId, Vec<(String, String)>> {
    let own = register.own().map(|(stored, it)| (stored.id, it.clone()));
    let mut found: BTreeMap<RecordId, Vec<(String, String)>> = BTreeMap::new();
    for it in super::in_memory::judged(register, own, at).unwrap() {
        found.entry(it.object).or_default().push((
            format!("{} {}", it.rule, it.part.line()),
            it.judged().to_string(),
        ));
    }
    found
}

/// What somebody does to a register.
#[derive(Debug, Clone)]
enum Deed {
    Activity(usize, u8),
    Processor(usize, u8),
    Transfer(usize, u8),
    Assessment(usize, u8),
    Consent(usize, u8),
    Request(usize, u8),
    Notice(usize, u8, u8),
    Own(u8),
    Remove(usize, usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    let many = || (0_usize..4, any::<u8>());
    prop_oneof![
        4 => many().prop_map(|(which, how)| Deed::Activity(which, how)),
        3 => many().prop_map(|(which, how)| Deed::Processor(which, how)),
        3 => many().prop_map(|(which, how)| Deed::Transfer(which, how)),
        2 => many().prop_map(|(which, how)| Deed::Assessment(which, how)),
        2 => many().prop_map(|(which, how)| Deed::Consent(which, how)),
        2 => many().prop_map(|(which, how)| Deed::Request(which, how)),
        3 => (0_usize..4, any::<u8>(), any::<u8>()).prop_map(|(which, how, what)| Deed::Notice(which, how, what)),
        1 => any::<u8>().prop_map(Deed::Own),
        2 => (0_usize..6, 0_usize..4).prop_map(|(kind, which)| Deed::Remove(kind, which)),
    ]
}

/// A record of a kind, if there are any.
fn some(office: &Office, kind: Kind, which: usize) -> Option<RecordId> {
    let all = office.workspace.all(kind).unwrap();
    (!all.is_empty()).then(|| all[which % all.len()].id)
}

fn linked(office: &Office, kind: Kind, which: usize, wanted: bool) -> String {
    match some(office, kind, which).filter(|_| wanted) {
        Some(id) => format!("\"{id}\""),
        None => "null".to_owned(),
    }
}

fn bit(how: u8, place: u32) -> bool {
    how & (1 << place) != 0
}

/// Makes a record or changes one.
fn write(office: &mut Office, kind: Kind, which: usize, how: u8, json: &str) {
    match some(office, kind, which).filter(|_| bit(how, 7)) {
        Some(id) => drop(office.change(id, kind, json)),
        None => drop(office.try_put(kind, json)),
    }
}

fn carry_out(office: &mut Office, deed: &Deed) {
    match *deed {
        Deed::Activity(which, how) => {
            let lia = linked(office, Kind::InterestAssessment, which, bit(how, 0));
            let consent = linked(office, Kind::ConsentProfile, which, bit(how, 1));
            let art6 = if bit(how, 2) { "f" } else { "a" };
            let json = format!(
                r#"{{"name":{{"en":"A {how}"}},"status":"{}","large_scale":{},"systematic_monitoring":{},
                "purposes":[{{"key":"p1","text":{{"en":"To do the thing number {how}"}}}}],
                "bases":[{{"purpose":"p1","art6":"{art6}","lia":{lia},"consent_profile":{consent}}}]}}"#,
                if bit(how, 3) { "active" } else { "ended" },
                bit(how, 4),
                bit(how, 5)
            );
            write(office, Kind::Activity, which, how, &json);
        }
        Deed::Processor(which, how) => {
            let activity = linked(office, Kind::Activity, which + 1, bit(how, 0));
            let activities = if activity == "null" {
                String::new()
            } else {
                activity
            };
            let json = format!(
                r#"{{"name":"P {how}","activities":[{activities}],"access_countries":["{}"],"dpa_ref":"{}"}}"#,
                if bit(how, 1) { "US" } else { "NO" },
                if bit(how, 2) { "Agreement" } else { "" }
            );
            write(office, Kind::Processor, which, how, &json);
        }
        Deed::Transfer(which, how) => {
            let activity = linked(office, Kind::Activity, which, bit(how, 0));
            let processor = linked(office, Kind::Processor, which, bit(how, 1));
            let json = format!(
                r#"{{"importer":"T {how}","countries":["{}"],"activity":{activity},"processor":{processor}}}"#,
                if bit(how, 2) { "US" } else { "IN" }
            );
            write(office, Kind::Transfer, which, how, &json);
        }
        Deed::Assessment(which, how) => {
            let json = format!(
                r#"{{"title":"L {how}","balance":"{}","communicated_in_notice":{}}}"#,
                if bit(how, 0) { "fails" } else { "passes" },
                bit(how, 1)
            );
            write(office, Kind::InterestAssessment, which, how, &json);
        }
        Deed::Consent(which, how) => {
            let json = format!(
                r#"{{"name":"C {how}","granular":{},"explicit":{}}}"#,
                bit(how, 0),
                bit(how, 1)
            );
            write(office, Kind::ConsentProfile, which, how, &json);
        }
        Deed::Request(which, how) => {
            let activity = linked(office, Kind::Activity, which, bit(how, 0));
            let activities = if activity == "null" {
                String::new()
            } else {
                activity
            };
            let json = format!(
                r#"{{"title":"R {how}","family":"ds","subtype":"ACCESS","legal_hold":{},
                "received_at":{{"at":"2026-11-02T09:00:00Z","zone":"Europe/Oslo"}},
                "requester":{{"name":"Person {}"}},"activities":[{activities}]}}"#,
                bit(how, 1),
                how % 3
            );
            write(office, Kind::Request, which, how, &json);
        }
        Deed::Notice(which, how, what) => {
            let one = linked(office, Kind::Activity, which, bit(how, 0));
            let other = linked(office, Kind::Activity, which + 1, bit(how, 1));
            let earlier = linked(office, Kind::Notice, which, bit(what, 0) && !bit(how, 7));
            let original = linked(
                office,
                Kind::Notice,
                which + 1,
                bit(what, 1) && !bit(how, 7),
            );
            let (first, second) = if bit(how, 2) { ("a", "f") } else { ("f", "a") };
            let json = format!(
                r#"{{"title":"N {how}","language":"{}","group_key":"{}","earlier_version":{earlier},
                "translation_of":{original},"withdrawn_on":{},"statements":[
                {{"key":"s1","attribute":"basis","value":{{"art6":"{first}"}},"activity":{one},
                    "activity_label":"One","status":"confirmed"}},
                {{"key":"s2","attribute":"basis","value":{{"art6":"{second}"}},"activity":{other},
                    "activity_label":"Two","status":"{}"}},
                {{"key":"s3","attribute":"transfer","value":{{"countries":["IN"]}},"activity":{one},
                    "activity_label":"One","status":"{}"}}]}}"#,
                if bit(how, 3) { "en" } else { "nb" },
                if bit(how, 4) { "g" } else { "" },
                if bit(what, 2) && bit(what, 3) {
                    "\"2026-10-01\""
                } else {
                    "null"
                },
                if bit(how, 5) { "confirmed" } else { "proposed" },
                if bit(how, 6) { "confirmed" } else { "rejected" },
            );
            write(office, Kind::Notice, which, how, &json);
        }
        Deed::Own(how) => {
            let own = office.workspace.all(Kind::Organisation).unwrap()[0].id;
            let json = format!(
                r#"{{"legal_name":"Example AS","kind":"own","country":"NO","tz":"Europe/Oslo","address":"{}",
                "is_public_authority":{},"employees":{how}}}"#,
                if bit(how, 0) { "Street 1" } else { "" },
                bit(how, 1)
            );
            drop(office.change(own, Kind::Organisation, &json));
        }
        Deed::Remove(kind, which) => {
            let kinds = [
                Kind::Activity,
                Kind::Processor,
                Kind::Transfer,
                Kind::InterestAssessment,
                Kind::ConsentProfile,
                Kind::Notice,
            ];
            if let Some(id) = some(office, kinds[kind], which) {
                let (officer, now) = (&office.officer, office.now);
                drop(
                    office
                        .workspace
                        .commit(officer, now, &mut office.entropy, "", |tx| tx.remove(id)),
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// After any changes, what was followed commit by commit is what a full run finds, in the file and in memory.
    #[test]
    fn what_follows_the_changes_finds_what_a_full_run_finds(deeds in prop::collection::vec(deed(), 1..22)) {
        let mut office = Office::new();
        let on = day("2026-11-22");
        let mut followed = Findings::new();
        let mut halfway = office.size();
        for (place, deed) in deeds.iter().enumerate() {
            carry_out(&mut office, deed);
            if place == deeds.len() / 2 {
                halfway = office.size();
            }
            followed.refresh(&office.workspace, on, noon(on), &mut |_, _| true).unwrap();
            let mut anew = Findings::new();
            anew.refresh(&office.workspace, on, noon(on), &mut |_, _| true).unwrap();
            prop_assert_eq!(told(&followed), told(&anew), "{:?}", deed);
            prop_assert_eq!(followed.whole(), anew.whole());
        }
        prop_assert_eq!(told(&followed), told_in_memory(&office, on));

        let past = At { on: day("2026-11-20"), now: noon(day("2026-11-20")) };
        let then = office.workspace.judged_as_of(halfway, &past, &mut |_, _| true).unwrap();
        let register = office.workspace.whole_as_of(halfway).unwrap();
        prop_assert_eq!(told_then(&then), told_of(&register, &past));
    }
}

#[test]
fn a_finding_is_new_then_open_and_then_fixed() {
    let mut office = Office::new();
    office.now = at("2026-11-17T09:00:00Z");
    let activity = office.put(Kind::Activity, BARE).id;
    let mut findings = Findings::new();
    let since = |text: &str| FindingsQuery {
        since: Some(day(text)),
        ..about(activity)
    };
    let first = page(&office, &since("2026-11-16"), "2026-11-18", &mut findings);
    assert_eq!(row(&first, "R-REG-06").status, FindingStatus::New);
    let later = page(&office, &since("2026-11-17"), "2026-11-18", &mut findings);
    assert_eq!(row(&later, "R-REG-06").status, FindingStatus::Open);
    assert_eq!(later.counts.new, 0);

    office.now = at("2026-11-20T09:00:00Z");
    office.change(activity, Kind::Activity, NAMED).unwrap();
    let query = FindingsQuery {
        statuses: vec![FindingStatus::Fixed],
        ..since("2026-11-18")
    };
    let fixed = page(&office, &query, "2026-11-21", &mut findings);
    assert_eq!(rules(&fixed), ["R-REG-06"]);
    assert_eq!(fixed.counts.fixed, 1);
    let now = page(&office, &since("2026-11-18"), "2026-11-21", &mut findings);
    assert_eq!(
        row(&now, "R-BAS-01").status,
        FindingStatus::New,
        "the purpose that was added has no basis yet"
    );
}

#[test]
fn a_date_that_passed_by_itself_is_first_seen_on_the_day_after() {
    let mut office = Office::new();
    office.now = at("2026-11-17T09:00:00Z");
    let activity = office.put(Kind::Activity, BARE).id;
    office.now = at("2026-11-19T09:00:00Z");
    let changed = BARE.replace("Marketing", "Sales");
    office.change(activity, Kind::Activity, &changed).unwrap();
    let found = page(
        &office,
        &about(activity),
        "2027-03-01",
        &mut Findings::new(),
    );
    assert_eq!(row(&found, "R-REG-12").first_seen, Some(day("2026-12-21")));
    assert_eq!(
        row(&found, "R-REG-06").first_seen,
        Some(day("2026-11-17")),
        "it has been there since the first version"
    );
}

fn accept(
    office: &mut Office,
    findings: &mut Findings,
    view: &FindingView,
    until: Option<&str>,
) -> RecordId {
    let finding = findings.finding(&office.workspace, &view.identity).unwrap();
    let done = office
        .workspace
        .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
            tx.accept_finding(
                &finding,
                AcceptedAs::Risk,
                "The board bears it until the new system is there."
                    .parse()
                    .unwrap(),
                until.map(day),
            )
        })
        .unwrap();
    done.value.id
}

#[test]
fn what_is_accepted_is_no_longer_open_until_its_day_is_over_or_its_facts_change_or_it_is_taken_back()
 {
    let mut office = Office::new();
    let activity = office.put(Kind::Activity, BARE).id;
    let mut findings = Findings::new();
    let query = FindingsQuery {
        statuses: FindingStatus::ALL.to_vec(),
        ..about(activity)
    };
    let before = page(&office, &query, "2027-01-04", &mut findings);
    let overdue = row(&before, "R-REG-12").clone();
    let batch = office.workspace.head().unwrap().size;
    let acceptance = accept(&mut office, &mut findings, &overdue, Some("2027-02-01"));

    let accepted = page(&office, &query, "2027-01-05", &mut findings);
    let seen = row(&accepted, "R-REG-12");
    assert_eq!(seen.status, FindingStatus::Accepted);
    let told = seen.acceptance.as_ref().unwrap();
    assert_eq!((told.id, told.by.as_deref()), (acceptance, Some("Officer")));
    assert_eq!(accepted.counts.accepted, 1);
    assert_eq!(accepted.counts.open() + 1, before.counts.open());

    let expired = page(&office, &query, "2027-02-02", &mut findings);
    let seen = row(&expired, "R-REG-12");
    assert_eq!(seen.status, FindingStatus::Open);
    assert_eq!(
        seen.acceptance.as_ref().unwrap().standing,
        AcceptanceStanding::Expired
    );

    office.now += chrono::Duration::minutes(5);
    let moved = BARE.replace("2026-12-20", "2026-12-24");
    office.change(activity, Kind::Activity, &moved).unwrap();
    let changed = page(&office, &query, "2027-01-05", &mut findings);
    let seen = row(&changed, "R-REG-12");
    assert_eq!(seen.status, FindingStatus::Open);
    assert_eq!(
        seen.acceptance.as_ref().unwrap().standing,
        AcceptanceStanding::OtherFacts
    );

    office.change(activity, Kind::Activity, BARE).unwrap();
    let again = page(&office, &query, "2027-01-05", &mut findings);
    assert_eq!(row(&again, "R-REG-12").status, FindingStatus::Accepted);
    office
        .workspace
        .take_back(&office.officer, office.now, &mut office.entropy, batch)
        .unwrap();
    let back = page(&office, &query, "2027-01-05", &mut findings);
    assert_eq!(row(&back, "R-REG-12").status, FindingStatus::Open);
    assert!(row(&back, "R-REG-12").acceptance.is_none());
}

#[test]
fn a_row_that_is_translated_or_whose_period_changes_keeps_what_was_accepted_of_it() {
    let mut office = Office::new();
    let mut findings = Findings::new();
    let in_norwegian = r#"{"name":{"nb":"Nyhetsbrev"},"status":"active","data_items":[
        {"category":{"nb":"Helse"},"special":"health"}],
        "retention":[{"data_category":{"nb":"Helse"},"trigger":"collection",
            "period":"P3Y","action":"anonymise"}]}"#;
    let activity = office.put(Kind::Activity, in_norwegian).id;
    let query = FindingsQuery {
        statuses: FindingStatus::ALL.to_vec(),
        ..about(activity)
    };
    let before = page(&office, &query, "2026-12-01", &mut findings);
    let condition = row(&before, "R-BAS-21").clone();
    let action = row(&before, "R-RET-08").clone();
    for view in [&condition, &action] {
        accept(&mut office, &mut findings, view, None);
    }

    let translated = in_norwegian
        .replace(r#"{"nb":"Helse"}"#, r#"{"en":"Health","nb":"Helse"}"#)
        .replace("P3Y", "P2Y");
    office
        .change(activity, Kind::Activity, &translated)
        .unwrap();
    let after = page(&office, &query, "2026-12-01", &mut findings);
    for was in [condition, action] {
        let is = row(&after, was.finding.rule.as_str());
        assert_eq!(is.identity, was.identity);
        assert_eq!(is.status, FindingStatus::Accepted, "{}", is.finding.rule);
    }
}

#[test]
fn accepting_twice_changes_the_acceptance_there_is() {
    let mut office = Office::new();
    let activity = office.put(Kind::Activity, BARE).id;
    let mut findings = Findings::new();
    let found = page(&office, &about(activity), "2026-11-18", &mut findings);
    let view = row(&found, "R-REG-06").clone();
    let first = accept(&mut office, &mut findings, &view, None);
    let second = accept(&mut office, &mut findings, &view, Some("2027-01-01"));
    assert_eq!(first, second);
}

#[test]
fn a_finding_that_is_not_there_cannot_be_accepted() {
    let mut office = Office::new();
    let activity = office.put(Kind::Activity, BARE).id;
    let mut findings = Findings::new();
    let found = page(&office, &about(activity), "2026-11-18", &mut findings);
    let identity = row(&found, "R-REG-06").identity.clone();
    office.change(activity, Kind::Activity, NAMED).unwrap();
    let refused = findings.finding(&office.workspace, &identity).unwrap_err();
    assert!(
        matches!(refused, Error::NoSuchFinding { .. }),
        "{refused:?}"
    );
}

#[test]
fn findings_about_a_case_under_secrecy_are_kept_back_with_what_was_said_of_them() {
    let mut office = Office::new();
    let order = serde_json::from_str::<serde_json::Value>(ORDER).unwrap();
    let mut order = order.as_object().unwrap().clone();
    order.insert("secrecy_provision".to_owned(), "Act § 1".into());
    order.insert("legal_hold".to_owned(), true.into());
    let case = office
        .put(Kind::Request, &serde_json::Value::Object(order).to_string())
        .id;
    let mut findings = Findings::new();
    let shown = page(&office, &about(case), "2026-11-18", &mut findings);
    let view = row(&shown, "R-RET-10").clone();
    let acceptance = accept(&mut office, &mut findings, &view, None);

    office.workspace.read_as(Secrecy::Hidden);
    let all = page(
        &office,
        &FindingsQuery::default(),
        "2026-11-18",
        &mut findings,
    );
    assert!(all.rows.iter().all(|row| row.finding.object != case));
    assert_eq!(all.hidden, Band::Few);
    assert!(office.workspace.get(acceptance).is_err());
    assert!(office.workspace.acceptances().unwrap().is_empty());
    let on = day("2026-11-18");
    let counted = office
        .workspace
        .findings_of(&[case], on, noon(on), &mut findings, &mut |_, _| true)
        .unwrap();
    assert_eq!((counted[0].open, counted[0].gravest), (0, None));
}

#[test]
fn a_case_that_was_under_secrecy_and_is_gone_is_kept_back_from_the_findings_of_its_day() {
    let mut office = Office::new();
    office.now = at("2026-11-17T09:00:00Z");
    let secret = ORDER.replacen(
        '{',
        r#"{"secrecy_provision":"Act § 1","legal_hold":true,"#,
        1,
    );
    let case = office.put(Kind::Request, &secret).id;
    office.now = at("2026-11-19T09:00:00Z");
    office
        .workspace
        .commit(
            &office.officer,
            office.now,
            &mut office.entropy,
            "Entered twice",
            |tx| tx.remove(case),
        )
        .unwrap();
    let mut findings = Findings::new();
    let mut about_it = |office: &Office| {
        let day = day("2026-11-18");
        let found =
            office
                .workspace
                .findings_as_of(&about(case), day, &mut findings, &mut |_, _| true);
        let found = found.unwrap();
        (found.rows.len(), found.hidden)
    };
    office.workspace.read_as(Secrecy::Shown);
    let (seen, hidden) = about_it(&office);
    assert!(seen > 0);
    assert_eq!(hidden, Band::None);
    for sight in [
        Secrecy::Hidden,
        Secrecy::AssignedTo(RecordId(uuid::Uuid::from_u128(7))),
    ] {
        office.workspace.read_as(sight);
        let (seen, hidden) = about_it(&office);
        assert_eq!(seen, 0);
        assert_ne!(hidden, Band::None);
    }
}

#[test]
fn after_a_commit_only_what_it_touches_is_judged_again() {
    let mut office = Office::new();
    let mut ids = Vec::new();
    for number in 0..30 {
        let json = BARE.replace("Newsletters", &format!("Activity {number}"));
        ids.push(office.put(Kind::Activity, &json).id);
    }
    let on = day("2026-11-18");
    let mut findings = Findings::new();
    findings
        .refresh(&office.workspace, on, noon(on), &mut |_, _| true)
        .unwrap();
    assert_eq!(findings.judged(), 31);
    let json = format!(r#"{{"name":"P","activities":["{}"]}}"#, ids[3]);
    office.put(Kind::Processor, &json);
    findings
        .refresh(&office.workspace, on, noon(on), &mut |_, _| true)
        .unwrap();
    assert_eq!(findings.judged(), 2, "the processor and its activity");
    findings
        .refresh(&office.workspace, on, noon(on), &mut |_, _| true)
        .unwrap();
    assert_eq!(findings.judged(), 0, "nothing happened");
}

#[test]
fn a_run_that_is_stopped_leaves_what_was_known() {
    let mut office = Office::new();
    let activity = office.put(Kind::Activity, BARE).id;
    let mut findings = Findings::new();
    let before = page(&office, &about(activity), "2026-11-18", &mut findings);
    let tomorrow = day("2026-11-19");
    let stopped = findings
        .refresh(&office.workspace, tomorrow, noon(tomorrow), &mut |_, _| {
            false
        })
        .unwrap_err();
    assert!(matches!(stopped, Error::Cancelled));
    let after = page(&office, &about(activity), "2026-11-18", &mut findings);
    assert_eq!(before, after);
}

#[test]
fn what_two_threads_judge_is_what_each_record_is_judged_to_be() {
    let mut office = Office::new();
    for number in 0..30 {
        let json = [BARE, NAMED, WORSE][number % 3];
        office.put(Kind::Activity, json);
    }
    let on = day("2026-11-18");
    let mut findings = Findings::new();
    let mut seen = Vec::new();
    findings
        .refresh(&office.workspace, on, noon(on), &mut |done, total| {
            seen.push((done, total));
            true
        })
        .unwrap();
    assert!(seen.is_sorted());
    assert!(seen.last().is_some_and(|(done, total)| done == total));
    let found = told(&findings);
    for stored in office.workspace.all(Kind::Activity).unwrap() {
        let one = office.workspace.findings_about(stored.id, on, noon(on));
        let one: Vec<(String, String)> = one.unwrap().iter().map(|it| pair(&briefly(it))).collect();
        assert_eq!(
            found.get(&stored.id),
            Some(&one).filter(|it| !it.is_empty())
        );
    }
}

#[test]
fn a_run_that_is_stopped_on_its_way_leaves_nothing_behind() {
    let mut office = Office::new();
    for _ in 0..30 {
        office.put(Kind::Activity, BARE);
    }
    let on = day("2026-11-18");
    let mut findings = Findings::new();
    let stopped = findings.refresh(&office.workspace, on, noon(on), &mut |done, _| done < 10);
    assert!(matches!(stopped, Err(Error::Cancelled)));
    assert!(told(&findings).is_empty());
}

#[test]
fn groups_stand_together_the_gravest_first_and_what_nobody_answers_for_last() {
    let mut office = Office::new();
    office.put(Kind::Activity, BARE);
    office.put(
        Kind::Activity,
        r#"{"name":{"en":"No unit"},"status":"active"}"#,
    );
    let query = FindingsQuery {
        group: FindingGroup::Owner,
        ..FindingsQuery::default()
    };
    let found = page(&office, &query, "2026-11-18", &mut Findings::new());
    let keys: Vec<&str> = found
        .groups
        .iter()
        .map(|group| group.key.as_str())
        .collect();
    assert_eq!(keys, ["Marketing", ""]);
    let counted: u32 = found.groups.iter().map(|group| group.count).sum();
    assert_eq!(counted, found.total);
    let of_marketing: Vec<Severity> = found
        .rows
        .iter()
        .take(usize::try_from(found.groups[0].count).unwrap())
        .map(|row| row.finding.severity)
        .collect();
    assert!(of_marketing.is_sorted());
}

#[test]
fn the_trend_tells_the_ends_of_months_since_the_log_began() {
    let mut office = Office::new();
    office.now = at("2026-11-17T09:00:00Z");
    let activity = office.put(Kind::Activity, BARE).id;
    office.now = at("2027-01-10T09:00:00Z");
    office.change(activity, Kind::Activity, NAMED).unwrap();
    let on = day("2027-02-15");
    let trend = office
        .workspace
        .findings_trend(on, noon(on), &mut Findings::new(), &mut |_, _| true)
        .unwrap();
    let days: Vec<String> = trend.points.iter().map(|it| it.on.to_string()).collect();
    assert_eq!(
        days,
        ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-15"]
    );
    let open: Vec<u32> = trend.points.iter().map(|it| it.counts.open()).collect();
    assert!(
        open[1] > open[0],
        "the review came due in December: {open:?}"
    );
    assert_eq!(
        (trend.since, trend.new, trend.fixed),
        (day("2027-01-31"), 0, 0)
    );
}

#[test]
fn an_entry_that_was_backdated_without_a_reason_is_found_and_one_with_a_reason_is_not() {
    let mut office = Office::new();
    let put = |office: &mut Office, now: &str, reason: &str| {
        let record = Record::parse(Kind::Activity, BARE).unwrap();
        office
            .workspace
            .commit(
                &office.officer,
                at(now),
                &mut office.entropy,
                reason,
                |tx| tx.put(Put::default(), record),
            )
            .unwrap();
    };
    put(&mut office, "2026-11-18T09:00:00Z", "");
    put(
        &mut office,
        "2026-11-17T09:00:00Z",
        "Entered from the paper log",
    );
    let rule = |it: &FindingView| it.finding.rule.as_str() == "R-LOG-05";
    let mut findings = Findings::new();
    let explained = page(
        &office,
        &FindingsQuery::default(),
        "2026-11-19",
        &mut findings,
    );
    assert!(!explained.rows.iter().any(rule));
    put(&mut office, "2026-11-16T09:00:00Z", "");
    let bare = page(
        &office,
        &FindingsQuery::default(),
        "2026-11-19",
        &mut findings,
    );
    assert_eq!(bare.rows.iter().filter(|it| rule(it)).count(), 1);
}

#[test]
fn an_assessment_stays_in_use_while_the_activity_that_rests_on_it_is_read_for_another_record() {
    let mut office = Office::new();
    let deeds = [
        Deed::Processor(0, 0),
        Deed::Assessment(1, 199),
        Deed::Activity(1, 89),
        Deed::Transfer(0, 5),
    ];
    for deed in &deeds {
        carry_out(&mut office, deed);
    }
    let on = day("2026-11-22");
    let mut findings = Findings::new();
    findings
        .refresh(&office.workspace, on, noon(on), &mut |_, _| true)
        .unwrap();
    let lia = office.workspace.all(Kind::InterestAssessment).unwrap()[0].id;
    assert!(told(&findings).contains_key(&lia));
    assert_eq!(told(&findings), told_in_memory(&office, on));
}

#[test]
fn a_list_is_sorted_by_how_grave_the_findings_are_and_narrowed_by_a_severity_and_follows_the_changes()
 {
    let mut office = Office::new();
    let light = office.put(Kind::Activity, BARE).id;
    let grave = office.put(Kind::Activity, WORSE).id;
    let ended = office
        .put(
            Kind::Activity,
            r#"{"name":{"en":"Old shop"},"status":"ended"}"#,
        )
        .id;
    let mut findings = Findings::new();
    let mut index = Index::new();
    let query = |descending, filters: &[&str]| ListQuery {
        kind: Kind::Activity,
        filters: filters.iter().map(|it| it.parse().unwrap()).collect(),
        sort: SortKey::Findings,
        descending,
        offset: 0,
        limit: 50,
    };
    // Nobody told the index yet.
    let refused = office
        .workspace
        .list(&query(false, &[]), &mut index)
        .unwrap_err();
    assert!(matches!(refused, Error::Filter(_)), "{refused:?}");
    let mut listed = |office: &Office, index: &mut Index, descending, filters: &[&str]| {
        let on = day("2026-11-18");
        let marks = office
            .workspace
            .finding_marks(on, noon(on), &mut findings, &mut |_, _| true)
            .unwrap();
        index.mark(marks);
        let page = office
            .workspace
            .list(&query(descending, filters), index)
            .unwrap();
        let ids: Vec<RecordId> = page
            .rows
            .into_iter()
            .map(|row| match row {
                ListRow::Activity(row) => row.id,
                other => panic!("{other:?}"),
            })
            .collect();
        ids
    };
    assert_eq!(
        listed(&office, &mut index, false, &[]),
        [grave, light, ended]
    );
    assert_eq!(
        listed(&office, &mut index, true, &[]),
        [light, grave, ended]
    );
    assert_eq!(
        listed(&office, &mut index, false, &["finding=high"]),
        [grave, light]
    );
    // The other is now the worse one: the order follows.
    office.change(light, Kind::Activity, WORSE).unwrap();
    office.change(grave, Kind::Activity, BARE).unwrap();
    assert_eq!(
        listed(&office, &mut index, false, &[]),
        [light, grave, ended]
    );
    let over = r#"{"name":{"en":"Newsletters"},"status":"ended"}"#;
    office.change(light, Kind::Activity, over).unwrap();
    assert_eq!(
        listed(&office, &mut index, false, &["finding=high"]),
        [grave]
    );
}

#[test]
fn a_register_is_narrowed_by_what_was_found_in_it_and_not_by_what_is_found_today() {
    let mut office = Office::new();
    office.now = at("2026-11-17T09:00:00Z");
    let over = r#"{"name":{"en":"Old shop"},"status":"ended"}"#;
    let activity = office.put(Kind::Activity, BARE).id;
    let other = office.put(Kind::Activity, over).id;
    let size = office.size();
    office.now = at("2026-11-20T09:00:00Z");
    office.change(activity, Kind::Activity, over).unwrap();
    office.change(other, Kind::Activity, BARE).unwrap();
    let workspace = &office.workspace;
    let (past, today) = (day("2026-11-18"), day("2026-11-21"));
    let mut findings = Findings::new();
    let then = workspace
        .finding_marks_as_of(past, &mut findings, &mut |_, _| true)
        .unwrap();
    let now = workspace
        .finding_marks(today, noon(today), &mut findings, &mut |_, _| true)
        .unwrap();
    let filters = ["finding=high".parse().unwrap()];
    let held = |register, marks| {
        let held = workspace
            .meeting(register, Kind::Activity, &filters, Some(marks))
            .unwrap();
        held.into_iter().collect::<Vec<_>>()
    };
    let register = workspace.whole_as_of(size).unwrap();
    assert_eq!(held(&register, then), [activity]);
    let register = workspace.whole().unwrap();
    assert_eq!(held(&register, now), [other]);
    let refused = workspace.meeting(&register, Kind::Activity, &filters, None);
    assert!(matches!(refused, Err(Error::Filter(_))), "{refused:?}");
}
