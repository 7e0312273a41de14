import { SEVERITIES, STATUSES, endOfLastMonth } from "../../app/findings/words";
import type { FindingsPlace } from "../../app/navigation";
import { useValues } from "../../app/values";
import { useCommand, useStatus } from "../../app/workspace";
import type { Area, FindingStatus, Severity } from "../../host";
import { DateField, FilterChip, FilterMenu, FilterPopover } from "../../parts";
import { useFormat, useText } from "../../text";
import { questionOf } from "./wanted";

const AREAS = [
  "REG",
  "BAS",
  "RET",
  "PRO",
  "TRA",
  "DSR",
  "TPR",
  "AUT",
  "NOT",
  "LOG",
] as const satisfies readonly Area[];
/** Stands for nobody; no name is only a space. */
const NOBODY = " ";

export interface FindingFiltersProps {
  place: FindingsPlace;
  onChange: (change: Partial<FindingsPlace>) => void;
}

/** Nothing chosen is no condition. */
const some = <Id,>(chosen: readonly Id[]): readonly Id[] | undefined =>
  chosen.length === 0 ? undefined : chosen;

/** How grave, which chapter, where it stands, whose, and since when something is new. */
export function FindingFilters({ place, onChange }: FindingFiltersProps) {
  const t = useText();
  const { code } = useValues();
  const { formatDate } = useFormat();
  const { today } = useStatus();
  // The names that answer for records: the groups of all findings by owner.
  const owners = useCommand("findings", {
    ...questionOf({ name: "findings", group: "owner" }, today),
    statuses: [...STATUSES],
    limit: 0,
  });
  const names = (owners.data?.groups ?? []).map(({ key }) => key);
  const usual = endOfLastMonth(today);
  const since = place.since ?? usual;
  return (
    <>
      {place.of ? (
        <FilterChip
          name={t("findings-of-record")}
          value={place.of.ref}
          isActive
          onPress={() => onChange({ of: undefined })}
          onClear={() => onChange({ of: undefined })}
        />
      ) : null}
      <FilterMenu<Severity>
        name={t("finding-group-severity")}
        options={SEVERITIES.map((id) => ({ id, label: code("severity", id) }))}
        selected={place.severities ?? []}
        onChange={(next) => onChange({ severities: some(next) })}
      />
      <FilterMenu<FindingStatus>
        name={t("findings-status")}
        none={`${code("finding-status", "new")}, ${code("finding-status", "open").toLocaleLowerCase()}`}
        options={STATUSES.map((id) => ({ id, label: code("finding-status", id) }))}
        selected={place.statuses ?? []}
        onChange={(next) => onChange({ statuses: some(next) })}
      />
      <FilterMenu<Area>
        name={t("finding-group-area")}
        options={AREAS.map((id) => ({ id, label: code("finding-area", id) }))}
        selected={place.areas ?? []}
        onChange={(next) => onChange({ areas: some(next) })}
      />
      <FilterMenu
        name={t("finding-group-owner")}
        options={names.map((name) => ({ id: name || NOBODY, label: name || t("findings-nobody") }))}
        selected={(place.owners ?? []).map((name) => name || NOBODY)}
        onChange={(next) => onChange({ owners: some(next.map((name) => name.trim())) })}
      />
      <FilterPopover
        name={t("findings-since")}
        value={formatDate(since)}
        isActive={since !== usual}
        onClear={() => onChange({ since: undefined })}
      >
        {() => (
          <DateField
            label={t("findings-since")}
            description={t("findings-since-words")}
            value={since}
            latest={today}
            onChange={(day) => onChange({ since: day ?? undefined })}
          />
        )}
      </FilterPopover>
    </>
  );
}
