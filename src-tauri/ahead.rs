//! What is read ahead of a file that was just opened: the index of a long register takes seconds, in which its first
//! pages are shown, and the place can be left for another, all the same.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use chrono::{DateTime, Utc};
use tilsyn_core::workspace::{Index, Workspace, read_ahead};

use crate::opened::{Opened, locked};

/// An index on its way; whoever needs it waits for it.
#[derive(Clone, Default)]
pub struct Ahead(Arc<Mutex<Option<JoinHandle<Option<Index>>>>>);

impl Ahead {
    /// Begins to read a file, through an opening of its own.
    #[must_use]
    pub fn of(file: PathBuf, now: DateTime<Utc>) -> Self {
        let reader = std::thread::Builder::new()
            .name("index".to_owned())
            .spawn(move || {
                let workspace = Workspace::open_read_only(&file).ok()?;
                // The check of the trail reads all of it next. Who cannot be told reads all the same, and more slowly.
                let told = std::thread::Builder::new().name("read ahead".to_owned());
                drop(told.spawn(move || read_ahead(&file)));
                let mut index = Index::new();
                // Whatever is wrong with the file is told by whoever reads it next, and in its place.
                let today = now.with_timezone(&workspace.home().ok()?.zone).date_naive();
                workspace.overview(today, &mut index).ok()?;
                Some(index)
            });
        Self(Arc::new(Mutex::new(reader.ok())))
    }

    /// Waits until it is there, and puts it into its window, unless that shows something else by now.
    pub fn settle(opened: &Mutex<Opened>) {
        let ahead = locked(opened).ahead.clone();
        // Kept until the index is in its place: whoever comes meanwhile waits as well.
        let mut reader = locked(&ahead.0);
        let Some(reader) = reader.take() else { return };
        let Ok(Some(index)) = reader.join() else {
            return;
        };
        let mut opened = locked(opened);
        if Arc::ptr_eq(&opened.ahead.0, &ahead.0) {
            opened.index = index;
        }
    }
}
