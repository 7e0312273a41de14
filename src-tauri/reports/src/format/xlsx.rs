//! A workbook of Office Open XML: a sheet about the report, one per table, typed cells, links within the workbook.
//!
//! Only typed writers are used: a text is a text, whatever it begins with. There is no formula, and no link leads out.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, FormatUnderline, Url,
    Workbook, Worksheet,
};
use tilsyn_core::record::RecordId;

use super::data::{about, codes, columns, missing, worded};
use crate::ReportError;
use crate::clean::{begins_like_a_formula, plain_text};
use crate::doc::Say;
use crate::document::{Column, ColumnKind, Document, Table, Value};

/// The most characters that a cell holds, in units of UTF-16.
const LARGEST_TEXT: usize = 32_767;

/// The most rows of a sheet, its head among them.
const LARGEST_SHEET: usize = 1_048_576;

/// Rows above which nothing is kept in memory for finding links.
const MOST_LINKS: usize = 100_000;

/// Cells above which the rows of a workbook wait in files without a name until they are packed, each sheet in its own: a
/// long workbook takes no more memory than a short one.
const MOST_HELD: usize = 200_000;

/// Writes the workbook. The rows of a long one wait in the folder where the workspace lies, and nowhere else: what they hold
/// is there already. Where nothing can be written there, they wait in memory.
pub fn write(
    document: &Document,
    say: &Say,
    folder: Option<&Path>,
) -> Result<Vec<u8>, ReportError> {
    let mut sheets: Vec<Cow<'_, Table>> = (document.frame.findings.iter())
        .map(Cow::Borrowed)
        .collect();
    sheets.extend(document.sheets());
    let codes = code_list(&sheets, say);
    let mut book = Book::new(document, &sheets, say, folder)?;
    let meta = Table::new(
        "meta",
        "",
        "",
        vec![
            Column::new("what", say.w("report-column-what"), ColumnKind::Text, 3.8),
            Column::new(
                "value",
                say.w("report-column-value"),
                ColumnKind::Text,
                10.0,
            ),
        ],
    )
    .with(
        about(document, say)
            .into_iter()
            .map(|(label, value)| vec![Value::text(label), value])
            .collect(),
    );
    book.table(&meta)?;
    for table in &sheets {
        book.table(table)?;
    }
    book.table(&codes)?;
    let mut absent = missing(&sheets, say).peekable();
    if absent.peek().is_some() {
        let rows = absent.map(|row| Cow::Owned(row.map(Value::text).to_vec()));
        book.sheets(&not_stated(say), rows)?;
    }
    Ok(book.workbook.save_to_buffer()?)
}

/// A workbook that is being written, sheet after sheet.
struct Book<'a> {
    workbook: Workbook,
    /// Whether rows wait in files.
    long: bool,
    say: &'a Say,
    looks: Looks,
    links: Links,
}

impl<'a> Book<'a> {
    fn new(
        document: &Document,
        sheets: &[Cow<'_, Table>],
        say: &'a Say,
        folder: Option<&Path>,
    ) -> Result<Self, ReportError> {
        let mut workbook = Workbook::new();
        let frame = &document.frame;
        workbook.set_properties(
            &DocProperties::new()
                .set_title(plain_text(&format!("{}: {}", frame.report, frame.name)))
                .set_author(plain_text(&frame.made_by))
                .set_company(plain_text(&frame.organisation))
                .set_creation_datetime(&moment(frame.generated_at)?),
        );
        let cells: usize = sheets
            .iter()
            .map(|table| table.rows.len() * table.columns.len())
            .sum();
        let long =
            cells > MOST_HELD && folder.is_some_and(|folder| workbook.set_tempdir(folder).is_ok());
        Ok(Self {
            workbook,
            long,
            say,
            looks: Looks::new(),
            links: Links::of(sheets),
        })
    }

    /// The sheet of a table.
    fn table(&mut self, table: &Table) -> Result<(), ReportError> {
        self.sheets(table, table.rows.iter().map(Cow::Borrowed))
    }

    /// The sheets of a table that has these rows: more than one where a sheet is too short for them.
    fn sheets<'r>(
        &mut self,
        table: &Table,
        rows: impl Iterator<Item = Cow<'r, Vec<Value>>>,
    ) -> Result<(), ReportError> {
        let mut rows = rows.peekable();
        for number in 1_u32.. {
            let name = if number == 1 {
                table.id.to_owned()
            } else {
                format!("{}-{number}", table.id)
            };
            let page = if self.long {
                self.workbook.add_worksheet_with_constant_memory()?
            } else {
                self.workbook.add_worksheet()
            };
            // One row of each sheet is its head.
            let some = rows.by_ref().take(LARGEST_SHEET - 1);
            sheet(page, &name, table, some, self.say, &self.looks, &self.links)?;
            if rows.peek().is_none() {
                break;
            }
        }
        Ok(())
    }
}

