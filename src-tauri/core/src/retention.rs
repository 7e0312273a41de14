//! Retention: per category of data a period, what starts it, a ceiling, and what happens at its end (Art 5(1)(e)).

use crate::error::{Error, Result};
use crate::macros::{codes, document};
use crate::record::Kind;
use crate::text::Language;
use crate::value::{IsoPeriod, LangLine, LangText, Line};

codes! {
    /// What starts the period.
    pub enum Trigger {
        /// The collection.
        Collection = "collection",
        /// The last registered activity.
        LastActivity = "last_activity",
        /// The end of the contract.
        EndOfContract = "end_of_contract",
        /// The end of the relationship.
        EndOfRelationship = "end_of_relationship",
        /// The end of the process.
        EndOfProcess = "end_of_process",
        /// The application deadline.
        ApplicationDeadline = "application_deadline",
        /// The last correspondence.
        LastCorrespondence = "last_correspondence",
        /// Withdrawal of the consent.
        ConsentWithdrawn = "consent_withdrawn",
        /// Objection or opt-out.
        Objection = "objection",
        /// The end of the event.
        EventEnd = "event_end",
        /// The end of the fiscal year.
        FiscalYearEnd = "fiscal_year_end",
        /// The closing of the account.
        AccountClosed = "account_closed",
        /// The closing of the incident.
        IncidentClosed = "incident_closed",
        /// The closing of the request.
        RequestClosed = "request_closed",
        /// The expiry of the order.
        OrderExpiry = "order_expiry",
        /// A decision of a person.
        Manual = "manual",
    }
}

codes! {
    /// What happens at the end.
    pub enum RetentionAction {
        /// Deleted.
        Delete = "delete",
        /// Anonymised (recital 26).
        Anonymise = "anonymise",
        /// Deleted or anonymised.
        DeleteOrAnonymise = "delete_or_anonymise",
        /// Kept apart, access restricted.
        ArchiveRestricted = "archive_restricted",
        /// Looked at again.
        Review = "review",
    }
}

codes! {
    /// What suspends the period.
    pub enum RetentionException {
        /// Legal hold.
        LegalHold = "legal_hold",
        /// An open request.
        OpenRequest = "open_request",
        /// An open complaint.
        OpenComplaint = "open_complaint",
        /// A dispute.
        Dispute = "dispute",
        /// A statutory period.
        StatutoryPeriod = "statutory_period",
        /// Restriction (Art 18).
        Restriction18 = "restriction_18",
        /// A preservation order.
        PreservationOrder = "preservation_order",
    }
}

document! {
    /// A retention rule.
    pub struct Retention {
        /// Category of data, per language; empty for all of the activity.
        pub data_category: LangLine,
        /// The period. None with a trigger means: at once when it happens.
        pub period: Option<IsoPeriod>,
        /// What starts it.
        pub trigger: Option<Trigger>,
        /// Never longer than this.
        pub max_period: Option<IsoPeriod>,
        /// What happens at the end.
        pub action: Option<RetentionAction>,
        /// At least so long, by law.
        pub legal_min: Option<IsoPeriod>,
        /// Law that asks for at least this.
        pub legal_min_ref: Line,
        /// At most so long, by law.
        pub legal_max: Option<IsoPeriod>,
        /// Law that allows at most this.
        pub legal_max_ref: Line,
        /// What suspends it.
        pub exceptions: Vec<RetentionException>,
        /// The criteria, where there is no number (Art 13(2)(a)), per language.
        pub criteria_text: LangText,
    }
}

impl Retention {
    /// Whether it sets a time at all: a period, or an event at which data go.
    #[must_use]
    pub fn is_stated(&self) -> bool {
        self.period.is_some()
            || matches!(
                self.trigger,
                Some(Trigger::ConsentWithdrawn | Trigger::Objection)
            )
    }
}

/// How a period contradicts the law that is recorded beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatutoryConflict {
    /// It ends before the shortest period that a law asks for.
    TooShort,
    /// It ends after the longest period that a law allows.
    TooLong,
}

impl Retention {
    /// Where the period surely contradicts the statutory periods recorded with it, whatever day it begins on.
    #[must_use]
    pub fn statutory_conflict(&self) -> Option<StatutoryConflict> {
        let period = self.period?;
        if self
            .legal_min
            .is_some_and(|least| least.is_surely_longer(period))
        {
            Some(StatutoryConflict::TooShort)
        } else if self
            .legal_max
            .is_some_and(|most| period.is_surely_longer(most))
        {
            Some(StatutoryConflict::TooLong)
        } else {
            None
        }
    }
}

impl RetentionAction {
    /// Whether nothing personal is left after it: a later rule for the same data has nothing to act on.
    #[must_use]
    pub const fn is_final(self) -> bool {
        match self {
            Self::Delete | Self::Anonymise | Self::DeleteOrAnonymise => true,
            Self::ArchiveRestricted | Self::Review => false,
        }
    }
}

/// How long a rule runs from its trigger; none if it states no number.
fn length(rule: &Retention) -> Option<IsoPeriod> {
    const AT_ONCE: IsoPeriod = IsoPeriod {
        years: 0,
        months: 0,
        days: 0,
    };
    rule.period.or_else(|| rule.is_stated().then_some(AT_ONCE))
}

/// Whether two rules for the same data, from the same event, cannot both be followed: two ends at the same time, or an
/// end before something is to happen to the data. First archived, later deleted is no contradiction.
fn contradict(one: &Retention, other: &Retention) -> bool {
    let same_data = one.data_category.is_same(&other.data_category);
    if !same_data || one.trigger != other.trigger {
        return false;
    }
    let (Some(first), Some(second)) = (length(one), length(other)) else {
        return false;
    };
    if first.is_as_long(second) {
        return one.action != other.action && one.action.is_some() && other.action.is_some();
    }
    let earlier = if first.days_within() < second.days_within() {
        one
    } else {
        other
    };
    earlier.action.is_none_or(RetentionAction::is_final)
}

