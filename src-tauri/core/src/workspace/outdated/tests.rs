//! When an assessment is out of date, and when it is not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::text::{Language, Words};
use crate::workspace::tests::{Office, at};

/// An assessment decided on the first day, 17 November 2026.
const DECIDED: &str = r#"{"title":"Profiling","balance":"passes","decided_on":"2026-11-17"}"#;

fn activity(lia: RecordId, purpose: &str, data: &str) -> String {
    format!(
        r#"{{"name":{{"en":"One"}},"purposes":[{purpose}],"data_items":[{data}],"bases":[{{"art6":"f","purpose":"p1","lia":"{lia}"}}]}}"#
    )
}

const P1: &str = r#"{"key":"p1","text":{"en":"Sell"}}"#;
const NAME: &str = r#"{"category":"Name"}"#;

struct Case {
    office: Office,
    lia: RecordId,
    activity: RecordId,
}

impl Case {
    fn new() -> Self {
        let mut office = Office::new();
        let lia = office.put(Kind::InterestAssessment, DECIDED).id;
        let activity = office.put(Kind::Activity, &activity(lia, P1, NAME)).id;
        Self {
            office,
            lia,
            activity,
        }
    }

    fn later(&mut self, purpose: &str, data: &str) -> &mut Self {
        self.office.now += chrono::Duration::days(3);
        let json = activity(self.lia, purpose, data);
        self.office
            .change(self.activity, Kind::Activity, &json)
            .unwrap();
        self
    }

    fn said(&self) -> Vec<String> {
        let words = Words::new(Language::En).unwrap();
        self.office
            .workspace
            .outdated(self.lia)
            .unwrap()
            .iter()
            .map(|sentence| words.try_say(sentence).unwrap())
            .collect()
    }
}

