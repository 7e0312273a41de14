//! RP-12: each notice beside the register: the matrix of activities and attributes with the quoted places, its other
//! languages, the version before it, and what the rules tell of it.

use tilsyn_core::notice::Notice;
use tilsyn_core::notice::compare::{Cell, CellVerdict, Difference, Matrix, Quote, Row};
use tilsyn_core::notice::write::NoticeSources;
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::{ComparedNotice, NoticeComparison, Stored, compare_notice};

use super::Content;
use crate::ReportError;
use crate::document::{Block, Chapter, ColumnKind, Document, Frame, Shown, Table, Value, Why};
use crate::sources::Sources;

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let say = content.say;
    let around = NoticeSources::of(content.register)?;
    let all: Vec<(&Stored, &Notice)> = content.register.each::<Notice>().collect();
    let compared: Vec<NoticeComparison> = all
        .iter()
        .map(|(stored, it)| {
            let mut one = compare_notice(stored.id, &stored.reference, it, &around);
            narrow(&content, &mut one);
            one
        })
        .collect();
    let mut chapters = vec![
        Chapter::new("notices", say.w("report-notices-list"))
            .and(Block::note(say.w("report-notices-confirmed")))
            .and(list(&content, &compared))
            .with(data(&content, &compared)),
    ];
    chapters.push(
        Chapter::new("findings-of-notices", say.w("report-notices-findings"))
            .and(findings(&content, &compared)),
    );
    for one in &compared {
        chapters.push(chapter(&content, one));
    }
    let told: usize = compared
        .iter()
        .filter(|it| it.is_current)
        .map(|it| it.differences.len())
        .sum();
    let mut opening =
        content.opening(say.s(&Sentence::new("report-as-of").date("date", content.on())));
    opening.counts = vec![
        content.counted("notices", "report-count-notices", compared.len()),
        content.counted("differences", "report-count-differences", told),
    ];
    opening.left_out.extend(content.filtered(Kind::Activity));
    let open = compared.iter().map(|it| it.proposed).sum();
    opening
        .left_out
        .extend(sources.left_out("report-left-out-proposed", open, Why::Unrecorded));
    opening.method = vec![
        sources.method("comparison", "report-method-notices"),
        sources.method("places", "report-method-places"),
        sources.method("words", "report-method-words"),
        sources.method("consent", "report-method-consent-swap"),
    ];
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters,
    })
}

/// Takes out the activities outside the scope of the order.
fn narrow(content: &Content<'_>, one: &mut NoticeComparison) {
    if !content.sources.is_narrowed() {
        return;
    }
    let within = |id: Option<RecordId>| id.is_some_and(|id| content.holds(id));
    one.matrix.rows.retain(|row| within(row.activity));
    let keep = |it: &Difference| it.activity.is_none_or(|id| content.holds(id));
    one.differences.retain(keep);
    for other in one.languages.iter_mut().chain(&mut one.earlier) {
        other.differences.retain(keep);
    }
}

fn reference(reference: &str, id: RecordId, title: &str) -> Value {
    Value::Reference {
        reference: reference.to_owned(),
        id,
        title: title.to_owned(),
    }
}

fn language(content: &Content<'_>, of: Option<tilsyn_core::text::Language>) -> Value {
    of.map_or(Value::Missing, |it| {
        Value::text(content.say.w(&format!("compared-language-{}", it.code())))
    })
}

