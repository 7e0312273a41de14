//! What a change must satisfy inside the transaction: what the product fills, the questions of the procedure, what
//! moves a case on.

use super::commit::{Naming, Transaction};
use super::read::{self, Stored};
use crate::error::{Error, Result};
use crate::export::Export;
use crate::record::{Kind, Record, RecordId};
use crate::request;
use crate::value::Moment;

impl Transaction<'_> {
    /// Fills what the product fills: who, when, in which role, which clocks.
    pub(super) fn prepare(
        &self,
        id: RecordId,
        before: Option<&Stored>,
        record: Record,
    ) -> Result<Record> {
        let moment = || {
            Ok::<_, Error>(Moment {
                at: self.now,
                zone: read::home(&self.sql)?.zone,
            })
        };
        let (by, role) = (Some(self.author.id), Some(self.author.role));
        Ok(match record {
            Record::Step(it) => {
                let at = Some(moment()?);
                let step = request::Step {
                    by,
                    role,
                    at,
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
            Record::Request(it) => self.as_timed(id, before, *it)?.into(),
            Record::RetentionRun(it) => self.as_run(before, *it)?.into(),
            other => other,
        })
    }

    fn case(
        &self,
        request: Option<RecordId>,
    ) -> Result<(request::Request, crate::procedure::CaseEntries)> {
        let id = request.ok_or(Error::Missing {
            kind: Kind::Step,
            field: "request",
        })?;
        let request = read::by_id(&self.sql, id)?.record.try_into()?;
        Ok((request, read::entries(&self.sql, id)?))
    }

    fn step_rules(&self, step: &request::Step) -> Result<()> {
        use crate::procedure::{AskedOf, StepRule};
        let Some(code) = step.step_code else {
            return Ok(());
        };
        let (request, _) = self.case(step.request)?;
        let rule = StepRule::of(code).ok_or(Error::StepNotAsked { step: code })?;
        if !rule.applies_to(&request) && !matches!(rule.asked_of, AskedOf::OnOccasion) {
            return Err(Error::StepNotAsked { step: code });
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
        use crate::procedure::{self, BlockCode};
        let Some(outcome) = decision.outcome else {
            return Ok(());
        };
        let (request, mut entries) = self.case(decision.request)?;
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
        if !outcome.allows_disclosure() {
            return Ok(());
        }
        // What a decision to disclose rests on must be there when it is taken (chapter 5.4); only its own approval
        // can come after it.
        entries.decisions.push(decision.clone());
        let mut blocks = procedure::blocks(&request, &entries);
        blocks.retain(|block| block.code != BlockCode::FourEyes);
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
        let (request, entries) = self.case(disclosure.request)?;
        let blocks = crate::procedure::blocks(&request, &entries);
        if !blocks.is_empty() {
            return Err(Error::Blocked { blocks });
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

    /// Moves the case on when an entry says that it moved.
    pub(super) fn follow(&mut self, entry: &Stored) -> Result<()> {
        use request::RequestStatus as Status;
        let (Some(parent), kind) = (entry.record.parent(), entry.record.kind()) else {
            return Ok(());
        };
        if !kind.is_entry() {
            return Ok(());
        }
        let case = self.get(parent)?;
        let Record::Request(request) = case.record.clone() else {
            return Ok(());
        };
        let status = match (kind, request.status()) {
            (
                Kind::Step | Kind::LegalDocument,
                Status::Draft | Status::Received | Status::Triaged | Status::Reopened,
            ) => Status::InAssessment,
            (Kind::Decision, status) if status.is_open() => Status::Decided,
            (Kind::Disclosure, status) if status.is_open() => Status::Communicated,
            // Nothing goes out under a refusal or a referral: telling whoever asked is what answers the request.
            (Kind::Notification, Status::Decided) if tells_the_requester(&entry.record) => {
                Status::Communicated
            }
            // It stays where it is, but an entry can start or stop a clock.
            (_, status) if status.is_open() => status,
            _ => return Ok(()),
        };
        let moved = request::Request {
            status: Some(status),
            ..*request
        };
        self.write(parent, moved.into(), Some(case), Naming::Next)
            .map(drop)
    }
}

/// Whether a notification was sent to whoever asked.
fn tells_the_requester(record: &Record) -> bool {
    use request::{NotificationStatus, NotificationTo};
    let Record::Notification(it) = record else {
        return false;
    };
    let to = matches!(
        it.to,
        Some(
            NotificationTo::Requester | NotificationTo::Subject | NotificationTo::IssuingAuthority
        )
    );
    to && it.status == Some(NotificationStatus::Sent)
}
