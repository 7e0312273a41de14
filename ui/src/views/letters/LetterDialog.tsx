import { useState } from "react";
import { Answered, Trouble } from "../../app/Answered";
import { useValues } from "../../app/values";
import { useCommand, useMayWrite } from "../../app/workspace";
import { useHost, type CaseView, type LetterChoice, type LetterKind, type Letters } from "../../host";
import { Button, EmptyState, InlineError, Notice, SelectField, Tabs, TextArea, useToast } from "../../parts";
import { LANGUAGES, useSentence, useText, type Language } from "../../text";
import { FormDialog } from "../requests/form/FormDialog";
import { LetterPreview } from "./LetterPreview";
import "./letters.css";

const FORMATS = ["pdf", "docx"] as const;
type Format = (typeof FORMATS)[number];

/** Each language by its own name, as who asks would look for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  nb: "Norsk bokmål",
  nl: "Nederlands",
};

export interface LetterDialogProps {
  of: CaseView;
  onClose: () => void;
}

/** A letter of a case: which, in which language, what it lacks, its text, how it reads, its file. */
export function LetterDialog({ of, onClose }: LetterDialogProps) {
  const answer = useCommand("letters", { id: of.id, language: null });
  return answer.data === null ? (
    <Waiting of={of} error={answer.error} onClose={onClose} />
  ) : (
    <LetterForm of={of} letters={answer.data} onClose={onClose} />
  );
}

function Waiting({ of, error, onClose }: LetterDialogProps & { error: unknown }) {
  const t = useText();
  return (
    <FormDialog
      title={t("letter-title", { ref: of.ref })}
      saveLabel={t("letter-save-final")}
      isDirty={false}
      cannotSave
      onSave={async () => {}}
      onClose={onClose}
    >
      {error === null ? <p role="status">{t("grid-loading")}</p> : <Trouble error={error} />}
    </FormDialog>
  );
}

interface LetterFormProps extends LetterDialogProps {
  letters: Letters;
}

function LetterForm({ of, letters, onClose }: LetterFormProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const mayWrite = useMayWrite();
  const [kind, setKind] = useState<LetterKind | null>(letters.choices[0]?.letter ?? null);
  const [language, setLanguage] = useState<Language>(letters.language);
  const [format, setFormat] = useState<Format>("pdf");
  // Nothing typed is lost when another letter or language is looked at.
  const [edited, setEdited] = useState<Readonly<Record<string, string>>>({});
  const [draftError, setDraftError] = useState<unknown>(null);
  const place = `${kind ?? ""} ${language}`;
  const text = edited[place] ?? null;
  const choice = letters.choices.find((it) => it.letter === kind) ?? null;
  const isBarred = choice === null || choice.refused !== null;
  const page = useCommand(
    "letter_preview",
    isBarred ? null : { id: of.id, letter: choice.letter, language, text },
  );
  const lacks = page.data?.letter.missing ?? [];
  // The facts have names in the reader's language; a text that was edited only has its marks, in that of the letter.
  const named = text === null && choice !== null && choice.missing.length > 0 ? choice.missing : lacks;

  const file = (letter: LetterKind) => ({ id: of.id, letter, language, text, format });
  const saveFinal = async () => {
    if (choice === null) return;
    const done = await host.call("letter_final", file(choice.letter));
    if (done.file_name === null) return;
    say({ text: t("letter-saved", { name: done.file_name, ref: done.recorded ?? "" }), tone: "ok" });
    onClose();
  };
  const saveDraft = async () => {
    if (choice === null) return;
    setDraftError(null);
    try {
      const done = await host.call("letter_draft", file(choice.letter));
      if (done.file_name !== null)
        say({ text: t("letter-draft-saved", { name: done.file_name }), tone: "ok" });
    } catch (thrown) {
      setDraftError(thrown);
    }
  };
  const isReady = page.data !== null && page.error === null;
  return (
    <FormDialog
      title={t("letter-title", { ref: of.ref })}
      saveLabel={t("letter-save-final")}
      isDirty={Object.keys(edited).length > 0}
      cannotSave={!mayWrite || !isReady || lacks.length > 0}
      onSave={saveFinal}
      onClose={onClose}
      size="l"
      aside={
        <Button isDisabled={!isReady} onPress={() => void saveDraft()}>
          {t("letter-save-draft")}
        </Button>
      }
    >
      {kind === null ? (
        <EmptyState title={t("letter-none")}>{t("letter-none-do")}</EmptyState>
      ) : (
        <>
          <Choices
            choices={letters.choices}
            kind={kind}
            onKind={setKind}
            language={language}
            onLanguage={setLanguage}
            format={format}
            onFormat={setFormat}
          />
          {draftError === null ? null : <Trouble error={draftError} />}
          {choice === null || choice.refused === null ? (
            <>
              <Lacks lacks={lacks.length > 0 ? named : []} />
              <Answered answer={page}>
                {(shown) => (
                  <div className="letter-sides">
                    <Tabs
                      label={t("letter-which")}
                      tabs={[
                        {
                          id: "text",
                          label: t("letter-text"),
                          content: (
                            <div className="letter-text">
                              <TextArea
                                label={t("letter-text")}
                                isLabelHidden
                                description={t("letter-text-hint")}
                                value={text ?? shown.text}
                                onChange={(next) => setEdited((before) => ({ ...before, [place]: next }))}
                                lines={14}
                              />
                              {text === null ? null : (
                                <Button
                                  size="s"
                                  onPress={() => setEdited((before) => without(before, place))}
                                >
                                  {t("letter-text-again")}
                                </Button>
                              )}
                            </div>
                          ),
                        },
                        {
                          id: "preview",
                          label: t("letter-preview"),
                          content: <LetterPreview letter={shown.letter} />,
                        },
                      ]}
                    />
                  </div>
                )}
              </Answered>
              <p className="quiet">{t("letter-final-words")}</p>
            </>
          ) : (
            <Barred choice={choice} />
          )}
        </>
      )}
    </FormDialog>
  );
}

