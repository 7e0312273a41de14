//! A disk that loses its power: what it may hold afterwards, put together from everything a program did to it.
//!
//! The rules are those that a program may count on and no more. What was written to a file before it was last synced is
//! there. What was written since is there, or not, or in part, sector by sector and in any order; so is its length. Names
//! are there that were made, moved or removed before their folder was last synced; of those after it, the first few of
//! each folder, in their order, as file systems with a journal keep them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::scale::Dice;

/// What a disk writes at once.
const SECTOR: usize = 512;

/// A call that changed something.
#[derive(Debug, Clone)]
pub enum Call {
    Write {
        path: PathBuf,
        at: usize,
        bytes: Vec<u8>,
    },
    Truncate {
        path: PathBuf,
        length: usize,
    },
    Sync {
        path: PathBuf,
    },
    Create {
        path: PathBuf,
    },
    Folder {
        path: PathBuf,
    },
    Remove {
        path: PathBuf,
    },
    Rename {
        from: PathBuf,
        to: PathBuf,
    },
    Link {
        from: PathBuf,
        to: PathBuf,
    },
}

/// Reads the calls that the shim wrote down.
pub fn read(log: &Path) -> Vec<Call> {
    let bytes = fs::read(log).unwrap();
    let mut rest = bytes.as_slice();
    let mut calls = Vec::new();
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let (head, after) = rest.split_at(end);
        let head = std::str::from_utf8(head).unwrap();
        let fields: Vec<&str> = head.split('\t').collect();
        let [op, path, other, at, length] = fields[..] else {
            panic!("the log of calls is not understood: {head}");
        };
        let (path, other) = (PathBuf::from(path), PathBuf::from(other));
        let number = |text: &str| text.parse::<usize>().unwrap();
        let (written, next) = after[1..].split_at(number(length));
        calls.push(match op {
            "write" => Call::Write {
                path,
                at: number(at),
                bytes: written.to_vec(),
            },
            "truncate" => Call::Truncate {
                path,
                length: number(at),
            },
            "sync" => Call::Sync { path },
            "create" => Call::Create { path },
            "mkdir" => Call::Folder { path },
            "remove" => Call::Remove { path },
            "rename" => Call::Rename {
                from: path,
                to: other,
            },
            "link" => Call::Link {
                from: path,
                to: other,
            },
            _ => panic!("an unknown call: {op}"),
        });
        rest = next;
    }
    calls
}

/// A file or a folder, whatever it is called.
type Inode = usize;

/// What was done to a file since it was last synced.
#[derive(Debug, Clone)]
enum Change {
    Bytes(usize, Vec<u8>),
    Length(usize),
}

#[derive(Debug, Clone, Default)]
struct Content {
    /// On the disk for certain.
    certain: Vec<u8>,
    since: Vec<Change>,
}

/// What was done to the names of a folder since it was last synced.
#[derive(Debug, Clone)]
enum Naming {
    Give(PathBuf, Inode),
    Take(PathBuf),
}

/// A disk.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    files: Vec<Content>,
    folders: BTreeSet<PathBuf>,
    /// As the running program sees it.
    seen: BTreeMap<PathBuf, Inode>,
    /// On the disk for certain.
    certain: BTreeMap<PathBuf, Inode>,
    /// By folder, in order.
    since: BTreeMap<PathBuf, Vec<Naming>>,
}

impl Disk {
    /// With what lies in a folder, all of it on the disk.
    pub fn of(folder: &Path) -> Self {
        let mut disk = Self::default();
        disk.take_in(folder);
        disk.certain.clone_from(&disk.seen);
        disk
    }

