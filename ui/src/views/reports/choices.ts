import type { FiguresPeriod, Filter, Kind, ReportOffer, ReportOrder } from "../../host";
import type { Language } from "../../text";
import { isPeriod, periodAt } from "../figures/period";

/** What is chosen for a report while it is put together: also what is not ordered yet. */
export interface Choices extends Omit<ReportOrder, "kind" | "filters" | "period"> {
  /** The words to which it is narrowed. */
  words: string;
  /** Conditions that came with an earlier order, beside the words. */
  filters: readonly Filter[];
  hasPeriod: boolean;
  period: FiguresPeriod;
  /** Of which kind the record is that it is about. */
  subjectKind: Kind | null;
}

const first = <T>(of: readonly T[]): T | null => of[0] ?? null;

/** Where a report begins: as the offer names things first, in the language of the screen, as of today. */
export function begun(offer: ReportOffer, language: Language, today: string): Choices {
  return {
    format: first(offer.formats) ?? "pdf",
    language,
    subject: null,
    subjectKind: first(offer.subject_kinds),
    as_of: null,
    hasPeriod: offer.period === "needed",
    period: periodAt("year", today),
    audience: first(offer.audiences),
    words: "",
    filters: [],
    records: [],
    layout: null,
    volume: null,
    recipient: "",
    purpose: "",
  };
}

/** The choices that an order was made with; what the report no longer takes begins anew. */
export function chosenAs(offer: ReportOffer, order: ReportOrder, language: Language, today: string): Choices {
  const start = begun(offer, language, today);
  const words = order.filters.find((filter) => filter.by === "text");
  return {
    ...start,
    ...order,
    format: offer.formats.includes(order.format) ? order.format : start.format,
    audience:
      order.audience !== null && offer.audiences.includes(order.audience) ? order.audience : start.audience,
    hasPeriod: order.period !== null,
    period: order.period ?? start.period,
    words: words?.by === "text" ? words.is : "",
    filters: order.filters.filter((filter) => filter !== words),
    subjectKind: start.subjectKind,
  };
}

export type Wrong = "period" | "subject";

/** What has still to be chosen, or chosen otherwise. */
export function wrongIn(offer: ReportOffer, choices: Choices): readonly Wrong[] {
  const wrong: Wrong[] = [];
  if (choices.hasPeriod && !isPeriod(choices.period)) wrong.push("period");
  if (offer.subject === "needed" && choices.subject === null) wrong.push("subject");
  return wrong;
}

export const takesLayout = (offer: ReportOffer, choices: Choices): boolean =>
  offer.layouts.length > 0 && offer.layout_formats.includes(choices.format);

/** The order that the choices make. */
export function ordered(offer: ReportOffer, choices: Choices): ReportOrder {
  const words = choices.words.trim();
  return {
    kind: offer.kind,
    format: choices.format,
    language: choices.language,
    subject: choices.subject,
    as_of: choices.as_of,
    period: choices.hasPeriod ? choices.period : null,
    audience: choices.audience,
    filters:
      offer.narrows === null
        ? []
        : [...choices.filters, ...(words === "" ? [] : [{ by: "text" as const, is: words }])],
    records: choices.records,
    layout: takesLayout(offer, choices) ? choices.layout : null,
    volume: choices.volume,
    recipient: choices.recipient.trim(),
    purpose: choices.purpose.trim(),
  };
}
