//! Files in a zip, without a time of the machine: the same files give the same bytes.

use std::io::{Cursor, Write};

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
    let mut package = Package::new();
    for part in parts {
        package.begin(part.name, part.stored)?;
        package.zip.write_all(&part.bytes).map_err(refused)?;
    }
    package.finish()
}

/// A package that is being written, file after file.
pub struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Package {
    /// An empty package.
    pub fn new() -> Self {
        Self {
            zip: ZipWriter::new(Cursor::new(Vec::new())),
        }
    }

    /// Begins a file: what is written from now on is in it.
    pub fn begin(&mut self, name: String, stored: bool) -> Result<(), ReportError> {
        let how = if stored {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(how)
            .last_modified_time(zip::DateTime::default());
        self.zip.start_file(name, options).map_err(refused)
    }

    /// The whole package.
    pub fn finish(self) -> Result<Vec<u8>, ReportError> {
        self.zip.finish().map(Cursor::into_inner).map_err(refused)
    }
}

impl Write for Package {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.zip.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.zip.flush()
    }
}

#[allow(clippy::needless_pass_by_value)] // As `map_err` hands it over.
fn refused(error: impl std::fmt::Display) -> ReportError {
    ReportError::Write(error.to_string())
}
