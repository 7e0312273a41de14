//! XLSX and ODS, after the guard: values with their types, formulas by what they came to, merged cells.

use std::io::Cursor;

use calamine::{
    CellErrorType, Data, ExcelDateTime, Ods, OdsError, Reader as _, SheetType, SheetVisible, Xlsx,
    XlsxError,
};
use chrono::{NaiveDate, NaiveDateTime};

use super::guard::{self, Checked};
use super::{Book, Cell, Fault, Form, Gatherer, Limits, Merge, Sheet, Value, shortened};
use crate::import::refused::Refused;

/// Sheets of a workbook that are read.
const SHEETS: usize = 200;

/// Reads a workbook.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Book, Refused> {
    let checked = guard::check(bytes, limits)?;
    if checked.is_ods {
        read_ods(checked, limits)
    } else {
        read_xlsx(checked.archive, limits)
    }
}

fn read_xlsx(archive: Vec<u8>, limits: &Limits) -> Result<Book, Refused> {
    let mut book = Xlsx::new(Cursor::new(archive)).map_err(of_xlsx)?;
    let known: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .take(SHEETS)
        .collect();
    let mut sheets = Vec::new();
    for (name, hidden) in known {
        let merges = book
            .merge_cells_by_sheet_name(&name)
            .map_err(of_xlsx)?
            .into_iter()
            .map(|cells| Merge {
                rows: (cells.start.0, cells.end.0),
                columns: (cells.start.1, cells.end.1),
            })
            .collect();
        let mut gatherer = Gatherer::new(name.clone(), limits);
        let mut cells = book.worksheet_cells_reader(&name).map_err(of_xlsx)?;
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(of_xlsx)? {
            let computed = cell.formula.is_some();
            let value = of_data(&cell.value.into(), computed, limits);
            gatherer.put(cell.pos.0, cell.pos.1, Cell { value, computed })?;
        }
        sheets.push(Sheet {
            hidden,
            ..gatherer.finish(merges)?
        });
    }
    Ok(Book {
        form: Form::Xlsx,
        sheets,
    })
}

fn read_ods(checked: Checked, limits: &Limits) -> Result<Book, Refused> {
    let mut book = Ods::new(Cursor::new(checked.archive)).map_err(of_ods)?;
    let known: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .take(SHEETS)
        .collect();
    let mut merges = checked.merges.into_iter();
    let mut sheets = Vec::new();
    for (name, hidden) in known {
        let range = book.worksheet_range(&name).map_err(of_ods)?;
        let formulas = book.worksheet_formula(&name).map_err(of_ods)?;
        let mut gatherer = Gatherer::new(name, limits);
        if let Some((top, left)) = range.start() {
            for (row, column, data) in range.used_cells() {
                let at = (place(top, row), place(left, column));
                let computed = formulas.get_value(at).is_some_and(|text| !text.is_empty());
                let value = of_data(data, computed, limits);
                gatherer.put(at.0, at.1, Cell { value, computed })?;
            }
        }
        // A formula without a result is no used cell.
        if let Some((top, left)) = formulas.start() {
            for (row, column, text) in formulas.used_cells() {
                let at = (place(top, row), place(left, column));
                let nothing = range.get_value(at).is_none_or(|data| *data == Data::Empty);
                if nothing && !text.is_empty() {
                    let value = Value::Fault(Fault::Formula);
                    let cell = Cell {
                        value,
                        computed: true,
                    };
                    gatherer.put(at.0, at.1, cell)?;
                }
            }
        }
        sheets.push(Sheet {
            hidden,
            ..gatherer.finish(merges.next().unwrap_or_default())?
        });
    }
    Ok(Book {
        form: Form::Ods,
        sheets,
    })
}

/// A place within a sheet, from a place within a range of it.
fn place(first: u32, offset: usize) -> u32 {
    first.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX))
}

fn of_data(data: &Data, computed: bool, limits: &Limits) -> Value {
    match data {
        Data::Empty if computed => Value::Fault(Fault::Formula),
        Data::Empty => Value::Empty,
        Data::String(text) => Value::of_text(text, limits),
        // Up to here a spreadsheet's numbers are whole; the reader makes whole ones of these alone.
        Data::Int(number) => i32::try_from(*number).map_or_else(
            |_| Value::Text(number.to_string()),
            |number| Value::Number(f64::from(number)),
        ),
        Data::Float(number) if number.is_finite() => Value::Number(*number),
        Data::Float(_) => Value::Fault(Fault::Error(CellErrorType::Num.to_string())),
        Data::Bool(flag) => Value::Flag(*flag),
        Data::DateTime(serial) => of_serial(serial),
        Data::DateTimeIso(text) => of_iso(text),
        Data::DurationIso(_) => Value::Fault(Fault::Time),
        Data::Error(error) => Value::Fault(Fault::Error(error.to_string())),
    }
}

/// A date that is stored as a number of days.
fn of_serial(serial: &ExcelDateTime) -> Value {
    // Below one day it is a time without a day; beyond the year 9999 it is a number with a wrong format.
    if serial.is_duration() || !(1.0..2_958_466.0).contains(&serial.as_f64()) {
        return Value::Fault(Fault::Time);
    }
    let (year, month, day, hour, minute, second, _) = serial.to_ymd_hms_milli();
    NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day))
        .and_then(|date| date.and_hms_opt(u32::from(hour), u32::from(minute), u32::from(second)))
        .map_or(Value::Fault(Fault::Time), of_moment)
}

/// A date in ISO 8601.
fn of_iso(text: &str) -> Value {
    if let Ok(date) = text.parse() {
        return Value::Date(date);
    }
    let bare = text.strip_suffix('Z').unwrap_or(text);
    bare.parse::<NaiveDateTime>()
        .map_or(Value::Fault(Fault::Time), of_moment)
}

/// Midnight is how spreadsheets write a day.
fn of_moment(at: NaiveDateTime) -> Value {
    if at.time() == chrono::NaiveTime::MIN {
        Value::Date(at.date())
    } else {
        Value::Moment(at)
    }
}

fn of_xlsx(error: XlsxError) -> Refused {
    match error {
        XlsxError::Password => Refused::Password,
        other => Refused::Broken {
            detail: shortened(&other.to_string()),
        },
    }
}

fn of_ods(error: OdsError) -> Refused {
    match error {
        OdsError::Password => Refused::Password,
        other => Refused::Broken {
            detail: shortened(&other.to_string()),
        },
    }
}
