import { useMemo } from "react";
import type { IsoPeriod, LangText, Retention } from "../host";
import { LANGUAGES, LOCALES, useLanguage, useText, type Language, type Text } from "../text";

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  nb: "Norsk",
  nl: "Nederlands",
};

/** The text in the language of the screen, or in the first one that has it. */
export function langText(text: LangText | null | undefined, language: Language): string {
  if (!text) return "";
  return [language, ...LANGUAGES].map((one) => text[one]).find(Boolean) ?? "";
}

export interface Period {
  years: number;
  months: number;
  days: number;
}

/** `P1Y6M` as numbers; null when it is no period of the register. */
export function readPeriod(iso: IsoPeriod | null | undefined): Period | null {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(iso ?? "");
  if (!match || iso === "P") return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
  return { years, months, days: weeks * 7 + days };
}

const lengthOf = (period: Period) => period.years * 365.25 + period.months * 30.44 + period.days;

/** The longest period that any rule states, each with its ceiling where it has one. */
export function longestPeriod(rules: readonly Retention[]): IsoPeriod | null {
  let longest: { iso: IsoPeriod; length: number } | null = null;
  for (const { period, max_period } of rules) {
    const iso = max_period ?? period;
    const read = readPeriod(iso);
    if (iso === null || read === null) continue;
    const length = lengthOf(read);
    if (longest === null || length > longest.length) longest = { iso, length };
  }
  return longest?.iso ?? null;
}

const hyphened = (code: string) => code.toLowerCase().replaceAll(/[_/.]/g, "-");

export interface Values {
  /** A text of the register in the language of the screen. */
  text(text: LangText | null | undefined): string;
  /** The same, and where that is another language, which: "Customers (English)". */
  said(text: LangText | null | undefined): string;
  /** The word for a code: `code("activity-status", "active")`. The code itself where there is no word. */
  code(family: string, code: string | null | undefined): string;
  /** The name of a field of a record. */
  field(name: string): string;
  country(code: string | null | undefined): string;
  countries(codes: readonly string[]): string;
  /** "1 year and 6 months" */
  period(iso: IsoPeriod): string;
  /** "1 year after the last registered activity, never longer than 2 years" */
  retention(rule: Retention): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
}

function makeValues(t: Text, language: Language): Values {
  const listFormat = new Intl.ListFormat(LOCALES[language], { type: "conjunction" });
  const regions = new Intl.DisplayNames(LOCALES[language], { type: "region" });
  const code = (family: string, value: string | null | undefined) => {
    if (value === null || value === undefined || value === "") return "";
    const key = `${family}-${hyphened(value)}`;
    return t.has(key) ? t(key) : value;
  };
  const country = (value: string | null | undefined) => {
    if (!value) return "";
    const key = `country-${value}`;
    if (t.has(key)) return t(key);
    return /^[A-Z]{2}$/.test(value) ? (regions.of(value) ?? value) : value;
  };
  const list = (items: readonly string[]) => listFormat.format(items.filter(Boolean));
  const period = (iso: IsoPeriod) => {
    const read = readPeriod(iso);
    if (!read) return iso;
    const { years, months, days } = read;
    return list([
      years > 0 ? t("period-years", { count: years }) : "",
      months > 0 ? t("period-months", { count: months }) : "",
      days > 0 ? t("period-days", { count: days }) : "",
    ]);
  };
  const start = (rule: Retention) => {
    if (rule.period === null)
      return rule.trigger === null ? "" : t("retention-until", { trigger: code("trigger", rule.trigger) });
    const words = period(rule.period);
    const key = `trigger-${hyphened(rule.trigger ?? "")}-after`;
    return t.has(key) ? t(key, { period: words }) : words;
  };
  return {
    text: (text) => langText(text, language),
    said: (text) => {
      if (!text) return "";
      const other = LANGUAGES.find((one) => text[one]);
      if (other === undefined || text[language]) return text[language] ?? "";
      return t("words-in-other", { words: text[other] ?? "", language: LANGUAGE_NAMES[other] });
    },
    code,
    field: (name) => code("field", name),
    country,
    countries: (codes) => list(codes.map(country)),
    period,
    list,
    retention: (rule) => {
      const ceiling =
        rule.max_period !== null && rule.max_period !== rule.period
          ? t("retention-ceiling", { period: period(rule.max_period) })
          : "";
      return [start(rule), ceiling].filter(Boolean).join(", ");
    },
  };
}

/** The words for what stands in records. */
export function useValues(): Values {
  const t = useText();
  const language = useLanguage();
  return useMemo(() => makeValues(t, language), [t, language]);
}
