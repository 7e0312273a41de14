//! What crosses between the screen and the program: one list of commands, their requests and answers, one error shape.
//!
//! The list makes the handlers, the names that the permission files are checked against, and the TypeScript types.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use tilsyn_core::activity::Art30Item;
use tilsyn_core::actor::Role;
use tilsyn_core::attachment::AttachmentClass;
use tilsyn_core::browse::{Filter, GroupsQuery, ListQuery, SavedView};
use tilsyn_core::completeness::Completeness;
use tilsyn_core::erasure::{Erased, ErasureGround, ErasurePlan, ErasureScope};
use tilsyn_core::figures::{FiguresPeriod, RightsFigures, Transparency};
use tilsyn_core::finding::{AcceptedAs, RuleId};
use tilsyn_core::import::{
    ImportAsked, ImportKind, ImportPlan, ImportSource, PlanCounts, ProfileCode,
};
use tilsyn_core::keyring::{KeyState, Passphrase};
use tilsyn_core::letter::{Letter, LetterKind};
use tilsyn_core::notice::write::{SentenceChange, WrittenNotice};
use tilsyn_core::notice::{Notice, Settle};
use tilsyn_core::organisation::CalendarDay;
use tilsyn_core::place::{CopyStanding, Place};
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::request::Subtype;
use tilsyn_core::rights::ActivityRight;
use tilsyn_core::share::{
    BundleSender, Op, Preview, Release, ReviewVerdictOfTrail, ReviewedFile, ReviewedRecord, Say,
    SuggestibleField,
};
use tilsyn_core::template::Template;
use tilsyn_core::text::{Argument, Language, Sentence};
use tilsyn_core::value::{Country, Line, Moment, Prose, Sha256Hex};
use tilsyn_core::workspace::{
    BasesQuery, BasisRow, BranchChoices, BranchMerged, BranchPlan, Bulk, BulkChange, BulkField,
    BulkPlan, CaseView, ChangedRecord, DataQuery, DataRow, DueList, DueQuery, Duplicate, EventPage,
    EventQuery, EventView, FindingsOf, FindingsPage, FindingsQuery, FindingsTrend, Group, Hit,
    HolidayCalendar, LetterTemplateView, Letters, LinkView, ListPage, ListRow, MergeChoices,
    MergePlan, Merged, MergedHead, NoticeComparison, NoticeRow, Overview, ProvenEvent,
    RecordDifference, RetentionDone, RetentionPlan, RetentionRow, ReturnPlan, ReviewCommentView,
    RulesQuery, Side, TransferMatrix,
};
use tilsyn_reports::document::Audience;
use tilsyn_reports::{Format, ReportGroup, ReportKind, Takes};
use ts_rs::TS;

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
request! {
    /// A finding that is accepted. It is known by its record, rule and part, as its `identity` says.
    Acceptance {
        /// The record.
        object: RecordId,
        /// The rule.
        rule: RuleId,
        /// The part, as one line.
        part: Prose,
        /// As what.
        accepted_as: AcceptedAs,
        /// Why.
        reason: Prose,
        /// Last day on which it stands.
        until: Option<chrono::NaiveDate>,
    }
}
request! {
    /// What is to be shared, and what of it is ticked.
    ShareScope {
        /// Records and cases, with what belongs to them.
        records: Vec<RecordId>,
        /// All of the register besides.
        register: bool,
        /// What goes besides what is open.
        released: Release,
    }
}
request! {
    /// A bundle as it is wanted.
    ShareOrder {
        /// What is shared.
        scope: ShareScope,
        /// For whom.
        recipient: Line,
        /// What for.
        purpose: Prose,
        /// Last day on which it may be kept.
        expires: Option<chrono::NaiveDate>,
        /// Seals it under a passphrase that is drawn.
        sealed: bool,
        /// Seals it to these age keys instead.
        keys: Vec<String>,
    }
}
request! {
    /// Whose comments are asked for.
    CommentsAsked {
        /// The record or case; none for all.
        target: Option<RecordId>,
    }
}
request! {
    /// What was decided about something a reviewer said.
    ReviewDecided {
        /// The record of it.
        id: RecordId,
        /// Accepted, or declined.
        accept: bool,
        /// Why.
        reason: Prose,
        /// Accept a suggestion although its field changed since.
        although_changed: bool,
    }
}
request! {
    /// Something said in a review that is taken back.
    TakenBack {
        /// Its id.
        uuid: uuid::Uuid,
    }
}
request! {
    /// A file of a bundle.
    BundleFile {
        /// SHA-256 of its content.
        sha256: Sha256Hex,
    }
}
request! {
    /// A review to hand back.
    ReturnOrder {
        /// Who reviewed; empty for the name used last.
        reviewer: Line,
    }
}
answer! {
    /// A bundle that was made; nothing if somebody changed their mind.
    #[derive(Default)]
    BundleMade {
        /// Name of the file.
        file_name: Option<String>,
        /// Reference of the record of the copy.
        recorded: Option<String>,
        /// The passphrase; shown once and kept nowhere.
        passphrase: Option<String>,
    }
}
answer! {
    /// A working copy of a file on a network or in a cloud.
    CopyView {
        /// Where the file lies.
        place: Place,
        /// How the copy stands to it.
        standing: CopyStanding,
        /// Names of files beside it that look like conflict copies.
        beside: Vec<String>,
    }
}
answer! {
    /// A working copy that was published.
    PublishDone {
        /// Events that the file did not have before.
        #[ts(type = "number")]
        events: u64,
        /// Events that it has now.
        #[ts(type = "number")]
        size: u64,
    }
}
request! {
    /// Another file of the register that is open. Without either, a dialog asks for it.
    BranchAsked {
        /// What was published of it while this window worked on a copy.
        original: bool,
        /// A file beside the original, by its place in the list.
        beside: Option<u32>,
    }
}
answer! {
    /// Another file of the register that was merged.
    BranchDone {
        /// What was done.
        merged: BranchMerged,
        /// What to read again.
        changed: Vec<ChangedRecord>,
        /// Whether the copy as it was is kept, for what could not be merged.
        set_aside: bool,
    }
}
answer! {
    /// A return that was merged.
    MergedReturn {
        /// What was done.
        merged: Merged,
        /// What to read again.
        changed: Vec<ChangedRecord>,
    }
}
answer! {
    /// A return that was made.
    ReturnMade {
        /// Name of the file; none if somebody changed their mind.
        file_name: Option<String>,
        /// The reviewer's key, as words to read out.
        fingerprint: String,
    }
}
answer! {
    /// What a review window shows.
    ReviewState {
        /// Name of the file.
        file_name: Line,
        /// Whether it waits for what opens it.
        sealed: bool,
        /// Whether that is a key; else a passphrase.
        to_keys: bool,
        /// Why it was refused; asking again reads it again.
        refused: Option<WireError>,
        /// The bundle, once it is open and proven.
        bundle: Option<BundleView>,
        /// What was said so far.
        said: Vec<Op>,
    }
}
answer! {
    /// A bundle that was proven, or the whole of a stranger's file.
    BundleView {
        /// Whether it is the whole of a file: nothing of it was chosen or withheld for whoever reads it.
        whole: bool,
        /// Its id.
        id: String,
        /// Who gave it out, as they say.
        from: BundleSender,
        /// The key that signed it, as words to compare.
        fingerprint: String,
        /// For whom it is.
        recipient: Line,
        /// The age keys it was sealed to.
        recipients: Vec<String>,
        /// What for.
        purpose: Prose,
        /// When it was made, by the sender's clock.
        created: DateTime<Utc>,
        /// Last day on which it may be kept.
        expires: Option<chrono::NaiveDate>,
        /// Whether that day is over.
        expired: bool,
        /// What was ticked: the rest is withheld.
        released: Release,
        /// The records that were named.
        scope: Vec<RecordId>,
        /// What was found of its trail.
        verdict: ReviewVerdictOfTrail,
        /// Events under its head.
        #[ts(type = "number")]
        size: u64,
        /// Root of it, hexadecimal.
        root: String,
        /// The records.
        records: Vec<ReviewedRecord>,
        /// The files.
        files: Vec<ReviewedFile>,
    }
}
request! {
    /// Two organisations that may be one.
    Pair {
        /// The one that stays.
        keep: RecordId,
        /// The one that goes.
        other: RecordId,
    }
}
request! {
    /// Two organisations to be made one.
    MergeOrder {
        /// The one that stays.
        keep: RecordId,
        /// The one that goes.
        other: RecordId,
        /// Why, in the author's words.
        reason: Line,
    }
}
request! {
    /// One change to many records.
    BulkOrder {
        /// The records, all of one kind.
        ids: Vec<RecordId>,
        /// The field.
        field: Line,
        /// What is done to it.
        change: BulkChange,
        /// Why, in the author's words.
        reason: Line,
    }
}
request! {
    /// A state of the register to be approved.
    Approval {
        /// Its name.
        name: Line,
        /// The records it holds; none for the whole register.
        records: Vec<RecordId>,
        /// Why.
        reason: Prose,
    }
}
request! {
    /// An approved version to be reopened.
    Reopening {
        /// The version.
        id: RecordId,
        /// Why.
        reason: Prose,
    }
}
request! {
    /// The language in which what is not said per language is wanted.
    InLanguage {
        /// The language.
        language: Language,
    }
}
request! {
    /// A day, or today.
    OnDay {
        /// The day; today, where the organisation is, if none is given.
        on: Option<chrono::NaiveDate>,
    }
}
request! {
    /// Words to look for.
    SearchText {
        /// The words.
        text: Line,
    }
}
request! {
    /// A recent file.
    RecentHandle {
        /// Its number in the list; the path stays with the program.
        handle: u32,
    }
}
request! {
    /// How this person wants the screen.
    Preferences {
        /// Language.
        language: Language,
        /// `light`, `dark` or `system`.
        theme: Theme,
        /// Whether the desktop is told what is due; left out, it stays as it is.
        #[serde(default)]
        #[ts(optional)]
        reminders: Option<bool>,
    }
}
request! {
    /// A new workspace. Where it lies is asked with a native dialog.
    NewWorkspace {
        /// The organisation's name.
        organisation: Line,
        /// Its country.
        country: Country,
        /// The name of the person at the keyboard.
        author: Line,
    }
}
/// A report to be made. Where it goes is asked with a native dialog.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportOrder {
    /// Which.
    pub kind: ReportKind,
    /// As what.
    pub format: Format,
    /// In which language its own words are.
    pub language: Language,
    /// The record of a report that is about one.
    pub subject: Option<RecordId>,
    /// The day for which it speaks; today, where the organisation is, if none is given.
    pub as_of: Option<chrono::NaiveDate>,
    /// The period of a report that speaks of one.
    pub period: Option<FiguresPeriod>,
    /// For whom it is cut; the first for whom it is made, if nobody is named.
    pub audience: Option<Audience>,
    /// What it is narrowed to: records that meet all of these conditions.
    #[serde(default)]
    pub filters: Vec<Filter>,
    /// These records only; all when empty.
    #[serde(default)]
    pub records: Vec<RecordId>,
    /// The layout of an authority; none for the product's own.
    pub layout: Option<ProfileCode>,
    /// Which volume of a report in several, from 1; all if none is named.
    pub volume: Option<u32>,
    /// To whom it goes; recorded with the copy.
    #[serde(default)]
    pub recipient: Line,
    /// What for; recorded with the copy.
    #[serde(default)]
    pub purpose: Prose,
}
/// A report that this person makes often: nothing of any one workspace is in it, so that it serves in each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportFavourite {
    /// What this person calls it; of one name there is one.
    pub name: Line,
    /// Which.
    pub kind: ReportKind,
    /// As what.
    pub format: Format,
    /// In which language.
    pub language: Language,
    /// For whom.
    pub audience: Option<Audience>,
    /// The layout of an authority.
    pub layout: Option<ProfileCode>,
    /// Whether it speaks of a period, where it need not.
    pub with_period: bool,
}
request! {
    /// A favourite by its name.
    FavouriteNamed {
        /// What this person calls it.
        name: Line,
    }
}
request! {
    /// The copies of one report.
    CopiesAsked {
        /// Which.
        kind: ReportKind,
    }
}
request! {
    /// A record to be made or changed.
    PutRecord {
        /// Kind.
        kind: Kind,
        /// The record to change; none makes a new one.
        id: Option<RecordId>,
        /// The event that the screen's copy stems from.
        #[ts(type = "number | null")]
        based_on: Option<u64>,
        /// Why, in the author's words.
        reason: String,
        /// The document.
        #[ts(type = "object")]
        record: serde_json::Value,
    }
}
request! {
    /// A file to be kept beside a record. Which is asked with a native dialog.
    Attach {
        /// The record.
        owner: RecordId,
        /// For what it is kept.
        class: AttachmentClass,
        /// Privileged legal advice.
        privileged: bool,
    }
}
request! {
    /// An event by its number.
    BySeq {
        /// Its number.
        #[ts(type = "number")]
        seq: u64,
    }
}
request! {
    /// A record as it was.
    ThenAsked {
        /// The record.
        id: RecordId,
        /// After this many events; goes before the time.
        #[ts(type = "number | null")]
        size: Option<u64>,
        /// At this time.
        at: Option<DateTime<Utc>>,
    }
}
request! {
    /// Two times.
    Between {
        /// The earlier.
        from: DateTime<Utc>,
        /// The later.
        to: DateTime<Utc>,
    }
}
request! {
    /// Two sides to be compared.
    Sides {
        /// From.
        from: Side,
        /// To.
        to: Side,
        /// Of one record only.
        id: Option<RecordId>,
    }
}
request! {
    /// A head as it is printed on a report.
    PaperHead {
        /// Events.
        #[ts(type = "number")]
        size: u64,
        /// Root: thirteen groups of four letters, or hexadecimal, or base64.
        root: String,
    }
}
request! {
    /// What somebody thinks of erasing.
    ScopeAsked {
        /// What.
        scope: ErasureScope,
    }
}
request! {
    /// An erasure.
    EraseAsked {
        /// What.
        scope: ErasureScope,
        /// On which ground.
        ground: ErasureGround,
        /// Why, in words.
        reason: Prose,
    }
}
request! {
    /// What somebody wants to import. Which file is asked with a native dialog.
    ImportOpen {
        /// What it lists.
        kind: ImportKind,
    }
}
request! {
    /// An import, as its plan was looked at.
    ImportOrder {
        /// What was asked of the plan.
        asked: ImportAsked,
        /// Why, in the author's words.
        reason: Line,
    }
}
request! {
    /// A notice to be read. Which file is asked with a native dialog.
    NoticeOpen {
        /// The language it is written in; none to have it told.
        language: Option<Language>,
    }
}
request! {
    /// The language in which the notice that was brought is read anew.
    NoticeLanguage {
        /// Which.
        language: Language,
    }
}
request! {
    /// The notice that was brought, to be kept with what was told confirmed or changed.
    NoticeKeep {
        /// Its title.
        title: Line,
        /// The organisation that publishes it.
        controller: Option<RecordId>,
        /// The date of its text.
        version_date: Option<NaiveDate>,
        /// Where it is published.
        url: Line,
        /// Name shared with its other languages and dates.
        group_key: Line,
        /// The notice it translates.
        translation_of: Option<RecordId>,
        /// The notice it replaced.
        earlier_version: Option<RecordId>,
        /// Why, in the author's words.
        reason: Line,
    }
}
request! {
    /// Decisions about statements of a notice.
    SettleStatements {
        /// The notice.
        id: RecordId,
        /// The event that the screen's copy stems from.
        #[ts(type = "number | null")]
        based_on: Option<u64>,
        /// The decisions, in order.
        decisions: Vec<Settle>,
        /// Why, in the author's words.
        reason: Line,
    }
}
request! {
    /// A draft of the register from a notice.
    DraftAsked {
        /// The notice.
        id: RecordId,
        /// Whether what nobody confirmed counts too.
        all: bool,
        /// Why, in the author's words.
        reason: Line,
    }
}
request! {
    /// The register as one document. Where it goes is asked with a native dialog.
    RegisterOrder {
        /// The approved version; none for the register as it is.
        version: Option<RecordId>,
    }
}
request! {
    /// A record to be taken out of the register.
    Removal {
        /// The record.
        id: RecordId,
        /// Why, in the author's words.
        reason: Line,
    }
}
request! {
    /// The passphrase of the key files on this machine.
    Unlocking {
        /// The passphrase.
        #[ts(type = "string")]
        passphrase: Passphrase,
    }
}
request! {
    /// What opens a sealed bundle.
    Unsealing {
        /// The passphrase; without one a key is asked for, in a file.
        #[ts(type = "string | null")]
        passphrase: Option<Passphrase>,
    }
}
request! {
    /// A person's key to be revoked.
    Revocation {
        /// The person.
        id: RecordId,
        /// Why, in the author's words.
        reason: Line,
    }
}
request! {
    /// A person who writes here too.
    NewPerson {
        /// Name.
        name: Line,
        /// Role.
        role: Role,
    }
}
request! {
    /// A message that holds several requests: one more for each of these.
    SplitOrder {
        /// The request that was logged first.
        id: RecordId,
        /// What else it asks for.
        into: Vec<Subtype>,
        /// Why, in the author's words.
        reason: Line,
    }
}
request! {
    /// A reminder, by what names it for good.
    Reminder {
        /// The record.
        id: RecordId,
        /// The code of its clock, follow-up or review.
        what: Line,
    }
}
request! {
    /// A calendar file of what is due. Where it goes is asked with a native dialog.
    CalendarOrder {
        /// The language of its words.
        language: Language,
        /// Only what is to be done by this day.
        until: Option<chrono::NaiveDate>,
    }
}
request! {
    /// A year.
    OfYear {
        /// The year.
        year: i32,
        /// The code of another calendar than the own one: `DE-BY`.
        calendar: Option<String>,
    }
}
request! {
    /// An own day of the calendar of public holidays.
    OwnHoliday {
        /// The day, what changes, and why.
        day: CalendarDay,
    }
}
request! {
    /// An own day of the calendar of public holidays, taken back.
    NoHoliday {
        /// The day.
        date: chrono::NaiveDate,
        /// Why, in the author's words.
        reason: Line,
    }
}
request! {
    /// Figures for a report of transparency.
    TransparencyAsked {
        /// The period, by receipt.
        period: FiguresPeriod,
        /// For the public: in bands where a case under secrecy could show, without the log of what was suppressed.
        public: bool,
    }
}
request! {
    /// The letters of a case.
    LetterAsked {
        /// The case.
        id: RecordId,
        /// In which language; that of who asks, if none is given.
        language: Option<Language>,
    }
}
request! {
    /// A letter to be looked at.
    LetterWanted {
        /// The case.
        id: RecordId,
        /// Which letter.
        letter: LetterKind,
        /// In which language.
        language: Language,
        /// The text as somebody edited it; none for that of the template.
        text: Option<Prose>,
    }
}
request! {
    /// A letter to be made. Where it goes is asked with a native dialog.
    LetterFile {
        /// The case.
        id: RecordId,
        /// Which letter.
        letter: LetterKind,
        /// In which language.
        language: Language,
        /// The text as somebody edited it; none for that of the template.
        text: Option<Prose>,
        /// Format: `pdf`, `docx`.
        format: String,
    }
}
request! {
    /// A text that is to be the template of a letter.
    LetterTemplateText {
        /// Which letter.
        letter: LetterKind,
        /// The text.
        text: Prose,
    }
}
request! {
    /// A run of retention, proposed as it was previewed.
    RunProposal {
        /// The day for which it was previewed.
        on: chrono::NaiveDate,
        /// Cases to lose their persons, and files that were sent.
        records: Vec<RecordId>,
        /// Why, in the author's words.
        reason: Prose,
    }
}

