import type { Tone } from "../../parts";

/** How a log compares with a head that somebody holds. */
export type HeadOutcome = "agrees" | "empty" | "rolled-back" | "forked" | "rewritten";

export const OUTCOME_TONES: Readonly<Record<HeadOutcome, Tone>> = {
  "agrees": "ok",
  "empty": "neutral",
  "rolled-back": "bad",
  "forked": "bad",
  "rewritten": "bad",
};

const OUTCOMES: Readonly<Record<string, HeadOutcome>> = {
  AGREES: "agrees",
  EMPTY: "empty",
  ROLLED_BACK: "rolled-back",
  FORKED: "forked",
  REWRITTEN: "rewritten",
};

/** An outcome that is not known says as little as an empty head. */
export function outcomeOf(code: string): HeadOutcome {
  return OUTCOMES[code] ?? "empty";
}
