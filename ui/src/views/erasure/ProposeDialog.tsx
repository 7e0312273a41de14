import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { useHost, type RecordId, type RetentionItem, type Written } from "../../host";
import { Button, Dialog, FieldList, Notice, TextArea } from "../../parts";
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
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
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
    setBusy(true);
    setError(null);
    try {
      const records: RecordId[] = items.map(({ id }) => id);
      onProposed(await host.call("propose_retention", { on, records, reason: reason.trim() }));
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t("run-propose-title")}
      isOpen
      onClose={onClose}
      onSubmit={() => void propose()}
      actions={
        <>
          <Button onPress={onClose}>{t("action-cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isBusy}>
            {t("run-propose-do")}
          </Button>
        </>
      }
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
      <TextArea
        label={t("field-reason")}
        description={t("run-reason-note")}
        value={reason}
        onChange={setReason}
        isRequired
        autoFocus
        error={isAsked && reason.trim() === "" ? t("form-needed") : null}
      />
    </Dialog>
  );
}
