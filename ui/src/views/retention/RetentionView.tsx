import { useCallback, useMemo, useState } from "react";
import { ListFrame, useList, type Ask } from "../../app/list";
import { useNavigation } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useValues } from "../../app/values";
import type { GridColumn } from "../../grid";
import { useHost, type RetentionRow, type SortKey } from "../../host";
import { Button, EmptyState, Pill, Reference } from "../../parts";
import { useText } from "../../text";
import { useLawWords } from "./lawWords";
import { RuleInspector } from "./RuleInspector";

const rowId = (row: RetentionRow) => `${row.id}/${row.place}`;

function useColumns(isBeside: boolean): readonly GridColumn<RetentionRow>[] {
  const t = useText();
  const { text, said, code, retention } = useValues();
  const lawWords = useLawWords();
  return useMemo(() => {
    const columns: GridColumn<RetentionRow>[] = [
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
        grow: 1.3,
        minWidth: 150,
        isSortable: true,
        isRowHeader: true,
        text: (row) => text(row.activity) || t("record-erased"),
      },
      {
        key: "category",
        header: t("field-category"),
        grow: 1,
        minWidth: 120,
        isQuiet: true,
        text: (row) => (row.missing ? "" : said(row.rule.data_category) || t("retention-all-data")),
      },
      {
        key: "status",
        header: t("field-retention"),
        grow: 1.6,
        minWidth: 170,
        isSortable: true,
        text: (row) => retention(row.rule) || said(row.rule.criteria_text) || t("kept-not-stated"),
        render: (row) => {
          const words = retention(row.rule) || said(row.rule.criteria_text);
          return words ? (
            <span className="grid-words" title={words}>
              {words}
            </span>
          ) : (
            <Pill tone="bad">{row.missing ? t("retention-no-rule") : t("kept-not-stated")}</Pill>
          );
        },
      },
      {
        key: "action",
        header: t("filter-action"),
        grow: 0.8,
        minWidth: 130,
        text: ({ rule }) => code("retention-action", rule.action),
      },
      {
        key: "law",
        header: t("column-law"),
        grow: 0.9,
        minWidth: 120,
        isQuiet: true,
        text: ({ rule }) => lawWords(rule).join(" · "),
      },
    ];
    return isBeside ? columns.filter(({ key }) => key !== "law" && key !== "category") : columns;
  }, [t, text, said, code, retention, lawWords, isBeside]);
}

/** How long each category of data is kept, over all activities. */
export function RetentionView() {
  const t = useText();
  const host = useHost();
  const { go } = useNavigation();
  const [open, setOpen] = useState<RetentionRow | null>(null);
  const columns = useColumns(open !== null);
  const ask = useCallback<Ask<RetentionRow>>(
    async ({ filters, sort }, offset, limit) => {
      const { total, rows } = await host.call("list_retention", {
        filters: [...filters],
        sort: sort.column as SortKey,
        descending: sort.direction === "descending",
        offset,
        limit,
      });
      return { total, rows };
    },
    [host],
  );
  const list = useList<RetentionRow>({
    name: "retention",
    kind: null,
    rows: "retention",
    sort: { column: "ref", direction: "ascending" },
    ask,
  });
  return (
    <Screen
      title={t("nav-retention")}
      inspector={open ? <RuleInspector key={rowId(open)} row={open} onClose={() => setOpen(null)} /> : null}
    >
      <ListFrame
        list={list}
        label={t("nav-retention")}
        kind="activity"
        columns={columns}
        rowId={rowId}
        openId={open ? rowId(open) : null}
        onOpen={setOpen}
        filters={["unit", "special"]}
        moreFilters={["status", "role", "basis", "subject", "data_category", "system", "processor"]}
        empty={
          <EmptyState
            title={t("retention-none")}
            actions={<Button onPress={() => go({ name: "activities" })}>{t("bases-empty-go")}</Button>}
          >
            {t("retention-none-words")}
          </EmptyState>
        }
      />
    </Screen>
  );
}
