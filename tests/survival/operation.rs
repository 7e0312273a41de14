//! What is interrupted: everything that writes, each from the same beginning, and what must be true afterwards.

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use rusqlite::Connection;

use crate::desk::{Desk, Done, FILE};
use crate::scale::soak;

/// Stands in what the erasure erases, and nowhere else.
pub const NEEDLE: &str = "Zqxvgunnhild";
/// A change of a file of an older version, which becomes one of today before it.
const MIGRATE: &str = "migrate";
const BUNDLE: &str = "for-merge.tilsyn-review";
const RETURNED: &str = "back.tilsyn-return";
/// The case that the erasure erases.
const CASE: &str = "R-2026-007";
const ACTOR: [&str; 4] = ["--actor", "Ingrid Solvang", "--role", "privacy_officer"];

/// Something that writes.
pub struct Operation {
    /// Its name.
    pub name: &'static str,
    /// What is typed.
    pub arguments: Vec<String>,
    /// The folder of keys and heads of whoever types it.
    pub own: &'static str,
    /// What it makes beside the workspace.
    pub makes: Option<Made>,
    /// Events in the workspace once it is done.
    pub size: u64,
    /// Whether the workspace is still as the first version of the format had it.
    of_the_first: bool,
}

/// What the first version of the format had and the next one has no more.
const GONE_SINCE_THE_FIRST: &str =
    "CREATE INDEX record_kind_title ON record(kind, title COLLATE NOCASE);
CREATE INDEX record_kind_due ON record(kind, due);
PRAGMA user_version = 1;";
/// Where a file of the first version stands once its format was changed.
const ASIDE: &str = "register.tilsyn.v1";

/// What an operation makes beside the workspace.
pub struct Made {
    /// Its name.
    pub name: &'static str,
    /// What is typed to have it looked at; it is whole if that ends with one of [`WHOLE`].
    check: &'static [&'static str],
}

/// How a look at something ends that is whole.
const WHOLE: [Option<i32>; 2] = [Some(0), Some(10)];

/// The desk from which every operation begins.
pub struct Beginning {
    /// It.
    pub desk: Desk,
    /// Events in its workspace.
    pub size: u64,
    /// What lies on it.
    names: BTreeSet<String>,
}

/// The beginning, laid out once.
pub static BEGINNING: LazyLock<Beginning> = LazyLock::new(lay_out);

/// Everything that writes, each run once without a fault to know how it ends.
pub static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| {
    let words = BEGINNING
        .desk
        .run(&["merge", FILE, RETURNED, "--dry-run", "--json"])
        .text("fingerprint");
    let told = [
        ("append", "own", apply("changes.jsonl"), None),
        ("append-large", "own", apply("large.jsonl"), None),
        (
            "erase",
            "own",
            owned(&[
                "erase",
                FILE,
                CASE,
                "--ground",
                "not_necessary",
                "--reason",
                "Over.",
                "--actor",
                "Ingrid Solvang",
            ]),
            None,
        ),
        (
            "import",
            "own",
            with_actor(&[
                "import",
                FILE,
                "sheet.csv",
                "--kind",
                "register",
                "--reason",
                "Taken over.",
            ]),
            None,
        ),
        (
            "merge",
            "own",
            owned(&["merge", FILE, RETURNED, "--confirm", &words]),
            None,
        ),
        (
            "share",
            "own",
            owned(&[
                "share",
                FILE,
                "--out",
                "out.tilsyn-review",
                "--scope",
                "A-02",
            ]),
            Some(Made {
                name: "out.tilsyn-review",
                check: &["review", "out.tilsyn-review"],
            }),
        ),
        (
            "return",
            "theirs",
            owned(&[
                "return",
                BUNDLE,
                "--out",
                "again.tilsyn-return",
                "--comment",
                "A-02=Why?",
            ]),
            Some(Made {
                name: "again.tilsyn-return",
                check: &["merge", FILE, "again.tilsyn-return", "--dry-run", "--json"],
            }),
        ),
        (
            "report",
            "own",
            owned(&[
                "report",
                FILE,
                "record-controller",
                "--out",
                "record.json",
                "--actor",
                "Ingrid Solvang",
            ]),
            Some(Made {
                name: "record.json",
                check: &[],
            }),
        ),
        (
            "export-register",
            "own",
            owned(&["export-register", FILE, "--out", "register.json"]),
            Some(Made {
                name: "register.json",
                check: &[],
            }),
        ),
        (
            "export-trail",
            "own",
            owned(&["export-trail", FILE, "--out", "trail", "--under-secrecy"]),
            Some(Made {
                name: "trail",
                check: &["verify", "trail"],
            }),
        ),
        (
            "new",
            "own",
            owned(&[
                "new",
                "second.tilsyn",
                "--organisation",
                "Acme AS",
                "--country",
                "NO",
                "--author",
                "Kari Holm",
            ]),
            Some(Made {
                name: "second.tilsyn",
                // It is whole if its author can write in it.
                check: &[
                    "apply",
                    "second.tilsyn",
                    "more.jsonl",
                    "--actor",
                    "Kari Holm",
                    "--role",
                    "privacy_officer",
                ],
            }),
        ),
        (MIGRATE, "own", apply("changes.jsonl"), None),
    ];
    let asked = std::env::var("TILSYN_OPERATION").ok();
    told.into_iter()
        .filter(|(name, ..)| asked.as_deref().is_none_or(|asked| asked == *name))
        .map(|(name, own, arguments, makes)| {
            let mut operation = Operation {
                name,
                arguments,
                own,
                makes,
                size: 0,
                of_the_first: name == MIGRATE,
            };
            let desk = operation.desk();
            let done = desk.run_as(own, &operation.typed(), |_| {});
            assert_eq!(done.code, Some(0), "{done}");
            let verified = desk.verify();
            assert!(verified.holds(), "{}", verified.said);
            operation.size = verified.size;
            if let Some(made) = &operation.makes {
                made.is_whole(&desk).unwrap();
            }
            operation
        })
        .collect()
});

