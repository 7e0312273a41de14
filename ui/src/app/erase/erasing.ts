import type { ErasureGround, ErasureItem, ErasurePlan, ErasureScope, RecordId } from "../../host";

export const GROUNDS: readonly ErasureGround[] = [
  "not_necessary",
  "consent_withdrawn",
  "objection",
  "unlawful",
  "legal_obligation",
  "child_service",
  "retention_ended",
  "recorded_in_error",
];

/** Prefix of the fields of a document among the fields of events. */
const DOCUMENT = "d.";

/** The field of an event that is a field of the document, by its own name; the reason stands for itself. */
export function ownName(field: string): string | null {
  if (field === "reason") return field;
  return field.startsWith(DOCUMENT) ? field.slice(DOCUMENT.length) : null;
}

/** What somebody chooses of a record: all of it, or fields. */
export type Choice = { whole: true } | { whole: false; fields: readonly string[] };

export function scopeOf(id: RecordId, choice: Choice): ErasureScope {
  return choice.whole ? { record: { id } } : { fields: { id, fields: [...choice.fields] } };
}

/** The fields of a record that can be erased, as the plan for all of it has them. */
export function erasable(plan: ErasurePlan, id: RecordId): readonly string[] {
  const own = plan.items.find((item) => item.id === id);
  const names = (own?.fields ?? []).map(ownName).filter((name) => name !== null);
  return [...new Set(names)];
}

export interface Sum {
  records: number;
  events: number;
  values: number;
  bytes: number;
}

export function sumOf(items: readonly ErasureItem[]): Sum {
  return items.reduce<Sum>(
    (sum, { events, values, bytes }) => ({
      records: sum.records + 1,
      events: sum.events + events,
      values: sum.values + values,
      bytes: sum.bytes + bytes,
    }),
    { records: 0, events: 0, values: 0, bytes: 0 },
  );
}
