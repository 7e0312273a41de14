//! `import`: a spreadsheet's rows, or a whole register, all or nothing. A dry run says what each row would do.

mod notice;
mod show;

use tilsyn_core::import::{
    ImportAsked, ImportField, ImportKind, ImportPlan, ImportSource, Lexicon, Limits, MappedColumn,
    Refused, Source, import_source, kept,
};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Line;
use tilsyn_core::{Error, Result};

use super::about;
use super::writer::{Who, carry_out};
use crate::arguments::{Import, SourceKind};
use crate::failure::Failure;
use crate::shell::Shell;

/// Bytes of a source that are read at all: the export of a register may hold attachments.
const LARGEST: u64 = 512 * 1024 * 1024;

/// Imports, or shows what would be.
pub fn run(shell: &mut Shell<'_>, asked: &Import) -> std::result::Result<u8, Failure> {
    let SourceKind::Rows(kind) = asked.kind else {
        return notice::run(shell, asked);
    };
    let workspace = shell.read(&asked.file)?;
    let bytes = read(&asked.source).map_err(about(&asked.source))?;
    let lexicon = Lexicon::new()?;
    let source = Source::read(&bytes, &Limits::default())
        .map_err(|refused| about(&asked.source)(refused.into()))?;
    drop(bytes);
    let name: Line = asked
        .source
        .file_name()
        .and_then(|name| name.to_string_lossy().parse().ok())
        .unwrap_or_default();
    let known = kept(&workspace, &name).map_err(about(&asked.file))?;
    let described = source.describe(
        name.as_str(),
        kind,
        shell.words.language(),
        &lexicon,
        &known,
    );
    let order = order(&source, &described, asked, kind, &lexicon, &known)?;
    let plan = source
        .plan(&workspace, &order, &lexicon, &known)
        .map_err(about(&asked.source))?;
    drop(workspace);
    let (Some(actor), Some(role), false) = (&asked.actor, asked.role, asked.dry_run) else {
        return show::dry_run(shell, asked, &described, &order, &plan);
    };
    let who = Who {
        file: &asked.file,
        actor,
        role,
        reason: &asked.reason,
        under_secrecy: false,
    };
    let order = ImportAsked {
        seen: Some(plan.seen),
        ..order
    };
    let done = carry_out(
        shell,
        who,
        &mut |tx| import_source(tx, &source, &name, &order, &lexicon, &known),
        &|error| match error {
            Error::Import(refused @ Refused::Rows { .. }) => {
                Failure::from(Error::Import(refused)).about(&asked.source)
            }
            other => about(&asked.file)(other),
        },
    )?;
    if asked.json {
        return show::json(shell, false, &described, &order, &plan, &done.changed).map(|()| 0);
    }
    show::counts(shell, &plan)?;
    done.tell(shell, who)?;
    Ok(0)
}

/// The bytes of a source, if they are not too many.
fn read(path: &std::path::Path) -> Result<Vec<u8>> {
    use std::io::Read as _;
    let file = std::fs::File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(Error::NoSuchFile);
    }
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What is asked of the import: as it was typed, and as it looks where nothing was.
fn order(
    source: &Source,
    described: &ImportSource,
    asked: &Import,
    kind: ImportKind,
    lexicon: &Lexicon,
    known: &[tilsyn_core::import::ImportProfile],
) -> std::result::Result<ImportAsked, Failure> {
    let is_book = matches!(source, Source::Book(_));
    let guessed = ImportAsked {
        layout: asked.layout.or(is_book.then_some(described.layout)),
        sheet: asked
            .sheet
            .clone()
            .or_else(|| is_book.then(|| described.sheet.clone())),
        header_row: asked.header_row,
        profile: asked.profile,
        ..ImportAsked::guessed(kind, asked.source_language.unwrap_or(described.language))
    };
    if asked.map.is_empty() {
        return Ok(guessed);
    }
    // The columns are those of the plan as it would be without them; what is wrong with it is said by the next one.
    let plan = source.columns(&guessed, lexicon, known);
    let (columns, mut mapping) = plan.map_err(about(&asked.source))?;
    for text in &asked.map {
        let (name, field) = text.rsplit_once('=').ok_or_else(|| refused(text, kind))?;
        let column = columns
            .iter()
            .find(|column| column.header == name.trim())
            .or_else(|| {
                columns
                    .iter()
                    .find(|column| column.letters().eq_ignore_ascii_case(name.trim()))
            })
            .ok_or_else(|| {
                let name = name.chars().take(60).collect();
                about(&asked.source)(Refused::NoColumn { name }.into())
            })?;
        let field = match field.trim() {
            "" => None,
            field => Some(
                field
                    .parse::<ImportField>()
                    .ok()
                    .filter(|field| field.belongs_to(kind))
                    .ok_or_else(|| refused(text, kind))?,
            ),
        };
        mapping.retain(|mapped| mapped.column != column.index);
        mapping.push(MappedColumn {
            column: column.index,
            field,
            split: None,
        });
    }
    Ok(ImportAsked {
        columns: Some(mapping),
        ..guessed
    })
}

/// A field that is none, with those there are.
fn refused(text: &str, kind: ImportKind) -> Failure {
    let fields: Vec<&str> = ImportField::every(kind).map(ImportField::code).collect();
    Failure::own(
        2,
        Sentence::new("cli-error-import-field")
            .text("text", text.chars().take(60).collect::<String>())
            .text("fields", fields.join(", ")),
    )
}

/// Whether a plan holds an error, of a row or of the whole.
fn has_errors(plan: &ImportPlan) -> bool {
    use tilsyn_core::import::SaidWeight;
    plan.counts.error > 0
        || plan
            .sentences
            .iter()
            .any(|said| said.weight == SaidWeight::Error)
}
