import { useMemo } from "react";
import { useTitles } from "../../app/bulk/useTitles";
import { useValues } from "../../app/values";
import type { Band, Count, Dimension, FigureTable } from "../../host";
import { LOCALES, useFormat, useLanguage, useText } from "../../text";

/** The families of words for the codes of a dimension. */
const FAMILIES = {
  subtype: "subtype",
  authority: "issuer-level",
  instrument: "document-kind",
  data_class: "data-class",
  role: "activity-role",
  channel: "channel",
  result: "case-result",
  outcome: "outcome",
  ground: "ground",
  notification: "notification-status",
  emergency: "answer",
  art48: "answer",
  narrowed: "answer",
  preserved: "answer",
} as const satisfies Partial<Record<Dimension, string>>;

const BANDS = {
  "0": "0",
  "1-9": "1–9",
  "10-49": "10–49",
  "50-or-more": "≥ 50",
} as const satisfies Record<Band, string>;

export interface FigureWords {
  /** The row of a table in words: a month, a country, a code, an activity. */
  row(dimension: Dimension, key: string): string;
  /** The number, or its band where only that is told. */
  count(count: Count): string;
  month(month: string): string;
  /** The month alone, where the year is plain. */
  shortMonth(month: string): string;
}

/** The words for figures; `tables` say which activities are to be named. */
export function useFigureWords(tables: readonly FigureTable[]): FigureWords {
  const t = useText();
  const { code, country } = useValues();
  const { formatNumber } = useFormat();
  const locale = LOCALES[useLanguage()];
  const services = tables.find(({ dimension }) => dimension === "service")?.rows.map(({ key }) => key) ?? [];
  const titles = useTitles(services.filter((key) => key !== "unknown"));
  return useMemo<FigureWords>(() => {
    const said = (of: string, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(`${of}-01T00:00:00Z`));
    const month = (of: string) => said(of, { month: "short", year: "numeric" });
    return {
      month,
      shortMonth: (of) => said(of, { month: "short" }),
      row: (dimension, key) => {
        if (key === "unknown") return t("figures-unknown");
        if (dimension === "month") return month(key);
        if (dimension === "country") return country(key);
        if (dimension === "service") return titles(key) ?? t("record-erased");
        return code(FAMILIES[dimension], key);
      },
      count: ({ exact, band }) => (exact === null ? BANDS[band] : formatNumber(exact)),
    };
  }, [t, code, country, formatNumber, locale, titles]);
}
