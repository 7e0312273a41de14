//! The sections that are about the notice as a whole: the short layer, objection apart from everything else, who is
//! responsible, the rights and how they are exercised, complaint, requests of authorities.

use super::activity::{Described, heading, small};
use super::scribe::{At, Scribe, contact, joined, reached};
use super::{Tie, WrittenLayer, WrittenPart, WrittenSection, WrittenSentence};
use crate::activity::Activity;
use crate::letter::supervisory_authority;
use crate::notice::{Attribute, Stated, StatedChannel, StatedContact, StatedRight};
use crate::organisation::{Contact, ContactRole, Organisation};
use crate::rights::{Right, of as rights_of};
use crate::text::Sentence;

fn section(
    scribe: &Scribe<'_>,
    heading: &str,
    layer: WrittenLayer,
    parts: Vec<WrittenPart>,
) -> WrittenSection {
    WrittenSection {
        number: String::new(),
        layer,
        heading: scribe.word(heading),
        activity: None,
        parts,
    }
}

const fn paragraph(sentences: Vec<WrittenSentence>) -> WrittenPart {
    WrittenPart {
        label: String::new(),
        list: false,
        sentences,
    }
}

fn items(label: String, sentences: Vec<WrittenSentence>) -> WrittenPart {
    WrittenPart {
        label,
        list: true,
        sentences,
    }
}

/// The title.
pub(super) fn title(scribe: &Scribe<'_>) -> String {
    let name = scribe
        .sources
        .own()
        .map_or("", |own| own.it.legal_name.as_str());
    scribe.say(&Sentence::new("written-title").text("controller", name))
}

/// The name of the controller, with its tie.
fn controller_name(scribe: &mut Scribe<'_>) -> (String, Vec<Tie>) {
    match scribe.sources.own() {
        Some(own) if !own.it.legal_name.is_empty() => (
            own.it.legal_name.to_string(),
            scribe.tie(At::field(own.id, own.reference, "legal_name")),
        ),
        Some(own) => {
            let at = At::field(own.id, own.reference, "legal_name");
            (
                scribe.lacks("written-lacks-controller", at, "13(1)(a)"),
                scribe.tie(at),
            )
        }
        None => (
            scribe.lacks("written-lacks-controller", At::NOWHERE, "13(1)(a)"),
            Vec::new(),
        ),
    }
}

/// The first layer: who, what for, which rights; the rest is pointed to.
pub(super) fn short(scribe: &mut Scribe<'_>) -> WrittenSection {
    let (name, ties) = controller_name(scribe);
    let who = scribe.say(&Sentence::new("written-short-who").text("controller", name));
    let mut first = vec![scribe.told("short/who", who, ties)];
    let (reach, ties) = scribe.contact("13(1)(a)");
    let how = scribe.say(&Sentence::new("written-short-contact").text("contact", reach));
    first.push(scribe.told("short/contact", how, ties));
    let sources = scribe.sources;
    let mut uses = Vec::new();
    for of in sources.described() {
        uses.push(in_short(scribe, &of));
    }
    let mut parts = vec![paragraph(first)];
    if uses.is_empty() {
        let mark = scribe.lacks("written-lacks-activities", At::NOWHERE, "13, 14");
        parts.push(paragraph(vec![scribe.told("short/uses", mark, Vec::new())]));
    } else {
        parts.push(items(scribe.word("written-short-uses"), uses));
    }
    let rights = scribe.law("short/rights", "written-short-rights");
    let more = scribe.law("short/more", "written-short-more");
    parts.push(paragraph(vec![rights, more]));
    section(scribe, "written-short", WrittenLayer::Short, parts)
}

/// An activity in one line.
fn in_short(scribe: &mut Scribe<'_>, of: &Described<'_>) -> WrittenSentence {
    let name = heading(scribe, of);
    let here = At::field(of.id, of.reference, "purposes");
    let purposes: Vec<String> = of
        .it
        .purposes
        .iter()
        .filter(|it| !it.text.is_empty())
        .map(|it| small(&scribe.text(&it.text, here)))
        .collect();
    let purposes = if purposes.is_empty() {
        scribe.lacks("written-lacks-purposes", here, "13(1)(c)")
    } else {
        purposes.join("; ")
    };
    let text = scribe.say(
        &Sentence::new("written-short-activity")
            .text("name", name)
            .text("purposes", purposes),
    );
    let mut ties = scribe.tie(At::field(of.id, of.reference, "name"));
    ties.extend(scribe.tie(here));
    scribe.told(&format!("{}/short", of.reference), text, ties)
}

