//! Actors: the persons who write in a workspace. The trail knows them by a random id only.

use chrono::NaiveDate;
use tilsyn_trail::SigningKey;

use crate::macros::{codes, document};
use crate::record::RecordId;
use crate::request::Alarm;
use crate::value::{Line, Moment, Sha256Hex};

codes! {
    /// In which role somebody acts.
    pub enum Role {
        /// Keeps the register and the log; data protection officer or adviser.
        PrivacyOfficer = "privacy_officer",
        /// Receives requests.
        Intake = "intake",
        /// Handles cases.
        CaseHandler = "case_handler",
        /// Gives legal opinions.
        LegalReviewer = "legal_reviewer",
        /// Approves: four eyes.
        Approver = "approver",
        /// Carries decisions out.
        Executor = "executor",
        /// Reads only.
        Auditor = "auditor",
    }
}

document! {
    /// A reminder that somebody put away, for themselves.
    pub struct Dismissal {
        /// The record it is about.
        pub record: Option<RecordId>,
        /// The code of the clock or review.
        pub what: Line,
        /// The alarm, and with it those before.
        pub alarm: Option<Alarm>,
        /// The day to plan for at that time: another day is another reminder.
        pub due: Option<NaiveDate>,
    }
}

document! {
    /// A person who writes here. Erasing this record takes the name from the trail.
    pub struct Actor {
        /// Name.
        pub name: Line,
        /// Role.
        pub role: Option<Role>,
        /// Ed25519 public key with which their commits are signed; none yet for somebody only named.
        pub public_key: Option<Sha256Hex>,
        /// When that key was revoked: it signs nothing from then on.
        pub key_revoked_at: Option<Moment>,
        /// When they enrolled that key themselves, with nobody who vouched for it.
        pub self_enrolled_at: Option<Moment>,
        /// Reminders they put away.
        pub dismissed: Vec<Dismissal>,
    }
}

impl Actor {
    /// Whether they have a key and it may sign.
    #[must_use]
    pub const fn can_sign(&self) -> bool {
        self.public_key.is_some() && self.key_revoked_at.is_none()
    }
}

/// Somebody at the keyboard: who they are in this workspace, and the key with which they sign.
#[derive(Debug)]
pub struct Author {
    /// Their record.
    pub id: RecordId,
    /// Their role now.
    pub role: Role,
    /// Their key; it never enters the file.
    pub key: SigningKey,
}
