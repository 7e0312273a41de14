//! Making a bundle: first what it would show, then the file.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::archive::{self, Files};
use super::cipher::{Envelope, seal};
use super::cut::{Cut, CutRecord};
use super::manifest::{self, BundleSender, REVIEW_FORMAT, Review};
use super::opened::Opened;
use super::released::{FieldClass, Release};
use super::scope::Scope;
use super::summary;
use crate::actor::Author;
use crate::audit_export::disclosure_line;
use crate::error::{Error, Result};
use crate::export::{Export, ExportKind};
use crate::record::{Kind, RecordId};
use crate::text::Language;
use crate::value::{Line, Prose, Sha256Hex};
use crate::workspace::{Entropy, Head, Workspace, draw_id};

/// A bundle as it is wanted.
#[derive(Debug)]
pub struct Bundle<'a> {
    /// What it is about.
    pub scope: &'a Scope,
    /// What was ticked.
    pub release: Release,
    /// For whom it is.
    pub recipient: Line,
    /// What for.
    pub purpose: Prose,
    /// Until when it may be kept.
    pub expires: Option<NaiveDate>,
    /// How it is sealed.
    pub envelope: Envelope<'a>,
    /// The language of the page in it.
    pub language: Language,
}

/// A field in a preview.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PreviewField {
    /// Its name.
    pub field: String,
    /// Its value, exactly as it goes.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub value: Value,
}

/// A record in a preview.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PreviewRecord {
    /// Its id.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The fields that go.
    pub fields: Vec<PreviewField>,
    /// The fields that stay, with their class.
    pub withheld: Vec<(String, FieldClass)>,
}

/// What a bundle would show.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Preview {
    /// The records, entries and attachments, exactly as they go.
    pub records: Vec<PreviewRecord>,
    /// Events that go with them.
    pub events: usize,
    /// Values that stay because they are free text.
    pub withheld_text: usize,
    /// Values that stay because they are personal, or on no list.
    pub withheld_personal: usize,
    /// Files whose content goes.
    pub attachments: usize,
    /// Files whose content stays.
    pub withheld_attachments: usize,
    /// Pieces of privileged advice that stay.
    pub withheld_privileged: usize,
}

impl Preview {
    fn of(cut: &Cut, release: Release) -> Self {
        let count = |class: FieldClass| {
            cut.records
                .iter()
                .flat_map(|record| record.withheld.values())
                .filter(|found| **found == class)
                .count()
        };
        let files = cut
            .records
            .iter()
            .filter(|record| record.kind == Kind::Attachment)
            .count();
        Self {
            records: cut.records.iter().map(previewed).collect(),
            events: cut.events.len(),
            withheld_text: count(FieldClass::Text),
            withheld_personal: count(FieldClass::Personal),
            attachments: if release.attachments { files } else { 0 },
            withheld_attachments: if release.attachments { 0 } else { files },
            withheld_privileged: cut.privileged,
        }
    }
}

fn previewed(record: &CutRecord) -> PreviewRecord {
    PreviewRecord {
        id: record.id,
        kind: record.kind,
        reference: record.reference.clone(),
        fields: record
            .fields
            .iter()
            .map(|(field, value)| PreviewField {
                field: field.clone(),
                value: value.clone(),
            })
            .collect(),
        withheld: record
            .withheld
            .iter()
            .map(|(field, class)| (field.clone(), *class))
            .collect(),
    }
}

/// What a bundle would show, before anything is written.
///
/// # Errors
/// [`Error::NoSuchRecord`]; [`super::Refused::KindNotShared`]; [`Error::TrailBroken`].
pub fn preview(workspace: &Workspace, scope: &Scope, release: Release) -> Result<Preview> {
    Ok(Preview::of(&Cut::of(workspace, scope, release)?, release))
}

/// A bundle that was made.
#[derive(Debug)]
pub struct Shared {
    /// The file, sealed if that was asked for.
    pub bytes: Vec<u8>,
    /// Its id.
    pub id: String,
    /// The head under which it was made.
    pub head: Head,
    /// What it shows.
    pub preview: Preview,
    /// Every record in it.
    pub records: Vec<RecordId>,
}

impl Shared {
    /// The entry for the list of copies given out.
    #[must_use]
    pub fn export(&self, name: Line, bundle: &Bundle<'_>) -> Export {
        let Release {
            text,
            personal,
            attachments,
            privileged,
        } = bundle.release;
        let ticked: Vec<&str> = [
            (text, "text"),
            (personal, "personal"),
            (attachments, "attachments"),
            (privileged, "privileged"),
        ]
        .into_iter()
        .filter_map(|(on, name)| on.then_some(name))
        .collect();
        let parameters = format!("bundle={} release={}", self.id, ticked.join(","));
        Export {
            format: "tilsyn-review".parse().unwrap_or_default(),
            language: bundle.language.code().parse().unwrap_or_default(),
            parameters: parameters.parse().unwrap_or_default(),
            subjects: self.records.clone(),
            recipient: bundle.recipient.clone(),
            purpose: bundle.purpose.clone(),
            expires: bundle.expires,
            ..Export::of_bytes(ExportKind::ReviewBundle, name, &self.bytes, &self.head)
        }
    }
}

