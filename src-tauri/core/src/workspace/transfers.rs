//! All transfers at a glance on a day: to which countries, through whom, whether they stand, and which activities a
//! decision touches that is limited or over.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Serialize;

use super::{LinkView, Stored, Workspace, link_view};
use crate::adequacy::{self, CountryStanding, CountryView, Found};
use crate::country;
use crate::error::Result;
use crate::processor::Processor;
use crate::record::{Kind, RecordId};
use crate::text::Sentence;
use crate::transfer::verdict::{Verdict, verdict};
use crate::transfer::{Mechanism, Transfer};
use crate::value::{Country, Line};

/// A transfer in the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MatrixTransfer {
    /// Id.
    pub id: RecordId,
    /// Reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Mechanism.
    pub mechanism: Option<Mechanism>,
    /// Whether it stands, to all its countries together.
    pub verdict: Verdict,
    /// The gravest reason.
    pub because: Sentence,
    /// Every reason, the gravest first.
    pub reasons: Vec<Sentence>,
}

/// What one importer receives in one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MatrixCell {
    /// The country; none for an international organisation.
    pub country: Option<Country>,
    /// The transfers.
    pub transfers: Vec<MatrixTransfer>,
}

/// An importer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MatrixImporter {
    /// Name.
    pub name: Line,
    /// The processor, if it is one.
    pub processor: Option<LinkView>,
    /// Its countries.
    pub cells: Vec<MatrixCell>,
}

/// A decision that is limited, over or soon over, and what rests on it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TouchedDecision {
    /// The decision.
    pub decision: String,
    /// What it makes of the country.
    pub standing: CountryStanding,
    /// Why.
    pub because: Sentence,
    /// Activities with a transfer that rests on it.
    pub activities: Vec<LinkView>,
}

/// The matrix.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TransferMatrix {
    /// The day for which it holds.
    pub on: NaiveDate,
    /// Every country to which data go, by code.
    pub countries: Vec<CountryView>,
    /// Every importer, by name.
    pub importers: Vec<MatrixImporter>,
    /// Decisions that are limited, over or soon over on that day, and what rests on them.
    pub touched: Vec<TouchedDecision>,
}

/// The transfers of an importer, by country.
type Cells = BTreeMap<Option<Country>, Vec<MatrixTransfer>>;

/// What a decision does to a transfer that rests on it: it is limited, over, or ends soon.
struct Touch {
    found: Found,
    because: Sentence,
}

fn touching(transfer: &Transfer, on: NaiveDate) -> Vec<Touch> {
    if transfer.mechanism != Some(Mechanism::Adequacy) {
        return Vec::new();
    }
    let organisation = transfer.international_organisation.as_str();
    let of_organisation = (!transfer.international_organisation.is_empty()).then(|| {
        (
            Sentence::new("because-name").text("name", organisation),
            adequacy::standing_of_organisation(organisation, on),
        )
    });
    transfer
        .countries
        .iter()
        .map(|it| (country::said(it), adequacy::standing(it, on)))
        .chain(of_organisation)
        .filter_map(|(place, found)| {
            let because = match (found.ends_soon(on), found.standing) {
                (Some(until), _) => Sentence::new("adequacy-ending")
                    .sentence("country", place)
                    .text("decision", found.decision?.decision)
                    .date("until", until),
                (None, CountryStanding::Limited | CountryStanding::Lapsed) => found.because(place),
                (
                    None,
                    CountryStanding::Eea | CountryStanding::Adequate | CountryStanding::Third,
                ) => {
                    return None;
                }
            };
            Some(Touch { found, because })
        })
        .collect()
}

