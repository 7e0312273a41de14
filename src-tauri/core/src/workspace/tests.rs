//! The workspace file, its one seam for change, and what a check finds.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::actor::{Actor, Author, Role};
use crate::browse::{Filter, ListQuery, SortKey};
use crate::error::Error;
use crate::organisation::{Organisation, OrganisationKind};
use crate::procedure::BlockCode;
use crate::record::{Kind, Record, RecordId};
use crate::value::Sha256Hex;

/// Bytes that differ from each other and are the same in every run.
pub(super) struct Counting(u64);

impl Counting {
    pub(super) fn of(seed: u64) -> Self {
        Self(seed)
    }
}

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

pub(super) fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub(super) struct Office {
    pub(super) folder: TempDir,
    pub(super) workspace: Workspace,
    pub(super) officer: Author,
    pub(super) entropy: Counting,
    pub(super) now: DateTime<Utc>,
}

impl Office {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut entropy = Counting(1);
        let now = at("2026-11-17T08:12:00Z");
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
        let (workspace, officer) =
            Workspace::create(&folder.path().join("o.tilsyn"), &genesis, now, &mut entropy)
                .unwrap();
        let mut workspace = workspace;
        workspace.read_as(crate::browse::Secrecy::Shown);
        Self {
            folder,
            workspace,
            officer,
            entropy,
            now,
        }
    }

    pub(super) fn path(&self) -> PathBuf {
        self.workspace.path().to_owned()
    }

    pub(super) fn try_put(&mut self, kind: Kind, json: &str) -> Result<Stored> {
        let record = Record::parse(kind, json)?;
        self.now += chrono::Duration::minutes(1);
        let done = self
            .workspace
            .commit(&self.officer, self.now, &mut self.entropy, "", |tx| {
                tx.put(Put::default(), record)
            })?;
        Ok(done.value)
    }

    pub(super) fn put(&mut self, kind: Kind, json: &str) -> Stored {
        self.try_put(kind, json).unwrap()
    }

    pub(super) fn change(&mut self, id: RecordId, kind: Kind, json: &str) -> Result<Stored> {
        let record = Record::parse(kind, json)?;
        let put = Put {
            id: Some(id),
            ..Put::default()
        };
        Ok(self
            .workspace
            .commit(&self.officer, self.now, &mut self.entropy, "better", |tx| {
                tx.put(put, record)
            })?
            .value)
    }

    /// A colleague with a key of their own.
    pub(super) fn colleague(&mut self, name: &str, role: Role) -> Author {
        let id = self.workspace.id();
        let done = self
            .workspace
            .commit(&self.officer, self.now, &mut self.entropy, "", |tx| {
                let person = tx.draw_id()?;
                let key = signing_key(id, person, false, &[9; 32])?;
                let public_key = Some(Sha256Hex(key.verifier().public()));
                tx.enrol(
                    person,
                    Actor {
                        name: name.parse().unwrap(),
                        role: Some(role),
                        public_key,
                        ..Actor::default()
                    },
                )?;
                Ok(Author {
                    id: person,
                    role,
                    key,
                })
            });
        done.unwrap().value
    }

    pub(super) fn step(&mut self, request: RecordId, code: &str, answer: &str) -> Result<Stored> {
        self.try_put(
            Kind::Step,
            &format!(r#"{{"request":"{request}","step_code":"{code}","answer":"{answer}","reason":"Because."}}"#),
        )
    }

    pub(super) fn verdict(&self) -> &'static str {
        self.workspace
            .check(Vec::new(), &mut |_| true)
            .unwrap()
            .code()
    }

    pub(super) fn size(&self) -> u64 {
        self.workspace.head().unwrap().size
    }

    /// Edits the file as somebody with a database browser would.
    fn tamper(&self, sql: &str) {
        Connection::open(self.path())
            .unwrap()
            .execute_batch(sql)
            .unwrap();
    }
}

pub(super) const ORDER: &str = r#"{"title":"Order for account records","family":"pa","subtype":"dom_crim","channel":"letter",
    "received_at":{"at":"2026-11-17T08:00:00Z","zone":"Europe/Oslo"},"contains_personal":true,
    "requester":{"name":"Clerk","organisation":"District court","country":"NO"}}"#;

#[test]
fn a_new_workspace_is_small_ours_and_sound() {
    let office = Office::new();
    assert!(
        std::fs::metadata(office.path()).unwrap().len() < 200_000,
        "an empty workspace stays under 200 kB"
    );
    assert_eq!(
        office.verdict(),
        "UNANCHORED",
        "a lone file cannot score better"
    );
    let sql = Connection::open(office.path()).unwrap();
    let pragma = |name: &str| {
        sql.pragma_query_value::<i64, _>(None, name, |row| row.get(0))
            .unwrap()
    };
    assert_eq!(pragma("application_id"), APPLICATION_ID);
    assert_eq!(pragma("user_version"), SCHEMA_VERSION);
    assert_eq!(
        sql.pragma_query_value::<String, _>(None, "journal_mode", |row| row.get(0))
            .unwrap(),
        "delete"
    );
}

