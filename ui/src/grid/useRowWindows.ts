import { useCallback, useEffect, useRef, useState } from "react";

/** Rows asked for at a time. SQLite sorts, filters and pages; the screen holds what it has been shown. */
export const WINDOW = 200;

export interface RowWindow<Row> {
  /** With `hasMore`: how many are known of, and one that stands for those that follow. */
  total: number;
  rows: readonly Row[];
  /** There are more, and nobody has counted them. */
  hasMore?: boolean;
}

export type LoadWindow<Row> = (offset: number, limit: number) => Promise<RowWindow<Row>>;

/** One question: a way of loading, at a revision of the data. Answers to an older one are dropped. */
interface Question<Row> {
  loadWindow: LoadWindow<Row>;
  revision: unknown;
  asked: Set<number>;
  isAnswered: boolean;
}

interface Answers<Row> {
  question: Question<Row> | null;
  total: number | null;
  hasMore: boolean;
  windows: ReadonlyMap<number, readonly Row[]>;
  error: unknown;
}

export interface RowWindows<Row> {
  /** Null until the first answer. */
  total: number | null;
  /** The total is only how many are known of. */
  hasMore: boolean;
  rowAt: (index: number) => Row | undefined;
  windows: ReadonlyMap<number, readonly Row[]>;
  /** Changes when a new question has its first answer. */
  answered: object | null;
  error: unknown;
  need: (windows: readonly number[]) => void;
  retry: () => void;
}

export function useRowWindows<Row>(loadWindow: LoadWindow<Row>, revision: unknown): RowWindows<Row> {
  const [answers, setAnswers] = useState<Answers<Row>>({
    question: null,
    total: null,
    hasMore: false,
    windows: new Map(),
    error: null,
  });
  const current = useRef<Question<Row> | null>(null);
  const [needed, setNeeded] = useState({ windows: "0" });

  useEffect(() => {
    let question = current.current;
    if (!question || question.loadWindow !== loadWindow || question.revision !== revision) {
      question = { loadWindow, revision, asked: new Set(), isAnswered: false };
      current.current = question;
    }
    const asking = question;
    const ask = async (window: number) => {
      try {
        const { total, rows, hasMore = false } = await asking.loadWindow(window * WINDOW, WINDOW);
        if (current.current !== asking) return;
        // The rows of the older question stay until the first of the new one is here.
        const isFirst = !asking.isAnswered;
        asking.isAnswered = true;
        setAnswers((before) => ({
          question: asking,
          total,
          hasMore,
          windows: new Map(isFirst ? [] : before.windows).set(window, rows),
          error: null,
        }));
      } catch (error) {
        if (current.current !== asking) return;
        asking.asked.delete(window);
        setAnswers((before) => ({ ...before, error: error ?? true }));
      }
    };
    for (const window of needed.windows.split(",").map(Number)) {
      if (asking.asked.has(window)) continue;
      asking.asked.add(window);
      void ask(window);
    }
  }, [loadWindow, revision, needed]);

  const { windows } = answers;
  const rowAt = useCallback(
    (index: number) => windows.get(Math.floor(index / WINDOW))?.[index % WINDOW],
    [windows],
  );
  const need = useCallback((wanted: readonly number[]) => {
    const list = wanted.join(",");
    setNeeded((now) => (now.windows === list ? now : { windows: list }));
  }, []);
  const retry = useCallback(() => {
    setAnswers((before) => ({ ...before, error: null }));
    setNeeded((now) => ({ ...now }));
  }, []);
  return {
    total: answers.total,
    hasMore: answers.hasMore,
    rowAt,
    windows,
    answered: answers.question,
    error: answers.error,
    need,
    retry,
  };
}
