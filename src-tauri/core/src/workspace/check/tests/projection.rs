//! The register against the log: every column of every row.

use super::{Office, RecordFault};
use crate::record::Kind;

/// Edits a busy register behind the back of the program, and expects these faults.
fn found(sql: &str, expected: &[(&str, &str)]) {
    let office = Office::busy(1);
    office.tamper(sql);
    let faults = office.faults(&office.held());
    let told: Vec<(&str, String)> = faults
        .iter()
        .map(|fault| (fault.code(), fault.reference()))
        .collect();
    let told: Vec<(&str, &str)> = told.iter().map(|(code, it)| (*code, it.as_str())).collect();
    assert_eq!(told, expected, "{sql}");
}

#[test]
fn every_column_of_a_record_is_compared() {
    let gone = Office::busy(1);
    let id = gone.workspace.find("A-01").unwrap().id.to_string();
    found(
        "UPDATE record SET id = '01990000-0000-7000-8000-000000000001' WHERE ref = 'P-01'",
        &[("unrecorded", "P-01"), ("vanished", "P-01")],
    );
    found(
        "UPDATE record SET id = upper(id) WHERE ref = 'P-01'",
        &[("unrecorded", "P-01"), ("vanished", "P-01")],
    );
    found(
        "UPDATE record SET kind = 'transfer' WHERE ref = 'P-01'",
        &[("altered", "P-01")],
    );
    found(
        "UPDATE record SET ref = 'A-77' WHERE ref = 'A-01'",
        &[("altered", "A-77")],
    );
    found(
        "UPDATE record SET seq = 1 WHERE ref = 'A-01'",
        &[("altered", "A-01")],
    );
    found(
        "UPDATE record SET document = replace(document, 'Sales', 'Salad') WHERE ref = 'A-01'",
        &[("altered", "A-01")],
    );
    found(
        "UPDATE record SET document = document || ' ' WHERE ref = 'A-01'",
        &[("altered", "A-01")],
    );
    found(
        "UPDATE record SET document = '{' || substr(document, 2, length(document) - 2) || ',\"remarks\":\"x\"}' WHERE ref = 'A-01'",
        &[("altered", "A-01")],
    );
    for ordinal in [0, 2, 77, -1] {
        let sql = format!("UPDATE record SET ordinal = {ordinal} WHERE ref = 'A-01'");
        found(&sql, &[("place", "A-01")]);
    }
    found(
        "UPDATE record SET ordinal = 2026000002 WHERE ref = 'R-2026-001'",
        &[("place", "R-2026-001")],
    );
    found(
        "UPDATE record SET ordinal = 9 WHERE ref = 'R-2026-001/1'",
        &[("place", "R-2026-001/1")],
    );
    found(
        "UPDATE record SET parent = NULL WHERE ref = 'R-2026-001/1'",
        &[("place", "R-2026-001/1")],
    );
    found(
        "UPDATE record SET parent = id WHERE ref = 'F-01'",
        &[("place", "F-01")],
    );
    found(
        &format!("UPDATE record SET parent = '{id}' WHERE ref = 'A-02'"),
        &[("place", "A-02")],
    );
    found(
        "DELETE FROM record WHERE ref = 'P-01'",
        &[("vanished", "P-01")],
    );
    found(
        "INSERT INTO record(id, kind, ref, ordinal, seq, document) VALUES ('01990000-0000-7000-8000-000000000001', 'activity', 'A-09', 9, 3, '{}')",
        &[("unrecorded", "A-09")],
    );
}

#[test]
fn every_link_is_compared_with_the_document_it_comes_from() {
    let all = "SELECT count(*) FROM link";
    let office = Office::busy(1);
    let count: i64 = super::behind(&office.path())
        .query_row(all, [], |row| row.get(0))
        .unwrap();
    assert!(count >= 3, "{count}");
    found(
        "DELETE FROM link WHERE field = 'parent_activity'",
        &[("links", "A-02")],
    );
    found(
        "UPDATE link SET field = 'controllers' WHERE field = 'parent_activity'",
        &[("links", "A-02")],
    );
    found(
        "UPDATE link SET target = (SELECT id FROM record WHERE ref = 'P-01') WHERE field = 'parent_activity'",
        &[("links", "A-02")],
    );
    found(
        "UPDATE link SET source = (SELECT id FROM record WHERE ref = 'P-01') WHERE field = 'parent_activity'",
        &[("links", "A-02"), ("links", "P-01")],
    );
    found(
        "INSERT INTO link SELECT source, 'bases.lia', target FROM link WHERE field = 'parent_activity'",
        &[("links", "A-02")],
    );
    found(
        "INSERT INTO link SELECT 'nowhere', field, target FROM link WHERE field = 'parent_activity'",
        &[("links", "nowhere")],
    );
    found(
        "DELETE FROM link WHERE field = 'owner'",
        &[("links", "F-01")],
    );
}

#[test]
fn the_content_of_an_attachment_is_compared_with_what_was_recorded() {
    found(
        "UPDATE attachment SET bytes = x'255044462d'",
        &[("attachment", "F-01")],
    );
    found("DELETE FROM attachment", &[("attachment", "F-01")]);
    found(
        "INSERT INTO attachment SELECT id, x'00' FROM record WHERE ref = 'A-01'",
        &[(
            "attachment",
            &Office::busy(1)
                .workspace
                .find("A-01")
                .unwrap()
                .id
                .to_string(),
        )],
    );
}

