//! Text that wants to be markup or a script, in every field of a register that takes text (T29): read in lists, in detail,
//! in forms and in what is about to be printed, it stays text. Nothing runs, and nothing has to be stopped by the policy of
//! the page.

use std::path::Path;
use std::time::Duration;

use chrono::Utc;
use serde_json::{Value, json};
use tilsyn::opened::OsEntropy;
use tilsyn_core::keyring::Keyring;
use tilsyn_core::record::{Kind, Record};
use tilsyn_core::sample;
use tilsyn_core::workspace::{Put, Workspace};

use super::Window;

/// What is written into the fields, in turn. Each begins with a word by which it is found on the page.
pub(super) const PAYLOADS: &[&str] = &[
    "XQ <img src=x onerror=\"window.__pwned=1\">",
    "XQ <script>window.__pwned=2</script>",
    "XQ \"><svg onload=window.__pwned=3>",
    "XQ '\" autofocus onfocus=window.__pwned=4 x='",
    "XQ <iframe srcdoc=\"<script>parent.__pwned=5</script>\"></iframe>",
    "javascript:window.__pwned=6//XQ",
    "XQ <a href=\"javascript:window.__pwned=7\" autofocus>x</a>",
    "XQ {{constructor.constructor('window.__pwned=8')()}}",
    "XQ ${window.__pwned=9} #{window.__pwned=9}",
    "XQ <details open ontoggle=window.__pwned=10>",
    "XQ <style>*{background:url(x)}</style><link rel=stylesheet href=x>",
    "XQ </textarea></title></script><img src=x onerror=window.__pwned=11>",
    "XQ <math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=window.__pwned=12&gt;\">",
    "XQ \u{202e}<b onmouseover=window.__pwned=13>",
    "XQ { $pwned -> *[x] \u{2068}<img src=x onerror=window.__pwned=14>\u{2069} }",
    "XQ &lt;img src=x onerror=window.__pwned=15&gt;",
    "XQ <object data=\"data:text/html,<script>1</script>\"></object><embed src=x>",
    "XQ <form action=javascript:window.__pwned=16><input autofocus onfocus=window.__pwned=17>",
    "data:text/html,<script>window.__pwned=18</script>XQ",
    "XQ <meta http-equiv=refresh content='0;url=javascript:window.__pwned=19'>",
];

/// Each text in a document becomes a payload where the document is still one that may stand.
fn filled(kind: Kind, document: &Value, turn: &mut usize) -> (Value, usize) {
    fn texts(value: &Value, at: &str, found: &mut Vec<String>) {
        match value {
            Value::String(_) => found.push(at.to_owned()),
            Value::Array(items) => {
                for (place, item) in items.iter().enumerate() {
                    texts(item, &format!("{at}/{place}"), found);
                }
            }
            Value::Object(fields) => {
                for (name, field) in fields {
                    texts(field, &format!("{at}/{name}"), found);
                }
            }
            _ => {}
        }
    }
    let (mut places, mut document, mut count) = (Vec::new(), document.clone(), 0);
    texts(&document, "", &mut places);
    for place in places {
        let mut tried = document.clone();
        *tried.pointer_mut(&place).unwrap() = json!(PAYLOADS[*turn % PAYLOADS.len()]);
        let stands = Record::parse(kind, &tried.to_string()).is_ok_and(|it| it.validate().is_ok());
        if stands {
            (document, count) = (tried, count + 1);
            *turn += 1;
        }
    }
    (document, count)
}

/// The sample, with payloads in every text that can be changed; how many there are.
pub(super) fn register(path: &Path, keys: &Path) -> usize {
    let (mut workspace, people) = sample::build(path, Utc::now(), &mut OsEntropy).unwrap();
    let authors = Keyring::new(keys).authors(&workspace).unwrap();
    let author = authors
        .iter()
        .find(|it| Some(&it.id) == people.first())
        .unwrap();
    let (mut turn, mut count) = (0, 0);
    for kind in Kind::ALL {
        for stored in workspace.all(*kind).unwrap() {
            let document = serde_json::to_value(&stored.record).unwrap();
            let (document, changed) = filled(*kind, &document, &mut turn);
            if changed == 0 {
                continue;
            }
            let record = Record::parse(*kind, &document.to_string()).unwrap();
            let put = Put {
                id: Some(stored.id),
                reference: None,
                based_on: Some(stored.seq),
            };
            let done =
                workspace.commit(author, Utc::now(), &mut OsEntropy, "XQ <b>why</b>", |tx| {
                    tx.put(put, record)
                });
            // What is written once, or what only the program writes, stays as it is.
            count += if done.is_ok() { changed } else { 0 };
        }
    }
    drop::<Workspace>(workspace);
    count
}

