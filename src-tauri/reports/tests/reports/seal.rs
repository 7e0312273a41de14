//! The head of the trail on paper, as a code to scan, and among the properties of a PDF.

use rqrr::PreparedImage;
use tilsyn_core::paper::root_from_text;
use tilsyn_core::record::Kind;
use tilsyn_core::text::Language;
use tilsyn_core::workspace::Workspace;
use tilsyn_reports::seal::{LARGEST_PDF, SEAL_SCHEMA, Seal, SealError, SealFault};
use tilsyn_reports::{Format, Order, Report, ReportKind};

use super::support::{in_file, make, order, parts_of, run, sample, squeezed, text_of};

/// The record and a case file, in this language.
fn both(workspace: &Workspace, language: Language) -> [Report; 2] {
    let request = workspace.all(Kind::Request).unwrap().remove(0).id;
    let record = order(ReportKind::RecordController, Format::Pdf, language);
    let case = Order {
        subject: Some(request),
        ..order(ReportKind::Case, Format::Pdf, language)
    };
    [make(workspace, &record), make(workspace, &case)]
}

fn pages(report: &Report) -> usize {
    let (_folder, path) = in_file(report);
    let said = run("pdfinfo", &[], &path);
    let line = said.lines().find(|line| line.starts_with("Pages:"));
    line.unwrap()["Pages:".len()..].trim().parse().unwrap()
}

/// A page as a printer would draw it, in grey: width, height, one byte per dot.
fn drawn(report: &Report, page: usize, dots_per_inch: usize) -> (usize, usize, Vec<u8>) {
    let (folder, path) = in_file(report);
    let out = folder.path().join("page");
    let status = std::process::Command::new("pdftoppm")
        .args(["-gray", "-singlefile", "-r", &dots_per_inch.to_string()])
        .args(["-f", &page.to_string(), "-l", &page.to_string()])
        .args([&path, &out])
        .status();
    assert!(
        status
            .expect("pdftoppm is needed for these tests")
            .success()
    );
    let bytes = std::fs::read(out.with_extension("pgm")).unwrap();
    // P5, width and height, 255, one white space, the dots.
    let mut fields = bytes.splitn(5, u8::is_ascii_whitespace);
    let mut field = || fields.next().unwrap();
    assert_eq!(field(), b"P5");
    let number = |field: &[u8]| -> usize { String::from_utf8_lossy(field).parse().unwrap() };
    let (width, height) = (number(field()), number(field()));
    assert_eq!(field(), b"255");
    let dots = field().to_vec();
    assert_eq!(dots.len(), width * height);
    (width, height, dots)
}

#[test]
fn the_code_on_the_last_page_scans_to_the_very_bytes_of_the_signed_head() {
    let (_folder, workspace) = sample();
    let note = workspace.head().unwrap().note;
    for report in both(&workspace, Language::Nb) {
        let (width, height, dots) = drawn(&report, pages(&report), 150);
        let at = |x: usize, y: usize| dots[y * width + x];
        let mut image = PreparedImage::prepare_from_greyscale(width, height, at);
        let grids = image.detect_grids();
        let [grid] = grids.as_slice() else {
            panic!("{} codes", grids.len());
        };
        let (meta, text) = grid.decode().unwrap();
        assert_eq!(text, note);
        assert_ne!(meta.ecc_level, 0b01, "error correction is M or higher");
        // Large enough for any camera, and nothing near it: ISO/IEC 18004 asks for four modules.
        let modules = i32::try_from(meta.version.to_size()).unwrap();
        let xs = grid.bounds.map(|point| point.x);
        let ys = grid.bounds.map(|point| point.y);
        let (left, right) = (*xs.iter().min().unwrap(), *xs.iter().max().unwrap());
        let (top, bottom) = (*ys.iter().min().unwrap(), *ys.iter().max().unwrap());
        let module = f64::from(right - left) / f64::from(modules);
        assert!(module / 150.0 * 25.4 >= 0.5, "{module} dots");
        #[allow(clippy::cast_possible_truncation)] // A few dots.
        let free = (module * 4.0).floor() as i32 - 1;
        for y in top - free..bottom + free {
            for x in left - free..right + free {
                let beside = y < top - 1 || y > bottom + 1 || x < left - 1 || x > right + 1;
                let dot = at(usize::try_from(x).unwrap(), usize::try_from(y).unwrap());
                assert!(!beside || dot > 200, "something stands at {x}, {y}");
            }
        }
    }
}

