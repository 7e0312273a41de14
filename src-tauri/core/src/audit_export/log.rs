//! The log in an export, read once from end to end.

use std::collections::{BTreeMap, BTreeSet};

use tilsyn_trail::{
    CheckedEvent, DecodeError, Erasure, EventRef, Fault, Frontier, Hash, HeldHead, Known, LogCheck,
    LogReport, ValueRef, Verdict, leaf_hash, pack,
};

use super::keys::{KeyChange, Keys};
use super::layout::{self, Row, WIDTH};
use super::line::Groups;
use super::manifest::unverified;
use super::read::{Export, Referred, root_at};
use crate::error::{Error, Result};

/// Whose signatures are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// That of the newest head. The others must fit the events.
    Last,
    /// Those of every retained head too.
    All,
}

/// What the log says was erased: events, their fields, and the event that says so.
type Gone = BTreeMap<u64, BTreeMap<String, u64>>;

/// What reading the log gave.
pub(super) struct Reading {
    pub(super) log: LogReport,
    pub(super) keys: Keys,
    pub(super) hashes: Vec<Hash>,
    pub(super) referred: Vec<Referred>,
    /// An event that is not there, of which there are values.
    pub(super) stray: Option<u64>,
    /// Bundles with more or fewer events than their names say.
    pub(super) miscounted: BTreeSet<String>,
    /// Whether a retained head does not look as it should.
    odd_heads: bool,
}

impl Reading {
    /// Reads it.
    pub(super) fn of(
        export: &Export,
        depth: Depth,
        held: Vec<HeldHead>,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<Self> {
        let gone = erasures(export)?;
        let mut kept = export.retained();
        let sizes: BTreeSet<u64> = kept.iter().copied().collect();
        kept.extend(held.iter().map(|head| head.size));
        kept.sort_unstable();
        let mut run = Run {
            export,
            depth,
            check: LogCheck::new(export.workspace(), export.origin(), Vec::new(), held),
            keys: Keys::new(export.workspace()),
            frontier: Frontier::new(),
            hashes: Vec::new(),
            referred: Vec::new(),
            retained: sizes,
            kept,
            odd_heads: false,
            refused_head: None,
        };
        let mut values = Groups::of(export.values()?);
        let mut waiting = values.next()?;
        let mut leaves = Leaves::of(export);
        let mut broken = false;
        while let Some(leaf) = leaves.next()? {
            let seq = run.check.size();
            let group = match waiting.take() {
                Some((of, group)) if of == seq => {
                    waiting = values.next()?;
                    group
                }
                other => {
                    waiting = other;
                    Ok(Vec::new())
                }
            };
            broken =
                run.event(leaf, group, gone.get(&seq)).is_err() || run.head_at(seq + 1)?.is_err();
            if broken {
                break;
            }
            if seq.is_multiple_of(1024) && !progress(seq) {
                return Err(Error::Cancelled);
            }
        }
        if !broken {
            run.heads_beyond()?;
        }
        let note = export.small(layout::CHECKPOINT, layout::LARGEST_NOTE)?;
        let Run {
            check,
            keys,
            hashes,
            referred,
            odd_heads,
            refused_head,
            ..
        } = run;
        let mut log = check.finish(&note);
        narrow(&mut log, export, &hashes, &refused_head.unwrap_or(note))?;
        Ok(Self {
            log,
            keys,
            hashes,
            referred,
            stray: waiting.map(|(seq, _)| seq),
            miscounted: leaves.miscounted,
            odd_heads,
        })
    }

    /// Whether the retained heads are to be looked at one by one.
    pub(super) const fn is_suspicious(&self) -> bool {
        let root = matches!(
            self.log.verdict,
            Verdict::Invalid {
                reason: Fault::Root { .. },
                ..
            }
        );
        self.odd_heads || root
    }
}

/// A reading in progress.
struct Run<'a> {
    export: &'a Export,
    depth: Depth,
    check: LogCheck,
    keys: Keys,
    frontier: Frontier,
    hashes: Vec<Hash>,
    referred: Vec<Referred>,
    /// The sizes at which the export has a head.
    retained: BTreeSet<u64>,
    /// Those, and the sizes of the heads that the reader holds, ascending.
    kept: Vec<u64>,
    odd_heads: bool,
    /// A retained head that did not fit.
    refused_head: Option<Vec<u8>>,
}

