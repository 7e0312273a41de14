import { useState } from "react";
import { Button, Dialog, TextField } from "../../parts";
import { useText } from "../../text";
import { Trouble } from "../Answered";

export const LEAST_LENGTH = 8;

export interface PassphraseDialogProps {
  /** None was chosen yet: it is chosen now, and typed twice. */
  isNew: boolean;
  /** Throws what the host throws: the dialog stays. */
  onOpen: (passphrase: string) => Promise<void>;
  onCancel: () => void;
}

/** The passphrase under which the signing keys of this person lie in files. */
export function PassphraseDialog({ isNew, onOpen, onCancel }: PassphraseDialogProps) {
  const t = useText();
  const [typed, setTyped] = useState("");
  const [again, setAgain] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const trouble = isNew
    ? typed.length < LEAST_LENGTH
      ? t("error-passphrase-short", { least: LEAST_LENGTH })
      : null
    : typed === ""
      ? t("form-needed")
      : null;
  const otherTrouble = isNew && again !== typed ? t("passphrase-other") : null;
  const open = async () => {
    setAsked(true);
    if (trouble !== null || otherTrouble !== null || isBusy) return;
    setBusy(true);
    setError(null);
    try {
      await onOpen(typed);
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t(isNew ? "passphrase-new-title" : "passphrase-title")}
      isOpen
      onClose={onCancel}
      size="s"
      onSubmit={() => void open()}
      actions={
        <>
          <Button onPress={onCancel}>{t("action-cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isBusy}>
            {t(isBusy ? "passphrase-busy" : isNew ? "passphrase-choose" : "passphrase-unlock")}
          </Button>
        </>
      }
    >
      <p>{t(isNew ? "passphrase-new-words" : "passphrase-words")}</p>
      {error === null ? null : <Trouble error={error} />}
      <TextField
        label={t("passphrase")}
        type="password"
        value={typed}
        onChange={setTyped}
        isRequired
        autoFocus
        error={isAsked ? trouble : null}
        {...(isNew ? { description: t("passphrase-note", { least: LEAST_LENGTH }) } : {})}
      />
      {isNew ? (
        <>
          <TextField
            label={t("passphrase-again")}
            type="password"
            value={again}
            onChange={setAgain}
            isRequired
            error={isAsked ? otherTrouble : null}
          />
          <p>{t("passphrase-lost")}</p>
        </>
      ) : null}
    </Dialog>
  );
}
