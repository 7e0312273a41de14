//! Narrowing, counting and paging, against what the documents themselves say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::activity::{Activity, Art30Item};
use crate::browse::{Filter, GroupBy, GroupsQuery, ListQuery, ListRows, SortKey};
use crate::error::Error;
use crate::legal_basis::Art6;
use crate::record::{Kind, Record};
use crate::text::Language;
use crate::workspace::tests::Office;
use crate::workspace::{
    BasesQuery, BasisSort, DataQuery, DataRow, DataSort, Index, ListPage, ListRow, RulesQuery,
};

fn office() -> Office {
    let mut office = Office::new();
    let rows = [
        r#"{"name":{"en":"Pay and pensions"},"owner_unit":"People","status":"active","subject_categories":["Employees"],
            "bases":[{"art6":"c"},{"art6":"b"}],"purposes":[{"key":"p1","text":{"en":"Pay"},"kind":"legal"}],
            "data_items":[{"category":"Bank account"},{"category":"Union membership","special":"union"}],
            "retention":[{"data_category":"Bank account","period":"P5Y","trigger":"end_of_contract","action":"delete"},{"period":"P1Y","trigger":"collection","action":"anonymise"}],
            "no_recipients":true,"toms":[{"kind":"encryption","text":"At rest"}]}"#,
        r#"{"name":{"en":"Nyhetsbrev på e-post"},"owner_unit":"Marketing","subject_categories":["Subscribers","Employees"],
            "bases":[{"art6":"a"}],"data_items":[{"category":"E-mail address"}],
            "retention":[{"trigger":"consent_withdrawn","action":"delete"}],"recipients":[{"name":"A mailer"}]}"#,
        r#"{"name":{"en":"Hosting for customers"},"role":"processor","owner_unit":"Operations","status":"active","business_function":"Delivery","automated":true}"#,
    ];
    for row in rows {
        office.put(Kind::Activity, row);
    }
    office
}

