import { memo, useState } from "react";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import type { ActivityRow } from "../../host";
import { SearchField } from "../../parts";
import { useText } from "../../text";
import { ChoiceField } from "./form/ChoiceField";

const SHOWN = 50;
const NO_NAMES: Readonly<Record<string, string>> = {};

export interface ActivitiesFieldProps {
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
  /** Names of those chosen before, by id. */
  names?: Readonly<Record<string, string>>;
}

/** The processing activities that a request concerns; the core finds them by name. */
export const ActivitiesField = memo(function ActivitiesField(props: ActivitiesFieldProps) {
  const { value, onChange, names = NO_NAMES } = props;
  const t = useText();
  const { text } = useValues();
  const [typed, setTyped] = useState("");
  const [known, setKnown] = useState(names);
  const { data } = useCommand("list", {
    kind: "activity",
    filters: typed.trim() === "" ? [] : [{ by: "title", is: typed.trim() }],
    sort: "ref",
    descending: false,
    offset: 0,
    limit: SHOWN,
  });
  const labelOf = (row: ActivityRow) => `${row.ref} ${text(row.name)}`;
  const rows = (data?.rows ?? []) as readonly ActivityRow[];
  return (
    <ChoiceField
      label={t("field-activities")}
      choices={rows.map((row) => ({ id: row.id, label: labelOf(row) }))}
      value={value}
      nameOf={(id) => known[id] ?? id}
      onChange={(next) => {
        const chosen = rows.filter((row) => next.includes(row.id));
        setKnown((before) => ({
          ...before,
          ...Object.fromEntries(chosen.map((row) => [row.id, labelOf(row)])),
        }));
        onChange(next);
      }}
      finder={
        <SearchField
          label={t("request-activities-find")}
          value={typed}
          onChange={setTyped}
          hasSlashKey={false}
          isWide
        />
      }
      empty={t("request-activities-none")}
    />
  );
});
