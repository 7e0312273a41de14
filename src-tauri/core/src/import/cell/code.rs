//! Codes by the words that people write for them.

use std::collections::HashMap;

use super::fold;
use crate::activity::{
    ActivityRole, ActivityStatus, DataSource, DpiaStatus, Mandatory, PurposeKind, ResidualRisk,
    SubjectRange,
};
use crate::legal_basis::SpecialCategory;
use crate::processor::{DpaClause, DueDiligence, SubsAuthorisation};
use crate::request::{Channel, Family, RequestStatus, Subtype, Urgency};
use crate::retention::{RetentionAction, Trigger};
use crate::text::Words;
use crate::transfer::Mechanism;

/// A list of codes that a cell may name.
pub trait Spoken: Copy + 'static {
    /// What the keys of its words begin with; no two lists have the same.
    const LIST: &'static str;
    /// All of them.
    fn every() -> &'static [Self];
    /// The frozen spelling.
    fn spelling(self) -> &'static str;
    /// Keys of its words.
    fn keys(self) -> Vec<String>;
    /// What else it is called, folded.
    fn synonyms(self) -> &'static [&'static str];
}

macro_rules! spoken {
    ($($type:ident $prefix:literal { $($variant:ident: [$($synonym:literal),*],)* })+) => {$(
        impl Spoken for $type {
            const LIST: &'static str = $prefix;
            fn every() -> &'static [Self] { Self::ALL }
            fn spelling(self) -> &'static str { self.code() }
            fn keys(self) -> Vec<String> { vec![format!(concat!($prefix, "-{}"), self.key())] }
            #[allow(unreachable_patterns)] // a list without synonyms has only the last arm
            fn synonyms(self) -> &'static [&'static str] {
                match self {
                    $(Self::$variant => &[$($synonym),*],)*
                    _ => &[],
                }
            }
        }
    )+

    /// Every word of every list, folded, with the place of its code. The first of two that are called the same keeps
    /// the word.
    pub(super) fn index(words: &[Words]) -> HashMap<(&'static str, String), usize> {
        let mut found = HashMap::new();
        $(
            for (place, code) in $type::every().iter().enumerate() {
                let own = [fold(code.spelling()), fold(&code.spelling().replace('_', " "))];
                let synonyms = code.synonyms().iter().map(ToString::to_string);
                let said = $type::keys(*code).into_iter().flat_map(|key| {
                    words
                        .iter()
                        .filter(|words| words.has(&key))
                        .map(|words| fold(&words.word(&key)))
                        .collect::<Vec<_>>()
                });
                for word in own.into_iter().chain(said).chain(synonyms) {
                    if !word.is_empty() {
                        found.entry((<$type as Spoken>::LIST, word)).or_insert(place);
                    }
                }
            }
        )+
        found
    }
    };
}

