//! Values as people read them: lines of runs in the way of the language.

use std::collections::BTreeMap;

use tilsyn_core::record::RecordId;
use tilsyn_core::text::{Language, Sentence};

use crate::doc::{Cell, Run, Runs, Say, mono, plain};
use crate::document::{Chapter, Document, Value};

/// Where in the document records have chapters of their own.
pub struct Places(BTreeMap<RecordId, String>);

impl Places {
    /// Of this document.
    pub fn of(document: &Document) -> Self {
        fn walk(chapters: &[Chapter], found: &mut BTreeMap<RecordId, String>) {
            for chapter in chapters {
                if let Some((_, id)) = &chapter.about {
                    found.entry(*id).or_insert_with(|| chapter.id.clone());
                }
                walk(&chapter.chapters, found);
            }
        }
        let mut found = BTreeMap::new();
        walk(&document.chapters, &mut found);
        Self(found)
    }

    /// The chapter of a record.
    pub fn get(&self, id: RecordId) -> Option<&str> {
        self.0.get(&id).map(String::as_str)
    }
}

/// The value as lines.
pub fn shown(value: &Value, say: &Say, places: &Places) -> Cell {
    match value {
        Value::Empty => Vec::new(),
        Value::Missing => vec![vec![say.missing()]],
        Value::Text(text) => lines(text),
        Value::Lines(lines) => lines.clone(),
        Value::Word { words, .. } => vec![vec![plain(words)]],
        Value::Date(day) => vec![vec![plain(say.date(*day))]],
        Value::Moment(moment) => vec![vec![plain(say.moment(*moment))]],
        Value::Number(number) => vec![vec![plain(say.words.number(*number))]],
        Value::Share { part, of } => vec![vec![plain(share(*part, *of, say))]],
        Value::Period(period) => vec![vec![plain(say.period(*period))]],
        Value::YesNo(yes) => vec![vec![plain(say.yes_no(*yes))]],
        Value::Code(text) => vec![vec![mono(text)]],
        Value::Page(chapter) => vec![vec![Run::Page { p: chapter.clone() }]],
        Value::Reference {
            reference,
            id,
            title,
        } => {
            let mut line: Runs = vec![match places.get(*id) {
                Some(place) => Run::Place {
                    m: reference.clone(),
                    to: place.to_owned(),
                },
                None => mono(reference),
            }];
            if !title.is_empty() {
                line.push(plain(format!("  {title}")));
            }
            vec![line]
        }
        Value::List(values) => values
            .iter()
            .flat_map(|value| shown(value, say, places))
            .collect(),
    }
}

/// Paragraphs of a text, its line breaks kept.
fn lines(text: &str) -> Cell {
    crate::doc::lines(text)
}

/// «25.0 % (3 of 12)».
pub fn share(part: u64, of: u64, say: &Say) -> String {
    let Some(permille) = (part.saturating_mul(1000) + of / 2).checked_div(of) else {
        return "–".to_owned();
    };
    let (point, sign) = match say.words.language() {
        Language::En => ('.', "%"),
        Language::Nb => (',', "\u{a0}%"),
        Language::Nl => (',', "%"),
    };
    let percent = format!("{}{point}{}{sign}", permille / 10, permille % 10);
    let words = Sentence::new("report-share")
        .text("percent", percent)
        .text("part", say.number(part))
        .text("of", say.number(of));
    say.s(&words)
}

/// The text of lines, one each.
pub fn flat(cell: &Cell) -> String {
    cell.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The text of a line.
pub fn line(runs: &Runs) -> String {
    runs.iter().map(Run::text).collect()
}
