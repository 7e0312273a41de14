//! What is in a bundle, and what is not (T34).

use std::collections::BTreeSet;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::Value;
use tilsyn_trail::{HeldHead, Value as Known, unpack};

use super::*;
use crate::error::Error;
use crate::share::archive::unpack as unzip;
use crate::share::{Opener, Refused, ReviewVerdictOfTrail, is_sealed, passphrase, preview, unseal};

const ALL: Release = Release {
    text: true,
    personal: true,
    attachments: true,
    privileged: true,
};

#[test]
fn a_bundle_opens_and_shows_exactly_what_the_preview_said() {
    let mut desk = Desk::new();
    let cases = desk.workspace.all(Kind::Request).unwrap();
    let mut scope = Scope::register(&desk.workspace).unwrap();
    scope.records.extend(cases.iter().map(|case| case.id));
    for release in [Release::default(), ALL] {
        let before = preview(&desk.workspace, &scope, release).unwrap();
        let shared = desk.share(&scope, release);
        assert_eq!(shared.preview, before);
        let bundle = opened(&shared);
        assert_eq!(bundle.verdict, ReviewVerdictOfTrail::Unanchored);
        assert_eq!(bundle.sender.name.as_str(), "Ingrid Solvang");
        assert!(bundle.is_expired("2027-01-01".parse().unwrap()));
        assert!(!bundle.is_expired("2026-12-31".parse().unwrap()));
        assert_eq!(bundle.records.len(), before.records.len());
        for (record, said) in bundle.records.iter().zip(&before.records) {
            let fields: Vec<(&String, &Value)> = record.fields.iter().collect();
            let said_fields: Vec<(&String, &Value)> = said
                .fields
                .iter()
                .map(|it| (&it.field, &it.value))
                .collect();
            assert_eq!(fields, said_fields, "{}", record.reference);
            let withheld: Vec<&String> = said.withheld.iter().map(|(name, _)| name).collect();
            assert_eq!(record.withheld.iter().collect::<Vec<_>>(), withheld);
        }
    }
}

#[test]
fn with_everything_ticked_a_record_is_what_it_is_in_the_register() {
    let mut desk = Desk::new();
    let scope = Scope::register(&desk.workspace).unwrap();
    let bundle = opened(&desk.share(&scope, ALL));
    assert!(bundle.records.len() > 20);
    for record in &bundle.records {
        let stored = desk.workspace.get(record.id).unwrap();
        let whole: Value =
            serde_json::from_str(&stored.record.canonical().unwrap().text()).unwrap();
        assert_eq!(
            Value::Object(record.fields.clone()),
            whole,
            "{}",
            record.reference
        );
        assert!(record.withheld.is_empty());
        assert_eq!(record.seq, stored.seq);
    }
}

#[test]
fn the_same_workspace_time_and_randomness_give_the_same_bytes() {
    let make = || {
        let mut desk = Desk::new();
        let scope = desk.scope(&["A-01", "A-02"]);
        desk.share(&scope, Release::default()).bytes
    };
    assert_eq!(make(), make());
}

fn strings(value: &Value, out: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            out.insert(text.clone());
        }
        Value::Array(rows) => rows.iter().for_each(|row| strings(row, out)),
        Value::Object(fields) => fields.values().for_each(|value| strings(value, out)),
        _ => {}
    }
}

fn said_by(value: &Known) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    if let Known::Text(text) = value {
        match serde_json::from_str(text) {
            Ok(json) => strings(&json, &mut out),
            Err(_) => {
                out.insert(text.clone());
            }
        }
    }
    out
}

