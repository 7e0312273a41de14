//! Days and points in time within words: the `DATETIME` function of the files, and how the library is told of a moment.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, Utc};
use chrono_tz::Tz;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentValue};

use super::Language;

#[derive(Clone, Copy)]
pub(super) enum DateStyle {
    Full,
    Long,
    Medium,
    Weekday,
    Month,
}

#[derive(Clone, Copy)]
pub(super) enum TimeStyle {
    Short,
    Long,
}

/// A day, or a point in time on a local clock, and how much of it to say.
#[derive(Clone, Copy)]
pub(super) struct Moment {
    pub(super) local: NaiveDateTime,
    /// Seconds east of UTC; a day without a time has none.
    pub(super) offset: Option<i32>,
    pub(super) date: Option<DateStyle>,
    pub(super) time: Option<TimeStyle>,
}

impl Moment {
    pub(super) fn day(date: NaiveDate) -> Self {
        Self {
            local: date.and_time(NaiveTime::MIN),
            offset: None,
            date: Some(DateStyle::Long),
            time: None,
        }
    }

    pub(super) fn instant(at: DateTime<Utc>, zone: Tz) -> Self {
        let local = at.with_timezone(&zone);
        Self {
            local: local.naive_local(),
            offset: Some(local.offset().fix().local_minus_utc()),
            date: Some(DateStyle::Long),
            time: Some(TimeStyle::Long),
        }
    }

    /// A moment as a value of the library, which has no dates of its own: a number, the seconds of
    /// the local clock, whose currency says what it is. [`Moment::unpack`] is the way back.
    pub(super) fn pack<'a>(self) -> FluentValue<'a> {
        let offset = self
            .offset
            .map(|seconds| seconds.to_string())
            .unwrap_or_default();
        let date = match self.date {
            Some(DateStyle::Full) => "full",
            Some(DateStyle::Long) => "long",
            Some(DateStyle::Medium) => "medium",
            Some(DateStyle::Weekday) => "weekday",
            Some(DateStyle::Month) => "month",
            None => "",
        };
        let time = match self.time {
            Some(TimeStyle::Short) => "short",
            Some(TimeStyle::Long) => "long",
            None => "",
        };
        let mut number = FluentNumber::from(self.local.and_utc().timestamp());
        number.options.currency = Some(format!("moment,{offset},{date},{time}"));
        FluentValue::Number(number)
    }

    fn unpack(number: &FluentNumber) -> Option<Self> {
        let mut parts = number
            .options
            .currency
            .as_deref()?
            .strip_prefix("moment,")?
            .split(',');
        Some(Self {
            local: DateTime::from_timestamp(i64::from(number), 0)?.naive_utc(),
            offset: parts.next()?.parse().ok(),
            date: match parts.next()? {
                "full" => Some(DateStyle::Full),
                "long" => Some(DateStyle::Long),
                "medium" => Some(DateStyle::Medium),
                "weekday" => Some(DateStyle::Weekday),
                "month" => Some(DateStyle::Month),
                _ => None,
            },
            time: match parts.next()? {
                "short" => Some(TimeStyle::Short),
                "long" => Some(TimeStyle::Long),
                _ => None,
            },
        })
    }
}

fn option<'a>(named: &'a FluentArgs<'_>, name: &'static str) -> Option<&'a str> {
    match named.get(name) {
        Some(FluentValue::String(option)) => Some(option),
        _ => None,
    }
}

/// The `DATETIME` function of the files of words.
pub(super) fn datetime<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else {
        return FluentValue::Error;
    };
    let Some(mut moment) = Moment::unpack(number) else {
        return FluentValue::Error;
    };
    if named.iter().next().is_some() {
        moment.date = match (
            option(named, "dateStyle"),
            option(named, "weekday"),
            option(named, "month"),
        ) {
            (Some("full"), ..) => Some(DateStyle::Full),
            (Some("medium"), ..) => Some(DateStyle::Medium),
            (Some(_), ..) => Some(DateStyle::Long),
            (None, Some(_), _) => Some(DateStyle::Weekday),
            (None, None, Some(_)) => Some(DateStyle::Month),
            (None, None, None) => None,
        };
        moment.time = match option(named, "timeStyle") {
            _ if moment.offset.is_none() => None,
            Some("long" | "full") => Some(TimeStyle::Long),
            Some(_) => Some(TimeStyle::Short),
            None => None,
        };
    }
    moment.pack()
}

/// Words a number or a moment; other values the library words itself.
fn worded(language: Language, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    match Moment::unpack(number) {
        Some(moment) => Some(language.styled(moment)),
        // A double holds every whole number up to here.
        None if number.value.fract() == 0.0 && number.value.abs() < 9.0e15 => {
            Some(language.number(i64::from(number)))
        }
        None => None,
    }
}

// The library takes a function, not a closure: one for each language.
pub(super) fn worded_en<M>(value: &FluentValue, _: &M) -> Option<String> {
    worded(Language::En, value)
}

pub(super) fn worded_nb<M>(value: &FluentValue, _: &M) -> Option<String> {
    worded(Language::Nb, value)
}

pub(super) fn worded_nl<M>(value: &FluentValue, _: &M) -> Option<String> {
    worded(Language::Nl, value)
}
