//! The commands as the screen calls them, and what each window may call, on Tauri's mock runtime with the real
//! configuration and access-control list.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

mod copies;
mod desktop;
mod findings;
mod hostile;
mod importing;
mod keys;
mod letters;
mod register;
mod reports;
mod requests;
mod security;
mod sharing;
mod trail;

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};
use tilsyn::Desk;
use tilsyn::dialogs::ScriptedPicker;
use tilsyn::opened::OpenWorkspaces;
use tilsyn::preferences::Profile;
use tilsyn_core::heads::HeadsSeen;
use tilsyn_core::keyring::{Keyring, WorkFactor};
use tilsyn_core::text::Language;

/// The program without a screen, its dialogs answered from a folder.
struct Program {
    app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
    folder: tempfile::TempDir,
}

fn program(label: &str) -> Program {
    let folder = tempfile::tempdir().unwrap();
    started(label, folder)
}

fn started(label: &str, folder: tempfile::TempDir) -> Program {
    let data = folder.path().join("data");
    let desk = Desk {
        open: OpenWorkspaces::default(),
        profile: Profile::load(data.clone(), Language::En),
        keys: Keyring::new(data.join("keys")).with_work_factor(WorkFactor::of(2)),
        heads: HeadsSeen::new(data.join("heads")),
        door: tilsyn::door(&data, env!("CARGO_BIN_EXE_tilsyn").into()),
        picker: Arc::new(ScriptedPicker::new(folder.path())),
        automated: false,
    };
    let app = tilsyn::assemble(mock_builder(), desk)
        .build(tauri::generate_context!())
        .unwrap();
    let window = WebviewWindowBuilder::new(&app, label, tauri::WebviewUrl::default())
        .build()
        .unwrap();
    Program {
        app,
        window,
        folder,
    }
}

impl Program {
    fn call(&self, command: &str, request: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: tauri::ipc::CallbackFn(0),
            error: tauri::ipc::CallbackFn(1),
            url: "tauri://localhost".parse().unwrap(),
            body: tauri::ipc::InvokeBody::Json(json!({ "request": request })),
            headers: tauri::http::HeaderMap::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|body| body.deserialize().unwrap())
    }

    fn desk(&self) -> tauri::State<'_, Desk> {
        use tauri::Manager as _;
        self.app.state::<Desk>()
    }

    fn ok(&self, command: &str, request: Value) -> Value {
        self.call(command, request)
            .unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    fn code(&self, command: &str, request: Value) -> String {
        let error = self.call(command, request).unwrap_err();
        error["code"]
            .as_str()
            .map_or_else(|| error.to_string(), str::to_owned)
    }

    fn with_sample() -> Self {
        let program = program("workbench-1");
        assert_eq!(
            program.ok("open_sample", json!({}))["file_name"],
            "sample.tilsyn"
        );
        program
    }

    fn rows(&self, kind: &str) -> Vec<Value> {
        let query = json!({"kind": kind, "sort": "ref", "offset": 0, "limit": 200});
        self.ok("list", query)["rows"].as_array().unwrap().clone()
    }
}

#[test]
fn every_command_is_in_exactly_one_permission_set() {
    let sets: Vec<(String, Vec<String>)> = ["read", "write", "comment"]
        .map(|name| {
            let text =
                std::fs::read_to_string(format!("src-tauri/permissions/{name}.toml")).unwrap();
            let names = text
                .lines()
                .filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix("\","))
                .map(str::to_owned);
            (name.to_owned(), names.collect())
        })
        .into();
    for (command, set) in tilsyn::wire::COMMANDS {
        let found: Vec<&str> = sets
            .iter()
            .filter(|(_, names)| names.iter().any(|name| name == command))
            .map(|(set, _)| set.as_str())
            .collect();
        assert_eq!(found, [*set], "{command}");
    }
    let listed: usize = sets.iter().map(|(_, names)| names.len()).sum();
    assert_eq!(
        listed,
        tilsyn::wire::COMMANDS.len(),
        "a permission names a command that does not exist"
    );
}

#[test]
fn the_typescript_types_on_file_are_those_of_the_wire() {
    let path = "ui/src/host/wire.ts";
    let made = tilsyn::wire::typescript();
    if std::env::var_os("TILSYN_WRITE_TYPES").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    assert!(
        std::fs::read_to_string(path).unwrap() == made,
        "`make types` writes {path} anew"
    );
}

#[test]
fn a_review_window_reads_but_every_writing_command_is_refused() {
    let program = program("review-1");
    assert!(program.ok("status", json!({}))["workspace"].is_null());
    for (command, set) in tilsyn::wire::COMMANDS {
        if *set == "write" {
            let refusal = program.call(command, json!({})).unwrap_err().to_string();
            assert!(refusal.contains("not allowed"), "{command}: {refusal}");
        }
    }
}

