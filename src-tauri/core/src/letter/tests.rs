//! Templates are read once, refuse what no letter may say, and are filled so that nothing is empty in silence.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::procedure::Ground;
use crate::record::{Kind, Record};
use crate::request::{Decision, Requester, Step};
use crate::text::Sentence;
use crate::text::Words;
use crate::value::Prose;

fn filled(letter: LetterKind, text: &str, request: &Request, entries: &CaseEntries) -> Filled {
    let words = Words::new(Language::En).unwrap();
    let case = CaseFacts {
        reference: "R-2026-001",
        request,
        entries,
        clocks: &[],
        organisation: None,
        activities: &[],
    };
    Template::parse(letter, text)
        .unwrap()
        .fill(&gather(case, &words).unwrap(), &words)
}

fn of_person() -> Request {
    Request {
        family: Some(Family::DataSubject),
        subtype: Some(Subtype::Access),
        requester: Some(Requester {
            name: "Kari Nordmann".parse().unwrap(),
            ..Requester::default()
        }),
        ..Request::default()
    }
}

#[test]
fn every_template_of_the_product_is_one_and_names_the_same_facts_in_each_language() {
    for letter in LetterKind::ALL {
        let facts = Language::ALL.map(|language| {
            let text = default_text(*letter, language);
            assert!(!text.contains('\t'), "{letter} {language}");
            Template::parse(*letter, text)
                .unwrap_or_else(|refused| panic!("{letter} {language}: {refused}"))
                .facts()
        });
        let sorted = facts.map(|mut facts| {
            facts.sort_unstable();
            facts
        });
        assert_eq!(sorted[0], sorted[1], "{letter}: en and nb");
        assert_eq!(sorted[0], sorted[2], "{letter}: en and nl");
    }
}

#[test]
fn every_refusal_of_a_persons_request_states_complaint_and_court_in_each_language() {
    for language in Language::ALL {
        let text = default_text(LetterKind::Refusal, language);
        for needed in ["{complaint_to}", "{grounds}", "{reasons}", "77", "79"] {
            assert!(text.contains(needed), "{language} lacks {needed}");
        }
    }
}

#[test]
fn an_unknown_name_is_refused_with_its_place() {
    let parse = |text: &str| Template::parse(LetterKind::Refusal, text).unwrap_err();
    assert_eq!(
        parse("Subject\n\nDear {requester_nam}, hello"),
        Refused::UnknownFact {
            name: "requester_nam".to_owned(),
            line: 3,
            column: 6
        }
    );
    assert_eq!(
        parse("Subject\n\nÆ {received_on"),
        Refused::Brace { line: 3, column: 3 }
    );
    assert_eq!(parse("Subject\n\n}"), Refused::Brace { line: 3, column: 1 });
    assert_eq!(
        parse("Subject\nBecause: {grounds}"),
        Refused::NotAlone {
            fact: Fact::Grounds,
            line: 2
        }
    );
    assert_eq!(
        parse("To {dpo}\n\nx"),
        Refused::InSubject { fact: Fact::Dpo }
    );
    assert_eq!(parse("Subject"), Refused::Empty);
    assert!(Template::parse(LetterKind::Refusal, "S\n\n{{received_on}}").is_ok());
}

#[test]
fn a_refusal_to_a_third_party_cannot_name_what_may_be_of_the_person() {
    for fact in [
        "asked",
        "reasons",
        "on_behalf_of",
        "content_list",
        "activities",
    ] {
        let refused = Template::parse(LetterKind::ThirdPartyRefusal, &format!("S\n\n{{{fact}}}"))
            .unwrap_err();
        assert!(
            matches!(refused, Refused::NotInLetter { line: 3, .. }),
            "{fact}: {refused}"
        );
    }
}

#[test]
fn an_own_template_with_an_unknown_name_is_refused_when_it_is_written() {
    let record = Record::parse(
        Kind::LetterTemplate,
        r#"{"letter":"refusal","text":{"nl":"Onderwerp\n\n{naam}"}}"#,
    )
    .unwrap();
    let error = record.validate().unwrap_err();
    assert_eq!(error.code(), "letter-unknown-fact");
}

