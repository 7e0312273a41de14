import { useState } from "react";
import { useHost } from "../../host";
import { Button, Dialog, Reference, TextArea } from "../../parts";
import { useText } from "../../text";
import type { Named } from "../acts/acts";
import { Trouble } from "../Answered";
import { useSayWritten } from "../undo/useTakeBack";
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
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const reopen = async () => {
    setAsked(true);
    if (reason.trim() === "" || isBusy) return;
    setBusy(true);
    setError(null);
    try {
      await host.call("reopen", { id: of.id, reason: reason.trim() });
      sayWritten(t("reopen-done", { ref: of.ref }));
      onClose();
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t("reopen-title", { ref: of.ref })}
      isOpen
      onClose={onClose}
      size="s"
      onSubmit={() => void reopen()}
      actions={
        <>
          <Button onPress={onClose}>{t("action-cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isBusy}>
            {t("reopen-do")}
          </Button>
        </>
      }
    >
      <p className="act-subject">
        <Reference>{of.ref}</Reference> <bdi>{of.title}</bdi>
      </p>
      <p>{t("reopen-words")}</p>
      {error === null ? null : <Trouble error={error} />}
      <TextArea
        label={t("field-reason")}
        description={t("form-reason-note")}
        value={reason}
        onChange={setReason}
        isRequired
        autoFocus
        lines={2}
        error={isAsked && reason.trim() === "" ? t("form-needed") : null}
      />
    </Dialog>
  );
}
