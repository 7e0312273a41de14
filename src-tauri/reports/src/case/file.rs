//! A case, read once: the request, its entries, its events, and who is who.

use std::collections::BTreeSet;

use tilsyn_core::Error;
use tilsyn_core::actor::Actor;
use tilsyn_core::attachment::Attachment;
use tilsyn_core::record::{Record, RecordId};
use tilsyn_core::request::{Decision, Disclosure, LegalDocument, Notification, Request, Step};
use tilsyn_core::workspace::{ClockView, EventView, Head, Stored, Workspace};

use crate::doc::{Home, References, Say, small};
use crate::trail;
use crate::{Order, ReportError};

/// A case, read once.
pub struct Case {
    pub reference: String,
    pub request: Request,
    pub children: Vec<Stored>,
    pub corrected: BTreeSet<RecordId>,
    pub withheld: BTreeSet<RecordId>,
    pub events: Vec<EventView>,
    pub references: References,
    pub actors: Vec<(RecordId, Actor)>,
    pub home: Home,
    pub head: Head,
    pub activities: Vec<(String, String)>,
    /// All its clocks, those that run first.
    pub clocks: Vec<ClockView>,
    /// What blocks a disclosure.
    pub blocks: Vec<tilsyn_core::procedure::Block>,
    /// Its entries, with what the register says that its evaluation rests on.
    pub entries: tilsyn_core::procedure::CaseEntries,
}

impl Case {
    pub fn read(workspace: &Workspace, order: &Order) -> Result<Self, ReportError> {
        let id = order.subject.ok_or(ReportError::Subject(order.kind))?;
        let stored = workspace.get(id)?;
        let request: Request = stored.record.try_into()?;
        let children = workspace.children(id)?;
        let corrected = children
            .iter()
            .filter_map(|child| match &child.record {
                Record::Step(it) => it.corrects,
                Record::LegalDocument(it) => it.corrects,
                Record::Decision(it) => it.corrects,
                Record::Disclosure(it) => it.corrects,
                Record::Notification(it) => it.corrects,
                _ => None,
            })
            .collect();
        let mut activities = Vec::new();
        for activity in &request.activities {
            // One that was taken out of the register since is still named, by the id that is left of it.
            match workspace.get(*activity) {
                Ok(stored) => {
                    if let Record::Activity(it) = &stored.record {
                        let name = it.name.in_language(order.language).to_owned();
                        activities.push((stored.reference, name));
                    }
                }
                Err(Error::NoSuchRecord(id)) => activities.push((id, String::new())),
                Err(error) => return Err(error.into()),
            }
        }
        let seen = workspace.case(id)?;
        Ok(Self {
            clocks: seen.clocks,
            blocks: seen.blocks,
            entries: workspace.entries(id)?,
            references: References::new(
                children
                    .iter()
                    .map(|child| (child.id, child.reference.clone())),
            ),
            withheld: trail::privileged(&children),
            events: workspace.history(id)?,
            actors: workspace.actors()?,
            home: Home::of(workspace)?,
            head: workspace.head()?,
            reference: stored.reference,
            request,
            children,
            corrected,
            activities,
        })
    }

    /// The name of the trail, as it stands on the first line of its head.
    pub fn origin(&self) -> &str {
        self.head.note.lines().next().unwrap_or_default()
    }

    /// The entries of a kind, in the order in which they were written.
    fn of<'a, T: 'a>(
        &'a self,
        pick: impl Fn(&'a Record) -> Option<&'a T> + 'a,
    ) -> impl Iterator<Item = (&'a Stored, &'a T)> {
        self.children
            .iter()
            .filter_map(move |child| Some((child, pick(&child.record)?)))
    }

    pub fn steps(&self) -> impl Iterator<Item = (&Stored, &Step)> {
        self.of(|record| match record {
            Record::Step(it) => Some(it.as_ref()),
            _ => None,
        })
    }

    pub fn documents(&self) -> impl Iterator<Item = (&Stored, &LegalDocument)> {
        self.of(|record| match record {
            Record::LegalDocument(it) => Some(it.as_ref()),
            _ => None,
        })
    }

    pub fn decisions(&self) -> impl Iterator<Item = (&Stored, &Decision)> {
        self.of(|record| match record {
            Record::Decision(it) => Some(it.as_ref()),
            _ => None,
        })
    }

    pub fn disclosures(&self) -> impl Iterator<Item = (&Stored, &Disclosure)> {
        self.of(|record| match record {
            Record::Disclosure(it) => Some(it.as_ref()),
            _ => None,
        })
    }

    pub fn notifications(&self) -> impl Iterator<Item = (&Stored, &Notification)> {
        self.of(|record| match record {
            Record::Notification(it) => Some(it.as_ref()),
            _ => None,
        })
    }

    pub fn attachments(&self) -> impl Iterator<Item = (&Stored, &Attachment)> {
        self.of(|record| match record {
            Record::Attachment(it) => Some(it.as_ref()),
            _ => None,
        })
    }

    /// Name and role of a person.
    pub fn who(&self, say: &Say, id: Option<RecordId>) -> String {
        let Some(id) = id else {
            return say.w("report-not-stated");
        };
        match self.actors.iter().find(|(actor, _)| *actor == id) {
            Some((_, actor)) => match actor.role {
                Some(role) => format!("{}, {}", actor.name, small(&say.code("role", &role.key()))),
                None => actor.name.to_string(),
            },
            None => id.to_string(),
        }
    }
}
