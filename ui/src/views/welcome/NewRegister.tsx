import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { useValues } from "../../app/values";
import { Button, ComboField, Dialog, TextField } from "../../parts";
import { useText } from "../../text";
import { useFiles } from "../settings/useFiles";
import { EEA } from "./countries";

export interface NewRegisterDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** Organisation, country, name: the rest is asked by the work itself. */
export function NewRegisterDialog({ isOpen, onClose }: NewRegisterDialogProps) {
  const t = useText();
  const { country: nameOf } = useValues();
  const files = useFiles();
  const [organisation, setOrganisation] = useState("");
  const [country, setCountry] = useState<string | null>(null);
  const [author, setAuthor] = useState("");
  const [isAsked, setAsked] = useState(false);

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
    if (done !== null) close();
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
    </Dialog>
  );
}