/// T34: whatever was withheld is nowhere in the file, in no spelling.
#[test]
fn no_withheld_value_name_or_salt_is_anywhere_in_a_bundle() {
    let mut desk = Desk::new();
    let case = desk.workspace.all(Kind::Request).unwrap()[0].id;
    desk.attach(case, "Kontrakt Halvorsen.txt", b"NEEDLEINANATTACHMENT");
    let mut scope = Scope::register(&desk.workspace).unwrap();
    for case in desk.workspace.all(Kind::Request).unwrap() {
        scope.records.push(case.id);
    }
    for release in [
        Release::default(),
        Release {
            text: true,
            ..Release::default()
        },
    ] {
        let shared = desk.share(&scope, release);
        let files = unzip(&shared.bytes, |_| true).unwrap();
        let given = String::from_utf8(files["disclosures.jsonl"].clone()).unwrap();
        let mut salts_given = BTreeSet::new();
        let mut texts_given = BTreeSet::new();
        for line in given.lines() {
            let line: Value = serde_json::from_str(line).unwrap();
            salts_given.insert(line["salt"].as_str().unwrap().to_owned());
            if let Some(text) = line["value"].as_str() {
                texts_given.extend(said_by(&Known::Text(text.to_owned())));
            }
        }
        let allowed = texts_given.into_iter().collect::<Vec<_>>().join("\n");
        let (mut needles, mut salts) = (BTreeSet::new(), Vec::new());
        desk.workspace
            .walk()
            .unwrap()
            .events(|_, _, body| {
                for value in unpack(body)? {
                    let salt = BASE64_STANDARD.encode(value.salt.0);
                    if salts_given.contains(&salt) {
                        continue;
                    }
                    salts.extend([
                        value.salt.0.to_vec(),
                        salt.into_bytes(),
                        tilsyn_trail::to_hex(&value.salt.0).into_bytes(),
                    ]);
                    needles.extend(said_by(&value.value));
                }
                Ok(())
            })
            .unwrap();
        // Words that were given elsewhere, codes and dates are no secret.
        needles.retain(|text| {
            text.chars().count() > 10 && !allowed.contains(text.as_str()) && text.contains(' ')
        });
        assert!(needles.len() > 20 && salts.len() > 100);
        found_none(&shared.bytes, &salts);
        for actor in desk.workspace.actors().unwrap() {
            let name = actor.1.name.to_string();
            if name != "Ingrid Solvang" {
                needles.insert(name);
            }
        }
        needles.insert("Kontrakt Halvorsen".to_owned());
        needles.insert("NEEDLEINANATTACHMENT".to_owned());
        // Who gives the bundle out says so in it.
        needles.remove("Ingrid Solvang");
        let mut forms: Vec<Vec<u8>> = Vec::new();
        for needle in &needles {
            let escaped = serde_json::to_string(needle).unwrap();
            forms.extend([
                needle.as_bytes().to_vec(),
                escaped.trim_matches('"').as_bytes().to_vec(),
                needle.encode_utf16().flat_map(u16::to_le_bytes).collect(),
                tilsyn_trail::to_hex(&digest_of(needle)).into_bytes(),
                BASE64_STANDARD
                    .encode(needle)
                    .trim_end_matches('=')
                    .as_bytes()
                    .to_vec(),
            ]);
        }
        found_none(&shared.bytes, &forms);
    }
}

/// That none of these is anywhere in the bytes.
fn found_none(bytes: &[u8], needles: &[Vec<u8>]) {
    let found = aho_corasick::AhoCorasick::new(needles).unwrap().find(bytes);
    let needle = found.map(|it| String::from_utf8_lossy(&needles[it.pattern().as_usize()]));
    assert_eq!(needle, None);
}

fn digest_of(text: &str) -> [u8; 32] {
    use sha2::Digest as _;
    sha2::Sha256::digest(text.as_bytes()).into()
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    aho_corasick::AhoCorasick::new([needle])
        .unwrap()
        .is_match(bytes)
}

