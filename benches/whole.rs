//! What the large workspace costs: opened cold, seen as of a day, compared, changed, taken back; how all of that grows with
//! its size; and what it takes in memory.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use rusqlite::Connection;
use tilsyn_core::actor::Author;
use tilsyn_core::browse::{ListQuery, SortKey};
use tilsyn_core::heads::HeadsSeen;
use tilsyn_core::record::Kind;
use tilsyn_core::workspace::{Findings, Index, Put, Workspace};
use tilsyn_trail::leaf_hash;

use super::large::{Counting, large, step};
use super::table::{Figure, forget_the_disk, median, memory, row, timed, under};
use super::{activity, fsyncs, now};

/// What is looked at again at ten times the size.
type Grown = Vec<(&'static str, Figure)>;

/// All sizes up to this one, and how each grew from the one before.
pub fn whole(activities: u32) {
    let mut before: Option<Grown> = None;
    for size in [activities / 100, activities / 10, activities] {
        let grown = one(size);
        for (place, (what, figure)) in grown.iter().enumerate() {
            let Some((_, tenth)) = before.as_ref().map(|it| it[place]) else {
                continue;
            };
            let met = ratio(*figure, tenth) <= 12.0;
            row("growth", format!("{what}, {size}"), *figure)
                .beside("at a tenth of the size", tenth)
                .goal("no faster than the file: at most x 12", met)
                .print();
        }
        before = Some(grown);
    }
    in_memory(&large(activities));
}

fn ratio(figure: Figure, other: Figure) -> f64 {
    match (figure, other) {
        (Figure::Time(a), Figure::Time(b)) => a.as_secs_f64() / b.as_secs_f64().max(1e-9),
        #[allow(clippy::cast_precision_loss)]
        (Figure::Bytes(a), Figure::Bytes(b)) => a as f64 / b.max(1) as f64,
        (Figure::Time(_), Figure::Bytes(_)) | (Figure::Bytes(_), Figure::Time(_)) => f64::NAN,
    }
}

const PAGE: ListQuery = ListQuery {
    kind: Kind::Activity,
    filters: vec![],
    sort: SortKey::Reference,
    descending: false,
    offset: 0,
    limit: 100,
};

/// The first page as SQLite alone reads it.
fn plain_page(path: &Path) -> usize {
    let sql = Connection::open(path).unwrap();
    let mut page = sql
        .prepare("SELECT document FROM record WHERE kind = 'activity' ORDER BY ordinal LIMIT 100")
        .unwrap();
    let rows = page.query_map([], |row| row.get::<_, String>(0)).unwrap();
    rows.map(|row| row.unwrap().len()).sum()
}

/// The rows of one size.
fn one(activities: u32) -> Grown {
    let path = large(activities);
    let mut grown: Grown = Vec::new();
    let bytes = Figure::Bytes(std::fs::metadata(&path).unwrap().len());
    let sum = Connection::open(&path)
        .unwrap()
        .query_row(
            "SELECT (SELECT sum(length(leaf)) FROM event) + (SELECT sum(length(body)) FROM disclosure)
             + (SELECT sum(length(document)) FROM record) + (SELECT coalesce(sum(length(bytes)), 0) FROM attachment)",
            [],
            |row| row.get::<_, i64>(0),
        )
        .unwrap();
    let sum = u64::try_from(sum).unwrap();
    row("size", format!("file of {activities} activities"), bytes)
        .beside(
            "of leaves, values, documents and attachments",
            Figure::Bytes(sum),
        )
        .print();
    grown.push(("file", bytes));
    grown.extend(opened(&path, activities));
    grown.extend(past(&path, activities));
    grown.extend(changed(&path, activities));
    grown
}

/// From a disk that nobody read yet, where the machine allows that.
fn opened(path: &Path, activities: u32) -> Grown {
    let cold = |rounds, work: &mut dyn FnMut()| {
        let times = (0..rounds).map(|_| {
            forget_the_disk();
            timed(&mut *work).0
        });
        super::table::quantile(times.collect(), 0.5)
    };
    let how = if forget_the_disk() { "cold" } else { "warm" };
    let plain = cold(3, &mut || {
        plain_page(path);
    });
    let page = cold(3, &mut || {
        let workspace = Workspace::open(path).unwrap();
        let page = workspace.list(&PAGE, &mut Index::new()).unwrap();
        serde_json::to_string(&page).unwrap();
    });
    row(
        "open",
        format!("{how}, to the first page, {activities}"),
        page,
    )
    .beside("SQLite reads that page, as cold", plain)
    .goal("part of < 1.5 s", page < Duration::from_millis(1500))
    .print();
    let overview = cold(3, &mut || {
        let workspace = Workspace::open(path).unwrap();
        let overview = workspace.overview(now().date_naive(), &mut Index::new());
        serde_json::to_string(&overview.unwrap()).unwrap();
    });
    row(
        "open",
        format!("{how}, to the overview, {activities}"),
        overview,
    )
    .beside("SQLite reads a page, as cold", plain)
    .goal("part of < 1.5 s", overview < Duration::from_millis(1500))
    .print();
    vec![
        ("open, to the first page", page.into()),
        ("open, to the overview", overview.into()),
    ]
}

/// The register as it was, and what differs.
fn past(path: &Path, activities: u32) -> Grown {
    let workspace = Workspace::open_read_only(path).unwrap();
    let sql = Connection::open(path).unwrap();
    let size = workspace.head().unwrap().size;
    let ids: Vec<_> = (1..=activities.min(60))
        .map(|number| workspace.find(&format!("A-{number:02}")).unwrap().id)
        .collect();
    let one = median(60, |it| {
        workspace.as_of(ids[it % ids.len()], size / 2).unwrap();
    });
    let plain = median(60, |it| {
        let subject = ids[it % ids.len()].0.into_bytes();
        events_of(&sql, "subject = ?1", (subject.as_slice(),));
    });
    row(
        "as of",
        format!("one record as of the middle, {activities}"),
        one,
    )
    .beside("SQLite reads its events", plain)
    .print();
    let (whole, _) = timed(|| workspace.whole_as_of(size / 2).unwrap());
    let (plain, _) =
        timed(|| events_of(&sql, "event.seq < ?1", (i64::try_from(size / 2).unwrap(),)));
    row(
        "as of",
        format!("the whole register as of the middle, {activities}"),
        whole,
    )
    .beside("SQLite reads those events", plain)
    .print();
    let from = size - size / 100;
    let (diff, found) = timed(|| workspace.differences(from, size).unwrap().len());
    let (plain, _) = timed(|| events_of(&sql, "event.seq >= ?1", (i64::try_from(from).unwrap(),)));
    let events = size - from;
    row(
        "diff",
        format!("the last hundredth: {events} events of {found} records, {activities}"),
        diff,
    )
    .beside("SQLite reads those events", plain)
    .print();
    vec![
        ("one record as of the middle", one.into()),
        ("the register as of the middle", whole.into()),
        ("diff of the last hundredth", diff.into()),
    ]
}

fn events_of(sql: &Connection, which: &str, given: impl rusqlite::Params) -> usize {
    let mut statement = sql
        .prepare_cached(&format!(
            "SELECT leaf, body FROM event JOIN disclosure USING (seq) WHERE {which} ORDER BY event.seq"
        ))
        .unwrap();
    let mut rows = statement.query(given).unwrap();
    let mut bytes = 0;
    while let Some(row) = rows.next().unwrap() {
        bytes += row.get_ref(0).unwrap().as_blob().unwrap().len();
        bytes += row.get_ref(1).unwrap().as_blob().unwrap().len();
    }
    bytes
}

/// Every leaf of a file, read and hashed.
fn hashed(path: &Path) {
    let sql = Connection::open(path).unwrap();
    let mut statement = sql.prepare("SELECT leaf FROM event ORDER BY seq").unwrap();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        std::hint::black_box(leaf_hash(row.get_ref(0).unwrap().as_blob().unwrap()));
    }
}

