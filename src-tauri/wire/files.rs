//! Files: opened, copied, imported, known from before.

use serde::{Deserialize, Serialize};
use tilsyn_core::import::{ImportAsked, ImportKind, PlanCounts};
use tilsyn_core::record::RecordId;
use tilsyn_core::value::{Country, Line};
use tilsyn_core::workspace::{BranchMerged, ChangedRecord};
use ts_rs::TS;

answer! {
    /// A working copy that was published.
    PublishDone {
        /// Events that the file did not have before.
        #[ts(type = "number")]
        events: u64,
        /// Events that it has now.
        #[ts(type = "number")]
        size: u64,
    }
}

request! {
    /// Another file of the register that is open. Without either, a dialog asks for it.
    BranchAsked {
        /// What was published of it while this window worked on a copy.
        original: bool,
        /// A file beside the original, by its place in the list.
        beside: Option<u32>,
    }
}

answer! {
    /// Another file of the register that was merged.
    BranchDone {
        /// What was done.
        merged: BranchMerged,
        /// What to read again.
        changed: Vec<ChangedRecord>,
        /// Whether the copy as it was is kept, for what could not be merged.
        set_aside: bool,
    }
}

request! {
    /// A recent file.
    RecentHandle {
        /// Its number in the list; the path stays with the program.
        handle: u32,
    }
}

request! {
    /// A new workspace. Where it lies is asked with a native dialog.
    NewWorkspace {
        /// The organisation's name.
        organisation: Line,
        /// Its country.
        country: Country,
        /// The name of the person at the keyboard.
        author: Line,
    }
}

request! {
    /// What somebody wants to import. Which file is asked with a native dialog.
    ImportOpen {
        /// What it lists.
        kind: ImportKind,
    }
}

request! {
    /// An import, as its plan was looked at.
    ImportOrder {
        /// What was asked of the plan.
        asked: ImportAsked,
        /// Why, in the author's words.
        reason: Line,
    }
}

request! {
    /// The register as one document. Where it goes is asked with a native dialog.
    RegisterOrder {
        /// The approved version; none for the register as it is.
        version: Option<RecordId>,
    }
}

answer! {
    /// What an import did.
    ImportDone {
        /// How many rows did what.
        counts: PlanCounts,
        /// Everything that changed.
        changed: Vec<ChangedRecord>,
    }
}

answer! {
    /// What undo or redo did.
    Taken {
        /// What changed; nothing when there was nothing to take back.
        changed: Vec<ChangedRecord>,
    }
}
