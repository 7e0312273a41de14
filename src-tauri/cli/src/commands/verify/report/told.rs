//! What is told of a report: the document for programs, sentences and rows for people.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use tilsyn_core::text::{Sentence, Words};
use tilsyn_reports::printed_root;
use tilsyn_trail::to_hex;

use super::opened::{Opened, Refused};
use crate::arguments::Verify;
use crate::commands::verify::document::{Document, FaultRow};
use crate::commands::verify::show::columns;
use crate::failure::Failure;
use crate::shell::Shell;
use crate::wording::word_or;

/// What the check allows to say, from best to worst; the worst thing found decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    Verified,
    Unanchored,
    Incomplete,
    Diverged,
    Invalid,
    Unreadable,
}

impl Grade {
    const ALL: [Self; 6] = [
        Self::Verified,
        Self::Unanchored,
        Self::Incomplete,
        Self::Diverged,
        Self::Invalid,
        Self::Unreadable,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Verified => "VERIFIED",
            Self::Unanchored => "UNANCHORED",
            Self::Incomplete => "INCOMPLETE",
            Self::Diverged => "DIVERGED",
            Self::Invalid => "INVALID",
            Self::Unreadable => "UNREADABLE",
        }
    }

    pub const fn exit(self) -> u8 {
        match self {
            Self::Verified => 0,
            Self::Unanchored => 10,
            Self::Incomplete => 20,
            Self::Diverged => 30,
            Self::Invalid => 40,
            Self::Unreadable => 50,
        }
    }

    pub fn of_exit(exit: u8) -> Self {
        let found = Self::ALL.into_iter().find(|grade| grade.exit() == exit);
        found.unwrap_or(Self::Unreadable)
    }
}

/// What `--json` prints: as for a workspace, and what is known of the report.
#[derive(Serialize)]
pub struct ReportDocument {
    #[serde(flatten)]
    pub log: Document,
    /// What the report says of itself; nothing if it carries no seal that holds.
    pub report: Option<ReportRow>,
}

/// What a report says of itself.
#[derive(Serialize)]
pub struct ReportRow {
    /// Code of the report.
    pub report: String,
    pub format: String,
    pub language: String,
    pub as_of: NaiveDate,
    pub generated_at: DateTime<Utc>,
    pub product: String,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
    /// Keys that the report brings, as vkeys.
    pub keys: Vec<String>,
    /// The embedded trail of a case file.
    pub case: Option<CaseRow>,
    /// What the workspace knows of this file; nothing if none was brought.
    pub copy: Option<CopyRow>,
}

/// The embedded trail of a case file.
#[derive(Serialize)]
pub struct CaseRow {
    #[serde(rename = "ref")]
    pub reference: String,
    /// Events shown to be under the root.
    pub events: u64,
    /// Values recomputed to their commitments.
    pub values: u64,
    /// Events whose values were left out.
    pub withheld: u64,
}

/// What the workspace knows of a file.
#[derive(Serialize)]
pub struct CopyRow {
    /// RECORDED, ALTERED or NOT_RECORDED.
    pub outcome: &'static str,
    /// The copy given out that this is, or of which it is an altered one.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub at: Option<DateTime<Utc>>,
    pub recipient: Option<String>,
}

/// Everything that is told: the document for programs, sentences and rows for people.
pub struct Told {
    pub grade: Grade,
    pub document: ReportDocument,
    pub sentences: Vec<Sentence>,
    pub rows: Vec<(String, String)>,
}

impl Told {
    pub fn refused(words: &Words, refused: &Refused) -> Self {
        let said = match refused.grade {
            Grade::Unreadable => "cli-seal-unreadable",
            _ => "cli-seal-invalid",
        };
        let fault = FaultRow {
            first_bad_seq: refused.seq,
            sentence: words.say(&refused.sentence),
        };
        Self {
            grade: refused.grade,
            document: ReportDocument {
                log: Document {
                    fault: Some(fault),
                    ..blank()
                },
                report: None,
            },
            sentences: vec![Sentence::new(said)],
            rows: Vec::new(),
        }
    }
}