/// The codes of all tables with their words.
fn code_list(sheets: &[Cow<'_, Table>], say: &Say) -> Table {
    let mut rows = Vec::new();
    for table in sheets {
        for ((place, code), words) in codes(table) {
            if let Some(column) = table.columns.get(place) {
                rows.push(vec![
                    Value::text(table.id),
                    Value::text(&column.title),
                    Value::text(code),
                    Value::text(words),
                ]);
            }
        }
    }
    let column = |id: &'static str, key: &str, weight: f64| {
        Column::new(id, say.w(key), ColumnKind::Text, weight)
    };
    Table::new(
        "codes",
        say.w("report-codes-list"),
        say.w("report-none"),
        vec![
            column("table", "report-column-table", 2.5),
            column("column", "report-column-column", 3.5),
            column("code", "report-column-code", 2.5),
            column("words", "report-column-words", 6.0),
        ],
    )
    .with(rows)
}

/// The list of what is missing, cell by cell, before it has rows.
fn not_stated(say: &Say) -> Table {
    let column = |id: &'static str, key: &str, weight: f64| {
        Column::new(id, say.w(key), ColumnKind::Text, weight)
    };
    Table::new(
        "not-stated",
        say.w("report-not-stated-list"),
        "",
        vec![
            column("table", "report-column-table", 2.5),
            column("row", "report-column-row", 3.5),
            column("column", "report-column-column", 4.0),
        ],
    )
}

