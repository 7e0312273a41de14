import { useNavigation } from "../../app/navigation";
import { PressList, type PressLine } from "../../app/PressList";
import { useDueWords } from "../../app/days";
import { useValues } from "../../app/values";
import type { ActivityRow, PlainRow } from "../../host";
import { Card, Pill } from "../../parts";
import { useFormat, useText } from "../../text";

export interface GapsProps {
  gaps: readonly ActivityRow[];
  /** Also those that are not among the first. */
  count: number;
  overdue: readonly PlainRow[];
}

/** What Article 30 asks for and is not there, and assessments that are past their review. */
export function Gaps({ gaps, count, overdue }: GapsProps) {
  const t = useText();
  const { text, code, list } = useValues();
  const { formatDate } = useFormat();
  const dueWords = useDueWords();
  const { go } = useNavigation();
  const lines: PressLine[] = [
    ...gaps.map((row) => ({
      id: row.id,
      mark: <Pill tone="bad">{t("overview-missing")}</Pill>,
      title: <bdi>{text(row.name)}</bdi>,
      note: `${row.ref} · ${t("overview-art30", { items: list(row.gaps.map((item) => code("art30", item))) })}`,
      onPress: () => go({ name: "activities", id: row.id }),
    })),
    ...overdue.map((row) => ({
      id: row.id,
      mark: <Pill tone="warn">{t("overview-review")}</Pill>,
      title: <bdi>{row.title}</bdi>,
      note: `${row.ref} · ${
        row.due === null
          ? t("overview-assessment")
          : t("overview-assessment-due", { date: formatDate(row.due), late: dueWords(row.due).words })
      }`,
      onPress: () => go({ name: "bases", id: row.id }),
    })),
  ];
  return (
    <Card
      title={t("overview-gaps")}
      aside={
        count > gaps.length
          ? t("grid-rows-of", { shown: gaps.length, total: count })
          : t("overview-gaps-aside")
      }
    >
      {lines.length === 0 ? (
        <p className="quiet">{t("overview-no-gaps")}</p>
      ) : (
        <PressList lines={lines} markWidth="m" />
      )}
    </Card>
  );
}
