//! What conditions read out of words people wrote: softened statements, words two texts share.
//!
//! These are readings, not law: lists of words in three languages, kept small, and each finding quotes what it read.

use crate::value::{LangLine, LangText, folded};

/// Purposes that say nothing.
const VAGUE: [&str; 12] = [
    "business purposes",
    "legitimate business purposes",
    "analytics",
    "improvement",
    "service improvement",
    "forretningsformål",
    "analyse",
    "forbedring",
    "zakelijke doeleinden",
    "bedrijfsdoeleinden",
    "analyses",
    "verbetering",
];

/// Whether a purpose says no more than one of the words that could mean anything.
pub(super) fn vague(purpose: &str) -> bool {
    let said = purpose.trim().trim_end_matches('.').to_lowercase();
    VAGUE.contains(&said.as_str())
}

/// Words that soften a period.
const HEDGES: [&str; 14] = [
    "in most cases",
    "usually",
    "normally",
    "generally",
    "typically",
    "i de fleste tilfeller",
    "vanligvis",
    "normalt",
    "som regel",
    "i utgangspunktet",
    "in de meeste gevallen",
    "meestal",
    "doorgaans",
    "gewoonlijk",
];

/// The first word in any language that softens a statement.
pub(super) fn hedge(text: &LangText) -> Option<&'static str> {
    text.each()
        .find_map(|(_, said)| contains_any(said, &HEDGES))
}

/// The first of these words that a text contains, whole words only, in small letters.
pub(super) fn contains_any(text: &str, words: &[&'static str]) -> Option<&'static str> {
    let text = text.to_lowercase();
    let within = |word: &str| {
        text.match_indices(word).any(|(start, found)| {
            let before = text.get(..start).and_then(|it| it.chars().next_back());
            let after = text
                .get(start + found.len()..)
                .and_then(|it| it.chars().next());
            !before.is_some_and(char::is_alphabetic) && !after.is_some_and(char::is_alphabetic)
        })
    };
    words.iter().copied().find(|word| within(word))
}

/// Whether any language of a text contains one of these stems, also within longer words.
pub(super) fn speaks_of(text: &LangText, stems: &[&str]) -> bool {
    text.each().any(|(_, said)| stemmed(said, stems))
}

/// Whether a text contains one of these stems, also within longer words.
pub(super) fn stemmed(text: &str, stems: &[&str]) -> bool {
    let text = text.to_lowercase();
    stems.iter().any(|stem| text.contains(stem))
}

/// Letters at the beginning by which two words count as one: «referees» and «references».
const STEM: usize = 5;

/// Whether a category and a text share a word, in the same language.
pub(super) fn shares_word(category: &LangLine, text: &LangText) -> bool {
    let stems = |said: &str| -> Vec<String> {
        said.to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() >= STEM)
            .map(|word| word.chars().take(STEM).collect())
            .collect()
    };
    category.each().any(|(language, name)| {
        let names = stems(name);
        text.each()
            .filter(|(other, _)| *other == language)
            .any(|(_, said)| stems(said).iter().any(|stem| names.contains(stem)))
    })
}

/// Names of files that are somebody's identity document.
const IDENTITY_DOCUMENTS: [&str; 19] = [
    "passport",
    "identity card",
    "identity document",
    "id card",
    "idcard",
    "driving licence",
    "pass",
    "passkopi",
    "legitimasjon",
    "legitimasjonsbevis",
    "førerkort",
    "id kort",
    "paspoort",
    "identiteitskaart",
    "identiteitsbewijs",
    "id kaart",
    "rijbewijs",
    "personalausweis",
    "reisepass",
];

/// Whether the name of a file says that it is an identity document. Its content is not looked at.
pub(super) fn identity_document(file: &str) -> bool {
    let plain = |c: char| if c.is_alphanumeric() { c } else { ' ' };
    let name: String = file.chars().map(plain).collect();
    contains_any(&name, &IDENTITY_DOCUMENTS).is_some()
}

/// Words with which somebody asks for everything.
const EVERYTHING: [&str; 14] = [
    "all",
    "any",
    "everything",
    "entire",
    "whole",
    "alle",
    "alt",
    "hele",
    "samtlige",
    "enhver",
    "alles",
    "gehele",
    "volledige",
    "iedere",
];

/// Whether a request asks for everything, by its words.
pub(super) fn everything(scope: &str) -> bool {
    contains_any(scope, &EVERYTHING).is_some()
}

/// Words by which the procedure for requests of authorities is known among the policies of the catalogue.
const AUTHORITY_PROCEDURE: [&str; 9] = [
    "requests of authorities",
    "requests from authorities",
    "requests of public authorities",
    "authority request",
    "anmodninger fra myndigheter",
    "anmodninger fra offentlige myndigheter",
    "myndighetsanmodning",
    "verzoeken van autoriteiten",
    "verzoeken van overheidsinstanties",
];

/// Whether a text names the procedure for requests of authorities.
pub(crate) fn authority_procedure(text: &str) -> bool {
    stemmed(text, &AUTHORITY_PROCEDURE)
}

/// Whether a log names a thing: by its whole name, or by one telling word of it, as people write it.
pub(super) fn names(log: &str, name: &str) -> bool {
    let (log, name) = (folded(log), folded(name));
    log.contains(&name)
        || name
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() >= STEM)
            .any(|word| log.contains(word))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_word_that_softens_is_found_as_a_word_and_not_within_another() {
        let text = |text: &str| -> LangText {
            serde_json::from_value(serde_json::json!({ "en": text })).unwrap()
        };
        assert_eq!(
            hedge(&text("Usually deleted after a year.")),
            Some("usually")
        );
        assert_eq!(hedge(&text("In unusually long cases")), None);
    }

    #[test]
    fn a_file_is_an_identity_document_by_its_name_and_a_search_names_a_system_by_one_word() {
        for name in ["Passport.pdf", "copy_of_id-card.png", "førerkort 2.jpg"] {
            assert!(identity_document(name), "{name}");
        }
        for name in ["password-reset.txt", "idea card.pdf", "access-request.txt"] {
            assert!(!identity_document(name), "{name}");
        }
        assert!(names("Portal, mailboxes and paper", "Recruitment portal"));
        assert!(!names("Mailboxes and paper", "Recruitment portal"));
        assert!(everything("The whole account") && !everything("One ballot"));
    }
}
