import { CodeField, FieldGroup } from "../../../app/forms/fields";
import { section } from "../../../app/forms/section";
import { useValues } from "../../../app/values";
import type { Dpia, DpiaCriterion, DpiaStatus, ResidualRisk } from "../../../host";
import { CheckField, DateField, Notice, TextArea, TextField } from "../../../parts";
import { useText } from "../../../text";
import type { ActivityPart } from "./GeneralFields";

const NONE: Dpia = {
  status: null,
  criteria: [],
  reason: "",
  document_ref: "",
  residual_risk: null,
  consulted_on: null,
  review_due: null,
};

const CRITERIA: readonly DpiaCriterion[] = [
  "scoring",
  "automated_decision",
  "monitoring",
  "sensitive",
  "large_scale",
  "matching",
  "vulnerable",
  "innovative",
  "prevents",
];
const STATUSES: readonly DpiaStatus[] = ["not_screened", "not_required", "required", "in_progress", "done"];
const RISKS: readonly ResidualRisk[] = ["low", "medium", "high"];
/** With so many of the criteria an assessment is usually required. */
const USUALLY = 2;

/** The screening for an impact assessment, and where the assessment stands (Articles 35 and 36). */
function DpiaFieldsPart({ editing }: ActivityPart) {
  const t = useText();
  const { field, code } = useValues();
  const { draft, change, problem } = editing;
  const dpia = draft.dpia ?? NONE;
  const set = (patch: Partial<Dpia>) => change({ dpia: { ...dpia, ...patch } });
  const isUsual = dpia.criteria.length >= USUALLY;
  const isBegun = dpia.status === "required" || dpia.status === "in_progress" || dpia.status === "done";
  return (
    <>
      <FieldGroup title={field("criteria")}>
        {CRITERIA.map((criterion) => (
          <CheckField
            key={criterion}
            label={code("dpia-criterion", criterion)}
            isChecked={dpia.criteria.includes(criterion)}
            onChange={(isMet) =>
              set({
                criteria: CRITERIA.filter((one) => (one === criterion ? isMet : dpia.criteria.includes(one))),
              })
            }
          />
        ))}
        <p className="field-description">
          {t("dpia-source")} {t("source-status-knowledge")}.
        </p>
      </FieldGroup>
      {isUsual && dpia.status === "not_required" ? (
        <Notice
          tone="warn"
          role="status"
          what={t("dpia-usual", { count: dpia.criteria.length })}
          todo={t("dpia-usual-do")}
        />
      ) : null}
      <div className="field-pair">
        <CodeField
          label={t("field-status")}
          family="dpia-status"
          codes={STATUSES}
          value={dpia.status}
          onChange={(status) => set({ status })}
          error={problem("dpia.status")}
        />
        <DateField
          label={field("review_due")}
          value={dpia.review_due}
          onChange={(review_due) => set({ review_due })}
          error={problem("dpia.review_due")}
        />
      </div>
      <TextArea
        label={t("dpia-reason")}
        value={dpia.reason}
        onChange={(reason) => set({ reason })}
        error={problem("dpia.reason")}
      />
      {isBegun || dpia.document_ref !== "" ? (
        <>
          <TextField
            label={field("document_ref")}
            value={dpia.document_ref}
            onChange={(document_ref) => set({ document_ref })}
            error={problem("dpia.document_ref")}
          />
          <div className="field-pair">
            <CodeField
              label={field("residual_risk")}
              family="residual-risk"
              codes={RISKS}
              value={dpia.residual_risk}
              onChange={(residual_risk) => set({ residual_risk })}
              error={problem("dpia.residual_risk")}
            />
            {dpia.residual_risk === "high" || dpia.consulted_on !== null ? (
              <DateField
                label={field("consulted_on")}
                value={dpia.consulted_on}
                onChange={(consulted_on) => set({ consulted_on })}
                error={problem("dpia.consulted_on")}
              />
            ) : null}
          </div>
        </>
      ) : null}
      {dpia.residual_risk === "high" && dpia.consulted_on === null ? (
        <Notice tone="warn" role="status" what={t("dpia-consult")} todo={t("dpia-consult-do")} />
      ) : null}
    </>
  );
}

export const DpiaFields = section(["dpia"], DpiaFieldsPart);
