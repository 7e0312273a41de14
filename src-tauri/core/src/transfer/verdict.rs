//! Whether a transfer stands on a day: its mechanism, what shows it, and what the law says of the country.

use chrono::{Months, NaiveDate};

use super::{
    EssentialGuarantee, ImporterRole, Mechanism, SccAnnex, SccModule, SccVersion, TiaResult,
    Transfer,
};
use crate::adequacy::{self, AdequacyLimit, CountryStanding, Found};
use crate::country;
use crate::macros::codes;
use crate::processor::SubsAuthorisation;
use crate::text::Sentence;

codes! {
    /// Whether a transfer stands.
    pub enum Verdict {
        /// Nothing speaks against it in the record.
        Sound = "sound",
        /// Something is to be looked at: a proof is missing, old, or covers it only in part.
        Check = "check",
        /// It cannot rest on this.
        Unsound = "unsound",
    }
}

/// A verdict with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The gravest of its reasons.
    pub verdict: Verdict,
    /// Every reason, the gravest first.
    pub reasons: Vec<(Verdict, Sentence)>,
}

impl Judgement {
    fn of(mut reasons: Vec<(Verdict, Sentence)>) -> Self {
        reasons.sort_by_key(|(verdict, _)| std::cmp::Reverse(*verdict));
        let verdict = reasons
            .first()
            .map_or(Verdict::Sound, |(verdict, _)| *verdict);
        // What speaks for it is said only where nothing speaks against it.
        if verdict != Verdict::Sound {
            reasons.retain(|(verdict, _)| *verdict != Verdict::Sound);
        }
        Self { verdict, reasons }
    }

    /// The gravest reason.
    #[must_use]
    pub fn because(&self) -> Sentence {
        self.reasons
            .first()
            .map_or_else(|| Sentence::new("transfer-eea"), |(_, it)| it.clone())
    }
}

/// A place to which data go, and what it is on the day.
struct Destination {
    said: Sentence,
    found: Found,
}

/// Old clauses: no new contract from this day on, and no valid tool since the other.
const OLD_CLAUSES_CLOSED: &str = "2021-09-27";
const OLD_CLAUSES_ENDED: &str = "2022-12-27";

/// How long a look at the list of the Data Privacy Framework is relied on: participants certify anew every year.
const LIST_MONTHS: u32 = 12;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or(NaiveDate::MAX)
}

/// Whether a transfer stands on a day.
#[must_use]
pub fn verdict(transfer: &Transfer, on: NaiveDate) -> Judgement {
    let mut destinations: Vec<Destination> = transfer
        .countries
        .iter()
        .map(|country| Destination {
            said: country::said(country),
            found: adequacy::standing(country, on),
        })
        .filter(|it| it.found.standing != CountryStanding::Eea)
        .collect();
    let organisation = transfer.international_organisation.as_str();
    if !transfer.international_organisation.is_empty() {
        destinations.push(Destination {
            said: Sentence::new("because-name").text("name", organisation),
            found: adequacy::standing_of_organisation(organisation, on),
        });
    }
    if destinations.is_empty() {
        return Judgement::of(vec![(Verdict::Sound, Sentence::new("transfer-eea"))]);
    }
    let reasons = match transfer.mechanism {
        None => without_mechanism(&destinations),
        Some(Mechanism::Adequacy) => destinations
            .iter()
            .map(|it| on_adequacy(transfer, it, on))
            .collect(),
        Some(Mechanism::SccCommission) => {
            let mut reasons = clauses(transfer, on);
            reasons.extend(assessment(transfer, &destinations, on));
            reasons.push(sound("transfer-sound-scc"));
            reasons
        }
        Some(
            Mechanism::SccAuthority
            | Mechanism::Bcr
            | Mechanism::CodeOfConduct
            | Mechanism::Certification
            | Mechanism::AdHoc
            | Mechanism::AdministrativeArrangement
            | Mechanism::PublicInstrument,
        ) => {
            let mut reasons = Vec::new();
            if transfer.mechanism_ref.is_empty() {
                reasons.push(check("transfer-no-approval"));
            }
            reasons.extend(assessment(transfer, &destinations, on));
            reasons.push(sound("transfer-sound-46"));
            reasons
        }
        Some(
            it @ (Mechanism::Art49A
            | Mechanism::Art49B
            | Mechanism::Art49C
            | Mechanism::Art49D
            | Mechanism::Art49E
            | Mechanism::Art49F
            | Mechanism::Art49G),
        ) => derogation(transfer, it),
        Some(Mechanism::Art49Compelling) => compelling(transfer),
    };
    Judgement::of(reasons)
}

