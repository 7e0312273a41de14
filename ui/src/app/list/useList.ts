import { useCallback, useEffect, useMemo, useState } from "react";
import type { LoadWindow, SortOrder } from "../../grid";
import {
  useHost,
  type Filter,
  type GroupBy,
  type Kind,
  type ListRow,
  type ListRows,
  type SortKey,
} from "../../host";
import { useKept, type Kept, type ShownView } from "./kept";
import {
  filtersOf,
  isSameView,
  withFilter,
  withoutFilter,
  type Ask,
  type FilterBy,
  type Question,
  type Wanted,
} from "./question";

const PAUSE = 140;

export interface ListOptions<Row> {
  /** Under which it is kept: one for each list. */
  name: string;
  /** Of which kind its records are, where a view of them can be saved. */
  kind: Kind | null;
  /** What its rows are, where they are parts of activities. */
  rows?: ListRows | null;
  /** The order it begins in. */
  sort: SortOrder;
  ask: Ask<Row>;
  /** Conditions with which one arrives, in place of those it was left with. */
  arriving?: readonly Filter[] | undefined;
}

export interface List<Row> {
  kind: Kind | null;
  rows: ListRows | null;
  /** As it begins. */
  usual: Wanted;
  wanted: Wanted;
  /** What is written in the search, before it is asked for. */
  typed: string;
  isFiltered: boolean;
  loadWindow: LoadWindow<Row>;
  /** The view that was shown last, and whether the list is still as it says. */
  view: ShownView | null;
  isAsSaved: boolean;
  type: (text: string) => void;
  filter: (filter: Filter) => void;
  drop: (by: FilterBy) => void;
  /** Takes every condition away. */
  clear: () => void;
  sortBy: (sort: SortOrder) => void;
  groupBy: (group: GroupBy | null) => void;
  /** Looks at the list as a view says. */
  show: (view: ShownView) => void;
  /** Stays as it is looked at; the view that was shown is now this one, or none. */
  keep: (view: ShownView | null) => void;
  /** As it begins. */
  begin: () => void;
}

/** How one looks at a list, and its rows. */
export function useList<Row>({ name, kind, rows = null, sort, ask, arriving }: ListOptions<Row>): List<Row> {
  const lists = useKept();
  const [usual] = useState<Wanted>({ filters: [], text: "", sort, group: null });
  const [kept, setKept] = useState<Kept>(() =>
    arriving
      ? { wanted: { ...usual, filters: arriving }, view: null }
      : (lists?.get(name) ?? { wanted: usual, view: null }),
  );
  const [typed, setTyped] = useState(kept.wanted.text);
  const { wanted, view } = kept;
  useEffect(() => {
    lists?.set(name, kept);
  }, [lists, name, kept]);

  const want = useCallback(
    (change: (wanted: Wanted) => Partial<Wanted>) =>
      setKept((now) => ({ ...now, wanted: { ...now.wanted, ...change(now.wanted) } })),
    [],
  );
  // The program is asked when the writing pauses.
  useEffect(() => {
    if (typed === wanted.text) return;
    const timer = setTimeout(() => want(() => ({ text: typed })), typed === "" ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [typed, wanted.text, want]);

  const question = JSON.stringify({ filters: filtersOf(wanted), sort: wanted.sort } satisfies Question);
  const loadWindow = useCallback<LoadWindow<Row>>(
    (offset, limit) => ask(JSON.parse(question) as Question, offset, limit),
    [ask, question],
  );
  return useMemo(
    () => ({
      kind,
      rows,
      usual,
      wanted,
      typed,
      isFiltered: filtersOf(wanted).length > 0,
      loadWindow,
      view,
      isAsSaved: view !== null && isSameView(view.wanted, wanted),
      type: setTyped,
      filter: (filter) => want(({ filters }) => ({ filters: withFilter(filters, filter) })),
      drop: (by) => want(({ filters }) => ({ filters: withoutFilter(filters, by) })),
      clear: () => {
        setTyped("");
        want(() => ({ filters: [], text: "" }));
      },
      sortBy: (next) => want(() => ({ sort: next })),
      groupBy: (group) => want(() => ({ group })),
      show: (next) => {
        setTyped(next.wanted.text);
        setKept({ wanted: next.wanted, view: next });
      },
      keep: (next) => setKept((now) => ({ ...now, view: next })),
      begin: () => {
        setTyped("");
        setKept({ wanted: usual, view: null });
      },
    }),
    [kind, rows, usual, wanted, typed, loadWindow, view, want],
  );
}

/** The records of a kind, sorted, filtered and paged by the program; columns that sort have the names of what they sort by. */
export function useAskKind<Row extends ListRow>(kind: Kind): Ask<Row> {
  const host = useHost();
  return useCallback<Ask<Row>>(
    async ({ filters, sort }, offset, limit) => {
      const page = await host.call("list", {
        kind,
        filters: [...filters],
        sort: sort.column as SortKey,
        descending: sort.direction === "descending",
        offset,
        limit,
      });
      // A list of a kind holds rows of that kind.
      return { total: page.total, rows: page.rows as Row[] };
    },
    [host, kind],
  );
}
