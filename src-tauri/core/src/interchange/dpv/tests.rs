//! What is exported as linked data is understood by another program, uses only terms that exist, and comes back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use oxjsonld::JsonLdParser;
use oxrdf::{NamedOrBlankNode, Quad, Term};
use tempfile::TempDir;

use super::*;
use crate::actor::{Author, Role};
use crate::error::Result;
use crate::interchange::register::{RegisterFile, restore};
use crate::keyring::Seed;
use crate::organisation::{Organisation, OrganisationKind};
use crate::workspace::{Entropy, FirstKey, Genesis, Workspace, signing_key};

struct Counting(u64);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        for byte in bytes {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *byte = u8::try_from(self.0 >> 56).unwrap();
        }
        Ok(())
    }
}

fn now() -> DateTime<Utc> {
    "2026-11-20T09:00:00Z".parse().unwrap()
}

fn issued() -> NaiveDate {
    "2026-11-20".parse().unwrap()
}

fn sample(folder: &TempDir) -> Workspace {
    let path = folder.path().join("s.tilsyn");
    crate::sample::build(&path, now(), &mut Counting(3))
        .unwrap()
        .0
}

fn empty(folder: &TempDir) -> (Workspace, Author) {
    let genesis = Genesis {
        organisation: Organisation {
            legal_name: "Example AS".parse().unwrap(),
            kind: Some(OrganisationKind::Own),
            ..Organisation::default()
        },
        author: "Officer".parse().unwrap(),
        role: Role::PrivacyOfficer,
        key: FirstKey::Sample,
    };
    let path = folder.path().join("e.tilsyn");
    let (workspace, author) = Workspace::create(&path, &genesis, now(), &mut Counting(9)).unwrap();
    let id = workspace.id();
    let key = signing_key(id, author.id, true, Seed::of_sample(id, author.id).bytes()).unwrap();
    (workspace, Author { key, ..author })
}

fn quads(text: &str) -> Vec<Quad> {
    JsonLdParser::new()
        .for_slice(text.as_bytes())
        .collect::<std::result::Result<_, _>>()
        .unwrap()
}

fn compact(iri: &str) -> String {
    CONTEXT
        .iter()
        .find_map(|(prefix, meaning)| Some(format!("{prefix}:{}", iri.strip_prefix(meaning)?)))
        .unwrap_or_else(|| iri.to_owned())
}

#[test]
fn another_program_expands_the_sample_and_finds_every_activity_with_its_bases_and_rights() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = sample(&folder);
    let written = write(&workspace, None, issued()).unwrap();
    let quads = quads(&written.text);
    let of_class = |class: &str| {
        quads
            .iter()
            .filter(|quad| compact(quad.predicate.as_str()) == "rdf:type")
            .filter(
                |quad| matches!(&quad.object, Term::NamedNode(it) if compact(it.as_str()) == class),
            )
            .count()
    };
    let activities = workspace.all(Kind::Activity).unwrap().len();
    let transfers = workspace.all(Kind::Transfer).unwrap().len();
    assert_eq!(of_class("dpv:PersonalDataProcess"), activities + transfers);
    assert_eq!(of_class("dpv:ROPA"), 1);
    assert!(of_class("eu-gdpr:A6-1-f") > 0 && of_class("dpv:StorageCondition") > 0);
    let a02 = workspace.find("A-02").unwrap().id;
    let says = |property: &str| {
        quads
            .iter()
            .filter(|quad| {
                quad.subject
                    == NamedOrBlankNode::NamedNode(oxrdf::NamedNode::new_unchecked(format!(
                        "urn:uuid:{a02}"
                    )))
            })
            .filter(|quad| compact(quad.predicate.as_str()) == property)
            .count()
    };
    assert_eq!(says("skos:prefLabel"), 3, "a name in three languages");
    assert!(says("dpv:hasLegalBasis") > 0 && says("dpv:hasRight") > 5);
}

