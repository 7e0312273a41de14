//! `review` and `return`: a bundle read, and a review handed back.

use std::io::Read as _;
use std::path::Path;

use serde::{Deserialize, Serialize};
use tilsyn_core::Error;
use tilsyn_core::heads::HeadsSeen;
use tilsyn_core::keyring::Passphrase;
use tilsyn_core::review::ReviewOp;
use tilsyn_core::share::{
    Op, Opened, Opener, Release, Returned, ReviewVerdictOfTrail, ReviewedRecord, ReviewerKey, Say,
    Session, is_sealed, unseal,
};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Line;
use tilsyn_core::workspace::Workspace;
use tilsyn_trail::{HeldHead, to_hex};
use zeroize::Zeroizing;

use super::about;
use super::share::{document, read, withheld};
use super::stranger;
use crate::arguments::{ReturnReview, ReviewBundle, Unsealing};
use crate::failure::Failure;
use crate::output::write_whole;
use crate::shell::Shell;
use crate::wording::{self, Reader};

/// The most bytes of a bundle once it is open.
const LARGEST: u64 = 1024 * 1024 * 1024;

/// What `review --json` prints.
#[derive(Serialize)]
struct Document<'a> {
    id: String,
    from: &'a tilsyn_core::share::BundleSender,
    /// The key that signed it, as words to compare.
    fingerprint: &'a str,
    recipient: &'a Line,
    purpose: &'a str,
    created: chrono::DateTime<chrono::Utc>,
    expires: Option<chrono::NaiveDate>,
    expired: bool,
    released: Release,
    verdict: ReviewVerdictOfTrail,
    size: u64,
    root: String,
    records: &'a [ReviewedRecord],
    said: &'a [Op],
}

/// What `return --json` prints.
#[derive(Serialize)]
struct Handed {
    /// The bundle that it answers.
    bundle: String,
    /// Things said in it.
    ops: usize,
    /// The reviewer's key, as words to read out.
    fingerprint: String,
    /// Events under the head that was cosigned.
    size: u64,
    root: String,
}

/// A line of `--comments`: what is said, and the file that is attached.
#[derive(Deserialize)]
struct SaidLine {
    #[serde(default)]
    file: Option<std::path::PathBuf>,
    #[serde(flatten)]
    said: serde_json::Map<String, serde_json::Value>,
}

/// Shows a bundle, or what a workspace file of somebody else is.
pub fn run(shell: &mut Shell<'_>, asked: &ReviewBundle) -> Result<u8, Failure> {
    if stranger::is_workspace(&asked.bundle) {
        return stranger::review(shell, &asked.bundle, asked.json);
    }
    let bundle = open(shell, &asked.bundle, &asked.unsealing)?;
    keep_head(shell, &bundle)?;
    let session = session(shell, &bundle)?;
    let said = session.as_ref().map_or(&[][..], Session::ops);
    let today = shell.now.date_naive();
    if asked.json {
        shell.json(&Document {
            id: bundle.id.to_string(),
            from: &bundle.sender,
            fingerprint: &bundle.fingerprint,
            recipient: &bundle.recipient,
            purpose: bundle.purpose.as_str(),
            created: bundle.created,
            expires: bundle.expires,
            expired: bundle.is_expired(today),
            released: bundle.released,
            verdict: bundle.verdict,
            size: bundle.size,
            root: to_hex(&bundle.root),
            records: &bundle.records,
            said,
        })?;
    } else {
        header(shell, &bundle)?;
        let titled = bundle.records.iter();
        let known = titled.map(|it| (it.id, format!("{} {}", it.reference, it.title)));
        let mut reader = Reader::among(shell.words, known.collect());
        for record in &bundle.records {
            show(shell, &mut reader, record)?;
        }
        if !said.is_empty() {
            shell.line("")?;
            shell.say(&Sentence::new("cli-review-said").number("count", said.len()))?;
        }
    }
    Ok(u8::from(bundle.verdict == ReviewVerdictOfTrail::Diverged))
}

fn header(shell: &mut Shell<'_>, bundle: &Opened) -> Result<(), Failure> {
    shell.say(
        &Sentence::new("cli-review-from")
            .text("name", bundle.sender.name.to_string())
            .text("organisation", bundle.sender.organisation.to_string()),
    )?;
    shell
        .say(&Sentence::new("cli-review-fingerprint").text("words", bundle.fingerprint.clone()))?;
    if !bundle.recipient.is_empty() {
        shell.say(
            &Sentence::new("cli-review-for").text("recipient", bundle.recipient.to_string()),
        )?;
    }
    if !bundle.purpose.is_empty() {
        shell.say(
            &Sentence::new("cli-review-purpose").text("purpose", bundle.purpose.to_string()),
        )?;
    }
    if let Some(day) = bundle.expires {
        let over = bundle.is_expired(shell.now.date_naive());
        let key = if over {
            "cli-review-expired"
        } else {
            "cli-review-expires"
        };
        shell.say(&Sentence::new(key).text("day", day.to_string()))?;
    }
    shell.say(
        &Sentence::new("cli-review-verdict")
            .text("verdict", bundle.verdict.code())
            .number("size", bundle.size),
    )
}

