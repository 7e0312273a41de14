import type { EventView, FieldDifference, FieldView } from "../../host";
import { withPurposes } from "../records/purposes";

/** What an event changed about a field: parsed JSON, undefined where nothing was. */
export interface FieldChange {
  name: string;
  before: unknown;
  after: unknown;
  /** The value is no longer in the file; only that it was there can still be shown. */
  isGone: boolean;
}

export interface Happening {
  event: EventView;
  changes: readonly FieldChange[];
}

function parsed({ value }: Pick<FieldView, "value">): unknown {
  if (value === null) return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** A change in which purposes are named by their words, as they were and as they became. */
const inWords = (change: FieldChange, before: unknown, after: unknown): FieldChange => ({
  ...change,
  before: withPurposes(change.name, change.before, before),
  after: withPurposes(change.name, change.after, after),
});

/**
 * Events carry what fields became; what they were is what an earlier event made them. Newest first. Of a record and of
 * what belongs to it: each by itself.
 */
export function happenings(events: readonly EventView[]): Happening[] {
  const records = new Map<string, Map<string, unknown>>();
  const told = events
    .toSorted((a, b) => a.seq - b.seq)
    .map((event) => {
      const of = event.subject ?? "";
      // What is put back begins anew, as what is made does.
      const isAnew = /\.(created|recorded|restored|removed)$/.test(event.kind);
      const state = (isAnew ? undefined : records.get(of)) ?? new Map<string, unknown>();
      records.set(of, state);
      const before = state.get("purposes");
      const changes = event.fields.map((field) => {
        const was = state.get(field.name);
        const after = parsed(field);
        const isGone = field.state === "absent";
        state.set(field.name, isGone ? undefined : after);
        return { name: field.name, before: was, after, isGone };
      });
      return { event, changes: changes.map((one) => inWords(one, before, state.get("purposes"))) };
    });
  return told.toReversed();
}

/** The event that takes this one back, if one does. */
export function takenBackBy(event: EventView, among: readonly EventView[]): EventView | null {
  return among.find(({ undoes, seq }) => undoes === event.batch && seq > event.seq) ?? null;
}

/** What differs between two times, as what an event changes. */
export function changesOf(fields: readonly FieldDifference[]): FieldChange[] {
  const changes = fields.map(({ name, before, after, erased }) => ({
    name,
    before: parsed({ value: before }),
    after: parsed({ value: after }),
    isGone: erased && after === null,
  }));
  const purposes = changes.find(({ name }) => name === "purposes");
  return changes.map((one) => inWords(one, purposes?.before, purposes?.after));
}

export function isEmptyValue(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === "" ||
    value === false ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === "object" && value !== null && Object.values(value).every(isEmptyValue))
  );
}

/** Of two lists, what the later one has no more, and what it has besides. */
export function listChange(before: readonly unknown[], after: readonly unknown[]) {
  const key = (value: unknown) => JSON.stringify(value);
  const had = new Set(before.map(key));
  const has = new Set(after.map(key));
  return {
    removed: before.filter((value) => !has.has(key(value))),
    added: after.filter((value) => !had.has(key(value))),
  };
}
