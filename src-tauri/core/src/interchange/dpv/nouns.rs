//! Which field of which noun stands where (`domain` 10.1).

use super::shape::{Field, Node, Shape, Terms, at, own};
use crate::record::Kind;

use Shape::{
    Code, Codes, Countries, Country, Date, Flag, FlagAs, Link, Links, Names, One, Period, Rows,
    RowsBy, Text, Texts, Whole, Words,
};

/// The table of a kind; none for what is not carried.
pub const fn node(kind: Kind) -> Option<&'static Node> {
    match kind {
        Kind::Organisation => Some(&ORGANISATION),
        Kind::Activity => Some(&ACTIVITY),
        Kind::Processor => Some(&PROCESSOR),
        Kind::Transfer => Some(&TRANSFER),
        Kind::InterestAssessment => Some(&ASSESSMENT),
        Kind::ConsentProfile => Some(&CONSENT),
        Kind::System => Some(&SYSTEM),
        Kind::Measure => Some(&MEASURE),
        Kind::Factor => Some(&FACTOR),
        Kind::Version
        | Kind::Request
        | Kind::Step
        | Kind::LegalDocument
        | Kind::Decision
        | Kind::Disclosure
        | Kind::Notification
        | Kind::Transition
        | Kind::Attachment
        | Kind::Actor
        | Kind::Export
        | Kind::View
        | Kind::ImportProfile
        | Kind::RetentionRun
        | Kind::LetterTemplate
        | Kind::FindingAcceptance
        | Kind::Notice
        | Kind::Review
        | Kind::ReviewComment => None,
    }
}

const fn plain(types: &'static [&'static str], fields: &'static [Field]) -> Node {
    Node {
        types,
        constants: &[],
        fields,
    }
}

const MEASURE_TERMS: Terms = &[
    ("encryption", "dpv:Encryption"),
    ("access_control", "dpv:AccessControlMethod"),
];

static CONTACT: Node = plain(
    &["wb:Contact"],
    &[
        own(
            "role",
            Code(
                "@type",
                &[
                    ("dpo", "dpv:DataProtectionOfficer"),
                    ("representative_art27", "dpv:Representative"),
                ],
            ),
        ),
        at("name", "dpv:hasName", Text),
        at("address", "dpv:hasAddress", Text),
        at("email", "dpv:hasContact", Text),
        own("phone", Text),
        own("published", Flag),
        own("notified_to_sa_on", Date),
    ],
);

static ORGANISATION: Node = plain(
    &["wb:Organisation"],
    &[
        at("legal_name", "dpv:hasName", Text),
        own("reg_no", Text),
        at("address", "dpv:hasAddress", Text),
        at("country", "dpv:hasCountry", Country),
        own("region", Text),
        own("tz", Text),
        at("email", "dpv:hasContact", Text),
        own("phone", Text),
        own(
            "kind",
            Code(
                "@type",
                &[
                    ("own", "dpv:DataController"),
                    ("joint_controller", "dpv:JointDataControllers"),
                    ("controller_customer", "dpv:DataController"),
                    ("processor", "dpv:DataProcessor"),
                    ("subprocessor", "dpv:DataSubProcessor"),
                    ("authority", "dpv:PublicSectorBody"),
                ],
            ),
        ),
        at("group_id", "dpv:isSubsidiaryOf", Link),
        own("employees", Whole),
        own("second_approver_above", Whole),
        own("is_public_authority", Flag),
        own("subject_to_laws", Texts),
        at(
            "contacts",
            "dpv:hasContact",
            RowsBy(
                &CONTACT,
                "role",
                &[
                    ("dpo", "dpv:hasDataProtectionOfficer"),
                    ("representative_art27", "dpv:hasRepresentative"),
                ],
            ),
        ),
    ],
);

