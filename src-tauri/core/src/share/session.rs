//! A review in progress: what the reviewer said so far, kept in a folder of its own until it is handed back.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::columns::rows_of;
use super::row::{Aim, RowChoice, RowName};
use super::suggested::{link_of, proposed};
use super::{Opened, Refused, ReviewedRecord};
use crate::attachment;
use crate::error::{Error, Result};
use crate::keyring::private_folder;
use crate::passing::{Standing, write_whole};
use crate::record::{Kind, Record, RecordId, canonical_text};
use crate::review::{ReviewOp, ReviewVerdict};
use crate::value::{Line, Prose, Sha256Hex};
use crate::workspace::{Entropy, draw_id};

const FORMAT: &str = "tilsyn-review-session/1";
/// Things said in one review, at most.
const MOST_OPS: usize = 5_000;

/// One thing a reviewer said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Op {
    /// Its id.
    pub uuid: Uuid,
    /// What it is.
    pub op: ReviewOp,
    /// When, by the reviewer's clock.
    pub at: DateTime<Utc>,
    /// The record it is about; none for a verdict on all that was reviewed.
    pub target: Option<RecordId>,
    /// The field of it; empty for all of it.
    #[serde(default, skip_serializing_if = "Line::is_empty")]
    pub field: Line,
    /// For a suggestion in one of several rows: what names the row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "Record<string, unknown>"))]
    pub row: Option<RowName>,
    /// For a suggestion in a row: the column of it.
    #[serde(default, skip_serializing_if = "Line::is_empty")]
    pub column: Line,
    /// The event that made the record as the reviewer saw it; of all that was reviewed the last one under its head.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub base_seq: u64,
    /// The comment it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_reply_to: Option<Uuid>,
    /// What was said.
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    pub text: Prose,
    /// For a suggestion: SHA-256 of the value that was seen, as canonical JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old_digest: Option<Sha256Hex>,
    /// For a suggestion: the value that is proposed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub new: Option<Value>,
    /// For a verdict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<ReviewVerdict>,
    /// For a file: its name.
    #[serde(default, skip_serializing_if = "Line::is_empty")]
    pub name: Line,
    /// For a file: SHA-256 of its content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<Sha256Hex>,
}

/// What a reviewer wants to say, before it has an id.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Say {
    /// What it is.
    pub op: Option<ReviewOp>,
    /// The record, by reference or id; empty for a verdict on all that is reviewed.
    pub target: Line,
    /// The field of it.
    pub field: Line,
    /// For a suggestion in one of several rows: its place, from 1, or some of what stands in it.
    #[cfg_attr(feature = "ts", ts(type = "number | Record<string, unknown> | null"))]
    pub row: Option<RowChoice>,
    /// For a suggestion in a row: the column of it.
    pub column: Line,
    /// The comment it answers.
    pub in_reply_to: Option<Uuid>,
    /// What is said.
    pub text: Prose,
    /// For a suggestion: the value that is proposed.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub new: Option<Value>,
    /// For a verdict.
    pub verdict: Option<ReviewVerdict>,
    /// For a file: its name.
    pub name: Line,
}

impl Op {
    /// That it is whole and says nothing that does not belong to it.
    pub(super) fn check(&self) -> std::result::Result<(), Refused> {
        let wrong =
            |detail: &str| Refused::shape("return.json", format!("{}: {detail}", self.uuid));
        let suggests = self.op == ReviewOp::Suggestion;
        let files = self.op == ReviewOp::Attachment;
        if suggests != (self.new.is_some() && self.old_digest.is_some())
            || (!suggests && (self.new.is_some() || self.old_digest.is_some()))
        {
            return Err(wrong(
                "a suggestion says what it found and what it proposes",
            ));
        }
        if suggests && self.field.is_empty() {
            return Err(wrong("a suggestion is about a field"));
        }
        if !suggests && (self.row.is_some() || !self.column.is_empty()) {
            return Err(wrong("only a suggestion is about a row"));
        }
        if self
            .row
            .as_ref()
            .is_some_and(|it| it.0.is_empty() || self.column.is_empty())
        {
            return Err(wrong(
                "a row has a name, and what is suggested a column of it",
            ));
        }
        if (self.op == ReviewOp::Verdict) != self.verdict.is_some() {
            return Err(wrong("a verdict says which"));
        }
        if self.target.is_none() && (self.op != ReviewOp::Verdict || !self.field.is_empty()) {
            return Err(wrong("only a verdict is about the whole"));
        }
        if files != self.sha256.is_some() || files == self.name.is_empty() {
            return Err(wrong("a file has a name and a digest"));
        }
        if (self.op == ReviewOp::Reply) != self.in_reply_to.is_some() {
            return Err(wrong("a reply says to what"));
        }
        if matches!(self.op, ReviewOp::Comment | ReviewOp::Reply) && self.text.is_empty() {
            return Err(wrong("nothing is said"));
        }
        Ok(())
    }

