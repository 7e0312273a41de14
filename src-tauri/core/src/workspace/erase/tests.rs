//! Erasure: what goes, what stays, and that nothing is left in any file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use super::*;
use crate::attachment::AttachmentClass;
use crate::workspace::tests::{Office, at};

const NEEDLE: &str = "Qvzkari Bjxnormann";
const SCOPE: &str = "Letter about Qvzkari from the insurer";

/// A closed request of a person, with a step and a file.
fn closed_case(office: &mut Office) -> Stored {
    let case = office.put(
        Kind::Request,
        &format!(
            r#"{{"title":"Access, spring","family":"ds","subtype":"access","received_at":{{"at":"2026-02-02T09:00:00Z","zone":"Europe/Oslo"}},
                 "requester":{{"name":"{NEEDLE}","country":"NO"}},"scope_text":"{SCOPE}"}}"#
        ),
    );
    office.step(case.id, "DS-01", "controller").unwrap();
    let done =
        office
            .workspace
            .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
                let bytes = format!(
                    "{NEEDLE} asks for everything. {}",
                    "Ywqpcontent ".repeat(20)
                );
                tx.attach(
                    case.id,
                    "Qvzkari letter.txt".parse().unwrap(),
                    bytes.as_bytes(),
                    AttachmentClass::Decision,
                    false,
                )
            });
    done.unwrap();
    let json = format!(
        r#"{{"request":"{}","event":"withdraw","reason":"Withdrawn by the court."}}"#,
        case.id
    );
    let over = Record::parse(Kind::Transition, &json).unwrap();
    let done = office.workspace.commit(
        &office.officer,
        at("2026-03-01T09:00:00Z"),
        &mut office.entropy,
        "",
        |tx| tx.put(crate::workspace::Put::default(), over),
    );
    done.unwrap();
    office.workspace.get(case.id).unwrap()
}

fn order(scope: ErasureScope) -> ErasureOrder {
    ErasureOrder {
        scope,
        ground: ErasureGround::RetentionEnded,
        reason: "The period is over.".parse().unwrap(),
    }
}

fn erase(office: &mut Office, scope: ErasureScope) -> Result<Erased> {
    office.workspace.erase(
        &office.officer,
        office.now,
        &mut office.entropy,
        &order(scope),
    )
}

/// Every spelling of a text in which it could survive in a file.
fn spellings(text: &str) -> Vec<Vec<u8>> {
    use base64::Engine as _;
    let bytes = text.as_bytes();
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let escaped: String = text
        .encode_utf16()
        .map(|unit| format!("\\u{unit:04x}"))
        .collect();
    let mut all = vec![
        bytes.to_vec(),
        text.to_lowercase().into_bytes(),
        text.to_uppercase().into_bytes(),
        text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        hex.clone().into_bytes(),
        hex.to_uppercase().into_bytes(),
        escaped.into_bytes(),
    ];
    for shift in 0..3 {
        // Base64 of a text within a longer one, at each alignment, without the characters its neighbours decide.
        let padded = [vec![0; shift], bytes.to_vec()].concat();
        let code = base64::prelude::BASE64_STANDARD.encode(padded);
        let inner = code.trim_end_matches('=');
        all.push(inner.as_bytes()[4..inner.len() - 2].to_vec());
    }
    all
}

/// Files of a folder, all of them, in which one of the needles stands.
fn found_in(folder: &Path, needles: &[Vec<u8>]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(found_in(&path, needles));
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        for needle in needles {
            if bytes.windows(needle.len()).any(|window| window == needle) {
                found.push(format!(
                    "{}: {}",
                    path.file_name().unwrap().to_string_lossy(),
                    String::from_utf8_lossy(needle)
                ));
            }
        }
    }
    found
}

fn salts_of(workspace: &Workspace, id: RecordId) -> Vec<Vec<u8>> {
    let mut salts = Vec::new();
    for (_, body) in events_of(&workspace.connection, id).unwrap() {
        salts.extend(
            unpack(&body)
                .unwrap()
                .into_iter()
                .map(|it| it.salt.0.to_vec()),
        );
    }
    salts
}

