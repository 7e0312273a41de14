import type { Fact } from "../../host";

/** What is marked in a text; nothing is, where both are the same: the caret. */
export interface Caret {
  start: number;
  end: number;
}

export interface Inserted {
  text: string;
  /** Where one goes on writing. */
  caret: number;
}

/**
 * The fact in place of what is marked, kept apart from the words around it; one that fills lines on a line of its own.
 */
export function insertFact(text: string, { start, end }: Caret, fact: Fact, fillsLines: boolean): Inserted {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const named = `{${fact}}`;
  const [lead, trail] = fillsLines
    ? [before === "" || before.endsWith("\n") ? "" : "\n", after.startsWith("\n") ? "" : "\n"]
    : [before === "" || /[\s([{“"'’/-]$/u.test(before) ? "" : " ", /^[\p{L}\p{N}({]/u.test(after) ? " " : ""];
  const written = `${fillsLines ? before.replace(/[ \t]+$/u, "") : before}${lead}${named}`;
  return { text: `${written}${trail}${after}`, caret: written.length + (fillsLines ? 1 : 0) };
}
