//! Common processing activities to begin with, as data: names, purposes, persons, data, recipients and periods that are
//! usual, in each language. No legal basis is chosen: which one applies is decided by the controller, for each purpose;
//! the words of a template say what is usual and what to look at.
//!
//! Periods that a law sets are those of one country; what has none is a proposal, and says so. All of it is from
//! knowledge of the law, to be proof-read against the sources.

use serde::{Deserialize, Serialize};

use crate::activity::{
    Activity, ActivityRole, ActivityStatus, DataItem, DataSource, Dpia, DpiaCriterion, DpiaStatus,
    Mandatory, Purpose, PurposeKind, Recipient, RecipientKind,
};
use crate::error::{Error, Result};
use crate::legal_basis::SpecialCategory;
use crate::retention::{Retention, RetentionAction, Trigger};
use crate::source::SourceStatus;
use crate::text::Language;
use crate::value::{Country, IsoPeriod, LangLine, LangText, Line};

const TEMPLATES: &str = include_str!("template/templates.json");

/// A template.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Template {
    /// Name for programs.
    pub key: String,
    /// Name.
    pub name: LangText,
    /// What it is about, and which legal bases are usual.
    pub words: LangText,
    /// How well it was checked.
    pub source_status: SourceStatus,
    /// An activity to begin with, in every language; function and provisions, which have one, in the language asked for.
    pub record: Activity,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    key: String,
    name: LangText,
    words: LangText,
    business_function: LangText,
    purposes: Vec<PurposeSource>,
    subjects: Vec<LangLine>,
    data: Vec<DataSourceRow>,
    recipients: Vec<RecipientSource>,
    retention: Vec<RetentionSource>,
    #[serde(default)]
    employees_affected: bool,
    #[serde(default)]
    vulnerable: bool,
    #[serde(default)]
    systematic_monitoring: bool,
    #[serde(default)]
    criteria: Vec<DpiaCriterion>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PurposeSource {
    key: Line,
    kind: PurposeKind,
    text: LangText,
    #[serde(default)]
    direct_marketing: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DataSourceRow {
    category: LangLine,
    source: DataSource,
    mandatory: Option<Mandatory>,
    special: Option<SpecialCategory>,
    #[serde(default)]
    criminal: bool,
    #[serde(default)]
    national_id: bool,
    #[serde(default)]
    third_person: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecipientSource {
    kind: RecipientKind,
    name: LangLine,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RetentionSource {
    /// The country whose rule it is; none for everywhere else.
    country: Option<Country>,
    category: Option<LangLine>,
    period: Option<IsoPeriod>,
    trigger: Trigger,
    action: RetentionAction,
    legal_min: Option<IsoPeriod>,
    legal_max: Option<IsoPeriod>,
    #[serde(default)]
    law: LangText,
    #[serde(default)]
    criteria: LangText,
}

/// The templates, with what has one text in this language and, where a law of the country sets them, the periods of this country.
///
/// # Errors
/// [`Error::Internal`] if the file that ships with the product were not as it must be.
pub fn all(language: Language, country: Option<&Country>) -> Result<Vec<Template>> {
    let sources: Vec<Source> = serde_json::from_str(TEMPLATES)
        .map_err(|_| Error::Internal("the templates are unreadable"))?;
    sources
        .into_iter()
        .map(|source| template(source, language, country))
        .collect()
}

fn line(text: &LangText, language: Language) -> Result<Line> {
    text.in_language(language)
        .parse()
        .map_err(|_| Error::Internal("a line of a template is too long"))
}

fn template(source: Source, language: Language, country: Option<&Country>) -> Result<Template> {
    let mut record = Activity {
        name: source.name.clone(),
        role: Some(ActivityRole::Controller),
        status: Some(ActivityStatus::Draft),
        business_function: line(&source.business_function, language)?,
        automated: true,
        employees_affected: source.employees_affected,
        vulnerable: source.vulnerable,
        systematic_monitoring: source.systematic_monitoring,
        dpia: Some(Dpia {
            status: Some(DpiaStatus::NotScreened),
            criteria: source.criteria,
            ..Dpia::default()
        }),
        ..Activity::default()
    };
    for purpose in source.purposes {
        record.purposes.push(Purpose {
            key: purpose.key,
            text: purpose.text,
            kind: Some(purpose.kind),
            direct_marketing: purpose.direct_marketing,
            ..Purpose::default()
        });
    }
    record.subject_categories = source.subjects;
    for row in source.data {
        record.data_items.push(DataItem {
            category: row.category,
            special: row.special,
            criminal: row.criminal,
            national_id: row.national_id,
            source: Some(row.source),
            mandatory: row.mandatory,
            third_person: row.third_person,
            ..DataItem::default()
        });
    }
    for recipient in source.recipients {
        record.recipients.push(Recipient {
            kind: Some(recipient.kind),
            name: recipient.name,
            ..Recipient::default()
        });
    }
    for rule in of_country(&source.retention, country) {
        record.retention.push(Retention {
            data_category: rule.category.clone().unwrap_or_default(),
            period: rule.period,
            trigger: Some(rule.trigger),
            action: Some(rule.action),
            legal_min: rule.legal_min,
            legal_max: rule.legal_max,
            legal_min_ref: match rule.legal_max {
                None => line(&rule.law, language)?,
                Some(_) => Line::default(),
            },
            legal_max_ref: match rule.legal_max {
                Some(_) => line(&rule.law, language)?,
                None => Line::default(),
            },
            criteria_text: rule.criteria.clone(),
            ..Retention::default()
        });
    }
    Ok(Template {
        key: source.key,
        name: source.name,
        words: source.words,
        source_status: SourceStatus::Knowledge,
        record,
    })
}

/// Of several rules for the same data, that of the country, or else the one for everywhere.
fn of_country<'a>(
    rules: &'a [RetentionSource],
    country: Option<&Country>,
) -> Vec<&'a RetentionSource> {
    let own = |category: &Option<LangLine>| {
        rules.iter().any(|rule| {
            rule.category == *category && rule.country.is_some() && rule.country.as_ref() == country
        })
    };
    rules
        .iter()
        .filter(|rule| match &rule.country {
            Some(of) => Some(of) == country,
            None => !own(&rule.category),
        })
        .collect()
}

#[cfg(test)]
mod tests;
