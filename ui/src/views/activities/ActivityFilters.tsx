import { useValues } from "../../app/values";
import type { ActivityStatus, Art6 } from "../../host";
import { BASIS_LETTERS, BasisMark, FilterMenu, type Option } from "../../parts";
import { useText } from "../../text";
import type { ActivityList } from "./useActivityList";

const STATUSES: readonly ActivityStatus[] = ["draft", "planned", "active", "suspended", "ended"];
type YesNo = "yes" | "no";

const asYesNo = (value: boolean | null): YesNo[] => (value === null ? [] : [value ? "yes" : "no"]);
const asFlag = (chosen: readonly YesNo[]): boolean | null =>
  chosen[0] === undefined ? null : chosen[0] === "yes";

export function ActivityFilters({ list }: { list: ActivityList }) {
  const t = useText();
  const { code } = useValues();
  const { filters, filter } = list;
  const yesNo: Option<YesNo>[] = [
    { id: "yes", label: t("value-yes") },
    { id: "no", label: t("value-no") },
  ];
  return (
    <>
      <FilterMenu<Art6>
        name={t("filter-basis")}
        isSingle
        options={BASIS_LETTERS.map((letter) => ({
          id: letter,
          label: t(`basis-${letter}`),
          mark: <BasisMark letter={letter} />,
        }))}
        selected={filters.basis === null ? [] : [filters.basis]}
        onChange={([basis]) => filter({ basis: basis ?? null })}
      />
      <FilterMenu<YesNo>
        name={t("filter-special")}
        isSingle
        options={yesNo}
        selected={asYesNo(filters.special)}
        onChange={(chosen) => filter({ special: asFlag(chosen) })}
      />
      <FilterMenu<YesNo>
        name={t("filter-outside")}
        isSingle
        options={yesNo}
        selected={asYesNo(filters.outside_eea)}
        onChange={(chosen) => filter({ outside_eea: asFlag(chosen) })}
      />
      <FilterMenu<ActivityStatus>
        name={t("field-status")}
        isSingle
        options={STATUSES.map((id) => ({ id, label: code("activity-status", id) }))}
        selected={filters.status === null ? [] : [filters.status]}
        onChange={([status]) => filter({ status: status ?? null })}
      />
    </>
  );
}
