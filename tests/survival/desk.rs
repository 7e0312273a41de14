//! A desk to work at, copied from one that was laid out once.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

use crate::shim::{self, Fault};

/// The workspace at every desk.
pub const FILE: &str = "register.tilsyn";

/// What no run of the program may need, in seconds of the processor.
const LONGEST: f64 = 5.0;
/// What no run may need on a machine that does something else besides.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// A folder with a workspace, keys and heads, and beside it what a run says.
pub struct Desk {
    around: TempDir,
}

impl Desk {
    /// With nothing on it.
    pub fn empty() -> Self {
        // In memory where there is such a place: what reaches the disk is decided by the tests, not by this machine.
        let memory = Path::new("/dev/shm");
        let around = if memory.is_dir() {
            TempDir::with_prefix_in("tilsyn-survival-", memory)
        } else {
            TempDir::with_prefix("tilsyn-survival-")
        };
        let desk = Self {
            around: around.unwrap(),
        };
        fs::create_dir(desk.folder()).unwrap();
        desk
    }

    /// With the same on it as on this one.
    pub fn again(&self) -> Self {
        let desk = Self::empty();
        copy(&self.folder(), &desk.folder());
        desk.is_known();
        desk
    }

    /// Makes the register known as one's own in this place, as it was in the place it was copied from: what is tried is
    /// not how a file that was moved is taken in.
    pub fn is_known(&self) {
        let known = self.path("own/known");
        // Beside the mark may lie the folder in which another was being made when the power went.
        let marks = fs::read_dir(&known).ok().into_iter().flatten();
        let mut marks = marks.map(|mark| mark.unwrap().path());
        let Some(mark) = marks.find(|it| it.is_file()) else {
            return;
        };
        let workspace = fs::read(mark).unwrap();
        let place = fs::canonicalize(self.path(FILE)).unwrap();
        let digest = Sha256::digest(place.as_os_str().as_encoded_bytes());
        fs::write(known.join(tilsyn_trail::to_hex(&digest)), workspace).unwrap();
    }

    /// The folder.
    pub fn folder(&self) -> PathBuf {
        self.around.path().join("desk")
    }

    /// A place in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    /// A place beside the folder, which no check of the desk sees.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.around.path().join(name)
    }

    /// Writes a file.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).unwrap();
    }

    /// Everything in the folder, by path; folders end with a slash.
    pub fn names(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        walk(&self.folder(), "", &mut names);
        names
    }

    /// Whether these bytes stand in any file at the desk.
    pub fn holds(&self, needle: &str) -> Option<String> {
        self.names()
            .into_iter()
            .filter(|name| !name.ends_with('/'))
            .find(|name| {
                fs::read(self.path(name))
                    .unwrap()
                    .windows(needle.len())
                    .any(|part| part == needle.as_bytes())
            })
    }

    /// The program, with everything around it set, in this folder of keys and heads.
    fn command(&self, own: &str, arguments: &[&str], name: &str) -> Command {
        let built = || env!("CARGO_BIN_EXE_tilsyn-cli").into();
        let mut command = Command::new(std::env::var_os("TILSYN_PROGRAM").unwrap_or_else(built));
        let said = |kind: &str| fs::File::create(self.beside(&format!("{name}.{kind}"))).unwrap();
        command
            .args(arguments)
            .current_dir(self.folder())
            .env_clear()
            .env("LANG", "en_GB.UTF-8")
            .env("TILSYN_NOW", "2026-11-20T09:00:00Z")
            .env("TILSYN_DATA_DIR", self.path(own))
            .env("TILSYN_PASSPHRASE_FILE", self.path("passphrase"))
            .stdin(Stdio::null())
            .stdout(said("out"))
            .stderr(said("err"));
        command
    }

    /// Runs the program.
    pub fn run(&self, arguments: &[&str]) -> Done {
        self.run_as("own", arguments, |_| {})
    }

    /// Runs the program with something going wrong.
    pub fn run_with(&self, own: &str, arguments: &[&str], fault: Fault) -> Done {
        let fired = self.beside("fired");
        drop(fs::remove_file(&fired));
        self.run_as(own, arguments, |command| {
            shim::before_with(command, &self.folder(), fault, &fired);
        })
    }

    /// Runs the program with other keys and heads, and whatever else is to be set.
    pub fn run_as(&self, own: &str, arguments: &[&str], set: impl FnOnce(&mut Command)) -> Done {
        let mut command = self.command(own, arguments, "run");
        set(&mut command);
        let child = command.spawn().unwrap();
        self.end(child, arguments, "run")
    }

    /// Starts the program; `name` tells apart what several say.
    pub fn start(&self, arguments: &[&str], name: &str) -> Child {
        self.start_as("own", arguments, name)
    }

    /// The same, with these keys and heads.
    pub fn start_as(&self, own: &str, arguments: &[&str], name: &str) -> Child {
        self.command(own, arguments, name).spawn().unwrap()
    }

    /// Waits until a program ends that was started.
    ///
    /// Panics if it takes longer than anything may.
    pub fn end(&self, mut child: Child, arguments: &[&str], name: &str) -> Done {
        let begun = Instant::now();
        let status = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            let waited = begun.elapsed();
            let hangs = waited > LONGEST_WAIT
                || waited.as_secs_f64() > LONGEST && used(child.id()) > LONGEST;
            if hangs {
                child.kill().unwrap();
                child.wait().unwrap();
                panic!("it hangs: {}", arguments.join(" "));
            }
            sleep(Duration::from_micros(500));
        };
        let said = |kind: &str| {
            let bytes = fs::read(self.beside(&format!("{name}.{kind}"))).unwrap();
            String::from_utf8_lossy(&bytes).into_owned()
        };
        let (out, err) = (said("out"), said("err"));
        assert!(
            !err.contains("panicked at"),
            "{}\n{err}",
            arguments.join(" ")
        );
        Done {
            typed: arguments.join(" "),
            out,
            err,
            code: status.code(),
            fired: fs::read_to_string(self.beside("fired")).ok(),
        }
    }

    /// What a check of the workspace says.
    pub fn verify(&self) -> Verified {
        let done = self.run(&["verify", FILE, "--json"]);
        Verified {
            code: done.code,
            size: done.number("size"),
            missing: done.number("missing"),
            said: done.to_string(),
        }
    }
}

