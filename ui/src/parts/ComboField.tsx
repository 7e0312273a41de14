import { Button, ComboBox, Group, Input, Popover } from "react-aria-components";
import { useText } from "../text";
import { FieldFoot, FieldLabel, fieldState, type FieldProps, type Option } from "./Field";
import { ChevronDownIcon } from "./icons";
import { OptionList } from "./OptionList";

export interface ComboFieldProps<Id extends string = string> extends FieldProps {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id | null) => void;
  placeholder?: string;
  /** The words as they are typed, for a list that the host searches. */
  onType?: (typed: string) => void;
}

/** One of many, found by typing. */
export function ComboField<Id extends string = string>(props: ComboFieldProps<Id>) {
  const t = useText();
  const { options, value, onChange, placeholder, onType } = props;
  return (
    <ComboBox
      {...fieldState(props)}
      defaultItems={options}
      value={value}
      menuTrigger="focus"
      allowsEmptyCollection
      {...(onType ? { onInputChange: onType } : {})}
      onChange={(key) => onChange(options.find((option) => option.id === key)?.id ?? null)}
    >
      <FieldLabel {...props} />
      <Group className="control-box">
        <Input className="control" placeholder={placeholder} />
        <Button className="control-button" aria-label={t("field-show-options")}>
          <ChevronDownIcon />
        </Button>
      </Group>
      <FieldFoot {...props} />
      <Popover className="popover" offset={4}>
        <OptionList />
      </Popover>
    </ComboBox>
  );
}
