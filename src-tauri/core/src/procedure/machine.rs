//! The machines of chapter 5 as data: which event leads from which state to which, and what must stand before.
//!
//! A move that is in no table does not exist. What a move needs is looked up in `guard`.

use serde::Serialize;

use super::guard::{self, Case};
use super::{
    Block, BlockCode, authority, data_act, data_subject, dsa, epoc, preservation, third_party,
};
use crate::record::Kind;
use crate::request::{
    Answer, CaseEvent, Family, MachineCode, Outcome, Request, State, StepCode, Subtype,
};
use crate::source::SourceStatus;

/// The version of the tables, kept with every move: the day from which they are in force, and their number.
pub const RULEPACK: &str = "requests 2026-11-22/2";

/// A machine: its moves.
#[derive(Debug, Clone, Copy)]
pub struct Machine {
    /// Which one.
    pub code: MachineCode,
    /// Its moves.
    pub moves: &'static [Move],
}

/// A move of a machine.
#[derive(Debug, Clone, Copy)]
pub struct Move {
    /// From any of these.
    pub from: &'static [State],
    /// By what.
    pub event: CaseEvent,
    /// What must stand before, all of it.
    pub needs: &'static [Need],
    /// To where.
    pub to: To,
    /// When it happens.
    pub fires: Fires,
    /// What else it does to the request.
    pub effect: Effect,
    /// Article or source.
    pub citation: &'static str,
    /// How well that was checked.
    pub source_status: SourceStatus,
}

/// Where a move leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    /// To this state.
    State(State),
    /// To the state from which the present one was entered.
    Back,
    /// Nowhere: something happened, and the state stays.
    Stay,
}

/// When a move happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fires {
    /// When somebody says so, with a reason.
    ByHand,
    /// By itself, as soon as nothing is missing.
    Itself,
    /// By itself, when an entry of this kind is written.
    On(Kind),
}

/// What a move does to the request besides its state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    None,
    /// A pause begins, for this reason.
    Pause(&'static str),
    /// The pause ends.
    EndPause,
    /// It is over.
    Close,
    /// It is open again.
    Open,
    /// What is set aside stays so thirty days longer.
    PreserveLonger,
}

/// Something a move needs.
#[derive(Debug, Clone, Copy)]
pub enum Need {
    /// A step has one of these answers.
    Answer(StepCode, &'static [Answer]),
    /// These steps have an answer.
    Answered(&'static [StepCode]),
    /// The decision in force has one of these outcomes.
    Decision(&'static [Outcome]),
    /// The request is of one of these subtypes.
    Subtype(&'static [Subtype]),
    /// A fact of the request.
    Fact(Fact),
    /// Something that must be on file; `guard` says how it is found.
    Proof(BlockCode),
}

/// Facts of a request on which the way depends. Where one does not hold, the move is not offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// An authority outside the EEA asks for personal data (Art 48).
    Art48,
    /// An authority outside the EEA asks for non-personal data, and no personal ones.
    OnlyNonPersonalOutside,
    /// It asks for non-personal data as well.
    AlsoNonPersonal,
    /// It asks for personal data alone.
    PersonalAlone,
    /// The authority is in the EEA, or of the Union.
    InEea,
    /// An emergency is asserted.
    EmergencyAsserted,
    /// No emergency is asserted.
    NoEmergency,
}

/// A move as it stands for a case now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MoveView {
    /// By what.
    pub event: CaseEvent,
    /// To where.
    pub to: State,
    /// Whether it happens by itself once nothing is missing.
    pub by_itself: bool,
    /// What is missing. Empty: it can happen now.
    pub missing: Vec<Block>,
    /// Article or source.
    pub citation: &'static str,
    /// How well that was checked.
    pub source_status: SourceStatus,
}

impl Machine {
    /// The machine by which a request runs.
    #[must_use]
    pub fn of(request: &Request) -> &'static Self {
        Self::named(match (request.subtype, request.family) {
            (Some(Subtype::Epoc), _) => MachineCode::Epoc,
            (Some(Subtype::EpocPr), _) => MachineCode::EpocPr,
            (Some(Subtype::Dsa9 | Subtype::Dsa10), _) => MachineCode::Dsa,
            (Some(Subtype::DataActB2g), _) => MachineCode::DataAct,
            (_, Some(Family::PublicAuthority)) => MachineCode::Authority,
            (_, Some(Family::ThirdParty)) => MachineCode::ThirdParty,
            (_, Some(Family::DataSubject) | None) => MachineCode::DataSubject,
        })
    }

    /// A machine by its code.
    #[must_use]
    pub const fn named(code: MachineCode) -> &'static Self {
        match code {
            MachineCode::DataSubject => &data_subject::MACHINE,
            MachineCode::ThirdParty => &third_party::MACHINE,
            MachineCode::Authority => &authority::MACHINE,
            MachineCode::Epoc => &epoc::MACHINE,
            MachineCode::EpocPr => &preservation::MACHINE,
            MachineCode::DataAct => &data_act::MACHINE,
            MachineCode::Dsa => &dsa::MACHINE,
        }
    }

