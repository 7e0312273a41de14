import {
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { ArrowDownIcon, ArrowUpIcon, Button, CrossIcon, IconButton, PlusIcon, useToast } from "../../parts";
import { useText } from "../../text";
import { useAnnounce } from "./Announcer";
import { firstField } from "./firstField";
import "./forms.css";

export interface RowListProps<Row> {
  /** The field of the document whose rows these are, where more than one list stands in a part of a form. */
  of?: string;
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  make: () => Row;
  addLabel: string;
  /** The name of a row for those who listen: "Purpose 2". */
  rowLabel: (place: number) => string;
  /** What is wrong with a row. */
  problem?: (row: Row, place: number) => string | null;
  /** Beside the button for one more. */
  more?: ReactNode;
  /** The fields of a row. Keep it the same (`useCallback`) while what it draws upon is the same. */
  children: (row: Row, set: (patch: Partial<Row>) => void, place: number) => ReactNode;
}

interface RowFieldsProps<Row> {
  row: Row;
  place: number;
  set: (place: number, patch: Partial<Row>) => void;
  draw: RowListProps<Row>["children"];
}

/** Drawn anew only when its own row changes, or what its fields draw upon. */
const RowFields = memo(function RowFields<Row>({ row, place, set, draw }: RowFieldsProps<Row>) {
  return <div className="row-fields">{draw(row, (patch) => set(place, patch), place)}</div>;
}) as <Row>(props: RowFieldsProps<Row>) => ReactNode;

let lastKey = 0;
const newKey = () => {
  lastKey += 1;
  return lastKey;
};

/** Keys that mean something to a row: Alt Shift and one of these. */
const isRowKey = (event: KeyboardEvent) => event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;

/** Rows of fields: one more with the focus in it, one less with a way back, one place up or down; also by keys. */
export function RowList<Row extends object>(props: RowListProps<Row>) {
  const { of, rows, onChange, make, addLabel, rowLabel, problem, more, children } = props;
  const t = useText();
  const say = useToast();
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const [keys, setKeys] = useState<readonly number[]>(() => rows.map(newKey));
  const [fresh, setFresh] = useState<number | null>(null);
  // Rows that came from elsewhere, as after taking in another change.
  if (keys.length !== rows.length) setKeys(rows.map((_, place) => keys[place] ?? newKey()));
  const latest = useRef({ rows, onChange });
  useEffect(() => {
    latest.current = { rows, onChange };
  });
  useEffect(() => {
    if (fresh === null) return;
    firstField(list.current?.querySelector(`[data-row="${fresh}"]`))?.focus();
  }, [fresh]);

  // A row that moved takes the focus along.
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const last = held.current;
    held.current = null;
    if (last instanceof HTMLElement && last.isConnected && last !== document.activeElement) last.focus();
  });

  const set = useCallback((place: number, patch: Partial<Row>) => {
    const now = latest.current;
    const row = now.rows[place];
    if (row !== undefined) now.onChange(now.rows.with(place, { ...row, ...patch }));
  }, []);

  const remove = (place: number) => {
    const row = rows[place];
    const key = keys[place];
    if (row === undefined || key === undefined) return;
    setKeys(keys.toSpliced(place, 1));
    onChange(rows.toSpliced(place, 1));
    add.current?.focus();
    say({
      text: t("form-removed", { row: rowLabel(place) }),
      action: {
        label: t("action-undo"),
        onPress: () => {
          const now = latest.current;
          const at = Math.min(place, now.rows.length);
          setKeys((before) => before.toSpliced(at, 0, key));
          now.onChange(now.rows.toSpliced(at, 0, row));
          setFresh(key);
        },
      },
    });
  };
  const move = (place: number, to: number) => {
    const row = rows[place];
    const key = keys[place];
    if (row === undefined || key === undefined || to < 0 || to >= rows.length) return;
    held.current = document.activeElement;
    setKeys(keys.toSpliced(place, 1).toSpliced(to, 0, key));
    onChange(rows.toSpliced(place, 1).toSpliced(to, 0, row));
    announce(t("form-moved", { row: rowLabel(place), place: to + 1, count: rows.length }));
  };
  const addOne = () => {
    const key = newKey();
    setKeys([...keys, key]);
    onChange([...rows, make()]);
    setFresh(key);
  };
  // Before a field hears it, which may mean something else by it; of rows within rows, the inner ones.
  const onKeyCapture = (event: KeyboardEvent) => {
    if (!isRowKey(event) || !(event.target instanceof Element)) return;
    if (event.target.closest(".rows") !== event.currentTarget) return;
    const own = event.target.closest<HTMLElement>("li.row");
    const place = own === null ? -1 : keys.indexOf(Number(own.dataset["row"]));
    const does = {
      ArrowUp: () => move(place, place - 1),
      ArrowDown: () => move(place, place + 1),
      Delete: () => remove(place),
      Enter: addOne,
    }[event.key];
    if (!does) return;
    event.preventDefault();
    event.stopPropagation();
    does();
  };
  return (
    <div className="rows" data-rows={of} onKeyDownCapture={onKeyCapture}>
      <ol ref={list} className="rows-list">
        {rows.map((row, place) => {
          const trouble = problem?.(row, place) ?? null;
          return (
            <li
              key={keys[place] ?? `new-${place}`}
              className="row"
              data-row={keys[place]}
              aria-label={rowLabel(place)}
              {...(trouble ? { "data-problem": "" } : {})}
            >
              <div className="row-head">
                <span className="row-name">{rowLabel(place)}</span>
                {rows.length > 1 ? (
                  <span className="row-moves">
                    <IconButton
                      label={t("form-move-up", { row: rowLabel(place) })}
                      icon={<ArrowUpIcon />}
                      size="s"
                      hasTooltip={false}
                      // By keys a row is moved from within it.
                      excludeFromTabOrder
                      data-row-move=""
                      isDisabled={place === 0}
                      onPress={() => move(place, place - 1)}
                    />
                    <IconButton
                      label={t("form-move-down", { row: rowLabel(place) })}
                      icon={<ArrowDownIcon />}
                      size="s"
                      hasTooltip={false}
                      excludeFromTabOrder
                      data-row-move=""
                      isDisabled={place === rows.length - 1}
                      onPress={() => move(place, place + 1)}
                    />
                  </span>
                ) : null}
                <IconButton
                  label={t("form-remove", { row: rowLabel(place) })}
                  icon={<CrossIcon />}
                  size="s"
                  hasTooltip={false}
                  data-row-remove=""
                  onPress={() => remove(place)}
                />
              </div>
              <RowFields row={row} place={place} set={set} draw={children} />
              {trouble ? (
                <p className="row-problem" role="alert">
                  {trouble}
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
      <div className="rows-foot">
        <Button ref={add} size="s" icon={<PlusIcon />} onPress={addOne}>
          {addLabel}
        </Button>
        {more}
      </div>
    </div>
  );
}
