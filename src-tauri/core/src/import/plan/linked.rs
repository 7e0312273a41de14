//! Other records that a row of an activity names: controllers, processors, systems; recipients; and transfers.

use super::activity::role;
use super::board::{Board, Found};
use super::row::{Entry, Reading, RowNotes, add_each, is_named};
use crate::activity::{Activity, ActivityRole, Recipient, RecipientKind};
use crate::import::cell::{fold, is_none};
use crate::import::fields::ImportField;
use crate::import::said::SaidWeight;
use crate::import::sheet::shortened;
use crate::organisation::{Organisation, OrganisationKind};
use crate::processor::Processor;
use crate::record::{Kind, Record, RecordId};
use crate::system::System;
use crate::text::Sentence;
use crate::transfer::{Art49Record, Mechanism, Transfer};
use crate::value::{Country, LangLine, Line};

/// Controllers, processors and systems, by name.
#[derive(Default)]
pub(super) struct Parties<'a> {
    pub(super) named: Vec<Entry<'a>>,
}

impl Parties<'_> {
    /// Recipients of one column.
    pub(super) fn recipients(
        it: &mut Activity,
        entry: &Entry<'_>,
        reading: &Reading<'_>,
        notes: &mut RowNotes,
    ) {
        let kind = match entry.field {
            ImportField::RecipientsInternal => Some(RecipientKind::Internal),
            ImportField::RecipientsGroup => Some(RecipientKind::Group),
            _ => None,
        };
        for piece in entry.pieces() {
            if is_none(&piece) {
                // «None» over all recipients is an answer; over one kind of them it is only about that kind.
                if entry.field == ImportField::Recipients && it.recipients.is_empty() {
                    it.no_recipients = true;
                } else {
                    notes.say(SaidWeight::Note, entry, "import-said-none");
                }
                continue;
            }
            let Some(name) = notes.line(entry, &piece) else {
                continue;
            };
            it.no_recipients = false;
            let known = it
                .recipients
                .iter()
                .any(|known| is_named(&known.name, name.as_str()));
            if !known {
                it.recipients.push(Recipient {
                    kind,
                    name: LangLine::of(reading.language, name),
                    ..Recipient::default()
                });
            }
        }
    }

    /// Links what is named, and plans what is not there.
    pub(super) fn finish(
        &self,
        it: &mut Activity,
        id: RecordId,
        board: &mut Board<'_>,
        notes: &mut RowNotes,
    ) {
        for entry in &self.named {
            for piece in entry.pieces() {
                if is_none(&piece) {
                    notes.say(SaidWeight::Note, entry, "import-said-none");
                    continue;
                }
                let Some(name) = notes.line(entry, &piece) else {
                    continue;
                };
                let kind = match entry.field {
                    ImportField::Controllers => Kind::Organisation,
                    ImportField::Processors => Kind::Processor,
                    _ => Kind::System,
                };
                let as_what = role(it);
                let found = find_or_make(entry, board, notes, kind, &name, as_what);
                let Some(found) = found else {
                    continue;
                };
                match entry.field {
                    ImportField::Controllers => controller(it, found, entry, board, notes),
                    ImportField::Systems => add_each(&mut it.systems, [found]),
                    _ => engaged(found, id, board, notes),
                }
            }
        }
    }
}

/// The record of this name, or a new one.
fn find_or_make(
    entry: &Entry<'_>,
    board: &mut Board<'_>,
    notes: &mut RowNotes,
    kind: Kind,
    name: &Line,
    role: ActivityRole,
) -> Option<RecordId> {
    match board.find(kind, name.as_str()) {
        Found::Nothing => {}
        Found::One(_) | Found::Several(_) => return notes.find(entry, board, kind, name.as_str()),
    }
    let name = name.clone();
    let record: Record = match kind {
        Kind::Organisation => Organisation {
            legal_name: name,
            kind: Some(if role == ActivityRole::Processor {
                OrganisationKind::ControllerCustomer
            } else {
                OrganisationKind::JointController
            }),
            ..Organisation::default()
        }
        .into(),
        Kind::Processor => Processor {
            name,
            ..Processor::default()
        }
        .into(),
        _ => System {
            name,
            ..System::default()
        }
        .into(),
    };
    let id = board.make(record, None);
    notes.touched = true;
    notes.link(board, entry.field, kind, id, true);
    Some(id)
}

fn controller(
    it: &mut Activity,
    found: RecordId,
    entry: &Entry<'_>,
    board: &Board<'_>,
    notes: &mut RowNotes,
) {
    let own = matches!(
        board.get(found),
        Some(Record::Organisation(organisation)) if organisation.kind == Some(OrganisationKind::Own)
    );
    if own {
        // The organisation whose register it is is the controller without being named.
        notes.say(SaidWeight::Note, entry, "import-controller-own");
    } else {
        add_each(&mut it.controllers, [found]);
    }
}

