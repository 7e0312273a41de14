//! A file of the same register that went on by itself since some event: a conflict copy, or work that was not published.
//! Its events after the common beginning come in as a **branch** (trust brief 2.5): each becomes an event here, once, and
//! says of which it was made. Where both changed a record, somebody decides; what is decided against is in the history of
//! the record all the same. `take` writes it.

mod list;
mod origin;
mod take;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tilsyn_trail::{FieldContent, Hash, Leaf, Value, leaf_hash, tree, unpack};

pub use list::MergedHead;
pub use origin::BranchOrigin;
pub(super) use origin::{Origin, origin_of};

use super::commit::as_i64;
use super::event::DOCUMENT;
use super::past::{self, Change, Past};
use super::{Workspace, read};
use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::macros::codes;
use crate::record::{Kind, Record, RecordId};
use crate::share::Refused;
use crate::value::Sha256Hex;

codes! {
    /// How another file of the same register stands to this one.
    pub enum BranchRelation {
        /// It is the same.
        Same = "same",
        /// It is a beginning of this one.
        Older = "older",
        /// This one is a beginning of it.
        Newer = "newer",
        /// Each went on by itself.
        Apart = "apart",
    }
}

codes! {
    /// What merging would do with a record of the branch.
    pub enum BranchState {
        /// It was not touched here since: it becomes as it is there.
        Taken = "taken",
        /// It was changed here too: somebody decides.
        Conflict = "conflict",
        /// It is here already as it is there.
        Present = "present",
        /// It does not come in; why is said.
        Left = "left",
    }
}

codes! {
    /// Why a record of a branch does not come in.
    pub enum BranchWhy {
        /// What it held was erased there. It is erased here too when somebody does it here.
        Erased = "erased",
        /// What it held was erased here.
        ErasedHere = "erased_here",
        /// An approval: it was given for the log there.
        Approval = "approval",
        /// A key: it is enrolled here by somebody who vouches for it.
        Key = "key",
        /// It links to something that is not here.
        Link = "link",
    }
}

codes! {
    /// What is decided about a record that both changed.
    pub enum BranchSide {
        /// It stays as it is here. What was written there is in its history.
        Keep = "keep",
        /// The fields that were changed there become as they are there.
        Take = "take",
    }
}

/// A field of a record that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BranchField {
    /// Its name.
    pub name: String,
    /// As it was where both began, JSON text; none when it was empty.
    pub base: Option<String>,
    /// As it is here.
    pub here: Option<String>,
    /// As it is there.
    pub there: Option<String>,
}

/// A record that was written in the branch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BranchItem {
    /// The record.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// Its reference here, else the one it has there.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its title there, or the last it had.
    pub title: String,
    /// What happened to it there.
    pub change: Change,
    /// What merging would do.
    pub state: BranchState,
    /// Why it does not come in.
    pub why: Option<BranchWhy>,
    /// Fields that were changed there and are not here as they are there.
    pub fields: Vec<BranchField>,
    /// Events about it there.
    pub events: u32,
    /// Who wrote the last of them, by name.
    pub by: Option<String>,
    /// When, by their clock.
    pub at: DateTime<Utc>,
}

/// What merging another file of the same register would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BranchPlan {
    /// How it stands to this one.
    pub relation: BranchRelation,
    /// Events that both have.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub common: u64,
    /// Events of the other file.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub size: u64,
    /// Root over them.
    pub root: Sha256Hex,
    /// Events of it that are not here yet.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub events: u64,
    /// Events of it that came in before, or went there from here.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub present: u64,
    /// The records they are about, in the order in which they were first written there.
    pub items: Vec<BranchItem>,
}

impl BranchPlan {
    /// How many of its records are in this state.
    #[must_use]
    pub fn count(&self, state: BranchState) -> usize {
        self.items.iter().filter(|item| item.state == state).count()
    }

    /// Whether anything of it would come in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count(BranchState::Taken) + self.count(BranchState::Conflict) == 0
    }
}

/// What whoever merges has decided.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BranchChoices {
    /// What to do with each record that both changed.
    pub decisions: BTreeMap<RecordId, BranchSide>,
}

