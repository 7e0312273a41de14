import { useCallback } from "react";
import { codesOf } from "../../app/countries";
import { useValues } from "../../app/values";
import type { Option } from "../../parts";
import { LOCALES, useLanguage } from "../../text";

/** Every state of the world by its name, when it is asked for. */
export function useCountries(): () => readonly Option[] {
  const { country } = useValues();
  const language = useLanguage();
  return useCallback(() => {
    const locale = LOCALES[language];
    const { compare } = new Intl.Collator(locale);
    return codesOf(locale)
      .map((id) => ({ id, label: country(id) }))
      .toSorted((a, b) => compare(a.label, b.label));
  }, [country, language]);
}