#[test]
fn a_case_that_was_erased_is_nowhere_in_any_file_and_the_trail_still_holds() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let needles: Vec<Vec<u8>> = ["Qvzkari Bjxnormann", "Qvzkari", "Ywqpcontent", SCOPE]
        .iter()
        .flat_map(|text| spellings(text))
        .chain(salts_of(&office.workspace, case.id))
        .collect();
    assert!(
        !found_in(office.folder.path(), &needles).is_empty(),
        "the search finds what is there"
    );
    let erased = erase(&mut office, ErasureScope::Record { id: case.id }).unwrap();
    assert_eq!(
        erased.items.len(),
        5,
        "the case, its step, its file and its two moves"
    );
    assert_eq!((erased.found, erased.elsewhere.len()), (0, 0));
    assert!(erased.rewritten && erased.sought > 10);
    // The references stay: they name nobody, and other records may speak of them. Their salt does not hide anything.
    let salts_left: Vec<Vec<u8>> = salts_of(&office.workspace, case.id);
    let needles: Vec<Vec<u8>> = needles
        .into_iter()
        .filter(|needle| !salts_left.contains(needle))
        .collect();
    assert_eq!(
        found_in(office.folder.path(), &needles),
        Vec::<String>::new()
    );
    assert_eq!(office.verdict(), "UNANCHORED");
    let check = office.workspace.check(Vec::new(), &mut |_| true).unwrap();
    assert_eq!(check.log.missing, 0);
    assert_eq!(
        check.log.erased.keys().copied().collect::<Vec<_>>(),
        erased.events
    );
}

#[test]
fn what_stays_of_an_erased_case_is_codes_and_its_place() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    erase(&mut office, ErasureScope::Record { id: case.id }).unwrap();
    let left = office.workspace.get(case.id).unwrap();
    assert_eq!(
        read::document(&office.workspace.connection, case.id)
            .unwrap()
            .text(),
        r#"{"family":"ds","state":"withdrawn","status":"withdrawn","subtype":"access"}"#
    );
    let children = office.workspace.children(case.id).unwrap();
    assert_eq!(children.len(), 4, "an erased entry keeps its place");
    for child in children {
        assert_eq!(child.record.title(), "");
    }
    let refused = office
        .change(
            case.id,
            Kind::Request,
            &left.record.canonical().unwrap().text(),
        )
        .unwrap_err();
    assert_eq!(refused.code(), "erased");
}

#[test]
fn single_fields_go_from_all_of_the_past_and_the_rest_stays() {
    let mut office = Office::new();
    let id = office
        .put(
            Kind::Activity,
            r#"{"name":{"en":"Newsletter"},"owner_unit":"Qvzkari Bjxnormann runs it"}"#,
        )
        .id;
    office
        .change(
            id,
            Kind::Activity,
            r#"{"name":{"en":"Newsletter"},"owner_unit":"Marketing"}"#,
        )
        .unwrap();
    let erased = erase(
        &mut office,
        ErasureScope::Fields {
            id,
            fields: vec!["owner_unit".to_owned()],
        },
    )
    .unwrap();
    assert_eq!(erased.items[0].fields, ["d.owner_unit"]);
    assert_eq!(
        found_in(office.folder.path(), &spellings("Qvzkari")),
        Vec::<String>::new()
    );
    let left = office.workspace.get(id).unwrap().record;
    assert_eq!(
        left,
        Record::parse(Kind::Activity, r#"{"name":{"en":"Newsletter"}}"#).unwrap()
    );
    assert_eq!(office.verdict(), "UNANCHORED");
    // The record lives on.
    office
        .change(
            id,
            Kind::Activity,
            r#"{"name":{"en":"Newsletter"},"owner_unit":"Sales"}"#,
        )
        .unwrap();
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn a_public_code_cannot_be_erased_and_says_so() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let refused = office
        .workspace
        .plan_erasure(&ErasureScope::Fields {
            id: case.id,
            fields: vec!["status".to_owned()],
        })
        .unwrap_err();
    assert_eq!(refused.code(), "document");
}

#[test]
fn a_hold_an_open_case_and_the_own_organisation_stand_against_erasure() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let held = |office: &mut Office, id| {
        let size = office.size();
        let refused = erase(office, ErasureScope::Record { id }).unwrap_err();
        assert_eq!(office.size(), size, "nothing is written");
        let Error::Held { by, .. } = refused else {
            panic!("{refused}")
        };
        by
    };
    let Record::Request(request) = case.record.clone() else {
        panic!("a request")
    };
    let kept = Request {
        legal_hold: true,
        ..(*request).clone()
    };
    let json = Record::from(kept).canonical().unwrap().text();
    office.change(case.id, Kind::Request, &json).unwrap();
    assert_eq!(held(&mut office, case.id), HoldReason::LegalHold);
    let open = office.put(Kind::Request, super::super::tests::ORDER).id;
    assert_eq!(held(&mut office, open), HoldReason::OpenRequest);
    let own = office.workspace.all(Kind::Organisation).unwrap()[0].id;
    assert_eq!(held(&mut office, own), HoldReason::OwnOrganisation);
}

