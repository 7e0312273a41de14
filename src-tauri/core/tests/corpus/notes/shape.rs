//! Text, blank line, signature lines: what holds a note together.

use super::*;

pub fn all() -> Vec<Sample> {
    let head = head();
    let line = line();
    let cut = |from: &str, to: &str| {
        let changed = head.replacen(from, to, 1);
        assert_ne!(changed, head, "{from:?}");
        changed
    };
    vec![
        ok("plain", "A head as an author signs it.", head.clone()),
        no("empty", "Nothing.", ""),
        no("newline", "A newline.", "\n"),
        no("two-newlines", "Two newlines.", "\n\n"),
        no(
            "text-only",
            "No signatures.",
            head.split("\n\n").next().unwrap().to_owned() + "\n",
        ),
        no(
            "text-and-blank-line",
            "A blank line, and no signatures.",
            head.replace(&line, ""),
        ),
        no(
            "no-blank-line",
            "No blank line before the signatures.",
            cut("\n\n", "\n"),
        ),
        no(
            "two-blank-lines",
            "Two blank lines: the first belongs to the text, which then is another.",
            cut("\n\n", "\n\n\n"),
        ),
        no(
            "blank-line-at-the-end",
            "A blank line after the signatures.",
            format!("{head}\n"),
        ),
        no(
            "crlf",
            "Line ends of another system.",
            head.replace('\n', "\r\n"),
        ),
        no("cr", "Carriage returns alone.", head.replace('\n', "\r")),
        no(
            "no-final-newline",
            "The last signature has no newline.",
            head.trim_end().to_owned(),
        ),
        no(
            "trailing-text",
            "Text after the signatures.",
            format!("{head}trailing\n"),
        ),
        no(
            "trailing-space",
            "A space after the signature.",
            cut(line.trim_end(), &format!("{} ", line.trim_end())),
        ),
        no("tab", "A tab in the text.", cut("tilsyn/", "tilsyn\t/")),
        no(
            "null",
            "A null character in the text.",
            cut("tilsyn/", "tilsyn\0/"),
        ),
        no(
            "escape",
            "An escape character in the name.",
            cut("\u{2014} tilsyn", "\u{2014} til\u{1b}syn"),
        ),
        no(
            "byte-order-mark",
            "A mark before the text.",
            format!("\u{feff}{head}"),
        ),
        no(
            "latin-1",
            "A dash in another encoding.",
            head.replace('\u{2014}', "?")
                .bytes()
                .map(|b| if b == b'?' { 0x97 } else { b })
                .collect::<Vec<u8>>(),
        ),
        no(
            "overlong-utf8",
            "A slash in two bytes.",
            [b"tilsyn\xc0\xaf".as_slice(), &head.as_bytes()[7..]].concat(),
        ),
        no(
            "surrogate",
            "Half a character.",
            [b"\xed\xa0\x80".as_slice(), head.as_bytes()].concat(),
        ),
        no(
            "two-hyphens",
            "Two hyphens for the dash.",
            cut("\u{2014}", "--"),
        ),
        no("hyphen", "A hyphen for the dash.", cut("\u{2014}", "-")),
        no("en-dash", "A shorter dash.", cut("\u{2014}", "\u{2013}")),
        no(
            "horizontal-bar",
            "A bar that looks like the dash.",
            cut("\u{2014}", "\u{2015}"),
        ),
        no(
            "no-space-after-the-dash",
            "No space after the dash.",
            cut("\u{2014} ", "\u{2014}"),
        ),
        no(
            "two-spaces-after-the-dash",
            "Two spaces after the dash.",
            cut("\u{2014} ", "\u{2014}  "),
        ),
        no(
            "space-that-does-not-break",
            "A no-break space after the dash.",
            cut("\u{2014} ", "\u{2014}\u{a0}"),
        ),
        no(
            "space-before-the-dash",
            "A space before the dash.",
            cut("\u{2014} ", " \u{2014} "),
        ),
        no(
            "two-spaces-before-the-base64",
            "Two spaces after the name.",
            with_base64(|base64| format!(" {base64}")),
        ),
        no(
            "base64-without-padding",
            "Padding left out.",
            with_base64(|base64| base64.trim_end_matches('=').to_owned()),
        ),
        no(
            "base64-with-too-much-padding",
            "Padding too many.",
            with_base64(|base64| format!("{base64}=")),
        ),
        no(
            "base64-of-urls",
            "The alphabet for addresses.",
            with_base64(|base64| base64.replace('/', "_").replace('+', "-")),
        ),
        no(
            "base64-with-unused-bits",
            "Bits after the last byte that are not zero.",
            with_base64(|base64| {
                let bare = base64.trim_end_matches('=');
                let last = bare.chars().last().unwrap();
                format!("{}{}=", &bare[..bare.len() - 1], char::from(last as u8 + 1))
            }),
        ),
        no(
            "base64-broken-over-lines",
            "A line break in the signature.",
            with_base64(|base64| format!("{}\n{}", &base64[..40], &base64[40..])),
        ),
        no(
            "no-base64",
            "A name and nothing more.",
            cut(line.trim_end(), line.trim_end().rsplit_once(' ').unwrap().0),
        ),
        no(
            "key-id-only",
            "A key id and no signature.",
            with_blob(|blob| blob.truncate(4)),
        ),
        no(
            "half-a-key-id",
            "Three bytes.",
            with_blob(|blob| blob.truncate(3)),
        ),
        no(
            "name-with-a-plus",
            "A plus in a name.",
            format!("{head}\u{2014} a+b AAAAAAA=\n"),
        ),
        no(
            "name-with-a-wide-space",
            "An ideographic space in a name.",
            format!("{head}\u{2014} a\u{3000}b AAAAAAA=\n"),
        ),
        no(
            "name-with-a-line-separator",
            "A line separator in a name.",
            format!("{head}\u{2014} a\u{2028}b AAAAAAA=\n"),
        ),
        no(
            "name-with-a-next-line",
            "U+0085 in a name.",
            format!("{head}\u{2014} a\u{85}b AAAAAAA=\n"),
        ),
        no(
            "name-empty",
            "No name.",
            format!("{head}\u{2014}  AAAAAAA=\n"),
        ),
        ok(
            "name-with-a-zero-width-space",
            "U+200B is no space, and the key is unknown.",
            format!("{head}\u{2014} a\u{200b}b AAAAAAA=\n"),
        ),
        ok(
            "name-beyond-the-plane",
            "A name with a character of four bytes.",
            format!("{head}\u{2014} \u{1f642} AAAAAAA=\n"),
        ),
    ]
}
