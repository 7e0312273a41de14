//! `letter`: a draft unless somebody signs; what is missing is named; nothing is written over.

use std::fs;

use crate::support::Desk;

const FILE: &str = "register.tilsyn";

#[test]
fn a_draft_is_made_in_the_language_of_who_asks_and_the_case_keeps_nothing_of_it() {
    let desk = Desk::sample();
    let before = fs::read(desk.path(FILE)).unwrap();
    let done = desk.run(&[
        "letter",
        FILE,
        "R-2026-004",
        "acknowledgement",
        "--out",
        "letter.docx",
    ]);
    assert_eq!(done.code, 0, "{done}");
    assert!(
        fs::read(desk.path("letter.docx"))
            .unwrap()
            .starts_with(b"PK\x03\x04")
    );
    assert!(
        fs::read(desk.path(FILE)).unwrap() == before,
        "the file is untouched"
    );
    let dutch = desk.run(&[
        "letter",
        FILE,
        "r-2026-004",
        "refusal",
        "--out",
        "letter.pdf",
        "--language",
        "nl",
    ]);
    assert_eq!(dutch.code, 0, "{dutch}");
    assert!(
        fs::read(desk.path("letter.pdf"))
            .unwrap()
            .starts_with(b"%PDF-")
    );
    shows!(done, dutch);
}

#[test]
fn what_somebody_signs_is_kept_as_proof_and_what_lacks_something_is_not_made() {
    let desk = Desk::sample();
    let sign = |kind: &str, out: &str| {
        desk.run(&[
            "letter",
            FILE,
            "R-2026-004",
            kind,
            "--out",
            out,
            "--language",
            "nb",
            "--actor",
            "Ingrid Solvang",
        ])
    };
    let kept = sign("acknowledgement", "kept.pdf");
    assert_eq!(kept.code, 0, "{kept}");
    let refused = sign("refusal", "refused.pdf");
    assert_eq!(refused.code, 4, "{refused}");
    assert!(!desk.path("refused.pdf").exists());
    let shown = desk.run(&["show", FILE, "R-2026-004", "--json"]);
    assert!(shown.out.contains("kept.pdf"), "{shown}");
    let verified = desk.run(&["verify", FILE]);
    assert!(verified.code <= 10, "{verified}");
    shows!(kept, refused);
}

#[test]
fn the_text_may_be_brought_in_a_file() {
    let desk = Desk::sample();
    desk.write("own.txt", "Hei\n\nVi ringer deg i morgen.\n");
    let done = desk.run(&[
        "letter",
        FILE,
        "R-2026-004",
        "acknowledgement",
        "--out",
        "own.pdf",
        "--text",
        "own.txt",
        "--actor",
        "Ingrid Solvang",
    ]);
    assert_eq!(done.code, 0, "{done}");
    desk.write("empty.txt", "Hei\n");
    let empty = desk.run(&[
        "letter",
        FILE,
        "R-2026-004",
        "acknowledgement",
        "--out",
        "empty.pdf",
        "--text",
        "empty.txt",
    ]);
    assert_eq!(empty.code, 4, "{empty}");
}

#[test]
fn what_cannot_be_is_refused_in_words() {
    let desk = Desk::sample();
    desk.write("there.pdf", "mine");
    let letter = |reference: &str, kind: &str, out: &str| {
        desk.run(&[
            "letter",
            FILE,
            reference,
            kind,
            "--out",
            out,
            "--language",
            "en",
            "--under-secrecy",
        ])
    };
    let runs = [
        letter("R-2026-004", "love", "a.pdf"),
        letter("R-2026-004", "refusal", "a.odt"),
        letter("R-2026-004", "authority_answer", "a.pdf"),
        letter("R-2026-001", "forwarding", "a.pdf"),
        letter("A-01", "acknowledgement", "a.pdf"),
        letter("R-2026-004", "acknowledgement", "there.pdf"),
    ];
    let codes: Vec<i32> = runs.iter().map(|done| done.code).collect();
    assert_eq!(codes, [2, 2, 4, 4, 4, 3]);
    assert_eq!(fs::read_to_string(desk.path("there.pdf")).unwrap(), "mine");
    let [one, two, three, four, five, six] = runs;
    shows!(one, two, three, four, five, six);
}