/// A commit, and taking it back, in a copy of the file.
fn changed(path: &Path, activities: u32) -> Grown {
    let copy = path.with_extension("copy");
    std::fs::copy(path, &copy).unwrap();
    let floor = fsyncs(copy.parent().unwrap());
    let goal = floor + Duration::from_millis(10);
    let mut workspace = Workspace::open(&copy).unwrap();
    let author = super::first_author(&workspace);
    let mut entropy = Counting(7);
    let put = |workspace: &mut Workspace, entropy: &mut Counting, number: u32| {
        let record = activity(10_000_000 + number);
        let done = workspace.commit(&author, now(), entropy, "", |tx| {
            tx.put(Put::default(), record)
        });
        // A commit of one event is known by that event.
        done.unwrap().size - 1
    };
    let (unknown, _) = timed(|| put(&mut workspace, &mut entropy, 0));
    let hashes = timed(|| hashed(&copy)).0;
    row(
        "commit",
        format!("the first in a file that was never written to here, {activities}"),
        unknown,
    )
    .beside("reading and hashing every leaf", hashes)
    .print();
    // As the program and the command line open a file: with the edge of the tree that is kept beside the heads.
    let heads = HeadsSeen::new(copy.with_extension("heads"));
    heads.keep_edge(workspace.id(), workspace.edge().unwrap());
    let mut workspace = Workspace::open(&copy).unwrap();
    let (first, _) = timed(|| {
        workspace.know_edge(heads.edge(workspace.id()));
        put(&mut workspace, &mut entropy, 10_000)
    });
    row(
        "commit",
        format!("the first after opening, {activities}"),
        first,
    )
    .beside("5 x write and fsync of a page", floor)
    .goal("< 10 ms over it", first < goal)
    .print();
    let mut batch = 0;
    let commit = median(30, |it| {
        batch = put(&mut workspace, &mut entropy, 1 + u32::try_from(it).unwrap());
    });
    row(
        "commit",
        format!("of one change, durable, median, {activities}"),
        commit,
    )
    .beside("5 x write and fsync of a page", floor)
    .goal("< 10 ms over it", commit < goal)
    .print();
    let undo = median(30, |_| {
        // Taken back, and then what took it back.
        let done = workspace.take_back(&author, now(), &mut entropy, batch);
        batch = done.unwrap().size - 1;
    });
    let step = steps(&mut workspace, &author, &mut entropy);
    row(
        "commit",
        format!("a step in a case, durable, median, {activities}"),
        step,
    )
    .beside("5 x write and fsync of a page", floor)
    .goal("< 10 ms over it", step < goal)
    .print();
    row(
        "commit",
        format!("undo of one, durable, median, {activities}"),
        undo,
    )
    .beside("5 x write and fsync of a page", floor)
    .goal("< 10 ms over it", undo < goal)
    .print();
    drop(workspace);
    drop(std::fs::remove_file(&copy));
    vec![
        ("the first commit after opening", first.into()),
        ("commit of one change", commit.into()),
        ("a step in a case", step.into()),
        ("undo of one", undo.into()),
    ]
}

