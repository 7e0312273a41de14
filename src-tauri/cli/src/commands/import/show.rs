//! What an import would do, for people and for programs.

use serde::Serialize;
use serde_json::Value;
use tilsyn_core::import::{
    ImportAsked, ImportField, ImportPlan, ImportSource, KindCount, LeftOut, MappedColumn,
    PlanCounts, PlannedLink, PlannedRow, ProfileCode, RowVerdict, Said, SaidWeight, SourceColumn,
    SourceForm, SourceLayout,
};
use tilsyn_core::record::Kind;
use tilsyn_core::text::{Language, Sentence, Words};
use tilsyn_core::workspace::ChangedRecord;

use super::has_errors;
use crate::arguments::Import;
use crate::failure::Failure;
use crate::output::{WIDTH, clean, cut, fill, hang};
use crate::shell::Shell;
use crate::wording;

/// Rows of an export that are shown one by one; the kinds are counted anyway.
const REGISTER_ROWS: usize = 0;

/// What is said of a cell that says that there is nothing.
const SAID_NONE: &str = "import-said-none";

/// What `--json` prints.
#[derive(Serialize)]
struct Document<'a> {
    /// Whether it was only shown.
    dry_run: bool,
    form: SourceForm,
    encoding: Option<&'a str>,
    delimiter: Option<&'a str>,
    layout: SourceLayout,
    language: Language,
    sheet: &'a str,
    header_row: u32,
    profile: Option<ProfileCode>,
    columns: &'a [SourceColumn],
    mapping: &'a [MappedColumn],
    missing: &'a [ImportField],
    left_out: &'a [LeftOut],
    sentences: Vec<Spoken>,
    counts: PlanCounts,
    rows: Vec<Row<'a>>,
    /// For an export: what it holds.
    records: &'a [KindCount],
    /// What was written.
    changed: &'a [ChangedRecord],
}

/// A row.
#[derive(Serialize)]
struct Row<'a> {
    sheet: &'a str,
    rows: &'a [u32],
    verdict: RowVerdict,
    kind: Kind,
    #[serde(rename = "ref")]
    reference: Option<&'a str>,
    title: &'a str,
    fields: Vec<Set<'a>>,
    links: &'a [PlannedLink],
    sentences: Vec<Spoken>,
}

/// A field that would be set.
#[derive(Serialize)]
struct Set<'a> {
    name: &'a str,
    before: Value,
    after: Value,
}

/// Something said, in the language of the reader.
#[derive(Serialize)]
struct Spoken {
    weight: SaidWeight,
    /// The column, from 0; none for the whole row.
    column: Option<u32>,
    text: String,
}

fn spoken(words: &Words, said: &[Said]) -> Vec<Spoken> {
    said.iter()
        .map(|said| Spoken {
            weight: said.weight,
            column: said.column,
            text: words.say(&said.sentence),
        })
        .collect()
}

fn value(json: Option<&String>) -> Value {
    json.and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or(Value::Null)
}

/// Prints the document.
pub(super) fn json(
    shell: &mut Shell<'_>,
    dry_run: bool,
    source: &ImportSource,
    asked: &ImportAsked,
    plan: &ImportPlan,
    changed: &[ChangedRecord],
) -> Result<(), Failure> {
    let words = shell.words;
    let rows = plan
        .rows
        .iter()
        .map(|row| Row {
            sheet: &row.sheet,
            rows: &row.rows,
            verdict: row.verdict,
            kind: row.kind,
            reference: row.reference.as_deref(),
            title: &row.title,
            fields: row
                .fields
                .iter()
                .map(|field| Set {
                    name: &field.name,
                    before: value(field.before.as_ref()),
                    after: value(field.after.as_ref()),
                })
                .collect(),
            links: &row.links,
            sentences: spoken(words, &row.sentences),
        })
        .collect();
    shell.json(&Document {
        dry_run,
        form: source.form,
        encoding: source.encoding.as_deref(),
        delimiter: source.delimiter.as_deref(),
        layout: asked.layout.unwrap_or(SourceLayout::Rows),
        language: asked.language,
        sheet: &plan.sheet,
        header_row: plan.header_row,
        profile: plan.profile,
        columns: &plan.columns,
        mapping: &plan.mapping,
        missing: &plan.missing,
        left_out: &plan.left_out,
        sentences: spoken(words, &plan.sentences),
        counts: plan.counts,
        rows,
        records: &source.records,
        changed,
    })
}

