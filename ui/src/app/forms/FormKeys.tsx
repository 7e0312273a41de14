import type { ReactNode } from "react";
import { KeyTable } from "../../parts";
import { useText, type TextKey } from "../../text";

/** What each key does in a form, in the order in which one meets them. */
export const FORM_KEYS = [
  [["Ctrl", "S"], "form-key-save"],
  [["Ctrl", "Enter"], "form-key-finish"],
  [["Esc"], "form-key-leave"],
  [["Ctrl", "Z"], "form-key-undo"],
  [["Alt", "PgDn"], "form-key-next-part"],
  [["Alt", "PgUp"], "form-key-part-before"],
  [["Alt", "Shift", "Enter"], "form-key-row-add"],
  [["Alt", "Shift", "↑"], "form-key-row-up"],
  [["Alt", "Shift", "↓"], "form-key-row-down"],
  [["Alt", "Shift", "Del"], "form-key-row-remove"],
] as const satisfies readonly (readonly [readonly string[], TextKey])[];

/** The keys of a form with what they do. */
export function FormKeys(): ReactNode {
  const t = useText();
  return (
    <KeyTable isQuiet label={t("form-keys")} lines={FORM_KEYS.map(([keys, words]) => [keys, t(words)])} />
  );
}
