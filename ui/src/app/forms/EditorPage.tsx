import { useDeferredValue, useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import type { RecordId, RecordView } from "../../host";
import { Button, CheckIcon, Notice, TextArea } from "../../parts";
import { HoldContext } from "../../parts/hold";
import { useText, type TextKey } from "../../text";
import { Trouble } from "../Answered";
import { FieldHelpCard } from "../help/FieldHelpCard";
import { useLeave, type EditedKind } from "../navigation";
import { RecordNotices } from "../records/RecordNotices";
import { Screen } from "../Screen";
import { useSayWritten } from "../undo/useTakeBack";
import { useValues } from "../values";
import { Frozen } from "../versions/Frozen";
import { Announcer } from "./Announcer";
import { firstField } from "./firstField";
import { FormKeys } from "./FormKeys";
import { KnownLinksContext } from "./known";
import { LanguageChoice } from "./LanguageChoice";
import { OriginNotice } from "./OriginNotice";
import { SoughtNotice, useSought } from "./sought";
import { ShownLanguagesContext, type Shown } from "./languages";
import type { Editing } from "./useEditor";
import "./forms.css";

export interface EditorSection {
  id: string;
  title: string;
  /** Its place among parts that are gone through in order. */
  number?: number;
  /** What belongs here, in one sentence. */
  words?: string;
  /** Fields of the document; a refusal that names one of them is shown here unless a field or row shows it itself. */
  fields: readonly string[];
  /** Whether Article 30 is content with it; left out where it asks nothing. */
  isComplete?: boolean;
  content: ReactNode;
}

export interface EditorPageProps<T> {
  kind: EditedKind;
  /** Its name, as it is typed. */
  title: string;
  /** In its place while it is new. */
  newTitle: string;
  editing: Editing<T>;
  /** The record as it now is; none of it while it is new. */
  view?: RecordView | null;
  sections: readonly EditorSection[];
  /** Whether it has texts per language. */
  hasLanguages?: boolean;
  /** At the right, above the reason: what is still missing. */
  aside?: ReactNode;
  /** The id of what was saved; null when nothing was. */
  onClose: (saved: RecordId | null) => void;
}

const FIRST = 3;

/** As it was chosen last, whatever form is open; for as long as the window lives. */
let keptLanguages: Shown = "all";

/** Whether a dialog or a list lies over the form, and keeps its keys. */
const isOver = () => document.querySelector(".veil, .popover") !== null;

/** Where the saving stands, in a word and with the reason. */
function SaveLine<T>({ editing, onSave }: { editing: Editing<T>; onSave: () => void }) {
  const t = useText();
  const { state, why, id, hasUnsaved, canMake } = editing;
  const words = {
    saved: id === null ? t("save-nothing") : t("file-saved"),
    saving: t("file-saving"),
    waiting: why !== null ? t("file-unsaved") : canMake && !hasUnsaved ? t("save-given") : t("save-waiting"),
    refused: t("file-unsaved"),
  };
  return (
    <div className="save-line" data-state={why === null ? state : "refused"}>
      <div className="save-words">
        <p>
          {state === "saved" && id !== null ? <CheckIcon /> : null}
          {words[state]}
        </p>
        {/* That it is saved is there to be seen; only why it is not is said. */}
        <p className="save-why" role="status">
          {why}
        </p>
      </div>
      {state === "waiting" || state === "refused" ? (
        <Button size="s" onPress={onSave}>
          {t("save-now")}
        </Button>
      ) : null}
    </div>
  );
}

function PartProblem({ words }: { words: string | null }) {
  return words === null ? null : (
    <p className="row-problem" role="alert" data-problem="">
      {words}
    </p>
  );
}

/** What is left as one: a text in its languages, a number with its unit, a day with its parts. */
const FIELD = ".lang-field, .period-field, .links-field, .link-field, .field";

/** Whether the focus went to a list that a field of the part has opened over the form. */
const isOverlay = (element: Element) => element.closest(".popover, .veil") !== null;

/** A whole record as a form: sections to jump to, the fields, and what is missing beside them. */
export function EditorPage<T>(props: EditorPageProps<T>) {
  const {
    kind,
    title,
    newTitle,
    editing,
    sections,
    aside,
    onClose,
    hasLanguages = false,
    view = null,
  } = props;
  const t = useText();
  const sayWritten = useSayWritten();
  const { list, field } = useValues();
  const leave = useLeave();
  const [languages, setLanguages] = useState(keptLanguages);
  const [met, setMet] = useState<readonly string[] | null>(null);
  const [takeInError, setTakeInError] = useState<unknown>(null);
  const { error, state, takeIn, isGone, hasUnsaved, canMake } = editing;
  // The first parts are there at once; the others come while the person looks at those.
  const isWhole = useDeferredValue(true, false);
  const isPlaced = editing.hasProblem(sections.flatMap(({ fields }) => fields));

  const close = () => {
    const id = editing.saved();
    if (id !== null) sayWritten(t("activity-saved", { name: title || newTitle }));
    onClose(id);
  };
  const save = async () => {
    setMet(null);
    return editing.save();
  };
  const finish = async () => {
    // Of a new one in which nothing was written there is nothing to save.
    if (!hasUnsaved && !canMake && state !== "saving") return close();
    if ((await save()) !== null) close();
  };
  const merge = async () => {
    setTakeInError(null);
    try {
      setMet((await takeIn?.()) ?? []);
    } catch (thrown) {
      setTakeInError(thrown);
    }
  };
  const show = (id: string) => {
    const section = document.getElementById(`section-${id}`);
    section?.scrollIntoView({ block: "start" });
    // A part without fields is gone to all the same.
    (firstField(section) ?? section)?.focus({ preventScroll: true });
  };
  /** To the part after this one, or before it; from elsewhere to the first. */
  const step = (by: 1 | -1) => {
    const here = document.activeElement?.closest("section[id]")?.id;
    const at = sections.findIndex(({ id }) => here === `section-${id}`);
    const next = sections[at < 0 ? 0 : Math.min(Math.max(at + by, 0), sections.length - 1)];
    if (next) show(next.id);
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isOver() || event.key !== "Escape") return;
    event.preventDefault();
    leave(close);
  });
  // Before anything else hears it: a button would take Ctrl Enter for a press.
  const onSaveKey = useEffectEvent((event: KeyboardEvent) => {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    const isFinish = isCommand && event.key === "Enter";
    const isStep = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (isStep && (event.key === "PageDown" || event.key === "PageUp") && !isOver()) {
      event.preventDefault();
      event.stopPropagation();
      step(event.key === "PageDown" ? 1 : -1);
      return;
    }
    if ((!isFinish && !(isCommand && event.key === "s")) || isOver()) return;
    event.preventDefault();
    event.stopPropagation();
    void (isFinish ? finish() : save());
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    const listenFirst = (event: KeyboardEvent) => onSaveKey(event);
    document.addEventListener("keydown", listen);
    document.addEventListener("keydown", listenFirst, true);
    return () => {
      document.removeEventListener("keydown", listen);
      document.removeEventListener("keydown", listenFirst, true);
    };
  }, []);
  // Taken out: there is nothing to write in any more. What was made here and taken back stays, to be made anew.
  const onGone = useEffectEvent(() => onClose(null));
  const isEnded = isGone && !hasUnsaved && !editing.isNew;
  useEffect(() => {
    if (isEnded) onGone();
  }, [isEnded]);

  const sought = useSought(isWhole, sections);
  const form = useRef<HTMLDivElement>(null);
  const onFocusOut = useEffectEvent((event: FocusEvent) => {
    if (!(event.target instanceof Element)) return;
    const from = event.target.closest("section[id], aside");
    const to = event.relatedTarget instanceof Element ? event.relatedTarget : null;
    if (from === null || (to !== null && isOverlay(to))) return;
    if (to !== null && event.target.closest(FIELD)?.contains(to)) return;
    editing.leaveField();
    // Why it changes goes with what has changed.
    if (to?.closest(".editor-aside")) return;
    if (to !== null && !from.contains(to)) {
      editing.leavePart(sections.find(({ id }) => from.id === `section-${id}`)?.fields ?? []);
    }
    editing.keep();
  });
  useEffect(() => {
    const listen = (event: FocusEvent) => onFocusOut(event);
    const within = form.current;
    within?.addEventListener("focusout", listen);
    return () => within?.removeEventListener("focusout", listen);
  }, []);
  return (
    <Screen
      title={editing.id === null ? newTitle : title || t(`kind-${kind.replaceAll("_", "-")}` as TextKey)}
      {...(editing.ref ? { reference: editing.ref } : {})}
      actions={
        <Button kind="primary" onPress={() => void finish()}>
          {t("action-done")}
        </Button>
      }
    >
      <div ref={form} className="editor" data-form="kept">
        <nav className="editor-nav" aria-label={t("form-sections")}>
          <ul>
            {sections.map(({ id, title: name, isComplete, fields }) => (
              <li key={id}>
                <Button size="s" kind="quiet" onPress={() => show(id)}>
                  <span className="editor-nav-name">{name}</span>
                  {editing.hasProblem(fields) ? (
                    <span className="editor-nav-mark" data-tone="bad">
                      {t("form-refused-mark")}
                    </span>
                  ) : isComplete === undefined ? null : isComplete ? (
                    <span className="editor-nav-mark" data-tone="ok">
                      <CheckIcon />
                      <span className="unseen">{t("art30-there")}</span>
                    </span>
                  ) : (
                    <span className="editor-nav-mark" data-tone="bad">
                      {t("art30-missing")}
                    </span>
                  )}
                </Button>
              </li>
            ))}
          </ul>
        </nav>
        <div className="editor-sections">
          {editing.origin === null ? null : <OriginNotice origin={editing.origin} />}
          {view ? <Frozen by={view.frozen_by} /> : null}
          {view ? <RecordNotices view={view} /> : null}
          {error !== null && !isPlaced ? (
            <div data-problem="">
              <Trouble error={error} />
              {takeIn ? (
                <div className="editor-merge">
                  <p>{t("form-merge-words")}</p>
                  <Button onPress={() => void merge()}>{t("form-merge")}</Button>
                </div>
              ) : null}
            </div>
          ) : null}
          {isGone ? (
            <Notice tone="warn" role="status" what={t("save-gone")} todo={t("save-gone-do")} />
          ) : null}
          {takeInError === null ? null : <Trouble error={takeInError} />}
          {met === null ? null : (
            <Notice
              role="status"
              tone={met.length > 0 ? "warn" : "ok"}
              what={t("form-merged")}
              todo={
                met.length > 0
                  ? t("form-merged-both", { fields: list(met.map(field)) })
                  : t("form-merged-clean")
              }
            />
          )}
          <Announcer told={editing.told}>
            <HoldContext value={editing.hold}>
              <KnownLinksContext value={editing.links}>
                <ShownLanguagesContext value={languages}>
                  {(isWhole ? sections : sections.slice(0, FIRST)).map(
                    ({ id, title: name, number, words, fields, content }) => (
                      <section
                        key={id}
                        id={`section-${id}`}
                        className="editor-section"
                        tabIndex={-1}
                        aria-labelledby={`title-${id}`}
                      >
                        <header>
                          <h2 id={`title-${id}`}>
                            {number === undefined ? null : <span className="section-number">{number}</span>}
                            {name}
                          </h2>
                          {words ? <p>{words}</p> : null}
                        </header>
                        <div className="editor-fields">{content}</div>
                        <PartProblem words={editing.partProblem(fields)} />
                      </section>
                    ),
                  )}
                </ShownLanguagesContext>
              </KnownLinksContext>
            </HoldContext>
          </Announcer>
        </div>
        <aside className="editor-aside" aria-label={t("form-aside")}>
          {sought === null ? null : <SoughtNotice of={sought} />}
          <SaveLine editing={editing} onSave={() => void save()} />
          <FieldHelpCard within={form} />
          {aside}
          {hasLanguages ? (
            <LanguageChoice
              value={languages}
              onChange={(shown) => {
                keptLanguages = shown;
                setLanguages(shown);
              }}
            />
          ) : null}
          <TextArea
            label={t("form-reason")}
            description={t("form-reason-goes")}
            value={editing.reason}
            onChange={editing.setReason}
            lines={3}
          />
          <FormKeys />
        </aside>
      </div>
    </Screen>
  );
}
