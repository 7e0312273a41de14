//! Notice against register: activity by activity and attribute by attribute, with the quoted places.

use serde::Serialize;

use super::value::{Item, Value, code, items, of_line, of_rule, of_text, same};
use super::{Around, Attribute, Difference, DifferenceKind, Named, Notice, Quote, Statement};
use crate::activity::{Activity, ActivityRole, ActivityStatus, DataSource};
use crate::legal_basis::Art6;
use crate::macros::codes;
use crate::record::RecordId;
use crate::rights::{Right, of as rights_of};
use crate::text::Sentence;
use crate::value::LangText;

codes! {
    /// How notice and register stand to each other.
    pub enum CellVerdict {
        /// They say the same.
        Same = "same",
        /// They do not.
        Differs = "differs",
        /// The register says something, the notice nothing.
        MissingInNotice = "missing_in_notice",
        /// The notice says something, the register nothing.
        MissingInRegister = "missing_in_register",
        /// Words in languages that the two do not share.
        NotComparable = "not_comparable",
        /// Nothing is confirmed yet, and something is proposed.
        Open = "open",
        /// Neither says anything.
        Neither = "neither",
    }
}

/// A cell of the coverage matrix.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Cell {
    /// The attribute.
    pub attribute: Attribute,
    /// How they stand.
    pub verdict: CellVerdict,
    /// What the notice says, with its places.
    pub notice: Vec<Quote>,
    /// Whether that is said of all processing, and not of this activity.
    pub of_all: bool,
    /// What the register says.
    pub register: Vec<Sentence>,
    /// What only the notice says.
    pub only_in_notice: Vec<Sentence>,
    /// What only the register says.
    pub only_in_register: Vec<Sentence>,
}

/// A row of the coverage matrix.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    /// The activity; none for one that the register does not have.
    pub activity: Option<RecordId>,
    /// Its reference; empty without one.
    pub reference: String,
    /// Its name in the register, or as the text has it.
    pub name: LangText,
    /// Whether the notice describes it at all.
    pub described: bool,
    /// By attribute, in the order of [`Matrix::ATTRIBUTES`].
    pub cells: Vec<Cell>,
}

/// The coverage matrix of a notice.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Matrix {
    /// What is compared.
    pub attributes: Vec<Attribute>,
    /// The activities: those of the notice in its order, then those of the register that it does not describe.
    pub rows: Vec<Row>,
}

impl Matrix {
    /// What is compared per activity.
    pub const ATTRIBUTES: [Attribute; 14] = [
        Attribute::Role,
        Attribute::Purpose,
        Attribute::SubjectCategory,
        Attribute::DataCategory,
        Attribute::DataOrigin,
        Attribute::Basis,
        Attribute::Interest,
        Attribute::Retention,
        Attribute::Recipient,
        Attribute::Transfer,
        Attribute::Right,
        Attribute::Channel,
        Attribute::Voluntariness,
        Attribute::Adm,
    ];
}

/// The coverage matrix of a notice; `described` are the activities of the register that a notice has to describe.
#[must_use]
pub fn matrix(it: &Notice, described: &[RecordId], around: &dyn Around) -> Matrix {
    let mut rows: Vec<Row> = Vec::new();
    for named in it.activities(around) {
        rows.push(row(it, &named, true, around));
    }
    for id in described {
        if rows.iter().any(|row| row.activity == Some(*id)) {
            continue;
        }
        let Some(activity) = around.activity(*id) else {
            continue;
        };
        let named = Named {
            activity: Some(*id),
            label: String::new(),
            name: activity.name.clone(),
        };
        rows.push(row(it, &named, false, around));
    }
    Matrix {
        attributes: Matrix::ATTRIBUTES.to_vec(),
        rows,
    }
}

fn row(it: &Notice, named: &Named, described: bool, around: &dyn Around) -> Row {
    Row {
        activity: named.activity,
        reference: named
            .activity
            .map_or_else(String::new, |id| around.reference(id)),
        name: named.name.clone(),
        described,
        cells: Matrix::ATTRIBUTES
            .iter()
            .map(|attribute| cell(it, named, described, *attribute, around))
            .collect(),
    }
}

