import type { Decision, Request } from "../../../host";

/** What of a disclosure can be compared. */
export interface Given {
  data_categories: readonly string[];
  subjects_count: number | null;
  period_from: string | null;
  period_to: string | null;
}

export type ManifestField = keyof Given;

/** The limits that hold: those of the decision, and where it names none, what was asked. */
export function limitsOf(request: Request, decision: Decision | null): Given {
  return {
    data_categories: decision?.allowed_categories.length
      ? decision.allowed_categories
      : request.data_requested,
    subjects_count: decision?.allowed_subjects ?? request.subjects_count,
    period_from: decision?.allowed_from ?? request.period_from,
    period_to: decision?.allowed_to ?? request.period_to,
  };
}

/** Whether there is anything to compare with: neither request nor decision may have named a limit. */
export function isLimited(limits: Given): boolean {
  return (
    limits.data_categories.length > 0 ||
    limits.subjects_count !== null ||
    limits.period_from !== null ||
    limits.period_to !== null
  );
}

const same = (words: string) => words.trim().toLocaleLowerCase();

/** Categories that go out and are not among those that may. Where nobody listed any, scope is in words alone. */
export function categoriesBeyond(limits: Given, given: Given): readonly string[] {
  if (limits.data_categories.length === 0) return [];
  const allowed = new Set(limits.data_categories.map(same));
  return given.data_categories.filter((category) => !allowed.has(same(category)));
}

/**
 * What goes beyond the limits, as the core finds it (Art 5(1)(c)): said while one writes, so that nobody learns only on
 * saving that more would go out than was decided.
 */
export function beyond(limits: Given, given: Given): readonly ManifestField[] {
  const found: ManifestField[] = [];
  if (categoriesBeyond(limits, given).length > 0) found.push("data_categories");
  if (
    limits.subjects_count !== null &&
    given.subjects_count !== null &&
    given.subjects_count > limits.subjects_count
  ) {
    found.push("subjects_count");
  }
  if (limits.period_from !== null && given.period_from !== null && given.period_from < limits.period_from) {
    found.push("period_from");
  }
  if (limits.period_to !== null && given.period_to !== null && given.period_to > limits.period_to) {
    found.push("period_to");
  }
  return found;
}