    /// SHA-256 of it as it stands in a return.
    pub(crate) fn digest(&self) -> Result<Sha256Hex> {
        let value = serde_json::to_value(self)
            .map_err(|_| Error::Internal("something said could not be written"))?;
        Ok(Sha256Hex(
            Sha256::digest(canonical_text(&value).as_bytes()).into(),
        ))
    }
}

/// SHA-256 of a value of a field as canonical JSON; of `null` for one that is empty.
pub(crate) fn value_digest(value: &Value) -> Sha256Hex {
    Sha256Hex(Sha256::digest(canonical_text(value).as_bytes()).into())
}

/// The name of the row that is meant; none where no row is spoken of, or the field is one.
fn row_of(
    record: &ReviewedRecord,
    field: &str,
    chosen: Option<&RowChoice>,
    column: &str,
) -> Result<Option<RowName>> {
    if column.is_empty() && chosen.is_none() {
        return Ok(None);
    }
    let rows = rows_of(record.kind, field)
        .filter(|rows| rows.columns.iter().any(|it| it.field == column))
        .ok_or_else(|| Error::Document {
            kind: record.kind,
            field: format!("{field}/{column}").chars().take(80).collect(),
            detail: "there is no such column of its rows".to_owned(),
        })?;
    if record.withheld.iter().any(|it| it == field) {
        return Err(Refused::Withheld(field.to_owned()).into());
    }
    let whole = record.fields.get(field).unwrap_or(&Value::Null);
    match (rows.several, chosen) {
        (false, None) => Ok(None),
        (true, Some(chosen)) => chosen
            .place_in(whole)
            .and_then(|place| RowName::of(record.kind, field, whole, place))
            .map(Some)
            .ok_or_else(|| Refused::NoRow(field.to_owned()).into()),
        (true, None) | (false, Some(_)) => Err(Refused::NoRow(field.to_owned()).into()),
    }
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    format: String,
    bundle: Uuid,
    bundle_sha256: Sha256Hex,
    ops: Vec<Op>,
}

/// A review in progress.
#[derive(Debug)]
pub struct Session {
    folder: PathBuf,
    kept: Kept,
}

