//! RP-03: on what each processing rests, basis by basis, with what shows it.

use std::collections::BTreeSet;

use tilsyn_core::activity::{Activity, DataItem, Purpose};
use tilsyn_core::legal_basis::{Art6, Basis, ConsentProfile, InterestAssessment};
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::rights::{self, Right, Standing};
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::Stored;

use super::{Content, all_lines, interests, line, lines, number, prose};
use crate::ReportError;
use crate::document::{
    Bar, Block, Chapter, Chart, ChartKind, ColumnKind, Document, Frame, Matter, Series, Shown,
    Table, Value, Why,
};
use crate::sources::Sources;

/// A row of basis with where it stands.
struct Row<'a> {
    stored: &'a Stored,
    activity: &'a Activity,
    basis: &'a Basis,
}

impl Row<'_> {
    fn purpose(&self) -> Option<&Purpose> {
        self.activity
            .purposes
            .iter()
            .find(|it| it.key == self.basis.purpose)
    }
}

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let say = content.say;
    let activities = content.activities();
    let rows: Vec<Row<'_>> = activities
        .iter()
        .flat_map(|(stored, activity)| {
            activity.bases.iter().map(|basis| Row {
                stored,
                activity,
                basis,
            })
        })
        .collect();
    let mut opening =
        content.opening(say.s(&Sentence::new("report-bases-subtitle").date("date", content.on())));
    opening.counts = vec![
        content.counted("activities", "report-count-activities", activities.len()),
        content.counted("bases", "report-count-bases", rows.len()),
    ];
    opening.left_out.extend(content.filtered(Kind::Activity));
    opening.left_out.extend(content.erased(&[Kind::Activity]));
    if content.sources.is_past() {
        opening
            .left_out
            .extend(sources.left_out("report-left-out-outdated", 1, Why::Unrecorded));
    }
    opening.method = vec![
        sources.method("matrix", "report-method-matrix"),
        sources.method("rights", "report-method-rights"),
    ];
    let mut chapters = vec![
        Chapter::new("matrix", say.w("report-bases-matrix"))
            .and(chart(&content, &rows))
            .and(matrix(&content, &activities, &rows)),
    ];
    chapters.extend(by_basis(&content, &rows)?);
    chapters.push(special(&content, &activities, &rows));
    chapters.push(
        Chapter::new("rights", say.w("report-bases-rights")).with(rights_of(&content, &activities)),
    );
    chapters.push(
        Chapter::new("gaps", say.w("report-bases-gaps"))
            .of(Matter::Judgement)
            .and(gaps(&content, &activities)),
    );
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters,
    })
}

