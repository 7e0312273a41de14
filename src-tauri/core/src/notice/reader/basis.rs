//! Legal bases: by article and letter, or by official name where the sentence speaks of a basis. What everyday words say,
//! and what is named in a way that may belong to something else, is proposed as unsure and marked; nothing else is read as
//! one.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

use super::finder::{Finder, Found, line};
use super::lexicon::Lexicon;
use super::meant::{Meant, is_of_regulation, meant};
use super::outline::UnitKind;
use super::parts::joints;
use crate::legal_basis::{Art6, Art9};
use crate::notice::{Attribute, Stated, StatedBasis};

/// An article with a letter, as the three languages write it.
fn article() -> Option<&'static Regex> {
    static IT: OnceLock<Option<Regex>> = OnceLock::new();
    IT.get_or_init(|| {
        Regex::new(concat!(
            r"(?i)(?:\bart(?:icles?|ikkel|ikkelen|ikel|ikelen|s?\.?)\s*|\b(?:gdpr|avg|dsgvo)\s+)(?P<article>6|9)\s*",
            r"(?:\(\s*[12]\s*\)|,?\s*(?:no|nr|number|paragraph|para|lid|ledd|paragraaf)\b\.?\s*\(?[12]\)?|,?\s*(?:eerste|tweede|first|second|første|annet|andre)\s+(?:lid|ledd|paragraph)|\.[12]|\s[12])?",
            r"[\s,.]*(?:,?\s*(?:letter|lit|litra|point|points|onder|onderdeel|sub|bokstav|aanhef\s+en\s+onder|item|subparagraph)\b\.?\s*)*",
            r"\(?(?P<letter>[a-j])\b\)?",
        ))
        .ok()
    })
    .as_ref()
}

/// Another letter after one: «and (b)», «og bokstav c».
fn another() -> Option<&'static Regex> {
    static IT: OnceLock<Option<Regex>> = OnceLock::new();
    IT.get_or_init(|| {
        Regex::new(
            r"(?i)^\s*(?:,|/|and|or|og|eller|en|of|&)\s*(?:(?:letter|lit|litra|point|onder|sub|bokstav|under)\.?\s*)?(?:\((?P<one>[a-j])\)|(?P<two>[a-j])\)|(?P<three>[b-fh])\b[\s.,;)])",
        )
        .ok()
    })
    .as_ref()
}

/// Which letters of which article a text names, with their places.
pub(super) fn articles(words: &str) -> Vec<(Range<usize>, bool, String)> {
    let (Some(article), Some(another)) = (article(), another()) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for it in article.captures_iter(words) {
        let (Some(whole), Some(letter)) = (it.get(0), it.name("letter")) else {
            continue;
        };
        let is_nine = it.name("article").is_some_and(|it| it.as_str() == "9");
        found.push((whole.range(), is_nine, letter.as_str().to_lowercase()));
        let mut at = whole.end();
        while let Some(more) = words.get(at..).and_then(|rest| another.captures(rest)) {
            let letter = more.name("one").or(more.name("two")).or(more.name("three"));
            let (Some(letter), Some(all)) = (letter, more.get(0)) else {
                break;
            };
            found.push((
                at..at + letter.end(),
                is_nine,
                letter.as_str().to_lowercase(),
            ));
            at += all.end().max(1);
        }
    }
    found
}

