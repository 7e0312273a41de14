import { CodeField, ManyField } from "../../app/forms/fields";
import { LinkField } from "../../app/forms/LinkField";
import { section, type SectionProps } from "../../app/forms/section";
import { TextRows } from "../../app/forms/TextRows";
import { useCountryOptions } from "../../app/forms/useCountryOptions";
import { YesNoField } from "../../app/forms/YesNoField";
import { useValues } from "../../app/values";
import type { ImporterRole, Mechanism, SccModule, SccVersion, TiaResult, Transfer } from "../../host";
import { CheckField, DateField, Notice, TextField } from "../../parts";
import { useText } from "../../text";
import { useCallback } from "react";
import { evidenceOf, needsAssessment } from "./draft";

type TransferPart = SectionProps<Transfer>;

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
        label={field("processor")}
        description={t("transfer-processor-note")}
        kind="processor"
        value={draft.processor}
        onChange={(processor) => change({ processor })}
        error={problem("processor")}
      />
      <div className="field-pair">
        <TextField
          label={field("exporter")}
          value={draft.exporter}
          onChange={(exporter) => change({ exporter })}
          error={problem("exporter")}
        />
      </div>
      <LinkField
        label={field("activity")}
        description={t("transfer-activity-note")}
        kind="activity"
        value={draft.activity}
        onChange={(activity) => change({ activity })}
        error={problem("activity")}
      />
    </>
  );
}

export const PartiesFields = section(
  ["importer", "importer_role", "processor", "exporter", "activity"],
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
          isRequired
        />
        <ManyField
          label={field("onward_to")}
          options={countries}
          value={draft.onward_to}
          onChange={(onward_to) => change({ onward_to })}
          error={problem("onward_to")}
        />
      </div>
      <CheckField
        label={field("repetitive")}
        description={t("transfer-repetitive-note")}
        isChecked={draft.repetitive}
        onChange={(repetitive) => change({ repetitive })}
      />
    </>
  );
}

export const PlaceFields = section(["countries", "onward_to", "repetitive"], PlaceFieldsPart);

export const MECHANISMS: readonly Mechanism[] = [
  "adequacy",
  "scc_c",
  "scc_sa",
  "bcr",
  "coc",
  "cert",
  "adhoc",
  "admin_arr",
  "public_instrument",
  "art49_1a",
  "art49_1b",
  "art49_1c",
  "art49_1d",
  "art49_1e",
  "art49_1f",
  "art49_1g",
  "art49_compelling",
];
const MODULES: readonly SccModule[] = ["1", "2", "3", "4"];
const VERSIONS: readonly SccVersion[] = ["2021/914", "old"];
/** To the United States the decision holds for those on a list only. */
const LISTED_ONLY = "US";

function AdequacyFields({ editing }: TransferPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return draft.countries.includes(LISTED_ONLY) || draft.dpf_active_checked_on !== null ? (
    <DateField
      label={field("dpf_active_checked_on")}
      description={t("transfer-dpf-note")}
      value={draft.dpf_active_checked_on}
      onChange={(dpf_active_checked_on) => change({ dpf_active_checked_on })}
      error={problem("dpf_active_checked_on")}
    />
  ) : null;
}

function ClauseFields({ editing }: TransferPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <div className="field-pair">
        <CodeField
          label={field("scc_module")}
          family="scc-module"
          codes={MODULES}
          value={draft.scc_module}
          onChange={(scc_module) => change({ scc_module })}
          error={problem("scc_module")}
        />
        <CodeField
          label={field("scc_version")}
          family="scc-version"
          codes={VERSIONS}
          value={draft.scc_version}
          onChange={(scc_version) => change({ scc_version })}
          error={problem("scc_version")}
        />
      </div>
      {draft.scc_version === "old" ? (
        <Notice
          tone="warn"
          role="status"
          what={t("transfer-old-clauses")}
          todo={t("transfer-old-clauses-do")}
        />
      ) : null}
    </>
  );
}

