import { memo, useMemo } from "react";
import { codesOf } from "../../../app/countries";
import { useValues } from "../../../app/values";
import { ComboField } from "../../../parts";
import type { FieldProps } from "../../../parts/Field";
import { LOCALES, useLanguage } from "../../../text";

export interface CountryFieldProps extends FieldProps {
  value: string | null;
  onChange: (value: string | null) => void;
}

/** Any state of the world, found by typing. Many: drawn only when something about it changes. */
export const CountryField = memo(function CountryField(props: CountryFieldProps) {
  const { country } = useValues();
  const language = useLanguage();
  const options = useMemo(() => {
    const locale = LOCALES[language];
    const { compare } = new Intl.Collator(locale);
    return codesOf(locale)
      .map((id) => ({ id, label: country(id) }))
      .sort((a, b) => compare(a.label, b.label));
  }, [country, language]);
  return <ComboField {...props} options={options} />;
});
