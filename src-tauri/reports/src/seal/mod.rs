//! The head of the trail that a report carries for programs: written into the properties of a PDF, and read back from
//! one that may be hostile.
//!
//! PDF/A-2 holds no files but PDF/A files, so the seal stands among the keywords of the document, where a person finds
//! it too: one JSON object, ASCII only. A case file (PDF/A-3) has its trail embedded besides, and the seal names the
//! SHA-256 of it.
//!
//! A seal proves nothing about the pages around it: anybody can copy it to other pages. What it gives is a signed head
//! to hold against a workspace, and the workspace knows which bytes it gave out.

mod case;
mod find;
mod printed;
mod qr;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thiserror::Error;
use tilsyn_core::workspace::{Check, Head, Workspace};
use tilsyn_trail::{
    Checkpoint, CheckpointError, Hash, Signer, VerifierKey, hash_from_hex, open_head, to_hex,
};

use crate::Order;
use find::{Wanted, each};

pub use case::{CaseFault, CaseTrail, CaseTrailCheck};
pub(crate) use printed::Printed;

/// Names the shape of a seal.
pub const SEAL_SCHEMA: &str = "urn:tilsyn:schema:seal:1";

/// The largest PDF that is read.
pub const LARGEST_PDF: usize = 200 << 20;

/// The longest seal that is written: a text in a PDF/A holds 32 767 bytes.
const LONGEST: usize = 30_000;

/// The namespace of the keywords among the metadata of a PDF.
const PDF_NAMESPACE: &str = "http://ns.adobe.com/pdf/1.3/";

/// What a report says of itself to a program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seal {
    /// [`SEAL_SCHEMA`].
    #[serde(rename = "$schema")]
    pub schema: String,
    /// The product that made it, with its version.
    pub product: String,
    /// The code of the report.
    pub report: String,
    /// The code of its format.
    pub format: String,
    /// The code of its language.
    pub language: String,
    /// The day as of which it speaks.
    pub as_of: NaiveDate,
    /// When it was made.
    #[serde(with = "seconds")]
    pub generated_at: DateTime<Utc>,
    /// The name of the trail.
    pub origin: String,
    /// Events under the head.
    pub size: u64,
    /// The root over them, hexadecimal.
    pub root: String,
    /// The signed head.
    pub note: String,
    /// The keys of those who signed it, as vkeys: the report's own word, which vouches for nothing by itself.
    pub keys: Vec<String>,
    /// SHA-256 of the trail that is embedded, hexadecimal; only in a case file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trail: Option<String>,
}

/// Times to the second, in UTC, as RFC 3339 writes them.
mod seconds {
    use super::{DateTime, SecondsFormat, Utc};
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(at: &DateTime<Utc>, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&at.to_rfc3339_opts(SecondsFormat::Secs, true))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<DateTime<Utc>, D::Error> {
        let text = String::deserialize(from)?;
        DateTime::parse_from_rfc3339(&text)
            .map(|at| at.to_utc())
            .map_err(serde::de::Error::custom)
    }
}

/// Why no seal was read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SealError {
    /// Not a PDF.
    #[error("not a PDF")]
    NotPdf,
    /// Larger than [`LARGEST_PDF`].
    #[error("larger than {LARGEST_PDF} bytes")]
    TooLarge,
    /// It unpacks to more than is read.
    #[error("it unpacks to more than is read")]
    TooMuch,
    /// It carries no seal: not a report of this product, or its properties were taken out.
    #[error("it carries no seal")]
    None,
    /// It carries seals that contradict each other.
    #[error("it carries seals that contradict each other")]
    Several,
    /// It carries a seal that cannot be read.
    #[error("its seal cannot be read: {0}")]
    Malformed(String),
    /// The trail that the seal names is not embedded, or is another one.
    #[error("the trail that its seal names is not in it")]
    Trail,
}

impl SealError {
    /// The code: stable, for programs and for words (`seal-error-<code>`).
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotPdf => "not-pdf",
            Self::TooLarge => "too-large",
            Self::TooMuch => "too-much",
            Self::None => "none",
            Self::Several => "several",
            Self::Malformed(_) => "malformed",
            Self::Trail => "trail",
        }
    }

    /// Whether the file could not be read, or is no report of this product; else it is one, and it is wrong.
    #[must_use]
    pub const fn is_unreadable(&self) -> bool {
        match self {
            Self::NotPdf | Self::TooLarge | Self::TooMuch | Self::None => true,
            Self::Several | Self::Malformed(_) | Self::Trail => false,
        }
    }
}

/// What is wrong with a seal in itself.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SealFault {
    /// A key that cannot be read.
    #[error("one of its keys cannot be read")]
    Key,
    /// The note is malformed, of another trail, or not signed by a key of the seal.
    #[error("its head is refused: {0}")]
    Head(#[from] CheckpointError),
    /// Size or root beside the note are others than those in it.
    #[error("its size or root is not the one that was signed")]
    Disagrees,
}

impl SealFault {
    /// The code: stable, for programs and for words (`seal-fault-<code>`).
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Head(_) => "head",
            Self::Disagrees => "disagrees",
        }
    }
}

impl Seal {
    /// The seal of a report that is being made.
    pub(crate) fn of(
        workspace: &Workspace,
        order: &Order,
        head: &Head,
        check: &Check,
        trail: Option<&[u8]>,
    ) -> Self {
        // Only the keys of those who signed: more would not help to check the note, and would name more people.
        let keys: BTreeSet<String> = check
            .log
            .signers
            .iter()
            .map(|signer| signer.key.to_vkey_string())
            .collect();
        Self {
            schema: SEAL_SCHEMA.to_owned(),
            product: concat!("Tilsyn ", env!("CARGO_PKG_VERSION")).to_owned(),
            report: order.kind.code().to_owned(),
            format: order.format.code().to_owned(),
            language: order.language.code().to_owned(),
            as_of: order.as_of,
            generated_at: order.generated_at,
            origin: workspace.origin(),
            size: head.size,
            root: to_hex(&head.root),
            note: head.note.clone(),
            keys: keys.into_iter().collect(),
            trail: trail.map(|bytes| to_hex(&Sha256::digest(bytes))),
        }
    }

