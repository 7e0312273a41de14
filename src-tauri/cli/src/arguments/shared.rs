//! A file that goes to a reviewer and comes back.
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use tilsyn_core::value::{Line, Prose};

use super::Secret;

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
