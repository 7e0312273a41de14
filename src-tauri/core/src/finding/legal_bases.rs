//! 8.2 Legal bases.

use chrono::NaiveDate;

use super::found::{Found, Hit, Part};
use super::rule::Judge::{Activity, ConsentProfile, InterestAssessment};
use super::rule::Rule;
use super::rule::Severity::{High, Low, Medium};
use super::rule::rule;
use super::scene::Scene;
use super::words::{speaks_of, stemmed};
use crate::activity::{
    Activity as Entry, ActivityRole, ActivityStatus, AutomatedDecision, DpiaCriterion, DpiaStatus,
    Purpose, PurposeKind, ResidualRisk,
};
use crate::legal_basis::{
    Art6, Art9, Art22Ground, Balance, Basis, SpecialCategory, WithdrawalEffort,
};
use crate::source::SourceStatus::{Knowledge, Seen};
use crate::value::{LangText, Prose};

/// What names a row of basis: its purpose, its letter, its category of persons.
pub(super) fn key(found: &Found, row: &Basis) -> String {
    let letter = row.art6.map_or("", Art6::code);
    let persons = found.name(&row.subject_category);
    format!("{} {letter} {persons}", row.purpose)
        .trim()
        .to_owned()
}

fn at<'a>(found: &'a mut Found, row: &Basis, column: &str) -> &'a mut Hit {
    found.at(Part::row("bases", key(found, row), column))
}

/// Whether a row is in use on a day.
fn in_use(row: &Basis, on: NaiveDate) -> bool {
    row.valid_from.is_none_or(|from| from <= on) && row.valid_to.is_none_or(|to| on <= to)
}

/// The rows in use, each with its place.
fn rows(it: &Entry, on: NaiveDate) -> impl Iterator<Item = (usize, &Basis)> {
    it.bases
        .iter()
        .enumerate()
        .filter(move |(_, row)| in_use(row, on))
}

/// The rows in use on one letter.
fn on_letter(it: &Entry, on: NaiveDate, letter: Art6) -> impl Iterator<Item = (usize, &Basis)> {
    rows(it, on).filter(move |(_, row)| row.art6 == Some(letter))
}

/// Whether a row covers a purpose: it names it, or none.
fn covers(row: &Basis, purpose: &Purpose) -> bool {
    row.purpose.is_empty() || row.purpose == purpose.key
}

/// The purposes that a row covers.
fn purposes<'a>(it: &'a Entry, row: &'a Basis) -> impl Iterator<Item = &'a Purpose> {
    it.purposes.iter().filter(|purpose| covers(row, purpose))
}

const fn decides(it: &Entry) -> bool {
    !matches!(it.role, Some(ActivityRole::Processor))
}

/// Whether two rows are for the same persons, or one of them is for all.
fn same_persons(one: &Basis, other: &Basis) -> bool {
    one.subject_category.is_empty()
        || other.subject_category.is_empty()
        || one.subject_category.is_same(&other.subject_category)
}

/// Whether a row names the law it rests on.
fn names_law(row: &Basis) -> bool {
    row.law_ref
        .as_ref()
        .is_some_and(|law| !law.provision.is_empty() || !law.text.is_empty())
}

/// The decision that rests solely on automated processing and concerns a person, if there is one.
fn automated(it: &Entry) -> Option<&AutomatedDecision> {
    it.adm
        .as_ref()
        .filter(|adm| adm.solely_automated && adm.significant_effect)
}

