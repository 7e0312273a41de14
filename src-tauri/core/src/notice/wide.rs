//! What a notice states of all its processing and of no activity by name: its transfers and its ways to exercise rights.
//! A transfer goes to each draft that names who receives; one that none names is left to be decided, and marked.

use super::draft::{self, Drafted};
use super::{Attribute, MarkKind, Notice, NoticeMark, Stated, Statement};
use crate::transfer::Transfer;
use crate::value::{Line, folded};

/// The shortest beginning of a word by which two forms of it are told to be the same: «supplier», «suppliers».
const STEM: usize = 4;

/// Whether a statement is made of all processing: it names no activity and is tied to none.
fn is_wide(it: &Statement) -> bool {
    it.activity_label.is_empty() && it.activity.is_none()
}

/// Gives the drafts what the notice states of all of them. The keys of the transfers that went to no draft come back.
pub(super) fn give<'a>(
    stated: impl Iterator<Item = &'a Statement>,
    drafts: &mut [Drafted],
) -> Vec<Line> {
    let mut undecided = Vec::new();
    for row in stated.filter(|it| is_wide(it)) {
        match &row.value {
            Some(Stated::Transfer(it)) if it.outside_eea == Some(true) => {
                let mut given = false;
                for draft in drafts.iter_mut() {
                    let receives = draft
                        .receivers
                        .iter()
                        .find(|name| names(it.text.as_str(), name.as_str()));
                    let Some(importer) = receives else { continue };
                    given = true;
                    let one = Transfer {
                        importer: importer.clone(),
                        countries: it.countries.clone(),
                        mechanism: it.mechanism,
                        ..Transfer::default()
                    };
                    if !draft.transfers.contains(&one) {
                        draft.transfers.push(one);
                    }
                }
                if !given {
                    undecided.push(row.key.clone());
                }
            }
            Some(Stated::Channel(it)) => {
                let channel = draft::rights_channel(it);
                for draft in drafts.iter_mut() {
                    if !draft.activity.rights_channels.contains(&channel) {
                        draft.activity.rights_channels.push(channel.clone());
                    }
                }
            }
            _ => {}
        }
    }
    undecided
}

/// Whether some words name a recipient: each of its own longer words stands in them, in one form or another.
fn names(words: &str, recipient: &str) -> bool {
    let split = |it: &str| -> Vec<String> {
        folded(it)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|it| it.chars().count() >= STEM)
            .map(str::to_owned)
            .collect()
    };
    let (there, own) = (split(words), split(recipient));
    let same = |one: &String, other: &String| one.starts_with(other) || other.starts_with(one);
    !own.is_empty() && own.iter().all(|one| there.iter().any(|it| same(it, one)))
}

impl Notice {
    /// Marks the transfers that went to no draft, each once: an officer decides to which activity they belong.
    pub fn leave_open(&mut self, undecided: &[Line]) {
        for key in undecided {
            let Some(row) = self.statements.iter().find(|it| it.key == *key) else {
                continue;
            };
            let known = self
                .marks
                .iter()
                .any(|it| it.mark == Some(MarkKind::TransferOpen) && it.span == row.span);
            if !known {
                self.marks.push(NoticeMark {
                    mark: Some(MarkKind::TransferOpen),
                    section: row.section.clone(),
                    span: row.span,
                    quote: row.quote.clone(),
                    detail: Line::default(),
                });
            }
        }
    }

    /// Takes the marks of transfers away that were decided: tied to an activity, or refused.
    pub(super) fn close_decided(&mut self) {
        let open: Vec<_> = self
            .statements
            .iter()
            .filter(|it| it.attribute == Some(Attribute::Transfer) && it.activity.is_none())
            .filter(|it| it.status() != super::StatementStatus::Rejected)
            .map(|it| it.span)
            .collect();
        self.marks
            .retain(|it| it.mark != Some(MarkKind::TransferOpen) || open.contains(&it.span));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use crate::notice::draft::activities;
    use crate::notice::{MarkKind, Notice, Settle, Stated, reader};
    use crate::text::Language;
    use crate::value::Line;

    const TEXT: &str = "Privacy\n\nLetters\n\nWe use your name and address to send you our newsletter. Your address is given to our mailing tool.\n\nOrders\n\nWe use your name and address to deliver what you ordered.\n\nOutside Europe\n\nThe mailing tool is based in the United States, under standard contractual clauses. Our archive keeps copies in India.\n\nYour rights\n\nYou have the right of access. Send a request with the form.";

    fn notice() -> Notice {
        let source = crate::notice::source::read(TEXT.as_bytes(), &Default::default()).unwrap();
        let reading = reader::read(&source, Some(Language::En));
        Notice::proposed(&source, &reading, Line::default()).unwrap()
    }

    #[test]
    fn a_transfer_of_the_whole_notice_goes_to_the_draft_that_names_who_receives() {
        let made = activities(&notice(), "N-01", true);
        let of = |name: &str| {
            let found = made.activities.iter().find(|it| {
                let text = serde_json::to_string(&it.activity.name).unwrap();
                text.contains(name)
            });
            found.unwrap()
        };
        let transfers = &of("Letters").transfers;
        assert_eq!(transfers.len(), 1, "{transfers:?}");
        assert!(transfers[0].importer.as_str().contains("mailing tool"));
        assert_eq!(transfers[0].countries[0].to_string(), "US");
        assert!(of("Orders").transfers.is_empty());
    }

    #[test]
    fn one_that_no_draft_names_is_marked_until_it_is_decided() {
        let mut it = notice();
        let made = activities(&it, "N-01", true);
        assert_eq!(made.undecided.len(), 1);
        it.leave_open(&made.undecided);
        it.leave_open(&made.undecided);
        let open = |it: &Notice| {
            let those = it
                .marks
                .iter()
                .filter(|it| it.mark == Some(MarkKind::TransferOpen));
            those.map(|it| it.quote.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(open(&it).len(), 1);
        assert!(open(&it)[0].contains("India"));
        let key = made.undecided[0].clone();
        it.settle(&[Settle::Confirm { key: key.clone() }]).unwrap();
        assert_eq!(open(&it).len(), 1, "what is confirmed is not decided");
        it.settle(&[Settle::Reject { key }]).unwrap();
        assert!(open(&it).is_empty());
    }

    #[test]
    fn ways_to_exercise_rights_that_hold_for_all_go_into_each_draft() {
        let it = notice();
        let stated = it.statements.iter().any(|it| {
            matches!(&it.value, Some(Stated::Channel(_))) && it.activity_label.is_empty()
        });
        assert!(stated);
        let made = activities(&it, "N-01", true);
        assert_eq!(made.activities.len(), 2);
        for draft in made.activities {
            assert!(!draft.activity.rights_channels.is_empty());
        }
    }
}
