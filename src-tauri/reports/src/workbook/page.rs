//! Sheets and their cells: typed writers only, so that a text is a text, whatever it begins with.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, Worksheet};
use tilsyn_core::value::Line;

use crate::ReportError;
use crate::clean::begins_like_a_formula;
pub use crate::clean::plain_text as clean;
use crate::doc::{Cell, Run, Runs, Say};

/// The most characters that a cell of a workbook holds.
const LARGEST_TEXT: usize = 32_767;

/// What a cell holds.
pub enum Value {
    Text(String),
    Number(f64),
    Date(NaiveDate),
    Missing,
    Empty,
}

/// A sheet: its name, its columns with their widths, its rows.
pub struct Sheet {
    pub name: &'static str,
    pub columns: Vec<(String, f64)>,
    pub rows: Vec<Vec<Value>>,
}

pub struct Formats {
    head: Format,
    text: Format,
    quoted: Format,
    missing: Format,
    number: Format,
    date: Format,
}

impl Formats {
    pub fn new() -> Self {
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        Self {
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_border_bottom(rust_xlsxwriter::FormatBorder::Thin),
            quoted: text.clone().set_quote_prefix(),
            missing: text
                .clone()
                .set_italic()
                .set_font_color(Color::RGB(0x00A8_281F)),
            number: Format::new()
                .set_num_format("0")
                .set_align(FormatAlign::Top),
            date: Format::new()
                .set_num_format("yyyy-mm-dd")
                .set_align(FormatAlign::Top)
                .set_align(FormatAlign::Left),
            text,
        }
    }
}

pub fn write(
    page: &mut Worksheet,
    sheet: &Sheet,
    say: &Say,
    formats: &Formats,
) -> Result<(), ReportError> {
    page.set_name(sheet.name)?;
    page.set_freeze_panes(1, 0)?;
    page.set_landscape();
    page.set_repeat_rows(0, 0)?;
    for (column, (title, width)) in (0_u16..).zip(&sheet.columns) {
        page.set_column_width(column, *width)?;
        page.write_string_with_format(0, column, clean(title), &formats.head)?;
    }
    for (row, values) in (1_u32..).zip(&sheet.rows) {
        for (column, value) in (0_u16..).zip(values) {
            match value {
                Value::Text(text) => {
                    let format = if begins_like_a_formula(text) {
                        &formats.quoted
                    } else {
                        &formats.text
                    };
                    page.write_string_with_format(row, column, cut(&clean(text), say), format)?;
                }
                Value::Number(number) => {
                    page.write_number_with_format(row, column, *number, &formats.number)?;
                }
                Value::Date(date) => write_date(page, row, column, *date, formats)?,
                Value::Missing => {
                    page.write_string_with_format(
                        row,
                        column,
                        say.w("report-not-stated"),
                        &formats.missing,
                    )?;
                }
                Value::Empty => {}
            }
        }
    }
    Ok(())
}

fn write_date(
    page: &mut Worksheet,
    row: u32,
    column: u16,
    date: NaiveDate,
    formats: &Formats,
) -> Result<(), ReportError> {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(date.year()).unwrap_or_default();
    match ExcelDateTime::from_ymd(year, part(date.month()), part(date.day())) {
        Ok(day) => page.write_datetime_with_format(row, column, &day, &formats.date)?,
        // Workbooks know no day before 1900.
        Err(_) => page.write_string_with_format(row, column, date.to_string(), &formats.text)?,
    };
    Ok(())
}

/// The text, or as much of it as a cell holds and how much is left out.
fn cut(text: &str, say: &Say) -> String {
    // Cells are counted in units of UTF-16.
    if text.encode_utf16().count() <= LARGEST_TEXT {
        return text.to_owned();
    }
    let note = say.w("report-cut");
    let mut room = LARGEST_TEXT.saturating_sub(note.encode_utf16().count() + 2);
    let mut kept = String::new();
    for c in text.chars() {
        let Some(left) = room.checked_sub(c.len_utf16()) else {
            break;
        };
        room = left;
        kept.push(c);
    }
    format!("{kept}… {note}")
}

pub fn text(text: impl Into<String>) -> Value {
    let text = text.into();
    if text.trim().is_empty() {
        Value::Empty
    } else {
        Value::Text(text)
    }
}

pub fn needed(words: impl Into<String>) -> Value {
    match text(words) {
        Value::Empty => Value::Missing,
        other => other,
    }
}

pub fn date(day: Option<NaiveDate>) -> Value {
    day.map_or(Value::Empty, Value::Date)
}

pub fn lines(items: &[Line]) -> String {
    items
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}

pub fn flat(runs: &Runs) -> String {
    runs.iter().map(Run::text).collect()
}

pub fn flat_cell(cell: &Cell) -> String {
    cell.iter().map(flat).collect::<Vec<_>>().join("\n")
}

pub fn columns(say: &Say, named: &[(&str, f64)]) -> Vec<(String, f64)> {
    named
        .iter()
        .map(|(key, width)| (say.w(key), *width))
        .collect()
}