/// A person goes to a section: opens what is listed, each tab of it and its form. Behind the last one it is said how often
/// a payload was read as the text that it is.
const WALK: &str = r"
    const done = arguments[arguments.length - 1];
    const [payloads, place] = arguments;
    const pause = (ms) => new Promise((go) => setTimeout(go, ms));
    const it = (window.__walk ??= { read: 0, sections: 0, forms: 0, seen: [] });
    const look = () => {
      const fields = [...document.querySelectorAll('input, textarea')].map((one) => one.value);
      const text = [document.body.textContent, ...fields].join('\n');
      it.read += text.split('XQ').length - 1;
      payloads.forEach((one, at) => { if (text.includes(one) && !it.seen.includes(at)) it.seen.push(at); });
    };
    // However busy the machine is: until it is there, or long enough.
    const until = async (there, most) => {
      for (let waited = 0; waited < most && !there(); waited += 40) await pause(40);
    };
    const press = async (one) => { one?.click(); await pause(100); look(); };
    const all = (what) => [...document.querySelectorAll(what)];
    const ROWS = 'main [role=row][data-key], main [role=option], main [role=rowheader]';
    const edit = () => all('.inspector button, main button').find((one) => one.textContent === 'Edit');
    const go = async () => {
      await press(all('.sidebar-item')[place]); await until(() => all(ROWS).length > 0, 600); it.sections += 1; look();
      for (const row of all(ROWS).slice(0, 2)) {
        for (const what of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          row.dispatchEvent(new MouseEvent(what, { bubbles: true, cancelable: true, button: 0 }));
        await until(() => all('.inspector [role=tab]').length > 0, 400); look();
        for (const tab of all('.inspector [role=tab]')) await press(tab);
      }
      if (it.forms >= 3) return;
      await until(edit, 400);
      if (!edit()) return;
      await press(edit()); await until(() => all('textarea').length > 0, 4000); await pause(200); look();
      it.forms += all('textarea').length > 0 ? 1 : 0;
    };
    if (place >= all('.sidebar-item').length) done({ ...it, seen: it.seen.length, isOver: true });
    else go().then(() => done({ isOver: false }), (error) => done({ isOver: true, error: String(error) }));
";

#[tokio::test(flavor = "multi_thread")]
async fn text_that_wants_to_run_is_read_as_text_wherever_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let count = register(
        &folder.path().join("sample.tilsyn"),
        &folder.path().join("keys"),
    );
    assert!(count > 300, "{count}");
    let window = Window::open(folder, &[]).await;
    let begin = "window.__stopped = []; document.addEventListener('securitypolicyviolation', \
         (it) => window.__stopped.push([it.effectiveDirective, it.blockedURI, it.sourceFile]));";
    window.client.execute(begin, vec![]).await.unwrap();
    window.press("Take over a file as your own").await;
    window.see("Overview").await;
    let mut walked = json!({ "isOver": false });
    for place in 0..40 {
        let section = vec![json!(PAYLOADS), json!(place)];
        let walk = window.client.execute_async(WALK, section);
        walked = window.heard("walking", walk).await.unwrap();
        if walked["isOver"] == true {
            break;
        }
    }
    // It went everywhere, and payloads were there to be read, most of them at least once as they were written.
    assert!(walked["sections"].as_u64().unwrap_or(0) >= 17, "{walked}");
    assert!(walked["forms"].as_u64().unwrap_or(0) >= 2, "{walked}");
    assert!(walked["read"].as_u64().unwrap_or(0) > 500, "{walked}");
    assert!(walked["seen"].as_u64().unwrap_or(0) >= 15, "{walked}");
    tokio::time::sleep(Duration::from_millis(300)).await;
    let found = "return [window.__pwned ?? null, window.__stopped]";
    let found = window.client.execute(found, vec![]).await.unwrap();
    assert_eq!(found, json!([null, []]), "{walked}");
    window.close().await;
}
