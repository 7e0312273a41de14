//! RP-11: the file of one case, with the trail behind it as an embedded file.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::Serialize;
use sha2::{Digest, Sha256};
use tilsyn_core::actor::Actor;
use tilsyn_core::attachment::Attachment;
use tilsyn_core::procedure;
use tilsyn_core::record::{Record, RecordId};
use tilsyn_core::request::{
    Answer, Computed, Decision, Disclosure, LegalDocument, Notification, NotificationStatus,
    Request, Step, StepCode, computed,
};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::{Moment, Sha256Hex};
use tilsyn_core::workspace::{Check, EventView, Head, Stored, Workspace};
use tilsyn_trail::to_hex;

use crate::doc::{
    Cell, Cover, Frame, Home, References, Row, Run, Runs, Say, Table, TableRow, capital, dim,
    frame, lines, mono, origin_rows, plain, small, strong,
};
use crate::trail;
use crate::typeset::{self, Job};
use crate::{Order, ReportError, doc};

/// A chapter of the file.
#[derive(Serialize)]
struct Section {
    title: String,
    note: String,
    blocks: Vec<Block>,
}

/// A part of a chapter: rows, or a table.
#[derive(Serialize, Default)]
struct Block {
    /// Whether it is kept on one page.
    small: bool,
    mark: String,
    title: String,
    line: String,
    rows: Vec<Row>,
    table: Option<Table>,
    /// Which widths the columns have.
    columns: &'static str,
}

#[derive(Serialize)]
struct Page {
    frame: Frame,
    mark: String,
    contents_title: String,
    sections: Vec<Section>,
    attachment_description: String,
}

/// A case, read once.
struct Case {
    reference: String,
    request: Request,
    children: Vec<Stored>,
    corrected: BTreeSet<RecordId>,
    withheld: BTreeSet<RecordId>,
    events: Vec<EventView>,
    references: References,
    actors: Vec<(RecordId, Actor)>,
    home: Home,
    head: Head,
    activities: Vec<(String, String)>,
}

impl Case {
    fn read(workspace: &Workspace, order: &Order) -> Result<Self, ReportError> {
        let id = order.subject.ok_or(ReportError::Subject)?;
        let stored = workspace.get(id)?;
        let request: Request = stored.record.try_into()?;
        let children = workspace.children(id)?;
        let corrected = children
            .iter()
            .filter_map(|child| match &child.record {
                Record::Step(it) => it.corrects,
                Record::LegalDocument(it) => it.corrects,
                Record::Decision(it) => it.corrects,
                Record::Disclosure(it) => it.corrects,
                Record::Notification(it) => it.corrects,
                _ => None,
            })
            .collect();
        let mut activities = Vec::new();
        for activity in &request.activities {
            let stored = workspace.get(*activity)?;
            if let Record::Activity(it) = &stored.record {
                activities.push((
                    stored.reference.clone(),
                    it.name.in_language(order.language).to_owned(),
                ));
            }
        }
        Ok(Self {
            references: References::new(
                children
                    .iter()
                    .map(|child| (child.id, child.reference.clone())),
            ),
            withheld: trail::privileged(&children),
            events: workspace.history(id)?,
            actors: workspace.actors()?,
            home: Home::of(workspace)?,
            head: workspace.head()?,
            reference: stored.reference,
            request,
            children,
            corrected,
            activities,
        })
    }

