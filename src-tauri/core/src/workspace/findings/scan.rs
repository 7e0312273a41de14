//! Judging what is in the file: each object is read with what stands around it, and let go again.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension as _, params};

use super::asked::Asking;
use crate::error::{Error, Result};
use crate::finding::{
    CaseFile, Finding, InForce, Object, Records, Scene, Standing, Traits, Whole, judge,
};
use crate::notice::Notice;
use crate::notice::compare::{Around as _, settled};
use crate::organisation::Organisation;
use crate::procedure::CaseEntries;
use crate::record::{Kind, Record, RecordId};
use crate::request::{Place, Request, running};
use crate::value::Moment;
use crate::workspace::moves;
use crate::workspace::read::{self, Home, Stored, parse_id};

/// The kinds whose records are judged, but for the workspace itself.
pub(super) const JUDGED: [Kind; 9] = [
    Kind::Organisation,
    Kind::Activity,
    Kind::Processor,
    Kind::Transfer,
    Kind::InterestAssessment,
    Kind::ConsentProfile,
    Kind::Request,
    Kind::Export,
    Kind::Notice,
];

/// The kinds of which there are few enough to be read once for a full run.
const FEW: [Kind; 7] = [
    Kind::Organisation,
    Kind::Processor,
    Kind::Transfer,
    Kind::InterestAssessment,
    Kind::ConsentProfile,
    Kind::System,
    Kind::Notice,
];

/// When and where is judged.
#[derive(Debug, Clone)]
pub(super) struct At {
    /// The day.
    pub on: NaiveDate,
    /// The instant.
    pub now: DateTime<Utc>,
}

/// What was found about one object.
#[derive(Debug)]
pub(super) struct Judged {
    pub findings: Vec<Finding>,
    /// The records that it read: when one of them changes, it is judged again.
    pub reads: Vec<RecordId>,
    pub traits: Option<Traits>,
    /// What a request tells of the workspace as a whole.
    pub asking: Option<Asking>,
    /// Who asks, for a request: those of the same requester read each other.
    pub requester: Option<String>,
}

/// Reads objects with what stands around them.
pub(super) struct Scan<'a> {
    sql: &'a Connection,
    home: Home,
    pub scene: Scene,
    /// The notices there are.
    notices: Vec<RecordId>,
    /// Whether all records of the kinds of which there are few are here.
    whole: bool,
    /// The requests of each requester in their order, with the day each was received; gathered for a full run, in which
    /// each request would look through all of them.
    askers: Option<Askers>,
    /// Records that are here for one object only.
    passing: Vec<RecordId>,
    reads: HashSet<RecordId>,
}

impl<'a> Scan<'a> {
    /// A scan with nothing read yet but the own organisation.
    pub fn new(sql: &'a Connection, at: &At) -> Result<Self> {
        let home = read::home(sql)?;
        let own = own_id(sql)?.zip(home.organisation.clone());
        let mut scene = scene(at, &home, own, Records::default());
        let notices = notices(sql)?;
        let all: Vec<_> = notices.iter().map(|(id, it)| (*id, it)).collect();
        scene.notices_settled = settled(&all);
        Ok(Self {
            sql,
            scene,
            notices: all.iter().map(|(id, _)| *id).collect(),
            home,
            whole: false,
            askers: None,
            passing: Vec::new(),
            reads: HashSet::new(),
        })
    }

    /// Reads the kinds of which there are few, for a full run.
    pub fn preload(&mut self) -> Result<()> {
        for kind in FEW {
            for stored in read::all(self.sql, kind)? {
                self.scene.records.put(stored.id, stored.record);
            }
        }
        let mut statement = self.sql.prepare(
            "SELECT DISTINCT target FROM link WHERE field IN ('bases.lia', 'bases.consent_profile')",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let target = parse_id(row.get_ref(0)?.as_str().unwrap_or_default())?;
            self.scene.records.note_use(target);
        }
        self.askers = Some(askers(self.sql, None)?);
        self.whole = true;
        Ok(())
    }

    /// Judges on another day from now on; says which it was.
    pub fn at(&mut self, on: NaiveDate) -> NaiveDate {
        let was = self.scene.on;
        if was != on {
            self.scene.on = on;
            self.scene.rules = InForce::on(on);
        }
        was
    }