/// What merging did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BranchMerged {
    /// Events that came in.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub events: u64,
    /// References of the records they are about, as they are here, in order.
    pub records: Vec<String>,
    /// Records that did not come in.
    pub left: u32,
    /// Reference of the file that keeps the list of the events there; none if there was nothing to do.
    pub list: Option<String>,
}

/// An event of the branch.
pub(super) struct BranchEvent {
    pub(super) leaf: Leaf,
    pub(super) bytes: Vec<u8>,
    pub(super) hash: Hash,
    pub(super) body: Vec<u8>,
}

impl BranchEvent {
    pub(super) fn subject(&self) -> RecordId {
        RecordId(uuid::Uuid::from_bytes(self.leaf.subject.0))
    }

    pub(super) fn verb(&self) -> &str {
        self.leaf.kind.split_once('.').map_or("", |(_, verb)| verb)
    }

    /// What it says of fields of the document: JSON text, or none for one that was emptied. None at all if a value is
    /// absent.
    pub(super) fn fields(&self, kind: Kind) -> Result<Option<BTreeMap<String, Option<String>>>> {
        let disclosed: HashMap<String, Value> = unpack(&self.body)?
            .into_iter()
            .map(|it| (it.name, it.value))
            .collect();
        let mut fields = BTreeMap::new();
        for field in &self.leaf.fields {
            let Some(name) = field.name.strip_prefix(DOCUMENT) else {
                continue;
            };
            let value = match &field.content {
                FieldContent::Public(value) => Some(value),
                FieldContent::Committed(_) => disclosed.get(&field.name),
            };
            let value = match value {
                Some(Value::Text(code)) if super::event::is_public(kind, name) => {
                    Some(serde_json::Value::String(code.clone()).to_string())
                }
                Some(Value::Text(json)) => Some(json.clone()),
                Some(_) => None,
                None => return Ok(None),
            };
            fields.insert(name.to_owned(), value);
        }
        Ok(Some(fields))
    }
}

/// The kind of record that an event is about; none for an event about the log.
pub(in crate::workspace) fn kind_of(leaf: &Leaf) -> Option<Kind> {
    let (noun, _) = leaf.kind.split_once('.')?;
    noun.replace('-', "_").parse().ok()
}

/// Two lines of one register.
pub(super) struct Lines {
    relation: BranchRelation,
    pub(super) common: u64,
    pub(super) size: u64,
    pub(super) root: Hash,
    present: u64,
    /// Events there that are not here.
    pub(super) new: Vec<BranchEvent>,
    /// Every event there after the common ones, for the list that is kept.
    pub(super) all: Vec<Vec<u8>>,
    /// Records that were written here since, by somebody here.
    touched: HashSet<RecordId>,
    /// Records of which something was erased here since.
    erased: HashSet<RecordId>,
}

impl Workspace {
    /// What merging another file of the same register would do. Nothing is written. The other one was taken in like a
    /// stranger's; what secrecy keeps back from who reads here is looked for in both.
    ///
    /// # Errors
    /// [`Refused::BranchOtherWorkspace`]; [`Refused::BranchSecret`] if the branch touches what secrecy keeps back.
    pub fn plan_branch(&self, theirs: &Self) -> Result<BranchPlan> {
        let lines = self.lines(theirs)?;
        self.plan_lines(theirs, &lines)
    }

    pub(super) fn plan_lines(&self, theirs: &Self, lines: &Lines) -> Result<BranchPlan> {
        let mut order: Vec<RecordId> = Vec::new();
        let mut by_record: HashMap<RecordId, Vec<&BranchEvent>> = HashMap::new();
        for event in &lines.new {
            let events = by_record.entry(event.subject()).or_default();
            if events.is_empty() {
                order.push(event.subject());
            }
            events.push(event);
        }
        let mut hidden = self.hidden()?;
        hidden.extend(theirs.under_secrecy(self.sight)?);
        if order.iter().any(|id| hidden.contains(id)) {
            return Err(Refused::BranchSecret.into());
        }
        let names: HashMap<[u8; 16], String> = theirs
            .actors()?
            .into_iter()
            .map(|(id, actor): (RecordId, Actor)| (id.bytes(), actor.name.to_string()))
            .collect();
        let mut items = Vec::new();
        for id in order {
            let events = by_record.remove(&id).unwrap_or_default();
            items.extend(self.branch_item(theirs, lines, id, &events, &names)?);
        }
        self.leave_what_links_nowhere(theirs, &mut items)?;
        Ok(BranchPlan {
            relation: lines.relation,
            common: lines.common,
            size: lines.size,
            root: Sha256Hex(lines.root),
            events: u64::try_from(lines.new.len()).unwrap_or(u64::MAX),
            present: lines.present,
            items,
        })
    }

