import { useLayoutEffect, useRef, useState } from "react";
import { Answered } from "../../app/Answered";
import { useValues } from "../../app/values";
import { useCommand, useMayWrite } from "../../app/workspace";
import {
  HostError,
  useErrorWords,
  useHost,
  type Fact,
  type LangText,
  type LetterKind,
  type LetterTemplateView,
} from "../../host";
import { Button, InlineError, Notice, Pill, SelectField, TextArea, useToast } from "../../parts";
import { LANGUAGES, useLanguage, useText, type Language } from "../../text";
import { FormDialog } from "../requests/form/FormDialog";
import { insertFact, type Caret } from "./insert";
import { LANGUAGE_NAMES } from "./LetterDialog";
import "./letters.css";

export interface LetterTemplatesDialogProps {
  onClose: () => void;
}

/** The templates of letters: the product's, and the organisation's own before them. */
export function LetterTemplatesDialog({ onClose }: LetterTemplatesDialogProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const answer = useCommand("letter_templates", {});
  const mayWrite = useMayWrite();
  const { code } = useValues();
  const [kind, setKind] = useState<LetterKind>("acknowledgement");
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [edited, setEdited] = useState<Readonly<Record<string, string>>>({});
  const place = `${kind} ${language}`;
  const view = answer.data?.find((it) => it.letter === kind) ?? null;
  const own = view?.own[language] ?? null;
  const text = edited[place] ?? own ?? view?.product[language] ?? "";
  const isEdited = edited[place] !== undefined && edited[place] !== (own ?? view?.product[language]);
  const check = useCommand("check_letter_template", view === null ? null : { letter: kind, text });
  const refused = check.data?.refused ?? null;

  const edit = (next: string) => setEdited((before) => ({ ...before, [place]: next }));
  const writing = useInserting(place, text, edit);
  const forget = () =>
    setEdited((before) => Object.fromEntries(Object.entries(before).filter(([key]) => key !== place)));
  const write = async (of: LetterTemplateView, texts: LangText) => {
    if (of.id !== null && LANGUAGES.every((it) => texts[it] === null)) {
      await host.call("remove_record", { id: of.id, reason: t("letter-template-reset") });
    } else {
      await host.call("put_record", {
        kind: "letter_template",
        id: of.id,
        based_on: of.seq,
        reason: "",
        record: { letter: of.letter, text: texts },
      });
    }
    forget();
    answer.again();
  };
  const save = async () => {
    if (view === null || !isEdited) return;
    await write(view, { ...view.own, [language]: text });
    say({ text: t("letter-template-saved"), tone: "ok" });
  };
  const [resetError, setResetError] = useState<unknown>(null);
  const reset = async () => {
    if (view === null) return;
    setResetError(null);
    try {
      if (own === null) forget();
      else await write(view, { ...view.own, [language]: null });
      say({ text: t("letter-template-was-reset"), tone: "ok" });
    } catch (thrown) {
      setResetError(thrown);
    }
  };
  return (
    <FormDialog
      title={t("letter-templates-title")}
      saveLabel={t("letter-template-save")}
      isDirty={Object.keys(edited).length > 0}
      cannotSave={!mayWrite || !isEdited || refused !== null}
      onSave={save}
      onClose={onClose}
      size="l"
      aside={
        <Button isDisabled={!mayWrite || (own === null && !isEdited)} onPress={() => void reset()}>
          {t("letter-template-reset")}
        </Button>
      }
    >
      <p>{t("letter-templates-words")}</p>
      <Answered answer={answer}>
        {(templates) => (
          <>
            <div className="letter-choices">
              <SelectField
                label={t("letter-which")}
                options={templates.map((it) => ({ id: it.letter, label: code("letter-kind", it.letter) }))}
                value={kind}
                onChange={setKind}
              />
              <SelectField
                label={t("letter-language")}
                options={LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] }))}
                value={language}
                onChange={setLanguage}
              />
              <Pill tone={own === null ? "neutral" : "ok"}>
                {t(own === null ? "letter-template-is-product" : "letter-template-is-own")}
              </Pill>
            </div>
            <TextArea
              label={t("letter-text")}
              description={t("letter-text-hint")}
              value={text}
              onChange={edit}
              isReadOnly={!mayWrite}
              lines={14}
              ref={writing.box}
              onBlur={writing.remember}
            />
            <Verdict refused={refused} />
            {resetError === null ? null : <Failed thrown={resetError} />}
            {view === null ? null : (
              <FactChips
                of={view}
                isReadOnly={!mayWrite}
                onPick={(fact) => writing.insert(fact, view.lines.includes(fact))}
              />
            )}
          </>
        )}
      </Answered>
    </FormDialog>
  );
}

/** Puts facts where one was writing, and goes on there; at the end of a text in which nobody has been yet. */
function useInserting(place: string, text: string, onChange: (text: string) => void) {
  const box = useRef<HTMLTextAreaElement>(null);
  const left = useRef<Caret & { place: string }>(null);
  const goOn = useRef<number>(null);

  useLayoutEffect(() => {
    const at = goOn.current;
    if (at === null) return;
    goOn.current = null;
    box.current?.focus();
    box.current?.setSelectionRange(at, at);
  });

  const caretOf = (shown: HTMLTextAreaElement): Caret => ({
    start: shown.selectionStart,
    end: shown.selectionEnd,
  });
  const remember = () => {
    if (box.current) left.current = { place, ...caretOf(box.current) };
  };
  const insert = (fact: Fact, fillsLines: boolean) => {
    const atEnd = { start: text.length, end: text.length };
    const wasLeft = left.current?.place === place ? left.current : atEnd;
    const shown = box.current;
    const at = shown !== null && document.activeElement === shown ? caretOf(shown) : wasLeft;
    const next = insertFact(text, at, fact, fillsLines);
    goOn.current = next.caret;
    onChange(next.text);
  };
  return { box, remember, insert };
}

/** Whether every name in braces is a fact, said while somebody types. */
function Verdict({ refused }: { refused: HostErrorShape | null }) {
  const t = useText();
  const errorWords = useErrorWords();
  if (refused === null) return <Notice tone="ok" role="status" what={t("letter-template-fine")} />;
  const { what, todo } = errorWords(new HostError(refused));
  return <InlineError what={what} {...(todo ? { todo } : {})} />;
}

type HostErrorShape = ConstructorParameters<typeof HostError>[0];

function Failed({ thrown }: { thrown: unknown }) {
  const { what, todo } = useErrorWords()(thrown);
  return <InlineError what={what} {...(todo ? { todo } : {})} />;
}

interface FactChipsProps {
  of: LetterTemplateView;
  isReadOnly: boolean;
  onPick: (fact: Fact) => void;
}

function FactChips({ of, isReadOnly, onPick }: FactChipsProps) {
  const t = useText();
  const { code } = useValues();
  return (
    <section aria-label={t("letter-facts")}>
      <h3 className="letter-facts-title">{t("letter-facts")}</h3>
      <p className="quiet">{t("letter-facts-hint")}</p>
      <ul className="letter-facts">
        {of.facts.map((fact) => (
          <li key={fact}>
            <Button size="s" isDisabled={isReadOnly} onPress={() => onPick(fact)}>
              <code>{`{${fact}}`}</code>
            </Button>
            <span>
              {code("letter-fact", fact)}
              {of.lines.includes(fact) ? <span className="quiet"> · {t("letter-fact-own-line")}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
