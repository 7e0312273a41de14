//! What of a record may leave: a positive list. What is not on it is withheld, so that a field which comes later stays
//! here until somebody puts it on the list.
//!
//! A field goes or stays as a whole, because the trail commits to it as a whole. A field with rows goes only if nothing
//! in its rows is of a stricter class: one remark in one row keeps the field back until free text is ticked.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::macros::codes;
use crate::record::Kind;

codes! {
    /// How freely the value of a field may leave.
    pub enum FieldClass {
        /// Codes, dates, numbers, links, and the names of what the register is about.
        Open = "open",
        /// Written by hand: it may hold anything.
        Text = "text",
        /// About a person, or about who works here; and whatever is on no list.
        Personal = "personal",
    }
}

/// What was ticked besides what is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Release {
    /// Free text.
    pub text: bool,
    /// Personal data.
    pub personal: bool,
    /// The content of attachments.
    pub attachments: bool,
    /// Privileged legal advice.
    pub privileged: bool,
}

impl Release {
    /// Whether values of this class go.
    #[must_use]
    pub const fn gives(self, class: FieldClass) -> bool {
        match class {
            FieldClass::Open => true,
            FieldClass::Text => self.text,
            FieldClass::Personal => self.personal,
        }
    }
}

/// The lists of one kind: fields that are open, and fields of free text. Every other field is personal.
struct List {
    open: &'static [&'static str],
    text: &'static [&'static str],
}

/// Within the rows of an open field: what may stand there without making it stricter.
const OPEN_WITHIN: &[&str] = &[
    "en",
    "nb",
    "nl", // a name in each language
    "key",
    "kind",
    "category",
    "special",
    "criminal",
    "national_id",
    "source",
    "mandatory",
    "third_person",
    "direct_marketing",
    "further_processing_of",
    "name",
    "organisation",
    "countries",
    "country",
    "measure",
    "purpose",
    "subject_category",
    "art6",
    "art9",
    "art9_law",
    "condition",
    "provision",
    "url",
    "art10_law",
    "art22_ground",
    "art22_law",
    "law_ref",
    "contract_ref",
    "subject_is_party",
    "consent_profile",
    "interest",
    "lia",
    "valid_from",
    "valid_to",
    "data_category",
    "period",
    "trigger",
    "max_period",
    "action",
    "legal_min",
    "legal_min_ref",
    "legal_max",
    "legal_max_ref",
    "exceptions",
    "solely_automated",
    "significant_effect",
    "profiling",
    "status",
    "criteria",
    "document_ref",
    "residual_risk",
    "consulted_on",
    "review_due",
    "on",
    "outcome",
    "item",
    "answer",
    "service",
    "level",
    "engaged_by",
    "checked_on",
    "docking",
    "sub_processors",
    "notice_days",
    "redress_body",
    "authority",
    "governing_law",
    "courts",
    "annexes",
    "guarantees",
    "effective",
    "assessed_on",
    "occasional",
    "date",
    "change",
    "code",
    "legal",
    "safe",
    "conservative",
    "ends_at",
    "at",
    "zone",
    "asked_on",
    "supplied_on",
    "told_on",
    "given",
    "amount",
    "currency",
    "object",
    "until",
];
/// Within the rows of a field: free text.
const TEXT_WITHIN: &[&str] = &[
    "text",
    "description",
    "consequence_if_missing",
    "logic",
    "consequences",
    "safeguards",
    "reason",
    "remarks",
    "note",
    "evidence",
    "art10_safeguards",
    "art22_safeguards",
    "vital_need",
    "hedge_text",
    "criteria_text",
    "compat_assessment_ref",
    "flow",
    "tool",
    "laws",
    "practice",
    "sources",
    "importer_statement",
    "technical",
    "contractual",
    "organisational",
    "formal",
    "triggers",
    "necessity",
    "risk_information_ref",
    "assessment",
    "legal_source",
];

