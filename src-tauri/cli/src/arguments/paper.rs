//! What is made of the register for others to read.
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use tilsyn_core::import::ProfileCode;
use tilsyn_core::value::{Line, Prose};

use super::Secret;

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
