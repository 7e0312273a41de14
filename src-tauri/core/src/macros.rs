//! Two shapes that every noun of the record is made of: a document and a list of codes.

/// A document: a struct whose fields are the schema. Unknown fields are refused, absent ones take their default.
macro_rules! document {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$fmeta:meta])* pub $field:ident: $ty:ty,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub struct $name { $($(#[$fmeta])* pub $field: $ty,)* }
    };
}

/// A list of codes: an enum whose variants have the frozen spelling that stands in files, events and scripts.
macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] $variant,)+ }

        impl $name {
            /// Every code, in the order in which people choose from it.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The frozen spelling.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The spelling within keys of words: small letters and hyphens.
            #[must_use]
            pub fn key(self) -> String {
                self.code().to_ascii_lowercase().replace(['_', '/', '.'], "-")
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::value::UnknownCode;
            fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
                match text {
                    $($code => Ok(Self::$variant),)+
                    _ => Err($crate::value::UnknownCode {
                        given: text.chars().take(60).collect(),
                        known: &[$($code,)+],
                    }),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}

pub(crate) use codes;
pub(crate) use document;
