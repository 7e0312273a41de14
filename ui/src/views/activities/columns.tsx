import { useMemo } from "react";
import { hasText } from "../../app/forms/clean";
import { quietWhenErased } from "../../app/records/quietWhenErased";
import { longestPeriod, useValues, type Values } from "../../app/values";
import type { GridColumn } from "../../grid";
import type { ActivityRow } from "../../host";
import { BasisMark, Pill, Reference } from "../../parts";
import { useText, type Text } from "../../text";

/** How long anything of an activity is kept: a period, an event, criteria, or null when nothing is said. */
export function keptWords(row: Pick<ActivityRow, "retention">, t: Text, values: Values): string | null {
  const longest = longestPeriod(row.retention);
  if (longest !== null) return values.period(longest);
  const triggers = new Set(row.retention.map(({ trigger }) => trigger));
  if (triggers.has("consent_withdrawn")) return t("kept-until-consent-withdrawn");
  if (triggers.has("objection")) return t("kept-until-objection");
  return row.retention.some(({ criteria_text }) => hasText(criteria_text)) ? t("kept-criteria") : null;
}

function Bases({ row }: { row: ActivityRow }) {
  const t = useText();
  const [first, ...others] = row.bases;
  if (first === undefined) return <span className="quiet">{t("value-none")}</span>;
  return (
    <>
      <BasisMark letter={first} name />
      {others.length > 0 ? <span className="basis-more">+{others.length}</span> : null}
      {others.length > 0 ? (
        <span className="unseen">{others.map((letter) => t(`basis-${letter}`)).join(", ")}</span>
      ) : null}
    </>
  );
}

export function useActivityColumns(): readonly GridColumn<ActivityRow>[] {
  const t = useText();
  const values = useValues();
  const columns = useMemo<GridColumn<ActivityRow>[]>(
    () => [
      {
        key: "ref",
        header: t("column-ref"),
        width: 70,
        isSortable: true,
        text: (row) => row.ref,
        render: (row) => <Reference>{row.ref}</Reference>,
      },
      {
        key: "title",
        header: t("kind-activity-short"),
        grow: 1.6,
        minWidth: 200,
        isSortable: true,
        isRowHeader: true,
        text: (row) => values.text(row.name) || t("record-erased"),
        render: (row) => (
          <>
            {values.text(row.name) ? (
              <bdi className="grid-words">{values.text(row.name)}</bdi>
            ) : (
              <span className="grid-words quiet">{t("record-erased")}</span>
            )}
            {row.status === "active" ? null : <Pill>{values.code("activity-status", row.status)}</Pill>}
          </>
        ),
      },
      {
        key: "bases",
        yields: 2,
        header: t("column-bases"),
        grow: 0.8,
        minWidth: 176,
        isSortable: true,
        text: (row) => row.bases.map((letter) => t(`basis-${letter}`)).join(", "),
        render: (row) => <Bases row={row} />,
      },
      {
        key: "subjects",
        yields: 4,
        header: t("column-subjects"),
        grow: 1,
        minWidth: 104,
        isQuiet: true,
        text: (row) => row.subjects.map(values.text).join(", "),
      },
      {
        key: "kept",
        yields: 3,
        header: t("column-kept"),
        width: 126,
        isQuiet: true,
        text: (row) => keptWords(row, t, values) ?? t("kept-not-stated"),
        render: (row) => {
          const kept = keptWords(row, t, values);
          return kept === null ? (
            <Pill tone="bad">{t("kept-not-stated")}</Pill>
          ) : (
            <span className="grid-words">{kept}</span>
          );
        },
      },
      {
        key: "gaps",
        yields: 1,
        header: t("column-gaps"),
        width: 88,
        text: (row) => (row.gaps.length === 0 ? "" : t("gaps-count", { count: row.gaps.length })),
        render: (row) =>
          row.gaps.length === 0 ? (
            <span className="unseen">{t("gaps-none")}</span>
          ) : (
            <Pill tone="bad" label={t("gaps-count", { count: row.gaps.length })}>
              {row.gaps.length}
            </Pill>
          ),
      },
    ],
    [t, values],
  );
  return useMemo(() => quietWhenErased(columns, (row) => values.text(row.name) === ""), [columns, values]);
}
