//! What a person decides about statements, one by one.

use serde::{Deserialize, Serialize};

use super::{MarkKind, Notice, Span, Statement, StatementStatus};
use crate::error::{Error, Result};
use crate::record::RecordId;
use crate::value::Line;

/// A decision about a statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "settle", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Settle {
    /// The text says this.
    Confirm {
        /// Which statement.
        key: Line,
    },
    /// The text does not say this.
    Reject {
        /// Which statement.
        key: Line,
    },
    /// Neither yet: a decision is taken back.
    Reopen {
        /// Which statement.
        key: Line,
    },
    /// It speaks of this activity of the register; of none in particular when none is given.
    Tie {
        /// Which statement.
        key: Line,
        /// The activity.
        activity: Option<RecordId>,
    },
    /// The text says something else there. What is put in its place is confirmed; its key stays.
    Correct {
        /// Which statement.
        key: Line,
        /// What the text says.
        statement: Box<Statement>,
    },
    /// The text says something that the reader did not see. It is confirmed and gets a key of its own.
    Add {
        /// What the text says.
        statement: Box<Statement>,
    },
    /// Nothing, or nothing more, is stated at a place that was marked as not read: the mark goes.
    PutAside {
        /// What it is marked as.
        mark: MarkKind,
        /// Where.
        span: Span,
    },
}

impl Notice {
    /// Carries out decisions, in order.
    ///
    /// # Errors
    /// [`Error::NoSuchStatement`]; [`Error::NoSuchMark`], also for a mark of something else than what was not read.
    pub fn settle(&mut self, decisions: &[Settle]) -> Result<()> {
        for decision in decisions {
            match decision {
                Settle::Confirm { key } => self.row(key)?.status = Some(StatementStatus::Confirmed),
                Settle::Reject { key } => self.row(key)?.status = Some(StatementStatus::Rejected),
                Settle::Reopen { key } => self.row(key)?.status = Some(StatementStatus::Proposed),
                Settle::Tie { key, activity } => self.row(key)?.activity = *activity,
                Settle::Correct { key, statement } => {
                    let quote = self.text.at(statement.span).to_owned();
                    *self.row(key)? = by_hand(statement, key.clone(), &quote);
                }
                Settle::Add { statement } => {
                    let quote = self.text.at(statement.span).to_owned();
                    let row = by_hand(statement, self.next_key(), &quote);
                    self.statements.push(row);
                }
                Settle::PutAside { mark, span } => self.put_aside(*mark, *span)?,
            }
        }
        self.close_decided();
        Ok(())
    }

    fn put_aside(&mut self, mark: MarkKind, span: Span) -> Result<()> {
        let is_it = |it: &super::NoticeMark| it.mark == Some(mark) && it.span == span;
        if !mark.is_unread() || !self.marks.iter().any(is_it) {
            return Err(Error::NoSuchMark(span.to_string()));
        }
        self.marks.retain(|it| !is_it(it));
        Ok(())
    }

    fn row(&mut self, key: &Line) -> Result<&mut Statement> {
        self.statements
            .iter_mut()
            .find(|it| it.key == *key)
            .ok_or_else(|| Error::NoSuchStatement(key.to_string()))
    }
}

/// A statement as a person wrote it: the quoted words are those of the text.
fn by_hand(statement: &Statement, key: Line, quote: &str) -> Statement {
    Statement {
        key,
        quote: quote
            .chars()
            .take(2_000)
            .collect::<String>()
            .parse()
            .unwrap_or_default(),
        confidence: 100,
        status: Some(StatementStatus::Confirmed),
        by_hand: true,
        ..statement.clone()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::notice::{Attribute, NoticeMark, Stated};

    fn notice() -> Notice {
        let row = |key: &str| Statement {
            key: key.parse().unwrap(),
            attribute: Some(Attribute::Purpose),
            ..Statement::default()
        };
        Notice {
            text: "We send letters.".parse().unwrap(),
            statements: vec![row("s1"), row("s2")],
            ..Notice::default()
        }
    }

    #[test]
    fn what_a_person_writes_is_confirmed_and_quotes_the_text_and_keeps_its_key() {
        let mut it = notice();
        let own = Statement {
            attribute: Some(Attribute::Purpose),
            value: Some(Stated::Text("letters".parse().unwrap())),
            span: Span::new(8, 15),
            ..Statement::default()
        };
        let key: Line = "s2".parse().unwrap();
        it.settle(&[
            Settle::Confirm {
                key: "s1".parse().unwrap(),
            },
            Settle::Correct {
                key,
                statement: Box::new(own.clone()),
            },
            Settle::Add {
                statement: Box::new(own),
            },
        ])
        .unwrap();
        let keys: Vec<&str> = it.statements.iter().map(|it| it.key.as_str()).collect();
        assert_eq!(keys, ["s1", "s2", "s3"]);
        assert_eq!(it.confirmed().count(), 3);
        assert_eq!(it.statements[1].quote.as_str(), "letters");
        assert!(it.statements[1].by_hand && !it.statements[0].by_hand);
    }

    #[test]
    fn a_place_that_was_not_read_is_put_aside_alone_and_what_is_broken_in_the_text_is_not() {
        let mark = |mark, start| NoticeMark {
            mark: Some(mark),
            span: Span::new(start, start + 2),
            ..NoticeMark::default()
        };
        let mut it = notice();
        it.marks = vec![
            mark(MarkKind::PassedOver, 0),
            mark(MarkKind::PassedOver, 3),
            mark(MarkKind::Term, 3),
        ];
        let aside = |mark, start| {
            [Settle::PutAside {
                mark,
                span: Span::new(start, start + 2),
            }]
        };
        it.settle(&aside(MarkKind::PassedOver, 3)).unwrap();
        let left: Vec<_> = it.marks.iter().map(|it| it.mark).collect();
        assert_eq!(left, [Some(MarkKind::PassedOver), Some(MarkKind::Term)]);
        for (kind, start) in [
            (MarkKind::PassedOver, 3),
            (MarkKind::Unread, 0),
            (MarkKind::Term, 3),
        ] {
            let error = it.settle(&aside(kind, start)).unwrap_err();
            assert_eq!(error.code(), "no-such-mark");
        }
        assert_eq!(it.marks.len(), 2);
    }

    #[test]
    fn a_statement_that_is_not_there_is_said_to_be_missing() {
        let error = notice()
            .settle(&[Settle::Reject {
                key: "s9".parse().unwrap(),
            }])
            .unwrap_err();
        assert_eq!(error.code(), "no-such-statement");
    }
}
