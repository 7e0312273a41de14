//! The register against the log: every row of `record`, `link` and `attachment` must be what the events make of it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use rusqlite::{Connection, Row};

use super::replay::Replay;
use super::report::RecordFault;
use super::step::{Print, Prints};
use crate::error::{Error, Result};
use crate::record::{Kind, Record, RecordId};
use crate::workspace::{event, reference};

/// A fault with the place of its record in the register, to tell them in order.
type Placed = (String, i64, RecordFault);

/// The links in the file, by the record they start from: a sum of fingerprints, which stands for the set of them.
type Links = HashMap<Print, Print>;

/// Compares all rows; `readers` are more openings of the same file, to read with at the same time. `go_on` is asked
/// between attachments, which can be long.
pub(super) fn compare(
    sql: &Connection,
    readers: &mut [Connection],
    replay: &Replay,
    prints: &Prints,
    go_on: &mut dyn FnMut() -> bool,
) -> Result<Vec<RecordFault>> {
    let links = links(sql, prints)?;
    let register = Register {
        replay,
        prints,
        links: &links,
        linked: AtomicUsize::new(0),
    };
    let mut placed = register.compare(sql, readers)?;
    placed
        .sort_by(|(kind, ordinal, _), (other, another, _)| (kind, ordinal).cmp(&(other, another)));
    let mut faults: Vec<RecordFault> = placed.into_iter().map(|(_, _, fault)| fault).collect();
    for (id, reference) in replay.vanished() {
        faults.push(RecordFault::Vanished { id, reference });
    }
    // Each record took its links; what is left starts nowhere.
    if register.linked.into_inner() != links.len() {
        stray(
            sql,
            "SELECT DISTINCT source FROM link WHERE source NOT IN (SELECT id FROM record) ORDER BY source",
            |reference| {
                faults.push(RecordFault::Links { reference });
            },
        )?;
    }
    attachments(sql, &mut faults, go_on)?;
    Ok(faults)
}

fn stray(sql: &Connection, text: &str, mut found: impl FnMut(String)) -> Result<()> {
    let mut statement = sql.prepare(text)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found(row.get(0)?);
    }
    Ok(())
}

fn links(sql: &Connection, prints: &Prints) -> Result<Links> {
    let mut links = Links::new();
    let mut statement = sql.prepare("SELECT source, field, target FROM link NOT INDEXED")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let text = |column| {
            let text = row.get_ref(column)?.as_str();
            text.map_err(|_| Error::Damaged("a link is unreadable".to_owned()))
        };
        let print = link(prints, text(1)?, text(2)?);
        let sum = links.entry(prints.of(text(0)?.as_bytes())).or_default();
        *sum = plus(*sum, print);
    }
    Ok(links)
}

fn link(prints: &Prints, field: &str, target: &str) -> Print {
    prints.of(format!("{field}\0{target}").as_bytes())
}

fn plus(a: Print, b: Print) -> Print {
    [a[0].wrapping_add(b[0]), a[1].wrapping_add(b[1])]
}

/// What the rows of `record` are compared with.
struct Register<'a> {
    replay: &'a Replay,
    prints: &'a Prints,
    links: &'a Links,
    /// How many of the records have links in the file.
    linked: AtomicUsize,
}

/// A row of `record`.
struct Stored<'a> {
    id: &'a str,
    kind: &'a str,
    reference: &'a str,
    ordinal: i64,
    parent: Option<&'a str>,
    seq: i64,
    document: &'a str,
}

impl<'a> Stored<'a> {
    fn of(row: &'a Row<'_>) -> Result<Self> {
        let damaged = || Error::Damaged("a record is unreadable".to_owned());
        let text = |column| row.get_ref(column)?.as_str().map_err(|_| damaged());
        let parent = row.get_ref(4)?.as_str_or_null().map_err(|_| damaged())?;
        Ok(Self {
            id: text(0)?,
            kind: text(1)?,
            reference: text(2)?,
            ordinal: row.get(3)?,
            parent,
            seq: row.get(5)?,
            document: text(6)?,
        })
    }
}

