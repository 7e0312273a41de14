//! Files in a zip, without a time of the machine: the same files give the same bytes.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::ReportError;

/// A file of a package.
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Whether it lies in the package as it is.
    pub stored: bool,
}

impl Part {
    /// A file that is compressed.
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            bytes: bytes.into(),
            stored: false,
        }
    }

    /// A file that lies in the package as it is.
    pub fn stored(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            stored: true,
            ..Self::new(name, bytes)
        }
    }
}

/// Packs the files, in this order.
pub fn pack(parts: Vec<Part>) -> Result<Vec<u8>, ReportError> {
    let refused = |error: &dyn std::fmt::Display| ReportError::Write(error.to_string());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        let how = if part.stored {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(how)
            .last_modified_time(zip::DateTime::default());
        zip.start_file(part.name, options)
            .map_err(|error| refused(&error))?;
        zip.write_all(&part.bytes)
            .map_err(|error| refused(&error))?;
    }
    zip.finish()
        .map(Cursor::into_inner)
        .map_err(|error| refused(&error))
}
