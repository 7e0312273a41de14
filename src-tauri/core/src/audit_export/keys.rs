//! Whose keys may sign, as the events of a log say, kept so that each head can be judged by its size. The rules are those
//! of the check of a workspace file, which follows them as it goes; here a list of the keys is wanted besides.

use tilsyn_trail::{
    Algorithm, CheckpointError, EventRef, Fault, Head, Known, ValueRef, VerifierKey, WorkspaceId,
    open_head,
};

use crate::record::RecordId;
use crate::workspace::{origin, signing_name};

/// The keys that a log enrolled so far.
pub(crate) struct Keys {
    workspace: WorkspaceId,
    /// The person whose key came first; they sign under the name of the log, with every key they have.
    first: Option<[u8; 16]>,
    admitted: Vec<VerifierKey>,
    /// Keys that their holders enrolled alone.
    alone: Vec<VerifierKey>,
    /// Revoked keys, with the largest head that each may have signed.
    revoked: Vec<(VerifierKey, u64)>,
    /// Keys revoked in a commit that may still go on, with its number.
    revoking: Vec<(VerifierKey, Option<i64>)>,
}

/// What an event changed.
pub(crate) enum KeyChange {
    /// The key may sign from here on.
    Admitted(VerifierKey),
    /// It may sign no head of more than so many events.
    Revoked(VerifierKey, u64),
}

impl Keys {
    pub(crate) const fn new(workspace: WorkspaceId) -> Self {
        Self {
            workspace,
            first: None,
            admitted: Vec::new(),
            alone: Vec::new(),
            revoked: Vec::new(),
            revoking: Vec::new(),
        }
    }

    /// Takes the next event. `signed_next` is the size of the first head after it that anybody keeps: a commit ends with
    /// its head, whatever numbers later events give themselves.
    pub(crate) fn take(&mut self, event: &EventRef<'_>, signed_next: u64) -> Vec<KeyChange> {
        let batch = match event.field("batch") {
            Some(Known::Public(ValueRef::Int(batch))) => Some(batch),
            _ => None,
        };
        let seq = event.leaf.seq;
        let mut changes = Vec::new();
        // A revoked key may still have signed the commit that revokes it.
        let (go_on, over) = std::mem::take(&mut self.revoking)
            .into_iter()
            .partition(|(_, of)| of.is_some() && *of == batch);
        self.revoking = go_on;
        for (key, _) in over {
            changes.push(self.revoke(key, seq));
        }
        let Some((verb, key)) = self.key(event) else {
            return changes;
        };
        match verb {
            "key-revoked" => {
                changes.push(self.revoke(key.clone(), signed_next));
                self.revoking.push((key, batch));
            }
            _ => {
                let alone = matches!(
                    event.field("self_asserted"),
                    Some(Known::Public(ValueRef::Bool(true)))
                );
                if verb == "key-added" && alone {
                    self.alone.push(key.clone());
                }
                if !self.admitted.contains(&key) {
                    self.admitted.push(key.clone());
                }
                changes.push(KeyChange::Admitted(key));
            }
        }
        changes
    }

    fn key<'a>(&mut self, event: &EventRef<'a>) -> Option<(&'a str, VerifierKey)> {
        let (noun, verb) = event.leaf.kind.split_once('.')?;
        let enrols = matches!(verb, "created" | "restored" | "key-added" | "key-revoked");
        let Some(Known::Public(ValueRef::Bytes(public))) = event.field("key") else {
            return None;
        };
        let public = public
            .try_into()
            .ok()
            .filter(|_| noun == "actor" && enrols)?;
        let person = event.leaf.subject.0;
        let first = *self.first.get_or_insert(person) == person;
        let person = RecordId(uuid::Uuid::from_bytes(person));
        let name = signing_name(self.workspace, person, first);
        // Bytes that are no key sign nothing.
        let key = VerifierKey::new(&name, Algorithm::Ed25519, public).ok()?;
        Some((verb, key))
    }

    fn revoke(&mut self, key: VerifierKey, last: u64) -> KeyChange {
        match self.revoked.iter_mut().find(|(revoked, _)| *revoked == key) {
            Some((_, until)) => *until = last.min(*until),
            None => self.revoked.push((key.clone(), last)),
        }
        KeyChange::Revoked(key, last)
    }

    /// All keys, in the order of their enrolment.
    pub(crate) fn admitted(&self) -> &[VerifierKey] {
        &self.admitted
    }

    /// The largest head that this key may sign, if it was revoked.
    pub(super) fn until(&self, key: &VerifierKey) -> Option<u64> {
        let found = self.revoked.iter().find(|(revoked, _)| revoked == key);
        found.map(|(_, until)| *until)
    }

    /// Whether this key may sign a head of this size.
    pub(crate) fn may_sign(&self, key: &VerifierKey, size: u64) -> bool {
        self.until(key).is_none_or(|until| size <= until)
    }

    /// Whether its holder enrolled it alone.
    pub(super) fn is_self_asserted(&self, key: &VerifierKey) -> bool {
        self.alone.contains(key)
    }

    /// Reads a signed head of this log.
    pub(crate) fn open(&self, note: &[u8]) -> Result<Head, Fault> {
        let head = open_head(note, &origin(self.workspace), &self.admitted)
            .map_err(|error: CheckpointError| Fault::Head(error))?;
        let mut signers = head.signers.iter().map(|signer| &signer.key);
        if signers.any(|key| self.may_sign(key, head.checkpoint.size)) {
            return Ok(head);
        }
        let key = head.signers.first().map(|signer| signer.key.name());
        Err(Fault::Revoked {
            key: key.unwrap_or_default().to_owned(),
        })
    }
}
