//! `review.json` and `return.json`: what a bundle or a return is and holds, in one spelling; and the notes that sign them.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use chrono::{DateTime, NaiveDate, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tilsyn_trail::{Checkpoint, Note};
use uuid::Uuid;

use super::archive::Files;
use super::released::Release;
use super::{Op, Refused};
use crate::error::{Error, Result};
use crate::record::RecordId;
use crate::value::{Line, Prose};

/// Names the format of a bundle and its version.
pub const REVIEW_FORMAT: &str = "tilsyn-review/1";
/// Names the format of a return and its version.
pub const RETURN_FORMAT: &str = "tilsyn-return/1";
/// The format of a return that speaks of rows. A program that does not know it refuses it whole; every other return is
/// written as before, so that it is read everywhere.
pub const RETURN_FORMAT_OF_ROWS: &str = "tilsyn-return/2";

/// The format of a return that says this.
pub(super) fn return_format(ops: &[Op]) -> &'static str {
    if ops.iter().any(|op| !op.column.is_empty()) {
        RETURN_FORMAT_OF_ROWS
    } else {
        RETURN_FORMAT
    }
}

/// Who gives a bundle out, as they say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BundleSender {
    /// Name of the person.
    pub name: Line,
    /// Name of the organisation.
    pub organisation: Line,
}

/// A file that is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listed {
    pub(super) path: String,
    pub(super) size: u64,
    /// Hexadecimal.
    pub(super) sha256: String,
}

/// `review.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Review {
    pub(super) format: String,
    pub(super) id: Uuid,
    pub(super) workspace: String,
    /// The signed head, to the letter.
    pub(super) base: String,
    pub(super) scope: Vec<RecordId>,
    pub(super) released: Release,
    pub(super) sender: BundleSender,
    pub(super) recipient: Line,
    pub(super) purpose: Prose,
    pub(super) created: DateTime<Utc>,
    pub(super) expires: Option<NaiveDate>,
    /// The age keys it was sealed to.
    pub(super) recipients: Vec<String>,
    pub(super) files: Vec<Listed>,
}

/// `return.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Return {
    pub(super) format: String,
    pub(super) id: Uuid,
    pub(super) bundle: Uuid,
    /// SHA-256 of `review.json`, hexadecimal.
    pub(super) bundle_sha256: String,
    pub(super) workspace: String,
    /// The head that was reviewed, to the letter.
    pub(super) base: String,
    pub(super) reviewer: Reviewer,
    pub(super) made: DateTime<Utc>,
    pub(super) ops: Vec<Op>,
    pub(super) files: Vec<Listed>,
}

/// Who reviewed, as they say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reviewer {
    pub(super) name: Line,
    /// Signs the return.
    pub(super) key: String,
    /// Cosigns the head.
    pub(super) cosigner: String,
}

/// The bytes of a manifest.
pub(super) fn bytes_of(manifest: &impl Serialize) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let pretty = serde_json::ser::PrettyFormatter::with_indent(b" ");
    manifest
        .serialize(&mut serde_json::Serializer::with_formatter(
            &mut bytes, pretty,
        ))
        .map_err(|_| Error::Internal("a manifest could not be written"))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Reads exactly what [`bytes_of`] writes, in one of these versions of a format.
pub(super) fn parse<T: Serialize + DeserializeOwned>(
    path: &str,
    formats: &[&str],
    bytes: &[u8],
) -> std::result::Result<T, Refused> {
    #[derive(Deserialize)]
    struct Named {
        format: String,
    }
    let Named { format: named } =
        serde_json::from_slice(bytes).map_err(|error| Refused::shape(path, error))?;
    if !formats.contains(&named.as_str()) {
        let known = |noun: &str| formats.iter().any(|it| it.split('/').next() == Some(noun));
        return Err(match named.split_once('/') {
            Some((noun, _)) if known(noun) => Refused::TooNew(named.chars().take(40).collect()),
            _ => Refused::NotOne,
        });
    }
    let manifest: T = serde_json::from_slice(bytes).map_err(|error| Refused::shape(path, error))?;
    match bytes_of(&manifest) {
        Ok(again) if again == bytes => Ok(manifest),
        _ => Err(Refused::shape(path, "not in its one spelling")),
    }
}

/// The list of files.
pub(super) fn listed(files: &Files) -> Vec<Listed> {
    files
        .iter()
        .map(|(path, bytes)| Listed {
            path: path.clone(),
            size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            sha256: tilsyn_trail::to_hex(&<[u8; 32]>::from(Sha256::digest(bytes))),
        })
        .collect()
}

/// What the note of a manifest says. Four lines, so that it can never be taken for a head, which has three.
pub(super) fn note_text(format: &str, origin: &str, size: u64, manifest: &[u8]) -> String {
    let digest = BASE64_STANDARD.encode(Sha256::digest(manifest));
    format!("{format}\n{origin}\n{size}\n{digest}\n")
}

/// The head in a note, unverified.
pub(super) fn head_in(note: &str) -> std::result::Result<(Note, Checkpoint), Refused> {
    let parsed = Note::parse(note.as_bytes()).map_err(|error| Refused::shape("base", error))?;
    let head = Checkpoint::parse(parsed.text()).map_err(|error| Refused::shape("base", error))?;
    Ok((parsed, head))
}
