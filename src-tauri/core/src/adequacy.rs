//! Adequacy decisions of the Commission (Art 45) as data, and what a country is on a day because of them.
//!
//! The rows are those of the domain document (4.5), each with how it was checked. A decision of the Union serves the
//! EEA-EFTA States too. What was annulled stays in the list: a register as of a past day is judged with what was in
//! force then.

use chrono::{Months, NaiveDate};
use serde::Serialize;

use crate::country::{self, in_eea_on};
use crate::macros::codes;
use crate::source::SourceStatus;
use crate::text::Sentence;
use crate::value::Country;

/// The state of the sources behind the list.
pub const AS_OF: &str = "2026-06-30";

/// Months before its end in which a decision is said to end soon: time enough for clauses to be signed.
pub const SOON: u32 = 6;

codes! {
    /// What a country is for a transfer.
    pub enum CountryStanding {
        /// A State of the EEA: no third country.
        Eea = "eea",
        /// Covered by a decision as a whole.
        Adequate = "adequate",
        /// Covered by a decision in part: some importers, some sectors, some data.
        Limited = "limited",
        /// Covered once, and no longer.
        Lapsed = "lapsed",
        /// A third country without a decision.
        Third = "third",
    }
}

codes! {
    /// To what a decision is limited.
    pub enum AdequacyLimit {
        /// Commercial organisations under the act of the country.
        Commercial = "commercial",
        /// Data processed by automated means.
        Automated = "automated",
        /// The private sector, with supplementary rules.
        PrivateSector = "private_sector",
        /// Some sectors are excluded.
        Sectors = "sectors",
        /// Data for immigration control are excluded.
        Immigration = "immigration",
        /// Organisations on a list.
        Listed = "listed",
    }
}

codes! {
    /// Why a decision is in force no longer.
    pub enum AdequacyEnd {
        /// Its time ran out.
        Expired = "expired",
        /// The Court of Justice declared it invalid.
        Annulled = "annulled",
    }
}

/// A decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The territory, ISO 3166-1; none for an international organisation.
    pub country: Option<&'static str>,
    /// The international organisation.
    pub organisation: Option<&'static str>,
    /// Its number, or what else it is known by.
    pub decision: &'static str,
    /// First day, ISO 8601.
    pub from: &'static str,
    /// Last day; none while it lasts.
    pub until: Option<&'static str>,
    /// Why it ended, or will end, on that day.
    pub end: Option<AdequacyEnd>,
    /// To what it is limited.
    pub limit: Option<AdequacyLimit>,
    /// How well the row was checked.
    pub source_status: SourceStatus,
}

impl Decision {
    /// Whether it is in force on a day.
    #[must_use]
    pub fn in_force(&self, on: NaiveDate) -> bool {
        // Dates of the form 2020-12-31 sort as text.
        let on = on.to_string();
        self.from <= on.as_str() && self.until.is_none_or(|until| on.as_str() <= until)
    }

    /// Its last day, if it is over before this day.
    #[must_use]
    pub fn ended_before(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.until
            .and_then(|until| until.parse().ok())
            .filter(|until: &NaiveDate| *until < on)
    }
}

const fn known(country: &'static str, decision: &'static str, from: &'static str) -> Decision {
    Decision {
        country: Some(country),
        organisation: None,
        decision,
        from,
        until: None,
        end: None,
        limit: None,
        source_status: SourceStatus::Knowledge,
    }
}

const fn limited(decision: Decision, limit: AdequacyLimit) -> Decision {
    Decision {
        limit: Some(limit),
        ..decision
    }
}

const fn ended(decision: Decision, until: &'static str, end: AdequacyEnd) -> Decision {
    Decision {
        until: Some(until),
        end: Some(end),
        ..decision
    }
}

const fn seen(decision: Decision) -> Decision {
    Decision {
        source_status: SourceStatus::Seen,
        ..decision
    }
}

/// Every decision, by territory, the older first.
pub const DECISIONS: [Decision; 21] = [
    known("AD", "2010/625/EU", "2010-10-19"),
    known("AR", "2003/490/EC", "2003-06-30"),
    // The sources name the 26th and the 27th; the later day is the safe one.
    seen(known(
        "BR",
        "Decision of January 2026 on Brazil",
        "2026-01-27",
    )),
    limited(
        known("CA", "2002/2/EC", "2001-12-20"),
        AdequacyLimit::Commercial,
    ),
    known("CH", "2000/518/EC", "2000-07-26"),
    known("FO", "2010/146/EU", "2010-03-05"),
    // Not a decision: under Article 782 data sent to the United Kingdom were no transfer to a third country.
    ended(
        known(
            "GB",
            "EU-UK Trade and Cooperation Agreement, Article 782",
            "2021-01-01",
        ),
        "2021-06-30",
        AdequacyEnd::Expired,
    ),
    ended(
        limited(
            seen(known("GB", "(EU) 2021/1772", "2021-06-28")),
            AdequacyLimit::Immigration,
        ),
        "2025-12-27",
        AdequacyEnd::Expired,
    ),
    ended(
        seen(known(
            "GB",
            "(EU) 2021/1772, as renewed on 19 December 2025",
            "2025-12-19",
        )),
        "2031-12-27",
        AdequacyEnd::Expired,
    ),
    known("GG", "2003/821/EC", "2003-11-21"),
    limited(
        known("IL", "2011/61/EU", "2011-01-31"),
        AdequacyLimit::Automated,
    ),
    known("IM", "2004/411/EC", "2004-04-28"),
    known("JE", "2008/393/EC", "2008-05-08"),
    limited(
        known("JP", "(EU) 2019/419", "2019-01-23"),
        AdequacyLimit::PrivateSector,
    ),
    limited(
        known("KR", "(EU) 2022/254", "2021-12-17"),
        AdequacyLimit::Sectors,
    ),
    known("NZ", "2013/65/EU", "2012-12-19"),
    limited(
        ended(
            known("US", "2000/520/EC (Safe Harbour)", "2000-07-26"),
            "2015-10-06",
            AdequacyEnd::Annulled,
        ),
        AdequacyLimit::Listed,
    ),
    limited(
        ended(
            known("US", "(EU) 2016/1250 (Privacy Shield)", "2016-07-12"),
            "2020-07-16",
            AdequacyEnd::Annulled,
        ),
        AdequacyLimit::Listed,
    ),
    limited(
        seen(known(
            "US",
            "(EU) 2023/1795 (EU-U.S. Data Privacy Framework)",
            "2023-07-10",
        )),
        AdequacyLimit::Listed,
    ),
    known("UY", "2012/484/EU", "2012-08-21"),
    Decision {
        country: None,
        organisation: Some("European Patent Organisation"),
        ..seen(known(
            "",
            "Decision of 15 July 2025 on the European Patent Organisation",
            "2025-07-15",
        ))
    },
];

