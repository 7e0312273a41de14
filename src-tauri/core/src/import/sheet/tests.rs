//! Sheets as they are brought: encodings, merged cells, formulas, limits, and files that are none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

fn read(bytes: &[u8]) -> Result<Book, Refused> {
    Book::read(bytes, &Limits::default())
}

fn cells(book: &Book) -> Vec<Vec<String>> {
    book.sheets[0]
        .rows
        .iter()
        .map(|row| {
            row.cells
                .iter()
                .map(|cell| match &cell.value {
                    Value::Text(text) => text.clone(),
                    Value::Empty => String::new(),
                    other => format!("{other:?}"),
                })
                .collect()
        })
        .collect()
}

fn encoding(book: &Book) -> &'static str {
    match book.form {
        Form::Csv { encoding, .. } => encoding,
        Form::Xlsx | Form::Ods => panic!("no text"),
    }
}

/// An archive of these parts.
pub fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const RELATIONSHIPS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const SHEETS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

fn worksheet(rows: &str) -> String {
    format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
    )
}

/// A workbook of one sheet, with these rows and whatever else it says of its texts.
pub fn xlsx(rows: &str, strings: &str) -> Vec<u8> {
    let sheet = worksheet(rows);
    archive(&[
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", RELATIONSHIPS),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", SHEETS),
        ("xl/sharedStrings.xml", strings),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

const NO_STRINGS: &str = "<sst/>";

fn ods(table: &str) -> Vec<u8> {
    let content = format!(
        r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:calcext="c"><office:body><office:spreadsheet><table:table table:name="Ark">{table}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
        ("content.xml", &content),
    ])
}

#[test]
fn text_is_read_in_the_encodings_that_spreadsheets_write() {
    let text = "Navn;Formål\nLønn;Å betale lønn – månedlig\n";
    let rows = vec![
        vec!["Navn".to_owned(), "Formål".to_owned()],
        vec!["Lønn".to_owned(), "Å betale lønn – månedlig".to_owned()],
    ];
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let little: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let big: Vec<u8> = [0xfe, 0xff]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_be_bytes))
        .collect();
    let marked: Vec<u8> = [0xef, 0xbb, 0xbf].into_iter().chain(text.bytes()).collect();
    let short = b"a;b\nL\xf8nn;x\n";
    assert_eq!(cells(&read(short).unwrap())[1][0], "Lønn");
    for (bytes, name) in [
        (text.as_bytes(), "UTF-8"),
        (&marked, "UTF-8"),
        (&windows, "windows-1252"),
        (&little, "UTF-16LE"),
        (&big, "UTF-16BE"),
    ] {
        let book = read(bytes).unwrap();
        assert_eq!(encoding(&book), name);
        assert_eq!(cells(&book), rows, "{name}");
    }
}

#[test]
fn an_encoding_that_cannot_be_told_is_refused_at_its_row() {
    let mut broken = "Navn;Formål\nLønn;Å betale\nTelefon;".as_bytes().to_vec();
    broken.extend([0xe5, b'\n']);
    assert_eq!(
        read(&broken),
        Err(Refused::Encoding {
            row: 3,
            encoding: "UTF-8".to_owned()
        }),
        "one broken letter is not taken for an old encoding, which would spoil all others"
    );
    let (russian, _, _) = encoding_rs::WINDOWS_1251
        .encode("Название;Цель\nЗаработная плата;Выплата заработной платы\nКадры;Учёт кадров\n");
    assert_eq!(
        read(&russian),
        Err(Refused::OtherEncoding {
            encoding: "windows-1251".to_owned()
        })
    );
    // A letter that Windows-1252 does not have: Ť.
    assert!(matches!(
        read(b"Navn;Form\xe5l\nL\xf8nn;\x8d\n"),
        Err(Refused::OtherEncoding { .. })
    ));
    let little: Vec<u8> = "Navn;B".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&little), Err(Refused::NotText), "no mark says so");
    let odd = [0xff, 0xfe, b'A', 0, b'\n', 0, b'B'];
    assert!(matches!(read(&odd), Err(Refused::Encoding { row: 2, .. })));
}

