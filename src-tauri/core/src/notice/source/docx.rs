//! DOCX: the paragraphs of its main part, with headings told by their styles, items by their numbering, cells of tables.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::{BlockKind, Form, Limits, Source, Unreadable, Writer, broken};

/// Reads a document.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Source, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let mut room = limits.inflated;
    let main =
        part(&mut archive, "word/document.xml", &mut room, limits)?.ok_or(Unreadable::Unknown)?;
    let styles = part(&mut archive, "word/styles.xml", &mut room, limits)?;
    let numbering = part(&mut archive, "word/numbering.xml", &mut room, limits)?;
    let headings = styles
        .map(|xml| outline_levels(&xml, limits))
        .transpose()?
        .unwrap_or_default();
    let formats = numbering
        .map(|xml| formats(&xml, limits))
        .transpose()?
        .unwrap_or_default();
    Document {
        writer: Writer::new(limits),
        headings,
        formats,
        counted: BTreeMap::new(),
    }
    .read(&main, limits)
}

fn part(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    name: &str,
    room: &mut usize,
    limits: &Limits,
) -> Result<Option<Vec<u8>>, Unreadable> {
    let found = match archive.by_name(name) {
        Ok(found) => found,
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(broken(error)),
    };
    if found.encrypted() {
        return Err(Unreadable::Password);
    }
    // What a part says of its size may be wrong: what counts is what comes out.
    let mut content = Vec::new();
    let most = u64::try_from(*room).unwrap_or(u64::MAX).saturating_add(1);
    found.take(most).read_to_end(&mut content).map_err(broken)?;
    *room = room.checked_sub(content.len()).ok_or(Unreadable::TooMuch {
        what: "inflated",
        limit: limits.inflated,
    })?;
    Ok(Some(content))
}

/// Every element of a part, with the names of those around it.
fn walk(
    xml: &[u8],
    limits: &Limits,
    mut see: impl FnMut(&Seen<'_>) -> Result<(), Unreadable>,
) -> Result<(), Unreadable> {
    let mut reader = Reader::from_str(std::str::from_utf8(xml).map_err(broken)?);
    reader.config_mut().expand_empty_elements = true;
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(broken)? {
            Event::Start(tag) => {
                depth += 1;
                if depth > limits.depth {
                    return Err(Unreadable::TooMuch {
                        what: "depth",
                        limit: limits.depth,
                    });
                }
                see(&Seen::Start(&tag))?;
            }
            Event::End(tag) => {
                depth = depth.saturating_sub(1);
                see(&Seen::End(tag.local_name().as_ref()))?;
            }
            Event::Text(text) => see(&Seen::Text(&text))?,
            Event::GeneralRef(name) => {
                let letter = match &*name as &str {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => name.resolve_char_ref().map_err(broken)?,
                };
                if let Some(letter) = letter {
                    see(&Seen::Text(&letter.to_string()))?;
                }
            }
            Event::DocType(_) => return Err(broken("a document type")),
            Event::Eof => return Ok(()),
            Event::Empty(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_) => {}
        }
    }
}

