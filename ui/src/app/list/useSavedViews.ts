import { useCallback } from "react";
import {
  useHost,
  type Host,
  type Kind,
  type ListRows,
  type PlainRow,
  type RecordId,
  type SavedView,
} from "../../host";
import { useAnswer } from "../workspace";
import type { ShownView } from "./kept";
import { filtersOf, type Wanted } from "./question";

const LISTED = 200;

/** A record of a saved view, as a list is looked at. */
export function wantedOf({ filters, sort, column, descending, group }: SavedView, usual: Wanted): Wanted {
  const sorted = column === "" ? sort : column;
  const text = filters.find((filter) => filter.by === "text")?.is ?? "";
  return {
    filters: filters.filter(({ by }) => by !== "text"),
    text,
    sort:
      sorted === null ? usual.sort : { column: sorted, direction: descending ? "descending" : "ascending" },
    group,
  };
}

export function recordOf(name: string, list: Kind, rows: ListRows | null, wanted: Wanted): SavedView {
  const { column } = wanted.sort;
  return {
    name,
    list,
    rows,
    filters: filtersOf(wanted),
    // Columns of rows that are no records have names of their own.
    sort: rows === null ? (column as SavedView["sort"]) : null,
    column: rows === null ? "" : column,
    descending: wanted.sort.direction === "descending",
    group: wanted.group,
  };
}

async function readViews(host: Host, kind: Kind, of: ListRows | null, usual: Wanted): Promise<ShownView[]> {
  const { rows } = await host.call("list", {
    kind: "view",
    filters: [],
    sort: "title",
    descending: false,
    offset: 0,
    limit: LISTED,
  });
  const records = await Promise.all((rows as PlainRow[]).map(({ id }) => host.call("record", { id })));
  return records.flatMap(({ id, record }) => {
    const saved = record as SavedView;
    return saved.list === kind && saved.rows === of
      ? [{ id, name: saved.name, wanted: wantedOf(saved, usual) }]
      : [];
  });
}

export interface SavedViews {
  /** Null until they are here. */
  views: readonly ShownView[] | null;
  error: unknown;
  save: (name: string, wanted: Wanted) => Promise<ShownView>;
  /** Writes a view anew: other conditions, or another name. */
  change: (view: ShownView) => Promise<void>;
  remove: (id: RecordId) => Promise<void>;
}

/** The views of a list that everybody with this file shares; read when `isWanted`. */
export function useSavedViews(kind: Kind, of: ListRows | null, usual: Wanted, isWanted: boolean): SavedViews {
  const host = useHost();
  const question = isWanted ? JSON.stringify(["views", kind, of, usual]) : "";
  const { data, error } = useAnswer(question, () => readViews(host, kind, of, usual));
  const save = useCallback<SavedViews["save"]>(
    async (name, wanted) => {
      const record = recordOf(name, kind, of, wanted);
      const { id } = await host.call("put_record", {
        kind: "view",
        id: null,
        based_on: null,
        reason: "",
        record,
      });
      return { id, name, wanted };
    },
    [host, kind, of],
  );
  const change = useCallback<SavedViews["change"]>(
    async ({ id, name, wanted }) => {
      const { seq } = await host.call("record", { id });
      const record = recordOf(name, kind, of, wanted);
      await host.call("put_record", { kind: "view", id, based_on: seq, reason: "", record });
    },
    [host, kind, of],
  );
  const remove = useCallback<SavedViews["remove"]>(
    async (id) => {
      await host.call("remove_record", { id, reason: "" });
    },
    [host],
  );
  return { views: data, error, save, change, remove };
}
