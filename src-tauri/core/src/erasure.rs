//! Erasure (Art 17, Art 5(1)(e)): on which ground, of what, what goes and what stays.
//!
//! Erasing deletes values and their salts from the file; the trail keeps the commitments, which say nothing without
//! the salt, and one event that says what was erased, by whom and on which ground.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::macros::codes;
use crate::organisation::Organisation;
use crate::own_retention;
use crate::procedure::CaseEntries;
use crate::record::{Kind, RecordId};
use crate::request::{Family, Request};
use crate::value::Prose;

codes! {
    /// Why something is erased.
    pub enum ErasureGround {
        /// No longer necessary for the purposes (Art 17(1)(a)).
        NotNecessary = "not_necessary",
        /// Consent withdrawn, and no other basis (Art 17(1)(b)).
        ConsentWithdrawn = "consent_withdrawn",
        /// Objection upheld (Art 17(1)(c)).
        Objection = "objection",
        /// Unlawfully processed (Art 17(1)(d)).
        Unlawful = "unlawful",
        /// A legal obligation to erase (Art 17(1)(e)).
        LegalObligation = "legal_obligation",
        /// Collected from a child for an online service (Art 17(1)(f)).
        ChildService = "child_service",
        /// Its retention period is over (Art 5(1)(e)).
        RetentionEnded = "retention_ended",
        /// Should not have been recorded (Art 5(1)(c), (d)).
        RecordedInError = "recorded_in_error",
    }
}

codes! {
    /// How long the workbench keeps its own records: suggested periods, by object (product decision; limitation periods
    /// of the organisation's country go before them). A date on the request itself goes before the rule.
    pub enum OwnRetention {
        /// File of a data subject's request: three years from the end of the year in which it was closed.
        RightsCase = "rights_case",
        /// File of a third party's request: three years after closing, five if data were disclosed.
        ThirdPartyCase = "third_party_case",
        /// File of an authority's request: five years after closing.
        AuthorityCase = "authority_case",
        /// Copy of the data that was sent to a person: three months after the answer.
        AnswerPackage = "answer_package",
    }
}

impl OwnRetention {
    /// The family of requests whose files the rule is about.
    #[must_use]
    pub const fn family(self) -> Family {
        match self {
            Self::RightsCase | Self::AnswerPackage => Family::DataSubject,
            Self::ThirdPartyCase => Family::ThirdParty,
            Self::AuthorityCase => Family::PublicAuthority,
        }
    }

    /// The first day on which the file of this request is due for erasure; none while it is open, or if the rule is not
    /// about it. A day on the request itself goes before the rule.
    #[must_use]
    pub fn due(
        self,
        request: &Request,
        entries: &CaseEntries,
        organisation: Option<&Organisation>,
    ) -> Option<NaiveDate> {
        if request.family != Some(self.family()) || request.status().is_open() {
            return None;
        }
        match self {
            Self::AnswerPackage => own_retention::package_due(request, entries, organisation),
            Self::RightsCase | Self::ThirdPartyCase | Self::AuthorityCase => request
                .retention_due
                .or_else(|| own_retention::due_for_erasure(request, entries, organisation)),
        }
    }
}

/// What is to be erased.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ErasureScope {
    /// A record, with the entries and attachments that belong to it.
    Record {
        /// The record.
        id: RecordId,
    },
    /// Fields of one record, in all its past; `reason` stands for the reasons given with its changes.
    Fields {
        /// The record.
        id: RecordId,
        /// Names of fields of its document, also as events have them (`d.title`); `reason` stands for the reasons given
        /// with its changes, `d.reason` for one that is a field of the document itself.
        fields: Vec<String>,
    },
    /// Every case file that this rule makes due on this day.
    Retention {
        /// The rule.
        rule: OwnRetention,
        /// The day.
        on: NaiveDate,
    },
}

impl ErasureScope {
    /// The rule, if a rule is what asks for it.
    #[must_use]
    pub const fn rule(&self) -> Option<OwnRetention> {
        match self {
            Self::Retention { rule, .. } => Some(*rule),
            Self::Record { .. } | Self::Fields { .. } => None,
        }
    }
}

/// An erasure that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasureOrder {
    /// Of what.
    pub scope: ErasureScope,
    /// On which ground.
    pub ground: ErasureGround,
    /// Why, in words. No personal data: it stays.
    pub reason: Prose,
}

/// What an erasure would do to one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ErasureItem {
    /// The record.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// Its reference; it stays.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its title, as it now is.
    pub title: String,
    /// The fields that go, as events have them: `d.title` of the document; `reason` for the reasons given with changes.
    pub fields: Vec<String>,
    /// The codes that stay, because they stand in the trail itself.
    pub stays: Vec<String>,
    /// Events whose values go.
    pub events: u32,
    /// Values, with their salts, that go.
    pub values: u32,
    /// Bytes of an attachment that go.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
    /// Whether all of it goes, not only some fields.
    pub whole: bool,
}