#[test]
fn the_bundled_sqlite_is_the_hardened_one() {
    let sql = Connection::open_in_memory().unwrap();
    let mut statement = sql.prepare("PRAGMA compile_options").unwrap();
    let options: Vec<String> = statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(|row| row.unwrap())
        .collect();
    for wanted in [
        "SECURE_DELETE",
        "MAX_MMAP_SIZE=0",
        "OMIT_LOAD_EXTENSION",
        "TEMP_STORE=3",
        "DEFAULT_SYNCHRONOUS=3",
    ] {
        assert!(
            options.iter().any(|option| option == wanted),
            "{wanted} is missing from {options:?}"
        );
    }
    for refused in [
        "ENABLE_STAT4",
        "ENABLE_FTS3",
        "ENABLE_RTREE",
        "ENABLE_LOAD_EXTENSION",
    ] {
        assert!(
            !options.iter().any(|option| option.starts_with(refused)),
            "{refused}"
        );
    }
}

#[test]
fn an_open_workspace_has_the_settings_of_the_trust_brief() {
    use rusqlite::config::DbConfig;
    let office = Office::new();
    let sql = &office.workspace.connection;
    assert!(sql.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE).unwrap());
    for off in [
        DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA,
        DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER,
        DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW,
    ] {
        assert!(!sql.db_config(off).unwrap());
    }
    let pragma = |name: &str| {
        sql.pragma_query_value::<i64, _>(None, name, |row| row.get(0))
            .unwrap()
    };
    assert_eq!(
        (
            pragma("synchronous"),
            pragma("foreign_keys"),
            pragma("secure_delete"),
            pragma("temp_store")
        ),
        (3, 1, 1, 2)
    );
}

#[test]
fn creating_never_overwrites_a_file() {
    let office = Office::new();
    let path = office.folder.path().join("letter.tilsyn");
    std::fs::write(&path, "not a workspace").unwrap();
    let genesis = Genesis {
        organisation: Organisation {
            legal_name: "X".parse().unwrap(),
            kind: Some(OrganisationKind::Own),
            ..Organisation::default()
        },
        author: "Y".parse().unwrap(),
        role: Role::PrivacyOfficer,
        key: FirstKey::Own(&[1; 32].into()),
    };
    let error = Workspace::create(&path, &genesis, office.now, &mut Counting(5)).unwrap_err();
    assert!(matches!(error, Error::FileExists));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "not a workspace");
}

fn open_error(path: &Path) -> &'static str {
    Workspace::open(path).unwrap_err().code()
}

#[test]
fn each_file_that_cannot_be_opened_gives_its_own_error() {
    let office = Office::new();
    let folder = office.folder.path();
    assert_eq!(open_error(&folder.join("nowhere.tilsyn")), "no-such-file");
    std::fs::write(folder.join("text.tilsyn"), "hello").unwrap();
    assert_eq!(open_error(&folder.join("text.tilsyn")), "not-ours");
    assert_eq!(open_error(folder), "not-ours", "a folder");
    Connection::open(folder.join("other.tilsyn"))
        .unwrap()
        .execute_batch("CREATE TABLE t(x); INSERT INTO t VALUES (1)")
        .unwrap();
    assert_eq!(
        open_error(&folder.join("other.tilsyn")),
        "not-ours",
        "another program's database"
    );

    let copy = |name: &str| {
        let path = folder.join(name);
        std::fs::copy(office.path(), &path).unwrap();
        path
    };
    let newer = copy("newer.tilsyn");
    Connection::open(&newer)
        .unwrap()
        .execute_batch("PRAGMA user_version = 99")
        .unwrap();
    assert!(matches!(
        Workspace::open(&newer).unwrap_err(),
        Error::TooNew {
            found: 99,
            known: SCHEMA_VERSION
        }
    ));

    let trapped = copy("trapped.tilsyn");
    Connection::open(&trapped)
        .unwrap()
        .execute_batch("CREATE TRIGGER t AFTER INSERT ON event BEGIN SELECT 1; END")
        .unwrap();
    assert_eq!(open_error(&trapped), "damaged", "a trigger of a stranger");

    let torn = copy("torn.tilsyn");
    let bytes = std::fs::read(&torn).unwrap();
    std::fs::write(&torn, &bytes[..8192]).unwrap();
    assert_eq!(open_error(&torn), "damaged");

    let held = copy("held.tilsyn");
    let other = Connection::open(&held).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    assert_eq!(open_error(&held), "locked");
}

