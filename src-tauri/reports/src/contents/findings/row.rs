//! A finding as values of a table.

use chrono::NaiveDate;
use tilsyn_core::record::Record;
use tilsyn_core::request::Request;
use tilsyn_core::value::Moment;
use tilsyn_core::workspace::{AcceptanceView, FindingView};

use crate::contents::{Content, lines};
use crate::doc::{Cell, dim, mono, plain};
use crate::document::Value;

/// Whether it is about a single case.
pub fn is_of_case(row: &FindingView) -> bool {
    row.finding.kind == tilsyn_core::record::Kind::Request
}

/// How grave.
pub fn severity(content: &Content<'_>, row: &FindingView) -> Value {
    content.word("severity", row.finding.severity.code())
}

/// The chapter of the catalogue.
pub fn area(content: &Content<'_>, row: &FindingView) -> Value {
    content.word("finding-area", row.finding.area.code())
}

/// Where it stands.
pub fn status(content: &Content<'_>, row: &FindingView) -> Value {
    content.word("finding-status", row.status.code())
}

/// The rule.
pub fn rule(row: &FindingView) -> Value {
    Value::Code(row.finding.rule.to_string())
}

/// The rule, and below it the chapter of the catalogue.
pub fn rule_and_area(content: &Content<'_>, row: &FindingView) -> Value {
    let area = content.say.code(
        "finding-area",
        &row.finding.area.code().to_ascii_lowercase(),
    );
    Value::Lines(vec![vec![mono(row.finding.rule.as_str())], vec![dim(area)]])
}

/// The record.
pub fn object(content: &Content<'_>, row: &FindingView) -> Value {
    Value::Reference {
        reference: row.reference.clone(),
        id: row.finding.object,
        title: content.say.text(&row.title).to_owned(),
    }
}

/// The record, and below it the part that the finding is about: the field and what names its row.
pub fn object_and_part(content: &Content<'_>, row: &FindingView) -> Value {
    let say = content.say;
    let part = &row.finding.part;
    let key = format!("field-{}", part.field.replace('_', "-"));
    let field = if say.words.has(&key) {
        say.w(&key)
    } else {
        part.field.clone()
    };
    let words = [field.as_str(), part.row.as_str()];
    let below: Vec<&str> = words.into_iter().filter(|it| !it.is_empty()).collect();
    if below.is_empty() {
        return object(content, row);
    }
    Value::list([
        object(content, row),
        Value::Lines(vec![vec![dim(below.join(" · "))]]),
    ])
}

/// What is the matter.
pub fn message(content: &Content<'_>, row: &FindingView) -> Value {
    Value::text(content.say.s(&row.finding.message))
}

/// What to do.
pub fn advice(content: &Content<'_>, row: &FindingView) -> Value {
    Value::text(content.say.s(&row.finding.advice))
}

/// What is the matter, and below it what to do.
pub fn message_and_advice(content: &Content<'_>, row: &FindingView) -> Value {
    let say = content.say;
    Value::Lines(vec![
        vec![plain(say.s(&row.finding.message))],
        vec![dim(say.s(&row.finding.advice))],
    ])
}

/// The law, and below it how well the citation was checked.
pub fn law(content: &Content<'_>, row: &FindingView) -> Value {
    let mark = content
        .say
        .code("source-status", row.finding.source_status.code());
    Value::Lines(vec![vec![plain(row.finding.citation)], vec![dim(mark)]])
}

/// What was judged, by the names the rules have for it; a name that a field has too in words.
pub fn facts(content: &Content<'_>, row: &FindingView) -> Value {
    let say = content.say;
    let told: Cell = row
        .finding
        .facts
        .iter()
        .map(|(name, value)| {
            let key = format!("field-{}", name.replace('_', "-"));
            let name = if say.words.has(&key) {
                say.w(&key)
            } else {
                name.clone()
            };
            let value = value
                .parse()
                .map_or_else(|_| value.clone(), |day: NaiveDate| say.date(day));
            vec![dim(format!("{name}: ")), plain(value)]
        })
        .collect();
    Value::lines(told)
}

/// What was judged, as the rules took it: `name: value`, a line each.
pub fn raw_facts(row: &FindingView) -> Value {
    let all = row.finding.facts.iter();
    let told: Vec<String> = all
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    lines(&told.join("\n"))
}

/// Who answers for the record; that nobody does shows.
pub fn owner(row: &FindingView) -> Value {
    Value::needed(&row.owner)
}

/// The day by which it was or is to be done, where the record has one: that of the clock or of the field that the
/// finding is about, else the day by which the case is to be answered. Of what is accepted, the last day on which that
/// stands.
pub fn due(content: &Content<'_>, row: &FindingView) -> Value {
    if let Some(accepted) = row.acceptance.as_ref().filter(|_| !row.status.is_open()) {
        return Value::date(accepted.until);
    }
    let field = row.finding.part.field.as_str();
    if field == "deadlines" || field.ends_with("_due") || field.ends_with("_until") {
        let day = row.finding.facts.get("date").and_then(|it| it.parse().ok());
        if day.is_some() {
            return Value::date(day);
        }
    }
    let request: Option<&Request> =
        content
            .register
            .get(row.finding.object)
            .and_then(|it| match &it.stored.record {
                Record::Request(it) => Some(&**it),
                _ => None,
            });
    Value::date(request.and_then(Request::due))
}

/// When somebody accepted it.
pub fn accepted_at(content: &Content<'_>, accepted: &AcceptanceView) -> Value {
    Value::moment(accepted.at.map(|at| Moment {
        at,
        zone: content.sources.home.zone,
    }))
}

/// Last day of an acceptance, or that it has none.
pub fn until(content: &Content<'_>, accepted: &AcceptanceView) -> Value {
    match accepted.until {
        Some(day) => Value::Date(day),
        None => Value::text(content.say.w("findings-acceptance-endless")),
    }
}
