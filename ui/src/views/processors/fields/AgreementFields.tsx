import { useCallback } from "react";
import { FieldGroup, NumberField } from "../../../app/forms/fields";
import { RowList } from "../../../app/forms/RowList";
import { section } from "../../../app/forms/section";
import { useValues } from "../../../app/values";
import { useStatus } from "../../../app/workspace";
import type { DpaClause, Instruction } from "../../../host";
import { CheckField, DateField, TextArea, TextField } from "../../../parts";
import { useText } from "../../../text";
import { ALL_CLAUSES, BEYOND, demanded } from "../clauses";
import { newInstruction } from "../draft";
import type { ProcessorPart } from "./EngagementFields";

function AgreementFieldsPart({ editing }: ProcessorPart) {
  const t = useText();
  const { field, code } = useValues();
  const { draft, change, problem } = editing;
  const asked = demanded(draft.subs_authorisation);
  const missing = asked.filter((clause) => !draft.dpa_check.includes(clause)).length;
  const tick = (clause: DpaClause) => (
    <CheckField
      key={clause}
      label={code("dpa-clause", clause)}
      isChecked={draft.dpa_check.includes(clause)}
      onChange={(isThere) =>
        change({
          dpa_check: ALL_CLAUSES.filter((one) => (one === clause ? isThere : draft.dpa_check.includes(one))),
        })
      }
    />
  );
  // One that was found stays in sight, also where it is not demanded.
  const others = ALL_CLAUSES.filter(
    (clause) => !asked.includes(clause) && (BEYOND.includes(clause) || draft.dpa_check.includes(clause)),
  );
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
          error={problem("dpa_signed_on")}
        />
        <DateField
          label={field("dpa_review_due")}
          value={draft.dpa_review_due}
          onChange={(dpa_review_due) => change({ dpa_review_due })}
          error={problem("dpa_review_due")}
        />
      </div>
      <FieldGroup title={t("clauses-demanded")}>
        {asked.map(tick)}
        <p className="quiet" role="status">
          {missing === 0 ? t("clauses-all") : t("clauses-missing", { count: missing })}
        </p>
      </FieldGroup>
      <FieldGroup title={t("clauses-beyond")}>{others.map(tick)}</FieldGroup>
      <div className="field-pair">
        <NumberField
          label={field("breach_notice_hours")}
          description={t("breach-hours-note")}
          value={draft.breach_notice_hours}
          onChange={(breach_notice_hours) => change({ breach_notice_hours })}
          error={problem("breach_notice_hours")}
        />
      </div>
    </>
  );
}

export const AgreementFields = section(
  ["dpa_ref", "dpa_signed_on", "dpa_review_due", "dpa_check", "breach_notice_hours", "subs_authorisation"],
  AgreementFieldsPart,
);

function InstructionRowsPart({ editing }: ProcessorPart) {
  const t = useText();
  const { field } = useValues();
  const { today } = useStatus();
  const { draft, change, problem } = editing;
  const draw = useCallback(
    (row: Instruction, set: (patch: Partial<Instruction>) => void) => (
      <div className="dated-text">
        <DateField label={field("on")} value={row.on} onChange={(on) => set({ on })} latest={today} />
        <TextArea
          label={t("instruction-text")}
          value={row.text}
          onChange={(text) => set({ text })}
          lines={1}
        />
      </div>
    ),
    [field, t, today],
  );
  return (
    <>
      <TextField
        label={field("instructions_ref")}
        value={draft.instructions_ref}
        onChange={(instructions_ref) => change({ instructions_ref })}
        error={problem("instructions_ref")}
      />
      <RowList
        of="instructions"
        rows={draft.instructions}
        onChange={(instructions) => change({ instructions })}
        make={() => newInstruction(today)}
        addLabel={t("instruction-add")}
        rowLabel={(place) => t("instruction-row", { number: place + 1 })}
        problem={(_, place) => problem(`instructions[${place}]`)}
      >
        {draw}
      </RowList>
    </>
  );
}

export const InstructionRows = section(["instructions_ref", "instructions"], InstructionRowsPart);
