//! HTML: its tokens, as a browser reads them, into headings, paragraphs, items and cells. What no reader sees
//! (scripts, styles, menus of the site) is left out.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::{BlockKind, Form, Limits, Source, Unreadable, Writer};
use crate::text::Language;

/// Elements whose content no reader of the statement sees.
const HIDDEN: [&str; 12] = [
    "script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select", "nav",
    "button", "canvas",
];
/// Elements that have no end tag.
const VOID: [&str; 13] = [
    "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track",
    "wbr",
];

/// Reads a page.
pub(super) fn read(text: &str, limits: &Limits) -> Result<Source, Unreadable> {
    let sink = Sink(RefCell::new(Reading {
        writer: Writer::new(limits),
        limits,
        hidden: Vec::new(),
        lists: Vec::new(),
        tables: Vec::new(),
        table_count: 0,
        words: String::new(),
        bold: 0,
        plain: 0,
        kind: None,
        language: None,
        title: String::new(),
        in_title: false,
        link: None,
        depth: 0,
        place: 0,
        begun: 0,
        failed: None,
    }));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let input = BufferQueue::default();
    // In pieces, so that a place in the page can be told from what was handed over.
    let mut rest = text;
    while !rest.is_empty() {
        let mut cut = rest.len().min(512);
        while !rest.is_char_boundary(cut) {
            cut += 1;
        }
        let (piece, after) = rest.split_at(cut);
        input.push_back(StrTendril::from_slice(piece));
        let _script = tokenizer.feed(&input);
        rest = after;
        let mut reading = tokenizer.sink.0.borrow_mut();
        reading.place = text.len() - rest.len();
        if reading.failed.is_some() {
            break;
        }
    }
    tokenizer.end();
    let mut reading = tokenizer.sink.0.into_inner();
    reading.close_block();
    if let Some(why) = reading.failed {
        return Err(why);
    }
    let title = reading
        .title
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    Ok(reading.writer.finish(Form::Html, reading.language, title))
}

struct Sink<'a>(RefCell<Reading<'a>>);

impl TokenSink for Sink<'_> {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut reading = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => return reading.tag(&tag),
            Token::CharacterTokens(words) => reading.characters(&words),
            Token::EOFToken => reading.close_block(),
            Token::DoctypeToken(_)
            | Token::CommentToken(_)
            | Token::NullCharacterToken
            | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

/// A list that is open: its numbering, if it has one.
struct List {
    ordered: bool,
    letters: bool,
    next: usize,
}

/// A table that is open.
struct Table {
    index: usize,
    row: Option<usize>,
    column: usize,
    rows: usize,
}

struct Reading<'a> {
    writer: Writer<'a>,
    limits: &'a Limits,
    hidden: Vec<String>,
    lists: Vec<List>,
    tables: Vec<Table>,
    table_count: usize,
    words: String,
    /// Elements that are open in which letters are bold, and how many letters of the block are not.
    bold: usize,
    plain: usize,
    kind: Option<BlockKind>,
    language: Option<Language>,
    title: String,
    in_title: bool,
    link: Option<String>,
    depth: usize,
    place: usize,
    begun: usize,
    failed: Option<Unreadable>,
}

