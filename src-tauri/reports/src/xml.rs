//! XML, of a part of a package or of a page, written through quick-xml: what people wrote is text and nothing else.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::clean::plain_text;

/// The writer of a part.
pub type Part = Writer<Vec<u8>>;

/// A part: the declaration, then what `write` writes.
pub fn part(write: impl FnOnce(&mut Part) -> io::Result<()>) -> io::Result<Vec<u8>> {
    let mut part = Writer::new(Vec::new());
    part.write_event(Event::Decl(BytesDecl::new(
        "1.0",
        Some("UTF-8"),
        Some("yes"),
    )))?;
    write(&mut part)?;
    Ok(part.into_inner())
}

/// An element with something in it.
pub fn within(
    part: &mut Part,
    name: &str,
    attributes: &[(&str, &str)],
    write: impl FnOnce(&mut Part) -> io::Result<()>,
) -> io::Result<()> {
    part.create_element(name)
        .with_attributes(attributes.iter().copied())
        .write_inner_content(write)?;
    Ok(())
}

/// An element with nothing in it.
pub fn empty(part: &mut Part, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
    part.create_element(name)
        .with_attributes(attributes.iter().copied())
        .write_empty()?;
    Ok(())
}

/// An element with text in it.
pub fn text(
    part: &mut Part,
    name: &str,
    attributes: &[(&str, &str)],
    text: &str,
) -> io::Result<()> {
    part.create_element(name)
        .with_attributes(attributes.iter().copied())
        .write_text_content(BytesText::new(&plain_text(text)))?;
    Ok(())
}
