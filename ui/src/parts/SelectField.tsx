import { Button, Popover, Select, SelectValue } from "react-aria-components";
import { FieldFoot, FieldLabel, fieldState, type FieldProps, type Option } from "./Field";
import { ChevronDownIcon } from "./icons";
import { OptionList } from "./OptionList";

export interface SelectFieldProps<Id extends string = string> extends FieldProps {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  placeholder?: string;
}

/** One of a few. For many, or for names that are typed, use `ComboField`. */
export function SelectField<Id extends string = string>(props: SelectFieldProps<Id>) {
  const { options, value, onChange, placeholder = "—" } = props;
  return (
    <Select
      {...fieldState(props)}
      value={value}
      placeholder={placeholder}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <FieldLabel {...props} />
      <Button className="select-button">
        <SelectValue className="select-value" />
        <ChevronDownIcon />
      </Button>
      <FieldFoot {...props} />
      <Popover className="popover" offset={4}>
        <OptionList options={options} />
      </Popover>
    </Select>
  );
}
