//! Legal bases, where a text says clearly which: an article with its letter, or the words of the law for one. A question,
//! a negation, an alternative or a bare «law» names none; nobody is helped by a basis that nobody chose.

use super::fold;
use crate::legal_basis::{Art6, Art9};

/// What a piece of text says about legal bases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BasisRead {
    /// Bases of Article 6(1), each once.
    pub art6: Vec<Art6>,
    /// Conditions of Article 9(2), each once.
    pub art9: Vec<Art9>,
    /// Whether that is all it says; otherwise its words are worth keeping.
    pub bare: bool,
}

/// The words of the law, folded; longer ones first, so that none is taken for the beginning of another.
const PHRASES: &[(&str, Art6)] = &[
    ("performance of a contract", Art6::B),
    ("performance of contract", Art6::B),
    ("contractual necessity", Art6::B),
    ("contractual obligation", Art6::B),
    ("contract", Art6::B),
    ("oppfyllelse av en avtale", Art6::B),
    ("oppfyllelse av avtale", Art6::B),
    ("nødvendig for å oppfylle en avtale", Art6::B),
    ("avtale", Art6::B),
    ("uitvoering van een overeenkomst", Art6::B),
    ("uitvoering van de overeenkomst", Art6::B),
    ("uitvoering overeenkomst", Art6::B),
    ("overeenkomst", Art6::B),
    ("vertragserfüllung", Art6::B),
    ("erfüllung eines vertrags", Art6::B),
    ("vertrag", Art6::B),
    ("exécution d'un contrat", Art6::B),
    ("contrat", Art6::B),
    ("consent", Art6::A),
    ("consent of the data subject", Art6::A),
    ("samtykke", Art6::A),
    ("samtykke fra den registrerte", Art6::A),
    ("toestemming", Art6::A),
    ("toestemming van de betrokkene", Art6::A),
    ("einwilligung", Art6::A),
    ("consentement", Art6::A),
    ("legal obligation", Art6::C),
    ("compliance with a legal obligation", Art6::C),
    ("rettslig forpliktelse", Art6::C),
    ("rettslig plikt", Art6::C),
    ("lovpålagt plikt", Art6::C),
    ("wettelijke verplichting", Art6::C),
    ("rechtliche verpflichtung", Art6::C),
    ("obligation légale", Art6::C),
    ("vital interests", Art6::D),
    ("vital interest", Art6::D),
    ("vitale interesser", Art6::D),
    ("vitale belangen", Art6::D),
    ("vitaal belang", Art6::D),
    ("lebenswichtige interessen", Art6::D),
    ("intérêts vitaux", Art6::D),
    ("public task", Art6::E),
    ("task in the public interest", Art6::E),
    ("public interest task", Art6::E),
    ("exercise of official authority", Art6::E),
    ("allmenn interesse", Art6::E),
    ("oppgave i allmennhetens interesse", Art6::E),
    ("utøvelse av offentlig myndighet", Art6::E),
    ("taak van algemeen belang", Art6::E),
    ("publieke taak", Art6::E),
    ("uitoefening van openbaar gezag", Art6::E),
    ("mission d'intérêt public", Art6::E),
    ("legitimate interests", Art6::F),
    ("legitimate interest", Art6::F),
    ("berettigede interesser", Art6::F),
    ("berettiget interesse", Art6::F),
    ("interesseavveining", Art6::F),
    ("gerechtvaardigde belangen", Art6::F),
    ("gerechtvaardigd belang", Art6::F),
    ("berechtigtes interesse", Art6::F),
    ("berechtigte interessen", Art6::F),
    ("intérêt légitime", Art6::F),
];

/// Words that make a statement doubtful, folded.
const DOUBTS: &[&str] = &[
    "not",
    "no",
    "or",
    "either",
    "maybe",
    "possibly",
    "unclear",
    "unknown",
    "tbd",
    "without",
    "ikke",
    "ingen",
    "eller",
    "kanskje",
    "uklart",
    "ukjent",
    "uten",
    "niet",
    "geen",
    "misschien",
    "onduidelijk",
    "onbekend",
    "zonder",
    "nicht",
    "kein",
    "keine",
    "oder",
    "pas",
    "ou",
];

