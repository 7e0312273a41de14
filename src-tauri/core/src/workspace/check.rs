//! Verification: the log against its signed head and the heads somebody holds, and every current record against
//! the log it came from.

use std::collections::{BTreeMap, BTreeSet};

use tilsyn_trail::{
    Algorithm, FieldContent, HeldHead, Leaf, LogCheck, LogReport, SubjectId, Value, Verdict,
    VerifierKey, unpack,
};

use super::event::{self, DOCUMENT, is_public};
use super::{Workspace, origin, signing_name};
use crate::error::{Error, Result};
use crate::record::{Kind, RecordId};

/// What a check found.
#[derive(Debug)]
pub struct Check {
    /// The verdict; a record that does not come from the log makes it INVALID.
    pub verdict: Verdict,
    /// The report on the log.
    pub log: LogReport,
    /// Records that do not agree with the log, in order.
    pub records: Vec<RecordFault>,
}

impl Check {
    /// The word that people and programs read: a record that does not come from the log makes it INVALID.
    #[must_use]
    pub fn code(&self) -> &'static str {
        if self.record_decides() {
            "INVALID"
        } else {
            self.verdict.code()
        }
    }

    /// The exit status: 0, 10, 20, 30, 40, 50.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        if self.record_decides() {
            40
        } else {
            self.verdict.exit_code()
        }
    }

    fn record_decides(&self) -> bool {
        !self.records.is_empty() && self.verdict.exit_code() < 40
    }
}

/// A record that does not agree with the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordFault {
    /// It is not what the last event about it made it.
    Altered {
        /// Its reference.
        reference: String,
        /// That event.
        seq: u64,
    },
    /// No event made it.
    Unrecorded {
        /// Its reference.
        reference: String,
    },
    /// An event made it, and it is not there.
    Vanished {
        /// Its id.
        id: RecordId,
        /// The reference it had, if that is still disclosed.
        reference: Option<String>,
    },
    /// The bytes of an attachment are not those recorded.
    Attachment {
        /// Its reference.
        reference: String,
    },
}

impl RecordFault {
    /// Its code, for programs and words (`fault-<code>`).
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Altered { .. } => "altered",
            Self::Unrecorded { .. } => "unrecorded",
            Self::Vanished { .. } => "vanished",
            Self::Attachment { .. } => "attachment",
        }
    }

    /// The reference of the record, or its id where no reference is left.
    #[must_use]
    pub fn reference(&self) -> String {
        match self {
            Self::Altered { reference, .. }
            | Self::Unrecorded { reference }
            | Self::Attachment { reference } => reference.clone(),
            Self::Vanished { id, reference } => reference.clone().unwrap_or_else(|| id.to_string()),
        }
    }
}

/// A record as the log tells it.
#[derive(Default)]
struct Told {
    reference: Option<String>,
    kind: Option<Kind>,
    seq: u64,
    fields: BTreeMap<String, String>,
    /// Whether a value it needs was erased or withheld: then it cannot be compared field by field.
    partial: bool,
    after: Option<Vec<u8>>,
}

impl Workspace {
    /// Recomputes the tree and the signature, compares with the heads held, replays all events and compares every
    /// record. `progress` is told how many events were read; it ends the check by returning false.
    ///
    /// # Errors
    /// [`Error::Damaged`] if the file could not be read to its end.
    pub fn check(
        &self,
        held: Vec<HeldHead>,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<Check> {
        let keys = self.author_keys()?;
        let mut check = LogCheck::new(self.id, &origin(self.id), keys, held);
        let mut told: BTreeMap<[u8; 16], Told> = BTreeMap::new();
        let mut statement = self.connection.prepare(
            "SELECT event.seq, leaf, body FROM event LEFT JOIN disclosure ON disclosure.seq = event.seq ORDER BY event.seq",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let seq = u64::try_from(row.get::<_, i64>(0)?).unwrap_or(u64::MAX);
            let leaf = row
                .get_ref(1)?
                .as_blob()
                .map_err(|_| Error::Damaged("a leaf is no blob".to_owned()))?;
            let body = row
                .get_ref(2)?
                .as_blob_or_null()
                .map_err(|_| Error::Damaged("a body is no blob".to_owned()))?;
            let Ok(event) = check.push(seq, leaf, body) else {
                break;
            };
            tell(&mut told, &event, body.unwrap_or_default())?;
            if seq % 1024 == 0 && !progress(seq) {
                return Err(Error::Value("cancelled".to_owned()));
            }
        }
        let note = super::read::head_of(&self.connection)
            .ok()
            .flatten()
            .map(|head| head.note)
            .unwrap_or_default();
        let log = check.finish(note.as_bytes());
        let records = if log.verdict.exit_code() < 40 {
            self.compare(&told)?
        } else {
            Vec::new()
        };
        Ok(Check {
            verdict: log.verdict.clone(),
            log,
            records,
        })
    }

    /// The keys of the authors, from the events that enrolled them: self-asserted, so that a head held by somebody
    /// else is what anchors them.
    fn author_keys(&self) -> Result<Vec<VerifierKey>> {
        let mut statement = self.connection.prepare(
            "SELECT leaf FROM event WHERE subject IN (SELECT unhex(replace(id, '-', '')) FROM record WHERE kind = 'actor') ORDER BY seq",
        )?;
        let mut rows = statement.query([])?;
        let mut keys = Vec::new();
        let mut seen = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let bytes: Vec<u8> = row.get(0)?;
            let Ok(event) = Leaf::decode(&bytes) else {
                continue;
            };
            let Some(FieldContent::Public(Value::Bytes(key))) = event.field("key") else {
                continue;
            };
            let Ok(public) = <[u8; 32]>::try_from(key.as_slice()) else {
                continue;
            };
            let actor = RecordId(uuid::Uuid::from_bytes(event.subject.0));
            let name = signing_name(self.id, actor, keys.is_empty());
            if seen.insert((actor, public))
                && let Ok(key) = VerifierKey::new(&name, Algorithm::Ed25519, public)
            {
                keys.push(key);
            }
        }
        Ok(keys)
    }

