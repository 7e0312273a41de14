"""Writes what the calendars of public holidays are compared with, and the data of the Spanish regions.

    python3 -m venv venv && venv/bin/pip install holidays==0.109
    venv/bin/python tests/calendars/write.py

It writes src-tauri/core/src/calendar/expected.txt (every EEA state for 2018 to 2040, every German Land and Spanish
region for 2018 to 2040 too) and src-tauri/core/src/calendar/spain.rs. Nothing of it runs in the product.
"""

import datetime
import pathlib

import holidays
from holidays.countries import Germany, Spain

HERE = pathlib.Path(__file__).resolve().parents[2] / "src-tauri/core/src/calendar"
EEA = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split()
YEARS = range(2018, 2041)
# The state publishes the regions' days year by year; this is the last year published.
PUBLISHED = 2026
LAENDER = [code for code in Germany.subdivisions if len(code) == 2]
REGIONS = [code for code in Spain.subdivisions if len(code) == 2]

NAMES = {
    "Jueves Santo": "maundy-thursday",
    "Lunes de Pascua": "easter-monday",
    "Corpus Christi": "corpus-christi",
    "San Esteban": "saint-stephen",
    "Día de la Pascua Granada": "whit-monday",
    "San José": "saint-joseph",
    "Santiago Apóstol": "saint-james",
    "Día Nacional de Galicia": "saint-james",
    "San Juan": "saint-john",
    "Martes de Carnaval": "carnival-tuesday",
    "San Antonio": "patron-saint",
    "San Francisco Javier": "patron-saint",
    "Nuestra Señora de África": "patron-saint",
    "La Bien Aparecida": "patron-saint",
    "Día de Nuestra Señora la Virgen de la Victoria": "patron-saint",
}


def key(name):
    """The key of a name in the files of words."""
    if name.startswith("Lunes siguiente"):
        return "moved-monday"
    if "Sacrificio" in name:
        return "eid-al-adha"
    if "Fitr" in name:
        return "eid-al-fitr"
    return NAMES.get(name, "regional-day")


def days(country, year, **more):
    """Holidays on Monday to Friday."""
    found = holidays.country_holidays(country, years=year, **more)
    return {day: name for day, name in sorted(found.items()) if day.weekday() < 5}


def expected():
    lines = [
        "# Public holidays on Monday to Friday by the open data set `holidays` %s: calendar, year, month and day."
        % holidays.__version__
    ]

    def write(code, country, **more):
        for year in YEARS:
            listed = " ".join(day.strftime("%m%d") for day in days(country, year, **more))
            lines.append(f"{code} {year} {listed}".rstrip())

    for country in EEA:
        write(country, country)
    for land in LAENDER:
        write(f"DE-{land}", "DE", subdiv=land)
    for region in REGIONS:
        write(f"ES-{region}", "ES", subdiv=region)
    (HERE / "expected.txt").write_text("\n".join(lines) + "\n")


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return datetime.date(year, f // 31, f % 31 + 1)


def rules_of(region, national):
    """The region's own days, as rules: what recurs by its law, and what single years list."""
    by_name = {}
    for year in YEARS:
        for day, names in days("ES", year, subdiv=region, language="es").items():
            if day not in national:
                by_name.setdefault(names.split("; ")[0], []).append(day)
    recurring, listed = [], {}
    for name, found in by_name.items():
        of = key(name)
        fixed = {(day.month, day.day) for day in found}
        offsets = {(day - easter(day.year)).days for day in found}

        def date(year):
            if len(fixed) == 1:
                month, day = next(iter(fixed))
                return datetime.date(year, month, day)
            return easter(year) + datetime.timedelta(next(iter(offsets)))

        regular = len(found) > 4 and (len(fixed) == 1 or len(offsets) == 1)
        if regular:
            due = {date(year) for year in YEARS}
            due = {day for day in due if day.weekday() < 5 and day not in national}
            missing = sorted(day.year for day in due - set(found))
        if regular and len(missing) <= 3:
            if len(fixed) == 1:
                month, day = next(iter(fixed))
                rule = f'fixed({month}, {day}, "holiday-{of}")'
            else:
                rule = f'western({next(iter(offsets))}, "holiday-{of}")'
            if missing:
                rule += ".except(&[%s])" % ", ".join(map(str, missing))
            recurring.append(rule)
        else:
            for day in found:
                listed.setdefault((day.month, day.day, of), []).append(day.year)
    lines = recurring
    for (month, day, of), years in sorted(listed.items()):
        for certain in (True, False):
            some = [year for year in years if (year <= PUBLISHED) == certain]
            if some:
                rule = 'in_years(&[%s], %d, %d, "holiday-%s")' % (
                    ", ".join(map(str, some)),
                    month,
                    day,
                    of,
                )
                lines.append(rule if certain else rule + ".uncertain()")
    return lines


def spain():
    national = {day for year in YEARS for day in days("ES", year)}
    out = [
        "//! The days of the Spanish regions beside those of the state. Written by `tests/calendars/write.py`.",
        "//!",
        "//! Each region names its days year by year in the list that the state publishes (Real Decreto 2001/1983, art. 45).",
        "//! What it lists every year is a rule here. The rest stands with its years: certain up to the last list that was",
        "//! published, not certain for later years, in which the region may choose otherwise.",
        "",
        "use super::rules::{Rule, fixed, in_years, western};",
        "",
    ]
    for region in REGIONS:
        out.append(f"pub(super) const {region}: &[Rule] = &[")
        out += [f"    {line}," for line in rules_of(region, national)]
        out.append("];")
    (HERE / "spain.rs").write_text("\n".join(out) + "\n")


expected()
spain()
