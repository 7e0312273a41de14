//! What a bundle is about: records and cases, with what belongs to them.

use std::collections::HashSet;

use serde_json::Value;

use super::Refused;
use super::released::{Release, is_shared};
use crate::error::{Error, Result};
use crate::record::{Kind, Record, RecordId};
use crate::workspace::{Stored, Workspace};

/// What somebody chose to share.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// The records and cases.
    pub records: Vec<RecordId>,
}

impl Scope {
    /// The whole register: everything that is approved as a whole, and no case.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn register(workspace: &Workspace) -> Result<Self> {
        let mut records = Vec::new();
        for kind in Kind::ALL.iter().filter(|kind| kind.is_of_register()) {
            records.extend(workspace.all(*kind)?.into_iter().map(|stored| stored.id));
        }
        Ok(Self { records })
    }

    /// The records themselves, with the entries and attachments of each, in the order of their events. What secrecy keeps
    /// back from who reads is not there for them; privileged advice goes only when it is ticked.
    pub(super) fn resolve(&self, workspace: &Workspace, release: Release) -> Result<Resolved> {
        let mut seen = HashSet::new();
        let mut resolved = Resolved::default();
        for id in &self.records {
            let stored = workspace.get(*id)?;
            let kind = stored.record.kind();
            if !is_shared(kind) || kind.is_entry() {
                return Err(Refused::KindNotShared(kind).into());
            }
            if !seen.insert(*id) {
                continue;
            }
            for child in workspace.children(*id)? {
                if !is_shared(child.record.kind()) || !seen.insert(child.id) {
                    continue;
                }
                if is_privileged(&child.record) && !release.privileged {
                    resolved.privileged += 1;
                } else {
                    resolved.records.push(child);
                }
            }
            resolved.subjects.push(stored.id);
            resolved.records.push(stored);
        }
        if resolved.records.is_empty() {
            return Err(Refused::NothingToShare.into());
        }
        resolved.records.sort_by_key(|stored| stored.id);
        Ok(resolved)
    }
}

/// What a scope comes to.
#[derive(Debug, Default)]
pub(super) struct Resolved {
    /// What was named.
    pub(super) subjects: Vec<RecordId>,
    /// All of it, ascending by id.
    pub(super) records: Vec<Stored>,
    /// Privileged advice that stays.
    pub(super) privileged: usize,
}

fn is_privileged(record: &Record) -> bool {
    match record {
        Record::Step(it) => it.privileged,
        Record::Attachment(it) => it.privileged,
        _ => false,
    }
}

/// The JSON of a value of a document as its event carries it.
pub(super) fn json_of(value: &tilsyn_trail::Value, public: bool) -> Result<Value> {
    use tilsyn_trail::Value as Known;
    Ok(match value {
        Known::Null => Value::Null,
        Known::Text(code) if public => Value::String(code.clone()),
        Known::Text(json) => serde_json::from_str(json)
            .map_err(|_| Error::Damaged("a value of an event is no JSON".to_owned()))?,
        _ => {
            return Err(Error::Damaged(
                "a value of an event is no document's".to_owned(),
            ));
        }
    })
}
