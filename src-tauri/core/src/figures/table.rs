//! Tables of figures: cells by dimension, times of reply, and the bands that hide a case under secrecy.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{CaseFigures, CaseResult};
use crate::browse::Band;
use crate::macros::codes;
use crate::request::{Family, Subtype};

/// A period, by the day of receipt; both days belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FiguresPeriod {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

impl FiguresPeriod {
    fn holds(self, figures: &CaseFigures) -> bool {
        figures
            .received_on
            .is_some_and(|day| day >= self.from && day <= self.to)
    }
}

/// A cell: its band always, its number where that gives nothing away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Count {
    /// The number; none where only the band is told.
    pub exact: Option<u32>,
    /// The band.
    pub band: Band,
}

impl Count {
    const fn of(number: u32, banded: bool) -> Self {
        Self {
            exact: if banded { None } else { Some(number) },
            band: Band::of(number),
        }
    }
}

/// Times from receipt to reply, of the cases that were answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReplyTimes {
    /// The one in the middle; the mean of both where there are two.
    pub median: Option<u32>,
    /// Nine of ten took no longer.
    pub ninetieth: Option<u32>,
    /// The longest.
    pub longest: Option<u32>,
}

impl ReplyTimes {
    /// Of any times, in any order.
    #[must_use]
    pub fn of(mut times: Vec<u32>) -> Self {
        times.sort_unstable();
        let count = times.len();
        let at = |place: usize| times.get(place).copied();
        let middle = count / 2;
        let median = if count.is_multiple_of(2) {
            middle
                .checked_sub(1)
                .and_then(at)
                .zip(at(middle))
                .map(|(one, other)| one.midpoint(other))
        } else {
            at(middle)
        };
        Self {
            median,
            ninetieth: (count * 9).div_ceil(10).checked_sub(1).and_then(at),
            longest: times.last().copied(),
        }
    }
}

codes! {
    /// By what a table tells cases apart.
    pub enum Dimension {
        /// Month of receipt.
        Month = "month",
        /// Subtype.
        Subtype = "subtype",
        /// Country of whoever asked.
        Country = "country",
        /// Type of authority.
        Authority = "authority",
        /// Instrument.
        Instrument = "instrument",
        /// Class of data.
        DataClass = "data_class",
        /// Our role.
        Role = "role",
        /// Service: the activity.
        Service = "service",
        /// Channel.
        Channel = "channel",
        /// Emergency or not.
        Emergency = "emergency",
        /// Under Art 48 or not.
        Art48 = "art48",
        /// How it came out.
        Result = "result",
        /// Outcome.
        Outcome = "outcome",
        /// Code of the ground of a refusal.
        Ground = "ground",
        /// Whether the person or customer was told.
        Notification = "notification",
        /// Less was given than asked.
        Narrowed = "narrowed",
        /// Preserved on request.
        Preserved = "preserved",
    }
}

impl Dimension {
    /// Dimensions of a report of transparency.
    pub const OF_TRANSPARENCY: &'static [Self] = &[
        Self::Month,
        Self::Country,
        Self::Authority,
        Self::Subtype,
        Self::Instrument,
        Self::DataClass,
        Self::Role,
        Self::Service,
        Self::Emergency,
        Self::Art48,
        Self::Result,
        Self::Narrowed,
        Self::Ground,
        Self::Notification,
        Self::Preserved,
    ];

    /// Dimensions of the statistics of data subjects' requests.
    pub const OF_RIGHTS: &'static [Self] = &[
        Self::Subtype,
        Self::Channel,
        Self::Country,
        Self::Result,
        Self::Outcome,
        Self::Ground,
    ];

    /// The rows in which a case stands: one, or several for what it can have many of; `unknown` where nothing is said.
    fn keys(self, of: &CaseFigures) -> Vec<String> {
        fn one<T: ToString>(it: Option<&T>) -> Vec<String> {
            vec![it.map_or_else(|| UNKNOWN.to_owned(), ToString::to_string)]
        }
        fn many<T: ToString>(it: &[T]) -> Vec<String> {
            if it.is_empty() {
                vec![UNKNOWN.to_owned()]
            } else {
                it.iter().map(ToString::to_string).collect()
            }
        }
        let flag = |it: bool| vec![if it { "yes" } else { "no" }.to_owned()];
        match self {
            Self::Month => one(of.month().as_ref()),
            Self::Subtype => one(of.subtype.as_ref()),
            Self::Country => one(of.country.as_ref()),
            Self::Authority => one(of.authority.as_ref()),
            Self::Instrument => one(of.instrument.as_ref()),
            Self::DataClass => many(&of.data_classes),
            Self::Role => one(of.role.as_ref()),
            Self::Service => many(&of.services),
            Self::Channel => one(of.channel.as_ref()),
            Self::Emergency => flag(of.emergency),
            Self::Art48 => flag(of.art48),
            Self::Result => one(of.result.as_ref()),
            Self::Outcome => one(of.outcome.as_ref()),
            // A case that was not refused has no ground, and that is no gap.
            Self::Ground => of.grounds.iter().map(ToString::to_string).collect(),
            Self::Notification => one(of.notification.as_ref()),
            Self::Narrowed => flag(of.narrowed),
            Self::Preserved => flag(of.preserved),
        }
    }
}

