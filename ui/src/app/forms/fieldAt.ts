import { firstField } from "./firstField";

/** A place in a document: a field, perhaps a row of it, perhaps a column of that. */
export interface Place {
  field: string;
  row: number | null;
  column: string;
}

/** `bases[1].lia` as its parts. */
export function readPath(path: string): Place {
  const [, field = "", row, column = ""] = /^([^[.]*)(?:\[(\d+)\])?\.?(.*)$/u.exec(path) ?? [];
  return { field, row: row === undefined ? null : Number(row), column };
}

const wordsOf = (element: Element) => element.firstChild?.textContent?.trim() ?? "";

/** The whole of a field: its words, its control and what stands around them. */
const FIELD = ".field, .lang-field, .period-field, .links-field, .link-field, fieldset";

/** The field with these words over it; the words come from the same source as the form's own. */
function labelled(within: Element, words: string): Element | null {
  if (words === "") return null;
  const labels = [...within.querySelectorAll("label, legend, .field-label")];
  const label =
    labels.find((one) => wordsOf(one) === words) ?? labels.find((one) => wordsOf(one).startsWith(words));
  return label?.closest(FIELD) ?? label?.parentElement ?? null;
}

/** The row of a list of rows, where the list says of which field it is; else none. */
function rowAt(within: Element, { field, row }: Place): Element | null {
  if (row === null) return null;
  const lists = [...within.querySelectorAll(".rows-list")];
  const named = lists.find((list) => list.closest("[data-rows]")?.getAttribute("data-rows") === field);
  const list = named ?? (lists.length === 1 ? lists[0] : undefined);
  return list?.querySelectorAll(":scope > li.row")[row] ?? null;
}

export interface FoundField {
  /** What is brought into sight: the field, or the row or part it would stand in. */
  shown: Element;
  /** What takes the focus. */
  control: HTMLElement | null;
}

/**
 * Where a path leads in a form: as near as the form has it. A field that is not shown, because another must be filled in
 * first, is gone to by the row or the part it belongs to.
 */
export function fieldAt(part: Element, path: string, words: (name: string) => string): FoundField {
  const place = readPath(path);
  const row = rowAt(part, place);
  const column = place.column.split(/[.[]/u)[0] ?? "";
  const field =
    row === null ? labelled(part, words(place.field)) : column === "" ? null : labelled(row, words(column));
  const shown = field ?? row ?? part;
  return { shown, control: firstField(shown) };
}

/** The control of a field in a dialog, where the dialog has that very field. */
export function soughtIn(form: Element, path: string, words: (name: string) => string): HTMLElement | null {
  const { field } = readPath(path);
  const shown = field === "" ? null : labelled(form, words(field));
  shown?.setAttribute("data-sought", "");
  return firstField(shown);
}
