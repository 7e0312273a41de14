//! What blocks a disclosure is one answer: of who looks at the case, and of the commit.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::as_other;
use crate::actor::{Author, Role};
use crate::error::Error;
use crate::procedure::BlockCode;
use crate::record::{Kind, Record, RecordId};
use crate::workspace::tests::{ORDER, Office};

/// What leads an order to a disclosure, entry by entry: the last ones are the colleague's.
pub(super) const WAY: &[&str] = &[
    "PA-00 authority",
    "PA-01 verified",
    "document",
    "PA-04 compels",
    "PA-05 met",
    "PA-06 consulted",
    "PA-07 found",
    "PA-08 as_asked",
    "PA-09 none",
    "decision",
    "PA-11 allowed",
    "PA-13 done",
    "approval",
    "receipt",
];

pub(super) fn entry(office: &mut Office, second: &mut Author, id: RecordId, what: &str) -> bool {
    match what {
        "document" => office
            .try_put(
                Kind::LegalDocument,
                &format!(r#"{{"request":"{id}","kind":"court_order","issuer":"District court","legal_provision":"Section 210"}}"#),
            )
            .is_ok(),
        "decision" => office
            .try_put(
                Kind::Decision,
                &format!(r#"{{"request":"{id}","outcome":"COMPLY_FULL","reasons":"It compels.","basis_art6":"c"}}"#),
            )
            .is_ok(),
        "approval" => as_other(office, second, |office| {
            office.step(id, "FOUR-EYES", "yes").is_ok()
        }),
        "receipt" => would_disclose(office, id, true),
        step => {
            let (code, answer) = step.split_once(' ').unwrap();
            office.step(id, code, answer).is_ok()
        }
    }
}

/// Whether the disclosure that was asked for can be recorded now; it is kept only when `kept` says so.
fn would_disclose(office: &mut Office, id: RecordId, kept: bool) -> bool {
    let json = format!(
        r#"{{"request":"{id}","recipient":"District court","country":"NO","data_categories":["Log-ins"],"receipt_ref":"K-1"}}"#
    );
    let record = Record::parse(Kind::Disclosure, &json).unwrap();
    office.now += chrono::Duration::minutes(1);
    let mut written = false;
    let ended =
        office
            .workspace
            .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
                tx.put(crate::workspace::Put::default(), record)?;
                written = true;
                if kept {
                    Ok(())
                } else {
                    Err(Error::Internal("only tried"))
                }
            });
    assert_eq!(ended.is_ok(), written && kept);
    written
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nothing_blocks_a_disclosure_exactly_when_the_one_that_was_decided_can_be_recorded(
        left_out in proptest::collection::vec(0..WAY.len(), 0..3),
        turned in proptest::collection::vec((0..WAY.len(), 0..WAY.len()), 0..3),
        again in proptest::option::of(0..WAY.len()),
    ) {
        let mut office = Office::new();
        let mut second = office.colleague("Second", Role::Approver);
        let id = office
            .put(Kind::Request, &ORDER.replacen('{', r#"{"data_requested":["Log-ins"],"#, 1))
            .id;
        let mut way: Vec<&str> = WAY.to_vec();
        for (one, other) in turned {
            way.swap(one, other);
        }
        let mut places: Vec<usize> = left_out;
        places.sort_unstable();
        places.dedup();
        for place in places.into_iter().rev() {
            way.remove(place);
        }
        // What was done again once everything stood may take it away.
        way.extend(again.map(|place| WAY[place]));
        way.extend(["PA-01 failed", "PA-01 verified", "FOUR-EYES no"].into_iter().take(usize::from(again.is_some()) * 3));
        for what in way {
            entry(&mut office, &mut second, id, what);
            let blocks = office.workspace.case(id).unwrap().blocks;
            let can = would_disclose(&mut office, id, false);
            prop_assert_eq!(blocks.is_empty(), can, "{}: {:?}", what, blocks);
        }
    }
}

#[test]
fn the_whole_way_leads_to_a_disclosure_and_what_still_lacks_is_told_on_it() {
    let mut office = Office::new();
    let mut second = office.colleague("Second", Role::Approver);
    let id = office
        .put(
            Kind::Request,
            &ORDER.replacen('{', r#"{"data_requested":["Log-ins"],"#, 1),
        )
        .id;
    let standing = |office: &Office| -> Vec<BlockCode> {
        let case = office.workspace.case(id).unwrap();
        case.blocks.into_iter().map(|it| it.code).collect()
    };
    for what in WAY.iter().take(10) {
        assert!(entry(&mut office, &mut second, id, what), "{what}");
    }
    // Decided: who is told and how it is delivered is asked before it goes out (PA-11, PA-13).
    let open: Vec<_> = office.workspace.case(id).unwrap().blocks;
    let steps: Vec<&str> = open
        .iter()
        .filter(|it| it.code == BlockCode::StepOpen)
        .filter_map(|it| it.step.map(crate::request::StepCode::code))
        .collect();
    assert_eq!(steps, ["PA-11", "PA-13"]);
    for what in &WAY[10..13] {
        assert!(!standing(&office).is_empty());
        assert!(entry(&mut office, &mut second, id, what), "{what}");
    }
    assert_eq!(standing(&office), []);
    // The colleague takes it back: their last word counts.
    as_other(&mut office, &mut second, |office| {
        office.step(id, "FOUR-EYES", "no").unwrap();
    });
    assert_eq!(standing(&office), [BlockCode::FourEyes]);
    assert!(!would_disclose(&mut office, id, false));
    assert!(entry(&mut office, &mut second, id, "approval"));
    assert!(would_disclose(&mut office, id, true));
}
