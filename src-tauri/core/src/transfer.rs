//! Transfers to third countries and international organisations (Chapter V).

use chrono::NaiveDate;

use crate::macros::{codes, document};
use crate::record::RecordId;
use crate::value::{Country, Line, Prose};

codes! {
    /// The mechanism on which a transfer rests (Art 45, 46, 47, 49).
    pub enum Mechanism {
        /// Adequacy decision (Art 45).
        Adequacy = "adequacy",
        /// Standard clauses of the Commission (Art 46(2)(c)).
        SccCommission = "scc_c",
        /// Standard clauses of an authority (Art 46(2)(d)).
        SccAuthority = "scc_sa",
        /// Binding corporate rules (Art 47).
        Bcr = "bcr",
        /// Code of conduct (Art 46(2)(e)).
        CodeOfConduct = "coc",
        /// Certification (Art 46(2)(f)).
        Certification = "cert",
        /// Authorised contractual clauses (Art 46(3)(a)).
        AdHoc = "adhoc",
        /// Administrative arrangement (Art 46(3)(b)).
        AdministrativeArrangement = "admin_arr",
        /// Instrument between public bodies (Art 46(2)(a)).
        PublicInstrument = "public_instrument",
        /// Explicit consent (Art 49(1)(a)).
        Art49A = "art49_1a",
        /// Contract with the person (Art 49(1)(b)).
        Art49B = "art49_1b",
        /// Contract in the person's interest (Art 49(1)(c)).
        Art49C = "art49_1c",
        /// Important reasons of public interest (Art 49(1)(d)).
        Art49D = "art49_1d",
        /// Legal claims (Art 49(1)(e)).
        Art49E = "art49_1e",
        /// Vital interests (Art 49(1)(f)).
        Art49F = "art49_1f",
        /// Public register (Art 49(1)(g)).
        Art49G = "art49_1g",
        /// Compelling legitimate interests (Art 49(1), second subparagraph).
        Art49Compelling = "art49_compelling",
    }
}

codes! {
    /// What the importer is.
    pub enum ImporterRole {
        /// Controller.
        Controller = "controller",
        /// Processor.
        Processor = "processor",
        /// Sub-processor.
        Subprocessor = "subprocessor",
    }
}

codes! {
    /// Modules of Decision (EU) 2021/914.
    pub enum SccModule {
        /// Controller to controller.
        ControllerController = "1",
        /// Controller to processor.
        ControllerProcessor = "2",
        /// Processor to processor.
        ProcessorProcessor = "3",
        /// Processor to controller.
        ProcessorController = "4",
    }
}

codes! {
    /// Version of the clauses.
    pub enum SccVersion {
        /// Decision (EU) 2021/914.
        Decision2021914 = "2021/914",
        /// Older clauses, no valid tool since 27 December 2022.
        Old = "old",
    }
}

codes! {
    /// Result of a transfer impact assessment.
    pub enum TiaResult {
        /// No problematic law or practice.
        None = "none",
        /// Problematic law, not applied in practice.
        NotApplied = "problematic_not_applied",
        /// Problematic, measures found effective.
        Mitigated = "mitigated",
        /// Problematic.
        Problematic = "problematic",
    }
}

document! {
    /// A transfer.
    pub struct Transfer {
        /// Activity whose data go.
        pub activity: Option<RecordId>,
        /// Exporter.
        pub exporter: Line,
        /// Importer.
        pub importer: Line,
        /// The processor that imports, when it is recorded.
        pub processor: Option<RecordId>,
        /// What the importer is.
        pub importer_role: Option<ImporterRole>,
        /// Countries.
        pub countries: Vec<Country>,
        /// Onward to.
        pub onward_to: Vec<Country>,
        /// Mechanism.
        pub mechanism: Option<Mechanism>,
        /// The decision, contract or approval.
        pub mechanism_ref: Line,
        /// Module of the clauses.
        pub scc_module: Option<SccModule>,
        /// Version of the clauses.
        pub scc_version: Option<SccVersion>,
        /// The importer was seen on the list of the Data Privacy Framework on.
        pub dpf_active_checked_on: Option<NaiveDate>,
        /// The assessment.
        pub tia_ref: Line,
        /// Its result.
        pub tia_result: Option<TiaResult>,
        /// To be looked at again.
        pub tia_review_due: Option<NaiveDate>,
        /// Supplementary measures.
        pub supplementary: Vec<Prose>,
        /// Repetitive.
        pub repetitive: bool,
        /// Only a limited number of persons.
        pub subjects_limited: Option<bool>,
        /// Supervisory authority informed on.
        pub sa_informed_on: Option<NaiveDate>,
        /// Persons informed on.
        pub subjects_informed_on: Option<NaiveDate>,
    }
}
