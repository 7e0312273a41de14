//! Who can sign on this machine, and who cannot.

use crate::actor::Author;
use crate::error::Error;
use crate::record::RecordId;

/// Who can sign in a workspace on this machine, and what keeps others from it.
#[derive(Debug, Default)]
pub struct Signers {
    /// Those who can, in the order of their enrolment.
    pub authors: Vec<Author>,
    /// Those whose key is or may be here, and why they cannot.
    pub obstacles: Vec<(RecordId, Error)>,
}

impl Signers {
    /// The same, of these people alone.
    #[must_use]
    pub fn among(mut self, wanted: impl Fn(RecordId) -> bool) -> Self {
        self.authors.retain(|author| wanted(author.id));
        self.obstacles.retain(|(id, _)| wanted(*id));
        self
    }

    /// Why nobody can, in one reason: what somebody can do something about is told before what is over.
    #[must_use]
    pub fn why_not(mut self) -> Error {
        let over = |it: &Error| matches!(it, Error::KeyRevoked | Error::KeyReplaced);
        let place = self.obstacles.iter().position(|(_, it)| !over(it));
        if self.obstacles.is_empty() {
            return Error::KeyMissing;
        }
        self.obstacles.swap_remove(place.unwrap_or(0)).1
    }
}