    /// The moves that lead out of a state.
    pub fn out_of(&self, state: State) -> impl Iterator<Item = &'static Move> {
        self.moves.iter().filter(move |it| it.from.contains(&state))
    }

    /// The states of the machine: where it can be received, and all to which a move leads.
    #[must_use]
    pub fn states(&self) -> Vec<State> {
        let mut states = vec![State::Draft, State::Received];
        for it in self.moves {
            states.extend(it.from);
            if let To::State(to) = it.to {
                states.push(to);
            }
        }
        states.sort_unstable();
        states.dedup();
        states
    }
}

impl Move {
    /// What is missing for it in this case.
    #[must_use]
    pub fn missing(&self, case: &Case<'_>) -> Vec<Block> {
        let mut found: Vec<Block> = Vec::new();
        for need in self.needs {
            for block in guard::missing(*need, self.citation, case) {
                if !found.contains(&block) {
                    found.push(block);
                }
            }
        }
        found
    }

    /// The state to which it leads in this case; none when there is nowhere to go back to.
    #[must_use]
    pub fn leads_to(&self, case: &Case<'_>) -> Option<State> {
        match self.to {
            To::State(state) => Some(state),
            To::Stay => Some(case.request.state()),
            To::Back => {
                let here = case.request.state();
                let entered = case.entries.transitions.iter().rev();
                entered
                    .filter(|it| it.from_state != it.to_state)
                    .find(|it| it.to_state == Some(here))
                    .and_then(|it| it.from_state)
            }
        }
    }

    /// Whether the facts of the case lead another way altogether.
    #[must_use]
    pub fn leads_elsewhere(missing: &[Block]) -> bool {
        missing
            .iter()
            .any(|block| block.code == BlockCode::OtherWay)
    }
}

/// The moves of a case: those that can happen now and those that are blocked, with what is missing; moves of another
/// way are left out.
#[must_use]
pub fn moves_of(case: &Case<'_>) -> Vec<MoveView> {
    let machine = Machine::of(case.request);
    let mut views = Vec::new();
    for it in machine.out_of(case.request.state()) {
        let missing = it.missing(case);
        let Some(to) = it.leads_to(case) else {
            continue;
        };
        if Move::leads_elsewhere(&missing) {
            continue;
        }
        views.push(MoveView {
            event: it.event,
            to,
            by_itself: it.fires != Fires::ByHand,
            missing,
            citation: it.citation,
            source_status: it.source_status,
        });
    }
    views
}

/// The move of this event out of the present state: the first with nothing missing, else the one that lacks least.
///
/// # Errors
/// None when the machine has no such move; otherwise what is missing.
pub fn find(case: &Case<'_>, event: CaseEvent) -> Result<&'static Move, Option<Vec<Block>>> {
    let machine = Machine::of(case.request);
    let mut refused: Option<Vec<Block>> = None;
    for it in machine.out_of(case.request.state()) {
        if it.event != event || it.leads_to(case).is_none() {
            continue;
        }
        let missing = it.missing(case);
        if missing.is_empty() {
            return Ok(it);
        }
        let better = refused.as_ref().is_none_or(|before| {
            let rank = |blocks: &[Block]| (Move::leads_elsewhere(blocks), blocks.len());
            rank(&missing) < rank(before)
        });
        if better {
            refused = Some(missing);
        }
    }
    Err(refused)
}

/// The move that happens by itself now: `written` is the kind of the entry just written.
#[must_use]
pub fn next(case: &Case<'_>, written: Option<Kind>) -> Option<&'static Move> {
    let machine = Machine::of(case.request);
    machine.out_of(case.request.state()).find(|it| {
        let due = match it.fires {
            Fires::ByHand => false,
            Fires::Itself => true,
            Fires::On(kind) => written == Some(kind),
        };
        due && it.missing(case).is_empty() && it.leads_to(case).is_some()
    })
}

/// A move by hand.
pub(super) const fn by_hand(
    from: &'static [State],
    event: CaseEvent,
    needs: &'static [Need],
    to: State,
    citation: &'static str,
    source_status: SourceStatus,
) -> Move {
    Move {
        from,
        event,
        needs,
        to: To::State(to),
        fires: Fires::ByHand,
        effect: Effect::None,
        citation,
        source_status,
    }
}

/// A move that happens by itself.
pub(super) const fn itself(
    from: &'static [State],
    event: CaseEvent,
    needs: &'static [Need],
    to: State,
    citation: &'static str,
    source_status: SourceStatus,
) -> Move {
    Move {
        fires: Fires::Itself,
        ..by_hand(from, event, needs, to, citation, source_status)
    }
}

/// The move by which a decision is taken.
pub(super) const fn decide(
    from: &'static [State],
    needs: &'static [Need],
    citation: &'static str,
    source_status: SourceStatus,
) -> Move {
    Move {
        fires: Fires::On(Kind::Decision),
        ..by_hand(
            from,
            CaseEvent::Decide,
            needs,
            State::Decided,
            citation,
            source_status,
        )
    }
}

impl Move {
    /// The same with an effect.
    pub(super) const fn with(self, effect: Effect) -> Self {
        Self { effect, ..self }
    }

    /// The same, without leaving the state.
    pub(super) const fn stays(self) -> Self {
        Self {
            to: To::Stay,
            ..self
        }
    }

    /// The same, leading back to where the present state was entered from.
    pub(super) const fn back(self) -> Self {
        Self {
            to: To::Back,
            ..self
        }
    }
}
