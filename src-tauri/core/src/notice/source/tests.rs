//! Sources of each form, and those made to do damage.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;

use super::{Block, BlockKind, Form, Limits, Source, Unreadable, read};

fn of(bytes: &[u8]) -> Source {
    read(bytes, &Limits::default()).unwrap()
}

fn words(source: &Source, wanted: impl Fn(&BlockKind) -> bool) -> Vec<&str> {
    let those = source.blocks.iter().filter(|it| wanted(&it.kind));
    those
        .map(|it: &Block| &source.text[it.range.clone()])
        .collect()
}

fn docx(document: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", document),
    ] {
        archive
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn one_text_in_four_encodings_is_the_same_text() {
    let text = "Om jobbsøkere\n\nVi sletter søknader etter seks måneder.\n";
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (windows, ..) = encoding_rs::WINDOWS_1252.encode(text);
    let crlf = text.replace('\n', "\r\n");
    for bytes in [
        text.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        [b"\xff\xfe".as_slice(), &utf16].concat(),
        windows.into_owned(),
        crlf.into_bytes(),
    ] {
        assert_eq!(of(&bytes).text, text);
    }
}

#[test]
fn headings_items_and_paragraphs_of_plain_text_are_told_apart() {
    let source = of(b"Privacy\n\n1. Who\n\nWe are a shop.\n\n2. What\n\nThe purposes are:\n\n  a) orders\n  b) letters\n\nYou can:\n\n 1. write\n 2. call\n");
    assert_eq!(
        words(&source, |it| matches!(it, BlockKind::Heading { .. })),
        ["Privacy", "Who", "What"]
    );
    assert_eq!(
        words(&source, |it| matches!(it, BlockKind::Item { .. })),
        ["orders", "letters", "write", "call"]
    );
    assert!(source.blocks.iter().any(|it| it.kind
        == BlockKind::Item {
            marker: "b".to_owned()
        }));
}

#[test]
fn a_page_loses_what_no_reader_sees_and_keeps_its_structure() {
    let source = of(br#"<!DOCTYPE html><html lang="nb"><head><title>T</title><style>p{}</style></head><body>
        <nav><a href="/">Home</a></nav><script>var x = "<p>consent</p>";</script>
        <h2>Hva</h2><p>Vi <b>bruker</b> navn &amp; adresse.</p><ol type="a"><li>en<li>to</ol>
        <table><tr><th>Purpose<th>Basis</tr><tr><td>Orders</td><td></td><td>x</td></tr></table></body></html>"#);
    assert_eq!(source.form, Form::Html);
    assert!(
        !source.text.contains("Home")
            && !source.text.contains("consent")
            && !source.text.contains("p{}")
    );
    assert!(source.text.contains("Vi bruker navn & adresse."));
    assert_eq!(
        words(&source, |it| matches!(
            it,
            BlockKind::Heading { level: 2, .. }
        )),
        ["Hva"]
    );
    assert!(source.blocks.iter().any(|it| it.kind
        == BlockKind::Item {
            marker: "b".to_owned()
        }));
    let cell = source
        .blocks
        .iter()
        .find(|it| &source.text[it.range.clone()] == "x")
        .unwrap();
    assert!(
        matches!(
            cell.kind,
            BlockKind::Cell {
                row: 1,
                column: 2,
                ..
            }
        ),
        "an empty cell keeps its place"
    );
}

#[test]
fn a_document_gives_its_paragraphs_and_cells_without_what_was_deleted() {
    let source = of(&docx(
        r#"<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Personal data &amp; you</w:t></w:r></w:p>
        <w:p><w:del><w:r><w:t>Gone</w:t></w:r></w:del><w:r><w:t>We use names.</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        </w:body></w:document>"#,
    ));
    assert_eq!(source.form, Form::Docx);
    assert!(
        source.text.contains("Personal data & you\n\nWe use names."),
        "{}",
        source.text
    );
    assert_eq!(
        words(&source, |it| matches!(it, BlockKind::Cell { row: 0, .. })),
        ["A", "B"]
    );
}

#[test]
fn what_is_made_to_do_damage_is_refused_with_a_reason() {
    let deep = format!("{}{}", "<w:p>".repeat(5_000), "</w:p>".repeat(5_000));
    let refused = |bytes: &[u8]| read(bytes, &Limits::default()).unwrap_err();
    assert!(matches!(
        refused(&docx(&deep)),
        Unreadable::TooMuch { what: "depth", .. }
    ));
    let grown = docx(&format!(
        "<w:document><w:p><w:t>{}</w:t></w:p></w:document>",
        " ".repeat(70_000_000)
    ));
    assert!(grown.len() < 200_000);
    assert!(matches!(
        refused(&grown),
        Unreadable::TooMuch {
            what: "inflated",
            ..
        }
    ));
    let nested = format!("<html><body>{}", "<div>".repeat(100_000));
    assert!(matches!(
        refused(nested.as_bytes()),
        Unreadable::TooMuch { what: "depth", .. }
    ));
    assert!(matches!(
        refused(docx("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>").as_slice()),
        Unreadable::Broken { .. }
    ));
    assert_eq!(refused(b"%PDF-1.7 nothing").code(), "notice-broken");
    assert_eq!(
        refused(b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x01\x02"),
        Unreadable::Unknown
    );
    assert_eq!(refused(b"  \n\n "), Unreadable::NoText);
    let long = "a b ".repeat(200_000);
    assert!(matches!(
        refused(long.as_bytes()),
        Unreadable::TooMuch {
            what: "characters",
            ..
        }
    ));
}

#[test]
fn every_place_of_a_block_is_within_the_text() {
    for file in [
        "prose-en.txt",
        "table-en.html",
        "questions-nb.txt",
        "lists-nl.txt",
    ] {
        let path = format!("{}/tests/notices/{file}", env!("CARGO_MANIFEST_DIR"));
        let source = of(&std::fs::read(path).unwrap());
        assert!(source.blocks.len() > 10, "{file}");
        for block in &source.blocks {
            assert!(!source.text[block.range.clone()].is_empty(), "{file}");
        }
    }
}

#[test]
fn a_pdf_and_a_document_of_an_office_program_give_the_words_of_their_source() {
    let folder = format!("{}/tests/notices", env!("CARGO_MANIFEST_DIR"));
    let pdf = of(&std::fs::read(format!("{folder}/forms/prose-nb.pdf")).unwrap());
    assert_eq!(pdf.form, Form::Pdf);
    let plain = std::fs::read_to_string(format!("{folder}/prose-nb.txt")).unwrap();
    let single = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    // A hyphen at the end of a line may be one of the word: there alone a space may stand too many.
    assert_eq!(single(&pdf.text).replace("- ", "-"), single(&plain));
    let document = of(&std::fs::read(format!("{folder}/forms/table-nb.docx")).unwrap());
    assert_eq!(document.form, Form::Docx);
    let cells = words(&document, |it| matches!(it, BlockKind::Cell { row: 1, .. }));
    assert_eq!(cells.first().copied(), Some("Opptak av barn"));
    assert_eq!(cells.len(), 6);
    assert!(words(&document, |it| matches!(it, BlockKind::Heading { .. })).contains(&"Oversikt"));
}

/// A PDF of one page, its content and forms (`F1`, `F2`, ...) as given.
fn pdf(content: &[u8], filter: &str, forms: &[&str]) -> Vec<u8> {
    let names: String = (0..forms.len())
        .map(|it| format!("/F{} {} 0 R ", it + 1, it + 6))
        .collect();
    let resources = format!("<< /Font << /T 5 0 R >> /XObject << {names}>> >>");
    let mut objects: Vec<Vec<u8>> = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources {resources} >>")
            .into_bytes(),
        [
            format!("<< /Length {} {filter} >>\nstream\n", content.len()).as_bytes(),
            content,
            b"\nendstream",
        ]
        .concat(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec(),
    ];
    for form in forms {
        objects.push(
            format!(
                "<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources {resources} /Length {} >>\nstream\n{form}\nendstream",
                form.len()
            )
            .into_bytes(),
        );
    }
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n", number + 1).bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let table = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        out.extend(format!("{place:010} 00000 n \n").bytes());
    }
    out.extend(
        format!(
            "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n",
            objects.len() + 1
        )
        .bytes(),
    );
    out
}

fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut out = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    out.write_all(bytes).unwrap();
    out.finish().unwrap()
}

const WORDS: &str = "BT /T 12 Tf 50 700 Td (We keep your name for two years.) Tj ET";

#[test]
fn a_pdf_with_a_form_and_a_compressed_page_is_within_what_a_pdf_may_cost() {
    let page = zlib(format!("{WORDS} /F1 Do /F1 Do").as_bytes());
    let source = of(&pdf(&page, "/Filter /FlateDecode", &["0 0 m 10 10 l S"]));
    assert!(source.text.contains("We keep your name"), "{}", source.text);
}

#[test]
fn a_pdf_that_grows_when_it_is_inflated_is_refused_before_it_is() {
    let limits = Limits {
        inflated: 1_000_000,
        ..Limits::default()
    };
    let much = vec![b' '; 3_000_000];
    let once = pdf(&zlib(&much), "/Filter /FlateDecode", &[]);
    let twice = pdf(
        &zlib(&zlib(&much)),
        "/Filter [/FlateDecode /FlateDecode]",
        &[],
    );
    let named_elsewhere = pdf(&vec![b'x'; 200_000], "/Filter 9 0 R", &[]);
    for (bytes, what) in [(once, "once"), (twice, "twice"), (named_elsewhere, "named")] {
        assert!(bytes.len() < 300_000, "{what}");
        let refused = read(&bytes, &limits).unwrap_err();
        assert_eq!(
            refused,
            Unreadable::TooMuch {
                what: "inflated",
                limit: 1_000_000
            },
            "{what}"
        );
    }
}

#[test]
fn a_pdf_whose_forms_draw_each_other_without_end_is_refused() {
    let next = |number: usize| format!("/F{number} Do ").repeat(10);
    let forms: Vec<String> = (2..=12).map(next).collect();
    let mut forms: Vec<&str> = forms.iter().map(String::as_str).collect();
    forms.push(WORDS);
    let many = read(&pdf(b"/F1 Do", "", &forms), &Limits::default()).unwrap_err();
    assert!(
        matches!(
            many,
            Unreadable::TooMuch {
                what: "operations",
                ..
            }
        ),
        "{many:?}"
    );
    let itself = read(&pdf(b"/F1 Do", "", &["/F1 Do /F1 Do"]), &Limits::default()).unwrap_err();
    assert!(matches!(itself, Unreadable::Broken { .. }), "{itself:?}");
}

#[test]
fn below_a_title_in_capitals_stand_others_and_below_an_abbreviation_none() {
    for (title, level) in [("CAMERAS", 3), ("OUR CCTV", 3), ("CCTV", 2)] {
        let text = format!("Privacy\n\n{title}\n\nWe film.\n\nNewsletter\n\nWe write.\n");
        let source = of(text.as_bytes());
        let found = source.blocks.iter().rev().find_map(|it| match it.kind {
            BlockKind::Heading { level, .. } => Some(level),
            _ => None,
        });
        assert_eq!(found, Some(level), "{title}");
    }
}

#[test]
fn a_paragraph_in_bold_letters_is_a_heading_and_one_with_other_letters_or_a_colon_is_none() {
    let page = "<html><body><h1>Notice</h1><p><b>Visitors</b></p><p>We note <b>names</b>.</p><p><strong>Why:</strong></p><p><b>Members only</b> get in</p></body></html>";
    let source = read(page.as_bytes(), &Limits::default()).unwrap();
    let headings: Vec<&str> = source
        .blocks
        .iter()
        .filter(|it| matches!(it.kind, BlockKind::Heading { .. }))
        .map(|it| &source.text[it.range.clone()])
        .collect();
    assert_eq!(headings, ["Notice", "Visitors"]);
}
