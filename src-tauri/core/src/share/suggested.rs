//! Fields of which a reviewer can suggest what should stand there, also where nothing does: with what each holds, and for
//! codes, records and countries what there is to choose from. Of a field that is made of rows one suggests what should stand
//! in a column of one; that a row should come or go is said in a comment.

use serde::Serialize;

use super::columns::{SuggestibleRows, rows_of};
use super::{FieldClass, Opened, class_of};
use crate::activity::SubjectRange;
use crate::error::{Error, Result};
use crate::legal_basis::{Balance, WithdrawalEffort};
use crate::macros::codes;
use crate::processor::DpaClause;
use crate::record::{Kind, RecordId};
use crate::request::Urgency;
use crate::text::Language;
use crate::transfer::SccModule;
use crate::workspace::{BulkField, Shape, bulk_fields};

codes! {
    /// What can be suggested for a field.
    pub enum Suggestible {
        /// One line.
        Line = "line",
        /// Text of several lines.
        Prose = "prose",
        /// Text in each language.
        Languages = "languages",
        /// A day.
        Date = "date",
        /// Yes or no.
        Flag = "flag",
        /// A whole number.
        Number = "number",
        /// One of some codes.
        Code = "code",
        /// Several of some codes.
        Codes = "codes",
        /// A length of time.
        Period = "period",
        /// Several lines.
        Lines = "lines",
        /// Several things with a name per language.
        Things = "things",
        /// A record.
        Link = "link",
        /// Several records.
        Links = "links",
        /// A country.
        Country = "country",
        /// Several countries.
        Countries = "countries",
        /// What stands in a column of one of its rows.
        Rows = "rows",
    }
}

impl From<Shape> for Suggestible {
    fn from(shape: Shape) -> Self {
        match shape {
            Shape::Line => Self::Line,
            Shape::Prose => Self::Prose,
            Shape::Date => Self::Date,
            Shape::Flag => Self::Flag,
            Shape::Code => Self::Code,
            Shape::Lines => Self::Lines,
            Shape::Things => Self::Things,
            Shape::Link => Self::Link,
            Shape::Links => Self::Links,
            Shape::Country => Self::Country,
            Shape::Countries => Self::Countries,
        }
    }
}

/// A field that a reviewer can speak of though it is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SuggestibleField {
    /// The field.
    pub field: String,
    /// What can be suggested for it.
    pub shape: Suggestible,
    /// The codes, for a code.
    pub codes: Vec<String>,
    /// The kind of record, for a link.
    pub kind: Option<Kind>,
    /// What its rows are made of, for rows.
    pub rows: Option<SuggestibleRows>,
}

impl From<BulkField> for SuggestibleField {
    fn from(of: BulkField) -> Self {
        Self {
            field: of.field,
            shape: of.shape.into(),
            codes: of.codes,
            kind: of.kind,
            rows: None,
        }
    }
}

