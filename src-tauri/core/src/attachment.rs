//! Attachments: what is kept beside a record as evidence. The bytes lie in their own table, under a random id.

use crate::macros::{codes, document};
use crate::record::RecordId;
use crate::value::{Line, Sha256Hex};

/// The largest attachment, in bytes (50 MiB).
pub const LARGEST: u64 = 50 * 1024 * 1024;

codes! {
    /// For what an attachment is kept; each class has its own retention.
    pub enum AttachmentClass {
        /// Needed for the decision.
        Decision = "needed_for_decision",
        /// Needed as proof.
        Proof = "needed_for_proof",
        /// Needed for a while.
        Transient = "transient",
        /// Copy of the data sent to the person.
        AnswerPackage = "answer_package",
    }
}

document! {
    /// What is known of an attachment.
    pub struct Attachment {
        /// The record it belongs to.
        pub owner: Option<RecordId>,
        /// Original file name; it stands only here.
        pub name: Line,
        /// Media type, by content.
        pub media_type: Line,
        /// Size in bytes.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub size: u64,
        /// SHA-256 of the content.
        pub sha256: Option<Sha256Hex>,
        /// For what it is kept.
        pub class: Option<AttachmentClass>,
        /// Privileged legal advice.
        pub privileged: bool,
    }
}

/// The media type, told from the first bytes; what is not recognised is a plain stream of bytes.
#[must_use]
pub fn media_type(bytes: &[u8]) -> &'static str {
    const KNOWN: [(&[u8], &str); 6] = [
        (b"%PDF-", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"PK\x03\x04", "application/zip"),
        (b"\xd0\xcf\x11\xe0", "application/x-ole-storage"),
        (b"{\\rtf", "application/rtf"),
    ];
    if is_text_document(bytes) {
        return DOCX;
    }
    if let Some((_, name)) = KNOWN.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return name;
    }
    let text = std::str::from_utf8(bytes)
        .is_ok_and(|t| !t.chars().any(|c| c.is_control() && !c.is_whitespace()));
    if text {
        "text/plain"
    } else {
        "application/octet-stream"
    }
}

/// The media type of a text document of Office Open XML.
pub const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Whether the bytes are a package of Office Open XML with a text document in it: its first part names the types of
/// the others, and the text stands where it must.
fn is_text_document(bytes: &[u8]) -> bool {
    const FIRST: &[u8] = b"[Content_Types].xml";
    const TEXT: &[u8] = b"word/document.xml";
    bytes.starts_with(b"PK\x03\x04")
        && bytes.get(30..).is_some_and(|name| name.starts_with(FIRST))
        && bytes.windows(TEXT.len()).any(|part| part == TEXT)
}

/// Whether the bytes are a program that a machine would run, whatever the name says: Windows, ELF, Mach-O, Java, a
/// shortcut, an installer package or a script with an interpreter.
#[must_use]
pub fn is_program(bytes: &[u8]) -> bool {
    const PROGRAMS: [&[u8]; 9] = [
        b"\x7fELF",
        b"\xfe\xed\xfa\xce",
        b"\xfe\xed\xfa\xcf",
        b"\xce\xfa\xed\xfe",
        b"\xcf\xfa\xed\xfe",
        b"\xca\xfe\xba\xbe",
        b"L\x00\x00\x00\x01\x14\x02\x00",
        b"#!",
        b"!<arch>\ndebian-binary",
    ];
    // Two letters alone would be the beginning of a text, too: what follows them in a program is not.
    let windows = bytes.starts_with(b"MZ") && bytes.iter().take(64).any(|byte| *byte == 0);
    windows || PROGRAMS.iter().any(|magic| bytes.starts_with(magic))
}

#[cfg(test)]
mod tests {
    use super::{is_program, media_type};

    #[test]
    fn a_program_is_told_by_its_first_bytes_and_a_document_is_none() {
        assert!(is_program(b"MZ\x90\x00\x03"));
        assert!(is_program(b"\x7fELF\x02\x01"));
        assert!(is_program(b"#!/bin/sh\nrm -rf /"));
        for harmless in [b"%PDF-1.7".as_slice(), b"PK\x03\x04", b"Dear all", b""] {
            assert!(!is_program(harmless), "{harmless:?}");
        }
    }

    #[test]
    fn the_content_tells_the_type_and_not_the_name() {
        assert_eq!(media_type(b"%PDF-1.7 ..."), "application/pdf");
        assert_eq!(
            media_type("Kjære dere,\nvi ber om".as_bytes()),
            "text/plain"
        );
        assert_eq!(media_type(b"MZ\x90\x00\x03"), "application/octet-stream");
    }
}
