import { useCallback, useMemo } from "react";
import { useErrorWords, useHost, type ChangedRecord, type Host } from "../../host";
import { useToast } from "../../parts";
import { useText, type Text } from "../../text";
import { useSettle } from "../navigation";
import { useValues } from "../values";
import { useMayWrite, useWorkspace } from "../workspace";

/** Messages about what was written last: a later one takes the place of an earlier one, and of its offer. */
export const WRITTEN = "written";

/** What taking back an event of this kind did away with. */
const TAKEN_BACK: Readonly<Record<string, string>> = {
  removed: "created",
  restored: "removed",
  changed: "changed",
};
const MOST_NAMED = 3;

/** What was done with the only record concerned, as the last event has it; nothing where it cannot be said. */
async function verbOf(host: Host, isAgain: boolean, t: Text): Promise<string> {
  try {
    const { events } = await host.call("events", {
      before: null,
      limit: 1,
      subject: null,
      actor: null,
      kind: null,
      erasures: false,
      from: null,
      to: null,
    });
    const verb = events[0]?.kind.split(".")[1] ?? "";
    const key = `event-${isAgain ? verb : (TAKEN_BACK[verb] ?? "")}`;
    return t.has(key) ? t(key).toLowerCase() : "";
  } catch {
    // The words are worth a question, not an error.
    return "";
  }
}

export interface TakeBack {
  canUndo: boolean;
  canRedo: boolean;
  undo: () => Promise<void>;
  redo: () => Promise<void>;
}

/** Takes back what was done last, or does again what was taken back; says what, and offers the way back. */
export function useTakeBack(): TakeBack {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const { list } = useValues();
  const settle = useSettle();
  const mayWrite = useMayWrite();
  const { can_undo, can_redo } = useWorkspace();

  const take = useMemo(() => {
    const nameOf = (changed: readonly ChangedRecord[]): string => {
      const refs = [...new Set(changed.map(({ ref }) => ref))];
      const more = refs.length - MOST_NAMED;
      return list([...refs.slice(0, MOST_NAMED), ...(more > 0 ? [t("undo-more", { count: more })] : [])]);
    };
    const doTake = async (isAgain: boolean): Promise<void> => {
      // What is typed in a form is a step of its own: it is saved, and then taken back.
      const settled = await settle(false);
      if (settled !== true) {
        say({ text: t("undo-unsaved", { why: settled || t("file-unsaved") }), tone: "bad" });
        return;
      }
      try {
        const { changed } = await host.call(isAgain ? "redo" : "undo", {});
        if (changed.length === 0) {
          say(t(isAgain ? "redo-nothing" : "undo-nothing"));
          return;
        }
        const verb = changed.length === 1 ? await verbOf(host, isAgain, t) : "";
        const what = [nameOf(changed), verb].filter(Boolean).join(" ");
        say({
          text: t(isAgain ? "redo-done" : "undo-done", { what }),
          tone: "ok",
          key: WRITTEN,
          action: {
            label: t(isAgain ? "action-undo" : "action-redo"),
            onPress: () => void doTake(!isAgain),
          },
        });
      } catch (thrown) {
        const { what, todo } = errorWords(thrown);
        say({ text: `${what} ${todo}`, tone: "bad" });
      }
    };
    return doTake;
  }, [t, host, say, errorWords, list, settle]);
  return {
    canUndo: mayWrite && can_undo,
    canRedo: mayWrite && can_redo,
    undo: useCallback(() => take(false), [take]),
    redo: useCallback(() => take(true), [take]),
  };
}

/** Says what was written, and offers to take it back. */
export function useSayWritten(): (text: string) => void {
  const t = useText();
  const say = useToast();
  const { undo } = useTakeBack();
  return useCallback(
    (text) =>
      say({
        text,
        tone: "ok",
        key: WRITTEN,
        action: { label: t("action-undo"), onPress: () => void undo() },
      }),
    [t, say, undo],
  );
}
