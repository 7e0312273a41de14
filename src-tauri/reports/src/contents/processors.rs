//! RP-04: processors by risk, their agreements and chains, the countries, and on what each transfer rests.

use chrono::NaiveDate;
use tilsyn_core::adequacy;
use tilsyn_core::processor::{DpaClause, DueDiligence, Processor};
use tilsyn_core::record::Kind;
use tilsyn_core::text::Sentence;
use tilsyn_core::transfer::verdict::{Verdict, verdict};
use tilsyn_core::transfer::{Mechanism, Transfer};
use tilsyn_core::workspace::Stored;

use super::{Content, line, number, transfers};
use crate::ReportError;
use crate::document::{
    Block, Chapter, Column, ColumnKind, Document, Frame, Matter, Table, Value, Why,
};
use crate::sources::Sources;

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let say = content.say;
    let mut processors: Vec<(&Stored, &Processor)> = content.each::<Processor>().collect();
    let engaged: Vec<_> = processors.iter().map(|(stored, _)| stored.id).collect();
    // A condition on processors narrows the transfers to theirs.
    let transfers: Vec<(&Stored, &Transfer)> = content
        .register
        .each::<Transfer>()
        .filter(|(_, it)| {
            sources.order.scope.is_all() || it.processor.is_some_and(|id| engaged.contains(&id))
        })
        .collect();
    processors.sort_by_key(|(stored, it)| (risk(&content, stored, it, &transfers), stored.ordinal));
    let mut opening = content
        .opening(say.s(&Sentence::new("report-processors-subtitle").date("date", content.on())));
    opening.counts = vec![
        content.counted("processors", "report-count-processors", processors.len()),
        content.counted("transfers", "report-count-transfers", transfers.len()),
    ];
    opening.left_out.extend(content.filtered(Kind::Processor));
    opening.left_out.extend(sources.left_out(
        "report-left-out-transfers",
        content.register.count(Kind::Transfer) - transfers.len(),
        Why::Filter,
    ));
    opening
        .left_out
        .extend(content.erased(&[Kind::Processor, Kind::Transfer]));
    opening.method = vec![
        sources.method("risk", "report-method-risk"),
        sources.method("stands", "report-method-stands"),
    ];
    let exceptions: Vec<Chapter> = transfers
        .iter()
        .filter(|(_, it)| it.mechanism.is_some_and(is_derogation))
        .map(|(stored, it)| transfers::derogation(&content, stored, it))
        .collect();
    let none = exceptions.is_empty();
    let mut article49 = Chapter::new("article-49", say.w("report-transfers-article-49"));
    if none {
        article49 = article49.and(Block::note(say.w("report-none-derogations")));
    }
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters: vec![
            Chapter::new("processors", say.w("kind-processor-plural")).and(by_risk(
                &content,
                &processors,
                &transfers,
            )),
            Chapter::new("agreements", say.w("report-agreements"))
                .of(Matter::Contracts)
                .and(Block::note(say.w("report-agreements-note")))
                .and(checklist(&content, &processors)),
            Chapter::new("chains", say.w("report-chains")).and(chains(&content, &processors)),
            Chapter::new("countries", say.w("field-countries"))
                .and(transfers::by_country(&content, &transfers))
                .and(transfers::countries(&content, &processors, &transfers)),
            Chapter::new("transfers", say.w("report-transfers"))
                .and(transfers::mechanisms(&content, &transfers)),
            Chapter::new("transfer-assessments", say.w("report-transfer-assessments"))
                .and(transfers::assessments(&content, &transfers)),
            Chapter::new("expiry", say.w("report-expiry")).and(expiry(
                &content,
                &processors,
                &transfers,
            )),
            article49.over(exceptions),
        ],
    })
}

fn is_derogation(mechanism: Mechanism) -> bool {
    matches!(
        mechanism,
        Mechanism::Art49A
            | Mechanism::Art49B
            | Mechanism::Art49C
            | Mechanism::Art49D
            | Mechanism::Art49E
            | Mechanism::Art49F
            | Mechanism::Art49G
            | Mechanism::Art49Compelling
    )
}

/// The gravest of what the core says of a processor's transfers.
fn gravest(
    content: &Content<'_>,
    stored: &Stored,
    transfers: &[(&Stored, &Transfer)],
) -> Option<Verdict> {
    transfers
        .iter()
        .filter(|(_, it)| it.processor == Some(stored.id))
        .map(|(_, it)| verdict(it, content.on()).verdict)
        .max()
}

