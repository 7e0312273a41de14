//! What a page that was taken over can send (T27): any JSON to any command is answered, or refused with a code; nothing
//! panics, nothing tells where a file lies, and nothing is written by what is refused.

use serde_json::{Map, Value, json};

use crate::{Program, program};

/// Numbers that are the same in every run.
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()]
    }
}

/// Names that requests have, so that some of what is drawn comes further than the first look.
const NAMES: &[&str] = &[
    "id",
    "kind",
    "record",
    "records",
    "reason",
    "based_on",
    "sort",
    "offset",
    "limit",
    "filters",
    "text",
    "language",
    "handle",
    "seq",
    "size",
    "at",
    "decisions",
    "scope",
    "released",
    "target",
    "confirmed",
    "conflicts",
    "original",
    "beside",
    "accept",
    "choices",
    "passphrase",
    "name",
    "subject",
    "format",
    "keep",
    "other",
    "on",
    "from",
    "to",
    "__proto__",
    "constructor",
    "",
];

/// Texts that mean something to one layer or another.
const TEXTS: &[&str] = &[
    "",
    "activity",
    "request",
    "ref",
    "R-2026-001",
    "A-02",
    "en",
    "pdf",
    "9999-12-31",
    "0000-00-00",
    "2026-11-22T10:00:00Z",
    "00000000-0000-0000-0000-000000000000",
    "../../../etc/passwd",
    "/etc/passwd",
    "C:\\Windows\\win.ini",
    "\\\\host\\share",
    "file:///etc/passwd",
    "' OR 1=1 --",
    "\u{0}",
    "\u{202e}gnp.exe",
    "{{constructor}}",
    "<script>alert(1)</script>",
    "=HYPERLINK(1)",
];

fn any(drawn: &mut Drawn, depth: u32) -> Value {
    match drawn.below(if depth == 0 { 6 } else { 9 }) {
        0 => Value::Null,
        1 => json!(drawn.below(2) == 0),
        2 => json!(drawn.below(300)),
        3 => json!([i64::MIN, -1, i64::MAX][usize::try_from(drawn.below(3)).unwrap()]),
        4 => json!(1e300),
        5 if drawn.below(12) == 0 => json!("x".repeat(70_000)),
        5 => json!(drawn.of(TEXTS)),
        6 => {
            let count = drawn.below(4);
            (0..count).map(|_| any(drawn, depth - 1)).collect()
        }
        _ => {
            let mut fields = Map::new();
            for _ in 0..=drawn.below(5) {
                let name = drawn.of(NAMES).to_owned();
                let value = any(drawn, depth - 1);
                fields.insert(name, value);
            }
            Value::Object(fields)
        }
    }
}

/// What an answer must not hold, refusal or not.
fn tells_nothing(program: &Program, command: &str, request: &Value, told: &str) {
    let folder = program.folder.path().to_string_lossy().into_owned();
    for path in [folder.as_str(), "/tmp/", "/root/", "/home/", "src-tauri"] {
        assert!(
            !told.contains(path),
            "{command} {request} tells of {path}: {told}"
        );
    }
}

#[test]
fn any_json_to_any_command_is_answered_or_refused_with_a_code_and_tells_no_path() {
    let program = Program::with_sample();
    let mut drawn = Drawn(0x5eed);
    let (mut answered, mut coded, mut unread) = (0, 0, 0);
    for (command, set) in tilsyn::wire::COMMANDS {
        if *set == "comment" {
            // Of a review window; not even asked here.
            let refused = program.call(command, json!({})).unwrap_err().to_string();
            assert!(refused.contains("not allowed"), "{command}: {refused}");
            continue;
        }
        for _ in 0..30 {
            let request = any(&mut drawn, 3);
            match program.call(command, request.clone()) {
                Ok(answer) => {
                    answered += 1;
                    // What was asked comes back in some answers; a path of ours never does.
                    tells_nothing(&program, command, &request, &answer.to_string());
                }
                Err(refused) => {
                    match refused["code"].as_str() {
                        Some(code) => {
                            assert!(
                                !["panic", "internal", ""].contains(&code),
                                "{command} {request}: {refused}"
                            );
                            coded += 1;
                        }
                        // What is not of the type of the request at all is refused before a command sees it.
                        None => {
                            let said = refused.as_str().unwrap_or_default();
                            assert!(
                                said.starts_with("invalid args `request` for command"),
                                "{command} {request}: {refused}"
                            );
                            unread += 1;
                        }
                    }
                    // What was sent may be named in a refusal; it held no path of ours.
                    let sent = request.to_string();
                    if !sent.contains("etc") {
                        tells_nothing(&program, command, &request, &refused.to_string());
                    }
                }
            }
        }
    }
    println!("{answered} answered, {coded} refused with a code, {unread} not read");
    assert!(unread > 500);
    // The program is as it was: it answers, and its trail holds.
    let verified = program.ok("verify", json!({}));
    assert!(
        verified.to_string().contains("VERIFIED") || verified.to_string().contains("UNANCHORED"),
        "{verified}"
    );
}

#[test]
fn a_command_that_is_on_no_list_is_denied_whatever_it_is_called() {
    let program = program("workbench-1");
    for command in [
        "",
        "put_records",
        "Status",
        "status ",
        "../status",
        "plugin:fs|read_text_file",
        "plugin:opener|open_path",
        "plugin:event|emit_to",
        "plugin:window|create",
        "plugin:|",
        "__proto__",
    ] {
        let refused = program.call(command, json!({"request": {}})).unwrap_err();
        let told = refused.to_string();
        assert!(
            told.contains("not found") || told.contains("not allowed") || told.contains("denied"),
            "{command}: {told}"
        );
    }
}