pub(super) fn read(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    if unit.kind == UnitKind::Heading
        || finder.under(unit, Attribute::Right) && unit.lead != Some(Attribute::Basis)
    {
        return;
    }
    let words = finder.words(&unit.range);
    let says = |section: &str| finder.lexicon.says(section, words);
    let announced = unit.lead == Some(Attribute::Basis) || finder.under(unit, Attribute::Basis);
    let by_article = articles(words);
    let in_sharing = [
        Attribute::Recipient,
        Attribute::AuthorityRule,
        Attribute::Transfer,
    ]
    .iter()
    .any(|it| finder.under(unit, *it));
    // A heading announces what stands below it as a list; a sentence there may speak of anything.
    let by_heading = announced && unit.lead.is_none() && unit.kind == UnitKind::Sentence;
    let says_so = says("basis.cue") || says("basis.sure");
    let loose = by_heading && !says_so && says("spoken");
    let cued = announced || says("basis.cue");
    let mut doubted: BTreeSet<Art6> = BTreeSet::new();
    let mut apt =
        |letter: Art6, range: &Range<usize>| match meant(finder, place, words, range, letter) {
            Meant::Stated => true,
            Meant::Doubted => {
                doubted.insert(letter);
                true
            }
            Meant::Otherwise => false,
        };
    let mut by_name: Vec<(Art6, Range<usize>)> = if cued && (!in_sharing || announced) {
        let all = names(
            finder,
            words,
            announced && !loose,
            unit.lead == Some(Attribute::Basis),
        );
        all.into_iter().filter(|(it, at)| apt(*it, at)).collect()
    } else {
        Vec::new()
    };
    if !in_sharing && by_article.is_empty() {
        for (letter, at) in bracketed(finder, words) {
            if !by_name.iter().any(|(it, _)| *it == letter) && apt(letter, &at) {
                by_name.push((letter, at));
            }
        }
    }
    let mut of_nine: Vec<Art9> = Vec::new();
    let mut letters: Vec<(Art6, Range<usize>, u8)> = Vec::new();
    let mut unclear = false;
    let mut of_regulation = false;
    for (range, is_nine, letter) in by_article {
        // «Art. 9 no. 2 b and h»: the second letter is of the article that the first is of.
        let named = words.get(range.clone()).unwrap_or_default();
        if named.contains(|c: char| c.is_ascii_digit()) {
            of_regulation = is_of_regulation(words, named);
        }
        if is_nine {
            let stated = meant(finder, place, words, &range, Art6::A) != Meant::Otherwise;
            of_nine.extend(
                letter
                    .parse::<Art9>()
                    .ok()
                    .filter(|_| stated && of_regulation),
            );
        } else if let Ok(letter) = letter.parse::<Art6>()
            && apt(letter, &range)
        {
            unclear |= !of_regulation && !announced;
            let named = by_name.iter().any(|(it, _)| *it == letter);
            letters.push((letter, range, if named { 97 } else { 92 }));
        }
    }
    if unclear || loose {
        doubted.extend(letters.iter().map(|it| it.0));
        doubted.extend(by_name.iter().map(|it| it.0));
    }
    let with_article = !letters.is_empty() || !of_nine.is_empty();
    // Explicit consent to data of a special category is named by its official words, with its article or without.
    let explicit = says("basis.9a") && (announced || cued);
    if explicit && by_name.iter().any(|(it, _)| *it == Art6::A) && says("special") {
        of_nine.push(Art9::A);
    }
    for (letter, range) in by_name {
        // Beside an article, a name of another basis is mostly part of the explanation; in another part of a list it is one.
        let own = announced && apart(words, &range, &letters)
            || letter == Art6::A && of_nine.contains(&Art9::A);
        if (own || !with_article) && !letters.iter().any(|(it, ..)| *it == letter) {
            // Explicit consent is asked for data of a special category, which are not named here: Article 9 may be meant.
            let sure = match letter {
                Art6::A if explicit && of_nine.is_empty() => PLAIN,
                _ if announced => 90,
                _ => 82,
            };
            letters.push((letter, range, sure));
        }
    }
    if letters.is_empty() && of_nine.is_empty() && !in_sharing && !says("basis.not") {
        in_plain_words(finder, place);
        return;
    }
    if letters.is_empty() && !of_nine.is_empty() {
        let value = basis(None, of_nine.clone());
        put(finder, place, unit.range.clone(), value, 92, &unit.range);
    }
    let several = letters.len() > 1;
    // «We are obliged to keep the file twenty years»: that is why it is kept, not why the activity is carried on.
    if !announced && !with_article && finder.based(place) && says("retention.cue") {
        doubted.insert(Art6::C);
    }
    for (letter, range, confidence) in letters {
        let confidence = if doubted.contains(&letter) {
            confidence.min(DOUBTED)
        } else {
            confidence
        };
        let nine = match letter {
            Art6::A if of_nine.contains(&Art9::A) => vec![Art9::A],
            _ if explicit && letter == Art6::A => Vec::new(),
            _ => of_nine
                .iter()
                .copied()
                .filter(|it| *it != Art9::A)
                .collect(),
        };
        // With several bases in a sentence each is softened by what stands in its own part.
        let own = if several {
            clause(finder.lexicon, words, &range, &unit.range)
        } else {
            unit.range.clone()
        };
        put(
            finder,
            place,
            unit.range.clone(),
            basis(Some(letter), nine),
            confidence,
            &own,
        );
    }
}

