import type { ErasureGround, ErasurePlan } from "../../host";
import { FieldList, Notice, TextField } from "../../parts";
import { useText } from "../../text";
import { useGroundWords } from "./groundWords";
import { useSumWords } from "./PlanStep";

export interface ConfirmStepProps {
  plan: ErasurePlan;
  ground: ErasureGround;
  reason: string;
  /** What must be typed. */
  word: string;
  typed: string;
  onType: (typed: string) => void;
}

/** The last look, and a word that is typed by hand. */
export function ConfirmStep({ plan, ground, reason, word, typed, onType }: ConfirmStepProps) {
  const t = useText();
  const sumWords = useSumWords();
  const { label, hint } = useGroundWords()(ground);
  return (
    <>
      <Notice tone="bad" what={t("erase-final")} todo={t("erase-final-words")} />
      <FieldList
        labelWidth={120}
        fields={[
          { label: t("erase-goes"), value: sumWords(plan.items) },
          {
            label: t("erase-ground"),
            value: label,
            note: hint,
          },
          { label: t("field-reason"), value: <bdi>{reason}</bdi> },
        ]}
      />
      <div className="erase-word">
        <TextField label={t("erase-type", { word })} value={typed} onChange={onType} isMonospace />
      </div>
    </>
  );
}
