#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::{Value, json};

use crate::finding::Finding;
use crate::finding::perfect::{Perfect, id, rules_of};
use crate::text::Language;

/// The register with the notice it supports, and what a case changes in either.
struct Published(Perfect);

impl Published {
    fn new() -> Self {
        let mut register = Perfect::new();
        register.publish("notice", 60, Language::En);
        Self(register)
    }

    fn statements(&mut self) -> &mut Vec<Value> {
        self.of("notice")
    }

    fn of(&mut self, notice: &str) -> &mut Vec<Value> {
        let (_, _, document) = self.0.documents.get_mut(notice).expect("a notice");
        document["statements"].as_array_mut().expect("statements")
    }

    /// Takes out what is said of an activity (none: of all) on an attribute.
    fn silent(&mut self, activity: Option<u128>, attribute: &str) -> &mut Self {
        let activity = json!(activity.map(id));
        self.statements()
            .retain(|it| it["attribute"] != attribute || it["activity"] != activity);
        self
    }

    /// Changes the value of the first statement of an activity on an attribute.
    fn say(&mut self, activity: Option<u128>, attribute: &str, value: Value) -> &mut Self {
        let activity = json!(activity.map(id));
        let found = self
            .statements()
            .iter_mut()
            .find(|it| it["attribute"] == attribute && it["activity"] == activity)
            .expect("a statement");
        found["value"] = value;
        self
    }

    /// Adds a confirmed statement.
    fn add(&mut self, activity: Option<u128>, attribute: &str, value: Value) -> &mut Self {
        let number = self.statements().len() + 500;
        let statement = json!({
            "key": format!("s{number}"), "section": "4.1", "attribute": attribute, "value": value,
            "activity": activity.map(id), "activity_label": if activity.is_some() { "Named" } else { "" },
            "span": [0, 5], "quote": "Words", "confidence": 90, "status": "confirmed"
        });
        self.statements().push(statement);
        self
    }

    fn set(&mut self, pointer: &str, value: Value) -> &mut Self {
        self.0.set("notice", pointer, value);
        self
    }

    fn findings(&self) -> Vec<Finding> {
        self.0.findings()
    }
}

type Case = fn(&mut Published);

#[test]
fn a_notice_by_the_book_for_the_register_by_the_book_shows_nothing_in_any_language() {
    let found = Published::new().findings();
    assert!(found.is_empty(), "{found:#?}");
    // In other languages the register has no words: nothing is compared that cannot be.
    for language in [Language::Nb, Language::Nl] {
        let mut register = Perfect::new();
        register.publish("notice", 60, language);
        let found = register.findings();
        assert!(found.is_empty(), "{language}: {found:#?}");
    }
    // Two languages beside each other, and an older version, say the same.
    let mut register = Perfect::new();
    register
        .publish("notice", 60, Language::En)
        .publish("older", 61, Language::En)
        .publish("translated", 62, Language::Nb)
        .set("notice", "/group_key", json!("g"))
        .set("translated", "/group_key", json!("g"))
        .set("translated", "/translation_of", json!(id(60)))
        .set("notice", "/earlier_version", json!(id(61)));
    let found = register.findings();
    assert!(found.is_empty(), "{found:#?}");
}