/// What a check of the workspace said.
#[derive(Debug)]
pub struct Verified {
    /// Exit status.
    pub code: Option<i32>,
    /// Events.
    pub size: u64,
    missing: u64,
    /// All of it.
    pub said: String,
}

impl Verified {
    /// Whether the trail holds and every record agrees with it, and nothing is missing.
    pub fn holds(&self) -> bool {
        matches!(self.code, Some(0 | 10)) && self.missing == 0 && self.size > 0
    }
}

/// What a run did.
#[derive(Debug)]
pub struct Done {
    typed: String,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
    /// What it ended with; none if it was killed.
    pub code: Option<i32>,
    /// What went wrong on purpose, if it did.
    pub fired: Option<String>,
}

impl Done {
    /// A number of a document that was printed; zero if it is not there.
    pub fn number(&self, field: &str) -> u64 {
        let rest = self.after(field);
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().unwrap_or(0)
    }

    /// A text of a document that was printed; empty if it is not there.
    pub fn text(&self, field: &str) -> String {
        let rest = self.after(field).strip_prefix('"').unwrap_or_default();
        let mut text = String::new();
        let mut letters = rest.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '"' => return text,
                '\\' if letters.clone().next() == Some('n') => {
                    letters.next();
                    text.push('\n');
                }
                other => text.push(other),
            }
        }
        text
    }

    fn after(&self, field: &str) -> &str {
        let mark = format!("\"{field}\": ");
        self.out.split_once(&mark).map_or("", |(_, rest)| rest)
    }
}

impl fmt::Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "$ tilsyn-cli {}", self.typed)?;
        f.write_str(&self.out)?;
        writeln!(f, "[messages] {}", self.err)?;
        writeln!(f, "[exit {:?}; {:?}]", self.code, self.fired)
    }
}

/// Seconds of the processor that a program has used.
fn used(id: u32) -> f64 {
    // Fields 14 and 15, in hundredths of a second; the name before them, in parentheses, may hold spaces.
    let line = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    let fields = line.rsplit_once(") ").map_or("", |(_, rest)| rest);
    let ticks: f64 = fields
        .split(' ')
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse::<f64>().ok())
        .sum();
    ticks / 100.0
}

fn walk(folder: &Path, before: &str, names: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            let inside = format!("{name}/");
            walk(&entry.path(), &inside, names);
            names.insert(inside);
        } else {
            names.insert(name);
        }
    }
}

/// Copies what is in a folder.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