/// Whether the rules of an activity can all be followed.
///
/// # Errors
/// [`Error::Overlap`] for two rules that contradict each other; [`Error::Contradiction`] for one that contradicts
/// itself: longer than its own ceiling, or a legal minimum above the legal maximum.
pub fn consistent(rules: &[Retention]) -> Result<()> {
    for (place, rule) in rules.iter().enumerate() {
        let above = |longer: Option<IsoPeriod>, ceiling: Option<IsoPeriod>, field| match (
            longer, ceiling,
        ) {
            (Some(longer), Some(ceiling)) if longer.is_surely_longer(ceiling) => {
                Err(Error::Contradiction {
                    kind: Kind::Activity,
                    field,
                    value: longer.to_string(),
                })
            }
            _ => Ok(()),
        };
        above(rule.period, rule.max_period, "retention.period")?;
        above(rule.legal_min, rule.legal_max, "retention.legal_min")?;
        for later in rules.iter().skip(place + 1) {
            if contradict(rule, later) {
                let said = |rule: &Retention| {
                    rule.period
                        .map_or_else(|| "P0D".to_owned(), |period| period.to_string())
                };
                return Err(Error::Overlap {
                    category: rule.data_category.in_language(Language::En).to_owned(),
                    one: said(rule),
                    other: said(later),
                });
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn rule(category: &str, period: &str, action: RetentionAction) -> Retention {
        Retention {
            data_category: LangLine::of(Language::En, category.parse().unwrap()),
            period: Some(period.parse().unwrap()),
            trigger: Some(Trigger::LastActivity),
            action: Some(action),
            ..Retention::default()
        }
    }

    #[test]
    fn two_ends_for_the_same_data_from_the_same_event_are_refused() {
        use RetentionAction::Delete;
        let rules = [rule("Name", "P1Y", Delete), rule("name ", "P3Y", Delete)];
        let error = consistent(&rules).unwrap_err();
        assert_eq!(error.code(), "overlap");
        assert_eq!(
            error.to_string(),
            "retention of Name is stated twice: P1Y, P3Y"
        );
        for other in ["P12M", "P1Y"] {
            let same = [
                rule("Name", "P1Y", Delete),
                rule("Name", other, RetentionAction::Review),
            ];
            assert_eq!(consistent(&same).unwrap_err().code(), "overlap", "{other}");
        }
    }

    #[test]
    fn rules_for_one_category_named_in_two_languages_are_rules_for_the_same_data() {
        let english = rule("Name", "P1Y", RetentionAction::Delete);
        let norwegian = |also: &str| Retention {
            data_category: serde_json::from_str(&format!(r#"{{"nb":"Navn"{also}}}"#)).unwrap(),
            ..rule("", "P3Y", RetentionAction::Delete)
        };
        assert!(consistent(&[english.clone(), norwegian("")]).is_ok());
        let both = [english, norwegian(r#","en":"Name""#)];
        assert_eq!(consistent(&both).unwrap_err().code(), "overlap");
    }

    #[test]
    fn other_data_another_event_or_a_stage_before_the_end_are_no_contradiction() {
        use RetentionAction::{ArchiveRestricted, Delete};
        assert!(consistent(&[rule("Name", "P1Y", Delete), rule("Log-in", "P3M", Delete)]).is_ok());
        let elsewhere = Retention {
            trigger: Some(Trigger::EndOfContract),
            ..rule("Name", "P3Y", Delete)
        };
        assert!(consistent(&[rule("Name", "P1Y", Delete), elsewhere]).is_ok());
        let stages = [
            rule("Name", "P1Y", ArchiveRestricted),
            rule("Name", "P5Y", Delete),
        ];
        assert!(consistent(&stages).is_ok());
        let turned = [
            rule("Name", "P5Y", ArchiveRestricted),
            rule("Name", "P1Y", Delete),
        ];
        assert_eq!(consistent(&turned).unwrap_err().code(), "overlap");
    }

    #[test]
    fn a_period_outside_what_the_law_sets_is_a_conflict_and_one_within_is_none() {
        let with = |period: &str| Retention {
            legal_min: Some("P5Y".parse().unwrap()),
            legal_max: Some("P10Y".parse().unwrap()),
            ..rule("", period, RetentionAction::Delete)
        };
        use StatutoryConflict::{TooLong, TooShort};
        assert_eq!(with("P3Y").statutory_conflict(), Some(TooShort));
        assert_eq!(with("P5Y").statutory_conflict(), None);
        assert_eq!(with("P11Y").statutory_conflict(), Some(TooLong));
        assert_eq!(Retention::default().statutory_conflict(), None);
    }

    #[test]
    fn a_rule_may_not_exceed_its_own_ceiling_nor_a_minimum_its_maximum() {
        let over = Retention {
            max_period: Some("P1Y".parse().unwrap()),
            ..rule("", "P3Y", RetentionAction::Delete)
        };
        assert_eq!(consistent(&[over]).unwrap_err().code(), "contradiction");
        let turned = Retention {
            legal_min: Some("P10Y".parse().unwrap()),
            legal_max: Some("P5Y".parse().unwrap()),
            ..rule("", "P5Y", RetentionAction::Delete)
        };
        assert_eq!(consistent(&[turned]).unwrap_err().code(), "contradiction");
        let equal = Retention {
            max_period: Some("P365D".parse().unwrap()),
            ..rule("", "P12M", RetentionAction::Delete)
        };
        assert!(
            consistent(&[equal]).is_ok(),
            "a year and 365 days are not told apart without a date"
        );
    }
}
