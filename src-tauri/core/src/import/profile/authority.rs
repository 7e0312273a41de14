//! Layouts of authorities. What the ICO prints was seen (2026-08-28); the other labels are from knowledge and to be
//! proof-read against the originals.

use super::{Labels, ProfileColumn};
use crate::import::fields::{Field, Split};
use crate::source::SourceStatus;

/// A column that was read in the layout.
const fn seen(labels: &'static [&'static str], field: Field, mandatory: bool) -> ProfileColumn {
    ProfileColumn {
        labels: Labels::Printed(labels),
        field: Some(field),
        mandatory,
        split: None,
        source_status: SourceStatus::Seen,
    }
}

/// A column from knowledge of the layout.
const fn known(labels: &'static [&'static str], field: Field, mandatory: bool) -> ProfileColumn {
    ProfileColumn {
        source_status: SourceStatus::Knowledge,
        ..seen(labels, field, mandatory)
    }
}

/// The same, with cells that are taken apart at commas, too.
const fn listed(labels: &'static [&'static str], field: Field, mandatory: bool) -> ProfileColumn {
    ProfileColumn {
        split: Some(Split::Commas),
        ..known(labels, field, mandatory)
    }
}

pub(super) const ICO: &[ProfileColumn] = &[
    seen(&["Business function"], Field::BusinessFunction, true),
    seen(&["Purpose of processing"], Field::Purposes, true),
    seen(
        &["Name and contact details of joint controller (if applicable)"],
        Field::Controllers,
        true,
    ),
    seen(
        &["Categories of individuals"],
        Field::SubjectCategories,
        true,
    ),
    seen(&["Categories of personal data"], Field::Data, true),
    seen(&["Categories of recipients"], Field::Recipients, true),
    seen(&["Link to contract with processor"], Field::Note, false),
    seen(
        &[
            "Names of third countries or international organisations that personal data are transferred to (if applicable)",
            "Names of third countries or international organisations",
        ],
        Field::TransferCountries,
        true,
    ),
    seen(
        &[
            "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)",
            "Safeguards for exceptional transfers",
        ],
        Field::TransferSafeguards,
        true,
    ),
    seen(
        &["Retention schedule (if possible)"],
        Field::Retention,
        true,
    ),
    seen(
        &[
            "General description of technical and organisational security measures (if possible)",
            "General description of security measures",
        ],
        Field::Toms,
        true,
    ),
    seen(
        &[
            "Article 6 lawful basis for processing personal data",
            "Article 6 lawful basis",
        ],
        Field::Art6,
        false,
    ),
    seen(
        &[
            "Article 9 basis for processing special category data",
            "Article 9 condition",
        ],
        Field::Art9,
        false,
    ),
    seen(
        &[
            "Legitimate interests for the processing (if applicable)",
            "Legitimate interests",
        ],
        Field::Interest,
        false,
    ),
    seen(
        &[
            "Link to record of legitimate interests assessment (if applicable)",
            "Link to record of legitimate interests assessment",
        ],
        Field::Lia,
        false,
    ),
    seen(&["Rights available to individuals"], Field::Note, false),
    seen(
        &[
            "Existence of automated decision-making, including profiling (if applicable)",
            "Existence of automated decision-making incl. profiling",
        ],
        Field::Adm,
        false,
    ),
    seen(
        &[
            "The source of the personal data (if applicable)",
            "Source of the personal data",
        ],
        Field::Sources,
        false,
    ),
    seen(&["Link to record of consent"], Field::ConsentProfile, false),
    seen(&["Location of personal data"], Field::DataLocation, false),
    seen(
        &[
            "Data Protection Impact Assessment required?",
            "DPIA required?",
        ],
        Field::DpiaRequired,
        false,
    ),
    seen(
        &[
            "Data Protection Impact Assessment progress",
            "DPIA progress",
        ],
        Field::DpiaStatus,
        false,
    ),
    seen(
        &["Link to Data Protection Impact Assessment", "Link to DPIA"],
        Field::DpiaRef,
        false,
    ),
    seen(
        &[
            "Has a personal data breach occurred?",
            "Has a breach occurred?",
        ],
        Field::Note,
        false,
    ),
    seen(
        &[
            "Link to record of personal data breach",
            "Link to record of breach",
        ],
        Field::Note,
        false,
    ),
    seen(
        &[
            "Data Protection Act 2018 Schedule 1 Condition for processing",
            "DPA 2018 Schedule 1 condition",
        ],
        Field::Note,
        false,
    ),
    seen(
        &[
            "GDPR Article 6 lawful basis for processing",
            "GDPR Art 6 basis",
        ],
        Field::Art6,
        false,
    ),
    seen(
        &[
            "Link to retention and erasure policy document",
            "Link to retention and erasure policy",
        ],
        Field::Note,
        false,
    ),
    seen(
        &[
            "Is personal data retained and erased in accordance with the policy document?",
            "Retained and erased per policy?",
        ],
        Field::Note,
        false,
    ),
    seen(
        &[
            "Reasons for not adhering to retention and erasure policy document (if applicable)",
            "Reasons for not adhering",
        ],
        Field::Note,
        false,
    ),
];

