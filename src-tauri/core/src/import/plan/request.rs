//! Rows of requests: open ones, and closed ones of an older log as history.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime, TimeZone as _, Utc};
use chrono_tz::Tz;

use super::PlannedRow;
use super::board::{Board, Found};
use super::group::Group;
use super::row::{Entry, Reading, RowNotes, add_each, add_lines, add_names};
use crate::error::Result;
use crate::import::cell::{day, flag, fold, is_none, moment};
use crate::import::fields::ImportField;
use crate::import::said::SaidWeight;
use crate::record::{Kind, Record, RecordId};
use crate::request::{Family, Request, RequestStatus, Requester, Subtype};
use crate::text::{Language, Sentence};
use crate::value::{Line, Moment};

/// Plans the rows of requests.
pub(super) fn rows(
    groups: &[Group<'_>],
    board: &mut Board<'_>,
    reading: &Reading<'_>,
) -> Result<Vec<PlannedRow>> {
    let mut seen: BTreeMap<RecordId, u32> = BTreeMap::new();
    let mut planned = Vec::new();
    for group in groups {
        let mut notes = RowNotes::default();
        let id = read(group, board, reading, &mut notes);
        if let Some(id) = id {
            let first = group.rows.first().copied().unwrap_or(0);
            if let Some(before) = seen.get(&id) {
                let sentence = Sentence::new("import-twice").number("row", *before);
                notes.say_of_row(SaidWeight::Error, sentence);
            }
            seen.entry(id).or_insert(first);
        }
        planned.push(group.planned(Kind::Request, notes, id, board));
    }
    Ok(planned)
}

/// A request while its row is read.
struct Filling {
    it: Request,
    day: Option<NaiveDate>,
    time: Option<NaiveTime>,
    closed: Option<NaiveDate>,
    family: Option<Family>,
    scope: Vec<String>,
}

fn read(
    group: &Group<'_>,
    board: &mut Board<'_>,
    reading: &Reading<'_>,
    notes: &mut RowNotes,
) -> Option<RecordId> {
    let there = match board.find(Kind::Request, &group.reference) {
        Found::One(id) if !group.reference.is_empty() => Some(id),
        _ => None,
    };
    let known = |id: Option<RecordId>, board: &Board<'_>| match id.and_then(|id| board.get(id)) {
        Some(Record::Request(it)) => (**it).clone(),
        _ => Request::default(),
    };
    let entries = group.usable(notes);
    let mut filling = Filling {
        it: known(there, board),
        day: None,
        time: None,
        closed: None,
        family: None,
        scope: Vec::new(),
    };
    for entry in &entries {
        filling.field(entry, there.is_some(), board, reading, notes);
    }
    filling.title(group, reading);
    filling.times(board.known().zone, notes);
    let id = match there {
        Some(id) => id,
        None => match same(board, &filling.it) {
            Some(id) => {
                // The row says of a known request what it says: read again, over what is there.
                let mut again = Filling {
                    it: known(Some(id), board),
                    day: filling.day,
                    time: filling.time,
                    closed: None,
                    family: None,
                    scope: Vec::new(),
                };
                let mut quiet = RowNotes::default();
                for entry in &entries {
                    again.field(entry, true, board, reading, &mut quiet);
                }
                again.times(board.known().zone, &mut quiet);
                filling = again;
                id
            }
            None => board.make(filling.it.clone().into(), None),
        },
    };
    filling.finish(id, board, notes);
    Some(id)
}

/// A request of this title that was received on the same day.
fn same(board: &Board<'_>, it: &Request) -> Option<RecordId> {
    let day = it.received_at.map(|at| at.local_date())?;
    let mut found = board.known().every(Kind::Request).filter(|stored| {
        matches!(&stored.record, Record::Request(known)
            if fold(known.title.as_str()) == fold(it.title.as_str())
                && known.requester.as_ref().map(|it| &it.name) == it.requester.as_ref().map(|it| &it.name)
                && known.received_at.is_some_and(|at| at.local_date() == day))
    });
    let one = found.next().map(|stored| stored.id);
    one.filter(|_| found.next().is_none())
}

