//! A row while it is read: its cells by field, and what there is to say about them. Each reader here gives a value, or
//! says why not and keeps the text.

use chrono::NaiveDate;

use super::PlannedLink;
use super::board::{Board, Found};
use crate::activity::ActivityRole;
use crate::import::cell::{
    CountryRead, DateDoubt, Lexicon, Spoken, day, flag, fold, is_none, pieces, text_of,
};
use crate::import::fields::{CellSplit, ImportField};
use crate::import::said::{Said, SaidWeight};
use crate::import::sheet::{Cell, Fault, Value, shortened};
use crate::record::{Kind, RecordId};
use crate::text::{Language, Sentence};
use crate::value::{Country, LangLine, LangText, Line, Prose};

/// A cell that goes into a field.
#[derive(Debug, Clone)]
pub(super) struct Entry<'a> {
    pub(super) column: u32,
    pub(super) header: &'a str,
    pub(super) field: ImportField,
    pub(super) split: CellSplit,
    pub(super) cell: &'a Cell,
    /// Which of the rows of one record it stands in.
    pub(super) part: usize,
}

impl Entry<'_> {
    pub(super) fn text(&self) -> String {
        text_of(&self.cell.value)
    }

    pub(super) fn pieces(&self) -> Vec<String> {
        pieces(&self.text(), self.split)
    }
}

/// What is needed to read rows.
pub(super) struct Reading<'a> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) language: Language,
    /// The role in which the organisation acts, where the layout says it: the record of a processor.
    pub(super) role: Option<ActivityRole>,
}

/// A row, or the rows of one record, while they are read.
#[derive(Default)]
pub(super) struct RowNotes {
    pub(super) said: Vec<Said>,
    pub(super) links: Vec<PlannedLink>,
    /// What is kept as words: `header: text`.
    pub(super) kept: Vec<String>,
    /// Whether another record than its own is made or changed.
    pub(super) touched: bool,
}

impl RowNotes {
    pub(super) fn failed(&self) -> bool {
        self.said
            .iter()
            .any(|said| said.weight == SaidWeight::Error)
    }

    pub(super) fn say(&mut self, weight: SaidWeight, entry: &Entry<'_>, key: &'static str) {
        let sentence = Sentence::new(key)
            .text("header", shortened(entry.header))
            .text("text", shortened(&entry.text()));
        self.say_this(weight, entry, sentence);
    }

    pub(super) fn say_this(&mut self, weight: SaidWeight, entry: &Entry<'_>, sentence: Sentence) {
        self.said
            .push(Said::of_cell(weight, entry.column, sentence));
    }

    pub(super) fn say_of_row(&mut self, weight: SaidWeight, sentence: Sentence) {
        self.said.push(Said::of_row(weight, sentence));
    }

    /// Keeps the text of a cell as words.
    pub(super) fn keep(&mut self, entry: &Entry<'_>, text: &str) {
        let line = format!("{}: {text}", entry.header);
        if !self.kept.contains(&line) {
            self.kept.push(line);
        }
    }

    /// Keeps the text of a cell as words, because it is not what its field takes.
    pub(super) fn keep_and_say(&mut self, entry: &Entry<'_>, key: &'static str) {
        self.keep(entry, &entry.text());
        self.say(SaidWeight::Look, entry, key);
    }

    /// What is wrong with a cell before anything is read from it. False: it cannot be used.
    pub(super) fn usable(&mut self, entry: &Entry<'_>) -> bool {
        let Value::Fault(fault) = &entry.cell.value else {
            if entry.cell.computed {
                self.say(SaidWeight::Note, entry, "import-computed");
            }
            return true;
        };
        let sentence = match fault {
            Fault::Formula => Sentence::new("import-fault-formula"),
            Fault::Error(error) => Sentence::new("import-fault-error").text("error", error),
            Fault::Time => Sentence::new("import-fault-time"),
            Fault::Long { characters } => {
                Sentence::new("import-fault-long").number("characters", *characters)
            }
            Fault::Control => Sentence::new("import-fault-control"),
            Fault::Lost => Sentence::new("import-fault-lost"),
        };
        let sentence = sentence.text("header", shortened(entry.header));
        self.say_this(SaidWeight::Error, entry, sentence);
        false
    }

