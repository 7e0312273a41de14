//! Layouts of authorities. What the ICO prints was seen (2026-08-28); the other labels are from knowledge and to be
//! proof-read against the originals.

use super::{Labels, ProfileColumn};
use crate::import::fields::{CellSplit, ImportField};
use crate::source::SourceStatus;

/// A column that was read in the layout.
const fn seen(
    labels: &'static [&'static str],
    field: ImportField,
    mandatory: bool,
) -> ProfileColumn {
    ProfileColumn {
        labels: Labels::Printed(labels),
        field: Some(field),
        mandatory,
        split: None,
        source_status: SourceStatus::Seen,
    }
}

/// A column from knowledge of the layout.
const fn known(
    labels: &'static [&'static str],
    field: ImportField,
    mandatory: bool,
) -> ProfileColumn {
    ProfileColumn {
        source_status: SourceStatus::Knowledge,
        ..seen(labels, field, mandatory)
    }
}

/// The same, with cells that are taken apart at commas, too.
const fn listed(
    labels: &'static [&'static str],
    field: ImportField,
    mandatory: bool,
) -> ProfileColumn {
    ProfileColumn {
        split: Some(CellSplit::Commas),
        ..known(labels, field, mandatory)
    }
}

pub(super) const ICO: &[ProfileColumn] = &[
    seen(&["Business function"], ImportField::BusinessFunction, true),
    seen(&["Purpose of processing"], ImportField::Purposes, true),
    seen(
        &["Name and contact details of joint controller (if applicable)"],
        ImportField::Controllers,
        true,
    ),
    seen(
        &["Categories of individuals"],
        ImportField::SubjectCategories,
        true,
    ),
    seen(&["Categories of personal data"], ImportField::Data, true),
    seen(&["Categories of recipients"], ImportField::Recipients, true),
    seen(
        &["Link to contract with processor"],
        ImportField::Note,
        false,
    ),
    seen(
        &[
            "Names of third countries or international organisations that personal data are transferred to (if applicable)",
            "Names of third countries or international organisations",
        ],
        ImportField::TransferCountries,
        true,
    ),
    seen(
        &[
            "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)",
            "Safeguards for exceptional transfers",
        ],
        ImportField::TransferSafeguards,
        true,
    ),
    seen(
        &["Retention schedule (if possible)"],
        ImportField::Retention,
        true,
    ),
    seen(
        &[
            "General description of technical and organisational security measures (if possible)",
            "General description of security measures",
        ],
        ImportField::Toms,
        true,
    ),
    seen(
        &[
            "Article 6 lawful basis for processing personal data",
            "Article 6 lawful basis",
        ],
        ImportField::Art6,
        false,
    ),
    seen(
        &[
            "Article 9 basis for processing special category data",
            "Article 9 condition",
        ],
        ImportField::Art9,
        false,
    ),
    seen(
        &[
            "Legitimate interests for the processing (if applicable)",
            "Legitimate interests",
        ],
        ImportField::Interest,
        false,
    ),
    seen(
        &[
            "Link to record of legitimate interests assessment (if applicable)",
            "Link to record of legitimate interests assessment",
        ],
        ImportField::Lia,
        false,
    ),
    seen(
        &["Rights available to individuals"],
        ImportField::Note,
        false,
    ),
    seen(
        &[
            "Existence of automated decision-making, including profiling (if applicable)",
            "Existence of automated decision-making incl. profiling",
        ],
        ImportField::Adm,
        false,
    ),
    seen(
        &[
            "The source of the personal data (if applicable)",
            "Source of the personal data",
        ],
        ImportField::Sources,
        false,
    ),
    seen(
        &["Link to record of consent"],
        ImportField::ConsentProfile,
        false,
    ),
    seen(
        &["Location of personal data"],
        ImportField::DataLocation,
        false,
    ),
    seen(
        &[
            "Data Protection Impact Assessment required?",
            "DPIA required?",
        ],
        ImportField::DpiaRequired,
        false,
    ),
    seen(
        &[
            "Data Protection Impact Assessment progress",
            "DPIA progress",
        ],
        ImportField::DpiaStatus,
        false,
    ),
    seen(
        &["Link to Data Protection Impact Assessment", "Link to DPIA"],
        ImportField::DpiaRef,
        false,
    ),
    seen(
        &[
            "Has a personal data breach occurred?",
            "Has a breach occurred?",
        ],
        ImportField::Note,
        false,
    ),
    seen(
        &[
            "Link to record of personal data breach",
            "Link to record of breach",
        ],
        ImportField::Note,
        false,
    ),
    seen(
        &[
            "Data Protection Act 2018 Schedule 1 Condition for processing",
            "DPA 2018 Schedule 1 condition",
        ],
        ImportField::Note,
        false,
    ),
    seen(
        &[
            "GDPR Article 6 lawful basis for processing",
            "GDPR Art 6 basis",
        ],
        ImportField::Art6,
        false,
    ),
    seen(
        &[
            "Link to retention and erasure policy document",
            "Link to retention and erasure policy",
        ],
        ImportField::Note,
        false,
    ),
    seen(
        &[
            "Is personal data retained and erased in accordance with the policy document?",
            "Retained and erased per policy?",
        ],
        ImportField::Note,
        false,
    ),
    seen(
        &[
            "Reasons for not adhering to retention and erasure policy document (if applicable)",
            "Reasons for not adhering",
        ],
        ImportField::Note,
        false,
    ),
];

