//! PDF: its letters with their places, put together into lines and paragraphs. What is larger than the running text, or
//! stands apart and short, is told as a heading by the reader of lines.

mod budget;

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::{LoadPdfError, Pdf};
use hayro_interpret::util::TransformExt as _;
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache,
    InterpreterSettings, Paint, PathDrawMode, SoftMask, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect};

use super::{Form, Limits, Source, Unreadable, lines};

/// Reads a document.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Source, Unreadable> {
    budget::inflated(bytes, limits)?;
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Unreadable::Password,
        LoadPdfError::Invalid => super::broken("no PDF"),
    })?;
    let pages = pdf.pages();
    if pages.len() > limits.pages {
        return Err(Unreadable::TooMuch {
            what: "pages",
            limit: limits.pages,
        });
    }
    budget::operations(pages, limits)?;
    let cache = InterpreterCache::new();
    let settings = InterpreterSettings {
        render_annotations: false,
        ..InterpreterSettings::default()
    };
    let mut text = String::new();
    let mut begins = Vec::new();
    let mut room = limits.characters;
    for page in pages.iter() {
        let upright = page.initial_transform(true).to_kurbo();
        let bounds = Rect::new(0.0, 0.0, 10_000.0, 10_000.0);
        let mut context = Context::new(upright, bounds, &cache, page.xref(), settings.clone());
        let mut letters = Letters {
            found: Vec::new(),
            room,
        };
        interpret_page(page, &mut context, &mut letters);
        if letters.found.len() >= letters.room {
            return Err(Unreadable::TooMuch {
                what: "characters",
                limit: limits.characters,
            });
        }
        room -= letters.found.len();
        begins.push(text.len());
        put_page(&mut text, letters.found);
    }
    let mut source = lines::read(text.trim_start(), limits)?;
    source.form = Form::Pdf;
    for block in &mut source.blocks {
        block.origin = begins
            .iter()
            .rposition(|begin| *begin <= block.range.start)
            .unwrap_or(0);
    }
    Ok(source)
}

struct Letter {
    x: f64,
    y: f64,
    size: f64,
    width: f64,
    text: String,
}

struct Letters {
    found: Vec<Letter>,
    room: usize,
}

impl Device<'_> for Letters {
    fn set_soft_mask(&mut self, _: Option<SoftMask<'_>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'_>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'_>,
        transform: Affine,
        within: Affine,
        _: &Paint<'_>,
        _: &GlyphDrawMode,
    ) {
        if self.found.len() >= self.room {
            return;
        }
        let text = match glyph.as_unicode() {
            Some(BfString::Char(letter)) => letter.to_string(),
            Some(BfString::String(letters)) => letters,
            None => return,
        };
        let place = transform * within;
        let at = place * Point::new(0.0, 0.0);
        let up = place * Point::new(0.0, 1000.0);
        let width = match glyph {
            Glyph::Outline(it) => it.advance_width().map_or(500.0, f64::from),
            Glyph::Type3(_) => 500.0,
        };
        let along = place * Point::new(width, 0.0);
        self.found.push(Letter {
            x: at.x,
            y: at.y,
            size: (up.y - at.y).hypot(up.x - at.x),
            width: along.x - at.x,
            text,
        });
    }
    fn draw_image(&mut self, _: Image<'_, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

struct Row {
    y: f64,
    size: f64,
    left: f64,
    right: f64,
    text: String,
}

/// Lines in the order in which the page draws them, and an empty line where the distance is larger than within a
/// paragraph.
fn put_page(text: &mut String, letters: Vec<Letter>) {
    let mut rows: Vec<Row> = Vec::new();
    for letter in letters {
        let size = letter.size.max(1.0);
        match rows.last_mut() {
            Some(row) if (row.y - letter.y).abs() < size * 0.4 && letter.x >= row.right - size => {
                let gap = letter.x - row.right;
                if gap > size * 0.18 && !row.text.ends_with(' ') && !letter.text.starts_with(' ') {
                    row.text.push_str(if gap > size * 1.5 { "\t" } else { " " });
                }
                row.text.push_str(&letter.text);
                row.right = letter.x + letter.width;
                row.size = row.size.max(size);
            }
            _ => rows.push(Row {
                y: letter.y,
                size,
                left: letter.x,
                right: letter.x + letter.width,
                text: letter.text,
            }),
        }
    }
    let widest = rows.iter().map(|row| row.right).fold(0.0, f64::max);
    let leftmost = rows.iter().map(|row| row.left).fold(f64::MAX, f64::min);
    text.push_str("\n\n");
    let mut before: Option<&Row> = None;
    for row in &rows {
        let line = row.text.trim();
        if line.is_empty() {
            continue;
        }
        if let Some(before) = before {
            let down = row.y - before.y;
            let apart = down > before.size.max(row.size) * 1.75 || down < 0.0;
            let grown = (row.size - before.size).abs() > 0.8;
            let item = lines::begins_item(line);
            let short = before.right < leftmost + (widest - leftmost) * 0.7;
            let glue = if apart || grown {
                "\n\n"
            } else if item || short {
                "\n"
            } else if hyphenated(text) && line.starts_with(char::is_lowercase) {
                text.pop();
                ""
            } else {
                " "
            };
            text.push_str(glue);
        }
        text.push_str(line);
        before = Some(row);
    }
}

/// Whether a line was broken within a word: a hyphen after a capital (`IT-`) belongs to the word.
fn hyphenated(text: &str) -> bool {
    text.strip_suffix('-')
        .is_some_and(|it| it.ends_with(char::is_lowercase))
}
