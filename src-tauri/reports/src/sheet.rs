//! RP-01 as a workbook: one row per activity in the order of the ICO's template, and a sheet per entity.
//!
//! Only the typed writers are used: a text is a text, whatever it begins with. There is no formula and no link.

use chrono::{Datelike, NaiveDate, Timelike};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet,
};
use tilsyn_core::legal_basis::Basis;
use tilsyn_core::rights;
use tilsyn_core::text::Sentence;
use tilsyn_core::value::{Country, Line};
use tilsyn_trail::to_hex;

use crate::clean::{Printable, printable};
use crate::doc::{Cell, Run, Runs, Say};
use crate::record::{self, Register};
use crate::trail::printed_root;
use crate::{Order, ReportError};

/// The most characters that a cell of a workbook holds.
const LARGEST_TEXT: usize = 32_767;

/// What a cell holds.
enum Value {
    Text(String),
    Number(f64),
    Date(NaiveDate),
    Missing,
    Empty,
}

/// A sheet: its name, its columns with their widths, its rows.
struct Sheet {
    name: &'static str,
    columns: Vec<(String, f64)>,
    rows: Vec<Vec<Value>>,
}

struct Formats {
    head: Format,
    text: Format,
    quoted: Format,
    missing: Format,
    number: Format,
    date: Format,
}

impl Formats {
    fn new() -> Self {
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        Self {
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_border_bottom(rust_xlsxwriter::FormatBorder::Thin),
            quoted: text.clone().set_quote_prefix(),
            missing: text
                .clone()
                .set_italic()
                .set_font_color(Color::RGB(0x00A8_281F)),
            number: Format::new()
                .set_num_format("0")
                .set_align(FormatAlign::Top),
            date: Format::new()
                .set_num_format("yyyy-mm-dd")
                .set_align(FormatAlign::Top)
                .set_align(FormatAlign::Left),
            text,
        }
    }
}

