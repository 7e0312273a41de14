import { TextArea } from "../../parts";
import { useText } from "../../text";

export interface ReasonFieldProps {
  value: string;
  onChange: (reason: string) => void;
  /** Whether it was tried: from then on an empty field says that it is needed. */
  isAsked: boolean;
  label?: string;
  description?: string;
  isRequired?: boolean;
  autoFocus?: boolean;
  lines?: number;
}

export const isGiven = (words: string): boolean => words.trim() !== "";

/** Why something is done: it stands in the trail. */
export function ReasonField(props: ReasonFieldProps) {
  const { value, onChange, isAsked, isRequired = true, autoFocus = false, lines = 2 } = props;
  const t = useText();
  return (
    <TextArea
      label={props.label ?? t("field-reason")}
      description={props.description ?? t("form-reason-note")}
      value={value}
      onChange={onChange}
      isRequired={isRequired}
      autoFocus={autoFocus}
      lines={lines}
      error={isAsked && isRequired && !isGiven(value) ? t("form-needed") : null}
    />
  );
}