/// Shows a plan; ends with 1 when it holds an error.
pub(super) fn dry_run(
    shell: &mut Shell<'_>,
    asked: &Import,
    source: &ImportSource,
    order: &ImportAsked,
    plan: &ImportPlan,
) -> Result<u8, Failure> {
    let code = u8::from(has_errors(plan));
    if asked.json {
        return json(shell, true, source, order, plan, &[]).map(|()| code);
    }
    head(shell, asked, source, plan)?;
    columns(shell, plan)?;
    for said in &plan.sentences {
        sentence(shell, "", said)?;
    }
    let is_export = source.form == SourceForm::Export;
    let shown = if is_export {
        REGISTER_ROWS
    } else {
        plan.rows.len()
    };
    for (place, planned) in plan.rows.iter().enumerate() {
        if place < shown || planned.verdict == RowVerdict::Error {
            shell.line("")?;
            row(shell, planned, plan)?;
        }
    }
    shell.line("")?;
    counts(shell, plan)?;
    if code > 0 {
        shell.say(&Sentence::new("cli-import-errors"))?;
    }
    Ok(code)
}

/// What the source is.
fn head(
    shell: &mut Shell<'_>,
    asked: &Import,
    source: &ImportSource,
    plan: &ImportPlan,
) -> Result<(), Failure> {
    let file = asked.source.display().to_string();
    if source.form == SourceForm::Export {
        shell.say(&Sentence::new("cli-import-register").text("file", file))?;
        for count in &source.records {
            let kind = wording::word_or(
                shell.words,
                &format!("kind-{}-plural", count.kind.key()),
                count.kind.code(),
            );
            shell.line(&format!("  {:>5}  {kind}", count.count))?;
        }
        return Ok(());
    }
    let words = shell.words;
    let mut about = vec![source.form.code().to_uppercase()];
    about.extend(source.encoding.clone());
    if !plan.sheet.is_empty() {
        about.push(plan.sheet.clone());
    }
    about.extend(
        plan.profile
            .map(|profile| words.word(&format!("import-profile-{}", profile.key()))),
    );
    let head = match plan.header_row {
        0 => Sentence::new("cli-import-forms"),
        row => Sentence::new("cli-import-source").number("row", row),
    };
    shell.say(&head.text("file", file).text("about", about.join(", ")))?;
    if source.kept && asked.map.is_empty() && asked.profile.is_none() {
        shell.say(&Sentence::new("import-kept"))?;
    }
    Ok(())
}

/// Where the columns go.
fn columns(shell: &mut Shell<'_>, plan: &ImportPlan) -> Result<(), Failure> {
    let width = plan
        .columns
        .iter()
        .map(|column| cut(&column.header, 40).chars().count())
        .max()
        .unwrap_or(0);
    for column in &plan.columns {
        let field = plan
            .mapping
            .iter()
            .find(|mapped| mapped.column == column.index)
            .and_then(|mapped| mapped.field);
        let goes = match field {
            Some(field) => shell.words.word(&field.word()),
            None => {
                let cells = plan
                    .left_out
                    .iter()
                    .find(|left| left.column == column.index)
                    .map_or(0, |left| left.cells);
                shell
                    .words
                    .say(&Sentence::new("cli-import-left-out").number("count", cells))
            }
        };
        let header = fill(&cut(&clean(&column.header), 40), width);
        shell.line(&format!("  {:<3} {header}  → {goes}", column.letters()))?;
    }
    if !plan.missing.is_empty() {
        let fields: Vec<Sentence> = plan
            .missing
            .iter()
            .map(|field| Sentence::new(field.word()))
            .collect();
        shell.say(&Sentence::new("cli-import-missing").list("fields", fields))?;
    }
    Ok(())
}

