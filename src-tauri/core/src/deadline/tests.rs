#![allow(clippy::unwrap_used)]

use chrono_tz::Europe;
use proptest::prelude::*;

use super::*;
use crate::text::{Language, Words};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn calendar(code: &str) -> Calendar {
    Calendar::parse(code).unwrap()
}

fn deadline(receipt: &str, period: &str, code: &str) -> Deadline {
    by_date(day(receipt), period.parse().unwrap(), &calendar(code), 0).unwrap()
}

fn said(language: Language, explanation: &[Sentence]) -> Vec<String> {
    let words = Words::new(language).unwrap();
    explanation
        .iter()
        .map(|sentence| words.try_say(sentence).unwrap())
        .collect()
}

#[derive(Deserialize)]
struct Vector {
    id: String,
    receipt: NaiveDate,
    received_at: Option<DateTime<Utc>>,
    zone: Option<String>,
    asked: Option<NaiveDate>,
    supplied: Option<NaiveDate>,
    rule: Period,
    calendar: String,
    nominal: Option<NaiveDate>,
    legal: NaiveDate,
    safe: Option<NaiveDate>,
    unpaused: Option<NaiveDate>,
    never: Option<NaiveDate>,
}

/// The vectors in days, weeks and months with their further expected values; those in hours are below.
#[test]
fn every_vector_ends_on_its_day() {
    let vectors: Vec<Vector> = serde_json::from_str(include_str!("vectors.json")).unwrap();
    let ids: std::collections::BTreeSet<&str> = vectors.iter().map(|v| v.id.as_str()).collect();
    assert_eq!((vectors.len(), ids.len()), (41, 41));
    for v in &vectors {
        if let (Some(at), Some(zone)) = (v.received_at, &v.zone) {
            assert_eq!(
                receipt_date(at, parse_zone(zone).unwrap()),
                v.receipt,
                "{}",
                v.id
            );
        }
        let pause = v.asked.zip(v.supplied).map_or(0, |(asked, supplied)| {
            u32::try_from((supplied - asked).num_days()).unwrap()
        });
        let by = |pause| by_date(v.receipt, v.rule, &calendar(&v.calendar), pause).unwrap();
        let end = by(pause);
        let nominal = v.nominal.unwrap_or(v.legal);
        assert_eq!(
            (end.nominal, end.legal),
            (Some(nominal), v.legal),
            "{}",
            v.id
        );
        if let Some(safe) = v.safe {
            assert_eq!(end.safe, safe, "{}", v.id);
        }
        if let Some(unpaused) = v.unpaused {
            assert_eq!(by(0).legal, unpaused, "{}", v.id);
        }
        if let Some(never) = v.never {
            assert!(
                ![end.nominal.unwrap(), end.legal, end.safe].contains(&never),
                "{}",
                v.id
            );
        }
        for language in Language::ALL {
            said(language, &end.explanation);
        }
    }
}

#[test]
fn plain_weeks() {
    let v76 = deadline("2026-06-11", "8 weeks", "DE");
    assert_eq!(
        (v76.nominal, v76.legal),
        (Some(day("2026-08-06")), day("2026-08-06"))
    );
}

#[test]
fn the_day_of_receipt_is_the_day_on_the_clock_of_the_addressee() {
    let v78 = receipt_date(at("2026-03-31T22:30:00Z"), Europe::Oslo);
    assert_eq!(v78, day("2026-04-01"));
    let v78 = by_date(v78, Period::Months(1), &calendar("NO"), 0).unwrap();
    assert_eq!(
        (v78.nominal, v78.legal),
        (Some(day("2026-05-01")), day("2026-05-04"))
    );

    let v80 = receipt_date(at("2026-12-31T23:30:00Z"), Europe::Helsinki);
    assert_eq!(v80, day("2027-01-01"));
    let v80 = by_date(v80, Period::Months(1), &calendar("FI"), 0).unwrap();
    assert_eq!(
        (v80.nominal, v80.legal),
        (Some(day("2027-02-01")), day("2027-02-01"))
    );
}

