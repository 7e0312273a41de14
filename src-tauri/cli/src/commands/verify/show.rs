//! What `verify` tells people.

use std::path::Path;

use tilsyn_core::text::{Sentence, Words};
use unicode_width::UnicodeWidthStr as _;

use super::document::{Document, HeadRow};
use crate::failure::Failure;
use crate::output::fill;
use crate::shell::Shell;

/// Tells of a workspace.
pub fn workspace(shell: &mut Shell<'_>, file: &Path, document: &Document) -> Result<(), Failure> {
    let verdict = Sentence::new(format!(
        "cli-verdict-{}",
        document.verdict.to_ascii_lowercase()
    ));
    let records = document.records.iter();
    let bullets: Vec<String> = records.map(|record| record.sentence.clone()).collect();
    tell(shell, file, document, &verdict, &bullets, Vec::new())
}

/// Tells of anything that was checked: the verdict, what is wrong, the numbers, and the head to keep.
pub fn tell(
    shell: &mut Shell<'_>,
    file: &Path,
    document: &Document,
    verdict: &Sentence,
    bullets: &[String],
    more: Vec<(String, String)>,
) -> Result<(), Failure> {
    let words = shell.words;
    shell.line(&format!("{}  {}", document.verdict, file.display()))?;
    shell.say(verdict)?;
    if let Some(fault) = &document.fault {
        let at = fault
            .first_bad_seq
            .map(|seq| words.say(&Sentence::new("cli-fault-at").number("seq", seq)));
        let said = at.map_or_else(
            || fault.sentence.clone(),
            |at| format!("{at} {}", fault.sentence),
        );
        shell.prose("", &said)?;
    }
    for bullet in bullets {
        shell.prose("  • ", bullet)?;
    }
    let mut rows = rows(words, document);
    rows.extend(more);
    columns(shell, rows)?;
    // A head of a file that is wrong is nothing to build on.
    let sound = !matches!(document.verdict, "DIVERGED" | "INVALID" | "UNREADABLE");
    if let Some(note) = document.note.as_ref().filter(|_| sound) {
        shell.line("")?;
        shell.say(&Sentence::new("cli-verify-keep"))?;
        shell.line("")?;
        for line in note.lines() {
            shell.line(line)?;
        }
    }
    Ok(())
}

/// A head that was brought, and how the log compares with it.
pub fn held(words: &Words, head: &HeadRow) -> String {
    let outcome = words.word(&format!(
        "cli-head-{}",
        head.outcome.to_ascii_lowercase().replace('_', "-")
    ));
    words.say(
        &Sentence::new("cli-verify-held")
            .text("head", head.label.clone())
            .number("count", head.size)
            .text("outcome", outcome),
    )
}

/// The numbers behind the verdict.
fn rows(words: &Words, document: &Document) -> Vec<(String, String)> {
    let number = |number: u64| words.number(i64::try_from(number).unwrap_or(i64::MAX));
    let mut rows = Vec::new();
    let mut add = |key: &str, value: String| rows.push((words.word(key), value));
    if let Some(origin) = &document.origin {
        add("cli-verify-origin", origin.clone());
        add("cli-verify-size", number(document.size));
    }
    if let Some(root) = &document.root {
        add("cli-verify-root", root.clone());
    }
    for signer in &document.signers {
        let name = signer.name.clone().unwrap_or_else(|| signer.key.clone());
        let key = if document.self_asserted.contains(&signer.key) {
            "cli-verify-signer-alone"
        } else {
            "cli-verify-signer"
        };
        add(key, name);
    }
    for head in &document.heads {
        add("cli-verify-head", held(words, head));
        if let Some(merged) = &head.merged {
            let told = super::super::stranger::merged_head(head.size, merged);
            add("cli-verify-head", words.say(&told));
        }
    }
    if let Some(passed) = document.heads_passed_over {
        let said = Sentence::new("cli-verify-passed-over").number("count", passed);
        add("cli-verify-older", words.say(&said));
    }
    if document.missing > 0 {
        add("cli-verify-missing", number(document.missing));
    }
    if let Some(missing) = &document.first_missing {
        let said = Sentence::new("cli-verify-first")
            .number("seq", missing.seq)
            .text("field", missing.field.clone());
        add("cli-verify-first-missing", words.say(&said));
    }
    if document.erased > 0 {
        add("cli-verify-erased", number(document.erased));
    }
    if document.withheld > 0 {
        add("cli-verify-withheld", number(document.withheld));
    }
    rows
}

/// Rows in two columns.
pub fn columns(shell: &mut Shell<'_>, rows: Vec<(String, String)>) -> Result<(), Failure> {
    let width = rows
        .iter()
        .map(|(label, _)| label.width())
        .max()
        .unwrap_or(0);
    if !rows.is_empty() {
        shell.line("")?;
    }
    for (label, value) in rows {
        shell.prose(&format!("  {}  ", fill(&label, width)), &value)?;
    }
    Ok(())
}
