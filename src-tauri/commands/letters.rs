//! Letters of a case: which there are, how one reads, its file; the templates behind them.

use std::path::Path;

use tauri::{Runtime, WebviewWindow};
use tilsyn_core::Error;
use tilsyn_core::actor::Actor;
use tilsyn_core::letter::{Letter, LetterKind, Refused, Signatory, Template};
use tilsyn_core::record::RecordId;
use tilsyn_core::text::Language;
use tilsyn_core::value::Prose;
use tilsyn_core::workspace::{LetterOrder, LetterTemplateView, Letters};
use tilsyn_reports::{LetterFormat, LetterJob, letter_name};

use super::files::{line, write_where_asked};
use super::{Answer, as_author, file_name, now, reading, with, writing};
use crate::opened::Opened;
use crate::wire::{
    FileDone, LetterAsked, LetterFile, LetterPage, LetterTemplateCheck, LetterTemplateText,
    LetterWanted, Nothing, WireError,
};

pub(crate) fn letters<R: Runtime>(
    window: &WebviewWindow<R>,
    request: LetterAsked,
) -> Answer<Letters> {
    reading(window, |workspace| {
        workspace.letters(request.id, request.language)
    })
}

/// How a letter reads: the text to be edited, and the page around it.
pub(crate) fn letter_preview<R: Runtime>(
    window: &WebviewWindow<R>,
    request: LetterWanted,
) -> Answer<LetterPage> {
    with(window, |opened| {
        let workspace = &opened.workspace;
        let text: Prose = match request.text {
            Some(text) => text,
            None => workspace
                .letter_text(request.id, request.letter, request.language)?
                .parse()
                .map_err(|_| {
                    Error::from(Refused::TooLong {
                        limit: Prose::LIMIT,
                    })
                })?,
        };
        let letter = worded(
            opened,
            request.id,
            request.letter,
            request.language,
            Some(&text),
            false,
        )?;
        Ok(LetterPage { text, letter })
    })
}

fn worded(
    opened: &Opened,
    request: RecordId,
    letter: LetterKind,
    language: Language,
    text: Option<&Prose>,
    draft: bool,
) -> Answer<Letter> {
    let order = LetterOrder {
        request,
        letter,
        language,
        text: text.map(Prose::to_string),
        signatory: signatory(opened)?,
        today: opened.workspace.today(now())?,
        draft,
    };
    Ok(opened.workspace.letter(&order)?)
}

/// Who sits at the keyboard signs.
fn signatory(opened: &Opened) -> Answer<Option<Signatory>> {
    let Some(current) = opened.current else {
        return Ok(None);
    };
    let actor: Actor = opened.workspace.get(current)?.record.try_into()?;
    Ok(actor
        .role
        .filter(|_| !actor.name.is_empty())
        .map(|role| Signatory {
            name: actor.name.to_string(),
            role,
        }))
}

/// The letter and its bytes.
fn made<R: Runtime>(
    window: &WebviewWindow<R>,
    request: &LetterFile,
    draft: bool,
) -> Answer<(Letter, LetterFormat, Vec<u8>)> {
    let format: LetterFormat = request
        .format
        .parse()
        .map_err(|_| WireError::plain("bad-request"))?;
    let letter = with(window, |opened| {
        worded(
            opened,
            request.id,
            request.letter,
            request.language,
            request.text.as_ref(),
            draft,
        )
    })?;
    let made_at = now();
    let today = with(window, |opened| Ok(opened.workspace.today(made_at)?))?;
    let job = LetterJob {
        format,
        today,
        made_at,
    };
    let bytes = tilsyn_reports::letter(&letter, job).map_err(|error| WireError {
        code: error.code().to_owned(),
        arguments: error.sentence().arguments,
        details: Vec::new(),
    })?;
    Ok((letter, format, bytes))
}

/// Asks where, and writes a draft there. It leaves no trace but that file.
pub(crate) fn letter_draft<R: Runtime>(
    window: &WebviewWindow<R>,
    request: LetterFile,
) -> Answer<FileDone> {
    let (letter, format, bytes) = made(window, &request, true)?;
    let path = write_where_asked(window, letter_name(&letter, format), &bytes)?;
    Ok(FileDone {
        file_name: path.as_deref().map(file_name),
        recorded: None,
    })
}

/// Asks where, writes the letter there, and keeps the same bytes in the case as proof.
pub(crate) fn letter_final<R: Runtime>(
    window: &WebviewWindow<R>,
    request: LetterFile,
) -> Answer<FileDone> {
    let (letter, format, bytes) = made(window, &request, false)?;
    if !letter.missing.is_empty() {
        return Err(Error::from(Refused::Incomplete {
            missing: letter.missing,
        })
        .into());
    }
    // Asked before the dialog: a letter that cannot be kept is not written either.
    as_author(window, |_, _| Ok(()))?;
    let Some(path) = write_where_asked(window, letter_name(&letter, format), &bytes)? else {
        return Ok(FileDone::default());
    };
    let kept = keep(window, &request, &letter, &path, &bytes)?;
    Ok(FileDone {
        file_name: Some(file_name(&path)),
        recorded: Some(kept),
    })
}

fn keep<R: Runtime>(
    window: &WebviewWindow<R>,
    request: &LetterFile,
    letter: &Letter,
    path: &Path,
    bytes: &[u8],
) -> Answer<String> {
    let committed = writing(window, "", |tx| {
        tx.keep_letter(request.id, letter, line(path), bytes)
    })?;
    Ok(committed.value.reference)
}

pub(crate) fn letter_templates<R: Runtime>(
    window: &WebviewWindow<R>,
    _: Nothing,
) -> Answer<Vec<LetterTemplateView>> {
    reading(window, |workspace| workspace.letter_templates())
}

/// Whether a text is a template of its letter: what is wrong with it, if anything.
pub(crate) fn check_letter_template<R: Runtime>(
    _: &WebviewWindow<R>,
    request: LetterTemplateText,
) -> Answer<LetterTemplateCheck> {
    let read = Template::parse(request.letter, request.text.as_str());
    Ok(LetterTemplateCheck {
        refused: read.err().map(|refused| Error::from(refused).into()),
    })
}
