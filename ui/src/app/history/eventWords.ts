import { useCallback } from "react";
import type { EventView, Kind } from "../../host";
import { useText } from "../../text";
import { useValues } from "../values";

/** `legal-document.recorded`: what it is about, and what happened. */
export function partsOf(kind: string): { noun: string; verb: string } {
  const [noun = "", verb = ""] = kind.split(".");
  return { noun: noun.replaceAll("-", "_"), verb };
}

export interface EventWords {
  /** What happened: "Changed". */
  verb: string;
  /** To what kind of record: "Processing activity". Empty for the trail itself. */
  noun: string;
}

/** What an event says, in words. */
export function useEventWords(): (event: Pick<EventView, "kind">) => EventWords {
  const t = useText();
  const { code } = useValues();
  return useCallback(
    ({ kind }) => {
      const { noun, verb } = partsOf(kind);
      const key = `event-${verb}`;
      const words = t.has(key) ? t(key) : kind;
      if (noun === "trail") return { verb: words, noun: "" };
      if (noun === "workspace") return { verb: words, noun: t("event-register") };
      return { verb: words, noun: code("kind", noun as Kind) };
    },
    [t, code],
  );
}