spoken! {
    ActivityRole "activity-role" {
        Controller: ["data controller", "dataansvarlig", "verantwortlicher", "responsable de traitement"],
        Joint: ["joint", "joint controllers", "felles", "gezamenlijk"],
        Processor: ["data processor", "auftragsverarbeiter", "sous-traitant"],
    }
    ActivityStatus "activity-status" {
        Active: ["in use", "i drift", "aktiv", "actief", "in gebruik", "ongoing", "pågående", "lopend"],
        Ended: ["closed", "stopped", "avsluttet", "beëindigd", "beendet"],
        Planned: ["planlagt", "gepland"],
        Draft: ["utkast", "concept"],
    }
    PurposeKind "purpose-kind" {}
    DataSource "data-source" {
        Subject: ["data subject", "the data subject", "den registrerte", "betrokkene", "de betrokkene"],
    }
    Mandatory "mandatory" {}
    DpiaStatus "dpia-status" {
        Done: ["completed", "complete", "carried out", "utført", "fullført", "gjennomført", "uitgevoerd", "voltooid", "afgerond"],
        InProgress: ["ongoing", "started", "pågår", "påbegynt", "bezig", "loopt"],
        NotRequired: ["not needed", "ikke nødvendig", "ikke påkrevd", "niet nodig", "niet verplicht"],
        Required: ["needed", "nødvendig", "påkrevd", "nodig", "verplicht"],
        NotScreened: ["not started", "not assessed", "ikke vurdert", "niet beoordeeld"],
    }
    ResidualRisk "residual-risk" {}
    SubjectRange "subject-range" {}
    SpecialCategory "special-category" {
        Health: ["health", "health data", "helse", "helseopplysninger", "gezondheid", "gezondheidsgegevens", "gesundheitsdaten", "santé"],
        Origin: ["race", "ethnicity", "ethnic origin", "racial origin", "etnisk opprinnelse", "ras", "etnische afkomst"],
        Politics: ["political opinions", "political opinion", "politisk oppfatning", "politieke opvattingen"],
        Belief: ["religion", "religious beliefs", "philosophical beliefs", "religious or philosophical beliefs", "livssyn", "geloof"],
        Union: ["trade union", "trade union membership", "fagforeningsmedlemskap", "fagforening", "vakbond", "vakbondslidmaatschap"],
        Genetic: ["genetics", "genetic data", "genetiske opplysninger", "genetische gegevens"],
        Biometric: ["biometrics", "biometric data", "biometri", "biometriske opplysninger", "biometrische gegevens"],
        Sexuality: ["sex life", "sexual orientation", "seksuell orientering", "seksuelle legning", "seksuele gerichtheid"],
    }
    SubsAuthorisation "subs-authorisation" {
        General: ["general authorisation", "generell", "algemeen", "algemene toestemming"],
        Specific: ["specific authorisation", "spesifikk", "specifiek", "specifieke toestemming"],
    }
    DueDiligence "due-diligence" {}
    DpaClause "dpa-clause" {}
    Family "family" {
        DataSubject: ["data subject", "den registrerte", "betrokkene"],
        ThirdParty: ["third party", "tredjepart", "tredjemann", "derde"],
        PublicAuthority: ["authority", "public authority", "myndighet", "overheid", "overheidsinstantie"],
    }
    Subtype "subtype" {
        Access: ["access", "subject access", "sar", "dsar", "access request", "data subject access request", "right of access", "subject access request", "innsyn", "innsynsbegjæring", "inzage", "inzageverzoek"],
        Rectify: ["rectification", "correction", "retting", "rectificatie", "correctie"],
        Erase: ["erasure", "deletion", "right to be forgotten", "right to erasure", "sletting", "wissing", "verwijdering", "vergetelheid"],
        Restrict: ["restriction", "begrensning", "beperking"],
        Port: ["portability", "data portability", "dataportabilitet", "overdraagbaarheid", "dataportabiliteit"],
        Object: ["objection", "protest", "innsigelse", "bezwaar"],
        Withdraw: ["withdrawal of consent", "withdrawal", "tilbaketrekking av samtykke", "intrekking toestemming", "intrekking van toestemming"],
        Complaint: ["complaint", "klage", "klacht"],
    }
    Channel "channel" {
        Email: ["e-mail", "email", "mail", "e-post", "epost"],
        Phone: ["telephone", "phone", "telefon", "telefoon"],
        Form: ["web form", "webform", "website", "skjema", "nettskjema", "webformulier", "formulier"],
        Letter: ["post", "mail letter", "brev", "brief"],
    }
    RequestStatus "request-status" {
        Closed: ["done", "completed", "lukket", "ferdig", "gesloten", "afgehandeld"],
        Received: ["new", "open", "ny", "åpen", "nieuw"],
        InAssessment: ["in progress", "ongoing", "under behandling", "pågår", "in behandeling", "lopend"],
        Withdrawn: ["trukket", "ingetrokken"],
    }
    Urgency "urgency" {}
    RetentionAction "retention-action" {
        Delete: ["delete", "deleted", "slettes", "slett", "verwijderen", "wissen", "löschen"],
        Anonymise: ["anonymise", "anonymize", "anonymised", "anonymiseres", "anonimiseren"],
    }
    Trigger "trigger" {}
    Mechanism "mechanism" {
        Adequacy: ["adequacy", "adequacy decision", "adequatiebesluit", "adekvansbeslutning", "beslutning om tilstrekkelig beskyttelsesnivå", "angemessenheitsbeschluss", "décision d'adéquation"],
        SccCommission: ["scc", "sccs", "standard contractual clauses", "eu model clauses", "eu standard contractual clauses", "standard personvernbestemmelser", "eus standardkontrakter", "modelcontractbepalingen", "standaardcontractbepalingen", "standaardbepalingen", "standardvertragsklauseln", "clauses contractuelles types"],
        Bcr: ["bcr", "bcrs", "binding corporate rules", "bindende virksomhetsregler", "bindende bedrijfsvoorschriften"],
    }
}