/// The purposes of an activity are named by their text, which stands in the notice for everybody.
const NAMED_BY_TEXT: &[(Kind, &str)] = &[(Kind::Activity, "purposes")];

/// The list of a kind; none for a kind that is not shared.
const fn list(kind: Kind) -> Option<List> {
    Some(match kind {
        Kind::Organisation => List {
            open: &[
                "legal_name",
                "reg_no",
                "country",
                "region",
                "tz",
                "kind",
                "group_id",
                "employees",
                "is_public_authority",
                "subject_to_laws",
                "calendar_days",
                "second_approver_above",
                "own_retention",
            ],
            text: &["remarks"],
        },
        Kind::Activity => List {
            open: &[
                "name",
                "role",
                "controllers",
                "joint_arrangement_ref",
                "joint_essence_published",
                "parent_activity",
                "successor",
                "business_function",
                "owner_unit",
                "status",
                "started_on",
                "ended_on",
                "data_deleted_on",
                "purposes",
                "processing_operations",
                "subject_categories",
                "subjects_number",
                "data_items",
                "bases",
                "recipients",
                "no_recipients",
                "retention",
                "toms",
                "adm",
                "dpia",
                "systems",
                "data_location",
                "automated",
                "sources",
                "children",
                "vulnerable",
                "large_scale",
                "systematic_monitoring",
                "employees_affected",
                "notice_refs",
                "last_reviewed_on",
                "review_due",
            ],
            text: &["remarks"],
        },
        Kind::Processor => List {
            open: &[
                "name",
                "organisation",
                "country",
                "parent_company",
                "service",
                "activities",
                "dpa_ref",
                "dpa_signed_on",
                "dpa_review_due",
                "dpa_check",
                "breach_notice_hours",
                "instructions_ref",
                "instructions",
                "dd_done_on",
                "dd_answers",
                "dd_result",
                "dd_review_due",
                "locations",
                "access_countries",
                "subs_authorisation",
                "subs_notice_days",
                "subs_list_checked_on",
                "sub_processors",
                "subject_to_laws",
                "audit_right_used_on",
                "end_on",
                "return_delete_confirmed_on",
            ],
            text: &["remarks"],
        },
        Kind::Transfer => List {
            open: &[
                "activity",
                "exporter",
                "exporter_organisation",
                "importer",
                "importer_organisation",
                "processor",
                "importer_role",
                "data_categories",
                "countries",
                "international_organisation",
                "onward_to",
                "mechanism",
                "mechanism_ref",
                "scc_module",
                "scc_version",
                "scc_signed_on",
                "scc_options",
                "dpf_active_checked_on",
                "tia",
                "tia_ref",
                "tia_result",
                "tia_review_due",
                "art49",
                "repetitive",
                "subjects_limited",
                "sa_informed_on",
                "subjects_informed_on",
            ],
            text: &["supplementary"],
        },
        Kind::InterestAssessment => List {
            open: &[
                "title",
                "version_of_guidelines",
                "factors",
                "whose",
                "lawful",
                "precise",
                "real_present",
                "data_minimised",
                "vulnerable",
                "balance",
                "optout_offered",
                "decided_on",
                "review_due",
                "communicated_in_notice",
            ],
            text: &[
                "interest_text",
                "necessity_text",
                "alternatives",
                "reasonable_expectations",
                "impacts",
                "safeguards",
                "dpo_opinion",
            ],
        },
        Kind::ConsentProfile => List {
            open: &[
                "name",
                "wording",
                "wording_version",
                "collected_via",
                "explicit",
                "granular",
                "separate_from_terms",
                "info_before",
                "record_location",
                "proof_fields",
                "withdrawal_channels",
                "withdrawal_effort",
                "age_gate",
                "min_age",
                "parental_method",
                "refresh_months",
            ],
            text: &["refusal_consequence"],
        },
        Kind::System => List {
            open: &[
                "name",
                "owner_unit",
                "processor",
                "organisation",
                "locations",
                "access_countries",
                "measures",
                "in_use_from",
                "in_use_to",
                "review_due",
            ],
            text: &["description", "remarks"],
        },
        Kind::Measure => List {
            open: &[
                "name",
                "kind",
                "evidence_ref",
                "owner_unit",
                "review_due",
                "last_reviewed_on",
            ],
            text: &["text", "remarks"],
        },
        Kind::Factor => List {
            open: &["title", "side", "weight"],
            text: &["text", "remarks"],
        },
        // What is published is known to everybody; the name of its file is not.
        Kind::Notice => List {
            open: &[
                "title",
                "controller",
                "controller_name",
                "language",
                "version_date",
                "url",
                "text",
                "text_sha256",
                "group_key",
                "translation_of",
                "earlier_version",
                "withdrawn_on",
                "sections",
                "statements",
                "marks",
                "sentences",
            ],
            text: &["source_name", "remarks"],
        },
        Kind::Version => List {
            open: &[
                "name",
                "records",
                "size",
                "root",
                "approved_on",
                "reopened_on",
            ],
            text: &["reason", "reopened_reason"],
        },
        Kind::Request => List {
            open: &[
                "family",
                "subtype",
                "status",
                "state",
                "channel",
                "received_at",
                "activities",
                "period_from",
                "period_to",
                "subjects_count",
                "contains_personal",
                "contains_nonpersonal",
                "urgency",
                "secrecy_until",
                "ordered_by",
                "data_obtained_on",
                "first_contact_on",
                "enforcing_notified_at",
                "annex_iii_sent_on",
                "opinion_asked_on",
                "preserve_until_production",
                "origin",
                "preserved_until",
                "restricted",
                "deadlines",
                "pauses",
                "extension",
                "parent_request",
                "linked",
                "closed_at",
                "retention_due",
                "legal_hold",
                "hold_review",
                "restriction",
                "data_classes",
                "reissue_of",
            ],
            text: &[
                "scope_text",
                "data_requested",
                "secrecy_provision",
                "hold_reason",
            ],
        },
        Kind::Step => List {
            open: &[
                "request",
                "step_code",
                "answer",
                "content",
                "evidence",
                "privileged",
                "corrects",
                "at",
                "role",
            ],
            text: &["question", "reason"],
        },
        Kind::LegalDocument => List {
            open: &[
                "request",
                "kind",
                "issuer_level",
                "country",
                "date",
                "legal_provision",
                "language",
                "attachment",
                "corrects",
                "at",
            ],
            text: &["issuer"],
        },
        Kind::Decision => List {
            open: &[
                "request",
                "outcome",
                "grounds",
                "basis_art6",
                "basis_art9",
                "basis_art10",
                "chapter_v_ground",
                "legal_document_ref",
                "legal_advice_ref",
                "allowed_subjects",
                "allowed_from",
                "allowed_to",
                "decided_at",
                "communicated_at",
                "remedies_stated",
                "corrects",
            ],
            text: &[
                "reasons",
                "compat",
                "minimised_from",
                "minimised_to",
                "redactions",
                "allowed_categories",
            ],
        },
        Kind::Disclosure => List {
            open: &[
                "request",
                "decision",
                "country",
                "subjects_count",
                "records_count",
                "period_from",
                "period_to",
                "basis",
                "medium",
                "encrypted",
                "sent_at",
                "fee",
                "corrects",
            ],
            text: &["data_categories", "purpose", "onward_conditions"],
        },
        Kind::Notification => List {
            open: &[
                "request",
                "to",
                "status",
                "until",
                "sent_at",
                "also_answers",
                "corrects",
            ],
            text: &["kind", "legal_ground"],
        },
        Kind::Transition => List {
            open: &[
                "request",
                "event",
                "from_state",
                "to_state",
                "machine",
                "caused_by",
                "rulepack",
                "at",
                "role",
            ],
            text: &["reason"],
        },
        // The name and the digest of a file can tell what it is and whose.
        Kind::Attachment => List {
            open: &["owner", "class", "media_type", "privileged", "size"],
            text: &[],
        },
        Kind::Actor
        | Kind::Export
        | Kind::View
        | Kind::ImportProfile
        | Kind::RetentionRun
        | Kind::LetterTemplate
        | Kind::FindingAcceptance
        | Kind::Review
        | Kind::ReviewComment => return None,
    })
}