/// Makes the workbook.
pub fn workbook(
    workspace: &tilsyn_core::workspace::Workspace,
    order: &Order,
) -> Result<Vec<u8>, ReportError> {
    let register = Register::read(workspace)?;
    let head = workspace.head()?;
    let say = Say::new(order, &register.home)?;
    let mut sheets = vec![meta(workspace, order, &say, &register, &head)];
    sheets.extend([
        activities(&say, &register),
        purposes(&say, &register),
        data(&say, &register),
        recipients(&say, &register),
        retention(&say, &register),
        measures(&say, &register),
        processors(&say, &register),
        transfers(&say, &register),
    ]);
    let formats = Formats::new();
    let mut workbook = Workbook::new();
    let own = register
        .home
        .organisation
        .as_ref()
        .map(|it| it.legal_name.to_string())
        .unwrap_or_default();
    let at = order.generated_at;
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let made = ExcelDateTime::from_ymd(
        u16::try_from(at.year()).unwrap_or(1970),
        part(at.month()),
        part(at.day()),
    )?
    .and_hms(
        u16::try_from(at.hour()).unwrap_or_default(),
        part(at.minute()),
        part(at.second()),
    )?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(clean(&say.w("report-record-controller")))
            .set_author(clean(&order.made_by))
            .set_company(clean(&own))
            .set_creation_datetime(&made),
    );
    for sheet in &sheets {
        write(workbook.add_worksheet(), sheet, &say, &formats)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn clean(text: &str) -> String {
    printable(
        text,
        Printable {
            has_glyph: &|_| true,
            longest_word: usize::MAX,
        },
    )
}

fn write(
    page: &mut Worksheet,
    sheet: &Sheet,
    say: &Say,
    formats: &Formats,
) -> Result<(), ReportError> {
    page.set_name(sheet.name)?;
    page.set_freeze_panes(1, 0)?;
    page.set_landscape();
    page.set_repeat_rows(0, 0)?;
    for (column, (title, width)) in (0_u16..).zip(&sheet.columns) {
        page.set_column_width(column, *width)?;
        page.write_string_with_format(0, column, clean(title), &formats.head)?;
    }
    for (row, values) in (1_u32..).zip(&sheet.rows) {
        for (column, value) in (0_u16..).zip(values) {
            match value {
                Value::Text(text) => {
                    let format = if begins_like_a_formula(text) {
                        &formats.quoted
                    } else {
                        &formats.text
                    };
                    page.write_string_with_format(row, column, cut(&clean(text), say), format)?;
                }
                Value::Number(number) => {
                    page.write_number_with_format(row, column, *number, &formats.number)?;
                }
                Value::Date(date) => write_date(page, row, column, *date, formats)?,
                Value::Missing => {
                    page.write_string_with_format(
                        row,
                        column,
                        say.w("report-not-stated"),
                        &formats.missing,
                    )?;
                }
                Value::Empty => {}
            }
        }
    }
    Ok(())
}

fn write_date(
    page: &mut Worksheet,
    row: u32,
    column: u16,
    date: NaiveDate,
    formats: &Formats,
) -> Result<(), ReportError> {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(date.year()).unwrap_or_default();
    match ExcelDateTime::from_ymd(year, part(date.month()), part(date.day())) {
        Ok(day) => page.write_datetime_with_format(row, column, &day, &formats.date)?,
        // Workbooks know no day before 1900.
        Err(_) => page.write_string_with_format(row, column, date.to_string(), &formats.text)?,
    };
    Ok(())
}

/// Whether another program would read the text as a formula once somebody edits the cell.
fn begins_like_a_formula(text: &str) -> bool {
    let hidden = |c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}');
    let trimmed = text.trim_start_matches(hidden);
    text.starts_with(['\t', '\r'])
        || trimmed.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// The text, or as much of it as a cell holds and how much is left out.
fn cut(text: &str, say: &Say) -> String {
    // Cells are counted in units of UTF-16.
    if text.encode_utf16().count() <= LARGEST_TEXT {
        return text.to_owned();
    }
    let note = say.w("report-cut");
    let mut room = LARGEST_TEXT.saturating_sub(note.encode_utf16().count() + 2);
    let mut kept = String::new();
    for c in text.chars() {
        let Some(left) = room.checked_sub(c.len_utf16()) else {
            break;
        };
        room = left;
        kept.push(c);
    }
    format!("{kept}… {note}")
}

// - values

fn text(text: impl Into<String>) -> Value {
    let text = text.into();
    if text.trim().is_empty() {
        Value::Empty
    } else {
        Value::Text(text)
    }
}

fn needed(words: impl Into<String>) -> Value {
    match text(words) {
        Value::Empty => Value::Missing,
        other => other,
    }
}

fn date(day: Option<NaiveDate>) -> Value {
    day.map_or(Value::Empty, Value::Date)
}

fn lines(items: &[Line]) -> String {
    items
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}

fn flat(runs: &Runs) -> String {
    let text = |run: &Run| match run {
        Run::Plain(text)
        | Run::Mono { m: text }
        | Run::Missing { x: text }
        | Run::Dim { d: text }
        | Run::Strong { b: text } => text.clone(),
    };
    runs.iter().map(text).collect::<String>()
}

fn flat_cell(cell: &Cell) -> String {
    cell.iter().map(flat).collect::<Vec<_>>().join("\n")
}

fn columns(say: &Say, named: &[(&str, f64)]) -> Vec<(String, f64)> {
    named
        .iter()
        .map(|(key, width)| (say.w(key), *width))
        .collect()
}

// - sheets

fn meta(
    workspace: &tilsyn_core::workspace::Workspace,
    order: &Order,
    say: &Say,
    register: &Register,
    head: &tilsyn_core::workspace::Head,
) -> Sheet {
    let own = register.home.organisation.clone().unwrap_or_default();
    let mut rows = vec![
        vec![
            text(say.w("report-column-report")),
            text(say.w("report-record-controller")),
        ],
        vec![
            text(say.w("report-controller")),
            needed(own.legal_name.to_string()),
        ],
        vec![text(say.w("field-reg-no")), text(own.reg_no.to_string())],
        vec![
            text(say.w("field-address")),
            needed(own.address.to_string()),
        ],
        vec![
            text(say.w("field-country")),
            own.country
                .as_ref()
                .map_or(Value::Missing, |it| text(say.country(it))),
        ],
        vec![text(say.w("field-email")), needed(own.email.to_string())],
    ];
    for contact in &own.contacts {
        let role = contact
            .role
            .map(|role| say.code("contact-role", &role.key()))
            .unwrap_or_default();
        let parts = [
            &contact.name,
            &contact.address,
            &contact.email,
            &contact.phone,
        ];
        let all: Vec<&str> = parts
            .iter()
            .map(|part| part.as_str())
            .filter(|part| !part.is_empty())
            .collect();
        rows.push(vec![text(role), text(all.join(", "))]);
    }
    #[allow(clippy::cast_precision_loss)] // A log of more than 2^53 events does not exist.
    let size = head.size as f64;
    let rules = Sentence::new("report-rules-value")
        .text("version", env!("CARGO_PKG_VERSION"))
        .sentence("calendar", register.home.calendar.name())
        .text("calendar_version", register.home.calendar.version());
    rows.extend([
        vec![text(say.w("report-column-as-of")), Value::Date(order.today)],
        vec![
            text(say.w("report-made")),
            text(
                order
                    .generated_at
                    .to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            ),
        ],
        vec![text(say.w("report-column-by")), text(order.made_by.clone())],
        vec![text(say.w("field-language")), text(order.language.code())],
        vec![text(say.w("report-rules")), text(say.s(&rules))],
        vec![
            text(say.w("report-left-out")),
            text(left_out(say, register)),
        ],
        vec![text(say.w("report-head-origin")), text(workspace.origin())],
        vec![text(say.w("report-head-size")), Value::Number(size)],
        vec![text(say.w("report-head-root")), text(to_hex(&head.root))],
        vec![
            text(say.w("report-head-printed")),
            text(printed_root(&head.root)),
        ],
        vec![text(say.w("report-note")), text(head.note.clone())],
    ]);
    Sheet {
        name: "meta",
        columns: columns(
            say,
            &[("report-column-what", 34.0), ("report-column-value", 90.0)],
        ),
        rows,
    }
}

fn left_out(say: &Say, register: &Register) -> String {
    let mut parts = Vec::new();
    if register.left_out > 0 {
        parts.push(say.count("report-left-out-processor", register.left_out));
    }
    parts.push(say.w("report-left-out-record"));
    parts.join("\n")
}

fn activities(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-owner-unit", 20.0),
            ("report-column-activity", 30.0),
            ("field-purposes", 45.0),
            ("field-controllers", 24.0),
            ("field-subject-categories", 28.0),
            ("field-data-items", 34.0),
            ("field-recipients", 36.0),
            ("field-dpa-ref", 24.0),
            ("report-third-countries", 20.0),
            ("report-safeguards", 34.0),
            ("field-retention", 44.0),
            ("field-toms", 44.0),
            ("field-art6", 28.0),
            ("field-art9", 28.0),
            ("report-interest", 40.0),
            ("field-lia", 14.0),
            ("report-rights", 34.0),
            ("field-adm", 30.0),
            ("field-source", 26.0),
            ("field-consent-profile", 14.0),
            ("field-systems", 24.0),
            ("field-dpia", 22.0),
            ("field-document-ref", 20.0),
            ("field-role", 16.0),
            ("field-status", 12.0),
            ("field-started-on", 12.0),
            ("field-ended-on", 12.0),
            ("field-last-reviewed-on", 12.0),
            ("field-review-due", 12.0),
            ("report-gaps", 30.0),
            ("field-remarks", 40.0),
        ],
    );
    let rows = register
        .activities
        .iter()
        .map(|held| activity(say, register, held))
        .collect();
    Sheet {
        name: "activities",
        columns: named,
        rows,
    }
}