    fn compare(&self, told: &BTreeMap<[u8; 16], Told>) -> Result<Vec<RecordFault>> {
        let mut faults = Vec::new();
        let mut present = BTreeSet::new();
        let mut statement = self
            .connection
            .prepare("SELECT id, kind, ref, seq, document FROM record ORDER BY kind, ordinal")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id = super::read::parse_id(&row.get::<_, String>(0)?)?;
            let (kind, reference, seq, document): (String, String, i64, String) =
                (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?);
            present.insert(id.bytes());
            match told.get(&id.bytes()) {
                None => faults.push(RecordFault::Unrecorded { reference }),
                Some(told) if !told.agrees(&kind, &reference, seq, &document) => {
                    faults.push(RecordFault::Altered {
                        reference,
                        seq: told.seq,
                    });
                }
                Some(_) => {}
            }
        }
        for (id, told) in told {
            if !present.contains(id) {
                let id = RecordId(uuid::Uuid::from_bytes(*id));
                faults.push(RecordFault::Vanished {
                    id,
                    reference: told.reference.clone(),
                });
            }
        }
        self.compare_attachments(&mut faults)?;
        Ok(faults)
    }

    fn compare_attachments(&self, faults: &mut Vec<RecordFault>) -> Result<()> {
        let mut statement = self.connection.prepare(
            "SELECT ref, document->>'$.sha256', bytes FROM record LEFT JOIN attachment ON attachment.id = record.id
             WHERE kind = 'attachment' ORDER BY ordinal",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let recorded: Option<String> = row.get(1)?;
            let bytes = row
                .get_ref(2)?
                .as_blob_or_null()
                .map_err(|_| Error::Damaged("an attachment".to_owned()))?;
            let found = bytes.map(|bytes| tilsyn_trail::to_hex(&event::digest_bytes(bytes)));
            if found != recorded {
                faults.push(RecordFault::Attachment {
                    reference: row.get(0)?,
                });
            }
        }
        Ok(())
    }
}

impl Told {
    fn agrees(&self, kind: &str, reference: &str, seq: i64, document: &str) -> bool {
        let kind_fits = self.kind.is_some_and(|told| told.code() == kind);
        let reference_fits = self
            .reference
            .as_deref()
            .is_none_or(|told| told == reference);
        let after_fits = self
            .after
            .as_deref()
            .is_none_or(|after| after == event::digest(document));
        let canonical = crate::record::Canonical {
            fields: self.fields.clone(),
        };
        let fields_fit = self.partial || canonical.text() == document;
        kind_fits
            && reference_fits
            && after_fits
            && fields_fit
            && u64::try_from(seq) == Ok(self.seq)
    }
}

/// Adds what an event tells about its record.
fn tell(told: &mut BTreeMap<[u8; 16], Told>, event: &Leaf, body: &[u8]) -> Result<()> {
    if event.subject == SubjectId::NONE {
        return Ok(());
    }
    let Some(kind) = event
        .kind
        .split_once('.')
        .and_then(|(noun, _)| noun.replace('-', "_").parse::<Kind>().ok())
    else {
        return Ok(());
    };
    let disclosed: BTreeMap<String, Value> = unpack(body)?
        .into_iter()
        .map(|it| (it.name, it.value))
        .collect();
    let record = told.entry(event.subject.0).or_default();
    record.kind = Some(kind);
    record.seq = event.seq;
    record.after = None;
    for field in &event.fields {
        let value = match &field.content {
            FieldContent::Public(value) => Some(value),
            FieldContent::Committed(_) => disclosed.get(&field.name),
        };
        match (field.name.as_str(), value) {
            ("ref", Some(Value::Text(reference))) => record.reference = Some(reference.clone()),
            ("after", Some(Value::Bytes(digest))) => record.after = Some(digest.clone()),
            (name, value) => {
                let Some(name) = name.strip_prefix(DOCUMENT) else {
                    continue;
                };
                match value {
                    Some(Value::Text(text)) if is_public(kind, name) => {
                        record.fields.insert(
                            name.to_owned(),
                            serde_json::Value::String(text.clone()).to_string(),
                        );
                    }
                    Some(Value::Text(json)) => {
                        drop(record.fields.insert(name.to_owned(), json.clone()));
                    }
                    Some(_) => drop(record.fields.remove(name)),
                    None => record.partial = true,
                }
            }
        }
    }
    Ok(())
}
