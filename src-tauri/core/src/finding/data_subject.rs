//! 8.5 Requests of data subjects.

use super::found::Part;
use super::rule::Judge::Case;
use super::rule::Rule;
use super::rule::Severity::Blocker;
use super::rule::rule;
use crate::request::{Family, Outcome};
use crate::source::SourceStatus::Seen;

/// R-DSR-01 to R-DSR-25.
pub const RULES: &[Rule] = &[rule(
    "R-DSR-05",
    Blocker,
    Seen,
    "GDPR Art 12(4)",
    Case(|it, _, found| {
        if it.request.family != Some(Family::DataSubject) {
            return;
        }
        let Some(decision) = it.entries.decision() else {
            return;
        };
        if matches!(
            decision.outcome,
            Some(Outcome::Refuse | Outcome::GrantPartial)
        ) && decision.grounds.is_empty()
        {
            found.at(Part::field("decision.grounds"));
        }
    }),
)];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::finding::CaseFile;
    use crate::finding::perfect::{findings_of_case, rules_of};
    use crate::procedure::{CaseEntries, Ground};
    use crate::request::{Decision, Family, Outcome, Request};

    /// A request of a data subject with this decision.
    fn decided(outcome: Outcome, grounds: Vec<Ground>) -> CaseFile {
        CaseFile {
            request: Request {
                family: Some(Family::DataSubject),
                ..Request::default()
            },
            entries: CaseEntries {
                decisions: vec![Decision {
                    outcome: Some(outcome),
                    grounds,
                    ..Decision::default()
                }],
                ..CaseEntries::default()
            },
            clocks: Vec::new(),
            first_month: None,
            attachments: Vec::new(),
            of_same_requester: Vec::new(),
        }
    }

    #[test]
    fn a_refusal_without_a_ground_is_found_and_one_with_a_ground_is_not() {
        let bare = findings_of_case(&decided(Outcome::Refuse, Vec::new()), |_| {});
        assert_eq!(rules_of(&bare), ["R-DSR-05"]);
        let grounded = decided(Outcome::Refuse, vec![Ground::ALL[0]]);
        assert!(findings_of_case(&grounded, |_| {}).is_empty());
    }
}