fn activity(
    say: &Say,
    register: &Register,
    held: &record::Held<tilsyn_core::activity::Activity>,
) -> Vec<Value> {
    let it = &held.it;
    let language = say.words.language();
    let list = |items: Vec<String>| items.join("\n");
    let unique = |mut items: Vec<String>| {
        let mut seen = Vec::new();
        items.retain(|item| {
            !item.is_empty() && !seen.contains(item) && {
                seen.push(item.clone());
                true
            }
        });
        items.join("\n")
    };
    let transfers = register.transfers_of(held.id);
    let controllers = it
        .controllers
        .iter()
        .filter_map(|id| register.organisations.iter().find(|held| held.id == *id));
    let mut sources: Vec<String> = it
        .data_items
        .iter()
        .filter_map(|item| item.source)
        .map(|source| say.code("data-source", &source.key()))
        .collect();
    sources.extend(it.sources.iter().map(ToString::to_string));
    let recipients = if it.no_recipients && it.recipients.is_empty() {
        say.w("report-no-recipients")
    } else {
        list(
            it.recipients
                .iter()
                .map(|recipient| recipient.name.to_string())
                .collect(),
        )
    };
    let dpia = it.dpia.clone().unwrap_or_default();
    let gaps: Vec<String> = it
        .gaps()
        .into_iter()
        .map(|gap| say.code("art30", &gap.key()))
        .collect();
    vec![
        text(&held.reference),
        text(it.owner_unit.to_string()),
        text(record::name(say, it)),
        needed(list(
            it.purposes
                .iter()
                .map(|purpose| purpose.text.in_language(language).to_owned())
                .collect(),
        )),
        text(list(
            controllers
                .map(|held| held.it.legal_name.to_string())
                .collect(),
        )),
        needed(lines(&it.subject_categories)),
        needed(list(
            it.data_items
                .iter()
                .map(|item| item.category.to_string())
                .collect(),
        )),
        needed(recipients),
        text(unique(
            register
                .processors_of(held.id)
                .map(|held| held.it.dpa_ref.to_string())
                .collect(),
        )),
        text(unique(
            transfers
                .iter()
                .flat_map(|held| &held.it.countries)
                .map(|country| say.country(country))
                .collect(),
        )),
        text(unique(
            transfers
                .iter()
                .filter_map(|held| held.it.mechanism)
                .map(|it| say.code("mechanism", &it.key()))
                .collect(),
        )),
        needed(list(
            it.retention
                .iter()
                .map(|rule| flat(&record::retention(say, rule)))
                .collect(),
        )),
        needed(list(
            it.toms
                .iter()
                .map(|measure| measure_words(say, measure))
                .collect(),
        )),
        needed(unique(
            it.art6()
                .into_iter()
                .map(|basis| say.w(&format!("basis-{}-full", basis.key())))
                .collect(),
        )),
        text(unique(
            it.bases
                .iter()
                .flat_map(|basis| &basis.art9)
                .map(|art9| say.code("art9", &art9.key()))
                .collect(),
        )),
        text(unique(
            it.bases
                .iter()
                .map(|basis| basis.interest.in_language(language).to_owned())
                .collect(),
        )),
        text(unique(
            it.bases
                .iter()
                .filter_map(|basis| register.assessment(basis.lia?))
                .map(|held| held.reference.clone())
                .collect(),
        )),
        text(list(
            rights::of(it)
                .into_iter()
                .map(|right| say.code("right", &right.right.key()))
                .collect(),
        )),
        text(flat_cell(&record::automated(say, it))),
        text(unique(sources)),
        text(unique(
            it.bases
                .iter()
                .filter_map(|basis| register.consent(basis.consent_profile?))
                .map(|held| held.reference.clone())
                .collect(),
        )),
        text(lines(&it.systems)),
        dpia.status.map_or(Value::Missing, |status| {
            text(say.code("dpia-status", &status.key()))
        }),
        text(dpia.document_ref.to_string()),
        text(
            say.code(
                "activity-role",
                &it.role
                    .unwrap_or(tilsyn_core::activity::ActivityRole::Controller)
                    .key(),
            ),
        ),
        text(
            say.code(
                "activity-status",
                &it.status
                    .unwrap_or(tilsyn_core::activity::ActivityStatus::Draft)
                    .key(),
            ),
        ),
        date(it.started_on),
        date(it.ended_on),
        date(it.last_reviewed_on),
        date(it.review_due),
        text(gaps.join("\n")),
        text(it.remarks.to_string()),
    ]
}

