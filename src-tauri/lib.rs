//! The shell: windows, commands, dialogs. No rule of the domain and no SQL lives here.

pub mod ahead;
pub mod colours;
pub mod commands;
pub mod dialogs;
mod keychain;
pub mod keys;
pub mod menu;
pub mod opened;
#[cfg(target_os = "linux")]
pub mod painting;
pub mod preferences;
pub mod reminders;
pub mod typescript;
pub mod windows;
pub mod wire;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tauri::{Builder, Manager, Runtime};
use tilsyn_core::heads::HeadsSeen;
use tilsyn_core::keyring::Keyring;
use tilsyn_core::place::Copies;
use tilsyn_core::stranger::{self, Door, OwnFiles, Worker};
use tilsyn_core::text::Language;

use crate::dialogs::{FilePicker, NativePicker, ScriptedPicker};
use crate::opened::OpenWorkspaces;
use crate::preferences::Profile;

/// What the program was started with.
#[derive(Debug, Default)]
pub struct Surroundings {
    /// Where heads seen, recent files and preferences lie, and keys that are in no keychain.
    pub data_folder: Option<PathBuf>,
    /// Whether keys may lie in the keychain of the desktop.
    pub keychain: bool,
    /// The desktop's language, e.g. `nb_NO.UTF-8`.
    pub language: Option<String>,
    /// Files to open.
    pub files: Vec<PathBuf>,
    /// A folder with which dialogs are answered, for tests.
    pub answers: Option<PathBuf>,
    /// Whether a driver operates the window, for tests.
    pub automated: bool,
    /// Whether a second start hands its files to this program instead of running beside it.
    pub alone: bool,
}

/// Why the program could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// There is no folder for its data.
    #[error("there is no folder for its data; set TILSYN_DATA_DIR")]
    NoDataFolder,
    /// The program does not know where it lies, and so cannot start the worker for strangers' files.
    #[error("the program does not know where it lies")]
    NoProgram,
    /// The window system refused.
    #[error(transparent)]
    Window(#[from] tauri::Error),
}

/// What every command reaches through the application.
pub struct Desk {
    /// The workspaces open in windows.
    pub open: OpenWorkspaces,
    /// Preferences and recent files.
    pub profile: Profile,
    /// Signing keys.
    pub keys: Keyring,
    /// Heads seen.
    pub heads: HeadsSeen,
    /// Whose a file is, and how a stranger's is taken in.
    pub door: Door,
    /// Native dialogs.
    pub picker: Arc<dyn FilePicker>,
    /// Whether a driver operates the window, for tests.
    pub automated: bool,
}

/// Puts the commands and the state into a builder; used by the program and by tests on the mock runtime.
pub fn assemble<R: Runtime>(builder: Builder<R>, desk: Desk) -> Builder<R> {
    builder.manage(desk).invoke_handler(wire::handler())
}

/// How files are told apart: known as one's own, or a stranger's, which this program takes in as a worker. What earlier
/// runs that were ended left of strangers' files is removed.
#[must_use]
pub fn door(folder: &Path, program: PathBuf) -> Door {
    let rooms = folder.join("strangers");
    stranger::sweep(&rooms);
    Door {
        own: Some(OwnFiles::new(folder.join("known"))),
        heads: Some(HeadsSeen::new(folder.join("heads"))),
        copies: Some(Copies::new(folder.join("copies"))),
        worker: Worker::new(program),
        rooms,
    }
}

/// The language of a locale name.
#[must_use]
pub fn language_of(locale: Option<&str>) -> Language {
    let code = locale
        .unwrap_or_default()
        .split(['_', '-', '.'])
        .next()
        .unwrap_or_default();
    match code {
        "nb" | "no" | "nn" => Language::Nb,
        "nl" => Language::Nl,
        _ => Language::En,
    }
}

/// Runs the program until its last window is closed.
///
/// # Errors
/// [`StartError`].
pub fn run(surroundings: Surroundings) -> Result<(), StartError> {
    let folder = surroundings.data_folder.ok_or(StartError::NoDataFolder)?;
    let picker: Arc<dyn FilePicker> = match surroundings.answers {
        Some(folder) => Arc::new(ScriptedPicker::new(folder)),
        None => Arc::new(NativePicker::default()),
    };
    let keys = Keyring::new(folder.join("keys"));
    let keys = if surroundings.keychain {
        keys.with_keychain(keychain::reach)
    } else {
        keys
    };
    let desk = Desk {
        open: OpenWorkspaces::default(),
        profile: Profile::load(
            folder.clone(),
            language_of(surroundings.language.as_deref()),
        ),
        keys,
        heads: HeadsSeen::new(folder.join("heads")),
        door: door(
            &folder,
            std::env::current_exe().map_err(|_| StartError::NoProgram)?,
        ),
        picker: Arc::clone(&picker),
        automated: surroundings.automated,
    };
    let files = surroundings.files;
    let mut builder = Builder::default();
    if surroundings.alone {
        // The first of all plugins: a second start ends in it, before it has touched anything.
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, given, folder| {
            windows::started_again(app, &given, Path::new(&folder));
        }));
    }
    assemble(builder, desk)
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .setup(move |app| {
            windows::sweep_views(app.state::<Desk>().profile.folder());
            picker.attach(app.handle().clone());
            menu::begin(app.handle())?;
            colours::begin(app.handle());
            windows::open_first(app.handle(), &files)?;
            // Nobody sits before a window that is driven.
            if !surroundings.automated {
                reminders::begin(app.handle().clone());
            }
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(heard);
    Ok(())
}

/// What the window system tells.
fn heard(app: &tauri::AppHandle, event: tauri::RunEvent) {
    match event {
        tauri::RunEvent::WindowEvent { label, event, .. } => match event {
            tauri::WindowEvent::CloseRequested { .. } => windows::remember_place(app, &label),
            tauri::WindowEvent::Destroyed => app.state::<Desk>().open.close(&label),
            tauri::WindowEvent::DragDrop(tauri::DragDropEvent::Drop { paths, .. }) => {
                windows::open_files(app, paths);
            }
            _ => {}
        },
        // Where the desktop hands over files while the program runs, instead of starting it again.
        #[cfg(target_os = "macos")]
        tauri::RunEvent::Opened { urls } => {
            let files = urls.iter().filter_map(|url| url.to_file_path().ok());
            windows::open_files(app, files);
        }
        _ => {}
    }
}
