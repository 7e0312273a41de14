import type { ConflictDecision, Host, MergedReturn, ReturnItem, ReturnPlan } from "../../host";

/** What becomes of a suggestion: it waits, the own value stays, theirs is taken, or somebody writes a third. */
export type SuggestionChoice = "later" | "keep" | "take" | "edit";
export const SUGGESTION_CHOICES: readonly SuggestionChoice[] = ["take", "keep", "edit", "later"];

export interface Choices {
  /** Whether the reviewer read the words of their key. */
  isConfirmed: boolean;
  conflicts: Readonly<Record<string, ConflictDecision>>;
  suggestions: Readonly<Record<string, SuggestionChoice>>;
  /** Why values were kept or taken. */
  reason: string;
}

export const NO_CHOICES: Choices = { isConfirmed: false, conflicts: {}, suggestions: {}, reason: "" };

/** What comes in: new, or kept beside what has its id. */
export const comesIn = (item: ReturnItem, { conflicts }: Choices): boolean =>
  item.state === "new" || (item.state === "conflict" && conflicts[item.uuid] === "keep_beside");

/** What was chosen for a suggestion that comes in. */
export function chosenFor(item: ReturnItem, choices: Choices): SuggestionChoice | null {
  if (item.op !== "suggestion" || !comesIn(item, choices)) return null;
  return choices.suggestions[item.uuid] ?? "later";
}

export interface Failure {
  item: ReturnItem;
  error: unknown;
}

export interface Outcome {
  done: MergedReturn;
  /** Decisions that were refused: what they are about is merged and waits. */
  failures: readonly Failure[];
}

/** Merges the return, then carries out what was decided about its suggestions, one after the other. */
export async function mergeReturn(host: Host, plan: ReturnPlan, choices: Choices): Promise<Outcome> {
  const done = await host.call("return_merge", {
    confirmed: plan.key_known ? null : plan.fingerprint,
    conflicts: { ...choices.conflicts },
  });
  const decided = plan.items.filter((item) => ["keep", "take"].includes(chosenFor(item, choices) ?? ""));
  const failures: Failure[] = [];
  if (decided.length === 0) return { done, failures };
  const views = await host.call("review_comments", { target: null });
  for (const item of decided) {
    // Where it was kept beside another of its id, the later one is the one that came now.
    const view = views.findLast(({ comment }) => comment.uuid === item.uuid);
    if (!view) continue;
    try {
      // Each decision is a commit on the head that the one before it made.
      // oxlint-disable-next-line no-await-in-loop
      await host.call("decide_comment", {
        id: view.id,
        accept: choices.suggestions[item.uuid] === "take",
        reason: choices.reason.trim(),
        although_changed: choices.suggestions[item.uuid] === "take" && item.field_changed,
      });
    } catch (error) {
      failures.push({ item, error });
    }
  }
  return { done, failures };
}
