import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import "./app.css";

export interface PressLine {
  id: string;
  /** A reference or a pill. */
  mark?: ReactNode;
  title: ReactNode;
  note?: ReactNode;
  end?: ReactNode;
  onPress: () => void;
}

export interface PressListProps {
  lines: readonly PressLine[];
  /** So that the words begin under each other. */
  markWidth?: "s" | "m" | "l";
  /** Notes in the size of the words. */
  isRoomy?: boolean;
  label?: string;
}

/** Lines that lead somewhere, each as a whole. */
export function PressList({ lines, markWidth = "s", isRoomy = false, label }: PressListProps) {
  return (
    <ul
      className="lead-lines"
      data-mark={markWidth}
      {...(isRoomy ? { "data-roomy": "" } : {})}
      {...(label ? { "aria-label": label } : {})}
    >
      {lines.map((line) => (
        <li key={line.id}>
          <Button className="lead-line" onPress={line.onPress}>
            {line.mark === undefined ? null : <span className="lead-mark">{line.mark}</span>}
            <span className="lead-words">
              <span className="lead-title">{line.title}</span>
              {line.note === undefined ? null : <span className="lead-note">{line.note}</span>}
            </span>
            {line.end === undefined ? null : <span className="lead-end">{line.end}</span>}
          </Button>
        </li>
      ))}
    </ul>
  );
}
