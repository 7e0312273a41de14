import { ProgressBar as AriaProgressBar, Label } from "react-aria-components";
import "./Progress.css";

export interface ProgressBarProps {
  label: string;
  /** From 0 to 100; leave out when the end is not known. */
  value?: number;
}

export function ProgressBar({ label, value }: ProgressBarProps) {
  const isIndeterminate = value === undefined;
  return (
    <AriaProgressBar className="progress" value={value ?? 0} isIndeterminate={isIndeterminate}>
      {({ percentage, valueText }) => (
        <>
          <Label>{label}</Label>
          {isIndeterminate ? null : <span className="progress-value">{valueText}</span>}
          <div className="progress-track">
            <div
              className="progress-fill"
              {...(isIndeterminate
                ? { "data-indeterminate": "" }
                : { style: { width: `${percentage ?? 0}%` } })}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}

export interface SkeletonRowProps {
  /** Widths of the bars, as parts of the row, no two the same. */
  widths?: readonly number[];
}

const WIDTHS = [0.06, 0.22, 0.16, 0.12] as const;

/** A row that is on its way. Silent: the list says when it has come. */
export function SkeletonRow({ widths = WIDTHS }: SkeletonRowProps) {
  return (
    <div className="skeleton" aria-hidden="true">
      {widths.map((width) => (
        <span key={width} className="skeleton-bar" style={{ width: `${width * 100}%` }} />
      ))}
    </div>
  );
}
