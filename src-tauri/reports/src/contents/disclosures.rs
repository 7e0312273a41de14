//! RP-09: the requests of public authorities one by one, with document, provision, steps, scope, notification and what is
//! to be watched. For the house.

use tilsyn_core::figures::CaseFigures;
use tilsyn_core::procedure::follow::follow_ups;
use tilsyn_core::procedure::{Case, CaseEntries, steps_for, under_art48};
use tilsyn_core::record::Kind;
use tilsyn_core::request::{Answer, Family, LegalDocument, Request, Step, StepCode};
use tilsyn_core::workspace::Stored;

use super::{Content, all_lines, erasures, line, number, prose};
use crate::ReportError;
use crate::document::{
    Block, Chapter, ColumnKind, Document, Fact, Frame, Matter, Shown, Table, Value, Why,
};
use crate::sources::Sources;

/// A case with its entries.
struct Disclosed<'a> {
    stored: &'a Stored,
    request: &'a Request,
    figures: CaseFigures,
    entries: CaseEntries,
}

impl Disclosed<'_> {
    /// Whether its persons were erased: what was answered then is not known any more.
    const fn is_erased(&self) -> bool {
        self.request.figures.is_some()
    }

    /// The steps of its evaluation, answered ones in the order in which they were, then those that nobody answered.
    fn steps(&self) -> Vec<(StepCode, Option<&Step>)> {
        let answered = self.entries.steps.iter();
        let answered = answered.filter_map(|it| Some((it.step_code?, Some(it))));
        let asked = steps_for(self.request).into_iter().map(|rule| rule.code);
        let open = asked.filter(|code| !self.is_erased() && self.entries.last(*code).is_none());
        answered.chain(open.map(|code| (code, None))).collect()
    }
}

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let say = content.say;
    let cases: Vec<Disclosed<'_>> = content
        .cases_within(content.period()?)?
        .into_iter()
        .filter(|(_, _, figures)| figures.family == Some(Family::PublicAuthority))
        .map(|(stored, request, figures)| Disclosed {
            entries: content.register.entries(stored.id),
            stored,
            request,
            figures,
        })
        .collect();
    let privileged = cases
        .iter()
        .flat_map(|case| &case.entries.steps)
        .filter(|step| step.privileged)
        .count();
    let mut opening = content.opening(erasures::of_period(&content)?);
    opening.counts = vec![content.counted("requests", "report-count-requests", cases.len())];
    opening.left_out.extend(content.filtered(Kind::Request));
    opening.left_out.extend(content.withheld());
    opening.left_out.extend(sources.left_out(
        "report-left-out-privileged",
        privileged,
        Why::Privilege,
    ));
    let erased = cases.iter().filter(|case| case.is_erased()).count();
    opening
        .left_out
        .extend(sources.left_out("report-left-out-erased", erased, Why::Erased));
    opening.method = vec![sources.method("order", "report-method-disclosures")];
    let below: Vec<Chapter> = cases.iter().map(|case| chapter(&content, case)).collect();
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters: vec![
            Chapter::new("requests", say.w("report-family-pa"))
                .and(index(&content, &cases))
                .with(among_data(&content, &cases))
                .over(below),
        ],
    })
}

