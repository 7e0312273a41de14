//! What may be typed.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};
use tilsyn_core::actor::Role;
use tilsyn_core::browse::SortKey;
use tilsyn_core::erasure::{ErasureGround, OwnRetention};
use tilsyn_core::finding::{Area, RuleId, Severity};
use tilsyn_core::import::{ImportKind, ProfileCode, SourceLayout};
use tilsyn_core::record::Kind;
use tilsyn_core::request::Subtype;
use tilsyn_core::text::Language;
use tilsyn_core::value::{Country, Line, Prose};

/// Tilsyn without a window: the register of processing, the log of requests and a trail others can check.
#[derive(Debug, Parser)]
#[command(name = "tilsyn-cli", bin_name = "tilsyn-cli", version, after_help = AFTER)]
pub struct Arguments {
    /// Language of what people read: en, nb or nl [default: as LC_ALL, LC_MESSAGES or LANG say, else en]
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub language: Option<Language>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const AFTER: &str = "\
Exit status: 0 done, 1 a check found something, 2 wrong usage, 3 the file, 4 refused by a rule.
verify: 0 VERIFIED, 10 UNANCHORED, 20 INCOMPLETE, 30 DIVERGED, 40 INVALID, 50 UNREADABLE.

Environment:
  TILSYN_DATA_DIR         folder in which signing keys and heads seen are kept, and nowhere else: not in the
                          keychain either
  TILSYN_PASSPHRASE_FILE  file with the passphrase of the signing keys, where there is no keychain; without it the
                          passphrase is asked at the terminal
  TILSYN_NOW              the time to work with instead of the clock's, as 2026-11-21T09:00:00Z

The program opens no network connection. It is no legal advice.";

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make an empty workspace
    New(New),
    /// Make the sample workspace: a fictitious company
    Sample(Sample),
    /// Apply changes, one per line, all or nothing
    Apply(Apply),
    /// Import activities, processors or requests from a spreadsheet, or a whole register, all or nothing
    Import(Import),
    /// Show whose keys sign; renew one that was lost; revoke one
    Keys(Keys),
    /// List the records of a kind
    List(List),
    /// Show a record, what links to it and, for a request, its steps and what blocks a disclosure
    Show(Show),
    /// Find records by their words
    Search(Search),
    /// Show what happened to a record, when and by whom
    History(History),
    /// Show what differs in the register between two days
    Diff(Diff),
    /// Erase a record, fields of one, or what a retention rule makes due; the trail still holds
    Erase(Erase),
    /// Write a report
    Report(Report),
    /// Write a letter of a case: an acknowledgement, an answer, a refusal
    Letter(LetterAsked),
    /// Write the privacy notice that the register supports, or show what is out of date in one that is kept
    Notice(NoticeAsked),
    /// Check that the trail is whole and agrees with the records and with the heads you bring
    Verify(Verify),
    /// Write the whole register as one document that can be imported again
    ExportRegister(ExportRegister),
    /// Write the trail into a folder that anybody can check without Tilsyn
    ExportTrail(ExportTrail),
    /// Share records and cases with a reviewer: a signed bundle of what may leave, and nothing else
    Share(Share),
    /// Read a bundle that somebody shared, or a workspace file of somebody else, after everything in it was proven
    Review(ReviewBundle),
    /// Take over a workspace file as your own: a backup, a file from another machine
    ///
    /// Files that were made here, and copies that end at the same head, are known. Any other is a stranger's: it is taken
    /// in by a process of its own, under limits, and only what was taken in is read; nothing is written to it. Exit
    /// status 1 when the file is taken over and contradicts a head that is held here.
    Own(OwnFile),
    /// Hand a review back: what is said, signed, with a cosignature over the head that was seen
    Return(ReturnReview),
    /// Merge what a reviewer handed back, or another file of the same register; a dry run shows what is in it
    ///
    /// Another file is one that went on by itself: a conflict copy, or somebody's copy. Each of its events comes in once;
    /// --decide says what becomes of a record that both changed. Without another file, what was written in the working
    /// copy of a file on a network or in a cloud is brought together with what was published there meanwhile.
    ///
    /// Exit status 4 when the reviewer's key is not known here and --confirm is not given, or when something comes under
    /// the id of another and neither --keep nor --leave decides it, or when --decide is missing for a record that both
    /// changed: then nothing is merged.
    Merge(MergeReturn),
    /// Write the working copy of a file on a network or in a cloud back to it
    ///
    /// Such a file is never worked on where it lies, but in a copy on this machine. Exit status 4 when the file went on
    /// meanwhile: then `merge` brings both together first, and nothing is lost.
    Publish(Publish),
    /// Split a request that asks for several things into one for each, with clocks of their own
    Split(SplitRequest),
    /// List what is due: clocks of cases, follow-ups, reviews
    Due(Due),
    /// Write what is due as an iCalendar file, without anybody's name and without cases under secrecy
    Calendar(CalendarFile),
    /// Let the log of requests minimise itself, in runs that two persons approve
    #[command(subcommand)]
    Retention(Retention),
    /// Count requests: of data subjects, or of authorities for a report of transparency
    Figures(Figures),
    /// Judge register and log by the rules, and accept what is found; 1 when what is asked for is open
    ///
    /// Exit status 1 when an open finding of the severities asked for is there; without --severity, when a blocker or a
    /// high one is. --area narrows both what is shown and what is judged so. Accepted ones are not open, with or without
    /// --all.
    Findings(Findings),
    /// Compute when a period ends, under Regulation 1182/71
    Deadline(Deadline),
    /// List the public holidays of a state in a year; change those of a workspace
    Holidays(Holidays),
}

