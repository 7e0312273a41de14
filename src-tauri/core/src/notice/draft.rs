//! A draft of a register from what a notice states: an activity for each that it names and that is tied to none yet.

use super::{Attribute, Notice, Stated, StatedChannel, Statement, StatementStatus, reader, wide};
use crate::activity::{
    Activity, ActivityRole, ActivityStatus, AutomatedDecision, DataItem, Purpose, PurposeKind,
    Recipient, RightsChannel,
};
use crate::legal_basis::Basis;
use crate::retention::{self, Retention};
use crate::text::Language;
use crate::transfer::Transfer;
use crate::value::{LangLine, LangText, Line, folded};

/// An activity that is drafted, and the statements it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Drafted {
    /// The activity, a draft.
    pub activity: Activity,
    /// Transfers of its data that the notice states, without the activity: it has no id yet.
    pub transfers: Vec<Transfer>,
    /// Who receives its data, as the notice names them.
    pub receivers: Vec<Line>,
    /// Keys of the statements.
    pub statements: Vec<Line>,
}

/// A draft of the register.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Draft {
    /// The activities.
    pub activities: Vec<Drafted>,
    /// Keys of the transfers that are stated of all processing and that no drafted activity names the recipient of.
    pub undecided: Vec<Line>,
}

/// The activities that a notice describes. `reference` is the notice's own, for the sections they come from. With
/// `all`, what nobody confirmed yet counts too; what was refused never does.
#[must_use]
pub fn activities(notice: &Notice, reference: &str, all: bool) -> Draft {
    let language = notice.language.unwrap_or_default();
    let counts = |it: &&Statement| match it.status() {
        StatementStatus::Confirmed => true,
        StatementStatus::Proposed => all,
        StatementStatus::Rejected => false,
    };
    let mut names: Vec<String> = Vec::new();
    for it in notice.statements.iter().filter(counts) {
        let name = it.activity_label.to_string();
        if !it.activity_label.is_empty()
            && !names.iter().any(|known| folded(known) == folded(&name))
        {
            names.push(name);
        }
    }
    let mut activities: Vec<Drafted> = names
        .into_iter()
        .filter_map(|name| {
            let rows: Vec<&Statement> = notice
                .statements
                .iter()
                .filter(counts)
                .filter(|it| folded(it.activity_label.as_str()) == folded(&name))
                .collect();
            let tied = rows.iter().any(|it| it.activity.is_some());
            let describes = rows.iter().any(|it| {
                matches!(
                    it.attribute,
                    Some(
                        Attribute::Purpose
                            | Attribute::Basis
                            | Attribute::DataCategory
                            | Attribute::Retention
                    )
                )
            });
            (describes && !tied).then(|| drafted(&name, &rows, language, reference))
        })
        .collect();
    let undecided = wide::give(notice.statements.iter().filter(counts), &mut activities);
    Draft {
        activities,
        undecided,
    }
}

fn drafted(name: &str, rows: &[&Statement], language: Language, reference: &str) -> Drafted {
    let mut it = Activity {
        name: text(language, name),
        status: Some(ActivityStatus::Draft),
        role: Some(ActivityRole::Controller),
        ..Activity::default()
    };
    let interest = rows
        .iter()
        .find(|row| row.attribute == Some(Attribute::Interest));
    let interest = interest
        .and_then(|row| row.value.as_ref())
        .map(Stated::text)
        .unwrap_or_default();
    for row in rows {
        let Some(value) = &row.value else { continue };
        put(&mut it, row, value, language, interest);
        let section = format!("{reference} {}", row.section);
        if let Ok(section) = section.trim().parse::<Line>()
            && !it.notice_refs.contains(&section)
        {
            it.notice_refs.push(section);
        }
    }
    let statements = rows.iter().map(|row| row.key.clone()).collect();
    let receivers = rows.iter().filter_map(|row| match &row.value {
        Some(Stated::Recipient(it)) if !it.text.is_empty() => Some(it.text.clone()),
        _ => None,
    });
    let receivers = receivers.collect();
    duties(&mut it, rows, language);
    Drafted {
        activity: it,
        transfers: transfers(rows, reference),
        receivers,
        statements,
    }
}

