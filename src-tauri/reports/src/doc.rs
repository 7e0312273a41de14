//! What pages are made of: runs of text in lines, lines in cells, cells in rows; and the words around them.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use serde::ser::SerializeStruct;
use tilsyn_core::calendar::Calendar;
use tilsyn_core::legal_basis::Art6;
use tilsyn_core::organisation::Organisation;
use tilsyn_core::record::RecordId;
use tilsyn_core::text::{Sentence, Words};
use tilsyn_core::value::{Country, IsoPeriod, Moment};
use tilsyn_core::workspace::{Head, Workspace};

use crate::trail::{root_groups, short_id};
use crate::{Order, ReportError};

/// Text of one kind.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Run {
    /// As it is.
    Plain(String),
    /// A reference, a hash: in monospace.
    Mono {
        /// The text.
        m: String,
    },
    /// What ought to be there and is not.
    Missing {
        /// The words for it.
        x: String,
    },
    /// Of less weight.
    Dim {
        /// The text.
        d: String,
    },
    /// Of more weight.
    Strong {
        /// The text.
        b: String,
    },
}

pub fn plain(text: impl Into<String>) -> Run {
    Run::Plain(text.into())
}

pub fn mono(text: impl Into<String>) -> Run {
    Run::Mono { m: text.into() }
}

pub fn dim(text: impl Into<String>) -> Run {
    Run::Dim { d: text.into() }
}

pub fn strong(text: impl Into<String>) -> Run {
    Run::Strong { b: text.into() }
}

/// Runs after each other.
pub type Runs = Vec<Run>;

/// Lines below each other.
pub type Cell = Vec<Runs>;

/// A label and what stands beside it.
#[derive(Debug, Clone)]
pub struct Row {
    /// The label.
    pub label: String,
    /// What stands beside it.
    pub cell: Cell,
}

impl Serialize for Row {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut row = out.serialize_struct("Row", 3)?;
        row.serialize_field("label", &self.label)?;
        row.serialize_field("cell", &self.cell)?;
        row.serialize_field("whole", &(length(&self.cell) < KEPT_WHOLE))?;
        row.end()
    }
}

/// What is shorter than this, in characters, is never broken between pages.
const KEPT_WHOLE: usize = 1000;

/// Characters in a cell, each line counted as one half full at least.
fn length(cell: &Cell) -> usize {
    cell.iter().map(|runs| characters(runs).max(35)).sum()
}

/// Whether rows stay together on one page.
pub fn small_enough(rows: &[Row]) -> bool {
    rows.iter()
        .map(|row| length(&row.cell).max(70))
        .sum::<usize>()
        < 2600
}

/// Characters of a line.
pub fn characters(runs: &Runs) -> usize {
    let text = |run: &Run| match run {
        Run::Plain(text)
        | Run::Mono { m: text }
        | Run::Missing { x: text }
        | Run::Dim { d: text }
        | Run::Strong { b: text } => text.chars().count(),
    };
    runs.iter().map(text).sum()
}

/// A row of a table.
#[derive(Debug, Clone)]
pub struct TableRow(pub Vec<Cell>);

impl Serialize for TableRow {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut row = out.serialize_struct("TableRow", 2)?;
        row.serialize_field("cells", &self.0)?;
        row.serialize_field(
            "whole",
            &self.0.iter().all(|cell| length(cell) < KEPT_WHOLE),
        )?;
        row.end()
    }
}

/// A table with a head.
#[derive(Debug, Clone, Serialize)]
pub struct Table {
    /// The head.
    pub head: Vec<String>,
    /// What the table is, for who cannot see it.
    pub alt: String,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// What is said when there are none.
    pub none: String,
}

/// What every report has: cover, header, footer, the last page.
#[derive(Debug, Serialize)]
pub struct Frame {
    pub lang: &'static str,
    pub region: &'static str,
    pub title: String,
    pub author: String,
    pub organisation: String,
    pub report: String,
    pub label: String,
    pub name: String,
    pub subtitle: String,
    pub facts: Vec<Row>,
    pub head_line: String,
    pub as_of: String,
    /// What stands before the number of the page, between it and the number of pages, and after both.
    pub page: [String; 3],
    pub check: Check,
    pub method: Vec<Row>,
    pub method_title: String,
}

