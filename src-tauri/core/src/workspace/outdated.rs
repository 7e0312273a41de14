//! When a legitimate-interest assessment is out of date: the purposes or the data of an activity that rests on it, or a
//! factor that it weighed, changed after it was decided. What they were then is read from the log.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;
use tilsyn_trail::Leaf;

use super::Workspace;
use super::past::{self, Past};
use crate::activity::{Activity, DataItem, Purpose};
use crate::error::{Error, Result};
use crate::factor::Factor;
use crate::legal_basis::InterestAssessment;
use crate::record::{Kind, Record, RecordId};
use crate::text::Sentence;

impl Workspace {
    /// Why an assessment is out of date, a sentence each; nothing while it is not, is not decided, or for a record that
    /// is no assessment.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::Damaged`].
    pub fn outdated(&self, id: RecordId) -> Result<Vec<Sentence>> {
        let Record::InterestAssessment(assessment) = self.get(id)?.record else {
            return Ok(Vec::new());
        };
        let Some(decided_on) = assessment.decided_on else {
            return Ok(Vec::new());
        };
        let zone = self.home()?.zone;
        let decided = self.size_when_decided(id, decided_on, zone)?;
        let mut said = Vec::new();
        for (field, stored) in self.linked_from(id)? {
            if field != "bases.lia" || stored.record.kind() != Kind::Activity {
                continue;
            }
            let now: Activity = stored.record.try_into()?;
            let Some((size, then)) = self.first_resting(stored.id, id, decided)? else {
                continue;
            };
            for part in [Part::Purposes, Part::Data] {
                if let Some(on) =
                    self.changed_since(stored.id, id, part, (size, &then), &now, zone)?
                {
                    said.push(
                        Sentence::new(part.key())
                            .text("reference", &stored.reference)
                            .date("date", on),
                    );
                }
            }
        }
        said.extend(self.factors_changed(&assessment, decided, zone)?);
        Ok(said)
    }

    /// How many events there were when an assessment was decided: to the last one about it on the day it names, or, if
    /// it was recorded only later, to the end of that day.
    fn size_when_decided(&self, id: RecordId, decided_on: NaiveDate, zone: Tz) -> Result<u64> {
        let last = self
            .moments(id, 0)?
            .into_iter()
            .rfind(|(_, at)| at.with_timezone(&zone).date_naive() <= decided_on);
        if let Some((seq, _)) = last {
            return Ok(seq + 1);
        }
        let next = decided_on
            .checked_add_days(Days::new(1))
            .and_then(|day| day.and_hms_opt(0, 0, 0))
            .and_then(|midnight| midnight.and_local_timezone(zone).earliest());
        match next {
            Some(next) => self.size_at(next.to_utc() - chrono::Duration::milliseconds(1)),
            None => Ok(0),
        }
    }

    /// The activity as it was when the assessment was decided; if it did not rest on it yet, as it was when it began to.
    fn first_resting(
        &self,
        activity: RecordId,
        assessment: RecordId,
        decided: u64,
    ) -> Result<Option<(u64, Then)>> {
        let later = self.moments(activity, decided)?;
        let sizes = [decided]
            .into_iter()
            .chain(later.into_iter().map(|(seq, _)| seq + 1));
        for size in sizes {
            let then = Then::of(past::of(&self.connection, activity, size)?)?;
            if let Some(then) = then
                && rests(&then.activity, assessment)
            {
                return Ok(Some((size, then)));
            }
        }
        Ok(None)
    }

    /// The day on which a part of an activity first became other than it was, if it still is.
    fn changed_since(
        &self,
        id: RecordId,
        assessment: RecordId,
        part: Part,
        (size, then): (u64, &Then),
        now: &Activity,
        zone: Tz,
    ) -> Result<Option<NaiveDate>> {
        let same = |it: &Activity| part.is_same(&then.activity, it, assessment);
        // What was erased can be compared with nothing.
        if then.erased.iter().any(|name| name == part.field()) || same(now) {
            return Ok(None);
        }
        for (seq, at) in self.moments(id, size)? {
            let there = Then::of(past::of(&self.connection, id, seq + 1)?)?;
            if there.is_some_and(|it| !same(&it.activity)) {
                return Ok(Some(at.with_timezone(&zone).date_naive()));
            }
        }
        Ok(None)
    }

