//! The trail, checked and brought out.
use std::path::PathBuf;

use clap::Args;
use tilsyn_core::value::{Line, Prose};

use super::Secret;

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
