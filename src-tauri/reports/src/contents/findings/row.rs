//! A finding as values of a table.

use chrono::NaiveDate;
use tilsyn_core::record::Record;
use tilsyn_core::request::Request;
use tilsyn_core::value::Moment;
use tilsyn_core::workspace::{AcceptanceView, FindingView};

use crate::contents::{Content, lines};
use crate::doc::{Cell, Runs, dim, mono, plain};
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

/// The record, and below it the part that the finding is about: the field and the words of its row.
pub fn object_and_part(content: &Content<'_>, row: &FindingView) -> Value {
    let part = place(content, row);
    if part.is_empty() {
        return object(content, row);
    }
    Value::list([object(content, row), Value::Lines(vec![vec![dim(part)]])])
}

/// The field, and what tells its row from the others: "Legal bases · Answer customers · Consent, Article 6(1)(a)".
pub fn place(content: &Content<'_>, row: &FindingView) -> String {
    let say = content.say;
    let name = row.finding.part.field.split('.').next().unwrap_or_default();
    let key = name.replace('_', "-");
    // The noun of an entry of a case is a kind of record.
    let known = [format!("field-{key}"), format!("kind-{key}")];
    let field = known.iter().find(|key| say.words.has(key));
    let field = field.map(|key| say.w(key));
    let words = row.finding.about.iter().map(|it| say.s(it));
    let said: Vec<String> = field.into_iter().chain(words).collect();
    said.join(" · ")
}

/// The words of the row it is about; empty for a finding about a field or a whole record, and where the message says it.
fn about(content: &Content<'_>, row: &FindingView) -> Option<Runs> {
    (!row.finding.about.is_empty()).then(|| vec![dim(place(content, row))])
}

/// What is the matter, and below it at which row: one record can have the same finding at several.
pub fn message(content: &Content<'_>, row: &FindingView) -> Value {
    let said = content.say.s(&row.finding.message);
    match about(content, row) {
        Some(about) => Value::Lines(vec![vec![plain(said)], about]),
        None => Value::text(said),
    }
}

/// What is the matter, without the row.
pub fn bare_message(content: &Content<'_>, row: &FindingView) -> Value {
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
