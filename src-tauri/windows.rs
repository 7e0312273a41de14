//! Windows: one per workspace, labelled by what it may do. `workbench-*` reads and writes, `review-*` only reads; the
//! access-control list enforces it, whatever the page does.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use tauri::webview::NewWindowResponse;
use tauri::window::Monitor;
use tauri::{
    AppHandle, LogicalSize, Manager, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
};
use tilsyn_core::stranger::Whose;

use crate::Desk;
use crate::colours;
use crate::opened::{OsEntropy, locked};
use crate::preferences::Place;

static NUMBER: AtomicU32 = AtomicU32::new(1);

/// What a window may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Read and write.
    Workbench,
    /// Read only.
    Review,
}

impl Kind {
    /// The kind of a window, by its label.
    #[must_use]
    pub fn of(label: &str) -> Self {
        if label.starts_with("workbench-") {
            Self::Workbench
        } else {
            Self::Review
        }
    }

    const fn prefix(self) -> &'static str {
        match self {
            Self::Workbench => "workbench",
            Self::Review => "review",
        }
    }
}

/// The least and the usual size.
const LEAST: (f64, f64) = (900.0, 560.0);
const USUAL: Place = Place {
    x: 0.0,
    y: 0.0,
    width: 1360.0,
    height: 820.0,
    maximized: false,
};

/// Whatever the web view would send over a network goes here, where only the system itself could listen, and so nowhere.
const NOWHERE: &str = "http://127.0.0.1:9";

/// A folder for the stores of a web view in which nothing can ever be kept: the runtime insists on one of its own for each
/// view, and WebKit lays out empty stores and a salt in whatever it is given. There is one such place only, so that each
/// number goes there by a way of its own, a step for each of its bits.
fn folder_that_is_none(number: u32) -> PathBuf {
    let mut way = String::new();
    for bit in 0..u32::BITS - number.leading_zeros() {
        way.push_str(if number >> bit & 1 == 0 {
            "/dev/.."
        } else {
            "/proc/.."
        });
    }
    PathBuf::from(way + "/dev/null")
}

/// Takes away what earlier versions left for each window in the program's data folder: `views/`, in it a folder of empty
/// stores under the label of a window. Nothing else goes: a link of that name, or what is in there besides, stays, and no
/// link is followed.
pub fn sweep_views(data: &Path) {
    let views = data.join("views");
    let is_folder = |path: &Path| fs::symlink_metadata(path).is_ok_and(|it| it.is_dir());
    if !is_folder(&views) {
        return;
    }
    for entry in fs::read_dir(&views).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_label =
            name.to_str()
                .and_then(|it| it.split_once('-'))
                .is_some_and(|(kind, number)| {
                    [Kind::Workbench, Kind::Review]
                        .map(Kind::prefix)
                        .contains(&kind)
                        && number.parse::<u32>().is_ok()
                });
        // What cannot be taken away does no harm where it is.
        if is_label && is_folder(&entry.path()) {
            drop(fs::remove_dir_all(entry.path()));
        }
    }
    drop(fs::remove_dir(views));
}

/// How far a further window stands from the one before.
const STEP: f64 = 28.0;

/// A screen: left, top, width, height.
type Screen = (f64, f64, f64, f64);

/// The place for a window when so many are open.
fn beside(place: Place, open: usize) -> Place {
    let steps = u32::try_from(open % 8).map_or(0.0, f64::from);
    Place {
        x: steps.mul_add(STEP, place.x),
        y: steps.mul_add(STEP, place.y),
        width: place.width.max(LEAST.0),
        height: place.height.max(LEAST.1),
        ..place
    }
}

/// Whether enough of the top edge of a window lies on a screen for somebody to take hold of it.
fn is_seen(place: &Place, screens: &[Screen]) -> bool {
    screens.iter().any(|screen| shows(*screen, place))
}