static PURPOSE: Node = plain(
    &["dpv:Purpose"],
    &[
        at("key", "dct:identifier", Text),
        at("text", "skos:prefLabel", Words),
        own(
            "kind",
            Code(
                "skos:broader",
                &[
                    ("service", "dpv:ServiceProvision"),
                    ("support", "dpv:CustomerCare"),
                    ("security", "dpv:EnforceSecurity"),
                    ("improvement", "dpv:ImproveExistingProductsAndServices"),
                    ("recruitment", "dpv:RecruitmentManagement"),
                    ("legal", "dpv:LegalCompliance"),
                ],
            ),
        ),
        own(
            "direct_marketing",
            FlagAs("skos:broader", "dpv:DirectMarketing"),
        ),
        own("further_processing_of", Text),
        own("compat_assessment_ref", Text),
    ],
);

static PROCESSING: Node = plain(&["wb:Processing"], &[]);
static SUBJECTS: Node = plain(&["wb:SubjectCategory"], &[]);
static SOURCE: Node = plain(&["wb:Source"], &[]);
static DATA_CATEGORY: Node = plain(&["wb:DataCategory"], &[]);

/// What a category of persons is called in English, small letters, and what DPV calls it.
const SUBJECT_TERMS: Terms = &[
    ("applicants", "dpv:JobApplicant"),
    ("candidates", "dpv:JobApplicant"),
    ("customers", "dpv:Customer"),
    ("employees", "dpv:Employee"),
    ("job applicants", "dpv:JobApplicant"),
    ("participants", "dpv:Participant"),
    ("recipients of newsletters", "dpv:Subscriber"),
    ("subscribers", "dpv:Subscriber"),
    ("test participants", "dpv:Participant"),
    ("users", "dpv:User"),
    ("users of services", "dpv:User"),
    ("visitors", "dpv:Visitor"),
    ("webinar participants", "dpv:Participant"),
    ("website visitors", "dpv:Visitor"),
];

const OPERATION_TERMS: Terms = &[
    ("collection", "dpv:Collect"),
    ("disclosure", "dpv:Disclose"),
    ("disclosure by transmission", "dpv:DiscloseByTransmission"),
    ("making available", "dpv:MakeAvailable"),
    ("profiling", "dpv:Profiling"),
];

/// What a category of data is called in English, small letters, and what DPV calls it.
const DATA_TERMS: Terms = &[
    ("account identifier", "pd:AccountIdentifier"),
    ("address", "pd:PhysicalAddress"),
    ("browsing behaviour", "pd:BrowsingBehaviour"),
    ("clicks in newsletters", "pd:LinkClicked"),
    ("correspondence", "pd:Communication"),
    ("demographic data", "pd:Demographic"),
    ("device and network data", "pd:DeviceBased"),
    ("device information", "pd:DeviceBased"),
    ("e-mail address", "pd:EmailAddress"),
    ("education", "pd:Education"),
    ("employment history", "pd:EmploymentHistory"),
    ("health data", "pd:Health"),
    ("interests", "pd:Interest"),
    ("interview", "pd:ProfessionalInterview"),
    ("ip address", "pd:IPAddress"),
    ("name", "pd:Name"),
    ("opinions", "pd:Opinion"),
    ("photograph", "pd:Picture"),
    ("position", "pd:Job"),
    ("postal address", "pd:PhysicalAddress"),
    ("recordings", "pd:VoiceCommunicationRecording"),
    ("references", "pd:Reference"),
    ("statements of referees", "pd:Reference"),
    ("telephone number", "pd:TelephoneNumber"),
    ("transactions", "pd:Transaction"),
    ("bank account", "pd:FinancialAccount"),
    ("user id", "pd:AccountIdentifier"),
    ("username", "pd:Username"),
];

