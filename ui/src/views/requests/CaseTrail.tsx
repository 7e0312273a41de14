import { useLayoutEffect, useRef } from "react";
import { useDescribe } from "../../app/history/describe";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import type { CaseView, TrailItem } from "../../host";
import { Button, Pill, Reference, Timeline, type TimelineEvent } from "../../parts";
import { useFormat, useText } from "../../text";
import { suggestedIn } from "../sharing/said";
import { entryOf, shortHash, type Doing } from "./case";
import { useTrailWords } from "./trailWords";
import { useExportAttachment } from "./useExports";

export interface CaseTrailProps {
  of: CaseView;
  onDo?: (doing: Doing) => void;
}

/** What an entry can be corrected with; the request itself is edited, an attachment stays as it came. */
function correctionOf(item: TrailItem): Doing | null {
  if (item.corrected_by !== null || item.record === null) return null;
  switch (item.of) {
    case "step":
      return { what: "step", code: entryOf(item, "step")?.step_code ?? null, corrects: item };
    case "legal_document":
      return { what: "document", corrects: item };
    case "disclosure":
      return { what: "disclosure", corrects: item };
    case "notification":
      return { what: "notification", corrects: item };
    case "decision":
      return { what: "decision" };
    default:
      return null;
  }
}

const anchorOf = (reference: string) => `entry-${reference.replaceAll(/[^\w-]/gu, "-")}`;

function goTo(reference: string) {
  const entry = document.getElementById(anchorOf(reference));
  entry?.scrollIntoView({ block: "nearest" });
  entry?.focus({ preventScroll: true });
}

/** What reviewers said stands where it was said, by their clock; what is ours keeps its order. */
function withSaid(events: readonly TimelineEvent[], said: readonly TimelineEvent[]): TimelineEvent[] {
  const waiting = said.toSorted((a, b) => (a.dateTime ?? "").localeCompare(b.dateTime ?? ""));
  const told: TimelineEvent[] = [];
  for (const event of events) {
    while (waiting[0] && (waiting[0].dateTime ?? "") < (event.dateTime ?? "")) {
      const next = waiting.shift();
      if (next) told.push(next);
    }
    told.push(event);
  }
  return [...told, ...waiting];
}

/** What happened, oldest first; the view begins at its end, where the case stands. */
export function CaseTrail({ of, onDo }: CaseTrailProps) {
  const t = useText();
  const { code, field } = useValues();
  const describe = useDescribe();
  const { formatDayMonthTime } = useFormat();
  const wordsOf = useTrailWords(of);
  const exportAttachment = useExportAttachment();

  const correctsOf = (item: TrailItem): string | null => {
    const record = item.record;
    const corrects = record !== null && "corrects" in record ? record.corrects : null;
    return corrects === null ? null : (of.trail.find(({ id }) => id === corrects)?.ref ?? null);
  };
  const foot = (item: TrailItem) => {
    const attachment = entryOf(item, "attachment");
    const corrects = correctsOf(item);
    const correction = onDo ? correctionOf(item) : null;
    return (
      <>
        {item.role ? <Pill>{code("role", item.role)}</Pill> : null}
        {item.actor ? <bdi className="trail-actor">{item.actor}</bdi> : null}
        <span
          className="trail-proof"
          title={t("case-trail-event", { seq: String(item.seq), hash: item.leaf_hash })}
        >
          <Reference>{`#${item.seq} ${shortHash(item.leaf_hash)}`}</Reference>
        </span>
        {corrects === null ? null : (
          <Button size="s" kind="quiet" onPress={() => goTo(corrects)}>
            {t("case-trail-corrects", { ref: corrects })}
          </Button>
        )}
        {item.corrected_by === null ? null : (
          <Button size="s" kind="quiet" onPress={() => goTo(item.corrected_by ?? "")}>
            {t("case-trail-corrected", { ref: item.corrected_by })}
          </Button>
        )}
        {attachment ? (
          <span className="trail-corner">
            <Button
              size="s"
              aria-label={t("case-trail-export-file", { name: attachment.name })}
              onPress={() => void exportAttachment(item.id)}
            >
              {t("case-trail-export")}
            </Button>
          </span>
        ) : null}
        {correction && onDo ? (
          <span className="trail-corner" data-on-demand="">
            <Button
              size="s"
              aria-label={t("case-trail-correct-entry", { ref: item.ref })}
              onPress={() => onDo(correction)}
            >
              {t("case-trail-correct")}
            </Button>
          </span>
        ) : null}
      </>
    );
  };
  const events = of.trail.map((item): TimelineEvent => {
    const { title, text, tone } = wordsOf(item);
    const isPrivileged = (entryOf(item, "step") ?? entryOf(item, "attachment"))?.privileged === true;
    return {
      id: String(item.seq),
      time: formatDayMonthTime(item.at),
      dateTime: item.at,
      title: isPrivileged ? (
        <>
          {title} <Pill tone="warn">{t("case-trail-privileged")}</Pill>
        </>
      ) : (
        title
      ),
      anchor: item.of === "request" ? `event-${item.seq}` : anchorOf(item.ref),
      isStruck: item.corrected_by !== null,
      ...(text ? { text } : {}),
      ...(tone ? { tone } : {}),
      extra: foot(item),
    };
  });

  const { data: said } = useCommand("review_comments", { target: of.id });
  const told = withSaid(
    events,
    (said ?? []).map((one): TimelineEvent => {
      const { comment, reviewer, target_ref: about } = one;
      const at = comment.at?.at ?? "";
      return {
        id: one.id,
        time: at === "" ? "" : formatDayMonthTime(at),
        dateTime: at,
        title: t("said-in-trail", { what: code("review-op", comment.op), ref: about ?? of.ref }),
        text: (
          <>
            {comment.verdict === null ? null : <p>{code("review-verdict", comment.verdict)}</p>}
            {comment.target_field === "" ? null : <p>{field(comment.target_field)}</p>}
            {comment.op === "suggestion" ? (
              <p>
                <bdi>{describe(comment.target_field, suggestedIn(one))}</bdi>
              </p>
            ) : null}
            {comment.text === "" ? null : (
              <p>
                <bdi>{comment.text}</bdi>
              </p>
            )}
            {comment.decision === null ? null : (
              <p className="quiet">
                {code("review-decision", comment.decision)}
                {comment.decision_reason === "" ? null : (
                  <>
                    {": "}
                    <bdi>{comment.decision_reason}</bdi>
                  </>
                )}
              </p>
            )}
          </>
        ),
        extra: (
          <>
            <Pill>{code("role", "legal_reviewer")}</Pill>
            <bdi className="trail-actor">{reviewer}</bdi>
            <Reference>{one.ref}</Reference>
          </>
        ),
      };
    }),
  );

  const end = useRef<HTMLDivElement>(null);
  const count = told.length;
  useLayoutEffect(() => {
    // Only the column moves: asking the browser to show an element moves everything around it, too.
    const column = end.current?.parentElement;
    if (column && count > 0) column.scrollTop = column.scrollHeight;
  }, [count]);
  return (
    <>
      <Timeline label={t("case-trail")} events={told} />
      <div ref={end} />
    </>
  );
}
