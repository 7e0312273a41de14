//! What crosses between the screen and the program: one list of commands, their requests and answers, one error shape.
//!
//! The list makes the handlers, the names that the permission files are checked against, and the TypeScript types.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tilsyn_core::browse::{GroupsQuery, ListQuery, SavedView};
use tilsyn_core::erasure::{Erased, ErasurePlan};
use tilsyn_core::figures::{FiguresPeriod, RightsFigures, Transparency};
use tilsyn_core::import::{ImportAsked, ImportPlan, ImportSource};
use tilsyn_core::notice::write::{SentenceChange, WrittenNotice};
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::share::{Op, Preview, Say, SuggestibleField};
use tilsyn_core::template::Template;
use tilsyn_core::text::{Argument, Sentence};
use tilsyn_core::workspace::{
    BasesQuery, BasisRow, BranchChoices, BranchPlan, Bulk, BulkField, BulkPlan, CaseView,
    ChangedRecord, DataQuery, DataRow, DueList, DueQuery, Duplicate, EventPage, EventQuery,
    EventView, FindingsOf, FindingsPage, FindingsQuery, FindingsTrend, Group, Hit, HolidayCalendar,
    LetterTemplateView, Letters, ListPage, ListRow, MergeChoices, MergePlan, NoticeComparison,
    NoticeRow, Overview, ProvenEvent, RecordDifference, RetentionDone, RetentionPlan, RetentionRow,
    ReturnPlan, ReviewCommentView, RulesQuery, TransferMatrix,
};
use ts_rs::TS;

macro_rules! request {
    ($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident: $ty:ty,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Deserialize, TS)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$fmeta])* pub $field: $ty,)* }
    };
}

macro_rules! answer {
    ($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident: $ty:ty,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize, TS)]
        pub struct $name { $($(#[$fmeta])* pub $field: $ty,)* }
    };
}

mod files;
mod notices;
mod records;
mod reports;
mod requests;
mod shared;
mod standing;
mod trail;

pub use files::{
    BranchAsked, BranchDone, ImportDone, ImportOpen, ImportOrder, NewWorkspace, PublishDone,
    RecentHandle, RegisterOrder, Taken,
};
pub use notices::{
    DraftAsked, DraftDone, LetterAsked, LetterFile, LetterPage, LetterTemplateCheck,
    LetterTemplateText, LetterWanted, NoticeFile, NoticeKeep, NoticeLanguage, NoticeOpen,
    NoticeRead, NoticeToKeep, NoticeWanted, NoticeWritten, SettleStatements,
};
pub use records::{
    Acceptance, Approval, Attach, BulkOrder, InLanguage, MergeOrder, NewPerson, OnDay, Pair,
    PutRecord, RecordView, Removal, Reopening, SearchText,
};
pub use reports::{
    CopiesAsked, FavouriteNamed, ReportCopy, ReportFavourite, ReportFile, ReportMade, ReportOffer,
    ReportOrder, ReportPage, ReportPreview, ReportVerdict,
};
pub use requests::{
    CalendarOrder, DueQueries, NoHoliday, OfYear, OwnHoliday, Reminder, SplitDone, SplitOrder,
    TransparencyAsked,
};
pub use shared::{
    BundleFile, BundleMade, BundleView, CommentsAsked, MergedReturn, ReturnMade, ReturnOrder,
    ReviewDecided, ReviewState, ShareOrder, ShareScope, TakenBack, Unsealing,
};
pub use standing::{
    CopyView, Counts, PersonView, Preferences, RecentFile, Revocation, Status, Theme, Unlocking,
    WorkspaceStatus,
};
pub use trail::{
    AcceptMerged, Between, BySeq, EraseAsked, HeadView, MergedInto, PaperAnswer, PaperHead,
    RunProposal, ScopeAsked, Seal, SealChanged, Sides, ThenAsked, ThenView,
};

/// An error on the wire: a code with arguments. The words are `error-<code>` and `error-<code>-do`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WireError {
    /// The code.
    pub code: String,
    /// The arguments of its sentence.
    pub arguments: BTreeMap<String, Argument>,
    /// What else there is to say, one sentence each.
    pub details: Vec<Sentence>,
}

