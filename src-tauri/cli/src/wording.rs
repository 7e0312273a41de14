//! Words for what stands in documents: names of fields, codes, dates, countries, references.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::text::{Language, Sentence, Words};
use tilsyn_core::value::IsoPeriod;
use tilsyn_core::workspace::{Stored, Workspace};

use crate::document::Node;
use crate::failure::Failure;

/// Where a code stands, and the words for it: `{}` is the code in small letters with hyphens.
const CODES: &[(Kind, &str, &str)] = &[
    (Kind::Organisation, "kind", "organisation-kind-{}"),
    (Kind::Organisation, "contacts.role", "contact-role-{}"),
    (Kind::Activity, "role", "activity-role-{}"),
    (Kind::Activity, "status", "activity-status-{}"),
    (Kind::Activity, "purposes.kind", "purpose-kind-{}"),
    (Kind::Activity, "data_items.special", "special-category-{}"),
    (Kind::Activity, "data_items.source", "data-source-{}"),
    (Kind::Activity, "data_items.mandatory", "mandatory-{}"),
    (Kind::Activity, "bases.art6", "basis-{}-full"),
    (Kind::Activity, "bases.art9", "art9-{}"),
    (Kind::Activity, "bases.art22_ground", "art22-ground-{}"),
    (Kind::Activity, "recipients.kind", "recipient-kind-{}"),
    (Kind::Activity, "retention.trigger", "trigger-{}"),
    (Kind::Activity, "retention.action", "retention-action-{}"),
    (
        Kind::Activity,
        "retention.exceptions",
        "retention-exception-{}",
    ),
    (Kind::Activity, "toms.kind", "measure-kind-{}"),
    (Kind::Activity, "dpia.status", "dpia-status-{}"),
    (Kind::Activity, "dpia.criteria", "dpia-criterion-{}"),
    (Kind::Activity, "dpia.residual_risk", "residual-risk-{}"),
    (Kind::Activity, "subjects_number", "subject-range-{}"),
    (Kind::Activity, "reviews.outcome", "review-outcome-{}"),
    (Kind::Activity, "bases.art9_law.condition", "art9-{}"),
    (Kind::Measure, "kind", "measure-kind-{}"),
    (Kind::Factor, "side", "factor-side-{}"),
    (Kind::Factor, "weight", "factor-weight-{}"),
    (
        Kind::ConsentProfile,
        "withdrawal_effort",
        "withdrawal-effort-{}",
    ),
    (Kind::InterestAssessment, "whose", "interest-holder-{}"),
    (Kind::InterestAssessment, "balance", "balance-{}"),
    (
        Kind::Processor,
        "subs_authorisation",
        "subs-authorisation-{}",
    ),
    (Kind::Processor, "dd_result", "due-diligence-{}"),
    (Kind::Processor, "dpa_check", "dpa-clause-{}"),
    (Kind::Processor, "dd_answers.item", "due-diligence-item-{}"),
    (
        Kind::Processor,
        "dd_answers.answer",
        "due-diligence-finding-{}",
    ),
    (Kind::Transfer, "mechanism", "mechanism-{}"),
    (Kind::Transfer, "importer_role", "importer-role-{}"),
    (Kind::Transfer, "scc_module", "scc-module-{}"),
    (Kind::Transfer, "scc_version", "scc-version-{}"),
    (Kind::Transfer, "tia_result", "tia-result-{}"),
    (
        Kind::Transfer,
        "scc_options.sub_processors",
        "subs-authorisation-{}",
    ),
    (Kind::Transfer, "scc_options.annexes", "scc-annex-{}"),
    (Kind::Transfer, "tia.guarantees", "essential-guarantee-{}"),
    (Kind::Request, "family", "family-{}"),
    (Kind::Request, "subtype", "subtype-{}"),
    (Kind::Request, "channel", "channel-{}"),
    (Kind::Request, "status", "request-status-{}"),
    (Kind::Request, "urgency", "urgency-{}"),
    (Kind::Request, "deadlines.code", "clock-{}"),
    (Kind::Step, "step_code", "step-{}"),
    (Kind::Step, "answer", "answer-{}"),
    (Kind::Step, "content.item", "access-item-{}"),
    (Kind::Step, "content.given", "item-given-{}"),
    (Kind::Step, "role", "role-{}"),
    (Kind::LegalDocument, "kind", "document-kind-{}"),
    (Kind::LegalDocument, "issuer_level", "issuer-level-{}"),
    (Kind::Decision, "outcome", "outcome-{}"),
    (Kind::Decision, "basis_art6", "basis-{}-full"),
    (Kind::Decision, "basis_art9", "art9-{}"),
    (Kind::Decision, "chapter_v_ground", "mechanism-{}"),
    (Kind::Disclosure, "basis", "basis-{}-full"),
    (Kind::Disclosure, "medium", "medium-{}"),
    (Kind::Notification, "to", "notification-to-{}"),
    (Kind::Notification, "status", "notification-status-{}"),
    (Kind::Transition, "event", "case-event-{}"),
    (Kind::Transition, "from_state", "case-state-{}"),
    (Kind::Transition, "to_state", "case-state-{}"),
    (Kind::Transition, "machine", "machine-{}"),
    (Kind::Transition, "role", "role-{}"),
    (Kind::Request, "state", "case-state-{}"),
    (Kind::Request, "data_classes", "data-class-{}"),
    (Kind::Request, "figures.result", "case-result-{}"),
    (Kind::Organisation, "calendar_days.change", "day-change-{}"),
    (Kind::Organisation, "own_retention.object", "own-object-{}"),
    (Kind::Request, "origin", "origin-{}"),
    (Kind::Decision, "grounds", "ground-{}"),
    (Kind::Attachment, "class", "attachment-class-{}"),
    (Kind::Actor, "role", "role-{}"),
    (Kind::LetterTemplate, "letter", "letter-kind-{}"),
    (Kind::Notice, "statements.attribute", "notice-attribute-{}"),
    (Kind::Notice, "statements.status", "statement-status-{}"),
    (Kind::Notice, "statements.value.art6", "basis-{}-full"),
    (Kind::Notice, "statements.value.art9", "art9-{}"),
    (Kind::Notice, "statements.value.trigger", "trigger-{}"),
    (
        Kind::Notice,
        "statements.value.action",
        "retention-action-{}",
    ),
    (Kind::Notice, "statements.value.right", "right-short-{}"),
    (Kind::Notice, "statements.value.serves", "right-short-{}"),
    (
        Kind::Notice,
        "statements.value.channel",
        "notice-channel-{}",
    ),
    (Kind::Notice, "marks.mark", "notice-mark-{}"),
    (Kind::ImportProfile, "kind", "import-kind-{}"),
    (Kind::ImportProfile, "profile", "import-profile-{}"),
    (Kind::ImportProfile, "layout", "import-layout-{}"),
    (Kind::ImportProfile, "columns.field", "import-field-{}"),
    (Kind::ImportProfile, "columns.split", "import-split-{}"),
];

