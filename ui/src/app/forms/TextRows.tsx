import { useCallback, useMemo } from "react";
import { TextArea } from "../../parts";
import { RowList } from "./RowList";

export interface TextRowsProps {
  value: readonly string[];
  onChange: (value: string[]) => void;
  addLabel: string;
  /** The name of a text by its place: "Safeguard 2". */
  rowLabel: (place: number) => string;
  problem?: (place: number) => string | null;
}

interface Row {
  text: string;
}

/** Several texts, each of as many lines as it needs. */
export function TextRows({ value, onChange, addLabel, rowLabel, problem }: TextRowsProps) {
  const rows = useMemo(() => value.map((text): Row => ({ text })), [value]);
  const draw = useCallback(
    (row: Row, set: (patch: Partial<Row>) => void, place: number) => (
      <TextArea
        label={rowLabel(place)}
        isLabelHidden
        value={row.text}
        onChange={(text) => set({ text })}
        lines={1}
      />
    ),
    [rowLabel],
  );
  return (
    <RowList
      rows={rows}
      onChange={(next) => onChange(next.map(({ text }) => text))}
      make={() => ({ text: "" })}
      addLabel={addLabel}
      rowLabel={rowLabel}
      {...(problem ? { problem: (_: Row, place: number) => problem(place) } : {})}
    >
      {draw}
    </RowList>
  );
}
