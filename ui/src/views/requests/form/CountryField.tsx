import { memo, useMemo } from "react";
import { useValues } from "../../../app/values";
import { ComboField } from "../../../parts";
import type { FieldProps } from "../../../parts/Field";
import { LOCALES, useLanguage } from "../../../text";

/** The two letters of every state, as the language of the screen names them. */
function codesOf(locale: string): readonly string[] {
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NO_STATES.has(code) && names.of(code) !== undefined);
}

/** Codes that have a name and are no country, or stand for another code. */
const NO_STATES: ReadonlySet<string> = new Set(
  "AC AN BU CP CQ CS DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO QU RH SU TA TP UK UN VD WK XA XB XK YD YU ZR ZZ".split(
    " ",
  ),
);

export const EEA: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" "),
);

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
