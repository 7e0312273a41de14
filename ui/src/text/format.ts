import { LOCALES, type Language } from "./language";

/** A moment of a record, with the zone in which it was lived. */
export interface Lived {
  at: string;
  zone: string;
}

/** `2026-11-27` is a day and has no time zone; anything else is a moment. */
export type DateLike = string | Date | Lived;

/** By whose clock a moment is told that was not lived in a zone of its own; null for the clock of this machine. */
export type Zone = string | null;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(
  language: Language,
  given: DateLike,
  usual: Zone,
  options: Intl.DateTimeFormatOptions,
): string {
  const isLived = typeof given === "object" && "zone" in given;
  const value = isLived ? given.at : given;
  const isDay = typeof value === "string" && DAY.test(value);
  const date = typeof value === "string" ? new Date(isDay ? `${value}T00:00:00Z` : value) : value;
  if (Number.isNaN(date.getTime())) return String(value);
  const timeZone = isDay ? "UTC" : isLived ? given.zone : usual;
  const complete = timeZone === null ? options : { ...options, timeZone };
  const key = `${language}${JSON.stringify(complete)}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(LOCALES[language], complete);
    formatters.set(key, formatter);
  }
  return formatter.format(date);
}

const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** 27 Nov 2026 */
export function formatDate(language: Language, value: DateLike, zone: Zone): string {
  return format(language, value, zone, { day: "numeric", month: "short", year: "numeric" });
}

/** Fri, 27 Nov 2026 */
export function formatWeekdayDate(language: Language, value: DateLike, zone: Zone): string {
  return format(language, value, zone, { weekday: "short", day: "numeric", month: "short", year: "numeric" });
}

/** 27 November 2026 */
export function formatLongDate(language: Language, value: DateLike, zone: Zone): string {
  return format(language, value, zone, { day: "numeric", month: "long", year: "numeric" });
}

/** 27 Nov 2026, 14:02 */
export function formatDateTime(language: Language, value: DateLike, zone: Zone): string {
  return format(language, value, zone, { day: "numeric", month: "short", year: "numeric", ...CLOCK });
}

/** 17 Nov 09:12, for the trail, where the year is plain. */
export function formatDayMonthTime(language: Language, value: DateLike, zone: Zone): string {
  return `${format(language, value, zone, { day: "numeric", month: "short" })} ${formatTime(language, value, zone)}`;
}

/** 14:02 */
export function formatTime(language: Language, value: DateLike, zone: Zone): string {
  return format(language, value, zone, CLOCK);
}

export function formatNumber(language: Language, value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(LOCALES[language], options).format(value);
}
