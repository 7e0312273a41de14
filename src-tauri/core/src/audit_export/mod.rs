//! The audit export: the whole trail as a folder of small files in published formats, which somebody without this
//! program can check (`docs/TRAIL-FORMAT.md`).
//!
//! `write` makes one, with `folder` for files that are whole or not there, `tiles` and `line` for their bytes, `guide`
//! for the words in it. `read` opens and checks one: `log` reads the events, `keys` says whose signature counts, `rest`
//! and `proof` look at the other files, `fault` is what can be wrong. `layout` knows the paths, `manifest` the list of
//! files; `typed` reads a root from paper. `verify.py` does the checking once more, in another language and without any
//! of this.

mod fault;
mod folder;
mod guide;
mod keys;
mod layout;
mod line;
mod log;
mod manifest;
mod proof;
mod read;
mod rest;
#[cfg(test)]
mod tests;
mod tiles;
mod typed;
mod write;

pub(crate) use keys::Keys;
pub(crate) use line::{Groups, write as disclosure_line};
pub(crate) use manifest::{export_key, sign as sign_export};
pub(crate) use tiles::leaf_tiles;

pub use fault::{ExportCheck, ExportFault};
pub use layout::FORMAT;
pub use read::Export;
pub use typed::typed_root;
pub use write::{Options, Summary, write};
