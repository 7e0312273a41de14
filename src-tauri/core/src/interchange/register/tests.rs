//! The register goes out and comes in with the same bytes; what was altered is refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::actor::{Author, Role};
use crate::attachment::AttachmentClass;
use crate::erasure::{ErasureGround, ErasureOrder, ErasureScope};
use crate::error::{Error, Result};
use crate::import::Refused;
use crate::keyring::Seed;
use crate::organisation::{Organisation, OrganisationKind};
use crate::record::Record;
use crate::text::{Language, Words};
use crate::workspace::{Entropy, FirstKey, Genesis, Put, Workspace, signing_key};

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

fn now() -> DateTime<Utc> {
    "2026-11-20T09:00:00Z".parse().unwrap()
}

struct Desk {
    _folder: TempDir,
    workspace: Workspace,
    officer: Author,
    entropy: Counting,
}

impl Desk {
    fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut entropy = Counting(seed);
        let genesis = Genesis {
            organisation: Organisation {
                legal_name: "Example AS".parse().unwrap(),
                kind: Some(OrganisationKind::Own),
                country: Some("NO".parse().unwrap()),
                tz: Some(chrono_tz::Europe::Oslo),
                ..Organisation::default()
            },
            author: "Officer".parse().unwrap(),
            role: Role::PrivacyOfficer,
            key: FirstKey::Own(&[7; 32].into()),
        };
        let path = folder.path().join("o.tilsyn");
        let (workspace, officer) = Workspace::create(&path, &genesis, now(), &mut entropy).unwrap();
        Self {
            _folder: folder,
            workspace,
            officer,
            entropy,
        }
    }

    fn sample() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut entropy = Counting(3);
        let path = folder.path().join("s.tilsyn");
        let (workspace, people) =
            crate::sample::build(Path::new(&path), now(), &mut entropy).unwrap();
        let id = workspace.id();
        let key = signing_key(id, people[0], true, Seed::of_sample(id, people[0]).bytes()).unwrap();
        let officer = Author {
            id: people[0],
            role: Role::PrivacyOfficer,
            key,
        };
        Self {
            _folder: folder,
            workspace,
            officer,
            entropy,
        }
    }

    fn put(&mut self, kind: Kind, json: &str) -> RecordId {
        let record = Record::parse(kind, json).unwrap();
        self.commit(|tx| tx.put(Put::default(), record).map(|stored| stored.id))
            .unwrap()
    }

    fn commit<T>(
        &mut self,
        work: impl FnOnce(&mut crate::workspace::Transaction<'_>) -> Result<T>,
    ) -> Result<T> {
        self.workspace
            .commit(&self.officer, now(), &mut self.entropy, "", work)
            .map(|done| done.value)
    }

    fn export(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let written = write(&self.workspace, None, &mut bytes).unwrap();
        assert_eq!(written.bytes, u64::try_from(bytes.len()).unwrap());
        bytes
    }

    fn import(&mut self, bytes: &[u8]) -> Result<()> {
        let file = RegisterFile::read(bytes)?;
        self.commit(|tx| restore(tx, &file))
    }

    fn is_sound(&self) {
        let check = self.workspace.check(Vec::new(), &mut |_| true).unwrap();
        assert!(check.records.is_empty(), "{:?}", check.records);
        assert_eq!(check.code(), "UNANCHORED");
    }
}

/// Export, import into an empty workspace, export again: the same bytes, and a sound trail.
fn goes_round(from: &Desk) {
    let first = from.export();
    let mut empty = Desk::new(99);
    empty.import(&first).unwrap();
    let second = empty.export();
    if first != second {
        let (a, b) = (
            String::from_utf8(first).unwrap(),
            String::from_utf8(second.clone()).unwrap(),
        );
        for (one, other) in a.lines().zip(b.lines()) {
            assert_eq!(one, other);
        }
        assert_eq!(a.lines().count(), b.lines().count());
    }
    empty.is_sound();
    // And once more, from there.
    let mut third = Desk::new(100);
    third.import(&second).unwrap();
    assert_eq!(third.export(), empty.export());
}

