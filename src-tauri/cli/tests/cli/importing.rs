//! `import` of what other programs and authorities' forms hold, and `export-register`: all of it or nothing.

use std::fs;

use rust_xlsxwriter::{Format, Formula, Workbook};

use crate::support::{Desk, Done};

const FILE: &str = "register.tilsyn";

impl Desk {
    fn brings(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).unwrap();
    }

    /// A source of `tests/sources`, as an authority lays it out.
    fn brings_source(&self, name: &str) {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sources");
        fs::copy(format!("{folder}/{name}"), self.path(name)).unwrap();
    }

    fn dry_run(&self, source: &str, kind: &str) -> Done {
        self.run(&["import", FILE, source, "--kind", kind, "--dry-run"])
    }

    fn import(&self, source: &str, kind: &str) -> Done {
        self.run(&[
            "import",
            FILE,
            source,
            "--kind",
            kind,
            "--actor",
            "Kari Holm",
            "--role",
            "privacy_officer",
            "--reason",
            "Taken over.",
        ])
    }

    fn events(&self) -> u64 {
        self.json(&["verify", FILE])["size"].as_u64().unwrap()
    }
}

fn workbook(fill: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(&mut book);
    book.save_to_buffer().unwrap()
}

/// What a layout of an authority is recognised as, and what comes of it.
macro_rules! comes_in {
    ($desk:expr, $source:expr) => {
        shows!(
            $desk.dry_run($source, "register"),
            $desk.import($source, "register"),
            $desk.run(&["show", FILE, "A-01"]),
            $desk.dry_run($source, "register"),
        );
    };
}

// - the layouts of authorities

#[test]
fn the_record_of_a_controller_as_the_ico_lays_it_out_comes_in() {
    let desk = Desk::new();
    desk.brings_source("ico.csv");
    comes_in!(desk, "ico.csv");
}

#[test]
fn the_record_of_a_processor_as_the_ico_lays_it_out_comes_in() {
    let desk = Desk::new();
    desk.brings_source("ico_processor.csv");
    comes_in!(desk, "ico_processor.csv");
}

#[test]
fn the_forms_of_the_cnil_come_in_one_a_sheet() {
    let desk = Desk::new();
    let forms = [
        ("Paie", "Payer les salaires", "Salariés", "5 ans", "non"),
        (
            "Recrutement",
            "Choisir les candidats",
            "Candidats",
            "2 ans",
            "États-Unis",
        ),
    ];
    let bytes = workbook(|book| {
        for (name, purpose, subjects, period, transfers) in forms {
            let sheet = book.add_worksheet().set_name(name).unwrap();
            sheet
                .write(0, 0, "Fiche de registre de l'activité")
                .unwrap();
            let pairs = [
                ("Nom de l'activité", name),
                ("Date de création de la fiche", "12/01/2024"),
                ("Objectifs poursuivis", purpose),
                ("Catégories de personnes concernées", subjects),
                (
                    "État-civil, identité, données d'identification, images",
                    "x",
                ),
                ("Vie professionnelle", "CV"),
                ("Données de localisation", "non"),
                ("Des données sensibles sont-elles traitées ?", "non"),
                ("Durées de conservation des catégories de données", period),
                ("Destinataires internes", "Service RH"),
                ("Organismes externes", "Urssaf"),
                ("Sous-traitants", "Quai Paie SAS"),
                ("Transferts des données hors UE", transfers),
                ("Chiffrement des données", "oui"),
                ("Autres mesures", "Locaux fermés"),
            ];
            for (row, (label, value)) in (2_u32..).zip(pairs) {
                sheet.write(row, 0, label).unwrap();
                sheet.write(row, 1, value).unwrap();
            }
        }
    });
    desk.brings("registre.xlsx", bytes);
    comes_in!(desk, "registre.xlsx");
}

#[test]
fn the_record_as_datatilsynet_lays_it_out_comes_in() {
    let desk = Desk::new();
    desk.brings_source("datatilsynet.csv");
    comes_in!(desk, "datatilsynet.csv");
}

