import { useCallback, useMemo } from "react";
import { useIsPast } from "../../app/days";
import { useValues } from "../../app/values";
import type { GridColumn } from "../../grid";
import type { BasisRow } from "../../host";
import { BasisMark, Pill, Reference } from "../../parts";
import { useFormat, useText } from "../../text";

/** Beside the inspector, which says more, the list keeps to what tells the rows apart. */
export function useBasisColumns(isBeside: boolean): readonly GridColumn<BasisRow>[] {
  const t = useText();
  const { text, said } = useValues();
  const { formatDate } = useFormat();
  const isPast = useIsPast();
  const proofWords = useCallback(
    (row: BasisRow): string => {
      if (row.balance !== null) return t(`proof-${row.balance.replaceAll("_", "-") as "passes"}`);
      if (row.consent_profile !== null) return t("kind-consent-profile");
      return row.lia === null ? "" : t("assessment-open");
    },
    [t],
  );
  const columns = useMemo<GridColumn<BasisRow>[]>(
    () => [
      {
        key: "art6",
        header: t("field-basis"),
        width: 184,
        isSortable: true,
        text: (row) => (row.art6 === null ? t("value-not-stated") : t(`basis-${row.art6}`)),
        render: (row) =>
          row.art6 === null ? (
            <Pill tone="bad">{t("value-not-stated")}</Pill>
          ) : (
            <BasisMark letter={row.art6} name />
          ),
      },
      {
        key: "activity",
        header: t("kind-activity-short"),
        grow: 1.3,
        minWidth: 190,
        isRowHeader: true,
        text: (row) => text(row.activity) || t("record-erased"),
        render: (row) => (
          <>
            <Reference>{row.ref}</Reference>
            <bdi className="grid-words">{text(row.activity) || t("record-erased")}</bdi>
          </>
        ),
      },
      {
        key: "purpose",
        yields: 3,
        header: t("field-purpose"),
        grow: 1.4,
        minWidth: 112,
        isQuiet: true,
        text: (row) => text(row.purpose) || t("basis-all-purposes"),
      },
      {
        key: "subjects",
        yields: 5,
        header: t("column-subjects"),
        grow: 1,
        minWidth: 104,
        isQuiet: true,
        text: (row) => said(row.subject_category) || t("basis-all-subjects"),
      },
      {
        key: "proof",
        yields: 2,
        header: t("column-proof"),
        grow: 1.1,
        minWidth: 148,
        text: (row) => proofWords(row),
        render: (row) => {
          if (row.art6 === "f" && row.lia === null) return <Pill tone="bad">{t("proof-no-assessment")}</Pill>;
          if (row.art6 === "a" && row.consent_profile === null)
            return <Pill tone="bad">{t("proof-no-consent")}</Pill>;
          return <span className="grid-words">{proofWords(row)}</span>;
        },
      },
      {
        key: "review",
        yields: 4,
        header: t("column-review"),
        width: 110,
        isSortable: true,
        text: (row) => (row.lia_review_due === null ? "" : formatDate(row.lia_review_due)),
        render: (row) =>
          row.lia_review_due === null ? (
            <span />
          ) : isPast(row.lia_review_due) ? (
            <Pill tone="warn" label={t("review-overdue", { date: formatDate(row.lia_review_due) })}>
              {t("pill-overdue")}
            </Pill>
          ) : (
            <span className="grid-words figures">{formatDate(row.lia_review_due)}</span>
          ),
      },
    ],
    [t, text, said, formatDate, isPast, proofWords],
  );
  return useMemo(
    () => (isBeside ? columns.filter(({ key }) => key !== "subjects") : columns),
    [columns, isBeside],
  );
}