/// The operations that a suite tries: all of them in the long form. In the short one every third, beginning at `first`, so that
/// the suites together try each.
pub fn some(first: usize) -> impl Iterator<Item = &'static Operation> {
    let all = soak().is_some() || OPERATIONS.len() < 3;
    let step = if all { 1 } else { 3 };
    OPERATIONS
        .iter()
        .skip(if all { 0 } else { first })
        .step_by(step)
}

impl Operation {
    /// The desk at which it begins.
    pub fn desk(&self) -> Desk {
        let desk = BEGINNING.desk.again();
        if self.of_the_first {
            let file = Connection::open(desk.path(FILE)).unwrap();
            file.execute_batch(GONE_SINCE_THE_FIRST).unwrap();
        }
        desk
    }

    /// What is typed.
    pub fn typed(&self) -> Vec<&str> {
        self.arguments.iter().map(String::as_str).collect()
    }

    /// That after whatever happened the workspace opens unaided, old or new as a whole; that what was acknowledged is
    /// there; that it is written on, and the operation done again; and that nothing is left of what was interrupted.
    ///
    /// # Errors
    /// What is not so.
    pub fn survived(&self, desk: &Desk, acknowledged: bool) -> Result<(), String> {
        let old = BEGINNING.size;
        let found = desk.verify();
        if !found.holds() {
            return Err(format!("it does not hold: {}", found.said));
        }
        if found.size != old && found.size != self.size {
            return Err(format!(
                "neither old ({old} events) nor new ({}), but {}",
                self.size, found.size
            ));
        }
        if acknowledged && found.size != self.size {
            return Err(format!("what was acknowledged is lost: {}", found.said));
        }
        if self.of_the_first {
            self.is_of_one_version(desk, found.size)?;
        }
        if let Some(made) = &self.makes {
            let there = desk.path(made.name).exists();
            if !there && (acknowledged || (self.size > old && found.size == self.size)) {
                return Err(format!("{} is recorded and not there", made.name));
            }
            if there {
                made.is_whole(desk)?;
            }
        }
        let more = desk.run(&typed(&apply("more.jsonl")));
        if more.code != Some(0) {
            return Err(format!("it is not written on: {more}"));
        }
        let again = desk.run_as(self.own, &self.typed(), |_| {});
        let there = matches!(again.code, Some(1..=4));
        let done = self.size > old && found.size == self.size || self.makes.is_some();
        if !(again.code == Some(0) || done && there) {
            return Err(format!("it is not done again: {again}"));
        }
        let last = desk.verify();
        if !last.holds() || last.size <= found.size {
            return Err(format!("afterwards it does not hold: {}", last.said));
        }
        if self.name == "erase"
            && let Some(file) = desk.holds(NEEDLE)
        {
            return Err(format!("what was erased stands in {file}"));
        }
        let aside = self.of_the_first.then_some(ASIDE);
        left(
            desk,
            self.makes.as_ref().map_or(aside, |made| Some(made.name)),
        )
    }

    /// That a file of the first version is still that, with nothing written, or one of today, with a whole copy of what it
    /// was beside it.
    ///
    /// # Errors
    /// If it is not.
    fn is_of_one_version(&self, desk: &Desk, size: u64) -> Result<(), String> {
        let file = Connection::open(desk.path(FILE)).map_err(|error| error.to_string())?;
        let version: i64 = file
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .map_err(|error| error.to_string())?;
        drop(file);
        if version == 1 {
            return if size == BEGINNING.size {
                Ok(())
            } else {
                Err("it was written in before its format was changed".to_owned())
            };
        }
        let copy = desk.run(&["verify", ASIDE, "--json"]);
        if WHOLE.contains(&copy.code) && copy.number("size") == BEGINNING.size {
            Ok(())
        } else {
            Err(format!("what it was is not beside it: {copy}"))
        }
    }
}