/// Whether records of a kind can be in a bundle at all.
#[must_use]
pub const fn is_shared(kind: Kind) -> bool {
    list(kind).is_some()
}

/// The class of a value of a field.
#[must_use]
pub fn class_of(kind: Kind, field: &str, value: &Value) -> FieldClass {
    let Some(list) = list(kind) else {
        return FieldClass::Personal;
    };
    if list.text.contains(&field) {
        return FieldClass::Text.max(within(value, false));
    }
    if list.open.contains(&field) {
        return within(value, NAMED_BY_TEXT.contains(&(kind, field)));
    }
    FieldClass::Personal
}

/// The strictest class of what stands within a value.
fn within(value: &Value, named_by_text: bool) -> FieldClass {
    match value {
        Value::Array(rows) => rows
            .iter()
            .map(|row| within(row, named_by_text))
            .max()
            .unwrap_or(FieldClass::Open),
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !is_empty(value))
            .map(|(name, value)| {
                let own =
                    if OPEN_WITHIN.contains(&name.as_str()) || (named_by_text && name == "text") {
                        FieldClass::Open
                    } else if TEXT_WITHIN.contains(&name.as_str()) {
                        FieldClass::Text
                    } else {
                        FieldClass::Personal
                    };
                own.max(within(value, named_by_text))
            })
            .max()
            .unwrap_or(FieldClass::Open),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => FieldClass::Open,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(rows) => rows.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use serde_json::json;

    use super::*;
    use crate::record::Record;

    #[test]
    fn every_field_on_a_list_is_one_of_its_kind_and_stands_there_once() {
        for kind in Kind::ALL {
            let Some(list) = list(*kind) else { continue };
            let fields = Record::parse(*kind, "{}").unwrap().fields().unwrap();
            let mut named: Vec<&str> = list.open.iter().chain(list.text).copied().collect();
            for name in &named {
                assert!(fields.contains(*name), "{kind} has no {name}");
            }
            named.sort_unstable();
            let before = named.len();
            named.dedup();
            assert_eq!(before, named.len(), "{kind}");
        }
    }

    #[test]
    fn a_field_on_no_list_is_withheld() {
        let value = json!("x");
        assert_eq!(
            class_of(Kind::Request, "requester", &value),
            FieldClass::Personal
        );
        assert_eq!(
            class_of(Kind::Activity, "a_field_to_come", &value),
            FieldClass::Personal
        );
        assert_eq!(class_of(Kind::Actor, "role", &value), FieldClass::Personal);
    }

    #[test]
    fn one_remark_in_one_row_keeps_the_whole_field_back() {
        let plain = json!([{"kind": "encryption"}, {"kind": "backup", "text": ""}]);
        assert_eq!(class_of(Kind::Activity, "toms", &plain), FieldClass::Open);
        let remarked =
            json!([{"kind": "encryption"}, {"kind": "backup", "text": {"en": "At Kari's"}}]);
        assert_eq!(
            class_of(Kind::Activity, "toms", &remarked),
            FieldClass::Text
        );
        let assessed = json!({"flow": "x", "assessed_by": "Kari"});
        assert_eq!(
            class_of(Kind::Transfer, "tia", &assessed),
            FieldClass::Personal
        );
        let stranger = json!([{"kind": "encryption", "something_new": "x"}]);
        assert_eq!(
            class_of(Kind::Activity, "toms", &stranger),
            FieldClass::Personal
        );
    }

    #[test]
    fn the_purposes_of_an_activity_are_named() {
        let value = json!([{"key": "p1", "text": {"en": "Newsletters"}}]);
        assert_eq!(
            class_of(Kind::Activity, "purposes", &value),
            FieldClass::Open
        );
    }
}
