//! `findings`: what the rules find in register and log, grouped by severity; and `findings accept`.

use std::path::Path;

use chrono::NaiveDate;
use serde::Serialize;
use tilsyn_core::Error;
use tilsyn_core::browse::Band;
use tilsyn_core::finding::{AcceptedAs, Finding, Severity};
use tilsyn_core::text::{Sentence, Words};
use tilsyn_core::value::Prose;
use tilsyn_core::workspace::{
    FindingCounts, FindingGroup, FindingStatus, FindingView, Findings, FindingsPage, FindingsQuery,
    Workspace,
};

use super::verify::watched;
use super::writer::{Who, carry_out};
use super::{about, due, find};
use crate::arguments::{AcceptFinding, Findings as Asked, FindingsOrder};
use crate::failure::Failure;
use crate::shell::Shell;
use crate::wording::word_or;

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    /// The day judged.
    on: NaiveDate,
    /// The earlier day.
    since: Option<NaiveDate>,
    /// Whether a blocker or a high one is open, whatever severities were asked for.
    serious: bool,
    /// Whether what was asked for is open: the program ends with 1.
    stops: bool,
    counts: FindingCounts,
    /// Findings about cases under secrecy that are not listed, in bands.
    withheld: Band,
    findings: Vec<Item>,
}

/// A finding.
#[derive(Serialize)]
struct Item {
    /// What is the matter, in words.
    message: String,
    /// Which row of the record it is about, in words.
    about: Vec<String>,
    /// What to do, in words.
    advice: String,
    #[serde(flatten)]
    view: FindingView,
}

/// Lists them, or accepts one.
pub fn run(shell: &mut Shell<'_>, asked: &Asked) -> Result<u8, Failure> {
    if let Some(FindingsOrder::Accept(order)) = &asked.accept {
        return accept(shell, order);
    }
    let Some(file) = &asked.file else {
        return Err(Failure::own(2, Sentence::new("cli-findings-file")));
    };
    let workspace = shell.read_with(file, asked.secret)?;
    let page = judged(shell, &workspace, asked, file)?;
    let serious = page.counts.serious() > 0;
    let stops = stops(&page.counts, &asked.severity);
    if asked.json {
        let words = shell.words;
        let item = |view: FindingView| Item {
            message: words.say(&view.finding.message),
            about: said(words, &view.finding),
            advice: words.say(&view.finding.advice),
            view,
        };
        shell.json(&Document {
            on: page.on,
            since: page.since,
            serious,
            stops,
            counts: page.counts,
            withheld: page.hidden,
            findings: page.rows.into_iter().map(item).collect(),
        })?;
    } else {
        tell(shell, &page)?;
    }
    Ok(u8::from(stops))
}

/// Whether a script stops: something of the severities it asked for is open, or, when it named none, something serious.
fn stops(counts: &FindingCounts, asked: &[Severity]) -> bool {
    Severity::ALL.iter().any(|severity| {
        let gates = if asked.is_empty() {
            severity.is_serious()
        } else {
            asked.contains(severity)
        };
        gates && counts.of(*severity) > 0
    })
}

/// Judges the file, or what it was on a day, page by page.
fn judged(
    shell: &mut Shell<'_>,
    workspace: &Workspace,
    asked: &Asked,
    file: &Path,
) -> Result<FindingsPage, Failure> {
    let today = shell.today(workspace)?;
    let now = shell.now;
    let mut findings = Findings::new();
    if asked.as_of.is_none() {
        // Whether the log is whole is part of what is judged.
        let check = watched(shell, |progress| workspace.check(Vec::new(), progress));
        findings.checked(&check.map_err(about(file))?);
    }
    let mut query = FindingsQuery {
        group: FindingGroup::Severity,
        statuses: if asked.all {
            FindingStatus::ALL.to_vec()
        } else {
            Vec::new()
        },
        severities: asked.severity.clone(),
        areas: asked.area.clone(),
        since: asked.since,
        limit: 200,
        ..FindingsQuery::default()
    };
    let mut whole: Option<FindingsPage> = None;
    loop {
        let page = watched(shell, |progress| {
            let mut told = |done: u64, _: u64| progress(done);
            match asked.as_of {
                Some(day) => workspace.findings_as_of(&query, day, &mut findings, &mut told),
                None => workspace.findings(&query, today, now, &mut findings, &mut told),
            }
        })
        .map_err(about(file))?;
        let got = u32::try_from(page.rows.len()).unwrap_or(u32::MAX);
        query.offset += got;
        let done = got == 0 || query.offset >= page.total;
        match &mut whole {
            Some(whole) => whole.rows.extend(page.rows),
            None => whole = Some(page),
        }
        if done {
            break;
        }
    }
    whole.ok_or_else(|| Error::Internal("no page of findings").into())
}

