import { useCallback, useMemo } from "react";
import { ListFrame, useList, type Ask } from "../../app/list";
import { useNavigation } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useValues } from "../../app/values";
import type { GridColumn } from "../../grid";
import { useHost, type DataRow, type DataSort } from "../../host";
import { Button, EmptyState, Pill } from "../../parts";
import { useFormat, useLanguage, useText } from "../../text";
import { CategoryInspector } from "./CategoryInspector";
import { useProtection } from "./useProtection";

const rowId = (row: DataRow) => row.key;

function useColumns(): readonly GridColumn<DataRow>[] {
  const t = useText();
  const { said, list, period } = useValues();
  const { formatNumber } = useFormat();
  const protection = useProtection();
  return useMemo(
    () => [
      {
        key: "title",
        header: t("field-category"),
        grow: 1.6,
        minWidth: 170,
        isSortable: true,
        isRowHeader: true,
        text: ({ category }) => said(category),
      },
      {
        key: "special",
        header: t("column-protection"),
        grow: 1.2,
        minWidth: 160,
        text: (row) => protection(row).join(", "),
        render: (row) => (
          <>
            {protection(row).map((words) => (
              <Pill key={words} tone="warn">
                {words}
              </Pill>
            ))}
          </>
        ),
      },
      {
        key: "used",
        header: t("column-used"),
        width: 108,
        align: "end",
        isSortable: true,
        text: ({ used }) => formatNumber(used),
      },
      {
        key: "kept",
        header: t("field-period"),
        grow: 1,
        minWidth: 140,
        isQuiet: true,
        text: ({ periods }) => list(periods.map(period)),
      },
    ],
    [t, said, list, period, formatNumber, protection],
  );
}

export interface CategoriesViewProps {
  /** The category in the inspector. */
  category: string | null;
}

/** Which data there are, and what is done with each. */
export function CategoriesView({ category }: CategoriesViewProps) {
  const t = useText();
  const { go } = useNavigation();
  const columns = useColumns();
  const host = useHost();
  const language = useLanguage();
  const ask = useCallback<Ask<DataRow>>(
    async ({ filters, sort }, offset, limit) => {
      const { total, rows } = await host.call("list_data", {
        filters: [...filters],
        sort: sort.column as DataSort,
        language,
        descending: sort.direction === "descending",
        offset,
        limit,
      });
      return { total, rows };
    },
    [host, language],
  );
  const list = useList<DataRow>({
    name: "data",
    kind: null,
    rows: "data",
    sort: { column: "title", direction: "ascending" },
    ask,
  });
  return (
    <Screen
      title={t("nav-data")}
      inspector={
        category === null ? null : (
          <CategoryInspector key={category} category={category} onClose={() => go({ name: "data" })} />
        )
      }
    >
      <ListFrame
        list={list}
        label={t("nav-data")}
        kind="activity"
        columns={columns}
        rowId={rowId}
        openId={category}
        onOpen={(row) => go({ name: "data", category: row.key })}
        filters={["special"]}
        moreFilters={["unit", "function", "status", "role", "basis", "subject", "system", "processor"]}
        groups={["subject", "unit", "function", "system", "processor"]}
        empty={
          <EmptyState
            title={t("categories-empty")}
            actions={<Button onPress={() => go({ name: "activities" })}>{t("bases-empty-go")}</Button>}
          >
            {t("categories-empty-words")}
          </EmptyState>
        }
      />
    </Screen>
  );
}
