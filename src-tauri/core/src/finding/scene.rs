//! What a condition may look at: the day, and the typed records around the one that is judged.
//!
//! A scene may hold the whole register or only what stands around one record: a condition cannot tell, because it asks
//! by id and by link.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::catalogue::InForce;
use crate::activity::{Activity, ActivityRole, ActivityStatus, MeasureKind};
use crate::attachment::Attachment;
use crate::calendar::Calendar;
use crate::legal_basis::{ConsentProfile, InterestAssessment};
use crate::measure::SecurityMeasure;
use crate::notice::Notice;
use crate::notice::compare::Around;
use crate::organisation::Organisation;
use crate::procedure::CaseEntries;
use crate::procedure::guard::Case;
use crate::processor::Processor;
use crate::record::{Record, RecordId};
use crate::request::{Family, Request, RunningClock, Subtype};
use crate::system::System;
use crate::text::Language;
use crate::transfer::Transfer;
use crate::value::Country;

/// A request with what belongs to it.
#[derive(Debug, Clone)]
pub struct CaseFile {
    /// The request.
    pub request: Request,
    /// Its entries, corrected ones left out.
    pub entries: CaseEntries,
    /// Its clocks as computed on the day.
    pub clocks: Vec<RunningClock>,
    /// The last day in law of the first month (Art 12(3)).
    pub first_month: Option<NaiveDate>,
    /// What is kept beside it.
    pub attachments: Vec<(RecordId, Attachment)>,
    /// Days of receipt of other requests by the same requester.
    pub of_same_requester: Vec<NaiveDate>,
}

impl CaseFile {
    /// Whether its persons were erased, by a run of retention or at once: what is left are codes and dates, and that words
    /// are missing is no fault of the file any more. A request that was not erased has a title.
    #[must_use]
    pub fn is_erased(&self) -> bool {
        self.request.figures.is_some() || self.request.title.is_empty()
    }

    /// A request with nothing around it yet.
    #[must_use]
    pub fn of(request: Request) -> Self {
        Self {
            request,
            entries: CaseEntries::default(),
            clocks: Vec::new(),
            first_month: None,
            attachments: Vec::new(),
            of_same_requester: Vec::new(),
        }
    }

    /// The case as the guards of its machine see it.
    #[must_use]
    pub const fn case(&self, scene: &Scene) -> Case<'_> {
        Case {
            request: &self.request,
            entries: &self.entries,
            now: scene.now,
            first_month: self.first_month,
        }
    }
}

/// The state of the workspace itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// The first event at which a check of the trail found it altered or incomplete; none if there was none, or no check.
    pub broken_at: Option<u64>,
    /// Events whose author's clock stood before that of the event before them, without a reason: number and day.
    pub entered_late: Vec<(u64, NaiveDate)>,
    /// Events that erased something of which a value is still readable.
    pub still_readable: Vec<u64>,
    /// How many requests there are.
    pub requests: usize,
    /// Whether authorities ask, as far as that is no secret.
    pub authorities_ask: bool,
    /// Whether orders under Regulation (EU) 2023/1543 are among what they ask.
    pub gets_european_orders: bool,
    /// When the own procedure for requests of authorities was last reviewed: a measure of the catalogue that names them.
    pub authority_procedure_reviewed_on: Option<NaiveDate>,
    /// How many of them should have lost their persons by the rules of retention more than thirty days ago.
    pub overdue: usize,
}

impl Standing {
    /// Takes note of a request: who asks. One under secrecy tells nothing.
    pub fn asked(&mut self, it: &Request) {
        if !it.restricted {
            self.authorities_ask |= it.family == Some(Family::PublicAuthority);
            self.gets_european_orders |=
                matches!(it.subtype, Some(Subtype::Epoc | Subtype::EpocPr));
        }
    }

    /// Takes note of a measure of the catalogue: whether it is the procedure for requests of authorities, and when it was
    /// last reviewed.
    pub fn note(&mut self, it: &SecurityMeasure) {
        let texts = it.text.each().map(|(_, text)| text);
        let named = texts
            .chain([it.name.as_str()])
            .any(super::words::authority_procedure);
        if it.kind == Some(MeasureKind::Organisation) && named {
            self.authority_procedure_reviewed_on = self
                .authority_procedure_reviewed_on
                .max(it.last_reviewed_on);
        }
    }
}

/// What is true of an activity that a rule over the whole register needs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Traits {
    /// The organisation determines purposes and means.
    pub controls: bool,
    /// Large-scale monitoring, or special data or data on offences on a large scale (Art 37(1)(b) and (c)).
    pub calls_for_officer: bool,
    /// Not occasional, or with special data or data on offences, or with a high risk: Art 30(5) does not exempt it.
    pub not_exempt: bool,
    /// It is the log of requests itself.
    pub is_request_log: bool,
}

