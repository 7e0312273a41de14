//! `disclosures.jsonl`: the disclosed values of all events, a line each, in an order and a spelling that are the only
//! ones. A person reads the values, a program recomputes the commitments.

use std::io::{BufRead, Read as _};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use tilsyn_trail::{DecodeError, Disclosure, Hash, Salt, Value, hash_from_hex, to_hex};

use super::layout::{LARGEST_LINE, number};
use crate::error::{Error, Result};

/// Writes a line.
pub(crate) fn write(seq: u64, disclosure: &Disclosure) -> Result<String> {
    let Disclosure { name, value, salt } = disclosure;
    Ok(format!(
        "{{\"seq\":{seq},\"name\":\"{name}\",\"vtype\":{},\"salt\":\"{}\",\"value\":{}}}\n",
        value.vtype(),
        BASE64_STANDARD.encode(salt.0),
        value_text(value)?
    ))
}

fn value_text(value: &Value) -> Result<String> {
    let text = |text: &str| {
        serde_json::to_string(text).map_err(|_| Error::Internal("a text could not be written"))
    };
    Ok(match value {
        Value::Null => "null".to_owned(),
        Value::Text(it) => text(it)?,
        Value::Int(number) => number.to_string(),
        Value::Bool(yes) => yes.to_string(),
        Value::Bytes(bytes) => text(&BASE64_STANDARD.encode(bytes))?,
        Value::Time(ms) => ms.to_string(),
        Value::Attachment {
            sha256,
            size,
            media_type,
        } => format!(
            "{{\"sha256\":\"{}\",\"size\":{size},\"media_type\":{}}}",
            to_hex(sha256),
            text(media_type)?
        ),
    })
}

/// A line that has the shape of one. Its value is still text.
struct Line<'a> {
    seq: u64,
    name: &'a str,
    vtype: u8,
    salt: Salt,
    value: &'a str,
}

impl<'a> Line<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let rest = line.strip_prefix("{\"seq\":")?;
        let (seq, rest) = rest.split_once(",\"name\":\"")?;
        let (name, rest) = rest.split_once("\",\"vtype\":")?;
        let (vtype, rest) = rest.split_once(",\"salt\":\"")?;
        let (salt, rest) = rest.split_once("\",\"value\":")?;
        let value = rest.strip_suffix("}\n")?;
        let is_name = (1..=64).contains(&name.len())
            && name
                .bytes()
                .all(|it| matches!(it, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'.' | b'-'));
        let vtype = match vtype.as_bytes() {
            [digit @ b'0'..=b'6'] => digit - b'0',
            _ => return None,
        };
        let salt = BASE64_STANDARD.decode(salt).ok()?.try_into().ok()?;
        let seq = number(seq).filter(|seq| i64::try_from(*seq).is_ok())?;
        is_name.then_some(Self {
            seq,
            name,
            vtype,
            salt: Salt(salt),
            value,
        })
    }

    fn value(&self) -> Option<Value> {
        let value = match self.vtype {
            0 => (self.value == "null").then_some(Value::Null),
            1 => text(self.value).map(Value::Text),
            2 => self.value.parse().ok().map(Value::Int),
            3 => self.value.parse().ok().map(Value::Bool),
            4 => BASE64_STANDARD
                .decode(text(self.value)?)
                .ok()
                .map(Value::Bytes),
            5 => self.value.parse().ok().map(Value::Time),
            _ => attachment(self.value),
        }?;
        // Numbers have other spellings too, and an attachment must be one that a leaf can refer to.
        let spelled = value_text(&value).is_ok_and(|text| text == self.value);
        (spelled && value.encode().is_ok()).then_some(value)
    }
}

/// A JSON text in its one spelling.
fn text(json: &str) -> Option<String> {
    let text: String = serde_json::from_str(json).ok()?;
    (serde_json::to_string(&text).ok()? == json).then_some(text)
}

fn attachment(json: &str) -> Option<Value> {
    let rest = json.strip_prefix("{\"sha256\":\"")?;
    let (sha256, rest) = rest.split_once("\",\"size\":")?;
    let (size, rest) = rest.split_once(",\"media_type\":")?;
    let sha256: Hash = hash_from_hex(sha256).ok()?;
    Some(Value::Attachment {
        sha256,
        size: size.parse().ok()?,
        media_type: text(rest.strip_suffix('}')?)?,
    })
}

/// The values of one event, or why they cannot be read.
pub(crate) type Group = (u64, std::result::Result<Vec<Disclosure>, DecodeError>);

/// The groups of a file, in order. A line that cannot be read is said of the event it names, or of the one before it if
/// that much cannot be told, and ends the reading.
pub(crate) struct Groups<R> {
    lines: R,
    seq: u64,
    group: Vec<Disclosure>,
    waiting: Option<Group>,
    /// Bytes read.
    at: usize,
    ended: bool,
}

impl<R: BufRead> Groups<R> {
    pub(crate) const fn of(lines: R) -> Self {
        Self {
            lines,
            seq: 0,
            group: Vec::new(),
            waiting: None,
            at: 0,
            ended: false,
        }
    }

    /// The next event that has values.
    ///
    /// # Errors
    /// What keeps the file from being read; [`Error::Damaged`] for a line that is longer than any can be.
    pub(crate) fn next(&mut self) -> Result<Option<Group>> {
        if let Some(group) = self.waiting.take() {
            return Ok(Some(group));
        }
        while !self.ended {
            let mut line = Vec::new();
            let read = (&mut self.lines)
                .take(LARGEST_LINE + 1)
                .read_until(b'\n', &mut line)?;
            if u64::try_from(read).unwrap_or(u64::MAX) > LARGEST_LINE {
                return Err(Error::Damaged("a line without an end".to_owned()));
            }
            if read == 0 {
                self.ended = true;
                break;
            }
            let (seq, disclosure) = self.read(&line);
            self.at += read;
            let before = (seq != self.seq)
                .then(|| std::mem::take(&mut self.group))
                .filter(|group| !group.is_empty())
                .map(|group| (self.seq, Ok(group)));
            self.seq = seq;
            match disclosure {
                Ok(disclosure) => self.group.push(disclosure),
                Err(error) => {
                    self.ended = true;
                    self.group.clear();
                    self.waiting = Some((seq, Err(error)));
                }
            }
            if let Some(before) = before {
                return Ok(Some(before));
            }
        }
        if let Some(group) = self.waiting.take() {
            return Ok(Some(group));
        }
        let last = std::mem::take(&mut self.group);
        Ok((!last.is_empty()).then_some((self.seq, Ok(last))))
    }

    /// A line: of which event it is said, and what it discloses.
    fn read(&self, line: &[u8]) -> (u64, std::result::Result<Disclosure, DecodeError>) {
        let at = self.at;
        // What is not UTF-8 is no value; where it stands in a line is found all the same.
        let readable = String::from_utf8_lossy(line);
        let Some(parts) = Line::of(&readable).filter(|parts| parts.seq >= self.seq) else {
            return (self.seq, Err(DecodeError::Trailing { at }));
        };
        let follows = parts.seq > self.seq
            || self
                .group
                .last()
                .is_none_or(|last| last.name.as_str() < parts.name);
        if !follows {
            return (parts.seq, Err(DecodeError::Order { at }));
        }
        let value = str::from_utf8(line).ok().and_then(|_| parts.value());
        let disclosure = value
            .map(|value| Disclosure {
                name: parts.name.to_owned(),
                value,
                salt: parts.salt.clone(),
            })
            .ok_or(DecodeError::Value { vtype: parts.vtype });
        (parts.seq, disclosure)
    }
}
