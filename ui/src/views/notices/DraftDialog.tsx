import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { useNavigation } from "../../app/navigation";
import { useHost, type RecordId } from "../../host";
import { Button, CheckField, Dialog, useToast } from "../../parts";
import { useText } from "../../text";

export interface DraftDialogProps {
  id: RecordId;
  confirmed: number;
  /** What nobody looked at yet. */
  proposed: number;
  onClose: () => void;
}

/** A draft of the register from what a notice states: from what is confirmed, or from all when that is asked for. */
export function DraftDialog({ id, confirmed, proposed, onClose }: DraftDialogProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const { go } = useNavigation();
  const [isAll, setAll] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const count = confirmed + (isAll ? proposed : 0);
  const make = async () => {
    if (isBusy || count === 0) return;
    setBusy(true);
    setError(null);
    try {
      const { activities } = await host.call("draft_register", { id, all: isAll, reason: t("draft-reason") });
      say({ text: t("draft-done", { count: activities.length }), tone: "ok" });
      onClose();
      go({ name: "activities" });
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t("draft-title")}
      isOpen
      onClose={onClose}
      size="s"
      onSubmit={() => void make()}
      actions={
        <>
          <Button onPress={onClose}>{t("action-cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isBusy || count === 0}>
            {t("draft-do")}
          </Button>
        </>
      }
    >
      {error === null ? null : <Trouble error={error} />}
      <p>{t("draft-words", { count: confirmed })}</p>
      {proposed === 0 ? null : (
        <CheckField
          label={t("draft-all", { count: proposed })}
          description={t("draft-all-note")}
          isChecked={isAll}
          onChange={setAll}
        />
      )}
    </Dialog>
  );
}
