//! The one way in which a request changes its state: a move of its machine, kept as an entry of the case.

use chrono::{DateTime, Days, Utc};
use serde::Serialize;

use super::commit::{Naming, Transaction};
use super::read::{self, Home, Stored};
use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::procedure::guard::Case;
use crate::procedure::machine::{self, Effect, Fires, Machine, Move, RULEPACK};
use crate::procedure::{CaseEntries, restricted};
use crate::record::{Kind, Record, RecordId};
use crate::request::{
    self, CaseEvent, ClockCode, Family, Origin, Pause, Place, Request, RequestStatus, State,
    Subtype, Transition,
};
use crate::value::{Moment, Prose};

/// More moves than any chain of a table has: a table that ran in a circle would end here.
const LONGEST_CHAIN: usize = 16;

/// A request that was split: the parts, each a request of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Split {
    /// The requests that were made, in the order asked for.
    pub parts: Vec<RecordId>,
}

/// A case as the guards see it, with what does not stand in its documents.
pub(super) fn seen<'a>(
    request: &'a Request,
    entries: &'a CaseEntries,
    home: &Home,
    now: DateTime<Utc>,
) -> Result<Case<'a>> {
    let first_month = if request.family == Some(Family::DataSubject) {
        let plain = Request {
            extension: None,
            pauses: Vec::new(),
            ordered_by: None,
            ..request.clone()
        };
        let place = Place {
            calendar: &home.calendar,
            zone: home.zone,
            today: None,
        };
        request::running(&plain, &CaseEntries::default(), place)?
            .iter()
            .find(|clock| clock.rule.code == ClockCode::Ds1)
            .and_then(request::RunningClock::legal)
    } else {
        None
    };
    Ok(Case {
        request,
        entries,
        now,
        first_month,
    })
}

/// Where an authority belongs, from its country and the own one; what was said of a body without a country stands.
fn origin(request: &Request, home: &Home) -> Option<Origin> {
    if request.family != Some(Family::PublicAuthority) {
        return None;
    }
    if let Some(said @ (Origin::InternationalOrganisation | Origin::EuBody)) = request.origin {
        return Some(said);
    }
    let country = request.requester.as_ref()?.country.as_ref()?;
    let own = home
        .organisation
        .as_ref()
        .and_then(|organisation| organisation.country.as_ref());
    Some(if own == Some(country) {
        Origin::OwnState
    } else if country.in_eea() {
        Origin::EeaOther
    } else {
        Origin::NonEea
    })
}

