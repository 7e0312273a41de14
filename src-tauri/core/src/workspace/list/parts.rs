//! Lists of parts of activities: their basis rows, their retention rules, and the categories of data that they share.
//!
//! The index narrows and sorts them by what it keeps of each activity; only the activities of one page are read.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ListPage, counted, page};
use crate::activity::Activity;
use crate::browse::{Band, Filter, ListRows, SortKey};
use crate::error::Result;
use crate::legal_basis::{Art6, Basis, InterestAssessment};
use crate::macros::codes;
use crate::record::{Kind, RecordId};
use crate::retention::Trigger;
use crate::text::Language;
use crate::value::folded;
use crate::workspace::Workspace;
use crate::workspace::index::{Doc, Fact, Index, Selection, Thing, Things};
use crate::workspace::row::{BasisRow, DataRow, RetentionRow};

/// What is asked of the list of retention rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RulesQuery {
    /// Conditions on the activities, all of which hold.
    #[serde(default)]
    pub filters: Vec<Filter>,
    /// By what they are sorted; `status` sorts by what starts the period.
    pub sort: SortKey,
    /// Largest first.
    #[serde(default)]
    pub descending: bool,
    /// Rows passed over.
    pub offset: u32,
    /// Rows wanted, at most 200.
    pub limit: u32,
}

codes! {
    /// By what the list of legal bases is sorted.
    pub enum BasisSort {
        /// Reference of the activity.
        Reference = "ref",
        /// Name of the activity.
        Title = "title",
        /// The letter of Article 6(1).
        Art6 = "art6",
        /// Next review of the assessment; rows without one last.
        Review = "review",
    }
}

/// What is asked of the list of legal bases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BasesQuery {
    /// Conditions, all of which hold: a basis is one of the row itself, all others are conditions on its activity.
    #[serde(default)]
    pub filters: Vec<Filter>,
    /// By what they are sorted; rows that are alike stay in the order of the activities.
    pub sort: BasisSort,
    /// Largest first.
    #[serde(default)]
    pub descending: bool,
    /// Rows passed over.
    pub offset: u32,
    /// Rows wanted, at most 200.
    pub limit: u32,
}

codes! {
    /// By what the list of categories of personal data is sorted.
    pub enum DataSort {
        /// Name, in the language of who reads.
        Title = "title",
        /// Activities that process it.
        Used = "used",
    }
}

/// What is asked of the list of categories of personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DataQuery {
    /// Conditions, all of which hold. A category, words and special categories (with offences and national numbers) are
    /// conditions on the category itself and on its names; all others on activities that process it.
    #[serde(default)]
    pub filters: Vec<Filter>,
    /// By what they are sorted.
    pub sort: DataSort,
    /// By the names of which language.
    pub language: Language,
    /// Largest first.
    #[serde(default)]
    pub descending: bool,
    /// Rows passed over.
    pub offset: u32,
    /// Rows wanted, at most 200.
    pub limit: u32,
}

/// Activities that are named with a category of data; how many there are is told besides.
const NAMED: usize = 100;

/// Sorted, largest first where it is asked for; what has no key stands last whichever way.
fn sort_by<T, K: Ord>(rows: &mut [T], descending: bool, key: impl Fn(&T) -> Option<K>) {
    if descending {
        rows.sort_by_cached_key(|row| (key(row).is_none(), Reverse(key(row))));
    } else {
        rows.sort_by_cached_key(|row| (key(row).is_none(), key(row)));
    }
}

/// The letters that conditions ask of a row itself.
fn letters(filters: &[Filter]) -> Vec<Art6> {
    let asked = filters.iter().filter_map(|filter| match filter {
        Filter::Basis(letter) => Some(*letter),
        _ => None,
    });
    asked.collect()
}

/// The basis rows of an activity that have these letters: place, letter and assessment.
fn rows_of<'a>(
    doc: &'a Doc,
    letters: &'a [Art6],
) -> impl Iterator<Item = (u32, Option<Art6>, Option<RecordId>)> {
    (0..)
        .zip(&doc.basis_rows)
        .map(|(place, (letter, lia))| (place, *letter, *lia))
        .filter(|(_, of_row, _)| letters.iter().all(|letter| *of_row == Some(*letter)))
}

