import { happenings } from "../../app/history/changes";
import type { CalendarDay, EventView } from "../../host";

const dayIn = (value: unknown, date: string): string => {
  if (!Array.isArray(value)) return "";
  const found = (value as CalendarDay[]).find((day) => day.date === date);
  return found === undefined ? "" : JSON.stringify(found);
};

/** The event that said what is said of a day now: it alone tells who, and when. */
export function saidBy(events: readonly EventView[], date: string): EventView | null {
  for (const { event, changes } of happenings(events)) {
    const change = changes.find(({ name }) => name === "calendar_days");
    if (change && dayIn(change.before, date) !== dayIn(change.after, date)) return event;
  }
  return null;
}