    /// Judges a record.
    pub fn judge(&mut self, stored: Stored) -> Result<Judged> {
        self.reads.clear();
        let (id, reference) = (stored.id, stored.reference);
        self.scene.id = id;
        let record = stored.record;
        self.around(id, &record)?;
        let mut judged = Judged {
            findings: Vec::new(),
            reads: Vec::new(),
            traits: None,
            requester: None,
            asking: None,
        };
        match record {
            Record::Request(request) => {
                judged.requester = requester(&request);
                judged.asking = Some(Asking::of(&request, self.scene.on));
                let file = self.case_file(id, *request)?;
                judged.findings = judge(Object::Case(&file), &reference, &self.scene);
            }
            record => {
                if let Record::Activity(it) = &record {
                    judged.traits = Some(Traits::of(it));
                }
                judged.findings = judge(Object::Record(&record), &reference, &self.scene);
            }
        }
        for id in self.passing.drain(..) {
            self.scene.records.take(id);
        }
        judged.reads = self.reads.drain().collect();
        judged.reads.sort_unstable();
        Ok(judged)
    }

    /// Judges the workspace as a whole.
    fn judge_workspace(&mut self, standing: &Standing, reference: &str) -> Vec<Finding> {
        match &self.scene.own {
            Some((own, _)) => {
                self.scene.id = *own;
                judge(Object::Workspace(standing), reference, &self.scene)
            }
            None => Vec::new(),
        }
    }

    /// Judges a record; the own organisation with the workspace as a whole.
    pub fn judge_with(&mut self, stored: Stored, standing: &Standing) -> Result<Judged> {
        let (id, reference) = (stored.id, stored.reference.clone());
        let mut judged = self.judge(stored)?;
        if self.scene.own.as_ref().is_some_and(|(own, _)| *own == id) {
            judged
                .findings
                .extend(self.judge_workspace(standing, &reference));
        }
        Ok(judged)
    }

