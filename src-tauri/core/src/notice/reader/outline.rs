//! What stands where: sections by their headings, and the pieces that are read one by one, each with what announces it.

mod about_rights;
mod facets;
mod notes;
mod running;
mod table;

use std::ops::Range;

use super::lexicon::Lexicon;
use super::parts::parts;
use super::sentences::sentences;
use crate::notice::Attribute;
use crate::notice::source::{Block, BlockKind, Source};
use facets::{Facets, unnumbered};

/// What a heading, a column or a word before a colon announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// Names of activities.
    Activity,
    /// Nothing in particular.
    General,
    /// Statements of this attribute.
    Of(Attribute),
}

/// A section.
#[derive(Debug, Clone)]
pub(super) struct Section {
    pub(super) number: String,
    pub(super) title: String,
    pub(super) level: u8,
    pub(super) range: Range<usize>,
    pub(super) topic: Option<Topic>,
    /// The activity it describes; empty for none.
    pub(super) activity: String,
}

/// What kind of piece it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum UnitKind {
    Heading,
    Sentence,
    Item,
    Cell,
}

/// A piece that is read by itself.
#[derive(Debug, Clone)]
pub(super) struct Unit {
    pub(super) range: Range<usize>,
    pub(super) kind: UnitKind,
    pub(super) section: usize,
    /// The activity, from the section or the row of a table.
    pub(super) activity: String,
    /// The marker of the item; empty for a bullet.
    pub(super) label: String,
    /// What a key, a column or the sentence before the list announces.
    pub(super) lead: Option<Attribute>,
}

/// Sections and pieces.
#[derive(Debug)]
pub(super) struct Outline {
    pub(super) sections: Vec<Section>,
    pub(super) units: Vec<Unit>,
}

pub(super) fn topic(name: &str) -> Topic {
    match name {
        "activity" => Topic::Activity,
        "general" => Topic::General,
        _ => name.parse().map_or(Topic::General, Topic::Of),
    }
}

/// What the first cell of a column or row announces: as a key, or by a word for it among others.
fn column(lexicon: &Lexicon, words: &str) -> Option<Topic> {
    let few =
        words.split_whitespace().count() <= 9 && !words.contains(|c: char| c.is_ascii_digit());
    key(lexicon, words).or_else(|| {
        few.then(|| lexicon.which("column", bare(words)).map(topic))
            .flatten()
    })
}

fn bare(words: &str) -> &str {
    words.trim().trim_end_matches([':', '?', '.', '*']).trim()
}

/// What a key announces.
pub(super) fn key(lexicon: &Lexicon, words: &str) -> Option<Topic> {
    let words = bare(words);
    (words.chars().count() <= 70)
        .then(|| lexicon.which("key", words).map(topic))
        .flatten()
}

impl Outline {
    pub(super) fn of(source: &Source, lexicon: &Lexicon) -> Self {
        let mut it = Building {
            source,
            lexicon,
            out: Self {
                sections: vec![Section {
                    number: String::new(),
                    title: String::new(),
                    level: 0,
                    range: 0..source.text.len(),
                    topic: Some(Topic::General),
                    activity: String::new(),
                }],
                units: Vec::new(),
            },
            lead: None,
            keyed: None,
            asked: false,
            plain: 0,
            facets: Facets::of(source, lexicon),
        };
        it.build();
        let Self { sections, .. } = &mut it.out;
        for place in 0..sections.len() {
            let level = sections.get(place).map_or(0, |it| it.level);
            let next = sections
                .iter()
                .skip(place + 1)
                .find(|it| it.level <= level)
                .map(|it| it.range.start);
            if let Some(section) = sections.get_mut(place) {
                section.range.end = next.unwrap_or(source.text.len()).max(section.range.start);
            }
        }
        it.out.notes(source);
        it.out.rights(source, lexicon);
        it.out.bases(source, lexicon);
        it.out.persons(source, lexicon);
        if let Some(first) = it.out.sections.get(1).map(|it| it.range.start)
            && let Some(before) = it.out.sections.first_mut()
        {
            before.range.end = first;
        }
        it.out
    }
}

/// Letters of a word of a title that tells what it is about, at least.
const TELLING: usize = 6;

