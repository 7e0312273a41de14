import { useCallback, useMemo } from "react";
import { useText } from "../../text";
import type { Thing } from "../things";
import { NO_TEXT } from "./clean";
import { LangField } from "./LangField";
import { RowList } from "./RowList";

export interface LangRowsProps {
  label: string;
  description?: string;
  value: readonly Thing[];
  onChange: (value: Thing[]) => void;
  problem?: (path: string) => string | null;
  /** Where they stand in the record: `subject_categories`. */
  path: string;
}

interface Row {
  thing: Thing;
}

/** Several things, each with its name per language. */
export function LangRows({ label, description, value, onChange, problem, path }: LangRowsProps) {
  const t = useText();
  const rows = useMemo(() => value.map((thing): Row => ({ thing })), [value]);
  const rowLabel = useCallback(
    (place: number) => t("thing-row", { name: label, number: place + 1 }),
    [t, label],
  );
  const draw = useCallback(
    (row: Row, set: (patch: Partial<Row>) => void, place: number) => (
      <LangField
        label={rowLabel(place)}
        value={row.thing}
        onChange={(thing) => set({ thing })}
        error={problem?.(`${path}[${place}]`) ?? null}
      />
    ),
    [rowLabel, problem, path],
  );
  return (
    <div className="field-group" role="group" aria-label={label}>
      <h3 className="field-group-title">{label}</h3>
      {description ? <p className="quiet">{description}</p> : null}
      <RowList
        rows={rows}
        onChange={(next) => onChange(next.map(({ thing }) => thing))}
        make={(): Row => ({ thing: NO_TEXT })}
        addLabel={t("thing-add", { name: label })}
        rowLabel={rowLabel}
      >
        {draw}
      </RowList>
    </div>
  );
}
