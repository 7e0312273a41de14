import { useCallback } from "react";
import type { Tone } from "../parts";
import { useText } from "../text";
import { useStatus } from "./workspace";

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one day to another; both as `2026-11-27`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

export interface DueWords {
  words: string;
  tone: Tone;
  /** Below zero when late; null without a date. */
  days: number | null;
}

const SOON = 7;

/** How long until a day, in words, and how it presses. */
export function useDueWords(): (due: string | null) => DueWords {
  const t = useText();
  const { today } = useStatus();
  return (due) => {
    if (due === null) return { words: t("due-none"), tone: "neutral", days: null };
    const days = daysBetween(today, due);
    if (days < 0) return { words: t("due-late", { count: -days }), tone: "bad", days };
    if (days === 0) return { words: t("due-today"), tone: "bad", days };
    return { words: t("due-in", { count: days }), tone: days <= SOON ? "warn" : "neutral", days };
  };
}

/** Whether a day lies before today. */
export function useIsPast(): (day: string | null | undefined) => boolean {
  const { today } = useStatus();
  return useCallback((day) => Boolean(day) && (day ?? "") < today, [today]);
}
