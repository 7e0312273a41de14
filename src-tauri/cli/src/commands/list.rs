//! `list`: the records of a kind, sorted and filtered by the workspace, page after page.

use chrono::NaiveDate;
use serde::Serialize;
use tilsyn_core::browse::{Band, Filter, ListQuery, asks_for_findings};
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Country;
use tilsyn_core::workspace::{
    ActivityRow, AssessmentRow, ConsentRow, FactorRow, Findings, Index, ListRow, MeasureRow,
    OrganisationRow, ProcessorRow, RequestRow, SystemRow, TransferRow, VersionRow, Workspace,
};
use tilsyn_core::{Error, Result};

use super::verify::watched;
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
    /// Cases under secrecy that are not listed, in a band.
    withheld: Band,
    rows: Vec<ListRow>,
}

/// Lists the records.
pub fn run(shell: &mut Shell<'_>, asked: &List) -> std::result::Result<u8, Failure> {
    let workspace = shell.read_with(&asked.file, asked.secret)?;
    let filters = asked
        .filters
        .iter()
        .map(|text| filter(&workspace, asked.kind, text))
        .collect::<Result<Vec<_>>>();
    let filters = filters.map_err(|error| Failure::from(error).after(conditions(asked.kind)))?;
    let mut index = Index::new();
    if asks_for_findings(&filters, Some(asked.sort)) {
        let today = shell.today(&workspace)?;
        let now = shell.now;
        let marks = watched(shell, |progress| {
            let mut told = |done: u64, _: u64| progress(done);
            workspace.finding_marks(today, now, &mut Findings::new(), &mut told)
        });
        index.mark(marks.map_err(super::about(&asked.file))?);
    }
    let (rows, withheld) =
        all(&workspace, asked, &filters, &mut index).map_err(super::about(&asked.file))?;
    if asked.json {
        shell.json(&Document {
            total: rows.len(),
            withheld,
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
    if withheld != Band::None {
        let band = shell.words.word(&format!("band-{}", withheld.key()));
        shell.say(&Sentence::new("cli-list-withheld").text("count", band))?;
    }
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

/// A filter that means something for this kind. A record may be named by its reference.
pub fn filter(workspace: &Workspace, kind: Kind, text: &str) -> Result<Filter> {
    let refused = || Error::Filter(text.chars().take(80).collect());
    let named = text
        .split_once('=')
        .map(|(name, value)| (name.trim(), value.trim()));
    let filter: Filter = match named {
        Some((name @ ("processor" | "organisation" | "system" | "measure"), reference)) => {
            format!("{name}={}", workspace.find(reference)?.id).parse()?
        }
        _ => text.parse()?,
    };
    if filter.fits(kind) {
        Ok(filter)
    } else {
        Err(refused())
    }
}

/// The conditions there are for this kind, as they are typed.
pub fn conditions(kind: Kind) -> Sentence {
    Sentence::new("cli-list-conditions").text("known", Filter::known(kind).join(", "))
}

fn all(
    workspace: &Workspace,
    asked: &List,
    filters: &[Filter],
    index: &mut Index,
) -> Result<(Vec<ListRow>, Band)> {
    let mut rows = Vec::new();
    let mut offset = 0;
    loop {
        let query = ListQuery {
            kind: asked.kind,
            filters: filters.to_vec(),
            sort: asked.sort,
            descending: asked.descending,
            offset,
            limit: PAGE,
        };
        let page = workspace.list(&query, index)?;
        let last = page.rows.len() < usize::try_from(PAGE).unwrap_or(usize::MAX);
        rows.extend(page.rows);
        if last {
            return Ok((rows, page.withheld));
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
        Some(ListRow::Organisation(_)) => &["name", "relation", "country", "number", "used"],
        Some(ListRow::Assessment(_)) => &["title", "balance", "decided", "review", "used"],
        Some(ListRow::Consent(_)) => &["name", "explicit", "used"],
        Some(ListRow::System(_)) => &["name", "unit", "countries", "review", "used"],
        Some(ListRow::Measure(_)) => &["name", "group", "unit", "review", "used"],
        Some(ListRow::Factor(_)) => &["title", "part", "weight", "used"],
        Some(ListRow::Version(_)) => &["name", "approved", "by", "records", "reopened"],
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
            ListRow::Organisation(row) => organisation(shell, row),
            ListRow::Assessment(row) => assessment(shell, row),
            ListRow::Consent(row) => consent(shell, row),
            ListRow::System(row) => system(shell, row),
            ListRow::Measure(row) => measure(shell, row),
            ListRow::Factor(row) => factor(shell, row),
            ListRow::Version(row) => version(shell, row),
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

fn organisation(shell: &Shell<'_>, row: &OrganisationRow) -> Vec<String> {
    let words = shell.words;
    let relation = row
        .kind
        .map(|it| word_or(words, &format!("organisation-kind-{}", it.key()), it.code()));
    vec![
        row.reference.clone(),
        row.name.to_string(),
        relation.unwrap_or_default(),
        countries(shell, row.country.as_slice()),
        row.reg_no.to_string(),
        row.used.to_string(),
    ]
}

fn assessment(shell: &Shell<'_>, row: &AssessmentRow) -> Vec<String> {
    let words = shell.words;
    let balance = row
        .balance
        .map(|it| word_or(words, &format!("balance-{}", it.key()), it.code()));
    vec![
        row.reference.clone(),
        row.title.to_string(),
        balance.unwrap_or_default(),
        date(shell, row.decided_on),
        date(shell, row.review_due),
        row.used.to_string(),
    ]
}

fn consent(shell: &Shell<'_>, row: &ConsentRow) -> Vec<String> {
    vec![
        row.reference.clone(),
        row.name.to_string(),
        yes(shell, row.explicit),
        row.used.to_string(),
    ]
}

fn system(shell: &Shell<'_>, row: &SystemRow) -> Vec<String> {
    let mut places = row.locations.clone();
    places.extend(row.access_countries.iter().cloned());
    places.sort_unstable();
    places.dedup();
    vec![
        row.reference.clone(),
        row.name.to_string(),
        row.owner_unit.to_string(),
        countries(shell, &places),
        date(shell, row.review_due),
        row.used.to_string(),
    ]
}

fn measure(shell: &Shell<'_>, row: &MeasureRow) -> Vec<String> {
    let group = row.kind.map(|it| {
        word_or(
            shell.words,
            &format!("measure-kind-{}", it.key()),
            it.code(),
        )
    });
    vec![
        row.reference.clone(),
        row.name.to_string(),
        group.unwrap_or_default(),
        row.owner_unit.to_string(),
        date(shell, row.review_due),
        row.used.to_string(),
    ]
}

fn factor(shell: &Shell<'_>, row: &FactorRow) -> Vec<String> {
    let words = shell.words;
    let side = row
        .side
        .map(|it| word_or(words, &format!("factor-side-{}", it.key()), it.code()));
    let weight = row
        .weight
        .map(|it| word_or(words, &format!("factor-weight-{}", it.key()), it.code()));
    vec![
        row.reference.clone(),
        row.title.to_string(),
        side.unwrap_or_default(),
        weight.unwrap_or_default(),
        row.used.to_string(),
    ]
}

fn version(shell: &Shell<'_>, row: &VersionRow) -> Vec<String> {
    let records = match row.records {
        0 => shell.words.word("cli-whole-register"),
        some => some.to_string(),
    };
    vec![
        row.reference.clone(),
        row.name.to_string(),
        date(shell, row.approved_on),
        row.approved_by.to_string(),
        records,
        date(shell, row.reopened_on),
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
