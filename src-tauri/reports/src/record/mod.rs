//! RP-01: the record of processing activities of a controller (Art 30(1)).

mod appendix;
mod article30;
mod basis;
mod beyond;
mod cover;
mod index;
mod register;
mod sheet;
mod sheets;
mod since;

use crate::ReportError;
use crate::document::{Block, Chapter, Document, Frame, LeftOut, Why};
use crate::sources::Sources;

use appendix::{changes, codes, processors, transfers};
use index::index;
use sheet::sheet;

pub use article30::{data, measures, retention, subjects, transfer_lines};
pub use beyond::{automated, untranslated};
pub use cover::responsible;
pub use index::name;
pub use register::{Held, Register};
pub use sheets::sheets;
use since::since;

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let say = &sources.say;
    let register = Register::of(sources, false);
    let mut chapters = vec![
        Chapter::new("activities", say.w("report-activities"))
            .and(index(say, &register))
            .with(sheets(say, &register))
            .over(
                register
                    .activities
                    .iter()
                    .map(|held| sheet(say, &register, held)),
            ),
        Chapter::new("processors", say.w("kind-processor-plural"))
            .on_new_page()
            .and(processors(say, &register)),
        Chapter::new("transfers", say.w("report-transfers")).and(transfers(say, &register)),
    ];
    // They are of the whole register.
    if !sources.is_narrowed() {
        let begun = || -> Result<Option<Chapter>, ReportError> {
            let counted = changes(sources.workspace, say, sources.size)?;
            Ok(counted.map(|table| Chapter::new("changes", say.w("report-changes")).and(table)))
        };
        let changed = match since(sources)? {
            Some(chapter) => Some(chapter),
            None => begun()?,
        };
        chapters.extend(changed);
    }
    let mut opening = cover::opening(sources, &register);
    if sources.is_narrowed() {
        let whole = LeftOut::new(say.w("report-left-out-changes"), Why::Elsewhere);
        opening.left_out.push(whole);
    }
    opening.appendix = vec![
        Chapter::new("codes", say.w("report-codes"))
            .and(Block::facts("codes", codes(say, &register))),
    ];
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters,
    })
}
