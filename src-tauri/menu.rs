//! The menu of the desktop, in the language of the screen. What the shell does itself it does here; the rest goes to the
//! page of the window in front, which does what its own keys and buttons do.

use tauri::menu::{IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Emitter, EventTarget, Manager, Runtime, WebviewWindow};
use tilsyn_core::text::{Language, TextError, Words};

use crate::Desk;
use crate::dialogs::Ask;
use crate::windows::{self, Kind};
use crate::wire::MenuChosen;

/// Places with a number, in the order of the sidebar: the page knows them as `Alt 1` to `Alt 8`.
const PLACES: [&str; 8] = [
    "nav-overview",
    "nav-activities",
    "nav-bases",
    "nav-processors",
    "nav-deadlines",
    "nav-requests",
    "nav-reports",
    "nav-trail",
];

/// What somebody chooses in the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Another window.
    NewWindow,
    /// A file, in a window of its own.
    Open,
    /// A recent file, by its number.
    Recent(u32),
    /// A copy of the file in front.
    SaveCopy,
    /// Language, colours, reminders.
    Settings,
    /// The window in front goes.
    CloseWindow,
    /// All of it.
    Quit,
    /// Take back.
    Undo,
    /// Do again.
    Redo,
    /// Find a record, a command, a report or help.
    Search,
    /// A place of the sidebar, by its number.
    Place(u8),
    /// The sheet of keys.
    Keys,
    /// Help for the screen.
    Help,
}

/// A line of a menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Act(Act),
    RecentFiles,
    Rule,
    Places,
}

/// The menus: their words, their lines.
const BAR: &[(&str, &[Line])] = &[
    (
        "menu-file",
        &[
            Line::Act(Act::NewWindow),
            Line::Act(Act::Open),
            Line::RecentFiles,
            Line::Rule,
            Line::Act(Act::SaveCopy),
            Line::Rule,
            Line::Act(Act::Settings),
            Line::Rule,
            Line::Act(Act::CloseWindow),
            Line::Act(Act::Quit),
        ],
    ),
    ("menu-edit", &[Line::Act(Act::Undo), Line::Act(Act::Redo)]),
    (
        "menu-go",
        &[Line::Act(Act::Search), Line::Rule, Line::Places],
    ),
    ("menu-help", &[Line::Act(Act::Help), Line::Act(Act::Keys)]),
];

impl Act {
    /// The name by which the menu and the page know it.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::NewWindow => "new-window".to_owned(),
            Self::Open => "open".to_owned(),
            Self::Recent(number) => format!("recent-{number}"),
            Self::SaveCopy => "save-copy".to_owned(),
            Self::Settings => "settings".to_owned(),
            Self::CloseWindow => "close-window".to_owned(),
            Self::Quit => "quit".to_owned(),
            Self::Undo => "undo".to_owned(),
            Self::Redo => "redo".to_owned(),
            Self::Search => "search".to_owned(),
            Self::Place(number) => format!("place-{number}"),
            Self::Keys => "keys".to_owned(),
            Self::Help => "help".to_owned(),
        }
    }

    /// The act with this name.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        let numbered = |before: &str| id.strip_prefix(before).and_then(|it| it.parse().ok());
        if let Some(number) = numbered("recent-") {
            return Some(Self::Recent(number));
        }
        let named = BAR.iter().flat_map(|(_, lines)| lines.iter());
        let mut named = named.filter_map(|line| match line {
            Line::Act(act) => Some(*act),
            Line::RecentFiles | Line::Rule | Line::Places => None,
        });
        named.find(|act| act.id() == id).or_else(|| {
            let place = id.strip_prefix("place-")?.parse::<u8>().ok()?;
            (1..=8).contains(&place).then_some(Self::Place(place))
        })
    }

    const fn words(self) -> Option<&'static str> {
        match self {
            Self::NewWindow => Some("menu-new-window"),
            Self::Open => Some("file-open"),
            Self::SaveCopy => Some("file-copy"),
            Self::Settings => Some("menu-settings"),
            Self::CloseWindow => Some("menu-close-window"),
            Self::Quit => Some("menu-quit"),
            Self::Undo => Some("action-undo"),
            Self::Redo => Some("action-redo"),
            Self::Search => Some("menu-search"),
            Self::Keys => Some("help-keys"),
            Self::Help => Some("help-open"),
            Self::Recent(_) | Self::Place(_) => None,
        }
    }

    /// The key of the menu. What a field or the page has a key for has none here: the menu would take it from them, and
    /// `Ctrl Z` in a field is the field's.
    const fn accelerator(self) -> Option<&'static str> {
        match self {
            Self::NewWindow => Some("CmdOrCtrl+Shift+N"),
            Self::Open => Some("CmdOrCtrl+O"),
            Self::SaveCopy => Some("CmdOrCtrl+Shift+S"),
            Self::Settings => Some("CmdOrCtrl+Comma"),
            Self::CloseWindow => Some("CmdOrCtrl+W"),
            Self::Quit => Some("CmdOrCtrl+Q"),
            Self::Recent(_)
            | Self::Undo
            | Self::Redo
            | Self::Search
            | Self::Place(_)
            | Self::Keys
            | Self::Help => None,
        }
    }
}