impl Run<'_> {
    /// Takes the next event. A fault is kept by the check and comes back with the verdict.
    fn event(
        &mut self,
        leaf: std::result::Result<Vec<u8>, DecodeError>,
        group: std::result::Result<Vec<tilsyn_trail::Disclosure>, DecodeError>,
        gone: Option<&BTreeMap<String, u64>>,
    ) -> std::result::Result<(), Fault> {
        let seq = self.check.size();
        let workspace = self.export.workspace();
        let read = || {
            let leaf = leaf.map_err(Fault::Leaf)?;
            let body = pack(&group.map_err(Fault::Body)?);
            let body = body.map_err(|_| Fault::Body(DecodeError::Trailing { at: 0 }))?;
            Ok::<_, Fault>((leaf, body))
        };
        let (leaf, body) = match read() {
            Ok(read) => read,
            Err(fault) => return self.check.refuse(Some(seq), fault),
        };
        let event = match EventRef::read(&workspace, seq, &leaf, &body) {
            Ok(event) => event,
            Err(fault) => return self.check.refuse(Some(seq), fault),
        };
        let by = |field: &str| gone?.get(field).copied().filter(|by| *by > seq);
        let there = event
            .fields
            .iter()
            .filter(|field| matches!(field.known, Known::Disclosed(_)))
            .find_map(|field| Some((field.name.to_owned(), by(field.name)?)));
        if let Some((field, by)) = there {
            return self
                .check
                .refuse(Some(seq), Fault::StillThere { field, by });
        }
        if let Err(fault) = Erasure::of(&event) {
            return self.check.refuse(Some(seq), fault);
        }
        let checked: CheckedEvent = event.checked();
        for name in &checked.absent {
            if let Some(by) = by(name) {
                self.check.excuse_erased(by, seq, name);
            }
        }
        self.check.append(seq, Ok(checked))?;
        self.refer(&event);
        let next = self.kept.partition_point(|size| *size <= seq);
        let next = self.kept.get(next).copied().unwrap_or(u64::MAX);
        for change in self.keys.take(&event, next) {
            match change {
                KeyChange::Admitted(key) => self.check.admit(key),
                KeyChange::Revoked(key, last) => self.check.revoke(&key, last),
            }
        }
        let hash = leaf_hash(&leaf);
        self.frontier.append(hash);
        self.hashes.push(hash);
        Ok(())
    }

    fn refer(&mut self, event: &EventRef<'_>) {
        for field in &event.fields {
            if let Known::Disclosed(ValueRef::Attachment { sha256, size, .. }) = field.known {
                self.referred.push(Referred {
                    seq: event.leaf.seq,
                    field: field.name.to_owned(),
                    sha256: *sha256,
                    size,
                });
            }
        }
    }

    /// Looks at the head that the export retains for exactly the events so far, if there is one.
    fn head_at(&mut self, size: u64) -> Result<std::result::Result<(), Fault>> {
        if !self.retained.contains(&size) {
            return Ok(Ok(()));
        }
        let note = self
            .export
            .small(&layout::retained(size), layout::LARGEST_NOTE)?;
        if self.depth == Depth::Last {
            let fits = unverified(&note).is_some_and(|(_, head)| {
                head.origin == self.export.origin()
                    && (head.size, head.root) == (size, self.frontier.root())
            });
            self.odd_heads |= !fits;
            return Ok(Ok(()));
        }
        let pushed = self.check.push_head(&note).map(drop);
        if pushed.is_err() {
            self.refused_head = Some(note);
        }
        Ok(pushed)
    }

    /// Looks at the heads that the export retains for more events than there are.
    fn heads_beyond(&mut self) -> Result<()> {
        let beyond = self.check.size().saturating_add(1)..;
        let beyond: Vec<u64> = self.retained.range(beyond).copied().collect();
        for size in beyond {
            if self.head_at(size)?.is_err() {
                break;
            }
        }
        Ok(())
    }
}

