//! What the reader brings to a check: heads that they held, as files or from paper.

use std::path::Path;

use tilsyn_core::audit_export::typed_root;
use tilsyn_core::text::Sentence;
use tilsyn_trail::{Checkpoint, HeldHead, Note};

use crate::arguments::Verify;
use crate::commands::about;
use crate::failure::Failure;

/// The largest note that is read.
const LARGEST: u64 = 1_000_000;

/// Every head that was brought. One from paper has no origin of its own: it is of the log with this one.
pub fn heads(asked: &Verify, origin: &str) -> Result<Vec<HeldHead>, Failure> {
    let mut held = Vec::new();
    for path in &asked.heads {
        let (of, head) = held_head(path)?;
        if of != origin {
            let told = Sentence::new("cli-error-other-head")
                .text("head", head.label)
                .text("origin", of);
            return Err(Failure::own(2, told));
        }
        held.push(head);
    }
    held.extend(typed(asked)?);
    Ok(held)
}

/// A head that somebody read off a page: the number of events, and the root as it is printed.
pub fn typed(asked: &Verify) -> Result<Option<HeldHead>, Failure> {
    let (Some(size), Some(text)) = (asked.size, &asked.root) else {
        return Ok(None);
    };
    let refused = || Failure::own(2, Sentence::new("cli-error-root"));
    let root = typed_root(text).ok_or_else(refused)?;
    let label = "--root".to_owned();
    Ok(Some(HeldHead { label, size, root }))
}

/// A head that the reader brings. It counts because they held it: its signature was for whoever handed it to them.
pub fn held_head(path: &Path) -> Result<(String, HeldHead), Failure> {
    let refused = || Failure::own(2, Sentence::new("cli-error-head")).about(path);
    let known = std::fs::metadata(path).map_err(|error| about(path)(error.into()))?;
    if !known.is_file() || known.len() > LARGEST {
        return Err(refused());
    }
    let bytes = std::fs::read(path).map_err(|error| about(path)(error.into()))?;
    // Mail programs change the ends of lines; what is compared are the size and the root.
    let text = String::from_utf8(bytes)
        .map_err(|_| refused())?
        .replace("\r\n", "\n");
    let checkpoint = match Note::parse(text.as_bytes()) {
        Ok(note) => Checkpoint::parse(note.text()),
        Err(_) => Checkpoint::parse(&format!("{}\n", text.trim_end())),
    };
    let checkpoint = checkpoint.map_err(|_| refused())?;
    let label = path.display().to_string();
    Ok((
        checkpoint.origin,
        HeldHead {
            label,
            size: checkpoint.size,
            root: checkpoint.root,
        },
    ))
}
