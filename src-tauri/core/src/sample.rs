//! The sample workspace: a fictitious Nordic software company, made by the product's own commit from readable files.
//!
//! The files under `sample/` hold changes as [`crate::interchange`] reads them, with three things more: who wrote
//! (`actor`), when (`at`) and why (`reason`). Times are relative to the day on which the sample is made
//! (`@-4d 09:12`), so that what is due is due soon whenever somebody opens it.
//!
//! Its people are as fictitious as the company. Their signing keys follow from the file ([`Seed::of_sample`]): nothing
//! is kept for them, whoever has the file can write in it in each of their names, and its trail proves nothing.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::{Europe::Oslo, Tz};
use serde_json::{Map, Value};

use crate::actor::{Actor, Author, Role};
use crate::error::{Error, Result};
use crate::interchange::{Aliases, Change};
use crate::keyring::Seed;
use crate::record::{Kind, Record, RecordId};
use crate::value::Sha256Hex;
use crate::workspace::{Entropy, FirstKey, Genesis, Workspace, signing_key};

const FILES: [&str; 7] = [
    include_str!("sample/organisation.json"),
    include_str!("sample/catalogue.json"),
    include_str!("sample/assessments.json"),
    include_str!("sample/activities.json"),
    include_str!("sample/processors.json"),
    include_str!("sample/requests.json"),
    include_str!("sample/notices.json"),
];

/// Makes the sample workspace as of `now`, and names its people; the first is the privacy officer.
///
/// # Errors
/// As for [`Workspace::create`]; [`Error::Internal`] if the files that ship with the product were not as they must be.
pub fn build(
    path: &Path,
    now: DateTime<Utc>,
    entropy: &mut dyn Entropy,
) -> Result<(Workspace, Vec<RecordId>)> {
    let mut lines = Vec::new();
    for file in FILES {
        let items: Vec<Map<String, Value>> = serde_json::from_str(file)
            .map_err(|_| Error::Internal("a sample file is unreadable"))?;
        for mut item in items {
            lines.push(SampleLine::read(&mut item, now)?);
        }
    }
    let mut lines = lines.into_iter();
    let first = lines.next().ok_or(Error::Internal("the sample is empty"))?;
    let organisation = Record::parse(Kind::Organisation, &first.document()?)?.try_into()?;
    let genesis = Genesis {
        organisation,
        author: parsed("Ingrid Solvang")?,
        role: Role::PrivacyOfficer,
        key: FirstKey::Sample,
    };
    let (mut workspace, author) = Workspace::create(path, &genesis, first.at, entropy)?;
    let filled = fill(&mut workspace, lines, author, entropy);
    match filled {
        Ok(people) => Ok((workspace, people)),
        Err(error) => {
            drop(workspace);
            drop(std::fs::remove_file(path));
            Err(error)
        }
    }
}

fn parsed<T: std::str::FromStr>(text: &str) -> Result<T> {
    text.parse()
        .map_err(|_| Error::Internal("a sample value is refused"))
}

fn fill(
    workspace: &mut Workspace,
    lines: impl Iterator<Item = SampleLine>,
    author: Author,
    entropy: &mut dyn Entropy,
) -> Result<Vec<RecordId>> {
    let mut people = vec![author.id];
    let mut authors = BTreeMap::from([("U-01".to_owned(), author)]);
    let mut aliases = Aliases::default();
    for line in lines {
        let author = authors
            .get(&line.actor)
            .ok_or_else(|| Error::NoSuchActor(line.actor.clone()))?;
        let mut no_files = |_: &str| Err(Error::NoSuchFile);
        if let Some((reference, actor)) = line.person()? {
            let role = actor.role.ok_or(Error::Missing {
                kind: Kind::Actor,
                field: "role",
            })?;
            let id = workspace.id();
            let made = workspace.commit(author, line.at, entropy, &line.reason, |tx| {
                // The name of a later author's key holds their id, so that is drawn first.
                let person = tx.draw_id()?;
                let seed = Seed::of_sample(id, person);
                let key = signing_key(id, person, false, seed.bytes())?;
                let public_key = Some(Sha256Hex(key.verifier().public()));
                Ok((
                    tx.enrol(
                        person,
                        Actor {
                            public_key,
                            ..actor
                        },
                    )?,
                    key,
                ))
            })?;
            let (stored, key) = made.value;
            if stored.reference != reference {
                return Err(Error::Internal("the people of the sample are out of order"));
            }
            people.push(stored.id);
            authors.insert(
                reference,
                Author {
                    id: stored.id,
                    role,
                    key,
                },
            );
            continue;
        }
        let change = Change::from_value(line.change)?;
        workspace.commit(author, line.at, entropy, &line.reason, |tx| {
            change.apply(tx, &mut aliases, &mut no_files)
        })?;
    }
    Ok(people)
}

