//! Letters on the cases of the sample, in each language, as they come out; and what is kept of one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;

use tempfile::TempDir;

use super::super::tests::{Counting, Office, at};
use super::*;
use crate::actor::Role;
use crate::attachment::Attachment;
use crate::letter::Addressee;
use crate::procedure::Ground;
use crate::request::{Answer, Decision, Extension, Outcome, Step, StepCode};
use crate::value::Moment;

fn sample() -> (TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.tilsyn");
    let (mut workspace, _) =
        crate::sample::build(&path, at("2026-11-21T09:30:00Z"), &mut Counting::of(3)).unwrap();
    // One of its cases is under secrecy.
    workspace.read_as(crate::browse::Secrecy::Shown);
    (folder, workspace)
}

fn case(workspace: &Workspace, title: &str) -> Documents {
    let found = workspace
        .all(Kind::Request)
        .unwrap()
        .into_iter()
        .find(|it| it.record.title().contains(title))
        .unwrap();
    workspace.documents(found.id).unwrap()
}

/// The case as it would be once somebody decided.
fn decided(
    mut documents: Documents,
    outcome: Outcome,
    grounds: &[Ground],
    reasons: &str,
) -> Documents {
    documents.entries.deciding(Decision {
        outcome: Some(outcome),
        grounds: grounds.to_vec(),
        reasons: reasons.parse().unwrap(),
        decided_at: Some(Moment {
            at: at("2026-11-20T10:00:00Z"),
            zone: chrono_tz::Europe::Oslo,
        }),
        ..Decision::default()
    });
    documents
}

fn extended(mut documents: Documents) -> Documents {
    documents.request.extension = Some(Extension {
        reason: "Notes of four interviews have to be gone through for the data of others."
            .parse()
            .unwrap(),
        told_on: None,
    });
    documents
        .clocks
        .insert(0, (ClockCode::Ds3, "2027-01-29".parse().ok()));
    documents
}

fn doubted(mut documents: Documents) -> Documents {
    documents.entries.steps.push(Step {
        step_code: Some(StepCode::Ds02),
        answer: Some(Answer::Doubt),
        reason: "The message came from an address that we do not know from the application."
            .parse()
            .unwrap(),
        ..Step::default()
    });
    documents
}

/// The request once it turned out to concern data that are processed on behalf of a customer.
fn of_customer(workspace: &Workspace, mut documents: Documents) -> Documents {
    let activity = workspace.find("A-11").unwrap();
    documents.request.activities = vec![activity.id];
    documents.activities = workspace.activity_facts(&documents.request).unwrap();
    documents
}

/// All of a letter as it would be read.
fn shown(
    workspace: &Workspace,
    letter: LetterKind,
    documents: &Documents,
    language: Language,
) -> String {
    let words = words(language).unwrap();
    let filled = workspace.filled(letter, documents, &words).unwrap();
    let signatory = Signatory {
        name: "Ingrid Solvang".to_owned(),
        role: Role::PrivacyOfficer,
    };
    let whole = Letter::around(
        letter,
        documents.facts(),
        Body::parse(&filled.text).unwrap(),
        Some(&signatory),
        "2026-11-21".parse().unwrap(),
        &words,
    );
    let missing: Vec<String> = whole.missing.iter().map(|it| words.say(it)).collect();
    format!(
        "{}\n\n{}\n\n{}\n{}\n\n{}\n\n{}\n{}\n\n{}\n[{}]\n",
        whole.sender.join("\n"),
        whole.addressee.join("\n"),
        whole.dateline,
        whole.references.join("\n"),
        filled.text,
        whole.closing,
        whole.signature.join("\n"),
        whole.footer.join("\n"),
        missing.join(" | "),
    )
}

/// The text on file is the one that comes out; `TILSYN_WRITE_LETTERS=1` writes it anew, to be read.
fn reads_as_on_file(name: &str, letter: LetterKind, documents: &Documents, workspace: &Workspace) {
    let said: Vec<String> = Language::ALL
        .iter()
        .map(|language| {
            format!(
                "=== {language}\n{}",
                shown(workspace, letter, documents, *language)
            )
        })
        .collect();
    let said = said.join("\n");
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("src/letter/expected")
        .join(format!("{name}.txt"));
    if std::env::var_os("TILSYN_WRITE_LETTERS").is_some() {
        std::fs::write(&path, &said).unwrap();
    }
    let on_file = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        on_file == said,
        "{name} comes out differently; TILSYN_WRITE_LETTERS=1 writes it anew, to be read:\n{said}"
    );
}

