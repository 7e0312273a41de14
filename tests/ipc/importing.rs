//! Importing from the window: a source is chosen with the dialog, planned, and taken in as a whole or not at all.

use std::fs;

use serde_json::{Value, json};

use crate::{Program, program};

const REGISTER: &str = "Activity;Purpose;Legal basis;Retention\n\
    Visitor parking;To let guests in;Art 6(1)(f);30 days\n\
    Lost property;To give things back;Art 6(1)(f);6 months\n\
    Photo archive;To show our history;Art 6(1)(e);10 years\n";

impl Program {
    /// Puts the file there that the dialog answers with.
    fn brings(&self, name: &str, text: &str) {
        fs::write(self.folder.path().join(name), text).unwrap();
    }

    /// Events in the log. Not the seal's: a check behind the screen may still tell of fewer.
    fn size(&self) -> Value {
        let query = json!({"before": null, "limit": 1, "subject": null, "actor": null, "kind": null,
            "erasures": false, "from": null, "to": null});
        self.ok("events", query)["size"].clone()
    }
}

fn open(program: &Program) -> Value {
    program.ok("import_open", json!({"kind": "register"}))
}

/// What is asked as the screen asks it: as the source was recognised.
fn asked(source: &Value) -> Value {
    json!({"kind": source["kind"], "layout": source["layout"], "sheet": source["sheet"], "header_row": null,
        "profile": null, "language": source["language"], "columns": null, "seen": null, "offset": 0, "limit": 0, "only": null})
}

fn with(mut request: Value, name: &str, value: impl Into<Value>) -> Value {
    request[name] = value.into();
    request
}

#[test]
fn a_source_is_chosen_with_the_dialog_and_described_without_its_folder() {
    let program = Program::with_sample();
    assert!(open(&program).is_null(), "nobody chose a file");
    program.brings("import.csv", REGISTER);
    let source = open(&program);
    assert_eq!(source["file_name"], "import.csv");
    assert_eq!(
        [&source["form"], &source["encoding"], &source["delimiter"]],
        [&json!("csv"), &json!("UTF-8"), &json!(";")]
    );
    let sheet = &source["sheets"][0];
    assert_eq!(
        (&sheet["rows"], &sheet["header_row"]),
        (&json!(3), &json!(1))
    );
    let fields: Vec<&Value> = sheet["mapping"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["field"])
        .collect();
    assert_eq!(fields, ["name", "purposes", "art6", "retention"]);
    let folder = program.folder.path().to_string_lossy().into_owned();
    assert!(!source.to_string().contains(&folder));
}

#[test]
fn without_a_source_there_is_nothing_to_plan_or_to_import() {
    let program = Program::with_sample();
    let request =
        asked(&json!({"kind": "register", "layout": "rows", "sheet": null, "language": "en"}));
    assert_eq!(program.code("import_plan", request.clone()), "no-import");
    assert_eq!(
        program.code("import_apply", json!({"asked": request, "reason": ""})),
        "no-import"
    );
    program.brings("import.xlsx", "PK\u{3}\u{4} and nothing behind it");
    assert_eq!(
        program.code("import_open", json!({"kind": "register"})),
        "import-broken"
    );
    assert_eq!(
        program.code("import_plan", request),
        "no-import",
        "a source that cannot be read is none"
    );
}

#[test]
fn a_plan_is_paged_and_shows_only_the_rows_of_a_verdict_when_asked() {
    let program = Program::with_sample();
    let known = program.rows("activity")[0]["ref"].clone();
    let text = format!(
        "Reference;{}",
        REGISTER
            .replace("\nVisitor", "\n;Visitor")
            .replace("\nLost", "\n;Lost")
            .replace("\nPhoto", &format!("\n{};Photo", known.as_str().unwrap()))
    );
    program.brings("import.csv", &text);
    let request = asked(&open(&program));
    let before = program.size();
    let whole = program.ok("import_plan", request.clone());
    assert_eq!(
        (&whole["counts"]["create"], &whole["counts"]["update"]),
        (&json!(2), &json!(1)),
        "{whole}"
    );
    let page = program.ok(
        "import_plan",
        with(with(request.clone(), "offset", 1), "limit", 1),
    );
    assert_eq!(page["total"], 3);
    assert_eq!(page["rows"], json!([whole["rows"][1]]));
    let only = program.ok("import_plan", with(request, "only", "update"));
    assert_eq!(only["total"], 1);
    assert_eq!(only["rows"][0]["ref"], known);
    assert_eq!(
        [&page["seen"], &only["seen"]],
        [&whole["seen"], &whole["seen"]],
        "a page stands for the whole plan"
    );
    assert_eq!(program.size(), before, "planning writes nothing");
}

