//! Values and salts are changed, moved, left out, spelled otherwise.

use super::*;

pub fn all() -> Vec<Case> {
    let edited = |from: &'static str, to: &'static str| {
        forged(move |export| export.edit("disclosures.jsonl", from, to))
    };
    let salt = |seq: u64, name: &str| {
        let lines = Log::honest().lines();
        let line = lines
            .iter()
            .find(|line| line.starts_with(&format!("{{\"seq\":{seq},\"name\":\"{name}\"")))
            .unwrap();
        line.split("\"salt\":\"").nth(1).unwrap()[..44].to_owned()
    };
    let line = |seq: u64, name: &str| {
        let lines = Log::honest().lines();
        lines
            .into_iter()
            .find(|line| line.starts_with(&format!("{{\"seq\":{seq},\"name\":\"{name}\"")))
            .unwrap()
    };
    vec![
        invalid(
            "edited-value",
            "A value is changed.",
            edited("Access, again", "Access, begun"),
            Some(5),
        ),
        invalid(
            "edited-value-only",
            "A value is changed; the manifest is left as it was.",
            {
                let mut export = honest();
                export.edit("disclosures.jsonl", "Access, closed", "Access, clothed");
                export
            },
            Some(7),
        ),
        invalid(
            "edited-salt",
            "A salt is changed.",
            forged(|export| {
                let salt = salt(7, "d.title");
                let other = if salt.starts_with('A') { "B" } else { "A" };
                export.edit(
                    "disclosures.jsonl",
                    &salt,
                    &format!("{other}{}", &salt[1..]),
                );
            }),
            Some(7),
        ),
        invalid(
            "edited-type",
            "A text is told to be bytes.",
            forged(|export| {
                let line = line(3, "ref");
                export.edit(
                    "disclosures.jsonl",
                    &line,
                    &line
                        .replace("\"vtype\":1", "\"vtype\":4")
                        .replace("R-2026-001", "R2026001"),
                );
            }),
            Some(3),
        ),
        invalid(
            "moved-to-another-field",
            "A value stands under the name of another field.",
            forged(|export| {
                let (title, other) = (line(9, "d.title"), line(9, "reason"));
                let moved = other.replace("\"reason\"", "\"d.title\"");
                export.edit("disclosures.jsonl", &title, &moved);
            }),
            Some(9),
        ),
        invalid(
            "moved-to-a-field-that-is-not-there",
            "A value for a field to which the event does not commit.",
            edited(
                "\"seq\":2,\"name\":\"d.legal_name\"",
                "\"seq\":2,\"name\":\"d.legal_names\"",
            ),
            Some(2),
        ),
        invalid(
            "moved-to-another-event",
            "A value of one event stands at another.",
            forged(|export| {
                let (from, to) = (line(7, "d.title"), line(9, "d.title"));
                export.edit(
                    "disclosures.jsonl",
                    &to,
                    &from.replace("\"seq\":7", "\"seq\":9"),
                );
            }),
            Some(9),
        ),
        invalid(
            "from-another-register",
            "Value and salt of the same field of the same event of another register.",
            forged(|export| {
                let other = drafts().remove(9).event(WorkspaceId([9; 16]), 9);
                let salt_there = salt(9, "d.title");
                let value = other
                    .values
                    .iter()
                    .find(|value| value.name == "d.title")
                    .unwrap();
                let salt_here =
                    base64::Engine::encode(&base64::prelude::BASE64_STANDARD, value.salt.0);
                export.edit("disclosures.jsonl", &salt_there, &salt_here);
            }),
            Some(9),
        ),
        invalid(
            "value-of-an-event-that-is-not-there",
            "A value for an event after the last.",
            forged(|export| {
                let more = line(9, "d.title").replace("\"seq\":9", "\"seq\":12");
                let text = export.text("disclosures.jsonl") + &more;
                export.set("disclosures.jsonl", text);
            }),
            Some(12),
        ),
        invalid(
            "lines-out-of-order",
            "The values of an event are not in the order of their names.",
            forged(|export| {
                let (a, b) = (line(4, "d.name"), line(4, "reason"));
                let text = export
                    .text("disclosures.jsonl")
                    .replace(&format!("{a}{b}"), &format!("{b}{a}"));
                export.set("disclosures.jsonl", text);
            }),
            Some(4),
        ),
        invalid(
            "line-twice",
            "A value stands twice.",
            forged(|export| {
                let line = line(4, "d.name");
                export.edit("disclosures.jsonl", &line, &format!("{line}{line}"));
            }),
            Some(4),
        ),
        invalid(
            "events-out-of-order",
            "The values of an earlier event come later.",
            forged(|export| {
                let line = line(2, "d.legal_name");
                let text = export.text("disclosures.jsonl").replace(&line, "") + &line;
                export.set("disclosures.jsonl", text);
            }),
            Some(9),
        ),
        invalid(
            "other-spelling",
            "A line with a space, which JSON allows and this format does not.",
            edited(
                "{\"seq\":4,\"name\":\"d.name\"",
                "{\"seq\": 4,\"name\":\"d.name\"",
            ),
            Some(4),
        ),
        invalid(
            "other-escape",
            "A character escaped that need not be.",
            edited("Access, again", "\\u0041ccess, again"),
            Some(5),
        ),
        invalid(
            "half-a-character",
            "Half of a pair of code units.",
            edited("Access, again", "\\ud83d"),
            Some(5),
        ),
        invalid(
            "number-in-another-spelling",
            "A number with a point.",
            edited("\"value\":-1}", "\"value\":-1.0}"),
            Some(6),
        ),
        invalid(
            "number-too-large",
            "A number that eight bytes do not hold.",
            edited("18446744073709551615", "18446744073709551616"),
            Some(6),
        ),
        invalid(
            "not-utf8",
            "A byte that is no UTF-8.",
            forged(|export| {
                let bytes = export.files.get_mut("disclosures.jsonl").unwrap();
                let at = bytes
                    .windows(13)
                    .position(|it| it == b"Access, again")
                    .unwrap();
                bytes[at] = 0xff;
            }),
            Some(5),
        ),
        invalid(
            "no-end-of-line",
            "The last line is cut short.",
            forged(|export| {
                let text = export.text("disclosures.jsonl");
                export.set("disclosures.jsonl", &text[..text.len() - 1]);
            }),
            Some(9),
        ),
        case(
            "value-left-out",
            "A value is taken out and no event says so.",
            forged(|export| {
                export.edit("disclosures.jsonl", &line(7, "d.title"), "");
            }),
            [
                ("INCOMPLETE", None),
                ("INCOMPLETE", None),
                ("INCOMPLETE", None),
            ],
        )
        .check(
            &["--size", "11", "--root", &to_hex(&[7; 32])],
            "DIVERGED",
            None,
        ),
        case(
            "all-values-left-out",
            "All values are taken out.",
            forged(|export| {
                export.set("disclosures.jsonl", "");
                export.remove(&export.only("attachments/"));
            }),
            [("INCOMPLETE", None); 3],
        ),
    ]
}
