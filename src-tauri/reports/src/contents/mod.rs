//! What each report says, written into the model. The law is the core's: a room here reads what the core computes and
//! puts it in the order of `domain/09`; it judges nothing itself.

mod annual;
mod assessment;
mod bases;
mod calendar;
mod disclosures;
mod erasures;
mod figures;
mod findings;
mod interests;
mod layout;
mod log;
mod notices;
mod own_words;
mod processors;
mod register;
mod retention;
mod statistics;
mod transfers;
mod transparency;

use chrono::{DateTime, NaiveDate, Utc};
use tilsyn_core::activity::Activity;
use tilsyn_core::browse::Band;
use tilsyn_core::figures::{CaseFigures, FiguresPeriod};
use tilsyn_core::record::{Document as Noun, Kind, RecordId};
use tilsyn_core::request::{Place, Request};
use tilsyn_core::value::{Country, IsoPeriod, Line, Prose};
use tilsyn_core::workspace::{Register, Stored};

use crate::ReportError;
use crate::doc::{Say, plain};
use crate::document::{Column, ColumnKind, Fact, LeftOut, Matter, Opening, Value, Why};
use crate::sources::Sources;

pub use annual::document as annual;
pub use assessment::document as assessment;
pub use bases::document as bases;
pub use calendar::{document as calendar, file as calendar_file};
pub use disclosures::document as disclosures;
pub use erasures::document as erasures;
pub use findings::{document as findings, touching};
pub use layout::document as layout;
pub use log::document as log;
pub use notices::document as notices;
pub use own_words::{INTRODUCTION, own_words};
pub use processors::document as processors;
pub use register::{document as register, linked_data, own as own_export};
pub use retention::document as retention;
pub use statistics::document as statistics;
pub use transparency::document as transparency;

/// What a report is written from: the register at the time of which it speaks, and the words.
pub struct Content<'a> {
    /// The workspace, the order, the head.
    pub sources: &'a Sources<'a>,
    /// The words.
    pub say: &'a Say,
    /// Every record as it was.
    pub register: &'a Register,
}

impl<'a> Content<'a> {
    /// Of what was read for the report.
    pub const fn of(sources: &'a Sources<'a>) -> Self {
        Self {
            sources,
            say: &sources.say,
            register: &sources.register,
        }
    }

    /// The day for which the report speaks.
    pub const fn on(&self) -> NaiveDate {
        self.sources.order.as_of
    }

    /// The period of the report. An order of a report that needs one and has none is refused before.
    pub fn period(&self) -> Result<FiguresPeriod, ReportError> {
        self.sources
            .order
            .period
            .ok_or(ReportError::Period(self.sources.order.kind))
    }

    /// Whether a record meets the conditions of the order.
    pub fn holds(&self, id: RecordId) -> bool {
        self.sources.holds(id)
    }

