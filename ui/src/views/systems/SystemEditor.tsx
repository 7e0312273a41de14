import { EditorPage, type EditorSection } from "../../app/forms/EditorPage";
import { ManyField } from "../../app/forms/fields";
import { LinkField, LinksField } from "../../app/forms/LinkField";
import { RecordEditor, type EditorProps, type FormProps } from "../../app/forms/RecordEditor";
import { section, type SectionProps } from "../../app/forms/section";
import { useCountryOptions } from "../../app/forms/useCountryOptions";
import { useEditor } from "../../app/forms/useEditor";
import { useValues } from "../../app/values";
import type { System } from "../../host";
import { DateField, TextArea, TextField } from "../../parts";
import { useText } from "../../text";
import { newSecurityMeasure } from "../measures/draft";
import { newOrganisation } from "../organisations/draft";
import { newProcessor } from "../processors/draft";
import { systemRules, newSystem } from "./draft";

type SystemPart = SectionProps<System>;

function GeneralPart({ editing, isNew }: SystemPart & { isNew: boolean }) {
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
          label={field("owner_unit")}
          value={draft.owner_unit}
          onChange={(owner_unit) => change({ owner_unit })}
          error={problem("owner_unit")}
        />
      </div>
      <TextArea
        label={field("description")}
        value={draft.description}
        onChange={(description) => change({ description })}
        error={problem("description")}
      />
      <div className="field-pair">
        <DateField
          label={field("in_use_from")}
          value={draft.in_use_from}
          onChange={(in_use_from) => change({ in_use_from })}
          error={problem("in_use_from")}
        />
        <DateField
          label={field("in_use_to")}
          value={draft.in_use_to}
          onChange={(in_use_to) => change({ in_use_to })}
          error={problem("in_use_to")}
        />
      </div>
    </>
  );
}

const General = section(["name", "owner_unit", "description", "in_use_from", "in_use_to"], GeneralPart);

function PlacePart({ editing }: SystemPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const countries = useCountryOptions();
  return (
    <>
      <LinkField
        label={field("processor")}
        description={t("system-processor-note")}
        kind="processor"
        value={draft.processor}
        onChange={(processor) => change({ processor })}
        make={(name) => ({ ...newProcessor(), name })}
        error={problem("processor")}
      />
      <LinkField
        label={field("organisation")}
        description={t("system-organisation-note")}
        kind="organisation"
        value={draft.organisation}
        onChange={(organisation) => change({ organisation })}
        make={(legal_name) => ({ ...newOrganisation(), legal_name, kind: "recipient" })}
        error={problem("organisation")}
      />
      <div className="field-pair">
        <ManyField
          label={field("locations")}
          options={countries}
          value={draft.locations}
          onChange={(locations) => change({ locations })}
          error={problem("locations")}
        />
        <ManyField
          label={field("access_countries")}
          description={t("system-access-note")}
          options={countries}
          value={draft.access_countries}
          onChange={(access_countries) => change({ access_countries })}
          error={problem("access_countries")}
        />
      </div>
    </>
  );
}

const Place = section(["processor", "organisation", "locations", "access_countries"], PlacePart);

function ProtectionPart({ editing }: SystemPart) {
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <LinksField
        label={field("measures")}
        kind="measure"
        value={draft.measures}
        onChange={(measures) => change({ measures })}
        make={(name) => ({ ...newSecurityMeasure(), name })}
        error={problem("measures")}
      />
      <div className="field-pair">
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

const Protection = section(["measures", "review_due", "remarks"], ProtectionPart);

function SystemForm(props: FormProps<System>) {
  const { start, view, onClose } = props;
  const t = useText();
  const editing = useEditor("system", props, systemRules);
  const sections: EditorSection[] = [
    {
      id: "general",
      title: t("section-general"),
      fields: ["name", "owner_unit", "description", "in_use_from", "in_use_to"],
      content: <General editing={editing} isNew={start.id === null} />,
    },
    {
      id: "place",
      title: t("section-runs"),
      words: t("section-runs-words"),
      fields: ["processor", "organisation", "locations", "access_countries"],
      content: <Place editing={editing} />,
    },
    {
      id: "protection",
      title: t("section-protection"),
      words: t("section-protection-words"),
      fields: ["measures", "review_due", "remarks"],
      content: <Protection editing={editing} />,
    },
  ];
  return (
    <EditorPage
      view={view}
      onClose={onClose}
      kind="system"
      title={editing.draft.name}
      newTitle={t("system-new")}
      editing={editing}
      sections={sections}
    />
  );
}

/** A system as a form: who runs it, where its data are, what protects it. */
export function SystemEditor(props: EditorProps) {
  return <RecordEditor {...props} kind="system" make={newSystem} Form={SystemForm} />;
}
