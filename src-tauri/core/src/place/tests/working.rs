//! Working copies of two machines and one file. The worker is a script here that copies what it is given: what the real
//! one does with a file is tested beside the program.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, Utc};
use tempfile::TempDir;

use crate::actor::{Author, Role};
use crate::error::{Error, Result};
use crate::organisation::{Organisation, OrganisationKind};
use crate::place::{Copies, CopyStanding, Place, WorkingCopy};
use crate::record::{Kind, Record};
use crate::share::Refused;
use crate::stranger::{Door, OwnFiles, Whose, Worker};
use crate::workspace::{BranchChoices, Entropy, FirstKey, Genesis, Put, Workspace};

const SEED: [u8; 32] = [7; 32];
const TAKE_IN: &str =
    "#!/bin/sh\ncp \"$2\" \"$3/$4\" && echo '{\"taken\":{\"verdict\":\"UNANCHORED\"}}'\n";

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

/// A folder in a cloud, and machines that see it.
struct Shared {
    folder: TempDir,
    file: PathBuf,
    author: Author,
    entropy: Counting,
    now: DateTime<Utc>,
}

impl Shared {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("Dropbox")).unwrap();
        let worker = folder.path().join("worker");
        fs::write(&worker, TAKE_IN).unwrap();
        fs::set_permissions(&worker, fs::Permissions::from_mode(0o755)).unwrap();
        let file = folder.path().join("Dropbox/register.tilsyn");
        let mut entropy = Counting(1);
        let now = "2026-11-20T09:00:00Z".parse().unwrap();
        let genesis = Genesis {
            organisation: Organisation {
                legal_name: "Example AS".parse().unwrap(),
                kind: Some(OrganisationKind::Own),
                ..Organisation::default()
            },
            author: "Officer".parse().unwrap(),
            role: Role::PrivacyOfficer,
            key: FirstKey::Own(&SEED.into()),
        };
        let (_, author) = Workspace::create(&file, &genesis, now, &mut entropy).unwrap();
        Self {
            folder,
            file,
            author,
            entropy,
            now,
        }
    }

    /// How a machine tells files apart.
    fn machine(&self, name: &str) -> Door {
        let data = self.folder.path().join(name);
        let door = Door {
            own: Some(OwnFiles::new(data.join("known"))),
            heads: None,
            copies: Some(Copies::new(data.join("copies"))),
            worker: Worker::new(self.folder.path().join("worker")),
            rooms: data.join("strangers"),
        };
        let id = Workspace::open_read_only(&self.file).unwrap().id();
        door.keep(&self.file, id).unwrap();
        door
    }

    fn copy(&mut self, door: &Door) -> WorkingCopy {
        match door.whose(&self.file, &mut self.entropy).unwrap() {
            Whose::Copy(copy) => *copy,
            other => panic!("{other:?}"),
        }
    }

    fn add(&mut self, copy: &WorkingCopy, name: &str) {
        let mut workspace = Workspace::open(&copy.file).unwrap();
        self.now += chrono::Duration::minutes(1);
        let record = Record::parse(Kind::System, &format!(r#"{{"name":"{name}"}}"#)).unwrap();
        workspace
            .commit(&self.author, self.now, &mut self.entropy, "", |tx| {
                tx.put(Put::default(), record)
            })
            .unwrap();
    }

    fn publish(&mut self, copy: &mut WorkingCopy, door: &Door) -> Result<u64> {
        let done = copy.publish(
            door,
            DateTime::<Utc>::from(SystemTime::now()),
            &mut self.entropy,
        )?;
        Ok(done.events)
    }
}

fn systems(file: &Path) -> Vec<String> {
    let workspace = Workspace::open_read_only(file).unwrap();
    let all = workspace.all(Kind::System).unwrap();
    let mut names: Vec<String> = all.iter().map(|it| it.record.title()).collect();
    names.sort();
    names
}

#[test]
fn a_copy_is_made_once_kept_up_to_date_and_published() {
    let mut shared = Shared::new();
    let (desk, laptop) = (shared.machine("desk"), shared.machine("laptop"));
    let before = fs::read(&shared.file).unwrap();
    let mut copy = shared.copy(&desk);
    assert_eq!(
        (copy.place, copy.standing),
        (Place::Dropbox, CopyStanding::Same)
    );
    drop(shared.copy(&laptop));
    shared.add(&copy, "CRM");
    assert_eq!(fs::read(&shared.file).unwrap(), before);
    assert_eq!(
        shared.copy(&desk).standing,
        CopyStanding::Ahead,
        "after a restart too"
    );
    assert_eq!(shared.publish(&mut copy, &desk).unwrap(), 1);
    assert_eq!(copy.standing, CopyStanding::Same);
    assert_eq!(shared.publish(&mut copy, &desk).unwrap(), 0);
    assert_eq!(systems(&shared.file), ["CRM"]);
    // Nothing was written there: the newer one is taken.
    let theirs = shared.copy(&laptop);
    assert_eq!(
        (theirs.standing, systems(&theirs.file)),
        (CopyStanding::Same, vec!["CRM".to_owned()])
    );
    // While another program has the older one open, it stays.
    shared.add(&copy, "Payroll");
    shared.publish(&mut copy, &desk).unwrap();
    assert_eq!(shared.copy(&laptop).standing, CopyStanding::Behind);
    drop(theirs);
    assert_eq!(shared.copy(&laptop).standing, CopyStanding::Same);
    // Out of reach, the copy is there all the same.
    fs::rename(&shared.file, shared.folder.path().join("away")).unwrap();
    assert_eq!(shared.copy(&laptop).standing, CopyStanding::Unseen);
    assert!(matches!(
        shared.publish(&mut copy, &desk),
        Err(Error::NoSuchFile)
    ));
    let left: Vec<_> = fs::read_dir(shared.folder.path().join("Dropbox"))
        .unwrap()
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn two_machines_that_went_apart_are_brought_together_on_the_published_line() {
    let mut shared = Shared::new();
    let (desk, laptop) = (shared.machine("desk"), shared.machine("laptop"));
    let (mut one, mut other) = (shared.copy(&desk), shared.copy(&laptop));
    shared.add(&one, "Payroll");
    shared.add(&other, "Door log");
    shared.publish(&mut one, &desk).unwrap();
    let published = fs::read(&shared.file).unwrap();
    let refused = shared.publish(&mut other, &laptop).unwrap_err();
    assert!(
        matches!(refused, Error::Share(Refused::WentOn)),
        "{refused:?}"
    );
    assert_eq!(other.standing, CopyStanding::Apart);
    assert_eq!(fs::read(&shared.file).unwrap(), published);

    let taken = other.take_original(&laptop, &mut shared.entropy).unwrap();
    let mut line = Workspace::open(&taken.guest.file).unwrap();
    let theirs = Workspace::open_read_only(&other.file).unwrap();
    let done = line
        .merge_branch(
            &shared.author,
            shared.now,
            &mut shared.entropy,
            "",
            &theirs,
            &BranchChoices::default(),
        )
        .unwrap();
    assert_eq!(done.value.events, 1);
    drop((line, theirs));
    // Another program holds the copy: it is not taken away from under it.
    let held = shared.copy(&laptop);
    assert!(matches!(
        other.go_on_from(&taken, false),
        Err(Error::Locked)
    ));
    drop(held);
    let aside = other.go_on_from(&taken, true).unwrap().unwrap();
    assert_eq!(systems(&aside), ["Door log"]);
    assert!(shared.publish(&mut other, &laptop).unwrap() > 0);
    assert_eq!(systems(&shared.file), ["Door log", "Payroll"]);
    drop(one);
    assert_eq!(
        shared.copy(&desk).standing,
        CopyStanding::Same,
        "it goes on from theirs"
    );
}

#[test]
fn what_was_left_of_publishing_is_taken_away_and_what_somebody_else_does_is_waited_for() {
    let mut shared = Shared::new();
    let (desk, laptop) = (shared.machine("desk"), shared.machine("laptop"));
    let (mut one, mut other) = (shared.copy(&desk), shared.copy(&laptop));
    shared.add(&one, "Payroll");
    shared.publish(&mut one, &desk).unwrap();
    shared.add(&one, "CRM");
    let folder = shared.folder.path().join("Dropbox");
    let mark = fs::read_to_string(one.folder.join("mark")).unwrap();
    let left = folder.join(format!(".register.tilsyn.{mark}.publishing"));
    fs::write(&left, b"half").unwrap();
    // For the other machine somebody is publishing, until it is given up.
    drop(shared.copy(&laptop));
    let busy = shared.publish(&mut other, &laptop).unwrap_err();
    assert!(
        matches!(busy, Error::Share(Refused::BeingPublished)),
        "{busy:?}"
    );
    let later = DateTime::<Utc>::from(SystemTime::now()) + chrono::Duration::minutes(11);
    assert!(
        other.publish(&laptop, later, &mut shared.entropy).is_err(),
        "it went on"
    );
    assert!(!left.exists(), "and what was given up is gone");
    fs::write(&left, b"half").unwrap();
    assert_eq!(
        shared.publish(&mut one, &desk).unwrap(),
        1,
        "its own is no hindrance"
    );
    assert!(!left.exists());
    // A step that was taken, and the paper not written: the next look sees it.
    shared.add(&one, "Door log");
    let text = fs::read(one.folder.join("paper.json")).unwrap();
    shared.publish(&mut one, &desk).unwrap();
    fs::write(one.folder.join("paper.json"), text).unwrap();
    assert_eq!(shared.copy(&desk).standing, CopyStanding::Same);
    // A journal beside it says that somebody has it open where it lies.
    shared.add(&one, "Gate");
    fs::write(folder.join("register.tilsyn-journal"), b"x").unwrap();
    assert!(matches!(
        shared.publish(&mut one, &desk),
        Err(Error::Share(Refused::Sidecar))
    ));
}
