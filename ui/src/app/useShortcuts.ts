import { useEffect, useEffectEvent } from "react";
import { useNavigation, type View } from "./navigation";

/** Alt 1 to Alt 8, in the order of the sidebar; the places between them are reached by search and by the sidebar itself. */
export const NUMBERED = [
  "overview",
  "activities",
  "bases",
  "processors",
  "deadlines",
  "requests",
  "reports",
  "trail",
] as const;

export function isBehindDialog(): boolean {
  return document.querySelector("[role=dialog][aria-modal=true], .veil") !== null;
}

/** Keys that mean something to a field are the field's. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable], [role=spinbutton]") !== null
  );
}

/** The main button of the screen: a new record, a request. */
function pressMain(): boolean {
  const button = [
    ...document.querySelectorAll<HTMLElement>(".header-bar .button[data-kind=primary]:not([disabled])"),
  ].at(-1);
  button?.click();
  return button !== undefined;
}

/** Ctrl N presses the main button; Alt and a number go to a view, Alt and the left arrow back to where one was. */
export function useShortcuts(): void {
  const { go, back } = useNavigation();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isMain = event.key.toLowerCase() === "n" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (isMain && !event.altKey && !event.defaultPrevented && !isBehindDialog()) {
      if (pressMain()) event.preventDefault();
      return;
    }
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "ArrowLeft" && !isBehindDialog() && !isWriting(event.target)) {
      event.preventDefault();
      back();
      return;
    }
    const name = NUMBERED[Number(/^Digit([1-9])$/.exec(event.code)?.[1] ?? 0) - 1];
    if (name === undefined || isBehindDialog()) return;
    event.preventDefault();
    go({ name } satisfies View);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
