//! What pages are made of, and the words around them.

mod frame;
mod run;
mod say;
mod text;
mod verdict;

pub use frame::{Cover, frame};
pub use run::{
    Cell, Row, Run, Runs, Table, TableRow, characters, dim, mono, plain, said, small_enough, strong,
};
pub use say::{Home, References, Say};
pub use text::{capital, joined, lines, lines_joined, one_line, sentences, small};
pub use verdict::verdict;
