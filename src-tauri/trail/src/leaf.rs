//! One event of the log as bytes ("TrailEvent v1"), and its hash as a leaf of the tree.

use sha2::{Digest as _, Sha256};

use crate::bytes::{
    DecodeError, EncodeError, FIELD_NAME, KIND, Reader, is_name, put_field_name, text,
};
use crate::{ActorId, Hash, SubjectId, Value, ValueRef, WorkspaceId};

/// Separates events from every other input of the hash, and names the version. A change of format is a new label: old
/// events are never written anew.
const LABEL: &[u8; 16] = b"TRAIL-EVENT-V1\n\0";
const COMMITTED: u8 = 1;
const PUBLIC: u8 = 2;

/// The most bytes of one event, well inside the 65 535 that an entry of a C2SP log tile can hold.
pub const MAX_LEAF_BYTES: usize = 4096;

/// One event. It holds no personal data: opaque ids, code values, and commitments to everything else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// The workspace it belongs to.
    pub workspace: WorkspaceId,
    /// Its index in the log, from 0. Inside the leaf, so that events cannot be swapped, repeated or dropped.
    pub seq: u64,
    /// When, in milliseconds since 1970-01-01T00:00:00Z, by the author's own clock: a claim, not a proof.
    pub time_ms: u64,
    /// Who.
    pub actor: ActorId,
    /// About which record.
    pub subject: SubjectId,
    /// What happened, such as `request.evaluated`: 1 to 64 characters of `[a-z0-9.-]`.
    pub kind: String,
    /// The fields, strictly ascending by the bytes of their names; at most 255.
    pub fields: Vec<LeafField>,
}

/// One field of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeafField {
    /// 1 to 64 characters of `[a-z0-9_.-]`. It cannot be erased, so it must not carry personal data.
    pub name: String,
    /// What the log says of its value.
    pub content: FieldContent,
}

/// What a leaf says of a field's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldContent {
    /// Only its commitment (see [`crate::commitment`]).
    Committed(Hash),
    /// The value itself, for ever: code values, numbers, yes or no. Anything but an attachment.
    Public(Value),
}

impl Leaf {
    /// The bytes that are stored and hashed.
    ///
    /// # Errors
    /// [`EncodeError`]: a wrong kind or name, fields out of order or too many, a public attachment, or more than
    /// [`MAX_LEAF_BYTES`].
    pub fn encode(&self) -> Result<Vec<u8>, EncodeError> {
        let mut out = Vec::with_capacity(256);
        out.extend_from_slice(LABEL);
        out.extend_from_slice(&self.workspace.0);
        out.extend_from_slice(&self.seq.to_be_bytes());
        out.extend_from_slice(&self.time_ms.to_be_bytes());
        out.extend_from_slice(&self.actor.0);
        out.extend_from_slice(&self.subject.0);
        let wrong_kind = || EncodeError::Kind(self.kind.clone());
        if !is_name(self.kind.as_bytes(), &KIND) {
            return Err(wrong_kind());
        }
        out.push(u8::try_from(self.kind.len()).map_err(|_| wrong_kind())?);
        out.extend_from_slice(self.kind.as_bytes());
        let count = self.fields.len();
        out.push(u8::try_from(count).map_err(|_| EncodeError::TooManyFields { count })?);
        let mut last = "";
        for LeafField { name, content } in &self.fields {
            if name.as_str() <= last && !last.is_empty() {
                return Err(EncodeError::Order(name.clone()));
            }
            last = name;
            put_field_name(&mut out, name)?;
            put_content(&mut out, content)?;
        }
        if out.len() > MAX_LEAF_BYTES {
            return Err(EncodeError::TooLong {
                len: out.len(),
                max: MAX_LEAF_BYTES,
            });
        }
        Ok(out)
    }

    /// Reads exactly what [`Self::encode`] writes.
    ///
    /// # Errors
    /// [`DecodeError`] saying what is wrong and where.
    pub fn decode(data: &[u8]) -> Result<Self, DecodeError> {
        let leaf = LeafRef::read(data)?;
        let fields = leaf.fields().map(|field| field.map(LeafField::from));
        Ok(Self {
            workspace: leaf.workspace,
            seq: leaf.seq,
            time_ms: leaf.time_ms,
            actor: leaf.actor,
            subject: leaf.subject,
            kind: leaf.kind.to_owned(),
            fields: fields.collect::<Result<_, _>>()?,
        })
    }

    /// What the leaf says of the field with that name, if it has one.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&FieldContent> {
        self.fields
            .iter()
            .find(|field| field.name == name)
            .map(|field| &field.content)
    }
}

fn put_content(out: &mut Vec<u8>, content: &FieldContent) -> Result<(), EncodeError> {
    match content {
        FieldContent::Committed(hash) => {
            out.push(COMMITTED);
            out.extend_from_slice(hash);
        }
        FieldContent::Public(Value::Attachment { .. }) => {
            return Err(EncodeError::PublicAttachment);
        }
        FieldContent::Public(value) => {
            let bytes = value.encode()?;
            let len = u16::try_from(bytes.len()).map_err(|_| EncodeError::TooLong {
                len: bytes.len(),
                max: MAX_LEAF_BYTES,
            })?;
            out.extend_from_slice(&[PUBLIC, value.vtype()]);
            out.extend_from_slice(&len.to_be_bytes());
            out.extend_from_slice(&bytes);
        }
    }
    Ok(())
}

