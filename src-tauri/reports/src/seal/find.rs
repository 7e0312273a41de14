//! Finds two kinds of stream in the bytes of a PDF: metadata and embedded files.
//!
//! No cross-reference table is read and no object stream is opened. Streams never lie within object streams
//! (ISO 32000-1, 7.5.7), so every stream of a file stands in it openly, behind its dictionary. A reader that follows
//! the tables would have to unpack whatever a hostile file says they are packed in, before it knows what for; this one
//! unpacks only what it looks for, and never more than its allowance.

use std::io::Read;

use flate2::read::ZlibDecoder;
use memchr::memmem;

use super::SealError;

/// The most bytes that are unpacked or searched for the end of a stream, in all.
const ALLOWANCE: usize = 192 << 20;
/// The longest dictionary of a stream that is looked at.
const LONGEST_DICTIONARY: usize = 64 << 10;

/// Which streams are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// The metadata of the document or of a part of it (XMP).
    Metadata,
    /// Files within the document.
    EmbeddedFile,
}

impl Wanted {
    const fn name(self) -> &'static [u8] {
        match self {
            Self::Metadata => b"/Metadata",
            Self::EmbeddedFile => b"/EmbeddedFile",
        }
    }

    /// The most bytes that one of them holds.
    const fn largest(self) -> usize {
        match self {
            Self::Metadata => 1 << 20,
            Self::EmbeddedFile => 64 << 20,
        }
    }
}

/// Gives the content of each such stream to `see`, in the order of the file, until it says that it has seen enough.
/// What is packed in a way that no report uses is passed over.
pub fn each(
    pdf: &[u8],
    wanted: Wanted,
    see: &mut dyn FnMut(&[u8]) -> bool,
) -> Result<(), SealError> {
    let mut allowance = ALLOWANCE;
    // What stands before the last `stream` cannot be the dictionary of the next: each byte is looked at once.
    let mut behind = 0;
    for at in memmem::find_iter(pdf, b"stream") {
        let before = &pdf[behind..at];
        behind = at + b"stream".len();
        let Some(content) = content(&pdf[behind..]) else {
            continue;
        };
        let Some(dictionary) = dictionary(before).filter(|it| has_name(it, wanted.name())) else {
            continue;
        };
        let unpacked = match packing(dictionary) {
            Some(Packing::Plain) => plain(content, wanted.largest(), &mut allowance)?,
            Some(Packing::Deflate) => inflate(content, wanted.largest(), &mut allowance)?,
            None => continue,
        };
        if let Some(unpacked) = unpacked
            && see(&unpacked)
        {
            return Ok(());
        }
    }
    Ok(())
}

/// What follows the end of line that the keyword must have behind it.
fn content(after: &[u8]) -> Option<&[u8]> {
    after
        .strip_prefix(b"\r\n")
        .or_else(|| after.strip_prefix(b"\n"))
}

/// The dictionary that ends these bytes, from the `obj` before it.
fn dictionary(before: &[u8]) -> Option<&[u8]> {
    let before = &before[before.len().saturating_sub(LONGEST_DICTIONARY)..];
    let before = before.trim_ascii_end();
    if !before.ends_with(b">>") {
        return None;
    }
    let start = memmem::rfind(before, b"obj")?;
    Some(&before[start + b"obj".len()..])
}

/// How the bytes of a stream are packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packing {
    Plain,
    Deflate,
}

/// None for a packing that no report uses: a chain, another filter, a predictor.
fn packing(dictionary: &[u8]) -> Option<Packing> {
    if has_name(dictionary, b"/DecodeParms") {
        return None;
    }
    let Some(filter) = value_of(dictionary, b"/Filter") else {
        return Some(Packing::Plain);
    };
    let filter = match filter.strip_prefix(b"[") {
        Some(list) => {
            let end = list.iter().position(|byte| *byte == b']')?;
            list[..end].trim_ascii()
        }
        None => {
            let name = filter.strip_prefix(b"/")?;
            let end = name.iter().position(|byte| is_delimiter(*byte));
            &filter[..=end.unwrap_or(name.len())]
        }
    };
    (filter == b"/FlateDecode").then_some(Packing::Deflate)
}

/// What follows a name, white space left out.
fn value_of<'a>(dictionary: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    memmem::find_iter(dictionary, name)
        .map(|at| &dictionary[at + name.len()..])
        .find(|rest| rest.first().is_none_or(|byte| is_delimiter(*byte)))
        .map(<[u8]>::trim_ascii_start)
}

fn has_name(dictionary: &[u8], name: &[u8]) -> bool {
    value_of(dictionary, name).is_some()
}

/// Ends a name (ISO 32000-1, 7.2.2).
const fn is_delimiter(byte: u8) -> bool {
    matches!(
        byte,
        0 | b'\t'
            | b'\n'
            | 0x0c
            | b'\r'
            | b' '
            | b'('
            | b')'
            | b'<'
            | b'>'
            | b'['
            | b']'
            | b'{'
            | b'}'
            | b'/'
            | b'%'
    )
}