#[test]
fn each_letter_reads_as_it_was_read_in_each_language() {
    let (_folder, workspace) = sample();
    let access = || case(&workspace, "Access request");
    let whole = decided(access(), Outcome::GrantFull, &[], "");
    let partly = decided(
        access(),
        Outcome::GrantPartial,
        &[Ground::A15Others],
        "The statements of referees tell of the referees themselves.",
    );
    let refused = decided(
        access(),
        Outcome::Refuse,
        &[Ground::A12Id],
        "The question of 1 November was not answered, and neither was the reminder.",
    );
    let insurer = decided(
        case(&workspace, "Insurer"),
        Outcome::Refuse,
        &[Ground::TpNoBasis, Ground::TpDisproportionate],
        "Nora Testesen wrote to us in May.",
    );
    for (name, letter, documents) in [
        ("acknowledgement", LetterKind::Acknowledgement, access()),
        (
            "acknowledgement-of-third-party",
            LetterKind::Acknowledgement,
            case(&workspace, "Insurer"),
        ),
        (
            "identity_question",
            LetterKind::IdentityQuestion,
            doubted(access()),
        ),
        ("extension", LetterKind::Extension, extended(access())),
        ("access_answer", LetterKind::AccessAnswer, whole),
        ("access_answer-in-part", LetterKind::AccessAnswer, partly),
        ("refusal", LetterKind::Refusal, refused),
        ("refusal-before-a-decision", LetterKind::Refusal, access()),
        (
            "third_party_refusal",
            LetterKind::ThirdPartyRefusal,
            insurer,
        ),
        (
            "forwarding",
            LetterKind::Forwarding,
            of_customer(&workspace, access()),
        ),
        (
            "authority_answer-given",
            LetterKind::AuthorityAnswer,
            case(&workspace, "Production order for log-in"),
        ),
        (
            "authority_answer-refused",
            LetterKind::AuthorityAnswer,
            case(&workspace, "Police e-mail"),
        ),
    ] {
        reads_as_on_file(name, letter, &documents, &workspace);
    }
}

#[test]
fn a_refusal_to_a_third_party_says_nothing_of_what_is_recorded_of_the_person() {
    let (_folder, workspace) = sample();
    let insurer = decided(
        case(&workspace, "Insurer"),
        Outcome::Refuse,
        &[Ground::TpNoBasis],
        "Nora Testesen wrote to us in May.",
    );
    for language in Language::ALL {
        let said = shown(
            &workspace,
            LetterKind::ThirdPartyRefusal,
            &insurer,
            language,
        );
        for hidden in ["Nora", "Testesen", "two years", "accounting"] {
            assert!(!said.contains(hidden), "{language}: {hidden}");
        }
    }
}

#[test]
fn no_answer_to_a_person_tells_of_what_an_authority_received() {
    let (_folder, workspace) = sample();
    let mut documents = case(&workspace, "Access request");
    documents.request.activities = case(&workspace, "Production order").request.activities;
    documents.activities = workspace.activity_facts(&documents.request).unwrap();
    for language in Language::ALL {
        let said = shown(&workspace, LetterKind::AccessAnswer, &documents, language);
        for hidden in ["Prosecuting", "Storvik", "210", "Amtsgericht"] {
            assert!(!said.contains(hidden), "{language}: {hidden}");
        }
    }
}

#[test]
fn the_letters_of_a_case_are_offered_with_those_that_fit_first_and_what_each_lacks() {
    let (_folder, workspace) = sample();
    let court = workspace
        .all(Kind::Request)
        .unwrap()
        .into_iter()
        .find(|it| it.record.title().contains("Production order for log-in"))
        .unwrap();
    let letters = workspace.letters(court.id, None).unwrap();
    assert_eq!(letters.language, Language::Nb, "as the request says");
    let first = letters.choices.first().unwrap();
    assert_eq!(
        (first.letter, first.fits),
        (LetterKind::AuthorityAnswer, true)
    );
    assert_eq!(first.refused, None);
    let forwarding = letters
        .choices
        .iter()
        .find(|it| it.letter == LetterKind::Forwarding)
        .unwrap();
    assert_eq!(
        forwarding.refused.as_ref().map(|it| it.key.as_ref()),
        Some("error-letter-secrecy"),
        "the sample's order is under secrecy"
    );
    assert!(
        forwarding
            .missing
            .contains(&Sentence::new("letter-addressee"))
    );
    assert!(letters.choices.iter().all(|it| {
        it.letter.addressee(crate::request::Family::PublicAuthority) != Addressee::Person
    }));
}

fn insurer(office: &mut Office) -> RecordId {
    office
        .put(
            Kind::Request,
            r#"{"title":"Insurer","family":"tp","subtype":"insurer","on_behalf_of":"Nora Testesen",
                "channel":"letter","received_at":{"at":"2026-11-10T08:00:00Z","zone":"Europe/Oslo"},
                "requester":{"name":"Claims"}}"#,
        )
        .id
}