/// Words in brackets that name a basis, at most.
const BRACKET: usize = 7;

/// «Sending the invoice (contract)»: bases that stand in brackets by themselves, behind what they are for.
pub(super) fn bracketed(finder: &Finder<'_>, words: &str) -> Vec<(Art6, Range<usize>)> {
    let mut found = Vec::new();
    for (open, _) in words.match_indices('(') {
        let start = open + 1;
        let rest = words.get(start..).unwrap_or_default();
        let inner = rest.get(..rest.find(')').unwrap_or(0)).unwrap_or_default();
        if inner.is_empty() || inner.split_whitespace().count() > BRACKET {
            continue;
        }
        let lexicon = finder.lexicon;
        let other = lexicon.says("spoken", inner) || lexicon.says("basis.not", inner);
        for (letter, _) in names(finder, inner, true, false) {
            if !other {
                found.push((letter, start..start + inner.len()));
            }
        }
    }
    found
}

/// Whether a name stands in another part of what is announced than the articles: a semicolon or a line between them.
fn apart(words: &str, name: &Range<usize>, letters: &[(Art6, Range<usize>, u8)]) -> bool {
    letters.iter().all(|(_, it, _)| {
        let between = it.end.min(name.end)..it.start.max(name.start);
        words
            .get(between)
            .is_some_and(|it| it.contains([';', '\n']))
    })
}

/// Bases that everyday words state and that can mean no other: «because you said yes», «because the law says we must».
/// They are proposed with little confidence; a reason that may mean several is left to a person.
fn in_plain_words(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    if unit.lead.is_some() && unit.lead != Some(Attribute::Basis) {
        return;
    }
    let words = finder.words(&unit.range);
    let mut letters: Vec<Art6> = Vec::new();
    for (letter, pattern) in finder.lexicon.named("basis.plain", words) {
        let Ok(letter) = letter.parse::<Art6>() else {
            continue;
        };
        let stated = pattern.find_iter(words).any(|hit| {
            let before = words.get(..hit.start()).unwrap_or_default();
            // «When the law requires it» says when something is done, not on what it rests.
            !finder.lexicon.says("basis.plain.not", before)
                && meant(finder, place, words, &hit.range(), letter) != Meant::Otherwise
        });
        if stated && !letters.contains(&letter) {
            letters.push(letter);
        }
    }
    for letter in letters {
        let value = basis(Some(letter), Vec::new());
        put(finder, place, unit.range.clone(), value, PLAIN, &unit.range);
    }
}

/// How sure the reader is of a basis in everyday words, in per cent: the place counts, the letter is for a person to say.
pub(super) const PLAIN: u8 = 58;

/// How sure it is of one that is named and may belong to something else.
const DOUBTED: u8 = 45;

/// The bases that a text names by article or official name.
pub(super) fn named_letters(finder: &Finder<'_>, words: &str) -> BTreeSet<Art6> {
    let by_article = articles(words).into_iter().filter(|it| !it.1);
    by_article
        .filter_map(|it| it.2.parse().ok())
        .chain(names(finder, words, true, false).into_iter().map(|it| it.0))
        .collect()
}

/// Where a piece speaks of the basis that was read in it.
pub(super) fn spoken(finder: &Finder<'_>, words: &str) -> Option<Range<usize>> {
    let plain = finder.lexicon.named("basis.plain", words);
    let plain = plain
        .filter_map(|(_, it)| it.find(words))
        .map(|it| it.range());
    let named = names(finder, words, true, false).into_iter().map(|it| it.1);
    let all = articles(words).into_iter().map(|it| it.0);
    all.chain(named).chain(plain).min_by_key(|it| it.start)
}

