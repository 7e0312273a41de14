//! Every export of the corpus, checked by this program and by the Python script: the same verdict, the same exit status,
//! the same first bad event, the same numbers.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value as Json, json};
use tilsyn_core::audit_export::{Export, ExportCheck, typed_root};
use tilsyn_trail::{Checkpoint, HeadOutcome, HeldHead, Note, Verdict};

use crate::forge::signed;
use crate::{Files, cases, corpus, read, script, settle};

/// What a verifier says, as far as two of them must agree.
#[derive(Debug, PartialEq)]
struct Said {
    verdict: String,
    exit: i64,
    first_bad_seq: Option<u64>,
    /// The rest, where there is one: events, root, absent values, heads.
    rest: Option<Json>,
}

/// What is brought to a check.
#[derive(Default)]
struct Brought {
    held: Vec<HeldHead>,
    deep: bool,
}

impl Brought {
    fn of(folder: &Path, arguments: &[&str]) -> Self {
        let mut brought = Self::default();
        let mut arguments = arguments.iter();
        let mut size = 0;
        while let Some(argument) = arguments.next() {
            let mut next = || *arguments.next().unwrap();
            match *argument {
                "--deep" => brought.deep = true,
                "--size" => size = next().parse().unwrap(),
                "--root" => brought.held.push(HeldHead {
                    label: "--root".to_owned(),
                    size,
                    root: typed_root(next()).unwrap(),
                }),
                "--head" => {
                    let name = next();
                    let note = Note::parse(&fs::read(folder.join(name)).unwrap()).unwrap();
                    let head = Checkpoint::parse(note.text()).unwrap();
                    brought.held.push(HeldHead {
                        label: name.to_owned(),
                        size: head.size,
                        root: head.root,
                    });
                }
                other => panic!("{other}"),
            }
        }
        brought
    }
}

fn ours(folder: &Path, arguments: &[&str]) -> Said {
    let Brought { held, deep } = Brought::of(folder, arguments);
    let unreadable = || Said {
        verdict: "UNREADABLE".to_owned(),
        exit: 50,
        first_bad_seq: None,
        rest: None,
    };
    let Ok(export) = Export::open(&folder.join("export")) else {
        return unreadable();
    };
    let check = if deep {
        export.check_deep(held, &mut |_| true)
    } else {
        export.check(held, &mut |_| true)
    };
    let Ok(check) = check else {
        return unreadable();
    };
    let ExportCheck { log, .. } = &check;
    let rest = json!({
        "size": log.size,
        "root": signed(1, log.root, crate::forge::Who::First).text().lines().nth(2).unwrap(),
        "missing": log.missing,
        "first_missing": log.first_missing.as_ref().map(|(seq, field)| json!({"seq": seq, "field": field})),
        "erasures": log.erased.iter().map(|(by, count)| (by.to_string(), json!(count))).collect::<BTreeMap<_, _>>(),
        "signers": log.signers.iter().map(|signer| signer.key.name()).collect::<Vec<_>>(),
        "self_asserted": check.self_asserted,
        "manifest_signers": check.manifest_signers,
        "heads": log.heads.iter().map(|finding| match finding.outcome {
            HeadOutcome::Agrees => "AGREES",
            HeadOutcome::Empty => "EMPTY",
            HeadOutcome::Diverged(divergence) => divergence.code(),
        }).collect::<Vec<_>>(),
        "faults": check.faults.len(),
    });
    Said {
        verdict: check.code().to_owned(),
        exit: i64::from(check.exit_code()),
        first_bad_seq: check.first_bad_seq(),
        // Behind a fault of the log nothing is meaningful.
        rest: (log.verdict.exit_code() < 40).then_some(rest),
    }
}

/// The arguments of a check, for the script.
fn arguments(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let place = |path: &Path| path.to_str().unwrap().to_owned();
    let mut all = vec![place(&folder.join("export")), "--json".to_owned()];
    all.extend(
        arguments
            .iter()
            .map(|argument| match argument.strip_suffix(".note") {
                Some(_) => place(&folder.join(argument)),
                None => (*argument).to_owned(),
            }),
    );
    all
}