fn shows((left, top, width, height): Screen, place: &Place) -> bool {
    const HOLD: f64 = 120.0;
    let across = (place.x + place.width).min(left + width) - place.x.max(left);
    across >= HOLD && place.y >= top && place.y + STEP <= top + height
}

/// The place, no larger than the screen that shows it, or than the first where none does: a window from a large screen is
/// not one whose buttons lie beyond the edge of a small one.
fn fitted(place: Place, screens: &[Screen]) -> Place {
    let on = screens.iter().find(|screen| shows(**screen, &place));
    match on.or(screens.first()) {
        Some(&(_, _, width, height)) => Place {
            width: place.width.min(width).max(LEAST.0),
            height: place.height.min(height).max(LEAST.1),
            ..place
        },
        None => place,
    }
}

fn screens(monitors: tauri::Result<Vec<Monitor>>) -> Vec<Screen> {
    let all = monitors.unwrap_or_default();
    all.iter()
        .map(|screen| {
            let scale = screen.scale_factor();
            let at = screen.position().to_logical::<f64>(scale);
            let size = screen.size().to_logical::<f64>(scale);
            (at.x, at.y, size.width, size.height)
        })
        .collect()
}

/// Remembers where a window stands; one that fills the screen keeps the size it had before.
pub fn remember_place<R: Runtime>(app: &AppHandle<R>, label: &str) {
    let Some(window) = app.get_webview_window(label) else {
        return;
    };
    let desk = app.state::<Desk>();
    let profile = &desk.profile;
    let measured = || {
        let scale = window.scale_factor().ok()?;
        let at = window.outer_position().ok()?.to_logical::<f64>(scale);
        let size = window.inner_size().ok()?.to_logical::<f64>(scale);
        let maximized = window.is_maximized().ok()?;
        let before = profile.place().filter(|_| maximized);
        Some(Place {
            x: before.map_or(at.x, |it| it.x),
            y: before.map_or(at.y, |it| it.y),
            width: before.map_or(size.width, |it| it.width),
            height: before.map_or(size.height, |it| it.height),
            maximized,
        })
    };
    // A window that is minimised has no size worth keeping.
    if let Some(place) = measured().filter(|it| it.width >= 1.0 && it.height >= 1.0) {
        profile.keep_place(place);
    }
}

/// Files named by another start of the program, from the folder it was started in: paths, or `file:` addresses.
#[must_use]
pub fn named(arguments: &[String], folder: &Path) -> Vec<PathBuf> {
    let path = |argument: &String| match tauri::Url::parse(argument) {
        Ok(address) if address.scheme() == "file" => address.to_file_path().ok(),
        _ => Some(folder.join(argument)),
    };
    arguments.iter().filter_map(path).collect()
}

/// Opens files, each in a window of its own; one that is open already comes to the front. Folders and what is not there
/// are passed over where nobody named them on purpose.
pub fn open_files<R: Runtime>(app: &AppHandle<R>, files: impl IntoIterator<Item = PathBuf>) {
    let desk = app.state::<Desk>();
    for file in files {
        let shown = desk.open.showing(&file);
        let shown = shown.and_then(|label| app.get_webview_window(&label));
        if let Some(window) = shown {
            bring(&window);
        } else if !file.is_dir() {
            let idle = idle_in_front(app);
            // What keeps a window from being made is told by the window system; there is no page to tell it on.
            let opened = open(app, kind_for(&desk, &file), Some(file));
            if let (Ok(_), Some(idle)) = (opened, idle) {
                drop(idle.close());
            }
        }
    }
}

/// The window in front, if it shows the first page only: a file that is opened takes its place.
fn idle_in_front<R: Runtime>(app: &AppHandle<R>) -> Option<WebviewWindow<R>> {
    let windows = app.webview_windows();
    let mut idle = windows.into_values().filter(|window| {
        window.is_focused().unwrap_or(false) && app.state::<Desk>().open.is_idle(window.label())
    });
    idle.next()
}

