//! One event, made small: what the replay of the log needs of it. Any thread can do this, because it looks at one event
//! only; texts become fingerprints here, so that no document is kept.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::ops::Range;

use rusqlite::{Connection, params};
use tilsyn_trail::{CheckedEvent, Erasure, EventRef, Fault, Known, ValueRef, WorkspaceId};

use crate::error::{Error, Result};
use crate::record::Kind;
use crate::workspace::commit::as_i64;
use crate::workspace::event::{DOCUMENT, PUBLIC};

/// Texts are kept of references alone, and of these no more bytes than this.
const LONGEST_REFERENCE: usize = 100;

/// Stands for a text. Two different texts have the same one with a chance of 2⁻¹²⁸: the keys are drawn anew for each
/// check, so nobody can prepare such texts.
pub(super) type Print = [u64; 2];

/// The key of one check's fingerprints.
#[derive(Default)]
pub(super) struct Prints(RandomState);

impl Prints {
    /// The fingerprint of a text: SipHash, read off twice.
    pub(super) fn of(&self, text: &[u8]) -> Print {
        let mut hasher = self.0.build_hasher();
        hasher.write(text);
        let first = hasher.finish();
        hasher.write_u8(0xff);
        [first, hasher.finish()]
    }

    /// The fingerprint of the name of a field. Names are few, so half as many bits are enough.
    pub(super) fn name(&self, name: &[u8]) -> u64 {
        let mut hasher = self.0.build_hasher();
        hasher.write(name);
        hasher.finish()
    }
}

/// An event as the replay takes it.
pub(super) struct Step {
    /// What the log takes of it.
    pub(super) checked: CheckedEvent,
    /// The number of its commit.
    pub(super) batch: Option<i64>,
    /// The record it is about, zeros for none.
    pub(super) subject: [u8; 16],
    /// What it does to that record.
    pub(super) act: Act,
}

/// What an event does to its record.
pub(super) enum Act {
    /// Nothing.
    Nothing,
    /// Writes it.
    Write(Write),
    /// Erases values of earlier events, and says what is left of the record.
    Erase(Box<(Erasure, After)>),
}

/// How a record is written.
pub(super) struct Write {
    pub(super) kind: Kind,
    pub(super) effect: Effect,
    /// The digest of its document after the event.
    pub(super) after: After,
    /// The case or owner it belongs to.
    pub(super) parent: Option<[u8; 16]>,
    /// Its reference, where the event gives it one.
    pub(super) reference: Option<Box<str>>,
    /// The fields of its document, among those of the batch.
    pub(super) fields: Range<usize>,
    /// What it says of a person's key.
    pub(super) key: Option<Box<KeyAct>>,
}

/// What of the record an event tells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// All of it: it is new, or it is back.
    Whole,
    /// The fields that changed.
    Part,
    /// It was taken out of the register.
    Removed,
}

/// The digest of a record's document after an event.
#[derive(Clone, Copy)]
pub(super) enum After {
    /// It was erased, or left out of this copy.
    Unknown,
    /// It is this one.
    Is([u8; 32]),
    /// It is none.
    None,
}

/// What an event says of a person's key.
pub(super) struct KeyAct {
    pub(super) verb: KeyVerb,
    pub(super) key: [u8; 32],
}

/// What happened to a key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyVerb {
    /// The person was enrolled with it.
    Enrolled,
    /// It was added later; whether by its holder alone.
    Added { self_asserted: bool },
    /// It was revoked.
    Revoked,
}

/// A field of a document in an event.
pub(super) struct Field {
    pub(super) name: u64,
    pub(super) value: FieldValue,
}

/// What an event says of a field of a document.
pub(super) enum FieldValue {
    /// It has this value: canonical JSON text, as a fingerprint.
    Set(Print),
    /// It is empty.
    Empty,
    /// Its value is absent.
    Absent,
}