#[test]
fn faults_come_in_the_order_of_the_register() {
    let step = Office::busy(1).workspace.find("R-2026-001/1").unwrap().id;
    found(
        "UPDATE record SET ordinal = ordinal + 50; DELETE FROM record WHERE kind = 'step'; DELETE FROM attachment;",
        &[
            ("place", "A-01"),
            ("place", "A-02"),
            ("place", "U-01"),
            ("place", "F-01"),
            ("place", "O-01"),
            ("place", "P-01"),
            ("place", "R-2026-001"),
            ("place", "R-2026-001/2"),
            ("place", "R-2026-001/3"),
            ("place", "R-2026-001/4"),
            ("vanished", "R-2026-001/1"),
            ("links", &step.to_string()),
            ("attachment", "F-01"),
        ],
    );
}

#[test]
fn a_record_at_an_older_state_names_the_event_that_it_misses() {
    let mut office = Office::busy(1);
    let id = office.workspace.find("A-01").unwrap().id;
    let old: String = super::behind(&office.path())
        .query_row(
            "SELECT document FROM record WHERE ref = 'A-01'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    office.change(
        id,
        r#"{"name":{"en":"Newsletters"},"owner_unit":"Support"}"#,
    );
    let last = office.size() - 1;
    office.tamper_with("UPDATE record SET document = ?1 WHERE ref = 'A-01'", [old]);
    let fault = RecordFault::Altered {
        reference: "A-01".to_owned(),
        seq: last,
    };
    assert_eq!(office.faults(&office.held()), [fault]);
}

#[test]
fn a_document_that_an_author_made_to_differ_from_its_fields_is_found_although_its_digest_fits() {
    use tilsyn_trail::Value;
    let mut office = Office::busy(1);
    let id = office.workspace.find("P-01").unwrap().id;
    let document = r#"{"country":"SE","name":"Mail house"}"#;
    let after = crate::workspace::event::digest(document).to_vec();
    // The event says nothing of the country, and yet commits to a document with another one.
    let seq = office.event(
        "processor.changed",
        id,
        &[("after", Value::Bytes(after)), ("reason", Value::Null)],
        &[],
    );
    office.tamper_with(
        "UPDATE record SET document = ?1, seq = ?2 WHERE ref = 'P-01'",
        (document, i64::try_from(seq).unwrap()),
    );
    let faults = office.faults(&office.held());
    assert_eq!(faults.len(), 1);
    assert_eq!(
        (faults[0].code(), faults[0].reference()),
        ("altered", "P-01".to_owned())
    );
}

#[test]
fn a_record_taken_out_must_be_gone_and_one_put_back_must_be_there() {
    use tilsyn_trail::Value;
    let mut office = Office::busy(1);
    let (id, row) = {
        let stored = office.workspace.find("P-01").unwrap();
        (stored.id, stored.record.canonical().unwrap())
    };
    let gone = office.event(
        "processor.removed",
        id,
        &[("after", Value::Null), ("reason", Value::Null)],
        &[],
    );
    let held = office.held();
    let fault = RecordFault::Removed {
        reference: "P-01".to_owned(),
        seq: gone,
    };
    assert_eq!(office.faults(&held), [fault]);
    office.tamper("DELETE FROM record WHERE ref = 'P-01'");
    assert_eq!(office.faults(&held), []);
    assert_eq!(office.deep(&held).code(), "VERIFIED");

    let document = row.text();
    let mut committed = vec![
        (
            "after",
            Value::Bytes(crate::workspace::event::digest(&document).to_vec()),
        ),
        ("reason", Value::Null),
        ("ref", Value::Text("P-01".to_owned())),
    ];
    let names: Vec<(String, String)> = row
        .fields
        .iter()
        .map(|(name, value)| (format!("d.{name}"), value.clone()))
        .collect();
    committed.extend(
        names
            .iter()
            .map(|(name, value)| (name.as_str(), Value::Text(value.clone()))),
    );
    let back = office.event("processor.restored", id, &committed, &[]);
    let held = office.held();
    let vanished = RecordFault::Vanished {
        id,
        reference: Some("P-01".to_owned()),
    };
    assert_eq!(office.faults(&held), [vanished]);
    office.tamper_with(
        "INSERT INTO record(id, kind, ref, ordinal, seq, document) VALUES (?1, 'processor', 'P-01', 1, ?2, ?3)",
        (id.to_string(), i64::try_from(back).unwrap(), &document),
    );
    assert_eq!(office.faults(&held), []);
    office.change(id, r#"{"name":"Mail house","country":"SE"}"#);
    assert_eq!(office.faults(&office.held()), []);
}

#[test]
fn what_the_program_takes_out_and_takes_back_is_what_the_log_says() {
    let mut office = Office::busy(1);
    let id = office
        .put(Kind::Processor, r#"{"name":"Printer","country":"NO"}"#)
        .id;
    let batch = office.size();
    office.commit(|tx| tx.remove(id));
    assert_eq!(office.check(&office.held()).code(), "VERIFIED");
    let Office {
        workspace,
        officer,
        entropy,
        now,
        ..
    } = &mut office;
    workspace.take_back(officer, *now, entropy, batch).unwrap();
    assert_eq!(office.workspace.find("P-02").unwrap().id, id);
    assert_eq!(office.check(&office.held()).code(), "VERIFIED");
    assert_eq!(office.deep(&office.held()).code(), "VERIFIED");
}
