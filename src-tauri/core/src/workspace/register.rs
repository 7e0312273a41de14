//! What is computed about a record of the register from the records around it.

use chrono::NaiveDate;

use super::{Stored, Workspace};
use crate::activity::Activity;
use crate::completeness::{self, Around, Completeness};
use crate::error::{Error, Result};
use crate::organisation::{Organisation, OrganisationKind};
use crate::processor::Processor;
use crate::record::{Kind, Record, RecordId};
use crate::system::System;
use crate::text::Argument;
use crate::transfer::Transfer;
use crate::value::Country;

impl Workspace {
    /// How complete the record of an activity is on a day (Art 30); none for a record that is no activity.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::Damaged`].
    pub fn completeness(&self, id: RecordId, on: NaiveDate) -> Result<Option<Completeness>> {
        let Record::Activity(activity) = self.get(id)?.record else {
            return Ok(None);
        };
        let around = self.around(id, &activity)?;
        Ok(Some(completeness::of(&activity, &around, on)))
    }

    /// What stands around an activity: the organisation, its controllers, its transfers, and who reaches its data from where.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn around(&self, id: RecordId, activity: &Activity) -> Result<Around> {
        let mut around = Around {
            own: self.own()?,
            ..Around::default()
        };
        for controller in &activity.controllers {
            around
                .controllers
                .push(self.get(*controller)?.record.try_into()?);
        }
        for system in &activity.systems {
            let it: System = self.get(*system)?.record.try_into()?;
            around.reach.push((
                Argument::Text(it.name.to_string()),
                joined(&it.locations, &it.access_countries),
            ));
        }
        for recipient in &activity.recipients {
            if !recipient.countries.is_empty() {
                let who = Argument::Words(recipient.name.clone().into());
                around.reach.push((who, recipient.countries.clone()));
            }
        }
        let processors = self.processors_of(id)?;
        for (_, it) in &processors {
            let mut countries = joined(&it.locations, &it.access_countries);
            countries.extend(
                it.sub_processors
                    .iter()
                    .filter_map(|sub| sub.country.clone()),
            );
            around
                .reach
                .push((Argument::Text(it.name.to_string()), countries));
            around.processors.push(it.name.to_string());
        }
        around.transfers = self
            .transfers_of(id)?
            .into_iter()
            .map(|(_, transfer)| transfer)
            .collect();
        Ok(around)
    }

    /// The organisation whose record this is.
    fn own(&self) -> Result<Option<Organisation>> {
        for stored in self.all(Kind::Organisation)? {
            let organisation: Organisation = stored.record.try_into()?;
            if organisation.kind == Some(OrganisationKind::Own) {
                return Ok(Some(organisation));
            }
        }
        Ok(None)
    }

    /// The processors engaged for an activity.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn processors_of(&self, activity: RecordId) -> Result<Vec<(Stored, Processor)>> {
        typed(self.linked_from(activity)?, "activities", Kind::Processor)
    }

    /// The transfers of an activity: those that name it, and those of its processors that name none.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn transfers_of(&self, activity: RecordId) -> Result<Vec<(Stored, Transfer)>> {
        let mut found: Vec<(Stored, Transfer)> =
            typed(self.linked_from(activity)?, "activity", Kind::Transfer)?;
        for (processor, _) in self.processors_of(activity)? {
            let of_processor: Vec<(Stored, Transfer)> =
                typed(self.linked_from(processor.id)?, "processor", Kind::Transfer)?;
            found.extend(
                of_processor
                    .into_iter()
                    .filter(|(_, transfer)| transfer.activity.is_none()),
            );
        }
        Ok(found)
    }
}

fn joined(one: &[Country], other: &[Country]) -> Vec<Country> {
    one.iter().chain(other).cloned().collect()
}

/// The records of a kind that link by this field, with their documents.
pub(super) fn typed<T>(
    linked: Vec<(String, Stored)>,
    by: &str,
    kind: Kind,
) -> Result<Vec<(Stored, T)>>
where
    T: TryFrom<Record, Error = Error>,
{
    linked
        .into_iter()
        .filter(|(field, stored)| field == by && stored.record.kind() == kind)
        .map(|(_, stored)| {
            let document = stored.record.clone().try_into()?;
            Ok((stored, document))
        })
        .collect()
}
