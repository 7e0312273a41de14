//! Lists: SQLite sorts, filters and pages; only the rows of one page are read.

use std::str::FromStr;

use chrono::{Days, NaiveDate};
use rusqlite::types::Value as Sql;
use serde::{Deserialize, Serialize};

use super::Workspace;
use super::read::{parse_id, stored};
use crate::activity::{Activity, ActivityRole, ActivityStatus, Art30Item};
use crate::error::{Error, Result};
use crate::legal_basis::{Art6, Balance, Basis, InterestAssessment};
use crate::macros::codes;
use crate::processor::{DpaClause, Processor};
use crate::record::{Kind, Record, RecordId};
use crate::request::{Family, Request, RequestStatus, Subtype};
use crate::retention::Retention;
use crate::transfer::{Mechanism, Transfer};
use crate::value::{Country, LangText, Line, Moment};

codes! {
    /// By what a list is sorted.
    pub enum SortKey {
        /// Reference.
        Reference = "ref",
        /// Title.
        Title = "title",
        /// Status.
        Status = "status",
        /// Due date: deadline or next review; records without one last.
        Due = "due",
        /// Legal bases.
        Bases = "bases",
        /// Last change.
        Changed = "changed",
    }
}

/// A condition on a list. As text: `basis=f`, `special=yes`, `outside_eea=yes`, `status=active`, `family=pa`, `open=yes`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    tag = "by",
    content = "is",
    rename_all = "snake_case",
    deny_unknown_fields
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Filter {
    /// Rests, for some purpose, on this basis.
    Basis(Art6),
    /// Has special categories.
    Special(bool),
    /// Has transfers outside the EEA.
    OutsideEea(bool),
    /// Has this status.
    Status(Line),
    /// Is of this family.
    Family(Family),
    /// Somebody still has to act.
    Open(bool),
    /// Its title has this in it.
    Title(Line),
}

impl FromStr for Filter {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        let refused = || Error::Filter(text.chars().take(80).collect());
        let (name, value) = text.split_once('=').ok_or_else(refused)?;
        let flag = || match value.trim() {
            "yes" | "true" => Ok(true),
            "no" | "false" => Ok(false),
            _ => Err(refused()),
        };
        match name.trim() {
            "basis" => value.trim().parse().map(Self::Basis).map_err(|_| refused()),
            "special" => flag().map(Self::Special),
            "outside_eea" => flag().map(Self::OutsideEea),
            "status" => value
                .trim()
                .parse()
                .map(Self::Status)
                .map_err(|_| refused()),
            "family" => value
                .trim()
                .parse()
                .map(Self::Family)
                .map_err(|_| refused()),
            "open" => flag().map(Self::Open),
            "title" => value.trim().parse().map(Self::Title).map_err(|_| refused()),
            _ => Err(refused()),
        }
    }
}

/// What is asked of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ListQuery {
    /// Of which kind.
    pub kind: Kind,
    /// Conditions, all of which hold.
    #[serde(default)]
    pub filters: Vec<Filter>,
    /// By what it is sorted.
    pub sort: SortKey,
    /// Largest first.
    #[serde(default)]
    pub descending: bool,
    /// Rows passed over.
    pub offset: u32,
    /// Rows wanted, at most 200.
    pub limit: u32,
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ListPage<R> {
    /// Rows there are in all.
    pub total: u32,
    /// The rows of this page.
    pub rows: Vec<R>,
}

/// A row of any list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ListRow {
    /// Activity.
    Activity(ActivityRow),
    /// Processor.
    Processor(ProcessorRow),
    /// Transfer.
    Transfer(TransferRow),
    /// Request.
    Request(RequestRow),
    /// Any other record.
    Plain(PlainRow),
}

