//! What each report says: its content in order, of the day that was ordered, for whom it is cut, and of nothing.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use tilsyn_core::figures::FiguresPeriod;
use tilsyn_core::record::Kind;
use tilsyn_core::text::Language;
use tilsyn_core::workspace::Workspace;
use tilsyn_reports::document::{Audience, Chapter, Content, Document, Table, Value, Why};
use tilsyn_reports::{Format, Order, ReportKind, Sources, Takes};

use crate::support::{self, Own, column, document, make, sample, table};

/// The reports of this test, with their chapters in the order of `domain/09`.
const CONTENTS: &[(ReportKind, &[&str])] = &[
    (
        ReportKind::LegalBases,
        &[
            "matrix", "basis-a", "basis-b", "basis-c", "basis-d", "basis-e", "basis-f", "special",
            "rights", "gaps",
        ],
    ),
    (
        ReportKind::ProcessorsTransfers,
        &[
            "processors",
            "agreements",
            "chains",
            "countries",
            "transfers",
            "transfer-assessments",
            "expiry",
            "article-49",
        ],
    ),
    (
        ReportKind::Retention,
        &["schedule", "conflicts", "due", "holds", "runs"],
    ),
    (
        ReportKind::RequestLog,
        &[
            "data-subjects",
            "third-parties",
            "public-authorities",
            "trail",
        ],
    ),
    (
        ReportKind::RequestStatistics,
        &["overview", "months", "outcomes", "received", "late"],
    ),
    (
        ReportKind::Transparency,
        &[
            "overview",
            "procedure",
            "tables",
            "non-governmental",
            "unreported",
        ],
    ),
    (ReportKind::AuthorityDisclosures, &["requests"]),
    (ReportKind::DeadlineCalendar, &["clocks", "holidays"]),
    (ReportKind::Erasure, &["runs", "erasures"]),
    (
        ReportKind::Annual,
        &[
            "requests",
            "authorities",
            "findings",
            "register",
            "processors",
            "plan",
        ],
    ),
    (
        ReportKind::Findings,
        &[
            "summary", "new", "open", "accepted", "fixed", "each", "trend",
        ],
    ),
];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn order(kind: ReportKind) -> Order {
    let mut order = support::order(kind, Format::Json, Language::En);
    if kind.takes_period() == Takes::Needed {
        order.period = Some(FiguresPeriod {
            from: day("2026-01-01"),
            to: day("2026-12-31"),
        });
    }
    order
}

fn ids(document: &Document) -> Vec<&str> {
    document.chapters.iter().map(|it| it.id.as_str()).collect()
}

fn chapter<'a>(document: &'a Document, id: &str) -> &'a Chapter {
    fn within<'a>(chapters: &'a [Chapter], id: &str) -> Option<&'a Chapter> {
        chapters.iter().find_map(|it| {
            (it.id == id)
                .then_some(it)
                .or_else(|| within(&it.chapters, id))
        })
    }
    within(&document.chapters, id).unwrap_or_else(|| panic!("no chapter {id}"))
}

fn references(table: &Table) -> BTreeSet<String> {
    column(table, "ref")
        .into_iter()
        .filter_map(|value| match value {
            Value::Reference { reference, .. } => Some(reference),
            _ => None,
        })
        .collect()
}

fn subject(workspace: &Workspace, reference: &str) -> Order {
    let mut order = order(ReportKind::Assessment);
    order.subject = Some(workspace.find(reference).unwrap().id);
    order
}

#[test]
fn each_report_has_its_chapters_in_the_order_that_is_laid_down() {
    let (_folder, workspace) = sample();
    for (kind, wanted) in CONTENTS {
        assert_eq!(
            ids(&document(&workspace, &order(*kind)))[..wanted.len()],
            **wanted,
            "{kind}"
        );
    }
}