#[test]
fn a_retention_rule_previews_what_is_due_on_a_day_and_erases_nothing_by_itself() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let open = office.put(
        Kind::Request,
        r#"{"title":"Later","family":"ds","subtype":"access","received_at":{"at":"2026-02-02T09:00:00Z","zone":"Europe/Oslo"}}"#,
    );
    let on = |day: &str| ErasureScope::Retention {
        rule: OwnRetention::RightsCase,
        on: day.parse().unwrap(),
    };
    assert!(
        office
            .workspace
            .plan_erasure(&on("2029-12-31"))
            .unwrap()
            .items
            .is_empty()
    );
    let plan = office.workspace.plan_erasure(&on("2030-01-01")).unwrap();
    assert_eq!(plan.items.len(), 5);
    assert!(
        plan.items.iter().all(
            |item| item.reference.starts_with(&case.reference) || item.kind == Kind::Attachment
        )
    );
    let refused = erase(&mut office, on("2030-01-01")).unwrap_err();
    assert_eq!(refused.code(), "run-needed", "two persons approve a run");
    assert_eq!(
        office.workspace.get(open.id).unwrap().record.title(),
        "Later"
    );
}

#[test]
fn words_that_somebody_wrote_elsewhere_too_are_named() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let other = office.put(
        Kind::Processor,
        &format!(r#"{{"name":"Letters","service":"Ask {NEEDLE} first"}}"#),
    );
    let erased = erase(&mut office, ErasureScope::Record { id: case.id }).unwrap();
    assert_eq!(erased.elsewhere, [other.reference]);
    assert_eq!(erased.found, 0);
}

#[test]
fn copies_given_out_before_are_listed() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let export = |subjects: &str| {
        format!(
            r#"{{"what":"report","report":"case","name":"case.pdf","subjects":[{subjects}],"recipient":"Law firm","sha256":"{}"}}"#,
            "ab".repeat(32)
        )
    };
    office.put(Kind::Export, &export(&format!("\"{}\"", case.id)));
    let other = office.put(Kind::Activity, r#"{"name":{"en":"Other"}}"#).id;
    office.put(Kind::Export, &export(&format!("\"{other}\"")));
    office.put(Kind::Export, &export(""));
    let plan = office
        .workspace
        .plan_erasure(&ErasureScope::Record { id: case.id })
        .unwrap();
    let listed: Vec<&str> = plan
        .copies
        .iter()
        .map(|copy| copy.reference.as_str())
        .collect();
    assert_eq!(
        listed,
        ["X-01", "X-03"],
        "about the case, and about everything"
    );
}

