//! RP-17: the register for a successor system. As JSON it is the product's own export, as linked data the one in the
//! words of DPV; here it is a set of tables, a file per noun and per list within it.

use serde_json::{Map, Value as Json};
use tilsyn_core::interchange::{dpv, register};
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::text::{Language, Sentence};
use tilsyn_core::value::{Country, IsoPeriod};
use tilsyn_core::workspace::Stored;

use super::Content;
use crate::ReportError;
use crate::document::{
    Audience, Chapter, Column, ColumnKind, Document, Frame, LeftOut, Table, Value, Why,
};
use crate::sources::Sources;

/// What a column holds in the document.
#[derive(Clone, Copy)]
enum Holds {
    /// Text, one or several.
    Text,
    /// Text per language, one or several: a column in the language of the report; the others are in JSON.
    Words,
    /// A code, one or several, with the words under this prefix.
    Code(&'static str),
    /// A country, one or several.
    Country,
    /// A record, one or several.
    Link,
    Date,
    Period,
    Number,
    Flag,
}

use Holds::{Code, Country as Land, Date, Flag, Link, Number, Period, Text, Words};

/// A table: its name, the kind, the list within the document, its columns.
struct Spec {
    id: &'static str,
    kind: Kind,
    rows: Option<&'static str>,
    columns: &'static [(&'static str, Holds)],
}

const fn whole(id: &'static str, kind: Kind, columns: &'static [(&'static str, Holds)]) -> Spec {
    Spec {
        id,
        kind,
        rows: None,
        columns,
    }
}

const fn list(
    id: &'static str,
    kind: Kind,
    rows: &'static str,
    columns: &'static [(&'static str, Holds)],
) -> Spec {
    Spec {
        id,
        kind,
        rows: Some(rows),
        columns,
    }
}

