//! Who reviews at this machine: one pair of keys for each workspace that bundles came from, kept like the keys of authors.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tilsyn_trail::WorkspaceId;

use super::ReviewerKey;
use crate::error::{Error, Result};
use crate::keyring::{Keyring, Seed, private_folder};
use crate::passing::{Standing, write_whole};
use crate::record::RecordId;
use crate::value::Line;
use crate::workspace::{Entropy, draw_id};

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    id: RecordId,
    name: Line,
}

impl ReviewerKey {
    /// The reviewer's keys for a workspace: those that are kept here, or new ones. `name` is how they sign; a new name
    /// keeps the key.
    ///
    /// # Errors
    /// [`Error::KeyLocked`] while the keys on this machine are locked; [`Error::KeyMissing`] if the key that was kept is
    /// gone; [`Error::Kept`]; what keeps files from being written.
    pub fn kept(
        folder: &Path,
        keyring: &Keyring,
        workspace: WorkspaceId,
        name: Line,
        now: DateTime<Utc>,
        entropy: &mut dyn Entropy,
    ) -> Result<Self> {
        let path = folder.join(format!("{}.json", workspace.to_hex()));
        let refused = || Error::Kept("who reviews here");
        match fs::read(&path) {
            Ok(bytes) => {
                let kept: Kept = serde_json::from_slice(&bytes).map_err(|_| refused())?;
                let seed = keyring.seed(workspace, kept.id)?.ok_or(Error::KeyMissing)?;
                let name = if name.is_empty() { kept.name } else { name };
                Self::of(workspace, name, &seed)
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let kept = Kept {
                    id: draw_id(now, entropy)?,
                    name,
                };
                let seed = Seed::draw(entropy)?;
                let key = Self::of(workspace, kept.name.clone(), &seed)?;
                let bytes = serde_json::to_vec_pretty(&kept).map_err(|_| refused())?;
                keyring.keeping(workspace, kept.id, &seed, || -> Result<()> {
                    private_folder(folder)?;
                    write_whole(&path, &bytes, Standing::Replaced)
                })?;
                Ok(key)
            }
            Err(error) => Err(error.into()),
        }
    }
}
