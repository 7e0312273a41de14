//! The report of findings, and the findings in the frame of the others.

use chrono::{Days, NaiveDate};
use tilsyn_core::browse::Secrecy;
use tilsyn_core::finding::{AcceptedAs, Severity};
use tilsyn_core::record::{Kind, Record};
use tilsyn_core::text::Language;
use tilsyn_core::workspace::{Findings, FindingsQuery, Workspace};
use tilsyn_reports::document::{Audience, Document, Table, Value, Why};
use tilsyn_reports::{Format, Order, ReportKind, Scope};

use crate::support::{self, Own, column, document, make, sample, table};

fn order(kind: ReportKind) -> Order {
    support::order(kind, Format::Json, Language::En)
}

fn codes(table: &Table, id: &str) -> Vec<String> {
    column(table, id)
        .into_iter()
        .map(|value| match value {
            Value::Word { code, .. } | Value::Code(code) => code,
            other => panic!("{other:?} is no code"),
        })
        .collect()
}

fn has(table: &Table, id: &str) -> bool {
    table.columns.iter().any(|it| it.id == id)
}

const BARE: &str = r#"{"name": {"en": "Newsletter"}, "status": "active",
    "purposes": [{"key": "p1", "text": {"en": "Send the newsletter to readers"}}]}"#;

fn bare() -> Own {
    let mut own = Own::new("Example AS");
    let record: serde_json::Value = serde_json::from_str(BARE).unwrap();
    own.apply(&serde_json::json!({"op": "put", "kind": "activity", "record": record}));
    own
}

/// Accepts the finding of this rule, until a day.
fn accept(own: &mut Own, rule: &str, until: NaiveDate) {
    let on = order(ReportKind::Findings).as_of;
    let mut findings = Findings::new();
    let page = own
        .workspace
        .findings(
            &FindingsQuery::default(),
            on,
            support::now(),
            &mut findings,
            &mut |_, _| true,
        )
        .unwrap();
    let row = page.rows.iter().find(|it| it.finding.rule.as_str() == rule);
    let finding = row
        .unwrap_or_else(|| panic!("{rule} finds nothing"))
        .finding
        .clone();
    own.commit(|tx| {
        let reason = "The board bears it until spring.".parse().unwrap();
        tx.accept_finding(&finding, AcceptedAs::Risk, reason, Some(until))
    });
}

#[test]
fn an_accepted_finding_shows_as_accepted_with_reason_end_and_by_whom_and_after_its_end_as_open() {
    let mut own = bare();
    let asked = order(ReportKind::Findings);
    let before = document(&own.workspace, &asked);
    assert!(table(&before, "accepted").rows.is_empty());
    let until = asked.as_of.checked_add_days(Days::new(30)).unwrap();
    accept(&mut own, "R-REG-08", until);
    let report = document(&own.workspace, &asked);
    let accepted = table(&report, "accepted");
    assert_eq!(codes(&accepted, "rule"), ["R-REG-08"]);
    assert_eq!(codes(&accepted, "accepted_as"), ["accepted_risk"]);
    assert_eq!(codes(&accepted, "standing"), ["stands"]);
    assert_eq!(column(&accepted, "until"), [Value::Date(until)]);
    assert_eq!(
        column(&accepted, "reason"),
        [Value::text("The board bears it until spring.")]
    );
    assert_eq!(column(&accepted, "by"), [Value::text("Kari Nordmann")]);
    let all = table(&report, "findings");
    let place = codes(&all, "rule").iter().position(|it| it == "R-REG-08");
    assert_eq!(codes(&all, "status")[place.unwrap()], "accepted");
    // The frame of the record counts it no more.
    let touching = |workspace: &Workspace| {
        let frame = document(workspace, &order(ReportKind::RecordController)).frame;
        codes(&frame.findings[0], "rule")
    };
    assert!(!touching(&own.workspace).contains(&"R-REG-08".to_owned()));
    let mut later = asked;
    later.as_of = until.checked_add_days(Days::new(1)).unwrap();
    later.generated_at = "2026-12-22T09:00:00Z".parse().unwrap();
    let later = document(&own.workspace, &later);
    assert!(table(&later, "accepted").rows.is_empty());
    assert_eq!(codes(&table(&later, "lapsed"), "standing"), ["expired"]);
}

