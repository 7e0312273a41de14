//! The findings of a past day: the register as it was, judged on that day by the rules in force then.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::owner_of;
use super::scan::{At, JUDGED, filed, is_overdue, requester, scene};
use crate::attachment::Attachment;
use crate::deadline::end_of_day;
use crate::error::{Error, Result};
use crate::finding::{
    AcceptanceStanding, Finding, FindingAcceptance, Identity, Object, Records, Standing, Traits,
    Whole, judge,
};
use crate::notice::compare::{Around as _, settled};
use crate::organisation::Organisation;
use crate::procedure::CaseEntries;
use crate::record::{Kind, Record, RecordId};
use crate::value::LangText;
use crate::workspace::Workspace;
use crate::workspace::case::link_view;
use crate::workspace::read::{self, Stored};
use crate::workspace::whole::{Register, Replay};

/// A finding of a past day.
#[derive(Debug, Clone)]
pub(super) struct Past {
    pub finding: Finding,
    pub reference: String,
    pub ordinal: i64,
    pub title: LangText,
    pub owner: String,
}

/// What was found on a past day, and what was accepted by then.
#[derive(Debug, Default)]
pub(super) struct Day {
    pub found: Vec<Past>,
    pub accepted: HashMap<Identity, (Stored, FindingAcceptance, AcceptanceStanding)>,
}

impl Workspace {
    /// The findings as they were at the end of a day.
    pub(super) fn found_then(
        &self,
        on: NaiveDate,
        log: &mut Replay<'_>,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<Day> {
        let zone = self.home()?.zone;
        let now = end_of_day(on, zone);
        let register = log.to(self.size_at(now)?)?;
        let own = register.own().map(|(stored, it)| (stored.id, it.clone()));
        judged(register, own, &At { on, now }, progress)
    }
}

/// What belongs to one request.
#[derive(Default)]
struct Around {
    entries: CaseEntries,
    attachments: Vec<(RecordId, Attachment)>,
}

/// Judges a register that is in memory.
pub(super) fn judged(
    register: Register,
    own: Option<(RecordId, Organisation)>,
    at: &At,
    progress: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Day> {
    let home = read::home_of(own.as_ref().map(|(_, it)| it.clone()))?;
    let mut cases: HashMap<RecordId, Around> = HashMap::new();
    let mut asked: HashMap<String, Vec<(RecordId, NaiveDate)>> = HashMap::new();
    for kept in register.of_kind(Kind::Request) {
        let id = kept.stored.id;
        let attachments = register
            .children(id)
            .filter_map(|child| match &child.stored.record {
                Record::Attachment(it) => Some((child.stored.id, (**it).clone())),
                _ => None,
            })
            .collect();
        let entries = register.entries(id);
        cases.insert(
            id,
            Around {
                entries,
                attachments,
            },
        );
        if let Record::Request(it) = &kept.stored.record
            && let (Some(who), Some(day)) = (requester(it), it.received_at)
        {
            asked.entry(who).or_default().push((id, day.local_date()));
        }
    }
    let mut said = Vec::new();
    for kept in register.of_kind(Kind::FindingAcceptance) {
        if let Record::FindingAcceptance(it) = &kept.stored.record {
            said.push((kept.stored.clone(), (**it).clone()));
        }
    }
    let mut standing = Standing {
        requests: cases.len(),
        ..Standing::default()
    };
    for (_, it) in register.each() {
        standing.asked(it);
    }
    for (_, it) in register.each() {
        standing.note(it);
    }
    let mut objects = Vec::new();
    let mut records = Records::default();
    let mut whole = Whole::default();
    for kept in register.into_all() {
        let stored = kept.stored;
        if let Record::Activity(it) = &stored.record {
            whole.add(Traits::of(it));
        }
        if stored.record.kind().is_of_register()
            || matches!(stored.record.kind(), Kind::Request | Kind::Notice)
        {
            records.put(stored.id, stored.record.clone());
        }
        if JUDGED.contains(&stored.record.kind()) {
            objects.push(stored);
        }
    }
    objects.sort_by_key(|it| (it.record.kind(), it.ordinal, it.id));
    let mut scene = scene(at, &home, own, records);
    scene.whole = whole;
    scene.notices_settled = settled(&scene.notices());
    standing.overdue = objects
        .iter()
        .filter(|stored| matches!(&stored.record, Record::Request(it) if is_overdue(it, at.on)))
        .count();
    let total = objects.len() as u64;
    let mut found = Vec::new();
    for (place, stored) in (0_u64..).zip(objects) {
        if place.is_multiple_of(256) && !progress(place, total) {
            return Err(Error::Cancelled);
        }
        scene.id = stored.id;
        let mut findings = match &stored.record {
            Record::Request(request) => {
                let around = cases.remove(&stored.id).unwrap_or_default();
                let same = requester(request)
                    .and_then(|who| asked.get(&who))
                    .into_iter()
                    .flatten()
                    .filter(|(id, _)| *id != stored.id)
                    .map(|(_, day)| *day)
                    .collect();
                let request = (**request).clone();
                let file = filed(
                    request,
                    around.entries,
                    around.attachments,
                    same,
                    &home,
                    &scene,
                )?;
                judge(Object::Case(&file), &stored.reference, &scene)
            }
            record => judge(Object::Record(record), &stored.reference, &scene),
        };
        if scene.own.as_ref().is_some_and(|(own, _)| *own == stored.id) {
            findings.extend(judge(
                Object::Workspace(&standing),
                &stored.reference,
                &scene,
            ));
        }
        if !findings.is_empty() {
            found.extend(told(&stored, findings));
        }
    }
    let mut judged: HashMap<Identity, _> = found
        .iter()
        .map(|it: &Past| (it.finding.identity(), it.finding.judged()))
        .collect();
    let accepted = said
        .into_iter()
        .filter_map(|(stored, it)| {
            let identity = it.identity()?;
            let standing = it.standing(judged.remove(&identity)?, at.on);
            Some((identity, (stored, it, standing)))
        })
        .collect();
    Ok(Day { found, accepted })
}

fn told(stored: &Stored, findings: Vec<Finding>) -> impl Iterator<Item = Past> {
    let title = link_view("", stored).title;
    let owner = owner_of(&stored.record);
    let (reference, ordinal) = (stored.reference.clone(), stored.ordinal);
    findings.into_iter().map(move |finding| Past {
        finding,
        reference: reference.clone(),
        ordinal,
        title: title.clone(),
        owner: owner.clone(),
    })
}
