//! Legal bases of an activity, from its columns. A basis is recorded only where a cell clearly says which; what else a
//! cell says is kept in the remarks.

use super::board::Board;
use super::row::{Entry, Reading, RowNotes, add_each};
use crate::activity::Activity;
use crate::import::cell::{bases, is_none};
use crate::import::fields::ImportField;
use crate::import::said::SaidWeight;
use crate::import::sheet::shortened;
use crate::legal_basis::{Art6, Art9, Basis, LawRef};
use crate::record::Kind;
use crate::text::Sentence;
use crate::value::Line;

/// What the columns say of legal bases.
#[derive(Default)]
pub(super) struct Bases<'a> {
    art6: Vec<Art6>,
    art9: Vec<Art9>,
    /// Columns that belong to rows of a basis, once these are known.
    later: Vec<Entry<'a>>,
    /// The entry that named conditions of Article 9, for what is to be said of it.
    of_art9: Option<Entry<'a>>,
    pub(super) direct_marketing: Option<bool>,
}

impl<'a> Bases<'a> {
    /// Reads a cell.
    pub(super) fn read(&mut self, entry: &Entry<'a>, notes: &mut RowNotes) {
        if is_none(&entry.text()) {
            notes.say(SaidWeight::Note, entry, "import-said-none");
            return;
        }
        if !matches!(entry.field, ImportField::Art6 | ImportField::Art9) {
            self.later.push(entry.clone());
            return;
        }
        for piece in entry.pieces() {
            let read = if entry.field == ImportField::Art9 {
                of_art9(&piece)
            } else {
                bases(&piece).map(|read| (read.art6, read.art9, read.bare))
            };
            let Some((art6, art9, bare)) = read else {
                notes.keep(entry, &piece);
                say(notes, entry, &piece, "import-basis-unclear");
                continue;
            };
            if !bare {
                notes.keep(entry, &piece);
            }
            add_each(&mut self.art6, art6);
            if !art9.is_empty() {
                add_each(&mut self.art9, art9);
                self.of_art9.get_or_insert_with(|| entry.clone());
            }
        }
    }

    /// Puts them into the activity.
    pub(super) fn finish(
        self,
        it: &mut Activity,
        board: &Board<'_>,
        reading: &Reading<'_>,
        notes: &mut RowNotes,
    ) {
        if let Some(flag) = self.direct_marketing {
            for purpose in &mut it.purposes {
                purpose.direct_marketing = flag;
            }
        }
        let purpose = match it.purposes.as_slice() {
            [only] => only.key.clone(),
            _ => Line::default(),
        };
        let mut made = 0;
        for art6 in &self.art6 {
            if !it.bases.iter().any(|basis| basis.art6 == Some(*art6)) {
                it.bases.push(Basis {
                    purpose: purpose.clone(),
                    art6: Some(*art6),
                    ..Basis::default()
                });
                made += 1;
            }
        }
        if made > 0 && it.purposes.len() > 1 && self.art6.len() > 1 {
            notes.say_of_row(
                SaidWeight::Look,
                Sentence::new("import-basis-which-purpose"),
            );
        }
        if let Some(entry) = &self.of_art9 {
            let mine: Vec<&mut Basis> = it
                .bases
                .iter_mut()
                .filter(|basis| {
                    self.art6.is_empty() || basis.art6.is_some_and(|art6| self.art6.contains(&art6))
                })
                .collect();
            if mine.is_empty() {
                notes.keep_and_say(entry, "import-art9-alone");
            }
            for basis in mine {
                add_each(&mut basis.art9, self.art9.iter().copied());
            }
        }
        for entry in &self.later {
            belong(it, entry, board, reading, notes);
        }
    }
}

/// A condition of Article 9(2): a reference, or its letter alone.
fn of_art9(piece: &str) -> Option<(Vec<Art6>, Vec<Art9>, bool)> {
    if let Some(read) = bases(piece) {
        return (!read.art9.is_empty()).then_some((read.art6, read.art9, read.bare));
    }
    let letter = piece.trim().trim_matches(['(', ')']).to_lowercase();
    letter
        .parse()
        .ok()
        .map(|art9| (Vec::new(), vec![art9], true))
}

/// A column that belongs to rows of one basis: the law to (c) and (e), the interest to (f), the contract to (b), the
/// consent to (a).
fn belong(
    it: &mut Activity,
    entry: &Entry<'_>,
    board: &Board<'_>,
    reading: &Reading<'_>,
    notes: &mut RowNotes,
) {
    let of: &[Art6] = match entry.field {
        ImportField::LawRef => &[Art6::C, Art6::E],
        ImportField::Interest | ImportField::Lia => &[Art6::F],
        ImportField::ContractRef => &[Art6::B],
        ImportField::ConsentProfile => &[Art6::A],
        _ => Art6::ALL,
    };
    let text = entry.text();
    let rows = || {
        it.bases
            .iter()
            .filter(|basis| basis.art6.is_some_and(|art6| of.contains(&art6)))
            .count()
    };
    if rows() == 0 {
        notes.keep_and_say(entry, "import-basis-none-for");
        return;
    }
    let line = text.parse::<Line>().ok();
    let prose = notes.prose(entry, &text);
    let link = match entry.field {
        ImportField::Lia => notes.find(entry, board, Kind::InterestAssessment, &text),
        ImportField::ConsentProfile => notes.find(entry, board, Kind::ConsentProfile, &text),
        _ => None,
    };
    if matches!(
        entry.field,
        ImportField::ContractRef | ImportField::Art10Law
    ) && line.is_none()
    {
        notes.line(entry, &text);
        return;
    }
    let mine = it
        .bases
        .iter_mut()
        .filter(|basis| basis.art6.is_some_and(|art6| of.contains(&art6)));
    for basis in mine {
        match entry.field {
            ImportField::LawRef => {
                let law = basis.law_ref.get_or_insert_with(LawRef::default);
                match (&line, &prose) {
                    (Some(line), _) => law.provision = line.clone(),
                    (None, Some(prose)) => law.text = prose.clone(),
                    (None, None) => {}
                }
            }
            ImportField::Interest => {
                if let Some(prose) = &prose {
                    basis.interest.put(reading.language, prose.clone());
                }
            }
            ImportField::ContractRef => basis.contract_ref = line.clone().unwrap_or_default(),
            ImportField::Art10Law => basis.art10_law = line.clone().unwrap_or_default(),
            ImportField::Lia => basis.lia = link.or(basis.lia),
            ImportField::ConsentProfile => basis.consent_profile = link.or(basis.consent_profile),
            _ => {}
        }
    }
}

fn say(notes: &mut RowNotes, entry: &Entry<'_>, piece: &str, key: &'static str) {
    let sentence = Sentence::new(key)
        .text("header", shortened(entry.header))
        .text("text", shortened(piece));
    notes.say_this(SaidWeight::Look, entry, sentence);
}
