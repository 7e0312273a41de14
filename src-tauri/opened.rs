//! The workspaces that are open, one per window.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use tilsyn_core::actor::Author;
use tilsyn_core::heads::HeadsSeen;
use tilsyn_core::import::Source;
use tilsyn_core::place::{Taken, WorkingCopy, conflict_copies};
use tilsyn_core::record::RecordId;
use tilsyn_core::share::{Opened as Bundle, Returned, Session};
use tilsyn_core::stranger::Guest;
use tilsyn_core::text::Language;
use tilsyn_core::value::{Line, Sha256Hex};
use tilsyn_core::workspace::{Entropy, Findings, Index, Workspace};

use crate::ahead::Ahead;
use crate::wire::{Seal, WireError};

/// A workspace in a window.
pub struct Opened {
    /// The workspace.
    pub workspace: Workspace,
    /// Those who can sign on this machine.
    pub authors: Vec<Author>,
    /// Who sits at the keyboard.
    pub current: Option<RecordId>,
    /// What is kept in memory beside the file, for lists and searches.
    pub index: Index,
    /// The first of it, on its way.
    pub ahead: Ahead,
    /// The findings, kept in memory beside the file. They have a lock of their own: a full run does not keep the screen
    /// from reading.
    pub findings: Arc<Mutex<Findings>>,
    /// What reads long beside the window does so one after the other: with several at once the first pages would wait.
    pub turn: Arc<Mutex<()>>,
    /// What the seal shows.
    pub seal: Seal,
    /// Whether this window may only read, whatever the file allows.
    pub read_only: bool,
    /// For a stranger's file: what was taken in of it, in a private folder, which is what is open here.
    pub guest: Option<Guest>,
    /// For a file on a network or in a cloud: the copy of it on this machine, which is what is open here.
    pub copy: Option<OnCopy>,
    /// What was done in this window since it was opened, for undo and redo.
    pub done: Done,
    /// The source of an import that somebody chose in this window; the web side knows it by its name alone.
    pub import: Option<Arc<Brought>>,
    /// The notice that somebody chose in this window and did not keep yet.
    pub notice: Option<Arc<BroughtNotice>>,
    /// What a reviewer handed back, opened in this window and not merged yet.
    pub returned: Option<Arc<Returned>>,
    /// Another file of the same register, opened in this window and not merged yet.
    pub branch: Option<Branch>,
}

/// A working copy in a window.
pub struct OnCopy {
    /// The copy.
    pub copy: WorkingCopy,
    /// Files beside the original that look like conflict copies of it.
    pub beside: Vec<PathBuf>,
}

impl OnCopy {
    /// With what lies beside its original now.
    #[must_use]
    pub fn new(copy: WorkingCopy) -> Self {
        let beside = conflict_copies(&copy.original);
        Self { copy, beside }
    }
}

/// Another file of the same register.
pub enum Branch {
    /// What was published while this window worked on a copy: what is in the copy goes on from it.
    Original(Box<Taken>),
    /// A file that went on by itself.
    File(Box<Guest>),
}

/// A notice, as it was brought.
pub struct BroughtNotice {
    /// The name of its file.
    pub name: Line,
    /// The file.
    pub bytes: Vec<u8>,
    /// The language it is read in; none to have it told.
    pub language: Option<Language>,
}

/// A bundle in a review window, or the whole of a stranger's file as something to review.
pub struct OpenBundle {
    /// Name of its file.
    pub name: Line,
    /// Where it lies: a bundle that was refused is read again from there.
    pub path: PathBuf,
    /// Its bytes, until it is opened and proven.
    pub sealed: Option<Vec<u8>>,
    /// Why it was refused, if it was.
    pub refused: Option<WireError>,
    /// What is in it.
    pub opened: Option<Bundle>,
    /// What was said of it so far.
    pub session: Option<Session>,
}

/// A source of an import, read.
pub struct Brought {
    /// The name of its file.
    pub name: Line,
    /// What it holds.
    pub source: Source,
}

/// What was done since a workspace was opened: the first event of each commit, the last on top.
#[derive(Debug, Clone, Default)]
pub struct Done {
    /// What can be taken back.
    pub undo: Vec<u64>,
    /// What was taken back and can be done again.
    pub redo: Vec<u64>,
}

impl Done {
    /// Something new was done: what was taken back before cannot be done again.
    pub fn push(&mut self, batch: u64) {
        self.undo.push(batch);
        self.redo.clear();
    }
}

impl Opened {
    /// Takes note of the head that was just signed: outside the file, so that an older copy shows, and for the seal.
    ///
    /// # Errors
    /// What keeps it from being read or kept.
    pub fn note_head(&mut self, heads: &HeadsSeen, now: DateTime<Utc>) -> tilsyn_core::Result<()> {
        let head = self.workspace.head()?;
        heads.keep(self.workspace.id(), &head)?;
        if let Some(edge) = self.workspace.edge() {
            heads.keep_edge(self.workspace.id(), edge);
        }
        if head.size > self.seal.size {
            self.seal.at = now;
        }
        self.seal.size = head.size;
        self.seal.root = Sha256Hex(head.root).to_string();
        self.seal.held = Some(head.size);
        Ok(())
    }

    /// The author at the keyboard.
    #[must_use]
    pub fn author(&self) -> Option<&Author> {
        self.authors
            .iter()
            .find(|author| Some(author.id) == self.current)
    }
}