const TABLES: &[Spec] = &[
    whole(
        "organisations",
        Kind::Organisation,
        &[
            ("legal_name", Text),
            ("reg_no", Text),
            ("kind", Code("organisation-kind")),
            ("address", Text),
            ("country", Land),
            ("email", Text),
            ("phone", Text),
            ("group_id", Link),
            ("employees", Number),
            ("is_public_authority", Flag),
        ],
    ),
    list(
        "contacts",
        Kind::Organisation,
        "contacts",
        &[
            ("role", Code("contact-role")),
            ("name", Text),
            ("address", Text),
            ("email", Text),
            ("phone", Text),
            ("notified_to_sa_on", Date),
        ],
    ),
    whole(
        "activities",
        Kind::Activity,
        &[
            ("name", Words),
            ("role", Code("activity-role")),
            ("status", Code("activity-status")),
            ("controllers", Link),
            ("parent_activity", Link),
            ("business_function", Text),
            ("owner_unit", Text),
            ("started_on", Date),
            ("ended_on", Date),
            ("processing_operations", Words),
            ("subject_categories", Words),
            ("sources", Words),
            ("no_recipients", Flag),
            ("automated", Flag),
            ("large_scale", Flag),
            ("systematic_monitoring", Flag),
            ("children", Flag),
            ("systems", Link),
            ("data_location", Text),
            ("notice_refs", Text),
            ("last_reviewed_on", Date),
            ("review_due", Date),
            ("remarks", Text),
        ],
    ),
    list(
        "purposes",
        Kind::Activity,
        "purposes",
        &[
            ("key", Text),
            ("text", Words),
            ("kind", Code("purpose-kind")),
            ("direct_marketing", Flag),
            ("further_processing_of", Text),
            ("compat_assessment_ref", Text),
        ],
    ),
    list(
        "bases",
        Kind::Activity,
        "bases",
        &[
            ("purpose", Text),
            ("subject_category", Words),
            ("art6", Code("article-6")),
            ("art9", Code("art9")),
            ("art10_law", Text),
            ("art22_ground", Code("art22-ground")),
            ("contract_ref", Text),
            ("consent_profile", Link),
            ("interest", Words),
            ("lia", Link),
            ("hedge_text", Text),
            ("valid_from", Date),
            ("valid_to", Date),
        ],
    ),
    list(
        "data",
        Kind::Activity,
        "data_items",
        &[
            ("category", Words),
            ("description", Words),
            ("special", Code("special-category")),
            ("criminal", Flag),
            ("national_id", Flag),
            ("source", Code("data-source")),
            ("mandatory", Code("mandatory")),
            ("consequence_if_missing", Words),
            ("third_person", Flag),
        ],
    ),
    list(
        "recipients",
        Kind::Activity,
        "recipients",
        &[
            ("kind", Code("recipient-kind")),
            ("name", Words),
            ("organisation", Link),
            ("purpose", Words),
            ("countries", Land),
        ],
    ),
    list(
        "retention",
        Kind::Activity,
        "retention",
        &[
            ("data_category", Words),
            ("period", Period),
            ("trigger", Code("trigger")),
            ("max_period", Period),
            ("action", Code("retention-action")),
            ("legal_min", Period),
            ("legal_min_ref", Text),
            ("legal_max", Period),
            ("legal_max_ref", Text),
            ("exceptions", Code("retention-exception")),
            ("criteria_text", Words),
        ],
    ),
    list(
        "measures-of-activities",
        Kind::Activity,
        "toms",
        &[
            ("measure", Link),
            ("kind", Code("measure-kind")),
            ("text", Words),
        ],
    ),
    whole(
        "processors",
        Kind::Processor,
        &[
            ("name", Text),
            ("organisation", Link),
            ("country", Land),
            ("service", Text),
            ("activities", Link),
            ("dpa_ref", Text),
            ("dpa_signed_on", Date),
            ("dpa_review_due", Date),
            ("dpa_check", Code("dpa-clause")),
            ("dd_result", Code("due-diligence")),
            ("locations", Land),
            ("access_countries", Land),
            ("subs_authorisation", Code("subs-authorisation")),
            ("subs_notice_days", Number),
            ("end_on", Date),
        ],
    ),
    list(
        "sub-processors",
        Kind::Processor,
        "sub_processors",
        &[
            ("name", Text),
            ("organisation", Link),
            ("service", Text),
            ("country", Land),
            ("level", Number),
            ("engaged_by", Text),
            ("checked_on", Date),
        ],
    ),
    whole(
        "transfers",
        Kind::Transfer,
        &[
            ("activity", Link),
            ("exporter", Text),
            ("importer", Text),
            ("processor", Link),
            ("importer_role", Code("importer-role")),
            ("data_categories", Words),
            ("countries", Land),
            ("international_organisation", Text),
            ("onward_to", Land),
            ("mechanism", Code("mechanism")),
            ("mechanism_ref", Text),
            ("scc_module", Code("scc-module")),
            ("scc_signed_on", Date),
            ("tia_result", Code("tia-result")),
            ("tia_ref", Text),
            ("tia_review_due", Date),
            ("supplementary", Text),
        ],
    ),
    whole(
        "assessments",
        Kind::InterestAssessment,
        &[
            ("title", Text),
            ("interest_text", Text),
            ("whose", Code("interest-holder")),
            ("necessity_text", Text),
            ("alternatives", Text),
            ("reasonable_expectations", Text),
            ("impacts", Text),
            ("safeguards", Text),
            ("balance", Code("balance")),
            ("decided_by", Text),
            ("decided_on", Date),
            ("review_due", Date),
        ],
    ),
    whole(
        "consents",
        Kind::ConsentProfile,
        &[
            ("name", Text),
            ("wording", Words),
            ("wording_version", Text),
            ("collected_via", Text),
            ("explicit", Flag),
            ("granular", Flag),
            ("withdrawal_channels", Text),
            ("withdrawal_effort", Code("withdrawal-effort")),
            ("record_location", Text),
        ],
    ),
    whole(
        "systems",
        Kind::System,
        &[
            ("name", Text),
            ("description", Text),
            ("owner_unit", Text),
            ("processor", Link),
            ("locations", Land),
            ("access_countries", Land),
            ("measures", Link),
        ],
    ),
    whole(
        "measures",
        Kind::Measure,
        &[
            ("name", Text),
            ("kind", Code("measure-kind")),
            ("text", Words),
            ("evidence_ref", Text),
            ("owner_unit", Text),
            ("review_due", Date),
        ],
    ),
    whole(
        "factors",
        Kind::Factor,
        &[
            ("title", Text),
            ("side", Code("factor-side")),
            ("weight", Code("factor-weight")),
            ("text", Words),
        ],
    ),
];

/// What the report says: the tables.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let say = content.say;
    let mut opening =
        content.opening(say.s(&Sentence::new("report-as-of").date("date", content.on())));
    let records = Kind::ALL
        .iter()
        .filter(|kind| kind.is_of_register())
        .map(|kind| content.register.count(*kind))
        .sum();
    opening.counts = vec![content.counted("records", "report-count-records", records)];
    opening.left_out.extend(content.filtered(Kind::Activity));
    opening.left_out.extend(content.withheld());
    opening
        .left_out
        .push(LeftOut::new(say.w("report-left-out-cases"), Why::Elsewhere));
    opening.left_out.push(LeftOut::new(
        say.w("report-left-out-languages"),
        Why::Elsewhere,
    ));
    opening.method = vec![sources.method("tables", "report-method-tables")];
    let chapters = TABLES
        .iter()
        .map(|spec| {
            let title = say.code("kind", &format!("{}-plural", spec.kind.key()));
            Chapter::new(format!("table-{}", spec.id), title).and(table(&content, spec))
        })
        .collect();
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters,
    })
}

