import { advise, lines, need, type Flaw } from "../../app/forms/flaws";
import type { Rules } from "../../app/forms/useEditor";
import { cleanLines, cleanText, NO_TEXT, trimmed } from "../../app/forms/clean";
import type { ConsentProfile } from "../../host";

export function newConsentProfile(): ConsentProfile {
  return {
    name: "",
    wording: NO_TEXT,
    wording_version: "",
    collected_via: "",
    explicit: false,
    granular: false,
    separate_from_terms: false,
    info_before: false,
    record_location: "",
    proof_fields: [],
    withdrawal_channels: [],
    withdrawal_effort: null,
    age_gate: false,
    min_age: null,
    parental_method: "",
    refresh_months: null,
    refusal_consequence: "",
  };
}

export function cleanConsentProfile(draft: ConsentProfile): ConsentProfile {
  return {
    ...trimmed(draft),
    wording: cleanText(draft.wording),
    proof_fields: cleanLines(draft.proof_fields),
    withdrawal_channels: cleanLines(draft.withdrawal_channels),
    // Without a question for the age there is no answer to it.
    min_age: draft.age_gate ? draft.min_age : null,
    parental_method: draft.age_gate ? draft.parental_method.trim() : "",
  };
}

/** Article 8(1): sixteen, or lower by the law of a State, but never below thirteen. */
const isAgePossible = (age: number) => age >= 13 && age <= 16;

function check(draft: ConsentProfile): readonly Flaw[] {
  return [
    ...need(draft.name.trim() !== "", "name"),
    ...lines(draft, ["refusal_consequence"]),
    ...advise(
      draft.age_gate && draft.min_age !== null && !isAgePossible(draft.min_age),
      "min_age",
      "form-age",
    ),
  ];
}

export const consentRules: Rules<ConsentProfile> = { clean: cleanConsentProfile, check };