/// One line as it is shown: its name, its words, its key. None is a rule between lines.
type Shown = Option<(String, String, Option<&'static str>)>;

/// The lines of a menu in a language; recent files stand where they belong.
fn shown(lines: &[Line], words: &Words, recent: &[(u32, String)]) -> Vec<Shown> {
    let mut all = Vec::new();
    for line in lines {
        match line {
            Line::Rule => all.push(None),
            Line::Act(act) => {
                let said = act.words().map(|key| words.word(key)).unwrap_or_default();
                all.push(Some((act.id(), said, act.accelerator())));
            }
            Line::Places => {
                let places = (1_u8..).zip(PLACES);
                all.extend(
                    places.map(|(number, key)| {
                        Some((Act::Place(number).id(), words.word(key), None))
                    }),
                );
            }
            Line::RecentFiles => {
                let files = recent.iter().map(|(number, name)| {
                    // In a menu, an ampersand marks the letter after it.
                    let name = name.replace('&', "&&");
                    Some((Act::Recent(*number).id(), name, None))
                });
                if !recent.is_empty() {
                    all.push(None);
                    all.extend(files);
                }
            }
        }
    }
    all
}

/// The whole menu: its titles and lines, in a language.
fn bar(
    language: Language,
    recent: &[(u32, String)],
) -> Result<Vec<(String, Vec<Shown>)>, TextError> {
    let words = Words::new(language)?;
    let menus = BAR.iter();
    Ok(menus
        .map(|(title, lines)| (words.word(title), shown(lines, &words, recent)))
        .collect())
}

/// Builds the menu.
///
/// # Errors
/// What the window system refuses.
fn build<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Menu<R>> {
    let desk = app.state::<Desk>();
    let profile = &desk.profile;
    let recent: Vec<(u32, String)> = profile
        .recent()
        .into_iter()
        .map(|file| (file.handle, file.file_name))
        .collect();
    let menu = Menu::new(app)?;
    if cfg!(target_os = "macos") {
        // There the first menu is the program's, and a page has no clipboard without the lines for it.
        menu.append(&Submenu::with_items(
            app,
            "Tilsyn",
            true,
            &[
                &PredefinedMenuItem::hide(app, None)?,
                &PredefinedMenuItem::quit(app, None)?,
            ],
        )?)?;
    }
    // Words that cannot be read are a defect that the tests of the core find; the page says so then.
    let bar = bar(profile.language(), &recent).unwrap_or_default();
    for (place, (title, lines)) in bar.into_iter().enumerate() {
        let submenu = Submenu::new(app, title, true)?;
        for line in lines {
            let item: Box<dyn IsMenuItem<R>> = match line {
                None => Box::new(PredefinedMenuItem::separator(app)?),
                Some((id, said, key)) => Box::new(MenuItem::with_id(app, id, said, true, key)?),
            };
            submenu.append(item.as_ref())?;
        }
        if cfg!(target_os = "macos") && place == 1 {
            submenu.append(&PredefinedMenuItem::cut(app, None)?)?;
            submenu.append(&PredefinedMenuItem::copy(app, None)?)?;
            submenu.append(&PredefinedMenuItem::paste(app, None)?)?;
            submenu.append(&PredefinedMenuItem::select_all(app, None)?)?;
        }
        menu.append(&submenu)?;
    }
    Ok(menu)
}

/// Puts the menu on every window, when the program begins.
///
/// # Errors
/// What the window system refuses.
pub fn begin<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    app.set_menu(build(app)?).map(drop)
}

/// Writes the menu anew: the language or the recent files changed. Where there is none, as in tests, none is made.
pub fn renew<R: Runtime>(app: &AppHandle<R>) {
    let Some(before) = app.menu() else { return };
    // What is taken down with its keys still on it leaves GTK looking for them on lines that are gone.
    drop(without_keys(&before));
    // A menu that cannot be written anew stays as it is; everything in it can be done from the page too.
    drop(begin(app));
}

