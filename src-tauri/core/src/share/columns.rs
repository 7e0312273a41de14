//! What the rows within fields are made of: the columns for which a reviewer can suggest what should stand there, those by
//! which a row is found, and those that tell people which it is.

use serde::Serialize;

use super::Suggestible;
use crate::activity::{
    DataSource, DpiaCriterion, DpiaStatus, Mandatory, MeasureKind, PurposeKind, RecipientKind,
    ResidualRisk,
};
use crate::legal_basis::{Art6, Art9, Art22Ground, SpecialCategory};
use crate::organisation::DayChange;
use crate::processor::{DueDiligenceFinding, DueDiligenceItem, SubsAuthorisation};
use crate::record::Kind;
use crate::retention::{RetentionAction, RetentionException, Trigger};
use crate::transfer::{EssentialGuarantee, SccAnnex};

/// A column of the rows of a field, with what it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SuggestibleColumn {
    /// The column.
    pub field: String,
    /// What can be suggested for it.
    pub shape: Suggestible,
    /// The codes, for a code.
    pub codes: Vec<String>,
    /// The kind of record, for a link.
    pub kind: Option<Kind>,
}

/// The rows of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SuggestibleRows {
    /// Whether there can be several; else the field is one row.
    pub several: bool,
    /// The columns by which a row is found, however the rows are ordered.
    pub named_by: Vec<String>,
    /// The columns that tell people which row it is.
    pub told_by: Vec<String>,
    /// The columns of which a value can be suggested.
    pub columns: Vec<SuggestibleColumn>,
}

macro_rules! columns {
    ($($name:literal: $shape:ident $(of $codes:ident)? $(to $kind:ident)?,)*) => {
        vec![$(SuggestibleColumn {
            field: $name.to_owned(),
            shape: Suggestible::$shape,
            codes: {
                let codes: &[&[String]] = &[$(&$codes::ALL.iter().map(|code| code.code().to_owned()).collect::<Vec<_>>(),)?];
                codes.concat()
            },
            kind: {
                let kind: &[Kind] = &[$(Kind::$kind)?];
                kind.first().copied()
            },
        },)*]
    };
}

fn several(
    named_by: &[&str],
    told_by: &[&str],
    columns: Vec<SuggestibleColumn>,
) -> SuggestibleRows {
    let owned = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect();
    SuggestibleRows {
        several: true,
        named_by: owned(named_by),
        told_by: owned(told_by),
        columns,
    }
}

const fn one(columns: Vec<SuggestibleColumn>) -> SuggestibleRows {
    SuggestibleRows {
        several: false,
        named_by: Vec::new(),
        told_by: Vec::new(),
        columns,
    }
}

/// The rows of a field; none for a field that has none, or of whose rows one speaks in a comment.
///
/// What points at other rows of the record, such as the purpose of a basis, is not among the columns: it is what a row is,
/// and another belongs to another row.
#[must_use]
pub fn rows_of(kind: Kind, field: &str) -> Option<SuggestibleRows> {
    match kind {
        Kind::Activity => of_activity(field),
        Kind::Organisation => of_organisation(field),
        Kind::Processor => of_processor(field),
        Kind::Transfer => of_transfer(field),
        _ => None,
    }
}

