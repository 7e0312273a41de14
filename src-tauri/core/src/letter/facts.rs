//! The facts of a case in the words of a language, each from a field of a document. Privileged advice is never looked
//! at: a step that is privileged gives nothing, and no attachment is read.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::authority::supervisory_authority;
use super::body::mark;
use super::content::{self, inline, item, small};
use super::template::missing_words;
use super::{Fact, citation};
use crate::activity::{Activity, ActivityRole};
use crate::error::Result;
use crate::legal_basis::Art6;
use crate::organisation::{Contact, ContactRole, Organisation};
use crate::procedure::{CaseEntries, Ground};
use crate::processor::Processor;
use crate::record::RecordId;
use crate::request::{ClockCode, Decision, Disclosure, Family, Outcome, Request, StepCode};
use crate::source::SourceStatus;
use crate::text::{Sentence, Words};
use crate::transfer::Transfer;

/// What is known of a fact in a case.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// Words within a line.
    Words(String),
    /// Lines of their own, and what is missing in them.
    Lines {
        /// The lines.
        lines: Vec<String>,
        /// What is missing.
        missing: Vec<Sentence>,
    },
    /// It does not apply to this case.
    NotHere,
    /// It ought to be there, and is not.
    Missing,
}

/// An activity concerned, with the records that belong to it.
#[derive(Debug, Clone, Default)]
pub struct ActivityFacts {
    /// The activity.
    pub activity: Activity,
    /// Its transfers to third countries.
    pub transfers: Vec<Transfer>,
    /// Processors engaged for it.
    pub processors: Vec<Processor>,
    /// The organisations it names: controllers and recipients.
    pub organisations: BTreeMap<RecordId, Organisation>,
}

impl ActivityFacts {
    /// The controllers on whose behalf it is carried out.
    pub(super) fn controllers(&self) -> impl Iterator<Item = &Organisation> {
        self.activity
            .controllers
            .iter()
            .filter(|_| self.activity.role == Some(ActivityRole::Processor))
            .filter_map(|id| self.organisations.get(id))
    }
}

/// What a letter is made from.
#[derive(Debug, Clone, Copy)]
pub struct CaseFacts<'a> {
    /// Reference of the case.
    pub reference: &'a str,
    /// The request.
    pub request: &'a Request,
    /// Its entries.
    pub entries: &'a CaseEntries,
    /// Its clocks, with the last day in law of each.
    pub clocks: &'a [(ClockCode, Option<NaiveDate>)],
    /// The organisation whose record this is.
    pub organisation: Option<&'a Organisation>,
    /// The activities concerned.
    pub activities: &'a [ActivityFacts],
}

/// All facts of a case in the words of a language.
#[derive(Debug, Clone, PartialEq)]
pub struct Given(BTreeMap<Fact, Said>);

impl Given {
    /// What is known of a fact.
    #[must_use]
    pub fn said(&self, fact: Fact) -> &Said {
        self.0.get(&fact).unwrap_or(&Said::Missing)
    }
}

/// The facts of a case.
///
/// # Errors
/// [`crate::Error::Internal`] if a table that ships with the product were not as it must be.
pub fn gather(case: CaseFacts<'_>, words: &Words) -> Result<Given> {
    let mut given = BTreeMap::new();
    for fact in Fact::ALL {
        given.insert(*fact, said(*fact, case, words)?);
    }
    Ok(Given(given))
}

/// The words, or that they are missing.
fn or_missing(text: &str) -> Said {
    if text.trim().is_empty() {
        Said::Missing
    } else {
        Said::Words(text.to_owned())
    }
}

/// The words, or that there are none in this case.
fn or_not_here(text: &str) -> Said {
    if text.trim().is_empty() {
        Said::NotHere
    } else {
        Said::Words(text.to_owned())
    }
}

fn lines(lines: Vec<String>) -> Said {
    Said::Lines {
        lines,
        missing: Vec::new(),
    }
}

