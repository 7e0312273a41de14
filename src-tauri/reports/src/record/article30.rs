//! What Article 30(1)(a) to (g) asks for, cell by cell.

use tilsyn_core::activity::{Activity, ActivityRole, RecipientKind};
use tilsyn_core::record::RecordId;
use tilsyn_core::retention::Retention;
use tilsyn_core::text::Sentence;
use tilsyn_core::transfer::Transfer;

use super::register::Register;
use crate::doc::{
    Cell, Run, Runs, Say, capital, dim, joined, lines_joined, mono, one_line, plain, said,
    sentences, small, strong,
};

pub fn controllers(say: &Say, register: &Register, activity: &Activity) -> Cell {
    let mut cell = said(say.w("report-controller-cover"));
    for id in &activity.controllers {
        match register.organisation(*id) {
            Some(organisation) => {
                let country = say.country_of(organisation.country.as_ref());
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

pub fn purposes(say: &Say, activity: &Activity) -> Cell {
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
            line.extend(say.or_missing(say.text(&purpose.text)));
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

pub fn subjects(say: &Say, activity: &Activity) -> Cell {
    let categories: Vec<&str> = activity
        .subject_categories
        .iter()
        .map(|category| say.name(category))
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

pub fn data(say: &Say, activity: &Activity) -> Cell {
    let mut cell = Cell::new();
    let (mut special, mut criminal) = (false, false);
    for item in &activity.data_items {
        let mut line = vec![plain(say.name(&item.category))];
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
            line.push(dim(format!("  {}", one_line(say.text(&item.description)))));
        }
        cell.push(line);
    }
    if !special && !criminal && !cell.is_empty() {
        cell.push(vec![dim(say.w("report-nothing-special"))]);
    }
    cell
}

pub fn recipients(say: &Say, register: &Register, activity: &Activity) -> Cell {
    if activity.no_recipients && activity.recipients.is_empty() {
        return said(say.w("report-no-recipients"));
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
                say.name(&recipient.name).to_owned()
            };
            let mut line = say.or_missing(&name);
            let mut marks: Vec<String> = recipient
                .kind
                .iter()
                .map(|kind| small(&say.code("recipient-kind", &kind.key())))
                .collect();
            if recipient.kind == Some(RecipientKind::Processor)
                && let Some(held) = register.processors.iter().find(|held| {
                    let mut names = recipient.name.each();
                    names.any(|(_, name)| name == held.it.name.as_str())
                })
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
                line.push(dim(format!("  {}", one_line(say.text(&recipient.purpose)))));
            }
            line
        })
        .collect()
}

pub fn transfer_lines(say: &Say, register: &Register, activity: RecordId) -> Cell {
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
pub fn mechanism(say: &Say, it: &Transfer) -> Cell {
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

pub fn retention_lines(say: &Say, activity: &Activity) -> Cell {
    activity
        .retention
        .iter()
        .map(|rule| retention(say, rule))
        .collect()
}

/// One rule in words; in red what it does not say.
pub fn retention(say: &Say, rule: &Retention) -> Runs {
    let mut line = Runs::new();
    if !rule.data_category.is_empty() {
        line.push(strong(format!("{}: ", say.name(&rule.data_category))));
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
    let mut notes = lines_joined(say.text(&rule.criteria_text));
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

pub fn measures(say: &Say, register: &Register, activity: &Activity) -> Cell {
    register
        .measures_of(activity, say.words.language())
        .iter()
        .map(|measure| {
            let kind = measure
                .kind
                .map(|kind| say.code("measure-kind", &kind.key()));
            match (kind, measure.text.is_empty()) {
                (Some(kind), false) => vec![
                    plain(format!("{kind}.")),
                    dim(format!("  {}", one_line(say.text(&measure.text)))),
                ],
                (Some(kind), true) => vec![plain(kind)],
                (None, _) => say.or_missing(&one_line(say.text(&measure.text))),
            }
        })
        .collect()
}
