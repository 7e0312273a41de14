//! What a request has besides its document: where it stands in its machine, its clocks with how their dates were found,
//! its steps and entries, what may follow and what each of it lacks, what is to be watched.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use serde_json::Value;
use tilsyn_core::Result;
use tilsyn_core::procedure::guidance::GroundsGuidance;
use tilsyn_core::procedure::{Block, FollowUp};
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::request::{Answer, CaseEvent, MachineCode, State, StepCode};
use tilsyn_core::source::SourceStatus;
use tilsyn_core::text::{Sentence, Words};
use tilsyn_core::workspace::{CaseView, ClockView, Workspace};
use unicode_width::UnicodeWidthStr as _;

use super::{kept, section};
use crate::failure::Failure;
use crate::output::fill;
use crate::shell::Shell;
use crate::wording::{self, word_or};

/// What a request has besides its document.
#[derive(Serialize)]
pub struct Case {
    machine: MachineCode,
    state: State,
    /// Whether secrecy hides it from those it is not assigned to.
    restricted: bool,
    clocks: Vec<ClockRow>,
    next_step: Option<StepCode>,
    steps: Vec<StepRow>,
    entries: Vec<Entry>,
    moves: Vec<MoveRow>,
    follow_ups: Vec<FollowUp>,
    blocks: Vec<BlockRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    guidance: Option<Guidance>,
    /// Opinions of legal reviewers.
    opinions: Vec<Opinion>,
    #[serde(skip)]
    disclosed: bool,
    #[serde(skip)]
    zone: Tz,
}

/// A clock, with how its date was found in words.
#[derive(Serialize)]
struct ClockRow {
    name: String,
    said: Vec<String>,
    #[serde(flatten)]
    clock: ClockView,
}

/// A step of the procedure for this request, answered or not.
#[derive(Serialize)]
struct StepRow {
    code: StepCode,
    title: String,
    answer: Option<Answer>,
    reason: Option<String>,
    citation: String,
    source_status: SourceStatus,
}

/// An entry or attachment of the case.
#[derive(Serialize)]
struct Entry {
    #[serde(rename = "ref")]
    reference: String,
    id: RecordId,
    kind: Kind,
    title: String,
    document: BTreeMap<String, Value>,
}

/// A move that can follow, with what it lacks in words.
#[derive(Serialize)]
struct MoveRow {
    event: CaseEvent,
    title: String,
    to: State,
    /// Whether it happens by itself once nothing is missing.
    by_itself: bool,
    missing: Vec<BlockRow>,
    citation: &'static str,
    source_status: SourceStatus,
}

/// What stands before a disclosure or a move.
#[derive(Serialize)]
struct BlockRow {
    #[serde(flatten)]
    block: Block,
    sentence: String,
    remedy: String,
}

/// Which basis usually carries such a disclosure.
#[derive(Serialize)]
struct Guidance {
    typical_basis: String,
    must_see: String,
    refuse_when: String,
    citation: &'static str,
    source_status: SourceStatus,
}

/// The opinion of a legal reviewer.
#[derive(Serialize)]
struct Opinion {
    #[serde(rename = "ref")]
    reference: String,
    by: Option<String>,
    answer: Option<Answer>,
    reason: String,
}

impl BlockRow {
    fn of(words: &Words, block: Block) -> Self {
        Self {
            sentence: words.word(&format!("block-{}", block.code.key())),
            remedy: words.word(&format!("block-{}-do", block.code.key())),
            block,
        }
    }

    /// The step it is about, and the article that asks for it.
    fn source(&self) -> String {
        let step = self.block.step.map(StepCode::code);
        let parts = [step, Some(self.block.citation)];
        let parts: Vec<&str> = parts
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(", ")
    }
}

