import { CodeField, LinesField, NumberField } from "../../app/forms/fields";
import { LangField } from "../../app/forms/LangField";
import { EditorPage, type EditorSection } from "../../app/forms/EditorPage";
import { RecordEditor, type EditorProps, type FormProps } from "../../app/forms/RecordEditor";
import { section, type SectionProps } from "../../app/forms/section";
import { useEditor } from "../../app/forms/useEditor";
import { useValues } from "../../app/values";
import type { ConsentProfile, WithdrawalEffort } from "../../host";
import { CheckField, TextArea, TextField } from "../../parts";
import { useText } from "../../text";
import { consentRules, newConsentProfile } from "./draft";

type ConsentPart = SectionProps<ConsentProfile>;

function WordingFieldsPart({ editing, isNew }: ConsentPart & { isNew: boolean }) {
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
        <TextField
          label={field("wording_version")}
          description={t("consent-version-note")}
          value={draft.wording_version}
          onChange={(wording_version) => change({ wording_version })}
          error={problem("wording_version")}
        />
      </div>
      <LangField
        label={field("wording")}
        isLong
        value={draft.wording}
        onChange={(wording) => change({ wording })}
        error={problem("wording")}
      />
    </>
  );
}

const WordingFields = section(["name", "wording", "wording_version"], WordingFieldsPart);

const CONDITIONS = ["info_before", "granular", "separate_from_terms", "explicit"] as const;

function AskingFieldsPart({ editing }: ConsentPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const notes = {
    info_before: t("consent-info-note"),
    granular: t("consent-granular-note"),
    separate_from_terms: t("consent-separate-note"),
    explicit: t("consent-explicit-note"),
  };
  return (
    <>
      <TextField
        label={field("collected_via")}
        description={t("consent-collected-note")}
        value={draft.collected_via}
        onChange={(collected_via) => change({ collected_via })}
        error={problem("collected_via")}
      />
      {CONDITIONS.map((name) => (
        <CheckField
          key={name}
          label={field(name)}
          description={notes[name]}
          isChecked={draft[name]}
          onChange={(isChecked) => change({ [name]: isChecked })}
        />
      ))}
      <TextArea
        label={field("refusal_consequence")}
        description={t("consent-refusal-note")}
        value={draft.refusal_consequence}
        onChange={(refusal_consequence) => change({ refusal_consequence })}
        error={problem("refusal_consequence")}
      />
    </>
  );
}

const AskingFields = section(
  ["collected_via", "info_before", "granular", "separate_from_terms", "explicit", "refusal_consequence"],
  AskingFieldsPart,
);

const EFFORTS: readonly WithdrawalEffort[] = ["equal", "harder"];

function WithdrawalFieldsPart({ editing }: ConsentPart) {
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <LinesField
        label={field("withdrawal_channels")}
        value={draft.withdrawal_channels}
        onChange={(withdrawal_channels) => change({ withdrawal_channels })}
        error={problem("withdrawal_channels")}
      />
      <CodeField
        label={field("withdrawal_effort")}
        family="withdrawal-effort"
        codes={EFFORTS}
        value={draft.withdrawal_effort}
        onChange={(withdrawal_effort) => change({ withdrawal_effort })}
        error={problem("withdrawal_effort")}
      />
    </>
  );
}

const WithdrawalFields = section(["withdrawal_channels", "withdrawal_effort"], WithdrawalFieldsPart);

function ProofFieldsPart({ editing }: ConsentPart) {
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <TextField
        label={field("record_location")}
        value={draft.record_location}
        onChange={(record_location) => change({ record_location })}
        error={problem("record_location")}
      />
      <LinesField
        label={field("proof_fields")}
        value={draft.proof_fields}
        onChange={(proof_fields) => change({ proof_fields })}
        error={problem("proof_fields")}
      />
      <div className="field-pair">
        <NumberField
          label={field("refresh_months")}
          value={draft.refresh_months}
          onChange={(refresh_months) => change({ refresh_months })}
          error={problem("refresh_months")}
        />
      </div>
    </>
  );
}

const ProofFields = section(["record_location", "proof_fields", "refresh_months"], ProofFieldsPart);

function AgeFieldsPart({ editing }: ConsentPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <CheckField
        label={field("age_gate")}
        description={t("consent-age-note")}
        isChecked={draft.age_gate}
        onChange={(age_gate) => change({ age_gate })}
      />
      {draft.age_gate ? (
        <div className="field-pair">
          <NumberField
            label={field("min_age")}
            value={draft.min_age}
            onChange={(min_age) => change({ min_age })}
            error={problem("min_age")}
          />
          <TextField
            label={field("parental_method")}
            value={draft.parental_method}
            onChange={(parental_method) => change({ parental_method })}
            error={problem("parental_method")}
          />
        </div>
      ) : null}
    </>
  );
}

const AgeFields = section(["age_gate", "min_age", "parental_method"], AgeFieldsPart);

function ConsentForm(props: FormProps<ConsentProfile>) {
  const { start, view, onClose } = props;
  const t = useText();
  const { field } = useValues();
  const editing = useEditor("consent_profile", props, consentRules);
  const sections: EditorSection[] = [
    {
      id: "wording",
      title: field("wording"),
      words: t("section-wording-words"),
      fields: ["name", "wording", "wording_version"],
      content: <WordingFields editing={editing} isNew={start.id === null} />,
    },
    {
      id: "asking",
      title: t("section-asking"),
      words: t("section-asking-words"),
      fields: [
        "collected_via",
        "info_before",
        "granular",
        "separate_from_terms",
        "explicit",
        "refusal_consequence",
      ],
      content: <AskingFields editing={editing} />,
    },
    {
      id: "withdrawal",
      title: t("section-withdrawal"),
      words: t("section-withdrawal-words"),
      fields: ["withdrawal_channels", "withdrawal_effort"],
      content: <WithdrawalFields editing={editing} />,
    },
    {
      id: "proof",
      title: t("section-proof"),
      words: t("section-proof-words"),
      fields: ["record_location", "proof_fields", "refresh_months"],
      content: <ProofFields editing={editing} />,
    },
    {
      id: "age",
      title: t("section-age"),
      words: t("section-age-words"),
      fields: ["age_gate", "min_age", "parental_method"],
      content: <AgeFields editing={editing} />,
    },
  ];
  return (
    <EditorPage
      view={view}
      onClose={onClose}
      kind="consent_profile"
      hasLanguages
      title={editing.draft.name}
      newTitle={t("consent-new")}
      editing={editing}
      sections={sections}
    />
  );
}

/** A consent profile as a form: what is asked, how, and how it is withdrawn (Article 7). */
export function ConsentEditor(props: EditorProps) {
  return <RecordEditor {...props} kind="consent_profile" make={newConsentProfile} Form={ConsentForm} />;
}
