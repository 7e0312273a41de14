import { ChoiceField, LinesField, ManyField } from "../../../app/forms/fields";
import { LinkField, LinksField } from "../../../app/forms/LinkField";
import { section, type SectionProps } from "../../../app/forms/section";
import { useCountryOptions } from "../../../app/forms/useCountryOptions";
import { useValues } from "../../../app/values";
import type { Processor } from "../../../host";
import { TextField } from "../../../parts";
import { useText } from "../../../text";
import { newActivity } from "../../activities/editor/draft";
import { newOrganisation } from "../../organisations/draft";

export type ProcessorPart = SectionProps<Processor>;

function EngagementFieldsPart({ editing, isNew }: ProcessorPart & { isNew: boolean }) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const countries = useCountryOptions();
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
          label={field("service")}
          value={draft.service}
          onChange={(service) => change({ service })}
          error={problem("service")}
        />
      </div>
      <LinkField
        label={field("organisation")}
        kind="organisation"
        value={draft.organisation}
        onChange={(organisation) => change({ organisation })}
        make={(legal_name) => ({ ...newOrganisation(), legal_name, kind: "processor" })}
        error={problem("organisation")}
      />
      <div className="field-pair">
        <ChoiceField
          label={field("country")}
          choices={countries}
          emptyLabel={t("value-not-stated")}
          value={draft.country ?? ""}
          onChange={(country) => change({ country: country || null })}
          error={problem("country")}
        />
        <TextField
          label={field("parent_company")}
          description={t("processor-parent-note")}
          value={draft.parent_company}
          onChange={(parent_company) => change({ parent_company })}
          error={problem("parent_company")}
        />
      </div>
      <LinesField
        label={field("subject_to_laws")}
        description={t("processor-laws-note")}
        value={draft.subject_to_laws}
        onChange={(subject_to_laws) => change({ subject_to_laws })}
        error={problem("subject_to_laws")}
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
      <LinksField
        label={t("kind-activity-plural")}
        kind="activity"
        value={draft.activities}
        onChange={(activities) => change({ activities })}
        make={(name) => ({ ...newActivity(), name: { en: name, nb: null, nl: null } })}
        error={problem("activities")}
      />
    </>
  );
}

export const EngagementFields = section(
  [
    "name",
    "service",
    "organisation",
    "country",
    "parent_company",
    "subject_to_laws",
    "locations",
    "access_countries",
    "activities",
  ],
  EngagementFieldsPart,
);
