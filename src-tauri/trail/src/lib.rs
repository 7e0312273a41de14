//! The trail of a Tilsyn workspace: what was recorded, when and by whom, in a form a stranger can check.
//!
//! A workspace keeps one append-only log of events. This crate holds its bytes and its arithmetic and nothing else: no
//! database, no clock, no randomness, no file. Read it in this order.
//!
//! 1. [`field`] - a typed value and the salted commitment that stands for it in the log. The salt and the value can be
//!    deleted later; the commitment stays and says nothing.
//! 2. [`leaf`] - one event as bytes: opaque ids, code values, commitments. No personal data.
//! 3. [`disclosure`] - the values and salts of one event, packed beside the log. The only part that can be erased.
//! 4. [`tree`] - the Merkle tree over the events (RFC 6962 section 2.1) and its proofs.
//! 5. [`key`], [`note`], [`checkpoint`], [`cosignature`] - the signed head of the log (C2SP signed-note,
//!    tlog-checkpoint, tlog-cosignature).
//! 6. [`event`], [`erasure`] - one event beside its values, and what an event of erasure explains.
//! 7. [`fault`], [`verdict`], [`report`], [`check`] - reading a whole log against what the reader brought, and what that allows them
//!    to say.
//!
//! Bytes are read in one place each, by [`LeafRef`], [`Disclosures`](disclosure::Disclosures) and [`ValueRef`], which
//! copy nothing; [`Leaf`], [`Disclosure`] and [`Value`] are the same, owned.
//!
//! Every format here has exactly one encoding: a decoder accepts precisely what the encoder writes, so two different
//! events never share bytes and a byte cannot change without showing. All integers are big-endian.
//!
//! What it does not prove: the owner of a file and of its keys can write the whole log anew. That shows only to somebody
//! who holds an earlier head, which is why [`Verdict::Unanchored`] is the best a lone file can reach.

mod bytes;
pub mod check;
pub mod checkpoint;
pub mod cosignature;
pub mod disclosure;
pub mod erasure;
pub mod event;
pub mod fault;
pub mod field;
mod id;
pub mod key;
mod lanes;
pub mod leaf;
pub mod note;
pub mod report;
pub mod tree;
pub mod verdict;

pub use bytes::{DecodeError, EncodeError, HexError, hash_from_hex, to_hex};
pub use check::LogCheck;
pub use checkpoint::{Checkpoint, CheckpointError, Head, open_head};
pub use disclosure::{Disclosure, DisclosureRef, pack, unpack};
pub use erasure::Erasure;
pub use event::{CheckedEvent, EventRef, FieldRef, Known};
pub use fault::Fault;
pub use field::{Salt, Value, ValueRef, commitment};
pub use id::{ActorId, SubjectId, WorkspaceId};
pub use key::{Algorithm, SigningKey, VerifierKey};
pub use leaf::{FieldContent, Leaf, LeafField, LeafRef, MAX_LEAF_BYTES, leaf_hash};
pub use note::{Note, NoteError, Signature, Signer};
pub use report::{HeadFinding, HeadOutcome, HeldHead, LogReport};
pub use tree::{Frontier, ProofError};
pub use verdict::{Divergence, Verdict};

/// A SHA-256 digest (FIPS 180-4), the only hash of the trail.
pub type Hash = [u8; 32];