impl Case {
    /// The case as it stands at an instant.
    pub fn of(
        words: &Words,
        workspace: &Workspace,
        id: RecordId,
        now: DateTime<Utc>,
    ) -> Result<Self> {
        let view: CaseView = workspace.case_at(id, now)?;
        let mut entries = Vec::new();
        for child in workspace.children(id)? {
            entries.push(Entry {
                reference: child.reference.clone(),
                id: child.id,
                kind: child.record.kind(),
                title: wording::title(words, &child),
                document: kept(&child.record)?,
            });
        }
        let rows = |blocks: Vec<Block>| -> Vec<BlockRow> {
            blocks
                .into_iter()
                .map(|block| BlockRow::of(words, block))
                .collect()
        };
        Ok(Self {
            machine: view.machine,
            state: view.state,
            restricted: view.restricted,
            clocks: view
                .clocks
                .into_iter()
                .map(|clock| ClockRow {
                    name: word_or(
                        words,
                        &format!("clock-{}", clock.code.key()),
                        clock.code.code(),
                    ),
                    said: clock.explanation.iter().map(|it| words.say(it)).collect(),
                    clock,
                })
                .collect(),
            next_step: view.next_step,
            steps: view
                .steps
                .into_iter()
                .map(|step| StepRow {
                    code: step.code,
                    title: word_or(
                        words,
                        &format!("step-{}", step.code.key()),
                        step.code.code(),
                    ),
                    answer: step.entry.as_ref().and_then(|it| it.answer),
                    reason: step.entry.map(|it| it.reason.to_string()),
                    citation: step.citation,
                    source_status: step.source_status,
                })
                .collect(),
            entries,
            moves: view
                .moves
                .into_iter()
                .map(|it| MoveRow {
                    title: words.word(&format!("case-event-{}", it.event.key())),
                    event: it.event,
                    to: it.to,
                    by_itself: it.by_itself,
                    missing: rows(it.missing),
                    citation: it.citation,
                    source_status: it.source_status,
                })
                .collect(),
            follow_ups: view.follow_ups,
            blocks: rows(view.blocks),
            guidance: view.grounds_guidance.map(|it| guidance(words, &it)),
            opinions: view
                .opinions
                .into_iter()
                .map(|it| Opinion {
                    reference: it.reference,
                    by: it.by.map(|by| by.to_string()),
                    answer: it.answer,
                    reason: it.reason.to_string(),
                })
                .collect(),
            disclosed: view.disclosed,
            zone: workspace.home()?.zone,
        })
    }

    /// Tells what was done and found.
    pub fn tell(&self, shell: &mut Shell<'_>) -> std::result::Result<(), Failure> {
        let words = shell.words;
        section(shell, "cli-show-standing")?;
        let said = Sentence::new("cli-show-state")
            .sentence(
                "machine",
                Sentence::new(format!("machine-{}", self.machine.key())),
            )
            .sentence(
                "state",
                Sentence::new(format!("case-state-{}", self.state.key())),
            );
        shell.say(&said)?;
        if self.restricted {
            shell.say(&Sentence::new("cli-show-restricted"))?;
        }
        clocks(shell, &self.clocks)?;
        steps(shell, self)?;
        if let Some(guidance) = &self.guidance {
            section(shell, "cli-show-guidance")?;
            for (key, text) in [
                ("guidance-typical-basis", &guidance.typical_basis),
                ("guidance-must-see", &guidance.must_see),
                ("guidance-refuse-when", &guidance.refuse_when),
            ] {
                shell.prose("  • ", &format!("{}: {text}", words.word(key)))?;
            }
            shell.line(&format!("    [{}]", guidance.citation))?;
        }
        entries(shell, self)?;
        if !self.opinions.is_empty() {
            section(shell, "opinions")?;
            for it in &self.opinions {
                let answer = it.answer.map_or_else(String::new, |answer| {
                    word_or(words, &format!("answer-{}", answer.key()), answer.code())
                });
                let by = it.by.clone().unwrap_or_default();
                shell.prose("  ", &format!("{}  {by}: {answer}", it.reference))?;
                shell.prose("      ", &it.reason)?;
            }
        }
        Ok(())
    }

    /// Tells what can follow, what is to be watched, and what blocks a disclosure.
    pub fn tell_what_lacks(&self, shell: &mut Shell<'_>) -> std::result::Result<(), Failure> {
        moves(shell, &self.moves)?;
        follow_ups(shell, &self.follow_ups, self.zone)?;
        // Of a case whose data went out nobody asks what may still go out.
        if self.disclosed {
            return Ok(());
        }
        section(shell, "cli-show-disclosure")?;
        shell.say(&Sentence::new("cli-show-blocks").number("count", self.blocks.len()))?;
        for row in &self.blocks {
            shell.prose("  • ", &format!("{} [{}]", row.sentence, row.source()))?;
            shell.prose("    ", &row.remedy)?;
        }
        Ok(())
    }
}

