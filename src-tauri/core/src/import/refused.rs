//! Why an import is refused as a whole: the source cannot be read, the columns do not fit, or rows hold errors. The
//! words are `error-<code>` and `error-<code>-do`.

use thiserror::Error;

use crate::text::Sentence;

/// Rows with errors that an error tells of; the plan tells all.
const TOLD: usize = 30;

/// Why an import is refused.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum Refused {
    // - the source
    /// Larger than is read.
    #[error("a source of {bytes} bytes; at most {limit} are read")]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The limit.
        limit: usize,
    },
    /// A workbook that grows beyond the limit when it is inflated.
    #[error("a workbook of more than {limit} bytes once inflated")]
    Inflates {
        /// The limit.
        limit: usize,
    },
    /// More rows than are read.
    #[error("row {row}; at most {limit} are read")]
    TooManyRows {
        /// The first row beyond the limit.
        row: u32,
        /// The limit.
        limit: u32,
    },
    /// More columns than are read.
    #[error("row {row}: more than {limit} columns")]
    TooManyColumns {
        /// The row.
        row: u32,
        /// The limit.
        limit: u32,
    },
    /// More cells, or more text, than is read.
    #[error("row {row}: more cells or text than is read")]
    TooMuch {
        /// The row in which the limit was reached.
        row: u32,
    },
    /// Nothing in it.
    #[error("nothing in it")]
    Empty,
    /// A workbook of an old form.
    #[error("a workbook of an old form")]
    OldWorkbook,
    /// Under a password.
    #[error("under a password")]
    Password,
    /// Neither text nor a workbook.
    #[error("neither text nor a workbook")]
    NotText,
    /// Damaged, or made to do damage.
    #[error("broken: {detail}")]
    Broken {
        /// What is wrong.
        detail: String,
    },
    /// Bytes that mean nothing in the encoding.
    #[error("row {row} is not {encoding}")]
    Encoding {
        /// The row.
        row: u32,
        /// The encoding.
        encoding: String,
    },
    /// Another encoding than those that are read.
    #[error("probably {encoding}")]
    OtherEncoding {
        /// Which it probably is.
        encoding: String,
    },
    /// A quotation mark that is never closed.
    #[error("row {row}: a quotation mark that is never closed")]
    OpenQuote {
        /// The row in which it opens.
        row: u32,
    },

    // - the columns
    /// There is no such sheet.
    #[error("no sheet {name:?}")]
    NoSheet {
        /// Its name.
        name: String,
        /// Those there are.
        sheets: Vec<String>,
    },
    /// The row of the headers is empty, or there is nothing below it.
    #[error("no headers in row {row}")]
    NoHeaders {
        /// The row.
        row: u32,
    },
    /// There is no such column.
    #[error("no column {name:?}")]
    NoColumn {
        /// Its header or letters.
        name: String,
    },
    /// The kind of record has no such field.
    #[error("no field {name:?}")]
    NoField {
        /// Its name.
        name: String,
    },
    /// A field that takes one value is given two columns.
    #[error("{field} from two columns")]
    TwoColumns {
        /// The field.
        field: &'static str,
    },
    /// No column gives what the records are known by.
    #[error("no column for {field}")]
    NoName {
        /// The field.
        field: &'static str,
    },

    // - the rows
    /// Rows hold errors; nothing was written.
    #[error("{count} rows with errors")]
    Rows {
        /// How many.
        count: usize,
        /// The first of them, said.
        told: Vec<Sentence>,
    },
    /// The register is not what it was when the plan was looked at.
    #[error("the plan is another now")]
    Changed,

    // - the register's own export
    /// Not an export of a register.
    #[error("not an export of a register: {detail}")]
    NotExport {
        /// What is wrong.
        detail: String,
    },
    /// An export by a newer program.
    #[error("export schema {found}; this program knows {known}")]
    ExportTooNew {
        /// Its number.
        found: u32,
        /// The number that this program writes.
        known: u32,
    },
    /// The workspace holds something already.
    #[error("{count} records are there already")]
    NotEmpty {
        /// How many.
        count: usize,
    },
}

impl Refused {
    /// Rows with errors, with what each says at its place.
    #[must_use]
    pub fn rows(errors: impl Iterator<Item = Sentence>) -> Self {
        let mut told = Vec::new();
        let mut count = 0;
        for said in errors {
            count += 1;
            if told.len() < TOLD {
                told.push(said);
            }
        }
        Self::Rows { count, told }
    }

