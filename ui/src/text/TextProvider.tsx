import { createContext, useContext, useEffect, useMemo, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { hasText, textOf, type TextArguments } from "./bundles";
import * as format from "./format";
import type { TextKey } from "./keys";
import { LOCALES, type Language } from "./language";

export interface Text {
  /** The words of a key in the language of the screen. */
  (key: TextKey, args?: TextArguments): string;
  /** For keys made from a code that came from elsewhere: `t.has(key) ? t(key) : …`. */
  has(key: string): key is TextKey;
}

export interface Format {
  formatDate(value: format.DateLike): string;
  formatWeekdayDate(value: format.DateLike): string;
  formatLongDate(value: format.DateLike): string;
  formatDateTime(value: format.DateLike): string;
  formatDayMonthTime(value: format.DateLike): string;
  formatTime(value: format.DateLike, zone?: string): string;
  formatNumber(value: number, options?: Intl.NumberFormatOptions): string;
}

interface Words {
  language: Language;
  t: Text;
  format: Format;
}

function makeWords(language: Language): Words {
  const t = Object.assign((key: string, args?: TextArguments) => textOf(language, key, args), {
    has: (key: string): key is TextKey => hasText(language, key),
  });
  return {
    language,
    t,
    format: {
      formatDate: (value) => format.formatDate(language, value),
      formatWeekdayDate: (value) => format.formatWeekdayDate(language, value),
      formatLongDate: (value) => format.formatLongDate(language, value),
      formatDateTime: (value) => format.formatDateTime(language, value),
      formatDayMonthTime: (value) => format.formatDayMonthTime(language, value),
      formatTime: (value, zone) => format.formatTime(language, value, zone),
      formatNumber: (value, options) => format.formatNumber(language, value, options),
    },
  };
}

const WordsContext = createContext<Words | null>(null);

export interface TextProviderProps {
  language: Language;
  children: ReactNode;
}

export function TextProvider({ language, children }: TextProviderProps) {
  const words = useMemo(() => makeWords(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsContext value={words}>
      <I18nProvider locale={LOCALES[language]}>{children}</I18nProvider>
    </WordsContext>
  );
}

function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("TextProvider is missing");
  return words;
}

/** `const t = useText(); t("action-save")` */
export function useText(): Text {
  return useWords().t;
}

export function useFormat(): Format {
  return useWords().format;
}

export function useLanguage(): Language {
  return useWords().language;
}