fn table(content: &Content<'_>, spec: &Spec) -> Table {
    let say = content.say;
    let mut columns = content.columns(&[("ref", "report-column-ref", ColumnKind::Code, 1.4)]);
    columns.push(Column::new("id", "id", ColumnKind::Code, 3.6));
    columns.extend(spec.columns.iter().map(|(name, holds)| {
        let key = format!("field-{}", name.replace('_', "-"));
        let kind = match holds {
            Text | Words => ColumnKind::Text,
            Code(_) | Land => ColumnKind::Word,
            Link => ColumnKind::Code,
            Date => ColumnKind::Date,
            Period => ColumnKind::Period,
            Number => ColumnKind::Number,
            Flag => ColumnKind::YesNo,
        };
        Column::new(*name, say.w(&key), kind, 2.0)
    }));
    let mut table = Table::new(spec.id, "", say.w("report-none"), columns);
    for kept in content.register.of_kind(spec.kind) {
        let stored = &kept.stored;
        if spec.kind == Kind::Activity && !content.holds(stored.id) {
            continue;
        }
        let Ok(Json::Object(document)) = serde_json::to_value(&stored.record) else {
            continue;
        };
        match spec.rows {
            None => table.rows.push(row(content, spec, stored, &document)),
            Some(name) => {
                let rows = document.get(name).and_then(Json::as_array);
                for it in rows.into_iter().flatten().filter_map(Json::as_object) {
                    table.rows.push(row(content, spec, stored, it));
                }
            }
        }
    }
    table
}

fn row(
    content: &Content<'_>,
    spec: &Spec,
    stored: &Stored,
    document: &Map<String, Json>,
) -> Vec<Value> {
    let mut row = vec![
        content.reference(stored),
        Value::Code(stored.id.to_string()),
    ];
    row.extend(spec.columns.iter().map(|(name, holds)| {
        document
            .get(*name)
            .map_or(Value::Empty, |value| cell(content, *holds, value))
    }));
    row
}

fn cell(content: &Content<'_>, holds: Holds, value: &Json) -> Value {
    if let Json::Array(items) = value {
        return Value::list(items.iter().map(|item| cell(content, holds, item)));
    }
    let text = value.as_str().unwrap_or_default();
    match holds {
        Text => Value::text(text),
        Words => {
            let own = content.say.words.language();
            let said = |language: Language| value.get(language.code()).and_then(Json::as_str);
            let found = said(own).or_else(|| Language::ALL.into_iter().find_map(said));
            Value::text(found.unwrap_or_default())
        }
        Code("article-6") if !text.is_empty() => Value::Word {
            code: text.to_owned(),
            words: content.say.w(&format!("basis-{text}-full")),
        },
        Code(prefix) if !text.is_empty() => content.word(prefix, text),
        Land => {
            let country: Result<Country, _> = text.parse();
            country.map_or(Value::Empty, |it| content.country(&it))
        }
        Link => {
            let id: Result<RecordId, _> = text.parse();
            id.map_or(Value::Empty, |id| content.all_named([id]))
        }
        Date => Value::date(text.parse().ok()),
        Period => {
            let period: Result<IsoPeriod, _> = text.parse();
            period.map_or(Value::Empty, Value::Period)
        }
        Number => value.as_i64().map_or(Value::Empty, Value::Number),
        Flag => value.as_bool().map_or(Value::Empty, Value::YesNo),
        Code(_) => Value::Empty,
    }
}

/// The product's own export: all that who makes it is shown; for another controller the register alone.
pub fn own(sources: &Sources<'_>) -> Result<Vec<u8>, ReportError> {
    whole_register(sources)?;
    let size = sources.is_past().then_some(sources.size);
    let mut bytes = Vec::new();
    match sources.order.audience {
        Audience::Internal => register::write(sources.workspace, size, &mut bytes)?,
        Audience::Management | Audience::Authority | Audience::Customer | Audience::Public => {
            register::write_register(sources.workspace, size, &mut bytes)?
        }
    };
    Ok(bytes)
}

/// What is imported again is whole: links of records that conditions left out would lead nowhere.
fn whole_register(sources: &Sources<'_>) -> Result<(), ReportError> {
    if sources.order.scope.is_all() {
        Ok(())
    } else {
        Err(ReportError::Filter(sources.order.kind))
    }
}

/// The register in the words of DPV.
pub fn linked_data(sources: &Sources<'_>) -> Result<Vec<u8>, ReportError> {
    whole_register(sources)?;
    let written = dpv::write(
        sources.workspace,
        sources.is_past().then_some(sources.size),
        sources.order.as_of,
    )?;
    Ok(written.text.into_bytes())
}
