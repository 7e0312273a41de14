//! How a field of a document stands in the graph.

/// A pair of our code and the term that stands for it.
pub type Terms = &'static [(&'static str, &'static str)];

/// A node: what it is, what it always says, and its fields.
#[derive(Debug)]
pub struct Node {
    /// Its classes; at least one, so that it is told from a mere link.
    pub types: &'static [&'static str],
    /// Properties that each such node has.
    pub constants: Terms,
    /// Its fields.
    pub fields: &'static [Field],
}

/// A field of a document.
#[derive(Debug)]
pub struct Field {
    /// Its name in the document.
    pub name: &'static str,
    /// The property; empty for `wb:` and its own name.
    pub property: &'static str,
    /// What it holds.
    pub shape: Shape,
}

/// What a field holds, and how it is written.
#[derive(Debug)]
pub enum Shape {
    /// Text, as a plain literal.
    Text,
    /// Several texts.
    Texts,
    /// Yes or no.
    Flag,
    /// Yes or no; yes also as a property with a term.
    FlagAs(&'static str, &'static str),
    /// A whole number.
    Whole,
    /// A day, `xsd:date`.
    Date,
    /// Text per language.
    Words,
    /// A period of ISO 8601 under `wb:`, and as `dpv:hasDuration` where it is of one unit.
    Period,
    /// A country, `loc:NO`.
    Country,
    /// Several countries.
    Countries,
    /// A record.
    Link,
    /// Several records.
    Links,
    /// One of our codes under `wb:`, and the term for it under another property or as a class.
    Code(&'static str, Terms),
    /// Several of our codes.
    Codes(&'static str, Terms),
    /// A part of the document with fields of its own.
    One(&'static Node),
    /// Rows.
    Rows(&'static Node),
    /// Rows under a property that the code of a field decides; the property of the field for all others.
    RowsBy(&'static Node, &'static str, Terms),
    /// Names per language, each a node; a name that is well known has its class.
    Names(&'static Node, Terms),
}

/// A field under its own name in `wb:`.
pub const fn own(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        property: "",
        shape,
    }
}

/// A field under a property of a vocabulary.
pub const fn at(name: &'static str, property: &'static str, shape: Shape) -> Field {
    Field {
        name,
        property,
        shape,
    }
}

impl Field {
    /// The property it stands under.
    pub fn property(&self) -> String {
        if self.property.is_empty() {
            wb(self.name)
        } else {
            self.property.to_owned()
        }
    }
}

/// `dpa_signed_on` as `wb:dpaSignedOn`.
pub fn wb(name: &str) -> String {
    let mut camel = String::from("wb:");
    let mut raise = false;
    for c in name.chars() {
        match c {
            '_' => raise = true,
            c if raise => {
                camel.extend(c.to_uppercase());
                raise = false;
            }
            c => camel.push(c),
        }
    }
    camel
}
