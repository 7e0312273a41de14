//! What a statement says, typed by what it speaks of.

use chrono::NaiveDate;
use serde::Serialize;

use crate::activity::{ActivityRole, Mandatory, RecipientKind};
use crate::legal_basis::{Art6, Art9};
use crate::macros::{codes, document};
use crate::organisation::ContactRole;
use crate::retention::{RetentionAction, Trigger};
use crate::rights::Right;
use crate::transfer::Mechanism;
use crate::value::{Country, IsoPeriod, Line, Prose};

document! {
    /// A legal basis as stated. Nothing is filled that the text does not state by article, letter or official name.
    pub struct StatedBasis {
        /// Article 6(1).
        pub art6: Option<Art6>,
        /// Article 9(2).
        pub art9: Vec<Art9>,
        /// The provision of another law that the text names.
        pub provision: Line,
    }
}

document! {
    /// A retention period as stated.
    pub struct StatedRetention {
        /// How long.
        pub period: Option<IsoPeriod>,
        /// From what on.
        pub trigger: Option<Trigger>,
        /// What happens then.
        pub action: Option<RetentionAction>,
        /// Never longer than this («no later than», «at most»).
        pub max_period: Option<IsoPeriod>,
        /// The criterion, where there is no number (Art 13(2)(a)): «as long as necessary».
        pub criteria: Line,
    }
}

document! {
    /// A right of which the text informs.
    pub struct StatedRight {
        /// Which.
        pub right: Option<Right>,
    }
}

document! {
    /// A point of contact.
    pub struct StatedContact {
        /// Of whom.
        pub role: Option<ContactRole>,
        /// Address, number or name, as it stands there.
        pub text: Line,
    }
}

document! {
    /// In which role the publisher acts.
    pub struct StatedRole {
        /// The role.
        pub role: Option<ActivityRole>,
        /// For whom, or together with whom.
        pub whose: Line,
    }
}

codes! {
    /// By which way a person reaches the controller or acts alone.
    pub enum ChannelKind {
        /// E-mail.
        Email = "email",
        /// Telephone.
        Phone = "phone",
        /// Letter.
        Post = "post",
        /// A form.
        Form = "form",
        /// A link or an instruction in the message itself.
        Message = "message",
        /// Settings of an account.
        Account = "account",
        /// Settings of cookies.
        CookieSettings = "cookie_settings",
        /// Something else.
        Other = "other",
    }
}

document! {
    /// A way to exercise a right.
    pub struct StatedChannel {
        /// Which way.
        pub channel: Option<ChannelKind>,
        /// The address itself, as it stands there; empty when the text announces one and does not give it.
        pub text: Line,
        /// The right it serves, when the text says so.
        pub serves: Option<Right>,
    }
}

document! {
    /// A recipient or category of recipients.
    pub struct StatedRecipient {
        /// What kind, when the text says so.
        pub recipient: Option<RecipientKind>,
        /// Who.
        pub text: Line,
    }
}

document! {
    /// A transfer to a third country.
    pub struct StatedTransfer {
        /// Whether data leave the EEA; none when not said plainly.
        pub outside_eea: Option<bool>,
        /// Countries that are named.
        pub countries: Vec<Country>,
        /// The ground of Chapter V that is named.
        pub mechanism: Option<Mechanism>,
        /// What is said.
        pub text: Line,
    }
}

document! {
    /// What is said of automated decisions (Art 22) and profiling (Art 4(4)).
    pub struct StatedDecision {
        /// Whether decisions are made by automated means alone; none when not said.
        pub automated: Option<bool>,
        /// Whether there is profiling; none when not said.
        pub profiling: Option<bool>,
        /// What is said.
        pub text: Line,
    }
}

document! {
    /// Whether data must be given, and what follows if not (Art 13(2)(e)).
    pub struct StatedDuty {
        /// Whether there is a duty.
        pub mandatory: Option<Mandatory>,
        /// The consequence that is stated.
        pub consequence: Line,
    }
}

document! {
    /// The version of the text.
    pub struct StatedVersion {
        /// Its date.
        pub date: Option<NaiveDate>,
    }
}

/// What a statement says; which of these it is follows from its attribute.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Stated {
    /// Of `basis`.
    Basis(StatedBasis),
    /// Of `retention`.
    Retention(StatedRetention),
    /// Of `right`.
    Right(StatedRight),
    /// Of `contact`.
    Contact(StatedContact),
    /// Of `role`.
    Role(StatedRole),
    /// Of `channel`.
    Channel(StatedChannel),
    /// Of `recipient`.
    Recipient(StatedRecipient),
    /// Of `transfer`.
    Transfer(StatedTransfer),
    /// Of `adm`.
    Decision(StatedDecision),
    /// Of `voluntariness`.
    Voluntariness(StatedDuty),
    /// Of `version`.
    Version(StatedVersion),
    /// Of everything else: the words.
    Text(Prose),
}

impl Stated {
    /// The words of it, where it is words.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text.as_str(),
            Self::Contact(it) => it.text.as_str(),
            Self::Channel(it) => it.text.as_str(),
            Self::Recipient(it) => it.text.as_str(),
            Self::Transfer(it) => it.text.as_str(),
            Self::Decision(it) => it.text.as_str(),
            Self::Retention(it) => it.criteria.as_str(),
            Self::Voluntariness(it) => it.consequence.as_str(),
            Self::Role(it) => it.whose.as_str(),
            Self::Basis(it) => it.provision.as_str(),
            Self::Right(_) | Self::Version(_) => "",
        }
    }
}
