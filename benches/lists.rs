//! Lists, filters, counts, search and opening: command to JSON, beside what SQLite alone needs for a page.

use std::path::Path;
use std::time::Duration;

use tilsyn_core::browse::{Filter, GroupBy, GroupsQuery, ListQuery, ListRows, SortKey};
use tilsyn_core::record::Kind;
use tilsyn_core::text::Language;
use tilsyn_core::workspace::{
    BasesQuery, BasisSort, DataQuery, DataSort, Findings, Index, ListPage, ListRow, Put,
    RulesQuery, Workspace,
};

use super::table::{quantile, row, timed};
use super::{Os, activity, now, register};

/// Lists, counts, search and opening at one size of the register.
pub fn lists(folder: &Path, activities: u32, goal: u64) {
    let (path, author) = register(folder, activities);
    let goal_says = format!("< {goal} ms");
    let goal = Duration::from_millis(goal);
    // What SQLite alone needs: the floor of an opening, and of a page.
    let (sqlite, raw) = timed(|| {
        let raw = rusqlite::Connection::open(&path).unwrap();
        let count = "SELECT count(*) FROM record WHERE kind = 'activity'";
        raw.query_row(count, [], |row| row.get::<_, u32>(0))
            .unwrap();
        raw
    });
    let mut index = Index::new();
    let first = ListQuery {
        kind: Kind::Activity,
        filters: vec![],
        sort: SortKey::Reference,
        descending: false,
        offset: 0,
        limit: 100,
    };
    let (opened, mut workspace) = timed(|| {
        let workspace = Workspace::open(&path).unwrap();
        serde_json::to_string(&workspace.list(&first, &mut index).unwrap()).unwrap();
        workspace
    });
    let part = if activities > 5_000 { 1_500 } else { 1_000 };
    let part_says = format!("part of < {part} ms");
    row(
        "open",
        format!("warm, the first page to JSON, {activities}"),
        opened,
    )
    .beside("SQLite opens and counts", sqlite)
    .goal(&part_says, opened < Duration::from_millis(part))
    .print();
    let mut page = raw
        .prepare("SELECT document FROM record WHERE kind = 'activity' ORDER BY ordinal LIMIT 100 OFFSET ?1")
        .unwrap();
    let plain = (0..100).map(|_| {
        timed(|| {
            page.query_map([activities / 2], |row| row.get::<_, String>(0))
                .unwrap()
                .map(|row| row.unwrap().len())
                .sum::<usize>()
        })
        .0
    });
    let plain = quantile(plain.collect(), 0.99);
    let today = now().date_naive();
    let (read, _) = timed(|| workspace.overview(today, &mut index).unwrap());
    row(
        "open",
        format!("warm, the overview with its index, {activities}"),
        read,
    )
    .beside("plain SQL of a page, p99", plain)
    .goal(&part_says, read < Duration::from_millis(part))
    .print();
    let mut measure = |what: &str, work: &mut dyn FnMut(u32, &mut Index) -> usize| {
        // Once before it counts: what is kept in memory is made when it is first asked for.
        let (made, _) = timed(|| work(0, &mut index));
        let times = (1..=60).map(|number| timed(|| work(number, &mut index)).0);
        let measured = quantile(times.collect(), 0.99);
        row("lists", format!("{what}, p99, {activities}"), measured)
            .beside("plain SQL of a page, p99", plain)
            .goal(
                format!("{goal_says}; first {:.0} ms", made.as_secs_f64() * 1e3),
                measured < goal,
            )
            .print();
    };
    let json = |page: &ListPage<ListRow>| serde_json::to_string(page).unwrap().len();
    let marks = workspace.finding_marks(today, now(), &mut Findings::new(), &mut |_, _| true);
    let marks = marks.unwrap();
    for sort in SortKey::ALL.iter().copied() {
        measure(&format!("list sorted by {sort}"), &mut |number, index| {
            let query = ListQuery {
                sort,
                descending: number % 2 == 1,
                offset: activities / 60 * number,
                ..first.clone()
            };
            index.mark(std::sync::Arc::clone(&marks));
            json(&workspace.list(&query, index).unwrap())
        });
    }
    let any = workspace.all(Kind::Processor).unwrap()[0].id;
    for conditions in [
        &["basis=f"][..],
        &["special=no", "unit=Unit 3"],
        &["data_category=Order history", "basis=c"],
        &["gap=measures"],
        &["title=number 7"],
        &["text=service 12"],
        &["outside_eea=yes", "country=US"],
        &[&format!("processor={any}"), "trigger=last_activity"],
    ] {
        let filters: Vec<Filter> = conditions.iter().map(|it| it.parse().unwrap()).collect();
        let name = conditions[0].split('=').next().unwrap();
        measure(
            &format!("list where {name} … ({})", conditions.len()),
            &mut |number, index| {
                let query = ListQuery {
                    filters: filters.clone(),
                    sort: SortKey::Title,
                    offset: activities / 400 * number,
                    ..first.clone()
                };
                json(&workspace.list(&query, index).unwrap())
            },
        );
    }
    for by in [
        GroupBy::Basis,
        GroupBy::Unit,
        GroupBy::Country,
        GroupBy::Processor,
        GroupBy::DataCategory,
    ] {
        measure(&format!("counts by {by}"), &mut |_, index| {
            let query = GroupsQuery {
                kind: Kind::Activity,
                by,
                rows: None,
                filters: vec!["role=controller".parse().unwrap()],
            };
            serde_json::to_string(&workspace.groups(&query, index).unwrap())
                .unwrap()
                .len()
        });
    }
    measure("retention rules sorted by trigger", &mut |number, index| {
        let query = RulesQuery {
            filters: vec![],
            sort: SortKey::Status,
            descending: false,
            offset: activities / 60 * number,
            limit: 100,
        };
        serde_json::to_string(&workspace.list_retention(&query, index).unwrap())
            .unwrap()
            .len()
    });
    for sort in BasisSort::ALL.iter().copied() {
        measure(&format!("bases sorted by {sort}"), &mut |number, index| {
            let query = BasesQuery {
                filters: vec![],
                sort,
                descending: number % 2 == 1,
                offset: activities / 60 * number,
                limit: 100,
            };
            let page = workspace.list_bases(&query, index).unwrap();
            serde_json::to_string(&page).unwrap().len()
        });
    }
    measure("bases where basis … (2)", &mut |_, index| {
        let query = BasesQuery {
            filters: vec!["basis=f".parse().unwrap(), "unit=Unit 3".parse().unwrap()],
            sort: BasisSort::Review,
            descending: false,
            offset: 0,
            limit: 100,
        };
        let page = workspace.list_bases(&query, index).unwrap();
        serde_json::to_string(&page).unwrap().len()
    });
    measure("bases counted by letter", &mut |_, index| {
        let query = GroupsQuery {
            kind: Kind::Activity,
            by: GroupBy::Basis,
            rows: Some(ListRows::Bases),
            filters: vec![],
        };
        serde_json::to_string(&workspace.groups(&query, index).unwrap())
            .unwrap()
            .len()
    });
    for (name, filters) in [
        ("categories of data", &[][..]),
        ("categories where text … (2)", &["text=order", "special=no"]),
    ] {
        let filters: Vec<Filter> = filters.iter().map(|it| it.parse().unwrap()).collect();
        measure(name, &mut |number, index| {
            let query = DataQuery {
                filters: filters.clone(),
                sort: if number % 2 == 0 {
                    DataSort::Title
                } else {
                    DataSort::Used
                },
                language: Language::Nb,
                descending: false,
                offset: 0,
                limit: 100,
            };
            let page = workspace.list_data(&query, index).unwrap();
            serde_json::to_string(&page).unwrap().len()
        });
    }
    measure("search", &mut |number, index| {
        let hits = workspace
            .search(&format!("service {number}"), 50, index)
            .unwrap();
        serde_json::to_string(&hits).unwrap().len()
    });
    measure("one record with its case of links", &mut |number, _| {
        let stored = workspace.find(&format!("A-{:02}", 1 + number)).unwrap();
        let from = workspace.linked_from(stored.id).unwrap().len();
        serde_json::to_string(&stored.record).unwrap().len() + from
    });
    // After a change the lists know of it, and do not start anew.
    let times = (0..30).map(|number| {
        let record = activity(1_000_000 + number);
        workspace
            .commit(&author, now(), &mut Os, "", |tx| {
                tx.put(Put::default(), record)
            })
            .unwrap();
        let query = ListQuery {
            sort: SortKey::Title,
            ..first.clone()
        };
        timed(|| json(&workspace.list(&query, &mut index).unwrap())).0
    });
    let measured = quantile(times.collect(), 0.99);
    row(
        "lists",
        format!("list after a commit, p99, {activities}"),
        measured,
    )
    .beside("plain SQL of a page, p99", plain)
    .goal(&goal_says, measured < goal)
    .print();
}