#[test]
fn text_that_was_spoilt_before_is_a_fault_of_its_cell() {
    let book = read("Name\nL\u{fffd}nn\na\u{1}b\n".as_bytes()).unwrap();
    let faults: Vec<&Value> = book.sheets[0].rows[1..]
        .iter()
        .map(|row| &row.cells[0].value)
        .collect();
    assert_eq!(
        faults,
        [&Value::Fault(Fault::Lost), &Value::Fault(Fault::Control)]
    );
}

#[test]
fn the_delimiter_is_told_from_the_rows() {
    for (text, delimiter) in [
        ("a;b;c\n1,5;2,5;3,5\n", ';'),
        ("a,b,c\n1;x,2,3\n", ','),
        ("a\tb\n1, 2; 3\tc\n", '\t'),
        ("a|b|c\n1|2|3\n", '|'),
        ("Register of Example AS\n\nname;purpose\nx;y, z\n", ';'),
        ("sep=|\na,b|c,d\n1,2|3,4\n", '|'),
        ("only one column\n", ','),
    ] {
        let book = read(text.as_bytes()).unwrap();
        assert!(
            matches!(book.form, Form::Csv { delimiter: told, .. } if told == delimiter),
            "{text:?}: {:?}",
            book.form
        );
    }
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_shows_them() {
    let book = read(b"name;text\r\n\r\nA;\"two\r\nlines\"\r\nB;x\r\n").unwrap();
    let numbers: Vec<u32> = book.sheets[0].rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [1, 3, 4], "a line within a cell is no row");
    assert_eq!(cells(&book)[1], ["A", "two\nlines"]);
}

#[test]
fn a_quotation_mark_that_never_closes_is_refused_where_it_opens() {
    let text = "name;text\nA;\"not closed\nB;x\nC;y\n";
    assert_eq!(read(text.as_bytes()), Err(Refused::OpenQuote { row: 2 }));
    assert!(read(b"name;text\nA;5\" screen\nB;x\n").is_ok());
}

#[test]
fn a_workbook_gives_typed_values_and_says_what_a_formula_came_to() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("dd.mm.yyyy");
    let clock = Format::new().set_num_format("dd.mm.yyyy hh:mm");
    sheet.write(0, 0, "Navn").unwrap();
    sheet.write(1, 0, "  Lønn \r\n utbetaling ").unwrap();
    sheet.write(1, 1, 3.5).unwrap();
    sheet.write(1, 2, true).unwrap();
    let date = ExcelDateTime::from_ymd(2026, 3, 4).unwrap();
    sheet.write_with_format(1, 3, &date, &day).unwrap();
    let moment = date.and_hms(9, 30, 0).unwrap();
    sheet.write_with_format(1, 4, &moment, &clock).unwrap();
    let formula = Formula::new("1+1").set_result("2");
    sheet.write_formula(1, 5, formula).unwrap();
    let wrong = Formula::new("A9/0").set_result("#DIV/0!");
    sheet.write_formula(1, 6, wrong).unwrap();
    let book = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(book.form, Form::Xlsx);
    let row = &book.sheets[0].rows[1];
    let expected = NaiveDate::from_ymd_opt(2026, 3, 4).unwrap();
    assert_eq!(row.cell(0).value, Value::Text("Lønn \n utbetaling".into()));
    assert_eq!(row.cell(1).value, Value::Number(3.5));
    assert_eq!(row.cell(2).value, Value::Flag(true));
    assert_eq!(row.cell(3).value, Value::Date(expected));
    assert_eq!(
        row.cell(4).value,
        Value::Moment(expected.and_hms_opt(9, 30, 0).unwrap())
    );
    assert_eq!(row.cell(5).value, Value::Number(2.0));
    assert!(row.cell(5).computed && !row.cell(1).computed);
    assert_eq!(
        row.cell(6).value,
        Value::Fault(Fault::Error("#DIV/0!".into()))
    );
}

#[test]
fn a_formula_without_a_result_is_a_fault_and_not_an_empty_cell() {
    let rows = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row><row r="2"><c r="A2"><f>B1&amp;"x"</f></c><c r="B2"><f>1</f><v></v></c><c r="C2" t="str"><f>""</f><v></v></c></row>"#;
    let book = read(&xlsx(rows, NO_STRINGS)).unwrap();
    let row = book.sheets[0].row(2).unwrap();
    assert_eq!(row.cell(2).value, Value::Empty, "empty text is a result");
    assert_eq!(row.cell(0).value, Value::Fault(Fault::Formula));
    assert_eq!(row.cell(1).value, Value::Fault(Fault::Formula));
    let table = r#"<table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell><table:table-cell table:formula="of:=1"/></table:table-row>"#;
    let book = read(&ods(table)).unwrap();
    assert_eq!(
        book.sheets[0].rows[0].cell(1).value,
        Value::Fault(Fault::Formula)
    );
}