#[test]
fn a_pause_is_added_to_the_counted_end() {
    for (id, receipt, code, pause, nominal, legal, without) in [
        (
            "P01",
            "2026-03-05",
            "NO",
            6,
            "2026-04-11",
            "2026-04-13",
            "2026-04-07",
        ),
        (
            "P02",
            "2026-01-31",
            "NL",
            8,
            "2026-03-08",
            "2026-03-09",
            "2026-03-02",
        ),
        (
            "P03",
            "2026-11-25",
            "NO",
            5,
            "2026-12-30",
            "2026-12-30",
            "2026-12-28",
        ),
    ] {
        let paused = by_date(day(receipt), Period::Months(1), &calendar(code), pause).unwrap();
        assert_eq!(
            (paused.nominal, paused.legal),
            (Some(day(nominal)), day(legal)),
            "{id}"
        );
        assert_eq!(
            deadline(receipt, "1 month", code).legal,
            day(without),
            "{id}"
        );
    }
}

#[test]
fn the_safe_day_is_a_working_day_not_after_the_nominal_day() {
    // Thursday and Friday before Easter are holidays in Norway.
    assert_eq!(
        deadline("2026-03-02", "1 month", "NO").safe,
        day("2026-04-01")
    );
    assert_eq!(
        deadline("2026-03-25", "1 month", "NO").safe,
        day("2026-04-24")
    );
    assert_eq!(
        deadline("2026-09-02", "10 days", "NL").safe,
        day("2026-09-11")
    );
    // Never before the receipt, even when that is no working day.
    assert_eq!(
        deadline("2026-09-05", "1 day", "NL").safe,
        day("2026-09-05")
    );
}

#[test]
fn an_extension_runs_from_the_receipt_and_not_from_the_first_end() {
    // 28 February 2026 is a Saturday: the first month ends on 2 March, the three on 30 April.
    let first = deadline("2026-01-31", "1 month", "NL");
    assert_eq!(first.legal, day("2026-03-02"));
    assert_eq!(
        deadline("2026-01-31", "3 months", "NL").legal,
        day("2026-04-30")
    );
    assert_ne!(
        deadline("2026-03-02", "2 months", "NL").legal,
        day("2026-04-30")
    );
    // Counted on from the end of February it would be 28 April: that day appears nowhere, nor in what explains it (V47).
    for code in ["NL", "NO"] {
        let end = deadline("2026-01-31", "3 months", code);
        let told = serde_json::to_string(&end).unwrap();
        assert!(!told.contains("2026-04-28"), "{told}");
        for language in Language::ALL {
            let said = said(language, &end.explanation).join(" ");
            assert!(!said.contains("28 "), "{said}");
        }
    }
}

#[test]
fn a_day_that_is_not_certain_shows_the_end_without_it() {
    let v24 = deadline("2026-04-05", "1 month", "NL");
    assert_eq!(v24.legal, day("2026-05-06"));
    assert_eq!(v24.legal_conservative, Some(day("2026-05-05")));
    assert_eq!(v24.late_after(), day("2026-05-05"));
    assert_eq!(v24.safe, day("2026-05-04"));
    let uncertain: Vec<NaiveDate> = v24.uncertain_days.iter().map(|d| d.date).collect();
    assert_eq!(uncertain, [day("2026-05-05")]);

    let v28 = deadline("2027-11-24", "1 month", "FI");
    assert_eq!(v28.legal_conservative, Some(day("2027-12-24")));
    let v38 = deadline("2027-03-30", "1 month", "GR");
    assert_eq!(v38.legal_conservative, Some(day("2027-05-04")));
    // The uncertain day lies within the period, but has no part in its end.
    let within = deadline("2026-04-20", "1 month", "NL");
    assert_eq!(
        (within.uncertain_days.len(), within.legal_conservative),
        (0, None)
    );
}

#[test]
fn working_days_are_planned_as_if_uncertain_days_did_not_count() {
    let v64 = deadline("2026-04-20", "30 working days", "NL");
    assert_eq!(
        (v64.nominal, v64.legal),
        (Some(day("2026-06-05")), day("2026-06-05"))
    );
    assert_eq!(v64.legal_conservative, Some(day("2026-06-04")));
    assert_eq!(v64.safe, day("2026-06-04"));
}

