import { createContext, useContext, useMemo } from "react";
import {
  useErrorWords,
  useHost,
  type FactorRow,
  type FactorSide,
  type FactorWeight,
  type RecordId,
} from "../../host";
import { useToast } from "../../parts";
import { useLanguage, useText } from "../../text";
import { NO_TEXT } from "../../app/forms/clean";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import type { Factor } from "../../host";

/** To which side a factor of each part mostly tends; the person may say otherwise in its own form. */
export const USUAL_WEIGHT: Readonly<Record<FactorSide, FactorWeight>> = {
  interest: "for_controller",
  necessity: "for_controller",
  alternative: "for_person",
  impact: "for_person",
  expectation: "neutral",
  safeguard: "for_controller",
};

const MOST = 200;
const TITLE = 80;

/** The beginning of a text, up to a word's end. */
export function titleOf(text: string): string {
  const line = text.trim().split("\n")[0] ?? "";
  if (line.length <= TITLE) return line;
  const cut = line.slice(0, TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}

export interface Library {
  /** Factors of a part, by title. */
  of(side: FactorSide): readonly FactorRow[];
  /** The text of a factor in the language of the screen, and its id. */
  take(id: RecordId): Promise<string | null>;
  /** Makes a factor of a text; its id, or null when it was refused. */
  keep(side: FactorSide, text: string): Promise<RecordId | null>;
}

/** The factors that were thought through for earlier assessments. */
export function useFactorLibrary(): Library {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const language = useLanguage();
  const { text } = useValues();
  const { data } = useCommand("list", {
    kind: "factor",
    filters: [],
    sort: "title",
    descending: false,
    offset: 0,
    limit: MOST,
  });
  return useMemo(() => {
    // A list of factors holds rows of factors.
    const rows = (data?.rows ?? []) as FactorRow[];
    const refused = (thrown: unknown) => {
      const { what, todo } = errorWords(thrown);
      say({ text: `${what} ${todo}`, tone: "bad" });
      return null;
    };
    return {
      of: (side) => rows.filter((row) => row.side === side),
      take: async (id) => {
        try {
          const { record } = await host.call("record", { id });
          const factor = record as Factor;
          return text(factor.text) || factor.title;
        } catch (thrown) {
          return refused(thrown);
        }
      },
      keep: async (side, words) => {
        const title = titleOf(words);
        const record: Factor = {
          title,
          side,
          weight: USUAL_WEIGHT[side],
          text: { ...NO_TEXT, [language]: words.trim() },
          remarks: "",
        };
        try {
          const { id, ref } = await host.call("put_record", {
            kind: "factor",
            id: null,
            based_on: null,
            reason: "",
            record,
          });
          say({ text: t("link-made", { ref, title }), tone: "ok" });
          return id;
        } catch (thrown) {
          return refused(thrown);
        }
      },
    };
  }, [data, host, say, errorWords, language, text, t]);
}

export const LibraryContext = createContext<Library | null>(null);

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error("the library is missing");
  return library;
}
