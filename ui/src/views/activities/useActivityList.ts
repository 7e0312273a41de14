import { useCallback, useMemo, useState } from "react";
import type { LoadWindow, SortOrder } from "../../grid";
import {
  useHost,
  type ActivityRow,
  type ActivityStatus,
  type Art6,
  type Filter,
  type SortKey,
} from "../../host";

export interface ActivityFilters {
  basis: Art6 | null;
  special: boolean | null;
  outside_eea: boolean | null;
  status: ActivityStatus | null;
}

const NO_FILTERS: ActivityFilters = { basis: null, special: null, outside_eea: null, status: null };
const SORTS: Readonly<Record<string, SortKey>> = { ref: "ref", title: "title", bases: "bases" };

/** As it was left, for as long as the window lives. */
let kept: { filters: ActivityFilters; sort: SortOrder } = {
  filters: NO_FILTERS,
  sort: { column: "ref", direction: "ascending" },
};

function asked(filters: ActivityFilters): Filter[] {
  const { basis, special, outside_eea, status } = filters;
  return [
    ...(basis === null ? [] : [{ by: "basis" as const, is: basis }]),
    ...(special === null ? [] : [{ by: "special" as const, is: special }]),
    ...(outside_eea === null ? [] : [{ by: "outside_eea" as const, is: outside_eea }]),
    ...(status === null ? [] : [{ by: "status" as const, is: status }]),
  ];
}

/** What the list of activities asks for, and in which order. SQLite answers. */
export function useActivityList() {
  const host = useHost();
  const [filters, setFilters] = useState(kept.filters);
  const [sort, setSort] = useState(kept.sort);
  const loadWindow = useCallback<LoadWindow<ActivityRow>>(
    async (offset, limit) => {
      const page = await host.call("list", {
        kind: "activity",
        filters: asked(filters),
        sort: SORTS[sort.column] ?? "ref",
        descending: sort.direction === "descending",
        offset,
        limit,
      });
      // A list of activities holds rows of activities.
      return { total: page.total, rows: page.rows as ActivityRow[] };
    },
    [host, filters, sort],
  );
  return useMemo(
    () => ({
      filters,
      isFiltered: asked(filters).length > 0,
      sort,
      loadWindow,
      filter: (change: Partial<ActivityFilters>) => {
        const next = { ...filters, ...change };
        kept = { ...kept, filters: next };
        setFilters(next);
      },
      clear: () => {
        kept = { ...kept, filters: NO_FILTERS };
        setFilters(NO_FILTERS);
      },
      sortBy: (next: SortOrder) => {
        kept = { ...kept, sort: next };
        setSort(next);
      },
    }),
    [filters, sort, loadWindow],
  );
}

export type ActivityList = ReturnType<typeof useActivityList>;
