import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { ActDialog } from "../../app/acts/ActDialog";
import { ReasonField } from "../../app/acts/ReasonField";
import { useAttempt } from "../../app/useAttempt";
import { useHost, type PersonView } from "../../host";
import { Button, Dialog, useToast } from "../../parts";
import { useText } from "../../text";

interface KeyDialogProps {
  person: PersonView;
  onClose: () => void;
}

/** A new key for somebody: whoever is at the keyboard vouches for it. */
export function RenewKeyDialog({ person, onClose }: KeyDialogProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const { name } = person;
  const { isBusy, error, attempt } = useAttempt();
  const renew = () =>
    attempt(async () => {
      await host.call("renew_key", { id: person.id });
      say({ text: t("key-renewed", { name }), tone: "ok" });
      onClose();
    });
  return (
    <Dialog
      title={t("key-renew-title", { name })}
      isOpen
      onClose={onClose}
      size="s"
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {t("action-cancel")}
          </Button>
          <Button kind="primary" isDisabled={isBusy} onPress={() => void renew()}>
            {t("key-renew-do")}
          </Button>
        </>
      }
    >
      <p>{t("key-renew-words")}</p>
      {error === null ? null : <Trouble error={error} />}
    </Dialog>
  );
}

/** Takes a key out of use; why, stands in the trail. */
export function RevokeKeyDialog({ person, onClose }: KeyDialogProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { name } = person;
  const { isBusy, error, attempt } = useAttempt();
  const revoke = () => {
    setAsked(true);
    if (reason.trim() === "") return;
    void attempt(async () => {
      await host.call("revoke_key", { id: person.id, reason: reason.trim() });
      say({ text: t("key-revoked", { name }), tone: "ok" });
      onClose();
    });
  };
  return (
    <ActDialog
      title={t("key-revoke-title", { name })}
      doLabel={t("key-revoke-do")}
      isDangerous
      isBusy={isBusy}
      onDo={revoke}
      onClose={onClose}
    >
      <p>{t("key-revoke-words")}</p>
      {error === null ? null : <Trouble error={error} />}
      <ReasonField value={reason} onChange={setReason} isAsked={isAsked} autoFocus />
    </ActDialog>
  );
}