/// A row.
fn row(shell: &mut Shell<'_>, planned: &PlannedRow, plan: &ImportPlan) -> Result<(), Failure> {
    let words = shell.words;
    let numbers: Vec<String> = planned.rows.iter().map(u32::to_string).collect();
    // A form is a sheet; of an export only the number of its record can be told.
    let key = match (planned.sheet.is_empty(), plan.header_row) {
        (true, _) => "cli-import-row",
        (false, 0) => "cli-import-sheet",
        (false, _) => "cli-import-row-of-sheet",
    };
    let place = Sentence::new(key)
        .text("sheet", &planned.sheet)
        .number("count", numbers.len())
        .text("rows", numbers.join(", "));
    let verdict = words.word(&format!("import-verdict-{}", planned.verdict.key()));
    let reference = planned
        .reference
        .as_ref()
        .map(|reference| format!("{reference} "))
        .unwrap_or_default();
    let title = planned.title.replace('\n', " ");
    let whose = format!("{reference}{title}");
    let whose = if whose.is_empty() {
        whose
    } else {
        format!(" – {whose}")
    };
    shell.prose("", &format!("{}: {verdict}{whose}", words.say(&place)))?;
    if !planned.fields.is_empty() {
        let fields: Vec<String> = planned
            .fields
            .iter()
            .map(|field| wording::field(words, &field.name))
            .collect();
        let said = Sentence::new("cli-import-sets").text("fields", fields.join(", "));
        shell.prose("    ", &words.say(&said))?;
    }
    for link in &planned.links {
        let kind = wording::kind(words, link.kind);
        let key = if link.made {
            "cli-import-link-made"
        } else {
            "cli-import-link-found"
        };
        let said = Sentence::new(key)
            .text("kind", kind)
            .text("title", &link.title)
            .text("reference", link.reference.clone().unwrap_or_default());
        shell.prose("    ", &words.say(&said))?;
    }
    // Forms are full of fields that say «none»: these are told together.
    let (none, others): (Vec<&Said>, Vec<&Said>) = planned
        .sentences
        .iter()
        .partition(|said| said.sentence.key == SAID_NONE);
    for said in others {
        sentence(shell, "    ", said)?;
    }
    match none.as_slice() {
        [] => Ok(()),
        [one] => sentence(shell, "    ", one),
        several => {
            let letters = |said: &&Said| {
                let column = plan
                    .columns
                    .iter()
                    .find(|column| Some(column.index) == said.column)?;
                Some(column.letters())
            };
            let columns: Vec<String> = several.iter().filter_map(letters).collect();
            let told = Sentence::new("cli-import-none").text("columns", columns.join(", "));
            sentence(shell, "    ", &Said::of_row(SaidWeight::Note, told))
        }
    }
}

/// A sentence behind its weight.
fn sentence(shell: &mut Shell<'_>, indent: &str, said: &Said) -> Result<(), Failure> {
    let weight = shell
        .words
        .word(&format!("import-weight-{}", said.weight.key()));
    let text = clean(&shell.words.say(&said.sentence));
    for line in hang(&format!("{indent}{weight}: "), &text, WIDTH) {
        shell.line(&line)?;
    }
    Ok(())
}

/// How many rows would do what.
pub(super) fn counts(shell: &mut Shell<'_>, plan: &ImportPlan) -> Result<(), Failure> {
    shell.say(
        &Sentence::new("cli-import-counts")
            .number("create", plan.counts.create)
            .number("update", plan.counts.update)
            .number("unchanged", plan.counts.unchanged)
            .number("error", plan.counts.error),
    )?;
    if plan.counts.made > 0 {
        shell.say(&Sentence::new("cli-import-made").number("count", plan.counts.made))?;
    }
    Ok(())
}