/// Some events that follow one another.
pub(super) struct Batch {
    /// The events that could be read, in order without a gap.
    pub(super) steps: Vec<Step>,
    /// The fields of their documents.
    pub(super) fields: Vec<Field>,
    /// What ends the log before its time: the number under which the next event is stored, and what is wrong with it.
    pub(super) fault: Option<(u64, Fault)>,
    /// Whether more may follow.
    pub(super) full: bool,
}

/// Makes steps of events.
pub(super) struct Steps {
    workspace: WorkspaceId,
    pub(super) prints: Prints,
    /// What the kinds of records are called in kinds of events, with their public fields.
    nouns: Vec<(String, Kind, &'static [&'static str])>,
    /// How many events there are in a batch.
    at_once: u32,
}

impl Steps {
    pub(super) fn new(workspace: WorkspaceId, at_once: u32) -> Self {
        let public = |kind: Kind| PUBLIC.iter().find(|(of, _)| *of == kind);
        let noun = |kind: &Kind| {
            let fields = public(*kind).map_or([].as_slice(), |(_, fields)| fields);
            let noun = kind.code().replace('_', "-");
            (noun, *kind, fields)
        };
        Self {
            workspace,
            prints: Prints::default(),
            nouns: Kind::ALL.iter().map(noun).collect(),
            at_once,
        }
    }

    /// Reads the events of a batch and checks each by itself.
    pub(super) fn batch(&self, sql: &Connection, number: u64) -> Result<Batch> {
        let first = number * u64::from(self.at_once);
        let room = usize::try_from(self.at_once).unwrap_or_default();
        let mut batch = Batch {
            steps: Vec::with_capacity(room),
            fields: Vec::with_capacity(2 * room),
            fault: None,
            full: false,
        };
        // A number below zero is found too, and refused.
        let from = if number == 0 {
            i64::MIN
        } else {
            as_i64(first)?
        };
        let mut statement = sql
            .prepare_cached("SELECT seq, leaf FROM event WHERE seq >= ?1 ORDER BY seq LIMIT ?2")?;
        let mut rows = statement.query(params![from, self.at_once])?;
        // Values ascend as events do: to walk beside is less than to look up those of each event.
        let mut statement =
            sql.prepare_cached("SELECT seq, body FROM disclosure WHERE seq >= ?1 ORDER BY seq")?;
        let mut bodies = statement.query([from])?;
        let mut beside = bodies.next()?;
        let mut due = first;
        while let Some(row) = rows.next()? {
            let seq = row.get::<_, i64>(0)?;
            let stored = u64::try_from(seq).unwrap_or(u64::MAX);
            let leaf = row.get_ref(1)?.as_blob();
            let leaf = leaf.map_err(|_| Error::Damaged("a leaf is no blob".to_owned()))?;
            let body = loop {
                match beside {
                    Some(values) if values.get::<_, i64>(0)? < seq => beside = bodies.next()?,
                    Some(values) if values.get::<_, i64>(0)? == seq => {
                        let body = values.get_ref(1)?.as_blob();
                        break body.map_err(|_| Error::Damaged("a body is no blob".to_owned()))?;
                    }
                    // None were left of this event.
                    _ => break &[],
                }
            };
            let step = if stored == due {
                EventRef::read(&self.workspace, due, leaf, body)
                    .and_then(|event| self.step(&event, &mut batch.fields))
            } else {
                Err(Fault::Sequence {
                    expected: due,
                    found: stored,
                })
            };
            match step {
                Ok(step) => batch.steps.push(step),
                Err(fault) => {
                    batch.fault = Some((stored, fault));
                    return Ok(batch);
                }
            }
            due += 1;
        }
        batch.full = batch.steps.len() == room;
        Ok(batch)
    }

