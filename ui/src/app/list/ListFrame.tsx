import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from "react";
import { DataGrid, type GridColumn } from "../../grid";
import type { GroupBy, Kind } from "../../host";
import { Toolbar } from "../../layout";
import { Button, EmptyState, FilterMenu, SearchField } from "../../parts";
import { useText } from "../../text";
import { BulkBar } from "../bulk/BulkBar";
import { JUDGED, useWithFindings } from "../findings/findingsColumn";
import { isBehindDialog } from "../useShortcuts";
import { useCommand, useMayWrite, useRevision } from "../workspace";
import { FilterChips } from "./FilterChips";
import { useFilterWords } from "./filterWords";
import { GroupRail } from "./GroupRail";
import type { FilterBy } from "./question";
import type { List } from "./useList";
import { useSelection } from "./useSelection";
import { ViewsMenu } from "./ViewsMenu";
import "./list.css";

export interface ListFrameProps<Row> {
  list: List<Row>;
  /** What the rows are, in the plural. */
  label: string;
  /** Of which kind the records are that the words speak of. */
  kind: Kind;
  columns: readonly GridColumn<Row>[];
  rowId: (row: Row) => string;
  /** The row in the inspector. */
  openId?: string | null;
  onOpen?: (row: Row) => void;
  /** How many there are without any condition; asked for where it is not known. */
  all?: number;
  /** The usual conditions, and those that are there when they are asked for. */
  filters: readonly FilterBy[];
  moreFilters?: readonly FilterBy[];
  groups?: readonly GroupBy[];
  /** Whether many records can be changed at once. */
  hasBulk?: boolean;
  /** What teaches when there is nothing at all. */
  empty: ReactNode;
}

const NONE: readonly FilterBy[] = [];

/** Ctrl F, where no dialog is open, goes to the search of the list. */
function useFindKey(frame: { readonly current: HTMLElement | null }) {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isFind = event.key.toLowerCase() === "f" && (event.ctrlKey || event.metaKey);
    if (!isFind || event.altKey || event.shiftKey || event.defaultPrevented || isBehindDialog()) return;
    const input = frame.current?.querySelector<HTMLInputElement>(".list-search input");
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** How many there are in all, where no list of the workspace counts them. */
function useAll(kind: Kind | null, isWanted: boolean): number | null {
  const { data } = useCommand(
    "list",
    kind === null || !isWanted
      ? null
      : { kind, filters: [], sort: "ref", descending: false, offset: 0, limit: 1 },
  );
  return data?.total ?? null;
}

/** What every list has: its search, its conditions, its groups, its views, its rows and how many they are. */
export function ListFrame<Row>(props: ListFrameProps<Row>) {
  const { list, label, kind, columns: own, rowId, openId, onOpen, all, filters, empty } = props;
  const { moreFilters = NONE, groups = [], hasBulk = false } = props;
  const t = useText();
  const revision = useRevision();
  const columns = useWithFindings(openId ? null : list.kind, own, rowId);
  const { groupName } = useFilterWords(kind);
  const others = useMemo<readonly FilterBy[]>(
    () => (JUDGED.has(kind) ? [...moreFilters, "finding"] : moreFilters),
    [kind, moreFilters],
  );
  const frame = useRef<HTMLDivElement>(null);
  useFindKey(frame);
  const [total, setTotal] = useState<number | null>(null);
  const asked = useAll(list.kind, all === undefined && list.isFiltered);
  const whole = all ?? asked ?? total ?? 0;
  const mayWrite = useMayWrite();
  const { clear, ...selection } = useSelection(list.loadWindow, rowId);
  const selects = hasBulk && mayWrite && list.kind !== null;
  const { group } = list.wanted;
  const shown = group !== null && groups.includes(group) ? group : null;
  return (
    <div ref={frame} className="list-frame">
      <Toolbar
        end={
          <>
            {total === null ? null : (
              <span>{t("grid-rows-of", { shown: total, total: Math.max(whole, total) })}</span>
            )}
            {groups.length > 0 ? (
              <FilterMenu
                name={t("group-by")}
                none={t("value-nothing")}
                isSingle
                options={groups.map((by) => ({ id: by, label: groupName(by) }))}
                selected={shown === null ? [] : [shown]}
                onChange={([by]) => list.groupBy(by ?? null)}
              />
            ) : null}
            {list.kind === null && list.rows === null ? null : (
              <ViewsMenu list={list} kind={list.kind ?? kind} />
            )}
          </>
        }
      >
        <div className="list-search">
          <SearchField
            label={t("list-search", { list: label })}
            placeholder={t("list-search-short")}
            value={list.typed}
            onChange={list.type}
            hasSlashKey={false}
          />
        </div>
        <FilterChips list={list} kind={kind} standing={filters} others={others} />
      </Toolbar>
      <div className="list-body">
        {shown === null ? null : <GroupRail list={list} kind={kind} by={shown} />}
        <DataGrid
          label={label}
          columns={columns}
          rowId={rowId}
          loadWindow={list.loadWindow}
          revision={revision}
          sort={list.wanted.sort}
          onSortChange={list.sortBy}
          {...(openId === undefined ? {} : { openId })}
          {...(onOpen ? { onOpen } : {})}
          {...(selects ? { selection } : {})}
          onTotal={setTotal}
          empty={
            list.isFiltered ? (
              <EmptyState
                title={t("list-nothing")}
                actions={<Button onPress={list.clear}>{t("list-clear")}</Button>}
              >
                {t("list-nothing-words")}
              </EmptyState>
            ) : (
              empty
            )
          }
        />
      </div>
      {selects && list.kind !== null ? (
        <BulkBar kind={list.kind} selected={selection.selected} onClear={clear} />
      ) : null}
    </div>
  );
}