/// The right to object, clearly and apart from other information (Art 21(4)). None where nothing can be objected to.
pub(super) fn objection(scribe: &mut Scribe<'_>) -> Option<WrittenSection> {
    let sources = scribe.sources;
    let mut parts = Vec::new();
    for (right, words) in [
        (Right::ObjectionMarketing, "written-objection-marketing"),
        (Right::Objection, "written-objection-interest"),
        (Right::ObjectionResearch, "written-objection-research"),
    ] {
        let mut names = Vec::new();
        let mut ties = Vec::new();
        for of in sources.described() {
            if rights_of(of.it).iter().any(|it| it.right == right) {
                names.push(heading(scribe, &of));
                for field in ["name", "bases", "purposes"] {
                    ties.extend(scribe.tie(At::field(of.id, of.reference, field)));
                }
            }
        }
        if !names.is_empty() {
            let text = scribe.say(&Sentence::new(words).text("activities", scribe.join(&names)));
            let key = format!("objection/{}", right.key());
            let sentence = scribe.told(&key, text, ties);
            let value = StatedRight { right: Some(right) };
            scribe.means(&sentence, None, Attribute::Right, Stated::Right(value));
            parts.push(paragraph(vec![sentence]));
        }
    }
    if parts.is_empty() {
        return None;
    }
    let (reach, ties) = scribe.contact("21(4)");
    let how = scribe.say(&Sentence::new("written-objection-how").text("contact", reach));
    parts.push(paragraph(vec![scribe.told("objection/how", how, ties)]));
    Some(section(
        scribe,
        "written-objection",
        WrittenLayer::Short,
        parts,
    ))
}

/// Who is responsible and how they are reached, Art 13(1)(a) and (b), 26(2).
pub(super) fn controller(scribe: &mut Scribe<'_>) -> WrittenSection {
    let mut said = Vec::new();
    let (name, mut ties) = controller_name(scribe);
    let sources = scribe.sources;
    let own = sources.own();
    let address = match &own {
        Some(own) => {
            let at = At::field(own.id, own.reference, "address");
            ties.extend(scribe.tie(at));
            if own.it.address.is_empty() {
                scribe.lacks("written-lacks-address", at, "13(1)(a)")
            } else {
                own.it.address.to_string()
            }
        }
        None => scribe.lacks("written-lacks-address", At::NOWHERE, "13(1)(a)"),
    };
    let is = scribe.say(
        &Sentence::new("written-controller-is")
            .text("name", name)
            .text("address", address),
    );
    let is = scribe.told("controller/is", is, ties);
    if let Some(own) = &own {
        scribe.means_words(&is, None, Attribute::Controller, own.it.legal_name.as_str());
    }
    said.push(is);
    if let Some(own) = own.as_ref().filter(|own| !own.it.reg_no.is_empty()) {
        let number = scribe.say(
            &Sentence::new("written-controller-number").text("number", own.it.reg_no.as_str()),
        );
        let ties = scribe.tie(At::field(own.id, own.reference, "reg_no"));
        said.push(scribe.told("controller/number", number, ties));
    }
    let (reach, ties) = scribe.contact("13(1)(a)");
    let how = scribe.say(&Sentence::new("written-controller-reach").text("contact", reach));
    let how = scribe.told("controller/reach", how, ties);
    if let Some(own) = &own {
        let value = StatedContact {
            role: Some(ContactRole::PrivacyContact),
            text: reached(own.it).parse().unwrap_or_default(),
        };
        scribe.means(&how, None, Attribute::Contact, Stated::Contact(value));
    }
    said.push(how);
    let mut parts = vec![paragraph(said)];
    if let Some(own) = &own {
        parts.extend(offices(
            scribe,
            own.it,
            At::field(own.id, own.reference, "contacts"),
        ));
    }
    for of in sources.described() {
        if let Some(part) = joint(scribe, &of) {
            parts.push(part);
        }
    }
    section(scribe, "written-controller", WrittenLayer::Detail, parts)
}

