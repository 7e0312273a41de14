//! 8.4 Processors.

use chrono::{Months, NaiveDate};

use super::found::Part;
use super::rule::Judge::Processor;
use super::rule::Rule;
use super::rule::Severity::{High, Low, Medium};
use super::rule::rule;
use super::scene::Scene;
use crate::country::{in_eea_on, said};
use crate::processor::{
    DueDiligence, DueDiligenceFinding, DueDiligenceItem, Processor as Engagement, SubsAuthorisation,
};
use crate::source::SourceStatus::Seen;
use crate::text::Sentence;
use crate::value::Country;

/// Months for which a look at a list of sub-processors is relied on (product decision).
const LIST_MONTHS: u32 = 6;

/// Whether the engagement goes on: of one that ended, only the return of the data is asked.
fn goes_on(it: &Engagement, on: NaiveDate) -> bool {
    it.end_on.is_none_or(|end| end >= on)
}

/// The third countries in which data lie or from which they are reached, and that no transfer names: neither one to this
/// processor nor one of its activities.
fn unnamed<'a>(it: &'a Engagement, scene: &Scene) -> Vec<&'a Country> {
    let own = scene
        .records
        .transfers_to(scene.id)
        .map(|(_, transfer)| transfer);
    let of_activities = it.activities.iter().flat_map(|activity| {
        scene
            .records
            .linking(*activity, "activity")
            .filter_map(|id| scene.records.transfer(id))
    });
    let named: Vec<&Country> = own
        .chain(of_activities)
        .flat_map(|transfer| transfer.countries.iter().chain(&transfer.onward_to))
        .collect();
    let mut open: Vec<&Country> = it
        .locations
        .iter()
        .chain(&it.access_countries)
        .filter(|country| !in_eea_on(country, scene.on) && !named.contains(country))
        .collect();
    open.sort_unstable();
    open.dedup();
    open
}

