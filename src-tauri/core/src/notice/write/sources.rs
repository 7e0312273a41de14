//! The records a notice is written from, by id, with the digest of each field.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use super::Tie;
use crate::activity::{Activity, ActivityRole, ActivityStatus, MeasureKind};
use crate::legal_basis::ConsentProfile;
use crate::measure::SecurityMeasure;
use crate::notice::Notice;
use crate::notice::compare::Around;
use crate::organisation::{Organisation, OrganisationKind};
use crate::processor::Processor;
use crate::record::{Canonical, Document, Kind, Record, RecordId};
use crate::transfer::Transfer;
use crate::value::Sha256Hex;

/// A record with its id and reference.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a, T> {
    /// Its id.
    pub id: RecordId,
    /// Its reference.
    pub reference: &'a str,
    /// The document.
    pub it: &'a T,
}

/// The records a notice is written from.
#[derive(Debug, Clone, Default)]
pub struct NoticeSources {
    records: BTreeMap<RecordId, (String, Record, Canonical)>,
    /// By kind and number, so that a notice keeps its order.
    order: Vec<RecordId>,
}

impl NoticeSources {
    /// The kinds of records that a notice speaks of, and notices.
    pub const KINDS: [Kind; 7] = [
        Kind::Organisation,
        Kind::Activity,
        Kind::Processor,
        Kind::Transfer,
        Kind::ConsentProfile,
        Kind::Measure,
        Kind::Notice,
    ];

    /// Takes a record in, in the order in which the notice is to speak of them. Others than of [`Self::KINDS`] are left.
    ///
    /// # Errors
    /// [`crate::Error::Internal`] if a document could not be written as JSON, which the types exclude.
    pub fn put(&mut self, id: RecordId, reference: &str, record: Record) -> crate::Result<()> {
        if Self::KINDS.contains(&record.kind()) {
            let canonical = record.canonical()?;
            self.order.push(id);
            self.records
                .insert(id, (reference.to_owned(), record, canonical));
        }
        Ok(())
    }

    fn each<T: Document + 'static>(&self) -> impl Iterator<Item = Named<'_, T>> {
        self.order.iter().filter_map(|id| {
            let (reference, record, _) = self.records.get(id)?;
            Some(Named {
                id: *id,
                reference,
                it: T::of(record)?,
            })
        })
    }

    /// A document.
    pub(super) fn get<T: Document>(&self, id: RecordId) -> Option<Named<'_, T>> {
        let (reference, record, _) = self.records.get(&id)?;
        Some(Named {
            id,
            reference,
            it: T::of(record)?,
        })
    }

    /// The organisation whose register it is.
    pub(super) fn own(&self) -> Option<Named<'_, Organisation>> {
        self.each::<Organisation>()
            .find(|named| named.it.kind == Some(OrganisationKind::Own))
    }

    /// The activities that the notice describes: those under way in which the organisation decides.
    pub fn described(&self) -> impl Iterator<Item = Named<'_, Activity>> {
        self.each::<Activity>().filter(|named| {
            is_under_way(named.it) && named.it.role != Some(ActivityRole::Processor)
        })
    }

    /// The activities under way that it carries out for others.
    pub(super) fn on_behalf(&self) -> impl Iterator<Item = Named<'_, Activity>> {
        self.each::<Activity>().filter(|named| {
            is_under_way(named.it) && named.it.role == Some(ActivityRole::Processor)
        })
    }

    /// The transfers of an activity: those that name it, and those of its processors that name none.
    pub(super) fn transfers_of(&self, activity: RecordId) -> Vec<Named<'_, Transfer>> {
        let engaged: Vec<RecordId> = self
            .each::<Processor>()
            .filter(|named| named.it.activities.contains(&activity))
            .map(|named| named.id)
            .collect();
        self.each::<Transfer>()
            .filter(|named| {
                named.it.activity == Some(activity)
                    || (named.it.activity.is_none()
                        && named.it.processor.is_some_and(|id| engaged.contains(&id)))
            })
            .collect()
    }

    /// A consent profile.
    pub(super) fn consent(&self, id: RecordId) -> Option<Named<'_, ConsentProfile>> {
        self.get(id)
    }

    /// The procedure for requests of authorities among the measures of the catalogue.
    pub(super) fn authority_procedure(&self) -> Option<Named<'_, SecurityMeasure>> {
        self.each::<SecurityMeasure>().find(|named| {
            let texts = named.it.text.each().map(|(_, text)| text);
            named.it.kind == Some(MeasureKind::Organisation)
                && texts
                    .chain([named.it.name.as_str()])
                    .any(crate::finding::names_authority_procedure)
        })
    }

    /// A field of a record as it is now.
    #[must_use]
    pub fn tie(&self, record: RecordId, field: &str) -> Tie {
        Tie {
            record: Some(record),
            field: field.parse().unwrap_or_default(),
            digest: self.digest(record, field),
        }
    }

    /// The digest of a field as it is now; none when it is empty or the record is gone.
    #[must_use]
    pub fn digest(&self, record: RecordId, field: &str) -> Option<Sha256Hex> {
        let (_, _, canonical) = self.records.get(&record)?;
        let text = canonical.fields.get(field)?;
        Some(Sha256Hex(Sha256::digest(text.as_bytes()).into()))
    }
}

impl Around for NoticeSources {
    fn own(&self) -> Option<&Organisation> {
        self.own().map(|named| named.it)
    }

    fn activity(&self, id: RecordId) -> Option<&Activity> {
        self.get(id).map(|named| named.it)
    }

    fn transfers(&self, activity: RecordId) -> Vec<&Transfer> {
        let found = self.transfers_of(activity);
        found.into_iter().map(|named| named.it).collect()
    }

    fn notice(&self, id: RecordId) -> Option<&Notice> {
        self.get(id).map(|named| named.it)
    }

    fn notices(&self) -> Vec<(RecordId, &Notice)> {
        let mut found: Vec<_> = self.each().map(|named| (named.id, named.it)).collect();
        found.sort_by_key(|(id, _)| *id);
        found
    }

    fn reference(&self, id: RecordId) -> String {
        self.records
            .get(&id)
            .map_or_else(String::new, |(reference, ..)| reference.clone())
    }
}

/// Whether a notice has to speak of it: it is under way, or data of it are still there while it rests.
pub(crate) fn is_under_way(it: &Activity) -> bool {
    matches!(
        it.status,
        Some(ActivityStatus::Active | ActivityStatus::Suspended)
    )
}
