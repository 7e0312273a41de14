//! What reaches the program from the desktop and what it tells the desktop: files, the menu, what is due.

use std::sync::Mutex;

use chrono::{Days, NaiveDate, Utc};
use chrono_tz::Europe::Oslo;
use serde_json::json;
use tauri::{Listener, Manager};
use tilsyn::reminders::{Bell, look};
use tilsyn::{menu, windows};

use super::{Program, program};

/// A desktop that only listens.
#[derive(Default)]
struct Heard(Mutex<Vec<(String, String)>>);

impl Bell for Heard {
    fn ring(&self, title: &str, words: &str) {
        let said = (title.to_owned(), words.to_owned());
        self.0.lock().unwrap().push(said);
    }
}

impl Heard {
    fn all(&self) -> Vec<(String, String)> {
        self.0.lock().unwrap().clone()
    }
}

#[test]
fn the_desktop_is_told_once_a_day_how_much_is_late_and_never_of_whom() {
    let program = Program::with_sample();
    let app = program.app.handle();
    let desktop = Heard::default();
    let later = Utc::now() + Days::new(400);
    look(app, &desktop, later);
    let said = desktop.all();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].0.starts_with("Due: "), "{said:?}");
    assert!(said[0].1.contains("R-"), "{said:?}");
    look(app, &desktop, later);
    assert_eq!(desktop.all().len(), 1, "the same day again");
    look(app, &desktop, later + Days::new(1));
    assert_eq!(desktop.all().len(), 2, "the next day");

    // Not one word of a title or a name of the sample is in it.
    let told = format!("{said:?}").to_lowercase();
    let due = program.ok("due", json!({"until": null, "reminders": false}));
    for item in due["items"].as_array().unwrap() {
        let title = item["title"].as_str().unwrap().to_lowercase();
        let longer = title
            .split(|c: char| !c.is_alphabetic())
            .filter(|it| it.len() > 5);
        for word in longer {
            assert!(!told.contains(word), "{word} in {told}");
        }
    }
}

#[test]
fn what_is_due_on_a_day_is_told_when_that_day_begins_where_the_register_is_kept() {
    let program = Program::with_sample();
    let app = program.app.handle();
    let due = program.ok("due", json!({"until": null, "reminders": false}));
    let items = due["items"].as_array().unwrap();
    let days = items.iter().filter_map(|item| item["safe"].as_str());
    let today = Utc::now().with_timezone(&Oslo).date_naive();
    let day = days
        .map(|it| it.parse::<NaiveDate>().unwrap())
        .filter(|it| *it > today.succ_opt().unwrap())
        .min()
        .unwrap();
    let at = |day: NaiveDate, hour: u32| {
        let time = day.and_hms_opt(hour, 15, 0).unwrap();
        time.and_local_timezone(Oslo).unwrap().to_utc()
    };
    let desktop = Heard::default();
    look(app, &desktop, at(day.pred_opt().unwrap(), 12));
    let eve = desktop.all().len();
    // In UTC it is still the day before.
    look(app, &desktop, at(day, 0));
    let told = desktop.all();
    assert_eq!(told.len(), eve + 1, "{told:?}");
    look(app, &desktop, at(day, 1));
    assert_eq!(desktop.all(), told, "nothing was left for later");
}

#[test]
fn whoever_switched_reminders_off_is_told_nothing_also_after_a_choice_of_colours() {
    let program = Program::with_sample();
    let status = program.ok("status", json!({}));
    assert_eq!(status["reminders"], true);
    let off = json!({"language": "nb", "theme": "dark", "reminders": false});
    assert_eq!(program.ok("set_preferences", off)["reminders"], false);
    let colours = json!({"language": "nb", "theme": "light"});
    assert_eq!(program.ok("set_preferences", colours)["reminders"], false);
    let desktop = Heard::default();
    look(program.app.handle(), &desktop, Utc::now() + Days::new(400));
    assert!(desktop.all().is_empty());
}

#[test]
fn a_case_under_secrecy_is_counted_and_not_named() {
    let program = Program::with_sample();
    let due = program.ok("due", json!({"until": null, "reminders": false}));
    let mut secret: Vec<&str> = due["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["restricted"] == true)
        .map(|item| item["ref"].as_str().unwrap())
        .collect();
    secret.dedup();
    assert!(
        !secret.is_empty(),
        "the sample has a case under secrecy that its handler sees"
    );
    let desktop = Heard::default();
    look(program.app.handle(), &desktop, Utc::now() + Days::new(400));
    for reference in secret {
        assert!(!desktop.all()[0].1.contains(reference), "{reference}");
    }
}

#[test]
fn a_file_that_is_dropped_or_named_by_a_second_start_opens_once_and_a_folder_does_not() {
    let program = Program::with_sample();
    let app = program.app.handle();
    let count = || app.webview_windows().len();
    assert_eq!(count(), 1);
    let shown = program.folder.path().join("sample.tilsyn");
    windows::open_files(app, [shown.clone()]);
    assert_eq!(count(), 1, "it is open already");
    windows::open_files(app, [program.folder.path().to_owned()]);
    assert_eq!(count(), 1, "a folder");

    let other = program.folder.path().join("other.tilsyn");
    std::fs::copy(&shown, &other).unwrap();
    let arguments = ["tilsyn", "other.tilsyn"].map(str::to_owned);
    windows::started_again(app, &arguments, program.folder.path());
    assert_eq!(count(), 2);
    // A copy that ends at the very head that was signed here is one's own.
    let labels: Vec<String> = app.webview_windows().into_keys().collect();
    assert!(
        labels.iter().all(|it| it.starts_with("workbench-")),
        "{labels:?}"
    );
    windows::started_again(app, &arguments, program.folder.path());
    assert_eq!(count(), 2, "it is about to be shown");
    windows::started_again(app, &arguments[..1], program.folder.path());
    assert_eq!(count(), 2, "nothing was named");
}

#[test]
fn the_menu_opens_a_window_and_leaves_to_the_page_what_is_the_page_s() {
    let program = program("workbench-first");
    let app = program.app.handle();
    menu::chosen(app, "new-window");
    assert_eq!(app.webview_windows().len(), 2);
    let (send, heard) = std::sync::mpsc::channel();
    for window in app.webview_windows().into_values() {
        let send = send.clone();
        window.listen("menu", move |event| {
            drop(send.send(event.payload().to_owned()));
        });
    }
    menu::chosen(app, "place-6");
    menu::chosen(app, "format-the-disk");
    menu::chosen(app, "settings");
    let heard: Vec<String> = heard.try_iter().collect();
    assert_eq!(heard, [r#"{"act":"place-6"}"#, r#"{"act":"settings"}"#]);
}
