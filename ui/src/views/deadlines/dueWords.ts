import { useMemo } from "react";
import { daysBetween } from "../../app/days";
import { useValues } from "../../app/values";
import { useStatus } from "../../app/workspace";
import type { DueItem } from "../../host";
import type { Tone } from "../../parts";
import { useText } from "../../text";

/** What names an item for good: its record, and the code of its clock, follow-up or review. */
export const dueKey = ({ id, what }: Pick<DueItem, "id" | "what">): string => `${id}/${what}`;

export interface DueItemWords {
  /** "Answer to a rights request: one month" */
  name(item: DueItem): string;
  /** "in 6 days", "3 days late", "paused", and how it presses. */
  standing(item: DueItem): { words: string; tone: Tone };
  /** What its end means; for what is no clock, what it is, unless its name says so. */
  nature(item: DueItem): string;
}

const SOON_TONES = { late: "bad", today: "bad", soon: "warn" } as const satisfies Partial<
  Record<DueItem["state"], Tone>
>;

export function useDueItemWords(): DueItemWords {
  const t = useText();
  const { code } = useValues();
  const { today } = useStatus();
  return useMemo<DueItemWords>(
    () => ({
      name: ({ clock, review, follow_up, what }) =>
        code("clock", clock) || code("review", review) || code("follow-up", follow_up) || what,
      nature: ({ nature, source, review }) =>
        code("clock-nature", nature) || (review === "review_due" ? "" : code("due-source", source)),
      standing: ({ state, safe, legal }) => {
        const tone = SOON_TONES[state as keyof typeof SOON_TONES] ?? "neutral";
        if (state === "paused" || state === "open" || safe === null)
          return { words: code("due-state", state), tone };
        if (state === "late") {
          const late = daysBetween(legal ?? safe, today);
          // A clock in hours can be late on its own day.
          return { words: late > 0 ? t("due-late", { count: late }) : code("due-state", state), tone };
        }
        if (state === "today") return { words: t("due-today"), tone };
        return { words: t("due-in", { count: Math.max(daysBetween(today, safe), 0) }), tone };
      },
    }),
    [t, code, today],
  );
}
