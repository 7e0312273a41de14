//! What stands still while a version stands, and what does not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::workspace::tests::Office;

const ACTIVITY: &str = r#"{"name":{"en":"One"}}"#;
const CHANGED: &str = r#"{"name":{"en":"One, changed"}}"#;

impl Office {
    fn approve(&mut self, records: Vec<RecordId>) -> Result<Stored> {
        Ok(self
            .workspace
            .commit(&self.officer, self.now, &mut self.entropy, "", |tx| {
                tx.approve(
                    "Edition 1".parse().unwrap(),
                    records,
                    "Board".parse().unwrap(),
                )
            })?
            .value)
    }

    fn reopen(&mut self, id: RecordId, why: &str) -> Result<Stored> {
        Ok(self
            .workspace
            .commit(&self.officer, self.now, &mut self.entropy, "", |tx| {
                tx.reopen(id, why.parse().unwrap())
            })?
            .value)
    }

    fn take_out(&mut self, id: RecordId) -> Result<()> {
        self.workspace
            .commit(&self.officer, self.now, &mut self.entropy, "", |tx| {
                tx.remove(id)
            })
            .map(drop)
    }
}

fn version(stored: &Stored) -> Version {
    stored.record.clone().try_into().unwrap()
}

#[test]
fn a_version_says_under_which_head_it_was_approved_by_whom_and_when() {
    let mut office = Office::new();
    office.put(Kind::Activity, ACTIVITY);
    let head = office.workspace.head().unwrap();
    let approved = office.approve(vec![]).unwrap();
    let it = version(&approved);
    assert_eq!(approved.reference, "V-01");
    assert_eq!((it.size, it.root), (head.size, Some(Sha256Hex(head.root))));
    assert_eq!(it.approved_by.as_str(), "Officer");
    assert_eq!(it.approved_on, Some("2026-11-17".parse().unwrap()));
    assert_eq!(
        office
            .workspace
            .all_as_of(Kind::Activity, it.size)
            .unwrap()
            .len(),
        1,
        "the register as of the version is read from the log"
    );
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn what_the_product_fills_cannot_be_given() {
    let mut office = Office::new();
    let given = office.put(
        Kind::Version,
        r#"{"name":"V","size":999,"approved_by":"Somebody","reopened_on":"2020-01-01"}"#,
    );
    let it = version(&given);
    assert_ne!(it.size, 999);
    assert_eq!(it.approved_by.as_str(), "Officer");
    assert!(it.stands());
}

#[test]
fn a_record_that_a_version_holds_is_neither_changed_nor_removed_until_it_is_reopened() {
    let mut office = Office::new();
    let held = office.put(Kind::Activity, ACTIVITY).id;
    let other = office.put(Kind::Activity, r#"{"name":{"en":"Other"}}"#).id;
    let approved = office.approve(vec![held]).unwrap().id;
    let before = office.size();
    for refused in [
        office.change(held, Kind::Activity, CHANGED).unwrap_err(),
        office.take_out(held).unwrap_err(),
    ] {
        assert!(
            matches!(&refused, Error::Frozen { reference, version, name } if reference == "A-01" && version == "V-01" && name == "Edition 1"),
            "{refused:?}"
        );
    }
    assert_eq!(office.size(), before);
    assert_eq!(
        office.workspace.frozen_by(held).unwrap().unwrap().reference,
        "V-01"
    );
    assert!(office.workspace.frozen_by(other).unwrap().is_none());
    office
        .change(other, Kind::Activity, r#"{"name":{"en":"Free"}}"#)
        .unwrap();
    assert!(
        office.change(held, Kind::Activity, ACTIVITY).is_ok(),
        "saving it as it is changes nothing"
    );
    assert_eq!(office.reopen(approved, " ").unwrap_err().code(), "missing");
    let reopened = version(&office.reopen(approved, "Yearly review").unwrap());
    assert_eq!(reopened.reopened_by.as_str(), "Officer");
    assert!(!reopened.stands());
    office.change(held, Kind::Activity, CHANGED).unwrap();
    office.take_out(held).unwrap();
    assert_eq!(
        office.reopen(approved, "Again").unwrap_err().code(),
        "contradiction"
    );
}

#[test]
fn the_whole_register_stands_still_but_cases_people_and_new_records_do_not() {
    let mut office = Office::new();
    let organisation = office.workspace.find("O-01").unwrap();
    let activity = office.put(Kind::Activity, ACTIVITY).id;
    office.approve(vec![]).unwrap();
    assert_eq!(
        office
            .change(activity, Kind::Activity, CHANGED)
            .unwrap_err()
            .code(),
        "frozen"
    );
    let renamed = r#"{"legal_name":"Renamed AS","kind":"own"}"#;
    assert_eq!(
        office
            .change(organisation.id, Kind::Organisation, renamed)
            .unwrap_err()
            .code(),
        "frozen"
    );
    let draft = office.put(Kind::Activity, r#"{"name":{"en":"New"}}"#).id;
    office
        .change(draft, Kind::Activity, r#"{"name":{"en":"New, better"}}"#)
        .unwrap();
    office.put(
        Kind::Request,
        r#"{"title":"T","family":"ds","subtype":"access","received_at":{"at":"2026-11-16T10:00:00Z","zone":"Europe/Oslo"}}"#,
    );
    office.colleague("Colleague", Role::CaseHandler);
}

#[test]
fn only_who_keeps_or_approves_the_register_approves() {
    let mut office = Office::new();
    for (role, allowed) in [
        (Role::PrivacyOfficer, true),
        (Role::Approver, true),
        (Role::CaseHandler, false),
        (Role::LegalReviewer, false),
    ] {
        let author = office.colleague("C", role);
        let done = office
            .workspace
            .commit(&author, office.now, &mut office.entropy, "", |tx| {
                tx.approve("V".parse().unwrap(), vec![], Prose::default())
            });
        assert_eq!(done.is_ok(), allowed, "{role}");
    }
}

#[test]
fn a_version_holds_records_of_the_register_only_and_has_a_name() {
    let mut office = Office::new();
    let actor = office.officer.id;
    assert_eq!(
        office.approve(vec![actor]).unwrap_err().code(),
        "other-kind"
    );
    assert_eq!(
        office.try_put(Kind::Version, "{}").unwrap_err().code(),
        "missing"
    );
}

#[test]
fn an_approval_and_a_reopening_can_be_taken_back() {
    let mut office = Office::new();
    let held = office.put(Kind::Activity, ACTIVITY).id;
    let approving = office.size();
    let approved = office.approve(vec![held]).unwrap().id;
    assert_eq!(
        office.take_out(approved).unwrap_err().code(),
        "frozen",
        "a version that stands is reopened, not taken out"
    );
    let reopening = office.size();
    office.reopen(approved, "Too soon").unwrap();
    let take_back = |office: &mut Office, batch| {
        office
            .workspace
            .take_back(&office.officer, office.now, &mut office.entropy, batch)
            .map(drop)
    };
    take_back(&mut office, reopening).unwrap();
    assert_eq!(
        office
            .change(held, Kind::Activity, CHANGED)
            .unwrap_err()
            .code(),
        "frozen"
    );
    take_back(&mut office, approving).unwrap();
    office.change(held, Kind::Activity, CHANGED).unwrap();
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn what_was_approved_cannot_be_written_over() {
    let mut office = Office::new();
    let held = office.put(Kind::Activity, ACTIVITY).id;
    let id = office.approve(vec![held]).unwrap().id;
    for (json, field) in [
        (r#"{"name":"Other","reopened_reason":"x"}"#, "name"),
        (r#"{"reason":"Other","reopened_reason":"x"}"#, "reason"),
    ] {
        let error = office.change(id, Kind::Version, json).unwrap_err();
        assert!(
            matches!(&error, Error::Contradiction { field: at, .. } if *at == field),
            "{error:?}"
        );
    }
    office
        .change(id, Kind::Version, r#"{"reopened_reason":"By a put"}"#)
        .unwrap();
    let it = version(&office.workspace.get(id).unwrap());
    assert_eq!((it.name.as_str(), it.records.len()), ("Edition 1", 1));
}

#[test]
fn a_removed_record_of_a_reopened_version_leaves_the_file_whole() {
    let mut office = Office::new();
    let held = office.put(Kind::Activity, ACTIVITY).id;
    let id = office.approve(vec![held]).unwrap().id;
    office.reopen(id, "Ended").unwrap();
    office.take_out(held).unwrap();
    let then = version(&office.workspace.get(id).unwrap());
    let was = office.workspace.as_of(held, then.size).unwrap();
    assert_eq!(was.stored.reference, "A-01");
    assert_eq!(office.verdict(), "UNANCHORED");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is approved and reopened in whatever order: a record changes exactly when no standing version holds it.
    #[test]
    fn a_record_changes_exactly_when_no_standing_version_holds_it(work in prop::collection::vec((0_u8..4, 0_usize..3), 1..14)) {
        let mut office = Office::new();
        let ids: Vec<RecordId> = (0..3).map(|n| office.put(Kind::Activity, &format!(r#"{{"name":{{"en":"A{n}"}}}}"#)).id).collect();
        let mut standing: Vec<(RecordId, Vec<RecordId>)> = Vec::new();
        let mut tick = 0;
        for (what, which) in work {
            match what {
                0 => {
                    let records = vec![ids[which]];
                    standing.push((office.approve(records.clone()).unwrap().id, records));
                }
                1 if which == 0 => standing.push((office.approve(vec![]).unwrap().id, ids.clone())),
                2 => if let Some((id, _)) = standing.pop() { office.reopen(id, "why").unwrap(); },
                _ => {
                    tick += 1;
                    let json = format!(r#"{{"name":{{"en":"A{which}"}},"remarks":"{tick}"}}"#);
                    let held = standing.iter().any(|(_, records)| records.contains(&ids[which]));
                    prop_assert_eq!(office.workspace.frozen_by(ids[which]).unwrap().is_some(), held);
                    match office.change(ids[which], Kind::Activity, &json) {
                        Ok(_) => prop_assert!(!held),
                        Err(error) => { prop_assert!(held); prop_assert_eq!(error.code(), "frozen"); }
                    }
                }
            }
        }
        prop_assert_eq!(office.verdict(), "UNANCHORED");
    }
}
