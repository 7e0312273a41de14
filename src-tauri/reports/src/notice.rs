//! A notice written from the register as a file to publish or go on writing in: a text document, a page, plain text.

use std::fmt;
use std::io;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use tilsyn_core::letter::{Piece, pieces};
use tilsyn_core::notice::write::{WrittenNotice, WrittenPart, WrittenSection};
use tilsyn_core::text::Words;

use crate::ReportError;
use crate::clean::plain_text;
use crate::kind::UnknownCode;
use crate::letter::{docx, tag};

/// As what a notice is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeFormat {
    /// Text document of Office Open XML.
    Docx,
    /// One HTML file that asks for nothing else.
    Html,
    /// Plain text in UTF-8.
    Text,
}

impl NoticeFormat {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Docx, Self::Html, Self::Text];

    /// The frozen spelling: the ending of a file name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Html => "html",
            Self::Text => "txt",
        }
    }
}

impl fmt::Display for NoticeFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for NoticeFormat {
    type Err = UnknownCode;
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        Self::ALL
            .into_iter()
            .find(|it| it.code() == text)
            .ok_or_else(|| UnknownCode {
                given: text.chars().take(60).collect(),
                known: Self::ALL.iter().map(|it| it.code()).collect(),
            })
    }
}

/// A name to save it under: `notice-2026-11-22-nb.docx`; one in which something is missing says that it is a draft.
#[must_use]
pub fn notice_name(notice: &WrittenNotice, format: NoticeFormat) -> String {
    let draft = if notice.missing.is_empty() {
        ""
    } else {
        "-draft"
    };
    format!(
        "notice-{}-{}{draft}.{}",
        notice.version_date,
        notice.language.code(),
        format.code()
    )
}

/// Makes the file of a notice. The time stands among the properties of a text document; the same notice gives the same
/// bytes.
///
/// # Errors
/// [`ReportError::Internal`].
pub fn notice(
    notice: &WrittenNotice,
    format: NoticeFormat,
    made_at: DateTime<Utc>,
) -> Result<Vec<u8>, ReportError> {
    match format {
        NoticeFormat::Text => Ok(notice.text().into_bytes()),
        NoticeFormat::Html => html(notice).map(String::into_bytes),
        NoticeFormat::Docx => document(notice, made_at)
            .map_err(|_| ReportError::Internal("the text document could not be written")),
    }
}

fn heading(section: &WrittenSection) -> String {
    format!("{} {}", section.number, section.heading)
}

fn document(notice: &WrittenNotice, made_at: DateTime<Utc>) -> io::Result<Vec<u8>> {
    let document = docx::body(|part| {
        docx::paragraph(part, "Heading1", &notice.title)?;
        docx::paragraph(part, "Dateline", &notice.dateline)?;
        for section in &notice.sections {
            let style = if section.activity.is_some() {
                "Heading3"
            } else {
                "Heading2"
            };
            docx::paragraph(part, style, &heading(section))?;
            for of in &section.parts {
                if !of.label.is_empty() {
                    docx::paragraph(part, "Heading4", &of.label)?;
                }
                if of.list {
                    for sentence in &of.sentences {
                        docx::paragraph(part, "ListBullet", sentence.text.as_str())?;
                    }
                } else {
                    docx::paragraph(part, "BodyText", &of.paragraph())?;
                }
            }
        }
        Ok(())
    })?;
    docx::package(
        docx::Whole {
            title: &notice.title,
            author: "",
            language: notice.language,
            document,
            footer: docx::footer(std::slice::from_ref(&notice.dateline))?,
        },
        made_at,
    )
}

/// How the page looks: plain, readable on paper too. No script, nothing from elsewhere.
const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;\
color:#1a1a1a;background:#fff}h1{line-height:1.2}h2{margin-top:2rem}h3{margin-top:1.5rem}h4{margin:1rem 0 .25rem}\
ul{margin:.25rem 0;padding-left:1.25rem}p{margin:.25rem 0 .75rem}nav ol{columns:2}\
mark{background:#ffe08a;color:#1a1a1a}@media print{body{margin:0;max-width:none}nav{display:none}h2,h3,h4{break-after:avoid}}";

fn html(notice: &WrittenNotice) -> Result<String, ReportError> {
    let words = Words::new(notice.language)?;
    let (language, region) = tag(notice.language);
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}-{region}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n<p>{}</p>\n",
        escaped(&notice.title),
        escaped(&notice.title),
        escaped(&notice.dateline)
    );
    // The second layer is reached from the first.
    page.push_str(&format!(
        "<nav aria-label=\"{}\">\n<ol>\n",
        escaped(&words.word("written-contents"))
    ));
    for section in notice.sections.iter().filter(|it| it.activity.is_none()) {
        page.push_str(&format!(
            "<li><a href=\"#{}\">{}</a></li>\n",
            anchor(section),
            escaped(&section.heading)
        ));
    }
    page.push_str("</ol>\n</nav>\n");
    for section in &notice.sections {
        let level = if section.activity.is_some() { 3 } else { 2 };
        page.push_str(&format!(
            "<section aria-labelledby=\"{0}\">\n<h{level} id=\"{0}\">{1}</h{level}>\n",
            anchor(section),
            escaped(&heading(section))
        ));
        for part in &section.parts {
            said(&mut page, part, level + 1);
        }
        page.push_str("</section>\n");
    }
    page.push_str("</main>\n</body>\n</html>\n");
    Ok(page)
}

fn said(page: &mut String, part: &WrittenPart, level: u8) {
    if !part.label.is_empty() {
        page.push_str(&format!("<h{level}>{}</h{level}>\n", escaped(&part.label)));
    }
    if part.list {
        page.push_str("<ul>\n");
        for sentence in &part.sentences {
            page.push_str(&format!("<li>{}</li>\n", marked(sentence.text.as_str())));
        }
        page.push_str("</ul>\n");
    } else {
        page.push_str(&format!("<p>{}</p>\n", marked(&part.paragraph())));
    }
}

fn anchor(section: &WrittenSection) -> String {
    format!(
        "s{}",
        section.number.trim_end_matches('.').replace('.', "-")
    )
}

/// Words as text, and what is missing between marks.
fn marked(text: &str) -> String {
    pieces(text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(words) => escaped(words),
            Piece::Missing(what) => format!("<mark>[{}]</mark>", escaped(what)),
        })
        .collect()
}

fn escaped(text: &str) -> String {
    quick_xml::escape::escape(&*plain_text(text)).into_owned()
}