/// That nothing lies at the desk but what did in the beginning and what was asked for.
fn left(desk: &Desk, made: Option<&str>) -> Result<(), String> {
    let of_our_own = ["own/", "theirs/"];
    for name in desk.names() {
        // A folder of which only the removal was missing: it goes when something is made for its place again.
        if name.ends_with(".part/") || name.ends_with(".part/lock") {
            continue;
        }
        // A mark that stands already, and of which the making was still on the disk: it holds the id of a register and
        // nothing else, and goes when the mark is made again.
        if name.starts_with("own/known/") && name.ends_with(".part/made") {
            continue;
        }
        let asked = made.is_some_and(|made| name == made || name.starts_with(&format!("{made}/")));
        let passing =
            name.contains(".part") || name.contains("-journal") || name.ends_with(".copy");
        // The key of a register that was never begun: nobody knows that it is for nothing.
        let passing = passing && !name.starts_with("own/keys/");
        let kept = of_our_own.iter().any(|own| name.starts_with(own)) && !passing;
        if !BEGINNING.names.contains(&name) && !asked && !kept {
            return Err(format!("left behind: {name}"));
        }
    }
    Ok(())
}

impl Made {
    /// That it is whole.
    ///
    /// # Errors
    /// If it is not.
    pub fn is_whole(&self, desk: &Desk) -> Result<(), String> {
        if self.check.is_empty() {
            let text =
                fs::read_to_string(desk.path(self.name)).map_err(|error| error.to_string())?;
            let begins = text.starts_with('{') && text.trim_end().ends_with('}');
            return if begins && text.len() > 1000 {
                Ok(())
            } else {
                Err(format!("{} is not whole", self.name))
            };
        }
        let done = desk.run(self.check);
        let planned = self.check.first() == Some(&"merge") && done.code == Some(1);
        if WHOLE.contains(&done.code) || planned {
            Ok(())
        } else {
            Err(format!("{} is not whole: {done}", self.name))
        }
    }
}

fn owned(arguments: &[&str]) -> Vec<String> {
    arguments.iter().map(|&word| word.to_owned()).collect()
}

fn with_actor(arguments: &[&str]) -> Vec<String> {
    owned(&[arguments, ACTOR.as_slice()].concat())
}

/// What is typed to apply these changes.
pub fn apply(changes: &str) -> Vec<String> {
    with_actor(&["apply", FILE, changes])
}

/// The words as the program takes them.
pub fn typed(arguments: &[String]) -> Vec<&str> {
    arguments.iter().map(String::as_str).collect()
}

fn lay_out() -> Beginning {
    let desk = Desk::empty();
    let must = |done: Done| assert_eq!(done.code, Some(0), "{done}");
    desk.write("passphrase", "seven dry haystacks\n");
    must(desk.run(&["sample", FILE]));
    let file = format!("{NEEDLE} asks. ").repeat(400);
    desk.write(
        "case.jsonl",
        [
            format!(
                r#"{{"op":"put","kind":"request","as":"$case","record":{{"title":"Access, spring","family":"ds","subtype":"access","status":"received","received_at":{{"at":"2026-02-02T09:00:00Z","zone":"Europe/Oslo"}},"requester":{{"name":"{NEEDLE} Holm","country":"NO"}},"scope_text":"Everything about {NEEDLE}"}}}}"#
            ),
            r#"{"op":"step","request":"$case","step_code":"DS-01","answer":"controller","reason":"It is our own register."}"#.to_owned(),
            format!(r#"{{"op":"attach","owner":"$case","name":"{NEEDLE}.txt","text":"{file}"}}"#),
            format!(r#"{{"op":"move","request":"$case","event":"withdraw","reason":"{NEEDLE} took it back."}}"#),
        ]
        .join("\n"),
    );
    must(desk.run(&typed(&apply("case.jsonl"))));
    fs::remove_file(desk.path("case.jsonl")).unwrap();
    desk.write(
        "changes.jsonl",
        r#"{"op":"put","kind":"activity","as":"$new","record":{"name":{"en":"Newsletters"}}}
{"op":"attach","owner":"$new","name":"consent.txt","text":"How consent is asked for."}
"#,
    );
    desk.write(
        "more.jsonl",
        r#"{"op":"put","kind":"activity","record":{"name":{"en":"Door cameras"}}}"#,
    );
    // More than the pages that SQLite keeps in memory, so that some go to the file before the commit.
    desk.write("scan.bin", b"\x01\x02scanned pages\n".repeat(200_000));
    desk.write(
        "large.jsonl",
        r#"{"op":"put","kind":"activity","as":"$new","record":{"name":{"en":"Archive"}}}
{"op":"attach","owner":"$new","name":"scan.bin","file":"scan.bin"}
"#,
    );
    let sheet = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sources/ico.csv");
    fs::copy(sheet, desk.path("sheet.csv")).unwrap();
    must(desk.run(&[
        "share",
        FILE,
        "--out",
        BUNDLE,
        "--scope",
        "A-02",
        "R-2026-004",
    ]));
    must(desk.run_as(
        "theirs",
        &[
            "return",
            BUNDLE,
            "--out",
            RETURNED,
            "--comment",
            "A-02=Which of these is the main one?",
        ],
        |_| {},
    ));
    let verified = desk.verify();
    assert!(verified.holds(), "{}", verified.said);
    let names = desk.names();
    Beginning {
        desk,
        size: verified.size,
        names,
    }
}
