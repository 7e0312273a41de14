//! The events of a branch, written here: in their order, each as an event of its own that says of which it was made. No
//! rule of a procedure is asked: it is what was. What stands at the end must hold like anything else.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension as _, params};
use tilsyn_trail::{Value, unpack};

use super::{
    BranchChoices, BranchEvent, BranchMerged, BranchRelation, BranchSide, BranchState, Origin,
    kind_of,
};
use crate::actor::Author;
use crate::error::{Error, Result};
use crate::record::{Canonical, Kind, Record, RecordId};
use crate::share::Refused;
use crate::workspace::commit::{ChangedRecord, Committed, Naming, Transaction, all_fields, as_i64};
use crate::workspace::event::{self, Verb};
use crate::workspace::{Entropy, Workspace, past, read, reference};

impl Workspace {
    /// Merges another file of the same register: each event there that is not here yet becomes one here. Records that were
    /// not touched here become as they are there; for those that both changed, `choices` says which stays. Merged twice,
    /// or after somebody else merged it, nothing comes in again.
    ///
    /// # Errors
    /// As for [`Self::plan_branch`]; [`Refused::BranchNewer`]; [`Refused::BranchUndecided`] while a record that both changed
    /// has no decision; [`Error::Frozen`] for one that an approved version holds; what its fields find.
    pub fn merge_branch(
        &mut self,
        author: &Author,
        now: DateTime<Utc>,
        entropy: &mut dyn Entropy,
        reason: &str,
        theirs: &Self,
        choices: &BranchChoices,
    ) -> Result<Committed<BranchMerged>> {
        let lines = self.lines(theirs)?;
        let plan = self.plan_lines(theirs, &lines)?;
        if plan.relation == BranchRelation::Newer {
            return Err(Refused::BranchNewer.into());
        }
        let decided = |id: &RecordId| choices.decisions.get(id).copied();
        let conflicts = || {
            plan.items
                .iter()
                .filter(|it| it.state == BranchState::Conflict)
        };
        let open = conflicts().filter(|it| decided(&it.id).is_none()).count();
        if open > 0 {
            return Err(Refused::BranchUndecided(open).into());
        }
        let kept: BTreeSet<RecordId> = conflicts()
            .filter(|it| decided(&it.id) == Some(BranchSide::Keep))
            .map(|it| it.id)
            .collect();
        let comes: BTreeSet<RecordId> = plan
            .items
            .iter()
            .filter(|it| matches!(it.state, BranchState::Taken | BranchState::Conflict))
            .map(|it| it.id)
            .collect();
        let left = u32::try_from(plan.count(BranchState::Left)).unwrap_or(u32::MAX);
        self.commit(author, now, entropy, reason, |tx| {
            let mut merged = BranchMerged {
                events: 0,
                records: Vec::new(),
                left,
                list: None,
            };
            if plan.is_empty() {
                return Ok(merged);
            }
            // Records may link to others that follow; compared at the end of the commit.
            tx.sql.execute_batch("PRAGMA defer_foreign_keys = ON")?;
            let mut before: BTreeMap<RecordId, Option<Standing>> = BTreeMap::new();
            for id in &comes {
                let standing = tx.standing(*id)?;
                if standing.is_none() {
                    tx.bring_back(*id, lines.common)?;
                }
                before.insert(*id, standing);
            }
            for event in &lines.new {
                if comes.contains(&event.subject()) && !event.verb().starts_with("key-") {
                    tx.take_event(event, theirs)?;
                    merged.events += 1;
                }
            }
            for id in &kept {
                tx.as_before(*id, before.get(id).and_then(Option::as_ref))?;
            }
            merged.records = tx.must_hold(&comes)?;
            merged.list = Some(tx.keep_list(&lines, &theirs.head()?.note)?);
            Ok(merged)
        })
    }
}

/// A record as it stands here.
struct Standing {
    kind: Kind,
    reference: String,
    document: Canonical,
}

