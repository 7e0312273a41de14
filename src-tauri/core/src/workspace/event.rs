//! From a change of a record to the bytes of the trail.
//!
//! A change of a record carries the fields that changed; an entry of a case carries all its fields, always, absent
//! ones as a committed null, so that presence tells nothing. Values are committed with a salt each. Public are only
//! opaque ids, counters and the codes listed in [`PUBLIC`]: no personal data, no free text, no hash of a file.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use tilsyn_trail::{
    ActorId, Disclosure, FieldContent, Leaf, LeafField, Salt, SubjectId, Value, WorkspaceId,
    commitment, pack,
};

use super::Entropy;
use crate::error::{Error, Result};
use crate::record::{Canonical, Kind, RecordId};

/// Fields whose values stand in the leaf itself: codes from a list, chosen by the product.
pub const PUBLIC: &[(Kind, &[&str])] = &[
    (Kind::Activity, &["role", "status"]),
    (Kind::Request, &["family", "subtype", "status", "state"]),
    (Kind::Step, &["step_code", "answer"]),
    (Kind::LegalDocument, &["kind"]),
    (Kind::Decision, &["outcome"]),
    (Kind::Notification, &["to", "status"]),
    (
        Kind::Transition,
        &["event", "from_state", "to_state", "machine"],
    ),
    (Kind::Actor, &["role"]),
    (Kind::Export, &["what"]),
    (Kind::FindingAcceptance, &["rule", "accepted_as"]),
    (Kind::ReviewComment, &["op", "verdict", "decision"]),
];

/// Prefix of the fields of a document among the fields of an event.
pub const DOCUMENT: &str = "d.";

/// An event about to be written.
pub struct Event<'a> {
    /// Workspace.
    pub workspace: WorkspaceId,
    /// Its number.
    pub seq: u64,
    /// Claimed time, Unix milliseconds.
    pub time_ms: u64,
    /// Who.
    pub actor: RecordId,
    /// The record, none for events about the log itself.
    pub subject: Option<RecordId>,
    /// Kind, e.g. `activity.changed`.
    pub kind: String,
    /// Values to be committed.
    pub committed: BTreeMap<String, Value>,
    /// Values that stand in the leaf.
    pub public: BTreeMap<String, Value>,
    /// Randomness for the salts.
    pub entropy: &'a mut dyn Entropy,
}

/// The bytes of an event and of its disclosed values.
pub struct Encoded {
    /// The leaf.
    pub leaf: Vec<u8>,
    /// The packed values.
    pub body: Vec<u8>,
}

impl Event<'_> {
    /// Draws the salts, commits, encodes.
    pub fn encode(self) -> Result<Encoded> {
        let mut fields = Vec::new();
        let mut disclosures = Vec::new();
        for (name, value) in self.public {
            fields.push(LeafField {
                name,
                content: FieldContent::Public(value),
            });
        }
        for (name, value) in self.committed {
            // One salt per field from the source of randomness: a seed kept anywhere would make a deleted salt computable.
            let mut salt = [0_u8; 32];
            self.entropy.fill(&mut salt)?;
            let salt = Salt(salt);
            let hash = commitment(&self.workspace, self.seq, &name, &value, &salt)?;
            fields.push(LeafField {
                name: name.clone(),
                content: FieldContent::Committed(hash),
            });
            disclosures.push(Disclosure { name, value, salt });
        }
        fields.sort_by(|a, b| a.name.as_bytes().cmp(b.name.as_bytes()));
        disclosures.sort_by(|a, b| a.name.as_bytes().cmp(b.name.as_bytes()));
        let leaf = Leaf {
            workspace: self.workspace,
            seq: self.seq,
            time_ms: self.time_ms,
            actor: ActorId(self.actor.bytes()),
            subject: self
                .subject
                .map_or(SubjectId::NONE, |subject| SubjectId(subject.bytes())),
            kind: self.kind,
            fields,
        };
        Ok(Encoded {
            leaf: leaf.encode()?,
            body: pack(&disclosures)?,
        })
    }
}

/// What happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// It was made.
    Created,
    /// Some of its fields changed.
    Changed,
    /// It was written, once and for all.
    Recorded,
    /// It was taken out of the register; what it was stays in the log.
    Removed,
    /// It was put back.
    Restored,
    /// A person got a key.
    KeyAdded,
    /// A person's key was revoked.
    KeyRevoked,
}

impl Verb {
    /// How a new record of this kind comes into the log.
    pub const fn of_new(kind: Kind) -> Self {
        if kind.is_written_once() {
            Self::Recorded
        } else {
            Self::Created
        }
    }

    /// Its word in the kind of an event.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Changed => "changed",
            Self::Recorded => "recorded",
            Self::Removed => "removed",
            Self::Restored => "restored",
            Self::KeyAdded => "key-added",
            Self::KeyRevoked => "key-revoked",
        }
    }
}

/// Kind of event for what happened to a record.
pub fn kind_of(kind: Kind, verb: Verb) -> String {
    format!("{}.{}", kind.code().replace('_', "-"), verb.code())
}

/// Whether a field of a document stands in the leaf.
pub fn is_public(kind: Kind, field: &str) -> bool {
    PUBLIC
        .iter()
        .any(|(of, fields)| *of == kind && fields.contains(&field))
}

/// The fields of a document that differ, each as it now is: canonical JSON text, or null where it is gone.
pub fn differences(before: &Canonical, after: &Canonical) -> BTreeMap<String, Option<String>> {
    let gone = before
        .fields
        .keys()
        .filter(|name| !after.fields.contains_key(*name))
        .map(|name| (name.clone(), None));
    let new = after
        .fields
        .iter()
        .filter(|(name, value)| before.fields.get(*name) != Some(*value))
        .map(|(name, value)| (name.clone(), Some(value.clone())));
    gone.chain(new).collect()
}

/// Puts the fields of a document among those of an event: codes of [`PUBLIC`] into the leaf, everything else committed.
pub fn place(
    kind: Kind,
    fields: BTreeMap<String, Option<String>>,
    committed: &mut BTreeMap<String, Value>,
    public: &mut BTreeMap<String, Value>,
) -> Result<()> {
    for (name, value) in fields {
        let field = format!("{DOCUMENT}{name}");
        let value = match value {
            None => Value::Null,
            Some(json) if is_public(kind, &name) => Value::Text(code_of(&json)?),
            Some(json) => Value::Text(json),
        };
        if is_public(kind, &name) {
            public.insert(field, value);
        } else {
            committed.insert(field, value);
        }
    }
    Ok(())
}

/// A code out of its JSON text. Nothing but a code list's spelling may become public.
fn code_of(json: &str) -> Result<String> {
    let code: String =
        serde_json::from_str(json).map_err(|_| Error::Internal("a public field was not a code"))?;
    if code.len() <= 64
        && code
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"_-./".contains(&b))
    {
        Ok(code)
    } else {
        Err(Error::Internal("a public field was not a code"))
    }
}

/// Digest of a document's canonical text: ties the current record to the event that made it so.
pub fn digest(document: &str) -> [u8; 32] {
    digest_bytes(document.as_bytes())
}

/// SHA-256 of bytes.
pub fn digest_bytes(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests;
