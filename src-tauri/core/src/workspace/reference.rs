//! The references people use: `A-02`, `P-07`, `R-2026-014`, `R-2026-014/3`. Given once, never again.

use rusqlite::{OptionalExtension as _, params};

use super::commit::{Naming, Transaction};
use super::read;
use crate::error::{Error, Result};
use crate::record::{Kind, Record};

impl Transaction<'_> {
    /// The reference and place of a new record: the one asked for, or the next.
    pub(super) fn reference(&self, record: &Record, naming: &Naming) -> Result<(String, i64)> {
        let kind = record.kind();
        if let Naming::Again(reference) = naming {
            let ordinal = ordinal(reference)
                .ok_or(Error::Internal("a reference that was given has no number"))?;
            return Ok((reference.clone(), ordinal));
        }
        if let Naming::Asked(reference) = naming {
            let refused = || Error::Reference {
                kind,
                reference: reference.chars().take(40).collect(),
            };
            let digits = reference
                .strip_prefix(kind.prefix())
                .and_then(|rest| rest.strip_prefix('-'))
                .ok_or_else(refused)?;
            let plain =
                kind.prefix() != "" && kind != Kind::Request && (2..=9).contains(&digits.len());
            let ordinal: i64 = digits.parse().map_err(|_| refused())?;
            if !plain || digits.bytes().any(|b| !b.is_ascii_digit()) {
                return Err(refused());
            }
            let taken = read::resolve(&self.sql, reference).is_ok();
            if taken || self.was_given(kind, reference)? {
                return Err(Error::DuplicateReference(reference.clone()));
            }
            return Ok((reference.clone(), ordinal));
        }
        if kind.is_entry() {
            let parent = self.get(record.parent().ok_or(Error::Missing {
                kind,
                field: "request",
            })?)?;
            let last: i64 = self.sql.query_row(
                "SELECT coalesce(max(ordinal), 0) FROM record WHERE parent = ?1 AND kind <> 'attachment'",
                [parent.id.to_string()],
                |row| row.get(0),
            )?;
            return Ok((format!("{}/{}", parent.reference, last + 1), last + 1));
        }
        if let Record::Request(request) = record {
            use chrono::Datelike as _;
            let year = request
                .received_at
                .map_or_else(|| self.now.year(), |moment| moment.local_date().year());
            let first = i64::from(year) * 1_000_000;
            let last: Option<i64> = self
                .sql
                .query_row(
                    "SELECT max(ordinal) FROM record WHERE kind = 'request' AND ordinal BETWEEN ?1 AND ?1 + 999999",
                    [first],
                    |row| row.get(0),
                )
                .optional()?
                .flatten();
            let ordinal = last
                .unwrap_or(first)
                .max(self.last_removed(&format!("R-{year}"))?)
                + 1;
            return Ok((format!("R-{year}-{:03}", ordinal - first), ordinal));
        }
        let last: i64 = self.sql.query_row(
            "SELECT coalesce(max(ordinal), 0) FROM record WHERE kind = ?1",
            [kind.code()],
            |row| row.get(0),
        )?;
        let next = last.max(self.last_removed(kind.prefix())?) + 1;
        Ok((format!("{}-{next:02}", kind.prefix()), next))
    }

    /// Remembers a reference whose record is taken out, so that it is not given to another.
    pub(super) fn retire_reference(&self, reference: &str) -> Result<()> {
        let Some((series, ordinal)) = series(reference).zip(ordinal(reference)) else {
            return Ok(());
        };
        let removed: Vec<String> = self
            .removed(series)?
            .into_iter()
            .chain([ordinal])
            .map(|ordinal| ordinal.to_string())
            .collect();
        self.sql.execute(
            "INSERT INTO setting(name, value) VALUES (?1, ?2) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
            params![setting(series), removed.join(" ")],
        )?;
        Ok(())
    }

    fn removed(&self, series: &str) -> Result<Vec<i64>> {
        let text: Option<String> = self
            .sql
            .query_row(
                "SELECT value FROM setting WHERE name = ?1",
                [setting(series)],
                |row| row.get(0),
            )
            .optional()?;
        Ok(text
            .unwrap_or_default()
            .split(' ')
            .filter_map(|number| number.parse().ok())
            .collect())
    }

    fn last_removed(&self, series: &str) -> Result<i64> {
        Ok(self.removed(series)?.into_iter().max().unwrap_or(0))
    }

    pub(super) fn was_given(&self, kind: Kind, reference: &str) -> Result<bool> {
        let removed = self.removed(kind.prefix())?;
        Ok(ordinal(reference).is_some_and(|ordinal| removed.contains(&ordinal)))
    }
}

/// The setting that remembers the numbers of removed records of a series.
pub(super) fn setting(series: &str) -> String {
    format!("removed.{series}")
}

/// What stands before the number: `A` of `A-02`, `R-2026` of `R-2026-014`. None for an entry of a case.
pub(super) fn series(reference: &str) -> Option<&str> {
    if reference.contains('/') {
        return None;
    }
    reference.rsplit_once('-').map(|(series, _)| series)
}

/// The place that follows from a reference: 2 of `A-02`, 2026000014 of `R-2026-014`, 4 of `R-2026-014/4`.
pub(super) fn ordinal(reference: &str) -> Option<i64> {
    if let Some((_, entry)) = reference.rsplit_once('/') {
        return entry.parse().ok();
    }
    let (series, number) = reference.rsplit_once('-')?;
    let number: i64 = number.parse().ok()?;
    match series.strip_prefix("R-") {
        Some(year) => Some(year.parse::<i64>().ok()? * 1_000_000 + number),
        None => Some(number),
    }
}

#[cfg(test)]
mod tests {
    use super::ordinal;

    #[test]
    fn the_place_follows_from_the_reference() {
        assert_eq!(ordinal("A-02"), Some(2));
        assert_eq!(ordinal("LIA-117"), Some(117));
        assert_eq!(ordinal("R-2026-014"), Some(2_026_000_014));
        assert_eq!(ordinal("R-2026-014/4"), Some(4));
        assert_eq!(ordinal("nothing"), None);
    }
}
