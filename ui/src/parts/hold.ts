import { createContext, useContext, useEffect, useId } from "react";

/**
 * Says that what stands in a field is no value of it, and why; no words while it is being written; null when it is
 * mended.
 */
export type Hold = (field: string, words: string | null) => void;

/** Where a field says so; nobody listens outside a form. */
export const HoldContext = createContext<Hold>(() => {});

/** While there are words, the form saves nothing: what was typed and is no value would be lost. */
export function useHold(words: string | null): void {
  const id = useId();
  const hold = useContext(HoldContext);
  useEffect(() => hold(id, words), [hold, id, words]);
  useEffect(() => () => hold(id, null), [hold, id]);
}
