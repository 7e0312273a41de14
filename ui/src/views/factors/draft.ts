import { lines, need, type Flaw } from "../../app/forms/flaws";
import type { Rules } from "../../app/forms/useEditor";
import { cleanText, NO_TEXT, trimmed } from "../../app/forms/clean";
import type { Factor } from "../../host";

export function newFactor(): Factor {
  return { title: "", side: null, weight: null, text: NO_TEXT, remarks: "" };
}

export const cleanFactor = (draft: Factor): Factor => ({ ...trimmed(draft), text: cleanText(draft.text) });

function check(draft: Factor): readonly Flaw[] {
  return [
    ...need(draft.title.trim() !== "", "title"),
    ...need(draft.side !== null, "side"),
    ...need(draft.weight !== null, "weight"),
    ...lines(draft, ["remarks"]),
  ];
}

export const factorRules: Rules<Factor> = { clean: cleanFactor, check };
