import { useCallback, useState } from "react";
import { useEdit } from "../../app/forms/useEdit";
import { useNavigation } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useRevision, useWorkspace } from "../../app/workspace";
import { DataGrid, type LoadWindow, type SortOrder } from "../../grid";
import { useHost, type Filter, type ProcessorRow, type RecordId, type SortKey } from "../../host";
import { Toolbar } from "../../layout";
import { Button, EmptyState, FilterMenu, type Option } from "../../parts";
import { useText } from "../../text";
import { useProcessorColumns } from "./columns";
import { ProcessorInspector } from "./ProcessorInspector";
import "./processors.css";

const rowId = (row: ProcessorRow) => row.id;
const SORTS: Readonly<Record<string, SortKey>> = { ref: "ref", title: "title", due: "due" };

type YesNo = "yes" | "no";

function useProcessorList() {
  const host = useHost();
  const [sort, setSort] = useState<SortOrder>({ column: "ref", direction: "ascending" });
  const [outside, setOutside] = useState<YesNo | null>(null);
  const loadWindow = useCallback<LoadWindow<ProcessorRow>>(
    async (offset, limit) => {
      const filters: Filter[] = outside === null ? [] : [{ by: "outside_eea", is: outside === "yes" }];
      const page = await host.call("list", {
        kind: "processor",
        filters,
        sort: SORTS[sort.column] ?? "ref",
        descending: sort.direction === "descending",
        offset,
        limit,
      });
      // A list of processors holds rows of processors.
      return { total: page.total, rows: page.rows as ProcessorRow[] };
    },
    [host, sort, outside],
  );
  return { sort, setSort, outside, setOutside, loadWindow };
}

export interface ProcessorsViewProps {
  /** The processor in the inspector. */
  id: RecordId | null;
}

/** Who processes data for us, under which agreement. */
export function ProcessorsView({ id }: ProcessorsViewProps) {
  const t = useText();
  const { go } = useNavigation();
  const edit = useEdit();
  const revision = useRevision();
  const { counts } = useWorkspace();
  const columns = useProcessorColumns(id !== null);
  const { sort, setSort, outside, setOutside, loadWindow } = useProcessorList();
  const [total, setTotal] = useState<number | null>(null);

  const yesNo: Option<YesNo>[] = [
    { id: "yes", label: t("value-yes") },
    { id: "no", label: t("value-no") },
  ];
  const newButton = edit ? (
    <Button kind="primary" onPress={() => edit("processor")}>
      {t("processor-new")}
    </Button>
  ) : null;
  return (
    <Screen
      title={t("nav-processors")}
      actions={newButton}
      inspector={
        id === null ? null : (
          <ProcessorInspector
            key={id}
            id={id}
            onEdit={edit ? () => edit("processor", id) : null}
            onClose={() => go({ name: "processors" })}
          />
        )
      }
    >
      <Toolbar
        end={
          total === null
            ? null
            : t("grid-rows-of", { shown: total, total: Math.max(counts.processors, total) })
        }
      >
        <FilterMenu<YesNo>
          name={t("filter-outside")}
          isSingle
          options={yesNo}
          selected={outside === null ? [] : [outside]}
          onChange={([chosen]) => setOutside(chosen ?? null)}
        />
      </Toolbar>
      <DataGrid
        label={t("nav-processors")}
        columns={columns}
        rowId={rowId}
        loadWindow={loadWindow}
        revision={revision}
        sort={sort}
        onSortChange={setSort}
        openId={id}
        onOpen={(row) => go({ name: "processors", id: row.id })}
        onTotal={setTotal}
        empty={
          outside === null ? (
            <EmptyState title={t("processors-empty")} actions={newButton}>
              {t("processors-empty-words")}
            </EmptyState>
          ) : (
            <EmptyState
              title={t("list-nothing")}
              actions={<Button onPress={() => setOutside(null)}>{t("list-clear")}</Button>}
            >
              {t("list-nothing-words")}
            </EmptyState>
          )
        }
      />
    </Screen>
  );
}
