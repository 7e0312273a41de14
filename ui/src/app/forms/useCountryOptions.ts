import { useMemo } from "react";
import type { Option } from "../../parts";
import { LOCALES, useLanguage } from "../../text";
import { codesOf, EEA } from "../countries";
import { useValues } from "../values";

/** Every state by its name, those of the European Economic Area first. */
export function useCountryOptions(): readonly Option[] {
  const { country } = useValues();
  const language = useLanguage();
  return useMemo(() => {
    const locale = LOCALES[language];
    const { compare } = new Intl.Collator(locale);
    const options = codesOf(locale)
      .map((id) => ({ id, label: country(id) }))
      .sort((one, other) => compare(one.label, other.label));
    return [...options.filter(({ id }) => EEA.has(id)), ...options.filter(({ id }) => !EEA.has(id))];
  }, [country, language]);
}