macro_rules! row {
    ($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident: $ty:ty,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub struct $name {
            /// Reference.
            #[serde(rename = "ref")]
            pub reference: String,
            /// Id.
            pub id: RecordId,
            $($(#[$fmeta])* pub $field: $ty,)*
        }
    };
}

row! {
    /// A row of the list of activities.
    ActivityRow {
        /// Name.
        name: LangText,
        /// Role.
        role: ActivityRole,
        /// Where it stands.
        status: ActivityStatus,
        /// Bases in use.
        bases: Vec<Art6>,
        /// Categories of data subjects.
        subjects: Vec<Line>,
        /// Retention.
        retention: Vec<Retention>,
        /// Whether there are special categories.
        special: bool,
        /// Whether data are transferred outside the EEA.
        outside_eea: bool,
        /// What Article 30 asks for and is not there.
        gaps: Vec<Art30Item>,
        /// Next review.
        review_due: Option<NaiveDate>,
    }
}

row! {
    /// A row of the list of processors.
    ProcessorRow {
        /// Name.
        name: Line,
        /// Service.
        service: Line,
        /// Country.
        country: Option<Country>,
        /// Countries outside the EEA.
        third_countries: Vec<Country>,
        /// Agreement signed on.
        dpa_signed_on: Option<NaiveDate>,
        /// Agreement to be looked at again.
        dpa_review_due: Option<NaiveDate>,
        /// Clauses that Article 28 demands and that were not found in the agreement.
        clauses_missing: Vec<DpaClause>,
        /// Activities it is engaged for.
        activities: u32,
    }
}

row! {
    /// A row of the list of transfers.
    TransferRow {
        /// Importer.
        importer: Line,
        /// Countries.
        countries: Vec<Country>,
        /// Mechanism.
        mechanism: Option<Mechanism>,
        /// Assessment to be looked at again.
        tia_review_due: Option<NaiveDate>,
        /// Activity.
        activity: Option<RecordId>,
    }
}

row! {
    /// A row of the list of requests.
    RequestRow {
        /// Title.
        title: Line,
        /// Family.
        family: Option<Family>,
        /// Subtype.
        subtype: Option<Subtype>,
        /// Where it stands.
        status: RequestStatus,
        /// Received.
        received_at: Option<Moment>,
        /// Last day in law.
        due: Option<NaiveDate>,
        /// Whether the requester is outside the EEA.
        outside_eea: Option<bool>,
        /// Whether somebody still has to act.
        open: bool,
    }
}

row! {
    /// A row of any other list.
    PlainRow {
        /// Kind.
        kind: Kind,
        /// Title.
        title: String,
        /// Next review.
        due: Option<String>,
    }
}

/// A row of the list of legal bases: one basis of one activity.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BasisRow {
    /// Reference of the activity.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The activity.
    pub id: RecordId,
    /// Its place among the bases of the activity.
    pub place: u32,
    /// Name of the activity.
    pub activity: LangText,
    /// Article 6(1).
    pub art6: Option<Art6>,
    /// The purpose.
    pub purpose: LangText,
    /// Category of data subjects.
    pub subject_category: Line,
    /// The interest, for (f).
    pub interest: LangText,
    /// The assessment, for (f).
    pub lia: Option<RecordId>,
    /// How its balance came out.
    pub balance: Option<Balance>,
    /// Its next review.
    pub lia_review_due: Option<NaiveDate>,
    /// The consent profile, for (a).
    pub consent_profile: Option<RecordId>,
}

/// An open request on the overview.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OverviewRequest {
    /// The row.
    pub row: RequestRow,
    /// The next step of its evaluation.
    pub next_step: Option<crate::request::StepCode>,
}

/// What the overview shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Overview {
    /// Activities.
    pub activities: u32,
    /// Of them, past their review date.
    pub reviews_overdue: u32,
    /// Processors.
    pub processors: u32,
    /// Of them, with data or access outside the EEA.
    pub processors_outside_eea: u32,
    /// Open requests.
    pub requests_open: u32,
    /// Of them, due within seven days, or late.
    pub requests_due_soon: u32,
    /// Activities that lack something Article 30 asks for.
    pub activities_with_gaps: u32,
    /// How many activities use each basis.
    pub bases: Vec<(Art6, u32)>,
    /// Open requests by due date; those without one last. At most eight.
    pub open: Vec<OverviewRequest>,
    /// Activities that lack something, retention first. At most six.
    pub gaps: Vec<ActivityRow>,
    /// Assessments past their review date, oldest first. At most six.
    pub assessments_overdue: Vec<PlainRow>,
}

