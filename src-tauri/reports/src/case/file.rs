//! A case, read once: the request, its entries, its events, and who is who.

use std::collections::BTreeSet;

use tilsyn_core::Error;
use tilsyn_core::actor::Actor;
use tilsyn_core::attachment::Attachment;
use tilsyn_core::deadline::end_of_day;
use tilsyn_core::record::{Record, RecordId};
use tilsyn_core::request::{Decision, Disclosure, LegalDocument, Notification, Request, Step};
use tilsyn_core::workspace::{ClockView, EventView, Head, Stored};

use crate::ReportError;
use crate::doc::{References, Say, small};
use crate::sources::Sources;
use crate::trail;

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
    /// Whose file it is.
    pub organisation: String,
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
    /// The case as it is, or on a day that is past as it was: with the entries and the events of which it was made then.
    pub fn read(sources: &Sources<'_>) -> Result<Self, ReportError> {
        let (workspace, order) = (sources.workspace, sources.order);
        let id = order.subject.ok_or(ReportError::Subject(order.kind))?;
        let (stored, children) = if sources.is_past() {
            let unknown = || Error::NoSuchRecord(id.to_string());
            let kept = sources.register.get(id).ok_or_else(unknown)?;
            let children = sources.register.children(id);
            (
                kept.stored.clone(),
                children.map(|kept| kept.stored.clone()).collect(),
            )
        } else {
            (workspace.get(id)?, workspace.children(id)?)
        };
        let request: Request = stored.record.try_into()?;
        let (entries, clocks, blocks) = if sources.is_past() {
            let entries = sources.register.entries(id);
            let now = end_of_day(order.as_of, sources.home.zone);
            let (clocks, blocks) = workspace.clocks_and_blocks(&request, &entries, now)?;
            (entries, clocks, blocks)
        } else {
            let seen = workspace.case(id)?;
            (workspace.entries(id)?, seen.clocks, seen.blocks)
        };
        let events = workspace.history(id)?;
        let events = events.into_iter().filter(|it| it.seq < sources.size);
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
            match sources.register.get(*activity).map(|it| &it.stored) {
                Some(stored) => {
                    if let Record::Activity(it) = &stored.record {
                        let name = it.name.in_language(order.language).to_owned();
                        activities.push((stored.reference.clone(), name));
                    }
                }
                None => activities.push((activity.to_string(), String::new())),
            }
        }
        Ok(Self {
            clocks,
            blocks,
            entries,
            references: References::new(
                children
                    .iter()
                    .map(|child| (child.id, child.reference.clone())),
            ),
            withheld: trail::privileged(&children),
            events: events.collect(),
            actors: workspace.actors()?,
            organisation: (sources.home.organisation.as_ref())
                .map(|it| it.legal_name.to_string())
                .unwrap_or_default(),
            head: sources.head.clone(),
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
