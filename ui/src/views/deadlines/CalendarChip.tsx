import type { HolidayCalendar } from "../../host";
import { FilterMenu } from "../../parts";
import { useText } from "../../text";

export interface CalendarChipProps {
  of: HolidayCalendar;
  /** The code of the chosen calendar; null for the own one. */
  code: string | null;
  onChange: (code: string | null) => void;
}

/** Whose public holidays are shown: those by which the own organisation counts, or of another state or region. */
export function CalendarChip({ of, code, onChange }: CalendarChipProps) {
  const t = useText();
  const name = (one: string) => {
    const key = `calendar-${one}`;
    return t.has(key) ? t(key) : one;
  };
  const options = of.known
    .map((id) => ({ id, label: name(id), ...(id === of.home ? { hint: t("holidays-home") } : {}) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <FilterMenu
      name={t("holidays-of")}
      isSingle
      options={options}
      selected={code === null || code === of.home ? [] : [code]}
      none={name(of.home)}
      onChange={([chosen]) => onChange(chosen === undefined || chosen === of.home ? null : chosen)}
    />
  );
}