const COLUMNS: &str =
    "record.id, record.kind, record.ref, record.ordinal, record.seq, record.document";
const TRANSFERRED: &str = "EXISTS(SELECT 1 FROM link JOIN record AS t ON t.id = link.source
     WHERE link.target = record.id AND link.field = 'activity' AND t.kind = 'transfer')";

impl Workspace {
    /// A page of a list.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn list(&self, query: &ListQuery) -> Result<ListPage<ListRow>> {
        let (condition, mut values) = conditions(query);
        let total = self
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM record WHERE {condition}"))?
            .query_row(rusqlite::params_from_iter(&values), |row| row.get(0))?;
        let direction = if query.descending { "DESC" } else { "ASC" };
        let order = match query.sort {
            SortKey::Reference => format!("ordinal {direction}"),
            SortKey::Title => format!("title COLLATE NOCASE {direction}, ordinal"),
            SortKey::Status => format!("status {direction}, ordinal"),
            SortKey::Due => format!("due IS NULL, due {direction}, ordinal"),
            SortKey::Bases => format!("bases {direction}, ordinal"),
            SortKey::Changed => format!("seq {direction}"),
        };
        values.push(Sql::Integer(i64::from(query.limit.min(200))));
        values.push(Sql::Integer(i64::from(query.offset)));
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS}, title, due, {TRANSFERRED} FROM record WHERE {condition} ORDER BY {order} LIMIT ? OFFSET ?"
        ))?;
        let mut rows = statement.query(rusqlite::params_from_iter(&values))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (title, due, transferred) = (row.get(6)?, row.get(7)?, row.get(8)?);
            let stored = stored(row)?;
            let (reference, id) = (stored.reference, stored.id);
            found.push(match stored.record {
                Record::Activity(it) => {
                    ListRow::Activity(activity_row(reference, id, *it, transferred))
                }
                Record::Processor(it) => ListRow::Processor(processor_row(reference, id, *it)),
                Record::Transfer(it) => ListRow::Transfer(transfer_row(reference, id, *it)),
                Record::Request(it) => ListRow::Request(request_row(reference, id, *it)),
                other => ListRow::Plain(PlainRow {
                    reference,
                    id,
                    kind: other.kind(),
                    title,
                    due,
                }),
            });
        }
        Ok(ListPage { total, rows: found })
    }

    /// Every basis of every activity, in the order of the activities.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn list_bases(&self, offset: u32, limit: u32) -> Result<ListPage<BasisRow>> {
        let from = "FROM record, json_each(record.document, '$.bases') AS row WHERE record.kind = 'activity'";
        let total = self
            .connection
            .query_row(&format!("SELECT count(*) {from}"), [], |row| row.get(0))?;
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS}, row.key {from} ORDER BY record.ordinal, row.key LIMIT ?1 OFFSET ?2"
        ))?;
        let mut rows = statement.query([i64::from(limit.min(200)), i64::from(offset)])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let place: u32 = row.get(6)?;
            let stored = stored(row)?;
            let activity: Activity = stored.record.try_into()?;
            let basis = usize::try_from(place)
                .ok()
                .and_then(|place| activity.bases.get(place))
                .cloned();
            let Some(basis) = basis else { continue };
            found.push(self.basis_row(stored.reference, stored.id, place, &activity, basis)?);
        }
        Ok(ListPage { total, rows: found })
    }

    fn basis_row(
        &self,
        reference: String,
        id: RecordId,
        place: u32,
        activity: &Activity,
        basis: Basis,
    ) -> Result<BasisRow> {
        let assessment: Option<InterestAssessment> = basis
            .lia
            .map(|lia| self.get(lia).and_then(|stored| stored.record.try_into()))
            .transpose()?;
        let purpose = activity
            .purposes
            .iter()
            .find(|purpose| purpose.key == basis.purpose);
        Ok(BasisRow {
            reference,
            id,
            place,
            activity: activity.name.clone(),
            art6: basis.art6,
            purpose: purpose
                .map(|purpose| purpose.text.clone())
                .unwrap_or_default(),
            subject_category: basis.subject_category,
            interest: basis.interest,
            lia: basis.lia,
            balance: assessment.as_ref().and_then(|it| it.balance),
            lia_review_due: assessment.and_then(|it| it.review_due),
            consent_profile: basis.consent_profile,
        })
    }

    /// How many records of a kind there are.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn count(&self, kind: Kind) -> Result<u32> {
        Ok(self
            .connection
            .prepare_cached("SELECT count(*) FROM record WHERE kind = ?1")?
            .query_row([kind.code()], |row| row.get(0))?)
    }

    /// What is due, what is missing, and on what the register rests.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn overview(&self, today: NaiveDate) -> Result<Overview> {
        let soon = today.checked_add_days(Days::new(7)).unwrap_or(today);
        let number = |sql: &str, values: &[Sql]| -> Result<u32> {
            Ok(self
                .connection
                .prepare_cached(sql)?
                .query_row(rusqlite::params_from_iter(values), |row| row.get(0))?)
        };
        let mut bases = Vec::new();
        for art6 in Art6::ALL {
            let sql =
                "SELECT count(*) FROM record WHERE kind = 'activity' AND instr(bases, ?1) > 0";
            let using = number(sql, &[Sql::Text(art6.code().to_owned())])?;
            if using > 0 {
                bases.push((*art6, using));
            }
        }
        bases.sort_by_key(|(_, using)| std::cmp::Reverse(*using));
        let open_page = self.list(&query(
            Kind::Request,
            vec![Filter::Open(true)],
            SortKey::Due,
            200,
        ))?;
        let mut open = Vec::new();
        let mut requests_due_soon = 0;
        for row in open_page.rows {
            let ListRow::Request(row) = row else { continue };
            requests_due_soon += u32::from(row.due.is_some_and(|due| due <= soon));
            if open.len() < 8 {
                let next_step = self.next_step(row.id)?;
                open.push(OverviewRequest { row, next_step });
            }
        }
        let (activities_with_gaps, gaps) = self.gaps()?;
        let processors_outside_eea = self.processors_outside_eea()?;
        let overdue = "SELECT count(*) FROM record WHERE kind = 'activity' AND due < ?1";
        let today = today.to_string();
        let reviews_overdue = number(overdue, &[Sql::Text(today.clone())])?;
        let mut assessments = query(Kind::InterestAssessment, Vec::new(), SortKey::Due, 6);
        assessments.descending = false;
        let assessments_overdue = self
            .list(&assessments)?
            .rows
            .into_iter()
            .filter_map(|row| match row {
                ListRow::Plain(row) if row.due.as_ref().is_some_and(|due| *due < today) => {
                    Some(row)
                }
                _ => None,
            })
            .collect();
        Ok(Overview {
            activities: self.count(Kind::Activity)?,
            reviews_overdue,
            processors: self.count(Kind::Processor)?,
            processors_outside_eea,
            requests_open: open_page.total,
            requests_due_soon,
            activities_with_gaps,
            bases,
            open,
            gaps,
            assessments_overdue,
        })
    }

    /// The first step of a case's evaluation that has no answer.
    fn next_step(&self, request: RecordId) -> Result<Option<crate::request::StepCode>> {
        let entries = self.entries(request)?;
        let request: Request = self.get(request)?.record.try_into()?;
        Ok(crate::procedure::next_step(&request, &entries))
    }

    fn gaps(&self) -> Result<(u32, Vec<ActivityRow>)> {
        let mut count = 0;
        let mut found = Vec::new();
        let mut offset = 0;
        loop {
            let page = self.list(&ListQuery {
                offset,
                ..query(Kind::Activity, Vec::new(), SortKey::Reference, 200)
            })?;
            let read = page.rows.len();
            for row in page.rows {
                let ListRow::Activity(row) = row else {
                    continue;
                };
                if !row.gaps.is_empty() {
                    count += 1;
                    found.push(row);
                }
            }
            offset += 200;
            if read < 200 {
                break;
            }
        }
        found.sort_by_key(|row| !row.gaps.contains(&Art30Item::Retention));
        found.truncate(6);
        Ok((count, found))
    }

    fn processors_outside_eea(&self) -> Result<u32> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, document FROM record WHERE kind = 'processor' AND (instr(document, '\"locations\"') OR instr(document, '\"access_countries\"'))",
        )?;
        let mut rows = statement.query([])?;
        let mut count = 0;
        while let Some(row) = rows.next()? {
            parse_id(&row.get::<_, String>(0)?)?;
            let processor: Processor =
                Record::parse(Kind::Processor, &row.get::<_, String>(1)?)?.try_into()?;
            count += u32::from(!processor.third_countries().is_empty());
        }
        Ok(count)
    }
}

