//! A letter as a text document of Office Open XML (ISO/IEC 29500-1): styles, headings, lists, the language of the text.
//!
//! Written here and not with docx-rs, which cannot say in which language a text is (`w:lang`) and numbers paragraphs
//! from a counter of the whole process, so that the same letter would give other bytes.

use std::io::{self, Cursor, Write as _};

use chrono::{DateTime, SecondsFormat, Utc};
use tilsyn_core::letter::{BlockKind, Letter, Piece, pieces};
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
    package(letter, made_at)
        .map_err(|_| ReportError::Internal("the text document could not be written"))
}

fn package(letter: &Letter, made_at: DateTime<Utc>) -> io::Result<Vec<u8>> {
    let (language, region) = tag(letter.language);
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
        ("docProps/core.xml", properties(letter, &language, made_at)?),
        ("word/document.xml", document(letter)?),
        ("word/styles.xml", styles.into_bytes()),
        ("word/numbering.xml", NUMBERING.into()),
        ("word/settings.xml", SETTINGS.into()),
        ("word/footer1.xml", footer(letter)?),
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

fn properties(letter: &Letter, language: &str, made_at: DateTime<Utc>) -> io::Result<Vec<u8>> {
    let at = made_at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let author = letter.sender.first().map_or("", String::as_str);
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
                text(part, "dc:title", &[], &letter.subject)?;
                text(part, "dc:creator", &[], author)?;
                text(part, "dc:language", &[], language)?;
                for name in ["dcterms:created", "dcterms:modified"] {
                    text(part, name, &[("xsi:type", "dcterms:W3CDTF")], &at)?;
                }
                Ok(())
            },
        )
    })
}

fn document(letter: &Letter) -> io::Result<Vec<u8>> {
    xml::part(|part| {
        within(
            part,
            "w:document",
            &[("xmlns:w", W), ("xmlns:r", R)],
            |part| {
                within(part, "w:body", &[], |part| {
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
                    lines(part, "Signature", &letter.signature)?;
                    section(part)
                })
            },
        )
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

fn footer(letter: &Letter) -> io::Result<Vec<u8>> {
    xml::part(|part| {
        within(part, "w:ftr", &[("xmlns:w", W)], |part| {
            if letter.footer.is_empty() {
                return paragraph(part, "Footer", "");
            }
            for line in &letter.footer {
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
fn paragraph(part: &mut Part, style: &str, said: &str) -> io::Result<()> {
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