    /// The code: stable, for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "import-too-large",
            Self::Inflates { .. } => "import-inflates",
            Self::TooManyRows { .. } => "import-too-many-rows",
            Self::TooManyColumns { .. } => "import-too-many-columns",
            Self::TooMuch { .. } => "import-too-much",
            Self::Empty => "import-empty",
            Self::OldWorkbook => "import-old-workbook",
            Self::Password => "import-password",
            Self::NotText => "import-not-text",
            Self::Broken { .. } => "import-broken",
            Self::Encoding { .. } => "import-encoding",
            Self::OtherEncoding { .. } => "import-other-encoding",
            Self::OpenQuote { .. } => "import-open-quote",
            Self::NoSheet { .. } => "import-no-sheet",
            Self::NoHeaders { .. } => "import-no-headers",
            Self::NoColumn { .. } => "import-no-column",
            Self::NoField { .. } => "import-no-field",
            Self::TwoColumns { .. } => "import-two-columns",
            Self::NoName { .. } => "import-no-name",
            Self::Rows { .. } => "import-rows",
            Self::Changed => "import-changed",
            Self::NotExport { .. } => "import-not-export",
            Self::ExportTooNew { .. } => "import-export-too-new",
            Self::NotEmpty { .. } => "import-not-empty",
        }
    }

    /// What a program ends with: 2 the mapping was asked for wrongly, 3 the source cannot be read, 4 refused for what
    /// stands in it.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::NoSheet { .. }
            | Self::NoHeaders { .. }
            | Self::NoColumn { .. }
            | Self::NoField { .. }
            | Self::TwoColumns { .. }
            | Self::NoName { .. } => 2,
            Self::TooLarge { .. }
            | Self::Inflates { .. }
            | Self::TooManyRows { .. }
            | Self::TooManyColumns { .. }
            | Self::TooMuch { .. }
            | Self::Empty
            | Self::OldWorkbook
            | Self::Password
            | Self::NotText
            | Self::Broken { .. }
            | Self::Encoding { .. }
            | Self::OtherEncoding { .. }
            | Self::OpenQuote { .. }
            | Self::NotExport { .. }
            | Self::ExportTooNew { .. } => 3,
            Self::Rows { .. } | Self::Changed | Self::NotEmpty { .. } => 4,
        }
    }

    /// What happened.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let sentence = Sentence::new(format!("error-{}", self.code()));
        let megabytes = |bytes: usize| bytes.div_ceil(1024 * 1024);
        match self {
            Self::TooLarge { bytes, limit } => sentence
                .number("megabytes", megabytes(*bytes))
                .number("limit", megabytes(*limit)),
            Self::Inflates { limit } => sentence.number("limit", megabytes(*limit)),
            Self::TooManyRows { row, limit } | Self::TooManyColumns { row, limit } => {
                sentence.number("row", *row).number("limit", *limit)
            }
            Self::TooMuch { row } | Self::OpenQuote { row } | Self::NoHeaders { row } => {
                sentence.number("row", *row)
            }
            Self::Broken { detail } | Self::NotExport { detail } => sentence.text("detail", detail),
            Self::Encoding { row, encoding } => {
                sentence.number("row", *row).text("encoding", encoding)
            }
            Self::OtherEncoding { encoding } => sentence.text("encoding", encoding),
            Self::NoSheet { name, sheets } => sentence
                .text("name", name)
                .text("sheets", sheets.join(", ")),
            Self::NoColumn { name } | Self::NoField { name } => sentence.text("name", name),
            Self::TwoColumns { field } | Self::NoName { field } => sentence.sentence(
                "field",
                Sentence::new(format!("import-field-{}", field.replace(['_', '.'], "-"))),
            ),
            Self::Rows { count, .. } | Self::NotEmpty { count } => sentence.number("count", *count),
            Self::ExportTooNew { found, known } => {
                sentence.number("found", *found).number("known", *known)
            }
            Self::Empty | Self::OldWorkbook | Self::Password | Self::NotText | Self::Changed => {
                sentence
            }
        }
    }

    /// What else there is to say: the rows.
    #[must_use]
    pub fn details(&self) -> Vec<Sentence> {
        match self {
            Self::Rows { told, .. } => told.clone(),
            _ => Vec::new(),
        }
    }
}
