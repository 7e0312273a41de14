import { useCallback } from "react";
import { useErrorWords, useHost, type RecordId } from "../../host";
import type { SourceStatus } from "../../host";
import { useToast } from "../../parts";
import { useLanguage, useText } from "../../text";
import { textOf } from "../../text/bundles";
import type { EditedKind } from "../navigation";
import { copyOf, type EditedDocuments } from "./copy";
import { titleIn } from "./known";
import { useEdit } from "./useEdit";
import { useValues } from "../values";

/** What a new record was begun from, and is marked with until it is left. */
export type Origin =
  | { from: "copy"; ref: string; title: string }
  | { from: "template"; name: string; words: string; source: SourceStatus };

/** Why it was made, for its history. */
export function useOriginReason(origin: Origin | undefined): string {
  const t = useText();
  if (!origin) return "";
  return origin.from === "copy"
    ? t("copy-reason", { ref: origin.ref })
    : t("template-reason", { name: origin.name });
}

/** Opens the form of a new record with what another one says; null where this window may only read. */
export function useCopy(): ((kind: EditedKind, id: RecordId) => Promise<void>) | null {
  const edit = useEdit();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const language = useLanguage();
  const { text } = useValues();
  const copy = useCallback(
    async (kind: EditedKind, id: RecordId) => {
      try {
        const { ref, record } = await host.call("record", { id });
        // The record is of the kind that was asked for.
        const seed = copyOf(kind, record as EditedDocuments[typeof kind], language, (title, its) =>
          textOf(its, "copy-title", { title }),
        );
        edit?.(kind, null, seed, { from: "copy", ref, title: titleIn(record, text) });
      } catch (thrown) {
        const { what, todo } = errorWords(thrown);
        say({ text: `${what} ${todo}`, tone: "bad" });
      }
    },
    [edit, host, say, errorWords, language, text],
  );
  return edit ? copy : null;
}
