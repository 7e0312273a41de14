//! Signed heads, well-formed and not: the parser of this program and that of the Python script accept the same ones.
//!
//! Beside each `<name>.note` lies `<name>.txt`: what is expected, the keys that may have signed, the log it must be of.

mod checkpoints;
mod keys;
mod shape;
mod signatures;

use std::fs;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use tilsyn_trail::{Algorithm, Checkpoint, Note, SigningKey, VerifierKey, tree};

use crate::forge::{Log, Who, cosigned, origin};
use crate::{Files, corpus, read, script, settle};

/// A note of the corpus.
pub struct Sample {
    name: &'static str,
    about: &'static str,
    ok: bool,
    note: Vec<u8>,
    keys: Vec<VerifierKey>,
    origin: Option<String>,
}

impl Sample {
    fn keys(mut self, keys: &[VerifierKey]) -> Self {
        self.keys = keys.to_vec();
        self
    }

    fn any_log(mut self) -> Self {
        self.origin = None;
        self
    }

    fn files(&self) -> [(String, Vec<u8>); 2] {
        let mut text = format!(
            "expect: {}\nabout: {}\n",
            if self.ok { "ok" } else { "refused" },
            self.about
        );
        for key in &self.keys {
            text += &format!("vkey: {}\n", key.to_vkey_string());
        }
        if let Some(origin) = &self.origin {
            text += &format!("origin: {origin}\n");
        }
        [
            (format!("{}.note", self.name), self.note.clone()),
            (format!("{}.txt", self.name), text.into_bytes()),
        ]
    }
}

fn sample(name: &'static str, about: &'static str, ok: bool, note: impl Into<Vec<u8>>) -> Sample {
    let keys = vec![Who::First.key().verifier(), Who::Auditor.key().cosigner()];
    Sample {
        name,
        about,
        ok,
        note: note.into(),
        keys,
        origin: Some(origin()),
    }
}

fn ok(name: &'static str, about: &'static str, note: impl Into<Vec<u8>>) -> Sample {
    sample(name, about, true, note)
}

fn no(name: &'static str, about: &'static str, note: impl Into<Vec<u8>>) -> Sample {
    sample(name, about, false, note)
}

/// The head that all others are made from.
fn head() -> String {
    Log::honest().head(10, Who::First).to_string()
}

fn line() -> String {
    head().lines().last().unwrap().to_owned() + "\n"
}

/// Any text, signed by the first author.
fn signed(text: &str) -> String {
    Who::First.key().sign_note(text).unwrap().to_string()
}

/// A head with these three lines, signed.
fn lines(origin: &str, size: &str, root: &str) -> String {
    signed(&format!("{origin}\n{size}\n{root}\n"))
}

fn root() -> String {
    BASE64_STANDARD.encode(Log::honest().root(10))
}

/// The line of the head with another base64.
fn with_base64(change: impl FnOnce(&str) -> String) -> String {
    let line = line();
    let (before, base64) = line.trim_end().rsplit_once(' ').unwrap();
    head().replace(&line, &format!("{before} {}\n", change(base64)))
}

fn with_blob(change: impl FnOnce(&mut Vec<u8>)) -> String {
    with_base64(|base64| {
        let mut blob = BASE64_STANDARD.decode(base64).unwrap();
        change(&mut blob);
        BASE64_STANDARD.encode(blob)
    })
}

