import { useState } from "react";
import { useHost } from "../../host";
import { Reference } from "../../parts";
import { useText } from "../../text";
import { ActDialog } from "../acts/ActDialog";
import { ReasonField } from "../acts/ReasonField";
import type { Named } from "../acts/acts";
import { Trouble } from "../Answered";
import { useSayWritten } from "../undo/useTakeBack";
import { useAttempt } from "../useAttempt";
import "../acts/acts.css";

export interface ReopenDialogProps {
  /** The version. */
  of: Named;
  onClose: () => void;
}

/** Lets what a version holds be changed again; why, stands in the trail. */
export function ReopenDialog({ of, onClose }: ReopenDialogProps) {
  const t = useText();
  const host = useHost();
  const sayWritten = useSayWritten();
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, attempt } = useAttempt();

  const reopen = async () => {
    setAsked(true);
    if (reason.trim() === "" || isBusy) return;
    await attempt(async () => {
      await host.call("reopen", { id: of.id, reason: reason.trim() });
      sayWritten(t("reopen-done", { ref: of.ref }));
      onClose();
    });
  };
  return (
    <ActDialog
      title={t("reopen-title", { ref: of.ref })}
      doLabel={t("reopen-do")}
      isBusy={isBusy}
      onDo={() => void reopen()}
      onClose={onClose}
    >
      <p className="act-subject">
        <Reference>{of.ref}</Reference> <bdi>{of.title}</bdi>
      </p>
      <p>{t("reopen-words")}</p>
      {error === null ? null : <Trouble error={error} />}
      <ReasonField value={reason} onChange={setReason} isAsked={isAsked} autoFocus />
    </ActDialog>
  );
}