pub(super) const ICO_PROCESSOR: &[ProfileColumn] = &[
    known(
        &[
            "Name and contact details of controller",
            "Controller name and contact details",
        ],
        ImportField::Controllers,
        true,
    ),
    known(
        &["Name and contact details of controller's representative (if applicable)"],
        ImportField::Note,
        true,
    ),
    known(
        &["Categories of processing"],
        ImportField::ProcessingOperations,
        true,
    ),
    known(
        &[
            "Names of third countries or international organisations that personal data are transferred to (if applicable)",
        ],
        ImportField::TransferCountries,
        true,
    ),
    known(
        &[
            "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)",
        ],
        ImportField::TransferSafeguards,
        true,
    ),
    known(
        &["General description of technical and organisational security measures (if possible)"],
        ImportField::Toms,
        true,
    ),
    known(
        &["Link to contract with controller", "Link to contract"],
        ImportField::Note,
        false,
    ),
];

/// The «registre de base» with a sheet for each activity, and the older workbook.
pub(super) const CNIL: &[ProfileColumn] = &[
    known(
        &[
            "Nom de l'activité",
            "Nom de l'activité de traitement",
            "Activité de traitement",
            "Nom du traitement",
            "Activité",
        ],
        ImportField::Name,
        true,
    ),
    known(
        &["N° / Réf.", "N° / REF", "N°", "Référence"],
        ImportField::Ref,
        false,
    ),
    known(
        &["Date de création de la fiche", "Date de création"],
        ImportField::Note,
        false,
    ),
    known(
        &[
            "Date de dernière mise à jour de la fiche",
            "Date de mise à jour",
            "Dernière mise à jour",
            "Mise à jour",
        ],
        ImportField::Note,
        false,
    ),
    known(
        &[
            "Nom du responsable conjoint du traitement",
            "Responsable conjoint du traitement",
            "Responsable conjoint",
            "Responsable(s) conjoint(s)",
        ],
        ImportField::Controllers,
        false,
    ),
    known(
        &[
            "Nom du logiciel ou de l'application",
            "Logiciel ou application",
        ],
        ImportField::Systems,
        false,
    ),
    known(
        &[
            "Objectifs poursuivis",
            "Finalité principale",
            "Finalités",
            "Finalité du traitement",
        ],
        ImportField::Purposes,
        true,
    ),
    known(
        &["Sous-finalité 1", "Sous finalité 1"],
        ImportField::Purposes,
        false,
    ),
    known(
        &["Sous-finalité 2", "Sous finalité 2"],
        ImportField::Purposes,
        false,
    ),
    known(
        &["Sous-finalité 3", "Sous finalité 3"],
        ImportField::Purposes,
        false,
    ),
    known(
        &["Sous-finalité 4", "Sous finalité 4"],
        ImportField::Purposes,
        false,
    ),
    known(
        &["Sous-finalité 5", "Sous finalité 5"],
        ImportField::Purposes,
        false,
    ),
    known(
        &["Catégories de personnes concernées", "Personnes concernées"],
        ImportField::SubjectCategories,
        true,
    ),
    known(
        &[
            "Catégories de données collectées",
            "Catégories de données personnelles",
            "Catégories de données",
        ],
        ImportField::Data,
        true,
    ),
    known(
        &[
            "État-civil, identité, données d'identification, images",
            "Etat civil, identité, données d'identification, images",
        ],
        ImportField::DataNamed,
        false,
    ),
    known(&["Vie personnelle"], ImportField::DataNamed, false),
    known(&["Vie professionnelle"], ImportField::DataNamed, false),
    known(
        &["Informations d'ordre économique et financier"],
        ImportField::DataNamed,
        false,
    ),
    known(&["Données de connexion"], ImportField::DataNamed, false),
    known(&["Données de localisation"], ImportField::DataNamed, false),
    known(&["Internet"], ImportField::DataNamed, false),
    known(&["Autres catégories de données"], ImportField::Data, false),
    known(
        &[
            "Des données sensibles sont-elles traitées ?",
            "Données sensibles",
        ],
        ImportField::DataSpecial,
        true,
    ),
    known(
        &[
            "Durées de conservation des catégories de données",
            "Durée de conservation",
            "Durées de conservation",
            "Délai d'effacement",
        ],
        ImportField::Retention,
        true,
    ),
    known(
        &[
            "Destinataires internes",
            "Service interne qui traite les données",
        ],
        ImportField::RecipientsInternal,
        false,
    ),
    known(
        &["Organismes externes", "Destinataires externes"],
        ImportField::RecipientsExternal,
        false,
    ),
    known(
        &["Destinataires", "Catégories de destinataires"],
        ImportField::Recipients,
        true,
    ),
    known(
        &["Sous-traitants", "Sous-traitant"],
        ImportField::Processors,
        false,
    ),
    known(
        &[
            "Transferts des données hors UE",
            "Transferts hors UE",
            "Transfert de données hors de l'Union européenne",
        ],
        ImportField::TransferCountries,
        true,
    ),
    known(
        &["Destinataire", "Nom du destinataire"],
        ImportField::TransferImporter,
        false,
    ),
    listed(
        &["Pays", "Pays destinataire"],
        ImportField::TransferCountries,
        false,
    ),
    known(
        &["Type de garanties", "Garanties"],
        ImportField::TransferMechanism,
        false,
    ),
    known(
        &["Lien vers le document", "Liens vers les documents"],
        ImportField::TransferRef,
        false,
    ),
    known(&["Responsable du traitement"], ImportField::Note, false),
    known(
        &["Délégué à la protection des données", "DPO"],
        ImportField::Note,
        false,
    ),
    known(&["Représentant"], ImportField::Note, false),
    known(
        &[
            "Mesures de sécurité",
            "Mesures de sécurité techniques",
            "Mesures techniques de sécurité",
        ],
        ImportField::Toms,
        true,
    ),
    known(
        &[
            "Mesures de sécurité organisationnelles",
            "Mesures organisationnelles de sécurité",
        ],
        ImportField::Toms,
        false,
    ),
    known(
        &["Contrôle d'accès des utilisateurs"],
        ImportField::TomsNamed,
        false,
    ),
    known(&["Mesures de traçabilité"], ImportField::TomsNamed, false),
    known(
        &["Mesures de protection des logiciels"],
        ImportField::TomsNamed,
        false,
    ),
    known(&["Sauvegarde des données"], ImportField::TomsNamed, false),
    known(&["Chiffrement des données"], ImportField::TomsNamed, false),
    known(
        &["Contrôle des sous-traitants"],
        ImportField::TomsNamed,
        false,
    ),
    known(&["Autres mesures"], ImportField::Toms, false),
];