    /// The factors that an assessment weighed and that say something else since.
    fn factors_changed(
        &self,
        assessment: &InterestAssessment,
        decided: u64,
        zone: Tz,
    ) -> Result<Vec<Sentence>> {
        let mut said = Vec::new();
        for id in &assessment.factors {
            let stored = self.get(*id)?;
            let now: Factor = stored.record.try_into()?;
            let then = past::of(&self.connection, *id, decided)?.record()?;
            let Some(Record::Factor(then)) = then else {
                continue;
            };
            let same = |it: &Factor| {
                it.side == then.side && it.weight == then.weight && it.text.agrees(&then.text)
            };
            if same(&now) {
                continue;
            }
            for (seq, at) in self.moments(*id, decided)? {
                let there = past::of(&self.connection, *id, seq + 1)?.record()?;
                if let Some(Record::Factor(there)) = there
                    && !same(&there)
                {
                    said.push(
                        Sentence::new("outdated-factor")
                            .text("reference", &stored.reference)
                            .text("title", now.title.as_str())
                            .date("date", at.with_timezone(&zone).date_naive()),
                    );
                    break;
                }
            }
        }
        Ok(said)
    }

    /// The events about a record from a number on, with their times.
    fn moments(&self, id: RecordId, from: u64) -> Result<Vec<(u64, DateTime<Utc>)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT leaf FROM event WHERE subject = ?1 AND seq >= ?2 ORDER BY seq",
        )?;
        let from = super::commit::as_i64(from)?;
        let mut rows = statement.query(rusqlite::params![id.bytes().as_slice(), from])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let leaf = Leaf::decode(&row.get::<_, Vec<u8>>(0)?)?;
            let at = i64::try_from(leaf.time_ms)
                .ok()
                .and_then(DateTime::from_timestamp_millis)
                .ok_or_else(|| Error::Damaged("the time of an event".to_owned()))?;
            found.push((leaf.seq, at));
        }
        Ok(found)
    }
}

/// An activity as it was.
struct Then {
    activity: Activity,
    /// Fields that it had and that were erased since.
    erased: Vec<String>,
}

impl Then {
    fn of(past: Past) -> Result<Option<Self>> {
        let erased = past.erased();
        Ok(match past.record()? {
            Some(Record::Activity(activity)) => Some(Self {
                activity: *activity,
                erased,
            }),
            _ => None,
        })
    }
}

fn rests(activity: &Activity, assessment: RecordId) -> bool {
    activity
        .bases
        .iter()
        .any(|basis| basis.lia == Some(assessment))
}

/// A part of an activity that an assessment looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Purposes,
    Data,
}

impl Part {
    const fn key(self) -> &'static str {
        match self {
            Self::Purposes => "outdated-purposes",
            Self::Data => "outdated-data",
        }
    }

    const fn field(self) -> &'static str {
        match self {
            Self::Purposes => "purposes",
            Self::Data => "data_items",
        }
    }

    fn is_same(self, one: &Activity, other: &Activity, assessment: RecordId) -> bool {
        match self {
            Self::Purposes => {
                let (one, other) = (purposes(one, assessment), purposes(other, assessment));
                one.len() == other.len()
                    && one.iter().all(|(key, purpose)| {
                        other.get(key).is_some_and(|it| same_purpose(purpose, it))
                    })
            }
            Self::Data => same_data(&one.data_items, &other.data_items),
        }
    }
}

/// The purposes that rest on an assessment, by their keys.
fn purposes(activity: &Activity, assessment: RecordId) -> BTreeMap<&str, &Purpose> {
    let resting: Vec<&str> = activity
        .bases
        .iter()
        .filter(|basis| basis.lia == Some(assessment))
        .map(|basis| basis.purpose.as_str())
        .collect();
    activity
        .purposes
        .iter()
        .map(|purpose| (purpose.key.as_str(), purpose))
        // A basis without a purpose is one of all of them.
        .filter(|(key, _)| resting.contains(key) || resting.contains(&""))
        .collect()
}

fn same_purpose(one: &Purpose, other: &Purpose) -> bool {
    one.kind == other.kind
        && one.direct_marketing == other.direct_marketing
        && one.further_processing_of == other.further_processing_of
        && one.text.agrees(&other.text)
}

/// Whether what an assessment has to know of the data is the same: each category with what makes it more or less
/// intrusive, in whatever order. A name or a text that was added in another language is no change.
fn same_data(one: &[DataItem], other: &[DataItem]) -> bool {
    let mut left: Vec<&DataItem> = other.iter().collect();
    one.len() == other.len()
        && one.iter().all(|item| {
            let found = left.iter().position(|it| same_item(item, it));
            found.map(|place| left.swap_remove(place)).is_some()
        })
}

fn same_item(one: &DataItem, other: &DataItem) -> bool {
    one.category.is_same(&other.category)
        && one.category.agrees(&other.category)
        && one.description.is_empty() == other.description.is_empty()
        && one.description.agrees(&other.description)
        && (one.special, one.criminal, one.national_id)
            == (other.special, other.criminal, other.national_id)
        && (one.source, one.third_person) == (other.source, other.third_person)
}

#[cfg(test)]
mod tests;
