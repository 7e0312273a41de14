//! From what a commit goes on: the edge of the tree that is known, or the leaves.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use tilsyn_trail::Frontier;

use crate::error::Error;
use crate::heads::HeadsSeen;
use crate::record::Kind;
use crate::workspace::tests::Office;
use crate::workspace::{Secrecy, Workspace};

const SYSTEM: &str = r#"{"name":"Payroll"}"#;

/// Opened anew: nothing is known of the log but what is in the file.
fn opened_anew(office: &mut Office) {
    office.workspace = Workspace::open(&office.path()).unwrap();
    office.workspace.read_as(Secrecy::Shown);
    assert_eq!(office.workspace.edge(), None);
}

fn verdict(office: &Office) -> &'static str {
    let check = office.workspace.check(Vec::new(), &mut |_| true).unwrap();
    check.code()
}

#[test]
fn the_edge_is_kept_beside_the_heads_and_read_again() {
    let mut office = Office::new();
    let heads = HeadsSeen::new(office.folder.path().join("heads"));
    let id = office.workspace.id();
    assert_eq!(heads.edge(id), None);
    for _ in 0..9 {
        office.put(Kind::System, SYSTEM);
        let edge = office.workspace.edge().unwrap();
        assert_eq!(edge.root(), office.workspace.head().unwrap().root);
        heads.keep_edge(id, edge);
        assert_eq!(heads.edge(id).as_ref(), Some(edge));
    }
    let path = office
        .folder
        .path()
        .join(format!("heads/{}.edge", id.to_hex()));
    for torn in ["", "12", "12\n00\n", "a\n", "3\n"] {
        std::fs::write(&path, torn).unwrap();
        assert_eq!(heads.edge(id), None, "{torn:?}");
    }
}

#[test]
fn a_refused_change_does_not_make_the_next_one_read_the_log() {
    let mut office = Office::new();
    opened_anew(&mut office);
    let refused =
        office
            .workspace
            .commit(&office.officer, office.now, &mut office.entropy, "", |_| {
                Err::<(), _>(Error::ReadOnly)
            });
    assert!(matches!(refused, Err(Error::ReadOnly)));
    let edge = office.workspace.edge().unwrap();
    assert_eq!(edge.root(), office.workspace.head().unwrap().root);
}

#[test]
fn no_commit_goes_on_from_an_edge_that_is_not_that_of_the_newest_head() {
    let mut office = Office::new();
    let older = {
        office.put(Kind::System, SYSTEM);
        office.workspace.edge().unwrap().clone()
    };
    office.put(Kind::System, r#"{"name":"Mail"}"#);
    let own = office.workspace.edge().unwrap().clone();
    let mut wrong = own.edge().to_vec();
    wrong[0][0] ^= 1;
    let wrong = Frontier::from_edge(own.size(), wrong).unwrap();
    for (number, other) in [older, wrong, Frontier::new()].into_iter().enumerate() {
        opened_anew(&mut office);
        office.workspace.know_edge(Some(other));
        office.put(Kind::System, &format!(r#"{{"name":"System {number}"}}"#));
        // Of what nobody holds a head: the trail agrees with itself.
        assert_eq!(verdict(&office), "UNANCHORED");
    }
}

#[test]
fn with_the_edge_a_head_signs_what_was_there_and_without_it_a_changed_leaf_is_met_first() {
    let mut office = Office::new();
    office.put(Kind::System, SYSTEM);
    let edge = office.workspace.edge().unwrap().clone();
    let file = rusqlite::Connection::open(office.path()).unwrap();
    // The event of another record, so that nothing but the log is hurt.
    let changed = "UPDATE event SET leaf = zeroblob(length(leaf)) WHERE seq = 3";
    assert_eq!(file.execute(changed, []).unwrap(), 1);
    drop(file);

    opened_anew(&mut office);
    assert!(matches!(
        office.try_put(Kind::System, r#"{"name":"Mail"}"#),
        Err(Error::TrailBroken(_))
    ));
    office.workspace.know_edge(Some(edge));
    office.put(Kind::System, r#"{"name":"Mail"}"#);
    // The head speaks of the leaf as it was, so that the change shows.
    assert_eq!(verdict(&office), "INVALID");
}