fn theirs((exit, printed): &(i64, String), whole: bool) -> Said {
    let said: Json =
        serde_json::from_str(printed).unwrap_or_else(|error| panic!("{error}: {printed}"));
    let heads = said["heads"].as_array().unwrap();
    let rest = json!({
        "size": said["size"],
        "root": said["root"],
        "missing": said["missing"],
        "first_missing": said["first_missing"],
        "erasures": said["erasures"],
        "signers": said["signers"],
        "self_asserted": said["self_asserted"],
        "manifest_signers": said["manifest_signers"],
        "heads": heads.iter().map(|head| &head["outcome"]).collect::<Vec<_>>(),
        "faults": said["faults"].as_array().unwrap().len(),
    });
    Said {
        verdict: said["verdict"].as_str().unwrap().to_owned(),
        exit: *exit,
        first_bad_seq: said["first_bad_seq"].as_u64(),
        rest: whole.then_some(rest),
    }
}

#[test]
fn the_checked_in_exports_are_those_that_the_generator_makes() {
    let mut made = Files::new();
    for case in cases::all() {
        for (path, bytes) in case.files() {
            made.insert(format!("{}/{path}", case.name), bytes);
        }
    }
    let bytes: usize = made.values().map(Vec::len).sum();
    assert!(
        bytes < 2_000_000,
        "{bytes} bytes: the corpus is to stay small"
    );
    settle("exports", &made);
}

