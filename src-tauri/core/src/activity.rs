//! Processing activities: the rows of the record (Art 30), with their purposes, data, recipients and measures.

pub(crate) mod one_language;

use chrono::NaiveDate;

use crate::completeness::Art30Part;
use crate::legal_basis::{Art6, Basis, SpecialCategory};
use crate::macros::{codes, document};
use crate::record::RecordId;
use crate::retention::Retention;
use crate::text::Language;
use crate::value::{Country, LangLine, LangText, Line, Prose};

codes! {
    /// In which role the organisation acts.
    pub enum ActivityRole {
        /// It determines purposes and means (Art 4(7)).
        Controller = "controller",
        /// Together with others (Art 26).
        Joint = "joint",
        /// On behalf of a controller (Art 4(8)).
        Processor = "processor",
    }
}

codes! {
    /// Where an activity stands.
    pub enum ActivityStatus {
        /// Being written.
        Draft = "draft",
        /// Described, not yet begun.
        Planned = "planned",
        /// Under way.
        Active = "active",
        /// Stopped for now.
        Suspended = "suspended",
        /// Over.
        Ended = "ended",
    }
}

codes! {
    /// What kind of purpose it is.
    pub enum PurposeKind {
        /// Delivering a service.
        Service = "service",
        /// Entering into or performing a contract.
        Contract = "contract",
        /// Answering questions.
        Support = "support",
        /// Security.
        Security = "security",
        /// Improving a product or service.
        Improvement = "improvement",
        /// Marketing.
        Marketing = "marketing",
        /// Profiling (Art 4(4)).
        Profiling = "profiling",
        /// Recruitment.
        Recruitment = "recruitment",
        /// A legal duty or claim.
        Legal = "legal",
        /// Research.
        Research = "research",
        /// Statistics.
        Statistics = "statistics",
        /// Something else.
        Other = "other",
    }
}

document! {
    /// A purpose (Art 30(1)(b)); each has its own rows of legal basis.
    pub struct Purpose {
        /// Name of this row within the activity, e.g. `p1`; basis rows point at it.
        pub key: Line,
        /// The purpose, in words.
        pub text: LangText,
        /// Its kind.
        pub kind: Option<PurposeKind>,
        /// Whether it is direct marketing (Art 21(2)).
        pub direct_marketing: bool,
        /// The purpose for which the data were collected, when this is a further one (Art 6(4)).
        pub further_processing_of: Line,
        /// The assessment of compatibility.
        pub compat_assessment_ref: Line,
    }
}

codes! {
    /// Where data come from.
    pub enum DataSource {
        /// The person concerned.
        Subject = "subject",
        /// Somebody else (Art 14).
        ThirdParty = "third_party",
        /// A publicly accessible source.
        Public = "public",
        /// Made by use of a service.
        Generated = "generated",
        /// Derived from other data.
        Inferred = "inferred",
    }
}

codes! {
    /// Whether the person must provide the data (Art 13(2)(e)).
    pub enum Mandatory {
        /// No duty.
        None = "none",
        /// By statute.
        Statutory = "statutory",
        /// By contract.
        Contractual = "contractual",
        /// Needed to enter into a contract.
        Precontract = "precontract",
    }
}

document! {
    /// A category of personal data (Art 30(1)(c)).
    pub struct DataItem {
        /// The category, per language.
        pub category: LangLine,
        /// What belongs to it, per language.
        pub description: LangText,
        /// Which special category, if any (Art 9(1)).
        pub special: Option<SpecialCategory>,
        /// Criminal convictions and offences (Art 10).
        pub criminal: bool,
        /// A national identification number (Art 87).
        pub national_id: bool,
        /// Where it comes from.
        pub source: Option<DataSource>,
        /// Whether it must be provided.
        pub mandatory: Option<Mandatory>,
        /// What follows if it is not, per language.
        pub consequence_if_missing: LangText,
        /// Whether it may concern somebody other than the person it is collected from.
        pub third_person: bool,
    }
}

codes! {
    /// What kind of recipient.
    pub enum RecipientKind {
        /// A unit of the organisation.
        Internal = "internal",
        /// A company of the group.
        Group = "group",
        /// A processor.
        Processor = "processor",
        /// A business partner with its own legal basis.
        BusinessPartner = "business_partner",
        /// Anyone who reads a forum or community.
        Public = "public",
        /// Somebody else.
        Other = "other",
    }
}

