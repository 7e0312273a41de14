import { useState } from "react";
import { useHost, type RecordId } from "../../host";
import { Notice, SelectField, useToast } from "../../parts";
import { useText } from "../../text";
import { Trouble, Waiting } from "../Answered";
import { ActDialog } from "../acts/ActDialog";
import { useAttempt } from "../useAttempt";
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
  const { isBusy, error, attempt } = useAttempt();

  const enrol = async () => {
    setAsked(true);
    const person = people?.find(({ id }) => id === who);
    if (!person || isBusy) return;
    await attempt(async () => {
      await host.call("renew_key", { id: person.id });
      say({ text: t("key-renewed", { name: person.name }), tone: "ok" });
      onClose();
    });
  };
  return (
    <ActDialog
      title={t("enrol-title")}
      doLabel={t("enrol-do")}
      isBusy={isBusy}
      onDo={() => void enrol()}
      onClose={onClose}
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
    </ActDialog>
  );
}
