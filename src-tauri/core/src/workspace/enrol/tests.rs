//! Enrolment, loss and revocation, and who may sign after each.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::{DateTime, Utc};
use tempfile::TempDir;

use super::*;
use crate::actor::Role;
use crate::keyring::{Seed, public_half};
use crate::organisation::{Organisation, OrganisationKind};
use crate::workspace::{Committed, Entropy, FirstKey, Genesis, KeyEnding, Put, signing_key};

struct Counting(u64);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        for byte in bytes {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *byte = u8::try_from(self.0 >> 56).unwrap();
        }
        Ok(())
    }
}

/// A workspace of two: an officer who began it, and a colleague for whose key the officer vouched.
struct Office {
    _folder: TempDir,
    workspace: Workspace,
    entropy: Counting,
    now: DateTime<Utc>,
    officer: RecordId,
    colleague: RecordId,
}

const OFFICER: [u8; 32] = [7; 32];
const COLLEAGUE: [u8; 32] = [9; 32];
const NEW: [u8; 32] = [11; 32];

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut entropy = Counting(1);
        let now: DateTime<Utc> = "2026-11-17T08:12:00Z".parse().unwrap();
        let genesis = Genesis {
            organisation: Organisation {
                legal_name: "Example AS".parse().unwrap(),
                kind: Some(OrganisationKind::Own),
                tz: Some(chrono_tz::Europe::Oslo),
                ..Organisation::default()
            },
            author: "Officer".parse().unwrap(),
            role: Role::PrivacyOfficer,
            key: FirstKey::Own(&OFFICER.into()),
        };
        let (workspace, officer) =
            Workspace::create(&folder.path().join("o.tilsyn"), &genesis, now, &mut entropy)
                .unwrap();
        let mut office = Self {
            _folder: folder,
            workspace,
            entropy,
            now,
            officer: officer.id,
            colleague: officer.id,
        };
        let author = office.author(office.officer, OFFICER);
        let workspace = office.workspace.id();
        office.colleague = office
            .commit(&author, |tx| {
                let id = tx.draw_id()?;
                tx.enrol(
                    id,
                    person("Colleague", public_half(workspace, id, &COLLEAGUE.into())),
                )
            })
            .unwrap()
            .value
            .id;
        office
    }

    fn author(&self, id: RecordId, seed: [u8; 32]) -> Author {
        let first = self.workspace.first_author().unwrap() == Some(id);
        Author {
            id,
            role: Role::CaseHandler,
            key: signing_key(self.workspace.id(), id, first, &seed).unwrap(),
        }
    }

    fn key(&self, id: RecordId, seed: [u8; 32]) -> Sha256Hex {
        public_half(self.workspace.id(), id, &Seed::from(seed)).unwrap()
    }

    fn commit<T>(
        &mut self,
        author: &Author,
        work: impl FnOnce(&mut Transaction<'_>) -> Result<T>,
    ) -> Result<Committed<T>> {
        self.now += chrono::Duration::minutes(1);
        self.workspace
            .commit(author, self.now, &mut self.entropy, "because", work)
    }

    fn writes(&mut self, author: &Author) -> Result<()> {
        self.commit(author, |tx| tx.put(Put::default(), activity()))
            .map(drop)
    }

    fn code(&mut self, author: &Author) -> &'static str {
        self.writes(author).unwrap_err().code()
    }

    fn actor(&self, id: RecordId) -> Actor {
        self.workspace.get(id).unwrap().record.try_into().unwrap()
    }

    fn size(&self) -> u64 {
        self.workspace.head().unwrap().size
    }

    fn last_event(&self) -> Leaf {
        let bytes: Vec<u8> = self
            .workspace
            .connection
            .query_row(
                "SELECT leaf FROM event ORDER BY seq DESC LIMIT 1",
                [],
                |row| row.get(0),
            )
            .unwrap();
        Leaf::decode(&bytes).unwrap()
    }

    /// The trail holds, with every head that was ever signed.
    fn holds(&self) {
        let check = self.workspace.check(Vec::new(), &mut |_| true).unwrap();
        assert_eq!(check.code(), "UNANCHORED", "{check:?}");
    }
}

