//! What a reviewer from outside said: a return that was merged, and each thing in it. The words are theirs and are never
//! changed; what we decided about them stands beside.

use crate::macros::{codes, document};
use crate::record::RecordId;
use crate::value::{Line, Moment, Prose, Sha256Hex};

codes! {
    /// What a reviewer can say.
    pub enum ReviewOp {
        /// A comment on a record or a field.
        Comment = "comment",
        /// A reply to a comment.
        Reply = "reply",
        /// Another value for a field.
        Suggestion = "suggestion",
        /// A verdict on a record.
        Verdict = "verdict",
        /// A file.
        Attachment = "attachment",
    }
}

codes! {
    /// A reviewer's verdict.
    pub enum ReviewVerdict {
        /// It may stand.
        Approve = "approve",
        /// It may not.
        Reject = "reject",
        /// It cannot be judged from what is there.
        NeedsInfo = "needs_info",
    }
}

codes! {
    /// What we decided about something a reviewer said.
    pub enum ReviewDecision {
        /// Accepted; a suggestion is in the register since.
        Accepted = "accepted",
        /// Declined.
        Declined = "declined",
        /// It came under the id of another and was kept beside it.
        KeptBeside = "kept_beside",
        /// It came under the id of another and was not taken.
        NotTaken = "not_taken",
    }
}

document! {
    /// A return that was merged (`review`). Written once.
    pub struct MergedReview {
        /// The return, by its id.
        pub return_id: Line,
        /// The bundle it answers, by its id.
        pub bundle_id: Line,
        /// Who reviewed.
        pub reviewer: Option<RecordId>,
        /// Ed25519 public key with which they signed the return.
        pub return_key: Option<Sha256Hex>,
        /// Ed25519 public key with which they cosigned the head.
        pub cosigner_key: Option<Sha256Hex>,
        /// The copy given out that it answers, if it is in the list.
        pub export: Option<RecordId>,
        /// Events under the head that they saw.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub base_size: u64,
        /// Root of that head.
        pub base_root: Option<Sha256Hex>,
        /// The head with their cosignature, a signed note (C2SP tlog-cosignature).
        pub cosigned_head: Prose,
        /// When they cosigned, by their clock.
        pub cosigned_at: Option<Moment>,
        /// SHA-256 of `return.json`.
        pub return_sha256: Option<Sha256Hex>,
        /// When it was merged. The product fills it.
        pub at: Option<Moment>,
        /// Merged by. The product fills it.
        pub by: Option<RecordId>,
    }
}

document! {
    /// Something a reviewer said (`review_comment`). Their part is never changed.
    pub struct ReviewComment {
        /// What it is.
        pub op: Option<ReviewOp>,
        /// Its id, drawn by the reviewer's program: merged twice, it is there once.
        pub uuid: Line,
        /// The return it came with.
        pub review: Option<RecordId>,
        /// Who said it.
        pub reviewer: Option<RecordId>,
        /// SHA-256 of `return.json`.
        pub return_sha256: Option<Sha256Hex>,
        /// SHA-256 of what was said, as it stands in the return.
        pub said_sha256: Option<Sha256Hex>,
        /// When, by their clock.
        pub at: Option<Moment>,
        /// The record it is about; none for a verdict on all that was reviewed.
        pub target: Option<RecordId>,
        /// The field of it; empty for the record as a whole.
        pub target_field: Line,
        /// For a suggestion in one of several rows: what names the row, as JSON.
        pub target_row: Prose,
        /// For a suggestion in a row: the column of it.
        pub target_column: Line,
        /// The case that the record belongs to, if it does.
        pub case: Option<RecordId>,
        /// The event that the reviewer's copy of the record stems from.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub base_seq: u64,
        /// Whether the record had changed when this was merged.
        pub stale: bool,
        /// The comment it answers, by its id.
        pub in_reply_to: Line,
        /// What they said.
        pub text: Prose,
        /// For a suggestion: SHA-256 of the value that the reviewer saw, as canonical JSON.
        pub old_digest: Option<Sha256Hex>,
        /// For a suggestion: the value they propose, as JSON.
        pub suggested: Prose,
        /// For a verdict.
        pub verdict: Option<ReviewVerdict>,
        /// For a file: the attachment, kept apart until somebody releases it.
        pub attachment: Option<RecordId>,
        /// What we decided; none yet while it is open.
        pub decision: Option<ReviewDecision>,
        /// Why.
        pub decision_reason: Prose,
        /// Decided by. The product fills it.
        pub decided_by: Option<RecordId>,
        /// Decided at. The product fills it.
        pub decided_at: Option<Moment>,
    }
}

impl ReviewComment {
    /// Whether it counts: it did not lose against another of the same id.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.decision != Some(ReviewDecision::NotTaken)
    }
}
