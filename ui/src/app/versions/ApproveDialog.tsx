import { useState } from "react";
import { useHost, type RecordId } from "../../host";
import { Notice, TextField } from "../../parts";
import { useText } from "../../text";
import { Trouble } from "../Answered";
import { ActDialog } from "../acts/ActDialog";
import { ReasonField } from "../acts/ReasonField";
import { useTitles } from "../bulk/useTitles";
import { useSayWritten } from "../undo/useTakeBack";
import { useAttempt } from "../useAttempt";
import "../acts/acts.css";

export interface ApproveDialogProps {
  /** What is approved; the whole register when it is nothing in particular. */
  of: readonly RecordId[];
  onClose: () => void;
}

const NAMED = 6;

/** Records, or the whole register, approved under a name as they are: they stand still until that is reopened. */
export function ApproveDialog({ of, onClose }: ApproveDialogProps) {
  const t = useText();
  const host = useHost();
  const sayWritten = useSayWritten();
  const [name, setName] = useState("");
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, attempt } = useAttempt();
  const isWhole = of.length === 0;
  const named = of.slice(0, NAMED);
  const titles = useTitles(named);

  const approve = async () => {
    setAsked(true);
    if (name.trim() === "" || reason.trim() === "" || isBusy) return;
    await attempt(async () => {
      const { ref } = await host.call("approve", {
        name: name.trim(),
        records: [...of],
        reason: reason.trim(),
      });
      sayWritten(t("approve-done", { ref, name: name.trim() }));
      onClose();
    });
  };
  return (
    <ActDialog
      title={isWhole ? t("approve-register") : t("approve-records", { count: of.length })}
      size="m"
      doLabel={t("approve-do")}
      isBusy={isBusy}
      onDo={() => void approve()}
      onClose={onClose}
    >
      {named.map((id) => (
        <p key={id} className="act-subject">
          <bdi>{titles(id) ?? t("grid-loading")}</bdi>
        </p>
      ))}
      {of.length > NAMED ? <p>{t("undo-more", { count: of.length - NAMED })}</p> : null}
      <Notice
        what={t(isWhole ? "approve-register-words" : "approve-words")}
        todo={t("approve-until-reopened")}
      />
      {error === null ? null : <Trouble error={error} />}
      <TextField
        label={t("field-name")}
        description={t("approve-name-note")}
        value={name}
        onChange={setName}
        isRequired
        autoFocus
        error={isAsked && name.trim() === "" ? t("form-needed") : null}
      />
      <ReasonField label={t("approve-why")} value={reason} onChange={setReason} isAsked={isAsked} />
    </ActDialog>
  );
}
