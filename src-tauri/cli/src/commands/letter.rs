//! `letter`: a letter of a case, from its template; what it lacks is named, and then only a draft is made.

use tilsyn_core::Error;
use tilsyn_core::actor::{Actor, Author};
use tilsyn_core::letter::{Letter, LetterKind, Refused, Signatory};
use tilsyn_core::record::RecordId;
use tilsyn_core::text::{Sentence, Words};
use tilsyn_core::value::Line;
use tilsyn_core::workspace::{LetterOrder, Workspace};
use tilsyn_reports::{LetterFormat, LetterJob};

use super::{about, author, find};
use crate::arguments::LetterAsked;
use crate::failure::Failure;
use crate::output::write_whole;
use crate::shell::{Shell, sight};

/// Writes the letter.
pub fn run(shell: &mut Shell<'_>, asked: &LetterAsked) -> Result<u8, Failure> {
    let letter = kind(&asked.kind)?;
    let format = format(asked)?;
    if !asked.force && tilsyn_core::passing::is_taken(&asked.out) {
        return Err(about(&asked.out)(Error::FileExists).after(Sentence::new("cli-report-force")));
    }
    let mut workspace = match asked.actor {
        Some(_) => shell.write(&asked.file)?,
        None => shell.read(&asked.file)?,
    };
    // Asked before the work: a letter that cannot be kept is not made.
    let author = match &asked.actor {
        Some(_) => Some(author(
            shell,
            &workspace,
            asked.actor.as_ref(),
            &asked.file,
        )?),
        None => None,
    };
    workspace.read_as(sight(asked.secret, author.as_ref()));
    let stored = find(&workspace, &asked.request).map_err(about(&asked.file))?;
    let language = match shell.asked_language {
        Some(language) => language,
        None => {
            workspace
                .letters(stored.id, None)
                .map_err(about(&asked.file))?
                .language
        }
    };
    let order = LetterOrder {
        request: stored.id,
        letter,
        language,
        text: text(asked)?,
        signatory: signatory(&workspace, author.as_ref())?,
        today: shell.today(&workspace)?,
        draft: author.is_none(),
    };
    let made = workspace.letter(&order).map_err(about(&asked.file))?;
    if author.is_some() && !made.missing.is_empty() {
        let missing = made.missing;
        return Err(about(&asked.file)(Refused::Incomplete { missing }.into()));
    }
    let job = LetterJob {
        format,
        today: order.today,
        made_at: shell.now,
    };
    let bytes = tilsyn_reports::letter(&made, job)?;
    write_whole(&asked.out, &bytes, asked.force).map_err(about(&asked.out))?;
    told(shell, asked, &made)?;
    match author {
        Some(author) => keep(
            shell,
            &mut workspace,
            &author,
            asked,
            stored.id,
            &made,
            &bytes,
        )?,
        None => shell.note(&Sentence::new("cli-letter-draft"))?,
    }
    Ok(0)
}

/// What was made, and what it lacks.
fn told(shell: &mut Shell<'_>, asked: &LetterAsked, made: &Letter) -> Result<(), Failure> {
    shell.say(
        &Sentence::new("cli-letter-made")
            .text("file", asked.out.display().to_string())
            .sentence(
                "letter",
                Sentence::new(format!("letter-kind-{}", made.kind.key())),
            )
            .text("reference", made.reference.clone()),
    )?;
    if !made.missing.is_empty() {
        shell.note(&Sentence::new("cli-letter-lacks").number("count", made.missing.len()))?;
        // What stands between the brackets is in the language of the letter.
        let words = Words::new(made.language)
            .map_err(|_| Error::Internal("the words of a language cannot be read"))?;
        for missing in &made.missing {
            let said = words.say(missing);
            shell.note(&Sentence::new("cli-letter-lacking").text("what", said))?;
        }
    }
    Ok(())
}

fn keep(
    shell: &mut Shell<'_>,
    workspace: &mut Workspace,
    author: &Author,
    asked: &LetterAsked,
    request: RecordId,
    made: &Letter,
    bytes: &[u8],
) -> Result<(), Failure> {
    let name = asked
        .out
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let name: Line = name.parse().unwrap_or_default();
    let done = workspace
        .commit(author, shell.now, shell.entropy, "", |tx| {
            tx.keep_letter(request, made, name, bytes)
        })
        .map_err(about(&asked.file))?;
    shell.remember(workspace)?;
    shell.say(&Sentence::new("cli-letter-kept").text("ref", done.value.reference))
}

/// Who signs: who keeps it; for a draft the line is left to be filled.
fn signatory(workspace: &Workspace, author: Option<&Author>) -> Result<Option<Signatory>, Failure> {
    let Some(author) = author else {
        return Ok(None);
    };
    let actor: Actor = workspace.get(author.id)?.record.try_into()?;
    Ok(Some(Signatory {
        name: actor.name.to_string(),
        role: author.role,
    }))
}

/// The text that somebody wrote in place of the template's.
fn text(asked: &LetterAsked) -> Result<Option<String>, Failure> {
    let Some(path) = &asked.text else {
        return Ok(None);
    };
    let text = std::fs::read_to_string(path).map_err(|error| about(path)(error.into()))?;
    Ok(Some(text))
}

fn kind(given: &str) -> Result<LetterKind, Failure> {
    given.replace('-', "_").parse().map_err(|_| {
        let known: Vec<&str> = LetterKind::ALL.iter().map(|kind| kind.code()).collect();
        Failure::own(
            2,
            Sentence::new("cli-error-letter-kind")
                .text("given", given.chars().take(60).collect::<String>())
                .text("known", known.join(", ")),
        )
    })
}

/// The format that the name of the file ends in.
fn format(asked: &LetterAsked) -> Result<LetterFormat, Failure> {
    let ending = asked
        .out
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    ending
        .parse()
        .map_err(|_| Failure::own(2, Sentence::new("cli-error-letter-format")))
}
