import { useValues } from "../../app/values";
import type { DueItem, DueSource, Family } from "../../host";
import { FilterMenu } from "../../parts";
import { useText } from "../../text";
import type { DueWanted } from "./dueGroups";

const FAMILIES = ["ds", "tp", "pa"] as const satisfies readonly Family[];
const SOURCES = ["clock", "follow_up", "review"] as const satisfies readonly DueSource[];
/** Stands for nobody; no name is only a space. */
const NOBODY = " ";

export interface DueFiltersProps {
  items: readonly DueItem[];
  wanted: DueWanted;
  onChange: (wanted: DueWanted) => void;
}

/** Who asks, where the date comes from, who handles it, and whether it reminds. */
export function DueFilters({ items, wanted, onChange }: DueFiltersProps) {
  const t = useText();
  const { code } = useValues();
  const names = [...new Set(items.map((item) => item.assigned_to))].sort((a, b) => a.localeCompare(b));
  return (
    <>
      <FilterMenu<Family>
        name={t("field-family")}
        isSingle
        options={FAMILIES.map((id) => ({ id, label: code("family", id) }))}
        selected={wanted.family === null ? [] : [wanted.family]}
        onChange={([family]) => onChange({ ...wanted, family: family ?? null })}
      />
      <FilterMenu<DueSource>
        name={t("due-filter-source")}
        isSingle
        options={SOURCES.map((id) => ({ id, label: code("due-source", id) }))}
        selected={wanted.source === null ? [] : [wanted.source]}
        onChange={([source]) => onChange({ ...wanted, source: source ?? null })}
      />
      <FilterMenu
        name={t("field-assigned-to")}
        isSingle
        options={names.map((name) => ({ id: name || NOBODY, label: name || t("due-nobody") }))}
        selected={wanted.assigned === null ? [] : [wanted.assigned || NOBODY]}
        onChange={([name]) => onChange({ ...wanted, assigned: name === undefined ? null : name.trim() })}
      />
      <FilterMenu<"yes">
        name={t("due-filter-reminders")}
        isSingle
        options={[{ id: "yes", label: t("due-reminders-only") }]}
        selected={wanted.remindersOnly ? ["yes"] : []}
        onChange={([only]) => onChange({ ...wanted, remindersOnly: only === "yes" })}
      />
    </>
  );
}
