//! One HTML file that is XML too: no network, no script, everything people wrote as text.

use std::io;

use quick_xml::events::{BytesText, Event};

use super::chart;
use super::shown::{Places, shown};
use crate::clean::plain_text;
use crate::doc::{Cell, Run, Say};
use crate::document::{Block, Chapter, ColumnKind, Content, Document, Fact, Shown, Table, Value};
use crate::xml::{Part, empty, text, within};
use crate::{ReportError, ReportKind};

const STYLE: &str = include_str!("html.css");

/// Nothing is loaded and nothing is run, whatever a text says.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// Writes the page.
pub fn write(document: &Document, say: &Say) -> Result<Vec<u8>, ReportError> {
    let page = Page {
        say,
        places: Places::of(document),
    };
    let mut part = quick_xml::Writer::new(Vec::new());
    page.all(&mut part, document)
        .map_err(|error| ReportError::Write(error.to_string()))?;
    Ok(part.into_inner())
}

struct Page<'a> {
    say: &'a Say,
    places: Places,
}

/// What the id of a chapter is within the page: one that no other id of it can be.
fn anchor(id: &str) -> String {
    format!("c-{id}")
}

impl Page<'_> {
    fn all(&self, part: &mut Part, document: &Document) -> io::Result<()> {
        let language = document.frame.language.code();
        part.write_event(Event::DocType(BytesText::new("html")))?;
        within(
            part,
            "html",
            &[
                ("xmlns", "http://www.w3.org/1999/xhtml"),
                ("lang", language),
                ("xml:lang", language),
            ],
            |part| {
                self.head(part, document)?;
                within(part, "body", &[], |part| self.body(part, document))
            },
        )
    }

    fn head(&self, part: &mut Part, document: &Document) -> io::Result<()> {
        let frame = &document.frame;
        within(part, "head", &[], |part| {
            empty(part, "meta", &[("charset", "utf-8")])?;
            empty(
                part,
                "meta",
                &[
                    ("http-equiv", "Content-Security-Policy"),
                    ("content", POLICY),
                ],
            )?;
            empty(
                part,
                "meta",
                &[
                    ("name", "viewport"),
                    ("content", "width=device-width, initial-scale=1"),
                ],
            )?;
            empty(
                part,
                "meta",
                &[("name", "generator"), ("content", &frame.versions.product)],
            )?;
            text(
                part,
                "title",
                &[],
                &format!("{}: {}", frame.report, frame.name),
            )?;
            text(part, "style", &[], STYLE)
        })
    }

    fn body(&self, part: &mut Part, document: &Document) -> io::Result<()> {
        let (frame, say) = (&document.frame, self.say);
        let before = document.before();
        within(part, "header", &[], |part| {
            text(part, "p", &[("class", "label")], &frame.report)?;
            within(part, "h1", &[], |part| {
                if let Some(mark) = &frame.mark {
                    text(part, "span", &[("class", "mark mono")], mark)?;
                }
                text(part, "span", &[], &frame.name)
            })?;
            text(part, "p", &[("class", "subtitle")], &frame.subtitle)?;
            self.facts(part, &frame.cover(say))
        })?;
        within(
            part,
            "nav",
            &[("aria-label", &say.w("report-contents"))],
            |part| {
                text(part, "h2", &[], &say.w("report-contents"))?;
                let chapters: Vec<&Chapter> = before
                    .iter()
                    .chain(&document.chapters)
                    .chain(&frame.appendix)
                    .collect();
                self.contents(part, &chapters, 2)
            },
        )?;
        within(part, "main", &[], |part| {
            for chapter in before.iter().chain(&document.chapters) {
                self.chapter(part, chapter, 2)?;
            }
            for chapter in &frame.appendix {
                self.chapter(part, chapter, 2)?;
            }
            text(part, "h2", &[], &say.w("report-method"))?;
            self.facts(part, &frame.method)
        })?;
        within(part, "footer", &[("class", "colophon")], |part| {
            text(part, "h2", &[], &say.w("report-check"))?;
            let of_case = (frame.kind == ReportKind::Case).then_some("report-check-case-page");
            for key in ["report-check-head"]
                .into_iter()
                .chain(of_case)
                .chain(["report-check-limits"])
            {
                text(part, "p", &[("class", "check")], &say.w(key))?;
            }
            text(
                part,
                "p",
                &[("class", "mono")],
                &format!(
                    "{} · {} · {}",
                    frame.workspace, frame.head_size, frame.head_printed
                ),
            )?;
            text(part, "pre", &[], &frame.head_note)
        })
    }

    /// The chapters, and those below them as deep as this.
    fn contents(&self, part: &mut Part, chapters: &[&Chapter], deep: usize) -> io::Result<()> {
        within(part, "ol", &[], |part| {
            for chapter in chapters {
                within(part, "li", &[], |part| {
                    within(
                        part,
                        "a",
                        &[("href", &format!("#{}", anchor(&chapter.id)))],
                        |part| {
                            if let Some((reference, _)) = &chapter.about {
                                text(part, "span", &[("class", "mono")], &format!("{reference} "))?;
                            }
                            text(part, "span", &[], &chapter.title)
                        },
                    )?;
                    if chapter.chapters.is_empty() || deep <= 1 {
                        return Ok(());
                    }
                    let below: Vec<&Chapter> = chapter.chapters.iter().collect();
                    self.contents(part, &below, deep - 1)
                })?;
            }
            Ok(())
        })
    }

    fn chapter(&self, part: &mut Part, chapter: &Chapter, level: usize) -> io::Result<()> {
        let heading = ["h2", "h3", "h4", "h5"]
            .get(level.saturating_sub(2))
            .copied()
            .unwrap_or("h5");
        let class = if chapter.new_page {
            "new-page"
        } else {
            "chapter"
        };
        within(part, "section", &[("class", class)], |part| {
            within(part, heading, &[("id", &anchor(&chapter.id))], |part| {
                if let Some((reference, _)) = &chapter.about {
                    text(part, "span", &[("class", "mark mono")], reference)?;
                }
                text(part, "span", &[], &chapter.title)
            })?;
            if !chapter.line.is_empty() {
                text(part, "p", &[("class", "line")], &chapter.line)?;
            }
            for block in &chapter.blocks {
                self.block(part, block, &chapter.title)?;
            }
            for below in &chapter.chapters {
                self.chapter(part, below, level + 1)?;
            }
            Ok(())
        })
    }

    fn block(&self, part: &mut Part, block: &Block, title: &str) -> io::Result<()> {
        match &block.content {
            Content::Text(lines) => self.cell(part, lines),
            Content::Note(words) => text(part, "p", &[("class", "note")], words),
            Content::Warning(words) => text(part, "p", &[("class", "warning")], words),
            Content::Facts { facts, .. } => self.facts(part, facts),
            Content::Table(table) if table.shown == Shown::Sheets => Ok(()),
            Content::Table(table) => self.table(part, table, title),
            Content::Chart(it) => {
                if !it.bars.is_empty() {
                    within(part, "figure", &[], |part| {
                        text(part, "figcaption", &[], &it.title)?;
                        chart::svg(part, it, self.say)
                    })?;
                }
                self.table(
                    part,
                    &Table {
                        title: String::new(),
                        ..it.table()
                    },
                    title,
                )
            }
            Content::Quotation { words, source } => within(part, "blockquote", &[], |part| {
                self.cell(part, &crate::doc::lines(words))?;
                if source.is_empty() {
                    return Ok(());
                }
                text(part, "footer", &[], source)
            }),
            Content::Code(words) => text(part, "pre", &[], words),
            Content::PageBreak => Ok(()),
        }
    }

    fn facts(&self, part: &mut Part, facts: &[Fact]) -> io::Result<()> {
        within(part, "div", &[("class", "scroll")], |part| {
            within(part, "table", &[("class", "facts")], |part| {
                within(part, "tbody", &[], |part| {
                    for fact in facts {
                        let cell = shown(&fact.value, self.say, &self.places);
                        if cell.is_empty() {
                            continue;
                        }
                        within(part, "tr", &[], |part| {
                            text(part, "th", &[("scope", "row")], &fact.label)?;
                            within(part, "td", &[], |part| self.cell(part, &cell))
                        })?;
                    }
                    Ok(())
                })
            })
        })
    }

    fn table(&self, part: &mut Part, table: &Table, title: &str) -> io::Result<()> {
        if table.rows.is_empty() {
            return text(part, "p", &[("class", "note")], &table.none);
        }
        let columns = super::data::columns(table);
        let class = |kind: ColumnKind| match kind {
            ColumnKind::Number | ColumnKind::Share => "n",
            _ => "t",
        };
        // Wide tables are pushed sideways by keyboard too.
        let label = if table.alt.is_empty() {
            title
        } else {
            &table.alt
        };
        let scroll = [
            ("class", "scroll"),
            ("role", "region"),
            ("aria-label", label),
            ("tabindex", "0"),
        ];
        within(part, "div", &scroll, |part| {
            within(part, "table", &[], |part| {
                if !table.title.is_empty() && table.title != title {
                    text(part, "caption", &[], &table.title)?;
                }
                within(part, "thead", &[], |part| {
                    within(part, "tr", &[], |part| {
                        for (_, column) in &columns {
                            let class = [("scope", "col"), ("class", class(column.kind))];
                            text(part, "th", &class, &column.title)?;
                        }
                        Ok(())
                    })
                })?;
                within(part, "tbody", &[], |part| {
                    for row in &table.rows {
                        within(part, "tr", &[], |part| {
                            for (place, column) in &columns {
                                let value = row.get(*place).unwrap_or(&Value::Empty);
                                let cell = shown(value, self.say, &self.places);
                                within(part, "td", &[("class", class(column.kind))], |part| {
                                    self.cell(part, &cell)
                                })?;
                            }
                            Ok(())
                        })?;
                    }
                    Ok(())
                })
            })
        })
    }

    fn cell(&self, part: &mut Part, cell: &Cell) -> io::Result<()> {
        for runs in cell {
            within(part, "p", &[], |part| {
                for run in runs {
                    self.run(part, run)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    fn run(&self, part: &mut Part, run: &Run) -> io::Result<()> {
        match run {
            Run::Plain(words) => lines(part, words),
            Run::Mono { m } => text(part, "code", &[], m),
            Run::Place { m, to } => {
                let to = format!("#{}", anchor(to));
                within(part, "a", &[("href", &to)], |part| {
                    text(part, "code", &[], m)
                })
            }
            Run::Missing { x } => text(part, "span", &[("class", "x")], x),
            Run::Dim { d } => text(part, "span", &[("class", "d")], d),
            Run::Strong { b } => text(part, "span", &[("class", "b")], b),
            Run::Page { .. } => Ok(()),
        }
    }
}

/// Text with its line breaks.
fn lines(part: &mut Part, words: &str) -> io::Result<()> {
    for (number, words) in plain_text(words).split('\n').enumerate() {
        if number > 0 {
            empty(part, "br", &[])?;
        }
        part.write_event(Event::Text(BytesText::new(words)))?;
    }
    Ok(())
}
