//! Findings that somebody decided to live with, or that are none: a record of its own, with a reason and an end.

use chrono::NaiveDate;

use super::found::{Finding, Identity};
use super::rule::RuleId;
use crate::macros::{codes, document};
use crate::record::RecordId;
use crate::value::{Prose, Sha256Hex};

codes! {
    /// As what a finding is accepted.
    pub enum AcceptedAs {
        /// It is true, and the risk is borne.
        Risk = "accepted_risk",
        /// It is not true here.
        FalsePositive = "false_positive",
    }
}

codes! {
    /// Whether an acceptance covers its finding on a day.
    pub enum AcceptanceStanding {
        /// It does.
        Stands = "stands",
        /// Its last day is over.
        Expired = "expired",
        /// What was judged is not what it was when it was accepted.
        OtherFacts = "other_facts",
    }
}

document! {
    /// An acceptance of a finding (`finding_acceptance`). By whom and when is told by its event.
    pub struct FindingAcceptance {
        /// The rule.
        pub rule: Option<RuleId>,
        /// The record that the finding is about.
        pub object: Option<RecordId>,
        /// The part of it, as one line: `bases/p1 f/lia`; empty for the record as a whole.
        pub part: Prose,
        /// As what.
        pub accepted_as: Option<AcceptedAs>,
        /// Why.
        pub reason: Prose,
        /// Last day on which it stands; without end when not said.
        pub until: Option<NaiveDate>,
        /// Digest of the facts that were judged. The product fills it.
        pub judged: Option<Sha256Hex>,
    }
}

impl FindingAcceptance {
    /// What it is about; none while it is not filled in.
    #[must_use]
    pub fn identity(&self) -> Option<Identity> {
        Some(Identity {
            object: self.object?,
            rule: self.rule?,
            part: self.part.to_string(),
        })
    }

    /// Whether it covers a finding with these facts on a day.
    #[must_use]
    pub fn standing(&self, judged: Sha256Hex, on: NaiveDate) -> AcceptanceStanding {
        if self.until.is_some_and(|until| until < on) {
            AcceptanceStanding::Expired
        } else if self.judged == Some(judged) {
            AcceptanceStanding::Stands
        } else {
            AcceptanceStanding::OtherFacts
        }
    }

    /// An acceptance of this finding.
    #[must_use]
    pub fn of(
        finding: &Finding,
        accepted_as: AcceptedAs,
        reason: Prose,
        until: Option<NaiveDate>,
    ) -> Self {
        Self {
            rule: Some(finding.rule),
            object: Some(finding.object),
            part: finding.part.line().parse().unwrap_or_default(),
            accepted_as: Some(accepted_as),
            reason,
            until,
            judged: Some(finding.judged()),
        }
    }
}
