import { useCallback, useRef } from "react";
import { useHost, type Filter, type Host, type ListPage, type Page } from "../../host";
import { useRevision } from "../workspace";
import { hasWords, type Ask } from "./question";

const PAGE = 200;

async function readAll<Row>(host: Host, read: Read<Row>): Promise<Row[]> {
  const first = await read(host, { offset: 0, limit: PAGE });
  const rows = [...first.rows];
  while (rows.length < first.total) {
    // Each page begins where the one before it ended.
    // oxlint-disable-next-line no-await-in-loop
    const page = await read(host, { offset: rows.length, limit: PAGE });
    if (page.rows.length === 0) break;
    rows.push(...page.rows);
  }
  return rows;
}

type Read<Row> = (host: Host, page: Page) => Promise<ListPage<Row>>;

/** What is found and compared in rows that the program only pages. */
export interface WholeList<Row> {
  read: Read<Row>;
  /** All words of a row. */
  words: (row: Row) => string;
  fits: (row: Row, filter: Filter) => boolean;
  /** By the column that sorts. */
  orders: Readonly<Record<string, (one: Row, other: Row) => number>>;
}

export interface Whole<Row> {
  ask: Ask<Row>;
  /** The rows under these conditions, in the register's order. */
  rows: (filters: readonly Filter[]) => Promise<Row[]>;
}

/** A list that the program pages in its own order: read whole once per revision, then sorted and filtered here. Keep `of` the same. */
export function useWhole<Row>(of: WholeList<Row>): Whole<Row> {
  const host = useHost();
  const revision = useRevision();
  const all = useRef<{ revision: number; rows: Promise<Row[]> } | null>(null);
  const rows = useCallback(
    async (filters: readonly Filter[]) => {
      if (all.current?.revision !== revision) all.current = { revision, rows: readAll(host, of.read) };
      const asked = all.current;
      try {
        const found = await asked.rows;
        return found.filter((row) =>
          filters.every((filter) =>
            filter.by === "text" ? hasWords(of.words(row), filter.is) : of.fits(row, filter),
          ),
        );
      } catch (thrown) {
        // The next try asks anew.
        if (all.current === asked) all.current = null;
        throw thrown;
      }
    },
    [host, revision, of],
  );
  const ask = useCallback<Ask<Row>>(
    async ({ filters, sort }, offset, limit) => {
      const found = await rows(filters);
      const order = of.orders[sort.column];
      const sorted = order ? found.toSorted(order) : found;
      if (sort.direction === "descending") sorted.reverse();
      return { total: sorted.length, rows: sorted.slice(offset, offset + limit) };
    },
    [rows, of],
  );
  return { ask, rows };
}
