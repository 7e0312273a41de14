//! The record in the layout of an authority: its columns, in its order, under its labels. A mandatory column that is
//! empty is named, and a column that the register has nothing for is said to be left out.

use tilsyn_core::activity::{Activity, ActivityRole, DpiaStatus, RecipientKind};
use tilsyn_core::completeness::Art30Part;
use tilsyn_core::import::{ImportField, ImportKind, Labels, Profile, ProfileCode, ProfileColumn};
use tilsyn_core::processor::Processor;
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::source::SourceStatus;
use tilsyn_core::system::System;
use tilsyn_core::text::Sentence;
use tilsyn_core::transfer::Transfer;
use tilsyn_core::workspace::Stored;

use super::{Content, line, lines, prose, proses};
use crate::ReportError;
use crate::document::{Chapter, Column, ColumnKind, Document, Frame, LeftOut, Table, Value, Why};
use crate::sources::Sources;

/// What the report says in the layout of an authority.
pub fn document(sources: &Sources<'_>, code: ProfileCode) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let say = content.say;
    let profile = Profile::of(code, ImportKind::Register)
        .ok_or(ReportError::Internal("a layout without columns"))?;
    let part = match code {
        ProfileCode::IcoProcessor => Art30Part::Processor,
        _ => Art30Part::Controller,
    };
    let activities: Vec<(&Stored, &Activity)> = content
        .activities()
        .into_iter()
        .filter(|(_, it)| it.art30_part() == part)
        .collect();
    let mut columns = Vec::new();
    let mut unfilled = Vec::new();
    for (number, column) in (1..).zip(profile.columns) {
        let label = label(&content, column);
        let id = match column.field {
            Some(field) => format!("c{number:02}_{}", field.key().replace('-', "_")),
            None => format!("c{number:02}"),
        };
        if !is_filled(column) {
            unfilled.push(label.clone());
        }
        columns.push(Column::new(id, label, ColumnKind::Text, 3.0));
    }
    let mut register = Table::new("register", "", say.w("report-no-activities"), columns);
    let mut empty = Table::new(
        "empty-mandatory",
        "",
        say.w("report-layout-complete"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.2),
            ("activity", "report-column-activity", ColumnKind::Text, 4.0),
            ("column", "report-layout-column", ColumnKind::Text, 6.0),
        ]),
    );
    let all = profile
        .columns
        .iter()
        .filter(|it| it.field == Some(ImportField::Purposes))
        .count();
    for (stored, activity) in &activities {
        let mut row = Vec::new();
        let mut purposes = 0;
        for (column, title) in profile.columns.iter().zip(&register.columns) {
            let value = match column.field {
                Some(ImportField::Purposes) => {
                    purposes += 1;
                    nth_purpose(&content, activity, purposes, all)
                }
                Some(field) => value(&content, stored, activity, field),
                None => Value::Empty,
            };
            let wanted = column.mandatory
                && is_filled(column)
                && !(column.field == Some(ImportField::Controllers)
                    && activity.role != Some(ActivityRole::Joint)
                    && part == Art30Part::Controller);
            let value = if wanted { value.or_missing() } else { value };
            if value.is_missing() {
                empty.rows.push(vec![
                    content.reference(stored),
                    Value::needed(say.text(&activity.name)),
                    Value::text(title.title.clone()),
                ]);
            }
            row.push(value);
        }
        register.rows.push(row);
    }
    let name = say.s(&Sentence::new(format!("import-profile-{}", code.key())));
    let mut opening = content.opening(
        say.s(&Sentence::new("report-layout-subtitle")
            .text("layout", &name)
            .date("date", content.on())),
    );
    opening.counts = vec![
        content.counted("activities", "report-count-activities", activities.len()),
        content.counted("empty_mandatory", "report-count-empty", empty.rows.len()),
    ];
    opening.left_out.extend(content.filtered(Kind::Activity));
    if !unfilled.is_empty() {
        let words = Sentence::new("report-left-out-columns").text("columns", unfilled.join("; "));
        opening
            .left_out
            .push(LeftOut::new(say.s(&words), Why::Unrecorded));
    }
    opening.method = vec![sources.method("layout", "report-method-layout")];
    if profile
        .columns
        .iter()
        .any(|it| it.source_status == SourceStatus::Knowledge)
    {
        opening
            .method
            .push(sources.method("layout_source", "report-method-layout-source"));
    }
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters: vec![
            Chapter::new("empty-mandatory", say.w("report-layout-empty")).and(empty),
            Chapter::new("register", name).and(register),
        ],
    })
}

