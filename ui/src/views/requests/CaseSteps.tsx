import { useEffect, useRef } from "react";
import { useValues } from "../../app/values";
import type { CaseView } from "../../host";
import { NumberedSteps, type Step } from "../../parts";
import { useText } from "../../text";
import { currentStage, isOpen, stagesOf, type Doing, type Stage } from "./case";
import { useShortDay } from "./days";

/** So much of what follows the current step is seen too. */
const ROOM = 80;

export interface CaseStepsProps {
  of: CaseView;
  /** None when nothing may be written here. */
  onDo?: (doing: Doing) => void;
}

function doingOf(stage: Stage): Doing {
  if (stage.kind === "step") return { what: "step", code: stage.view.code };
  return stage.name === "FOUR-EYES" ? { what: "step", code: "FOUR-EYES" } : { what: stage.name };
}

/** What has been evaluated, what comes next, what is still to do. */
export function CaseSteps({ of, onDo }: CaseStepsProps) {
  const t = useText();
  const { code } = useValues();
  const shortDay = useShortDay();
  const list = useRef<HTMLDivElement>(null);
  const stages = stagesOf(of);
  const current = isOpen(of) ? currentStage(stages) : null;

  const noteOf = (stage: Stage): string | undefined => {
    if (stage.kind === "milestone") {
      if (stage.name === "decision" && of.decision) {
        return [
          code("outcome", of.decision.outcome),
          of.decision.decided_at && shortDay(of.decision.decided_at),
        ]
          .filter(Boolean)
          .join(" · ");
      }
      return stage.isNeeded || stage.isDone ? undefined : t("milestone-not-needed");
    }
    const { entry } = stage.view;
    if (!entry) return undefined;
    return t("step-answered", {
      answer: code("answer", entry.answer),
      day: entry.at ? shortDay(entry.at) : "",
      who: entry.by ?? "",
    });
  };
  const titleOf = (stage: Stage) => {
    if (stage.kind === "step") return code("step", stage.view.code);
    return stage.name === "FOUR-EYES" ? t("step-four-eyes") : t(`milestone-${stage.name}`);
  };
  const steps = stages.map((stage): Step => {
    const note = noteOf(stage);
    return {
      id: stage.kind === "step" ? stage.view.code : stage.name,
      title: titleOf(stage),
      state: stage.isDone ? "done" : stage === current ? "current" : "todo",
      ...(note === undefined ? {} : { note }),
      ...(stage.kind === "step" && stage.isBlocking ? { trouble: t("step-blocks") } : {}),
      ...(onDo ? { onPress: () => onDo(doingOf(stage)) } : {}),
    };
  });

  // What comes next is in sight, also in a long procedure.
  const currentId = current === null ? null : current.kind === "step" ? current.view.code : current.name;
  useEffect(() => {
    const column = list.current?.parentElement;
    const step = list.current?.querySelector<HTMLElement>('[aria-current="step"]');
    if (currentId === null || !column || !step) return;
    const over = step.offsetTop + step.offsetHeight + ROOM - (column.scrollTop + column.clientHeight);
    if (over > 0) column.scrollTop += over;
  }, [currentId]);

  return (
    <div ref={list}>
      <NumberedSteps label={t("case-evaluation")} steps={steps} />
    </div>
  );
}
