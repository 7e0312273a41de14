import { createContext, useCallback, useContext, useEffect, useId, useRef, useState } from "react";

/** Says that what stands in a field is no value of it, and why; null when it is mended. */
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

export interface Strays {
  /** Why nothing can be saved, for each field in which something else than a value stands. */
  words: readonly string[];
  /** The first of them, as it is now. */
  first: () => string | null;
  hold: Hold;
}

/** What stands in the fields of a form and is no value of theirs: `12x` for a number. */
export function useStrays(): Strays {
  const [strays, setStrays] = useState<ReadonlyMap<string, string>>(new Map());
  const now = useRef(strays);
  const hold = useCallback<Hold>((field, words) => {
    if ((now.current.get(field) ?? null) === words) return;
    const next = new Map(now.current);
    if (words === null) next.delete(field);
    else next.set(field, words);
    now.current = next;
    setStrays(next);
  }, []);
  const first = useCallback(() => [...now.current.values()][0] ?? null, []);
  return { words: [...strays.values()], first, hold };
}
