//! Texts that nobody would publish: long ones, and those that repeat what the rules look for.

use crate::notice::MarkKind;
use crate::notice::reader::read;
use crate::notice::source::{self, Limits};
use crate::text::Language;

/// More pieces than the reader gives marks of one text.
const MANY: usize = 1_500;

#[test]
fn what_is_read_of_a_text_that_repeats_itself_without_end_stays_within_its_limits() {
    for piece in [
        "we store your name, address, ",
        "data is sent to the police and, if needed, if needed, to the bank, ",
        "to send you to help you to ",
        "Why: to help you\nHow long: one year\n",
        "What you can do\n\nAsk for a copy, object, complain, restrict it.\n\n",
    ] {
        let text = format!("Privacy\n\nOrders\n\n{}", piece.repeat(MANY));
        let source = source::read(text.as_bytes(), &Limits::default()).unwrap();
        let reading = read(&source, Some(Language::En));
        assert!(
            reading.statements.len() <= 3_000,
            "{piece}: {}",
            reading.statements.len()
        );
        let of = |passed| {
            let marks = reading.marks.iter();
            marks
                .filter(|it| (it.mark == Some(MarkKind::PassedOver)) == passed)
                .count()
        };
        assert!(of(false) <= 1_001, "{piece}: {}", of(false));
        assert!(of(true) <= 2_000, "{piece}: {}", of(true));
    }
}
