//! Who may sign: enrolment, renewal after a loss, revocation, each an event. And the question that every commit answers
//! before it signs: is this author's key the one that is enrolled?

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use tilsyn_trail::{Algorithm, FieldContent, Leaf, Value, VerifierKey, WorkspaceId};

use super::commit::{ChangedRecord, Naming, Transaction, as_i64};
use super::event::{self, Verb};
use super::read::{self, Stored};
use super::{Workspace, signing_name};
use crate::actor::{Actor, Author};
use crate::error::{Error, Result};
use crate::record::{Kind, Record, RecordId};
use crate::value::{Moment, Sha256Hex};

impl Transaction<'_> {
    /// Enrols a person: named only, or with the key with which they will sign. Whoever is writing vouches for the key;
    /// somebody who enrols themselves does so in two events, of which the second says that nobody vouched.
    ///
    /// # Errors
    /// As for [`Transaction::put`]; as for [`Transaction::renew_key`] for somebody who enrols themselves.
    pub fn enrol(&mut self, id: RecordId, actor: Actor) -> Result<Stored> {
        let Some(key) = actor.public_key else {
            return self.write(id, actor.into(), None, Naming::Next);
        };
        check_key(key)?;
        if id != self.author.id {
            return self.write(id, actor.into(), None, Naming::Next);
        }
        let named = Actor {
            public_key: None,
            ..actor
        };
        self.write(id, named.into(), None, Naming::Next)?;
        self.renew_key(id, key)
    }

    /// Enrols a key for a person who had none, has lost theirs or wants another. From here on it is the only one with
    /// which they sign; what the old one signed stays signed.
    ///
    /// It is self-asserted, and shown so for ever, if the commit is signed with the very key that it enrols.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::KeyRevoked`] for a key that was revoked; [`Error::Contradiction`] for bytes
    /// that are no key; [`Error::Erased`] for a person whose record was erased.
    pub fn renew_key(&mut self, actor: RecordId, key: Sha256Hex) -> Result<Stored> {
        check_key(key)?;
        let (stored, before) = self.person(actor)?;
        if super::erase::is_erased(&self.sql, &stored)? {
            return Err(Error::Erased(stored.reference));
        }
        if was_revoked(&self.sql, actor, key)? {
            return Err(Error::KeyRevoked);
        }
        if before.public_key == Some(key) {
            return Ok(stored);
        }
        let alone = signs_with(self.author, key) && self.author.id == actor;
        let after = Actor {
            public_key: Some(key),
            key_revoked_at: None,
            self_enrolled_at: alone.then(|| self.moment()).transpose()?,
            ..before
        };
        let public = BTreeMap::from([
            ("key".to_owned(), Value::Bytes(key.0.to_vec())),
            ("self_asserted".to_owned(), Value::Bool(alone)),
        ]);
        self.write_key(stored, after, Verb::KeyAdded, public)
    }

    /// Revokes a person's key: nothing is signed with it from here on. What it signed stays signed, and stays theirs.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::Missing`] for somebody who never had a key.
    pub fn revoke_key(&mut self, actor: RecordId) -> Result<Stored> {
        let (stored, before) = self.person(actor)?;
        let key = before.public_key.ok_or(Error::Missing {
            kind: Kind::Actor,
            field: "public_key",
        })?;
        if before.key_revoked_at.is_some() {
            return Ok(stored);
        }
        let after = Actor {
            key_revoked_at: Some(self.moment()?),
            ..before
        };
        let public = BTreeMap::from([("key".to_owned(), Value::Bytes(key.0.to_vec()))]);
        self.write_key(stored, after, Verb::KeyRevoked, public)
    }

    fn person(&self, actor: RecordId) -> Result<(Stored, Actor)> {
        let stored = self.get(actor)?;
        let found = stored.record.kind();
        match &stored.record {
            Record::Actor(actor) => {
                let actor = (**actor).clone();
                Ok((stored, actor))
            }
            _ => Err(Error::OtherKind {
                wanted: Kind::Actor,
                found,
            }),
        }
    }

    pub(super) fn moment(&self) -> Result<Moment> {
        Ok(Moment {
            at: self.now,
            zone: read::home(&self.sql)?.zone,
        })
    }

    /// An event about a key, and the person's record as it is after it.
    fn write_key(
        &mut self,
        before: Stored,
        after: Actor,
        verb: Verb,
        mut public: BTreeMap<String, Value>,
    ) -> Result<Stored> {
        let record = Record::from(after);
        let (old, new) = (before.record.canonical()?, record.canonical()?);
        let document = new.text();
        let digest = event::digest(&document).to_vec();
        let mut committed = BTreeMap::from([("after".to_owned(), Value::Bytes(digest))]);
        let fields = event::differences(&old, &new);
        event::place(Kind::Actor, fields, &mut committed, &mut public)?;
        self.frame(&mut committed, &mut public)?;
        let kind = event::kind_of(Kind::Actor, verb);
        let seq = self.append(kind, Some(before.id), committed, public)?;
        self.sql.execute(
            "UPDATE record SET document = ?2, seq = ?3 WHERE id = ?1",
            params![before.id.to_string(), document, as_i64(seq)?],
        )?;
        self.changed.push(ChangedRecord {
            id: before.id,
            kind: Kind::Actor,
            reference: before.reference.clone(),
        });
        Ok(Stored {
            seq,
            record,
            ..before
        })
    }
}

