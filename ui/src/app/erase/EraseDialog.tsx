import { useState } from "react";
import { useHost, type Erased, type ErasureGround, type ErasurePlan, type ErasureScope } from "../../host";
import { Button, Dialog, NumberedSteps } from "../../parts";
import { useText } from "../../text";
import type { Named } from "../acts/acts";
import { Trouble } from "../Answered";
import { ConfirmStep } from "./ConfirmStep";
import { GroundStep } from "./GroundStep";
import { PlanStep } from "./PlanStep";
import { RecordScope } from "./RecordScope";
import { ResultStep } from "./ResultStep";
import { scopeOf, type Choice, type ErasureStep } from "./erasing";
import "./erase.css";

const STEPS: readonly ErasureStep[] = ["scope", "plan", "ground", "confirm"];

export interface EraseDialogProps {
  of: Named;
  onClose: () => void;
}

/** Erases for good: of what, what that comes to, on which ground, and only then. */
export function EraseDialog({ of, onClose }: EraseDialogProps) {
  const t = useText();
  const host = useHost();
  const [step, setStep] = useState<ErasureStep>("scope");
  const [choice, setChoice] = useState<Choice>({ whole: true });
  const [plan, setPlan] = useState<ErasurePlan | null>(null);
  const [ground, setGround] = useState<ErasureGround | null>(null);
  const [reason, setReason] = useState("");
  const [typed, setTyped] = useState("");
  const [result, setResult] = useState<Erased | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const scope: ErasureScope = scopeOf(of.id, choice);
  const word = plan === null ? "" : of.ref;
  const isReady: Readonly<Record<ErasureStep, boolean>> = {
    scope: choice.whole || choice.fields.length > 0,
    plan: plan !== null && plan.items.length > 0,
    ground: ground !== null && reason.trim() !== "",
    confirm: typed.trim() === word,
    result: true,
  };

  const show = (next: ErasureStep) => {
    setAsked(false);
    setError(null);
    setStep(next);
  };
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  const goOn = async () => {
    setAsked(true);
    if (!isReady[step] || isBusy) return;
    if (step === "scope") {
      await attempt(async () => {
        setPlan(await host.call("erasure_plan", { scope }));
        show("plan");
      });
    } else if (step === "plan") show("ground");
    else if (step === "ground") show("confirm");
    else if (step === "confirm" && ground !== null) {
      await attempt(async () => {
        setResult(await host.call("erase", { scope, ground, reason: reason.trim() }));
        show("result");
      });
    } else onClose();
  };
  const place = STEPS.indexOf(step);
  const before = STEPS[place - 1];
  const isConfirm = step === "confirm";
  return (
    <Dialog
      title={t("erase-title", { ref: of.ref })}
      isOpen
      onClose={onClose}
      size="l"
      onSubmit={() => void goOn()}
      aside={
        before && step !== "result" ? (
          <Button isDisabled={isBusy} onPress={() => show(before)}>
            {t("erase-back")}
          </Button>
        ) : null
      }
      actions={
        step === "result" ? (
          <Button kind="primary" onPress={onClose} autoFocus>
            {t("action-close")}
          </Button>
        ) : (
          <>
            {/* A danger has the focus on the way out. */}
            <Button key={`cancel-${step}`} isDisabled={isBusy} onPress={onClose} autoFocus={isConfirm}>
              {t("action-cancel")}
            </Button>
            <Button
              kind={isConfirm ? "danger" : "primary"}
              type="submit"
              isDisabled={isBusy || (step !== "ground" && !isReady[step])}
            >
              {t(isBusy && isConfirm ? "erase-busy" : isConfirm ? "erase-do" : "erase-on")}
            </Button>
          </>
        )
      }
    >
      {step === "result" ? null : (
        <div className="erase-steps">
          <NumberedSteps
            label={t("erase-steps")}
            steps={STEPS.map((id, at) => ({
              id,
              title: t(`erase-step-${id as "scope" | "plan" | "ground" | "confirm"}`),
              state: at < place ? "done" : at === place ? "current" : "todo",
            }))}
          />
        </div>
      )}
      {error === null ? null : <Trouble error={error} />}
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
      {step === "result" && result ? <ResultStep result={result} onClose={onClose} /> : null}
    </Dialog>
  );
}
