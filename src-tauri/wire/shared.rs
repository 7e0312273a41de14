//! What goes to a reviewer and comes back.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tilsyn_core::keyring::Passphrase;
use tilsyn_core::record::RecordId;
use tilsyn_core::share::{
    BundleSender, Op, Release, ReviewVerdictOfTrail, ReviewedFile, ReviewedRecord,
};
use tilsyn_core::value::{Line, Prose, Sha256Hex};
use tilsyn_core::workspace::{ChangedRecord, Merged};
use ts_rs::TS;

use super::WireError;

request! {
    /// What is to be shared, and what of it is ticked.
    ShareScope {
        /// Records and cases, with what belongs to them.
        records: Vec<RecordId>,
        /// All of the register besides.
        register: bool,
        /// What goes besides what is open.
        released: Release,
    }
}

request! {
    /// A bundle as it is wanted.
    ShareOrder {
        /// What is shared.
        scope: ShareScope,
        /// For whom.
        recipient: Line,
        /// What for.
        purpose: Prose,
        /// Last day on which it may be kept.
        expires: Option<chrono::NaiveDate>,
        /// Seals it under a passphrase that is drawn.
        sealed: bool,
        /// Seals it to these age keys instead.
        keys: Vec<String>,
    }
}

request! {
    /// Whose comments are asked for.
    CommentsAsked {
        /// The record or case; none for all.
        target: Option<RecordId>,
    }
}

request! {
    /// What was decided about something a reviewer said.
    ReviewDecided {
        /// The record of it.
        id: RecordId,
        /// Accepted, or declined.
        accept: bool,
        /// Why.
        reason: Prose,
        /// Accept a suggestion although its field changed since.
        although_changed: bool,
    }
}

request! {
    /// Something said in a review that is taken back.
    TakenBack {
        /// Its id.
        uuid: uuid::Uuid,
    }
}

request! {
    /// A file of a bundle.
    BundleFile {
        /// SHA-256 of its content.
        sha256: Sha256Hex,
    }
}

request! {
    /// A review to hand back.
    ReturnOrder {
        /// Who reviewed; empty for the name used last.
        reviewer: Line,
    }
}

answer! {
    /// A bundle that was made; nothing if somebody changed their mind.
    #[derive(Default)]
    BundleMade {
        /// Name of the file.
        file_name: Option<String>,
        /// Reference of the record of the copy.
        recorded: Option<String>,
        /// The passphrase; shown once and kept nowhere.
        passphrase: Option<String>,
    }
}

answer! {
    /// A return that was merged.
    MergedReturn {
        /// What was done.
        merged: Merged,
        /// What to read again.
        changed: Vec<ChangedRecord>,
    }
}

answer! {
    /// A return that was made.
    ReturnMade {
        /// Name of the file; none if somebody changed their mind.
        file_name: Option<String>,
        /// The reviewer's key, as words to read out.
        fingerprint: String,
    }
}

answer! {
    /// What a review window shows.
    ReviewState {
        /// Name of the file.
        file_name: Line,
        /// Whether it waits for what opens it.
        sealed: bool,
        /// Whether that is a key; else a passphrase.
        to_keys: bool,
        /// Why it was refused; asking again reads it again.
        refused: Option<WireError>,
        /// The bundle, once it is open and proven.
        bundle: Option<BundleView>,
        /// What was said so far.
        said: Vec<Op>,
    }
}

answer! {
    /// A bundle that was proven, or the whole of a stranger's file.
    BundleView {
        /// Whether it is the whole of a file: nothing of it was chosen or withheld for whoever reads it.
        whole: bool,
        /// Its id.
        id: String,
        /// Who gave it out, as they say.
        from: BundleSender,
        /// The key that signed it, as words to compare.
        fingerprint: String,
        /// For whom it is.
        recipient: Line,
        /// The age keys it was sealed to.
        recipients: Vec<String>,
        /// What for.
        purpose: Prose,
        /// When it was made, by the sender's clock.
        created: DateTime<Utc>,
        /// Last day on which it may be kept.
        expires: Option<chrono::NaiveDate>,
        /// Whether that day is over.
        expired: bool,
        /// What was ticked: the rest is withheld.
        released: Release,
        /// The records that were named.
        scope: Vec<RecordId>,
        /// What was found of its trail.
        verdict: ReviewVerdictOfTrail,
        /// Events under its head.
        #[ts(type = "number")]
        size: u64,
        /// Root of it, hexadecimal.
        root: String,
        /// The records.
        records: Vec<ReviewedRecord>,
        /// The files.
        files: Vec<ReviewedFile>,
    }
}

request! {
    /// What opens a sealed bundle.
    Unsealing {
        /// The passphrase; without one a key is asked for, in a file.
        #[ts(type = "string | null")]
        passphrase: Option<Passphrase>,
    }
}
