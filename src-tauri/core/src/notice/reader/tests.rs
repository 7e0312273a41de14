//! What the reader proposes, sentence by sentence. How much of whole statements it reads is measured in
//! `tests/notices.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::{Reading, read};
use crate::notice::source::{self, Limits};
use crate::notice::{Attribute, MarkKind, Stated};
use crate::text::Language;

fn of(text: &str, language: Language) -> Reading {
    read(
        &source::read(text.as_bytes(), &Limits::default()).unwrap(),
        Some(language),
    )
}

fn values(reading: &Reading, attribute: Attribute) -> Vec<String> {
    let those = reading
        .statements
        .iter()
        .filter(|it| it.attribute == Some(attribute));
    those
        .map(|it| serde_json::to_string(&it.value).unwrap())
        .collect()
}
