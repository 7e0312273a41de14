//! The sheet of an activity: Article 30(1) in its order, then what goes beyond it.

use tilsyn_core::activity::{Activity, ActivityRole, ActivityStatus, Art30Item};
use tilsyn_core::text::Sentence;

use super::article30::{
    controllers, data, measures, purposes, recipients, retention_lines, subjects, transfer_lines,
};
use super::beyond::extras;
use super::index::name;
use super::register::{Held, Register};
use crate::doc::{Cell, Say, small};
use crate::document::{Block, Chapter, Fact, Matter, Value};

/// The id of the chapter of an activity.
pub fn place(held: &Held<Activity>) -> String {
    format!("activity-{}", held.reference.to_lowercase())
}

/// An activity, on a page of its own.
pub fn sheet(say: &Say, register: &Register, held: &Held<Activity>) -> Chapter {
    let activity = &held.it;
    let gaps = activity.gaps();
    let fact = |id: &'static str, item: &str, cell: Cell| {
        let label = say.w(&format!("art30-{item}"));
        Fact::new(id, label, Value::lines(cell).or_missing())
    };
    let part = |id: &'static str, item: Art30Item, cell: Cell| {
        let cell = if gaps.contains(&item) {
            Vec::new()
        } else {
            cell
        };
        fact(id, &item.key(), cell)
    };
    let asked = vec![
        fact(
            "controllers",
            "controller",
            controllers(say, register, activity),
        ),
        part("purposes", Art30Item::Purposes, purposes(say, activity)),
        part("subjects", Art30Item::Subjects, subjects(say, activity)),
        part("data", Art30Item::Data, data(say, activity)),
        part(
            "recipients",
            Art30Item::Recipients,
            recipients(say, register, activity),
        ),
        fact(
            "transfers",
            "transfers",
            transfer_lines(say, register, held.id),
        ),
        fact("retention", "retention", retention_lines(say, activity)),
        part(
            "measures",
            Art30Item::Measures,
            measures(say, register, activity),
        )
        .of(Matter::Security),
    ];
    let further = Chapter::new(format!("{}-further", place(held)), say.w("report-extras"))
        .and(Block::facts("further", extras(say, register, held)));
    Chapter::new(place(held), name(say, activity))
        .about(&held.reference, held.id)
        .line(state(say, activity))
        .on_new_page()
        .and(Block::facts("article_30_1", asked))
        .over([further])
}

/// «Controller · marketing operations · active since 4 May 2024 · last reviewed ...».
fn state(say: &Say, activity: &Activity) -> String {
    let role = say.code(
        "activity-role",
        &activity.role.unwrap_or(ActivityRole::Controller).key(),
    );
    let status = say.code(
        "activity-status",
        &activity.status.unwrap_or(ActivityStatus::Draft).key(),
    );
    let mut parts = vec![role];
    if !activity.owner_unit.is_empty() {
        parts.push(activity.owner_unit.to_string());
    }
    parts.push(match (activity.started_on, activity.ended_on) {
        (_, Some(end)) => format!("{} {}", small(&status), say.date(end)),
        (Some(start), None) => say.s(&Sentence::new("report-since")
            .text("status", small(&status))
            .date("date", start)),
        (None, None) => small(&status),
    });
    parts.join(" · ")
}