/// In which row of which sheet a record stands by itself.
struct Links(HashMap<RecordId, (&'static str, usize)>);

impl Links {
    fn of(sheets: &[Cow<'_, Table>]) -> Self {
        let mut found: HashMap<RecordId, (&'static str, usize)> = HashMap::new();
        if sheets.iter().map(|table| table.rows.len()).sum::<usize>() > MOST_LINKS {
            return Self(found);
        }
        for table in sheets {
            let firsts: Vec<RecordId> = table
                .rows
                .iter()
                .filter_map(|row| match row.first() {
                    Some(Value::Reference { id, .. }) => Some(*id),
                    _ => None,
                })
                .collect();
            let mut once = firsts.clone();
            once.sort_unstable();
            once.dedup();
            // A sheet with several rows of one record is not the sheet of that record.
            if once.len() < firsts.len() {
                continue;
            }
            for (row, id) in firsts.into_iter().enumerate() {
                found.entry(id).or_insert((table.id, row + 1));
            }
        }
        Self(found)
    }

    /// Where a reference leads from a sheet, if it leads elsewhere.
    fn to(&self, id: RecordId, from: &str) -> Option<String> {
        let (sheet, row) = self.0.get(&id)?;
        (*sheet != from).then(|| format!("internal:'{sheet}'!A{}", row + 1))
    }
}

struct Looks {
    head: Format,
    text: Format,
    quoted: Format,
    missing: Format,
    number: Format,
    share: Format,
    date: Format,
    moment: Format,
    link: Format,
}

impl Looks {
    fn new() -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        let text = top.clone().set_text_wrap();
        Self {
            head: text
                .clone()
                .set_bold()
                .set_border_bottom(FormatBorder::Thin),
            quoted: text.clone().set_quote_prefix(),
            missing: text
                .clone()
                .set_italic()
                .set_font_color(Color::RGB(0x00A8_281F)),
            number: top.clone().set_num_format("0"),
            share: top.clone().set_num_format("0.0%"),
            date: top
                .clone()
                .set_num_format("yyyy-mm-dd")
                .set_align(FormatAlign::Left),
            moment: top
                .clone()
                .set_num_format("yyyy-mm-dd hh:mm:ss")
                .set_align(FormatAlign::Left),
            link: top
                .set_font_color(Color::RGB(0x0017_506F))
                .set_underline(FormatUnderline::Single),
            text,
        }
    }
}

fn sheet<'r>(
    page: &mut Worksheet,
    name: &str,
    table: &Table,
    rows: impl Iterator<Item = Cow<'r, Vec<Value>>>,
    say: &Say,
    looks: &Looks,
    links: &Links,
) -> Result<(), ReportError> {
    let columns = columns(table);
    page.set_name(name)?;
    page.set_freeze_panes(1, 0)?;
    page.set_landscape();
    page.set_paper_size(9);
    page.set_print_fit_to_pages(1, 0);
    page.set_repeat_rows(0, 0)?;
    for (column, (_, it)) in (0_u16..).zip(&columns) {
        page.set_column_width(column, (it.weight * 9.0).clamp(7.0, 90.0))?;
        page.write_string_with_format(0, column, plain_text(&it.title), &looks.head)?;
    }
    let mut last_row = 0;
    for (row, values) in (1_u32..).zip(rows) {
        last_row = row;
        for (column, (place, _)) in (0_u16..).zip(&columns) {
            let value = values.get(*place).unwrap_or(&Value::Empty);
            cell(page, (row, column), value, name, say, looks, links)?;
        }
    }
    if let (Some(last), true) = (columns.len().checked_sub(1), last_row > 0)
        && name != "meta"
    {
        page.autofilter(0, 0, last_row, u16::try_from(last).unwrap_or(u16::MAX))?;
    }
    Ok(())
}

fn cell(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    value: &Value,
    sheet: &str,
    say: &Say,
    looks: &Looks,
    links: &Links,
) -> Result<(), ReportError> {
    match value {
        Value::Empty | Value::Page(_) => {}
        Value::Missing => {
            page.write_string_with_format(row, column, say.w("report-not-stated"), &looks.missing)?;
        }
        #[allow(clippy::cast_precision_loss)] // A count of more than 2^53 does not exist.
        Value::Number(number) => {
            page.write_number_with_format(row, column, *number as f64, &looks.number)?;
        }
        #[allow(clippy::cast_precision_loss)] // As above.
        Value::Share { part, of } if *of > 0 => {
            page.write_number_with_format(row, column, *part as f64 / *of as f64, &looks.share)?;
        }
        Value::Date(day) => match date(*day) {
            Some(day) => {
                page.write_datetime_with_format(row, column, &day, &looks.date)?;
            }
            // Workbooks know no day before 1900.
            None => text(page, (row, column), &day.to_string(), say, looks)?,
        },
        Value::Moment(it) => match moment_there(it.at.with_timezone(&it.zone).naive_local()) {
            Some(at) => {
                page.write_datetime_with_format(row, column, &at, &looks.moment)?;
            }
            None => text(page, (row, column), &worded(value, say), say, looks)?,
        },
        Value::Reference { id, .. } => match links.to(*id, sheet) {
            Some(to) => {
                let words = cut(&plain_text(&worded(value, say)), say);
                page.write_url_with_format(row, column, Url::new(to).set_text(words), &looks.link)?;
            }
            None => text(page, (row, column), &worded(value, say), say, looks)?,
        },
        other => text(page, (row, column), &worded(other, say), say, looks)?,
    }
    Ok(())
}

fn text(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    words: &str,
    say: &Say,
    looks: &Looks,
) -> Result<(), ReportError> {
    if words.is_empty() {
        return Ok(());
    }
    let look = if begins_like_a_formula(words) {
        &looks.quoted
    } else {
        &looks.text
    };
    page.write_string_with_format(row, column, cut(&plain_text(words), say), look)?;
    Ok(())
}

fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

fn date(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    ExcelDateTime::from_ymd(year, small(day.month()), small(day.day())).ok()
}

fn moment_there(at: chrono::NaiveDateTime) -> Option<ExcelDateTime> {
    let hour = u16::try_from(at.hour()).ok()?;
    date(at.date())?
        .and_hms(hour, small(at.minute()), small(at.second()))
        .ok()
}

fn moment(at: DateTime<Utc>) -> Result<ExcelDateTime, ReportError> {
    moment_there(at.naive_utc()).ok_or(ReportError::Internal("a time that no workbook can hold"))
}

/// The text, or as much of it as a cell holds and that it is cut.
fn cut(text: &str, say: &Say) -> String {
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
