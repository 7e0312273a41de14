import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { ActDialog } from "../../app/acts/ActDialog";
import { useNavigation } from "../../app/navigation";
import { useAttempt } from "../../app/useAttempt";
import { useHost, type RecordId } from "../../host";
import { CheckField, useToast } from "../../parts";
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
  const { isBusy, error, attempt } = useAttempt();
  const count = confirmed + (isAll ? proposed : 0);
  const make = async () => {
    if (isBusy || count === 0) return;
    await attempt(async () => {
      const { activities, undecided } = await host.call("draft_register", {
        id,
        all: isAll,
        reason: t("draft-reason"),
      });
      say({ text: t("draft-done", { count: activities.length }), tone: "ok" });
      if (undecided > 0) say({ text: t("draft-undecided", { count: undecided }), tone: "warn" });
      onClose();
      go({ name: "activities" });
    });
  };
  return (
    <ActDialog
      title={t("draft-title")}
      doLabel={t("draft-do")}
      isBusy={isBusy}
      isBarred={count === 0}
      onDo={() => void make()}
      onClose={onClose}
    >
      {error === null ? null : <Trouble error={error} />}
      <p>{t("draft-words", { count: confirmed })}</p>
      <p>{t("draft-rights")}</p>
      {proposed === 0 ? null : (
        <CheckField
          label={t("draft-all", { count: proposed })}
          description={t("draft-all-note")}
          isChecked={isAll}
          onChange={setAll}
        />
      )}
    </ActDialog>
  );
}
