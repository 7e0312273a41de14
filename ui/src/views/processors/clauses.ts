import type { DpaClause, SubsAuthorisation } from "../../host";

/** What Article 28 demands of an agreement: its frame, (a) to (h), and what goes with sub-processors. */
export const CLAUSES: readonly DpaClause[] = ["00", "a", "b", "c", "d", "e", "f", "g", "h", "s1", "s2", "s3"];

/** What makes an agreement work in practice, without being demanded. */
export const BEYOND: readonly DpaClause[] = ["x1", "x2"];

export const ALL_CLAUSES: readonly DpaClause[] = [...CLAUSES, ...BEYOND];

/** Notice and objection belong to a general authorisation only (Article 28(2)). */
export function demanded(subs: SubsAuthorisation | null): readonly DpaClause[] {
  return CLAUSES.filter((clause) => clause !== "s2" || subs === "general");
}