/// The activities in which categories are looked for, and the conditions on the categories themselves.
fn of_categories(filters: &[Filter]) -> (Vec<Filter>, Vec<Filter>) {
    filters.iter().cloned().partition(|filter| {
        matches!(
            filter,
            Filter::DataCategory(_) | Filter::Special(_) | Filter::Text(_)
        )
    })
}

/// Whether the conditions on a category itself hold.
fn fits(category: &Thing, facts: &BTreeSet<Fact>, filters: &[Filter]) -> bool {
    filters.iter().all(|filter| match filter {
        Filter::DataCategory(name) => category.names.contains(&folded(name.as_str())),
        Filter::Special(wanted) => facts.iter().any(|fact| fact.period().is_none()) == *wanted,
        Filter::Text(words) => category.has_words(words.as_str()),
        _ => true,
    })
}

impl Workspace {
    /// A page of the basis rows of the activities.
    ///
    /// # Errors
    /// As for [`Workspace::list`].
    pub fn list_bases(&self, query: &BasesQuery, index: &mut Index) -> Result<ListPage<BasisRow>> {
        // An activity that has no row with a letter has no row to show: the conditions on rows narrow activities, too.
        let selected = index.select(self, Kind::Activity, &query.filters)?;
        let reviews: BTreeMap<RecordId, NaiveDate> = match query.sort {
            BasisSort::Review => {
                let assessments = index.shelf(self, Kind::InterestAssessment)?;
                let docs = assessments.all().iter();
                docs.filter_map(|place| assessments.doc(place))
                    .filter_map(|doc| Some((doc.id, doc.due?)))
                    .collect()
            }
            BasisSort::Reference | BasisSort::Title | BasisSort::Art6 => BTreeMap::new(),
        };
        let shelf = index.shelf(self, Kind::Activity)?;
        let (sort, descending) = match query.sort {
            BasisSort::Title => (SortKey::Title, query.descending),
            BasisSort::Reference => (SortKey::Reference, query.descending),
            BasisSort::Art6 | BasisSort::Review => (SortKey::Reference, false),
        };
        let order = shelf.order(sort, descending).to_vec();
        let letters = letters(&query.filters);
        let mut rows: Vec<(RecordId, u32, Option<Art6>, Option<RecordId>)> = Vec::new();
        for doc in order
            .iter()
            .filter(|place| selected.contains(**place))
            .filter_map(|place| shelf.doc(*place))
        {
            rows.extend(
                rows_of(doc, &letters).map(|(place, letter, lia)| (doc.id, place, letter, lia)),
            );
        }
        match query.sort {
            BasisSort::Reference | BasisSort::Title => {}
            BasisSort::Art6 => sort_by(&mut rows, query.descending, |(.., letter, _)| *letter),
            BasisSort::Review => sort_by(&mut rows, query.descending, |(.., lia)| {
                reviews.get(lia.as_ref()?).copied()
            }),
        }
        let total = counted(rows.len() as u64);
        let mut found = Vec::new();
        for (id, place, ..) in page(rows.into_iter(), query.offset, query.limit) {
            let stored = self.get(id)?;
            let activity: Activity = stored.record.try_into()?;
            let basis = activity.bases.get(place as usize).cloned();
            let Some(basis) = basis else { continue };
            found.push(self.basis_row(stored.reference, stored.id, place, &activity, basis)?);
        }
        Ok(ListPage {
            total,
            rows: found,
            withheld: Band::None,
        })
    }

