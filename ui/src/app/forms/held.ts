import { useCallback, useRef, useState } from "react";
import type { Hold } from "../../parts/hold";

export interface Strays {
  /** Whether there is any; while one is being written nothing is said of it. */
  isAny: boolean;
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
  return { isAny: strays.size > 0, words: [...strays.values()].filter(Boolean), first, hold };
}
