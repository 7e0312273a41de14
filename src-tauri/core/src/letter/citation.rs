//! Citations in words: «GDPR Art 6(1)(c), 6(3)» as a letter writes it in each language.

use crate::text::{Sentence, Words};

/// A citation in the words of a language; what is not of the known shape stays as it is.
pub(super) fn in_words(citation: &str, words: &Words) -> String {
    let laws: Vec<String> = citation
        .split("; ")
        .map(|part| law(part.trim(), words))
        .collect();
    laws.join("; ")
}

fn law(part: &str, words: &Words) -> String {
    if let Some(places) = part.strip_prefix("GDPR ") {
        return words.say(&Sentence::new("letter-law-gdpr").text("place", said(places, words)));
    }
    let regulation = part
        .strip_prefix("Regulation (EU) ")
        .and_then(|rest| rest.split_once(' '));
    match regulation {
        Some((number, places)) => words.say(
            &Sentence::new("letter-law-regulation")
                .text("number", number)
                .text("place", said(places, words)),
        ),
        None => part.to_owned(),
    }
}

/// The places of a law: «Art 15(4), recital 63».
fn said(places: &str, words: &Words) -> String {
    let places: Vec<String> = places
        .split(", ")
        .map(|place| {
            let place = place.strip_prefix("Art ").unwrap_or(place);
            match place.strip_prefix("recital ") {
                Some(number) => words.say(&Sentence::new("letter-recital").text("number", number)),
                None => article(place, words),
            }
        })
        .collect();
    words.language().join(&places)
}

/// «6(1)(c)», «22(2)-(3)».
fn article(place: &str, words: &Words) -> String {
    let (number, rest) = place.find('(').map_or((place, ""), |at| place.split_at(at));
    let inner = rest.replace(")-(", "\u{2013}");
    let mut groups = inner
        .split(['(', ')'])
        .map(str::trim)
        .filter(|group| !group.is_empty());
    let (paragraph, point) = (groups.next(), groups.next());
    let sentence = match (paragraph, point) {
        (Some(paragraph), Some(point)) => Sentence::new("letter-article-point")
            .text("paragraph", paragraph)
            .text("point", point),
        (Some(paragraph), None) => {
            Sentence::new("letter-article-paragraph").text("paragraph", paragraph)
        }
        (None, _) => Sentence::new("letter-article"),
    };
    words.say(&sentence.text("article", number))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::in_words;
    use crate::procedure::Ground;
    use crate::text::{Language, Words};

    #[test]
    fn a_provision_is_cited_as_each_language_cites_it() {
        let said = |citation: &str| {
            Language::ALL.map(|language| in_words(citation, &Words::new(language).unwrap()))
        };
        assert_eq!(
            said("GDPR Art 6(1)(c), 6(3)"),
            [
                "Article 6(1)(c) and Article 6(3) GDPR",
                "personvernforordningen artikkel 6 nr. 1 bokstav c og artikkel 6 nr. 3",
                "artikel 6, lid 1, onder c, en artikel 6, lid 3, AVG",
            ]
        );
        assert_eq!(
            said("GDPR Art 22(2)-(3)")[1],
            "personvernforordningen artikkel 22 nr. 2–3"
        );
        assert_eq!(
            said("Regulation (EU) 2023/2854 Art 32"),
            [
                "Article 32 of Regulation (EU) 2023/2854",
                "forordning (EU) 2023/2854 artikkel 32",
                "artikel 32 van Verordening (EU) 2023/2854",
            ]
        );
    }

    #[test]
    fn no_ground_keeps_the_short_form_of_its_citation() {
        for language in Language::ALL {
            let words = Words::new(language).unwrap();
            for ground in Ground::ALL {
                let said = in_words(ground.rule().citation, &words);
                assert!(!said.contains("Art "), "{language} {ground}: {said}");
                assert!(!said.contains('<'), "{language} {ground}: {said}");
            }
        }
    }
}
