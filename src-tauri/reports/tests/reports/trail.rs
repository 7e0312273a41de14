//! The trail within a case file, checked without the workspace.

use serde_json::{Value, json};
use tilsyn_core::erasure::{ErasureGround, ErasureOrder, ErasureScope};
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::text::Language;
use tilsyn_core::workspace::Workspace;
use tilsyn_reports::seal::{CaseFault, CaseTrail, CaseTrailCheck, Seal};
use tilsyn_reports::{Format, Order, ReportKind};
use tilsyn_trail::Fault;

use super::support::{Own, make, order, sample};

fn of(request: RecordId, format: Format) -> Order {
    Order {
        subject: Some(request),
        ..order(ReportKind::Case, format, Language::En)
    }
}

/// The seal of a case file and the trail within it.
fn opened(workspace: &Workspace, request: RecordId) -> (Seal, Value) {
    let report = make(workspace, &of(request, Format::Pdf));
    let seal = Seal::read(&report.bytes).unwrap();
    let trail = seal.embedded(&report.bytes).unwrap().unwrap();
    (seal, serde_json::from_slice(&trail).unwrap())
}

fn check(seal: &Seal, trail: &Value) -> Result<CaseTrailCheck, CaseFault> {
    let bytes = trail.to_string().into_bytes();
    CaseTrail::parse(&bytes)?.check(seal, &seal.check().unwrap())
}

#[test]
fn every_event_and_value_of_every_case_leads_to_the_signed_root() {
    let (_folder, workspace) = sample();
    let mut withheld = 0;
    for stored in workspace.all(Kind::Request).unwrap() {
        let (seal, trail) = opened(&workspace, stored.id);
        let found = check(&seal, &trail).unwrap();
        assert_eq!(found.case, stored.reference);
        let events = workspace.history(stored.id).unwrap().len();
        assert_eq!(found.events, events as u64);
        assert!(found.values > found.events);
        assert_eq!((found.erased, found.missing), (0, 0));
        withheld += found.withheld;
    }
    assert!(withheld >= 3, "the sample has advice that is withheld");
}

