import type { RowWindow, SortOrder } from "../../grid";
import type { Filter, GroupBy } from "../../host";

export type FilterBy = Filter["by"];

/** What a list is asked for. SQLite answers, or the rows that were all read. */
export interface Question {
  /** All of them hold; the text that is written in the search of the list is one of them. */
  filters: readonly Filter[];
  sort: SortOrder;
}

export type Ask<Row> = (question: Question, offset: number, limit: number) => Promise<RowWindow<Row>>;

/** How a list is looked at: what stands in a saved view. */
export interface Wanted {
  filters: readonly Filter[];
  /** Written in the search of the list. */
  text: string;
  sort: SortOrder;
  group: GroupBy | null;
}

/** One value for each thing it is filtered by. */
export function withFilter(filters: readonly Filter[], filter: Filter): Filter[] {
  const isThere = filters.some(({ by }) => by === filter.by);
  return isThere ? filters.map((one) => (one.by === filter.by ? filter : one)) : [...filters, filter];
}

export function withoutFilter(filters: readonly Filter[], by: FilterBy): Filter[] {
  return filters.filter((one) => one.by !== by);
}

/** With what is written in the search. */
export function filtersOf({ filters, text }: Pick<Wanted, "filters" | "text">): Filter[] {
  const words = text.trim();
  return words === "" ? [...filters] : [...filters, { by: "text", is: words }];
}

/** The same view, whatever order its conditions were given in. */
export function isSameView(one: Wanted, other: Wanted): boolean {
  const flat = (wanted: Wanted) =>
    JSON.stringify([
      filtersOf(wanted)
        .map(({ by, is }) => `${by} ${String(is)}`)
        .sort(),
      wanted.sort.column,
      wanted.sort.direction,
      wanted.group,
    ]);
  return flat(one) === flat(other);
}

const PLAIN: Readonly<Record<string, string>> = { ø: "o", æ: "ae", ð: "d", þ: "th", ß: "ss", ł: "l", đ: "d" };

/** Without accents and capitals, as search compares words. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[øæðþßłđ]/g, (letter) => PLAIN[letter] ?? letter);
}

const wordsOf = (text: string) => folded(text).split(/[^\p{L}\p{N}]+/u);

/** Whether every word that is written begins a word of the text. */
export function hasWords(text: string, written: string): boolean {
  const there = wordsOf(text);
  return wordsOf(written)
    .filter(Boolean)
    .every((wanted) => there.some((word) => word.startsWith(wanted)));
}
