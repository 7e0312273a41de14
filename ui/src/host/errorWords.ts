import { useCallback } from "react";
import { useLanguage, useText, type Text, type TextArguments } from "../text";
import { argumentsIn } from "../text/sentence";
import { asHostError, type HostError } from "./host";

export interface ErrorWords {
  /** What happened. */
  what: string;
  /** What to do. */
  todo: string;
}

/** Arguments that are codes, and under which keys their names stand. */
const NAMED: Readonly<Record<string, string>> = {
  field: "field",
  kind: "kind",
  wanted: "kind",
  found: "kind",
  answer: "answer",
  outcome: "outcome",
  role: "role",
};

/** Names in place of codes, so that nobody has to read `received_at`. */
function named(t: Text, error: HostError): TextArguments {
  const names: Record<string, string> = {};
  for (const [argument, prefix] of Object.entries(NAMED)) {
    const code = error.text(argument);
    if (code === null) continue;
    const last = code.split(".").at(-1) ?? code;
    const key = `${prefix}-${last.replace(/\[\d+\]/gu, "").replaceAll("_", "-").toLowerCase()}`;
    if (t.has(key)) names[argument] = t(key);
  }
  const step = error.text("step");
  const key = `step-${step?.toLowerCase()}`;
  if (step !== null && t.has(key)) names["step"] = t(key);
  return names;
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
        const args = { ...argumentsIn(language, error.arguments), ...named(t, error) };
        return { what: t(what, args), todo: t(todo, args) };
      }
      const detail = [error.code, error.text("detail")].filter(Boolean).join(": ");
      return { what: t("error-internal", { detail }), todo: t("error-internal-do") };
    },
    [t, language],
  );
}
