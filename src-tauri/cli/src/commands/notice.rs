//! `notice`: the privacy notice that the register supports, with what is missing named; and what is out of date in one
//! that is kept.

use std::path::Path;

use chrono::NaiveDate;
use serde::Serialize;
use tilsyn_core::Error;
use tilsyn_core::notice::Notice;
use tilsyn_core::notice::write::{SentenceChange, WrittenNotice};
use tilsyn_core::text::{Language, Sentence};
use tilsyn_core::workspace::Workspace;
use tilsyn_reports::NoticeFormat;

use super::{about, author, find};
use crate::arguments::NoticeAsked;
use crate::failure::Failure;
use crate::output::write_whole;
use crate::shell::Shell;

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    /// The kept notice; none for one that was only written to a file.
    #[serde(rename = "ref")]
    reference: Option<String>,
    language: Option<Language>,
    version_date: Option<NaiveDate>,
    /// What the register lacks for it.
    missing: Vec<Missing>,
    /// What is out of date in a kept one.
    changes: Vec<Change>,
}

/// Something that is missing.
#[derive(Serialize)]
struct Missing {
    what: String,
    #[serde(rename = "ref")]
    reference: String,
    field: String,
    article: String,
}

/// A sentence that is out of date.
#[derive(Serialize)]
struct Change {
    standing: &'static str,
    key: String,
    was: Option<String>,
    now: Option<String>,
    because: Vec<Because>,
}

/// A field that changed since.
#[derive(Serialize)]
struct Because {
    #[serde(rename = "ref")]
    reference: String,
    field: String,
}

/// Writes the notice, or says what is out of date in one.
pub fn run(shell: &mut Shell<'_>, asked: &NoticeAsked) -> Result<u8, Failure> {
    if let Some(reference) = &asked.outdated {
        return outdated(shell, asked, reference);
    }
    if asked.out.is_none() && !asked.keep {
        return Err(Failure::own(2, Sentence::new("cli-error-notice-what")));
    }
    let target = match &asked.out {
        Some(path) => {
            if !asked.force && tilsyn_core::passing::is_taken(path) {
                return Err(about(path)(Error::FileExists).after(Sentence::new("cli-report-force")));
            }
            Some((path.as_path(), format(asked, path)?))
        }
        None => None,
    };
    let mut workspace = if asked.keep {
        shell.write(&asked.file)?
    } else {
        shell.read(&asked.file)?
    };
    let language = shell
        .asked_language
        .unwrap_or_else(|| shell.words.language());
    let date = match asked.version_date {
        Some(date) => date,
        None => shell.today(&workspace)?,
    };
    let notice = workspace
        .written_notice(language, date)
        .map_err(about(&asked.file))?;
    if let Some((path, format)) = target {
        let bytes = tilsyn_reports::notice(&notice, format, shell.now)?;
        write_whole(path, &bytes, asked.force).map_err(about(path))?;
    }
    let kept = if asked.keep {
        Some(keep(shell, &mut workspace, asked, language, date)?)
    } else {
        None
    };
    told(shell, asked, &notice, kept)?;
    Ok(u8::from(!notice.missing.is_empty()))
}

fn told(
    shell: &mut Shell<'_>,
    asked: &NoticeAsked,
    notice: &WrittenNotice,
    kept: Option<String>,
) -> Result<(), Failure> {
    if asked.json {
        let missing = notice
            .missing
            .iter()
            .map(|it| Missing {
                what: shell.words.say(&it.what),
                reference: it.reference.clone(),
                field: it.field.clone(),
                article: it.article.clone(),
            })
            .collect();
        return shell.json(&Document {
            reference: kept,
            language: Some(notice.language),
            version_date: Some(notice.version_date),
            missing,
            changes: Vec::new(),
        });
    }
    if let Some(path) = &asked.out {
        shell.say(
            &Sentence::new("cli-notice-made")
                .text("file", path.display().to_string())
                .text("title", &notice.title),
        )?;
    }
    if let Some(reference) = kept {
        shell.say(&Sentence::new("cli-notice-kept").text("ref", reference))?;
    }
    if !notice.missing.is_empty() {
        shell.note(&Sentence::new("cli-notice-lacks").number("count", notice.missing.len()))?;
        for missing in &notice.missing {
            shell
                .note(&Sentence::new("cli-notice-lacking").sentence("what", missing.sentence()))?;
        }
    }
    Ok(())
}

