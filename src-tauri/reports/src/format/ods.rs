//! A workbook of OpenDocument (ISO/IEC 26300): typed cells, frozen heads, filters; no formula and no link.

use std::borrow::Cow;
use std::io;

use chrono::SecondsFormat;

use super::data::{about, columns, worded};
use super::package::{Part as File, pack};
use crate::ReportError;
use crate::clean::plain_text;
use crate::doc::Say;
use crate::document::{Column, ColumnKind, Document, Table, Value};
use crate::xml::{self, Part, empty, text, within};

const TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

const NAMES: [(&str, &str); 10] = [
    (
        "xmlns:office",
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    ),
    (
        "xmlns:style",
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    ),
    (
        "xmlns:text",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    ),
    (
        "xmlns:table",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    ),
    (
        "xmlns:fo",
        "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    ),
    (
        "xmlns:number",
        "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
    ),
    (
        "xmlns:meta",
        "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    ),
    (
        "xmlns:config",
        "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
    ),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("office:version", "1.3"),
];

/// Writes the workbook.
pub fn write(document: &Document, say: &Say) -> Result<Vec<u8>, ReportError> {
    let mut sheets = vec![
        Table::new(
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
        ),
    ];
    sheets.extend(document.frame.findings.iter().cloned());
    sheets.extend(document.sheets().into_iter().map(Cow::into_owned));
    let refused = |error: io::Error| ReportError::Write(error.to_string());
    pack(vec![
        // First and as it is: by this a program tells what the package is.
        File::stored("mimetype", TYPE),
        File::new("META-INF/manifest.xml", manifest().map_err(refused)?),
        File::new("content.xml", content(&sheets, say).map_err(refused)?),
        File::new("styles.xml", styles(say).map_err(refused)?),
        File::new("meta.xml", meta(document).map_err(refused)?),
        File::new("settings.xml", settings(&sheets).map_err(refused)?),
    ])
}

fn manifest() -> io::Result<Vec<u8>> {
    let namespace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    xml::part(|part| {
        let names = [("xmlns:manifest", namespace), ("manifest:version", "1.3")];
        within(part, "manifest:manifest", &names, |part| {
            for (path, kind) in [
                ("/", TYPE),
                ("content.xml", "text/xml"),
                ("styles.xml", "text/xml"),
                ("meta.xml", "text/xml"),
                ("settings.xml", "text/xml"),
            ] {
                empty(
                    part,
                    "manifest:file-entry",
                    &[("manifest:full-path", path), ("manifest:media-type", kind)],
                )?;
            }
            Ok(())
        })
    })
}

fn content(sheets: &[Table], say: &Say) -> io::Result<Vec<u8>> {
    xml::part(|part| {
        within(part, "office:document-content", &NAMES, |part| {
            within(part, "office:automatic-styles", &[], |part| {
                automatic(part, sheets)
            })?;
            within(part, "office:body", &[], |part| {
                within(part, "office:spreadsheet", &[], |part| {
                    for (number, sheet) in sheets.iter().enumerate() {
                        table(part, number, sheet, say)?;
                    }
                    filters(part, sheets)
                })
            })
        })
    })
}

/// Widths of columns, and how dates, shares and texts look.
fn automatic(part: &mut Part, sheets: &[Table]) -> io::Result<()> {
    for (number, sheet) in sheets.iter().enumerate() {
        for (place, column) in columns(sheet) {
            let width = format!("{:.1}mm", (column.weight * 17.0).clamp(14.0, 170.0));
            within(
                part,
                "style:style",
                &[
                    ("style:name", &format!("co{number}-{place}")),
                    ("style:family", "table-column"),
                ],
                |part| {
                    empty(
                        part,
                        "style:table-column-properties",
                        &[("style:column-width", &width)],
                    )
                },
            )?;
        }
    }
    within(
        part,
        "number:date-style",
        &[("style:name", "day")],
        |part| {
            empty(part, "number:year", &[("number:style", "long")])?;
            text(part, "number:text", &[], "-")?;
            empty(part, "number:month", &[("number:style", "long")])?;
            text(part, "number:text", &[], "-")?;
            empty(part, "number:day", &[("number:style", "long")])
        },
    )?;
    within(
        part,
        "number:date-style",
        &[("style:name", "instant")],
        |part| {
            empty(part, "number:year", &[("number:style", "long")])?;
            text(part, "number:text", &[], "-")?;
            empty(part, "number:month", &[("number:style", "long")])?;
            text(part, "number:text", &[], "-")?;
            empty(part, "number:day", &[("number:style", "long")])?;
            text(part, "number:text", &[], " ")?;
            empty(part, "number:hours", &[("number:style", "long")])?;
            text(part, "number:text", &[], ":")?;
            empty(part, "number:minutes", &[("number:style", "long")])
        },
    )?;
    within(
        part,
        "number:percentage-style",
        &[("style:name", "percent")],
        |part| {
            empty(
                part,
                "number:number",
                &[
                    ("number:decimal-places", "1"),
                    ("number:min-integer-digits", "1"),
                ],
            )?;
            text(part, "number:text", &[], "%")
        },
    )?;
    for (name, data, bold, colour) in [
        ("text", None, false, None),
        ("head", None, true, None),
        ("missing", None, false, Some("#a8281f")),
        ("date", Some("day"), false, None),
        ("moment", Some("instant"), false, None),
        ("share", Some("percent"), false, None),
    ] {
        let mut attributes = vec![
            ("style:name", name),
            ("style:family", "table-cell"),
            ("style:parent-style-name", "Default"),
        ];
        attributes.extend(data.map(|data| ("style:data-style-name", data)));
        within(part, "style:style", &attributes, |part| {
            empty(
                part,
                "style:table-cell-properties",
                &[("style:vertical-align", "top"), ("fo:wrap-option", "wrap")],
            )?;
            let mut look = Vec::new();
            if bold {
                look.push(("fo:font-weight", "bold"));
            }
            if let Some(colour) = colour {
                look.extend([("fo:color", colour), ("fo:font-style", "italic")]);
            }
            if look.is_empty() {
                return Ok(());
            }
            empty(part, "style:text-properties", &look)
        })?;
    }
    Ok(())
}

fn table(part: &mut Part, number: usize, sheet: &Table, say: &Say) -> io::Result<()> {
    let columns = columns(sheet);
    within(part, "table:table", &[("table:name", sheet.id)], |part| {
        for (place, _) in &columns {
            let style = format!("co{number}-{place}");
            empty(part, "table:table-column", &[("table:style-name", &style)])?;
        }
        within(part, "table:table-header-rows", &[], |part| {
            within(part, "table:table-row", &[], |part| {
                for (_, column) in &columns {
                    words(part, "head", &column.title)?;
                }
                Ok(())
            })
        })?;
        for row in &sheet.rows {
            within(part, "table:table-row", &[], |part| {
                for (place, _) in &columns {
                    cell(part, row.get(*place).unwrap_or(&Value::Empty), say)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })
}

fn cell(part: &mut Part, value: &Value, say: &Say) -> io::Result<()> {
    let typed = |part: &mut Part, kind: &str, name: &str, is: &str, style: &str| {
        let shown = worded(value, say);
        within(
            part,
            "table:table-cell",
            &[
                ("office:value-type", kind),
                (name, is),
                ("table:style-name", style),
            ],
            |part| text(part, "text:p", &[], &shown),
        )
    };
    match value {
        Value::Empty | Value::Page(_) => empty(part, "table:table-cell", &[]),
        Value::Missing => words(part, "missing", &say.w("report-not-stated")),
        Value::Number(number) => typed(part, "float", "office:value", &number.to_string(), "text"),
        #[allow(clippy::cast_precision_loss)] // A count of more than 2^53 does not exist.
        Value::Share { part: some, of } if *of > 0 => {
            let share = (*some as f64 / *of as f64).to_string();
            typed(part, "percentage", "office:value", &share, "share")
        }
        Value::Date(day) => typed(part, "date", "office:date-value", &day.to_string(), "date"),
        Value::Moment(it) => {
            let at = it.at.with_timezone(&it.zone).naive_local();
            let at = at.format("%Y-%m-%dT%H:%M:%S").to_string();
            typed(part, "date", "office:date-value", &at, "moment")
        }
        other => words(part, "text", &worded(other, say)),
    }
}

/// A cell of text, a paragraph per line.
fn words(part: &mut Part, style: &str, said: &str) -> io::Result<()> {
    within(
        part,
        "table:table-cell",
        &[("office:value-type", "string"), ("table:style-name", style)],
        |part| {
            for line in plain_text(said).split('\n') {
                within(part, "text:p", &[], |part| spaced(part, line))?;
            }
            Ok(())
        },
    )
}

/// Text whose spaces stay: several in a row, and at its ends, would be read as one or none.
fn spaced(part: &mut Part, line: &str) -> io::Result<()> {
    use quick_xml::events::{BytesText, Event};
    let mut run = String::new();
    let mut spaces = 0_usize;
    let flush = |part: &mut Part, run: &mut String| -> io::Result<()> {
        if !run.is_empty() {
            part.write_event(Event::Text(BytesText::new(run)))?;
            run.clear();
        }
        Ok(())
    };
    for (place, c) in line.chars().enumerate() {
        if c == ' ' && (spaces > 0 || place == 0) {
            spaces += 1;
            flush(part, &mut run)?;
            empty(part, "text:s", &[])?;
            continue;
        }
        spaces = usize::from(c == ' ');
        run.push(c);
    }
    flush(part, &mut run)
}

/// Filters on the heads of all sheets but the one about the report.
fn filters(part: &mut Part, sheets: &[Table]) -> io::Result<()> {
    within(part, "table:database-ranges", &[], |part| {
        for sheet in sheets.iter().skip(1).filter(|sheet| !sheet.rows.is_empty()) {
            let last = letters(columns(sheet).len());
            let range = format!("'{0}'.A1:'{0}'.{last}{1}", sheet.id, sheet.rows.len() + 1);
            let name = format!("filter-{}", sheet.id);
            empty(
                part,
                "table:database-range",
                &[
                    ("table:name", &name),
                    ("table:target-range-address", &range),
                    ("table:display-filter-buttons", "true"),
                ],
            )?;
        }
        Ok(())
    })
}

/// The name of the column with this number, from 1: A, Z, AA.
fn letters(number: usize) -> String {
    let mut number = number;
    let mut name = Vec::new();
    while number > 0 {
        number -= 1;
        name.push(char::from(b'A' + u8::try_from(number % 26).unwrap_or(0)));
        number /= 26;
    }
    name.into_iter().rev().collect()
}

fn styles(say: &Say) -> io::Result<Vec<u8>> {
    let language = say.words.language();
    let (language, country) = crate::letter::tag(language);
    xml::part(|part| {
        within(part, "office:document-styles", &NAMES, |part| {
            within(part, "office:styles", &[], |part| {
                within(
                    part,
                    "style:default-style",
                    &[("style:family", "table-cell")],
                    |part| {
                        empty(
                            part,
                            "style:text-properties",
                            &[
                                ("fo:language", language),
                                ("fo:country", country),
                                ("fo:font-size", "10pt"),
                            ],
                        )
                    },
                )?;
                empty(
                    part,
                    "style:style",
                    &[("style:name", "Default"), ("style:family", "table-cell")],
                )
            })
        })
    })
}

fn meta(document: &Document) -> io::Result<Vec<u8>> {
    let frame = &document.frame;
    let at = frame
        .generated_at
        .to_rfc3339_opts(SecondsFormat::Secs, true);
    xml::part(|part| {
        within(part, "office:document-meta", &NAMES, |part| {
            within(part, "office:meta", &[], |part| {
                text(part, "meta:generator", &[], &frame.versions.product)?;
                text(
                    part,
                    "dc:title",
                    &[],
                    &format!("{}: {}", frame.report, frame.name),
                )?;
                text(part, "meta:initial-creator", &[], &frame.made_by)?;
                text(part, "dc:language", &[], frame.language.code())?;
                text(part, "meta:creation-date", &[], &at)?;
                text(part, "dc:date", &[], &at)
            })
        })
    })
}

/// The head of each sheet stays in sight.
fn settings(sheets: &[Table]) -> io::Result<Vec<u8>> {
    let item = |part: &mut Part, name: &str, kind: &str, is: &str| {
        text(
            part,
            "config:config-item",
            &[("config:name", name), ("config:type", kind)],
            is,
        )
    };
    xml::part(|part| {
        within(part, "office:document-settings", &NAMES, |part| {
            within(part, "office:settings", &[], |part| {
                within(
                    part,
                    "config:config-item-set",
                    &[("config:name", "ooo:view-settings")],
                    |part| {
                        within(
                            part,
                            "config:config-item-map-indexed",
                            &[("config:name", "Views")],
                            |part| {
                                within(part, "config:config-item-map-entry", &[], |part| {
                                    item(part, "ViewId", "string", "view1")?;
                                    within(
                                        part,
                                        "config:config-item-map-named",
                                        &[("config:name", "Tables")],
                                        |part| {
                                            for sheet in sheets {
                                                within(
                                                    part,
                                                    "config:config-item-map-entry",
                                                    &[("config:name", sheet.id)],
                                                    |part| {
                                                        item(
                                                            part,
                                                            "VerticalSplitMode",
                                                            "short",
                                                            "2",
                                                        )?;
                                                        item(
                                                            part,
                                                            "VerticalSplitPosition",
                                                            "int",
                                                            "1",
                                                        )?;
                                                        item(part, "PositionBottom", "int", "1")
                                                    },
                                                )?;
                                            }
                                            Ok(())
                                        },
                                    )
                                })
                            },
                        )
                    },
                )
            })
        })
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        let names: Vec<String> = [1, 26, 27, 52, 703].map(super::letters).into();
        assert_eq!(names, ["A", "Z", "AA", "AZ", "AAA"]);
    }
}
