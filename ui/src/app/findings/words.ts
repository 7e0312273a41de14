import { useMemo } from "react";
import type { Finding, FindingStatus, FindingView, Identity, Severity } from "../../host";
import type { Tone } from "../../parts";
import { useSentence, useText } from "../../text";
import { readPath } from "../forms/fieldAt";
import { useValues } from "../values";

/** The gravest first. */
export const SEVERITIES = ["blocker", "high", "medium", "low", "info"] as const satisfies readonly Severity[];

/** Those at which a script stops. */
export const SERIOUS = ["blocker", "high"] as const satisfies readonly Severity[];

export const STATUSES = [
  "new",
  "open",
  "accepted",
  "false_positive",
  "fixed",
] as const satisfies readonly FindingStatus[];

/** The colour repeats the word. */
export const SEVERITY_TONES = {
  blocker: "bad",
  high: "bad",
  medium: "warn",
  low: "neutral",
  info: "neutral",
} as const satisfies Record<Severity, Tone>;

export const STATUS_TONES = {
  new: "warn",
  open: "neutral",
  accepted: "neutral",
  false_positive: "neutral",
  fixed: "ok",
} as const satisfies Record<FindingStatus, Tone>;

/** What a finding is from one answer to the next. */
export const findingKey = ({ object, rule, part }: Identity): string => `${rule} ${object} ${part}`;

/** Whether somebody still has to act. */
export const isOpenFinding = ({ status }: FindingView): boolean => status === "new" || status === "open";

/** The last day of the month before, as the trend counts from it. */
export function endOfLastMonth(today: string): string {
  const [year = 1970, month = 1] = today.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10);
}

/** Which row of its record a finding is about, by the row's own words: one record can have the same finding at several. */
export function useRowWords(): (finding: Finding) => string[] {
  const say = useSentence();
  return useMemo(
    () =>
      ({ about }) =>
        about.map(say),
    [say],
  );
}

/** Where in its record a finding is, in words: "Legal bases 2 · Answering customers · Consent · Assessment". */
export function useWhereWords(): (finding: Finding) => string {
  const t = useText();
  const { code, field } = useValues();
  const rowWords = useRowWords();
  return useMemo(() => {
    const named = (name: string) => {
      const words = field(name);
      // The noun of an entry of a case is a kind of record.
      return words === name ? code("kind", name) : words;
    };
    return (finding) => {
      const { field: first, row, column } = readPath(finding.path);
      if (first === "") return t("findings-whole");
      const place = row === null ? named(first) : `${named(first)} ${row + 1}`;
      const last = column.split(/[.[]/u)[0] ?? "";
      return [place, ...rowWords(finding), ...(last === "" ? [] : [named(last)])].join(" · ");
    };
  }, [t, code, field, rowWords]);
}
