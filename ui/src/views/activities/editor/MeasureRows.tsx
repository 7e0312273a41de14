import { useCallback } from "react";
import { CodeField } from "../../../app/forms/fields";
import { LangField } from "../../../app/forms/LangField";
import { LinkField, LinksField } from "../../../app/forms/LinkField";
import { RowList } from "../../../app/forms/RowList";
import { section } from "../../../app/forms/section";
import { useValues } from "../../../app/values";
import type { Measure } from "../../../host";
import { TextField } from "../../../parts";
import { useText } from "../../../text";
import { newSecurityMeasure } from "../../measures/draft";
import { MEASURE_KINDS } from "../../measures/MeasureEditor";
import { newSystem } from "../../systems/draft";
import { newMeasure } from "./draft";
import type { ActivityPart } from "./GeneralFields";

function MeasureRowsPart({ editing }: ActivityPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const draw = useCallback(
    (row: Measure, set: (patch: Partial<Measure>) => void) => (
      <>
        <LinkField
          label={field("measure")}
          kind="measure"
          value={row.measure}
          onChange={(measure) => set({ measure })}
          make={(name) => ({ ...newSecurityMeasure(), name, kind: row.kind })}
        />
        {/* One of the catalogue says what it is by itself. */}
        {row.measure !== null && row.kind === null ? null : (
          <CodeField
            label={t("field-kind")}
            family="measure-kind"
            codes={MEASURE_KINDS}
            value={row.kind}
            onChange={(kind) => set({ kind })}
          />
        )}
        <LangField
          isLong
          label={row.measure === null ? t("field-description") : t("measure-particular")}
          value={row.text}
          onChange={(text) => set({ text })}
        />
      </>
    ),
    [field, t],
  );
  return (
    <>
      <RowList
        of="toms"
        rows={draft.toms}
        onChange={(toms) => change({ toms })}
        make={newMeasure}
        addLabel={t("measure-add")}
        rowLabel={(place) => t("measure-row", { number: place + 1 })}
        problem={(_, place) => problem(`toms[${place}]`)}
      >
        {draw}
      </RowList>
      <LinksField
        label={t("field-systems")}
        kind="system"
        value={draft.systems}
        onChange={(systems) => change({ systems })}
        make={(name) => ({ ...newSystem(), name })}
        error={problem("systems")}
      />
      <TextField
        label={field("data_location")}
        description={t("location-note")}
        value={draft.data_location}
        onChange={(data_location) => change({ data_location })}
        error={problem("data_location")}
      />
    </>
  );
}

export const MeasureRows = section(["toms", "systems", "data_location"], MeasureRowsPart);