#[test]
fn what_was_looked_at_is_imported_in_one_step_that_can_be_taken_back() {
    let program = Program::with_sample();
    let there = program.rows("activity").len();
    program.brings("import.csv", REGISTER);
    let request = asked(&open(&program));
    let plan = program.ok("import_plan", request.clone());
    // What lies on the disk meanwhile is of no matter: imported is what was read.
    program.brings("import.csv", "Activity\nSomething else\n");
    let order = json!({"asked": with(request, "seen", plan["seen"].clone()), "reason": "Taken over from a spreadsheet."});
    let done = program.ok("import_apply", order.clone());
    assert_eq!(done["counts"]["create"], 3);
    let activities = program.rows("activity");
    assert_eq!(activities.len(), there + 3);
    assert!(
        activities
            .iter()
            .any(|row| row["name"]["en"] == "Lost property")
    );
    let id = activities.last().unwrap()["id"].clone();
    let history = program.ok("history", json!({"id": id}));
    assert_eq!(history[0]["reason"], "Taken over from a spreadsheet.");
    assert_eq!(
        program.code("import_apply", order),
        "no-import",
        "once is enough"
    );
    assert_eq!(program.ok("verify", json!({}))["verdict"], "VERIFIED");
    program.ok("undo", json!({}));
    assert_eq!(program.rows("activity").len(), there);
}

#[test]
fn columns_are_kept_for_the_next_import_from_the_same_source() {
    let program = Program::with_sample();
    program.brings("import.csv", &REGISTER.replace("Retention", "Merkelapp"));
    let source = open(&program);
    assert_eq!(source["kept"], false);
    let mut columns = source["sheets"][0]["mapping"].clone();
    columns[3]["field"] = json!("retention");
    let request = with(asked(&source), "columns", columns);
    program.ok("import_apply", json!({"asked": request, "reason": ""}));
    let again = open(&program);
    assert_eq!(again["kept"], true);
    assert_eq!(again["sheets"][0]["mapping"][3]["field"], "retention");
    let plan = program.ok("import_plan", asked(&again));
    assert_eq!(plan["counts"]["unchanged"], 3, "{plan}");
}

#[test]
fn a_plan_is_refused_when_the_register_or_the_file_is_another_than_was_looked_at() {
    let program = Program::with_sample();
    program.brings("import.csv", REGISTER);
    let request = asked(&open(&program));
    let seen = program.ok("import_plan", request.clone())["seen"].clone();
    let order = json!({"asked": with(request.clone(), "seen", seen.clone()), "reason": ""});
    let record = json!({"name": {"en": "Lost property"}});
    program.ok(
        "put_record",
        json!({"kind": "activity", "id": null, "based_on": null, "reason": "", "record": record}),
    );
    let (size, there) = (program.size(), program.rows("activity").len());
    assert_eq!(program.code("import_apply", order), "import-changed");
    assert_eq!(
        (program.size(), program.rows("activity").len()),
        (size, there)
    );
    // Looked at again it goes through; another file under the same plan does not.
    let seen = program.ok("import_plan", request.clone())["seen"].clone();
    program.brings("import.csv", &REGISTER.replace("30 days", "300 days"));
    open(&program);
    let order = json!({"asked": with(request, "seen", seen), "reason": ""});
    assert_eq!(program.code("import_apply", order), "import-changed");
    assert_eq!(program.rows("activity").len(), there);
}