/// What is called an article.
const ARTICLES: &[&str] = &["art", "article", "articles", "artikkel", "artikel"];

/// Words within a reference to an article, folded.
const WITHIN: &[&str] = &[
    "gdpr",
    "avg",
    "dsgvo",
    "rgpd",
    "pvf",
    "nr",
    "no",
    "lid",
    "abs",
    "absatz",
    "paragraph",
    "para",
    "par",
    "ledd",
    "bokstav",
    "lit",
    "litra",
    "letter",
    "sub",
    "onder",
    "point",
    "punt",
    "aanhef",
    "first",
    "subparagraph",
];

/// Words around a reference that say nothing more.
const AROUND: &[&str] = &[
    "gdpr",
    "avg",
    "dsgvo",
    "ds",
    "gvo",
    "rgpd",
    "pvf",
    "uk",
    "personvernforordningen",
    "jf",
];

/// Words that join.
const JOINS: &[&str] = &["and", "og", "en", "und", "et", "&", "+", "/"];

/// Reads one piece of text. None: it does not say clearly.
pub fn bases(piece: &str) -> Option<BasisRead> {
    let folded = fold(piece);
    if folded.contains('?') {
        return None;
    }
    match of_one(&folded) {
        Some(found) if found.bare => Some(found),
        found => of_several(&folded).or(found),
    }
}

/// Several statements in one piece, each of them bare: «consent, contract and legal obligation».
fn of_several(folded: &str) -> Option<BasisRead> {
    let mut text = folded.to_owned();
    for join in JOINS {
        text = text.replace(&format!(" {join} "), ",");
    }
    let parts: Vec<&str> = text.split([',', '/', '+', '&']).map(str::trim).collect();
    if parts.len() < 2 {
        return None;
    }
    let mut found = BasisRead {
        bare: true,
        ..BasisRead::default()
    };
    // An article and the words of another are a contradiction, not a list.
    let by_article = |part: &&str| part.contains(|c: char| c.is_ascii_digit());
    if !parts.iter().all(by_article) && parts.iter().any(by_article) {
        return None;
    }
    for part in parts {
        let one = of_one(part).filter(|one| one.bare)?;
        found.art6.extend(one.art6);
        found.art9.extend(one.art9);
    }
    found.art6.sort_unstable();
    found.art6.dedup();
    found.art9.sort_unstable();
    found.art9.dedup();
    Some(found)
}

fn of_one(folded: &str) -> Option<BasisRead> {
    let mut tokens = tokens(folded);
    let mut found = of_articles(&mut tokens)?;
    let left: Vec<&Token<'_>> = tokens
        .iter()
        .filter(|token| !token.used && token.text.chars().any(char::is_alphanumeric))
        .filter(|token| !AROUND.contains(&token.text) && !ARTICLES.contains(&token.text))
        .collect();
    // «6(1)(a) of (f)»: a letter that belongs to nothing makes the rest doubtful.
    let stray = left
        .iter()
        .any(|token| token.bracketed && is_letter(token.text))
        || (!found.art6.is_empty() && left.last().is_some_and(|token| is_letter(token.text)));
    if stray || left.iter().any(|token| DOUBTS.contains(&token.text)) {
        return None;
    }
    let words: Vec<&str> = left
        .iter()
        .map(|token| token.text)
        .skip_while(|word| JOINS.contains(word))
        .collect();
    match phrase(folded, &words) {
        None => found.bare = words.is_empty(),
        Some((art6, whole)) if found.art6.is_empty() => {
            found.art6.push(art6);
            found.bare = whole;
        }
        Some((art6, whole)) if found.art6.contains(&art6) => found.bare = whole,
        // The article says one thing and the words another.
        Some(_) => return None,
    }
    (!found.art6.is_empty() || !found.art9.is_empty()).then_some(found)
}