#[test]
fn a_workspace_opened_for_reading_refuses_to_be_written() {
    let mut office = Office::new();
    office.workspace = Workspace::open_read_only(&office.path()).unwrap();
    assert_eq!(
        office.try_put(Kind::Request, ORDER).unwrap_err().code(),
        "read-only"
    );
}

#[test]
fn a_full_disk_changes_nothing_and_the_work_can_go_on_later() {
    let mut office = Office::new();
    let (before, bytes) = (office.size(), std::fs::read(office.path()).unwrap());
    let pages: i64 = office
        .workspace
        .connection
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    office
        .workspace
        .connection
        .pragma_update(None, "max_page_count", pages)
        .unwrap();
    let long = "x".repeat(19_000);
    let json = format!(r#"{{"name":{{"en":"Long","nb":"{long}"}},"remarks":"{long}"}}"#);
    assert_eq!(
        office.try_put(Kind::Activity, &json).unwrap_err().code(),
        "disk-full"
    );
    assert_eq!(office.size(), before);
    assert_eq!(
        std::fs::read(office.path()).unwrap(),
        bytes,
        "the file is as it was, byte for byte"
    );
    office
        .workspace
        .connection
        .pragma_update(None, "max_page_count", 100_000)
        .unwrap();
    office.put(Kind::Activity, &json);
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn a_refused_change_leaves_no_trace() {
    let mut office = Office::new();
    let before = office.size();
    let nowhere =
        r#"{"importer":"X","countries":["US"],"activity":"01990000-0000-7000-8000-000000000000"}"#;
    assert_eq!(
        office.try_put(Kind::Transfer, nowhere).unwrap_err().code(),
        "no-such-record"
    );
    assert_eq!(
        office.try_put(Kind::Activity, "{}").unwrap_err().code(),
        "missing"
    );
    let record = Record::parse(Kind::Processor, r#"{"name":"P"}"#).unwrap();
    let both =
        office
            .workspace
            .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
                tx.put(
                    Put {
                        reference: Some("P-07".to_owned()),
                        ..Put::default()
                    },
                    record.clone(),
                )?;
                tx.put(
                    Put {
                        reference: Some("P-07".to_owned()),
                        ..Put::default()
                    },
                    record,
                )
            });
    assert_eq!(both.unwrap_err().code(), "duplicate-reference");
    assert_eq!(office.size(), before);
    assert_eq!(
        office.workspace.count(Kind::Processor).unwrap(),
        0,
        "all or nothing"
    );
}

#[test]
fn nothing_stands_above_is_part_of_or_comes_after_itself() {
    let mut office = Office::new();
    let group = |name: &str, head: Option<RecordId>| {
        let head = head.map_or(String::new(), |id| format!(r#","group_id":"{id}""#));
        format!(r#"{{"legal_name":"{name}","kind":"group"{head}}}"#)
    };
    let top = office.put(Kind::Organisation, &group("Top", None));
    let middle = office.put(Kind::Organisation, &group("Middle", Some(top.id)));
    let low = office.put(Kind::Organisation, &group("Low", Some(middle.id)));
    let before = office.size();
    for head in [top.id, middle.id, low.id] {
        let error = office
            .change(top.id, Kind::Organisation, &group("Top", Some(head)))
            .unwrap_err();
        assert_eq!(error.code(), "cyclic", "{head}");
    }
    assert_eq!(office.size(), before, "a refused chain leaves no trace");
    office
        .change(low.id, Kind::Organisation, &group("Low", Some(top.id)))
        .unwrap();
    let one = office.put(Kind::Activity, r#"{"name":{"en":"One"}}"#);
    for field in ["parent_activity", "successor"] {
        let to = |id: RecordId| format!(r#"{{"name":{{"en":"X"}},"{field}":"{id}"}}"#);
        let two = office.put(Kind::Activity, &to(one.id));
        let error = office.change(one.id, Kind::Activity, &to(two.id));
        assert_eq!(error.unwrap_err().code(), "cyclic", "{field}");
    }
}

#[test]
fn references_count_up_by_kind_and_year() {
    let mut office = Office::new();
    assert_eq!(
        office
            .put(Kind::Activity, r#"{"name":{"en":"One"}}"#)
            .reference,
        "A-01"
    );
    assert_eq!(
        office
            .put(Kind::Activity, r#"{"name":{"en":"Two"}}"#)
            .reference,
        "A-02"
    );
    let request = office.put(Kind::Request, ORDER);
    assert_eq!(request.reference, "R-2026-001");
    assert_eq!(
        office
            .step(request.id, "PA-01", "verified")
            .unwrap()
            .reference,
        "R-2026-001/1"
    );
    assert_eq!(
        office.step(request.id, "PA-02", "ok").unwrap().reference,
        "R-2026-001/2"
    );
}

#[test]
fn a_change_carries_only_the_fields_that_changed_and_a_copy_read_earlier_is_not_written_over_it() {
    let mut office = Office::new();
    let activity = office.put(
        Kind::Activity,
        r#"{"name":{"en":"Newsletters"},"owner_unit":"Marketing"}"#,
    );
    let changed = office
        .change(
            activity.id,
            Kind::Activity,
            r#"{"name":{"en":"Newsletters"},"owner_unit":"Sales"}"#,
        )
        .unwrap();
    let history = office.workspace.history(activity.id).unwrap();
    let names: Vec<&str> = history[1]
        .fields
        .iter()
        .map(|field| field.name.as_str())
        .collect();
    assert_eq!(names, ["owner_unit"]);
    assert_eq!(history[1].reason.as_deref(), Some("better"));
    assert_ne!(changed.seq, activity.seq);
    let record = Record::parse(Kind::Activity, r#"{"name":{"en":"Older copy"}}"#).unwrap();
    let put = Put {
        id: Some(activity.id),
        based_on: Some(activity.seq),
        reference: None,
    };
    let error =
        office
            .workspace
            .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
                tx.put(put, record)
            });
    assert_eq!(error.unwrap_err().code(), "changed-meanwhile");
}

#[test]
fn writing_what_is_there_already_makes_no_event() {
    let mut office = Office::new();
    let activity = office.put(Kind::Activity, r#"{"name":{"en":"Same"}}"#);
    let before = office.size();
    office
        .change(activity.id, Kind::Activity, r#"{"name":{"en":"Same"}}"#)
        .unwrap();
    assert_eq!(office.size(), before);
}

#[test]
fn entries_of_a_case_are_written_once_with_all_their_fields() {
    let mut office = Office::new();
    let request = office.put(Kind::Request, ORDER);
    let step = office.step(request.id, "PA-01", "verified").unwrap();
    let json = format!(
        r#"{{"request":"{}","step_code":"PA-01","answer":"failed","reason":"Other."}}"#,
        request.id
    );
    assert_eq!(
        office
            .change(step.id, Kind::Step, &json)
            .unwrap_err()
            .code(),
        "written-once"
    );
    let event = office.workspace.history(step.id).unwrap().remove(0);
    let Record::Step(document) = &step.record else {
        panic!("a step")
    };
    let all = serde_json::to_value(document.as_ref())
        .unwrap()
        .as_object()
        .unwrap()
        .len();
    assert_eq!(
        event.fields.len(),
        all,
        "absent fields stand as committed null"
    );
}

#[test]
fn only_listed_codes_are_public_in_a_leaf() {
    let mut office = Office::new();
    let request = office.put(Kind::Request, ORDER);
    office.step(request.id, "PA-01", "verified").unwrap();
    let file = std::fs::read(office.path()).unwrap();
    let leaves: Vec<Vec<u8>> = {
        let sql = Connection::open(office.path()).unwrap();
        let mut statement = sql.prepare("SELECT leaf FROM event").unwrap();
        statement
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(|row| row.unwrap())
            .collect()
    };
    let in_leaf = |needle: &str| {
        leaves.iter().any(|leaf| {
            leaf.windows(needle.len())
                .any(|part| part == needle.as_bytes())
        })
    };
    for needle in [
        "Order for account records",
        "District court",
        "Because.",
        "Officer",
        "Example AS",
        "R-2026",
    ] {
        assert!(
            file.windows(needle.len())
                .any(|part| part == needle.as_bytes()),
            "{needle} is in the file"
        );
        assert!(!in_leaf(needle), "{needle} must not stand in a leaf");
    }
    assert!(in_leaf("PA-01") && in_leaf("verified"), "codes may");
}

#[test]
fn a_step_takes_only_the_answers_of_its_procedure_and_only_where_it_is_asked() {
    let mut office = Office::new();
    let request = office.put(Kind::Request, ORDER);
    assert_eq!(
        office
            .step(request.id, "PA-01", "compels")
            .unwrap_err()
            .code(),
        "answer-not-allowed"
    );
    assert_eq!(
        office
            .step(request.id, "DS-02", "certain")
            .unwrap_err()
            .code(),
        "step-not-asked"
    );
    assert_eq!(
        office.step(request.id, "N-01", "no").unwrap_err().code(),
        "step-not-asked",
        "a Norwegian court is no third country"
    );
}

fn blocked(result: Result<Stored>) -> Vec<BlockCode> {
    match result.unwrap_err() {
        Error::Blocked { blocks } => blocks.into_iter().map(|block| block.code).collect(),
        other => panic!("{other}"),
    }
}

#[test]
fn nothing_is_disclosed_before_authenticity_document_advice_scope_and_decision_stand() {
    let mut office = Office::new();
    let second = office.colleague("Second", Role::Approver);
    let request = office.put(Kind::Request, ORDER).id;
    let disclosure = format!(
        r#"{{"request":"{request}","recipient":"District court","data_categories":["Log-in times"]}}"#
    );
    let decision = format!(
        r#"{{"request":"{request}","outcome":"COMPLY_NARROWED","basis_art6":"c","allowed_categories":["Log-in times"],"reasons":"The order binds us."}}"#
    );
    use BlockCode as B;
    assert_eq!(
        blocked(office.try_put(Kind::Disclosure, &disclosure)),
        [
            B::Authenticity,
            B::LegalDocument,
            B::Power,
            B::Policy,
            B::Advice,
            B::Basis,
            B::Scope,
            B::Decision,
            B::FourEyes
        ]
    );
    assert!(
        !blocked(office.try_put(Kind::Decision, &decision)).contains(&B::Decision),
        "a decision is blocked by what it rests on"
    );

    office.step(request, "PA-01", "verified").unwrap();
    office.put(
        Kind::LegalDocument,
        &format!(
            r#"{{"request":"{request}","kind":"court_order","issuer":"District court","legal_provision":"Section 210"}}"#
        ),
    );
    for (code, answer) in [
        ("PA-04", "compels"),
        ("PA-05", "met"),
        ("PA-06", "consulted"),
        ("PA-07", "found"),
    ] {
        office.step(request, code, answer).unwrap();
        assert!(
            office.try_put(Kind::Disclosure, &disclosure).is_err(),
            "still blocked after {code}"
        );
    }
    assert_eq!(
        blocked(office.try_put(Kind::Decision, &decision)),
        [B::Scope, B::StepOpen, B::StepOpen],
        "the scope, and the privileges that nobody looked for"
    );
    office.step(request, "PA-08", "narrowed").unwrap();
    office.step(request, "PA-09", "none").unwrap();
    assert_eq!(
        blocked(office.try_put(Kind::Disclosure, &disclosure)),
        [B::Decision, B::FourEyes]
    );
    office.put(Kind::Decision, &decision);
    assert_eq!(
        blocked(office.try_put(Kind::Disclosure, &disclosure)),
        [B::FourEyes, B::StepOpen, B::StepOpen],
        "nobody said who is told, and by which channel it goes"
    );
    office.step(request, "PA-11", "delayed").unwrap();
    office.step(request, "PA-13", "done").unwrap();
    assert_eq!(
        office.step(request, "FOUR-EYES", "yes").unwrap_err().code(),
        "same-person",
        "the same person is not a second one"
    );
    assert_eq!(
        blocked(office.try_put(Kind::Disclosure, &disclosure)),
        [B::FourEyes]
    );

    let first = std::mem::replace(&mut office.officer, second);
    office.step(request, "FOUR-EYES", "yes").unwrap();
    office.officer = first;
    let more = disclosure.replace("[\"Log-in times\"]", "[\"Log-in times\",\"Messages\"]");
    assert_eq!(
        blocked(office.try_put(Kind::Disclosure, &more)),
        [B::ManifestMore],
        "more than was decided"
    );
    let given = office.put(
        Kind::Disclosure,
        &disclosure.replace("{\"request\"", "{\"receipt_ref\":\"K-1\",\"request\""),
    );
    office.step(request, "PA-14", "equal").unwrap();
    let Record::Disclosure(given) = given.record else {
        panic!("a disclosure")
    };
    assert!(
        given.decision.is_some(),
        "it names the decision it rests on"
    );
    let Record::Request(request) = office.workspace.get(request).unwrap().record else {
        panic!("a request")
    };
    assert_eq!(
        request.status(),
        crate::request::RequestStatus::Communicated
    );
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn a_correction_takes_the_place_of_the_step_it_corrects() {
    let mut office = Office::new();
    let request = office.put(Kind::Request, ORDER).id;
    let wrong = office.step(request, "PA-01", "verified").unwrap();
    let json = format!(
        r#"{{"request":"{request}","step_code":"PA-01","answer":"failed","reason":"The number was not the court's.","corrects":"{}"}}"#,
        wrong.id
    );
    office.put(Kind::Step, &json);
    let entries = office.workspace.entries(request).unwrap();
    assert_eq!(
        entries.answer(crate::request::StepCode::Pa01),
        Some(crate::request::Answer::Failed)
    );
    assert_eq!(entries.steps.len(), 1);
}

#[test]
fn a_third_country_order_is_no_legal_obligation_and_needs_both_steps_of_article_48() {
    let mut office = Office::new();
    let request = office
        .put(
            Kind::Request,
            &ORDER
                .replace("\"NO\"", "\"US\"")
                .replace("dom_crim", "art48"),
        )
        .id;
    let case = office.workspace.case(request).unwrap();
    assert!(case.art48);
    let blocks: Vec<BlockCode> = case.blocks.iter().map(|block| block.code).collect();
    for wanted in [
        BlockCode::Art48Agreement,
        BlockCode::Art48Basis,
        BlockCode::Art48ChapterV,
    ] {
        assert!(blocks.contains(&wanted), "{wanted}");
    }
    let decision =
        format!(r#"{{"request":"{request}","outcome":"REFUSE","basis_art6":"c","reasons":"X"}}"#);
    assert_eq!(
        office
            .try_put(Kind::Decision, &decision)
            .unwrap_err()
            .code(),
        "basis-not-possible"
    );
}

#[test]
fn the_clock_of_a_request_is_found_when_it_is_logged() {
    let mut office = Office::new();
    let json = r#"{"title":"Access","family":"ds","subtype":"access","received_at":{"at":"2026-11-16T23:30:00Z","zone":"Europe/Oslo"}}"#;
    let id = office.put(Kind::Request, json).id;
    let case = office.workspace.case(id).unwrap();
    let clock = case.clock.unwrap();
    assert_eq!(
        clock.legal.unwrap().to_string(),
        "2026-12-17",
        "received after midnight in Oslo, on the 17th"
    );
    assert!(!clock.explanation.is_empty());
    let order = office
        .put(
            Kind::Request,
            &ORDER.replace("\"channel\"", "\"ordered_by\":\"2026-11-28\",\"channel\""),
        )
        .id;
    let case = office.workspace.case(order).unwrap();
    assert_eq!(
        case.clock.unwrap().legal.unwrap().to_string(),
        "2026-11-28",
        "a Saturday in an order stays as it is written"
    );
}

#[test]
fn an_attachment_keeps_its_bytes_and_its_hash() {
    let mut office = Office::new();
    let request = office.put(Kind::Request, ORDER).id;
    let class = crate::attachment::AttachmentClass::Decision;
    let stored =
        office
            .workspace
            .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
                tx.attach(
                    request,
                    "order.pdf".parse().unwrap(),
                    b"%PDF-1.7 order",
                    class,
                    false,
                )
            });
    let stored = stored.unwrap().value;
    assert_eq!(
        office.workspace.attachment_bytes(stored.id).unwrap(),
        b"%PDF-1.7 order"
    );
    let case = office.workspace.case(request).unwrap();
    assert_eq!(case.attachments[0].media_type.as_str(), "application/pdf");
    assert_eq!(office.verdict(), "UNANCHORED");
    office.tamper("UPDATE attachment SET bytes = x'255044462d'");
    let check = office.workspace.check(Vec::new(), &mut |_| true).unwrap();
    assert_eq!(
        (check.code(), check.records[0].code()),
        ("INVALID", "attachment")
    );
}

#[test]
fn every_edit_with_a_database_browser_shows() {
    let edits = [
        (
            "a value",
            "UPDATE record SET document = replace(document, 'Marketing', 'Marketink') WHERE ref = 'A-01'",
        ),
        ("a deleted record", "DELETE FROM record WHERE ref = 'A-02'"),
        (
            "a record of nowhere",
            "INSERT INTO record(id,kind,ref,ordinal,parent,seq,document) VALUES ('01990000-0000-7000-8000-000000000001','activity','A-09',9,NULL,1,'{}')",
        ),
        (
            "a record at an older state",
            "UPDATE record SET seq = 1 WHERE ref = 'A-01'",
        ),
        (
            "another reference",
            "UPDATE record SET ref = 'A-77' WHERE ref = 'A-01'",
        ),
        (
            "the last event",
            "DELETE FROM disclosure WHERE seq = (SELECT max(seq) FROM event); PRAGMA foreign_keys = OFF; DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)",
        ),
        (
            "an event in the middle",
            "PRAGMA foreign_keys = OFF; DELETE FROM disclosure WHERE seq = 2; DELETE FROM event WHERE seq = 2",
        ),
        (
            "a disclosed value",
            "UPDATE disclosure SET body = CAST(replace(CAST(body AS TEXT), 'Marketing', 'Marketink') AS BLOB)",
        ),
        (
            "two values swapped",
            "UPDATE disclosure SET body = (SELECT body FROM disclosure AS other WHERE other.seq = 3) WHERE seq = 4",
        ),
        (
            "the head",
            "UPDATE head SET note = replace(note, 'A', 'B') WHERE size = (SELECT max(size) FROM head)",
        ),
    ];
    for (what, sql) in edits {
        let mut office = Office::new();
        office.put(
            Kind::Activity,
            r#"{"name":{"en":"Newsletters"},"owner_unit":"Marketing"}"#,
        );
        office.put(
            Kind::Activity,
            r#"{"name":{"en":"Profiling"},"owner_unit":"Marketing"}"#,
        );
        assert_eq!(office.verdict(), "UNANCHORED", "{what}");
        office.tamper(sql);
        let verdict = office
            .workspace
            .check(Vec::new(), &mut |_| true)
            .map(|check| check.code());
        assert!(
            !matches!(verdict, Ok("VERIFIED" | "UNANCHORED")),
            "{what}: {verdict:?}"
        );
    }
}

#[test]
fn a_log_whose_events_do_not_give_its_head_is_never_signed_again() {
    let mut office = Office::new();
    office.put(Kind::Activity, r#"{"name":{"en":"One"}}"#);
    office.tamper("UPDATE event SET leaf = CAST(substr(leaf, 1, 40) || x'ff' || substr(leaf, 42) AS BLOB) WHERE seq = 1");
    office.workspace.frontier = None;
    assert_eq!(
        office
            .try_put(Kind::Activity, r#"{"name":{"en":"Two"}}"#)
            .unwrap_err()
            .code(),
        "trail-broken"
    );
}

#[test]
fn a_copy_put_back_from_yesterday_shows_against_the_head_seen_today() {
    let mut office = Office::new();
    let yesterday = std::fs::read(office.path()).unwrap();
    office.put(Kind::Activity, r#"{"name":{"en":"Today"}}"#);
    let head = office.workspace.head().unwrap();
    let held = || {
        vec![tilsyn_trail::HeldHead {
            label: "seen".to_owned(),
            size: head.size,
            root: head.root,
        }]
    };
    assert_eq!(
        office
            .workspace
            .check(held(), &mut |_| true)
            .unwrap()
            .code(),
        "VERIFIED"
    );
    let path = office.path();
    std::fs::write(&path, yesterday).unwrap();
    let older = Workspace::open(&path).unwrap();
    assert_eq!(
        older.check(held(), &mut |_| true).unwrap().code(),
        "DIVERGED"
    );
}

#[test]
fn what_another_opening_wrote_is_built_upon_and_not_lost() {
    let mut office = Office::new();
    office.put(Kind::Activity, r#"{"name":{"en":"One"}}"#);
    let mut other = Workspace::open(&office.path()).unwrap();
    let record = Record::parse(Kind::Activity, r#"{"name":{"en":"Two"}}"#).unwrap();
    other
        .commit(&office.officer, office.now, &mut Counting(99), "", |tx| {
            tx.put(Put::default(), record)
        })
        .unwrap();
    assert_eq!(
        office
            .put(Kind::Activity, r#"{"name":{"en":"Three"}}"#)
            .reference,
        "A-03"
    );
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn events_and_heads_cannot_be_changed_by_this_program() {
    let office = Office::new();
    for sql in [
        "DELETE FROM event",
        "UPDATE event SET leaf = x'00'",
        "DELETE FROM head",
        "ATTACH 'x' AS y",
        "DROP TABLE event",
    ] {
        assert!(
            office.workspace.connection.execute_batch(sql).is_err(),
            "{sql}"
        );
    }
}

#[test]
fn an_auditor_does_not_write() {
    let mut office = Office::new();
    office.officer.role = Role::Auditor;
    assert_eq!(
        office.try_put(Kind::Request, ORDER).unwrap_err().code(),
        "role-not-allowed"
    );
}

#[test]
fn lists_are_filtered_sorted_and_paged_by_sqlite() {
    let mut office = Office::new();
    for (name, basis, special) in [
        ("beta", "a", true),
        ("Alpha", "f", false),
        ("gamma", "f", true),
    ] {
        let special = if special {
            r#""special":"health","#
        } else {
            ""
        };
        office.put(
            Kind::Activity,
            &format!(r#"{{"name":{{"en":"{name}"}},"bases":[{{"art6":"{basis}"}}],"data_items":[{{{special}"category":"x"}}]}}"#),
        );
    }
    let names = |office: &Office, filters: &[&str], sort, descending| -> Vec<String> {
        let filters = filters
            .iter()
            .map(|filter| filter.parse().unwrap())
            .collect();
        let query = ListQuery {
            kind: Kind::Activity,
            filters,
            sort,
            descending,
            offset: 0,
            limit: 50,
        };
        let page = office.workspace.list(&query, &mut Index::new()).unwrap();
        assert_eq!(page.total as usize, page.rows.len());
        page.rows
            .into_iter()
            .map(|row| match row {
                ListRow::Activity(row) => {
                    row.name.in_language(crate::text::Language::En).to_owned()
                }
                other => panic!("{other:?}"),
            })
            .collect()
    };
    assert_eq!(
        names(&office, &[], SortKey::Title, false),
        ["Alpha", "beta", "gamma"]
    );
    assert_eq!(
        names(&office, &["basis=f"], SortKey::Reference, true),
        ["gamma", "Alpha"]
    );
    assert_eq!(
        names(
            &office,
            &["basis=f", "special=yes"],
            SortKey::Reference,
            false
        ),
        ["gamma"]
    );
    assert_eq!(
        names(&office, &["outside_eea=no"], SortKey::Reference, false).len(),
        3
    );
    let activity = office.workspace.find("A-01").unwrap().id;
    office.put(
        Kind::Transfer,
        &format!(r#"{{"importer":"X Inc","countries":["US"],"activity":"{activity}"}}"#),
    );
    assert_eq!(
        names(&office, &["outside_eea=yes"], SortKey::Reference, false),
        ["beta"]
    );
    assert!("basis=z".parse::<Filter>().is_err() && "colour=red".parse::<Filter>().is_err());
}

#[test]
fn search_finds_words_without_their_accents_and_the_case_of_an_entry() {
    let mut office = Office::new();
    office.put(Kind::Activity, r#"{"name":{"nb":"Rådgivning på nett"}}"#);
    let request = office.put(Kind::Request, ORDER);
    office.try_put(Kind::Step, &format!(r#"{{"request":"{}","step_code":"PA-01","answer":"verified","reason":"Called the switchboard."}}"#, request.id)).unwrap();
    let mut index = Index::new();
    let mut find = |text: &str| office.workspace.search(text, 10, &mut index);
    assert_eq!(find("radgiv").unwrap()[0].reference, "A-01");
    let hits = find("switchboard").unwrap();
    assert_eq!((hits[0].kind, hits[0].open), (Kind::Step, request.id));
    for hostile in ["\"", "a\" OR \"b", "* NEAR(", "", "')--"] {
        assert!(find(hostile).is_ok(), "{hostile}");
    }
}

#[test]
fn a_copy_is_whole_and_never_replaces_a_file() {
    let mut office = Office::new();
    office.put(Kind::Activity, r#"{"name":{"en":"One"}}"#);
    let to = office.folder.path().join("copy.tilsyn");
    office.workspace.save_copy(&to).unwrap();
    let copy = Workspace::open(&to).unwrap();
    assert_eq!(copy.head().unwrap(), office.workspace.head().unwrap());
    assert_eq!(
        copy.check(Vec::new(), &mut |_| true).unwrap().code(),
        "UNANCHORED"
    );
    assert_eq!(
        office.workspace.save_copy(&to).unwrap_err().code(),
        "file-exists"
    );
}

#[test]
fn the_sample_is_sound_on_any_day() {
    for day in [
        "2026-11-21T10:00:00Z",
        "2027-01-01T00:10:00Z",
        "2027-03-28T01:30:00Z",
        "2028-02-29T12:00:00Z",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let (mut workspace, people) =
            crate::sample::build(&folder.path().join("s.tilsyn"), at(day), &mut Counting(3))
                .unwrap();
        workspace.read_as(crate::browse::Secrecy::Shown);
        assert_eq!(people.len(), workspace.actors().unwrap().len());
        assert_eq!(workspace.count(Kind::Activity).unwrap(), 13);
        assert_eq!(workspace.count(Kind::Request).unwrap(), 6);
        assert_eq!(workspace.count(Kind::InterestAssessment).unwrap(), 3);
        let check = workspace.check(Vec::new(), &mut |_| true).unwrap();
        assert_eq!(
            (check.code(), check.records),
            ("UNANCHORED", vec![]),
            "{day}"
        );
        let times: Vec<_> = workspace
            .events(0, 4096)
            .unwrap()
            .iter()
            .map(|it| it.at)
            .collect();
        assert!(times.is_sorted(), "{day}: the clock goes forward");
        for kind in Kind::ALL {
            let there = workspace.count(*kind).unwrap() > 0;
            let by_hand = matches!(
                kind,
                Kind::Export
                    | Kind::View
                    | Kind::ImportProfile
                    | Kind::RetentionRun
                    | Kind::LetterTemplate
                    | Kind::FindingAcceptance
                    | Kind::Review
                    | Kind::ReviewComment
            );
            assert_eq!(there, !by_hand, "{day}: the sample and its {kind}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is written, in whatever order, the state is what the log says, and the log verifies.
    #[test]
    fn after_any_work_the_records_are_what_the_log_says(work in prop::collection::vec((0_u8..6, 0_usize..4, "[ -~æøå]{0,40}"), 1..14)) {
        let mut office = Office::new();
        let mut activities = Vec::new();
        for (what, which, text) in work {
            let name = serde_json::Value::String(format!("x{text}"));
            let json = format!(r#"{{"name":{{"en":{name}}},"remarks":{},"large_scale":{}}}"#, serde_json::Value::String(text.clone()), which % 2 == 0);
            match what {
                0 | 1 => activities.push(office.put(Kind::Activity, &json).id),
                2 | 3 => if let Some(id) = activities.get(which) { office.change(*id, Kind::Activity, &json).unwrap(); },
                4 => { office.put(Kind::Request, ORDER); },
                _ => { office.workspace = Workspace::open(&office.path()).unwrap(); },
            }
        }
        let check = office.workspace.check(Vec::new(), &mut |_| true).unwrap();
        prop_assert_eq!(check.code(), "UNANCHORED");
        prop_assert!(check.records.is_empty());
    }
}
