import { endOfWeek, parseDate } from "@internationalized/date";
import type { DueItem, DueSource, Family } from "../../host";

export const GROUPS = ["late", "today", "week", "soon", "later", "waiting"] as const;
export type DueGroup = (typeof GROUPS)[number];

/** Days ahead that are soon, whatever the alarms say. */
const SOON = 14;

/**
 * Under which heading something stands: late and today as the core has it; this week to its last day, where the reader
 * is; soon when an alarm says so or two weeks are left; what stands still or has no date yet, last.
 */
export function groupOf({ state, safe }: DueItem, today: string, locale: string): DueGroup {
  if (state === "late" || state === "today") return state;
  if (state === "paused" || state === "open" || safe === null) return "waiting";
  const now = parseDate(today);
  if (safe <= endOfWeek(now, locale).toString()) return "week";
  if (state === "soon" || safe <= now.add({ days: SOON }).toString()) return "soon";
  return "later";
}

/** What is looked at; null is all. */
export interface DueWanted {
  family: Family | null;
  source: DueSource | null;
  /** A name; empty for what nobody handles. */
  assigned: string | null;
  /** Only what has an alarm that was not put away. */
  remindersOnly: boolean;
}

export const ALL_DUE: DueWanted = { family: null, source: null, assigned: null, remindersOnly: false };

export function isWanted(item: DueItem, wanted: DueWanted): boolean {
  return (
    (wanted.family === null || item.family === wanted.family) &&
    (wanted.source === null || item.source === wanted.source) &&
    (wanted.assigned === null || item.assigned_to === wanted.assigned) &&
    (!wanted.remindersOnly || (item.alarm !== null && !item.dismissed))
  );
}
