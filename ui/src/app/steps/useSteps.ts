import { useState } from "react";
import { useAttempt } from "../useAttempt";

export interface Steps<Step extends string> {
  steps: readonly Step[];
  /** Where one is; past the last, it is done. */
  step: Step | "done";
  /** Whether it was tried to go on from here: from then on what lacks says so. */
  isAsked: boolean;
  isBusy: boolean;
  error: unknown;
  /** To the next step, through what is to be done before, where this one is ready. `false` stays here. */
  goOn: (isReady: boolean, work?: () => Promise<boolean>) => void;
  /** To the step before; null where there is none to go to. */
  goBack: (() => void) | null;
}

/** The way through the steps of a sheet. */
export function useSteps<Step extends string>(steps: readonly [Step, ...Step[]]): Steps<Step> {
  const [step, setStep] = useState<Step | "done">(steps[0]);
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, attempt, forget } = useAttempt();
  const place = step === "done" ? steps.length : steps.indexOf(step);
  const before = step === "done" ? undefined : steps[place - 1];
  const show = (next: Step | "done") => {
    setAsked(false);
    forget();
    setStep(next);
  };
  const goOn: Steps<Step>["goOn"] = (isReady, work) => {
    setAsked(true);
    if (step === "done" || !isReady || isBusy) return;
    const next = steps[place + 1] ?? "done";
    if (!work) show(next);
    else
      void attempt(async () => {
        if (await work()) show(next);
      });
  };
  return { steps, step, isAsked, isBusy, error, goOn, goBack: before ? () => show(before) : null };
}