fn offices(scribe: &mut Scribe<'_>, own: &Organisation, at: At<'_>) -> Vec<WrittenPart> {
    let mut parts = Vec::new();
    let needs_representative = own.in_eea() == Some(false);
    let needs_officer = own.is_public_authority;
    for (role, words, wanted, what, article) in [
        (
            ContactRole::RepresentativeArt27,
            "written-representative",
            needs_representative,
            "written-lacks-representative",
            "13(1)(a), 27",
        ),
        (
            ContactRole::Dpo,
            "written-dpo",
            needs_officer,
            "written-lacks-dpo",
            "13(1)(b), 37(1)(a)",
        ),
    ] {
        let found = contact(own, role).map(office).filter(|it| !it.is_empty());
        let text = match &found {
            Some(found) => scribe.say(&Sentence::new(words).text("contact", found)),
            None if wanted => scribe.lacks(what, at, article),
            None => continue,
        };
        let key = format!("controller/{}", role.key());
        let sentence = scribe.told(&key, text, scribe.tie(at));
        if let Some(found) = found {
            let value = StatedContact {
                role: Some(role),
                text: found.parse().unwrap_or_default(),
            };
            scribe.means(&sentence, None, Attribute::Contact, Stated::Contact(value));
        }
        parts.push(paragraph(vec![sentence]));
    }
    parts
}

/// An office in one line. Its name is left out where the details are not published: Article 37(7) asks for contact
/// details, not for a name.
fn office(it: &Contact) -> String {
    let name = if it.published { it.name.as_str() } else { "" };
    joined(&[
        name,
        it.address.as_str(),
        it.email.as_str(),
        it.phone.as_str(),
    ])
}

fn joint(scribe: &mut Scribe<'_>, of: &Described<'_>) -> Option<WrittenPart> {
    let here = At::field(of.id, of.reference, "controllers");
    let sources = scribe.sources;
    let own = sources.own().map(|it| it.id);
    let mut names = Vec::new();
    let mut ties = scribe.tie(here);
    for id in of.it.controllers.iter().filter(|id| Some(**id) != own) {
        if let Some(other) = sources.get::<Organisation>(*id) {
            names.push(joined(&[other.it.legal_name.as_str(), &reached(other.it)]));
            ties.push(sources.tie(*id, "legal_name"));
        }
    }
    if names.is_empty() {
        return None;
    }
    let name = heading(scribe, of);
    let text = scribe.say(
        &Sentence::new("written-joint")
            .text("activity", name)
            .text("controllers", scribe.join(&names)),
    );
    let mut said = vec![scribe.told(&format!("{}/joint", of.reference), text, ties)];
    let at = At::field(of.id, of.reference, "joint_essence_published");
    let essence = if of.it.joint_essence_published {
        scribe.word("written-joint-essence")
    } else {
        scribe.lacks("written-lacks-essence", at, "26(2)")
    };
    said.push(scribe.told(
        &format!("{}/essence", of.reference),
        essence,
        scribe.tie(at),
    ));
    Some(paragraph(said))
}

/// The heading over the activities, and what their order is.
pub(super) fn activities(scribe: &mut Scribe<'_>) -> WrittenSection {
    let said = vec![scribe.law("activities", "written-activities-words")];
    section(
        scribe,
        "written-activities",
        WrittenLayer::Detail,
        vec![paragraph(said)],
    )
}

/// What is done for others, on whose instructions: the person is sent to the controller (Art 4(8), 28(3)(a)).
pub(super) fn on_behalf(scribe: &mut Scribe<'_>) -> Option<WrittenSection> {
    let sources = scribe.sources;
    let mut said = Vec::new();
    for of in sources.on_behalf() {
        let name = scribe.text(&of.it.name, At::field(of.id, of.reference, "name"));
        let mut ties = scribe.tie(At::field(of.id, of.reference, "name"));
        ties.extend(scribe.tie(At::field(of.id, of.reference, "role")));
        let text = scribe.say(&Sentence::new("written-on-behalf-of").text("name", name));
        said.push(scribe.told(&format!("{}/on-behalf", of.reference), text, ties));
    }
    if said.is_empty() {
        return None;
    }
    let words = scribe.law("on-behalf", "written-on-behalf-words");
    Some(section(
        scribe,
        "written-on-behalf",
        WrittenLayer::Detail,
        vec![items(String::new(), said), paragraph(vec![words])],
    ))
}

