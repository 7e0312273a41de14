//! Legal bases: the rows of Article 6(1), the conditions of Article 9(2), consent profiles and
//! legitimate-interest assessments.

use chrono::NaiveDate;

use crate::macros::{codes, document};
use crate::record::RecordId;
use crate::value::{Country, LangLine, LangText, Line, Prose};

codes! {
    /// The legal bases of Article 6(1).
    pub enum Art6 {
        /// Consent.
        A = "a",
        /// Contract, or steps before one.
        B = "b",
        /// Legal obligation.
        C = "c",
        /// Vital interests.
        D = "d",
        /// Task in the public interest, official authority.
        E = "e",
        /// Legitimate interests.
        F = "f",
    }
}

codes! {
    /// The conditions of Article 9(2).
    pub enum Art9 {
        /// Explicit consent.
        A = "a",
        /// Employment, social security and social protection law.
        B = "b",
        /// Vital interests.
        C = "c",
        /// Non-profit body.
        D = "d",
        /// Manifestly made public.
        E = "e",
        /// Legal claims or courts.
        F = "f",
        /// Substantial public interest.
        G = "g",
        /// Preventive or occupational medicine, care.
        H = "h",
        /// Public health.
        I = "i",
        /// Archiving, research, statistics.
        J = "j",
    }
}

codes! {
    /// Special categories of personal data (Art 9(1)).
    pub enum SpecialCategory {
        /// Racial or ethnic origin.
        Origin = "origin",
        /// Political opinions.
        Politics = "politics",
        /// Religious or philosophical beliefs.
        Belief = "belief",
        /// Trade union membership.
        Union = "union",
        /// Genetic data.
        Genetic = "genetic",
        /// Biometric data.
        Biometric = "biometric",
        /// Health.
        Health = "health",
        /// Sex life or sexual orientation.
        Sexuality = "sexuality",
        /// Possible, because people write freely; none is asked for.
        Incidental = "incidental",
    }
}

codes! {
    /// Grounds of Article 22(2).
    pub enum Art22Ground {
        /// Necessary for a contract.
        A = "a",
        /// Authorised by law.
        B = "b",
        /// Explicit consent.
        C = "c",
    }
}

document! {
    /// A provision of law that creates a duty or task (Art 6(3)).
    pub struct LawRef {
        /// What the provision says.
        pub text: Prose,
        /// Act and provision.
        pub provision: Line,
        /// Where it can be read.
        pub url: Line,
        /// The State whose law it is; the Union when not said.
        pub country: Option<Country>,
    }
}

document! {
    /// What one condition of Article 9(2) rests on: the law or facts, and the safeguards that go with it.
    pub struct Art9Law {
        /// The condition.
        pub condition: Option<Art9>,
        /// What the provision says; for (c) to (f) the facts.
        pub text: Prose,
        /// Act or agreement, and provision.
        pub provision: Line,
        /// Where it can be read.
        pub url: Line,
        /// The State whose law it is; the Union when not said.
        pub country: Option<Country>,
        /// Safeguards for the person.
        pub safeguards: Prose,
    }
}

document! {
    /// One basis, for one purpose and one category of data subjects.
    pub struct Basis {
        /// Key of the purpose within the activity; empty for all of them.
        pub purpose: Line,
        /// The category of data subjects, per language; empty for all.
        pub subject_category: LangLine,
        /// Article 6(1).
        pub art6: Option<Art6>,
        /// Article 9(2), where special categories are processed; it never replaces Article 6.
        pub art9: Vec<Art9>,
        /// What these conditions rest on, one row each.
        pub art9_law: Vec<Art9Law>,
        /// The law that allows data on offences (Art 10).
        pub art10_law: Line,
        /// Safeguards for data on offences (Art 10).
        pub art10_safeguards: Prose,
        /// Article 22(2).
        pub art22_ground: Option<Art22Ground>,
        /// The law that authorises the decision, for ground (b).
        pub art22_law: Line,
        /// Human intervention, own view, contest; or what the law lays down (Art 22(2)(b), 22(3)).
        pub art22_safeguards: Prose,
        /// The law, for (c) and (e).
        pub law_ref: Option<LawRef>,
        /// The contract, for (b).
        pub contract_ref: Line,
        /// Whether the person is the party: not so for the contact of a company, for (b).
        pub subject_is_party: Option<bool>,
        /// The consent profile, for (a).
        pub consent_profile: Option<RecordId>,
        /// The interest as told to the person (Art 13(1)(d)), for (f).
        pub interest: LangText,
        /// The assessment, for (f).
        pub lia: Option<RecordId>,
        /// The facts, and why no other basis fits, for (d) (recital 46).
        pub vital_need: Prose,
        /// Words with which the basis is softened in a notice: mainly, partly, usually.
        pub hedge_text: Line,
        /// In use from.
        pub valid_from: Option<NaiveDate>,
        /// In use to.
        pub valid_to: Option<NaiveDate>,
    }
}

