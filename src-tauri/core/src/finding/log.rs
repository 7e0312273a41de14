//! 8.9 Trail, log and reports: what is true of the workspace as a whole. The rules about cases stand in `log_cases`.

use chrono::{Months, NaiveDate};

use super::found::Part;
use super::rule::Judge::{Export, Workspace};
use super::rule::Rule;
use super::rule::Severity::{Blocker, High, Info, Low, Medium};
use super::rule::rule;
use crate::adequacy;
use crate::record::Record;
use crate::source::SourceStatus::{Product, Seen};
use crate::text::Argument;

/// Months after which data of the law are old (product decision).
const OLD_MONTHS: u32 = 6;

/// The data of the law, with the day of their sources.
fn legal_data() -> [(&'static str, Option<NaiveDate>); 2] {
    [
        ("adequacy", adequacy::AS_OF.parse().ok()),
        ("rulepack", RULEPACK_OF.parse().ok()),
    ]
}

/// The day of the catalogue of rules, and of the calendars and procedures that ship with it.
const RULEPACK_OF: &str = "2026-11-22";

fn number(it: u64) -> Argument {
    Argument::Number(i64::try_from(it).unwrap_or(i64::MAX))
}

/// R-LOG-01, 05, 06, 08, 09, 10.
pub const RULES: &[Rule] = &[
    rule(
        "R-LOG-01",
        Blocker,
        Seen,
        "GDPR Art 5(2), 32",
        Workspace(|it, _, found| {
            if let Some(seq) = it.broken_at {
                found
                    .at(Part::row("trail", seq.to_string(), ""))
                    .with("seq", number(seq));
            }
        }),
    ),
    rule(
        "R-LOG-05",
        Medium,
        Seen,
        "GDPR Art 5(2)",
        Workspace(|it, _, found| {
            for (seq, day) in &it.entered_late {
                found
                    .at(Part::row("trail", seq.to_string(), ""))
                    .with("seq", number(*seq))
                    .date("date", *day);
            }
        }),
    ),
    rule(
        "R-LOG-06",
        Medium,
        Seen,
        "GDPR Art 30",
        Workspace(|it, scene, found| {
            if it.requests > 0 && scene.whole.is_request_log == 0 {
                found.field("register");
            }
        }),
    ),
    rule(
        "R-LOG-08",
        Low,
        Seen,
        "GDPR Art 32",
        // Whoever handles a case under secrecy may give it out; a copy made by anybody else was not authorised.
        Export(|it, scene, found| {
            for subject in &it.subjects {
                let Some(Record::Request(request)) = scene.records.get(*subject) else {
                    continue;
                };
                if request.restricted && request.assignee != it.by {
                    found.field("subjects");
                }
            }
        }),
    ),
    rule(
        "R-LOG-09",
        High,
        Seen,
        "GDPR Art 17, 5(1)(e)",
        Workspace(|it, _, found| {
            for seq in &it.still_readable {
                found
                    .at(Part::row("erased", seq.to_string(), ""))
                    .with("seq", number(*seq));
            }
        }),
    ),
    rule(
        "R-LOG-10",
        Info,
        Product,
        "–",
        Workspace(|_, scene, found| {
            for (what, of) in legal_data() {
                let old = of
                    .and_then(|of| of.checked_add_months(Months::new(OLD_MONTHS)))
                    .is_some_and(|until| until < scene.on);
                if let Some(of) = of.filter(|_| old) {
                    let days = (scene.on - of).num_days();
                    found
                        .at(Part::row("legal_data", what, ""))
                        .said("days", Argument::Number(days))
                        .date("date", of);
                }
            }
        }),
    ),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use crate::finding::perfect::{Mutation, Perfect, each_fires_alone, id, rules_of, today};
    use crate::finding::{Object, judge};
    use crate::record::{Kind, Record};

    const CASES: &[(&str, &str, Mutation)] = &[
        ("R-LOG-01", "trail", |it| it.standing.broken_at = Some(17)),
        ("R-LOG-05", "trail", |it| {
            it.standing.entered_late = vec![(9, today())];
        }),
        ("R-LOG-06", "register", |it| {
            it.standing.requests = 3;
            it.documents.remove("requests");
        }),
        ("R-LOG-09", "erased", |it| {
            it.standing.still_readable = vec![4];
        }),
    ];

    #[test]
    fn each_rule_fires_on_its_case_and_nothing_else_does() {
        each_fires_alone(CASES);
    }

    #[test]
    fn a_copy_of_a_case_under_secrecy_is_found_unless_its_handler_made_it() {
        let request = json!({"restricted": true, "assignee": id(91)}).to_string();
        let copy = |by| json!({"subjects": [id(90)], "by": by}).to_string();
        let mut scene = Perfect::new().scene();
        scene
            .records
            .put(id(90), Record::parse(Kind::Request, &request).unwrap());
        scene.id = id(95);
        let theirs = Record::parse(Kind::Export, &copy(id(91))).unwrap();
        assert!(judge(Object::Record(&theirs), "X-01", &scene).is_empty());
        let anothers = Record::parse(Kind::Export, &copy(id(92))).unwrap();
        let found = judge(Object::Record(&anothers), "X-02", &scene);
        assert_eq!(rules_of(&found), ["R-LOG-08"]);
    }

    #[test]
    fn legal_data_are_old_after_six_months_and_the_number_of_days_is_no_fact() {
        let mut register = Perfect::new();
        register.on = "2026-12-31".parse().unwrap();
        let first = register.findings();
        register.on = "2027-01-02".parse().unwrap();
        let later = register.findings();
        assert_eq!(rules_of(&first), ["R-LOG-10"]);
        assert_eq!(rules_of(&later), ["R-LOG-10"]);
        assert_ne!(first[0].message, later[0].message);
        assert_eq!(first[0].judged(), later[0].judged());
    }
}