/// What is said when nothing is known.
pub const fn blank() -> Document {
    Document {
        verdict: "",
        size: 0,
        root: None,
        origin: None,
        signers: Vec::new(),
        self_asserted: Vec::new(),
        missing: 0,
        first_missing: None,
        erased: 0,
        withheld: 0,
        heads: Vec::new(),
        heads_passed_over: None,
        records: Vec::new(),
        fault: None,
        note: None,
    }
}

/// The report as programs read it.
pub fn row(report: &Opened, copy: Option<CopyRow>) -> ReportRow {
    let seal = &report.seal;
    ReportRow {
        report: seal.report.clone(),
        format: seal.format.clone(),
        language: seal.language.clone(),
        as_of: seal.as_of,
        generated_at: seal.generated_at,
        product: seal.product.clone(),
        sha256: report.sha256.to_string(),
        keys: seal.keys.clone(),
        case: report.case.as_ref().map(|case| CaseRow {
            reference: case.case.clone(),
            events: case.events,
            values: case.values,
            withheld: case.withheld,
        }),
        copy,
    }
}

/// What the report says of itself, for people.
pub fn of_report(words: &Words, report: &Opened, zone: Tz) -> Vec<(String, String)> {
    let seal = &report.seal;
    let number = |number: u64| words.number(i64::try_from(number).unwrap_or(i64::MAX));
    let mut rows = Vec::new();
    let mut add = |key: &str, value: String| rows.push((words.word(key), value));
    let name = word_or(words, &format!("report-kind-{}", seal.report), &seal.report);
    let what = Sentence::new("cli-seal-report-value")
        .text("report", name)
        .text("format", seal.format.to_uppercase())
        .text("language", &seal.language)
        .date("date", seal.as_of);
    add("cli-seal-report", words.say(&what));
    let made = words.moment(seal.generated_at, zone);
    add("cli-seal-made", format!("{made}, {}", seal.product));
    add("cli-verify-origin", seal.origin.clone());
    add("cli-verify-size", number(seal.size));
    add("cli-verify-root", report.root().unwrap_or_default());
    add("cli-seal-printed", printed_root(report.sealed.root()));
    for signer in &report.sealed.signers {
        add("cli-seal-key", to_hex(&signer.key.public()));
    }
    if let Some(case) = &report.case {
        add("cli-seal-case", case.case.clone());
        add("cli-seal-proven", number(case.events));
        add("cli-seal-recomputed", number(case.values));
        for (key, count) in [
            ("cli-seal-withheld", case.withheld),
            ("cli-verify-erased", case.erased),
            ("cli-verify-missing", case.missing),
        ] {
            if count > 0 {
                add(key, number(count));
            }
        }
        if let Some((seq, field)) = &case.first_missing {
            let said = Sentence::new("cli-verify-first")
                .number("seq", *seq)
                .text("field", field.clone());
            add("cli-verify-first-missing", words.say(&said));
        }
    }
    add("cli-seal-sha256", report.sha256.to_string());
    rows
}

/// Tells it, and gives what to end with.
pub fn give(shell: &mut Shell<'_>, asked: &Verify, told: Told) -> Result<u8, Failure> {
    let Told {
        grade,
        mut document,
        sentences,
        rows,
    } = told;
    document.log.verdict = grade.code();
    if asked.json {
        shell.json(&document)?;
        return Ok(grade.exit());
    }
    shell.line(&format!("{}  {}", grade.code(), asked.file.display()))?;
    for sentence in &sentences {
        shell.say(sentence)?;
    }
    if let Some(fault) = &document.log.fault {
        let at = fault.first_bad_seq.map(|seq| {
            shell
                .words
                .say(&Sentence::new("cli-fault-at").number("seq", seq))
        });
        let said = at.map_or_else(
            || fault.sentence.clone(),
            |at| format!("{at} {}", fault.sentence),
        );
        shell.prose("", &said)?;
    }
    for record in &document.log.records {
        shell.prose("  • ", &record.sentence)?;
    }
    columns(shell, rows)?;
    Ok(grade.exit())
}