fn measure_words(say: &Say, measure: &tilsyn_core::activity::Measure) -> String {
    let kind = measure
        .kind
        .map(|kind| say.code("measure-kind", &kind.key()))
        .unwrap_or_default();
    match (kind.is_empty(), measure.text.is_empty()) {
        (false, false) => format!("{kind}: {}", measure.text),
        _ => format!("{kind}{}", measure.text),
    }
}

fn purposes(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-key", 10.0),
            ("field-purpose", 50.0),
            ("field-kind", 22.0),
            ("field-direct-marketing", 12.0),
            ("field-subject-category", 24.0),
            ("field-art6", 30.0),
            ("field-art9", 28.0),
            ("field-art10-law", 24.0),
            ("report-interest", 44.0),
            ("field-lia", 12.0),
            ("field-balance", 30.0),
            ("field-consent-profile", 12.0),
            ("field-law-ref", 36.0),
            ("field-contract-ref", 24.0),
            ("field-hedge-text", 24.0),
            ("field-valid-from", 12.0),
            ("field-valid-to", 12.0),
        ],
    );
    let mut rows = Vec::new();
    for held in &register.activities {
        let empty = Basis::default();
        for purpose in &held.it.purposes {
            let bases: Vec<&Basis> = held
                .it
                .bases
                .iter()
                .filter(|it| it.purpose.is_empty() || it.purpose == purpose.key)
                .collect();
            let shown = if bases.is_empty() {
                vec![&empty]
            } else {
                bases
            };
            for basis in shown {
                let mut row = vec![
                    text(&held.reference),
                    text(purpose.key.to_string()),
                    needed(purpose.text.in_language(say.words.language())),
                    text(
                        purpose
                            .kind
                            .map(|kind| say.code("purpose-kind", &kind.key()))
                            .unwrap_or_default(),
                    ),
                    text(say.yes_no(purpose.direct_marketing)),
                ];
                row.extend(basis_values(say, register, basis));
                rows.push(row);
            }
        }
    }
    Sheet {
        name: "purposes",
        columns: named,
        rows,
    }
}