/// The fields of a kind of record with what they hold, as its form has them: those that many records can be given at once,
/// and those that are written one record at a time. A field that counts as personal is not among them: whoever reviews has
/// nothing to say about who works here.
#[must_use]
pub fn suggestable(kind: Kind) -> Vec<SuggestibleField> {
    let code = |field: &str, codes: Vec<&str>| SuggestibleField {
        field: field.to_owned(),
        shape: Suggestible::Code,
        codes: codes.into_iter().map(str::to_owned).collect(),
        kind: None,
        rows: None,
    };
    let codes = |field: &str, codes: Vec<&str>| SuggestibleField {
        shape: Suggestible::Codes,
        ..code(field, codes)
    };
    let link = |field: &str, shape, kind| SuggestibleField {
        field: field.to_owned(),
        shape,
        codes: Vec::new(),
        kind: Some(kind),
        rows: None,
    };
    let mut fields: Vec<SuggestibleField> = bulk_fields(kind).into_iter().map(Into::into).collect();
    match kind {
        Kind::Activity => {
            let ranges = SubjectRange::ALL.iter().map(|it| it.code()).collect();
            fields.push(code("subjects_number", ranges));
            fields.push(link("successor", Suggestible::Link, Kind::Activity));
        }
        Kind::Transfer => {
            let modules = SccModule::ALL.iter().map(|it| it.code()).collect();
            fields.push(code("scc_module", modules));
            for field in ["exporter_organisation", "importer_organisation"] {
                fields.push(link(field, Suggestible::Link, Kind::Organisation));
            }
        }
        Kind::InterestAssessment => {
            let balances = Balance::ALL.iter().map(|it| it.code()).collect();
            fields.push(code("balance", balances));
            fields.push(link("factors", Suggestible::Links, Kind::Factor));
        }
        Kind::Processor => {
            let clauses = DpaClause::ALL.iter().map(|it| it.code()).collect();
            fields.push(codes("dpa_check", clauses));
        }
        Kind::Request => {
            let urgencies = Urgency::ALL.iter().map(|it| it.code()).collect();
            fields.push(code("urgency", urgencies));
            fields.push(link("activities", Suggestible::Links, Kind::Activity));
            fields.push(link("linked", Suggestible::Links, Kind::Request));
        }
        Kind::Notice => {
            let languages = Language::ALL.iter().map(|it| it.code()).collect();
            fields.push(code("language", languages));
            fields.push(link("controller", Suggestible::Link, Kind::Organisation));
            for field in ["translation_of", "earlier_version"] {
                fields.push(link(field, Suggestible::Link, Kind::Notice));
            }
        }
        Kind::ConsentProfile => {
            let efforts = WithdrawalEffort::ALL.iter().map(|it| it.code()).collect();
            fields.push(code("withdrawal_effort", efforts));
        }
        _ => {}
    }
    fields.extend(written(kind).iter().map(|(field, shape)| SuggestibleField {
        field: (*field).to_owned(),
        shape: *shape,
        codes: Vec::new(),
        kind: None,
        rows: rows_of(kind, field),
    }));
    fields.retain(|it| class_of(kind, &it.field, &serde_json::Value::Null) != FieldClass::Personal);
    fields
}

