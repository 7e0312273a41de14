import { cleanText, NO_TEXT, trimmed } from "../../app/forms/clean";
import type { Factor } from "../../host";

export function newFactor(): Factor {
  return { title: "", side: null, weight: null, text: NO_TEXT, remarks: "" };
}

export const cleanFactor = (draft: Factor): Factor => ({ ...trimmed(draft), text: cleanText(draft.text) });