/// Fields that hold countries, in any document.
const COUNTRIES: &[&str] = &[
    "country",
    "countries",
    "locations",
    "access_countries",
    "onward_to",
];

/// The spelling of a code within keys of words.
fn key(code: &str) -> String {
    code.to_ascii_lowercase().replace(['_', '/', '.'], "-")
}

/// Says a word if there is one, else what stands there.
pub fn word_or(words: &Words, key: &str, else_text: &str) -> String {
    if words.has(key) {
        words.word(key)
    } else {
        else_text.to_owned()
    }
}

/// A kind of record.
pub fn kind(words: &Words, kind: Kind) -> String {
    word_or(words, &format!("kind-{}", kind.key()), kind.code())
}

/// A field.
pub fn field(words: &Words, name: &str) -> String {
    word_or(words, &format!("field-{}", key(name)), name)
}

/// A country, by its name where there is one.
pub fn country(words: &Words, code: &str) -> String {
    word_or(words, &format!("country-{code}"), code)
}

/// A code that stands in a field of a kind of record.
pub fn code(words: &Words, kind: Kind, path: &str, code: &str) -> String {
    let last = path.rsplit('.').next().unwrap_or(path);
    if COUNTRIES.contains(&last) {
        return country(words, code);
    }
    match CODES.iter().find(|(of, at, _)| *of == kind && *at == path) {
        Some((_, _, pattern)) => word_or(words, &pattern.replace("{}", &key(code)), code),
        None => code.to_owned(),
    }
}

/// A period of retention.
pub fn period(words: &Words, period: IsoPeriod) -> String {
    let parts = [
        ("deadline-period-years", period.years),
        ("deadline-period-months", period.months),
        ("deadline-period-days", period.days),
    ];
    let said = parts
        .into_iter()
        .filter(|(_, number)| *number > 0)
        .map(|(key, number)| Sentence::new(key).number("number", number));
    words.say(&Sentence::new("cli-list").list("items", said.collect()))
}

/// The fields of a kind of record in the order in which its document has them.
pub fn order(kind: Kind) -> Vec<String> {
    let empty = Record::parse(kind, "{}")
        .ok()
        .and_then(|empty| serde_json::to_string(&empty).ok());
    match empty.and_then(|text| serde_json::from_str(&text).ok()) {
        Some(Node::Fields(fields)) => fields.into_iter().map(|(name, _)| name).collect(),
        _ => Vec::new(),
    }
}