/// One name per language as a label, with the classes of what is well known by it.
static DATA_ITEM: Node = plain(
    &["wb:DataItem"],
    &[
        at("category", "skos:prefLabel", Words),
        at("description", "dct:description", Words),
        own(
            "special",
            Code(
                "@type",
                &[
                    ("origin", "dpv:SpecialCategoryPersonalData"),
                    ("politics", "dpv:SpecialCategoryPersonalData"),
                    ("belief", "dpv:SpecialCategoryPersonalData"),
                    ("union", "dpv:SpecialCategoryPersonalData"),
                    ("genetic", "dpv:SpecialCategoryPersonalData"),
                    ("biometric", "dpv:SpecialCategoryPersonalData"),
                    ("health", "dpv:SpecialCategoryPersonalData"),
                    ("health", "pd:Health"),
                    ("sexuality", "dpv:SpecialCategoryPersonalData"),
                    ("incidental", "dpv:SpecialCategoryPersonalData"),
                ],
            ),
        ),
        own("criminal", Flag),
        own("national_id", Flag),
        own("source", Code("", &[])),
        own("mandatory", Code("", &[])),
        own("consequence_if_missing", Words),
        own("third_person", Flag),
    ],
);

/// The label of a row that decides its class, and the classes.
pub const LABELLED: &[(&str, Terms)] = &[("wb:DataItem", DATA_TERMS)];

static LAW: Node = plain(
    &["wb:LawRef"],
    &[
        own("text", Text),
        own("provision", Text),
        own("url", Text),
        at("country", "dpv:hasCountry", Country),
    ],
);

const ART9: Terms = &[
    ("a", "eu-gdpr:A9-2-a"),
    ("b", "eu-gdpr:A9-2-b"),
    ("c", "eu-gdpr:A9-2-c"),
    ("d", "eu-gdpr:A9-2-d"),
    ("e", "eu-gdpr:A9-2-e"),
    ("f", "eu-gdpr:A9-2-f"),
    ("g", "eu-gdpr:A9-2-g"),
    ("h", "eu-gdpr:A9-2-h"),
    ("i", "eu-gdpr:A9-2-i"),
    ("j", "eu-gdpr:A9-2-j"),
];

static LAW_ART9: Node = plain(
    &["wb:Art9Law"],
    &[
        own("condition", Code("", &[])),
        own("text", Text),
        own("provision", Text),
        own("url", Text),
        at("country", "dpv:hasCountry", Country),
        own("safeguards", Text),
    ],
);

static BASIS: Node = plain(
    &["wb:LegalBasis"],
    &[
        own("purpose", Text),
        own("subject_category", Words),
        own(
            "art6",
            Code(
                "@type",
                &[
                    ("a", "eu-gdpr:A6-1-a"),
                    ("b", "eu-gdpr:A6-1-b"),
                    ("c", "eu-gdpr:A6-1-c"),
                    ("d", "eu-gdpr:A6-1-d"),
                    ("e", "eu-gdpr:A6-1-e"),
                    ("f", "eu-gdpr:A6-1-f"),
                ],
            ),
        ),
        own("art9", Codes("@type", ART9)),
        own("art9_law", Rows(&LAW_ART9)),
        own("art10_law", Text),
        own("art10_safeguards", Text),
        own("art22_ground", Code("", &[])),
        own("art22_law", Text),
        own("art22_safeguards", Text),
        own("law_ref", One(&LAW)),
        own("contract_ref", Text),
        own("subject_is_party", Flag),
        at("consent_profile", "dpv:hasConsentControl", Link),
        own("interest", Words),
        at("lia", "dpv:hasAssessment", Link),
        own("hedge_text", Text),
        own("valid_from", Date),
        own("valid_to", Date),
    ],
);

static RECIPIENT: Node = plain(
    &["wb:Recipient"],
    &[
        own("kind", Code("", &[])),
        at("name", "skos:prefLabel", Words),
        own("organisation", Link),
        own("purpose", Words),
        at("countries", "dpv:hasCountry", Countries),
    ],
);

