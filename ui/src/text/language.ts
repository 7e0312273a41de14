import { negotiateLanguages } from "@fluent/langneg";

export const LANGUAGES = ["en", "nb", "nl"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The locale by which dates and numbers are written in a language. */
export const LOCALES = { en: "en-GB", nb: "nb-NO", nl: "nl-NL" } as const satisfies Record<Language, string>;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The first language wanted that we have; "no" and "nn" are read as bokmål. English otherwise. */
export function chooseLanguage(wanted: readonly string[]): Language {
  const read = wanted.map((tag) => tag.replace(/^(no|nn)(?=$|-)/i, "nb"));
  const found = negotiateLanguages(read, LANGUAGES, { defaultLocale: "en", strategy: "lookup" })[0];
  return isLanguage(found) ? found : "en";
}
