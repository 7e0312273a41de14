//! The opaque ids of a leaf. They are random: never a name, never derived from one, so they tell nothing by themselves.

use crate::bytes::{HexError, array_from_hex, to_hex};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 16]);

        impl $name {
            /// 32 lower-case hexadecimal characters.
            #[must_use]
            pub fn to_hex(&self) -> String {
                to_hex(&self.0)
            }

            /// Reads what [`Self::to_hex`] writes.
            ///
            /// # Errors
            /// [`HexError`] unless it is exactly 32 lower-case hexadecimal characters.
            pub fn from_hex(text: &str) -> Result<Self, HexError> {
                array_from_hex(text).map(Self)
            }
        }

        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, "{}({})", stringify!($name), self.to_hex())
            }
        }
    };
}

id! {
    /// A workspace, drawn at random when it is made and fixed from then on. It is part of every leaf and every
    /// commitment, so that nothing recorded in one workspace is valid in another.
    WorkspaceId
}

id! {
    /// The person or program that made an event, as an id drawn at random for this workspace.
    ActorId
}

id! {
    /// The record an event is about; [`SubjectId::NONE`] when it is about none.
    SubjectId
}

impl SubjectId {
    /// Sixteen zero bytes: the event is about no record.
    pub const NONE: Self = Self([0; 16]);
}
