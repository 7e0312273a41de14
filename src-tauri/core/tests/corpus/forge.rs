//! Makes exports out of nothing but the trail crate, and lets a forger loose on them. It shares nothing with the writer
//! of the product, so that what both agree on is the format.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest as _, Sha256};
use tilsyn_trail::{
    ActorId, Algorithm, Checkpoint, Disclosure, FieldContent, Hash, Leaf, LeafField, Note, Salt,
    SigningKey, SubjectId, Value, VerifierKey, WorkspaceId, commitment, cosignature, leaf_hash,
    to_hex, tree,
};

use crate::Files;

pub const WORKSPACE: WorkspaceId =
    WorkspaceId([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
pub const FIRST: [u8; 16] = [0xa1; 16];
pub const SECOND: [u8; 16] = [0xa2; 16];
const CASE: [u8; 16] = [0xc1; 16];
const CONTENT: &[u8] = b"The content of an attachment.\n";
const CLOCK: u64 = 1_790_000_000_000;

pub fn origin() -> String {
    format!("tilsyn/trail/{}", WORKSPACE.to_hex())
}

/// Whose key it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// The first author.
    First,
    /// The second author.
    Second,
    /// Somebody who looked, and is no author.
    Auditor,
    /// Somebody nobody knows, who calls themselves like the first author.
    Stranger,
}

impl Who {
    pub fn key(self) -> SigningKey {
        let (name, seed) = match self {
            Self::First => (origin(), 0x42),
            Self::Second => (format!("{}/a/{}", origin(), ActorId(SECOND).to_hex()), 0x44),
            Self::Auditor => ("auditor.example/jane".to_owned(), 0x43),
            Self::Stranger => (origin(), 0x99),
        };
        SigningKey::from_seed(&name, &[seed; 32]).unwrap()
    }

    /// The key as a value of an event.
    pub fn public(self) -> Value {
        Value::Bytes(self.key().verifier().public().to_vec())
    }
}

/// An event with the values behind it.
#[derive(Clone)]
pub struct Event {
    pub leaf: Leaf,
    pub values: Vec<Disclosure>,
}

/// What an event is made of.
pub struct Draft {
    pub kind: &'static str,
    pub actor: [u8; 16],
    pub subject: [u8; 16],
    pub batch: Option<u64>,
    pub public: Vec<(&'static str, Value)>,
    pub committed: Vec<(&'static str, Value)>,
}

impl Draft {
    pub fn new(kind: &'static str, batch: u64) -> Self {
        Self {
            kind,
            actor: FIRST,
            subject: CASE,
            batch: Some(batch),
            public: Vec::new(),
            committed: vec![
                ("after", Value::Bytes(vec![batch.to_be_bytes()[7]; 32])),
                ("reason", Value::Null),
            ],
        }
    }

    pub fn about(mut self, subject: [u8; 16]) -> Self {
        self.subject = subject;
        self
    }

    pub fn public(mut self, name: &'static str, value: Value) -> Self {
        self.public.push((name, value));
        self
    }

    pub fn text(self, name: &'static str, text: &str) -> Self {
        self.value(name, Value::Text(text.to_owned()))
    }

    pub fn value(mut self, name: &'static str, value: Value) -> Self {
        self.committed.push((name, value));
        self
    }

    /// The event of this number.
    pub fn event(self, workspace: WorkspaceId, seq: u64) -> Event {
        let mut fields: Vec<LeafField> = Vec::new();
        let mut values = Vec::new();
        for (name, value) in self.public {
            let content = FieldContent::Public(value);
            fields.push(LeafField {
                name: name.to_owned(),
                content,
            });
        }
        if let Some(batch) = self.batch {
            let content = FieldContent::Public(Value::Int(i64::try_from(batch).unwrap()));
            fields.push(LeafField {
                name: "batch".to_owned(),
                content,
            });
        }
        for (name, value) in self.committed {
            // Salts like these are for a corpus alone: anybody can compute them.
            let salt = Salt(Sha256::digest(format!("{}/{seq}/{name}", workspace.to_hex())).into());
            let hash = commitment(&workspace, seq, name, &value, &salt).unwrap();
            let content = FieldContent::Committed(hash);
            fields.push(LeafField {
                name: name.to_owned(),
                content,
            });
            values.push(Disclosure {
                name: name.to_owned(),
                value,
                salt,
            });
        }
        fields.sort_by(|a, b| a.name.cmp(&b.name));
        values.sort_by(|a, b| a.name.cmp(&b.name));
        let leaf = Leaf {
            workspace,
            seq,
            time_ms: CLOCK + 60_000 * seq,
            actor: ActorId(self.actor),
            subject: SubjectId(self.subject),
            kind: self.kind.to_owned(),
            fields,
        };
        Event { leaf, values }
    }
}

/// The numbers of an erasure, as they stand in its event.
pub fn numbers(events: &[u64]) -> Value {
    Value::Bytes(events.iter().flat_map(|seq| seq.to_be_bytes()).collect())
}

/// The events of the honest log: a case, a second author, an attachment, an erasure of two events.
pub fn drafts() -> Vec<Draft> {
    let content = Value::Attachment {
        sha256: Sha256::digest(CONTENT).into(),
        size: u64::try_from(CONTENT.len()).unwrap(),
        media_type: "text/plain".to_owned(),
    };
    vec![
        Draft {
            batch: None,
            committed: Vec::new(),
            ..Draft::new("workspace.created", 0).about([0; 16])
        }
        .public("format", Value::Int(1)),
        Draft::new("actor.created", 0)
            .about(FIRST)
            .public("key", Who::First.public())
            .text("d.name", "\"First Author\""),
        Draft::new("organisation.created", 0)
            .about([0xb1; 16])
            .text("d.legal_name", "\"Example AS\""),
        Draft::new("request.created", 3)
            .public("d.family", Value::Text("ds".to_owned()))
            .text("d.requester", "\"Jürgen \\\"Straße\\\" 🙂\"")
            .text("d.title", "\"Access\\u0001\u{7f}\u{2028}\"")
            .text("ref", "R-2026-001"),
        Draft::new("actor.created", 4)
            .about(SECOND)
            .public("key", Who::Second.public())
            .text("d.name", "\"Second Author\""),
        Draft::new("request.changed", 5)
            .text("d.requester", "\"Jürgen S.\"")
            .text("d.title", "\"Access, again\""),
        Draft::new("attachment.created", 6)
            .about([0xd1; 16])
            .public("parent", Value::Bytes(CASE.to_vec()))
            .value("content", content)
            .value("d.size", Value::Int(-1))
            .value("d.seen", Value::Time(u64::MAX))
            .value("d.sealed", Value::Bool(true)),
        Draft::new("request.changed", 7).text("d.title", "\"Access, closed\""),
        Draft::new("trail.erased", 8)
            .public("ground", Value::Text("retention_ended".to_owned()))
            .public("rule", Value::Null)
            .public("fields", Value::Text("d.requester".to_owned()))
            .public("events", numbers(&[3, 5, 7])),
        Draft::new("request.changed", 9).text("d.title", "\"\""),
    ]
}

/// A log with its heads: what an honest register holds, or a forger makes of it.
#[derive(Clone)]
pub struct Log {
    pub events: Vec<Event>,
    /// The sizes at which a head is kept.
    pub kept: Vec<u64>,
}

impl Log {
    pub fn of(drafts: Vec<Draft>) -> Self {
        let events = drafts
            .into_iter()
            .zip(0..)
            .map(|(draft, seq)| draft.event(WORKSPACE, seq))
            .collect();
        Self {
            events,
            kept: vec![3, 4, 6, 9, 10],
        }
    }

    /// The log of the corpus, in which the values of the erasure are gone.
    pub fn honest() -> Self {
        let mut log = Self::of(drafts());
        log.erase();
        log
    }

    /// Takes out the values that the erasure names.
    pub fn erase(&mut self) {
        for seq in [3, 5, 7] {
            self.events[seq]
                .values
                .retain(|value| value.name != "d.requester");
        }
    }

    pub fn leaves(&self) -> Vec<Vec<u8>> {
        self.events
            .iter()
            .map(|event| event.leaf.encode().unwrap())
            .collect()
    }

    pub fn hashes(&self) -> Vec<Hash> {
        self.leaves().iter().map(|leaf| leaf_hash(leaf)).collect()
    }

    /// The head of the first events, as this key signs it.
    pub fn head(&self, size: u64, by: Who) -> Note {
        signed(size, self.root(size), by)
    }

    pub fn root(&self, size: u64) -> Hash {
        tree::root(&self.hashes()[..usize::try_from(size).unwrap()])
    }

    /// The files of its export, without manifest.
    pub fn export(&self) -> Export {
        let mut files = Files::new();
        let mut put = |path: String, bytes: Vec<u8>| drop(files.insert(path, bytes));
        let size = u64::try_from(self.events.len()).unwrap();
        // Whoever wrote the last change signed it: the second author from their enrolment on.
        let signer = |size: u64| if size > 5 { Who::Second } else { Who::First };
        for kept in self.kept.iter().filter(|kept| **kept <= size) {
            put(
                format!("checkpoints/{kept}"),
                self.head(*kept, signer(*kept)).to_string().into_bytes(),
            );
        }
        put(
            "checkpoint".to_owned(),
            self.head(size, signer(size)).to_string().into_bytes(),
        );
        put(
            "keys.txt".to_owned(),
            keys(&[Who::First, Who::Second]).into_bytes(),
        );
        put("erasures.jsonl".to_owned(), b"{}\n".to_vec());
        put(
            format!("attachments/{}", to_hex(&Sha256::digest(CONTENT))),
            CONTENT.to_vec(),
        );
        put(
            "disclosures.jsonl".to_owned(),
            self.lines().concat().into_bytes(),
        );
        let mut export = Export {
            files,
            signer: Some(Who::First),
        };
        export.set_leaves(&self.leaves());
        export.set_tiles(&self.hashes());
        export
    }

    /// The lines of the disclosed values.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for event in &self.events {
            for value in &event.values {
                lines.push(line(event.leaf.seq, value));
            }
        }
        lines
    }
}

/// A head of any content.
pub fn signed(size: u64, root: Hash, by: Who) -> Note {
    Checkpoint {
        origin: origin(),
        size,
        root,
    }
    .sign(&by.key())
    .unwrap()
}

/// The list of these keys.
pub fn keys(of: &[Who]) -> String {
    let lines = of
        .iter()
        .map(|who| who.key().verifier().to_vkey_string() + "\n");
    format!("# keys\n{}", lines.collect::<String>())
}

/// The same head with the auditor's signature under it.
pub fn cosigned(note: Note) -> Note {
    let line = cosignature::sign(note.text(), &Who::Auditor.key(), 1_790_000_900).unwrap();
    note.with_signature(line).unwrap()
}

fn line(seq: u64, value: &Disclosure) -> String {
    let json = match &value.value {
        Value::Null => "null".to_owned(),
        Value::Text(text) => serde_json::Value::from(text.as_str()).to_string(),
        Value::Int(number) => number.to_string(),
        Value::Bool(yes) => yes.to_string(),
        Value::Bytes(bytes) => format!("\"{}\"", BASE64_STANDARD.encode(bytes)),
        Value::Time(ms) => ms.to_string(),
        Value::Attachment {
            sha256,
            size,
            media_type,
        } => {
            format!(
                "{{\"sha256\":\"{}\",\"size\":{size},\"media_type\":\"{media_type}\"}}",
                to_hex(sha256)
            )
        }
    };
    let (name, vtype, salt) = (
        &value.name,
        value.value.vtype(),
        BASE64_STANDARD.encode(value.salt.0),
    );
    format!(
        "{{\"seq\":{seq},\"name\":\"{name}\",\"vtype\":{vtype},\"salt\":\"{salt}\",\"value\":{json}}}\n"
    )
}

/// The files of an export. Everything can be put right again, as a forger would.
#[derive(Clone)]
pub struct Export {
    pub files: Files,
    /// Who signs the manifest.
    pub signer: Option<Who>,
}

impl Export {
    /// Puts these leaves into the bundle.
    pub fn set_leaves(&mut self, leaves: &[Vec<u8>]) {
        self.files
            .retain(|path, _| !path.starts_with("tile/entries/"));
        let bundle = leaves
            .iter()
            .flat_map(|leaf| {
                [
                    u16::try_from(leaf.len()).unwrap().to_be_bytes().to_vec(),
                    leaf.clone(),
                ]
                .concat()
            })
            .collect();
        self.files
            .insert(format!("tile/entries/000.p/{}", leaves.len()), bundle);
    }

    /// Puts these hashes into the tile.
    pub fn set_tiles(&mut self, hashes: &[Hash]) {
        self.files.retain(|path, _| !path.starts_with("tile/0/"));
        self.files
            .insert(format!("tile/0/000.p/{}", hashes.len()), hashes.concat());
    }

    pub fn set(&mut self, path: &str, text: impl ToString) {
        self.files
            .insert(path.to_owned(), text.to_string().into_bytes());
    }

    pub fn remove(&mut self, path: &str) {
        self.files.remove(path).unwrap();
    }

    pub fn text(&self, path: &str) -> String {
        String::from_utf8(self.files[path].clone()).unwrap()
    }

    /// Changes a text file, which must change.
    pub fn edit(&mut self, path: &str, from: &str, to: &str) {
        let before = self.text(path);
        let after = before.replacen(from, to, 1);
        assert_ne!(before, after, "{from}");
        self.set(path, after);
    }

    /// The only path that begins so.
    pub fn only(&self, prefix: &str) -> String {
        let found: Vec<&String> = self
            .files
            .keys()
            .filter(|path| path.starts_with(prefix))
            .collect();
        assert_eq!(found.len(), 1, "{prefix}");
        found[0].clone()
    }

    /// The manifest of these files, for this head; for none, if it is not the text of one.
    pub fn manifest(&self) -> String {
        let checkpoint = self.files.get("checkpoint").cloned().unwrap_or_default();
        let checkpoint = String::from_utf8_lossy(&checkpoint).into_owned();
        let mut lines = checkpoint.lines().skip(1);
        let size = lines.next().and_then(|size| size.parse::<u32>().ok());
        let size = size.unwrap_or_default();
        let root = lines
            .next()
            .filter(|root| BASE64_STANDARD.decode(root).is_ok());
        let root = root.unwrap_or_default();
        let files: Vec<String> = self
            .files
            .iter()
            .filter(|(path, _)| !path.starts_with("manifest."))
            .map(|(path, bytes)| {
                let digest = to_hex(&Sha256::digest(bytes));
                format!("  {{\n   \"path\": \"{path}\",\n   \"size\": {},\n   \"sha256\": \"{digest}\"\n  }}", bytes.len())
            })
            .collect();
        format!(
            "{{\n \"format\": \"tilsyn-audit-export/1\",\n \"origin\": \"{}\",\n \"workspace\": \"{}\",\n \"size\": {size},\n \"root\": \"{root}\",\n \"made\": \"2026-11-20T09:00:00Z\",\n \"files\": [\n{}\n ]\n}}\n",
            origin(),
            WORKSPACE.to_hex(),
            files.join(",\n")
        )
    }

    /// Writes manifest and signature for the files as they now are.
    pub fn seal(&mut self) {
        let manifest = self.manifest();
        let size = manifest
            .split("\"size\": ")
            .nth(1)
            .unwrap()
            .split(',')
            .next()
            .unwrap()
            .to_owned();
        self.set("manifest.json", &manifest);
        self.files.remove("manifest.note");
        if let Some(who) = self.signer {
            self.set("manifest.note", manifest_note(&manifest, &size, who));
        }
    }

    /// As somebody without a key puts it right: the manifest fits, its signature is gone.
    pub fn seal_unsigned(&mut self) {
        self.signer = None;
        self.seal();
    }
}

/// The signed note of a manifest.
pub fn manifest_note(manifest: &str, size: &str, by: Who) -> String {
    let digest = BASE64_STANDARD.encode(Sha256::digest(manifest));
    let text = format!("tilsyn-audit-export/1\n{}\n{size}\n{digest}\n", origin());
    let name = format!("{}/export", origin());
    let key = by.key();
    let public = VerifierKey::new(&name, Algorithm::Ed25519, key.verifier().public()).unwrap();
    let signature = key.sign(&text).unwrap();
    let blob = [&public.key_id().to_be_bytes(), signature.blob.as_slice()].concat();
    format!("{text}\n\u{2014} {name} {}\n", BASE64_STANDARD.encode(blob))
}