/// `new`
#[derive(Debug, Args)]
pub struct New {
    /// The file to make; one that exists is left alone
    pub file: PathBuf,
    /// Registered name of the organisation whose register it is
    #[arg(long, value_name = "NAME")]
    pub organisation: Line,
    /// Its country, two capital letters: it decides public holidays and the time zone
    #[arg(long)]
    pub country: Country,
    /// Who begins the register, as privacy officer
    #[arg(long, value_name = "NAME")]
    pub author: Option<Line>,
}

/// `sample`
#[derive(Debug, Args)]
pub struct Sample {
    /// The file to make; one that exists is left alone
    pub file: PathBuf,
}

/// `apply`
#[derive(Debug, Args)]
pub struct Apply {
    /// The workspace
    pub file: PathBuf,
    /// The changes: JSON Lines, `-` for standard input. The "file" of an attachment lies beside them
    pub changes: PathBuf,
    /// Who makes the changes; somebody new is added as a participant
    #[arg(long, value_name = "NAME")]
    pub actor: Line,
    /// In which role: privacy_officer, intake, case_handler, legal_reviewer, approver, executor or auditor
    #[arg(long)]
    pub role: Role,
    /// Why, in words; kept with every change
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub reason: Line,
    /// What of cases under secrecy may be written to.
    #[command(flatten)]
    pub secret: Secret,
}

/// What a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceKind {
    /// Rows of a spreadsheet, or the export of a register.
    Rows(ImportKind),
    /// A published notice.
    Notice,
}

impl std::str::FromStr for SourceKind {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        if text == "notice" {
            return Ok(Self::Notice);
        }
        text.parse().map(Self::Rows).map_err(|_| {
            let known: Vec<&str> = ImportKind::ALL.iter().map(|it| it.code()).collect();
            format!("`{text}` is not one of: {}, notice", known.join(", "))
        })
    }
}

