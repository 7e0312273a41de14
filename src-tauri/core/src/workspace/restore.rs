//! A register brought in whole, as its own export has it: every record under its id and reference, as it stood. The
//! events are new, and signed by whoever brings it in; who did what is what the records say.

use std::collections::{BTreeMap, HashSet};

use rusqlite::params;

use super::commit::{ChangedRecord, Naming, Transaction, all_fields, as_i64};
use super::event::{self, Verb};
use super::{Workspace, read, reference};
use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::record::{Canonical, Kind, Record, RecordId};

/// A record as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Its id.
    pub id: RecordId,
    /// Its reference.
    pub reference: String,
    /// Its document, field by field. Fields that were erased are absent.
    pub document: Canonical,
}

/// Numbers that were given and are not given again, by series: `A` of `A-03`.
pub type Retired = BTreeMap<String, Vec<i64>>;

impl Workspace {
    /// The records of a kind as they stand in the file, by reference; entries by their case. What secrecy keeps back is
    /// not among them.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn held(&self, kind: Kind) -> Result<Vec<Held>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT record.id, record.ref, record.document FROM record LEFT JOIN record AS owner ON owner.id = record.parent
             WHERE record.kind = ?1 ORDER BY owner.ordinal, record.ordinal, record.ref",
        )?;
        let mut rows = statement.query([kind.code()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(Held {
                id: read::parse_id(&row.get::<_, String>(0)?)?,
                reference: row.get(1)?,
                document: Canonical::of_text(&row.get::<_, String>(2)?)?,
            });
        }
        let hidden = self.hidden_of(kind)?;
        found.retain(|it| !hidden.contains(&it.id));
        Ok(found)
    }

    /// Numbers that were given to records that are gone, and are not given again.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn retired(&self) -> Result<Retired> {
        let mut used: HashSet<(String, i64)> = HashSet::new();
        let mut statement = self.connection.prepare("SELECT ref FROM record")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let text: String = row.get(0)?;
            if let (Some(series), Some(ordinal)) =
                (reference::series(&text), reference::ordinal(&text))
            {
                used.insert((series.to_owned(), ordinal));
            }
        }
        let mut statement = self
            .connection
            .prepare("SELECT name, value FROM setting WHERE name LIKE 'removed.%' ORDER BY name")?;
        let mut rows = statement.query([])?;
        let mut retired = Retired::new();
        while let Some(row) = rows.next()? {
            let (name, value): (String, String) = (row.get(0)?, row.get(1)?);
            let series = name.trim_start_matches("removed.").to_owned();
            let mut numbers: Vec<i64> = value
                .split(' ')
                .filter_map(|number| number.parse().ok())
                .filter(|number| !used.contains(&(series.clone(), *number)))
                .collect();
            numbers.sort_unstable();
            numbers.dedup();
            if !numbers.is_empty() {
                retired.insert(series, numbers);
            }
        }
        Ok(retired)
    }

    /// Records besides the people and the organisation with which every workspace begins.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn records_beside_the_first(&self) -> Result<usize> {
        beside_the_first(&self.connection)
    }
}

fn beside_the_first(sql: &rusqlite::Connection) -> Result<usize> {
    let count: i64 = sql.query_row(
        "SELECT count(*) FROM record WHERE kind <> 'actor'
         AND NOT (kind = 'organisation' AND coalesce(document->>'$.kind', '') = 'own')",
        [],
        |row| row.get(0),
    )?;
    usize::try_from(count).map_err(|_| Error::Damaged("the number of records".to_owned()))
}

impl Transaction<'_> {
    /// Makes room for a register that is brought in whole: takes out the organisation with which every workspace
    /// begins. Links are compared at the end of the commit, because records may link to others that follow.
    ///
    /// # Errors
    /// [`crate::import::Refused::NotEmpty`] if there is more than that.
    pub fn make_room(&mut self) -> Result<()> {
        let count = beside_the_first(&self.sql)?;
        if count > 0 {
            return Err(crate::import::Refused::NotEmpty { count }.into());
        }
        self.sql.execute_batch("PRAGMA defer_foreign_keys = ON")?;
        for stored in read::all(&self.sql, Kind::Organisation)? {
            self.take_out(&stored)?;
        }
        Ok(())
    }

    /// Brings in a person, without a key. A person's number belongs to the workspace, so they get the next one.
    ///
    /// # Errors
    /// What keeps it from being written.
    pub fn bring_person(&mut self, id: RecordId, document: &Canonical) -> Result<()> {
        let next = self.reference(&Actor::default().into(), &Naming::Next)?.0;
        let record = Record::parse(Kind::Actor, &document.text())?;
        self.bring(
            &Held {
                id,
                reference: next,
                document: document.clone(),
            },
            record,
            None,
        )
    }

    /// Brings in a record as it stood. Nothing is filled in and no rule of a procedure is asked: it is what was.
    ///
    /// # Errors
    /// What keeps it from being written.
    pub fn bring(&mut self, held: &Held, record: Record, content: Option<&[u8]>) -> Result<()> {
        let kind = record.kind();
        let document = held.document.text();
        let fields = if kind.is_written_once() {
            all_fields(&record, &held.document)?
        } else {
            event::differences(&Canonical::default(), &held.document)
        };
        let ordinal = reference::ordinal(&held.reference)
            .ok_or(Error::Internal("a reference without a number"))?;
        let verb = Verb::of_new(kind);
        let seq = self.append_change(held.id, verb, &record, &document, &held.reference, fields)?;
        self.sql.execute(
            "INSERT INTO record(id, kind, ref, ordinal, parent, seq, document) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                held.id.to_string(),
                kind.code(),
                held.reference,
                ordinal,
                record.parent().map(|parent| parent.to_string()),
                as_i64(seq)?,
                document
            ],
        )?;
        self.write_links(held.id, &record)?;
        if let Some(bytes) = content {
            self.sql.execute(
                "INSERT INTO attachment(id, bytes) VALUES (?1, ?2)",
                params![held.id.to_string(), bytes],
            )?;
        }
        self.changed.push(ChangedRecord {
            id: held.id,
            kind,
            reference: held.reference.clone(),
        });
        Ok(())
    }

    /// Ends a register's being brought in: no chain of records leads back to its beginning, and the numbers that were
    /// given are not given again.
    ///
    /// # Errors
    /// [`Error::Cyclic`].
    pub fn brought(&self, retired: &Retired) -> Result<()> {
        for kind in [Kind::Organisation, Kind::Activity] {
            for stored in read::all(&self.sql, kind)? {
                self.no_circle(stored.id, &stored.record)?;
            }
        }
        self.sql
            .execute("DELETE FROM setting WHERE name LIKE 'removed.%'", [])?;
        for (series, numbers) in retired {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            self.sql.execute(
                "INSERT INTO setting(name, value) VALUES (?1, ?2)",
                params![reference::setting(series), numbers.join(" ")],
            )?;
        }
        Ok(())
    }
}
