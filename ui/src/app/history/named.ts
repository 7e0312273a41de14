import { createContext, useContext } from "react";
import type { RecordId } from "../../host";
import { idsIn, useTitles } from "../bulk/useTitles";
import { useValues } from "../values";
import { useDescribe, type Describe } from "./describe";

/** The names of the records that one has before oneself, where nothing can be asked of a register. */
export const NamesContext = createContext<((id: RecordId) => string | null) | null>(null);

/** Any value in words, and the records in it by their reference and title. */
export function useNamed(values: readonly unknown[]): Describe {
  const known = useContext(NamesContext);
  const titles = useTitles(known === null ? values.flatMap(idsIn) : []);
  const nameOf = known ?? titles;
  const describe = useDescribe();
  const { list } = useValues();
  const named: Describe = (field, value) => {
    if (typeof value === "string" && idsIn(value).length > 0) return nameOf(value) ?? describe(field, value);
    if (Array.isArray(value) && value.some((one) => typeof one === "string" && idsIn(one).length > 0))
      return list(value.map((one) => named(field, one)));
    return describe(field, value);
  };
  return named;
}
