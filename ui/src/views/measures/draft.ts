import { after, lines, need, type Flaw } from "../../app/forms/flaws";
import type { Rules } from "../../app/forms/useEditor";
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

function check(draft: SecurityMeasure): readonly Flaw[] {
  return [
    ...need(draft.name.trim() !== "", "name"),
    ...lines(draft, ["remarks"]),
    ...after(draft.last_reviewed_on, draft.review_due, "review_due"),
  ];
}

export const measureRules: Rules<SecurityMeasure> = { clean: cleanSecurityMeasure, check };
