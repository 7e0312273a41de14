//! Every field of every document and every code of the register has its words, in each language.
#![allow(clippy::unwrap_used)]

use serde::Serialize;

use crate::record::{Kind, Record};
use crate::text::{Language, Words};
use crate::{
    activity, adequacy, factor, legal_basis, notice, organisation, processor, retention, rights,
    transfer,
};

/// The names of the fields of a document, also of one that stands within another.
fn fields<T: Serialize + Default>() -> Vec<String> {
    match serde_json::to_value(T::default()).unwrap() {
        serde_json::Value::Object(fields) => fields.keys().cloned().collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_field_has_its_words() {
    let mut names: Vec<String> = Kind::ALL
        .iter()
        .flat_map(|kind| Record::parse(*kind, "{}").unwrap().fields().unwrap())
        .collect();
    names.extend(
        [
            fields::<organisation::Contact>(),
            fields::<activity::Purpose>(),
            fields::<activity::DataItem>(),
            fields::<activity::Recipient>(),
            fields::<activity::Measure>(),
            fields::<activity::AutomatedDecision>(),
            fields::<activity::Dpia>(),
            fields::<activity::Review>(),
            fields::<activity::RightsChannel>(),
            fields::<legal_basis::Basis>(),
            fields::<legal_basis::LawRef>(),
            fields::<legal_basis::Art9Law>(),
            fields::<retention::Retention>(),
            fields::<processor::DueDiligenceAnswer>(),
            fields::<processor::Instruction>(),
            fields::<processor::SubProcessor>(),
            fields::<transfer::SccOptions>(),
            fields::<transfer::TransferAssessment>(),
            fields::<transfer::Art49Record>(),
            fields::<notice::Statement>(),
            fields::<notice::NoticeSection>(),
            fields::<notice::NoticeMark>(),
            fields::<notice::StatedBasis>(),
            fields::<notice::StatedRetention>(),
            fields::<notice::StatedChannel>(),
            fields::<notice::StatedDuty>(),
        ]
        .concat(),
    );
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        for name in &names {
            let key = format!("field-{}", name.replace('_', "-"));
            assert!(words.has(&key), "{language} has no words for {key}");
        }
    }
}

#[test]
fn every_code_of_the_register_has_its_words() {
    macro_rules! keys {
        ($($pattern:literal: $ty:ty,)+) => {
            [$(<$ty>::ALL.iter().map(|code| format!(concat!($pattern, "-{}"), code.key())).collect::<Vec<_>>(),)+].concat()
        };
    }
    let keys: Vec<String> = keys![
        "kind": Kind,
        "organisation-kind": organisation::OrganisationKind,
        "contact-role": organisation::ContactRole,
        "activity-role": activity::ActivityRole,
        "activity-status": activity::ActivityStatus,
        "purpose-kind": activity::PurposeKind,
        "data-source": activity::DataSource,
        "mandatory": activity::Mandatory,
        "recipient-kind": activity::RecipientKind,
        "measure-kind": activity::MeasureKind,
        "dpia-status": activity::DpiaStatus,
        "dpia-criterion": activity::DpiaCriterion,
        "residual-risk": activity::ResidualRisk,
        "subject-range": activity::SubjectRange,
        "review-outcome": activity::ReviewOutcome,
        "special-category": legal_basis::SpecialCategory,
        "art9": legal_basis::Art9,
        "art22-ground": legal_basis::Art22Ground,
        "withdrawal-effort": legal_basis::WithdrawalEffort,
        "interest-holder": legal_basis::InterestHolder,
        "balance": legal_basis::Balance,
        "factor-side": factor::FactorSide,
        "factor-weight": factor::FactorWeight,
        "trigger": retention::Trigger,
        "retention-action": retention::RetentionAction,
        "retention-exception": retention::RetentionException,
        "subs-authorisation": processor::SubsAuthorisation,
        "due-diligence": processor::DueDiligence,
        "due-diligence-item": processor::DueDiligenceItem,
        "due-diligence-finding": processor::DueDiligenceFinding,
        "dpa-clause": processor::DpaClause,
        "mechanism": transfer::Mechanism,
        "importer-role": transfer::ImporterRole,
        "scc-module": transfer::SccModule,
        "scc-version": transfer::SccVersion,
        "scc-annex": transfer::SccAnnex,
        "essential-guarantee": transfer::EssentialGuarantee,
        "tia-result": transfer::TiaResult,
        "transfer-verdict": transfer::verdict::Verdict,
        "country-standing": adequacy::CountryStanding,
        "adequacy-limit": adequacy::AdequacyLimit,
        "adequacy-end": adequacy::AdequacyEnd,
        "art30": activity::Art30Item,
        "right": rights::Right,
        "right-short": rights::Right,
        "notice-attribute": notice::Attribute,
        "statement-status": notice::StatementStatus,
        "notice-mark": notice::MarkKind,
        "notice-channel": notice::ChannelKind,
    ];
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        for key in &keys {
            assert!(words.has(key), "{language} has no words for {key}");
        }
        for kind in Kind::ALL {
            let key = format!("kind-{}-plural", kind.key());
            assert!(words.has(&key), "{language} has no words for {key}");
        }
    }
}
