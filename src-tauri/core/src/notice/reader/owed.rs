//! What belongs to a statement and was not read beside it: the interest to a basis that is one, who gets the data in
//! the country they go to, and until when something else is kept. It names what is missing; it proposes nothing.

use std::ops::Range;

use super::finder::Finder;
use super::outline::Unit;
use super::retention;
use crate::legal_basis::Art6;
use crate::notice::{Attribute, Stated, StatedTransfer};

/// What the statements of a piece leave open, where neither it nor its activity says it elsewhere.
pub(super) fn by(finder: &Finder<'_>, place: usize, unit: &Unit) -> Option<Attribute> {
    if unit.lead.is_some() {
        return None;
    }
    let those = || finder.found.iter().filter(|it| it.unit == place);
    let interested =
        those().any(|it| matches!(&it.value, Stated::Basis(it) if it.art6 == Some(Art6::F)));
    // Where the bases are explained in general, each is named and none is used.
    let used = !unit.activity.is_empty() && !finder.explains(place);
    if interested && used && !of_activity(finder, unit, Attribute::Interest) {
        return Some(Attribute::Interest);
    }
    let abroad = those().any(|it| matches!(&it.value, Stated::Transfer(it) if out_of_reach(it)));
    (abroad && !finder.has(place, Attribute::Recipient)).then_some(Attribute::Recipient)
}

/// Whether data go to a country that is named, out of the EEA.
fn out_of_reach(transfer: &StatedTransfer) -> bool {
    transfer.outside_eea == Some(true) && !transfer.countries.is_empty()
}

/// A part of a sentence that says until when something is kept, beside another that gives a period: «for 21 days,
/// unless there was an incident; then it is held until that is closed». The period was read, the event was not.
pub(super) fn lasting(finder: &Finder<'_>, place: usize, unit: &Unit) -> Option<Range<usize>> {
    let mut kept = finder
        .found
        .iter()
        .filter(|it| it.unit == place && it.attribute == Attribute::Retention);
    let first = kept.next()?;
    let dated = matches!(&first.value, Stated::Retention(it) if it.period.is_some());
    if !dated || kept.next().is_some() {
        return None;
    }
    let words = finder.words(&unit.range);
    let mut start = 0;
    for part in words.split_inclusive([',', ';']) {
        let at = start..start + part.trim_end_matches([',', ';']).len();
        start += part.len();
        let said = words.get(at.clone()).unwrap_or_default();
        if finder.lexicon.says("lasting", said) && retention::durations(finder, said).is_empty() {
            return Some(unit.range.start + at.start..unit.range.start + at.end);
        }
    }
    None
}

/// Whether the activity of a piece has a statement of this attribute in its section.
fn of_activity(finder: &Finder<'_>, unit: &Unit, attribute: Attribute) -> bool {
    finder.found.iter().any(|it| {
        it.attribute == attribute
            && finder.unit(it.unit).is_some_and(|other| {
                other.section == unit.section && other.activity == unit.activity
            })
    })
}
