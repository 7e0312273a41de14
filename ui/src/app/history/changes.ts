import type { EventView, FieldView } from "../../host";

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

function parsed({ value }: FieldView): unknown {
  if (value === null) return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** Events carry what fields became; what they were is what an earlier event made them. Newest first. */
export function happenings(events: readonly EventView[]): Happening[] {
  const state = new Map<string, unknown>();
  const told = events
    .toSorted((a, b) => a.seq - b.seq)
    .map((event) => {
      const changes = event.fields.map((field) => {
        const before = state.get(field.name);
        const after = parsed(field);
        const isGone = field.state === "absent";
        state.set(field.name, isGone ? undefined : after);
        return { name: field.name, before, after, isGone };
      });
      return { event, changes };
    });
  return told.toReversed();
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