#[allow(clippy::too_many_lines)] // One arm for each fact: a table.
fn said(fact: Fact, case: CaseFacts<'_>, words: &Words) -> Result<Said> {
    let request = case.request;
    let decision = case.entries.decision();
    let requester = request.requester.as_ref();
    let date =
        |day: Option<NaiveDate>| day.map_or(Said::Missing, |day| Said::Words(words.date_long(day)));
    Ok(match fact {
        Fact::Reference => or_missing(case.reference),
        Fact::TheirReference => or_not_here(request.requester_ref_no.as_str()),
        Fact::RequesterName => or_missing(requester.map_or("", |it| it.name.as_str())),
        Fact::RequesterOrganisation => {
            or_not_here(requester.map_or("", |it| it.organisation.as_str()))
        }
        Fact::OnBehalfOf => or_not_here(request.on_behalf_of.as_str()),
        Fact::ReceivedOn => date(request.received_at.map(|at| at.local_date())),
        Fact::Channel => request.channel.map_or(Said::Missing, |channel| {
            Said::Words(words.word(&format!("letter-channel-{}", channel.key())))
        }),
        Fact::Request => request_words(request, words),
        Fact::Asked => or_missing(request.scope_text.as_str()),
        Fact::Activities => {
            let names: Vec<String> = case
                .activities
                .iter()
                .map(|it| small(it.activity.name.in_language(words.language())))
                .filter(|name| !name.is_empty())
                .collect();
            or_missing(&words.language().join(&names))
        }
        Fact::Deadline if request.family != Some(Family::DataSubject) => Said::NotHere,
        Fact::Deadline => date(last_day(
            case,
            &[ClockCode::Ds3, ClockCode::Ds1, ClockCode::Ds1n],
        )),
        Fact::IdentityDoubt => step_reason(case, StepCode::Ds02),
        Fact::ExtensionReason => or_missing(
            request
                .extension
                .as_ref()
                .map_or("", |it| it.reason.as_str()),
        ),
        Fact::ExtendedUntil => date(last_day(case, &[ClockCode::Ds3])),
        Fact::ContentList => content::list(case.activities, words),
        Fact::Decision => decision
            .and_then(|it| it.outcome)
            .map_or(Said::Missing, |outcome| {
                Said::Words(small(&words.word(&format!("outcome-{}", outcome.key()))))
            }),
        Fact::DecidedOn => date(
            decision
                .and_then(|it| it.decided_at)
                .map(|at| at.local_date()),
        ),
        Fact::Grounds => match decision {
            None => Said::Missing,
            Some(it) if it.grounds.is_empty() && refuses(it) => Said::Missing,
            Some(it) if it.grounds.is_empty() => Said::NotHere,
            Some(it) => lines(grounds(&it.grounds, words)),
        },
        Fact::Reasons => or_missing(decision.map_or("", |it| it.reasons.as_str())),
        Fact::ComplaintTo => complaint_to(case)?,
        Fact::Controller => {
            let mut names: Vec<String> = case
                .activities
                .iter()
                .flat_map(ActivityFacts::controllers)
                .map(|it| it.legal_name.to_string())
                .collect();
            names.sort();
            names.dedup();
            or_missing(&words.language().join(&names))
        }
        Fact::LegalDocument => legal_document(case, words),
        Fact::OrderProvision => {
            let provision = case
                .entries
                .documents
                .last()
                .map_or("", |it| it.legal_provision.as_str());
            if provision.is_empty() && gives(decision) {
                Said::Missing
            } else {
                or_not_here(provision)
            }
        }
        Fact::GivenData => given_data(case, words),
        Fact::WithheldData => withheld_data(case, words),
        Fact::GivenOn => given_on(case, words),
        Fact::Delivery => case
            .entries
            .disclosures
            .last()
            .and_then(|(_, it)| it.medium)
            .map_or(Said::NotHere, |medium| {
                Said::Words(words.word(&format!("letter-medium-{}", medium.key())))
            }),
        Fact::Organisation => or_missing(case.organisation.map_or("", |it| it.legal_name.as_str())),
        Fact::Contact => or_missing(&case.organisation.map_or_else(String::new, reached)),
        Fact::Dpo => or_not_here(
            &case
                .organisation
                .and_then(|it| contact(it, ContactRole::Dpo))
                .map_or_else(String::new, contact_line),
        ),
    })
}