#[test]
fn one_row_with_an_error_keeps_everything_out() {
    let program = Program::with_sample();
    let there = (program.size(), program.rows("activity").len());
    program.brings(
        "import.csv",
        "Activity;Begun on;Third countries;Importer\n\
         Visitor parking;2026-03-04;;\n\
         Lost property;03/04/2026;;\n\
         Photo archive;2026-01-01;Atlantis;Poseidon Ltd\n",
    );
    let request = asked(&open(&program));
    let plan = program.ok("import_plan", request.clone());
    assert_eq!(plan["counts"]["error"], 2, "{plan}");
    assert_eq!(plan["rows"][0]["verdict"], "create");
    let errors = program.ok("import_plan", with(request.clone(), "only", "error"));
    let said: Vec<&Value> = errors["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["sentences"][0]["sentence"]["key"])
        .collect();
    assert_eq!(said, ["import-date-ambiguous", "import-country-unknown"]);
    let order = json!({"asked": with(request, "seen", plan["seen"].clone()), "reason": ""});
    let refused = program.call("import_apply", order).unwrap_err();
    assert_eq!(refused["code"], "import-rows");
    assert_eq!(refused["details"].as_array().unwrap().len(), 2, "{refused}");
    assert_eq!(
        (program.size(), program.rows("activity").len()),
        there,
        "not half of it came in"
    );
}

#[test]
fn a_register_goes_out_is_recorded_and_comes_into_an_empty_file_again() {
    let program = Program::with_sample();
    let done = program.ok("export_register", json!({"version": null}));
    let name = done["file_name"].as_str().unwrap().to_owned();
    assert!(name.starts_with("sample-register-"), "{name}");
    let exports = program.rows("export");
    assert!(
        exports.iter().any(|row| row["ref"] == done["recorded"]),
        "{done}"
    );
    let text = fs::read_to_string(program.folder.path().join(&name)).unwrap();
    program.brings("import.json", &text);
    let source = open(&program);
    assert_eq!(source["form"], "export");
    let order = json!({"kind": "register", "language": "en"});
    let full = program.ok("import_plan", order.clone());
    assert_eq!(
        full["sentences"][0]["sentence"]["key"],
        "error-import-not-empty"
    );
    let apply =
        |seen: &Value| json!({"asked": with(order.clone(), "seen", seen.clone()), "reason": ""});
    assert_eq!(
        program.code("import_apply", apply(&full["seen"])),
        "import-not-empty"
    );

    program.ok("unlock_keys", json!({"passphrase": "seven dry haystacks"}));
    program.ok(
        "new_workspace",
        json!({"organisation": "Acme AS", "country": "NO", "author": "Kari Holm"}),
    );
    assert_eq!(
        program.code("import_plan", order.clone()),
        "no-import",
        "another file knows nothing of what was chosen before"
    );
    open(&program);
    let plan = program.ok("import_plan", order.clone());
    assert_eq!(plan["counts"]["error"], 0);
    let done = program.ok("import_apply", apply(&plan["seen"]));
    assert_eq!(done["counts"]["create"], plan["counts"]["create"]);
    assert_eq!(program.rows("activity").len(), 13);
    assert_eq!(program.ok("verify", json!({}))["verdict"], "VERIFIED");
}

#[test]
fn an_approved_version_goes_out_as_it_was_approved() {
    let program = Program::with_sample();
    let order = json!({"name": "Autumn", "records": [], "reason": "Read by the board."});
    let version = program.ok("approve", order)["id"].clone();
    program.ok("reopen", json!({"id": version, "reason": "A new service."}));
    let record = json!({"name": {"en": "Zeppelin bookings"}});
    program.ok(
        "put_record",
        json!({"kind": "activity", "id": null, "based_on": null, "reason": "", "record": record}),
    );
    let text_of = |version: Value| {
        let done = program.ok("export_register", json!({"version": version}));
        fs::read_to_string(
            program
                .folder
                .path()
                .join(done["file_name"].as_str().unwrap()),
        )
        .unwrap()
    };
    assert!(text_of(Value::Null).contains("Zeppelin bookings"));
    assert!(!text_of(version).contains("Zeppelin bookings"));
}

#[test]
fn a_review_window_imports_nothing() {
    let review = program("review-1");
    for (command, order) in [
        ("import_open", json!({"kind": "register"})),
        ("import_plan", json!({"kind": "register"})),
        (
            "import_apply",
            json!({"asked": {"kind": "register"}, "reason": ""}),
        ),
    ] {
        let refusal = review.call(command, order).unwrap_err().to_string();
        assert!(refusal.contains("not allowed"), "{command}: {refusal}");
    }
    for (command, set) in tilsyn::wire::COMMANDS {
        match *command {
            "export_register" => assert_eq!(*set, "read"),
            "import_open" | "import_plan" | "import_apply" => assert_eq!(*set, "write"),
            _ => {}
        }
    }
}