#[test]
fn every_report_can_be_made_of_the_sample_in_each_language_and_says_nothing_in_keys() {
    let (_folder, workspace) = sample();
    let mut orders: Vec<Order> = CONTENTS.iter().map(|(kind, _)| order(*kind)).collect();
    orders.push(order(ReportKind::RegisterExport));
    orders.extend(["LIA-01", "T-01", "A-02"].map(|it| subject(&workspace, it)));
    for order in &mut orders {
        for language in Language::ALL {
            order.language = language;
            let said = format!("{:?}", document(&workspace, order));
            // A key that has no words would stand there itself.
            for prefix in [
                "report-",
                "field-",
                "figures-",
                "kind-",
                "tia-step-",
                "transfer-verdict-",
                "right-",
            ] {
                let key = format!("\"{prefix}");
                assert!(!said.contains(&key), "{} {language:?} {key}", order.kind);
            }
        }
    }
}

/// With `TILSYN_REPORTS` set to a folder, every report is left there to be looked at.
#[test]
fn every_report_is_set_on_pages_twice_with_the_same_bytes() {
    let (_folder, workspace) = sample();
    let folder = std::env::var_os("TILSYN_REPORTS");
    let mut orders: Vec<Order> = CONTENTS.iter().map(|(kind, _)| order(*kind)).collect();
    orders.extend(["LIA-01", "T-01", "A-02"].map(|it| subject(&workspace, it)));
    for mut order in orders {
        order.format = Format::Pdf;
        let report = make(&workspace, &order);
        assert!(report.bytes.starts_with(b"%PDF"), "{}", order.kind);
        assert!(report == make(&workspace, &order), "{} differs", order.kind);
        if let Some(folder) = &folder {
            let folder = std::path::Path::new(folder);
            std::fs::write(folder.join(&report.suggested_name), &report.bytes).unwrap();
            order.language = Language::Nb;
            let report = make(&workspace, &order);
            std::fs::write(folder.join(&report.suggested_name), &report.bytes).unwrap();
        }
    }
}

#[test]
fn a_register_of_nothing_gives_reports_that_say_so() {
    let own = Own::new("Example AS");
    for (kind, wanted) in CONTENTS {
        let document = document(&own.workspace, &order(*kind));
        assert_eq!(ids(&document)[..wanted.len()], **wanted, "{kind}");
        let mut tables = 0;
        for table in document.sheets() {
            if table.rows.is_empty() {
                tables += 1;
                assert!(
                    !table.none.trim().is_empty(),
                    "{kind}: {} says nothing",
                    table.id
                );
            }
        }
        assert!(tables > 0, "{kind}");
    }
}

#[test]
fn the_bases_are_those_of_the_register_and_a_purpose_that_rests_on_none_shows() {
    let mut own = Own::new("Example AS");
    own.apply(&serde_json::json!({"op": "put", "kind": "activity", "record": {
        "name": {"en": "Newsletter"},
        "purposes": [{"key": "p1", "text": {"en": "Send it"}}, {"key": "p2", "text": {"en": "Measure it"}}],
        "bases": [{"purpose": "p1", "art6": "a"}]}}));
    let document = document(&own.workspace, &order(ReportKind::LegalBases));
    let bases = table(&document, "bases");
    assert_eq!(bases.rows.len(), 2);
    assert_eq!(column(&bases, "basis")[1], Value::Missing);
    let gaps = table(&document, "gaps");
    let missing: Vec<Value> = column(&gaps, "missing");
    assert_eq!(
        missing.len(),
        2,
        "a purpose without a basis, and consent without what shows it"
    );
    assert_eq!(table(&document, "consent-unproven").rows.len(), 1);
}

#[test]
fn a_past_day_shows_the_register_as_it_was_then() {
    let (_folder, workspace) = sample();
    let now = document(&workspace, &order(ReportKind::ProcessorsTransfers));
    let mut past = order(ReportKind::ProcessorsTransfers);
    // The processors of the sample were taken over 115 days ago.
    past.as_of = past.as_of.checked_sub_days(Days::new(130)).unwrap();
    let then = document(&workspace, &past);
    assert!(table(&now, "processors").rows.len() > 5);
    assert_eq!(table(&then, "processors").rows.len(), 0);
    assert!(then.frame.register_size < now.frame.register_size);
    let mut bases = order(ReportKind::LegalBases);
    bases.as_of = past.as_of;
    assert!(
        !table(&document(&workspace, &bases), "bases")
            .rows
            .is_empty()
    );
    let mut log = order(ReportKind::RequestLog);
    let all = references(&table(&document(&workspace, &log), "public-authorities"));
    log.as_of = log.as_of.checked_sub_days(Days::new(20)).unwrap();
    let before = references(&table(&document(&workspace, &log), "public-authorities"));
    assert!(
        before.len() < all.len() && before.is_subset(&all),
        "{before:?} of {all:?}"
    );
}

