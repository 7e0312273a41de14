import type { ReactNode } from "react";
import { useErrorWords } from "../host";
import { Button, InlineError, SkeletonRow } from "../parts";
import { useText } from "../text";
import type { CommandAnswer } from "./workspace";
import "./app.css";

export interface TroubleProps {
  error: unknown;
  onRetry?: () => void;
}

/** An error in its two sentences, with a way to try again. */
export function Trouble({ error, onRetry }: TroubleProps) {
  const t = useText();
  const { what, todo } = useErrorWords()(error);
  return (
    <InlineError
      what={what}
      todo={todo}
      {...(onRetry
        ? {
            actions: (
              <Button size="s" onPress={onRetry}>
                {t("action-retry")}
              </Button>
            ),
          }
        : {})}
    />
  );
}

const WIDTHS = [
  [0.2, 0.5],
  [0.18, 0.62],
  [0.24, 0.4],
  [0.16, 0.54],
] as const;

/** What is on its way, in the shape it will have. */
export function Waiting() {
  const t = useText();
  return (
    <div className="waiting" role="status">
      <span className="unseen">{t("grid-loading")}</span>
      {WIDTHS.map((widths) => (
        <SkeletonRow key={widths[0]} widths={widths} />
      ))}
    </div>
  );
}

export interface AnsweredProps<T> {
  answer: CommandAnswer<T>;
  children: (data: T) => ReactNode;
  /** In place of the bars while nothing is here yet. */
  waiting?: ReactNode;
}

/** What a command answered; bars until it has, and its error with a way to ask again. */
export function Answered<T>({ answer, children, waiting }: AnsweredProps<T>) {
  const { data, error, again } = answer;
  return (
    <>
      {error === null ? null : (
        <div className="trouble">
          <Trouble error={error} onRetry={again} />
        </div>
      )}
      {data === null ? (error === null ? (waiting ?? <Waiting />) : null) : children(data)}
    </>
  );
}