#[test]
fn the_last_page_prints_the_whole_head_and_tells_who_cannot_see_the_code_what_it_is() {
    let (_folder, workspace) = sample();
    let note = squeezed(&workspace.head().unwrap().note);
    for language in Language::ALL {
        let words = tilsyn_core::text::Words::new(language).unwrap();
        for report in both(&workspace, language) {
            let text = text_of(&report);
            let last = text.trim_end_matches('\u{c}').rsplit('\u{c}').next();
            assert!(squeezed(last.unwrap()).contains(&note), "{language}");
            let (_out, path) = in_file(&report);
            let structure = run("pdfinfo", &["-struct"], &path);
            assert!(structure.contains("Figure"), "{language}: {structure}");
            let alt = words.word("report-note-code-alt");
            let raw = run("qpdf", &["--json", "--json-key=qpdf"], &path);
            assert!(
                raw.contains(&format!("\"/Alt\": \"u:{alt}\"")),
                "{language}"
            );
        }
    }
}

#[test]
fn the_root_read_off_the_foot_of_any_page_is_the_root() {
    let (_folder, workspace) = sample();
    let head = workspace.head().unwrap();
    for report in both(&workspace, Language::En) {
        let text = text_of(&report);
        let pages: Vec<&str> = text
            .split('\u{c}')
            .filter(|page| !page.trim().is_empty())
            .collect();
        assert!(pages.len() > 5);
        for page in pages {
            let foot = page
                .lines()
                .rev()
                .find(|line| line.contains(" · ") && line.len() > 64)
                .unwrap_or_else(|| panic!("no foot: {page}"));
            let mut parts = foot.split(" · ");
            let origin = parts.next().unwrap();
            assert!(workspace.id().to_hex().starts_with(origin) && origin.len() == 8);
            let size: String = parts.next().unwrap().split('\u{202f}').collect();
            assert_eq!(size.parse(), Ok(head.size));
            assert_eq!(root_from_text(parts.next().unwrap()), Some(head.root));
        }
    }
}

#[test]
fn a_seal_is_read_back_from_either_kind_of_report_and_holds_in_itself() {
    let (_folder, workspace) = sample();
    let head = workspace.head().unwrap();
    for (report, kind) in both(&workspace, Language::Nl)
        .into_iter()
        .zip(["record-controller", "case"])
    {
        let seal = Seal::read(&report.bytes).unwrap();
        assert_eq!(seal.schema, SEAL_SCHEMA);
        assert_eq!(
            (
                seal.report.as_str(),
                seal.format.as_str(),
                seal.language.as_str()
            ),
            (kind, "pdf", "nl")
        );
        assert_eq!(seal.generated_at, super::support::now());
        assert_eq!((seal.size, &seal.note), (head.size, &head.note));
        let sealed = seal.check().unwrap();
        assert_eq!(sealed.checkpoint.root, head.root);
        assert_eq!(sealed.signers.len(), 1);
        assert_eq!(seal.trail.is_some(), kind == "case");
        // A person finds it among the properties.
        let (_out, path) = in_file(&report);
        let info = run("pdfinfo", &[], &path);
        assert!(
            info.contains("\"$schema\":\"urn:tilsyn:schema:seal:1\""),
            "{info}"
        );
    }
}

#[test]
fn a_seal_is_found_after_another_program_packed_the_file_anew() {
    let (_folder, workspace) = sample();
    for report in both(&workspace, Language::En) {
        let seal = Seal::read(&report.bytes).unwrap();
        let trail = seal.embedded(&report.bytes).unwrap();
        let (folder, path) = in_file(&report);
        let packed = folder.path().join("packed.pdf");
        let arguments = [
            "--object-streams=generate",
            "--compress-streams=y",
            "--recompress-flate",
            "--linearize",
        ];
        let status = std::process::Command::new("qpdf")
            .args(arguments)
            .args([&path, &packed])
            .status();
        assert!(status.unwrap().success());
        let bytes = std::fs::read(packed).unwrap();
        assert_ne!(bytes, report.bytes);
        assert_eq!(Seal::read(&bytes).unwrap(), seal);
        assert_eq!(seal.embedded(&bytes).unwrap(), trail);
    }
}

#[test]
fn a_seal_that_was_changed_does_not_hold() {
    let (_folder, workspace) = sample();
    let [record, _] = both(&workspace, Language::En);
    let seal = Seal::read(&record.bytes).unwrap();
    let changed = |change: &dyn Fn(&mut Seal)| {
        let mut other = seal.clone();
        change(&mut other);
        other.check().unwrap_err()
    };
    let other_root = "00".repeat(32);
    assert_eq!(changed(&|it| it.size -= 1), SealFault::Disagrees);
    assert_eq!(
        changed(&|it| it.root = other_root.clone()),
        SealFault::Disagrees
    );
    assert_eq!(
        changed(&|it| it.root = "x".to_owned()),
        SealFault::Disagrees
    );
    assert_eq!(
        changed(&|it| it.keys = vec!["x".to_owned()]),
        SealFault::Key
    );
    for refused in [
        changed(&|it| it.keys.clear()),
        changed(&|it| it.origin = it.origin.replace('/', ".")),
        changed(&|it| it.note = it.note.replacen(&it.size.to_string(), "7", 1)),
        changed(&|it| it.note.clear()),
    ] {
        assert!(matches!(refused, SealFault::Head(_)), "{refused:?}");
    }
}