#[test]
fn the_lock_on_values_is_closed_to_everything_but_the_erase_routine() {
    let office = Office::new();
    for statement in [
        "DELETE FROM disclosure",
        "UPDATE disclosure SET body = x'00'",
        "DELETE FROM attachment",
        "DELETE FROM event",
        "UPDATE head SET note = ''",
    ] {
        let refused = office
            .workspace
            .connection
            .execute(statement, [])
            .unwrap_err();
        assert!(
            refused.to_string().contains("not authorized"),
            "{statement}: {refused}"
        );
    }
}

#[test]
fn an_erasure_that_was_stopped_before_the_file_was_rewritten_is_finished_on_opening() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let order = order(ErasureScope::Record { id: case.id });
    // The commit alone, as if the program had been killed right after it.
    office
        .workspace
        .commit(
            &office.officer,
            office.now,
            &mut office.entropy,
            "due",
            |tx| tx.erase(&order),
        )
        .unwrap();
    let path = office.path();
    drop(office.workspace);
    let workspace = Workspace::open(&path).unwrap();
    let due: bool = workspace
        .connection
        .query_row(
            "SELECT EXISTS (SELECT 1 FROM setting WHERE name = 'compact')",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert!(!due);
    let free: i64 = workspace
        .connection
        .query_row("PRAGMA freelist_count", [], |row| row.get(0))
        .unwrap();
    assert_eq!(free, 0);
    assert_eq!(
        found_in(office.folder.path(), &spellings("Qvzkari")),
        Vec::<String>::new()
    );
}

#[test]
fn an_erasure_that_fails_changes_nothing() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let before = std::fs::read(office.path()).unwrap();
    let order = order(ErasureScope::Record { id: case.id });
    let failed = office.workspace.commit(
        &office.officer,
        office.now,
        &mut office.entropy,
        "due",
        |tx| {
            tx.erase(&order)?;
            Err::<(), _>(Error::DiskFull)
        },
    );
    assert!(failed.is_err());
    assert!(
        before == std::fs::read(office.path()).unwrap(),
        "byte for byte"
    );
}

#[test]
fn why_a_finding_about_a_case_was_accepted_goes_with_the_case() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let other = office
        .put(Kind::Activity, r#"{"name":{"en":"Payroll"}}"#)
        .id;
    let acceptance = |object: RecordId, reason: &str| {
        format!(
            r#"{{"rule":"R-DSR-08","object":"{object}","part":"step/DS-02","accepted_as":"accepted_risk","reason":"{reason}","judged":"{}"}}"#,
            "0".repeat(64)
        )
    };
    let reason = format!("{NEEDLE} was known at the desk.");
    let about_case = Record::parse(Kind::FindingAcceptance, &acceptance(case.id, &reason)).unwrap();
    let about_case = office
        .workspace
        .commit(
            &office.officer,
            office.now,
            &mut office.entropy,
            &reason,
            |tx| tx.put(crate::workspace::Put::default(), about_case),
        )
        .unwrap()
        .value
        .id;
    let elsewhere = office
        .put(
            Kind::FindingAcceptance,
            &acceptance(other, "The board bears it."),
        )
        .id;
    let erased = erase(&mut office, ErasureScope::Record { id: case.id }).unwrap();
    assert!(
        erased
            .items
            .iter()
            .any(|it| it.id == about_case && !it.whole)
    );
    assert_eq!(erased.found, 0);
    let left = office.workspace.get(about_case).unwrap().record;
    let Record::FindingAcceptance(left) = left else {
        panic!("{left:?}");
    };
    // That it was accepted, and as what, is still told.
    assert!(left.reason.is_empty() && left.accepted_as.is_some() && left.object == Some(case.id));
    let kept = office.workspace.get(elsewhere).unwrap().record;
    assert!(
        matches!(kept, Record::FindingAcceptance(it) if it.reason.as_str() == "The board bears it.")
    );
    let folder = office.workspace.path().parent().unwrap().to_owned();
    assert_eq!(found_in(&folder, &spellings(NEEDLE)), Vec::<String>::new());
    let check = office.workspace.check(Vec::new(), &mut |_| true).unwrap();
    assert!(check.records.is_empty(), "{:?}", check.records);
}
