import { useState } from "react";
import { SelectField } from "../../parts";
import { useText } from "../../text";
import { ReportCard } from "./ReportCard";

const FORMATS = ["pdf", "xlsx"] as const;

/** The record of processing activities, Article 30(1). */
export function RecordCard() {
  const t = useText();
  const [format, setFormat] = useState<(typeof FORMATS)[number]>("pdf");
  return (
    <ReportCard
      title={t("reports-record")}
      law={t("reports-record-law")}
      audience={t("reports-record-for")}
      holds={t("reports-record-holds")}
      leavesOut={t("reports-record-leaves-out")}
      order={{ kind: "record-controller", format, subject: null }}
    >
      <SelectField
        label={t("reports-format")}
        options={FORMATS.map((id) => ({ id, label: t(`reports-format-${id}`) }))}
        value={format}
        onChange={setFormat}
      />
    </ReportCard>
  );
}