fn request_words(request: &Request, words: &Words) -> Said {
    let key = match (request.family, request.subtype) {
        (Some(Family::DataSubject), Some(subtype)) => format!("letter-request-{}", subtype.key()),
        (Some(Family::ThirdParty), _) => "letter-request-of-third-party".to_owned(),
        (Some(Family::PublicAuthority), _) => "letter-request-of-authority".to_owned(),
        (Some(Family::DataSubject) | None, _) => return Said::Missing,
    };
    Said::Words(words.word(&key))
}

fn last_day(case: CaseFacts<'_>, codes: &[ClockCode]) -> Option<NaiveDate> {
    codes.iter().find_map(|wanted| {
        case.clocks
            .iter()
            .find(|(code, _)| code == wanted)
            .and_then(|(_, day)| *day)
    })
}

/// The reason of a step; of a privileged one nothing.
fn step_reason(case: CaseFacts<'_>, code: StepCode) -> Said {
    let step = case.entries.last(code).filter(|step| !step.privileged);
    or_missing(step.map_or("", |step| step.reason.as_str()))
}

fn refuses(decision: &Decision) -> bool {
    matches!(
        decision.outcome,
        Some(
            Outcome::Refuse | Outcome::GrantPartial | Outcome::ComplyNarrowed | Outcome::Challenge
        )
    )
}

fn gives(decision: Option<&Decision>) -> bool {
    decision
        .and_then(|it| it.outcome)
        .is_some_and(Outcome::allows_disclosure)
}

/// Each ground in words. For a data subject the words name the article; the others have their citation added, when a
/// law was cited and not a choice of the product.
fn grounds(grounds: &[Ground], words: &Words) -> Vec<String> {
    grounds
        .iter()
        .map(|ground| {
            let said = words.word(&format!("ground-{}", ground.key()));
            let rule = ground.rule();
            if ground.family() == Family::DataSubject || rule.source_status == SourceStatus::Product
            {
                item(&said)
            } else {
                item(&format!(
                    "{said}: {}",
                    citation::in_words(rule.citation, words)
                ))
            }
        })
        .collect()
}

/// The authority of the organisation's State, and that of the person's when it is another one.
fn complaint_to(case: CaseFacts<'_>) -> Result<Said> {
    if case.request.family != Some(Family::DataSubject) {
        return Ok(Said::NotHere);
    }
    let own = case.organisation.and_then(|it| it.country.as_ref());
    let theirs = case
        .request
        .requester
        .as_ref()
        .and_then(|it| it.country.as_ref());
    let Some(first) = own.map(supervisory_authority).transpose()?.flatten() else {
        return Ok(Said::Missing);
    };
    let mut said = vec![item(&first.line())];
    if let Some(second) = theirs.map(supervisory_authority).transpose()?.flatten()
        && second.country != first.country
    {
        said.push(item(&second.line()));
    }
    Ok(lines(said))
}

/// «court order no. 12 of 3 November 2026 from the District Court».
fn legal_document(case: CaseFacts<'_>, words: &Words) -> Said {
    let Some(it) = case.entries.documents.last() else {
        return Said::Missing;
    };
    let Some(kind) = it.kind else {
        return Said::Missing;
    };
    let mut said = vec![small(&words.word(&format!("document-kind-{}", kind.key())))];
    if !it.ref_no.is_empty() {
        said.push(
            words.say(&Sentence::new("letter-document-number").text("number", it.ref_no.as_str())),
        );
    }
    if let Some(day) = it.date {
        said.push(words.say(&Sentence::new("letter-document-date").date("date", day)));
    }
    if !it.issuer.is_empty() {
        said.push(
            words.say(&Sentence::new("letter-document-issuer").text("issuer", it.issuer.as_str())),
        );
    }
    Said::Words(said.join(" "))
}

/// What is given: from the disclosure, else as the decision allows it.
fn given_data(case: CaseFacts<'_>, words: &Words) -> Said {
    let decision = case.entries.decision();
    let Some(decision) = decision.filter(|it| gives(Some(it))) else {
        return match decision {
            Some(_) => Said::NotHere,
            None => Said::Missing,
        };
    };
    let said = match case.entries.disclosures.last() {
        Some((_, disclosure)) => disclosed(disclosure, words),
        None => {
            let mut said: Vec<String> = decision
                .allowed_categories
                .iter()
                .map(|it| item(it.as_str()))
                .collect();
            if !decision.minimised_to.is_empty() {
                said.push(item(decision.minimised_to.as_str()));
            }
            said
        }
    };
    if said.is_empty() {
        return Said::Missing;
    }
    let mut all = vec![words.word("letter-given-intro")];
    all.extend(said);
    lines(all)
}

