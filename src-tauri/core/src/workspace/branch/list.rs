//! The list that is kept of a branch that came in: its leaves, with the head that signs them. By it somebody who holds the
//! head of the branch is shown that their line was merged here, and where.

use std::collections::HashSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::json;
use tilsyn_trail::{Hash, HeadOutcome, HeldHead, Leaf, leaf_hash, to_hex, tree};

use super::{Lines, origin_of};
use crate::attachment::AttachmentClass;
use crate::error::{Error, Result};
use crate::organisation::OrganisationKind;
use crate::record::{Kind, Record};
use crate::workspace::commit::Transaction;
use crate::workspace::{Check, Workspace, read};

const FORMAT: &str = "tilsyn-branch/1";

/// A head that contradicts this log, and is that of a branch which was merged here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MergedHead {
    /// Number of the event with which the list of the branch was kept.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub seq: u64,
    /// Reference of that list.
    pub list: String,
    /// Events that this log and the branch have in common.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub common: u64,
    /// Events of the branch under that head after the common ones.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub events: u64,
    /// How many of them are here; what is not here was told when it was merged: erasures, approvals, keys.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub present: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct First {
    format: String,
    common: u64,
    #[serde(rename = "size")]
    _size: u64,
    #[serde(rename = "head")]
    _head: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    seq: u64,
    leaf: String,
}

impl Workspace {
    /// The heads that a check found this log to contradict, each with where it was merged as that of a branch.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn contradicting(&self, check: &Check) -> Result<Vec<(HeldHead, Option<MergedHead>)>> {
        let findings = check.log.heads.iter();
        let against = findings.filter(|it| matches!(it.outcome, HeadOutcome::Diverged(_)));
        let merged = against.map(|it| Ok((it.head.clone(), self.merged_head(&it.head)?)));
        merged.collect()
    }

    /// Whether a head is that of a branch which was merged here: the events that both have and the leaves of a list that is
    /// kept here give its root. Nothing is believed that the list says of itself.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn merged_head(&self, head: &HeldHead) -> Result<Option<MergedHead>> {
        for stored in self.all(Kind::Attachment)? {
            let Record::Attachment(attachment) = &stored.record else {
                continue;
            };
            let name = attachment.name.as_str();
            if !name.starts_with("branch-") || !name.ends_with(".jsonl") {
                continue;
            }
            let bytes = self.attachment_bytes(stored.id)?;
            if let Some((common, leaves)) = leaves(&bytes)
                && let Some((events, present)) = self.gives(head, common, &leaves)?
            {
                return Ok(Some(MergedHead {
                    seq: self.first_event(stored.id)?,
                    list: stored.reference,
                    common,
                    events,
                    present,
                }));
            }
        }
        Ok(None)
    }

    /// Whether these leaves after the common events give a head; how many there are under it, and how many of them are here.
    fn gives(
        &self,
        head: &HeldHead,
        common: u64,
        leaves: &[Vec<u8>],
    ) -> Result<Option<(u64, u64)>> {
        let here = self.leaf_hashes()?;
        let place = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        let Some(events) = head.size.checked_sub(common).filter(|it| *it > 0) else {
            return Ok(None);
        };
        let (Some(first), Some(branch)) = (here.get(..place(common)), leaves.get(..place(events)))
        else {
            return Ok(None);
        };
        let branch: Vec<Hash> = branch.iter().map(|leaf| leaf_hash(leaf)).collect();
        let whole: Vec<Hash> = first.iter().chain(&branch).copied().collect();
        if tree::root(&whole) != head.root {
            return Ok(None);
        }
        let mut known: HashSet<Hash> = here.iter().copied().collect();
        for event in self.events_from(common)? {
            known.extend(origin_of(&event.leaf).map(|it| it.leaf));
        }
        let present = branch.iter().filter(|hash| known.contains(*hash)).count();
        Ok(Some((events, u64::try_from(present).unwrap_or(u64::MAX))))
    }

    fn first_event(&self, id: crate::record::RecordId) -> Result<u64> {
        let first: i64 = self
            .connection
            .prepare_cached("SELECT min(seq) FROM event WHERE subject = ?1")?
            .query_row([id.bytes().as_slice()], |row| row.get(0))?;
        u64::try_from(first).map_err(|_| Error::Damaged("the number of an event".to_owned()))
    }
}

/// The leaves of a list, and after how many events they begin; none if it is no such list.
fn leaves(bytes: &[u8]) -> Option<(u64, Vec<Vec<u8>>)> {
    let mut lines = std::str::from_utf8(bytes).ok()?.lines();
    let first: First = serde_json::from_str(lines.next()?).ok()?;
    if first.format != FORMAT {
        return None;
    }
    let mut leaves = Vec::new();
    for (seq, line) in (first.common..).zip(lines) {
        let line: Line = serde_json::from_str(line).ok()?;
        let leaf = STANDARD.decode(&line.leaf).ok()?;
        if line.seq != seq || Leaf::decode(&leaf).is_err() {
            return None;
        }
        leaves.push(leaf);
    }
    Some((first.common, leaves))
}

impl Transaction<'_> {
    /// Keeps the list of the events there, with the head that signs them: their leaves, which hold no value. The values
    /// are in the events that were made of them, and are erased with them.
    pub(super) fn keep_list(&mut self, lines: &Lines, head: &str) -> Result<String> {
        let root = to_hex(&lines.root);
        let first = json!({
            "format": FORMAT,
            "common": lines.common,
            "size": lines.size,
            "head": head,
        });
        let mut text = format!("{first}\n");
        for (seq, leaf) in (lines.common..).zip(&lines.all) {
            let line = json!({"seq": seq, "leaf": STANDARD.encode(leaf)});
            text.push_str(&line.to_string());
            text.push('\n');
        }
        let owner = read::all(&self.sql, Kind::Organisation)?
            .into_iter()
            .find(|stored| {
                matches!(&stored.record, Record::Organisation(it) if it.kind == Some(OrganisationKind::Own))
            })
            .ok_or(Error::Internal("a register without its organisation"))?;
        let name = format!("branch-{}.jsonl", root.get(..8).unwrap_or(&root));
        let name = name.parse().unwrap_or_default();
        let stored = self.attach(
            owner.id,
            name,
            text.as_bytes(),
            AttachmentClass::Proof,
            false,
        )?;
        Ok(stored.reference)
    }
}