#[test]
fn what_an_audience_does_not_get_is_gone_and_said_to_be() {
    let (_folder, workspace) = sample();
    let house = document(&workspace, &order(ReportKind::LegalBases));
    let mut outside = order(ReportKind::LegalBases);
    outside.audience = Audience::Authority;
    let outside = document(&workspace, &outside);
    assert!(ids(&house).contains(&"gaps") && !ids(&outside).contains(&"gaps"));
    assert!(
        outside
            .frame
            .left_out
            .iter()
            .any(|it| it.why == Why::Audience)
    );
    assert!(
        !house
            .frame
            .left_out
            .iter()
            .any(|it| it.why == Why::Audience)
    );
    let mut board = order(ReportKind::RequestStatistics);
    assert!(ids(&document(&workspace, &board)).contains(&"late"));
    board.audience = Audience::Management;
    assert!(!ids(&document(&workspace, &board)).contains(&"late"));
}

#[test]
fn a_condition_narrows_a_report_and_is_named_with_how_much_it_left_out() {
    let (_folder, workspace) = sample();
    let whole = references(&table(
        &document(&workspace, &order(ReportKind::Retention)),
        "retention",
    ));
    let mut narrowed = order(ReportKind::Retention);
    narrowed.scope.filters = vec!["basis=a".parse().unwrap()];
    let narrowed = document(&workspace, &narrowed);
    let kept = references(&table(&narrowed, "retention"));
    assert!(!kept.is_empty() && kept.len() < whole.len() && kept.is_subset(&whole));
    assert!(
        narrowed
            .frame
            .left_out
            .iter()
            .any(|it| it.why == Why::Filter)
    );
    assert_eq!(narrowed.frame.filter, ["basis=a"]);
}

#[test]
fn what_a_condition_takes_out_beside_its_own_kind_is_said_too() {
    let (_folder, workspace) = sample();
    let of = |kind: ReportKind, filter: &str| {
        let mut asked = order(kind);
        asked.scope.filters = vec![filter.parse().unwrap()];
        document(&workspace, &asked)
    };
    let says = |report: &Document, why: Why, words: &str| {
        let mut left = report.frame.left_out.iter();
        let found = left.any(|it| it.why == why && it.what.contains(words));
        assert!(found, "{words}: {:?}", report.frame.left_out);
    };
    // Nothing is in Antarctica: no processor, and so none of their transfers.
    let report = of(ReportKind::ProcessorsTransfers, "country=AQ");
    assert!(table(&report, "transfers").rows.is_empty());
    let all = workspace.all(Kind::Transfer).unwrap().len();
    says(&report, Why::Filter, &format!("{all} transfers"));
    let whole = document(&workspace, &order(ReportKind::Retention));
    let report = of(ReportKind::Retention, "basis=a");
    assert!(table(&report, "holds").rows.len() <= table(&whole, "holds").rows.len());
    assert!(table(&report, "due").rows.len() < table(&whole, "due").rows.len());
    says(&report, Why::Filter, "case files");
    let report = of(ReportKind::RecordController, "basis=a");
    says(&report, Why::Elsewhere, "the register as a whole");
}

