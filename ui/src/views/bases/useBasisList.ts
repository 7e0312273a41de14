import { useCallback, useRef, useState } from "react";
import { useRevision } from "../../app/workspace";
import type { LoadWindow, SortOrder } from "../../grid";
import { useHost, type Art6, type BasisRow, type Host } from "../../host";

const PAGE = 200;

async function readAll(host: Host): Promise<BasisRow[]> {
  const first = await host.call("list_bases", { offset: 0, limit: PAGE });
  const rows = [...first.rows];
  while (rows.length < first.total) {
    // Each page begins where the one before it ended.
    // oxlint-disable-next-line no-await-in-loop
    const page = await host.call("list_bases", { offset: rows.length, limit: PAGE });
    if (page.rows.length === 0) break;
    rows.push(...page.rows);
  }
  return rows;
}

type Compare = (one: BasisRow, other: BasisRow) => number;

const ORDERS: Readonly<Record<string, Compare>> = {
  art6: (one, other) => (one.art6 ?? "z").localeCompare(other.art6 ?? "z"),
  review: (one, other) => (one.lia_review_due ?? "9").localeCompare(other.lia_review_due ?? "9"),
};

/** Rows of legal basis; by letter only when it is asked for, because the program pages them in the register's order. */
export function useBasisList() {
  const host = useHost();
  const revision = useRevision();
  const [letter, setLetter] = useState<Art6 | null>(null);
  const [sort, setSort] = useState<SortOrder | null>({ column: "art6", direction: "ascending" });
  const all = useRef<{ revision: number; rows: Promise<BasisRow[]> } | null>(null);
  const loadWindow = useCallback<LoadWindow<BasisRow>>(
    async (offset, limit) => {
      if (all.current?.revision !== revision) all.current = { revision, rows: readAll(host) };
      const asked = all.current;
      try {
        const rows = (await asked.rows).filter(({ art6 }) => letter === null || art6 === letter);
        const order = sort ? ORDERS[sort.column] : undefined;
        const sorted = order ? rows.toSorted(order) : rows;
        if (sort?.direction === "descending") sorted.reverse();
        return { total: sorted.length, rows: sorted.slice(offset, offset + limit) };
      } catch (thrown) {
        // The next try asks anew.
        if (all.current === asked) all.current = null;
        throw thrown;
      }
    },
    [host, revision, letter, sort],
  );
  return { letter, setLetter, sort, setSort, loadWindow };
}