const CASES: &[(&str, &str, Case)] = &[
    (
        "R-NOT-01",
        "an activity of which the notice says nothing",
        |it| {
            it.statements()
                .retain(|row| row["activity"] != json!(id(12)));
        },
    ),
    (
        "R-NOT-02",
        "an activity of which the register has nothing",
        |it| {
            it.add(None, "purpose", json!("Tracking visitors"));
            it.statements().last_mut().unwrap()["activity_label"] = json!("Visitors");
        },
    ),
    ("R-NOT-03", "another basis", |it| {
        it.say(Some(12), "basis", json!({"art6": "e"}));
    }),
    ("R-NOT-03", "no basis", |it| {
        it.silent(Some(12), "basis");
    }),
    ("R-NOT-04", "a purpose more", |it| {
        it.add(Some(12), "purpose", json!("Training of new colleagues"));
    }),
    ("R-NOT-05", "another period", |it| {
        it.say(
            Some(12),
            "retention",
            json!({"period": "P5Y", "trigger": "request_closed"}),
        );
    }),
    ("R-NOT-05", "another event", |it| {
        it.say(
            Some(12),
            "retention",
            json!({"period": "P3Y", "trigger": "collection"}),
        );
    }),
    ("R-NOT-05", "no period", |it| {
        it.silent(Some(12), "retention");
    }),
    ("R-NOT-06", "other data", |it| {
        it.say(Some(11), "data_category", json!("Browsing history"));
    }),
    ("R-NOT-07", "no recipient", |it| {
        it.silent(Some(10), "recipient");
    }),
    ("R-NOT-07", "no transfer", |it| {
        it.silent(Some(10), "transfer");
    }),
    ("R-NOT-08", "no interest", |it| {
        it.silent(Some(10), "interest");
    }),
    ("R-NOT-09", "no complaint", |it| {
        it.statements()
            .retain(|row| row["value"]["right"] != "complaint");
    }),
    ("R-NOT-09", "objection among the other rights only", |it| {
        for row in it.statements() {
            if row["attribute"] == "right" {
                row["section"] = json!("6");
            }
        }
    }),
    ("R-NOT-10", "a form announced and not given", |it| {
        it.add(Some(12), "channel", json!({"channel": "form"}));
    }),
    ("R-NOT-11", "no officer", |it| {
        it.statements().retain(|row| row["value"]["role"] != "dpo");
    }),
    ("R-NOT-11", "no authority", |it| {
        it.silent(None, "authority");
    }),
    ("R-NOT-12", "not said whether data must be given", |it| {
        it.silent(Some(12), "voluntariness");
    }),
    ("R-NOT-14", "labels that are not there", |it| {
        it.set("/marks", json!([{"mark": "broken_label_ref", "section": "4", "span": [0, 4], "quote": "items a to f"}]));
    }),
    ("R-NOT-16", "no date", |it| {
        it.set("/version_date", Value::Null);
    }),
    ("R-NOT-17", "the only purpose, and another one", |it| {
        let texts = [
            "To deliver the goods that a customer ordered",
            "To prevent and trace fraudulent payments",
        ];
        for row in it.statements() {
            if row["attribute"] == "purpose" && row["value"] == texts[0] {
                row["quote"] = json!("Used exclusively to deliver the goods");
            }
        }
    }),
    ("R-NOT-17", "decided by machines, and not", |it| {
        it.add(Some(12), "adm", json!({"automated": true}));
        it.add(Some(12), "adm", json!({"automated": false}));
    }),
    ("R-NOT-18", "another controller", |it| {
        it.say(None, "controller", json!("Nordlys Gruppen AS"));
    }),
    ("R-NOT-18", "another role", |it| {
        it.add(Some(12), "role", json!({"role": "processor"}));
    }),
    ("R-NOT-19", "softened", |it| {
        let row = it
            .statements()
            .iter_mut()
            .find(|row| row["attribute"] == "basis")
            .unwrap();
        row["hedge"] = json!("mainly");
    }),
    ("R-NOT-19", "a term out of use", |it| {
        it.set(
            "/marks",
            json!([{"mark": "term", "section": "4", "span": [0, 4], "quote": "EU Model Clauses",
            "detail": "standard contractual clauses"}]),
        );
    }),
];