/// Brings a window to the front.
fn bring<R: Runtime>(window: &WebviewWindow<R>) {
    // A desktop may refuse to move the focus; the window is there all the same.
    drop(window.unminimize());
    drop(window.set_focus());
}

/// The program was started once more: its files come here, and without a file the window in front does.
pub fn started_again<R: Runtime>(app: &AppHandle<R>, arguments: &[String], folder: &Path) {
    let files = named(arguments.get(1..).unwrap_or_default(), folder);
    match app.webview_windows().values().next() {
        Some(window) if files.is_empty() => bring(window),
        _ => open_files(app, files),
    }
}

/// Opens the first windows: one per file named on the command line, or an empty one.
///
/// # Errors
/// What keeps a window from being made.
pub fn open_first<R: Runtime>(app: &AppHandle<R>, files: &[PathBuf]) -> tauri::Result<()> {
    if files.is_empty() {
        return open(app, Kind::Workbench, None).map(drop);
    }
    for file in files {
        open(
            app,
            kind_for(&app.state::<Desk>(), file),
            Some(file.clone()),
        )?;
    }
    Ok(())
}

/// The kind of window a file needs: a bundle, a file that cannot be written and one that is not known as one's own are
/// reviewed. What cannot be opened at all is told in a workbench.
#[must_use]
pub fn kind_for(desk: &Desk, file: &Path) -> Kind {
    let read_only = std::fs::metadata(file).is_ok_and(|metadata| metadata.permissions().readonly());
    let strange = || {
        let whose = desk.door.whose(file, &mut OsEntropy);
        matches!(whose, Ok(Whose::Stranger(_)))
    };
    if is_bundle(file) || read_only || strange() {
        Kind::Review
    } else {
        Kind::Workbench
    }
}

/// Whether the file at this path is a bundle, by its first bytes.
#[must_use]
pub fn is_bundle(path: &Path) -> bool {
    // Only of a plain file: to look into a pipe would wait for whoever fills it.
    let plain = std::fs::metadata(path).is_ok_and(|it| it.is_file());
    plain
        && tilsyn_core::workspace::first_bytes(path, 21).is_ok_and(|first| {
            first.starts_with(b"PK\x03\x04") || first.starts_with(b"age-encryption.org/v1")
        })
}

/// Whether an address is that of the program's own page. `tauri:` answers for any host, with our own files: only the one that
/// the access-control list knows is ours. Where pages have no scheme of their own their host is `tauri.localhost`; elsewhere
/// that name is this machine, and whoever listens there.
fn is_own_page(url: &tauri::Url) -> bool {
    let host = url.host_str();
    if cfg!(any(windows, target_os = "android")) {
        let own = matches!(url.scheme(), "http" | "https") && url.port().is_none();
        return own && host == Some("tauri.localhost");
    }
    url.scheme() == "tauri" && host == Some("localhost") && url.port().is_none()
}