#[test]
fn the_register_as_the_belgian_authority_lays_it_out_comes_in() {
    let desk = Desk::new();
    desk.brings_source("gba.csv");
    comes_in!(desk, "gba.csv");
}

#[test]
fn the_record_as_the_german_conference_lays_it_out_comes_in() {
    let desk = Desk::new();
    desk.brings_source("dsk.csv");
    comes_in!(desk, "dsk.csv");
}

#[test]
fn the_workbook_that_the_report_writes_is_known_as_its_own() {
    let desk = Desk::sample();
    let made = desk.run(&[
        "report",
        FILE,
        "record-controller",
        "--format",
        "xlsx",
        "--out",
        "own.xlsx",
    ]);
    assert_eq!(made.code, 0, "{made}");
    let document = desk.json(&[
        "import",
        FILE,
        "own.xlsx",
        "--kind",
        "register",
        "--dry-run",
    ]);
    assert_eq!(document["profile"], "own");
    assert_eq!(document["counts"]["create"], 0, "{}", document["rows"]);
    assert_eq!(document["counts"]["error"], 0, "{}", document["rows"]);
}

// - what a dry run says, and what an import does

const SMALL: &str = "Reference;Activity;Owner;Purpose;Legal basis;Colour\n\
    ;Visitor parking;Facilities;To let guests in;Art 6(1)(f);green\n\
    ;Lost property;Reception;To give things back;because we may;\n";

#[test]
fn a_dry_run_says_what_each_row_would_do_and_writes_nothing() {
    let desk = Desk::new();
    desk.brings("list.csv", SMALL);
    let before = desk.events();
    shows!(
        desk.dry_run("list.csv", "register"),
        desk.run(&[
            "import",
            FILE,
            "list.csv",
            "--kind",
            "register",
            "--dry-run",
            "--json"
        ]),
        desk.run(&[
            "import",
            FILE,
            "list.csv",
            "--kind",
            "register",
            "--dry-run",
            "--language",
            "nb"
        ]),
        desk.run(&[
            "import",
            FILE,
            "list.csv",
            "--kind",
            "register",
            "--dry-run",
            "--language",
            "nl"
        ]),
    );
    desk.json(&[
        "import",
        FILE,
        "list.csv",
        "--kind",
        "register",
        "--dry-run",
    ]);
    assert_eq!(desk.events(), before);
}

#[test]
fn who_imports_is_needed_unless_it_is_a_dry_run() {
    let desk = Desk::new();
    desk.brings("list.csv", SMALL);
    shows!(
        desk.run(&["import", FILE, "list.csv", "--kind", "register"]),
        desk.run(&[
            "import",
            FILE,
            "list.csv",
            "--kind",
            "register",
            "--actor",
            "Kari Holm",
            "--role",
            "auditor"
        ]),
        desk.run(&[
            "import",
            FILE,
            "missing.csv",
            "--kind",
            "register",
            "--dry-run"
        ]),
        desk.run(&[
            "import",
            FILE,
            "list.csv",
            "--kind",
            "holidays",
            "--dry-run"
        ]),
    );
}