#[test]
fn the_log_names_nobody_and_counts_the_days_as_the_core_does() {
    let (_folder, workspace) = sample();
    let log = document(&workspace, &order(ReportKind::RequestLog));
    let said = format!("{:?}", log.chapters);
    let mut named = 0;
    for stored in workspace.all(Kind::Request).unwrap() {
        let request: tilsyn_core::request::Request = stored.record.try_into().unwrap();
        if let Some(requester) = request.requester.filter(|it| it.name.as_str().len() > 5) {
            named += 1;
            assert!(
                !said.contains(requester.name.as_str()),
                "{}",
                requester.name
            );
        }
    }
    assert!(named > 3, "the sample has requesters with names");
    let figures = workspace.case_figures().unwrap();
    let in_log: usize = ["data-subjects", "third-parties", "public-authorities"]
        .map(|id| table(&log, id).rows.len())
        .iter()
        .sum();
    let received = figures.iter().filter(|it| {
        it.received_on
            .is_some_and(|on| on >= day("2026-01-01") && on <= day("2026-12-31"))
    });
    assert_eq!(in_log, received.count());
}

#[test]
fn the_figures_are_those_of_the_core() {
    let (_folder, workspace) = sample();
    let asked = order(ReportKind::RequestStatistics);
    let counted = workspace.rights_figures(asked.period.unwrap()).unwrap();
    let months = table(&document(&workspace, &asked), "months");
    let last = months.rows.last().unwrap();
    assert_eq!(last[1], Value::count(counted.total.received));
    assert_eq!(last[3], Value::count(counted.total.in_time));
    assert_eq!(months.rows.len(), 13, "twelve months and all of them");
}

#[test]
fn the_public_is_told_bands_where_a_case_is_under_secrecy_and_the_house_the_numbers() {
    let (_folder, workspace) = sample();
    let mut asked = order(ReportKind::Transparency);
    let banded = workspace
        .transparency(asked.period.unwrap(), true)
        .unwrap()
        .banded;
    assert!(banded, "the sample has a case under secrecy");
    asked.audience = Audience::Public;
    let public = document(&workspace, &asked);
    let by_country = column(&table(&public, "by-country"), "requests");
    assert!(
        by_country.iter().all(|it| matches!(it, Value::Word { .. })),
        "{by_country:?}"
    );
    assert!(
        public
            .frame
            .left_out
            .iter()
            .any(|it| it.why == Why::Secrecy)
    );
    assert!(!ids(&public).contains(&"suppression"));
    asked.audience = Audience::Internal;
    let house = document(&workspace, &asked);
    let by_country = column(&table(&house, "by-country"), "requests");
    assert!(
        by_country.iter().all(|it| matches!(it, Value::Number(_))),
        "{by_country:?}"
    );
    assert!(!table(&house, "suppressed").rows.is_empty());
}

#[test]
fn who_is_not_shown_a_case_under_secrecy_finds_it_in_no_report() {
    let (_folder, mut workspace) = sample();
    let secret: Vec<String> = workspace
        .all(Kind::Request)
        .unwrap()
        .into_iter()
        .filter(
            |it| matches!(&it.record, tilsyn_core::record::Record::Request(it) if it.restricted),
        )
        .map(|it| it.reference)
        .collect();
    assert!(!secret.is_empty());
    workspace.read_as(tilsyn_core::browse::Secrecy::Hidden);
    for (kind, _) in CONTENTS {
        let said = format!("{:?}", document(&workspace, &order(*kind)));
        for reference in &secret {
            assert!(
                !said.contains(&format!("\"{reference}\"")),
                "{kind} {reference}"
            );
        }
    }
    let log = document(&workspace, &order(ReportKind::RequestLog));
    assert!(log.frame.left_out.iter().any(|it| it.why == Why::Secrecy));
}

#[test]
fn an_assessment_is_made_of_what_has_one_and_refused_of_what_has_none() {
    let (_folder, workspace) = sample();
    let steps = document(&workspace, &subject(&workspace, "LIA-01"));
    assert!(ids(&steps).ends_with(&[
        "lia-01-interest",
        "lia-01-necessity",
        "lia-01-balancing",
        "lia-01-decision"
    ]));
    let of_transfer = workspace
        .all(Kind::Transfer)
        .unwrap()
        .into_iter()
        .find(|it| matches!(&it.record, tilsyn_core::record::Record::Transfer(it) if it.tia.is_some()))
        .unwrap();
    let tia = document(&workspace, &subject(&workspace, &of_transfer.reference));
    assert_eq!(
        ids(&tia),
        ["flow", "tool", "law", "measures", "formal", "review"]
    );
    let none = workspace
        .all(Kind::Transfer)
        .unwrap()
        .into_iter()
        .find(|it| matches!(&it.record, tilsyn_core::record::Record::Transfer(it) if it.tia.is_none()))
        .unwrap();
    let asked = subject(&workspace, &none.reference);
    let refused = tilsyn_reports::document(&Sources::read(&workspace, &asked).unwrap());
    assert!(refused.is_err());
}