/// A record that may not be erased now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Held {
    /// The record.
    pub id: RecordId,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Why: `legal_hold`, `open_request`.
    pub by: HoldReason,
}

codes! {
    /// What stands against an erasure (Art 17(3)).
    pub enum HoldReason {
        /// A legal hold.
        LegalHold = "legal_hold",
        /// The request is open: its file is needed to answer it.
        OpenRequest = "open_request",
        /// A complaint about it is open.
        OpenComplaint = "open_complaint",
        /// A request that belongs together with it is open.
        LinkedRequest = "linked_request",
        /// Its file may only be stored (Art 18).
        Restriction = "restriction",
        /// An order to preserve runs.
        PreservationOrder = "preservation_order",
        /// Nobody said when it was closed: no day follows.
        Undetermined = "undetermined",
        /// Its day has not come.
        NotYetDue = "not_yet_due",
        /// The organisation whose register this is.
        OwnOrganisation = "own_organisation",
        /// It is erased already.
        Erased = "erased",
    }
}

/// A copy outside the file in which the erased values may still stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KnownCopy {
    /// Its record.
    pub id: RecordId,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// File name.
    pub name: String,
    /// To whom it went; empty when nobody was named.
    pub recipient: String,
    /// When it was made.
    pub at: Option<DateTime<Utc>>,
}

/// What an erasure would do, shown before it is done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ErasurePlan {
    /// What goes, by record.
    pub items: Vec<ErasureItem>,
    /// What may not go.
    pub held: Vec<Held>,
    /// Copies given out that hold the same data: whoever has them is to be told (Art 19).
    pub copies: Vec<KnownCopy>,
    /// References of records that link to what goes; the links stay.
    pub linked_from: Vec<String>,
}

/// What an erasure did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Erased {
    /// What went, by record.
    pub items: Vec<ErasureItem>,
    /// Numbers of the events that say so.
    #[cfg_attr(feature = "ts", ts(type = "Array<number>"))]
    pub events: Vec<u64>,
    /// Copies given out that hold the same data.
    pub copies: Vec<KnownCopy>,
    /// Records in which some of the erased words still stand, because somebody wrote them there too.
    pub elsewhere: Vec<String>,
    /// Whether the file was rewritten without free pages and searched; if another program held it, that is done when it
    /// is opened next.
    pub rewritten: bool,
    /// Erased values and salts that were looked for in the bytes of the file afterwards.
    pub sought: u32,
    /// Of them, found where no record accounts for them: it must be none.
    pub found: u32,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::request::RequestStatus;
    use crate::value::Moment;

    fn closed(family: Family, day: &str) -> Request {
        Request {
            family: Some(family),
            status: Some(RequestStatus::Closed),
            closed_at: Some(Moment {
                at: format!("{day}T12:00:00Z").parse().unwrap(),
                zone: chrono_tz::Europe::Oslo,
            }),
            ..Request::default()
        }
    }

    #[test]
    fn a_rights_case_is_due_three_years_after_the_end_of_the_year_in_which_it_was_closed() {
        let request = closed(Family::DataSubject, "2026-02-10");
        assert_eq!(
            OwnRetention::RightsCase.due(&request, &CaseEntries::default(), None),
            NaiveDate::from_ymd_opt(2030, 1, 1)
        );
    }

    #[test]
    fn a_granted_disclosure_to_a_third_party_is_kept_longer_than_a_refusal() {
        let request = closed(Family::ThirdParty, "2026-02-28");
        let rule = OwnRetention::ThirdPartyCase;
        let disclosed = CaseEntries {
            disclosures: vec![(0, crate::request::Disclosure::default())],
            ..CaseEntries::default()
        };
        assert_eq!(
            rule.due(&request, &CaseEntries::default(), None),
            NaiveDate::from_ymd_opt(2029, 2, 28)
        );
        assert_eq!(
            rule.due(&request, &disclosed, None),
            NaiveDate::from_ymd_opt(2031, 2, 28)
        );
    }

    #[test]
    fn an_open_case_and_a_case_of_another_family_are_never_due() {
        let mut request = closed(Family::PublicAuthority, "2020-01-01");
        assert_eq!(
            OwnRetention::RightsCase.due(&request, &CaseEntries::default(), None),
            None
        );
        request.status = Some(RequestStatus::Decided);
        assert_eq!(
            OwnRetention::AuthorityCase.due(&request, &CaseEntries::default(), None),
            None
        );
    }

    #[test]
    fn the_date_on_the_request_goes_before_the_rule() {
        let mut request = closed(Family::PublicAuthority, "2020-01-01");
        request.retention_due = NaiveDate::from_ymd_opt(2027, 7, 7);
        assert_eq!(
            OwnRetention::AuthorityCase.due(&request, &CaseEntries::default(), None),
            NaiveDate::from_ymd_opt(2027, 7, 7)
        );
    }
}
