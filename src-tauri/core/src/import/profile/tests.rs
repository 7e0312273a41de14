//! Each layout of an authority has a place for every one of its columns, and is known by its headers.
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

/// Where each column of a layout goes, in the order of domain 2.3, under the labels of the authority.
#[test]
fn every_column_that_an_authority_asks_for_has_its_place() {
    use ImportField as F;
    let lexicon = Lexicon::new().unwrap();
    let layouts: &[(ProfileCode, &[(&str, F)])] = &[
        (
            ProfileCode::Ico,
            &[
                ("Business function", F::BusinessFunction),
                ("Purpose of processing", F::Purposes),
                (
                    "Name and contact details of joint controller",
                    F::Controllers,
                ),
                ("Categories of individuals", F::SubjectCategories),
                ("Categories of personal data", F::Data),
                ("Categories of recipients", F::Recipients),
                ("Link to contract with processor", F::Note),
                (
                    "Names of third countries or international organisations",
                    F::TransferCountries,
                ),
                (
                    "Safeguards for exceptional transfers",
                    F::TransferSafeguards,
                ),
                ("Retention schedule", F::Retention),
                ("General description of security measures", F::Toms),
                ("Article 6 lawful basis", F::Art6),
                ("Article 9 condition", F::Art9),
                ("Legitimate interests", F::Interest),
                ("Link to record of legitimate interests assessment", F::Lia),
                ("Rights available to individuals", F::Note),
                (
                    "Existence of automated decision-making incl. profiling",
                    F::Adm,
                ),
                ("Source of the personal data", F::Sources),
                ("Link to record of consent", F::ConsentProfile),
                ("Location of personal data", F::DataLocation),
                ("DPIA required?", F::DpiaRequired),
                ("DPIA progress", F::DpiaStatus),
                ("Link to DPIA", F::DpiaRef),
                ("Has a breach occurred?", F::Note),
                ("Link to record of breach", F::Note),
                ("DPA 2018 Schedule 1 condition", F::Note),
                ("GDPR Art 6 basis", F::Art6),
                ("Link to retention and erasure policy", F::Note),
                ("Retained and erased per policy?", F::Note),
                ("Reasons for not adhering", F::Note),
            ],
        ),
        (
            ProfileCode::IcoProcessor,
            &[
                ("Controller name and contact details", F::Controllers),
                (
                    "Name and contact details of controller's representative",
                    F::Note,
                ),
                ("Categories of processing", F::ProcessingOperations),
                (
                    "Names of third countries or international organisations that personal data are transferred to",
                    F::TransferCountries,
                ),
                (
                    "Safeguards for exceptional transfers of personal data to third countries or international organisations",
                    F::TransferSafeguards,
                ),
                (
                    "General description of technical and organisational security measures",
                    F::Toms,
                ),
                ("Link to contract", F::Note),
            ],
        ),
        (
            ProfileCode::Cnil,
            &[
                ("Nom de l'activité", F::Name),
                ("Date de création de la fiche", F::Note),
                ("Date de dernière mise à jour de la fiche", F::Note),
                ("Nom du responsable conjoint du traitement", F::Controllers),
                ("Nom du logiciel ou de l'application", F::Systems),
                ("Objectifs poursuivis", F::Purposes),
                ("Catégories de personnes concernées", F::SubjectCategories),
                (
                    "État-civil, identité, données d'identification, images",
                    F::DataNamed,
                ),
                ("Vie personnelle", F::DataNamed),
                ("Vie professionnelle", F::DataNamed),
                ("Informations d'ordre économique et financier", F::DataNamed),
                ("Données de connexion", F::DataNamed),
                ("Données de localisation", F::DataNamed),
                ("Internet", F::DataNamed),
                ("Autres catégories de données", F::Data),
                (
                    "Des données sensibles sont-elles traitées ?",
                    F::DataSpecial,
                ),
                (
                    "Durées de conservation des catégories de données",
                    F::Retention,
                ),
                ("Destinataires internes", F::RecipientsInternal),
                ("Organismes externes", F::RecipientsExternal),
                ("Sous-traitants", F::Processors),
                ("Transferts des données hors UE", F::TransferCountries),
                ("Contrôle d'accès des utilisateurs", F::TomsNamed),
                ("Mesures de traçabilité", F::TomsNamed),
                ("Mesures de protection des logiciels", F::TomsNamed),
                ("Sauvegarde des données", F::TomsNamed),
                ("Chiffrement des données", F::TomsNamed),
                ("Contrôle des sous-traitants", F::TomsNamed),
                ("Autres mesures", F::Toms),
                // The older workbook.
                ("N° / Réf.", F::Ref),
                ("Responsable du traitement", F::Note),
                ("Délégué à la protection des données", F::Note),
                ("Représentant", F::Note),
                ("Finalité principale", F::Purposes),
                ("Sous-finalité 1", F::Purposes),
                ("Sous-finalité 5", F::Purposes),
                ("Catégories de données", F::Data),
                ("Délai d'effacement", F::Retention),
                ("Données sensibles", F::DataSpecial),
                ("Destinataires", F::Recipients),
                ("Destinataire", F::TransferImporter),
                ("Pays", F::TransferCountries),
                ("Type de garanties", F::TransferMechanism),
                ("Lien vers le document", F::TransferRef),
                ("Mesures de sécurité techniques", F::Toms),
                ("Mesures de sécurité organisationnelles", F::Toms),
            ],
        ),
        (
            ProfileCode::Datatilsynet,
            &[
                ("Felles behandlingsansvarlig", F::Controllers),
                ("Formål med behandlingen", F::Purposes),
                ("Kategorier av registrerte", F::SubjectCategories),
                ("Kategorier av personopplysninger", F::Data),
                ("Kategorier av mottakere", F::Recipients),
                ("Overføring til tredjeland", F::TransferCountries),
                ("Tidsfrister for sletting", F::Retention),
                ("Tekniske og organisatoriske sikkerhetstiltak", F::Toms),
                ("Kategorier av behandlinger", F::ProcessingOperations),
                ("Behandlingsgrunnlag", F::Art6),
                ("Grunnlag etter artikkel 9", F::Art9),
                ("System", F::Systems),
                ("Kilde", F::Sources),
                ("Databehandler", F::Processors),
                ("Databehandleravtale", F::Note),
                ("Behov for DPIA", F::DpiaRequired),
                ("Informasjon til de registrerte", F::Note),
                ("Intern ansvarlig", F::OwnerUnit),
            ],
        ),
        (
            ProfileCode::Gba,
            &[
                ("Naam van de verwerking", F::Name),
                ("Status", F::Status),
                ("Einddatum", F::EndedOn),
                ("Opvolgende verwerking", F::Successor),
                ("Gezamenlijke verwerkingsverantwoordelijke", F::Controllers),
                ("Doeleinden van de verwerking", F::Purposes),
                ("Rechtsgrond", F::Art6),
                ("Categorieën van betrokkenen", F::SubjectCategories),
                ("Categorieën van persoonsgegevens", F::Data),
                ("Gegevens artikel 9", F::DataSpecial),
                ("Gegevens artikel 10", F::DataCriminal),
                ("Categorieën van ontvangers", F::Recipients),
                ("Verwerkers", F::Processors),
                ("Doorgifte", F::TransferCountries),
                ("Passende waarborgen", F::TransferMechanism),
                ("Bewaartermijn", F::Retention),
                ("Beveiligingsmaatregelen", F::Toms),
                ("Inbreuken", F::Note),
            ],
        ),
        (
            ProfileCode::Dsk,
            &[
                ("Lfd. Nr.", F::Ref),
                ("Bezeichnung der Verarbeitungstätigkeit", F::Name),
                ("Datum der Einführung", F::StartedOn),
                ("Datum der letzten Änderung", F::Note),
                ("Verantwortliche Fachabteilung", F::OwnerUnit),
                ("Ansprechpartner", F::Note),
                ("Telefon", F::Note),
                ("E-Mail-Adresse", F::Note),
                ("Gemeinsam Verantwortliche", F::Controllers),
                ("Zwecke der Verarbeitung", F::Purposes),
                ("Name des eingesetzten Verfahrens", F::Systems),
                ("Kategorien betroffener Personen", F::SubjectCategories),
                ("Kategorien personenbezogener Daten", F::Data),
                (
                    "Besondere Kategorien personenbezogener Daten",
                    F::DataSpecial,
                ),
                ("Empfänger intern", F::RecipientsInternal),
                ("Empfänger extern", F::RecipientsExternal),
                (
                    "Drittland oder internationale Organisation",
                    F::TransferCountries,
                ),
                ("Nennung der konkreten Datenempfänger", F::TransferImporter),
                ("Dokumentation geeigneter Garantien", F::TransferSafeguards),
                (
                    "Fristen für die Löschung der verschiedenen Datenkategorien",
                    F::Retention,
                ),
                ("Technische und organisatorische Maßnahmen", F::Toms),
                ("Ort, Datum, Unterschrift", F::Note),
            ],
        ),
    ];
    for (code, columns) in layouts {
        let profile = Profile::of(*code, ImportKind::Register).unwrap();
        for (label, wanted) in *columns {
            let found = profile
                .column_of(&lexicon, label)
                .unwrap_or_else(|| panic!("{code}: {label}"));
            assert_eq!(found.field, Some(*wanted), "{code}: {label}");
        }
    }
}

