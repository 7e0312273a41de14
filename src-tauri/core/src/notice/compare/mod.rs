//! Comparing a notice: with the register, with its other languages, with the version before it, and with itself.
//!
//! Activities are aligned by the record they are tied to, or else by the name the text gives them; never by a letter or a
//! place in a list. **Only confirmed statements count.** That something is absent is told only once no proposal is left
//! that could still say it.

mod absent;
mod language;
mod matrix;
mod value;
mod version;
mod within;

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Attribute, Notice, Span, Statement, StatementStatus};
use crate::activity::Activity;
use crate::macros::codes;
use crate::organisation::Organisation;
use crate::record::RecordId;
use crate::text::Sentence;
use crate::transfer::Transfer;
use crate::value::LangText;

pub use language::with_language;
pub use matrix::{Cell, CellVerdict, Matrix, Row, matrix};
pub use version::with_earlier;

/// What a comparison may ask of the register.
pub trait Around {
    /// The organisation whose register it is.
    fn own(&self) -> Option<&Organisation>;
    /// An activity.
    fn activity(&self, id: RecordId) -> Option<&Activity>;
    /// The transfers of an activity: those that name it, and those of its processors that name none.
    fn transfers(&self, activity: RecordId) -> Vec<&Transfer>;
    /// Another notice.
    fn notice(&self, id: RecordId) -> Option<&Notice>;
    /// All notices, by their ids.
    fn notices(&self) -> Vec<(RecordId, &Notice)>;
    /// How people call a record; empty where that is not known.
    fn reference(&self, _: RecordId) -> String {
        String::new()
    }
}

codes! {
    /// What differs, or is the matter (`domain` 1.8 and 8.8).
    pub enum DifferenceKind {
        /// The notice describes what the register does not have.
        NotInRegister = "not_in_register",
        /// Another basis than the register's.
        BasisDiff = "basis_diff",
        /// Other purposes.
        PurposeDiff = "purpose_diff",
        /// Another period, or none.
        RetentionDiff = "retention_diff",
        /// Other categories of data.
        DataDiff = "data_diff",
        /// A recipient is not mentioned.
        RecipientMissing = "recipient_missing",
        /// A transfer is not mentioned.
        TransferMissing = "transfer_missing",
        /// The legitimate interest is not named.
        InterestMissing = "interest_missing",
        /// A right is not mentioned.
        RightMissing = "right_missing",
        /// The right to object is not presented apart from other information (Art 21(4)).
        ObjectionNotSeparate = "objection_not_separate",
        /// A channel is announced and not given.
        ChannelEmpty = "channel_empty",
        /// Another channel than the register's, or none.
        ChannelDiff = "channel_diff",
        /// The officer or the authority is not named.
        ContactMissing = "contact_missing",
        /// Not said whether data must be given.
        DutyMissing = "duty_missing",
        /// Two languages give different bases.
        BasisConflictLang = "basis_conflict_lang",
        /// Labels are referred to that the list does not have.
        BrokenLabelRef = "broken_label_ref",
        /// A reference by place means another activity in the other language.
        OrderShift = "order_shift",
        /// An activity or purpose is lacking in one language.
        PurposeMissingLang = "purpose_missing_lang",
        /// Data, recipients, transfers or periods differ between languages.
        ScopeDiffLang = "scope_diff_lang",
        /// A right is lacking in one language.
        RightMissingLang = "right_missing_lang",
        /// The notice bears no date.
        VersionMissing = "version_missing",
        /// Purposes said to be the only ones, beside others.
        PurposeConflict = "purpose_conflict",
        /// Two statements that cannot both hold.
        StatementConflict = "statement_conflict",
        /// Another role than the register's, or two roles at once.
        RoleConflict = "role_conflict",
        /// Another controller than the register's, or than the other language's.
        ControllerDiff = "controller_diff",
        /// Softened by a word.
        HedgedStatement = "hedged_statement",
        /// A term that is out of use.
        OutdatedTerm = "outdated_term",
        /// Not the official term.
        TermDeviation = "term_deviation",
        /// An activity of the older version is no longer described.
        ActivityLost = "activity_lost",
        /// A channel of the older version is no longer named.
        ChannelLost = "channel_lost",
        /// The basis is another one than in the older version.
        BasisChanged = "basis_changed",
        /// The period is another one than in the older version.
        RetentionChanged = "retention_changed",
        /// What rested on consent now rests on a legitimate interest (EDPB Guidelines 05/2020 para 121 to 123; from
        /// knowledge).
        ConsentToInterest = "consent_to_interest",
    }
}

