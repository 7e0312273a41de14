//! Opening a bundle from somebody else: everything is proven before anything is shown.

mod whole;

use std::collections::{BTreeMap, BTreeSet};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tilsyn_trail::{
    Disclosure, EventRef, Hash, HeldHead, WorkspaceId, hash_from_hex, leaf_hash, pack, tree,
};

use super::Refused;
use super::archive::{self, Files};
use super::bundle::{digest, record_line};
use super::cut::{enrols, fields_of, text_of};
use super::manifest::{self, BundleSender, REVIEW_FORMAT, Review};
use super::released::{Release, is_shared};
use super::spoken::fingerprint;
use crate::audit_export::{Groups, Keys, export_key, leaf_tiles};
use crate::macros::codes;
use crate::record::{Kind, Record, RecordId};
use crate::value::{Line, Prose, Sha256Hex};
use crate::workspace::origin;

type Checked<T> = std::result::Result<T, Refused>;

codes! {
    /// What the trail in a bundle was found to be. One that does not hold is refused and never shown.
    pub enum ReviewVerdictOfTrail {
        /// It extends a head that the reviewer held before.
        Verified = "VERIFIED",
        /// It holds in itself; the reviewer brought no earlier head.
        Unanchored = "UNANCHORED",
        /// It contradicts a head that the reviewer held before.
        Diverged = "DIVERGED",
    }
}

/// An event of a record in a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReviewedEvent {
    /// Its number.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub seq: u64,
    /// When, by the author's clock.
    pub at: DateTime<Utc>,
    /// Kind, e.g. `activity.changed`.
    pub kind: String,
    /// Why, if that was given.
    pub reason: Option<String>,
}

/// A record in a bundle.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReviewedRecord {
    /// Its id.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its title, if that was given.
    pub title: String,
    /// The event that made it as it is.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub seq: u64,
    /// The case or record it belongs to, if that is in the bundle.
    pub parent: Option<RecordId>,
    /// Its fields that were given and are not empty.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, unknown>"))]
    pub fields: Map<String, Value>,
    /// Its fields that were withheld; the trail commits to each.
    pub withheld: Vec<String>,
    /// What happened to it.
    pub events: Vec<ReviewedEvent>,
    /// For an attachment: the SHA-256 of its content, if the content was given.
    pub content: Option<Sha256Hex>,
}

/// A file in a bundle or a return.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReviewedFile {
    /// SHA-256 of its content.
    pub sha256: Sha256Hex,
    /// Size in bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub size: u64,
    /// Media type, by content.
    pub media_type: String,
}