    fn take_in(&mut self, folder: &Path) {
        self.folders.insert(folder.to_owned());
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                self.take_in(&path);
            } else {
                let inode = self.add(fs::read(&path).unwrap());
                self.seen.insert(path, inode);
            }
        }
    }

    fn add(&mut self, certain: Vec<u8>) -> Inode {
        self.files.push(Content {
            certain,
            since: Vec::new(),
        });
        self.files.len() - 1
    }

    fn name(&mut self, naming: Naming) {
        let path = match &naming {
            Naming::Give(path, _) | Naming::Take(path) => path,
        };
        let folder = path.parent().unwrap().to_owned();
        match &naming {
            Naming::Give(path, inode) => self.seen.insert(path.clone(), *inode),
            Naming::Take(path) => self.seen.remove(path),
        };
        self.since.entry(folder).or_default().push(naming);
    }

    /// Does what the program did.
    pub fn follow(&mut self, call: &Call) {
        match call {
            Call::Write { path, at, bytes } => self.change(path, Change::Bytes(*at, bytes.clone())),
            Call::Truncate { path, length } => self.change(path, Change::Length(*length)),
            Call::Create { path } => {
                let inode = self.add(Vec::new());
                self.name(Naming::Give(path.clone(), inode));
            }
            Call::Folder { path } => {
                self.folders.insert(path.clone());
            }
            Call::Remove { path } => {
                if !self.folders.remove(path) {
                    self.name(Naming::Take(path.clone()));
                }
            }
            Call::Rename { from, to } if self.folders.contains(from) => self.move_folder(from, to),
            Call::Rename { from, to } => {
                let inode = self.seen[from];
                // One step, in one folder: the old name and the new are never both gone.
                self.name(Naming::Give(to.clone(), inode));
                self.name(Naming::Take(from.clone()));
            }
            Call::Link { from, to } => {
                let inode = self.seen[from];
                self.name(Naming::Give(to.clone(), inode));
            }
            Call::Sync { path } if self.folders.contains(path) => {
                for naming in self.since.remove(path).unwrap_or_default() {
                    apply(&mut self.certain, naming);
                }
            }
            Call::Sync { path } => {
                let inode = self.seen[path];
                let file = &mut self.files[inode];
                for change in std::mem::take(&mut file.since) {
                    make(&mut file.certain, &change);
                }
            }
        }
    }

    fn change(&mut self, path: &Path, change: Change) {
        let inode = self.seen[path];
        self.files[inode].since.push(change);
    }

    /// A folder that moves takes everything in it along, whatever is known of that on the disk.
    fn move_folder(&mut self, from: &Path, to: &Path) {
        let moved = |path: &Path| match path.strip_prefix(from) {
            Ok(rest) if rest.as_os_str().is_empty() => to.to_owned(),
            Ok(rest) => to.join(rest),
            Err(_) => path.to_owned(),
        };
        self.folders = self.folders.iter().map(|path| moved(path)).collect();
        for names in [&mut self.seen, &mut self.certain] {
            *names = names
                .iter()
                .map(|(path, inode)| (moved(path), *inode))
                .collect();
        }
        self.since = self
            .since
            .iter()
            .map(|(folder, namings)| {
                let namings = namings.iter().map(|naming| match naming {
                    Naming::Give(path, inode) => Naming::Give(moved(path), *inode),
                    Naming::Take(path) => Naming::Take(moved(path)),
                });
                (moved(folder), namings.collect())
            })
            .collect();
    }

    /// Writes into an empty folder what is on the disk when the power goes now; `from` is where the program had it.
    pub fn lose_power(&self, dice: &mut Dice, from: &Path, to: &Path) {
        let mut names = self.certain.clone();
        for namings in self.since.values() {
            let kept = match dice.below(3) {
                0 => 0,
                1 => namings.len(),
                _ => dice.below(namings.len() + 1),
            };
            for naming in &namings[..kept] {
                apply(&mut names, naming.clone());
            }
        }
        let place = |path: &Path| to.join(path.strip_prefix(from).unwrap());
        for folder in &self.folders {
            fs::create_dir_all(place(folder)).unwrap();
        }
        for (path, inode) in names {
            let content = self.files[inode].after(dice);
            let place = place(&path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, content).unwrap();
        }
    }
}

fn apply(names: &mut BTreeMap<PathBuf, Inode>, naming: Naming) {
    match naming {
        Naming::Give(path, inode) => names.insert(path, inode),
        Naming::Take(path) => names.remove(&path),
    };
}

fn make(content: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Bytes(at, bytes) => {
            if content.len() < at + bytes.len() {
                content.resize(at + bytes.len(), 0);
            }
            content[*at..at + bytes.len()].copy_from_slice(bytes);
        }
        Change::Length(length) => content.resize(*length, 0),
    }
}

impl Content {
    /// What of it is there after the power went.
    fn after(&self, dice: &mut Dice) -> Vec<u8> {
        let mut content = self.certain.clone();
        // All, nothing, or each as the dice fall.
        let kept = dice.below(3);
        for change in &self.since {
            match (kept, change) {
                (0, _) => {}
                (1, _) => make(&mut content, change),
                (_, Change::Length(_)) => {
                    if dice.toss() {
                        make(&mut content, change);
                    }
                }
                (_, Change::Bytes(at, bytes)) => {
                    let mut done = 0;
                    while done < bytes.len() {
                        let next = (SECTOR - (at + done) % SECTOR).min(bytes.len() - done);
                        if dice.toss() {
                            let part = bytes[done..done + next].to_vec();
                            make(&mut content, &Change::Bytes(at + done, part));
                        }
                        done += next;
                    }
                }
            }
        }
        content
    }
}

#[test]
fn the_disk_keeps_what_was_synced_and_may_lose_everything_else() {
    let path = |name: &str| PathBuf::from("/d").join(name);
    let mut disk = Disk::default();
    disk.folders.insert(PathBuf::from("/d"));
    let calls = [
        Call::Create { path: path("a") },
        Call::Write {
            path: path("a"),
            at: 0,
            bytes: vec![1; 2048],
        },
        Call::Sync { path: path("a") },
        Call::Sync {
            path: PathBuf::from("/d"),
        },
        Call::Write {
            path: path("a"),
            at: 512,
            bytes: vec![2; 1024],
        },
        Call::Rename {
            from: path("a"),
            to: path("b"),
        },
    ];
    for call in &calls {
        disk.follow(call);
    }
    let mut dice = Dice::of("disk");
    let mut met = BTreeSet::new();
    for _ in 0..200 {
        let folder = tempfile::tempdir().unwrap();
        disk.lose_power(&mut dice, Path::new("/d"), folder.path());
        let names: Vec<String> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        let content = fs::read(folder.path().join(&names[0])).unwrap();
        assert_eq!((content[0], content[2047], content.len()), (1, 1, 2048));
        met.insert((
            names.len(),
            names.contains(&"a".to_owned()),
            content[512],
            content[1024],
        ));
    }
    // Both names for a moment, either alone; each sector by itself.
    for expected in [
        (1, true, 1, 1),
        (1, false, 2, 2),
        (1, true, 2, 1),
        (1, false, 1, 2),
    ] {
        assert!(met.contains(&expected), "{expected:?} of {met:?}");
    }
}
