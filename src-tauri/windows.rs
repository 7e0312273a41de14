//! Windows: one per workspace, labelled by what it may do. `workbench-*` reads and writes, `review-*` only reads; the
//! access-control list enforces it, whatever the page does.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use tauri::utils::config::Color;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Runtime, WebviewUrl, WebviewWindowBuilder};
use tilsyn_core::stranger::Whose;

use crate::Desk;
use crate::opened::{OsEntropy, locked};

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
    use std::io::Read as _;
    let mut first = [0; 21];
    // Only of a plain file: to look into a pipe would wait for whoever fills it.
    let plain = std::fs::metadata(path).is_ok_and(|it| it.is_file());
    plain
        && std::fs::File::open(path)
            .and_then(|mut file| file.read(&mut first))
            .is_ok_and(|read| {
                first.get(..read).is_some_and(|it| {
                    it.starts_with(b"PK\x03\x04") || it.starts_with(b"age-encryption.org/v1")
                })
            })
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
    let label = format!(
        "{}-{}",
        kind.prefix(),
        NUMBER.fetch_add(1, Ordering::Relaxed)
    );
    if let Some(file) = file {
        drop(locked(&app.state::<Desk>().open.pending).insert(label.clone(), file));
    }
    WebviewWindowBuilder::new(app, &label, WebviewUrl::default())
        .title("Tilsyn")
        .inner_size(1360.0, 820.0)
        .min_inner_size(900.0, 560.0)
        .background_color(Color(0xf5, 0xf4, 0xf0, 0xff))
        // Nothing of a workspace stays in a profile of the web view. A driver can only reach a view with a profile.
        .incognito(!app.state::<Desk>().automated)
        .devtools(false)
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .disable_drag_drop_handler()
        .build()?;
    Ok(label)
}
