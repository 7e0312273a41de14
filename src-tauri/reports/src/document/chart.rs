//! Charts: numbers drawn, and the same numbers always beside them as a table.

use super::{Column, ColumnKind, Shown, Table, Value};

/// How numbers are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// A bar to the right for each row, its series beside each other as parts of it: shares of a whole.
    Bars,
    /// A column upwards for each row, its series on top of each other: months.
    Columns,
    /// A field for each row and series, darker the larger: how often each occurs with each.
    Matrix,
}

/// A row of a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it is about, in the data: a code, a month, a country.
    pub key: String,
    /// In words.
    pub label: String,
    /// A number per series.
    pub values: Vec<u64>,
}

/// A series: what is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// Its name in data formats; frozen.
    pub id: &'static str,
    /// In words.
    pub name: String,
}

/// A chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Its name, and that of its table in data formats.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// What it shows, in a sentence, for who cannot see it.
    pub alt: String,
    /// How it is drawn.
    pub kind: ChartKind,
    /// What the rows are, as head of the first column of the table.
    pub rows_are: String,
    /// What is counted.
    pub series: Vec<Series>,
    /// The rows.
    pub bars: Vec<Bar>,
    /// What is said when there are no rows.
    pub none: String,
}

impl Chart {
    /// The numbers, as the table beside the chart.
    #[must_use]
    pub fn table(&self) -> Table {
        let mut columns = vec![Column::new("key", &self.rows_are, ColumnKind::Word, 3.0)];
        columns.extend(
            self.series
                .iter()
                .map(|it| Column::new(it.id, &it.name, ColumnKind::Number, 1.2)),
        );
        let row = |bar: &Bar| {
            let mut row = vec![Value::Word {
                code: bar.key.clone(),
                words: bar.label.clone(),
            }];
            row.extend(bar.values.iter().map(|it| Value::count(*it)));
            row
        };
        Table {
            id: self.id,
            title: self.title.clone(),
            alt: self.alt.clone(),
            columns,
            rows: self.bars.iter().map(row).collect(),
            none: self.none.clone(),
            shown: Shown::Everywhere,
        }
    }
}