    /// How many basis rows the activities have in all.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub(in crate::workspace) fn count_bases(&self, index: &mut Index) -> Result<u32> {
        let shelf = index.shelf(self, Kind::Activity)?;
        let docs = shelf.all().iter().filter_map(|place| shelf.doc(place));
        Ok(counted(docs.map(|doc| doc.basis_rows.len() as u64).sum()))
    }

    fn basis_row(
        &self,
        reference: String,
        id: RecordId,
        place: u32,
        activity: &Activity,
        basis: Basis,
    ) -> Result<BasisRow> {
        let assessment: Option<InterestAssessment> = basis
            .lia
            .map(|lia| self.get(lia).and_then(|stored| stored.record.try_into()))
            .transpose()?;
        let purpose = activity
            .purposes
            .iter()
            .find(|purpose| purpose.key == basis.purpose);
        Ok(BasisRow {
            reference,
            id,
            place,
            activity: activity.name.clone(),
            art6: basis.art6,
            purpose: purpose
                .map(|purpose| purpose.text.clone())
                .unwrap_or_default(),
            subject_category: basis.subject_category,
            interest: basis.interest,
            lia: basis.lia,
            balance: assessment.as_ref().and_then(|it| it.balance),
            lia_review_due: assessment.and_then(|it| it.review_due),
            consent_profile: basis.consent_profile,
        })
    }

    /// A page of the retention rules of the activities of a list, in the order of the activities; those without one, too.
    ///
    /// # Errors
    /// As for [`Workspace::list`].
    pub fn list_retention(
        &self,
        query: &RulesQuery,
        index: &mut Index,
    ) -> Result<ListPage<RetentionRow>> {
        let selected = index.select(self, Kind::Activity, &query.filters)?;
        let shelf = index.shelf(self, Kind::Activity)?;
        let by_trigger = query.sort == SortKey::Status;
        let sort = match query.sort {
            SortKey::Title => SortKey::Title,
            SortKey::Reference
            | SortKey::Status
            | SortKey::Due
            | SortKey::Bases
            | SortKey::Changed
            | SortKey::Findings => SortKey::Reference,
        };
        let order = shelf.order(sort, query.descending && !by_trigger).to_vec();
        // An activity without a rule has one row, which says so.
        let mut rules: Vec<(RecordId, Option<u32>, Option<Trigger>)> = Vec::new();
        for doc in order
            .iter()
            .filter(|place| selected.contains(**place))
            .filter_map(|place| shelf.doc(*place))
        {
            if doc.rules.is_empty() {
                rules.push((doc.id, None, None));
            }
            rules.extend(
                (0..)
                    .zip(&doc.rules)
                    .map(|(place, trigger)| (doc.id, Some(place), *trigger)),
            );
        }
        if by_trigger {
            let code = |trigger: Option<Trigger>| trigger.map(Trigger::code);
            rules.sort_by(|(.., one), (.., other)| {
                let order = code(*one).cmp(&code(*other));
                if query.descending {
                    order.reverse()
                } else {
                    order
                }
            });
        }
        let total = counted(rules.len() as u64);
        let mut found = Vec::new();
        for (id, place, _) in page(rules.into_iter(), query.offset, query.limit) {
            let stored = self.get(id)?;
            let activity: Activity = stored.record.try_into()?;
            let rule = place.and_then(|place| activity.retention.get(place as usize));
            found.push(RetentionRow {
                reference: stored.reference,
                id: stored.id,
                place: place.unwrap_or(0),
                missing: rule.is_none(),
                rule: rule.cloned().unwrap_or_default(),
                activity: activity.name,
            });
        }
        Ok(ListPage {
            total,
            rows: found,
            withheld: Band::None,
        })
    }

    /// A page of the categories of personal data, each with the activities that process it. A category is one thing with
    /// names per language.
    ///
    /// # Errors
    /// As for [`Workspace::list`].
    pub fn list_data(&self, query: &DataQuery, index: &mut Index) -> Result<ListPage<DataRow>> {
        let (own, of_activities) = of_categories(&query.filters);
        let selected = index.select(self, Kind::Activity, &of_activities)?;
        let mut categories = categories(self, index, &selected, &own)?;
        let name = |thing: &Thing| thing.name.in_language(query.language).to_lowercase();
        sort_by(&mut categories, false, |(thing, _)| Some(name(thing)));
        match query.sort {
            DataSort::Title if query.descending => categories.reverse(),
            DataSort::Title => {}
            DataSort::Used => sort_by(&mut categories, query.descending, |(_, holding)| {
                Some(holding.len())
            }),
        }
        let total = counted(categories.len() as u64);
        let shelf = index.shelf(self, Kind::Activity)?;
        let mut found = Vec::new();
        for (thing, holding) in page(categories.into_iter(), query.offset, query.limit) {
            let facts = shelf.facts(&thing);
            let activities = shelf
                .first_of(&holding, NAMED)
                .into_iter()
                .filter_map(|place| shelf.doc(place)?.link("data_items"))
                .collect();
            found.push(DataRow {
                key: thing.key().to_owned(),
                category: thing.name,
                special: facts.iter().filter_map(Fact::special).collect(),
                criminal: facts.contains(&Fact::Criminal),
                national_id: facts.contains(&Fact::NationalId),
                periods: facts.iter().filter_map(Fact::period).collect(),
                used: counted(holding.len()),
                activities,
            });
        }
        Ok(ListPage {
            total,
            rows: found,
            withheld: Band::None,
        })
    }
}

