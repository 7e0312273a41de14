//! RP-01: the record of processing activities of a controller (Art 30(1)).

use std::collections::BTreeMap;

use serde::Serialize;
use tilsyn_core::activity::{
    Activity, ActivityRole, ActivityStatus, Art30Item, DpiaStatus, RecipientKind,
};
use tilsyn_core::legal_basis::{Art6, Basis, ConsentProfile, InterestAssessment};
use tilsyn_core::organisation::{Contact, ContactRole, Organisation};
use tilsyn_core::processor::Processor;
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::retention::Retention;
use tilsyn_core::rights::{self, Standing};
use tilsyn_core::text::Sentence;
use tilsyn_core::transfer::Transfer;
use tilsyn_core::value::Country;
use tilsyn_core::workspace::{Stored, Workspace};

use crate::doc::{
    Cell, Cover, Frame, Home, Row, Run, Runs, Say, Table, TableRow, capital, dim, frame, lines,
    mono, origin_rows, plain, sentences, small, strong,
};
use crate::typeset::{self, Job};
use crate::{Order, ReportError, doc};

/// Up to this many events, the changes of the register are counted in the report.
const COUNTED_EVENTS: u64 = 100_000;

/// A record with its reference.
pub struct Held<T> {
    pub id: RecordId,
    pub reference: String,
    pub it: T,
}

fn all<T: TryFrom<Record, Error = tilsyn_core::Error>>(
    workspace: &Workspace,
    kind: Kind,
) -> Result<Vec<Held<T>>, ReportError> {
    let held = |stored: Stored| {
        Ok(Held {
            id: stored.id,
            reference: stored.reference,
            it: stored.record.try_into()?,
        })
    };
    workspace.all(kind)?.into_iter().map(held).collect()
}

/// The register, read once.
pub struct Register {
    pub home: Home,
    pub activities: Vec<Held<Activity>>,
    /// Activities on behalf of others: they belong to the record of a processor.
    pub left_out: usize,
    pub processors: Vec<Held<Processor>>,
    pub transfers: Vec<Held<Transfer>>,
    pub assessments: Vec<Held<InterestAssessment>>,
    pub consents: Vec<Held<ConsentProfile>>,
    pub organisations: Vec<Held<Organisation>>,
}

impl Register {
    pub fn read(workspace: &Workspace) -> Result<Self, ReportError> {
        let activities: Vec<Held<Activity>> = all(workspace, Kind::Activity)?;
        let total = activities.len();
        let own = |held: &Held<Activity>| held.it.role != Some(ActivityRole::Processor);
        let activities: Vec<_> = activities.into_iter().filter(own).collect();
        Ok(Self {
            home: Home::of(workspace)?,
            left_out: total - activities.len(),
            activities,
            processors: all(workspace, Kind::Processor)?,
            transfers: all(workspace, Kind::Transfer)?,
            assessments: all(workspace, Kind::InterestAssessment)?,
            consents: all(workspace, Kind::ConsentProfile)?,
            organisations: all(workspace, Kind::Organisation)?,
        })
    }

    pub fn assessment(&self, id: RecordId) -> Option<&Held<InterestAssessment>> {
        self.assessments.iter().find(|held| held.id == id)
    }

    pub fn consent(&self, id: RecordId) -> Option<&Held<ConsentProfile>> {
        self.consents.iter().find(|held| held.id == id)
    }

    fn organisation(&self, id: RecordId) -> Option<&Organisation> {
        self.organisations
            .iter()
            .find(|held| held.id == id)
            .map(|held| &held.it)
    }

    pub fn processors_of(&self, activity: RecordId) -> impl Iterator<Item = &Held<Processor>> {
        self.processors
            .iter()
            .filter(move |held| held.it.activities.contains(&activity))
    }

    /// Transfers of the activity: those that name it, and those of its processors that name no activity.
    pub fn transfers_of(&self, activity: RecordId) -> Vec<&Held<Transfer>> {
        let engaged: Vec<RecordId> = self.processors_of(activity).map(|held| held.id).collect();
        let of_processor = |it: &Transfer| {
            it.activity.is_none() && it.processor.is_some_and(|id| engaged.contains(&id))
        };
        self.transfers
            .iter()
            .filter(|held| held.it.activity == Some(activity) || of_processor(&held.it))
            .collect()
    }

    /// Processors of the activity from which a country outside the EEA can be reached, and no transfer of the activity
    /// says so.
    pub fn without_transfer(&self, activity: RecordId) -> Vec<(&Held<Processor>, Vec<Country>)> {
        let transfers = self.transfers_of(activity);
        let covered = |processor: &Held<Processor>, country: &Country| {
            transfers.iter().any(|held| {
                let to = held.it.processor == Some(processor.id)
                    || held.it.importer == processor.it.name;
                to && held
                    .it
                    .countries
                    .iter()
                    .chain(&held.it.onward_to)
                    .any(|it| it == country)
            })
        };
        self.processors_of(activity)
            .filter_map(|held| {
                let open: Vec<Country> = held
                    .it
                    .third_countries()
                    .into_iter()
                    .filter(|country| !covered(held, country))
                    .cloned()
                    .collect();
                (!open.is_empty()).then_some((held, open))
            })
            .collect()
    }
}

/// A line of the index.
#[derive(Serialize)]
struct Index {
    reference: String,
    name: String,
    basis: Runs,
    kept: Runs,
}

/// An activity, on a page of its own.
#[derive(Serialize)]
struct Sheet {
    reference: String,
    name: String,
    line: String,
    rows: Vec<Row>,
    extras: Vec<Row>,
    /// How large its type is, so that it stays on one page where it can.
    scale: f64,
}

#[derive(Serialize)]
struct Page {
    frame: Frame,
    index_title: String,
    index_head: [String; 5],
    index_alt: String,
    index: Vec<Index>,
    none: String,
    extras_title: String,
    sheets: Vec<Sheet>,
    processors_title: String,
    processors: Table,
    transfers_title: String,
    transfers: Table,
    changes_title: String,
    changes: Option<Table>,
    codes_title: String,
    codes: Vec<Row>,
}

