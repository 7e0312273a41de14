//! The trail: heads, the past, erasure.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tilsyn_core::erasure::{ErasureGround, ErasureScope};
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::value::Prose;
use tilsyn_core::workspace::{MergedHead, Side};
use ts_rs::TS;

request! {
    /// An event by its number.
    BySeq {
        /// Its number.
        #[ts(type = "number")]
        seq: u64,
    }
}

request! {
    /// A record as it was.
    ThenAsked {
        /// The record.
        id: RecordId,
        /// After this many events; goes before the time.
        #[ts(type = "number | null")]
        size: Option<u64>,
        /// At this time.
        at: Option<DateTime<Utc>>,
    }
}

request! {
    /// Two times.
    Between {
        /// The earlier.
        from: DateTime<Utc>,
        /// The later.
        to: DateTime<Utc>,
    }
}

request! {
    /// Two sides to be compared.
    Sides {
        /// From.
        from: Side,
        /// To.
        to: Side,
        /// Of one record only.
        id: Option<RecordId>,
    }
}

request! {
    /// A head as it is printed on a report.
    PaperHead {
        /// Events.
        #[ts(type = "number")]
        size: u64,
        /// Root: thirteen groups of four letters, or hexadecimal, or base64.
        root: String,
    }
}

request! {
    /// What somebody thinks of erasing.
    ScopeAsked {
        /// What.
        scope: ErasureScope,
    }
}

request! {
    /// An erasure.
    EraseAsked {
        /// What.
        scope: ErasureScope,
        /// On which ground.
        ground: ErasureGround,
        /// Why, in words.
        reason: Prose,
    }
}

request! {
    /// A run of retention, proposed as it was previewed.
    RunProposal {
        /// The day for which it was previewed.
        on: chrono::NaiveDate,
        /// Cases to lose their persons, and files that were sent.
        records: Vec<RecordId>,
        /// Why, in the author's words.
        reason: Prose,
    }
}

answer! {
    /// What the sidebar's seal shows.
    Seal {
        /// The verdict's word; none while the check runs.
        verdict: Option<String>,
        /// Events.
        #[ts(type = "number")]
        size: u64,
        /// Root, hexadecimal.
        root: String,
        /// When the last head was signed or checked.
        at: DateTime<Utc>,
        /// Size of the head held outside the file that it was checked against.
        #[ts(type = "number | null")]
        held: Option<u64>,
        /// Where each head that it contradicts was merged as that of a branch. Empty unless all of them were.
        merged: Vec<MergedInto>,
        /// Records that do not come from the log.
        faults: Vec<String>,
        /// Values that are absent without a reason.
        #[ts(type = "number")]
        missing: u64,
        /// Values that were erased.
        #[ts(type = "number")]
        erased: u64,
    }
}

answer! {
    /// A head that is held here and that the file contradicts, as that of a branch which was merged into it.
    MergedInto {
        /// Events under that head.
        #[ts(type = "number")]
        size: u64,
        /// Where it came in, and how much of it.
        at: MergedHead,
    }
}

request! {
    /// That the head of the merged file holds from now on.
    AcceptMerged {
        /// Why, as it stays with the evidence.
        reason: Prose,
    }
}

impl Seal {
    /// The seal before the file was checked.
    #[must_use]
    pub fn unknown(at: DateTime<Utc>) -> Self {
        Self {
            verdict: None,
            size: 0,
            root: String::new(),
            at,
            held: None,
            merged: Vec::new(),
            faults: Vec::new(),
            missing: 0,
            erased: 0,
        }
    }
}

answer! {
    /// A head of the log: held outside the file, or retained in it.
    HeadView {
        /// Where it comes from, if it is held outside the file: `seen`, `paper`, or a name.
        label: Option<String>,
        /// Events.
        #[ts(type = "number")]
        size: u64,
        /// Root, hexadecimal.
        root: String,
        /// The signed note, if it is retained in the file.
        note: Option<String>,
        /// For one that is held: `AGREES`, `EMPTY`, `ROLLED_BACK`, `FORKED`, `REWRITTEN`.
        outcome: Option<String>,
    }
}

answer! {
    /// How the log compares with a head from paper.
    PaperAnswer {
        /// `AGREES`, `EMPTY`, `ROLLED_BACK`, `FORKED`, `REWRITTEN`.
        outcome: String,
        /// Events in the log.
        #[ts(type = "number")]
        size: u64,
    }
}

answer! {
    /// A record as it was.
    ThenView {
        /// Id.
        id: RecordId,
        /// Kind.
        kind: Kind,
        /// Reference.
        #[serde(rename = "ref")]
        reference: String,
        /// The event that made it as it was.
        #[ts(type = "number")]
        seq: u64,
        /// The document.
        record: Record,
        /// Fields that it had and that were erased since.
        erased: Vec<String>,
    }
}

answer! {
    /// Event `seal`: the check that runs behind the screen found something.
    SealChanged {
        /// The seal.
        seal: Seal,
    }
}
