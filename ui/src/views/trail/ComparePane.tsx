import { parseDate } from "@internationalized/date";
import { useState } from "react";
import { Answered } from "../../app/Answered";
import { useStatus, useCommand } from "../../app/workspace";
import { useValues } from "../../app/values";
import type { Change, Kind, RecordDifference } from "../../host";
import { Button, DateField, EmptyState } from "../../parts";
import { useText } from "../../text";
import { RecordChange } from "./RecordChange";
import { endOfDay } from "./useEventList";

/** Records of a kind that are shown at once. */
const AT_ONCE = 50;
/** With more, only their lines are shown, and fields when asked for. */
const OPEN_UP_TO = 12;

const CHANGES: readonly Change[] = ["created", "changed", "removed"];

function monthBefore(day: string): string {
  return parseDate(day).subtract({ months: 1 }).toString();
}

interface GroupProps {
  kind: Kind;
  records: readonly RecordDifference[];
  isOpen: boolean;
}

function Group({ kind, records, isOpen }: GroupProps) {
  const t = useText();
  const { code } = useValues();
  const [shown, setShown] = useState(AT_ONCE);
  const more = records.length - shown;
  const key = `kind-${kind.replaceAll("_", "-")}-plural`;
  const title = t.has(key) ? t(key) : code("kind", kind);
  return (
    <section className="difference-group" aria-label={title}>
      <h2 className="difference-kind">
        {title} <span className="quiet">{records.length}</span>
      </h2>
      <ul>
        {records.slice(0, shown).map((difference) => (
          <RecordChange key={difference.id} difference={difference} isOpen={isOpen} />
        ))}
      </ul>
      {more > 0 ? (
        <Button size="s" onPress={() => setShown(shown + AT_ONCE)}>
          {t("compare-more", { count: Math.min(more, AT_ONCE) })}
        </Button>
      ) : null}
    </section>
  );
}

function Differences({ differences }: { differences: readonly RecordDifference[] }) {
  const t = useText();
  const kinds = [...new Set(differences.map(({ kind }) => kind))];
  if (differences.length === 0) {
    return <EmptyState title={t("compare-none")}>{t("compare-none-words")}</EmptyState>;
  }
  const counts = CHANGES.map((change) => {
    const count = differences.filter((one) => one.change === change).length;
    return count === 0 ? "" : t(`compare-${change}`, { count });
  });
  return (
    <>
      <p className="compare-count" role="status">
        {counts.filter(Boolean).join(" · ")}
      </p>
      {kinds.map((kind) => (
        <Group
          key={kind}
          kind={kind}
          records={differences.filter((one) => one.kind === kind)}
          isOpen={differences.length <= OPEN_UP_TO}
        />
      ))}
    </>
  );
}

/** What differs between two days, record by record. */
export function ComparePane() {
  const t = useText();
  const { today } = useStatus();
  const [from, setFrom] = useState(() => monthBefore(today));
  const [to, setTo] = useState(today);
  const isOrdered = from <= to;
  const answer = useCommand("differences", isOrdered ? { from: endOfDay(from), to: endOfDay(to) } : null);
  return (
    <div className="compare">
      <div className="compare-days">
        <DateField
          label={t("compare-from")}
          value={from}
          onChange={(day) => setFrom(day ?? from)}
          latest={to}
        />
        <DateField
          label={t("compare-to")}
          value={to}
          onChange={(day) => setTo(day ?? to)}
          error={isOrdered ? null : t("fill-period")}
        />
        <p className="compare-note quiet">{t("compare-note")}</p>
      </div>
      {isOrdered ? (
        <Answered answer={answer}>{(differences) => <Differences differences={differences} />}</Answered>
      ) : null}
    </div>
  );
}
