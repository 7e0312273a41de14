//! The tamper matrix: what was done to an export, by whom, and what each verifier must say of it, with a head that the
//! reader holds and without.

mod erasures;
mod events;
mod folder;
mod heads;
mod keys;
mod order;
mod sound;
mod values;

use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};
use tilsyn_trail::{Value, WorkspaceId, leaf_hash, to_hex, tree};

use crate::Files;
use crate::forge::{
    Draft, Export, FIRST, Log, SECOND, WORKSPACE, Who, cosigned, drafts, keys, manifest_note,
    numbers, origin, signed,
};

/// A folder of the corpus.
pub struct Case {
    pub name: &'static str,
    about: &'static str,
    export: Export,
    checks: Vec<Json>,
}

impl Case {
    /// Its files, the expected verdicts among them.
    pub fn files(&self) -> Files {
        let mut files: Files = self
            .export
            .files
            .iter()
            .map(|(path, bytes)| (format!("export/{path}"), bytes.clone()))
            .collect();
        for size in [6, 10] {
            let note = Log::honest().head(size, Who::Second).to_string();
            files.insert(format!("held-{size}.note"), note.into_bytes());
        }
        let case = json!({ "about": self.about, "checks": self.checks });
        let text = serde_json::to_string_pretty(&case).unwrap() + "\n";
        files.insert("case.json".to_owned(), text.into_bytes());
        files
    }

    /// One more way to check it.
    fn check(mut self, arguments: &[&str], verdict: &str, first_bad_seq: Option<u64>) -> Self {
        self.checks
            .push(expected(arguments, verdict, first_bad_seq));
        self
    }
}

fn expected(arguments: &[&str], verdict: &str, first_bad_seq: Option<u64>) -> Json {
    let exit = match verdict {
        "VERIFIED" => 0,
        "UNANCHORED" => 10,
        "INCOMPLETE" => 20,
        "DIVERGED" => 30,
        "INVALID" => 40,
        "UNREADABLE" => 50,
        other => panic!("{other}"),
    };
    json!({ "arguments": arguments, "verdict": verdict, "exit": exit, "first_bad_seq": first_bad_seq })
}

/// Checked without a head, with the head of six events, and with that of ten.
pub(super) fn case(
    name: &'static str,
    about: &'static str,
    export: Export,
    verdicts: [(&str, Option<u64>); 3],
) -> Case {
    let arguments: [&[&str]; 3] = [&[], &["--head", "held-6.note"], &["--head", "held-10.note"]];
    let checks = arguments
        .iter()
        .zip(verdicts)
        .map(|(arguments, (verdict, first))| expected(arguments, verdict, first))
        .collect();
    Case {
        name,
        about,
        export,
        checks,
    }
}

/// INVALID, whatever the reader holds.
fn invalid(name: &'static str, about: &'static str, export: Export, first: Option<u64>) -> Case {
    case(name, about, export, [("INVALID", first); 3])
}

/// Sound, and the reader's heads agree.
fn sound(name: &'static str, about: &'static str, export: Export) -> Case {
    case(
        name,
        about,
        export,
        [("UNANCHORED", None), ("VERIFIED", None), ("VERIFIED", None)],
    )
}

fn unreadable(name: &'static str, about: &'static str, export: Export) -> Case {
    case(name, about, export, [("UNREADABLE", None); 3])
}

/// The honest export, sealed by its author.
fn honest() -> Export {
    let mut export = Log::honest().export();
    export.seal();
    export
}

/// The honest export changed, and put right as far as somebody without a key can: the manifest fits, unsigned.
fn forged(change: impl FnOnce(&mut Export)) -> Export {
    let mut export = honest();
    change(&mut export);
    export.seal_unsigned();
    export
}

/// Another log, in whose making the owner of both keys had a hand: everything fits and everything is signed.
fn remade(change: impl FnOnce(&mut Log)) -> Export {
    let mut log = Log::honest();
    change(&mut log);
    let mut export = log.export();
    export.seal();
    export
}

/// These events, signed by the authors.
fn drafted(drafts: Vec<Draft>, kept: Vec<u64>) -> Export {
    let mut log = Log::of(drafts);
    log.erase();
    log.kept = kept;
    let mut export = log.export();
    export.seal();
    export
}

fn with_leaf(export: &mut Export, seq: usize, change: impl FnOnce(&mut Vec<u8>)) {
    let mut leaves = Log::honest().leaves();
    change(&mut leaves[seq]);
    export.set_leaves(&leaves);
}

/// Every case, by name.
pub fn all() -> Vec<Case> {
    [
        sound::all(),
        events::all(),
        order::all(),
        values::all(),
        heads::all(),
        keys::all(),
        erasures::all(),
        folder::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn names_are_distinct_and_there_is_a_case_for_each_verdict() {
    let cases = all();
    let names: std::collections::BTreeSet<&str> = cases.iter().map(|case| case.name).collect();
    assert_eq!(names.len(), cases.len());
    for verdict in [
        "VERIFIED",
        "UNANCHORED",
        "INCOMPLETE",
        "DIVERGED",
        "INVALID",
        "UNREADABLE",
    ] {
        let shows = |case: &Case| case.checks.iter().any(|check| check["verdict"] == verdict);
        assert!(cases.iter().any(shows), "{verdict}");
    }
}

fn put_proofs(export: &mut Export) {
    let log = Log::honest();
    let head = log.head(10, Who::Second).to_string();
    let lines = |proof: Vec<[u8; 32]>| -> String {
        proof
            .iter()
            .map(|hash| {
                signed(1, *hash, Who::First)
                    .text()
                    .lines()
                    .nth(2)
                    .unwrap()
                    .to_owned()
                    + "\n"
            })
            .collect()
    };
    let between = lines(tree::consistency_proof(&log.hashes(), 3, 10).unwrap());
    export.set("consistency/3-10.txt", format!("old 3\n{between}\n{head}"));
    let of = lines(tree::inclusion_proof(&log.hashes(), 5, 10).unwrap());
    export.set(
        "extracts/5.tlog-proof",
        format!("c2sp.org/tlog-proof@v1\nindex 5\n{of}\n{head}"),
    );
}
