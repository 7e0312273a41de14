//! Journeys of a person through the real window: WebKitWebDriver drives the program on a virtual display.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::{Client, ClientBuilder, Locator, elements::Element, key::Key};
use serde_json::{Value, json};

/// A virtual display, a driver and the program in it.
struct Window {
    client: Client,
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
        .args(["-displayfd", "1", "-screen", "0", "1360x820x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb is installed (`make test` installs it)");
    let mut number = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
    (server, format!(":{}", number.trim()))
}

impl Window {
    /// Opens the program on these files.
    async fn open(folder: tempfile::TempDir, files: &[&Path]) -> Self {
        let (server, display) = display();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("DISPLAY", display)
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("TILSYN_DATA_DIR", folder.path().join("data"))
            .env("TILSYN_DIALOG_ANSWERS", folder.path())
            .env("LANG", "en_GB.UTF-8")
            .env_remove("LC_ALL")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is installed (`make test` installs it)");
        let args: Vec<PathBuf> = files.iter().map(|file| file.to_path_buf()).collect();
        let options = json!({"binary": env!("CARGO_BIN_EXE_tilsyn"), "args": args});
        let capabilities: serde_json::Map<String, Value> =
            [("webkitgtk:browserOptions".to_owned(), options)].into_iter().collect();
        let mut processes = vec![server, driver];
        let address = format!("http://127.0.0.1:{port}");
        for attempt in 0.. {
            let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
            match builder.capabilities(capabilities.clone()).connect(&address).await {
                Ok(client) => return Self { client, folder, processes },
                Err(error) if attempt == 60 => {
                    processes.iter_mut().for_each(|process| drop(process.kill()));
                    panic!("the driver does not answer: {error}")
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(250)).await,
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

    async fn find(&self, xpath: &str) -> Element {
        self.client
            .wait()
            .at_most(Duration::from_secs(20))
            .for_element(Locator::XPath(xpath))
            .await
            .unwrap_or_else(|error| panic!("{xpath}: {error}"))
    }

    /// Waits until the page shows these words.
    async fn see(&self, words: &str) -> Element {
        self.find(&format!("//*[not(self::script) and not(self::style) and contains(normalize-space(.), \"{words}\")][not(*[contains(normalize-space(.), \"{words}\")])]")).await
    }

    /// Presses what is labelled so.
    async fn press(&self, label: &str) {
        let labelled = format!(
            "//*[self::button or self::a or @role='button' or @role='tab' or @role='option' or @role='menuitem' or @role='radio' or self::label][normalize-space(.)=\"{label}\" or @aria-label=\"{label}\"]"
        );
        self.find(&labelled).await.click().await.unwrap_or_else(|error| panic!("{label}: {error}"));
    }
}
