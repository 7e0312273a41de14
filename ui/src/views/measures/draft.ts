import { cleanText, NO_TEXT, trimmed } from "../../app/forms/clean";
import type { SecurityMeasure } from "../../host";

export function newSecurityMeasure(): SecurityMeasure {
  return {
    name: "",
    kind: null,
    text: NO_TEXT,
    evidence_ref: "",
    owner_unit: "",
    review_due: null,
    last_reviewed_on: null,
    remarks: "",
  };
}

export const cleanSecurityMeasure = (draft: SecurityMeasure): SecurityMeasure => ({
  ...trimmed(draft),
  text: cleanText(draft.text),
});