/// The order by risk, the gravest first: transfers that do not stand, guarantees that are insufficient, clauses that are
/// missing, places outside the EEA.
fn risk(
    content: &Content<'_>,
    stored: &Stored,
    it: &Processor,
    transfers: &[(&Stored, &Transfer)],
) -> (u8, u8, std::cmp::Reverse<usize>, bool) {
    let transfer = match gravest(content, stored, transfers) {
        Some(Verdict::Unsound) => 0,
        Some(Verdict::Check) => 1,
        Some(Verdict::Sound) | None => 2,
    };
    let guarantees = match it.dd_result {
        Some(DueDiligence::Insufficient) => 0,
        None => 1,
        Some(DueDiligence::Conditional) => 2,
        Some(DueDiligence::Sufficient) => 3,
    };
    (
        transfer,
        guarantees,
        std::cmp::Reverse(it.clauses_missing().len()),
        it.third_countries().is_empty(),
    )
}

fn by_risk(
    content: &Content<'_>,
    processors: &[(&Stored, &Processor)],
    transfers: &[(&Stored, &Transfer)],
) -> Table {
    let say = content.say;
    let mut columns = content.columns(&[
        ("ref", "report-column-ref", ColumnKind::Code, 1.0),
        ("name", "field-name", ColumnKind::Text, 2.4),
        ("service", "field-service", ColumnKind::Text, 2.0),
        ("country", "field-country", ColumnKind::Word, 1.4),
        ("places", "report-column-places", ColumnKind::Word, 2.0),
        ("stands", "report-transfers", ColumnKind::Word, 1.5),
        ("guarantees", "field-dd-result", ColumnKind::Word, 1.7),
    ]);
    columns.push(
        content
            .column("missing", "report-clauses-missing", ColumnKind::Number, 1.2)
            .of(Matter::Contracts),
    );
    columns.extend(content.columns(&[
        (
            "activities",
            "report-column-activities",
            ColumnKind::Code,
            1.6,
        ),
        ("ends_on", "field-end-on", ColumnKind::Date, 1.3),
    ]));
    Table::new("processors", "", say.w("report-no-processors"), columns).with(
        processors
            .iter()
            .map(|(stored, it)| {
                vec![
                    content.reference(stored),
                    line(&it.name).or_missing(),
                    line(&it.service).or_missing(),
                    it.country
                        .as_ref()
                        .map_or(Value::Missing, |it| content.country(it)),
                    content
                        .countries(it.locations.iter().chain(&it.access_countries))
                        .or_missing(),
                    content.word_of(
                        "transfer-verdict",
                        gravest(content, stored, transfers).map(|it| it.code()),
                    ),
                    content
                        .word_of("due-diligence", it.dd_result.map(|it| it.code()))
                        .or_missing(),
                    Value::count(it.clauses_missing().len()),
                    content.all_named(it.activities.iter().copied()),
                    Value::date(it.end_on),
                ]
            })
            .collect(),
    )
}

/// Processor by clause of Article 28.
fn checklist(content: &Content<'_>, processors: &[(&Stored, &Processor)]) -> Table {
    let say = content.say;
    let mut columns = content.columns(&[
        ("ref", "report-column-ref", ColumnKind::Code, 1.1),
        ("name", "field-name", ColumnKind::Text, 2.4),
        ("agreement", "field-dpa-ref", ColumnKind::Text, 2.0),
        ("signed_on", "field-dpa-signed-on", ColumnKind::Date, 1.5),
    ]);
    columns.extend(DpaClause::ALL.iter().map(|clause| {
        Column::new(
            clause_column(*clause),
            clause_mark(*clause),
            ColumnKind::YesNo,
            0.7,
        )
    }));
    let rows = processors
        .iter()
        .map(|(stored, it)| {
            let mut row = vec![
                content.reference(stored),
                line(&it.name).or_missing(),
                line(&it.dpa_ref).or_missing(),
                Value::date(it.dpa_signed_on).or_missing(),
            ];
            row.extend(DpaClause::ALL.iter().map(|clause| {
                match (
                    it.dpa_check.contains(clause),
                    clause.is_demanded(it.subs_authorisation),
                ) {
                    (true, _) => Value::YesNo(true),
                    (false, true) => Value::YesNo(false),
                    // Not asked for here, and not there: nothing is missing.
                    (false, false) => Value::Empty,
                }
            }));
            row
        })
        .collect();
    Table::new("agreements", "", say.w("report-no-processors"), columns).with(rows)
}

/// The column of a clause in data formats.
const fn clause_column(clause: DpaClause) -> &'static str {
    match clause {
        DpaClause::Frame => "clause_00",
        DpaClause::A => "clause_a",
        DpaClause::B => "clause_b",
        DpaClause::C => "clause_c",
        DpaClause::D => "clause_d",
        DpaClause::E => "clause_e",
        DpaClause::F => "clause_f",
        DpaClause::G => "clause_g",
        DpaClause::H => "clause_h",
        DpaClause::S1 => "clause_s1",
        DpaClause::S2 => "clause_s2",
        DpaClause::S3 => "clause_s3",
        DpaClause::X1 => "clause_x1",
        DpaClause::X2 => "clause_x2",
    }
}

