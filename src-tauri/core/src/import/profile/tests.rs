#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

#[test]
fn every_label_of_a_layout_leads_to_its_own_column_and_to_no_other() {
    let lexicon = Lexicon::new().unwrap();
    for profile in PROFILES {
        for column in profile.columns {
            let Labels::Printed(labels) = column.labels else {
                continue;
            };
            assert!(!labels.is_empty());
            for label in labels {
                let found = profile.column_of(&lexicon, label).unwrap();
                assert_eq!(found.field, column.field, "{}: {label}", profile.code);
            }
        }
    }
}

#[test]
fn a_layout_gives_no_field_of_one_value_to_two_columns_that_stand_side_by_side() {
    // Two columns of the ICO name a basis of Article 6, those of the CNIL several purposes: these take many.
    for profile in PROFILES {
        let mut taken: Vec<ImportField> = Vec::new();
        for field in profile.columns.iter().filter_map(|column| column.field) {
            assert!(field.belongs_to(profile.kind), "{}: {field}", profile.code);
            assert!(
                field.takes_many() || !taken.contains(&field),
                "{}: {field}",
                profile.code
            );
            taken.push(field);
        }
    }
}

#[test]
fn what_is_known_from_memory_says_so() {
    for profile in PROFILES {
        let wanted = match profile.code {
            ProfileCode::Ico => SourceStatus::Seen,
            ProfileCode::Own => SourceStatus::Product,
            ProfileCode::IcoProcessor
            | ProfileCode::Cnil
            | ProfileCode::Datatilsynet
            | ProfileCode::Gba
            | ProfileCode::Dsk => SourceStatus::Knowledge,
        };
        for column in profile.columns {
            assert_eq!(column.source_status, wanted, "{}", profile.code);
        }
    }
}

#[test]
fn the_words_of_the_own_layout_exist_in_every_language() {
    use crate::text::Language;
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        for profile in PROFILES {
            for column in profile.columns {
                if let Labels::Word(key) = column.labels {
                    assert!(words.has(key), "{language}: {key}");
                }
            }
        }
    }
}

#[test]
fn a_header_is_known_with_its_brackets_and_marks_and_in_several_languages() {
    let lexicon = Lexicon::new().unwrap();
    let field = |header: &str| field_of(&lexicon, ImportKind::Register, header);
    for (header, wanted) in [
        ("Legal basis *", ImportField::Art6),
        ("Behandlingsgrunnlag (art. 6)", ImportField::Art6),
        ("RECHTSGROND", ImportField::Art6),
        ("Formål", ImportField::Purposes),
        ("Bewaartermijn:", ImportField::Retention),
        ("subject_categories", ImportField::SubjectCategories),
        ("Databehandler", ImportField::Processors),
    ] {
        assert_eq!(field(header), Some(wanted), "{header}");
    }
    assert_eq!(
        field_of(&lexicon, ImportKind::Processors, "Databehandler"),
        Some(ImportField::Name)
    );
    for other in ["", "   ", "(x)", "Weather"] {
        assert_eq!(field(other), None, "{other:?}");
    }
}

#[test]
fn a_long_header_is_its_label_with_more_behind_it_and_a_short_one_is_not() {
    let lexicon = Lexicon::new().unwrap();
    let profile = Profile::of(ProfileCode::Ico, ImportKind::Register).unwrap();
    let found = |header: &str| profile.column_of(&lexicon, header).and_then(|it| it.field);
    assert_eq!(
        found("Categories of personal data that we process"),
        Some(ImportField::Data)
    );
    assert_eq!(found("Categories of personal database"), None);
    assert_eq!(found("Purpose"), None);
}