fn all() -> Vec<Sample> {
    [
        shape::all(),
        signatures::all(),
        checkpoints::all(),
        keys::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether this program accepts a note as a head.
fn accepts(note: &[u8], keys: &[String], origin: Option<&str>) -> bool {
    let keys: Vec<VerifierKey> = keys
        .iter()
        .map(|key| VerifierKey::parse(key).unwrap())
        .collect();
    Note::parse(note)
        .and_then(|note| note.verify(&keys).map(|_| note))
        .ok()
        .and_then(|note| Checkpoint::parse(note.text()).ok())
        .is_some_and(|head| origin.is_none_or(|origin| origin == head.origin))
}

#[test]
fn the_checked_in_notes_are_those_that_the_generator_makes() {
    let made: Files = all().iter().flat_map(Sample::files).collect();
    assert_eq!(made.len(), 2 * all().len(), "a name stands twice");
    settle("notes", &made);
}

#[test]
fn program_and_script_accept_the_same_notes() {
    let folder = corpus().join("notes");
    let mut samples = Vec::new();
    for (path, about) in read(&folder)
        .iter()
        .filter(|(path, _)| path.ends_with(".txt"))
    {
        let about = String::from_utf8(about.clone()).unwrap();
        let said = |name: &str| -> Vec<String> {
            let values = about
                .lines()
                .filter_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
            values.map(str::to_owned).collect()
        };
        let (keys, origin) = (said("vkey"), said("origin"));
        let note = folder.join(path.replace(".txt", ".note"));
        let mut arguments = vec!["--note".to_owned(), note.to_str().unwrap().to_owned()];
        arguments.extend(
            keys.iter()
                .flat_map(|key| ["--vkey".to_owned(), key.clone()]),
        );
        arguments.extend(
            origin
                .iter()
                .flat_map(|origin| ["--origin".to_owned(), origin.clone()]),
        );
        let ours = accepts(
            &fs::read(&note).unwrap(),
            &keys,
            origin.first().map(String::as_str),
        );
        samples.push((path.clone(), said("expect") == ["ok"], ours, arguments));
    }
    let lists: Vec<Vec<String>> = samples
        .iter()
        .map(|(.., arguments)| arguments.clone())
        .collect();
    let mut wrong = Vec::new();
    let mut count = [0, 0];
    for ((path, expected, ours, _), (exit, printed)) in samples.iter().zip(script::run_each(&lists))
    {
        let theirs = exit == 0;
        let word = if theirs { "ok" } else { "refused" };
        if [*ours, theirs] != [*expected; 2] || !printed.starts_with(word) {
            wrong.push(format!(
                "{path}: expected {expected}, program {ours}, script {printed:?}"
            ));
        }
        count[usize::from(*expected)] += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count[0] >= 60 && count[1] >= 10, "{count:?}");
}

#[test]
fn program_and_script_read_the_same_keys() {
    let good = Who::First.key().verifier().to_vkey_string();
    let parts: Vec<&str> = good.splitn(3, '+').collect();
    let [name, id, base64] = parts.try_into().unwrap();
    let rest = &format!("{name}+{id}");
    let blob = BASE64_STANDARD.decode(base64).unwrap();
    let other = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut blob = blob.clone();
        change(&mut blob);
        BASE64_STANDARD.encode(blob)
    };
    let keys = [
        good.clone(),
        String::new(),
        name.to_owned(),
        rest.clone(),
        format!("+{id}+{base64}"),
        format!("{name}+{}+{base64}", id.to_uppercase()),
        format!("{name}+00000000+{base64}"),
        format!("{name}+{id}+{base64}="),
        format!("{name}+{id}+{}", base64.trim_end_matches('=')),
        format!("a b+{id}+{base64}"),
        format!("{good} "),
        format!("{good}+x"),
        format!("{name}+{id}+{}", other(&|blob| blob[0] = 2)),
        format!(
            "{name}+{id}+{}",
            other(&|blob| blob.truncate(blob.len() - 1))
        ),
        format!("{name}+{id}+{}", other(&|blob| blob.push(0))),
        format!("{name}+{id}+{}", other(&|blob| blob[1..].fill(0))),
        format!("{name}+{id}+"),
    ];
    let folder = tempfile::tempdir().unwrap();
    let note = folder.path().join("head.note");
    fs::write(&note, head()).unwrap();
    for key in keys {
        let ours = VerifierKey::parse(&key).is_ok();
        let said = script::said(&script::run(&[
            "--note",
            note.to_str().unwrap(),
            "--vkey",
            &key,
        ]));
        assert_eq!(said.starts_with("ok"), ours, "{key}: {said}");
        assert_eq!(ours, key == good, "{key}");
    }
}