/// How many activities rest on each basis. One that rests on several is counted with each.
fn chart(content: &Content<'_>, rows: &[Row<'_>]) -> Chart {
    let say = content.say;
    let bars = Art6::ALL
        .iter()
        .map(|art6| {
            let on: Vec<&Row<'_>> = rows
                .iter()
                .filter(|row| row.basis.art6 == Some(*art6))
                .collect();
            let activities: BTreeSet<RecordId> = on.iter().map(|row| row.stored.id).collect();
            Bar {
                key: art6.code().to_owned(),
                label: say.w(&format!("basis-{}-full", art6.key())),
                values: vec![count(activities.len())],
            }
        })
        .collect();
    Chart {
        id: "bases-counted",
        title: say.w("report-bases-counted"),
        alt: say.w("report-bases-counted-alt"),
        kind: ChartKind::Bars,
        rows_are: say.w("field-art6"),
        series: vec![Series {
            id: "activities",
            name: say.w("field-activities"),
        }],
        bars,
        none: say.w("report-no-activities"),
    }
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// Activity by purpose by basis; a purpose that rests on nothing shows.
fn matrix(content: &Content<'_>, activities: &[(&Stored, &Activity)], rows: &[Row<'_>]) -> Table {
    let say = content.say;
    let mut table = Table::new(
        "bases",
        "",
        say.w("report-no-activities"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.1),
            ("activity", "report-column-activity", ColumnKind::Text, 3.0),
            ("purpose", "field-purpose", ColumnKind::Text, 4.0),
            ("basis", "field-basis", ColumnKind::Word, 3.0),
            ("subjects", "field-subject-category", ColumnKind::Text, 2.0),
            ("qualified", "field-hedge-text", ColumnKind::Text, 1.6),
            ("from", "field-valid-from", ColumnKind::Date, 1.2),
            ("to", "field-valid-to", ColumnKind::Date, 1.2),
        ]),
    )
    .described(say.w("report-bases-matrix-alt"));
    for (stored, activity) in activities {
        let first = |purpose: Value| {
            vec![
                content.reference(stored),
                Value::needed(say.text(&activity.name)),
                purpose,
            ]
        };
        for row in rows.iter().filter(|row| row.stored.id == stored.id) {
            let purpose = match row.purpose() {
                Some(purpose) => Value::needed(say.text(&purpose.text)),
                None => Value::text(say.w("report-all-purposes")),
            };
            let mut cells = first(purpose);
            cells.extend([
                content.basis(row.basis.art6.map(Art6::code)),
                Value::text(say.name(&row.basis.subject_category)),
                line(&row.basis.hedge_text),
                Value::date(row.basis.valid_from),
                Value::date(row.basis.valid_to),
            ]);
            table.rows.push(cells);
        }
        for purpose in resting_on_nothing(activity) {
            let mut cells = first(Value::needed(say.text(&purpose.text)));
            cells.extend([
                Value::Missing,
                Value::Empty,
                Value::Empty,
                Value::Empty,
                Value::Empty,
            ]);
            table.rows.push(cells);
        }
    }
    table
}

/// Purposes for which no row of basis stands. A row without a purpose is one of all of them.
fn resting_on_nothing(activity: &Activity) -> Vec<&Purpose> {
    if activity.bases.iter().any(|basis| basis.purpose.is_empty()) {
        return Vec::new();
    }
    activity
        .purposes
        .iter()
        .filter(|purpose| !activity.bases.iter().any(|it| it.purpose == purpose.key))
        .collect()
}

/// A chapter per basis, with what each needs.
fn by_basis(content: &Content<'_>, rows: &[Row<'_>]) -> Result<Vec<Chapter>, ReportError> {
    let mut chapters = Vec::new();
    for art6 in Art6::ALL {
        let on: Vec<&Row<'_>> = rows
            .iter()
            .filter(|row| row.basis.art6 == Some(*art6))
            .collect();
        let mut chapter = Chapter::new(
            format!("basis-{}", art6.code()),
            content.say.w(&format!("basis-{}-full", art6.key())),
        );
        if on.is_empty() {
            chapters.push(chapter.and(Block::note(content.say.w("report-basis-none"))));
            continue;
        }
        chapter = match art6 {
            Art6::A => chapter.over(consents(content, &on)),
            Art6::B => chapter.and(contracts(content, &on)),
            Art6::C => chapter.and(laws(content, "legal-duties", &on)),
            Art6::D => chapter.and(vital(content, &on)),
            Art6::E => chapter.and(laws(content, "public-tasks", &on)),
            Art6::F => {
                let mut below = Vec::new();
                for id in ids(&on, |basis| basis.lia) {
                    if let Some(kept) = content.register.get(id)
                        && let Some(it) = content.register.document::<InterestAssessment>(id)
                    {
                        below.push(interests::chapter(content, &kept.stored, it)?);
                    }
                }
                chapter.and(stated_interests(content, &on)).over(below)
            }
        };
        chapters.push(chapter);
    }
    Ok(chapters)
}

