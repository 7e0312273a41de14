import type { Verdict } from "../layout";

const VERDICTS: Readonly<Record<string, Verdict>> = {
  VERIFIED: "verified",
  UNANCHORED: "unanchored",
  INCOMPLETE: "incomplete",
  DIVERGED: "diverged",
  INVALID: "invalid",
  UNREADABLE: "unreadable",
};

export function verdictOf(code: string | null): Verdict {
  return code === null ? "checking" : (VERDICTS[code] ?? "unreadable");
}

/** The beginning of a hash as the eye compares it: `9f3a·c17e·04bd·77e1`. */
export function shortHash(hash: string, groups = 4): string | null {
  return (hash.match(/.{4}/g) ?? []).slice(0, groups).join("·") || null;
}
