//! What every report has around its content, as `domain/09` asks: who, what, as of when, from what, what is left out.

use chrono::{DateTime, NaiveDate, Utc};
use tilsyn_core::adequacy;
use tilsyn_core::figures::FiguresPeriod;
use tilsyn_core::procedure::RULEPACK;
use tilsyn_core::text::Language;
use tilsyn_trail::to_hex;

use super::{Audience, Chapter, Fact, LeftOut, Table};
use crate::ReportKind;
use crate::doc::Row;
use crate::sources::Sources;
use crate::trail::{printed_root, short_id};

/// With what the report was judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions {
    /// The program.
    pub product: String,
    /// The rules of requests.
    pub rulepack: String,
    /// The state of the adequacy decisions.
    pub adequacy: String,
    /// The holidays: whose, in words, and which version.
    pub holidays: (String, String),
}

/// A file that goes with the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}

/// What every report has around its content.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// Which report.
    pub kind: ReportKind,
    /// Its language.
    pub language: Language,
    /// For whom it is cut.
    pub audience: Audience,
    /// The day for which it speaks.
    pub as_of: NaiveDate,
    /// The period of which it speaks.
    pub period: Option<FiguresPeriod>,
    /// When it was made.
    pub generated_at: DateTime<Utc>,
    /// Who had it made; may be empty.
    pub made_by: String,
    /// What it was narrowed to, a condition each, as they are typed.
    pub filter: Vec<String>,
    /// Name of the report.
    pub report: String,
    /// The organisation whose report it is.
    pub organisation: String,
    /// What stands large on its cover: the organisation, a record.
    pub name: String,
    /// The reference of the record it is about.
    pub mark: Option<String>,
    /// Below the name.
    pub subtitle: String,
    /// The cover.
    pub facts: Vec<Fact>,
    /// How many records it holds: name in data formats, words with the number, number.
    pub counts: Vec<(&'static str, String, u64)>,
    /// With what it was judged.
    pub versions: Versions,
    /// Name of the trail.
    pub origin: String,
    /// The short id of the workspace.
    pub workspace: String,
    /// Events under the head.
    pub head_size: u64,
    /// Root under the head, hexadecimal.
    pub head_root: String,
    /// The root as it is printed.
    pub head_printed: String,
    /// The signed head.
    pub head_note: String,
    /// How many events the register it speaks of was made from.
    pub register_size: u64,
    /// What is left out, and why.
    pub left_out: Vec<LeftOut>,
    /// Open findings that touch what it is about, of the register and of single cases; a report of findings has none.
    pub findings: Vec<Table>,
    /// Method and definitions.
    pub method: Vec<Fact>,
    /// Code lists and other tables behind the content.
    pub appendix: Vec<Chapter>,
    /// Files that go with it.
    pub files: Vec<File>,
    /// What the check of the trail found, when that is wrong.
    pub verdict: Option<Row>,
}

/// What a report says of itself on its cover; the rest is the same for all.
#[derive(Debug, Clone, Default)]
pub struct Opening {
    /// What stands large; the organisation when empty.
    pub name: String,
    /// The reference of the record it is about.
    pub mark: Option<String>,
    /// Below the name.
    pub subtitle: String,
    /// Who is responsible, and whatever else this report puts first.
    pub facts: Vec<Fact>,
    /// How many records it holds.
    pub counts: Vec<(&'static str, String, u64)>,
    /// What is left out, and why.
    pub left_out: Vec<LeftOut>,
    /// Method and definitions of this report; what is said in every report comes after them.
    pub method: Vec<Fact>,
    /// Code lists and other tables behind the content.
    pub appendix: Vec<Chapter>,
}

impl Frame {
    /// The frame around a report.
    #[must_use]
    pub fn of(sources: &Sources<'_>, opening: Opening) -> Self {
        let (order, say, home) = (sources.order, &sources.say, &sources.home);
        let organisation = home
            .organisation
            .as_ref()
            .map(|it| it.legal_name.to_string())
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| say.w("report-not-stated"));
        let mut method = opening.method;
        method.extend(sources.common_method());
        Self {
            kind: order.kind,
            language: order.language,
            audience: order.audience,
            as_of: order.as_of,
            period: order.period,
            generated_at: order.generated_at,
            made_by: order.made_by.clone(),
            filter: sources.filter_in_words(),
            report: say.s(&order.kind.name()),
            name: if opening.name.is_empty() {
                organisation.clone()
            } else {
                opening.name
            },
            organisation,
            mark: opening.mark,
            subtitle: opening.subtitle,
            facts: opening.facts,
            counts: opening.counts,
            versions: Versions {
                product: concat!("Tilsyn ", env!("CARGO_PKG_VERSION")).to_owned(),
                rulepack: RULEPACK.to_owned(),
                adequacy: adequacy::AS_OF.to_owned(),
                holidays: (
                    say.s(&home.calendar.name()),
                    home.calendar.version().to_owned(),
                ),
            },
            origin: sources.workspace.origin(),
            workspace: short_id(sources.workspace.id()),
            head_size: sources.head.size,
            head_root: to_hex(&sources.head.root),
            head_printed: printed_root(&sources.head.root),
            head_note: sources.head.note.clone(),
            register_size: sources.size,
            left_out: opening.left_out,
            findings: Vec::new(),
            method,
            appendix: opening.appendix,
            files: Vec::new(),
            verdict: (sources.check.exit_code() >= 20).then(|| {
                say.row(
                    "report-verdict",
                    vec![crate::doc::verdict(say, &sources.check)],
                )
            }),
        }
    }
}