#[test]
fn events_of_records_outside_the_scope_are_hashes_and_nothing_more() {
    let mut desk = Desk::new();
    let scope = desk.scope(&["A-01"]);
    let shared = desk.share(&scope, Release::default());
    let files = unzip(&shared.bytes, |_| true).unwrap();
    let leaves = String::from_utf8(files["trail/leaves.jsonl"].clone()).unwrap();
    let id = desk.id("A-01");
    for line in leaves.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let leaf = BASE64_STANDARD
            .decode(line["leaf"].as_str().unwrap())
            .unwrap();
        let leaf = tilsyn_trail::LeafRef::read(&leaf).unwrap();
        assert!(
            leaf.subject.0 == id.bytes() || leaf.kind.starts_with("actor."),
            "{}",
            leaf.kind
        );
    }
    let total = desk.workspace.head().unwrap().size;
    assert!(u64::try_from(leaves.lines().count()).unwrap() < total / 4);
}

#[test]
fn what_secrecy_keeps_back_cannot_be_shared_by_who_does_not_see_it() {
    let mut desk = Desk::new();
    let json = r#"{"title":"Secret order","family":"pa","subtype":"dom_crim","channel":"portal",
        "received_at":{"at":"2026-11-18T08:00:00Z","zone":"Europe/Oslo"},"restricted":true,"secrecy_provision":"Section 210"}"#;
    let case = desk.put(None, Kind::Request, json);
    let scope = Scope {
        records: vec![case.id],
    };
    desk.workspace.read_as(Secrecy::Hidden);
    let refused = preview(&desk.workspace, &scope, ALL).unwrap_err();
    assert!(matches!(refused, Error::NoSuchRecord(_)), "{refused}");
}

#[test]
fn privileged_advice_goes_only_when_it_is_ticked_itself() {
    let mut desk = Desk::new();
    let cases = desk.workspace.all(Kind::Request).unwrap();
    let scope = Scope {
        records: cases.iter().map(|case| case.id).collect(),
    };
    let without = Release {
        privileged: false,
        ..ALL
    };
    let kept = preview(&desk.workspace, &scope, without).unwrap();
    assert!(kept.withheld_privileged > 0);
    let privileged = |preview: &crate::share::Preview| {
        preview.records.iter().any(|record| {
            record
                .fields
                .iter()
                .any(|it| it.field == "privileged" && it.value == Value::Bool(true))
        })
    };
    assert!(!privileged(&kept));
    assert!(privileged(&preview(&desk.workspace, &scope, ALL).unwrap()));
    desk.share(&scope, without);
}

#[test]
fn people_copies_and_entries_by_themselves_are_not_shared() {
    let desk = Desk::new();
    let person = desk.workspace.all(Kind::Actor).unwrap()[0].id;
    let scope = Scope {
        records: vec![person],
    };
    assert!(matches!(
        preview(&desk.workspace, &scope, ALL).unwrap_err(),
        Error::Share(Refused::KindNotShared(Kind::Actor))
    ));
    assert!(matches!(
        preview(&desk.workspace, &Scope::default(), ALL).unwrap_err(),
        Error::Share(Refused::NothingToShare)
    ));
}

#[test]
fn a_sealed_bundle_opens_with_its_passphrase_and_holds_nothing_readable() {
    let mut desk = Desk::new();
    let scope = desk.scope(&["A-01"]);
    let (secret, words) = passphrase(&mut Counting(3)).unwrap();
    assert_eq!(words.split('-').count(), 6);
    let work = Some(crate::keyring::WorkFactor::of(4));
    let shared = desk
        .try_share(
            &scope,
            Release::default(),
            Envelope::Passphrase(&secret, work),
        )
        .unwrap();
    assert!(is_sealed(&shared.bytes));
    assert!(!holds(&shared.bytes, b"records.jsonl"));
    assert_eq!(
        Opened::read(&shared.bytes, Vec::new()).unwrap_err(),
        Refused::NotOne
    );
    let limit = 1 << 24;
    assert_eq!(
        unseal(shared.bytes.clone(), None, limit),
        Err(Refused::Sealed)
    );
    let (other, _) = passphrase(&mut Counting(4)).unwrap();
    assert_eq!(
        unseal(
            shared.bytes.clone(),
            Some(&Opener::Passphrase(&other)),
            limit
        ),
        Err(Refused::OtherKey)
    );
    assert_eq!(
        unseal(
            shared.bytes.clone(),
            Some(&Opener::Passphrase(&secret)),
            100
        ),
        Err(Refused::TooLarge { limit: 100 })
    );
    let open = unseal(shared.bytes, Some(&Opener::Passphrase(&secret)), limit).unwrap();
    Opened::read(&open, Vec::new()).unwrap();
}

