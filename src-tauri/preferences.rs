//! What this person prefers, makes often and opened last, kept in the data folder. Nothing of a workspace's content is in
//! it but file names and the organisation's name.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use tilsyn_core::text::Language;
use tilsyn_core::value::Line;

use crate::wire::{RecentFile, ReportFavourite, Theme};

/// Recent files that are remembered.
const REMEMBERED: usize = 10;

/// Reports that are kept as favourites.
const FAVOURED: usize = 30;

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    language: Option<Language>,
    theme: Theme,
    /// Whether the desktop is not told what is due: off is what somebody chose.
    no_reminders: bool,
    told: Told,
    place: Option<Place>,
    recent: Vec<Recent>,
    /// As they were written: one that this version does not understand costs the others nothing.
    favourites: Vec<serde_json::Value>,
}

impl Kept {
    /// Whether a favourite is called so, understood or not.
    fn is_called(kept: &serde_json::Value, name: &Line) -> bool {
        kept["name"].as_str() == Some(name.as_str())
    }
}

/// What the desktop was told of on a day: opaque ids and codes.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Told {
    day: NaiveDate,
    items: BTreeSet<String>,
}

/// Where the last window stood, in the measure of the desktop.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// Inner width.
    pub width: f64,
    /// Inner height.
    pub height: f64,
    /// Whether it filled the screen.
    pub maximized: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Recent {
    path: PathBuf,
    organisation: String,
    opened_at: DateTime<Utc>,
}

/// Preferences and recent files.
pub struct Profile {
    folder: PathBuf,
    desktop_language: Language,
    kept: Mutex<Kept>,
}

