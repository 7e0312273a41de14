import { isEmptyValue } from "../../app/history/changes";
import type { Describe } from "../../app/history/describe";
import { useValues } from "../../app/values";

/** A row of a field, by column. */
export type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The rows of a field that has several. */
export const rowsIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

/** Whether a value is the one that a name gives: of a text in several languages the name gives one. */
function isNamed(value: unknown, named: unknown): boolean {
  if (isEmptyValue(value) || isEmptyValue(named)) return isEmptyValue(value) && isEmptyValue(named);
  if (isRow(value) && isRow(named))
    return Object.entries(named).every(([key, one]) => isNamed(value[key], one));
  return JSON.stringify(value) === JSON.stringify(named);
}

/** The one row of a field that has this name; null if there is none, or more than one. */
export function rowNamed(value: unknown, name: unknown): Row | null {
  if (!isRow(name)) return isRow(value) ? value : null;
  const found = rowsIn(value).filter((row) =>
    Object.entries(name).every(([column, named]) => isNamed(row[column], named)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What stands in a field, or in the column of a row of it. */
export const heldIn = (value: unknown, row: unknown, column: string): unknown =>
  column === "" ? value : rowNamed(value, row)?.[column];

/** What is spoken of, in words: the field, which row of it, and the column. */
export function useSpokenOf(): (describe: Describe, field: string, row: unknown, column: string) => string {
  const { field: word } = useValues();
  return (describe, field, row, column) =>
    [
      field === "" ? "" : word(field),
      isRow(row) ? describe(field, row) : "",
      column === "" ? "" : word(column),
    ]
      .filter(Boolean)
      .join(" · ");
}