    /// Reads what a condition may ask for about this object.
    fn around(&mut self, id: RecordId, record: &Record) -> Result<()> {
        match record {
            Record::Activity(it) => {
                let organisations = it.recipients.iter().filter_map(|row| row.organisation);
                let proofs = it
                    .bases
                    .iter()
                    .flat_map(|row| [row.lia, row.consent_profile]);
                let forward: Vec<RecordId> = it
                    .controllers
                    .iter()
                    .chain(&it.systems)
                    .copied()
                    .chain(organisations)
                    .chain(proofs.flatten())
                    .collect();
                self.fetch(&forward)?;
                for processor in self.fetch_linking(id, "activities")? {
                    self.fetch_linking(processor, "processor")?;
                }
                self.fetch_linking(id, "activity")?;
                for notice in self.fetch_linking(id, "statements.activity")? {
                    self.fetch_linking(notice, "earlier_version")?;
                }
            }
            Record::Notice(it) => {
                // Its languages and versions find each other by name or link: notices are few, and each sees all.
                let all = self.notices.clone();
                self.fetch(&all)?;
                let mut described: Vec<RecordId> = it
                    .statements
                    .iter()
                    .filter_map(|row| row.activity)
                    .collect();
                if let Some(earlier) = it
                    .earlier_version
                    .and_then(|id| self.scene.records.notice(id))
                {
                    described.extend(earlier.statements.iter().filter_map(|row| row.activity));
                }
                let peers: Vec<RecordId> = self
                    .scene
                    .notices()
                    .into_iter()
                    .filter(|(other, notice)| {
                        notice.group_key == it.group_key
                            || it.translation_of == Some(*other)
                            || notice.translation_of == Some(id)
                            || notice.translation_of == it.translation_of
                    })
                    .flat_map(|(_, other)| &other.statements)
                    .filter_map(|row| row.activity)
                    .collect();
                described.extend(peers);
                described.sort_unstable();
                described.dedup();
                self.fetch(&described)?;
                for activity in described {
                    for processor in self.fetch_linking(activity, "activities")? {
                        self.fetch_linking(processor, "processor")?;
                    }
                    self.fetch_linking(activity, "activity")?;
                }
            }
            Record::Processor(it) => {
                self.fetch(&Vec::from_iter(it.organisation))?;
                self.fetch_linking(id, "processor")?;
                for activity in &it.activities {
                    self.fetch_linking(*activity, "activity")?;
                }
            }
            Record::Transfer(it) => {
                let links = [
                    it.activity,
                    it.processor,
                    it.exporter_organisation,
                    it.importer_organisation,
                ];
                self.fetch(&links.into_iter().flatten().collect::<Vec<_>>())?;
            }
            Record::InterestAssessment(_) => self.note_use(id, "bases.lia")?,
            Record::ConsentProfile(_) => self.note_use(id, "bases.consent_profile")?,
            Record::Request(it) => {
                self.fetch(&it.activities)?;
                let mut further = Vec::new();
                for activity in &it.activities {
                    if let Some(it) = self.scene.records.activity(*activity) {
                        further.extend(it.systems.iter().copied());
                        further.extend(it.bases.iter().filter_map(|row| row.consent_profile));
                        further.extend(it.recipients.iter().filter_map(|row| row.organisation));
                    }
                }
                self.fetch(&further)?;
                self.fetch(&it.linked)?;
            }
            Record::Export(it) => {
                for subject in &it.subjects {
                    if self.is_request(*subject)? {
                        self.fetch(&[*subject])?;
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn fetch(&mut self, ids: &[RecordId]) -> Result<()> {
        for id in ids {
            self.reads.insert(*id);
            if self.scene.records.get(*id).is_some() {
                continue;
            }
            let Ok(stored) = read::by_id(self.sql, *id) else {
                continue;
            };
            let passes = !FEW.contains(&stored.record.kind()) || !self.whole;
            self.scene.records.put(*id, stored.record);
            if passes {
                self.passing.push(*id);
            }
        }
        Ok(())
    }

    /// Reads the records that link to this one by a field, and says which.
    fn fetch_linking(&mut self, target: RecordId, field: &'static str) -> Result<Vec<RecordId>> {
        let sources = if self.whole {
            self.scene.records.linking(target, field).collect()
        } else {
            let mut statement = self
                .sql
                .prepare_cached("SELECT source FROM link WHERE target = ?1 AND field = ?2")?;
            let found = statement
                .query_map(params![target.to_string(), field], |row| {
                    row.get::<_, String>(0)
                })?
                .collect::<rusqlite::Result<Vec<String>>>()?;
            found
                .iter()
                .map(|id| parse_id(id))
                .collect::<Result<Vec<RecordId>>>()?
        };
        self.fetch(&sources)?;
        Ok(sources)
    }

    /// Notes that an activity rests on this assessment or profile, if one does.
    fn note_use(&mut self, target: RecordId, field: &'static str) -> Result<()> {
        if self.whole {
            return Ok(());
        }
        let mut statement = self
            .sql
            .prepare_cached("SELECT 1 FROM link WHERE target = ?1 AND field = ?2")?;
        if statement.exists(params![target.to_string(), field])? {
            self.scene.records.note_use(target);
        }
        Ok(())
    }

    fn is_request(&self, id: RecordId) -> Result<bool> {
        let mut statement = self
            .sql
            .prepare_cached("SELECT 1 FROM record WHERE id = ?1 AND kind = 'request'")?;
        Ok(statement.exists([id.to_string()])?)
    }

    fn case_file(&mut self, id: RecordId, request: Request) -> Result<CaseFile> {
        let entries = read::entries(self.sql, id)?;
        let attachments = read::children(self.sql, id)?
            .into_iter()
            .filter_map(|child| match child.record {
                Record::Attachment(it) => Some((child.id, *it)),
                _ => None,
            })
            .collect();
        let same = match requester(&request) {
            Some(requester) => self.of_same_requester(id, &requester)?,
            None => Vec::new(),
        };
        filed(request, entries, attachments, same, &self.home, &self.scene)
    }

    /// When the other requests of somebody were received.
    fn of_same_requester(&self, id: RecordId, requester: &str) -> Result<Vec<NaiveDate>> {
        let of_one;
        let askers = if let Some(all) = &self.askers {
            all
        } else {
            of_one = askers(self.sql, Some(requester))?;
            &of_one
        };
        let asked = askers.get(requester).into_iter().flatten();
        Ok(asked
            .filter(|(other, _)| *other != id)
            .map(|(_, day)| *day)
            .collect())
    }
}

/// The requests of one requester or of each, with the day they were received, but for those under secrecy.
type Askers = HashMap<String, Vec<(RecordId, NaiveDate)>>;

fn askers(sql: &Connection, one: Option<&str>) -> Result<Askers> {
    let mut statement = sql.prepare_cached(
        "SELECT id, document->>'$.requester.name', document->'$.received_at' FROM record
         WHERE kind = 'request' AND (?1 IS NULL OR document->>'$.requester.name' = ?1)
         AND coalesce(document->>'$.restricted', 0) = 0 ORDER BY ordinal",
    )?;
    let mut rows = statement.query([one])?;
    let mut askers = Askers::new();
    while let Some(row) = rows.next()? {
        let name: Option<String> = row.get(1)?;
        let day = received(row.get_ref(2)?.as_str_or_null().ok().flatten())?;
        if let Some((name, day)) = name.filter(|it| !it.is_empty()).zip(day) {
            let id = parse_id(&row.get::<_, String>(0)?)?;
            askers.entry(name).or_default().push((id, day));
        }
    }
    Ok(askers)
}

/// The day of a moment as it stands in a document.
fn received(moment: Option<&str>) -> Result<Option<NaiveDate>> {
    let Some(moment) = moment else {
        return Ok(None);
    };
    let moment: Option<Moment> = serde_json::from_str(moment)
        .map_err(|error| Error::Damaged(format!("a request was received at no time: {error}")))?;
    Ok(moment.map(|it| it.local_date()))
}

/// Days after its end date from which a case is told to be past it.
const PATIENCE: u64 = 30;

/// The day before which an end date is past for long.
pub(super) fn past_since(on: NaiveDate) -> Option<NaiveDate> {
    on.checked_sub_days(chrono::Days::new(PATIENCE))
}

/// Whether a case is past its end date for long, and still holds its persons.
pub(super) fn is_overdue(it: &Request, on: NaiveDate) -> bool {
    !it.legal_hold
        && it.figures.is_none()
        && it
            .retention_due
            .zip(past_since(on))
            .is_some_and(|(due, limit)| due < limit)
}

/// By what requests of the same requester are known: the name as it is written. Those under secrecy are left out, so
/// that no count tells of them.
pub(super) fn requester(request: &Request) -> Option<String> {
    let name = &request.requester.as_ref()?.name;
    (!name.is_empty() && !request.restricted).then(|| name.to_string())
}

/// A request with what time says of it.
pub(super) fn filed(
    request: Request,
    entries: CaseEntries,
    attachments: Vec<(RecordId, crate::attachment::Attachment)>,
    of_same_requester: Vec<NaiveDate>,
    home: &Home,
    scene: &Scene,
) -> Result<CaseFile> {
    let place = Place {
        calendar: &home.calendar,
        zone: home.zone,
        today: Some(scene.on),
    };
    let clocks = running(&request, &entries, place)?;
    let first_month = moves::seen(&request, &entries, home, scene.now)?.first_month;
    Ok(CaseFile {
        request,
        entries,
        clocks,
        first_month,
        attachments,
        of_same_requester,
    })
}

/// A scene at a place and time.
pub(super) fn scene(
    at: &At,
    home: &Home,
    own: Option<(RecordId, Organisation)>,
    records: Records,
) -> Scene {
    let id = own
        .as_ref()
        .map_or(RecordId(uuid::Uuid::nil()), |(id, _)| *id);
    Scene {
        on: at.on,
        rules: InForce::on(at.on),
        now: at.now,
        zone: home.zone,
        calendar: home.calendar.clone(),
        id,
        own,
        whole: Whole::default(),
        notices_settled: false,
        records,
    }
}

/// Every notice, by its number.
pub(super) fn notices(sql: &Connection) -> Result<Vec<(RecordId, Notice)>> {
    read::all(sql, Kind::Notice)?
        .into_iter()
        .map(|stored| Ok((stored.id, stored.record.try_into()?)))
        .collect()
}

pub(super) fn own_id(sql: &Connection) -> Result<Option<RecordId>> {
    let id: Option<String> = sql
        .prepare_cached(
            "SELECT id FROM record WHERE kind = 'organisation' AND document->>'$.kind' = 'own' ORDER BY ordinal LIMIT 1",
        )?
        .query_row([], |row| row.get(0))
        .optional()?;
    id.map(|id| parse_id(&id)).transpose()
}
