import { useState } from "react";
import { ListFrame, useAskKind, useList, type FilterBy } from "../../app/list";
import { useNavigation } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useMayWrite, useWorkspace } from "../../app/workspace";
import type { GroupBy, ProcessorRow, RecordId } from "../../host";
import { Button, EmptyState } from "../../parts";
import { useText } from "../../text";
import { useProcessorColumns } from "./columns";
import { ProcessorEditor } from "./ProcessorEditor";
import { ProcessorInspector } from "./ProcessorInspector";
import "./processors.css";

const rowId = (row: ProcessorRow) => row.id;

const FILTERS: readonly FilterBy[] = ["outside_eea"];
const MORE_FILTERS: readonly FilterBy[] = ["country", "organisation", "due_before"];
const GROUPS: readonly GroupBy[] = ["country", "organisation"];

export interface ProcessorsViewProps {
  /** The processor in the inspector. */
  id: RecordId | null;
}

/** Who processes data for us, under which agreement. */
export function ProcessorsView({ id }: ProcessorsViewProps) {
  const t = useText();
  const { go } = useNavigation();
  const mayWrite = useMayWrite();
  const { counts } = useWorkspace();
  const columns = useProcessorColumns(id !== null);
  const list = useList<ProcessorRow>({
    name: "processors",
    kind: "processor",
    sort: { column: "ref", direction: "ascending" },
    ask: useAskKind<ProcessorRow>("processor"),
  });
  const [editing, setEditing] = useState<{ id: RecordId | null } | null>(null);

  if (editing) {
    return (
      <ProcessorEditor
        id={editing.id}
        onClose={(saved) => {
          setEditing(null);
          if (saved !== null) go({ name: "processors", id: saved });
        }}
      />
    );
  }
  const newButton = mayWrite ? (
    <Button kind="primary" onPress={() => setEditing({ id: null })}>
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
            onEdit={mayWrite ? () => setEditing({ id }) : null}
            onClose={() => go({ name: "processors" })}
          />
        )
      }
    >
      <ListFrame
        list={list}
        label={t("nav-processors")}
        kind="processor"
        columns={columns}
        rowId={rowId}
        openId={id}
        onOpen={(row) => go({ name: "processors", id: row.id })}
        all={counts.processors}
        filters={FILTERS}
        moreFilters={MORE_FILTERS}
        groups={GROUPS}
        hasBulk
        empty={
          <EmptyState title={t("processors-empty")} actions={newButton}>
            {t("processors-empty-words")}
          </EmptyState>
        }
      />
    </Screen>
  );
}
