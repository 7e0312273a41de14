//! `report`: written whole or not at all, and never over something else unasked.

use std::fs;

use crate::support::Desk;

const FILE: &str = "register.tilsyn";

fn beginning(desk: &Desk, name: &str) -> Vec<u8> {
    fs::read(desk.path(name))
        .unwrap()
        .into_iter()
        .take(5)
        .collect()
}

#[test]
fn the_record_of_processing_is_written_as_pdf_and_as_workbook() {
    let desk = Desk::sample();
    for (name, start) in [
        ("record.pdf", b"%PDF-".as_slice()),
        ("record.xlsx", b"PK\x03\x04"),
    ] {
        let done = desk.run(&["report", FILE, "record-controller", "--out", name]);
        assert_eq!(done.code, 0, "{done}");
        assert!(
            done.out.starts_with(&format!(
                "{name} is written: Record of processing activities, "
            )),
            "{done}"
        );
        assert!(beginning(&desk, name).starts_with(start));
    }
}

#[test]
fn the_format_may_be_said_and_the_language_chosen() {
    let desk = Desk::sample();
    let done = desk.run(&[
        "report",
        FILE,
        "case",
        "--request",
        "R-2026-001",
        "--under-secrecy",
        "--out",
        "case",
        "--format",
        "json",
        "--language",
        "nb",
    ]);
    assert_eq!(done.code, 0, "{done}");
    assert!(done.out.contains("er skrevet"), "{done}");
    serde_json::from_slice::<serde_json::Value>(&fs::read(desk.path("case")).unwrap()).unwrap();
}

#[test]
fn a_file_that_exists_is_written_over_only_when_asked() {
    let desk = Desk::sample();
    desk.write("case.json", "mine");
    let arguments = [
        "report",
        FILE,
        "case",
        "--request",
        "R-2026-001",
        "--under-secrecy",
        "--out",
        "case.json",
    ];
    let refused = desk.run(&arguments);
    assert_eq!(fs::read_to_string(desk.path("case.json")).unwrap(), "mine");
    let forced = desk.run(&[arguments.as_slice(), &["--force"]].concat());
    assert_eq!((refused.code, forced.code), (3, 0), "{refused}{forced}");
    assert_ne!(fs::read_to_string(desk.path("case.json")).unwrap(), "mine");
    shows!(refused);
}

#[test]
fn the_same_report_of_the_same_file_has_the_same_bytes() {
    let desk = Desk::sample();
    for name in ["one.pdf", "two.pdf"] {
        assert_eq!(
            desk.run(&[
                "report",
                FILE,
                "case",
                "--request",
                "R-2026-003",
                "--under-secrecy",
                "--out",
                name
            ])
            .code,
            0
        );
    }
    assert_eq!(
        fs::read(desk.path("one.pdf")).unwrap(),
        fs::read(desk.path("two.pdf")).unwrap()
    );
}

#[test]
fn a_report_that_cannot_be_made_leaves_nothing_behind() {
    let desk = Desk::sample();
    shows!(
        desk.run(&["report", FILE, "poem", "--out", "x.pdf"]),
        desk.run(&["report", FILE, "annual", "--out", "x.pdf"]),
        desk.run(&["report", FILE, "record-controller", "--out", "x"]),
        desk.run(&["report", FILE, "record-controller", "--out", "x.json"]),
        desk.run(&["report", FILE, "case", "--out", "x.pdf"]),
        desk.run(&[
            "report",
            FILE,
            "case",
            "--request",
            "A-01",
            "--out",
            "x.pdf"
        ]),
        desk.run(&[
            "report",
            FILE,
            "case",
            "--request",
            "R-2026-001",
            "--under-secrecy",
            "--out",
            "missing/x.pdf"
        ]),
    );
    let left: Vec<_> = fs::read_dir(desk.path("."))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left.len(), 3, "register, keys and passphrase: {left:?}");
}
