//! Letters as files: pages that hold what was written and nothing else, and text documents that open anywhere.

use std::path::PathBuf;
use std::process::Command;

use chrono::NaiveDate;
use tempfile::TempDir;
use tilsyn_core::actor::Role;
use tilsyn_core::letter::{Letter, LetterKind, Signatory};
use tilsyn_core::text::Language;
use tilsyn_core::workspace::{LetterOrder, Workspace};
use tilsyn_reports::{LetterFormat, LetterJob, letter, letter_name};

use super::support::{now, run, sample, squeezed};

fn written(
    workspace: &Workspace,
    title: &str,
    kind: LetterKind,
    language: Language,
    text: Option<&str>,
) -> Letter {
    let request = workspace
        .all(tilsyn_core::record::Kind::Request)
        .unwrap()
        .into_iter()
        .find(|it| it.record.title().contains(title))
        .unwrap();
    workspace
        .letter(&LetterOrder {
            request: request.id,
            letter: kind,
            language,
            text: text.map(str::to_owned),
            signatory: Some(Signatory {
                name: "Ingrid Solvang".to_owned(),
                role: Role::PrivacyOfficer,
            }),
            today: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
            draft: false,
        })
        .unwrap()
}

fn bytes(of: &Letter, format: LetterFormat) -> Vec<u8> {
    let job = LetterJob {
        format,
        today: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        made_at: now(),
    };
    letter(of, job).unwrap()
}

fn saved(of: &Letter, format: LetterFormat) -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join(letter_name(of, format));
    std::fs::write(&path, bytes(of, format)).unwrap();
    (folder, path)
}

/// The text of a PDF between its top and its foot, without white space: a paragraph may go on over a page.
fn page_text(of: &Letter) -> String {
    let (folder, path) = saved(of, LetterFormat::Pdf);
    run("qpdf", &["--check"], &path);
    let out = folder.path().join("text");
    let status = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-r", "72"])
        .args(["-x", "0", "-y", "60", "-W", "595", "-H", "697"])
        .arg(&path)
        .arg(&out)
        .status();
    assert!(status.unwrap().success());
    squeezed(&std::fs::read_to_string(out).unwrap())
}

/// A part of a text document, checked to be well-formed.
fn part(of: &Letter, name: &str) -> String {
    let (_folder, path) = saved(of, LetterFormat::Docx);
    let output = Command::new("unzip")
        .arg("-p")
        .arg(&path)
        .arg(name.replace('[', "[[]"))
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(!text.is_empty(), "{name} is not there");
    roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
    text
}

/// What a text document says, without white space.
fn document_text(of: &Letter) -> String {
    let xml = part(of, "word/document.xml");
    let document = roxmltree::Document::parse(&xml).unwrap();
    let said: String = document
        .descendants()
        .filter(|node| {
            node.has_tag_name((
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "t",
            ))
        })
        .filter_map(|node| node.text())
        .collect();
    squeezed(&said)
}

#[test]
fn every_word_of_a_letter_stands_on_its_pages_and_in_its_text_document_in_each_language() {
    let (_folder, workspace) = sample();
    for language in Language::ALL {
        for (title, kind) in [
            ("Access request", LetterKind::AccessAnswer),
            ("Insurer", LetterKind::Acknowledgement),
            ("Production order for log-in", LetterKind::AuthorityAnswer),
        ] {
            let of = written(&workspace, title, kind, language, None);
            let (page, document) = (page_text(&of), document_text(&of));
            let mut said: Vec<&String> = of.blocks.iter().map(|block| &block.text).collect();
            said.extend(of.sender.iter().chain(&of.addressee).chain(&of.signature));
            said.extend([&of.subject, &of.dateline, &of.closing]);
            for words in said {
                let words = squeezed(&words.replace("[[", "[").replace("]]", "]"));
                assert!(
                    page.contains(&words),
                    "{language} {kind}: the page lacks {words}"
                );
                assert!(
                    document.contains(&words),
                    "{language} {kind}: the document lacks {words}"
                );
            }
        }
    }
}

#[test]
fn the_pages_are_tagged_and_archival_and_in_their_language() {
    let (_folder, workspace) = sample();
    for (language, tag) in [
        (Language::En, "en-GB"),
        (Language::Nb, "nb-NO"),
        (Language::Nl, "nl-NL"),
    ] {
        let of = written(
            &workspace,
            "Access request",
            LetterKind::AccessAnswer,
            language,
            None,
        );
        let (_folder, path) = saved(&of, LetterFormat::Pdf);
        let told = run("pdfinfo", &[], &path);
        assert!(told.contains("Tagged:          yes"), "{told}");
        let structure = run("pdfinfo", &["-struct-text"], &path);
        for tagged in ["H1", "H2", "LBody"] {
            assert!(structure.contains(tagged), "{tagged}: {structure}");
        }
        let raw = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        assert!(raw.contains("<pdfaid:part>2</pdfaid:part>"));
        assert!(raw.contains("<pdfuaid:part>1</pdfuaid:part>"));
        assert!(part(&of, "word/styles.xml").contains(&format!("w:lang w:val=\"{tag}\"")));
        assert!(
            part(&of, "docProps/core.xml").contains(&format!("<dc:language>{tag}</dc:language>"))
        );
    }
}

