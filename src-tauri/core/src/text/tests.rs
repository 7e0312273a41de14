#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use super::language::GROUP;
use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The keys of a file (attributes as `key.attribute`, terms as `-key`), each with the
/// variables that its words use.
fn keys(content: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut current) = (String::new(), String::new());
    let mut depth = 0_usize;
    for line in content.lines() {
        if depth == 0 && line.starts_with('#') {
            continue;
        }
        let starts = |line: &str| {
            line.split_once('=')
                .map(|(name, _)| name.trim().to_owned())
                .filter(|name| {
                    name.chars()
                        .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
                })
        };
        if depth == 0 && !line.starts_with(' ') {
            if let Some(name) = starts(line) {
                message.clone_from(&name);
                current.clone_from(&name);
                found.entry(name).or_default();
            }
        } else if depth == 0
            && let Some(name) = line.trim_start().strip_prefix('.').and_then(starts)
        {
            current = format!("{message}.{name}");
            found.entry(current.clone()).or_default();
        }
        let mut rest = line;
        while let Some(at) = rest.find(['{', '}', '$']) {
            let (sign, after) = (rest.as_bytes()[at], &rest[at + 1..]);
            match sign {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ if depth > 0 => {
                    let name: String = after
                        .chars()
                        .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
                        .collect();
                    found.entry(current.clone()).or_default().insert(name);
                }
                _ => {}
            }
            rest = after;
        }
    }
    found
}

#[test]
fn every_language_says_the_same_things_with_the_same_arguments() {
    let names: BTreeSet<&str> = FILES.iter().map(|(_, name, _)| *name).collect();
    for name in names {
        let of = |language: Language| {
            let (.., content) = FILES
                .iter()
                .find(|(l, n, _)| *l == language && *n == name)
                .unwrap();
            keys(content)
        };
        let english = of(Language::En);
        for language in [Language::Nb, Language::Nl] {
            let other = of(language);
            for (key, variables) in &english {
                assert_eq!(other.get(key), Some(variables), "{language}/{name}: {key}");
            }
            for key in other.keys() {
                assert!(
                    english.contains_key(key),
                    "en/{name} lacks {key} of {language}"
                );
            }
        }
    }
}

#[test]
fn the_scan_finds_what_a_file_defines() {
    let found = keys(
        "# a = { $no }\none = One $no { $b } { $n ->\n    [one] { $c }\n   *[other] x\n }\n    .more = { $d }\n-brand = T\n",
    );
    let variables = |key: &str| found[key].iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(
        found.keys().collect::<Vec<_>>(),
        ["-brand", "one", "one.more"]
    );
    assert_eq!(variables("one"), ["b", "c", "n"]);
    assert_eq!(variables("one.more"), ["d"]);
}

#[test]
fn no_words_refer_to_words_or_functions_that_do_not_exist() {
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        for (_, file, content) in FILES.iter().filter(|(l, ..)| *l == language) {
            for (key, variables) in keys(content) {
                if key.starts_with('-') || (!words.has(&key) && words.has_attributes(&key)) {
                    continue;
                }
                assert!(words.has(&key), "{language}/{file}: {key} is not read");
                // A date serves every variable: it is said as text, and chooses as a number.
                let sentence = variables
                    .iter()
                    .fold(Sentence::new(key.clone()), |s, name| {
                        s.date(name, day("2026-01-31"))
                    });
                let said = words.try_say(&sentence);
                assert!(said.is_ok(), "{language}/{file}: {said:?}");
            }
        }
    }
}

impl Words {
    fn has_attributes(&self, key: &str) -> bool {
        self.bundle
            .get_message(key)
            .is_some_and(|m| m.attributes().next().is_some())
    }
}

#[test]
fn words_are_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
}

#[test]
fn a_key_without_words_shows_itself() {
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        assert!(!words.has("no-such-key"));
        assert!(!words.has("no-such-key.title"));
        assert_eq!(words.word("no-such-key"), "<no-such-key>");
        assert_eq!(
            words.try_say(&Sentence::new("no-such-key")),
            Err(TextError::Missing {
                language,
                key: "no-such-key".to_owned()
            })
        );
    }
}