/// Takes the keys off every line of a menu.
fn without_keys<R: Runtime>(menu: &Menu<R>) -> tauri::Result<()> {
    for submenu in menu.items()?.iter().filter_map(|it| it.as_submenu()) {
        for line in submenu.items()?.iter().filter_map(|it| it.as_menuitem()) {
            line.set_accelerator(None::<&str>)?;
        }
    }
    Ok(())
}

/// The window in front: the one with the focus, or else the only one.
fn in_front<R: Runtime>(app: &AppHandle<R>) -> Option<WebviewWindow<R>> {
    let windows = app.webview_windows();
    let focused = windows.values().find(|it| it.is_focused().unwrap_or(false));
    focused.or_else(|| windows.values().next()).cloned()
}

/// Does what was chosen.
pub fn chosen<R: Runtime>(app: &AppHandle<R>, id: &str) {
    let Some(act) = Act::of(id) else { return };
    match act {
        // What keeps a window from being made is told by the window system; there is no page to tell it on.
        Act::NewWindow => drop(windows::open(app, Kind::Workbench, None)),
        Act::Open => {
            let app = app.clone();
            // The dialog is waited for, which must not happen on the main thread.
            std::thread::spawn(move || {
                let picked = app.state::<Desk>().picker.pick(&Ask::OpenWorkspace);
                windows::open_files(&app, picked);
            });
        }
        Act::Recent(number) => {
            let path = app.state::<Desk>().profile.recent_path(number);
            windows::open_files(app, path);
        }
        Act::CloseWindow => {
            if let Some(window) = in_front(app) {
                drop(window.close());
            }
        }
        Act::Quit => {
            // Each window is asked to close, so that its place is kept; the last one ends the program.
            for window in app.webview_windows().values() {
                drop(window.close());
            }
        }
        Act::SaveCopy
        | Act::Settings
        | Act::Undo
        | Act::Redo
        | Act::Search
        | Act::Place(_)
        | Act::Keys
        | Act::Help => {
            if let Some(window) = in_front(app) {
                let target = EventTarget::webview_window(window.label());
                drop(window.emit_to(target, "menu", MenuChosen { act: act.id() }));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use super::*;

    fn lines(language: Language) -> Vec<(String, String, Option<&'static str>)> {
        let recent = [(0, "a & b.tilsyn".to_owned()), (4, "c.tilsyn".to_owned())];
        let menus = bar(language, &recent).unwrap();
        menus.into_iter().flat_map(|(_, it)| it).flatten().collect()
    }

    #[test]
    fn every_line_of_the_menu_has_words_in_every_language_and_they_differ() {
        for language in Language::ALL {
            for (id, said, _) in lines(language) {
                assert!(!said.is_empty() && !said.starts_with('<'), "{id}: {said}");
            }
        }
        let said = |language| lines(language).into_iter().map(|it| it.1);
        let same = said(Language::En)
            .zip(said(Language::Nb))
            .filter(|(one, other)| one == other);
        // The names of files are the same in every language, and nothing else is.
        assert_eq!(same.count(), 2);
    }

    #[test]
    fn every_line_is_known_by_its_name_and_no_two_share_a_key() {
        let mut keys = BTreeSet::new();
        for (id, _, key) in lines(Language::En) {
            assert_eq!(Act::of(&id).unwrap().id(), id);
            assert!(key.is_none_or(|key| keys.insert(key)), "{key:?} twice");
        }
        assert_eq!(Act::of("place-9"), None);
        assert_eq!(Act::of("format-the-disk"), None);
    }

    #[test]
    fn the_menu_takes_no_key_that_the_page_or_a_field_has() {
        let ours: Vec<_> = lines(Language::En)
            .into_iter()
            .filter_map(|it| it.2)
            .collect();
        for theirs in [
            "K", "N", "Z", "Y", "A", "F", "C", "V", "X", "Enter", "Shift+Z",
        ] {
            assert!(
                !ours.contains(&format!("CmdOrCtrl+{theirs}").as_str()),
                "{theirs}"
            );
        }
    }

    #[test]
    fn recent_files_stand_in_the_file_menu_under_their_numbers() {
        let named = |(id, said, _): (String, String, _)| (id, said);
        let files: Vec<_> = lines(Language::Nl).into_iter().map(named).collect();
        assert!(files.contains(&("recent-0".to_owned(), "a && b.tilsyn".to_owned())));
        assert_eq!(Act::of("recent-4"), Some(Act::Recent(4)));
    }
}
