//! 8.6 Requests of third parties. The law sets no procedure for them: what is judged is the disclosure.

use super::case_file::{decision, disclosure, sent_beyond, step};
use super::rule::Judge::Case;
use super::rule::Rule;
use super::rule::Severity::{Blocker, High, Medium};
use super::rule::rule;
use super::scene::{CaseFile, Scene};
use crate::activity::{Activity, DataItem, DataSource, RecipientKind};
use crate::legal_basis::{Art6, SpecialCategory};
use crate::procedure::follow::FollowUpKind;
use crate::procedure::{BlockCode as B, disclosing, follow};
use crate::request::{
    Answer as A, Disclosure, Family, Family::ThirdParty, NotificationTo as To, StepCode as S,
    Subtype as T,
};
use crate::source::SourceStatus::{Knowledge, Product, Seen};
use crate::value::folded;

/// R-TPR-01 to R-TPR-13.
pub const RULES: &[Rule] = &[
    rule(
        "R-TPR-01",
        Blocker,
        Seen,
        "GDPR Art 6(1)",
        Case(|it, _, found| {
            let without = it.decision().is_none_or(|it| it.basis_art6.is_none());
            if it.is_of(ThirdParty) && it.disclosed() && without {
                found.at(decision("basis_art6"));
            }
        }),
    ),
    rule(
        "R-TPR-02",
        Blocker,
        Seen,
        "GDPR Art 9",
        Case(|it, scene, found| {
            let without = it.decision().is_none_or(|it| it.basis_art9.is_none());
            if !it.is_of(ThirdParty) || !without {
                return;
            }
            if let Some(item) = special_given(it, scene) {
                found
                    .at(decision("basis_art9"))
                    .words("category", item.category.clone());
            }
        }),
    ),
    rule(
        "R-TPR-03",
        High,
        Seen,
        "GDPR Art 32, 5(1)(f)",
        Case(|it, scene, found| {
            if it.is_of(ThirdParty) && it.gives() && it.lacks(scene, B::Requester) {
                found.at(step(S::Tp01));
            }
        }),
    ),
    rule(
        "R-TPR-04",
        High,
        Seen,
        "GDPR Art 6(4), 5(1)(b)",
        Case(|it, _, found| {
            if it.is_of(ThirdParty) && it.gives() && !is_compatible(it) {
                found.at(step(S::Tp07));
            }
        }),
    ),
    rule(
        "R-TPR-05",
        High,
        Seen,
        "GDPR Art 6(1)(f)",
        Case(|it, _, found| {
            let by_interest = it
                .decision()
                .is_some_and(|it| it.basis_art6 == Some(Art6::F));
            let passes = it.answer(S::Tp08) == Some(A::Pass);
            if it.is_of(ThirdParty) && it.gives() && by_interest && !passes {
                found.at(step(S::Tp08));
            }
        }),
    ),
    rule(
        "R-TPR-06",
        High,
        Seen,
        "GDPR Art 5(1)(c)",
        Case(|it, _, found| {
            let Some(decision) = it.decision().filter(|_| it.is_of(ThirdParty)) else {
                return;
            };
            sent_beyond(it, &it.request, decision, found);
        }),
    ),
    rule(
        "R-TPR-07",
        High,
        Seen,
        "GDPR Art 44",
        Case(|it, scene, found| {
            if !it.is_of(ThirdParty) {
                return;
            }
            for (place, given) in it.given() {
                let ground = disclosing::missing(&it.case(scene), given);
                if ground.iter().any(|block| block.code == B::ChapterV) {
                    found
                        .at(disclosure(place, "country"))
                        .text("to", it.recipient_of(given));
                }
            }
        }),
    ),
    rule(
        "R-TPR-08",
        Medium,
        Seen,
        "GDPR Art 14(3)(c)",
        Case(|it, scene, found| {
            if !it.is_of(ThirdParty) || !it.disclosed() || it.told(&[To::Subject]) {
                return;
            }
            let open = it.answer(S::Tp12).is_none()
                || follow::follow_ups(&it.case(scene))
                    .iter()
                    .any(|it| it.kind == FollowUpKind::InformSubject);
            let elsewhere = it.request.data_obtained_on.is_some()
                || items_given(it, scene).any(|item| {
                    matches!(
                        item.source,
                        Some(DataSource::ThirdParty | DataSource::Public)
                    )
                });
            if open && elsewhere {
                found.at(step(S::Tp12));
            }
        }),
    ),
    rule(
        "R-TPR-09",
        Medium,
        Seen,
        "GDPR Art 13(1)(e), 30(1)(d)",
        Case(|it, scene, found| {
            if !it.is_of(ThirdParty) {
                return;
            }
            for (place, given) in it.given() {
                let stated = it
                    .activities(scene)
                    .any(|(_, activity)| states_recipient(activity, it, given, scene));
                if !stated && !it.request.activities.is_empty() {
                    found
                        .at(disclosure(place, "recipient"))
                        .text("to", it.recipient_of(given));
                }
            }
        }),
    ),
    rule(
        "R-TPR-10",
        High,
        Seen,
        "GDPR Art 18(2), 21",
        Case(|it, _, found| {
            let blocks = it.answer(S::Tp14) == Some(A::Blocks);
            if it.is_of(ThirdParty) && it.gives() && blocks {
                found.at(step(S::Tp14));
            }
        }),
    ),
    rule(
        "R-TPR-11",
        Medium,
        Product,
        "GDPR Art 26, 28",
        Case(|it, _, found| {
            let agreed = it
                .entries
                .last(S::Tp13)
                .is_some_and(|it| it.answer == Some(A::Recorded) && !it.reason.is_empty());
            if it.asks(&[T::BusinessPartner]) && it.disclosed() && !agreed {
                found.at(step(S::Tp13));
            }
        }),
    ),
    rule(
        "R-TPR-12",
        Medium,
        Seen,
        "GDPR Art 12, 15",
        Case(|it, _, found| {
            if !it.is_of(ThirdParty) || it.entries.children.contains(&Family::DataSubject) {
                return;
            }
            let mandated = it.asks(&[T::LawyerForSubject, T::OtherThirdParty])
                && !it.request.mandate_ref.is_empty();
            let treated = it.answer(S::Tp02) == Some(A::ThisFamily) || it.gives();
            let recognised = it.answer(S::Tp02) == Some(A::DataSubject);
            if (mandated && treated) || (recognised && it.gives()) {
                found.at(step(S::Tp02));
            }
        }),
    ),
    rule(
        "R-TPR-13",
        Medium,
        Knowledge,
        "GDPR recital 27",
        Case(|it, _, found| {
            let shown = !it.request.mandate_ref.is_empty()
                || !it.entries.documents.is_empty()
                || it
                    .entries
                    .steps
                    .iter()
                    .any(|it| it.step_code == Some(S::Tp01) && !it.evidence.is_empty());
            if it.asks(&[T::Heir]) && it.gives() && !shown {
                found.at(step(S::Tp01));
            }
        }),
    ),
];