/// The leaves in order, bundle by bundle.
struct Leaves<'a> {
    export: &'a Export,
    next: u64,
    bundle: Vec<u8>,
    at: usize,
    /// Path, width and events so far of the open bundle.
    open: Option<(String, u64, u64)>,
    ended: bool,
    miscounted: BTreeSet<String>,
}

impl<'a> Leaves<'a> {
    const fn of(export: &'a Export) -> Self {
        Self {
            export,
            next: 0,
            bundle: Vec::new(),
            at: 0,
            open: None,
            ended: false,
            miscounted: BTreeSet::new(),
        }
    }

    /// The next leaf. One that is cut short is the last.
    fn next(&mut self) -> Result<Option<std::result::Result<Vec<u8>, DecodeError>>> {
        while self.at == self.bundle.len() {
            if let Some((path, width, count)) = self.open.take() {
                // Only the last bundle has fewer than 256.
                self.ended |= width < WIDTH;
                if count != width {
                    self.miscounted.insert(path);
                }
            }
            let found = self.export.tile(Row::Entries, self.next);
            let Some((path, width)) = found.filter(|_| !self.ended) else {
                return Ok(None);
            };
            self.bundle = self.export.bytes(&path, layout::LARGEST_BUNDLE)?;
            self.at = 0;
            self.next += 1;
            self.open = Some((path, width, 0));
        }
        let rest = self.bundle.get(self.at..).unwrap_or_default();
        let leaf = rest.split_first_chunk().and_then(|(length, rest)| {
            let length = usize::from(u16::from_be_bytes(*length));
            rest.get(..length)
        });
        let Some(leaf) = leaf else {
            let at = self.at;
            self.at = self.bundle.len();
            self.ended = true;
            return Ok(Some(Err(DecodeError::Truncated { at })));
        };
        self.at += 2 + leaf.len();
        if let Some((_, _, count)) = &mut self.open {
            *count += 1;
        }
        Ok(Some(Ok(leaf.to_vec())))
    }
}

/// What the events of erasure say, read before the rest: a value is told to be erased long after it was written.
fn erasures(export: &Export) -> Result<Gone> {
    let mut gone = Gone::new();
    let mut leaves = Leaves::of(export);
    let mut seq = 0;
    while let Some(Ok(leaf)) = leaves.next()? {
        // Most events are of another kind; which event is wrong is for the reading proper to say.
        if leaf.get(80..93) == Some(b"\x0ctrail.erased") {
            let event = EventRef::read(&export.workspace(), seq, &leaf, &[]);
            let Ok(Some(erasure)) = event.and_then(|event| Erasure::of(&event)) else {
                break;
            };
            for event in erasure.events {
                let fields = gone.entry(event).or_default();
                for field in &erasure.fields {
                    fields.entry(field.clone()).or_insert(seq);
                }
            }
        }
        seq += 1;
    }
    Ok(gone)
}

/// Names the first event that is not the one signed, where the heads do not: the hashes in the tiles tell, if they still
/// give the signed root.
fn narrow(log: &mut LogReport, export: &Export, hashes: &[Hash], head: &[u8]) -> Result<()> {
    let Verdict::Invalid {
        first_bad_seq: first_bad_seq @ None,
        reason: Fault::Root { to, .. },
    } = &mut log.verdict
    else {
        return Ok(());
    };
    let mut signed = Vec::new();
    for index in 0..to.div_ceil(WIDTH) {
        if let Some((path, _)) = export.tile(Row::Level(0), index) {
            signed.extend(export.small(&path, WIDTH * 32)?);
        }
    }
    let (signed, _) = signed.as_chunks::<32>();
    let root = unverified(head).map(|(_, head)| head.root);
    if root.is_some() && root_at(signed, *to) == root {
        let same = signed.iter().zip(hashes).take_while(|(a, b)| a == b);
        *first_bad_seq = u64::try_from(same.count()).ok().filter(|seq| *seq < *to);
    }
    Ok(())
}