static STORAGE: Node = plain(
    &["dpv:StorageCondition"],
    &[
        at("data_category", "skos:prefLabel", Words),
        own("period", Period),
        own("trigger", Code("", &[])),
        own("max_period", Text),
        own("action", Code("", &[])),
        own("legal_min", Text),
        own("legal_min_ref", Text),
        own("legal_max", Text),
        own("legal_max_ref", Text),
        own("exceptions", Codes("", &[])),
        own("criteria_text", Words),
    ],
);

static TOM: Node = plain(
    &["wb:Measure"],
    &[
        own("measure", Link),
        own("kind", Code("@type", MEASURE_TERMS)),
        at("text", "skos:prefLabel", Words),
    ],
);

static DECISION_MAKING: Node = plain(
    &["dpv:AutomatedDecisionMaking"],
    &[
        own("solely_automated", Flag),
        own("significant_effect", Flag),
        own("profiling", FlagAs("dpv:hasProcessing", "dpv:Profiling")),
        own("logic", Words),
        own("consequences", Words),
        own("safeguards", Words),
    ],
);

static DPIA: Node = plain(
    &["dpv:DPIA"],
    &[
        own("status", Code("", &[])),
        own("criteria", Codes("", &[])),
        own("reason", Text),
        own("document_ref", Text),
        own("residual_risk", Code("", &[])),
        own("consulted_on", Date),
        own("review_due", Date),
    ],
);

static CHANNEL: Node = plain(
    &["wb:RightsChannel"],
    &[own("channel", Text), own("serves", Text)],
);

static ACTIVITY: Node = plain(
    &["dpv:PersonalDataProcess"],
    &[
        at("name", "skos:prefLabel", Words),
        own("role", Code("", &[])),
        own("controllers", Links),
        own("joint_arrangement_ref", Text),
        own("joint_essence_published", Flag),
        own("parent_activity", Link),
        own("successor", Link),
        own("business_function", Text),
        own("owner_unit", Text),
        own("status", Code("", &[])),
        own("started_on", Date),
        own("ended_on", Date),
        at("purposes", "dpv:hasPurpose", Rows(&PURPOSE)),
        at(
            "processing_operations",
            "dpv:hasProcessing",
            Names(&PROCESSING, OPERATION_TERMS),
        ),
        at(
            "subject_categories",
            "dpv:hasDataSubject",
            Names(&SUBJECTS, SUBJECT_TERMS),
        ),
        own("subjects_number", Code("", &[])),
        at("data_items", "dpv:hasPersonalData", Rows(&DATA_ITEM)),
        at("bases", "dpv:hasLegalBasis", Rows(&BASIS)),
        at("recipients", "dpv:hasRecipient", Rows(&RECIPIENT)),
        own("no_recipients", Flag),
        at("retention", "dpv:hasStorageCondition", Rows(&STORAGE)),
        at(
            "toms",
            "dpv:hasTechnicalMeasure",
            RowsBy(
                &TOM,
                "kind",
                &[
                    ("testing", "dpv:hasOrganisationalMeasure"),
                    ("processor_control", "dpv:hasOrganisationalMeasure"),
                    ("organisation", "dpv:hasOrganisationalMeasure"),
                ],
            ),
        ),
        at("adm", "dpv:hasProcessing", One(&DECISION_MAKING)),
        at("dpia", "dpv:hasAssessment", One(&DPIA)),
        own("systems", Links),
        own("data_location", Text),
        own("automated", Flag),
        at("sources", "dpv:hasDataSource", Names(&SOURCE, &[])),
        at("rights_channels", "dpv:isExercisedAt", Rows(&CHANNEL)),
        own("notice_refs", Texts),
        own("large_scale", Flag),
        own("systematic_monitoring", Flag),
        own("children", Flag),
        own("vulnerable", Flag),
        own("employees_affected", Flag),
        own("review_due", Date),
        own("last_reviewed_on", Date),
    ],
);

