import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useText } from "../text";
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

export interface LinesWaitingProps extends Pick<PressListProps, "markWidth" | "isRoomy"> {
  /** How many there are going to be at most. */
  count: number;
}

/** As much room as the lines will take, while they are on their way: what stands below does not move when they come. */
export function LinesWaiting({ count, markWidth = "s", isRoomy = false }: LinesWaitingProps) {
  const t = useText();
  return (
    <div role="status">
      <span className="unseen">{t("grid-loading")}</span>
      <ul
        className="lead-lines"
        data-mark={markWidth}
        aria-hidden="true"
        {...(isRoomy ? { "data-roomy": "" } : {})}
      >
        {Array.from({ length: count }, (_, line) => (
          <li key={line}>
            <div className="lead-line lead-waiting">
              <span className="lead-mark" />
              <span className="lead-words">
                <span className="lead-title">
                  <span className="lead-bar" data-long="" />
                </span>
                <span className="lead-note">
                  <span className="lead-bar" />
                </span>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