#[test]
fn findings_stand_by_severity_then_rule_and_the_summary_counts_the_open_ones() {
    let (_folder, workspace) = sample();
    let report = document(&workspace, &order(ReportKind::Findings));
    let rank = |code: &String| {
        ["blocker", "high", "medium", "low", "info"]
            .iter()
            .position(|it| it == code)
    };
    let mut open = 0;
    for id in ["findings", "case-findings"] {
        let all = table(&report, id);
        assert!(codes(&all, "severity").iter().map(rank).is_sorted(), "{id}");
        open += codes(&all, "status")
            .iter()
            .filter(|it| *it == "new" || *it == "open")
            .count();
    }
    let counted: i64 = column(&table(&report, "findings-by-severity"), "open")
        .into_iter()
        .map(|it| match it {
            Value::Number(number) => number,
            other => panic!("{other:?}"),
        })
        .sum();
    assert_eq!(i64::try_from(open).unwrap(), counted);
    assert_eq!(report.frame.counts[0].2, u64::try_from(open).unwrap());
    assert!(
        report.frame.findings.is_empty(),
        "it has no table of itself before it"
    );
    assert!(table(&report, "findings-trend").rows.len() > 1);
}

#[test]
fn a_past_day_is_judged_with_the_register_and_the_acceptances_of_that_day() {
    let (_folder, workspace) = sample();
    let now = document(&workspace, &order(ReportKind::Findings));
    let mut past = order(ReportKind::Findings);
    past.as_of = past.as_of.checked_sub_days(Days::new(130)).unwrap();
    let then = document(&workspace, &past);
    let told = |report: &Document| format!("{:?}", table(report, "findings").rows);
    assert_ne!(told(&now), told(&then));
    let last = column(&table(&then, "findings-trend"), "key").pop();
    let day = past.as_of.to_string();
    assert!(matches!(last, Some(Value::Word { code, .. }) if code == day));
    // No processor was there then.
    let processors = codes(&table(&then, "findings"), "kind");
    assert!(
        !processors.contains(&"processor".to_owned()),
        "{processors:?}"
    );
}

#[test]
fn management_gets_neither_names_nor_single_cases_and_an_authority_no_judgement_in_other_reports() {
    let (_folder, workspace) = sample();
    let mut asked = order(ReportKind::Findings);
    let house = document(&workspace, &asked);
    assert!(has(&table(&house, "findings"), "owner"));
    assert!(!table(&house, "case-findings").rows.is_empty());
    asked.audience = Audience::Management;
    let board = document(&workspace, &asked);
    assert!(!has(&table(&board, "findings"), "owner"));
    assert!(!board.sheets().iter().any(|it| it.id.starts_with("case-")));
    assert!(
        board
            .frame
            .left_out
            .iter()
            .any(|it| it.why == Why::Audience)
    );
    let mut record = order(ReportKind::RecordController);
    let house = document(&workspace, &record);
    assert!(!house.frame.findings[0].rows.is_empty());
    record.audience = Audience::Authority;
    let outside = document(&workspace, &record);
    assert!(outside.frame.findings.is_empty());
    assert!(
        outside
            .frame
            .left_out
            .iter()
            .any(|it| it.why == Why::Audience)
    );
}

#[test]
fn the_frame_holds_what_touches_the_report_and_only_what_is_grave() {
    let (_folder, workspace) = sample();
    let mut asked = order(ReportKind::ProcessorsTransfers);
    let all = document(&workspace, &asked).frame.findings;
    let rules = codes(&all[0], "rule");
    assert!(!rules.is_empty());
    for rule in &rules {
        assert!(
            rule.starts_with("R-PRO") || rule.starts_with("R-TRA"),
            "{rule}"
        );
    }
    for severity in codes(&all[0], "severity") {
        assert!(["blocker", "high", "medium"].contains(&severity.as_str()));
    }
    asked.kind = ReportKind::RecordController;
    asked.scope.records = vec![workspace.find("A-02").unwrap().id];
    let narrowed = document(&workspace, &asked).frame.findings;
    asked.scope.records.clear();
    let whole = document(&workspace, &asked).frame.findings;
    assert!(narrowed[0].rows.len() < whole[0].rows.len());
    for value in column(&narrowed[0], "ref") {
        assert!(
            !matches!(&value, Value::Reference { reference, .. } if reference.starts_with("A-") && reference != "A-02"),
            "{value:?}"
        );
    }
}