#[test]
fn an_argument_that_is_missing_shows_itself() {
    let words = Words::new(Language::En).unwrap();
    let counted = Sentence::new("deadline-period-days");
    assert_eq!(words.say(&counted), "{$number} days");
    let received = Sentence::new("deadline-receipt");
    assert!(words.say(&received).starts_with("Received on DATETIME();"));
    for sentence in [counted, received] {
        assert!(matches!(
            words.try_say(&sentence),
            Err(TextError::Incomplete { .. })
        ));
    }
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let date = day("2026-11-27");
    let all = |say: fn(Language, NaiveDate) -> String| Language::ALL.map(|l| say(l, date));
    assert_eq!(
        all(Language::date_long),
        ["27 November 2026", "27. november 2026", "27 november 2026"]
    );
    assert_eq!(
        all(Language::date_full),
        [
            "Friday 27 November 2026",
            "fredag 27. november 2026",
            "vrijdag 27 november 2026"
        ]
    );
    assert_eq!(
        all(Language::date_with_weekday),
        ["Fri 27 Nov 2026", "fre. 27. nov. 2026", "vr 27 nov 2026"]
    );
    let date = day("2026-03-07");
    assert_eq!(Language::Nb.date_with_weekday(date), "lør. 7. mars 2026");
    assert_eq!(Language::Nl.date_with_weekday(date), "za 7 mrt 2026");
}

#[test]
fn a_time_is_said_with_its_distance_from_utc() {
    let at = "2026-10-25T00:30:00Z".parse().unwrap();
    let later = "2026-10-25T01:30:05Z".parse().unwrap();
    let zone = chrono_tz::Europe::Oslo;
    assert_eq!(
        Language::En.moment(at, zone),
        "25 October 2026 at 02:30 (UTC+02:00)"
    );
    assert_eq!(
        Language::Nb.moment(later, zone),
        "25. oktober 2026 kl. 02:30:05 (UTC+01:00)"
    );
    assert_eq!(
        Language::Nl.moment(at, chrono_tz::America::St_Johns),
        "24 oktober 2026 om 22:00 (UTC\u{2212}02:30)"
    );
}

#[test]
fn numbers_are_grouped_from_five_digits_on() {
    let say = |n| Language::En.number(n).replace(GROUP, "_");
    assert_eq!(
        [0, 7, 2026, 12_345, 100_000, 1_234_567].map(say),
        ["0", "7", "2026", "12_345", "100_000", "1_234_567"]
    );
    assert_eq!(say(-12_345), "\u{2212}12_345");
    assert_eq!(say(i64::MIN), "\u{2212}9_223_372_036_854_775_808");
}

#[test]
fn a_list_is_said_in_prose() {
    let items = ["a", "b", "c"].map(str::to_owned);
    assert_eq!(Language::En.join(&items), "a, b and c");
    assert_eq!(Language::Nb.join(&items[..2]), "a og b");
    assert_eq!(Language::Nl.join(&items[..1]), "a");
    assert_eq!(Language::Nl.join(&[]), "");
}

#[test]
fn a_language_is_named_by_its_code() {
    for language in Language::ALL {
        assert_eq!(language.to_string().parse(), Ok(language));
    }
    assert_eq!("nb-NO".parse(), Ok(Language::Nb));
    assert_eq!("no".parse(), Ok(Language::Nb));
    assert_eq!(
        "xx".parse::<Language>().unwrap_err().to_string(),
        "no language is called \"xx\"; known: en, nb, nl"
    );
}

#[test]
fn a_sentence_survives_the_wire() {
    let sentence = Sentence::new("some-key")
        .text("name", "Kari")
        .number("count", 3_usize)
        .date("day", day("2026-01-31"))
        .instant(
            "at",
            "2026-10-25T00:30:00Z".parse().unwrap(),
            chrono_tz::Europe::Oslo,
        )
        .list("more", vec!["other-key".into()]);
    let json = serde_json::to_value(&sentence).unwrap();
    assert_eq!(
        json,
        serde_json::json!({"key": "some-key", "arguments": {
            "name": {"type": "text", "value": "Kari"},
            "count": {"type": "number", "value": 3},
            "day": {"type": "date", "value": "2026-01-31"},
            "at": {"type": "instant",
                   "value": {"at": "2026-10-25T00:30:00Z", "zone": "Europe/Oslo"}},
            "more": {"type": "list", "value": [{"key": "other-key", "arguments": {}}]},
        }})
    );
    assert_eq!(serde_json::from_value::<Sentence>(json).unwrap(), sentence);
}
