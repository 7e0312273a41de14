import { useCallback, useState } from "react";
import type { ReportKind, ReportOffer } from "../../host";
import { LANGUAGES } from "../../text";
import type { Choices } from "./choices";

/** What is kept of a favourite: nothing of any one file, so that it serves in each. */
export interface Favourite {
  name: string;
  kind: ReportKind;
  choices: Pick<Choices, "format" | "language" | "audience" | "layout" | "hasPeriod">;
}

const KEY = "report-favourites";
const MOST = 30;

function isFavourite(it: unknown): it is Favourite {
  const of = it as Partial<Favourite> | null;
  return (
    typeof of?.name === "string" &&
    typeof of.kind === "string" &&
    typeof of.choices?.format === "string" &&
    LANGUAGES.some((language) => language === of.choices?.language)
  );
}

function read(): readonly Favourite[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isFavourite) : [];
  } catch {
    return [];
  }
}

export interface Favourites {
  all: readonly Favourite[];
  /** One of the same name takes the place of that. */
  keep: (favourite: Favourite) => void;
  forget: (name: string) => void;
}

/** The reports that this person makes often, on this computer. */
export function useFavourites(): Favourites {
  const [all, setAll] = useState(read);
  const write = useCallback((next: readonly Favourite[]) => {
    try {
      window.localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // No storage: they last as long as the screen.
    }
    setAll(next);
  }, []);
  const keep = useCallback(
    (favourite: Favourite) =>
      write([favourite, ...read().filter(({ name }) => name !== favourite.name)].slice(0, MOST)),
    [write],
  );
  const forget = useCallback((gone: string) => write(read().filter(({ name }) => name !== gone)), [write]);
  return { all, keep, forget };
}

/** What a favourite chose, as far as the report still takes it. */
export function favoured(offer: ReportOffer, start: Choices, { choices }: Favourite): Choices {
  return {
    ...start,
    language: choices.language,
    format: offer.formats.includes(choices.format) ? choices.format : start.format,
    audience:
      choices.audience !== null && offer.audiences.includes(choices.audience)
        ? choices.audience
        : start.audience,
    layout: choices.layout !== null && offer.layouts.includes(choices.layout) ? choices.layout : null,
    hasPeriod: offer.period === "needed" || (offer.period === "optional" && choices.hasPeriod),
  };
}
