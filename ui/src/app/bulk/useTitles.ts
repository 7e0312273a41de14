import { useCallback } from "react";
import { useHost, type RecordId } from "../../host";
import { titleIn } from "../forms/known";
import { useValues } from "../values";
import { useAnswer } from "../workspace";

/** Records that are looked up at most: more are said to be a record. */
const MOST = 40;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The ids that stand anywhere in a value. */
export function idsIn(value: unknown): RecordId[] {
  if (typeof value === "string") return ID.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

/** References and titles of records; null for what is not known, or not yet. */
export function useTitles(ids: readonly RecordId[]): (id: RecordId) => string | null {
  const host = useHost();
  const { text } = useValues();
  const asked = [...new Set(ids)].slice(0, MOST);
  const { data } = useAnswer(asked.length === 0 ? "" : JSON.stringify(["titles", asked]), async () => {
    const found = await Promise.allSettled(asked.map((id) => host.call("record", { id })));
    return new Map(
      found.flatMap((one) => (one.status === "fulfilled" ? [[one.value.id, one.value] as const] : [])),
    );
  });
  return useCallback(
    (id) => {
      const view = data?.get(id);
      if (!view) return null;
      return [view.ref, titleIn(view.record, text)].filter(Boolean).join(" ");
    },
    [data, text],
  );
}
