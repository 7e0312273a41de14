//! Actors: the persons who write in a workspace. The trail knows them by a random id only.

use tilsyn_trail::SigningKey;

use crate::macros::{codes, document};
use crate::record::RecordId;
use crate::value::{Line, Sha256Hex};

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
    /// A person who writes here. Erasing this record takes the name from the trail.
    pub struct Actor {
        /// Name.
        pub name: Line,
        /// Role.
        pub role: Option<Role>,
        /// Ed25519 public key with which their commits are signed; none yet for somebody only named.
        pub public_key: Option<Sha256Hex>,
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