fn disclosed(it: &Disclosure, words: &Words) -> Vec<String> {
    let mut said: Vec<String> = it
        .data_categories
        .iter()
        .map(|category| item(category.as_str()))
        .collect();
    if let Some(count) = it.subjects_count {
        said.push(item(&words.say(
            &Sentence::new("letter-given-persons").number("count", count),
        )));
    }
    if let Some(count) = it.records_count {
        said.push(item(&words.say(
            &Sentence::new("letter-given-records").number("count", count),
        )));
    }
    if let (Some(from), Some(to)) = (it.period_from, it.period_to) {
        said.push(item(
            &words.say(
                &Sentence::new("letter-given-period")
                    .date("from", from)
                    .date("to", to),
            ),
        ));
    }
    said
}

/// What is not given, and why. To a person the reasons are owed too (Art 12(4)).
fn withheld_data(case: CaseFacts<'_>, words: &Words) -> Said {
    let Some(it) = case.entries.decision() else {
        return Said::Missing;
    };
    let full = matches!(it.outcome, Some(Outcome::GrantFull | Outcome::ComplyFull));
    if full && it.redactions.is_empty() && it.grounds.is_empty() {
        return Said::NotHere;
    }
    let mut why = grounds(&it.grounds, words);
    if !it.redactions.is_empty() {
        why.push(item(
            &words.say(
                &Sentence::new("letter-withheld-redactions")
                    .text("redactions", inline(it.redactions.as_str())),
            ),
        ));
    }
    if why.is_empty() {
        return Said::Missing;
    }
    let intro = if gives(Some(it)) {
        "letter-withheld-intro"
    } else {
        "letter-withheld-all-intro"
    };
    let mut all = vec![words.word(intro)];
    all.extend(why);
    let mut missing = Vec::new();
    if case.request.family == Some(Family::DataSubject) {
        let reasons = if it.reasons.is_empty() {
            let name = Sentence::new("letter-fact-reasons");
            let shown = mark(&missing_words(words, &name));
            missing.push(name);
            shown
        } else {
            inline(it.reasons.as_str())
        };
        all.push(words.say(&Sentence::new("letter-withheld-because").text("reasons", reasons)));
    }
    Said::Lines {
        lines: all,
        missing,
    }
}

/// The provision on which data are given: that of the order, and the basis of Article 6.
fn given_on(case: CaseFacts<'_>, words: &Words) -> Said {
    let decision = case.entries.decision();
    if !gives(decision) {
        return Said::NotHere;
    }
    let Some(basis) = decision.and_then(|it| it.basis_art6) else {
        return Said::Missing;
    };
    let article = citation::in_words(&format!("GDPR Art 6(1)({})", basis.code()), words);
    let provision = case
        .entries
        .documents
        .last()
        .map_or("", |it| it.legal_provision.as_str());
    match (basis, provision.is_empty()) {
        (Art6::C, false) => Said::Words(words.language().join(&[provision.to_owned(), article])),
        // A legal obligation without the law that creates it is none (Art 6(3)).
        (Art6::C, true) => Said::Missing,
        _ => Said::Words(article),
    }
}

pub(super) fn contact(organisation: &Organisation, role: ContactRole) -> Option<&Contact> {
    organisation
        .contacts
        .iter()
        .find(|it| it.role == Some(role))
}

/// A contact in one line: name, e-mail, telephone.
pub(super) fn contact_line(it: &Contact) -> String {
    joined(&[it.name.as_str(), it.email.as_str(), it.phone.as_str()])
}

/// How the organisation is reached in questions of privacy.
pub(super) fn reached(it: &Organisation) -> String {
    let said = contact(it, ContactRole::PrivacyContact).map_or_else(String::new, |contact| {
        joined(&[contact.email.as_str(), contact.phone.as_str()])
    });
    if said.is_empty() {
        joined(&[it.email.as_str(), it.phone.as_str()])
    } else {
        said
    }
}

pub(super) fn joined(parts: &[&str]) -> String {
    parts
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(", ")
}
