import { memo, useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { Button, CrossIcon, IconButton, PlusIcon, useToast } from "../../parts";
import { useText } from "../../text";
import { firstField } from "./firstField";
import "./forms.css";

export interface RowListProps<Row> {
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

/** Rows of fields: one more with the focus in it, one less with a way back. */
export function RowList<Row extends object>(props: RowListProps<Row>) {
  const { rows, onChange, make, addLabel, rowLabel, problem, more, children } = props;
  const t = useText();
  const say = useToast();
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
  return (
    <div className="rows">
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
        <Button
          ref={add}
          size="s"
          icon={<PlusIcon />}
          onPress={() => {
            const key = newKey();
            setKeys([...keys, key]);
            onChange([...rows, make()]);
            setFresh(key);
          }}
        >
          {addLabel}
        </Button>
        {more}
      </div>
    </div>
  );
}
