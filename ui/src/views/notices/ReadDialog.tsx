import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { ActDialog } from "../../app/acts/ActDialog";
import { useNavigation } from "../../app/navigation";
import { useAttempt } from "../../app/useAttempt";
import { LANGUAGE_NAMES } from "../../app/values";
import { useCommand } from "../../app/workspace";
import { useHost, type NoticeRead, type RecordId } from "../../host";
import { DateField, SelectField, TextField } from "../../parts";
import { LANGUAGES, useText, type Language } from "../../text";

export interface ReadDialogProps {
  read: NoticeRead;
  onClose: () => void;
}

const NONE = "none";

/** What was told of a notice that was read, to be confirmed before it is kept: its title, language, date, its others. */
export function ReadDialog({ read: first, onClose }: ReadDialogProps) {
  const t = useText();
  const host = useHost();
  const { go } = useNavigation();
  const [read, setRead] = useState(first);
  const [title, setTitle] = useState(first.notice.title || first.file_name);
  const [day, setDay] = useState(first.notice.version_date);
  const [url, setUrl] = useState("");
  const [translation, setTranslation] = useState<RecordId | null>(null);
  const [earlier, setEarlier] = useState<RecordId | null>(null);
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, attempt } = useAttempt();
  const { data: notices } = useCommand("notices", {});
  const others = (notices ?? []).map(({ id, ref, title: name }) => ({ id, label: `${ref} ${name}` }));
  const choices = [{ id: NONE, label: t("value-none") }, ...others];

  const readAs = (language: Language) =>
    attempt(async () => setRead(await host.call("reread_notice", { language })));
  const keep = () => {
    setAsked(true);
    if (title.trim() === "" || isBusy) return;
    void attempt(async () => {
      const of = notices?.find(({ id }) => id === (translation ?? earlier));
      const { id } = await host.call("keep_notice", {
        title: title.trim(),
        controller: read.notice.controller,
        version_date: day,
        url: url.trim(),
        group_key: of?.group_key ?? read.notice.group_key,
        translation_of: translation,
        earlier_version: earlier,
        reason: t("reading-reason", { file: read.file_name }),
      });
      onClose();
      go({ name: "notices", id });
    });
  };
  return (
    <ActDialog
      title={t("reading-title")}
      size="m"
      doLabel={t("reading-keep")}
      isBusy={isBusy}
      onDo={keep}
      onClose={onClose}
    >
      {error === null ? null : <Trouble error={error} />}
      <p>
        {t("reading-found", {
          count: read.notice.statements.length,
          file: read.file_name,
          sections: read.notice.sections.length,
        })}
      </p>
      <TextField
        label={t("field-title")}
        value={title}
        onChange={setTitle}
        isRequired
        autoFocus
        error={isAsked && title.trim() === "" ? t("form-needed") : null}
      />
      <SelectField<Language>
        label={t("field-language")}
        description={t("reading-language", { percent: read.language_confidence })}
        options={LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] }))}
        value={read.notice.language}
        onChange={(language) => void readAs(language)}
      />
      <DateField
        label={t("field-version-date")}
        description={t(read.notice.version_date === null ? "reading-no-date" : "reading-date")}
        value={day}
        onChange={setDay}
      />
      <TextField label={t("field-url")} value={url} onChange={setUrl} maxLength={2000} />
      {others.length === 0 ? null : (
        <>
          <SelectField<string>
            label={t("field-translation-of")}
            options={choices}
            value={translation ?? NONE}
            onChange={(id) => setTranslation(id === NONE ? null : id)}
          />
          <SelectField<string>
            label={t("field-earlier-version")}
            options={choices}
            value={earlier ?? NONE}
            onChange={(id) => setEarlier(id === NONE ? null : id)}
          />
        </>
      )}
    </ActDialog>
  );
}