/// How to check the document: a few words on the cover, all of it at the end.
#[derive(Debug, Serialize)]
pub struct Check {
    pub title: String,
    pub brief: String,
    pub full: Vec<String>,
    pub note_title: String,
    pub note: Vec<String>,
}

/// Where the organisation acts: its calendar and its zone.
#[derive(Debug, Clone)]
pub struct Home {
    pub organisation: Option<Organisation>,
    pub calendar: Calendar,
    pub zone: Tz,
}

impl Home {
    pub fn of(workspace: &Workspace) -> Result<Self, ReportError> {
        let home = workspace.home()?;
        Ok(Self {
            organisation: home.organisation,
            calendar: home.calendar,
            zone: home.zone,
        })
    }
}

/// The words of a language, the places to fill in, and the zone of the organisation.
pub struct Say {
    pub words: Words,
    pub zone: Tz,
    /// What was due before this day is overdue.
    pub today: NaiveDate,
}

impl Say {
    pub fn new(order: &Order, home: &Home) -> Result<Self, ReportError> {
        Ok(Self {
            words: Words::new(order.language)?,
            zone: home.zone,
            today: order.today,
        })
    }

    pub fn w(&self, key: &str) -> String {
        self.words.word(key)
    }

    /// The words of a code: `prefix-code`.
    pub fn code(&self, prefix: &str, key: &str) -> String {
        self.w(&format!("{prefix}-{key}"))
    }

    pub fn s(&self, sentence: &Sentence) -> String {
        self.words.say(sentence)
    }

    pub fn count(&self, key: &'static str, number: usize) -> String {
        self.s(&Sentence::new(key).number("count", i64::try_from(number).unwrap_or(i64::MAX)))
    }

    pub fn date(&self, date: NaiveDate) -> String {
        self.words.date_long(date)
    }

    pub fn instant(&self, at: DateTime<Utc>) -> String {
        self.words.moment(at, self.zone)
    }

    pub fn moment(&self, moment: Moment) -> String {
        self.words.moment(moment.at, moment.zone)
    }

    pub fn country(&self, country: &Country) -> String {
        let key = format!("country-{country}");
        if self.words.has(&key) {
            self.w(&key)
        } else {
            country.to_string()
        }
    }

    pub fn countries(&self, countries: &[Country]) -> String {
        countries
            .iter()
            .map(|country| self.country(country))
            .collect::<Vec<_>>()
            .join(", ")
    }

    pub fn list(&self, items: &[String]) -> String {
        self.words.language().join(items)
    }

    pub fn missing(&self) -> Run {
        Run::Missing {
            x: self.w("report-not-stated"),
        }
    }

    /// When something is to be looked at again; in red when that day has passed.
    pub fn review(&self, due: NaiveDate) -> Run {
        let key = if due < self.today {
            "report-review-overdue"
        } else {
            "report-next-review"
        };
        let words = self.s(&Sentence::new(key).date("date", due));
        if due < self.today {
            Run::Missing { x: words }
        } else {
            dim(words)
        }
    }

    pub fn yes_no(&self, yes: bool) -> String {
        self.w(if yes { "answer-yes" } else { "answer-no" })
    }

    /// The text, or in red that there is none.
    pub fn or_missing(&self, text: &str) -> Runs {
        if text.trim().is_empty() {
            vec![self.missing()]
        } else {
            vec![plain(text)]
        }
    }

    /// The lines, or in red that there are none.
    pub fn cell(&self, lines: Cell) -> Cell {
        if lines.is_empty() {
            vec![vec![self.missing()]]
        } else {
            lines
        }
    }

    /// «6(1)(f)», in the way of the language.
    pub fn article6(&self, basis: Art6) -> String {
        self.s(&Sentence::new("report-article-6").text("letter", basis.code()))
    }

    /// «one year and six months».
    pub fn period(&self, period: IsoPeriod) -> String {
        let parts = [
            (period.years, "deadline-period-years"),
            (period.months, "deadline-period-months"),
            (period.days, "deadline-period-days"),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|(number, _)| *number > 0)
            .map(|(number, key)| self.s(&Sentence::new(key).number("number", number)))
            .collect();
        self.list(&parts)
    }

    /// A row, its label from the words.
    pub fn row(&self, key: &str, cell: Cell) -> Row {
        Row {
            label: self.w(key),
            cell: self.cell(cell),
        }
    }
}