    fn step(
        &self,
        event: &EventRef<'_>,
        fields: &mut Vec<Field>,
    ) -> std::result::Result<Step, Fault> {
        let act = match Erasure::of(event)? {
            Some(erasure) => Act::Erase(Box::new((erasure, after(event.field("after"))))),
            None => self.write(event, fields).map_or(Act::Nothing, Act::Write),
        };
        let batch = match event.field("batch") {
            Some(Known::Public(ValueRef::Int(batch))) => Some(batch),
            _ => None,
        };
        Ok(Step {
            checked: event.checked(),
            batch,
            subject: event.leaf.subject.0,
            act,
        })
    }

    /// The kind of record that an event is about, with its public fields, and what happened to it.
    fn about<'a>(&self, kind: &'a str) -> Option<(Kind, &'static [&'static str], &'a str)> {
        self.nouns.iter().find_map(|(noun, of, public)| {
            let verb = kind.strip_prefix(noun.as_str())?.strip_prefix('.')?;
            Some((*of, *public, verb))
        })
    }

    fn write(&self, event: &EventRef<'_>, fields: &mut Vec<Field>) -> Option<Write> {
        let (kind, public, verb) = self.about(event.leaf.kind)?;
        let effect = match verb {
            "created" | "recorded" | "restored" => Effect::Whole,
            "removed" => Effect::Removed,
            _ => Effect::Part,
        };
        let begin = fields.len();
        let mut write = Write {
            kind,
            effect,
            after: After::None,
            parent: None,
            reference: None,
            fields: begin..begin,
            key: None,
        };
        for field in &event.fields {
            if let Some(name) = field.name.strip_prefix(DOCUMENT) {
                let is_public = || public.contains(&name);
                let value = match field.known.value() {
                    Some(ValueRef::Text(code)) if is_public() => FieldValue::Set(self.code(code)),
                    Some(ValueRef::Text(json)) => FieldValue::Set(self.prints.of(json.as_bytes())),
                    Some(_) => FieldValue::Empty,
                    None => FieldValue::Absent,
                };
                let name = self.prints.name(name.as_bytes());
                fields.push(Field { name, value });
                continue;
            }
            match (field.name, field.known.value()) {
                ("after", _) => write.after = after(Some(field.known)),
                ("parent", Some(ValueRef::Bytes(id))) => write.parent = id.try_into().ok(),
                ("ref", Some(ValueRef::Text(reference))) => {
                    // No reference is as long; a longer one is none that a record could have.
                    let kept = if reference.len() <= LONGEST_REFERENCE {
                        reference
                    } else {
                        ""
                    };
                    write.reference = Some(kept.into());
                }
                ("key", Some(ValueRef::Bytes(key))) if kind == Kind::Actor => {
                    write.key = key_act(event, verb, key).map(Box::new);
                }
                _ => {}
            }
        }
        write.fields.end = fields.len();
        Some(write)
    }

    /// A code stands in the event without the quotes that JSON text has.
    fn code(&self, code: &str) -> Print {
        self.prints
            .of(serde_json::Value::from(code).to_string().as_bytes())
    }
}

fn after(known: Option<Known<'_>>) -> After {
    match known {
        Some(Known::Absent) => After::Unknown,
        Some(
            Known::Public(ValueRef::Bytes(digest)) | Known::Disclosed(ValueRef::Bytes(digest)),
        ) => digest.try_into().map_or(After::None, After::Is),
        _ => After::None,
    }
}

fn key_act(event: &EventRef<'_>, verb: &str, key: &[u8]) -> Option<KeyAct> {
    let self_asserted = matches!(
        event.field("self_asserted"),
        Some(Known::Public(ValueRef::Bool(true)))
    );
    let verb = match verb {
        "created" | "restored" => KeyVerb::Enrolled,
        "key-added" => KeyVerb::Added { self_asserted },
        "key-revoked" => KeyVerb::Revoked,
        // An event about something else of the person repeats the key they have.
        _ => return None,
    };
    let key = key.try_into().ok()?;
    Some(KeyAct { verb, key })
}
