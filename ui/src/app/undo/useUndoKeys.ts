import { useEffect, useEffectEvent, useRef } from "react";
import { isBehindDialog, isWriting } from "../useShortcuts";
import { useMayWrite } from "../workspace";
import { useTakeBack } from "./useTakeBack";

/** A box or a button to tick has nothing of its own to take back. */
const isTicked = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && (target.type === "checkbox" || target.type === "radio");

/** Whether a field of a form that saves itself is as it was when one came to it: then there is nothing of its own to undo. */
function useUntouched(): (target: EventTarget | null) => boolean {
  const touched = useRef<EventTarget | null>(null);
  useEffect(() => {
    const onInput = ({ target }: Event) => {
      if (!isTicked(target)) touched.current = target;
    };
    const onFocus = (event: Event) => {
      if (event.target !== touched.current) touched.current = null;
    };
    document.addEventListener("input", onInput, true);
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("input", onInput, true);
      document.removeEventListener("focusin", onFocus);
    };
  }, []);
  return (target) =>
    target instanceof Element && target.closest("[data-form=kept]") !== null && target !== touched.current;
}

/**
 * Ctrl Z, Ctrl Shift Z and Ctrl Y, but not in a field in which something was typed, which has its own, and not over a form
 * that is saved by hand: one that saves itself keeps each step.
 */
export function useUndoKeys(): void {
  const mayWrite = useMayWrite();
  const { undo, redo } = useTakeBack();
  const isUntouched = useUntouched();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    const key = event.key.toLowerCase();
    const isAgain = (key === "z" && event.shiftKey) || (key === "y" && !event.shiftKey);
    if (!isAgain && (key !== "z" || event.shiftKey)) return;
    const isForm = document.querySelector("[data-form]:not([data-form=kept])") !== null;
    if (!mayWrite || isForm || isBehindDialog()) return;
    if (isWriting(event.target) && !isUntouched(event.target)) return;
    event.preventDefault();
    void (isAgain ? redo() : undo());
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
