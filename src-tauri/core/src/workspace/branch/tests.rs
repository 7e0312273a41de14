//! A file that went on by itself comes in as a branch (T19): every event once, nothing of either lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::actor::{Author, Role};
use crate::attachment::AttachmentClass;
use crate::browse::Secrecy;
use crate::workspace::tests::{Counting, ORDER, Office};
use crate::workspace::{Committed, Stored, signing_key};

impl Office {
    /// The same register, copied, at the desk of somebody else.
    fn forked(&self, seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("o.tilsyn");
        std::fs::copy(self.path(), &path).unwrap();
        let mut workspace = Workspace::open(&path).unwrap();
        workspace.read_as(Secrecy::Shown);
        Self {
            folder,
            workspace,
            officer: Author {
                id: self.officer.id,
                role: self.officer.role,
                key: signing_key(self.workspace.id(), self.officer.id, true, &[7; 32]).unwrap(),
            },
            entropy: Counting::of(seed),
            now: self.now,
        }
    }

    fn merge(
        &mut self,
        other: &Self,
        decisions: &[(RecordId, BranchSide)],
    ) -> Result<Committed<BranchMerged>> {
        self.now += chrono::Duration::hours(1);
        let choices = BranchChoices {
            decisions: decisions.iter().copied().collect(),
        };
        self.workspace.merge_branch(
            &self.officer,
            self.now,
            &mut self.entropy,
            "brought together",
            &other.workspace,
            &choices,
        )
    }

    fn plan(&self, other: &Self) -> BranchPlan {
        self.workspace.plan_branch(&other.workspace).unwrap()
    }

    fn sound(&self) {
        let check = self
            .workspace
            .check_deep(Vec::new(), &mut |_| true)
            .unwrap();
        assert_eq!(check.code(), "UNANCHORED", "{check:?}");
    }

    fn text(&self, id: RecordId) -> String {
        read::document(&self.workspace.connection, id)
            .unwrap()
            .text()
    }

    fn remove(&mut self, id: RecordId) {
        self.workspace
            .commit(&self.officer, self.now, &mut self.entropy, "", |tx| {
                tx.remove(id)
            })
            .unwrap();
    }
}