/// Bytes that are not packed: up to the keyword that ends them. None if they never end.
fn plain(
    content: &[u8],
    largest: usize,
    allowance: &mut usize,
) -> Result<Option<Vec<u8>>, SealError> {
    let within = &content[..content.len().min(largest)];
    let end = memmem::find(within, b"endstream");
    take(allowance, end.unwrap_or(within.len()))?;
    match end {
        Some(end) => {
            let bytes = &within[..end];
            let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
            Ok(Some(bytes.strip_suffix(b"\r").unwrap_or(bytes).to_vec()))
        }
        None if content.len() > largest => Err(SealError::TooMuch),
        None => Ok(None),
    }
}

/// Packed bytes, unpacked: the packing says itself where it ends. None if they are not what they are said to be.
fn inflate(
    content: &[u8],
    largest: usize,
    allowance: &mut usize,
) -> Result<Option<Vec<u8>>, SealError> {
    let most = largest.min(*allowance);
    let mut unpacked = Vec::new();
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let read = ZlibDecoder::new(content)
        .take(limit)
        .read_to_end(&mut unpacked);
    if unpacked.len() > most {
        return Err(SealError::TooMuch);
    }
    take(allowance, unpacked.len())?;
    Ok(read.is_ok().then_some(unpacked))
}

fn take(allowance: &mut usize, bytes: usize) -> Result<(), SealError> {
    *allowance = allowance.checked_sub(bytes).ok_or(SealError::TooMuch)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;

    use super::*;

    fn deflated(bytes: &[u8]) -> Vec<u8> {
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
        packed.write_all(bytes).unwrap();
        packed.finish().unwrap()
    }

    fn object(dictionary: &str, content: &[u8]) -> Vec<u8> {
        let before = format!("7 0 obj\n<<{dictionary}>>\nstream\n");
        [before.as_bytes(), content, b"\nendstream\nendobj\n"].concat()
    }

    fn found(pdf: &[u8], wanted: Wanted) -> Result<Vec<Vec<u8>>, SealError> {
        let mut all = Vec::new();
        each(pdf, wanted, &mut |content| {
            all.push(content.to_vec());
            false
        })?;
        Ok(all)
    }

    #[test]
    fn both_kinds_are_found_packed_or_not_and_others_are_not() {
        let pdf = [
            object("/Type/Metadata/Subtype/XML/Length 3", b"one"),
            object(
                "/Type /Metadata /Filter [ /FlateDecode ]",
                &deflated(b"two"),
            ),
            object(
                "/Type/EmbeddedFile/Filter/FlateDecode/Params<</Size 5>>",
                &deflated(b"three"),
            ),
            object("/Type/MetadataOfAnotherKind", b"four"),
            object(
                "/Type/Metadata/Filter[/ASCIIHexDecode/FlateDecode]",
                b"five",
            ),
            object(
                "/Type/Metadata/Filter/FlateDecode/DecodeParms<</Predictor 12>>",
                b"six",
            ),
            object("/Type/Metadata/Filter/FlateDecode", b"not packed at all"),
        ]
        .concat();
        assert_eq!(found(&pdf, Wanted::Metadata).unwrap(), [b"one", b"two"]);
        assert_eq!(found(&pdf, Wanted::EmbeddedFile).unwrap(), [b"three"]);
    }

    #[test]
    fn what_unpacks_to_more_than_the_allowance_is_refused_before_it_is_unpacked() {
        let bomb = deflated(&vec![b' '; 2 << 20]);
        assert!(bomb.len() < 4096);
        let one = object("/Type/Metadata/Filter/FlateDecode", &bomb);
        assert_eq!(found(&one, Wanted::Metadata), Err(SealError::TooMuch));
        // Each within its own limit, all together not.
        let many = object(
            "/Type/EmbeddedFile/Filter/FlateDecode",
            &deflated(&vec![0; 50 << 20]),
        );
        assert_eq!(
            found(&many.repeat(3), Wanted::EmbeddedFile).unwrap().len(),
            3
        );
        assert_eq!(
            found(&many.repeat(5), Wanted::EmbeddedFile),
            Err(SealError::TooMuch)
        );
    }

    #[test]
    fn streams_that_never_end_use_up_the_allowance_and_no_more() {
        let endless = b"1 0 obj<</Type/EmbeddedFile>>\nstream\n".repeat(40_000);
        assert_eq!(
            found(&endless, Wanted::EmbeddedFile),
            Err(SealError::TooMuch)
        );
    }

    #[test]
    fn bytes_that_are_no_pdf_hold_nothing() {
        for bytes in [
            b"".as_slice(),
            b"stream",
            b">>stream\n",
            b"obj>>stream\r\nendstream",
        ] {
            assert_eq!(
                found(bytes, Wanted::Metadata).unwrap(),
                Vec::<Vec<u8>>::new()
            );
        }
    }
}