/// What is said of an activity: of it, or else of all, where one may stand for the other.
pub(super) fn said<'a>(
    it: &'a Notice,
    named: &Named,
    attribute: Attribute,
) -> (Vec<&'a Statement>, bool) {
    let own = it.say(named, attribute);
    let shared = matches!(
        attribute,
        Attribute::Right
            | Attribute::Channel
            | Attribute::Recipient
            | Attribute::Transfer
            | Attribute::Voluntariness
            | Attribute::Adm
            | Attribute::Retention
    );
    // Rights, ways and recipients named for all are added to those named here.
    let adds = matches!(
        attribute,
        Attribute::Right | Attribute::Channel | Attribute::Recipient | Attribute::Transfer
    );
    if !shared || (!own.is_empty() && !adds) {
        return (own, false);
    }
    let all = it.say(&Named::whole(), attribute);
    let of_all = own.is_empty() && !all.is_empty();
    (own.into_iter().chain(all).collect(), of_all)
}

fn cell(
    it: &Notice,
    named: &Named,
    described: bool,
    attribute: Attribute,
    around: &dyn Around,
) -> Cell {
    let (statements, of_all) = if described {
        said(it, named, attribute)
    } else {
        (Vec::new(), false)
    };
    let theirs: Vec<Item> = named
        .activity
        .and_then(|id| Some((id, around.activity(id)?)))
        .map(|(id, activity)| register(id, activity, attribute, around))
        .unwrap_or_default();
    let compared = Compared::of(it, &statements, &theirs);
    let verdict = match (statements.is_empty(), theirs.is_empty()) {
        (true, true) => CellVerdict::Neither,
        (true, false) if described && !it.is_settled(named, attribute) => CellVerdict::Open,
        (true, false) => CellVerdict::MissingInNotice,
        // What is said of all processing need not be true of each.
        (false, true) if of_all => CellVerdict::Neither,
        (false, true) => CellVerdict::MissingInRegister,
        (false, false) => compared.verdict(attribute),
    };
    Cell {
        attribute,
        verdict,
        notice: statements.iter().map(|it| Quote::of(it)).collect(),
        of_all,
        register: theirs.iter().map(|it| it.says.clone()).collect(),
        only_in_notice: compared.only_in_notice,
        only_in_register: compared.only_in_register,
    }
}

/// Two sets of values.
#[derive(Debug, Default)]
pub(super) struct Compared {
    pub only_in_notice: Vec<Sentence>,
    pub only_in_register: Vec<Sentence>,
    incomparable: bool,
}

impl Compared {
    fn of(it: &Notice, statements: &[&Statement], theirs: &[Item]) -> Self {
        let mine: Vec<Item> = statements
            .iter()
            .flat_map(|statement| items(statement, it.language))
            .collect();
        let mut compared = Self::default();
        let mut lone = |items: &[Item], others: &[Item]| -> Vec<Sentence> {
            let mut found: Vec<Sentence> = Vec::new();
            for item in items {
                let verdicts: Vec<Option<bool>> = others
                    .iter()
                    .map(|other| same(&item.value, &other.value))
                    .collect();
                if verdicts.contains(&Some(true)) {
                    continue;
                }
                if !verdicts.is_empty() && verdicts.iter().all(Option::is_none) {
                    compared.incomparable = true;
                    continue;
                }
                if !found.contains(&item.says) {
                    found.push(item.says.clone());
                }
            }
            found
        };
        let only_in_notice = lone(&mine, theirs);
        let only_in_register = lone(theirs, &mine);
        compared.only_in_notice = only_in_notice;
        compared.only_in_register = only_in_register;
        compared
    }

    fn verdict(&self, attribute: Attribute) -> CellVerdict {
        // Beyond what the register asks for, more rights, ways and recipients may be named; a transfer may be named
        // without its country.
        let more_is_no_difference = matches!(
            attribute,
            Attribute::Right | Attribute::Channel | Attribute::Recipient | Attribute::Transfer
        );
        let differs = !self.only_in_register.is_empty()
            || (!self.only_in_notice.is_empty() && !more_is_no_difference);
        match (differs, self.incomparable) {
            (true, _) => CellVerdict::Differs,
            (false, true) => CellVerdict::NotComparable,
            (false, false) => CellVerdict::Same,
        }
    }
}

