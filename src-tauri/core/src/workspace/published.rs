//! Notices: the one that the register supports now, what it left behind in one that is kept, and how a published one
//! stands to the register, to its other languages and to the version before it.

use chrono::NaiveDate;
use serde::Serialize;

use super::commit::{Put, Transaction};
use super::read::Stored;
use super::{Register, Workspace};
use crate::error::{Error, Result};
use crate::notice::compare::{
    Around, Difference, Matrix, differences, is_current, matrix, peers, with_earlier, with_language,
};
use crate::notice::write::{NoticeSources, SentenceChange, WrittenNotice, outdated, write};
use crate::notice::{Notice, StatementStatus};
use crate::record::RecordId;
use crate::text::{Language, Words};

/// A notice beside another one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ComparedNotice {
    /// The other one.
    pub id: RecordId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Its language.
    pub language: Option<Language>,
    /// Its date.
    pub version_date: Option<NaiveDate>,
    /// What differs between the two.
    pub differences: Vec<Difference>,
}

/// How a notice stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NoticeComparison {
    /// The notice.
    pub id: RecordId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Its language.
    pub language: Option<Language>,
    /// Its date.
    pub version_date: Option<NaiveDate>,
    /// Whether it is in force: published, replaced by none, and something in it confirmed. Only then do the rules judge it.
    pub is_current: bool,
    /// How many of its statements are confirmed: only these count.
    pub confirmed: usize,
    /// How many are proposed and not looked at yet.
    pub proposed: usize,
    /// With the register: activity by activity, attribute by attribute.
    pub matrix: Matrix,
    /// Everything the rules tell of it, each with its sort and places.
    pub differences: Vec<Difference>,
    /// With its other languages.
    pub languages: Vec<ComparedNotice>,
    /// With the version before it.
    pub earlier: Option<ComparedNotice>,
}

impl NoticeSources {
    /// The records of a register that notices are written from and compared with.
    ///
    /// # Errors
    /// [`Error::Internal`] if a document could not be written as JSON, which the types exclude.
    pub fn of(register: &Register) -> Result<Self> {
        let mut sources = Self::default();
        for kind in Self::KINDS {
            for kept in register.of_kind(kind) {
                let stored = &kept.stored;
                sources.put(stored.id, &stored.reference, stored.record.clone())?;
            }
        }
        Ok(sources)
    }
}

/// How a notice stands among the records it is compared with.
#[must_use]
pub fn compare_notice(
    id: RecordId,
    reference: &str,
    it: &Notice,
    sources: &NoticeSources,
) -> NoticeComparison {
    let all = sources.notices();
    let described: Vec<RecordId> = sources.described().map(|of| of.id).collect();
    let beside = |other: RecordId, notice: &Notice, differences| ComparedNotice {
        id: other,
        reference: sources.reference(other),
        title: notice.title.to_string(),
        language: notice.language,
        version_date: notice.version_date,
        differences,
    };
    let languages = peers(id, it, &all)
        .into_iter()
        .map(|(other, notice)| beside(other, notice, with_language(it, other, notice, sources)))
        .collect();
    let earlier = it.earlier_version.and_then(|earlier| {
        let older = sources.notice(earlier)?;
        Some(beside(
            earlier,
            older,
            with_earlier(it, earlier, older, sources),
        ))
    });
    let proposed = it
        .statements
        .iter()
        .filter(|row| row.status() == StatementStatus::Proposed)
        .count();
    NoticeComparison {
        id,
        reference: reference.to_owned(),
        title: it.title.to_string(),
        language: it.language,
        version_date: it.version_date,
        is_current: is_current(id, it, &all),
        confirmed: it.confirmed().count(),
        proposed,
        matrix: matrix(it, &described, sources),
        differences: differences(id, it, sources)
            .into_iter()
            .filter(|difference| difference.rule.is_some())
            .collect(),
        languages,
        earlier,
    }
}

impl Workspace {
    /// The records that notices are written from and compared with, as they are now.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn notice_sources(&self) -> Result<NoticeSources> {
        let mut sources = NoticeSources::default();
        for kind in NoticeSources::KINDS {
            for stored in self.all(kind)? {
                sources.put(stored.id, &stored.reference, stored.record)?;
            }
        }
        Ok(sources)
    }

    /// The notice that the register supports now, in a language, as the version of a day.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn written_notice(
        &self,
        language: Language,
        version_date: NaiveDate,
    ) -> Result<WrittenNotice> {
        let sources = self.notice_sources()?;
        Ok(write(&sources, &words(language)?, version_date))
    }

    /// The sentences of a kept notice that are out of date, and those that it lacks; nothing for a notice that the product
    /// did not write.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`], [`Error::OtherKind`], [`Error::Damaged`].
    pub fn outdated_sentences(&self, id: RecordId) -> Result<Vec<SentenceChange>> {
        let notice: Notice = self.get(id)?.record.try_into()?;
        let Some(language) = notice.language.filter(|_| !notice.sentences.is_empty()) else {
            return Ok(Vec::new());
        };
        let sources = self.notice_sources()?;
        let date = notice.version_date.unwrap_or_default();
        let now = write(&sources, &words(language)?, date);
        Ok(outdated(&notice.sentences, &now, &sources))
    }

    /// How a notice stands to the register, its languages and the version before it.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`], [`Error::OtherKind`], [`Error::Damaged`].
    pub fn notice_comparison(&self, id: RecordId) -> Result<NoticeComparison> {
        let stored = self.get(id)?;
        let notice: Notice = stored.record.try_into()?;
        let sources = self.notice_sources()?;
        Ok(compare_notice(id, &stored.reference, &notice, &sources))
    }
}

impl Transaction<'_> {
    /// Keeps the notice that the register supports now, with its statements and its tied sentences; it replaces another
    /// one where that is said.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] for what it replaces; [`Error::Damaged`].
    pub fn keep_written_notice(
        &mut self,
        language: Language,
        version_date: NaiveDate,
        replaces: Option<RecordId>,
    ) -> Result<Stored> {
        let mut sources = NoticeSources::default();
        for kind in NoticeSources::KINDS {
            for stored in self.all(kind)? {
                sources.put(stored.id, &stored.reference, stored.record)?;
            }
        }
        let mut notice = write(&sources, &words(language)?, version_date).kept(&sources);
        if let Some(earlier) = replaces {
            let before: Notice = self.get(earlier)?.record.try_into()?;
            notice.group_key = before.group_key;
            notice.url = before.url;
            notice.translation_of = before.translation_of;
            notice.earlier_version = Some(earlier);
        }
        self.put(Put::default(), notice.into())
    }
}

fn words(language: Language) -> Result<Words> {
    // The words are compiled in; a test reads them all.
    Words::new(language).map_err(|_| Error::Internal("the words of a language cannot be read"))
}
