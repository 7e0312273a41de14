import { useState, type CSSProperties, type FocusEvent, type KeyboardEvent, type Ref } from "react";
import { Input, TextArea as AriaTextArea, TextField as AriaTextField } from "react-aria-components";
import { FieldFoot, FieldLabel, fieldState, type FieldProps } from "./Field";

interface WritingProps extends FieldProps {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onBlur?: (event: FocusEvent) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  placeholder?: string;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  maxLength?: number;
}

export interface TextFieldProps extends WritingProps {
  type?: "text" | "email" | "tel" | "url" | "password";
  isMonospace?: boolean;
  ref?: Ref<HTMLInputElement>;
}

function textProps({ value, defaultValue, onChange, isReadOnly, autoFocus, maxLength }: WritingProps) {
  return {
    ...(value === undefined ? {} : { value }),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    ...(onChange ? { onChange } : {}),
    ...(maxLength === undefined ? {} : { maxLength }),
    isReadOnly: isReadOnly ?? false,
    // The caller asks for it where a dialog or a new row opens.
    autoFocus: autoFocus ?? false,
  };
}

export function TextField(props: TextFieldProps) {
  const { type = "text", isMonospace, placeholder, onBlur, onKeyDown, ref } = props;
  return (
    <AriaTextField {...fieldState(props)} {...textProps(props)} type={type}>
      <FieldLabel {...props} />
      <Input
        ref={ref}
        className={isMonospace ? "control mono" : "control"}
        placeholder={placeholder}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      />
      <FieldFoot {...props} />
    </AriaTextField>
  );
}

export interface TextAreaProps extends WritingProps {
  /** The least number of lines shown; the box grows with the text. */
  lines?: number;
  mostLines?: number;
  ref?: Ref<HTMLTextAreaElement>;
}

const LINE = 20;
const AROUND = 10;

export function TextArea(props: TextAreaProps) {
  const { lines = 2, mostLines = 24, placeholder, onBlur, onKeyDown, value, defaultValue, ref } = props;
  const [typed, setTyped] = useState(defaultValue ?? "");
  const text = value ?? typed;
  const size = {
    "--grow-least": `${lines * LINE + AROUND}px`,
    "--grow-most": `${mostLines * LINE + AROUND}px`,
  } as CSSProperties;
  return (
    <AriaTextField
      {...fieldState(props)}
      {...textProps(props)}
      onChange={(next) => {
        setTyped(next);
        props.onChange?.(next);
      }}
    >
      <FieldLabel {...props} />
      <div className="grow" data-text={text} style={size}>
        <AriaTextArea
          ref={ref}
          className="control"
          rows={lines}
          placeholder={placeholder}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
        />
      </div>
      <FieldFoot {...props} />
    </AriaTextField>
  );
}
