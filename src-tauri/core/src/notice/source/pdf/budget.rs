//! What a PDF may cost, counted before it is read: how far its streams inflate, before the reader of PDFs inflates them
//! (it has no bound of its own), and how many operations its pages draw, forms within forms included.

use std::collections::BTreeMap;
use std::io::Read;

use flate2::read::{DeflateDecoder, ZlibDecoder};
use hayro_interpret::hayro_syntax::content::TypedIter;
use hayro_interpret::hayro_syntax::content::ops::TypedInstruction;
use hayro_interpret::hayro_syntax::object::{Dict, Name, ObjectIdentifier};
use hayro_interpret::hayro_syntax::page::{Pages, Resources};

use super::super::{Limits, Unreadable};

/// Pictures are never inflated by the reader; should something call itself one and be inflated after all, it is bounded
/// too, at this many times the limit of the rest.
const PICTURES: usize = 4;
/// Bytes of a stream whose filter does not let its size be counted (LZW, run lengths, ASCII around something, a filter
/// named elsewhere), and of all of them.
const HIDDEN: usize = 100_000;
const HIDDEN_TOGETHER: usize = 2_000_000;
/// Streams compressed within streams.
const WITHIN: usize = 3;
/// Forms within forms; the reader stops at as many.
const DEPTH: usize = 50;

fn too_much(what: &'static str, limit: usize) -> Unreadable {
    Unreadable::TooMuch { what, limit }
}

/// Refuses a file whose streams grow beyond the limit when they are inflated.
pub(super) fn inflated(bytes: &[u8], limits: &Limits) -> Result<(), Unreadable> {
    let over = || too_much("inflated", limits.inflated);
    let mut room = limits.inflated;
    let mut pictures = limits.inflated.saturating_mul(PICTURES);
    let mut hidden = HIDDEN_TOGETHER;
    let mut at = 0;
    while let Some(found) = find(bytes, b"stream", at) {
        at = found + 6;
        if bytes.get(found.saturating_sub(3)..found) == Some(b"end") {
            continue;
        }
        let before = bytes
            .get(found.saturating_sub(4_096)..found)
            .unwrap_or_default();
        let start = rfind(before, b"obj").unwrap_or(0);
        let dict = before.get(start..).unwrap_or_default();
        let rest = bytes.get(at..).unwrap_or_default();
        let skip = rest
            .iter()
            .take(2)
            .take_while(|it| matches!(it, b'\r' | b'\n'))
            .count();
        let data = rest.get(skip..).unwrap_or_default();
        let says = |word: &[u8]| find(dict, word, 0).is_some();
        let picture = says(b"/Image");
        let left = if picture { &mut pictures } else { &mut room };
        if zlib(data) {
            let size = grown(ZlibDecoder::new(data), *left, WITHIN).ok_or_else(over)?;
            *left -= size;
            continue;
        }
        let plain = !says(b"/F") && !says(b"#");
        let drawn = [&b"DCTDecode"[..], b"JPXDecode", b"CCITTFax", b"JBIG2"];
        if plain || picture && drawn.iter().any(|it| says(it)) {
            continue;
        }
        if says(b"FlateDecode") && !says(b"ASCII") && !says(b"LZW") {
            let size = grown(DeflateDecoder::new(data), *left, WITHIN).ok_or_else(over)?;
            *left -= size;
        }
        let end = find(data, b"endstream", 0).unwrap_or(data.len());
        if end > HIDDEN || end > hidden {
            return Err(over());
        }
        hidden -= end;
    }
    Ok(())
}

/// Whether bytes begin as zlib does (RFC 1950).
fn zlib(data: &[u8]) -> bool {
    let (Some(method), Some(flags)) = (data.first(), data.get(1)) else {
        return false;
    };
    method & 0x0f == 8
        && method >> 4 <= 7
        && (u16::from(*method) << 8 | u16::from(*flags)).is_multiple_of(31)
}

/// How many bytes come out, those of what is compressed within included; none when it is more than there is room for.
/// Broken data end where they break.
fn grown(mut from: impl Read, room: usize, within: usize) -> Option<usize> {
    let mut part = [0_u8; 16 * 1024];
    let mut size = 0_usize;
    let mut head: Vec<u8> = Vec::new();
    loop {
        let count = match from.read(&mut part) {
            Ok(0) | Err(_) => break,
            Ok(count) => count,
        };
        size = size.checked_add(count)?;
        if size > room {
            return None;
        }
        // What is compressed again is small at first: only that is kept to look within.
        if head.len() < 1 << 20 {
            head.extend_from_slice(part.get(..count).unwrap_or_default());
        }
    }
    if zlib(&head) && head.len() > 64 {
        let within = within.checked_sub(1)?;
        size = size.checked_add(grown(
            ZlibDecoder::new(head.as_slice()),
            room - size,
            within,
        )?)?;
        return (size <= room && head.len() < 1 << 20).then_some(size);
    }
    Some(size)
}

fn find(bytes: &[u8], word: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(word.len())
        .position(|it| it == word)
        .map(|at| from + at)
}

fn rfind(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|it| it == word)
}

/// Refuses pages that draw more than the limit, all together.
pub(super) fn operations(pages: &Pages<'_>, limits: &Limits) -> Result<(), Unreadable> {
    let mut count = Count {
        limit: limits.operations,
        known: BTreeMap::new(),
    };
    let mut sum = 0_usize;
    for page in pages.iter() {
        let stream = page.page_stream().unwrap_or_default();
        sum = sum.saturating_add(count.of(stream, page.resources(), 0)?);
        if sum > limits.operations {
            return Err(too_much("operations", limits.operations));
        }
    }
    Ok(())
}

/// The operations of forms, each counted once: a form of forms of forms is drawn as often as all of them together say.
struct Count {
    limit: usize,
    /// None while a form is being counted.
    known: BTreeMap<ObjectIdentifier, Option<usize>>,
}

impl Count {
    fn of(
        &mut self,
        data: &[u8],
        resources: &Resources<'_>,
        depth: usize,
    ) -> Result<usize, Unreadable> {
        let mut sum = 0_usize;
        let mut operations = TypedIter::new(data);
        while let Some(operation) = operations.next() {
            sum = sum.saturating_add(1);
            if let TypedInstruction::XObject(it) = operation
                && depth < DEPTH
            {
                sum = sum.saturating_add(self.form(it.0, resources, depth)?);
            }
            if sum > self.limit {
                return Err(too_much("operations", self.limit));
            }
        }
        Ok(sum)
    }

    fn form(
        &mut self,
        name: &Name<'_>,
        resources: &Resources<'_>,
        depth: usize,
    ) -> Result<usize, Unreadable> {
        let Some(form) = resources.get_x_object(name) else {
            return Ok(0);
        };
        let is_form = form
            .dict()
            .get::<Name<'_>>(b"Subtype".as_slice())
            .is_some_and(|it| it.as_ref() == b"Form");
        if !is_form {
            return Ok(0);
        }
        let id = form.obj_id();
        match self.known.get(&id) {
            Some(Some(known)) => return Ok(*known),
            // A form that draws itself twice doubles at each depth until the reader stops: no honest page has one.
            Some(None) => return Err(super::super::broken("a form within itself")),
            None => {}
        }
        self.known.insert(id, None);
        let own = form.dict().get::<Dict<'_>>(b"Resources".as_slice());
        let inner = Resources::from_parent(own.unwrap_or_default(), resources.clone());
        let data = form.decoded().unwrap_or_default();
        let sum = self.of(&data, &inner, depth + 1)?;
        self.known.insert(id, Some(sum));
        Ok(sum)
    }
}
