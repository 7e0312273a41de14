//! Journeys of a person through the real window: WebKitWebDriver drives the program on a virtual display.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder, Locator, elements::Element, key::Key};
use serde_json::{Value, json};

#[path = "window/escaping.rs"]
mod escaping;
#[path = "window/families.rs"]
mod families;
#[path = "window/pages.rs"]
mod pages;
#[path = "window/payloads.rs"]
mod payloads;
#[path = "window/place.rs"]
mod place;
#[path = "window/review.rs"]
mod review;

/// How long what a person waits for may take to come. It is asked every quarter of a second, so that only what never comes
/// takes this long; beside builds, a program without optimisation needed more than twenty seconds for the findings.
const PATIENCE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(250);

/// A virtual display, a driver and the program in it.
struct Window {
    client: Client,
    /// How long one answer of the driver may take. WebDriver itself sets no end: a page that is busy, or a program that is
    /// gone, would be waited for without end.
    answers_within: Duration,
    display: String,
    folder: tempfile::TempDir,
    processes: Vec<Child>,
}

/// Ends the processes, whatever way the journey ended.
impl Drop for Window {
    fn drop(&mut self) {
        for process in self.processes.iter_mut().rev() {
            drop(process.kill());
            drop(process.wait());
        }
    }
}

fn display() -> (Child, String) {
    let mut server = Command::new("Xvfb")
        .args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1360x820x24",
            "-nolisten",
            "tcp",
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb is installed (`make test` installs it)");
    let mut number = String::new();
    BufReader::new(server.stdout.take().unwrap())
        .read_line(&mut number)
        .unwrap();
    (server, format!(":{}", number.trim()))
}

impl Window {
    /// Opens the program on these files.
    async fn open(folder: tempfile::TempDir, files: &[&Path]) -> Self {
        let (server, display) = display();
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("DISPLAY", &display)
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("TILSYN_DATA_DIR", folder.path().join("data"))
            .env("TILSYN_DIALOG_ANSWERS", folder.path())
            .env("XDG_DATA_HOME", folder.path().join("profile"))
            .env("XDG_CACHE_HOME", folder.path().join("cache"))
            .env("LANG", "en_GB.UTF-8")
            .env_remove("LC_ALL")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is installed (`make test` installs it)");
        let args: Vec<PathBuf> = files.iter().map(|file| file.to_path_buf()).collect();
        let options = json!({"binary": env!("CARGO_BIN_EXE_tilsyn"), "args": args});
        let capabilities: serde_json::Map<String, Value> =
            [("webkitgtk:browserOptions".to_owned(), options)]
                .into_iter()
                .collect();
        let mut processes = vec![server, driver];
        let address = format!("http://127.0.0.1:{port}");
        for attempt in 0.. {
            let mut builder =
                ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
            // A program that does not come up never tells its driver so.
            let asked = tokio::time::timeout(
                Duration::from_secs(60),
                builder.capabilities(capabilities.clone()).connect(&address),
            );
            let Ok(asked) = asked.await else {
                for process in &mut processes {
                    drop(process.kill());
                }
                panic!("the program did not open a window within a minute")
            };
            match asked {
                Ok(client) => {
                    return Self {
                        client,
                        // Longer than a thing is waited for, so that what is not there is said to be so.
                        answers_within: PATIENCE + Duration::from_secs(30),
                        display,
                        folder,
                        processes,
                    };
                }
                Err(error) if attempt == 60 => {
                    for process in &mut processes {
                        drop(process.kill());
                    }
                    panic!("the driver does not answer: {error}")
                }
                Err(_) => tokio::time::sleep(PAUSE).await,
            }
        }
        unreachable!("the loop returns or panics")
    }