#[test]
fn program_and_script_say_of_every_export_what_is_expected() {
    let exports = corpus().join("exports");
    let mut checks: Vec<(PathBuf, Json)> = Vec::new();
    for entry in fs::read_dir(&exports).unwrap() {
        let folder = entry.unwrap().path();
        let case: Json =
            serde_json::from_slice(&fs::read(folder.join("case.json")).unwrap()).unwrap();
        checks.extend(
            case["checks"]
                .as_array()
                .unwrap()
                .iter()
                .map(|check| (folder.clone(), check.clone())),
        );
    }
    let typed = |check: &Json| -> Vec<String> {
        serde_json::from_value(check["arguments"].clone()).unwrap()
    };
    let lists: Vec<Vec<String>> = checks
        .iter()
        .map(|(folder, check)| {
            arguments(
                folder,
                &typed(check).iter().map(String::as_str).collect::<Vec<_>>(),
            )
        })
        .collect();
    let mut wrong = Vec::new();
    for ((folder, check), printed) in checks.iter().zip(script::run_each(&lists)) {
        let typed = typed(check);
        let ours = ours(
            folder,
            &typed.iter().map(String::as_str).collect::<Vec<_>>(),
        );
        let theirs = theirs(&printed, ours.rest.is_some());
        let expected = Said {
            verdict: check["verdict"].as_str().unwrap().to_owned(),
            exit: check["exit"].as_i64().unwrap(),
            first_bad_seq: check["first_bad_seq"].as_u64(),
            rest: None,
        };
        let bare = Said {
            rest: None,
            verdict: ours.verdict.clone(),
            ..ours
        };
        if bare != expected || ours != theirs {
            let name = folder.file_name().unwrap();
            wrong.push(format!("{name:?} {typed:?}\n  expected {expected:?}\n  program  {ours:?}\n  script   {theirs:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        checks.len(),
        wrong.join("\n")
    );
    assert!(checks.len() > 400, "{}", checks.len());
}

#[test]
fn no_flipped_bit_in_any_file_of_an_export_leaves_it_sound() {
    let folder = tempfile::tempdir().unwrap();
    let honest = read(&corpus().join("exports/proofs/export"));
    crate::write(folder.path(), &honest);
    let mut flipped = 0;
    for (path, bytes) in &honest {
        for at in (0..bytes.len()).step_by(7) {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << (at % 8);
            fs::write(folder.path().join(path), changed).unwrap();
            let verdict = Export::open(folder.path())
                .and_then(|export| export.check(Vec::new(), &mut |_| true));
            let exit = verdict.as_ref().map_or(50, ExportCheck::exit_code);
            assert!(exit >= 40, "{path}, byte {at}: {verdict:?}");
            flipped += 1;
        }
        fs::write(folder.path().join(path), bytes).unwrap();
    }
    assert!(flipped > 1000, "{flipped}");
    let sound = Export::open(folder.path())
        .unwrap()
        .check(Vec::new(), &mut |_| true)
        .unwrap();
    assert_eq!(sound.code(), "UNANCHORED");
}

/// Numbers that look drawn by lot and are the same in every run.
struct Lot(u64);

impl Lot {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }
}

/// Changes some bytes: flips, puts in, takes out, doubles, exchanges.
fn shake(bytes: &mut Vec<u8>, lot: &mut Lot) {
    let at = lot.below(bytes.len());
    let end = (at + 1 + lot.below(40)).min(bytes.len());
    match lot.below(7) {
        0 | 1 if !bytes.is_empty() => bytes[at] ^= 1 << lot.below(8),
        2 => bytes.insert(at, u8::try_from(lot.below(256)).unwrap()),
        3 => drop(bytes.drain(at..end)),
        4 => {
            let part = bytes[at..end].to_vec();
            bytes.splice(at..at, part);
        }
        5 => bytes.truncate(at),
        _ => {
            let part = bytes[at..end].to_vec();
            let to = lot.below(bytes.len());
            bytes.splice(to..to, part);
        }
    }
}

/// The cases are those that somebody thought of; these are not. The manifest is put right after most changes, so that the
/// later steps of the check are reached too.
#[test]
fn program_and_script_agree_on_exports_that_were_changed_at_random() {
    let place = tempfile::tempdir().unwrap();
    let mut lot = Lot(2026);
    let mut files = read(&corpus().join("exports/proofs/export"));
    files.retain(|path, _| !path.starts_with("manifest."));
    let paths: Vec<String> = files.keys().cloned().collect();
    let mut folders = Vec::new();
    for number in 0..500 {
        let mut export = crate::forge::Export {
            files: files.clone(),
            signer: None,
        };
        for _ in 0..=lot.below(2) {
            // Half of the changes are in the two files that a check reads most closely.
            let path = match lot.below(4) {
                0 => "disclosures.jsonl",
                1 => "tile/entries/000.p/10",
                _ => &paths[lot.below(paths.len())],
            };
            shake(export.files.get_mut(path).unwrap(), &mut lot);
        }
        export.seal();
        if lot.below(8) == 0 {
            shake(export.files.get_mut("manifest.json").unwrap(), &mut lot);
        }
        let folder = place.path().join(number.to_string());
        crate::write(&folder.join("export"), &export.files);
        folders.push(folder);
    }
    let lists: Vec<Vec<String>> = folders
        .iter()
        .map(|folder| arguments(folder, &[]))
        .collect();
    let mut wrong = Vec::new();
    let mut count = std::collections::BTreeMap::<String, u32>::new();
    for (folder, printed) in folders.iter().zip(script::run_each(&lists)) {
        let ours = ours(folder, &[]);
        let theirs = theirs(&printed, ours.rest.is_some());
        if ours != theirs {
            wrong.push(format!(
                "{}\n  program {ours:?}\n  script  {theirs:?}",
                folder.display()
            ));
        }
        *count.entry(ours.verdict).or_default() += 1;
    }
    assert!(
        wrong.is_empty(),
        "{} of {}: {:#?}",
        wrong.len(),
        folders.len(),
        wrong.first()
    );
    assert!(count["INVALID"] > 300, "{count:?}");
}

#[test]
fn a_check_can_be_ended_early() {
    let export = Export::open(&corpus().join("exports/untouched/export")).unwrap();
    assert!(matches!(
        export.check(Vec::new(), &mut |_| false),
        Err(tilsyn_core::Error::Cancelled)
    ));
    let check = export.check(Vec::new(), &mut |_| true).unwrap();
    assert_eq!(check.log.verdict, Verdict::Unanchored);
    assert!(check.note.unwrap().starts_with("tilsyn/trail/"));
}