/// `import`
#[derive(Debug, Args)]
pub struct Import {
    /// The workspace
    pub file: PathBuf,
    /// The source: CSV, XLSX or ODS; or the export of a register, which goes into an empty workspace
    pub source: PathBuf,
    /// What it is: register (processing activities; also for the export of a register), processors or requests; or
    /// notice, a published privacy statement (text, HTML, DOCX or PDF)
    #[arg(long)]
    pub kind: SourceKind,
    /// The layout of an authority: ico, ico_processor, cnil, datatilsynet, gba, dsk; or own [default: the one that fits]
    #[arg(long)]
    pub profile: Option<ProfileCode>,
    /// How it is laid out: rows, or form with one record a sheet [default: as it looks]
    #[arg(long)]
    pub layout: Option<SourceLayout>,
    /// The sheet [default: the one whose headers are known best]
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// The row of the headers, from 1 [default: the one that looks like them]
    #[arg(long, value_name = "N")]
    pub header_row: Option<u32>,
    /// Puts a column into a field: its header or letters, then the field, as Grunnlag=art6 or C=note. Nothing
    /// behind the = leaves it out. May be given again
    #[arg(long = "map", value_name = "COLUMN=FIELD")]
    pub map: Vec<String>,
    /// The language of its texts and dates: en, nb or nl [default: as its layout tells, else --language]
    #[arg(long, value_name = "LANGUAGE")]
    pub source_language: Option<Language>,
    /// Only show what each row would do; ends with 1 when a row holds an error
    #[arg(long)]
    pub dry_run: bool,
    /// Who imports; somebody new is added as a participant
    #[arg(
        long,
        value_name = "NAME",
        required_unless_present = "dry_run",
        requires = "role"
    )]
    pub actor: Option<Line>,
    /// In which role: privacy_officer, intake, case_handler, legal_reviewer, approver or executor
    #[arg(long, requires = "actor")]
    pub role: Option<Role>,
    /// Why, in words; kept with every change
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub reason: Line,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `export-register`
#[derive(Debug, Args)]
pub struct ExportRegister {
    /// The workspace
    pub file: PathBuf,
    /// The file to write
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
    /// As it was at the end of this day, as 2026-10-31
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<NaiveDate>,
    /// Write over a file that exists
    #[arg(long)]
    pub force: bool,
    /// Who gives it out: then the workspace records the copy
    #[arg(long, value_name = "NAME")]
    pub actor: Option<Line>,
    /// To whom it goes; recorded with the copy
    #[arg(long, value_name = "NAME", default_value = "", requires = "actor")]
    pub recipient: Line,
    /// What for; recorded with the copy
    #[arg(long, value_name = "TEXT", default_value = "", requires = "actor")]
    pub purpose: Prose,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `keys`
#[derive(Debug, Args)]
pub struct Keys {
    /// The workspace
    pub file: PathBuf,
    /// Enrol a new signing key for this participant, kept on this machine. Without --actor it vouches for itself, and
    /// that is shown for ever, unless the key they have lies here
    #[arg(long, value_name = "NAME", conflicts_with = "revoke")]
    pub renew: Option<Line>,
    /// Revoke the signing key of this participant: it signs nothing from then on
    #[arg(long, value_name = "NAME", requires = "reason")]
    pub revoke: Option<Line>,
    /// Who vouches for the new key, or revokes: somebody whose key lies on this machine
    #[arg(long, value_name = "NAME")]
    pub actor: Option<Line>,
    /// Why, in words; kept with the event
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<Line>,
    /// One JSON document for programs
    #[arg(long, conflicts_with_all = ["renew", "revoke"])]
    pub json: bool,
}

/// What is shown of cases under secrecy.
#[derive(Debug, Clone, Copy, Args)]
pub struct Secret {
    /// Cases under secrecy as well, which otherwise nobody is shown here
    #[arg(long)]
    pub under_secrecy: bool,
}

/// `list`
#[derive(Debug, Args)]
pub struct List {
    /// The workspace
    pub file: PathBuf,
    /// What to list: activity, request, processor, transfer, lia, consent_profile, organisation, actor ...
    #[arg(value_parser = kind)]
    pub kind: Kind,
    /// Only what meets this; may be given again. basis=a..f, special=yes|no, outside_eea=yes|no, status=CODE,
    /// family=ds|tp|pa, open=yes|no, title=TEXT
    #[arg(long = "where", value_name = "EXPR")]
    pub filters: Vec<String>,
    /// By what to sort: ref, title, status, due, bases or changed
    #[arg(long, value_name = "KEY", default_value = "ref")]
    pub sort: SortKey,
    /// Largest or latest first
    #[arg(long)]
    pub descending: bool,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `show`
#[derive(Debug, Args)]
pub struct Show {
    /// The workspace
    pub file: PathBuf,
    /// The record: A-02, R-2026-001, R-2026-001/4 or its id
    #[arg(value_name = "REF")]
    pub reference: String,
    /// As it was at the end of this day, as 2026-10-31
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<NaiveDate>,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `search`
#[derive(Debug, Args)]
pub struct Search {
    /// The workspace
    pub file: PathBuf,
    /// Words, or beginnings of words; all must be there
    pub text: String,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `history`
#[derive(Debug, Args)]
pub struct History {
    /// The workspace
    pub file: PathBuf,
    /// The record: A-02, R-2026-001, R-2026-001/4 or its id
    #[arg(value_name = "REF")]
    pub reference: String,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `diff`
#[derive(Debug, Args)]
pub struct Diff {
    /// The workspace
    pub file: PathBuf,
    /// From the end of this day, as 2026-10-31
    #[arg(long, value_name = "DATE")]
    pub from: NaiveDate,
    /// To the end of this day
    #[arg(long, value_name = "DATE")]
    pub to: NaiveDate,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `erase`
#[derive(Debug, Args)]
pub struct Erase {
    /// The workspace
    pub file: PathBuf,
    /// The record, with what belongs to it: A-02, R-2026-001, R-2026-001/4 or its id
    #[arg(value_name = "REF")]
    pub reference: Option<String>,
    /// Only this field of it, in all its past; may be given again. `reason` stands for the reasons given with changes
    #[arg(long = "field", value_name = "NAME", requires = "reference")]
    pub fields: Vec<String>,
    /// Instead of a record: every case file that this rule makes due today
    #[arg(long, value_name = "RULE", conflicts_with = "reference")]
    pub retention: Option<OwnRetention>,
    /// On which ground: not_necessary, consent_withdrawn, objection, unlawful, legal_obligation, child_service,
    /// retention_ended or recorded_in_error
    #[arg(long, value_name = "CODE")]
    pub ground: ErasureGround,
    /// Why, in words. No personal data: it stays
    #[arg(long, value_name = "TEXT")]
    pub reason: Prose,
    /// Who erases; needed when several people can sign on this machine
    #[arg(long, value_name = "NAME")]
    pub actor: Option<Line>,
    /// Only show what would go
    #[arg(long)]
    pub dry_run: bool,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `report`
#[derive(Debug, Args)]
pub struct Report {
    /// The workspace
    pub file: PathBuf,
    /// Which report: record-controller, request-log, case ...
    pub kind: String,
    /// The file to write
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
    /// Its format: pdf, html, docx, xlsx, ods, csv, json; by default what the name of the file ends in
    #[arg(long)]
    pub format: Option<String>,
    /// The record, for a report about one: a request, an assessment
    #[arg(long, visible_alias = "subject", value_name = "REF")]
    pub request: Option<String>,
    /// The day for which it speaks; today unless said. Of a past day the register is that of its end
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<NaiveDate>,
    /// First day, for a report on a period
    #[arg(long, value_name = "DATE", requires = "to")]
    pub from: Option<NaiveDate>,
    /// Last day, for a report on a period
    #[arg(long, value_name = "DATE", requires = "from")]
    pub to: Option<NaiveDate>,
    /// For whom: internal, management, authority, customer, public. What one does not get is named in the report
    #[arg(long, value_name = "AUDIENCE")]
    pub audience: Option<String>,
    /// Only records of which this holds, as in `list`: unit=Sales, status=active ... May be given several times
    #[arg(long = "filter", value_name = "EXPR")]
    pub filters: Vec<String>,
    /// Only this record. May be given several times
    #[arg(long = "only", value_name = "REF")]
    pub records: Vec<String>,
    /// The columns of an authority, for a record of processing as xlsx, ods or csv: ico, ico_processor, cnil, datatilsynet,
    /// gba, dsk
    #[arg(long, value_name = "LAYOUT")]
    pub layout: Option<ProfileCode>,
    /// Only this volume of a long report; without it all are made, the second as NAME-2.pdf and so on
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub volume: Option<u32>,
    /// About how many lines of pages a volume has at most; 50 is the least, 20000 the usual
    #[arg(long, value_name = "NUMBER")]
    pub volume_lines: Option<usize>,
    /// Who gives it out: then the workspace records the copy, with its digest
    #[arg(long, value_name = "NAME")]
    pub actor: Option<Line>,
    /// To whom it goes; recorded with the copy
    #[arg(long, value_name = "NAME", default_value = "", requires = "actor")]
    pub recipient: Line,
    /// What for; recorded with the copy
    #[arg(long, value_name = "TEXT", default_value = "", requires = "actor")]
    pub purpose: Prose,
    /// Write over a file that exists
    #[arg(long)]
    pub force: bool,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
}

/// `letter`
#[derive(Debug, Args)]
pub struct LetterAsked {
    /// The workspace
    pub file: PathBuf,
    /// The request
    #[arg(value_name = "REF")]
    pub request: String,
    /// Which letter: acknowledgement, identity_question, extension, access_answer, refusal, third_party_refusal,
    /// forwarding or authority_answer. Without --language it is in that of who asks
    pub kind: String,
    /// The file to write, .pdf or .docx
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
    /// A file with the text, in place of the template's: the subject in the first line
    #[arg(long, value_name = "PATH")]
    pub text: Option<PathBuf>,
    /// Who signs and keeps it: then it is final, and the case keeps the file as proof. Without it a draft is made
    #[arg(long, value_name = "NAME")]
    pub actor: Option<Line>,
    /// Write over a file that exists
    #[arg(long)]
    pub force: bool,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
}

/// `notice`
#[derive(Debug, Args)]
pub struct NoticeAsked {
    /// The workspace
    pub file: PathBuf,
    /// The file to write: .docx, .html or .txt. What is missing is marked in it, and the program ends with 1
    #[arg(long, value_name = "PATH", conflicts_with = "outdated")]
    pub out: Option<PathBuf>,
    /// Its format, where the name of the file does not say it: docx, html or txt
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    /// The day its version bears [default: today]
    #[arg(long, value_name = "DATE")]
    pub version_date: Option<NaiveDate>,
    /// Keep it in the workspace, with its sentences tied to the records they were made from; --actor says who does
    #[arg(long, conflicts_with = "outdated")]
    pub keep: bool,
    /// The notice that the kept one replaces
    #[arg(long, value_name = "REF", requires = "keep")]
    pub replaces: Option<String>,
    /// Who keeps it
    #[arg(long, value_name = "NAME", requires = "keep")]
    pub actor: Option<Line>,
    /// Show which sentences of a kept notice are out of date; the program ends with 1 when some are
    #[arg(long, value_name = "REF")]
    pub outdated: Option<String>,
    /// Write over a file that exists
    #[arg(long)]
    pub force: bool,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// `verify`
#[derive(Debug, Args)]
pub struct Verify {
    /// The workspace, a report of one as PDF, or the folder of an audit export
    pub file: PathBuf,
    /// The workspace from which a report was made
    #[arg(long = "file", value_name = "WORKSPACE")]
    pub workspace: Option<PathBuf>,
    /// A head you hold: a file with the signed note, or with its first three lines; may be given again
    #[arg(long = "head", value_name = "NOTE")]
    pub heads: Vec<PathBuf>,
    /// A head you hold on paper: the number of events
    #[arg(long, value_name = "N", requires = "root")]
    pub size: Option<u64>,
    /// Its root: thirteen groups of four letters as printed; hexadecimal and base64 are read too
    #[arg(long, value_name = "TEXT", requires = "size")]
    pub root: Option<String>,
    /// Check the signature of every head that was kept, not only of the newest 256 (of an audit export: of the newest)
    #[arg(long)]
    pub deep: bool,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `export-trail`
#[derive(Debug, Args)]
pub struct ExportTrail {
    /// The workspace
    pub file: PathBuf,
    /// The folder to write; it must not exist, or be empty
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
    /// A record whose events, and those of what belongs to it, get a proof each; may be given again
    #[arg(long = "extract", value_name = "REF")]
    pub extracts: Vec<String>,
    /// Who gives it out: then the list of files is signed, and the workspace records the copy
    #[arg(long, value_name = "NAME")]
    pub actor: Option<Line>,
    /// To whom it goes; recorded with the copy
    #[arg(long, value_name = "NAME", default_value = "", requires = "actor")]
    pub recipient: Line,
    /// What for; recorded with the copy
    #[arg(long, value_name = "TEXT", default_value = "", requires = "actor")]
    pub purpose: Prose,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `share`
#[derive(Debug, Args)]
pub struct Share {
    /// The workspace
    pub file: PathBuf,
    /// The bundle to write, by custom *.tilsyn-review; one that exists is left alone
    #[arg(long, value_name = "BUNDLE", required_unless_present = "preview")]
    pub out: Option<PathBuf>,
    /// Records and cases, with what belongs to them; register for all of the register
    #[arg(long, value_name = "REF", num_args = 1.., required = true)]
    pub scope: Vec<String>,
    /// What goes besides codes, dates, links and names of the register: text, personal, attachments, privileged
    #[arg(long, value_name = "ITEM", num_args = 1..)]
    pub release: Vec<ShareItem>,
    /// What stays in any case; wins over --release
    #[arg(long, value_name = "ITEM", num_args = 1..)]
    pub withhold: Vec<ShareItem>,
    /// For whom it is; recorded with the copy
    #[arg(long, value_name = "NAME", default_value = "")]
    pub recipient: Line,
    /// What for; recorded with the copy
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub purpose: Prose,
    /// Last day on which it may be kept
    #[arg(long, value_name = "DATE")]
    pub expires: Option<NaiveDate>,
    /// Seals it under a passphrase that is drawn and printed once
    #[arg(long, conflicts_with = "to")]
    pub seal: bool,
    /// Seals it to this age key, age1...; may be given again
    #[arg(long, value_name = "KEY")]
    pub to: Vec<String>,
    /// Who gives it out [default: the only one, or the only privacy officer, who can sign here]
    #[arg(long, value_name = "NAME")]
    pub actor: Option<Line>,
    /// Only shows what the reviewer would see
    #[arg(long)]
    pub preview: bool,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// What can be ticked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ShareItem {
    /// Free text
    Text,
    /// Personal data
    Personal,
    /// The content of attachments
    Attachments,
    /// Privileged legal advice
    Privileged,
}

/// What opens a sealed bundle.
#[derive(Debug, Args)]
pub struct Unsealing {
    /// A file with the passphrase of a sealed bundle, - for standard input
    #[arg(long, value_name = "FILE", conflicts_with = "key_file")]
    pub passphrase_file: Option<PathBuf>,
    /// A file with the age key to which it was sealed, AGE-SECRET-KEY-1...
    #[arg(long, value_name = "FILE")]
    pub key_file: Option<PathBuf>,
}

/// `review`
#[derive(Debug, Args)]
pub struct ReviewBundle {
    /// The bundle, or a workspace file
    pub bundle: PathBuf,
    /// What opens it
    #[command(flatten)]
    pub unsealing: Unsealing,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `own`
#[derive(Debug, Args)]
pub struct OwnFile {
    /// The workspace file
    pub file: PathBuf,
    /// Holds its head from now on in place of heads of a branch that was merged into it; what they were stays as evidence
    #[arg(long)]
    pub accept_merged: bool,
    /// Why, for the record that stays with the evidence
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        requires = "accept_merged"
    )]
    pub reason: Line,
}

/// `return`
#[derive(Debug, Args)]
pub struct ReturnReview {
    /// The bundle that was reviewed, or a workspace file of somebody else
    pub bundle: PathBuf,
    /// The return to write, by custom *.tilsyn-return; one that exists is left alone
    #[arg(long, value_name = "RETURNED")]
    pub out: PathBuf,
    /// What is said, a JSON object on each line: {"op":"comment","target":"A-02","text":"..."}; - for standard input
    #[arg(long, value_name = "FILE")]
    pub comments: Option<PathBuf>,
    /// A comment on a record or a field, as A-02=Text or A-02.purposes=Text; may be given again
    #[arg(long, value_name = "REF=TEXT")]
    pub comment: Vec<String>,
    /// Who reviews [default: as last time, else the recipient of the bundle]
    #[arg(long, value_name = "NAME", default_value = "")]
    pub reviewer: Line,
    /// What opens the bundle
    #[command(flatten)]
    pub unsealing: Unsealing,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `merge`
#[derive(Debug, Args)]
pub struct MergeReturn {
    /// The workspace
    pub file: PathBuf,
    /// The return, or another file of the same register [default: what was published of it meanwhile]
    #[arg(value_name = "OTHER")]
    pub returned: Option<PathBuf>,
    /// What becomes of a record that both changed: A-02=keep as it is here, A-02=take as it is there; may be given again
    #[arg(long, value_name = "REF=SIDE")]
    pub decide: Vec<String>,
    /// Why, for the trail; only for another file
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub reason: Line,
    /// The words of the reviewer's key as they read them out, when it is new here
    #[arg(long, value_name = "WORDS")]
    pub confirm: Option<String>,
    /// Keeps the thing of this id beside another of the same id; may be given again
    #[arg(long, value_name = "ID")]
    pub keep: Vec<uuid::Uuid>,
    /// Leaves the thing of this id that comes under the id of another; may be given again
    #[arg(long, value_name = "ID")]
    pub leave: Vec<uuid::Uuid>,
    /// Who merges [default: the only one, or the only privacy officer, who can sign here]
    #[arg(long, value_name = "NAME")]
    pub actor: Option<Line>,
    /// Only shows what is in it; ends with 1 when something needs a decision or the key is not known
    #[arg(long)]
    pub dry_run: bool,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `publish`
#[derive(Debug, Args)]
pub struct Publish {
    /// The workspace, where it lies on the network or in the cloud
    pub file: PathBuf,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `deadline`
#[derive(Debug, Args)]
pub struct Deadline {
    /// The day of receipt, 2026-01-31, or a time on a clock, 2026-10-23T22:30
    #[arg(long, value_name = "DATE")]
    pub from: String,
    /// Its length: "1 month", "10 days", "5 working days", "72 h"
    #[arg(long)]
    pub period: String,
    /// Public holidays of this state: NO, NL, DE-BY, EU; needed unless the period is in hours
    #[arg(long, value_name = "CODE")]
    pub calendar: Option<String>,
    /// Whose clock shows the time, as Europe/Oslo; needed when there is one
    #[arg(long)]
    pub zone: Option<String>,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `holidays`
#[derive(Debug, Args)]
#[command(subcommand_negates_reqs = true, args_conflicts_with_subcommands = true)]
pub struct Holidays {
    /// The state, or a part of it: NO, NL, DE-BY, EU
    #[arg(long, value_name = "CODE", required = true)]
    pub country: Option<String>,
    /// The year
    #[arg(long, required = true, value_parser = clap::value_parser!(i32).range(1900..=2200))]
    pub year: Option<i32>,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
    /// The days of a workspace
    #[command(subcommand)]
    pub own: Option<OwnHolidays>,
}

/// `holidays of|add|forget`
#[derive(Debug, Subcommand)]
pub enum OwnHolidays {
    /// List the days by which a workspace counts, own ones among them
    Of(HolidaysOf),
    /// Add a day to the calendar of a workspace, or take one out; every open case follows
    Add(AddHoliday),
    /// Take back what was said of a day
    Forget(ForgetHoliday),
}

/// `holidays of`
#[derive(Debug, Args)]
pub struct HolidaysOf {
    /// The workspace
    pub file: PathBuf,
    /// The year
    #[arg(long, value_parser = clap::value_parser!(i32).range(1900..=2200))]
    pub year: i32,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `holidays add`
#[derive(Debug, Args)]
pub struct AddHoliday {
    /// The workspace
    pub file: PathBuf,
    /// The day, as 2027-05-18
    #[arg(long)]
    pub date: NaiveDate,
    /// Its name
    #[arg(long, default_value = "")]
    pub name: Line,
    /// It is a working day here, although the calendar has it as a holiday
    #[arg(long)]
    pub working_day: bool,
    /// Why, in words: the act or decree
    #[arg(long, value_name = "TEXT")]
    pub reason: Prose,
    /// Who does it
    #[command(flatten)]
    pub by: By,
}

/// `holidays forget`
#[derive(Debug, Args)]
pub struct ForgetHoliday {
    /// The workspace
    pub file: PathBuf,
    /// The day, as 2027-05-18
    #[arg(long)]
    pub date: NaiveDate,
    /// Why, in words
    #[arg(long, value_name = "TEXT")]
    pub reason: Line,
    /// Who does it
    #[command(flatten)]
    pub by: By,
}

/// Who writes.
#[derive(Debug, Args)]
pub struct By {
    /// Who does it; somebody new is added as a participant
    #[arg(long, value_name = "NAME")]
    pub actor: Line,
    /// In which role: privacy_officer, intake, case_handler, legal_reviewer, approver or executor
    #[arg(long)]
    pub role: Role,
}

/// `findings`
#[derive(Debug, Args)]
#[command(subcommand_negates_reqs = true, args_conflicts_with_subcommands = true)]
pub struct Findings {
    /// The workspace
    #[arg(required = true)]
    pub file: Option<PathBuf>,
    /// As they were at the end of this day, by the rules in force then
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<NaiveDate>,
    /// What was not there at the end of this day is new; what was there and is not is fixed
    #[arg(long, value_name = "DATE")]
    pub since: Option<NaiveDate>,
    /// Only this chapter: REG, BAS, RET, PRO, TRA, DSR, TPR, AUT or LOG
    #[arg(long)]
    pub area: Vec<Area>,
    /// Only this severity: blocker, high, medium, low or info; the exit status, too, judges these and no others
    #[arg(long)]
    pub severity: Vec<Severity>,
    /// Accepted and fixed ones too
    #[arg(long)]
    pub all: bool,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
    /// Accept one
    #[command(subcommand)]
    pub accept: Option<FindingsOrder>,
}

/// `findings accept`
#[derive(Debug, Subcommand)]
pub enum FindingsOrder {
    /// Accept a finding with a reason; removing the acceptance takes it back
    Accept(AcceptFinding),
}

/// `findings accept`
#[derive(Debug, Args)]
pub struct AcceptFinding {
    /// The workspace
    pub file: PathBuf,
    /// The rule: R-BAS-14
    pub rule: RuleId,
    /// The record: A-02
    #[arg(value_name = "REF")]
    pub reference: String,
    /// The part of the record, as `findings` prints it, when the rule finds more than one
    #[arg(long)]
    pub part: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub reason: Line,
    /// Last day on which it stands
    #[arg(long, value_name = "DATE")]
    pub until: Option<NaiveDate>,
    /// It is not true here, and no risk is borne
    #[arg(long)]
    pub false_positive: bool,
    /// Who accepts
    #[command(flatten)]
    pub by: By,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
}

/// `split`
#[derive(Debug, Args)]
pub struct SplitRequest {
    /// The workspace
    pub file: PathBuf,
    /// The request: R-2026-001
    #[arg(value_name = "REF")]
    pub reference: String,
    /// What else it asks for, as access,erase,object: one new request for each
    #[arg(long, value_name = "SUBTYPE", value_delimiter = ',', required = true)]
    pub into: Vec<Subtype>,
    /// Why, in words; kept with every change
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub reason: Line,
    /// Who does it
    #[command(flatten)]
    pub by: By,
}

/// `due`
#[derive(Debug, Args)]
pub struct Due {
    /// The workspace
    pub file: PathBuf,
    /// Only what is to be done within so many days, and what is late
    #[arg(long, value_name = "N")]
    pub days: Option<u32>,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `calendar`
#[derive(Debug, Args)]
pub struct CalendarFile {
    /// The workspace
    pub file: PathBuf,
    /// The file to write
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
    /// Only what is to be done within so many days, and what is late
    #[arg(long, value_name = "N")]
    pub days: Option<u32>,
    /// Write over a file that exists
    #[arg(long)]
    pub force: bool,
    /// Who gives it out: then the workspace records the copy
    #[arg(long, value_name = "NAME")]
    pub actor: Option<Line>,
    /// To whom it goes; recorded with the copy
    #[arg(long, value_name = "NAME", default_value = "", requires = "actor")]
    pub recipient: Line,
    /// What for; recorded with the copy
    #[arg(long, value_name = "TEXT", default_value = "", requires = "actor")]
    pub purpose: Prose,
}

/// `retention plan|propose|approve|run`
#[derive(Debug, Subcommand)]
pub enum Retention {
    /// Show what is due and what stands against it; nothing is changed
    Plan(PlanRun),
    /// Propose a run: the first of two approvals
    Propose(ProposeRun),
    /// Approve a run that somebody else proposed
    Approve(ApproveRun),
    /// Carry out a run that two persons approved
    Run(CarryRun),
}

/// `retention plan`
#[derive(Debug, Args)]
pub struct PlanRun {
    /// The workspace
    pub file: PathBuf,
    /// For this day, as 2030-01-01 [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<NaiveDate>,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// `retention propose`
#[derive(Debug, Args)]
pub struct ProposeRun {
    /// The workspace
    pub file: PathBuf,
    /// For this day, as 2030-01-01 [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<NaiveDate>,
    /// Only this case; may be given again [default: all that may go]
    #[arg(long = "case", value_name = "REF")]
    pub records: Vec<String>,
    /// Why, in words. No personal data: it stays
    #[arg(long, value_name = "TEXT")]
    pub reason: Line,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// Who does it
    #[command(flatten)]
    pub by: By,
}

/// `retention approve`
#[derive(Debug, Args)]
pub struct ApproveRun {
    /// The workspace
    pub file: PathBuf,
    /// The run, by its reference
    #[arg(value_name = "REF")]
    pub run: String,
    /// Who does it
    #[command(flatten)]
    pub by: By,
}

/// `retention run`
#[derive(Debug, Args)]
pub struct CarryRun {
    /// The workspace
    pub file: PathBuf,
    /// The run, by its reference
    #[arg(value_name = "REF")]
    pub run: String,
    /// Who carries it out; needed when several people can sign on this machine
    #[arg(long, value_name = "NAME")]
    pub actor: Option<Line>,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// What is counted.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum FiguresOf {
    /// Requests of data subjects
    Rights,
    /// Requests of authorities, as reports of transparency count them
    Transparency,
}

/// `figures`
#[derive(Debug, Args)]
pub struct Figures {
    /// What to count
    pub what: FiguresOf,
    /// The workspace
    pub file: PathBuf,
    /// First day of the period, by receipt
    #[arg(long, value_name = "DATE")]
    pub from: NaiveDate,
    /// Last day of the period
    #[arg(long, value_name = "DATE")]
    pub to: NaiveDate,
    /// What is shown of cases under secrecy
    #[command(flatten)]
    pub secret: Secret,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}

/// A kind as people type it: `activity`, `activities`, `consent-profile`.
fn kind(text: &str) -> Result<Kind, String> {
    let code = text.to_ascii_lowercase().replace('-', "_");
    let singular = match code.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => code.strip_suffix('s').unwrap_or(&code).to_owned(),
    };
    code.parse()
        .or_else(|unknown: tilsyn_core::value::UnknownCode| {
            singular.parse().map_err(|_| unknown.to_string())
        })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        use clap::CommandFactory as _;
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_kind_is_found_in_the_singular_and_in_the_plural() {
        for (text, wanted) in [
            ("activity", Kind::Activity),
            ("activities", Kind::Activity),
            ("Requests", Kind::Request),
            ("consent-profile", Kind::ConsentProfile),
            ("lia", Kind::InterestAssessment),
        ] {
            assert_eq!(kind(text).unwrap(), wanted);
        }
        assert!(
            kind("purposes").unwrap_err().contains("activity"),
            "the error names the kinds there are"
        );
    }
}