/// A long work that somebody may stop.
pub type Stop = Arc<AtomicBool>;

/// All of them, by the label of their window.
#[derive(Default)]
pub struct OpenWorkspaces {
    windows: Mutex<BTreeMap<String, Arc<Mutex<Opened>>>>,
    bundles: Mutex<BTreeMap<String, Arc<Mutex<OpenBundle>>>>,
    /// Files named on the command line, to be opened when their window asks.
    pub pending: Mutex<BTreeMap<String, PathBuf>>,
    /// The long work of each window.
    pub working: Mutex<BTreeMap<String, Stop>>,
    /// The file that each window shows, as it was named by whoever opened it.
    shown: Mutex<BTreeMap<String, PathBuf>>,
    /// Where each window wrote last: the web side may have that folder shown, and no other.
    pub written: Mutex<BTreeMap<String, PathBuf>>,
}

impl OpenWorkspaces {
    /// Puts a workspace into a window, in place of what was there before.
    pub fn put(&self, label: &str, opened: Opened) {
        drop(locked(&self.bundles).remove(label));
        locked(&self.windows).insert(label.to_owned(), Arc::new(Mutex::new(opened)));
    }

    /// Takes note of the file that a window shows.
    pub fn shows(&self, label: &str, file: &Path) {
        drop(locked(&self.shown).insert(label.to_owned(), one_name(file)));
    }

    /// The window that shows this file, or is about to.
    #[must_use]
    pub fn showing(&self, file: &Path) -> Option<String> {
        let file = one_name(file);
        let of = |windows: &BTreeMap<String, PathBuf>| {
            let mut of = windows.iter();
            let found = of.find(|(_, shown)| one_name(shown) == file);
            found.map(|(label, _)| label.clone())
        };
        of(&locked(&self.shown)).or_else(|| of(&locked(&self.pending)))
    }

    /// Whether a window shows nothing yet.
    #[must_use]
    pub fn is_idle(&self, label: &str) -> bool {
        !locked(&self.windows).contains_key(label)
            && !locked(&self.bundles).contains_key(label)
            && !locked(&self.pending).contains_key(label)
    }

    /// Puts a bundle into a review window, in place of what was there before.
    pub fn put_bundle(&self, label: &str, bundle: OpenBundle) {
        drop(locked(&self.windows).remove(label));
        drop(locked(&self.bundles).insert(label.to_owned(), Arc::new(Mutex::new(bundle))));
    }

    /// Puts what is reviewed of a workspace beside it, unless that is there already.
    pub fn put_whole(&self, label: &str, whole: OpenBundle) -> Arc<Mutex<OpenBundle>> {
        let mut bundles = locked(&self.bundles);
        let there = bundles.entry(label.to_owned());
        Arc::clone(there.or_insert_with(|| Arc::new(Mutex::new(whole))))
    }

    /// The bundle of a review window, if it has one.
    #[must_use]
    pub fn bundle(&self, label: &str) -> Option<Arc<Mutex<OpenBundle>>> {
        locked(&self.bundles).get(label).map(Arc::clone)
    }

    /// The workspace of a window.
    ///
    /// # Errors
    /// `no-workspace`.
    pub fn get(&self, label: &str) -> Result<Arc<Mutex<Opened>>, WireError> {
        self.find(label)
            .ok_or_else(|| WireError::plain("no-workspace"))
    }

    /// Every workspace that is open.
    #[must_use]
    pub fn all(&self) -> Vec<Arc<Mutex<Opened>>> {
        locked(&self.windows).values().map(Arc::clone).collect()
    }

    /// The workspace of a window, if it has one.
    #[must_use]
    pub fn find(&self, label: &str) -> Option<Arc<Mutex<Opened>>> {
        locked(&self.windows).get(label).map(Arc::clone)
    }

    /// Begins a long work in a window: the one before is stopped.
    #[must_use]
    pub fn begin(&self, label: &str) -> Stop {
        let stop = Stop::default();
        let before = locked(&self.working).insert(label.to_owned(), Arc::clone(&stop));
        if let Some(before) = before {
            before.store(true, Ordering::SeqCst);
        }
        stop
    }

    /// Stops the long work of a window, if there is one.
    pub fn stop(&self, label: &str) {
        let mut working = locked(&self.working);
        for work in [label.to_owned(), judging(label), reporting(label)] {
            if let Some(stop) = working.remove(&work) {
                stop.store(true, Ordering::SeqCst);
            }
        }
    }

    /// Forgets the workspace of a window that was closed, and stops its long work.
    pub fn close(&self, label: &str) {
        self.stop(label);
        drop(locked(&self.windows).remove(label));
        drop(locked(&self.bundles).remove(label));
        drop(locked(&self.shown).remove(label));
        drop(locked(&self.pending).remove(label));
    }
}

/// One name for a file, however it was named.
fn one_name(file: &Path) -> PathBuf {
    std::fs::canonicalize(file).unwrap_or_else(|_| file.to_owned())
}

/// The name under which the judging of a window works: it goes on beside a check of the trail.
#[must_use]
pub fn judging(label: &str) -> String {
    format!("{label} findings")
}

/// The name of the making of a report in a window among its long works.
pub fn reporting(label: &str) -> String {
    format!("{label} report")
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
