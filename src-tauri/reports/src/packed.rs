//! The small objects of a PDF, packed. A tagged document of hundreds of pages is mostly dictionaries of its structure,
//! one by one in plain text; since PDF 1.5 they may stand together in object streams (ISO 32000-1, 7.5.7), which makes the
//! file half as long. Streams stay as they are, and with them the metadata and what is embedded.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// Objects in one stream: what a reader unpacks to get at one of them.
const TOGETHER: usize = 100;

/// The file with its small objects packed; as it was, where it is not laid out as the library lays it out.
pub fn packed(pdf: Vec<u8>) -> Vec<u8> {
    match Laid::of(&pdf).and_then(|laid| laid.packed()) {
        Some(packed) => packed,
        None => pdf,
    }
}

/// A file as the library lays it out: a header, objects one after another, one table, one trailer.
struct Laid<'a> {
    header: &'a [u8],
    /// By number: the object without its frame, and the bytes with it; none for a number that is free.
    objects: Vec<Option<Object<'a>>>,
    /// What the trailer says beside its size.
    trailer: &'a [u8],
    /// The catalogue and the properties: programs that repair a file look for them.
    kept: [usize; 2],
}

#[derive(Clone, Copy)]
struct Object<'a> {
    body: &'a [u8],
    whole: &'a [u8],
}

impl<'a> Laid<'a> {
    fn of(pdf: &'a [u8]) -> Option<Self> {
        let end = memchr::memmem::rfind(pdf, b"startxref")?;
        let table = number(&pdf[end + b"startxref".len()..])?.0;
        let (size, entries) = entries(pdf.get(table..end)?)?;
        let rest = &pdf[table..end][entries.end..];
        let mut places: Vec<(usize, usize)> = Vec::new();
        for (number, entry) in pdf[table..][entries].chunks_exact(20).enumerate() {
            if entry.get(17) == Some(&b'n') {
                if entry.get(11..16) != Some(b"00000") {
                    return None;
                }
                places.push((crate::packed::number(entry)?.0, number));
            }
        }
        places.sort_unstable();
        let mut objects = vec![None; size];
        let ends = places.iter().skip(1).map(|(at, _)| *at).chain([table]);
        for ((at, number), end) in places.iter().zip(ends) {
            let whole = pdf.get(*at..end)?;
            let body = whole
                .strip_prefix(format!("{number} 0 obj\n").as_bytes())?
                .trim_ascii_end()
                .strip_suffix(b"endobj")?
                .trim_ascii_end();
            *objects.get_mut(*number)? = Some(Object { body, whole });
        }
        let trailer = rest
            .trim_ascii()
            .strip_prefix(b"trailer")?
            .trim_ascii()
            .strip_prefix(b"<<")?
            .strip_suffix(b">>")?;
        let kept = [of_name(trailer, b"/Root")?, of_name(trailer, b"/Info")?];
        Some(Self {
            header: pdf.get(..places.first()?.0)?,
            objects,
            trailer,
            kept,
        })
    }

    fn packed(&self) -> Option<Vec<u8>> {
        let mut file = self.header.to_vec();
        let mut table: Vec<[u64; 3]> = vec![[0, 0, 65535]; self.objects.len()];
        let mut small: Vec<(usize, &[u8])> = Vec::new();
        for (number, object) in self.objects.iter().enumerate() {
            let Some(object) = object else { continue };
            if object.body.ends_with(b"endstream") || self.kept.contains(&number) {
                *table.get_mut(number)? = [1, u64::try_from(file.len()).ok()?, 0];
                file.extend_from_slice(object.whole);
            } else {
                small.push((number, object.body));
            }
        }
        for chunk in small.chunks(TOGETHER) {
            let holder = table.len();
            for (place, (number, _)) in chunk.iter().enumerate() {
                *table.get_mut(*number)? =
                    [2, u64::try_from(holder).ok()?, u64::try_from(place).ok()?];
            }
            table.push([1, u64::try_from(file.len()).ok()?, 0]);
            let (mut numbers, mut bodies) = (String::new(), Vec::new());
            for (number, body) in chunk {
                numbers.push_str(&format!("{number} {} ", bodies.len()));
                bodies.extend_from_slice(body);
                bodies.push(b'\n');
            }
            let head = format!("/Type/ObjStm/N {}/First {}", chunk.len(), numbers.len());
            let content = [numbers.as_bytes(), &bodies].concat();
            stream(&mut file, holder, &head, &content)?;
        }
        let (own, at) = (table.len(), file.len());
        table.push([1, u64::try_from(at).ok()?, 0]);
        let mut rows = Vec::with_capacity(table.len() * 7);
        for [kind, second, third] in &table {
            rows.push(u8::try_from(*kind).ok()?);
            rows.extend(u32::try_from(*second).ok()?.to_be_bytes());
            rows.extend(u16::try_from(*third).ok()?.to_be_bytes());
        }
        let trailer = std::str::from_utf8(self.trailer).ok()?;
        let trailer = trailer.replacen(&format!("/Size {}", self.objects.len()), "", 1);
        let head = format!("/Type/XRef/Size {}/W[1 4 2]{}", table.len(), trailer.trim());
        stream(&mut file, own, &head, &rows)?;
        file.extend(format!("startxref\n{at}\n%%EOF").into_bytes());
        Some(file)
    }
}

