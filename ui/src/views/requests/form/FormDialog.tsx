import {
  useContext,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { FieldHelpLine } from "../../../app/help/FieldHelpLine";
import { soughtIn } from "../../../app/forms/fieldAt";
import { SoughtContext } from "../../../app/forms/sought";
import { useLeaveGuard } from "../../../app/navigation";
import { useValues } from "../../../app/values";
import { asHostError, lastOf, useErrorWords } from "../../../host";
import { Button, ConfirmDialog, Dialog, InlineError } from "../../../parts";
import { useText } from "../../../text";
import { FieldTroubles, type Troubles } from "./troubles";
import "./form.css";

export interface FormDialogProps {
  title: string;
  saveLabel: string;
  /** Whether anything was typed: then leaving asks first. */
  isDirty: boolean;
  /** What is wrong before anybody is asked: the field, and a sentence for it. */
  check?: () => Troubles;
  /**
   * Throws what the host throws: the form stays, and all that is in it. What it gives back is done once what was typed
   * is no longer guarded: going elsewhere, for one.
   */
  onSave: () => Promise<void | (() => void)>;
  onClose: () => void;
  children: ReactNode;
  size?: "s" | "m" | "l";
  aside?: ReactNode;
  /** When nothing could be saved as things stand. */
  cannotSave?: boolean;
  /** A sentence before the list of what else the host had to say. */
  detailsLead?: string;
}

/** Where the eye must go first: the first field that says something is wrong. */
function focusFirstTrouble(within: HTMLElement | null) {
  const control = within?.querySelector<HTMLElement>(
    "[data-invalid] input, [data-invalid] textarea, [data-invalid] button, [data-invalid] [role=spinbutton], input[data-invalid], textarea[data-invalid]",
  );
  control?.focus();
  control?.scrollIntoView({ block: "nearest" });
}

/** A form in a dialog that loses nothing: not on an error, not on Escape, not on a wrong press. */
export function FormDialog(props: FormDialogProps) {
  const { title, saveLabel, isDirty, check, onSave, onClose, children, size = "m", aside } = props;
  const { cannotSave = false, detailsLead } = props;
  const t = useText();
  const errorWords = useErrorWords();
  const body = useRef<HTMLDivElement>(null);
  const [isAsking, setAsking] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [thrown, setThrown] = useState<unknown>(null);
  const [isChecked, setChecked] = useState(false);
  const [turn, setTurn] = useState(0);
  const letGo = useLeaveGuard(isDirty);

  const error = thrown === null ? null : asHostError(thrown);
  const words = error === null ? null : errorWords(error);
  const field = error?.arguments["field"];
  const refused: Troubles =
    words !== null && typeof field === "string" ? { [lastOf(field)]: words.what } : {};
  const troubles: Troubles = { ...refused, ...(isChecked ? check?.() : {}) };

  useEffect(() => {
    if (turn > 0) focusFirstTrouble(body.current);
  }, [turn]);

  // The first thing to answer, where a form says which; else its first control.
  const sought = useContext(SoughtContext);
  const { field: nameOf } = useValues();
  const begin = useEffectEvent(() => {
    const form = body.current;
    const wanted = form && sought ? soughtIn(form, sought.path, nameOf) : null;
    if (wanted) return wanted.focus();
    const control = form?.querySelector<HTMLElement>(
      "[data-first] input, [data-first] textarea, [data-first] button",
    );
    (control ?? form?.querySelector<HTMLElement>("input, textarea, button"))?.focus();
  });
  useEffect(() => begin(), []);

  const leave = () => {
    if (isSaving) return;
    if (isDirty) setAsking(true);
    else onClose();
  };
  const save = async () => {
    if (isSaving || cannotSave) return;
    setChecked(true);
    setThrown(null);
    if (Object.keys(check?.() ?? {}).length > 0) {
      setTurn((now) => now + 1);
      return;
    }
    setSaving(true);
    try {
      const then = await onSave();
      letGo();
      then?.();
    } catch (caught) {
      setThrown(caught);
      setTurn((now) => now + 1);
    } finally {
      setSaving(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    void save();
  };
  return (
    <>
      <Dialog
        title={title}
        isOpen
        onClose={leave}
        size={size}
        beneath={<FieldHelpLine within={body} />}
        aside={aside ?? <span className="form-key">{t("fill-save-key")}</span>}
        actions={
          <>
            <Button onPress={leave}>{t("action-cancel")}</Button>
            <Button kind="primary" isDisabled={cannotSave} onPress={() => void save()}>
              {isSaving ? t("fill-saving") : saveLabel}
            </Button>
          </>
        }
      >
        <div ref={body} className="form" onKeyDownCapture={onKeyDown}>
          {words === null ? null : (
            <div className="form-refused">
              <InlineError what={words.what} todo={words.todo} />
              {words.details ? (
                <div className="form-details">
                  {detailsLead ? <p>{detailsLead}</p> : null}
                  <ul>
                    {words.details.map((detail) => (
                      <li key={detail}>{detail}</li>
                    ))}
                  </ul>
                </div>
              ) : null}
            </div>
          )}
          <FieldTroubles troubles={troubles}>{children}</FieldTroubles>
        </div>
      </Dialog>
      <ConfirmDialog
        title={t("fill-leave")}
        isOpen={isAsking}
        isDangerous
        confirmLabel={t("fill-leave-yes")}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onClose();
        }}
      >
        {t("fill-leave-words")}
      </ConfirmDialog>
    </>
  );
}

/** Fields that belong together, under a heading. */
export function FormPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="form-part">
      <legend className="form-legend">{title}</legend>
      <div className="form-fields">{children}</div>
    </fieldset>
  );
}

/** A field that takes so many of the six columns of a part. */
export function Span({ of, children }: { of: 2 | 3 | 4; children: ReactNode }) {
  return <div data-span={of}>{children}</div>;
}
