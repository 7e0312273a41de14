//! Transfers to third countries and international organisations (Chapter V).

pub mod verdict;

use chrono::NaiveDate;

use crate::macros::{codes, document};
use crate::processor::SubsAuthorisation;
use crate::record::RecordId;
use crate::value::{Country, LangLine, Line, Prose};

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

codes! {
    /// Annexes of Decision (EU) 2021/914.
    pub enum SccAnnex {
        /// Parties.
        Parties = "I.A",
        /// Description of the transfer.
        Description = "I.B",
        /// Competent authority.
        Authority = "I.C",
        /// Measures.
        Measures = "II",
        /// Sub-processors.
        Subprocessors = "III",
    }
}

document! {
    /// What was chosen and filled in when the clauses were signed.
    pub struct SccOptions {
        /// Others may accede (Clause 7).
        pub docking: bool,
        /// How sub-processors are authorised (Clause 9; modules 2 and 3).
        pub sub_processors: Option<SubsAuthorisation>,
        /// Days of notice before a new sub-processor.
        pub notice_days: Option<u16>,
        /// An independent body for disputes (Clause 11).
        pub redress_body: bool,
        /// Competent supervisory authority (Clause 13).
        pub authority: Line,
        /// Law that governs them (Clause 17).
        pub governing_law: Line,
        /// Courts (Clause 18).
        pub courts: Line,
        /// Annexes that are filled in.
        pub annexes: Vec<SccAnnex>,
    }
}

codes! {
    /// The European essential guarantees (EDPB Recommendations 02/2020).
    pub enum EssentialGuarantee {
        /// Clear, precise and accessible rules.
        Rules = "a",
        /// Necessity and proportionality shown.
        Proportionality = "b",
        /// Independent oversight.
        Oversight = "c",
        /// Effective remedies.
        Remedies = "d",
    }
}

document! {
    /// The six steps of an impact assessment of a transfer (EDPB Recommendations 01/2020).
    pub struct TransferAssessment {
        /// 1: the flow, the data, onward transfers, access.
        pub flow: Prose,
        /// 2: the tool chosen, and why.
        pub tool: Prose,
        /// 3: laws found, and whether they reach this importer.
        pub laws: Prose,
        /// 3: what is done in practice.
        pub practice: Prose,
        /// 3: sources read, with their dates.
        pub sources: Vec<Line>,
        /// 3: what the importer says of requests it received.
        pub importer_statement: Prose,
        /// 3: essential guarantees found to hold.
        pub guarantees: Vec<EssentialGuarantee>,
        /// 4: technical measures.
        pub technical: Vec<Prose>,
        /// 4: contractual measures; alone they bind no authority.
        pub contractual: Vec<Prose>,
        /// 4: organisational measures; alone they bind no authority.
        pub organisational: Vec<Prose>,
        /// 4: whether they are effective.
        pub effective: Option<bool>,
        /// 5: formal steps.
        pub formal: Prose,
        /// 6: what makes it due again before its date.
        pub triggers: Vec<Line>,
        /// Made on.
        pub assessed_on: Option<NaiveDate>,
        /// Made by.
        pub assessed_by: Line,
    }
}

document! {
    /// What a derogation rests on (Art 49, recital 111).
    pub struct Art49Record {
        /// Why the transfer is necessary for it.
        pub necessity: Prose,
        /// Whether it is occasional.
        pub occasional: Option<bool>,
        /// The information on risks that the person had, for (a).
        pub risk_information_ref: Line,
        /// The provision that recognises the public interest, for (d); the register, for (g).
        pub provision: Line,
        /// The assessment, for compelling legitimate interests (Art 49(6)).
        pub assessment: Prose,
        /// Suitable safeguards (Art 30(1)(e), 49(6)).
        pub safeguards: Prose,
    }
}

document! {
    /// A transfer.
    pub struct Transfer {
        /// Activity whose data go.
        pub activity: Option<RecordId>,
        /// Exporter.
        pub exporter: Line,
        /// The organisation that exports, when it is recorded.
        pub exporter_organisation: Option<RecordId>,
        /// Importer.
        pub importer: Line,
        /// The organisation that imports, when it is recorded.
        pub importer_organisation: Option<RecordId>,
        /// The processor that imports, when it is recorded.
        pub processor: Option<RecordId>,
        /// What the importer is.
        pub importer_role: Option<ImporterRole>,
        /// Categories of data; all of the activity when none is named.
        pub data_categories: Vec<LangLine>,
        /// Countries.
        pub countries: Vec<Country>,
        /// The international organisation, when the importer is one (Art 30(1)(e)).
        pub international_organisation: Line,
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
        /// Signed on.
        pub scc_signed_on: Option<NaiveDate>,
        /// What was chosen and filled in.
        pub scc_options: Option<SccOptions>,
        /// The importer was seen on the list of the Data Privacy Framework on.
        pub dpf_active_checked_on: Option<NaiveDate>,
        /// The assessment, in its six steps.
        pub tia: Option<TransferAssessment>,
        /// Where the document of the assessment is.
        pub tia_ref: Line,
        /// Its result.
        pub tia_result: Option<TiaResult>,
        /// To be looked at again.
        pub tia_review_due: Option<NaiveDate>,
        /// Supplementary measures.
        pub supplementary: Vec<Prose>,
        /// What a derogation rests on.
        pub art49: Option<Art49Record>,
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
