//! What a page that was taken over tries, to get out of its window or to reach somebody (T28): other pages, other windows,
//! frames, forms, links, names that look like the program's own. Somebody listens on this machine, and hears nothing.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fantoccini::actions::{InputSource as _, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::{Value, json};

use super::Window;

/// What is tried, in words and as the page does it. HERE is the listener.
const ATTEMPTS: &[(&str, &str)] = &[
    ("a window", "window.open('http://HERE/window')"),
    (
        "a named window",
        "window.open('http://HERE/named', 'other', 'popup')",
    ),
    (
        "an own page in another window",
        "window.open('tauri://localhost/index.html')",
    ),
    ("another page", "location = 'http://HERE/location'"),
    ("a page by href", "location.href = 'http://HERE/href'"),
    (
        "a page in the place of this",
        "location.replace('http://HERE/replace')",
    ),
    (
        "a host that begins like ours",
        "location = 'tauri://localhost.HOST/'",
    ),
    (
        "another host of our scheme",
        "location = 'tauri://evil/index.html'",
    ),
    (
        "our host elsewhere",
        "location = 'http://tauri.localhost:PORT/look-alike'",
    ),
    ("a page of the disk", "location = 'file:///etc/hostname'"),
    (
        "a page of data",
        "location = 'data:text/html,<script>1</script>'",
    ),
    ("a page of nothing", "location = 'about:blank'"),
    (
        "a script as an address",
        "location = 'javascript:window.__pwned=1'",
    ),
    ("a link", "add('a', { href: 'http://HERE/link' }).click()"),
    (
        "a link to another window",
        "add('a', { href: 'http://HERE/target', target: '_blank' }).click()",
    ),
    (
        "a link to be kept",
        "add('a', { href: 'http://HERE/download', download: 'x' }).click()",
    ),
    (
        "a link to a script",
        "add('a', { href: 'javascript:window.__pwned=2' }).click()",
    ),
    ("a frame", "add('iframe', { src: 'http://HERE/frame' })"),
    (
        "a frame with a page in it",
        "add('iframe', { srcdoc: '<script>parent.__pwned=3</script>' })",
    ),
    (
        "a frame of our own page",
        "add('iframe', { src: 'tauri://localhost/index.html' })",
    ),
    ("an object", "add('object', { data: 'http://HERE/object' })"),
    (
        "something embedded",
        "add('embed', { src: 'http://HERE/embed' })",
    ),
    (
        "a form",
        "add('form', { action: 'http://HERE/form', method: 'post' }).submit()",
    ),
    (
        "a form for another window",
        "add('form', { action: 'http://HERE/form-2', target: '_blank' }).submit()",
    ),
    (
        "a form of our own scheme",
        "add('form', { action: 'tauri://localhost/form', method: 'post' }).submit()",
    ),
    (
        "a page that turns itself over",
        "add('meta', { 'http-equiv': 'refresh', content: '0;url=http://HERE/refresh' })",
    ),
    ("another base", "add('base', { href: 'http://HERE/base/' })"),
    ("a script", "add('script', { src: 'http://HERE/script' })"),
    (
        "a script in the page",
        "add('script', {}, 'window.__pwned=4')",
    ),
    (
        "an attribute that acts",
        "add('img', { src: 'x', onerror: 'window.__pwned=5' })",
    ),
    ("a script from words", "setTimeout('window.__pwned=6')"),
    (
        "a style",
        "add('link', { rel: 'stylesheet', href: 'http://HERE/style' })",
    ),
    (
        "a page ahead",
        "add('link', { rel: 'prefetch', href: 'http://HERE/prefetch' })",
    ),
    (
        "a page ahead of time",
        "add('link', { rel: 'preload', as: 'image', href: 'http://HERE/preload' })",
    ),
    ("a picture", "add('img', { src: 'http://HERE/picture' })"),
    (
        "a picture of a style",
        "document.body.style.background = 'url(http://HERE/background)'",
    ),
    (
        "a film",
        "add('video', { src: 'http://HERE/film', autoplay: '' })",
    ),
    (
        "a question",
        "fetch('http://HERE/fetch', { mode: 'no-cors' }).catch(() => {})",
    ),
    (
        "an older question",
        "(() => { const it = new XMLHttpRequest(); it.open('GET', 'http://HERE/xhr'); it.send(); })()",
    ),
    ("a socket", "new WebSocket('ws://HERE/socket')"),
    ("news", "new EventSource('http://HERE/events')"),
    (
        "a beacon",
        "navigator.sendBeacon('http://HERE/beacon', 'x')",
    ),
    ("a worker", "new Worker('http://HERE/worker')"),
    (
        "a worker from words",
        "new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))",
    ),
    (
        "a link that is let fall",
        "(() => { const it = new DataTransfer(); it.setData('text/uri-list', 'http://HERE/drop'); \
         for (const what of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent( \
         new DragEvent(what, { bubbles: true, cancelable: true, dataTransfer: it })); })()",
    ),
];