#[test]
fn the_sample_goes_out_and_in_and_out_again_with_the_same_bytes() {
    let sample = Desk::sample();
    goes_round(&sample);
    let file = RegisterFile::read(&sample.export()).unwrap();
    let counts = file.counts();
    for kind in [
        Kind::Activity,
        Kind::Step,
        Kind::Attachment,
        Kind::System,
        Kind::Transfer,
    ] {
        assert!(counts.contains_key(&kind), "{kind}");
    }
    assert!(!counts.contains_key(&Kind::Actor) && !counts.contains_key(&Kind::Version));
}

#[test]
fn an_export_says_nothing_of_keys_and_nothing_of_the_time() {
    let sample = Desk::sample();
    let text = String::from_utf8(sample.export()).unwrap();
    for (_, actor) in sample.workspace.actors().unwrap() {
        let key = actor.public_key.unwrap().to_string();
        assert!(!text.contains(&key));
    }
    assert!(
        text.contains("Ingrid Solvang"),
        "who did what is told by name"
    );
    assert_eq!(sample.export(), sample.export());
}

#[test]
fn what_was_erased_stays_away_and_goes_round() {
    let mut sample = Desk::sample();
    let case = sample
        .workspace
        .all(Kind::Request)
        .unwrap()
        .into_iter()
        .find(|stored| {
            matches!(&stored.record, Record::Request(it) if !it.status().is_open() && !it.legal_hold)
        })
        .unwrap();
    let mut erase = |scope| {
        let order = ErasureOrder {
            scope,
            ground: ErasureGround::RetentionEnded,
            reason: "Due.".parse().unwrap(),
        };
        sample
            .workspace
            .erase(&sample.officer, now(), &mut sample.entropy, &order)
            .unwrap();
    };
    erase(ErasureScope::Record { id: case.id });
    let text = String::from_utf8(sample.export()).unwrap();
    assert!(text.contains("\"incomplete\":true"));
    goes_round(&sample);
}

