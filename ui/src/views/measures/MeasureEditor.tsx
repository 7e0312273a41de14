import { EditorPage, type EditorSection } from "../../app/forms/EditorPage";
import { CodeField } from "../../app/forms/fields";
import { LangField } from "../../app/forms/LangField";
import { RecordEditor, type EditorProps, type FormProps } from "../../app/forms/RecordEditor";
import { section, type SectionProps } from "../../app/forms/section";
import { useEditor } from "../../app/forms/useEditor";
import { useValues } from "../../app/values";
import type { MeasureKind, SecurityMeasure } from "../../host";
import { DateField, TextArea, TextField } from "../../parts";
import { useText } from "../../text";
import { measureRules, newSecurityMeasure } from "./draft";

type MeasurePart = SectionProps<SecurityMeasure>;

/** Groups of Article 32(1) and of practice. */
export const MEASURE_KINDS: readonly MeasureKind[] = [
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

function MeasureFieldsPart({ editing, isNew }: MeasurePart & { isNew: boolean }) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <div className="field-pair">
        <TextField
          label={field("name")}
          value={draft.name}
          onChange={(name) => change({ name })}
          error={problem("name")}
          isRequired
          autoFocus={isNew}
        />
        <CodeField
          label={t("field-kind")}
          family="measure-kind"
          codes={MEASURE_KINDS}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          error={problem("kind")}
        />
      </div>
      <LangField
        label={field("text")}
        description={t("measure-text-note")}
        isLong
        value={draft.text}
        onChange={(text) => change({ text })}
        error={problem("text")}
      />
    </>
  );
}

const MeasureFields = section(["name", "kind", "text"], MeasureFieldsPart);

function EvidenceFieldsPart({ editing }: MeasurePart) {
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <div className="field-pair">
        <TextField
          label={field("evidence_ref")}
          value={draft.evidence_ref}
          onChange={(evidence_ref) => change({ evidence_ref })}
          error={problem("evidence_ref")}
        />
        <TextField
          label={field("owner_unit")}
          value={draft.owner_unit}
          onChange={(owner_unit) => change({ owner_unit })}
          error={problem("owner_unit")}
        />
      </div>
      <div className="field-pair">
        <DateField
          label={field("last_reviewed_on")}
          value={draft.last_reviewed_on}
          onChange={(last_reviewed_on) => change({ last_reviewed_on })}
          error={problem("last_reviewed_on")}
        />
        <DateField
          label={field("review_due")}
          value={draft.review_due}
          onChange={(review_due) => change({ review_due })}
          error={problem("review_due")}
        />
      </div>
      <TextArea
        label={field("remarks")}
        value={draft.remarks}
        onChange={(remarks) => change({ remarks })}
        error={problem("remarks")}
      />
    </>
  );
}

const EvidenceFields = section(
  ["evidence_ref", "owner_unit", "last_reviewed_on", "review_due", "remarks"],
  EvidenceFieldsPart,
);

function MeasureForm(props: FormProps<SecurityMeasure>) {
  const { start, view, onClose } = props;
  const t = useText();
  const editing = useEditor("measure", props, measureRules);
  const sections: EditorSection[] = [
    {
      id: "measure",
      title: t("section-general"),
      words: t("section-measure-words"),
      fields: ["name", "kind", "text"],
      content: <MeasureFields editing={editing} isNew={start.id === null} />,
    },
    {
      id: "evidence",
      title: t("section-evidence"),
      fields: ["evidence_ref", "owner_unit", "last_reviewed_on", "review_due", "remarks"],
      content: <EvidenceFields editing={editing} />,
    },
  ];
  return (
    <EditorPage
      view={view}
      onClose={onClose}
      kind="measure"
      hasLanguages
      title={editing.draft.name}
      newTitle={t("measure-new")}
      editing={editing}
      sections={sections}
    />
  );
}

/** A measure of the catalogue as a form: written once, used by many. */
export function MeasureEditor(props: EditorProps) {
  return <RecordEditor {...props} kind="measure" make={newSecurityMeasure} Form={MeasureForm} />;
}
