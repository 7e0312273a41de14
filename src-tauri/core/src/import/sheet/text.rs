//! CSV: the encoding is told from the bytes, the delimiter from the rows. Nothing is guessed that changes a letter.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{Book, Cell, Form, Gatherer, Limits, Value, shortened};
use crate::import::refused::Refused;

/// What may stand between cells, the most likely first.
const DELIMITERS: [char; 4] = [';', ',', '\t', '|'];
/// Rows from which the delimiter is told.
const SAMPLE_ROWS: usize = 60;

/// Reads rows of text.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Book, Refused> {
    let (text, encoding) = decode(bytes)?;
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (named, body) = named_delimiter(&text);
    let delimiter = named.unwrap_or_else(|| told_delimiter(body));
    let mut gatherer = Gatherer::new(String::new(), limits);
    let mut reader = reader(delimiter).from_reader(body.as_bytes());
    let mut record = StringRecord::new();
    // Where the last record began, the lines before it, and the lines within cells, which a spreadsheet counts as none.
    let (mut begun, mut lines, mut inner) = (0, 0, 0);
    let mut last = (1, 0);
    loop {
        let more = reader
            .read_record(&mut record)
            .map_err(|error| Refused::Broken {
                detail: shortened(&error.to_string()),
            })?;
        if !more {
            break;
        }
        let at = record.position().map_or(0, csv::Position::byte);
        let at = usize::try_from(at).unwrap_or(usize::MAX).max(begun);
        lines += newlines(body.get(begun..at).unwrap_or_default());
        begun = at;
        // The reader passes over empty lines within the record that follows them.
        let rest = body.get(at..).unwrap_or_default();
        let empty = rest.len() - rest.trim_start_matches('\n').len();
        let row = u32::try_from(lines + empty - inner).unwrap_or(u32::MAX);
        let mut breaks = 0;
        for (column, text) in record.iter().enumerate() {
            breaks += newlines(text);
            let cell = Cell {
                value: Value::of_text(text, limits),
                computed: false,
            };
            let column = u32::try_from(column).unwrap_or(u32::MAX);
            gatherer.put(row, column, cell)?;
        }
        inner += breaks;
        last = (row.saturating_add(1), breaks);
    }
    // A quotation mark that never closes takes everything after it into one cell.
    if last.1 > 0 && !body.matches('"').count().is_multiple_of(2) {
        return Err(Refused::OpenQuote { row: last.0 });
    }
    Ok(Book {
        form: Form::Csv {
            encoding: encoding.name(),
            delimiter,
        },
        sheets: vec![gatherer.finish(Vec::new())?],
    })
}

fn reader(delimiter: char) -> ReaderBuilder {
    let mut builder = ReaderBuilder::new();
    builder
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(delimiter).unwrap_or(b','));
    builder
}

/// Line ends.
fn newlines(text: &str) -> usize {
    text.matches('\n').count()
}

/// The delimiter that a first line `sep=;` names, as some spreadsheets write it, and what follows.
fn named_delimiter(text: &str) -> (Option<char>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let named = first
        .trim_matches('"')
        .strip_prefix("sep=")
        .and_then(|rest| {
            let mut characters = rest.chars();
            characters.next().filter(|_| characters.next().is_none())
        })
        .filter(|c| DELIMITERS.contains(c));
    match named {
        Some(delimiter) => (Some(delimiter), rest),
        None => (None, text),
    }
}

/// The delimiter by which the largest part of the rows has the same number of cells, and more than one.
fn told_delimiter(text: &str) -> char {
    let mut best = (0, 0, ',');
    for delimiter in DELIMITERS {
        let mut counts: Vec<usize> = Vec::new();
        let mut reader = reader(delimiter).from_reader(text.as_bytes());
        let mut record = StringRecord::new();
        while counts.len() < SAMPLE_ROWS && matches!(reader.read_record(&mut record), Ok(true)) {
            counts.push(record.len());
        }
        let mut usual = (0, 0);
        for cells in counts.iter().filter(|cells| **cells > 1) {
            let rows = counts.iter().filter(|other| *other == cells).count();
            usual = usual.max((rows * 1_000 / counts.len(), *cells));
        }
        if usual > (best.0, best.1) {
            best = (usual.0, usual.1, delimiter);
        }
    }
    best.2
}

/// The text, and the encoding it was in.
fn decode(bytes: &[u8]) -> Result<(String, &'static Encoding), Refused> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let body = bytes.get(mark..).unwrap_or_default();
        return if encoding == UTF_8 {
            utf8(body).map(|text| (text.to_owned(), UTF_8))
        } else if encoding == UTF_16LE || encoding == UTF_16BE {
            utf16(body, encoding).map(|text| (text, encoding))
        } else {
            Err(other(encoding.name()))
        };
    }
    match utf8(bytes) {
        Ok(text) => Ok((text.to_owned(), UTF_8)),
        Err(refused) if is_mixed(bytes) => Err(refused),
        Err(_) => legacy(bytes).map(|text| (text, WINDOWS_1252)),
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, Refused> {
    if bytes.contains(&0) {
        return Err(Refused::NotText);
    }
    std::str::from_utf8(bytes).map_err(|error| Refused::Encoding {
        row: line_of(bytes, error.valid_up_to()),
        encoding: UTF_8.name().to_owned(),
    })
}

fn utf16(bytes: &[u8], encoding: &'static Encoding) -> Result<String, Refused> {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    if broken || !bytes.len().is_multiple_of(2) {
        let row = text
            .split('\u{fffd}')
            .next()
            .map_or(1, |before| newlines(before) + 1);
        return Err(Refused::Encoding {
            row: u32::try_from(row).unwrap_or(u32::MAX),
            encoding: encoding.name().to_owned(),
        });
    }
    if text.contains('\0') {
        return Err(Refused::NotText);
    }
    Ok(text.into_owned())
}

/// Windows-1252, if that is what it most likely is. A byte that means nothing in it becomes a control character, which
/// is a fault of its cell.
fn legacy(bytes: &[u8]) -> Result<String, Refused> {
    if bytes.contains(&0) {
        return Err(Refused::NotText);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    // The languages of the product are Western European ones; where little text leaves a doubt, so is the text.
    let guess = detector.guess(Some(b"no"), Utf8Detection::Deny);
    if guess != WINDOWS_1252 {
        return Err(other(guess.name()));
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    Ok(text.into_owned())
}

fn other(encoding: &str) -> Refused {
    Refused::OtherEncoding {
        encoding: encoding.to_owned(),
    }
}

/// Whether most letters beyond ASCII are right UTF-8: then the text is UTF-8 with something broken in it, and reading it
/// as anything older would spoil the rest.
fn is_mixed(bytes: &[u8]) -> bool {
    let (mut right, mut wrong) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    right > wrong
}

/// The number of the line in which a byte stands.
fn line_of(bytes: &[u8], at: usize) -> u32 {
    let before = bytes.get(..at).unwrap_or(bytes);
    let lines = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    u32::try_from(lines).unwrap_or(u32::MAX)
}
