//! Copies given out: a report, a bundle, an audit export, a copy of the whole file. Whoever erases has to know where
//! else the data went (Art 19); whoever receives a file can ask whether it is the one that was made.

use chrono::NaiveDate;
use sha2::{Digest as _, Sha256};

use crate::macros::{codes, document};
use crate::record::RecordId;
use crate::value::{Line, Moment, Prose, Sha256Hex};
use crate::workspace::Head;

codes! {
    /// What was given out.
    pub enum ExportKind {
        /// A report.
        Report = "report",
        /// A bundle for a reviewer.
        ReviewBundle = "review_bundle",
        /// The trail with its proofs, for an auditor.
        AuditExport = "audit_export",
        /// A copy of the workspace file.
        WorkspaceCopy = "workspace_copy",
        /// The content of an attachment.
        Attachment = "attachment",
        /// The register as one document.
        RegisterExport = "register_export",
    }
}

document! {
    /// A copy given out (`export`). Written once.
    pub struct Export {
        /// What it is.
        pub what: Option<ExportKind>,
        /// Which report, by its code, e.g. `record-controller`.
        pub report: Line,
        /// Its format, e.g. `pdf`.
        pub format: Line,
        /// Its language, e.g. `nb`.
        pub language: Line,
        /// For whom it was cut: the audience profile.
        pub audience: Line,
        /// The other parameters, as the command line writes them: all of them, so that the copy can be made again.
        pub parameters: Prose,
        /// The records it is about; empty for the whole register.
        pub subjects: Vec<RecordId>,
        /// File name under which it was written.
        pub name: Line,
        /// Size in bytes.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub size: u64,
        /// SHA-256 of its bytes; of its manifest for a folder.
        pub sha256: Option<Sha256Hex>,
        /// Events under the head that it carries.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub head_size: u64,
        /// Root of that head.
        pub head_root: Option<Sha256Hex>,
        /// To whom it went.
        pub recipient: Line,
        /// What for.
        pub purpose: Prose,
        /// Until when the recipient may keep it.
        pub expires: Option<NaiveDate>,
        /// Made by. The product fills it.
        pub by: Option<RecordId>,
        /// Made at. The product fills it when it is not given.
        pub at: Option<Moment>,
    }
}

impl Export {
    /// A copy of these bytes under this head.
    #[must_use]
    pub fn of_bytes(what: ExportKind, name: Line, bytes: &[u8], head: &Head) -> Self {
        Self {
            what: Some(what),
            name,
            size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            sha256: Some(Sha256Hex(Sha256::digest(bytes).into())),
            head_size: head.size,
            head_root: Some(Sha256Hex(head.root)),
            ..Self::default()
        }
    }

    /// Whether it holds anything of these records: it is about one of them, or about the whole register.
    #[must_use]
    pub fn covers(&self, records: &[RecordId]) -> bool {
        self.subjects.is_empty() || self.subjects.iter().any(|one| records.contains(one))
    }
}
