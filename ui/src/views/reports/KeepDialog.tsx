import { useState } from "react";
import { Button, Dialog, TextField } from "../../parts";
import { useText } from "../../text";

export interface KeepDialogProps {
  name: string;
  onKeep: (name: string) => void;
  onClose: () => void;
}

/** The name of a favourite. */
export function KeepDialog({ name, onKeep, onClose }: KeepDialogProps) {
  const t = useText();
  const [typed, setTyped] = useState(name);
  const [isAsked, setAsked] = useState(false);
  const isNamed = typed.trim() !== "";
  return (
    <Dialog
      title={t("report-favourite-keep")}
      isOpen
      onClose={onClose}
      size="s"
      onSubmit={() => {
        setAsked(true);
        if (isNamed) onKeep(typed.trim());
      }}
      actions={
        <>
          <Button onPress={onClose}>{t("action-cancel")}</Button>
          <Button kind="primary" type="submit">
            {t("action-save")}
          </Button>
        </>
      }
    >
      <p>{t("report-favourite-words")}</p>
      <TextField
        label={t("field-name")}
        value={typed}
        onChange={setTyped}
        isRequired
        autoFocus
        maxLength={80}
        error={isAsked && !isNamed ? t("form-needed") : null}
      />
    </Dialog>
  );
}
