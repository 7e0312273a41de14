//! `report`: written whole or not at all, and never over something else unasked.

use std::fs;

use crate::schema;
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
fn a_report_is_cut_to_day_audience_and_scope_and_the_copy_is_recorded_with_all_of_them() {
    let desk = Desk::sample();
    let done = desk.run(&[
        "report",
        FILE,
        "record-controller",
        "--out",
        "record.json",
        "--as-of",
        "2026-10-01",
        "--audience",
        "authority",
        "--filter",
        "basis=a",
        "--only",
        "A-01",
        "--actor",
        "Ingrid Solvang",
    ]);
    assert_eq!(done.code, 0, "{done}");
    let written: serde_json::Value =
        serde_json::from_slice(&fs::read(desk.path("record.json")).unwrap()).unwrap();
    schema::check("report", &written);
    assert_eq!(
        (
            &written["as_of"],
            &written["audience"],
            &written["filter"],
            written["tables"][0]["rows"].as_array().unwrap().len()
        ),
        (
            &"2026-10-01".into(),
            &"authority".into(),
            &serde_json::json!(["basis=a", "A-01"]),
            1
        )
    );
    // What is recorded is what it takes to make it again.
    let reference = done.out.lines().find_map(|line| {
        line.split_whitespace()
            .map(|word| word.trim_end_matches('.'))
            .find(|word| word.starts_with("X-"))
    });
    let recorded = desk.json(&["show", FILE, reference.unwrap()]).to_string();
    let activity = desk.json(&["show", FILE, "A-01"])["id"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(
        recorded.contains(&format!(
            "--as-of 2026-10-01 --audience authority --filter basis=a --only {activity}"
        )),
        "{recorded}"
    );
    assert!(recorded.contains(&sha256(&fs::read(desk.path("record.json")).unwrap())));
}

#[test]
fn a_register_that_is_longer_than_a_volume_goes_into_several_files_each_recorded() {
    let desk = Desk::sample();
    let report = |name: &str, more: &[&str]| {
        let mut asked = vec!["report", FILE, "record-controller", "--out", name];
        asked.extend(["--volume-lines", "200"]);
        asked.extend(more);
        desk.run(&asked)
    };
    let done = report("record.pdf", &["--actor", "Ingrid Solvang"]);
    assert_eq!(done.code, 0, "{done}");
    let written: Vec<&str> = done
        .out
        .lines()
        .filter(|line| line.contains(" is written: "))
        .collect();
    let of = written.len();
    assert!(of >= 2, "{done}");
    for (number, line) in (1..).zip(&written) {
        let name = match number {
            1 => "record.pdf".to_owned(),
            number => format!("record-{number}.pdf"),
        };
        let which = format!("volume {number} of {of}");
        assert!(line.starts_with(&name) && line.contains(&which), "{done}");
        assert!(beginning(&desk, &name).starts_with(b"%PDF-"), "{name}");
    }
    assert!(!desk.path(&format!("record-{}.pdf", of + 1)).exists());
    assert_eq!(done.out.matches("X-").count(), of, "{done}");
    // One of them alone; and one that there is not.
    let last = of.to_string();
    let alone = report("last.pdf", &["--volume", &last]);
    assert_eq!(alone.code, 0, "{alone}");
    assert!(beginning(&desk, "last.pdf").starts_with(b"%PDF-"));
    let beyond = (of + 1).to_string();
    let absent = report("beyond.pdf", &["--volume", &beyond]);
    assert_eq!(absent.code, 2, "{absent}");
    assert!(!desk.path("beyond.pdf").exists());
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    tilsyn_trail::to_hex(&sha2::Sha256::digest(bytes))
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
        desk.run(&["report", FILE, "record-controller", "--out", "x.ics"]),
        desk.run(&[
            "report",
            FILE,
            "record-controller",
            "--out",
            "x.pdf",
            "--audience",
            "public"
        ]),
        desk.run(&[
            "report",
            FILE,
            "record-controller",
            "--out",
            "x.pdf",
            "--filter",
            "family=ds"
        ]),
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
