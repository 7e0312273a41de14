import { CodeField, LinesField } from "../../../app/forms/fields";
import { RowList } from "../../../app/forms/RowList";
import type { MeasureKind } from "../../../host";
import { TextArea } from "../../../parts";
import { useText } from "../../../text";
import { newMeasure } from "./draft";
import type { SectionProps } from "./GeneralFields";

export function SubjectFields({ editing }: SectionProps) {
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

export function MeasureRows({ editing }: SectionProps) {
  const t = useText();
  const { draft, change, problem } = editing;
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
        {(measure, set) => (
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
        )}
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
