import { useId, useState, type ReactNode } from "react";
import { TextArea, TextField, type FieldProps, type Option } from "../../parts";
import { useHold } from "../../parts/hold";
import { useText } from "../../text";
import { useValues } from "../values";
import { PickField } from "./PickField";
import "./forms.css";

export interface LinesFieldProps {
  label: string;
  description?: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  error?: string | null;
}

/** A list, one on each line. */
export function LinesField({ label, description, value, onChange, error = null }: LinesFieldProps) {
  const t = useText();
  return (
    <TextArea
      label={label}
      description={description ?? t("form-one-per-line")}
      value={value.join("\n")}
      onChange={(typed) => onChange(typed.split("\n"))}
      error={error}
      lines={3}
    />
  );
}

const NOTHING = "-";

export interface CodeFieldProps<Code extends string> {
  label: string;
  /** The family of its words: `purpose-kind`. */
  family: string;
  codes: readonly Code[];
  value: Code | null;
  onChange: (value: Code | null) => void;
  error?: string | null;
  /** Whether it may stay open. */
  hasNone?: boolean;
  description?: string;
  isRequired?: boolean;
  /** What stands before the words in the list. */
  mark?: (code: Code) => ReactNode;
}

/** One of a few codes by its word, or nothing. */
export function CodeField<Code extends string>(props: CodeFieldProps<Code>) {
  const { label, family, codes, value, onChange, error = null, hasNone = true, description, mark } = props;
  const { isRequired = false } = props;
  const t = useText();
  const { code } = useValues();
  const options: Option[] = [
    ...(hasNone ? [{ id: NOTHING, label: t("value-not-stated") }] : []),
    ...codes.map((id) => ({ id, label: code(family, id), ...(mark ? { mark: mark(id) } : {}) })),
  ];
  const chosen = value ?? (hasNone ? NOTHING : null);
  return (
    <PickField
      label={label}
      options={options}
      selected={chosen === null ? [] : [chosen]}
      words={value === null ? t("value-not-stated") : code(family, value)}
      onChange={([id]) => onChange(codes.find((one) => one === id) ?? null)}
      error={error}
      isRequired={isRequired}
      {...(description ? { description } : {})}
    />
  );
}

export interface ChoiceFieldProps {
  label: string;
  /** Words of the record that may be chosen. */
  choices: readonly Option[];
  /** What an empty value means: "all purposes". */
  emptyLabel: string;
  value: string;
  onChange: (value: string) => void;
  description?: string;
  error?: string | null;
}

/** One of the words that stand elsewhere in the form; empty for all of them. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, choices, emptyLabel, value, onChange, description, error = null } = props;
  const isKnown = value === "" || choices.some(({ id }) => id === value);
  const options: Option[] = [
    { id: NOTHING, label: emptyLabel },
    ...choices.filter(({ id }) => id !== "" && id !== NOTHING),
    ...(isKnown ? [] : [{ id: value, label: value }]),
  ];
  const chosen = value === "" ? NOTHING : value;
  return (
    <PickField
      label={label}
      options={options}
      selected={[chosen]}
      words={options.find(({ id }) => id === chosen)?.label ?? value}
      onChange={([id = NOTHING]) => onChange(id === NOTHING ? "" : id)}
      error={error}
      {...(description ? { description } : {})}
    />
  );
}

export interface ManyFieldProps {
  label: string;
  options: readonly Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  description?: string;
  error?: string | null;
  isRequired?: boolean;
}

/** Several of many, in the order of the list. */
export function ManyField(props: ManyFieldProps) {
  const { label, options, value, onChange, description, error = null, isRequired = false } = props;
  const t = useText();
  const { list } = useValues();
  const chosen = options.filter(({ id }) => value.includes(id));
  return (
    <PickField
      label={label}
      options={options}
      selected={value}
      isMany
      words={chosen.length === 0 ? t("value-none") : list(chosen.map((option) => option.label))}
      onChange={onChange}
      error={error}
      isRequired={isRequired}
      {...(description ? { description } : {})}
    />
  );
}

export interface NumberFieldProps extends FieldProps {
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A whole number, or none; what is no number stays to be looked at. */
export function NumberField({ value, onChange, ...rest }: NumberFieldProps) {
  const t = useText();
  const [typed, setTyped] = useState(value === null ? "" : String(value));
  const isNumber = /^\d*$/.test(typed.trim());
  // What is meant by what stands there; a value that came from elsewhere takes its place.
  const meant = isNumber && typed.trim() !== "" ? Number(typed.trim()) : null;
  if (isNumber && meant !== value) setTyped(value === null ? "" : String(value));
  const wrong = isNumber ? null : t("form-number");
  useHold(wrong === null ? null : t("save-stopped", { field: rest.label, words: wrong }));
  return (
    <TextField
      {...rest}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        const digits = next.trim();
        // What is no number takes the place of none: it is mended first.
        if (/^\d*$/.test(digits)) onChange(digits === "" ? null : Number(digits));
      }}
      error={wrong ?? rest.error ?? null}
    />
  );
}

/** A title for a group of fields that belong together. */
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div className="field-group" role="group" aria-labelledby={id}>
      <h3 id={id} className="field-group-title">
        {title}
      </h3>
      <div className="field-group-fields">{children}</div>
    </div>
  );
}