fn system(office: &mut Office, name: &str) -> Stored {
    office.put(Kind::System, &format!(r#"{{"name":"{name}"}}"#))
}

fn states(plan: &BranchPlan) -> Vec<(&str, BranchState, Option<BranchWhy>)> {
    plan.items
        .iter()
        .map(|it| (it.title.as_str(), it.state, it.why))
        .collect()
}

/// The events here that came from a branch, by the leaf they were made of.
fn origins(office: &Office) -> Vec<Hash> {
    let events = office.workspace.events_from(0).unwrap();
    events
        .iter()
        .filter_map(|event| origin_of(&event.leaf).map(|it| it.leaf))
        .collect()
}

#[test]
fn every_event_of_the_other_file_comes_in_once_with_who_wrote_it_and_when() {
    let mut here = Office::new();
    let (crm, archive) = (system(&mut here, "CRM"), system(&mut here, "Archive"));
    let mut there = here.forked(99);
    let mine = system(&mut here, "Payroll");
    let theirs = system(&mut there, "Door log");
    assert_eq!(
        mine.reference, theirs.reference,
        "both took the next number"
    );
    there
        .change(
            crm.id,
            Kind::System,
            r#"{"name":"CRM","owner_unit":"Leverandør"}"#,
        )
        .unwrap();
    there
        .change(
            crm.id,
            Kind::System,
            r#"{"name":"CRM","owner_unit":"Another"}"#,
        )
        .unwrap();
    let file = there
        .workspace
        .commit(&there.officer, there.now, &mut there.entropy, "", |tx| {
            let name = "contract.txt".parse().unwrap();
            tx.attach(
                theirs.id,
                name,
                b"the contract",
                AttachmentClass::Proof,
                false,
            )
        })
        .unwrap()
        .value;
    there.remove(archive.id);

    let plan = here.plan(&there);
    assert_eq!(
        (plan.relation, plan.events, plan.present),
        (BranchRelation::Apart, 5, 0)
    );
    assert!(plan.items.iter().all(|it| it.state == BranchState::Taken));
    assert_eq!(plan.items[0].by.as_deref(), Some("Officer"));
    let done = here.merge(&there, &[]).unwrap().value;
    assert_eq!((done.events, done.left), (5, 0));
    here.sound();

    let door = here.workspace.get(theirs.id).unwrap();
    assert_eq!(
        (door.reference.as_str(), door.record.title().as_str()),
        ("S-04", "Door log")
    );
    assert_eq!(here.text(crm.id), there.text(crm.id));
    assert_eq!(
        here.workspace.attachment_bytes(file.id).unwrap(),
        b"the contract"
    );
    assert!(here.workspace.get(archive.id).is_err());
    assert_eq!(here.workspace.get(mine.id).unwrap().reference, "S-03");
    let made_of: Vec<Hash> = there
        .workspace
        .events_from(plan.common)
        .unwrap()
        .iter()
        .map(|it| it.hash)
        .collect();
    assert_eq!(origins(&here), made_of, "each once, in their order");
    let history = here.workspace.history(crm.id).unwrap();
    assert_eq!(history.len(), 3, "also what stood there for a while only");
    let origin = history[2].branch.as_ref().unwrap();
    assert_eq!(origin.actor.as_deref(), Some("Officer"));
    assert_eq!(origin.at, there.now);
    assert_eq!(history[2].reason.as_deref(), Some("better"), "their words");
    assert!(history[0].branch.is_none());

    // The list of their events lies beside: leaves and the head that signs them, and no value.
    let list = here.workspace.find(&done.list.unwrap()).unwrap();
    let list = String::from_utf8(here.workspace.attachment_bytes(list.id).unwrap()).unwrap();
    assert_eq!(list.lines().count(), 6);
    assert!(list.contains("tilsyn-branch/1") && !list.contains("Another"));
}

#[test]
fn merged_again_nothing_comes_in_and_merged_the_other_way_both_say_the_same() {
    let mut here = Office::new();
    let shared = system(&mut here, "CRM");
    let mut there = here.forked(99);
    let mine = system(&mut here, "Payroll");
    let theirs = system(&mut there, "Door log");
    there
        .change(shared.id, Kind::System, r#"{"name":"CRM, new"}"#)
        .unwrap();
    assert_eq!(here.merge(&there, &[]).unwrap().value.events, 2);
    let size = here.workspace.head().unwrap().size;
    let again = here.plan(&there);
    assert_eq!((again.events, again.present), (0, 2));
    let nothing = here.merge(&there, &[]).unwrap();
    assert_eq!((nothing.size, nothing.value.list), (size, None));

    // What goes on there comes in alone.
    there
        .change(shared.id, Kind::System, r#"{"name":"CRM, newer"}"#)
        .unwrap();
    assert_eq!(here.merge(&there, &[]).unwrap().value.events, 1);
    let back = there.merge(&here, &[]).unwrap().value;
    assert_eq!(back.left, 0);
    for id in [shared.id, mine.id, theirs.id] {
        assert_eq!(here.text(id), there.text(id));
    }
    here.sound();
    there.sound();
    let made_of = origins(&here);
    let once: BTreeSet<&Hash> = made_of.iter().collect();
    assert_eq!(once.len(), made_of.len());
}

#[test]
fn what_both_changed_is_decided_and_what_is_decided_against_stays_in_the_history() {
    for side in [BranchSide::Keep, BranchSide::Take] {
        let mut here = Office::new();
        let both = system(&mut here, "CRM");
        let mut there = here.forked(99);
        here.change(
            both.id,
            Kind::System,
            r#"{"name":"CRM here","owner_unit":"Ours"}"#,
        )
        .unwrap();
        there
            .change(both.id, Kind::System, r#"{"name":"CRM there"}"#)
            .unwrap();
        let plan = here.plan(&there);
        assert_eq!(states(&plan), [("CRM there", BranchState::Conflict, None)]);
        assert_eq!(
            plan.items[0].fields,
            [BranchField {
                name: "name".to_owned(),
                base: Some("\"CRM\"".to_owned()),
                here: Some("\"CRM here\"".to_owned()),
                there: Some("\"CRM there\"".to_owned()),
            }]
        );
        let size = here.workspace.head().unwrap().size;
        let refused = here.merge(&there, &[]).unwrap_err();
        assert!(matches!(refused, Error::Share(Refused::BranchUndecided(1))));
        assert_eq!(here.workspace.head().unwrap().size, size);
        here.merge(&there, &[(both.id, side)]).unwrap();
        // A field that was changed here alone stays either way.
        let wanted = match side {
            BranchSide::Keep => r#"{"name":"CRM here","owner_unit":"Ours"}"#,
            BranchSide::Take => r#"{"name":"CRM there","owner_unit":"Ours"}"#,
        };
        assert_eq!(here.text(both.id), wanted);
        let history = here.workspace.history(both.id).unwrap();
        for name in ["\"CRM here\"", "\"CRM there\""] {
            let told = history.iter().any(|event| {
                event
                    .fields
                    .iter()
                    .any(|it| it.value.as_deref() == Some(name))
            });
            assert!(told, "{name}");
        }
        assert_eq!(here.merge(&there, &[]).unwrap().value.events, 0);
        here.sound();
    }
}

#[test]
fn what_one_took_out_and_the_other_changed_is_decided() {
    for (side, stays) in [(BranchSide::Keep, false), (BranchSide::Take, true)] {
        let mut here = Office::new();
        let it = system(&mut here, "CRM");
        let mut there = here.forked(99);
        here.remove(it.id);
        there
            .change(it.id, Kind::System, r#"{"name":"CRM there"}"#)
            .unwrap();
        assert_eq!(here.plan(&there).items[0].state, BranchState::Conflict);
        here.merge(&there, &[(it.id, side)]).unwrap();
        let found = here
            .workspace
            .get(it.id)
            .map(|stored| stored.reference)
            .ok();
        assert_eq!(found, stays.then(|| "S-01".to_owned()));
        here.sound();
    }
    for (side, stays) in [(BranchSide::Keep, true), (BranchSide::Take, false)] {
        let mut here = Office::new();
        let it = system(&mut here, "CRM");
        let mut there = here.forked(99);
        here.change(it.id, Kind::System, r#"{"name":"CRM here"}"#)
            .unwrap();
        there.remove(it.id);
        assert_eq!(here.plan(&there).items[0].change, Change::Removed);
        here.merge(&there, &[(it.id, side)]).unwrap();
        assert_eq!(here.workspace.get(it.id).is_ok(), stays);
        if stays {
            assert_eq!(here.text(it.id), r#"{"name":"CRM here"}"#);
        }
        here.sound();
    }
}

#[test]
fn erasures_approvals_and_keys_are_told_and_not_brought_over() {
    use crate::erasure::{ErasureGround, ErasureOrder, ErasureScope};
    let mut here = Office::new();
    let with_unit = |office: &mut Office, unit: &str| {
        office.put(
            Kind::System,
            &format!(r#"{{"name":"S","owner_unit":"{unit}"}}"#),
        )
    };
    let one = with_unit(&mut here, "Needle one");
    let two = with_unit(&mut here, "Needle two");
    let mut there = here.forked(99);
    there
        .change(
            two.id,
            Kind::System,
            r#"{"name":"S","owner_unit":"Needle two, there"}"#,
        )
        .unwrap();
    let colleague = there.colleague("Colleague", Role::CaseHandler);
    let erase = |office: &mut Office, id| {
        let order = ErasureOrder {
            scope: ErasureScope::Fields {
                id,
                fields: vec!["owner_unit".to_owned()],
            },
            ground: ErasureGround::NotNecessary,
            reason: "no longer".parse().unwrap(),
        };
        office
            .workspace
            .erase(&office.officer, office.now, &mut office.entropy, &order)
            .unwrap();
    };
    erase(&mut there, one.id);
    erase(&mut here, two.id);
    let plan = here.plan(&there);
    let why = |id| {
        plan.items
            .iter()
            .find(|it| it.id == id)
            .map(|it| (it.state, it.why))
    };
    assert_eq!(
        why(one.id),
        Some((BranchState::Left, Some(BranchWhy::Erased)))
    );
    assert_eq!(
        why(two.id),
        Some((BranchState::Left, Some(BranchWhy::ErasedHere)))
    );
    let done = here.merge(&there, &[]).unwrap().value;
    assert_eq!(done.left, 2);
    let person: Actor = here
        .workspace
        .get(colleague.id)
        .unwrap()
        .record
        .try_into()
        .unwrap();
    assert_eq!(
        (person.name.as_str(), person.public_key),
        ("Colleague", None)
    );
    // What was erased here does not come back with the branch, not even in the list of its events.
    let bytes = std::fs::read(here.path()).unwrap();
    assert!(!bytes.windows(10).any(|it| it == b"Needle two"));
    here.sound();
}

#[test]
fn what_links_to_what_stays_there_stays_there_too() {
    let mut here = Office::new();
    let group = here.put(
        Kind::Organisation,
        r#"{"legal_name":"Group AS","kind":"recipient"}"#,
    );
    let mut there = here.forked(99);
    let member = there.put(
        Kind::Organisation,
        &format!(
            r#"{{"legal_name":"Member AS","kind":"recipient","group_id":"{}"}}"#,
            group.id
        ),
    );
    here.remove(group.id);
    let plan = here.plan(&there);
    assert_eq!(
        states(&plan),
        [("Member AS", BranchState::Left, Some(BranchWhy::Link))]
    );
    assert_eq!(here.merge(&there, &[]).unwrap().value.list, None);
    assert!(here.workspace.get(member.id).is_err());
}

#[test]
fn other_registers_and_files_that_did_not_go_apart_are_told_by_name() {
    let mut here = Office::new();
    let mut stranger = Office::new();
    stranger.workspace.id = tilsyn_trail::WorkspaceId([1; 16]);
    assert!(matches!(
        here.workspace.plan_branch(&stranger.workspace),
        Err(Error::Share(Refused::BranchOtherWorkspace))
    ));
    let mut there = here.forked(99);
    assert_eq!(here.plan(&there).relation, BranchRelation::Same);
    system(&mut there, "CRM");
    assert_eq!(here.plan(&there).relation, BranchRelation::Newer);
    assert!(matches!(
        here.merge(&there, &[]),
        Err(Error::Share(Refused::BranchNewer))
    ));
    assert_eq!(there.plan(&here).relation, BranchRelation::Older);
    assert_eq!(there.merge(&here, &[]).unwrap().value.events, 0);
}

#[test]
fn a_case_under_secrecy_is_merged_only_by_somebody_who_sees_it() {
    let mut here = Office::new();
    let order = ORDER.replacen(
        '{',
        r#"{"restricted":true,"secrecy_provision":"Section 210","#,
        1,
    );
    let case = here.put(Kind::Request, &order).id;
    here.step(case, "NOTE", "recorded").unwrap();
    let mut there = here.forked(99);
    system(&mut here, "CRM");
    there.step(case, "NOTE", "recorded").unwrap();
    let nobody_here = case;
    for sight in [Secrecy::Hidden, Secrecy::AssignedTo(nobody_here)] {
        here.workspace.read_as(sight);
        let refused = here.workspace.plan_branch(&there.workspace).unwrap_err();
        assert!(
            matches!(refused, Error::Share(Refused::BranchSecret)),
            "{refused:?}"
        );
    }
    here.workspace.read_as(Secrecy::Shown);
    here.merge(&there, &[]).unwrap();
    let entries = |office: &Office| office.workspace.children(case).unwrap().len();
    assert_eq!(entries(&here), entries(&there));
    here.sound();
}

#[test]
fn whatever_two_people_did_apart_is_brought_together_with_nothing_lost() {
    for seed in 0..12_u64 {
        let mut here = Office::new();
        let ids: Vec<RecordId> = (0..6)
            .map(|number| system(&mut here, &format!("S{number}")).id)
            .collect();
        let mut there = here.forked(1000 + seed);
        let mut random = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        for step in 0..14 {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            let office = if random & 1 == 0 {
                &mut here
            } else {
                &mut there
            };
            let id = ids[usize::try_from(random >> 8).unwrap() % ids.len()];
            match (random >> 4) % 5 {
                0 if office.workspace.get(id).is_ok() => office.remove(id),
                1 => drop(system(office, &format!("new {step}"))),
                _ if office.workspace.get(id).is_ok() => {
                    let json =
                        format!(r#"{{"name":"step {step}","owner_unit":"v{}"}}"#, random % 3);
                    office.change(id, Kind::System, &json).unwrap();
                }
                _ => {}
            }
        }
        let plan = here.plan(&there);
        let decisions: Vec<(RecordId, BranchSide)> = plan
            .items
            .iter()
            .enumerate()
            .map(|(place, it)| {
                let sides = BranchSide::ALL;
                (
                    it.id,
                    sides[(place + usize::try_from(seed).unwrap()) % sides.len()],
                )
            })
            .collect();
        let done = here.merge(&there, &decisions);
        if plan.relation == BranchRelation::Newer {
            continue;
        }
        let done = done.unwrap().value;
        assert_eq!(done.left, 0, "{plan:?}");
        here.sound();
        // Each event there is here once, but for those of what both took out.
        let made_of = origins(&here);
        let once: BTreeSet<&Hash> = made_of.iter().collect();
        assert_eq!(once.len(), made_of.len());
        for event in there.workspace.events_from(plan.common).unwrap() {
            let both_removed = plan
                .items
                .iter()
                .any(|it| it.id == event.subject() && it.state == BranchState::Present);
            assert_eq!(
                made_of.contains(&event.hash),
                !both_removed && !plan.is_empty()
            );
        }
        assert!(here.plan(&there).is_empty());
    }
}
