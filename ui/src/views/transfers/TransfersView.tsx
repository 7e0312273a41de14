import { NewButton } from "../../app/forms/NewButton";
import { useNavigation, type TransfersTab } from "../../app/navigation";
import { RecordPane } from "../../app/records/RecordPane";
import { Screen } from "../../app/Screen";
import type { RecordId } from "../../host";
import { Tabs } from "../../parts";
import { useText } from "../../text";
import { MatrixPane } from "./MatrixPane";
import { TransferList } from "./TransferList";

export interface TransfersViewProps {
  /** The transfer in the inspector. */
  id: RecordId | null;
  tab?: TransfersTab;
}

/** Where data leave the EEA, and on what: at a glance, and one by one. */
export function TransfersView({ id, tab = "matrix" }: TransfersViewProps) {
  const t = useText();
  const { go, turn } = useNavigation();
  const open = (opened: RecordId) => go({ name: "transfers", tab, id: opened });
  return (
    <Screen
      title={t("nav-transfers")}
      actions={<NewButton kind="transfer" />}
      inspector={
        id === null ? null : <RecordPane key={id} id={id} onClose={() => go({ name: "transfers", tab })} />
      }
    >
      <div className="pane-tabs">
        <Tabs<TransfersTab>
          label={t("nav-transfers")}
          selected={tab}
          onChange={(next) => turn({ name: "transfers", tab: next, ...(id === null ? {} : { id }) })}
          tabs={[
            { id: "matrix", label: t("matrix"), content: <MatrixPane id={id} onOpen={open} /> },
            { id: "list", label: t("matrix-list"), content: <TransferList id={id} onOpen={open} /> },
          ]}
        />
      </div>
    </Screen>
  );
}
