//! Text of a notice and places in it.
//!
//! **What is counted:** characters, that is Unicode scalar values, of [`NoticeText`], from 0; neither UTF-8 bytes nor
//! UTF-16 units. Python's `text[start:end]` is the quoted place; in JavaScript it is
//! `Array.from(text).slice(start, end).join("")`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::value::ValueError;

/// A place in the text: from `start` up to, not including, `end`; written as `[start, end]`. See the module for what
/// is counted.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "(u32, u32)", into = "(u32, u32)")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "[number, number]"))]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The place between two positions; an end before its start is read as empty there.
    #[must_use]
    pub fn new(start: u32, end: u32) -> Self {
        Self {
            start,
            end: end.max(start),
        }
    }

    /// Its first character.
    #[must_use]
    pub const fn start(self) -> u32 {
        self.start
    }

    /// The character after its last.
    #[must_use]
    pub const fn end(self) -> u32 {
        self.end
    }

    /// Whether it holds no character.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether they share a character.
    #[must_use]
    pub const fn touches(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether the other lies within it.
    #[must_use]
    pub const fn holds(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

impl TryFrom<(u32, u32)> for Span {
    type Error = ValueError;
    fn try_from((start, end): (u32, u32)) -> Result<Self, ValueError> {
        if end < start {
            return Err(ValueError::Span { start, end });
        }
        Ok(Self { start, end })
    }
}

impl From<Span> for (u32, u32) {
    fn from(span: Span) -> Self {
        (span.start, span.end)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}–{}", self.start, self.end)
    }
}

/// The text of a notice, at most 1 000 000 characters; lines end with a line feed.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct NoticeText(String);

impl NoticeText {
    /// The most characters it may hold.
    pub const LIMIT: usize = 1_000_000;

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its characters, counted.
    #[must_use]
    pub fn length(&self) -> u32 {
        u32::try_from(self.0.chars().count()).unwrap_or(u32::MAX)
    }

    /// The words at a place; less when the text ends before.
    #[must_use]
    pub fn at(&self, span: Span) -> &str {
        let byte = |place: u32| {
            let place = usize::try_from(place).unwrap_or(usize::MAX);
            self.0
                .char_indices()
                .nth(place)
                .map_or(self.0.len(), |(byte, _)| byte)
        };
        self.0
            .get(byte(span.start)..byte(span.end))
            .unwrap_or_default()
    }
}

impl TryFrom<String> for NoticeText {
    type Error = ValueError;
    fn try_from(text: String) -> Result<Self, ValueError> {
        let length = text.chars().count();
        if length > Self::LIMIT {
            return Err(ValueError::TooLong {
                length,
                limit: Self::LIMIT,
            });
        }
        if text
            .chars()
            .any(|c| c.is_control() && !matches!(c, '\n' | '\t'))
        {
            return Err(ValueError::Control);
        }
        Ok(Self(text))
    }
}

impl std::str::FromStr for NoticeText {
    type Err = ValueError;
    fn from_str(text: &str) -> Result<Self, ValueError> {
        Self::try_from(text.to_owned())
    }
}

impl From<NoticeText> for String {
    fn from(value: NoticeText) -> Self {
        value.0
    }
}