document! {
    /// A category of recipients (Art 30(1)(d)); authorities in a particular inquiry are none (Art 4(9)).
    pub struct Recipient {
        /// What kind.
        pub kind: Option<RecipientKind>,
        /// Who, per language.
        pub name: LangLine,
        /// The organisation, when it is recorded.
        pub organisation: Option<RecordId>,
        /// Why they receive the data, per language.
        pub purpose: LangText,
        /// Countries in which they receive it.
        pub countries: Vec<Country>,
    }
}

codes! {
    /// The groups of Art 32(1), and the measures most often named.
    pub enum MeasureKind {
        /// Pseudonymisation.
        Pseudonymisation = "pseudonymisation",
        /// Encryption.
        Encryption = "encryption",
        /// Who may get in.
        AccessControl = "access_control",
        /// What was done is recorded.
        Traceability = "traceability",
        /// Confidentiality, integrity, availability, resilience.
        Resilience = "resilience",
        /// Restoration after an incident, backup.
        Restoration = "restoration",
        /// Regular testing.
        Testing = "testing",
        /// Control of processors.
        ProcessorControl = "processor_control",
        /// Policies and training.
        Organisation = "organisation",
        /// Something else.
        Other = "other",
    }
}

document! {
    /// A technical or organisational measure (Art 30(1)(g), 32(1)).
    pub struct Measure {
        /// The measure of the catalogue, when it is taken from there.
        pub measure: Option<RecordId>,
        /// Its group.
        pub kind: Option<MeasureKind>,
        /// The measure, in words, per language; beside one of the catalogue, what is particular here.
        pub text: LangText,
    }
}

document! {
    /// Automated individual decision-making (Art 22).
    pub struct AutomatedDecision {
        /// Whether a decision rests solely on automated processing.
        pub solely_automated: bool,
        /// Whether it has legal or similarly significant effects.
        pub significant_effect: bool,
        /// Whether it includes profiling.
        pub profiling: bool,
        /// The logic involved, per language.
        pub logic: LangText,
        /// Significance and consequences for the person, per language.
        pub consequences: LangText,
        /// Human intervention, own view, contest; per language.
        pub safeguards: LangText,
    }
}

codes! {
    /// Where an impact assessment stands (Art 35).
    pub enum DpiaStatus {
        /// Not examined.
        NotScreened = "not_screened",
        /// Examined: not required.
        NotRequired = "not_required",
        /// Required, not yet done.
        Required = "required",
        /// Under way.
        InProgress = "in_progress",
        /// Done.
        Done = "done",
    }
}

codes! {
    /// The nine criteria of likely high risk (WP248 rev.01); with two of them an assessment is usually required.
    pub enum DpiaCriterion {
        /// Evaluation or scoring.
        Scoring = "scoring",
        /// Automated decisions with legal or similar effect.
        AutomatedDecision = "automated_decision",
        /// Systematic monitoring.
        Monitoring = "monitoring",
        /// Sensitive or highly personal data.
        Sensitive = "sensitive",
        /// Large scale.
        LargeScale = "large_scale",
        /// Data sets matched or combined.
        Matching = "matching",
        /// Vulnerable persons.
        Vulnerable = "vulnerable",
        /// New technology or organisation.
        Innovative = "innovative",
        /// It keeps persons from a right, a service or a contract.
        Prevents = "prevents",
    }
}

codes! {
    /// What is left of the risk after measures (Art 35(7)(d)).
    pub enum ResidualRisk {
        /// Low.
        Low = "low",
        /// Medium.
        Medium = "medium",
        /// High: the authority is consulted before processing begins (Art 36(1)).
        High = "high",
    }
}

document! {
    /// Data protection impact assessment.
    pub struct Dpia {
        /// Where it stands.
        pub status: Option<DpiaStatus>,
        /// Which criteria of likely high risk are met.
        pub criteria: Vec<DpiaCriterion>,
        /// Why it is or is not required.
        pub reason: Prose,
        /// Where the document is.
        pub document_ref: Line,
        /// What is left of the risk.
        pub residual_risk: Option<ResidualRisk>,
        /// When the supervisory authority was consulted (Art 36).
        pub consulted_on: Option<NaiveDate>,
        /// When it is to be looked at again.
        pub review_due: Option<NaiveDate>,
    }
}

codes! {
    /// How many persons are concerned, about.
    pub enum SubjectRange {
        /// Up to 100.
        UpTo100 = "up_to_100",
        /// Up to 1 000.
        UpTo1000 = "up_to_1000",
        /// Up to 10 000.
        UpTo10000 = "up_to_10000",
        /// Up to 100 000.
        UpTo100000 = "up_to_100000",
        /// More.
        More = "more",
    }
}

