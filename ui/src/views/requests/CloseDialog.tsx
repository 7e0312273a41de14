import { useState } from "react";
import { useSayWritten } from "../../app/undo/useTakeBack";
import { useHost, type CaseView } from "../../host";
import { Notice, TextArea } from "../../parts";
import { useText } from "../../text";
import { standing } from "./case";
import { FormDialog } from "./form/FormDialog";
import { useTrouble, type Troubles } from "./form/troubles";

export interface CloseDialogProps {
  of: CaseView;
  isReopening: boolean;
  onClose: () => void;
}

/** Closes a case, or takes it up again, by a move of its machine; why, stands in the trail. */
export function CloseDialog({ of, isReopening, onClose }: CloseDialogProps) {
  const t = useText();
  const host = useHost();
  const sayWritten = useSayWritten();
  const [reason, setReason] = useState("");
  const check = (): Troubles => (reason.trim() === "" ? { reason: t("fill-needed") } : {});
  const save = async () => {
    await host.call("put_record", {
      kind: "transition",
      id: null,
      based_on: null,
      reason: "",
      record: { request: of.id, event: isReopening ? "reopen" : "close", reason: reason.trim() },
    });
    sayWritten(t(isReopening ? "reopen-opened" : "close-closed", { ref: of.ref }));
    onClose();
  };
  return (
    <FormDialog
      title={t(isReopening ? "reopen-dialog" : "close-dialog", { ref: of.ref })}
      saveLabel={t(isReopening ? "reopen-save" : "close-save")}
      isDirty={reason !== ""}
      check={check}
      onSave={save}
      onClose={onClose}
    >
      {isReopening ? null : (
        <>
          <p>{t("close-words")}</p>
          {of.decision === null ? <Notice tone="warn" what={t("close-no-decision")} /> : null}
          {standing(of, "notification").length === 0 ? (
            <Notice tone="warn" what={t("close-not-told")} />
          ) : null}
        </>
      )}
      <CloseReason isReopening={isReopening} reason={reason} onChange={setReason} />
    </FormDialog>
  );
}

interface CloseReasonProps {
  isReopening: boolean;
  reason: string;
  onChange: (reason: string) => void;
}

function CloseReason({ isReopening, reason, onChange }: CloseReasonProps) {
  const t = useText();
  const trouble = useTrouble();
  return (
    <TextArea
      label={t(isReopening ? "reopen-reason" : "close-reason")}
      isRequired
      autoFocus
      value={reason}
      onChange={onChange}
      lines={3}
      error={trouble("reason")}
    />
  );
}
