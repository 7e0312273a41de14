//! Bytes into characters: the encoding is told from a mark, the page's own words, or the bytes.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::Unreadable;

/// The first bytes, however they may be encoded: what is ASCII in them can be told.
pub(super) fn glimpse(start: &[u8]) -> String {
    let encoding = marked(start).map_or(UTF_8, |(encoding, _)| encoding);
    encoding.decode(start).0.into_owned()
}

/// The encoding that a mark at the beginning names, and the length of the mark; or UTF-16 without one, told from zeros.
fn marked(bytes: &[u8]) -> Option<(&'static Encoding, usize)> {
    if let Some(found) = Encoding::for_bom(bytes) {
        return Some(found);
    }
    let zeros = |odd: usize| {
        let those = bytes.iter().take(200).skip(odd).step_by(2);
        let (zeros, all) = those.fold((0, 0), |(zeros, all), it| {
            (zeros + usize::from(*it == 0), all + 1)
        });
        all > 4 && zeros * 4 > all * 3
    };
    if zeros(1) {
        Some((UTF_16LE, 0))
    } else if zeros(0) {
        Some((UTF_16BE, 0))
    } else {
        None
    }
}

/// Plain text as characters, lines ending with a line feed; control characters are left out.
pub(super) fn decode(bytes: &[u8]) -> Result<String, Unreadable> {
    let (encoding, mark) = marked(bytes).unwrap_or_else(|| (told(bytes), 0));
    let (text, _) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
    let strange = text
        .chars()
        .filter(|c| c.is_control() && !c.is_whitespace() || *c == '\u{fffd}')
        .count();
    if strange * 50 > text.chars().count() {
        return Err(Unreadable::Unknown);
    }
    Ok(clean(&text))
}

/// A web page as characters: its own words on its encoding count when there is no mark.
pub(super) fn decode_html(bytes: &[u8]) -> Result<String, Unreadable> {
    let encoding = match marked(bytes) {
        Some(found) => found.0,
        None => said(bytes).unwrap_or_else(|| told(bytes)),
    };
    let (text, ..) = encoding.decode(bytes);
    Ok(clean(&text))
}

/// What a page says of its encoding in its first 2048 bytes.
fn said(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..2048).unwrap_or(bytes)).to_ascii_lowercase();
    let at = head.find("charset=")?;
    let label: String = head
        .get(at + 8..)?
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .collect();
    let found = Encoding::for_label(label.as_bytes())?;
    // A page that says UTF-16 in ASCII letters is not in UTF-16.
    Some(if found == UTF_16LE || found == UTF_16BE {
        UTF_8
    } else {
        found
    })
}

fn told(bytes: &[u8]) -> &'static Encoding {
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let found = detector.guess(None, Utf8Detection::Allow);
    if found == UTF_8 { WINDOWS_1252 } else { found }
}

fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace(
            ['\r', '\u{c}', '\u{b}', '\u{2028}', '\u{2029}', '\u{85}'],
            "\n",
        )
        .chars()
        .filter(|c| matches!(c, '\n' | '\t') || !c.is_control() && *c != '\u{feff}')
        .collect()
}