impl Session {
    /// The review of this bundle that lies in the folder, or a new one.
    ///
    /// # Errors
    /// [`Error::Kept`] if what lies there is none, or of another bundle.
    pub fn of(bundle: &Opened, folder: impl Into<PathBuf>) -> Result<Self> {
        let folder = folder.into();
        let refused = || Error::Kept("a review in progress");
        let kept = match fs::read(folder.join("session.json")) {
            Ok(bytes) => {
                let kept: Kept = serde_json::from_slice(&bytes).map_err(|_| refused())?;
                let same = kept.format == FORMAT
                    && kept.bundle == bundle.id
                    && kept.bundle_sha256 == bundle.digest;
                if !same {
                    return Err(refused());
                }
                kept
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Kept {
                format: FORMAT.to_owned(),
                bundle: bundle.id,
                bundle_sha256: bundle.digest,
                ops: Vec::new(),
            },
            Err(error) => return Err(error.into()),
        };
        Ok(Self { folder, kept })
    }

    /// What was said so far, in order.
    #[must_use]
    pub fn ops(&self) -> &[Op] {
        &self.kept.ops
    }

    /// Says something about a record of the bundle, and keeps it.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] for what is not in the bundle; [`Error::Document`] for a value that the field cannot hold;
    /// [`Refused::Withheld`] for another value in place of one that was withheld; [`Refused::NoRow`];
    /// [`Error::AttachmentTooLarge`], [`Error::AttachmentProgram`]; [`Refused::Shape`].
    pub fn say(
        &mut self,
        bundle: &Opened,
        said: Say,
        content: Option<&[u8]>,
        now: DateTime<Utc>,
        entropy: &mut dyn Entropy,
    ) -> Result<&Op> {
        if self.kept.ops.len() >= MOST_OPS {
            return Err(Error::TooMany {
                given: self.kept.ops.len() + 1,
                most: MOST_OPS,
            });
        }
        let op = said.op.ok_or(Error::Missing {
            kind: Kind::ReviewComment,
            field: "op",
        })?;
        let record = if said.target.is_empty() && op == ReviewOp::Verdict {
            None
        } else {
            let found = bundle.find(said.target.as_str());
            Some(found.ok_or_else(|| Error::NoSuchRecord(said.target.to_string()))?)
        };
        let field = said.field.as_str();
        let (mut seen, mut new, mut row) = (Value::Null, said.new, None);
        if let Some(record) = record
            && !field.is_empty()
        {
            let known = Record::parse(record.kind, "{}")?.fields()?;
            if !known.contains(field) {
                return Err(Error::Document {
                    kind: record.kind,
                    field: field.chars().take(80).collect(),
                    detail: "there is no such field".to_owned(),
                });
            }
        }
        if let Some(record) = record {
            let whole = record.fields.get(field).unwrap_or(&Value::Null);
            row = row_of(record, field, said.row.as_ref(), said.column.as_str())?;
            let aim = Aim {
                row: row.as_ref(),
                column: said.column.as_str(),
            };
            let no_row = || Refused::NoRow(field.to_owned());
            if let Some(value) = new {
                // Nobody knows what stands there: it is not empty, and no other value can be weighed against it.
                if record.withheld.iter().any(|it| it == field) {
                    return Err(Refused::Withheld(field.to_owned()).into());
                }
                seen = aim.held(whole).ok_or_else(no_row)?;
                let kind = link_of(record.kind, field, aim.column);
                let value = proposed(bundle, kind, &seen, value)?;
                // What the field cannot hold is refused here and not where it is merged.
                let mut fields = record.fields.clone();
                let with = aim.replaced(whole, value.clone()).ok_or_else(no_row)?;
                fields.insert(field.to_owned(), with);
                Record::parse(record.kind, &canonical_text(&Value::Object(fields)))?;
                new = Some(value);
            }
        }
        let sha256 = match (op, content) {
            (ReviewOp::Attachment, Some(bytes)) => Some(self.keep_content(&said.name, bytes)?),
            _ => None,
        };
        let op = Op {
            uuid: draw_id(now, entropy)?.0,
            op,
            at: now,
            target: record.map(|it| it.id),
            base_seq: record.map_or(bundle.size.saturating_sub(1), |it| it.seq),
            in_reply_to: said.in_reply_to,
            text: said.text,
            old_digest: new.as_ref().map(|_| value_digest(&seen)),
            new,
            verdict: said.verdict,
            name: said.name,
            sha256,
            field: said.field,
            row,
            column: said.column,
        };
        op.check()?;
        self.kept.ops.push(op);
        self.keep()?;
        self.kept
            .ops
            .last()
            .ok_or(Error::Internal("what was said is not there"))
    }

    /// Takes back something that was said and not handed back yet.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`].
    pub fn take_back(&mut self, uuid: Uuid) -> Result<()> {
        let before = self.kept.ops.len();
        self.kept.ops.retain(|op| op.uuid != uuid);
        if self.kept.ops.len() == before {
            return Err(Error::NoSuchRecord(uuid.to_string()));
        }
        self.keep()
    }

    /// The files that were attached, by digest.
    ///
    /// # Errors
    /// [`Error::Kept`] if one is not there or another.
    pub(super) fn contents(&self) -> Result<BTreeMap<String, Vec<u8>>> {
        let mut contents = BTreeMap::new();
        for sha256 in self.kept.ops.iter().filter_map(|op| op.sha256) {
            let name = tilsyn_trail::to_hex(&sha256.0);
            let bytes = fs::read(self.folder.join("attachments").join(&name))
                .map_err(|_| Error::Kept("a file of a review in progress"))?;
            if Sha256Hex(Sha256::digest(&bytes).into()) != sha256 {
                return Err(Error::Kept("a file of a review in progress"));
            }
            contents.insert(name, bytes);
        }
        Ok(contents)
    }

    fn keep_content(&self, name: &Line, bytes: &[u8]) -> Result<Sha256Hex> {
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if size > attachment::LARGEST {
            return Err(Error::AttachmentTooLarge { size });
        }
        if attachment::is_program(bytes) {
            return Err(Error::AttachmentProgram {
                name: name.to_string(),
            });
        }
        let sha256 = Sha256Hex(Sha256::digest(bytes).into());
        let folder = self.folder.join("attachments");
        private_folder(&self.folder)?;
        private_folder(&folder)?;
        write_whole(
            &folder.join(tilsyn_trail::to_hex(&sha256.0)),
            bytes,
            Standing::Replaced,
        )?;
        Ok(sha256)
    }

    fn keep(&self) -> Result<()> {
        private_folder(&self.folder)?;
        let bytes = serde_json::to_vec_pretty(&self.kept)
            .map_err(|_| Error::Internal("a review in progress could not be written"))?;
        write_whole(
            &self.folder.join("session.json"),
            &bytes,
            Standing::Replaced,
        )
    }

    pub(super) const fn bundle(&self) -> Uuid {
        self.kept.bundle
    }
}
