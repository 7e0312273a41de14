import { useCallback, useMemo } from "react";
import { ChoiceField, CodeField, FieldGroup, ManyField, NumberField } from "../../app/forms/fields";
import { RowList } from "../../app/forms/RowList";
import { section, type SectionProps } from "../../app/forms/section";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import type { ActivityRow, DueDiligence, Processor, SubProcessor, SubsAuthorisation } from "../../host";
import { CheckField, DateField, SkeletonRow, TextArea, TextField } from "../../parts";
import { useText } from "../../text";
import { COUNTRIES } from "../welcome/countries";
import { CLAUSES } from "./clauses";
import { newSubProcessor } from "./draft";

type ProcessorPart = SectionProps<Processor>;

function useCountries() {
  const { country } = useValues();
  return useMemo(() => COUNTRIES.map((id) => ({ id, label: country(id) })), [country]);
}

const LISTED = 200;

function ActivitiesField({ editing }: ProcessorPart) {
  const t = useText();
  const { text } = useValues();
  const { data } = useCommand("list", {
    kind: "activity",
    filters: [],
    sort: "ref",
    descending: false,
    offset: 0,
    limit: LISTED,
  });
  if (!data) return <SkeletonRow widths={[0.2, 0.5]} />;
  const rows = data.rows as ActivityRow[];
  const listed = new Set(rows.map(({ id }) => id));
  const beyond = editing.draft.activities.filter((id) => !listed.has(id));
  return (
    <ManyField
      label={t("kind-activity-plural")}
      options={rows.map(({ id, ref, name }) => ({ id, label: text(name), hint: ref }))}
      value={editing.draft.activities}
      onChange={(activities) =>
        editing.change({ activities: [...activities.filter((id) => listed.has(id)), ...beyond] })
      }
    />
  );
}

function EngagementFieldsPart({ editing, isNew }: ProcessorPart & { isNew: boolean }) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const countries = useCountries();
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
        <ChoiceField
          label={field("country")}
          choices={countries}
          emptyLabel={t("value-not-stated")}
          value={draft.country ?? ""}
          onChange={(country) => change({ country: country || null })}
        />
      </div>
      <div className="field-pair">
        <ManyField
          label={field("locations")}
          options={countries}
          value={draft.locations}
          onChange={(locations) => change({ locations })}
        />
        <ManyField
          label={field("access_countries")}
          options={countries}
          value={draft.access_countries}
          onChange={(access_countries) => change({ access_countries })}
        />
      </div>
      <ActivitiesField editing={editing} />
    </>
  );
}

export const EngagementFields = section(
  ["name", "service", "country", "locations", "access_countries", "activities"],
  EngagementFieldsPart,
);

function AgreementFieldsPart({ editing }: ProcessorPart) {
  const t = useText();
  const { field, code } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <div className="field-pair">
        <TextField
          label={field("dpa_ref")}
          value={draft.dpa_ref}
          onChange={(dpa_ref) => change({ dpa_ref })}
          error={problem("dpa_ref")}
        />
        <DateField
          label={field("dpa_signed_on")}
          value={draft.dpa_signed_on}
          onChange={(dpa_signed_on) => change({ dpa_signed_on })}
        />
        <DateField
          label={field("dpa_review_due")}
          value={draft.dpa_review_due}
          onChange={(dpa_review_due) => change({ dpa_review_due })}
        />
        <TextField
          label={field("instructions_ref")}
          value={draft.instructions_ref}
          onChange={(instructions_ref) => change({ instructions_ref })}
        />
      </div>
      <FieldGroup title={t("clauses-title")}>
        {CLAUSES.map((clause) => (
          <CheckField
            key={clause}
            label={code("dpa-clause", clause)}
            isChecked={draft.dpa_check.includes(clause)}
            onChange={(isThere) =>
              change({
                dpa_check: CLAUSES.filter((one) =>
                  one === clause ? isThere : draft.dpa_check.includes(one),
                ),
              })
            }
          />
        ))}
      </FieldGroup>
    </>
  );
}

export const AgreementFields = section(
  ["dpa_ref", "dpa_signed_on", "dpa_review_due", "instructions_ref", "dpa_check"],
  AgreementFieldsPart,
);

const RESULTS: readonly DueDiligence[] = ["sufficient", "conditional", "insufficient"];

function GuaranteeFieldsPart({ editing }: ProcessorPart) {
  const { field } = useValues();
  const { draft, change } = editing;
  return (
    <div className="field-pair">
      <DateField
        label={field("dd_done_on")}
        value={draft.dd_done_on}
        onChange={(dd_done_on) => change({ dd_done_on })}
      />
      <CodeField
        label={field("dd_result")}
        family="due-diligence"
        codes={RESULTS}
        value={draft.dd_result}
        onChange={(dd_result) => change({ dd_result })}
      />
      <DateField
        label={field("dd_review_due")}
        value={draft.dd_review_due}
        onChange={(dd_review_due) => change({ dd_review_due })}
      />
      <DateField
        label={field("audit_right_used_on")}
        value={draft.audit_right_used_on}
        onChange={(audit_right_used_on) => change({ audit_right_used_on })}
      />
    </div>
  );
}

export const GuaranteeFields = section(
  ["dd_done_on", "dd_result", "dd_review_due", "audit_right_used_on"],
  GuaranteeFieldsPart,
);

const AUTHORISATIONS: readonly SubsAuthorisation[] = ["specific", "general"];

function SubProcessorRowsPart({ editing }: ProcessorPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const countries = useCountries();
  const draw = useCallback(
    (sub: SubProcessor, set: (patch: Partial<SubProcessor>) => void) => (
      <div className="field-pair">
        <TextField label={field("name")} value={sub.name} onChange={(name) => set({ name })} />
        <TextField label={field("service")} value={sub.service} onChange={(service) => set({ service })} />
        <ChoiceField
          label={field("country")}
          choices={countries}
          emptyLabel={t("value-not-stated")}
          value={sub.country ?? ""}
          onChange={(country) => set({ country: country || null })}
        />
      </div>
    ),
    [countries, field, t],
  );
  return (
    <>
      <div className="field-pair">
        <CodeField
          label={field("subs_authorisation")}
          family="subs-authorisation"
          codes={AUTHORISATIONS}
          value={draft.subs_authorisation}
          onChange={(subs_authorisation) => change({ subs_authorisation })}
        />
        <NumberField
          label={field("subs_notice_days")}
          value={draft.subs_notice_days}
          onChange={(subs_notice_days) => change({ subs_notice_days })}
        />
      </div>
      <RowList
        rows={draft.sub_processors}
        onChange={(sub_processors) => change({ sub_processors })}
        make={newSubProcessor}
        addLabel={t("sub-add")}
        rowLabel={(place) => t("sub-row", { number: place + 1 })}
        problem={(_, place) => problem(`sub_processors[${place}]`)}
      >
        {draw}
      </RowList>
      <TextArea
        label={field("remarks")}
        value={draft.remarks}
        onChange={(remarks) => change({ remarks })}
        error={problem("remarks")}
      />
    </>
  );
}

export const SubProcessorRows = section(
  ["subs_authorisation", "subs_notice_days", "sub_processors", "remarks"],
  SubProcessorRowsPart,
);