#[test]
fn the_end_is_midnight_on_the_clock_of_the_addressee() {
    let v02 = deadline("2026-08-31", "1 month", "NO");
    assert_eq!(v02.end_instant(Europe::Oslo), at("2026-09-30T22:00:00Z"));
    assert_eq!(
        v02.end_instant(Europe::Helsinki),
        at("2026-09-30T21:00:00Z")
    );
    // Clocks in Beirut went forward at midnight: that day began at one o'clock.
    assert_eq!(
        end_of_day(day("2022-03-26"), chrono_tz::Asia::Beirut),
        at("2022-03-26T22:00:00Z")
    );
}

#[test]
fn years_end_on_the_same_date_or_on_the_last_day_of_february() {
    assert_eq!(
        deadline("2026-09-02", "1 year", "NO").nominal,
        Some(day("2027-09-02"))
    );
    assert_eq!(
        deadline("2028-02-29", "1 year", "NO").nominal,
        Some(day("2029-02-28"))
    );
}

#[test]
fn what_cannot_be_counted_is_refused() {
    let by = |receipt: &str, period, pause| {
        by_date(day(receipt), period, &calendar("NO"), pause).unwrap_err()
    };
    assert_eq!(
        by("2026-01-31", Period::Hours(72), 0),
        DeadlineError::HoursNeedATime
    );
    assert_eq!(
        by("1899-12-31", Period::Days(1), 0),
        DeadlineError::OutOfRange
    );
    assert_eq!(
        by("2026-01-31", Period::Days(1), u32::MAX),
        DeadlineError::OutOfRange
    );
    assert_eq!(
        by("2026-01-31", Period::Months(0), 0).to_string(),
        "\"0 months\" is no period: it must be at least one"
    );
    assert_eq!(
        by("2026-01-31", Period::Weeks(u32::MAX), 0).to_string(),
        "\"4294967295 weeks\" is longer than a hundred years"
    );
    assert!(
        by_date(
            day("2200-12-31"),
            Period::Years(100),
            &calendar("NO"),
            36_525
        )
        .is_ok()
    );
}

#[test]
fn the_explanation_of_a_clamped_end_on_a_saturday() {
    let end = deadline("2026-01-31", "1 month", "NO");
    assert_eq!(
        said(Language::En, &end.explanation),
        [
            "Received on Saturday 31 January 2026; that day is not counted (Reg. 1182/71 Art. 3(1)).",
            "One month later there is no 31 February: the period ends on the last day of that month, Saturday 28 February 2026 (Art. 3(2)(c)).",
            "28 February 2026 is a Saturday and 1 March 2026 a Sunday: the period ends with Monday 2 March 2026, the next working day (Art. 3(4)).",
            "Safe day: Friday 27 February 2026, the last working day that depends on no move and no uncertain holiday.",
            "Public holidays: Norway, calendar 2026-11.",
        ]
    );
    assert_eq!(
        said(Language::Nb, &end.explanation),
        [
            "Mottatt lørdag 31. januar 2026; den dagen regnes ikke med (forordning 1182/71 art. 3 nr. 1).",
            "Én måned senere finnes det ingen 31. februar: fristen slutter på den siste dagen i måneden, lørdag 28. februar 2026 (art. 3 nr. 2 bokstav c).",
            "Siden 28. februar 2026 er en lørdag og 1. mars 2026 en søndag, slutter fristen med mandag 2. mars 2026, som er neste virkedag (art. 3 nr. 4).",
            "Trygg dag: fredag 27. februar 2026, den siste virkedagen som ikke avhenger av en flytting eller en usikker fridag.",
            "Helligdager og fridager: Norge, kalender 2026-11.",
        ]
    );
    assert_eq!(
        said(Language::Nl, &end.explanation),
        [
            "Ontvangen op zaterdag 31 januari 2026; die dag telt niet mee (Verordening 1182/71, art. 3, lid 1).",
            "Eén maand later is er geen 31 februari: de termijn eindigt op de laatste dag van die maand, zaterdag 28 februari 2026 (art. 3, lid 2, onder c).",
            "Omdat 28 februari 2026 een zaterdag is en 1 maart 2026 een zondag, eindigt de termijn met maandag 2 maart 2026, de eerstvolgende werkdag (art. 3, lid 4).",
            "Veilige dag: vrijdag 27 februari 2026, de laatste werkdag die niet afhangt van een verschuiving of een onzekere feestdag.",
            "Feestdagen: Noorwegen, kalender 2026-11.",
        ]
    );
}