impl Filling {
    fn field(
        &mut self,
        entry: &Entry<'_>,
        known: bool,
        board: &Board<'_>,
        reading: &Reading<'_>,
        notes: &mut RowNotes,
    ) {
        let it = &mut self.it;
        let text = entry.text();
        let mut line = |into: &mut Line| {
            if let Some(line) = notes.line(entry, &text) {
                *into = line;
            }
        };
        match entry.field {
            ImportField::Ref => {
                let own = matches!(board.find(Kind::Request, &text), Found::One(_));
                if !(own && known) {
                    notes.keep(entry, &text);
                }
            }
            ImportField::Title => line(&mut it.title),
            ImportField::RequesterRefNo => line(&mut it.requester_ref_no),
            ImportField::OnBehalfOf => line(&mut it.on_behalf_of),
            ImportField::MandateRef => line(&mut it.mandate_ref),
            ImportField::RequestLanguage => line(&mut it.language),
            ImportField::SecrecyProvision => line(&mut it.secrecy_provision),
            ImportField::AssignedTo => line(&mut it.assigned_to),
            ImportField::RequesterName => line(&mut requester(it).name),
            ImportField::RequesterOrganisation => line(&mut requester(it).organisation),
            ImportField::RequesterContact => line(&mut requester(it).contact),
            ImportField::RequesterCountry => {
                if let Some(country) = notes.countries(entry, reading).into_iter().next() {
                    requester(it).country = Some(country);
                }
            }
            ImportField::Family => self.family = notes.code(entry, reading).or(self.family),
            ImportField::Subtype => match reading.lexicon.code::<Subtype>(&text) {
                Some(subtype) => it.subtype = Some(subtype),
                // What is asked decides on rights and periods: a request without it is none.
                None => notes.say(SaidWeight::Error, entry, "import-subtype-unreadable"),
            },
            ImportField::Channel => it.channel = notes.code(entry, reading).or(it.channel),
            ImportField::Urgency => it.urgency = notes.code(entry, reading).or(it.urgency),
            ImportField::Status => it.status = notes.code(entry, reading).or(it.status),
            ImportField::ReceivedOn => match moment(&entry.cell.value, reading.language) {
                Ok((day, time)) => {
                    self.day = Some(day);
                    self.time = time.or(self.time);
                }
                Err(doubt) => notes.doubt(entry, doubt),
            },
            ImportField::ReceivedTime => {
                // A time alone is read with any day before it.
                let full = format!("2026-01-01 {}", text.replace("kl.", "").trim());
                let value = crate::import::sheet::Value::Text(full);
                match moment(&value, reading.language) {
                    Ok((_, Some(time))) => self.time = Some(time),
                    _ => notes.say(SaidWeight::Error, entry, "import-time-unreadable"),
                }
            }
            ImportField::ClosedOn => {
                if !is_none(&text) {
                    match day(&entry.cell.value, reading.language) {
                        Ok(date) => self.closed = Some(date),
                        Err(doubt) => notes.doubt(entry, doubt),
                    }
                }
            }
            ImportField::PeriodFrom => {
                it.period_from = notes.date(entry, reading).or(it.period_from);
            }
            ImportField::PeriodTo => it.period_to = notes.date(entry, reading).or(it.period_to),
            ImportField::OrderedBy => it.ordered_by = notes.date(entry, reading).or(it.ordered_by),
            ImportField::RetentionDue => {
                it.retention_due = notes.date(entry, reading).or(it.retention_due);
            }
            ImportField::SubjectsCount => {
                it.subjects_count = notes.number(entry).or(it.subjects_count);
            }
            ImportField::LegalHold => {
                if let Some(said) = flag(&entry.cell.value).filter(|said| said.rest.is_empty()) {
                    it.legal_hold = said.flag;
                } else {
                    notes.keep_and_say(entry, "import-flag-unreadable");
                }
            }
            ImportField::DataRequested => {
                let lines: Vec<Line> = entry
                    .pieces()
                    .iter()
                    .filter_map(|piece| notes.line(entry, piece))
                    .collect();
                add_names(&mut it.data_requested, lines);
            }
            ImportField::Activities => {
                for piece in entry.pieces() {
                    if is_none(&piece) {
                        notes.say(SaidWeight::Note, entry, "import-said-none");
                    } else if let Some(id) = notes.find(entry, board, Kind::Activity, &piece) {
                        add_each(&mut it.activities, [id]);
                    }
                }
            }
            ImportField::ScopeText => self.scope.push(text),
            _ => notes.keep(entry, &text),
        }
    }