/// Fields that are written one record at a time, and those that are made of rows.
const fn written(kind: Kind) -> &'static [(&'static str, Suggestible)] {
    use Suggestible::{Date, Flag, Languages, Line, Lines, Number, Prose, Rows, Things};
    match kind {
        Kind::Activity => &[
            ("name", Languages),
            ("joint_essence_published", Flag),
            ("data_deleted_on", Date),
            ("no_recipients", Flag),
            ("purposes", Rows),
            ("data_items", Rows),
            ("bases", Rows),
            ("recipients", Rows),
            ("retention", Rows),
            ("toms", Rows),
            ("adm", Rows),
            ("dpia", Rows),
        ],
        Kind::Organisation => &[
            ("legal_name", Line),
            ("reg_no", Line),
            ("employees", Number),
            ("second_approver_above", Number),
            ("calendar_days", Rows),
            ("own_retention", Rows),
        ],
        Kind::Processor => &[
            ("name", Line),
            ("parent_company", Line),
            ("breach_notice_hours", Number),
            ("subs_notice_days", Number),
            ("instructions", Rows),
            ("dd_answers", Rows),
            ("sub_processors", Rows),
        ],
        Kind::Transfer => &[
            ("importer", Line),
            ("international_organisation", Line),
            ("data_categories", Things),
            ("scc_signed_on", Date),
            ("supplementary", Lines),
            ("subjects_limited", Flag),
            ("sa_informed_on", Date),
            ("subjects_informed_on", Date),
            ("scc_options", Rows),
            ("tia", Rows),
            ("art49", Rows),
        ],
        Kind::InterestAssessment => &[
            ("title", Line),
            ("version_of_guidelines", Line),
            ("interest_text", Prose),
            ("lawful", Flag),
            ("precise", Flag),
            ("real_present", Flag),
            ("necessity_text", Prose),
            ("alternatives", Lines),
            ("data_minimised", Flag),
            ("reasonable_expectations", Prose),
            ("impacts", Lines),
            ("safeguards", Lines),
            ("dpo_opinion", Prose),
        ],
        Kind::ConsentProfile => &[
            ("name", Line),
            ("wording", Languages),
            ("wording_version", Line),
            ("age_gate", Flag),
            ("min_age", Number),
            ("parental_method", Line),
            ("refresh_months", Number),
            ("refusal_consequence", Prose),
        ],
        Kind::System => &[("name", Line), ("description", Prose)],
        Kind::Measure => &[("name", Line), ("text", Languages)],
        Kind::Factor => &[("title", Line), ("text", Languages)],
        // What a case is about. It goes on by its steps: of where it stands, its clocks and its hold one speaks in a comment,
        // as of what only orders of some kinds have.
        Kind::Request => &[
            ("scope_text", Prose),
            ("data_requested", Lines),
            ("period_from", Date),
            ("period_to", Date),
            ("subjects_count", Number),
            ("contains_personal", Flag),
            ("contains_nonpersonal", Flag),
            ("secrecy_provision", Line),
            ("secrecy_until", Date),
            ("data_obtained_on", Date),
            ("first_contact_on", Date),
        ],
        // What is known of a notice; its text and what was read from it stand as they were published.
        Kind::Notice => &[
            ("title", Line),
            ("controller_name", Line),
            ("version_date", Date),
            ("url", Line),
            ("group_key", Line),
            ("withdrawn_on", Date),
            ("remarks", Prose),
        ],
        // What was entered stands as it is: of it one speaks in a comment.
        Kind::Version
        | Kind::Step
        | Kind::LegalDocument
        | Kind::Decision
        | Kind::Disclosure
        | Kind::Notification
        | Kind::Transition
        | Kind::Attachment
        | Kind::Actor
        | Kind::Export
        | Kind::View
        | Kind::ImportProfile
        | Kind::RetentionRun
        | Kind::LetterTemplate
        | Kind::FindingAcceptance
        | Kind::Review
        | Kind::ReviewComment => &[],
    }
}

/// The kind of record that a field links to, or a column of its rows; none for any other.
pub(super) fn link_of(kind: Kind, field: &str, column: &str) -> Option<Kind> {
    if column.is_empty() {
        let mut fields = suggestable(kind).into_iter();
        return fields.find(|it| it.field == field)?.kind;
    }
    let mut columns = rows_of(kind, field)?.columns.into_iter();
    columns.find(|it| it.field == column)?.kind
}

/// A value as it is proposed in place of the one that was seen: records that it names become ids, and each is one that the
/// reviewer has before them, of the kind that stands there, or stood there already.
pub(super) fn proposed(
    bundle: &Opened,
    kind: Option<Kind>,
    seen: &serde_json::Value,
    new: serde_json::Value,
) -> Result<serde_json::Value> {
    use serde_json::Value;
    let Some(kind) = kind else {
        return Ok(new);
    };
    let stood = |id: &Value| seen == id || seen.as_array().is_some_and(|it| it.contains(id));
    let one = |named: Value| -> Result<Value> {
        let Value::String(name) = &named else {
            return Ok(named);
        };
        if stood(&named) {
            return Ok(named);
        }
        let found: Option<RecordId> = bundle
            .find(name)
            .filter(|it| it.kind == kind)
            .map(|it| it.id);
        found
            .map(|id| Value::String(id.to_string()))
            .ok_or_else(|| Error::NoSuchRecord(name.chars().take(60).collect()))
    };
    match new {
        Value::Array(items) => items.into_iter().map(one).collect(),
        other => one(other),
    }
}
