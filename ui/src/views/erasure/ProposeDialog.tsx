import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { ActDialog } from "../../app/acts/ActDialog";
import { ReasonField } from "../../app/acts/ReasonField";
import { useAttempt } from "../../app/useAttempt";
import { useHost, type RecordId, type RetentionItem, type Written } from "../../host";
import { FieldList, Notice } from "../../parts";
import { useFormat, useText } from "../../text";
import { useGoesWords } from "./ItemTable";

export interface ProposeDialogProps {
  on: string;
  items: readonly RetentionItem[];
  onClose: () => void;
  onProposed: (written: Written) => void;
}

/** The first of two approvals: what is to go, and why. Nothing goes by it. */
export function ProposeDialog({ on, items, onClose, onProposed }: ProposeDialogProps) {
  const t = useText();
  const host = useHost();
  const { formatLongDate } = useFormat();
  const goesWords = useGoesWords();
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, attempt } = useAttempt();
  const sum = items.reduce(
    (all, { records, values, files, bytes }) => ({
      records: all.records + records,
      values: all.values + values,
      files: all.files + files,
      bytes: all.bytes + bytes,
    }),
    { records: 0, values: 0, files: 0, bytes: 0 },
  );
  const propose = async () => {
    setAsked(true);
    if (isBusy || reason.trim() === "") return;
    await attempt(async () => {
      const records: RecordId[] = items.map(({ id }) => id);
      onProposed(await host.call("propose_retention", { on, records, reason: reason.trim() }));
    });
  };
  return (
    <ActDialog
      title={t("run-propose-title")}
      size="m"
      doLabel={t("run-propose-do")}
      isBusy={isBusy}
      onDo={() => void propose()}
      onClose={onClose}
    >
      {error === null ? null : <Trouble error={error} />}
      <Notice what={t("run-propose-words")} todo={t("run-propose-next")} />
      <FieldList
        labelWidth={120}
        fields={[
          { label: t("run-for-day"), value: formatLongDate(on) },
          { label: t("run-cases"), value: t("run-items", { count: items.length }) },
          { label: t("run-goes"), value: goesWords(sum) },
        ]}
      />
      <ReasonField
        description={t("run-reason-note")}
        value={reason}
        onChange={setReason}
        isAsked={isAsked}
        autoFocus
      />
    </ActDialog>
  );
}