/// The title by which people know a record.
pub fn title(words: &Words, stored: &Stored) -> String {
    let language = words.language();
    match &stored.record {
        Record::Organisation(it) => it.legal_name.to_string(),
        Record::Activity(it) => it.name.in_language(language).to_owned(),
        Record::Processor(it) => it.name.to_string(),
        Record::Transfer(it) => it.importer.to_string(),
        Record::InterestAssessment(it) => it.title.to_string(),
        Record::ConsentProfile(it) => it.name.to_string(),
        Record::System(it) => it.name.to_string(),
        Record::Measure(it) => it.name.to_string(),
        Record::Factor(it) => it.title.to_string(),
        Record::Version(it) => it.name.to_string(),
        Record::View(it) => it.name.to_string(),
        Record::ImportProfile(it) => it.name.to_string(),
        Record::LetterTemplate(it) => it.letter.map_or_else(String::new, |letter| {
            word_or(
                words,
                &format!("letter-kind-{}", letter.key()),
                letter.code(),
            )
        }),
        Record::RetentionRun(it) => it.reason.to_string(),
        Record::Notice(it) => it.title.to_string(),
        Record::FindingAcceptance(it) => it.rule.map_or_else(String::new, |rule| rule.to_string()),
        Record::Review(it) => it.return_id.to_string(),
        Record::ReviewComment(it) => it.op.map_or_else(String::new, |op| {
            word_or(words, &format!("review-op-{}", op.key()), op.code())
        }),
        Record::Request(it) => it.title.to_string(),
        Record::Step(it) => it.step_code.map_or_else(String::new, |step| {
            let answer = it
                .answer
                .map(|answer| word_or(words, &format!("answer-{}", answer.key()), answer.code()));
            let step = format!(
                "{step} {}",
                word_or(words, &format!("step-{}", step.key()), "")
            );
            answer.map_or(step.clone(), |answer| {
                format!("{}: {answer}", step.trim_end())
            })
        }),
        Record::LegalDocument(it) => {
            let kind = it
                .kind
                .map(|kind| word_or(words, &format!("document-kind-{}", kind.key()), kind.code()));
            [kind.unwrap_or_default(), it.issuer.to_string()]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", ")
        }
        Record::Decision(it) => it.outcome.map_or_else(String::new, |outcome| {
            word_or(words, &format!("outcome-{}", outcome.key()), outcome.code())
        }),
        Record::Disclosure(it) => it.recipient.to_string(),
        Record::Notification(it) => {
            let to = it
                .to
                .map(|to| word_or(words, &format!("notification-to-{}", to.key()), to.code()));
            let status = it.status.map(|status| {
                word_or(
                    words,
                    &format!("notification-status-{}", status.key()),
                    status.code(),
                )
            });
            [to, status]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(": ")
        }
        Record::Transition(it) => {
            let event = it
                .event
                .map(|event| word_or(words, &format!("case-event-{}", event.key()), event.code()));
            let state = it
                .to_state
                .map(|state| word_or(words, &format!("case-state-{}", state.key()), state.code()));
            [event, state]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(": ")
        }
        Record::Attachment(it) => it.name.to_string(),
        Record::Actor(it) => it.name.to_string(),
        Record::Export(it) => it.name.to_string(),
    }
}

/// Reads documents of one workspace to people.
pub struct Reader<'a> {
    words: &'a Words,
    /// Where links are looked up; none for documents out of a bundle.
    workspace: Option<&'a Workspace>,
    /// What is known already.
    known: BTreeMap<RecordId, String>,
}

impl<'a> Reader<'a> {
    /// A reader for this workspace.
    pub const fn new(words: &'a Words, workspace: &'a Workspace) -> Self {
        Self {
            words,
            workspace: Some(workspace),
            known: BTreeMap::new(),
        }
    }

    /// A reader of documents out of their workspace, whose links lead to these. It says a text in all its languages:
    /// what goes out, or came in, is seen whole.
    pub const fn among(words: &'a Words, known: BTreeMap<RecordId, String>) -> Self {
        Self {
            words,
            workspace: None,
            known,
        }
    }

    /// A text in each of its languages, where all are wanted and there are several.
    fn each_language(&self, value: &Node) -> Option<Vec<String>> {
        let is_text = matches!(value, Node::Fields(_)) && value.has_only(&["en", "nb", "nl"]);
        if self.workspace.is_some() || !is_text {
            return None;
        }
        let said: Vec<String> = Language::ALL
            .iter()
            .filter_map(|it| {
                let text = value
                    .text(it.code())
                    .filter(|text| !text.trim().is_empty())?;
                Some(format!("{}: {text}", it.code()))
            })
            .collect();
        (said.len() > 1).then_some(said)
    }

    /// A link, by reference and title.
    pub fn link(&mut self, id: RecordId) -> String {
        if let Some(known) = self.known.get(&id) {
            return known.clone();
        }
        let found = self.workspace.and_then(|it| it.get(id).ok());
        let said = match found {
            Some(stored) => format!("{} {}", stored.reference, title(self.words, &stored)),
            None => id.to_string(),
        };
        self.known.insert(id, said.clone());
        said
    }