function without(edited: Readonly<Record<string, string>>, place: string): Record<string, string> {
  return Object.fromEntries(Object.entries(edited).filter(([key]) => key !== place));
}

interface ChoicesProps {
  choices: readonly LetterChoice[];
  kind: LetterKind;
  onKind: (kind: LetterKind) => void;
  language: Language;
  onLanguage: (language: Language) => void;
  format: Format;
  onFormat: (format: Format) => void;
}

function Choices(props: ChoicesProps) {
  const t = useText();
  const { code } = useValues();
  return (
    <div className="letter-choices">
      <SelectField
        label={t("letter-which")}
        options={props.choices.map((it) => ({
          id: it.letter,
          label: code("letter-kind", it.letter),
          ...(it.fits ? { hint: t("letter-which-fits") } : {}),
        }))}
        value={props.kind}
        onChange={props.onKind}
      />
      <SelectField
        label={t("letter-language")}
        options={LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] }))}
        value={props.language}
        onChange={props.onLanguage}
      />
      <SelectField
        label={t("letter-format")}
        options={FORMATS.map((id) => ({ id, label: t(`letter-format-${id}`) }))}
        value={props.format}
        onChange={props.onFormat}
      />
    </div>
  );
}

/** What is missing, named before the letter is made. */
function Lacks({ lacks }: { lacks: readonly Parameters<ReturnType<typeof useSentence>>[0][] }) {
  const t = useText();
  const sentence = useSentence();
  if (lacks.length === 0) return null;
  return (
    <div className="letter-lacks">
      <Notice tone="warn" what={t("letter-lacks")} todo={t("letter-lacks-do")} />
      <ul aria-label={t("letter-lacks")}>
        {lacks.map((one) => (
          <li key={JSON.stringify(one)}>
            <bdi>{sentence(one)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A letter that may not go out, whatever stands in it. */
function Barred({ choice }: { choice: LetterChoice }) {
  const t = useText();
  const sentence = useSentence();
  if (choice.refused === null) return null;
  const todo = `${choice.refused.key}-do` as "error-letter-secrecy-do";
  return <InlineError what={sentence(choice.refused)} {...(t.has(todo) ? { todo: t(todo) } : {})} />;
}
