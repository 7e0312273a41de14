//! Native file dialogs, from Rust: the web side never meets a path.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError, mpsc};

use tauri::AppHandle;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// A workspace to open.
    OpenWorkspace,
    /// A file to keep as evidence.
    OpenEvidence,
    /// A report to check.
    OpenReport,
    /// A source to import.
    OpenImport,
    /// A notice to read.
    OpenNotice,
    /// A bundle to review.
    OpenBundle,
    /// A key that opens a bundle.
    OpenKey,
    /// What a reviewer handed back.
    OpenReturn,
    /// Where to write; with a suggested name.
    Save {
        /// The name.
        name: String,
    },
}

/// What the names of sources end in.
const IMPORTS: &[&str] = &["csv", "tsv", "txt", "xlsx", "xlsm", "ods", "json"];

/// What the names of notices end in.
const NOTICES: &[&str] = &["txt", "html", "htm", "docx", "pdf"];

/// Something that answers.
pub trait FilePicker: Send + Sync {
    /// Asks, and waits. None when the person changed their mind. Not to be called on the main thread.
    fn pick(&self, ask: &Ask) -> Option<PathBuf>;

    /// Shows a folder in the desktop's own program for folders.
    ///
    /// # Errors
    /// There is no such program, or it does not start.
    fn show(&self, folder: &Path) -> std::io::Result<()>;

    /// Learns of the application, once it exists.
    fn attach(&self, _app: AppHandle) {}
}

/// The desktop's own dialogs.
#[derive(Default)]
pub struct NativePicker {
    app: Mutex<Option<AppHandle>>,
}

impl FilePicker for NativePicker {
    fn attach(&self, app: AppHandle) {
        *self.app.lock().unwrap_or_else(PoisonError::into_inner) = Some(app);
    }

    fn show(&self, folder: &Path) -> std::io::Result<()> {
        open::that_detached(folder)
    }

    fn pick(&self, ask: &Ask) -> Option<PathBuf> {
        let app = self
            .app
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()?;
        let (send, picked) = mpsc::channel();
        let ask = ask.clone();
        // GTK wants its dialogs made on the main thread; waiting for the answer there would freeze the window.
        app.run_on_main_thread(move || {
            let dialog = rfd::AsyncFileDialog::new();
            match ask {
                Ask::OpenWorkspace => {
                    let answer = dialog.add_filter("Tilsyn", &["tilsyn"]).pick_file();
                    tauri::async_runtime::spawn(async move { send.send(answer.await) });
                }
                Ask::OpenEvidence | Ask::OpenKey => {
                    let answer = dialog.pick_file();
                    tauri::async_runtime::spawn(async move { send.send(answer.await) });
                }
                Ask::OpenBundle => {
                    let dialog = dialog.add_filter("Tilsyn", &["tilsyn-review"]);
                    let answer = dialog.pick_file();
                    tauri::async_runtime::spawn(async move { send.send(answer.await) });
                }
                Ask::OpenReturn => {
                    let dialog = dialog.add_filter("Tilsyn", &["tilsyn-return"]);
                    let answer = dialog.pick_file();
                    tauri::async_runtime::spawn(async move { send.send(answer.await) });
                }
                Ask::OpenReport => {
                    let answer = dialog.add_filter("PDF", &["pdf"]).pick_file();
                    tauri::async_runtime::spawn(async move { send.send(answer.await) });
                }
                Ask::OpenImport => {
                    let answer = dialog
                        .add_filter("CSV, XLSX, ODS, JSON", IMPORTS)
                        .pick_file();
                    tauri::async_runtime::spawn(async move { send.send(answer.await) });
                }
                Ask::OpenNotice => {
                    let answer = dialog
                        .add_filter("TXT, HTML, DOCX, PDF", NOTICES)
                        .pick_file();
                    tauri::async_runtime::spawn(async move { send.send(answer.await) });
                }
                Ask::Save { name } => {
                    let extension = Path::new(&name)
                        .extension()
                        .map(|it| it.to_string_lossy().into_owned());
                    let dialog = dialog.set_file_name(&name);
                    let dialog = match &extension {
                        Some(extension) => dialog.add_filter(extension, &[extension]),
                        None => dialog,
                    };
                    let answer = dialog.save_file();
                    tauri::async_runtime::spawn(async move { send.send(answer.await) });
                }
            }
        })
        .ok()?;
        picked
            .recv()
            .ok()
            .flatten()
            .map(|file| file.path().to_owned())
    }
}

/// Answers from a folder: what is saved goes there under its suggested name; what is opened is the file `evidence.*`,
/// the file `import.*`, the file `key.*`, or the first workspace in it.
pub struct ScriptedPicker {
    folder: PathBuf,
}

impl ScriptedPicker {
    /// Answers from this folder.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    fn first(&self, fits: impl Fn(&Path) -> bool) -> Option<PathBuf> {
        let mut files: Vec<PathBuf> = std::fs::read_dir(&self.folder)
            .ok()?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .collect();
        files.sort();
        files.into_iter().find(|path| fits(path))
    }
}

impl FilePicker for ScriptedPicker {
    /// No other program is started where nobody looks: the name of what would be shown is written down.
    fn show(&self, folder: &Path) -> std::io::Result<()> {
        let name = folder.as_os_str().as_encoded_bytes();
        std::fs::write(self.folder.join("shown.txt"), name)
    }

    fn pick(&self, ask: &Ask) -> Option<PathBuf> {
        match ask {
            Ask::OpenWorkspace => {
                self.first(|path| path.extension().is_some_and(|it| it == "tilsyn"))
            }
            Ask::OpenEvidence => {
                self.first(|path| path.file_stem().is_some_and(|it| it == "evidence"))
            }
            Ask::OpenKey => self.first(|path| path.file_stem().is_some_and(|it| it == "key")),
            Ask::OpenImport => self.first(|path| path.file_stem().is_some_and(|it| it == "import")),
            Ask::OpenNotice => self.first(|path| path.file_stem().is_some_and(|it| it == "notice")),
            Ask::OpenBundle => {
                self.first(|path| path.extension().is_some_and(|it| it == "tilsyn-review"))
            }
            Ask::OpenReturn => {
                self.first(|path| path.extension().is_some_and(|it| it == "tilsyn-return"))
            }
            Ask::OpenReport => self.first(|path| path.extension().is_some_and(|it| it == "pdf")),
            Ask::Save { name } => Some(self.folder.join(name)),
        }
    }
}