/// The two models, for controllers and for processors: orange columns mandatory, green ones optional.
pub(super) const DATATILSYNET: &[ProfileColumn] = &[
    known(
        &[
            "Behandlingsaktivitet",
            "Navn på behandlingen",
            "Behandling",
            "Behandlingens navn",
        ],
        ImportField::Name,
        false,
    ),
    known(
        &[
            "Formål",
            "Formål med behandlingen",
            "Formålet med behandlingen",
            "Formålene med behandlingen",
        ],
        ImportField::Purposes,
        true,
    ),
    known(
        &[
            "Felles behandlingsansvarlig",
            "Felles behandlingsansvarlige",
            "Navn på behandlingsansvarlig",
        ],
        ImportField::Controllers,
        true,
    ),
    known(
        &["Kategorier av behandlinger", "Kategorier av behandling"],
        ImportField::ProcessingOperations,
        false,
    ),
    known(
        &[
            "Kategorier av registrerte",
            "Beskrivelse av kategoriene av registrerte",
        ],
        ImportField::SubjectCategories,
        true,
    ),
    known(
        &[
            "Kategorier av personopplysninger",
            "Beskrivelse av kategoriene av personopplysninger",
        ],
        ImportField::Data,
        true,
    ),
    known(
        &[
            "Særlige kategorier av personopplysninger",
            "Særlige kategorier",
        ],
        ImportField::DataSpecial,
        false,
    ),
    known(
        &[
            "Kategorier av mottakere",
            "Mottakere av personopplysninger",
            "Mottakere",
        ],
        ImportField::Recipients,
        true,
    ),
    known(
        &[
            "Overføring til tredjeland eller internasjonale organisasjoner",
            "Overføring til tredjeland",
            "Overføringer til tredjeland",
        ],
        ImportField::TransferCountries,
        true,
    ),
    known(
        &[
            "Nødvendige garantier ved overføring",
            "Garantier ved overføring",
            "Overføringsgrunnlag",
        ],
        ImportField::TransferMechanism,
        false,
    ),
    known(
        &[
            "Planlagte tidsfrister for sletting",
            "Tidsfrister for sletting",
            "Slettefrister",
            "Sletting",
        ],
        ImportField::Retention,
        true,
    ),
    known(
        &[
            "Generell beskrivelse av tekniske og organisatoriske sikkerhetstiltak",
            "Tekniske og organisatoriske sikkerhetstiltak",
            "Sikkerhetstiltak",
        ],
        ImportField::Toms,
        true,
    ),
    known(
        &[
            "Behandlingsgrunnlag",
            "Rettslig grunnlag",
            "Behandlingsgrunnlag (art. 6)",
        ],
        ImportField::Art6,
        false,
    ),
    known(
        &[
            "Behandlingsgrunnlag for særlige kategorier",
            "Unntak etter artikkel 9",
            "Grunnlag etter artikkel 9",
        ],
        ImportField::Art9,
        false,
    ),
    known(
        &["System", "IT-system", "Systemer", "Fagsystem"],
        ImportField::Systems,
        false,
    ),
    known(
        &[
            "Kilde",
            "Kilde til personopplysningene",
            "Hvor hentes opplysningene fra",
        ],
        ImportField::Sources,
        false,
    ),
    known(
        &["Databehandler", "Databehandlere", "Bruk av databehandler"],
        ImportField::Processors,
        false,
    ),
    known(&["Databehandleravtale"], ImportField::Note, false),
    known(
        &[
            "Behov for DPIA",
            "Krav om vurdering av personvernkonsekvenser",
            "DPIA",
        ],
        ImportField::DpiaRequired,
        false,
    ),
    known(
        &["Informasjon til de registrerte", "Informasjon gitt"],
        ImportField::Note,
        false,
    ),
    known(
        &[
            "Intern ansvarlig",
            "Ansvarlig avdeling",
            "Ansvarlig enhet",
            "Ansvarlig",
        ],
        ImportField::OwnerUnit,
        false,
    ),
];

