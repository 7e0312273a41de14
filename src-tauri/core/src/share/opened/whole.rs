//! A whole workspace file of somebody else, to be reviewed like a bundle: whoever holds the file holds all of it, so that
//! nothing is withheld but what secrecy keeps back. What is said is handed back as a return of the head that was seen.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};
use tilsyn_trail::HeldHead;
use uuid::Builder;

use super::{Opened, ReviewedRecord, compared};
use crate::error::{Error, Result};
use crate::record::{Kind, RecordId};
use crate::share::bundle::digest;
use crate::share::manifest::BundleSender;
use crate::share::released::{Release, is_shared};
use crate::value::{Line, Prose};
use crate::workspace::Workspace;

impl Opened {
    /// What was taken in of a stranger's file, as something to say something of. Its id follows from the head: who reviews
    /// the same head again goes on with the review that is there. The trail was checked when it was taken in.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn of_workspace(file: &Workspace, held: &[HeldHead], now: DateTime<Utc>) -> Result<Self> {
        let head = file.head()?;
        let home = file.home()?;
        let mut records = Vec::new();
        for kind in Kind::ALL.iter().filter(|kind| is_shared(**kind)) {
            for stored in file.all(*kind)? {
                let mut fields = Map::new();
                for (name, json) in stored.record.canonical()?.fields {
                    let value: Value = serde_json::from_str(&json)
                        .map_err(|_| Error::Damaged("a document is no JSON".to_owned()))?;
                    fields.insert(name, value);
                }
                records.push(ReviewedRecord {
                    id: stored.id,
                    kind: *kind,
                    title: stored.record.title(),
                    parent: stored.record.parent(),
                    reference: stored.reference,
                    seq: stored.seq,
                    fields,
                    withheld: Vec::new(),
                    events: Vec::new(),
                    content: None,
                });
            }
        }
        let scope: Vec<RecordId> = records
            .iter()
            .filter(|record| record.parent.is_none())
            .map(|record| record.id)
            .collect();
        let mut id = [0_u8; 16];
        for (to, from) in id.iter_mut().zip(head.root) {
            *to = from;
        }
        Ok(Self {
            id: Builder::from_custom_bytes(id).into_uuid(),
            workspace: file.id(),
            sender: BundleSender {
                name: Line::default(),
                organisation: home
                    .organisation
                    .map(|it| it.legal_name)
                    .unwrap_or_default(),
            },
            fingerprint: String::new(),
            recipient: Line::default(),
            recipients: Vec::new(),
            purpose: Prose::default(),
            created: now,
            expires: None,
            released: Release {
                text: true,
                personal: true,
                attachments: false,
                privileged: true,
            },
            scope,
            size: head.size,
            root: head.root,
            verdict: compared(&file.leaf_hashes()?, held),
            records,
            files: Vec::new(),
            digest: digest(head.note.as_bytes()),
            whole: true,
            base: head.note,
            contents: BTreeMap::new(),
        })
    }
}