/// Words of a title that asks for one side of what stands above it, at most.
const FEW: usize = 4;

/// What a title is to the one above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kin {
    /// Below a title that announces purposes: one of them.
    Purpose,
    /// A question about one of the things that the title above names.
    One,
    /// Anything else.
    None,
}

struct Building<'a> {
    source: &'a Source,
    lexicon: &'a Lexicon,
    out: Outline,
    /// What the sentence or key before a list announces.
    lead: Option<Attribute>,
    /// What the heading announces, where it is one of a card: «What», «Why», «How long» below the name of the activity.
    keyed: Option<Attribute>,
    /// Whether the heading asks for data: the first words below it may be an answer without a verb.
    asked: bool,
    /// Sections without a number so far.
    plain: usize,
    facets: Facets,
}

impl Building<'_> {
    fn words(&self, range: &Range<usize>) -> &str {
        self.source.text.get(range.clone()).unwrap_or_default()
    }

    fn build(&mut self) {
        let blocks = &self.source.blocks;
        let mut place = 0;
        while let Some(block) = blocks.get(place) {
            match &block.kind {
                BlockKind::Heading { level, number } => {
                    self.heading(block, *level, number);
                    place += 1;
                }
                BlockKind::Cell { table, .. } => {
                    let end = blocks
                        .iter()
                        .skip(place)
                        .position(|it| !matches!(&it.kind, BlockKind::Cell { table: other, .. } if other == table))
                        .map_or(blocks.len(), |it| place + it);
                    self.table(place..end);
                    place = end;
                }
                BlockKind::Term => {
                    let words = self.words(&block.range).to_owned();
                    match key(self.lexicon, &words) {
                        Some(Topic::Of(attribute)) => self.lead = Some(attribute),
                        _ => self.heading(block, 9, ""),
                    }
                    place += 1;
                }
                BlockKind::Paragraph => {
                    self.apart(blocks.get(place.wrapping_sub(1)), block);
                    let next = blocks.get(place + 1);
                    let leads = next.is_some_and(|it| matches!(it.kind, BlockKind::Item { .. }));
                    self.running(block, UnitKind::Sentence, String::new(), leads);
                    place += 1;
                }
                BlockKind::Item { marker } => {
                    self.running(block, UnitKind::Item, marker.clone(), false);
                    place += 1;
                }
            }
        }
    }

    fn heading(&mut self, block: &Block, level: u8, number: &str) {
        self.lead = None;
        let title = self.words(&block.range).to_owned();
        let first = self.out.sections.len() == 1;
        let unquoted = title.replace(['"', '“', '”', '«', '»', '„'], "");
        let unquoted = bare(unnumbered(&unquoted));
        let own = self.lexicon.which("heading", unquoted).map(topic);
        let kin = self.kin(unquoted, level);
        let own = if kin == Kin::None { own } else { None };
        let parent = self
            .out
            .sections
            .iter()
            .rev()
            .find(|it| it.level < level && it.level > 0);
        // Below the name of an activity, what leads a line may lead a heading: «What», «Why», «How long».
        let below = parent.is_some_and(|it| it.topic.is_none() && !it.activity.is_empty());
        let carded = match self.facets.titled(self.lexicon, unnumbered(&title)) {
            Some(Topic::Of(attribute)) if below && self.asks_generally(unquoted) => Some(attribute),
            _ => None,
        };
        // A title that comes back is a side of the activity above it, though its words say nothing.
        let side =
            below && (self.facets.comes_back(&title) || self.lexicon.is("heading.side", unquoted));
        let own = if side {
            carded.map(Topic::Of).or(own)
        } else {
            own.or(carded.map(Topic::Of))
        };
        let inherited = parent.and_then(|it| match it.topic {
            Some(Topic::Of(attribute)) => Some(Topic::Of(attribute)),
            _ => None,
        });
        let above = parent.map(|it| it.activity.clone()).unwrap_or_default();
        let topic = match own {
            None if first && level == 1 => Some(Topic::General),
            None if kin == Kin::None => inherited,
            own => own,
        };
        let asked = title.split_whitespace().count() > 3;
        let activity = match topic {
            None if side => above,
            None => unnumbered(&title).to_owned(),
            Some(Topic::Of(
                Attribute::Retention
                | Attribute::Basis
                | Attribute::DataCategory
                | Attribute::Purpose,
            )) if above.is_empty() && asked => title.clone(),
            Some(Topic::General | Topic::Activity) => String::new(),
            Some(Topic::Of(_)) => above,
        };
        let number = if number.is_empty() {
            self.plain += 1;
            format!("§{}", self.plain)
        } else {
            number.to_owned()
        };
        self.out.sections.push(Section {
            number,
            title,
            level,
            range: block.range.start..block.range.end,
            topic,
            activity: activity
                .trim_end_matches(['?', ':'])
                .chars()
                .take(200)
                .collect(),
        });
        let named = (kin == Kin::Purpose).then_some(Attribute::Purpose);
        self.push(block.range.clone(), UnitKind::Heading, String::new(), named);
        self.lead = carded;
        self.keyed = carded;
        self.asked =
            carded == Some(Attribute::DataCategory) || self.lexicon.is("heading.asked", unquoted);
    }

    /// What a title is to the one above it.
    fn kin(&self, title: &str, level: u8) -> Kin {
        let above = self.out.sections.iter().rev();
        let Some(above) = above
            .filter(|it| it.level < level && it.level > 0)
            .find(|it| !it.title.is_empty())
        else {
            return Kin::None;
        };
        let announced = key(self.lexicon, unnumbered(&above.title));
        if announced == Some(Topic::Of(Attribute::Purpose))
            && self.lexicon.is("heading.purpose", title)
        {
            return Kin::Purpose;
        }
        // «Doors, cameras and machines» asks below it «Who looks at the cameras?»: that is one of the things it names.
        let several = parts(self.lexicon, &above.title).len() > 1;
        let words = |it: &str| -> Vec<String> {
            let lower = it.to_lowercase();
            let those = lower.split(|c: char| !c.is_alphabetic());
            those
                .filter(|it| it.chars().count() >= TELLING)
                .map(str::to_owned)
                .collect()
        };
        let named = words(&above.title);
        let asks = self.lexicon.says("heading.question", title);
        if above.topic.is_none()
            && several
            && asks
            && words(title).iter().any(|it| named.contains(it))
        {
            return Kin::One;
        }
        Kin::None
    }

    /// Whether a question about what stands above it names nothing of its own: «Why do you need it?».
    fn asks_generally(&self, title: &str) -> bool {
        title.split_whitespace().count() <= FEW || self.lexicon.says("heading.generic", title)
    }

    fn push(
        &mut self,
        range: Range<usize>,
        kind: UnitKind,
        label: String,
        lead: Option<Attribute>,
    ) {
        let section = self.out.sections.len() - 1;
        let activity = self
            .out
            .sections
            .last()
            .map(|it| it.activity.clone())
            .unwrap_or_default();
        self.out.units.push(Unit {
            range,
            kind,
            section,
            activity,
            label,
            lead,
        });
    }

    /// A paragraph that stands apart by more than an empty line and begins to speak of other persons is a section, though
    /// it has no heading.
    fn apart(&mut self, before: Option<&Block>, block: &Block) {
        let Some(before) = before else { return };
        let gap = before.range.end..block.range.start;
        let lines = self.words(&gap).matches('\n').count();
        if lines < 3 || matches!(before.kind, BlockKind::Heading { .. }) {
            return;
        }
        let words = self.words(&block.range);
        let first = sentences(self.lexicon, words)
            .into_iter()
            .next()
            .and_then(|it| words.get(it))
            .unwrap_or_default();
        let named = self
            .lexicon
            .those("subject", first)
            .find_map(|it| it.captures(first)?.name("it"));
        let Some(named) = named
            .map(|it| it.as_str().trim())
            .filter(|it| !self.lexicon.is("subject.not", it))
        else {
            return;
        };
        let activity = named.split(',').next().unwrap_or(named).to_owned();
        self.plain += 1;
        let level = self.out.sections.last().map_or(2, |it| it.level.max(1));
        self.out.sections.push(Section {
            number: format!("§{}", self.plain),
            title: String::new(),
            level,
            range: block.range.clone(),
            topic: None,
            activity,
        });
    }
}