impl Reading<'_> {
    fn characters(&mut self, words: &str) {
        if self.in_title {
            self.title.push_str(words);
        } else if self.hidden.is_empty() {
            if self.words.is_empty() {
                self.begun = self.place;
            }
            if self.bold == 0 {
                self.plain += words.chars().filter(|c| c.is_alphanumeric()).count();
            }
            self.words.push_str(&words.replace(['\n', '\t'], " "));
            if self.words.len() > self.limits.characters.saturating_mul(4) {
                self.failed = Some(Unreadable::TooMuch {
                    what: "characters",
                    limit: self.limits.characters,
                });
            }
        }
    }

    fn close_block(&mut self) {
        let words = std::mem::take(&mut self.words);
        let plain = std::mem::take(&mut self.plain);
        if self.failed.is_some() || words.trim().is_empty() {
            return;
        }
        let kind = match &self.kind {
            None if plain == 0 && is_title(&words) => BlockKind::Heading {
                level: BOLD,
                number: String::new(),
            },
            None => BlockKind::Paragraph,
            Some(kind) => kind.clone(),
        };
        // Within a cell every block is the cell's, within an item the item's first is the item.
        let next = match &kind {
            BlockKind::Cell { .. } => Some(kind.clone()),
            _ => None,
        };
        if let Err(why) = self.writer.put(kind, &words, self.begun) {
            self.failed = Some(why);
        }
        self.kind = next;
    }

    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name = &*tag.name;
        let start = tag.kind == TagKind::StartTag;
        if !VOID.contains(&name) {
            self.depth = if start {
                self.depth + 1
            } else {
                self.depth.saturating_sub(1)
            };
            // Unclosed `p` and `li` are common; only a depth no page has is refused.
            if self.depth > self.limits.depth.saturating_mul(50) {
                self.failed = Some(Unreadable::TooMuch {
                    what: "depth",
                    limit: self.limits.depth,
                });
            }
        }
        if name == "title" && self.title.is_empty() | self.in_title {
            self.in_title = start;
            return if start {
                TokenSinkResult::RawData(RawKind::Rcdata)
            } else {
                TokenSinkResult::Continue
            };
        }
        if name == "html" && start {
            self.language = attribute(tag, "lang").and_then(|lang| language(&lang));
        }
        if HIDDEN.contains(&name) && !tag.self_closing {
            if start {
                self.close_block();
                if self.hidden.len() < self.limits.depth {
                    self.hidden.push(name.to_owned());
                }
            } else if let Some(at) = self.hidden.iter().rposition(|it| it == name) {
                self.hidden.truncate(at);
            }
            return match (start, name) {
                (true, "script") => TokenSinkResult::RawData(RawKind::ScriptData),
                (true, "style" | "iframe" | "noscript") => {
                    TokenSinkResult::RawData(RawKind::Rawtext)
                }
                _ => TokenSinkResult::Continue,
            };
        }
        // A page that never closes its head has a body all the same.
        if name == "body" && start {
            self.hidden.clear();
        }
        if self.hidden.is_empty() {
            self.element(name, start, tag);
        }
        if start && matches!(name, "textarea") {
            return TokenSinkResult::RawData(RawKind::Rcdata);
        }
        TokenSinkResult::Continue
    }

    fn element(&mut self, name: &str, start: bool, tag: &Tag) {
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.close_block();
                let level = name.as_bytes().get(1).map_or(1, |digit| digit - b'0');
                self.kind = start.then_some(BlockKind::Heading {
                    level,
                    number: String::new(),
                });
            }
            "ul" | "ol" => {
                self.close_block();
                if start && self.lists.len() < self.limits.depth {
                    let letters =
                        attribute(tag, "type").is_some_and(|it| it.eq_ignore_ascii_case("a"));
                    let next = attribute(tag, "start")
                        .and_then(|it| it.parse().ok())
                        .unwrap_or(1);
                    self.lists.push(List {
                        ordered: name == "ol",
                        letters,
                        next,
                    });
                } else if !start {
                    self.lists.pop();
                }
                self.kind = self.cell();
            }
            "li" => {
                self.close_block();
                self.kind = if start {
                    Some(self.item())
                } else {
                    self.cell()
                };
            }
            "dt" | "summary" => {
                self.close_block();
                self.kind = start.then_some(BlockKind::Term);
            }
            "table" => {
                self.close_block();
                if start && self.tables.len() < self.limits.depth {
                    self.tables.push(Table {
                        index: self.table_count,
                        row: None,
                        column: 0,
                        rows: 0,
                    });
                    self.table_count += 1;
                } else if !start {
                    self.tables.pop();
                    self.kind = self.cell();
                }
            }
            "tr" => {
                self.close_block();
                if let Some(table) = self.tables.last_mut()
                    && start
                {
                    table.row = Some(table.rows);
                    table.rows += 1;
                    table.column = 0;
                }
                self.kind = None;
            }
            "td" | "th" => {
                self.close_block();
                self.kind = None;
                if let Some(table) = self.tables.last_mut() {
                    if start {
                        self.kind = Some(BlockKind::Cell {
                            table: table.index,
                            row: table.row.unwrap_or(0),
                            column: table.column,
                            head: name == "th",
                        });
                    } else {
                        table.column += 1;
                    }
                }
            }
            "br" => self.words.push('\n'),
            // The number of a note is no letter of the word before it.
            "sup" if start => self.words.push(' '),
            "b" | "strong" => {
                self.bold = if start {
                    self.bold + 1
                } else {
                    self.bold.saturating_sub(1)
                };
            }
            "a" => {
                if start {
                    self.link = attribute(tag, "href");
                } else if let Some(link) = self.link.take() {
                    self.leave_address(&link);
                }
            }
            "p" | "div" | "section" | "article" | "main" | "aside" | "header" | "footer" | "dd"
            | "dl" | "blockquote" | "pre" | "address" | "form" | "fieldset" | "figure"
            | "figcaption" | "hr" | "details" | "body" | "html" | "caption" | "thead" | "tbody"
            | "tfoot" => {
                // The first paragraph within an item is the item.
                let open = matches!(
                    self.kind,
                    Some(BlockKind::Item { .. } | BlockKind::Cell { .. })
                );
                if open && start && self.words.trim().is_empty() {
                    return;
                }
                self.close_block();
            }
            _ => {}
        }
    }

    /// The cell that a block closed in it goes on.
    fn cell(&self) -> Option<BlockKind> {
        match &self.kind {
            Some(kind @ BlockKind::Cell { .. }) => Some(kind.clone()),
            _ => None,
        }
    }

    fn item(&mut self) -> BlockKind {
        let marker = match self.lists.last_mut() {
            Some(list) if list.ordered => {
                let number = list.next;
                list.next += 1;
                if list.letters {
                    super::lines::letter(number)
                } else {
                    number.to_string()
                }
            }
            _ => String::new(),
        };
        BlockKind::Item { marker }
    }

    /// An address that stands only in the link is part of what the page says.
    fn leave_address(&mut self, link: &str) {
        for scheme in ["mailto:", "tel:"] {
            if let Some(address) = link.strip_prefix(scheme) {
                let address = address.split('?').next().unwrap_or_default();
                if !address.is_empty() && !self.words.contains(address) && scheme == "mailto:" {
                    self.words.push_str(&format!(" ({address})"));
                }
            }
        }
    }
}

/// The depth of a paragraph in bold letters that stands for a heading: below those that are one.
const BOLD: u8 = 5;

/// Whether a paragraph all in bold letters is a heading: a few words of one line that are no sentence and lead no list.
fn is_title(words: &str) -> bool {
    let words = words.trim();
    let few = (1..=12).contains(&words.split_whitespace().count());
    let begins = words
        .chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    few && begins && !words.ends_with(['.', ':', ',', ';', '!']) && !words.contains(['\n', '@'])
}

fn attribute(tag: &Tag, name: &str) -> Option<String> {
    tag.attrs
        .iter()
        .find(|it| &*it.name.local == name)
        .map(|it| it.value.to_string())
}

/// The language that a tag such as `nb-NO` or `no` names.
pub(super) fn language(tag: &str) -> Option<Language> {
    match tag.to_ascii_lowercase().split(['-', '_']).next()? {
        "en" => Some(Language::En),
        "nb" | "no" => Some(Language::Nb),
        "nl" => Some(Language::Nl),
        _ => None,
    }
}