/// Makes the PDF.
pub fn pdf(workspace: &Workspace, order: &Order) -> Result<Vec<u8>, ReportError> {
    let register = Register::read(workspace)?;
    let head = workspace.head()?;
    let say = Say::new(order, &register.home)?;
    let cover = cover(order, &say, &register);
    let page = Page {
        frame: frame(workspace, order, &say, &head, &register.home, cover),
        index_title: say.w("report-activities"),
        index_head: [
            say.w("report-column-ref"),
            say.w("report-column-activity"),
            say.w("report-column-basis"),
            say.w("report-column-kept"),
            say.w("report-column-page"),
        ],
        index_alt: say.w("report-activities-alt"),
        index: register
            .activities
            .iter()
            .map(|held| index(&say, held))
            .collect(),
        none: say.w("report-no-activities"),
        extras_title: say.w("report-extras"),
        sheets: register
            .activities
            .iter()
            .map(|held| sheet(&say, &register, held))
            .collect(),
        processors_title: say.w("kind-processor-plural"),
        processors: processors(&say, &register),
        transfers_title: say.w("report-transfers"),
        transfers: transfers(&say, &register),
        changes_title: say.w("report-changes"),
        changes: changes(workspace, &say, head.size)?,
        codes_title: say.w("report-codes"),
        codes: codes(&say, &register),
    };
    let data = serde_json::to_value(page)
        .map_err(|_| ReportError::Internal("the data could not be written"))?;
    let ident = format!("{}/{}/{}", workspace.origin(), order.kind, order.language);
    typeset::pdf(Job {
        template: include_str!("typst/record.typ"),
        data,
        attachment: None,
        ident: &ident,
        today: order.today,
        generated_at: order.generated_at,
    })
}

// - cover

fn cover(order: &Order, say: &Say, register: &Register) -> Cover {
    let own = register.home.organisation.clone().unwrap_or_default();
    let mut facts = vec![Row {
        label: say.w("report-controller"),
        cell: address(say, &own),
    }];
    facts.push(say.row("report-representative", representative(say, &own)));
    facts.push(say.row(
        "report-dpo",
        contact(&own, ContactRole::Dpo).map_or_else(Vec::new, reachable),
    ));
    let contents = [
        say.count("report-count-activities", register.activities.len()),
        say.count(
            "report-count-bases",
            register
                .activities
                .iter()
                .map(|held| held.it.bases.len())
                .sum(),
        ),
        say.count("report-count-processors", register.processors.len()),
        say.count("report-count-transfers", register.transfers.len()),
    ];
    facts.push(say.row("report-contents", vec![vec![plain(contents.join(", "))]]));
    let mut left_out = Vec::new();
    if register.left_out > 0 {
        left_out.push(vec![plain(
            say.count("report-left-out-processor", register.left_out),
        )]);
    }
    left_out.push(vec![plain(say.w("report-left-out-record"))]);
    facts.push(say.row("report-left-out", left_out));
    facts.extend(origin_rows(order, say, &register.home));
    Cover {
        report: say.w("report-record-controller"),
        about: String::new(),
        name: if own.legal_name.is_empty() {
            say.w("report-not-stated")
        } else {
            own.legal_name.to_string()
        },
        subtitle: say.s(&Sentence::new("report-record-subtitle").date("date", order.today)),
        facts,
        brief: say.w("report-check-brief"),
        full: vec![
            say.w("report-check-head"),
            say.w("report-check-command"),
            say.w("report-check-limits"),
        ],
        method: vec![
            say.row(
                "report-method-source",
                vec![vec![plain(say.w("report-method-source-record"))]],
            ),
            say.row(
                "report-method-missing",
                vec![vec![plain(say.w("report-method-missing-text"))]],
            ),
            say.row(
                "report-method-order",
                vec![vec![plain(say.w("report-method-order-record"))]],
            ),
            say.row(
                "report-method-basis",
                vec![vec![plain(say.w("report-method-basis-text"))]],
            ),
            say.row(
                "report-method-rights",
                vec![vec![plain(say.w("report-method-rights-text"))]],
            ),
            say.row(
                "report-method-characters",
                vec![vec![plain(say.w("report-method-characters-text"))]],
            ),
            say.row(
                "report-method-advice",
                vec![vec![plain(say.w("report-method-advice-text"))]],
            ),
        ],
    }
}

fn contact(organisation: &Organisation, role: ContactRole) -> Option<&Contact> {
    organisation
        .contacts
        .iter()
        .find(|contact| contact.role == Some(role))
}

fn reachable(contact: &Contact) -> Cell {
    let parts = [
        &contact.name,
        &contact.address,
        &contact.email,
        &contact.phone,
    ];
    vec![vec![plain(joined(&parts.map(|part| part.as_str())))]]
}

fn address(say: &Say, organisation: &Organisation) -> Cell {
    let country = organisation
        .country
        .as_ref()
        .map(|country| say.country(country))
        .unwrap_or_default();
    let number = organisation.reg_no.as_str();
    let place = joined(&[organisation.address.as_str(), &country]);
    let reach = joined(&[organisation.email.as_str(), organisation.phone.as_str()]);
    let mut cell = vec![vec![plain(joined(&[
        organisation.legal_name.as_str(),
        number,
    ]))]];
    cell.push(if place.is_empty() {
        vec![say.missing()]
    } else {
        vec![plain(place)]
    });
    cell.push(if reach.is_empty() {
        vec![say.missing()]
    } else {
        vec![plain(reach)]
    });
    cell
}

fn representative(say: &Say, own: &Organisation) -> Cell {
    match (contact(own, ContactRole::RepresentativeArt27), own.in_eea()) {
        (Some(contact), _) => reachable(contact),
        (None, Some(true)) => vec![vec![plain(say.w("report-representative-not-needed"))]],
        (None, _) => Vec::new(),
    }
}