    /// The documents of a kind that meet the conditions, by their numbers.
    pub fn each<T: Noun + 'static>(&self) -> impl Iterator<Item = (&Stored, &T)> {
        self.register
            .each::<T>()
            .filter(|(stored, _)| self.holds(stored.id))
    }

    /// The activities, by their numbers, as far as they meet conditions on activities.
    pub fn activities(&self) -> Vec<(&Stored, &Activity)> {
        if self.sources.order.kind.filters() == Some(Kind::Activity) {
            self.each::<Activity>().collect()
        } else {
            self.register.each::<Activity>().collect()
        }
    }

    /// The cases that meet the conditions, with what statistics need of each: as it was, or as it was kept when its
    /// persons were erased.
    pub fn cases(&self) -> Result<Vec<(&Stored, &Request, CaseFigures)>, ReportError> {
        let place = Place {
            calendar: &self.sources.home.calendar,
            zone: self.sources.home.zone,
            today: None,
        };
        let mut found = Vec::new();
        for (stored, request) in self.each::<Request>() {
            let figures = match &request.figures {
                Some(figures) => figures.clone(),
                None if request.received_at.is_some() => {
                    CaseFigures::of(request, &self.register.entries(stored.id), place)?
                }
                None => continue,
            };
            found.push((stored, request, figures));
        }
        Ok(found)
    }

    /// The cases received within a period, in order of receipt, then by number.
    pub fn cases_within(
        &self,
        period: FiguresPeriod,
    ) -> Result<Vec<(&Stored, &Request, CaseFigures)>, ReportError> {
        let mut found = self.cases()?;
        found.retain(|(_, _, figures)| {
            figures
                .received_on
                .is_some_and(|day| day >= period.from && day <= period.to)
        });
        found.sort_by_key(|(stored, request, figures)| {
            (
                request.received_at.map(|it| it.at),
                figures.received_on,
                stored.ordinal,
            )
        });
        Ok(found)
    }

    /// The last instant of which the report speaks.
    pub fn now(&self) -> DateTime<Utc> {
        let end = tilsyn_core::deadline::end_of_day(self.on(), self.sources.home.zone);
        end.min(self.sources.order.generated_at)
    }

    /// A record by its reference; its title, where the column has no other one for it.
    pub fn reference(&self, stored: &Stored) -> Value {
        Value::Reference {
            reference: stored.reference.clone(),
            id: stored.id,
            title: String::new(),
        }
    }

    /// A record that another one names, with its title.
    pub fn named(&self, id: RecordId) -> Value {
        match self.register.get(id) {
            Some(kept) => Value::Reference {
                reference: kept.stored.reference.clone(),
                id,
                title: self.title(&kept.stored),
            },
            None => Value::Missing,
        }
    }

    /// What a record is called in the language of the report.
    pub fn title(&self, stored: &Stored) -> String {
        use tilsyn_core::record::Record;
        match &stored.record {
            Record::Activity(it) => self.say.text(&it.name).to_owned(),
            other => other.title(),
        }
    }

    /// Several records by reference.
    pub fn all_named(&self, ids: impl IntoIterator<Item = RecordId>) -> Value {
        Value::list(ids.into_iter().map(|id| match self.register.get(id) {
            Some(kept) => self.reference(&kept.stored),
            None => Value::Missing,
        }))
    }

    /// A code with its words: `prefix-key`.
    pub fn word(&self, prefix: &str, code: &str) -> Value {
        let key = code.to_ascii_lowercase().replace(['_', '/', '.'], "-");
        let key = format!("{prefix}-{key}");
        Value::Word {
            code: code.to_owned(),
            words: if self.say.words.has(&key) {
                self.say.w(&key)
            } else {
                code.to_owned()
            },
        }
    }

    /// A code with its words, or nothing.
    pub fn word_of(&self, prefix: &str, code: Option<&str>) -> Value {
        code.map_or(Value::Empty, |code| self.word(prefix, code))
    }

    /// A basis of Article 6(1) with its words.
    pub fn basis(&self, code: Option<&'static str>) -> Value {
        code.map_or(Value::Missing, |code| Value::Word {
            code: code.to_owned(),
            words: self.say.w(&format!("basis-{code}-full")),
        })
    }

    /// A country with its name.
    pub fn country(&self, country: &Country) -> Value {
        Value::Word {
            code: country.to_string(),
            words: self.say.country(country),
        }
    }

    /// Countries, by code.
    pub fn countries<'c>(&self, countries: impl IntoIterator<Item = &'c Country>) -> Value {
        let mut countries: Vec<&Country> = countries.into_iter().collect();
        countries.sort_unstable();
        countries.dedup();
        Value::list(countries.into_iter().map(|it| self.country(it)))
    }

    /// A column by the words before its field.
    pub fn column(&self, id: &'static str, key: &str, kind: ColumnKind, weight: f64) -> Column {
        Column::new(id, self.say.w(key), kind, weight)
    }

    /// Columns: name in data formats, words, kind, width.
    pub fn columns(&self, all: &[(&'static str, &str, ColumnKind, f64)]) -> Vec<Column> {
        all.iter()
            .map(|(id, key, kind, weight)| self.column(id, key, *kind, *weight))
            .collect()
    }

    /// A fact by its words.
    pub fn fact(&self, id: &'static str, key: &str, value: Value) -> Fact {
        Fact::new(id, self.say.w(key), value)
    }

    /// What the report says of itself, begun: the conditions that narrowed a kind are stated with their number.
    pub fn opening(&self, subtitle: String) -> Opening {
        Opening {
            subtitle,
            ..Opening::default()
        }
    }

    /// What the conditions of the order left out of a kind.
    pub fn filtered(&self, kind: Kind) -> Option<LeftOut> {
        let all = self.register.count(kind);
        let kept = self
            .register
            .of_kind(kind)
            .filter(|kept| self.holds(kept.stored.id))
            .count();
        self.sources
            .left_out("report-left-out-filtered", all - kept, Why::Filter)
    }

    /// The cases that secrecy keeps back from who makes the report, in a band.
    pub fn withheld(&self) -> Option<LeftOut> {
        let band = Band::of(self.register.withheld());
        (band != Band::None).then(|| {
            let words = tilsyn_core::text::Sentence::new("report-left-out-secret").sentence(
                "band",
                tilsyn_core::text::Sentence::new(format!("band-{}", band.key())),
            );
            LeftOut::new(self.say.s(&words), Why::Secrecy)
        })
    }

    /// Records of these kinds of which something was erased.
    pub fn erased(&self, kinds: &[Kind]) -> Option<LeftOut> {
        let now_erased = kinds
            .iter()
            .flat_map(|kind| self.register.of_kind(*kind))
            .filter(|kept| self.holds(kept.stored.id))
            .filter(|kept| !kept.erased.is_empty() || kept.stored.record.validate().is_err())
            .count();
        self.sources
            .left_out("report-left-out-erased", now_erased, Why::Erased)
    }

    /// How many, for the cover.
    pub fn counted(
        &self,
        id: &'static str,
        key: &'static str,
        number: usize,
    ) -> (&'static str, String, u64) {
        (
            id,
            self.say.count(key, number),
            u64::try_from(number).unwrap_or(u64::MAX),
        )
    }
}

/// Text that people wrote in one line.
pub fn line(text: &Line) -> Value {
    Value::text(text.as_str())
}

/// Text that people wrote, line by line.
pub fn prose(text: &Prose) -> Value {
    lines(text.as_str())
}

/// Text, line by line.
pub fn lines(text: &str) -> Value {
    if text.trim().is_empty() {
        return Value::Empty;
    }
    if text.trim().contains('\n') {
        Value::lines(text.trim().lines().map(|it| vec![plain(it)]).collect())
    } else {
        Value::text(text.trim())
    }
}

/// Several texts.
pub fn proses(texts: &[Prose]) -> Value {
    Value::list(texts.iter().map(prose))
}

/// Several lines.
pub fn all_lines(texts: &[Line]) -> Value {
    Value::list(texts.iter().map(line))
}

/// A period, or nothing.
pub fn period(period: Option<IsoPeriod>) -> Value {
    period.map_or(Value::Empty, Value::Period)
}

/// Yes or no, or nothing.
pub fn said(answer: Option<bool>) -> Value {
    answer.map_or(Value::Empty, Value::YesNo)
}

/// A number, or nothing.
pub fn number(number: Option<impl Into<u64>>) -> Value {
    number.map_or(Value::Empty, |it| Value::count(it.into()))
}

/// Columns of this sort of content.
pub fn of(matter: Matter, columns: Vec<Column>) -> Vec<Column> {
    columns.into_iter().map(|it| it.of(matter)).collect()
}
