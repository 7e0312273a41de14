import { useCallback } from "react";
import { CodeField, LinesField } from "../../../app/forms/fields";
import { RowList } from "../../../app/forms/RowList";
import { section } from "../../../app/forms/section";
import type { Measure, MeasureKind } from "../../../host";
import { TextArea } from "../../../parts";
import { useText } from "../../../text";
import { newMeasure } from "./draft";
import type { ActivityPart } from "./GeneralFields";

function SubjectFieldsPart({ editing }: ActivityPart) {
  const t = useText();
  const { draft, change, problem } = editing;
  return (
    <LinesField
      label={t("field-subject-categories")}
      value={draft.subject_categories}
      onChange={(subject_categories) => change({ subject_categories })}
      error={problem("subject_categories")}
    />
  );
}

export const SubjectFields = section(["subject_categories"], SubjectFieldsPart);

const MEASURES: readonly MeasureKind[] = [
  "pseudonymisation",
  "encryption",
  "access_control",
  "traceability",
  "resilience",
  "restoration",
  "testing",
  "processor_control",
  "organisation",
  "other",
];

function MeasureRowsPart({ editing }: ActivityPart) {
  const t = useText();
  const { draft, change, problem } = editing;
  const draw = useCallback(
    (measure: Measure, set: (patch: Partial<Measure>) => void) => (
      <>
        <CodeField
          label={t("field-kind")}
          family="measure-kind"
          codes={MEASURES}
          value={measure.kind}
          onChange={(kind) => set({ kind })}
        />
        <TextArea label={t("field-description")} value={measure.text} onChange={(text) => set({ text })} />
      </>
    ),
    [t],
  );
  return (
    <>
      <RowList
        rows={draft.toms}
        onChange={(toms) => change({ toms })}
        make={newMeasure}
        addLabel={t("measure-add")}
        rowLabel={(place) => t("measure-row", { number: place + 1 })}
        problem={(_, place) => problem(`toms[${place}]`)}
      >
        {draw}
      </RowList>
      <LinesField
        label={t("field-systems")}
        value={draft.systems}
        onChange={(systems) => change({ systems })}
        error={problem("systems")}
      />
    </>
  );
}

export const MeasureRows = section(["toms", "systems"], MeasureRowsPart);
