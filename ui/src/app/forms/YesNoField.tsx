import { Radio, RadioGroup } from "react-aria-components";
import { FieldFoot, FieldLabel, fieldState, type FieldProps } from "../../parts/Field";
import { useText } from "../../text";
import "./forms.css";

const ANSWERS = ["yes", "no", "open"] as const;
type Answer = (typeof ANSWERS)[number];

const READ: Readonly<Record<Answer, boolean | null>> = { yes: true, no: false, open: null };

export interface YesNoFieldProps extends FieldProps {
  value: boolean | null;
  onChange: (value: boolean | null) => void;
}

/** Yes, no, or not answered yet: three things that a box to tick cannot tell apart. */
export function YesNoField(props: YesNoFieldProps) {
  const t = useText();
  const { value, onChange } = props;
  const words = { yes: t("value-yes"), no: t("value-no"), open: t("value-open") };
  return (
    <RadioGroup
      {...fieldState(props)}
      orientation="horizontal"
      value={value === null ? "open" : value ? "yes" : "no"}
      onChange={(chosen) => onChange(READ[ANSWERS.find((one) => one === chosen) ?? "open"])}
    >
      <FieldLabel {...props} />
      <div className="segments">
        {ANSWERS.map((answer) => (
          <Radio key={answer} value={answer} className="segment" data-answer={answer}>
            {words[answer]}
          </Radio>
        ))}
      </div>
      <FieldFoot {...props} />
    </RadioGroup>
  );
}