/// Makes a bundle. What is inside is the same for the same workspace, time and randomness; age draws its own.
///
/// The bundle is opened and proven before it is given: what a reviewer could not verify is not handed out.
///
/// # Errors
/// As for [`preview`]; [`Error::Value`] for a recipient's key that is none; [`Error::Internal`] if what was written does
/// not prove itself.
pub fn write(
    workspace: &Workspace,
    bundle: &Bundle<'_>,
    author: &Author,
    now: DateTime<Utc>,
    entropy: &mut dyn Entropy,
) -> Result<Shared> {
    let cut = Cut::of(workspace, bundle.scope, bundle.release)?;
    let preview = Preview::of(&cut, bundle.release);
    let mut files = Files::new();
    files.insert("records.jsonl".to_owned(), records(&cut)?);
    files.insert("disclosures.jsonl".to_owned(), disclosures(&cut)?);
    files.insert("trail/leaves.jsonl".to_owned(), leaves(&cut));
    let tiles = crate::audit_export::leaf_tiles(cut.head.size);
    for (path, hashes) in tiles.into_iter().zip(cut.hashes.chunks(256)) {
        files.insert(format!("trail/{path}"), hashes.concat());
    }
    if bundle.release.attachments {
        for record in cut.records.iter().filter(|it| it.kind == Kind::Attachment) {
            // One that was erased has no content any more.
            if let Ok(bytes) = workspace.attachment_bytes(record.id) {
                let name = digest(&bytes).to_string();
                files.insert(format!("attachments/{name}"), bytes);
            }
        }
    }
    let sender = sender(workspace, author)?;
    let id = draw_id(now, entropy)?.0;
    let page = summary::Page {
        language: bundle.language,
        sender: &sender,
        recipient: &bundle.recipient,
        purpose: &bundle.purpose,
        created: now,
        expires: bundle.expires,
        head: &cut.head,
        preview: &preview,
    };
    files.insert("summary.html".to_owned(), page.html()?.into_bytes());
    let recipients = match &bundle.envelope {
        Envelope::Keys(keys) => keys.to_vec(),
        Envelope::Open | Envelope::Passphrase(..) => Vec::new(),
    };
    let review = Review {
        format: REVIEW_FORMAT.to_owned(),
        id,
        workspace: workspace.id().to_hex(),
        base: cut.head.note.clone(),
        scope: cut.subjects.clone(),
        released: bundle.release,
        sender,
        recipient: bundle.recipient.clone(),
        purpose: bundle.purpose.clone(),
        created: now,
        expires: bundle.expires,
        recipients,
        files: manifest::listed(&files),
    };
    let manifest = manifest::bytes_of(&review)?;
    let text = manifest::note_text(REVIEW_FORMAT, &workspace.origin(), cut.head.size, &manifest);
    let note = crate::audit_export::sign_export(&author.key, &workspace.origin(), &text)?;
    files.insert("review.json".to_owned(), manifest);
    files.insert("review.note".to_owned(), note.to_string().into_bytes());
    let bytes = archive::pack(&files)?;
    Opened::read(&bytes, Vec::new()).map_err(|refused| Error::TrailBroken(refused.to_string()))?;
    Ok(Shared {
        bytes: seal(bytes, &bundle.envelope)?,
        id: id.to_string(),
        head: cut.head,
        preview,
        records: cut.records.iter().map(|record| record.id).collect(),
    })
}

fn sender(workspace: &Workspace, author: &Author) -> Result<BundleSender> {
    let name = workspace
        .actors()?
        .into_iter()
        .find(|(id, _)| *id == author.id)
        .map(|(_, actor)| actor.name)
        .unwrap_or_default();
    Ok(BundleSender {
        name,
        organisation: workspace
            .home()?
            .organisation
            .map(|it| it.legal_name)
            .unwrap_or_default(),
    })
}

/// A record on a line.
pub(super) fn record_line(
    id: RecordId,
    kind: Kind,
    reference: &str,
    seq: u64,
    fields: &Map<String, Value>,
    withheld: &[&str],
) -> String {
    let line = json!({
        "id": id, "kind": kind, "ref": reference, "seq": seq, "record": fields, "withheld": withheld,
    });
    crate::record::canonical_text(&line) + "\n"
}

fn records(cut: &Cut) -> Result<Vec<u8>> {
    let mut text = String::new();
    for record in &cut.records {
        let withheld: Vec<&str> = record.withheld.keys().map(String::as_str).collect();
        text += &record_line(
            record.id,
            record.kind,
            &record.reference,
            record.seq,
            &record.fields,
            &withheld,
        );
    }
    Ok(text.into_bytes())
}

fn disclosures(cut: &Cut) -> Result<Vec<u8>> {
    let mut text = String::new();
    for event in &cut.events {
        for given in &event.given {
            text += &disclosure_line(event.seq, given)?;
        }
    }
    Ok(text.into_bytes())
}

fn leaves(cut: &Cut) -> Vec<u8> {
    let mut text = String::new();
    for event in &cut.events {
        let leaf = BASE64_STANDARD.encode(&event.leaf);
        text += &format!("{{\"seq\":{},\"leaf\":\"{leaf}\"}}\n", event.seq);
    }
    text.into_bytes()
}

/// The digest of what a bundle is, for whoever answers it.
pub(super) fn digest(manifest: &[u8]) -> Sha256Hex {
    Sha256Hex(Sha256::digest(manifest).into())
}