/// One step in each of several cases.
fn steps(workspace: &mut Workspace, author: &Author, entropy: &mut Counting) -> Duration {
    let cases = workspace.all(Kind::Request).unwrap();
    median(cases.len().min(20), |it| {
        let record = step(cases[it].id, "DS-03", "not_applicable");
        let done = workspace.commit(author, now(), entropy, "", |tx| {
            tx.put(Put::default(), record)
        });
        drop(done.unwrap());
    })
}

/// Says to the program itself that it is to open this file, and tell what it has in memory.
const OPENED: &str = "TILSYN_BENCH_OPENED";

/// In a process of its own: its memory is nobody else's.
fn in_memory(path: &Path) {
    let itself = std::env::current_exe().unwrap();
    let done = Command::new(itself).env(OPENED, path).output().unwrap();
    print!("{}", String::from_utf8_lossy(&done.stdout));
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{said}");
}

/// Whether this process was started to open a file; then it has.
pub fn is_for_memory() -> bool {
    let Some(path) = std::env::var_os(OPENED) else {
        return false;
    };
    let told = |what: &str, figure: Figure| {
        row("memory of the core", what, figure)
            .goal("< 150 MB", under(figure, 150))
            .print();
    };
    let bare = memory("VmRSS");
    row("memory of the core", "before anything is opened", bare).print();
    let workspace = Workspace::open(Path::new(&path)).unwrap();
    let mut index = Index::new();
    let today = now().date_naive();
    workspace.overview(today, &mut index).unwrap();
    workspace.list(&PAGE, &mut index).unwrap();
    told("large file open: overview and a list", memory("VmRSS"));
    told("large file open: at most until then", memory("VmHWM"));
    let mut findings = Findings::new();
    let marks = workspace
        .finding_marks(today, now(), &mut findings, &mut |_, _| true)
        .unwrap();
    index.mark(marks);
    told("all rules judged too", memory("VmRSS"));
    for sort in SortKey::ALL.iter().copied() {
        workspace
            .list(&ListQuery { sort, ..PAGE }, &mut index)
            .unwrap();
    }
    told("every order of the list seen too", memory("VmRSS"));
    workspace.search("service 12", 50, &mut index).unwrap();
    told("searched by words too", memory("VmRSS"));
    workspace.check(Vec::new(), &mut |_| true).unwrap();
    told("the trail verified too: at most", memory("VmHWM"));
    true
}
