import { after, lines, need, type Flaw } from "../../app/forms/flaws";
import type { Rules } from "../../app/forms/useEditor";
import { trimmed } from "../../app/forms/clean";
import type { InterestAssessment } from "../../host";

export function newAssessment(): InterestAssessment {
  return {
    title: "",
    version_of_guidelines: "",
    factors: [],
    interest_text: "",
    whose: null,
    lawful: null,
    precise: null,
    real_present: null,
    necessity_text: "",
    alternatives: [],
    data_minimised: null,
    reasonable_expectations: "",
    impacts: [],
    vulnerable: false,
    safeguards: [],
    balance: null,
    optout_offered: false,
    dpo_opinion: "",
    decided_by: "",
    decided_on: null,
    review_due: null,
    communicated_in_notice: false,
  };
}

const written = (texts: readonly string[]) => texts.map((text) => text.trim()).filter(Boolean);

export function cleanAssessment(draft: InterestAssessment): InterestAssessment {
  return {
    ...trimmed(draft),
    alternatives: written(draft.alternatives),
    impacts: written(draft.impacts),
    safeguards: written(draft.safeguards),
  };
}

/** What ends an assessment: a condition that is not met cannot be made good by a later part (Guidelines 1/2024). */
export function stopsOf(
  draft: InterestAssessment,
): readonly ("lawful" | "precise" | "real_present" | "data_minimised")[] {
  return (["lawful", "precise", "real_present", "data_minimised"] as const).filter(
    (name) => draft[name] === false,
  );
}

function check(draft: InterestAssessment): readonly Flaw[] {
  return [
    ...need(draft.title.trim() !== "", "title"),
    ...lines(draft, ["interest_text", "necessity_text", "reasonable_expectations", "dpo_opinion"]),
    ...after(draft.decided_on, draft.review_due, "review_due"),
  ];
}

export const assessmentRules: Rules<InterestAssessment> = { clean: cleanAssessment, check };