#[test]
fn a_number_that_was_given_is_not_given_again_after_the_journey() {
    let mut desk = Desk::new(1);
    let gone = desk.put(Kind::Activity, r#"{"name":{"en":"One"}}"#);
    desk.put(Kind::Processor, r#"{"name":"Two"}"#);
    desk.commit(|tx| tx.remove(gone)).unwrap();
    goes_round(&desk);
    let mut other = Desk::new(2);
    other.import(&desk.export()).unwrap();
    let next = other.put(Kind::Activity, r#"{"name":{"en":"Three"}}"#);
    assert_eq!(other.workspace.get(next).unwrap().reference, "A-02");
}

#[test]
fn the_register_as_it_was_is_written_too() {
    let mut desk = Desk::new(1);
    let id = desk.put(Kind::Activity, r#"{"name":{"en":"Before"}}"#);
    let size = desk.workspace.head().unwrap().size;
    let then = desk.export();
    let record = Record::parse(Kind::Activity, r#"{"name":{"en":"After"}}"#).unwrap();
    desk.commit(|tx| {
        let put = Put {
            id: Some(id),
            ..Put::default()
        };
        tx.put(put, record)
    })
    .unwrap();
    let mut bytes = Vec::new();
    write(&desk.workspace, Some(size), &mut bytes).unwrap();
    assert_eq!(
        String::from_utf8(bytes).unwrap(),
        String::from_utf8(then).unwrap()
    );
}

#[test]
fn it_goes_into_an_empty_workspace_only() {
    let sample = Desk::sample();
    let mut desk = Desk::new(1);
    desk.put(Kind::Activity, r#"{"name":{"en":"One"}}"#);
    let size = desk.workspace.head().unwrap().size;
    let error = desk.import(&sample.export()).unwrap_err();
    assert!(matches!(
        error,
        Error::Import(Refused::NotEmpty { count: 1 })
    ));
    assert_eq!(desk.workspace.head().unwrap().size, size);
}

/// What is said of a document that was changed, and that nothing of it came in.
fn refused(change: impl Fn(&str) -> String) -> Vec<String> {
    let mut desk = Desk::new(1);
    let group = desk.put(
        Kind::Organisation,
        r#"{"legal_name":"Head AS","kind":"group"}"#,
    );
    desk.put(
        Kind::Organisation,
        &format!(r#"{{"legal_name":"Arm AS","kind":"group","group_id":"{group}"}}"#),
    );
    let activity = desk.put(
        Kind::Activity,
        r#"{"name":{"en":"Payroll"},"retention":[{"data_category":"Name","period":"P3Y"}]}"#,
    );
    desk.commit(|tx| {
        tx.attach(
            activity,
            "a.txt".parse().unwrap(),
            b"hello",
            AttachmentClass::Proof,
            false,
        )
    })
    .unwrap();
    let before = String::from_utf8(desk.export()).unwrap();
    let after = change(&before);
    assert_ne!(before, after, "the change does something");
    let mut empty = Desk::new(50);
    let size = empty.workspace.head().unwrap().size;
    let error = empty.import(after.as_bytes()).unwrap_err();
    assert_eq!(
        empty.workspace.head().unwrap().size,
        size,
        "nothing came in"
    );
    let words = Words::new(Language::En).unwrap();
    let mut said = vec![words.try_say(&error.sentence()).unwrap()];
    said.extend(error.details().iter().map(|it| words.try_say(it).unwrap()));
    said
}

fn id_of(text: &str, reference: &str) -> String {
    let line = text
        .lines()
        .find(|line| line.contains(&format!("\"ref\":\"{reference}\"")))
        .unwrap();
    let at = line.find("\"id\":\"").unwrap() + 6;
    line[at..at + 36].to_owned()
}

#[test]
fn a_group_that_stands_above_itself_is_refused() {
    let said = refused(|text| {
        let arm = id_of(text, "O-03");
        text.replace(
            r#""legal_name":"Head AS""#,
            &format!(r#""group_id":"{arm}","legal_name":"Head AS""#),
        )
    });
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said[1].starts_with("O-02: ") && said[2].starts_with("O-03: "));
}

#[test]
fn overlapping_retention_an_unknown_country_and_a_link_that_leads_nowhere_are_refused_at_their_record()
 {
    let said = refused(|text| {
        text.replace(
            r#"[{"data_category":{"en":"Name"},"period":"P3Y"}]"#,
            r#"[{"data_category":{"en":"Name"},"period":"P3Y"},{"data_category":"name","period":"P5Y"}]"#,
        )
    });
    assert!(said[1].starts_with("A-01: "), "{said:?}");
    let said = refused(|text| {
        text.replace(
            r#""legal_name":"Head AS""#,
            r#""country":"XX","legal_name":"Head AS""#,
        )
    });
    assert!(
        said[1].starts_with("O-02: ") && said[1].contains("XX"),
        "{said:?}"
    );
    let said = refused(|text| {
        let head = id_of(text, "O-02");
        text.replace(
            &format!(r#""group_id":"{head}""#),
            r#""group_id":"01990000-0000-7000-8000-00000000000f""#,
        )
    });
    assert!(said[1].starts_with("O-03: "), "{said:?}");
}

#[test]
fn unknown_fields_newer_schemas_and_altered_contents_are_refused() {
    let said =
        refused(|text| text.replace(r#""legal_name":"Head AS""#, r#""legal_nam":"Head AS""#));
    assert!(said[1].contains("legal_nam"), "{said:?}");
    let said = refused(|text| text.replace("\"retired\"", "\"more\":1,\n\"retired\""));
    assert!(said[0].contains("more"), "{said:?}");
    let said = refused(|text| text.replace("\"schema\":1}", "\"schema\":2}"));
    assert!(said[0].contains("newer version"), "{said:?}");
    let said = refused(|text| text.replace("aGVsbG8=", "aGVsbG9v"));
    assert_eq!(
        said[1],
        "F-01: The content of the attachment is not the one that was recorded."
    );
    let said = refused(|text| text.replace("tilsyn-register", "another"));
    assert!(said[0].contains("another"), "{said:?}");
    let said = refused(|text| text.replace("\"ref\":\"O-02\"", "\"ref\":\"O-01\""));
    assert!(said[1].contains("O-01"), "{said:?}");
    let said = refused(|text| text.replace("\"ref\":\"A-01\"", "\"ref\":\"B-01\""));
    assert!(said[1].starts_with("B-01: "), "{said:?}");
    let said = refused(|text| text.replace("\"kind\":\"own\"", "\"kind\":\"group\""));
    assert!(said[0].contains("own organisations: 0"), "{said:?}");
}

#[test]
fn a_record_that_is_said_to_be_incomplete_must_be() {
    let said = refused(|text| {
        text.replace(
            "\"kind\":\"activity\",",
            "\"incomplete\":true,\"kind\":\"activity\",",
        )
    });
    assert!(said[1].contains("lacks nothing"), "{said:?}");
    let said = refused(|text| text.replace(r#""name":{"en":"Payroll"},"#, ""));
    assert!(said[1].starts_with("A-01: "), "{said:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever is in a register, and whatever was done with it before, goes round.
    #[test]
    fn any_register_goes_round(work in proptest::collection::vec((0_u8..9, 0_usize..6, "[ -~æøå\n]{0,40}"), 1..20)) {
        let mut desk = Desk::new(1);
        let mut ids: Vec<(Kind, RecordId)> = Vec::new();
        for (what, which, text) in work {
            let text = serde_json::Value::String(format!("x{text}"));
            let line = serde_json::Value::String(text.as_str().unwrap().replace('\n', " "));
            let of = |kind: Kind| ids.iter().filter(|(known, _)| *known == kind).map(|(_, id)| *id).nth(which);
            let activity = of(Kind::Activity).map_or_else(|| "null".to_owned(), |id| format!("\"{id}\""));
            let list = of(Kind::Activity).map_or_else(|| "[]".to_owned(), |id| format!("[\"{id}\"]"));
            let (kind, json) = match what {
                0 | 1 => (Kind::Activity, format!(r#"{{"name":{{"nb":{text}}},"remarks":{text},"parent_activity":{activity}}}"#)),
                2 => (Kind::Processor, format!(r#"{{"name":{line},"activities":{list}}}"#)),
                3 => (Kind::Organisation, format!(r#"{{"legal_name":{line},"kind":"group"}}"#)),
                4 => (Kind::Request, format!(r#"{{"title":{line},"family":"ds","subtype":"access","received_at":{{"at":"2026-0{}-03T10:00:00Z","zone":"Europe/Oslo"}},"activities":{list}}}"#, which + 1)),
                5 => {
                    let Some(request) = of(Kind::Request) else { continue };
                    (Kind::Step, format!(r#"{{"request":"{request}","step_code":"NOTE","answer":"recorded","reason":{text}}}"#))
                }
                6 => {
                    let Some(owner) = ids.get(which).map(|(_, id)| *id) else { continue };
                    let bytes = text.to_string().into_bytes();
                    desk.commit(|tx| tx.attach(owner, "f.txt".parse().unwrap(), &bytes, AttachmentClass::Transient, which % 2 == 0)).unwrap();
                    continue;
                }
                7 => {
                    if let Some((_, id)) = ids.get(which).copied()
                        && desk.commit(|tx| tx.remove(id)).is_ok() {
                        ids.retain(|(_, known)| *known != id);
                    }
                    continue;
                }
                _ => {
                    let Some(id) = of(Kind::Activity) else { continue };
                    let record = Record::parse(Kind::Activity, &format!(r#"{{"name":{{"en":{text}}},"large_scale":true}}"#)).unwrap();
                    let put = Put { id: Some(id), ..Put::default() };
                    desk.commit(|tx| tx.put(put, record)).unwrap();
                    continue;
                }
            };
            let id = desk.put(kind, &json);
            ids.push((kind, id));
        }
        goes_round(&desk);
    }

    #[test]
    fn no_bytes_make_reading_an_export_panic(
        damage in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 0..5),
        noise in proptest::collection::vec(any::<u8>(), 0..400),
        sound in any::<bool>(),
    ) {
        let mut bytes = if sound {
            let mut desk = Desk::new(1);
            desk.put(Kind::Activity, r#"{"name":{"en":"One"}}"#);
            desk.export()
        } else {
            noise
        };
        for (at, byte) in damage {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
        }
        let _ = is_export(&bytes);
        drop(RegisterFile::read(&bytes));
    }
}