impl Traits {
    /// Those of an activity.
    #[must_use]
    pub fn of(it: &Activity) -> Self {
        if it.status == Some(ActivityStatus::Ended) {
            return Self::default();
        }
        let sensitive = it
            .data_items
            .iter()
            .any(|item| item.special.is_some() || item.criminal);
        Self {
            controls: it.role != Some(ActivityRole::Processor),
            calls_for_officer: it.large_scale && (it.systematic_monitoring || sensitive),
            not_exempt: sensitive
                || it.status == Some(ActivityStatus::Active)
                || it.dpia.as_ref().is_some_and(|dpia| dpia.criteria.len() > 1),
            is_request_log: is_request_log(it),
        }
    }
}

/// Words by which the log of requests is known when it stands in the register.
const REQUEST_LOG: [&str; 9] = [
    "data subject request",
    "requests of data subjects",
    "request log",
    "log of requests",
    "access request",
    "innsynskrav",
    "henvendelser fra registrerte",
    "verzoeken van betrokkenen",
    "inzageverzoek",
];

fn is_request_log(it: &Activity) -> bool {
    let purposes = it.purposes.iter().flat_map(|purpose| purpose.text.each());
    it.name.each().chain(purposes).any(|(_, text)| {
        let text = text.to_lowercase();
        REQUEST_LOG.iter().any(|words| text.contains(words))
    })
}

/// How many activities have each trait.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Whole {
    /// See [`Traits::controls`].
    pub controls: u32,
    /// See [`Traits::calls_for_officer`].
    pub calls_for_officer: u32,
    /// See [`Traits::not_exempt`].
    pub not_exempt: u32,
    /// See [`Traits::is_request_log`].
    pub is_request_log: u32,
}

impl Whole {
    /// Counts an activity.
    pub fn add(&mut self, it: Traits) {
        self.controls += u32::from(it.controls);
        self.calls_for_officer += u32::from(it.calls_for_officer);
        self.not_exempt += u32::from(it.not_exempt);
        self.is_request_log += u32::from(it.is_request_log);
    }

    /// Counts it no longer.
    pub fn take(&mut self, it: Traits) {
        let less = |count: u32, had: bool| count.saturating_sub(u32::from(had));
        self.controls = less(self.controls, it.controls);
        self.calls_for_officer = less(self.calls_for_officer, it.calls_for_officer);
        self.not_exempt = less(self.not_exempt, it.not_exempt);
        self.is_request_log = less(self.is_request_log, it.is_request_log);
    }
}

