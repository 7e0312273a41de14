//! Writing an export.

use std::collections::HashSet;
use std::io::Write as _;
use std::path::Path;

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use tilsyn_trail::{Erasure, EventRef, Hash, Known, ValueRef, leaf_hash, tree, unpack};

use super::folder::{Folder, Writing};
use super::keys::Keys;
use super::layout::{self, Row, WIDTH};
use super::manifest::{self, Manifest, root_text};
use super::{Export, guide, line, tiles};
use crate::actor::Author;
use crate::browse::Secrecy;
use crate::error::{Error, Result};
use crate::record::{Kind, Record, RecordId};
use crate::text::Language;
use crate::workspace::{Head, Workspace};

/// The script that checks an export without this program.
pub(super) const SCRIPT: &[u8] = include_bytes!("verify.py");
/// The most proofs between two heads: the oldest and the newest of more are enough.
const MOST_CONSISTENCY: usize = 64;

/// How an export is wanted.
#[derive(Debug)]
pub struct Options<'a> {
    /// The language of the guide that lies in it.
    pub language: Language,
    /// When it is made, by this machine's clock.
    pub made: DateTime<Utc>,
    /// Who signs the manifest, if anybody.
    pub signer: Option<&'a Author>,
    /// Records whose events, and those of what belongs to them, get a proof each that is whole by itself.
    pub extracts: Vec<RecordId>,
    /// Sizes of heads that somebody outside holds: a proof leads from each to the newest head.
    pub held: Vec<u64>,
    /// What of cases under secrecy goes into it. Values that are kept back are missing from the export, and its check
    /// says how many; their events and commitments are there.
    pub secrecy: Secrecy,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Events.
    pub size: u64,
    /// Root over them.
    pub root: Hash,
    /// SHA-256 of the manifest: it stands for the whole folder.
    pub manifest: Hash,
    /// Files, the manifest and its signature included.
    pub files: u64,
    /// Bytes of all of them.
    pub bytes: u64,
    /// Whose name the signature of the manifest bears; none if it is not signed.
    pub signed_by: Option<String>,
    /// Values that are absent because they were erased.
    pub erased: u64,
    /// Values that are absent without a reason.
    pub missing: u64,
}

/// Writes the audit export of a workspace into a folder that does not exist or is empty. It is checked before it is put
/// into its place; on any failure nothing is left of it.
///
/// # Errors
/// [`Error::FileExists`] if the folder is not empty; [`Error::TrailBroken`] if the log of the workspace does not hold;
/// [`Error::Damaged`]; what keeps files from being written.
pub fn write(workspace: &Workspace, folder: &Path, options: &Options<'_>) -> Result<Summary> {
    let mut passing = Folder::beside(folder)?;
    let kept_back = workspace.under_secrecy(options.secrecy)?;
    let log = Log::copy(workspace, &kept_back, &mut passing)?;
    let head = workspace.head()?;
    if head.size != log.size() || head.root != tree::root(&log.hashes) {
        return Err(Error::TrailBroken(
            "the events do not give the signed head".to_owned(),
        ));
    }
    tiles::each(&log.hashes, |path, bytes| passing.put(&path, &bytes))?;
    passing.put(layout::CHECKPOINT, head.note.as_bytes())?;
    attachments(workspace, &kept_back, &mut passing)?;
    let from = consistency(workspace, &log, &head, options, &mut passing)?;
    let proven = extracts(workspace, &log, &head, options, &mut passing)?;
    passing.put(layout::KEYS, keys(&log.keys).as_bytes())?;
    passing.put(
        layout::POLICY,
        policy(&log.keys, &workspace.origin()).as_bytes(),
    )?;
    let said = guide::Told {
        origin: workspace.origin(),
        head: &head,
        made: options.made,
        signed: options.signer.is_some(),
        consistency: &from,
        extracts: proven,
    };
    passing.put(
        layout::GUIDE,
        guide::text(options.language, &said).as_bytes(),
    )?;
    passing.put(layout::SCRIPT, SCRIPT)?;
    let manifest = Manifest {
        format: layout::FORMAT.to_owned(),
        origin: workspace.origin(),
        workspace: workspace.id().to_hex(),
        size: head.size,
        root: root_text(&head.root),
        made: options.made.to_rfc3339_opts(SecondsFormat::Secs, true),
        files: passing.listed(),
    };
    finish(passing, &manifest, options)
}

