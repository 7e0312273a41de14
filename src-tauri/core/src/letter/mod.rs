//! Letters: what a requester, a controller or an authority is answered, from templates with the facts of the case.
//!
//! A template is text with named facts in braces (`{received_on}`); which facts there are is [`Fact`], which of them a
//! letter may speak of is [`LetterKind::may_say`]. A fact that does not apply to the case takes its line with it; one
//! that ought to be there and is not stays as a mark that anybody sees, and is named before the letter is made.
//! The text that comes out belongs to the person who sends it: they may change every word.

mod authority;
mod body;
mod citation;
mod content;
mod facts;
mod frame;
mod refused;
mod template;
#[cfg(test)]
mod tests;

use crate::macros::{codes, document};
use crate::procedure::CaseEntries;
use crate::request::{Answer, Family, Outcome, Request, State, StepCode, Subtype};
use crate::text::Language;
use crate::value::LangText;

pub use authority::{SupervisoryAuthority, supervisory_authority};
pub(crate) use body::mark;
pub use body::{BlockKind, Body, LetterBlock, Piece, pieces};
pub use facts::{ActivityFacts, CaseFacts, Given, Said, gather};
pub(crate) use frame::frame_lacks;
pub use frame::{Letter, Signatory};
pub use refused::Refused;
pub use template::{Filled, Template, default_text};

codes! {
    /// The letters there are.
    pub enum LetterKind {
        /// The request was received (good practice; EDPB Guidelines 01/2022).
        Acknowledgement = "acknowledgement",
        /// Who the person is, is asked (Art 12(6)).
        IdentityQuestion = "identity_question",
        /// The time is extended (Art 12(3)).
        Extension = "extension",
        /// The answer to a request for access (Art 15(1) and (2)).
        AccessAnswer = "access_answer",
        /// No action is taken on the person's request, or not on all of it (Art 12(4)).
        Refusal = "refusal",
        /// A third party does not get what it asks for.
        ThirdPartyRefusal = "third_party_refusal",
        /// The request goes to the controller (Art 28(3)(a), (e)).
        Forwarding = "forwarding",
        /// The answer to a public authority.
        AuthorityAnswer = "authority_answer",
    }
}

codes! {
    /// To whom a letter goes.
    pub enum Addressee {
        /// The person concerned, or who acts for them.
        Person = "person",
        /// A third party that asks.
        ThirdParty = "third_party",
        /// The controller on whose behalf data are processed.
        Controller = "controller",
        /// A public authority.
        Authority = "authority",
    }
}

codes! {
    /// What a template may name in braces.
    pub enum Fact {
        /// Our reference of the case.
        Reference = "reference",
        /// Their reference.
        TheirReference = "their_reference",
        /// Name of who asks.
        RequesterName = "requester_name",
        /// Organisation or authority of who asks.
        RequesterOrganisation = "requester_organisation",
        /// For whom they act.
        OnBehalfOf = "on_behalf_of",
        /// The day on which the request was received.
        ReceivedOn = "received_on",
        /// How it came in.
        Channel = "channel",
        /// What kind of request it is, with its article.
        Request = "request",
        /// What is asked for, as recorded.
        Asked = "asked",
        /// Names of the activities concerned.
        Activities = "activities",
        /// The last day to answer (Art 12(3)).
        Deadline = "deadline",
        /// Why it is doubted who the person is (Art 12(6)).
        IdentityDoubt = "identity_doubt",
        /// Why the time is extended.
        ExtensionReason = "extension_reason",
        /// The last day after the extension.
        ExtendedUntil = "extended_until",
        /// The information of Article 15(1) and (2), activity by activity.
        ContentList = "content_list",
        /// The decision, in words.
        Decision = "decision",
        /// The day of the decision.
        DecidedOn = "decided_on",
        /// The grounds of the decision, each with its provision.
        Grounds = "grounds",
        /// The reasons of the decision, as recorded.
        Reasons = "reasons",
        /// Where the person may complain (Art 77).
        ComplaintTo = "complaint_to",
        /// The controller to whom the request goes.
        Controller = "controller",
        /// The order or request of the authority: kind, number, day, issuer.
        LegalDocument = "legal_document",
        /// The provision that it names.
        OrderProvision = "order_provision",
        /// What is given.
        GivenData = "given_data",
        /// What is not given.
        WithheldData = "withheld_data",
        /// The provision on which data are given.
        GivenOn = "given_on",
        /// How data are delivered.
        Delivery = "delivery",
        /// The organisation.
        Organisation = "organisation",
        /// How the organisation is reached.
        Contact = "contact",
        /// The data protection officer, with how they are reached.
        Dpo = "dpo",
    }
}

