import { useMemo } from "react";
import type { GridColumn } from "../../grid";
import { Pill, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { useIsPast } from "../days";

/** The reference of a record; the order of the register. */
export function useReferenceColumn<Row extends { ref: string }>(width = 70): GridColumn<Row> {
  const t = useText();
  return useMemo(
    () => ({
      key: "ref",
      header: t("column-ref"),
      width,
      isSortable: true,
      text: (row: Row) => row.ref,
      render: (row: Row) => <Reference>{row.ref}</Reference>,
    }),
    [t, width],
  );
}

/** When it is to be looked at again; what is past says so in a word. Keep `dayOf` the same. */
export function useDueColumn<Row>(dayOf: (row: Row) => string | null, header?: string): GridColumn<Row> {
  const t = useText();
  const { formatDate } = useFormat();
  const isPast = useIsPast();
  return useMemo(
    () => ({
      key: "due",
      header: header ?? t("column-review"),
      width: 116,
      isSortable: true,
      text: (row: Row) => {
        const day = dayOf(row);
        return day === null ? "" : formatDate(day);
      },
      render: (row: Row) => {
        const day = dayOf(row);
        if (day === null) return <span />;
        return isPast(day) ? (
          <Pill tone="warn" label={t("review-overdue", { date: formatDate(day) })}>
            {t("pill-overdue")}
          </Pill>
        ) : (
          <span className="grid-words figures">{formatDate(day)}</span>
        );
      },
    }),
    [t, formatDate, isPast, dayOf, header],
  );
}