fn stream(file: &mut Vec<u8>, number: usize, head: &str, content: &[u8]) -> Option<()> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).ok()?;
    let packed = encoder.finish().ok()?;
    let frame = format!(
        "{number} 0 obj\n<<{head}/Length {}/Filter/FlateDecode>>\nstream\n",
        packed.len()
    );
    file.extend(frame.into_bytes());
    file.extend(packed);
    file.extend(b"\nendstream\nendobj\n\n");
    Some(())
}

/// The number at the beginning, white space before it passed over, and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let bytes = bytes.trim_ascii_start();
    let end = bytes.iter().take_while(|it| it.is_ascii_digit()).count();
    let (digits, rest) = bytes.split_at(end);
    Some((std::str::from_utf8(digits).ok()?.parse().ok()?, rest))
}

/// The number of the object that the trailer gives under a name.
fn of_name(trailer: &[u8], name: &[u8]) -> Option<usize> {
    let at = memchr::memmem::find(trailer, name)?;
    Some(number(&trailer[at + name.len()..])?.0)
}

/// How many objects the table has, and where its entries of 20 bytes lie. One that begins elsewhere than at 0, or has
/// several parts, is none of the library's.
fn entries(table: &[u8]) -> Option<(usize, std::ops::Range<usize>)> {
    let (first, rest) = number(table.strip_prefix(b"xref")?)?;
    let (size, rest) = number(rest)?;
    let begin = table.len() - rest.trim_ascii_start().len();
    let end = begin.checked_add(size.checked_mul(20)?)?;
    (first == 0 && end <= table.len()).then_some((size, begin..end))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Two small objects beside catalogue and properties, and a stream, as the library lays them out.
    fn small() -> Vec<u8> {
        let objects = [
            "<</Type/Catalog/Pages 3 0 R>>",
            "<</Producer(x)>>",
            "<</Type/Pages/Kids[]/Count 0>>",
            "<</Length 3>>\nstream\nabc\nendstream",
            "[1 2 3]",
        ];
        let mut file = b"%PDF-1.7\n\n".to_vec();
        let mut table = String::from("xref\n0 6\n0000000000 65535 f\r\n");
        for (place, body) in objects.iter().enumerate() {
            table.push_str(&format!("{:010} 00000 n\r\n", file.len()));
            file.extend(format!("{} 0 obj\n{body}\nendobj\n\n", place + 1).into_bytes());
        }
        let at = file.len();
        file.extend(table.into_bytes());
        file.extend(
            format!(
                "trailer\n<<\n  /Size 6\n  /Root 1 0 R\n  /Info 2 0 R\n>>\nstartxref\n{at}\n%%EOF"
            )
            .into_bytes(),
        );
        file
    }

    #[test]
    fn small_objects_go_into_a_stream_and_streams_catalogue_and_properties_stay() {
        let packed = packed(small());
        let text = String::from_utf8_lossy(&packed).into_owned();
        for stays in [
            "1 0 obj",
            "2 0 obj",
            "4 0 obj",
            "/ObjStm/N 2/First",
            "/Type/XRef/Size 8",
        ] {
            assert!(text.contains(stays), "{stays}: {text}");
        }
        for gone in ["3 0 obj", "5 0 obj", "trailer", "[1 2 3]"] {
            assert!(!text.contains(gone), "{gone}: {text}");
        }
        let at = number(text.rsplit("startxref").next().unwrap().as_bytes());
        assert!(packed[at.unwrap().0..].starts_with(b"7 0 obj\n"));
    }

    #[test]
    fn what_is_laid_out_otherwise_is_left_as_it_is() {
        let whole = small();
        for other in [
            b"no pdf".to_vec(),
            whole[..whole.len() - 60].to_vec(),
            String::from_utf8_lossy(&whole)
                .replace("0 6\n", "0 9999999\n")
                .into_bytes(),
            String::from_utf8_lossy(&whole)
                .replace("5 0 obj", "6 0 obj")
                .into_bytes(),
        ] {
            assert_eq!(packed(other.clone()), other);
        }
    }
}