fn of_activity(field: &str) -> Option<SuggestibleRows> {
    Some(match field {
        "purposes" => several(
            &["key"],
            &["text"],
            columns! {
                "text": Languages,
                "kind": Code of PurposeKind,
                "direct_marketing": Flag,
                "compat_assessment_ref": Line,
            },
        ),
        "data_items" => several(
            &["category"],
            &["category"],
            columns! {
                "category": Languages,
                "description": Languages,
                "special": Code of SpecialCategory,
                "criminal": Flag,
                "national_id": Flag,
                "source": Code of DataSource,
                "mandatory": Code of Mandatory,
                "consequence_if_missing": Languages,
                "third_person": Flag,
            },
        ),
        "bases" => several(
            &["purpose", "art6", "subject_category"],
            &["purpose", "art6", "subject_category"],
            columns! {
                "art6": Code of Art6,
                "subject_category": Languages,
                "art9": Codes of Art9,
                "art10_law": Line,
                "art10_safeguards": Prose,
                "art22_ground": Code of Art22Ground,
                "art22_law": Line,
                "art22_safeguards": Prose,
                "contract_ref": Line,
                "subject_is_party": Flag,
                "consent_profile": Link to ConsentProfile,
                "interest": Languages,
                "lia": Link to InterestAssessment,
                "vital_need": Prose,
                "hedge_text": Line,
                "valid_from": Date,
                "valid_to": Date,
            },
        ),
        "recipients" => several(
            &["name", "organisation"],
            &["name", "kind"],
            columns! {
                "name": Languages,
                "kind": Code of RecipientKind,
                "organisation": Link to Organisation,
                "purpose": Languages,
                "countries": Countries,
            },
        ),
        "retention" => several(
            &["data_category", "trigger"],
            &["data_category", "trigger"],
            columns! {
                "data_category": Languages,
                "period": Period,
                "trigger": Code of Trigger,
                "max_period": Period,
                "action": Code of RetentionAction,
                "legal_min": Period,
                "legal_min_ref": Line,
                "legal_max": Period,
                "legal_max_ref": Line,
                "exceptions": Codes of RetentionException,
                "criteria_text": Languages,
            },
        ),
        "toms" => several(
            &["measure", "kind"],
            &["kind", "text"],
            columns! {
                "measure": Link to Measure,
                "kind": Code of MeasureKind,
                "text": Languages,
            },
        ),
        "adm" => one(columns! {
            "solely_automated": Flag,
            "significant_effect": Flag,
            "profiling": Flag,
            "logic": Languages,
            "consequences": Languages,
            "safeguards": Languages,
        }),
        "dpia" => one(columns! {
            "status": Code of DpiaStatus,
            "criteria": Codes of DpiaCriterion,
            "reason": Prose,
            "document_ref": Line,
            "residual_risk": Code of ResidualRisk,
            "consulted_on": Date,
            "review_due": Date,
        }),
        _ => return None,
    })
}

fn of_organisation(field: &str) -> Option<SuggestibleRows> {
    Some(match field {
        "calendar_days" => several(
            &["date"],
            &["date", "name"],
            columns! {
                "date": Date,
                "change": Code of DayChange,
                "name": Line,
                "reason": Prose,
            },
        ),
        "own_retention" => several(
            &["object"],
            &["object"],
            columns! {
                "period": Period,
                "legal_source": Line,
            },
        ),
        _ => return None,
    })
}

fn of_processor(field: &str) -> Option<SuggestibleRows> {
    Some(match field {
        "instructions" => several(
            &["on"],
            &["on", "text"],
            columns! {
                "on": Date,
                "text": Prose,
            },
        ),
        "dd_answers" => several(
            &["item"],
            &["item"],
            columns! {
                "item": Code of DueDiligenceItem,
                "answer": Code of DueDiligenceFinding,
                "evidence": Prose,
                "on": Date,
            },
        ),
        "sub_processors" => several(
            &["name"],
            &["name"],
            columns! {
                "name": Line,
                "organisation": Link to Organisation,
                "service": Line,
                "country": Country,
                "level": Number,
                "engaged_by": Line,
                "checked_on": Date,
            },
        ),
        _ => return None,
    })
}

fn of_transfer(field: &str) -> Option<SuggestibleRows> {
    Some(match field {
        "scc_options" => one(columns! {
            "docking": Flag,
            "sub_processors": Code of SubsAuthorisation,
            "notice_days": Number,
            "redress_body": Flag,
            "authority": Line,
            "governing_law": Line,
            "courts": Line,
            "annexes": Codes of SccAnnex,
        }),
        "tia" => one(columns! {
            "flow": Prose,
            "tool": Prose,
            "laws": Prose,
            "practice": Prose,
            "sources": Lines,
            "importer_statement": Prose,
            "guarantees": Codes of EssentialGuarantee,
            "technical": Lines,
            "contractual": Lines,
            "organisational": Lines,
            "effective": Flag,
            "formal": Prose,
            "triggers": Lines,
            "assessed_on": Date,
        }),
        "art49" => one(columns! {
            "necessity": Prose,
            "occasional": Flag,
            "risk_information_ref": Line,
            "provision": Line,
            "assessment": Prose,
            "safeguards": Prose,
        }),
        _ => return None,
    })
}
