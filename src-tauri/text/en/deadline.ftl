# Deadlines: how the end of a period was found, in sentences from which a reader can count again.

## Steps of the count
deadline-receipt = Received on { DATETIME($date, dateStyle: "full") }; that day is not counted (Reg. 1182/71 Art. 3(1)).
deadline-days = { $number ->
    [one] One day
   *[other] { $number } days
} later is { DATETIME($end, dateStyle: "full") } (Art. 3(2)(b)).
deadline-weeks = { $number ->
    [one] One week
   *[other] { $number } weeks
} later, on the same day of the week, is { DATETIME($end, dateStyle: "full") } (Art. 3(2)(c)).
deadline-months = { $number ->
    [one] One month
   *[other] { $number } months
} later, on the same day of the month, is { DATETIME($end, dateStyle: "full") } (Art. 3(2)(c)).
deadline-months-clamped = { $number ->
    [one] One month
   *[other] { $number } months
} later there is no { $day } { DATETIME($end, month: "long") }: the period ends on the last day of that month, { DATETIME($end, dateStyle: "full") } (Art. 3(2)(c)).
deadline-years = { $number ->
    [one] One year
   *[other] { $number } years
} later, on the same date, is { DATETIME($end, dateStyle: "full") } (Art. 3(2)(c)).
deadline-years-clamped = { $number ->
    [one] One year
   *[other] { $number } years
} later there is no { $day } { DATETIME($end, month: "long") }: the period ends on the last day of that month, { DATETIME($end, dateStyle: "full") } (Art. 3(2)(c)).
deadline-working-days = { $number ->
    [one] Only working days count; the first one is { DATETIME($end, dateStyle: "full") }
   *[other] Only working days count; the last of { $number } is { DATETIME($end, dateStyle: "full") }
} (Art. 2(2) and 3(3)).
deadline-working-days-skipped = Besides Saturdays and Sundays these days were not counted: { $days }.
deadline-paused = The period was paused for { $number ->
    [one] one day
   *[other] { $number } days
}, while the answer to a question about identity or scope was awaited (EDPB Guidelines 01/2022); its end moves to { DATETIME($end, dateStyle: "full") }.
deadline-roll = { $days }: the period ends with { DATETIME($end, dateStyle: "full") }, the next working day (Art. 3(4)).
deadline-on-working-day = { DATETIME($end, dateStyle: "full") } is a working day: the period ends with its last hour.
deadline-two-working-days = A period of two days or more includes at least two working days, and up to there it has { $number ->
    [0] none
   *[other] only one
}: it ends with { DATETIME($end, dateStyle: "full") } (Art. 3(5)).
deadline-uncertain = It is not certain that { $number ->
    [one] this day counts as a public holiday: { $days }. If it does not
   *[other] these days count as public holidays: { $days }. If they do not
}, the period ends with { DATETIME($end, dateStyle: "full") }; after that day the answer is treated as late.
deadline-uncertain-same = It is not certain that { $number ->
    [one] this day counts as a public holiday: { $days }
   *[other] these days count as public holidays: { $days }
}. The end is the same either way.
deadline-safe = Safe day: { DATETIME($date, dateStyle: "full") }, the last working day that depends on no move and no uncertain holiday.
deadline-calendar = Public holidays: { $calendar }, calendar { $version }.
deadline-beyond-calendar = The calendar was checked for { $first } to { $last }. For other years it follows the rules of today, which may change.

## Days within a step
deadline-off-weekend = { $position ->
    [first] { $date } is a { DATETIME($date, weekday: "long") }
   *[next] { $date } a { DATETIME($date, weekday: "long") }
}
deadline-off-holiday = { $position ->
    [first] { DATETIME($date, dateStyle: "full") } is { $holiday }
   *[next] { DATETIME($date, dateStyle: "full") } is { $holiday }
}
deadline-named-day = { DATETIME($date, dateStyle: "full") } ({ $holiday })

## Periods in hours
deadline-hours-event = The period runs from { DATETIME($event, dateStyle: "full", timeStyle: "long") }.
deadline-hours-strict = { $number ->
    [one] One hour
   *[other] { $number } hours
} later is { DATETIME($end, dateStyle: "full", timeStyle: "long") }. This time is used for alarms.
deadline-hours-clock-change = Clocks are changed meanwhile. Hours that pass are counted, so the period ends at another time of day.
deadline-hours-regulation = If the hour of the event is not counted (Reg. 1182/71 Art. 3(1)), the period ends on { DATETIME($end, dateStyle: "full", timeStyle: "long") }.
deadline-hours-no-roll = A period in hours does not move to a working day (Art. 3(4)).
deadline-hours-earlier-of-two = Clocks went back, and this time was shown twice. The earlier one is taken, so that the period does not become too long: { DATETIME($at, dateStyle: "full", timeStyle: "long") }.
deadline-hours-start-of-day = Only the day is known. Its beginning is taken, so that the period does not become too long: { DATETIME($at, dateStyle: "full", timeStyle: "long") }.

## Lengths
deadline-period-hours = { $number ->
    [one] one hour
   *[other] { $number } hours
}
deadline-period-days = { $number ->
    [one] one day
   *[other] { $number } days
}
deadline-period-working-days = { $number ->
    [one] one working day
   *[other] { $number } working days
}
deadline-period-weeks = { $number ->
    [one] one week
   *[other] { $number } weeks
}
deadline-period-months = { $number ->
    [one] one month
   *[other] { $number } months
}
deadline-period-years = { $number ->
    [one] one year
   *[other] { $number } years
}

## Columns and fields
deadline-nominal = End by counting
deadline-legal = Last day in law
deadline-legal-conservative = Last day without uncertain holidays
deadline-safe-day = Safe day
deadline-strict = End, hours that pass
deadline-regulation = End under Reg. 1182/71

## Errors
deadline-error-period-number = “{ $given }” is not a period. Write a number and a unit, for example “1 month” or “72 h”.
deadline-error-period-unit = “{ $unit }” in “{ $given }” is not a unit of time. Use hours, days, working days, weeks, months or years.
deadline-error-period-zero = “{ $given }” is not a period. Give at least one.
deadline-error-period-long = “{ $given }” is longer than a hundred years. Give a shorter period.
deadline-error-hours-need-a-time = A period in hours runs from a point in time. Give the date and time of the event and its time zone.
deadline-error-out-of-range = The date is outside the years 1900 to 2200. Check the year.
deadline-error-unknown-zone = There is no time zone called “{ $given }”. Write its name as in “Europe/Oslo”.
deadline-error-not-a-time = “{ $given }” is not a date and time. Write it as in “2026-10-23T22:30”.
deadline-error-no-such-local-time = { DATETIME($date, dateStyle: "full") } at { $time } never was in { $zone }: clocks went forward over it. Check the time.
