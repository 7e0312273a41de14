import { useCallback, useEffect, useRef, useState } from "react";
import { useCommand } from "../../app/workspace";
import {
  useErrorWords,
  useHost,
  type Notice,
  type NoticeMark,
  type RecordId,
  type RecordView,
  type Settle,
  type Statement,
} from "../../host";
import { useToast } from "../../parts";
import { decided, leftOver } from "./reading";

export type NoticeView = Omit<RecordView, "record"> & { record: Notice };

export interface ReadNotice {
  /** Null until it is here. */
  view: NoticeView | null;
  error: unknown;
  /** Asks for it once more. */
  again: () => void;
  /** With what was just decided of them, also where it is not written yet. */
  statements: readonly Statement[];
  /** What was not read and is not put aside. */
  marks: readonly NoticeMark[];
  /** Decides about statements, and writes it after what was decided before. */
  settle: (decisions: readonly Settle[], reason: string) => void;
}

/** A decision that the copy on show may not have yet. */
interface Ahead {
  decision: Settle;
  /** The event that has it; none while it is on its way. */
  seq: number | null;
}

// One each, so that what is made of them is not made anew.
const NO_STATEMENTS: readonly Statement[] = [];
const NO_MARKS: readonly NoticeMark[] = [];

/** A notice, and what a person decides about its statements: shown at once, written one after the other. */
export function useNotice(id: RecordId): ReadNotice {
  const host = useHost();
  const toast = useToast();
  const errorWords = useErrorWords();
  const { data, error, again } = useCommand("record", { id });
  const view = data as unknown as NoticeView | null;
  const seq = view?.seq ?? 0;
  const [ahead, setAhead] = useState<readonly Ahead[]>([]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const known = useRef(0);
  useEffect(() => {
    known.current = Math.max(known.current, seq);
  }, [seq]);

  const settle = useCallback<ReadNotice["settle"]>(
    (decisions, reason) => {
      const own = decisions.map<Ahead>((decision) => ({ decision, seq: null }));
      setAhead((now) => [...now, ...own]);
      const write = async () => {
        try {
          const { seq: written } = await host.call("settle_statements", {
            id,
            based_on: known.current,
            decisions: [...decisions],
            reason,
          });
          known.current = Math.max(known.current, written);
          // Shown until the copy that has it is here: from then on the copy counts, also when it was taken back.
          setAhead((now) => now.map((one) => (own.includes(one) ? { ...one, seq: written } : one)));
        } catch (thrown) {
          setAhead((now) => now.filter((one) => !own.includes(one)));
          const { what, todo } = errorWords(thrown);
          toast({ text: `${what} ${todo}`, tone: "bad" });
        }
      };
      queue.current = queue.current.then(write);
    },
    [host, id, toast, errorWords],
  );
  const unseen = ahead.filter((one) => one.seq === null || one.seq > seq);
  const statements = unseen.reduce<readonly Statement[]>(
    (rows, { decision }) => decided(rows, decision),
    view?.record.statements ?? NO_STATEMENTS,
  );
  const marks = unseen.reduce<readonly NoticeMark[]>(
    (left, { decision }) => leftOver(left, decision),
    view?.record.marks ?? NO_MARKS,
  );
  return { view, error, again, statements, marks, settle };
}
