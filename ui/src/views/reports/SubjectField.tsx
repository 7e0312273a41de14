import { titleIn } from "../../app/forms/known";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import type { Kind, RecordId } from "../../host";
import { ComboField, SelectField } from "../../parts";
import { useText } from "../../text";

const SHOWN = 200;

export interface SubjectFieldProps {
  kinds: readonly Kind[];
  kind: Kind;
  value: RecordId | null;
  onChange: (kind: Kind, value: RecordId | null) => void;
  error: string | null;
}

/** The record that a report is about. */
export function SubjectField({ kinds, kind, value, onChange, error }: SubjectFieldProps) {
  const t = useText();
  const { code, text } = useValues();
  const { data } = useCommand("list", {
    kind,
    filters: [],
    sort: "ref",
    descending: true,
    offset: 0,
    limit: SHOWN,
  });
  const options = (data?.rows ?? []).map((row) => ({
    id: row.id,
    label: `${row.ref} ${titleIn(row, text)}`.trim(),
  }));
  return (
    <>
      {kinds.length < 2 ? null : (
        <SelectField<Kind>
          label={t("report-view-about")}
          options={kinds.map((id) => ({ id, label: code("kind", id) }))}
          value={kind}
          onChange={(next) => onChange(next, null)}
        />
      )}
      <ComboField
        // The list comes after the choice that was made elsewhere: the field then begins anew with its words.
        key={`${kind} ${data === null ? "waiting" : "ready"}`}
        label={kinds.length < 2 ? code("kind", kind) : t("report-view-subject")}
        options={options}
        value={value}
        onChange={(next) => onChange(kind, next)}
        placeholder={t("report-view-choose")}
        error={error}
      />
    </>
  );
}
