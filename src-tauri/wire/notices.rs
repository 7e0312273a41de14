//! Published notices, read and written; letters.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use tilsyn_core::letter::{Letter, LetterKind};
use tilsyn_core::notice::{Notice, Settle};
use tilsyn_core::record::RecordId;
use tilsyn_core::text::Language;
use tilsyn_core::value::{Line, Prose};
use tilsyn_core::workspace::ChangedRecord;
use ts_rs::TS;

use super::WireError;

request! {
    /// A notice to be read. Which file is asked with a native dialog.
    NoticeOpen {
        /// The language it is written in; none to have it told.
        language: Option<Language>,
    }
}

request! {
    /// The language in which the notice that was brought is read anew.
    NoticeLanguage {
        /// Which.
        language: Language,
    }
}

request! {
    /// The notice that was brought, to be kept with what was told confirmed or changed.
    NoticeKeep {
        /// Its title.
        title: Line,
        /// The organisation that publishes it.
        controller: Option<RecordId>,
        /// The date of its text.
        version_date: Option<NaiveDate>,
        /// Where it is published.
        url: Line,
        /// Name shared with its other languages and dates.
        group_key: Line,
        /// The notice it translates.
        translation_of: Option<RecordId>,
        /// The notice it replaced.
        earlier_version: Option<RecordId>,
        /// Why, in the author's words.
        reason: Line,
    }
}

request! {
    /// Decisions about statements of a notice.
    SettleStatements {
        /// The notice.
        id: RecordId,
        /// The event that the screen's copy stems from.
        #[ts(type = "number | null")]
        based_on: Option<u64>,
        /// The decisions, in order.
        decisions: Vec<Settle>,
        /// Why, in the author's words.
        reason: Line,
    }
}

request! {
    /// A draft of the register from a notice.
    DraftAsked {
        /// The notice.
        id: RecordId,
        /// Whether what nobody confirmed counts too.
        all: bool,
        /// Why, in the author's words.
        reason: Line,
    }
}

request! {
    /// The letters of a case.
    LetterAsked {
        /// The case.
        id: RecordId,
        /// In which language; that of who asks, if none is given.
        language: Option<Language>,
    }
}

request! {
    /// A letter to be looked at.
    LetterWanted {
        /// The case.
        id: RecordId,
        /// Which letter.
        letter: LetterKind,
        /// In which language.
        language: Language,
        /// The text as somebody edited it; none for that of the template.
        text: Option<Prose>,
    }
}

request! {
    /// A letter to be made. Where it goes is asked with a native dialog.
    LetterFile {
        /// The case.
        id: RecordId,
        /// Which letter.
        letter: LetterKind,
        /// In which language.
        language: Language,
        /// The text as somebody edited it; none for that of the template.
        text: Option<Prose>,
        /// Format: `pdf`, `docx`.
        format: String,
    }
}

request! {
    /// A text that is to be the template of a letter.
    LetterTemplateText {
        /// Which letter.
        letter: LetterKind,
        /// The text.
        text: Prose,
    }
}

request! {
    /// The notice that the register supports, to be looked at.
    NoticeWanted {
        /// In which language.
        language: Language,
        /// The day its version bears; today if none is given.
        version_date: Option<chrono::NaiveDate>,
    }
}

request! {
    /// The notice that the register supports, as a file. Where it goes is asked with a native dialog.
    NoticeFile {
        /// In which language.
        language: Language,
        /// The day its version bears; today if none is given.
        version_date: Option<chrono::NaiveDate>,
        /// Format: `docx`, `html`, `txt`.
        format: String,
    }
}

request! {
    /// The notice that the register supports, to be kept.
    NoticeToKeep {
        /// In which language.
        language: Language,
        /// The day its version bears; today if none is given.
        version_date: Option<chrono::NaiveDate>,
        /// The notice that it replaces.
        replaces: Option<RecordId>,
    }
}

answer! {
    /// A letter as it reads.
    LetterPage {
        /// The text that a person edits: the subject in the first line.
        text: Prose,
        /// The page around it.
        letter: Letter,
    }
}

answer! {
    /// Whether a text is a template of its letter.
    LetterTemplateCheck {
        /// What is wrong with it; nothing if it is one.
        refused: Option<WireError>,
    }
}

answer! {
    /// A notice, read and not kept yet: every statement in it is a proposal.
    NoticeRead {
        /// The name of the file.
        file_name: String,
        /// What it was read as: text, html, docx or pdf.
        form: String,
        /// How sure the language is, in per cent.
        language_confidence: u8,
        /// The text with sections, statements and marks. Spans count characters (code points), not UTF-16 units.
        notice: Notice,
    }
}

answer! {
    /// A notice that was written.
    NoticeWritten {
        /// Its id.
        id: RecordId,
        /// Its reference.
        #[serde(rename = "ref")]
        reference: String,
        /// The event it stems from now.
        #[ts(type = "number")]
        seq: u64,
        /// Everything that changed.
        changed: Vec<ChangedRecord>,
    }
}

answer! {
    /// A draft of the register.
    DraftDone {
        /// The activities.
        activities: Vec<RecordId>,
        /// How many transfers were drafted with them.
        transfers: usize,
        /// How many transfers are stated of all processing and belong to no drafted activity yet: they are marked.
        undecided: usize,
        /// Everything that changed.
        changed: Vec<ChangedRecord>,
    }
}