/// The criteria of likely high risk that are ticked, and those that the entry tells by itself.
fn risk_criteria(it: &Entry) -> Vec<DpiaCriterion> {
    let sensitive = it.data_items.iter().any(|item| {
        item.criminal
            || item
                .special
                .is_some_and(|it| it != SpecialCategory::Incidental)
    });
    let told = [
        (automated(it).is_some(), DpiaCriterion::AutomatedDecision),
        (it.systematic_monitoring, DpiaCriterion::Monitoring),
        (sensitive, DpiaCriterion::Sensitive),
        (it.large_scale, DpiaCriterion::LargeScale),
        (it.children || it.vulnerable, DpiaCriterion::Vulnerable),
    ];
    let mut found: Vec<DpiaCriterion> = told
        .into_iter()
        .filter_map(|(holds, criterion)| holds.then_some(criterion))
        .chain(
            it.dpia
                .iter()
                .flat_map(|dpia| dpia.criteria.iter().copied()),
        )
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Words that tell of cookies and the like.
const COOKIES: [&str; 5] = [
    "cookie",
    "informasjonskaps",
    "tracking pixel",
    "sporingspiksel",
    "web beacon",
];
/// Words that tell of e-mail addresses.
const E_MAIL: [&str; 5] = ["e-mail", "email", "e-post", "epost", "mailadres"];
/// Words that tell of the exception for existing customers.
const EXISTING_CUSTOMERS: [&str; 5] = [
    "existing customer",
    "13(2)",
    "eksisterende kund",
    "bestaande klant",
    "soft opt-in",
];

fn uses_cookies(it: &Entry) -> bool {
    let speak = |text: &LangText| speaks_of(text, &COOKIES);
    it.data_items
        .iter()
        .any(|item| speak(&item.category.clone().into()) || speak(&item.description))
        || it
            .sources
            .iter()
            .any(|source| speak(&source.clone().into()))
        || it.retention.iter().any(|row| speak(&row.criteria_text))
}

fn uses_e_mail(it: &Entry) -> bool {
    it.data_items
        .iter()
        .any(|item| item.category.each().any(|(_, name)| stemmed(name, &E_MAIL)))
}

fn of_existing_customers(row: &Basis, scene: &Scene) -> bool {
    let lia = row.lia.and_then(|id| scene.records.assessment(id));
    let safeguards = lia
        .iter()
        .flat_map(|lia| lia.safeguards.iter().map(Prose::as_str));
    speaks_of(&row.interest, &EXISTING_CUSTOMERS)
        || stemmed(row.contract_ref.as_str(), &EXISTING_CUSTOMERS)
        || lia.is_some_and(|lia| stemmed(lia.interest_text.as_str(), &EXISTING_CUSTOMERS))
        || safeguards
            .into_iter()
            .any(|text| stemmed(text, &EXISTING_CUSTOMERS))
}

/// Kinds of purposes that are tasks of an authority: what any organisation does for itself is none.
const fn is_authority_task(kind: Option<PurposeKind>) -> bool {
    matches!(
        kind,
        Some(
            PurposeKind::Service
                | PurposeKind::Legal
                | PurposeKind::Research
                | PurposeKind::Statistics
        )
    )
}

/// R-BAS-01 to R-BAS-36.
pub const RULES: &[Rule] = &[
    rule(
        "R-BAS-01",
        High,
        Seen,
        "GDPR Art 6(1), 13(1)(c)",
        Activity(|it, scene, found| {
            for purpose in it.purposes.iter().filter(|_| decides(it)) {
                if !rows(it, scene.on).any(|(_, row)| covers(row, purpose)) {
                    found
                        .at(Part::row("bases", purpose.key.as_str(), ""))
                        .words("purpose", purpose.text.clone());
                }
            }
        }),
    ),
    rule(
        "R-BAS-02",
        Medium,
        Seen,
        "GDPR Art 6(1), 13(1)(c)",
        Activity(|it, scene, found| {
            for purpose in &it.purposes {
                let mut before: Vec<&Basis> = Vec::new();
                for (place, row) in rows(it, scene.on).filter(|(_, row)| covers(row, purpose)) {
                    let other = before
                        .iter()
                        .find(|other| other.art6 != row.art6 && same_persons(other, row));
                    if let Some(other) = other {
                        let (one, other) = (key(found, other), key(found, row));
                        found
                            .at(Part::row("bases", purpose.key.as_str(), "subject_category"))
                            .place(place)
                            .words("purpose", purpose.text.clone())
                            .fact("one", one)
                            .fact("other", other);
                        break;
                    }
                    before.push(row);
                }
            }
        }),
    ),
    rule(
        "R-BAS-03",
        High,
        Seen,
        "GDPR Art 6(1)(f), 5(2); EDPB Guidelines 1/2024",
        Activity(|it, scene, found| {
            for (place, row) in on_letter(it, scene.on, Art6::F) {
                if row.lia.is_none() {
                    at(found, row, "lia").place(place);
                }
            }
        }),
    ),
    rule(
        "R-BAS-04",
        High,
        Seen,
        "GDPR Art 6(1)(f)",
        Activity(|it, scene, found| {
            for (place, row) in rows(it, scene.on) {
                let lia = row.lia.and_then(|id| scene.records.assessment(id));
                let failed = lia.is_some_and(|lia| lia.balance == Some(Balance::Fails));
                if failed && it.status == Some(ActivityStatus::Active) {
                    at(found, row, "lia").place(place);
                }
            }
        }),
    ),
    rule(
        "R-BAS-05",
        Medium,
        Seen,
        "GDPR Art 5(2)",
        InterestAssessment(|it, scene, found| {
            if let Some(due) = it.review_due.filter(|due| *due < scene.on) {
                found.field("review_due").date("date", due);
            }
        }),
    ),
    rule(
        "R-BAS-06",
        Medium,
        Seen,
        "GDPR Art 13(1)(d), 14(2)(b)",
        InterestAssessment(|it, _, found| {
            if it.interest_text.is_empty() {
                found.field("interest_text");
            } else if !it.communicated_in_notice {
                found.field("communicated_in_notice");
            }
        }),
    ),
    rule(
        "R-BAS-07",
        Medium,
        Seen,
        "GDPR Art 6(1)(f); EDPB Guidelines 1/2024",
        InterestAssessment(|it, _, found| {
            if it.necessity_text.is_empty() {
                found.field("necessity_text");
            }
            if it.alternatives.iter().all(Prose::is_empty) {
                found.field("alternatives");
            }
        }),
    ),
    rule(
        "R-BAS-08",
        High,
        Seen,
        "GDPR Art 6(1), last subparagraph",
        Activity(|it, scene, found| {
            for (place, row) in on_letter(it, scene.on, Art6::F) {
                let task = purposes(it, row).any(|purpose| is_authority_task(purpose.kind));
                if scene.is_public_authority() && task {
                    at(found, row, "art6").place(place);
                }
            }
        }),
    ),
    rule(
        "R-BAS-09",
        High,
        Seen,
        "GDPR Art 7(1)",
        Activity(|it, scene, found| {
            for (place, row) in on_letter(it, scene.on, Art6::A) {
                if row.consent_profile.is_none() {
                    at(found, row, "consent_profile").place(place);
                }
            }
        }),
    ),
    rule(
        "R-BAS-10",
        High,
        Seen,
        "GDPR Art 7(3), 13(2)(c)",
        ConsentProfile(|it, _, found| {
            if it.withdrawal_channels.iter().all(|it| it.is_empty()) {
                found.field("withdrawal_channels");
            }
        }),
    ),
    rule(
        "R-BAS-11",
        High,
        Seen,
        "GDPR Art 7(3)",
        ConsentProfile(|it, _, found| {
            if it.withdrawal_effort == Some(WithdrawalEffort::Harder) {
                found.field("withdrawal_effort");
            }
        }),
    ),
    rule(
        "R-BAS-12",
        Medium,
        Seen,
        "GDPR recitals 32, 43",
        Activity(|it, scene, found| {
            for (place, row) in on_letter(it, scene.on, Art6::A) {
                let Some(id) = row.consent_profile else {
                    continue;
                };
                let covered = it.purposes.iter().filter(|purpose| {
                    rows(it, scene.on)
                        .any(|(_, row)| row.consent_profile == Some(id) && covers(row, purpose))
                });
                let granular = scene
                    .records
                    .consent(id)
                    .is_none_or(|profile| profile.granular);
                if covered.count() > 1 && !granular {
                    found
                        .at(Part::row("bases", id.to_string(), "consent_profile"))
                        .place(place);
                }
            }
        }),
    ),
    rule(
        "R-BAS-13",
        Medium,
        Seen,
        "GDPR Art 7(2), 7(4)",
        ConsentProfile(|it, _, found| {
            if !it.separate_from_terms {
                found.field("separate_from_terms");
            }
        }),
    ),
    rule(
        "R-BAS-14",
        Medium,
        Seen,
        "GDPR recital 43, Art 88",
        Activity(|it, scene, found| {
            for (place, row) in on_letter(it, scene.on, Art6::A) {
                if it.employees_affected {
                    at(found, row, "art6").place(place);
                }
            }
        }),
    ),
    rule(
        "R-BAS-15",
        Medium,
        Seen,
        "GDPR Art 8",
        Activity(|it, scene, found| {
            for (place, row) in on_letter(it, scene.on, Art6::A) {
                let profile = row.consent_profile.and_then(|id| scene.records.consent(id));
                if it.children && profile.is_some_and(|profile| !profile.age_gate) {
                    at(found, row, "consent_profile").place(place);
                }
            }
        }),
    ),
    rule(
        "R-BAS-16",
        High,
        Seen,
        "GDPR Art 6(1)(b)",
        Activity(|it, scene, found| {
            for (place, row) in on_letter(it, scene.on, Art6::B) {
                if row.subject_is_party == Some(false) {
                    at(found, row, "subject_is_party").place(place);
                }
            }
        }),
    ),
    rule(
        "R-BAS-17",
        Medium,
        Knowledge,
        "GDPR Art 6(1)(b); EDPB Guidelines 2/2019",
        Activity(|it, scene, found| {
            for (place, row) in on_letter(it, scene.on, Art6::B) {
                let other = purposes(it, row).find(|purpose| {
                    matches!(
                        purpose.kind,
                        Some(
                            PurposeKind::Marketing
                                | PurposeKind::Profiling
                                | PurposeKind::Improvement
                                | PurposeKind::Statistics
                        )
                    )
                });
                if let Some(purpose) = other {
                    at(found, row, "art6")
                        .place(place)
                        .words("purpose", purpose.text.clone());
                }
            }
        }),
    ),
    rule(
        "R-BAS-18",
        High,
        Seen,
        "GDPR Art 6(3)",
        Activity(|it, scene, found| {
            for (place, row) in rows(it, scene.on) {
                let by_law = matches!(row.art6, Some(Art6::C | Art6::E));
                if by_law && !names_law(row) {
                    at(found, row, "law_ref").place(place);
                }
            }
        }),
    ),
    rule(
        "R-BAS-19",
        High,
        Seen,
        "GDPR Art 6(3), 48",
        Activity(|it, scene, found| {
            for (place, row) in on_letter(it, scene.on, Art6::C) {
                let country = row.law_ref.as_ref().and_then(|law| law.country.as_ref());
                if let Some(country) = country.filter(|it| !crate::country::in_eea_on(it, scene.on))
                {
                    at(found, row, "law_ref")
                        .place(place)
                        .list("country", vec![crate::country::said(country)]);
                }
            }
        }),
    ),
    rule(
        "R-BAS-20",
        Medium,
        Seen,
        "GDPR recital 46",
        Activity(|it, scene, found| {
            for (place, row) in on_letter(it, scene.on, Art6::D) {
                if row.vital_need.is_empty() {
                    at(found, row, "vital_need").place(place);
                }
            }
        }),
    ),
    rule(
        "R-BAS-21",
        High,
        Seen,
        "GDPR Art 9(1)-(2)",
        // What people may write by themselves, and nobody asks for, is not processing of special categories on purpose.
        Activity(|it, scene, found| {
            let condition = rows(it, scene.on).any(|(_, row)| !row.art9.is_empty());
            for (place, item) in it.data_items.iter().enumerate() {
                let special = item
                    .special
                    .is_some_and(|special| special != SpecialCategory::Incidental);
                if special && !condition && decides(it) {
                    found
                        .data_item(item, "special")
                        .place(place)
                        .words("data", item.category.clone());
                }
            }
        }),
    ),
    rule(
        "R-BAS-22",
        High,
        Seen,
        "GDPR Art 9(2)(a)",
        Activity(|it, scene, found| {
            for (place, row) in rows(it, scene.on) {
                let profile = row.consent_profile.and_then(|id| scene.records.consent(id));
                let explicit = profile.is_some_and(|profile| profile.explicit);
                // Consent without any profile is found already.
                let found_already = row.art6 == Some(Art6::A) && profile.is_none();
                if row.art9.contains(&Art9::A) && !explicit && !found_already {
                    at(found, row, "art9").place(place);
                }
            }
        }),
    ),
    rule(
        "R-BAS-23",
        High,
        Seen,
        "GDPR Art 9(2)",
        Activity(|it, scene, found| {
            for (place, row) in rows(it, scene.on) {
                let lacks = row.art9.iter().copied().find(|condition| {
                    let needs =
                        matches!(condition, Art9::B | Art9::G | Art9::H | Art9::I | Art9::J);
                    let named = row.art9_law.iter().any(|law| {
                        law.condition == Some(*condition)
                            && (!law.provision.is_empty() || !law.text.is_empty())
                    });
                    needs && !named && !names_law(row)
                });
                if let Some(condition) = lacks {
                    at(found, row, "art9_law")
                        .place(place)
                        .text("letter", condition.code());
                }
            }
        }),
    ),
    rule(
        "R-BAS-24",
        High,
        Seen,
        "GDPR Art 10",
        Activity(|it, scene, found| {
            let allowed = rows(it, scene.on).any(|(_, row)| !row.art10_law.is_empty());
            for (place, item) in it.data_items.iter().enumerate() {
                if item.criminal && !allowed && decides(it) {
                    found
                        .data_item(item, "criminal")
                        .place(place)
                        .words("data", item.category.clone());
                }
            }
        }),
    ),
    rule(
        "R-BAS-25",
        Medium,
        Knowledge,
        "GDPR Art 87",
        // The national rule is the law of a State that a row in use names.
        Activity(|it, scene, found| {
            let national = rows(it, scene.on).any(|(_, row)| {
                row.law_ref
                    .as_ref()
                    .is_some_and(|law| law.country.is_some() && !law.provision.is_empty())
            });
            for (place, item) in it.data_items.iter().enumerate() {
                if item.national_id && !national && decides(it) {
                    found
                        .data_item(item, "national_id")
                        .place(place)
                        .words("data", item.category.clone());
                }
            }
        }),
    ),
    rule(
        "R-BAS-26",
        High,
        Seen,
        "GDPR Art 22(2)",
        Activity(|it, scene, found| {
            let grounded = rows(it, scene.on).any(|(_, row)| row.art22_ground.is_some());
            if automated(it).is_some() && !grounded && decides(it) {
                found.at(Part::row("bases", "", "art22_ground"));
            }
        }),
    ),
    rule(
        "R-BAS-27",
        Medium,
        Seen,
        "GDPR Art 22(3), 13(2)(f)",
        Activity(|it, scene, found| {
            let Some(adm) = automated(it).filter(|_| decides(it)) else {
                return;
            };
            let guarded = !adm.safeguards.is_empty()
                || rows(it, scene.on).any(|(_, row)| !row.art22_safeguards.is_empty());
            // What a law authorises has the safeguards of that law.
            let by_law = rows(it, scene.on).any(|(_, row)| {
                row.art22_ground == Some(Art22Ground::B) && !row.art22_law.is_empty()
            });
            if adm.logic.is_empty() {
                found.field("adm.logic");
            }
            if !guarded && !by_law {
                found.field("adm.safeguards");
            }
        }),
    ),
    rule(
        "R-BAS-28",
        High,
        Seen,
        "GDPR Art 21(2)-(4)",
        // Any channel for rights serves; so does what the assessment offers, or the withdrawal of the consent.
        Activity(|it, scene, found| {
            let offered = rows(it, scene.on).any(|(_, row)| {
                let lia = row.lia.and_then(|id| scene.records.assessment(id));
                let profile = row.consent_profile.and_then(|id| scene.records.consent(id));
                lia.is_some_and(|lia| lia.optout_offered)
                    || profile.is_some_and(|profile| !profile.withdrawal_channels.is_empty())
            });
            if it.direct_marketing() && it.rights_channels.is_empty() && !offered && decides(it) {
                found.field("rights_channels");
            }
        }),
    ),
    rule(
        "R-BAS-29",
        Medium,
        Seen,
        "Directive 2002/58/EC Art 5(3)",
        Activity(|it, scene, found| {
            for (place, row) in rows(it, scene.on) {
                let profiling =
                    purposes(it, row).any(|purpose| purpose.kind == Some(PurposeKind::Profiling));
                if profiling && row.art6 != Some(Art6::A) && decides(it) && uses_cookies(it) {
                    at(found, row, "art6").place(place);
                }
            }
        }),
    ),
    rule(
        "R-BAS-30",
        Medium,
        Seen,
        "Directive 2002/58/EC Art 13",
        Activity(|it, scene, found| {
            for (place, row) in rows(it, scene.on) {
                let marketing = purposes(it, row).any(|purpose| {
                    purpose.direct_marketing && purpose.kind != Some(PurposeKind::Profiling)
                });
                if marketing
                    && row.art6 != Some(Art6::A)
                    && decides(it)
                    && uses_e_mail(it)
                    && !of_existing_customers(row, scene)
                {
                    at(found, row, "art6").place(place);
                }
            }
        }),
    ),
    rule(
        "R-BAS-31",
        Medium,
        Seen,
        "GDPR Art 6(4)",
        Activity(|it, scene, found| {
            for (place, purpose) in it.purposes.iter().enumerate() {
                let allowed = rows(it, scene.on)
                    .filter(|(_, row)| covers(row, purpose))
                    .any(|(_, row)| row.art6 == Some(Art6::A) || names_law(row));
                if !purpose.further_processing_of.is_empty()
                    && purpose.compat_assessment_ref.is_empty()
                    && !allowed
                {
                    found
                        .at(Part::row(
                            "purposes",
                            purpose.key.as_str(),
                            "compat_assessment_ref",
                        ))
                        .place(place)
                        .words("purpose", purpose.text.clone());
                }
            }
        }),
    ),
    rule(
        "R-BAS-32",
        Low,
        Seen,
        "GDPR Art 13(1)(c)",
        Activity(|it, scene, found| {
            for (place, row) in rows(it, scene.on) {
                if !row.hedge_text.is_empty() {
                    at(found, row, "hedge_text")
                        .place(place)
                        .text("words", row.hedge_text.as_str());
                }
            }
        }),
    ),
    rule(
        "R-BAS-33",
        High,
        Seen,
        "GDPR Art 28(3)(a)",
        Activity(|it, scene, found| {
            for (place, row) in on_letter(it, scene.on, Art6::A) {
                if !decides(it) {
                    at(found, row, "art6").place(place);
                }
            }
        }),
    ),
    rule(
        "R-BAS-34",
        Medium,
        Knowledge,
        "GDPR Art 35(1)-(4); WP248 rev.01",
        Activity(|it, _, found| {
            let criteria = risk_criteria(it);
            let looked_at = it.dpia.as_ref().is_some_and(|dpia| {
                matches!(
                    dpia.status,
                    Some(DpiaStatus::Done | DpiaStatus::InProgress | DpiaStatus::NotRequired)
                )
            });
            if criteria.len() > 1 && !looked_at && decides(it) {
                let codes: Vec<&str> = criteria.iter().map(|it| it.code()).collect();
                found.field("dpia").fact("criteria", codes.join(" "));
            }
        }),
    ),
    rule(
        "R-BAS-35",
        High,
        Seen,
        "GDPR Art 36(1)",
        Activity(|it, _, found| {
            let high = it.dpia.as_ref().is_some_and(|dpia| {
                dpia.residual_risk == Some(ResidualRisk::High) && dpia.consulted_on.is_none()
            });
            if high {
                found.field("dpia.consulted_on");
            }
        }),
    ),
    rule(
        "R-BAS-36",
        Medium,
        Knowledge,
        "GDPR Art 5(1)(a); EDPB Guidelines 05/2020",
        // The decision is the assessment of the row that follows, once somebody decided it by name and day.
        Activity(|it, scene, found| {
            for (place, row) in on_letter(it, scene.on, Art6::F) {
                let switched = it.bases.iter().any(|before| {
                    before.art6 == Some(Art6::A)
                        && before.purpose == row.purpose
                        && before.valid_to.is_some_and(|to| to < scene.on)
                });
                let decided = row
                    .lia
                    .and_then(|id| scene.records.assessment(id))
                    .is_some_and(|lia| lia.decided_on.is_some() && !lia.decided_by.is_empty());
                if switched && !decided {
                    at(found, row, "lia").place(place);
                }
            }
        }),
    ),
];

#[cfg(test)]
mod tests;
