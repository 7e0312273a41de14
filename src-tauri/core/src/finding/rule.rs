//! What a rule is: what the catalogue says of it, and the condition beside that.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

use super::found::Found;
use super::scene::{CaseFile, Scene, Standing};
use crate::activity::Activity;
use crate::export::Export;
use crate::legal_basis::{ConsentProfile, InterestAssessment};
use crate::macros::codes;
use crate::notice::Notice;
use crate::organisation::Organisation;
use crate::processor::Processor;
use crate::source::SourceStatus;

use crate::transfer::Transfer;
use crate::value::UnknownCode;

codes! {
    /// How grave a finding is, the gravest first (product decision).
    pub enum Severity {
        /// It prevents a transition or an export.
        Blocker = "blocker",
        /// The law is not met.
        High = "high",
        /// A duty of documentation is not met, or a date has passed.
        Medium = "medium",
        /// Something to tidy up.
        Low = "low",
        /// Good to know.
        Info = "info",
    }
}

impl Severity {
    /// Whether a script that gates on findings stops at it.
    #[must_use]
    pub const fn is_serious(self) -> bool {
        matches!(self, Self::Blocker | Self::High)
    }
}

codes! {
    /// The chapters of the catalogue.
    pub enum Area {
        /// Completeness of the register.
        Register = "REG",
        /// Legal bases.
        LegalBases = "BAS",
        /// Retention.
        Retention = "RET",
        /// Processors.
        Processors = "PRO",
        /// Transfers.
        Transfers = "TRA",
        /// Requests of data subjects.
        DataSubjects = "DSR",
        /// Requests of third parties.
        ThirdParties = "TPR",
        /// Requests of authorities.
        Authorities = "AUT",
        /// Notices.
        Notices = "NOT",
        /// Trail, log and reports.
        Log = "LOG",
    }
}

/// The id of a rule, as it stands in the catalogue: `R-REG-01`. There is none but those of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct RuleId(pub(super) &'static str);

impl RuleId {
    /// The id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The rule.
    #[must_use]
    pub fn rule(self) -> Option<&'static Rule> {
        super::catalogue::rules().find(|rule| rule.id == self)
    }

    /// The chapter it stands in.
    #[must_use]
    pub fn area(self) -> Area {
        self.0
            .get(2..5)
            .and_then(|letters| letters.parse().ok())
            .unwrap_or(Area::Log)
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl FromStr for RuleId {
    type Err = UnknownCode;
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        super::catalogue::rules()
            .map(|rule| rule.id)
            .find(|id| id.0 == text)
            .ok_or_else(|| UnknownCode {
                given: text.chars().take(60).collect(),
                known: &["R-REG-01", "…", "R-LOG-10"],
            })
    }
}

impl<'de> Deserialize<'de> for RuleId {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        String::deserialize(input)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// A condition, by what it is judged on. Each is a pure function: it reads the object and the scene around it, and
/// tells [`Found`] the parts at which it holds.
#[derive(Clone, Copy)]
pub enum Judge {
    /// The organisation whose register it is.
    Own(fn(&Organisation, &Scene, &mut Found)),
    /// Each activity that has not ended.
    Activity(fn(&Activity, &Scene, &mut Found)),
    /// Each activity that has.
    EndedActivity(fn(&Activity, &Scene, &mut Found)),
    /// Each processor.
    Processor(fn(&Processor, &Scene, &mut Found)),
    /// Each transfer.
    Transfer(fn(&Transfer, &Scene, &mut Found)),
    /// Each legitimate-interest assessment that an activity rests on.
    InterestAssessment(fn(&InterestAssessment, &Scene, &mut Found)),
    /// Each consent profile that an activity rests on.
    ConsentProfile(fn(&ConsentProfile, &Scene, &mut Found)),
    /// Each request, with its entries.
    Case(fn(&CaseFile, &Scene, &mut Found)),
    /// Each notice in force of which something was confirmed.
    Notice(fn(&Notice, &Scene, &mut Found)),
    /// Each copy given out.
    Export(fn(&Export, &Scene, &mut Found)),
    /// The workspace as a whole: its log, and the law it ships with. The finding is told of the own organisation.
    Workspace(fn(&Standing, &Scene, &mut Found)),
}

/// A rule of the catalogue.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// How grave what it finds is.
    pub severity: Severity,
    /// How well the citation was checked.
    pub source_status: SourceStatus,
    /// The law behind it.
    pub citation: &'static str,
    /// First day on which it is judged, ISO 8601.
    pub from: &'static str,
    /// Last day; none while the law lasts.
    pub until: Option<&'static str>,
    /// The condition.
    pub judge: Judge,
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// The day from which Regulation (EU) 2016/679 applies (Art 99(2)).
pub const GDPR: &str = "2018-05-25";
/// The day from which Regulation (EU) 2023/2854 applies (Art 50).
pub const DATA_ACT: &str = "2025-09-12";
/// The day from which Regulation (EU) 2022/2065 applies (Art 93).
pub const DSA: &str = "2024-02-17";
/// The day from which Regulation (EU) 2023/1543 applies (Art 34).
pub const E_EVIDENCE: &str = "2026-08-18";

/// A rule in force since the Regulation applies.
pub(super) const fn rule(
    id: &'static str,
    severity: Severity,
    source_status: SourceStatus,
    citation: &'static str,
    judge: Judge,
) -> Rule {
    Rule {
        id: RuleId(id),
        severity,
        source_status,
        citation,
        from: GDPR,
        until: None,
        judge,
    }
}

impl Rule {
    /// The same rule, in force only from a later day on.
    #[must_use]
    pub(super) const fn since(self, from: &'static str) -> Self {
        Self { from, ..self }
    }

    /// Whether it is judged on a day.
    #[must_use]
    pub fn in_force(&self, on: NaiveDate) -> bool {
        // Dates of the form 2020-12-31 sort as text.
        let on = on.to_string();
        self.from <= on.as_str() && self.until.is_none_or(|until| on.as_str() <= until)
    }
}