/// Colours of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the desktop.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

answer! {
    /// What the sidebar's seal shows.
    Seal {
        /// The verdict's word; none while the check runs.
        verdict: Option<String>,
        /// Events.
        #[ts(type = "number")]
        size: u64,
        /// Root, hexadecimal.
        root: String,
        /// When the last head was signed or checked.
        at: DateTime<Utc>,
        /// Size of the head held outside the file that it was checked against.
        #[ts(type = "number | null")]
        held: Option<u64>,
        /// Where each head that it contradicts was merged as that of a branch. Empty unless all of them were.
        merged: Vec<MergedInto>,
        /// Records that do not come from the log.
        faults: Vec<String>,
        /// Values that are absent without a reason.
        #[ts(type = "number")]
        missing: u64,
        /// Values that were erased.
        #[ts(type = "number")]
        erased: u64,
    }
}

answer! {
    /// A head that is held here and that the file contradicts, as that of a branch which was merged into it.
    MergedInto {
        /// Events under that head.
        #[ts(type = "number")]
        size: u64,
        /// Where it came in, and how much of it.
        at: MergedHead,
    }
}

request! {
    /// That the head of the merged file holds from now on.
    AcceptMerged {
        /// Why, as it stays with the evidence.
        reason: Prose,
    }
}

