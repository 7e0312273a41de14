//! Tells the desktop what is late or falls due today, while the program is open: how many, and under which reference.
//! Never a name, a title or what was asked: a notification stands on a screen that others see, and in the desktop's own
//! history.

use std::collections::HashSet;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use tauri::{AppHandle, Manager, Runtime};
use tilsyn_core::text::{Language, Sentence, TextError, Words};
use tilsyn_core::workspace::{DueItem, DueQuery, DueState, Workspace};

use crate::Desk;
use crate::commands::{now, seen_by};
use crate::opened::locked;

/// How long after the start it is looked for the first time, and how often from then on: a machine that slept over
/// midnight is told soon after it wakes.
const FIRST: Duration = Duration::from_secs(20);
const AGAIN: Duration = Duration::from_secs(10 * 60);

/// References named in one notification; more are counted.
const NAMED: usize = 4;

/// What tells the desktop.
pub trait Bell: Send + Sync {
    /// Shows a title and a line of words.
    fn ring(&self, title: &str, words: &str);
}

/// The notifications of the desktop.
#[derive(Debug, Clone, Copy, Default)]
pub struct DesktopBell;

impl Bell for DesktopBell {
    fn ring(&self, title: &str, words: &str) {
        let mut notification = notify_rust::Notification::new();
        notification.appname("Tilsyn").summary(title).body(words);
        #[cfg(all(unix, not(target_os = "macos")))]
        notification.icon("tilsyn");
        // A desktop without notifications is no trouble: what is due stands on the screen too.
        drop(notification.show());
    }
}

/// What a notification says.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Notice {
    late: u32,
    today: u32,
    /// References of those that may be named.
    named: Vec<String>,
    /// How many records are not named.
    others: usize,
}

impl Notice {
    /// What is to be told of these; none when there is nothing. Cases under secrecy are counted and not named.
    fn of(items: &[&Pressing]) -> Option<Self> {
        let late = items.iter().filter(|item| item.late).count();
        let secret: HashSet<&str> = items
            .iter()
            .filter(|item| item.restricted)
            .map(|item| item.reference.as_str())
            .collect();
        // As the list has them: what presses most comes first.
        let mut references: HashSet<&str> = HashSet::new();
        let mut named = Vec::new();
        for item in items {
            let reference = item.reference.as_str();
            let first = references.insert(reference);
            if first && named.len() < NAMED && !secret.contains(reference) {
                named.push(reference.to_owned());
            }
        }
        (!items.is_empty()).then(|| Self {
            late: u32::try_from(late).unwrap_or(u32::MAX),
            today: u32::try_from(items.len() - late).unwrap_or(u32::MAX),
            others: references.len() - named.len(),
            named,
        })
    }

    fn said(&self, language: Language) -> Result<(String, String), TextError> {
        let words = Words::new(language)?;
        let counted = [("remind-late", self.late), ("remind-today", self.today)];
        let parts = counted
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| Sentence::new(key).number("count", count))
            .collect();
        let title = words.say(&Sentence::new("remind").list("what", parts));
        let mut body = self.named.join(" · ");
        if self.others > 0 {
            let others = words.say(&Sentence::new("remind-others").number("count", self.others));
            if !body.is_empty() {
                body.push_str(" · ");
            }
            body.push_str(&others);
        }
        Ok((title, body))
    }
}

/// What is told of an item that is late or due today and was not put away; in the order of how much it presses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Pressing {
    /// By what it is planned; what has no day comes last.
    safe: (bool, Option<NaiveDate>, Option<DateTime<Utc>>),
    reference: String,
    /// By what it is known that it was told.
    name: String,
    late: bool,
    restricted: bool,
}

impl Pressing {
    fn of(item: &DueItem) -> Option<Self> {
        let presses = matches!(item.state, DueState::Late | DueState::Today) && !item.dismissed;
        presses.then(|| Self {
            safe: (
                item.safe.is_none(),
                item.safe,
                item.ends_at.map(|end| end.at),
            ),
            reference: item.reference.clone(),
            name: format!("{} {}", item.id, item.what),
            late: item.state == DueState::Late,
            restricted: item.restricted,
        })
    }
}

/// Looks through every open register and tells what is late or due, once a day for each.
pub fn look<R: Runtime>(app: &AppHandle<R>, bell: &dyn Bell, now: DateTime<Utc>) {
    let desk = app.state::<Desk>();
    if !desk.profile.reminds() {
        return;
    }
    for opened in desk.open.all() {
        let (path, viewer, sight) = {
            let opened = locked(&opened);
            // Whoever looks into somebody else's file is not the one who has to act.
            if opened.read_only {
                continue;
            }
            let path = opened.workspace.path().to_owned();
            (path, opened.current, seen_by(&opened))
        };
        // Through an opening of its own: where very much is due, the window does not wait for this. What is wrong with the
        // file is said where somebody looks.
        let Ok(mut workspace) = Workspace::open_read_only(&path) else {
            continue;
        };
        workspace.read_as(sight);
        let Ok(home) = workspace.home() else { continue };
        let day: NaiveDate = now.with_timezone(&home.zone).date_naive();
        let query = DueQuery {
            until: Some(day),
            ..DueQuery::default()
        };
        let mut pressing = Vec::new();
        let due = workspace.each_due(now, viewer, &query, &mut |item| {
            pressing.extend(Pressing::of(item));
        });
        if due.is_err() {
            continue;
        }
        pressing.sort();
        let names = pressing.iter().map(|item| item.name.clone()).collect();
        let fresh = desk.profile.tell_today(day, names);
        let told: Vec<&Pressing> = pressing
            .iter()
            .filter(|item| fresh.contains(&item.name))
            .collect();
        let said = Notice::of(&told).map(|it| it.said(desk.profile.language()));
        if let Some(Ok((title, words))) = said {
            bell.ring(&title, &words);
        }
    }
}

/// Looks from time to time, for as long as the program runs.
pub fn begin<R: Runtime>(app: AppHandle<R>) {
    std::thread::spawn(move || {
        std::thread::sleep(FIRST);
        loop {
            look(&app, &DesktopBell, now());
            std::thread::sleep(AGAIN);
        }
    });
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn notice(named: &[&str], others: usize) -> Notice {
        Notice {
            late: 2,
            today: 1,
            named: named.iter().map(|&it| it.to_owned()).collect(),
            others,
        }
    }

    #[test]
    fn a_notification_counts_and_names_references_in_every_language() {
        let said = notice(&["R-2026-001", "P-04"], 1)
            .said(Language::En)
            .unwrap();
        assert_eq!(said.0, "Due: 2 are late and 1 falls due today");
        assert_eq!(said.1, "R-2026-001 · P-04 · 1 more");
        for language in Language::ALL {
            let (title, body) = notice(&[], 3).said(language).unwrap();
            assert!(
                !title.contains('<') && !body.contains('<'),
                "{title} {body}"
            );
            // «3 more», «3 til», «nog 3»: the number alone is the same everywhere.
            assert!(body.split(' ').any(|word| word == "3"), "{body}");
        }
    }
}