fn query(kind: Kind, filters: Vec<Filter>, sort: SortKey, limit: u32) -> ListQuery {
    ListQuery {
        kind,
        filters,
        sort,
        descending: false,
        offset: 0,
        limit,
    }
}

/// The SQL of a query's conditions. Values are bound, never written into the text.
fn conditions(query: &ListQuery) -> (String, Vec<Sql>) {
    let mut conditions = vec!["record.kind = ?".to_owned()];
    let mut values = vec![Sql::Text(query.kind.code().to_owned())];
    let open = "status NOT IN ('closed', 'withdrawn', 'transferred', 'ended')";
    for filter in &query.filters {
        let (condition, value) = match filter {
            Filter::Basis(art6) => (
                "instr(bases, ?) > 0".to_owned(),
                Some(art6.code().to_owned()),
            ),
            Filter::Special(true) => ("special = 1".to_owned(), None),
            Filter::Special(false) => ("special = 0".to_owned(), None),
            Filter::OutsideEea(true) => (TRANSFERRED.to_owned(), None),
            Filter::OutsideEea(false) => (format!("NOT {TRANSFERRED}"), None),
            Filter::Status(status) => ("status = ?".to_owned(), Some(status.to_string())),
            Filter::Family(family) => ("family = ?".to_owned(), Some(family.code().to_owned())),
            Filter::Open(true) => (open.to_owned(), None),
            Filter::Open(false) => (format!("NOT ({open})"), None),
            Filter::Title(text) => (
                "instr(lower(title), lower(?)) > 0".to_owned(),
                Some(text.to_string()),
            ),
        };
        conditions.push(condition);
        values.extend(value.map(Sql::Text));
    }
    (conditions.join(" AND "), values)
}

