//! Requests as the screen sees them: moved by their machines, split, watched, kept from others under secrecy, counted,
//! and without their persons once their time is over.

use chrono::{Days, Utc};
use serde_json::{Value, json};

use crate::Program;

/// As many days ago, in the morning.
fn days_ago(days: u64) -> Value {
    let at = Utc::now().checked_sub_days(Days::new(days)).unwrap();
    json!({"at": at.format("%Y-%m-%dT08:00:00Z").to_string(), "zone": "Europe/Oslo"})
}

fn put(program: &Program, kind: &str, record: Value) -> Result<Value, Value> {
    program.call(
        "put_record",
        json!({"kind": kind, "id": null, "based_on": null, "reason": "", "record": record}),
    )
}

fn access() -> Value {
    json!({"title": "Access", "family": "ds", "subtype": "access", "channel": "email",
        "received_at": days_ago(5), "requester": {"name": "Qvzena Berg", "country": "NO"}})
}

fn order() -> Value {
    json!({"title": "Zebra order", "family": "pa", "subtype": "dom_crim", "channel": "letter",
        "received_at": days_ago(5), "contains_personal": true, "assigned_to": "Ingrid Solvang",
        "secrecy_provision": "Section 210",
        "requester": {"name": "Clerk", "organisation": "District court", "country": "NO"}})
}

fn step(program: &Program, case: &Value, code: &str, answer: &str) {
    put(
        program,
        "step",
        json!({"request": case, "step_code": code, "answer": answer, "reason": "Seen."}),
    )
    .unwrap();
}

fn go(program: &Program, case: &Value, event: &str) -> Result<Value, Value> {
    put(
        program,
        "transition",
        json!({"request": case, "event": event, "reason": "Said on the telephone."}),
    )
}

fn sit_down(program: &Program, name: &str) -> Value {
    let people = program.ok("people", json!({}));
    let person = people
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["name"] == name)
        .unwrap();
    program.ok("act_as", json!({"id": person["id"]}));
    person["id"].clone()
}