#[test]
fn a_number_that_is_no_date_and_a_length_of_time_are_faults() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let length = Format::new().set_num_format("[h]:mm");
    sheet.write_number_with_format(0, 0, -4.0, &day).unwrap();
    sheet.write_number_with_format(0, 1, 9e9, &day).unwrap();
    sheet.write_number_with_format(0, 2, 0.25, &day).unwrap();
    sheet.write_number_with_format(0, 3, 2.0, &length).unwrap();
    // The day that Excel invented: 29 February 1900.
    sheet.write_number_with_format(0, 4, 60.0, &day).unwrap();
    let book = read(&book.save_to_buffer().unwrap()).unwrap();
    for cell in &book.sheets[0].rows[0].cells {
        assert_eq!(cell.value, Value::Fault(Fault::Time));
    }
}

#[test]
fn merged_cells_are_named_and_a_tall_one_gives_its_value_to_every_row() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let plain = Format::new();
    sheet.merge_range(1, 0, 3, 0, "Payroll", &plain).unwrap();
    sheet.merge_range(1, 2, 1, 3, "wide", &plain).unwrap();
    for row in 1..=3 {
        sheet.write(row, 1, "purpose").unwrap();
    }
    let book = read(&book.save_to_buffer().unwrap()).unwrap();
    let sheet = &book.sheets[0];
    assert_eq!(
        sheet.merges,
        [
            Merge {
                rows: (1, 1),
                columns: (2, 3)
            },
            Merge {
                rows: (1, 3),
                columns: (0, 0)
            }
        ]
    );
    for row in &sheet.rows {
        assert_eq!(row.cell(0).value, Value::Text("Payroll".into()));
    }
    assert_eq!(
        sheet.rows[0].cell(3).value,
        Value::Empty,
        "columns are never filled"
    );
}

#[test]
fn an_open_document_is_read_with_its_repetitions_and_merges() {
    let table = r#"<table:table-column table:number-columns-repeated="16384"/>
        <table:table-row><table:table-cell office:value-type="string"><text:p>Navn</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Dato</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>Lønn</text:p><text:p>utbetaling</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2026-03-04"/></table:table-row>
        <table:table-row><table:covered-table-cell/><table:table-cell office:value-type="float" office:value="7"/></table:table-row>
        <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#;
    let book = read(&ods(table)).unwrap();
    assert_eq!(book.form, Form::Ods);
    let sheet = &book.sheets[0];
    assert_eq!(sheet.name, "Ark");
    assert_eq!(sheet.rows.len(), 3);
    assert_eq!(
        sheet.rows[1].cell(1).value,
        Value::Date(NaiveDate::from_ymd_opt(2026, 3, 4).unwrap())
    );
    assert_eq!(
        sheet.rows[2].cell(0).value,
        Value::Text("Lønn\nutbetaling".into())
    );
    assert_eq!(sheet.rows[2].cell(1).value, Value::Number(7.0));
}

#[test]
fn a_file_beyond_a_limit_is_refused_at_the_row_that_reaches_it() {
    let limits = Limits {
        bytes: 10_000,
        rows: 4,
        columns: 3,
        cells: 8,
        characters: 10,
        text: 60,
        ..Limits::default()
    };
    let read = |text: &str| Book::read(text.as_bytes(), &limits);
    assert_eq!(
        read("a\nb\nc\nd\ne\nf\n"),
        Err(Refused::TooManyRows { row: 5, limit: 4 })
    );
    assert_eq!(
        read("a\nb;c;d;e\n"),
        Err(Refused::TooManyColumns { row: 2, limit: 3 })
    );
    assert_eq!(
        read("a;b;c\na;b;c\na;b;c\n"),
        Err(Refused::TooMuch { row: 3 })
    );
    let book = read("abcdefghijk;b\n").unwrap();
    assert_eq!(
        book.sheets[0].rows[0].cell(0).value,
        Value::Fault(Fault::Long { characters: 11 })
    );
    assert!(matches!(
        read(&"x".repeat(10_001)),
        Err(Refused::TooLarge { .. })
    ));
    assert_eq!(read(" \r\n\t\n"), Err(Refused::Empty));
    assert_eq!(read("\u{feff};;\n;;\n"), Err(Refused::Empty));
}