codes! {
    /// What came of a review.
    pub enum ReviewOutcome {
        /// The record is right as it stands.
        InOrder = "in_order",
        /// The record was brought up to date.
        Updated = "updated",
        /// Something has to be done.
        ActionNeeded = "action_needed",
    }
}

document! {
    /// A review of the activity.
    pub struct Review {
        /// When.
        pub on: Option<NaiveDate>,
        /// By whom.
        pub by: Line,
        /// What came of it.
        pub outcome: Option<ReviewOutcome>,
        /// What was found.
        pub remarks: Prose,
    }
}

document! {
    /// A way by which a person exercises a right or withdraws.
    pub struct RightsChannel {
        /// E-mail, form, link in the message, cookie settings, ...
        pub channel: Line,
        /// For what it serves.
        pub serves: Line,
    }
}

document! {
    /// A processing activity.
    pub struct Activity {
        /// Name, per language.
        pub name: LangText,
        /// Role of the organisation; controller when not said.
        pub role: Option<ActivityRole>,
        /// Controllers besides or instead of the organisation (Art 26; Art 30(2)(a)).
        pub controllers: Vec<RecordId>,
        /// Where the arrangement between joint controllers is.
        pub joint_arrangement_ref: Line,
        /// Whether its essence is available to the persons (Art 26(2)).
        pub joint_essence_published: bool,
        /// The activity of which this is a part.
        pub parent_activity: Option<RecordId>,
        /// The activity that took its place, once it ended.
        pub successor: Option<RecordId>,
        /// Business function: sales, personnel, finance.
        pub business_function: Line,
        /// Unit that answers for it.
        pub owner_unit: Line,
        /// Where it stands; draft when not said.
        pub status: Option<ActivityStatus>,
        /// Begun on.
        pub started_on: Option<NaiveDate>,
        /// Ended on.
        pub ended_on: Option<NaiveDate>,
        /// When its data were deleted or anonymised, once it ended (Art 5(1)(e)).
        pub data_deleted_on: Option<NaiveDate>,
        /// Purposes.
        pub purposes: Vec<Purpose>,
        /// Categories of processing carried out (Art 30(2)(b)), per language.
        pub processing_operations: Vec<LangLine>,
        /// Categories of data subjects, per language.
        pub subject_categories: Vec<LangLine>,
        /// How many persons, about.
        pub subjects_number: Option<SubjectRange>,
        /// Categories of personal data.
        pub data_items: Vec<DataItem>,
        /// Rows of legal basis.
        pub bases: Vec<Basis>,
        /// Categories of recipients.
        pub recipients: Vec<Recipient>,
        /// Whether it was examined and there are no recipients: «none» must be said (Art 30(1)(d)).
        pub no_recipients: bool,
        /// Retention per category of data.
        pub retention: Vec<Retention>,
        /// Measures.
        pub toms: Vec<Measure>,
        /// Automated decisions.
        pub adm: Option<AutomatedDecision>,
        /// Impact assessment.
        pub dpia: Option<Dpia>,
        /// Systems in which it takes place.
        pub systems: Vec<RecordId>,
        /// Where the data are, in words: site, cloud region, paper archive.
        pub data_location: Line,
        /// Whether it is carried out by automated means (Art 20(1)(b)).
        pub automated: bool,
        /// Sources other than the person (Art 14(2)(f)), per language.
        pub sources: Vec<LangLine>,
        /// Channels for rights.
        pub rights_channels: Vec<RightsChannel>,
        /// Sections of notices that describe it.
        pub notice_refs: Vec<Line>,
        /// Large scale (Art 35(3), 37(1)).
        pub large_scale: bool,
        /// Systematic monitoring.
        pub systematic_monitoring: bool,
        /// Children among the persons.
        pub children: bool,
        /// Other vulnerable persons among them: patients, employees in a weak position, asylum seekers.
        pub vulnerable: bool,
        /// Own employees among the persons.
        pub employees_affected: bool,
        /// When it is to be looked at again.
        pub review_due: Option<NaiveDate>,
        /// When it was last looked at.
        pub last_reviewed_on: Option<NaiveDate>,
        /// By whom.
        pub reviewed_by: Line,
        /// The reviews so far.
        pub reviews: Vec<Review>,
        /// Anything else.
        pub remarks: Prose,
    }
}

