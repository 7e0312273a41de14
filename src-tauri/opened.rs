//! The workspaces that are open, one per window.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tilsyn_core::actor::Author;
use tilsyn_core::record::RecordId;
use tilsyn_core::workspace::{Entropy, SearchIndex, Workspace};

use crate::wire::{Seal, WireError};

/// A workspace in a window.
pub struct Opened {
    /// The workspace.
    pub workspace: Workspace,
    /// Those who can sign on this machine.
    pub authors: Vec<Author>,
    /// Who sits at the keyboard.
    pub current: Option<RecordId>,
    /// The words of the workspace, once somebody searched.
    pub index: Option<SearchIndex>,
    /// What the seal shows.
    pub seal: Seal,
    /// Whether this window may only read, whatever the file allows.
    pub read_only: bool,
}

impl Opened {
    /// The author at the keyboard.
    #[must_use]
    pub fn author(&self) -> Option<&Author> {
        self.authors
            .iter()
            .find(|author| Some(author.id) == self.current)
    }
}

/// All of them, by the label of their window.
#[derive(Default)]
pub struct OpenWorkspaces {
    windows: Mutex<BTreeMap<String, Arc<Mutex<Opened>>>>,
    /// Files named on the command line, to be opened when their window asks.
    pub pending: Mutex<BTreeMap<String, PathBuf>>,
}

impl OpenWorkspaces {
    /// Puts a workspace into a window, in place of the one before.
    pub fn put(&self, label: &str, opened: Opened) {
        locked(&self.windows).insert(label.to_owned(), Arc::new(Mutex::new(opened)));
    }

    /// The workspace of a window.
    ///
    /// # Errors
    /// `no-workspace`.
    pub fn get(&self, label: &str) -> Result<Arc<Mutex<Opened>>, WireError> {
        self.find(label)
            .ok_or_else(|| WireError::plain("no-workspace"))
    }

    /// The workspace of a window, if it has one.
    #[must_use]
    pub fn find(&self, label: &str) -> Option<Arc<Mutex<Opened>>> {
        locked(&self.windows).get(label).map(Arc::clone)
    }

    /// Forgets the workspace of a window that was closed.
    pub fn close(&self, label: &str) {
        drop(locked(&self.windows).remove(label));
    }
}

/// Locks, also after a thread panicked while it held the lock: the file is sound whatever happened, because a
/// transaction that did not end is rolled back.
pub fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The operating system's randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsEntropy;

impl Entropy for OsEntropy {
    fn fill(&mut self, bytes: &mut [u8]) -> tilsyn_core::Result<()> {
        getrandom::fill(bytes)
            .map_err(|_| tilsyn_core::Error::Internal("the operating system gives no randomness"))
    }
}
