import { useCallback } from "react";
import { lastOf } from "../../host";
import { useText } from "../../text";
import { useValues } from "../values";
import { firstOf, type Flaw } from "./flaws";

const isWithin = (path: string, field: string) =>
  field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`);

/** "E-mail: This does not read as an e-mail address." */
export function useFlawWords(): (flaw: Flaw) => string {
  const t = useText();
  const { field } = useValues();
  return useCallback(
    ({ path, key, arguments: given }) =>
      t("save-stopped", { field: field(lastOf(path)), words: t(key, given) }),
    [t, field],
  );
}

export interface Problems {
  /** What is wrong with this field, or with something in it. */
  problem: (path: string) => string | null;
  /** Whether something in one of these fields is wrong. */
  hasProblem: (fields: readonly string[]) => boolean;
  /** All of it in words, each with the name of its field. */
  told: readonly string[];
}

/** What may be said: flaws, what the core refused, and what is no value at all, each where it belongs. */
export function useProblems(
  shown: readonly Flaw[],
  refusal: { field: string; words: string } | null,
  strays: readonly string[],
): Problems {
  const t = useText();
  const wordsOf = useFlawWords();
  // The same function as long as the same is said: fields are drawn anew when it changes.
  const said = JSON.stringify(shown.map(({ path, key, arguments: given }) => [path, key, given ?? {}]));
  const [refusedField, refusedWords] = [refusal?.field ?? null, refusal?.words ?? null];
  const problem = useCallback(
    (path: string) => {
      if (refusedField !== null && isWithin(path, refusedField)) return refusedWords;
      const told = JSON.parse(said) as [string, Flaw["key"], Flaw["arguments"]][];
      const here = told.find(([at]) => isWithin(path, at));
      return here ? t(here[1], here[2]) : null;
    },
    [refusedField, refusedWords, said, t],
  );
  return {
    problem,
    hasProblem: (fields) =>
      (refusedField !== null && fields.includes(firstOf(refusedField))) ||
      shown.some(({ path }) => fields.includes(firstOf(path))),
    told: [
      // One that names no field is said where it stands.
      ...(refusedField && refusedWords ? [refusedWords] : []),
      ...strays,
      ...shown.map((flaw) => wordsOf(flaw)),
    ],
  };
}
