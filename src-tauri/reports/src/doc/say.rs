//! The words of a language, and the place of the organisation whose zone and calendar they follow.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use tilsyn_core::calendar::Calendar;
use tilsyn_core::legal_basis::Art6;
use tilsyn_core::organisation::Organisation;
use tilsyn_core::record::RecordId;
use tilsyn_core::text::{Sentence, Words};
use tilsyn_core::value::{Country, IsoPeriod, LangLine, LangText, Moment};
use tilsyn_core::workspace::Workspace;

use super::{Cell, Row, Run, Runs, dim, plain};
use crate::{Order, ReportError};

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
            today: order.as_of,
        })
    }

    pub fn w(&self, key: &str) -> String {
        self.words.word(key)
    }

    /// The words of a code: `prefix-code`.
    pub fn code(&self, prefix: &str, key: &str) -> String {
        self.w(&format!("{prefix}-{key}"))
    }

    /// The words of a code, or nothing.
    pub fn coded(&self, prefix: &str, key: Option<String>) -> String {
        key.map(|key| self.code(prefix, &key)).unwrap_or_default()
    }

    /// A text of the register in the language of the report, or else in one that has it.
    pub fn text<'a>(&self, text: &'a LangText) -> &'a str {
        text.in_language(self.words.language())
    }

    /// A name in the language of the report, or else in one that has it.
    pub fn name<'a>(&self, name: &'a LangLine) -> &'a str {
        name.in_language(self.words.language())
    }

    pub fn s(&self, sentence: &Sentence) -> String {
        self.words.say(sentence)
    }

    pub fn count(&self, key: &'static str, number: usize) -> String {
        self.s(&Sentence::new(key).number("count", i64::try_from(number).unwrap_or(i64::MAX)))
    }

    /// A number of things, in the way of the language.
    pub fn number(&self, number: impl TryInto<i64>) -> String {
        self.words.number(number.try_into().unwrap_or(i64::MAX))
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

    /// The country, or nothing.
    pub fn country_of(&self, country: Option<&Country>) -> String {
        country.map(|it| self.country(it)).unwrap_or_default()
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
