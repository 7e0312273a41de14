import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { useValues } from "../../app/values";
import { LANGUAGE_NAMES } from "../../app/values";
import { useStatus } from "../../app/workspace";
import { useErrorWords, useHost } from "../../host";
import { Button, CheckField, ComboField, Dialog, SelectField, TextField, useToast } from "../../parts";
import { LANGUAGES, useText, type Language } from "../../text";
import { useFiles } from "../settings/useFiles";
import "./welcome.css";
import { ANSWERS, setUp, templatesFor, type Answer } from "./beginnings";
import { EEA } from "./countries";

export interface NewRegisterDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** Organisation, country, language, name, and what the organisation does: the rest is asked by the work itself. */
export function NewRegisterDialog({ isOpen, onClose }: NewRegisterDialogProps) {
  const t = useText();
  const { country: nameOf } = useValues();
  const files = useFiles();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const { language: shown, theme } = useStatus();
  const [language, setLanguage] = useState<Language | null>(null);
  const [answers, setAnswers] = useState<ReadonlySet<Answer>>(new Set());
  const [organisation, setOrganisation] = useState("");
  const [country, setCountry] = useState<string | null>(null);
  const [author, setAuthor] = useState("");
  const [isAsked, setAsked] = useState(false);

  const chosen = templatesFor(answers);
  const needed = (isThere: boolean) => (isAsked && !isThere ? t("form-needed") : null);
  const close = () => {
    files.clear();
    setAsked(false);
    onClose();
  };
  const start = async () => {
    setAsked(true);
    if (organisation.trim() === "" || author.trim() === "" || country === null || files.isBusy) return;
    const done = await files.run("new_workspace", {
      organisation: organisation.trim(),
      country,
      author: author.trim(),
    });
    if (done === null) return;
    close();
    const spoken = language ?? shown;
    if (spoken !== shown) await host.call("set_preferences", { language: spoken, theme }).catch(() => null);
    if (chosen.length === 0) return;
    const made = await setUp(host, chosen, spoken, t("new-reason"));
    if (made.thrown === null) {
      say({ text: t("new-set-up", { count: made.done }), tone: "ok" });
    } else {
      const { what, todo } = errorWords(made.thrown);
      say({
        text: t("new-set-up-part", { done: made.done, count: made.count, why: `${what} ${todo}` }),
        tone: "bad",
      });
    }
  };
  const countries = EEA.map((id) => ({ id, label: nameOf(id) })).sort((a, b) =>
    a.label.localeCompare(b.label),
  );
  return (
    <Dialog
      title={t("new-title")}
      isOpen={isOpen}
      onClose={close}
      onSubmit={() => void start()}
      actions={
        <>
          <Button onPress={close}>{t("action-cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={files.isBusy}>
            {t("new-start")}
          </Button>
        </>
      }
    >
      <p>{t("new-words")}</p>
      {files.error === null ? null : <Trouble error={files.error} />}
      <TextField
        label={t("new-organisation")}
        description={t("new-organisation-note")}
        value={organisation}
        onChange={setOrganisation}
        isRequired
        autoFocus
        error={needed(organisation.trim() !== "")}
      />
      <ComboField
        label={t("field-country")}
        description={t("new-country-note")}
        options={countries}
        value={country}
        onChange={setCountry}
        isRequired
        error={needed(country !== null)}
      />
      <TextField
        label={t("new-author")}
        description={t("new-author-note")}
        value={author}
        onChange={setAuthor}
        isRequired
        error={needed(author.trim() !== "")}
      />
      <SelectField<Language>
        label={t("new-language")}
        options={LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] }))}
        value={language ?? shown}
        onChange={setLanguage}
      />
      <fieldset className="new-questions">
        <legend>{t("new-questions")}</legend>
        {(Object.keys(ANSWERS) as Answer[]).map((answer) => (
          <CheckField
            key={answer}
            label={t(`new-${answer}`)}
            description={t(`new-${answer}-note`)}
            isChecked={answers.has(answer)}
            onChange={(isChecked) => {
              const next = new Set(answers);
              if (isChecked) next.add(answer);
              else next.delete(answer);
              setAnswers(next);
            }}
          />
        ))}
        <p className="quiet" role="status">
          {t("new-activities", { count: chosen.length })} {chosen.length === 0 ? "" : t("new-always")}
        </p>
      </fieldset>
    </Dialog>
  );
}
