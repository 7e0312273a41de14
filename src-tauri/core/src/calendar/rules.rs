//! The ways in which a law names a public holiday, and the days that follow from them.

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

use super::{Certainty, easter};

/// One public holiday of a state, as its law names it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    /// When it falls.
    pub when: When,
    /// The key of its name in the files of words.
    pub name: &'static str,
    /// The first and the last year it applies to.
    pub first: i32,
    pub last: i32,
    /// Years within these to which it does not apply.
    pub except: &'static [i32],
    /// Whether it is certainly a public holiday in the sense of Regulation 1182/71.
    pub certainty: Certainty,
    /// What happens when it falls on a Saturday or Sunday.
    pub weekend: Weekend,
    /// The first year of that.
    pub weekend_from: i32,
    /// The act behind it, when it is not the act of its state.
    pub citation: Option<&'static str>,
}

/// When a holiday falls.
#[derive(Clone, Copy, Debug)]
pub(super) enum When {
    /// On the same day each year.
    Fixed { month: u32, day: u32 },
    /// On the same day each year, but on the Saturday before when that is a Sunday.
    FixedNotSunday { month: u32, day: u32 },
    /// On the same day each year, but only when that is this day of the week.
    FixedIf {
        month: u32,
        day: u32,
        weekday: Weekday,
    },
    /// So many days after Easter Sunday of the western churches.
    Western(i64),
    /// So many days after Easter Sunday of the orthodox churches.
    Orthodox(i64),
    /// The first such day of the week on or after a day: `(Mon, 8, 1)` is the first Monday of
    /// August, `(Sat, 6, 20)` the Saturday between 20 and 26 June.
    OnOrAfter {
        weekday: Weekday,
        month: u32,
        day: u32,
    },
    /// The first Monday of the month, unless the month begins with this day of the week.
    FirstMondayUnless { month: u32, begins: Weekday },
    /// In one year only.
    Once { year: i32, month: u32, day: u32 },
    /// On this day of these years: of what is listed year by year.
    InYears {
        years: &'static [i32],
        month: u32,
        day: u32,
    },
}

/// What happens when a holiday falls on a Saturday or Sunday. The day itself stays a holiday.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Weekend {
    /// Nothing.
    Lost,
    /// The Monday after is a holiday too.
    NextMonday,
    /// The next day that is neither weekend nor holiday is a holiday too.
    NextWorkingDay(Certainty),
}

/// The same day each year.
pub(super) const fn fixed(month: u32, day: u32, name: &'static str) -> Rule {
    Rule::new(When::Fixed { month, day }, name)
}

/// Days after Easter Sunday of the western churches.
pub(super) const fn western(offset: i64, name: &'static str) -> Rule {
    Rule::new(When::Western(offset), name)
}

/// Days after Easter Sunday of the orthodox churches.
pub(super) const fn orthodox(offset: i64, name: &'static str) -> Rule {
    Rule::new(When::Orthodox(offset), name)
}

/// The first such day of the week on or after a day of the year.
pub(super) const fn on_or_after(
    weekday: Weekday,
    month: u32,
    day: u32,
    name: &'static str,
) -> Rule {
    Rule::new(
        When::OnOrAfter {
            weekday,
            month,
            day,
        },
        name,
    )
}

/// One year only.
pub(super) const fn once(year: i32, month: u32, day: u32, name: &'static str) -> Rule {
    Rule::new(When::Once { year, month, day }, name)
}

/// The same day in these years.
pub(super) const fn in_years(
    years: &'static [i32],
    month: u32,
    day: u32,
    name: &'static str,
) -> Rule {
    Rule::new(When::InYears { years, month, day }, name)
}

impl Rule {
    pub(super) const fn new(when: When, name: &'static str) -> Self {
        Self {
            when,
            name,
            first: i32::MIN,
            last: i32::MAX,
            except: &[],
            certainty: Certainty::Certain,
            weekend: Weekend::Lost,
            weekend_from: i32::MIN,
            citation: None,
        }
    }

    /// From this year on.
    pub(super) const fn from(mut self, year: i32) -> Self {
        self.first = year;
        self
    }

    /// Up to and including this year.
    pub(super) const fn until(mut self, year: i32) -> Self {
        self.last = year;
        self
    }

    /// Not in these years.
    pub(super) const fn except(mut self, years: &'static [i32]) -> Self {
        self.except = years;
        self
    }

    /// A free day, of which it is not certain that Regulation 1182/71 counts it.
    pub(super) const fn uncertain(mut self) -> Self {
        self.certainty = Certainty::Uncertain;
        self
    }

    /// Falls on a weekend: see [`Weekend`].
    pub(super) const fn weekend(mut self, weekend: Weekend, from_year: i32) -> Self {
        self.weekend = weekend;
        self.weekend_from = from_year;
        self
    }

    /// Rests on an act of its own.
    pub(super) const fn by(mut self, citation: &'static str) -> Self {
        self.citation = Some(citation);
        self
    }

    /// Its day in a year.
    pub(super) fn date(&self, year: i32) -> Option<NaiveDate> {
        if year < self.first || year > self.last || self.except.contains(&year) {
            return None;
        }
        let ymd = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        match self.when {
            When::Fixed { month, day } => ymd(month, day),
            When::FixedNotSunday { month, day } => {
                let date = ymd(month, day)?;
                if date.weekday() == Weekday::Sun {
                    date.pred_opt()
                } else {
                    Some(date)
                }
            }
            When::FixedIf {
                month,
                day,
                weekday,
            } => ymd(month, day).filter(|date| date.weekday() == weekday),
            When::Western(offset) => {
                easter::western(year)?.checked_add_signed(TimeDelta::try_days(offset)?)
            }
            When::Orthodox(offset) => {
                easter::orthodox(year)?.checked_add_signed(TimeDelta::try_days(offset)?)
            }
            When::OnOrAfter {
                weekday,
                month,
                day,
            } => on_or_next(ymd(month, day)?, weekday),
            When::FirstMondayUnless { month, begins } => {
                let first = ymd(month, 1)?;
                if first.weekday() == begins {
                    None
                } else {
                    on_or_next(first, Weekday::Mon)
                }
            }
            When::Once {
                year: only,
                month,
                day,
            } if only == year => ymd(month, day),
            When::Once { .. } => None,
            When::InYears { years, month, day } => {
                years.contains(&year).then(|| ymd(month, day)).flatten()
            }
        }
    }
}

fn on_or_next(date: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    date.checked_add_days(Days::new(weekday.days_since(date.weekday()).into()))
}

/// Whether a day is a Saturday or a Sunday.
pub(super) fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}
