//! A letter as a text document of Office Open XML (ISO/IEC 29500-1): styles, headings, lists, the language of the text.
//!
//! Written here and not with docx-rs, which cannot say in which language a text is (`w:lang`) and numbers paragraphs
//! from a counter of the whole process, so that the same letter would give other bytes.

use std::io::{self, Cursor, Write as _};

use chrono::{DateTime, SecondsFormat, Utc};
use tilsyn_core::letter::{BlockKind, Letter, Piece, pieces};
use tilsyn_core::text::Language;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::tag;

use crate::ReportError;
use crate::xml::{self, Part, empty, text, within};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

/// Where the language of the text stands in the styles.
const LANGUAGE: &str = "xx-XX";
const STYLES: &str = include_str!("styles.xml");
const NUMBERING: &str = include_str!("numbering.xml");
const SETTINGS: &str = include_str!("settings.xml");
const TYPES: &str = include_str!("content_types.xml");

/// Writes the document.
pub fn write(letter: &Letter, made_at: DateTime<Utc>) -> Result<Vec<u8>, ReportError> {
    let whole = || -> io::Result<Vec<u8>> {
        package(
            Whole {
                title: &letter.subject,
                author: letter.sender.first().map_or("", String::as_str),
                language: letter.language,
                document: document(letter)?,
                footer: footer(&letter.footer)?,
            },
            made_at,
        )
    };
    whole().map_err(|_| ReportError::Internal("the text document could not be written"))
}

/// A text document: what its properties say, and its parts.
pub struct Whole<'a> {
    /// Its title.
    pub title: &'a str,
    /// Who publishes it.
    pub author: &'a str,
    /// The language of the text.
    pub language: Language,
    /// The part `word/document.xml`.
    pub document: Vec<u8>,
    /// The part `word/footer1.xml`.
    pub footer: Vec<u8>,
}