fn guidance(words: &Words, it: &GroundsGuidance) -> Guidance {
    Guidance {
        typical_basis: words.say(&it.typical_basis),
        must_see: words.say(&it.must_see),
        refuse_when: words.say(&it.refuse_when),
        citation: it.citation,
        source_status: it.source_status,
    }
}

fn clocks(shell: &mut Shell<'_>, clocks: &[ClockRow]) -> std::result::Result<(), Failure> {
    if clocks.is_empty() {
        return Ok(());
    }
    section(shell, "cli-show-clocks")?;
    for row in clocks {
        shell.prose("  ", &format!("{}  {}", row.clock.code, row.name))?;
        for said in &row.said {
            shell.prose("      – ", said)?;
        }
        if !row.clock.citation.is_empty() {
            shell.line(&format!("      [{}]", row.clock.citation))?;
        }
    }
    Ok(())
}

/// What can follow: what may happen now first, then what lacks something, each lack once.
fn moves(shell: &mut Shell<'_>, moves: &[MoveRow]) -> std::result::Result<(), Failure> {
    if moves.is_empty() {
        return Ok(());
    }
    let words = shell.words;
    section(shell, "cli-show-moves")?;
    for row in moves {
        let to = words.word(&format!("case-state-{}", row.to.key()));
        let mark = if row.missing.is_empty() { "✓" } else { " " };
        let itself = if row.by_itself {
            format!(", {}", words.word("cli-show-by-itself"))
        } else {
            String::new()
        };
        let line = format!("{} ({}): {to}{itself}", row.title, row.event);
        shell.prose(&format!("  {mark} "), &line)?;
        for lack in &row.missing {
            let said = format!("{} [{}]", lack.sentence, lack.source());
            shell.prose("      – ", &said)?;
        }
    }
    Ok(())
}

fn follow_ups(
    shell: &mut Shell<'_>,
    watched: &[FollowUp],
    zone: Tz,
) -> std::result::Result<(), Failure> {
    if watched.is_empty() {
        return Ok(());
    }
    let words = shell.words;
    section(shell, "cli-show-follow-ups")?;
    for it in watched {
        let what = words.word(&format!("follow-up-{}", it.kind.key()));
        let when = match (it.due_at, it.due) {
            (Some(at), _) => words.moment(at, zone),
            (None, Some(day)) => words.date_long(day),
            (None, None) => words.word("due-state-open"),
        };
        shell.prose("  • ", &format!("{what}: {when} [{}]", it.citation))?;
    }
    Ok(())
}

fn steps(shell: &mut Shell<'_>, case: &Case) -> std::result::Result<(), Failure> {
    let words = shell.words;
    section(shell, "cli-show-steps")?;
    let width = case
        .steps
        .iter()
        .map(|step| step.title.width())
        .max()
        .unwrap_or(0)
        .min(44);
    for step in &case.steps {
        let answer = match step.answer {
            Some(answer) => word_or(words, &format!("answer-{}", answer.key()), answer.code()),
            None if case.next_step == Some(step.code) => words.word("cli-show-next"),
            None => "·".to_owned(),
        };
        let mark = if step.answer.is_some() { "✓" } else { " " };
        let line = format!(
            "{mark} {}  {}  {answer}",
            fill(step.code.code(), 5),
            fill(&step.title, width)
        );
        shell.line(&line)?;
    }
    Ok(())
}

fn entries(shell: &mut Shell<'_>, case: &Case) -> std::result::Result<(), Failure> {
    let words = shell.words;
    if case.entries.is_empty() {
        return Ok(());
    }
    section(shell, "cli-show-entries")?;
    let width = case
        .entries
        .iter()
        .map(|entry| entry.reference.width())
        .max()
        .unwrap_or(0);
    for entry in &case.entries {
        let line = format!(
            "  {}  {}: {}",
            fill(&entry.reference, width),
            wording::kind(words, entry.kind),
            entry.title
        );
        shell.line(&line)?;
        let text = ["reason", "reasons"]
            .into_iter()
            .find_map(|name| entry.document.get(name))
            .and_then(Value::as_str);
        if let Some(text) = text {
            let text = text.to_owned();
            shell.prose(&" ".repeat(width + 6), &text)?;
        }
    }
    Ok(())
}
