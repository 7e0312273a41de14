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
  formatTime(value: format.DateLike): string;
  formatNumber(value: number, options?: Intl.NumberFormatOptions): string;
}

interface Words {
  language: Language;
  t: Text;
}

function makeWords(language: Language): Words {
  const t = Object.assign((key: string, args?: TextArguments) => textOf(language, key, args), {
    has: (key: string): key is TextKey => hasText(language, key),
  });
  return { language, t };
}

function makeFormat(language: Language, zone: format.Zone): Format {
  return {
    formatDate: (value) => format.formatDate(language, value, zone),
    formatWeekdayDate: (value) => format.formatWeekdayDate(language, value, zone),
    formatLongDate: (value) => format.formatLongDate(language, value, zone),
    formatDateTime: (value) => format.formatDateTime(language, value, zone),
    formatDayMonthTime: (value) => format.formatDayMonthTime(language, value, zone),
    formatTime: (value) => format.formatTime(language, value, zone),
    formatNumber: (value, options) => format.formatNumber(language, value, options),
  };
}

const WordsContext = createContext<Words | null>(null);
const ZoneContext = createContext<format.Zone>(null);
const FormatContext = createContext<Format | null>(null);

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
      <I18nProvider locale={LOCALES[language]}>
        <ZoneProvider zone={null}>{children}</ZoneProvider>
      </I18nProvider>
    </WordsContext>
  );
}

export interface ZoneProviderProps {
  /** The zone of the register that is open; null where none is, or before it is known. */
  zone: format.Zone;
  children: ReactNode;
}

/** By whose clock moments are told from here on: whoever reads a register elsewhere sees the times its owner sees. */
export function ZoneProvider({ zone, children }: ZoneProviderProps) {
  const { language } = useWords();
  const formats = useMemo(() => makeFormat(language, zone), [language, zone]);
  return (
    <ZoneContext value={zone}>
      <FormatContext value={formats}>{children}</FormatContext>
    </ZoneContext>
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
  const formats = useContext(FormatContext);
  if (!formats) throw new Error("TextProvider is missing");
  return formats;
}

/** By whose clock moments are told here; null for the clock of this machine. */
export function useZone(): format.Zone {
  return useContext(ZoneContext);
}

export function useLanguage(): Language {
  return useWords().language;
}