    /// A text of one line.
    pub(super) fn line(&mut self, entry: &Entry<'_>, text: &str) -> Option<Line> {
        let one = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let line = one.parse::<Line>().ok();
        if line.is_none() {
            let sentence = Sentence::new("import-line-long")
                .text("header", shortened(entry.header))
                .number("characters", one.chars().count())
                .number("limit", Line::LIMIT);
            self.say_this(SaidWeight::Error, entry, sentence);
        }
        line.filter(|line| !line.is_empty())
    }

    /// A text of several lines.
    pub(super) fn prose(&mut self, entry: &Entry<'_>, text: &str) -> Option<Prose> {
        let prose = text.parse::<Prose>().ok();
        if prose.is_none() {
            let sentence = Sentence::new("import-prose-long")
                .text("header", shortened(entry.header))
                .number("characters", text.chars().count())
                .number("limit", Prose::LIMIT);
            self.say_this(SaidWeight::Error, entry, sentence);
        }
        prose.filter(|prose| !prose.is_empty())
    }

    /// A day. One that cannot be read, or can be read in two ways, is an error: a wrong date is worse than none.
    pub(super) fn date(&mut self, entry: &Entry<'_>, reading: &Reading<'_>) -> Option<NaiveDate> {
        if is_none(&entry.text()) {
            self.say(SaidWeight::Note, entry, "import-said-none");
            return None;
        }
        match day(&entry.cell.value, reading.language) {
            Ok(date) => Some(date),
            Err(doubt) => {
                self.doubt(entry, doubt);
                None
            }
        }
    }

    pub(super) fn doubt(&mut self, entry: &Entry<'_>, doubt: DateDoubt) {
        let key = match doubt {
            DateDoubt::Ambiguous => "import-date-ambiguous",
            DateDoubt::None => "import-date-unreadable",
        };
        self.say(SaidWeight::Error, entry, key);
    }

    /// Yes or no; what is said besides is kept.
    pub(super) fn flag(&mut self, entry: &Entry<'_>) -> Option<bool> {
        let Some(read) = flag(&entry.cell.value) else {
            self.keep_and_say(entry, "import-flag-unreadable");
            return None;
        };
        if !read.rest.is_empty() {
            self.keep(entry, &entry.text());
        }
        Some(read.flag)
    }

    /// A code by its words; others are kept as words.
    pub(super) fn code<C: Spoken>(
        &mut self,
        entry: &Entry<'_>,
        reading: &Reading<'_>,
    ) -> Option<C> {
        let text = entry.text();
        if is_none(&text) {
            self.say(SaidWeight::Note, entry, "import-said-none");
            return None;
        }
        let found = reading.lexicon.code(&text);
        if found.is_none() {
            self.keep_and_say(entry, "import-code-unreadable");
        }
        found
    }

