//! The public holidays of the EEA states, as their laws name them.
//!
//! One line per day. Sundays are left out: they are no working days anywhere (Regulation 1182/71
//! Art 2(2)). The rules were compared, year by year, with the open data set `holidays` 0.109;
//! `expected.txt` beside this file holds that set, and a test lists every difference.

use chrono::Weekday::{Fri, Mon, Sat, Thu, Wed};

use super::Certainty::{Certain, Uncertain};
use super::rules::{Rule, Weekend, When, fixed, on_or_after, once, orthodox, western};
use super::spain;
use crate::source::SourceStatus::{self, Knowledge, Product, Seen};

/// The public holidays of a state, or of a part of it.
#[derive(Debug)]
pub(super) struct State {
    /// ISO 3166 code: `NO`, `DE-BY`.
    pub code: &'static str,
    /// The act that names the days.
    pub citation: &'static str,
    pub source_status: SourceStatus,
    /// The key of what a reader has to know about this calendar.
    pub remark: Option<&'static str>,
    /// Days of the whole state, for a part of it.
    pub shared: &'static [Rule],
    pub rules: &'static [Rule],
}

const fn state(code: &'static str, citation: &'static str, rules: &'static [Rule]) -> State {
    State {
        code,
        citation,
        source_status: Knowledge,
        remark: None,
        shared: &[],
        rules,
    }
}

const fn land(code: &'static str, citation: &'static str, rules: &'static [Rule]) -> State {
    State {
        code,
        citation,
        source_status: Knowledge,
        remark: None,
        shared: GERMANY,
        rules,
    }
}

/// A Spanish region: its days stand in the list that the state publishes each year.
const fn comunidad(code: &'static str, rules: &'static [Rule]) -> State {
    State {
        code,
        citation: "Real Decreto 2001/1983, art. 45; Relación de fiestas laborales (BOE)",
        source_status: Knowledge,
        remark: Some("calendar-remark-yearly-region"),
        shared: SPAIN,
        rules,
    }
}

impl State {
    const fn remark(mut self, key: &'static str) -> Self {
        self.remark = Some(key);
        self
    }

    const fn source(mut self, status: SourceStatus) -> Self {
        self.source_status = status;
        self
    }
}

// Days that many states share.
const NEW_YEAR: Rule = fixed(1, 1, "holiday-new-year");
const EPIPHANY: Rule = fixed(1, 6, "holiday-epiphany");
const MAUNDY_THURSDAY: Rule = western(-3, "holiday-maundy-thursday");
const GOOD_FRIDAY: Rule = western(-2, "holiday-good-friday");
const EASTER_MONDAY: Rule = western(1, "holiday-easter-monday");
const LABOUR_DAY: Rule = fixed(5, 1, "holiday-labour-day");
const ASCENSION: Rule = western(39, "holiday-ascension");
const WHIT_MONDAY: Rule = western(50, "holiday-whit-monday");
const CORPUS_CHRISTI: Rule = western(60, "holiday-corpus-christi");
const ASSUMPTION: Rule = fixed(8, 15, "holiday-assumption");
const ALL_SAINTS: Rule = fixed(11, 1, "holiday-all-saints");
const IMMACULATE_CONCEPTION: Rule = fixed(12, 8, "holiday-immaculate-conception");
const CHRISTMAS_EVE: Rule = fixed(12, 24, "holiday-christmas-eve");
const CHRISTMAS: Rule = fixed(12, 25, "holiday-christmas");
const SECOND_CHRISTMAS: Rule = fixed(12, 26, "holiday-second-christmas");
const SAINT_STEPHEN: Rule = fixed(12, 26, "holiday-saint-stephen");
const NEW_YEARS_EVE: Rule = fixed(12, 31, "holiday-new-years-eve");
const ORTHODOX_GOOD_FRIDAY: Rule = orthodox(-2, "holiday-good-friday");
const ORTHODOX_EASTER_MONDAY: Rule = orthodox(1, "holiday-easter-monday");
const CLEAN_MONDAY: Rule = orthodox(-48, "holiday-clean-monday");
const ORTHODOX_WHIT_MONDAY: Rule = orthodox(50, "holiday-whit-monday");