/// Adds the activity to those that a processor is engaged for.
fn engaged(processor: RecordId, activity: RecordId, board: &mut Board<'_>, notes: &mut RowNotes) {
    let Some(Record::Processor(it)) = board.get(processor) else {
        return;
    };
    if it.activities.contains(&activity) {
        return;
    }
    let mut it = (**it).clone();
    it.activities.push(activity);
    notes.touched = true;
    board.set(processor, it.into());
}

/// What the columns say of transfers.
#[derive(Default)]
pub(super) struct Transferred<'a> {
    countries: Vec<Country>,
    importer: Option<Line>,
    organisation: Option<Line>,
    mechanism: Option<Mechanism>,
    reference: Option<Line>,
    safeguards: Vec<Entry<'a>>,
    /// The cells that were read, in case there is no transfer for them.
    cells: Vec<Entry<'a>>,
}

impl<'a> Transferred<'a> {
    /// Reads a cell.
    pub(super) fn read(&mut self, entry: &Entry<'a>, reading: &Reading<'_>, notes: &mut RowNotes) {
        let text = entry.text();
        if is_none(&text) {
            notes.say(SaidWeight::Note, entry, "import-said-none");
            return;
        }
        match entry.field {
            ImportField::TransferCountries => {
                for country in notes.countries(entry, reading) {
                    if country.in_eea() {
                        notes.keep(entry, country.as_str());
                        let sentence = Sentence::new("import-country-eea")
                            .text("header", shortened(entry.header))
                            .sentence("country", crate::country::said(&country));
                        notes.say_this(SaidWeight::Look, entry, sentence);
                    } else {
                        add_each(&mut self.countries, [country]);
                    }
                }
                if self.countries.is_empty() {
                    return;
                }
            }
            ImportField::TransferImporter => self.importer = notes.line(entry, &text),
            ImportField::TransferOrganisation => self.organisation = notes.line(entry, &text),
            ImportField::TransferMechanism => {
                self.mechanism = notes.code(entry, reading);
                if self.mechanism.is_none() {
                    return;
                }
            }
            ImportField::TransferRef => self.reference = notes.line(entry, &text),
            _ => self.safeguards.push(entry.clone()),
        }
        self.cells.push(entry.clone());
    }

    /// Plans the transfer. One needs somebody who receives, and where; without them the words are kept.
    pub(super) fn finish(
        self,
        activity: RecordId,
        it: &Activity,
        board: &mut Board<'_>,
        notes: &mut RowNotes,
    ) {
        if self.cells.is_empty() {
            return;
        }
        let importer = self.importer.clone().or_else(|| self.organisation.clone());
        let somewhere = !self.countries.is_empty() || self.organisation.is_some();
        let Some(importer) = importer.filter(|_| somewhere) else {
            for entry in &self.cells {
                notes.keep(entry, &entry.text());
            }
            let key = if somewhere {
                "import-transfer-no-importer"
            } else {
                "import-transfer-no-country"
            };
            notes.say_of_row(SaidWeight::Look, Sentence::new(key));
            return;
        };
        let there = board
            .known()
            .every(Kind::Transfer)
            .find(|stored| {
                matches!(&stored.record, Record::Transfer(known)
                    if known.activity == Some(activity)
                        && fold(known.importer.as_str()) == fold(importer.as_str()))
            })
            .map(|stored| stored.id);
        let mut transfer = match there.and_then(|id| board.get(id)) {
            Some(Record::Transfer(known)) => (**known).clone(),
            _ => Transfer {
                activity: Some(activity),
                importer: importer.clone(),
                ..Transfer::default()
            },
        };
        let before = transfer.clone();
        add_each(&mut transfer.countries, self.countries);
        transfer.mechanism = self.mechanism.or(transfer.mechanism);
        if let Some(organisation) = self.organisation {
            transfer.international_organisation = organisation;
        }
        if let Some(reference) = self.reference {
            transfer.mechanism_ref = reference;
        }
        let role = super::activity::role(it);
        if let (Found::One(id), true) = (
            board.named(Kind::Processor, importer.as_str()),
            role != ActivityRole::Processor,
        ) {
            transfer.processor = Some(id);
        }
        if let Found::One(id) = board.named(Kind::Organisation, importer.as_str()) {
            transfer.importer_organisation = Some(id);
        }
        for entry in &self.safeguards {
            if let Some(text) = notes.prose(entry, &entry.text()) {
                transfer
                    .art49
                    .get_or_insert_with(Art49Record::default)
                    .safeguards = text;
            }
        }
        if transfer == before {
            return;
        }
        notes.touched = true;
        let (id, made) = match there {
            Some(id) => {
                board.set(id, transfer.into());
                (id, false)
            }
            None => (board.make(transfer.into(), None), true),
        };
        notes.link(
            board,
            ImportField::TransferImporter,
            Kind::Transfer,
            id,
            made,
        );
    }
}