/// Records that rows name, each once, in the order of their numbers.
fn ids(rows: &[&Row<'_>], of: fn(&Basis) -> Option<RecordId>) -> Vec<RecordId> {
    let mut found: Vec<RecordId> = rows.iter().filter_map(|row| of(row.basis)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn place(content: &Content<'_>, row: &Row<'_>) -> Vec<Value> {
    let purpose = row.purpose().map_or_else(
        || Value::text(content.say.w("report-all-purposes")),
        |it| Value::needed(content.say.text(&it.text)),
    );
    vec![content.reference(row.stored), purpose]
}

const PLACE: [(&str, &str, ColumnKind, f64); 2] = [
    ("ref", "report-column-ref", ColumnKind::Code, 1.1),
    ("purpose", "field-purpose", ColumnKind::Text, 4.0),
];

fn consents(content: &Content<'_>, rows: &[&Row<'_>]) -> Vec<Chapter> {
    let say = content.say;
    let mut chapters: Vec<Chapter> = ids(rows, |basis| basis.consent_profile)
        .into_iter()
        .filter_map(|id| {
            let stored = &content.register.get(id)?.stored;
            let it = content.register.document::<ConsentProfile>(id)?;
            Some(consent(content, stored, it, rows))
        })
        .collect();
    let without: Vec<Vec<Value>> = rows
        .iter()
        .filter(|row| row.basis.consent_profile.is_none())
        .map(|row| {
            let mut cells = place(content, row);
            cells.push(Value::Missing);
            cells
        })
        .collect();
    if !without.is_empty() {
        let mut columns = content.columns(&PLACE);
        columns.push(content.column(
            "consent_profile",
            "field-consent-profile",
            ColumnKind::Text,
            2.0,
        ));
        chapters.push(
            Chapter::new("consent-unproven", say.w("report-consent-unproven"))
                .and(Table::new("consent-unproven", "", "", columns).with(without)),
        );
    }
    chapters
}

fn consent(
    content: &Content<'_>,
    stored: &Stored,
    it: &ConsentProfile,
    rows: &[&Row<'_>],
) -> Chapter {
    let say = content.say;
    let fact = |id: &'static str, key: &str, value: Value| content.fact(id, key, value);
    let used = rows
        .iter()
        .filter(|row| row.basis.consent_profile == Some(stored.id))
        .map(|row| row.stored.id)
        .collect::<BTreeSet<_>>();
    let facts = vec![
        fact(
            "version",
            "field-wording-version",
            line(&it.wording_version),
        ),
        fact(
            "collected_via",
            "field-collected-via",
            line(&it.collected_via).or_missing(),
        ),
        fact("explicit", "field-explicit", Value::YesNo(it.explicit)),
        fact("granular", "field-granular", Value::YesNo(it.granular)),
        fact(
            "separate_from_terms",
            "field-separate-from-terms",
            Value::YesNo(it.separate_from_terms),
        ),
        fact(
            "info_before",
            "field-info-before",
            Value::YesNo(it.info_before),
        ),
        fact(
            "refusal_consequence",
            "field-refusal-consequence",
            prose(&it.refusal_consequence),
        ),
        fact(
            "withdrawal_channels",
            "field-withdrawal-channels",
            all_lines(&it.withdrawal_channels).or_missing(),
        ),
        fact(
            "withdrawal_effort",
            "field-withdrawal-effort",
            content
                .word_of(
                    "withdrawal-effort",
                    it.withdrawal_effort.map(|it| it.code()),
                )
                .or_missing(),
        ),
        fact(
            "proof_fields",
            "field-proof-fields",
            all_lines(&it.proof_fields).or_missing(),
        ),
        fact(
            "record_location",
            "field-record-location",
            line(&it.record_location).or_missing(),
        )
        .of(Matter::Security),
        fact("age_gate", "field-age-gate", Value::YesNo(it.age_gate)),
        fact("min_age", "field-min-age", number(it.min_age)),
        fact(
            "parental_method",
            "field-parental-method",
            line(&it.parental_method),
        ),
        fact(
            "refresh_months",
            "field-refresh-months",
            number(it.refresh_months),
        ),
        fact("activities", "field-activities", content.all_named(used)),
    ];
    let mut chapter = Chapter::new(stored.reference.to_lowercase(), it.name.to_string())
        .about(&stored.reference, stored.id);
    // The wording as people saw it, in each language in which it is kept.
    for (language, text) in it.wording.each() {
        chapter = chapter.and(Block::quotation(
            text,
            format!("{}, {}", say.w("field-wording"), language.code()),
        ));
    }
    chapter.and(Block::facts("consent", facts))
}

fn contracts(content: &Content<'_>, rows: &[&Row<'_>]) -> Table {
    let mut columns = content.columns(&PLACE);
    columns.extend(content.columns(&[
        ("contract", "field-contract-ref", ColumnKind::Text, 3.0),
        (
            "subject_is_party",
            "field-subject-is-party",
            ColumnKind::YesNo,
            1.4,
        ),
    ]));
    Table::new("contracts", "", "", columns).with(
        rows.iter()
            .map(|row| {
                let mut cells = place(content, row);
                cells.extend([
                    line(&row.basis.contract_ref).or_missing(),
                    super::said(row.basis.subject_is_party).or_missing(),
                ]);
                cells
            })
            .collect(),
    )
}

fn laws(content: &Content<'_>, id: &'static str, rows: &[&Row<'_>]) -> Table {
    let mut columns = content.columns(&PLACE);
    columns.extend(content.columns(&[
        ("provision", "field-provision", ColumnKind::Text, 2.4),
        ("country", "field-country", ColumnKind::Word, 1.4),
        ("text", "field-text", ColumnKind::Text, 3.4),
        ("url", "field-url", ColumnKind::Text, 2.0),
    ]));
    Table::new(id, "", "", columns).with(
        rows.iter()
            .map(|row| {
                let mut cells = place(content, row);
                let law = row.basis.law_ref.clone().unwrap_or_default();
                cells.extend([
                    line(&law.provision).or_missing(),
                    law.country
                        .as_ref()
                        .map_or(Value::Empty, |it| content.country(it))
                        .or_missing(),
                    prose(&law.text),
                    line(&law.url),
                ]);
                cells
            })
            .collect(),
    )
}

fn vital(content: &Content<'_>, rows: &[&Row<'_>]) -> Table {
    let mut columns = content.columns(&PLACE);
    columns.push(content.column("facts", "field-remarks", ColumnKind::Text, 4.0));
    Table::new("vital-interests", "", "", columns).with(
        rows.iter()
            .map(|row| {
                let mut cells = place(content, row);
                cells.push(prose(&row.activity.remarks).or_missing());
                cells
            })
            .collect(),
    )
}

fn stated_interests(content: &Content<'_>, rows: &[&Row<'_>]) -> Table {
    let mut columns = content.columns(&PLACE);
    columns.extend(content.columns(&[
        ("interest", "field-interest", ColumnKind::Text, 4.0),
        ("assessment", "field-lia", ColumnKind::Code, 1.4),
    ]));
    Table::new("interests", "", "", columns).with(
        rows.iter()
            .map(|row| {
                let mut cells = place(content, row);
                cells.extend([
                    lines(content.say.text(&row.basis.interest)).or_missing(),
                    row.basis
                        .lia
                        .map_or(Value::Missing, |id| content.all_named([id])),
                ]);
                cells
            })
            .collect(),
    )
}

/// Special categories, convictions, automated decisions.
fn special(
    content: &Content<'_>,
    activities: &[(&Stored, &Activity)],
    rows: &[Row<'_>],
) -> Chapter {
    let say = content.say;
    Chapter::new("special", say.w("report-bases-special")).over([
        Chapter::new("article-9", say.w("report-bases-article-9"))
            .and(article9(content, activities)),
        Chapter::new("article-10", say.w("report-bases-article-10"))
            .and(article10(content, activities)),
        Chapter::new("article-22", say.w("report-bases-article-22"))
            .and(article22(content, activities, rows)),
    ])
}

fn article9(content: &Content<'_>, activities: &[(&Stored, &Activity)]) -> Table {
    let say = content.say;
    let mut table = Table::new(
        "article-9",
        "",
        say.w("report-nothing-article-9"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.1),
            ("category", "field-category", ColumnKind::Text, 2.4),
            ("special", "field-special", ColumnKind::Word, 2.4),
            ("conditions", "field-art9", ColumnKind::Word, 3.6),
            ("law", "field-art9-law", ColumnKind::Text, 3.6),
        ]),
    );
    for (stored, activity) in activities {
        let mut conditions: Vec<_> = activity
            .bases
            .iter()
            .flat_map(|basis| basis.art9.iter().copied())
            .collect();
        conditions.sort_unstable();
        conditions.dedup();
        let laws = activity.bases.iter().flat_map(|basis| &basis.art9_law);
        let laws: Vec<Value> = laws
            .map(|law| {
                lines(&crate::doc::joined(&[
                    law.provision.as_str(),
                    &say.country_of(law.country.as_ref()),
                    law.text.as_str(),
                ]))
            })
            .collect();
        let special = |item: &&DataItem| item.special.is_some();
        for item in activity.data_items.iter().filter(special) {
            table.rows.push(vec![
                content.reference(stored),
                Value::needed(say.name(&item.category)),
                content.word_of("special-category", item.special.map(|it| it.code())),
                Value::list(conditions.iter().map(|it| content.word("art9", it.code())))
                    .or_missing(),
                Value::list(laws.iter().cloned()),
            ]);
        }
    }
    table
}

