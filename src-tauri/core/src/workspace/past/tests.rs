//! The past, and taking back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::workspace::tests::{Office, at};

const FIRST: &str = r#"{"name":{"en":"Payroll"},"owner_unit":"HR"}"#;
const SECOND: &str =
    r#"{"name":{"en":"Payroll and pensions"},"owner_unit":"HR","started_on":"2026-01-01"}"#;

fn undo(office: &mut Office, batch: u64) -> Result<u64> {
    let before = office.size();
    office
        .workspace
        .take_back(&office.officer, office.now, &mut office.entropy, batch)?;
    Ok(before)
}

fn remove(office: &mut Office, id: RecordId) -> Result<()> {
    office
        .workspace
        .commit(
            &office.officer,
            office.now,
            &mut office.entropy,
            "wrong",
            |tx| tx.remove(id),
        )
        .map(drop)
}

fn activity(json: &str) -> Record {
    Record::parse(Kind::Activity, json).unwrap()
}

#[test]
fn a_record_is_shown_as_it_was_at_any_time() {
    let mut office = Office::new();
    office.now = at("2026-11-17T10:00:00Z");
    let id = office.put(Kind::Activity, FIRST).id;
    let made = office.size();
    office.now = at("2026-11-18T10:00:00Z");
    office.change(id, Kind::Activity, SECOND).unwrap();
    let then = |office: &Office, time: &str| {
        let size = office.workspace.size_at(at(time)).unwrap();
        office.workspace.as_of(id, size)
    };
    let was = then(&office, "2026-11-17T23:00:00Z").unwrap();
    assert_eq!(was.stored.record, activity(FIRST));
    assert_eq!(was.stored.seq + 1, made);
    let is = then(&office, "2026-11-18T23:00:00Z").unwrap();
    assert_eq!(is.stored.record, office.workspace.get(id).unwrap().record);
    assert_eq!(
        then(&office, "2026-11-17T09:00:00Z").unwrap_err().code(),
        "not-then"
    );
}

