//! What a suggestion is about, found in a record as it stands: a field, or a column of one of its rows, which may have been
//! moved, or named anew by a suggestion that was accepted before.

use serde_json::Value;

use super::Workspace;
use crate::error::{Error, Result};
use crate::record::{Kind, Record, RecordId};
use crate::review::{ReviewComment, ReviewDecision};
use crate::share::{Aim, Op, RowName, told, value_digest};
use crate::value::Sha256Hex;

/// A row whose name an accepted suggestion may have changed.
pub(super) struct Renamed {
    target: RecordId,
    field: String,
    row: RowName,
    column: String,
    new: Value,
}

/// What something is about.
pub(super) struct Spot<'a> {
    field: &'a str,
    /// The row as it is named now.
    row: Option<RowName>,
    column: &'a str,
}

/// What stands there.
#[derive(Default)]
pub(super) struct SeenSpot {
    /// The value.
    pub(super) value: Option<Value>,
    /// What tells which row it is.
    pub(super) row: Option<Value>,
    /// Whether the row is not there any more, or not for sure.
    pub(super) is_gone: bool,
}

impl SeenSpot {
    /// Whether it is no longer what the reviewer saw.
    pub(super) fn has_changed(&self, old: Option<Sha256Hex>) -> bool {
        let value = self.value.as_ref();
        self.is_gone || value.is_some_and(|value| Some(value_digest(value)) != old)
    }
}

impl<'a> Spot<'a> {
    pub(super) fn of_op(op: &'a Op, renamed: &[Renamed]) -> Self {
        let row = op.row.clone();
        Self::named_now(
            op.target,
            op.field.as_str(),
            row,
            op.column.as_str(),
            renamed,
        )
    }

    pub(super) fn of_comment(comment: &'a ReviewComment, renamed: &[Renamed]) -> Self {
        Self::named_now(
            comment.target,
            comment.target_field.as_str(),
            RowName::from_text(comment.target_row.as_str()),
            comment.target_column.as_str(),
            renamed,
        )
    }

    fn named_now(
        target: Option<RecordId>,
        field: &'a str,
        mut row: Option<RowName>,
        column: &'a str,
        renamed: &[Renamed],
    ) -> Self {
        if let Some(name) = &mut row {
            let first = name.clone();
            for it in renamed {
                if Some(it.target) == target && it.field == field && it.row == first {
                    name.renamed(&it.column, &it.new);
                }
            }
        }
        Self { field, row, column }
    }

    pub(super) fn aim(&self) -> Aim<'_> {
        Aim {
            row: self.row.as_ref(),
            column: self.column,
        }
    }

    /// The row as it is named, for one that is not there.
    pub(super) fn named(&self) -> Option<Value> {
        self.row.as_ref().map(|it| Value::Object(it.0.clone()))
    }

    /// What stands there in a record.
    pub(super) fn seen(&self, record: &Record) -> Result<SeenSpot> {
        let there = field_of(record, self.field)?;
        let value = self.aim().held(&there);
        let row = match (&self.row, self.aim().row_in(&there)) {
            (Some(_), Some(row)) => {
                let purposes = match record.kind() {
                    Kind::Activity => Some(field_of(record, "purposes")?),
                    _ => None,
                };
                Some(told(record.kind(), self.field, &row, purposes.as_ref()))
            }
            _ => None,
        };
        Ok(SeenSpot {
            is_gone: value.is_none(),
            row,
            value,
        })
    }
}

impl Workspace {
    /// The rows of which accepted suggestions changed a column, in the order in which they were said.
    pub(super) fn renamed(&self) -> Result<Vec<Renamed>> {
        let mut renamed = Vec::new();
        for stored in self.all(Kind::ReviewComment)? {
            let comment: ReviewComment = stored.record.try_into()?;
            if comment.decision != Some(ReviewDecision::Accepted) {
                continue;
            }
            let row = RowName::from_text(comment.target_row.as_str());
            if let (Some(target), Some(row)) = (comment.target, row) {
                let new = serde_json::from_str(comment.suggested.as_str());
                renamed.push(Renamed {
                    target,
                    field: comment.target_field.to_string(),
                    row,
                    column: comment.target_column.to_string(),
                    new: new.map_err(|_| Error::Damaged("a suggestion is no JSON".to_owned()))?,
                });
            }
        }
        Ok(renamed)
    }
}

/// The value of a field as it stands in the canonical document; null if it is empty.
pub(super) fn field_of(record: &Record, field: &str) -> Result<Value> {
    record
        .canonical()?
        .fields
        .get(field)
        .map_or(Ok(Value::Null), |json| {
            serde_json::from_str(json)
                .map_err(|_| Error::Internal("a document could not be read again"))
        })
}