#[test]
fn whatever_is_changed_in_a_trail_is_found_and_named() {
    let (_folder, workspace) = sample();
    let request = workspace.all(Kind::Request).unwrap().remove(0).id;
    let (seal, trail) = opened(&workspace, request);
    let wrong = |change: &dyn Fn(&mut Value)| {
        let mut other = trail.clone();
        change(&mut other);
        assert_ne!(other, trail, "something was changed");
        check(&seal, &other).unwrap_err()
    };
    // The first event with a text among its fields.
    let (at, field) = trail["events"]
        .as_array()
        .unwrap()
        .iter()
        .enumerate()
        .find_map(|(at, event)| {
            let fields = event["fields"].as_object()?;
            let (name, _) = fields.iter().find(|(_, it)| it["state"] == "disclosed")?;
            Some((at, name.clone()))
        })
        .unwrap();
    let seq = trail["events"][at]["seq"].as_u64().unwrap();
    let shown = |field: &str| CaseFault::Shown {
        seq,
        field: field.to_owned(),
    };
    let set = |name: &'static str, value: Value| {
        wrong(&move |it: &mut Value| it["events"][at][name] = value.clone())
    };
    assert_eq!(
        set("time", json!("2026-01-01T00:00:00.000Z")),
        shown("time")
    );
    assert_eq!(set("kind", json!("request.removed")), shown("kind"));
    assert_eq!(set("subject", json!(null)), shown("subject"));
    assert_eq!(set("reason", json!("because")), shown("reason"));
    assert_eq!(set("ref", json!("R-1999-001")), shown("ref"));
    assert_eq!(set("leaf_hash", json!("00".repeat(32))), shown("leaf_hash"));
    assert_eq!(set("inclusion", json!([])), CaseFault::Proof { seq });
    assert_eq!(set("withheld", json!(true)), shown("withheld"));
    assert_eq!(
        wrong(&|it| it["events"][at]["fields"][&field]["value"] = json!("other")),
        shown(&field)
    );
    assert_eq!(
        wrong(&|it| drop(
            it["events"][at]["fields"]
                .as_object_mut()
                .unwrap()
                .remove(&field)
        )),
        shown(&field)
    );
    let event = |fault: &CaseFault| match fault {
        CaseFault::Event { seq: at, fault } if *at == seq => fault.clone(),
        other => panic!("{other:?}"),
    };
    let salt =
        wrong(&|it| it["events"][at]["disclosures"][0]["salt"] = json!("A".repeat(43) + "="));
    assert!(matches!(event(&salt), Fault::Commitment { .. }), "{salt:?}");
    let value = wrong(&|it| {
        // A text in the place of whatever was recorded.
        it["events"][at]["disclosures"][0]["type"] = json!(1);
        it["events"][at]["disclosures"][0]["value"] = json!("eHl6");
    });
    assert!(
        matches!(event(&value), Fault::Commitment { .. }),
        "{value:?}"
    );
    let moved = wrong(&|it| {
        let last = it["events"].as_array().unwrap().len() - 1;
        let leaf = it["events"][last]["leaf"].clone();
        it["events"][at]["leaf"] = leaf;
    });
    assert!(matches!(event(&moved), Fault::Place { .. }), "{moved:?}");
    let swapped = wrong(&|it| it["events"].as_array_mut().unwrap().swap(0, 1));
    assert!(
        matches!(
            &swapped,
            CaseFault::Event {
                fault: Fault::Sequence { .. },
                ..
            }
        ),
        "{swapped:?}"
    );
    for (name, value) in [
        ("case", json!("R-1999-001")),
        ("origin", json!("tilsyn/trail/00")),
        ("workspace", json!("00".repeat(16))),
        ("generated_at", json!("2020-01-01T00:00:00Z")),
        ("as_of", json!("2020-01-01")),
    ] {
        let fault = wrong(&|it| it[name] = value.clone());
        assert_eq!(fault, CaseFault::Seal(name));
    }
    assert_eq!(
        wrong(&|it| it["head"]["size"] = json!(1)),
        CaseFault::Seal("size")
    );
    assert!(matches!(
        wrong(&|it| it["more"] = json!(1)),
        CaseFault::Malformed(_)
    ));
    assert!(matches!(
        wrong(&|it| it["$schema"] = json!("x")),
        CaseFault::Malformed(_)
    ));
}

#[test]
fn a_value_left_out_without_a_word_is_missing_and_an_erased_one_is_not() {
    let mut own = Own::new("Saksmappe AS");
    let request = own.apply(&json!({ "op": "put", "kind": "request", "record": {
        "title": "Access",
        "family": "ds",
        "subtype": "access",
        "received_at": { "at": "2026-11-20T08:00:00Z", "zone": "Europe/Oslo" },
        "requester": { "name": "Ola Nordmann" },
    }}));
    // Erased from open cases is nothing: it has to be over first.
    own.apply(&json!({ "op": "move", "request": request, "event": "withdraw", "reason": "Asked in error." }));
    let (seal, mut trail) = opened(&own.workspace, request);
    assert_eq!(check(&seal, &trail).unwrap().missing, 0);
    let kept = trail["events"][0]["disclosures"].as_array_mut().unwrap();
    let at = kept
        .iter()
        .position(|it| it["name"] == "d.requester")
        .unwrap();
    drop(kept.remove(at));
    trail["events"][0]["fields"]["requester"] = json!({ "state": "absent", "value": null });
    let found = check(&seal, &trail).unwrap();
    assert_eq!(found.missing, 1);
    assert_eq!(found.first_missing.unwrap().1, "d.requester");
    let order = ErasureOrder {
        scope: ErasureScope::Fields {
            id: request,
            fields: vec!["requester".to_owned()],
        },
        ground: ErasureGround::NotNecessary,
        reason: "no longer needed".parse().unwrap(),
    };
    own.erase(&order);
    let (seal, trail) = opened(&own.workspace, request);
    let found = check(&seal, &trail).unwrap();
    // The value, and the digests of both documents that held it: the request as it came, and as withdrawn.
    assert_eq!((found.erased, found.missing), (3, 0));
    assert!(!trail.to_string().contains("Ola Nordmann"));
}
