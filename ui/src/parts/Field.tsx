import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import { useText } from "../text";
import { WarningIcon } from "./icons";
import "./Field.css";

/** What every field has around its control. */
export interface FieldProps {
  label: string;
  /** Keeps the label for those who listen, where the place says it to those who look. */
  isLabelHidden?: boolean;
  description?: string;
  /** What is wrong with the value; shows the field as invalid. */
  error?: string | null;
  isRequired?: boolean;
  isDisabled?: boolean;
}

export function FieldLabel({ label, isLabelHidden, isRequired }: FieldProps) {
  const t = useText();
  return (
    <Label className={isLabelHidden ? "unseen" : "field-label"}>
      {label}
      {isRequired ? (
        <span className="field-mark" aria-hidden="true">
          {t("field-required")}
        </span>
      ) : null}
    </Label>
  );
}

export function FieldFoot({ description, error }: Pick<FieldProps, "description" | "error">) {
  return (
    <>
      {/* Also when it is empty: one that comes later would not be read with the field. */}
      {description === undefined ? null : (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
      {error ? (
        <FieldError className="field-error">
          <WarningIcon />
          {error}
        </FieldError>
      ) : null}
    </>
  );
}

/** The attributes React Aria wants, from ours. */
export function fieldState({ error, isRequired = false, isDisabled = false }: FieldProps) {
  return {
    isInvalid: Boolean(error),
    isRequired,
    isDisabled,
    validationBehavior: "aria" as const,
    className: "field",
  };
}

export interface Option<Id extends string = string> {
  id: Id;
  label: string;
  hint?: string;
  /** At the right: how many there are of it. */
  count?: string;
  mark?: ReactNode;
  isDisabled?: boolean;
}