    /// Reads what either line has after the events that both have.
    pub(super) fn lines(&self, theirs: &Self) -> Result<Lines> {
        if theirs.id() != self.id() {
            return Err(Refused::BranchOtherWorkspace.into());
        }
        let (here, there) = (self.leaf_hashes()?, theirs.leaf_hashes()?);
        let common = here
            .iter()
            .zip(&there)
            .take_while(|(here, there)| here == there)
            .count();
        if common == 0 {
            return Err(Refused::BranchOtherWorkspace.into());
        }
        let relation = match (common == here.len(), common == there.len()) {
            (true, true) => BranchRelation::Same,
            (false, true) => BranchRelation::Older,
            (true, false) => BranchRelation::Newer,
            (false, false) => BranchRelation::Apart,
        };
        let common = u64::try_from(common).unwrap_or(u64::MAX);
        let mut lines = Lines {
            relation,
            common,
            size: u64::try_from(there.len()).unwrap_or(u64::MAX),
            root: tree::root(&there),
            present: 0,
            new: Vec::new(),
            all: Vec::new(),
            touched: HashSet::new(),
            erased: HashSet::new(),
        };
        if relation != BranchRelation::Apart {
            return Ok(lines);
        }
        let ours = self.events_from(common)?;
        let branch = theirs.events_from(common)?;
        let from = |event: &BranchEvent| origin_of(&event.leaf).map(|it| it.leaf);
        let there: HashSet<Hash> = branch.iter().map(|it| it.hash).collect();
        let mut known: HashSet<Hash> = ours.iter().map(|it| it.hash).collect();
        known.extend(ours.iter().filter_map(from));
        for event in &ours {
            if event.leaf.kind == "trail.erased" {
                lines.erased.insert(event.subject());
            }
            // What came from there before is no change of ours.
            if from(event).is_none_or(|it| !there.contains(&it)) {
                lines.touched.insert(event.subject());
            }
        }
        for event in branch {
            lines.all.push(event.bytes.clone());
            let is_known =
                known.contains(&event.hash) || from(&event).is_some_and(|it| known.contains(&it));
            if is_known {
                lines.present += 1;
            } else {
                lines.new.push(event);
            }
        }
        Ok(lines)
    }

