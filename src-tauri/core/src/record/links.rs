//! Where records lead: to other records, and to countries.

use super::{Record, RecordId};
use crate::value::Country;

/// A typed link from one record to another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// The field it stands in.
    pub field: &'static str,
    /// Where it leads.
    pub target: RecordId,
}

impl Record {
    /// Every link it holds; each must lead to a record of the workspace.
    #[must_use]
    pub fn links(&self) -> Vec<Link> {
        let mut links = Vec::new();
        let mut add = |field: &'static str, targets: &mut dyn Iterator<Item = RecordId>| {
            links.extend(targets.map(|target| Link { field, target }));
        };
        match self {
            Self::Organisation(it) => add("group_id", &mut it.group_id.into_iter()),
            Self::Activity(it) => {
                add("controllers", &mut it.controllers.iter().copied());
                add("parent_activity", &mut it.parent_activity.into_iter());
                add("successor", &mut it.successor.into_iter());
                add("systems", &mut it.systems.iter().copied());
                add(
                    "toms.measure",
                    &mut it.toms.iter().filter_map(|row| row.measure),
                );
                add(
                    "bases.lia",
                    &mut it.bases.iter().filter_map(|basis| basis.lia),
                );
                add(
                    "bases.consent_profile",
                    &mut it.bases.iter().filter_map(|basis| basis.consent_profile),
                );
                add(
                    "recipients.organisation",
                    &mut it.recipients.iter().filter_map(|r| r.organisation),
                );
            }
            Self::Processor(it) => {
                add("organisation", &mut it.organisation.into_iter());
                add("activities", &mut it.activities.iter().copied());
                add(
                    "sub_processors.organisation",
                    &mut it.sub_processors.iter().filter_map(|sub| sub.organisation),
                );
            }
            Self::Transfer(it) => {
                add("activity", &mut it.activity.into_iter());
                add("processor", &mut it.processor.into_iter());
                add(
                    "exporter_organisation",
                    &mut it.exporter_organisation.into_iter(),
                );
                add(
                    "importer_organisation",
                    &mut it.importer_organisation.into_iter(),
                );
            }
            Self::InterestAssessment(it) => add("factors", &mut it.factors.iter().copied()),
            Self::System(it) => {
                add("processor", &mut it.processor.into_iter());
                add("organisation", &mut it.organisation.into_iter());
                add("measures", &mut it.measures.iter().copied());
            }
            // Once it is reopened, what it held may be taken out of the register.
            Self::Version(it) if it.stands() => add("records", &mut it.records.iter().copied()),
            Self::Version(_) => {}
            Self::ConsentProfile(_)
            | Self::Measure(_)
            | Self::Factor(_)
            | Self::Actor(_)
            | Self::View(_)
            | Self::ImportProfile(_)
            | Self::LetterTemplate(_) => {}
            // A record with a finding may be taken out: then the finding is gone, and what was said of it stays.
            Self::FindingAcceptance(_) => {}
            Self::Review(it) => {
                add("reviewer", &mut it.reviewer.into_iter());
                add("export", &mut it.export.into_iter());
            }
            // The record it is about may be taken out: what was said of it stays.
            Self::ReviewComment(it) => {
                add("review", &mut it.review.into_iter());
                add("reviewer", &mut it.reviewer.into_iter());
                add("case", &mut it.case.into_iter());
                add("attachment", &mut it.attachment.into_iter());
            }
            // What a run erased stays known by its id; what it spared may be taken out later.
            Self::RetentionRun(_) => {}
            Self::Request(it) => {
                add("activities", &mut it.activities.iter().copied());
                add("assignee", &mut it.assignee.into_iter());
                add("admitted", &mut it.admitted.iter().copied());
                add("parent_request", &mut it.parent_request.into_iter());
                add("linked", &mut it.linked.iter().copied());
                add("reissue_of", &mut it.reissue_of.into_iter());
            }
            Self::Step(it) => {
                add("request", &mut it.request.into_iter());
                add("evidence", &mut it.evidence.iter().copied());
                add("corrects", &mut it.corrects.into_iter());
            }
            Self::LegalDocument(it) => {
                add("request", &mut it.request.into_iter());
                add("attachment", &mut it.attachment.into_iter());
                add("corrects", &mut it.corrects.into_iter());
            }
            Self::Decision(it) => {
                add("request", &mut it.request.into_iter());
                add("legal_document_ref", &mut it.legal_document_ref.into_iter());
                add("legal_advice_ref", &mut it.legal_advice_ref.into_iter());
                add("corrects", &mut it.corrects.into_iter());
            }
            Self::Disclosure(it) => {
                add("request", &mut it.request.into_iter());
                add("decision", &mut it.decision.into_iter());
                add("corrects", &mut it.corrects.into_iter());
            }
            Self::Notification(it) => {
                add("request", &mut it.request.into_iter());
                add("also_answers", &mut it.also_answers.iter().copied());
                add("corrects", &mut it.corrects.into_iter());
            }
            Self::Transition(it) => {
                add("request", &mut it.request.into_iter());
                add("caused_by", &mut it.caused_by.into_iter());
            }
            Self::Notice(it) => {
                add("controller", &mut it.controller.into_iter());
                add("translation_of", &mut it.translation_of.into_iter());
                add("earlier_version", &mut it.earlier_version.into_iter());
                add(
                    "statements.activity",
                    &mut it.statements.iter().filter_map(|row| row.activity),
                );
            }
            Self::Attachment(it) => add("owner", &mut it.owner.into_iter()),
            Self::Export(it) => add("subjects", &mut it.subjects.iter().copied()),
        }
        links.sort();
        links.dedup();
        links
    }

    /// Every country that a record of the register names, with the field.
    #[must_use]
    pub fn countries(&self) -> Vec<(&'static str, &Country)> {
        type Named<'a> = Vec<(&'static str, &'a Country)>;
        fn named<'a>(
            field: &'static str,
            countries: impl IntoIterator<Item = &'a Country>,
        ) -> Named<'a> {
            countries
                .into_iter()
                .map(|country| (field, country))
                .collect()
        }
        match self {
            Self::Organisation(it) => named("country", &it.country),
            Self::Activity(it) => {
                let recipients = it.recipients.iter().flat_map(|row| &row.countries);
                let laws = it.bases.iter().filter_map(|basis| basis.law_ref.as_ref());
                let conditions = it.bases.iter().flat_map(|basis| &basis.art9_law);
                [
                    named("recipients.countries", recipients),
                    named(
                        "bases.law_ref.country",
                        laws.filter_map(|law| law.country.as_ref()),
                    ),
                    named(
                        "bases.art9_law.country",
                        conditions.filter_map(|law| law.country.as_ref()),
                    ),
                ]
                .concat()
            }
            Self::Processor(it) => {
                let subs = it.sub_processors.iter();
                [
                    named("country", &it.country),
                    named("locations", &it.locations),
                    named("access_countries", &it.access_countries),
                    named(
                        "sub_processors.country",
                        subs.filter_map(|sub| sub.country.as_ref()),
                    ),
                ]
                .concat()
            }
            Self::Transfer(it) => [
                named("countries", &it.countries),
                named("onward_to", &it.onward_to),
            ]
            .concat(),
            Self::System(it) => [
                named("locations", &it.locations),
                named("access_countries", &it.access_countries),
            ]
            .concat(),
            // Who asks may be from anywhere, and say so in any way: a case is recorded as it comes in.
            Self::Request(_)
            | Self::Step(_)
            | Self::LegalDocument(_)
            | Self::Decision(_)
            | Self::Disclosure(_)
            | Self::Notification(_)
            | Self::Transition(_)
            | Self::InterestAssessment(_)
            | Self::ConsentProfile(_)
            | Self::Measure(_)
            | Self::Factor(_)
            | Self::Version(_)
            | Self::Attachment(_)
            | Self::Actor(_)
            | Self::Export(_)
            | Self::View(_)
            | Self::ImportProfile(_)
            | Self::RetentionRun(_)
            | Self::LetterTemplate(_)
            | Self::FindingAcceptance(_)
            | Self::Notice(_)
            | Self::Review(_)
            | Self::ReviewComment(_) => Vec::new(),
        }
    }
}
