import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { ActDialog } from "../../app/acts/ActDialog";
import { useAttempt } from "../../app/useAttempt";
import { useExportWords } from "../../app/useExportWords";
import { useHost, type DueList } from "../../host";
import { DateField, Notice, SelectField, useToast } from "../../parts";
import { LANGUAGES, useLanguage, useText, type Language } from "../../text";

export interface ExportDialogProps {
  list: DueList;
  today: string;
  onClose: () => void;
}

/** What a calendar file would hold, and that it leaves; then where it goes is asked by the program. */
export function ExportDialog({ list, today, onClose }: ExportDialogProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const exportWords = useExportWords();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [until, setUntil] = useState<string | null>(null);
  const { isBusy, error, attempt } = useAttempt();
  const within = list.items.filter(
    ({ safe, state }) => safe !== null && (until === null || state === "late" || safe <= until),
  );
  const open = within.filter(({ restricted }) => !restricted);
  const withheld = within.length > open.length || list.hidden !== "0";
  const write = async () => {
    if (isBusy) return;
    await attempt(async () => {
      const done = await host.call("export_calendar", { language, until });
      if (done.file_name !== null) {
        say({ text: exportWords(t("ical-done", { name: done.file_name }), done), tone: "ok" });
        onClose();
      }
    });
  };
  return (
    <ActDialog
      title={t("ical-title")}
      size="m"
      doLabel={t("ical-do")}
      isBusy={isBusy}
      isBarred={open.length === 0}
      onDo={() => void write()}
      onClose={onClose}
    >
      {error === null ? null : <Trouble error={error} />}
      <p>{t("ical-holds", { count: open.length })}</p>
      <ul className="due-points">
        <li>{t("ical-entry")}</li>
        <li>{t("ical-not")}</li>
        <li>{t(withheld ? "ical-secret" : "ical-secret-none")}</li>
      </ul>
      <Notice tone="warn" what={t("ical-leaves")} todo={t("ical-leaves-do")} />
      <div className="due-fields">
        <SelectField<Language>
          label={t("ical-language")}
          options={LANGUAGES.map((id) => ({ id, label: t(`reports-language-${id}`) }))}
          value={language}
          onChange={setLanguage}
        />
        <DateField
          label={t("ical-until")}
          description={t("ical-until-note")}
          value={until}
          onChange={setUntil}
          earliest={today}
        />
      </div>
    </ActDialog>
  );
}