#[test]
fn the_difference_between_two_times_names_fields_before_and_after() {
    let mut office = Office::new();
    let id = office.put(Kind::Activity, FIRST).id;
    let gone = office.put(Kind::Activity, r#"{"name":{"en":"Old"}}"#).id;
    let from = office.size();
    office.change(id, Kind::Activity, SECOND).unwrap();
    let new = office.put(Kind::Processor, r#"{"name":"Cloud"}"#).id;
    remove(&mut office, gone).unwrap();
    // Made and removed in between: nothing differs.
    let passing = office.put(Kind::Processor, r#"{"name":"Passing"}"#).id;
    remove(&mut office, passing).unwrap();
    let found = office.workspace.differences(from, office.size()).unwrap();
    let summary: Vec<(RecordId, Change, usize)> = found
        .iter()
        .map(|one| (one.id, one.change, one.fields.len()))
        .collect();
    assert_eq!(
        summary,
        [
            (id, Change::Changed, 2),
            (gone, Change::Removed, 9),
            (new, Change::Created, 1)
        ]
    );
    let name = found[0]
        .fields
        .iter()
        .find(|field| field.name == "name")
        .unwrap();
    assert_eq!(name.before.as_deref(), Some(r#"{"en":"Payroll"}"#));
    assert_eq!(
        name.after.as_deref(),
        Some(r#"{"en":"Payroll and pensions"}"#)
    );
    assert_eq!(found[1].title, "Old");
    assert!(office.workspace.differences(from, from).unwrap().is_empty());
}

#[test]
fn what_was_erased_since_is_named_and_not_shown() {
    use crate::erasure::{ErasureGround, ErasureOrder, ErasureScope};
    let mut office = Office::new();
    let id = office.put(Kind::Activity, FIRST).id;
    let size = office.size();
    let order = ErasureOrder {
        scope: ErasureScope::Fields {
            id,
            fields: vec!["owner_unit".to_owned()],
        },
        ground: ErasureGround::RecordedInError,
        reason: "A name stood there.".parse().unwrap(),
    };
    office
        .workspace
        .erase(&office.officer, office.now, &mut office.entropy, &order)
        .unwrap();
    let was = office.workspace.as_of(id, size).unwrap();
    assert_eq!(was.erased, ["owner_unit"]);
    assert_eq!(was.stored.record, activity(r#"{"name":{"en":"Payroll"}}"#));
}

#[test]
fn taking_back_a_change_and_doing_it_again_are_new_events() {
    let mut office = Office::new();
    let id = office.put(Kind::Activity, FIRST).id;
    let batch = office.size();
    office.change(id, Kind::Activity, SECOND).unwrap();
    let undone = undo(&mut office, batch).unwrap();
    assert_eq!(office.workspace.get(id).unwrap().record, activity(FIRST));
    undo(&mut office, undone).unwrap();
    assert_eq!(office.workspace.get(id).unwrap().record, activity(SECOND));
    let told: Vec<Option<u64>> = office
        .workspace
        .history(id)
        .unwrap()
        .iter()
        .map(|event| event.undoes)
        .collect();
    assert_eq!(told, [None, None, Some(batch), Some(undone)]);
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn taking_back_a_new_record_takes_it_out_and_doing_it_again_gives_the_same_record() {
    let mut office = Office::new();
    let batch = office.size();
    let made = office.put(Kind::Activity, FIRST);
    let undone = undo(&mut office, batch).unwrap();
    assert_eq!(
        office.workspace.get(made.id).unwrap_err().code(),
        "no-such-record"
    );
    assert_eq!(office.verdict(), "UNANCHORED");
    undo(&mut office, undone).unwrap();
    let again = office.workspace.get(made.id).unwrap();
    assert_eq!(
        (again.reference, again.record),
        (made.reference, made.record)
    );
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn the_reference_of_a_removed_record_is_not_given_again() {
    let mut office = Office::new();
    let first = office.put(Kind::Activity, FIRST);
    remove(&mut office, first.id).unwrap();
    let second = office.put(Kind::Activity, FIRST);
    assert_eq!(
        (first.reference.as_str(), second.reference.as_str()),
        ("A-01", "A-02")
    );
    let asked =
        office
            .workspace
            .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
                tx.create(
                    Record::parse(Kind::Activity, FIRST)?,
                    Some("A-01".to_owned()),
                )
            });
    assert_eq!(asked.unwrap_err().code(), "duplicate-reference");
}

#[test]
fn a_record_that_others_refer_to_is_not_removed() {
    let mut office = Office::new();
    let activity = office.put(Kind::Activity, FIRST);
    let processor = office.put(
        Kind::Processor,
        &format!(r#"{{"name":"Cloud","activities":["{}"]}}"#, activity.id),
    );
    let Error::StillLinked { from, .. } = remove(&mut office, activity.id).unwrap_err() else {
        panic!("still linked")
    };
    assert_eq!(from, processor.reference);
    remove(&mut office, processor.id).unwrap();
    remove(&mut office, activity.id).unwrap();
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn what_somebody_changed_since_is_not_taken_back() {
    let mut office = Office::new();
    let id = office.put(Kind::Activity, FIRST).id;
    let batch = office.size();
    office.change(id, Kind::Activity, SECOND).unwrap();
    office
        .change(id, Kind::Activity, r#"{"name":{"en":"Third"}}"#)
        .unwrap();
    let size = office.size();
    assert_eq!(
        undo(&mut office, batch).unwrap_err().code(),
        "changed-meanwhile"
    );
    assert_eq!(office.size(), size);
}

#[test]
fn several_commits_are_taken_back_one_after_the_other_and_done_again() {
    let mut office = Office::new();
    let first = office.size();
    let id = office.put(Kind::Activity, FIRST).id;
    let second = office.size();
    office.change(id, Kind::Activity, SECOND).unwrap();
    let redo_second = undo(&mut office, second).unwrap();
    let redo_first = undo(&mut office, first).unwrap();
    assert_eq!(
        office.workspace.get(id).unwrap_err().code(),
        "no-such-record"
    );
    undo(&mut office, redo_first).unwrap();
    undo(&mut office, redo_second).unwrap();
    assert_eq!(office.workspace.get(id).unwrap().record, activity(SECOND));
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn an_entry_of_a_case_is_not_taken_back() {
    let mut office = Office::new();
    let case = office.put(
        Kind::Request,
        r#"{"title":"Access","family":"ds","subtype":"access","received_at":{"at":"2026-11-02T09:00:00Z","zone":"Europe/Oslo"}}"#,
    );
    let batch = office.size();
    office.step(case.id, "DS-01", "controller").unwrap();
    assert_eq!(undo(&mut office, batch).unwrap_err().code(), "not-undoable");
}

#[test]
fn the_register_of_a_day_has_what_was_there_on_that_day() {
    let mut office = Office::new();
    office.put(Kind::Activity, FIRST);
    let gone = office.put(Kind::Activity, r#"{"name":{"en":"Old"}}"#).id;
    let size = office.size();
    remove(&mut office, gone).unwrap();
    office.put(Kind::Activity, r#"{"name":{"en":"New"}}"#);
    let titles = |size| -> Vec<String> {
        office
            .workspace
            .all_as_of(Kind::Activity, size)
            .unwrap()
            .iter()
            .map(|then| then.stored.record.title())
            .collect()
    };
    assert_eq!(titles(size), ["Payroll", "Old"]);
    assert_eq!(titles(office.size()), ["Payroll", "New"]);
}

mod any_history {
    //! Whatever is written, the past at every size is what the register was then.
    use super::*;
    use proptest::prelude::*;

    #[derive(Debug, Clone)]
    enum Act {
        Put(u8, String),
        Remove(u8),
        Undo,
    }

    fn act() -> impl Strategy<Value = Act> {
        prop_oneof![
            4 => (0_u8..4, "[a-z]{0,6}").prop_map(|(at, unit)| Act::Put(at, unit)),
            1 => (0_u8..4).prop_map(Act::Remove),
            2 => Just(Act::Undo),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
        #[test]
        fn the_past_at_every_size_is_what_was_there(acts in prop::collection::vec(act(), 1..14)) {
            let mut office = Office::new();
            let mut ids: Vec<RecordId> = Vec::new();
            let mut batches = Vec::new();
            let mut seen = Vec::new();
            for act in acts {
                let before = office.size();
                match act {
                    Act::Put(at, unit) => {
                        let json = format!(r#"{{"name":{{"en":"N"}},"owner_unit":"{unit}"}}"#);
                        match ids.get(usize::from(at)).copied() {
                            Some(id) => drop(office.change(id, Kind::Activity, &json)),
                            None => ids.push(office.put(Kind::Activity, &json).id),
                        }
                    }
                    Act::Remove(at) => if let Some(id) = ids.get(usize::from(at)).copied() {
                        drop(remove(&mut office, id));
                    },
                    Act::Undo => if let Some(batch) = batches.pop() {
                        drop(undo(&mut office, batch));
                    },
                }
                if office.size() > before {
                    batches.push(before);
                }
                let now: Vec<Stored> = office.workspace.all(Kind::Activity).unwrap();
                seen.push((office.size(), now));
            }
            prop_assert_eq!(office.verdict(), "UNANCHORED");
            let head = office.size();
            for from in 0..head {
                for id in &ids {
                    let workspace = &office.workspace;
                    let lately = workspace.differing(*id, 1, from, head, head).unwrap();
                    let (before, after) = super::super::between(&workspace.connection, *id, from, head).unwrap();
                    let all = super::super::comparison::difference(*id, 1, &before, &after, |past| past.title(workspace.language));
                    let all = all.unwrap();
                    prop_assert_eq!(lately, all);
                }
            }
            for (size, was) in seen {
                let told: Vec<Stored> = office.workspace.all_as_of(Kind::Activity, size).unwrap()
                    .into_iter().map(|then| then.stored).collect();
                prop_assert_eq!(told, was);
            }
        }
    }
}

#[test]
fn two_sides_are_compared_in_either_direction_and_a_version_tells_only_of_what_it_holds() {
    let mut office = Office::new();
    let one = office.put(Kind::Activity, r#"{"name":{"en":"One"},"owner_unit":"A"}"#);
    let two = office.put(Kind::Activity, r#"{"name":{"en":"Two"}}"#);
    let version = office.put(
        Kind::Version,
        &format!(r#"{{"name":"Spring","records":["{}"]}}"#, one.id),
    );
    office
        .change(version.id, Kind::Version, r#"{"reopened_reason":"Review"}"#)
        .unwrap();
    office
        .change(
            one.id,
            Kind::Activity,
            r#"{"name":{"en":"One"},"owner_unit":"B"}"#,
        )
        .unwrap();
    office
        .change(two.id, Kind::Activity, r#"{"name":{"en":"Zwei"}}"#)
        .unwrap();
    let compare = |from, to, record| office.workspace.compare(&from, &to, record).unwrap();
    let changed = compare(Side::Version(version.id), Side::Now, None);
    assert_eq!(changed.len(), 1, "{changed:?}");
    let field = &changed[0].fields[0];
    assert_eq!(
        (field.before.as_deref(), field.after.as_deref()),
        (Some("\"A\""), Some("\"B\""))
    );
    let back = compare(Side::Now, Side::Version(version.id), Some(one.id));
    let field = &back[0].fields[0];
    assert_eq!(
        (field.before.as_deref(), field.after.as_deref()),
        (Some("\"B\""), Some("\"A\""))
    );
    assert!(compare(Side::Version(version.id), Side::Now, Some(two.id)).is_empty());
    // From now to the beginning, what was made is gone.
    let gone = compare(
        Side::Now,
        Side::At(at("2026-01-01T00:00:00Z")),
        Some(two.id),
    );
    assert_eq!(gone[0].change, Change::Removed);
    let refused = office
        .workspace
        .compare(&Side::Version(one.id), &Side::Now, None);
    assert!(matches!(refused, Err(Error::OtherKind { .. })));
}
