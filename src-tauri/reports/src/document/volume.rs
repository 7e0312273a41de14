//! Volumes: what is too long for one book of pages is bound as several, each whole in itself.

use std::collections::{BTreeMap, BTreeSet};

use tilsyn_core::text::Sentence;

use super::{Block, Chapter, Content, Document, Fact, Shown, Table, Value};
use crate::doc::Say;

impl Document {
    /// The document as volumes of about this many lines each. A chapter about a record stands in one of them as long as it
    /// fits; a table that does not goes on in the next. What is found stands in the first, the appendix in the last.
    #[must_use]
    pub fn volumes(mut self, room: usize, say: &Say) -> Vec<Self> {
        let Some(mut parts) = self.bound(room) else {
            return vec![self];
        };
        let mut lies = BTreeMap::new();
        for (number, chapters) in (1_usize..).zip(&parts) {
            walk(chapters, &mut |chapter| {
                lies.entry(chapter.id.clone()).or_insert(number);
            });
        }
        for (number, chapters) in (1..).zip(&mut parts) {
            lead(chapters, &mut |to| match lies.get(to) {
                Some(there) if *there != number => Some(Value::text(
                    say.s(&Sentence::new("report-volume-in").number("number", *there)),
                )),
                _ => None,
            });
        }
        let appendix = std::mem::take(&mut self.frame.appendix);
        let of = parts.len();
        let mut volumes: Vec<Self> = (1..)
            .zip(parts)
            .map(|(number, chapters)| {
                let mut frame = self.frame.clone();
                frame.facts.insert(0, which(number, of, &chapters, say));
                Self { frame, chapters }
            })
            .collect();
        if let Some(last) = volumes.last_mut() {
            last.frame.appendix = appendix;
        }
        volumes
    }

    /// Its beginning, of about this many lines, and whether there is more.
    #[must_use]
    pub fn beginning(mut self, room: usize) -> (Self, bool) {
        let Some(parts) = self.bound(room) else {
            return (self, false);
        };
        self.chapters = parts.into_iter().next().unwrap_or_default();
        let mut here = BTreeSet::new();
        walk(&self.chapters, &mut |chapter| {
            here.insert(chapter.id.clone());
        });
        lead(&mut self.chapters, &mut |to| {
            (!here.contains(to)).then_some(Value::Empty)
        });
        self.frame.appendix.clear();
        (self, true)
    }

    /// Its chapters by volume, what is found before them; none if it needs no more than one.
    fn bound(&mut self, room: usize) -> Option<Vec<Vec<Chapter>>> {
        let mut chapters = self.before();
        let all = chapters.iter().chain(&self.chapters);
        if all.map(lines).sum::<usize>() <= room {
            return None;
        }
        self.frame.findings.clear();
        chapters.append(&mut self.chapters);
        let mut parts = Filling { room, left: room }.chapters(chapters);
        // One that begins with what is longer than a volume.
        parts.retain(|chapters| !chapters.is_empty());
        Some(parts)
    }
}

fn walk(chapters: &[Chapter], see: &mut dyn FnMut(&Chapter)) {
    for chapter in chapters {
        see(chapter);
        walk(&chapter.chapters, see);
    }
}

/// Where a table leads to the page of a chapter, something else may stand.
fn lead(chapters: &mut [Chapter], instead: &mut dyn FnMut(&str) -> Option<Value>) {
    for chapter in chapters {
        for block in &mut chapter.blocks {
            let Content::Table(table) = &mut block.content else {
                continue;
            };
            for value in table.rows.iter_mut().flatten() {
                if let Value::Page(to) = value
                    && let Some(other) = instead(to)
                {
                    *value = other;
                }
            }
        }
        lead(&mut chapter.chapters, instead);
    }
}

/// `2 of 5: A-201 to A-400`.
fn which(number: usize, of: usize, chapters: &[Chapter], say: &Say) -> Fact {
    let mut about = Vec::new();
    walk(chapters, &mut |chapter| {
        about.extend(chapter.about.iter().map(|(reference, _)| reference.clone()));
    });
    let words = match (about.first(), about.last()) {
        (Some(first), Some(last)) => Sentence::new("report-volume-value-records")
            .text("first", first)
            .text("last", last),
        _ => Sentence::new("report-volume-value"),
    };
    let words = words.number("number", number).number("of", of);
    Fact::new(
        "volume",
        say.w("report-volume-label"),
        Value::text(say.s(&words)),
    )
}

