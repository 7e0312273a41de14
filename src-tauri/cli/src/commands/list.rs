//! `list`: the records of a kind, sorted and filtered by the workspace, page after page.

use chrono::NaiveDate;
use serde::Serialize;
use tilsyn_core::activity::ActivityStatus;
use tilsyn_core::legal_basis::Art6;
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::request::{Family, NotificationStatus, RequestStatus};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Country;
use tilsyn_core::workspace::{
    ActivityRow, Filter, ListQuery, ListRow, ProcessorRow, RequestRow, TransferRow, Workspace,
};
use tilsyn_core::{Error, Result};

use crate::arguments::List;
use crate::failure::Failure;
use crate::output::Table;
use crate::shell::Shell;
use crate::wording::{self, word_or};

/// Rows the workspace gives at once.
const PAGE: u32 = 200;

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    total: usize,
    rows: Vec<ListRow>,
}

/// Lists the records.
pub fn run(shell: &mut Shell<'_>, asked: &List) -> std::result::Result<u8, Failure> {
    let filters = asked
        .filters
        .iter()
        .map(|text| filter(asked.kind, text))
        .collect::<Result<Vec<_>>>();
    let filters = filters.map_err(|error| Failure::from(error).after(conditions(asked.kind)))?;
    let workspace = shell.read(&asked.file)?;
    let rows = all(&workspace, asked, &filters).map_err(super::about(&asked.file))?;
    if asked.json {
        shell.json(&Document {
            total: rows.len(),
            rows,
        })?;
        return Ok(0);
    }
    let kind = word_or(
        shell.words,
        &format!("kind-{}-plural", asked.kind.key()),
        asked.kind.code(),
    );
    let heading = Sentence::new(if filters.is_empty() {
        "cli-list-all"
    } else {
        "cli-list-found"
    });
    shell.say(&heading.text("kind", kind).number("count", rows.len()))?;
    if rows.is_empty() {
        return Ok(0);
    }
    let today = shell.today(&workspace)?;
    shell.line("")?;
    for line in table(shell, &workspace, &rows, today)?.lines() {
        shell.line(&line)?;
    }
    Ok(0)
}

/// A filter that means something for this kind: one that does not would only give an empty list.
fn filter(kind: Kind, text: &str) -> Result<Filter> {
    let filter: Filter = text.parse()?;
    let activity = kind == Kind::Activity;
    let request = kind == Kind::Request;
    let fits = match &filter {
        Filter::Basis(_) | Filter::Special(_) | Filter::OutsideEea(_) => activity,
        Filter::Family(_) => request,
        Filter::Open(_) => activity || request,
        Filter::Status(status) if activity => status.as_str().parse::<ActivityStatus>().is_ok(),
        Filter::Status(status) if request => status.as_str().parse::<RequestStatus>().is_ok(),
        Filter::Status(status) if kind == Kind::Notification => {
            status.as_str().parse::<NotificationStatus>().is_ok()
        }
        Filter::Status(_) => false,
        Filter::Title(_) => true,
    };
    if fits {
        Ok(filter)
    } else {
        Err(Error::Filter(text.chars().take(80).collect()))
    }
}

/// The conditions there are for this kind, as they are typed.
fn conditions(kind: Kind) -> Sentence {
    let mut known = vec!["title=TEXT".to_owned()];
    let mut codes =
        |name: &str, codes: Vec<&str>| known.push(format!("{name}={}", codes.join("|")));
    match kind {
        Kind::Activity => {
            codes(
                "status",
                ActivityStatus::ALL.iter().map(|it| it.code()).collect(),
            );
            codes("basis", Art6::ALL.iter().map(|it| it.code()).collect());
            codes("open", vec!["yes", "no"]);
            codes("special", vec!["yes", "no"]);
            codes("outside_eea", vec!["yes", "no"]);
        }
        Kind::Request => {
            codes(
                "status",
                RequestStatus::ALL.iter().map(|it| it.code()).collect(),
            );
            codes("family", Family::ALL.iter().map(|it| it.code()).collect());
            codes("open", vec!["yes", "no"]);
        }
        Kind::Notification => codes(
            "status",
            NotificationStatus::ALL.iter().map(|it| it.code()).collect(),
        ),
        _ => {}
    }
    Sentence::new("cli-list-conditions").text("known", known.join(", "))
}

fn all(workspace: &Workspace, asked: &List, filters: &[Filter]) -> Result<Vec<ListRow>> {
    let mut rows = Vec::new();
    let mut offset = 0;
    loop {
        let page = workspace.list(&ListQuery {
            kind: asked.kind,
            filters: filters.to_vec(),
            sort: asked.sort,
            descending: asked.descending,
            offset,
            limit: PAGE,
        })?;
        let last = page.rows.len() < usize::try_from(PAGE).unwrap_or(usize::MAX);
        rows.extend(page.rows);
        if last {
            return Ok(rows);
        }
        offset += PAGE;
    }
}

