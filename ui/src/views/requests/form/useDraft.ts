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

/** For `memo`: a part of a form is drawn again only when one of its own fields, or what else it is given, changes. */
export function sameFields<Draft extends object>(...fields: readonly (keyof Draft)[]) {
  return <Props extends { draft: Draft }>(before: Props, after: Props): boolean =>
    fields.every((field) => before.draft[field] === after.draft[field]) &&
    Object.keys(after).every(
      (name) => name === "draft" || before[name as keyof Props] === after[name as keyof Props],
    );
}