#[test]
fn an_import_is_told_and_can_be_read_by_programs_and_stands_in_the_history() {
    let desk = Desk::new();
    desk.brings("list.csv", SMALL);
    shows!(
        desk.import("list.csv", "register"),
        desk.run(&["history", FILE, "A-01"])
    );
    desk.brings("other.csv", "Activity\nCanteen\n");
    let document = desk.json(&[
        "import",
        FILE,
        "other.csv",
        "--kind",
        "register",
        "--actor",
        "Kari Holm",
        "--role",
        "privacy_officer",
    ]);
    assert_eq!(document["dry_run"], false);
    assert_eq!(document["counts"]["create"], 1);
    let kinds: Vec<&str> = document["changed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["activity", "import_profile"]);
}

#[test]
fn a_row_with_a_reference_or_a_name_that_is_there_changes_that_record_and_takes_nothing_away() {
    let desk = Desk::new();
    desk.brings("list.csv", SMALL);
    assert_eq!(desk.import("list.csv", "register").code, 0);
    desk.brings(
        "later.csv",
        "Reference;Activity;Owner\nA-02;Lost and found;\n;visitor parking;Reception\n;Canteen;Facilities\n",
    );
    shows!(
        desk.dry_run("later.csv", "register"),
        desk.import("later.csv", "register"),
        desk.run(&["list", FILE, "activity"]),
        desk.dry_run("later.csv", "register"),
    );
}

#[test]
fn one_row_with_an_error_keeps_all_rows_out() {
    let desk = Desk::new();
    desk.brings(
        "list.csv",
        "Activity;Begun on;Purpose\nVisitor parking;2026-01-02;To let guests in\nLost property;03/04/2026;To give things back\n",
    );
    let before = desk.events();
    shows!(
        desk.dry_run("list.csv", "register"),
        desk.import("list.csv", "register")
    );
    assert_eq!(desk.events(), before);
    let document = desk.json(&[
        "import",
        FILE,
        "list.csv",
        "--kind",
        "register",
        "--dry-run",
    ]);
    assert_eq!(document["counts"]["error"], 1);
    assert_eq!(document["rows"][1]["sentences"][0]["weight"], "error");
}

#[test]
fn columns_go_where_somebody_puts_them_and_the_next_import_knows() {
    let desk = Desk::new();
    desk.brings("list.csv", SMALL);
    let map = |maps: &[&str]| {
        let mut arguments = vec![
            "import",
            FILE,
            "list.csv",
            "--kind",
            "register",
            "--dry-run",
        ];
        for one in maps {
            arguments.extend(["--map", one]);
        }
        desk.run(&arguments)
    };
    shows!(
        map(&["Colour=", "C=business_function"]),
        map(&["Size=owner_unit"]),
        map(&["Colour=colour"]),
        map(&["Colour"]),
        map(&["B=owner_unit"]),
        map(&["B=", "D="]),
    );
    let done = desk.run(&[
        "import",
        FILE,
        "list.csv",
        "--kind",
        "register",
        "--map",
        "Colour=",
        "--actor",
        "Kari Holm",
        "--role",
        "privacy_officer",
    ]);
    assert_eq!(done.code, 0, "{done}");
    let again = desk.dry_run("list.csv", "register");
    assert!(
        again.out.contains("last import from this source"),
        "{again}"
    );
    assert!(again.out.contains("left out"), "{again}");
}

#[test]
fn processors_and_requests_come_in_too() {
    let desk = Desk::new();
    desk.brings("list.csv", "Activity\nPayroll\n");
    assert_eq!(desk.import("list.csv", "register").code, 0);
    desk.brings(
        "processors.csv",
        "Processor;Service;Country;Agreement signed on;Activities;Sub-processors;Countries of storage\n\
         Quay Pay AS;Payroll;Norway;2024-02-01;Payroll;Cloud One Ltd;Norway, Ireland\n\
         Post Ltd;Letters;Atlantis;;;;\n",
    );
    desk.brings(
        "requests.csv",
        "Number;Type;Received;Requester;Description;Closed;Outcome\n\
         12;Access;03.02.2025 14:30;Somebody;All data;20.02.2025;Granted\n\
         13;Erasure;2026-11-16;Somebody else;Delete me;;\n",
    );
    let first = fs::read_to_string(desk.path("processors.csv")).unwrap();
    shows!(
        desk.dry_run("processors.csv", "processors"),
        desk.dry_run("requests.csv", "requests"),
        desk.import("requests.csv", "requests"),
        desk.run(&["list", FILE, "request"]),
    );
    desk.brings("processors.csv", first.replace("Atlantis", "Iceland"));
    assert_eq!(desk.import("processors.csv", "processors").code, 0);
    let document = desk.json(&[
        "import",
        FILE,
        "processors.csv",
        "--kind",
        "processors",
        "--dry-run",
    ]);
    assert_eq!(document["counts"]["unchanged"], 2, "{}", document["rows"]);
}

// - what cannot be read, or not as it stands

#[test]
fn text_in_a_wrong_encoding_is_refused_at_its_row() {
    let desk = Desk::new();
    let latin: Vec<u8> = "Aktivitet;Formål\nLønn;Å betale lønn\n"
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    desk.brings("latin.csv", &latin);
    let mut mixed = "Aktivitet;Formål\nLønn;Å betale lønn\n".as_bytes().to_vec();
    mixed.extend_from_slice(b"Parkering;G\xe5 inn\n");
    desk.brings("mixed.csv", &mixed);
    let utf16: Vec<u8> = "Aktivitet;Formål\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    desk.brings("utf16.csv", &utf16);
    desk.brings(
        "spoilt.csv",
        "Aktivitet;Formål\nL\u{fffd}nn;Betale\nParkering;Slippe g\u{fffd}ster inn\n",
    );
    desk.brings(
        "quote.csv",
        "Aktivitet;Formål\n\"Lønn;Betale\nParkering;Slippe inn\n",
    );
    let document = desk.json(&[
        "import",
        FILE,
        "latin.csv",
        "--kind",
        "register",
        "--dry-run",
    ]);
    assert_eq!(document["encoding"], "windows-1252");
    assert_eq!(document["rows"][0]["title"], "Lønn");
    shows!(
        desk.dry_run("mixed.csv", "register"),
        desk.dry_run("utf16.csv", "register"),
        desk.dry_run("spoilt.csv", "register"),
        desk.dry_run("quote.csv", "register"),
    );
}

#[test]
fn what_is_no_spreadsheet_is_refused_with_what_to_do() {
    let desk = Desk::new();
    desk.brings("empty.csv", "");
    desk.brings(
        "old.xls",
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0],
    );
    desk.brings("broken.xlsx", "PK\u{3}\u{4} and nothing behind it");
    desk.brings("headers.csv", "Activity;Purpose\n");
    shows!(
        desk.dry_run("empty.csv", "register"),
        desk.dry_run("old.xls", "register"),
        desk.dry_run("broken.xlsx", "register"),
        desk.dry_run("headers.csv", "register"),
        desk.dry_run(".", "register"),
    );
}

