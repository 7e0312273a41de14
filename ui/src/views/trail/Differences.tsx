import { useState } from "react";
import { useValues } from "../../app/values";
import type { Change, Kind, RecordDifference } from "../../host";
import { Button, EmptyState } from "../../parts";
import { useText } from "../../text";
import { RecordChange } from "./RecordChange";

/** Records of a kind that are shown at once. */
const AT_ONCE = 50;
/** With more, only their lines are shown, and fields when asked for. */
const OPEN_UP_TO = 12;

const CHANGES: readonly Change[] = ["created", "changed", "removed"];

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

/** What differs between two states of the register, by kind and record by record. */
export function Differences({ differences }: { differences: readonly RecordDifference[] }) {
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
