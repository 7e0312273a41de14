//! The colours of what the desktop draws of a window: its menu, its edges, and the ground that shows before the page is
//! painted and, on Linux, behind the menu.

use tauri::utils::config::Color;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};

use crate::wire::Theme;

/// The ground of a light page, and of a dark one, so that no screen flashes.
const LIGHT: Color = Color(0xf5, 0xf4, 0xf0, 0xff);
const DARK: Color = Color(0x14, 0x16, 0x1a, 0xff);

/// The colours that the desktop is asked for; none where its own hold.
#[must_use]
pub const fn native(theme: Theme) -> Option<tauri::Theme> {
    match theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    }
}

/// The ground with which a window is made.
#[must_use]
pub const fn ground(theme: Theme) -> Color {
    match theme {
        Theme::Dark => DARK,
        Theme::System | Theme::Light => LIGHT,
    }
}

/// Gives what the desktop draws of every window the colours that were chosen for the page.
pub fn choose<R: Runtime>(app: &AppHandle<R>, theme: Theme) {
    #[cfg(target_os = "linux")]
    {
        let chosen = app.clone();
        // Where the main thread is gone, so are the windows.
        drop(app.run_on_main_thread(move || desktop::choose(&chosen, theme)));
    }
    #[cfg(not(target_os = "linux"))]
    for window in app.webview_windows().values() {
        // A window that refuses keeps the desktop's colours, and its ground, which is only seen before its page.
        drop(window.set_theme(native(theme)));
        drop(window.set_background_color(Some(ground(theme))));
    }
}

/// Gives a window that was just made the colours that were chosen.
pub fn dress<R: Runtime>(window: &WebviewWindow<R>, theme: Theme) {
    #[cfg(target_os = "linux")]
    {
        let made = window.clone();
        drop(window.run_on_main_thread(move || desktop::dress(&made, theme)));
    }
    #[cfg(not(target_os = "linux"))]
    // With these colours it was made.
    let _ = (window, theme);
}

/// Keeps to what was chosen, whatever the desktop turns to while the program runs.
pub fn begin<R: Runtime>(app: &AppHandle<R>) {
    #[cfg(target_os = "linux")]
    desktop::begin(app);
    #[cfg(not(target_os = "linux"))]
    let _ = app;
}

/// GTK has one choice for the whole program, which each new window of the runtime overwrites with the desktop's, and the
/// desktop's portal whenever it changes. Whether that choice has any effect depends on the desktop's own colours: only the
/// letters that GTK draws tell.
#[cfg(target_os = "linux")]
mod desktop {
    use gtk::prelude::*;

    use super::{AppHandle, Color, DARK, LIGHT, Manager, Runtime, Theme, WebviewWindow, native};
    use crate::Desk;

    /// The settings of GTK, where there is one: not in tests without a window system.
    fn settings() -> Option<gtk::Settings> {
        gtk::is_initialized_main_thread()
            .then(gtk::Settings::default)
            .flatten()
    }

    /// Takes back what the program chose: what the desktop has written down for GTK holds again.
    fn take_back(settings: &gtk::Settings) {
        settings.reset_property("gtk-application-prefer-dark-theme");
    }

    pub(super) fn begin<R: Runtime>(app: &AppHandle<R>) {
        let Some(settings) = settings() else { return };
        let app = app.clone();
        settings.connect_gtk_application_prefer_dark_theme_notify(move |settings| {
            let theme = app.state::<Desk>().profile.theme();
            let wanted = native(theme).map(|it| it == tauri::Theme::Dark);
            let is_dark = settings.is_gtk_application_prefer_dark_theme();
            if let Some(wanted) = wanted.filter(|&wanted| wanted != is_dark) {
                settings.set_gtk_application_prefer_dark_theme(wanted);
            }
        });
    }

    pub(super) fn choose<R: Runtime>(app: &AppHandle<R>, theme: Theme) {
        let Some(settings) = settings() else { return };
        match native(theme) {
            Some(chosen) => {
                settings.set_gtk_application_prefer_dark_theme(chosen == tauri::Theme::Dark);
            }
            None => {
                take_back(&settings);
                // A window without a choice of its own asks the portal anew. That it has none is told to GTK as «light»
                // when the program is idle; what holds is said after that.
                let windows = app.webview_windows();
                let asked = windows.values().next().and_then(|window| {
                    window.set_theme(None).ok()?;
                    window.theme().ok()
                });
                gtk::glib::idle_add_local_once(move || {
                    take_back(&settings);
                    if asked == Some(tauri::Theme::Dark) {
                        settings.set_gtk_application_prefer_dark_theme(true);
                    }
                });
            }
        }
    }

    pub(super) fn dress<R: Runtime>(window: &WebviewWindow<R>, theme: Theme) {
        let Some(settings) = settings() else { return };
        if let Some(chosen) = native(theme) {
            settings.set_gtk_application_prefer_dark_theme(chosen == tauri::Theme::Dark);
        }
        let Ok(drawn) = window.gtk_window() else {
            return;
        };
        let window = window.clone();
        let shown = std::cell::Cell::new(None);
        let lay = move |drawn: &gtk::ApplicationWindow| {
            let letters = drawn.style_context().color(gtk::StateFlags::NORMAL);
            let ground = beneath(letters.red(), letters.green(), letters.blue());
            // Laying the ground is a change of style too.
            if shown.replace(Some(ground)) != Some(ground) {
                // A window that refuses keeps its ground, which is only seen before its page and behind its menu.
                drop(window.set_background_color(Some(ground)));
            }
        };
        lay(&drawn);
        drawn.connect_style_updated(lay);
    }

    /// The ground on which letters of this colour are read.
    pub(super) fn beneath(red: f64, green: f64, blue: f64) -> Color {
        let light = 0.2126_f64.mul_add(red, 0.7152_f64.mul_add(green, 0.0722 * blue));
        if light > 0.5 { DARK } else { LIGHT }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ground_with_which_a_window_is_made_is_dark_for_a_dark_page() {
        assert_eq!(ground(Theme::Dark), DARK);
        assert_eq!(ground(Theme::Light), LIGHT);
        assert_eq!(ground(Theme::System), LIGHT);
        assert_eq!(native(Theme::System), None);
        assert_eq!(native(Theme::Dark), Some(tauri::Theme::Dark));
        assert_eq!(native(Theme::Light), Some(tauri::Theme::Light));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn light_letters_stand_on_a_dark_ground_whoever_made_them_light() {
        // Adwaita, dark and light; a theme in blue.
        assert_eq!(desktop::beneath(0.933, 0.933, 0.925), DARK);
        assert_eq!(desktop::beneath(0.18, 0.204, 0.212), LIGHT);
        assert_eq!(desktop::beneath(0.1, 0.1, 0.9), LIGHT);
    }
}