/// The first letter large: a sentence begins.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The first letter small: within a line.
pub fn small(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// Lines of what somebody wrote.
pub fn lines(text: &str) -> Cell {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| vec![plain(line)])
        .collect()
}

/// Sentences after each other, each ended.
pub fn sentences(parts: &[String]) -> String {
    let ended = |text: &String| {
        let text = text.trim();
        if text.ends_with(['.', '!', '?', ':', ';', '…']) {
            text.to_owned()
        } else {
            format!("{text}.")
        }
    };
    parts
        .iter()
        .filter(|part| !part.trim().is_empty())
        .map(ended)
        .collect::<Vec<_>>()
        .join(" ")
}

/// What a cover says about itself.
pub struct Cover {
    pub report: String,
    /// What the report is about, beside its name at the top of each page; may be empty.
    pub about: String,
    pub name: String,
    pub subtitle: String,
    pub facts: Vec<Row>,
    pub brief: String,
    pub full: Vec<String>,
    pub method: Vec<Row>,
}

/// The frame around a report.
pub fn frame(
    workspace: &Workspace,
    order: &Order,
    say: &Say,
    head: &Head,
    home: &Home,
    cover: Cover,
) -> Frame {
    let organisation = home
        .organisation
        .as_ref()
        .map(|it| it.legal_name.to_string())
        .unwrap_or_default();
    let as_of = say.s(&Sentence::new("report-as-of").date("date", order.today));
    // The numbers of pages are known when the pages are set: the words around them go along.
    let (page, pages) = ("\u{1}", "\u{2}");
    let line = say.s(&Sentence::new("report-page")
        .text("page", page)
        .text("pages", pages));
    let (before, rest) = line.split_once(page).unwrap_or(("", ""));
    let (between, after) = rest.split_once(pages).unwrap_or((" / ", ""));
    let size = say
        .words
        .number(i64::try_from(head.size).unwrap_or(i64::MAX));
    Frame {
        lang: order.language.code(),
        region: match order.language {
            tilsyn_core::text::Language::En => "GB",
            tilsyn_core::text::Language::Nb => "NO",
            tilsyn_core::text::Language::Nl => "NL",
        },
        title: format!("{}: {}", cover.report, cover.name),
        author: organisation.clone(),
        organisation,
        report: if cover.about.is_empty() {
            cover.report.clone()
        } else {
            format!("{} · {}", cover.report, cover.about)
        },
        label: cover.report,
        name: cover.name,
        subtitle: cover.subtitle,
        facts: cover.facts,
        head_line: format!(
            "{} · {size} · {}",
            short_id(workspace.id()),
            root_groups(&head.root).join(" ")
        ),
        as_of,
        page: [before.to_owned(), between.to_owned(), after.to_owned()],
        check: Check {
            title: say.w("report-check"),
            brief: cover.brief,
            full: cover.full,
            note_title: say.w("report-note"),
            note: head.note.lines().map(str::to_owned).collect(),
        },
        method: cover.method,
        method_title: say.w("report-method"),
    }
}

/// What the cover says of how the report came to be.
pub fn origin_rows(order: &Order, say: &Say, home: &Home) -> Vec<Row> {
    let version = env!("CARGO_PKG_VERSION");
    let rules = Sentence::new("report-rules-value")
        .text("version", version)
        .sentence("calendar", home.calendar.name())
        .text("calendar_version", home.calendar.version());
    let made = if order.made_by.trim().is_empty() {
        say.instant(order.generated_at)
    } else {
        say.s(&Sentence::new("report-made-by")
            .text("name", &order.made_by)
            .instant("at", order.generated_at, say.zone))
    };
    vec![
        say.row("report-rules", vec![vec![plain(say.s(&rules))]]),
        say.row("report-made", vec![vec![plain(made)]]),
    ]
}

/// References of records by id, for links.
pub struct References(std::collections::BTreeMap<RecordId, String>);

impl References {
    pub fn new(pairs: impl IntoIterator<Item = (RecordId, String)>) -> Self {
        Self(pairs.into_iter().collect())
    }

    pub fn of(&self, id: RecordId) -> String {
        self.0.get(&id).cloned().unwrap_or_else(|| id.to_string())
    }
}