impl Activity {
    /// The bases in use, each once, in the order a to f.
    #[must_use]
    pub fn art6(&self) -> Vec<Art6> {
        let mut found: Vec<Art6> = self.bases.iter().filter_map(|basis| basis.art6).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The fields in which something is written, but not everything in this language: what a report or a notice in it
    /// has to say in another one.
    #[must_use]
    pub fn untranslated(&self, language: Language) -> Vec<&'static str> {
        let text = |it: &LangText| it.lacks(language);
        let name = |it: &LangLine| it.lacks(language);
        let data = |it: &DataItem| {
            name(&it.category) || text(&it.description) || text(&it.consequence_if_missing)
        };
        let adm = |it: &AutomatedDecision| {
            text(&it.logic) || text(&it.consequences) || text(&it.safeguards)
        };
        [
            ("name", text(&self.name)),
            ("purposes", self.purposes.iter().any(|it| text(&it.text))),
            (
                "processing_operations",
                self.processing_operations.iter().any(name),
            ),
            (
                "subject_categories",
                self.subject_categories.iter().any(name),
            ),
            ("data_items", self.data_items.iter().any(data)),
            (
                "bases",
                self.bases
                    .iter()
                    .any(|it| name(&it.subject_category) || text(&it.interest)),
            ),
            (
                "recipients",
                self.recipients
                    .iter()
                    .any(|it| name(&it.name) || text(&it.purpose)),
            ),
            (
                "retention",
                self.retention
                    .iter()
                    .any(|it| name(&it.data_category) || text(&it.criteria_text)),
            ),
            ("toms", self.toms.iter().any(|it| text(&it.text))),
            ("adm", self.adm.as_ref().is_some_and(adm)),
            ("sources", self.sources.iter().any(name)),
        ]
        .into_iter()
        .filter_map(|(field, lacks)| lacks.then_some(field))
        .collect()
    }

    /// Whether any purpose is direct marketing, against which objection is absolute (Art 21(2) and (3)).
    #[must_use]
    pub fn direct_marketing(&self) -> bool {
        self.purposes.iter().any(|purpose| purpose.direct_marketing)
    }
}

codes! {
    /// What Article 30(1) asks of a controller, and Article 30(2) of a processor.
    pub enum Art30Item {
        /// 30(1)(a) the controller.
        Controller = "controller",
        /// 30(2)(a) the processor.
        Processor = "processor",
        /// 30(2)(a) each controller on behalf of which it acts.
        Controllers = "controllers",
        /// 30(1)(a) joint controllers.
        Joint = "joint",
        /// (a) the representative.
        Representative = "representative",
        /// (a) the data protection officer.
        Dpo = "dpo",
        /// 30(1)(b) purposes.
        Purposes = "purposes",
        /// 30(2)(b) categories of processing.
        Operations = "operations",
        /// 30(1)(c) categories of data subjects.
        Subjects = "subjects",
        /// 30(1)(c) categories of personal data.
        Data = "data",
        /// 30(1)(d) categories of recipients, or that there are none.
        Recipients = "recipients",
        /// 30(1)(e), 30(2)(c) transfers.
        Transfers = "transfers",
        /// 30(1)(f) time limits for erasure.
        Retention = "retention",
        /// 30(1)(g), 30(2)(d) measures.
        Measures = "measures",
    }
}

impl Art30Item {
    /// Where it is asked for in a record; none where it is not.
    #[must_use]
    pub const fn provision(self, part: Art30Part) -> Option<&'static str> {
        match (part, self) {
            (
                Art30Part::Controller,
                Self::Controller | Self::Joint | Self::Representative | Self::Dpo,
            ) => Some("30(1)(a)"),
            (Art30Part::Controller, Self::Purposes) => Some("30(1)(b)"),
            (Art30Part::Controller, Self::Subjects | Self::Data) => Some("30(1)(c)"),
            (Art30Part::Controller, Self::Recipients) => Some("30(1)(d)"),
            (Art30Part::Controller, Self::Transfers) => Some("30(1)(e)"),
            (Art30Part::Controller, Self::Retention) => Some("30(1)(f)"),
            (Art30Part::Controller, Self::Measures) => Some("30(1)(g)"),
            (
                Art30Part::Processor,
                Self::Processor | Self::Controllers | Self::Representative | Self::Dpo,
            ) => Some("30(2)(a)"),
            (Art30Part::Processor, Self::Operations) => Some("30(2)(b)"),
            (Art30Part::Processor, Self::Transfers) => Some("30(2)(c)"),
            (Art30Part::Processor, Self::Measures) => Some("30(2)(d)"),
            (Art30Part::Controller, Self::Processor | Self::Controllers | Self::Operations)
            | (
                Art30Part::Processor,
                Self::Controller
                | Self::Joint
                | Self::Purposes
                | Self::Subjects
                | Self::Data
                | Self::Recipients
                | Self::Retention,
            ) => None,
        }
    }
}

