import { useCallback } from "react";
import { daysBetween } from "../../app/days";
import { useStatus } from "../../app/workspace";
import type { Tone } from "../../parts";
import { useText } from "../../text";

const SOON = 7;

export interface Due {
  words: string;
  tone: Tone;
}

/** How long there is left until a day, in words. */
export function useDue(): (due: string | null) => Due {
  const t = useText();
  const { today } = useStatus();
  return useCallback(
    (due) => {
      if (due === null) return { words: t("request-due-none"), tone: "neutral" };
      const days = daysBetween(today, due);
      if (days < 0) return { words: t("request-due-late", { days: -days }), tone: "bad" };
      if (days === 0) return { words: t("request-due-today"), tone: "bad" };
      return { words: t("request-due-in", { days }), tone: days <= SOON ? "warn" : "neutral" };
    },
    [t, today],
  );
}