/// Under what a column is printed first.
fn label(content: &Content<'_>, column: &ProfileColumn) -> String {
    match column.labels {
        Labels::Printed(labels) => labels.first().copied().unwrap_or_default().to_owned(),
        Labels::Word(key) => content.say.w(key),
    }
}

/// Whether the register has something for a column. Boxes to be ticked stand for the authority's own groups of data and
/// measures: the register's are written out in the column beside them.
fn is_filled(column: &ProfileColumn) -> bool {
    !matches!(
        column.field,
        None | Some(ImportField::Note | ImportField::DataNamed | ImportField::TomsNamed)
    )
}

/// Purposes: one per column where there are several, the rest in the last.
fn nth_purpose(content: &Content<'_>, activity: &Activity, nth: usize, all: usize) -> Value {
    let words = activity
        .purposes
        .iter()
        .map(|it| lines(content.say.text(&it.text)));
    let before = nth.saturating_sub(1);
    if nth == all {
        Value::list(words.skip(before))
    } else {
        Value::list(words.skip(before).take(1))
    }
}

fn value(content: &Content<'_>, stored: &Stored, it: &Activity, field: ImportField) -> Value {
    use ImportField as F;
    let say = content.say;
    let transfers = transfers(content, stored.id);
    let none = || Value::text(say.w("report-no-transfers"));
    let of_transfers = |of: &dyn Fn(&Transfer) -> Value| {
        if transfers.is_empty() {
            none()
        } else {
            Value::list(transfers.iter().map(|it| of(it)))
        }
    };
    let recipients = |wanted: &dyn Fn(Option<RecipientKind>) -> bool| {
        if it.no_recipients {
            Value::text(say.w("report-no-recipients"))
        } else {
            Value::list(
                it.recipients
                    .iter()
                    .filter(|it| wanted(it.kind))
                    .map(|it| Value::text(say.name(&it.name))),
            )
        }
    };
    let inside = |kind: Option<RecipientKind>| {
        matches!(kind, Some(RecipientKind::Internal | RecipientKind::Group))
    };
    match field {
        F::Ref => content.reference(stored),
        F::Name => Value::text(say.text(&it.name)),
        F::BusinessFunction => line(&it.business_function),
        F::OwnerUnit => line(&it.owner_unit),
        F::Status => content.word_of("activity-status", it.status.map(|it| it.code())),
        F::Role => content.word_of("activity-role", it.role.map(|it| it.code())),
        F::StartedOn => Value::date(it.started_on),
        F::EndedOn => Value::date(it.ended_on),
        F::LastReviewedOn => Value::date(it.last_reviewed_on),
        F::ReviewDue => Value::date(it.review_due),
        F::Successor => it.successor.map_or(Value::Empty, |id| content.named(id)),
        F::Controllers => Value::list(it.controllers.iter().map(|id| content.named(*id))),
        F::ProcessingOperations => Value::list(
            it.processing_operations
                .iter()
                .map(|it| Value::text(say.name(it))),
        ),
        F::SubjectCategories => Value::list(
            it.subject_categories
                .iter()
                .map(|it| Value::text(say.name(it))),
        ),
        F::Data => Value::list(
            it.data_items
                .iter()
                .map(|it| Value::text(say.name(&it.category))),
        ),
        F::DataSpecial => Value::list(
            it.data_items
                .iter()
                .filter_map(|it| it.special)
                .map(|it| content.word("special-category", it.code())),
        )
        .or_else_no(it),
        F::DataCriminal => Value::YesNo(it.data_items.iter().any(|it| it.criminal)),
        F::DataNationalId => Value::YesNo(it.data_items.iter().any(|it| it.national_id)),
        F::Sources => Value::list(it.sources.iter().map(|it| Value::text(say.name(it)))),
        F::Recipients => recipients(&|_| true),
        F::RecipientsInternal => recipients(&inside),
        F::RecipientsExternal => recipients(&|kind| !inside(kind)),
        F::Processors => Value::list(
            content
                .register
                .each::<Processor>()
                .filter(|(_, processor)| processor.activities.contains(&stored.id))
                .map(|(_, processor)| line(&processor.name)),
        ),
        F::TransferCountries => of_transfers(&|it| {
            if it.countries.is_empty() {
                line(&it.international_organisation)
            } else {
                content.countries(&it.countries)
            }
        }),
        F::TransferImporter => of_transfers(&|it| line(&it.importer)),
        F::TransferMechanism => {
            of_transfers(&|it| content.word_of("mechanism", it.mechanism.map(|it| it.code())))
        }
        F::TransferSafeguards => of_transfers(&|it| {
            Value::list([
                content.word_of("mechanism", it.mechanism.map(|it| it.code())),
                proses(&it.supplementary),
            ])
        }),
        F::TransferRef => of_transfers(&|it| line(&it.mechanism_ref)),
        F::Retention => Value::list(it.retention.iter().map(|rule| {
            let length = rule.period.map_or_else(
                || say.text(&rule.criteria_text).to_owned(),
                |period| say.period(period),
            );
            Value::text(crate::doc::joined(&[
                say.name(&rule.data_category),
                &length,
                &say.coded("trigger", rule.trigger.map(|it| it.key())),
            ]))
        })),
        F::Toms => Value::list(it.toms.iter().map(|row| {
            let words = lines(say.text(&row.text));
            match row.measure {
                Some(id) => Value::list([content.named(id), words]),
                None => words,
            }
        })),
        F::Art6 => Value::list(
            it.art6()
                .into_iter()
                .map(|it| content.basis(Some(it.code()))),
        ),
        F::Art9 => Value::list(
            it.bases
                .iter()
                .flat_map(|it| &it.art9)
                .map(|it| content.word("art9", it.code())),
        ),
        F::Interest => Value::list(it.bases.iter().map(|it| lines(say.text(&it.interest)))),
        F::Lia => content.all_named(it.bases.iter().filter_map(|it| it.lia)),
        F::ConsentProfile => content.all_named(it.bases.iter().filter_map(|it| it.consent_profile)),
        F::Adm => Value::YesNo(it.adm.as_ref().is_some_and(|it| it.solely_automated)),
        F::DataLocation => line(&it.data_location),
        F::Systems => Value::list(it.systems.iter().map(|id| {
            let system = content.register.document::<System>(*id);
            system.map_or(Value::Missing, |it| line(&it.name))
        })),
        F::DpiaRequired => match it.dpia.as_ref().and_then(|it| it.status) {
            Some(DpiaStatus::Required | DpiaStatus::InProgress | DpiaStatus::Done) => {
                Value::YesNo(true)
            }
            Some(DpiaStatus::NotRequired) => Value::YesNo(false),
            Some(DpiaStatus::NotScreened) | None => Value::Empty,
        },
        F::DpiaStatus => content.word_of(
            "dpia-status",
            it.dpia
                .as_ref()
                .and_then(|it| it.status)
                .map(|it| it.code()),
        ),
        F::DpiaRef => it
            .dpia
            .as_ref()
            .map_or(Value::Empty, |it| line(&it.document_ref)),
        F::Remarks => prose(&it.remarks),
        // Fields of other lists, and what no layout of a record asks for.
        _ => Value::Empty,
    }
}

impl Value {
    /// «No» where data are described and none of them is of a special category.
    fn or_else_no(self, activity: &Activity) -> Self {
        match self {
            Self::Empty if !activity.data_items.is_empty() => Self::YesNo(false),
            other => other,
        }
    }
}

/// The transfers of an activity: those that name it, and those of its processors that name none.
fn transfers<'a>(content: &Content<'a>, activity: RecordId) -> Vec<&'a Transfer> {
    let engaged: Vec<RecordId> = content
        .register
        .each::<Processor>()
        .filter(|(_, it)| it.activities.contains(&activity))
        .map(|(stored, _)| stored.id)
        .collect();
    content
        .register
        .each::<Transfer>()
        .filter(|(_, it)| {
            it.activity == Some(activity)
                || (it.activity.is_none() && it.processor.is_some_and(|id| engaged.contains(&id)))
        })
        .map(|(_, it)| it)
        .collect()
}