#[test]
fn what_secrecy_keeps_back_is_told_as_a_band_and_named_nowhere() {
    let (_folder, mut workspace) = sample();
    let secret: Vec<String> = workspace
        .all(Kind::Request)
        .unwrap()
        .into_iter()
        .filter(|it| matches!(&it.record, Record::Request(it) if it.restricted))
        .map(|it| it.reference)
        .collect();
    let mut asked = order(ReportKind::Findings);
    // Long after, when something was due in each case.
    asked.as_of = "2028-01-31".parse().unwrap();
    asked.generated_at = "2028-01-31T09:00:00Z".parse().unwrap();
    let named = |report: &Document| {
        column(&table(report, "case-findings"), "ref")
            .into_iter()
            .filter(
                |it| matches!(it, Value::Reference { reference, .. } if secret.contains(reference)),
            )
            .count()
    };
    let of_secrecy = |report: &Document| {
        let left_out = report.frame.left_out.iter();
        left_out.filter(|it| it.why == Why::Secrecy).count()
    };
    let shown = document(&workspace, &asked);
    assert!(
        named(&shown) > 0,
        "something is found in a case under secrecy"
    );
    assert_eq!(of_secrecy(&shown), 0);
    workspace.read_as(Secrecy::Hidden);
    let hidden = document(&workspace, &asked);
    assert_eq!(named(&hidden), 0);
    assert_eq!(of_secrecy(&hidden), 2, "cases, and what is found in them");
    let said = format!("{hidden:?}");
    for reference in &secret {
        assert!(!said.contains(&format!("\"{reference}\"")), "{reference}");
    }
    assert!(said.contains("Findings in cases under secrecy: "));
}

#[test]
fn a_record_with_nothing_open_says_so_in_its_frame() {
    let own = Own::new("Example AS");
    let report = document(&own.workspace, &order(ReportKind::LegalBases));
    assert_eq!(report.frame.findings.len(), 1);
    assert!(report.frame.findings[0].rows.is_empty());
    assert!(!report.frame.findings[0].none.is_empty());
    assert_eq!(report.before().len(), 1);
}

#[test]
fn the_year_sums_the_findings_up_at_the_end_of_its_period() {
    let (_folder, workspace) = sample();
    let mut asked = order(ReportKind::Annual);
    asked.period = Some(tilsyn_core::figures::FiguresPeriod {
        from: "2026-01-01".parse().unwrap(),
        to: "2026-12-31".parse().unwrap(),
    });
    let report = document(&workspace, &asked);
    assert!(report.frame.findings.is_empty());
    let serious = codes(&table(&report, "serious"), "severity");
    assert!(serious.iter().all(|it| it == "high" || it == "blocker"));
    assert!(!table(&report, "findings-by-severity").rows.is_empty());
}

/// With `TILSYN_REPORTS` set to a folder, it is left there to be looked at, in English and Norwegian.
#[test]
fn every_format_of_it_can_be_made_and_is_the_same_twice() {
    let (_folder, workspace) = sample();
    let folder = std::env::var_os("TILSYN_REPORTS");
    for format in ReportKind::Findings.formats() {
        let mut asked = support::order(ReportKind::Findings, *format, Language::En);
        let report = make(&workspace, &asked);
        assert!(report == make(&workspace, &asked), "{format}");
        if let Some(folder) = &folder {
            let folder = std::path::Path::new(folder);
            std::fs::write(folder.join(&report.suggested_name), &report.bytes).unwrap();
            asked.language = Language::Nb;
            let report = make(&workspace, &asked);
            std::fs::write(folder.join(&report.suggested_name), &report.bytes).unwrap();
        }
    }
}