impl Workspace {
    /// All transfers on a day.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn transfer_matrix(&self, on: NaiveDate) -> Result<TransferMatrix> {
        let mut countries: BTreeSet<Country> = BTreeSet::new();
        let mut importers: BTreeMap<(String, Option<RecordId>), Cells> = BTreeMap::new();
        for (stored, transfer) in self.transfers()? {
            let judged = verdict(&transfer, on);
            let entry = MatrixTransfer {
                id: stored.id,
                reference: stored.reference,
                mechanism: transfer.mechanism,
                verdict: judged.verdict,
                because: judged.because(),
                reasons: judged.reasons.into_iter().map(|(_, it)| it).collect(),
            };
            let cells = importers
                .entry((transfer.importer.to_string(), transfer.processor))
                .or_default();
            let organisation = !transfer.international_organisation.is_empty();
            let places: BTreeSet<Option<Country>> = transfer
                .countries
                .iter()
                .cloned()
                .map(Some)
                .chain(organisation.then_some(None))
                .collect();
            countries.extend(places.iter().flatten().cloned());
            for place in places {
                cells.entry(place).or_default().push(entry.clone());
            }
        }
        let mut rows = Vec::new();
        for ((name, processor), cells) in importers {
            rows.push(MatrixImporter {
                name: name.parse().unwrap_or_default(),
                processor: processor
                    .map(|id| Ok::<_, crate::Error>(link_view("processor", &self.get(id)?)))
                    .transpose()?,
                cells: cells
                    .into_iter()
                    .map(|(country, transfers)| MatrixCell { country, transfers })
                    .collect(),
            });
        }
        Ok(TransferMatrix {
            on,
            countries: countries
                .iter()
                .map(|country| CountryView::of(country, on))
                .collect(),
            importers: rows,
            touched: self.touched(on)?,
        })
    }

    /// The decisions that are limited, over or soon over on a day, each with the activities that have a transfer resting on it.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn touched(&self, on: NaiveDate) -> Result<Vec<TouchedDecision>> {
        let mut found: BTreeMap<&'static str, (TouchedDecision, BTreeSet<RecordId>)> =
            BTreeMap::new();
        for (_, transfer) in self.transfers()? {
            for touch in touching(&transfer, on) {
                let Some(decision) = touch.found.decision else {
                    continue;
                };
                let (_, activities) = found.entry(decision.decision).or_insert_with(|| {
                    let touched = TouchedDecision {
                        decision: decision.decision.to_owned(),
                        standing: touch.found.standing,
                        because: touch.because.clone(),
                        activities: Vec::new(),
                    };
                    (touched, BTreeSet::new())
                });
                match (transfer.activity, transfer.processor) {
                    (Some(activity), _) => {
                        activities.insert(activity);
                    }
                    // A transfer of a processor that names no activity is one of all it is engaged for.
                    (None, Some(processor)) => {
                        let it: Processor = self.get(processor)?.record.try_into()?;
                        activities.extend(it.activities);
                    }
                    (None, None) => {}
                }
            }
        }
        let mut decisions = Vec::new();
        for (mut touched, activities) in found.into_values() {
            let mut stored = Vec::new();
            for id in activities {
                stored.push(self.get(id)?);
            }
            stored.sort_by_key(|it| it.ordinal);
            touched.activities = stored.iter().map(|it| link_view("activity", it)).collect();
            decisions.push(touched);
        }
        // What is over before what is limited.
        decisions.sort_by_key(|it| std::cmp::Reverse(it.standing));
        Ok(decisions)
    }

    /// What decisions that are limited, over or soon over on a day do to an activity, a sentence for each of its transfers.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn touched_by(&self, activity: RecordId, on: NaiveDate) -> Result<Vec<Sentence>> {
        let mut said = Vec::new();
        for (stored, transfer) in self.transfers_of(activity)? {
            for touch in touching(&transfer, on) {
                said.push(
                    Sentence::new("touched-transfer")
                        .text("reference", &stored.reference)
                        .text("importer", transfer.importer.as_str())
                        .sentence("why", touch.because),
                );
            }
        }
        Ok(said)
    }

    fn transfers(&self) -> Result<Vec<(Stored, Transfer)>> {
        self.all(Kind::Transfer)?
            .into_iter()
            .map(|stored| {
                let transfer = stored.record.clone().try_into()?;
                Ok((stored, transfer))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;
