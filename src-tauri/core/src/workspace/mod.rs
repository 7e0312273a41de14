//! The workspace: one SQLite file, one seam for change, one trail.
//!
//! This folder alone knows SQLite. `file` opens and makes files; `commit` writes, with `rules` for what a change must
//! satisfy, `reference` for the names people use, `remove` for taking out and taking back, `enrol` for who may sign,
//! `approve` for what stands still, `moves`, `outcomes` and `timing` for cases, `secrecy` for who sees them, `holidays` for the own days of the calendar;
//! `returned` merges what a reviewer handed back, `branch` another file of the same register, `received` takes in a file of somebody else; `register`, `transfers`, `published` and `outdated` compute what follows from several records, `due` and `figures` what follows
//! from the cases; `erase` and `remnants` for erasure; `event` turns a change into the bytes of the trail; `read`, `list`, `case`,
//! `events`, `keys` and `past` read, with `index` (what is kept in memory), `group row overview` for what lists show;
//! `whole` reads all of it, now or as of a time, and `as_of` opens the file as it was; `check` verifies.

mod approve;
mod as_of;
mod branch;
mod bulk;
mod case;
mod check;
mod commit;
mod due;
mod enrol;
mod erase;
mod event;
mod events;
mod figures;
mod file;
mod findings;
mod format;
mod group;
mod history;
mod holidays;
mod index;
mod keys;
mod letters;
mod list;
mod merge;
mod moves;
mod notices;
mod outcomes;
mod outdated;
mod overview;
mod past;
mod published;
mod raw;
mod read;
mod received;
mod reference;
mod register;
mod remnants;
mod remove;
mod restore;
mod returned;
mod row;
mod rules;
mod secrecy;
mod spoken_of;
#[cfg(test)]
mod tests;
mod timing;
mod transfers;
mod walk;
mod whole;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use rusqlite::Connection;
use tilsyn_trail::{Frontier, WorkspaceId};

pub use branch::{
    BranchChoices, BranchField, BranchItem, BranchMerged, BranchOrigin, BranchPlan, BranchRelation,
    BranchSide, BranchState, BranchWhy, MergedHead,
};
pub use bulk::{Bulk, BulkChange, BulkField, BulkPlan, BulkRow, Shape, bulk_fields};
pub use case::{
    AccessContent, AccessItemView, AttachmentView, AuthorityDisclosure, CaseView, ClockView,
    LinkView, NextStep, StepAnswer, StepView, TrailItem, link_view,
};
pub use check::{Check, RecordFault};
pub use commit::{ChangedRecord, Committed, Put, Transaction, draw_id};
pub use due::{DueItem, DueList, DueQuery, DueSource, DueState, ReviewCode};
pub use erase::{RetentionDone, RetentionItem, RetentionPlan};
pub use events::{EventPage, EventQuery, ProvenEvent, ProvenField};
pub use file::{APPLICATION_ID, FirstKey, Genesis, signing_key};
pub use findings::{
    AcceptanceView, FindingCounts, FindingGroup, FindingStatus, FindingView, Findings,
    FindingsGroup, FindingsOf, FindingsPage, FindingsQuery, FindingsTrend, Marks, TrendPoint,
};
pub use format::SCHEMA_VERSION;
pub use group::Group;
pub use history::{ErasedView, EventView, FieldState, FieldView};
pub use holidays::HolidayCalendar;
pub use index::{Hit, Index};
pub use keys::{EnrolledKey, KeyEnd, KeyEnding, KeyHolder};
pub use letters::{LetterChoice, LetterOrder, LetterTemplateView, Letters};
pub use list::{BasesQuery, BasisSort, DataQuery, DataSort, ListPage, RulesQuery};
pub use merge::{Duplicate, DuplicateReason, MergePlan, MergedField, TakenFrom};
pub use moves::Split;
pub use notices::NoticeRow;
pub use outcomes::OutcomeView;
pub use overview::{Overview, OverviewRequest};
pub use past::{Change, FieldDifference, RecordDifference, Side, Then};
pub use published::{ComparedNotice, NoticeComparison, compare_notice};
pub use raw::{first_bytes, read_ahead};
pub use read::{Head, Stored};
pub use received::{LARGEST_RECEIVED, Received};
pub use restore::{Held, Retired};
pub use returned::{
    ConflictDecision, ItemState, MergeChoices, Merged, ReturnItem, ReturnPlan, ReviewCommentView,
};
pub use row::{
    ActivityRow, AssessmentRow, BasisRow, ConsentRow, DataRow, FactorRow, ListRow, MeasureRow,
    OrganisationRow, PlainRow, ProcessorRow, RequestRow, RetentionRow, SystemRow, TransferRow,
    VersionRow,
};
pub use transfers::{MatrixCell, MatrixImporter, MatrixTransfer, TouchedDecision, TransferMatrix};
pub use whole::{Kept, Register};

use self::raw::RawFile;
use crate::browse::Secrecy;
use crate::error::Result;
use crate::text::Language;

/// Randomness, handed in: ids and salts are drawn from it. In the product it is the operating system's.
pub trait Entropy {
    /// Fills the bytes.
    ///
    /// # Errors
    /// [`crate::Error::Internal`] when there is no randomness; then nothing may be written.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()>;
}

/// Whether this opening may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reading and writing.
    Write,
    /// Reading only: the file stays as it is, byte for byte.
    Read,
}

/// An open workspace.
#[derive(Debug)]
pub struct Workspace {
    connection: Connection,
    /// The file past SQLite: closed after the connection, whose locks would go with it.
    raw: RawFile,
    path: PathBuf,
    id: WorkspaceId,
    access: Access,
    /// What is shown of cases under secrecy to who reads.
    sight: Secrecy,
    /// The language of who reads, for titles that a record has in several.
    language: Language,
    /// The right edge of the tree, once a commit or a check needed it.
    frontier: Option<Frontier>,
    /// Opens the lock on erasable values (see `file::guard`), for the erase routine alone.
    erasing: Arc<AtomicBool>,
}

impl Workspace {
    /// Its id: random, fixed when it was made.
    #[must_use]
    pub const fn id(&self) -> WorkspaceId {
        self.id
    }

    /// The name of its log, as it stands on the first line of each head.
    #[must_use]
    pub fn origin(&self) -> String {
        origin(self.id)
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it may be written.
    #[must_use]
    pub const fn access(&self) -> Access {
        self.access
    }
}

/// The name of a workspace's log.
#[must_use]
pub fn origin(id: WorkspaceId) -> String {
    format!("tilsyn/trail/{}", id.to_hex())
}

/// The name under which an author signs: the log's own for the first author, one below it for each later.
#[must_use]
pub fn signing_name(id: WorkspaceId, actor: crate::record::RecordId, first: bool) -> String {
    let origin = origin(id);
    if first {
        origin
    } else {
        format!("{origin}/a/{}", actor.0.simple())
    }
}