#[test]
fn the_explanation_of_a_paused_period_over_christmas() {
    let end = by_date(day("2026-11-23"), Period::Months(1), &calendar("NO"), 2).unwrap();
    assert_eq!(
        said(Language::En, &end.explanation),
        [
            "Received on Monday 23 November 2026; that day is not counted (Reg. 1182/71 Art. 3(1)).",
            "One month later, on the same day of the month, is Wednesday 23 December 2026 (Art. 3(2)(c)).",
            "The period was paused for 2 days, while the answer to a question about identity or scope was awaited (EDPB Guidelines 01/2022); its end moves to Friday 25 December 2026.",
            "Friday 25 December 2026 is Christmas Day, 26 December 2026 a Saturday and 27 December 2026 a Sunday: the period ends with Monday 28 December 2026, the next working day (Art. 3(4)).",
            "Safe day: Thursday 24 December 2026, the last working day that depends on no move and no uncertain holiday.",
            "Public holidays: Norway, calendar 2026-11.",
        ]
    );
}

#[test]
fn the_explanation_of_two_working_days() {
    let end = deadline("2026-12-24", "3 days", "NO");
    assert_eq!(
        said(Language::En, &end.explanation)[1..5],
        [
            "3 days later is Sunday 27 December 2026 (Art. 3(2)(b)).",
            "27 December 2026 is a Sunday: the period ends with Monday 28 December 2026, the next working day (Art. 3(4)).",
            "A period of two days or more includes at least two working days, and up to there it has only one: it ends with Tuesday 29 December 2026 (Art. 3(5)).",
            "Safe day: Thursday 24 December 2026, the last working day that depends on no move and no uncertain holiday.",
        ]
    );
}

#[test]
fn the_explanation_of_working_days_with_an_uncertain_day() {
    let end = deadline("2026-03-30", "5 working days", "NL");
    assert_eq!(
        said(Language::En, &end.explanation),
        [
            "Received on Monday 30 March 2026; that day is not counted (Reg. 1182/71 Art. 3(1)).",
            "Only working days count; the last of 5 is Wednesday 8 April 2026 (Art. 2(2) and 3(3)).",
            "Besides Saturdays and Sundays these days were not counted: Friday 3 April 2026 (Good Friday) and Monday 6 April 2026 (Easter Monday).",
            "Wednesday 8 April 2026 is a working day: the period ends with its last hour.",
            "It is not certain that this day counts as a public holiday: Friday 3 April 2026 (Good Friday). If it does not, the period ends with Tuesday 7 April 2026; after that day the answer is treated as late.",
            "Safe day: Tuesday 7 April 2026, the last working day that depends on no move and no uncertain holiday.",
            "Public holidays: Netherlands, calendar 2026-11.",
            "Other days may be equated with public holidays by decree. They are not in this calendar.",
        ]
    );
}

#[test]
fn a_day_that_the_officer_took_out_of_the_calendar_is_named() {
    let calendar = calendar("NO").without_day(day("2026-04-02"));
    let end = by_date(day("2026-03-02"), Period::Months(1), &calendar, 0).unwrap();
    assert_eq!(
        (end.legal, end.safe),
        (day("2026-04-02"), day("2026-04-02"))
    );
    for (language, sentence) in [
        (
            Language::En,
            "By an entry of the officer these days count as working days: Thursday 2 April 2026.",
        ),
        (
            Language::Nl,
            "Volgens een vermelding van de privacyfunctionaris tellen deze dagen als werkdag: donderdag 2 april 2026.",
        ),
    ] {
        assert!(said(language, &end.explanation).contains(&sentence.to_owned()));
    }
}

