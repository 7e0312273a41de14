import { useMemo } from "react";
import { useIsPast } from "../../app/days";
import { quietWhenErased } from "../../app/records/quietWhenErased";
import { useValues } from "../../app/values";
import type { GridColumn } from "../../grid";
import type { ProcessorRow } from "../../host";
import { Pill, Reference } from "../../parts";
import { useFormat, useText } from "../../text";

/** Beside the inspector, which says more, the list keeps to what tells the rows apart. */
export function useProcessorColumns(isBeside: boolean): readonly GridColumn<ProcessorRow>[] {
  const t = useText();
  const { country, countries } = useValues();
  const { formatDate } = useFormat();
  const isPast = useIsPast();
  const columns = useMemo<GridColumn<ProcessorRow>[]>(
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
        header: t("field-name"),
        grow: 1.3,
        minWidth: 190,
        isSortable: true,
        isRowHeader: true,
        text: (row) => row.name || t("record-erased"),
        render: (row) =>
          row.name ? (
            <bdi className="grid-words">{row.name}</bdi>
          ) : (
            <span className="grid-words quiet">{t("record-erased")}</span>
          ),
      },
      {
        key: "service",
        yields: 5,
        header: t("field-service"),
        grow: 1.3,
        minWidth: 110,
        isQuiet: true,
        text: (row) => row.service,
      },
      {
        key: "country",
        yields: 4,
        header: t("field-country"),
        grow: 0.8,
        minWidth: 96,
        isQuiet: true,
        text: (row) => country(row.country),
      },
      {
        key: "third",
        yields: 1,
        header: t("column-third-countries"),
        grow: 0.9,
        minWidth: 132,
        text: (row) => countries(row.third_countries),
        render: (row) =>
          row.third_countries.length === 0 ? (
            <span className="quiet grid-words">{t("third-none")}</span>
          ) : (
            <Pill tone="warn">{countries(row.third_countries)}</Pill>
          ),
      },
      {
        key: "due",
        yields: 3,
        header: t("column-agreement"),
        width: 116,
        isSortable: true,
        text: (row) => (row.dpa_review_due === null ? "" : formatDate(row.dpa_review_due)),
        render: (row) =>
          row.dpa_signed_on === null ? (
            <Pill tone="bad">{t("agreement-none")}</Pill>
          ) : row.dpa_review_due === null ? (
            <span className="grid-words">
              {t("agreement-signed", { date: formatDate(row.dpa_signed_on) })}
            </span>
          ) : isPast(row.dpa_review_due) ? (
            <Pill tone="warn" label={t("review-overdue", { date: formatDate(row.dpa_review_due) })}>
              {t("pill-overdue")}
            </Pill>
          ) : (
            <span className="grid-words figures">{formatDate(row.dpa_review_due)}</span>
          ),
      },
      {
        key: "clauses",
        yields: 2,
        header: t("column-clauses"),
        width: 102,
        text: (row) =>
          row.clauses_missing.length === 0
            ? t("clauses-all")
            : t("clauses-missing", { count: row.clauses_missing.length }),
        render: (row) =>
          row.clauses_missing.length === 0 ? (
            <span className="quiet grid-words">{t("clauses-all")}</span>
          ) : (
            <Pill tone="bad">{t("clauses-missing", { count: row.clauses_missing.length })}</Pill>
          ),
      },
    ],
    [t, country, countries, formatDate, isPast],
  );
  return useMemo(() => {
    const shown = isBeside ? columns.filter(({ key }) => key !== "country") : columns;
    return quietWhenErased(shown, (row) => row.name === "");
  }, [columns, isBeside]);
}
