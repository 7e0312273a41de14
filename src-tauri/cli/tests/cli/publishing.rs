//! A file in a folder that is synchronised: worked on in a copy on this machine, published in one step, and brought
//! together when two people went on apart (T12, T18, T19).

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::support::{Desk, Done, NOW};

const CLOUD: &str = "OneDrive - Example";
const FILE: &str = "OneDrive - Example/register.tilsyn";

/// A register in a cloud folder, of Kari Holm, who has two machines with her key.
struct Shared(Desk);

impl Shared {
    fn new() -> Self {
        let desk = Desk::new();
        fs::create_dir(desk.path(CLOUD)).unwrap();
        fs::rename(desk.path("register.tilsyn"), desk.path(FILE)).unwrap();
        let shared = Self(desk);
        shared.ok("desk", &["list", FILE, "system"]);
        copy(&shared.0.path("own"), &shared.0.path("laptop"));
        shared
    }

    fn run(&self, machine: &str, arguments: &[&str]) -> Done {
        self.0.run_with(arguments, "", |command| {
            let folder = if machine == "desk" { "own" } else { machine };
            command.env("TILSYN_DATA_DIR", self.0.path(folder));
        })
    }

    fn ok(&self, machine: &str, arguments: &[&str]) -> Done {
        let done = self.run(machine, arguments);
        assert_eq!(done.code, 0, "{done}");
        done
    }

    /// Whole, as far as the file by itself can show.
    fn is_whole(&self, machine: &str, file: &str) -> Done {
        let done = self.run(machine, &["verify", file]);
        assert_eq!(done.code, 10, "{done}");
        done
    }

    fn json(&self, machine: &str, arguments: &[&str]) -> Value {
        let done = self.run(machine, &[arguments, &["--json"]].concat());
        let document = serde_json::from_str(&done.out).unwrap_or_else(|_| panic!("{done}"));
        crate::schema::check(arguments[0], &document);
        document
    }

    fn apply(&self, machine: &str, file: &str, line: &str) -> Done {
        self.0.write("changes", &format!("{line}\n"));
        self.ok(
            machine,
            &[
                "apply",
                file,
                "changes",
                "--actor",
                "Kari Holm",
                "--role",
                "privacy_officer",
            ],
        )
    }