/// Writes and signs the manifest, checks the whole and puts it into its place.
fn finish(passing: Folder, manifest: &Manifest, options: &Options<'_>) -> Result<Summary> {
    let bytes = manifest.to_bytes()?;
    passing.put_last(layout::MANIFEST, &bytes)?;
    let length = |bytes: usize| u64::try_from(bytes).unwrap_or(u64::MAX);
    let listed: u64 = manifest.files.iter().map(|file| file.size).sum();
    let mut files = length(manifest.files.len()) + 1;
    let mut total = listed + length(bytes.len());
    if let Some(author) = options.signer {
        let text = manifest.note_text(&bytes);
        let note = manifest::sign(&author.key, &manifest.origin, &text)?.to_string();
        passing.put_last(layout::MANIFEST_NOTE, note.as_bytes())?;
        files += 1;
        total += length(note.len());
    }
    let check = Export::open(passing.folder())?.check(Vec::new(), &mut |_| true)?;
    if check.exit_code() > 20 {
        let first = check.faults.first().map(|fault| fault.path().to_owned());
        let verdict = format!("{:?}", check.log.verdict);
        return Err(Error::TrailBroken(first.unwrap_or(verdict)));
    }
    passing.settle()?;
    Ok(Summary {
        size: check.log.size,
        root: check.log.root,
        manifest: Sha256::digest(&bytes).into(),
        files,
        bytes: total,
        signed_by: check.manifest_signers.into_iter().next(),
        erased: check.log.erased.values().sum(),
        missing: check.log.missing,
    })
}

/// What is known of a log once its events are copied.
struct Log {
    hashes: Vec<Hash>,
    /// The sizes at which the file retains a head.
    retained: Vec<u64>,
    /// Those of them that others cosigned.
    cosigned: Vec<u64>,
    keys: Keys,
}

impl Log {
    /// Copies events, values, erasures and heads.
    fn copy(
        workspace: &Workspace,
        kept_back: &HashSet<RecordId>,
        passing: &mut Folder,
    ) -> Result<Self> {
        let walk = workspace.walk()?;
        let mut log = Self {
            hashes: Vec::new(),
            retained: Vec::new(),
            cosigned: Vec::new(),
            keys: Keys::new(workspace.id()),
        };
        walk.heads(|note| log.head(note, passing))?;
        let mut values = passing.begin(layout::DISCLOSURES)?;
        let mut erasures = passing.begin(layout::ERASURES)?;
        let mut bundle = Vec::new();
        walk.events(|seq, leaf, body| {
            let broken =
                |error: &dyn std::fmt::Display| Error::TrailBroken(format!("event {seq}: {error}"));
            let event = EventRef::read(&workspace.id(), seq, leaf, body);
            let event = event.map_err(|fault| broken(&fault))?;
            let subject = RecordId(uuid::Uuid::from_bytes(event.leaf.subject.0));
            let shown = if kept_back.contains(&subject) {
                &[]
            } else {
                body
            };
            for disclosure in unpack(shown)? {
                values.write_all(line::write(seq, &disclosure)?.as_bytes())?;
            }
            if let Some(erasure) = Erasure::of(&event).map_err(|fault| broken(&fault))? {
                write_erasure(&mut erasures, &event, &erasure)?;
            }
            let next = log.retained.partition_point(|size| *size <= seq);
            let next = log.retained.get(next).copied().unwrap_or(u64::MAX);
            let _changes = log.keys.take(&event, next);
            log.hashes.push(leaf_hash(leaf));
            let length = u16::try_from(leaf.len()).map_err(|error| broken(&error))?;
            bundle.extend_from_slice(&length.to_be_bytes());
            bundle.extend_from_slice(leaf);
            if log.size().is_multiple_of(WIDTH) {
                let path = layout::tile(Row::Entries, log.size() / WIDTH - 1, WIDTH);
                passing.put(&path, &std::mem::take(&mut bundle))?;
            }
            Ok(())
        })?;
        if !bundle.is_empty() {
            let (index, width) = (log.size() / WIDTH, log.size() % WIDTH);
            passing.put(&layout::tile(Row::Entries, index, width), &bundle)?;
        }
        passing.end(values)?;
        passing.end(erasures)?;
        Ok(log)
    }

    fn size(&self) -> u64 {
        u64::try_from(self.hashes.len()).unwrap_or(u64::MAX)
    }

    fn head(&mut self, note: &str, passing: &mut Folder) -> Result<()> {
        let (parsed, checkpoint) = manifest::unverified(note.as_bytes())
            .ok_or_else(|| Error::Damaged("a head is unreadable".to_owned()))?;
        self.retained.push(checkpoint.size);
        if parsed.signatures().len() > 1 {
            self.cosigned.push(checkpoint.size);
        }
        let path = layout::retained(checkpoint.size);
        if passing.has(&path) {
            let twice = format!("there are two heads of {} events", checkpoint.size);
            return Err(Error::TrailBroken(twice));
        }
        passing.put(&path, note.as_bytes())
    }
}

