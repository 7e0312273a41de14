//! `share`: a signed bundle of what a reviewer may see, and nothing else.

use std::collections::BTreeMap;

use serde::Serialize;
use tilsyn_core::Error;
use tilsyn_core::actor::{Author, Role};
use tilsyn_core::record::Kind;
use tilsyn_core::share::{
    Bundle, Envelope, Preview, Release, Scope, Shared, passphrase, preview, write,
};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Line;
use tilsyn_core::workspace::Workspace;
use tilsyn_trail::to_hex;

use super::show::columns;
use super::{about, author, find};
use crate::arguments::{Share, ShareItem};
use crate::failure::Failure;
use crate::output::write_whole;
use crate::shell::{Shell, sight};
use crate::wording::{self, Reader};

/// What `--json` prints of a bundle.
#[derive(Serialize)]
struct Document<'a> {
    /// Id of the bundle.
    id: &'a str,
    /// Reference of the record of this copy.
    #[serde(rename = "ref")]
    reference: String,
    /// Whether it is sealed.
    sealed: bool,
    /// The passphrase it is sealed under; shown once and kept nowhere.
    passphrase: Option<&'a str>,
    /// Records, entries and attachments in it.
    records: usize,
    /// Events in it.
    events: usize,
    withheld: Withheld,
    /// Events under its head.
    size: u64,
    /// Root over them, hexadecimal.
    root: String,
}

/// What stays.
#[derive(Serialize)]
struct Withheld {
    text: usize,
    personal: usize,
    attachments: usize,
    privileged: usize,
}

impl Withheld {
    const fn of(preview: &Preview) -> Self {
        Self {
            text: preview.withheld_text,
            personal: preview.withheld_personal,
            attachments: preview.withheld_attachments,
            privileged: preview.withheld_privileged,
        }
    }
}

/// Writes a bundle, or shows what would be in it.
pub fn run(shell: &mut Shell<'_>, asked: &Share) -> Result<u8, Failure> {
    let mut workspace = if asked.preview {
        shell.read(&asked.file)?
    } else {
        shell.write(&asked.file)?
    };
    // Asked before the work: a bundle that cannot be signed is not made.
    let author = match (asked.preview, &asked.actor) {
        (true, None) => None,
        _ => Some(who(shell, &workspace, asked.actor.as_ref(), &asked.file)?),
    };
    workspace.read_as(sight(asked.secret, author.as_ref()));
    let scope = scope(&workspace, asked)?;
    let release = release(asked);
    let (Some(author), Some(out)) = (author, &asked.out) else {
        let shown = preview(&workspace, &scope, release).map_err(about(&asked.file))?;
        return show(shell, asked, &shown).map(|()| 0);
    };
    let drawn = if asked.seal {
        Some(passphrase(shell.entropy)?)
    } else {
        None
    };
    let envelope = match &drawn {
        Some((passphrase, _)) => Envelope::Passphrase(passphrase, None),
        None if asked.to.is_empty() => Envelope::Open,
        None => Envelope::Keys(&asked.to),
    };
    let bundle = Bundle {
        scope: &scope,
        release,
        recipient: asked.recipient.clone(),
        purpose: asked.purpose.clone(),
        expires: asked.expires,
        envelope,
        language: shell.words.language(),
    };
    let shared = write(&workspace, &bundle, &author, shell.now, shell.entropy)
        .map_err(about(&asked.file))?;
    write_whole(out, &shared.bytes, false).map_err(about(out))?;
    let name = out.file_name().map(|name| name.to_string_lossy());
    let name: Line = name.unwrap_or_default().parse().unwrap_or_default();
    let export = shared.export(name, &bundle);
    let recorded = workspace.commit(&author, shell.now, shell.entropy, "", |tx| {
        tx.create(export.into(), None)
    });
    let reference = match recorded {
        Ok(done) => done.value.reference,
        Err(error) => {
            // A copy that is not in the list would be one that nobody remembers.
            drop(std::fs::remove_file(out));
            return Err(about(&asked.file)(error));
        }
    };
    shell.remember(&workspace)?;
    let words = drawn.as_ref().map(|(_, words)| words.as_str());
    tell(shell, asked, &shared, &reference, words).map(|()| 0)
}

/// Who acts: whoever was named, else the only one who can sign here, else the only privacy officer who can.
pub(super) fn who(
    shell: &mut Shell<'_>,
    workspace: &Workspace,
    name: Option<&Line>,
    file: &std::path::Path,
) -> Result<Author, Failure> {
    if name.is_none() {
        let mut signers = shell
            .signers(workspace, &|_| true)
            .map_err(|failure| failure.about(file))?;
        if signers.authors.len() > 1 {
            signers
                .authors
                .retain(|author| author.role == Role::PrivacyOfficer);
            if let (Some(only), true) = (signers.authors.pop(), signers.authors.is_empty()) {
                return Ok(only);
            }
        }
    }
    author(shell, workspace, name, file)
}

