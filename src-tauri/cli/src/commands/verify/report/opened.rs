//! A report out of a file that may be anything: its seal, and the trail within it, each checked in itself.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use sha2::{Digest as _, Sha256};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Sha256Hex;
use tilsyn_reports::seal::{
    CaseFault, CaseTrail, CaseTrailCheck, LARGEST_PDF, Seal, SealError, SealFault, Sealed,
};

use super::told::Grade;
use crate::commands::about;
use crate::commands::verify::document::{fault as in_log, root_text};
use crate::failure::Failure;

/// A report whose seal holds in itself.
pub struct Opened {
    pub seal: Seal,
    pub sealed: Sealed,
    pub case: Option<CaseTrailCheck>,
    pub sha256: Sha256Hex,
}

impl Opened {
    /// The root as it stands in a signed head.
    pub fn root(&self) -> Option<String> {
        root_text(&self.seal.origin, self.seal.size, *self.sealed.root())
    }
}

/// Why a report is not looked at any further.
pub struct Refused {
    pub grade: Grade,
    pub seq: Option<u64>,
    pub sentence: Sentence,
}

impl Refused {
    const fn invalid(sentence: Sentence) -> Self {
        Self {
            grade: Grade::Invalid,
            seq: None,
            sentence,
        }
    }
}

/// The bytes of the file; an error of the seal when there are too many.
pub fn read(path: &Path) -> Result<Result<Vec<u8>, SealError>, Failure> {
    let failed = |error: std::io::Error| about(path)(error.into());
    let file = File::open(path).map_err(failed)?;
    let most = u64::try_from(LARGEST_PDF).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    // One more than is allowed: the length that the file system tells may be another than what is read.
    file.take(most.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    Ok(if bytes.len() > LARGEST_PDF {
        Err(SealError::TooLarge)
    } else {
        Ok(bytes)
    })
}

/// Opens a report.
pub fn open(pdf: &[u8]) -> Result<Opened, Refused> {
    let seal = Seal::read(pdf).map_err(refused)?;
    let sealed = seal.check().map_err(|fault| {
        Refused::invalid(match fault {
            SealFault::Key => Sentence::new("cli-seal-fault-key"),
            SealFault::Head(detail) => {
                Sentence::new("cli-seal-fault-head").text("detail", detail.to_string())
            }
            SealFault::Disagrees => Sentence::new("cli-seal-fault-disagrees"),
        })
    })?;
    let trail = seal.embedded(pdf).map_err(refused)?;
    let case = trail
        .map(|bytes| CaseTrail::parse(&bytes).and_then(|trail| trail.check(&seal, &sealed)))
        .transpose()
        .map_err(|fault| Refused {
            grade: Grade::Invalid,
            seq: fault.seq(),
            sentence: in_trail(fault),
        })?;
    Ok(Opened {
        sha256: Sha256Hex(Sha256::digest(pdf).into()),
        seal,
        sealed,
        case,
    })
}

pub fn refused(error: SealError) -> Refused {
    Refused {
        grade: if error.is_unreadable() {
            Grade::Unreadable
        } else {
            Grade::Invalid
        },
        seq: None,
        sentence: match error {
            SealError::NotPdf => Sentence::new("cli-seal-error-not-pdf"),
            SealError::TooLarge => Sentence::new("cli-seal-error-too-large"),
            SealError::TooMuch => Sentence::new("cli-seal-error-too-much"),
            SealError::None => Sentence::new("cli-seal-error-none"),
            SealError::Several => Sentence::new("cli-seal-error-several"),
            SealError::Malformed(detail) => {
                Sentence::new("cli-seal-error-malformed").text("detail", detail)
            }
            SealError::Trail => Sentence::new("cli-seal-error-trail"),
        },
    }
}

/// What is wrong with an embedded trail, in words.
fn in_trail(fault: CaseFault) -> Sentence {
    match fault {
        CaseFault::Malformed(detail) => {
            Sentence::new("cli-seal-trail-malformed").text("detail", detail)
        }
        CaseFault::Seal(what) => Sentence::new("cli-seal-trail-seal").text("what", what),
        CaseFault::Event { fault, .. } => in_log(&fault),
        CaseFault::Proof { .. } => Sentence::new("cli-seal-trail-proof"),
        CaseFault::Shown { field, .. } => {
            Sentence::new("cli-seal-trail-shown").text("field", field)
        }
    }
}