#[test]
fn a_bundle_sealed_to_a_key_names_it_in_what_was_signed() {
    use age::secrecy::ExposeSecret as _;
    let mut desk = Desk::new();
    let scope = desk.scope(&["A-01"]);
    let identity = age::x25519::Identity::generate();
    let keys = [identity.to_public().to_string()];
    let shared = desk
        .try_share(&scope, Release::default(), Envelope::Keys(&keys))
        .unwrap();
    let secret = identity.to_string();
    let opener = Opener::Key(secret.expose_secret());
    let open = unseal(shared.bytes, Some(&opener), 1 << 24).unwrap();
    assert_eq!(Opened::read(&open, Vec::new()).unwrap().recipients, keys);
    let wrong = ["age1nonsense".to_owned()];
    assert!(matches!(
        desk.try_share(&scope, Release::default(), Envelope::Keys(&wrong)),
        Err(Error::Value(_))
    ));
}

#[test]
fn a_head_seen_before_anchors_a_bundle_or_contradicts_it() {
    let mut desk = Desk::new();
    let scope = desk.scope(&["A-01"]);
    let first = desk.workspace.head().unwrap();
    desk.put(None, Kind::System, r#"{"name":"Later"}"#);
    let bytes = desk.share(&scope, Release::default()).bytes;
    let held = |root| {
        vec![HeldHead {
            label: "seen".to_owned(),
            size: first.size,
            root,
        }]
    };
    let verdict = |held| Opened::read(&bytes, held).unwrap().verdict;
    assert_eq!(verdict(held(first.root)), ReviewVerdictOfTrail::Verified);
    assert_eq!(verdict(held([3; 32])), ReviewVerdictOfTrail::Diverged);
}

#[test]
fn an_erased_value_is_absent_from_a_bundle_that_gives_everything() {
    let mut desk = Desk::new();
    let id = desk
        .put(
            None,
            Kind::System,
            r#"{"name":"Old","description":"NEEDLEOFTHEPAST"}"#,
        )
        .id;
    desk.put(
        Some(id),
        Kind::System,
        r#"{"name":"Old","description":"Nothing"}"#,
    );
    let scope = Scope { records: vec![id] };
    let shared = desk.share(&scope, ALL);
    // What a field once held does not go: only what stands.
    assert!(!holds(&shared.bytes, b"NEEDLEOFTHEPAST"));
    assert!(holds(&shared.bytes, b"Nothing"));
    let bundle = opened(&shared);
    assert_eq!(bundle.records[0].events.len(), 2);
}

#[test]
fn the_page_for_people_without_the_program_has_no_script_and_asks_for_nothing() {
    let mut desk = Desk::new();
    let id = desk
        .put(
            None,
            Kind::System,
            r#"{"name":"<script>window.__pwned=1</script>"}"#,
        )
        .id;
    let shared = desk.share(&Scope { records: vec![id] }, ALL);
    let files = unzip(&shared.bytes, |_| true).unwrap();
    let page = String::from_utf8(files["summary.html"].clone()).unwrap();
    assert!(!page.contains("<script"));
    assert!(page.contains("&lt;script&gt;"));
    assert!(page.contains("default-src 'none'"));
    assert!(
        !page.contains("http:") && !page.contains("https:"),
        "{page}"
    );
    assert!(!page.contains("share-page"), "every word is there: {page}");
}