#[test]
fn a_date_beyond_the_checked_years_says_so() {
    let end = deadline("2040-12-20", "1 month", "NO");
    assert_eq!(
        said(Language::En, &end.explanation).last().unwrap(),
        "The calendar was checked for 2018 to 2040. For other years it follows the rules of today, which may change."
    );
}

#[test]
fn a_deadline_on_the_wire() {
    let end = deadline("2026-04-05", "1 month", "NL");
    let json = serde_json::to_value(&end).unwrap();
    for (key, value) in [
        ("receipt", "2026-04-05"),
        ("period", "1 month"),
        ("nominal", "2026-05-05"),
        ("legal", "2026-05-06"),
        ("safe", "2026-05-04"),
        ("legal_conservative", "2026-05-05"),
        ("calendar", "NL"),
        ("calendar_version", "2026-11"),
    ] {
        assert_eq!(json[key], value, "{key}");
    }
    assert_eq!(json["uncertain_days"][0]["date"], "2026-05-05");
    assert_eq!(json["uncertain_days"][0]["certainty"], "uncertain");
    assert_eq!(serde_json::from_value::<Deadline>(json).unwrap(), end);
}

#[test]
fn hours_pass_over_changes_of_the_clock() {
    for (id, event, zone, hours, strict, regulation) in [
        (
            "V66",
            "2026-09-15T10:15",
            "Europe/Oslo",
            72,
            "2026-09-18T10:15+02:00",
            "2026-09-18T11:00+02:00",
        ),
        (
            "V68",
            "2027-03-26T22:30",
            "Europe/Amsterdam",
            72,
            "2027-03-29T23:30+02:00",
            "2027-03-30T00:00+02:00",
        ),
        (
            "V70",
            "2026-10-24T23:00",
            "Europe/Amsterdam",
            8,
            "2026-10-25T06:00+01:00",
            "2026-10-25T07:00+01:00",
        ),
        (
            "V72",
            "2026-12-25T18:20",
            "Europe/Brussels",
            8,
            "2026-12-26T02:20+01:00",
            "2026-12-26T03:00+01:00",
        ),
        (
            "V74",
            "2026-10-22T09:00",
            "Europe/Helsinki",
            96,
            "2026-10-26T08:00+02:00",
            "2026-10-26T09:00+02:00",
        ),
    ] {
        let zone = parse_zone(zone).unwrap();
        let utc = |text| resolve_local(text, zone).unwrap().at;
        let end = by_hours(utc(event), zone, hours).unwrap();
        assert_eq!(
            (end.strict, end.regulation),
            (utc(strict), utc(regulation)),
            "{id}"
        );
        for language in Language::ALL {
            said(language, &end.explanation);
        }
    }
}

#[test]
fn the_explanation_of_hours() {
    let event = resolve_local("2026-10-23T22:30", Europe::Oslo).unwrap();
    let end = by_hours(event.at, event.zone, 72).unwrap();
    assert_eq!(
        said(Language::En, &end.explanation),
        [
            "The period runs from Friday 23 October 2026 at 22:30 (UTC+02:00).",
            "72 hours later is Monday 26 October 2026 at 21:30 (UTC+01:00). This time is used for alarms.",
            "Clocks are changed meanwhile. Hours that pass are counted, so the period ends at another time of day.",
            "If the hour of the event is not counted (Reg. 1182/71 Art. 3(1)), the period ends on Monday 26 October 2026 at 22:00 (UTC+01:00).",
            "A period in hours does not move to a working day (Art. 3(4)).",
        ]
    );
    let json = serde_json::to_value(&end).unwrap();
    assert_eq!(json["strict"], "2026-10-26T20:30:00Z");
    assert_eq!(json["regulation"], "2026-10-26T21:00:00Z");
    assert_eq!(json["zone"], "Europe/Oslo");
    assert_eq!(serde_json::from_value::<HourDeadline>(json).unwrap(), end);
}