fn other_than(program: &Program, name: &str) -> String {
    let people = program.ok("people", json!({}));
    people
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["name"] != name && it["can_sign"] == true && it["role"] == "approver")
        .unwrap()["name"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn a_case_is_moved_by_its_machine_alone() {
    let program = Program::with_sample();
    let mut closed = access();
    closed["status"] = json!("closed");
    assert_eq!(
        put(&program, "request", closed).unwrap_err()["code"],
        "state-given"
    );
    let id = put(&program, "request", access()).unwrap()["id"].clone();
    let case = program.ok("case", json!({"id": id}));
    assert_eq!(case["machine"], "data_subject");
    assert_eq!(case["state"], "received");
    assert_eq!(case["next"]["code"], "DS-01");
    assert_eq!(
        go(&program, &id, "close").unwrap_err()["code"],
        "no-such-move"
    );
    for (code, answer) in [("DS-01", "controller"), ("DS-02", "doubt")] {
        step(&program, &id, code, answer);
    }
    let case = program.ok("case", json!({"id": id}));
    assert_eq!(case["state"], "triaged");
    let asks = case["moves"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["event"] == "ask_identity")
        .unwrap()
        .clone();
    assert_eq!(asks["by_itself"], false);
    assert_eq!(asks["missing"][0]["code"], "question_sent", "{asks}");
    let blocked = go(&program, &id, "ask_identity").unwrap_err();
    assert_eq!(blocked["code"], "blocked");
    assert_eq!(blocked["details"].as_array().unwrap().len(), 1);
    go(&program, &id, "withdraw").unwrap();
    let case = program.ok("case", json!({"id": id}));
    assert_eq!(case["state"], "withdrawn");
    assert_eq!(case["request"]["status"], "withdrawn");
    assert!(case["request"]["closed_at"]["at"].is_string());
    let moved = case["trail"].as_array().unwrap();
    assert!(
        moved
            .iter()
            .any(|it| it["of"] == "transition" && it["record"]["event"] == "withdraw"),
        "{moved:?}"
    );
    assert_eq!(program.ok("verify", json!({}))["verdict"], "VERIFIED");
}

#[test]
fn a_message_with_several_requests_is_split_and_each_part_has_its_own_clock() {
    let program = Program::with_sample();
    let id = put(&program, "request", access()).unwrap()["id"].clone();
    let into = |into: Value| json!({"id": id, "into": into, "reason": "The letter asks for both."});
    assert_eq!(program.code("split", into(json!([]))), "bad-request");
    assert_eq!(
        program.code("split", into(json!(["access"]))),
        "contradiction"
    );
    assert_eq!(
        program.code("split", into(json!(["dom_crim"]))),
        "contradiction"
    );
    let done = program.ok("split", into(json!(["erase", "object"])));
    let parts = done["parts"].as_array().unwrap();
    assert_eq!(parts.len(), 2);
    for part in parts {
        let case = program.ok("case", json!({"id": part}));
        assert_eq!(case["request"]["parent_request"], id);
        assert_eq!(case["clock"]["code"], "DS1");
        assert_eq!(case["state"], "received");
    }
    let whole = program.ok("case", json!({"id": id}));
    assert_eq!(whole["parts"].as_array().unwrap().len(), 2);
}

#[test]
fn a_case_under_secrecy_is_listed_for_whom_it_is_assigned_to_and_for_nobody_else() {
    let program = Program::with_sample();
    sit_down(&program, "Ingrid Solvang");
    let id = put(&program, "request", order()).unwrap()["id"].clone();
    let reference = program.ok("record", json!({"id": id}))["ref"].clone();
    let query = json!({"kind": "request", "sort": "ref", "offset": 0, "limit": 200});
    let listed = |program: &Program| program.ok("list", query.clone());
    let found = |program: &Program| {
        let hits = program.ok("search", json!({"text": "zebra"}));
        hits.as_array().unwrap().len()
    };
    let due = |program: &Program| program.ok("due", json!({"until": null, "reminders": false}));
    let holds = |answer: &Value| answer.to_string().contains("Zebra order");
    let all = listed(&program);
    assert!(holds(&all));
    assert_eq!(all["withheld"], "0");
    assert_eq!(found(&program), 1);
    assert!(holds(&due(&program)));
    assert!(holds(&program.ok("overview", json!({}))));
    let trail = json!({"before": null, "limit": 200, "subject": null, "actor": null, "kind": null,
        "erasures": false, "from": null, "to": null});
    assert!(holds(&program.ok("events", trail.clone())));

    let other = other_than(&program, "Ingrid Solvang");
    sit_down(&program, &other);
    let less = listed(&program);
    assert!(!holds(&less));
    assert_eq!(less["withheld"], "1-9");
    assert!(less["total"].as_u64().unwrap() < all["total"].as_u64().unwrap());
    assert_eq!(
        program.ok("status", json!({}))["workspace"]["counts"]["requests"],
        less["total"],
        "the exact number of all would tell of those that are hidden"
    );
    assert_eq!(found(&program), 0);
    let list = due(&program);
    assert!(!holds(&list));
    assert_ne!(list["hidden"], "0", "what is kept back is told in bands");
    for command in ["record", "case", "history"] {
        let code = program.code(command, json!({"id": id}));
        assert_eq!(code, "no-such-record", "{command}");
    }
    assert!(!holds(&program.ok("overview", json!({}))));
    assert!(!holds(&program.ok("events", trail)));
    let between = json!({"from": "2020-01-01T00:00:00Z", "to": "2100-01-01T00:00:00Z"});
    assert!(!holds(&program.ok("differences", between)));
    // The page has no say in it.
    let mut asking = query.clone();
    asking["secrecy"] = json!("shown");
    assert!(program.call("list", asking).is_err());

    // A calendar file leaves the machine: it is not in there even for whom it is assigned to.
    sit_down(&program, "Ingrid Solvang");
    let done = program.ok("export_calendar", json!({"language": "en", "until": null}));
    let name = done["file_name"].as_str().unwrap();
    let file = std::fs::read_to_string(program.folder.path().join(name)).unwrap();
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n"));
    assert!(file.contains("BEGIN:VEVENT"));
    assert!(!file.contains(reference.as_str().unwrap()), "{file}");
    assert!(done["recorded"].as_str().unwrap().starts_with("X-"));
}

#[test]
fn a_reminder_is_put_away_for_one_person_and_comes_back_for_the_other() {
    let program = Program::with_sample();
    sit_down(&program, "Ingrid Solvang");
    let mut late = access();
    late["received_at"] = days_ago(60);
    let id = put(&program, "request", late).unwrap()["id"].clone();
    let reminders = |program: &Program| {
        let list = program.ok("due", json!({"until": null, "reminders": true}));
        let items = list["items"].as_array().unwrap().clone();
        items
            .into_iter()
            .filter(|it| it["id"] == id)
            .collect::<Vec<_>>()
    };
    let items = reminders(&program);
    let item = items.iter().find(|it| it["what"] == "DS1").unwrap();
    assert_eq!(item["state"], "late");
    assert_eq!(item["citation"], "GDPR Art 12(3)");
    assert_eq!(item["family"], "ds");
    program.ok("dismiss", json!({"id": id, "what": "DS1"}));
    assert!(reminders(&program).iter().all(|it| it["what"] != "DS1"));
    program.ok("undo", json!({}));
    assert!(reminders(&program).iter().any(|it| it["what"] == "DS1"));
    program.ok("dismiss", json!({"id": id, "what": "DS1"}));
    assert_eq!(
        program.code("dismiss", json!({"id": id, "what": "nonsense"})),
        "no-such-record"
    );
    let other = other_than(&program, "Ingrid Solvang");
    sit_down(&program, &other);
    assert!(reminders(&program).iter().any(|it| it["what"] == "DS1"));
}

#[test]
fn own_holidays_move_the_clocks_and_need_a_reason() {
    let program = Program::with_sample();
    let id = put(&program, "request", access()).unwrap()["id"].clone();
    let legal = || program.ok("case", json!({"id": id}))["clock"]["legal"].clone();
    let before = legal();
    let year: i64 = before.as_str().unwrap()[..4].parse().unwrap();
    let mut day =
        json!({"date": before, "change": "added", "name": "Day of mourning", "reason": ""});
    assert_eq!(program.code("set_holiday", json!({"day": day})), "missing");
    day["reason"] = json!("Royal decree");
    program.ok("set_holiday", json!({"day": day}));
    assert_ne!(legal(), before);
    let calendar = program.ok("holidays", json!({"year": year}));
    assert_eq!(calendar["own"][0]["reason"], "Royal decree");
    assert!(
        calendar["holidays"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["date"] == before)
    );
    program.ok(
        "forget_holiday",
        json!({"date": before, "reason": "Withdrawn"}),
    );
    assert_eq!(legal(), before);
    assert_eq!(
        program.code("holidays", json!({"year": 2_147_483_647})),
        "bad-request"
    );
    let dutch = program.ok("holidays", json!({"year": 2026, "calendar": "NL"}));
    assert_eq!(
        (&dutch["code"], &dutch["home"]),
        (&json!("NL"), &json!("NO"))
    );
    let unknown = json!({"year": 2026, "calendar": "Atlantis"});
    assert_eq!(program.code("holidays", unknown), "no-such-record");
}

#[test]
fn a_case_loses_its_persons_when_two_approved_and_is_counted_as_before() {
    let program = Program::with_sample();
    sit_down(&program, "Ingrid Solvang");
    let id = put(&program, "request", access()).unwrap()["id"].clone();
    go(&program, &id, "withdraw").unwrap();
    let stands = |program: &Program, text: &str| {
        let bytes = std::fs::read(program.folder.path().join("sample.tilsyn")).unwrap();
        bytes
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    };
    assert!(stands(&program, "Qvzena"));
    let period = json!({"from": "2020-01-01", "to": "2040-12-31"});
    let before = program.ok("rights_figures", period.clone());
    let plan = program.ok("retention_plan", json!({"on": null}));
    assert!(
        !plan["items"].to_string().contains(id.as_str().unwrap()),
        "not due"
    );
    assert_eq!(plan["periods"].as_array().unwrap().len(), 11);
    // The officer sets a day by hand.
    let view = program.ok("record", json!({"id": id}));
    let mut record = view["record"].clone();
    record["retention_due"] = json!((Utc::now() - Days::new(1)).date_naive());
    program.ok(
        "put_record",
        json!({"kind": "request", "id": id, "based_on": view["seq"], "reason": "", "record": record}),
    );
    let plan = program.ok("retention_plan", json!({"on": null}));
    let item = plan["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["id"] == id)
        .unwrap()
        .clone();
    assert!(item["values"].as_u64().unwrap() > 0);
    let run = program.ok(
        "propose_retention",
        json!({"on": plan["on"], "records": [id], "reason": "The period is over."}),
    )["id"]
        .clone();
    assert_eq!(
        put(
            &program,
            "retention_run",
            json!({"on": plan["on"], "records": [id], "reason": "x"})
        )
        .unwrap_err()["code"],
        "bad-request",
        "a run has commands of its own"
    );
    assert_eq!(
        program.code("run_retention", json!({"id": run})),
        "second-person"
    );
    assert_eq!(
        program.code("approve_retention", json!({"id": run})),
        "second-person"
    );
    let other = other_than(&program, "Ingrid Solvang");
    sit_down(&program, &other);
    program.ok("approve_retention", json!({"id": run}));
    let done = program.ok("run_retention", json!({"id": run}));
    assert_eq!(done["report"]["cases"], 1);
    assert!(!stands(&program, "Qvzena"));
    assert_eq!(
        program.code("run_retention", json!({"id": run})),
        "run-done"
    );
    let case = program.ok("case", json!({"id": id}));
    assert_eq!(case["request"]["title"], "");
    assert_eq!(program.ok("rights_figures", period), before);
    assert_eq!(
        program.ok("status", json!({}))["workspace"]["can_undo"],
        false,
        "nothing older is put back"
    );
    let seal = program.ok("verify", json!({}));
    assert_eq!(seal["verdict"], "VERIFIED");
    assert_eq!(seal["missing"], 0);
}

#[test]
fn figures_for_the_public_tell_bands_and_a_period_that_ends_before_it_begins_is_refused() {
    let program = Program::with_sample();
    let asked = |from: &str, to: &str, public: bool| json!({"period": {"from": from, "to": to}, "public": public});
    let own = program.ok("transparency", asked("2020-01-01", "2040-12-31", false));
    let public = program.ok("transparency", asked("2020-01-01", "2040-12-31", true));
    assert!(own["total"]["requests"]["exact"].as_u64().unwrap() > 0);
    assert_eq!(
        public["total"]["requests"]["exact"],
        Value::Null,
        "the sample holds a case under secrecy"
    );
    assert_eq!(public["suppressed"], json!([]));
    assert_eq!(
        program.ok("transparency", asked("2001-01-01", "2001-12-31", true))["total"]["requests"]["exact"],
        0,
        "a report of nothing"
    );
    assert_eq!(
        program.code("transparency", asked("2026-02-01", "2026-01-01", true)),
        "bad-request"
    );
    assert_eq!(
        program.code(
            "rights_figures",
            json!({"from": "-9999-01-01", "to": "2026-01-01"})
        ),
        "bad-request"
    );
}
