import { Checkbox } from "react-aria-components";
import { CheckIcon, MinusIcon } from "./icons";
import "./Field.css";

export interface CheckFieldProps {
  label: string;
  description?: string;
  isChecked: boolean;
  isMixed?: boolean;
  isDisabled?: boolean;
  onChange: (isChecked: boolean) => void;
}

export function CheckField({
  label,
  description,
  isChecked,
  isMixed = false,
  isDisabled = false,
  onChange,
}: CheckFieldProps) {
  return (
    <Checkbox
      className="check"
      isSelected={isChecked}
      isIndeterminate={isMixed}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <span className="check-box">{isMixed ? <MinusIcon /> : <CheckIcon />}</span>
      <span className="check-words">
        {label}
        {description ? <span className="field-description">{description}</span> : null}
      </span>
    </Checkbox>
  );
}
