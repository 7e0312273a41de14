import { useCallback, useRef, useState } from "react";
import { useCommand } from "../../app/workspace";
import {
  useErrorWords,
  useHost,
  type Notice,
  type RecordId,
  type RecordView,
  type Statement,
} from "../../host";
import { useToast } from "../../parts";

export type NoticeView = Omit<RecordView, "record"> & { record: Notice };

export interface ReadNotice {
  /** Null until it is here. */
  view: NoticeView | null;
  error: unknown;
  /** With what was just said of them, also where it is not written yet. */
  statements: readonly Statement[];
  /** Says something of statements, and writes it after what was said before. */
  say: (changed: readonly Statement[], reason: string) => void;
}

/** A notice, and what a person says of its statements: shown at once, written one after the other. */
export function useNotice(id: RecordId): ReadNotice {
  const host = useHost();
  const toast = useToast();
  const errorWords = useErrorWords();
  const { data, error } = useCommand("record", { id });
  const view = data as unknown as NoticeView | null;
  const [said, setSaid] = useState<ReadonlyMap<string, Statement>>(new Map());
  const queue = useRef<Promise<void>>(Promise.resolve());

  const say = useCallback<ReadNotice["say"]>(
    (changed, reason) => {
      setSaid((now) => new Map([...now, ...changed.map((one) => [one.key, one] as const)]));
      const forget = () =>
        setSaid(
          (now) =>
            new Map([...now].filter(([key, one]) => !changed.some((it) => it.key === key && it === one))),
        );
      const write = async () => {
        try {
          const { record, seq } = (await host.call("record", { id })) as unknown as NoticeView;
          const known = new Map(changed.map((one) => [one.key, one]));
          const kept = record.statements.map((one) => known.get(one.key) ?? one);
          const added = changed.filter((one) => !record.statements.some(({ key }) => key === one.key));
          await host.call("put_record", {
            kind: "notice",
            id,
            based_on: seq,
            reason,
            record: { ...record, statements: [...kept, ...added] },
          });
        } catch (thrown) {
          forget();
          const { what, todo } = errorWords(thrown);
          toast({ text: `${what} ${todo}`, tone: "bad" });
        }
      };
      queue.current = queue.current.then(write);
    },
    [host, id, toast, errorWords],
  );
  const written = view?.record.statements ?? [];
  const added = [...said.values()].filter((one) => !written.some(({ key }) => key === one.key));
  return { view, error, statements: [...written.map((one) => said.get(one.key) ?? one), ...added], say };
}
