import { useCallback, type ReactNode } from "react";
import { CodeField, LinesField, ManyField } from "../../../app/forms/fields";
import { section } from "../../../app/forms/section";
import { TextRows } from "../../../app/forms/TextRows";
import { YesNoField } from "../../../app/forms/YesNoField";
import { useValues } from "../../../app/values";
import type { EssentialGuarantee, TiaResult, TransferAssessment } from "../../../host";
import { DateField, Notice, TextArea, TextField } from "../../../parts";
import { useText } from "../../../text";
import { needsAssessment, NO_TIA } from "../draft";
import type { TransferPart } from "./PartiesFields";

const RESULTS: readonly TiaResult[] = ["none", "problematic_not_applied", "mitigated", "problematic"];
const GUARANTEES: readonly EssentialGuarantee[] = ["a", "b", "c", "d"];
/** In the order of the six steps (Recommendations 01/2020); the texts of the third stand together. */
const THIRD = ["laws", "practice", "importer_statement"] as const;
const MEASURES = ["technical", "contractual", "organisational"] as const;

function Step({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="sub-fields" role="group" aria-label={name}>
      <p className="sub-title">{name}</p>
      {children}
    </div>
  );
}

/** The assessment in its six steps. */
function SixSteps({ editing }: TransferPart) {
  const t = useText();
  const { field, code } = useValues();
  const { draft, change } = editing;
  const tia = draft.tia ?? NO_TIA;
  const set = (patch: Partial<TransferAssessment>) => change({ tia: { ...tia, ...patch } });
  const hasTechnical = tia.technical.some((text) => text.trim() !== "");
  const hasOthers = [...tia.contractual, ...tia.organisational].some((text) => text.trim() !== "");
  return (
    <>
      <Step name={t("tia-step-1")}>
        <TextArea
          label={t("tia-flow")}
          description={t("tia-flow-note")}
          value={tia.flow}
          onChange={(flow) => set({ flow })}
        />
      </Step>
      <Step name={t("tia-step-2")}>
        <TextArea label={t("tia-tool")} value={tia.tool} onChange={(tool) => set({ tool })} />
      </Step>
      <Step name={t("tia-step-3")}>
        {THIRD.map((name) => (
          <TextArea
            key={name}
            label={name === "importer_statement" ? field(name) : t(`tia-${name}`)}
            value={tia[name]}
            onChange={(words) => set({ [name]: words })}
          />
        ))}
        <LinesField
          label={t("tia-sources")}
          description={t("tia-sources-note")}
          value={tia.sources}
          onChange={(sources) => set({ sources })}
        />
        <ManyField
          label={field("guarantees")}
          description={t("tia-guarantees-note")}
          options={GUARANTEES.map((id) => ({ id, label: code("essential-guarantee", id) }))}
          value={tia.guarantees}
          onChange={(chosen) => set({ guarantees: GUARANTEES.filter((one) => chosen.includes(one)) })}
        />
      </Step>
      <Step name={t("tia-step-4")}>
        {MEASURES.map((name) => (
          <MeasureTexts
            key={name}
            label={name === "technical" ? t("tia-technical") : field(name)}
            value={tia[name]}
            onChange={(texts) => set({ [name]: texts })}
          />
        ))}
        {hasOthers && !hasTechnical ? (
          <Notice tone="warn" role="status" what={t("tia-not-technical")} todo={t("tia-not-technical-do")} />
        ) : null}
        <YesNoField
          label={field("effective")}
          value={tia.effective}
          onChange={(effective) => set({ effective })}
        />
      </Step>
      <Step name={t("tia-step-5")}>
        <TextArea label={t("tia-formal")} value={tia.formal} onChange={(formal) => set({ formal })} />
      </Step>
      <Step name={t("tia-step-6")}>
        <LinesField
          label={t("tia-triggers")}
          description={t("tia-triggers-note")}
          value={tia.triggers}
          onChange={(triggers) => set({ triggers })}
        />
        <div className="field-pair">
          <DateField
            label={field("assessed_on")}
            value={tia.assessed_on}
            onChange={(assessed_on) => set({ assessed_on })}
          />
          <TextField
            label={field("assessed_by")}
            value={tia.assessed_by}
            onChange={(assessed_by) => set({ assessed_by })}
          />
        </div>
      </Step>
    </>
  );
}

interface MeasureTextsProps {
  label: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
}

function MeasureTexts({ label, value, onChange }: MeasureTextsProps) {
  const t = useText();
  const rowLabel = useCallback(
    (place: number) => t("tia-measure-row", { kind: label, number: place + 1 }),
    [t, label],
  );
  return (
    <div className="labelled" role="group" aria-label={label}>
      <p className="field-label">{label}</p>
      <TextRows
        value={value}
        onChange={onChange}
        addLabel={t("tia-measure-add", { kind: label })}
        rowLabel={rowLabel}
      />
    </div>
  );
}

function ImpactFieldsPart({ editing }: TransferPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const rowLabel = useCallback((place: number) => t("supplementary-row", { number: place + 1 }), [t]);
  const isNeeded = needsAssessment(draft.mechanism);
  return (
    <>
      {draft.mechanism !== null && !isNeeded ? <p className="quiet">{t("transfer-no-tia")}</p> : null}
      {isNeeded || draft.tia !== null ? <SixSteps editing={editing} /> : null}
      <CodeField
        label={field("tia_result")}
        family="tia-result"
        codes={RESULTS}
        value={draft.tia_result}
        onChange={(tia_result) => change({ tia_result })}
        error={problem("tia_result")}
      />
      <div className="field-pair">
        <TextField
          label={t("tia-document")}
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
  ["mechanism", "tia", "tia_ref", "tia_result", "tia_review_due", "supplementary"],
  ImpactFieldsPart,
);