impl Register<'_> {
    fn compare(&self, sql: &Connection, readers: &mut [Connection]) -> Result<Vec<Placed>> {
        let ends = "SELECT coalesce(min(rowid), 0), coalesce(max(rowid), -1) FROM record";
        let (first, last): (i64, i64) =
            sql.query_row(ends, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let parts = i64::try_from(readers.len()).unwrap_or(0);
        if parts < 2 {
            return self.part(sql, first, last);
        }
        let width = last.saturating_sub(first) / parts + 1;
        thread::scope(|scope| {
            let running: Vec<_> = (0..parts)
                .zip(readers)
                .map(|(part, reader)| {
                    let begin = first.saturating_add(part.saturating_mul(width));
                    let end = begin.saturating_add(width - 1).min(last);
                    scope.spawn(move || self.part(reader, begin, end))
                })
                .collect();
            let mut faults = Vec::new();
            for part in running {
                let part = part.join().map_err(|_| Error::Internal("a thread ended"))?;
                faults.extend(part?);
            }
            Ok(faults)
        })
    }

    /// The rows from one to another.
    fn part(&self, sql: &Connection, first: i64, last: i64) -> Result<Vec<Placed>> {
        let mut faults = Vec::new();
        // By rowid: the table itself is read and not an index, which could be made to leave a row out.
        let mut statement = sql.prepare(
            "SELECT id, kind, ref, ordinal, parent, seq, document FROM record WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid",
        )?;
        let mut rows = statement.query([first, last])?;
        while let Some(row) = rows.next()? {
            let row = Stored::of(row)?;
            self.row(&row, |fault| {
                faults.push((row.kind.to_owned(), row.ordinal, fault));
            });
        }
        Ok(faults)
    }

    fn row(&self, row: &Stored<'_>, mut fault: impl FnMut(RecordFault)) {
        let reference = row.reference.to_owned();
        let in_file = self.links.get(&self.prints.of(row.id.as_bytes()));
        if in_file.is_some() {
            self.linked.fetch_add(1, Ordering::Relaxed);
        }
        // An id has one spelling; under another nothing finds it.
        let id = row
            .id
            .parse()
            .ok()
            .filter(|id: &RecordId| id.to_string() == row.id);
        let Some(told) = id.and_then(|id| self.replay.get(&id.bytes())) else {
            return fault(RecordFault::Unrecorded { reference });
        };
        told.seen.store(true, Ordering::Relaxed);
        let seq = told.seq;
        if told.removed {
            return fault(RecordFault::Removed { reference, seq });
        }
        if !told.agrees(self.prints, row.kind, row.reference, row.seq, row.document) {
            return fault(RecordFault::Altered { reference, seq });
        }
        if reference::ordinal(row.reference) != Some(row.ordinal) || !told.belongs_to(row.parent) {
            fault(RecordFault::Place {
                reference: reference.clone(),
            });
        }
        if !self.links_fit(row, in_file) {
            fault(RecordFault::Links { reference });
        }
    }

    /// Whether the links in the file are those of the document.
    fn links_fit(&self, row: &Stored<'_>, in_file: Option<&Print>) -> bool {
        if in_file.is_none() && !may_link(row.document) {
            return true;
        }
        let links = row
            .kind
            .parse()
            .ok()
            .and_then(|kind: Kind| Record::parse(kind, row.document).ok())
            .map(|record| record.links())
            .unwrap_or_default();
        let sum = links
            .iter()
            .map(|it| link(self.prints, it.field, &it.target.to_string()))
            .reduce(plus);
        sum.as_ref() == in_file
    }
}

/// Whether a document may hold the id of another record: 32 digits in a row, or an escape that may hide one. Most
/// documents do not, and need not be parsed to know it.
fn may_link(document: &str) -> bool {
    const ID: usize = 32;
    let bytes = document.as_bytes();
    let digit = |at: usize| {
        bytes
            .get(at)
            .is_some_and(|byte| byte.is_ascii_hexdigit() || *byte == b'-')
    };
    // Of any 32 places in a row, one is a multiple of 32.
    let long = (0..bytes.len())
        .step_by(ID)
        .filter(|at| digit(*at))
        .any(|at| {
            let before = (0..at).rev().take_while(|at| digit(*at)).take(ID).count();
            let after = (at..).take_while(|at| digit(*at)).take(ID).count();
            before + after >= ID
        });
    long || document.contains("\\u")
}

fn attachments(
    sql: &Connection,
    faults: &mut Vec<RecordFault>,
    go_on: &mut dyn FnMut() -> bool,
) -> Result<()> {
    let mut statement = sql.prepare(
        "SELECT ref, document, bytes FROM record LEFT JOIN attachment ON attachment.id = record.id
         WHERE kind = 'attachment' ORDER BY ordinal",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if !go_on() {
            return Err(Error::Cancelled);
        }
        let (reference, document): (String, String) = (row.get(0)?, row.get(1)?);
        let bytes = row
            .get_ref(2)?
            .as_blob_or_null()
            .map_err(|_| Error::Damaged("an attachment".to_owned()))?;
        let found = bytes.map(event::digest_bytes);
        let recorded = match Record::parse(Kind::Attachment, &document) {
            Ok(Record::Attachment(it)) => it.sha256.map(|sha256| sha256.0),
            _ => None,
        };
        if found != recorded {
            faults.push(RecordFault::Attachment { reference });
        }
    }
    // As the table has them: the index, by which they were found above, may say something else.
    stray(
        sql,
        "SELECT id FROM attachment NOT INDEXED WHERE id NOT IN (SELECT id FROM record WHERE kind = 'attachment') ORDER BY id",
        |reference| faults.push(RecordFault::Attachment { reference }),
    )
}

#[cfg(test)]
mod tests {
    use super::may_link;

    #[test]
    fn a_document_with_an_id_anywhere_may_link_and_one_without_does_not() {
        let id = "01990000-0000-7000-8000-00000000000f";
        for before in 0..80 {
            let text = format!("{{\"{}\":\"{id}\"}}", "n".repeat(before));
            assert!(may_link(&text), "{before}");
            let simple = format!("{{\"{}\":\"{}\"}}", "n".repeat(before), id.replace('-', ""));
            assert!(may_link(&simple), "{before}");
        }
        assert!(may_link(r#"{"x":"\u0030"}"#));
        assert!(!may_link(
            r#"{"name":{"en":"Newsletters of a department"},"period":"P3Y"}"#
        ));
        assert!(!may_link(&format!("{{\"x\":\"{}\"}}", "a".repeat(31))));
    }
}
