//! The letters that pages are set in: Libertinus Serif and DejaVu Sans Mono, compiled in, and which characters they draw.
//!
//! The files are those that typst brings (`reports/fonts`, with their licences), and of them only the faces that the design
//! asks for: plain, italic, semibold, and one for codes and for what Libertinus does not draw.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        [$(include_bytes!(concat!("../fonts/", $name)).as_slice()),*]
    };
}

const FILES: [&[u8]; 4] = files![
    "LibertinusSerif-Regular.otf",
    "LibertinusSerif-Italic.otf",
    "LibertinusSerif-Semibold.otf",
    "DejaVuSansMono.ttf",
];

/// The fonts, and what typst looks them up in.
pub struct Fonts {
    /// Each face.
    pub fonts: Vec<Font>,
    /// What they are called and what they draw.
    pub book: LazyHash<FontBook>,
}

/// Read once.
pub static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = (FILES.into_iter())
        .flat_map(|file| Font::iter(Bytes::new(file)))
        .collect();
    let book = LazyHash::new(FontBook::from_fonts(&fonts));
    Fonts { fonts, book }
});

impl Fonts {
    /// Whether any face draws a character.
    pub fn draws(&self, c: char) -> bool {
        self.fonts
            .iter()
            .any(|font| font.info().coverage.contains(u32::from(c)))
    }

    /// Drawn by every font alike, so that no style or combination can lack it.
    pub fn all_draw(&self, c: char) -> bool {
        self.fonts
            .iter()
            .all(|font| font.info().coverage.contains(u32::from(c)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_face_of_the_two_families() {
        let families: Vec<&str> = (FONTS.fonts.iter())
            .map(|font| font.info().family.as_str())
            .collect();
        assert_eq!(families.len(), FILES.len());
        let of = |name: &str| families.iter().filter(|it| **it == name).count();
        assert_eq!((of("Libertinus Serif"), of("DejaVu Sans Mono")), (3, 1));
    }
}
