//! Rows of activities.

use std::collections::{BTreeMap, HashSet};

use super::bases::Bases;
use super::board::{Board, Found};
use super::group::Group;
use super::linked::{Parties, Transferred};
use super::row::{Entry, Reading, RowNotes, add_lines, add_names, add_things, is_named, says};
use super::{PlannedRow, RowVerdict};
use crate::activity::{
    Activity, ActivityRole, AutomatedDecision, DataItem, Dpia, DpiaStatus, Measure, Purpose,
    RightsChannel,
};
use crate::error::Result;
use crate::import::cell::{flag, fold, is_none, retention};
use crate::import::fields::ImportField;
use crate::import::said::SaidWeight;
use crate::legal_basis::SpecialCategory;
use crate::record::{Kind, Record, RecordId};
use crate::retention::{Retention, RetentionAction};
use crate::text::{Language, Sentence};
use crate::value::{LangLine, LangText, Line, Prose};

/// Plans the rows of activities.
pub(super) fn rows(
    groups: &[Group<'_>],
    board: &mut Board<'_>,
    reading: &Reading<'_>,
) -> Result<Vec<PlannedRow>> {
    // First who they are, so that one may be a part of another that stands further down.
    let mut who: Vec<(Option<RecordId>, RowNotes)> = Vec::new();
    let mut seen: BTreeMap<RecordId, u32> = BTreeMap::new();
    for group in groups {
        let mut notes = RowNotes::default();
        let id = identity(group, board, reading, &mut notes);
        if let Some(id) = id {
            let first = group.rows.first().copied().unwrap_or(0);
            if let Some(before) = seen.insert(id, first) {
                seen.insert(id, before);
                let sentence = Sentence::new("import-twice").number("row", before);
                notes.say_of_row(SaidWeight::Error, sentence);
            }
        }
        who.push((id, notes));
    }
    let mut planned = Vec::new();
    for (group, (id, mut notes)) in groups.iter().zip(who) {
        if let Some(id) = id {
            read(group, id, board, reading, &mut notes)?;
        }
        planned.push((group, id, notes));
    }
    let cycles = cycles(board, planned.iter().filter_map(|(_, id, _)| *id));
    Ok(planned
        .into_iter()
        .map(|(group, id, mut notes)| {
            if let Some((_, over)) = cycles.iter().find(|(one, _)| Some(*one) == id) {
                let sentence = Sentence::new("import-cyclic").text("title", over);
                notes.say_of_row(SaidWeight::Error, sentence);
            }
            group.planned(Kind::Activity, notes, id, board)
        })
        .collect())
}

/// Which activity a row is: one that is there, or a new one.
fn identity(
    group: &Group<'_>,
    board: &mut Board<'_>,
    reading: &Reading<'_>,
    notes: &mut RowNotes,
) -> Option<RecordId> {
    let reference = group.reference.trim().to_uppercase();
    let own = is_reference(&reference, Kind::Activity);
    if own && let Found::One(id) = board.find(Kind::Activity, &reference) {
        return Some(id);
    }
    if group.name.is_empty() {
        group.nameless(notes);
        return None;
    }
    match board.named(Kind::Activity, &group.name) {
        Found::One(id) if !own => return Some(id),
        Found::Several(count) if !own => {
            let sentence = Sentence::new("import-name-several")
                .text("title", crate::import::sheet::shortened(&group.name))
                .number("count", count);
            notes.say_of_row(SaidWeight::Error, sentence);
            return None;
        }
        Found::One(id) => {
            let sentence = Sentence::new("import-name-elsewhere")
                .text("reference", board.reference(id).unwrap_or_default());
            notes.say_of_row(SaidWeight::Look, sentence);
        }
        Found::Several(_) | Found::Nothing => {}
    }
    let Ok(name) = group.name.parse::<Prose>() else {
        group.nameless(notes);
        return None;
    };
    let new = Activity {
        name: LangText::of(reading.language, name),
        ..Activity::default()
    };
    Some(board.make(new.into(), own.then_some(reference)))
}

/// Whether a text is a reference as this register gives it: `A-02`.
pub(super) fn is_reference(text: &str, kind: Kind) -> bool {
    text.strip_prefix(kind.prefix())
        .and_then(|rest| rest.strip_prefix('-'))
        .is_some_and(|digits| {
            (2..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
        })
}

/// An activity while its rows are read.
struct Filling<'a> {
    it: Activity,
    bases: Bases<'a>,
    parties: Parties<'a>,
    transferred: Transferred<'a>,
    /// Rules of retention, with the row they stand in.
    rules: Vec<(usize, Retention)>,
    action: Option<RetentionAction>,
    /// Categories of data of each row.
    categories: BTreeMap<usize, Vec<Line>>,
    /// What was read into fields of one value, to notice that rows of one activity disagree.
    once: BTreeMap<ImportField, String>,
    remarks: Vec<String>,
}

fn read(
    group: &Group<'_>,
    id: RecordId,
    board: &mut Board<'_>,
    reading: &Reading<'_>,
    notes: &mut RowNotes,
) -> Result<()> {
    let mut it: Activity = match board.get(id) {
        Some(Record::Activity(it)) => (**it).clone(),
        _ => return Ok(()),
    };
    it.role = it.role.or(reading.role);
    let mut filling = Filling {
        it,
        bases: Bases::default(),
        parties: Parties::default(),
        transferred: Transferred::default(),
        rules: Vec::new(),
        action: None,
        categories: BTreeMap::new(),
        once: BTreeMap::new(),
        remarks: Vec::new(),
    };
    for entry in group.usable(notes) {
        if !entry.field.takes_many() {
            match filling.once.get(&entry.field) {
                Some(before) if *before == entry.text() => continue,
                Some(_) => {
                    notes.say(SaidWeight::Error, entry, "import-rows-disagree");
                    continue;
                }
                None => {
                    filling.once.insert(entry.field, entry.text());
                }
            }
        }
        filling.field(entry, board, reading, notes);
    }
    filling.finish(id, board, reading, notes)
}

impl<'a> Filling<'a> {
    /// Reads a cell into its field.
    #[allow(clippy::too_many_lines)] // one arm per field: a table, not a procedure
    fn field(
        &mut self,
        entry: &Entry<'a>,
        board: &mut Board<'_>,
        reading: &Reading<'_>,
        notes: &mut RowNotes,
    ) {
        let it = &mut self.it;
        let text = entry.text();
        match entry.field {
            ImportField::Ref => {
                if !is_reference(&text.trim().to_uppercase(), Kind::Activity) {
                    notes.keep(entry, &text);
                }
            }
            ImportField::Name => {
                if let Some(name) = notes.prose(entry, &text)
                    && !says(&it.name, name.as_str())
                {
                    it.name.put(reading.language, name);
                }
            }
            ImportField::Role => it.role = notes.code(entry, reading).or(it.role),
            ImportField::BusinessFunction => {
                set(&mut it.business_function, notes.line(entry, &text));
            }
            ImportField::OwnerUnit => set(&mut it.owner_unit, notes.line(entry, &text)),
            ImportField::Status => it.status = notes.code(entry, reading).or(it.status),
            ImportField::StartedOn => it.started_on = notes.date(entry, reading).or(it.started_on),
            ImportField::EndedOn => it.ended_on = notes.date(entry, reading).or(it.ended_on),
            ImportField::LastReviewedOn => {
                it.last_reviewed_on = notes.date(entry, reading).or(it.last_reviewed_on);
            }
            ImportField::ReviewedBy => set(&mut it.reviewed_by, notes.line(entry, &text)),
            ImportField::ReviewDue => it.review_due = notes.date(entry, reading).or(it.review_due),
            ImportField::ParentActivity if !is_none(&text) => {
                it.parent_activity = notes
                    .find(entry, board, Kind::Activity, &text)
                    .or(it.parent_activity);
            }
            ImportField::Successor if !is_none(&text) => {
                it.successor = notes
                    .find(entry, board, Kind::Activity, &text)
                    .or(it.successor);
            }
            ImportField::ParentActivity | ImportField::Successor => {
                notes.say(SaidWeight::Note, entry, "import-said-none");
            }
            ImportField::Controllers | ImportField::Processors | ImportField::Systems => {
                self.parties.named.push(entry.clone());
            }
            ImportField::JointArrangementRef => {
                set(&mut it.joint_arrangement_ref, notes.line(entry, &text));
            }
            ImportField::Purposes => {
                for piece in entry.pieces() {
                    if let Some(text) = notes.prose(entry, &piece) {
                        self.purpose(text, reading);
                    }
                }
            }
            ImportField::DirectMarketing => {
                if let Some(flag) = notes.flag(entry) {
                    self.bases.direct_marketing = Some(flag);
                }
            }
            ImportField::ProcessingOperations => {
                let lines = lines(entry, notes);
                add_things(&mut it.processing_operations, lines, reading.language);
            }
            ImportField::SubjectCategories => {
                let lines = lines(entry, notes);
                add_things(&mut it.subject_categories, lines, reading.language);
            }
            ImportField::SubjectsNumber => {
                it.subjects_number = notes.code(entry, reading).or(it.subjects_number);
            }
            ImportField::Children => set_flag(&mut it.children, notes.flag(entry)),
            ImportField::Vulnerable => set_flag(&mut it.vulnerable, notes.flag(entry)),
            ImportField::EmployeesAffected => {
                set_flag(&mut it.employees_affected, notes.flag(entry));
            }
            ImportField::LargeScale => set_flag(&mut it.large_scale, notes.flag(entry)),
            ImportField::SystematicMonitoring => {
                set_flag(&mut it.systematic_monitoring, notes.flag(entry));
            }
            ImportField::Automated => set_flag(&mut it.automated, notes.flag(entry)),
            ImportField::Data => {
                for category in lines(entry, notes) {
                    self.categories
                        .entry(entry.part)
                        .or_default()
                        .push(category.clone());
                    self.data(category, reading);
                }
            }
            ImportField::DataNamed => self.named_data(entry, reading, notes),
            ImportField::DataSpecial => self.special(entry, reading, notes),
            ImportField::DataCriminal => {
                if let Some(item) = self.marked(entry, reading, notes) {
                    item.criminal = true;
                }
            }
            ImportField::DataNationalId => {
                if let Some(item) = self.marked(entry, reading, notes) {
                    item.national_id = true;
                }
            }
            ImportField::Sources => {
                let lines = lines(entry, notes);
                add_things(&mut it.sources, lines, reading.language);
            }
            ImportField::Art6
            | ImportField::Art9
            | ImportField::Art10Law
            | ImportField::LawRef
            | ImportField::Interest
            | ImportField::ContractRef
            | ImportField::Lia
            | ImportField::ConsentProfile => self.bases.read(entry, notes),
            ImportField::Recipients
            | ImportField::RecipientsInternal
            | ImportField::RecipientsGroup
            | ImportField::RecipientsExternal => {
                Parties::recipients(it, entry, reading, notes);
            }
            ImportField::TransferCountries
            | ImportField::TransferImporter
            | ImportField::TransferOrganisation
            | ImportField::TransferMechanism
            | ImportField::TransferRef
            | ImportField::TransferSafeguards => self.transferred.read(entry, reading, notes),
            ImportField::Retention => self.rule(entry, reading, notes),
            ImportField::RetentionAction => self.action = notes.code(entry, reading),
            ImportField::Toms => {
                for piece in entry.pieces() {
                    if let Some(text) = notes.prose(entry, &piece) {
                        measure(it, board, text, reading.language);
                    }
                }
            }
            ImportField::TomsNamed => {
                let said = flag(&entry.cell.value);
                let words = match &said {
                    Some(said) if !said.flag => return,
                    Some(said) if said.rest.is_empty() => entry.header.to_owned(),
                    _ => format!("{}: {text}", entry.header),
                };
                if let Some(text) = notes.prose(entry, &words) {
                    measure(it, board, text, reading.language);
                }
            }
            ImportField::Adm => {
                if let Some(flag) = notes.flag(entry) {
                    let adm = it.adm.get_or_insert_with(AutomatedDecision::default);
                    adm.solely_automated = flag;
                }
            }
            ImportField::AdmLogic => {
                if let Some(text) = notes.prose(entry, &text) {
                    let adm = it.adm.get_or_insert_with(AutomatedDecision::default);
                    adm.logic.put(reading.language, text);
                }
            }
            ImportField::AdmConsequences => {
                if let Some(text) = notes.prose(entry, &text) {
                    let adm = it.adm.get_or_insert_with(AutomatedDecision::default);
                    adm.consequences.put(reading.language, text);
                }
            }
            ImportField::DpiaRequired => self.dpia_required(entry, reading, notes),
            ImportField::DpiaStatus => {
                if let Some(status) = notes.code(entry, reading) {
                    it.dpia.get_or_insert_with(Dpia::default).status = Some(status);
                }
            }
            ImportField::DpiaRef => {
                if !is_none(&text)
                    && let Some(line) = notes.line(entry, &text)
                {
                    it.dpia.get_or_insert_with(Dpia::default).document_ref = line;
                }
            }
            ImportField::DpiaReason => {
                if let Some(text) = notes.prose(entry, &text) {
                    it.dpia.get_or_insert_with(Dpia::default).reason = text;
                }
            }
            ImportField::DataLocation => set(&mut it.data_location, notes.line(entry, &text)),
            ImportField::RightsChannels => {
                for channel in lines(entry, notes) {
                    let known = it
                        .rights_channels
                        .iter()
                        .any(|known| fold(known.channel.as_str()) == fold(channel.as_str()));
                    if !known {
                        it.rights_channels.push(RightsChannel {
                            channel,
                            ..RightsChannel::default()
                        });
                    }
                }
            }
            ImportField::NoticeRefs => {
                let lines = lines(entry, notes);
                add_names(&mut it.notice_refs, lines);
            }
            ImportField::Remarks => self.remarks.push(text),
            // Fields of other imports, which the check of the mapping keeps away, end in the remarks, too.
            _ => notes.keep(entry, &text),
        }
    }

    fn purpose(&mut self, text: Prose, reading: &Reading<'_>) {
        let purposes = &mut self.it.purposes;
        if purposes
            .iter()
            .any(|known| says(&known.text, text.as_str()))
        {
            return;
        }
        let taken: HashSet<String> = purposes.iter().map(|it| it.key.to_string()).collect();
        let key = (purposes.len() + 1..)
            .map(|number| format!("p{number}"))
            .find(|key| !taken.contains(key))
            .and_then(|key| key.parse().ok())
            .unwrap_or_default();
        purposes.push(Purpose {
            key,
            text: LangText::of(reading.language, text),
            ..Purpose::default()
        });
    }

    /// The row of a category of data, which is added if there is none.
    fn data(&mut self, category: Line, reading: &Reading<'_>) -> Option<&mut DataItem> {
        let items = &mut self.it.data_items;
        let place = items
            .iter()
            .position(|item| is_named(&item.category, category.as_str()));
        let place = place.unwrap_or_else(|| {
            items.push(DataItem {
                category: LangLine::of(reading.language, category),
                ..DataItem::default()
            });
            items.len() - 1
        });
        items.get_mut(place)
    }

    /// A column whose header is the category: a tick, or what belongs to it.
    fn named_data(&mut self, entry: &Entry<'_>, reading: &Reading<'_>, notes: &mut RowNotes) {
        let text = entry.text();
        let said = flag(&entry.cell.value);
        if is_none(&text) || said.as_ref().is_some_and(|said| !said.flag) {
            return;
        }
        let described = match said {
            Some(said) => said.rest,
            None => text,
        };
        let Some(category) = notes.line(entry, entry.header) else {
            return;
        };
        let description = notes.prose(entry, &described);
        self.categories
            .entry(entry.part)
            .or_default()
            .push(category.clone());
        if let (Some(item), Some(description)) = (self.data(category, reading), description) {
            item.description.put(reading.language, description);
        }
    }

    fn special(&mut self, entry: &Entry<'_>, reading: &Reading<'_>, notes: &mut RowNotes) {
        if let Some(said) = flag(&entry.cell.value)
            && said.rest.is_empty()
        {
            // «Yes» does not say which; «no» is what is recorded without it.
            if said.flag {
                notes.keep_and_say(entry, "import-special-which");
            } else {
                notes.say(SaidWeight::Note, entry, "import-said-none");
            }
            return;
        }
        for piece in entry.pieces() {
            if is_none(&piece) {
                notes.say(SaidWeight::Note, entry, "import-said-none");
                continue;
            }
            let special: Option<SpecialCategory> = reading.lexicon.code(&piece);
            match (special, notes.line(entry, &piece)) {
                (Some(special), Some(category)) => {
                    if let Some(item) = self.data(category, reading) {
                        item.special = Some(special);
                    }
                }
                (None, Some(_)) => {
                    notes.keep(entry, &piece);
                    let sentence = Sentence::new("import-special-unreadable")
                        .text("header", crate::import::sheet::shortened(entry.header))
                        .text("text", crate::import::sheet::shortened(&piece));
                    notes.say_this(SaidWeight::Look, entry, sentence);
                }
                (_, None) => {}
            }
        }
    }

    /// A column that marks data: a tick makes a row under its header, a text one under the text.
    fn marked(
        &mut self,
        entry: &Entry<'_>,
        reading: &Reading<'_>,
        notes: &mut RowNotes,
    ) -> Option<&mut DataItem> {
        let text = entry.text();
        let category = match flag(&entry.cell.value) {
            Some(said) if !said.flag => {
                notes.say(SaidWeight::Note, entry, "import-said-none");
                return None;
            }
            Some(said) if said.rest.is_empty() => entry.header.to_owned(),
            Some(said) => said.rest,
            None if is_none(&text) => {
                notes.say(SaidWeight::Note, entry, "import-said-none");
                return None;
            }
            None => text,
        };
        let category = notes.line(entry, &category)?;
        self.data(category, reading)
    }

    fn rule(&mut self, entry: &Entry<'_>, reading: &Reading<'_>, notes: &mut RowNotes) {
        for piece in entry.pieces() {
            match retention(reading.lexicon, reading.language, &piece) {
                Some((rule, read)) => {
                    if !read {
                        let sentence = Sentence::new("import-retention-words")
                            .text("header", crate::import::sheet::shortened(entry.header))
                            .text("text", crate::import::sheet::shortened(&piece));
                        notes.say_this(SaidWeight::Note, entry, sentence);
                    }
                    self.rules.push((entry.part, rule));
                }
                None => {
                    notes.prose(entry, &piece);
                }
            }
        }
    }

    fn dpia_required(&mut self, entry: &Entry<'_>, reading: &Reading<'_>, notes: &mut RowNotes) {
        // Some layouts ask whether it is required and are answered how far it is.
        if let Some(status) = reading.lexicon.code::<DpiaStatus>(&entry.text()) {
            self.it.dpia.get_or_insert_with(Dpia::default).status = Some(status);
            return;
        }
        let Some(required) = notes.flag(entry) else {
            return;
        };
        let dpia = self.it.dpia.get_or_insert_with(Dpia::default);
        let wanted = if required {
            DpiaStatus::Required
        } else {
            DpiaStatus::NotRequired
        };
        // One that is under way or done is required, too.
        if !(required && matches!(dpia.status, Some(DpiaStatus::InProgress | DpiaStatus::Done))) {
            dpia.status = Some(wanted);
        }
    }

    fn finish(
        mut self,
        id: RecordId,
        board: &mut Board<'_>,
        reading: &Reading<'_>,
        notes: &mut RowNotes,
    ) -> Result<()> {
        self.parties.finish(&mut self.it, id, board, notes);
        std::mem::take(&mut self.bases).finish(&mut self.it, board, reading, notes);
        self.retention(reading.language);
        let own = self.it.clone();
        self.transferred.finish(id, &own, board, notes);
        let mut lines = std::mem::take(&mut self.remarks);
        lines.append(&mut notes.kept);
        match add_lines(&self.it.remarks, &lines) {
            Some(remarks) => self.it.remarks = remarks,
            None => notes.say_of_row(SaidWeight::Error, Sentence::new("import-remarks-long")),
        }
        if [self.it.parent_activity, self.it.successor].contains(&Some(id)) {
            notes.say_of_row(SaidWeight::Error, Sentence::new("import-cyclic-self"));
        }
        let record = Record::from(self.it);
        if let Err(error) = record.validate() {
            notes.say_of_row(SaidWeight::Error, error.sentence());
        }
        board.set(id, record);
        Ok(())
    }

    /// Adds the rules that are not there yet. Where several rows are one activity, the rule of a row is that of the
    /// categories of data in it.
    fn retention(&mut self, language: Language) {
        let rules = std::mem::take(&mut self.rules);
        let parts: HashSet<usize> = rules.iter().map(|(part, _)| *part).collect();
        let differ = rules
            .iter()
            .any(|(_, rule)| rules.first().is_some_and(|(_, first)| first != rule));
        for (part, rule) in rules {
            let categories = self.categories.get(&part).cloned().unwrap_or_default();
            let apart = parts.len() > 1 && differ && rule.data_category.is_empty();
            let named: Vec<Retention> = if apart && !categories.is_empty() {
                categories
                    .into_iter()
                    .map(|category| Retention {
                        data_category: LangLine::of(language, category),
                        ..rule.clone()
                    })
                    .collect()
            } else {
                vec![rule]
            };
            for rule in named {
                let rule = Retention {
                    action: rule.action.or(self.action),
                    ..rule
                };
                let known = self.it.retention.iter().any(|known| {
                    known.data_category.is_same(&rule.data_category)
                        && known.period == rule.period
                        && known.trigger == rule.trigger
                        && (known.criteria_text == rule.criteria_text
                            || says(
                                &known.criteria_text,
                                rule.criteria_text.in_language(language),
                            ))
                });
                if !known {
                    self.it.retention.push(rule);
                }
            }
        }
    }
}

/// A measure: the one of the catalogue that has this name, or words.
fn measure(it: &mut Activity, board: &Board<'_>, text: Prose, language: Language) {
    let catalogue = match board.named(Kind::Measure, text.as_str()) {
        Found::One(id) => Some(id),
        Found::Nothing | Found::Several(_) => None,
    };
    let known = it.toms.iter().any(|known| match catalogue {
        Some(id) => known.measure == Some(id),
        None => says(&known.text, text.as_str()),
    });
    if known {
        return;
    }
    it.toms.push(Measure {
        measure: catalogue,
        text: if catalogue.is_some() {
            LangText::default()
        } else {
            LangText::of(language, text)
        },
        ..Measure::default()
    });
}

fn lines(entry: &Entry<'_>, notes: &mut RowNotes) -> Vec<Line> {
    entry
        .pieces()
        .iter()
        .filter_map(|piece| notes.line(entry, piece))
        .collect()
}

fn set<T>(field: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *field = value;
    }
}

