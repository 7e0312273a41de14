//! Which right applies under which legal basis (`domain` 3.6, derived cell by cell from Articles 7, 12 to 22, 77, 79).

use serde::Serialize;

use crate::activity::{Activity, PurposeKind};
use crate::legal_basis::Art6;
use crate::macros::codes;
use crate::text::Sentence;

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
        /// Objection to research and statistics (Art 21(6)).
        ObjectionResearch = "objection_research",
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
        // Not where the research itself is a task in the public interest.
        Right::ObjectionResearch => match basis {
            Art6::E => No,
            Art6::A | Art6::B | Art6::C | Art6::D | Art6::F => Conditional,
        },
        Right::Automated => Conditional,
    }
}

/// Why a right has this standing on a basis, and what limits it there (domain 3.6). Nothing where it does not apply.
fn reason(right: Right, basis: Art6) -> Option<&'static str> {
    (standing(right, basis) != Standing::No).then_some(match (right, basis) {
        (Right::Information, Art6::C) => "right-reason-information-c",
        (Right::Information, Art6::F) => "right-reason-information-f",
        (Right::Information, Art6::A | Art6::B | Art6::D | Art6::E) => "right-reason-information",
        (Right::Withdraw, _) => "right-reason-withdraw",
        (Right::Access, _) => "right-reason-access",
        (Right::Rectification, _) => "right-reason-rectification",
        (Right::Erasure, Art6::A) => "right-reason-erasure-a",
        (Right::Erasure, Art6::B) => "right-reason-erasure-b",
        (Right::Erasure, Art6::C) => "right-reason-erasure-c",
        (Right::Erasure, Art6::D) => "right-reason-erasure-d",
        (Right::Erasure, Art6::E) => "right-reason-erasure-e",
        (Right::Erasure, Art6::F) => "right-reason-erasure-f",
        (Right::Restriction, Art6::E | Art6::F) => "right-reason-restriction-objection",
        (Right::Restriction, Art6::A | Art6::B | Art6::C | Art6::D) => "right-reason-restriction",
        (Right::Notification, _) => "right-reason-notification",
        (Right::Portability, Art6::A) => "right-reason-portability-a",
        (Right::Portability, _) => "right-reason-portability-b",
        (Right::Objection, Art6::E) => "right-reason-objection-e",
        (Right::Objection, _) => "right-reason-objection-f",
        (Right::ObjectionMarketing, _) => "right-reason-objection-marketing",
        (Right::ObjectionResearch, _) => "right-reason-objection-research",
        (Right::Automated, _) => "right-reason-automated",
        (Right::Complaint, _) => "right-reason-complaint",
    })
}

/// What depends on the activity itself, besides its bases.
fn remark(right: Right, activity: &Activity) -> Option<&'static str> {
    match right {
        Right::Portability if activity.automated => Some("right-note-automated"),
        Right::Portability => Some("right-note-not-automated"),
        Right::Erasure => Some("right-note-erasure"),
        Right::Information | Right::Withdraw | Right::Access | Right::Rectification => None,
        Right::Restriction | Right::Notification | Right::Objection => None,
        Right::ObjectionMarketing | Right::ObjectionResearch => None,
        Right::Automated | Right::Complaint => None,
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
    /// Why it applies here and within which limits, a sentence each.
    pub reason: Vec<Sentence>,
}

/// Whether a right applies on a basis of this activity: what the matrix leaves to «if automated» is known here.
fn standing_in(right: Right, basis: Art6, activity: &Activity) -> Standing {
    match (right, standing(right, basis)) {
        (Right::Portability, Standing::Conditional) if activity.automated => Standing::Yes,
        (_, standing) => standing,
    }
}

