//! What the text says: origin, size, root.

use super::*;

pub fn all() -> Vec<Sample> {
    let (origin, root) = (origin(), root());
    let empty = BASE64_STANDARD.encode(tree::empty_root());
    vec![
        ok(
            "empty-log",
            "No events, and the root of no events.",
            lines(&origin, "0", &empty),
        ),
        no(
            "empty-log-other-root",
            "No events, and another root.",
            lines(&origin, "0", &root),
        ),
        ok(
            "largest-size",
            "2^63 - 1 events.",
            lines(&origin, "9223372036854775807", &root),
        ),
        no(
            "size-of-64-bits",
            "2^63 events.",
            lines(&origin, "9223372036854775808", &root),
        ),
        no(
            "size-of-65-bits",
            "2^64 events.",
            lines(&origin, "18446744073709551616", &root),
        ),
        no(
            "size-with-a-zero",
            "07 events.",
            lines(&origin, "07", &root),
        ),
        no(
            "size-with-a-sign",
            "+7 events.",
            lines(&origin, "+7", &root),
        ),
        no("size-below-zero", "-7 events.", lines(&origin, "-7", &root)),
        no(
            "size-hexadecimal",
            "0xa events.",
            lines(&origin, "0xa", &root),
        ),
        no(
            "size-with-a-point",
            "10.0 events.",
            lines(&origin, "10.0", &root),
        ),
        no(
            "size-with-a-space",
            "A space before the size.",
            lines(&origin, " 10", &root),
        ),
        no("size-empty", "No size.", lines(&origin, "", &root)),
        no(
            "size-in-other-digits",
            "Digits of another script.",
            lines(&origin, "\u{661}\u{660}", &root),
        ),
        no(
            "size-with-an-underscore",
            "1_0 events.",
            lines(&origin, "1_0", &root),
        ),
        no("root-empty", "An empty root.", lines(&origin, "10", "")),
        no(
            "root-of-31-bytes",
            "A root of 31 bytes.",
            lines(&origin, "10", &BASE64_STANDARD.encode([7; 31])),
        ),
        no(
            "root-of-33-bytes",
            "A root of 33 bytes.",
            lines(&origin, "10", &BASE64_STANDARD.encode([7; 33])),
        ),
        no(
            "root-without-padding",
            "A root without its padding.",
            lines(&origin, "10", root.trim_end_matches('=')),
        ),
        no(
            "root-in-hexadecimal",
            "A root in another spelling.",
            lines(&origin, "10", &"07".repeat(32)),
        ),
        no(
            "root-with-unused-bits",
            "Bits after the last byte of the root.",
            {
                let last = root.as_bytes()[42];
                lines(
                    &origin,
                    "10",
                    &format!("{}{}=", &root[..42], char::from(last + 1)),
                )
            },
        ),
        no("origin-empty", "No origin.", lines("", "10", &root)).any_log(),
        no(
            "origin-of-another-log",
            "The head of another log.",
            lines("tilsyn/trail/ff", "10", &root),
        ),
        ok(
            "any-origin",
            "The head of any log, to a reader who names none.",
            lines("example.org/log", "10", &root),
        )
        .any_log(),
        no(
            "origin-with-a-space-at-the-end",
            "A space after the origin.",
            lines(&format!("{origin} "), "10", &root),
        ),
        no(
            "origin-in-capitals",
            "The origin in capitals.",
            lines(&origin.to_uppercase(), "10", &root),
        ),
        no(
            "two-lines",
            "A head without a root.",
            signed(&format!("{origin}\n10\n")),
        ),
        no(
            "four-lines",
            "A head with an extension.",
            signed(&format!("{origin}\n10\n{root}\nextension\n")),
        ),
        no(
            "blank-fourth-line",
            "A head with a blank line in its text.",
            signed(&format!("{origin}\n10\n{root}\n\n")),
        ),
        no(
            "another-text",
            "A note that is no head.",
            signed("Dear auditor,\nplease find enclosed nothing.\n"),
        ),
    ]
}
