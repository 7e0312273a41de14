//! The sheet `meta`: whose record this is, as of when, what it leaves out, and the head of the trail.

use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::{Head, Workspace};
use tilsyn_trail::to_hex;

use super::page::{Sheet, Value, columns, needed, text};
use crate::Order;
use crate::doc::Say;
use crate::record::Register;
use crate::trail::printed_root;

pub fn meta(
    workspace: &Workspace,
    order: &Order,
    say: &Say,
    register: &Register,
    head: &Head,
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
        vec![text(say.w("report-column-as-of")), Value::Date(order.as_of)],
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