/// The words of the law with which a text begins, or which are all that is left of it, and whether nothing else is.
fn phrase(folded: &str, words: &[&str]) -> Option<(Art6, bool)> {
    let left = words.join(" ");
    if let Some((_, art6)) = PHRASES.iter().find(|(phrase, _)| fold(phrase) == left) {
        return Some((*art6, true));
    }
    let mut begins: Vec<&(&str, Art6)> = PHRASES
        .iter()
        .filter(|(phrase, _)| {
            folded.strip_prefix(phrase).is_some_and(|rest| {
                rest.trim_start()
                    .starts_with([':', '(', ',', '-', '/', '.', '['])
                    || rest.trim().is_empty()
            })
        })
        .collect();
    begins.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    begins.first().map(|(_, art6)| (*art6, false))
}

struct Token<'a> {
    text: &'a str,
    /// Whether it stands in brackets of its own: `(f)`.
    bracketed: bool,
    used: bool,
}

/// Words and numbers; `6(1)(f)`, `6.1.f`, `6f` and `6 nr. 1 bokstav f` come to the same.
fn tokens(folded: &str) -> Vec<Token<'_>> {
    let mut found: Vec<Token<'_>> = Vec::new();
    let mut start = None;
    let mut last = ' ';
    let kind = |c: char| {
        if c.is_ascii_digit() {
            1
        } else if c.is_alphabetic() || c == '§' {
            2
        } else {
            0
        }
    };
    let mut put = |from: usize, to: usize| {
        let text = folded.get(from..to).unwrap_or_default();
        let bracketed = folded
            .get(..from)
            .is_some_and(|before| before.ends_with('('))
            && folded.get(to..).is_some_and(|after| after.starts_with(')'));
        found.push(Token {
            text,
            bracketed,
            used: false,
        });
    };
    for (at, c) in folded.char_indices() {
        if let Some(from) = start
            && kind(c) != kind(last)
        {
            put(from, at);
            start = None;
        }
        if kind(c) != 0 && start.is_none() {
            start = Some(at);
        }
        // A range, or a mark that joins.
        if matches!(c, '-' | '/' | '+' | '&') {
            put(at, at + c.len_utf8());
        }
        last = c;
    }
    if let Some(from) = start {
        put(from, folded.len());
    }
    found
}

/// The articles that a text names; their tokens are used up. None: what it names is not clear.
fn of_articles(tokens: &mut [Token<'_>]) -> Option<BasisRead> {
    let mut found = BasisRead::default();
    let mut at = 0;
    while at < tokens.len() {
        let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
        let paragraph = match text(at) {
            "6" => "1",
            "9" => "2",
            _ => {
                at += 1;
                continue;
            }
        };
        let before = at.checked_sub(1).map_or("", text);
        // «§ 6» is a section of some other law.
        let other = matches!(before, "§" | "section" | "paragraaf");
        let named = ARTICLES.contains(&before) || WITHIN.contains(&before);
        let past = |mut next: usize| {
            while WITHIN.contains(&text(next)) {
                next += 1;
            }
            next
        };
        let mut next = past(at + 1);
        let with_paragraph = text(next) == paragraph;
        if with_paragraph {
            next = past(next + 1);
        }
        if other || !(with_paragraph || named) || !is_letter(text(next)) {
            at += 1;
            continue;
        }
        let mut letters = vec![text(next)];
        next += 1;
        // «(b) and (f)», «b, c og f»: letters that can be nothing else.
        loop {
            // «(a)-(f)» may be two or six.
            if text(next) == "-" && is_letter(text(next + 1)) {
                return None;
            }
            let after = next + usize::from(JOINS.contains(&text(next)));
            let last = after + 1 >= tokens.len();
            let joined = JOINS.contains(&text(after + 1));
            let bracketed = tokens.get(after).is_some_and(|token| token.bracketed);
            if !is_letter(text(after)) || !(bracketed || last || joined) {
                break;
            }
            letters.push(text(after));
            next = after + 1;
        }
        for letter in letters {
            if paragraph == "1" {
                let art6: Art6 = letter.parse().ok()?;
                if !found.art6.contains(&art6) {
                    found.art6.push(art6);
                }
            } else {
                let art9: Art9 = letter.parse().ok()?;
                if !found.art9.contains(&art9) {
                    found.art9.push(art9);
                }
            }
        }
        for token in tokens.iter_mut().take(next).skip(at) {
            token.used = true;
        }
        at = next;
    }
    Some(found)
}

fn is_letter(text: &str) -> bool {
    text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_lowercase())
}
