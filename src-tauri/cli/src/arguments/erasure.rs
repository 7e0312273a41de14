//! What goes from the register without coming back.
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use tilsyn_core::erasure::{ErasureGround, OwnRetention};
use tilsyn_core::value::{Line, Prose};

use super::{By, Secret};

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