pub(super) const ICO_PROCESSOR: &[ProfileColumn] = &[
    known(
        &[
            "Name and contact details of controller",
            "Controller name and contact details",
        ],
        Field::Controllers,
        true,
    ),
    known(
        &["Name and contact details of controller's representative (if applicable)"],
        Field::Note,
        true,
    ),
    known(
        &["Categories of processing"],
        Field::ProcessingOperations,
        true,
    ),
    known(
        &[
            "Names of third countries or international organisations that personal data are transferred to (if applicable)",
        ],
        Field::TransferCountries,
        true,
    ),
    known(
        &[
            "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)",
        ],
        Field::TransferSafeguards,
        true,
    ),
    known(
        &["General description of technical and organisational security measures (if possible)"],
        Field::Toms,
        true,
    ),
    known(
        &["Link to contract with controller", "Link to contract"],
        Field::Note,
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
        Field::Name,
        true,
    ),
    known(
        &["N° / Réf.", "N° / REF", "N°", "Référence"],
        Field::Ref,
        false,
    ),
    known(
        &["Date de création de la fiche", "Date de création"],
        Field::Note,
        false,
    ),
    known(
        &[
            "Date de dernière mise à jour de la fiche",
            "Date de mise à jour",
            "Dernière mise à jour",
            "Mise à jour",
        ],
        Field::Note,
        false,
    ),
    known(
        &[
            "Nom du responsable conjoint du traitement",
            "Responsable conjoint du traitement",
            "Responsable conjoint",
            "Responsable(s) conjoint(s)",
        ],
        Field::Controllers,
        false,
    ),
    known(
        &[
            "Nom du logiciel ou de l'application",
            "Logiciel ou application",
        ],
        Field::Systems,
        false,
    ),
    known(
        &[
            "Objectifs poursuivis",
            "Finalité principale",
            "Finalités",
            "Finalité du traitement",
        ],
        Field::Purposes,
        true,
    ),
    known(
        &["Sous-finalité 1", "Sous finalité 1"],
        Field::Purposes,
        false,
    ),
    known(
        &["Sous-finalité 2", "Sous finalité 2"],
        Field::Purposes,
        false,
    ),
    known(
        &["Sous-finalité 3", "Sous finalité 3"],
        Field::Purposes,
        false,
    ),
    known(
        &["Sous-finalité 4", "Sous finalité 4"],
        Field::Purposes,
        false,
    ),
    known(
        &["Sous-finalité 5", "Sous finalité 5"],
        Field::Purposes,
        false,
    ),
    known(
        &["Catégories de personnes concernées", "Personnes concernées"],
        Field::SubjectCategories,
        true,
    ),
    known(
        &[
            "Catégories de données collectées",
            "Catégories de données personnelles",
            "Catégories de données",
        ],
        Field::Data,
        true,
    ),
    known(
        &[
            "État-civil, identité, données d'identification, images",
            "Etat civil, identité, données d'identification, images",
        ],
        Field::DataNamed,
        false,
    ),
    known(&["Vie personnelle"], Field::DataNamed, false),
    known(&["Vie professionnelle"], Field::DataNamed, false),
    known(
        &["Informations d'ordre économique et financier"],
        Field::DataNamed,
        false,
    ),
    known(&["Données de connexion"], Field::DataNamed, false),
    known(&["Données de localisation"], Field::DataNamed, false),
    known(&["Internet"], Field::DataNamed, false),
    known(&["Autres catégories de données"], Field::Data, false),
    known(
        &[
            "Des données sensibles sont-elles traitées ?",
            "Données sensibles",
        ],
        Field::DataSpecial,
        true,
    ),
    known(
        &[
            "Durées de conservation des catégories de données",
            "Durée de conservation",
            "Durées de conservation",
            "Délai d'effacement",
        ],
        Field::Retention,
        true,
    ),
    known(
        &[
            "Destinataires internes",
            "Service interne qui traite les données",
        ],
        Field::RecipientsInternal,
        false,
    ),
    known(
        &["Organismes externes", "Destinataires externes"],
        Field::RecipientsExternal,
        false,
    ),
    known(
        &["Destinataires", "Catégories de destinataires"],
        Field::Recipients,
        true,
    ),
    known(
        &["Sous-traitants", "Sous-traitant"],
        Field::Processors,
        false,
    ),
    known(
        &[
            "Transferts des données hors UE",
            "Transferts hors UE",
            "Transfert de données hors de l'Union européenne",
        ],
        Field::TransferCountries,
        true,
    ),
    known(
        &["Type de garanties", "Garanties"],
        Field::TransferMechanism,
        false,
    ),
    known(
        &[
            "Mesures de sécurité",
            "Mesures de sécurité techniques",
            "Mesures techniques de sécurité",
        ],
        Field::Toms,
        true,
    ),
    known(
        &[
            "Mesures de sécurité organisationnelles",
            "Mesures organisationnelles de sécurité",
        ],
        Field::Toms,
        false,
    ),
    known(
        &["Contrôle d'accès des utilisateurs"],
        Field::TomsNamed,
        false,
    ),
    known(&["Mesures de traçabilité"], Field::TomsNamed, false),
    known(
        &["Mesures de protection des logiciels"],
        Field::TomsNamed,
        false,
    ),
    known(&["Sauvegarde des données"], Field::TomsNamed, false),
    known(&["Chiffrement des données"], Field::TomsNamed, false),
    known(&["Contrôle des sous-traitants"], Field::TomsNamed, false),
    known(&["Autres mesures"], Field::Toms, false),
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
        Field::Name,
        false,
    ),
    known(
        &[
            "Formål",
            "Formål med behandlingen",
            "Formålet med behandlingen",
            "Formålene med behandlingen",
        ],
        Field::Purposes,
        true,
    ),
    known(
        &[
            "Felles behandlingsansvarlig",
            "Felles behandlingsansvarlige",
            "Navn på behandlingsansvarlig",
        ],
        Field::Controllers,
        true,
    ),
    known(
        &["Kategorier av behandlinger", "Kategorier av behandling"],
        Field::ProcessingOperations,
        false,
    ),
    known(
        &[
            "Kategorier av registrerte",
            "Beskrivelse av kategoriene av registrerte",
        ],
        Field::SubjectCategories,
        true,
    ),
    known(
        &[
            "Kategorier av personopplysninger",
            "Beskrivelse av kategoriene av personopplysninger",
        ],
        Field::Data,
        true,
    ),
    known(
        &[
            "Særlige kategorier av personopplysninger",
            "Særlige kategorier",
        ],
        Field::DataSpecial,
        false,
    ),
    known(
        &[
            "Kategorier av mottakere",
            "Mottakere av personopplysninger",
            "Mottakere",
        ],
        Field::Recipients,
        true,
    ),
    known(
        &[
            "Overføring til tredjeland eller internasjonale organisasjoner",
            "Overføring til tredjeland",
            "Overføringer til tredjeland",
        ],
        Field::TransferCountries,
        true,
    ),
    known(
        &[
            "Nødvendige garantier ved overføring",
            "Garantier ved overføring",
            "Overføringsgrunnlag",
        ],
        Field::TransferMechanism,
        false,
    ),
    known(
        &[
            "Planlagte tidsfrister for sletting",
            "Tidsfrister for sletting",
            "Slettefrister",
            "Sletting",
        ],
        Field::Retention,
        true,
    ),
    known(
        &[
            "Generell beskrivelse av tekniske og organisatoriske sikkerhetstiltak",
            "Tekniske og organisatoriske sikkerhetstiltak",
            "Sikkerhetstiltak",
        ],
        Field::Toms,
        true,
    ),
    known(
        &[
            "Behandlingsgrunnlag",
            "Rettslig grunnlag",
            "Behandlingsgrunnlag (art. 6)",
        ],
        Field::Art6,
        false,
    ),
    known(
        &[
            "Behandlingsgrunnlag for særlige kategorier",
            "Unntak etter artikkel 9",
            "Grunnlag etter artikkel 9",
        ],
        Field::Art9,
        false,
    ),
    known(
        &["System", "IT-system", "Systemer", "Fagsystem"],
        Field::Systems,
        false,
    ),
    known(
        &[
            "Kilde",
            "Kilde til personopplysningene",
            "Hvor hentes opplysningene fra",
        ],
        Field::Sources,
        false,
    ),
    known(
        &["Databehandler", "Databehandlere", "Bruk av databehandler"],
        Field::Processors,
        false,
    ),
    known(&["Databehandleravtale"], Field::Note, false),
    known(
        &[
            "Behov for DPIA",
            "Krav om vurdering av personvernkonsekvenser",
            "DPIA",
        ],
        Field::DpiaRequired,
        false,
    ),
    known(
        &["Informasjon til de registrerte", "Informasjon gitt"],
        Field::Note,
        false,
    ),
    known(
        &[
            "Intern ansvarlig",
            "Ansvarlig avdeling",
            "Ansvarlig enhet",
            "Ansvarlig",
        ],
        Field::OwnerUnit,
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
        Field::Name,
        true,
    ),
    known(
        &["Volgnummer", "Numéro d'ordre", "Identificatienummer"],
        Field::Ref,
        false,
    ),
    known(&["Status", "Statut"], Field::Status, false),
    known(
        &["Startdatum", "Begindatum", "Date de début"],
        Field::StartedOn,
        false,
    ),
    known(&["Einddatum", "Date de fin"], Field::EndedOn, false),
    known(
        &[
            "Opvolgende verwerking",
            "Traitement successeur",
            "Vervangen door",
        ],
        Field::Successor,
        false,
    ),
    known(
        &["Verantwoordelijke dienst", "Dienst", "Service responsable"],
        Field::OwnerUnit,
        false,
    ),
    known(
        &[
            "Gezamenlijke verwerkingsverantwoordelijke",
            "Gezamenlijke verwerkingsverantwoordelijken",
            "Responsable conjoint du traitement",
            "Responsables conjoints",
        ],
        Field::Controllers,
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
        Field::Purposes,
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
        Field::Art6,
        false,
    ),
    known(
        &[
            "Categorieën van betrokkenen",
            "Categorieën betrokkenen",
            "Catégories de personnes concernées",
        ],
        Field::SubjectCategories,
        true,
    ),
    known(
        &[
            "Categorieën van persoonsgegevens",
            "Categorieën persoonsgegevens",
            "Catégories de données à caractère personnel",
            "Catégories de données personnelles",
        ],
        Field::Data,
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
        Field::DataSpecial,
        false,
    ),
    known(
        &[
            "Gerechtelijke gegevens",
            "Gegevens artikel 10",
            "Données judiciaires",
            "Données article 10",
        ],
        Field::DataCriminal,
        false,
    ),
    known(
        &["Rijksregisternummer", "Numéro de registre national"],
        Field::DataNationalId,
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
        Field::Recipients,
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
        Field::Processors,
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
        Field::TransferCountries,
        true,
    ),
    known(
        &[
            "Passende waarborgen",
            "Documenten inzake passende waarborgen",
            "Garanties appropriées",
        ],
        Field::TransferMechanism,
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
        Field::Retention,
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
        Field::Toms,
        true,
    ),
    known(
        &["Toepassing", "Systeem", "Application", "Système"],
        Field::Systems,
        false,
    ),
    known(
        &["Locatie van de gegevens", "Localisation des données"],
        Field::DataLocation,
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
        Field::DpiaRequired,
        false,
    ),
    known(
        &["Inbreuken", "Datalekken", "Violations de données"],
        Field::Note,
        false,
    ),
    known(&["Opmerkingen", "Remarques"], Field::Remarks, false),
];

