//! A text document of Office Open XML (ISO/IEC 29500-1) for those who must edit: headings, tables with heads that are
//! repeated, contents that lead to the chapters, head and foot with page numbers.

use std::collections::BTreeMap;
use std::io;

use chrono::SecondsFormat;

use super::package::{Part as File, pack};
use super::shown::{Places, shown};
use crate::ReportError;
use crate::doc::{Cell, Run, Runs, Say};
use crate::document::{
    Block, Chapter, Column, ColumnKind, Content, Document, Fact, Shown, Table, Value,
};
use crate::xml::{self, Part, empty, text, within};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const STYLES: &str = include_str!("docx_styles.xml");
const SETTINGS: &str = include_str!("../letter/settings.xml");
/// Where the language of the text stands in the styles.
const LANGUAGE: &str = "xx-XX";

/// Twentieths of a point between the margins of a page, upright and across.
const UPRIGHT: f64 = 9070.0;
const ACROSS: f64 = 14_000.0;
/// The weight of columns above which a table stands across.
const WIDE: f64 = 14.5;

/// Writes the document.
pub fn write(document: &Document, say: &Say) -> Result<Vec<u8>, ReportError> {
    let refused = |error: io::Error| ReportError::Write(error.to_string());
    let (language, region) = crate::letter::tag(document.frame.language);
    let language = format!("{language}-{region}");
    let pages = Pages {
        say,
        places: Places::of(document),
        marks: marks(document),
    };
    pack(vec![
        File::new("[Content_Types].xml", types().map_err(refused)?),
        File::new("_rels/.rels", root_relations().map_err(refused)?),
        File::new(
            "docProps/core.xml",
            properties(document, &language).map_err(refused)?,
        ),
        File::new(
            "word/document.xml",
            pages.document(document).map_err(refused)?,
        ),
        File::new("word/styles.xml", STYLES.replace(LANGUAGE, &language)),
        File::new("word/settings.xml", SETTINGS),
        File::new("word/header1.xml", header(document).map_err(refused)?),
        File::new("word/footer1.xml", footer(document, say).map_err(refused)?),
        File::new(
            "word/_rels/document.xml.rels",
            relations(&[
                ("styles", &format!("{R}/styles"), "styles.xml"),
                ("settings", &format!("{R}/settings"), "settings.xml"),
                ("header", &format!("{R}/header"), "header1.xml"),
                ("footer", &format!("{R}/footer"), "footer1.xml"),
            ])
            .map_err(refused)?,
        ),
    ])
}

fn types() -> io::Result<Vec<u8>> {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    xml::part(|part| {
        within(part, "Types", &[("xmlns", TYPES)], |part| {
            for (ending, kind) in [
                (
                    "rels",
                    "application/vnd.openxmlformats-package.relationships+xml",
                ),
                ("xml", "application/xml"),
            ] {
                empty(
                    part,
                    "Default",
                    &[("Extension", ending), ("ContentType", kind)],
                )?;
            }
            for (name, kind) in [
                ("/word/document.xml", format!("{word}.document.main+xml")),
                ("/word/styles.xml", format!("{word}.styles+xml")),
                ("/word/settings.xml", format!("{word}.settings+xml")),
                ("/word/header1.xml", format!("{word}.header+xml")),
                ("/word/footer1.xml", format!("{word}.footer+xml")),
                (
                    "/docProps/core.xml",
                    "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
                ),
            ] {
                empty(
                    part,
                    "Override",
                    &[("PartName", name), ("ContentType", &kind)],
                )?;
            }
            Ok(())
        })
    })
}

fn root_relations() -> io::Result<Vec<u8>> {
    relations(&[
        (
            "document",
            &format!("{R}/officeDocument"),
            "word/document.xml",
        ),
        (
            "properties",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml",
        ),
    ])
}

fn relations(of: &[(&str, &str, &str)]) -> io::Result<Vec<u8>> {
    xml::part(|part| {
        within(part, "Relationships", &[("xmlns", RELATIONS)], |part| {
            for (id, kind, target) in of {
                let attributes = [("Id", *id), ("Type", *kind), ("Target", *target)];
                empty(part, "Relationship", &attributes)?;
            }
            Ok(())
        })
    })
}

