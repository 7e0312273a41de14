//! The register: begun, filled, brought out, and who writes in it.
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use tilsyn_core::actor::Role;
use tilsyn_core::import::{ImportKind, ProfileCode, SourceLayout};
use tilsyn_core::text::Language;
use tilsyn_core::value::{Country, Line, Prose};

use super::Secret;

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

/// `publish`
#[derive(Debug, Args)]
pub struct Publish {
    /// The workspace, where it lies on the network or in the cloud
    pub file: PathBuf,
    /// One JSON document for programs
    #[arg(long)]
    pub json: bool,
}
