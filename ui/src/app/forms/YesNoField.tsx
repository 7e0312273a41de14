import type { FieldProps } from "../../parts/Field";
import { useText } from "../../text";
import { SegmentField } from "./SegmentField";

export interface YesNoFieldProps extends FieldProps {
  value: boolean | null;
  onChange: (value: boolean | null) => void;
}

/** Yes, no, or not answered yet: three things that a box to tick cannot tell apart. */
export function YesNoField({ value, onChange, ...rest }: YesNoFieldProps) {
  const t = useText();
  return (
    <SegmentField<"yes" | "no">
      {...rest}
      options={[
        { id: "yes", label: t("value-yes") },
        { id: "no", label: t("value-no") },
      ]}
      value={value === null ? null : value ? "yes" : "no"}
      onChange={(answer) => onChange(answer === null ? null : answer === "yes")}
    />
  );
}
