import { Keycap } from "./Keycap";
import "./KeyTable.css";

/** Keys that are pressed together or are alike, and what they do. */
export type KeyLine = readonly [keys: readonly string[], words: string];

export interface KeyTableProps {
  lines: readonly KeyLine[];
  /** Where no heading stands before it. */
  label?: string;
  /** In the margin of a form: small, without lines. */
  isQuiet?: boolean;
}

/** Keys with what they do. */
export function KeyTable({ lines, label, isQuiet = false }: KeyTableProps) {
  return (
    <dl className="key-table" aria-label={label} data-quiet={isQuiet || undefined}>
      {lines.map(([keys, words]) => (
        <div key={words}>
          <dt>
            {keys.map((key) => (
              <Keycap key={key}>{key}</Keycap>
            ))}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
