//! Words put together: first letters, lines, sentences, lists.

use super::{Cell, plain};

/// The first letter large: a sentence begins.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The first letter small: within a line.
pub fn small(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// Lines of what somebody wrote.
pub fn lines(text: &str) -> Cell {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| vec![plain(line)])
        .collect()
}

/// Sentences after each other, each ended.
pub fn sentences(parts: &[String]) -> String {
    let ended = |text: &String| {
        let text = text.trim();
        if text.ends_with(['.', '!', '?', ':', ';', '…']) {
            text.to_owned()
        } else {
            format!("{text}.")
        }
    };
    parts
        .iter()
        .filter(|part| !part.trim().is_empty())
        .map(ended)
        .collect::<Vec<_>>()
        .join(" ")
}

pub fn joined(parts: &[&str]) -> String {
    parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn lines_joined(text: &str) -> Vec<String> {
    text.lines()
        .map(one_line)
        .filter(|line| !line.is_empty())
        .collect()
}