/// A line that says what an event of erasure says, for people and scripts. Nothing rests on it.
fn write_erasure(out: &mut Writing, event: &EventRef<'_>, erasure: &Erasure) -> Result<()> {
    let text = |name: &str| match event.field(name).and_then(Known::value) {
        Some(ValueRef::Text(text)) => Some(text),
        _ => None,
    };
    let at = i64::try_from(event.leaf.time_ms)
        .ok()
        .and_then(DateTime::<Utc>::from_timestamp_millis)
        .map(|at| at.to_rfc3339_opts(SecondsFormat::Millis, true));
    let row = json!({
        "seq": event.leaf.seq,
        "at": at,
        "actor": event.leaf.actor.to_hex(),
        "subject": event.leaf.subject.to_hex(),
        "ground": text("ground"),
        "rule": text("rule"),
        "reason": text("reason"),
        "fields": erasure.fields,
        "events": erasure.events,
    });
    Ok(writeln!(out, "{row}")?)
}

fn attachments(
    workspace: &Workspace,
    kept_back: &HashSet<RecordId>,
    passing: &mut Folder,
) -> Result<()> {
    workspace.walk()?.attachments(|id, bytes| {
        if kept_back.contains(&id) {
            return Ok(());
        }
        let path = layout::attachment(&Sha256::digest(bytes).into());
        // The same content may be kept for two records.
        if passing.has(&path) {
            Ok(())
        } else {
            passing.put(&path, bytes)
        }
    })
}

/// Proofs that the newest head extends earlier ones: the first, those that others cosigned, those that went out with a
/// copy, and those that the caller knows to be held. Gives the earlier sizes.
fn consistency(
    workspace: &Workspace,
    log: &Log,
    head: &Head,
    options: &Options<'_>,
    passing: &mut Folder,
) -> Result<Vec<u64>> {
    let mut from: Vec<u64> = log.retained.first().copied().into_iter().collect();
    from.extend(&log.cosigned);
    from.extend(&options.held);
    for stored in workspace.all(Kind::Export)? {
        if let Record::Export(export) = stored.record {
            from.push(export.head_size);
        }
    }
    from.retain(|size| (1..head.size).contains(size));
    from.sort_unstable();
    from.dedup();
    if from.len() > MOST_CONSISTENCY {
        let second = from.len() - MOST_CONSISTENCY + 1;
        from.drain(1..second);
    }
    for old in &from {
        let proof = tree::consistency_proof(&log.hashes, *old, head.size)
            .map_err(|_| Error::Internal("a proof between two heads could not be made"))?;
        let text = format!("old {old}\n{}\n{}", hashes(&proof), head.note);
        passing.put(&layout::consistency(*old, head.size), text.as_bytes())?;
    }
    Ok(from)
}

/// A proof for each event of the records that were asked for. Gives how many.
fn extracts(
    workspace: &Workspace,
    log: &Log,
    head: &Head,
    options: &Options<'_>,
    passing: &mut Folder,
) -> Result<usize> {
    let mut events: Vec<u64> = Vec::new();
    for record in &options.extracts {
        events.extend(workspace.history(*record)?.iter().map(|event| event.seq));
    }
    events.sort_unstable();
    events.dedup();
    for seq in &events {
        let proof = tree::inclusion_proof(&log.hashes, *seq, head.size)
            .map_err(|_| Error::Internal("a proof for an event could not be made"))?;
        let text = format!(
            "c2sp.org/tlog-proof@v1\nindex {seq}\n{}\n{}",
            hashes(&proof),
            head.note
        );
        passing.put(&layout::extract(*seq), text.as_bytes())?;
    }
    Ok(events.len())
}

fn hashes(proof: &[Hash]) -> String {
    proof.iter().map(|hash| root_text(hash) + "\n").collect()
}

/// The keys of the log, one on a line, in the order of their enrolment.
fn keys(keys: &Keys) -> String {
    let mut text = String::from(
        "# Keys that the events of this log enrol. They vouch for nothing by themselves: hold a head.\n",
    );
    for key in keys.admitted() {
        if let Some(until) = keys.until(key) {
            text += &format!("# Revoked: the next key signs heads of at most {until} events.\n");
        }
        text += &format!("{}\n", key.to_vkey_string());
    }
    text
}

/// What other tools need to check a head of this log (C2SP tlog-policy).
fn policy(keys: &Keys, origin: &str) -> String {
    let mut text = String::from(
        "# c2sp.org/tlog-policy for the heads and extracts of this log.\n\
         # The first author signs under the name of the log. Later authors sign under names below it, which the syntax\n\
         # has no line for: a head that only they signed is checked with keys.txt.\n",
    );
    for key in keys.admitted() {
        if key.name() == origin && keys.until(key).is_none() {
            text += &format!("log {}\n", key.to_vkey_string());
        }
    }
    text + "quorum none\n"
}
