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