#[test]
fn a_window_of_no_known_kind_may_do_nothing() {
    let program = program("stranger");
    for (command, _) in tilsyn::wire::COMMANDS {
        let refusal = program.call(command, json!({})).unwrap_err().to_string();
        assert!(refusal.contains("not allowed"), "{command}: {refusal}");
    }
}

#[test]
fn no_command_of_the_window_system_is_granted() {
    let program = program("workbench-1");
    for command in [
        "plugin:window|close",
        "plugin:webview|create_webview",
        "plugin:path|resolve_directory",
        "plugin:app|version",
        "plugin:fs|read_file",
        "plugin:shell|open",
    ] {
        assert!(program.call(command, json!({})).is_err(), "{command}");
    }
}

#[test]
fn without_a_workspace_each_command_that_needs_one_says_so() {
    let program = program("workbench-1");
    assert_eq!(program.code("overview", json!({})), "no-workspace");
    assert_eq!(
        program.code(
            "list_bases",
            json!({"sort": "ref", "offset": 0, "limit": 10})
        ),
        "no-workspace"
    );
}

#[test]
fn no_answer_holds_a_path() {
    let program = Program::with_sample();
    let folder = program.folder.path().to_string_lossy().into_owned();
    let id = program.rows("activity")[0]["id"].clone();
    let case = program.rows("request")[0]["id"].clone();
    for (command, request) in [
        ("status", json!({})),
        ("overview", json!({})),
        ("people", json!({})),
        ("verify", json!({})),
        ("heads", json!({})),
        ("event", json!({"seq": 3})),
        ("export_trail", json!({})),
        ("record", json!({"id": id})),
        ("history", json!({"id": id})),
        ("case", json!({"id": case})),
        (
            "export_report",
            json!({"kind": "record-controller", "format": "xlsx", "language": "en", "subject": null}),
        ),
    ] {
        let answer = program.ok(command, request).to_string();
        assert!(!answer.contains(&folder), "{command}");
        assert!(!answer.contains("/tmp"), "{command}");
    }
    let error = program
        .call("open_recent", json!({"handle": 9}))
        .unwrap_err()
        .to_string();
    assert!(!error.contains('/'), "{error}");
}

#[test]
fn bad_requests_are_refused_in_words_and_change_nothing() {
    let program = Program::with_sample();
    let before = program.ok("status", json!({}))["workspace"]["seal"]["size"].clone();
    let put = |record: Value| json!({"kind": "activity", "id": null, "based_on": null, "reason": "", "record": record});
    assert_eq!(
        program.code(
            "put_record",
            put(json!({"name": {"en": "X"}, "colour": "red"}))
        ),
        "document"
    );
    assert_eq!(
        program.code(
            "put_record",
            put(json!({"name": {"en": "X"}, "large_scale": "yes"}))
        ),
        "document"
    );
    assert_eq!(
        program.code(
            "put_record",
            put(json!({"name": {"en": "X"}, "owner_unit": "x".repeat(301)}))
        ),
        "document"
    );
    assert_eq!(program.code("put_record", put(json!({}))), "missing");
    assert_eq!(
        program.code(
            "record",
            json!({"id": "01990000-0000-7000-8000-000000000000"})
        ),
        "no-such-record"
    );
    for (command, request) in [
        (
            "list",
            json!({"kind": "activity", "sort": "ref; DROP TABLE event", "offset": 0, "limit": 1}),
        ),
        (
            "list",
            json!({"kind": "activity", "sort": "ref", "offset": 0, "limit": 1, "extra": true}),
        ),
        ("record", json!({"id": 7})),
        (
            "export_report",
            json!({"kind": "gossip", "format": "pdf", "language": "en", "subject": null}),
        ),
        ("search", json!({"text": "x".repeat(400)})),
        ("put_record", json!(null)),
    ] {
        assert!(
            program.call(command, request.clone()).is_err(),
            "{command} {request}"
        );
    }
    assert_eq!(
        program.ok("status", json!({}))["workspace"]["seal"]["size"],
        before
    );
}

#[test]
fn keys_cannot_be_planted_through_a_record() {
    let program = Program::with_sample();
    let record = json!({"name": "Mallory", "role": "approver", "public_key": "00".repeat(32)});
    let request =
        json!({"kind": "actor", "id": null, "based_on": null, "reason": "", "record": record});
    assert_eq!(program.code("put_record", request), "bad-request");
}

