import type { OwnRetention } from "../../host";
import { DateField } from "../../parts";
import { useText } from "../../text";
import { RadioCards } from "../../views/requests/form/RadioCards";
import { RULES } from "./erasing";
import { useRuleWords } from "./groundWords";

export interface DueCases {
  rule: OwnRetention;
  on: string;
}

export interface RetentionScopeProps {
  due: DueCases;
  onChange: (due: DueCases) => void;
}

/** Which rule, and the day on which a file must be due to go. */
export function RetentionScope({ due, onChange }: RetentionScopeProps) {
  const t = useText();
  const ruleWords = useRuleWords();
  return (
    <>
      <p>{t("erase-due-words")}</p>
      <RadioCards
        label={t("erase-rule")}
        options={RULES.map((id) => ({ id, ...ruleWords(id) }))}
        value={due.rule}
        onChange={(rule) => onChange({ ...due, rule })}
      />
      <div className="erase-day">
        <DateField
          label={t("erase-on-day")}
          description={t("erase-on-day-note")}
          value={due.on}
          onChange={(on) => onChange({ ...due, on: on ?? due.on })}
        />
      </div>
    </>
  );
}
