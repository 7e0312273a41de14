//! What changed in the register since this report was last given out.

use tilsyn_core::export::{Export, ExportKind};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Moment;
use tilsyn_core::workspace::{Change, RecordDifference};

use crate::ReportError;
use crate::contents::Content;
use crate::document::{Chapter, ColumnKind, Table, Value};
use crate::sources::Sources;

/// The changes since the last copy, record by record; none if no copy was given out by then.
pub fn since(sources: &Sources<'_>) -> Result<Option<Chapter>, ReportError> {
    let content = Content::of(sources);
    let of_this = |it: &Export| {
        it.what == Some(ExportKind::Report)
            && it.report.as_str() == sources.order.kind.code()
            && it.head_size <= sources.size
    };
    let last = sources
        .register
        .each::<Export>()
        .filter(|(_, it)| of_this(it))
        .max_by_key(|(stored, it)| (it.head_size, stored.ordinal));
    let Some((stored, export)) = last else {
        return Ok(None);
    };
    let Some(on) = export.at.as_ref().map(Moment::local_date) else {
        return Ok(None);
    };
    let mut rows = Vec::new();
    for it in sources
        .workspace
        .differences(export.head_size, sources.size)?
    {
        if it.kind.is_of_register() {
            rows.push(row(&content, it));
        }
    }
    let say = &sources.say;
    let table = Table::new(
        "changes-since",
        "",
        say.w("report-changes-since-none"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Text, 4.6),
            ("kind", "report-column-kind", ColumnKind::Word, 2.6),
            ("change", "report-change", ColumnKind::Word, 1.8),
            ("fields", "report-column-fields", ColumnKind::Text, 4.6),
        ]),
    )
    .described(say.w("report-changes-since-alt"))
    .with(rows);
    let title = Sentence::new("report-changes-since")
        .text("ref", &stored.reference)
        .date("date", on);
    Ok(Some(Chapter::new("changes", say.s(&title)).and(table)))
}

fn row(content: &Content<'_>, it: RecordDifference) -> Vec<Value> {
    let say = content.say;
    let change = match it.change {
        Change::Created => ("created", "report-change-created"),
        Change::Changed => ("changed", "report-change-changed"),
        Change::Removed => ("removed", "report-change-removed"),
    };
    // Of what is new or gone all fields differ.
    let fields = match it.change {
        Change::Changed => Value::list(it.fields.iter().map(|field| {
            let key = format!("field-{}", field.name.replace('_', "-"));
            Value::text(if say.words.has(&key) {
                say.w(&key)
            } else {
                field.name.clone()
            })
        })),
        Change::Created | Change::Removed => Value::Empty,
    };
    vec![
        Value::Reference {
            reference: it.reference,
            id: it.id,
            title: it.title,
        },
        content.word("kind", it.kind.code()),
        Value::Word {
            code: change.0.to_owned(),
            words: say.w(change.1),
        },
        fields,
    ]
}
