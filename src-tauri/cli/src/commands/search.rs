//! `search`: records by their words. The index lies in memory: nothing is written.

use serde::Serialize;
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::Index;

use super::about;
use crate::arguments::Search;
use crate::failure::Failure;
use crate::shell::Shell;
use crate::wording;

/// More than anybody reads.
const MOST: u32 = 10_000;

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    query: String,
    total: usize,
    hits: Vec<Found>,
}

/// A record that was found.
#[derive(Serialize)]
struct Found {
    #[serde(rename = "ref")]
    reference: String,
    id: RecordId,
    kind: Kind,
    title: String,
    /// Reference of the record to open: itself, or the case it belongs to.
    open: String,
    excerpt: String,
    /// Whether only the title of its case was found.
    #[serde(skip)]
    inherited: bool,
}

/// Finds the records.
pub fn run(shell: &mut Shell<'_>, asked: &Search) -> Result<u8, Failure> {
    let workspace = shell.read_with(&asked.file, asked.secret)?;
    let mut hits = Vec::new();
    for hit in workspace
        .search(&asked.text, MOST, &mut Index::new())
        .map_err(about(&asked.file))?
    {
        let stored = workspace.get(hit.id)?;
        let title = match wording::title(shell.words, &stored) {
            title if title.is_empty() => hit.title.clone(),
            title => title,
        };
        // The marks around a match are for screens that can show them.
        let excerpt = hit
            .excerpt
            .replace(['\u{2}', '\u{3}'], "")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let own = hit.open == hit.id;
        hits.push(Found {
            open: if own {
                hit.reference.clone()
            } else {
                workspace.get(hit.open)?.reference
            },
            inherited: excerpt == hit.title,
            reference: hit.reference,
            id: hit.id,
            kind: hit.kind,
            title,
            excerpt,
        });
    }
    let hits = by_case(hits);
    if asked.json {
        shell.json(&Document {
            query: asked.text.clone(),
            total: hits.len(),
            hits,
        })?;
        return Ok(0);
    }
    shell.say(
        &Sentence::new("cli-search-found")
            .number("count", hits.len())
            .text("text", asked.text.clone()),
    )?;
    let mut open = "";
    for hit in &hits {
        let own = hit.reference == hit.open;
        if hit.open != open {
            open = &hit.open;
            let stored = workspace.find(open)?;
            let (title, kind) = (
                wording::title(shell.words, &stored),
                wording::kind(shell.words, stored.record.kind()),
            );
            shell.line("")?;
            shell.line(&format!("{open}  {title} ({kind})"))?;
        }
        if !own {
            let kind = wording::kind(shell.words, hit.kind);
            shell.prose("  ", &format!("{}  {kind}: {}", hit.reference, hit.title))?;
        }
        // An entry is found by the title of its case too; that stands above already.
        if !hit.inherited {
            shell.prose(if own { "    " } else { "      " }, &hit.excerpt)?;
        }
    }
    Ok(0)
}

/// The hits of one case together, the case itself first, in the order of the best of each.
fn by_case(hits: Vec<Found>) -> Vec<Found> {
    let mut order: Vec<String> = Vec::new();
    for hit in &hits {
        if !order.contains(&hit.open) {
            order.push(hit.open.clone());
        }
    }
    let mut hits: Vec<(usize, Found)> = hits
        .into_iter()
        .map(|hit| {
            (
                order
                    .iter()
                    .position(|open| *open == hit.open)
                    .unwrap_or(usize::MAX),
                hit,
            )
        })
        .collect();
    hits.sort_by_key(|(place, hit)| (*place, hit.reference != hit.open));
    hits.into_iter().map(|(_, hit)| hit).collect()
}
