//! The trail that is embedded in a case file, checked by itself: every event against the signed root, every value
//! against its commitment, and everything that is said beside them against both.

mod event;

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::SecondsFormat;
use serde::Deserialize;
use thiserror::Error;
use tilsyn_core::workspace::origin;
use tilsyn_trail::{Erasure, EventRef, Fault, Known as Field, SubjectId, WorkspaceId};

use super::{Seal, Sealed, shown};
use crate::trail::CASE_SCHEMA;
use event::CaseEvent;

/// The trail of a case, as it is embedded.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseTrail<'a> {
    #[serde(rename = "$schema", borrow)]
    schema: Cow<'a, str>,
    #[serde(borrow)]
    generated_at: Cow<'a, str>,
    #[serde(borrow)]
    as_of: Cow<'a, str>,
    #[serde(borrow)]
    workspace: Cow<'a, str>,
    #[serde(borrow)]
    origin: Cow<'a, str>,
    #[serde(borrow)]
    case: Cow<'a, str>,
    #[serde(borrow)]
    head: CaseHead<'a>,
    #[serde(borrow)]
    events: Vec<CaseEvent<'a>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseHead<'a> {
    size: u64,
    #[serde(borrow)]
    root: Cow<'a, str>,
    #[serde(borrow)]
    note: Cow<'a, str>,
}

/// What is wrong with an embedded trail.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CaseFault {
    /// It cannot be read.
    #[error("it cannot be read: {0}")]
    Malformed(String),
    /// It names another trail, head or time than the seal.
    #[error("its {0} is not that of the seal")]
    Seal(&'static str),
    /// An event or one of its values is wrong.
    #[error("event {seq}: {fault}")]
    Event {
        /// The event, by the number under which it stands.
        seq: u64,
        /// What is wrong.
        fault: Fault,
    },
    /// An event is not under the signed root.
    #[error("event {seq} is not under the signed root")]
    Proof {
        /// The event.
        seq: u64,
    },
    /// What is said beside an event is not what the event says.
    #[error("event {seq}: what is said of {field} is not what was recorded")]
    Shown {
        /// The event.
        seq: u64,
        /// Which of its parts.
        field: String,
    },
}

impl CaseFault {
    /// The event that is wrong, if it is one.
    #[must_use]
    pub const fn seq(&self) -> Option<u64> {
        match self {
            Self::Event { seq, .. } | Self::Proof { seq } | Self::Shown { seq, .. } => Some(*seq),
            Self::Malformed(_) | Self::Seal(_) => None,
        }
    }
}

/// What the check of an embedded trail found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseTrailCheck {
    /// The reference of the case.
    pub case: String,
    /// Events, all under the signed root.
    pub events: u64,
    /// Values, each recomputed to its commitment.
    pub values: u64,
    /// Events whose values were left out: legal privilege.
    pub withheld: u64,
    /// Values that are erased, by an event that is in the file.
    pub erased: u64,
    /// Values that are absent without a reason in the file.
    pub missing: u64,
    /// The first of those: event and field.
    pub first_missing: Option<(u64, String)>,
}

/// What the events read so far say about others.
#[derive(Default)]
struct Known {
    /// References of records, where an event discloses them.
    references: BTreeMap<SubjectId, String>,
    /// The reference of the request, once its event said it.
    case: Option<String>,
    absent: Vec<(u64, String)>,
    disclosed: Vec<(u64, String)>,
    /// The events that erased, with the names of the fields, ascending.
    erasures: Vec<(u64, Vec<String>)>,
    /// Which of them name an event.
    erased_events: BTreeMap<u64, Vec<usize>>,
}

impl<'a> CaseTrail<'a> {
    /// Reads the file.
    ///
    /// # Errors
    /// [`CaseFault::Malformed`].
    pub fn parse(bytes: &'a [u8]) -> Result<Self, CaseFault> {
        let trail: Self = serde_json::from_slice(bytes)
            .map_err(|error| CaseFault::Malformed(error.to_string()))?;
        if trail.schema == CASE_SCHEMA && shown(&trail.case) == trail.case {
            Ok(trail)
        } else {
            Err(CaseFault::Malformed(shown(&trail.schema)))
        }
    }