#[test]
fn a_sheet_that_is_too_big_is_refused_before_anything_is_planned() {
    let desk = Desk::new();
    desk.brings(
        "long.csv",
        format!("Activity;Purpose\n{}", "Payroll;To pay\n".repeat(50_001)),
    );
    desk.brings(
        "wide.csv",
        format!("Activity{}\nPayroll\n", ";x".repeat(600)),
    );
    desk.brings("large.csv", vec![b'x'; 49 * 1024 * 1024]);
    shows!(
        desk.dry_run("long.csv", "register"),
        desk.dry_run("wide.csv", "register"),
        desk.dry_run("large.csv", "register"),
        desk.import("long.csv", "register"),
    );
}

#[test]
fn merged_cells_and_formulas_are_named_at_their_rows() {
    let desk = Desk::new();
    let bytes = workbook(|book| {
        let plain = Format::new();
        let sheet = book.add_worksheet().set_name("Register").unwrap();
        for (column, header) in (0_u16..).zip(["Activity", "Purpose", "Owner", "Begun on"]) {
            sheet.write(0, column, header).unwrap();
        }
        sheet.merge_range(1, 0, 2, 0, "Payroll", &plain).unwrap();
        sheet.write(1, 1, "To pay salaries").unwrap();
        sheet.write(2, 1, "To report taxes").unwrap();
        sheet
            .merge_range(3, 0, 3, 1, "Merged over two fields", &plain)
            .unwrap();
        sheet.write(4, 0, "Canteen").unwrap();
        let faulty = Formula::new("A9/0").set_result("#DIV/0!");
        sheet.write_formula(4, 1, faulty).unwrap();
        sheet.write(5, 0, "Parking").unwrap();
        let computed = Formula::new("\"H\"&\"R\"").set_result("HR");
        sheet.write_formula(5, 2, computed).unwrap();
        sheet.write(6, 0, "Archive").unwrap();
        let length = Format::new().set_num_format("[h]:mm");
        sheet.write_number_with_format(6, 3, 2.0, &length).unwrap();
    });
    desk.brings("merged.xlsx", bytes);
    shows!(
        desk.dry_run("merged.xlsx", "register"),
        desk.import("merged.xlsx", "register")
    );
}

