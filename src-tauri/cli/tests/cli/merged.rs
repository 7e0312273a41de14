//! Whoever wrote a conflict copy holds its head. After somebody else merged it as a branch, the merged file contradicts that
//! head: it is told as what it is, and accepted by whoever wrote the branch, once and on record.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::{Desk, Done, copy};

/// A register of which two machines have a copy, each with the key of Kari Holm.
struct Two(Desk);

impl Two {
    fn new() -> Self {
        let two = Self(Desk::new());
        two.ok("own", &["list", "register.tilsyn", "system"]);
        copy(&two.0.path("own"), &two.0.path("laptop"));
        two.take("own", "laptop");
        two
    }

    fn run(&self, machine: &str, arguments: &[&str]) -> Done {
        self.0.run_with(arguments, "", |command| {
            command.env("TILSYN_DATA_DIR", self.0.path(machine));
        })
    }

    fn ok(&self, machine: &str, arguments: &[&str]) -> Done {
        let done = self.run(machine, arguments);
        assert_eq!(done.code, 0, "{done}");
        done
    }

    fn file(machine: &str) -> &'static str {
        if machine == "own" {
            "register.tilsyn"
        } else {
            "there.tilsyn"
        }
    }

    fn take(&self, from: &str, to: &str) {
        fs::copy(self.0.path(Self::file(from)), self.0.path(Self::file(to))).unwrap();
    }

    fn add(&self, machine: &str, name: &str) {
        let line = format!(r#"{{"op":"put","kind":"system","record":{{"name":"{name}"}}}}"#);
        self.0.write("changes", &format!("{line}\n"));
        let file = Self::file(machine);
        let who = ["--actor", "Kari Holm", "--role", "privacy_officer"];
        self.ok(machine, &[&["apply", file, "changes"], &who[..]].concat());
    }

    /// The head that a machine holds of the register, as it was signed.
    fn held(&self, machine: &str) -> String {
        let heads = fs::read_dir(self.0.path(machine).join("heads")).unwrap();
        let note = heads
            .map(|it| it.unwrap().path())
            .find(|it| it.extension().is_some_and(|it| it == "note"));
        fs::read_to_string(note.unwrap()).unwrap()
    }

    /// Papers of what was accepted on a machine.
    fn accepted(&self, machine: &str) -> Vec<Value> {
        fn papers(folder: &Path, found: &mut Vec<Value>) {
            for entry in fs::read_dir(folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    papers(&path, found);
                } else if path.ends_with("accepted.json") {
                    found.push(serde_json::from_slice(&fs::read(path).unwrap()).unwrap());
                }
            }
        }
        let mut found = Vec::new();
        papers(&self.0.path(machine).join("heads"), &mut found);
        found
    }

    fn verify(&self, machine: &str, file: &str) -> Value {
        let note = self.held(machine);
        self.0.write("held.note", &note);
        let done = self.run(machine, &["verify", file, "--head", "held.note", "--json"]);
        let document = serde_json::from_str(&done.out).unwrap_or_else(|_| panic!("{done}"));
        crate::schema::check("verify", &document);
        document
    }
}

#[test]
fn who_wrote_a_conflict_copy_is_told_where_it_was_merged_and_accepts_the_merged_head_on_record() {
    let two = Two::new();
    two.ok("laptop", &["own", "there.tilsyn"]);
    two.add("laptop", "Door log");
    two.add("laptop", "Visitors");
    two.add("own", "Payroll");
    let theirs = two.held("laptop");
    let actor = ["--actor", "Kari Holm"];
    two.ok(
        "own",
        &[&["merge", "register.tilsyn", "there.tilsyn"], &actor[..]].concat(),
    );
    let merged = two.held("own");
    two.take("own", "laptop");

    // The verdict stays what it is, and says of which branch the head is and where it came in.
    let document = two.verify("laptop", "there.tilsyn");
    assert_eq!(document["verdict"], "DIVERGED");
    let found = &document["heads"][0]["merged"];
    assert_eq!(
        (&found["events"], &found["present"]),
        (&2.into(), &2.into()),
        "{document}"
    );
    let told = two.run("laptop", &["verify", "there.tilsyn", "--head", "held.note"]);
    let sentence = format!("merged here at event {}", found["seq"]);
    assert!(
        told.out
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .contains(&sentence),
        "{told}"
    );
    assert_eq!(told.code, 30);

    // Taking the file over is not yet accepting its head: the way out is named.
    let told = two.run("laptop", &["own", "there.tilsyn"]);
    assert_eq!(told.code, 1, "{told}");
    let words = told.err.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains(&sentence) && words.contains("own there.tilsyn --accept-merged"),
        "{told}"
    );
    assert_eq!(two.held("laptop"), theirs);
    assert!(two.accepted("laptop").is_empty());

    let accepting = [
        "own",
        "there.tilsyn",
        "--accept-merged",
        "--reason",
        "Marit merged it",
    ];
    let done = two.ok("laptop", &accepting);
    assert!(done.out.contains("VERIFIED"), "{done}");
    assert_eq!(two.held("laptop"), merged);
    assert_eq!(two.verify("laptop", "there.tilsyn")["verdict"], "VERIFIED");
    let papers = two.accepted("laptop");
    assert_eq!(papers.len(), 1);
    assert_eq!(papers[0]["why"], "Marit merged it");
    let size: u64 = theirs.lines().nth(1).unwrap().parse().unwrap();
    assert_eq!(papers[0]["given_up"][0]["size"], size);
    // Once: nothing is left to accept, and what is written next goes on from it.
    two.ok("laptop", &["own", "there.tilsyn"]);
    two.add("laptop", "Later");
    assert_eq!(two.accepted("laptop").len(), 1);
}

#[test]
fn a_head_that_no_branch_accounts_for_is_not_given_up() {
    let two = Two::new();
    two.ok("laptop", &["own", "there.tilsyn"]);
    two.add("laptop", "Door log");
    two.add("own", "Payroll");
    let actor = ["--actor", "Kari Holm"];
    two.ok(
        "own",
        &[&["merge", "register.tilsyn", "there.tilsyn"], &actor[..]].concat(),
    );
    // Written after the branch was merged: the list that is kept there does not reach so far.
    two.add("laptop", "Visitors");
    let theirs = two.held("laptop");
    two.take("own", "laptop");
    let document = two.verify("laptop", "there.tilsyn");
    assert_eq!(document["verdict"], "DIVERGED");
    assert!(document["heads"][0].get("merged").is_none(), "{document}");
    for arguments in [
        &["own", "there.tilsyn"][..],
        &["own", "there.tilsyn", "--accept-merged"],
    ] {
        let told = two.run("laptop", arguments);
        assert_eq!(told.code, 1, "{told}");
        assert!(!told.err.contains("--accept-merged"), "{told}");
    }
    assert_eq!(two.held("laptop"), theirs);
    assert!(two.accepted("laptop").is_empty());
}
