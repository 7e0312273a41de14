import { useEdit } from "../../app/forms/useEdit";
import { ListFrame, useAskKind, useList, type FilterBy } from "../../app/list";
import { useNavigation } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useWorkspace } from "../../app/workspace";
import type { GroupBy, ProcessorRow, RecordId } from "../../host";
import { Button, EmptyState } from "../../parts";
import { useText } from "../../text";
import { ImportMenu } from "../importing";
import { useProcessorColumns } from "./columns";
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
  const edit = useEdit();
  const { counts } = useWorkspace();
  const columns = useProcessorColumns(id !== null);
  const list = useList<ProcessorRow>({
    name: "processors",
    kind: "processor",
    sort: { column: "ref", direction: "ascending" },
    ask: useAskKind<ProcessorRow>("processor"),
  });
  const newButton = edit ? (
    <Button kind="primary" onPress={() => edit("processor")}>
      {t("processor-new")}
    </Button>
  ) : null;
  return (
    <Screen
      title={t("nav-processors")}
      actions={
        <>
          {newButton}
          <ImportMenu kind="processors" />
        </>
      }
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