fn basis(art6: Option<Art6>, art9: Vec<Art9>) -> StatedBasis {
    StatedBasis {
        art6,
        art9,
        provision: line(""),
    }
}

fn put(
    finder: &mut Finder<'_>,
    unit: usize,
    range: Range<usize>,
    value: StatedBasis,
    confidence: u8,
    soft: &Range<usize>,
) {
    let hedge = finder.hedge(soft);
    finder.put(Found {
        attribute: Attribute::Basis,
        value: Stated::Basis(value),
        range,
        unit,
        confidence,
        hedge,
        of: None,
    });
}

/// The part of a sentence around a place: from the comma or «and» before it to the place.
fn clause(lexicon: &Lexicon, words: &str, at: &Range<usize>, unit: &Range<usize>) -> Range<usize> {
    let before = words.get(..at.start).unwrap_or_default();
    let signs = [";", "), "].iter().filter_map(|it| before.rfind(it));
    let words = joints(lexicon, before).into_iter().map(|it| it.start);
    let start = signs.chain(words).max().unwrap_or(0);
    unit.start + start..unit.start + at.end
}

/// The bases that a text names by their official names.
fn names(
    finder: &Finder<'_>,
    words: &str,
    announced: bool,
    told: bool,
) -> Vec<(Art6, Range<usize>)> {
    let mut found = Vec::new();
    for (section, letter) in [
        ("basis.a", Art6::A),
        ("basis.b", Art6::B),
        ("basis.c", Art6::C),
        ("basis.d", Art6::D),
        ("basis.e", Art6::E),
        ("basis.f", Art6::F),
    ] {
        let hit = finder
            .lexicon
            .those(section, words)
            .find_map(|it| it.find(words));
        // «And for the invoices the tax act», where the bases are told: the law that obliges is named for the obligation.
        let hit = hit.or_else(|| {
            let laws = finder.lexicon.those("basis.law", words);
            (letter == Art6::C && told)
                .then(|| laws.filter_map(|it| it.find(words)).next())
                .flatten()
        });
        let Some(hit) = hit else { continue };
        // «Contract» alone is a word like others: it names a basis where one is announced, or with its performance.
        let bare = letter == Art6::B && !hit.as_str().contains(' ') && !announced;
        let sure = !bare || finder.lexicon.says("basis.sure", words);
        if sure {
            found.push((letter, hit.range()));
        }
    }
    // «Necessary for our legitimate interest» is no contract, «public interest» within «legitimate interest» no task.
    found
}

#[cfg(test)]
mod tests {
    use super::articles;

    fn of(words: &str) -> Vec<String> {
        let named = articles(words).into_iter();
        named
            .map(|(_, nine, letter)| format!("{}{letter}", if nine { "9" } else { "" }))
            .collect()
    }

    #[test]
    fn an_article_and_its_letter_are_read_as_the_three_languages_write_them() {
        for (words, letters) in [
            ("cf. GDPR article 6 no. 1 f).", vec!["f"]),
            ("Article 6(1)(b) and (c) GDPR", vec!["b", "c"]),
            ("Art. 6(1)(a) and Art. 9(2)(a)", vec!["a", "9a"]),
            ("artikkel 6 nr. 1 bokstav b og c,", vec!["b", "c"]),
            (
                "artikkel 6 nr. 1 a) og artikkel 9 nr. 2 bokstav h",
                vec!["a", "9h"],
            ),
            ("artikel 6, eerste lid, onder a,", vec!["a"]),
            ("artikel 6 lid 1 onder f AVG", vec!["f"]),
            ("artikel 6 lid 1 sub c", vec!["c"]),
            ("GDPR Article 6(1)(f).", vec!["f"]),
            ("Art. 6 (1) lit. f GDPR", vec!["f"]),
            ("art 6.1.e", vec!["e"]),
        ] {
            assert_eq!(of(words), letters, "{words}");
        }
    }

    #[test]
    fn an_article_without_a_letter_and_other_articles_name_no_basis() {
        for words in [
            "a valid legal basis according to GDPR article 6, and we enter",
            "cf. GDPR article 21",
            "article 16 a)",
            "the regulation, article 6, applies",
        ] {
            assert!(of(words).is_empty(), "{words}: {:?}", of(words));
        }
    }
}
