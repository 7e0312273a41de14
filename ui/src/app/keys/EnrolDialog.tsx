import { useState } from "react";
import { useHost, type RecordId } from "../../host";
import { Button, Dialog, Notice, SelectField, useToast } from "../../parts";
import { useText } from "../../text";
import { Trouble, Waiting } from "../Answered";
import { useValues } from "../values";
import { useCommand } from "../workspace";

/** Somebody whose key is not here enrols a new one themselves; that nobody vouched for it stays visible. */
export function EnrolDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const { code } = useValues();
  const { data: people, error: peopleError } = useCommand("people", {});
  const [who, setWho] = useState<RecordId | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const enrol = async () => {
    setAsked(true);
    const person = people?.find(({ id }) => id === who);
    if (!person || isBusy) return;
    setBusy(true);
    setError(null);
    try {
      await host.call("renew_key", { id: person.id });
      say({ text: t("key-renewed", { name: person.name }), tone: "ok" });
      onClose();
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t("enrol-title")}
      isOpen
      onClose={onClose}
      size="s"
      onSubmit={() => void enrol()}
      actions={
        <>
          <Button onPress={onClose}>{t("action-cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isBusy}>
            {t("enrol-do")}
          </Button>
        </>
      }
    >
      <p>{t("enrol-words")}</p>
      {peopleError === null ? null : <Trouble error={peopleError} />}
      {error === null ? null : <Trouble error={error} />}
      {people === null ? (
        <Waiting />
      ) : (
        <SelectField
          label={t("enrol-who")}
          options={people.map(({ id, name, role }) => ({ id, label: name, hint: code("role", role) }))}
          value={who}
          onChange={setWho}
          placeholder={t("enrol-choose")}
          isRequired
          error={isAsked && who === null ? t("form-needed") : null}
        />
      )}
      <Notice tone="warn" what={t("enrol-mark")} todo={t("enrol-mark-do")} />
    </Dialog>
  );
}