fn keep(
    shell: &mut Shell<'_>,
    workspace: &mut Workspace,
    asked: &NoticeAsked,
    language: Language,
    date: NaiveDate,
) -> Result<String, Failure> {
    let author = author(shell, workspace, asked.actor.as_ref(), &asked.file)?;
    let replaces = match &asked.replaces {
        Some(reference) => Some(find(workspace, reference).map_err(about(&asked.file))?.id),
        None => None,
    };
    let done = workspace
        .commit(&author, shell.now, shell.entropy, "", |tx| {
            tx.keep_written_notice(language, date, replaces)
        })
        .map_err(about(&asked.file))?;
    shell.remember(workspace)?;
    Ok(done.value.reference)
}

fn outdated(shell: &mut Shell<'_>, asked: &NoticeAsked, reference: &str) -> Result<u8, Failure> {
    let workspace = shell.read(&asked.file)?;
    let stored = find(&workspace, reference).map_err(about(&asked.file))?;
    let changes = workspace
        .outdated_sentences(stored.id)
        .map_err(about(&asked.file))?;
    let found = u8::from(!changes.is_empty());
    let because = |change: &SentenceChange| -> Vec<Because> {
        change
            .because
            .iter()
            .map(|(id, field)| Because {
                // A record that is gone has no reference any more.
                reference: workspace
                    .get(*id)
                    .map_or_else(|_| id.to_string(), |stored| stored.reference),
                field: field.clone(),
            })
            .collect()
    };
    if asked.json {
        let notice: Notice = stored.record.try_into()?;
        let changes = changes
            .iter()
            .map(|change| Change {
                standing: change.standing.code(),
                key: change.key.clone(),
                was: change.was.clone(),
                now: change.now.clone(),
                because: because(change),
            })
            .collect();
        shell.json(&Document {
            reference: Some(stored.reference),
            language: notice.language,
            version_date: notice.version_date,
            missing: Vec::new(),
            changes,
        })?;
        return Ok(found);
    }
    if changes.is_empty() {
        shell.say(&Sentence::new("cli-notice-current"))?;
        return Ok(0);
    }
    shell.say(&Sentence::new("cli-notice-outdated").number("count", changes.len()))?;
    for change in &changes {
        let standing = shell
            .words
            .word(&format!("sentence-standing-{}", change.standing.key()));
        shell.line("")?;
        shell.line(&format!("{standing}: {}", change.key))?;
        for (label, words) in [
            ("cli-notice-was", &change.was),
            ("cli-notice-now", &change.now),
        ] {
            if let Some(words) = words {
                let mark = format!("  {} ", shell.words.word(label));
                shell.prose(&mark, words)?;
            }
        }
        let fields: Vec<String> = because(change)
            .into_iter()
            .map(|it| format!("{} {}", it.reference, it.field))
            .collect();
        if !fields.is_empty() {
            let mark = format!("  {} ", shell.words.word("cli-notice-because"));
            shell.prose(&mark, &fields.join(", "))?;
        }
    }
    Ok(found)
}

/// The format that was asked for, or that the name of the file ends in.
fn format(asked: &NoticeAsked, path: &Path) -> Result<NoticeFormat, Failure> {
    let given = match &asked.format {
        Some(given) => given.to_lowercase(),
        None => path
            .extension()
            .map(|ending| ending.to_string_lossy().to_lowercase())
            .unwrap_or_default(),
    };
    let given = if given == "text" { "txt" } else { &given };
    given
        .parse()
        .map_err(|_| Failure::own(2, Sentence::new("cli-error-notice-format")))
}