fn scope(workspace: &Workspace, asked: &Share) -> Result<Scope, Failure> {
    let mut scope = Scope::default();
    for reference in &asked.scope {
        if reference == "register" {
            let register = Scope::register(workspace).map_err(about(&asked.file))?;
            scope.records.extend(register.records);
        } else {
            let stored = find(workspace, reference).map_err(about(&asked.file))?;
            scope.records.push(stored.id);
        }
    }
    Ok(scope)
}

fn release(asked: &Share) -> Release {
    let gives = |item| asked.release.contains(&item) && !asked.withhold.contains(&item);
    Release {
        text: gives(ShareItem::Text),
        personal: gives(ShareItem::Personal),
        attachments: gives(ShareItem::Attachments),
        privileged: gives(ShareItem::Privileged),
    }
}

fn show(shell: &mut Shell<'_>, asked: &Share, shown: &Preview) -> Result<(), Failure> {
    if asked.json {
        return shell.json(shown);
    }
    let recipient = asked.recipient.to_string();
    let recipient = if recipient.is_empty() {
        "none".to_owned()
    } else {
        recipient
    };
    shell.say(&Sentence::new("cli-share-preview").text("recipient", recipient))?;
    let known = shown.records.iter().map(|it| (it.id, it.reference.clone()));
    let mut reader = Reader::among(shell.words, known.collect());
    for record in &shown.records {
        let kind = wording::kind(shell.words, record.kind);
        shell.line("")?;
        shell.line(&format!("{}  {kind}", record.reference))?;
        let fields = record
            .fields
            .iter()
            .map(|it| (it.field.as_str(), &it.value));
        document(shell, &mut reader, record.kind, &fields.collect())?;
        withheld(
            shell,
            record.withheld.iter().map(|(field, _)| field.as_str()),
        )?;
    }
    shell.line("")?;
    counts(shell, shown)
}

/// Says which fields stay.
pub(super) fn withheld<'a>(
    shell: &mut Shell<'_>,
    fields: impl Iterator<Item = &'a str>,
) -> Result<(), Failure> {
    let names: Vec<String> = fields
        .map(|field| wording::field(shell.words, field))
        .collect();
    if names.is_empty() {
        return Ok(());
    }
    let said = Sentence::new("cli-share-record-withheld").text("fields", names.join(", "));
    let text = shell.words.say(&said);
    shell.prose("  ", &text)
}

/// Shows the fields of a document, in the order in which its kind has them.
pub(super) fn document(
    shell: &mut Shell<'_>,
    reader: &mut Reader<'_>,
    kind: Kind,
    fields: &BTreeMap<&str, &serde_json::Value>,
) -> Result<(), Failure> {
    let mut said = Vec::new();
    for name in wording::order(kind) {
        if let Some(value) = fields.get(name.as_str()) {
            let value = serde_json::from_value((*value).clone()).map_err(std::io::Error::from)?;
            said.push((
                format!("  {}", wording::field(shell.words, &name)),
                reader.value(kind, &name, &value),
            ));
        }
    }
    columns(shell, &said)
}

fn counts(shell: &mut Shell<'_>, shown: &Preview) -> Result<(), Failure> {
    shell.say(
        &Sentence::new("cli-share-withheld")
            .number("text", shown.withheld_text)
            .number("personal", shown.withheld_personal)
            .number("attachments", shown.withheld_attachments)
            .number("privileged", shown.withheld_privileged),
    )
}

fn tell(
    shell: &mut Shell<'_>,
    asked: &Share,
    shared: &Shared,
    reference: &str,
    words: Option<&str>,
) -> Result<(), Failure> {
    let sealed = words.is_some() || !asked.to.is_empty();
    if asked.json {
        return shell.json(&Document {
            id: &shared.id,
            reference: reference.to_owned(),
            sealed,
            passphrase: words,
            records: shared.preview.records.len(),
            events: shared.preview.events,
            withheld: Withheld::of(&shared.preview),
            size: shared.head.size,
            root: to_hex(&shared.head.root),
        });
    }
    let file = asked.out.as_ref().map(|out| out.display().to_string());
    shell.say(
        &Sentence::new("cli-share-made")
            .text("file", file.unwrap_or_default())
            .number("count", shared.preview.records.len())
            .number("events", shared.preview.events),
    )?;
    counts(shell, &shared.preview)?;
    match words {
        Some(words) => {
            shell.say(&Sentence::new("cli-share-passphrase").text("words", words.to_owned()))?;
            shell.note(&Sentence::new("cli-share-passphrase-do"))?;
        }
        None if !sealed => shell.note(&Sentence::new("cli-share-open"))?,
        None => {}
    }
    shell.say(&Sentence::new("cli-report-recorded").text("ref", reference.to_owned()))
}

/// The bytes of a file from somebody else, if they are not too many.
pub(super) fn read(path: &std::path::Path) -> tilsyn_core::Result<Vec<u8>> {
    use std::io::Read as _;
    /// A bundle is read whole.
    const LARGEST: u64 = 1024 * 1024 * 1024;
    let file = std::fs::File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(tilsyn_core::share::Refused::NoFile.into());
    }
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST {
        return Err(Error::Share(tilsyn_core::share::Refused::TooLarge {
            limit: LARGEST,
        }));
    }
    Ok(bytes)
}
