//! The sheet of an activity: Article 30(1) in its order, then what goes beyond it.

use serde::Serialize;
use tilsyn_core::activity::{Activity, ActivityRole, ActivityStatus, Art30Item};
use tilsyn_core::text::Sentence;

use super::article30::{
    controllers, data, measures, purposes, recipients, retention_row, subjects, transfer_lines,
};
use super::beyond::extras;
use super::index::name;
use super::register::{Held, Register};
use crate::doc::{Cell, Row, Runs, Say, characters, small};

/// An activity, on a page of its own.
#[derive(Serialize)]
pub struct Sheet {
    reference: String,
    name: String,
    line: String,
    rows: Vec<Row>,
    extras: Vec<Row>,
    /// How large its type is, so that it stays on one page where it can.
    scale: f64,
}

pub fn sheet(say: &Say, register: &Register, held: &Held<Activity>) -> Sheet {
    let activity = &held.it;
    let gaps = activity.gaps();
    let part = |item: Art30Item, cell: Cell| {
        let cell = if gaps.contains(&item) {
            Vec::new()
        } else {
            cell
        };
        say.row(&format!("art30-{}", item.key()), cell)
    };
    let rows = vec![
        say.row("art30-controller", controllers(say, register, activity)),
        part(Art30Item::Purposes, purposes(say, activity)),
        part(Art30Item::Subjects, subjects(say, activity)),
        part(Art30Item::Data, data(say, activity)),
        part(Art30Item::Recipients, recipients(say, register, activity)),
        say.row("art30-transfers", transfer_lines(say, register, held.id)),
        retention_row(say, activity),
        part(Art30Item::Measures, measures(say, register, activity)),
    ];
    let extras = extras(say, register, held);
    let scale = scale(&rows, &extras);
    Sheet {
        reference: held.reference.clone(),
        name: name(say, activity),
        line: state(say, activity),
        rows,
        extras,
        scale,
    }
}

/// The largest type with which the sheet should fit on a page; the usual one if none does. An estimate: to set every
/// page several times would double the time of a report.
fn scale(rows: &[Row], extras: &[Row]) -> f64 {
    // Points: the page between its margins, less the name of the activity and the heading between the tables. The
    // estimate is high, by 4 to 12 in a hundred over the sample in three languages.
    const ROOM: f64 = (694.0 - 62.0 - 38.0) * 1.05;
    let fits = |scale: f64| {
        height(rows, 9.8 * scale, 8.0 * scale) + height(extras, 9.2 * scale, 7.0 * scale) < ROOM
    };
    [1.0, 0.95, 0.9]
        .into_iter()
        .find(|scale| fits(*scale))
        .unwrap_or(1.0)
}

/// About how high rows are in type of this size, in points.
fn height(rows: &[Row], size: f64, padding: f64) -> f64 {
    // Libertinus Serif: a character is about 0.45 of the size wide; the column is 118 mm.
    let per_line = 334.0 / (size * 0.45);
    let row = |row: &Row| {
        #[allow(clippy::cast_precision_loss)] // Texts are far shorter than 2^52.
        let lines = |runs: &Runs| (characters(runs) as f64 / per_line).ceil().max(1.0);
        let text: f64 = row
            .cell
            .iter()
            .map(|runs| lines(runs) * size * 1.225 + size * 0.14)
            .sum();
        #[allow(clippy::cast_precision_loss)]
        let label = (row.label.chars().count() as f64 / 19.0).ceil() * 10.8;
        text.max(label) - size * 0.58 + padding
    };
    rows.iter().map(row).sum()
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