fn person(name: &str, public_key: Option<Sha256Hex>) -> Actor {
    Actor {
        name: name.parse().unwrap(),
        role: Some(Role::CaseHandler),
        public_key,
        ..Actor::default()
    }
}

fn activity() -> Record {
    Record::parse(Kind::Activity, r#"{"name":{"en":"Newsletters"}}"#).unwrap()
}

fn public(event: &Leaf, name: &str) -> Value {
    match event.field(name) {
        Some(FieldContent::Public(value)) => value.clone(),
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn somebody_with_a_valid_key_renews_the_key_of_a_colleague_who_lost_theirs() {
    let mut office = Office::new();
    let (officer, id) = (office.author(office.officer, OFFICER), office.colleague);
    let (old, new) = (office.author(id, COLLEAGUE), office.author(id, NEW));
    office.writes(&old).unwrap();
    let key = office.key(id, NEW);
    office.commit(&officer, |tx| tx.renew_key(id, key)).unwrap();

    let event = office.last_event();
    assert_eq!(event.kind, "actor.key-added");
    assert_eq!(event.subject.0, id.bytes());
    assert_eq!(public(&event, "key"), Value::Bytes(key.0.to_vec()));
    assert_eq!(public(&event, "self_asserted"), Value::Bool(false));
    assert_eq!(office.actor(id).self_enrolled_at, None);

    assert_eq!(office.code(&old), "key-replaced");
    office.writes(&new).unwrap();
    office.holds();
}

#[test]
fn somebody_who_lost_their_key_enrols_a_new_one_themselves_and_it_is_never_hidden_that_nobody_vouched()
 {
    let mut office = Office::new();
    let id = office.colleague;
    let (old, new) = (office.author(id, COLLEAGUE), office.author(id, NEW));
    let key = office.key(id, NEW);
    office.commit(&new, |tx| tx.renew_key(id, key)).unwrap();

    let event = office.last_event();
    assert_eq!(event.kind, "actor.key-added");
    assert_eq!(public(&event, "self_asserted"), Value::Bool(true));
    assert_eq!(event.actor.0, id.bytes());
    assert_eq!(office.actor(id).self_enrolled_at.unwrap().at, office.now);
    assert_eq!(office.code(&old), "key-replaced");
    office.writes(&new).unwrap();
    office.holds();

    // When somebody vouches for a later key, the event of this one stays.
    let (officer, vouched) = (
        office.author(office.officer, OFFICER),
        office.key(id, [13; 32]),
    );
    office
        .commit(&officer, |tx| tx.renew_key(id, vouched))
        .unwrap();
    assert_eq!(office.actor(id).self_enrolled_at, None);
    let holders = office.workspace.key_holders().unwrap();
    let keys = &holders.iter().find(|it| it.id == id).unwrap().keys;
    let told: Vec<(bool, Option<KeyEnding>, Option<&str>)> = keys
        .iter()
        .map(|key| {
            (
                key.self_asserted,
                key.end.as_ref().map(|it| it.how),
                key.by.as_deref(),
            )
        })
        .collect();
    let replaced = Some(KeyEnding::Replaced);
    assert_eq!(
        told,
        [
            (false, replaced, Some("Officer")),
            (true, replaced, Some("Colleague")),
            (false, None, Some("Officer")),
        ]
    );
    office.holds();
}

#[test]
fn a_key_that_enrols_itself_signs_nothing_else_in_the_same_commit() {
    let mut office = Office::new();
    let id = office.colleague;
    let new = office.author(id, NEW);
    let (key, size) = (office.key(id, NEW), office.size());
    let refused = [
        office.commit(&new, |tx| {
            tx.renew_key(id, key)?;
            tx.put(Put::default(), activity())
        }),
        office.commit(&new, |tx| {
            tx.put(Put::default(), activity())?;
            tx.renew_key(id, key)
        }),
    ];
    for refused in refused {
        assert_eq!(refused.unwrap_err().code(), "key-replaced");
    }
    // Nor does it enrol another key, or the key of somebody else.
    let (other, officer) = (office.key(id, [13; 32]), office.officer);
    for (person, key) in [(id, other), (officer, key)] {
        let refused = office.commit(&new, |tx| tx.renew_key(person, key));
        assert_eq!(refused.unwrap_err().code(), "key-replaced");
    }
    assert_eq!(office.size(), size, "nothing was written");
    office.holds();
}

#[test]
fn somebody_unknown_enrols_themselves_in_two_events_and_then_writes() {
    let mut office = Office::new();
    let workspace = office.workspace.id();
    let id = RecordId(uuid::Uuid::from_bytes([3; 16]));
    let author = office.author(id, NEW);
    assert_eq!(office.code(&author), "no-such-actor");
    let before = office.size();
    let key = public_half(workspace, id, &NEW.into());
    let refused = office.commit(&author, |tx| {
        tx.enrol(id, person("Newcomer", key))?;
        tx.put(Put::default(), activity())
    });
    assert_eq!(refused.unwrap_err().code(), "no-such-actor");
    office
        .commit(&author, |tx| tx.enrol(id, person("Newcomer", key)))
        .unwrap();
    assert_eq!(office.size(), before + 2);
    assert_eq!(
        public(&office.last_event(), "self_asserted"),
        Value::Bool(true)
    );
    assert!(office.actor(id).self_enrolled_at.is_some());
    office.writes(&author).unwrap();
    office.holds();
}

#[test]
fn whoever_began_the_log_signs_under_its_name_with_every_later_key() {
    let mut office = Office::new();
    let id = office.officer;
    let colleague = office.author(office.colleague, COLLEAGUE);
    let key = office.key(id, NEW);
    office
        .commit(&colleague, |tx| tx.renew_key(id, key))
        .unwrap();
    let renewed = office.author(id, NEW);
    assert_eq!(renewed.key.name(), office.workspace.origin());
    office.writes(&renewed).unwrap();
    office.holds();
    // The same key under another name would make heads that nobody can verify.
    let misnamed = Author {
        key: signing_key(office.workspace.id(), id, false, &NEW).unwrap(),
        ..renewed
    };
    assert_eq!(office.code(&misnamed), "internal");
}

#[test]
fn a_revoked_key_signs_no_more_and_what_it_signed_stands() {
    let mut office = Office::new();
    let (officer, id) = (office.author(office.officer, OFFICER), office.colleague);
    let colleague = office.author(id, COLLEAGUE);
    office.writes(&colleague).unwrap();
    office.holds();
    office.commit(&officer, |tx| tx.revoke_key(id)).unwrap();

    let event = office.last_event();
    assert_eq!(event.kind, "actor.key-revoked");
    let key = office.key(id, COLLEAGUE);
    assert_eq!(public(&event, "key"), Value::Bytes(key.0.to_vec()));
    let actor = office.actor(id);
    assert_eq!(actor.key_revoked_at.unwrap().at, office.now);
    assert!(!actor.can_sign());
    let size = office.size();
    assert_eq!(office.code(&colleague), "key-revoked");
    assert_eq!(office.size(), size);
    office.holds();

    let again = office.commit(&officer, |tx| tx.revoke_key(id)).unwrap();
    assert!(again.changed.is_empty(), "once is enough");
    let refused = office.commit(&officer, |tx| tx.renew_key(id, key));
    assert_eq!(
        refused.unwrap_err().code(),
        "key-revoked",
        "it never comes back"
    );
    let refused = office.commit(&colleague, |tx| tx.renew_key(id, key));
    assert_eq!(refused.unwrap_err().code(), "key-revoked");

    let holders = office.workspace.key_holders().unwrap();
    let end = holders.last().unwrap().keys[0].end.clone().unwrap();
    assert_eq!(end.how, KeyEnding::Revoked);
    assert_eq!(end.by.as_deref(), Some("Officer"));
    assert_eq!(end.reason.as_deref(), Some("because"));

    // They may come back with another key, which nobody vouches for unless somebody does.
    let new = office.author(id, NEW);
    let key = office.key(id, NEW);
    office.commit(&new, |tx| tx.renew_key(id, key)).unwrap();
    assert!(office.actor(id).can_sign());
    office.writes(&new).unwrap();
    office.holds();
}

#[test]
fn somebody_changes_their_own_key_with_the_one_they_have() {
    let mut office = Office::new();
    let id = office.colleague;
    let (old, new) = (office.author(id, COLLEAGUE), office.author(id, NEW));
    let key = office.key(id, NEW);
    office.commit(&old, |tx| tx.renew_key(id, key)).unwrap();
    assert_eq!(
        public(&office.last_event(), "self_asserted"),
        Value::Bool(false)
    );
    assert_eq!(office.code(&old), "key-replaced");
    office.writes(&new).unwrap();
    office.holds();
}

#[test]
fn a_change_of_a_persons_record_leaves_their_key_alone() {
    let mut office = Office::new();
    let (officer, id) = (office.author(office.officer, OFFICER), office.colleague);
    let before = office.actor(id);
    let put = |id| Put {
        id: Some(id),
        ..Put::default()
    };
    office
        .commit(&officer, |tx| {
            tx.put(put(id), person("Colleague Berg", None).into())
        })
        .unwrap();
    let after = office.actor(id);
    assert_eq!(after.name.as_str(), "Colleague Berg");
    assert_eq!(after.public_key, before.public_key);

    let other = office.key(id, NEW);
    let refused = office.commit(&officer, |tx| {
        tx.put(put(id), person("Colleague", Some(other)).into())
    });
    assert_eq!(refused.unwrap_err().code(), "change");
    let refused = office.commit(&officer, |tx| {
        tx.create(person("Somebody", Some(other)).into(), None)
    });
    assert_eq!(refused.unwrap_err().code(), "change");
    let holders = office.workspace.key_holders().unwrap();
    assert_eq!(
        holders.last().unwrap().keys.len(),
        1,
        "a new name is no new key"
    );
    office.holds();
}

#[test]
fn what_happened_to_keys_is_not_taken_back() {
    let mut office = Office::new();
    let (officer, id) = (office.author(office.officer, OFFICER), office.colleague);
    let batch = office.size();
    office.commit(&officer, |tx| tx.revoke_key(id)).unwrap();
    let (now, author) = (office.now, &officer);
    let refused = office
        .workspace
        .take_back(author, now, &mut office.entropy, batch);
    assert_eq!(refused.unwrap_err().code(), "not-undoable");
}

#[test]
fn what_is_no_key_or_no_person_is_refused() {
    let mut office = Office::new();
    let officer = office.author(office.officer, OFFICER);
    let (id, own) = (
        office.colleague,
        office.workspace.all(Kind::Organisation).unwrap()[0].id,
    );
    // The identity point: anybody could make signatures for it.
    let mut weak = [0; 32];
    weak[0] = 1;
    let key = office.key(id, NEW);
    let nobody = RecordId(uuid::Uuid::from_bytes([3; 16]));
    for (person, key, code) in [
        (id, Sha256Hex(weak), "contradiction"),
        (own, key, "other-kind"),
        (nobody, key, "no-such-record"),
    ] {
        let refused = office.commit(&officer, |tx| tx.renew_key(person, key));
        assert_eq!(refused.unwrap_err().code(), code);
    }
    let named = office
        .commit(&officer, |tx| {
            let id = tx.draw_id()?;
            tx.enrol(id, person("Named only", None))
        })
        .unwrap()
        .value;
    let refused = office.commit(&officer, |tx| tx.revoke_key(named.id));
    assert_eq!(refused.unwrap_err().code(), "missing");
    let size = office.size();
    let same = office.key(id, COLLEAGUE);
    office
        .commit(&officer, |tx| tx.renew_key(id, same))
        .unwrap();
    assert_eq!(office.size(), size, "the key they have is no new key");
    office.holds();
}
