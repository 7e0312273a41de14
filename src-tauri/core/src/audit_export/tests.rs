//! Exports that the product writes: whole for this program and for the script, complete or not there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chrono::{DateTime, Utc};
use tempfile::TempDir;
use tilsyn_trail::{HeldHead, Verdict};

use super::{Export, ExportCheck, ExportFault, Options, Summary, write};
use crate::actor::{Author, Role};
use crate::attachment::AttachmentClass;
use crate::erasure::{ErasureGround, ErasureOrder, ErasureScope};
use crate::error::{Error, Result};
use crate::keyring::Seed;
use crate::record::{Kind, RecordId};
use crate::text::Language;
use crate::workspace::{Entropy, Workspace, signing_key};

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

/// The sample, with an attachment, and somebody who can sign.
struct Desk {
    folder: TempDir,
    workspace: Workspace,
    author: Author,
    entropy: Counting,
    letter: RecordId,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut entropy = Counting(7);
        let path = folder.path().join("register.tilsyn");
        let (workspace, people) = crate::sample::build(&path, now(), &mut entropy).unwrap();
        let id = people[0];
        let seed = Seed::of_sample(workspace.id(), id);
        let key = signing_key(workspace.id(), id, true, seed.bytes()).unwrap();
        let author = Author {
            id,
            role: Role::PrivacyOfficer,
            key,
        };
        let mut desk = Self {
            folder,
            workspace,
            author,
            entropy,
            letter: id,
        };
        let case = desk.request();
        let attached = desk
            .workspace
            .commit(&desk.author, now(), &mut desk.entropy, "", |tx| {
                let name = "letter.txt".parse().unwrap();
                tx.attach(
                    case,
                    name,
                    b"Dear controller,\n",
                    AttachmentClass::Decision,
                    false,
                )
            });
        desk.letter = attached.unwrap().value.id;
        desk
    }

    fn request(&self) -> RecordId {
        self.workspace.all(Kind::Request).unwrap()[0].id
    }

    fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn export_with(&self, name: &str, change: impl FnOnce(&mut Options<'_>)) -> Result<Summary> {
        let mut options = Options {
            language: Language::En,
            made: now(),
            signer: Some(&self.author),
            extracts: Vec::new(),
            held: Vec::new(),
            secrecy: crate::browse::Secrecy::Shown,
        };
        change(&mut options);
        write(&self.workspace, &self.place(name), &options)
    }

    fn export(&self, name: &str) -> Summary {
        self.export_with(name, |_| {}).unwrap()
    }

    fn check(&self, name: &str) -> ExportCheck {
        let export = Export::open(&self.place(name)).unwrap();
        export.check(Vec::new(), &mut |_| true).unwrap()
    }

    /// The script as it lies in the export, run as the guide says.
    fn script(&self, name: &str, arguments: &[&str]) -> Output {
        Command::new("python3")
            .args(["-B", "verify.py"])
            .args(arguments)
            .current_dir(self.place(name))
            .output()
            .expect("python3 must be there to run this test (make packages-test)")
    }

    fn exit(&self, name: &str, arguments: &[&str]) -> i32 {
        self.script(name, arguments).status.code().unwrap()
    }

    /// What lies beside the register.
    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap();
                found.push((
                    name.to_str().unwrap().replace('\\', "/"),
                    fs::read(&path).unwrap(),
                ));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn an_export_is_whole_for_the_program_and_for_the_script_that_lies_in_it() {
    let desk = Desk::new();
    let summary = desk.export("export");
    let head = desk.workspace.head().unwrap();
    assert_eq!((summary.size, summary.root), (head.size, head.root));
    assert!(summary.signed_by.as_deref().unwrap().ends_with("/export"));
    let there = files(&desk.place("export"));
    assert_eq!(u64::try_from(there.len()).unwrap(), summary.files);
    let bytes: usize = there.iter().map(|(_, bytes)| bytes.len()).sum();
    assert_eq!(u64::try_from(bytes).unwrap(), summary.bytes);

    let check = desk.check("export");
    assert_eq!(
        (check.code(), check.faults.len()),
        ("UNANCHORED", 0),
        "{check:?}"
    );
    assert_eq!(check.log.verdict, Verdict::Unanchored);
    let said = desk.script("export", &[]);
    assert_eq!(said.status.code(), Some(10), "{said:?}");
    assert_eq!(desk.exit("export", &["--deep"]), 10);
    assert_eq!(desk.exit("export", &["--head", "checkpoints/3"]), 0);
    let root = crate::paper::root_groups(&head.root).join(" ");
    let size = head.size.to_string();
    assert_eq!(desk.exit("export", &["--size", &size, "--root", &root]), 0);
    let wrong = root.replace('a', "b");
    assert_ne!(wrong, root);
    assert_eq!(
        desk.exit("export", &["--size", &size, "--root", &wrong]),
        30
    );
    assert_eq!(desk.exit("export", &["--size", &size]), 2);
    assert_eq!(desk.exit("export", &["--head", "policy.txt"]), 2);
}

#[test]
fn a_changed_export_is_invalid_for_both_and_they_name_the_same_event() {
    let desk = Desk::new();
    desk.export("export");
    let path = desk.place("export/tile/entries");
    let bundle = fs::read_dir(path).unwrap().next().unwrap().unwrap().path();
    let bundle = if bundle.is_dir() {
        fs::read_dir(bundle)
            .unwrap()
            .next()
            .unwrap()
            .unwrap()
            .path()
    } else {
        bundle
    };
    let mut bytes = fs::read(&bundle).unwrap();
    let first = usize::from(u16::from_be_bytes([bytes[0], bytes[1]]));
    bytes[2 + first + 2 + 45] ^= 1;
    fs::write(&bundle, bytes).unwrap();
    let check = desk.check("export");
    assert_eq!((check.code(), check.first_bad_seq()), ("INVALID", Some(1)));
    assert!(
        check
            .faults
            .iter()
            .any(|fault| matches!(fault, ExportFault::Listed { .. }))
    );
    let said = desk.script("export", &["--json"]);
    assert_eq!(said.status.code(), Some(40));
    let said: serde_json::Value = serde_json::from_slice(&said.stdout).unwrap();
    assert_eq!(said["first_bad_seq"], 1);
}

#[test]
fn a_held_head_is_compared_and_a_later_one_shows_that_events_are_gone() {
    let desk = Desk::new();
    desk.export("export");
    let export = Export::open(&desk.place("export")).unwrap();
    let head = desk.workspace.head().unwrap();
    let held = |size, root| {
        let label = "paper".to_owned();
        export
            .check(vec![HeldHead { label, size, root }], &mut |_| true)
            .unwrap()
            .code()
    };
    assert_eq!(held(head.size, head.root), "VERIFIED");
    assert_eq!(held(head.size + 1, head.root), "DIVERGED");
    assert_eq!(held(head.size, [7; 32]), "DIVERGED");
    assert_eq!(held(3, [7; 32]), "DIVERGED");
    assert_eq!(
        (export.origin(), export.workspace()),
        (desk.workspace.origin().as_str(), desk.workspace.id())
    );
}

#[test]
fn proofs_lead_from_the_heads_that_somebody_holds_and_cover_the_case_that_was_asked_for() {
    let desk = Desk::new();
    let case = desk.request();
    let size = desk.workspace.head().unwrap().size;
    desk.export_with("export", |options| {
        options.extracts = vec![case];
        options.held = vec![5, 5, 0, size, size + 9];
    })
    .unwrap();
    let there: Vec<String> = files(&desk.place("export"))
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    let from = |prefix: &str| {
        there
            .iter()
            .filter(|path| path.starts_with(prefix))
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(
        from("consistency/"),
        [
            format!("consistency/3-{size}.txt"),
            format!("consistency/5-{size}.txt")
        ]
    );
    let events = desk.workspace.history(case).unwrap();
    assert!(events.len() > 1);
    assert_eq!(from("extracts/").len(), events.len());
    assert_eq!(desk.check("export").code(), "UNANCHORED");
    assert_eq!(desk.exit("export", &[]), 10);
    let guide = fs::read_to_string(desk.place("export/VERIFY.md")).unwrap();
    assert!(
        guide.contains("3, 5") && guide.contains(&format!("{} events", events.len())),
        "{guide}"
    );

    let proof = desk.place(&format!("export/extracts/{}.tlog-proof", events[0].seq));
    let text = fs::read_to_string(&proof).unwrap();
    fs::write(&proof, text.replace("index ", "index 1")).unwrap();
    assert!(
        desk.check("export")
            .faults
            .iter()
            .any(|fault| matches!(fault, ExportFault::Proof { .. }))
    );
}

#[test]
fn erased_values_are_not_in_the_export_and_the_erasure_is_listed() {
    let mut desk = Desk::new();
    let secret = b"Dear controller,\n";
    desk.export("before");
    assert!(
        files(&desk.place("before"))
            .iter()
            .any(|(_, bytes)| bytes == secret)
    );
    let order = ErasureOrder {
        scope: ErasureScope::Record { id: desk.letter },
        ground: ErasureGround::RecordedInError,
        reason: "Sent to us by mistake.".parse().unwrap(),
    };
    desk.workspace
        .erase(&desk.author, now(), &mut desk.entropy, &order)
        .unwrap();
    let summary = desk.export("after");
    assert!(summary.erased > 2, "{summary:?}");
    assert_eq!(summary.missing, 0);
    let there = files(&desk.place("after"));
    for (path, bytes) in &there {
        for needle in [secret.as_slice(), b"letter.txt"] {
            assert!(
                !bytes.windows(needle.len()).any(|it| it == needle),
                "{path}"
            );
        }
    }
    let (_, listed) = there
        .iter()
        .find(|(path, _)| path == "erasures.jsonl")
        .unwrap();
    let row: serde_json::Value = serde_json::from_slice(listed).unwrap();
    assert_eq!(
        (row["ground"].as_str(), row["reason"].as_str()),
        (Some("recorded_in_error"), Some("Sent to us by mistake."))
    );
    assert_eq!(desk.exit("after", &["--head", "../before/checkpoint"]), 0);
    assert_eq!(
        desk.check("after").log.erased.values().sum::<u64>(),
        summary.erased
    );
}

#[test]
fn a_folder_that_is_not_empty_is_left_alone_and_an_empty_one_is_filled() {
    let desk = Desk::new();
    fs::create_dir(desk.place("full")).unwrap();
    fs::write(desk.place("full/mine.txt"), "mine").unwrap();
    fs::write(desk.place("file"), "mine").unwrap();
    fs::create_dir(desk.place("empty")).unwrap();
    let before = desk.names();
    for name in ["full", "file"] {
        assert!(
            matches!(desk.export_with(name, |_| {}), Err(Error::FileExists)),
            "{name}"
        );
    }
    assert!(matches!(
        desk.export_with("missing/export", |_| {}),
        Err(Error::NoSuchFile)
    ));
    assert_eq!(desk.names(), before);
    assert_eq!(
        files(&desk.place("full")),
        [("mine.txt".to_owned(), b"mine".to_vec())]
    );
    desk.export("empty");
    assert_eq!(desk.check("empty").code(), "UNANCHORED");
    assert_eq!(desk.names(), before, "nothing passing is left");
}

#[test]
fn of_a_register_that_does_not_hold_nothing_is_written() {
    let damage = [
        "UPDATE event SET leaf = cast(substr(leaf, 1, 45) || x'ff' || substr(leaf, 47) AS BLOB) WHERE seq = 4",
        "UPDATE disclosure SET body = cast(substr(body, 1, length(body) - 1) || x'00' AS BLOB) WHERE seq = 5",
        "UPDATE head SET note = replace(note, char(10) || '3' || char(10), char(10) || '4' || char(10)) WHERE size = 3",
        "PRAGMA foreign_keys = OFF; DELETE FROM event WHERE seq = 6",
        "INSERT INTO attachment(id, bytes) SELECT id, x'00' FROM record WHERE kind = 'request' LIMIT 1",
    ];
    for sql in damage {
        let desk = Desk::new();
        let other = rusqlite::Connection::open(desk.workspace.path()).unwrap();
        other.execute_batch(sql).unwrap();
        drop(other);
        let before = desk.names();
        let refused = desk.export_with("export", |_| {});
        assert!(
            matches!(refused, Err(Error::TrailBroken(_) | Error::Damaged(_))),
            "{sql}: {refused:?}"
        );
        assert_eq!(desk.names(), before, "{sql}");
    }
}

#[test]
fn the_same_register_gives_the_same_bytes() {
    let desk = Desk::new();
    let (one, two) = (desk.export("one"), desk.export("two"));
    assert_eq!(one, two);
    assert_eq!(files(&desk.place("one")), files(&desk.place("two")));
}

#[test]
fn without_a_key_the_manifest_is_not_signed_and_the_guide_says_so_in_the_language_asked() {
    let desk = Desk::new();
    for (language, word) in [
        (Language::En, "is not signed"),
        (Language::Nb, "ikke signert"),
        (Language::Nl, "niet ondertekend"),
    ] {
        let name = language.code();
        let summary = desk
            .export_with(name, |options| {
                options.signer = None;
                options.language = language;
            })
            .unwrap();
        assert_eq!(summary.signed_by, None);
        assert!(!desk.place(name).join("manifest.note").exists());
        assert!(
            fs::read_to_string(desk.place(name).join("VERIFY.md"))
                .unwrap()
                .contains(word)
        );
        assert_eq!(desk.exit(name, &[]), 10);
    }
}

#[test]
fn an_export_that_is_not_under_secrecy_itself_holds_no_value_of_a_case_that_is() {
    let desk = Desk::new();
    let whole = desk.export("whole");
    let kept = desk
        .export_with("kept", |options| {
            options.secrecy = crate::browse::Secrecy::Hidden;
        })
        .unwrap();
    let hidden = desk
        .workspace
        .under_secrecy(crate::browse::Secrecy::Hidden)
        .unwrap();
    assert_eq!(whole.size, kept.size, "every event is there");
    assert_eq!(whole.root, kept.root);
    assert!(!hidden.is_empty() && kept.missing > whole.missing);
    let holds = |name: &str, words: &str| {
        let values = std::fs::read_to_string(
            desk.place(name)
                .join(crate::audit_export::layout::DISCLOSURES),
        )
        .unwrap();
        values.contains(words)
    };
    for words in ["Storvik District Court", "Amtsgericht Lindenau am See"] {
        assert!(holds("whole", words) && !holds("kept", words), "{words}");
    }
    assert!(holds("kept", "Former candidate 0417"), "what is not secret");
}