fn article10(content: &Content<'_>, activities: &[(&Stored, &Activity)]) -> Table {
    let say = content.say;
    let mut table = Table::new(
        "article-10",
        "",
        say.w("report-nothing-article-10"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.1),
            ("category", "field-category", ColumnKind::Text, 2.4),
            ("law", "field-art10-law", ColumnKind::Text, 3.0),
            (
                "safeguards",
                "field-art10-safeguards",
                ColumnKind::Text,
                3.0,
            ),
        ]),
    );
    for (stored, activity) in activities {
        for item in activity.data_items.iter().filter(|item| item.criminal) {
            table.rows.push(vec![
                content.reference(stored),
                Value::needed(say.name(&item.category)),
                Value::list(activity.bases.iter().map(|it| line(&it.art10_law))).or_missing(),
                Value::list(activity.bases.iter().map(|it| prose(&it.art10_safeguards))),
            ]);
        }
    }
    table
}

fn article22(
    content: &Content<'_>,
    activities: &[(&Stored, &Activity)],
    rows: &[Row<'_>],
) -> Table {
    let say = content.say;
    let mut table = Table::new(
        "article-22",
        "",
        say.w("report-nothing-article-22"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.1),
            (
                "solely_automated",
                "field-solely-automated",
                ColumnKind::YesNo,
                1.3,
            ),
            ("effect", "field-significant-effect", ColumnKind::YesNo, 1.3),
            ("profiling", "field-profiling", ColumnKind::YesNo, 1.2),
            ("ground", "field-art22-ground", ColumnKind::Word, 2.2),
            ("logic", "field-logic", ColumnKind::Text, 2.6),
            ("consequences", "field-consequences", ColumnKind::Text, 2.6),
            ("safeguards", "field-safeguards", ColumnKind::Text, 2.6),
        ]),
    );
    for (stored, activity) in activities {
        let Some(adm) = &activity.adm else {
            continue;
        };
        let grounds = rows
            .iter()
            .filter(|row| row.stored.id == stored.id)
            .filter_map(|row| row.basis.art22_ground);
        let grounds: BTreeSet<_> = grounds.collect();
        let grounds = Value::list(
            grounds
                .iter()
                .map(|it| content.word("art22-ground", it.code())),
        );
        let asked = adm.solely_automated && adm.significant_effect;
        table.rows.push(vec![
            content.reference(stored),
            Value::YesNo(adm.solely_automated),
            Value::YesNo(adm.significant_effect),
            Value::YesNo(adm.profiling),
            if asked { grounds.or_missing() } else { grounds },
            lines(say.text(&adm.logic)),
            lines(say.text(&adm.consequences)),
            lines(say.text(&adm.safeguards)),
        ]);
    }
    table
}

