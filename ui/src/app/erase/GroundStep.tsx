import type { ErasureGround } from "../../host";
import { Notice, TextArea } from "../../parts";
import { useText } from "../../text";
import { RadioCards } from "../../views/requests/form/RadioCards";
import { GROUNDS } from "./erasing";
import { useGroundWords } from "./groundWords";

export interface GroundStepProps {
  ground: ErasureGround | null;
  onGround: (ground: ErasureGround) => void;
  reason: string;
  onReason: (reason: string) => void;
  /** Somebody tried to go on. */
  isAsked: boolean;
}

/** On which ground, with its article, and why in words that may stay. */
export function GroundStep({ ground, onGround, reason, onReason, isAsked }: GroundStepProps) {
  const t = useText();
  const groundWords = useGroundWords();
  return (
    <>
      <RadioCards
        label={t("erase-ground")}
        options={GROUNDS.map((id) => ({ id, ...groundWords(id) }))}
        value={ground}
        onChange={onGround}
        across={2}
        isRequired
        error={isAsked && ground === null ? t("erase-ground-needed") : null}
      />
      <TextArea
        label={t("field-reason")}
        value={reason}
        onChange={onReason}
        isRequired
        lines={2}
        error={isAsked && reason.trim() === "" ? t("form-needed") : null}
      />
      <Notice tone="warn" what={t("erase-reason-stays")} todo={t("erase-reason-stays-do")} />
    </>
  );
}