static SUB_PROCESSOR: Node = plain(
    &["dpv:DataSubProcessor"],
    &[
        at("name", "dpv:hasName", Text),
        own("organisation", Link),
        own("service", Text),
        at("country", "dpv:hasCountry", Country),
        own("level", Whole),
        own("engaged_by", Text),
        own("checked_on", Date),
    ],
);

static PROCESSOR: Node = plain(
    &["dpv:DataProcessor"],
    &[
        at("name", "dpv:hasName", Text),
        own("organisation", Link),
        at("country", "dpv:hasCountry", Country),
        own("parent_company", Text),
        own("service", Text),
        own("activities", Links),
        own("dpa_ref", Text),
        own("dpa_signed_on", Date),
        own("dpa_review_due", Date),
        own("dpa_check", Codes("", &[])),
        own("breach_notice_hours", Whole),
        own("instructions_ref", Text),
        own("dd_done_on", Date),
        own("dd_result", Code("", &[])),
        own("dd_review_due", Date),
        own("locations", Countries),
        own("access_countries", Countries),
        own("subs_authorisation", Code("", &[])),
        own("subs_notice_days", Whole),
        own("subs_list_checked_on", Date),
        own("sub_processors", Rows(&SUB_PROCESSOR)),
        own("subject_to_laws", Texts),
        own("audit_right_used_on", Date),
        own("end_on", Date),
        own("return_delete_confirmed_on", Date),
    ],
);

static CLAUSES: Node = plain(
    &["wb:SccOptions"],
    &[
        own("docking", Flag),
        own("sub_processors", Code("", &[])),
        own("notice_days", Whole),
        own("redress_body", Flag),
        own("authority", Text),
        own("governing_law", Text),
        own("courts", Text),
        own("annexes", Codes("", &[])),
    ],
);

static IMPACT_OF_TRANSFER: Node = plain(
    &["dpv:DataTransferImpactAssessment"],
    &[
        own("flow", Text),
        own("tool", Text),
        own("laws", Text),
        own("practice", Text),
        own("sources", Texts),
        own("importer_statement", Text),
        own("guarantees", Codes("", &[])),
        own("technical", Texts),
        own("contractual", Texts),
        own("organisational", Texts),
        own("effective", Flag),
        own("formal", Text),
        own("triggers", Texts),
        at("assessed_on", "dct:date", Date),
    ],
);

static EXCEPTION: Node = plain(
    &["wb:Art49Record"],
    &[
        own("necessity", Text),
        own("occasional", Flag),
        own("risk_information_ref", Text),
        own("provision", Text),
        own("assessment", Text),
        own("safeguards", Text),
    ],
);

static TRANSFER: Node = Node {
    types: &["dpv:PersonalDataProcess", "wb:Transfer"],
    constants: &[("dpv:hasProcessing", "dpv:CrossBorderTransfer")],
    fields: &[
        own("activity", Link),
        own("exporter", Text),
        at("exporter_organisation", "dpv:hasDataExporter", Link),
        own("importer", Text),
        at("importer_organisation", "dpv:hasDataImporter", Link),
        own("processor", Link),
        own("importer_role", Code("", &[])),
        own("data_categories", Names(&DATA_CATEGORY, &[])),
        at("countries", "dpv:hasThirdCountry", Countries),
        own("international_organisation", Text),
        own("onward_to", Countries),
        // DPV labels A49-2 as Article 49(2), and describes the second subparagraph of Article 49(1).
        own(
            "mechanism",
            Code(
                "dpv:hasLegalBasis",
                &[
                    ("adequacy", "eu-gdpr:A45-3"),
                    ("scc_c", "eu-gdpr:A46-2-c"),
                    ("scc_sa", "eu-gdpr:A46-2-d"),
                    ("bcr", "eu-gdpr:A46-2-b"),
                    ("coc", "eu-gdpr:A46-2-e"),
                    ("cert", "eu-gdpr:A46-2-f"),
                    ("adhoc", "eu-gdpr:A46-3-a"),
                    ("admin_arr", "eu-gdpr:A46-3-b"),
                    ("public_instrument", "eu-gdpr:A46-2-a"),
                    ("art49_1a", "eu-gdpr:A49-1-a"),
                    ("art49_1b", "eu-gdpr:A49-1-b"),
                    ("art49_1c", "eu-gdpr:A49-1-c"),
                    ("art49_1d", "eu-gdpr:A49-1-d"),
                    ("art49_1e", "eu-gdpr:A49-1-e"),
                    ("art49_1f", "eu-gdpr:A49-1-f"),
                    ("art49_1g", "eu-gdpr:A49-1-g"),
                    ("art49_compelling", "eu-gdpr:A49-2"),
                ],
            ),
        ),
        own("mechanism_ref", Text),
        own("scc_module", Code("", &[])),
        own("scc_version", Code("", &[])),
        own("scc_signed_on", Date),
        own("scc_options", One(&CLAUSES)),
        own("dpf_active_checked_on", Date),
        at("tia", "dpv:hasAssessment", One(&IMPACT_OF_TRANSFER)),
        own("tia_ref", Text),
        own("tia_result", Code("", &[])),
        own("tia_review_due", Date),
        own("supplementary", Texts),
        own("art49", One(&EXCEPTION)),
        own("repetitive", Flag),
        own("subjects_limited", Flag),
        own("sa_informed_on", Date),
        own("subjects_informed_on", Date),
    ],
};