const UNKNOWN: &str = "unknown";

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FigureRow {
    /// A code, a country, a month, the id of an activity, `yes`, `no`, `unknown`.
    pub key: String,
    /// Requests.
    pub requests: Count,
    /// Persons or identifiers asked for.
    pub identifiers: Count,
    /// Persons or accounts of which data were given.
    pub accounts: Count,
    /// Complied with, in full or in part.
    pub complied: Count,
    /// Hours from receipt to reply; empty where they would tell of single cases.
    pub hours: ReplyTimes,
}

/// A table by one dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FigureTable {
    /// By what.
    pub dimension: Dimension,
    /// Its rows by key.
    pub rows: Vec<FigureRow>,
}

codes! {
    /// Why a cell was not told exactly.
    pub enum SuppressionReason {
        /// A case under secrecy stands in it.
        HoldsGagged = "holds_gagged",
        /// With it the number of another cell could be found by subtraction.
        Complement = "complement",
    }
}

/// A cell that was told as a band: for the officer's log, never for the public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Suppressed {
    /// The table; none for the total.
    pub dimension: Option<Dimension>,
    /// The row; empty for the total.
    pub key: String,
    /// Why.
    pub reason: SuppressionReason,
    /// Its number.
    pub number: u32,
}

/// Figures for a report of transparency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Transparency {
    /// The period, by receipt.
    pub period: FiguresPeriod,
    /// All requests of public authorities.
    pub total: FigureRow,
    /// Lines of services: one for each activity of each request.
    pub service_lines: Count,
    /// Repeated orders that were not counted again.
    pub reissued: Count,
    /// Requests of third parties without public power, with orders of civil courts among them.
    pub non_governmental: Count,
    /// Tables.
    pub tables: Vec<FigureTable>,
    /// Whether bands stand in the place of numbers.
    pub banded: bool,
    /// The log of suppression; empty in what is made for the public.
    pub suppressed: Vec<Suppressed>,
}

/// A month of data subjects' requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MonthFigures {
    /// As `2026-03`.
    pub month: String,
    /// Received in it.
    pub received: u32,
    /// Of them answered by now.
    pub answered: u32,
    /// Of them in time.
    pub in_time: u32,
    /// Of them late.
    pub late: u32,
    /// Extended.
    pub extended: u32,
    /// Days from receipt to reply.
    pub days: ReplyTimes,
    /// How they came out.
    pub results: BTreeMap<CaseResult, u32>,
}

/// Statistics of data subjects' requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RightsFigures {
    /// The period, by receipt.
    pub period: FiguresPeriod,
    /// All of it.
    pub total: MonthFigures,
    /// By month, every month of the period, also those without a request.
    pub months: Vec<MonthFigures>,
    /// Tables.
    pub tables: Vec<FigureTable>,
    /// Requests with a check of identity.
    pub identity_checks: u32,
    /// Complaints to the organisation.
    pub complaints: u32,
    /// Complaints through the supervisory authority.
    pub authority_cases: u32,
}

fn sum(cases: &[&CaseFigures], of: impl Fn(&CaseFigures) -> u32) -> u32 {
    cases
        .iter()
        .map(|case| of(case))
        .fold(0, u32::saturating_add)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn row(key: String, cases: &[&CaseFigures], banded: bool) -> FigureRow {
    let complied = cases
        .iter()
        .filter(|case| matches!(case.result, Some(CaseResult::Full | CaseResult::Partial)))
        .count();
    // The times of fewer than ten cases would tell of single ones.
    let told = !(banded && cases.len() < 10);
    let minutes = cases
        .iter()
        .filter(|_| told)
        .filter_map(|case| case.minutes_to_reply)
        .collect();
    let of_minutes = ReplyTimes::of(minutes);
    let hours = |minutes: Option<u32>| minutes.map(|it| it.div_ceil(60));
    FigureRow {
        key,
        requests: Count::of(number(cases.len()), banded),
        identifiers: Count::of(sum(cases, |case| case.identifiers), banded),
        accounts: Count::of(sum(cases, |case| case.accounts), banded),
        complied: Count::of(number(complied), banded),
        hours: ReplyTimes {
            median: hours(of_minutes.median),
            ninetieth: hours(of_minutes.ninetieth),
            longest: hours(of_minutes.longest),
        },
    }
}

fn grouped<'a>(
    dimension: Dimension,
    cases: &[&'a CaseFigures],
) -> BTreeMap<String, Vec<&'a CaseFigures>> {
    let mut groups: BTreeMap<String, Vec<&CaseFigures>> = BTreeMap::new();
    for case in cases {
        for key in dimension.keys(case) {
            groups.entry(key).or_default().push(case);
        }
    }
    groups
}

