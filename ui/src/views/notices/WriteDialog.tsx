import { useState } from "react";
import { Answered, Trouble } from "../../app/Answered";
import { useNavigation } from "../../app/navigation";
import { useAttempt } from "../../app/useAttempt";
import { useOpenRecord } from "../../app/useOpenRecord";
import { LANGUAGE_NAMES } from "../../app/values";
import { useCommand, useMayWrite, useStatus } from "../../app/workspace";
import { useHost, type MissingContent, type WrittenNotice } from "../../host";
import { Button, DateField, Dialog, Notice, SelectField, useToast } from "../../parts";
import { LANGUAGES, useLanguage, useSentence, useText, type Language } from "../../text";

const FORMATS = ["docx", "html", "txt"] as const;
type Format = (typeof FORMATS)[number];

function MissingLines({ of, onGo }: { of: readonly MissingContent[]; onGo: () => void }) {
  const t = useText();
  const say = useSentence();
  const openRecord = useOpenRecord();
  if (of.length === 0) return <Notice tone="ok" what={t("writing-complete")} />;
  return (
    <section className="writing-missing" aria-label={t("writing-missing")}>
      <h3>{t("writing-missing-count", { count: of.length })}</h3>
      <ul>
        {of.map((one) => (
          <li key={`${one.record ?? ""} ${one.field} ${one.article} ${say(one.what)}`}>
            {say(one.what)} <span className="quiet">{one.article}</span>{" "}
            {one.record === null ? null : (
              <Button
                size="s"
                kind="quiet"
                onPress={() => {
                  onGo();
                  if (one.record !== null) openRecord("activity", one.record, one.reference);
                }}
              >
                {one.reference}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Written({ of }: { of: WrittenNotice }) {
  return (
    <article className="written" lang={of.language}>
      <h3>{of.title}</h3>
      <p className="quiet">{of.dateline}</p>
      {of.sections.map((section) => (
        <section key={section.number || section.heading}>
          <h4>{[section.number, section.heading].filter(Boolean).join(" ")}</h4>
          {section.parts.map((part) => (
            <div key={`${part.label} ${part.sentences[0]?.key ?? ""}`}>
              {part.label === "" ? null : <b>{part.label}</b>}
              {part.list ? (
                <ul>
                  {part.sentences.map(({ key, text }) => (
                    <li key={key}>{text}</li>
                  ))}
                </ul>
              ) : (
                <p>{part.sentences.map(({ text }) => text).join(" ")}</p>
              )}
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}

/** The notice that the register supports: looked at, with what is missing in it; saved as a file, or kept. */
export function WriteDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const host = useHost();
  const toast = useToast();
  const mayWrite = useMayWrite();
  const { go } = useNavigation();
  const { today } = useStatus();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [day, setDay] = useState(today);
  const [format, setFormat] = useState<Format>("docx");
  const { isBusy, error, attempt } = useAttempt();
  const wanted = { language, version_date: day };
  const answer = useCommand("notice_preview", wanted);

  const save = () =>
    attempt(async () => {
      const { file_name } = await host.call("notice_file", { ...wanted, format });
      if (file_name !== null) toast({ text: t("writing-saved", { file: file_name }), tone: "ok" });
    });
  const keep = () =>
    attempt(async () => {
      const { id } = await host.call("keep_written_notice", { ...wanted, replaces: null });
      onClose();
      go({ name: "notices", id });
    });
  return (
    <Dialog
      title={t("writing-by-register")}
      isOpen
      onClose={onClose}
      size="l"
      actions={
        <>
          <Button onPress={onClose}>{t("action-close")}</Button>
          {mayWrite ? (
            <Button isDisabled={isBusy} onPress={() => void keep()}>
              {t("writing-keep")}
            </Button>
          ) : null}
          <Button kind="primary" isDisabled={isBusy} onPress={() => void save()}>
            {t("writing-save")}
          </Button>
        </>
      }
    >
      {error === null ? null : <Trouble error={error} />}
      <div className="written-fields">
        <SelectField<Language>
          label={t("reports-language")}
          options={LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] }))}
          value={language}
          onChange={setLanguage}
        />
        <DateField label={t("field-version-date")} value={day} onChange={(next) => setDay(next ?? today)} />
        <SelectField<Format>
          label={t("reports-format")}
          options={FORMATS.map((id) => ({ id, label: t(`writing-format-${id}`) }))}
          value={format}
          onChange={setFormat}
        />
      </div>
      <Answered answer={answer}>
        {(written) => (
          <>
            <MissingLines of={written.missing} onGo={onClose} />
            <Written of={written} />
          </>
        )}
      </Answered>
    </Dialog>
  );
}