    /// The seal as one line of ASCII. None when it is longer than a PDF/A may hold in one text: a report with a head
    /// that somebody made absurdly long is a report without a seal, not no report.
    pub(crate) fn to_line(&self) -> Option<String> {
        let json = serde_json::to_string(self).ok()?;
        let mut line = String::with_capacity(json.len());
        for c in json.chars() {
            if c.is_ascii() {
                line.push(c);
            } else {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    line.push_str(&format!("\\u{unit:04x}"));
                }
            }
        }
        (line.len() <= LONGEST).then_some(line)
    }

    /// Reads the seal of a report. The bytes may be anything: it takes no more memory than [`LARGEST_PDF`] allows, and
    /// follows nothing in the file.
    ///
    /// # Errors
    /// [`SealError`]; a seal that was read is not yet a seal that holds, see [`Seal::check`].
    pub fn read(pdf: &[u8]) -> Result<Self, SealError> {
        if pdf.len() > LARGEST_PDF {
            return Err(SealError::TooLarge);
        }
        if !pdf.starts_with(b"%PDF-") {
            return Err(SealError::NotPdf);
        }
        let mut found: Option<Self> = None;
        let mut refused = None;
        each(pdf, Wanted::Metadata, &mut |content| {
            for line in seals(content) {
                match serde_json::from_str::<Self>(&line) {
                    Ok(seal) if found.as_ref().is_some_and(|first| *first != seal) => {
                        refused = Some(SealError::Several);
                    }
                    Ok(seal) if seal.is_plain() => found = Some(seal),
                    Ok(seal) => refused = Some(SealError::Malformed(shown(&seal.schema))),
                    Err(error) => refused = Some(SealError::Malformed(error.to_string())),
                }
            }
            refused.is_some()
        })?;
        match (refused, found) {
            (Some(error), _) => Err(error),
            (None, Some(seal)) => Ok(seal),
            (None, None) => Err(SealError::None),
        }
    }

    /// Whether it is of this shape, and what it says can be shown: nothing long, nothing that would steer a terminal.
    fn is_plain(&self) -> bool {
        let texts = [
            &self.product,
            &self.report,
            &self.format,
            &self.language,
            &self.origin,
        ];
        self.schema == SEAL_SCHEMA && texts.into_iter().all(|text| shown(text) == *text)
    }

    /// The trail that is embedded in the same file, if the seal names one.
    ///
    /// # Errors
    /// [`SealError::Trail`] if no file within has the hash that the seal names; [`SealError::TooMuch`].
    pub fn embedded(&self, pdf: &[u8]) -> Result<Option<Vec<u8>>, SealError> {
        let Some(named) = &self.trail else {
            return Ok(None);
        };
        let mut found = None;
        each(pdf, Wanted::EmbeddedFile, &mut |content| {
            if to_hex(&Sha256::digest(content)) == *named {
                found = Some(content.to_vec());
            }
            found.is_some()
        })?;
        found.map(Some).ok_or(SealError::Trail)
    }

    /// Checks the seal in itself: the note is signed by a key of the seal, and says what the seal says. Whose key that
    /// is, the seal cannot show.
    ///
    /// # Errors
    /// [`SealFault`].
    pub fn check(&self) -> Result<Sealed, SealFault> {
        let keys: Result<Vec<VerifierKey>, _> = self
            .keys
            .iter()
            .map(|key| VerifierKey::parse(key).map_err(|_| SealFault::Key))
            .collect();
        let head = open_head(self.note.as_bytes(), &self.origin, &keys?)?;
        let root = hash_from_hex(&self.root).map_err(|_| SealFault::Disagrees)?;
        if head.checkpoint.size != self.size || head.checkpoint.root != root {
            return Err(SealFault::Disagrees);
        }
        Ok(Sealed {
            checkpoint: head.checkpoint,
            signers: head.signers,
        })
    }
}

/// A seal that holds in itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The head.
    pub checkpoint: Checkpoint,
    /// Who signed it, by keys that the seal itself brings.
    pub signers: Vec<Signer>,
}

impl Sealed {
    /// The root.
    #[must_use]
    pub const fn root(&self) -> &Hash {
        &self.checkpoint.root
    }
}

/// The keywords among this metadata that are meant as seals.
fn seals(xmp: &[u8]) -> Vec<String> {
    let Ok(text) = str::from_utf8(xmp) else {
        return Vec::new();
    };
    // The packet may have a byte order mark, and white space to grow into.
    let text = text.trim_start_matches('\u{feff}').trim();
    let Ok(document) = roxmltree::Document::parse(text) else {
        return Vec::new();
    };
    let as_element = document
        .descendants()
        .filter(|node| node.has_tag_name((PDF_NAMESPACE, "Keywords")))
        .filter_map(|node| node.text());
    let as_attribute = document
        .descendants()
        .filter_map(|node| node.attribute((PDF_NAMESPACE, "Keywords")));
    as_element
        .chain(as_attribute)
        .map(str::trim)
        .filter(|text| text.starts_with('{') && text.contains("urn:tilsyn:schema:seal:"))
        .map(str::to_owned)
        .collect()
}

/// As much of a text as is shown of what cannot be trusted: 120 characters, none of them a control.
fn shown(text: &str) -> String {
    text.chars()
        .take(120)
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}