fn basis_values(say: &Say, register: &Register, basis: &Basis) -> Vec<Value> {
    let lia = basis.lia.and_then(|id| register.assessment(id));
    let law = basis.law_ref.as_ref().map(|law| {
        let parts = [law.provision.as_str(), law.text.as_str(), law.url.as_str()];
        parts
            .iter()
            .filter(|part| !part.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join("\n")
    });
    vec![
        text(basis.subject_category.to_string()),
        basis.art6.map_or(Value::Missing, |it| {
            text(say.w(&format!("basis-{}-full", it.key())))
        }),
        text(
            basis
                .art9
                .iter()
                .map(|it| say.code("art9", &it.key()))
                .collect::<Vec<_>>()
                .join("\n"),
        ),
        text(basis.art10_law.to_string()),
        text(basis.interest.in_language(say.words.language())),
        text(lia.map(|held| held.reference.clone()).unwrap_or_default()),
        text(
            lia.and_then(|held| held.it.balance)
                .map(|it| say.code("balance", &it.key()))
                .unwrap_or_default(),
        ),
        text(
            basis
                .consent_profile
                .and_then(|id| register.consent(id))
                .map(|held| held.reference.clone())
                .unwrap_or_default(),
        ),
        text(law.unwrap_or_default()),
        text(basis.contract_ref.to_string()),
        text(basis.hedge_text.to_string()),
        date(basis.valid_from),
        date(basis.valid_to),
    ]
}

fn data(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-category", 30.0),
            ("field-description", 44.0),
            ("field-special", 26.0),
            ("field-criminal", 14.0),
            ("field-national-id", 14.0),
            ("field-source", 24.0),
            ("field-mandatory", 24.0),
            ("field-consequence-if-missing", 34.0),
        ],
    );
    let rows = register
        .activities
        .iter()
        .flat_map(|held| held.it.data_items.iter().map(move |item| (held, item)))
        .map(|(held, item)| {
            vec![
                text(&held.reference),
                needed(item.category.to_string()),
                text(item.description.to_string()),
                text(
                    item.special
                        .map(|it| say.code("special-category", &it.key()))
                        .unwrap_or_default(),
                ),
                text(say.yes_no(item.criminal)),
                text(say.yes_no(item.national_id)),
                item.source.map_or(Value::Missing, |it| {
                    text(say.code("data-source", &it.key()))
                }),
                text(
                    item.mandatory
                        .map(|it| say.code("mandatory", &it.key()))
                        .unwrap_or_default(),
                ),
                text(item.consequence_if_missing.to_string()),
            ]
        })
        .collect();
    Sheet {
        name: "data",
        columns: named,
        rows,
    }
}

