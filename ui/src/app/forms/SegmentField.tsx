import { Radio, RadioGroup } from "react-aria-components";
import { FieldFoot, FieldLabel, fieldState, type FieldProps } from "../../parts/Field";
import { useText } from "../../text";
import "./forms.css";

const OPEN = "open";

export interface SegmentFieldProps<Id extends string> extends FieldProps {
  /** Few, and short: they stand beside each other. */
  options: readonly { id: Id; label: string }[];
  value: Id | null;
  onChange: (value: Id | null) => void;
}

/** One of a few answers, all of them in sight; or not answered yet, which is an answer of its own. */
export function SegmentField<Id extends string>(props: SegmentFieldProps<Id>) {
  const t = useText();
  const { options, value, onChange } = props;
  const all = [...options, { id: OPEN, label: t("value-open") }];
  return (
    <RadioGroup
      {...fieldState(props)}
      orientation="horizontal"
      value={value ?? OPEN}
      onChange={(chosen) => onChange(options.find(({ id }) => id === chosen)?.id ?? null)}
    >
      <FieldLabel {...props} />
      <div className="segments">
        {all.map(({ id, label }) => (
          <Radio key={id} value={id} className="segment">
            {label}
          </Radio>
        ))}
      </div>
      <FieldFoot {...props} />
    </RadioGroup>
  );
}
