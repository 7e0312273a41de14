import { NewButton } from "../../app/forms/NewButton";
import { useNavigation } from "../../app/navigation";
import { RecordPane } from "../../app/records/RecordPane";
import { Screen } from "../../app/Screen";
import type { RecordId } from "../../host";
import { useText } from "../../text";
import { TransferList } from "./TransferList";

export interface TransfersViewProps {
  /** The transfer in the inspector. */
  id: RecordId | null;
}

/** Where data leave the EEA, and on what. */
export function TransfersView({ id }: TransfersViewProps) {
  const t = useText();
  const { go } = useNavigation();
  return (
    <Screen
      title={t("nav-transfers")}
      actions={<NewButton kind="transfer" />}
      inspector={
        id === null ? null : <RecordPane key={id} id={id} onClose={() => go({ name: "transfers" })} />
      }
    >
      <TransferList id={id} onOpen={(opened) => go({ name: "transfers", id: opened })} />
    </Screen>
  );
}