/// Which right applies to which activity: the core's matrix, over all bases of each. On pages in a line per activity,
/// among the data in a row per right.
fn rights_of(content: &Content<'_>, activities: &[(&Stored, &Activity)]) -> [Table; 2] {
    let say = content.say;
    let mut pages = Table::new(
        "rights-by-activity",
        "",
        say.w("report-no-activities"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.1),
            ("activity", "report-column-activity", ColumnKind::Text, 2.6),
            ("applies", "report-column-applies", ColumnKind::Text, 4.0),
            (
                "conditional",
                "report-column-conditional",
                ColumnKind::Text,
                3.4,
            ),
        ]),
    )
    .shown(Shown::Pages);
    let mut data = Table::new(
        "rights",
        "",
        say.w("report-no-activities"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.1),
            ("activity", "report-column-activity", ColumnKind::Text, 3.0),
            ("right", "report-column-right", ColumnKind::Word, 3.0),
            ("standing", "report-column-standing", ColumnKind::Word, 1.6),
            ("because_of", "report-column-because", ColumnKind::Word, 2.4),
            ("reason", "field-reason", ColumnKind::Text, 5.0),
        ]),
    )
    .shown(Shown::Sheets);
    for (stored, activity) in activities {
        let found = rights::of(activity);
        let of = |standing: Standing| {
            let named: Vec<String> = Right::ALL
                .iter()
                .filter(|right| {
                    found
                        .iter()
                        .any(|it| it.right == **right && it.standing == standing)
                })
                .map(|right| say.code("right-short", &right.key()))
                .collect();
            Value::text(say.list(&named))
        };
        pages.rows.push(vec![
            content.reference(stored),
            Value::needed(say.text(&activity.name)),
            of(Standing::Yes),
            of(Standing::Conditional),
        ]);
        for it in &found {
            let reason: Vec<String> = it.reason.iter().map(|it| say.s(it)).collect();
            data.rows.push(vec![
                content.reference(stored),
                Value::needed(say.text(&activity.name)),
                content.word("right", it.right.code()),
                content.word("standing", it.standing.code()),
                Value::list(it.because_of.iter().map(|art6| Value::Word {
                    code: art6.code().to_owned(),
                    words: say.article6(*art6),
                })),
                Value::text(reason.join(" ")),
            ]);
        }
    }
    [pages, data]
}