    /// A whole number; anything else is kept as words.
    pub(super) fn number<N: TryFrom<u64>>(&mut self, entry: &Entry<'_>) -> Option<N> {
        let text = entry.text();
        let digits: String = text
            .chars()
            .filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}'))
            .collect();
        let found = digits.parse::<u64>().ok().and_then(|n| N::try_from(n).ok());
        if found.is_none() {
            self.keep_and_say(entry, "import-number-unreadable");
        }
        found
    }

    /// Countries. One that is not known is an error; the Union is none, and kept as words.
    pub(super) fn countries(&mut self, entry: &Entry<'_>, reading: &Reading<'_>) -> Vec<Country> {
        let mut found = Vec::new();
        for piece in entry.pieces() {
            match reading.lexicon.country(&piece) {
                CountryRead::One(country) => {
                    if !found.contains(&country) {
                        found.push(country);
                    }
                }
                CountryRead::Area => {
                    self.keep(entry, &piece);
                    let sentence = Sentence::new("import-country-area")
                        .text("header", shortened(entry.header))
                        .text("text", shortened(&piece));
                    self.say_this(SaidWeight::Look, entry, sentence);
                }
                CountryRead::Unknown if is_none(&piece) => {
                    self.say(SaidWeight::Note, entry, "import-said-none");
                }
                CountryRead::Unknown => {
                    let sentence = Sentence::new("import-country-unknown")
                        .text("header", shortened(entry.header))
                        .text("text", shortened(&piece));
                    self.say_this(SaidWeight::Error, entry, sentence);
                }
            }
        }
        found
    }

    /// A record that is there or planned, by reference or name; none is made. What is not found is kept as words.
    pub(super) fn find(
        &mut self,
        entry: &Entry<'_>,
        board: &Board<'_>,
        kind: Kind,
        text: &str,
    ) -> Option<RecordId> {
        match board.find(kind, text) {
            Found::One(id) => {
                self.link(board, entry.field, kind, id, false);
                Some(id)
            }
            Found::Several(count) => {
                let sentence = Sentence::new("import-link-several")
                    .text("header", shortened(entry.header))
                    .text("text", shortened(text))
                    .sentence("kind", Sentence::new(format!("kind-{}", kind.key())))
                    .number("count", count);
                self.say_this(SaidWeight::Error, entry, sentence);
                None
            }
            Found::Nothing => {
                self.keep(entry, text);
                let sentence = Sentence::new("import-link-nothing")
                    .text("header", shortened(entry.header))
                    .text("text", shortened(text))
                    .sentence("kind", Sentence::new(format!("kind-{}", kind.key())));
                self.say_this(SaidWeight::Look, entry, sentence);
                None
            }
        }
    }

    /// Notes that a record is linked.
    pub(super) fn link(
        &mut self,
        board: &Board<'_>,
        field: ImportField,
        kind: Kind,
        id: RecordId,
        made: bool,
    ) {
        let link = PlannedLink {
            field,
            kind,
            id,
            reference: board.reference(id),
            title: board
                .get(id)
                .map(|record| record.title_in(board.known().reader))
                .unwrap_or_default(),
            made,
        };
        if !self.links.contains(&link) {
            self.links.push(link);
        }
    }
}

/// Whether a text in any language is this one.
pub(super) fn says(text: &LangText, wanted: &str) -> bool {
    text.each().any(|(_, text)| fold(text) == fold(wanted))
}

/// Whether this is one of the names of a thing, in whichever language.
pub(super) fn is_named(thing: &LangLine, wanted: &str) -> bool {
    thing.each().any(|(_, name)| fold(name) == fold(wanted))
}

/// Adds things by their names in the language of the import, where none is known by them.
pub(super) fn add_things(into: &mut Vec<LangLine>, names: Vec<Line>, language: Language) {
    for name in names {
        if !into.iter().any(|known| is_named(known, name.as_str())) {
            into.push(LangLine::of(language, name));
        }
    }
}

/// Adds lines to a text, each once.
pub(super) fn add_lines(into: &Prose, lines: &[String]) -> Option<Prose> {
    let mut text = into.as_str().to_owned();
    for line in lines {
        let line = line.replace('\t', " ");
        if text == line
            || text.contains(&format!("\n{line}"))
            || text.starts_with(&format!("{line}\n"))
        {
            continue;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&line);
    }
    text.parse().ok()
}

/// Adds what is not there yet.
pub(super) fn add_each<T: PartialEq>(into: &mut Vec<T>, items: impl IntoIterator<Item = T>) {
    for item in items {
        if !into.contains(&item) {
            into.push(item);
        }
    }
}

/// Adds lines that are not there yet, however they are written.
pub(super) fn add_names(into: &mut Vec<Line>, items: impl IntoIterator<Item = Line>) {
    for item in items {
        let folded = fold(item.as_str());
        if !into.iter().any(|known| fold(known.as_str()) == folded) {
            into.push(item);
        }
    }
}