const REGION: &str = "calendar-remark-region";
const YEARLY: &str = "calendar-remark-yearly";

const SPAIN: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    GOOD_FRIDAY,
    LABOUR_DAY,
    ASSUMPTION,
    fixed(10, 12, "holiday-national-day"),
    ALL_SAINTS,
    fixed(12, 6, "holiday-constitution-day"),
    IMMACULATE_CONCEPTION,
    CHRISTMAS,
];

/// Every calendar, in the order of its code.
pub(super) static STATES: &[State] = &[
    state(
        "AT",
        "Feiertagsruhegesetz 1957; Arbeitsruhegesetz § 7",
        &[
            NEW_YEAR,
            EPIPHANY,
            EASTER_MONDAY,
            LABOUR_DAY,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            ASSUMPTION,
            fixed(10, 26, "holiday-national-day"),
            ALL_SAINTS,
            IMMACULATE_CONCEPTION,
            CHRISTMAS,
            SAINT_STEPHEN,
        ],
    ),
    state(
        "BE",
        "Wet van 4 januari 1974 betreffende de feestdagen; koninklijk besluit van 18 april 1974",
        &[
            NEW_YEAR,
            EASTER_MONDAY,
            LABOUR_DAY,
            ASCENSION,
            WHIT_MONDAY,
            fixed(7, 21, "holiday-national-day"),
            ASSUMPTION,
            ALL_SAINTS,
            fixed(11, 11, "holiday-armistice-day"),
            CHRISTMAS,
        ],
    ),
    state(
        "BG",
        "Кодекс на труда, чл. 154",
        &[
            bulgarian(NEW_YEAR),
            bulgarian(fixed(3, 3, "holiday-liberation-day")),
            ORTHODOX_GOOD_FRIDAY,
            orthodox(-1, "holiday-holy-saturday"),
            ORTHODOX_EASTER_MONDAY,
            bulgarian(LABOUR_DAY),
            bulgarian(fixed(5, 6, "holiday-saint-george-army")),
            bulgarian(fixed(5, 24, "holiday-bulgarian-culture")),
            bulgarian(fixed(9, 6, "holiday-unification-day")),
            bulgarian(fixed(9, 22, "holiday-independence-day")),
            bulgarian(CHRISTMAS_EVE),
            bulgarian(CHRISTMAS),
            bulgarian(SECOND_CHRISTMAS),
            once(2025, 12, 31, "holiday-bridge-day").uncertain(),
            once(2026, 1, 2, "holiday-bridge-day").uncertain(),
        ],
    )
    .remark(YEARLY),
    state(
        "CY",
        "National public holidays of the Republic of Cyprus",
        &[
            NEW_YEAR,
            EPIPHANY,
            CLEAN_MONDAY,
            fixed(3, 25, "holiday-greek-independence-day"),
            fixed(4, 1, "holiday-cyprus-national-day"),
            ORTHODOX_GOOD_FRIDAY,
            ORTHODOX_EASTER_MONDAY,
            // Banks only.
            orthodox(2, "holiday-easter-tuesday").uncertain(),
            LABOUR_DAY,
            ORTHODOX_WHIT_MONDAY,
            ASSUMPTION,
            fixed(10, 1, "holiday-independence-day"),
            fixed(10, 28, "holiday-ohi-day"),
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    ),
    state(
        "CZ",
        "Zákon č. 245/2000 Sb.",
        &[
            NEW_YEAR,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR_DAY,
            fixed(5, 8, "holiday-victory-day"),
            fixed(7, 5, "holiday-cyril-methodius"),
            fixed(7, 6, "holiday-jan-hus"),
            fixed(9, 28, "holiday-statehood-day"),
            fixed(10, 28, "holiday-czechoslovak-independence"),
            fixed(11, 17, "holiday-freedom-democracy"),
            CHRISTMAS_EVE,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    ),
    state(
        "DE",
        "Einigungsvertrag Art. 2; Feiertagsgesetze der Länder",
        GERMANY,
    )
    .remark(REGION),
    land("DE-BB", "Feiertagsgesetz Brandenburg", &[REFORMATION]),
    land(
        "DE-BE",
        "Gesetz über die Sonn- und Feiertage (Berlin)",
        &[
            fixed(3, 8, "holiday-womens-day").from(2019),
            once(2020, 5, 8, "holiday-end-of-war"),
            once(2025, 5, 8, "holiday-end-of-war"),
        ],
    ),
    land(
        "DE-BW",
        "Feiertagsgesetz Baden-Württemberg",
        &[EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS],
    ),
    land(
        "DE-BY",
        "Feiertagsgesetz Bayern, Art. 1",
        &[
            EPIPHANY,
            CORPUS_CHRISTI,
            // In communities with more Catholic than Protestant inhabitants only.
            ASSUMPTION.uncertain(),
            ALL_SAINTS,
        ],
    )
    .remark(REGION),
    land(
        "DE-HB",
        "Gesetz über die Sonn- und Feiertage (Bremen)",
        &[REFORMATION.from(2018)],
    ),
    land("DE-HE", "Hessisches Feiertagsgesetz", &[CORPUS_CHRISTI]),
    land(
        "DE-HH",
        "Feiertagsgesetz Hamburg",
        &[REFORMATION.from(2018)],
    ),
    land(
        "DE-MV",
        "Feiertagsgesetz Mecklenburg-Vorpommern",
        &[fixed(3, 8, "holiday-womens-day").from(2023), REFORMATION],
    ),
    land(
        "DE-NI",
        "Niedersächsisches Gesetz über die Feiertage",
        &[REFORMATION.from(2018)],
    ),
    land("DE-NW", "Feiertagsgesetz NW", &[CORPUS_CHRISTI, ALL_SAINTS]),
    land(
        "DE-RP",
        "Feiertagsgesetz Rheinland-Pfalz",
        &[CORPUS_CHRISTI, ALL_SAINTS],
    ),
    land(
        "DE-SH",
        "Gesetz über Sonn- und Feiertage (Schleswig-Holstein)",
        &[REFORMATION.from(2018)],
    ),
    land(
        "DE-SL",
        "Feiertagsgesetz Saarland",
        &[CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS],
    ),
    land(
        "DE-SN",
        "Gesetz über Sonn- und Feiertage im Freistaat Sachsen",
        &[
            REFORMATION,
            on_or_after(Wed, 11, 16, "holiday-repentance-day"),
        ],
    )
    .remark(REGION),
    land(
        "DE-ST",
        "Gesetz über die Sonn- und Feiertage (Sachsen-Anhalt)",
        &[EPIPHANY, REFORMATION],
    ),
    land(
        "DE-TH",
        "Thüringer Feier- und Gedenktagsgesetz",
        &[
            fixed(9, 20, "holiday-childrens-day").from(2019),
            REFORMATION,
        ],
    )
    .remark(REGION),
    state(
        "DK",
        "Danish public holidays; lov nr. 214 af 6. marts 2023 (Great Prayer Day)",
        &[
            NEW_YEAR,
            MAUNDY_THURSDAY,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            western(26, "holiday-great-prayer-day").until(2023),
            ASCENSION,
            WHIT_MONDAY,
            fixed(6, 5, "holiday-constitution-day").uncertain(),
            CHRISTMAS_EVE.uncertain(),
            CHRISTMAS,
            SECOND_CHRISTMAS,
            NEW_YEARS_EVE.uncertain(),
        ],
    ),
    state(
        "EE",
        "Pühade ja tähtpäevade seadus § 2",
        &[
            NEW_YEAR,
            fixed(2, 24, "holiday-independence-day"),
            GOOD_FRIDAY,
            LABOUR_DAY,
            fixed(6, 23, "holiday-victory-day"),
            fixed(6, 24, "holiday-midsummer-day"),
            fixed(8, 20, "holiday-independence-restored"),
            CHRISTMAS_EVE,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    ),
    state(
        "ES",
        "Estatuto de los Trabajadores, art. 37.2; Real Decreto 2001/1983, art. 45",
        SPAIN,
    )
    .remark(REGION),
    comunidad("ES-AN", spain::AN),
    comunidad("ES-AR", spain::AR),
    comunidad("ES-AS", spain::AS),
    comunidad("ES-CB", spain::CB),
    comunidad("ES-CE", spain::CE),
    comunidad("ES-CL", spain::CL),
    comunidad("ES-CM", spain::CM),
    comunidad("ES-CN", spain::CN),
    comunidad("ES-CT", spain::CT),
    comunidad("ES-EX", spain::EX),
    comunidad("ES-GA", spain::GA),
    comunidad("ES-IB", spain::IB),
    comunidad("ES-MC", spain::MC),
    comunidad("ES-MD", spain::MD),
    comunidad("ES-ML", spain::ML),
    comunidad("ES-NC", spain::NC),
    comunidad("ES-PV", spain::PV),
    comunidad("ES-RI", spain::RI),
    comunidad("ES-VC", spain::VC),
    // Only what is free in every EEA state. For an addressee of which the state is not known.
    state(
        "EU",
        "Regulation 1182/71 Art 2(2); what every EEA state has in common",
        &[NEW_YEAR, CHRISTMAS],
    )
    .source(Product)
    .remark("calendar-remark-common"),
    state(
        "FI",
        "Laki säädettyjen määräaikain laskemisesta 150/1930",
        &[
            NEW_YEAR,
            EPIPHANY,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR_DAY,
            ASCENSION,
            on_or_after(Fri, 6, 19, "holiday-midsummer-eve").uncertain(),
            on_or_after(Sat, 6, 20, "holiday-midsummer-day"),
            on_or_after(Sat, 10, 31, "holiday-all-saints"),
            fixed(12, 6, "holiday-independence-day"),
            CHRISTMAS_EVE.uncertain(),
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    ),
    state(
        "FR",
        "Code du travail, art. L. 3133-1",
        &[
            NEW_YEAR,
            EASTER_MONDAY,
            LABOUR_DAY,
            fixed(5, 8, "holiday-victory-day"),
            ASCENSION,
            WHIT_MONDAY,
            fixed(7, 14, "holiday-national-day"),
            ASSUMPTION,
            ALL_SAINTS,
            fixed(11, 11, "holiday-armistice-day"),
            CHRISTMAS,
        ],
    )
    .remark(REGION),
    state(
        "GR",
        "National public holidays of the Hellenic Republic",
        &[
            NEW_YEAR,
            EPIPHANY,
            CLEAN_MONDAY,
            fixed(3, 25, "holiday-independence-day"),
            ORTHODOX_GOOD_FRIDAY,
            ORTHODOX_EASTER_MONDAY,
            // Moved or given a substitute by decision of the ministry.
            LABOUR_DAY
                .except(&[2024])
                .weekend(Weekend::NextWorkingDay(Uncertain), 2021),
            once(2024, 5, 7, "holiday-labour-day").uncertain(),
            ORTHODOX_WHIT_MONDAY,
            ASSUMPTION,
            fixed(10, 28, "holiday-ohi-day"),
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    ),
    state(
        "HR",
        "Zakon o blagdanima, spomendanima i neradnim danima (NN 110/19)",
        &[
            NEW_YEAR,
            EPIPHANY,
            EASTER_MONDAY,
            LABOUR_DAY,
            fixed(5, 30, "holiday-statehood-day").from(2020),
            CORPUS_CHRISTI,
            fixed(6, 22, "holiday-anti-fascist-day"),
            fixed(6, 25, "holiday-statehood-day").until(2019),
            fixed(8, 5, "holiday-homeland-day"),
            ASSUMPTION,
            fixed(10, 8, "holiday-independence-day").until(2019),
            ALL_SAINTS,
            fixed(11, 18, "holiday-remembrance-day").from(2020),
            CHRISTMAS,
            SAINT_STEPHEN,
        ],
    ),
    state(
        "HU",
        "2012. évi I. törvény a munka törvénykönyvéről, 102. §",
        &[
            NEW_YEAR,
            fixed(3, 15, "holiday-national-day"),
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR_DAY,
            WHIT_MONDAY,
            fixed(8, 20, "holiday-state-foundation"),
            fixed(10, 23, "holiday-revolution-1956"),
            ALL_SAINTS,
            CHRISTMAS_EVE.from(2026),
            CHRISTMAS,
            SECOND_CHRISTMAS,
            // Working days exchanged with a Saturday, by yearly decree.
            once(2018, 3, 16, "holiday-bridge-day").uncertain(),
            once(2018, 4, 30, "holiday-bridge-day").uncertain(),
            once(2018, 10, 22, "holiday-bridge-day").uncertain(),
            once(2018, 11, 2, "holiday-bridge-day").uncertain(),
            once(2018, 12, 24, "holiday-bridge-day").uncertain(),
            once(2018, 12, 31, "holiday-bridge-day").uncertain(),
            once(2019, 8, 19, "holiday-bridge-day").uncertain(),
            once(2019, 12, 24, "holiday-bridge-day").uncertain(),
            once(2019, 12, 27, "holiday-bridge-day").uncertain(),
            once(2020, 8, 21, "holiday-bridge-day").uncertain(),
            once(2020, 12, 24, "holiday-bridge-day").uncertain(),
            once(2021, 12, 24, "holiday-bridge-day").uncertain(),
            once(2022, 3, 14, "holiday-bridge-day").uncertain(),
            once(2022, 10, 31, "holiday-bridge-day").uncertain(),
            once(2024, 8, 19, "holiday-bridge-day").uncertain(),
            once(2024, 12, 24, "holiday-bridge-day").uncertain(),
            once(2024, 12, 27, "holiday-bridge-day").uncertain(),
            once(2025, 5, 2, "holiday-bridge-day").uncertain(),
            once(2025, 10, 24, "holiday-bridge-day").uncertain(),
            once(2025, 12, 24, "holiday-bridge-day").uncertain(),
            once(2026, 1, 2, "holiday-bridge-day").uncertain(),
            once(2026, 8, 21, "holiday-bridge-day").uncertain(),
        ],
    )
    .remark(YEARLY),
    state(
        "IE",
        "Organisation of Working Time Act 1997, Second Schedule",
        &[
            NEW_YEAR,
            Rule::new(
                When::FixedIf {
                    month: 2,
                    day: 1,
                    weekday: Fri,
                },
                "holiday-saint-brigid",
            )
            .from(2023),
            Rule::new(
                When::FirstMondayUnless {
                    month: 2,
                    begins: Fri,
                },
                "holiday-saint-brigid",
            )
            .from(2023),
            fixed(3, 17, "holiday-saint-patrick"),
            once(2022, 3, 18, "holiday-remembrance-recognition"),
            EASTER_MONDAY,
            on_or_after(Mon, 5, 1, "holiday-may-holiday"),
            on_or_after(Mon, 6, 1, "holiday-june-holiday"),
            on_or_after(Mon, 8, 1, "holiday-august-holiday"),
            on_or_after(Mon, 10, 25, "holiday-october-holiday"),
            CHRISTMAS,
            SAINT_STEPHEN,
        ],
    ),
    state(
        "IS",
        "Lög um 40 stunda vinnuviku nr. 88/1971",
        &[
            NEW_YEAR,
            MAUNDY_THURSDAY,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            on_or_after(Thu, 4, 19, "holiday-first-day-of-summer"),
            LABOUR_DAY,
            ASCENSION,
            WHIT_MONDAY,
            fixed(6, 17, "holiday-national-day"),
            on_or_after(Mon, 8, 1, "holiday-commerce-day"),
            // Free from noon.
            CHRISTMAS_EVE.uncertain(),
            CHRISTMAS,
            SECOND_CHRISTMAS,
            NEW_YEARS_EVE.uncertain(),
        ],
    ),
    state(
        "IT",
        "Legge 27 maggio 1949, n. 260",
        &[
            NEW_YEAR,
            EPIPHANY,
            EASTER_MONDAY,
            fixed(4, 25, "holiday-liberation-day"),
            LABOUR_DAY,
            fixed(6, 2, "holiday-republic-day"),
            ASSUMPTION,
            fixed(10, 4, "holiday-saint-francis").from(2026),
            ALL_SAINTS,
            IMMACULATE_CONCEPTION,
            CHRISTMAS,
            SAINT_STEPHEN,
        ],
    )
    .remark(REGION),
    state(
        "LI",
        "Arbeitsgesetz (Liechtenstein); public holidays of the Principality",
        &[
            NEW_YEAR,
            EPIPHANY,
            fixed(2, 2, "holiday-candlemas").uncertain(),
            fixed(3, 19, "holiday-saint-joseph").uncertain(),
            GOOD_FRIDAY.uncertain(),
            EASTER_MONDAY,
            LABOUR_DAY,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            fixed(8, 15, "holiday-national-day"),
            fixed(9, 8, "holiday-nativity-of-mary"),
            ALL_SAINTS,
            IMMACULATE_CONCEPTION,
            CHRISTMAS,
            SAINT_STEPHEN,
        ],
    ),
    state(
        "LT",
        "Darbo kodeksas, 123 straipsnis",
        &[
            NEW_YEAR,
            fixed(2, 16, "holiday-state-restored"),
            fixed(3, 11, "holiday-independence-restored"),
            EASTER_MONDAY,
            LABOUR_DAY,
            fixed(6, 24, "holiday-saint-john"),
            fixed(7, 6, "holiday-statehood-day"),
            ASSUMPTION,
            ALL_SAINTS,
            fixed(11, 2, "holiday-all-souls").from(2020),
            CHRISTMAS_EVE,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    ),
    state(
        "LU",
        "Code du travail, art. L. 232-2",
        &[
            NEW_YEAR,
            EASTER_MONDAY,
            LABOUR_DAY,
            fixed(5, 9, "holiday-europe-day").from(2019),
            ASCENSION,
            WHIT_MONDAY,
            fixed(6, 23, "holiday-national-day"),
            ASSUMPTION,
            ALL_SAINTS,
            CHRISTMAS,
            SAINT_STEPHEN,
        ],
    ),
    state(
        "LV",
        "Likums \"Par svētku, atceres un atzīmējamām dienām\"",
        &[
            NEW_YEAR,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR_DAY,
            fixed(5, 4, "holiday-independence-restored").weekend(Weekend::NextMonday, i32::MIN),
            fixed(6, 23, "holiday-midsummer-eve"),
            fixed(6, 24, "holiday-midsummer-day"),
            fixed(11, 18, "holiday-independence-day").weekend(Weekend::NextMonday, i32::MIN),
            CHRISTMAS_EVE,
            CHRISTMAS,
            SECOND_CHRISTMAS,
            NEW_YEARS_EVE,
            once(2018, 7, 9, "holiday-song-festival"),
            once(2018, 9, 24, "holiday-papal-visit"),
            once(2023, 5, 29, "holiday-hockey-day"),
            once(2023, 7, 10, "holiday-song-festival"),
            // Working days exchanged with a Saturday, by yearly order.
            once(2018, 4, 30, "holiday-bridge-day").uncertain(),
            once(2020, 6, 22, "holiday-bridge-day").uncertain(),
            once(2021, 5, 3, "holiday-bridge-day").uncertain(),
            once(2021, 6, 25, "holiday-bridge-day").uncertain(),
            once(2021, 11, 19, "holiday-bridge-day").uncertain(),
            once(2023, 5, 5, "holiday-bridge-day").uncertain(),
            once(2024, 12, 23, "holiday-bridge-day").uncertain(),
            once(2024, 12, 30, "holiday-bridge-day").uncertain(),
            once(2025, 5, 2, "holiday-bridge-day").uncertain(),
            once(2025, 11, 17, "holiday-bridge-day").uncertain(),
            once(2026, 1, 2, "holiday-bridge-day").uncertain(),
            once(2026, 6, 22, "holiday-bridge-day").uncertain(),
        ],
    )
    .remark(YEARLY),
    state(
        "MT",
        "National Holidays and Other Public Holidays Act (Cap. 252)",
        &[
            NEW_YEAR,
            fixed(2, 10, "holiday-saint-pauls-shipwreck"),
            fixed(3, 19, "holiday-saint-joseph"),
            fixed(3, 31, "holiday-freedom-day"),
            GOOD_FRIDAY,
            LABOUR_DAY,
            fixed(6, 7, "holiday-sette-giugno"),
            fixed(6, 29, "holiday-saints-peter-paul"),
            ASSUMPTION,
            fixed(9, 8, "holiday-our-lady-of-victories"),
            fixed(9, 21, "holiday-independence-day"),
            IMMACULATE_CONCEPTION,
            fixed(12, 13, "holiday-republic-day"),
            CHRISTMAS,
        ],
    ),
    state(
        "NL",
        "Algemene termijnenwet, art. 3, lid 1",
        &[
            NEW_YEAR,
            // Equated with a public holiday for the act itself: uncertain for the Regulation.
            GOOD_FRIDAY
                .uncertain()
                .by("Algemene termijnenwet, art. 3, lid 2"),
            EASTER_MONDAY,
            Rule::new(
                When::FixedNotSunday { month: 4, day: 27 },
                "holiday-kings-day",
            ),
            // Each year under the act, though most people have it off only every fifth year.
            fixed(5, 5, "holiday-liberation-day").uncertain(),
            ASCENSION,
            WHIT_MONDAY,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    )
    .source(Seen)
    .remark("calendar-remark-equated"),
    state(
        "NO",
        "Lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred § 2; lov 26. april 1947 nr. 1 om 1. og 17. mai som høgtidsdager",
        &[
            NEW_YEAR,
            MAUNDY_THURSDAY,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR_DAY,
            fixed(5, 17, "holiday-constitution-day"),
            ASCENSION,
            WHIT_MONDAY,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    ),
    state(
        "PL",
        "Ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy",
        &[
            NEW_YEAR,
            EPIPHANY,
            EASTER_MONDAY,
            LABOUR_DAY,
            fixed(5, 3, "holiday-constitution-day"),
            CORPUS_CHRISTI,
            ASSUMPTION,
            ALL_SAINTS,
            fixed(11, 11, "holiday-independence-day"),
            once(2018, 11, 12, "holiday-independence-day"),
            CHRISTMAS_EVE.from(2025),
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    ),
    state(
        "PT",
        "Código do Trabalho, artigo 234.º",
        &[
            NEW_YEAR,
            GOOD_FRIDAY,
            fixed(4, 25, "holiday-freedom-day"),
            LABOUR_DAY,
            CORPUS_CHRISTI,
            fixed(6, 10, "holiday-portugal-day"),
            ASSUMPTION,
            fixed(10, 5, "holiday-republic-day"),
            ALL_SAINTS,
            fixed(12, 1, "holiday-independence-restored"),
            IMMACULATE_CONCEPTION,
            CHRISTMAS,
        ],
    )
    .remark(REGION),
    state(
        "RO",
        "Codul muncii, art. 139",
        &[
            NEW_YEAR,
            fixed(1, 2, "holiday-new-year-second"),
            EPIPHANY.from(2024),
            fixed(1, 7, "holiday-saint-john-baptist").from(2024),
            fixed(1, 24, "holiday-unification-day"),
            ORTHODOX_GOOD_FRIDAY,
            ORTHODOX_EASTER_MONDAY,
            LABOUR_DAY,
            fixed(6, 1, "holiday-childrens-day"),
            ORTHODOX_WHIT_MONDAY,
            ASSUMPTION,
            fixed(11, 30, "holiday-saint-andrew"),
            fixed(12, 1, "holiday-national-day"),
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    ),
    state(
        "SE",
        "Lag (1989:253) om allmänna helgdagar",
        &[
            NEW_YEAR,
            EPIPHANY,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR_DAY,
            ASCENSION,
            fixed(6, 6, "holiday-national-day"),
            on_or_after(Fri, 6, 19, "holiday-midsummer-eve")
                .uncertain()
                .by(SWEDISH_TIME_LIMITS),
            on_or_after(Sat, 6, 20, "holiday-midsummer-day"),
            on_or_after(Sat, 10, 31, "holiday-all-saints"),
            CHRISTMAS_EVE.uncertain().by(SWEDISH_TIME_LIMITS),
            CHRISTMAS,
            SECOND_CHRISTMAS,
            NEW_YEARS_EVE.uncertain().by(SWEDISH_TIME_LIMITS),
        ],
    ),
    state(
        "SI",
        "Zakon o praznikih in dela prostih dnevih v Republiki Sloveniji",
        &[
            NEW_YEAR,
            fixed(1, 2, "holiday-new-year-second"),
            fixed(2, 8, "holiday-culture-day"),
            EASTER_MONDAY,
            fixed(4, 27, "holiday-uprising-day"),
            LABOUR_DAY,
            fixed(5, 2, "holiday-labour-day-second"),
            fixed(6, 25, "holiday-statehood-day"),
            once(2023, 8, 14, "holiday-solidarity-day"),
            ASSUMPTION,
            REFORMATION,
            ALL_SAINTS,
            CHRISTMAS,
            fixed(12, 26, "holiday-independence-unity"),
        ],
    ),
    state(
        "SK",
        "Zákon č. 241/1993 Z. z.",
        &[
            NEW_YEAR,
            EPIPHANY,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR_DAY,
            fixed(5, 8, "holiday-victory-day").except(&[2026]),
            fixed(7, 5, "holiday-cyril-methodius"),
            fixed(8, 29, "holiday-slovak-uprising"),
            fixed(9, 1, "holiday-constitution-day").until(2023),
            fixed(9, 15, "holiday-our-lady-of-sorrows").except(&[2026]),
            once(2018, 10, 30, "holiday-slovak-declaration"),
            ALL_SAINTS,
            fixed(11, 17, "holiday-freedom-democracy").until(2024),
            CHRISTMAS_EVE,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    )
    .remark(YEARLY),
];

/// Days of the whole of Germany.
const GERMANY: &[Rule] = &[
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    fixed(10, 3, "holiday-german-unity"),
    CHRISTMAS,
    SECOND_CHRISTMAS,
];

const REFORMATION: Rule = fixed(10, 31, "holiday-reformation");
const SWEDISH_TIME_LIMITS: &str = "Lag (1930:173) om beräkning av lagstadgad tid";

/// Since 2017 a holiday of Bulgaria other than Easter moves from the weekend to the working day after.
const fn bulgarian(rule: Rule) -> Rule {
    rule.weekend(Weekend::NextWorkingDay(Certain), 2017)
}