/// The rights of which a notice must tell for an activity.
pub(super) fn expected_rights(activity: &Activity) -> Vec<Right> {
    rights_of(activity)
        .into_iter()
        .map(|it| it.right)
        .filter(|right| {
            !matches!(
                right,
                Right::Information | Right::Notification | Right::ObjectionResearch
            )
        })
        .collect()
}

/// What the register says of an activity.
pub(super) fn register(
    id: RecordId,
    it: &Activity,
    attribute: Attribute,
    around: &dyn Around,
) -> Vec<Item> {
    let mut found = match attribute {
        Attribute::Role => {
            let role = it.role.unwrap_or(ActivityRole::Controller);
            let says = Sentence::new(format!("activity-role-{}", role.key()));
            vec![code(role.code(), says)]
        }
        Attribute::Purpose => it
            .purposes
            .iter()
            .filter(|it| !it.text.is_empty())
            .map(|it| of_text(&it.text))
            .collect(),
        Attribute::SubjectCategory => it.subject_categories.iter().map(of_line).collect(),
        Attribute::DataCategory => it
            .data_items
            .iter()
            .filter(|it| !it.category.is_empty())
            .map(|it| of_line(&it.category))
            .collect(),
        Attribute::DataOrigin => it.sources.iter().map(of_line).collect(),
        Attribute::Basis => it
            .bases
            .iter()
            .flat_map(|basis| {
                let art6 = basis.art6.map(|art6| {
                    let says = Sentence::new(format!("basis-{}-full", art6.key()));
                    code(format!("6{}", art6.code()), says)
                });
                let art9 = basis.art9.iter().map(|art9| {
                    let says = Sentence::new(format!("art9-{}", art9.key()));
                    code(format!("9{}", art9.code()), says)
                });
                art6.into_iter().chain(art9)
            })
            .collect(),
        Attribute::Interest => it
            .bases
            .iter()
            .filter(|basis| basis.art6 == Some(Art6::F) && !basis.interest.is_empty())
            .map(|basis| of_text(&basis.interest))
            .collect(),
        Attribute::Retention => it
            .retention
            .iter()
            .filter(|rule| {
                rule.is_stated() || rule.trigger.is_some() || !rule.criteria_text.is_empty()
            })
            .map(of_rule)
            .collect(),
        Attribute::Recipient => it
            .recipients
            .iter()
            .filter(|row| row.kind.is_some() || !row.name.is_empty())
            .map(|row| {
                let words = row.name.each().map(|(at, text)| (at, text.to_owned()));
                let says = if row.name.is_empty() {
                    let kind = row.kind.map_or_else(String::new, |kind| kind.key());
                    Sentence::new(format!("recipient-kind-{kind}"))
                } else {
                    Sentence::new("compared-words").words("words", row.name.clone())
                };
                Item {
                    value: Value::Recipient(row.kind, words.collect()),
                    says,
                }
            })
            .collect(),
        Attribute::Transfer => around
            .transfers(id)
            .into_iter()
            .flat_map(|transfer| &transfer.countries)
            .filter(|country| !country.in_eea())
            .map(|country| {
                code(
                    country.as_str(),
                    Sentence::new(format!("country-{country}")),
                )
            })
            .collect(),
        Attribute::Right => expected_rights(it)
            .into_iter()
            .map(|right| {
                code(
                    right.code(),
                    Sentence::new(format!("right-{}", right.key())),
                )
            })
            .collect(),
        Attribute::Channel => it
            .rights_channels
            .iter()
            .filter(|row| !row.channel.is_empty())
            .map(|row| Item {
                value: super::value::way(row.channel.as_str()),
                says: Sentence::new("compared-text").text("text", row.channel.as_str()),
            })
            .collect(),
        Attribute::Voluntariness => it
            .data_items
            .iter()
            .filter(|it| it.source == Some(DataSource::Subject))
            .filter_map(|it| it.mandatory)
            .map(|duty| {
                code(
                    duty.code(),
                    Sentence::new(format!("mandatory-{}", duty.key())),
                )
            })
            .collect(),
        Attribute::Adm => it
            .adm
            .iter()
            .map(|adm| {
                if adm.solely_automated {
                    code("automated", Sentence::new("compared-automated"))
                } else {
                    code("not", Sentence::new("compared-not-automated"))
                }
            })
            .collect(),
        Attribute::Controller
        | Attribute::Contact
        | Attribute::AuthorityRule
        | Attribute::Authority
        | Attribute::Security
        | Attribute::Version => Vec::new(),
    };
    let mut once: Vec<Item> = Vec::new();
    found.retain(|item| {
        let new = !once.contains(item);
        if new {
            once.push(item.clone());
        }
        new
    });
    found
}

