import { EditorPage, type EditorSection } from "../../app/forms/EditorPage";
import { CodeField } from "../../app/forms/fields";
import { LangField } from "../../app/forms/LangField";
import { RecordEditor, type EditorProps, type FormProps } from "../../app/forms/RecordEditor";
import { section, type SectionProps } from "../../app/forms/section";
import { useEditor } from "../../app/forms/useEditor";
import { useValues } from "../../app/values";
import type { Factor, FactorSide, FactorWeight } from "../../host";
import { TextArea, TextField } from "../../parts";
import { useText } from "../../text";
import { factorRules, newFactor } from "./draft";

type FactorPart = SectionProps<Factor>;

export const FACTOR_SIDES: readonly FactorSide[] = [
  "interest",
  "necessity",
  "alternative",
  "impact",
  "expectation",
  "safeguard",
];
export const FACTOR_WEIGHTS: readonly FactorWeight[] = ["for_controller", "for_person", "neutral"];

function FactorFieldsPart({ editing, isNew }: FactorPart & { isNew: boolean }) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <TextField
        label={field("title")}
        value={draft.title}
        onChange={(title) => change({ title })}
        error={problem("title")}
        isRequired
        autoFocus={isNew}
      />
      <div className="field-pair">
        <CodeField
          label={field("side")}
          family="factor-side"
          codes={FACTOR_SIDES}
          hasNone={false}
          value={draft.side}
          onChange={(side) => change({ side })}
          error={problem("side")}
          isRequired
        />
        <CodeField
          label={field("weight")}
          family="factor-weight"
          codes={FACTOR_WEIGHTS}
          hasNone={false}
          value={draft.weight}
          onChange={(weight) => change({ weight })}
          error={problem("weight")}
          isRequired
        />
      </div>
      <LangField
        label={field("text")}
        description={t("factor-text-note")}
        isLong
        value={draft.text}
        onChange={(text) => change({ text })}
        error={problem("text")}
      />
      <TextArea
        label={field("remarks")}
        value={draft.remarks}
        onChange={(remarks) => change({ remarks })}
        error={problem("remarks")}
      />
    </>
  );
}

const FactorFields = section(["title", "side", "weight", "text", "remarks"], FactorFieldsPart);

function FactorForm(props: FormProps<Factor>) {
  const { start, view, onClose } = props;
  const t = useText();
  const editing = useEditor("factor", props, factorRules);
  const sections: EditorSection[] = [
    {
      id: "factor",
      title: t("kind-factor"),
      words: t("section-factor-words"),
      fields: ["title", "side", "weight", "text", "remarks"],
      content: <FactorFields editing={editing} isNew={start.id === null} />,
    },
  ];
  return (
    <EditorPage
      view={view}
      onClose={onClose}
      kind="factor"
      hasLanguages
      title={editing.draft.title}
      newTitle={t("factor-new")}
      editing={editing}
      sections={sections}
    />
  );
}

/** A balancing factor of the library as a form: weighed once, found again for the next assessment. */
export function FactorEditor(props: EditorProps) {
  return <RecordEditor {...props} kind="factor" make={newFactor} Form={FactorForm} />;
}
