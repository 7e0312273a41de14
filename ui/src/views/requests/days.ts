import type { Moment } from "../../host";
import { LOCALES, useLanguage } from "../../text";

/** A moment as the clock showed it where it was lived: `17 Nov`. */
export function useShortDay(): (moment: Moment) => string {
  const language = useLanguage();
  return (moment) =>
    new Intl.DateTimeFormat(LOCALES[language], {
      day: "numeric",
      month: "short",
      timeZone: moment.zone,
    }).format(new Date(moment.at));
}

/** `17 Nov 2026, 09:12`, by the clock of its zone. */
export function useMomentWords(): (moment: Moment) => string {
  const language = useLanguage();
  return (moment) =>
    new Intl.DateTimeFormat(LOCALES[language], {
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: moment.zone,
    }).format(new Date(moment.at));
}

/** `2026-11-17` of a moment, by the clock of its zone. */
export function dayOf(moment: Moment): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: moment.zone }).format(new Date(moment.at));
}