    /// The fields of a document, each as lines: the label stands before the first.
    pub fn fields(&mut self, record: &Record) -> Result<Vec<(String, Vec<String>)>, Failure> {
        let text = serde_json::to_string(record).map_err(std::io::Error::from)?;
        let Ok(Node::Fields(fields)) = serde_json::from_str(&text) else {
            return Ok(Vec::new());
        };
        let kind = record.kind();
        Ok(fields
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| (field(self.words, &name), self.value(kind, &name, &value)))
            .collect())
    }

    /// A value as lines.
    pub fn value(&mut self, kind: Kind, path: &str, value: &Node) -> Vec<String> {
        if let Some(said) = self.each_language(value) {
            return said;
        }
        if let Some(said) = self.scalar(kind, path, value) {
            return said.lines().map(str::to_owned).collect();
        }
        match value {
            Node::List(items) => {
                let items: Vec<&Node> = items.iter().filter(|item| !item.is_empty()).collect();
                let scalars: Option<Vec<String>> = items
                    .iter()
                    .map(|item| match self.each_language(item) {
                        Some(_) => None,
                        None => self.scalar(kind, path, item),
                    })
                    .collect();
                match scalars {
                    // Short ones stand in one line, as in prose.
                    Some(said) if said.iter().all(|one| one.chars().count() <= 30) => {
                        vec![said.join(", ")]
                    }
                    Some(said) => said.into_iter().map(|one| format!("– {one}")).collect(),
                    None => items
                        .into_iter()
                        .enumerate()
                        .flat_map(|(place, item)| numbered(place + 1, self.value(kind, path, item)))
                        .collect(),
                }
            }
            Node::Fields(fields) => fields
                .iter()
                .filter(|(_, value)| !value.is_empty() && *value != Node::Flag(false))
                .flat_map(|(name, value)| {
                    let lines = self.value(kind, &format!("{path}.{name}"), value);
                    labelled(&field(self.words, name), lines)
                })
                .collect(),
            Node::Nothing | Node::Flag(_) | Node::Number(_) | Node::Text(_) => Vec::new(),
        }
    }

    /// What can be said in one piece: a word, a date, a moment, a text in a language, a link.
    fn scalar(&mut self, kind: Kind, path: &str, value: &Node) -> Option<String> {
        let words = self.words;
        match value {
            Node::Nothing => Some(String::new()),
            Node::Flag(flag) => Some(words.word(if *flag { "cli-yes" } else { "cli-no" })),
            Node::Number(number) if path == "size" => {
                Some(words.say(&Sentence::new("cli-bytes").number("count", *number)))
            }
            Node::Number(number) => Some(words.number(*number)),
            Node::Text(text) => Some(self.text(kind, path, text)),
            Node::Fields(_) if value.has_only(&["at", "zone"]) => {
                let at: DateTime<Utc> = value.text("at")?.parse().ok()?;
                let zone: Tz = value.text("zone")?.parse().ok()?;
                Some(words.moment(at, zone))
            }
            Node::Fields(fields) if !fields.is_empty() && value.has_only(&["en", "nb", "nl"]) => {
                let own = value.text(words.language().code());
                let any = Language::ALL
                    .iter()
                    .filter_map(|language| value.text(language.code()));
                own.into_iter()
                    .chain(any)
                    .find(|text| !text.trim().is_empty())
                    .map(str::to_owned)
            }
            Node::Fields(_) | Node::List(_) => None,
        }
    }

    fn text(&mut self, kind: Kind, path: &str, text: &str) -> String {
        if let Ok(id) = text.parse::<RecordId>() {
            return self.link(id);
        }
        if let Some(date) = (text.len() == 10)
            .then(|| text.parse::<NaiveDate>().ok())
            .flatten()
        {
            return self.words.date_long(date);
        }
        if path.ends_with("period")
            && let Ok(period_of) = text.parse::<IsoPeriod>()
        {
            return period(self.words, period_of);
        }
        code(self.words, kind, path, text)
    }
}

/// Lines under a number.
fn numbered(place: usize, lines: Vec<String>) -> Vec<String> {
    let mark = format!("{place}. ");
    let room = " ".repeat(mark.len());
    lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| format!("{}{line}", if at == 0 { &mark } else { &room }))
        .collect()
}

/// Lines under a label: behind it when there is one, below it when there are several.
fn labelled(label: &str, lines: Vec<String>) -> Vec<String> {
    match lines.as_slice() {
        [only] => vec![format!("{label}: {only}")],
        _ => std::iter::once(format!("{label}:"))
            .chain(lines.into_iter().map(|line| format!("   {line}")))
            .collect(),
    }
}
