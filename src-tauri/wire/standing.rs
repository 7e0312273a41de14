//! How the workspace stands, and who uses it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tilsyn_core::actor::Role;
use tilsyn_core::keyring::{KeyState, Passphrase};
use tilsyn_core::place::{CopyStanding, Place};
use tilsyn_core::record::RecordId;
use tilsyn_core::text::Language;
use tilsyn_core::value::{Country, Line};
use ts_rs::TS;

use super::Seal;

answer! {
    /// A working copy of a file on a network or in a cloud.
    CopyView {
        /// Where the file lies.
        place: Place,
        /// How the copy stands to it.
        standing: CopyStanding,
        /// Names of files beside it that look like conflict copies.
        beside: Vec<String>,
    }
}

request! {
    /// How this person wants the screen.
    Preferences {
        /// Language.
        language: Language,
        /// `light`, `dark` or `system`.
        theme: Theme,
        /// Whether the desktop is told what is due; left out, it stays as it is.
        #[serde(default)]
        #[ts(optional)]
        reminders: Option<bool>,
    }
}

request! {
    /// The passphrase of the key files on this machine.
    Unlocking {
        /// The passphrase.
        #[ts(type = "string")]
        passphrase: Passphrase,
    }
}

request! {
    /// A person's key to be revoked.
    Revocation {
        /// The person.
        id: RecordId,
        /// Why, in the author's words.
        reason: Line,
    }
}

/// Colours of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the desktop.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

answer! {
    /// How many there are of what the sidebar lists, as far as that is told without reading them.
    Counts {
        /// Activities.
        activities: u32,
        /// Processors.
        processors: u32,
        /// Requests.
        requests: u32,
    }
}

answer! {
    /// The open workspace.
    WorkspaceStatus {
        /// Name of the organisation.
        organisation: String,
        /// Its country.
        country: Option<Country>,
        /// File name, without its folder.
        file_name: String,
        /// Whether this window may only read.
        read_only: bool,
        /// Whether it is a stranger's file, of which what was taken in is shown.
        stranger: bool,
        /// For a file on a network or in a cloud: what there is to say of the copy that is worked on.
        copy: Option<CopyView>,
        /// The person at the keyboard, if they can sign here.
        author: Option<PersonView>,
        /// Counts.
        counts: Counts,
        /// Seal.
        seal: Seal,
        /// Whether something done in this window can be taken back.
        can_undo: bool,
        /// Whether something taken back can be done again.
        can_redo: bool,
    }
}

answer! {
    /// Somebody who writes here.
    PersonView {
        /// Id.
        id: RecordId,
        /// Name.
        name: Line,
        /// Role.
        role: Option<Role>,
        /// Whether their key lies on this machine.
        can_sign: bool,
        /// Whether they are at the keyboard now.
        current: bool,
        /// Whether their key was revoked.
        revoked: bool,
        /// Whether they enrolled their key themselves, with nobody who vouched for it.
        self_enrolled: bool,
    }
}

answer! {
    /// A file opened before.
    RecentFile {
        /// Its number in this list.
        handle: u32,
        /// File name, without its folder.
        file_name: String,
        /// Name of the folder it lies in, without what is above.
        folder_name: String,
        /// Organisation.
        organisation: String,
        /// When it was opened last.
        opened_at: DateTime<Utc>,
    }
}

answer! {
    /// Where the program stands.
    Status {
        /// The open workspace.
        workspace: Option<WorkspaceStatus>,
        /// Recent files, newest first.
        recent: Vec<RecentFile>,
        /// Language.
        language: Language,
        /// Theme.
        theme: Theme,
        /// Whether the desktop is told what is due.
        reminders: bool,
        /// Today, where the organisation is.
        today: chrono::NaiveDate,
        /// What stands between the person and their signing keys.
        keys: KeyState,
        /// Version of the program.
        version: String,
    }
}
