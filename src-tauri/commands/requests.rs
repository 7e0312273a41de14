//! Requests: cases, what is due in them, reminders, the calendar behind their clocks, their figures.

use chrono::{Datelike as _, NaiveDate};
use tauri::{Runtime, WebviewWindow};
use tilsyn_core::Error;
use tilsyn_core::figures::{FiguresPeriod, RightsFigures, Transparency};
use tilsyn_core::ical;
use tilsyn_core::text::Words;
use tilsyn_core::workspace::{
    CaseView, ChangedRecord, DueItem, DueList, DueQuery, HolidayCalendar, Split,
};

use super::files::{given_out, line, write_where_asked};
use super::{Answer, beside, now, reading, turn, writing, written};
use crate::opened::locked;
use crate::wire::{
    ById, CalendarOrder, DueQueries, FileDone, NoHoliday, OfYear, OwnHoliday, Reminder, SplitDone,
    SplitOrder, TransparencyAsked, WireError, Written,
};

/// Years whose holidays anybody may ask for.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

pub(crate) fn case<R: Runtime>(window: &WebviewWindow<R>, request: ById) -> Answer<CaseView> {
    let now = now();
    reading(window, |workspace| workspace.case_at(request.id, now))
}

pub(crate) fn split<R: Runtime>(
    window: &WebviewWindow<R>,
    request: SplitOrder,
) -> Answer<SplitDone> {
    if request.into.is_empty() {
        return Err(WireError::plain("bad-request"));
    }
    let committed = writing(window, request.reason.as_str(), |tx| {
        tx.split(request.id, &request.into)
    })?;
    let Split { parts } = committed.value;
    Ok(SplitDone {
        parts,
        changed: committed.changed,
    })
}

pub(crate) fn due<R: Runtime>(window: &WebviewWindow<R>, request: DueQuery) -> Answer<DueList> {
    let turn = turn(window)?;
    let _turn = locked(&turn);
    let (workspace, viewer) = beside(window)?;
    Ok(workspace.due(now(), viewer, &request)?)
}

pub(crate) fn dues<R: Runtime>(
    window: &WebviewWindow<R>,
    request: DueQueries,
) -> Answer<Vec<DueList>> {
    let turn = turn(window)?;
    let _turn = locked(&turn);
    let (workspace, viewer) = beside(window)?;
    Ok(workspace.dues(now(), viewer, &request.of)?)
}

pub(crate) fn dismiss<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Reminder,
) -> Answer<Vec<ChangedRecord>> {
    let (workspace, viewer) = beside(window)?;
    let list = workspace.due(now(), viewer, &DueQuery::default())?;
    let named =
        |item: &&DueItem| item.id == request.id && item.what.as_str() == request.what.as_str();
    let item = list
        .items
        .iter()
        .find(named)
        .ok_or_else(|| Error::NoSuchRecord(request.what.to_string()))?;
    Ok(writing(window, "", |tx| tx.dismiss(item))?.changed)
}

/// A calendar leaves the machine: of a case under secrecy there is nothing in it, whoever asks.
pub(crate) fn export_calendar<R: Runtime>(
    window: &WebviewWindow<R>,
    request: CalendarOrder,
) -> Answer<FileDone> {
    // The words are compiled in; a test reads them all.
    let words = Words::new(request.language)
        .map_err(|_| Error::Internal("the words of a language that cannot be read"))?;
    let made = now();
    let query = DueQuery {
        until: request.until,
        ..DueQuery::default()
    };
    // Under the window's lock: nothing is written between the list and the head that it is said to be of.
    let (list, head) = reading(window, |workspace| {
        Ok((workspace.due(made, None, &query)?, workspace.head()?))
    })?;
    let file = ical::calendar_file(&list.items, made, &words);
    let name = format!("tilsyn-deadlines-{}.ics", made.format("%Y-%m-%d"));
    let Some(path) = write_where_asked(window, name, file.as_bytes())? else {
        return Ok(FileDone::default());
    };
    let export = ical::export_of(&file, line(&path), request.language, &head)?;
    given_out(window, &path, export)
}

pub(crate) fn holidays<R: Runtime>(
    window: &WebviewWindow<R>,
    request: OfYear,
) -> Answer<HolidayCalendar> {
    if !YEARS.contains(&request.year) {
        return Err(WireError::plain("bad-request"));
    }
    reading(window, |workspace| match &request.calendar {
        Some(code) => workspace.holiday_calendar_of(code, request.year),
        None => workspace.holiday_calendar(request.year),
    })
}

pub(crate) fn set_holiday<R: Runtime>(
    window: &WebviewWindow<R>,
    request: OwnHoliday,
) -> Answer<Written> {
    if !request.day.date.is_none_or(in_years) {
        return Err(WireError::plain("bad-request"));
    }
    // The day carries its reason itself.
    writing(window, "", |tx| tx.set_holiday(request.day)).map(written)
}

pub(crate) fn forget_holiday<R: Runtime>(
    window: &WebviewWindow<R>,
    request: NoHoliday,
) -> Answer<Written> {
    writing(window, request.reason.as_str(), |tx| {
        tx.forget_holiday(request.date)
    })
    .map(written)
}

pub(crate) fn transparency<R: Runtime>(
    window: &WebviewWindow<R>,
    request: TransparencyAsked,
) -> Answer<Transparency> {
    counted(request.period)?;
    reading(window, |workspace| {
        workspace.transparency(request.period, request.public)
    })
}

pub(crate) fn rights_figures<R: Runtime>(
    window: &WebviewWindow<R>,
    request: FiguresPeriod,
) -> Answer<RightsFigures> {
    counted(request)?;
    reading(window, |workspace| workspace.rights_figures(request))
}

fn in_years(day: NaiveDate) -> bool {
    YEARS.contains(&day.year())
}

/// A period that can be counted: its end not before its beginning, both within the calendar of the product.
fn counted(period: FiguresPeriod) -> Answer<()> {
    if period.from <= period.to && in_years(period.from) && in_years(period.to) {
        Ok(())
    } else {
        Err(WireError::plain("bad-request"))
    }
}