fn joined(parts: &[&str]) -> String {
    parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

// - index

fn index(say: &Say, held: &Held<Activity>) -> Index {
    Index {
        reference: held.reference.clone(),
        name: name(say, &held.it),
        basis: bases_short(say, &held.it),
        kept: kept(say, &held.it),
    }
}

pub fn name(say: &Say, activity: &Activity) -> String {
    activity.name.in_language(say.words.language()).to_owned()
}

/// «6(1)(f) legitimate interests», or the articles alone when there are several.
fn bases_short(say: &Say, activity: &Activity) -> Runs {
    match activity.art6().as_slice() {
        [] => vec![say.missing()],
        [only] => vec![plain(format!(
            "{} {}",
            say.article6(*only),
            small(&say.code("basis", &only.key()))
        ))],
        several => vec![plain(
            several
                .iter()
                .map(|basis| say.article6(*basis))
                .collect::<Vec<_>>()
                .join(", "),
        )],
    }
}

/// For how long at most: never less than any rule of the activity says.
fn kept(say: &Say, activity: &Activity) -> Runs {
    let length = |rule: &Retention| rule.period.max(rule.max_period);
    let days = |period: tilsyn_core::value::IsoPeriod| {
        u32::from(period.years) * 365 + u32::from(period.months) * 30 + u32::from(period.days)
    };
    let longest = activity
        .retention
        .iter()
        .filter_map(length)
        .max_by_key(|period| days(*period));
    // A period for all categories is a ceiling over the events that have none of their own.
    let ceiling = activity
        .retention
        .iter()
        .any(|rule| rule.data_category.is_empty() && length(rule).is_some());
    let mut parts: Vec<String> = longest
        .map(|period| say.period(period))
        .into_iter()
        .collect();
    for rule in activity
        .retention
        .iter()
        .filter(|rule| length(rule).is_none())
    {
        if rule.is_stated() {
            if let Some(trigger) = rule.trigger.filter(|_| !ceiling) {
                parts.push(
                    say.s(&Sentence::new("report-kept-until")
                        .text("event", say.code("trigger", &trigger.key()))),
                );
            }
        } else if !rule.criteria_text.is_empty() {
            parts.push(say.w("report-kept-criteria"));
        }
    }
    parts.dedup();
    if parts.is_empty() {
        vec![say.missing()]
    } else {
        vec![plain(parts.join("; "))]
    }
}

// - sheets

fn sheet(say: &Say, register: &Register, held: &Held<Activity>) -> Sheet {
    let activity = &held.it;
    let gaps = activity.gaps();
    let part = |item: Art30Item, cell: Cell| {
        let cell = if gaps.contains(&item) {
            Vec::new()
        } else {
            cell
        };
        say.row(&format!("art30-{}", item.key()), cell)
    };
    let rows = vec![
        say.row("art30-controller", controllers(say, register, activity)),
        part(Art30Item::Purposes, purposes(say, activity)),
        part(Art30Item::Subjects, subjects(say, activity)),
        part(Art30Item::Data, data(say, activity)),
        part(Art30Item::Recipients, recipients(say, register, activity)),
        say.row("art30-transfers", transfer_lines(say, register, held.id)),
        retention_row(say, activity),
        part(Art30Item::Measures, measures(say, activity)),
    ];
    let extras = extras(say, register, held);
    let scale = scale(&rows, &extras);
    Sheet {
        reference: held.reference.clone(),
        name: name(say, activity),
        line: state(say, activity),
        rows,
        extras,
        scale,
    }
}

/// The largest type with which the sheet should fit on a page; the usual one if none does. An estimate: to set every
/// page several times would double the time of a report.
fn scale(rows: &[Row], extras: &[Row]) -> f64 {
    // Points: the page between its margins, less the name of the activity and the heading between the tables. The
    // estimate is high, by 4 to 12 in a hundred over the sample in three languages.
    const ROOM: f64 = (694.0 - 62.0 - 38.0) * 1.05;
    let fits = |scale: f64| {
        height(rows, 9.8 * scale, 8.0 * scale) + height(extras, 9.2 * scale, 7.0 * scale) < ROOM
    };
    [1.0, 0.95, 0.9]
        .into_iter()
        .find(|scale| fits(*scale))
        .unwrap_or(1.0)
}

/// About how high rows are in type of this size, in points.
fn height(rows: &[Row], size: f64, padding: f64) -> f64 {
    // Libertinus Serif: a character is about 0.45 of the size wide; the column is 118 mm.
    let per_line = 334.0 / (size * 0.45);
    let row = |row: &Row| {
        #[allow(clippy::cast_precision_loss)] // Texts are far shorter than 2^52.
        let lines = |runs: &Runs| (doc::characters(runs) as f64 / per_line).ceil().max(1.0);
        let text: f64 = row
            .cell
            .iter()
            .map(|runs| lines(runs) * size * 1.225 + size * 0.14)
            .sum();
        #[allow(clippy::cast_precision_loss)]
        let label = (row.label.chars().count() as f64 / 19.0).ceil() * 10.8;
        text.max(label) - size * 0.58 + padding
    };
    rows.iter().map(row).sum()
}

/// «Controller · marketing operations · active since 4 May 2024 · last reviewed ...».
fn state(say: &Say, activity: &Activity) -> String {
    let role = say.code(
        "activity-role",
        &activity.role.unwrap_or(ActivityRole::Controller).key(),
    );
    let status = say.code(
        "activity-status",
        &activity.status.unwrap_or(ActivityStatus::Draft).key(),
    );
    let mut parts = vec![role];
    if !activity.owner_unit.is_empty() {
        parts.push(activity.owner_unit.to_string());
    }
    parts.push(match (activity.started_on, activity.ended_on) {
        (_, Some(end)) => format!("{} {}", small(&status), say.date(end)),
        (Some(start), None) => say.s(&Sentence::new("report-since")
            .text("status", small(&status))
            .date("date", start)),
        (None, None) => small(&status),
    });
    parts.join(" · ")
}

fn controllers(say: &Say, register: &Register, activity: &Activity) -> Cell {
    let mut cell = vec![vec![plain(say.w("report-controller-cover"))]];
    for id in &activity.controllers {
        match register.organisation(*id) {
            Some(organisation) => {
                let country = organisation
                    .country
                    .as_ref()
                    .map(|country| say.country(country))
                    .unwrap_or_default();
                let parts = [
                    organisation.legal_name.as_str(),
                    organisation.address.as_str(),
                    &country,
                    organisation.email.as_str(),
                ];
                cell.push(vec![plain(joined(&parts))]);
            }
            None => cell.push(vec![say.missing()]),
        }
    }
    if activity.role == Some(ActivityRole::Joint) || !activity.controllers.is_empty() {
        let mut line = vec![dim(format!("{}: ", say.w("field-joint-arrangement-ref")))];
        line.extend(say.or_missing(activity.joint_arrangement_ref.as_str()));
        cell.push(line);
    }
    cell
}

fn purposes(say: &Say, activity: &Activity) -> Cell {
    let several = activity.purposes.len() > 1;
    activity
        .purposes
        .iter()
        .enumerate()
        .map(|(number, purpose)| {
            let mut line = Vec::new();
            if several {
                line.push(dim(format!("{} ", number + 1)));
            }
            line.extend(say.or_missing(purpose.text.in_language(say.words.language())));
            if purpose.direct_marketing {
                line.push(dim(format!(
                    " · {}",
                    small(&say.w("field-direct-marketing"))
                )));
            }
            if !purpose.further_processing_of.is_empty() {
                line.push(dim(format!(
                    " · {}: {}",
                    say.w("report-further"),
                    purpose.further_processing_of
                )));
            }
            line
        })
        .collect()
}

fn subjects(say: &Say, activity: &Activity) -> Cell {
    let categories: Vec<&str> = activity
        .subject_categories
        .iter()
        .map(tilsyn_core::value::Line::as_str)
        .collect();
    let mut cell = vec![vec![plain(categories.join("; "))]];
    let marks: Vec<String> = [
        (activity.children, "report-children"),
        (activity.employees_affected, "report-employees"),
        (activity.large_scale, "report-large-scale"),
        (activity.systematic_monitoring, "report-monitoring"),
    ]
    .into_iter()
    .filter(|(set, _)| *set)
    .map(|(_, key)| say.w(key))
    .collect();
    if !marks.is_empty() {
        cell.push(vec![dim(capital(&marks.join("; ")))]);
    }
    cell
}

fn data(say: &Say, activity: &Activity) -> Cell {
    let mut cell = Cell::new();
    let (mut special, mut criminal) = (false, false);
    for item in &activity.data_items {
        let mut line = vec![plain(item.category.to_string())];
        let mut marks = Vec::new();
        if let Some(category) = item.special {
            special = true;
            marks.push(format!(
                "{}: {}",
                say.w("report-special"),
                small(&say.code("special-category", &category.key()))
            ));
        }
        if item.criminal {
            criminal = true;
            marks.push(say.w("report-criminal"));
        }
        if item.national_id {
            marks.push(say.w("report-national-id"));
        }
        if !marks.is_empty() {
            line.push(strong(format!(" ({})", marks.join("; "))));
        }
        if !item.description.is_empty() {
            line.push(dim(format!("  {}", one_line(item.description.as_str()))));
        }
        cell.push(line);
    }
    if !special && !criminal && !cell.is_empty() {
        cell.push(vec![dim(say.w("report-nothing-special"))]);
    }
    cell
}

fn recipients(say: &Say, register: &Register, activity: &Activity) -> Cell {
    if activity.no_recipients && activity.recipients.is_empty() {
        return vec![vec![plain(say.w("report-no-recipients"))]];
    }
    activity
        .recipients
        .iter()
        .map(|recipient| {
            let linked = recipient
                .organisation
                .and_then(|id| register.organisation(id));
            let name = if recipient.name.is_empty() {
                linked
                    .map(|it| it.legal_name.to_string())
                    .unwrap_or_default()
            } else {
                recipient.name.to_string()
            };
            let mut line = say.or_missing(&name);
            let mut marks: Vec<String> = recipient
                .kind
                .iter()
                .map(|kind| small(&say.code("recipient-kind", &kind.key())))
                .collect();
            if recipient.kind == Some(RecipientKind::Processor)
                && let Some(held) = register
                    .processors
                    .iter()
                    .find(|held| held.it.name == recipient.name)
            {
                marks.push(held.reference.clone());
            }
            if !recipient.countries.is_empty() {
                marks.push(say.countries(&recipient.countries));
            }
            if !marks.is_empty() {
                line.push(plain(format!(" ({})", marks.join(", "))));
            }
            if !recipient.purpose.is_empty() {
                line.push(dim(format!("  {}", one_line(recipient.purpose.as_str()))));
            }
            line
        })
        .collect()
}

fn transfer_lines(say: &Say, register: &Register, activity: RecordId) -> Cell {
    let mut cell: Cell = register
        .transfers_of(activity)
        .into_iter()
        .flat_map(|held| {
            let it = &held.it;
            let to = joined(&[&say.countries(&it.countries), it.importer.as_str()]);
            let mut cell = vec![vec![mono(&held.reference), plain(format!("  {to}"))]];
            cell.extend(mechanism(say, it));
            cell
        })
        .collect();
    for (processor, countries) in register.without_transfer(activity) {
        let sentence = Sentence::new("report-transfer-missing")
            .text(
                "processor",
                format!("{} {}", processor.reference, processor.it.name),
            )
            .text("countries", say.countries(&countries));
        cell.push(vec![Run::Missing {
            x: say.s(&sentence),
        }]);
    }
    if cell.is_empty() {
        cell.push(vec![plain(say.w("report-no-transfers"))]);
    }
    cell
}

/// The mechanism, what it rests on, the assessment: one line each.
fn mechanism(say: &Say, it: &Transfer) -> Cell {
    let Some(mechanism) = it.mechanism else {
        return vec![vec![say.missing()]];
    };
    let module = it
        .scc_module
        .map(|module| small(&say.code("scc-module", &module.key())))
        .unwrap_or_default();
    let mut cell = vec![vec![plain(joined(&[
        &say.code("mechanism", &mechanism.key()),
        &module,
        it.mechanism_ref.as_str(),
    ]))]];
    let result = it
        .tia_result
        .map(|result| small(&say.code("tia-result", &result.key())))
        .unwrap_or_default();
    let assessment = joined(&[it.tia_ref.as_str(), &result]);
    if !assessment.is_empty() || it.tia_review_due.is_some() {
        let mut line = vec![dim(format!("{}: ", say.w("field-tia-ref")))];
        line.extend(say.or_missing(&assessment));
        if let Some(due) = it.tia_review_due {
            line.extend([plain("; "), say.review(due)]);
        }
        cell.push(line);
    }
    cell
}

fn retention_row(say: &Say, activity: &Activity) -> Row {
    say.row(
        "art30-retention",
        activity
            .retention
            .iter()
            .map(|rule| retention(say, rule))
            .collect(),
    )
}

/// One rule in words; in red what it does not say.
pub fn retention(say: &Say, rule: &Retention) -> Runs {
    let mut line = Runs::new();
    if !rule.data_category.is_empty() {
        line.push(strong(format!("{}: ", rule.data_category)));
    }
    let mut parts = Vec::new();
    let time = match (rule.period, rule.trigger) {
        (Some(period), Some(trigger)) => Some(
            say.s(&Sentence::new(format!("trigger-{}-after", trigger.key()))
                .text("period", say.period(period))),
        ),
        (Some(period), None) => Some(say.period(period)),
        (None, Some(trigger)) => Some(say.s(
            &Sentence::new("report-kept-on").text("event", say.code("trigger", &trigger.key())),
        )),
        (None, None) => None,
    };
    parts.extend(time.map(|time| capital(&time)));
    if let Some(most) = rule.max_period.filter(|most| Some(*most) != rule.period) {
        parts.push(say.s(&Sentence::new("report-kept-most").text("period", say.period(most))));
    }
    if let Some(action) = rule.action {
        parts.push(small(&say.code("retention-action", &action.key())));
    }
    let stated = rule.is_stated() || !rule.criteria_text.is_empty();
    if !parts.is_empty() {
        line.push(plain(format!("{}.", parts.join("; "))));
    }
    if !stated {
        line.push(plain(if parts.is_empty() { "" } else { " " }));
        line.push(Run::Missing {
            x: say.w("report-period-not-stated"),
        });
    }
    let mut notes = lines_joined(rule.criteria_text.as_str());
    for (key, law) in [
        ("field-legal-min-ref", &rule.legal_min_ref),
        ("field-legal-max-ref", &rule.legal_max_ref),
    ] {
        if !law.is_empty() {
            notes.push(format!("{}: {law}", say.w(key)));
        }
    }
    if !rule.exceptions.is_empty() {
        let all: Vec<String> = rule
            .exceptions
            .iter()
            .map(|it| small(&say.code("retention-exception", &it.key())))
            .collect();
        notes.push(format!("{}: {}", say.w("field-exceptions"), all.join(", ")));
    }
    if !notes.is_empty() {
        line.push(dim(format!("  {}", sentences(&notes))));
    }
    line
}

fn measures(say: &Say, activity: &Activity) -> Cell {
    activity
        .toms
        .iter()
        .map(|measure| {
            let kind = measure
                .kind
                .map(|kind| say.code("measure-kind", &kind.key()));
            match (kind, measure.text.is_empty()) {
                (Some(kind), false) => vec![
                    plain(format!("{kind}.")),
                    dim(format!("  {}", one_line(measure.text.as_str()))),
                ],
                (Some(kind), true) => vec![plain(kind)],
                (None, _) => say.or_missing(&one_line(measure.text.as_str())),
            }
        })
        .collect()
}

// - what goes beyond Article 30

fn extras(say: &Say, register: &Register, held: &Held<Activity>) -> Vec<Row> {
    let activity = &held.it;
    let mut rows = vec![say.row("field-bases", bases(say, register, activity))];
    let consents = consents(say, register, activity);
    if !consents.is_empty() {
        rows.push(say.row("report-label-consent", consents));
    }
    rows.push(say.row("report-label-source", sources(say, activity)));
    let plain_list = |items: &[tilsyn_core::value::Line]| -> Cell {
        if items.is_empty() {
            return Vec::new();
        }
        vec![vec![plain(
            items
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("; "),
        )]]
    };
    rows.push(say.row("field-systems", plain_list(&activity.systems)));
    let processors: Cell = register
        .processors_of(held.id)
        .map(|processor| {
            vec![
                mono(&processor.reference),
                plain(format!(
                    "  {}",
                    joined(&[processor.it.name.as_str(), processor.it.service.as_str()])
                )),
            ]
        })
        .collect();
    if !processors.is_empty() {
        rows.push(say.row("kind-processor-plural", processors));
    }
    rows.push(say.row("report-label-adm", automated(say, activity)));
    rows.push(say.row("report-label-dpia", dpia(say, activity)));
    rows.push(say.row("report-rights", rights_cell(say, activity)));
    rows.push(say.row("field-rights-channels", channels(say, activity)));
    rows.push(say.row("report-label-notice", plain_list(&activity.notice_refs)));
    rows.push(say.row("report-review", review(say, activity)));
    if !activity.remarks.is_empty() {
        rows.push(say.row("field-remarks", lines(activity.remarks.as_str())));
    }
    rows
}

/// The bases, purpose by purpose; purposes that rest on the same are named together, one that rests on none shows.
fn bases(say: &Say, register: &Register, activity: &Activity) -> Cell {
    let mut groups: Vec<(Vec<String>, Vec<Basis>)> = Vec::new();
    let without_purpose = |basis: &Basis| Basis {
        purpose: tilsyn_core::value::Line::default(),
        ..basis.clone()
    };
    let general: Vec<Basis> = activity
        .bases
        .iter()
        .filter(|basis| basis.purpose.is_empty())
        .cloned()
        .collect();
    for (number, purpose) in activity.purposes.iter().enumerate() {
        let own: Vec<Basis> = activity
            .bases
            .iter()
            .filter(|it| it.purpose == purpose.key)
            .map(without_purpose)
            .collect();
        if own.is_empty() && !general.is_empty() {
            continue;
        }
        let number = (number + 1).to_string();
        match groups.iter_mut().find(|(_, bases)| *bases == own) {
            Some((numbers, _)) => numbers.push(number),
            None => groups.push((vec![number], own)),
        }
    }
    if !general.is_empty() {
        groups.insert(0, (Vec::new(), general));
    }
    let several = activity.purposes.len() > 1;
    let mut cell = Cell::new();
    for (numbers, bases) in groups {
        let mark =
            (several && !numbers.is_empty()).then(|| dim(format!("{} ", numbers.join(", "))));
        if bases.is_empty() {
            cell.push(mark.into_iter().chain([say.missing()]).collect());
        } else {
            cell.extend(
                bases
                    .iter()
                    .flat_map(|it| basis(say, register, it, mark.as_ref())),
            );
        }
    }
    cell
}

fn basis(say: &Say, register: &Register, it: &Basis, mark: Option<&Run>) -> Cell {
    let mut first: Runs = mark.cloned().into_iter().collect();
    match it.art6 {
        Some(art6) => first.push(plain(say.w(&format!("basis-{}-full", art6.key())))),
        None => first.push(say.missing()),
    }
    let mut marks = Vec::new();
    if !it.subject_category.is_empty() {
        marks.push(it.subject_category.to_string());
    }
    if !it.hedge_text.is_empty() {
        marks.push(say.s(&Sentence::new("report-quoted").text("text", it.hedge_text.as_str())));
    }
    if !marks.is_empty() {
        first.push(dim(format!(" · {}", marks.join(" · "))));
    }
    let mut cell = vec![first];
    let mut add = |key: &str, runs: Runs| {
        let mut line = vec![dim(format!("{}: ", say.w(key)))];
        line.extend(runs);
        cell.push(line);
    };
    for condition in &it.art9 {
        let sentence = Sentence::new("report-article-9").text("letter", condition.code());
        let words = format!(
            "{}, {}",
            say.s(&sentence),
            small(&say.code("art9", &condition.key()))
        );
        add("report-condition", vec![plain(words)]);
    }
    if !it.art10_law.is_empty() {
        add("report-article-10", vec![plain(it.art10_law.to_string())]);
    }
    match it.art6 {
        Some(Art6::A) => match it.consent_profile.and_then(|id| register.consent(id)) {
            Some(held) => add(
                "field-consent-profile",
                vec![mono(&held.reference), plain(format!("  {}", held.it.name))],
            ),
            None => add("field-consent-profile", vec![say.missing()]),
        },
        Some(Art6::B) => add(
            "field-contract-ref",
            say.or_missing(it.contract_ref.as_str()),
        ),
        Some(Art6::C | Art6::E) => {
            let law = it.law_ref.as_ref().map(|law| {
                let country = law
                    .country
                    .as_ref()
                    .map(|country| say.country(country))
                    .unwrap_or_default();
                joined(&[
                    law.provision.as_str(),
                    &country,
                    &one_line(law.text.as_str()),
                ])
            });
            add("field-law-ref", say.or_missing(&law.unwrap_or_default()));
        }
        Some(Art6::F) => {
            add(
                "report-interest",
                say.or_missing(&one_line(it.interest.in_language(say.words.language()))),
            );
            match it.lia.and_then(|id| register.assessment(id)) {
                Some(held) => add("field-lia", assessment(say, held)),
                None => add("field-lia", vec![say.missing()]),
            }
        }
        Some(Art6::D) | None => {}
    }
    cell
}

/// «LIA-01 of 4 May 2026: the interest prevails with the safeguards named».
fn assessment(say: &Say, held: &Held<InterestAssessment>) -> Runs {
    let mut line = vec![mono(&held.reference), plain("  ")];
    if let Some(day) = held.it.decided_on {
        line.push(plain(format!("{}, ", say.date(day))));
    }
    match held.it.balance {
        Some(balance) => line.push(plain(small(&say.code("balance", &balance.key())))),
        None => line.push(say.missing()),
    }
    if let Some(due) = held.it.review_due {
        line.extend([plain("; "), say.review(due)]);
    }
    line
}

fn consents(say: &Say, register: &Register, activity: &Activity) -> Cell {
    let mut ids: Vec<RecordId> = activity
        .bases
        .iter()
        .filter_map(|basis| basis.consent_profile)
        .collect();
    ids.dedup();
    let mut cell = Cell::new();
    for held in ids.into_iter().filter_map(|id| register.consent(id)) {
        let it = &held.it;
        cell.push(vec![mono(&held.reference), plain(format!("  {}", it.name))]);
        let mut wording = vec![dim(format!("{}: ", say.w("field-wording")))];
        wording.extend(say.or_missing(&one_line(it.wording.in_language(say.words.language()))));
        if !it.wording_version.is_empty() {
            let version =
                Sentence::new("report-version").text("version", it.wording_version.as_str());
            wording.push(dim(format!(" · {}", say.s(&version))));
        }
        cell.push(wording);
        let ways = it
            .withdrawal_channels
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("; ");
        let mut line = vec![dim(format!("{}: ", say.w("field-withdrawal-channels")))];
        line.extend(say.or_missing(&ways));
        if let Some(effort) = it.withdrawal_effort {
            line.push(plain(format!(
                " · {}",
                small(&say.code("withdrawal-effort", &effort.key()))
            )));
        }
        cell.push(line);
        let mut line = vec![dim(format!("{}: ", say.w("field-record-location")))];
        line.extend(say.or_missing(it.record_location.as_str()));
        cell.push(line);
    }
    cell
}

fn sources(say: &Say, activity: &Activity) -> Cell {
    let mut found: Vec<_> = activity
        .data_items
        .iter()
        .filter_map(|item| item.source)
        .collect();
    found.sort_unstable();
    found.dedup();
    let mut words: Vec<String> = found
        .into_iter()
        .map(|source| small(&say.code("data-source", &source.key())))
        .collect();
    words.extend(activity.sources.iter().map(ToString::to_string));
    if words.is_empty() {
        Vec::new()
    } else {
        vec![vec![plain(capital(&words.join("; ")))]]
    }
}

pub fn automated(say: &Say, activity: &Activity) -> Cell {
    let Some(adm) = &activity.adm else {
        return vec![vec![plain(say.w("report-adm-none"))]];
    };
    let mut facts = Vec::new();
    for (set, key) in [
        (adm.solely_automated, "field-solely-automated"),
        (adm.significant_effect, "field-significant-effect"),
        (adm.profiling, "field-profiling"),
    ] {
        facts.push(format!("{}: {}", say.w(key), small(&say.yes_no(set))));
    }
    let mut cell = vec![vec![plain(facts.join("; "))]];
    let needed = adm.solely_automated && adm.significant_effect;
    for (text, key) in [
        (&adm.logic, "field-logic"),
        (&adm.consequences, "field-consequences"),
        (&adm.safeguards, "field-safeguards"),
    ] {
        if !text.is_empty() || needed {
            let mut line = vec![dim(format!("{}: ", say.w(key)))];
            line.extend(say.or_missing(&one_line(text.as_str())));
            cell.push(line);
        }
    }
    cell
}

fn dpia(say: &Say, activity: &Activity) -> Cell {
    let Some(dpia) = &activity.dpia else {
        return Vec::new();
    };
    let Some(status) = dpia.status else {
        return Vec::new();
    };
    let words = say.code("dpia-status", &status.key());
    let mut first = match status {
        DpiaStatus::NotScreened | DpiaStatus::Required => vec![Run::Missing { x: words }],
        DpiaStatus::NotRequired | DpiaStatus::InProgress | DpiaStatus::Done => vec![plain(words)],
    };
    if !dpia.document_ref.is_empty() {
        first.push(plain(format!(", {}", dpia.document_ref)));
    }
    if let Some(due) = dpia.review_due {
        first.extend([plain("; "), say.review(due)]);
    }
    let mut cell = vec![first];
    if !dpia.reason.is_empty() {
        cell.push(vec![dim(one_line(dpia.reason.as_str()))]);
    }
    cell
}

/// Rights with the reason: whatever the basis, because of a basis, under the conditions of their article.
fn rights_cell(say: &Say, activity: &Activity) -> Cell {
    let mut groups: BTreeMap<(Standing, bool, Vec<Art6>), Vec<String>> = BTreeMap::new();
    for right in rights::of(activity) {
        let always = Art6::ALL
            .iter()
            .all(|basis| rights::standing(right.right, *basis) == Standing::Yes);
        let because = if always { Vec::new() } else { right.because_of };
        groups
            .entry((right.standing, !always, because))
            .or_default()
            .push(small(&say.code("right", &right.right.key())));
    }
    groups
        .into_iter()
        .map(|((standing, _, because), rights)| {
            let articles: Vec<String> = because.iter().map(|basis| say.article6(*basis)).collect();
            let sentence = match (standing, because.is_empty()) {
                (Standing::Yes, true) => say.w("report-rights-always"),
                (Standing::Yes, false) => say
                    .s(&Sentence::new("report-rights-because")
                        .text("articles", say.list(&articles))),
                _ => say.s(&Sentence::new("report-rights-conditional")
                    .text("articles", say.list(&articles))),
            };
            vec![dim(format!("{sentence}: ")), plain(rights.join(", "))]
        })
        .collect()
}

/// Channels, those that serve the same named together.
fn channels(say: &Say, activity: &Activity) -> Cell {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for channel in &activity.rights_channels {
        let (serves, name) = (channel.serves.as_str(), channel.channel.as_str());
        match groups.iter_mut().find(|(it, _)| *it == serves) {
            Some((_, names)) => names.push(name),
            None => groups.push((serves, vec![name])),
        }
    }
    groups
        .into_iter()
        .map(|(serves, names)| {
            let names: Vec<&str> = names
                .into_iter()
                .filter(|name| !name.trim().is_empty())
                .collect();
            let mut line = if serves.is_empty() {
                Runs::new()
            } else {
                vec![dim(format!("{serves}: "))]
            };
            line.extend(say.or_missing(&names.join("; ")));
            line
        })
        .collect()
}

fn review(say: &Say, activity: &Activity) -> Cell {
    let mut parts = Runs::new();
    match activity.last_reviewed_on {
        Some(day) => {
            let by = activity.reviewed_by.as_str();
            parts.push(plain(joined(&[
                &say.s(&Sentence::new("report-reviewed").date("date", day)),
                by,
            ])));
        }
        None => parts.push(Run::Missing {
            x: say.w("report-never-reviewed"),
        }),
    }
    if let Some(due) = activity.review_due {
        parts.extend([plain("; "), say.review(due)]);
    }
    vec![parts]
}

pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn lines_joined(text: &str) -> Vec<String> {
    text.lines()
        .map(one_line)
        .filter(|line| !line.is_empty())
        .collect()
}

// - tables at the end

fn processors(say: &Say, register: &Register) -> Table {
    let rows = register
        .processors
        .iter()
        .map(|held| {
            let it = &held.it;
            let country = it
                .country
                .as_ref()
                .map(|country| say.country(country))
                .unwrap_or_default();
            let mut who = vec![vec![plain(it.name.to_string())]];
            who.push(vec![dim(joined(&[it.service.as_str(), &country]))]);
            if !it.sub_processors.is_empty() {
                let subs: Vec<String> = it
                    .sub_processors
                    .iter()
                    .map(|sub| {
                        let country = sub
                            .country
                            .as_ref()
                            .map(|country| say.country(country))
                            .unwrap_or_default();
                        joined(&[sub.name.as_str(), sub.service.as_str(), &country])
                    })
                    .collect();
                who.push(vec![dim(format!(
                    "{}: {}",
                    say.w("field-sub-processors"),
                    subs.join("; ")
                ))]);
            }
            let mut contract = vec![say.or_missing(it.dpa_ref.as_str())];
            if let Some(day) = it.dpa_signed_on {
                contract.push(vec![dim(
                    say.s(&Sentence::new("report-signed").date("date", day))
                )]);
            }
            let mut places: Vec<&Country> =
                it.locations.iter().chain(&it.access_countries).collect();
            places.sort_unstable();
            places.dedup();
            let places: Vec<String> = places
                .into_iter()
                .map(|country| say.country(country))
                .collect();
            let activities = register
                .activities
                .iter()
                .filter(|activity| it.activities.contains(&activity.id));
            let used: Vec<String> = activities
                .map(|activity| activity.reference.clone())
                .collect();
            TableRow(vec![
                vec![vec![mono(&held.reference)]],
                who,
                contract,
                vec![say.or_missing(&places.join(", "))],
                vec![vec![mono(used.join(" "))]],
            ])
        })
        .collect();
    Table {
        head: [
            "report-column-ref",
            "kind-processor",
            "report-column-agreement",
            "report-column-places",
            "report-column-activities",
        ]
        .map(|key| say.w(key))
        .to_vec(),
        alt: say.w("report-processors-alt"),
        rows,
        none: say.w("report-no-processors"),
    }
}

fn transfers(say: &Say, register: &Register) -> Table {
    let rows = register
        .transfers
        .iter()
        .map(|held| {
            let it = &held.it;
            let activity = it.activity.and_then(|id| {
                register
                    .activities
                    .iter()
                    .find(|activity| activity.id == id)
            });
            let role = it
                .importer_role
                .map(|role| small(&say.code("importer-role", &role.key())))
                .unwrap_or_default();
            let mut to = vec![
                vec![plain(say.countries(&it.countries))],
                vec![dim(joined(&[it.importer.as_str(), &role]))],
            ];
            if !it.onward_to.is_empty() {
                to.push(vec![dim(format!(
                    "{}: {}",
                    say.w("field-onward-to"),
                    say.countries(&it.onward_to)
                ))]);
            }
            let mut ground = mechanism(say, it);
            for measure in &it.supplementary {
                ground.push(vec![dim(one_line(measure.as_str()))]);
            }
            TableRow(vec![
                vec![vec![mono(&held.reference)]],
                to,
                ground,
                vec![vec![activity.map_or_else(
                    || dim(say.w("report-all")),
                    |held| mono(&held.reference),
                )]],
            ])
        })
        .collect();
    Table {
        head: [
            "report-column-ref",
            "report-column-to",
            "field-mechanism",
            "report-column-activities",
        ]
        .map(|key| say.w(key))
        .to_vec(),
        alt: say.w("report-transfers-alt"),
        rows,
        none: say.w("report-no-transfers"),
    }
}

/// How often records of the register were made and changed, from the log.
fn changes(workspace: &Workspace, say: &Say, size: u64) -> Result<Option<Table>, ReportError> {
    const NOUNS: [Kind; 6] = [
        Kind::Organisation,
        Kind::Activity,
        Kind::Processor,
        Kind::Transfer,
        Kind::InterestAssessment,
        Kind::ConsentProfile,
    ];
    if size > COUNTED_EVENTS {
        return Ok(None);
    }
    let mut counts: BTreeMap<Kind, (usize, usize, chrono::DateTime<chrono::Utc>)> = BTreeMap::new();
    let mut from = 0;
    while from < size {
        let events = workspace.events(from, 4096)?;
        let Some(last) = events.last() else { break };
        from = last.seq + 1;
        for event in &events {
            let Some((noun, verb)) = event.kind.split_once('.') else {
                continue;
            };
            let Ok(kind) = noun.replace('-', "_").parse::<Kind>() else {
                continue;
            };
            let count = counts.entry(kind).or_insert((0, 0, event.at));
            count.0 += usize::from(verb == "created");
            count.1 += usize::from(verb != "created");
            count.2 = event.at;
        }
    }
    let rows = NOUNS
        .into_iter()
        .filter_map(|kind| {
            let (made, changed, last) = counts.get(&kind)?;
            let number = |count: usize| {
                vec![vec![plain(
                    say.words.number(i64::try_from(count).unwrap_or(i64::MAX)),
                )]]
            };
            Some(TableRow(vec![
                vec![vec![plain(say.w(&format!("kind-{}-plural", kind.key())))]],
                number(*made),
                number(*changed),
                vec![vec![plain(say.instant(*last))]],
            ]))
        })
        .collect();
    Ok(Some(Table {
        head: [
            "report-column-kind",
            "report-column-made",
            "report-column-changed",
            "report-column-last",
        ]
        .map(|key| say.w(key))
        .to_vec(),
        alt: say.w("report-changes-alt"),
        rows,
        none: String::new(),
    }))
}

/// The codes in use, explained.
fn codes(say: &Say, register: &Register) -> Vec<Row> {
    let mut bases: Vec<Art6> = register
        .activities
        .iter()
        .flat_map(|held| held.it.art6())
        .collect();
    bases.sort_unstable();
    bases.dedup();
    let mut rows: Vec<Row> = bases
        .into_iter()
        .map(|basis| Row {
            label: say.article6(basis),
            cell: vec![vec![plain(say.w(&format!("basis-{}-full", basis.key())))]],
        })
        .collect();
    for (letters, key) in [
        ("A-01", "kind-activity"),
        ("P-01", "kind-processor"),
        ("T-01", "kind-transfer"),
        ("LIA-01", "kind-lia"),
        ("C-01", "kind-consent-profile"),
    ] {
        rows.push(Row {
            label: letters.to_owned(),
            cell: vec![vec![plain(say.w(key))]],
        });
    }
    rows
}
