import { verdictOf } from "../../app/seal";
import type { ReportVerdict } from "../../host";
import { Button, Dialog, FieldList, Notice, type Field } from "../../parts";
import { useFormat, useSentence, useText } from "../../text";
import { Root } from "./Root";
import { TONES } from "./VerdictBand";

export interface ReportCheckProps {
  found: ReportVerdict;
  onClose: () => void;
}

/** What a report that somebody brought says of itself, and what this file says of it. */
export function ReportCheck({ found, onClose }: ReportCheckProps) {
  const t = useText();
  const say = useSentence();
  const { formatNumber } = useFormat();
  const { file_name, verdict: code, size, root, sentences } = found;
  const verdict = verdictOf(code);
  const [first, ...others] = sentences;
  const fields: Field[] = [
    { label: t("report-check-file"), value: <bdi>{file_name}</bdi> },
    ...(size === null ? [] : [{ label: t("seal-size"), value: formatNumber(size) }]),
    ...(root === null ? [] : [{ label: t("seal-root"), value: <Root root={root} /> }]),
  ];
  return (
    <Dialog
      title={t("report-check-title")}
      isOpen
      onClose={onClose}
      closesOutside
      actions={
        <Button kind="primary" onPress={onClose}>
          {t("action-close")}
        </Button>
      }
    >
      <Notice
        tone={TONES[verdict]}
        role="status"
        what={t(`report-check-${verdict}`)}
        {...(first ? { todo: say(first) } : {})}
      />
      {others.length === 0 ? null : (
        <ul className="report-check-words">
          {others.map((sentence) => (
            <li key={JSON.stringify(sentence)}>{say(sentence)}</li>
          ))}
        </ul>
      )}
      <FieldList fields={fields} labelWidth={96} />
    </Dialog>
  );
}