    fn add(&self, machine: &str, name: &str) -> Done {
        let line = format!(r#"{{"op":"put","kind":"system","record":{{"name":"{name}"}}}}"#);
        self.apply(machine, FILE, &line)
    }

    fn rename(&self, machine: &str, reference: &str, name: &str) -> Done {
        let line = format!(
            r#"{{"op":"put","kind":"system","id":"{reference}","record":{{"name":"{name}"}}}}"#
        );
        self.apply(machine, FILE, &line)
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(self.0.path(FILE)).unwrap()
    }

    fn systems(&self, machine: &str) -> Vec<String> {
        let listed = self.json(machine, &["list", FILE, "system"]);
        let mut names: Vec<String> = listed["rows"]
            .as_array()
            .unwrap_or_else(|| panic!("{listed}"))
            .iter()
            .map(|row| row["name"].as_str().unwrap().to_owned())
            .collect();
        names.sort();
        names
    }

    /// What lies in the cloud folder.
    fn beside(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.0.path(CLOUD))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            // Working copies belong to their machine.
            if entry.file_name() != "copies" {
                copy(&entry.path(), &target);
            }
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn a_file_in_a_cloud_folder_is_worked_on_in_a_copy_and_published_in_one_step() {
    let shared = Shared::new();
    let before = shared.bytes();
    let added = shared.add("desk", "Payroll");
    assert_eq!(shared.bytes(), before, "nothing is written where it lies");
    let listed = shared.ok("desk", &["list", FILE, "system"]);
    let published = shared.ok("desk", &["publish", FILE]);
    assert_ne!(shared.bytes(), before);
    assert_eq!(
        shared.beside(),
        ["register.tilsyn"],
        "and nothing beside it"
    );
    let again = shared.json("desk", &["publish", FILE]);
    assert_eq!(
        (again["events"].as_u64(), again["place"].as_str()),
        (Some(0), Some("onedrive"))
    );
    // Another machine takes the newer one by itself, because nothing was written there.
    assert_eq!(shared.systems("laptop"), ["Payroll"]);
    let verified = shared.is_whole("laptop", FILE);
    assert!(verified.out.contains("UNANCHORED"), "{verified}");
    let local = shared.0.run(&["publish", "passphrase"]);
    assert_ne!(local.code, 0, "{local}");
    shows!(added, listed, published);
}

#[test]
fn who_publishes_second_is_refused_and_brings_both_together_with_nothing_lost() {
    let shared = Shared::new();
    shared.add("desk", "CRM");
    shared.ok("desk", &["publish", FILE]);
    assert_eq!(shared.systems("laptop"), ["CRM"]);
    shared.add("desk", "Payroll");
    shared.rename("desk", "S-01", "CRM of the office");
    shared.add("laptop", "Door log");
    shared.rename("laptop", "S-01", "CRM of the road");
    shared.ok("desk", &["publish", FILE]);
    let published = shared.bytes();

    let refused = shared.run("laptop", &["publish", FILE]);
    assert_eq!(refused.code, 4, "{refused}");
    assert_eq!(shared.bytes(), published);
    let plan = shared.json("laptop", &["merge", FILE, "--dry-run"]);
    assert_eq!(plan["branch"]["relation"], "apart");
    assert_eq!(plan["branch"]["items"].as_array().unwrap().len(), 2);
    let undecided = shared.run("laptop", &["merge", FILE]);
    assert_eq!(undecided.code, 4, "{undecided}");
    let preview = shared.run("laptop", &["merge", FILE, "--dry-run"]);
    assert_eq!(preview.code, 1, "{preview}");
    let merged = shared.ok("laptop", &["merge", FILE, "--decide", "S-01=take"]);
    assert_eq!(shared.bytes(), published, "merging publishes nothing");
    let done = shared.ok("laptop", &["publish", FILE]);
    let all = ["CRM of the road", "Door log", "Payroll"];
    assert_eq!(shared.systems("laptop"), all);
    assert_eq!(shared.systems("desk"), all);
    // Whoever published first finds their own head in its beginning.
    for machine in ["desk", "laptop"] {
        let verified = shared.is_whole(machine, FILE);
        assert!(verified.out.contains("UNANCHORED"), "{verified}");
    }
    let history = shared.ok("desk", &["history", FILE, "S-01"]);
    assert!(history.out.contains("CRM of the office"), "{history}");
    crate::schema::check("history", &shared.json("desk", &["history", FILE, "S-01"]));
    shows!(refused, preview, undecided, merged, done);
}

#[test]
fn a_conflict_copy_is_told_and_comes_in_as_a_branch() {
    let shared = Shared::new();
    shared.add("desk", "CRM");
    shared.ok("desk", &["publish", FILE]);
    assert_eq!(shared.systems("laptop"), ["CRM"]);
    let common = shared.bytes();
    shared.add("laptop", "Door log");
    shared.ok("laptop", &["publish", FILE]);
    let theirs = "OneDrive - Example/register (conflicted copy 2026-11-22).tilsyn";
    fs::rename(shared.0.path(FILE), shared.0.path(theirs)).unwrap();
    // What the synchronising program does when two machines wrote at once.
    fs::write(shared.0.path(FILE), common).unwrap();
    shared.add("desk", "Payroll");
    let told = shared.ok("desk", &["list", FILE, "system"]);
    assert!(told.err.contains("conflict copy"), "{told}");
    let merged = shared.json("desk", &["merge", FILE, theirs]);
    assert_eq!(merged["merged"]["events"], 1);
    let again = shared.json("desk", &["merge", FILE, theirs]);
    assert_eq!(again["merged"]["list"], Value::Null);
    shared.ok("desk", &["publish", FILE]);
    assert_eq!(shared.systems("desk"), ["CRM", "Door log", "Payroll"]);
}

#[test]
fn what_stands_in_the_way_of_publishing_is_told_and_nothing_is_written() {
    let shared = Shared::new();
    shared.add("desk", "Payroll");
    let before = shared.bytes();
    let refused = |what: &str| {
        let refused = shared.run("desk", &["publish", FILE]);
        assert_ne!(refused.code, 0, "{what}: {refused}");
        assert_eq!(shared.bytes(), before, "{what}");
        refused
    };
    // Somebody else is in the middle of it, by a clock of today.
    let claim = shared
        .0
        .path(CLOUD)
        .join(".register.tilsyn.0123456789abcdef.publishing");
    fs::write(&claim, b"half of it").unwrap();
    let busy = refused("somebody publishes");
    assert_eq!(busy.code, 4, "{busy}");
    fs::remove_file(&claim).unwrap();
    // Somebody has the file open with a program that works where it lies.
    let journal = shared.0.path("OneDrive - Example/register.tilsyn-journal");
    fs::write(&journal, b"journal").unwrap();
    refused("a journal lies beside it");
    fs::remove_file(&journal).unwrap();
    // Another register was put there, or nothing that is one.
    let other = Desk::new();
    fs::copy(other.path("register.tilsyn"), shared.0.path(FILE)).unwrap();
    let strange = shared.run("desk", &["publish", FILE]);
    assert_eq!(strange.code, 4, "{strange}");
    fs::write(shared.0.path(FILE), b"no register").unwrap();
    let broken = shared.run("desk", &["publish", FILE]);
    assert_eq!(broken.code, 3, "{broken}");
    // The work is there meanwhile.
    let listed = shared.run("desk", &["list", FILE, "system"]);
    assert!(listed.out.contains("Payroll"), "{listed}");
    fs::write(shared.0.path(FILE), &before).unwrap();
    shared.ok("desk", &["publish", FILE]);
    assert_eq!(shared.systems("laptop"), ["Payroll"]);
    // Of a file on a disk of this machine there is no copy.
    let local = Desk::new().run(&["publish", "register.tilsyn"]);
    assert_eq!(local.code, 4, "{local}");
}

#[test]
fn publishing_that_is_killed_leaves_the_old_file_or_the_new_one() {
    let shared = Shared::new();
    let mut names = Vec::new();
    let (mut old, mut new) = (0, 0);
    for round in 0..24_u64 {
        let name = format!("System {round:02}");
        shared.add("desk", &name);
        names.push(name);
        let before = shared.bytes();
        let mut publishing = Command::new(env!("CARGO_BIN_EXE_tilsyn-cli"))
            .args(["publish", FILE])
            .current_dir(shared.0.path("."))
            .env_clear()
            .env("TILSYN_NOW", NOW)
            .env("TILSYN_DATA_DIR", shared.0.path("own"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(3 + round * 7));
        publishing.kill().unwrap();
        publishing.wait().unwrap();
        let after = shared.bytes();
        if after == before {
            old += 1;
        } else {
            new += 1;
            // Whoever else has the file sees all of it, without a word.
            assert_eq!(shared.systems("laptop"), names, "round {round}");
        }
        assert_eq!(shared.systems("desk"), names, "round {round}");
    }
    println!("killed before the last step {old} times, after it {new} times");
    assert!(old > 0);
    shared.ok("desk", &["publish", FILE]);
    assert_eq!(
        shared.beside(),
        ["register.tilsyn"],
        "what was left is taken away"
    );
    assert_eq!(shared.systems("laptop"), names);
    let verified = shared.is_whole("laptop", FILE);
    assert!(verified.out.contains("UNANCHORED"), "{verified}");
}