    /// Checks everything that can be checked without the workspace.
    ///
    /// # Errors
    /// The first [`CaseFault`].
    pub fn check(&self, seal: &Seal, sealed: &Sealed) -> Result<CaseTrailCheck, CaseFault> {
        let workspace = self.agrees(seal)?;
        let mut known = Known::default();
        let mut check = CaseTrailCheck {
            case: self.case.clone().into_owned(),
            ..CaseTrailCheck::default()
        };
        let mut last = None;
        for event in &self.events {
            if last.is_some_and(|last| event.seq <= last) {
                return Err(event.wrong(Fault::Sequence {
                    expected: last.map_or(0, |last| last + 1),
                    found: event.seq,
                }));
            }
            last = Some(event.seq);
            let (leaf, body) = (event.leaf()?, event.body()?);
            let read = EventRef::read(&workspace, event.seq, &leaf, &body)
                .map_err(|fault| event.wrong(fault))?;
            event.is_under(&leaf, sealed)?;
            event.says_what_it_holds(&read, &mut known)?;
            check.events += 1;
            check.withheld += u64::from(event.withheld);
            check.values += event.disclosures.len() as u64;
            if !event.withheld {
                known.note_values(&read);
            }
            let erasure = Erasure::of(&read).map_err(|fault| event.wrong(fault))?;
            if let Some(erasure) = erasure {
                known.note_erasure(event.seq, erasure);
            }
        }
        if known.case.as_deref().is_some_and(|case| case != self.case) {
            return Err(CaseFault::Seal("case"));
        }
        known.count_absent(&mut check)?;
        Ok(check)
    }

    /// Whether it speaks of the trail, the head and the time of which the seal speaks. Gives the workspace.
    fn agrees(&self, seal: &Seal) -> Result<WorkspaceId, CaseFault> {
        let made = seal.generated_at.to_rfc3339_opts(SecondsFormat::Secs, true);
        for (what, same) in [
            ("origin", self.origin == seal.origin),
            ("size", self.head.size == seal.size),
            ("root", self.head.root == seal.root),
            ("note", self.head.note == seal.note),
            ("generated_at", self.generated_at == made),
            ("as_of", self.as_of == seal.as_of.to_string()),
        ] {
            if !same {
                return Err(CaseFault::Seal(what));
            }
        }
        WorkspaceId::from_hex(&self.workspace)
            .ok()
            .filter(|id| origin(*id) == self.origin)
            .ok_or(CaseFault::Seal("workspace"))
    }
}

impl Known {
    fn note_values(&mut self, event: &EventRef<'_>) {
        let seq = event.leaf.seq;
        for field in &event.fields {
            match field.known {
                Field::Absent => self.absent.push((seq, field.name.to_owned())),
                Field::Disclosed(_) => self.disclosed.push((seq, field.name.to_owned())),
                Field::Public(_) => {}
            }
        }
    }

    fn note_erasure(&mut self, by: u64, erasure: Erasure) {
        for seq in &erasure.events {
            self.erased_events
                .entry(*seq)
                .or_default()
                .push(self.erasures.len());
        }
        self.erasures.push((by, erasure.fields));
    }

    /// The event that erased this value.
    fn erased_by(&self, (seq, field): &(u64, String)) -> Option<u64> {
        self.erased_events.get(seq)?.iter().find_map(|at| {
            let (by, fields) = self.erasures.get(*at)?;
            fields.binary_search(field).is_ok().then_some(*by)
        })
    }

    fn count_absent(&self, check: &mut CaseTrailCheck) -> Result<(), CaseFault> {
        for value in &self.disclosed {
            if let Some(by) = self.erased_by(value) {
                let (seq, field) = value.clone();
                let fault = Fault::StillThere { field, by };
                return Err(CaseFault::Event { seq, fault });
            }
        }
        for value in &self.absent {
            if self.erased_by(value).is_some() {
                check.erased += 1;
            } else {
                check.missing += 1;
                check.first_missing.get_or_insert_with(|| value.clone());
            }
        }
        Ok(())
    }
}
