//! Whose keys may sign the heads, as the events of the log say: enrolled, added, revoked.
//!
//! Such keys vouch for nothing by themselves, since whoever writes a log anew can enrol anybody in it; what anchors them
//! is a head that the reader holds.

use tilsyn_trail::{Algorithm, LogCheck, Signer, VerifierKey, WorkspaceId};

use super::step::{KeyAct, KeyVerb};
use crate::record::RecordId;
use crate::workspace::signing_name;

/// The authors of a log, as far as it was read.
pub(super) struct Authors {
    workspace: WorkspaceId,
    /// The person whose key came first; they sign under the name of the log, with every key they have.
    first: Option<[u8; 16]>,
    /// Keys that their holders enrolled alone.
    alone: Vec<VerifierKey>,
    /// Keys revoked in a commit that may still go on, with its number.
    revoking: Vec<(VerifierKey, Option<i64>)>,
}

impl Authors {
    pub(super) const fn new(workspace: WorkspaceId) -> Self {
        Self {
            workspace,
            first: None,
            alone: Vec::new(),
            revoking: Vec::new(),
        }
    }

    /// Takes note of the commit to which the next event belongs. A revoked key may still have signed the commit that
    /// revokes it, so its last head is the one before the first event of another commit.
    pub(super) fn in_batch(&mut self, check: &mut LogCheck, seq: u64, batch: Option<i64>) {
        if self.revoking.is_empty() {
            return;
        }
        self.revoking.retain(|(key, of)| {
            let goes_on = *of == batch && batch.is_some();
            if !goes_on {
                check.revoke(key, seq);
            }
            goes_on
        });
    }

    /// Takes an event about a person's key. `signed_next` is the size of the next head that anybody knows of: a commit
    /// ends with its head, whatever numbers later events give themselves.
    pub(super) fn tell(
        &mut self,
        check: &mut LogCheck,
        person: [u8; 16],
        act: &KeyAct,
        batch: Option<i64>,
        signed_next: u64,
    ) {
        let first = *self.first.get_or_insert(person) == person;
        let person = RecordId(uuid::Uuid::from_bytes(person));
        let name = signing_name(self.workspace, person, first);
        // Bytes that are no key sign nothing.
        let Ok(key) = VerifierKey::new(&name, Algorithm::Ed25519, act.key) else {
            return;
        };
        match act.verb {
            KeyVerb::Enrolled => check.admit(key),
            KeyVerb::Added { self_asserted } => {
                if self_asserted && !self.alone.contains(&key) {
                    self.alone.push(key.clone());
                }
                check.admit(key);
            }
            KeyVerb::Revoked => {
                check.revoke(&key, signed_next);
                self.revoking.push((key, batch));
            }
        }
    }

    /// The names of those among these signers who enrolled their key alone.
    pub(super) fn self_asserted(&self, signers: &[Signer]) -> Vec<String> {
        signers
            .iter()
            .filter(|signer| self.alone.contains(&signer.key))
            .map(|signer| signer.key.name().to_owned())
            .collect()
    }
}