impl DifferenceKind {
    /// The rule of the catalogue that tells it; none for what is only noted between two versions.
    #[must_use]
    pub const fn rule(self) -> Option<&'static str> {
        Some(match self {
            Self::NotInRegister => "R-NOT-02",
            Self::BasisDiff => "R-NOT-03",
            Self::PurposeDiff => "R-NOT-04",
            Self::RetentionDiff => "R-NOT-05",
            Self::DataDiff => "R-NOT-06",
            Self::RecipientMissing | Self::TransferMissing => "R-NOT-07",
            Self::InterestMissing => "R-NOT-08",
            Self::RightMissing | Self::ObjectionNotSeparate => "R-NOT-09",
            Self::ChannelEmpty | Self::ChannelDiff => "R-NOT-10",
            Self::ContactMissing => "R-NOT-11",
            Self::DutyMissing => "R-NOT-12",
            Self::BasisConflictLang => "R-NOT-13",
            Self::BrokenLabelRef | Self::OrderShift => "R-NOT-14",
            Self::PurposeMissingLang | Self::ScopeDiffLang | Self::RightMissingLang => "R-NOT-15",
            Self::VersionMissing => "R-NOT-16",
            Self::PurposeConflict | Self::StatementConflict => "R-NOT-17",
            Self::RoleConflict | Self::ControllerDiff => "R-NOT-18",
            Self::HedgedStatement | Self::OutdatedTerm | Self::TermDeviation => "R-NOT-19",
            Self::ActivityLost | Self::ChannelLost => "R-NOT-20",
            Self::BasisChanged | Self::RetentionChanged | Self::ConsentToInterest => return None,
        })
    }
}

/// The words of a notice at a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Quote {
    /// The statement; empty for a mark.
    pub statement: String,
    /// Number of its section.
    pub section: String,
    /// Marker of the list item it stands in; empty without one.
    pub label: String,
    /// Where: characters of the text, from and up to.
    pub span: Span,
    /// The words there.
    pub words: String,
    /// What it states, to be said in the language of the reader.
    pub says: Sentence,
    /// The words that soften it.
    pub hedge: String,
}

impl Quote {
    /// Of a statement.
    #[must_use]
    pub fn of(it: &Statement) -> Self {
        Self {
            statement: it.key.to_string(),
            section: it.section.to_string(),
            label: it.label.to_string(),
            span: it.span,
            words: it.quote.to_string(),
            says: value::says(it),
            hedge: it.hedge.to_string(),
        }
    }
}

/// Something that differs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Difference {
    /// What sort of difference.
    pub kind: DifferenceKind,
    /// The rule of the catalogue that tells it; none for what is only noted between two versions.
    pub rule: Option<&'static str>,
    /// What it is about.
    pub attribute: Option<Attribute>,
    /// The activity it concerns; none for the notice as a whole or for one the register does not have.
    pub activity: Option<RecordId>,
    /// What the activity is called: in the register, or by the text.
    pub name: LangText,
    /// What tells this difference from another one of its sort about the same activity: a right, a statement.
    pub detail: String,
    /// The notice it is compared with, for languages and versions.
    pub other: Option<RecordId>,
    /// What differs, in a word or several.
    pub what: Vec<Sentence>,
    /// What this notice says.
    pub here: Vec<Quote>,
    /// What the other notice says.
    pub there: Vec<Quote>,
    /// What the register says.
    pub register: Vec<Sentence>,
}

impl Difference {
    fn of(kind: DifferenceKind, attribute: Attribute, of: &Named) -> Self {
        Self {
            kind,
            rule: kind.rule(),
            attribute: Some(attribute),
            activity: of.activity,
            name: of.name.clone(),
            detail: String::new(),
            other: None,
            what: Vec::new(),
            here: Vec::new(),
            there: Vec::new(),
            register: Vec::new(),
        }
    }

    fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    fn what(mut self, what: Vec<Sentence>) -> Self {
        self.what = what;
        self
    }

    fn here(mut self, of: &[&Statement]) -> Self {
        self.here = of.iter().map(|it| Quote::of(it)).collect();
        self
    }

    fn there(mut self, other: RecordId, of: &[&Statement]) -> Self {
        self.other = Some(other);
        self.there = of.iter().map(|it| Quote::of(it)).collect();
        self
    }
}

/// An activity as a comparison names it; none for the notice as a whole.
#[derive(Debug, Clone, PartialEq, Default)]
struct Named {
    activity: Option<RecordId>,
    /// In small letters, for what the register does not have.
    label: String,
    name: LangText,
}

impl Named {
    fn whole() -> Self {
        Self::default()
    }

    fn of(it: &Statement, around: &dyn Around) -> Option<Self> {
        if let Some(id) = it.activity {
            let name = around
                .activity(id)
                .map_or_else(|| words(it.activity_label.as_str()), |it| it.name.clone());
            return Some(Self {
                activity: Some(id),
                label: String::new(),
                name,
            });
        }
        (!it.activity_label.is_empty()).then(|| Self {
            activity: None,
            label: crate::value::folded(it.activity_label.as_str()),
            name: words(it.activity_label.as_str()),
        })
    }

    fn is(&self, other: &Self) -> bool {
        self.activity == other.activity && self.label == other.label
    }
}

/// A text that is the same in every language.
fn words(text: &str) -> LangText {
    LangText {
        en: text.parse().ok(),
        ..LangText::default()
    }
}

impl Notice {
    /// The confirmed statements about an activity that speak of this. Of the notice as a whole with none.
    fn say(&self, named: &Named, attribute: Attribute) -> Vec<&Statement> {
        self.confirmed()
            .filter(|it| it.attribute == Some(attribute) && is_about(it, named))
            .collect()
    }