/// The model register, in Dutch and French; red columns are the minimum of the Regulation.
pub(super) const GBA: &[ProfileColumn] = &[
    known(
        &[
            "Naam van de verwerking",
            "Verwerkingsactiviteit",
            "Benaming van de verwerking",
            "Nom du traitement",
            "Dénomination du traitement",
        ],
        ImportField::Name,
        true,
    ),
    known(
        &["Volgnummer", "Numéro d'ordre", "Identificatienummer"],
        ImportField::Ref,
        false,
    ),
    known(&["Status", "Statut"], ImportField::Status, false),
    known(
        &["Startdatum", "Begindatum", "Date de début"],
        ImportField::StartedOn,
        false,
    ),
    known(&["Einddatum", "Date de fin"], ImportField::EndedOn, false),
    known(
        &[
            "Opvolgende verwerking",
            "Traitement successeur",
            "Vervangen door",
        ],
        ImportField::Successor,
        false,
    ),
    known(
        &["Verantwoordelijke dienst", "Dienst", "Service responsable"],
        ImportField::OwnerUnit,
        false,
    ),
    known(
        &[
            "Gezamenlijke verwerkingsverantwoordelijke",
            "Gezamenlijke verwerkingsverantwoordelijken",
            "Responsable conjoint du traitement",
            "Responsables conjoints",
        ],
        ImportField::Controllers,
        true,
    ),
    known(
        &[
            "Doeleinden van de verwerking",
            "Verwerkingsdoeleinden",
            "Doeleinde van de verwerking",
            "Doeleinden",
            "Finalités du traitement",
            "Finalités",
            "Finalité",
        ],
        ImportField::Purposes,
        true,
    ),
    known(
        &[
            "Rechtsgrond",
            "Rechtsgrond van de verwerking",
            "Rechtmatigheidsgrond",
            "Base juridique",
            "Fondement juridique",
            "Base de licéité",
        ],
        ImportField::Art6,
        false,
    ),
    known(
        &[
            "Categorieën van betrokkenen",
            "Categorieën betrokkenen",
            "Catégories de personnes concernées",
        ],
        ImportField::SubjectCategories,
        true,
    ),
    known(
        &[
            "Categorieën van persoonsgegevens",
            "Categorieën persoonsgegevens",
            "Catégories de données à caractère personnel",
            "Catégories de données personnelles",
        ],
        ImportField::Data,
        true,
    ),
    known(
        &[
            "Bijzondere categorieën van persoonsgegevens",
            "Gevoelige gegevens",
            "Gegevens artikel 9",
            "Catégories particulières de données",
            "Données sensibles",
            "Données article 9",
        ],
        ImportField::DataSpecial,
        false,
    ),
    known(
        &[
            "Gerechtelijke gegevens",
            "Gegevens artikel 10",
            "Données judiciaires",
            "Données article 10",
        ],
        ImportField::DataCriminal,
        false,
    ),
    known(
        &["Rijksregisternummer", "Numéro de registre national"],
        ImportField::DataNationalId,
        false,
    ),
    known(
        &[
            "Categorieën van ontvangers",
            "Categorieën ontvangers",
            "Ontvangers",
            "Catégories de destinataires",
            "Destinataires",
        ],
        ImportField::Recipients,
        true,
    ),
    known(
        &[
            "Verwerker",
            "Verwerkers",
            "Verwerker(s)",
            "Sous-traitant",
            "Sous-traitants",
        ],
        ImportField::Processors,
        false,
    ),
    listed(
        &[
            "Doorgifte aan derde landen of internationale organisaties",
            "Doorgiften aan derde landen of internationale organisaties",
            "Doorgifte",
            "Transfert vers des pays tiers ou des organisations internationales",
            "Transferts vers des pays tiers ou à des organisations internationales",
            "Transfert",
        ],
        ImportField::TransferCountries,
        true,
    ),
    known(
        &[
            "Passende waarborgen",
            "Documenten inzake passende waarborgen",
            "Garanties appropriées",
        ],
        ImportField::TransferMechanism,
        true,
    ),
    known(
        &[
            "Bewaartermijn",
            "Bewaartermijnen",
            "Beoogde bewaartermijn",
            "Durée de conservation",
            "Délais de conservation",
        ],
        ImportField::Retention,
        true,
    ),
    known(
        &[
            "Beveiligingsmaatregelen",
            "Technische en organisatorische beveiligingsmaatregelen",
            "Algemene beschrijving van de technische en organisatorische beveiligingsmaatregelen",
            "Mesures de sécurité",
            "Mesures de sécurité techniques et organisationnelles",
        ],
        ImportField::Toms,
        true,
    ),
    known(
        &["Toepassing", "Systeem", "Application", "Système"],
        ImportField::Systems,
        false,
    ),
    known(
        &["Locatie van de gegevens", "Localisation des données"],
        ImportField::DataLocation,
        false,
    ),
    known(
        &[
            "GEB",
            "DPIA",
            "Gegevensbeschermingseffectbeoordeling",
            "AIPD",
            "Analyse d'impact",
        ],
        ImportField::DpiaRequired,
        false,
    ),
    known(
        &["Inbreuken", "Datalekken", "Violations de données"],
        ImportField::Note,
        false,
    ),
    known(&["Opmerkingen", "Remarques"], ImportField::Remarks, false),
];

