//! Bundles, reviews and returns on the sample.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod archives;
mod bundles;
mod merging;
mod rows;
mod suggesting;

use chrono::{DateTime, Utc};
use tempfile::TempDir;

use super::{
    Bundle, Envelope, Opened, Release, Returned, ReviewerKey, Say, Scope, Session, Shared,
};
use crate::actor::{Author, Role};
use crate::attachment::AttachmentClass;
use crate::browse::Secrecy;
use crate::error::Result;
use crate::keyring::Seed;
use crate::record::{Kind, Record, RecordId};
use crate::review::ReviewOp;
use crate::text::Language;
use crate::workspace::{Entropy, Put, Stored, Workspace, signing_key};

pub(super) struct Counting(u64);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        for byte in bytes {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *byte = u8::try_from(self.0 >> 56).unwrap();
        }
        Ok(())
    }
}

/// The sample, with its privacy officer at the keyboard.
pub(super) struct Desk {
    /// Where the file lies: it goes when the desk goes.
    _folder: TempDir,
    pub(super) workspace: Workspace,
    pub(super) author: Author,
    pub(super) entropy: Counting,
    pub(super) now: DateTime<Utc>,
}

impl Desk {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut entropy = Counting(7);
        let now = "2026-11-20T09:00:00Z".parse().unwrap();
        let path = folder.path().join("register.tilsyn");
        let (mut workspace, people) = crate::sample::build(&path, now, &mut entropy).unwrap();
        let id = people[0];
        let seed = Seed::of_sample(workspace.id(), id);
        let key = signing_key(workspace.id(), id, true, seed.bytes()).unwrap();
        workspace.read_as(Secrecy::AssignedTo(id));
        let role = Role::PrivacyOfficer;
        let author = Author { id, role, key };
        Self {
            _folder: folder,
            workspace,
            author,
            entropy,
            now,
        }
    }

    pub(super) fn id(&self, reference: &str) -> RecordId {
        self.workspace.find(reference).unwrap().id
    }

    pub(super) fn put(&mut self, id: Option<RecordId>, kind: Kind, json: &str) -> Stored {
        let record = Record::parse(kind, json).unwrap();
        self.now += chrono::Duration::minutes(1);
        let put = Put {
            id,
            ..Put::default()
        };
        self.workspace
            .commit(&self.author, self.now, &mut self.entropy, "", |tx| {
                tx.put(put, record)
            })
            .unwrap()
            .value
    }

    pub(super) fn attach(&mut self, owner: RecordId, name: &str, bytes: &[u8]) -> Stored {
        self.workspace
            .commit(&self.author, self.now, &mut self.entropy, "", |tx| {
                let name = name.parse().unwrap();
                tx.attach(owner, name, bytes, AttachmentClass::Proof, false)
            })
            .unwrap()
            .value
    }

    pub(super) fn scope(&self, references: &[&str]) -> Scope {
        Scope {
            records: references.iter().map(|it| self.id(it)).collect(),
        }
    }

    pub(super) fn share(&mut self, scope: &Scope, release: Release) -> Shared {
        self.try_share(scope, release, Envelope::Open).unwrap()
    }

    pub(super) fn try_share(
        &mut self,
        scope: &Scope,
        release: Release,
        envelope: Envelope<'_>,
    ) -> Result<Shared> {
        let bundle = Bundle {
            scope,
            release,
            recipient: "Advokat Eksempel".parse().unwrap(),
            purpose: "Legal review".parse().unwrap(),
            expires: Some("2026-12-31".parse().unwrap()),
            envelope,
            language: Language::En,
        };
        super::write(
            &self.workspace,
            &bundle,
            &self.author,
            self.now,
            &mut self.entropy,
        )
    }
}

/// A reviewer elsewhere.
pub(super) struct Reviewer {
    folder: TempDir,
    seed: u8,
    name: &'static str,
    entropy: Counting,
}

impl Reviewer {
    pub(super) fn new(name: &'static str, seed: u8) -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            seed,
            name,
            entropy: Counting(u64::from(seed) * 1_000),
        }
    }

    pub(super) fn key(&self, bundle: &Opened) -> ReviewerKey {
        let seed = [self.seed; 32].into();
        ReviewerKey::of(bundle.workspace, self.name.parse().unwrap(), &seed).unwrap()
    }

    pub(super) fn session(&self, bundle: &Opened) -> Session {
        Session::of(bundle, self.folder.path().join(bundle.id.to_string())).unwrap()
    }

    /// Says these things and hands them back.
    pub(super) fn review(&mut self, bundle: &Opened, said: Vec<(Say, Option<&[u8]>)>) -> Vec<u8> {
        let now = "2026-11-21T10:00:00Z".parse().unwrap();
        let mut session = self.session(bundle);
        for (say, content) in said {
            session
                .say(bundle, say, content, now, &mut self.entropy)
                .unwrap();
        }
        Returned::write(bundle, &session, &self.key(bundle), now, &mut self.entropy).unwrap()
    }
}

pub(super) fn say(op: ReviewOp, target: &str, text: &str) -> Say {
    Say {
        op: Some(op),
        target: target.parse().unwrap(),
        text: text.parse().unwrap(),
        ..Say::default()
    }
}

pub(super) fn opened(shared: &Shared) -> Opened {
    Opened::read(&shared.bytes, Vec::new()).unwrap()
}