fn list(content: &Content<'_>, all: &[NoticeComparison]) -> Table {
    let say = content.say;
    Table::new(
        "notices",
        "",
        say.w("report-notices-none"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.0),
            ("title", "report-notices-title", ColumnKind::Text, 4.0),
            ("language", "field-language", ColumnKind::Text, 1.6),
            ("version_date", "field-version-date", ColumnKind::Date, 1.6),
            ("in_force", "report-notices-current", ColumnKind::YesNo, 1.0),
            (
                "confirmed",
                "report-notices-counted",
                ColumnKind::Number,
                1.2,
            ),
            (
                "proposed",
                "report-notices-proposed",
                ColumnKind::Number,
                1.2,
            ),
            (
                "differences",
                "report-notices-told",
                ColumnKind::Number,
                1.2,
            ),
        ]),
    )
    .with(
        all.iter()
            .map(|it| {
                vec![
                    reference(&it.reference, it.id, ""),
                    Value::text(&it.title),
                    language(content, it.language),
                    Value::date(it.version_date).or_missing(),
                    Value::YesNo(it.is_current),
                    Value::count(it.confirmed),
                    Value::count(it.proposed),
                    Value::count(it.differences.len()),
                ]
            })
            .collect(),
    )
}

/// «3.2, 120–168: “mainly legitimate interest”».
fn place(content: &Content<'_>, quote: &Quote) -> String {
    content.say.s(&Sentence::new("report-notices-place")
        .text("section", &quote.section)
        .text("span", quote.span.to_string())
        .text("words", quote.words.trim()))
}

fn places(content: &Content<'_>, quotes: &[Quote]) -> Value {
    Value::list(
        quotes
            .iter()
            .map(|quote| Value::text(place(content, quote))),
    )
}

fn sentences(content: &Content<'_>, all: &[Sentence]) -> Value {
    Value::list(all.iter().map(|it| Value::text(content.say.s(it))))
}

fn name_of(content: &Content<'_>, it: &Difference) -> Value {
    match it.activity {
        Some(id) => content.named(id),
        None => Value::text(content.say.text(&it.name)),
    }
}

fn verdict(content: &Content<'_>, it: CellVerdict) -> Value {
    content.word("cell-verdict", it.code())
}

/// A finding of every sort, each with its rule, for the notices in force.
fn findings(content: &Content<'_>, all: &[NoticeComparison]) -> Table {
    let say = content.say;
    let rows = all
        .iter()
        .filter(|one| one.is_current)
        .flat_map(|one| {
            one.differences.iter().map(move |it| {
                vec![
                    Value::text(it.rule.unwrap_or_default()),
                    reference(&one.reference, one.id, ""),
                    content.word("difference", it.kind.code()),
                    name_of(content, it),
                    sentences(content, &it.what),
                    places(content, &it.here),
                ]
            })
        })
        .collect();
    Table::new(
        "findings-of-notices",
        "",
        say.w("report-notices-no-findings"),
        content.columns(&[
            ("rule", "report-notices-rule", ColumnKind::Code, 1.4),
            ("ref", "report-column-ref", ColumnKind::Code, 0.9),
            ("type", "report-notices-type", ColumnKind::Word, 2.0),
            ("activity", "report-column-activity", ColumnKind::Text, 2.2),
            ("what", "report-notices-what", ColumnKind::Text, 3.2),
            ("places", "report-notices-places", ColumnKind::Text, 4.0),
        ]),
    )
    .with(rows)
}

/// A notice: how each activity stands, then its languages and the version before it.
fn chapter(content: &Content<'_>, one: &NoticeComparison) -> Chapter {
    let say = content.say;
    let mut below = vec![
        Chapter::new(
            format!("matrix-{}", one.reference.to_lowercase()),
            say.w("report-notices-matrix"),
        )
        .and(Block::note(say.w("report-notices-matrix-note")))
        .and(grid(content, &one.matrix)),
    ];
    for row in &one.matrix.rows {
        below.push(activity(content, one, row));
    }
    for other in &one.languages {
        below.push(beside(content, one, other, "language"));
    }
    if let Some(earlier) = &one.earlier {
        below.push(beside(content, one, earlier, "version"));
    }
    Chapter::new(
        format!("notice-{}", one.reference.to_lowercase()),
        one.title.clone(),
    )
    .about(one.reference.clone(), one.id)
    .on_new_page()
    .and(Block::facts(
        "notice",
        vec![
            content.fact(
                "language",
                "field-language",
                language(content, one.language),
            ),
            content.fact(
                "version_date",
                "field-version-date",
                Value::date(one.version_date).or_missing(),
            ),
            content.fact(
                "in_force",
                "report-notices-current",
                Value::YesNo(one.is_current),
            ),
        ],
    ))
    .over(below)
}

