import { useCommand } from "../../app/workspace";
import { useHost, type ReportFavourite, type ReportOffer } from "../../host";
import type { Choices } from "./choices";

export interface Favourites {
  all: readonly ReportFavourite[];
  /** One of the same name takes the place of that. */
  keep: (favourite: ReportFavourite) => Promise<void>;
  forget: (name: string) => Promise<void>;
}

const NONE: readonly ReportFavourite[] = [];

/** The reports that this person makes often, as the program keeps them. */
export function useFavourites(): Favourites {
  const host = useHost();
  const kept = useCommand("report_favourites", {});
  return {
    all: kept.data ?? NONE,
    keep: async (favourite) => {
      await host.call("keep_report_favourite", favourite);
      kept.again();
    },
    forget: async (name) => {
      await host.call("forget_report_favourite", { name });
      kept.again();
    },
  };
}

/** What of the choices for a report is kept: nothing of any one file. */
export function favouriteOf(name: string, offer: ReportOffer, choices: Choices): ReportFavourite {
  const { format, language, audience, layout, hasPeriod } = choices;
  return { name, kind: offer.kind, format, language, audience, layout, with_period: hasPeriod };
}

/** What a favourite chose, as far as the report still takes it. */
export function favoured(offer: ReportOffer, start: Choices, favourite: ReportFavourite): Choices {
  const { format, language, audience, layout, with_period } = favourite;
  return {
    ...start,
    language,
    format: offer.formats.includes(format) ? format : start.format,
    audience: audience !== null && offer.audiences.includes(audience) ? audience : start.audience,
    layout: layout !== null && offer.layouts.includes(layout) ? layout : null,
    hasPeriod: offer.period === "needed" || (offer.period === "optional" && with_period),
  };
}
