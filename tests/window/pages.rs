//! Reports as pages of their own, in the very engine of the window (T29): each is made of a register whose fields are full of
//! text that wants to be markup or a script, and opened as the file that somebody gets. It stays text; nothing runs, and
//! nothing has to be stopped by the policy of the page. A page that is printed is the same page: it has no script that could
//! make it another.
//!
//! The program itself opens no such page: the driver opens it in the browser that WebKitGTK brings with it.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use chrono::Utc;
use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};
use tilsyn_core::browse::Secrecy;
use tilsyn_core::figures::FiguresPeriod;
use tilsyn_core::record::Kind;
use tilsyn_core::text::Language;
use tilsyn_core::workspace::Workspace;
use tilsyn_reports::{Format, Order, ReportKind, Scope, Takes, make};

use super::display;
use super::payloads::{PAYLOADS, register};

/// Where distributions put it, beside the engine.
const BROWSERS: &[&str] = &[
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/webkit2gtk-4.1/MiniBrowser",
];

/// Hears what the policy of a page stops, from its first line on. It is let in by a word of its own, and nothing else is.
const EAR: &str = "<script nonce=\"ear\">window.__stopped = []; document.addEventListener('securitypolicyviolation', \
    (it) => window.__stopped.push([it.effectiveDirective, it.blockedURI]));</script>";

/// What is on the page: what ran, what was stopped, what could act at all, and which payloads are read as they were written.
const LOOK: &str = r"
    const [payloads] = arguments;
    const all = [...document.querySelectorAll('*')];
    const acts = all.filter((one) =>
      ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'FORM', 'BASE', 'LINK', 'AUDIO', 'VIDEO'].includes(one.tagName) ||
      [...one.attributes].some(({ name, value }) =>
        name.startsWith('on') || name === 'srcdoc' ||
        (['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].includes(name) &&
          /^\s*(javascript|data:text)/i.test(value)) ||
        (name === 'content' && /url\s*=/i.test(value) && one.httpEquiv)));
    const text = document.body.textContent;
    return {
      ran: window.__pwned ?? null,
      stopped: window.__stopped ?? null,
      acts: acts.filter((one) => one.nonce !== 'ear').map((one) => one.outerHTML.slice(0, 200)),
      read: text.split('XQ').length - 1,
      seen: payloads.map((one, at) => (text.includes(one) ? at : null)).filter((at) => at !== null),
    };
";

/// A browser without a face, and what drives it.
struct Browser {
    client: Client,
    processes: Vec<Child>,
}

impl Drop for Browser {
    fn drop(&mut self) {
        for process in self.processes.iter_mut().rev() {
            drop(process.kill());
            drop(process.wait());
        }
    }
}

