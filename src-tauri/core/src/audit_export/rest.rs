//! What else is in the folder beside the log: it follows from the events, or values refer to it.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest as _, Sha256};
use tilsyn_trail::{LogReport, Note, Verdict, to_hex};

use super::fault::{ExportCheck, ExportFault};
use super::keys::Keys;
use super::layout::{self, ProofPath, Row, WIDTH, tile};
use super::read::{Export, Referred, read};
use super::{manifest, tiles};
use crate::error::{Error, Result};

impl Export {
    pub(super) fn check_attachments(
        &self,
        referred: &[Referred],
        digests: &BTreeMap<&str, String>,
        check: &mut ExportCheck,
    ) {
        for it in referred {
            let path = layout::attachment(&it.sha256);
            match digests.get(path.as_str()) {
                None => miss(&mut check.log, it),
                Some(found) => {
                    if *found != to_hex(&it.sha256) || self.files.get(&path) != Some(&it.size) {
                        let seq = it.seq;
                        check.faults.push(ExportFault::Attachment { path, seq });
                    }
                }
            }
        }
    }

    /// Every tile is what the events give, there is none too many, and no attachment that no value refers to.
    pub(super) fn check_tiles(
        &self,
        hashes: &[tilsyn_trail::Hash],
        referred: &[Referred],
        miscounted: &BTreeSet<String>,
        digests: &BTreeMap<&str, String>,
        faults: &mut Vec<ExportFault>,
    ) -> Result<()> {
        let mut due: BTreeMap<String, Option<String>> = BTreeMap::new();
        tiles::each(hashes, |path, bytes| {
            due.insert(path, Some(to_hex(&Sha256::digest(bytes))));
            Ok(())
        })?;
        let there = |path: &str| digests.get(path).cloned();
        let full = usize::try_from(WIDTH).unwrap_or(usize::MAX);
        for (index, part) in (0..).zip(hashes.chunks(full)) {
            let width = u64::try_from(part.len()).unwrap_or(WIDTH);
            let path = tile(Row::Entries, index, width);
            let digest = there(&path).filter(|_| !miscounted.contains(&path));
            due.insert(path, digest);
        }
        for it in referred {
            let path = layout::attachment(&it.sha256);
            let digest = there(&path);
            due.insert(path, digest);
        }
        let derived =
            |path: &&String| path.starts_with("tile/") || path.starts_with("attachments/");
        let listed = self.files.keys().filter(derived);
        let paths: BTreeSet<&String> = due.keys().chain(listed).collect();
        for path in paths {
            if due.get(path) != Some(&there(path)) {
                let path = path.clone();
                faults.push(ExportFault::Derived { path });
            }
        }
        Ok(())
    }

    pub(super) fn check_keys(&self, keys: &Keys, check: &mut ExportCheck) -> Result<()> {
        let text = self.small(layout::KEYS, layout::LARGEST_KEYS)?;
        let text = String::from_utf8_lossy(&text);
        let listed = text
            .split('\n')
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let enrolled = keys.admitted().iter().map(|key| key.to_vkey_string());
        if !listed.map(str::to_owned).eq(enrolled) {
            check.faults.push(ExportFault::Keys);
        }
        let path = self.folder.join(layout::MANIFEST_NOTE);
        let note = match read(&path, layout::LARGEST_NOTE) {
            Ok(note) => note.unwrap_or_default(),
            Err(Error::NoSuchFile) => return Ok(()),
            Err(error) => return Err(error),
        };
        let may_sign: Vec<_> = keys
            .admitted()
            .iter()
            .filter(|key| keys.may_sign(key, check.log.size))
            .filter_map(|key| manifest::export_key(key, self.origin()))
            .collect();
        let verified = Note::parse(&note).and_then(|note| {
            let signers = note.verify(&may_sign)?;
            Ok((note, signers))
        });
        let refused = match verified {
            Ok((note, signers)) if note.text() == self.note_text => {
                let names = signers.iter().map(|signer| signer.key.name().to_owned());
                check.manifest_signers = names.collect();
                return Ok(());
            }
            Ok(_) => "it is for another manifest".to_owned(),
            Err(error) => error.to_string(),
        };
        check
            .faults
            .push(ExportFault::ManifestNote { detail: refused });
        Ok(())
    }

    pub(super) fn check_proofs(
        &self,
        hashes: &[tilsyn_trail::Hash],
        keys: &Keys,
        root: &tilsyn_trail::Hash,
        faults: &mut Vec<ExportFault>,
    ) -> Result<()> {
        for path in self.files.keys() {
            let Some(proof) = ProofPath::of(path) else {
                continue;
            };
            let text = self.small(path, layout::LARGEST_PROOF)?;
            if !super::proof::holds(proof, &text, hashes, keys, root) {
                let path = path.clone();
                faults.push(ExportFault::Proof { path });
            }
        }
        Ok(())
    }
}

/// Counts the content of an attachment as missing.
fn miss(log: &mut LogReport, it: &Referred) {
    log.missing += 1;
    let missing = (it.seq, it.field.clone());
    if log
        .first_missing
        .as_ref()
        .is_none_or(|first| missing < *first)
    {
        log.first_missing = Some(missing);
    }
    if matches!(log.verdict, Verdict::Verified | Verdict::Unanchored) {
        log.verdict = Verdict::Incomplete;
    }
}