#[test]
fn what_carries_no_seal_or_two_is_told_apart_from_what_cannot_be_read() {
    let (_folder, workspace) = sample();
    let [record, case] = both(&workspace, Language::En);
    assert_eq!(Seal::read(b"PK\x03\x04"), Err(SealError::NotPdf));
    assert_eq!(Seal::read(b"%PDF-1.7\n"), Err(SealError::None));
    let large = vec![0; LARGEST_PDF + 1];
    assert_eq!(Seal::read(&large), Err(SealError::TooLarge));
    // An update at the end of a file may repeat its metadata; it may not contradict it.
    let metadata = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        let start = text.find("<?xpacket begin").unwrap();
        let end = text.find("<?xpacket end=\"r\"?>").unwrap();
        format!(
            "\n9 0 obj\n<</Type/Metadata/Subtype/XML>>\nstream\n{}<?xpacket end=\"r\"?>\nendstream\nendobj\n",
            &text[start..end]
        )
    };
    let twice = [record.bytes.as_slice(), metadata(&record.bytes).as_bytes()].concat();
    assert_eq!(Seal::read(&twice), Seal::read(&record.bytes));
    let both = [record.bytes.as_slice(), metadata(&case.bytes).as_bytes()].concat();
    assert_eq!(Seal::read(&both), Err(SealError::Several));
    let broken = metadata(&record.bytes).replace("&quot;size&quot;", "&quot;sise&quot;");
    let broken = broken.replace("\"size\":", "\"sise\":");
    let broken = format!("%PDF-1.7\n{broken}");
    assert!(
        matches!(Seal::read(broken.as_bytes()), Err(SealError::Malformed(_))),
        "{broken}"
    );
    // Within a tower of elements, and with a document type that would unfold: no stack overflows, nothing unfolds.
    let tower = format!(
        "%PDF-1.7\n1 0 obj<</Type/Metadata>>\nstream\n{}{}\nendstream",
        "<a>".repeat(100_000),
        "</a>".repeat(100_000)
    );
    assert_eq!(Seal::read(tower.as_bytes()), Err(SealError::None));
    let entities = "%PDF-1.7\n1 0 obj<</Type/Metadata>>\nstream\n<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>\nendstream";
    assert_eq!(Seal::read(entities.as_bytes()), Err(SealError::None));
}

#[test]
fn no_damage_to_a_report_makes_its_reader_fail_or_believe_another_head() {
    let (_folder, workspace) = sample();
    let [_, case] = both(&workspace, Language::En);
    let genuine = Seal::read(&case.bytes).unwrap();
    let name = SEAL_SCHEMA.as_bytes();
    let start = case
        .bytes
        .windows(name.len())
        .position(|window| window == name)
        .unwrap();
    let mut word = 1_u64;
    let mut next = || {
        word = word.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(word >> 33).unwrap()
    };
    for round in 0..600 {
        let mut bytes = case.bytes.clone();
        // Anywhere, and often in the seal itself.
        let at = if round % 2 == 0 {
            next() % bytes.len()
        } else {
            start + next() % 1_200
        };
        match round % 3 {
            0 => bytes.truncate(at),
            1 => bytes[at] ^= 1 << (next() % 8),
            _ => drop(bytes.drain(at..(at + next() % 64).min(case.bytes.len()))),
        }
        if let Ok(seal) = Seal::read(&bytes)
            && let Ok(sealed) = seal.check()
        {
            assert_eq!(
                sealed.checkpoint.root.as_slice(),
                workspace.head().unwrap().root
            );
            assert_eq!(sealed.checkpoint.size, genuine.size);
            drop(seal.embedded(&bytes));
        }
    }
}

#[test]
fn the_workbook_says_under_which_head_it_was_made() {
    let (_folder, workspace) = sample();
    let head = workspace.head().unwrap();
    let report = make(
        &workspace,
        &order(ReportKind::RecordController, Format::Xlsx, Language::En),
    );
    let parts = parts_of(&report);
    let strings = parts
        .iter()
        .find(|(name, _)| name == "xl/sharedStrings.xml");
    let strings = &strings.unwrap().1;
    let root = tilsyn_trail::to_hex(&head.root);
    let printed = tilsyn_reports::printed_root(&head.root);
    for wanted in [workspace.origin(), root, printed, head.note] {
        assert!(strings.contains(wanted.trim_end()), "{wanted}");
    }
    let meta = parts
        .iter()
        .find(|(name, _)| name == "xl/worksheets/sheet1.xml");
    assert!(meta.unwrap().1.contains(&format!("<v>{}</v>", head.size)));
}