type Reason = (Verdict, Sentence);

fn sound(key: &'static str) -> Reason {
    (Verdict::Sound, Sentence::new(key))
}

fn check(key: &'static str) -> Reason {
    (Verdict::Check, Sentence::new(key))
}

fn unsound(key: &'static str) -> Reason {
    (Verdict::Unsound, Sentence::new(key))
}

fn without_mechanism(destinations: &[Destination]) -> Vec<Reason> {
    destinations
        .iter()
        .map(|it| match it.found.standing {
            CountryStanding::Eea => sound("transfer-eea"),
            CountryStanding::Adequate => (
                Verdict::Check,
                Sentence::new("transfer-adequacy-unnamed").sentence("country", it.said.clone()),
            ),
            CountryStanding::Limited | CountryStanding::Lapsed | CountryStanding::Third => (
                Verdict::Unsound,
                Sentence::new("transfer-mechanism-none").sentence("country", it.said.clone()),
            ),
        })
        .collect()
}

fn on_adequacy(transfer: &Transfer, to: &Destination, on: NaiveDate) -> Reason {
    let because = to.found.because(to.said.clone());
    match to.found.standing {
        CountryStanding::Eea => sound("transfer-eea"),
        CountryStanding::Adequate => (Verdict::Sound, because),
        CountryStanding::Lapsed => (Verdict::Unsound, because),
        CountryStanding::Third => (
            Verdict::Unsound,
            Sentence::new("transfer-no-decision").sentence("country", to.said.clone()),
        ),
        CountryStanding::Limited => {
            let listed = to.found.decision.and_then(|it| it.limit) == Some(AdequacyLimit::Listed);
            if !listed {
                return (Verdict::Check, because);
            }
            let Some(seen) = transfer.dpf_active_checked_on else {
                return check("transfer-list-unchecked");
            };
            let fresh = seen
                .checked_add_months(Months::new(LIST_MONTHS))
                .is_some_and(|until| on <= until);
            if fresh {
                (
                    Verdict::Sound,
                    Sentence::new("transfer-listed").date("date", seen),
                )
            } else {
                (
                    Verdict::Check,
                    Sentence::new("transfer-list-old").date("date", seen),
                )
            }
        }
    }
}

/// Whether a module of the clauses is made for an importer of this role; any is, while the role is not said.
pub(crate) const fn module_fits(module: SccModule, role: Option<ImporterRole>) -> bool {
    match role {
        None => true,
        Some(ImporterRole::Controller) => matches!(
            module,
            SccModule::ControllerController | SccModule::ProcessorController
        ),
        Some(ImporterRole::Processor) => matches!(
            module,
            SccModule::ControllerProcessor | SccModule::ProcessorProcessor
        ),
        Some(ImporterRole::Subprocessor) => matches!(module, SccModule::ProcessorProcessor),
    }
}

fn clauses(transfer: &Transfer, on: NaiveDate) -> Vec<Reason> {
    let mut reasons = Vec::new();
    match transfer.scc_version {
        Some(SccVersion::Old) => {
            let closed = transfer
                .scc_signed_on
                .is_some_and(|signed| signed >= day(OLD_CLAUSES_CLOSED));
            if on >= day(OLD_CLAUSES_ENDED) || closed {
                reasons.push(unsound("transfer-scc-old"));
            } else {
                reasons.push(check("transfer-scc-ending"));
            }
            // Modules and annexes of the new clauses are not asked of the old ones.
            return reasons;
        }
        None => reasons.push(check("transfer-scc-version")),
        Some(SccVersion::Decision2021914) => {}
    }
    match transfer.scc_signed_on {
        None => reasons.push(check("transfer-scc-unsigned")),
        Some(signed) if signed > on => reasons.push((
            Verdict::Unsound,
            Sentence::new("transfer-scc-later").date("date", signed),
        )),
        Some(_) => {}
    }
    let Some(module) = transfer.scc_module else {
        reasons.push(check("transfer-scc-module-none"));
        return reasons;
    };
    if !module_fits(module, transfer.importer_role) {
        reasons.push(check("transfer-scc-module"));
    }
    if let Some(missing) = annexes_missing(transfer, module) {
        reasons.push((
            Verdict::Check,
            Sentence::new("transfer-scc-annexes").text("annexes", missing),
        ));
    }
    reasons
}

