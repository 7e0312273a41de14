import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { asHostError, useHost, type PersonView } from "../../host";
import { Button, Dialog, TextArea, useToast } from "../../parts";
import { useText } from "../../text";

interface KeyDialogProps {
  person: PersonView;
  onClose: () => void;
}

function useAttempt(onDone: () => void) {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const attempt = async (work: () => Promise<unknown>) => {
    if (isBusy) return;
    setBusy(true);
    setError(null);
    try {
      await work();
      onDone();
    } catch (thrown) {
      // Whoever was asked for a passphrase and said no knows.
      if (asHostError(thrown).code !== "cancelled") setError(thrown);
      setBusy(false);
    }
  };
  return { isBusy, error, attempt };
}

/** A new key for somebody: whoever is at the keyboard vouches for it. */
export function RenewKeyDialog({ person, onClose }: KeyDialogProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const { name } = person;
  const { isBusy, error, attempt } = useAttempt(() => {
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
          <Button
            kind="primary"
            isDisabled={isBusy}
            onPress={() => void attempt(() => host.call("renew_key", { id: person.id }))}
          >
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
  const { isBusy, error, attempt } = useAttempt(() => {
    say({ text: t("key-revoked", { name }), tone: "ok" });
    onClose();
  });
  const revoke = () => {
    setAsked(true);
    if (reason.trim() === "") return;
    void attempt(() => host.call("revoke_key", { id: person.id, reason: reason.trim() }));
  };
  return (
    <Dialog
      title={t("key-revoke-title", { name })}
      isOpen
      onClose={onClose}
      size="s"
      onSubmit={revoke}
      actions={
        <>
          <Button onPress={onClose}>{t("action-cancel")}</Button>
          <Button kind="danger" type="submit" isDisabled={isBusy}>
            {t("key-revoke-do")}
          </Button>
        </>
      }
    >
      <p>{t("key-revoke-words")}</p>
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