fn recipients(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-recipient", 34.0),
            ("field-kind", 22.0),
            ("field-purpose", 44.0),
            ("field-countries", 26.0),
        ],
    );
    let rows = register
        .activities
        .iter()
        .flat_map(|held| {
            held.it
                .recipients
                .iter()
                .map(move |recipient| (held, recipient))
        })
        .map(|(held, recipient)| {
            vec![
                text(&held.reference),
                needed(recipient.name.to_string()),
                text(
                    recipient
                        .kind
                        .map(|it| say.code("recipient-kind", &it.key()))
                        .unwrap_or_default(),
                ),
                text(recipient.purpose.to_string()),
                text(say.countries(&recipient.countries)),
            ]
        })
        .collect();
    Sheet {
        name: "recipients",
        columns: named,
        rows,
    }
}

fn retention(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-data-category", 30.0),
            ("field-period", 14.0),
            ("field-trigger", 26.0),
            ("field-max-period", 14.0),
            ("field-action", 20.0),
            ("field-criteria-text", 50.0),
            ("field-legal-min-ref", 26.0),
            ("field-legal-max-ref", 26.0),
            ("field-exceptions", 26.0),
        ],
    );
    let rows = register
        .activities
        .iter()
        .flat_map(|held| held.it.retention.iter().map(move |rule| (held, rule)))
        .map(|(held, rule)| {
            let missing = !rule.is_stated() && rule.criteria_text.is_empty();
            let period = rule
                .period
                .map(|period| period.to_string())
                .unwrap_or_default();
            vec![
                text(&held.reference),
                text(rule.data_category.to_string()),
                if missing {
                    Value::Missing
                } else {
                    text(period)
                },
                text(
                    rule.trigger
                        .map(|it| say.code("trigger", &it.key()))
                        .unwrap_or_default(),
                ),
                text(
                    rule.max_period
                        .map(|period| period.to_string())
                        .unwrap_or_default(),
                ),
                text(
                    rule.action
                        .map(|it| say.code("retention-action", &it.key()))
                        .unwrap_or_default(),
                ),
                text(rule.criteria_text.to_string()),
                text(rule.legal_min_ref.to_string()),
                text(rule.legal_max_ref.to_string()),
                text(
                    rule.exceptions
                        .iter()
                        .map(|it| say.code("retention-exception", &it.key()))
                        .collect::<Vec<_>>()
                        .join("\n"),
                ),
            ]
        })
        .collect();
    Sheet {
        name: "retention",
        columns: named,
        rows,
    }
}

fn measures(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-kind", 32.0),
            ("field-toms", 80.0),
        ],
    );
    let rows = register
        .activities
        .iter()
        .flat_map(|held| held.it.toms.iter().map(move |measure| (held, measure)))
        .map(|(held, measure)| {
            vec![
                text(&held.reference),
                text(
                    measure
                        .kind
                        .map(|it| say.code("measure-kind", &it.key()))
                        .unwrap_or_default(),
                ),
                needed(measure.text.to_string()),
            ]
        })
        .collect();
    Sheet {
        name: "measures",
        columns: named,
        rows,
    }
}