/// What this report says is not stated, gathered: purposes without a basis, and bases without what shows them.
fn gaps(content: &Content<'_>, activities: &[(&Stored, &Activity)]) -> Table {
    let say = content.say;
    let mut table = Table::new(
        "gaps",
        "",
        say.w("report-bases-no-gaps"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.1),
            ("activity", "report-column-activity", ColumnKind::Text, 3.0),
            ("basis", "field-basis", ColumnKind::Word, 3.0),
            ("missing", "report-column-not-stated", ColumnKind::Text, 3.0),
        ]),
    );
    for (stored, activity) in activities {
        let mut add = |basis: Value, key: &str| {
            table.rows.push(vec![
                content.reference(stored),
                Value::needed(say.text(&activity.name)),
                basis,
                Value::text(say.w(key)),
            ]);
        };
        if activity.purposes.is_empty() {
            add(Value::Empty, "field-purposes");
        }
        for _ in resting_on_nothing(activity) {
            add(Value::Missing, "field-basis");
        }
        for basis in &activity.bases {
            let shown = |present: bool, key: &'static str| (!present).then_some(key);
            let missing = match basis.art6 {
                Some(Art6::A) => shown(basis.consent_profile.is_some(), "field-consent-profile"),
                Some(Art6::B) => shown(!basis.contract_ref.is_empty(), "field-contract-ref"),
                Some(Art6::C | Art6::E) => shown(
                    basis
                        .law_ref
                        .as_ref()
                        .is_some_and(|law| !law.provision.is_empty()),
                    "field-law-ref",
                ),
                Some(Art6::F) => shown(basis.lia.is_some(), "field-lia"),
                Some(Art6::D) | None => None,
            };
            if let Some(key) = missing {
                add(content.basis(basis.art6.map(Art6::code)), key);
            }
        }
    }
    table
}