#[test]
fn the_calendar_is_what_the_core_says_is_due_and_its_file_holds_no_case_under_secrecy() {
    let (_folder, workspace) = sample();
    let mut asked = order(ReportKind::DeadlineCalendar);
    let due = workspace
        .due(
            support::now(),
            None,
            &tilsyn_core::workspace::DueQuery::default(),
        )
        .unwrap();
    assert_eq!(
        table(&document(&workspace, &asked), "clocks").rows.len(),
        due.items.len()
    );
    // What counting alone gives stands beside the last day in law, which is never before it.
    let clocks = table(&document(&workspace, &asked), "clocks");
    let counted = column(&clocks, "nominal");
    let mut seen = 0;
    for (nominal, legal) in counted.iter().zip(column(&clocks, "legal")) {
        if let (Value::Date(nominal), Value::Date(legal)) = (nominal, legal) {
            assert!(*nominal <= legal);
            seen += 1;
        }
    }
    assert!(seen > 0);
    asked.format = Format::Ics;
    let file = String::from_utf8(make(&workspace, &asked).bytes).unwrap();
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.contains("BEGIN:VEVENT"));
    for item in due.items.iter().filter(|item| item.restricted) {
        assert!(!file.contains(&item.reference), "{}", item.reference);
    }
}

#[test]
fn the_export_of_the_register_is_read_again_and_for_another_controller_holds_no_case() {
    use tilsyn_core::interchange::{dpv, register::RegisterFile};
    let (_folder, workspace) = sample();
    let mut asked = order(ReportKind::RegisterExport);
    let house = RegisterFile::read(&make(&workspace, &asked).bytes).unwrap();
    assert!(house.counts()[&Kind::Request] > 0);
    asked.audience = Audience::Customer;
    let other = RegisterFile::read(&make(&workspace, &asked).bytes).unwrap();
    assert_eq!(other.counts().get(&Kind::Request), None);
    assert_eq!(
        other.counts()[&Kind::Activity],
        house.counts()[&Kind::Activity]
    );
    assert_eq!(other.faulty().count(), 0);
    asked.format = Format::JsonLd;
    let taken = dpv::read(&make(&workspace, &asked).bytes).unwrap();
    let linked = RegisterFile::read(taken.register.as_bytes()).unwrap();
    assert_eq!(
        linked.counts()[&Kind::Activity],
        house.counts()[&Kind::Activity]
    );
    asked.scope.filters = vec!["basis=a".parse().unwrap()];
    assert!(
        tilsyn_reports::make(&workspace, &asked).is_err(),
        "links would lead nowhere"
    );
}

#[test]
fn the_tables_of_the_export_hold_every_record_of_the_register() {
    let (_folder, workspace) = sample();
    let document = document(&workspace, &order(ReportKind::RegisterExport));
    for (id, kind) in [
        ("activities", Kind::Activity),
        ("processors", Kind::Processor),
        ("transfers", Kind::Transfer),
        ("systems", Kind::System),
    ] {
        let table = table(&document, id);
        assert_eq!(table.rows.len(), workspace.all(kind).unwrap().len(), "{id}");
    }
    let bases = table(&document, "bases");
    assert!(bases.rows.len() > table(&document, "activities").rows.len());
}