    /// A title, where the source has none: what is asked, and the number it had.
    fn title(&mut self, group: &Group<'_>, reading: &Reading<'_>) {
        if !self.it.title.is_empty() {
            return;
        }
        let Some(subtype) = self.it.subtype else {
            return;
        };
        let word = reading
            .lexicon
            .words(reading.language)
            .map(|words| words.word(&format!("subtype-{}", subtype.key())))
            .unwrap_or_default();
        let after = if group.reference.is_empty() {
            self.day.map(|day| match reading.language {
                language @ (Language::En | Language::Nb | Language::Nl) => language.date_long(day),
            })
        } else {
            Some(group.reference.clone())
        };
        let title = match after {
            Some(after) => format!("{word}, {after}"),
            None => word,
        };
        if let Ok(title) = title.chars().take(300).collect::<String>().parse() {
            self.it.title = title;
        }
    }

    /// When it was received and closed, on the clock of the organisation's place.
    fn times(&mut self, zone: Tz, notes: &mut RowNotes) {
        if let Some(day) = self.day {
            let same_day = self.it.received_at.is_some_and(|at| at.local_date() == day);
            match self.time {
                Some(time) => self.it.received_at = at(day, time, zone),
                // A day without a time begins at midnight: no period in hours then ends too late.
                None if !same_day => {
                    self.it.received_at = at(day, NaiveTime::MIN, zone);
                    notes.say_of_row(SaidWeight::Note, Sentence::new("import-no-time"));
                }
                None => {}
            }
        }
        if let Some(day) = self.closed {
            let same_day = self.it.closed_at.is_some_and(|at| at.local_date() == day);
            if !same_day {
                self.it.closed_at = at(day, NaiveTime::MIN, zone);
            }
            if self.it.status.is_none_or(RequestStatus::is_open) {
                self.it.status = Some(RequestStatus::Closed);
            }
        }
    }

    fn finish(mut self, id: RecordId, board: &mut Board<'_>, notes: &mut RowNotes) {
        // What is asked belongs to one family.
        let of_subtype = self.it.subtype.map(Subtype::family);
        self.it.family = self.family.or(of_subtype).or(self.it.family);
        if self.it.status == Some(RequestStatus::Closed) && self.it.closed_at.is_none() {
            notes.say_of_row(SaidWeight::Look, Sentence::new("import-closed-no-date"));
        }
        let order = self
            .it
            .received_at
            .zip(self.it.closed_at)
            .is_some_and(|(received, closed)| closed.local_date() < received.local_date());
        if order {
            notes.say_of_row(SaidWeight::Error, Sentence::new("import-closed-before"));
        }
        let mut lines = std::mem::take(&mut self.scope);
        lines.append(&mut notes.kept);
        match add_lines(&self.it.scope_text, &lines) {
            Some(text) => self.it.scope_text = text,
            None => notes.say_of_row(SaidWeight::Error, Sentence::new("import-remarks-long")),
        }
        self.it.status.get_or_insert(RequestStatus::Received);
        let record = Record::from(self.it);
        if let Err(error) = record.validate() {
            notes.say_of_row(SaidWeight::Error, error.sentence());
        }
        board.set(id, record);
    }
}

fn requester(it: &mut Request) -> &mut Requester {
    it.requester.get_or_insert_with(Requester::default)
}

/// A time on the clock of a place; one that the clock leaps over is the first after it.
fn at(day: NaiveDate, time: NaiveTime, zone: Tz) -> Option<Moment> {
    let local = day.and_time(time);
    let found = zone.from_local_datetime(&local).earliest().or_else(|| {
        zone.from_local_datetime(&(local + chrono::Duration::hours(1)))
            .earliest()
    })?;
    Some(Moment {
        at: found.with_timezone(&Utc),
        zone,
    })
}
