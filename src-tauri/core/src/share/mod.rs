//! Sharing: a bundle goes to a reviewer, a return comes back (`docs/REVIEW-FORMAT.md`).
//!
//! `released` is the positive list of what may leave, `scope` what was asked for, `cut` what of it goes. `bundle`
//! writes, `opened` reads and proves, `session` is a review in progress, `suggested` what can be proposed in it, `columns` the same
//! of rows, `row` which one is meant, `returned` what the reviewer hands back.
//! `manifest` and `archive` are the shape of both files, `cipher` their envelope, `spoken` words for keys and
//! passphrases, `identity` who reviews here, `summary` the page for somebody without the program. What a return does to a workspace is in
//! `workspace/returned.rs`.

mod archive;
mod bundle;
mod cipher;
mod columns;
mod cut;
mod identity;
mod manifest;
mod opened;
mod refused;
mod released;
mod returned;
mod row;
mod scope;
mod session;
mod spoken;
mod suggested;
mod summary;
#[cfg(test)]
mod tests;

pub use bundle::{Bundle, Preview, PreviewField, PreviewRecord, Shared, preview, write};
pub use cipher::{Envelope, Opener, is_sealed, is_sealed_to_keys, seal, unseal};
pub use columns::{SuggestibleColumn, SuggestibleRows, rows_of};
pub use manifest::{BundleSender, RETURN_FORMAT, REVIEW_FORMAT};
pub use opened::{Opened, ReviewVerdictOfTrail, ReviewedEvent, ReviewedFile, ReviewedRecord};
pub use refused::Refused;
pub(crate) use released::is_shared;
pub use released::{FieldClass, Release, class_of};
pub use returned::{Returned, ReviewerKey};
pub(crate) use row::{Aim, told};
pub use row::{RowChoice, RowName};
pub use scope::Scope;
pub(crate) use session::value_digest;
pub use session::{Op, Say, Session};
pub use spoken::{fingerprint, passphrase};
pub use suggested::{Suggestible, SuggestibleField, suggestable};
