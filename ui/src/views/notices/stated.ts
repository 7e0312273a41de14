import type {
  Attribute,
  ChannelKind,
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

export const CHANNEL_KINDS: readonly ChannelKind[] = [
  "email",
  "phone",
  "post",
  "form",
  "message",
  "account",
  "cookie_settings",
  "other",
];

/** The most characters of words that stand beside codes. */
export const LINE = 300;

/** As many whole words as such words may hold. */
function short(words: string): string {
  const one = words.replaceAll(/\s+/g, " ").trim();
  if (Array.from(one).length <= LINE) return one;
  const cut = Array.from(one).slice(0, LINE).join("");
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), 0)) || cut;
}

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
      return { role: null, text: short(words) };
    case "role":
      return { role: null, whose: short(words) };
    case "channel":
      return { channel: null, text: short(words), serves: null };
    case "recipient":
      return { recipient: null, text: short(words) };
    case "transfer":
      return { outside_eea: null, countries: [], mechanism: null, text: short(words) };
    case "adm":
      return { automated: null, profiling: null, text: short(words) };
    case "voluntariness":
      return { mandatory: null, consequence: short(words) };
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
    default:
      return { ...(value as Worded), text: words };
  }
}