/// A change with its author, time and reason.
struct SampleLine {
    actor: String,
    at: DateTime<Utc>,
    reason: String,
    change: Value,
}

impl SampleLine {
    fn read(item: &mut Map<String, Value>, now: DateTime<Utc>) -> Result<Self> {
        let mut take = |name: &str| match item.remove(name) {
            Some(Value::String(text)) => Ok(text),
            _ => Err(Error::Internal("a sample change lacks its author or time")),
        };
        let (actor, at) = (take("actor")?, take("at")?);
        // A step has a reason of its own; every other change says why it was made.
        let step = item.get("op") == Some(&Value::String("step".to_owned()));
        let reason = if step {
            String::new()
        } else {
            item.remove("reason")
                .and_then(|r| r.as_str().map(str::to_owned))
                .unwrap_or_default()
        };
        let mut change = Value::Object(std::mem::take(item));
        settle(&mut change, now)?;
        let at = moment(&at, Oslo, now)?.ok_or(Error::Internal("a sample time is unreadable"))?;
        Ok(Self {
            actor,
            at,
            reason,
            change,
        })
    }

    fn document(&self) -> Result<String> {
        self.change
            .get("record")
            .map(Value::to_string)
            .ok_or(Error::Internal("a sample change has no record"))
    }

    fn person(&self) -> Result<Option<(String, Actor)>> {
        if self.change.get("kind") != Some(&Value::String(Kind::Actor.code().to_owned())) {
            return Ok(None);
        }
        let reference = self
            .change
            .get("ref")
            .and_then(Value::as_str)
            .ok_or(Error::Internal("a person has no reference"))?;
        Ok(Some((
            reference.to_owned(),
            Record::parse(Kind::Actor, &self.document()?)?.try_into()?,
        )))
    }
}

/// Puts dates in the place of `@-4d` and `@-4d 09:12`, at every depth.
fn settle(value: &mut Value, now: DateTime<Utc>) -> Result<()> {
    match value {
        Value::String(text) if text.starts_with('@') => {
            *text = match moment(text, Oslo, now)? {
                Some(at) => at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
                None => day(text, now)?.0.to_string(),
            };
        }
        Value::Array(items) => {
            for item in items {
                settle(item, now)?;
            }
        }
        Value::Object(fields) => {
            for item in fields.values_mut() {
                settle(item, now)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// The day of `@-4d ...`, and what follows it.
fn day(text: &str, now: DateTime<Utc>) -> Result<(NaiveDate, &str)> {
    let refused = Error::Internal("a sample date is unreadable");
    let Some((days, rest)) = text.strip_prefix('@').and_then(|body| body.split_once('d')) else {
        return Err(refused);
    };
    let today = now.with_timezone(&Oslo).date_naive();
    let date = match days.parse::<i64>() {
        Ok(days) if days < 0 => today.checked_sub_days(Days::new(days.unsigned_abs())),
        Ok(days) => today.checked_add_days(Days::new(days.unsigned_abs())),
        Err(_) => None,
    };
    date.map(|date| (date, rest.trim())).ok_or(refused)
}

/// The instant of `@-4d 09:12`, never after now; none without a time of day.
fn moment(text: &str, zone: Tz, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
    let (date, time) = day(text, now)?;
    if time.is_empty() {
        return Ok(None);
    }
    let time = NaiveTime::parse_from_str(time, "%H:%M")
        .map_err(|_| Error::Internal("a sample time is unreadable"))?;
    let at = zone
        .from_local_datetime(&date.and_time(time))
        .earliest()
        .ok_or(Error::Internal("a sample time does not exist"))?;
    Ok(Some(at.with_timezone(&Utc).min(now)))
}