#[test]
fn cycles_overlapping_retention_and_unknown_countries_are_refused_at_their_rows() {
    let desk = Desk::new();
    desk.brings(
        "list.csv",
        "Activity;Part of the activity;Retention;Third countries;Importer\n\
         Payroll;Taxes;;;\n\
         Taxes;Payroll;;;\n\
         Archive;Archive;;;\n",
    );
    desk.brings(
        "retention.csv",
        "Activity,Retention,Third countries,Importer\n\
         Canteen,Name: 3 years; Name: 5 years,,\n\
         Newsletter,,Atlantis; USA,Post Inc.\n\
         Parking,,EEA,Gate Ltd\n\
         Guests,,Sweden,Gate AB\n",
    );
    shows!(
        desk.dry_run("list.csv", "register"),
        desk.dry_run("retention.csv", "register")
    );
}

// - the register as one document

fn export(desk: &Desk, out: &str) -> String {
    let done = desk.run(&[
        "export-register",
        FILE,
        "--under-secrecy",
        "--out",
        out,
        "--force",
    ]);
    assert_eq!(done.code, 0, "{done}");
    fs::read_to_string(desk.path(out)).unwrap()
}

#[test]
fn a_register_goes_out_into_an_empty_file_and_out_again_with_the_same_bytes() {
    let from = Desk::sample();
    let text = export(&from, "register.json");
    let to = Desk::new();
    to.brings("register.json", &text);
    shows!(
        to.dry_run("register.json", "register"),
        to.import("register.json", "register"),
        to.dry_run("register.json", "register"),
        to.import("register.json", "register"),
    );
    assert!(export(&to, "again.json") == text, "the bytes differ");
    assert_eq!(
        to.run(&["verify", FILE]).code,
        10,
        "whole, and no head to compare with"
    );
    crate::schema::check("register", &serde_json::from_str(&text).unwrap());
}

#[test]
fn a_copy_of_the_register_is_recorded_when_somebody_gives_it_out() {
    let desk = Desk::new();
    desk.brings("list.csv", SMALL);
    assert_eq!(desk.import("list.csv", "register").code, 0);
    shows!(
        desk.run(&[
            "export-register",
            FILE,
            "--under-secrecy",
            "--out",
            "register.json"
        ]),
        desk.run(&[
            "export-register",
            FILE,
            "--under-secrecy",
            "--out",
            "register.json"
        ]),
        desk.run(&[
            "export-register",
            FILE,
            "--under-secrecy",
            "--out",
            "given.json",
            "--actor",
            "kari holm",
            "--recipient",
            "The group",
            "--purpose",
            "A copy for the holding"
        ]),
        desk.run(&["list", FILE, "export"]),
        desk.run(&[
            "export-register",
            FILE,
            "--under-secrecy",
            "--out",
            "early.json",
            "--as-of",
            "2020-01-01"
        ]),
        desk.run(&[
            "export-register",
            FILE,
            "--under-secrecy",
            "--out",
            "nobody.json",
            "--actor",
            "Nobody"
        ]),
    );
    assert!(!desk.path("nobody.json").exists());
    desk.json(&[
        "export-register",
        FILE,
        "--under-secrecy",
        "--out",
        "again.json",
    ]);
}

