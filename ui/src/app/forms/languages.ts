import { createContext, useContext } from "react";
import type { LangText } from "../../host";
import { LANGUAGES, type Language } from "../../text";

export { LANGUAGE_NAMES } from "../values";

/** One language, or all of them side by side. */
export type Shown = Language | "all";

export const ShownLanguagesContext = createContext<Shown>("all");

export const useShownLanguages = () => useContext(ShownLanguagesContext);

const isWritten = (words: string | null) => (words ?? "").trim() !== "";

/** The languages that a text has not, once it has any. */
export function missingIn(text: LangText): readonly Language[] {
  const missing = LANGUAGES.filter((language) => !isWritten(text[language]));
  return missing.length === LANGUAGES.length ? [] : missing;
}
