//! Judging one object by every rule that is about such an object.

use super::found::{Finding, Found};
use super::row;
use super::rule::{Judge, Rule};
use super::scene::{CaseFile, Scene, Standing};
use crate::activity::ActivityStatus;
use crate::notice::compare::{Around as _, is_current};
use crate::record::{Kind, Record, RecordId};
use crate::text::Argument;
use crate::value::LangText;

/// What is judged.
#[derive(Debug, Clone, Copy)]
pub enum Object<'a> {
    /// A record of the register, or a copy given out.
    Record(&'a Record),
    /// A request with its entries.
    Case(&'a CaseFile),
    /// The workspace as a whole, told of the own organisation.
    Workspace(&'a Standing),
}

/// Every finding about an object, in the order of the catalogue and within a rule in the order of the document.
/// `scene.id` is the object's id; `reference` is how people call it.
#[must_use]
pub fn judge(object: Object<'_>, reference: &str, scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    let named = [
        ("name", name(object)),
        ("ref", Argument::Text(reference.to_owned())),
    ];
    for rule in scene.rules.iter() {
        let mut found = Found::within(scene.language());
        let Some(kind) = asked(rule, object, scene, &mut found) else {
            continue;
        };
        findings.extend(found.into_hits().into_iter().map(|hit| {
            let about = row::words(hit.part(), object, scene);
            Finding::of(rule, scene.id, kind, &named, hit, about)
        }));
    }
    findings
}

/// How the object is called within sentences.
fn name(object: Object<'_>) -> Argument {
    match object {
        Object::Record(Record::Activity(it)) => Argument::Words(it.name.clone()),
        Object::Record(it) => Argument::Text(it.title()),
        Object::Case(it) => Argument::Text(it.request.title.to_string()),
        Object::Workspace(_) => Argument::Words(LangText::default()),
    }
}

/// Asks a rule about an object; none when it is about other objects.
fn asked(rule: &Rule, object: Object<'_>, scene: &Scene, found: &mut Found) -> Option<Kind> {
    let is_own = |id: RecordId| scene.own.as_ref().is_some_and(|(own, _)| *own == id);
    match (rule.judge, object) {
        (Judge::Own(ask), Object::Record(Record::Organisation(it))) if is_own(scene.id) => {
            ask(it, scene, found);
            Some(Kind::Organisation)
        }
        (Judge::Activity(ask), Object::Record(Record::Activity(it)))
            if it.status != Some(ActivityStatus::Ended) =>
        {
            ask(it, scene, found);
            Some(Kind::Activity)
        }
        (Judge::EndedActivity(ask), Object::Record(Record::Activity(it)))
            if it.status == Some(ActivityStatus::Ended) =>
        {
            ask(it, scene, found);
            Some(Kind::Activity)
        }
        (Judge::Processor(ask), Object::Record(Record::Processor(it))) => {
            ask(it, scene, found);
            Some(Kind::Processor)
        }
        (Judge::Transfer(ask), Object::Record(Record::Transfer(it))) => {
            ask(it, scene, found);
            Some(Kind::Transfer)
        }
        (Judge::InterestAssessment(ask), Object::Record(Record::InterestAssessment(it)))
            if scene.is_used(scene.id) =>
        {
            ask(it, scene, found);
            Some(Kind::InterestAssessment)
        }
        (Judge::ConsentProfile(ask), Object::Record(Record::ConsentProfile(it)))
            if scene.is_used(scene.id) =>
        {
            ask(it, scene, found);
            Some(Kind::ConsentProfile)
        }
        (Judge::Notice(ask), Object::Record(Record::Notice(it)))
            if is_current(scene.id, it, &scene.notices()) =>
        {
            ask(it, scene, found);
            Some(Kind::Notice)
        }
        (Judge::Export(ask), Object::Record(Record::Export(it))) => {
            ask(it, scene, found);
            Some(Kind::Export)
        }
        (Judge::Case(ask), Object::Case(it)) if !it.is_erased() => {
            ask(it, scene, found);
            Some(Kind::Request)
        }
        (Judge::Workspace(ask), Object::Workspace(it)) => {
            ask(it, scene, found);
            Some(Kind::Organisation)
        }
        _ => None,
    }
}
