//! What may be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use tilsyn_core::actor::Role;
use tilsyn_core::record::Kind;
use tilsyn_core::text::Language;
use tilsyn_core::value::{Country, Line};
use tilsyn_core::workspace::SortKey;

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
  TILSYN_DATA_DIR  folder in which signing keys and heads seen are kept, instead of the user's own
  TILSYN_NOW       the time to work with instead of the clock's, as 2026-11-21T09:00:00Z

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
    /// List the records of a kind
    List(List),
    /// Show a record, what links to it and, for a request, its steps and what blocks a disclosure
    Show(Show),
    /// Find records by their words
    Search(Search),
    /// Show what happened to a record, when and by whom
    History(History),
    /// Write a report
    Report(Report),
    /// Check that the trail is whole and agrees with the records and with the heads you bring
    Verify(Verify),
    /// Compute when a period ends, under Regulation 1182/71
    Deadline(Deadline),
    /// List the public holidays of a state in a year
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
    /// Its format; by default what the name of the file ends in
    #[arg(long)]
    pub format: Option<String>,
    /// The request, for a report about one
    #[arg(long, value_name = "REF")]
    pub request: Option<String>,
    /// Write over a file that exists
    #[arg(long)]
    pub force: bool,
}

/// `verify`
#[derive(Debug, Args)]
pub struct Verify {
    /// The workspace
    pub file: PathBuf,
    /// A head you hold: a file with the signed note, or with its first three lines; may be given again
    #[arg(long = "head", value_name = "NOTE")]
    pub heads: Vec<PathBuf>,
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
pub struct Holidays {
    /// The state, or a part of it: NO, NL, DE-BY, EU
    #[arg(long, value_name = "CODE")]
    pub country: String,
    /// The year
    #[arg(long, value_parser = clap::value_parser!(i32).range(1900..=2200))]
    pub year: i32,
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
