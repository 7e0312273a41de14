import { useEffect, useEffectEvent } from "react";
import { isBehindDialog, isWriting } from "../useShortcuts";
import { useMayWrite } from "../workspace";
import { useTakeBack } from "./useTakeBack";

/**
 * Ctrl Z, Ctrl Shift Z and Ctrl Y, but not in a field, which has its own, and not over a form that is saved by hand: one
 * that saves itself keeps each step.
 */
export function useUndoKeys(): void {
  const mayWrite = useMayWrite();
  const { undo, redo } = useTakeBack();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    const key = event.key.toLowerCase();
    const isAgain = (key === "z" && event.shiftKey) || (key === "y" && !event.shiftKey);
    if (!isAgain && (key !== "z" || event.shiftKey)) return;
    const isForm = document.querySelector("[data-form]:not([data-form=kept])") !== null;
    if (!mayWrite || isForm || isBehindDialog() || isWriting(event.target)) return;
    event.preventDefault();
    void (isAgain ? redo() : undo());
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