/// What a country, or an international organisation, is on a day, and because of which decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub standing: CountryStanding,
    /// The decision in force, or the last one that was.
    pub decision: Option<&'static Decision>,
}

impl Found {
    /// Until when a decision in force holds, if that is set.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDate> {
        self.decision?.until?.parse().ok()
    }

    /// The last day of a decision in force, if it comes within [`SOON`] months.
    #[must_use]
    pub fn ends_soon(&self, on: NaiveDate) -> Option<NaiveDate> {
        let in_force = matches!(
            self.standing,
            CountryStanding::Adequate | CountryStanding::Limited
        );
        self.until().filter(|until| {
            in_force
                && on
                    .checked_add_months(Months::new(SOON))
                    .is_some_and(|soon| *until <= soon)
        })
    }

    /// Why it is what it is.
    #[must_use]
    pub fn because(&self, place: Sentence) -> Sentence {
        let sentence =
            Sentence::new(format!("adequacy-{}", self.standing.key())).sentence("country", place);
        match (self.standing, self.decision) {
            (CountryStanding::Eea | CountryStanding::Third, _) | (_, None) => sentence,
            (CountryStanding::Adequate, Some(decision)) => {
                sentence.text("decision", decision.decision)
            }
            (CountryStanding::Limited, Some(decision)) => {
                let sentence = sentence.text("decision", decision.decision);
                match decision.limit {
                    Some(limit) => sentence.sentence(
                        "limit",
                        Sentence::new(format!("adequacy-limit-{}", limit.key())),
                    ),
                    None => sentence,
                }
            }
            (CountryStanding::Lapsed, Some(decision)) => {
                let sentence = sentence.text("decision", decision.decision).sentence(
                    "end",
                    Sentence::new(format!(
                        "adequacy-end-{}",
                        decision.end.unwrap_or(AdequacyEnd::Expired).key()
                    )),
                );
                match self.until() {
                    Some(until) => sentence.date("until", until),
                    None => sentence,
                }
            }
        }
    }
}

fn judge(of: impl Fn(&Decision) -> bool, on: NaiveDate) -> Found {
    let mut best = Found {
        standing: CountryStanding::Third,
        decision: None,
    };
    for decision in DECISIONS.iter().filter(|decision| of(decision)) {
        let standing = if decision.in_force(on) {
            match decision.limit {
                None => CountryStanding::Adequate,
                Some(_) => CountryStanding::Limited,
            }
        } else if decision.ended_before(on).is_some() {
            CountryStanding::Lapsed
        } else {
            continue;
        };
        // The strongest counts; of two that are over, the later.
        if standing <= best.standing {
            best = Found {
                standing,
                decision: Some(decision),
            };
        }
    }
    best
}

/// What a country is on a day.
#[must_use]
pub fn standing(country: &Country, on: NaiveDate) -> Found {
    if in_eea_on(country, on) {
        return Found {
            standing: CountryStanding::Eea,
            decision: None,
        };
    }
    judge(|it| it.country == Some(country.as_str()), on)
}

/// What an international organisation is on a day, by the name that the decision gives it.
#[must_use]
pub fn standing_of_organisation(name: &str, on: NaiveDate) -> Found {
    let name = name.trim();
    judge(
        |it| {
            it.organisation
                .is_some_and(|known| known.eq_ignore_ascii_case(name))
        },
        on,
    )
}

/// What a country is on a day, for a list of countries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CountryView {
    /// The country.
    pub country: Country,
    /// What it is.
    pub standing: CountryStanding,
    /// The decision in force, or the last one that was.
    pub decision: Option<String>,
    /// The last day of that decision.
    pub until: Option<NaiveDate>,
    /// How well the row behind it was checked; none without a row.
    pub source_status: Option<SourceStatus>,
    /// Why it is what it is.
    pub because: Sentence,
}

impl CountryView {
    /// A country on a day.
    #[must_use]
    pub fn of(country: &Country, on: NaiveDate) -> Self {
        let found = standing(country, on);
        Self {
            country: country.clone(),
            standing: found.standing,
            decision: found.decision.map(|it| it.decision.to_owned()),
            until: found.until(),
            source_status: found.decision.map(|it| it.source_status),
            because: found.because(country::said(country)),
        }
    }
}

#[cfg(test)]
mod tests;