#[test]
fn a_sheet_of_fifty_megabytes_is_refused_before_it_is_read() {
    let row = format!("{};{}\n", "name".repeat(20), "purpose".repeat(20));
    let text = row.repeat(50 * 1024 * 1024 / row.len() + 1);
    assert!(matches!(
        read(text.as_bytes()),
        Err(Refused::TooLarge { .. })
    ));
    // One that is just small enough holds more rows than a register has.
    let text = row.repeat(40 * 1024 * 1024 / row.len());
    assert_eq!(
        read(text.as_bytes()),
        Err(Refused::TooManyRows {
            row: 50_001,
            limit: 50_000
        })
    );
}

#[test]
fn a_workbook_that_inflates_without_end_is_refused() {
    let bomb = " ".repeat(130 * 1024 * 1024);
    let bytes = xlsx(&bomb, NO_STRINGS);
    assert!(bytes.len() < 1024 * 1024, "it is small: {}", bytes.len());
    assert!(matches!(read(&bytes), Err(Refused::Inflates { .. })));
}

#[test]
fn a_workbook_that_lies_about_its_size_is_refused() {
    // What the archive declares of a part is set to little; what comes out counts.
    let limits = Limits {
        inflated: 64 * 1024,
        ..Limits::default()
    };
    let mut bytes = xlsx(&" ".repeat(1024 * 1024), NO_STRINGS);
    let frame = worksheet("").len();
    let declared = u32::try_from(1024 * 1024 + frame).unwrap().to_le_bytes();
    let wrong = 100_u32.to_le_bytes();
    let mut places = 0;
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == declared {
            bytes[at..at + 4].copy_from_slice(&wrong);
            places += 1;
        }
    }
    assert!(places > 0, "the size stands in the archive");
    assert!(Book::read(&bytes, &limits).is_err());
}

#[test]
fn what_a_workbook_says_of_itself_must_be_possible() {
    let refused = |bytes: &[u8]| {
        let found = read(bytes);
        assert!(
            matches!(found, Err(Refused::Broken { .. } | Refused::TooMuch { .. })),
            "{found:?}"
        );
    };
    // Room for a million million texts: a library that believes it ends the program.
    refused(&xlsx("", r#"<sst uniqueCount="999999999999"></sst>"#));
    refused(&xlsx(
        r#"<row r="1"><c r="A99999999999"><v>1</v></c></row>"#,
        NO_STRINGS,
    ));
    refused(&xlsx(
        r#"<row r="1"><c r="ZZZZZZZZZ1"><v>1</v></c></row>"#,
        NO_STRINGS,
    ));
    refused(&xlsx(
        r#"<row r="99999999999999999999"><c><v>1</v></c></row>"#,
        NO_STRINGS,
    ));
    refused(&xlsx(
        r#"<row r="1"><c r="A1"><f t="shared" si="1" ref="C9:A1">1</f><v>1</v></c></row>"#,
        NO_STRINGS,
    ));
    refused(&xlsx("<row><c><v>1</v>", NO_STRINGS));
    refused(&xlsx(&"<a>".repeat(5_000), NO_STRINGS));
    let entity = r#"<!DOCTYPE x [<!ENTITY a "aaaa">]><sst>&a;</sst>"#;
    refused(&xlsx("", entity));
    // A row that is as wide as a sheet, as often as there are rows.
    refused(&ods(
        r#"<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>"#,
    ));
    refused(&ods(
        r#"<table:table-row><table:table-cell office:value-type="string"><text:p><text:s text:c="99999999999"/></text:p></table:table-cell></table:table-row>"#,
    ));
    refused(&ods(
        r#"<table:table-row table:number-rows-repeated="99999999999999999999"/>"#,
    ));
    // A part that ends in the middle: a library that waits for its end waits for ever.
    let cut = archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
        (
            "content.xml",
            r#"<table:table table:name="x"><table:table-row>"#,
        ),
    ]);
    refused(&cut);
}

