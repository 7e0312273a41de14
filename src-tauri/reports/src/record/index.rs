//! The index: an activity a line, with its legal basis and its longest retention.

use tilsyn_core::activity::Activity;
use tilsyn_core::retention::Retention;
use tilsyn_core::text::Sentence;
use tilsyn_core::value::IsoPeriod;

use super::register::{Held, Register};
use super::sheet::place;
use crate::doc::{Runs, Say, plain, small};
use crate::document::{Column, ColumnKind, Shown, Table, Value};

/// The index of activities: on pages only, for the data have a row of each.
pub fn index(say: &Say, register: &Register) -> Table {
    let column =
        |id: &'static str, key: &str, kind, weight| Column::new(id, say.w(key), kind, weight);
    let row = |held: &Held<Activity>| {
        vec![
            Value::Reference {
                reference: held.reference.clone(),
                id: held.id,
                title: String::new(),
            },
            Value::needed(name(say, &held.it)),
            Value::Lines(vec![bases_short(say, &held.it)]),
            Value::Lines(vec![kept(say, &held.it)]),
            Value::Page(place(held)),
        ]
    };
    Table::new(
        "index",
        "",
        say.w("report-no-activities"),
        vec![
            column("ref", "report-column-ref", ColumnKind::Code, 1.2),
            column("activity", "report-column-activity", ColumnKind::Text, 5.0),
            column("basis", "report-column-basis", ColumnKind::Text, 3.8),
            column("kept", "report-column-kept", ColumnKind::Text, 3.2),
            column("page", "report-column-page", ColumnKind::Page, 0.8),
        ],
    )
    .described(say.w("report-activities-alt"))
    .shown(Shown::Pages)
    .with(register.activities.iter().map(row).collect())
}

pub fn name(say: &Say, activity: &Activity) -> String {
    activity.name.in_language(say.words.language()).to_owned()
}

/// «6(1)(f) legitimate interests», or the articles alone when there are several.
fn bases_short(say: &Say, activity: &Activity) -> Runs {
    match activity.art6().as_slice() {
        [] => vec![say.missing()],
        [only] => vec![plain(format!(
            "{} {}",
            say.article6(*only),
            small(&say.code("basis", &only.key()))
        ))],
        several => vec![plain(
            several
                .iter()
                .map(|basis| say.article6(*basis))
                .collect::<Vec<_>>()
                .join(", "),
        )],
    }
}

/// For how long at most: never less than any rule of the activity says.
fn kept(say: &Say, activity: &Activity) -> Runs {
    let length = |rule: &Retention| rule.period.max(rule.max_period);
    let days = |period: IsoPeriod| {
        u32::from(period.years) * 365 + u32::from(period.months) * 30 + u32::from(period.days)
    };
    let longest = activity
        .retention
        .iter()
        .filter_map(length)
        .max_by_key(|period| days(*period));
    // A period for all categories is a ceiling over the events that have none of their own.
    let ceiling = activity
        .retention
        .iter()
        .any(|rule| rule.data_category.is_empty() && length(rule).is_some());
    let mut parts: Vec<String> = longest
        .map(|period| say.period(period))
        .into_iter()
        .collect();
    for rule in activity
        .retention
        .iter()
        .filter(|rule| length(rule).is_none())
    {
        if rule.is_stated() {
            if let Some(trigger) = rule.trigger.filter(|_| !ceiling) {
                parts.push(
                    say.s(&Sentence::new("report-kept-until")
                        .text("event", say.code("trigger", &trigger.key()))),
                );
            }
        } else if !rule.criteria_text.is_empty() {
            parts.push(say.w("report-kept-criteria"));
        }
    }
    parts.dedup();
    if parts.is_empty() {
        vec![say.missing()]
    } else {
        vec![plain(parts.join("; "))]
    }
}
