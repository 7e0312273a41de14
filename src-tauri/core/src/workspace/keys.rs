//! Whose keys sign, since when, and what became of those before: from the log.

use chrono::{DateTime, Utc};
use serde::Serialize;
use tilsyn_trail::{FieldContent, Leaf, Value, unpack};

use super::Workspace;
use super::enrol::key_of;
use super::event::{self, Verb};
use crate::actor::{Actor, Role};
use crate::error::{Error, Result};
use crate::keyring::is_public_knowledge;
use crate::macros::codes;
use crate::record::{Kind, RecordId};
use crate::value::{Line, Sha256Hex};

codes! {
    /// Why a key signs no longer.
    pub enum KeyEnding {
        /// Somebody revoked it.
        Revoked = "revoked",
        /// Another took its place.
        Replaced = "replaced",
    }
}

/// A person of the workspace with every key they ever had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KeyHolder {
    /// Their record.
    pub id: RecordId,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Name.
    pub name: Line,
    /// Role.
    pub role: Option<Role>,
    /// Keys, oldest first; only the last can be the one with which they sign.
    pub keys: Vec<EnrolledKey>,
}

/// A key that was enrolled for somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EnrolledKey {
    /// The Ed25519 public key.
    pub key: Sha256Hex,
    /// The event that enrolled it.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub seq: u64,
    /// When, by the author's clock.
    pub at: DateTime<Utc>,
    /// Who enrolled it, by name if the name is still there.
    pub by: Option<String>,
    /// Whether nobody vouched for it: it was enrolled by a commit that it signed itself. The key that began the log
    /// is not called so, because there was nobody else.
    pub self_asserted: bool,
    /// Whether everybody has it who has the file: a key of the sample.
    pub public_knowledge: bool,
    /// What became of it; none for the key that signs now.
    pub end: Option<KeyEnd>,
}

/// How a key ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KeyEnd {
    /// Why.
    pub how: KeyEnding,
    /// The event that ended it.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub seq: u64,
    /// When, by the author's clock.
    pub at: DateTime<Utc>,
    /// Who ended it, by name if the name is still there.
    pub by: Option<String>,
    /// Why, in their words.
    pub reason: Option<String>,
}

impl Workspace {
    /// Everybody enrolled, with their keys.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn key_holders(&self) -> Result<Vec<KeyHolder>> {
        let people = self.all(Kind::Actor)?;
        let name_of = |id: [u8; 16]| {
            let person = people.iter().find(|stored| stored.id.bytes() == id)?;
            let actor: Actor = person.record.clone().try_into().ok()?;
            (!actor.name.is_empty()).then(|| actor.name.to_string())
        };
        let mut holders = Vec::new();
        for person in &people {
            let actor: Actor = person.record.clone().try_into()?;
            holders.push(KeyHolder {
                id: person.id,
                reference: person.reference.clone(),
                name: actor.name,
                role: actor.role,
                keys: self.keys_of(person.id, &name_of)?,
            });
        }
        Ok(holders)
    }

    fn keys_of(
        &self,
        actor: RecordId,
        name_of: &dyn Fn([u8; 16]) -> Option<String>,
    ) -> Result<Vec<EnrolledKey>> {
        let first = self.first_author()?;
        let mut statement = self.connection.prepare_cached(
            "SELECT leaf, body FROM event LEFT JOIN disclosure ON disclosure.seq = event.seq
             WHERE subject = ?1 ORDER BY event.seq",
        )?;
        let mut rows = statement.query([actor.bytes().as_slice()])?;
        let mut keys: Vec<EnrolledKey> = Vec::new();
        while let Some(row) = rows.next()? {
            let event = Leaf::decode(&row.get::<_, Vec<u8>>(0)?)?;
            let Some(key) = key_of(&event) else { continue };
            let at = i64::try_from(event.time_ms)
                .ok()
                .and_then(DateTime::from_timestamp_millis)
                .ok_or_else(|| Error::Damaged("the time of an event is unreadable".to_owned()))?;
            let by = name_of(event.actor.0);
            let revokes = event.kind == event::kind_of(Kind::Actor, Verb::KeyRevoked);
            if !revokes && keys.last().is_some_and(|last| last.key == key) {
                // Another change of the person's record: it repeats the key they have.
                continue;
            }
            if let Some(last) = keys.last_mut()
                && last.end.is_none()
            {
                let body: Option<Vec<u8>> = row.get(1)?;
                last.end = Some(KeyEnd {
                    how: if revokes {
                        KeyEnding::Revoked
                    } else {
                        KeyEnding::Replaced
                    },
                    seq: event.seq,
                    at,
                    by: by.clone(),
                    reason: reason(body.as_deref().unwrap_or_default())?,
                });
            }
            if !revokes {
                let own = event.actor.0 == event.subject.0;
                let self_asserted = match event.field("self_asserted") {
                    Some(FieldContent::Public(Value::Bool(said))) => *said,
                    // Enrolled with the record itself.
                    _ => own && !(keys.is_empty() && first == Some(actor)),
                };
                keys.push(EnrolledKey {
                    key,
                    seq: event.seq,
                    at,
                    by,
                    self_asserted,
                    public_knowledge: is_public_knowledge(self.id, actor, key),
                    end: None,
                });
            }
        }
        Ok(keys)
    }
}

fn reason(body: &[u8]) -> Result<Option<String>> {
    let said = unpack(body)?.into_iter().find(|it| it.name == "reason");
    Ok(said.and_then(|it| match it.value {
        Value::Text(text) => Some(text),
        _ => None,
    }))
}