/// Prints them in groups.
fn tell(shell: &mut Shell<'_>, page: &FindingsPage) -> Result<(), Failure> {
    let counts = page.counts;
    let heading = Sentence::new("cli-findings")
        .date("on", page.on)
        .number("open", counts.open())
        .number("serious", counts.serious());
    shell.say(&heading)?;
    if let Some(since) = page.since {
        let said = Sentence::new("cli-findings-since")
            .date("since", since)
            .number("new", counts.new)
            .number("fixed", counts.fixed);
        shell.say(&said)?;
    }
    let accepted = counts.accepted + counts.false_positive;
    if accepted > 0 {
        shell.say(&Sentence::new("cli-findings-accepted").number("count", accepted))?;
    }
    due::withheld(shell, page.hidden)?;
    let mut rows = page.rows.iter();
    for group in &page.groups {
        shell.line("")?;
        let name = word_or(shell.words, &format!("severity-{}", group.key), &group.key);
        shell.line(&format!("{name} ({})", group.count))?;
        for view in rows
            .by_ref()
            .take(usize::try_from(group.count).unwrap_or(0))
        {
            row(shell, view)?;
        }
    }
    Ok(())
}

/// The words of the row that a finding is about.
fn said(words: &Words, finding: &Finding) -> Vec<String> {
    finding.about.iter().map(|it| words.say(it)).collect()
}

fn row(shell: &mut Shell<'_>, view: &FindingView) -> Result<(), Failure> {
    let words = shell.words;
    let finding = &view.finding;
    shell.line("")?;
    let mut head = format!("  {}  {}", finding.rule, view.reference);
    let title = view.title.in_language(words.language());
    if !title.is_empty() {
        head.push_str("  ");
        head.push_str(title);
    }
    shell.line(&head)?;
    shell.prose("    ", &words.say(&finding.message))?;
    let about = said(words, finding);
    if !about.is_empty() {
        shell.prose("    ", &about.join(" · "))?;
    }
    shell.prose("    → ", &words.say(&finding.advice))?;
    let mut facts = vec![finding.citation.to_owned()];
    facts.push(word_or(
        words,
        &format!("source-status-{}", finding.source_status.key()),
        finding.source_status.code(),
    ));
    if !finding.part.line().is_empty() {
        facts.push(finding.part.line());
    }
    if !view.owner.is_empty() {
        facts.push(view.owner.clone());
    }
    if view.status != FindingStatus::Open {
        let status = format!("finding-status-{}", view.status.key());
        facts.push(word_or(words, &status, view.status.code()));
    }
    if let Some(day) = view.first_seen {
        let since = Sentence::new("cli-findings-first").date("date", day);
        facts.push(words.say(&since));
    }
    shell.prose("    ", &facts.join(" · "))?;
    if let Some(it) = &view.acceptance {
        let standing = format!("acceptance-standing-{}", it.standing.key());
        let said = Sentence::new(match it.until {
            Some(_) => "cli-findings-acceptance-until",
            None => "cli-findings-acceptance",
        })
        .text("ref", it.reference.clone())
        .text("name", it.by.clone().unwrap_or_default())
        .text("reason", it.reason.clone())
        .text("standing", word_or(words, &standing, it.standing.code()))
        .date("until", it.until.unwrap_or_default());
        shell.prose("    ", &words.say(&said))?;
    }
    Ok(())
}

/// Accepts one.
fn accept(shell: &mut Shell<'_>, asked: &AcceptFinding) -> Result<u8, Failure> {
    let workspace = shell.read_with(&asked.file, asked.secret)?;
    let finding = wanted(shell, &workspace, asked)?;
    drop(workspace);
    let reason: Prose = asked.reason.as_str().parse().unwrap_or_default();
    let accepted_as = if asked.false_positive {
        AcceptedAs::FalsePositive
    } else {
        AcceptedAs::Risk
    };
    let who = Who {
        file: &asked.file,
        actor: &asked.by.actor,
        role: asked.by.role,
        reason: &asked.reason,
        under_secrecy: asked.secret.under_secrecy,
    };
    let done = carry_out(
        shell,
        who,
        &mut |tx| tx.accept_finding(&finding, accepted_as, reason.clone(), asked.until),
        &about(&asked.file),
    )?;
    done.tell(shell, who)?;
    Ok(0)
}

/// The finding that is meant: the only one of its rule about the record, or the one at the part that was named.
fn wanted(
    shell: &Shell<'_>,
    workspace: &Workspace,
    asked: &AcceptFinding,
) -> Result<Finding, Failure> {
    let today = shell.today(workspace)?;
    let mut findings = Findings::new();
    let stored = find(workspace, &asked.reference).map_err(about(&asked.file))?;
    findings
        .refresh(workspace, today, shell.now, &mut |_, _| true)
        .map_err(about(&asked.file))?;
    let reference = stored.reference.clone();
    let mut found = findings
        .about(workspace, stored)
        .map_err(about(&asked.file))?;
    found.retain(|it| {
        it.rule == asked.rule
            && asked
                .part
                .as_ref()
                .is_none_or(|part| it.part.line() == *part || it.path == *part)
    });
    match (found.pop(), found.is_empty()) {
        (Some(only), true) => Ok(only),
        (Some(last), false) => {
            let mut parts: Vec<String> = found.iter().map(|it| it.part.line()).collect();
            parts.push(last.part.line());
            let said = Sentence::new("cli-findings-which")
                .text("rule", asked.rule.as_str())
                .text("reference", reference)
                .text("parts", parts.join(", "));
            Err(Failure::own(2, said).about(&asked.file))
        }
        (None, _) => Err(about(&asked.file)(Error::NoSuchFinding {
            rule: asked.rule.to_string(),
            reference,
        })),
    }
}
