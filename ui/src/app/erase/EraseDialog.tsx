import { useState } from "react";
import { useHost, type Erased, type ErasureGround, type ErasurePlan, type ErasureScope } from "../../host";
import { useText } from "../../text";
import type { Named } from "../acts/acts";
import { SteppedDialog } from "../steps/SteppedDialog";
import { useSteps } from "../steps/useSteps";
import { ConfirmStep } from "./ConfirmStep";
import { GroundStep } from "./GroundStep";
import { PlanStep } from "./PlanStep";
import { RecordScope } from "./RecordScope";
import { ResultStep } from "./ResultStep";
import { scopeOf, type Choice } from "./erasing";
import "./erase.css";

const STEPS = ["scope", "plan", "ground", "confirm"] as const;

export interface EraseDialogProps {
  of: Named;
  onClose: () => void;
}

/** Erases for good: of what, what that comes to, on which ground, and only then. */
export function EraseDialog({ of, onClose }: EraseDialogProps) {
  const t = useText();
  const host = useHost();
  const steps = useSteps(STEPS);
  const { step, isAsked, isBusy } = steps;
  const [choice, setChoice] = useState<Choice>({ whole: true });
  const [plan, setPlan] = useState<ErasurePlan | null>(null);
  const [ground, setGround] = useState<ErasureGround | null>(null);
  const [reason, setReason] = useState("");
  const [typed, setTyped] = useState("");
  const [result, setResult] = useState<Erased | null>(null);

  const scope: ErasureScope = scopeOf(of.id, choice);
  const word = plan === null ? "" : of.ref;
  const isReady: Readonly<Record<typeof step, boolean>> = {
    scope: choice.whole || choice.fields.length > 0,
    plan: plan !== null && plan.items.length > 0,
    ground: ground !== null && reason.trim() !== "",
    confirm: typed.trim() === word,
    done: true,
  };

  const look = async () => {
    setPlan(await host.call("erasure_plan", { scope }));
    return true;
  };
  const erase = async () => {
    if (ground === null) return false;
    setResult(await host.call("erase", { scope, ground, reason: reason.trim() }));
    return true;
  };
  const isConfirm = step === "confirm";
  return (
    <SteppedDialog
      title={t("erase-title", { ref: of.ref })}
      of={steps}
      label={t("erase-steps")}
      titleOf={(id) => t(`erase-step-${id}`)}
      {...(isConfirm ? { onLabel: t(isBusy ? "erase-busy" : "erase-do") } : {})}
      isDangerous={isConfirm}
      isBarred={step !== "ground" && !isReady[step]}
      endsAtClose
      onGoOn={() => steps.goOn(isReady[step], step === "scope" ? look : isConfirm ? erase : undefined)}
      onClose={onClose}
    >
      {step === "scope" ? <RecordScope of={of} choice={choice} onChange={setChoice} /> : null}
      {step === "plan" && plan ? <PlanStep plan={plan} /> : null}
      {step === "ground" ? (
        <GroundStep
          ground={ground}
          onGround={setGround}
          reason={reason}
          onReason={setReason}
          isAsked={isAsked}
        />
      ) : null}
      {step === "confirm" && plan && ground ? (
        <ConfirmStep
          plan={plan}
          ground={ground}
          reason={reason}
          word={word}
          typed={typed}
          onType={setTyped}
        />
      ) : null}
      {step === "done" && result ? <ResultStep result={result} onClose={onClose} /> : null}
    </SteppedDialog>
  );
}
