import { Button, Dialog } from "../../parts";
import { useText } from "../../text";
import type { Named } from "../acts/acts";
import { History } from "./History";

/** What happened to a record that is shown within another. */
export function HistoryDialog({ of, onClose }: { of: Named; onClose: () => void }) {
  const t = useText();
  return (
    <Dialog
      title={t("history-of", { ref: of.ref })}
      isOpen
      onClose={onClose}
      closesOutside
      actions={
        <Button kind="primary" onPress={onClose}>
          {t("action-close")}
        </Button>
      }
    >
      <History id={of.id} />
    </Dialog>
  );
}
