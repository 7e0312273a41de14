//! Who signed, and whether it is right.

use super::*;

pub fn all() -> Vec<Sample> {
    let head = head();
    let line = line();
    let filler = |count: usize| {
        (0..count)
            .map(|at| format!("\u{2014} stranger.example/{at} AAAAAAA=\n"))
            .collect::<String>()
    };
    let both = cosigned(Log::honest().head(10, Who::First)).to_string();
    let cosignature = both.lines().last().unwrap().to_owned() + "\n";
    let text = head.split("\n\n").next().unwrap().to_owned() + "\n";
    let by = |who: Who| Log::honest().head(10, who).to_string();
    vec![
        ok("cosigned", "An author and a cosigner.", both.clone()),
        ok(
            "cosigned-alone",
            "A cosigner alone: a head that somebody holds.",
            format!("{text}\n{cosignature}"),
        ),
        ok(
            "unknown-beside",
            "An unknown signature beside a known one.",
            format!(
                "{head}{}",
                by(Who::Second).lines().last().unwrap().to_owned() + "\n"
            ),
        ),
        no(
            "unknown-only",
            "Only an unknown signature.",
            by(Who::Second),
        ),
        no(
            "same-name-other-key",
            "Another key of the same name.",
            by(Who::Stranger),
        ),
        ok(
            "same-name-other-key-beside",
            "Another key of the same name beside the known one: it has another id.",
            format!(
                "{head}{}",
                by(Who::Stranger).lines().last().unwrap().to_owned() + "\n"
            ),
        ),
        no(
            "known-key-bad",
            "The known key's signature is wrong.",
            with_blob(|blob| blob[40] ^= 1),
        ),
        no(
            "known-key-bad-beside-a-good-one",
            "The known key's signature is wrong, a cosigner's is right.",
            both.replace(
                &line,
                &with_blob(|blob| blob[40] ^= 1).replace(head.strip_suffix(&line).unwrap(), ""),
            ),
        ),
        no(
            "cosignature-bad",
            "The author's signature is right, the cosigner's is wrong.",
            {
                let (before, base64) = cosignature.trim_end().rsplit_once(' ').unwrap();
                let mut blob = BASE64_STANDARD.decode(base64).unwrap();
                blob[30] ^= 1;
                format!("{head}{before} {}\n", BASE64_STANDARD.encode(blob))
            },
        ),
        no("cosignature-with-a-time-of-64-bits", "A time of 2^63.", {
            let (before, base64) = cosignature.trim_end().rsplit_once(' ').unwrap();
            let mut blob = BASE64_STANDARD.decode(base64).unwrap();
            blob[4] |= 0x80;
            format!("{head}{before} {}\n", BASE64_STANDARD.encode(blob))
        }),
        no(
            "cosignature-too-short",
            "A cosignature without its last byte.",
            {
                let (before, base64) = cosignature.trim_end().rsplit_once(' ').unwrap();
                let mut blob = BASE64_STANDARD.decode(base64).unwrap();
                blob.pop();
                format!("{head}{before} {}\n", BASE64_STANDARD.encode(blob))
            },
        ),
        no(
            "cosignature-of-three-bytes",
            "A cosignature too short for a time.",
            {
                let (before, base64) = cosignature.trim_end().rsplit_once(' ').unwrap();
                let blob = BASE64_STANDARD.decode(base64).unwrap();
                format!("{head}{before} {}\n", BASE64_STANDARD.encode(&blob[..7]))
            },
        ),
        no(
            "wrong-key-id",
            "The right signature under another id.",
            with_blob(|blob| blob[0] ^= 1),
        ),
        no(
            "wrong-name",
            "The right signature under another name.",
            head.replace("\u{2014} tilsyn/trail/", "\u{2014} tilsyn/trial/"),
        ),
        ok(
            "same-line-twice",
            "The same signature twice.",
            format!("{head}{line}"),
        ),
        no(
            "same-line-twice-once-wrong",
            "The same signature twice, once wrong.",
            format!(
                "{head}{}",
                with_blob(|blob| blob[67] ^= 1)
                    .lines()
                    .last()
                    .unwrap()
                    .to_owned()
                    + "\n"
            ),
        ),
        no(
            "signature-too-short",
            "Sixty-three bytes.",
            with_blob(|blob| blob.truncate(blob.len() - 1)),
        ),
        no(
            "signature-too-long",
            "Sixty-five bytes.",
            with_blob(|blob| blob.push(0)),
        ),
        no(
            "signature-with-larger-s",
            "S with the order of the group added.",
            with_blob(|blob| {
                const ORDER: [u8; 32] = [
                    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde,
                    0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
                ];
                let mut carry = 0;
                for (byte, add) in blob[36..].iter_mut().zip(ORDER) {
                    carry += u16::from(*byte) + u16::from(add);
                    [*byte, _] = carry.to_le_bytes();
                    carry >>= 8;
                }
            }),
        ),
        no(
            "signature-of-zeros",
            "Sixty-four zeros.",
            with_blob(|blob| blob[4..].fill(0)),
        ),
        no(
            "signature-of-another-head",
            "The signature of the head before.",
            {
                let other = Log::honest().head(9, Who::First).to_string();
                head.replace(&line, &(other.lines().last().unwrap().to_owned() + "\n"))
            },
        ),
        ok(
            "a-hundred-signatures",
            "As many signatures as are read.",
            format!("{head}{}", filler(99)),
        ),
        no(
            "a-hundred-and-one-signatures",
            "One more.",
            format!("{head}{}", filler(100)),
        ),
        ok(
            "known-one-last",
            "The known signature stands after unknown ones.",
            head.replace(&line, &(filler(20) + &line)),
        ),
        no(
            "signature-over-the-blank-line",
            "Signed with the blank line in the text.",
            {
                let other = signed(&format!("{text}\n"));
                head.replace(&line, &(other.lines().last().unwrap().to_owned() + "\n"))
            },
        ),
    ]
}
