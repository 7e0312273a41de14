import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import { Button } from "../../parts";
import { useText } from "../../text";
import { helpAt } from "./fields";
import "./help.css";

export interface FieldHelpLineProps {
  /** What is filled in. */
  within: RefObject<HTMLElement | null>;
}

/** What is meant by the field one is in, beneath a dialog; F1 shows the term of the law, which no pane behind it could. */
export function FieldHelpLine({ within }: FieldHelpLineProps) {
  const t = useText();
  const [at, setAt] = useState<Element | null>(null);
  const [isTermShown, setTermShown] = useState(false);
  const found = at === null ? null : helpAt(at, t, "dialog");
  const onFocus = useEffectEvent(({ target }: FocusEvent) => {
    if (target instanceof Element) setAt(target);
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "F1" || event.ctrlKey || event.metaKey || event.altKey) return;
    // What the key does elsewhere would happen behind the dialog.
    event.preventDefault();
    event.stopPropagation();
    setTermShown((is) => !is);
  });
  useEffect(() => {
    const form = within.current;
    const listenFocus = (event: FocusEvent) => onFocus(event);
    const listenKeys = (event: KeyboardEvent) => onKeyDown(event);
    form?.addEventListener("focusin", listenFocus);
    form?.addEventListener("keydown", listenKeys);
    return () => {
      form?.removeEventListener("focusin", listenFocus);
      form?.removeEventListener("keydown", listenKeys);
    };
  }, [within]);
  const term = found?.term ?? null;
  return (
    <section className="help-line" aria-label={t("help-field")}>
      <div className="help-line-words">
        {found === null ? (
          <p>{t("help-field-none")}</p>
        ) : (
          <p>
            <strong>{found.label}</strong> {t(found.words)}
          </p>
        )}
        {isTermShown && term !== null ? <p>{t(`help-term-${term}-is`)}</p> : null}
      </div>
      {term === null ? null : (
        <Button size="s" kind="quiet" aria-expanded={isTermShown} onPress={() => setTermShown((is) => !is)}>
          {t(`help-term-${term}`)}
        </Button>
      )}
    </section>
  );
}