    /// What is said of an activity, or else of all processing.
    fn say_or_all(&self, named: &Named, attribute: Attribute) -> Vec<&Statement> {
        let own = self.say(named, attribute);
        if own.is_empty() {
            self.say(&Named::whole(), attribute)
        } else {
            own
        }
    }

    /// Whether nothing is proposed any more that could say this of it.
    fn is_settled(&self, named: &Named, attribute: Attribute) -> bool {
        !self.statements.iter().any(|it| {
            it.status() == StatementStatus::Proposed
                && it.attribute == Some(attribute)
                && (it.activity.is_none() || it.activity == named.activity)
        })
    }

    /// The activities that its confirmed statements describe, in the order of the text.
    fn activities(&self, around: &dyn Around) -> Vec<Named> {
        let mut said: Vec<&Statement> = self
            .confirmed()
            .filter(|it| it.attribute.is_some_and(Attribute::is_of_activity))
            .collect();
        said.sort_by_key(|it| it.span);
        let mut found: Vec<Named> = Vec::new();
        for named in said.into_iter().filter_map(|it| Named::of(it, around)) {
            if !found.iter().any(|it| it.is(&named)) {
                found.push(named);
            }
        }
        found
    }

    /// Whether it is published and anything in it was confirmed.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.withdrawn_on.is_none() && self.confirmed().next().is_some()
    }

    /// Whether it describes an activity: a confirmed statement is tied to it.
    #[must_use]
    pub fn describes(&self, activity: RecordId) -> bool {
        self.confirmed().any(|it| {
            it.activity == Some(activity) && it.attribute.is_some_and(Attribute::is_of_activity)
        })
    }
}

fn is_about(it: &Statement, named: &Named) -> bool {
    match it.activity {
        Some(id) => named.activity == Some(id),
        None => {
            named.activity.is_none()
                && crate::value::folded(it.activity_label.as_str()) == named.label
        }
    }
}

/// Whether a notice is in force among all: it counts, and no other one replaced it.
#[must_use]
pub fn is_current(id: RecordId, it: &Notice, all: &[(RecordId, &Notice)]) -> bool {
    it.counts()
        && !all
            .iter()
            .any(|(_, other)| other.earlier_version == Some(id))
}

/// Whether it can be told of an activity that no notice describes it: some notice is in force, and in none of those in
/// force is a proposal left that is tied to no activity yet.
#[must_use]
pub fn settled(all: &[(RecordId, &Notice)]) -> bool {
    let current: Vec<&Notice> = all
        .iter()
        .filter(|(id, it)| is_current(*id, it, all))
        .map(|(_, it)| *it)
        .collect();
    !current.is_empty()
        && !current.iter().any(|notice| {
            notice.statements.iter().any(|it| {
                it.status() == StatementStatus::Proposed
                    && it.activity.is_none()
                    && it.attribute.is_some_and(Attribute::is_of_activity)
            })
        })
}

/// The other languages of a notice that are in force with it: by their common name, or because one is the translation of
/// the other.
#[must_use]
pub fn peers<'a>(
    id: RecordId,
    it: &Notice,
    all: &[(RecordId, &'a Notice)],
) -> Vec<(RecordId, &'a Notice)> {
    all.iter()
        .filter(|(other, notice)| {
            *other != id
                && notice.language != it.language
                && is_current(*other, notice, all)
                && related(id, it, *other, notice)
        })
        .copied()
        .collect()
}

fn related(id: RecordId, it: &Notice, other: RecordId, notice: &Notice) -> bool {
    let named = !it.group_key.is_empty() && it.group_key == notice.group_key;
    named
        || it.translation_of == Some(other)
        || notice.translation_of == Some(id)
        || (it.translation_of.is_some() && it.translation_of == notice.translation_of)
}

/// The one of two language versions at which a difference is told, so that it is told once: the translation; or else the
/// one recorded later.
fn is_told_here(id: RecordId, it: &Notice, other: RecordId, notice: &Notice) -> bool {
    if it.translation_of == Some(other) {
        return true;
    }
    notice.translation_of != Some(id) && id > other
}

/// Everything that is the matter with a notice, by the rules' own order: with itself, with the register, with the other
/// languages and with the version before it.
#[must_use]
pub fn differences(id: RecordId, it: &Notice, around: &dyn Around) -> Vec<Difference> {
    let mut found = matrix::against_register(it, around);
    found.extend(absent::lacking(it, around));
    found.extend(within::conflicts(it, around));
    let all = around.notices();
    for (other, notice) in peers(id, it, &all) {
        if is_told_here(id, it, other, notice) {
            found.extend(with_language(it, other, notice, around));
        }
    }
    if let Some(earlier) = it.earlier_version
        && let Some(notice) = around.notice(earlier)
    {
        found.extend(with_earlier(it, earlier, notice, around));
    }
    let mut told = BTreeSet::new();
    found.retain(|it| {
        told.insert((
            it.kind,
            it.activity,
            it.name.in_language(crate::text::Language::En).to_owned(),
            it.attribute,
            it.detail.clone(),
            it.other,
        ))
    });
    found
}
