//! What must be there, and fit together, before a record may be written.

use super::Record;
use crate::error::{Error, Result};
use crate::retention;
use crate::review::ReviewOp;

impl Record {
    /// What must be there before it may be written. Art 30 completeness is shown, not enforced: a register grows.
    ///
    /// # Errors
    /// [`Error::Missing`], [`Error::Contradiction`], [`Error::Overlap`] or [`Error::UnknownCountry`].
    pub fn validate(&self) -> Result<()> {
        let kind = self.kind();
        for (field, country) in self.countries() {
            if !country.is_known() {
                return Err(Error::UnknownCountry {
                    kind,
                    field,
                    value: country.to_string(),
                });
            }
        }
        let need = |present: bool, field: &'static str| {
            if present {
                Ok(())
            } else {
                Err(Error::Missing { kind, field })
            }
        };
        match self {
            Self::Organisation(it) => {
                need(!it.legal_name.is_empty(), "legal_name")?;
                need(it.kind.is_some(), "kind")?;
                for day in &it.calendar_days {
                    need(day.date.is_some(), "calendar_days.date")?;
                    need(day.change.is_some(), "calendar_days.change")?;
                    need(!day.reason.is_empty(), "calendar_days.reason")?;
                }
                for word in &it.report_glossary {
                    need(!word.word.is_empty(), "report_glossary.word")?;
                    need(!word.meaning.is_empty(), "report_glossary.meaning")?;
                }
                for rule in &it.own_retention {
                    need(rule.object.is_some(), "own_retention.object")?;
                    need(rule.period.is_some(), "own_retention.period")?;
                    need(!rule.legal_source.is_empty(), "own_retention.legal_source")?;
                }
                Ok(())
            }
            Self::Activity(it) => {
                need(!it.name.is_empty(), "name")?;
                let keys: Vec<&str> = it
                    .purposes
                    .iter()
                    .map(|purpose| purpose.key.as_str())
                    .collect();
                for basis in &it.bases {
                    need(basis.art6.is_some(), "bases.art6")?;
                    if !basis.purpose.is_empty() && !keys.contains(&basis.purpose.as_str()) {
                        return Err(Error::Contradiction {
                            kind,
                            field: "bases.purpose",
                            value: basis.purpose.to_string(),
                        });
                    }
                }
                need(it.reviews.iter().all(|row| row.on.is_some()), "reviews.on")?;
                retention::consistent(&it.retention)
            }
            Self::Processor(it) => {
                need(!it.name.is_empty(), "name")?;
                need(
                    it.dd_answers.iter().all(|row| row.item.is_some()),
                    "dd_answers.item",
                )
            }
            Self::Transfer(it) => {
                need(!it.importer.is_empty(), "importer")?;
                need(
                    !it.countries.is_empty() || !it.international_organisation.is_empty(),
                    "countries",
                )
            }
            Self::System(it) => need(!it.name.is_empty(), "name"),
            Self::Measure(it) => need(!it.name.is_empty(), "name"),
            Self::Factor(it) => {
                need(!it.title.is_empty(), "title")?;
                need(it.side.is_some(), "side")?;
                need(it.weight.is_some(), "weight")
            }
            Self::Version(it) => need(!it.name.is_empty(), "name"),
            Self::InterestAssessment(it) => need(!it.title.is_empty(), "title"),
            Self::ConsentProfile(it) => need(!it.name.is_empty(), "name"),
            Self::Request(it) => {
                need(!it.title.is_empty(), "title")?;
                need(it.received_at.is_some(), "received_at")?;
                need(it.family.is_some(), "family")?;
                need(it.subtype.is_some(), "subtype")?;
                match (it.family, it.subtype) {
                    (Some(family), Some(subtype)) if subtype.family() != family => {
                        Err(Error::Contradiction {
                            kind,
                            field: "subtype",
                            value: subtype.to_string(),
                        })
                    }
                    _ => Ok(()),
                }
            }
            Self::Step(it) => {
                need(it.request.is_some(), "request")?;
                need(it.step_code.is_some(), "step_code")?;
                need(!it.reason.is_empty(), "reason")
            }
            Self::LegalDocument(it) => {
                need(it.request.is_some(), "request")?;
                need(it.kind.is_some(), "kind")?;
                need(!it.issuer.is_empty(), "issuer")
            }
            Self::Decision(it) => {
                need(it.request.is_some(), "request")?;
                need(it.outcome.is_some(), "outcome")?;
                need(!it.reasons.is_empty(), "reasons")
            }
            Self::Disclosure(it) => {
                need(it.request.is_some(), "request")?;
                need(!it.recipient.is_empty(), "recipient")?;
                need(!it.data_categories.is_empty(), "data_categories")
            }
            Self::Notification(it) => {
                need(it.request.is_some(), "request")?;
                need(it.to.is_some(), "to")?;
                need(it.status.is_some(), "status")
            }
            Self::Transition(it) => {
                need(it.request.is_some(), "request")?;
                need(it.event.is_some(), "event")
            }
            Self::Attachment(it) => {
                need(!it.name.is_empty(), "name")?;
                need(it.sha256.is_some(), "sha256")
            }
            Self::Actor(it) => {
                need(!it.name.is_empty(), "name")?;
                need(it.role.is_some(), "role")
            }
            Self::Export(it) => {
                need(it.what.is_some(), "what")?;
                need(it.sha256.is_some(), "sha256")
            }
            Self::ImportProfile(it) => {
                need(!it.name.is_empty(), "name")?;
                need(it.kind.is_some(), "kind")
            }
            Self::RetentionRun(it) => {
                need(it.on.is_some(), "on")?;
                need(!it.records.is_empty(), "records")?;
                need(!it.reason.is_empty(), "reason")
            }
            Self::LetterTemplate(it) => {
                need(it.letter.is_some(), "letter")?;
                need(!it.text.is_empty(), "text")?;
                Ok(it.check()?)
            }
            Self::View(it) => {
                need(!it.name.is_empty(), "name")?;
                need(it.list.is_some(), "list")
            }
            Self::FindingAcceptance(it) => {
                need(it.rule.is_some(), "rule")?;
                need(it.object.is_some(), "object")?;
                need(it.accepted_as.is_some(), "accepted_as")?;
                need(!it.reason.is_empty(), "reason")?;
                need(it.judged.is_some(), "judged")
            }
            Self::Notice(it) => it.consistent(),
            Self::Review(it) => {
                need(!it.return_id.is_empty(), "return_id")?;
                need(it.reviewer.is_some(), "reviewer")?;
                need(it.return_key.is_some(), "return_key")
            }
            Self::ReviewComment(it) => {
                need(it.op.is_some(), "op")?;
                need(!it.uuid.is_empty(), "uuid")?;
                need(it.review.is_some(), "review")?;
                need(it.reviewer.is_some(), "reviewer")?;
                // A verdict can be on all that was reviewed.
                let whole = it.op == Some(ReviewOp::Verdict) && it.target_field.is_empty();
                need(whole || it.target.is_some(), "target")
            }
        }
    }
}
