import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { useAttempt } from "../../app/useAttempt";
import { useHost, type Role } from "../../host";
import { Button, Dialog, SelectField, TextField, useToast } from "../../parts";
import { useText } from "../../text";

const ROLES: readonly Role[] = [
  "privacy_officer",
  "intake",
  "case_handler",
  "legal_reviewer",
  "approver",
  "executor",
  "auditor",
];

export interface AddPersonDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

export function AddPersonDialog({ isOpen, onClose }: AddPersonDialogProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("case_handler");
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, attempt, forget } = useAttempt();

  const close = () => {
    forget();
    setAsked(false);
    onClose();
  };
  const add = async () => {
    setAsked(true);
    if (name.trim() === "" || isBusy) return;
    await attempt(async () => {
      await host.call("add_person", { name: name.trim(), role });
      say({ text: t("person-added", { name: name.trim() }), tone: "ok" });
      setName("");
      close();
    });
  };
  return (
    <Dialog
      title={t("person-add-title")}
      isOpen={isOpen}
      onClose={close}
      size="s"
      onSubmit={() => void add()}
      actions={
        <>
          <Button onPress={close}>{t("action-cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isBusy}>
            {t("action-add")}
          </Button>
        </>
      }
    >
      <p>{t("person-add-words")}</p>
      {error === null ? null : <Trouble error={error} />}
      <TextField
        label={t("field-name")}
        value={name}
        onChange={setName}
        isRequired
        autoFocus
        error={isAsked && name.trim() === "" ? t("form-needed") : null}
      />
      <SelectField
        label={t("field-role")}
        options={ROLES.map((id) => ({ id, label: t(`role-${id.replaceAll("_", "-") as "auditor"}`) }))}
        value={role}
        onChange={setRole}
      />
    </Dialog>
  );
}
