//! `publish`: the working copy of a file on a network or in a cloud goes back to it.

use serde::Serialize;
use tilsyn_core::Error;
use tilsyn_core::place::Place;
use tilsyn_core::share::Refused;
use tilsyn_core::stranger::Whose;
use tilsyn_core::text::Sentence;
use tilsyn_trail::to_hex;

use super::about;
use crate::arguments::Publish;
use crate::failure::Failure;
use crate::shell::Shell;

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    /// Where the file lies.
    place: Place,
    /// Events that it did not have before.
    events: u64,
    /// Events that it has now.
    size: u64,
    root: String,
}

/// Publishes.
pub fn run(shell: &mut Shell<'_>, asked: &Publish) -> Result<u8, Failure> {
    let file = &asked.file;
    let door = shell.door()?;
    let mut copy = match door.whose(file, shell.entropy).map_err(about(file))? {
        Whose::Copy(copy) => copy,
        Whose::Own => return Err(about(file)(Error::from(Refused::NoWorkingCopy))),
        Whose::Stranger(_) => {
            let named = file.display().to_string();
            let told = Sentence::new("cli-error-stranger").text("file", named);
            return Err(Failure::own(4, told).about(file));
        }
    };
    let done = copy
        .publish(&door, shell.now, shell.entropy)
        .map_err(about(file))?;
    if asked.json {
        shell.json(&Document {
            place: copy.place,
            events: done.events,
            size: done.head.size,
            root: to_hex(&done.head.root),
        })?;
        return Ok(0);
    }
    shell.say(
        &Sentence::new("cli-publish-done")
            .text("file", file.display().to_string())
            .number("events", done.events)
            .number("size", done.head.size),
    )?;
    Ok(0)
}