enum Seen<'a> {
    Start(&'a BytesStart<'a>),
    End(&'a str),
    Text(&'a str),
}

fn value(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    tag.attributes()
        .flatten()
        .find(|it| it.key.local_name().as_ref() == name)
        .map(|it| it.value.into_owned())
}

/// Depth of the headings by the id of their style: by the outline level the style has, or its name.
fn outline_levels(xml: &[u8], limits: &Limits) -> Result<BTreeMap<String, u8>, Unreadable> {
    let mut found = BTreeMap::new();
    let mut style = String::new();
    walk(xml, limits, |seen| {
        if let Seen::Start(tag) = seen {
            match tag.local_name().as_ref() {
                "style" => style = value(tag, "styleId").unwrap_or_default(),
                "outlineLvl" => {
                    let level = value(tag, "val").and_then(|it| it.parse::<u8>().ok());
                    if let Some(level) = level.filter(|level| *level < 9) {
                        found.insert(style.clone(), level + 1);
                    }
                }
                "name" => {
                    let name = value(tag, "val").unwrap_or_default().to_lowercase();
                    let level = if name == "title" {
                        Some(1)
                    } else {
                        name.strip_prefix("heading ")
                            .and_then(|it| it.parse::<u8>().ok())
                    };
                    if let Some(level) = level {
                        found.insert(style.clone(), level);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    })?;
    Ok(found)
}

/// How the items of a list are marked, by the number of the list and the depth: `decimal`, `lowerLetter`, `bullet`.
fn formats(xml: &[u8], limits: &Limits) -> Result<BTreeMap<(String, String), String>, Unreadable> {
    let mut of_abstract: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut lists: BTreeMap<String, String> = BTreeMap::new();
    let (mut abstracted, mut level, mut list) = (String::new(), String::new(), String::new());
    walk(xml, limits, |seen| {
        if let Seen::Start(tag) = seen {
            match tag.local_name().as_ref() {
                "abstractNum" => abstracted = value(tag, "abstractNumId").unwrap_or_default(),
                "lvl" => level = value(tag, "ilvl").unwrap_or_default(),
                "numFmt" => {
                    let format = value(tag, "val").unwrap_or_default();
                    of_abstract.insert((abstracted.clone(), level.clone()), format);
                }
                "num" => list = value(tag, "numId").unwrap_or_default(),
                "abstractNumId" => {
                    lists.insert(list.clone(), value(tag, "val").unwrap_or_default());
                }
                _ => {}
            }
        }
        Ok(())
    })?;
    let mut found = BTreeMap::new();
    for (list, abstracted) in lists {
        for ((of, level), format) in &of_abstract {
            if *of == abstracted {
                found.insert((list.clone(), level.clone()), format.clone());
            }
        }
    }
    Ok(found)
}

struct Document<'a> {
    writer: Writer<'a>,
    headings: BTreeMap<String, u8>,
    formats: BTreeMap<(String, String), String>,
    /// Items so far, by list and depth.
    counted: BTreeMap<(String, String), usize>,
}

/// What is known of the paragraph that is being read.
#[derive(Default)]
struct Paragraph {
    words: String,
    style: String,
    list: Option<String>,
    depth: String,
}

impl Document<'_> {
    fn read(mut self, xml: &[u8], limits: &Limits) -> Result<Source, Unreadable> {
        let mut paragraph = Paragraph::default();
        let (mut in_text, mut place) = (false, 0);
        let (mut tables, mut count) = (Vec::<(usize, usize, usize)>::new(), 0);
        let mut cell = String::new();
        let mut deleted = 0_usize;
        walk(xml, limits, |seen| {
            match seen {
                Seen::Start(tag) => match tag.local_name().as_ref() {
                    "p" if tables.is_empty() => paragraph = Paragraph::default(),
                    "pStyle" => paragraph.style = value(tag, "val").unwrap_or_default(),
                    "numId" => {
                        paragraph.list = value(tag, "val").filter(|it| it != "0");
                    }
                    "ilvl" => paragraph.depth = value(tag, "val").unwrap_or_default(),
                    "t" => in_text = deleted == 0,
                    "tab" => paragraph.words.push(' '),
                    "br" | "cr" => paragraph.words.push('\n'),
                    "del" | "moveFrom" | "instrText" => deleted += 1,
                    "tbl" => {
                        tables.push((count, 0, 0));
                        count += 1;
                    }
                    "tc" => {
                        cell.clear();
                        paragraph = Paragraph::default();
                    }
                    _ => {}
                },
                Seen::End(name) => match *name {
                    "t" => in_text = false,
                    "del" | "moveFrom" | "instrText" => deleted = deleted.saturating_sub(1),
                    "p" => {
                        let it = std::mem::take(&mut paragraph);
                        if tables.is_empty() {
                            self.put(it, place)?;
                        } else {
                            cell.push_str(&it.words);
                            cell.push('\n');
                        }
                        place += 1;
                    }
                    "tc" => {
                        if let Some((table, row, column)) = tables.last_mut() {
                            let kind = BlockKind::Cell {
                                table: *table,
                                row: *row,
                                column: *column,
                                head: false,
                            };
                            *column += 1;
                            self.writer.put(kind, &cell, place)?;
                        }
                        cell.clear();
                    }
                    "tr" => {
                        if let Some((_, row, column)) = tables.last_mut() {
                            *row += 1;
                            *column = 0;
                        }
                    }
                    "tbl" => {
                        tables.pop();
                    }
                    _ => {}
                },
                Seen::Text(text) => {
                    if in_text {
                        paragraph.words.push_str(text);
                    }
                }
            }
            Ok(())
        })?;
        Ok(self.writer.finish(Form::Docx, None, String::new()))
    }

    fn put(&mut self, it: Paragraph, place: usize) -> Result<(), Unreadable> {
        let kind = if let Some(level) = self.headings.get(&it.style) {
            BlockKind::Heading {
                level: *level,
                number: String::new(),
            }
        } else if let Some(list) = it.list {
            let depth = if it.depth.is_empty() {
                "0".to_owned()
            } else {
                it.depth
            };
            let number = self
                .counted
                .entry((list.clone(), depth.clone()))
                .or_default();
            *number += 1;
            let number = *number;
            let format = self.formats.get(&(list, depth));
            BlockKind::Item {
                marker: match format.map(String::as_str) {
                    Some("decimal") => number.to_string(),
                    Some("lowerLetter" | "upperLetter") => super::lines::letter(number),
                    _ => String::new(),
                },
            }
        } else {
            BlockKind::Paragraph
        };
        self.writer.put(kind, &it.words, place)
    }
}
