import type { Language } from "../../text";
import { NO_TEXT } from "../forms/clean";
import type { BulkChange, BulkField, RecordId, Shape } from "../../host";

/** What is done to the field of many records. */
export type Doing = "set" | "add" | "take" | "clear";

const LISTS: ReadonlySet<Shape> = new Set(["lines", "things", "links", "countries"] as const);

/** What can be done to a field: lists are added to and taken from, all else is set. */
export function doingsOf({ shape }: BulkField): readonly Doing[] {
  if (LISTS.has(shape)) return ["add", "take", "set", "clear"];
  // Yes and no are both values.
  return shape === "flag" ? ["set"] : ["set", "clear"];
}

/** A value as it is entered: one text, or several. */
export interface Entered {
  text: string;
  items: readonly (string | RecordId)[];
}

export const NOTHING_ENTERED: Entered = { text: "", items: [] };

/** The change that was entered; null while there is something missing. */
export function changeOf(
  { shape }: BulkField,
  doing: Doing,
  entered: Entered,
  language: Language,
): BulkChange | null {
  if (doing === "clear") return "clear";
  const value = valueOf(shape, entered, language);
  if (value === null) return null;
  switch (doing) {
    case "set":
      return { set: value };
    case "add":
      return { add: value };
    case "take":
      return { take: value };
  }
}

function valueOf(shape: Shape, { text, items }: Entered, language: Language): unknown {
  const line = text.trim();
  switch (shape) {
    case "flag":
      return line === "" ? null : line === "yes";
    case "lines":
    case "things": {
      const lines = text
        .split("\n")
        .map((one) => one.trim())
        .filter(Boolean);
      if (lines.length === 0) return null;
      // Things are entered by their names in the language of the screen.
      return shape === "lines" ? lines : lines.map((name) => ({ ...NO_TEXT, [language]: name }));
    }
    case "links":
    case "countries":
      return items.length === 0 ? null : items;
    default:
      return line === "" ? null : line;
  }
}
