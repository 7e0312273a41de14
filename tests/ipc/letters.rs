//! Letters as the screen asks for them: offered with what they lack, looked at, saved as a draft without a trace or
//! finally with proof; and the templates behind them.

use serde_json::{Value, json};

use crate::Program;

fn of_title(program: &Program, title: &str) -> Value {
    program
        .rows("request")
        .into_iter()
        .find(|row| row["title"].to_string().contains(title))
        .unwrap()["id"]
        .clone()
}

fn size(program: &Program) -> Value {
    program.ok("status", json!({}))["workspace"]["seal"]["size"].clone()
}

fn file(case: &Value, letter: &str, format: &str, text: Value) -> Value {
    json!({"id": case, "letter": letter, "language": "nb", "text": text, "format": format})
}

#[test]
fn the_letters_of_a_case_are_offered_in_the_language_of_who_asks_with_what_they_lack() {
    let program = Program::with_sample();
    let id = of_title(&program, "Access request");
    let letters = program.ok("letters", json!({"id": id, "language": null}));
    assert_eq!(letters["language"], "nb");
    let of = |kind: &str| {
        letters["choices"]
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["letter"] == kind)
            .cloned()
    };
    assert_eq!(of("acknowledgement").unwrap()["missing"], json!([]));
    let missing = of("refusal").unwrap()["missing"].to_string();
    assert!(missing.contains("letter-fact-grounds"), "{missing}");
    assert!(of("authority_answer").is_none(), "another family's letter");
}

#[test]
fn a_letter_is_looked_at_edited_and_kept_as_proof_in_its_case() {
    let program = Program::with_sample();
    let id = of_title(&program, "Access request");
    let wanted = json!({"id": id, "letter": "acknowledgement", "language": "nb", "text": null});
    let page = program.ok("letter_preview", wanted);
    let text = page["text"].as_str().unwrap();
    assert!(
        text.starts_with("Vi har mottatt henvendelsen din\n"),
        "{text}"
    );
    assert_eq!(page["letter"]["signature"][0], "Ingrid Solvang");
    assert_eq!(page["letter"]["draft"], Value::Null);

    let before = size(&program);
    let own = format!("{text}\n\nVi er på plass hver dag.");
    for (format, magic) in [("pdf", b"%PDF-".as_slice()), ("docx", b"PK\x03\x04")] {
        let done = program.ok(
            "letter_draft",
            file(&id, "acknowledgement", format, json!(own)),
        );
        let name = done["file_name"].as_str().unwrap();
        assert!(name.ends_with(&format!("-draft.{format}")), "{name}");
        assert_eq!(done["recorded"], Value::Null);
        let bytes = std::fs::read(program.folder.path().join(name)).unwrap();
        assert!(bytes.starts_with(magic));
    }
    assert_eq!(size(&program), before, "a draft leaves no trace");

    let done = program.ok(
        "letter_final",
        file(&id, "acknowledgement", "docx", json!(own)),
    );
    let kept = done["recorded"].as_str().unwrap();
    let case = program.ok("case", json!({"id": id}));
    let attachment = case["attachments"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["ref"] == kept)
        .unwrap();
    assert_eq!(attachment["class"], "needed_for_proof");
    assert!(
        attachment["media_type"]
            .as_str()
            .unwrap()
            .contains("wordprocessingml"),
        "{attachment}"
    );
    let name = done["file_name"].as_str().unwrap();
    let bytes = std::fs::read(program.folder.path().join(name)).unwrap();
    assert_eq!(attachment["size"], bytes.len());
    assert_eq!(program.ok("verify", json!({}))["verdict"], "VERIFIED");
}

#[test]
fn a_letter_with_something_missing_is_only_a_draft() {
    let program = Program::with_sample();
    let id = of_title(&program, "Access request");
    let before = size(&program);
    let refused = program
        .call("letter_final", file(&id, "refusal", "pdf", Value::Null))
        .unwrap_err();
    assert_eq!(refused["code"], "letter-incomplete");
    assert_eq!(refused["details"].as_array().unwrap().len(), 4, "{refused}");
    assert_eq!(size(&program), before);
    let files = || {
        std::fs::read_dir(program.folder.path())
            .unwrap()
            .filter(|entry| {
                let name = entry.as_ref().unwrap().file_name();
                name.to_string_lossy().starts_with("letter")
            })
            .count()
    };
    assert_eq!(files(), 0, "nothing was written");
    program.ok("letter_draft", file(&id, "refusal", "pdf", Value::Null));
    assert_eq!(files(), 1);
    assert_eq!(
        program.code("letter_draft", file(&id, "refusal", "exe", Value::Null)),
        "bad-request"
    );
}

#[test]
fn under_secrecy_nobody_but_the_authority_gets_a_letter() {
    let program = Program::with_sample();
    let id = of_title(&program, "Production order for log-in");
    let wanted = |letter: &str| json!({"id": id, "letter": letter, "language": "en", "text": null});
    assert_eq!(
        program.code("letter_preview", wanted("forwarding")),
        "letter-secrecy"
    );
    assert_eq!(
        program.code("letter_preview", wanted("access_answer")),
        "letter-other-family"
    );
    let page = program.ok("letter_preview", wanted("authority_answer"));
    assert_eq!(page["letter"]["missing"], json!([]));
    assert_eq!(page["letter"]["addressee"][0], "Storvik District Court");
}

#[test]
fn a_template_is_checked_while_it_is_written_and_goes_before_the_products() {
    let program = Program::with_sample();
    let check = |text: &str| {
        program.ok(
            "check_letter_template",
            json!({"letter": "acknowledgement", "text": text}),
        )["refused"]
            .clone()
    };
    assert_eq!(check("Takk\n\n{received_on}"), Value::Null);
    let refused = check("Takk\n\n{mottatt}");
    assert_eq!(refused["code"], "letter-unknown-fact");
    assert_eq!(refused["arguments"]["line"]["value"], 3);
    let put = |text: &str| {
        program.call(
            "put_record",
            json!({"kind": "letter_template", "id": null, "based_on": null, "reason": "",
                "record": {"letter": "acknowledgement", "text": {"nb": text}}}),
        )
    };
    assert_eq!(
        put("Takk\n\n{mottatt}").unwrap_err()["code"],
        "letter-unknown-fact"
    );
    let template = put("Takk\n\nMottatt {received_on}.").unwrap();
    let id = of_title(&program, "Access request");
    let wanted = json!({"id": id, "letter": "acknowledgement", "language": "nb", "text": null});
    let text = |program: &Program| program.ok("letter_preview", wanted.clone())["text"].clone();
    assert!(text(&program).as_str().unwrap().starts_with("Takk\n"));
    let views = program.ok("letter_templates", json!({}));
    assert_eq!(views[0]["id"], template["id"]);
    assert_eq!(views[0]["own"]["nb"], "Takk\n\nMottatt {received_on}.");
    program.ok(
        "remove_record",
        json!({"id": template["id"], "reason": "Back to the product's"}),
    );
    assert!(
        text(&program)
            .as_str()
            .unwrap()
            .starts_with("Vi har mottatt")
    );
}

#[test]
fn a_review_window_reads_letters_and_keeps_none() {
    let program = crate::program("review-1");
    let refusal = program
        .call("letter_final", json!({}))
        .unwrap_err()
        .to_string();
    assert!(refusal.contains("not allowed"), "{refusal}");
    assert_eq!(
        program.code(
            "letters",
            json!({"id": "01990000-0000-7000-8000-000000000000", "language": null})
        ),
        "no-workspace"
    );
}