/// Opens a window, with a file that it will ask for once its page is up.
///
/// # Errors
/// What keeps a window from being made.
pub fn open<R: Runtime>(
    app: &AppHandle<R>,
    kind: Kind,
    file: Option<PathBuf>,
) -> tauri::Result<String> {
    let (number, label) = std::iter::repeat_with(|| NUMBER.fetch_add(1, Ordering::Relaxed))
        .map(|number| (number, format!("{}-{number}", kind.prefix())))
        .find(|(_, label)| app.get_webview_window(label).is_none())
        .unwrap_or_default();
    if let Some(file) = file {
        drop(locked(&app.state::<Desk>().open.pending).insert(label.clone(), file));
    }
    let remembered = app.state::<Desk>().profile.place();
    let remembered = remembered.map(|place| beside(place, app.webview_windows().len()));
    let seen = remembered.filter(|place| is_seen(place, &screens(app.available_monitors())));
    let place = seen.or(remembered).unwrap_or(USUAL);
    let theme = app.state::<Desk>().profile.theme();
    let window = WebviewWindowBuilder::new(app, &label, WebviewUrl::default());
    // A place that no screen shows any more, because one was unplugged, is left to the desktop.
    let window = match seen {
        Some(place) => window.position(place.x, place.y),
        None => window,
    };
    // A link that is followed is refused, but the web view has already called its host by then.
    let window = match NOWHERE.parse() {
        Ok(nowhere) if cfg!(target_os = "linux") => window.proxy_url(nowhere),
        _ => window,
    };
    // On Linux the runtime makes the address of the page known once for each folder of a web view, and a view without a
    // profile is one of its own all the same: a second one that shared the folder would have no page.
    let is_private = !app.state::<Desk>().automated;
    let window = if cfg!(target_os = "linux") && is_private {
        window.data_directory(folder_that_is_none(number))
    } else {
        window
    };
    let window = window
        .title("Tilsyn")
        .inner_size(place.width, place.height)
        .maximized(place.maximized)
        .min_inner_size(LEAST.0, LEAST.1)
        .theme(colours::native(theme))
        .background_color(colours::ground(theme))
        // Nothing of a workspace stays in a profile of the web view. A driver can only reach a view with a profile.
        .incognito(is_private)
        .devtools(false)
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    let fits = fitted(place, &screens(window.available_monitors()));
    if fits != place {
        window.set_size(LogicalSize::new(fits.width, fits.height))?;
    }
    // On Linux the colours with which a window is made do not reach its menu.
    colours::dress(&window, theme);
    Ok(label)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const SCREEN: Screen = (0.0, 0.0, 1920.0, 1080.0);

    fn at(x: f64, y: f64) -> Place {
        Place { x, y, ..USUAL }
    }

    #[test]
    fn a_place_that_no_screen_shows_is_left_to_the_desktop() {
        assert!(is_seen(&at(100.0, 50.0), &[SCREEN]));
        assert!(is_seen(&at(-1200.0, 0.0), &[SCREEN]));
        assert!(!is_seen(&at(-1300.0, 0.0), &[SCREEN]));
        assert!(!is_seen(&at(1900.0, 0.0), &[SCREEN]));
        assert!(!is_seen(&at(100.0, 1070.0), &[SCREEN]));
        assert!(is_seen(
            &at(2000.0, 0.0),
            &[SCREEN, (1920.0, 0.0, 1280.0, 720.0)]
        ));
        assert!(!is_seen(&at(100.0, 50.0), &[]));
    }

    #[test]
    fn a_window_is_no_larger_than_the_screen_that_shows_it() {
        let size = |place, screens: &[Screen]| {
            let it = fitted(place, screens);
            (it.x, it.width, it.height)
        };
        let small = (1920.0, 0.0, 1280.0, 720.0);
        assert_eq!(
            size(at(100.0, 0.0), &[SCREEN, small]),
            (100.0, 1360.0, 820.0)
        );
        assert_eq!(
            size(at(2000.0, 0.0), &[SCREEN, small]),
            (2000.0, 1280.0, 720.0)
        );
        // Where no screen shows it, and where it would be too small to work in.
        assert_eq!(size(at(9000.0, 0.0), &[small]), (9000.0, 1280.0, 720.0));
        assert_eq!(
            size(at(0.0, 0.0), &[(0.0, 0.0, 640.0, 480.0)]),
            (0.0, LEAST.0, LEAST.1)
        );
        assert_eq!(size(at(0.0, 0.0), &[]), (0.0, 1360.0, 820.0));
    }

    #[test]
    fn every_window_has_a_way_of_its_own_to_where_nothing_is_kept() {
        let ways: std::collections::BTreeSet<_> = (1..400).map(folder_that_is_none).collect();
        assert_eq!(ways.len(), 399);
        assert!(folder_that_is_none(u32::MAX).as_os_str().len() < 300);
        #[cfg(target_os = "linux")]
        for way in ways {
            assert!(way.exists(), "{}", way.display());
            assert!(std::fs::create_dir_all(way.join("store")).is_err());
        }
    }

    #[test]
    fn a_further_window_stands_beside_the_first_and_none_is_too_small() {
        let small = Place {
            width: 10.0,
            height: 10.0,
            ..at(100.0, 100.0)
        };
        let second = beside(small, 1);
        assert!(second.x > 100.0 && second.y > 100.0);
        assert!((second.width, second.height) == LEAST);
        // However many are open, they do not walk off the screen.
        assert!(beside(small, 800).x <= 100.0 + 8.0 * STEP);
    }

    #[test]
    #[cfg(not(any(windows, target_os = "android")))]
    fn an_address_that_looks_like_the_page_is_not_the_page() {
        let own = |address: &str| is_own_page(&address.parse().unwrap());
        assert!(own("tauri://localhost"));
        assert!(own("tauri://localhost/index.html?x#y"));
        for other in [
            "tauri://localhost.example.org/",
            "tauri://evil/",
            "tauri://localhost:1/",
            "tauri://tauri.localhost/",
            "tauri://user@evil/",
            "http://tauri.localhost/",
            "https://tauri.localhost:8080/",
            "http://tauri.localhost.example.org/",
            "http://localhost/",
            "https://example.org/",
            "file:///etc/passwd",
            "about:blank",
            "data:text/html,x",
            "javascript:1",
        ] {
            assert!(!own(other), "{other}");
        }
    }

    #[test]
    fn files_are_named_from_the_folder_of_whoever_named_them() {
        let given = ["a b.tilsyn", "/elsewhere/c.tilsyn", "file:///d%20e.tilsyn"];
        let given: Vec<String> = given.iter().map(|&it| it.to_owned()).collect();
        let found = named(&given, Path::new("/home"));
        let wanted = ["/home/a b.tilsyn", "/elsewhere/c.tilsyn", "/d e.tilsyn"];
        assert_eq!(found, wanted.map(PathBuf::from));
    }

    #[test]
    #[cfg(unix)]
    fn stores_that_earlier_versions_left_are_swept_and_nothing_else_is() {
        let elsewhere = tempfile::tempdir().unwrap();
        fs::write(elsewhere.path().join("kept"), "x").unwrap();
        let link = |at: &Path| std::os::unix::fs::symlink(elsewhere.path(), at).unwrap();
        let data = tempfile::tempdir().unwrap();
        let views = data.path().join("views");
        fs::create_dir_all(views.join("workbench-1/storage/default")).unwrap();
        fs::write(views.join("workbench-1/storage/salt"), "salt").unwrap();
        link(&views.join("workbench-1/linked"));
        fs::create_dir_all(views.join("review-12")).unwrap();
        fs::create_dir_all(data.path().join("heads/workbench-1")).unwrap();
        sweep_views(data.path());
        assert!(!views.exists() && data.path().join("heads/workbench-1").exists());
        assert!(elsewhere.path().join("kept").exists());

        // What was not left so stays, and the folder with it.
        fs::create_dir_all(views.join("review-3")).unwrap();
        fs::create_dir_all(views.join("mine")).unwrap();
        fs::write(views.join("workbench-2"), "a file").unwrap();
        link(&views.join("review-4"));
        sweep_views(data.path());
        let mut left: Vec<_> = fs::read_dir(&views)
            .unwrap()
            .map(|it| it.unwrap().file_name())
            .collect();
        left.sort();
        assert_eq!(left, ["mine", "review-4", "workbench-2"]);
        fs::remove_dir_all(&views).unwrap();

        // A link of that name is nobody's folder of ours.
        fs::create_dir_all(elsewhere.path().join("workbench-1")).unwrap();
        link(&views);
        sweep_views(data.path());
        assert!(views.exists() && elsewhere.path().join("workbench-1").exists());
    }
}
