import {
  endOfMonth,
  getDayOfWeek,
  getWeeksInMonth,
  parseDate,
  startOfMonth,
  startOfWeek,
  type CalendarDate,
} from "@internationalized/date";
import type { DueItem, Holiday } from "../../host";

/** The days of a month by weeks, whole ones, beginning with the day that begins a week where the reader is. */
export function weeksOf(day: string, locale: string): string[][] {
  const month = startOfMonth(parseDate(day));
  const first = startOfWeek(month, locale);
  return Array.from({ length: getWeeksInMonth(month, locale) }, (_, week) =>
    Array.from({ length: 7 }, (__, place) => first.add({ days: week * 7 + place }).toString()),
  );
}

export const isWeekend = (day: string): boolean => {
  const weekday = getDayOfWeek(parseDate(day), "en-GB");
  return weekday > 4;
};

/** Where a key leads from a day; null for a key that leads nowhere. */
export function dayByKey(key: string, isShift: boolean, day: string, locale: string): string | null {
  const at = parseDate(day);
  const to = (next: CalendarDate) => next.toString();
  const place = getDayOfWeek(at, locale);
  switch (key) {
    case "ArrowLeft":
      return to(at.subtract({ days: 1 }));
    case "ArrowRight":
      return to(at.add({ days: 1 }));
    case "ArrowUp":
      return to(at.subtract({ weeks: 1 }));
    case "ArrowDown":
      return to(at.add({ weeks: 1 }));
    case "Home":
      return to(at.subtract({ days: place }));
    case "End":
      return to(at.add({ days: 6 - place }));
    case "PageUp":
      return to(at.subtract(isShift ? { years: 1 } : { months: 1 }));
    case "PageDown":
      return to(at.add(isShift ? { years: 1 } : { months: 1 }));
    default:
      return null;
  }
}

/** The same day some months on, or the last of a shorter month. */
export const monthsOn = (day: string, months: number): string => parseDate(day).add({ months }).toString();

export const lastOfMonth = (day: string): string => endOfMonth(parseDate(day)).toString();

/** What stands on a day: what is planned for it, or the last day in law of what was planned earlier. */
export interface DayEntry {
  item: DueItem;
  as: "plan" | "law";
}

export function entriesByDay(items: readonly DueItem[]): ReadonlyMap<string, DayEntry[]> {
  const days = new Map<string, DayEntry[]>();
  const put = (day: string | null, entry: DayEntry) => {
    if (day !== null) days.set(day, [...(days.get(day) ?? []), entry]);
  };
  for (const item of items) {
    put(item.safe, { item, as: "plan" });
    if (item.legal !== item.safe) put(item.legal, { item, as: "law" });
  }
  return days;
}

export function holidaysByDay(holidays: readonly Holiday[]): ReadonlyMap<string, Holiday[]> {
  const days = new Map<string, Holiday[]>();
  for (const holiday of holidays) days.set(holiday.date, [...(days.get(holiday.date) ?? []), holiday]);
  return days;
}