fn show(
    shell: &mut Shell<'_>,
    reader: &mut Reader<'_>,
    record: &ReviewedRecord,
) -> Result<(), Failure> {
    let kind = wording::kind(shell.words, record.kind);
    shell.line("")?;
    shell.line(&format!("{}  {kind}  {}", record.reference, record.title))?;
    let fields = record
        .fields
        .iter()
        .map(|(name, value)| (name.as_str(), value));
    document(shell, reader, record.kind, &fields.collect())?;
    withheld(shell, record.withheld.iter().map(String::as_str))
}

/// Hands a review back.
pub fn hand_back(shell: &mut Shell<'_>, asked: &ReturnReview) -> Result<u8, Failure> {
    let bundle = open(shell, &asked.bundle, &asked.unsealing)?;
    let mut said = comments(shell, asked)?;
    let folder = shell
        .folder
        .clone()
        .ok_or_else(|| Failure::own(3, Sentence::new("cli-error-no-folder")))?;
    let keyring = shell.keyring_to_keep()?;
    let name = if asked.reviewer.is_empty() && !reviewed_before(&folder, &bundle) {
        let fallback = shell.words.word("role-legal-reviewer");
        if bundle.recipient.is_empty() {
            fallback.parse().unwrap_or_default()
        } else {
            bundle.recipient.clone()
        }
    } else {
        asked.reviewer.clone()
    };
    let key = ReviewerKey::kept(
        &folder.join("reviewer"),
        &keyring,
        bundle.workspace,
        name,
        shell.now,
        shell.entropy,
    )?;
    // What is wrong in the last line is told before the first is kept.
    let mut session = Session::of(&bundle, place(&folder, &bundle))?;
    for (number, say, content) in said.drain(..) {
        let kept = session.say(&bundle, say, content.as_deref(), shell.now, shell.entropy);
        if let Err(error) = kept {
            return Err(
                Failure::from(error).at(Sentence::new("cli-in-line").number("line", number))
            );
        }
    }
    let ops = session.ops().len();
    let bytes = Returned::write(&bundle, &session, &key, shell.now, shell.entropy)
        .map_err(about(&asked.bundle))?;
    write_whole(&asked.out, &bytes, false).map_err(about(&asked.out))?;
    keep_head(shell, &bundle)?;
    if asked.json {
        shell.json(&Handed {
            bundle: bundle.id.to_string(),
            ops,
            fingerprint: key.fingerprint(),
            size: bundle.size,
            root: to_hex(&bundle.root),
        })?;
    } else {
        shell.say(
            &Sentence::new("cli-return-made")
                .text("file", asked.out.display().to_string())
                .number("count", ops),
        )?;
        shell.say(&Sentence::new("cli-return-fingerprint").text("words", key.fingerprint()))?;
    }
    Ok(0)
}

fn reviewed_before(folder: &Path, bundle: &Opened) -> bool {
    let name = format!("{}.json", bundle.workspace.to_hex());
    folder.join("reviewer").join(name).exists()
}

fn place(folder: &Path, bundle: &Opened) -> std::path::PathBuf {
    folder.join("reviews").join(bundle.id.to_string())
}

fn session(shell: &Shell<'_>, bundle: &Opened) -> Result<Option<Session>, Failure> {
    match &shell.folder {
        Some(folder) => Ok(Some(Session::of(bundle, place(folder, bundle))?)),
        None => Ok(None),
    }
}

/// Holds the head of a bundle that did not contradict another: each later bundle is compared with it.
fn keep_head(shell: &Shell<'_>, bundle: &Opened) -> Result<(), Failure> {
    if bundle.verdict == ReviewVerdictOfTrail::Diverged || shell.folder.is_none() {
        return Ok(());
    }
    let head = HeldHead {
        label: "bundle".to_owned(),
        size: bundle.size,
        root: bundle.root,
    };
    let origin = tilsyn_core::workspace::origin(bundle.workspace);
    Ok(heads(shell)?.hold(bundle.workspace, &origin, &head)?)
}

/// The heads that a reviewer saw: apart from those of registers that are kept here.
fn heads(shell: &Shell<'_>) -> Result<HeadsSeen, Failure> {
    shell
        .folder
        .as_ref()
        .map(|folder| HeadsSeen::new(folder.join("reviewer").join("heads")))
        .ok_or_else(|| Failure::own(3, Sentence::new("cli-error-no-folder")))
}