#[test]
fn it_is_current_while_nothing_it_looked_at_changed() {
    let mut case = Case::new();
    assert!(case.said().is_empty());
    case.office.now += chrono::Duration::days(3);
    let json = activity(case.lia, P1, NAME).replace(r#""name""#, r#""remarks":"Read","name""#);
    case.office
        .change(case.activity, Kind::Activity, &json)
        .unwrap();
    assert!(case.said().is_empty(), "remarks were not assessed");
    let translated = r#"{"key":"p1","text":{"en":"Sell","nb":"Selge"}}"#;
    assert!(
        case.later(translated, NAME).said().is_empty(),
        "a translation that was added is no change"
    );
}

#[test]
fn a_purpose_that_changed_is_named_with_the_day() {
    let mut case = Case::new();
    case.later(r#"{"key":"p1","text":{"en":"Sell more"}}"#, NAME);
    assert_eq!(
        case.said(),
        ["The purposes of A-01 that rest on it changed on 20 November 2026, after it was decided."]
    );
    case.later(r#"{"key":"p1","text":{"en":"Sell even more"}}"#, NAME);
    assert!(
        case.said()[0].contains("20 November"),
        "the first change counts"
    );
    case.later(P1, NAME);
    assert!(case.said().is_empty(), "it is again what was assessed");
}

#[test]
fn data_that_came_in_or_became_sensitive_are_named() {
    for data in [
        r#"{"category":"Name"},{"category":"Clicks"}"#,
        r#"{"category":"Name","special":"health"}"#,
        r#"{"category":"Name","source":"third_party"}"#,
    ] {
        let mut case = Case::new();
        case.later(P1, data);
        assert_eq!(
            case.said(),
            ["The personal data of A-01 changed on 20 November 2026, after it was decided."],
            "{data}"
        );
    }
}

#[test]
fn a_purpose_that_rests_on_something_else_does_not_matter() {
    let mut case = Case::new();
    case.later(
        &format!(r#"{P1},{{"key":"p2","text":{{"en":"Pay"}}}}"#),
        NAME,
    );
    assert!(case.said().is_empty());
    let all = activity(
        case.lia,
        &format!(r#"{P1},{{"key":"p2","text":{{"en":"Pay"}}}}"#),
        NAME,
    )
    .replace(r#""purpose":"p1","#, "");
    case.office
        .change(case.activity, Kind::Activity, &all)
        .unwrap();
    assert_eq!(case.said().len(), 1, "now the second rests on it as well");
}

#[test]
fn deciding_anew_makes_it_current() {
    let mut case = Case::new();
    case.later(P1, r#"{"category":"Clicks"}"#);
    assert_eq!(case.said().len(), 1);
    case.office.now += chrono::Duration::hours(1);
    let decided = DECIDED.replace("2026-11-17", "2026-11-20");
    let lia = case.lia;
    case.office
        .change(lia, Kind::InterestAssessment, &decided)
        .unwrap();
    assert!(case.said().is_empty());
}

#[test]
fn a_change_between_the_decision_and_its_recording_counts() {
    let mut office = Office::new();
    let lia = office
        .put(Kind::InterestAssessment, r#"{"title":"Profiling"}"#)
        .id;
    let id = office.put(Kind::Activity, &activity(lia, P1, NAME)).id;
    let mut case = Case {
        office,
        lia,
        activity: id,
    };
    assert!(case.said().is_empty(), "it is not decided");
    case.later(P1, r#"{"category":"Clicks"}"#);
    case.office.now += chrono::Duration::days(2);
    case.office
        .change(lia, Kind::InterestAssessment, DECIDED)
        .unwrap();
    assert_eq!(
        case.said().len(),
        1,
        "decided on the 17th, recorded on the 22nd"
    );
}

#[test]
fn an_activity_that_began_to_rest_on_it_later_is_compared_with_what_it_was_then() {
    let mut case = Case::new();
    case.office.now += chrono::Duration::days(10);
    let second = case
        .office
        .put(Kind::Activity, &activity(case.lia, P1, NAME))
        .id;
    assert!(case.said().is_empty());
    case.office.now += chrono::Duration::days(10);
    let json = activity(case.lia, P1, r#"{"category":"Clicks"}"#);
    case.office.change(second, Kind::Activity, &json).unwrap();
    assert_eq!(
        case.said(),
        ["The personal data of A-02 changed on 7 December 2026, after it was decided."]
    );
}

#[test]
fn a_factor_of_the_library_that_was_rewritten_is_named() {
    let mut office = Office::new();
    let factor =
        r#"{"title":"Watching","side":"impact","weight":"for_person","text":{"en":"Little"}}"#;
    let factor = office.put(Kind::Factor, factor).id;
    let lia = DECIDED.replace(r#""title""#, &format!(r#""factors":["{factor}"],"title""#));
    let lia = office.put(Kind::InterestAssessment, &lia).id;
    assert!(office.workspace.outdated(lia).unwrap().is_empty());
    office.now += chrono::Duration::days(1);
    let more = r#"{"title":"Watching","side":"impact","weight":"for_person","text":{"en":"Much"}}"#;
    office.change(factor, Kind::Factor, more).unwrap();
    let said = office.workspace.outdated(lia).unwrap();
    assert_eq!(
        Words::new(Language::En).unwrap().try_say(&said[0]).unwrap(),
        "Factor B-01 (Watching) changed on 18 November 2026, after it was weighed."
    );
}

#[test]
fn the_sample_has_an_assessment_that_a_new_source_of_data_outdated() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.tilsyn");
    let mut entropy = crate::workspace::tests::Counting::of(3);
    let (workspace, _) =
        crate::sample::build(&path, at("2026-11-21T10:00:00Z"), &mut entropy).unwrap();
    let outdated: Vec<(String, usize)> = workspace
        .all(Kind::InterestAssessment)
        .unwrap()
        .into_iter()
        .map(|stored| {
            let said = workspace.outdated(stored.id).unwrap();
            (stored.reference, said.len())
        })
        .collect();
    let pair = |reference: &str, count| (reference.to_owned(), count);
    assert_eq!(
        outdated,
        [pair("LIA-01", 1), pair("LIA-02", 0), pair("LIA-03", 0)]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Out of date is: what is now differs from what was when it was decided, whatever happened in between.
    #[test]
    fn out_of_date_means_other_than_when_it_was_decided(steps in prop::collection::vec((0_usize..3, 0_usize..3, any::<bool>()), 1..8)) {
        const PURPOSES: [&str; 3] = [P1, r#"{"key":"p1","text":{"en":"Sell more"}}"#, r#"{"key":"p1","text":{"en":"Sell"},"direct_marketing":true}"#];
        const DATA: [&str; 3] = [NAME, r#"{"category":"Clicks"}"#, r#"{"category":"Name","special":"health"}"#];
        let mut case = Case::new();
        let (mut decided, mut now) = ((0, 0), (0, 0));
        for (purpose, data, decide) in steps {
            case.later(PURPOSES[purpose], DATA[data]);
            now = (purpose, data);
            if decide {
                case.office.now += chrono::Duration::minutes(5);
                let day = case.office.now.date_naive();
                let lia = case.lia;
                case.office.change(lia, Kind::InterestAssessment, &DECIDED.replace("2026-11-17", &day.to_string())).unwrap();
                decided = now;
            }
        }
        let expected = usize::from(decided.0 != now.0) + usize::from(decided.1 != now.1);
        prop_assert_eq!(case.said().len(), expected, "{:?}", case.said());
    }
}
