//! Which clock a request starts (Art 12(3) GDPR, Art 10 of Regulation (EU) 2023/1543, own targets).

use chrono_tz::Tz;

use super::{Clock, Family, Request, Subtype, Urgency};
use crate::calendar::Calendar;
use crate::deadline::{self, Period};
use crate::error::{Error, Result};
use crate::macros::codes;
use crate::source::SourceStatus;
use crate::value::Moment;

codes! {
    /// Clocks.
    pub enum ClockCode {
        /// Answer to a rights request: one month.
        Ds1 = "DS1",
        /// Extended answer: three months in all.
        Ds3 = "DS3",
        /// European Production Order: ten days.
        Ep10 = "EP10",
        /// European Production Order in an emergency: eight hours.
        Ep8h = "EP8H",
        /// European Preservation Order: sixty days.
        Epr60 = "EPR60",
        /// Date in the order or statute.
        Ord = "ORD",
        /// Third-party request: own target of fourteen days.
        Tpi = "TPI",
    }
}

/// A clock, its length and the law behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockRule {
    /// Which clock.
    pub code: ClockCode,
    /// Its length; none where the order itself names the date.
    pub period: Option<Period>,
    /// Citation.
    pub citation: &'static str,
    /// How well the citation was checked.
    pub source_status: SourceStatus,
}

/// The clock that a request starts, or none where the law and the instrument set no date.
#[must_use]
pub fn clock_rule(request: &Request) -> Option<ClockRule> {
    let subtype = request.subtype?;
    let emergency = request.urgency == Some(Urgency::Emergency);
    if request.ordered_by.is_some() {
        let (code, citation, source_status) = (ClockCode::Ord, "", SourceStatus::Product);
        return Some(ClockRule {
            code,
            period: None,
            citation,
            source_status,
        });
    }
    let (code, period, citation, source_status) = match (subtype, subtype.family()) {
        (Subtype::Epoc, _) if emergency => (
            ClockCode::Ep8h,
            Period::Hours(8),
            "Regulation (EU) 2023/1543 Art 10(4)",
            SourceStatus::Seen,
        ),
        (Subtype::Epoc, _) => (
            ClockCode::Ep10,
            Period::Days(10),
            "Regulation (EU) 2023/1543 Art 10(2)-(3)",
            SourceStatus::Seen,
        ),
        (Subtype::EpocPr, _) => (
            ClockCode::Epr60,
            Period::Days(60),
            "Regulation (EU) 2023/1543 Art 11(1)",
            SourceStatus::Seen,
        ),
        (_, Family::DataSubject) if request.extension.is_some() => (
            ClockCode::Ds3,
            Period::Months(3),
            "GDPR Art 12(3)",
            SourceStatus::Seen,
        ),
        (_, Family::DataSubject) => (
            ClockCode::Ds1,
            Period::Months(1),
            "GDPR Art 12(3)",
            SourceStatus::Seen,
        ),
        (_, Family::ThirdParty) => (ClockCode::Tpi, Period::Days(14), "", SourceStatus::Product),
        (_, Family::PublicAuthority) => return None,
    };
    Some(ClockRule {
        code,
        period: Some(period),
        citation,
        source_status,
    })
}

/// Days on which the clock stood still: from the question to the answer, for every pause that ended.
fn paused_days(request: &Request) -> u32 {
    request
        .pauses
        .iter()
        .filter_map(|pause| Some((pause.supplied_on? - pause.asked_on?).num_days()))
        .filter_map(|days| u32::try_from(days).ok())
        .sum()
}

/// The clock of a request, computed: its rule with the day of receipt at the addressee's establishment.
///
/// # Errors
/// [`Error::Value`] when the dates lie beyond the calendar.
pub fn computed(
    request: &Request,
    calendar: &Calendar,
    zone: Tz,
) -> Result<Option<(ClockRule, Computed)>> {
    let (Some(rule), Some(received)) = (clock_rule(request), request.received_at) else {
        return Ok(None);
    };
    let refused = |error: deadline::DeadlineError| Error::Value(error.to_string());
    let computed = match rule.period {
        None => return Ok(None),
        Some(Period::Hours(hours)) => {
            Computed::Hours(deadline::by_hours(received.at, zone, hours).map_err(refused)?)
        }
        Some(period) => {
            let receipt = received.at.with_timezone(&zone).date_naive();
            Computed::Date(
                deadline::by_date(receipt, period, calendar, paused_days(request))
                    .map_err(refused)?,
            )
        }
    };
    Ok(Some((rule, computed)))
}

/// A computed clock: in days, or in hours.
#[derive(Debug, Clone)]
pub enum Computed {
    /// Days and more.
    Date(deadline::Deadline),
    /// Hours.
    Hours(deadline::HourDeadline),
}

/// The clocks of a request as they are kept with it.
///
/// # Errors
/// As for [`computed`].
pub fn clocks(request: &Request, calendar: &Calendar, zone: Tz) -> Result<Vec<Clock>> {
    if let Some(date) = request.ordered_by {
        // A date in the order stands as it is written: no law rolls it.
        return Ok(vec![Clock {
            code: Some(ClockCode::Ord),
            legal: Some(date),
            safe: Some(date),
            ends_at: None,
        }]);
    }
    Ok(computed(request, calendar, zone)?
        .map(|(rule, computed)| match computed {
            Computed::Date(date) => Clock {
                code: Some(rule.code),
                legal: Some(date.legal),
                safe: Some(date.safe),
                ends_at: None,
            },
            Computed::Hours(hours) => {
                let ends_at = Moment {
                    at: hours.strict,
                    zone,
                };
                let day = ends_at.local_date();
                Clock {
                    code: Some(rule.code),
                    legal: Some(day),
                    safe: Some(day),
                    ends_at: Some(ends_at),
                }
            }
        })
        .into_iter()
        .collect())
}
