//! Tables: what their columns, or the first cells of their rows, announce.

use std::ops::Range;

use super::{Building, Topic, UnitKind, column as named_column, key, sentences};
use crate::notice::Attribute;
use crate::notice::source::BlockKind;

impl Building<'_> {
    /// A table: what its columns or the first cells of its rows announce.
    pub(super) fn table(&mut self, places: Range<usize>) {
        self.lead = None;
        let blocks: Vec<(usize, usize, Range<usize>)> = self
            .source
            .blocks
            .iter()
            .skip(places.start)
            .take(places.len())
            .filter_map(|it| match it.kind {
                BlockKind::Cell { row, column, .. } => Some((row, column, it.range.clone())),
                _ => None,
            })
            .collect();
        let first_row = blocks.first().map_or(0, |it| it.0);
        let mut columns: Vec<(usize, Topic)> = Vec::new();
        let mut rows: Vec<(usize, Topic)> = Vec::new();
        for (row, column, range) in &blocks {
            if *row == first_row
                && let Some(topic) = named_column(self.lexicon, self.words(range))
            {
                columns.push((*column, topic));
            }
            if *column == 0
                && let Some(topic) = key(self.lexicon, self.words(range))
            {
                rows.push((*row, topic));
            }
        }
        names_nothing(&mut columns);
        let across = columns.len() >= 2;
        let down = !across && rows.len() >= 2;
        let base = self
            .out
            .sections
            .last()
            .map(|it| it.activity.clone())
            .unwrap_or_default();
        let named_by = columns
            .iter()
            .find(|(_, topic)| *topic == Topic::Activity)
            .map(|(column, _)| *column)
            .or_else(|| by_purpose(&columns))
            .filter(|_| across);
        let all = blocks.clone();
        let mut activity = base.clone();
        let mut row_before = None;
        for (row, column, range) in blocks {
            let words = self.words(&range).to_owned();
            if across && row == first_row {
                continue;
            }
            if row_before != Some(row) {
                // The column that names the activity may stand anywhere in the row.
                let named = named_by
                    .and_then(|column| {
                        all.iter()
                            .find(|(other, at, _)| *other == row && *at == column)
                    })
                    .map(|(_, _, range)| self.words(range).replace('\n', " "));
                activity = named.unwrap_or_else(|| base.clone());
                row_before = Some(row);
            }
            let topic = if across {
                columns
                    .iter()
                    .find(|(it, _)| *it == column)
                    .map(|(_, topic)| *topic)
            } else if down {
                if column == 0 {
                    continue;
                }
                rows.iter()
                    .find(|(it, _)| *it == row)
                    .map(|(_, topic)| *topic)
            } else {
                None
            };
            // Without a column for it, the first column names the activity.
            let names = topic == Some(Topic::Activity)
                || across
                    && column == 0
                    && topic.is_none()
                    && !columns.iter().any(|(_, it)| *it == Topic::Activity);
            if names {
                activity = words.replace('\n', " ");
                continue;
            }
            let lead = match topic {
                Some(Topic::Of(attribute)) => Some(attribute),
                Some(Topic::Activity | Topic::General) | None => None,
            };
            let before = self.out.units.len();
            if lead.is_some() {
                self.push(range, UnitKind::Cell, String::new(), lead);
            } else {
                for sentence in sentences(self.lexicon, &words) {
                    let shifted = range.start + sentence.start..range.start + sentence.end;
                    self.push(shifted, UnitKind::Cell, String::new(), None);
                }
            }
            for unit in self.out.units.iter_mut().skip(before) {
                unit.activity.clone_from(&activity);
            }
        }
    }
}

/// «What | Data | Basis | Period»: the first column is not of the data when another one is, nor of everything; it names
/// what is done.
fn names_nothing(columns: &mut Vec<(usize, Topic)>) {
    let Some(((0, first), rest)) = columns.split_first() else {
        return;
    };
    let twice = matches!(first, Topic::Of(_)) && rest.iter().any(|(_, it)| it == first);
    if rest.len() >= 2 && (twice || *first == Topic::General) {
        columns.remove(0);
    }
}

/// «Purpose | Data | Basis | Period»: each row tells of one purpose, and that is the name of what is done.
fn by_purpose(columns: &[(usize, Topic)]) -> Option<usize> {
    use Attribute as It;
    let (first, rest) = columns.split_first()?;
    let told = rest.iter().filter(|(_, it)| {
        matches!(
            it,
            Topic::Of(It::DataCategory | It::Basis | It::Retention | It::Recipient)
        )
    });
    (*first == (0, Topic::Of(It::Purpose)) && told.count() > 1).then_some(0)
}
