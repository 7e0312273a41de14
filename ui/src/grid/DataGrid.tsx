import { useVirtualizer, defaultRangeExtractor, type Range } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { useErrorWords } from "../host/errorWords";
import { Button } from "../parts/Button";
import { ArrowDownIcon, ArrowUpIcon, CheckIcon, MinusIcon } from "../parts/icons";
import { InlineError } from "../parts/Notice";
import { useText } from "../text";
import { nextPlace, type Place } from "./places";
import { useRowWindows, WINDOW, type LoadWindow } from "./useRowWindows";
import "../parts/Field.css";
import "./DataGrid.css";

export interface GridColumn<Row> {
  key: string;
  header: string;
  /** The words of the cell: what typing finds, and what is shown unless there is `render`. */
  text: (row: Row) => string;
  render?: (row: Row) => ReactNode;
  /** Fixed, in pixels. Without it the column shares what is left. */
  width?: number;
  /** Its share of what is left. */
  grow?: number;
  minWidth?: number;
  align?: "start" | "end";
  isSortable?: boolean;
  /** The column that names the row; typing looks here. The first column, unless said. */
  isRowHeader?: boolean;
  /** Second ink. */
  isQuiet?: boolean;
  /** Gives way where there is no room for all columns, the highest first; without it the column stays. */
  yields?: number;
}

export interface SortOrder {
  column: string;
  direction: "ascending" | "descending";
}

export interface GridSelection {
  selected: ReadonlySet<string>;
  onChange: (selected: ReadonlySet<string>) => void;
  /** All that the query matches, loaded or not: the view asks the host for their ids. */
  onSelectAll?: () => void;
  /** The ids from one row to another, where not all of them are loaded. */
  idsBetween?: (first: number, last: number) => Promise<readonly string[]>;
}

export interface DataGridProps<Row> {
  label: string;
  columns: readonly GridColumn<Row>[];
  rowId: (row: Row) => string;
  /** Keep it the same (`useCallback`) until the sort, the filter or the search changes. */
  loadWindow: LoadWindow<Row>;
  /** Changes when the data has changed and the same question must be asked again. */
  revision?: unknown;
  sort?: SortOrder | null;
  onSortChange?: (sort: SortOrder) => void;
  /** Enter, or a press on a row. */
  onOpen?: (row: Row, by: "keyboard" | "pointer") => void;
  /** The row in the inspector. */
  openId?: string | null;
  onFocusRow?: (row: Row) => void;
  selection?: GridSelection;
  /** Null while nobody has counted the rows that follow. */
  onTotal?: (total: number | null) => void;
  /** Shown when there is no row. */
  empty?: ReactNode;
  renderError?: (error: unknown, retry: () => void) => ReactNode;
  /** Where a row is now, when it is not among the loaded ones. */
  locateRow?: (id: string) => Promise<number | null>;
  /** Where the first row that begins with these letters is, when it is not among the loaded ones. */
  findRow?: (typed: string) => Promise<number | null>;
}

const ROW = 34;
const HEAD = 31;
const TICK = "\u2713";
const TYPING_PAUSE = 800;
const ROWS_WHILE_LOADING = 10;

type Focus =
  { kind: "header"; column: string } | { kind: "row"; column: string; index: number; id: string | null };

const TICKS = 36;
const leastOf = <Row,>({ width, minWidth = 96 }: GridColumn<Row>) => width ?? minWidth;
const sumOf = <Row,>(columns: readonly GridColumn<Row>[], hasTicks: boolean) =>
  columns.reduce((sum, column) => sum + leastOf(column), hasTicks ? TICKS : 0);

function templateOf<Row>(columns: readonly GridColumn<Row>[], hasTicks: boolean) {
  const widths = columns.map(({ width, grow = 1, minWidth = 96 }) =>
    width === undefined ? `minmax(${minWidth}px, ${grow}fr)` : `${width}px`,
  );
  if (hasTicks) widths.unshift(`${TICKS}px`);
  return {
    "--grid-columns": widths.join(" "),
    "--grid-least": `${sumOf(columns, hasTicks)}px`,
  } as CSSProperties;
}