/// Records by id, and the links that lead to them.
#[derive(Debug, Clone, Default)]
pub struct Records {
    by_id: HashMap<RecordId, Record>,
    /// Who links to a record, by which field.
    from: HashMap<RecordId, BTreeSet<(&'static str, RecordId)>>,
    /// What activities rest on that need not be here. Apart from the links: an activity that comes and goes takes its links
    /// with it.
    used: HashSet<RecordId>,
}

macro_rules! typed {
    ($($(#[$meta:meta])* $name:ident: $variant:ident($ty:ty),)+) => {
        $(
            $(#[$meta])*
            #[must_use]
            pub fn $name(&self, id: RecordId) -> Option<&$ty> {
                match self.by_id.get(&id) {
                    Some(Record::$variant(it)) => Some(it),
                    _ => None,
                }
            }
        )+
    };
}

impl Records {
    /// Adds a record with its links.
    pub fn put(&mut self, id: RecordId, record: Record) {
        if self.by_id.contains_key(&id) {
            self.take(id);
        }
        for link in record.links() {
            self.from
                .entry(link.target)
                .or_default()
                .insert((link.field, id));
        }
        self.by_id.insert(id, record);
    }

    /// Takes a record out.
    pub fn take(&mut self, id: RecordId) {
        let Some(record) = self.by_id.remove(&id) else {
            return;
        };
        for link in record.links() {
            if let Some(sources) = self.from.get_mut(&link.target) {
                sources.remove(&(link.field, id));
            }
        }
    }

    /// Notes that an activity rests on this one, whether or not that activity is here.
    pub fn note_use(&mut self, target: RecordId) {
        self.used.insert(target);
    }

    /// A record.
    #[must_use]
    pub fn get(&self, id: RecordId) -> Option<&Record> {
        self.by_id.get(&id)
    }

    /// All, in no order.
    pub fn all(&self) -> impl Iterator<Item = (RecordId, &Record)> {
        self.by_id.iter().map(|(id, record)| (*id, record))
    }

    typed! {
        /// An organisation.
        organisation: Organisation(Organisation),
        /// An activity.
        activity: Activity(Activity),
        /// A processor.
        processor: Processor(Processor),
        /// A transfer.
        transfer: Transfer(Transfer),
        /// A legitimate-interest assessment.
        assessment: InterestAssessment(InterestAssessment),
        /// A consent profile.
        consent: ConsentProfile(ConsentProfile),
        /// A system.
        system: System(System),
        /// A request.
        request: Request(Request),
        /// A notice.
        notice: Notice(Notice),
    }

    /// The records that link to this one by a field.
    pub fn linking(
        &self,
        target: RecordId,
        field: &'static str,
    ) -> impl Iterator<Item = RecordId> + '_ {
        self.from
            .get(&target)
            .into_iter()
            .flatten()
            .filter(move |(by, _)| *by == field)
            .map(|(_, source)| *source)
    }

    /// The processors engaged for an activity.
    pub fn processors_of(
        &self,
        activity: RecordId,
    ) -> impl Iterator<Item = (RecordId, &Processor)> {
        self.linking(activity, "activities")
            .filter_map(|id| Some((id, self.processor(id)?)))
    }

    /// The transfers to a processor.
    pub fn transfers_to(&self, processor: RecordId) -> impl Iterator<Item = (RecordId, &Transfer)> {
        self.linking(processor, "processor")
            .filter_map(|id| Some((id, self.transfer(id)?)))
    }

    /// The transfers of an activity: those that name it, and those of its processors that name none.
    #[must_use]
    pub fn transfers_of(&self, activity: RecordId) -> Vec<(RecordId, &Transfer)> {
        let own = self
            .linking(activity, "activity")
            .filter_map(|id| Some((id, self.transfer(id)?)));
        let through = self
            .processors_of(activity)
            .flat_map(|(processor, _)| self.transfers_to(processor))
            .filter(|(_, transfer)| transfer.activity.is_none());
        own.chain(through).collect()
    }
}

/// What a condition may look at beside the object.
#[derive(Debug, Clone)]
pub struct Scene {
    /// The day judged.
    pub on: NaiveDate,
    /// The rules in force on it.
    pub rules: InForce,
    /// The instant judged, for clocks in hours.
    pub now: DateTime<Utc>,
    /// Zone of the establishment.
    pub zone: Tz,
    /// Its public holidays.
    pub calendar: Calendar,
    /// The id of the record that is judged.
    pub id: RecordId,
    /// The organisation whose register it is.
    pub own: Option<(RecordId, Organisation)>,
    /// What is true of the register as a whole.
    pub whole: Whole,
    /// Whether it can be told of an activity that no notice describes it ([`crate::notice::compare::settled`]).
    pub notices_settled: bool,
    /// The records around the object.
    pub records: Records,
}

impl Around for Scene {
    fn own(&self) -> Option<&Organisation> {
        self.own.as_ref().map(|(_, it)| it)
    }

    fn activity(&self, id: RecordId) -> Option<&Activity> {
        self.records.activity(id)
    }

    fn transfers(&self, activity: RecordId) -> Vec<&Transfer> {
        let found = self.records.transfers_of(activity);
        found.into_iter().map(|(_, it)| it).collect()
    }

    fn notice(&self, id: RecordId) -> Option<&Notice> {
        self.records.notice(id)
    }

    fn notices(&self) -> Vec<(RecordId, &Notice)> {
        let mut found: Vec<(RecordId, &Notice)> = self
            .records
            .all()
            .filter_map(|(id, record)| match record {
                Record::Notice(it) => Some((id, &**it)),
                _ => None,
            })
            .collect();
        found.sort_by_key(|(id, _)| *id);
        found
    }
}

impl Scene {
    /// The language the register is kept in, as far as the State of the organisation tells: English everywhere else.
    #[must_use]
    pub fn language(&self) -> Language {
        let country = self.own.as_ref().and_then(|(_, it)| it.country.as_ref());
        match country.map(Country::as_str) {
            Some("NO") => Language::Nb,
            Some("NL" | "BE") => Language::Nl,
            _ => Language::En,
        }
    }

    /// Whether the organisation is a public authority or body.
    #[must_use]
    pub fn is_public_authority(&self) -> bool {
        self.own
            .as_ref()
            .is_some_and(|(_, it)| it.is_public_authority)
    }

    /// Whether an activity rests on this assessment or consent profile.
    #[must_use]
    pub fn is_used(&self, id: RecordId) -> bool {
        self.records.used.contains(&id)
            || ["bases.lia", "bases.consent_profile"]
                .iter()
                .any(|field| self.records.linking(id, field).next().is_some())
    }
}
