import type { DpaClause } from "../../host";

/** What an agreement must hold (Article 28(3)): its frame, then (a) to (h). */
export const CLAUSES: readonly DpaClause[] = ["00", "a", "b", "c", "d", "e", "f", "g", "h"];
