//! What an audience does not get goes, and the report says so.

use std::collections::BTreeSet;

use super::{Audience, Block, Chapter, Content, Document, LeftOut, Matter, Why};
use crate::doc::Say;

impl Document {
    /// The document without what this audience does not get; what went is stated among what is left out.
    #[must_use]
    pub fn cut(mut self, audience: Audience, say: &Say) -> Self {
        let mut gone = Gone {
            audience,
            matters: BTreeSet::new(),
        };
        gone.facts(&mut self.frame.facts);
        gone.findings(&mut self.frame.findings);
        self.chapters = gone.chapters(self.chapters);
        self.frame.left_out.extend(
            gone.matters
                .into_iter()
                .map(|matter| LeftOut::new(say.s(&matter.name()), Why::Audience)),
        );
        self
    }
}

/// What went.
struct Gone {
    audience: Audience,
    matters: BTreeSet<Matter>,
}

impl Gone {
    /// Whether it stays; if not, that is kept in mind.
    fn stays(&mut self, matter: Matter) -> bool {
        let stays = self.audience.gets(matter);
        if !stays {
            self.matters.insert(matter);
        }
        stays
    }

    /// What the rules find is a judgement of the organisation on itself, whatever it is about.
    fn findings(&mut self, tables: &mut Vec<super::Table>) {
        if tables.is_empty() {
            return;
        }
        if !self.stays(Matter::Judgement) {
            tables.clear();
            return;
        }
        for table in &mut *tables {
            self.table(table);
        }
        tables.retain(|table| !table.columns.is_empty());
    }

    fn facts(&mut self, facts: &mut Vec<super::Fact>) {
        facts.retain(|fact| self.stays(fact.matter));
    }

    fn chapters(&mut self, chapters: Vec<Chapter>) -> Vec<Chapter> {
        let mut kept = Vec::new();
        for mut chapter in chapters {
            if self.stays(chapter.matter) {
                chapter.blocks = self.blocks(chapter.blocks);
                chapter.chapters = self.chapters(chapter.chapters);
                kept.push(chapter);
            }
        }
        kept
    }

    fn blocks(&mut self, blocks: Vec<Block>) -> Vec<Block> {
        let mut kept = Vec::new();
        for mut block in blocks {
            if !self.stays(block.matter) {
                continue;
            }
            match &mut block.content {
                Content::Facts { facts, .. } => self.facts(facts),
                Content::Table(table) => self.table(table),
                Content::Text(_)
                | Content::Note(_)
                | Content::Warning(_)
                | Content::Chart(_)
                | Content::Quotation { .. }
                | Content::Code(_)
                | Content::PageBreak => {}
            }
            kept.push(block);
        }
        kept
    }

    /// Without the columns that do not stay.
    fn table(&mut self, table: &mut super::Table) {
        let stays: Vec<bool> = table
            .columns
            .iter()
            .map(|column| self.stays(column.matter))
            .collect();
        let kept_of = |place: &mut usize| {
            let stays = stays.get(*place).copied().unwrap_or(true);
            *place += 1;
            stays
        };
        let mut place = 0;
        table.columns.retain(|_| kept_of(&mut place));
        for row in &mut table.rows {
            let mut place = 0;
            row.retain(|_| kept_of(&mut place));
        }
    }
}