fn index(content: &Content<'_>, cases: &[Disclosed<'_>]) -> Table {
    let say = content.say;
    Table::new(
        "requests",
        "",
        say.w("report-none-authorities"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.5),
            (
                "received_on",
                "report-column-received",
                ColumnKind::Date,
                1.4,
            ),
            ("instrument", "dimension-instrument", ColumnKind::Word, 2.0),
            ("issuer", "field-issuer", ColumnKind::Text, 2.2),
            ("country", "field-country", ColumnKind::Word, 1.4),
            ("provision", "field-legal-provision", ColumnKind::Text, 2.2),
            ("outcome", "field-outcome", ColumnKind::Word, 2.0),
            ("narrowed", "dimension-narrowed", ColumnKind::YesNo, 1.0),
            ("accounts", "figures-accounts", ColumnKind::Number, 1.2),
            ("told", "dimension-notification", ColumnKind::Word, 1.8),
            ("page", "report-column-page", ColumnKind::Page, 0.8),
        ]),
    )
    .with(
        cases
            .iter()
            .map(|case| {
                let document = case.entries.documents.last();
                vec![
                    content.reference(case.stored),
                    Value::date(case.figures.received_on),
                    content.word_of("document-kind", case.figures.instrument.map(|it| it.code())),
                    document.map_or(Value::Empty, |it| line(&it.issuer)),
                    document
                        .and_then(|it| it.country.as_ref())
                        .or(case.figures.country.as_ref())
                        .map_or(Value::Empty, |it| content.country(it)),
                    document.map_or(Value::Missing, |it| line(&it.legal_provision).or_missing()),
                    content.word_of("outcome", case.figures.outcome.map(|it| it.code())),
                    Value::YesNo(case.figures.narrowed),
                    Value::count(case.figures.accounts),
                    content.word_of(
                        "notification-status",
                        case.figures.notification.map(|it| it.code()),
                    ),
                    Value::Page(place(case.stored)),
                ]
            })
            .collect(),
    )
}

/// The tables of all cases among the data, each row with its case; pages have them case by case.
fn among_data(content: &Content<'_>, cases: &[Disclosed<'_>]) -> [Table; 5] {
    let all = |id: &'static str, of: &dyn Fn(&Disclosed<'_>) -> Table| {
        let mut whole = Table::new(
            id,
            "",
            content.say.w("report-none-authorities"),
            content.columns(&[("ref", "report-column-ref", ColumnKind::Code, 1.5)]),
        )
        .shown(Shown::Sheets);
        for case in cases {
            let table = of(case);
            if whole.columns.len() == 1 {
                whole.columns.extend(table.columns);
            }
            for row in table.rows {
                let mut first = vec![content.reference(case.stored)];
                first.extend(row);
                whole.rows.push(first);
            }
        }
        whole
    };
    [
        all("all-documents", &|case| documents(content, case)),
        all("all-steps", &|case| steps(content, &case.steps())),
        all("all-scopes", &|case| scope(content, case)),
        all("all-notifications", &|case| notifications(content, case)),
        all("all-follow-ups", &|case| watched(content, case)),
    ]
}

fn place(stored: &Stored) -> String {
    format!("case-{}", stored.reference.to_lowercase())
}

fn chapter(content: &Content<'_>, case: &Disclosed<'_>) -> Chapter {
    let say = content.say;
    let mut chapter = Chapter::new(place(case.stored), case.request.title.to_string())
        .about(&case.stored.reference, case.stored.id)
        .on_new_page()
        .and(Block::facts("request", request(content, case)));
    for document in &case.entries.documents {
        let fact = |id: &'static str, key: &str, value: Value| content.fact(id, key, value);
        chapter = chapter.and(Block::facts(
            "document",
            vec![
                fact(
                    "kind",
                    "field-kind",
                    content.word_of("document-kind", document.kind.map(|it| it.code())),
                ),
                fact(
                    "issuer",
                    "field-issuer",
                    line(&document.issuer).or_missing(),
                ),
                fact(
                    "level",
                    "field-issuer-level",
                    content.word_of("issuer-level", document.issuer_level.map(|it| it.code())),
                ),
                fact("ref_no", "field-ref-no", line(&document.ref_no)),
                fact("date", "field-date", Value::date(document.date)),
                fact(
                    "provision",
                    "field-legal-provision",
                    line(&document.legal_provision).or_missing(),
                ),
                fact(
                    "verified",
                    "field-verified-channel",
                    line(&document.verified_channel),
                ),
            ],
        ));
    }
    let (worksheet, assessed): (Vec<_>, Vec<_>) = case
        .steps()
        .into_iter()
        .partition(|(code, _)| code.code().starts_with("N-"));
    let below =
        |id: &str, key: &str| Chapter::new(format!("{}-{id}", place(case.stored)), say.w(key));
    let mut chapters = vec![below("steps", "report-section-steps").and(steps(content, &assessed))];
    if under_art48(case.request) || !worksheet.is_empty() {
        chapters.push(below("article-48", "report-article-48").and(steps(content, &worksheet)));
    }
    chapters.extend([
        below("scope", "report-scope").and(scope(content, case)),
        below("notifications", "report-section-notifications").and(notifications(content, case)),
        below("follow-ups", "report-follow-ups").and(watched(content, case)),
    ]);
    chapter.over(chapters)
}