/// Opens and proves a bundle; a whole workspace file is taken in like any stranger's.
fn open(shell: &mut Shell<'_>, file: &Path, unsealing: &Unsealing) -> Result<Opened, Failure> {
    if stranger::is_workspace(file) {
        let door = shell.door()?;
        let guest = door.take_in(file, shell.entropy).map_err(about(file))?;
        if !guest.holds() {
            return Err(about(file)(Error::TrailBroken(guest.verdict)));
        }
        let held = heads(shell)?.held(guest.workspace)?;
        let taken = Workspace::open_read_only(&guest.file).map_err(about(file))?;
        return Opened::of_workspace(&taken, &held, shell.now).map_err(about(file));
    }
    let refused =
        |error: tilsyn_core::share::Refused| Failure::from(Error::from(error)).about(file);
    let mut bytes = read(file).map_err(about(file))?;
    if is_sealed(&bytes) {
        let secret = |shell: &mut Shell<'_>, path: &Path| -> Result<Zeroizing<String>, Failure> {
            let mut text = Zeroizing::new(String::new());
            if path == Path::new("-") {
                shell.input.take(10_000).read_to_string(&mut text)?;
            } else {
                let mut file = std::fs::File::open(path).map_err(|it| about(path)(it.into()))?;
                (&mut file)
                    .take(10_000)
                    .read_to_string(&mut text)
                    .map_err(|it| about(path)(it.into()))?;
            }
            Ok(text)
        };
        bytes = if let Some(path) = &unsealing.key_file {
            let key = secret(shell, path)?;
            unseal(bytes, Some(&Opener::Key(&key)), LARGEST).map_err(refused)?
        } else if let Some(path) = &unsealing.passphrase_file {
            let typed = secret(shell, path)?;
            let passphrase = Passphrase::new(typed.trim().to_owned())?;
            unseal(bytes, Some(&Opener::Passphrase(&passphrase)), LARGEST).map_err(refused)?
        } else {
            unseal(bytes, None, LARGEST).map_err(refused)?
        };
    }
    let bundle = Opened::read(&bytes, Vec::new()).map_err(refused)?;
    if shell.folder.is_none() {
        return Ok(bundle);
    }
    let held = heads(shell)?.held(bundle.workspace)?;
    if held.is_empty() {
        Ok(bundle)
    } else {
        Opened::read(&bytes, held).map_err(refused)
    }
}

type Said = (usize, Say, Option<Vec<u8>>);

/// What is to be said, from the options and the file.
fn comments(shell: &mut Shell<'_>, asked: &ReturnReview) -> Result<Vec<Said>, Failure> {
    let mut said = Vec::new();
    for text in &asked.comment {
        let (target, words) = text.split_once('=').unwrap_or((text, ""));
        let (target, field) = target.split_once('.').unwrap_or((target, ""));
        let value = |text: &str| {
            text.parse()
                .map_err(|_| Error::Value(text.chars().take(60).collect()))
        };
        let say = Say {
            op: Some(ReviewOp::Comment),
            target: value(target)?,
            field: value(field)?,
            text: words
                .parse()
                .map_err(|_| Error::Value(words.chars().take(60).collect()))?,
            ..Say::default()
        };
        said.push((said.len() + 1, say, None));
    }
    let Some(path) = &asked.comments else {
        return Ok(said);
    };
    let mut text = String::new();
    if path == Path::new("-") {
        shell.input.take(LARGEST).read_to_string(&mut text)?;
    } else {
        text = std::fs::read_to_string(path).map_err(|error| about(path)(error.into()))?;
    }
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim().is_empty() {
            continue;
        }
        let wrong = |error: serde_json::Error| {
            let detail = error.to_string();
            let detail = detail
                .split(" at line ")
                .next()
                .unwrap_or_default()
                .to_owned();
            Failure::own(
                4,
                Sentence::new("cli-error-share-line")
                    .number("line", number)
                    .text("file", path.display().to_string())
                    .text("detail", detail),
            )
        };
        let SaidLine { file, said: object } = serde_json::from_str(line).map_err(wrong)?;
        let mut say: Say =
            serde_json::from_value(serde_json::Value::Object(object)).map_err(wrong)?;
        let content = match file {
            // It lies beside the file that names it.
            Some(file) => {
                let beside = path.parent().unwrap_or_else(|| Path::new("")).join(&file);
                if say.name.is_empty()
                    && let Some(name) = file.file_name()
                {
                    say.name = name.to_string_lossy().parse().unwrap_or_default();
                }
                Some(std::fs::read(&beside).map_err(|error| about(&beside)(error.into()))?)
            }
            None => None,
        };
        said.push((number, say, content));
    }
    Ok(said)
}