/// The rights that the law gives, each in a sentence where some activity has it, and how they are exercised.
pub(super) fn rights(scribe: &mut Scribe<'_>) -> WrittenSection {
    const EXPLAINED: [Right; 7] = [
        Right::Access,
        Right::Rectification,
        Right::Erasure,
        Right::Restriction,
        Right::Portability,
        Right::Withdraw,
        Right::Automated,
    ];
    let sources = scribe.sources;
    let described: Vec<&Activity> = sources.described().map(|of| of.it).collect();
    let mut said = Vec::new();
    for right in EXPLAINED {
        // Access, rectification, erasure and restriction are due whatever the basis.
        let always = matches!(
            right,
            Right::Access | Right::Rectification | Right::Erasure | Right::Restriction
        );
        let some = described
            .iter()
            .any(|it| rights_of(it).iter().any(|found| found.right == right));
        if always || some {
            let words = scribe.word(&format!("written-explain-{}", right.key()));
            let ties = if always {
                Vec::new()
            } else {
                sources
                    .described()
                    .map(|of| sources.tie(of.id, "bases"))
                    .collect()
            };
            let sentence = scribe.told(&format!("rights/{}", right.key()), words, ties);
            let value = StatedRight { right: Some(right) };
            scribe.means(&sentence, None, Attribute::Right, Stated::Right(value));
            said.push(sentence);
        }
    }
    let (reach, ties) = scribe.contact("12(2), 13(2)(b)");
    let how = scribe.say(&Sentence::new("written-rights-how").text("contact", &reach));
    let how = scribe.told("rights/how", how, ties);
    if sources
        .own()
        .is_some_and(|own| !super::scribe::reached(own.it).is_empty())
    {
        let value = StatedChannel {
            text: reach.parse().unwrap_or_default(),
            ..StatedChannel::default()
        };
        scribe.means(&how, None, Attribute::Channel, Stated::Channel(value));
    }
    let time = scribe.law("rights/time", "written-rights-time");
    section(
        scribe,
        "written-rights",
        WrittenLayer::Detail,
        vec![items(String::new(), said), paragraph(vec![how, time])],
    )
}

/// Complaint to a supervisory authority, Art 13(2)(d). Which one follows from the State of the organisation; the table
/// of authorities is from knowledge.
pub(super) fn complaint(scribe: &mut Scribe<'_>) -> WrittenSection {
    let right = scribe.law("complaint/right", "written-complaint-right");
    let value = StatedRight {
        right: Some(Right::Complaint),
    };
    scribe.means(&right, None, Attribute::Right, Stated::Right(value));
    let mut said = vec![right];
    let sources = scribe.sources;
    let own = sources.own();
    let at = own.as_ref().map_or(At::NOWHERE, |own| {
        At::field(own.id, own.reference, "country")
    });
    let authority = own
        .as_ref()
        .and_then(|own| own.it.country.as_ref())
        .and_then(|country| supervisory_authority(country).ok().flatten());
    let text = match &authority {
        Some(it) => {
            scribe.say(&Sentence::new("written-complaint-ours").text("authority", it.line()))
        }
        None => scribe.lacks("written-lacks-authority", at, "13(2)(d)"),
    };
    let ours = scribe.told("complaint/ours", text, scribe.tie(at));
    if let Some(it) = authority {
        scribe.means_words(&ours, None, Attribute::Authority, it.name.as_str());
    }
    said.push(ours);
    section(
        scribe,
        "written-complaint",
        WrittenLayer::Detail,
        vec![paragraph(said)],
    )
}

/// How requests of public authorities are handled: as the procedure in the catalogue of measures says it.
pub(super) fn authorities(scribe: &mut Scribe<'_>) -> WrittenSection {
    let sources = scribe.sources;
    let said = match sources.authority_procedure() {
        Some(measure) => {
            let at = At::field(measure.id, measure.reference, "text");
            let text = if measure.it.text.is_empty() {
                scribe.lacks("written-lacks-procedure", at, "12(1)")
            } else {
                format!("{}.", scribe.text(&measure.it.text, at))
            };
            let sentence = scribe.told("authorities", text, scribe.tie(at));
            if !measure.it.text.is_empty() {
                let words = sentence.text.to_string();
                scribe.means_words(&sentence, None, Attribute::AuthorityRule, &words);
            }
            sentence
        }
        None => {
            let text = scribe.lacks("written-lacks-procedure", At::NOWHERE, "12(1)");
            scribe.told("authorities", text, Vec::new())
        }
    };
    section(
        scribe,
        "written-authorities",
        WrittenLayer::Detail,
        vec![paragraph(vec![said])],
    )
}