#[test]
fn a_line_whose_fact_does_not_apply_is_left_out_and_a_missing_fact_is_named_and_marked() {
    let text = "About {reference}\n\nYours: {their_reference}\nReceived {received_on}.\n\nEnd.";
    let filled = filled(
        LetterKind::Acknowledgement,
        text,
        &of_person(),
        &CaseEntries::default(),
    );
    assert_eq!(
        filled.text,
        "About R-2026-001\n\nReceived [[missing: Day of receipt]].\n\nEnd."
    );
    assert_eq!(filled.missing, [Sentence::new("letter-fact-received-on")]);
}

#[test]
fn what_people_wrote_becomes_no_heading_no_item_no_mark_and_no_second_line() {
    let request = Request {
        scope_text: "## Loud\n- and [[missing: nothing]] {reference} \\ #eval(1)"
            .parse()
            .unwrap(),
        ..of_person()
    };
    let filled = filled(
        LetterKind::Acknowledgement,
        "S\n\n{asked}\nSo: {asked}",
        &request,
        &CaseEntries::default(),
    );
    assert!(filled.missing.is_empty());
    let body = Body::parse(&filled.text).unwrap();
    assert_eq!(body.blocks.len(), 1, "{body:?}");
    assert_eq!(body.blocks[0].kind, BlockKind::Paragraph);
    let words = "## Loud - and [ [missing: nothing] ] {reference} \\ #eval(1)";
    assert_eq!(body.blocks[0].text, format!("{words}\nSo: {words}"));
    assert!(body.missing().is_empty());
}

#[test]
fn a_text_is_read_as_subject_headings_items_and_paragraphs() {
    let body =
        Body::parse("\nThe subject\n\nOne\ntwo\n\n## Why\n- a\n- b\nthree [[missing: x]]").unwrap();
    assert_eq!(body.subject, "The subject");
    let said: Vec<(BlockKind, &str)> = body
        .blocks
        .iter()
        .map(|it| (it.kind, it.text.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (BlockKind::Paragraph, "One\ntwo"),
            (BlockKind::Heading, "Why"),
            (BlockKind::Item, "a"),
            (BlockKind::Item, "b"),
            (BlockKind::Paragraph, "three [[missing: x]]"),
        ]
    );
    assert_eq!(body.missing(), ["missing: x"]);
    assert_eq!(
        Body::parse(&"x".repeat(Prose::LIMIT + 1)),
        Err(Refused::TooLong {
            limit: Prose::LIMIT
        })
    );
}

#[test]
fn a_privileged_step_gives_nothing_to_a_letter() {
    let step = |privileged| Step {
        step_code: Some(StepCode::Ds02),
        answer: Some(Answer::Doubt),
        reason: "Counsel says: settle.".parse().unwrap(),
        privileged,
        ..Step::default()
    };
    let said = |privileged| {
        let entries = CaseEntries {
            steps: vec![step(privileged)],
            ..CaseEntries::default()
        };
        filled(
            LetterKind::IdentityQuestion,
            "S\n\n{identity_doubt}",
            &of_person(),
            &entries,
        )
        .text
    };
    assert!(said(false).contains("Counsel"));
    assert!(!said(true).contains("Counsel"));
    assert!(said(true).contains("[[missing: Why the identity is doubted]]"));
}

#[test]
fn under_secrecy_a_letter_goes_to_the_authority_alone() {
    let mut request = Request {
        family: Some(Family::PublicAuthority),
        subtype: Some(Subtype::DomCrim),
        secrecy_provision: "Section 210".parse().unwrap(),
        ..Request::default()
    };
    let mut entries = CaseEntries::default();
    let allowed = |letter: LetterKind, request: &Request, entries: &CaseEntries| {
        letter.allowed(request, entries).map_err(|it| it.code())
    };
    assert_eq!(
        allowed(LetterKind::AuthorityAnswer, &request, &entries),
        Ok(())
    );
    assert_eq!(
        allowed(LetterKind::Forwarding, &request, &entries),
        Err("letter-secrecy")
    );
    entries.steps.push(Step {
        step_code: Some(StepCode::Pa10),
        answer: Some(Answer::Forwarded),
        ..Step::default()
    });
    assert_eq!(allowed(LetterKind::Forwarding, &request, &entries), Ok(()));
    assert_eq!(
        allowed(LetterKind::AccessAnswer, &request, &entries),
        Err("letter-other-family")
    );
    request.family = Some(Family::DataSubject);
    request.subtype = Some(Subtype::Access);
    for letter in [LetterKind::Acknowledgement, LetterKind::AccessAnswer] {
        assert_eq!(allowed(letter, &request, &entries), Err("letter-secrecy"));
    }
}