fn table(
    shell: &Shell<'_>,
    workspace: &Workspace,
    rows: &[ListRow],
    today: NaiveDate,
) -> Result<Table> {
    let words = shell.words;
    let heads: &[&str] = match rows.first() {
        Some(ListRow::Activity(_)) => &[
            "name", "status", "bases", "special", "third", "gaps", "review",
        ],
        Some(ListRow::Processor(_)) => &[
            "name",
            "service",
            "country",
            "third",
            "activities",
            "signed",
            "review",
            "clauses",
        ],
        Some(ListRow::Transfer(_)) => &["importer", "countries", "activity", "review", "mechanism"],
        Some(ListRow::Request(_)) => &["title", "family", "subtype", "status", "received", "due"],
        Some(ListRow::Plain(_)) | None => &["title", "role", "due"],
    };
    let head = std::iter::once("ref")
        .chain(heads.iter().copied())
        .map(|name| words.word(&format!("cli-column-{name}")))
        .collect();
    let mut table = Table::new(head);
    for row in rows {
        table.push(match row {
            ListRow::Activity(row) => activity(shell, row),
            ListRow::Processor(row) => processor(shell, row),
            ListRow::Transfer(row) => transfer(shell, workspace, row)?,
            ListRow::Request(row) => request(shell, row, today),
            ListRow::Plain(row) => {
                let title = if row.title.is_empty() {
                    wording::title(words, &workspace.get(row.id)?)
                } else {
                    row.title.clone()
                };
                let role = match workspace.get(row.id)?.record {
                    Record::Actor(actor) => actor
                        .role
                        .map(|role| word_or(words, &format!("role-{}", role.key()), role.code())),
                    _ => None,
                };
                let due = row.due.as_deref().and_then(|due| due.parse().ok());
                vec![
                    row.reference.clone(),
                    title,
                    role.unwrap_or_default(),
                    date(shell, due),
                ]
            }
        });
    }
    Ok(table)
}

fn date(shell: &Shell<'_>, date: Option<NaiveDate>) -> String {
    date.map(|date| shell.words.date_long(date))
        .unwrap_or_default()
}

fn yes(shell: &Shell<'_>, flag: bool) -> String {
    if flag {
        shell.words.word("cli-yes")
    } else {
        String::new()
    }
}

fn countries(shell: &Shell<'_>, countries: &[Country]) -> String {
    countries
        .iter()
        .map(|country| wording::country(shell.words, country.as_str()))
        .collect::<Vec<_>>()
        .join(", ")
}

fn activity(shell: &Shell<'_>, row: &ActivityRow) -> Vec<String> {
    let words = shell.words;
    vec![
        row.reference.clone(),
        row.name.in_language(words.language()).to_owned(),
        word_or(
            words,
            &format!("activity-status-{}", row.status.key()),
            row.status.code(),
        ),
        row.bases
            .iter()
            .map(|basis| format!("({})", basis.code()))
            .collect::<Vec<_>>()
            .join(" "),
        yes(shell, row.special),
        yes(shell, row.outside_eea),
        row.gaps
            .iter()
            .map(|gap| word_or(words, &format!("cli-gap-{}", gap.key()), gap.code()))
            .collect::<Vec<_>>()
            .join(", "),
        date(shell, row.review_due),
    ]
}

fn processor(shell: &Shell<'_>, row: &ProcessorRow) -> Vec<String> {
    let clauses: Vec<&str> = row
        .clauses_missing
        .iter()
        .map(|clause| clause.code())
        .collect();
    vec![
        row.reference.clone(),
        row.name.to_string(),
        row.service.to_string(),
        row.country
            .as_ref()
            .map(|country| wording::country(shell.words, country.as_str()))
            .unwrap_or_default(),
        countries(shell, &row.third_countries),
        row.activities.to_string(),
        date(shell, row.dpa_signed_on),
        date(shell, row.dpa_review_due),
        clauses.join(" "),
    ]
}

fn transfer(shell: &Shell<'_>, workspace: &Workspace, row: &TransferRow) -> Result<Vec<String>> {
    let reference = |id: RecordId| workspace.get(id).map(|stored| stored.reference);
    let mechanism = row
        .mechanism
        .map(|it| word_or(shell.words, &format!("mechanism-{}", it.key()), it.code()));
    Ok(vec![
        row.reference.clone(),
        row.importer.to_string(),
        countries(shell, &row.countries),
        row.activity.map(reference).transpose()?.unwrap_or_default(),
        date(shell, row.tia_review_due),
        mechanism.unwrap_or_default(),
    ])
}

fn request(shell: &Shell<'_>, row: &RequestRow, today: NaiveDate) -> Vec<String> {
    let words = shell.words;
    let due = row.due.map(|due| {
        let said = words.date_with_weekday(due);
        if row.open && due < today {
            format!("{said} ({})", words.word("cli-late"))
        } else {
            said
        }
    });
    vec![
        row.reference.clone(),
        row.title.to_string(),
        row.family
            .map(|it| word_or(words, &format!("family-{}", it.key()), it.code()))
            .unwrap_or_default(),
        row.subtype
            .map(|it| word_or(words, &format!("subtype-{}", it.key()), it.code()))
            .unwrap_or_default(),
        word_or(
            words,
            &format!("request-status-{}", row.status.key()),
            row.status.code(),
        ),
        date(shell, row.received_at.map(|at| at.local_date())),
        due.unwrap_or_default(),
    ]
}
