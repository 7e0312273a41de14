//! 8.8 Notice against register, and notices against each other.
//!
//! What differs is computed in [`crate::notice::compare`]; a rule here tells the differences of its sort. Only confirmed
//! statements count, and only notices in force are judged: published, and replaced by none.

use sha2::{Digest as _, Sha256};

use super::found::{Found, Part};
use super::rule::Judge::{Activity, Notice as OfNotice};
use super::rule::Rule;
use super::rule::Severity::{High, Low, Medium};
use super::rule::rule;
use super::scene::Scene;
use crate::activity::{ActivityRole, ActivityStatus};
use crate::notice::Notice;
use crate::notice::compare::{Around as _, Difference, differences, is_current};
use crate::source::SourceStatus::Seen;
use crate::text::{Argument, Sentence};

/// Tells the differences of a rule, each at the statement it begins with.
fn tell(id: &str, it: &Notice, scene: &Scene, found: &mut Found) {
    for difference in differences(scene.id, it, scene) {
        if difference.rule == Some(id) {
            one(it, difference, found);
        }
    }
}

fn one(it: &Notice, difference: Difference, found: &mut Found) {
    let row = [
        difference.kind.code().to_owned(),
        difference.activity.map_or_else(
            || {
                difference
                    .name
                    .each()
                    .next()
                    .map_or_else(String::new, |(_, name)| short(name))
            },
            |id| id.to_string(),
        ),
        difference
            .attribute
            .map_or_else(String::new, |it| it.code().to_owned()),
        short(&difference.detail),
        difference
            .other
            .map_or_else(String::new, |id| id.to_string()),
    ];
    let row: Vec<String> = row.into_iter().filter(|part| !part.is_empty()).collect();
    let first = difference.here.first().map(|quote| quote.statement.clone());
    let place = first.and_then(|key| it.statements.iter().position(|row| row.key.as_str() == key));
    let says = |quotes: &[crate::notice::compare::Quote]| -> Vec<Sentence> {
        let mut said: Vec<Sentence> = Vec::new();
        for quote in quotes {
            if !said.contains(&quote.says) {
                said.push(quote.says.clone());
            }
        }
        said
    };
    let none = |said: Vec<Sentence>| {
        if said.is_empty() {
            vec![Sentence::new("compared-nothing")]
        } else {
            said
        }
    };
    let quoted = difference
        .here
        .first()
        .or_else(|| difference.there.first())
        .map_or("", |quote| quote.words.as_str());
    let what = none(difference.what);
    let about = if difference.name.is_empty() {
        what.clone()
    } else {
        vec![
            Sentence::new("compared-about")
                .words("activity", difference.name.clone())
                .list("what", what.clone()),
        ]
    };
    let (notice, other) = (none(says(&difference.here)), none(says(&difference.there)));
    let register = none(difference.register);
    let kind = Sentence::new(format!("difference-{}", difference.kind.key()));
    let judged = digest(&[&what, &notice, &other, &register]);
    let hit = found.at(Part::row("statements", row.join(" "), ""));
    if let Some(place) = place {
        hit.place(place);
    }
    // What is said are sentences of the reader's language; what was judged is known again by their digest.
    hit.fact("type", difference.kind.code().to_uppercase())
        .fact("quote", quoted)
        .fact("judged", judged)
        .said("activity", Argument::Words(difference.name.clone()))
        .said("type_name", Argument::List(vec![kind]))
        .said("about", Argument::List(about))
        .said("what", Argument::List(what))
        .said("notice", Argument::List(notice))
        .said("other", Argument::List(other))
        .said("register", Argument::List(register));
}

/// A digest of what was said, whatever language it is said in.
fn digest(said: &[&Vec<Sentence>]) -> String {
    let text = serde_json::to_string(said).unwrap_or_default();
    hex(&text, 8)
}

fn hex(text: &str, bytes: usize) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .take(bytes)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A part is kept in a line: of long words, their beginning and what tells them from others that begin so.
fn short(detail: &str) -> String {
    const KEPT: usize = 60;
    if detail.chars().count() <= KEPT {
        return detail.to_owned();
    }
    let beginning: String = detail.chars().take(KEPT).collect();
    format!("{beginning}… {}", hex(detail, 4))
}

macro_rules! tells {
    ($id:literal, $severity:expr, $citation:literal) => {
        rule(
            $id,
            $severity,
            Seen,
            $citation,
            OfNotice(|it, scene, found| tell($id, it, scene, found)),
        )
    };
}

/// R-NOT-01 to R-NOT-20.
pub const RULES: &[Rule] = &[
    rule(
        "R-NOT-01",
        High,
        Seen,
        "GDPR Art 13, 14",
        // Told only once some notice is in force and nothing proposed in it is left untied.
        Activity(|it, scene, found| {
            let owes = it.status == Some(ActivityStatus::Active)
                && it.role != Some(ActivityRole::Processor);
            if !owes || !scene.notices_settled {
                return;
            }
            let all = scene.notices();
            let described = scene
                .records
                .linking(scene.id, "statements.activity")
                .filter_map(|id| Some((id, scene.records.notice(id)?)))
                .any(|(id, notice)| is_current(id, notice, &all) && notice.describes(scene.id));
            if !described {
                found.field("notice_refs");
            }
        }),
    ),
    tells!("R-NOT-02", Medium, "GDPR Art 30"),
    tells!("R-NOT-03", High, "GDPR Art 13(1)(c)"),
    tells!("R-NOT-04", Medium, "GDPR Art 13(1)(c)"),
    tells!("R-NOT-05", Medium, "GDPR Art 13(2)(a)"),
    tells!("R-NOT-06", Medium, "GDPR Art 14(1)(d)"),
    tells!("R-NOT-07", Medium, "GDPR Art 13(1)(e)-(f)"),
    tells!("R-NOT-08", Medium, "GDPR Art 13(1)(d)"),
    tells!("R-NOT-09", Medium, "GDPR Art 13(2)(b)-(d), 21(4)"),
    tells!("R-NOT-10", Medium, "GDPR Art 12(2), 13(2)"),
    tells!("R-NOT-11", Low, "GDPR Art 13(1)(b), 13(2)(d)"),
    tells!("R-NOT-12", Medium, "GDPR Art 13(2)(e)"),
    tells!("R-NOT-13", High, "GDPR Art 12(1), 13(1)(c)"),
    tells!("R-NOT-14", Medium, "GDPR Art 12(1)"),
    tells!("R-NOT-15", Medium, "GDPR Art 12(1)"),
    tells!("R-NOT-16", Medium, "GDPR Art 5(2), 12(1)"),
    tells!("R-NOT-17", Medium, "GDPR Art 5(1)(a)"),
    tells!("R-NOT-18", Medium, "GDPR Art 13(1)(a)"),
    tells!("R-NOT-19", Low, "GDPR Art 12(1)"),
    tells!("R-NOT-20", Medium, "GDPR Art 13"),
];

#[cfg(test)]
mod tests;
