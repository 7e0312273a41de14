import { useCallback } from "react";
import { LOCALES, useLanguage, useText, type Language, type Text } from "../text";
import { inLanguage, saySentence } from "../text/sentence";
import { asHostError, type ErrorArgument, type HostError } from "./host";

export interface ErrorWords {
  /** What happened. */
  what: string;
  /** What to do. */
  todo: string;
  /** What else there is to say. */
  details?: readonly string[];
}

/** Families of words by the argument that names one of their codes. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  kind: ["kind"],
  wanted: ["kind"],
  found: ["kind"],
  role: ["role"],
  outcome: ["outcome"],
  answer: ["answer"],
  step: ["step"],
  value: ["subtype"],
};

/** The last name in the path of a field: `art6` of `bases[0].art6`. */
export function lastOf(field: string): string {
  return (
    field
      .replaceAll(/\[\d+\]/g, "")
      .split(".")
      .findLast(Boolean) ?? field
  );
}

const hyphened = (code: string) => code.toLowerCase().replaceAll(/[_/.]/g, "-");

/** `step.recorded` in words. */
function eventWords(kind: string, t: Text): string | null {
  const [noun, verb] = kind.split(".");
  const keys = [`kind-${noun}`, `event-${verb}`];
  const words = keys.map((key) => (t.has(key) ? t(key) : null));
  return words.includes(null) ? null : words.join(", ").toLowerCase();
}

function worded(name: string, value: ErrorArgument, t: Text, language: Language): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "object" && "en" in value) return inLanguage(value, language);
  if (typeof value !== "string") {
    const said = value.map((one) => saySentence(one, t, language));
    return new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(said);
  }
  if (name === "detail") return eventWords(value, t) ?? value;
  const keys =
    name === "field"
      ? [`field-${hyphened(lastOf(value))}`]
      : (FAMILIES[name] ?? []).map((family) => `${family}-${hyphened(value)}`);
  const key = keys.find((one) => t.has(one));
  return key !== undefined && t.has(key) ? t(key) : value;
}

function argumentsOf(error: HostError, t: Text, language: Language): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(error.arguments).map(([name, value]) => [name, worded(name, value, t, language)]),
  );
}

/** The two sentences of an error, in the language of the screen. */
export function useErrorWords(): (thrown: unknown) => ErrorWords {
  const t = useText();
  const language = useLanguage();
  return useCallback(
    (thrown) => {
      const error = asHostError(thrown);
      const what = `error-${error.code.replaceAll("_", "-")}`;
      const todo = `${what}-do`;
      if (t.has(what) && t.has(todo)) {
        const given = argumentsOf(error, t, language);
        const details = error.details.map((one) => saySentence(one, t, language));
        return { what: t(what, given), todo: t(todo, given), ...(details.length > 0 ? { details } : {}) };
      }
      const detail = [error.code, error.arguments["detail"]].filter(Boolean).join(": ");
      return { what: t("error-internal", { detail }), todo: t("error-internal-do") };
    },
    [t, language],
  );
}