/// R-PRO-01 to R-PRO-12.
pub const RULES: &[Rule] = &[
    rule(
        "R-PRO-01",
        High,
        Seen,
        "GDPR Art 28(3), 28(9)",
        Processor(|it, scene, found| {
            if goes_on(it, scene.on) && it.dpa_ref.is_empty() {
                found.field("dpa_ref");
            }
        }),
    ),
    rule(
        "R-PRO-02",
        High,
        Seen,
        "GDPR Art 28(3)",
        Processor(|it, scene, found| {
            let missing = it.clauses_missing();
            // Without any agreement that is what is found.
            if goes_on(it, scene.on) && !it.dpa_ref.is_empty() && !missing.is_empty() {
                let clauses = missing
                    .iter()
                    .map(|clause| Sentence::new(format!("dpa-clause-{}", clause.key())))
                    .collect();
                found.field("dpa_check").list("clauses", clauses);
            }
        }),
    ),
    rule(
        "R-PRO-03",
        Medium,
        Seen,
        "GDPR Art 28(1), 24",
        Processor(|it, scene, found| {
            if let Some(due) = it.dpa_review_due.filter(|due| *due < scene.on)
                && goes_on(it, scene.on)
            {
                found.field("dpa_review_due").date("date", due);
            }
        }),
    ),
    rule(
        "R-PRO-04",
        Medium,
        Seen,
        "GDPR Art 28(1)",
        Processor(|it, scene, found| {
            if !goes_on(it, scene.on) {
                return;
            }
            if it.dd_done_on.is_none() {
                found.field("dd_done_on");
            } else if it.dd_result == Some(DueDiligence::Insufficient) {
                found.field("dd_result");
            }
        }),
    ),
    rule(
        "R-PRO-05",
        Medium,
        Seen,
        "GDPR Art 28(1)",
        Processor(|it, scene, found| {
            if let Some(due) = it.dd_review_due.filter(|due| *due < scene.on)
                && goes_on(it, scene.on)
            {
                found.field("dd_review_due").date("date", due);
            }
        }),
    ),
    rule(
        "R-PRO-06",
        Medium,
        Seen,
        "GDPR Art 28(2)",
        Processor(|it, scene, found| {
            if goes_on(it, scene.on)
                && it.subs_authorisation.is_none()
                && !it.sub_processors.is_empty()
            {
                found
                    .field("subs_authorisation")
                    .fact("sub_processors", it.sub_processors.len());
            }
        }),
    ),
    rule(
        "R-PRO-07",
        Medium,
        Seen,
        "GDPR Art 28(2)",
        Processor(|it, scene, found| {
            if goes_on(it, scene.on)
                && it.subs_authorisation == Some(SubsAuthorisation::General)
                && it.subs_notice_days.is_none()
            {
                found.field("subs_notice_days");
            }
        }),
    ),
    rule(
        "R-PRO-08",
        Low,
        Seen,
        "GDPR Art 28(2), (4)",
        // A list that nobody noted to have read was last seen when the agreement was signed.
        Processor(|it, scene, found| {
            let seen = it.subs_list_checked_on.or(it.dpa_signed_on);
            let old = scene
                .on
                .checked_sub_months(Months::new(LIST_MONTHS))
                .zip(seen)
                .is_some_and(|(limit, seen)| seen < limit);
            if let Some(seen) = seen.filter(|_| old)
                && goes_on(it, scene.on)
                && !it.sub_processors.is_empty()
            {
                found.field("subs_list_checked_on").date("date", seen);
            }
        }),
    ),
    rule(
        "R-PRO-09",
        High,
        Seen,
        "GDPR Art 28(3)(g)",
        Processor(|it, scene, found| {
            if let Some(end) = it.end_on.filter(|_| !goes_on(it, scene.on))
                && it.return_delete_confirmed_on.is_none()
            {
                found.field("return_delete_confirmed_on").date("date", end);
            }
        }),
    ),
    rule(
        "R-PRO-10",
        High,
        Seen,
        "GDPR Art 44, 30(1)(e)",
        Processor(|it, scene, found| {
            let open = unnamed(it, scene);
            if goes_on(it, scene.on) && !open.is_empty() {
                let field = if it.access_countries.iter().any(|one| open.contains(&one)) {
                    "access_countries"
                } else {
                    "locations"
                };
                found
                    .field(field)
                    .list("countries", open.into_iter().map(said).collect());
            }
        }),
    ),
    rule(
        "R-PRO-11",
        Medium,
        Seen,
        "GDPR Art 28(1), 44",
        Processor(|it, scene, found| {
            if goes_on(it, scene.on) && it.access_countries.is_empty() {
                found.field("access_countries");
            }
        }),
    ),
    rule(
        "R-PRO-12",
        Medium,
        Seen,
        "GDPR Art 28(10)",
        // The examination asks for it: DD-15, no use of the data for purposes of its own.
        Processor(|it, scene, found| {
            let own = it.dd_answers.iter().enumerate().find(|(_, answer)| {
                answer.item == Some(DueDiligenceItem::Dd15)
                    && answer.answer == Some(DueDiligenceFinding::No)
            });
            if let Some((place, _)) = own
                && goes_on(it, scene.on)
            {
                found
                    .at(Part::row(
                        "dd_answers",
                        DueDiligenceItem::Dd15.code(),
                        "answer",
                    ))
                    .place(place);
            }
        }),
    ),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::{Value, json};

    use crate::finding::perfect::{Mutation, Perfect, each_fires_alone};

    const CASES: &[(&str, &str, Mutation)] = &[
        ("R-PRO-01", "dpa_ref", |it| {
            it.set("hosting", "/dpa_ref", Value::Null);
        }),
        ("R-PRO-02", "dpa_check", |it| {
            it.set("hosting", "/dpa_check/3", Value::Null);
        }),
        ("R-PRO-03", "dpa_review_due", |it| {
            it.set("hosting", "/dpa_review_due", json!("2026-11-21"));
        }),
        ("R-PRO-04", "dd_result", |it| {
            it.set("hosting", "/dd_result", json!("insufficient"));
        }),
        ("R-PRO-05", "dd_review_due", |it| {
            it.set("hosting", "/dd_review_due", json!("2026-11-21"));
        }),
        ("R-PRO-06", "subs_authorisation", |it| {
            it.set("hosting", "/subs_authorisation", Value::Null);
        }),
        ("R-PRO-07", "subs_notice_days", |it| {
            it.set("hosting", "/subs_notice_days", Value::Null);
        }),
        ("R-PRO-08", "subs_list_checked_on", |it| {
            it.set("hosting", "/subs_list_checked_on", json!("2026-05-21"));
        }),
        ("R-PRO-09", "return_delete_confirmed_on", |it| {
            it.set("hosting", "/end_on", json!("2026-11-21"));
        }),
        ("R-PRO-10", "access_countries", |it| {
            it.set("hosting", "/access_countries/-", json!("IN"));
        }),
        ("R-PRO-11", "access_countries", |it| {
            it.set("hosting", "/access_countries", Value::Null);
        }),
        ("R-PRO-12", "dd_answers[0].answer", |it| {
            it.set(
                "hosting",
                "/dd_answers",
                json!([{"item": "DD-15", "answer": "no"}]),
            );
        }),
    ];

    #[test]
    fn each_rule_fires_on_its_case_and_nothing_else_does() {
        each_fires_alone(CASES);
    }

    #[test]
    fn of_an_engagement_that_is_over_only_the_return_of_the_data_is_asked() {
        let mut register = Perfect::new();
        register
            .set("hosting", "/end_on", json!("2026-10-01"))
            .set(
                "hosting",
                "/return_delete_confirmed_on",
                json!("2026-10-20"),
            )
            .set("hosting", "/dpa_review_due", json!("2020-01-01"))
            .set("hosting", "/dd_done_on", Value::Null);
        assert!(register.findings().is_empty());
    }

    #[test]
    fn a_list_of_sub_processors_seen_six_months_ago_to_the_day_still_counts() {
        let mut register = Perfect::new();
        register.set("hosting", "/subs_list_checked_on", json!("2026-05-22"));
        assert!(register.findings().is_empty());
    }
}