impl Seal {
    /// The seal before the file was checked.
    #[must_use]
    pub fn unknown(at: DateTime<Utc>) -> Self {
        Self {
            verdict: None,
            size: 0,
            root: String::new(),
            at,
            held: None,
            merged: Vec::new(),
            faults: Vec::new(),
            missing: 0,
            erased: 0,
        }
    }
}

answer! {
    /// A head of the log: held outside the file, or retained in it.
    HeadView {
        /// Where it comes from, if it is held outside the file: `seen`, `paper`, or a name.
        label: Option<String>,
        /// Events.
        #[ts(type = "number")]
        size: u64,
        /// Root, hexadecimal.
        root: String,
        /// The signed note, if it is retained in the file.
        note: Option<String>,
        /// For one that is held: `AGREES`, `EMPTY`, `ROLLED_BACK`, `FORKED`, `REWRITTEN`.
        outcome: Option<String>,
    }
}
answer! {
    /// How the log compares with a head from paper.
    PaperAnswer {
        /// `AGREES`, `EMPTY`, `ROLLED_BACK`, `FORKED`, `REWRITTEN`.
        outcome: String,
        /// Events in the log.
        #[ts(type = "number")]
        size: u64,
    }
}
answer! {
    /// A record as it was.
    ThenView {
        /// Id.
        id: RecordId,
        /// Kind.
        kind: Kind,
        /// Reference.
        #[serde(rename = "ref")]
        reference: String,
        /// The event that made it as it was.
        #[ts(type = "number")]
        seq: u64,
        /// The document.
        record: Record,
        /// Fields that it had and that were erased since.
        erased: Vec<String>,
    }
}
request! {
    /// The notice that the register supports, to be looked at.
    NoticeWanted {
        /// In which language.
        language: Language,
        /// The day its version bears; today if none is given.
        version_date: Option<chrono::NaiveDate>,
    }
}
request! {
    /// The notice that the register supports, as a file. Where it goes is asked with a native dialog.
    NoticeFile {
        /// In which language.
        language: Language,
        /// The day its version bears; today if none is given.
        version_date: Option<chrono::NaiveDate>,
        /// Format: `docx`, `html`, `txt`.
        format: String,
    }
}
request! {
    /// The notice that the register supports, to be kept.
    NoticeToKeep {
        /// In which language.
        language: Language,
        /// The day its version bears; today if none is given.
        version_date: Option<chrono::NaiveDate>,
        /// The notice that it replaces.
        replaces: Option<RecordId>,
    }
}
answer! {
    /// A letter as it reads.
    LetterPage {
        /// The text that a person edits: the subject in the first line.
        text: Prose,
        /// The page around it.
        letter: Letter,
    }
}
answer! {
    /// Whether a text is a template of its letter.
    LetterTemplateCheck {
        /// What is wrong with it; nothing if it is one.
        refused: Option<WireError>,
    }
}
answer! {
    /// What an import did.
    ImportDone {
        /// How many rows did what.
        counts: PlanCounts,
        /// Everything that changed.
        changed: Vec<ChangedRecord>,
    }
}
answer! {
    /// A notice, read and not kept yet: every statement in it is a proposal.
    NoticeRead {
        /// The name of the file.
        file_name: String,
        /// What it was read as: text, html, docx or pdf.
        form: String,
        /// How sure the language is, in per cent.
        language_confidence: u8,
        /// The text with sections, statements and marks. Spans count characters (code points), not UTF-16 units.
        notice: Notice,
    }
}
answer! {
    /// A notice that was written.
    NoticeWritten {
        /// Its id.
        id: RecordId,
        /// Its reference.
        #[serde(rename = "ref")]
        reference: String,
        /// The event it stems from now.
        #[ts(type = "number")]
        seq: u64,
        /// Everything that changed.
        changed: Vec<ChangedRecord>,
    }
}
answer! {
    /// A draft of the register.
    DraftDone {
        /// The activities.
        activities: Vec<RecordId>,
        /// How many transfers were drafted with them.
        transfers: usize,
        /// How many transfers are stated of all processing and belong to no drafted activity yet: they are marked.
        undecided: usize,
        /// Everything that changed.
        changed: Vec<ChangedRecord>,
    }
}
answer! {
    /// The requests that were split from one.
    SplitDone {
        /// Their ids, in the order asked for.
        parts: Vec<RecordId>,
        /// Everything that changed.
        changed: Vec<ChangedRecord>,
    }
}
answer! {
    /// What undo or redo did.
    Taken {
        /// What changed; nothing when there was nothing to take back.
        changed: Vec<ChangedRecord>,
    }
}
answer! {
    /// How many there are of what the sidebar lists.
    Counts {
        /// Activities.
        activities: u32,
        /// Rows of legal basis.
        bases: u32,
        /// Processors.
        processors: u32,
        /// Requests.
        requests: u32,
        /// Of them, due within a week or late.
        requests_due: u32,
    }
}
answer! {
    /// The open workspace.
    WorkspaceStatus {
        /// Name of the organisation.
        organisation: String,
        /// Its country.
        country: Option<Country>,
        /// File name, without its folder.
        file_name: String,
        /// Whether this window may only read.
        read_only: bool,
        /// Whether it is a stranger's file, of which what was taken in is shown.
        stranger: bool,
        /// For a file on a network or in a cloud: what there is to say of the copy that is worked on.
        copy: Option<CopyView>,
        /// The person at the keyboard, if they can sign here.
        author: Option<PersonView>,
        /// Counts.
        counts: Counts,
        /// Seal.
        seal: Seal,
        /// Whether something done in this window can be taken back.
        can_undo: bool,
        /// Whether something taken back can be done again.
        can_redo: bool,
    }
}
answer! {
    /// Somebody who writes here.
    PersonView {
        /// Id.
        id: RecordId,
        /// Name.
        name: Line,
        /// Role.
        role: Option<Role>,
        /// Whether their key lies on this machine.
        can_sign: bool,
        /// Whether they are at the keyboard now.
        current: bool,
        /// Whether their key was revoked.
        revoked: bool,
        /// Whether they enrolled their key themselves, with nobody who vouched for it.
        self_enrolled: bool,
    }
}
answer! {
    /// A file opened before.
    RecentFile {
        /// Its number in this list.
        handle: u32,
        /// File name, without its folder.
        file_name: String,
        /// Name of the folder it lies in, without what is above.
        folder_name: String,
        /// Organisation.
        organisation: String,
        /// When it was opened last.
        opened_at: DateTime<Utc>,
    }
}
answer! {
    /// Where the program stands.
    Status {
        /// The open workspace.
        workspace: Option<WorkspaceStatus>,
        /// Recent files, newest first.
        recent: Vec<RecentFile>,
        /// Language.
        language: Language,
        /// Theme.
        theme: Theme,
        /// Whether the desktop is told what is due.
        reminders: bool,
        /// Today, where the organisation is.
        today: chrono::NaiveDate,
        /// What stands between the person and their signing keys.
        keys: KeyState,
        /// Version of the program.
        version: String,
    }
}
answer! {
    /// A record with what belongs to it.
    RecordView {
        /// Id.
        id: RecordId,
        /// Kind.
        kind: Kind,
        /// Reference.
        #[serde(rename = "ref")]
        reference: String,
        /// The event that made it as it is.
        #[ts(type = "number")]
        seq: u64,
        /// The document.
        record: Record,
        /// Records it links to.
        links: Vec<LinkView>,
        /// Records that link to it.
        linked_from: Vec<LinkView>,
        /// For an activity: rights that follow from its bases.
        rights: Vec<ActivityRight>,
        /// For an activity: what Article 30 asks for and is not there.
        gaps: Vec<Art30Item>,
        /// For an activity: what Article 30 asks for, item by item, and why it is there or not.
        completeness: Option<Completeness>,
        /// For an activity: decisions of the Commission that lapsed, end soon or are limited, and on which its transfers rest.
        touched_by: Vec<Sentence>,
        /// For an assessment: what changed since it was decided.
        outdated: Vec<Sentence>,
        /// The approved version that keeps it from being changed.
        frozen_by: Option<LinkView>,
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

answer! {
    /// A report that can be made, and what it takes.
    ReportOffer {
        /// Which.
        kind: ReportKind,
        /// Beside which others it is offered.
        group: ReportGroup,
        /// As what.
        formats: Vec<Format>,
        /// For whom; the first unless another is chosen.
        audiences: Vec<Audience>,
        /// Whether it speaks of a period.
        period: Takes,
        /// Whether it is about one record.
        subject: Takes,
        /// Of which kinds that record can be.
        subject_kinds: Vec<Kind>,
        /// Of which kind the records are to which it can be narrowed; none if it cannot.
        narrows: Option<Kind>,
        /// The layouts of authorities in which it can be set.
        layouts: Vec<ProfileCode>,
        /// The formats that take such a layout.
        layout_formats: Vec<Format>,
    }
}
answer! {
    /// A copy of a report that was given out.
    ReportCopy {
        /// The record that says so.
        id: RecordId,
        /// Its reference.
        #[serde(rename = "ref")]
        reference: String,
        /// When it was made.
        at: Option<Moment>,
        /// Who had it made.
        by: Option<Line>,
        /// File name under which it was written.
        file_name: Line,
        /// SHA-256 of its bytes, hexadecimal.
        sha256: Option<String>,
        /// What was ordered, to make it again; none if the record does not say it whole. A day that was today then is
        /// today again.
        order: Option<ReportOrder>,
    }
}
answer! {
    /// A page of a report, drawn.
    ReportPage {
        /// The picture: PNG, base64.
        png: String,
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
    }
}
answer! {
    /// The first pages of a report, as they will look.
    ReportPreview {
        /// The pages.
        pages: Vec<ReportPage>,
        /// How many pages there are in all, of what was set for it.
        total: u32,
        /// Whether only its beginning was set: the report itself then has more pages.
        cut: bool,
    }
}
answer! {
    /// A report that was made.
    #[derive(Default)]
    ReportMade {
        /// Its volumes, most reports one; none when the person closed the dialog.
        files: Vec<ReportFile>,
    }
}

answer! {
    /// A file of a report that was made.
    ReportFile {
        /// Its name.
        file_name: String,
        /// The record that says that it was given out; none if nobody here could write it.
        recorded: Option<String>,
        /// SHA-256 of its bytes, hexadecimal.
        sha256: String,
    }
}

answer! {
    /// What a report that somebody brought is worth.
    #[derive(Default)]
    ReportVerdict {
        /// File name; none when the person closed the dialog.
        file_name: Option<String>,
        /// The verdict's word.
        verdict: Option<String>,
        /// Events under the head that it carries.
        #[ts(type = "number | null")]
        size: Option<u64>,
        /// Root of that head, hexadecimal.
        root: Option<String>,
        /// What there is to say.
        sentences: Vec<Sentence>,
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
    /// Event `seal`: the check that runs behind the screen found something.
    SealChanged {
        /// The seal.
        seal: Seal,
    }
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