fn request(content: &Content<'_>, case: &Disclosed<'_>) -> Vec<Fact> {
    let it = case.request;
    let fact = |id: &'static str, key: &str, value: Value| content.fact(id, key, value);
    let mut facts = vec![
        fact(
            "subtype",
            "field-subtype",
            content.word_of("subtype", case.figures.subtype.map(|it| it.code())),
        ),
        fact(
            "received_at",
            "field-received-at",
            Value::moment(it.received_at),
        ),
        fact(
            "channel",
            "field-channel",
            content.word_of("channel", it.channel.map(|it| it.code())),
        ),
        fact(
            "urgency",
            "field-urgency",
            content.word_of("urgency", it.urgency.map(|it| it.code())),
        ),
        fact(
            "origin",
            "field-origin",
            content.word_of("origin", it.origin.map(|it| it.code())),
        ),
        fact("due", "field-legal", Value::date(it.due())),
        fact(
            "status",
            "field-status",
            content.word("request-status", it.status().code()),
        ),
    ];
    facts.push(fact("assigned_to", "field-assigned-to", line(&it.assigned_to)).of(Matter::Staff));
    if it.figures.is_some() {
        facts.push(fact(
            "erased",
            "report-left-out",
            Value::text(content.say.w("report-case-erased")),
        ));
    }
    facts
}

fn steps(content: &Content<'_>, steps: &[(StepCode, Option<&Step>)]) -> Table {
    let say = content.say;
    let reason = |step: &Step| {
        if step.privileged {
            Value::text(say.w("report-withheld"))
        } else {
            prose(&step.reason)
        }
    };
    Table::new(
        "steps",
        "",
        say.w("report-none-steps"),
        content.columns(&[
            ("step", "field-step-code", ColumnKind::Code, 0.9),
            ("question", "field-question", ColumnKind::Text, 3.4),
            ("answer", "field-answer", ColumnKind::Word, 1.6),
            ("reason", "field-reason", ColumnKind::Text, 4.0),
            ("at", "field-at", ColumnKind::Moment, 1.7),
        ]),
    )
    .shown(Shown::Pages)
    .with(
        steps
            .iter()
            .map(|(code, step)| {
                vec![
                    Value::Code(code.code().to_owned()),
                    Value::text(say.code("step", &code.key())),
                    content
                        .word_of("answer", step.and_then(|it| it.answer).map(Answer::code))
                        .or_missing(),
                    step.map_or(Value::Empty, reason),
                    Value::moment(step.and_then(|it| it.at)),
                ]
            })
            .collect(),
    )
}

/// The legal documents of a case, a row each.
fn documents(content: &Content<'_>, case: &Disclosed<'_>) -> Table {
    let row = |it: &LegalDocument| {
        vec![
            content.word_of("document-kind", it.kind.map(|it| it.code())),
            line(&it.issuer).or_missing(),
            content.word_of("issuer-level", it.issuer_level.map(|it| it.code())),
            line(&it.ref_no),
            Value::date(it.date),
            line(&it.legal_provision).or_missing(),
            line(&it.verified_channel),
        ]
    };
    Table::new(
        "documents",
        "",
        content.say.w("report-none-authorities"),
        content.columns(&[
            ("kind", "field-kind", ColumnKind::Word, 2.0),
            ("issuer", "field-issuer", ColumnKind::Text, 2.4),
            ("level", "field-issuer-level", ColumnKind::Word, 1.8),
            ("ref_no", "field-ref-no", ColumnKind::Text, 1.6),
            ("date", "field-date", ColumnKind::Date, 1.4),
            ("provision", "field-legal-provision", ColumnKind::Text, 2.6),
            ("verified", "field-verified-channel", ColumnKind::Text, 2.4),
        ]),
    )
    .with(case.entries.documents.iter().map(row).collect())
}

