import { Radio, RadioGroup, Text } from "react-aria-components";
import { FieldFoot, FieldLabel, fieldState, type FieldProps } from "../../parts/Field";
import "./sharing.css";

export interface ChoiceFieldProps<Id extends string> extends FieldProps {
  options: readonly { id: Id; label: string; hint?: string }[];
  value: Id | null;
  onChange: (value: Id) => void;
  /** Beside each other: few and short. */
  isInline?: boolean;
}

/** One of a few, each with what it means. */
export function ChoiceField<Id extends string>(props: ChoiceFieldProps<Id>) {
  const { options, value, onChange, isInline = false } = props;
  return (
    <RadioGroup
      {...fieldState(props)}
      orientation={isInline ? "horizontal" : "vertical"}
      value={value}
      onChange={(chosen) => {
        const found = options.find(({ id }) => id === chosen);
        if (found) onChange(found.id);
      }}
    >
      <FieldLabel {...props} />
      <div className="choices" {...(isInline ? { "data-inline": "" } : {})}>
        {options.map(({ id, label, hint }) => (
          <Radio key={id} value={id} className="choice">
            <span className="choice-dot" aria-hidden="true" />
            <span className="choice-words">
              {label}
              {hint === undefined ? null : (
                <Text slot="description" className="field-description">
                  {hint}
                </Text>
              )}
            </span>
          </Radio>
        ))}
      </div>
      <FieldFoot {...props} />
    </RadioGroup>
  );
}
