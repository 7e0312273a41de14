//! Notices: kept with the file they were read from, settled statement by statement, made into a draft of the register.

#[cfg(test)]
mod tests;

use serde::Serialize;

use super::Workspace;
use super::commit::{Put, Transaction};
use super::event;
use super::read::Stored;
use crate::attachment::AttachmentClass;
use crate::error::{Error, Result};
use crate::notice::{Notice, Settle, StatementStatus, draft};
use crate::record::{Kind, RecordId};
use crate::text::Language;
use crate::transfer::Transfer;
use crate::value::{Line, Sha256Hex};

/// A notice, as it is chosen from a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NoticeRow {
    /// Its id.
    pub id: RecordId,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its title.
    pub title: Line,
    /// Its language.
    pub language: Option<Language>,
    /// The date of its text.
    pub version_date: Option<chrono::NaiveDate>,
    /// Name shared with its other languages and dates.
    pub group_key: Line,
    /// The notice it translates.
    pub translation_of: Option<RecordId>,
    /// The notice it replaced.
    pub earlier_version: Option<RecordId>,
    /// Statements nobody looked at yet.
    pub proposed: usize,
    /// Statements that count.
    pub confirmed: usize,
    /// Statements that were refused.
    pub rejected: usize,
    /// Places to look at; what was passed over is none of them.
    pub marks: usize,
}

/// What was drafted from a notice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RegisterDraft {
    /// The activities.
    pub activities: Vec<RecordId>,
    /// How many transfers were drafted with them.
    pub transfers: usize,
    /// How many transfers the notice states that no drafted activity names the recipient of.
    pub undecided: usize,
}

impl Workspace {
    /// Every notice, in the order of their references.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn notices(&self) -> Result<Vec<NoticeRow>> {
        self.all(Kind::Notice)?
            .into_iter()
            .map(|stored| {
                let (id, reference) = (stored.id, stored.reference.clone());
                let it: Notice = stored.record.try_into()?;
                let count = |status| {
                    it.statements
                        .iter()
                        .filter(|row| row.status() == status)
                        .count()
                };
                Ok(NoticeRow {
                    id,
                    reference,
                    proposed: count(StatementStatus::Proposed),
                    confirmed: count(StatementStatus::Confirmed),
                    rejected: count(StatementStatus::Rejected),
                    marks: it.places().count(),
                    title: it.title,
                    language: it.language,
                    version_date: it.version_date,
                    group_key: it.group_key,
                    translation_of: it.translation_of,
                    earlier_version: it.earlier_version,
                })
            })
            .collect()
    }
}

impl Transaction<'_> {
    /// Keeps a notice and beside it the file it was read from, as it was brought.
    ///
    /// # Errors
    /// As for [`Transaction::put`] and [`Transaction::attach`].
    pub fn keep_notice(&mut self, notice: Notice, original: &[u8]) -> Result<Stored> {
        let name = if notice.source_name.is_empty() {
            notice.title.clone()
        } else {
            notice.source_name.clone()
        };
        let notice = Notice {
            text_sha256: Some(Sha256Hex(event::digest_bytes(
                notice.text.as_str().as_bytes(),
            ))),
            ..notice
        };
        let stored = self.put(Put::default(), notice.into())?;
        self.attach(stored.id, name, original, AttachmentClass::Proof, false)?;
        Ok(stored)
    }

    /// Carries out decisions about statements of a notice.
    ///
    /// # Errors
    /// [`Error::NoSuchStatement`]; [`Error::ChangedMeanwhile`]; as for [`Transaction::put`].
    pub fn settle_statements(
        &mut self,
        id: RecordId,
        based_on: Option<u64>,
        decisions: &[Settle],
    ) -> Result<Stored> {
        let mut notice: Notice = self.get(id)?.record.try_into()?;
        notice.settle(decisions)?;
        let put = Put {
            id: Some(id),
            based_on,
            ..Put::default()
        };
        self.put(put, notice.into())
    }

    /// Makes a draft activity of each that the notice describes and that is tied to none, and ties its statements to
    /// it. Only what was confirmed counts, unless all is asked for. A transfer that is stated of all processing goes to
    /// each that names its recipient; one that none names is marked in the notice.
    ///
    /// # Errors
    /// [`Error::NothingToDraft`]; as for [`Transaction::put`].
    pub fn draft_register(&mut self, id: RecordId, all: bool) -> Result<RegisterDraft> {
        let stored = self.get(id)?;
        let reference = stored.reference.clone();
        let mut notice: Notice = stored.record.try_into()?;
        let draft::Draft {
            activities,
            undecided,
        } = draft::activities(&notice, &reference, all);
        if activities.is_empty() {
            return Err(Error::NothingToDraft);
        }
        let mut made = RegisterDraft {
            undecided: undecided.len(),
            ..RegisterDraft::default()
        };
        for one in activities {
            let activity = self.put(Put::default(), one.activity.into())?;
            for row in &mut notice.statements {
                if one.statements.contains(&row.key) {
                    row.activity = Some(activity.id);
                }
            }
            for transfer in one.transfers {
                let transfer = Transfer {
                    activity: Some(activity.id),
                    ..transfer
                };
                self.put(Put::default(), transfer.into())?;
                made.transfers += 1;
            }
            made.activities.push(activity.id);
        }
        notice.leave_open(&undecided);
        let put = Put {
            id: Some(id),
            ..Put::default()
        };
        self.put(put, notice.into())?;
        Ok(made)
    }
}
