import { useEffect, useEffectEvent, useRef } from "react";
import type { Sought } from "../../app/navigation";
import type { CaseView } from "../../host";

/** The nouns of entries that stand among the steps, and the dates that stand in a card. */
const ENTRIES: ReadonlySet<string> = new Set(["step", "decision", "disclosure", "notification"]);
const DATES: ReadonlySet<string> = new Set(["deadlines", "extension", "pauses"]);

/** Where in a case something is done about this; null for a field of the request itself. */
function placeOf(path: string): string | null {
  const [noun = "", name = ""] = path.split(/[./[]/u);
  if (noun === "step") return `[data-step="${CSS.escape(name)}"] button, [data-step="${CSS.escape(name)}"]`;
  if (ENTRIES.has(noun)) return `[data-step="${noun}"] button, [data-step="${noun}"]`;
  if (DATES.has(noun)) return '[data-part="deadlines"] section';
  return noun === "" || noun === "attachment" || noun === "legal_document" || noun === "art48"
    ? ".guide"
    : null;
}

/**
 * Once the case is here, what one came for is in sight: a step or a decision with the focus on it, a date in its card; a
 * field of the request in its form, where that may be written.
 */
export function useSoughtEntry(of: CaseView | null, at: Sought | null, edit: (() => void) | null): void {
  const isDone = useRef(false);
  const goThere = useEffectEvent(() => {
    if (at === null || isDone.current) return;
    isDone.current = true;
    const selector = placeOf(at.path);
    if (selector === null) return edit?.();
    const place = document.querySelector<HTMLElement>(selector);
    if (!place) return;
    place.scrollIntoView({ block: "center" });
    const control = place.matches("button") ? place : place.querySelector<HTMLElement>("button, summary");
    (control ?? place).focus({ preventScroll: true });
  });
  const isHere = of !== null;
  useEffect(() => {
    if (isHere) goThere();
  }, [isHere]);
}
