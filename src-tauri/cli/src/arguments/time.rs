//! Dates of requests: when an answer is due, which days count, what waits.
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use tilsyn_core::request::Subtype;
use tilsyn_core::value::{Line, Prose};

use super::{By, Secret};

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
