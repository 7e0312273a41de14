//! What every report has around its content: cover, top and foot of the page, last page.

use serde::Serialize;
use tilsyn_core::text::{Language, Sentence};
use tilsyn_core::workspace::{Head, Workspace};

use super::{Home, Row, Say, mono, said};
use crate::Order;
use crate::trail::{printed_root, short_id};

/// What every report has: cover, header, footer, the last page.
#[derive(Debug, Serialize)]
pub struct Frame {
    pub lang: &'static str,
    pub region: &'static str,
    pub title: String,
    pub author: String,
    pub organisation: String,
    pub report: String,
    pub label: String,
    pub name: String,
    pub subtitle: String,
    pub facts: Vec<Row>,
    pub head_line: String,
    pub as_of: String,
    /// What stands before the number of the page, between it and the number of pages, and after both.
    pub page: [String; 3],
    pub check: Check,
    pub method: Vec<Row>,
    pub method_title: String,
}

/// How to check the document: a few words on the cover, all of it at the end.
#[derive(Debug, Serialize)]
pub struct Check {
    pub title: String,
    pub brief: String,
    pub full: Vec<String>,
    pub note_title: String,
    pub head: Vec<Row>,
    /// What the QR code is, for who sees it and for who does not.
    pub code: String,
    pub code_alt: String,
}

/// What a cover says about itself.
pub struct Cover {
    pub report: String,
    /// What the report is about, beside its name at the top of each page; may be empty.
    pub about: String,
    pub name: String,
    pub subtitle: String,
    pub facts: Vec<Row>,
    pub brief: String,
    pub full: Vec<String>,
    pub method: Vec<Row>,
}

/// The frame around a report.
pub fn frame(
    workspace: &Workspace,
    order: &Order,
    say: &Say,
    head: &Head,
    home: &Home,
    cover: Cover,
) -> Frame {
    let organisation = home
        .organisation
        .as_ref()
        .map(|it| it.legal_name.to_string())
        .unwrap_or_default();
    let as_of = say.s(&Sentence::new("report-as-of").date("date", order.as_of));
    // The numbers of pages are known when the pages are set: the words around them go along.
    let (page, pages) = ("\u{1}", "\u{2}");
    let line = say.s(&Sentence::new("report-page")
        .text("page", page)
        .text("pages", pages));
    let (before, rest) = line.split_once(page).unwrap_or(("", ""));
    let (between, after) = rest.split_once(pages).unwrap_or((" / ", ""));
    let size = say.number(head.size);
    Frame {
        lang: order.language.code(),
        region: match order.language {
            Language::En => "GB",
            Language::Nb => "NO",
            Language::Nl => "NL",
        },
        title: format!("{}: {}", cover.report, cover.name),
        author: organisation.clone(),
        organisation,
        report: if cover.about.is_empty() {
            cover.report.clone()
        } else {
            format!("{} · {}", cover.report, cover.about)
        },
        label: cover.report,
        name: cover.name,
        subtitle: cover.subtitle,
        facts: cover.facts,
        head_line: format!(
            "{} · {size} · {}",
            short_id(workspace.id()),
            printed_root(&head.root)
        ),
        as_of,
        page: [before.to_owned(), between.to_owned(), after.to_owned()],
        check: Check {
            title: say.w("report-check"),
            brief: cover.brief,
            full: cover.full,
            note_title: say.w("report-note"),
            head: vec![
                say.row("report-head-size", said(&size)),
                say.row(
                    "report-head-printed",
                    vec![vec![mono(printed_root(&head.root))]],
                ),
            ],
            code: say.w("report-note-code"),
            code_alt: say.w("report-note-code-alt"),
        },
        method: cover.method,
        method_title: say.w("report-method"),
    }
}
