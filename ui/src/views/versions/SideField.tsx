import { useCommand, useStatus } from "../../app/workspace";
import type { ComparedSide } from "../../app/navigation";
import type { VersionRow } from "../../host";
import { DateField, SelectField, type Option } from "../../parts";
import { useFormat, useText } from "../../text";

const NOW = "now";
const DAY = "day";
const LISTED = 200;

export interface SideFieldProps {
  label: string;
  side: ComparedSide;
  onChange: (side: ComparedSide) => void;
}

/** One side of a comparison: as it is now, as it was at the end of a day, or as a version was approved. */
export function SideField({ label, side, onChange }: SideFieldProps) {
  const t = useText();
  const { today } = useStatus();
  const { formatDate } = useFormat();
  const { data } = useCommand("list", {
    kind: "version",
    filters: [],
    sort: "ref",
    descending: true,
    offset: 0,
    limit: LISTED,
  });
  const versions: Option[] = ((data?.rows ?? []) as VersionRow[]).map(({ id, ref, name, approved_on }) => ({
    id,
    label: `${ref} ${name}`,
    ...(approved_on === null ? {} : { hint: formatDate(approved_on) }),
  }));
  const chosen = side === "now" ? NOW : "day" in side ? DAY : side.version;
  return (
    <div className="side">
      <SelectField
        label={label}
        options={[{ id: NOW, label: t("side-now") }, { id: DAY, label: t("side-day") }, ...versions]}
        value={chosen}
        onChange={(id) => onChange(id === NOW ? "now" : id === DAY ? { day: today } : { version: id })}
      />
      {side !== "now" && "day" in side ? (
        <DateField
          label={t("side-end-of")}
          value={side.day}
          latest={today}
          onChange={(day) => onChange({ day: day ?? side.day })}
        />
      ) : null}
    </div>
  );
}