/// Figures for a report of transparency over these cases.
///
/// If one request of the period was under secrecy, every number of it is told as a band, to the public: with the exact
/// numbers of the others a banded one could be found by subtraction. A report within the house has the numbers and the
/// log of what the public does not see. A period without a request gives a report of noughts.
#[must_use]
pub fn transparency(cases: &[CaseFigures], period: FiguresPeriod, public: bool) -> Transparency {
    let within = |family: Family| {
        cases
            .iter()
            .filter(move |case| case.family == Some(family))
            .filter(|case| period.holds(case))
    };
    let all: Vec<&CaseFigures> = within(Family::PublicAuthority).collect();
    let counted: Vec<&CaseFigures> = all.iter().copied().filter(|case| !case.reissued).collect();
    let gagged = all.iter().any(|case| case.gagged);
    let banded = public && gagged;
    let services = sum(&counted, |case| number(case.services.len()));
    let mut suppressed = Vec::new();
    let mut note = |dimension: Option<Dimension>, key: &str, cases: &[&CaseFigures]| {
        if gagged && !public && !cases.is_empty() {
            suppressed.push(Suppressed {
                dimension,
                key: key.to_owned(),
                reason: if cases.iter().any(|case| case.gagged) {
                    SuppressionReason::HoldsGagged
                } else {
                    SuppressionReason::Complement
                },
                number: number(cases.len()),
            });
        }
    };
    note(None, "", &counted);
    let mut tables = Vec::new();
    for dimension in Dimension::OF_TRANSPARENCY {
        let mut rows = Vec::new();
        for (key, cases) in grouped(*dimension, &counted) {
            note(Some(*dimension), &key, &cases);
            rows.push(row(key, &cases, banded));
        }
        tables.push(FigureTable {
            dimension: *dimension,
            rows,
        });
    }
    Transparency {
        period,
        total: row(String::new(), &counted, banded),
        service_lines: Count::of(services, banded),
        reissued: Count::of(number(all.len() - counted.len()), banded),
        non_governmental: Count::of(number(within(Family::ThirdParty).count()), false),
        tables,
        banded,
        suppressed,
    }
}

fn month_figures(month: String, cases: &[&CaseFigures]) -> MonthFigures {
    let count =
        |holds: fn(&CaseFigures) -> bool| number(cases.iter().filter(|case| holds(case)).count());
    let mut results = BTreeMap::new();
    for case in cases {
        let of = results
            .entry(case.result.unwrap_or(CaseResult::Pending))
            .or_insert(0_u32);
        *of = of.saturating_add(1);
    }
    MonthFigures {
        month,
        received: number(cases.len()),
        answered: count(|case| case.answered_on.is_some()),
        in_time: count(|case| case.in_time == Some(true)),
        late: count(|case| case.in_time == Some(false)),
        extended: count(|case| case.extended),
        days: ReplyTimes::of(
            cases
                .iter()
                .filter_map(|case| case.days_to_reply())
                .collect(),
        ),
        results,
    }
}

/// The months of a period, as `2026-03`.
fn months_of(period: FiguresPeriod) -> Vec<String> {
    use chrono::Datelike as _;
    let mut months = Vec::new();
    let (mut year, mut month) = (period.from.year(), period.from.month());
    while (year, month) <= (period.to.year(), period.to.month()) && months.len() < 1200 {
        months.push(format!("{year}-{month:02}"));
        (year, month) = if month == 12 {
            (year + 1, 1)
        } else {
            (year, month + 1)
        };
    }
    months
}

/// Statistics of data subjects' requests over these cases.
#[must_use]
pub fn rights_figures(cases: &[CaseFigures], period: FiguresPeriod) -> RightsFigures {
    let all: Vec<&CaseFigures> = cases
        .iter()
        .filter(|case| case.family == Some(Family::DataSubject) && period.holds(case))
        .collect();
    let of = |subtype: Subtype| {
        number(
            all.iter()
                .filter(|case| case.subtype == Some(subtype))
                .count(),
        )
    };
    let by_month = grouped(Dimension::Month, &all);
    RightsFigures {
        period,
        total: month_figures(String::new(), &all),
        months: months_of(period)
            .into_iter()
            .map(|month| {
                let cases = by_month.get(&month).cloned().unwrap_or_default();
                month_figures(month, &cases)
            })
            .collect(),
        tables: Dimension::OF_RIGHTS
            .iter()
            .map(|dimension| FigureTable {
                dimension: *dimension,
                rows: grouped(*dimension, &all)
                    .into_iter()
                    .map(|(key, cases)| row(key, &cases, false))
                    .collect(),
            })
            .collect(),
        identity_checks: number(all.iter().filter(|case| case.identity_checked).count()),
        complaints: of(Subtype::Complaint),
        authority_cases: of(Subtype::SaComplaint),
    }
}
