import { useMemo } from "react";
import type { Filter, Group, GroupBy, Kind } from "../../host";
import { BASIS_LETTERS, BasisMark, type Option } from "../../parts";
import { useFormat, useText, type Text } from "../../text";
import { SEVERITIES } from "../findings/words";
import { useValues, type Values } from "../values";
import {
  ACTIVITY_ROLES,
  ACTIVITY_STATUSES,
  ART30_ITEMS,
  FAMILIES,
  MECHANISMS,
  ORGANISATION_KINDS,
  PURPOSE_KINDS,
  REQUEST_STATUSES,
  RETENTION_ACTIONS,
  TRIGGERS,
} from "./codes";
import type { FilterBy } from "./question";

/** How a condition is chosen: among codes, yes or no, among what the records have, or as a day. */
export type Choosing =
  { as: "options"; options: readonly Option[] } | { as: "groups"; by: GroupBy } | { as: "day" };

/** Families of words for conditions on codes. */
const FAMILY: Readonly<Partial<Record<FilterBy, string>>> = {
  role: "activity-role",
  purpose_kind: "purpose-kind",
  trigger: "trigger",
  action: "retention-action",
  gap: "art30",
  mechanism: "mechanism",
  org_kind: "organisation-kind",
  family: "family",
  finding: "severity",
};

const CODES: Readonly<Partial<Record<FilterBy, readonly string[]>>> = {
  role: ACTIVITY_ROLES,
  purpose_kind: PURPOSE_KINDS,
  trigger: TRIGGERS,
  action: RETENTION_ACTIONS,
  gap: ART30_ITEMS,
  mechanism: MECHANISMS,
  org_kind: ORGANISATION_KINDS,
  family: FAMILIES,
  finding: SEVERITIES,
};

const FLAGS: ReadonlySet<FilterBy> = new Set(["special", "outside_eea", "open", "automated"] as const);

/** What the records themselves are asked for: names, places, other records. */
const GROUPED = {
  unit: "unit",
  function: "function",
  subject: "subject",
  data_category: "data_category",
  country: "country",
  processor: "processor",
  organisation: "organisation",
  system: "system",
  measure: "measure",
} as const satisfies Partial<Record<FilterBy, GroupBy>>;

const NAMES = {
  basis: "filter-basis",
  special: "filter-special",
  outside_eea: "filter-outside",
  status: "field-status",
  family: "field-family",
  open: "requests-open",
  title: "field-title",
  role: "field-role",
  unit: "field-owner-unit",
  function: "field-business-function",
  subject: "filter-subject",
  data_category: "filter-data-category",
  purpose_kind: "filter-purpose-kind",
  country: "field-country",
  processor: "field-processor",
  organisation: "field-organisation",
  system: "filter-system",
  measure: "filter-measure",
  trigger: "filter-trigger",
  action: "filter-action",
  gap: "filter-gap",
  mechanism: "field-mechanism",
  org_kind: "filter-org-kind",
  due_before: "filter-due-before",
  automated: "filter-automated",
  finding: "nav-findings",
  text: "search",
} as const satisfies Record<FilterBy, string>;

const GROUP_NAMES = {
  basis: "filter-basis",
  subject: "filter-subject",
  data_category: "filter-data-category",
  purpose_kind: "filter-purpose-kind",
  role: "field-role",
  status: "field-status",
  unit: "field-owner-unit",
  function: "field-business-function",
  system: "filter-system",
  processor: "field-processor",
  organisation: "field-organisation",
  country: "field-country",
  mechanism: "field-mechanism",
  trigger: "filter-trigger",
  action: "filter-action",
  measure: "filter-measure",
  org_kind: "filter-org-kind",
  family: "field-family",
} as const satisfies Record<GroupBy, string>;

function optionsOf(by: FilterBy, kind: Kind, t: Text, { code }: Values): readonly Option[] | null {
  if (by === "basis") {
    return BASIS_LETTERS.map((letter) => ({
      id: letter,
      label: t(`basis-${letter}`),
      mark: <BasisMark letter={letter} />,
    }));
  }
  if (by === "open") {
    return (["yes", "no"] as const).map((id) => ({ id, label: t(`requests-open-${id}`) }));
  }
  if (FLAGS.has(by)) return (["yes", "no"] as const).map((id) => ({ id, label: t(`value-${id}`) }));
  if (by === "status") {
    return kind === "request"
      ? REQUEST_STATUSES.map((id) => ({ id, label: code("request-status", id) }))
      : ACTIVITY_STATUSES.map((id) => ({ id, label: code("activity-status", id) }));
  }
  const family = FAMILY[by];
  return family === undefined ? null : (CODES[by] ?? []).map((id) => ({ id, label: code(family, id) }));
}

/** A condition as an option is chosen: flags are said with yes and no. */
export function optionOf({ by, is }: Filter): string {
  return FLAGS.has(by) ? (is ? "yes" : "no") : String(is);
}

/** The condition that an option, a group or a day stands for. The command refuses what it does not know. */
export function filterOf(by: FilterBy, chosen: string): Filter {
  return { by, is: FLAGS.has(by) ? chosen === "yes" : chosen } as Filter;
}

export interface FilterWords {
  name: (by: FilterBy) => string;
  choosing: (by: FilterBy) => Choosing;
  groupName: (by: GroupBy) => string;
  /** A group in words. */
  groupWords: (by: GroupBy, group: Pick<Group, "key" | "label">) => string;
  /** What a condition asks for, where the words are known without asking. */
  said: (filter: Filter) => string;
}

/** The words of what a list of a kind is filtered and grouped by. */
export function useFilterWords(kind: Kind): FilterWords {
  const t = useText();
  const values = useValues();
  const { formatDate } = useFormat();
  return useMemo(() => {
    const groupWords: FilterWords["groupWords"] = (by, { key, label }) => {
      const words = values.text(label);
      if (words !== "") return words;
      if (key === "") return t("value-not-stated");
      if (by === "country") return values.country(key);
      const option = optionsOf(by, kind, t, values)?.find(({ id }) => id === key);
      return option?.label ?? key;
    };
    return {
      name: (by) => t(NAMES[by]),
      choosing: (by) => {
        const options = optionsOf(by, kind, t, values);
        if (options) return { as: "options", options };
        if (by in GROUPED) return { as: "groups", by: GROUPED[by as keyof typeof GROUPED] };
        return { as: "day" };
      },
      groupName: (by) => t(GROUP_NAMES[by]),
      groupWords,
      said: (filter) => {
        if (filter.by === "due_before") return formatDate(filter.is);
        const option = optionsOf(filter.by, kind, t, values)?.find(({ id }) => id === optionOf(filter));
        return option?.label ?? (filter.by === "country" ? values.country(filter.is) : "");
      },
    };
  }, [kind, t, values, formatDate]);
}