#[test]
fn a_report_narrowed_by_how_grave_findings_are_holds_the_activities_that_have_such_ones() {
    let (_folder, workspace) = sample();
    let plain = order(ReportKind::RecordController);
    let page = workspace
        .findings(
            &FindingsQuery {
                whole: true,
                ..FindingsQuery::default()
            },
            plain.as_of,
            support::now(),
            &mut Findings::new(),
            &mut |_, _| true,
        )
        .unwrap();
    let all = |order: &Order| -> Vec<String> {
        let document = document(&workspace, order);
        let mut found = Vec::new();
        for value in column(&table(&document, "activities"), "ref") {
            match value {
                Value::Reference { reference, .. } => found.push(reference),
                other => panic!("{other:?}"),
            }
        }
        found
    };
    let whole = all(&plain);
    let mut seen = 0;
    for severity in Severity::ALL {
        let narrowed = Order {
            scope: Scope {
                filters: vec![format!("finding={}", severity.code()).parse().unwrap()],
                ..Scope::default()
            },
            ..plain.clone()
        };
        let with_such: Vec<String> = whole
            .iter()
            .filter(|reference| {
                let id = workspace.find(reference).unwrap().id;
                let mut found = page.rows.iter().map(|row| &row.finding);
                found.any(|it| it.severity == *severity && it.object == id)
            })
            .cloned()
            .collect();
        seen += usize::from(!with_such.is_empty() && with_such.len() < whole.len());
        assert_eq!(all(&narrowed), with_such, "{severity:?}");
    }
    assert!(seen > 0, "the sample has activities with and without");
}

/// Two purposes on legitimate interests, neither of them assessed.
const TWO_PURPOSES: &str = r#"{"name": {"en": "Members"}, "status": "active", "role": "controller",
    "purposes": [{"key": "p1", "text": {"en": "Keep the list of members", "nb": "Føre medlemslisten", "nl": "De ledenlijst bijhouden"}},
        {"key": "p2", "text": {"en": "Call the yearly meeting", "nb": "Kalle inn til årsmøtet", "nl": "De jaarvergadering bijeenroepen"}}],
    "bases": [{"purpose": "p1", "art6": "f"}, {"purpose": "p2", "art6": "f"}]}"#;

#[test]
fn a_finding_at_two_purposes_of_one_activity_says_each_time_which_purpose_in_every_language() {
    let mut own = Own::new("Example AS");
    let record: serde_json::Value = serde_json::from_str(TWO_PURPOSES).unwrap();
    own.apply(&serde_json::json!({"op": "put", "kind": "activity", "record": record}));
    let purposes = [
        (
            Language::En,
            "Keep the list of members",
            "Call the yearly meeting",
        ),
        (Language::Nb, "Føre medlemslisten", "Kalle inn til årsmøtet"),
        (
            Language::Nl,
            "De ledenlijst bijhouden",
            "De jaarvergadering bijeenroepen",
        ),
    ];
    for (language, first, second) in purposes {
        // What is read in the frame of the record; and among the data of the findings a field of its own.
        let of = |kind| document(&own.workspace, &support::order(kind, Format::Pdf, language));
        let said = |table: &Table, id: &str| -> Vec<String> {
            let rules = codes(table, "rule");
            let words = column(table, id).into_iter();
            let of_rule = rules
                .iter()
                .zip(words)
                .filter(|(rule, _)| *rule == "R-BAS-03");
            of_rule.map(|(_, value)| format!("{value:?}")).collect()
        };
        let touching = of(ReportKind::RecordController).frame.findings;
        let findings = of(ReportKind::Findings);
        for rows in [
            said(&touching[0], "message"),
            said(&table(&findings, "findings"), "about"),
        ] {
            assert_eq!(rows.len(), 2, "{language} {rows:?}");
            assert!(
                rows[0].contains(first) && !rows[0].contains(second),
                "{rows:?}"
            );
            assert!(
                rows[1].contains(second) && !rows[1].contains(first),
                "{rows:?}"
            );
        }
    }
}