impl Browser {
    async fn open(folder: &Path) -> Self {
        let (server, display) = display();
        // The place is let go at once, for the driver.
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("DISPLAY", &display)
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("XDG_DATA_HOME", folder.join("profile"))
            .env("XDG_CACHE_HOME", folder.join("cache"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is installed (`make test` installs it)");
        let mut processes = vec![server, driver];
        let binary = BROWSERS.iter().find(|it| Path::new(it).exists());
        let binary = binary.expect("WebKitGTK brings its browser with it");
        let options = json!({"binary": binary, "args": ["--automation", "--private"]});
        let capabilities: serde_json::Map<String, Value> =
            [("webkitgtk:browserOptions".to_owned(), options)]
                .into_iter()
                .collect();
        let address = format!("http://127.0.0.1:{port}");
        for _ in 0..60 {
            let mut builder =
                ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
            let asked = builder.capabilities(capabilities.clone()).connect(&address);
            if let Ok(Ok(client)) = tokio::time::timeout(Duration::from_secs(30), asked).await {
                return Self { client, processes };
            }
            tokio::time::sleep(Duration::from_millis(250)).await;
        }
        for process in &mut processes {
            drop(process.kill());
        }
        panic!("the driver opens no browser")
    }

    async fn look(&self, file: &Path) -> Value {
        let address = format!("file://{}", file.display());
        self.client.goto(&address).await.unwrap();
        // What would run later has time to.
        tokio::time::sleep(Duration::from_millis(150)).await;
        let look = self.client.execute(LOOK, vec![json!(PAYLOADS)]);
        tokio::time::timeout(Duration::from_secs(30), look)
            .await
            .expect("the page answers")
            .unwrap()
    }
}

/// The page with an ear in it, under the same policy otherwise.
fn with_ear(page: &str) -> String {
    const POLICY: &str = "http-equiv=\"Content-Security-Policy\" content=\"";
    assert_eq!(page.matches(POLICY).count(), 1);
    let begin = page.find(POLICY).unwrap() + POLICY.len();
    let quote = begin + page[begin..].find('"').unwrap();
    assert!(page[begin..quote].starts_with("default-src "), "{page}");
    let end = quote + page[quote..].find('>').unwrap() + 1;
    let (before, rest) = (&page[..quote], &page[quote..end]);
    format!(
        "{before}; script-src 'nonce-ear'{rest}{EAR}{}",
        &page[end..]
    )
}

/// Every report there is as a page, of this register.
fn pages(file: &Path) -> Vec<(ReportKind, String)> {
    let mut workspace = Workspace::open_read_only(file).unwrap();
    workspace.read_as(Secrecy::Shown);
    let first = |kind: Kind| workspace.all(kind).unwrap().first().map(|it| it.id);
    let now = Utc::now();
    // The day where the register is kept: in the last hours of a day of UTC, nothing of it stood yet on that day.
    let today = now
        .with_timezone(&workspace.home().unwrap().zone)
        .date_naive();
    let year = FiguresPeriod {
        from: today - chrono::Days::new(364),
        to: today,
    };
    let mut pages = Vec::new();
    for kind in ReportKind::ALL {
        if !kind.formats().contains(&Format::Html) {
            continue;
        }
        let order = Order {
            kind: *kind,
            format: Format::Html,
            language: Language::En,
            subject: kind.takes_subject().1.first().and_then(|it| first(*it)),
            as_of: today,
            period: (kind.takes_period() == Takes::Needed).then_some(year),
            audience: kind.audiences()[0],
            scope: Scope::default(),
            layout: None,
            volume: None,
            bound_at: None,
            generated_at: now,
            made_by: "XQ <img src=x onerror=window.__pwned=20>".to_owned(),
        };
        match make(&workspace, &order) {
            Ok(report) => pages.push((*kind, String::from_utf8(report.bytes).unwrap())),
            Err(error) => panic!("{kind}: {error}"),
        }
    }
    pages
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_that_is_a_page_shows_text_that_wants_to_run_as_text_and_runs_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sample.tilsyn");
    assert!(register(&file, &folder.path().join("keys")) > 300);
    let pages = pages(&file);
    assert!(pages.len() > 10, "{}", pages.len());
    let browser = Browser::open(folder.path()).await;
    let page = folder.path().join("page.html");

    // What is looked for can be seen: without the policy it runs, and under it the ear hears it.
    let hostile = "<p>XQ</p><script>window.__pwned = 1</script><img src=x onerror=\"1\">";
    fs::write(&page, format!("<!doctype html><body>{hostile}")).unwrap();
    let seen = browser.look(&page).await;
    assert_eq!(
        (&seen["ran"], &seen["read"]),
        (&json!(1), &json!(1)),
        "{seen}"
    );
    assert_eq!(seen["acts"].as_array().unwrap().len(), 2, "{seen}");
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';\">";
    let under = with_ear(&format!(
        "<!doctype html><head>{policy}</head><body>{hostile}"
    ));
    fs::write(&page, under).unwrap();
    let seen = browser.look(&page).await;
    assert_eq!(seen["ran"], Value::Null, "{seen}");
    assert!(seen["stopped"].as_array().unwrap().len() >= 2, "{seen}");

    let (mut read, mut payloads) = (0, std::collections::BTreeSet::new());
    for (kind, text) in &pages {
        // As it is given out, and once more with the ear in it.
        fs::write(&page, text).unwrap();
        let given = browser.look(&page).await;
        fs::write(&page, with_ear(text)).unwrap();
        let heard = browser.look(&page).await;
        for seen in [&given, &heard] {
            assert_eq!(seen["ran"], Value::Null, "{kind}: {seen}");
            assert_eq!(seen["acts"], json!([]), "{kind}: {seen}");
        }
        assert_eq!(heard["stopped"], json!([]), "{kind}");
        assert_eq!(given["read"], heard["read"], "{kind}");
        read += given["read"].as_u64().unwrap();
        let seen = given["seen"].as_array().unwrap();
        payloads.extend(seen.iter().filter_map(Value::as_u64));
    }
    assert!(read > 300, "{read}");
    assert!(payloads.len() >= 15, "{payloads:?}");
    browser.client.clone().close().await.unwrap();
}
