import { useId } from "react";
import { useValues } from "../../app/values";
import type { StepCode } from "../../host";
import { CheckField } from "../../parts";
import { useText } from "../../text";
import { CHECKLISTS, checklistKey } from "./checklists";

/** The points that were ticked, and those that were not, in sentences that stand before the reason. */
export function useChecklistWords(): (step: StepCode, ticked: readonly string[]) => string {
  const t = useText();
  const { code, list } = useValues();
  return (step, ticked) => {
    const checklist = CHECKLISTS[step];
    if (checklist === undefined || ticked.length === 0) return "";
    const named = (points: readonly string[]) =>
      list(points.map((point) => code("checklist", checklistKey(step, point))));
    const missing = checklist.points.filter((point) => !ticked.includes(point));
    return [
      t("checklist-has", { points: named(checklist.points.filter((point) => ticked.includes(point))) }),
      missing.length > 0 ? t("checklist-lacks", { points: named(missing) }) : "",
    ]
      .filter(Boolean)
      .join(" ");
  };
}

export interface ChecklistFieldProps {
  step: StepCode;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}

/** The points of a step, to be ticked one by one: what is recorded names those that are there and those that are not. */
export function ChecklistField({ step, value, onChange }: ChecklistFieldProps) {
  const t = useText();
  const { code } = useValues();
  const id = useId();
  const checklist = CHECKLISTS[step];
  if (checklist === undefined) return null;
  return (
    <div className="checklist" role="group" aria-labelledby={id}>
      <span id={id} className="field-label">
        {t("checklist-title", { done: value.length, count: checklist.points.length })}
      </span>
      <div className="checklist-points">
        {checklist.points.map((point) => (
          <CheckField
            key={point}
            label={code("checklist", checklistKey(step, point))}
            isChecked={value.includes(point)}
            onChange={(isChecked) =>
              onChange(isChecked ? [...value, point] : value.filter((other) => other !== point))
            }
          />
        ))}
      </div>
      <span className="field-description">{t("checklist-hint")}</span>
    </div>
  );
}