#[test]
fn the_debated_reading_of_hours_includes_two_working_days() {
    let reading = |event: &str, hours, code| {
        let event = resolve_local(event, Europe::Oslo).unwrap();
        by_hours(event.at, event.zone, hours)
            .unwrap()
            .art3_5_reading(&calendar(code))
    };
    // Over Easter 2026.
    assert_eq!(
        reading("2026-04-02T15:00", 72, "NO"),
        Some(day("2026-04-08"))
    );
    assert_eq!(
        reading("2026-04-02T15:00", 72, "NL"),
        Some(day("2026-04-08"))
    );
    assert_eq!(reading("2026-04-02T15:00", 24, "NO"), None);
    assert_eq!(reading("2026-09-14T15:00", 72, "NO"), None);
}

#[test]
fn a_local_time_that_was_twice_is_the_earlier() {
    let read = |text| resolve_local(text, Europe::Oslo).unwrap();
    let twice = read("2026-10-25T02:30");
    assert_eq!(
        (twice.at, twice.reading),
        (at("2026-10-25T00:30:00Z"), LocalReading::EarlierOfTwo)
    );
    assert_eq!(
        said(Language::En, &[twice.sentence().unwrap()]),
        [
            "Clocks went back, and this time was shown twice. The earlier one is taken, so that the period does not become too long: Sunday 25 October 2026 at 02:30 (UTC+02:00)."
        ]
    );
    let second = read("2026-10-25T02:30+01:00");
    assert_eq!(
        (second.at, second.reading),
        (at("2026-10-25T01:30:00Z"), LocalReading::Exact)
    );
    assert_eq!(second.sentence(), None);
}

#[test]
fn a_local_time_that_never_was_is_refused() {
    let error = resolve_local("2027-03-28T02:30", Europe::Oslo).unwrap_err();
    assert_eq!(
        error.to_string(),
        "2027-03-28 02:30:00 never was in Europe/Oslo: clocks went forward over it"
    );
    assert_eq!(
        said(Language::Nb, &[error.sentence()]),
        [
            "søndag 28. mars 2027 kl. 02:30 fantes ikke i Europe/Oslo: klokken ble stilt frem over det. Kontroller klokkeslettet."
        ]
    );
}

#[test]
fn a_local_time_is_read_in_the_usual_ways() {
    let read = |text| resolve_local(text, Europe::Oslo).map(|local| local.at);
    for text in [
        "2026-10-23T22:30",
        "2026-10-23 22:30",
        "2026-10-23T22:30:00",
        "2026-10-23T20:30Z",
        "2026-10-23T20:30:00Z",
        "2026-10-23T16:30-04:00",
    ] {
        assert_eq!(read(text), Ok(at("2026-10-23T20:30:00Z")), "{text}");
    }
    assert_eq!(read("2026-10-23"), Ok(at("2026-10-22T22:00:00Z")));
    for text in [
        "",
        "2026-13-01T00:00",
        "23.10.2026 22:30",
        "2026-10-23T25:00",
        "yesterday",
    ] {
        assert!(
            matches!(read(text), Err(DeadlineError::NotATime { .. })),
            "{text}"
        );
    }
    assert!(matches!(
        parse_zone("Europe/Nowhere"),
        Err(DeadlineError::UnknownZone { .. })
    ));
}

#[test]
fn every_error_has_words_in_every_language() {
    let errors = [
        "x".parse::<Period>().unwrap_err().into(),
        "1 x".parse::<Period>().unwrap_err().into(),
        "0 days".parse::<Period>().unwrap_err().into(),
        "101 years".parse::<Period>().unwrap_err().into(),
        DeadlineError::HoursNeedATime,
        DeadlineError::OutOfRange,
        parse_zone("x").unwrap_err(),
        resolve_local("x", Europe::Oslo).unwrap_err(),
        resolve_local("2027-03-28T02:30", Europe::Oslo).unwrap_err(),
    ];
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        for error in &errors {
            words.try_say(&error.sentence()).unwrap();
        }
        for period in [
            "1 h",
            "2 days",
            "1 working day",
            "2 weeks",
            "1 month",
            "2 years",
        ] {
            words
                .try_say(&period.parse::<Period>().unwrap().sentence())
                .unwrap();
        }
    }
}

