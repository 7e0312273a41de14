import { createContext, useContext } from "react";
import type { LinkView, RecordId } from "../../host";
import { useValues } from "../values";
import { useCommand } from "../workspace";

/** Links of the record in the form, whose titles need not be asked for. */
export const KnownLinksContext = createContext<readonly LinkView[]>([]);

export interface Titled {
  id: RecordId;
  ref: string;
  title: string;
}

/** A record by its id, as people know it; null while that is being asked. */
export function useTitled(id: RecordId | null): Titled | null {
  const { text } = useValues();
  const known = useContext(KnownLinksContext).find((link) => link.id === id);
  const { data } = useCommand("record", id === null || known ? null : { id });
  if (known) return { id: known.id, ref: known.ref, title: text(known.title) };
  if (!data) return null;
  return { id: data.id, ref: data.ref, title: titleIn(data.record, text) };
}

type Words = ReturnType<typeof useValues>["text"];

const TITLES = ["title", "name", "legal_name", "importer"] as const;

/** The title of a document or of a row of a list, whatever its kind calls it. */
export function titleIn(it: object, text: Words): string {
  for (const name of TITLES) {
    const value = (it as Record<string, unknown>)[name];
    if (typeof value === "string" && value !== "") return value;
    if (typeof value === "object" && value !== null) return text(value as Parameters<Words>[0]);
  }
  return "";
}