fn properties(document: &Document, language: &str) -> io::Result<Vec<u8>> {
    let frame = &document.frame;
    let at = frame
        .generated_at
        .to_rfc3339_opts(SecondsFormat::Secs, true);
    let names = [
        ("xmlns:cp", CORE),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml::part(|part| {
        within(part, "cp:coreProperties", &names, |part| {
            text(
                part,
                "dc:title",
                &[],
                &format!("{}: {}", frame.report, frame.name),
            )?;
            text(part, "dc:creator", &[], &frame.organisation)?;
            text(part, "dc:language", &[], language)?;
            for name in ["dcterms:created", "dcterms:modified"] {
                text(part, name, &[("xsi:type", "dcterms:W3CDTF")], &at)?;
            }
            Ok(())
        })
    })
}

fn header(document: &Document) -> io::Result<Vec<u8>> {
    let frame = &document.frame;
    xml::part(|part| {
        within(part, "w:hdr", &[("xmlns:w", W)], |part| {
            paragraph(part, "Header", |part| {
                run(part, None, &frame.organisation)?;
                within(part, "w:r", &[], |part| empty(part, "w:tab", &[]))?;
                run(part, None, &frame.report)
            })
        })
    })
}

/// The head of the trail, then the day and the page.
fn footer(document: &Document, say: &Say) -> io::Result<Vec<u8>> {
    let frame = &document.frame;
    let (page, pages) = ("\u{1}", "\u{2}");
    let words = say.s(&tilsyn_core::text::Sentence::new("report-page")
        .text("page", page)
        .text("pages", pages));
    let (before, rest) = words.split_once(page).unwrap_or(("", ""));
    let (between, after) = rest.split_once(pages).unwrap_or((" / ", ""));
    let as_of = say.s(&tilsyn_core::text::Sentence::new("report-as-of").date("date", frame.as_of));
    xml::part(|part| {
        within(part, "w:ftr", &[("xmlns:w", W)], |part| {
            paragraph(part, "Footer", |part| {
                let head = format!(
                    "{} · {} · {}",
                    frame.workspace,
                    say.number(frame.head_size),
                    frame.head_printed
                );
                run(part, Some("Mono"), &head)
            })?;
            paragraph(part, "Footer", |part| {
                run(part, None, &format!("{as_of} · {before}"))?;
                field(part, "PAGE")?;
                run(part, None, between)?;
                field(part, "NUMPAGES")?;
                run(part, None, after)
            })
        })
    })
}

fn field(part: &mut Part, of: &str) -> io::Result<()> {
    within(part, "w:fldSimple", &[("w:instr", of)], |part| {
        run(part, None, "1")
    })
}

/// Names of bookmarks, by the id of the chapter: letters, digits, at most forty characters.
fn marks(document: &Document) -> BTreeMap<String, String> {
    fn walk(chapters: &[Chapter], found: &mut BTreeMap<String, String>) {
        for chapter in chapters {
            let number = found.len() + 1;
            found
                .entry(chapter.id.clone())
                .or_insert_with(|| format!("chapter{number}"));
            walk(&chapter.chapters, found);
        }
    }
    let mut found = BTreeMap::new();
    walk(&document.before(), &mut found);
    walk(&document.chapters, &mut found);
    walk(&document.frame.appendix, &mut found);
    found
}

struct Pages<'a> {
    say: &'a Say,
    places: Places,
    marks: BTreeMap<String, String>,
}

