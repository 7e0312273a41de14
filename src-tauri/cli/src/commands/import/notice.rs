//! `import --kind notice`: what a published statement says, statement by statement. Without a dry run it is kept with
//! its file, and every statement stays a proposal until a person confirms it.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;
use tilsyn_core::Error;
use tilsyn_core::notice::reader::{self, Reading};
use tilsyn_core::notice::source::{self, Limits};
use tilsyn_core::notice::{MarkKind, Notice, NoticeSection, Span, Statement};
use tilsyn_core::text::{Language, Sentence};
use tilsyn_core::workspace::ChangedRecord;

use super::super::about;
use super::super::writer::{Who, carry_out};
use super::read;
use crate::arguments::Import;
use crate::failure::Failure;
use crate::output::clean;
use crate::shell::Shell;
use crate::wording;

/// What `--json` prints.
#[derive(Serialize)]
struct Document<'a> {
    dry_run: bool,
    form: &'a str,
    language: Language,
    language_confidence: f64,
    title: &'a str,
    controller: Option<&'a str>,
    version_date: Option<NaiveDate>,
    /// Reference of the notice that was kept.
    notice: Option<&'a str>,
    text: &'a str,
    sections: &'a [NoticeSection],
    statements: Vec<Row<'a>>,
    marks: Vec<Mark<'a>>,
    changed: &'a [ChangedRecord],
}

/// A statement.
#[derive(Serialize)]
struct Row<'a> {
    key: &'a str,
    section: &'a str,
    label: Option<&'a str>,
    activity: Option<&'a str>,
    attribute: &'a str,
    value: Value,
    hedge: Option<&'a str>,
    span: Span,
    quote: &'a str,
    confidence: f64,
}

/// A place to look at.
#[derive(Serialize)]
struct Mark<'a> {
    mark: Option<MarkKind>,
    section: &'a str,
    span: Span,
    quote: &'a str,
    detail: Option<&'a str>,
}

fn said(words: &str) -> Option<&str> {
    (!words.is_empty()).then_some(words)
}

/// A value without the parts that say nothing.
fn bare(value: Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .into_iter()
            .filter(|(_, it)| match it {
                Value::Null => false,
                Value::String(text) => !text.is_empty(),
                Value::Array(items) => !items.is_empty(),
                Value::Bool(_) | Value::Number(_) | Value::Object(_) => true,
            })
            .collect(),
        other => other,
    }
}

fn row(it: &Statement) -> Row<'_> {
    Row {
        key: it.key.as_str(),
        section: it.section.as_str(),
        label: said(it.label.as_str()),
        activity: said(it.activity_label.as_str()),
        attribute: it.attribute.map_or("", |it| it.code()),
        value: bare(serde_json::to_value(&it.value).unwrap_or_default()),
        hedge: said(it.hedge.as_str()),
        span: it.span,
        quote: it.quote.as_str(),
        confidence: f64::from(it.confidence) / 100.0,
    }
}

/// Imports, or shows what would be.
pub(super) fn run(shell: &mut Shell<'_>, asked: &Import) -> Result<u8, Failure> {
    drop(shell.read(&asked.file)?);
    let bytes = read(&asked.source).map_err(about(&asked.source))?;
    let text = source::read(&bytes, &Limits::default())
        .map_err(|unreadable| about(&asked.source)(unreadable.into()))?;
    let reading = reader::read(&text, asked.source_language);
    let name = asked
        .source
        .file_name()
        .and_then(|name| name.to_string_lossy().parse().ok())
        .unwrap_or_default();
    let notice = Notice::proposed(&text, &reading, name).map_err(about(&asked.source))?;
    let (Some(actor), Some(role), false) = (&asked.actor, asked.role, asked.dry_run) else {
        return show(shell, asked, text.form.code(), &notice, &reading, None, &[]);
    };
    let who = Who {
        file: &asked.file,
        actor,
        role,
        reason: &asked.reason,
        under_secrecy: false,
    };
    let done = carry_out(
        shell,
        who,
        &mut |tx| tx.keep_notice(notice.clone(), &bytes),
        &|error: Error| about(&asked.file)(error),
    )?;
    let reference = done.value.reference.clone();
    show(
        shell,
        asked,
        text.form.code(),
        &notice,
        &reading,
        Some(&reference),
        &done.changed,
    )?;
    if !asked.json {
        done.tell(shell, who)?;
    }
    Ok(0)
}

fn show(
    shell: &mut Shell<'_>,
    asked: &Import,
    form: &str,
    notice: &Notice,
    reading: &Reading,
    reference: Option<&str>,
    changed: &[ChangedRecord],
) -> Result<u8, Failure> {
    if asked.json {
        let marks = notice.marks.iter().map(|it| Mark {
            mark: it.mark,
            section: it.section.as_str(),
            span: it.span,
            quote: it.quote.as_str(),
            detail: said(it.detail.as_str()),
        });
        shell.json(&Document {
            dry_run: reference.is_none(),
            form,
            language: reading.language,
            language_confidence: f64::from(reading.language_confidence) / 100.0,
            title: notice.title.as_str(),
            controller: said(notice.controller_name.as_str()),
            version_date: notice.version_date,
            notice: reference,
            text: notice.text.as_str(),
            sections: &notice.sections,
            statements: notice.statements.iter().map(row).collect(),
            marks: marks.collect(),
            changed,
        })?;
        return Ok(0);
    }
    let date = notice.version_date.map(|it| it.to_string());
    let head = Sentence::new("cli-notice-read")
        .text("title", clean(notice.title.as_str()))
        .text("language", reading.language.code())
        .number("sure", i64::from(reading.language_confidence))
        .text("date", date.unwrap_or_else(|| "–".to_owned()))
        .number(
            "statements",
            i64::try_from(notice.statements.len()).unwrap_or(i64::MAX),
        )
        .number(
            "marks",
            i64::try_from(notice.places().count()).unwrap_or(i64::MAX),
        )
        .number(
            "passed",
            i64::try_from(notice.marks.len() - notice.places().count()).unwrap_or(i64::MAX),
        );
    shell.say(&head)?;
    let mut section = "";
    for it in &notice.statements {
        if it.section.as_str() != section {
            section = it.section.as_str();
            let title = notice
                .sections
                .iter()
                .find(|it| it.number.as_str() == section);
            let title = title.map_or("", |it| it.title.as_str());
            shell.line("")?;
            shell.line(&format!("{} {}", clean(section), clean(title)))?;
        }
        let attribute = it.attribute.map_or_else(String::new, |it| {
            wording::word_or(
                shell.words,
                &format!("notice-attribute-{}", it.key()),
                it.code(),
            )
        });
        let value = bare(serde_json::to_value(&it.value).unwrap_or_default());
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        let hedge = said(it.hedge.as_str())
            .map(|it| format!(" [{it}]"))
            .unwrap_or_default();
        shell.line(&format!(
            "  {:>3} % {attribute}: {}{} ({})",
            it.confidence,
            clean(&value),
            clean(&hedge),
            it.span
        ))?;
    }
    if notice.places().next().is_some() {
        shell.line("")?;
    }
    for it in notice.places() {
        let mark = it.mark.map_or_else(String::new, |it| {
            wording::word_or(shell.words, &format!("notice-mark-{}", it.key()), it.code())
        });
        let quote: String = clean(it.quote.as_str()).chars().take(100).collect();
        shell.line(format!("  ! {mark}: {quote} {}", clean(it.detail.as_str())).trim_end())?;
    }
    Ok(0)
}
