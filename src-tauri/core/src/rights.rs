//! Which right applies under which legal basis (`domain` 3.6, derived cell by cell from Articles 7, 12 to 22, 77, 79).

use serde::Serialize;

use crate::activity::Activity;
use crate::legal_basis::Art6;
use crate::macros::codes;

codes! {
    /// Rights of the person.
    pub enum Right {
        /// Information (Art 13, 14).
        Information = "information",
        /// Withdrawal of consent (Art 7(3)).
        Withdraw = "withdraw",
        /// Access (Art 15).
        Access = "access",
        /// Rectification (Art 16).
        Rectification = "rectification",
        /// Erasure (Art 17).
        Erasure = "erasure",
        /// Restriction (Art 18).
        Restriction = "restriction",
        /// Recipients notified (Art 19).
        Notification = "notification",
        /// Portability (Art 20).
        Portability = "portability",
        /// Objection (Art 21(1)).
        Objection = "objection",
        /// Objection to direct marketing (Art 21(2)): absolute.
        ObjectionMarketing = "objection_marketing",
        /// Automated decisions (Art 22).
        Automated = "automated",
        /// Complaint and remedy (Art 77, 79).
        Complaint = "complaint",
    }
}

codes! {
    /// Whether it applies.
    pub enum Standing {
        /// It applies.
        Yes = "yes",
        /// It applies under conditions of its article.
        Conditional = "conditional",
        /// It does not apply.
        No = "no",
    }
}

/// Whether a right applies to processing on a basis.
#[must_use]
pub const fn standing(right: Right, basis: Art6) -> Standing {
    use Standing::{Conditional, No, Yes};
    match right {
        Right::Information
        | Right::Access
        | Right::Rectification
        | Right::Restriction
        | Right::Notification
        | Right::ObjectionMarketing
        | Right::Complaint => Yes,
        Right::Withdraw => match basis {
            Art6::A => Yes,
            Art6::B | Art6::C | Art6::D | Art6::E | Art6::F => No,
        },
        Right::Erasure => match basis {
            Art6::A | Art6::F => Yes,
            Art6::B | Art6::C | Art6::D | Art6::E => Conditional,
        },
        // «If automated», and only for what the person provided.
        Right::Portability => match basis {
            Art6::A | Art6::B => Conditional,
            Art6::C | Art6::D | Art6::E | Art6::F => No,
        },
        Right::Objection => match basis {
            Art6::E | Art6::F => Yes,
            Art6::A | Art6::B | Art6::C | Art6::D => No,
        },
        Right::Automated => Conditional,
    }
}

/// A right of the persons of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ActivityRight {
    /// The right.
    pub right: Right,
    /// Whether it applies, on the strongest of its bases.
    pub standing: Standing,
    /// The bases it follows from.
    pub because_of: Vec<Art6>,
}

/// The rights against an activity: over all its bases, those that apply or may apply.
#[must_use]
pub fn of(activity: &Activity) -> Vec<ActivityRight> {
    let bases = activity.art6();
    let automated = activity
        .adm
        .as_ref()
        .is_some_and(|adm| adm.solely_automated);
    let mut found = Vec::new();
    for right in Right::ALL.iter().copied() {
        if right == Right::ObjectionMarketing && !activity.direct_marketing()
            || right == Right::Automated && !automated
        {
            continue;
        }
        let because_of: Vec<Art6> = bases
            .iter()
            .copied()
            .filter(|basis| standing(right, *basis) != Standing::No)
            .collect();
        let strongest = because_of.iter().map(|basis| standing(right, *basis)).min();
        if let Some(standing) = strongest {
            found.push(ActivityRight {
                right,
                standing,
                because_of,
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::activity::Purpose;
    use crate::legal_basis::Basis;

    fn on(bases: &[Art6], direct_marketing: bool) -> Vec<(Right, Standing)> {
        let bases = bases
            .iter()
            .map(|art6| Basis {
                art6: Some(*art6),
                ..Basis::default()
            })
            .collect();
        let purposes = vec![Purpose {
            direct_marketing,
            ..Purpose::default()
        }];
        of(&Activity {
            bases,
            purposes,
            ..Activity::default()
        })
        .into_iter()
        .map(|it| (it.right, it.standing))
        .collect()
    }

    #[test]
    fn consent_can_be_withdrawn_and_is_not_objected_to() {
        let rights = on(&[Art6::A], false);
        assert!(rights.contains(&(Right::Withdraw, Standing::Yes)));
        assert!(!rights.iter().any(|(right, _)| *right == Right::Objection));
    }

    #[test]
    fn legitimate_interests_give_objection_and_no_portability() {
        let rights = on(&[Art6::F], false);
        assert!(rights.contains(&(Right::Objection, Standing::Yes)));
        assert!(!rights.iter().any(|(right, _)| *right == Right::Portability));
    }

    #[test]
    fn with_several_bases_the_union_applies() {
        let rights = on(&[Art6::B, Art6::F], false);
        assert!(rights.contains(&(Right::Portability, Standing::Conditional)));
        assert!(
            rights.contains(&(Right::Erasure, Standing::Yes)),
            "the stronger standing is the one that counts"
        );
    }

    #[test]
    fn objection_to_direct_marketing_shows_only_where_there_is_any() {
        assert!(
            on(&[Art6::F], true)
                .iter()
                .any(|(right, _)| *right == Right::ObjectionMarketing)
        );
        assert!(
            !on(&[Art6::F], false)
                .iter()
                .any(|(right, _)| *right == Right::ObjectionMarketing)
        );
    }
}