fn dates() -> impl Strategy<Value = NaiveDate> {
    (0..16 * 365_u64).prop_map(|n| day("2020-01-01") + Days::new(n))
}

fn calendars() -> impl Strategy<Value = Calendar> {
    let known = Calendar::known();
    (0..known.len()).prop_map(move |index| calendar(known[index]))
}

fn periods() -> impl Strategy<Value = Period> {
    (0..5_usize, 1..=60_u32).prop_map(|(unit, n)| {
        [
            Period::Days(n),
            Period::WorkingDays(n),
            Period::Weeks(n),
            Period::Months(n),
            Period::Years(n),
        ][unit]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn the_ends_are_in_order_and_explained(
        receipt in dates(),
        period in periods(),
        calendar in calendars(),
        pause in 0..40_u32,
    ) {
        let end = by_date(receipt, period, &calendar, pause).unwrap();
        let nominal = end.nominal.unwrap();
        prop_assert!(receipt < nominal);
        prop_assert!(nominal <= end.legal);
        prop_assert!(calendar.is_working_day(end.legal));
        prop_assert!(calendar.is_conservative_working_day(end.late_after()));
        prop_assert!(end.late_after() <= end.legal);
        prop_assert!(receipt <= end.safe && end.safe <= nominal);
        prop_assert!(end.safe <= end.late_after());
        prop_assert!(end.safe == receipt || calendar.is_working_day(end.safe));
        prop_assert!(end.legal_conservative.is_none() || !end.uncertain_days.is_empty());
        let words = Words::new(Language::Nl).unwrap();
        for sentence in &end.explanation {
            prop_assert!(words.try_say(sentence).is_ok());
        }
    }

    #[test]
    fn a_period_of_two_days_or_more_has_two_working_days(
        receipt in dates(),
        n in 2..20_u32,
        calendar in calendars(),
    ) {
        let end = by_date(receipt, Period::Days(n), &calendar, 0).unwrap();
        let working = receipt
            .iter_days()
            .skip(1)
            .take_while(|day| *day <= end.legal)
            .filter(|day| calendar.is_working_day(*day))
            .count();
        prop_assert!(working >= 2);
    }

    #[test]
    fn months_are_monotone_and_three_are_longer_than_one(
        receipt in dates(),
        calendar in calendars(),
    ) {
        let of = |receipt, n| by_date(receipt, Period::Months(n), &calendar, 0).unwrap();
        let next = receipt.succ_opt().unwrap();
        if next.month() == receipt.month() {
            prop_assert!(of(receipt, 1).legal <= of(next, 1).legal);
        }
        prop_assert!(of(receipt, 1).legal < of(receipt, 3).legal);
    }

    #[test]
    fn hours_do_not_depend_on_the_zone(
        seconds in 1_500_000_000..2_500_000_000_i64,
        hours in 1..1_000_u32,
    ) {
        let event = DateTime::from_timestamp(seconds, 0).unwrap();
        let oslo = by_hours(event, Europe::Oslo, hours).unwrap();
        let athens = by_hours(event, Europe::Athens, hours).unwrap();
        prop_assert_eq!(oslo.strict, athens.strict);
        prop_assert_eq!(oslo.regulation, athens.regulation);
        prop_assert!(oslo.strict < oslo.regulation);
        prop_assert!(oslo.regulation - oslo.strict <= chrono::TimeDelta::hours(1));
    }

    #[test]
    fn no_text_breaks_the_reader_of_times(text in "\\PC{0,40}") {
        drop(resolve_local(&text, Europe::Oslo));
    }
}

/// A larger gap would show a calendar that is wrong.
#[test]
fn no_end_moves_by_more_than_six_days() {
    for code in Calendar::known() {
        let calendar = calendar(code);
        let mut days = WorkingDays::new(&calendar);
        for date in day("2020-01-01")
            .iter_days()
            .take_while(|date| date.year() <= 2035)
        {
            let legal = roll(date, &mut |day| days.is_working(day)).unwrap();
            assert!((legal - date).num_days() <= 6, "{code} {date}");
        }
    }
}