/// What was asked, what was decided, what was given.
fn scope(content: &Content<'_>, case: &Disclosed<'_>) -> Table {
    let say = content.say;
    let decision = case.entries.decision();
    let given = |of: fn(&tilsyn_core::request::Disclosure) -> Value| {
        Value::list(case.entries.disclosures.iter().map(|(_, it)| of(it)))
    };
    let row = |key: &str, asked: Value, decided: Value, given: Value| {
        vec![Value::text(say.w(key)), asked, decided, given]
    };
    let it = case.request;
    Table::new(
        "scope",
        "",
        "",
        content.columns(&[
            ("what", "report-column-what", ColumnKind::Text, 1.8),
            ("asked", "report-column-asked", ColumnKind::Text, 3.0),
            ("decided", "report-column-decided", ColumnKind::Text, 3.0),
            ("given", "report-column-given", ColumnKind::Text, 3.0),
        ]),
    )
    .shown(Shown::Pages)
    .with(vec![
        row(
            "field-data-categories",
            all_lines(&it.data_requested).or_missing(),
            decision.map_or(Value::Empty, |it| all_lines(&it.allowed_categories)),
            given(|it| all_lines(&it.data_categories)),
        ),
        row(
            "field-subjects-count",
            number(it.subjects_count),
            decision.map_or(Value::Empty, |it| number(it.allowed_subjects)),
            given(|it| number(it.subjects_count)),
        ),
        row(
            "report-data-of",
            Value::list([Value::date(it.period_from), Value::date(it.period_to)]),
            decision.map_or(Value::Empty, |it| {
                Value::list([Value::date(it.allowed_from), Value::date(it.allowed_to)])
            }),
            given(|it| Value::list([Value::date(it.period_from), Value::date(it.period_to)])),
        ),
        row(
            "report-scope",
            prose(&it.scope_text),
            decision.map_or(Value::Empty, |it| prose(&it.minimised_to)),
            given(|it| prose(&it.purpose)),
        ),
    ])
}

fn notifications(content: &Content<'_>, case: &Disclosed<'_>) -> Table {
    let say = content.say;
    Table::new(
        "notifications",
        "",
        say.w("report-none-notifications"),
        content.columns(&[
            ("to", "field-to", ColumnKind::Word, 1.8),
            ("status", "field-status", ColumnKind::Word, 1.8),
            ("ground", "field-legal-ground", ColumnKind::Text, 3.0),
            ("until", "field-until", ColumnKind::Date, 1.4),
            ("sent_at", "field-sent-at", ColumnKind::Moment, 1.8),
        ]),
    )
    .shown(Shown::Pages)
    .with(
        case.entries
            .notifications
            .iter()
            .map(|(_, it)| {
                vec![
                    content.word_of("notification-to", it.to.map(|it| it.code())),
                    content.word_of("notification-status", it.status.map(|it| it.code())),
                    line(&it.legal_ground),
                    Value::date(it.until),
                    Value::moment(it.sent_at),
                ]
            })
            .collect(),
    )
}

/// What the core says is still to be watched.
fn watched(content: &Content<'_>, case: &Disclosed<'_>) -> Table {
    let say = content.say;
    let looked_at = Case {
        request: case.request,
        entries: &case.entries,
        now: content.now(),
        first_month: None,
    };
    let zone = content.sources.home.zone;
    Table::new(
        "follow-ups",
        "",
        say.w("report-none-follow-ups"),
        content.columns(&[
            ("what", "report-column-what", ColumnKind::Word, 4.0),
            ("due", "field-on", ColumnKind::Date, 1.6),
            ("law", "report-law", ColumnKind::Text, 3.0),
        ]),
    )
    .shown(Shown::Pages)
    .with(
        follow_ups(&looked_at)
            .into_iter()
            .map(|it| {
                vec![
                    content.word("follow-up", it.kind.code()),
                    Value::date(
                        it.due
                            .or_else(|| it.due_at.map(|at| at.with_timezone(&zone).date_naive())),
                    ),
                    Value::text(it.citation),
                ]
            })
            .collect(),
    )
}