    /// The entries of a kind, in the order in which they were written.
    fn of<'a, T: 'a>(
        &'a self,
        pick: impl Fn(&'a Record) -> Option<&'a T> + 'a,
    ) -> impl Iterator<Item = (&'a Stored, &'a T)> {
        self.children
            .iter()
            .filter_map(move |child| Some((child, pick(&child.record)?)))
    }

    fn steps(&self) -> impl Iterator<Item = (&Stored, &Step)> {
        self.of(|record| {
            if let Record::Step(it) = record {
                Some(it.as_ref())
            } else {
                None
            }
        })
    }

    fn documents(&self) -> impl Iterator<Item = (&Stored, &LegalDocument)> {
        self.of(|record| {
            if let Record::LegalDocument(it) = record {
                Some(it.as_ref())
            } else {
                None
            }
        })
    }

    fn decisions(&self) -> impl Iterator<Item = (&Stored, &Decision)> {
        self.of(|record| {
            if let Record::Decision(it) = record {
                Some(it.as_ref())
            } else {
                None
            }
        })
    }

    fn disclosures(&self) -> impl Iterator<Item = (&Stored, &Disclosure)> {
        self.of(|record| {
            if let Record::Disclosure(it) = record {
                Some(it.as_ref())
            } else {
                None
            }
        })
    }

    fn notifications(&self) -> impl Iterator<Item = (&Stored, &Notification)> {
        self.of(|record| {
            if let Record::Notification(it) = record {
                Some(it.as_ref())
            } else {
                None
            }
        })
    }

    fn attachments(&self) -> impl Iterator<Item = (&Stored, &Attachment)> {
        self.of(|record| {
            if let Record::Attachment(it) = record {
                Some(it.as_ref())
            } else {
                None
            }
        })
    }

    /// Name and role of a person.
    fn who(&self, say: &Say, id: Option<RecordId>) -> String {
        let Some(id) = id else {
            return say.w("report-not-stated");
        };
        match self.actors.iter().find(|(actor, _)| *actor == id) {
            Some((_, actor)) => match actor.role {
                Some(role) => format!("{}, {}", actor.name, small(&say.code("role", &role.key()))),
                None => actor.name.to_string(),
            },
            None => id.to_string(),
        }
    }
}

/// Makes the trail of the case alone.
pub fn json(workspace: &Workspace, order: &Order) -> Result<(Vec<u8>, String), ReportError> {
    let case = Case::read(workspace, order)?;
    Ok((trail_bytes(workspace, order, &case)?, case.reference))
}

fn trail_bytes(workspace: &Workspace, order: &Order, case: &Case) -> Result<Vec<u8>, ReportError> {
    let value = trail::case_file(
        workspace,
        order,
        &case.head,
        &case.reference,
        &case.events,
        &case.withheld,
    )?;
    Ok(trail::sorted_text(&value).into_bytes())
}

/// Makes the PDF.
pub fn pdf(workspace: &Workspace, order: &Order) -> Result<(Vec<u8>, String), ReportError> {
    let case = Case::read(workspace, order)?;
    let say = Say::new(order, &case.home)?;
    let check = workspace.check(Vec::new(), &mut |_| true)?;
    let attachment = trail_bytes(workspace, order, &case)?;
    let sections = vec![
        verification(&say, &case, &check),
        request(&say, &case),
        timeline(&say, &case),
        documents(&say, &case),
        steps(&say, &case),
        deadlines(&say, &case)?,
        decisions(&say, &case, workspace, order)?,
        disclosures(&say, &case),
        notifications(&say, &case),
        evidence(&say, &case),
        advice(&say, &case),
        events(&say, &case),
    ];
    let cover = cover(order, &say, &case, &check, &attachment);
    let mut page = Page {
        frame: frame(workspace, order, &say, &case.head, &case.home, cover),
        mark: case.reference.clone(),
        contents_title: say.w("report-contents"),
        sections: sections
            .into_iter()
            .filter(|section| !section.blocks.is_empty())
            .collect(),
        attachment_description: say.w("report-embedded-description"),
    };
    for block in page
        .sections
        .iter_mut()
        .flat_map(|section| &mut section.blocks)
    {
        block.small = doc::small_enough(&block.rows);
    }
    let data = serde_json::to_value(page)
        .map_err(|_| ReportError::Internal("the data could not be written"))?;
    let ident = format!(
        "{}/{}/{}/{}",
        workspace.origin(),
        order.kind,
        case.reference,
        order.language
    );
    let bytes = typeset::pdf(Job {
        template: include_str!("typst/case.typ"),
        data,
        attachment: Some(attachment),
        ident: &ident,
        today: order.today,
        generated_at: order.generated_at,
    })?;
    Ok((bytes, case.reference))
}

fn cover(order: &Order, say: &Say, case: &Case, check: &Check, attachment: &[u8]) -> Cover {
    let request = &case.request;
    let own = case
        .home
        .organisation
        .as_ref()
        .map(|it| it.legal_name.to_string())
        .unwrap_or_default();
    let subtype = request
        .subtype
        .map(|it| say.code("subtype", &it.key()))
        .unwrap_or_default();
    let received = request
        .received_at
        .map(|at| say.s(&Sentence::new("report-received").date("date", at.local_date())));
    let subtitle: Vec<String> = [Some(subtype), received]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    let mut facts = vec![
        say.row("report-organisation", vec![say.or_missing(&own)]),
        say.row("report-verdict", vec![verdict(say, check)]),
        say.row("report-state", vec![state(say, case)]),
    ];
    let contents = [
        say.count("report-count-steps", case.steps().count()),
        say.count("report-count-documents", case.documents().count()),
        say.count("report-count-attachments", case.attachments().count()),
        say.count("report-count-events", case.events.len()),
    ];
    facts.push(say.row("report-contents", vec![vec![plain(contents.join(", "))]]));
    let mut left_out = vec![vec![plain(say.w("report-left-out-bytes"))]];
    if !case.withheld.is_empty() {
        left_out.insert(
            0,
            vec![plain(
                say.count("report-left-out-privileged", case.withheld.len()),
            )],
        );
    }
    let absent: u64 =
        check.log.erased.values().sum::<u64>() + check.log.withheld + check.log.missing;
    if absent > 0 {
        left_out.push(vec![plain(say.count(
            "report-left-out-absent",
            usize::try_from(absent).unwrap_or(usize::MAX),
        ))]);
    }
    facts.push(say.row("report-left-out", left_out));
    facts.extend(origin_rows(order, say, &case.home));
    let embedded =
        Sentence::new("report-embedded").text("sha256", to_hex(&Sha256::digest(attachment)));
    Cover {
        report: say.w("report-case"),
        about: case.reference.clone(),
        name: request.title.to_string(),
        subtitle: subtitle.join(" · "),
        facts,
        brief: say.w("report-check-brief-case"),
        full: vec![
            say.w("report-check-head"),
            say.w("report-check-command"),
            say.s(&embedded),
            say.w("report-check-leaf"),
            say.w("report-check-limits"),
        ],
        method: vec![
            say.row(
                "report-method-source",
                vec![vec![plain(say.w("report-method-source-case"))]],
            ),
            say.row(
                "report-method-missing",
                vec![vec![plain(say.w("report-method-missing-text"))]],
            ),
            say.row(
                "report-method-order",
                vec![vec![plain(say.w("report-method-order-case"))]],
            ),
            say.row(
                "report-method-deadlines",
                vec![vec![plain(say.w("report-method-deadlines-text"))]],
            ),
            say.row(
                "report-method-privilege",
                vec![vec![plain(say.w("report-method-privilege-text"))]],
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

fn state(say: &Say, case: &Case) -> Runs {
    let status = say.code("request-status", &case.request.status().key());
    let outcome = case
        .decisions()
        .filter(|(stored, _)| !case.corrected.contains(&stored.id))
        .last();
    match outcome.and_then(|(_, decision)| decision.outcome) {
        Some(outcome) => vec![plain(format!(
            "{status}; {}",
            small(&say.code("outcome", &outcome.key()))
        ))],
        None => vec![plain(format!("{status}; {}", say.w("report-no-decision")))],
    }
}

// - chapters

fn verdict(say: &Say, check: &Check) -> Runs {
    let code = check.code();
    let words = say.code("report-verdict", &code.to_ascii_lowercase());
    let mark = if check.exit_code() >= 20 {
        Run::Missing { x: code.to_owned() }
    } else {
        strong(code)
    };
    vec![mark, plain(format!("  {words}"))]
}

fn verification(say: &Say, case: &Case, check: &Check) -> Section {
    let number = |number: u64| {
        vec![vec![plain(
            say.words.number(i64::try_from(number).unwrap_or(i64::MAX)),
        )]]
    };
    let mut rows = vec![
        say.row("report-verdict", vec![verdict(say, check)]),
        say.row("report-head-origin", vec![vec![mono(check_origin(case))]]),
        say.row("report-head-size", number(check.log.size)),
        say.row(
            "report-head-root",
            vec![
                vec![mono(to_hex(&check.log.root))],
                vec![mono(trail::printed_root(&check.log.root))],
            ],
        ),
    ];
    let signers: Cell = check
        .log
        .signers
        .iter()
        .map(|signer| vec![mono(signer.key.name())])
        .collect();
    rows.push(say.row("report-signed-by", signers));
    let erased: u64 = check.log.erased.values().sum();
    rows.push(say.row("report-erased", number(erased)));
    rows.push(say.row("report-missing", number(check.log.missing)));
    let faults: Cell = check
        .records
        .iter()
        .map(|fault| {
            vec![
                mono(fault.reference()),
                Run::Missing {
                    x: format!("  {}", say.code("report-fault", fault.code())),
                },
            ]
        })
        .collect();
    let faults = if faults.is_empty() {
        vec![vec![plain(say.w("report-records-agree"))]]
    } else {
        faults
    };
    rows.push(say.row("report-records", faults));
    section(
        say,
        "report-section-verification",
        vec![Block {
            rows,
            ..Block::default()
        }],
    )
}

fn check_origin(case: &Case) -> String {
    case.head.note.lines().next().unwrap_or_default().to_owned()
}

fn section(say: &Say, key: &str, blocks: Vec<Block>) -> Section {
    Section {
        title: say.w(key),
        note: String::new(),
        blocks,
    }
}

/// Rows for what is there; what is not asked for and empty is left away.
struct Rows<'a> {
    say: &'a Say,
    rows: Vec<Row>,
}

impl<'a> Rows<'a> {
    const fn new(say: &'a Say) -> Self {
        Self {
            say,
            rows: Vec::new(),
        }
    }

    fn needed(&mut self, key: &str, text: impl AsRef<str>) {
        self.rows.push(self.say.row(key, lines(text.as_ref())));
    }

    fn optional(&mut self, key: &str, text: impl AsRef<str>) {
        if !text.as_ref().trim().is_empty() {
            self.needed(key, text);
        }
    }

    fn cell(&mut self, key: &str, cell: Cell) {
        if !cell.is_empty() {
            self.rows.push(self.say.row(key, cell));
        }
    }

    fn moment(&mut self, key: &str, moment: Option<Moment>) {
        self.optional(
            key,
            moment.map(|at| self.say.moment(at)).unwrap_or_default(),
        );
    }
}

fn between(say: &Say, from: Option<chrono::NaiveDate>, to: Option<chrono::NaiveDate>) -> String {
    let end = |date: Option<chrono::NaiveDate>| {
        date.map_or_else(|| "…".to_owned(), |date| say.date(date))
    };
    if from.is_none() && to.is_none() {
        String::new()
    } else {
        format!("{} – {}", end(from), end(to))
    }
}

fn request(say: &Say, case: &Case) -> Section {
    let it = &case.request;
    let mut rows = Rows::new(say);
    rows.needed("field-title", it.title.as_str());
    rows.needed(
        "field-family",
        it.family
            .map(|family| say.code("family", &family.key()))
            .unwrap_or_default(),
    );
    rows.needed(
        "field-subtype",
        it.subtype
            .map(|subtype| say.code("subtype", &subtype.key()))
            .unwrap_or_default(),
    );
    rows.needed(
        "field-received-at",
        it.received_at.map(|at| say.moment(at)).unwrap_or_default(),
    );
    rows.needed(
        "field-channel",
        it.channel
            .map(|channel| say.code("channel", &channel.key()))
            .unwrap_or_default(),
    );
    let requester = it.requester.clone().unwrap_or_default();
    let country = requester
        .country
        .as_ref()
        .map(|country| say.country(country))
        .unwrap_or_default();
    let parts = [
        requester.name.as_str(),
        requester.organisation.as_str(),
        &country,
        requester.contact.as_str(),
    ];
    let parts: Vec<&str> = parts
        .into_iter()
        .filter(|part| !part.trim().is_empty())
        .collect();
    rows.needed("field-requester", parts.join(", "));
    rows.optional("field-requester-ref-no", it.requester_ref_no.as_str());
    rows.optional("field-on-behalf-of", it.on_behalf_of.as_str());
    rows.optional("field-mandate-ref", it.mandate_ref.as_str());
    rows.needed("field-scope-text", it.scope_text.as_str());
    let activities: Cell = case
        .activities
        .iter()
        .map(|(reference, name)| vec![mono(reference), plain(format!("  {name}"))])
        .collect();
    rows.cell("field-activities", activities);
    let data: Vec<String> = it.data_requested.iter().map(ToString::to_string).collect();
    rows.optional("field-data-requested", data.join("; "));
    rows.optional("report-data-of", between(say, it.period_from, it.period_to));
    rows.optional(
        "field-subjects-count",
        it.subjects_count
            .map(|count| say.words.number(i64::from(count)))
            .unwrap_or_default(),
    );
    let yes_no = |flag: Option<bool>| flag.map(|flag| say.yes_no(flag)).unwrap_or_default();
    rows.optional("field-contains-personal", yes_no(it.contains_personal));
    rows.optional(
        "field-contains-nonpersonal",
        yes_no(it.contains_nonpersonal),
    );
    rows.optional(
        "field-urgency",
        it.urgency
            .map(|urgency| say.code("urgency", &urgency.key()))
            .unwrap_or_default(),
    );
    rows.optional("field-secrecy-provision", it.secrecy_provision.as_str());
    rows.optional("field-assigned-to", it.assigned_to.as_str());
    rows.needed(
        "field-status",
        say.code("request-status", &it.status().key()),
    );
    rows.moment("field-closed-at", it.closed_at);
    rows.optional(
        "field-legal-hold",
        if it.legal_hold {
            say.yes_no(true)
        } else {
            String::new()
        },
    );
    section(
        say,
        "report-section-request",
        vec![Block {
            rows: rows.rows,
            ..Block::default()
        }],
    )
}

/// Every entry at its time, received first.
fn timeline(say: &Say, case: &Case) -> Section {
    let mut moments: Vec<(DateTime<Utc>, usize, Runs, String)> = Vec::new();
    let mut add = |at: Option<Moment>, what: Runs, who: String| {
        if let Some(at) = at {
            moments.push((at.at, moments.len(), what, who));
        }
    };
    let requester = case.request.requester.clone().unwrap_or_default();
    let from = if requester.organisation.is_empty() {
        &requester.name
    } else {
        &requester.organisation
    };
    add(
        case.request.received_at,
        vec![strong(say.w("report-line-received"))],
        from.to_string(),
    );
    for (stored, it) in case.steps() {
        let mut what = vec![plain(step_title(say, it))];
        if let Some(answer) = it.answer {
            what.push(dim(format!(
                ": {}",
                small(&say.code("answer", &answer.key()))
            )));
        }
        what.extend(corrected(say, case, stored));
        add(it.at, what, case.who(say, it.by));
    }
    for (stored, it) in case.documents() {
        let kind = it
            .kind
            .map(|kind| small(&say.code("document-kind", &kind.key())))
            .unwrap_or_default();
        let mut what = vec![
            plain(say.w("kind-legal-document")),
            dim(format!(": {kind}, {}", it.issuer)),
        ];
        what.extend(corrected(say, case, stored));
        add(it.at, what, case.who(say, it.by));
    }
    for (stored, it) in case.decisions() {
        let outcome = it
            .outcome
            .map(|outcome| small(&say.code("outcome", &outcome.key())))
            .unwrap_or_default();
        let mut what = vec![
            strong(say.w("kind-decision")),
            plain(format!(": {outcome}")),
        ];
        what.extend(corrected(say, case, stored));
        add(it.decided_at, what, case.who(say, it.decided_by));
        add(
            it.communicated_at,
            vec![plain(say.w("report-line-communicated"))],
            String::new(),
        );
    }
    for (_, it) in case.disclosures() {
        add(
            it.sent_at,
            vec![
                strong(say.w("kind-disclosure")),
                plain(format!(": {}", it.recipient)),
            ],
            case.who(say, it.by),
        );
    }
    for (_, it) in case.notifications() {
        let to = it
            .to
            .map(|to| small(&say.code("notification-to", &to.key())))
            .unwrap_or_default();
        add(
            it.sent_at,
            vec![plain(say.w("kind-notification")), dim(format!(": {to}"))],
            case.who(say, it.by),
        );
    }
    add(
        case.request.closed_at,
        vec![strong(say.w("report-line-closed"))],
        String::new(),
    );
    moments.sort_by_key(|(at, number, _, _)| (*at, *number));
    let rows = moments
        .into_iter()
        .map(|(at, _, what, who)| {
            let at = Sentence::new("report-moment").instant("at", at, say.zone);
            vec![
                vec![vec![plain(say.s(&at))]],
                vec![what],
                vec![vec![dim(who)]],
            ]
        })
        .collect();
    let mut table = table(
        say,
        &[
            "report-column-when",
            "report-column-event",
            "report-column-by",
        ],
        "report-timeline-alt",
        rows,
    );
    if let Some(first) = table.head.first_mut() {
        *first = say.s(&Sentence::new("report-column-when-zone").text("zone", say.zone.name()));
    }
    section(
        say,
        "report-section-timeline",
        vec![Block {
            table: Some(table),
            columns: "timeline",
            ..Block::default()
        }],
    )
}

fn table(say: &Say, head: &[&str], alt: &str, rows: Vec<Vec<Cell>>) -> Table {
    let rows = rows.into_iter().map(TableRow).collect();
    Table {
        head: head.iter().map(|key| say.w(key)).collect(),
        alt: say.w(alt),
        rows,
        none: say.w("report-none"),
    }
}

fn corrected(say: &Say, case: &Case, stored: &Stored) -> Option<Run> {
    case.corrected
        .contains(&stored.id)
        .then(|| dim(format!(" ({})", say.w("report-corrected"))))
}

fn written_line(
    say: &Say,
    case: &Case,
    stored: &Stored,
    by: Option<RecordId>,
    at: Option<Moment>,
) -> String {
    let mut parts = vec![stored.reference.clone(), case.who(say, by)];
    parts.extend(at.map(|at| say.moment(at)));
    if case.corrected.contains(&stored.id) {
        parts.push(say.w("report-corrected"));
    }
    parts.join(" · ")
}

fn documents(say: &Say, case: &Case) -> Section {
    let blocks = case
        .documents()
        .map(|(stored, it)| {
            let mut rows = Rows::new(say);
            rows.needed("field-issuer", it.issuer.as_str());
            rows.needed(
                "field-issuer-level",
                it.issuer_level
                    .map(|it| say.code("issuer-level", &it.key()))
                    .unwrap_or_default(),
            );
            rows.needed(
                "field-country",
                it.country
                    .as_ref()
                    .map(|it| say.country(it))
                    .unwrap_or_default(),
            );
            rows.needed("field-ref-no", it.ref_no.as_str());
            rows.needed(
                "field-date",
                it.date.map(|date| say.date(date)).unwrap_or_default(),
            );
            rows.needed("field-legal-provision", it.legal_provision.as_str());
            rows.needed("field-validity-checked-by", it.validity_checked_by.as_str());
            rows.needed("field-verified-channel", it.verified_channel.as_str());
            rows.optional("field-language", it.language.as_str());
            rows.optional("field-translation", it.translation.as_str());
            if let Some(attachment) = it.attachment {
                rows.cell(
                    "field-attachment",
                    vec![vec![mono(case.references.of(attachment))]],
                );
            }
            Block {
                title: it
                    .kind
                    .map(|kind| say.code("document-kind", &kind.key()))
                    .unwrap_or_default(),
                line: written_line(say, case, stored, it.by, it.at),
                rows: rows.rows,
                ..Block::default()
            }
        })
        .collect();
    section(say, "report-section-documents", blocks)
}

fn step_title(say: &Say, step: &Step) -> String {
    step.step_code
        .map(|code| say.code("step", &code.key()))
        .unwrap_or_default()
}

fn steps(say: &Say, case: &Case) -> Section {
    let mut all: Vec<(&Stored, &Step)> = case.steps().collect();
    // In the order of the procedure; within a step as they were written.
    all.sort_by_key(|(_, step)| step.step_code);
    let blocks = all
        .into_iter()
        .map(|(stored, it)| {
            let hidden = case.withheld.contains(&stored.id);
            let mut rows = Rows::new(say);
            let question = format!(
                "step-{}-question",
                it.step_code.map(StepCode::key).unwrap_or_default()
            );
            if !hidden && !it.question.is_empty() {
                rows.needed("report-question", it.question.as_str());
            } else if say.words.has(&question) {
                rows.needed("report-question", say.w(&question));
            }
            let answer = it.answer.map(|answer| say.code("answer", &answer.key()));
            rows.rows.push(
                say.row(
                    "field-answer",
                    answer
                        .map(|answer| vec![strong(answer)])
                        .into_iter()
                        .collect(),
                ),
            );
            if hidden {
                rows.cell("field-reason", vec![vec![dim(say.w("report-withheld"))]]);
            } else {
                rows.needed("field-reason", it.reason.as_str());
            }
            let evidence: Vec<String> = it
                .evidence
                .iter()
                .filter(|id| !case.withheld.contains(id))
                .map(|id| case.references.of(*id))
                .collect();
            if !evidence.is_empty() {
                rows.cell("field-evidence", vec![vec![mono(evidence.join("  "))]]);
            }
            if let Some(rule) = it
                .step_code
                .and_then(procedure::StepRule::of)
                .filter(|rule| !rule.citation.is_empty())
            {
                rows.cell("report-law", vec![vec![dim(rule.citation)]]);
            }
            Block {
                mark: it
                    .step_code
                    .map(|code| code.code().to_owned())
                    .unwrap_or_default(),
                title: step_title(say, it),
                line: written_line(say, case, stored, it.by, it.at),
                rows: rows.rows,
                ..Block::default()
            }
        })
        .collect();
    section(say, "report-section-steps", blocks)
}

fn deadlines(say: &Say, case: &Case) -> Result<Section, ReportError> {
    let request = &case.request;
    let mut blocks = Vec::new();
    if let Some(day) = request.ordered_by {
        let mut rows = Rows::new(say);
        rows.needed("deadline-legal", say.words.date_full(day));
        rows.needed("report-computation", say.w("report-computation-order"));
        blocks.push(Block {
            title: say.w("clock-ord"),
            rows: rows.rows,
            ..Block::default()
        });
    } else if let Some((rule, computed)) = computed(request, &case.home.calendar, case.home.zone)? {
        let mut rows = Rows::new(say);
        let explanation = match computed {
            Computed::Date(deadline) => {
                rows.optional(
                    "deadline-nominal",
                    deadline
                        .nominal
                        .map(|day| say.words.date_full(day))
                        .unwrap_or_default(),
                );
                rows.needed("deadline-legal", say.words.date_full(deadline.legal));
                let conservative = deadline
                    .legal_conservative
                    .map(|day| say.words.date_full(day));
                rows.optional(
                    "deadline-legal-conservative",
                    conservative.unwrap_or_default(),
                );
                rows.needed("deadline-safe-day", say.words.date_full(deadline.safe));
                deadline.explanation
            }
            Computed::Hours(deadline) => {
                rows.needed(
                    "deadline-strict",
                    say.words.moment(deadline.strict, deadline.zone),
                );
                deadline.explanation
            }
        };
        rows.cell(
            "report-computation",
            explanation
                .iter()
                .map(|sentence| vec![plain(say.s(sentence))])
                .collect(),
        );
        let law = if rule.citation.is_empty() {
            say.code("source-status", &rule.source_status.key())
        } else {
            rule.citation.to_owned()
        };
        rows.cell("report-law", vec![vec![dim(law)]]);
        blocks.push(Block {
            title: say.code("clock", &rule.code.key()),
            rows: rows.rows,
            ..Block::default()
        });
    }
    let mut rows = Rows::new(say);
    for pause in &request.pauses {
        let mut line = say.or_missing(pause.reason.as_str());
        line.push(dim(format!(
            "  {}",
            between(say, pause.asked_on, pause.supplied_on)
        )));
        rows.cell("field-pauses", vec![line]);
    }
    if let Some(extension) = &request.extension {
        let told = extension
            .told_on
            .map(|day| say.date(day))
            .unwrap_or_default();
        rows.needed("field-extension", extension.reason.as_str());
        rows.needed("field-told-on", told);
    }
    if !rows.rows.is_empty() {
        blocks.push(Block {
            title: say.w("report-pauses"),
            rows: rows.rows,
            ..Block::default()
        });
    }
    if blocks.is_empty() {
        let rows = vec![say.row(
            "report-computation",
            vec![vec![plain(say.w("report-no-deadline"))]],
        )];
        blocks.push(Block {
            rows,
            ..Block::default()
        });
    }
    Ok(section(say, "report-section-deadlines", blocks))
}

fn decisions(
    say: &Say,
    case: &Case,
    workspace: &Workspace,
    order: &Order,
) -> Result<Section, ReportError> {
    let mut blocks: Vec<Block> = case
        .decisions()
        .map(|(stored, it)| decision(say, case, stored, it))
        .collect();
    let entries = workspace.entries(order.subject.ok_or(ReportError::Subject)?)?;
    let open = procedure::blocks(&case.request, &entries);
    let mut rows = Rows::new(say);
    let cell: Cell = open
        .iter()
        .map(|block| {
            vec![
                plain(say.code("block", &block.code.key())),
                dim(format!("  {}", block.citation)),
            ]
        })
        .collect();
    let cell = if cell.is_empty() {
        vec![vec![plain(say.w("report-nothing-open"))]]
    } else {
        cell
    };
    if blocks.is_empty() || case.request.status().is_open() {
        rows.cell("report-open", cell);
        if blocks.is_empty() {
            rows.rows.insert(
                0,
                say.row(
                    "kind-decision",
                    vec![vec![plain(capital(&say.w("report-no-decision")))]],
                ),
            );
        }
        blocks.push(Block {
            rows: rows.rows,
            ..Block::default()
        });
    }
    Ok(section(say, "report-section-decision", blocks))
}

fn decision(say: &Say, case: &Case, stored: &Stored, it: &Decision) -> Block {
    let mut rows = Rows::new(say);
    let outcome_words = it
        .outcome
        .map(|outcome| say.code("outcome", &outcome.key()))
        .unwrap_or_default();
    let grounds: Vec<String> = it.grounds.iter().map(ToString::to_string).collect();
    rows.optional("field-grounds", grounds.join("; "));
    rows.needed("field-reasons", it.reasons.as_str());
    rows.optional(
        "field-basis-art6",
        it.basis_art6
            .map(|it| say.w(&format!("basis-{}-full", it.key())))
            .unwrap_or_default(),
    );
    rows.optional(
        "field-basis-art9",
        it.basis_art9
            .map(|it| say.code("art9", &it.key()))
            .unwrap_or_default(),
    );
    rows.optional(
        "field-chapter-v-ground",
        it.chapter_v_ground
            .map(|it| say.code("mechanism", &it.key()))
            .unwrap_or_default(),
    );
    rows.optional("field-compat", it.compat.as_str());
    for (key, link) in [
        ("field-legal-document-ref", it.legal_document_ref),
        ("field-legal-advice-ref", it.legal_advice_ref),
    ] {
        if let Some(id) = link {
            rows.cell(key, vec![vec![mono(case.references.of(id))]]);
        }
    }
    rows.optional("field-minimised-from", it.minimised_from.as_str());
    rows.optional("field-minimised-to", it.minimised_to.as_str());
    rows.optional("field-redactions", it.redactions.as_str());
    rows.rows
        .push(say.row("step-four-eyes", four_eyes(say, case, it)));
    rows.moment("field-communicated-at", it.communicated_at);
    rows.needed("field-remedies-stated", say.yes_no(it.remedies_stated));
    Block {
        title: outcome_words,
        line: written_line(say, case, stored, it.decided_by, it.decided_at),
        rows: rows.rows,
        ..Block::default()
    }
}

/// Who approved the decision after it was taken; in red when somebody must and nobody did.
fn four_eyes(say: &Say, case: &Case, decision: &Decision) -> Cell {
    let approvals: Cell = case
        .steps()
        .filter(|(stored, step)| {
            step.step_code == Some(StepCode::FourEyes)
                && !case.corrected.contains(&stored.id)
                && step.at.map(|at| at.at) >= decision.decided_at.map(|at| at.at)
        })
        .map(|(_, step)| {
            let words = step
                .answer
                .map(|answer| say.code("answer", &answer.key()))
                .unwrap_or_default();
            let at = step.at.map(|at| say.moment(at)).unwrap_or_default();
            let mark = if step.answer == Some(Answer::Yes) {
                plain(words)
            } else {
                Run::Missing { x: words }
            };
            let same = step.by == decision.decided_by;
            let mut line = vec![mark, plain(format!(", {}, {at}", case.who(say, step.by)))];
            if same {
                line.push(Run::Missing {
                    x: format!(" · {}", say.w("report-same-person")),
                });
            }
            line
        })
        .collect();
    if approvals.is_empty() && !procedure::four_eyes_needed(&case.request) {
        return vec![vec![plain(say.w("report-four-eyes-not-needed"))]];
    }
    approvals
}

fn disclosures(say: &Say, case: &Case) -> Section {
    let blocks = case
        .disclosures()
        .map(|(stored, it)| {
            let number = |count: Option<i64>| {
                count
                    .map(|count| say.words.number(count))
                    .unwrap_or_default()
            };
            let mut rows = Rows::new(say);
            rows.needed("field-recipient", it.recipient.as_str());
            rows.needed(
                "field-country",
                it.country
                    .as_ref()
                    .map(|it| say.country(it))
                    .unwrap_or_default(),
            );
            let categories: Vec<String> =
                it.data_categories.iter().map(ToString::to_string).collect();
            rows.needed("field-data-categories", categories.join("; "));
            rows.needed(
                "field-subjects-count",
                number(it.subjects_count.map(i64::from)),
            );
            rows.needed(
                "field-records-count",
                number(
                    it.records_count
                        .map(|count| i64::try_from(count).unwrap_or(i64::MAX)),
                ),
            );
            rows.optional("report-data-of", between(say, it.period_from, it.period_to));
            rows.needed("field-purpose", it.purpose.as_str());
            rows.needed(
                "field-basis",
                it.basis
                    .map(|it| say.w(&format!("basis-{}-full", it.key())))
                    .unwrap_or_default(),
            );
            let medium = it.medium.map(|it| say.code("medium", &it.key()));
            rows.needed("field-medium", medium.unwrap_or_default());
            rows.needed("field-encrypted", say.yes_no(it.encrypted));
            rows.needed(
                "field-sent-at",
                it.sent_at.map(|at| say.moment(at)).unwrap_or_default(),
            );
            rows.needed("field-receipt-ref", it.receipt_ref.as_str());
            rows.rows
                .push(say.row("field-file-hash", hash(it.file_hash)));
            rows.optional("field-onward-conditions", it.onward_conditions.as_str());
            if let Some(decision) = it.decision {
                rows.cell(
                    "field-decision",
                    vec![vec![mono(case.references.of(decision))]],
                );
            }
            Block {
                title: it.recipient.to_string(),
                line: written_line(say, case, stored, it.by, it.sent_at),
                rows: rows.rows,
                ..Block::default()
            }
        })
        .collect();
    section(say, "report-section-disclosures", blocks)
}

/// A hash in two halves, so that it can be compared by eye.
fn hash(hash: Option<Sha256Hex>) -> Cell {
    hash.map(|hash| hash_lines(&hash.to_string()))
        .unwrap_or_default()
}

fn hash_lines(hash: &str) -> Cell {
    let (first, second) = hash.split_at_checked(32).unwrap_or((hash, ""));
    vec![vec![mono(first)], vec![mono(second)]]
}

fn notifications(say: &Say, case: &Case) -> Section {
    let rows: Vec<Vec<Cell>> = case
        .notifications()
        .map(|(stored, it)| {
            let to = it
                .to
                .map(|to| say.code("notification-to", &to.key()))
                .unwrap_or_default();
            let status = it
                .status
                .map(|status| say.code("notification-status", &status.key()))
                .unwrap_or_default();
            let barred = matches!(
                it.status,
                Some(NotificationStatus::Delayed | NotificationStatus::Prohibited)
            );
            let mut ground = Runs::new();
            if !it.legal_ground.is_empty() {
                ground.push(plain(it.legal_ground.to_string()));
            } else if barred {
                ground.push(say.missing());
            }
            if let Some(until) = it.until {
                ground.push(dim(format!(
                    "  {}",
                    say.s(&Sentence::new("report-until").date("date", until))
                )));
            }
            let mut what = vec![plain(it.kind.to_string())];
            what.extend(corrected(say, case, stored));
            vec![
                vec![vec![plain(to)], what],
                vec![vec![plain(status)]],
                vec![ground],
                vec![vec![plain(
                    it.sent_at.map(|at| say.moment(at)).unwrap_or_default(),
                )]],
            ]
        })
        .collect();
    let head = [
        "field-to",
        "field-status",
        "field-legal-ground",
        "field-sent-at",
    ];
    let block = Block {
        table: Some(table(say, &head, "report-notifications-alt", rows.clone())),
        columns: "notifications",
        ..Block::default()
    };
    section(
        say,
        "report-section-notifications",
        if rows.is_empty() {
            Vec::new()
        } else {
            vec![block]
        },
    )
}

fn evidence(say: &Say, case: &Case) -> Section {
    let rows: Vec<Vec<Cell>> = case
        .attachments()
        .filter(|(stored, _)| !case.withheld.contains(&stored.id))
        .map(|(stored, it)| {
            let size = say.s(&Sentence::new("report-bytes").text(
                "number",
                say.words.number(i64::try_from(it.size).unwrap_or(i64::MAX)),
            ));
            let class = it
                .class
                .map(|class| small(&say.code("attachment-class", &class.key())))
                .unwrap_or_default();
            vec![
                vec![vec![mono(&stored.reference)]],
                vec![vec![plain(it.name.to_string())], vec![dim(class)]],
                vec![vec![plain(size)], vec![dim(it.media_type.to_string())]],
                say.cell(hash(it.sha256)),
            ]
        })
        .collect();
    let head = [
        "report-column-ref",
        "field-name",
        "field-size",
        "field-sha256",
    ];
    let block = Block {
        table: Some(table(say, &head, "report-evidence-alt", rows.clone())),
        columns: "evidence",
        ..Block::default()
    };
    section(
        say,
        "report-section-evidence",
        if rows.is_empty() {
            Vec::new()
        } else {
            vec![block]
        },
    )
}

/// Legal advice by title alone.
fn advice(say: &Say, case: &Case) -> Section {
    let rows: Vec<Vec<Cell>> = case
        .children
        .iter()
        .filter(|child| case.withheld.contains(&child.id))
        .map(|child| {
            let (title, at) = match &child.record {
                Record::Step(it) => (step_title(say, it), it.at),
                Record::Attachment(it) => (it.name.to_string(), None),
                _ => (String::new(), None),
            };
            vec![
                vec![vec![mono(&child.reference)]],
                vec![vec![plain(title)]],
                vec![vec![plain(at.map(|at| say.moment(at)).unwrap_or_default())]],
            ]
        })
        .collect();
    let head = ["report-column-ref", "field-title", "report-column-when"];
    let block = Block {
        table: Some(table(say, &head, "report-advice-alt", rows.clone())),
        columns: "advice",
        ..Block::default()
    };
    let mut section = section(
        say,
        "report-section-advice",
        if rows.is_empty() {
            Vec::new()
        } else {
            vec![block]
        },
    );
    section.note = say.w("report-advice-note");
    section
}

fn events(say: &Say, case: &Case) -> Section {
    let rows = case
        .events
        .iter()
        .map(|event| {
            let who = event.actor.clone().unwrap_or_default();
            let number = say
                .words
                .number(i64::try_from(event.seq).unwrap_or(i64::MAX));
            let utc = event.at.format("%Y-%m-%d %H:%M:%S");
            vec![
                vec![vec![plain(number)]],
                vec![vec![plain(utc.to_string())], vec![dim(who)]],
                vec![
                    vec![mono(&event.kind)],
                    vec![mono(event.reference.clone().unwrap_or_default())],
                ],
                hash_lines(&event.leaf_hash),
            ]
        })
        .collect();
    let head = [
        "report-column-seq",
        "report-column-utc",
        "report-column-kind",
        "report-column-leaf",
    ];
    let block = Block {
        table: Some(table(say, &head, "report-events-alt", rows)),
        columns: "events",
        ..Block::default()
    };
    let mut section = section(say, "report-section-events", vec![block]);
    section.note = say.w("report-events-note");
    section
}