#[test]
fn an_activity_is_made_and_changed_and_its_history_tells() {
    let program = Program::with_sample();
    let mut request = json!({"kind": "activity", "id": null, "based_on": null, "reason": "New service",
        "record": {"name": {"en": "Visitor parking"}, "owner_unit": "Facilities"}});
    let made = program.ok("put_record", request.clone());
    assert_eq!(made["ref"], "A-14");
    let view = program.ok("record", json!({"id": made["id"]}));
    request["id"] = made["id"].clone();
    request["based_on"] = view["seq"].clone();
    request["record"]["owner_unit"] = json!("Reception");
    program.ok("put_record", request.clone());
    assert_eq!(
        program.code("put_record", request),
        "changed-meanwhile",
        "the second save stems from an older copy"
    );
    let history = program.ok("history", json!({"id": made["id"]}));
    assert_eq!(history.as_array().unwrap().len(), 2);
    assert_eq!(history[1]["fields"][0]["name"], "owner_unit");
    assert_eq!(program.ok("verify", json!({}))["verdict"], "VERIFIED");
}

#[test]
fn a_person_logs_an_order_is_stopped_and_goes_on() {
    let program = Program::with_sample();
    std::fs::write(
        program.folder.path().join("evidence.txt"),
        "Order of the court",
    )
    .unwrap();
    let record = json!({"title": "Order for log-in times", "family": "pa", "subtype": "dom_crim", "channel": "letter",
        "received_at": {"at": "2026-11-17T08:00:00Z", "zone": "Europe/Oslo"}, "contains_personal": true,
        "requester": {"name": "Clerk", "organisation": "District court", "country": "NO"}});
    let put = |kind: &str, record: Value| json!({"kind": kind, "id": null, "based_on": null, "reason": "", "record": record});
    let id = program.ok("put_record", put("request", record))["id"].clone();
    let disclosure = put(
        "disclosure",
        json!({"request": id, "recipient": "District court", "data_categories": ["Log-in times"]}),
    );
    let stopped = program.call("put_record", disclosure.clone()).unwrap_err();
    assert_eq!(stopped["code"], "blocked");
    assert_eq!(stopped["details"][0]["key"], "block-authenticity");
    let evidence = program.ok(
        "attach",
        json!({"owner": id, "class": "needed_for_decision", "privileged": false}),
    )["id"]
        .clone();
    program.ok("put_record", put("legal_document", json!({"request": id, "kind": "court_order", "issuer": "District court", "legal_provision": "Section 210", "attachment": evidence})));
    for (code, answer) in [
        ("PA-01", "verified"),
        ("PA-04", "compels"),
        ("PA-05", "met"),
        ("PA-06", "consulted"),
        ("PA-07", "found"),
        ("PA-08", "narrowed"),
        ("PA-09", "none"),
        ("PA-11", "allowed"),
        ("PA-13", "done"),
    ] {
        let step = json!({"request": id, "step_code": code, "answer": answer, "reason": "Seen.", "evidence": [evidence]});
        program.ok("put_record", put("step", step));
    }
    program.ok("put_record", put("decision", json!({"request": id, "outcome": "COMPLY_NARROWED", "basis_art6": "c", "reasons": "The order binds us.", "allowed_categories": ["Log-in times"]})));
    assert_eq!(
        program.code("put_record", disclosure.clone()),
        "blocked",
        "one person alone is not four eyes"
    );
    let approver = program
        .ok("people", json!({}))
        .as_array()
        .unwrap()
        .iter()
        .find(|person| person["role"] == "approver")
        .unwrap()["id"]
        .clone();
    program.ok("act_as", json!({"id": approver}));
    program.ok(
        "put_record",
        put(
            "step",
            json!({"request": id, "step_code": "FOUR-EYES", "answer": "yes", "reason": "Agreed."}),
        ),
    );
    program.ok("put_record", disclosure);
    let case = program.ok("case", json!({"id": id}));
    assert_eq!(case["disclosed"], true);
    assert_eq!(
        case["state"], "executing",
        "the comparison with the demand (PA-14) and the receipt are still to come"
    );
    assert_eq!(program.ok("verify", json!({}))["verdict"], "VERIFIED");
}

