import type { CaseEvent, CaseView, MoveView, State } from "../../../host";

/** States in which the questions of the procedure are still answered, one after the other. */
const EVALUATING: ReadonlySet<State> = new Set([
  "draft",
  "received",
  "verifying",
  "triaged",
  "in_assessment",
  "legal_review",
  "emergency_review",
  "art48_worksheet",
  "da32_worksheet",
  "need_check",
  "order_check",
  "scoping",
  "form_check",
  "notified_wait",
  "not_notified",
  "emergency",
  "annex_iii_sent",
  "clarified",
  "maintained",
  "preserved",
  "extended",
  "production_announced",
  "reopened",
] as const);

export const isEvaluating = (of: CaseView): boolean => EVALUATING.has(of.state);

/** Moves that put a case aside or end it, whatever its facts say. */
const ASIDE: ReadonlySet<CaseEvent> = new Set(["hold", "await_third", "withdraw", "reopen"] as const);

/** Moves that follow from writing a decision. */
const DECIDING: ReadonlySet<CaseEvent> = new Set(["decide"] as const);

export interface SortedMoves {
  /** Whether a decision can be written in this state. */
  mayDecide: boolean;
  /** That a person can make now: those of the procedure first, then those that put the case aside. */
  now: readonly MoveView[];
  aside: readonly MoveView[];
  /** That follow by themselves once what they lack is there. */
  byItself: readonly MoveView[];
  /** That a person can make once what they lack is there. */
  blocked: readonly MoveView[];
}

/** The moves of a case as a person asks for them: what can I do, what comes by itself, what lacks what. */
export function sortMoves(of: CaseView): SortedMoves {
  // An extension that stands is told among the clocks; it is not made twice.
  const offered = of.moves.filter(({ event }) => !(event === "extend" && of.request.extension !== null));
  const others = offered.filter(({ event }) => !DECIDING.has(event));
  const byHand = others.filter((move) => !move.by_itself);
  const possible = byHand.filter(({ missing }) => missing.length === 0);
  return {
    mayDecide: offered.some(({ event }) => DECIDING.has(event)),
    now: possible.filter(({ event }) => !ASIDE.has(event)),
    aside: possible.filter(({ event }) => ASIDE.has(event)),
    byItself: others.filter((move) => move.by_itself),
    blocked: byHand.filter(({ missing }) => missing.length > 0),
  };
}

/** Two ways may lead out by the same event. */
export const moveKey = (move: MoveView): string => `${move.event} ${move.to} ${move.citation}`;