    /// The program on the sample workspace.
    async fn on_sample() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let window = Self::open(folder, &[]).await;
        window.press("Open the sample").await;
        window.see("Overview").await;
        window
    }

    /// What the driver answers; a journey whose driver is silent ends here, and says at what.
    async fn heard<T>(&self, what: &str, question: impl IntoFuture<Output = T>) -> T {
        match tokio::time::timeout(self.answers_within, question).await {
            Ok(answer) => answer,
            Err(_) => {
                self.lost(&format!("{what}: the window does not answer"))
                    .await
            }
        }
    }

    async fn find(&self, xpath: &str) -> Element {
        let begun = Instant::now();
        loop {
            let search = self
                .client
                .wait()
                .at_most(PATIENCE)
                .for_element(Locator::XPath(xpath));
            match self.heard(xpath, search).await {
                Ok(element) => return element,
                // Drawn anew between being found and being named to the driver.
                Err(error) if error.is_stale_element_reference() && begun.elapsed() < PATIENCE => {}
                Err(error) => self.lost(&format!("{xpath}: {error}")).await,
            }
        }
    }

    /// Ends a journey that cannot go on, with a picture of where it ended when TILSYN_PICTURES names a folder.
    async fn lost(&self, why: &str) -> ! {
        if let Some(folder) = std::env::var_os("TILSYN_PICTURES") {
            let file = Path::new(&folder).join("lost.png");
            match self.picture().await {
                Some(picture) => drop(std::fs::write(file, picture)),
                // A page that does not answer is pictured from outside, where ImageMagick is there to do it.
                None => drop(
                    Command::new("timeout")
                        .args(["10", "import", "-window", "root"])
                        .arg(file)
                        .env("DISPLAY", &self.display)
                        .status(),
                ),
            }
        }
        panic!("{why}")
    }

    /// What the window shows; none when it does not answer.
    async fn picture(&self) -> Option<Vec<u8>> {
        // The driver pictures the next paint, and a page at rest never paints again by itself: an open dialog without a
        // caret was waited for without end.
        // It paints for a while, since the question may come after a single paint.
        let paint = "const end = Date.now() + 15000; const paint = () => { const { style } = document.body; \
             style.opacity = style.opacity ? '' : '0.999'; \
             if (Date.now() < end) setTimeout(paint, 100); else style.opacity = ''; }; paint();";
        let pictured = async {
            self.client.execute(paint, vec![]).await.ok()?;
            self.client.screenshot().await.ok()
        };
        tokio::time::timeout(PATIENCE, pictured).await.ok()?
    }

    /// Waits until the page shows these words.
    async fn see(&self, words: &str) -> Element {
        self.find(&format!("//*[not(self::script) and not(self::style) and contains(normalize-space(.), \"{words}\")][not(*[contains(normalize-space(.), \"{words}\")])]")).await
    }

    /// The first of these that a person can see.
    async fn shown(&self, xpath: &str) -> Option<Element> {
        let begun = Instant::now();
        let all = loop {
            let search = self.client.find_all(Locator::XPath(xpath));
            match self.heard(xpath, search).await {
                Ok(all) => break all,
                // Drawn anew between being found and being named to the driver.
                Err(error) if error.is_stale_element_reference() && begun.elapsed() < PATIENCE => {}
                Err(error) => self.lost(&format!("{xpath}: {error}")).await,
            }
        };
        for element in all {
            let displayed = self.heard(xpath, element.is_displayed()).await;
            if displayed.unwrap_or(false) {
                return Some(element);
            }
        }
        None
    }

    /// Waits until the place shows where one went: for a moment it is still the one that was left, and can be pressed.
    async fn arrive(&self) {
        let begun = Instant::now();
        let left = "//*[contains(@class, 'frame-place')][@aria-busy='true']";
        loop {
            let search = self.client.find_all(Locator::XPath(left));
            match self.heard("arriving", search).await {
                Ok(busy) if busy.is_empty() => return,
                Ok(_) if begun.elapsed() < PATIENCE => tokio::time::sleep(PAUSE / 10).await,
                Ok(_) => self.lost("the place does not follow").await,
                Err(error) => self.lost(&format!("arriving: {error}")).await,
            }
        }
    }

    /// What lies on top: an open menu or list, a dialog, or the whole page.
    async fn top(&self) -> &'static str {
        for layer in [
            "//*[@role='menu' or @role='listbox']",
            "//*[@role='dialog' or @role='alertdialog']",
        ] {
            if self.shown(layer).await.is_some() {
                return layer;
            }
        }
        ""
    }

    /// Presses what is labelled so: a button, a tab, an option, a row.
    async fn press(&self, label: &str) {
        let labelled = format!(
            "//*[self::button or self::a or self::label or @role='button' or @role='tab' or @role='option' or @role='menuitem' or @role='row'][@aria-label=\"{label}\" or .//text()[normalize-space(.)=\"{label}\"]]"
        );
        let mut last = None;
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            let found = self.shown(&format!("{}{labelled}", self.top().await)).await;
            match found {
                // A list may be drawn anew between finding and pressing.
                Some(element) => match self.heard(label, element.click()).await {
                    Ok(()) => return self.arrive().await,
                    Err(error) => {
                        last = Some(error);
                        // What lies below the edge of a list within a dialog comes into sight as a person scrolls to it.
                        let it = serde_json::to_value(&element).unwrap();
                        let into_sight = "arguments[0].scrollIntoView({ block: 'center' })";
                        drop(self.client.execute(into_sight, vec![it]).await);
                    }
                },
                None => last = None,
            }
            tokio::time::sleep(PAUSE).await;
        }
        self.lost(&format!("{label} cannot be pressed: {last:?}"))
            .await;
    }

    /// Does something with what is found so. What was drawn anew between being found and being touched is found again.
    async fn with<T>(
        &self,
        xpath: &str,
        act: impl AsyncFn(&Element) -> Result<T, fantoccini::error::CmdError>,
    ) -> T {
        let begun = Instant::now();
        loop {
            let element = self.find(xpath).await;
            match self.heard(xpath, act(&element)).await {
                Ok(done) => return done,
                Err(error) if error.is_stale_element_reference() && begun.elapsed() < PATIENCE => {}
                Err(error) => self.lost(&format!("{xpath}: {error:?}")).await,
            }
        }
    }

    /// Clicks on what is found so.
    async fn click_on(&self, xpath: &str) {
        self.with(xpath, async |it| it.click().await).await;
        self.arrive().await;
    }

    /// Types into the field with this label.
    async fn fill(&self, label: &str, text: &str) {
        let field = format!(
            "//*[@id=//label[normalize-space(.)=\"{label}\" or starts-with(normalize-space(.), \"{label}\")]/@for]"
        );
        self.with(&field, async |it| it.send_keys(text).await).await;
    }

    /// Opens the list under this label and chooses.
    async fn choose(&self, label: &str, option: &str) {
        self.click_on(&format!(
            "//*[self::span or self::label][starts-with(normalize-space(.), \"{label}\")]/ancestor::*[.//button][1]//button"
        ))
        .await;
        self.press(option).await;
    }

    async fn key(&self, key: Key) {
        let typed = char::from(key).to_string();
        let active = async {
            let active = self.client.active_element().await?;
            active.send_keys(&typed).await
        };
        if let Err(error) = self.heard("a key", active).await {
            self.lost(&format!("a key: {error:?}")).await;
        }
        self.arrive().await;
    }

    /// A file that the program wrote into the folder where its dialogs answer.
    async fn written(&self, ends_with: &str) -> Vec<u8> {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            let found = std::fs::read_dir(self.folder.path())
                .unwrap()
                .filter_map(|entry| {
                    let path = entry.unwrap().path();
                    path.to_string_lossy().ends_with(ends_with).then_some(path)
                });
            if let Some(path) = found.last() {
                return std::fs::read(path).unwrap();
            }
            tokio::time::sleep(PAUSE).await;
        }
        self.lost(&format!("no file *{ends_with} was written"))
            .await
    }

    /// Ends the journey in order, so that a window that cannot be closed shows.
    async fn close(mut self) {
        let client = self.client.clone();
        self.heard("closing", client.close()).await.unwrap();
        for process in self.processes.iter_mut().rev() {
            drop(process.kill());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_browses_the_register_and_finds_a_case_by_a_word() {
    let window = Window::on_sample().await;
    window.press("Activities").await;
    window.press("Profiling for marketing").await;
    window.see("A-02").await;
    window.press("Legal basis").await;
    window.see("Legitimate interests").await;
    window.press("History").await;
    window.see("Ingrid Solvang").await;
    window.press("Processors").await;
    window.see("P-01").await;
    window.press("Legal bases").await;
    window.see("Consent").await;
    let search = window
        .find("//input[@aria-label='Search register and log']")
        .await;
    window.heard("search", search.click()).await.unwrap();
    window
        .heard("search", search.send_keys("subpoena"))
        .await
        .unwrap();
    window.see("Subpoena for account records").await;
    window.key(Key::Enter).await;
    window.see("What blocks a disclosure now").await;
    window.see("How the date was found").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_logs_an_order_is_stopped_and_goes_on() {
    let window = Window::on_sample().await;
    window.press("Requests").await;
    window.press("Log a request").await;
    window.press("Public authority").await;
    window
        .choose("What kind of request", "Own State, criminal matter")
        .await;
    window.fill("Title", "Order for log-in times").await;
    window.fill("Authority", "Lakeland District Court").await;
    window.at(["17", "11", "2026", "09", "12"]).await;
    window.press("Log the request").await;
    window.see("What blocks a disclosure now").await;

    window.press("More for this case").await;
    window.press("Record disclosure…").await;
    window.see("Nothing can be disclosed yet").await;
    window
        .see("Nobody has confirmed that the request really comes from this authority")
        .await;
    window.key(Key::Escape).await;

    window
        .answer("PA-00", "Public authority request", "A court.")
        .await;
    window
        .answer("PA-01", "Verified", "Called the switchboard of the court.")
        .await;
    window.see("Called the switchboard of the court.").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_exports_the_record_and_verifies_the_trail() {
    let window = Window::on_sample().await;
    window.press("Reports").await;
    window.press("Make and save…").await;
    assert!(window.written(".pdf").await.starts_with(b"%PDF-1."));
    window.click_on("//*[contains(@class, 'seal')]").await;
    window.press("Verify now").await;
    window.see("The trail is whole").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[should_panic(expected = "the window does not answer")]
async fn a_journey_whose_window_no_longer_answers_ends_and_says_where() {
    let mut window = Window::on_sample().await;
    window.answers_within = Duration::from_secs(3);
    window
        .client
        // Not at once: the answer to this has to leave the page first.
        .execute("setTimeout(() => { for (;;) {} }, 500)", vec![])
        .await
        .unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    window.press("Activities").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_at_rest_is_pictured_so_that_a_journey_that_is_lost_can_end() {
    let window = Window::on_sample().await;
    window.press("Requests").await;
    window
        .press("Insurer asks for support correspondence of a user")
        .await;
    window.press("More for this case").await;
    window.press("Write a letter…").await;
    window.see("Save the letter").await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    let picture = window.picture().await.expect("the window answers");
    assert!(picture.starts_with(b"\x89PNG"));
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_goes_from_a_finding_to_its_very_field_and_back() {
    let window = Window::on_sample().await;
    window.press("Findings").await;
    let finding = "//*[contains(@class, 'finding-line')][contains(., 'R-BAS-03')]";
    window.click_on(finding).await;
    window.see("What to do").await;
    window.key(Key::Enter).await;
    window
        .find("//*[@id='section-bases']//*[@data-sought]//input")
        .await;
    window.key(Key::Escape).await;
    window
        .find(&format!("{finding}[@aria-selected='true']"))
        .await;
    window.press("Accept…").await;
    window.press("Accepted risk").await;
    window.fill("Why", "Assessed in March.").await;
    window.press("Accept it").await;
    window.see("R-BAS-03 in A-03 is accepted").await;
    window.close().await;
}

/// As people start it, no driver beside it: a driven view has a profile, and is made another way than theirs.
#[tokio::test(flavor = "multi_thread")]
async fn two_files_named_at_the_start_have_a_page_each() {
    let folder = Window::on_sample().await.left().await;
    let files = ["sample.tilsyn", "two.tilsyn"].map(|name| folder.path().join(name));
    std::fs::copy(&files[0], &files[1]).unwrap();
    let profile = folder.path().join("data/profile.json");
    std::fs::remove_file(&profile).unwrap();
    let (mut server, display) = display();
    let mut program = Command::new(env!("CARGO_BIN_EXE_tilsyn"))
        .args(&files)
        .env("DISPLAY", &display)
        .env_remove("WAYLAND_DISPLAY")
        .env("GDK_BACKEND", "x11")
        .env("TILSYN_DATA_DIR", folder.path().join("data"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // What a page has opened is among the recent files: a window without its page never asks for its file.
    let opened = || {
        let kept = std::fs::read_to_string(&profile).unwrap_or_default();
        files
            .iter()
            .filter(|it| kept.contains(it.to_str().unwrap()))
            .count()
    };
    let begun = Instant::now();
    while opened() < files.len() && begun.elapsed() < 2 * PATIENCE {
        tokio::time::sleep(PAUSE).await;
    }
    let opened = opened();
    let plain = paints_plainly(program.id());
    for process in [&mut program, &mut server] {
        process.kill().unwrap();
        process.wait().unwrap();
    }
    assert_eq!(
        opened,
        files.len(),
        "each window has its page, and its file"
    );
    assert!(plain, "a graphics driver is loaded for text and tables");
}

/// Whether every process that paints for a program was told to do without a graphics driver.
fn paints_plainly(program: u32) -> bool {
    let processes = std::fs::read_dir("/proc").unwrap();
    let painters: Vec<String> = processes
        .filter_map(|it| {
            let folder = it.unwrap().path();
            let stat = std::fs::read_to_string(folder.join("stat")).ok()?;
            let (name, rest) = stat.split_once(") ")?;
            let parent = rest.split(' ').nth(1)?;
            (name.contains("(WebKitWebProc") && parent == program.to_string())
                .then(|| std::fs::read_to_string(folder.join("environ")).unwrap_or_default())
        })
        .collect();
    let told = |it: &String| {
        it.split('\0')
            .any(|it| it == "WEBKIT_DISABLE_DMABUF_RENDERER=1")
    };
    !painters.is_empty() && painters.iter().all(told)
}