impl Fact {
    /// Whether it fills lines of its own; such a fact stands alone on its line.
    #[must_use]
    pub const fn fills_lines(self) -> bool {
        matches!(
            self,
            Self::ContentList
                | Self::Grounds
                | Self::ComplaintTo
                | Self::GivenData
                | Self::WithheldData
        )
    }

    /// Whether there are cases to which it does not apply: then the line that names it is left out.
    #[must_use]
    pub const fn may_not_apply(self) -> bool {
        matches!(
            self,
            Self::TheirReference
                | Self::RequesterOrganisation
                | Self::OnBehalfOf
                | Self::Deadline
                | Self::Grounds
                | Self::ComplaintTo
                | Self::OrderProvision
                | Self::GivenData
                | Self::WithheldData
                | Self::GivenOn
                | Self::Delivery
                | Self::Dpo
        )
    }

    /// Whether it is written by hand in the case, so that personal data of the person concerned may stand in it.
    const fn may_name_the_person(self) -> bool {
        matches!(
            self,
            Self::OnBehalfOf
                | Self::Asked
                | Self::Reasons
                | Self::IdentityDoubt
                | Self::ExtensionReason
                | Self::GivenData
                | Self::WithheldData
                | Self::ContentList
                | Self::Activities
        )
    }
}

impl LetterKind {
    /// Whether a case of this family may have this letter.
    #[must_use]
    pub const fn belongs_to(self, family: Family) -> bool {
        match self {
            Self::Acknowledgement | Self::Forwarding => true,
            Self::IdentityQuestion | Self::Extension | Self::AccessAnswer | Self::Refusal => {
                matches!(family, Family::DataSubject)
            }
            Self::ThirdPartyRefusal => matches!(family, Family::ThirdParty),
            Self::AuthorityAnswer => matches!(family, Family::PublicAuthority),
        }
    }

    /// Whether there can be such a letter in this case at all.
    #[must_use]
    pub fn is_open_to(self, request: &Request) -> bool {
        let Some(family) = request.family else {
            return false;
        };
        self.belongs_to(family)
            && (self != Self::AccessAnswer || request.subtype == Some(Subtype::Access))
    }

    /// To whom it goes in a case of this family.
    #[must_use]
    pub const fn addressee(self, family: Family) -> Addressee {
        match (self, family) {
            (Self::Forwarding, _) => Addressee::Controller,
            (_, Family::DataSubject) => Addressee::Person,
            (_, Family::ThirdParty) => Addressee::ThirdParty,
            (_, Family::PublicAuthority) => Addressee::Authority,
        }
    }

    /// Whether its templates may name a fact. A refusal to a third party holds no personal data of the person
    /// concerned (`domain` 5.4), so it says nothing that was written by hand in the case; an answer to the person has
    /// nothing of an order in it.
    #[must_use]
    pub const fn may_say(self, fact: Fact) -> bool {
        let of_order = matches!(
            fact,
            Fact::LegalDocument
                | Fact::OrderProvision
                | Fact::GivenData
                | Fact::WithheldData
                | Fact::GivenOn
        );
        match self {
            Self::Acknowledgement => matches!(
                fact,
                Fact::Reference
                    | Fact::TheirReference
                    | Fact::RequesterName
                    | Fact::RequesterOrganisation
                    | Fact::OnBehalfOf
                    | Fact::ReceivedOn
                    | Fact::Channel
                    | Fact::Request
                    | Fact::Asked
                    | Fact::Deadline
                    | Fact::Organisation
                    | Fact::Contact
                    | Fact::Dpo
            ),
            Self::ThirdPartyRefusal => {
                !of_order
                    && !fact.may_name_the_person()
                    && !matches!(
                        fact,
                        Fact::ExtendedUntil | Fact::Controller | Fact::ComplaintTo
                    )
            }
            Self::IdentityQuestion | Self::Extension | Self::Refusal => {
                !of_order && !matches!(fact, Fact::ContentList | Fact::Controller)
            }
            Self::AccessAnswer => {
                (!of_order || matches!(fact, Fact::WithheldData))
                    && !matches!(fact, Fact::Controller)
            }
            Self::Forwarding => {
                !of_order
                    && !matches!(
                        fact,
                        Fact::ContentList
                            | Fact::ComplaintTo
                            | Fact::Grounds
                            | Fact::Reasons
                            | Fact::IdentityDoubt
                            | Fact::ExtensionReason
                            | Fact::ExtendedUntil
                    )
            }
            Self::AuthorityAnswer => !matches!(
                fact,
                Fact::ContentList
                    | Fact::ComplaintTo
                    | Fact::Deadline
                    | Fact::IdentityDoubt
                    | Fact::ExtensionReason
                    | Fact::ExtendedUntil
                    | Fact::Controller
                    | Fact::Activities
            ),
        }
    }