/// How the page adds something to itself; it is taken out again, so that nothing lies over what comes after.
const ADD: &str = "const add = (name, attributes, text) => { const it = document.createElement(name); \
     for (const [key, value] of Object.entries(attributes)) it.setAttribute(key, value); \
     if (text) it.textContent = text; document.body.append(it); setTimeout(() => it.remove(), 2500); return it; };";

/// Somebody who listens on this machine, and what they heard.
fn listener() -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let hearing = Arc::clone(&heard);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut bytes = [0; 300];
            stream
                .set_read_timeout(Some(Duration::from_secs(1)))
                .unwrap();
            let count = stream.read(&mut bytes).unwrap_or(0);
            let first = String::from_utf8_lossy(&bytes[..count]).into_owned();
            let first = first
                .lines()
                .next()
                .unwrap_or("nothing was asked")
                .to_owned();
            hearing.lock().unwrap().push(first);
            drop(stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"));
        }
    });
    (port, heard)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_was_taken_over_reaches_no_page_no_window_and_nobody() {
    let (port, heard) = listener();
    // The listener hears what reaches it: nothing heard means nothing sent.
    let mut asked = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
    asked.write_all(b"GET /here HTTP/1.1\r\n\r\n").unwrap();
    assert!(asked.read(&mut [0; 20]).unwrap() > 0);
    assert_eq!(*heard.lock().unwrap(), ["GET /here HTTP/1.1"]);

    let window = Window::on_sample().await;
    let begin = "window.__here = 'still'; window.__stopped = []; \
         document.addEventListener('securitypolicyviolation', (it) => window.__stopped.push(it.effectiveDirective));";
    window.client.execute(begin, vec![]).await.unwrap();
    for (what, attempt) in ATTEMPTS {
        let attempt = attempt
            .replace("HERE", &format!("127.0.0.1:{port}"))
            .replace("HOST", "example.org")
            .replace("PORT", &port.to_string());
        let script =
            format!("{ADD} try {{ {attempt} }} catch (error) {{}} return window.__here ?? null");
        let answer = window
            .heard(what, window.client.execute(&script, vec![]))
            .await;
        assert_eq!(answer.unwrap(), json!("still"), "{what}");
        let windows = window.heard(what, window.client.windows()).await.unwrap();
        assert_eq!(windows.len(), 1, "{what}");
    }
    // A link that is drawn over the page by hand.
    let link = format!(
        "{ADD} const it = add('a', {{ href: 'http://127.0.0.1:{port}/dragged', style: '' }}, 'drag me'); \
         Object.assign(it.style, {{ position: 'fixed', left: '400px', top: '300px', zIndex: 9999, padding: '20px' }});"
    );
    let drawn = window.client.execute(&link, vec![]);
    window.heard("a link", drawn).await.unwrap();
    let at = |x, y| PointerAction::MoveTo {
        duration: Some(Duration::from_millis(60)),
        x,
        y,
    };
    let hand = MouseActions::new("hand".to_owned())
        .then(at(420.0, 320.0))
        .then(PointerAction::Down {
            button: MOUSE_BUTTON_LEFT,
        })
        .then(at(460.0, 360.0))
        .then(at(700.0, 500.0))
        .then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        });
    window
        .heard("dragging", window.client.perform_actions(hand))
        .await
        .unwrap();
    tokio::time::sleep(Duration::from_millis(1500)).await;

    let found =
        "return [window.__here ?? null, window.__pwned ?? null, location.href, window.__stopped]";
    let found = window.heard("what happened", window.client.execute(found, vec![]));
    let found = found.await.unwrap();
    assert_eq!(found[0], "still");
    assert_eq!(found[1], Value::Null);
    assert!(
        found[2].as_str().unwrap().starts_with("tauri://localhost"),
        "{found}"
    );
    // That the page was stopped by its policy, and not because none of it was tried.
    for directive in [
        "frame-src",
        "form-action",
        "script-src-elem",
        "script-src-attr",
        "connect-src",
        "img-src",
        "object-src",
    ] {
        let stopped = found[3].as_array().unwrap();
        assert!(stopped.contains(&json!(directive)), "{directive}: {found}");
    }
    let heard = heard.lock().unwrap().clone();
    assert_eq!(heard, ["GET /here HTTP/1.1"]);
    // And the program is there as it was.
    window.press("Activities").await;
    window.see("A-02").await;
    window.close().await;
}