/// The model of the conference of the independent authorities of Federation and Länder (February 2018).
pub(super) const DSK: &[ProfileColumn] = &[
    known(&["Lfd. Nr.", "Laufende Nummer", "Nr."], Field::Ref, false),
    known(
        &[
            "Bezeichnung der Verarbeitungstätigkeit",
            "Verarbeitungstätigkeit",
            "Benennung",
        ],
        Field::Name,
        true,
    ),
    known(
        &["Datum der Einführung", "Einführungsdatum"],
        Field::StartedOn,
        false,
    ),
    known(
        &["Datum der letzten Änderung", "Letzte Änderung"],
        Field::Note,
        false,
    ),
    known(
        &[
            "Verantwortliche Fachabteilung",
            "Verantwortlicher Fachbereich",
            "Fachabteilung",
        ],
        Field::OwnerUnit,
        true,
    ),
    known(&["Ansprechpartner"], Field::Note, true),
    known(&["Telefon"], Field::Note, false),
    known(&["E-Mail-Adresse", "E-Mail"], Field::Note, false),
    known(
        &[
            "Bei gemeinsamer Verantwortlichkeit: Name und Kontaktdaten des Leiters der Verarbeitung",
            "Gemeinsam Verantwortliche",
            "Name und Kontaktdaten des gemeinsam Verantwortlichen",
            "Bei gemeinsamer Verantwortlichkeit",
        ],
        Field::Controllers,
        true,
    ),
    known(
        &[
            "Zwecke der Verarbeitung",
            "Zweck der Verarbeitung",
            "Zwecke",
        ],
        Field::Purposes,
        true,
    ),
    known(
        &["Name des eingesetzten Verfahrens", "Eingesetztes Verfahren"],
        Field::Systems,
        false,
    ),
    known(
        &[
            "Beschreibung der Kategorien betroffener Personen",
            "Kategorien betroffener Personen",
            "Betroffene Personen",
        ],
        Field::SubjectCategories,
        true,
    ),
    known(
        &[
            "Beschreibung der Kategorien von personenbezogenen Daten",
            "Beschreibung der Datenkategorien",
            "Kategorien personenbezogener Daten",
            "Datenkategorien",
        ],
        Field::Data,
        true,
    ),
    known(
        &[
            "Besondere Kategorien personenbezogener Daten",
            "Besondere Kategorien",
        ],
        Field::DataSpecial,
        true,
    ),
    known(
        &[
            "Empfänger intern",
            "Interne Empfänger",
            "Kategorien von Empfängern intern",
            "Intern",
        ],
        Field::RecipientsInternal,
        true,
    ),
    known(
        &[
            "Empfänger extern",
            "Externe Empfänger",
            "Kategorien von Empfängern extern",
            "Extern",
        ],
        Field::RecipientsExternal,
        true,
    ),
    known(
        &["Kategorien von Empfängern", "Empfänger"],
        Field::Recipients,
        false,
    ),
    known(
        &[
            "Drittland oder internationale Organisation",
            "Übermittlung an ein Drittland oder an eine internationale Organisation",
            "Übermittlungen von personenbezogenen Daten an ein Drittland oder an eine internationale Organisation",
            "Drittland",
        ],
        Field::TransferCountries,
        true,
    ),
    known(
        &[
            "Nennung der konkreten Datenempfänger",
            "Konkrete Datenempfänger",
        ],
        Field::TransferImporter,
        true,
    ),
    known(
        &["Dokumentation geeigneter Garantien", "Geeignete Garantien"],
        Field::TransferMechanism,
        true,
    ),
    known(
        &[
            "Fristen für die Löschung der verschiedenen Datenkategorien",
            "Löschfristen",
            "Fristen für die Löschung",
        ],
        Field::Retention,
        true,
    ),
    known(
        &[
            "Technische und organisatorische Maßnahmen (TOM) gemäß Art. 32 Abs. 1 DSGVO",
            "Technische und organisatorische Maßnahmen",
            "TOM",
        ],
        Field::Toms,
        true,
    ),
    known(&["Rechtsgrundlage"], Field::Art6, false),
    known(&["Bemerkungen"], Field::Remarks, false),
];
