//! The same judgement by another way, to compare with: a register that is wholly in memory, and no SQL.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::scan::{At, JUDGED, filed, is_overdue, requester, scene};
use crate::attachment::Attachment;
use crate::error::Result;
use crate::finding::{Finding, Object, Records, Standing, Traits, Whole, judge};
use crate::notice::compare::{Around as _, settled};
use crate::organisation::Organisation;
use crate::procedure::CaseEntries;
use crate::record::{Kind, Record, RecordId};
use crate::workspace::read;
use crate::workspace::whole::Register;

/// What belongs to one request.
#[derive(Default)]
struct Around {
    entries: CaseEntries,
    attachments: Vec<(RecordId, Attachment)>,
}

/// Judges a register that is in memory.
pub(super) fn judged(
    register: &Register,
    own: Option<(RecordId, Organisation)>,
    at: &At,
) -> Result<Vec<Finding>> {
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
    let all = Kind::ALL.iter().flat_map(|kind| register.of_kind(*kind));
    for stored in all.map(|kept| kept.stored.clone()) {
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
    let mut found = Vec::new();
    for stored in objects {
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
        found.extend(findings);
    }
    Ok(found)
}
