//! A legitimate-interest assessment in full: three steps, decision, review.

use tilsyn_core::activity::Activity;
use tilsyn_core::legal_basis::InterestAssessment;
use tilsyn_core::record::RecordId;
use tilsyn_core::workspace::Stored;

use super::{Content, line, lines, prose, proses, said};
use crate::ReportError;
use crate::document::{Block, Chapter, Matter, Value};

/// The chapter of an assessment.
pub fn chapter(
    content: &Content<'_>,
    stored: &Stored,
    it: &InterestAssessment,
) -> Result<Chapter, ReportError> {
    let fact = |id: &'static str, key: &str, value: Value| content.fact(id, key, value);
    let interest = vec![
        fact(
            "interest",
            "field-interest-text",
            prose(&it.interest_text).or_missing(),
        ),
        fact(
            "whose",
            "field-whose",
            content
                .word_of("interest-holder", it.whose.map(|it| it.code()))
                .or_missing(),
        ),
        fact("lawful", "field-lawful", said(it.lawful).or_missing()),
        fact("precise", "field-precise", said(it.precise).or_missing()),
        fact(
            "real_present",
            "field-real-present",
            said(it.real_present).or_missing(),
        ),
    ];
    let necessity = vec![
        fact(
            "necessity",
            "field-necessity-text",
            prose(&it.necessity_text).or_missing(),
        ),
        fact(
            "alternatives",
            "field-alternatives",
            proses(&it.alternatives).or_missing(),
        ),
        fact(
            "data_minimised",
            "field-data-minimised",
            said(it.data_minimised).or_missing(),
        ),
    ];
    let balancing = vec![
        fact(
            "expectations",
            "field-reasonable-expectations",
            prose(&it.reasonable_expectations).or_missing(),
        ),
        fact("impacts", "field-impacts", proses(&it.impacts).or_missing()),
        fact(
            "vulnerable",
            "field-vulnerable",
            Value::YesNo(it.vulnerable),
        ),
        fact("safeguards", "field-safeguards", proses(&it.safeguards)),
        fact("factors", "field-factors", factors(content, it)),
        fact(
            "optout_offered",
            "field-optout-offered",
            Value::YesNo(it.optout_offered),
        ),
    ];
    let decision = vec![
        fact(
            "balance",
            "field-balance",
            content
                .word_of("balance", it.balance.map(|it| it.code()))
                .or_missing(),
        ),
        fact("dpo_opinion", "field-dpo-opinion", prose(&it.dpo_opinion)).of(Matter::Judgement),
        fact(
            "decided_by",
            "field-decided-by",
            line(&it.decided_by).or_missing(),
        )
        .of(Matter::Staff),
        fact(
            "decided_on",
            "field-decided-on",
            Value::date(it.decided_on).or_missing(),
        ),
        fact("review_due", "field-review-due", Value::date(it.review_due)),
        fact(
            "communicated_in_notice",
            "field-communicated-in-notice",
            Value::YesNo(it.communicated_in_notice),
        ),
        fact(
            "guidelines",
            "field-version-of-guidelines",
            line(&it.version_of_guidelines),
        ),
        fact(
            "activities",
            "field-activities",
            content.all_named(resting(content, stored.id)),
        ),
    ];
    let section = |id: &str, key: &str, name: &'static str, facts| {
        Chapter::new(
            format!("{}-{id}", stored.reference.to_lowercase()),
            content.say.w(key),
        )
        .and(Block::facts(name, facts))
    };
    let mut chapter = Chapter::new(stored.reference.to_lowercase(), it.title.to_string())
        .about(&stored.reference, stored.id);
    for why in outdated(content, stored.id)? {
        chapter = chapter.and(Block::warning(why).of(Matter::Judgement));
    }
    Ok(chapter.over([
        section("interest", "report-lia-interest", "interest", interest),
        section("necessity", "report-lia-necessity", "necessity", necessity),
        section("balancing", "report-lia-balancing", "balancing", balancing),
        section("decision", "report-lia-decision", "decision", decision),
    ]))
}

/// The activities that rest on an assessment.
pub fn resting(content: &Content<'_>, id: RecordId) -> Vec<RecordId> {
    content
        .register
        .each::<Activity>()
        .filter(|(_, activity)| activity.bases.iter().any(|basis| basis.lia == Some(id)))
        .map(|(stored, _)| stored.id)
        .collect()
}

/// Why an assessment is out of date. Only of the register as it is: the core compares it with what came after.
fn outdated(content: &Content<'_>, id: RecordId) -> Result<Vec<String>, ReportError> {
    if content.sources.is_past() {
        return Ok(Vec::new());
    }
    let said = content.sources.workspace.outdated(id)?;
    Ok(said.iter().map(|it| content.say.s(it)).collect())
}

fn factors(content: &Content<'_>, it: &InterestAssessment) -> Value {
    use tilsyn_core::factor::Factor;
    Value::list(
        it.factors
            .iter()
            .map(|id| match content.register.document::<Factor>(*id) {
                Some(factor) => lines(&format!(
                    "{}: {}",
                    factor.title,
                    content.say.text(&factor.text)
                )),
                None => Value::Missing,
            }),
    )
}