/// The annexes that the module asks for and that are not filled in.
fn annexes_missing(transfer: &Transfer, module: SccModule) -> Option<String> {
    let options = transfer.scc_options.as_ref();
    let specific = options.and_then(|it| it.sub_processors) == Some(SubsAuthorisation::Specific);
    let asked = |annex: &SccAnnex| match annex {
        SccAnnex::Parties | SccAnnex::Description => true,
        // Lighter between a processor and its controller.
        SccAnnex::Authority | SccAnnex::Measures => module != SccModule::ProcessorController,
        SccAnnex::Subprocessors => {
            specific
                && matches!(
                    module,
                    SccModule::ControllerProcessor | SccModule::ProcessorProcessor
                )
        }
    };
    let missing: Vec<&str> = SccAnnex::ALL
        .iter()
        .filter(|annex| asked(annex))
        .filter(|annex| options.is_none_or(|it| !it.annexes.contains(annex)))
        .map(|annex| annex.code())
        .collect();
    (!missing.is_empty()).then(|| missing.join(", "))
}

/// The assessment of the law and practice of the country, which appropriate safeguards need (Schrems II; Clause 14).
fn assessment(transfer: &Transfer, destinations: &[Destination], on: NaiveDate) -> Vec<Reason> {
    let adequate = |it: &Destination| it.found.standing == CountryStanding::Adequate;
    if destinations.iter().all(adequate) {
        return Vec::new();
    }
    let mut reasons = Vec::new();
    match transfer.tia_result {
        None => reasons.push(check("transfer-tia-missing")),
        Some(TiaResult::Problematic) => reasons.push(unsound("transfer-tia-problematic")),
        Some(TiaResult::Mitigated) => {
            let technical = transfer
                .tia
                .as_ref()
                .is_none_or(|tia| !tia.technical.is_empty());
            if !technical {
                reasons.push(check("transfer-tia-not-technical"));
            }
        }
        Some(TiaResult::None | TiaResult::NotApplied) => {}
    }
    if let Some(tia) = &transfer.tia {
        let all = EssentialGuarantee::ALL
            .iter()
            .all(|it| tia.guarantees.contains(it));
        if tia.effective == Some(false) {
            reasons.push(unsound("transfer-tia-ineffective"));
        } else if transfer.tia_result == Some(TiaResult::None) && !all {
            reasons.push(check("transfer-tia-guarantees"));
        }
    }
    match transfer.tia_review_due {
        Some(due) if due < on && transfer.tia_result.is_some() => reasons.push((
            Verdict::Check,
            Sentence::new("transfer-tia-overdue").date("date", due),
        )),
        _ => {}
    }
    reasons
}

fn derogation(transfer: &Transfer, mechanism: Mechanism) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let record = transfer.art49.as_ref();
    // Recital 111: contract and legal claims only for what is occasional.
    let occasional_only = matches!(
        mechanism,
        Mechanism::Art49B | Mechanism::Art49C | Mechanism::Art49E
    );
    if transfer.repetitive || record.and_then(|it| it.occasional) == Some(false) {
        reasons.push(if occasional_only {
            unsound("transfer-49-not-occasional")
        } else {
            check("transfer-49-repetitive")
        });
    }
    let lacks = match mechanism {
        Mechanism::Art49A => record
            .is_none_or(|it| it.risk_information_ref.is_empty())
            .then_some("transfer-49-risk"),
        Mechanism::Art49D | Mechanism::Art49G => record
            .is_none_or(|it| it.provision.is_empty())
            .then_some("transfer-49-provision"),
        _ => record
            .is_none_or(|it| it.necessity.is_empty())
            .then_some("transfer-49-necessity"),
    };
    reasons.extend(lacks.map(check));
    reasons.push(sound("transfer-sound-49"));
    reasons
}

fn compelling(transfer: &Transfer) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if transfer.repetitive {
        reasons.push(unsound("transfer-49-compelling-repetitive"));
    }
    match transfer.subjects_limited {
        Some(true) => {}
        Some(false) => reasons.push(unsound("transfer-49-compelling-many")),
        None => reasons.push(check("transfer-49-compelling-number")),
    }
    let documented = transfer
        .art49
        .as_ref()
        .is_some_and(|it| !it.assessment.is_empty() && !it.safeguards.is_empty());
    for (there, key) in [
        (documented, "transfer-49-compelling-undocumented"),
        (
            transfer.sa_informed_on.is_some(),
            "transfer-49-compelling-authority",
        ),
        (
            transfer.subjects_informed_on.is_some(),
            "transfer-49-compelling-subjects",
        ),
    ] {
        if !there {
            reasons.push(check(key));
        }
    }
    reasons.push(sound("transfer-sound-49"));
    reasons
}

#[cfg(test)]
mod tests;
