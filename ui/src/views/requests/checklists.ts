import type { Answer, StepCode } from "../../host";

/** What a step goes through point by point; the words of a point stand under `checklist-<step>-<point>`. */
export interface Checklist {
  points: readonly string[];
  /** The answer that says that every point is met. */
  whole: Answer;
}

/**
 * The sections of the certificate in Annex I of Regulation (EU)
 * 2023/1543; Art 9(2) and 10(2) of Regulation (EU) 2022/2065; Art 17(1) of Regulation (EU) 2023/2854.
 */
export const CHECKLISTS: Partial<Record<StepCode, Checklist>> = {
  "EP-01": {
    points: [
      "authority",
      "addressee",
      "deadline",
      "notification",
      "identifiers",
      "period",
      "categories",
      "classification",
      "conditions",
      "secrecy",
    ],
    whole: "ok",
  },
  "DSA-01": {
    points: ["basis", "authority", "identification", "reasons", "redress", "reply", "language"],
    whole: "ok",
  },
  "DA-03": {
    points: [
      "data",
      "need",
      "purpose",
      "duration",
      "erasure",
      "holder",
      "sharing",
      "safeguards",
      "provision",
      "deadlines",
    ],
    whole: "ok",
  },
};

export const checklistKey = (step: StepCode, point: string): string => `${step.toLowerCase()}-${point}`;