impl Transaction<'_> {
    /// A case as the guards see it now.
    pub(super) fn seen<'a>(
        &self,
        request: &'a Request,
        entries: &'a CaseEntries,
    ) -> Result<Case<'a>> {
        seen(request, entries, &read::home(&self.sql)?, self.now)
    }

    /// What a request must satisfy, and what the product fills in it: clocks, origin, state.
    pub(super) fn request_rules(&self, it: Request, before: Option<Request>) -> Result<Request> {
        let home = read::home(&self.sql)?;
        let same_receipt = before
            .as_ref()
            .is_some_and(|before| before.received_at == it.received_at);
        if !same_receipt
            && it
                .received_at
                .is_some_and(|received| received.at > self.now)
        {
            return Err(Error::ReceivedInFuture);
        }
        let it = if self.moving || self.undoes.is_some() {
            it
        } else {
            self.keeps_its_state(it, before.as_ref())?
        };
        let it = self.assigned(it, before.as_ref())?;
        let it = Request {
            origin: origin(&it, &home),
            ..it
        };
        if !self.moving && self.undoes.is_none() {
            self.extension_rules(&it, before.as_ref(), &home)?;
        }
        let it = Request {
            status: Some(it.status()),
            state: Some(it.state()),
            ..it
        };
        self.as_timed(before.as_ref(), it, &home)
    }

    /// Finds who handles a case. The name is what people type; the person is found from it when it is typed, and stays
    /// whatever they are called later. A case under secrecy is always somebody's: what nobody handles, nobody would see.
    fn assigned(&self, it: Request, before: Option<&Request>) -> Result<Request> {
        let same_name = before.is_some_and(|before| before.assigned_to == it.assigned_to);
        let same_person = before.is_some_and(|before| before.assignee == it.assignee);
        let kept = |before: &Request, it: Request| Request {
            assigned_to: before.assigned_to.clone(),
            assignee: before.assignee,
            ..it
        };
        let it = match it.assignee {
            // Somebody was named as a person: their name follows.
            Some(person) if !same_person => {
                let actor: Actor = self.get(person)?.record.try_into()?;
                Request {
                    assigned_to: actor.name,
                    ..it
                }
            }
            Some(_) if same_name => it,
            // A document without the person, as forms send it: the name did not change.
            None if same_name
                && !it.assigned_to.is_empty()
                && before.is_some_and(|before| before.assignee.is_some()) =>
            {
                let assignee = before.and_then(|before| before.assignee);
                Request { assignee, ..it }
            }
            _ => {
                let mut people = Vec::new();
                for stored in read::all(&self.sql, Kind::Actor)? {
                    if matches!(&stored.record, Record::Actor(actor) if !actor.name.is_empty() && actor.name == it.assigned_to)
                    {
                        people.push(stored.id);
                    }
                }
                // Of two with one name neither is meant by it.
                let assignee = match people.as_slice() {
                    [only] => Some(*only),
                    _ => None,
                };
                Request { assignee, ..it }
            }
        };
        Ok(match before {
            Some(before) if before.restricted && it.assignee.is_none() => kept(before, it),
            _ => it,
        })
    }

    /// Refuses a document that says another state than the one that stands: only a move changes it.
    fn keeps_its_state(&self, it: Request, before: Option<&Request>) -> Result<Request> {
        let Some(before) = before else {
            let state = match (it.status, it.state) {
                (None | Some(RequestStatus::Received), None | Some(State::Received)) => {
                    State::Received
                }
                (Some(RequestStatus::Draft), None | Some(State::Draft)) => State::Draft,
                _ => return Err(Error::StateGiven),
            };
            if it.closed_at.is_some() {
                return Err(Error::StateGiven);
            }
            return Ok(Request {
                status: Some(state.status()),
                state: Some(state),
                ..it
            });
        };
        let other_status = it.status.is_some_and(|status| status != before.status());
        let other_state = it.state.is_some_and(|state| state != before.state());
        let other_end = it.closed_at.is_some() && it.closed_at != before.closed_at;
        if other_status || other_state || other_end {
            return Err(Error::StateGiven);
        }
        let begun = !matches!(before.state(), State::Draft | State::Received);
        if begun && Machine::of(&it).code != Machine::of(before).code {
            return Err(Error::Contradiction {
                kind: Kind::Request,
                field: "subtype",
                value: it.subtype.map(|it| it.to_string()).unwrap_or_default(),
            });
        }
        Ok(Request {
            status: Some(before.status()),
            state: Some(before.state()),
            closed_at: before.closed_at,
            restricted: before.restricted,
            ..it
        })
    }

    /// An extension is set only when the person was told in time, with proof, and while the request is evaluated.
    fn extension_rules(&self, it: &Request, before: Option<&Request>, home: &Home) -> Result<()> {
        if it.extension.is_none() || before.is_some_and(|before| before.extension == it.extension) {
            return Ok(());
        }
        let refused = |state| Error::NoSuchMove {
            event: CaseEvent::Extend,
            state,
        };
        let Some(before) = before else {
            return Err(refused(State::Received));
        };
        let id = self.changing.ok_or_else(|| refused(before.state()))?;
        let entries = read::entries_to_judge(&self.sql, id)?;
        let case = seen(it, &entries, home, self.now)?;
        match machine::find(&case, CaseEvent::Extend) {
            Ok(_) => Ok(()),
            Err(Some(blocks)) => Err(Error::Blocked { blocks }),
            Err(None) => Err(refused(it.state())),
        }
    }

    /// Keeps in the case that its time was extended: the document itself says until when.
    pub(super) fn record_extension(&mut self, id: RecordId) -> Result<()> {
        let request: Request = self.get(id)?.record.try_into()?;
        let state = Some(request.state());
        self.record_move(&Transition {
            request: Some(id),
            event: Some(CaseEvent::Extend),
            reason: request
                .extension
                .as_ref()
                .map(|it| it.reason.clone())
                .unwrap_or_default(),
            machine: Some(Machine::of(&request).code),
            rulepack: RULEPACK.parse().unwrap_or_default(),
            from_state: state,
            to_state: state,
            caused_by: None,
            by: Some(self.author.id),
            at: Some(self.moment()?),
            role: Some(self.author.role),
        })
    }

    /// Fills a move that somebody makes by hand, if the machine has it and nothing is missing.
    pub(super) fn move_by_hand(&self, it: Transition, at: Moment) -> Result<Transition> {
        let (Some(id), Some(event)) = (it.request, it.event) else {
            return Ok(it);
        };
        let (request, entries) = self.case_of(Some(id))?;
        let case = self.seen(&request, &entries)?;
        let refused = || Error::NoSuchMove {
            event,
            state: request.state(),
        };
        let found = match machine::find(&case, event) {
            Ok(found) if !matches!(found.fires, Fires::On(_)) => found,
            Ok(_) | Err(None) => return Err(refused()),
            Err(Some(blocks)) if Move::leads_elsewhere(&blocks) => return Err(refused()),
            Err(Some(blocks)) => return Err(Error::Blocked { blocks }),
        };
        if it.reason.is_empty() {
            return Err(Error::Missing {
                kind: Kind::Transition,
                field: "reason",
            });
        }
        let to = found.leads_to(&case).ok_or_else(refused)?;
        Ok(Transition {
            request: Some(id),
            event: Some(event),
            reason: it.reason,
            machine: Some(Machine::of(&request).code),
            rulepack: RULEPACK.parse().unwrap_or_default(),
            from_state: Some(request.state()),
            to_state: Some(to),
            caused_by: None,
            by: Some(self.author.id),
            at: Some(at),
            role: Some(self.author.role),
        })
    }

    /// Moves the cases on that an entry moves.
    pub(super) fn follow(&mut self, entry: &Stored) -> Result<()> {
        if self.moving {
            return Ok(());
        }
        let kind = entry.record.kind();
        match &entry.record {
            Record::Transition(it) => {
                let it = it.as_ref().clone();
                self.apply_move(&it)?;
                if let Some(id) = it.request {
                    self.advance(id, None, None)?;
                }
                Ok(())
            }
            Record::Notification(it) => {
                let (own, others) = (it.request, it.also_answers.clone());
                for id in own.into_iter().chain(others) {
                    self.advance(id, Some(kind), Some(entry.id))?;
                }
                Ok(())
            }
            Record::Request(it) => {
                let parent = it.parent_request;
                self.advance(entry.id, None, None)?;
                parent.map_or(Ok(()), |id| self.advance(id, None, None))
            }
            _ if kind.is_entry() || kind == Kind::Attachment => match entry.record.parent() {
                Some(id) => self.advance(id, Some(kind), Some(entry.id)),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    /// Makes the moves of a case that happen by themselves, one after the other, until none does.
    fn advance(
        &mut self,
        id: RecordId,
        written: Option<Kind>,
        caused_by: Option<RecordId>,
    ) -> Result<()> {
        let mut written = written;
        for _ in 0..LONGEST_CHAIN {
            let Record::Request(request) = self.get(id)?.record else {
                return Ok(());
            };
            if super::erase::is_erased(&self.sql, &self.get(id)?)? {
                return Ok(());
            }
            let entries = read::entries_to_judge(&self.sql, id)?;
            let case = self.seen(&request, &entries)?;
            let Some((found, to)) =
                machine::next(&case, written).and_then(|it| Some((it, it.leads_to(&case)?)))
            else {
                self.mark_restricted(id, &request, &entries)?;
                return self.set_clocks(id);
            };
            written = None;
            let entry = Transition {
                request: Some(id),
                event: Some(found.event),
                reason: Prose::default(),
                machine: Some(Machine::of(&request).code),
                rulepack: RULEPACK.parse().unwrap_or_default(),
                from_state: Some(request.state()),
                to_state: Some(to),
                caused_by,
                by: Some(self.author.id),
                at: Some(self.moment()?),
                role: Some(self.author.role),
            };
            self.record_move(&entry)?;
            self.apply_effect(id, to, found.effect)?;
        }
        Err(Error::Internal("a machine ran in a circle"))
    }

    /// Writes a move as an entry, as the product fills it.
    fn record_move(&mut self, entry: &Transition) -> Result<()> {
        self.moving = true;
        let done = self.create(entry.clone().into(), None);
        self.moving = false;
        done.map(drop)
    }

    /// Carries out a move that was recorded by hand.
    fn apply_move(&mut self, entry: &Transition) -> Result<()> {
        let (Some(id), Some(event), Some(to)) = (entry.request, entry.event, entry.to_state) else {
            return Ok(());
        };
        let request: Request = self.get(id)?.record.try_into()?;
        let effect = Machine::of(&request)
            .out_of(request.state())
            .filter(|it| it.event == event)
            .find(|it| match it.to {
                machine::To::State(state) => state == to,
                machine::To::Back | machine::To::Stay => true,
            })
            .map_or(Effect::None, |it| it.effect);
        self.apply_effect(id, to, effect)
    }

    fn apply_effect(&mut self, id: RecordId, to: State, effect: Effect) -> Result<()> {
        let stored = self.get(id)?;
        let mut request: Request = stored.record.clone().try_into()?;
        let now = self.moment()?;
        request.state = Some(to);
        request.status = Some(to.status());
        match effect {
            Effect::None => {}
            Effect::Pause(reason) => request.pauses.push(Pause {
                reason: reason.parse().unwrap_or_default(),
                asked_on: Some(now.local_date()),
                supplied_on: None,
            }),
            Effect::EndPause => {
                for pause in &mut request.pauses {
                    pause.supplied_on.get_or_insert(now.local_date());
                }
            }
            Effect::Close => request.closed_at = Some(now),
            Effect::Open => request.closed_at = None,
            Effect::PreserveLonger => {
                request.preserved_until = request
                    .preserved_until
                    .and_then(|end| end.checked_add_days(Days::new(30)));
            }
        }
        self.write_moved(id, request, stored)
    }

    /// Marks a case under a bar, so that it is kept out of what others see. Of a case that nobody handles, whoever
    /// recorded the bar does from now on: else nobody would see it again.
    fn mark_restricted(
        &mut self,
        id: RecordId,
        request: &Request,
        entries: &CaseEntries,
    ) -> Result<()> {
        let now = restricted(request, entries);
        if now == request.restricted {
            return Ok(());
        }
        let stored = self.get(id)?;
        let assignee = if now {
            request.assignee.or(Some(self.author.id))
        } else {
            request.assignee
        };
        let marked = Request {
            restricted: now,
            assignee,
            ..request.clone()
        };
        self.write_moved(id, marked, stored)
    }

    /// Starts and stops the clocks of a case as its entries say.
    fn set_clocks(&mut self, id: RecordId) -> Result<()> {
        let stored = self.get(id)?;
        let request: Request = stored.record.clone().try_into()?;
        if !request.status().is_open() {
            return Ok(());
        }
        self.write_moved(id, request, stored)
    }

    fn write_moved(&mut self, id: RecordId, request: Request, before: Stored) -> Result<()> {
        self.moving = true;
        let done = self.write(id, request.into(), Some(before), Naming::Next);
        self.moving = false;
        done.map(drop)
    }

    /// Splits a message that holds several requests: a request of its own for each further one, received when and from
    /// whom the first was, each with its own clocks.
    ///
    /// # Errors
    /// [`Error::OtherKind`] when it is no request; [`Error::Contradiction`] for a subtype of another family than the
    /// first one's, or one that is there already; as for `put`.
    pub fn split(&mut self, of: RecordId, into: &[Subtype]) -> Result<Split> {
        let first: Request = self.get(of)?.record.try_into()?;
        let mut parts = Vec::new();
        for (place, subtype) in into.iter().enumerate() {
            let twice = into
                .get(..place)
                .is_some_and(|before| before.contains(subtype));
            if twice || first.subtype == Some(*subtype) || first.family != Some(subtype.family()) {
                return Err(Error::Contradiction {
                    kind: Kind::Request,
                    field: "subtype",
                    value: subtype.to_string(),
                });
            }
            let part = Request {
                subtype: Some(*subtype),
                parent_request: Some(of),
                linked: Vec::new(),
                status: None,
                state: None,
                deadlines: Vec::new(),
                pauses: Vec::new(),
                extension: None,
                closed_at: None,
                retention_due: None,
                ..first.clone()
            };
            parts.push(self.create(part.into(), None)?.id);
        }
        Ok(Split { parts })
    }

    /// Makes a request of a log kept elsewhere in the state that it had there: the one move outside the tables, said as
    /// such in the case.
    ///
    /// # Errors
    /// As for `put`.
    pub(crate) fn take_over(
        &mut self,
        id: RecordId,
        record: Record,
        reference: Option<String>,
    ) -> Result<Stored> {
        let Record::Request(request) = record else {
            return self.create_as(id, record, reference);
        };
        let had = State::of_status(request.status());
        if matches!(had, State::Received | State::Draft) && request.closed_at.is_none() {
            return self.create_as(id, (*request).into(), reference);
        }
        let closed_at = request.closed_at;
        let received = Request {
            status: None,
            state: None,
            closed_at: None,
            ..(*request).clone()
        };
        self.create_as(id, received.into(), reference)?;
        self.record_move(&Transition {
            request: Some(id),
            event: Some(CaseEvent::TakenOver),
            machine: Some(Machine::of(&request).code),
            rulepack: RULEPACK.parse().unwrap_or_default(),
            from_state: Some(State::Received),
            to_state: Some(had),
            by: Some(self.author.id),
            at: Some(self.moment()?),
            role: Some(self.author.role),
            ..Transition::default()
        })?;
        let stored = self.get(id)?;
        let mut now: Request = stored.record.clone().try_into()?;
        now.state = Some(had);
        now.status = Some(had.status());
        now.closed_at = closed_at;
        self.write_moved(id, now, stored)?;
        self.get(id)
    }
}

impl super::Workspace {
    /// The moves of a case as of an instant, with what each lacks.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::OtherKind`] if it is no request.
    pub fn moves(&self, id: RecordId, now: DateTime<Utc>) -> Result<Vec<machine::MoveView>> {
        let request: Request = self.get(id)?.record.try_into()?;
        let entries = read::entries_to_judge(&self.connection, id)?;
        Ok(machine::moves_of(&seen(
            &request,
            &entries,
            &self.home()?,
            now,
        )?))
    }

    /// What is to be watched in a case as of an instant.
    ///
    /// # Errors
    /// As for [`Self::moves`].
    pub fn follow_ups(
        &self,
        id: RecordId,
        now: DateTime<Utc>,
    ) -> Result<Vec<crate::procedure::FollowUp>> {
        let request: Request = self.get(id)?.record.try_into()?;
        let entries = self.entries(id)?;
        Ok(crate::procedure::follow::follow_ups(&seen(
            &request,
            &entries,
            &self.home()?,
            now,
        )?))
    }
}

#[cfg(test)]
pub(super) mod tests;