#[test]
fn each_rule_fires_on_its_case_and_nothing_else_does() {
    let mut wrong = Vec::new();
    for (rule, name, change) in CASES {
        let mut published = Published::new();
        change(&mut published);
        let mut found = published.findings();
        // A contradiction within the notice is one with the register too: that is another rule's case.
        if *rule == "R-NOT-17" || *rule == "R-NOT-10" {
            found.retain(|it| it.rule.as_str() == *rule);
        }
        let rules = rules_of(&found);
        if rules != [*rule] {
            let shown: Vec<_> = found.iter().map(|it| (it.rule, &it.facts)).collect();
            wrong.push(format!("{rule}, {name}: {shown:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Two languages: the second by the book too, changed by the case.
fn in_two_languages(change: impl FnOnce(&mut Published)) -> Vec<Finding> {
    let mut register = Perfect::new();
    register
        .publish("notice", 60, Language::En)
        .publish("translated", 62, Language::Nl)
        .set("translated", "/translation_of", json!(id(60)));
    let mut published = Published(register);
    change(&mut published);
    published.findings()
}

fn translated(it: &mut Published, attribute: &str, activity: u128) -> usize {
    let activity = json!(id(activity));
    it.of("translated")
        .iter()
        .position(|row| row["attribute"] == attribute && row["activity"] == activity)
        .expect("a statement")
}

#[test]
fn languages_that_give_different_bases_rights_or_activities_are_told_once_and_by_activity() {
    assert!(in_two_languages(|_| ()).is_empty());
    let found = in_two_languages(|it| {
        let place = translated(it, "basis", 12);
        it.of("translated")[place]["value"] = json!({"art6": "f"});
        it.of("translated")[place]["label"] = json!("c");
    });
    let rules = rules_of(&found);
    assert!(rules.contains(&"R-NOT-13"), "{rules:?}");
    let told = found
        .iter()
        .find(|it| it.rule.as_str() == "R-NOT-13")
        .unwrap();
    assert_eq!(told.object, id(62));
    assert_eq!(told.facts["type"], "BASIS_CONFLICT_LANG");
    let found = in_two_languages(|it| {
        it.of("translated")
            .retain(|row| row["activity"] != json!(id(12)));
    });
    assert!(
        found
            .iter()
            .any(|it| it.rule.as_str() == "R-NOT-15" && it.facts["type"] == "PURPOSE_MISSING_LANG"),
        "{found:#?}"
    );
    let found = in_two_languages(|it| {
        it.of("translated").retain(|row| {
            row["value"]["right"] != "portability" || row["activity"] != json!(id(11))
        });
    });
    assert_eq!(rules_of(&found), ["R-NOT-15"], "{found:#?}");
    assert_eq!(found[0].facts["type"], "RIGHT_MISSING_LANG");
    let found = in_two_languages(|it| {
        let place = translated(it, "data_category", 10);
        it.of("translated").remove(place);
    });
    assert!(
        found
            .iter()
            .any(|it| it.facts.get("type").map(String::as_str) == Some("SCOPE_DIFF_LANG")),
        "{found:#?}"
    );
}

#[test]
fn the_order_of_a_list_matters_only_where_labels_lead_nowhere() {
    let turn = |it: &mut Published| {
        // The first activity of the translation moves to its end.
        for row in it.of("translated") {
            if row["activity"] == json!(id(10)) {
                row["span"] = json!([5000, 5001]);
                row["quote"] = json!("x");
            }
        }
        it.0.set("translated", "/text", json!("x".repeat(9000)));
    };
    assert!(in_two_languages(turn).is_empty());
    let found = in_two_languages(|it| {
        turn(it);
        it.set(
            "/marks",
            json!([{"mark": "broken_label_ref", "section": "4", "span": [0, 4], "quote": "items a to f"}]),
        );
    });
    let types: Vec<&str> = found.iter().map(|it| it.facts["type"].as_str()).collect();
    assert_eq!(types, ["BROKEN_LABEL_REF", "ORDER_SHIFT"], "{found:#?}");
    assert_eq!(rules_of(&found), ["R-NOT-14", "R-NOT-14"]);
}

#[test]
fn an_activity_or_channel_that_went_from_the_notice_while_it_is_active_is_told() {
    let newer = |change: fn(&mut Published)| {
        let mut register = Perfect::new();
        register
            .publish("notice", 60, Language::En)
            .publish("older", 61, Language::En)
            .set("notice", "/earlier_version", json!(id(61)));
        let mut published = Published(register);
        change(&mut published);
        published.findings()
    };
    assert!(newer(|_| ()).is_empty());
    let found = newer(|it| {
        it.statements()
            .retain(|row| row["activity"] != json!(id(12)));
    });
    assert_eq!(rules_of(&found), ["R-NOT-20", "R-NOT-01"], "{found:#?}");
    let found = newer(|it| {
        it.of("older").push(json!({
            "key": "s900", "section": "6", "attribute": "channel", "value": {"channel": "phone", "text": "+47 55 00 00 00"},
            "span": [0, 5], "quote": "Words", "confidence": 90, "status": "confirmed"
        }));
    });
    assert_eq!(rules_of(&found), ["R-NOT-20"], "{found:#?}");
    assert_eq!(found[0].facts["type"], "CHANNEL_LOST");
    // What ended may go.
    let found = newer(|it| {
        it.statements()
            .retain(|row| row["activity"] != json!(id(12)));
        it.0.set("requests", "/status", json!("ended")).set(
            "requests",
            "/data_deleted_on",
            json!("2026-10-20"),
        );
    });
    assert!(
        !found.iter().any(|it| it.rule.as_str() == "R-NOT-20"),
        "{found:#?}"
    );
}

#[test]
fn what_is_only_proposed_counts_for_nothing_and_nothing_is_told_lacking_while_it_is_open() {
    // A proposal that contradicts the register.
    let mut published = Published::new();
    published.add(Some(12), "basis", json!({"art6": "a"}));
    published.statements().last_mut().unwrap()["status"] = json!("proposed");
    assert!(published.findings().is_empty());
    // The only statement on a period is not confirmed yet.
    let mut published = Published::new();
    for row in published.statements() {
        if row["attribute"] == "retention" && row["activity"] == json!(id(12)) {
            row["status"] = json!("proposed");
        }
    }
    assert!(published.findings().is_empty());
    // Nothing is confirmed at all: the notice is not judged, and no activity is told to be missing in it.
    let mut published = Published::new();
    for row in published.statements() {
        row["status"] = json!("proposed");
    }
    assert!(published.findings().is_empty());
    // Refused: now it is lacking.
    let mut published = Published::new();
    for row in published.statements() {
        if row["attribute"] == "retention" && row["activity"] == json!(id(12)) {
            row["status"] = json!("rejected");
        }
    }
    assert_eq!(rules_of(&published.findings()), ["R-NOT-05"]);
}

#[test]
fn twelve_months_are_a_year_and_a_notice_that_is_withdrawn_is_not_judged() {
    let mut published = Published::new();
    published.say(
        Some(12),
        "retention",
        json!({"period": "P36M", "trigger": "request_closed"}),
    );
    assert!(published.findings().is_empty());
    let mut published = Published::new();
    published
        .silent(Some(12), "basis")
        .set("/withdrawn_on", json!("2026-10-01"));
    assert!(published.findings().is_empty());
}