/// The categories of which the conditions hold, each with those of the selected activities that process it.
fn categories(
    workspace: &Workspace,
    index: &mut Index,
    selected: &Selection,
    own: &[Filter],
) -> Result<Vec<(Thing, Selection)>> {
    let shelf = index.shelf(workspace, Kind::Activity)?;
    let things = shelf.named(Things::Data).things.clone();
    Ok(things
        .into_iter()
        .filter(|thing| fits(thing, &shelf.facts(thing), own))
        .map(|thing| {
            let holding = shelf.naming(&thing.ways) & selected;
            (thing, holding)
        })
        .filter(|(_, holding)| !holding.is_empty())
        .collect())
}

/// What is counted beside a list whose rows are parts of activities.
pub(in crate::workspace) struct Parts {
    /// How many rows there are of the activity at each place.
    rows: Vec<u64>,
    /// Categories, with the places that process each.
    categories: Vec<Selection>,
    /// How many rows have each letter.
    letters: BTreeMap<String, u64>,
}

impl Parts {
    /// The rows of the selected activities.
    pub(in crate::workspace) fn of(
        workspace: &Workspace,
        rows: ListRows,
        filters: &[Filter],
        index: &mut Index,
    ) -> Result<Self> {
        let mut found = Self {
            rows: Vec::new(),
            categories: Vec::new(),
            letters: BTreeMap::new(),
        };
        if rows == ListRows::Data {
            let (own, of_activities) = of_categories(filters);
            let selected = index.select(workspace, Kind::Activity, &of_activities)?;
            let categories = categories(workspace, index, &selected, &own)?;
            found.categories = categories.into_iter().map(|(_, places)| places).collect();
            return Ok(found);
        }
        let selected = index.select(workspace, Kind::Activity, filters)?;
        let letters = letters(filters);
        let shelf = index.shelf(workspace, Kind::Activity)?;
        for place in &selected {
            let Some(doc) = shelf.doc(place) else {
                continue;
            };
            let number = if rows == ListRows::Bases {
                for (_, letter, _) in rows_of(doc, &letters) {
                    let letter = letter.map(Art6::code).unwrap_or_default().to_owned();
                    *found.letters.entry(letter).or_default() += 1;
                }
                rows_of(doc, &letters).count()
            } else {
                // An activity without a rule has one row, which says so.
                doc.rules.len().max(1)
            };
            let at = place as usize;
            if found.rows.len() <= at {
                found.rows.resize(at + 1, 0);
            }
            if let Some(rows) = found.rows.get_mut(at) {
                *rows = number as u64;
            }
        }
        Ok(found)
    }

    /// How many rows belong to these activities.
    pub(in crate::workspace) fn count(&self, places: &Selection) -> u64 {
        let rows = places.iter().filter_map(|at| self.rows.get(at as usize));
        let rows: u64 = rows.sum();
        let categories = self.categories.iter();
        rows + categories.filter(|it| !it.is_disjoint(places)).count() as u64
    }

    /// How many rows have each letter of Article 6(1): bases are rows themselves.
    pub(in crate::workspace) fn letters(self) -> BTreeMap<String, u64> {
        self.letters
    }
}