codes! {
    /// Whether withdrawing is as easy as giving (Art 7(3)).
    pub enum WithdrawalEffort {
        /// As easy.
        Equal = "equal",
        /// Harder, which Article 7(3) does not allow.
        Harder = "harder",
    }
}

document! {
    /// How a consent is asked for, proved and withdrawn (Art 7).
    pub struct ConsentProfile {
        /// Name by which people find it.
        pub name: Line,
        /// What is asked, per language.
        pub wording: LangText,
        /// Version of the wording.
        pub wording_version: Line,
        /// How it is collected.
        pub collected_via: Line,
        /// Explicit (Art 9(2)(a), 22(2)(c), 49(1)(a)).
        pub explicit: bool,
        /// Separately per purpose (recital 43).
        pub granular: bool,
        /// Apart from other terms (Art 7(2)).
        pub separate_from_terms: bool,
        /// The person is informed before (Art 7(3)).
        pub info_before: bool,
        /// Where the proof is kept.
        pub record_location: Line,
        /// What is kept as proof (Art 7(1)).
        pub proof_fields: Vec<Line>,
        /// How it is withdrawn.
        pub withdrawal_channels: Vec<Line>,
        /// How hard withdrawing is.
        pub withdrawal_effort: Option<WithdrawalEffort>,
        /// Whether age is asked (Art 8).
        pub age_gate: bool,
        /// From which age.
        pub min_age: Option<u8>,
        /// How a parent consents.
        pub parental_method: Line,
        /// Asked again after so many months.
        pub refresh_months: Option<u16>,
        /// What follows from refusing.
        pub refusal_consequence: Prose,
    }
}

codes! {
    /// Whose interest it is.
    pub enum InterestHolder {
        /// The controller's.
        Controller = "controller",
        /// A third party's.
        ThirdParty = "third_party",
    }
}

codes! {
    /// How the balance came out.
    pub enum Balance {
        /// The interest prevails.
        Passes = "passes",
        /// It prevails with the safeguards named.
        PassesWithMeasures = "passes_with_measures",
        /// The person's interests prevail.
        Fails = "fails",
    }
}

document! {
    /// A legitimate-interest assessment (`lia`): interest, necessity, balance (EDPB Guidelines 1/2024, consultation version).
    pub struct InterestAssessment {
        /// Title by which people find it.
        pub title: Line,
        /// The guidelines followed, with their version.
        pub version_of_guidelines: Line,
        /// Factors of the library that were weighed.
        pub factors: Vec<RecordId>,
        /// The interest.
        pub interest_text: Prose,
        /// Whose.
        pub whose: Option<InterestHolder>,
        /// Lawful.
        pub lawful: Option<bool>,
        /// Clearly and precisely stated.
        pub precise: Option<bool>,
        /// Real and present, not speculative.
        pub real_present: Option<bool>,
        /// Why the processing is needed.
        pub necessity_text: Prose,
        /// Less intrusive ways considered.
        pub alternatives: Vec<Prose>,
        /// Only what is needed.
        pub data_minimised: Option<bool>,
        /// What persons may expect.
        pub reasonable_expectations: Prose,
        /// Effects on persons, good and bad.
        pub impacts: Vec<Prose>,
        /// Children or other vulnerable persons.
        pub vulnerable: bool,
        /// Safeguards beyond what the law demands anyway.
        pub safeguards: Vec<Prose>,
        /// The outcome.
        pub balance: Option<Balance>,
        /// Objection is offered.
        pub optout_offered: bool,
        /// Opinion of the data protection officer.
        pub dpo_opinion: Prose,
        /// Who decided.
        pub decided_by: Line,
        /// When.
        pub decided_on: Option<NaiveDate>,
        /// When it is to be looked at again.
        pub review_due: Option<NaiveDate>,
        /// The interest is named in the notice (Art 13(1)(d), 14(2)(b)).
        pub communicated_in_notice: bool,
    }
}