#[test]
fn the_thirty_columns_of_the_ico_stand_in_its_order() {
    let profile = Profile::of(ProfileCode::Ico, ImportKind::Register).unwrap();
    let ends: Vec<Option<ImportField>> = [0, 1, 29]
        .iter()
        .map(|place| profile.columns.get(*place).and_then(|it| it.field))
        .collect();
    assert_eq!(profile.columns.len(), 30);
    assert_eq!(
        ends,
        [
            Some(ImportField::BusinessFunction),
            Some(ImportField::Purposes),
            Some(ImportField::Note)
        ]
    );
}

/// Authorities and offices without a layout here: their columns are known by their words.
#[test]
fn columns_of_authorities_without_a_layout_are_known_by_their_words() {
    use ImportField as F;
    let lexicon = Lexicon::new().unwrap();
    for (label, wanted) in [
        // AEPD, public inventories
        ("Base jurídica", F::Art6),
        ("Fines del tratamiento", F::Purposes),
        ("Colectivo", F::SubjectCategories),
        ("Categorías de datos", F::Data),
        ("Categorías de destinatarios", F::Recipients),
        ("Transferencias internacionales", F::TransferCountries),
        ("Plazos de supresión", F::Retention),
        ("Medidas de seguridad", F::Toms),
        // Dutch public-sector practice
        ("Verantwoordelijke afdeling", F::OwnerUnit),
        ("Verwerkingsverantwoordelijken", F::Controllers),
        ("Ontvangers", F::Recipients),
        // CNPD, those of Article 30(1)
        ("Finalités", F::Purposes),
        ("Catégories de personnes concernées", F::SubjectCategories),
        ("Catégories de données", F::Data),
        ("Destinataires", F::Recipients),
        ("Transferts vers des pays tiers", F::TransferCountries),
        ("Délais d'effacement", F::Retention),
        ("Mesures de sécurité", F::Toms),
    ] {
        let found = field_of(&lexicon, ImportKind::Register, label);
        assert_eq!(found, Some(wanted), "{label}");
    }
}

#[test]
fn the_page_about_the_import_names_every_layout_and_every_field() {
    let page = include_str!("../../../../../docs/IMPORT.md");
    let named = |code: &str| page.contains(&format!("| `{code}` |"));
    for code in ProfileCode::ALL {
        assert!(named(code.code()), "{code}");
    }
    for field in ImportField::ALL {
        assert!(named(field.code()), "{field}");
    }
}
