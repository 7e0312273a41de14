//! `docs/SECURITY.md` names a test beside each threat. A guard whose test was renamed or taken out would look tested.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The functions in the sources of a folder, by name.
fn functions(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            functions(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            for after in text.split("fn ").skip(1) {
                let end = after.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
                found.insert(after[..end.unwrap_or(after.len())].to_owned());
            }
        }
    }
}

/// What the last column of the tables names: words in back quotes. `rule_2_…` names every test that begins so.
fn named(document: &str) -> Vec<&str> {
    document
        .lines()
        .skip_while(|line| !line.starts_with("## Shared files"))
        .filter(|line| line.starts_with("| "))
        .filter_map(|line| line.trim_end_matches(" |").rsplit(" | ").next())
        .flat_map(|tests| tests.split('`').skip(1).step_by(2))
        .filter(|name| name.contains('_'))
        .collect()
}

#[test]
fn every_test_that_the_document_names_is_there() {
    let document = fs::read_to_string("docs/SECURITY.md").unwrap();
    let mut found = BTreeSet::new();
    functions(Path::new("src-tauri"), &mut found);
    functions(Path::new("tests"), &mut found);
    let names = named(&document);
    assert!(names.len() > 60, "{names:?}");
    let missing: Vec<&&str> = names
        .iter()
        .filter(|name| match name.strip_suffix('…') {
            Some(beginning) => !found.iter().any(|it| it.starts_with(beginning)),
            None => !found.contains(**name),
        })
        .collect();
    assert!(missing.is_empty(), "no such test: {missing:?}");
    // In the text the document names the test that reads it.
    assert!(document.contains("`every_test_that_the_document_names_is_there`"));
}
