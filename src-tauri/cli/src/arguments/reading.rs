//! What is read: records, what happened to them, what is found about them.
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use tilsyn_core::browse::SortKey;
use tilsyn_core::finding::{Area, RuleId, Severity};
use tilsyn_core::record::Kind;
use tilsyn_core::value::Line;

use super::{By, kind};

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