function DerogationFields({ editing }: TransferPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const isCompelling = draft.mechanism === "art49_compelling";
  return (
    <>
      {draft.repetitive ? (
        <Notice
          tone="warn"
          role="status"
          what={t("transfer-systematic")}
          todo={t("transfer-systematic-do")}
        />
      ) : null}
      {isCompelling ? (
        <>
          <YesNoField
            label={field("subjects_limited")}
            value={draft.subjects_limited}
            onChange={(subjects_limited) => change({ subjects_limited })}
          />
          <div className="field-pair">
            <DateField
              label={field("sa_informed_on")}
              value={draft.sa_informed_on}
              onChange={(sa_informed_on) => change({ sa_informed_on })}
              error={problem("sa_informed_on")}
            />
            <DateField
              label={field("subjects_informed_on")}
              value={draft.subjects_informed_on}
              onChange={(subjects_informed_on) => change({ subjects_informed_on })}
              error={problem("subjects_informed_on")}
            />
          </div>
        </>
      ) : null}
    </>
  );
}

/** What the chosen mechanism has to show. */
function EvidenceFields(props: TransferPart) {
  const { mechanism } = props.editing.draft;
  if (mechanism === null) return null;
  switch (evidenceOf(mechanism)) {
    case "adequacy":
      return <AdequacyFields {...props} />;
    case "clauses":
      return <ClauseFields {...props} />;
    case "derogation":
      return <DerogationFields {...props} />;
    case "safeguard":
      return null;
  }
}

function MechanismFieldsPart({ editing }: TransferPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <CodeField
        label={field("mechanism")}
        family="mechanism"
        codes={MECHANISMS}
        value={draft.mechanism}
        onChange={(mechanism) => change({ mechanism })}
        error={problem("mechanism")}
      />
      <TextField
        label={field("mechanism_ref")}
        description={t("transfer-ref-note")}
        value={draft.mechanism_ref}
        onChange={(mechanism_ref) => change({ mechanism_ref })}
        error={problem("mechanism_ref")}
      />
      <EvidenceFields editing={editing} />
    </>
  );
}

export const MechanismFields = section(
  [
    "mechanism",
    "mechanism_ref",
    "dpf_active_checked_on",
    "scc_module",
    "scc_version",
    "subjects_limited",
    "sa_informed_on",
    "subjects_informed_on",
    "countries",
    "repetitive",
  ],
  MechanismFieldsPart,
);

const RESULTS: readonly TiaResult[] = ["none", "problematic_not_applied", "mitigated", "problematic"];

function ImpactFieldsPart({ editing }: TransferPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const rowLabel = useCallback((place: number) => t("supplementary-row", { number: place + 1 }), [t]);
  return (
    <>
      {draft.mechanism !== null && !needsAssessment(draft.mechanism) ? (
        <p className="quiet">{t("transfer-no-tia")}</p>
      ) : null}
      <div className="field-pair">
        <TextField
          label={field("tia_ref")}
          value={draft.tia_ref}
          onChange={(tia_ref) => change({ tia_ref })}
          error={problem("tia_ref")}
        />
        <DateField
          label={field("tia_review_due")}
          value={draft.tia_review_due}
          onChange={(tia_review_due) => change({ tia_review_due })}
          error={problem("tia_review_due")}
        />
      </div>
      <CodeField
        label={field("tia_result")}
        family="tia-result"
        codes={RESULTS}
        value={draft.tia_result}
        onChange={(tia_result) => change({ tia_result })}
        error={problem("tia_result")}
      />
      <div className="labelled" role="group" aria-label={field("supplementary")}>
        <p className="field-label">{field("supplementary")}</p>
        <p className="field-description">{t("supplementary-note")}</p>
        <TextRows
          value={draft.supplementary}
          onChange={(supplementary) => change({ supplementary })}
          addLabel={t("supplementary-add")}
          rowLabel={rowLabel}
          problem={(place) => problem(`supplementary[${place}]`)}
        />
      </div>
    </>
  );
}

export const ImpactFields = section(
  ["mechanism", "tia_ref", "tia_result", "tia_review_due", "supplementary"],
  ImpactFieldsPart,
);
