//! Records: read, written, judged.

use serde::{Deserialize, Serialize};
use tilsyn_core::activity::Art30Item;
use tilsyn_core::actor::Role;
use tilsyn_core::attachment::AttachmentClass;
use tilsyn_core::completeness::Completeness;
use tilsyn_core::finding::{AcceptedAs, RuleId};
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::rights::ActivityRight;
use tilsyn_core::text::{Language, Sentence};
use tilsyn_core::value::{Line, Prose};
use tilsyn_core::workspace::{BulkChange, LinkView};
use ts_rs::TS;

request! {
    /// A finding that is accepted. It is known by its record, rule and part, as its `identity` says.
    Acceptance {
        /// The record.
        object: RecordId,
        /// The rule.
        rule: RuleId,
        /// The part, as one line.
        part: Prose,
        /// As what.
        accepted_as: AcceptedAs,
        /// Why.
        reason: Prose,
        /// Last day on which it stands.
        until: Option<chrono::NaiveDate>,
    }
}

request! {
    /// Two organisations that may be one.
    Pair {
        /// The one that stays.
        keep: RecordId,
        /// The one that goes.
        other: RecordId,
    }
}

request! {
    /// Two organisations to be made one.
    MergeOrder {
        /// The one that stays.
        keep: RecordId,
        /// The one that goes.
        other: RecordId,
        /// Why, in the author's words.
        reason: Line,
    }
}

request! {
    /// One change to many records.
    BulkOrder {
        /// The records, all of one kind.
        ids: Vec<RecordId>,
        /// The field.
        field: Line,
        /// What is done to it.
        change: BulkChange,
        /// Why, in the author's words.
        reason: Line,
    }
}

request! {
    /// A state of the register to be approved.
    Approval {
        /// Its name.
        name: Line,
        /// The records it holds; none for the whole register.
        records: Vec<RecordId>,
        /// Why.
        reason: Prose,
    }
}

request! {
    /// An approved version to be reopened.
    Reopening {
        /// The version.
        id: RecordId,
        /// Why.
        reason: Prose,
    }
}

request! {
    /// The language in which what is not said per language is wanted.
    InLanguage {
        /// The language.
        language: Language,
    }
}

request! {
    /// A day, or today.
    OnDay {
        /// The day; today, where the organisation is, if none is given.
        on: Option<chrono::NaiveDate>,
    }
}

request! {
    /// Words to look for.
    SearchText {
        /// The words.
        text: Line,
    }
}

request! {
    /// A record to be made or changed.
    PutRecord {
        /// Kind.
        kind: Kind,
        /// The record to change; none makes a new one.
        id: Option<RecordId>,
        /// The event that the screen's copy stems from.
        #[ts(type = "number | null")]
        based_on: Option<u64>,
        /// Why, in the author's words.
        reason: String,
        /// The document.
        #[ts(type = "object")]
        record: serde_json::Value,
    }
}

request! {
    /// A file to be kept beside a record. Which is asked with a native dialog.
    Attach {
        /// The record.
        owner: RecordId,
        /// For what it is kept.
        class: AttachmentClass,
        /// Privileged legal advice.
        privileged: bool,
    }
}

request! {
    /// A record to be taken out of the register.
    Removal {
        /// The record.
        id: RecordId,
        /// Why, in the author's words.
        reason: Line,
    }
}

request! {
    /// A person who writes here too.
    NewPerson {
        /// Name.
        name: Line,
        /// Role.
        role: Role,
    }
}

answer! {
    /// A record with what belongs to it.
    RecordView {
        /// Id.
        id: RecordId,
        /// Kind.
        kind: Kind,
        /// Reference.
        #[serde(rename = "ref")]
        reference: String,
        /// The event that made it as it is.
        #[ts(type = "number")]
        seq: u64,
        /// The document.
        record: Record,
        /// Records it links to.
        links: Vec<LinkView>,
        /// Records that link to it.
        linked_from: Vec<LinkView>,
        /// For an activity: rights that follow from its bases.
        rights: Vec<ActivityRight>,
        /// For an activity: what Article 30 asks for and is not there.
        gaps: Vec<Art30Item>,
        /// For an activity: what Article 30 asks for, item by item, and why it is there or not.
        completeness: Option<Completeness>,
        /// For an activity: decisions of the Commission that lapsed, end soon or are limited, and on which its transfers rest.
        touched_by: Vec<Sentence>,
        /// For an assessment: what changed since it was decided.
        outdated: Vec<Sentence>,
        /// The approved version that keeps it from being changed.
        frozen_by: Option<LinkView>,
    }
}