/// Puts a text document together. The same parts and time give the same bytes.
pub fn package(whole: Whole<'_>, made_at: DateTime<Utc>) -> io::Result<Vec<u8>> {
    let (language, region) = tag(whole.language);
    let language = format!("{language}-{region}");
    let styles = STYLES.replace(LANGUAGE, &language);
    let parts: [(&str, Vec<u8>); 9] = [
        ("[Content_Types].xml", TYPES.into()),
        (
            "_rels/.rels",
            relations(&[
                (
                    "officeDocument",
                    &format!("{R}/officeDocument"),
                    "word/document.xml",
                ),
                (
                    "coreProperties",
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml",
                ),
            ])?,
        ),
        ("docProps/core.xml", properties(&whole, &language, made_at)?),
        ("word/document.xml", whole.document),
        ("word/styles.xml", styles.into_bytes()),
        ("word/numbering.xml", NUMBERING.into()),
        ("word/settings.xml", SETTINGS.into()),
        ("word/footer1.xml", whole.footer),
        (
            "word/_rels/document.xml.rels",
            relations(&[
                ("styles", &format!("{R}/styles"), "styles.xml"),
                ("numbering", &format!("{R}/numbering"), "numbering.xml"),
                ("settings", &format!("{R}/settings"), "settings.xml"),
                ("footer", &format!("{R}/footer"), "footer1.xml"),
            ])?,
        ),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // No time of the machine: the same letter gives the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    for (name, bytes) in parts {
        zip.start_file(name, options)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn relations(of: &[(&str, &str, &str)]) -> io::Result<Vec<u8>> {
    xml::part(|part| {
        within(part, "Relationships", &[("xmlns", PACKAGE)], |part| {
            for (id, kind, target) in of {
                empty(
                    part,
                    "Relationship",
                    &[("Id", id), ("Type", kind), ("Target", target)],
                )?;
            }
            Ok(())
        })
    })
}

fn properties(whole: &Whole<'_>, language: &str, made_at: DateTime<Utc>) -> io::Result<Vec<u8>> {
    let at = made_at.to_rfc3339_opts(SecondsFormat::Secs, true);
    xml::part(|part| {
        within(
            part,
            "cp:coreProperties",
            &[
                ("xmlns:cp", CORE),
                ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
                ("xmlns:dcterms", "http://purl.org/dc/terms/"),
                ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            ],
            |part| {
                text(part, "dc:title", &[], whole.title)?;
                text(part, "dc:creator", &[], whole.author)?;
                text(part, "dc:language", &[], language)?;
                for name in ["dcterms:created", "dcterms:modified"] {
                    text(part, name, &[("xsi:type", "dcterms:W3CDTF")], &at)?;
                }
                Ok(())
            },
        )
    })
}

/// The part of the text: what `write` writes, on A4 with margins and the foot.
pub fn body(write: impl FnOnce(&mut Part) -> io::Result<()>) -> io::Result<Vec<u8>> {
    xml::part(|part| {
        within(
            part,
            "w:document",
            &[("xmlns:w", W), ("xmlns:r", R)],
            |part| {
                within(part, "w:body", &[], |part| {
                    write(part)?;
                    section(part)
                })
            },
        )
    })
}

fn document(letter: &Letter) -> io::Result<Vec<u8>> {
    body(|part| {
        if let Some(draft) = &letter.draft {
            paragraph(part, "Draft", draft)?;
        }
        lines(part, "Sender", &letter.sender)?;
        lines(part, "Addressee", &letter.addressee)?;
        paragraph(part, "Dateline", &letter.dateline)?;
        lines(part, "Reference", &letter.references)?;
        paragraph(part, "Heading1", &letter.subject)?;
        for block in &letter.blocks {
            let style = match block.kind {
                BlockKind::Heading => "Heading2",
                BlockKind::Item => "ListBullet",
                BlockKind::Paragraph => "BodyText",
            };
            paragraph(part, style, &block.text)?;
        }
        paragraph(part, "Closing", &letter.closing)?;
        lines(part, "Signature", &letter.signature)
    })
}

/// A4, with margins and the foot.
fn section(part: &mut Part) -> io::Result<()> {
    within(part, "w:sectPr", &[], |part| {
        empty(
            part,
            "w:footerReference",
            &[("w:type", "default"), ("r:id", "footer")],
        )?;
        empty(part, "w:pgSz", &[("w:w", "11906"), ("w:h", "16838")])?;
        empty(
            part,
            "w:pgMar",
            &[
                ("w:top", "1418"),
                ("w:right", "1418"),
                ("w:bottom", "1418"),
                ("w:left", "1418"),
                ("w:header", "709"),
                ("w:footer", "709"),
                ("w:gutter", "0"),
            ],
        )
    })
}

/// The part of the foot.
pub fn footer(said: &[String]) -> io::Result<Vec<u8>> {
    xml::part(|part| {
        within(part, "w:ftr", &[("xmlns:w", W)], |part| {
            if said.is_empty() {
                return paragraph(part, "Footer", "");
            }
            for line in said {
                paragraph(part, "Footer", line)?;
            }
            Ok(())
        })
    })
}

fn lines(part: &mut Part, style: &str, lines: &[String]) -> io::Result<()> {
    lines
        .iter()
        .try_for_each(|line| paragraph(part, style, line))
}

/// A paragraph in a style; its lines are kept, what is missing is marked.
pub fn paragraph(part: &mut Part, style: &str, said: &str) -> io::Result<()> {
    within(part, "w:p", &[], |part| {
        within(part, "w:pPr", &[], |part| {
            empty(part, "w:pStyle", &[("w:val", style)])
        })?;
        for piece in pieces(said) {
            match piece {
                Piece::Words(words) => run(part, None, words)?,
                Piece::Missing(what) => run(part, Some("Missing"), &format!("[{what}]"))?,
            }
        }
        Ok(())
    })
}

fn run(part: &mut Part, style: Option<&str>, said: &str) -> io::Result<()> {
    within(part, "w:r", &[], |part| {
        if let Some(style) = style {
            within(part, "w:rPr", &[], |part| {
                empty(part, "w:rStyle", &[("w:val", style)])
            })?;
        }
        for (number, line) in said.split('\n').enumerate() {
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
