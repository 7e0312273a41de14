import { useValues } from "../../app/values";
import type { CaseView, FollowUp } from "../../host";
import { Card, LineList, Pill } from "../../parts";
import { useFormat, useText } from "../../text";
import { useDue } from "./due";

/** The day of something to watch; an hour within it is told beside. */
const dayOfFollowUp = (it: FollowUp): string | null => it.due ?? it.due_at?.slice(0, 10) ?? null;

/** What is still to be watched in a case, by date; also in one that is closed. */
export function FollowUpsCard({ of }: { of: CaseView }) {
  const t = useText();
  const { code } = useValues();
  const { formatDateTime, formatWeekdayDate } = useFormat();
  const dueWords = useDue();
  if (of.follow_ups.length === 0) return null;
  return (
    <Card tone="sunken" level={3} title={t("follow-ups-title")}>
      <LineList
        lines={of.follow_ups.map((it) => {
          const day = dayOfFollowUp(it);
          const { words, tone } = dueWords(day);
          return {
            id: `${it.kind} ${day}`,
            title: code("follow-up", it.kind),
            note: (
              <>
                {it.due_at
                  ? formatDateTime(it.due_at)
                  : day
                    ? formatWeekdayDate(day)
                    : t("follow-ups-undated")}
                <span className="card-citation">{it.citation}</span>
              </>
            ),
            ...(day === null ? {} : { end: <Pill tone={tone}>{words}</Pill> }),
          };
        })}
      />
    </Card>
  );
}