/// A bundle that was opened and proven.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// Its id.
    pub id: uuid::Uuid,
    /// The workspace it is from.
    pub workspace: WorkspaceId,
    /// Who gave it out, as they say.
    pub sender: BundleSender,
    /// The key that signed it, as words to compare.
    pub fingerprint: String,
    /// For whom it is.
    pub recipient: Line,
    /// The age keys it was sealed to, as the sender signed them.
    pub recipients: Vec<String>,
    /// What for.
    pub purpose: Prose,
    /// When it was made, by the sender's clock.
    pub created: DateTime<Utc>,
    /// Until when it may be kept.
    pub expires: Option<NaiveDate>,
    /// What was ticked.
    pub released: Release,
    /// The records that were named.
    pub scope: Vec<RecordId>,
    /// The signed head, to the letter.
    pub base: String,
    /// Events under it.
    pub size: u64,
    /// Root over them.
    pub root: Hash,
    /// What was found of its trail.
    pub verdict: ReviewVerdictOfTrail,
    /// The records.
    pub records: Vec<ReviewedRecord>,
    /// The files.
    pub files: Vec<ReviewedFile>,
    /// SHA-256 of `review.json`.
    pub digest: Sha256Hex,
    /// Whether it is no bundle but the whole of a workspace file.
    pub whole: bool,
    contents: BTreeMap<String, Vec<u8>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeafLine {
    seq: u64,
    leaf: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordLine {
    id: RecordId,
    kind: Kind,
    #[serde(rename = "ref")]
    reference: String,
    seq: u64,
    record: Map<String, Value>,
    withheld: Vec<String>,
}

impl Opened {
    /// Opens a bundle that is not sealed (any more), and compares it with the heads of its workspace that the reader
    /// holds.
    ///
    /// # Errors
    /// [`Refused`]: nothing of it is to be shown then.
    pub fn read(bytes: &[u8], held: Vec<HeldHead>) -> Checked<Self> {
        let mut files = archive::unpack(bytes, is_known)?;
        let manifest = take(&mut files, "review.json")?;
        let note = take(&mut files, "review.note")?;
        let review: Review = manifest::parse("review.json", &[REVIEW_FORMAT], &manifest)?;
        listed_are(&review.files, &files)?;
        let workspace = WorkspaceId::from_hex(&review.workspace)
            .map_err(|_| Refused::shape("review.json", "no id of a workspace"))?;
        let (_, head) = manifest::head_in(&review.base)?;
        let origin = origin(workspace);
        if head.origin != origin {
            return Err(Refused::shape("review.json", "the head is of another log"));
        }
        let hashes = hashes(&mut files, head.size)?;
        if tree::root(&hashes) != head.root {
            return Err(Refused::Head);
        }
        let log = Log::read(workspace, &mut files, &hashes)?;
        log.keys
            .open(review.base.as_bytes())
            .map_err(|_| Refused::Signature)?;
        let signer = log.signer(&manifest, &note, &origin, head.size)?;
        let contents = contents(&mut files)?;
        let records = log.records(&mut files, &contents)?;
        // The page is for people without the program; it is not read here.
        drop(files.remove("summary.html"));
        if let Some(name) = files.keys().next() {
            return Err(Refused::Name(name.clone()));
        }
        let in_bundle: BTreeSet<RecordId> = records.iter().map(|record| record.id).collect();
        if !review.scope.iter().all(|id| in_bundle.contains(id)) {
            return Err(Refused::shape(
                "review.json",
                "a record of the scope is not in it",
            ));
        }
        Ok(Self {
            id: review.id,
            workspace,
            sender: review.sender,
            fingerprint: fingerprint(&signer),
            recipient: review.recipient,
            recipients: review.recipients,
            purpose: review.purpose,
            created: review.created,
            expires: review.expires,
            released: review.released,
            scope: review.scope,
            base: review.base,
            size: head.size,
            root: head.root,
            verdict: compared(&hashes, &held),
            records,
            files: contents
                .iter()
                .filter_map(|(name, bytes)| {
                    Some(ReviewedFile {
                        sha256: Sha256Hex(hash_from_hex(name).ok()?),
                        size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
                        media_type: crate::attachment::media_type(bytes).to_owned(),
                    })
                })
                .collect(),
            digest: digest(&manifest),
            whole: false,
            contents,
        })
    }

    /// The content of a file in it.
    #[must_use]
    pub fn content(&self, sha256: &Sha256Hex) -> Option<&[u8]> {
        self.contents
            .get(&tilsyn_trail::to_hex(&sha256.0))
            .map(Vec::as_slice)
    }

    /// A record in it, by reference or id.
    #[must_use]
    pub fn find(&self, reference: &str) -> Option<&ReviewedRecord> {
        self.records.iter().find(|record| {
            record.reference.eq_ignore_ascii_case(reference) || record.id.to_string() == reference
        })
    }

    /// Whether the day is over until which it may be kept.
    #[must_use]
    pub fn is_expired(&self, today: NaiveDate) -> bool {
        self.expires.is_some_and(|until| until < today)
    }
}

/// How the log compares with the heads that the reader holds. One that is larger says nothing about this one.
fn compared(hashes: &[Hash], held: &[HeldHead]) -> ReviewVerdictOfTrail {
    let mut verdict = ReviewVerdictOfTrail::Unanchored;
    for head in held.iter().filter(|head| head.size > 0) {
        let first = usize::try_from(head.size)
            .ok()
            .and_then(|count| hashes.get(..count));
        match first {
            Some(first) if tree::root(first) == head.root => {
                verdict = ReviewVerdictOfTrail::Verified;
            }
            Some(_) => return ReviewVerdictOfTrail::Diverged,
            None => {}
        }
    }
    verdict
}

/// Whether a file of this path can be in a bundle. Nothing else is ever read.
fn is_known(path: &str) -> bool {
    matches!(
        path,
        "review.json"
            | "review.note"
            | "records.jsonl"
            | "disclosures.jsonl"
            | "summary.html"
            | "trail/leaves.jsonl"
    ) || path.starts_with("trail/tile/0/")
        || is_attachment(path)
}

/// Whether a path is that of a file of an attachment.
pub(super) fn is_attachment(path: &str) -> bool {
    path.strip_prefix("attachments/")
        .is_some_and(|name| hash_from_hex(name).is_ok())
}

/// Takes a file that must be there.
pub(super) fn take(files: &mut Files, path: &str) -> Checked<Vec<u8>> {
    files
        .remove(path)
        .ok_or_else(|| Refused::shape(path, "it is missing"))
}

/// That the list is that of the files.
pub(super) fn listed_are(listed: &[manifest::Listed], files: &Files) -> Checked<()> {
    let found = manifest::listed(files);
    if found == listed {
        return Ok(());
    }
    let wrong = found
        .iter()
        .find(|file| !listed.contains(file))
        .or_else(|| listed.iter().find(|file| !found.contains(file)));
    Err(Refused::Listed(wrong.map_or_else(String::new, |file| {
        file.path.chars().take(80).collect()
    })))
}

/// The files of attachments, each under the digest of its content.
pub(super) fn contents(files: &mut Files) -> Checked<BTreeMap<String, Vec<u8>>> {
    let names: Vec<String> = files
        .keys()
        .filter(|it| is_attachment(it))
        .cloned()
        .collect();
    let mut contents = BTreeMap::new();
    for path in names {
        let bytes = take(files, &path)?;
        let name = tilsyn_trail::to_hex(&digest(&bytes).0);
        if path != format!("attachments/{name}") {
            return Err(Refused::Listed(path));
        }
        contents.insert(name, bytes);
    }
    Ok(contents)
}

/// The hashes of all leaves.
fn hashes(files: &mut Files, size: u64) -> Checked<Vec<Hash>> {
    let room = files
        .iter()
        .filter(|(path, _)| path.starts_with("trail/tile/"))
        .map(|(_, bytes)| bytes.len())
        .sum::<usize>();
    if u64::try_from(room).ok() != size.checked_mul(32) {
        return Err(Refused::Head);
    }
    let mut hashes = Vec::with_capacity(room / 32);
    for path in leaf_tiles(size) {
        let bytes = take(files, &format!("trail/{path}"))?;
        let (whole, rest) = bytes.as_chunks::<32>();
        if !rest.is_empty() {
            return Err(Refused::Head);
        }
        hashes.extend_from_slice(whole);
    }
    Ok(hashes)
}

/// The events that are in a bundle, each proven to be in the tree, with the values that were given.
struct Log {
    events: Vec<Given>,
    keys: Keys,
}

struct Given {
    leaf: Vec<u8>,
    values: Vec<Disclosure>,
    subject: RecordId,
    seq: u64,
    time_ms: u64,
    kind: String,
    enrols: bool,
}

impl Log {
    fn read(workspace: WorkspaceId, files: &mut Files, hashes: &[Hash]) -> Checked<Self> {
        let mut values = values(files)?;
        let mut log = Self {
            events: Vec::new(),
            keys: Keys::new(workspace),
        };
        let mut next = 0;
        for line in lines("trail/leaves.jsonl", &take(files, "trail/leaves.jsonl")?)? {
            let refused =
                |detail: &dyn std::fmt::Display| Refused::shape("trail/leaves.jsonl", detail);
            let LeafLine { seq, leaf } =
                serde_json::from_str(&line).map_err(|error| refused(&error))?;
            let again = format!("{{\"seq\":{seq},\"leaf\":\"{leaf}\"}}");
            if seq < next || again != line {
                return Err(refused(&"not in its one order and spelling"));
            }
            next = seq.saturating_add(1);
            let leaf = BASE64_STANDARD
                .decode(&leaf)
                .map_err(|_| refused(&"no base64"))?;
            let in_tree = usize::try_from(seq)
                .ok()
                .and_then(|place| hashes.get(place));
            if in_tree != Some(&leaf_hash(&leaf)) {
                return Err(wrong(seq, &"it is not in the tree"));
            }
            let given = values.remove(&seq).unwrap_or_default();
            let body = pack(&given).map_err(|error| wrong(seq, &error))?;
            let event = EventRef::read(&workspace, seq, &leaf, &body)
                .map_err(|fault| wrong(seq, &fault))?;
            let _changes = log.keys.take(&event, next);
            let given = Given {
                subject: RecordId(uuid::Uuid::from_bytes(event.leaf.subject.0)),
                seq,
                time_ms: event.leaf.time_ms,
                kind: event.leaf.kind.to_owned(),
                enrols: enrols(&event.leaf).map_err(|error| wrong(seq, &error))?,
                values: given,
                leaf: leaf.clone(),
            };
            log.events.push(given);
        }
        match values.keys().next() {
            None => Ok(log),
            Some(seq) => Err(wrong(*seq, &"its values were given, and it was not")),
        }
    }

    /// The key that signed the manifest: that of an author who may sign this head.
    fn signer(&self, manifest: &[u8], note: &[u8], origin: &str, size: u64) -> Checked<[u8; 32]> {
        let note = tilsyn_trail::Note::parse(note)
            .map_err(|error| Refused::shape("review.note", error))?;
        if note.text() != manifest::note_text(REVIEW_FORMAT, origin, size, manifest) {
            return Err(Refused::Signature);
        }
        let known: Vec<_> = self
            .keys
            .admitted()
            .iter()
            .filter(|key| self.keys.may_sign(key, size))
            .filter_map(|key| export_key(key, origin))
            .collect();
        let signers = note.verify(&known).map_err(|_| Refused::Signature)?;
        signers
            .first()
            .map(|signer| signer.key.public())
            .ok_or(Refused::Signature)
    }

    /// The records: each exactly what its events give.
    fn records(
        &self,
        files: &mut Files,
        contents: &BTreeMap<String, Vec<u8>>,
    ) -> Checked<Vec<ReviewedRecord>> {
        let path = "records.jsonl";
        let mut records: Vec<ReviewedRecord> = Vec::new();
        for line in lines(path, &take(files, path)?)? {
            let said: RecordLine =
                serde_json::from_str(&line).map_err(|error| Refused::shape(path, error))?;
            let withheld: Vec<&str> = said.withheld.iter().map(String::as_str).collect();
            let again = record_line(
                said.id,
                said.kind,
                &said.reference,
                said.seq,
                &said.record,
                &withheld,
            );
            let ascends = records.last().is_none_or(|last| last.id < said.id);
            if again.trim_end_matches('\n') != line || !ascends || !is_shared(said.kind) {
                return Err(Refused::shape(path, "not in its one order and spelling"));
            }
            records.push(self.record(said, contents)?);
        }
        let known: BTreeSet<RecordId> = records.iter().map(|record| record.id).collect();
        if let Some(event) = self
            .events
            .iter()
            .find(|event| !event.enrols && !known.contains(&event.subject))
        {
            return Err(wrong(event.seq, &"it is about no record of the bundle"));
        }
        for place in 0..records.len() {
            let parent = records.get(place).and_then(|record| record.parent);
            if parent.is_some_and(|parent| !known.contains(&parent))
                && let Some(record) = records.get_mut(place)
            {
                record.parent = None;
            }
        }
        Ok(records)
    }

    fn record(
        &self,
        said: RecordLine,
        contents: &BTreeMap<String, Vec<u8>>,
    ) -> Checked<ReviewedRecord> {
        let mut fields = Map::new();
        let mut withheld = BTreeSet::new();
        let mut events = Vec::new();
        let mut content = None;
        for event in self.events.iter().filter(|event| event.subject == said.id) {
            let (seq, refused) = (event.seq, |error: &dyn std::fmt::Display| {
                wrong(event.seq, error)
            });
            let noun = event.kind.split('.').next().unwrap_or_default();
            if noun != said.kind.code().replace('_', "-") && noun != "trail" {
                return Err(refused(&"it is about a record of another kind"));
            }
            let carried = fields_of(&event.leaf, &event.values).map_err(|error| refused(&error))?;
            for (field, value) in carried {
                fields.remove(&field);
                withheld.remove(&field);
                match value {
                    Some(Value::Null) => {}
                    Some(value) => {
                        fields.insert(field, value);
                    }
                    None => {
                        withheld.insert(field);
                    }
                }
            }
            let given = |name: &str| event.values.iter().find(|value| value.name == name);
            let text = |name: &str| match given(name).map(|value| &value.value) {
                Some(tilsyn_trail::Value::Text(text)) => Some(text.clone()),
                _ => None,
            };
            if text("ref").is_some_and(|reference| reference != said.reference) {
                return Err(refused(&"it has another reference"));
            }
            if let Some(tilsyn_trail::Value::Attachment { sha256, size, .. }) =
                given("content").map(|value| &value.value)
            {
                let there = contents.get(&tilsyn_trail::to_hex(sha256));
                if there.is_some_and(|it| u64::try_from(it.len()).ok() == Some(*size)) {
                    content = Some(Sha256Hex(*sha256));
                }
            }
            events.push(ReviewedEvent {
                seq,
                at: i64::try_from(event.time_ms)
                    .ok()
                    .and_then(DateTime::from_timestamp_millis)
                    .ok_or_else(|| refused(&"its time is none"))?,
                kind: event.kind.clone(),
                reason: text("reason"),
            });
        }
        let last = events.last().map(|event| event.seq).unwrap_or_default();
        let withheld: Vec<String> = withheld.into_iter().collect();
        // The last event may be one that touched no field; the record is then as an earlier one made it.
        let agrees = fields == said.record && withheld == said.withheld && said.seq <= last;
        if events.is_empty() || !agrees {
            return Err(wrong(last, &"a record is not what its events give"));
        }
        let record = Record::parse(said.kind, &text_of(&fields))
            .map_err(|error| Refused::shape("records.jsonl", error))?;
        Ok(ReviewedRecord {
            id: said.id,
            kind: said.kind,
            reference: said.reference,
            title: record.title(),
            seq: said.seq,
            parent: record.parent(),
            fields,
            withheld,
            events,
            content,
        })
    }
}

fn wrong(seq: u64, detail: &dyn std::fmt::Display) -> Refused {
    Refused::Trail {
        seq,
        detail: detail.to_string().chars().take(200).collect(),
    }
}

fn lines(path: &str, bytes: &[u8]) -> Checked<Vec<String>> {
    let text = str::from_utf8(bytes).map_err(|_| Refused::shape(path, "no UTF-8"))?;
    if !text.is_empty() && !text.ends_with('\n') {
        return Err(Refused::shape(path, "its last line does not end"));
    }
    Ok(text.lines().map(str::to_owned).collect())
}

/// The values that were given, by event.
fn values(files: &mut Files) -> Checked<BTreeMap<u64, Vec<Disclosure>>> {
    let path = "disclosures.jsonl";
    let bytes = take(files, path)?;
    let mut groups = Groups::of(bytes.as_slice());
    let mut values = BTreeMap::new();
    while let Some((seq, group)) = groups.next().map_err(|error| Refused::shape(path, error))? {
        let group = group.map_err(|error| wrong(seq, &error))?;
        values.insert(seq, group);
    }
    Ok(values)
}