/// About how many lines a chapter takes on pages.
fn lines(chapter: &Chapter) -> usize {
    1 + chapter.blocks.iter().map(lines_of).sum::<usize>()
        + chapter.chapters.iter().map(lines).sum::<usize>()
}

fn lines_of(block: &Block) -> usize {
    match &block.content {
        Content::Text(lines) => lines.len(),
        Content::Facts { facts, .. } => facts.len(),
        Content::Table(table) if table.shown == Shown::Sheets => 0,
        Content::Table(table) => 1 + table.rows.len(),
        Content::Chart(chart) => 1 + chart.bars.len(),
        Content::Code(text) => text.lines().count(),
        Content::Note(_) | Content::Warning(_) | Content::Quotation { .. } | Content::PageBreak => {
            1
        }
    }
}

/// Volumes that are being filled. What its functions return lies in volumes: the first in the one that is open, each other
/// in one more.
struct Filling {
    /// Lines of a volume.
    room: usize,
    /// Lines that are left in the open one.
    left: usize,
}

impl Filling {
    fn chapters(&mut self, chapters: Vec<Chapter>) -> Vec<Vec<Chapter>> {
        let (mut closed, mut open) = (Vec::new(), Vec::new());
        for chapter in chapters {
            for (place, part) in self.chapter(chapter).into_iter().enumerate() {
                if place > 0 {
                    closed.push(std::mem::take(&mut open));
                }
                open.extend(part);
            }
        }
        closed.push(open);
        closed
    }

    /// The parts of a chapter; none in the open volume if it begins in the next.
    fn chapter(&mut self, chapter: Chapter) -> Vec<Option<Chapter>> {
        let lines = lines(&chapter);
        if lines <= self.left {
            self.left -= lines;
            return vec![Some(chapter)];
        }
        if lines <= self.room && chapter.about.is_some() {
            self.left = self.room - lines;
            return vec![None, Some(chapter)];
        }
        let Chapter {
            blocks, chapters, ..
        } = chapter.clone();
        self.left = self.left.saturating_sub(1);
        let (mut blocks, mut chapters) = (self.blocks(blocks), self.chapters(chapters));
        // Where the blocks end the chapters below begin, in one volume.
        let mut parts: Vec<(Vec<Block>, Vec<Chapter>)> = Vec::new();
        let last = blocks.pop().unwrap_or_default();
        parts.extend(blocks.into_iter().map(|it| (it, Vec::new())));
        let rest = chapters.split_off(chapters.len().min(1));
        parts.push((last, chapters.pop().unwrap_or_default()));
        parts.extend(rest.into_iter().map(|it| (Vec::new(), it)));
        parts
            .into_iter()
            .map(|(blocks, chapters)| {
                (!blocks.is_empty() || !chapters.is_empty()).then(|| Chapter {
                    blocks,
                    chapters,
                    ..chapter.clone()
                })
            })
            .collect()
    }

    fn blocks(&mut self, blocks: Vec<Block>) -> Vec<Vec<Block>> {
        let (mut closed, mut open) = (Vec::new(), Vec::new());
        for block in blocks {
            let lines = lines_of(&block);
            if lines <= self.left {
                self.left -= lines;
                open.push(block);
                continue;
            }
            let Block { content, matter } = block;
            match content {
                Content::Table(table) => {
                    for part in self.table(table) {
                        if self.left == 0 {
                            closed.push(std::mem::take(&mut open));
                            self.left = self.room;
                        }
                        self.left -= (1 + part.rows.len()).min(self.left);
                        open.push(Block::from(part).of(matter));
                    }
                }
                content => {
                    closed.push(std::mem::take(&mut open));
                    self.left = self.room.saturating_sub(lines);
                    open.push(Block { content, matter });
                }
            }
        }
        closed.push(open);
        closed
    }

    /// The parts of a table that does not fit: each as long as there is room for it.
    fn table(&mut self, mut table: Table) -> Vec<Table> {
        let mut parts = Vec::new();
        // A head with hardly a row below it is better begun on the next page.
        if self.left < FEW {
            self.left = 0;
        }
        let mut room = if self.left == 0 { self.room } else { self.left };
        let mut rows = std::mem::take(&mut table.rows);
        while !rows.is_empty() {
            let rest = rows.split_off(room.saturating_sub(1).clamp(1, rows.len()));
            parts.push(table.clone().with(std::mem::replace(&mut rows, rest)));
            room = self.room;
        }
        parts
    }
}

/// Rows that are not worth a head of their own.
const FEW: usize = 12;