fn order(request: RecordId, letter: LetterKind, text: Option<&str>) -> LetterOrder {
    LetterOrder {
        request,
        letter,
        language: Language::En,
        text: text.map(str::to_owned),
        signatory: Some(Signatory {
            name: "Officer".to_owned(),
            role: Role::PrivacyOfficer,
        }),
        today: "2026-11-17".parse().unwrap(),
        draft: false,
    }
}

#[test]
fn a_refusal_that_names_the_person_is_refused_itself() {
    let mut office = Office::new();
    let id = insurer(&mut office);
    let text = "No\n\nWe have nothing of NORA  testesen.";
    let refused = office
        .workspace
        .letter(&order(id, LetterKind::ThirdPartyRefusal, Some(text)))
        .unwrap_err();
    assert_eq!(refused.code(), "letter-names-person");
    assert!(
        office
            .workspace
            .letter(&order(
                id,
                LetterKind::ThirdPartyRefusal,
                Some("No\n\nNothing.")
            ))
            .is_ok()
    );
}

#[test]
fn a_finished_letter_is_kept_as_proof_and_a_draft_is_not() {
    let mut office = Office::new();
    let id = insurer(&mut office);
    let keep = |office: &mut Office, letter: &Letter, bytes: &[u8]| {
        let now = office.now;
        office
            .workspace
            .commit(&office.officer, now, &mut office.entropy, "", |tx| {
                tx.keep_letter(id, letter, "letter.pdf".parse().unwrap(), bytes)
            })
    };
    let size = office.workspace.head().unwrap().size;
    let draft = order(
        id,
        LetterKind::Acknowledgement,
        Some("S\n\nOn [[missing: Day]]"),
    );
    let draft = office.workspace.letter(&draft).unwrap();
    assert_eq!(draft.draft.as_deref(), Some("Draft"));
    let refused = keep(&mut office, &draft, b"%PDF-1.7").unwrap_err();
    assert_eq!(refused.code(), "letter-incomplete");
    assert_eq!(refused.details().len(), 1);
    assert_eq!(office.workspace.head().unwrap().size, size, "no trace");

    let whole = order(id, LetterKind::Acknowledgement, Some("S\n\nReceived."));
    let whole = office.workspace.letter(&whole).unwrap();
    assert_eq!((whole.draft.as_deref(), whole.missing.len()), (None, 0));
    let kept = keep(&mut office, &whole, b"%PDF-1.7 the letter")
        .unwrap()
        .value;
    let attachment: Attachment = kept.record.try_into().unwrap();
    assert_eq!(attachment.owner, Some(id));
    assert_eq!(attachment.class, Some(AttachmentClass::Proof));
    assert_eq!(
        attachment.sha256.unwrap().0,
        super::super::event::digest_bytes(b"%PDF-1.7 the letter")
    );
    assert_eq!(
        office.workspace.attachment_bytes(kept.id).unwrap(),
        b"%PDF-1.7 the letter"
    );
    assert!(office.workspace.head().unwrap().size > size);
    let check = office.workspace.check(Vec::new(), &mut |_| true).unwrap();
    assert_eq!((check.code(), check.records), ("UNANCHORED", vec![]));
}

#[test]
fn the_own_template_goes_before_that_of_the_product_in_its_language_alone_and_there_is_one() {
    let mut office = Office::new();
    let id = insurer(&mut office);
    let own = r#"{"letter":"acknowledgement","text":{"nb":"Hei\n\nMottatt {received_on}."}}"#;
    let first = office.put(Kind::LetterTemplate, own);
    assert_eq!(first.reference, "LT-01");
    let text = |office: &Office, language| {
        office
            .workspace
            .letter_text(id, LetterKind::Acknowledgement, language)
            .unwrap()
    };
    assert_eq!(
        text(&office, Language::Nb),
        "Hei\n\nMottatt 10. november 2026."
    );
    assert!(text(&office, Language::Nl).starts_with("Ontvangstbevestiging"));
    assert_eq!(
        office
            .try_put(Kind::LetterTemplate, own)
            .unwrap_err()
            .code(),
        "contradiction"
    );
    let other = r#"{"letter":"acknowledgement","text":{"nb":"Hei\n\n{navn}"}}"#;
    assert_eq!(
        office
            .change(first.id, Kind::LetterTemplate, other)
            .unwrap_err()
            .code(),
        "letter-unknown-fact"
    );
    let views = office.workspace.letter_templates().unwrap();
    assert_eq!(views.len(), LetterKind::ALL.len());
    let view = &views[0];
    assert_eq!((view.id, view.own.nl.as_ref()), (Some(first.id), None));
    assert!(view.own.nb.is_some() && view.product.nl.is_some());
    assert!(!view.facts.contains(&Fact::Grounds));
}