impl Profile {
    /// Reads them; what is missing or unreadable is as on the first day.
    #[must_use]
    pub fn load(folder: PathBuf, desktop_language: Language) -> Self {
        let kept = fs::read(folder.join("profile.json"))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self {
            folder,
            desktop_language,
            kept: Mutex::new(kept.unwrap_or_default()),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The folder for data of this program.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The language: chosen, or the desktop's.
    #[must_use]
    pub fn language(&self) -> Language {
        self.lock().language.unwrap_or(self.desktop_language)
    }

    /// The theme.
    #[must_use]
    pub fn theme(&self) -> Theme {
        self.lock().theme
    }

    /// Keeps a choice; reminders stay as they are when nothing is said of them.
    pub fn prefer(&self, language: Language, theme: Theme, reminders: Option<bool>) {
        let mut kept = self.lock();
        kept.language = Some(language);
        kept.theme = theme;
        if let Some(wanted) = reminders {
            kept.no_reminders = !wanted;
        }
        self.write(&kept);
    }

    /// Whether the desktop is told what is due.
    #[must_use]
    pub fn reminds(&self) -> bool {
        !self.lock().no_reminders
    }

    /// Takes note that the desktop is told of these today, and gives back those of which it was not told yet.
    #[must_use]
    pub fn tell_today(&self, day: NaiveDate, items: BTreeSet<String>) -> BTreeSet<String> {
        let mut kept = self.lock();
        if kept.told.day != day {
            kept.told = Told {
                day,
                items: BTreeSet::new(),
            };
        }
        let fresh: BTreeSet<String> = items.difference(&kept.told.items).cloned().collect();
        if !fresh.is_empty() {
            kept.told.items.extend(fresh.iter().cloned());
            self.write(&kept);
        }
        fresh
    }

    /// Where the last window stood.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        self.lock().place
    }

    /// Remembers where a window stood.
    pub fn keep_place(&self, place: Place) {
        let mut kept = self.lock();
        if kept.place != Some(place) {
            kept.place = Some(place);
            self.write(&kept);
        }
    }

    /// The reports that are made often, the one kept last first.
    #[must_use]
    pub fn favourites(&self) -> Vec<ReportFavourite> {
        let read = |it: &serde_json::Value| ReportFavourite::deserialize(it).ok();
        self.lock().favourites.iter().filter_map(read).collect()
    }

    /// Keeps one; it takes the place of one of the same name.
    pub fn favour(&self, favourite: ReportFavourite) {
        let mut kept = self.lock();
        kept.favourites
            .retain(|it| !Kept::is_called(it, &favourite.name));
        if let Ok(written) = serde_json::to_value(favourite) {
            kept.favourites.insert(0, written);
        }
        kept.favourites.truncate(FAVOURED);
        self.write(&kept);
    }

    /// Takes one from them.
    pub fn disfavour(&self, name: &Line) {
        let mut kept = self.lock();
        kept.favourites.retain(|it| !Kept::is_called(it, name));
        self.write(&kept);
    }

    /// Remembers a file that was opened.
    pub fn remember(&self, path: &Path, organisation: &str, now: DateTime<Utc>) {
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let mut kept = self.lock();
        kept.recent.retain(|recent| recent.path != path);
        kept.recent.insert(
            0,
            Recent {
                path,
                organisation: organisation.to_owned(),
                opened_at: now,
            },
        );
        kept.recent.truncate(REMEMBERED);
        self.write(&kept);
    }

    /// Recent files that are still there, by number.
    #[must_use]
    pub fn recent(&self) -> Vec<RecentFile> {
        let name = |path: Option<&Path>| {
            path.and_then(Path::file_name)
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default()
        };
        let kept = self.lock();
        let numbered = (0_u32..)
            .zip(&kept.recent)
            .filter(|(_, recent)| recent.path.is_file());
        numbered
            .map(|(handle, recent)| RecentFile {
                handle,
                file_name: name(Some(&recent.path)),
                folder_name: name(recent.path.parent()),
                organisation: recent.organisation.clone(),
                opened_at: recent.opened_at,
            })
            .collect()
    }

    /// The path behind a number.
    #[must_use]
    pub fn recent_path(&self, handle: u32) -> Option<PathBuf> {
        let place = usize::try_from(handle).ok()?;
        self.lock()
            .recent
            .get(place)
            .map(|recent| recent.path.clone())
    }

    /// Preferences are a convenience: failing to write them must not stop anybody's work.
    fn write(&self, kept: &Kept) {
        let write = || -> std::io::Result<()> {
            fs::create_dir_all(&self.folder)?;
            let passing = self.folder.join("profile.part");
            fs::write(&passing, serde_json::to_vec_pretty(kept)?)?;
            fs::rename(passing, self.folder.join("profile.json"))
        };
        drop(write());
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn day(of: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, of).unwrap()
    }

    fn items(of: &[&str]) -> BTreeSet<String> {
        of.iter().map(|&it| it.to_owned()).collect()
    }

    #[test]
    fn of_each_item_is_told_once_a_day_also_after_a_new_start() {
        let folder = tempfile::tempdir().unwrap();
        let load = || Profile::load(folder.path().to_owned(), Language::En);
        let profile = load();
        assert_eq!(profile.tell_today(day(1), items(&["a"])), items(&["a"]));
        assert_eq!(
            profile.tell_today(day(1), items(&["a", "b"])),
            items(&["b"])
        );
        assert_eq!(load().tell_today(day(1), items(&["a", "b"])), items(&[]));
        assert_eq!(load().tell_today(day(2), items(&["b"])), items(&["b"]));
    }

    #[test]
    fn a_profile_of_an_earlier_version_keeps_what_it_says_and_reminds() {
        let folder = tempfile::tempdir().unwrap();
        let earlier = r#"{"language":"nl","theme":"dark","recent":[]}"#;
        fs::write(folder.path().join("profile.json"), earlier).unwrap();
        let profile = Profile::load(folder.path().to_owned(), Language::En);
        assert_eq!(profile.language(), Language::Nl);
        assert!(profile.reminds());
        profile.prefer(Language::Nl, Theme::Dark, Some(false));
        profile.prefer(Language::Nl, Theme::Light, None);
        let again = Profile::load(folder.path().to_owned(), Language::En);
        assert!(!again.reminds());
        assert_eq!(again.theme(), Theme::Light);
    }

    #[test]
    fn the_place_of_the_last_window_is_remembered() {
        let folder = tempfile::tempdir().unwrap();
        let load = || Profile::load(folder.path().to_owned(), Language::En);
        assert_eq!(load().place(), None);
        let place = Place {
            x: 40.0,
            y: 20.0,
            width: 1200.0,
            height: 700.0,
            maximized: false,
        };
        load().keep_place(place);
        assert_eq!(load().place(), Some(place));
    }
}