/// The sentences that explain a right: each ground once, then what the activity adds.
fn reasons(right: Right, because_of: &[Art6], activity: &Activity) -> Vec<Sentence> {
    let mut keys: Vec<&'static str> = Vec::new();
    for key in because_of.iter().filter_map(|basis| reason(right, *basis)) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let mut said: Vec<Sentence> = keys
        .into_iter()
        .chain(remark(right, activity))
        .map(Sentence::new)
        .collect();
    if right == Right::Automated {
        let mut grounds: Vec<_> = activity
            .bases
            .iter()
            .filter_map(|basis| basis.art22_ground)
            .collect();
        grounds.sort_unstable();
        grounds.dedup();
        said.extend(
            grounds
                .into_iter()
                .map(|ground| Sentence::new(format!("right-note-art22-{}", ground.key()))),
        );
    }
    said
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
    let research = activity.purposes.iter().any(|purpose| {
        matches!(
            purpose.kind,
            Some(PurposeKind::Research | PurposeKind::Statistics)
        )
    });
    for right in Right::ALL.iter().copied() {
        let concerned = match right {
            Right::ObjectionMarketing => activity.direct_marketing(),
            Right::ObjectionResearch => research,
            Right::Automated => automated,
            Right::Information
            | Right::Withdraw
            | Right::Access
            | Right::Rectification
            | Right::Erasure
            | Right::Restriction
            | Right::Notification
            | Right::Portability
            | Right::Objection
            | Right::Complaint => true,
        };
        if !concerned {
            continue;
        }
        let because_of: Vec<Art6> = bases
            .iter()
            .copied()
            .filter(|basis| standing(right, *basis) != Standing::No)
            .collect();
        let strongest = because_of
            .iter()
            .map(|basis| standing_in(right, *basis, activity))
            .min();
        if let Some(standing) = strongest {
            found.push(ActivityRight {
                right,
                standing,
                reason: reasons(right, &because_of, activity),
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

    #[test]
    fn portability_is_certain_once_the_processing_is_known_to_be_automated() {
        let activity = |automated| Activity {
            automated,
            bases: vec![Basis {
                art6: Some(Art6::A),
                ..Basis::default()
            }],
            ..Activity::default()
        };
        let found = |automated| {
            of(&activity(automated))
                .into_iter()
                .find(|it| it.right == Right::Portability)
                .unwrap()
        };
        let keys = |right: ActivityRight| -> Vec<String> {
            right.reason.iter().map(|it| it.key.to_string()).collect()
        };
        assert_eq!(found(true).standing, Standing::Yes);
        assert_eq!(
            keys(found(true)),
            ["right-reason-portability-a", "right-note-automated"]
        );
        assert_eq!(found(false).standing, Standing::Conditional);
        assert_eq!(
            keys(found(false)),
            ["right-reason-portability-a", "right-note-not-automated"]
        );
    }

    #[test]
    fn erasure_under_a_legal_obligation_names_the_exception_of_article_17_3_b() {
        let activity = Activity {
            bases: vec![Basis {
                art6: Some(Art6::C),
                ..Basis::default()
            }],
            ..Activity::default()
        };
        let words = crate::text::Words::new(crate::text::Language::En).unwrap();
        let said: Vec<String> = of(&activity)
            .into_iter()
            .find(|it| it.right == Right::Erasure)
            .unwrap()
            .reason
            .iter()
            .map(|sentence| words.try_say(sentence).unwrap())
            .collect();
        assert!(said[0].contains("17(3)(b)"), "{said:?}");
    }

    #[test]
    fn every_cell_of_the_matrix_that_applies_has_its_reason_in_words() {
        for language in crate::text::Language::ALL {
            let words = crate::text::Words::new(language).unwrap();
            for right in Right::ALL {
                for basis in Art6::ALL {
                    let key = reason(*right, *basis);
                    assert_eq!(
                        key.is_some(),
                        standing(*right, *basis) != Standing::No,
                        "{right} {basis}"
                    );
                    if let Some(key) = key {
                        assert!(words.has(key), "{language}: {key}");
                    }
                }
                assert!(words.has(&format!("right-{}", right.key())), "{right}");
                for automated in [true, false] {
                    let activity = Activity {
                        automated,
                        ..Activity::default()
                    };
                    if let Some(key) = remark(*right, &activity) {
                        assert!(words.has(key), "{language}: {key}");
                    }
                }
            }
            for ground in crate::legal_basis::Art22Ground::ALL {
                assert!(words.has(&format!("right-note-art22-{}", ground.key())));
            }
        }
    }

    #[test]
    fn research_may_be_objected_to_unless_it_is_itself_a_public_task() {
        let with = |art6| {
            let activity = Activity {
                purposes: vec![Purpose {
                    kind: Some(PurposeKind::Research),
                    ..Purpose::default()
                }],
                bases: vec![Basis {
                    art6: Some(art6),
                    ..Basis::default()
                }],
                ..Activity::default()
            };
            of(&activity)
                .iter()
                .any(|it| it.right == Right::ObjectionResearch)
        };
        assert!(with(Art6::F));
        assert!(!with(Art6::E));
        assert!(
            !on(&[Art6::F], false)
                .iter()
                .any(|(right, _)| *right == Right::ObjectionResearch),
            "only where there is research"
        );
    }
}