impl Pages<'_> {
    fn document(&self, document: &Document) -> io::Result<Vec<u8>> {
        let names = [("xmlns:w", W), ("xmlns:r", R)];
        xml::part(|part| {
            within(part, "w:document", &names, |part| {
                within(part, "w:body", &[], |part| {
                    self.cover(part, document)?;
                    let before = document.before();
                    let chapters = || {
                        before
                            .iter()
                            .chain(&document.chapters)
                            .chain(&document.frame.appendix)
                    };
                    self.contents(part, &chapters().collect::<Vec<_>>())?;
                    for chapter in chapters() {
                        self.chapter(part, chapter, 1)?;
                    }
                    plain(part, "Heading1", &self.say.w("report-method"))?;
                    self.facts(part, &document.frame.method)?;
                    plain(part, "Heading1", &self.say.w("report-check"))?;
                    for key in ["report-check-head", "report-check-limits"] {
                        plain(part, "BodyText", &self.say.w(key))?;
                    }
                    plain(part, "Code", &document.frame.head_note)?;
                    section(part, false)
                })
            })
        })
    }

    fn cover(&self, part: &mut Part, document: &Document) -> io::Result<()> {
        let frame = &document.frame;
        plain(part, "Label", &frame.report)?;
        if let Some(mark) = &frame.mark {
            plain(part, "Note", mark)?;
        }
        plain(part, "Title", &frame.name)?;
        plain(part, "Subtitle", &frame.subtitle)?;
        self.facts(part, &frame.cover(self.say))
    }

    fn contents(&self, part: &mut Part, chapters: &[&Chapter]) -> io::Result<()> {
        paragraph_with(part, "Heading1", true, |part| {
            run(part, None, &self.say.w("report-contents"))
        })?;
        for chapter in chapters {
            self.entry(part, "Contents1", chapter)?;
            for below in &chapter.chapters {
                self.entry(part, "Contents2", below)?;
            }
        }
        Ok(())
    }

    fn entry(&self, part: &mut Part, style: &str, chapter: &Chapter) -> io::Result<()> {
        let mark = self.marks.get(&chapter.id).map_or("", String::as_str);
        paragraph(part, style, |part| {
            within(part, "w:hyperlink", &[("w:anchor", mark)], |part| {
                if let Some((reference, _)) = &chapter.about {
                    run(part, Some("Mono"), &format!("{reference}  "))?;
                }
                run(part, None, &chapter.title)
            })
        })
    }

    fn chapter(&self, part: &mut Part, chapter: &Chapter, level: usize) -> io::Result<()> {
        let style = format!("Heading{}", level.min(4));
        let mark = self.marks.get(&chapter.id).map_or("", String::as_str);
        let number: String = mark.chars().filter(char::is_ascii_digit).collect();
        paragraph_with(part, &style, chapter.new_page, |part| {
            empty(
                part,
                "w:bookmarkStart",
                &[("w:id", &number), ("w:name", mark)],
            )?;
            if let Some((reference, _)) = &chapter.about {
                run(part, Some("Mono"), &format!("{reference}  "))?;
            }
            run(part, None, &chapter.title)?;
            empty(part, "w:bookmarkEnd", &[("w:id", &number)])
        })?;
        if !chapter.line.is_empty() {
            plain(part, "Note", &chapter.line)?;
        }
        for block in &chapter.blocks {
            self.block(part, block)?;
        }
        for below in &chapter.chapters {
            self.chapter(part, below, level + 1)?;
        }
        Ok(())
    }

    fn block(&self, part: &mut Part, block: &Block) -> io::Result<()> {
        match &block.content {
            Content::Text(lines) => self.lines(part, "BodyText", false, lines),
            Content::Note(words) => plain(part, "Note", words),
            Content::Warning(words) => plain(part, "Warning", words),
            Content::Facts { facts, .. } => self.facts(part, facts),
            Content::Table(table) if table.shown == Shown::Sheets => Ok(()),
            Content::Table(table) => self.table(part, table),
            // Drawn it would be a picture that nobody can edit: the numbers are what is said.
            Content::Chart(chart) => self.table(part, &chart.table()),
            Content::Quotation { words, source } => {
                plain(part, "Quote", words)?;
                if source.is_empty() {
                    return Ok(());
                }
                plain(part, "Note", source)
            }
            Content::Code(words) => plain(part, "Code", words),
            Content::PageBreak => within(part, "w:p", &[], |part| {
                within(part, "w:r", &[], |part| {
                    empty(part, "w:br", &[("w:type", "page")])
                })
            }),
        }
    }

    fn facts(&self, part: &mut Part, facts: &[Fact]) -> io::Result<()> {
        let rows: Vec<(&str, Cell)> = facts
            .iter()
            .map(|fact| {
                (
                    fact.label.as_str(),
                    shown(&fact.value, self.say, &self.places),
                )
            })
            .filter(|(_, cell)| !cell.is_empty())
            .collect();
        if rows.is_empty() {
            return Ok(());
        }
        grid(part, &[2400.0, UPRIGHT - 2400.0], |part| {
            for (label, cell) in &rows {
                within(part, "w:tr", &[], |part| {
                    within(part, "w:trPr", &[], |part| empty(part, "w:cantSplit", &[]))?;
                    column(part, 2400.0, |part| plain(part, "CellHead", label))?;
                    column(part, UPRIGHT - 2400.0, |part| {
                        self.lines(part, "Cell", false, cell)
                    })
                })?;
            }
            Ok(())
        })?;
        plain(part, "BodyText", "")
    }

    fn table(&self, part: &mut Part, table: &Table) -> io::Result<()> {
        if table.rows.is_empty() {
            return plain(part, "Note", &table.none);
        }
        let columns: Vec<(usize, &Column)> = super::data::columns(table);
        let weight: f64 = columns.iter().map(|(_, it)| it.weight).sum();
        let across = weight > WIDE;
        let room = if across { ACROSS } else { UPRIGHT };
        let widths: Vec<f64> = columns
            .iter()
            .map(|(_, it)| it.weight / weight.max(1.0) * room)
            .collect();
        let right = |kind: ColumnKind| matches!(kind, ColumnKind::Number | ColumnKind::Share);
        if across {
            within(part, "w:p", &[], |part| {
                within(part, "w:pPr", &[], |part| section(part, false))
            })?;
        }
        if !table.title.is_empty() {
            plain(part, "Heading4", &table.title)?;
        }
        grid(part, &widths, |part| {
            within(part, "w:tr", &[], |part| {
                within(part, "w:trPr", &[], |part| {
                    empty(part, "w:cantSplit", &[])?;
                    empty(part, "w:tblHeader", &[])
                })?;
                for ((_, it), width) in columns.iter().zip(&widths) {
                    column(part, *width, |part| plain(part, "CellHead", &it.title))?;
                }
                Ok(())
            })?;
            for row in &table.rows {
                within(part, "w:tr", &[], |part| {
                    within(part, "w:trPr", &[], |part| empty(part, "w:cantSplit", &[]))?;
                    for ((place, it), width) in columns.iter().zip(&widths) {
                        let value = row.get(*place).unwrap_or(&Value::Empty);
                        let cell = shown(value, self.say, &self.places);
                        column(part, *width, |part| {
                            self.lines(part, "Cell", right(it.kind), &cell)
                        })?;
                    }
                    Ok(())
                })?;
            }
            Ok(())
        })?;
        if across {
            return within(part, "w:p", &[], |part| {
                within(part, "w:pPr", &[], |part| section(part, true))
            });
        }
        plain(part, "BodyText", "")
    }

    /// Lines, a paragraph each; one at least, for a cell must have one.
    fn lines(&self, part: &mut Part, style: &str, right: bool, cell: &Cell) -> io::Result<()> {
        let empty_line = Cell::from([Runs::new()]);
        for runs in if cell.is_empty() { &empty_line } else { cell } {
            within(part, "w:p", &[], |part| {
                within(part, "w:pPr", &[], |part| {
                    empty(part, "w:pStyle", &[("w:val", style)])?;
                    if right {
                        empty(part, "w:jc", &[("w:val", "right")])?;
                    }
                    Ok(())
                })?;
                for it in runs {
                    self.run(part, it)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    fn run(&self, part: &mut Part, it: &Run) -> io::Result<()> {
        match it {
            Run::Plain(words) => run(part, None, words),
            Run::Mono { m } => run(part, Some("Mono"), m),
            Run::Place { m, to } => match self.marks.get(to) {
                Some(mark) => within(part, "w:hyperlink", &[("w:anchor", mark)], |part| {
                    run(part, Some("Hyperlink"), m)
                }),
                None => run(part, Some("Mono"), m),
            },
            Run::Missing { x } => run(part, Some("Missing"), x),
            Run::Dim { d } => run(part, Some("Dim"), d),
            Run::Strong { b } => run(part, Some("Strong"), b),
            Run::Page { .. } => Ok(()),
        }
    }
}

/// The end of a section: A4, upright or across, with head and foot.
fn section(part: &mut Part, across: bool) -> io::Result<()> {
    within(part, "w:sectPr", &[], |part| {
        for (name, id) in [
            ("w:headerReference", "header"),
            ("w:footerReference", "footer"),
        ] {
            empty(part, name, &[("w:type", "default"), ("r:id", id)])?;
        }
        let size: &[(&str, &str)] = if across {
            &[
                ("w:w", "16838"),
                ("w:h", "11906"),
                ("w:orient", "landscape"),
            ]
        } else {
            &[("w:w", "11906"), ("w:h", "16838")]
        };
        empty(part, "w:pgSz", size)?;
        empty(
            part,
            "w:pgMar",
            &[
                ("w:top", "1530"),
                ("w:right", "1418"),
                ("w:bottom", "1418"),
                ("w:left", "1418"),
                ("w:header", "709"),
                ("w:footer", "600"),
                ("w:gutter", "0"),
            ],
        )
    })
}

/// A table with hairlines between its rows.
fn grid(
    part: &mut Part,
    widths: &[f64],
    rows: impl FnOnce(&mut Part) -> io::Result<()>,
) -> io::Result<()> {
    within(part, "w:tbl", &[], |part| {
        within(part, "w:tblPr", &[], |part| {
            let all = format!("{:.0}", widths.iter().sum::<f64>());
            empty(part, "w:tblW", &[("w:w", &all), ("w:type", "dxa")])?;
            within(part, "w:tblBorders", &[], |part| {
                for (edge, size, colour) in [
                    ("w:top", "8", "1C2027"),
                    ("w:bottom", "8", "1C2027"),
                    ("w:insideH", "4", "C9C5B9"),
                ] {
                    let line = [
                        ("w:val", "single"),
                        ("w:sz", size),
                        ("w:space", "0"),
                        ("w:color", colour),
                    ];
                    empty(part, edge, &line)?;
                }
                Ok(())
            })?;
            empty(part, "w:tblLayout", &[("w:type", "fixed")])
        })?;
        within(part, "w:tblGrid", &[], |part| {
            for width in widths {
                empty(part, "w:gridCol", &[("w:w", &format!("{width:.0}"))])?;
            }
            Ok(())
        })?;
        rows(part)
    })
}

fn column(
    part: &mut Part,
    width: f64,
    cell: impl FnOnce(&mut Part) -> io::Result<()>,
) -> io::Result<()> {
    within(part, "w:tc", &[], |part| {
        within(part, "w:tcPr", &[], |part| {
            empty(
                part,
                "w:tcW",
                &[("w:w", &format!("{width:.0}")), ("w:type", "dxa")],
            )
        })?;
        cell(part)
    })
}

fn paragraph(
    part: &mut Part,
    style: &str,
    write: impl FnOnce(&mut Part) -> io::Result<()>,
) -> io::Result<()> {
    paragraph_with(part, style, false, write)
}

/// A paragraph in a style, on a new page if it should be.
fn paragraph_with(
    part: &mut Part,
    style: &str,
    new_page: bool,
    write: impl FnOnce(&mut Part) -> io::Result<()>,
) -> io::Result<()> {
    within(part, "w:p", &[], |part| {
        within(part, "w:pPr", &[], |part| {
            empty(part, "w:pStyle", &[("w:val", style)])?;
            if new_page {
                empty(part, "w:pageBreakBefore", &[])?;
            }
            Ok(())
        })?;
        write(part)
    })
}

fn plain(part: &mut Part, style: &str, words: &str) -> io::Result<()> {
    paragraph(part, style, |part| run(part, None, words))
}

/// A run of text, its line breaks kept.
fn run(part: &mut Part, style: Option<&str>, words: &str) -> io::Result<()> {
    within(part, "w:r", &[], |part| {
        if let Some(style) = style {
            within(part, "w:rPr", &[], |part| {
                empty(part, "w:rStyle", &[("w:val", style)])
            })?;
        }
        for (number, line) in words.split('\n').enumerate() {
            if number > 0 {
                empty(part, "w:br", &[])?;
            }
            if !line.is_empty() {
                text(part, "w:t", &[("xml:space", "preserve")], line)?;
            }
        }
        Ok(())
    })
}
