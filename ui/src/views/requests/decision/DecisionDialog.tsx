import { WRITTEN } from "../../../app/undo/useTakeBack";
import { useHost, type CaseView } from "../../../host";
import { Notice, useToast } from "../../../parts";
import { useText } from "../../../text";
import { decisionItem, letsDataOut } from "../case";
import { FormDialog } from "../form/FormDialog";
import { GroundsGuide } from "../guide/GroundsGuide";
import type { Troubles } from "../form/troubles";
import { useDraft } from "../form/useDraft";
import { wholeNumber } from "../requestDraft";
import { beginDecision, decisionOf, type DecisionDraft } from "./draft";
import { DataFields, LimitFields } from "./DataFields";
import { OutcomeFields, RestsOnFields } from "./OutcomeFields";

export interface DecisionDialogProps {
  of: CaseView;
  onClose: () => void;
}

/** Records a decision. What an outcome rests on must be on file before; the core refuses it otherwise, and says what. */
export function DecisionDialog({ of, onClose }: DecisionDialogProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const { draft, change, isDirty } = useDraft<DecisionDraft>(() => beginDecision(of));
  const lets = letsDataOut(draft.outcome);
  const replaced = decisionItem(of);

  const check = (): Troubles => ({
    ...(draft.outcome === null ? { outcome: t("fill-needed") } : {}),
    ...(draft.reasons.trim() === "" ? { reasons: t("fill-needed") } : {}),
    ...(lets && draft.subjects.trim() !== "" && wholeNumber(draft.subjects) === null
      ? { allowed_subjects: t("fill-number") }
      : {}),
    ...(lets && draft.allowedFrom !== null && draft.allowedTo !== null && draft.allowedTo < draft.allowedFrom
      ? { allowed_to: t("fill-period") }
      : {}),
  });
  const save = async () => {
    await host.call("put_record", {
      kind: "decision",
      id: null,
      based_on: null,
      reason: "",
      record: decisionOf(draft, of.id, replaced?.id ?? null),
    });
    say({ text: t("decide-recorded"), tone: "ok", key: WRITTEN });
    onClose();
  };
  return (
    <FormDialog
      title={t("decide-dialog")}
      saveLabel={t("decide-save")}
      size="l"
      isDirty={isDirty}
      check={check}
      onSave={save}
      onClose={onClose}
      detailsLead={t(lets ? "blocks-refused" : "decide-refused")}
    >
      {replaced ? <Notice what={t("decide-replaces")} todo={t("step-correcting-do")} /> : null}
      <GroundsGuide of={of} />
      <OutcomeFields of={of} draft={draft} change={change} />
      {lets ? (
        <>
          <DataFields of={of} draft={draft} change={change} />
          <LimitFields of={of} draft={draft} change={change} />
        </>
      ) : null}
      <RestsOnFields of={of} draft={draft} change={change} />
    </FormDialog>
  );
}
