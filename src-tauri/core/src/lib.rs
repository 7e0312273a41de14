//! The domain of Tilsyn by noun, and the workspace file.
//!
//! Time, ids, randomness and paths are arguments here; nothing is printed, no environment and no clock is read.
//! Nothing is written but through [`workspace::Workspace::commit`].

mod macros;

pub mod activity;
pub mod actor;
pub mod adequacy;
pub mod attachment;
pub mod audit_export;
pub mod browse;
pub mod calendar;
pub mod completeness;
pub mod country;
pub mod deadline;
pub mod elsewhere;
pub mod erasure;
pub mod error;
pub mod export;
pub mod factor;
pub mod figures;
pub mod finding;
pub mod heads;
pub mod ical;
pub mod import;
pub mod interchange;
pub mod keyring;
pub mod legal_basis;
pub mod letter;
pub mod measure;
pub mod notice;
pub mod organisation;
pub mod own_retention;
pub mod paper;
pub mod passing;
pub mod place;
pub mod procedure;
pub mod processor;
pub mod record;
pub mod request;
pub mod retention;
pub mod review;
pub mod rights;
pub mod sample;
pub mod share;
pub mod source;
pub mod stranger;
pub mod system;
pub mod template;
pub mod text;
pub mod transfer;
pub mod value;
pub mod version;
pub mod workspace;

pub use error::{Error, Result};
