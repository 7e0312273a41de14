import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { ActDialog } from "../../app/acts/ActDialog";
import { useAttempt } from "../../app/useAttempt";
import { useValues } from "../../app/values";
import type { ReviewedRecord, ReviewVerdict } from "../../host";
import { CheckField, TextArea } from "../../parts";
import { useText } from "../../text";
import { ChoiceField } from "../sharing/ChoiceField";
import type { Review } from "./review";

const VERDICTS: readonly ReviewVerdict[] = ["approve", "reject", "needs_info"];

export interface VerdictAllDialogProps {
  /** The records that were named for review and have no verdict yet. */
  records: readonly ReviewedRecord[];
  say: Review["say"];
  onClose: () => void;
}

/** One verdict on all that is reviewed and, when that is wanted, the same on each record that was named and has none yet. */
export function VerdictAllDialog({ records, say, onClose }: VerdictAllDialogProps) {
  const t = useText();
  const { code, list } = useValues();
  const [verdict, setVerdict] = useState<ReviewVerdict | null>(null);
  const [text, setText] = useState("");
  const [isEach, setEach] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, attempt } = useAttempt();
  const send = async () => {
    setAsked(true);
    if (verdict === null || isBusy) return;
    await attempt(async () => {
      await say({ op: "verdict", target: "", verdict, text: text.trim() });
      for (const { id } of isEach ? records : []) {
        // In this order they stand in the return.
        // oxlint-disable-next-line no-await-in-loop
        await say({ op: "verdict", target: id, verdict, text: text.trim() });
      }
      onClose();
    });
  };
  return (
    <ActDialog
      title={t("review-all-title")}
      size="m"
      doLabel={t("review-say")}
      isBusy={isBusy}
      onDo={() => void send()}
      onClose={onClose}
    >
      <p>{t("review-all-words")}</p>
      {error === null ? null : <Trouble error={error} />}
      <ChoiceField
        label={t("field-verdict")}
        options={VERDICTS.map((id) => ({ id, label: code("review-verdict", id) }))}
        value={verdict}
        onChange={setVerdict}
        isRequired
        error={isAsked && verdict === null ? t("review-verdict-needed") : null}
      />
      <TextArea label={t("review-words-beside")} value={text} onChange={setText} lines={3} />
      {records.length === 0 ? null : (
        <CheckField
          label={t("review-all-each", { refs: list(records.map(({ ref }) => ref)) })}
          isChecked={isEach}
          onChange={setEach}
        />
      )}
    </ActDialog>
  );
}
