//! Requests: their clocks, reminders, figures.

use serde::{Deserialize, Serialize};
use tilsyn_core::figures::FiguresPeriod;
use tilsyn_core::organisation::CalendarDay;
use tilsyn_core::record::RecordId;
use tilsyn_core::request::Subtype;
use tilsyn_core::text::Language;
use tilsyn_core::value::Line;
use tilsyn_core::workspace::{ChangedRecord, DueQuery};
use ts_rs::TS;

request! {
    /// A message that holds several requests: one more for each of these.
    SplitOrder {
        /// The request that was logged first.
        id: RecordId,
        /// What else it asks for.
        into: Vec<Subtype>,
        /// Why, in the author's words.
        reason: Line,
    }
}

request! {
    /// Several questions about what is due.
    DueQueries {
        /// The questions, in the order in which they are answered.
        of: Vec<DueQuery>,
    }
}

request! {
    /// A reminder, by what names it for good.
    Reminder {
        /// The record.
        id: RecordId,
        /// The code of its clock, follow-up or review.
        what: Line,
    }
}

request! {
    /// A calendar file of what is due. Where it goes is asked with a native dialog.
    CalendarOrder {
        /// The language of its words.
        language: Language,
        /// Only what is to be done by this day.
        until: Option<chrono::NaiveDate>,
    }
}

request! {
    /// A year.
    OfYear {
        /// The year.
        year: i32,
        /// The code of another calendar than the own one: `DE-BY`.
        calendar: Option<String>,
    }
}

request! {
    /// An own day of the calendar of public holidays.
    OwnHoliday {
        /// The day, what changes, and why.
        day: CalendarDay,
    }
}

request! {
    /// An own day of the calendar of public holidays, taken back.
    NoHoliday {
        /// The day.
        date: chrono::NaiveDate,
        /// Why, in the author's words.
        reason: Line,
    }
}

request! {
    /// Figures for a report of transparency.
    TransparencyAsked {
        /// The period, by receipt.
        period: FiguresPeriod,
        /// For the public: in bands where a case under secrecy could show, without the log of what was suppressed.
        public: bool,
    }
}

answer! {
    /// The requests that were split from one.
    SplitDone {
        /// Their ids, in the order asked for.
        parts: Vec<RecordId>,
        /// Everything that changed.
        changed: Vec<ChangedRecord>,
    }
}