#[test]
fn a_decision_that_gives_everything_withholds_nothing_and_one_that_refuses_gives_nothing() {
    let order = Request {
        family: Some(Family::PublicAuthority),
        subtype: Some(Subtype::DomCrim),
        ..Request::default()
    };
    let said = |outcome, grounds: Vec<Ground>| {
        let mut entries = CaseEntries::default();
        entries.deciding(Decision {
            outcome: Some(outcome),
            grounds,
            minimised_to: "Log-in times".parse().unwrap(),
            ..Decision::default()
        });
        filled(
            LetterKind::AuthorityAnswer,
            "S\n\n{given_data}\n\n{withheld_data}\n\nEnd",
            &order,
            &entries,
        )
        .text
    };
    assert_eq!(
        said(Outcome::ComplyFull, vec![]),
        "S\n\nWe give the following data:\n- Log-in times\n\nEnd"
    );
    assert_eq!(
        said(Outcome::Refuse, vec![Ground::PaNoPower]),
        "S\n\nWe do not give the data that were asked for. The grounds are:\n- No power to compel: Article 6(1)(c) and Article 6(3) GDPR\n\nEnd"
    );
}

#[test]
fn nobody_is_told_that_data_stay_in_the_eea_while_a_recipient_is_outside_it() {
    let words = Words::new(Language::En).unwrap();
    let said = |country: &str| {
        let activity: crate::activity::Activity = serde_json::from_value(serde_json::json!({
            "name": {"en": "Support"},
            "recipients": [{"kind": "other", "name": {"en": "Helpers"}, "countries": [country]}],
        }))
        .unwrap();
        let facts = ActivityFacts {
            activity,
            ..ActivityFacts::default()
        };
        match content::list(&[facts], &words) {
            Said::Lines { lines, missing } => (lines.join("\n"), missing),
            other => panic!("{other:?}"),
        }
    };
    let (inside, _) = said("SE");
    assert!(inside.contains("not transferred outside"));
    assert!(
        inside.contains("Helpers (other recipient, Sweden)"),
        "{inside}"
    );
    let (outside, missing) = said("US");
    assert!(!outside.contains("not transferred outside"));
    assert!(
        outside.contains("[[missing: Support: Transfers to third countries, with safeguards]]"),
        "{outside}"
    );
    assert!(missing.len() >= 4, "{missing:?}");
}

#[test]
fn the_language_is_that_of_the_request_else_that_of_the_country() {
    let of = |language: &str, country: &str| {
        let request = Request {
            language: language.parse().unwrap(),
            ..Request::default()
        };
        language_of(&request, Some(&country.parse().unwrap()))
    };
    assert_eq!(of("nl", "NO"), Language::Nl);
    assert_eq!(of("", "NO"), Language::Nb);
    assert_eq!(of("klingon", "DE"), Language::En);
}

#[test]
fn every_word_of_a_letter_is_there_in_each_language() {
    let mut keys: Vec<String> = Vec::new();
    keys.extend(
        LetterKind::ALL
            .iter()
            .map(|it| format!("letter-kind-{}", it.key())),
    );
    keys.extend(
        Fact::ALL
            .iter()
            .map(|it| format!("letter-fact-{}", it.key())),
    );
    keys.extend(
        crate::request::Channel::ALL
            .iter()
            .map(|it| format!("letter-channel-{}", it.key())),
    );
    keys.extend(
        crate::request::Medium::ALL
            .iter()
            .map(|it| format!("letter-medium-{}", it.key())),
    );
    keys.extend(
        crate::activity::DataSource::ALL
            .iter()
            .map(|it| format!("letter-source-{}", it.key())),
    );
    keys.extend(
        Subtype::ALL
            .iter()
            .filter(|it| it.family() == Family::DataSubject)
            .map(|it| format!("letter-request-{}", it.key())),
    );
    for what in [
        "purposes",
        "categories",
        "recipients",
        "retention",
        "source",
        "automated",
        "logic",
        "consequences",
        "transfers",
        "safeguards",
    ] {
        keys.push(format!("letter-content-{what}"));
    }
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        for key in &keys {
            assert!(words.has(key), "{language} has no words for {key}");
        }
    }
}