/// Whether the disclosure is compatible with the purpose of collection, or need not be: consent or law carries it, or
/// its purpose is said to be the same.
fn is_compatible(it: &CaseFile) -> bool {
    let by_consent_or_law = it
        .decision()
        .is_some_and(|it| matches!(it.basis_art6, Some(Art6::A | Art6::C)))
        || it.answer(S::Tp04) == Some(A::Provision);
    let compat = it.decision().is_some_and(|it| !it.compat.is_empty());
    by_consent_or_law
        || it.entries.last(S::Tp07).is_some_and(|step| {
            matches!(step.answer, Some(A::Compatible | A::NotRequired))
                && (compat || !step.reason.is_empty())
        })
}

/// The data items of the activities concerned that were disclosed, by the name of their category.
fn items_given<'a>(it: &'a CaseFile, scene: &'a Scene) -> impl Iterator<Item = &'a DataItem> + 'a {
    let given: Vec<String> = it
        .given()
        .flat_map(|(_, given)| &given.data_categories)
        .map(|category| folded(category.as_str()))
        .collect();
    it.activities(scene)
        .flat_map(|(_, activity)| &activity.data_items)
        .filter(move |item| {
            item.category
                .each()
                .any(|(_, name)| given.contains(&folded(name)))
        })
}

/// A special category that was disclosed. One that is only possible, because people write freely, is not known to have
/// been among the data.
fn special_given<'a>(it: &'a CaseFile, scene: &'a Scene) -> Option<&'a DataItem> {
    items_given(it, scene).find(|item| {
        item.special
            .is_some_and(|special| special != SpecialCategory::Incidental)
    })
}

/// Whether an activity states this recipient, by name or at least as a kind of recipients outside.
fn states_recipient(activity: &Activity, it: &CaseFile, given: &Disclosure, scene: &Scene) -> bool {
    let requester = it.request.requester.as_ref();
    let names: Vec<String> = [
        given.recipient.as_str(),
        requester.map_or("", |it| it.organisation.as_str()),
    ]
    .into_iter()
    .map(folded)
    .filter(|name| !name.is_empty())
    .collect();
    activity.recipients.iter().any(|stated| {
        let by_name = stated.name.each().any(|(_, name)| {
            let name = folded(name);
            names
                .iter()
                .any(|it| it.contains(&name) || name.contains(it))
        });
        let by_record = stated
            .organisation
            .and_then(|id| scene.records.organisation(id))
            .is_some_and(|it| names.contains(&folded(it.legal_name.as_str())));
        by_name || by_record || is_kind_of(stated.kind, it)
    })
}

/// Whether a stated kind of recipients covers who asks. «Others» are named in words that differ per language: they are
/// taken to cover who is neither a company of the group nor a partner.
fn is_kind_of(stated: Option<RecipientKind>, it: &CaseFile) -> bool {
    match stated {
        Some(RecipientKind::Group) => it.asks(&[T::GroupCompany]),
        Some(RecipientKind::BusinessPartner) => it.asks(&[
            T::BusinessPartner,
            T::DataActUser,
            T::DataActThirdParty,
            T::Auditor,
        ]),
        Some(RecipientKind::Other) => !it.asks(&[T::GroupCompany, T::BusinessPartner]),
        Some(RecipientKind::Internal | RecipientKind::Processor | RecipientKind::Public) | None => {
            false
        }
    }
}

#[cfg(test)]
mod tests;
