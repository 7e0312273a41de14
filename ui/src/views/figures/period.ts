import { endOfMonth, parseDate, type CalendarDate } from "@internationalized/date";
import type { FiguresPeriod } from "../../host";

export const SPANS = ["year", "half", "quarter", "own"] as const;
export type Span = (typeof SPANS)[number];

const MONTHS = { year: 12, half: 6, quarter: 3 } as const;

/** The year, half-year or quarter in which a day lies; both days belong to it. */
export function periodAt(span: Exclude<Span, "own">, day: string): FiguresPeriod {
  const at = parseDate(day);
  const months = MONTHS[span];
  const first: CalendarDate = at.set({ day: 1, month: at.month - ((at.month - 1) % months) });
  return { from: first.toString(), to: endOfMonth(first.add({ months: months - 1 })).toString() };
}

/** The one before or after. */
export function periodBeside(span: Exclude<Span, "own">, period: FiguresPeriod, step: 1 | -1): FiguresPeriod {
  return periodAt(
    span,
    parseDate(period.from)
      .add({ months: MONTHS[span] * step })
      .toString(),
  );
}

/** The years that a period of figures may lie in. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

export function isPeriod({ from, to }: FiguresPeriod): boolean {
  const years = [from, to].map((day) => Number(day.slice(0, 4)));
  return from <= to && years.every((year) => year >= FIRST_YEAR && year <= LAST_YEAR);
}