/// What differs from the register: bases, purposes, periods, data, recipients, transfers, roles, and what it lacks.
pub(super) fn against_register(it: &Notice, around: &dyn Around) -> Vec<Difference> {
    let mut found = Vec::new();
    for named in it.activities(around) {
        let in_register = named
            .activity
            .and_then(|id| around.activity(id))
            .filter(|activity| activity.status != Some(ActivityStatus::Ended));
        if in_register.is_none() {
            let here: Vec<&Statement> = Matrix::ATTRIBUTES
                .iter()
                .flat_map(|attribute| it.say(&named, *attribute))
                .collect();
            let mut difference =
                Difference::of(DifferenceKind::NotInRegister, Attribute::Purpose, &named)
                    .detail(&named.label)
                    .here(&here);
            difference.attribute = None;
            found.push(difference);
            continue;
        }
        for (attribute, kind) in [
            (Attribute::Role, DifferenceKind::RoleConflict),
            (Attribute::Basis, DifferenceKind::BasisDiff),
            (Attribute::Purpose, DifferenceKind::PurposeDiff),
            (Attribute::Retention, DifferenceKind::RetentionDiff),
            (Attribute::DataCategory, DifferenceKind::DataDiff),
            (Attribute::Recipient, DifferenceKind::RecipientMissing),
            (Attribute::Transfer, DifferenceKind::TransferMissing),
        ] {
            let cell = cell(it, &named, true, attribute, around);
            if tells(it, &cell, &named, in_register, attribute) {
                found.push(told(it, cell, kind, &named));
            }
        }
    }
    found
}

/// Whether a cell is told as a difference.
fn tells(
    it: &Notice,
    cell: &Cell,
    named: &Named,
    activity: Option<&Activity>,
    attribute: Attribute,
) -> bool {
    let from_elsewhere = activity.is_some_and(|activity| {
        !activity.sources.is_empty()
            || activity.data_items.iter().any(|item| {
                matches!(
                    item.source,
                    Some(DataSource::ThirdParty | DataSource::Public)
                )
            })
    });
    match (cell.verdict, attribute) {
        // A role is said only where it is not the controller's.
        (CellVerdict::Differs, _) => {
            // A transfer named without its country covers the country.
            attribute != Attribute::Transfer
                || !said(it, named, attribute)
                    .0
                    .iter()
                    .any(|statement| items(statement, it.language).is_empty())
        }
        (CellVerdict::MissingInRegister, _) => !matches!(
            attribute,
            Attribute::Recipient | Attribute::Transfer | Attribute::Role
        ),
        (CellVerdict::MissingInNotice, Attribute::Role) => false,
        // What the person gave they know: only data from elsewhere must be named (Art 14(1)(d)).
        (CellVerdict::MissingInNotice, Attribute::DataCategory) => from_elsewhere,
        (CellVerdict::MissingInNotice, _) => it.is_settled(named, attribute),
        _ => false,
    }
}

fn told(it: &Notice, cell: Cell, kind: DifferenceKind, named: &Named) -> Difference {
    let mut what: Vec<Sentence> = Vec::new();
    let wanted = matches!(
        kind,
        DifferenceKind::RecipientMissing | DifferenceKind::TransferMissing
    );
    let empty = cell.notice.is_empty();
    if wanted {
        what.extend(if empty {
            cell.register.clone()
        } else {
            cell.only_in_register.clone()
        });
    } else {
        let (mine, theirs) = if empty {
            (Vec::new(), cell.register.clone())
        } else {
            (cell.only_in_notice.clone(), cell.only_in_register.clone())
        };
        what.extend(
            mine.into_iter()
                .map(|says| Sentence::new("compared-only-notice").sentence("what", says)),
        );
        what.extend(
            theirs
                .into_iter()
                .map(|says| Sentence::new("compared-only-register").sentence("what", says)),
        );
    }
    let here = said(it, named, cell.attribute).0;
    let mut difference = Difference::of(kind, cell.attribute, named)
        .what(what)
        .here(&here);
    difference.register = cell.register;
    difference
}
