import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import { Button } from "../../parts";
import { useText } from "../../text";
import { helpAt } from "./fields";
import { useHelp } from "./help";
import "./help.css";

export interface FieldHelpCardProps {
  /** The form. */
  within: RefObject<HTMLElement | null>;
}

/** What is meant by the field one is in, with its place in the law; F1 in the field leads to the term. */
export function FieldHelpCard({ within }: FieldHelpCardProps) {
  const t = useText();
  const help = useHelp();
  const [at, setAt] = useState<Element | null>(null);
  const found = at === null ? null : helpAt(at, t);
  const onFocus = useEffectEvent(({ target }: Pick<FocusEvent, "target">) => {
    if (!(target instanceof Element) || target.closest(".editor-aside, .editor-nav")) return;
    setAt(target);
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "F1" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (help === null || found === null || found.term === null || event.target !== at) return;
    event.preventDefault();
    help.open(found.term);
  });
  useEffect(() => {
    const form = within.current;
    // A form may take the focus to its first field before this listens.
    queueMicrotask(() => {
      if (form?.contains(document.activeElement)) onFocus({ target: document.activeElement });
    });
    const listenFocus = (event: FocusEvent) => onFocus(event);
    const listenKeys = (event: KeyboardEvent) => onKeyDown(event);
    form?.addEventListener("focusin", listenFocus);
    form?.addEventListener("keydown", listenKeys);
    return () => {
      form?.removeEventListener("focusin", listenFocus);
      form?.removeEventListener("keydown", listenKeys);
    };
  }, [within]);
  return (
    <section className="help-field" aria-label={t("help-field")}>
      {found === null ? (
        <p className="quiet">{t("help-field-none")}</p>
      ) : (
        <>
          <h3>{found.label}</h3>
          <p>{t(found.words)}</p>
          {found.term === null || help === null ? null : (
            <Button size="s" kind="quiet" onPress={() => help.open(found.term ?? undefined)}>
              {t("help-field-term", { term: t(`help-term-${found.term}`) })}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
