//! Narrowing a list to the records of which all its conditions hold, and counting them by what they have in common.

use std::collections::BTreeMap;
use std::sync::Arc;

use roaring::RoaringBitmap;

use super::things::Things;
use super::{Index, truth, unmarked};
use crate::browse::{Filter, GroupBy};
use crate::error::Result;
use crate::record::{Kind, RecordId};
use crate::workspace::Workspace;

/// The records of a kind of which all conditions of a list hold, as places on the shelf of that kind.
pub type Selection = RoaringBitmap;

/// Of what a group is told by its key.
fn kind_of(by: GroupBy) -> Option<Kind> {
    match by {
        GroupBy::System => Some(Kind::System),
        GroupBy::Measure => Some(Kind::Measure),
        GroupBy::Processor => Some(Kind::Processor),
        GroupBy::Organisation => Some(Kind::Organisation),
        GroupBy::Basis
        | GroupBy::Subject
        | GroupBy::DataCategory
        | GroupBy::PurposeKind
        | GroupBy::Role
        | GroupBy::Status
        | GroupBy::Unit
        | GroupBy::Function
        | GroupBy::Country
        | GroupBy::Mechanism
        | GroupBy::Trigger
        | GroupBy::Action
        | GroupBy::OrgKind
        | GroupBy::Family => None,
    }
}

impl Index {
    /// The records of a kind of which all these conditions hold.
    pub(in crate::workspace) fn select(
        &mut self,
        workspace: &Workspace,
        kind: Kind,
        filters: &[Filter],
    ) -> Result<Selection> {
        let mut selected = self.shelf(workspace, kind)?.all().clone();
        for filter in filters {
            selected &= self.holding(workspace, kind, filter)?;
        }
        Ok(selected)
    }

    fn holding(
        &mut self,
        workspace: &Workspace,
        kind: Kind,
        filter: &Filter,
    ) -> Result<RoaringBitmap> {
        let shelf = self.shelf(workspace, kind)?;
        Ok(match filter {
            Filter::Text(line) => {
                let found = self.words(workspace)?.ids(line)?;
                self.shelf(workspace, kind)?.places(found)
            }
            Filter::Title(title) => {
                let title = title.as_str().to_lowercase();
                shelf.seek(|doc| doc.title.contains(&title))
            }
            Filter::Finding(severity) => {
                let marked = self.marked.as_ref().ok_or_else(unmarked)?;
                let marks = Arc::clone(&marked.marks);
                self.shelf(workspace, kind)?
                    .seek(|doc| marks.get(doc.id).is_some_and(|mark| mark.has(*severity)))
            }
            Filter::DueBefore(day) => shelf.seek(|doc| doc.due.is_some_and(|due| due < *day)),
            Filter::Processor(id)
            | Filter::Organisation(id)
            | Filter::System(id)
            | Filter::Measure(id) => {
                let tied: Vec<RecordId> = self.ties(workspace)?.of(*id).collect();
                self.shelf(workspace, kind)?.places(tied)
            }
            Filter::OutsideEea(outside) => {
                let all = shelf.all().clone();
                let transferred = self.of_transfers(workspace, None)?;
                if *outside {
                    transferred
                } else {
                    all - transferred
                }
            }
            Filter::Country(_) | Filter::Mechanism(_) if kind == Kind::Activity => {
                self.of_transfers(workspace, Some(filter))?
            }
            Filter::Basis(_)
            | Filter::Special(_)
            | Filter::Status(_)
            | Filter::Family(_)
            | Filter::Open(_)
            | Filter::Role(_)
            | Filter::Unit(_)
            | Filter::Function(_)
            | Filter::Automated(_)
            | Filter::Subject(_)
            | Filter::DataCategory(_)
            | Filter::PurposeKind(_)
            | Filter::Country(_)
            | Filter::Trigger(_)
            | Filter::Action(_)
            | Filter::Gap(_)
            | Filter::Mechanism(_)
            | Filter::OrgKind(_) => shelf.holding(filter),
        })
    }

    /// The activities that have a transfer, or one of which a condition holds.
    fn of_transfers(
        &mut self,
        workspace: &Workspace,
        filter: Option<&Filter>,
    ) -> Result<RoaringBitmap> {
        let transfers = self.shelf(workspace, Kind::Transfer)?;
        let holding = match filter {
            None => transfers.all().clone(),
            Some(filter) => transfers.holding(filter),
        };
        let activities: Vec<RecordId> = holding
            .iter()
            .filter_map(|place| transfers.doc(place)?.activity)
            .collect();
        Ok(self.shelf(workspace, Kind::Activity)?.places(activities))
    }

    /// How many of the selected records fall into each group, by its key.
    pub(in crate::workspace) fn count_by(
        &mut self,
        workspace: &Workspace,
        kind: Kind,
        by: GroupBy,
        selected: &Selection,
    ) -> Result<BTreeMap<String, u64>> {
        let places = self.places_by(workspace, kind, by)?;
        Ok(places
            .into_iter()
            .map(|(key, places)| (key, selected.intersection_len(&places)))
            .filter(|(_, count)| *count > 0)
            .collect())
    }

    /// The records that fall into each group, by its key.
    pub(in crate::workspace) fn places_by(
        &mut self,
        workspace: &Workspace,
        kind: Kind,
        by: GroupBy,
    ) -> Result<BTreeMap<String, Selection>> {
        let mut found = BTreeMap::new();
        if let Some(things) = Things::counted_by(by) {
            let shelf = self.shelf(workspace, kind)?;
            let all = shelf.named(things).things.clone();
            for thing in all {
                found.insert(thing.key().to_owned(), shelf.naming(&thing.ways));
            }
            return Ok(found);
        }
        if let Some(other) = kind_of(by) {
            self.shelf(workspace, kind)?;
            self.shelf(workspace, other)?;
            self.ties(workspace)?;
            let (Some(ties), Some(mine), Some(theirs)) = (
                &self.ties,
                self.shelves.get(&kind),
                self.shelves.get(&other),
            ) else {
                return Ok(found);
            };
            for id in theirs
                .all()
                .iter()
                .filter_map(|place| Some(theirs.doc(place)?.id))
            {
                found.insert(id.to_string(), mine.places(ties.of(id)));
            }
        } else {
            let elsewhere =
                kind == Kind::Activity && matches!(by, GroupBy::Country | GroupBy::Mechanism);
            let from = if elsewhere { Kind::Transfer } else { kind };
            let of_group: Vec<(Filter, String, RoaringBitmap)> = self
                .shelf(workspace, from)?
                .truths()
                .filter_map(|(filter, places)| {
                    let (group, key) = truth::group(filter)?;
                    (group == by).then(|| (filter.clone(), key, places.clone()))
                })
                .collect();
            for (filter, key, places) in of_group {
                let places = if elsewhere {
                    self.of_transfers(workspace, Some(&filter))?
                } else {
                    places
                };
                found.insert(key, places);
            }
        }
        Ok(found)
    }
}
