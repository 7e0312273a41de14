import type { LangText } from "../../host";

export const NO_TEXT: LangText = { en: null, nb: null, nl: null };

/** Without spaces around the words; null where nothing is written. */
export function cleanText(text: LangText): LangText {
  const clean = (words: string | null) => words?.trim() || null;
  return { en: clean(text.en), nb: clean(text.nb), nl: clean(text.nl) };
}

export const hasText = (text: LangText) => Object.values(cleanText(text)).some(Boolean);

/** The things that have a name in some language. */
export const cleanThings = (things: readonly LangText[]) => things.map(cleanText).filter(hasText);

/** The lines in which something is written. */
export const cleanLines = (lines: readonly string[]) => lines.map((line) => line.trim()).filter(Boolean);

/** A document without spaces around its own words; what lies within rows is for its kind to say. */
export function trimmed<T extends object>(document: T): T {
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => [name, typeof value === "string" ? value.trim() : value]),
  ) as T;
}
