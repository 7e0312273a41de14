//! Easter Sunday, the day from which the movable feasts are counted.

use chrono::{Days, NaiveDate};

/// Easter Sunday of the western churches, by the Gregorian computus (the anonymous algorithm).
///
/// None beyond the years a date can hold.
#[must_use]
pub fn western(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let (century_leaps, century_rest) = (century.div_euclid(4), century.rem_euclid(4));
    let moon_correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century_leaps - moon_correction + 15).rem_euclid(30);
    let (leaps, rest) = (of_century.div_euclid(4), of_century.rem_euclid(4));
    let weekday = (32 + 2 * century_rest + 2 * leaps - epact - rest).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday).div_euclid(451);
    let days = epact + weekday - 7 * late + 114;
    date(year, days)
}

/// Easter Sunday of the orthodox churches, by the Julian computus, as a date of today's calendar.
///
/// None beyond the years a date can hold.
#[must_use]
pub fn orthodox(year: i32) -> Option<NaiveDate> {
    let moon = (19 * year.rem_euclid(19) + 15).rem_euclid(30);
    let weekday = (2 * year.rem_euclid(4) + 4 * year.rem_euclid(7) - moon + 34).rem_euclid(7);
    let julian = date(year, moon + weekday + 114)?;
    // What the Julian calendar is behind from March on: 13 days from 1900 to 2099.
    let behind = year.div_euclid(100) - year.div_euclid(400) - 2;
    julian.checked_add_days(Days::new(u64::try_from(behind).ok()?))
}

/// Both ways of counting end with a number of which the quotient by 31 is the month and the
/// remainder the day, from nought.
fn date(year: i32, days: i32) -> Option<NaiveDate> {
    let (month, day) = (days.div_euclid(31), days.rem_euclid(31) + 1);
    NaiveDate::from_ymd_opt(year, month.try_into().ok()?, day.try_into().ok()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn dates(easter: fn(i32) -> Option<NaiveDate>, years: &[i32]) -> Vec<String> {
        years
            .iter()
            .map(|year| easter(*year).unwrap().to_string())
            .collect()
    }

    #[test]
    fn western_easter_of_known_years() {
        assert_eq!(
            dates(
                western,
                &[
                    1818, 1943, 2000, 2024, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2038
                ]
            ),
            [
                "1818-03-22",
                "1943-04-25",
                "2000-04-23",
                "2024-03-31",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2029-04-01",
                "2030-04-21",
                "2031-04-13",
                "2032-03-28",
                "2038-04-25"
            ]
        );
    }

    #[test]
    fn orthodox_easter_of_known_years() {
        assert_eq!(
            dates(
                orthodox,
                &[2000, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032]
            ),
            [
                "2000-04-30",
                "2024-05-05",
                "2025-04-20",
                "2026-04-12",
                "2027-05-02",
                "2028-04-16",
                "2029-04-08",
                "2030-04-28",
                "2031-04-13",
                "2032-05-02"
            ]
        );
    }

    #[test]
    fn easter_is_a_sunday_in_every_year() {
        use chrono::{Datelike, Weekday};
        for year in 1600..2600 {
            for easter in [western(year), orthodox(year)] {
                assert_eq!(easter.unwrap().weekday(), Weekday::Sun, "{year}");
            }
            assert!(orthodox(year) >= western(year), "{year}");
        }
    }
}