fn set_flag(field: &mut bool, value: Option<bool>) {
    set(field, value);
}

/// Activities that are parts of themselves over others, or that follow themselves, with the name of the one over which
/// the chain leads back.
fn cycles(board: &Board<'_>, ids: impl Iterator<Item = RecordId>) -> Vec<(RecordId, String)> {
    type Step = fn(&Activity) -> Option<RecordId>;
    let steps: [Step; 2] = [|it| it.parent_activity, |it| it.successor];
    let mut found = Vec::new();
    for id in ids {
        for step in steps {
            let mut passed = HashSet::from([id]);
            let mut at = id;
            while let Some(Record::Activity(it)) = board.get(at) {
                let Some(next) = step(it) else {
                    break;
                };
                if next == id && at != id {
                    found.push((id, Record::Activity(it.clone()).title()));
                }
                if !passed.insert(next) {
                    break;
                }
                at = next;
            }
        }
    }
    found
}

/// Whether a row can be carried out.
pub(super) const fn is_sound(row: &PlannedRow) -> bool {
    !matches!(row.verdict, RowVerdict::Error)
}

/// What an error of a row says, with its place: its number, or the name of its sheet where a sheet is a record.
pub(super) fn errors(row: &PlannedRow, is_form: bool) -> impl Iterator<Item = Sentence> {
    let number = row.rows.first().copied().unwrap_or(0);
    row.sentences
        .iter()
        .filter(|said| said.weight == SaidWeight::Error)
        .map(move |said| {
            let place = if is_form {
                Sentence::new("import-at-sheet").text("sheet", &row.sheet)
            } else {
                Sentence::new("import-at-row").number("row", number)
            };
            place.sentence("said", said.sentence.clone())
        })
}

/// The role in which the organisation acts in an activity; controller when not said.
pub(super) fn role(it: &Activity) -> ActivityRole {
    it.role.unwrap_or(ActivityRole::Controller)
}
