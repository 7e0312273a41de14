//! The secret half of a signing key.

use std::fmt;

use sha2::{Digest as _, Sha256};
use tilsyn_trail::WorkspaceId;
use zeroize::{Zeroize as _, Zeroizing};

use crate::error::{Error, Result};
use crate::record::RecordId;
use crate::workspace::Entropy;

/// Separates the seeds of sample people from every other input of the hash.
const SAMPLE: &[u8] = b"tilsyn sample key v1";

/// The 32 bytes from which a signing key follows (the private key of RFC 8032). Overwritten when dropped, never shown.
pub struct Seed(pub(super) Zeroizing<[u8; 32]>);

impl Seed {
    /// Draws a seed.
    ///
    /// # Errors
    /// [`Error::Internal`] without randomness.
    pub fn draw(entropy: &mut dyn Entropy) -> Result<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        entropy.fill(bytes.as_mut_slice())?;
        Ok(Self(bytes))
    }

    /// The seed of a person of the sample workspace: everybody who has the file can compute it, so that everybody can
    /// try everything out, and what is signed with it proves nothing.
    #[must_use]
    pub fn of_sample(workspace: WorkspaceId, actor: RecordId) -> Self {
        let digest = Sha256::new()
            .chain_update(SAMPLE)
            .chain_update(workspace.0)
            .chain_update(actor.bytes())
            .finalize();
        Self(Zeroizing::new(digest.into()))
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The bytes as they were kept; the copy given is overwritten.
    ///
    /// # Errors
    /// [`Error::Kept`] if they are not 32.
    pub(super) fn kept(mut bytes: Vec<u8>) -> Result<Self> {
        let seed = <[u8; 32]>::try_from(bytes.as_slice())
            .map(|seed| Self(Zeroizing::new(seed)))
            .map_err(|_| Error::Kept("a signing key"));
        bytes.zeroize();
        seed
    }
}

impl From<[u8; 32]> for Seed {
    fn from(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }
}

impl fmt::Debug for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seed(..)")
    }
}