impl Measure {
    /// Whether it names a measure at all.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.measure.is_some() || self.kind.is_some() || !self.text.is_empty()
    }
}

impl Activity {
    /// Which record it belongs to.
    #[must_use]
    pub fn art30_part(&self) -> Art30Part {
        match self.role {
            Some(ActivityRole::Processor) => Art30Part::Processor,
            Some(ActivityRole::Controller | ActivityRole::Joint) | None => Art30Part::Controller,
        }
    }

    /// What Article 30 asks for and this document lacks. What stands in other records is not looked at:
    /// [`crate::completeness`] does.
    #[must_use]
    pub fn gaps(&self) -> Vec<Art30Item> {
        let there = |item: Art30Item| match item {
            Art30Item::Purposes => self.purposes.iter().any(|purpose| !purpose.text.is_empty()),
            Art30Item::Operations => self.processing_operations.iter().any(|it| !it.is_empty()),
            Art30Item::Subjects => !self.subject_categories.is_empty(),
            Art30Item::Data => !self.data_items.is_empty(),
            Art30Item::Recipients => self.no_recipients || !self.recipients.is_empty(),
            Art30Item::Retention => self
                .retention
                .iter()
                .any(|rule| rule.is_stated() || !rule.criteria_text.is_empty()),
            Art30Item::Measures => self.toms.iter().any(Measure::says_something),
            Art30Item::Controllers => !self.controllers.is_empty(),
            Art30Item::Joint => {
                self.role != Some(ActivityRole::Joint) || !self.controllers.is_empty()
            }
            Art30Item::Controller
            | Art30Item::Processor
            | Art30Item::Representative
            | Art30Item::Dpo
            | Art30Item::Transfers => true,
        };
        Art30Item::ALL
            .iter()
            .copied()
            .filter(|item| item.provision(self.art30_part()).is_some())
            .filter(|item| !there(*item))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn an_empty_activity_lacks_everything_and_a_number_or_criteria_fills_retention() {
        use Art30Item::{Data, Measures, Purposes, Recipients, Retention as Kept, Subjects};
        assert_eq!(
            Activity::default().gaps(),
            [Purposes, Subjects, Data, Recipients, Kept, Measures]
        );
        let rule = Retention {
            criteria_text: LangText {
                en: Some("As long as the course is offered.".parse().unwrap()),
                ..LangText::default()
            },
            ..Retention::default()
        };
        let activity = Activity {
            retention: vec![rule],
            ..Activity::default()
        };
        assert!(!activity.gaps().contains(&Art30Item::Retention));
    }

    #[test]
    fn a_field_of_which_some_text_is_not_in_a_language_is_named() {
        let it: Activity = serde_json::from_str(
            r#"{"name":{"en":"Payroll","nb":"Lønn"},"purposes":[{"text":{"en":"Pay"}}],
            "subject_categories":[{"en":"Employees","nb":"Ansatte"},{"en":"Trainees"}],
            "recipients":[{"name":{"nb":"Banken"},"purpose":{}}],"retention":[{"criteria_text":{"nb":"Alltid."}}]}"#,
        )
        .unwrap();
        assert_eq!(
            it.untranslated(Language::Nb),
            ["purposes", "subject_categories"]
        );
        assert_eq!(it.untranslated(Language::En), ["recipients", "retention"]);
        assert!(Activity::default().untranslated(Language::Nl).is_empty());
    }

    #[test]
    fn no_recipients_is_an_answer_only_when_it_is_said() {
        let said = Activity {
            no_recipients: true,
            ..Activity::default()
        };
        assert!(!said.gaps().contains(&Art30Item::Recipients));
    }

    #[test]
    fn a_processor_needs_no_retention_but_controllers_operations_and_measures() {
        let activity = Activity {
            role: Some(ActivityRole::Processor),
            ..Activity::default()
        };
        assert_eq!(
            activity.gaps(),
            [
                Art30Item::Controllers,
                Art30Item::Operations,
                Art30Item::Measures
            ]
        );
    }

    #[test]
    fn joint_controllers_are_named() {
        let activity = Activity {
            role: Some(ActivityRole::Joint),
            ..Activity::default()
        };
        assert!(activity.gaps().contains(&Art30Item::Joint));
        assert!(!Activity::default().gaps().contains(&Art30Item::Joint));
    }
}