/// A person's record as somebody wants it to be, with the key that they have: keys change by events of their own.
///
/// # Errors
/// [`Error::Change`] if it brings another key.
pub(super) fn with_own_key(before: Option<&Record>, after: Record) -> Result<Record> {
    let Record::Actor(after) = after else {
        return Ok(after);
    };
    let refused = || Error::Change {
        detail: "signing keys are enrolled, renewed and revoked by commands of their own"
            .to_owned(),
    };
    let had = match before {
        Some(Record::Actor(before)) => (**before).clone(),
        _ => Actor::default(),
    };
    let given = (
        after.public_key,
        after.key_revoked_at,
        after.self_enrolled_at,
    );
    let has = (had.public_key, had.key_revoked_at, had.self_enrolled_at);
    if given != (None, None, None) && given != has {
        return Err(refused());
    }
    let (public_key, key_revoked_at, self_enrolled_at) = has;
    Ok(Actor {
        public_key,
        key_revoked_at,
        self_enrolled_at,
        ..*after
    }
    .into())
}

/// How an author stood when their commit began.
pub(super) enum Standing {
    /// Their key is the one enrolled, or nothing is in the log yet.
    Good,
    /// They may not sign, for this reason.
    Bad(Error),
}

/// How an author stands.
pub(super) fn standing(
    sql: &Connection,
    workspace: WorkspaceId,
    author: &Author,
) -> Result<Standing> {
    let Some(first) = first_enrolled(sql)? else {
        // The author of the first commit enrols themselves in it: the log is theirs.
        return Ok(Standing::Good);
    };
    let actor: Actor = match read::by_id(sql, author.id) {
        Ok(stored) => stored.record.try_into()?,
        Err(Error::NoSuchRecord(id)) => return Ok(Standing::Bad(Error::NoSuchActor(id))),
        Err(error) => return Err(error),
    };
    Ok(
        if !actor.public_key.is_some_and(|key| signs_with(author, key)) {
            Standing::Bad(Error::KeyReplaced)
        } else if actor.key_revoked_at.is_some() {
            Standing::Bad(Error::KeyRevoked)
        } else if author.key.name() != signing_name(workspace, author.id, first == author.id) {
            Standing::Bad(Error::Internal(
                "a key signs under another name than its own",
            ))
        } else {
            Standing::Good
        },
    )
}

impl Standing {
    /// Whether the author may sign this commit. One who stood badly may sign exactly one thing: that this is their key
    /// from now on, self-asserted; with the event that names them before it if nobody knew them.
    ///
    /// # Errors
    /// Why they may not.
    pub(super) fn may_sign(self, tx: &Transaction<'_>) -> Result<()> {
        let Self::Bad(error) = self else {
            return Ok(());
        };
        let mut statement = tx
            .sql
            .prepare("SELECT leaf FROM event WHERE seq >= ?1 ORDER BY seq LIMIT 3")?;
        let mut rows = statement.query([as_i64(tx.batch)?])?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            events.push(Leaf::decode(&row.get::<_, Vec<u8>>(0)?)?);
        }
        let own = |event: &Leaf, verb: Verb| {
            event.kind == event::kind_of(Kind::Actor, verb)
                && event.subject.0 == tx.author.id.bytes()
        };
        let alone = match events.as_slice() {
            [key] => own(key, Verb::KeyAdded),
            [named, key] => own(named, Verb::Created) && own(key, Verb::KeyAdded),
            _ => false,
        };
        let key = events.last().and_then(key_of);
        if alone && key.is_some_and(|key| signs_with(tx.author, key)) {
            Ok(())
        } else {
            Err(error)
        }
    }
}

impl Workspace {
    /// The person whose key was enrolled first: they sign under the name of the log itself, also with a later key.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn first_author(&self) -> Result<Option<RecordId>> {
        first_enrolled(&self.connection)
    }
}

fn first_enrolled(sql: &Connection) -> Result<Option<RecordId>> {
    // It is the second event of every log that this program began.
    let mut statement = sql.prepare_cached("SELECT leaf FROM event ORDER BY seq")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let event = Leaf::decode(&row.get::<_, Vec<u8>>(0)?)?;
        if event.kind.starts_with("actor.") && key_of(&event).is_some() {
            return Ok(Some(RecordId(uuid::Uuid::from_bytes(event.subject.0))));
        }
    }
    Ok(None)
}

/// The key that an event is about.
pub(super) fn key_of(event: &Leaf) -> Option<Sha256Hex> {
    match event.field("key") {
        Some(FieldContent::Public(Value::Bytes(key))) => {
            key.as_slice().try_into().ok().map(Sha256Hex)
        }
        _ => None,
    }
}

fn signs_with(author: &Author, key: Sha256Hex) -> bool {
    author.key.verifier().public() == key.0
}

/// Bytes that are no key would make a person who can never sign.
fn check_key(key: Sha256Hex) -> Result<()> {
    VerifierKey::new("key", Algorithm::Ed25519, key.0)
        .map(drop)
        .map_err(|_| Error::Contradiction {
            kind: Kind::Actor,
            field: "public_key",
            value: key.to_string(),
        })
}

fn was_revoked(sql: &Connection, actor: RecordId, key: Sha256Hex) -> Result<bool> {
    let revoked = event::kind_of(Kind::Actor, Verb::KeyRevoked);
    let mut statement =
        sql.prepare_cached("SELECT leaf FROM event WHERE subject = ?1 ORDER BY seq")?;
    let mut rows = statement.query([actor.bytes().as_slice()])?;
    while let Some(row) = rows.next()? {
        let event = Leaf::decode(&row.get::<_, Vec<u8>>(0)?)?;
        if event.kind == revoked && key_of(&event) == Some(key) {
            return Ok(true);
        }
    }
    Ok(false)
}
