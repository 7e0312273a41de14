import { useId, type ReactNode } from "react";
import { CheckField } from "../../../parts";
import { TagList } from "./TagsField";
import "./form.css";

export interface Choice {
  id: string;
  label: string;
  hint?: string;
}

export interface ChoiceFieldProps {
  label: string;
  description?: string;
  choices: readonly Choice[];
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
  /** Words for what is chosen and not among the choices now. */
  nameOf?: (id: string) => string;
  /** Above the choices: a field that narrows them. */
  finder?: ReactNode;
  /** In place of the choices when there is none. */
  empty: string;
}

/** Some of many: what is chosen stands above, what can be chosen below. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, description, choices, value, onChange, nameOf, finder, empty } = props;
  const id = useId();
  const labelOf = (chosen: string) =>
    choices.find((choice) => choice.id === chosen)?.label ?? nameOf?.(chosen) ?? chosen;
  return (
    <div className="choice-field" role="group" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      <TagList
        label={label}
        tags={value.map((chosen) => ({ id: chosen, label: labelOf(chosen) }))}
        onRemove={(gone) => onChange(value.filter((chosen) => chosen !== gone))}
      />
      {finder}
      {choices.length === 0 ? (
        <p className="choice-empty">{empty}</p>
      ) : (
        <div className="choice-list">
          {choices.map((choice) => (
            <CheckField
              key={choice.id}
              label={choice.label}
              {...(choice.hint === undefined ? {} : { description: choice.hint })}
              isChecked={value.includes(choice.id)}
              onChange={(isChecked) =>
                onChange(isChecked ? [...value, choice.id] : value.filter((chosen) => chosen !== choice.id))
              }
            />
          ))}
        </div>
      )}
      {description ? <span className="field-description">{description}</span> : null}
    </div>
  );
}