#[test]
fn an_erasure_stands_in_the_report_of_its_period_with_ground_and_leaf() {
    let mut own = Own::new("Example AS");
    let id = own.apply(&serde_json::json!({"op": "put", "kind": "activity", "record": {"name": {"en": "Newsletter"}}}));
    let before = document(&own.workspace, &order(ReportKind::Erasure));
    assert!(table(&before, "erasures").rows.is_empty());
    own.erase(&tilsyn_core::erasure::ErasureOrder {
        scope: tilsyn_core::erasure::ErasureScope::Record { id },
        ground: tilsyn_core::erasure::ErasureGround::NotNecessary,
        reason: "No longer needed".parse().unwrap(),
    });
    let after = document(&own.workspace, &order(ReportKind::Erasure));
    let erasures = table(&after, "erasures");
    assert_eq!(erasures.rows.len(), 1);
    assert!(
        matches!(&column(&erasures, "ground")[0], Value::Word { code, .. } if code == "not_necessary")
    );
    assert!(matches!(&column(&erasures, "leaf")[0], Value::Code(hash) if hash.len() == 64));
}

#[test]
fn a_disclosure_is_told_with_what_was_asked_decided_and_given() {
    let (_folder, workspace) = sample();
    let document = document(&workspace, &order(ReportKind::AuthorityDisclosures));
    let index = table(&document, "requests");
    assert!(!index.rows.is_empty());
    let first = references(&index)
        .into_iter()
        .next()
        .unwrap()
        .to_lowercase();
    let scope = chapter(&document, &format!("case-{first}-scope"));
    let Content::Table(table) = &scope.blocks[0].content else {
        panic!("a table")
    };
    let heads: Vec<&str> = table.columns.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(heads, ["what", "asked", "decided", "given"]);
}

#[test]
fn the_disclosures_tell_steps_that_nobody_answered_and_all_of_a_case_stands_among_the_data() {
    let (_folder, workspace) = sample();
    let document = document(&workspace, &order(ReportKind::AuthorityDisclosures));
    for id in [
        "all-documents",
        "all-scopes",
        "all-notifications",
        "all-follow-ups",
    ] {
        let all = table(&document, id);
        assert!(all.columns.len() > 3 && !all.rows.is_empty(), "{id}");
    }
    let steps = table(&document, "all-steps");
    let answers = column(&steps, "answer");
    assert!(answers.contains(&Value::Missing));
    assert!(answers.iter().any(|it| matches!(it, Value::Word { .. })));
    // Each step of each case once, answered or not, unless it was answered anew.
    let open: Vec<(Value, Value)> = column(&steps, "ref")
        .into_iter()
        .zip(column(&steps, "step"))
        .zip(&answers)
        .filter(|(_, answer)| **answer == Value::Missing)
        .map(|(row, _)| row)
        .collect();
    for (place, row) in open.iter().enumerate() {
        assert!(!open[..place].contains(row), "{row:?}");
    }
}

#[test]
fn each_authority_gets_the_record_in_its_columns_and_an_empty_mandatory_one_is_named() {
    use tilsyn_core::import::{ImportKind, Profile, ProfileCode};
    let mut own = Own::new("Example AS");
    own.apply(&serde_json::json!({"op": "put", "kind": "activity", "record": {
        "name": {"en": "Newsletter"}, "business_function": "Marketing", "status": "active",
        "purposes": [{"key": "p1", "text": {"en": "Send it"}}], "subject_categories": [{"en": "Subscribers"}]}}));
    for code in [
        ProfileCode::Ico,
        ProfileCode::Cnil,
        ProfileCode::Datatilsynet,
        ProfileCode::Gba,
        ProfileCode::Dsk,
    ] {
        let mut asked = order(ReportKind::RecordController);
        asked.layout = Some(code);
        asked.format = Format::Xlsx;
        let document = document(&own.workspace, &asked);
        let register = table(&document, "register");
        let profile = Profile::of(code, ImportKind::Register).unwrap();
        assert_eq!(register.columns.len(), profile.columns.len(), "{code}");
        assert_eq!(register.rows.len(), 1, "{code}");
        let missing = register.rows[0].iter().filter(|it| it.is_missing()).count();
        let empty = table(&document, "empty-mandatory");
        assert!(
            missing > 0,
            "{code}: no data, no recipients and no retention are stated"
        );
        assert_eq!(empty.rows.len(), missing, "{code}");
        assert!(
            make(&own.workspace, &asked).bytes.starts_with(b"PK"),
            "{code}"
        );
        asked.format = Format::Pdf;
        assert!(asked.check().is_err(), "{code}: thirty columns fit no page");
    }
}
