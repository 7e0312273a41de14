//! Import of activities, processors and requests from spreadsheets.
//!
//! `sheet` reads what somebody brings, under limits; `profile` knows the layouts of authorities; `mapping` says which
//! column goes into which field, and is kept per source; `cell` turns the text of a cell into a value, or says that it
//! cannot; `plan` says what each row would do; `apply` does it, in one commit, or nothing.
//!
//! A value is never invented. Whatever stands in a mapped cell ends in the record, or in a sentence of its row.

mod cell;
mod fields;
mod mapping;
mod plan;
mod profile;
mod refused;
mod said;
mod sheet;
mod source;
mod table;

pub use cell::Lexicon;
pub use fields::{CellSplit, ImportField, ImportKind};
pub use mapping::{ImportProfile, KeptColumn, MappedColumn};
pub use plan::{
    ImportAsked, ImportPlan, Imported, Known, LeftOut, PlanCounts, PlannedLink, PlannedRow,
    RowVerdict, import, import_source, plan,
};
pub use profile::{Labels, PROFILES, Profile, ProfileCode, ProfileColumn};
pub use refused::Refused;
pub use said::{Said, SaidWeight};
pub use sheet::{Book, Cell, Fault, Form, Limits, Merge, Row, Sheet, Value};
pub use source::{ImportSource, KindCount, Source, SourceForm, SourceSheet, kept};
pub use table::{SourceColumn, SourceLayout};
