import { useCallback, useMemo, type ReactNode } from "react";
import { TextArea } from "../../parts";
import { RowList } from "./RowList";

export interface TextRowsProps {
  value: readonly string[];
  onChange: (value: string[]) => void;
  addLabel: string;
  /** The name of a text by its place: "Safeguard 2". */
  rowLabel: (place: number) => string;
  problem?: (place: number) => string | null;
  /** Beside a text: what else can be done with it. */
  action?: (text: string, place: number) => ReactNode;
  /** Beside the button for one more. */
  more?: ReactNode;
}

interface Row {
  text: string;
}

/** Several texts, each of as many lines as it needs. */
export function TextRows({ value, onChange, addLabel, rowLabel, problem, action, more }: TextRowsProps) {
  const rows = useMemo(() => value.map((text): Row => ({ text })), [value]);
  const draw = useCallback(
    (row: Row, set: (patch: Partial<Row>) => void, place: number) => (
      <div className="text-row">
        <TextArea
          label={rowLabel(place)}
          isLabelHidden
          value={row.text}
          onChange={(text) => set({ text })}
          lines={1}
        />
        {action?.(row.text, place)}
      </div>
    ),
    [rowLabel, action],
  );
  return (
    <RowList
      rows={rows}
      onChange={(next) => onChange(next.map(({ text }) => text))}
      make={() => ({ text: "" })}
      addLabel={addLabel}
      rowLabel={rowLabel}
      more={more}
      {...(problem ? { problem: (_: Row, place: number) => problem(place) } : {})}
    >
      {draw}
    </RowList>
  );
}