#[test]
fn every_term_of_the_vocabulary_that_is_used_exists_in_its_version() {
    let folder = tempfile::tempdir().unwrap();
    let written = write(&sample(&folder), None, issued()).unwrap();
    let known: BTreeSet<&str> = TERMS.iter().copied().collect();
    let mut used = BTreeSet::new();
    for quad in quads(&written.text) {
        used.insert(compact(quad.predicate.as_str()));
        if let Term::NamedNode(it) = &quad.object {
            used.insert(compact(it.as_str()));
        }
    }
    let of_vocabulary: Vec<&String> = used
        .iter()
        .filter(|it| {
            ["dpv:", "pd:", "eu-gdpr:", "just:"]
                .iter()
                .any(|prefix| it.starts_with(prefix))
        })
        .collect();
    assert!(of_vocabulary.len() > 60, "{of_vocabulary:?}");
    let unknown: Vec<_> = of_vocabulary
        .iter()
        .filter(|it| !known.contains(it.as_str()))
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn every_term_that_a_table_could_use_is_in_the_list_of_terms() {
    fn terms_of(node: &shape::Node, found: &mut BTreeSet<&'static str>) {
        found.extend(node.types);
        found.extend(
            node.constants
                .iter()
                .flat_map(|(one, other)| [*one, *other]),
        );
        for field in node.fields {
            found.insert(field.property);
            match &field.shape {
                shape::Shape::Code(also, terms) | shape::Shape::Codes(also, terms) => {
                    found.insert(also);
                    found.extend(terms.iter().map(|(_, term)| *term));
                }
                shape::Shape::FlagAs(also, term) => found.extend([*also, *term]),
                shape::Shape::One(node) | shape::Shape::Rows(node) => terms_of(node, found),
                shape::Shape::RowsBy(node, _, terms) | shape::Shape::Names(node, terms) => {
                    found.extend(terms.iter().map(|(_, term)| *term));
                    terms_of(node, found);
                }
                _ => {}
            }
        }
    }
    let mut found = BTreeSet::new();
    for kind in KINDS {
        terms_of(nouns::node(kind).unwrap(), &mut found);
    }
    found.extend(
        nouns::LABELLED
            .iter()
            .flat_map(|(_, terms)| terms.iter().map(|(_, term)| *term)),
    );
    let of_vocabulary = found.into_iter().filter(|it| {
        ["dpv:", "pd:", "eu-gdpr:"]
            .iter()
            .any(|prefix| it.starts_with(prefix))
    });
    for term in of_vocabulary {
        assert!(TERMS.contains(&term), "{term}");
    }
}

#[test]
fn the_register_comes_back_into_an_empty_workspace_and_goes_out_as_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let first = write(&sample(&folder), None, issued()).unwrap();
    let taken = read(first.text.as_bytes()).unwrap();
    assert!(taken.not_taken.is_empty(), "{:?}", taken.not_taken);
    let file = RegisterFile::read(taken.register.as_bytes()).unwrap();
    let faults: Vec<_> = file
        .faulty()
        .map(|it| (&it.held.reference, &it.faults))
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
    let (mut workspace, author) = empty(&folder);
    workspace
        .commit(&author, now(), &mut Counting(11), "", |tx| {
            restore(tx, &file)
        })
        .unwrap();
    let second = write(&workspace, None, issued()).unwrap();
    assert!(
        second.text == first.text,
        "the second export differs from the first"
    );
    assert!(second.records > 60, "{}", second.records);
    assert_eq!(second.left_out, Vec::new(), "all that is there is carried");
}

#[test]
fn what_the_vocabulary_cannot_carry_is_named_with_how_often() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = sample(&folder);
    let written = write(&workspace, None, issued()).unwrap();
    let named = |kind: Kind, field: Option<&str>| {
        written
            .left_out
            .iter()
            .find(|it| it.kind == kind && it.field.as_deref() == field)
            .map(|it| it.count)
    };
    let requests = workspace.all(Kind::Request).unwrap().len();
    assert_eq!(named(Kind::Request, None), Some(requests));
    assert!(named(Kind::Activity, Some("reviews")).is_some_and(|count| count > 0));
    assert_eq!(named(Kind::Activity, Some("bases")), None);
    assert!(!written.text.contains("R-2026-"), "no request is in it");
}

#[test]
fn a_graph_whose_prefixes_mean_something_else_is_refused() {
    let text = r#"{"@context":{"dpv":"https://example.org/dpv#","x":"https://w3id.org/dpv#"},"@graph":[]}"#;
    assert!(is_dpv(text.as_bytes()));
    let refused = read(text.as_bytes()).unwrap_err();
    assert!(
        format!("{refused:?}").contains("@context dpv"),
        "{refused:?}"
    );
}

#[test]
fn codes_of_the_vocabulary_are_understood_where_ours_do_not_stand_beside_them() {
    let text = r#"{"@context":{"dpv":"https://w3id.org/dpv#","eu-gdpr":"https://w3id.org/dpv/legal/eu/gdpr#"},"@graph":[
      {"@id":"urn:uuid:01990000-0000-7000-8000-000000000001","@type":"dpv:PersonalDataProcess","dct:identifier":"A-01",
       "skos:prefLabel":{"@language":"no","@value":"Nyhetsbrev"},
       "dpv:hasLegalBasis":{"@type":["wb:LegalBasis","eu-gdpr:A6-1-a"]}},
      {"@id":"https://example.org/x","@type":"dpv:PrivacyNotice"}]}"#;
    let taken = read(text.as_bytes()).unwrap();
    assert!(
        taken.register.contains(r#""bases":[{"art6":"a"}]"#),
        "{}",
        taken.register
    );
    assert!(
        taken.register.contains(r#""name":{"nb":"Nyhetsbrev"}"#),
        "{}",
        taken.register
    );
    assert_eq!(taken.not_taken[0].class, "dpv:PrivacyNotice");
}
