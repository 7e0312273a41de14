//! One event beside its disclosed values: the step of a check that needs no other event, so that it can be taken on any
//! thread and in any order. Nothing is copied out of the bytes.

use crate::bytes::text;
use crate::disclosure::Disclosures;
use crate::field::beginning;
use crate::lanes::Lanes;
use crate::leaf::{ContentRef, LEAF, LeafFieldRef};
use crate::{Fault, Hash, LeafRef, ValueRef, WorkspaceId};

/// An event whose disclosed values are those it commits to.
#[derive(Debug, Clone)]
pub struct EventRef<'a> {
    /// The event.
    pub leaf: LeafRef<'a>,
    /// Its fields with what is known of their values, ascending by name.
    pub fields: Vec<FieldRef<'a>>,
    hash: Hash,
}

/// A field of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldRef<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its value, as far as it is known.
    pub known: Known<'a>,
}

/// What is known of the value of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known<'a> {
    /// It stands in the event itself.
    Public(ValueRef<'a>),
    /// It is disclosed, and the event commits to it.
    Disclosed(ValueRef<'a>),
    /// The event commits to it, and it is not disclosed.
    Absent,
}

impl<'a> Known<'a> {
    /// The value, if it is known.
    #[must_use]
    pub const fn value(self) -> Option<ValueRef<'a>> {
        match self {
            Self::Public(value) | Self::Disclosed(value) => Some(value),
            Self::Absent => None,
        }
    }
}

/// What a hash is for.
enum Waiting<'a> {
    /// It is that of the event.
    Leaf,
    /// It must be the one recorded for the value of a field.
    Value { recorded: &'a Hash, name: &'a [u8] },
}

/// What the log as a whole needs of an event that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedEvent {
    /// Its hash as a leaf of the tree.
    pub hash: Hash,
    /// The names of the fields whose values are absent.
    pub absent: Vec<String>,
}

impl<'a> EventRef<'a> {
    /// Reads the event that is stored under the number `seq` in a file of this workspace, and its packed values; no
    /// bytes if none are left. Every value is checked against its commitment.
    ///
    /// # Errors
    /// The first [`Fault`] of the event taken alone.
    pub fn read(
        workspace: &WorkspaceId,
        seq: u64,
        leaf: &'a [u8],
        body: &'a [u8],
    ) -> Result<Self, Fault> {
        let data = leaf;
        let leaf = LeafRef::read(data).map_err(Fault::Leaf)?;
        if leaf.workspace != *workspace {
            return Err(Fault::Workspace);
        }
        if leaf.seq != seq {
            return Err(Fault::Place { found: leaf.seq });
        }
        let mut hash = [0; 32];
        let mut compare = |waiting: Waiting<'_>, found: Hash| match waiting {
            Waiting::Leaf => {
                hash = found;
                Ok(())
            }
            Waiting::Value { recorded, .. } if found == *recorded => Ok(()),
            Waiting::Value { name, .. } => Err(Fault::Commitment { field: text(name) }),
        };
        let mut lanes = Lanes::new();
        lanes.put(&LEAF, data, Waiting::Leaf, &mut compare)?;
        let beginning = beginning(workspace, seq);
        let mut disclosures = Disclosures::of(body);
        let mut next = || disclosures.next().transpose().map_err(Fault::Body);
        let mut disclosed = next()?;
        let mut fields = Vec::with_capacity(leaf.count());
        for field in leaf.fields() {
            let LeafFieldRef { name, content } = field.map_err(Fault::Leaf)?;
            // Fields and values both ascend by name, so one look at each is enough.
            let known = match (content, disclosed) {
                (ContentRef::Public(value), _) => Known::Public(value),
                (ContentRef::Committed(recorded), Some(found)) if found.name == name => {
                    let value = Waiting::Value { recorded, name };
                    lanes.put(&beginning, found.entry(), value, &mut compare)?;
                    disclosed = next()?;
                    Known::Disclosed(found.value)
                }
                (ContentRef::Committed(_), _) => Known::Absent,
            };
            // The characters of a name are ASCII, so this cannot fail.
            let name = str::from_utf8(name).unwrap_or_default();
            fields.push(FieldRef { name, known });
        }
        lanes.finish(&mut compare)?;
        match disclosed {
            // It came up at no committed field, and held up all that come after it.
            Some(left) => Err(Fault::Field {
                field: text(left.name),
            }),
            None => Ok(Self { leaf, fields, hash }),
        }
    }

    /// The field of that name, if the event has it.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<Known<'a>> {
        let field = self.fields.iter().find(|field| field.name == name)?;
        Some(field.known)
    }

    /// What [`crate::LogCheck::append`] takes.
    #[must_use]
    pub fn checked(&self) -> CheckedEvent {
        let absent = self
            .fields
            .iter()
            .filter(|field| field.known == Known::Absent);
        CheckedEvent {
            hash: self.hash,
            absent: absent.map(|field| field.name.to_owned()).collect(),
        }
    }
}