/// An event still in the bytes it was read from: all that stands before its fields. They are read by
/// [`Self::fields`], and only when those came to their end without an error is the event one.
#[derive(Debug, Clone)]
pub struct LeafRef<'a> {
    /// See [`Leaf::workspace`].
    pub workspace: WorkspaceId,
    /// See [`Leaf::seq`].
    pub seq: u64,
    /// See [`Leaf::time_ms`].
    pub time_ms: u64,
    /// See [`Leaf::actor`].
    pub actor: ActorId,
    /// See [`Leaf::subject`].
    pub subject: SubjectId,
    /// See [`Leaf::kind`].
    pub kind: &'a str,
    fields: LeafFields<'a>,
}

/// A [`LeafField`] still in the bytes it was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeafFieldRef<'a> {
    /// See [`LeafField::name`]; in ASCII.
    pub name: &'a [u8],
    /// See [`LeafField::content`].
    pub content: ContentRef<'a>,
}

/// A [`FieldContent`] still in the bytes it was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentRef<'a> {
    /// See [`FieldContent::Committed`].
    Committed(&'a Hash),
    /// See [`FieldContent::Public`].
    Public(ValueRef<'a>),
}

impl<'a> LeafRef<'a> {
    /// Reads what stands before the fields.
    ///
    /// # Errors
    /// [`DecodeError`] saying what is wrong and where.
    pub fn read(data: &'a [u8]) -> Result<Self, DecodeError> {
        if data.len() > MAX_LEAF_BYTES {
            return Err(DecodeError::TooLong {
                len: data.len(),
                max: MAX_LEAF_BYTES,
            });
        }
        let mut reader = Reader::new(data);
        if reader.array_ref::<16>()? != LABEL {
            return Err(DecodeError::Label);
        }
        Ok(Self {
            workspace: WorkspaceId(reader.array()?),
            seq: reader.u64()?,
            time_ms: reader.u64()?,
            actor: ActorId(reader.array()?),
            subject: SubjectId(reader.array()?),
            kind: kind(&mut reader)?,
            fields: LeafFields {
                left: reader.u8()?,
                last: &[],
                reader,
            },
        })
    }

    /// How many fields it says it has.
    #[must_use]
    pub fn count(&self) -> usize {
        usize::from(self.fields.left)
    }

    /// The fields, one by one.
    #[must_use]
    pub fn fields(&self) -> LeafFields<'a> {
        self.fields.clone()
    }
}

/// The fields of an event, one by one. The first that cannot be read is the last that is given; so are bytes behind the
/// last field.
#[derive(Debug, Clone)]
pub struct LeafFields<'a> {
    reader: Reader<'a>,
    left: u8,
    last: &'a [u8],
}

impl<'a> LeafFields<'a> {
    fn read(&mut self) -> Result<LeafFieldRef<'a>, DecodeError> {
        let at = self.reader.at();
        let name = self.reader.name(&FIELD_NAME)?;
        // A name is never empty, so the first one comes after the empty text.
        if name <= self.last {
            return Err(DecodeError::Order { at });
        }
        self.last = name;
        let content = content(&mut self.reader)?;
        Ok(LeafFieldRef { name, content })
    }
}

impl<'a> Iterator for LeafFields<'a> {
    type Item = Result<LeafFieldRef<'a>, DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        let read = match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                self.read()
            }
            None if self.reader.is_empty() => return None,
            None => Err(DecodeError::Trailing {
                at: self.reader.at(),
            }),
        };
        if read.is_err() {
            (self.left, self.reader) = (0, Reader::new(&[]));
        }
        Some(read)
    }
}

impl From<LeafFieldRef<'_>> for LeafField {
    fn from(field: LeafFieldRef<'_>) -> Self {
        Self {
            name: text(field.name),
            content: match field.content {
                ContentRef::Committed(hash) => FieldContent::Committed(*hash),
                ContentRef::Public(value) => FieldContent::Public(value.into()),
            },
        }
    }
}

fn kind<'a>(reader: &mut Reader<'a>) -> Result<&'a str, DecodeError> {
    let at = reader.at();
    // The characters allowed are ASCII, so this cannot fail; the error keeps it free of panics.
    str::from_utf8(reader.name(&KIND)?).map_err(|_| DecodeError::Name { at })
}

fn content<'a>(reader: &mut Reader<'a>) -> Result<ContentRef<'a>, DecodeError> {
    let at = reader.at();
    match reader.u8()? {
        COMMITTED => Ok(ContentRef::Committed(reader.array_ref()?)),
        PUBLIC => {
            let vtype = reader.u8()?;
            let len = usize::from(reader.u16()?);
            match ValueRef::decode(vtype, reader.take(len)?)? {
                ValueRef::Attachment { .. } => Err(DecodeError::PublicAttachment),
                value => Ok(ContentRef::Public(value)),
            }
        }
        tag => Err(DecodeError::Tag { tag, at }),
    }
}

/// What stands before an event when it is hashed as a leaf of the tree.
pub(crate) const LEAF: [u8; 1] = [0];

/// The hash of an event as a leaf of the tree: `SHA-256(0x00 || data)` (RFC 6962 section 2.1). It takes the bytes as
/// stored; it does not read them.
#[must_use]
pub fn leaf_hash(data: &[u8]) -> Hash {
    Sha256::new()
        .chain_update(LEAF)
        .chain_update(data)
        .finalize()
        .into()
}
