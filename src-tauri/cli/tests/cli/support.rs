//! A desk to work at: an empty folder, keys of its own, a clock that stands still.

use std::fmt;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use tempfile::TempDir;

/// What is random, and what stands in its place.
pub const FILTERS: [(&str, &str); 8] = [
    (
        r"\b(?:[bdfghjklmnprstvz][aiou]){2}[bdfghjklmnprstvz](?:\s+(?:[bdfghjklmnprstvz][aiou]){2}[bdfghjklmnprstvz]){4}\b",
        "[words of a key]",
    ),
    (
        r"tilsyn/trail/[0-9a-f]{32}\+[0-9a-f]{8}\+[A-Za-z0-9+/]+=*",
        "[vkey]",
    ),
    (
        r"\b(?:[a-z2-7]{4}\s+){12}[a-z2-7]{4}\b",
        "[root as printed]",
    ),
    (
        r"— tilsyn/trail/[0-9a-f]{32}(?:/a/[0-9a-f]{32})? [A-Za-z0-9+/=]+",
        "— tilsyn/trail/[workspace] [signature]",
    ),
    (r"tilsyn/trail/[0-9a-f]{32}", "tilsyn/trail/[workspace]"),
    (
        r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        "[id]",
    ),
    (r"\b[0-9a-f]{64}\b", "[hash]"),
    (r"[A-Za-z0-9+/]{43}=", "[root]"),
];

/// Compares whole runs with the snapshot of this case.
macro_rules! shows {
    ($($done:expr),+ $(,)?) => {{
        let shown: Vec<String> = vec![$($done.to_string()),+];
        insta::with_settings!({ filters => $crate::support::FILTERS.to_vec(), prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(shown.join("\n"));
        });
    }};
}

/// The time at every desk.
pub const NOW: &str = "2026-11-20T09:00:00Z";

/// A folder to work in.
pub struct Desk {
    folder: TempDir,
}

/// The sample, made once for all cases.
static SAMPLE: LazyLock<Desk> = LazyLock::new(|| {
    let desk = Desk::empty();
    let made = desk.run(&["sample", "register.tilsyn"]);
    assert_eq!(made.code, 0, "{made}");
    desk
});

impl Desk {
    /// With nothing on it but a passphrase for keys.
    pub fn empty() -> Self {
        let desk = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        desk.write("passphrase", "seven dry haystacks\n");
        desk
    }

    /// With `register.tilsyn`, new and empty, of Kari Holm.
    pub fn new() -> Self {
        let desk = Self::empty();
        let made = desk.run(&[
            "new",
            "register.tilsyn",
            "--organisation",
            "Acme AS",
            "--country",
            "NO",
            "--author",
            "Kari Holm",
        ]);
        assert_eq!(made.code, 0, "{made}");
        desk
    }

    /// With `register.tilsyn`, the sample.
    pub fn sample() -> Self {
        let desk = Self::empty();
        copy(&SAMPLE.path("."), &desk.path("."));
        desk
    }

    /// A place in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file.
    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    /// Runs the program.
    pub fn run(&self, arguments: &[&str]) -> Done {
        self.run_with(arguments, "", |_| {})
    }

    /// Runs the program with this on standard input, and whatever else is to be set.
    pub fn run_with(
        &self,
        arguments: &[&str],
        input: &str,
        set: impl FnOnce(&mut Command),
    ) -> Done {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tilsyn-cli"));
        set(command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("LANG", "en_GB.UTF-8")
            .env("TILSYN_NOW", NOW)
            .env("TILSYN_DATA_DIR", self.path("own"))
            .env("TILSYN_PASSPHRASE_FILE", self.path("passphrase"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped()));
        let mut child = command.spawn().unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(input.as_bytes())
            .unwrap();
        let output = child.wait_with_output().unwrap();
        Done {
            typed: arguments
                .iter()
                .map(|word| quoted(word))
                .collect::<Vec<_>>()
                .join(" "),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code().unwrap(),
        }
    }

    /// Applies these lines as somebody.
    pub fn apply(&self, name: &str, role: &str, lines: &[&str]) -> Done {
        self.write("changes.jsonl", &lines.join("\n"));
        self.run(&[
            "apply",
            "register.tilsyn",
            "changes.jsonl",
            "--actor",
            name,
            "--role",
            role,
        ])
    }

    /// Takes the workspace over as one's own, as on a machine that does not know it.
    pub fn take_over(&self) {
        let own = self.run(&["own", "register.tilsyn"]);
        assert_eq!(own.code, 0, "{own}");
    }

    /// Lets another program work on the workspace.
    pub fn sql(&self, text: &str) {
        let other = rusqlite::Connection::open(self.path("register.tilsyn")).unwrap();
        other.execute_batch(text).unwrap();
    }

    /// Prints a document and reads it, after checking it against the schema of its command.
    pub fn json(&self, arguments: &[&str]) -> serde_json::Value {
        let done = self.run(&[arguments, &["--json"]].concat());
        let document =
            serde_json::from_str(&done.out).unwrap_or_else(|error| panic!("{error}\n{done}"));
        crate::schema::check(arguments[0], &document);
        document
    }
}

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

fn quoted(word: &str) -> String {
    if word.contains(' ') || word.is_empty() {
        format!("\"{word}\"")
    } else {
        word.to_owned()
    }
}

/// What a run did.
pub struct Done {
    typed: String,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
    /// What it ended with.
    pub code: i32,
}

impl fmt::Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "$ tilsyn-cli {}", self.typed)?;
        f.write_str(&self.out)?;
        if !self.err.is_empty() {
            write!(f, "[messages]\n{}", self.err)?;
        }
        writeln!(f, "[exit {}]", self.code)
    }
}
