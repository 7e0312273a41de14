//! Who is linked with whom, either way.

use std::collections::HashMap;

use crate::error::Result;
use crate::record::RecordId;
use crate::workspace::Workspace;
use crate::workspace::read::{Stored, parse_id};

/// The links of a workspace.
#[derive(Debug, Default)]
pub struct Ties {
    from: HashMap<RecordId, Vec<RecordId>>,
    to: HashMap<RecordId, Vec<RecordId>>,
}

impl Ties {
    /// Reads all links.
    pub fn build(workspace: &Workspace) -> Result<Self> {
        let mut ties = Self::default();
        let mut statement = workspace
            .connection
            .prepare_cached("SELECT DISTINCT source, target FROM link")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let source = parse_id(row.get_ref(0)?.as_str().unwrap_or_default())?;
            let target = parse_id(row.get_ref(1)?.as_str().unwrap_or_default())?;
            ties.tie(source, target);
        }
        Ok(ties)
    }

    fn tie(&mut self, source: RecordId, target: RecordId) {
        self.from.entry(source).or_default().push(target);
        self.to.entry(target).or_default().push(source);
    }

    /// The links of a record are now these; none if it is gone.
    pub fn replace(&mut self, id: RecordId, now: Option<&Stored>) {
        for target in self.from.remove(&id).unwrap_or_default() {
            if let Some(sources) = self.to.get_mut(&target) {
                sources.retain(|source| *source != id);
            }
        }
        let mut targets: Vec<RecordId> = now
            .map(|stored| stored.record.links())
            .unwrap_or_default()
            .into_iter()
            .map(|link| link.target)
            .collect();
        targets.sort_unstable();
        targets.dedup();
        for target in targets {
            self.tie(id, target);
        }
    }

    /// The records at the other end of a record's links, whichever way they lead.
    pub fn of(&self, id: RecordId) -> impl Iterator<Item = RecordId> {
        [&self.from, &self.to]
            .into_iter()
            .filter_map(move |side| side.get(&id))
            .flatten()
            .copied()
    }
}