fn processors(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-name", 30.0),
            ("field-country", 16.0),
            ("field-service", 36.0),
            ("field-activities", 20.0),
            ("field-dpa-ref", 24.0),
            ("field-dpa-signed-on", 12.0),
            ("field-dpa-review-due", 12.0),
            ("field-dd-result", 24.0),
            ("field-locations", 24.0),
            ("field-access-countries", 24.0),
            ("field-subs-authorisation", 24.0),
            ("field-subs-notice-days", 10.0),
            ("field-sub-processors", 40.0),
            ("field-end-on", 12.0),
            ("field-remarks", 40.0),
        ],
    );
    let country = |it: Option<&Country>| it.map(|it| say.country(it)).unwrap_or_default();
    let rows = register
        .processors
        .iter()
        .map(|held| {
            let it = &held.it;
            let used = register
                .activities
                .iter()
                .filter(|activity| it.activities.contains(&activity.id));
            let subs = it.sub_processors.iter().map(|sub| {
                let place = country(sub.country.as_ref());
                [sub.name.as_str(), sub.service.as_str(), &place]
                    .iter()
                    .filter(|part| !part.is_empty())
                    .copied()
                    .collect::<Vec<_>>()
                    .join(", ")
            });
            vec![
                text(&held.reference),
                text(it.name.to_string()),
                text(country(it.country.as_ref())),
                text(it.service.to_string()),
                text(
                    used.map(|activity| activity.reference.clone())
                        .collect::<Vec<_>>()
                        .join(" "),
                ),
                needed(it.dpa_ref.to_string()),
                date(it.dpa_signed_on),
                date(it.dpa_review_due),
                text(
                    it.dd_result
                        .map(|it| say.code("due-diligence", &it.key()))
                        .unwrap_or_default(),
                ),
                text(say.countries(&it.locations)),
                text(say.countries(&it.access_countries)),
                text(
                    it.subs_authorisation
                        .map(|it| say.code("subs-authorisation", &it.key()))
                        .unwrap_or_default(),
                ),
                it.subs_notice_days
                    .map_or(Value::Empty, |days| Value::Number(f64::from(days))),
                text(subs.collect::<Vec<_>>().join("\n")),
                date(it.end_on),
                text(it.remarks.to_string()),
            ]
        })
        .collect();
    Sheet {
        name: "processors",
        columns: named,
        rows,
    }
}

fn transfers(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-activity", 10.0),
            ("field-processor", 10.0),
            ("field-exporter", 24.0),
            ("field-importer", 28.0),
            ("field-importer-role", 16.0),
            ("field-countries", 24.0),
            ("field-onward-to", 20.0),
            ("field-mechanism", 36.0),
            ("field-mechanism-ref", 28.0),
            ("field-scc-module", 26.0),
            ("field-tia-ref", 18.0),
            ("field-tia-result", 30.0),
            ("field-tia-review-due", 12.0),
            ("field-supplementary", 44.0),
        ],
    );
    let rows = register
        .transfers
        .iter()
        .map(|held| {
            let it = &held.it;
            let activity = it
                .activity
                .and_then(|id| register.activities.iter().find(|held| held.id == id));
            let processor = it
                .processor
                .and_then(|id| register.processors.iter().find(|held| held.id == id));
            vec![
                text(&held.reference),
                text(
                    activity
                        .map(|held| held.reference.clone())
                        .unwrap_or_default(),
                ),
                text(
                    processor
                        .map(|held| held.reference.clone())
                        .unwrap_or_default(),
                ),
                text(it.exporter.to_string()),
                needed(it.importer.to_string()),
                text(
                    it.importer_role
                        .map(|it| say.code("importer-role", &it.key()))
                        .unwrap_or_default(),
                ),
                needed(say.countries(&it.countries)),
                text(say.countries(&it.onward_to)),
                it.mechanism
                    .map_or(Value::Missing, |it| text(say.code("mechanism", &it.key()))),
                text(it.mechanism_ref.to_string()),
                text(
                    it.scc_module
                        .map(|it| say.code("scc-module", &it.key()))
                        .unwrap_or_default(),
                ),
                text(it.tia_ref.to_string()),
                text(
                    it.tia_result
                        .map(|it| say.code("tia-result", &it.key()))
                        .unwrap_or_default(),
                ),
                date(it.tia_review_due),
                text(
                    it.supplementary
                        .iter()
                        .map(ToString::to_string)
                        .collect::<Vec<_>>()
                        .join("\n"),
                ),
            ]
        })
        .collect();
    Sheet {
        name: "transfers",
        columns: named,
        rows,
    }
}

#[cfg(test)]
mod tests {
    use super::begins_like_a_formula;

    #[test]
    fn what_begins_like_a_formula_is_seen_behind_white_space_and_in_full_width() {
        for text in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            " \u{a0}=1",
            "\u{feff}=1",
            "＝1",
        ] {
            assert!(begins_like_a_formula(text), "{text:?}");
        }
        assert!(!begins_like_a_formula("1 = 1"));
    }
}
