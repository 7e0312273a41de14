//! `split`: a message that holds several requests becomes one request for each, each with its own clocks.

use tilsyn_core::request::Subtype;
use tilsyn_core::workspace::Split;

use super::about;
use super::writer::{Who, carry_out};
use crate::arguments::SplitRequest;
use crate::failure::Failure;
use crate::shell::Shell;

/// Splits the request.
pub fn run(shell: &mut Shell<'_>, asked: &SplitRequest) -> Result<u8, Failure> {
    let who = Who {
        file: &asked.file,
        actor: &asked.by.actor,
        role: asked.by.role,
        reason: &asked.reason,
        under_secrecy: false,
    };
    let into: Vec<Subtype> = asked.into.clone();
    let done = carry_out(
        shell,
        who,
        &mut |tx| {
            let id = super::named(tx, &asked.reference)?;
            let Split { parts } = tx.split(id, &into)?;
            Ok(parts)
        },
        &about(&asked.file),
    )?;
    done.tell(shell, who)?;
    Ok(0)
}