impl Transaction<'_> {
    fn standing(&self, id: RecordId) -> Result<Option<Standing>> {
        let found: Option<(String, String, String)> = self
            .sql
            .prepare_cached("SELECT kind, ref, document FROM record WHERE id = ?1")?
            .query_row([id.to_string()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        let Some((kind, reference, document)) = found else {
            return Ok(None);
        };
        Ok(Some(Standing {
            kind: kind
                .parse()
                .map_err(|_| Error::Damaged("a record of unknown kind".to_owned()))?,
            reference,
            document: Canonical::of_text(&document)?,
        }))
    }

    /// A record that was taken out here and written there is put back as it was where both began, so that what was
    /// written there has something to be written to.
    fn bring_back(&mut self, id: RecordId, common: u64) -> Result<()> {
        let base = past::of(&self.sql, id, common)?;
        let (Some(kind), Some(name), true) = (base.kind, base.reference.clone(), base.present)
        else {
            return Ok(());
        };
        let document = Canonical {
            fields: base.fields,
        };
        self.insert(id, kind, Verb::Restored, &document, name, None)
    }

    fn take_event(&mut self, event: &BranchEvent, theirs: &Workspace) -> Result<()> {
        let id = event.subject();
        let Some(kind) = kind_of(&event.leaf) else {
            return Ok(());
        };
        let reason = unpack(&event.body)?
            .into_iter()
            .find(|it| it.name == "reason")
            .map_or(Value::Null, |it| it.value);
        self.origin = Some(Origin {
            leaf: event.hash,
            actor: event.leaf.actor.0,
            time_ms: event.leaf.time_ms,
            reason,
        });
        let done = self.take_about(id, kind, event, theirs);
        self.origin = None;
        done
    }

    fn take_about(
        &mut self,
        id: RecordId,
        kind: Kind,
        event: &BranchEvent,
        theirs: &Workspace,
    ) -> Result<()> {
        let standing = self.standing(id)?;
        if event.verb() == "removed" {
            return match standing {
                Some(standing) => {
                    self.not_frozen(id, kind, &standing.reference)?;
                    let stored = self.get(id)?;
                    self.take_out(&stored)
                }
                None => Ok(()),
            };
        }
        let mut fields = event
            .fields(kind)?
            .ok_or(Error::Internal("a value of a branch is absent"))?;
        if kind == Kind::Actor {
            // Whoever merges does not vouch for keys with it.
            fields.remove("public_key");
        }
        if kind == Kind::ReviewComment {
            // A number of the log there says nothing here.
            fields.remove("base_seq");
        }
        let mut document = standing
            .as_ref()
            .map_or_else(Canonical::default, |it| it.document.clone());
        for (name, value) in fields {
            match value {
                Some(value) => drop(document.fields.insert(name, value)),
                None => drop(document.fields.remove(&name)),
            }
        }
        match standing {
            Some(standing) => self.overwrite(id, &standing, &document),
            None => {
                let verb = if event.verb() == "restored" {
                    Verb::Restored
                } else {
                    Verb::of_new(kind)
                };
                let asked = unpack(&event.body)?
                    .into_iter()
                    .find(|it| it.name == "ref")
                    .and_then(|it| match it.value {
                        Value::Text(name) => Some(name),
                        _ => None,
                    });
                let record = Record::parse(kind, &document.text())?;
                let name = self.free_reference(&record, asked, verb)?;
                let content = if kind == Kind::Attachment {
                    bytes_of(theirs, id)?
                } else {
                    None
                };
                self.insert(id, kind, verb, &document, name, content.as_deref())
            }
        }
    }

    /// The reference it had there, if nothing here has or had it; else the next.
    fn free_reference(&self, record: &Record, asked: Option<String>, verb: Verb) -> Result<String> {
        if let Some(asked) = asked {
            let taken = read::resolve(&self.sql, &asked).is_ok();
            let given = verb != Verb::Restored && self.was_given(record.kind(), &asked)?;
            let in_its_case = match record.parent().filter(|_| record.kind().is_entry()) {
                Some(case) => asked.starts_with(&format!("{}/", self.get(case)?.reference)),
                None => true,
            };
            if !taken && !given && in_its_case && reference::ordinal(&asked).is_some() {
                return Ok(asked);
            }
        }
        Ok(self.reference(record, &Naming::Next)?.0)
    }

    fn insert(
        &mut self,
        id: RecordId,
        kind: Kind,
        verb: Verb,
        document: &Canonical,
        name: String,
        content: Option<&[u8]>,
    ) -> Result<()> {
        let text = document.text();
        let record = Record::parse(kind, &text)?;
        let fields = if kind.is_written_once() {
            all_fields(&record, document)?
        } else {
            event::differences(&Canonical::default(), document)
        };
        let ordinal =
            reference::ordinal(&name).ok_or(Error::Internal("a reference without a number"))?;
        let seq = self.append_change(id, verb, &record, &text, &name, fields)?;
        self.sql.execute(
            "INSERT INTO record(id, kind, ref, ordinal, parent, seq, document) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                id.to_string(),
                kind.code(),
                name,
                ordinal,
                record.parent().map(|parent| parent.to_string()),
                as_i64(seq)?,
                text
            ],
        )?;
        self.write_links(id, &record)?;
        if let Some(bytes) = content {
            self.sql.execute(
                "INSERT INTO attachment(id, bytes) VALUES (?1, ?2)",
                params![id.to_string(), bytes],
            )?;
        }
        self.changed.push(ChangedRecord {
            id,
            kind,
            reference: name,
        });
        Ok(())
    }

    /// Writes a document over the one that stands: an event also where nothing differs, because it came from there.
    fn overwrite(&mut self, id: RecordId, standing: &Standing, document: &Canonical) -> Result<()> {
        let (kind, text) = (standing.kind, document.text());
        self.not_frozen(id, kind, &standing.reference)?;
        let record = Record::parse(kind, &text)?;
        let fields = event::differences(&standing.document, document);
        let seq = self.append_change(
            id,
            Verb::Changed,
            &record,
            &text,
            &standing.reference,
            fields,
        )?;
        self.sql.execute(
            "UPDATE record SET document = ?2, seq = ?3, parent = ?4 WHERE id = ?1",
            params![
                id.to_string(),
                text,
                as_i64(seq)?,
                record.parent().map(|parent| parent.to_string())
            ],
        )?;
        self.write_links(id, &record)?;
        self.changed.push(ChangedRecord {
            id,
            kind,
            reference: standing.reference.clone(),
        });
        Ok(())
    }

    /// Makes a record again what it was here before the branch came in.
    fn as_before(&mut self, id: RecordId, before: Option<&Standing>) -> Result<()> {
        match (self.standing(id)?, before) {
            (Some(now), Some(before)) if now.document.fields == before.document.fields => Ok(()),
            (Some(now), Some(before)) => self.overwrite(id, &now, &before.document),
            (Some(_), None) => {
                let stored = self.get(id)?;
                self.take_out(&stored)
            }
            (None, Some(before)) => self.insert(
                id,
                before.kind,
                Verb::Restored,
                &before.document,
                before.reference.clone(),
                None,
            ),
            (None, None) => Ok(()),
        }
    }

    /// That what stands now holds: fields, links, chains. Gives the references.
    fn must_hold(&self, ids: &BTreeSet<RecordId>) -> Result<Vec<String>> {
        let mut references = Vec::new();
        for id in ids {
            let stored = match self.get(*id) {
                Ok(stored) => stored,
                Err(Error::NoSuchRecord(_)) => {
                    // What was taken out may be linked from what was written here.
                    self.nothing_depends_on(*id, &id.to_string())?;
                    continue;
                }
                Err(error) => return Err(error),
            };
            stored.record.validate()?;
            for link in stored.record.links() {
                read::exists(&self.sql, link.target)?;
            }
            if let Some(parent) = stored.record.parent() {
                read::exists(&self.sql, parent)?;
            }
            self.no_circle(*id, &stored.record)?;
            references.push(stored.reference);
        }
        Ok(references)
    }
}

fn bytes_of(theirs: &Workspace, id: RecordId) -> Result<Option<Vec<u8>>> {
    Ok(theirs
        .connection
        .query_row(
            "SELECT bytes FROM attachment WHERE id = ?1",
            [id.to_string()],
            |row| row.get(0),
        )
        .optional()?)
}