/** Those that there is room for. The one that orders the list never gives way: it says why the rows stand as they do. */
function fitting<Row>(
  columns: readonly GridColumn<Row>[],
  room: number | null,
  hasTicks: boolean,
  sorted: string | undefined,
): readonly GridColumn<Row>[] {
  let kept = columns;
  if (room === null) return kept;
  const yielding = columns
    .filter((column) => column.yields !== undefined && column.key !== sorted)
    .toSorted((a, b) => (b.yields ?? 0) - (a.yields ?? 0));
  for (const one of yielding) {
    if (sumOf(kept, hasTicks) <= room) break;
    kept = kept.filter((column) => column !== one);
  }
  return kept;
}

/** How wide what is scrolled is; null before it is laid out. */
function useRoom(element: RefObject<HTMLElement | null>): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useLayoutEffect(() => {
    const it = element.current;
    if (it === null) return;
    const measure = () => setRoom(it.clientWidth > 0 ? it.clientWidth : null);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(it);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

/**
 * A list of any length. One tab stop; the focus belongs to a row id and a column key, not to an element,
 * and its row is always mounted, so that it survives scrolling, sorting and reloading.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, rowId, loadWindow, revision, sort, onSortChange, onOpen, openId, selection } = props;
  const { onFocusRow, onTotal, empty, renderError, locateRow, findRow } = props;
  const hasTicks = selection !== undefined;
  const t = useText();
  const errorWords = useErrorWords();
  const base = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const sorted = sort?.column;
  const columns = useMemo(
    () => fitting(props.columns, room, hasTicks, sorted),
    [props.columns, room, hasTicks, sorted],
  );
  const holdsFocus = useRef(false);
  const typed = useRef({ text: "", at: 0 });
  /** Where a range begins, and what was selected besides it when it began to grow. */
  const anchor = useRef<{ at: number; besides: ReadonlySet<string> | null } | null>(null);
  /** The range that was asked for last: an older one that comes later is dropped. */
  const rangeTurn = useRef(0);
  const data = useRowWindows(loadWindow, revision);
  const { rowAt, windows, total, hasMore, answered, need } = data;

  const keys = useMemo(
    () => [...(hasTicks ? [TICK] : []), ...columns.map(({ key }) => key)],
    [columns, hasTicks],
  );
  const named = columns.find(({ isRowHeader }) => isRowHeader) ?? columns[0];
  const [focus, setFocus] = useState<Focus>({ kind: "row", column: named?.key ?? "", index: 0, id: null });

  const indexOf = useMemo(() => {
    const found = new Map<string, number>();
    for (const [window, rows] of windows) {
      for (const [place, row] of rows.entries()) found.set(rowId(row), window * WINDOW + place);
    }
    return found;
  }, [windows, rowId]);

  const count = total ?? ROWS_WHILE_LOADING;
  const column = keys.includes(focus.column) ? focus.column : (keys[0] ?? "");
  // -1 is the row of headers.
  const index =
    focus.kind === "header" || count === 0
      ? -1
      : Math.min((focus.id === null ? undefined : indexOf.get(focus.id)) ?? focus.index, count - 1);
  const place: Place = { index, column: Math.max(0, keys.indexOf(column)) };

  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    rangeExtractor: (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      if (index >= 0 && !indexes.includes(index)) indexes.push(index);
      return indexes.toSorted((a, b) => a - b);
    },
  });
  const items = virtualizer.getVirtualItems();

  const wanted = [...new Set(items.map((item) => Math.floor(item.index / WINDOW)))].join(",");
  useEffect(() => need(wanted === "" ? [0] : wanted.split(",").map(Number)), [need, wanted]);

  // A new question begins at its first row.
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else scroller.current?.scrollTo({ top: 0 });
  }, [loadWindow]);

  const cellId = (at: Place) => `${base}-${at.index}-${at.column}`;
  const placeId = cellId(place);

  useLayoutEffect(() => {
    if (!holdsFocus.current) return;
    const cell = document.getElementById(placeId);
    if (cell && !cell.contains(document.activeElement)) cell.focus({ preventScroll: true });
  });

  // The focus takes the id of the row it is on; a row that went elsewhere is followed there.
  const focusedRow = index >= 0 ? rowAt(index) : undefined;
  const focusedId = focusedRow === undefined ? null : rowId(focusedRow);
  const locatedFor = useRef<object | null>(null);
  useEffect(() => {
    if (focus.kind !== "row" || focusedId === null || focusedId === focus.id) return;
    if (focus.id !== null && locateRow && locatedFor.current !== answered) {
      locatedFor.current = answered;
      const { id } = focus;
      void locateRow(id).then((found) => {
        setFocus((now) =>
          now.kind === "row" && now.id === id
            ? { ...now, index: found ?? now.index, id: found === null ? null : id }
            : now,
        );
      });
      return;
    }
    if (locatedFor.current === answered && focus.id !== null && locateRow) return;
    setFocus({ ...focus, index, id: focusedId });
  }, [focus, focusedId, index, locateRow, answered]);

  // Only when another row is in focus, not when its data is read anew.
  const tellFocus = useEffectEvent(() => {
    if (focusedRow !== undefined && holdsFocus.current) onFocusRow?.(focusedRow);
  });
  useEffect(() => {
    if (focusedId !== null) tellFocus();
  }, [focusedId]);

  const tellTotal = useEffectEvent((now: number) => onTotal?.(hasMore ? null : now));
  useEffect(() => {
    if (total !== null) tellTotal(total);
  }, [total, hasMore]);

  const [said, setSaid] = useState("");
  const sortedBy = sort ? columns.find(({ key }) => key === sort.column)?.header : undefined;
  const sortSentence = sort && sortedBy ? t(`grid-sorted-${sort.direction}`, { column: sortedBy }) : "";
  useEffect(() => {
    if (total === null) return;
    setSaid([hasMore ? "" : t("grid-rows", { count: total }), sortSentence].filter(Boolean).join(". "));
  }, [total, hasMore, answered, sortSentence, t]);
  const selectedCount = selection?.selected.size;
  const saidSelected = useRef(selectedCount);
  useEffect(() => {
    if (selectedCount === undefined || selectedCount === saidSelected.current) return;
    saidSelected.current = selectedCount;
    setSaid(t("grid-selected", { count: selectedCount }));
  }, [selectedCount, t]);

  const moveTo = useCallback(
    (to: Place) => {
      const key = keys[to.column] ?? "";
      if (to.index < 0) {
        setFocus({ kind: "header", column: key });
      } else {
        const row = rowAt(to.index);
        setFocus({ kind: "row", column: key, index: to.index, id: row === undefined ? null : rowId(row) });
        virtualizer.scrollToIndex(to.index, { align: "auto" });
      }
      document
        .getElementById(`${base}-${to.index}-${to.column}`)
        ?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
    },
    [base, keys, rowAt, rowId, virtualizer],
  );

  const toggle = (at: number) => {
    const row = rowAt(at);
    if (!selection || row === undefined) return;
    const id = rowId(row);
    const selected = new Set(selection.selected);
    if (!selected.delete(id)) selected.add(id);
    anchor.current = { at, besides: null };
    rangeTurn.current += 1;
    selection.onChange(selected);
  };

  const selectUpTo = (to: number) => {
    if (!selection) return;
    const { at } = (anchor.current ??= { at: Math.max(0, index), besides: null });
    const besides = (anchor.current.besides ??= selection.selected);
    const [first, last] = [Math.min(at, to), Math.max(at, to)];
    const rows = Array.from({ length: last - first + 1 }, (_, step) => rowAt(first + step));
    const loaded = rows.flatMap((row) => (row === undefined ? [] : [rowId(row)]));
    rangeTurn.current += 1;
    const asked = rangeTurn.current;
    if (loaded.length === rows.length || !selection.idsBetween) {
      selection.onChange(new Set([...besides, ...loaded]));
      return;
    }
    void selection.idsBetween(first, last).then((ids) => {
      if (rangeTurn.current === asked) selection.onChange(new Set([...besides, ...ids]));
    });
  };

  const isAllSelected =
    selection !== undefined && total !== null && total > 0 && selection.selected.size >= total;
  const toggleAll = () => {
    if (isAllSelected) selection.onChange(new Set());
    else selection?.onSelectAll?.();
  };

  const pressHeader = (key: string | undefined) => {
    if (key === TICK) return toggleAll();
    const pressed = columns.find((candidate) => candidate.key === key);
    if (!pressed?.isSortable || !onSortChange) return;
    const isAscending = sort?.column === pressed.key && sort.direction === "ascending";
    onSortChange({ column: pressed.key, direction: isAscending ? "descending" : "ascending" });
  };

  const findTyped = (letter: string, now: number) => {
    const isGoingOn = now - typed.current.at < TYPING_PAUSE;
    const text = (isGoingOn ? typed.current.text : "") + letter.toLocaleLowerCase();
    typed.current = { text, at: now };
    if (!named) return;
    // One letter goes on to the next; more letters may keep the row they are on.
    const start = Math.max(0, index) + (text.length === 1 && index >= 0 ? 1 : 0);
    for (let step = 0; step < count; step += 1) {
      const at = (start + step) % count;
      const row = rowAt(at);
      if (row !== undefined && named.text(row).toLocaleLowerCase().startsWith(text)) {
        moveTo({ index: at, column: place.column });
        return;
      }
    }
    if (findRow && indexOf.size < count) {
      void findRow(text).then((found) => {
        if (found !== null && typed.current.text === text) moveTo({ index: found, column: place.column });
      });
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys inside a control in a cell are the control's.
    if (event.target instanceof HTMLElement && event.target.id !== placeId) return;
    if (event.defaultPrevented || event.altKey) return;
    const hasCommand = event.ctrlKey || event.metaKey;
    const height = virtualizer.scrollRect?.height ?? 0;
    const to = nextPlace(event.key, hasCommand, place, {
      rows: count,
      columns: keys.length,
      page: Math.max(1, Math.floor((height - HEAD) / ROW) - 1),
    });
    if (to) {
      if (event.shiftKey && selection && to.index >= 0 && index >= 0 && to.index !== index) {
        selectUpTo(to.index);
      } else if (to.index !== index) {
        anchor.current = to.index < 0 ? null : { at: to.index, besides: null };
      }
      moveTo(to);
    } else if (event.key === "Enter" && !hasCommand) {
      if (index < 0) pressHeader(column);
      else if (focusedRow !== undefined) onOpen?.(focusedRow, "keyboard");
    } else if (event.key === " " && !isTyping(event.timeStamp) && (index < 0 || selection)) {
      if (index < 0) pressHeader(column);
      else toggle(index);
    } else if (hasCommand && event.key.toLowerCase() === "a" && selection?.onSelectAll) {
      selection.onSelectAll();
    } else if (
      !hasCommand &&
      event.key.length === 1 &&
      (isTyping(event.timeStamp) || !" /?".includes(event.key))
    ) {
      findTyped(event.key, event.timeStamp);
    } else {
      return;
    }
    event.preventDefault();
  };
  const isTyping = (now: number) => typed.current.text !== "" && now - typed.current.at < TYPING_PAUSE;

  const placeOf = (target: EventTarget | null): Place | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
    const [at, across] = (cell?.dataset["place"] ?? "").split(":").map(Number);
    return at === undefined || across === undefined ? null : { index: at, column: across };
  };

  const onFocus = (event: FocusEvent) => {
    holdsFocus.current = true;
    const at = placeOf(event.target);
    if (!at) {
      document.getElementById(placeId)?.focus({ preventScroll: true });
      return;
    }
    if (at.index === place.index && at.column === place.column) return;
    const key = keys[at.column] ?? "";
    const row = at.index < 0 ? undefined : rowAt(at.index);
    setFocus(
      at.index < 0
        ? { kind: "header", column: key }
        : { kind: "row", column: key, index: at.index, id: row === undefined ? null : rowId(row) },
    );
  };

  const onBlur = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) {
      holdsFocus.current = false;
    }
  };

  const onClick = (event: MouseEvent) => {
    const at = placeOf(event.target);
    if (!at || event.defaultPrevented) return;
    const key = keys[at.column];
    if (at.index < 0) return pressHeader(key);
    const row = rowAt(at.index);
    if (row === undefined) return;
    if (selection && event.shiftKey) {
      selectUpTo(at.index);
    } else if (key === TICK || (selection && (event.ctrlKey || event.metaKey))) {
      toggle(at.index);
    } else {
      anchor.current = { at: at.index, besides: null };
      onOpen?.(row, "pointer");
    }
  };

  const style = useMemo(() => templateOf(columns, hasTicks), [columns, hasTicks]);
  const cellProps = (at: Place) => ({
    "id": cellId(at),
    "data-place": `${at.index}:${at.column}`,
    "aria-colindex": at.column + 1,
    "tabIndex": at.index === place.index && at.column === place.column ? 0 : -1,
  });
  const shift = selection ? 1 : 0;

  return (
    <div className="grid-frame">
      <div
        ref={scroller}
        className="grid"
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-rowcount={total === null || hasMore ? -1 : total + 1}
        aria-colcount={keys.length}
        aria-busy={total === null}
        {...(selection ? { "aria-multiselectable": true } : {})}
        {...(total === 0 ? { "data-empty": "" } : {})}
        data-grid-scroller=""
        style={style}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
        onClick={onClick}
      >
        <div className="grid-head" role="rowgroup">
          <div className="grid-row" role="row" aria-rowindex={1}>
            {selection ? (
              <div
                {...cellProps({ index: -1, column: 0 })}
                className="grid-header grid-tick"
                role="columnheader"
                {...(selection.onSelectAll ? { "data-sortable": "" } : {})}
                {...(selection.selected.size > 0 ? { "data-ticked": "" } : {})}
              >
                <span className="unseen">
                  {selection.onSelectAll ? t("grid-select-all") : t("grid-selection")}
                </span>
                {selection.onSelectAll ? (
                  <span className="check-box" aria-hidden="true">
                    {isAllSelected || selection.selected.size === 0 ? <CheckIcon /> : <MinusIcon />}
                  </span>
                ) : null}
              </div>
            ) : null}
            {columns.map((head, across) => {
              const direction = sort?.column === head.key ? sort.direction : undefined;
              const isSortable = Boolean(head.isSortable && onSortChange);
              return (
                <div
                  key={head.key}
                  {...cellProps({ index: -1, column: across + shift })}
                  className="grid-header"
                  role="columnheader"
                  data-align={head.align ?? "start"}
                  {...(isSortable
                    ? { "aria-sort": direction ?? ("none" as const), "data-sortable": "" }
                    : {})}
                  {...(direction ? { "data-sorted": "" } : {})}
                >
                  <span className="grid-words">{head.header}</span>
                  {direction === "ascending" ? <ArrowUpIcon /> : null}
                  {direction === "descending" ? <ArrowDownIcon /> : null}
                </div>
              );
            })}
          </div>
        </div>
        <div className="grid-body" role="rowgroup" style={{ height: count * ROW }}>
          {items.map((item) => {
            const row = rowAt(item.index);
            const id = row === undefined ? null : rowId(row);
            const isSelected = id !== null && selection?.selected.has(id) === true;
            return (
              <div
                key={item.index}
                className="grid-row"
                role="row"
                aria-rowindex={item.index + 2}
                {...(selection ? { "aria-selected": isSelected } : {})}
                {...(id !== null && id === openId ? { "aria-current": "true" as const } : {})}
                style={{ transform: `translateY(${item.start - HEAD}px)` }}
              >
                {selection ? (
                  <div
                    {...cellProps({ index: item.index, column: 0 })}
                    className="grid-cell grid-tick"
                    role="gridcell"
                    aria-label={t("grid-selection")}
                    {...(isSelected ? { "data-ticked": "" } : {})}
                  >
                    <span className="check-box" aria-hidden="true">
                      <CheckIcon />
                    </span>
                  </div>
                ) : null}
                {columns.map((cell, across) => (
                  <div
                    key={cell.key}
                    {...cellProps({ index: item.index, column: across + shift })}
                    className="grid-cell"
                    role={cell === named ? "rowheader" : "gridcell"}
                    data-align={cell.align ?? "start"}
                    {...(cell.isQuiet ? { "data-quiet": "" } : {})}
                  >
                    {row === undefined ? (
                      <>
                        <span className="grid-bar" aria-hidden="true" />
                        <span className="unseen">{t("grid-loading")}</span>
                      </>
                    ) : (
                      (cell.render?.(row) ?? <span className="grid-words">{cell.text(row)}</span>)
                    )}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
      {data.error !== null ? (
        <div className="grid-trouble">
          {renderError?.(data.error, data.retry) ?? (
            <InlineError
              {...errorWords(data.error)}
              actions={
                <Button size="s" onPress={data.retry}>
                  {t("action-retry")}
                </Button>
              }
            />
          )}
        </div>
      ) : null}
      {total === 0 && empty ? <div className="grid-below">{empty}</div> : null}
      <div className="unseen" role="status">
        {said}
      </div>
    </div>
  );
}
