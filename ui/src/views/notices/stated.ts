import type {
  Attribute,
  Right,
  Stated,
  StatedChannel,
  StatedContact,
  StatedDecision,
  StatedDuty,
  StatedRecipient,
  StatedRole,
  StatedTransfer,
} from "../../host";

/** What a statement may speak of, in the order of Article 13. */
export const ATTRIBUTES: readonly Attribute[] = [
  "controller",
  "contact",
  "role",
  "purpose",
  "subject_category",
  "data_category",
  "source",
  "basis",
  "interest",
  "recipient",
  "transfer",
  "retention",
  "right",
  "channel",
  "voluntariness",
  "adm",
  "authority_rule",
  "authority",
  "security",
  "version",
];

export const RIGHTS: readonly Right[] = [
  "information",
  "withdraw",
  "access",
  "rectification",
  "erasure",
  "restriction",
  "notification",
  "portability",
  "objection",
  "objection_marketing",
  "objection_research",
  "automated",
  "complaint",
];

/** A value of that attribute that says nothing yet but the words. */
export function emptyOf(attribute: Attribute, words: string): Stated {
  switch (attribute) {
    case "basis":
      return { art6: null, art9: [], provision: "" };
    case "retention":
      return { period: null, trigger: null, action: null, max_period: null, criteria: "" };
    case "right":
      return { right: null };
    case "contact":
      return { role: null, text: words };
    case "role":
      return { role: null, whose: words };
    case "channel":
      return { channel: null, text: words, serves: null };
    case "recipient":
      return { recipient: null, text: words };
    case "transfer":
      return { outside_eea: null, countries: [], mechanism: null, text: words };
    case "adm":
      return { automated: null, profiling: null, text: words };
    case "voluntariness":
      return { mandatory: null, consequence: words };
    case "version":
      return { date: null };
    default:
      return words;
  }
}

type Worded = StatedContact | StatedChannel | StatedRecipient | StatedTransfer | StatedDecision;

/** The words of a value, where it has some beside its codes. */
export function wordsIn(attribute: Attribute, value: Stated): string {
  if (typeof value === "string") return value;
  switch (attribute) {
    case "role":
      return (value as StatedRole).whose;
    case "voluntariness":
      return (value as StatedDuty).consequence;
    case "version":
      return "date" in value ? (value.date ?? "") : "";
    default:
      return "text" in value ? value.text : "";
  }
}

/** The same value with other words. */
export function withWords(attribute: Attribute, value: Stated, words: string): Stated {
  if (typeof value === "string") return words;
  switch (attribute) {
    case "role":
      return { ...(value as StatedRole), whose: words };
    case "voluntariness":
      return { ...(value as StatedDuty), consequence: words };
    case "version":
      return { date: /^\d{4}-\d{2}-\d{2}$/.test(words.trim()) ? words.trim() : null };
    default:
      return { ...(value as Worded), text: words };
  }
}
