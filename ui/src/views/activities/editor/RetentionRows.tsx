import { useCallback, useMemo } from "react";
import { CodeField, FieldGroup, ManyField } from "../../../app/forms/fields";
import { LangField } from "../../../app/forms/LangField";
import { PeriodField } from "../../../app/forms/PeriodField";
import { RowList } from "../../../app/forms/RowList";
import { rowProblem } from "../../../app/forms/rowProblem";
import { section } from "../../../app/forms/section";
import { ThingField } from "../../../app/forms/ThingField";
import { useValues } from "../../../app/values";
import type { Retention, RetentionAction, RetentionException, Trigger } from "../../../host";
import { TextField } from "../../../parts";
import { useText } from "../../../text";
import { newRetention } from "./draft";
import type { ActivityPart } from "./GeneralFields";

export const TRIGGERS: readonly Trigger[] = [
  "collection",
  "last_activity",
  "end_of_contract",
  "end_of_relationship",
  "end_of_process",
  "application_deadline",
  "last_correspondence",
  "consent_withdrawn",
  "objection",
  "event_end",
  "fiscal_year_end",
  "account_closed",
  "incident_closed",
  "request_closed",
  "order_expiry",
  "manual",
];
export const ACTIONS: readonly RetentionAction[] = [
  "delete",
  "anonymise",
  "delete_or_anonymise",
  "archive_restricted",
  "review",
];
const EXCEPTIONS: readonly RetentionException[] = [
  "legal_hold",
  "open_request",
  "open_complaint",
  "dispute",
  "statutory_period",
  "restriction_18",
  "preservation_order",
];

/** Fields of a rule that say themselves what is wrong with them. */
const SAYING = ["data_category", "period", "legal_min", "legal_min_ref", "legal_max_ref"];

function RetentionRowsPart({ editing }: ActivityPart) {
  const t = useText();
  const { field, code, retention } = useValues();
  const { draft, change, problem } = editing;
  const { data_items } = draft;
  const categories = useMemo(() => data_items.map(({ category }) => category), [data_items]);
  const draw = useCallback(
    (rule: Retention, set: (patch: Partial<Retention>) => void, place: number) => (
      <>
        <div className="field-pair">
          <ThingField
            label={field("data_category")}
            things={categories}
            emptyLabel={t("retention-all-data")}
            value={rule.data_category}
            onChange={(data_category) => set({ data_category })}
            error={problem(`retention[${place}].data_category`)}
          />
          <PeriodField
            label={field("period")}
            value={rule.period}
            onChange={(period) => set({ period })}
            error={problem(`retention[${place}].period`)}
          />
        </div>
        <div className="field-pair">
          <CodeField
            label={field("trigger")}
            family="trigger"
            codes={TRIGGERS}
            value={rule.trigger}
            onChange={(trigger) => set({ trigger })}
          />
          <PeriodField
            label={field("max_period")}
            value={rule.max_period}
            onChange={(max_period) => set({ max_period })}
          />
        </div>
        <div className="field-pair">
          <CodeField
            label={field("action")}
            family="retention-action"
            codes={ACTIONS}
            value={rule.action}
            onChange={(action) => set({ action })}
            {...(rule.action === "anonymise" || rule.action === "delete_or_anonymise"
              ? { description: t("retention-anonymise-note") }
              : {})}
          />
          <ManyField
            label={field("exceptions")}
            options={EXCEPTIONS.map((id) => ({ id, label: code("retention-exception", id) }))}
            value={rule.exceptions}
            onChange={(chosen) => set({ exceptions: EXCEPTIONS.filter((one) => chosen.includes(one)) })}
          />
        </div>
        <LangField
          isLong
          label={field("criteria_text")}
          description={t("retention-criteria-note")}
          value={rule.criteria_text}
          onChange={(criteria_text) => set({ criteria_text })}
        />
        <FieldGroup title={t("retention-law")}>
          <div className="field-pair">
            <PeriodField
              label={field("legal_min")}
              value={rule.legal_min}
              onChange={(legal_min) => set({ legal_min })}
              error={problem(`retention[${place}].legal_min`)}
            />
            <TextField
              label={field("legal_min_ref")}
              value={rule.legal_min_ref}
              onChange={(legal_min_ref) => set({ legal_min_ref })}
              error={problem(`retention[${place}].legal_min_ref`)}
            />
          </div>
          <div className="field-pair">
            <PeriodField
              label={field("legal_max")}
              value={rule.legal_max}
              onChange={(legal_max) => set({ legal_max })}
            />
            <TextField
              label={field("legal_max_ref")}
              value={rule.legal_max_ref}
              onChange={(legal_max_ref) => set({ legal_max_ref })}
              error={problem(`retention[${place}].legal_max_ref`)}
            />
          </div>
        </FieldGroup>
        {retention(rule) ? <p className="quiet">{t("retention-reads", { words: retention(rule) })}</p> : null}
      </>
    ),
    [categories, code, field, retention, problem, t],
  );
  return (
    <RowList
      of="retention"
      rows={draft.retention}
      onChange={(rules) => change({ retention: rules })}
      make={newRetention}
      addLabel={t("retention-add")}
      rowLabel={(place) => t("retention-row", { number: place + 1 })}
      problem={(_, place) => rowProblem(problem, `retention[${place}]`, SAYING)}
    >
      {draw}
    </RowList>
  );
}

export const RetentionRows = section(["retention", "data_items"], RetentionRowsPart);