/// The attributes on a page beside each other: those that Articles 13 and 14 turn on. The others stand with the
/// activity.
const SHOWN: [usize; 7] = [1, 3, 5, 7, 8, 9, 10];

/// The matrix as signs with their words.
fn grid(content: &Content<'_>, matrix: &Matrix) -> Table {
    let say = content.say;
    let mut columns =
        content.columns(&[("activity", "report-column-activity", ColumnKind::Text, 3.0)]);
    let ids = [
        "purpose",
        "data_category",
        "basis",
        "retention",
        "recipient",
        "transfer",
        "right",
    ];
    for (id, place) in ids.into_iter().zip(SHOWN) {
        let attribute = matrix.attributes.get(place);
        let key = attribute.map_or_else(String::new, |it| format!("notice-attribute-{}", it.key()));
        columns.push(content.column(id, &key, ColumnKind::Word, 1.5));
    }
    let rows = matrix
        .rows
        .iter()
        .map(|row| {
            let mut values = vec![row_name(content, row)];
            values.extend(SHOWN.iter().map(|place| {
                row.cells
                    .get(*place)
                    .map_or(Value::Empty, |cell| verdict(content, cell.verdict))
            }));
            values
        })
        .collect();
    Table::new("grid", "", say.w("report-notices-no-activities"), columns)
        .shown(Shown::Pages)
        .with(rows)
}

fn row_name(content: &Content<'_>, row: &Row) -> Value {
    match row.activity {
        Some(id) => content.named(id),
        None => Value::text(content.say.text(&row.name)),
    }
}

/// An activity in full: what notice and register say, with the places.
fn activity(content: &Content<'_>, one: &NoticeComparison, row: &Row) -> Chapter {
    let say = content.say;
    let id = if row.reference.is_empty() {
        say.text(&row.name)
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_lowercase()
    } else {
        row.reference.to_lowercase()
    };
    let rows = row
        .cells
        .iter()
        .filter(|cell| cell.verdict != CellVerdict::Neither)
        .map(|cell| cell_row(content, cell))
        .collect();
    let table = Table::new(
        "activity",
        "",
        say.w("report-notices-nothing"),
        content.columns(&[
            (
                "attribute",
                "report-notices-attribute",
                ColumnKind::Text,
                2.0,
            ),
            ("verdict", "report-notices-verdict", ColumnKind::Word, 1.6),
            ("notice", "report-notices-says", ColumnKind::Text, 4.4),
            ("register", "report-notices-register", ColumnKind::Text, 3.2),
        ]),
    )
    .shown(Shown::Pages)
    .with(rows);
    let mut chapter = Chapter::new(
        format!("{}-{id}", one.reference.to_lowercase()),
        say.text(&row.name),
    );
    if !row.described {
        chapter = chapter.and(Block::warning(say.w("report-notices-undescribed")));
    }
    chapter.and(table)
}

fn cell_row(content: &Content<'_>, cell: &Cell) -> Vec<Value> {
    vec![
        Value::text(
            content
                .say
                .w(&format!("notice-attribute-{}", cell.attribute.key())),
        ),
        verdict(content, cell.verdict),
        places(content, &cell.notice),
        sentences(content, &cell.register),
    ]
}

