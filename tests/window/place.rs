//! The window among others on a screen, as people start it, no driver beside it: where it stands, what falls onto it, and
//! what it leaves behind.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use super::{PATIENCE, PAUSE, Window, display};

/// A display, and the program on it.
struct Screen {
    folder: tempfile::TempDir,
    display: String,
    server: Child,
    program: Option<Child>,
}

impl Drop for Screen {
    fn drop(&mut self) {
        for process in self.program.iter_mut().chain([&mut self.server]) {
            drop(process.kill());
            drop(process.wait());
        }
    }
}

impl Screen {
    /// With the sample, and a second register, in its folder.
    async fn new() -> Self {
        let folder = Window::on_sample().await.left().await;
        let sample = folder.path().join("sample.tilsyn");
        std::fs::copy(&sample, folder.path().join("dropped one.tilsyn")).unwrap();
        std::fs::remove_file(folder.path().join("data/profile.json")).unwrap();
        for kept in ["profile", "cache"] {
            drop(std::fs::remove_dir_all(folder.path().join(kept)));
        }
        let (server, display) = display();
        Self {
            folder,
            display,
            server,
            program: None,
        }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Starts the program, and waits until it shows the file in a window: it keeps that hidden until there is a page.
    async fn started(&mut self, file: &str) {
        self.start(file);
        self.until("its page is there", |it| it.has_opened(file))
            .await;
        self.until("its window is shown", |it| it.hand(&["where"]).is_some())
            .await;
    }

    fn start(&mut self, file: &str) {
        let program = Command::new(env!("CARGO_BIN_EXE_tilsyn"))
            .arg(self.file(file))
            .env("DISPLAY", &self.display)
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            .env("TILSYN_DATA_DIR", self.file("data"))
            .env("XDG_DATA_HOME", self.file("profile"))
            .env("XDG_CACHE_HOME", self.file("cache"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        self.program = Some(program);
    }

    /// What the hand of a person does or sees; none where there is no window yet.
    fn hand(&self, given: &[&str]) -> Option<String> {
        let hand = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/window/hand.py");
        let done = Command::new("python3")
            .arg(hand)
            .args(given)
            .env("DISPLAY", &self.display)
            .output()
            .unwrap();
        let said = String::from_utf8(done.stdout).unwrap();
        done.status.success().then(|| said.trim().to_owned())
    }

    async fn until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        let begun = Instant::now();
        while !holds(self) {
            assert!(begun.elapsed() < 2 * PATIENCE, "{what}");
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Whether a page has opened this file: one that has is among the recent files.
    fn has_opened(&self, file: &str) -> bool {
        let kept = std::fs::read_to_string(self.file("data/profile.json")).unwrap_or_default();
        kept.contains(file)
    }

    /// Closes the window as its title bar does; the program ends with its last.
    async fn close(&mut self) {
        let mut program = self.program.take().unwrap();
        let begun = Instant::now();
        while program.try_wait().unwrap().is_none() {
            assert!(
                begun.elapsed() < PATIENCE,
                "the program ends with its last window"
            );
            self.hand(&["close"]);
            tokio::time::sleep(PAUSE).await;
        }
    }
}

/// Everything below a folder.
fn below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            below(&path, found);
        }
        found.push(path);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_opens_where_it_was_closed() {
    let mut screen = Screen::new().await;
    screen.started("sample.tilsyn").await;
    let place = "140 60 1100 700";
    assert_ne!(screen.hand(&["where"]).unwrap(), place);
    screen.hand(&["move", "140", "60", "1100", "700"]).unwrap();
    screen
        .until("it is moved", |it| {
            it.hand(&["where"]).as_deref() == Some(place)
        })
        .await;
    // The program hears of it by its own time.
    tokio::time::sleep(4 * PAUSE).await;
    screen.close().await;

    screen.start("sample.tilsyn");
    screen
        .until("a window opens", |it| it.hand(&["where"]).is_some())
        .await;
    assert_eq!(screen.hand(&["where"]).unwrap(), place);
    screen.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_dropped_onto_the_window_opens_and_the_web_view_leaves_nothing_behind() {
    let mut screen = Screen::new().await;
    screen.started("sample.tilsyn").await;
    let dropped = screen.file("dropped one.tilsyn");
    screen
        .hand(&["drop", dropped.to_str().unwrap()])
        .expect("it is taken");
    screen
        .until("what was dropped is opened", |it| {
            it.has_opened("dropped one.tilsyn")
        })
        .await;
    screen.close().await;

    // The program has a folder of its own, and in it is only what it lays there itself.
    let mut laid: Vec<_> = std::fs::read_dir(screen.file("data"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    laid.sort();
    assert_eq!(laid, ["heads", "known", "profile.json", "strangers"]);
    // What the graphics of the desktop keep of their own is no store of pages.
    let mut kept = Vec::new();
    for folder in ["profile", "cache"] {
        below(&screen.file(folder), &mut kept);
    }
    let of_the_view = |path: &&PathBuf| {
        let name = path.to_string_lossy().to_lowercase();
        ["webkit", "storage", "cookie", "sqlite", "databases", "salt"]
            .iter()
            .any(|word| name.contains(word))
    };
    assert_eq!(kept.iter().find(of_the_view), None);
    for path in kept.iter().filter(|it| it.is_file()) {
        let held = std::fs::read(path).unwrap();
        let words = String::from_utf8_lossy(&held).to_lowercase();
        assert!(!words.contains("fjordlys"), "{}", path.display());
    }
}