/// The model of the conference of the independent authorities of Federation and Länder (February 2018).
pub(super) const DSK: &[ProfileColumn] = &[
    known(
        &["Lfd. Nr.", "Laufende Nummer", "Nr."],
        ImportField::Ref,
        false,
    ),
    known(
        &[
            "Bezeichnung der Verarbeitungstätigkeit",
            "Verarbeitungstätigkeit",
            "Benennung",
        ],
        ImportField::Name,
        true,
    ),
    known(
        &["Datum der Einführung", "Einführungsdatum"],
        ImportField::StartedOn,
        false,
    ),
    known(
        &["Datum der letzten Änderung", "Letzte Änderung"],
        ImportField::Note,
        false,
    ),
    known(
        &[
            "Verantwortliche Fachabteilung",
            "Verantwortlicher Fachbereich",
            "Fachabteilung",
        ],
        ImportField::OwnerUnit,
        true,
    ),
    known(&["Ansprechpartner"], ImportField::Note, true),
    known(&["Telefon"], ImportField::Note, false),
    known(&["E-Mail-Adresse", "E-Mail"], ImportField::Note, false),
    known(
        &[
            "Bei gemeinsamer Verantwortlichkeit: Name und Kontaktdaten des Leiters der Verarbeitung",
            "Gemeinsam Verantwortliche",
            "Name und Kontaktdaten des gemeinsam Verantwortlichen",
            "Bei gemeinsamer Verantwortlichkeit",
        ],
        ImportField::Controllers,
        true,
    ),
    known(
        &[
            "Zwecke der Verarbeitung",
            "Zweck der Verarbeitung",
            "Zwecke",
        ],
        ImportField::Purposes,
        true,
    ),
    known(
        &["Name des eingesetzten Verfahrens", "Eingesetztes Verfahren"],
        ImportField::Systems,
        false,
    ),
    known(
        &[
            "Beschreibung der Kategorien betroffener Personen",
            "Kategorien betroffener Personen",
            "Betroffene Personen",
        ],
        ImportField::SubjectCategories,
        true,
    ),
    known(
        &[
            "Beschreibung der Kategorien von personenbezogenen Daten",
            "Beschreibung der Datenkategorien",
            "Kategorien personenbezogener Daten",
            "Datenkategorien",
        ],
        ImportField::Data,
        true,
    ),
    known(
        &[
            "Besondere Kategorien personenbezogener Daten",
            "Besondere Kategorien",
        ],
        ImportField::DataSpecial,
        true,
    ),
    known(
        &[
            "Empfänger intern",
            "Interne Empfänger",
            "Kategorien von Empfängern intern",
            "Intern",
        ],
        ImportField::RecipientsInternal,
        true,
    ),
    known(
        &[
            "Empfänger extern",
            "Externe Empfänger",
            "Kategorien von Empfängern extern",
            "Extern",
        ],
        ImportField::RecipientsExternal,
        true,
    ),
    known(
        &["Kategorien von Empfängern", "Empfänger"],
        ImportField::Recipients,
        false,
    ),
    known(
        &[
            "Drittland oder internationale Organisation",
            "Übermittlung an ein Drittland oder an eine internationale Organisation",
            "Übermittlungen von personenbezogenen Daten an ein Drittland oder an eine internationale Organisation",
            "Drittland",
        ],
        ImportField::TransferCountries,
        true,
    ),
    known(
        &[
            "Nennung der konkreten Datenempfänger",
            "Konkrete Datenempfänger",
        ],
        ImportField::TransferImporter,
        true,
    ),
    // Asked only for transfers of Article 49(1), second subparagraph.
    known(
        &["Dokumentation geeigneter Garantien"],
        ImportField::TransferSafeguards,
        true,
    ),
    known(
        &["Geeignete Garantien"],
        ImportField::TransferMechanism,
        false,
    ),
    known(
        &[
            "Fristen für die Löschung der verschiedenen Datenkategorien",
            "Löschfristen",
            "Fristen für die Löschung",
        ],
        ImportField::Retention,
        true,
    ),
    known(
        &[
            "Technische und organisatorische Maßnahmen (TOM) gemäß Art. 32 Abs. 1 DSGVO",
            "Technische und organisatorische Maßnahmen",
            "TOM",
        ],
        ImportField::Toms,
        true,
    ),
    known(&["Rechtsgrundlage"], ImportField::Art6, false),
    known(
        &["Ort, Datum, Unterschrift", "Unterschrift"],
        ImportField::Note,
        false,
    ),
    known(&["Bemerkungen"], ImportField::Remarks, false),
];
