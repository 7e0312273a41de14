## What is due, the calendar of deadlines, public holidays, reminders.

nav-deadlines = Due
nav-deadlines-late = { $count } late
nav-deadlines-today = { $count } today
due-tab-list = What is due
due-tab-calendar = Calendar
due-group-late = Late
due-group-today = Today
due-group-week = This week
due-group-soon = Soon
due-group-later = Later
due-group-waiting = Paused, or without a date
due-count =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
due-hidden = Hidden because of secrecy, and not yours: { $band }
due-more =
    { $count ->
        [one] Show { $count } more: { $group }
       *[other] Show { $count } more: { $group }
    }
due-empty = Nothing is due
due-empty-words = Time limits of open cases, what follows after a decision, and reviews of the register stand here by their day.
due-filter-source = From
due-filter-reminders = Reminders
due-reminders-only = only what reminds
due-nobody = nobody named
due-restricted = Under secrecy
due-put-away = Put away
due-passed = Reached
due-legal-short = in law { $day }
due-stands = Stands
due-what = Due
due-nature = What its end means
due-plan-for = Plan for
due-plan-for-note = The last working day before a weekend or holiday could move the end.
due-last-in-law = Last day in law
due-last-in-law-note = Late only after it.
due-conservative-note = Late after this day already, should the uncertain holiday not count.
due-ends = Ends
due-citation = Source
due-own-target = Own target, without legal authority
due-alarms = Reminders of it
due-no-alarms = It has no day from which to remind.
due-alarms-note = Today is { $day }. A reminder that was put away comes back with the next one, or when the day moves.
due-open-case = Open the case
due-open-record = Open the record
due-dismiss = Put the reminder away
due-dismissed = The reminder of { $ref } is put away for you
due-all = All that is due

month-before = Month before
month-after = Month after
month-today = Today
month-keys = Arrow keys go by days and weeks, Page Up and Page Down by months, with Shift by years. Enter goes to what stands on the day.
month-day-due =
    { $count ->
        [one] { $count } due
       *[other] { $count } due
    }
month-day-law =
    { $count ->
        [one] last day in law of { $count }
       *[other] last day in law of { $count }
    }
month-law-short = last day
month-rest = and { $count } more
month-day-list = On this day
month-day-none = Nothing is due on this day.

ical-begin = Calendar file…
ical-title = Deadlines for a calendar program
ical-do = Save the file…
ical-holds =
    { $count ->
        [0] No deadline would be in the file.
        [one] { $count } deadline will be in the file, in the format iCalendar.
       *[other] { $count } deadlines will be in the file, in the format iCalendar.
    }
ical-entry = Of each: the reference, which time limit or review, its source, the day to plan for, the last day in law, and its reminders.
ical-not = Not in it: titles, names, who handles it, what was asked.
ical-secret = What belongs to cases under secrecy is left out; nothing of such a case leaves.
ical-secret-none = Nothing of a case under secrecy would be in it.
ical-leaves = The file leaves this workspace.
ical-leaves-do = A calendar program may send it to a service or share it with colleagues. That a copy was given out is recorded in the trail, with its hash.
ical-language = Language of the entries
ical-until = Only until
ical-until-note = Empty for all. What is late is always in it.
ical-done = The deadlines were written to { $name }.

holidays-title = Public holidays
holidays-of = Holidays of
holidays-home = counts here
holidays-year-before = Year before
holidays-year-after = Year after
holidays-add = Add a day…
holidays-certainty = Certainty
holidays-certain = Certain
holidays-uncertain = Not certain
holidays-source = Source or reason
holidays-change = Change
holidays-remove = Is a working day…
holidays-remove-of = { $name } is a working day here
holidays-forget = Take back…
holidays-forget-of = Take back what was said of { $name }
holidays-said = { $who }, { $when }
holidays-somebody = somebody whose name was erased
holidays-uncovered = The rules of this calendar were not compared with their sources for { $year }.
holidays-uncovered-do = They are answered by the rules of today. Check the official list.
holidays-other = This is not the calendar by which the clocks of this workspace are counted.
holidays-other-do = Own days can be added only to the own one. It follows from country and region of the own organisation.
holidays-citation = Public holidays by: { $citation }. Where a day rests on another act, it is named beside it.
holidays-version = Calendar { $version }.
holidays-explain = “Not certain”: the day is free, but it is not certain that Regulation 1182/71 counts it. It is treated as a holiday, and a deadline that it moves says what follows if it is none.
holiday-added = Add a public holiday
holiday-removed = Count it as a working day
holiday-forget = Take back what was said of this day
holiday-reason = Reason
holiday-reason-note = The act or decree, or why the list is wrong. It stands in the trail.
holiday-clocks = Every open clock is counted anew by this, and some days may move.
holiday-done-added = { $day } is a public holiday here
holiday-done-removed = { $day } is a working day here
holiday-done-forget = { $day } is what the calendar says

remind = Due: { $what }
remind-late =
    { $count ->
        [one] { $count } is late
       *[other] { $count } are late
    }
remind-today =
    { $count ->
        [one] { $count } falls due today
       *[other] { $count } fall due today
    }
remind-soon =
    { $count ->
        [one] { $count } comes near
       *[other] { $count } come near
    }
remind-show = Show
