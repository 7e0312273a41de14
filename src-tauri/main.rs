//! Starts the desktop program: reads what only a program may read (arguments, folders, language), then hands over.

// A release build on Windows has no console window behind it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    // As a worker this program opens no window: it does one thing, for the one that started it.
    let mut given = std::env::args_os().skip(1);
    if given
        .next()
        .is_some_and(|first| first == tilsyn_core::stranger::ERRAND)
    {
        let errand: Vec<_> = given.collect();
        let mut out = std::io::stdout().lock();
        return tilsyn_core::stranger::serve(&errand, &mut out).into();
    }
    #[cfg(target_os = "linux")]
    tilsyn::painting::plainly();
    // The web view's automation switch works in every build. A released program must not be drivable by whoever sets it.
    let automated = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    if automated && !cfg!(debug_assertions) {
        eprintln!("Tilsyn does not start while TAURI_WEBVIEW_AUTOMATION is set.");
        return std::process::ExitCode::FAILURE;
    }
    let chosen = std::env::var_os("TILSYN_DATA_DIR");
    let chosen_none = chosen.is_none();
    let surroundings = tilsyn::Surroundings {
        // Whoever chose the folder wants everything there and nothing in a keychain.
        keychain: chosen_none,
        data_folder: chosen
            .map(std::path::PathBuf::from)
            .or_else(|| dirs::data_dir().map(|folder| folder.join("tilsyn"))),
        language: ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok()),
        files: std::env::args_os()
            .skip(1)
            .map(std::path::PathBuf::from)
            .collect(),
        automated,
        // Whoever chose a folder, or drives the window, wants a program of their own.
        alone: chosen_none && !automated,
        // Only a debug build can be told how its dialogs end: journeys in the real window need it.
        answers: std::env::var_os("TILSYN_DIALOG_ANSWERS")
            .filter(|_| cfg!(debug_assertions))
            .map(std::path::PathBuf::from),
    };
    match tilsyn::run(surroundings) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Tilsyn could not start: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}