#[test]
fn what_is_no_spreadsheet_or_not_of_this_time_is_told_apart() {
    assert_eq!(
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old workbook"),
        Err(Refused::OldWorkbook)
    );
    assert_eq!(read(b"%PDF-1.7\n\x00\x01\x02"), Err(Refused::NotText));
    assert!(matches!(
        read(b"PK\x03\x04 not an archive"),
        Err(Refused::Broken { .. })
    ));
    let locked = archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        (
            "META-INF/manifest.xml",
            "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
        ),
        ("content.xml", "<x/>"),
    ]);
    assert_eq!(read(&locked), Err(Refused::Password));
}

#[test]
fn a_sheet_is_found_by_name_and_an_unknown_one_names_those_there_are() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Cover").unwrap();
    let sheet = book.add_worksheet().set_name("Register").unwrap();
    sheet.write(0, 0, "Name").unwrap();
    let book = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(
        book.sheet(None).unwrap().name,
        "Register",
        "the first with content"
    );
    assert_eq!(
        book.sheet(Some("register")),
        Err(Refused::NoSheet {
            name: "register".to_owned(),
            sheets: vec!["Cover".to_owned(), "Register".to_owned()]
        })
    );
}

/// A workbook in one of its forms, to be damaged.
fn sound() -> Vec<Vec<u8>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..4 {
        sheet.write(row, 0, "Lønn").unwrap();
        sheet.write(row, 1, f64::from(row)).unwrap();
    }
    sheet
        .merge_range(5, 0, 6, 1, "merged", &Format::new())
        .unwrap();
    vec![
        book.save_to_buffer().unwrap(),
        xlsx(
            r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1</f><v>2</v></c></row>"#,
            r#"<sst count="1" uniqueCount="1"><si><t>text</t></si></sst>"#,
        ),
        ods(
            r#"<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3" office:value-type="float" office:value="1"/></table:table-row>"#,
        ),
        "name;text\nA;\"two\nlines\"\nÅ;x\n".as_bytes().to_vec(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_at_all_make_reading_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        drop(read(&bytes));
    }

    #[test]
    fn no_text_at_all_makes_reading_panic(text in "\\PC*") {
        drop(read(text.as_bytes()));
    }

    #[test]
    fn a_damaged_file_is_read_or_refused(
        which in 0_usize..4,
        damage in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..6),
        end in any::<proptest::sample::Index>(),
        cut in any::<bool>(),
    ) {
        let mut bytes = sound().swap_remove(which);
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cut {
            bytes.truncate(end.index(bytes.len()));
        }
        drop(read(&bytes));
    }

    #[test]
    fn a_part_that_says_anything_of_itself_is_read_or_refused(
        number in "-?[0-9]{1,22}|[A-Z]{0,9}[0-9]{0,12}(:[A-Z]{0,4}[0-9]{0,9})?|\\PC{0,6}",
        which in 0_usize..9,
    ) {
        let number = number.replace(['<', '&', '"'], "");
        let bytes = match which {
            0 => xlsx("", &format!(r#"<sst uniqueCount="{number}"/>"#)),
            1 => xlsx(&format!(r#"<row r="{number}"><c><v>1</v></c></row>"#), NO_STRINGS),
            2 => xlsx(&format!(r#"<row><c r="{number}"><v>1</v></c></row>"#), NO_STRINGS),
            3 => xlsx(&format!(r#"<row><c t="s"><v>{number}</v></c></row>"#), NO_STRINGS),
            4 => xlsx(&format!(r#"<row><c s="{number}" t="d"><v>{number}</v></c></row>"#), NO_STRINGS),
            5 => xlsx(&format!(r#"<row><c><f t="shared" si="{number}" ref="{number}">1</f><v>{number}</v></c></row>"#), NO_STRINGS),
            6 => ods(&format!(r#"<table:table-row table:number-rows-repeated="{number}"><table:table-cell table:number-columns-repeated="{number}" office:value-type="float" office:value="{number}"/></table:table-row>"#)),
            7 => ods(&format!(r#"<table:table-row><table:table-cell table:number-rows-spanned="{number}" office:value-type="date" office:date-value="{number}"/></table:table-row>"#)),
            _ => ods(&format!(r#"<table:table-row><table:table-cell office:value-type="string"><text:p><text:s text:c="{number}"/></text:p></table:table-cell></table:table-row>"#)),
        };
        drop(read(&bytes));
    }
}