    fn events_from(&self, first: u64) -> Result<Vec<BranchEvent>> {
        let mut statement = self.connection.prepare(
            "SELECT leaf, body FROM event LEFT JOIN disclosure ON disclosure.seq = event.seq
             WHERE event.seq >= ?1 ORDER BY event.seq",
        )?;
        let mut rows = statement.query([as_i64(first)?])?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            let bytes: Vec<u8> = row.get(0)?;
            events.push(BranchEvent {
                leaf: Leaf::decode(&bytes)?,
                hash: leaf_hash(&bytes),
                bytes,
                body: row.get::<_, Option<Vec<u8>>>(1)?.unwrap_or_default(),
            });
        }
        Ok(events)
    }

    fn branch_item(
        &self,
        theirs: &Self,
        lines: &Lines,
        id: RecordId,
        events: &[&BranchEvent],
        names: &HashMap<[u8; 16], String>,
    ) -> Result<Option<BranchItem>> {
        let (base, here) = past::between(&self.connection, id, lines.common, u64::MAX >> 1)?;
        let there = past::of(&theirs.connection, id, u64::MAX >> 1)?;
        let Some(kind) = there.kind.or(here.kind) else {
            return Ok(None);
        };
        let mut changed: BTreeSet<String> = BTreeSet::new();
        let mut absent = false;
        for event in events {
            match event.fields(kind)? {
                Some(fields) => changed.extend(fields.into_keys()),
                None => absent = true,
            }
        }
        let fields = differing(&changed, &base, &here, &there);
        let why = if absent || events.iter().any(|it| it.leaf.kind == "trail.erased") {
            Some(BranchWhy::Erased)
        } else if lines.erased.contains(&id) {
            Some(BranchWhy::ErasedHere)
        } else if matches!(kind, Kind::Version | Kind::RetentionRun) {
            Some(BranchWhy::Approval)
        } else if events.iter().all(|it| it.verb().starts_with("key-")) {
            Some(BranchWhy::Key)
        } else {
            None
        };
        let change = match (base.present, there.present) {
            (false, true) => Change::Created,
            (_, false) => Change::Removed,
            (true, true) => Change::Changed,
        };
        let state = if why.is_some() {
            BranchState::Left
        } else if !there.present && !here.present {
            BranchState::Present
        } else if there.present && here.present && fields.is_empty() {
            BranchState::Taken
        } else if lines.touched.contains(&id) || (!there.present && self.is_needed(id, lines)?) {
            BranchState::Conflict
        } else {
            BranchState::Taken
        };
        let last = events.last().map(|it| &it.leaf);
        let reference = here.reference.clone().or(there.reference.clone());
        Ok(Some(BranchItem {
            id,
            kind,
            reference: reference.unwrap_or_default(),
            title: there
                .title(self.language)
                .or_else(|_| base.title(self.language))?,
            change,
            state,
            why,
            fields,
            events: u32::try_from(events.len()).unwrap_or(u32::MAX),
            by: last.and_then(|leaf| names.get(&leaf.actor.0).cloned()),
            at: last
                .and_then(|leaf| i64::try_from(leaf.time_ms).ok())
                .and_then(DateTime::from_timestamp_millis)
                .ok_or_else(|| Error::Damaged("the time of an event".to_owned()))?,
        }))
    }

    /// Whether something that was written here since needs a record that was taken out there.
    fn is_needed(&self, id: RecordId, lines: &Lines) -> Result<bool> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id FROM record WHERE parent = ?1 UNION SELECT source FROM link WHERE target = ?1 AND source <> ?1",
        )?;
        let mut rows = statement.query([id.to_string()])?;
        while let Some(row) = rows.next()? {
            if lines
                .touched
                .contains(&read::parse_id(&row.get::<_, String>(0)?)?)
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// What links to something that is not here and does not come in stays there, and so on.
    fn leave_what_links_nowhere(&self, theirs: &Self, items: &mut [BranchItem]) -> Result<()> {
        let mut needs: Vec<(usize, Vec<RecordId>)> = Vec::new();
        for (place, item) in items.iter().enumerate() {
            if item.state == BranchState::Left || item.change == Change::Removed {
                continue;
            }
            let record: Record = read::by_id(&theirs.connection, item.id)?.record;
            let mut targets: Vec<RecordId> = record.links().iter().map(|it| it.target).collect();
            targets.extend(record.parent());
            needs.push((place, targets));
        }
        loop {
            let comes: HashSet<RecordId> = items
                .iter()
                .filter(|it| it.state != BranchState::Left && it.change != Change::Removed)
                .map(|it| it.id)
                .collect();
            let mut more = false;
            for (place, targets) in &needs {
                let mut nowhere = false;
                for target in targets {
                    nowhere |=
                        !comes.contains(target) && read::exists(&self.connection, *target).is_err();
                }
                if let Some(item) = items.get_mut(*place)
                    && nowhere
                    && item.state != BranchState::Left
                {
                    item.state = BranchState::Left;
                    item.why = Some(BranchWhy::Link);
                    more = true;
                }
            }
            if !more {
                return Ok(());
            }
        }
    }
}

fn differing(
    changed: &BTreeSet<String>,
    base: &Past,
    here: &Past,
    there: &Past,
) -> Vec<BranchField> {
    changed
        .iter()
        // A key is not brought over, and so is no difference.
        .filter(|name| name.as_str() != "public_key")
        .map(|name| BranchField {
            name: name.clone(),
            base: base.fields.get(name).cloned(),
            here: here.fields.get(name).cloned(),
            there: there.fields.get(name).cloned(),
        })
        .filter(|field| field.here != field.there)
        .collect()
}