static ASSESSMENT: Node = plain(
    &["dpv:LegitimateInterestAssessment"],
    &[
        at("title", "dct:title", Text),
        own("version_of_guidelines", Text),
        own("factors", Links),
        own("interest_text", Text),
        own("whose", Code("", &[])),
        own("lawful", Flag),
        own("precise", Flag),
        own("real_present", Flag),
        own("necessity_text", Text),
        own("alternatives", Texts),
        own("data_minimised", Flag),
        own("reasonable_expectations", Text),
        own("impacts", Texts),
        own("vulnerable", Flag),
        own("safeguards", Texts),
        own("balance", Code("", &[])),
        own("optout_offered", Flag),
        at("decided_on", "dct:date", Date),
        own("review_due", Date),
        own("communicated_in_notice", Flag),
    ],
);

static CONSENT: Node = plain(
    &["dpv:ConsentControl"],
    &[
        at("name", "dct:title", Text),
        own("wording", Words),
        own("wording_version", Text),
        own("collected_via", Text),
        own("explicit", Flag),
        own("granular", Flag),
        own("separate_from_terms", Flag),
        own("info_before", Flag),
        own("record_location", Text),
        own("proof_fields", Texts),
        own("withdrawal_channels", Texts),
        own("withdrawal_effort", Code("", &[])),
        own("age_gate", Flag),
        own("min_age", Whole),
        own("parental_method", Text),
        own("refresh_months", Whole),
        own("refusal_consequence", Text),
    ],
);

static SYSTEM: Node = plain(
    &["wb:System"],
    &[
        at("name", "dct:title", Text),
        at("description", "dct:description", Text),
        own("owner_unit", Text),
        own("processor", Link),
        own("organisation", Link),
        own("locations", Countries),
        own("access_countries", Countries),
        own("measures", Links),
        own("in_use_from", Date),
        own("in_use_to", Date),
        own("review_due", Date),
    ],
);

static MEASURE: Node = plain(
    &["wb:SecurityMeasure"],
    &[
        at("name", "dct:title", Text),
        own("kind", Code("@type", MEASURE_TERMS)),
        at("text", "skos:prefLabel", Words),
        own("evidence_ref", Text),
        own("owner_unit", Text),
        own("review_due", Date),
        own("last_reviewed_on", Date),
    ],
);

static FACTOR: Node = plain(
    &["wb:Factor"],
    &[
        at("title", "dct:title", Text),
        own("side", Code("", &[])),
        own("weight", Code("", &[])),
        at("text", "skos:prefLabel", Words),
    ],
);