impl WireError {
    /// An error of the shell that carries nothing but its code.
    #[must_use]
    pub fn plain(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            arguments: BTreeMap::new(),
            details: Vec::new(),
        }
    }

    /// The error, in words for a file of somebody else where it would speak of one's own: whoever did not write a file has
    /// no backup of it to go on in.
    #[must_use]
    pub fn of_stranger(error: tilsyn_core::Error) -> Self {
        let mut told = Self::from(error);
        if matches!(told.code.as_str(), "damaged" | "trail-broken") {
            told.code.insert_str(0, "stranger-");
        }
        told
    }
}

impl From<tilsyn_core::Error> for WireError {
    fn from(error: tilsyn_core::Error) -> Self {
        let details = error.details();
        Self {
            code: error.code().to_owned(),
            arguments: error.sentence().arguments,
            details,
        }
    }
}

request! {
    /// Nothing to say.
    Nothing {}
}

request! {
    /// A record by id.
    ById {
        /// Its id.
        id: RecordId,
    }
}

request! {
    /// A kind of record.
    OfKind {
        /// The kind.
        kind: Kind,
    }
}

request! {
    /// Records by id.
    ByIds {
        /// Their ids, at most 1 000.
        ids: Vec<RecordId>,
    }
}

answer! {
    /// What a write did.
    Written {
        /// The record.
        id: RecordId,
        /// Its reference.
        #[serde(rename = "ref")]
        reference: String,
        /// Everything that changed.
        changed: Vec<ChangedRecord>,
    }
}

answer! {
    /// A file that was written or opened, by name only.
    #[derive(Default)]
    FileDone {
        /// File name; none when the person closed the dialog.
        file_name: Option<String>,
        /// For a copy given out: the record that says so; none if nobody here could write it.
        recorded: Option<String>,
    }
}

impl FileDone {
    /// A file that was opened or made.
    #[must_use]
    pub fn named(path: &std::path::Path) -> Self {
        Self {
            file_name: path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned()),
            recorded: None,
        }
    }
}

