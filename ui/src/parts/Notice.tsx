import type { ReactNode } from "react";
import { useText } from "../text";
import { CheckIcon, InfoIcon, WarningIcon } from "./icons";
import type { Tone } from "./marks";
import "./Notice.css";

export interface NoticeProps {
  tone?: Tone;
  /** What happened, or what is so. */
  what: string;
  /** What to do. */
  todo?: string;
  actions?: ReactNode;
  /** Says it aloud when it appears: "status" when there is time, "alert" at once. */
  role?: "status" | "alert" | "note";
}

export function Notice({ tone = "neutral", what, todo, actions, role = "note" }: NoticeProps) {
  const t = useText();
  const kind = { neutral: "notice-info", ok: "notice-ok", warn: "notice-warn", bad: "notice-bad" } as const;
  return (
    <div className="notice" data-tone={tone} role={role}>
      {tone === "ok" ? <CheckIcon /> : tone === "neutral" ? <InfoIcon /> : <WarningIcon />}
      <div className="notice-words">
        <p className="notice-what">
          <span className="unseen">{t(kind[tone])}: </span>
          {what}
        </p>
        {todo ? <p className="notice-do">{todo}</p> : null}
      </div>
      {actions ? <div className="notice-actions">{actions}</div> : null}
    </div>
  );
}

export type InlineErrorProps = Pick<NoticeProps, "what" | "todo" | "actions">;

/** An error where it happened: what happened, what to do. */
export function InlineError(props: InlineErrorProps) {
  return <Notice {...props} tone="bad" role="alert" />;
}

export interface EmptyStateProps {
  title: string;
  /** One sentence that teaches what belongs here. */
  children: string;
  actions?: ReactNode;
}

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      <h2 className="empty-title">{title}</h2>
      <p className="empty-sentence">{children}</p>
      {actions ? <div className="empty-actions">{actions}</div> : null}
    </div>
  );
}