#[test]
fn preferences_and_recent_files_survive_a_restart() {
    let program = Program::with_sample();
    program.ok(
        "set_preferences",
        json!({"language": "nb", "theme": "dark"}),
    );
    let favourite = |name: &str, format: &str| {
        json!({"name": name, "kind": "retention", "format": format, "language": "nl",
            "audience": "authority", "layout": null, "with_period": true})
    };
    program.ok("keep_report_favourite", favourite("Board", "pdf"));
    program.ok("keep_report_favourite", favourite("Auditor", "csv"));
    program.ok("keep_report_favourite", favourite("Board", "docx"));
    let Program {
        app,
        window,
        folder,
    } = program;
    drop((window, app));
    let program = started("workbench-1", folder);
    let status = program.ok("status", json!({}));
    assert_eq!(
        (&status["language"], &status["theme"]),
        (&json!("nb"), &json!("dark"))
    );
    assert_eq!(
        program.ok("report_favourites", json!({})),
        json!([favourite("Board", "docx"), favourite("Auditor", "csv")]),
        "one of a name, the one kept last first"
    );
    program.ok("forget_report_favourite", json!({"name": "Board"}));
    assert_eq!(
        program.ok("report_favourites", json!({})),
        json!([favourite("Auditor", "csv")])
    );
    assert_eq!(status["recent"][0]["file_name"], "sample.tilsyn");
    program.ok("open_recent", json!({"handle": 0}));
    assert_eq!(
        program.ok("verify", json!({}))["verdict"],
        "VERIFIED",
        "the head of yesterday is held outside the file"
    );
}

/// Writes what the commands answer on the sample, for the tests of the screen. `make fixtures` runs it.
#[test]
fn the_answers_on_the_sample_can_be_written_for_the_screens_tests() {
    let program = Program::with_sample();
    let folder = std::env::var_os("TILSYN_FIXTURES").map(std::path::PathBuf::from);
    let write = |name: &str, value: &Value| {
        if let Some(folder) = &folder {
            write_fixture(folder, name, value);
        }
    };
    program.ok("verify", json!({}));
    write("status", &program.ok("status", json!({})));
    write("overview", &program.ok("overview", json!({})));
    write("people", &program.ok("people", json!({})));
    write(
        "list_bases",
        &program.ok(
            "list_bases",
            json!({"sort": "art6", "offset": 0, "limit": 200}),
        ),
    );
    write("reports", &program.ok("reports", json!({})));
    write("search", &program.ok("search", json!({"text": "court"})));
    write(
        "letter_templates",
        &program.ok("letter_templates", json!({})),
    );
    for kind in [
        "activity",
        "processor",
        "transfer",
        "request",
        "lia",
        "consent_profile",
        "organisation",
    ] {
        let query = json!({"kind": kind, "sort": "ref", "offset": 0, "limit": 200});
        let page = program.ok("list", query);
        write(&format!("list-{kind}"), &page);
        for row in page["rows"].as_array().unwrap() {
            let reference = row["ref"].as_str().unwrap();
            write(
                &format!("record-{reference}"),
                &program.ok("record", json!({"id": row["id"]})),
            );
            write(
                &format!("history-{reference}"),
                &program.ok("history", json!({"id": row["id"]})),
            );
            if kind == "request" {
                let asked = json!({"id": row["id"], "language": null});
                write(
                    &format!("letters-{reference}"),
                    &program.ok("letters", asked),
                );
                write(
                    &format!("case-{reference}"),
                    &program.ok("case", json!({"id": row["id"]})),
                );
            }
        }
    }
    for group in ["severity", "area", "record", "owner"] {
        let asked = json!({
            "group": group,
            "statuses": ["new", "open", "accepted", "false_positive", "fixed"],
            "since": "2026-10-31",
            "offset": 0,
            "limit": 200,
        });
        let page = program.ok("findings", asked);
        assert!(page["total"].as_u64().unwrap() > 0, "{group}");
        write(&format!("findings-{group}"), &page);
    }
    write("findings_trend", &program.ok("findings_trend", json!({})));
    let every_day = json!({"until": null, "reminders": false});
    write("due", &program.ok("due", every_day));
    for year in [2026, 2027] {
        write(
            &format!("holidays-{year}"),
            &program.ok("holidays", json!({"year": year})),
        );
    }
    let period = json!({"from": "2026-01-01", "to": "2026-12-31"});
    write(
        "rights_figures",
        &program.ok("rights_figures", period.clone()),
    );
    for public in [false, true] {
        let asked = json!({"period": period, "public": public});
        let name = if public {
            "transparency-public"
        } else {
            "transparency"
        };
        write(name, &program.ok("transparency", asked));
    }
    // Far enough ahead that something of the log is due.
    write(
        "retention_plan",
        &program.ok("retention_plan", json!({"on": "2035-01-01"})),
    );
    let access = program.rows("request")[3]["id"].clone();
    for letter in ["acknowledgement", "refusal"] {
        let wanted = json!({"id": access, "letter": letter, "language": "nb", "text": null});
        write(
            &format!("letter_preview-{letter}"),
            &program.ok("letter_preview", wanted),
        );
    }
    assert_eq!(program.rows("activity").len(), 13);
}

fn write_fixture(folder: &Path, name: &str, value: &Value) {
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(
        folder.join(format!("{name}.json")),
        serde_json::to_string_pretty(value).unwrap(),
    )
    .unwrap();
}
