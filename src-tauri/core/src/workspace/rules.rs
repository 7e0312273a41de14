//! What a change must satisfy inside the transaction: what the product fills, the questions of the procedure, what
//! moves a case on.

use super::commit::Transaction;
use super::outcomes;
use super::read::{self, Stored};
use crate::actor::Role;
use crate::error::{Error, Result};
use crate::export::Export;
use crate::record::{Kind, Record, RecordId};
use crate::request;
use crate::value::Moment;

impl Transaction<'_> {
    /// Fills what the product fills: who, when, in which role, which clocks.
    ///
    /// # Errors
    /// What the rules of the noun find: see `Transaction::put`.
    pub(super) fn prepare(&self, record: Record, before: Option<&Stored>) -> Result<Record> {
        let moment = || {
            Ok::<_, Error>(Moment {
                at: self.now,
                zone: read::home(&self.sql)?.zone,
            })
        };
        let (by, role) = (Some(self.author.id), Some(self.author.role));
        Ok(match record {
            Record::Review(_) | Record::ReviewComment(_)
                if self.merging.is_none() && self.undoes.is_none() =>
            {
                return Err(crate::share::Refused::OnlyMerged(record.kind()).into());
            }
            Record::Review(it) => crate::review::MergedReview {
                by,
                at: Some(moment()?),
                ..*it
            }
            .into(),
            Record::Step(it) => {
                // The opinion in a return is the reviewer's, whoever merges it.
                let (by, role) = match self.merging.flatten() {
                    Some(reviewer) => (Some(reviewer), Some(Role::LegalReviewer)),
                    None => (by, role),
                };
                let at = Some(moment()?);
                // What the legal reviewer thinks of a case is advice to us, and leaves the house only when asked for.
                let privileged = it.privileged || it.step_code == Some(request::StepCode::Opinion);
                let step = request::Step {
                    by,
                    role,
                    at,
                    privileged,
                    ..*it
                };
                self.step_rules(&step)?;
                step.into()
            }
            Record::LegalDocument(it) => request::LegalDocument {
                by,
                at: Some(moment()?),
                ..*it
            }
            .into(),
            Record::Decision(it) => {
                let decision = request::Decision {
                    decided_by: by,
                    decided_at: Some(moment()?),
                    ..*it
                };
                self.decision_rules(&decision)?;
                decision.into()
            }
            Record::Disclosure(it) => self.disclosure_rules(*it)?.into(),
            Record::Notification(it) => request::Notification { by, ..*it }.into(),
            Record::Export(it) => Export {
                by,
                // When the copy was made is before it is recorded: the person was asked where to write it.
                at: Some(it.at.map_or_else(moment, Ok)?),
                ..*it
            }
            .into(),
            Record::RetentionRun(it) => self.as_run(before, *it)?.into(),
            Record::LetterTemplate(it) => {
                self.one_template(before, &it)?;
                Record::LetterTemplate(it)
            }
            Record::Transition(it) if self.moving => Record::Transition(it),
            Record::Transition(it) => self.move_by_hand(*it, moment()?)?.into(),
            Record::Request(it) => {
                let before = before.map(|stored| stored.record.clone().try_into());
                self.request_rules(*it, before.transpose()?)?.into()
            }
            other => other,
        })
    }

    pub(super) fn case_of(
        &self,
        request: Option<RecordId>,
    ) -> Result<(request::Request, crate::procedure::CaseEntries)> {
        let id = request.ok_or(Error::Missing {
            kind: Kind::Step,
            field: "request",
        })?;
        let request = read::by_id(&self.sql, id)?.record.try_into()?;
        Ok((request, read::entries_to_judge(&self.sql, id)?))
    }

    fn step_rules(&self, step: &request::Step) -> Result<()> {
        use crate::procedure::{self, StepRule};
        let Some(code) = step.step_code else {
            return Ok(());
        };
        let (request, entries) = self.case_of(step.request)?;
        let rule = StepRule::of(code).ok_or(Error::StepNotAsked { step: code })?;
        if !rule.may_be_asked(&request) {
            return Err(Error::StepNotAsked { step: code });
        }
        if let Some(before) = procedure::waits_for(code, &request, &entries) {
            return Err(Error::StepOutOfOrder { step: code, before });
        }
        if code == request::StepCode::Ep05 && step.answer == Some(request::Answer::PeriodOver) {
            let end = request
                .received_at
                .and_then(|at| at.local_date().checked_add_days(chrono::Days::new(10)));
            let today = self.moment()?.local_date();
            if end.is_some_and(|end| today <= end) {
                return Err(Error::Blocked {
                    blocks: vec![procedure::Block {
                        code: procedure::BlockCode::WaitNotOver,
                        step: Some(code),
                        citation: "Regulation (EU) 2023/1543 Art 10(2)",
                    }],
                });
            }
        }
        if code == request::StepCode::Opinion && step.role != Some(Role::LegalReviewer) {
            return Err(Error::RoleNotAllowed {
                role: self.author.role,
            });
        }
        if code != request::StepCode::Ds09 && !step.content.is_empty() {
            return Err(Error::Contradiction {
                kind: Kind::Step,
                field: "content",
                value: code.to_string(),
            });
        }
        request::content::check(&step.content)?;
        if code == request::StepCode::FourEyes {
            if !procedure::something_to_approve(&entries) {
                return Err(Error::NothingToApprove);
            }
            if step.answer == Some(request::Answer::Yes)
                && (procedure::approves_own_work(step.by, &entries)
                    || (step.corrects.is_none() && procedure::approved_by(step.by, &entries)))
            {
                return Err(Error::SamePerson);
            }
        }
        match step.answer {
            Some(answer) if !rule.answers.contains(&answer) => {
                Err(Error::AnswerNotAllowed { step: code, answer })
            }
            Some(_) => Ok(()),
            None => Err(Error::Missing {
                kind: Kind::Step,
                field: "answer",
            }),
        }
    }

    fn decision_rules(&self, decision: &request::Decision) -> Result<()> {
        use crate::procedure;
        let Some(outcome) = decision.outcome else {
            return Ok(());
        };
        let (request, mut entries) = self.case_of(decision.request)?;
        if request
            .family
            .is_none_or(|family| !outcome.belongs_to(family))
        {
            return Err(Error::OutcomeNotPossible { outcome });
        }
        if let Some(basis) = decision.basis_art6
            && !procedure::basis_possible(&request, &entries, basis)
        {
            return Err(Error::BasisNotPossible { basis });
        }
        // What an outcome rests on must be there when it is saved (chapter 5.4), and the state must allow a decision;
        // only its own approval can come after it.
        entries.deciding(decision.clone());
        let case = self.seen(&request, &entries)?;
        let blocks = outcomes::lacking(&case);
        if blocks.is_empty() {
            Ok(())
        } else {
            Err(Error::Blocked { blocks })
        }
    }

    fn disclosure_rules(&self, disclosure: request::Disclosure) -> Result<request::Disclosure> {
        let Some(id) = disclosure.request else {
            return Ok(disclosure);
        };
        let (request, entries) = self.case_of(disclosure.request)?;
        let case = self.seen(&request, &entries)?;
        let blocks = crate::procedure::disclosing::missing(&case, &disclosure);
        if !blocks.is_empty() {
            return Err(Error::Blocked {
                blocks: outcomes::once(blocks),
            });
        }
        let decision = read::last_of(&self.sql, id, Kind::Decision)?.map(|stored| stored.id);
        Ok(request::Disclosure {
            decision,
            by: Some(self.author.id),
            ..disclosure
        })
    }

    /// Refuses a chain that leads back to where it began: nothing stands above, is part of, or comes after itself.
    pub(super) fn no_circle(&self, id: RecordId, record: &Record) -> Result<()> {
        const CHAINS: [&str; 3] = ["group_id", "parent_activity", "successor"];
        for first in record.links() {
            if !CHAINS.contains(&first.field) {
                continue;
            }
            let leads_back = self
                .sql
                .prepare_cached(
                    "WITH RECURSIVE chain(id) AS (
                       SELECT ?2 UNION SELECT link.target FROM link JOIN chain ON link.source = chain.id WHERE link.field = ?3
                     ) SELECT 1 FROM chain WHERE id = ?1",
                )?
                .exists([&id.to_string(), &first.target.to_string(), first.field])?;
            if leads_back {
                return Err(Error::Cyclic {
                    kind: record.kind(),
                    field: first.field,
                    reference: read::by_id(&self.sql, first.target)
                        .map_or_else(|_| first.target.to_string(), |stored| stored.reference),
                });
            }
        }
        Ok(())
    }
}