    /// Whether it is the letter to write now, as the case stands.
    #[must_use]
    pub fn fits(self, request: &Request, entries: &CaseEntries) -> bool {
        if !self.is_open_to(request) {
            return false;
        }
        let outcome = entries.decision().and_then(|it| it.outcome);
        let answer = |step| entries.answer(step);
        match self {
            Self::Acknowledgement => {
                outcome.is_none()
                    && matches!(
                        request.state(),
                        State::Draft | State::Received | State::Verifying | State::Triaged
                    )
            }
            Self::IdentityQuestion => {
                outcome.is_none() && answer(StepCode::Ds02) == Some(Answer::Doubt)
            }
            Self::Extension => {
                outcome.is_none()
                    && request
                        .extension
                        .as_ref()
                        .is_some_and(|it| it.told_on.is_none())
            }
            Self::AccessAnswer => outcome.is_some_and(Outcome::allows_disclosure),
            Self::Refusal => match outcome {
                Some(Outcome::Refuse | Outcome::NoData) => true,
                Some(Outcome::GrantPartial) => request.subtype != Some(Subtype::Access),
                _ => false,
            },
            Self::ThirdPartyRefusal => {
                matches!(outcome, Some(Outcome::Refuse | Outcome::NoData))
            }
            Self::Forwarding => {
                matches!(
                    outcome,
                    Some(Outcome::NotCompetentForwarded | Outcome::ForwardToController)
                ) || matches!(
                    answer(StepCode::Ds01),
                    Some(Answer::Processor | Answer::None)
                ) || answer(StepCode::Tp03) == Some(Answer::Processor)
                    || answer(StepCode::Pa10) == Some(Answer::Forwarded)
            }
            Self::AuthorityAnswer => outcome.is_some(),
        }
    }

    /// Why it may not go out in this case, whatever is written in it.
    ///
    /// # Errors
    /// [`Refused::OtherFamily`]; [`Refused::Secrecy`] under an order of secrecy, for a letter to anybody but the
    /// authority, and to the controller only once the case says that it may be told.
    pub fn allowed(self, request: &Request, entries: &CaseEntries) -> Result<(), Refused> {
        let Some(family) = request.family.filter(|_| self.is_open_to(request)) else {
            return Err(Refused::OtherFamily { letter: self });
        };
        if !request.under_secrecy() {
            return Ok(());
        }
        match self.addressee(family) {
            Addressee::Authority => Ok(()),
            Addressee::Controller if entries.answer(StepCode::Pa10) == Some(Answer::Forwarded) => {
                Ok(())
            }
            Addressee::Controller | Addressee::Person | Addressee::ThirdParty => {
                Err(Refused::Secrecy { letter: self })
            }
        }
    }
}

document! {
    /// The organisation's own template of a letter; a language without text has the template of the product.
    pub struct LetterTemplate {
        /// Which letter.
        pub letter: Option<LetterKind>,
        /// The text per language: the first line is the subject, `## ` begins a heading, `- ` an item, `{…}` names a
        /// fact.
        pub text: LangText,
    }
}

impl LetterTemplate {
    /// The own text in a language, if there is one.
    #[must_use]
    pub fn own(&self, language: Language) -> Option<&str> {
        let text = match language {
            Language::En => &self.text.en,
            Language::Nb => &self.text.nb,
            Language::Nl => &self.text.nl,
        };
        text.as_ref()
            .filter(|text| !text.is_empty())
            .map(crate::value::Prose::as_str)
    }

    /// Whether every text in it is a template of its letter.
    ///
    /// # Errors
    /// What is wrong with the first that is none.
    pub fn check(&self) -> Result<(), Refused> {
        let Some(letter) = self.letter else {
            return Ok(());
        };
        for language in Language::ALL {
            if let Some(text) = self.own(language) {
                Template::parse(letter, text)?;
            }
        }
        Ok(())
    }
}

/// The language of a letter: the requester's, as written in the request; else that of the country; else English.
#[must_use]
pub fn language_of(request: &Request, country: Option<&crate::value::Country>) -> Language {
    request
        .language
        .as_str()
        .parse()
        .unwrap_or(match country.map(crate::value::Country::as_str) {
            Some("NO") => Language::Nb,
            Some("NL") => Language::Nl,
            _ => Language::En,
        })
}