macro_rules! commands {
    ($($(#[$meta:meta])* $set:ident $name:ident($request:ty) -> $response:ty;)+) => {
        /// Every command, with the permission set it belongs to.
        pub const COMMANDS: &[(&str, &str)] = &[$((stringify!($name), stringify!($set)),)+];

        /// The functions that Tauri calls: each hands its request to [`crate::commands`].
        #[allow(missing_docs)] // Tauri's macro makes public items that cannot carry a comment.
        pub mod handlers {
            use super::*;
            use tauri::{Runtime, WebviewWindow};
            $(
                $(#[$meta])*
                #[tauri::command]
                pub async fn $name<R: Runtime>(window: WebviewWindow<R>, request: $request) -> Result<$response, WireError> {
                    // Off the main thread and off the runtime's: a dialog or a report blocks nobody, and what the
                    // types exclude ends one command, not the program.
                    tauri::async_runtime::spawn_blocking(move || crate::commands::$name(&window, request))
                        .await
                        .unwrap_or_else(|_| Err(WireError::plain("panic")))
                }
            )+
        }

        /// The handler of all commands.
        #[must_use]
        pub fn handler<R: tauri::Runtime>() -> Box<dyn Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync> {
            Box::new(tauri::generate_handler![$(handlers::$name),+])
        }

        /// The TypeScript type `Commands` and everything it needs.
        #[must_use]
        pub fn typescript() -> String {
            let mut types = crate::typescript::Declarations::default();
            $(types.add::<$request>(); types.add::<$response>();)+
            types.add::<WireError>();
            types.add::<SavedView>();
            types.add::<SealChanged>();
            types.add::<MenuChosen>();
            types.add::<Changed>();
            types.add::<Progress>();
            let config = types.config().clone();
            let rows = [$((stringify!($name), <$request as TS>::name(&config), <$response as TS>::name(&config)),)+];
            types.finish(&rows)
        }
    };
}

answer! {
    /// Event `menu`: somebody chose something in the menu of the desktop that the page of the window in front does.
    MenuChosen {
        /// The name of the line.
        act: String,
    }
}

answer! {
    /// Event `progress`: how far a long work is.
    Progress {
        /// Which: `verify`, `findings`, `report`.
        task: String,
        /// Done.
        #[ts(type = "number")]
        done: u64,
        /// Of.
        #[ts(type = "number")]
        total: u64,
    }
}

answer! {
    /// Event `changed`: somebody wrote; what is on the screen may be old.
    Changed {
        /// What changed.
        changed: Vec<ChangedRecord>,
    }
}

commands! {
    /// Where the program stands.
    read status(Nothing) -> Status;
    /// What is due, what is missing.
    read overview(Nothing) -> Overview;
    /// A page of a list.
    read list(ListQuery) -> ListPage<ListRow>;
    /// A page of the legal bases.
    read list_bases(BasesQuery) -> ListPage<BasisRow>;
    /// A page of the retention rules.
    read list_retention(RulesQuery) -> ListPage<RetentionRow>;
    /// A page of the categories of personal data.
    read list_data(DataQuery) -> ListPage<DataRow>;
    /// Who receives data in which country, on what, and what a decision of the Commission touches.
    read transfer_matrix(OnDay) -> TransferMatrix;
    /// The counts beside a list.
    read groups(GroupsQuery) -> Vec<Group>;
    /// The fields that many records of a kind can be given at once.
    read bulk_fields(OfKind) -> Vec<BulkField>;
    /// What a change to many records would do.
    read bulk_plan(Bulk) -> BulkPlan;
    /// Organisations that may be one.
    read duplicates(Nothing) -> Vec<Duplicate>;
    /// What making two organisations one would do.
    read merge_plan(Pair) -> MergePlan;
    /// Common activities to begin with; none has a legal basis chosen.
    read templates(InLanguage) -> Vec<Template>;
    /// A record with what belongs to it.
    read record(ById) -> RecordView;
    /// A request as a case.
    read case(ById) -> CaseView;
    /// The letters that a case may have, and what each lacks.
    read letters(LetterAsked) -> Letters;
    /// How a letter reads.
    read letter_preview(LetterWanted) -> LetterPage;
    /// Asks where, and writes a draft of a letter there.
    read letter_draft(LetterFile) -> FileDone;
    /// The templates of letters: the own texts beside those of the product.
    read letter_templates(Nothing) -> Vec<LetterTemplateView>;
    /// Whether a text is a template of its letter.
    read check_letter_template(LetterTemplateText) -> LetterTemplateCheck;
    /// The notice that the register supports, with what is missing in it.
    read notice_preview(NoticeWanted) -> WrittenNotice;
    /// Asks where, and writes the notice that the register supports there.
    read notice_file(NoticeFile) -> FileDone;
    /// The sentences of a kept notice that are out of date, and those that it lacks.
    read notice_outdated(ById) -> Vec<SentenceChange>;
    /// How a notice stands to the register, its other languages and the version before it.
    read notice_comparison(ById) -> NoticeComparison;
    /// What is due in cases and in the register, and the reminders among it.
    read due(DueQuery) -> DueList;
    /// The same for several questions, in one reading.
    read dues(DueQueries) -> Vec<DueList>;
    /// A page of what the rules find, in groups.
    read findings(FindingsQuery) -> FindingsPage;
    /// How many open findings each of these records has.
    read findings_of(ByIds) -> Vec<FindingsOf>;
    /// How many findings there were at the ends of the last months, and what is new and fixed since the last of them.
    read findings_trend(Nothing) -> FindingsTrend;
    /// The public holidays of a year, with the own ones.
    read holidays(OfYear) -> HolidayCalendar;
    /// Figures for a report of transparency.
    read transparency(TransparencyAsked) -> Transparency;
    /// Statistics of data subjects' requests.
    read rights_figures(FiguresPeriod) -> RightsFigures;
    /// What of the log of requests is due by the rules of retention, and what stands against it.
    read retention_plan(OnDay) -> RetentionPlan;
    /// The history of a record.
    read history(ById) -> Vec<EventView>;
    /// Full-text search.
    read search(SearchText) -> Vec<Hit>;
    /// Everybody enrolled.
    read people(Nothing) -> Vec<PersonView>;
    /// Verifies the whole trail now.
    read verify(Nothing) -> Seal;
    /// A page of the trail, newest first.
    read events(EventQuery) -> EventPage;
    /// One event, with its bytes and its proof.
    read event(BySeq) -> ProvenEvent;
    /// The heads held outside the file, and those retained in it.
    read heads(Nothing) -> Vec<HeadView>;
    /// Compares the log with a head from paper, and holds it if it agrees.
    read check_paper(PaperHead) -> PaperAnswer;
    /// A record as it was.
    read as_of(ThenAsked) -> ThenView;
    /// What differs between two times.
    read differences(Between) -> Vec<RecordDifference>;
    /// What differs between two sides: now, a day, an approved version.
    read compare(Sides) -> Vec<RecordDifference>;
    /// What an erasure would do.
    read erasure_plan(ScopeAsked) -> ErasurePlan;
    /// Stops the long work of this window.
    read cancel(Nothing) -> ();
    /// Sets language and theme.
    read set_preferences(Preferences) -> Status;
    /// Asks for a workspace file and opens it.
    read open_file(Nothing) -> FileDone;
    /// Opens a recent file.
    read open_recent(RecentHandle) -> FileDone;
    /// Asks where, and writes a copy of the workspace.
    read save_copy(Nothing) -> FileDone;
    /// Asks where, and writes a report. Steps are told as `progress` of `report`; `cancel` ends it.
    read export_report(ReportOrder) -> ReportMade;
    /// Shows the folder into which this window wrote last.
    read show_written(Nothing) -> ();
    /// Draws the first pages of a report, whatever format is ordered. Steps and `cancel` as for making it.
    read preview_report(ReportOrder) -> ReportPreview;
    /// The reports that can be made, with what each takes.
    read reports(Nothing) -> Vec<ReportOffer>;
    /// The copies of a report that were given out, newest first.
    read report_copies(CopiesAsked) -> Vec<ReportCopy>;
    /// The reports that this person makes often, the one kept last first.
    read report_favourites(Nothing) -> Vec<ReportFavourite>;
    /// Keeps one among them.
    read keep_report_favourite(ReportFavourite) -> ();
    /// Takes one from them.
    read forget_report_favourite(FavouriteNamed) -> ();
    /// Asks for a report and checks it against this workspace.
    read verify_report(Nothing) -> ReportVerdict;
    /// Asks where, and writes the trail with its proofs as a folder for an auditor.
    read export_trail(Nothing) -> FileDone;
    /// Asks where, and writes the register there as one document.
    read export_register(RegisterOrder) -> FileDone;
    /// Asks where, and writes the deadlines there as a calendar file: references, clocks and citations, nobody's name.
    read export_calendar(CalendarOrder) -> FileDone;
    /// Asks for a source to import and reads it; it stays with the window.
    write import_open(ImportOpen) -> Option<ImportSource>;
    /// What an import of it would do.
    write import_plan(ImportAsked) -> ImportPlan;
    /// Asks for a notice and reads it; it stays with the window until it is kept.
    write read_notice(NoticeOpen) -> Option<NoticeRead>;
    /// Reads the notice that was brought anew, in another language.
    write reread_notice(NoticeLanguage) -> NoticeRead;
    /// Keeps the notice that was brought, with its file; its statements are proposals.
    write keep_notice(NoticeKeep) -> NoticeWritten;
    /// Every notice, with how many of its statements count.
    read notices(Nothing) -> Vec<NoticeRow>;
    /// Confirms, corrects, ties, refuses or adds statements.
    write settle_statements(SettleStatements) -> NoticeWritten;
    /// Makes draft activities of what a notice describes.
    write draft_register(DraftAsked) -> DraftDone;
    /// Asks where, and writes an attachment there.
    read export_attachment(ById) -> FileDone;
    /// Exactly what a reviewer would see of a scope.
    read share_preview(ShareScope) -> Preview;
    /// What reviewers said of a record or a case, or of anything.
    read review_comments(CommentsAsked) -> Vec<ReviewCommentView>;
    /// Asks for a bundle and opens it in a review window.
    read open_bundle(Nothing) -> FileDone;
    /// What is reviewed in a review window, a bundle or the whole of a stranger's file, and what was said of it so far.
    comment review(Nothing) -> Option<ReviewState>;
    /// Opens a sealed bundle with its passphrase, or with a key in a file that it asks for.
    comment review_unlock(Unsealing) -> Option<ReviewState>;
    /// Fields of a kind of record of which a value can be suggested, also where none stands, with what to choose from.
    comment review_fields(OfKind) -> Vec<SuggestibleField>;
    /// Says something about a record of the bundle, or of all of it; for a file, asks which.
    comment review_say(Say) -> Option<Op>;
    /// Takes back something that was said and not handed back yet.
    comment review_take_back(TakenBack) -> ();
    /// Asks where, and writes a file of the bundle there.
    comment review_file(BundleFile) -> FileDone;
    /// Asks where, and hands the review back.
    comment review_return(ReturnOrder) -> ReturnMade;
    /// Asks where, and writes a bundle for a reviewer there.
    write share(ShareOrder) -> BundleMade;
    /// Asks for what a reviewer handed back, and says what merging it would do; it stays with the window.
    write return_open(Nothing) -> Option<ReturnPlan>;
    /// Merges it.
    write return_merge(MergeChoices) -> MergedReturn;
    /// Writes the copy that is worked on back to its file on the network or in the cloud.
    write publish(Nothing) -> PublishDone;
    /// Takes in another file of the register, and says what merging it would do; it stays with the window.
    write branch_open(BranchAsked) -> Option<BranchPlan>;
    /// Merges it.
    write branch_merge(BranchChoices) -> BranchDone;
    /// Accepts or declines something a reviewer said.
    write decide_comment(ReviewDecided) -> Written;
    /// Asks where, and makes a new workspace.
    write new_workspace(NewWorkspace) -> FileDone;
    /// Asks where, and makes the sample workspace.
    write open_sample(Nothing) -> FileDone;
    /// Asks for a file, takes it over as one's own, a backup or one from another machine, and opens it.
    write take_over(Nothing) -> FileDone;
    /// Takes the head of the file as the one that is held, in place of heads of branches that were merged into it.
    write accept_merged(AcceptMerged) -> Seal;
    /// Makes or changes a record.
    write put_record(PutRecord) -> Written;
    /// Makes one change to many records.
    write bulk_apply(BulkOrder) -> Vec<ChangedRecord>;
    /// Approves a state of the register under a name: what it holds stands still.
    write approve(Approval) -> Written;
    /// Reopens an approved version.
    write reopen(Reopening) -> Written;
    /// Makes two organisations one.
    write merge(MergeOrder) -> Vec<ChangedRecord>;
    /// Splits a message that holds several requests: each has its own clocks.
    write split(SplitOrder) -> SplitDone;
    /// Puts a reminder away, for the person at the keyboard, until the next alarm.
    write dismiss(Reminder) -> Vec<ChangedRecord>;
    /// Accepts a finding with a reason. Removing the record of the acceptance takes it back.
    write accept_finding(Acceptance) -> Written;
    /// Adds a day to the calendar of public holidays, or takes one out, with a reason.
    write set_holiday(OwnHoliday) -> Written;
    /// Takes back what was said of a day of the calendar.
    write forget_holiday(NoHoliday) -> Written;
    /// Asks where, writes a letter there, and keeps it in its case as proof.
    write letter_final(LetterFile) -> FileDone;
    /// Keeps the notice that the register supports, with its statements and its tied sentences.
    write keep_written_notice(NoticeToKeep) -> Written;
    /// Proposes a run of retention: the first of two approvals.
    write propose_retention(RunProposal) -> Written;
    /// Approves a run that somebody else proposed.
    write approve_retention(ById) -> Written;
    /// Carries out a run that two persons approved: persons, words and files of its cases go.
    write run_retention(ById) -> RetentionDone;
    /// Takes a record out of the register; its past stays in the trail.
    write remove_record(Removal) -> Vec<ChangedRecord>;
    /// Takes back what was done last in this window.
    write undo(Nothing) -> Taken;
    /// Does again what was taken back last.
    write redo(Nothing) -> Taken;
    /// Erases.
    write erase(EraseAsked) -> Erased;
    /// Imports the source that was chosen, all of it or nothing.
    write import_apply(ImportOrder) -> ImportDone;
    /// Asks for a file and keeps it beside a record.
    write attach(Attach) -> Option<Written>;
    /// Enrols a person, with a key on this machine.
    write add_person(NewPerson) -> Written;
    /// Takes the passphrase of the key files, until the program ends.
    read unlock_keys(Unlocking) -> Status;
    /// Enrols a new key for a person who lost theirs.
    write renew_key(ById) -> Written;
    /// Revokes a person's key.
    write revoke_key(Revocation) -> Written;
    /// Another enrolled person sits down at the keyboard.
    write act_as(ById) -> Status;
}
