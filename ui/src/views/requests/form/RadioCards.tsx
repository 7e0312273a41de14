import type { ReactNode } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import { FieldFoot, FieldLabel, fieldState, type FieldProps } from "../../../parts/Field";
import "../../../parts/Field.css";
import "./form.css";

export interface CardOption<Id extends string> {
  id: Id;
  label: string;
  hint?: string;
  mark?: ReactNode;
}

export interface RadioCardsProps<Id extends string> extends FieldProps {
  options: readonly CardOption<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  /** How many stand beside each other where there is room. */
  across?: 1 | 2 | 3;
}

/** One of a few, all of them in sight, each with its words. */
export function RadioCards<Id extends string>(props: RadioCardsProps<Id>) {
  const { options, value, onChange, across = 1 } = props;
  return (
    <RadioGroup
      {...fieldState(props)}
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option) onChange(option.id);
      }}
    >
      <FieldLabel {...props} />
      <div className="radio-cards" data-across={across}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="radio-card">
            <span className="radio-dot" aria-hidden="true" />
            <span className="radio-words">
              <span className="radio-label">
                {option.label}
                {option.mark}
              </span>
              {option.hint ? <span className="radio-hint">{option.hint}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
      <FieldFoot {...props} />
    </RadioGroup>
  );
}
