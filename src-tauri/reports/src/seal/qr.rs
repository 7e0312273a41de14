//! The signed head as a QR code (ISO/IEC 18004), as modules that a template draws.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use serde::Serialize;

/// A QR code: how many modules it has a side, and its dark ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Qr {
    /// Modules a side, without the quiet zone.
    pub size: i32,
    /// Dark modules beside each other: the first one's column, their row, how many they are.
    pub runs: Vec<[i32; 3]>,
}

/// The code of a text, byte for byte; none when it is longer than any code holds at error correction M.
pub fn qr(text: &str) -> Option<Qr> {
    // One segment of bytes and nothing else: other encoders cut a text into segments of several alphabets, which readers
    // may put together differently. That the bytes are UTF-8 is not said (ECI): readers take them for it by themselves,
    // and some cannot read a code that says so.
    let segments = [QrSegment::make_bytes(text.as_bytes())];
    let code = QrCode::encode_segments_advanced(
        &segments,
        QrCodeEcc::Medium,
        Version::MIN,
        Version::MAX,
        None,
        true,
    )
    .ok()?;
    let mut runs = Vec::new();
    for row in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let first = column;
            while code.get_module(column, row) {
                column += 1;
            }
            if column > first {
                runs.push([first, row, column - first]);
            }
            column += 1;
        }
    }
    Some(Qr {
        size: code.size(),
        runs,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn dark(qr: &Qr, column: i32, row: i32) -> bool {
        qr.runs
            .iter()
            .any(|[first, at, length]| *at == row && (*first..first + length).contains(&column))
    }

    #[test]
    fn a_code_has_its_three_finder_patterns_and_reads_back() {
        let text = "\u{2014} tilsyn/trail/00 A+b/=\n";
        let qr = qr(text).unwrap();
        for (left, top) in [(0, 0), (qr.size - 7, 0), (0, qr.size - 7)] {
            for at in 0..7 {
                assert!(dark(&qr, left + at, top) && dark(&qr, left + at, top + 6));
                assert!(dark(&qr, left, top + at) && dark(&qr, left + 6, top + at));
            }
            assert!(!dark(&qr, left + 1, top + 1) && dark(&qr, left + 3, top + 3));
        }
        let side = usize::try_from(qr.size).unwrap();
        let grid = rqrr::SimpleGrid::from_func(side, |x, y| {
            dark(&qr, i32::try_from(x).unwrap(), i32::try_from(y).unwrap())
        });
        let (meta, read) = rqrr::Grid::new(grid).decode().unwrap();
        assert_eq!(read, text);
        // The two bits for level L; the other levels correct more.
        assert_ne!(meta.ecc_level, 0b01);
    }

    #[test]
    fn what_no_code_holds_has_none() {
        assert!(qr(&"x".repeat(2_300)).is_some());
        assert!(qr(&"x".repeat(2_400)).is_none());
    }
}
