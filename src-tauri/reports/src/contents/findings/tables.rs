//! Findings one by one. Those about single cases stand in a table of their own: not every audience gets them.

use tilsyn_core::workspace::FindingView;

use super::row;
use crate::contents::Content;
use crate::document::{Block, Column, ColumnKind, Matter, Shown, Table, Value};

/// The names of the table of the register and of that of cases, in data formats.
pub type Names = [&'static str; 2];

/// Two tables: about the register and the log, and about single cases. Without any about cases only the first.
pub fn parted(
    content: &Content<'_>,
    names: Names,
    rows: &[&FindingView],
    make: impl Fn(&Content<'_>, &[&FindingView]) -> (Vec<Column>, Vec<Vec<Value>>),
    shown: Shown,
) -> Vec<Block> {
    let say = content.say;
    let (of_cases, others): (Vec<&FindingView>, Vec<&FindingView>) =
        rows.iter().partition(|row| row::is_of_case(row));
    let mut blocks = Vec::new();
    let [name, case_name] = names;
    let none = if of_cases.is_empty() {
        "report-findings-nothing"
    } else {
        "report-findings-nothing-else"
    };
    let (columns, values) = make(content, &others);
    let title = say.w("report-findings-register");
    blocks.push(
        Table::new(name, title, say.w(none), columns)
            .with(values)
            .shown(shown)
            .into(),
    );
    if !of_cases.is_empty() {
        let (columns, values) = make(content, &of_cases);
        let title = say.w("report-findings-cases");
        let table = Table::new(case_name, title, say.w("report-findings-nothing"), columns);
        blocks.push(Block::from(table.with(values).shown(shown)).of(Matter::Cases));
    }
    blocks
}

/// A line each: how grave, the rule, the record, what is the matter, who answers for it.
pub fn brief(content: &Content<'_>, rows: &[&FindingView]) -> (Vec<Column>, Vec<Vec<Value>>) {
    let mut columns = content.columns(&[
        ("severity", "finding-group-severity", ColumnKind::Word, 1.8),
        ("rule", "finding-group-rule", ColumnKind::Code, 1.5),
        ("ref", "finding-group-record", ColumnKind::Text, 3.0),
        ("message", "report-column-what", ColumnKind::Text, 6.0),
    ]);
    columns.push(
        content
            .column("owner", "finding-group-owner", ColumnKind::Text, 2.0)
            .of(Matter::Staff),
    );
    let values = rows
        .iter()
        .map(|it| {
            vec![
                row::severity(content, it),
                row::rule(it),
                row::object(content, it),
                row::message(content, it),
                row::owner(it),
            ]
        })
        .collect();
    (columns, values)
}

/// All of each, for pages.
pub fn particulars(content: &Content<'_>, rows: &[&FindingView]) -> (Vec<Column>, Vec<Vec<Value>>) {
    let mut columns = content.columns(&[
        ("rule", "finding-group-rule", ColumnKind::Text, 3.2),
        ("ref", "finding-group-record", ColumnKind::Text, 2.9),
        ("message", "report-column-what-to-do", ColumnKind::Text, 6.4),
        ("citation", "report-column-law", ColumnKind::Text, 2.9),
        ("facts", "report-column-judged", ColumnKind::Text, 2.6),
    ]);
    columns.push(
        content
            .column("owner", "finding-group-owner", ColumnKind::Text, 1.9)
            .of(Matter::Staff),
    );
    columns.extend(content.columns(&[
        ("due", "report-column-due", ColumnKind::Date, 1.6),
        ("status", "findings-status", ColumnKind::Word, 1.4),
    ]));
    let values = rows
        .iter()
        .map(|it| {
            vec![
                row::rule_and_area(content, it),
                row::object_and_part(content, it),
                row::message_and_advice(content, it),
                row::law(content, it),
                row::facts(content, it),
                row::owner(it),
                row::due(content, it),
                row::status(content, it),
            ]
        })
        .collect();
    (columns, values)
}

/// All of each, for data: a field per thing.
pub fn fields(content: &Content<'_>, rows: &[&FindingView]) -> (Vec<Column>, Vec<Vec<Value>>) {
    let mut columns = content.columns(&[
        ("severity", "finding-group-severity", ColumnKind::Word, 1.8),
        ("area", "finding-group-area", ColumnKind::Word, 1.8),
        ("rule", "finding-group-rule", ColumnKind::Code, 1.4),
        ("status", "findings-status", ColumnKind::Word, 1.4),
        ("ref", "finding-group-record", ColumnKind::Text, 3.0),
        ("kind", "report-column-kind", ColumnKind::Word, 1.8),
        ("part", "field-part", ColumnKind::Code, 2.0),
        ("about", "findings-where", ColumnKind::Text, 3.0),
        ("message", "report-column-what", ColumnKind::Text, 6.0),
        ("advice", "findings-todo", ColumnKind::Text, 6.0),
        ("citation", "report-column-law", ColumnKind::Text, 2.4),
        (
            "source_status",
            "report-column-source",
            ColumnKind::Word,
            2.4,
        ),
        ("facts", "report-column-judged", ColumnKind::Text, 3.0),
    ]);
    columns.push(
        content
            .column("owner", "finding-group-owner", ColumnKind::Text, 2.0)
            .of(Matter::Staff),
    );
    columns.push(content.column("due", "report-column-due", ColumnKind::Date, 1.6));
    let values = rows
        .iter()
        .map(|it| {
            let finding = &it.finding;
            let part = finding.part.line();
            vec![
                row::severity(content, it),
                row::area(content, it),
                row::rule(it),
                row::status(content, it),
                row::object(content, it),
                content.word("kind", finding.kind.code()),
                if part.is_empty() {
                    Value::Empty
                } else {
                    Value::Code(part)
                },
                Value::text(row::place(content, it)),
                row::bare_message(content, it),
                row::advice(content, it),
                Value::text(finding.citation),
                content.word("source-status", finding.source_status.code()),
                row::raw_facts(it),
                row::owner(it),
                row::due(content, it),
            ]
        })
        .collect();
    (columns, values)
}

/// What somebody said of each: as what it is accepted, why, until when, by whom, and whether that covers it.
pub fn accepted(content: &Content<'_>, rows: &[&FindingView]) -> (Vec<Column>, Vec<Vec<Value>>) {
    let mut columns = content.columns(&[
        ("severity", "finding-group-severity", ColumnKind::Word, 1.8),
        ("rule", "finding-group-rule", ColumnKind::Code, 1.5),
        ("ref", "finding-group-record", ColumnKind::Text, 2.8),
        ("message", "report-column-what", ColumnKind::Text, 4.6),
        ("accepted_as", "field-accepted-as", ColumnKind::Word, 1.7),
        ("reason", "field-reason", ColumnKind::Text, 3.6),
        ("until", "field-until", ColumnKind::Date, 1.7),
        ("standing", "report-column-standing", ColumnKind::Word, 1.7),
        ("at", "report-column-when", ColumnKind::Moment, 1.7),
    ]);
    columns.push(
        content
            .column("by", "report-column-by", ColumnKind::Text, 1.8)
            .of(Matter::Staff),
    );
    let values = rows
        .iter()
        .filter_map(|it| {
            let said = it.acceptance.as_ref()?;
            Some(vec![
                row::severity(content, it),
                row::rule(it),
                row::object(content, it),
                row::message(content, it),
                content.word("accepted-as", said.accepted_as.code()),
                Value::needed(&said.reason),
                row::until(content, said),
                content.word("acceptance-standing", said.standing.code()),
                row::accepted_at(content, said),
                said.by.as_ref().map_or(Value::Missing, Value::text),
            ])
        })
        .collect();
    (columns, values)
}
