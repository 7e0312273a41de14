//! What may be typed.

mod erasure;
mod paper;
mod reading;
mod register;
mod shared;
mod time;
mod trail;

use clap::{Args, Parser, Subcommand};
use tilsyn_core::actor::Role;
use tilsyn_core::record::Kind;
use tilsyn_core::text::Language;
use tilsyn_core::value::Line;

pub use erasure::{ApproveRun, CarryRun, Erase, PlanRun, ProposeRun, Retention};
pub use paper::{LetterAsked, NoticeAsked, Report};
pub use reading::{
    AcceptFinding, Diff, Figures, FiguresOf, Findings, FindingsOrder, History, List, Search,
    Secret, Show,
};
pub use register::{Apply, ExportRegister, Import, Keys, New, Publish, Sample, SourceKind};
pub use shared::{MergeReturn, OwnFile, ReturnReview, ReviewBundle, Share, ShareItem, Unsealing};
pub use time::{
    AddHoliday, CalendarFile, Deadline, Due, ForgetHoliday, Holidays, HolidaysOf, OwnHolidays,
    SplitRequest,
};
pub use trail::{ExportTrail, Verify};

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