fn refs(office: &Office, kind: Kind, filters: &[&str]) -> Vec<String> {
    let query = ListQuery {
        kind,
        filters: filters.iter().map(|text| text.parse().unwrap()).collect(),
        sort: SortKey::Reference,
        descending: false,
        offset: 0,
        limit: 50,
    };
    let page = office.workspace.list(&query, &mut Index::new()).unwrap();
    assert_eq!(page.total as usize, page.rows.len());
    let json = serde_json::to_value(page.rows).unwrap();
    let rows = json.as_array().unwrap().iter();
    rows.map(|row| row["ref"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn each_filter_finds_the_activities_of_which_it_is_true() {
    let mut office = office();
    let processor = office.put(
        Kind::Processor,
        &format!(
            r#"{{"name":"A mailer","country":"US","activities":["{}"]}}"#,
            office.workspace.find("A-02").unwrap().id
        ),
    );
    office.put(
        Kind::Transfer,
        &format!(
            r#"{{"importer":"A mailer","countries":["US"],"mechanism":"adequacy","activity":"{}","processor":"{}"}}"#,
            office.workspace.find("A-02").unwrap().id, processor.id
        ),
    );
    let find = |filter: &str| refs(&office, Kind::Activity, &[filter]);
    for (filter, found) in [
        ("unit=People", vec!["A-01"]),
        ("status=draft", vec!["A-02"]),
        ("role=processor", vec!["A-03"]),
        ("function=Delivery", vec!["A-03"]),
        ("automated=yes", vec!["A-03"]),
        ("role=controller", vec!["A-01", "A-02"]),
        ("subject=Employees", vec!["A-01", "A-02"]),
        ("data_category=Bank account", vec!["A-01"]),
        ("purpose_kind=legal", vec!["A-01"]),
        ("trigger=consent_withdrawn", vec!["A-02"]),
        ("action=anonymise", vec!["A-01"]),
        ("country=US", vec!["A-02"]),
        ("mechanism=adequacy", vec!["A-02"]),
        ("special=yes", vec!["A-01"]),
        (&format!("processor={}", processor.id), vec!["A-02"]),
        ("due_before=2030-01-01", vec![]),
    ] {
        assert_eq!(find(filter), found, "{filter}");
    }
    assert_eq!(refs(&office, Kind::Processor, &["country=US"]), ["P-01"]);
    assert_eq!(
        refs(&office, Kind::Transfer, &["mechanism=adequacy"]),
        ["T-01"]
    );
    assert_eq!(
        refs(
            &office,
            Kind::Activity,
            &["subject=Employees", "role=controller", "basis=a"]
        ),
        ["A-02"]
    );
}

#[test]
fn words_find_by_beginning_without_accents_and_by_reference() {
    let office = office();
    let find = |text: &str| refs(&office, Kind::Activity, &[text]);
    assert_eq!(find("text=pension"), ["A-01"]);
    assert_eq!(find("text=nyhetsbrev pa"), ["A-02"]);
    assert_eq!(find("text=A-03"), ["A-03"]);
    assert!(find("text=zebra").is_empty());
    let query = ListQuery {
        kind: Kind::Activity,
        filters: vec![Filter::Text("?".parse().unwrap())],
        sort: SortKey::Title,
        descending: false,
        offset: 0,
        limit: 5,
    };
    assert!(matches!(
        office.workspace.list(&query, &mut Index::new()),
        Err(Error::Filter(_))
    ));
}

#[test]
fn the_activities_found_by_a_gap_are_those_that_have_it() {
    let mut office = Office::new();
    // Every combination of what may be there.
    let parts = [
        r#""purposes":[{"key":"p1","text":{"en":"Pay"}}]"#,
        r#""subject_categories":["Employees"]"#,
        r#""data_items":[{"category":"x"}]"#,
        r#""no_recipients":true"#,
        r#""retention":[{"criteria_text":"As long as needed."}]"#,
        r#""toms":[{"text":"Locks"}]"#,
        r#""role":"processor","processing_operations":["Hosting"]"#,
    ];
    for which in 0..(1_u32 << parts.len()) {
        let there = parts
            .iter()
            .enumerate()
            .filter(|(place, _)| which & (1 << place) != 0);
        let mut fields = vec![r#""name":{"en":"X"}"#.to_owned()];
        fields.extend(there.map(|(_, part)| (*part).to_owned()));
        office.put(Kind::Activity, &format!("{{{}}}", fields.join(",")));
    }
    let half =
        r#"{"name":{"en":"X"},"purposes":[{"key":"p1"}],"retention":[{"max_period":"P1Y"}]}"#;
    office.put(Kind::Activity, half);
    for role in ["joint", "processor"] {
        office.put(
            Kind::Activity,
            &format!(r#"{{"name":{{"en":"X"}},"role":"{role}","toms":[{{}}]}}"#),
        );
    }
    let all = office.workspace.all(Kind::Activity).unwrap();
    for item in Art30Item::ALL {
        let lacking: Vec<String> = all
            .iter()
            .filter(|stored| match &stored.record {
                Record::Activity(it) => it.gaps().contains(item),
                _ => false,
            })
            .map(|stored| stored.reference.clone())
            .collect();
        let query = ListQuery {
            kind: Kind::Activity,
            filters: vec![Filter::Gap(*item)],
            sort: SortKey::Reference,
            descending: false,
            offset: 0,
            limit: 200,
        };
        let page = office.workspace.list(&query, &mut Index::new()).unwrap();
        let found: Vec<String> = page
            .rows
            .into_iter()
            .map(|row| match row {
                ListRow::Activity(row) => row.reference,
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(found, lacking, "{item}");
        // What stands in other records no document alone lacks.
        let elsewhere = matches!(
            item,
            Art30Item::Controller
                | Art30Item::Processor
                | Art30Item::Representative
                | Art30Item::Dpo
                | Art30Item::Transfers
        );
        assert_eq!(lacking.is_empty(), elsewhere, "{item}");
        assert!(lacking.len() < all.len(), "{item}");
    }
}

#[test]
fn groups_count_records_and_each_key_is_a_filter_that_finds_as_many() {
    let office = office();
    for by in GroupBy::ALL.iter().copied() {
        let query = GroupsQuery {
            kind: Kind::Activity,
            by,
            rows: None,
            filters: Vec::new(),
        };
        for group in office.workspace.groups(&query, &mut Index::new()).unwrap() {
            let filter = format!("{}={}", by.code(), group.key);
            assert_eq!(
                refs(&office, Kind::Activity, &[&filter]).len(),
                group.count as usize,
                "{filter}"
            );
        }
    }
    let count = |by, filters: &[&str]| -> Vec<(String, u32)> {
        let query = GroupsQuery {
            kind: Kind::Activity,
            by,
            rows: None,
            filters: filters.iter().map(|text| text.parse().unwrap()).collect(),
        };
        let groups = office.workspace.groups(&query, &mut Index::new()).unwrap();
        groups
            .into_iter()
            .map(|group| (group.key, group.count))
            .collect()
    };
    assert_eq!(
        count(GroupBy::Subject, &[]),
        [("Employees".to_owned(), 2), ("Subscribers".to_owned(), 1)]
    );
    assert_eq!(
        count(GroupBy::Status, &["role=controller"]),
        [("active".to_owned(), 1), ("draft".to_owned(), 1)]
    );
}

#[test]
fn retention_lists_every_rule_and_the_activities_that_have_none() {
    let office = office();
    let query = RulesQuery {
        filters: Vec::new(),
        sort: SortKey::Reference,
        descending: false,
        offset: 0,
        limit: 50,
    };
    let page = office
        .workspace
        .list_retention(&query, &mut Index::new())
        .unwrap();
    let rows: Vec<(String, u32, bool)> = page
        .rows
        .iter()
        .map(|row| (row.reference.clone(), row.place, row.missing))
        .collect();
    let expected = [
        ("A-01", 0, false),
        ("A-01", 1, false),
        ("A-02", 0, false),
        ("A-03", 0, true),
    ];
    assert_eq!(
        rows,
        expected.map(|(reference, place, missing)| (reference.to_owned(), place, missing))
    );
    assert_eq!(page.total, 4);
}

fn categories(
    office: &Office,
    filters: &[&str],
    sort: DataSort,
    page: (u32, u32),
) -> ListPage<DataRow> {
    let query = DataQuery {
        filters: filters.iter().map(|text| text.parse().unwrap()).collect(),
        sort,
        language: Language::Nb,
        descending: sort == DataSort::Used,
        offset: page.0,
        limit: page.1,
    };
    office
        .workspace
        .list_data(&query, &mut Index::new())
        .unwrap()
}

fn names(page: &ListPage<DataRow>) -> Vec<&str> {
    page.rows
        .iter()
        .map(|row| row.category.in_language(Language::Nb))
        .collect()
}

#[test]
fn a_category_of_data_tells_who_processes_it_and_for_how_long() {
    let office = office();
    let page = categories(&office, &[], DataSort::Title, (0, 50));
    assert_eq!(
        names(&page),
        ["Bank account", "E-mail address", "Union membership"]
    );
    assert_eq!(page.total, 3);
    let account = &page.rows[0];
    // Its own rule, and the one for all data of the activity.
    let periods: Vec<String> = account.periods.iter().map(ToString::to_string).collect();
    assert_eq!(periods.len(), 2, "{periods:?}");
    assert_eq!(account.activities.len(), 1);
    assert_eq!(page.rows[2].special.len(), 1);
    let one = categories(&office, &[], DataSort::Title, (1, 1));
    assert_eq!((one.total, names(&one)), (3, vec!["E-mail address"]));
}

#[test]
fn a_category_is_one_row_whatever_language_it_is_named_in_and_is_found_by_any_of_its_names() {
    let mut office = office();
    office.put(
        Kind::Activity,
        r#"{"name":{"nb":"Reiseregninger"},"owner_unit":"People","data_items":[
            {"category":{"nb":"Kontonummer","en":"bank account"}},{"category":{"nb":"Kvitteringer"}}]}"#,
    );
    let page = categories(&office, &[], DataSort::Title, (0, 50));
    assert_eq!(
        names(&page),
        [
            "E-mail address",
            "Kontonummer",
            "Kvitteringer",
            "Union membership"
        ],
        "sorted by the names of the reader's language"
    );
    let account = &page.rows[1];
    assert_eq!((account.used, account.activities.len()), (2, 2));
    assert_eq!(account.key, "Bank account");
    for filter in [
        "data_category=kontonummer",
        "data_category=Bank account",
        "text=KONTO",
        "text=bank acc",
    ] {
        let found = categories(&office, &[filter], DataSort::Title, (0, 50));
        assert_eq!(names(&found), ["Kontonummer"], "{filter}");
    }
    assert_eq!(
        refs(&office, Kind::Activity, &["data_category=Kontonummer"]),
        ["A-01", "A-04"]
    );
    let used = categories(&office, &[], DataSort::Used, (0, 1));
    assert_eq!(names(&used), ["Kontonummer"]);
}

#[test]
fn an_activity_from_before_names_per_language_is_read_listed_and_exported_in_the_language_of_its_name()
 {
    let mut office = Office::new();
    let it = office.put(
        Kind::Activity,
        r#"{"name":{"nb":"Lønn"},"subject_categories":[{"nb":"Ansatte"}],"data_items":[{"category":{"nb":"Kontonummer"}}]}"#,
    );
    let export = |office: &Office| {
        let mut out = Vec::new();
        crate::interchange::register::write(&office.workspace, None, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    };
    let now = export(&office);
    let older: usize = office
        .workspace
        .connection
        .execute(
            "UPDATE record SET document = replace(replace(document, '{\"nb\":\"Ansatte\"}', '\"Ansatte\"'),
             '{\"nb\":\"Kontonummer\"}', '\"Kontonummer\"') WHERE id = ?1",
            [it.id.to_string()],
        )
        .unwrap();
    assert_eq!(older, 1);
    let stored: String = office
        .workspace
        .connection
        .query_row(
            "SELECT document FROM record WHERE id = ?1",
            [it.id.to_string()],
            |row| row.get(0),
        )
        .unwrap();
    assert!(
        stored.contains(r#""subject_categories":["Ansatte"]"#),
        "{stored}"
    );
    assert_eq!(office.workspace.get(it.id).unwrap().record, it.record);
    assert_eq!(
        refs(
            &office,
            Kind::Activity,
            &["subject=ansatte", "data_category=Kontonummer"]
        ),
        ["A-01"]
    );
    assert_eq!(export(&office), now);
}

#[test]
fn categories_are_narrowed_by_what_they_are_and_by_who_processes_them() {
    let office = office();
    let found = |filters: &[&str]| {
        let page = categories(&office, filters, DataSort::Title, (0, 50));
        assert_eq!(page.total as usize, page.rows.len());
        names(&page).join(", ")
    };
    assert_eq!(found(&["special=yes"]), "Union membership");
    assert_eq!(found(&["special=no"]), "Bank account, E-mail address");
    assert_eq!(found(&["unit=Marketing"]), "E-mail address");
    assert_eq!(found(&["unit=Marketing", "special=yes"]), "");
}

fn bases(office: &Office, filters: &[&str], sort: BasisSort, descending: bool) -> Vec<String> {
    let query = BasesQuery {
        filters: filters.iter().map(|text| text.parse().unwrap()).collect(),
        sort,
        descending,
        offset: 0,
        limit: 50,
    };
    let page = office
        .workspace
        .list_bases(&query, &mut Index::new())
        .unwrap();
    assert_eq!(page.total as usize, page.rows.len());
    page.rows
        .iter()
        .map(|row| {
            format!(
                "{}/{} {}",
                row.reference,
                row.place,
                row.art6.map_or("-", Art6::code)
            )
        })
        .collect()
}

#[test]
fn basis_rows_are_narrowed_by_their_own_letter_and_by_their_activity() {
    let mut office = office();
    office.put(
        Kind::Activity,
        r#"{"name":{"en":"Support"},"owner_unit":"Operations","bases":[{"art6":"f"},{"art6":"b"},{"art6":"a"}]}"#,
    );
    let all = bases(&office, &[], BasisSort::Reference, false);
    assert!(all.len() > 4, "{all:?}");
    let of_f = bases(&office, &["basis=f"], BasisSort::Reference, false);
    assert!(of_f.contains(&"A-04/0 f".to_owned()), "{of_f:?}");
    assert!(of_f.iter().all(|row| row.ends_with(" f")), "{of_f:?}");
    assert_eq!(
        bases(&office, &["unit=Operations"], BasisSort::Art6, false),
        ["A-04/2 a", "A-04/1 b", "A-04/0 f"]
    );
    assert_eq!(
        bases(&office, &["unit=Operations"], BasisSort::Art6, true),
        ["A-04/0 f", "A-04/1 b", "A-04/2 a"]
    );
    let groups = |by| -> Vec<(String, u32)> {
        let query = GroupsQuery {
            kind: Kind::Activity,
            by,
            rows: Some(ListRows::Bases),
            filters: vec!["unit=Operations".parse().unwrap()],
        };
        let groups = office.workspace.groups(&query, &mut Index::new()).unwrap();
        groups.into_iter().map(|it| (it.key, it.count)).collect()
    };
    let one = |letter: &str| (letter.to_owned(), 1);
    assert_eq!(groups(GroupBy::Basis), [one("a"), one("b"), one("f")]);
    assert_eq!(groups(GroupBy::Unit), [("Operations".to_owned(), 3)]);
}

#[test]
fn basis_rows_are_sorted_by_the_next_review_of_their_assessment_and_those_without_one_are_last() {
    let mut office = Office::new();
    let mut assessed = |title: &str, due: &str| {
        let json = format!(r#"{{"title":"{title}"{due}}}"#);
        office.put(Kind::InterestAssessment, &json).id
    };
    let later = assessed("Later", r#","review_due":"2027-05-01""#);
    let never = assessed("Never", "");
    let soon = assessed("Soon", r#","review_due":"2027-01-01""#);
    office.put(
        Kind::Activity,
        &format!(
            r#"{{"name":{{"en":"X"}},"bases":[{{"art6":"f","lia":"{later}"}},{{"art6":"f","lia":"{never}"}},
                {{"art6":"f","lia":"{soon}"}},{{"art6":"a"}}]}}"#
        ),
    );
    assert_eq!(
        bases(&office, &[], BasisSort::Review, false),
        ["A-01/2 f", "A-01/0 f", "A-01/1 f", "A-01/3 a"]
    );
    assert_eq!(
        bases(&office, &[], BasisSort::Review, true),
        ["A-01/0 f", "A-01/2 f", "A-01/1 f", "A-01/3 a"]
    );
}

#[test]
fn an_activity_with_nothing_but_a_name_is_listed() {
    let mut office = Office::new();
    let stored = office.put(Kind::Activity, r#"{"name":{"en":"X"}}"#);
    assert!(!Activity::try_from(stored.record).unwrap().gaps().is_empty());
    assert_eq!(refs(&office, Kind::Activity, &[]), ["A-01"]);
}