/// A notice beside another language or the version before it.
fn beside(
    content: &Content<'_>,
    one: &NoticeComparison,
    other: &ComparedNotice,
    what: &'static str,
) -> Chapter {
    let say = content.say;
    let title = Sentence::new(format!("report-notices-beside-{what}"))
        .text("reference", &other.reference)
        .text("title", &other.title);
    let rows = other
        .differences
        .iter()
        .map(|it| {
            vec![
                content.word("difference", it.kind.code()),
                name_of(content, it),
                sentences(content, &it.what),
                places(content, &it.here),
                places(content, &it.there),
            ]
        })
        .collect();
    Chapter::new(
        format!(
            "{what}-{}-{}",
            one.reference.to_lowercase(),
            other.reference.to_lowercase()
        ),
        say.s(&title),
    )
    .and(
        Table::new(
            "beside",
            "",
            say.w("report-notices-same"),
            content.columns(&[
                ("type", "report-notices-type", ColumnKind::Word, 2.0),
                ("activity", "report-column-activity", ColumnKind::Text, 2.2),
                ("what", "report-notices-what", ColumnKind::Text, 3.2),
                ("here", "report-notices-here", ColumnKind::Text, 3.0),
                ("there", "report-notices-there", ColumnKind::Text, 3.0),
            ]),
        )
        .shown(Shown::Pages)
        .with(rows),
    )
}

/// Everything once more among the data: a row per cell, and a row per difference.
fn data(content: &Content<'_>, all: &[NoticeComparison]) -> [Table; 2] {
    let say = content.say;
    let mut cells = Vec::new();
    let mut differences = Vec::new();
    for one in all {
        for row in &one.matrix.rows {
            for cell in &row.cells {
                let mut values = vec![
                    reference(&one.reference, one.id, ""),
                    row_name(content, row),
                ];
                values.extend([
                    content.word("notice-attribute", cell.attribute.code()),
                    verdict(content, cell.verdict),
                    sentences(
                        content,
                        &cell
                            .notice
                            .iter()
                            .map(|it| it.says.clone())
                            .collect::<Vec<_>>(),
                    ),
                    sentences(content, &cell.register),
                    places(content, &cell.notice),
                ]);
                cells.push(values);
            }
        }
        for (other, what) in one
            .languages
            .iter()
            .map(|it| (it, "language"))
            .chain(one.earlier.iter().map(|it| (it, "version")))
        {
            for it in &other.differences {
                differences.push(vec![
                    reference(&one.reference, one.id, ""),
                    reference(&other.reference, other.id, ""),
                    Value::text(say.w(&format!("report-notices-with-{what}"))),
                    content.word("difference", it.kind.code()),
                    name_of(content, it),
                    sentences(content, &it.what),
                    places(content, &it.here),
                    places(content, &it.there),
                ]);
            }
        }
    }
    [
        Table::new(
            "matrix",
            "",
            say.w("report-notices-no-activities"),
            content.columns(&[
                ("ref", "report-column-ref", ColumnKind::Code, 1.0),
                ("activity", "report-column-activity", ColumnKind::Text, 3.0),
                (
                    "attribute",
                    "report-notices-attribute",
                    ColumnKind::Word,
                    2.0,
                ),
                ("verdict", "report-notices-verdict", ColumnKind::Word, 1.6),
                ("notice", "report-notices-says", ColumnKind::Text, 4.0),
                ("register", "report-notices-register", ColumnKind::Text, 4.0),
                ("places", "report-notices-places", ColumnKind::Text, 4.0),
            ]),
        )
        .shown(Shown::Sheets)
        .with(cells),
        Table::new(
            "versions",
            "",
            say.w("report-notices-same"),
            content.columns(&[
                ("ref", "report-column-ref", ColumnKind::Code, 1.0),
                ("other", "report-notices-other", ColumnKind::Code, 1.0),
                ("with", "report-notices-with", ColumnKind::Text, 1.6),
                ("type", "report-notices-type", ColumnKind::Word, 2.0),
                ("activity", "report-column-activity", ColumnKind::Text, 3.0),
                ("what", "report-notices-what", ColumnKind::Text, 4.0),
                ("here", "report-notices-here", ColumnKind::Text, 4.0),
                ("there", "report-notices-there", ColumnKind::Text, 4.0),
            ]),
        )
        .shown(Shown::Sheets)
        .with(differences),
    ]
}