/// Puts whether data must be given, and what follows if not, on each category of data: the record has it nowhere else.
fn duties(it: &mut Activity, rows: &[&Statement], language: Language) {
    let stated = rows.iter().find_map(|row| match &row.value {
        Some(Stated::Voluntariness(duty)) => Some(duty),
        _ => None,
    });
    let Some(duty) = stated else { return };
    for item in &mut it.data_items {
        item.mandatory = duty.mandatory;
        item.consequence_if_missing = text(language, duty.consequence.as_str());
    }
}

/// The transfers that are stated; not what is said to stay.
fn transfers(rows: &[&Statement], reference: &str) -> Vec<Transfer> {
    let stated = rows.iter().filter_map(|row| match &row.value {
        Some(Stated::Transfer(it)) if it.outside_eea == Some(true) => Some((row, it)),
        _ => None,
    });
    let mut found: Vec<Transfer> = Vec::new();
    for (row, it) in stated {
        let one = Transfer {
            importer: importer(rows, row, reference),
            countries: it.countries.clone(),
            mechanism: it.mechanism,
            ..Transfer::default()
        };
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

/// Who receives: the recipient that the same words name. Where they name none it is not known, and only the place where
/// it is said stands there.
fn importer(rows: &[&Statement], transfer: &Statement, reference: &str) -> Line {
    let named = rows.iter().find_map(|row| match &row.value {
        Some(Stated::Recipient(it))
            if transfer.span.holds(row.span) || row.span.holds(transfer.span) =>
        {
            Some(it.text.clone())
        }
        _ => None,
    });
    named.filter(|it| !it.is_empty()).unwrap_or_else(|| {
        let place = format!("? ({})", format!("{reference} {}", transfer.section).trim());
        place.parse().unwrap_or_default()
    })
}

fn text(language: Language, words: &str) -> LangText {
    words
        .parse()
        .map(|words| LangText::of(language, words))
        .unwrap_or_default()
}

fn line(language: Language, words: &str) -> LangLine {
    let words: String = words.replace('\n', " ").chars().take(Line::LIMIT).collect();
    words
        .parse()
        .map(|words| LangLine::of(language, words))
        .unwrap_or_default()
}

/// Puts what a statement says into its field, once.
fn put(it: &mut Activity, row: &Statement, value: &Stated, language: Language, interest: &str) {
    match value {
        Stated::Basis(basis) => {
            let known = it
                .bases
                .iter()
                .any(|known| known.art6 == basis.art6 && known.art9 == basis.art9);
            if let Some(art6) = basis.art6
                && !known
            {
                let of_interest = art6 == crate::legal_basis::Art6::F;
                it.bases.push(Basis {
                    art6: Some(art6),
                    art9: basis.art9.clone(),
                    interest: if of_interest {
                        text(language, interest)
                    } else {
                        LangText::default()
                    },
                    hedge_text: row.hedge.clone(),
                    ..Basis::default()
                });
            }
        }
        Stated::Retention(stated) => {
            let rule = Retention {
                period: stated.period,
                trigger: stated.trigger,
                max_period: stated.max_period,
                action: stated.action,
                criteria_text: text(language, stated.criteria.as_str()),
                ..Retention::default()
            };
            // Two statements that contradict each other are for a person to settle; the first stands in the draft.
            let mut with = it.retention.clone();
            with.push(rule);
            if !it
                .retention
                .contains(with.last().unwrap_or(&Retention::default()))
                && retention::consistent(&with).is_ok()
            {
                it.retention = with;
            }
        }
        Stated::Recipient(stated) => {
            let name = line(language, stated.text.as_str());
            if !it.recipients.iter().any(|known| known.name.is_same(&name)) {
                it.recipients.push(Recipient {
                    kind: stated.recipient,
                    name,
                    ..Recipient::default()
                });
            }
        }
        Stated::Channel(stated) => {
            let channel = rights_channel(stated);
            if !it.rights_channels.contains(&channel) {
                it.rights_channels.push(channel);
            }
        }
        Stated::Decision(stated) => {
            let adm = it.adm.get_or_insert_with(AutomatedDecision::default);
            adm.solely_automated |= stated.automated == Some(true);
            adm.profiling |= stated.profiling == Some(true);
        }
        Stated::Role(stated) => it.role = stated.role.or(it.role),
        Stated::Text(words) => match row.attribute {
            Some(Attribute::Purpose) => {
                let key = format!("p{}", it.purposes.len() + 1);
                let kind = reader::purpose_kind(language, words.as_str());
                it.purposes.push(Purpose {
                    key: key.parse().unwrap_or_default(),
                    text: text(language, words.as_str()),
                    kind: Some(kind.unwrap_or(PurposeKind::Other)),
                    ..Purpose::default()
                });
            }
            Some(Attribute::DataCategory) => {
                let category = line(language, words.as_str());
                if !it
                    .data_items
                    .iter()
                    .any(|known| known.category.is_same(&category))
                {
                    it.data_items.push(DataItem {
                        category,
                        ..DataItem::default()
                    });
                }
            }
            Some(Attribute::SubjectCategory) => {
                add(&mut it.subject_categories, line(language, words.as_str()));
            }
            Some(Attribute::DataOrigin) => {
                add(&mut it.sources, line(language, words.as_str()));
            }
            _ => {}
        },
        // The law gives the rights, so a record has them nowhere but with the channel that serves one.
        Stated::Right(_)
        | Stated::Contact(_)
        | Stated::Transfer(_)
        | Stated::Voluntariness(_)
        | Stated::Version(_) => {}
    }
}

/// A way to exercise a right as the record has it.
pub(super) fn rights_channel(stated: &StatedChannel) -> RightsChannel {
    let kind = stated.channel.map_or("", super::ChannelKind::code);
    let words = if stated.text.is_empty() {
        kind
    } else {
        stated.text.as_str()
    };
    RightsChannel {
        channel: words.parse().unwrap_or_default(),
        serves: stated
            .serves
            .and_then(|it| it.code().parse().ok())
            .unwrap_or_default(),
    }
}

fn add(list: &mut Vec<LangLine>, one: LangLine) {
    if !list.iter().any(|known| known.is_same(&one)) {
        list.push(one);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::activity::Mandatory;
    use crate::transfer::Mechanism;

    #[test]
    fn a_draft_carries_duties_transfers_and_the_kind_of_its_purposes() {
        let text = "Privacy\n\nLetters\n\nWe use your name and address to send you our newsletter. Without your address we cannot send you anything. Your data are sent to India under standard contractual clauses.\n\nStorage\n\nYour data are kept on servers in Ireland.";
        let source = crate::notice::source::read(text.as_bytes(), &Default::default()).unwrap();
        let reading = reader::read(&source, Some(Language::En));
        let notice = Notice::proposed(&source, &reading, Line::default()).unwrap();
        let drafted = activities(&notice, "N-01", true).activities;
        let letters = &drafted[0];
        assert_eq!(
            letters.activity.purposes[0].kind,
            Some(PurposeKind::Marketing)
        );
        assert!(!letters.activity.data_items.is_empty());
        for item in &letters.activity.data_items {
            assert_eq!(item.mandatory, Some(Mandatory::Contractual));
            assert!(!item.consequence_if_missing.is_empty());
        }
        let transfers: Vec<_> = drafted.iter().flat_map(|it| &it.transfers).collect();
        assert_eq!(transfers.len(), 1, "what stays is no transfer");
        assert_eq!(
            transfers[0].importer.as_str(),
            "? (N-01 §2)",
            "nobody is named"
        );
        assert_eq!(transfers[0].countries[0].to_string(), "IN");
        assert_eq!(transfers[0].mechanism, Some(Mechanism::SccCommission));
    }
}
