import { after, lines, need, type Flaw } from "../../app/forms/flaws";
import type { Rules } from "../../app/forms/useEditor";
import { trimmed } from "../../app/forms/clean";
import type { System } from "../../host";

export function newSystem(): System {
  return {
    name: "",
    description: "",
    owner_unit: "",
    processor: null,
    organisation: null,
    locations: [],
    access_countries: [],
    measures: [],
    in_use_from: null,
    in_use_to: null,
    review_due: null,
    remarks: "",
  };
}

export const cleanSystem = (draft: System): System => trimmed(draft);

function check(draft: System): readonly Flaw[] {
  return [
    ...need(draft.name.trim() !== "", "name"),
    ...lines(draft, ["description", "remarks"]),
    ...after(draft.in_use_from, draft.in_use_to, "in_use_to"),
  ];
}

export const systemRules: Rules<System> = { clean: cleanSystem, check };
