import { Radio, RadioGroup } from "react-aria-components";
import { FieldLabel } from "../../parts/Field";
import { LANGUAGES, useText } from "../../text";
import { LANGUAGE_NAMES, type Shown } from "./languages";

export interface LanguageChoiceProps {
  value: Shown;
  onChange: (value: Shown) => void;
}

/** In which languages the texts of a form are shown. */
export function LanguageChoice({ value, onChange }: LanguageChoiceProps) {
  const t = useText();
  const choices: readonly Shown[] = ["all", ...LANGUAGES];
  return (
    <RadioGroup
      className="field"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(choices.find((one) => one === chosen) ?? "all")}
    >
      <FieldLabel label={t("lang-choice")} />
      <div className="segments">
        {choices.map((choice) => (
          <Radio
            key={choice}
            value={choice}
            className="segment"
            {...(choice === "all" ? {} : { "aria-label": LANGUAGE_NAMES[choice] })}
          >
            {choice === "all" ? t("lang-choice-all") : choice}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