#[test]
fn a_text_document_has_real_headings_lists_and_a_foot() {
    let (_folder, workspace) = sample();
    let of = written(
        &workspace,
        "Access request",
        LetterKind::AccessAnswer,
        Language::Nb,
        None,
    );
    let document = part(&of, "word/document.xml");
    for style in [
        "Heading1",
        "Heading2",
        "ListBullet",
        "BodyText",
        "Signature",
    ] {
        assert!(document.contains(&format!("w:val=\"{style}\"")), "{style}");
    }
    assert!(part(&of, "word/footer1.xml").contains("Personvernombud"));
    for name in [
        "[Content_Types].xml",
        "_rels/.rels",
        "word/_rels/document.xml.rels",
        "word/numbering.xml",
        "word/settings.xml",
    ] {
        part(&of, name);
    }
    // Every style that the text names is defined.
    let styles = part(&of, "word/styles.xml");
    let document = roxmltree::Document::parse(&document).unwrap();
    let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    for node in document.descendants() {
        if node.has_tag_name((w, "pStyle")) || node.has_tag_name((w, "rStyle")) {
            let id = node.attribute((w, "val")).unwrap();
            assert!(styles.contains(&format!("w:styleId=\"{id}\"")), "{id}");
        }
    }
}

#[test]
fn the_same_letter_has_the_same_bytes() {
    let (_folder, workspace) = sample();
    let of = || {
        written(
            &workspace,
            "Insurer",
            LetterKind::Acknowledgement,
            Language::Nl,
            None,
        )
    };
    for format in LetterFormat::ALL {
        assert!(bytes(&of(), format) == bytes(&of(), format), "{format}");
    }
}

#[test]
fn what_is_missing_is_marked_and_the_letter_says_that_it_is_a_draft() {
    let (_folder, workspace) = sample();
    let of = written(
        &workspace,
        "Access request",
        LetterKind::Refusal,
        Language::En,
        None,
    );
    assert_eq!(of.missing.len(), 4);
    assert!(letter_name(&of, LetterFormat::Pdf).ends_with("-en-draft.pdf"));
    let page = page_text(&of);
    assert!(page.starts_with("DRAFT"), "{page}");
    assert!(page.contains("[missing:Dayofthedecision]"));
    assert!(part(&of, "word/document.xml").contains("w:val=\"Missing\""));
    assert!(document_text(&of).starts_with("Draft"));
}

#[test]
fn hostile_text_comes_out_as_text_on_the_page_and_in_the_document() {
    let (_folder, workspace) = sample();
    let texts = [
        ("#eval(\"1+1\") #panic() = x", "#eval(\"1+1\") #panic() = x"),
        (
            "$x^2$ *bold* _em_ `raw` <label> @ref",
            "$x^2$ *bold* _em_ `raw` <label> @ref",
        ),
        (
            "<w:p><w:r/></w:p> ]]> &amp; &#x0;",
            "<w:p><w:r/></w:p> ]]> &amp; &#x0;",
        ),
        (
            "#image(\"/etc/passwd\") javascript:alert(1)",
            "#image(\"/etc/passwd\") javascript:alert(1)",
        ),
        ("safe\u{202e}gpj.exe", "safe‹U+202E›gpj.exe"),
        ("a\u{0}b\u{1b}c", "a\u{fffd}b\u{fffd}c"),
        ("pua \u{e000} end", "end"),
    ];
    let text: Vec<&str> = texts.iter().map(|(written, _)| *written).collect();
    let text = format!("Subject #eval(1) <b>\n\n{}", text.join("\n\n"));
    let of = written(
        &workspace,
        "Access request",
        LetterKind::Acknowledgement,
        Language::En,
        Some(&text),
    );
    let (page, document) = (page_text(&of), document_text(&of));
    for (written, shown) in texts {
        let shown = squeezed(shown);
        // A page has no glyph for what no text may hold: its number says that it was there.
        let on_page = shown.replace('\u{fffd}', "‹U+FFFD›");
        assert!(
            page.contains(&shown) || page.contains(&on_page),
            "page: {written:?}"
        );
        assert!(document.contains(&shown), "document: {written:?}");
    }
    assert!(!document.contains('\u{202e}'));
    let (_folder, path) = saved(&of, LetterFormat::Pdf);
    let pdf = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
    assert!(!pdf.contains("/URI") && !pdf.contains("/JavaScript") && !pdf.contains("/Launch"));
}
