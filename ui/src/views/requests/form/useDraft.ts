import { useCallback, useState } from "react";

export interface Drafting<Draft> {
  draft: Draft;
  /** Stays the same function, so that heavy fields are drawn only when they change. */
  change: (next: Partial<Draft>) => void;
  isDirty: boolean;
}

/** What is being written in a form, and whether it differs from what it began with. */
export function useDraft<Draft extends object>(begin: () => Draft): Drafting<Draft> {
  const [first] = useState(begin);
  const [draft, setDraft] = useState(first);
  const change = useCallback((next: Partial<Draft>) => setDraft((before) => ({ ...before, ...next })), []);
  return { draft, change, isDirty: JSON.stringify(draft) !== JSON.stringify(first) };
}

/** Sets one field of a draft; stays the same function. */
export function useSetter<Draft extends object, Key extends keyof Draft>(
  change: (next: Partial<Draft>) => void,
  key: Key,
): (value: Draft[Key]) => void {
  return useCallback((value) => change({ [key]: value } as unknown as Partial<Draft>), [change, key]);
}