fn activity_row(reference: String, id: RecordId, it: Activity, outside_eea: bool) -> ActivityRow {
    ActivityRow {
        reference,
        id,
        bases: it.art6(),
        special: it.data_items.iter().any(|item| item.special.is_some()),
        gaps: it.gaps(),
        role: it.role.unwrap_or(ActivityRole::Controller),
        status: it.status.unwrap_or(ActivityStatus::Draft),
        name: it.name,
        subjects: it.subject_categories,
        retention: it.retention,
        outside_eea,
        review_due: it.review_due,
    }
}

fn processor_row(reference: String, id: RecordId, it: Processor) -> ProcessorRow {
    ProcessorRow {
        reference,
        id,
        third_countries: it.third_countries().into_iter().cloned().collect(),
        clauses_missing: it.clauses_missing(),
        activities: u32::try_from(it.activities.len()).unwrap_or(u32::MAX),
        name: it.name,
        service: it.service,
        country: it.country,
        dpa_signed_on: it.dpa_signed_on,
        dpa_review_due: it.dpa_review_due,
    }
}

fn transfer_row(reference: String, id: RecordId, it: Transfer) -> TransferRow {
    TransferRow {
        reference,
        id,
        importer: it.importer,
        countries: it.countries,
        mechanism: it.mechanism,
        tia_review_due: it.tia_review_due,
        activity: it.activity,
    }
}

fn request_row(reference: String, id: RecordId, it: Request) -> RequestRow {
    RequestRow {
        reference,
        id,
        family: it.family,
        subtype: it.subtype,
        status: it.status(),
        received_at: it.received_at,
        due: it.due(),
        outside_eea: it.outside_eea(),
        open: it.status().is_open(),
        title: it.title,
    }
}