#[test]
fn an_export_that_was_altered_is_refused_at_its_records() {
    let from = Desk::new();
    from.brings("list.csv", "Activity;Retention\nPayroll;Name: 3 years\n");
    assert_eq!(from.import("list.csv", "register").code, 0);
    let lines = [
        r#"{"op":"put","as":"head","kind":"organisation","record":{"legal_name":"Head AS","kind":"group"}}"#,
        r#"{"op":"put","kind":"organisation","record":{"legal_name":"Arm AS","kind":"group","group_id":"O-02"}}"#,
    ];
    let done = from.apply("Kari Holm", "privacy_officer", &lines);
    assert_eq!(done.code, 0, "{done}");
    let text = export(&from, "register.json");
    let id_of = |reference: &str| {
        let line = text
            .lines()
            .find(|line| line.contains(&format!("\"ref\":\"{reference}\"")))
            .unwrap();
        let at = line.find("\"id\":\"").unwrap() + 6;
        line[at..at + 36].to_owned()
    };
    let to = Desk::new();
    let altered = |name: &str, from: &str, into: &str| {
        let changed = text.replace(from, into);
        assert_ne!(changed, text, "{name}");
        to.brings(name, changed);
        to.import(name, "register")
    };
    let head = r#""legal_name":"Head AS""#;
    shows!(
        altered(
            "cyclic.json",
            head,
            &format!(r#""group_id":"{}",{head}"#, id_of("O-03"))
        ),
        altered(
            "overlapping.json",
            r#"[{"data_category":{"en":"Name"},"period":"P3Y"}]"#,
            r#"[{"data_category":{"en":"Name"},"period":"P3Y"},{"data_category":{"en":"Name"},"period":"P5Y"}]"#
        ),
        altered("country.json", head, &format!(r#""country":"XX",{head}"#)),
        altered("newer.json", "\"schema\":1}", "\"schema\":2}"),
        altered("field.json", head, r#""legal_nam":"Head AS""#),
        to.dry_run("cyclic.json", "register"),
    );
    assert_eq!(to.json(&["list", FILE, "activity"])["total"], 0);
}

/// A statement of a fictitious company, in a few sentences.
const NOTICE: &str = "Privacy notice\n\nLast updated: 4 February 2026\n\n1. Newsletter\n\nWe process your name and e-mail address in order to send the newsletter. Our legal basis is your consent, cf. GDPR article 6 no. 1 a). The data is deleted no later than 12 months after your last registered activity.\n\n2. Your rights\n\nYou have the right of access and the right to erasure. Write to privacy@example.org.\n";

#[test]
fn a_dry_run_over_a_notice_proposes_statements_and_writes_nothing() {
    let desk = Desk::new();
    desk.brings("notice.txt", NOTICE);
    let before = desk.events();
    let done = desk.run(&[
        "import",
        FILE,
        "notice.txt",
        "--kind",
        "notice",
        "--dry-run",
        "--json",
    ]);
    let found: serde_json::Value = serde_json::from_str(&done.out).unwrap();
    crate::schema::check("import-notice", &found);
    let of = |attribute: &str| {
        let rows = found["statements"].as_array().unwrap().iter();
        rows.filter(|it| it["attribute"] == attribute)
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(of("basis")[0]["value"]["art6"], "a");
    assert_eq!(of("basis")[0]["section"], "1");
    assert_eq!(of("retention")[0]["value"]["period"], "P12M");
    assert_eq!(of("retention")[0]["value"]["trigger"], "last_activity");
    assert_eq!(found["version_date"], "2026-02-04");
    let text: Vec<char> = found["text"].as_str().unwrap().chars().collect();
    for row in found["statements"].as_array().unwrap() {
        let at = |place: usize| usize::try_from(row["span"][place].as_u64().unwrap()).unwrap();
        let there: String = text[at(0)..at(1)].iter().collect();
        assert_eq!(there, row["quote"].as_str().unwrap());
    }
    assert_eq!(desk.events(), before);
}

#[test]
fn a_notice_is_kept_with_its_file_and_nothing_of_it_enters_the_register() {
    let desk = Desk::new();
    desk.brings("notice.txt", NOTICE);
    let done = desk.import("notice.txt", "notice");
    assert_eq!(done.code, 0);
    let kept = desk.json(&["show", FILE, "N-01"]);
    assert!(kept.to_string().contains("Newsletter"), "{kept}");
    assert_eq!(desk.json(&["list", FILE, "attachment"])["total"], 1);
    assert_eq!(desk.json(&["list", FILE, "activity"])["total"], 0);
}
