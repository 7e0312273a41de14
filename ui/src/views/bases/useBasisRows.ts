import { useWhole, type Whole, type WholeList } from "../../app/list";
import type { BasisRow, Group, LangText } from "../../host";

const said = (text: LangText) => [text.en, text.nb, text.nl].filter(Boolean).join(" ");

const NO_LABEL: LangText = { en: null, nb: null, nl: null };

const BASES: WholeList<BasisRow> = {
  read: (host, page) => host.call("list_bases", page),
  words: (row) =>
    [row.ref, said(row.activity), said(row.purpose), row.subject_category, said(row.interest)].join(" "),
  fits: (row, filter) => filter.by !== "basis" || (row.art6 ?? "") === filter.is,
  orders: {
    art6: (one, other) => (one.art6 ?? "z").localeCompare(other.art6 ?? "z"),
    review: (one, other) => (one.lia_review_due ?? "9").localeCompare(other.lia_review_due ?? "9"),
  },
};

/** Rows of legal basis; by letter only when it is asked for, because the program pages them in the register's order. */
export function useBasisRows(): Whole<BasisRow> {
  return useWhole(BASES);
}

/** How many rows rest on each letter. */
export function lettersOf(rows: readonly BasisRow[]): Group[] {
  const counts = new Map<string, number>();
  for (const { art6 } of rows) counts.set(art6 ?? "", (counts.get(art6 ?? "") ?? 0) + 1);
  return [...counts]
    .sort(([one], [other]) => (one || "z").localeCompare(other || "z"))
    .map(([key, count]) => ({ key, label: NO_LABEL, count }));
}
