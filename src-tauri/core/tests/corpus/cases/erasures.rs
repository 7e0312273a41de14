//! What an erasure says, and what it should not.

use super::*;

pub fn all() -> Vec<Case> {
    let erasing = |events: Value, fields: &str| {
        let mut all = drafts();
        all[8] = Draft::new("trail.erased", 8)
            .public("ground", Value::Text("retention_ended".to_owned()))
            .public("rule", Value::Null)
            .public("fields", Value::Text(fields.to_owned()))
            .public("events", events);
        drafted(all, vec![3, 4, 6, 9, 10])
    };
    let other = |name, about, export, verdict| {
        case(
            name,
            about,
            export,
            [
                (verdict, None),
                (
                    if verdict == "UNANCHORED" {
                        "VERIFIED"
                    } else {
                        verdict
                    },
                    None,
                ),
                ("DIVERGED", None),
            ],
        )
    };
    vec![
        invalid(
            "erased-and-still-there",
            "A value that an event says was erased is still here.",
            {
                let mut export = Log::of(drafts()).export();
                export.seal();
                export
            },
            Some(3),
        ),
        invalid(
            "erased-and-one-still-there",
            "One of two erased values is still here.",
            {
                let mut log = Log::of(drafts());
                log.events[3]
                    .values
                    .retain(|value| value.name != "d.requester");
                let mut export = log.export();
                export.seal();
                export
            },
            Some(5),
        ),
        other(
            "erasure-of-other-events",
            "The erasure does not name the events whose values are gone.",
            erasing(numbers(&[3, 7]), "d.requester"),
            "INCOMPLETE",
        ),
        other(
            "erasure-of-other-fields",
            "The erasure does not name the field whose values are gone.",
            erasing(numbers(&[3, 5]), "d.note"),
            "INCOMPLETE",
        ),
        other(
            "erasure-of-what-never-was",
            "An erasure may name a field that an event never had.",
            erasing(numbers(&[0, 3, 5]), "d.requester z"),
            "UNANCHORED",
        ),
        invalid(
            "erasure-of-itself",
            "An erasure that names its own event.",
            erasing(numbers(&[3, 5, 8]), "d.requester"),
            Some(8),
        ),
        invalid(
            "erasure-of-the-future",
            "An erasure that names a later event.",
            erasing(numbers(&[3, 5, 9]), "d.requester"),
            Some(8),
        ),
        invalid(
            "erasure-out-of-order",
            "An erasure whose events are not in order.",
            erasing(numbers(&[5, 3]), "d.requester"),
            Some(8),
        ),
        invalid(
            "erasure-twice",
            "An erasure that names an event twice.",
            erasing(numbers(&[3, 3, 5]), "d.requester"),
            Some(8),
        ),
        invalid(
            "erasure-of-nothing",
            "An erasure that names no event.",
            erasing(numbers(&[]), "d.requester"),
            Some(8),
        ),
        invalid(
            "erasure-of-half-a-number",
            "An erasure with a number cut short.",
            erasing(Value::Bytes(vec![0; 12]), "d.requester"),
            Some(8),
        ),
        invalid(
            "erasure-without-fields",
            "An erasure that names no field.",
            erasing(numbers(&[3, 5]), ""),
            Some(8),
        ),
        invalid(
            "erasure-with-two-spaces",
            "An erasure with an empty name among its fields.",
            erasing(numbers(&[3, 5]), "d.requester  reason"),
            Some(8),
        ),
        invalid(
            "erasure-with-fields-out-of-order",
            "An erasure whose fields are not in order.",
            erasing(numbers(&[3, 5]), "reason d.requester"),
            Some(8),
        ),
        invalid(
            "erasure-with-committed-events",
            "An erasure whose events are only committed to.",
            {
                let mut all = drafts();
                all[8] = Draft::new("trail.erased", 8)
                    .public("fields", Value::Text("d.requester".to_owned()))
                    .value("events", numbers(&[3, 5]));
                drafted(all, vec![3, 4, 6, 9, 10])
            },
            Some(8),
        ),
    ]
}
