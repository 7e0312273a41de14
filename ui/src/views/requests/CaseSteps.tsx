import { useValues } from "../../app/values";
import type { CaseView } from "../../host";
import { NumberedSteps, type Step } from "../../parts";
import { useText } from "../../text";
import { currentStage, isOpen, stagesOf, type Doing, type Stage } from "./case";
import { useShortDay } from "./days";

/** Parts of a procedure that stand under a heading of their own, by how their steps are called. */
const GROUPS: readonly (readonly [prefix: string, group: string])[] = [
  ["N-", "art48"],
  ["D32-", "da32"],
  ["EP-", "epoc"],
  ["EM-", "emergency"],
  ["PR-", "preservation"],
  ["DSA-", "dsa"],
  ["DA-", "need"],
];

function groupOf(stage: Stage | undefined): string | null {
  if (stage?.kind !== "step") return null;
  const { code } = stage.view;
  return GROUPS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null;
}

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
  const steps = stages.map((stage, place): Step => {
    const note = noteOf(stage);
    const group = groupOf(stage);
    const opens = group !== null && group !== groupOf(stages[place - 1]);
    return {
      id: stage.kind === "step" ? stage.view.code : stage.name,
      title: titleOf(stage),
      state: stage.isDone ? "done" : stage === current ? "current" : "todo",
      ...(note === undefined ? {} : { note }),
      ...(group === null ? {} : { isGrouped: true }),
      ...(opens ? { heading: code("case-group", group) } : {}),
      ...(stage.kind === "step" && stage.isBlocking ? { trouble: t("step-blocks") } : {}),
      ...(onDo ? { onPress: () => onDo(doingOf(stage)) } : {}),
    };
  });

  return <NumberedSteps label={t("case-evaluation")} steps={steps} />;
}
