import { CodeField, ManyField } from "../../../app/forms/fields";
import { LangRows } from "../../../app/forms/LangRows";
import { LinkField } from "../../../app/forms/LinkField";
import { section, type SectionProps } from "../../../app/forms/section";
import { useCountryOptions } from "../../../app/forms/useCountryOptions";
import { useValues } from "../../../app/values";
import type { ImporterRole, Transfer } from "../../../host";
import { CheckField, TextField } from "../../../parts";
import { useText } from "../../../text";
import { newOrganisation } from "../../organisations/draft";

export type TransferPart = SectionProps<Transfer>;

const ROLES: readonly ImporterRole[] = ["controller", "processor", "subprocessor"];

function PartiesFieldsPart({ editing, isNew }: TransferPart & { isNew: boolean }) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <div className="field-pair">
        <TextField
          label={field("importer")}
          value={draft.importer}
          onChange={(importer) => change({ importer })}
          error={problem("importer")}
          isRequired
          autoFocus={isNew}
        />
        <CodeField
          label={field("importer_role")}
          family="importer-role"
          codes={ROLES}
          value={draft.importer_role}
          onChange={(importer_role) => change({ importer_role })}
          error={problem("importer_role")}
        />
      </div>
      <LinkField
        label={field("importer_organisation")}
        kind="organisation"
        value={draft.importer_organisation}
        onChange={(importer_organisation) => change({ importer_organisation })}
        make={(legal_name) => ({ ...newOrganisation(), legal_name, kind: "recipient" })}
        error={problem("importer_organisation")}
      />
      <LinkField
        label={field("processor")}
        description={t("transfer-processor-note")}
        kind="processor"
        value={draft.processor}
        onChange={(processor) => change({ processor })}
        error={problem("processor")}
      />
      <TextField
        label={field("exporter")}
        value={draft.exporter}
        onChange={(exporter) => change({ exporter })}
        error={problem("exporter")}
      />
      <LinkField
        label={field("exporter_organisation")}
        kind="organisation"
        value={draft.exporter_organisation}
        onChange={(exporter_organisation) => change({ exporter_organisation })}
        error={problem("exporter_organisation")}
      />
      <LinkField
        label={field("activity")}
        description={t("transfer-activity-note")}
        kind="activity"
        value={draft.activity}
        onChange={(activity) => change({ activity })}
        error={problem("activity")}
      />
      <LangRows
        label={t("transfer-data")}
        description={t("transfer-data-note")}
        value={draft.data_categories}
        onChange={(data_categories) => change({ data_categories })}
        problem={problem}
        path="data_categories"
      />
    </>
  );
}

export const PartiesFields = section(
  [
    "importer",
    "importer_role",
    "importer_organisation",
    "processor",
    "exporter",
    "exporter_organisation",
    "activity",
    "data_categories",
  ],
  PartiesFieldsPart,
);

function PlaceFieldsPart({ editing }: TransferPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const countries = useCountryOptions();
  return (
    <>
      <div className="field-pair">
        <ManyField
          label={field("countries")}
          description={t("transfer-countries-note")}
          options={countries}
          value={draft.countries}
          onChange={(chosen) => change({ countries: chosen })}
          error={problem("countries")}
          isRequired={draft.international_organisation.trim() === ""}
        />
        <ManyField
          label={field("onward_to")}
          options={countries}
          value={draft.onward_to}
          onChange={(onward_to) => change({ onward_to })}
          error={problem("onward_to")}
        />
      </div>
      <TextField
        label={field("international_organisation")}
        description={t("transfer-international-note")}
        value={draft.international_organisation}
        onChange={(international_organisation) => change({ international_organisation })}
        error={problem("international_organisation")}
      />
      <CheckField
        label={field("repetitive")}
        description={t("transfer-repetitive-note")}
        isChecked={draft.repetitive}
        onChange={(repetitive) => change({ repetitive })}
      />
    </>
  );
}

export const PlaceFields = section(
  ["countries", "onward_to", "international_organisation", "repetitive"],
  PlaceFieldsPart,
);