/// The mark of a clause over its column; the words stand in the appendix of clauses.
const fn clause_mark(clause: DpaClause) -> &'static str {
    match clause {
        DpaClause::Frame => "(3)",
        DpaClause::A => "(a)",
        DpaClause::B => "(b)",
        DpaClause::C => "(c)",
        DpaClause::D => "(d)",
        DpaClause::E => "(e)",
        DpaClause::F => "(f)",
        DpaClause::G => "(g)",
        DpaClause::H => "(h)",
        DpaClause::S1 => "S1",
        DpaClause::S2 => "S2",
        DpaClause::S3 => "S3",
        DpaClause::X1 => "X1",
        DpaClause::X2 => "X2",
    }
}

fn chains(content: &Content<'_>, processors: &[(&Stored, &Processor)]) -> Table {
    let say = content.say;
    let mut table = Table::new(
        "sub-processors",
        "",
        say.w("report-none-sub-processors"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.0),
            ("processor", "kind-processor", ColumnKind::Text, 2.2),
            (
                "authorisation",
                "field-subs-authorisation",
                ColumnKind::Word,
                2.4,
            ),
            ("name", "field-name", ColumnKind::Text, 2.4),
            ("service", "field-service", ColumnKind::Text, 2.0),
            ("country", "field-country", ColumnKind::Word, 1.5),
            ("level", "field-level", ColumnKind::Number, 0.9),
            ("engaged_by", "field-engaged-by", ColumnKind::Text, 1.8),
            ("checked_on", "field-checked-on", ColumnKind::Date, 1.4),
        ]),
    );
    for (stored, it) in processors {
        for sub in &it.sub_processors {
            table.rows.push(vec![
                content.reference(stored),
                line(&it.name),
                content
                    .word_of(
                        "subs-authorisation",
                        it.subs_authorisation.map(|it| it.code()),
                    )
                    .or_missing(),
                line(&sub.name).or_missing(),
                line(&sub.service),
                sub.country
                    .as_ref()
                    .map_or(Value::Missing, |it| content.country(it)),
                number(sub.level),
                line(&sub.engaged_by),
                Value::date(sub.checked_on),
            ]);
        }
    }
    table
}

/// What ends or is to be looked at again, by day.
fn expiry(
    content: &Content<'_>,
    processors: &[(&Stored, &Processor)],
    transfers: &[(&Stored, &Transfer)],
) -> Table {
    let say = content.say;
    let mut found: Vec<(NaiveDate, i64, &Stored, String)> = Vec::new();
    for (stored, it) in processors {
        let mut add = |day: Option<NaiveDate>, key: &str| {
            if let Some(day) = day {
                found.push((day, stored.ordinal, stored, say.w(key)));
            }
        };
        add(it.dpa_review_due, "field-dpa-review-due");
        add(it.dd_review_due, "field-dd-review-due");
        add(it.end_on, "field-end-on");
    }
    for (stored, it) in transfers {
        if let Some(day) = it.tia_review_due {
            found.push((day, stored.ordinal, stored, say.w("field-tia-review-due")));
        }
        if it.mechanism == Some(Mechanism::Adequacy) {
            for country in &it.countries {
                if let Some(day) = adequacy::standing(country, content.on()).until() {
                    let words = Sentence::new("report-adequacy-ends")
                        .sentence("country", tilsyn_core::country::said(country));
                    found.push((day, stored.ordinal, stored, say.s(&words)));
                }
            }
        }
    }
    found.sort_by(|a, b| (a.0, &a.2.reference, &a.3).cmp(&(b.0, &b.2.reference, &b.3)));
    Table::new(
        "expiry",
        "",
        say.w("report-none-expiry"),
        content.columns(&[
            ("on", "field-on", ColumnKind::Date, 1.6),
            ("ref", "report-column-ref", ColumnKind::Code, 1.1),
            ("title", "field-title", ColumnKind::Text, 3.0),
            ("what", "report-column-what", ColumnKind::Text, 4.0),
            ("over", "report-column-over", ColumnKind::YesNo, 1.0),
        ]),
    )
    .with(
        found
            .into_iter()
            .map(|(day, _, stored, what)| {
                vec![
                    Value::Date(day),
                    content.reference(stored),
                    Value::text(content.title(stored)),
                    Value::text(what),
                    Value::YesNo(day < content.on()),
                ]
            })
            .collect(),
    )
}
